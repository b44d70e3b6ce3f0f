// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "merchants")]
/// `GET /v0/mx/merchants/{merchant_guid}`
pub static MX_READ_MERCHANT_V0: Operation = Operation {
    id: "mxReadMerchantV0",
    method: "GET",
    path: "/v0/mx/merchants/{merchant_guid}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
