// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "apple-pay")]
/// `POST /v1/certificates/applepay/csr`
pub static CREATE_APPLE_PAY_CSR: Operation = Operation {
    id: "createApplePayCsr",
    method: "POST",
    path: "/v1/certificates/applepay/csr",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
