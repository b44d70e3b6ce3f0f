// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "addresses")]
/// `GET /v0/addresses`
pub static LIST_ADDRESSES_V0: Operation = Operation {
    id: "listAddressesV0",
    method: "GET",
    path: "/v0/addresses",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "addresses")]
/// `POST /v0/addresses`
pub static CREATE_ADDRESS_V0: Operation = Operation {
    id: "createAddressV0",
    method: "POST",
    path: "/v0/addresses",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "addresses")]
/// `GET /v0/addresses/{address_id}`
pub static GET_ADDRESS_V0: Operation = Operation {
    id: "getAddressV0",
    method: "GET",
    path: "/v0/addresses/{address_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "addresses")]
/// `PATCH /v0/addresses/{address_id}`
pub static UPDATE_ADDRESS_V0: Operation = Operation {
    id: "updateAddressV0",
    method: "PATCH",
    path: "/v0/addresses/{address_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
