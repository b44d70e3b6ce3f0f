// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "institutions")]
/// `GET /v0/institutions`
pub static GET_INSTITUTIONS_V0: Operation = Operation {
    id: "getInstitutionsV0",
    method: "GET",
    path: "/v0/institutions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
