// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "adverse-actions")]
/// `GET /v1/adverse_actions`
pub static LIST_ADVERSE_ACTIONS: Operation = Operation {
    id: "listAdverseActions",
    method: "GET",
    path: "/v1/adverse_actions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "adverse-actions")]
/// `POST /v1/adverse_actions`
pub static CREATE_ADVERSE_ACTION: Operation = Operation {
    id: "createAdverseAction",
    method: "POST",
    path: "/v1/adverse_actions",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "adverse-actions")]
/// `GET /v1/adverse_actions/{adverse_action_id}`
pub static GET_ADVERSE_ACTION: Operation = Operation {
    id: "getAdverseAction",
    method: "GET",
    path: "/v1/adverse_actions/{adverse_action_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
