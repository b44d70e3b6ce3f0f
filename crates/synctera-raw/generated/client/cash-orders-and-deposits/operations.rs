// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cash-orders-and-deposits")]
/// `GET /v0/cash`
pub static GET_CASH_TRANSFERS_V0: Operation = Operation {
    id: "getCashTransfersV0",
    method: "GET",
    path: "/v0/cash",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `GET /v0/cash/authorization`
pub static GET_CASH_AUTHORIZATIONS_V0: Operation = Operation {
    id: "getCashAuthorizationsV0",
    method: "GET",
    path: "/v0/cash/authorization",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `POST /v0/cash/authorization`
pub static CREATE_CASH_AUTHORIZATION_V0: Operation = Operation {
    id: "createCashAuthorizationV0",
    method: "POST",
    path: "/v0/cash/authorization",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `GET /v0/cash/authorization/{id}`
pub static GET_CASH_ORDER_AUTHORIZATION_V0: Operation = Operation {
    id: "getCashOrderAuthorizationV0",
    method: "GET",
    path: "/v0/cash/authorization/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `PATCH /v0/cash/authorization/{id}`
pub static PATCH_CASH_ORDER_AUTHORIZATION_V0: Operation = Operation {
    id: "patchCashOrderAuthorizationV0",
    method: "PATCH",
    path: "/v0/cash/authorization/{id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `GET /v0/cash/{id}`
pub static GET_CASH_TRANSFER_V0: Operation = Operation {
    id: "getCashTransferV0",
    method: "GET",
    path: "/v0/cash/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cash-orders-and-deposits")]
/// `PATCH /v0/cash/{id}`
pub static PATCH_CASH_TRANSFER_V0: Operation = Operation {
    id: "patchCashTransferV0",
    method: "PATCH",
    path: "/v0/cash/{id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
