// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "customers")]
/// `GET /v0/customers`
pub static LIST_CUSTOMERS_V0: Operation = Operation {
    id: "listCustomersV0",
    method: "GET",
    path: "/v0/customers",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "customers")]
/// `POST /v0/customers`
pub static CREATE_CUSTOMER_V0: Operation = Operation {
    id: "createCustomerV0",
    method: "POST",
    path: "/v0/customers",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "customers")]
/// `GET /v0/customers/{customer_id}`
pub static GET_CUSTOMER_V0: Operation = Operation {
    id: "getCustomerV0",
    method: "GET",
    path: "/v0/customers/{customer_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "customers")]
/// `PUT /v0/customers/{customer_id}`
pub static UPDATE_CUSTOMER_V0: Operation = Operation {
    id: "updateCustomerV0",
    method: "PUT",
    path: "/v0/customers/{customer_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "customers")]
/// `PATCH /v0/customers/{customer_id}`
pub static PATCH_CUSTOMER_V0: Operation = Operation {
    id: "patchCustomerV0",
    method: "PATCH",
    path: "/v0/customers/{customer_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
