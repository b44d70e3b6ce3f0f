// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "edd")]
/// `GET /v0/edd`
pub static LIST_EDDV0: Operation = Operation {
    id: "listEDDV0",
    method: "GET",
    path: "/v0/edd",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "edd")]
/// `POST /v0/edd`
pub static CREATE_EDDV0: Operation = Operation {
    id: "createEDDV0",
    method: "POST",
    path: "/v0/edd",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "edd")]
/// `GET /v0/edd/{edd_id}`
pub static GET_EDDV0: Operation = Operation {
    id: "getEDDV0",
    method: "GET",
    path: "/v0/edd/{edd_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "edd")]
/// `DELETE /v0/edd/{edd_id}`
pub static DELETE_EDDV0: Operation = Operation {
    id: "deleteEDDV0",
    method: "DELETE",
    path: "/v0/edd/{edd_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
