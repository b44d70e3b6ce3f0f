// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "spend-controls")]
/// `GET /v1/spend_controls`
pub static LIST_SPEND_CONTROLS: Operation = Operation {
    id: "listSpendControls",
    method: "GET",
    path: "/v1/spend_controls",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls")]
/// `POST /v1/spend_controls`
pub static CREATE_SPEND_CONTROL: Operation = Operation {
    id: "createSpendControl",
    method: "POST",
    path: "/v1/spend_controls",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls")]
/// `GET /v1/spend_controls/{spend_control_id}`
pub static GET_SPEND_CONTROL: Operation = Operation {
    id: "getSpendControl",
    method: "GET",
    path: "/v1/spend_controls/{spend_control_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls")]
/// `PATCH /v1/spend_controls/{spend_control_id}`
pub static UPDATE_SPEND_CONTROL: Operation = Operation {
    id: "updateSpendControl",
    method: "PATCH",
    path: "/v1/spend_controls/{spend_control_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
