// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "bulk-issuance")]
/// `GET /v1/cards/bulk_issuance`
pub static LIST_BULK_ORDER_CONFIGS: Operation = Operation {
    id: "listBulkOrderConfigs",
    method: "GET",
    path: "/v1/cards/bulk_issuance",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "bulk-issuance")]
/// `POST /v1/cards/bulk_issuance`
pub static CREATE_BULK_ORDER_CONFIG: Operation = Operation {
    id: "createBulkOrderConfig",
    method: "POST",
    path: "/v1/cards/bulk_issuance",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "bulk-issuance")]
/// `GET /v1/cards/bulk_issuance/{bulk_order_config_id}`
pub static GET_BULK_ORDER_CONFIG: Operation = Operation {
    id: "getBulkOrderConfig",
    method: "GET",
    path: "/v1/cards/bulk_issuance/{bulk_order_config_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "bulk-issuance")]
/// `POST /v1/cards/bulk_issuance/{bulk_order_config_id}/fulfill`
pub static FULFILL_BULK_ORDER: Operation = Operation {
    id: "fulfillBulkOrder",
    method: "POST",
    path: "/v1/cards/bulk_issuance/{bulk_order_config_id}/fulfill",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
