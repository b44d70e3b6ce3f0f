// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "businesses")]
/// `GET /v0/businesses`
pub static LIST_BUSINESSES_V0: Operation = Operation {
    id: "listBusinessesV0",
    method: "GET",
    path: "/v0/businesses",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "businesses")]
/// `POST /v0/businesses`
pub static CREATE_BUSINESS_V0: Operation = Operation {
    id: "createBusinessV0",
    method: "POST",
    path: "/v0/businesses",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "businesses")]
/// `GET /v0/businesses/{business_id}`
pub static GET_BUSINESS_V0: Operation = Operation {
    id: "getBusinessV0",
    method: "GET",
    path: "/v0/businesses/{business_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "businesses")]
/// `PATCH /v0/businesses/{business_id}`
pub static UPDATE_BUSINESS_V0: Operation = Operation {
    id: "updateBusinessV0",
    method: "PATCH",
    path: "/v0/businesses/{business_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
