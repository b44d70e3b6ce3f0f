// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "kyc-verification-deprecated")]
/// `GET /v0/customers/{customer_id}/verifications`
pub static LIST_VERIFICATIONS_V0: Operation = Operation {
    id: "listVerificationsV0",
    method: "GET",
    path: "/v0/customers/{customer_id}/verifications",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-verification-deprecated")]
/// `POST /v0/customers/{customer_id}/verifications`
pub static CREATE_CUSTOMER_VERIFICATION_RESULT_V0: Operation = Operation {
    id: "createCustomerVerificationResultV0",
    method: "POST",
    path: "/v0/customers/{customer_id}/verifications",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-verification-deprecated")]
/// `GET /v0/customers/{customer_id}/verifications/{verification_id}`
pub static GET_VERIFICATION_V0: Operation = Operation {
    id: "getVerificationV0",
    method: "GET",
    path: "/v0/customers/{customer_id}/verifications/{verification_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-verification-deprecated")]
/// `POST /v0/customers/{customer_id}/verify`
pub static VERIFY_CUSTOMER_V0: Operation = Operation {
    id: "verifyCustomerV0",
    method: "POST",
    path: "/v0/customers/{customer_id}/verify",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
