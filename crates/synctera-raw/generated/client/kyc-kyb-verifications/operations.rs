// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "kyc-kyb-verifications")]
/// `GET /v0/verifications`
pub static LIST_VERIFICATIONS1_V0: Operation = Operation {
    id: "listVerifications1V0",
    method: "GET",
    path: "/v0/verifications",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-kyb-verifications")]
/// `POST /v0/verifications`
pub static CREATE_VERIFICATION_V0: Operation = Operation {
    id: "createVerificationV0",
    method: "POST",
    path: "/v0/verifications",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-kyb-verifications")]
/// `POST /v0/verifications/adhoc`
pub static VERIFY_AD_HOC_V0: Operation = Operation {
    id: "verifyAdHocV0",
    method: "POST",
    path: "/v0/verifications/adhoc",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-kyb-verifications")]
/// `POST /v0/verifications/verify`
pub static VERIFY_V0: Operation = Operation {
    id: "verifyV0",
    method: "POST",
    path: "/v0/verifications/verify",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "kyc-kyb-verifications")]
/// `GET /v0/verifications/{verification_id}`
pub static GET_VERIFICATION1_V0: Operation = Operation {
    id: "getVerification1V0",
    method: "GET",
    path: "/v0/verifications/{verification_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
