// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "spend-controls-v0")]
/// `GET /v0/spend_controls`
pub static LIST_SPEND_CONTROLS_V0: Operation = Operation {
    id: "listSpendControlsV0",
    method: "GET",
    path: "/v0/spend_controls",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls-v0")]
/// `POST /v0/spend_controls`
pub static CREATE_SPEND_CONTROL_V0: Operation = Operation {
    id: "createSpendControlV0",
    method: "POST",
    path: "/v0/spend_controls",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls-v0")]
/// `GET /v0/spend_controls/{spend_control_id}`
pub static GET_SPEND_CONTROL_V0: Operation = Operation {
    id: "getSpendControlV0",
    method: "GET",
    path: "/v0/spend_controls/{spend_control_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "spend-controls-v0")]
/// `PATCH /v0/spend_controls/{spend_control_id}`
pub static UPDATE_SPEND_CONTROL_V0: Operation = Operation {
    id: "updateSpendControlV0",
    method: "PATCH",
    path: "/v0/spend_controls/{spend_control_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
