// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "ach")]
/// `GET /v0/ach`
pub static LIST_TRANSACTIONS_OUT_V0: Operation = Operation {
    id: "listTransactionsOutV0",
    method: "GET",
    path: "/v0/ach",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `POST /v0/ach`
pub static ADD_TRANSACTION_OUT_V0: Operation = Operation {
    id: "addTransactionOutV0",
    method: "POST",
    path: "/v0/ach",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `GET /v0/ach/gateways`
pub static GET_ALL_GATEWAY_CONFIGS_V0: Operation = Operation {
    id: "getAllGatewayConfigsV0",
    method: "GET",
    path: "/v0/ach/gateways",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `POST /v0/ach/gateways`
pub static ADD_GATEWAY_CONFIG_V0: Operation = Operation {
    id: "addGatewayConfigV0",
    method: "POST",
    path: "/v0/ach/gateways",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `GET /v0/ach/gateways/{id}`
pub static GET_GATEWAY_CONFIG_BY_IDV0: Operation = Operation {
    id: "getGatewayConfigByIDV0",
    method: "GET",
    path: "/v0/ach/gateways/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `DELETE /v0/ach/gateways/{id}`
pub static DELETE_GATEWAY_CONFIG_BY_IDV0: Operation = Operation {
    id: "deleteGatewayConfigByIDV0",
    method: "DELETE",
    path: "/v0/ach/gateways/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `PATCH /v0/ach/gateways/{id}`
pub static PATCH_GATEWAY_CONFIG_BY_IDV0: Operation = Operation {
    id: "patchGatewayConfigByIDV0",
    method: "PATCH",
    path: "/v0/ach/gateways/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `GET /v0/ach/incoming`
pub static GET_INCOMING_ACH_LIST_V0: Operation = Operation {
    id: "getIncomingACHListV0",
    method: "GET",
    path: "/v0/ach/incoming",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `GET /v0/ach/incoming/{id}`
pub static GET_INCOMING_ACH_BY_IDV0: Operation = Operation {
    id: "getIncomingACHByIDV0",
    method: "GET",
    path: "/v0/ach/incoming/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `GET /v0/ach/{transaction_id}`
pub static GET_TRANSACTION_OUT_V0: Operation = Operation {
    id: "getTransactionOutV0",
    method: "GET",
    path: "/v0/ach/{transaction_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "ach")]
/// `PATCH /v0/ach/{transaction_id}`
pub static PATCH_TRANSACTION_OUT_V0: Operation = Operation {
    id: "patchTransactionOutV0",
    method: "PATCH",
    path: "/v0/ach/{transaction_id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
