// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "accounts")]
/// `GET /v0/accounts`
pub static LIST_ACCOUNTS_V0: Operation = Operation {
    id: "listAccountsV0",
    method: "GET",
    path: "/v0/accounts",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `POST /v0/accounts`
pub static CREATE_ACCOUNT_V0: Operation = Operation {
    id: "createAccountV0",
    method: "POST",
    path: "/v0/accounts",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/products`
pub static LIST_ACCOUNT_RESOURCE_PRODUCTS_V0: Operation = Operation {
    id: "listAccountResourceProductsV0",
    method: "GET",
    path: "/v0/accounts/products",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `POST /v0/accounts/products`
pub static CREATE_ACCOUNT_RESOURCE_PRODUCT_V0: Operation = Operation {
    id: "createAccountResourceProductV0",
    method: "POST",
    path: "/v0/accounts/products",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PATCH /v0/accounts/products/{product_id}`
pub static PATCH_ACCOUNT_PRODUCT_V0: Operation = Operation {
    id: "patchAccountProductV0",
    method: "PATCH",
    path: "/v0/accounts/products/{product_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/stop_payments`
pub static LIST_STOP_PAYMENT_V0: Operation = Operation {
    id: "listStopPaymentV0",
    method: "GET",
    path: "/v0/accounts/stop_payments",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/templates`
pub static LIST_ACCOUNT_TEMPLATES_V0: Operation = Operation {
    id: "listAccountTemplatesV0",
    method: "GET",
    path: "/v0/accounts/templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `POST /v0/accounts/templates`
pub static CREATE_ACCOUNT_TEMPLATE_V0: Operation = Operation {
    id: "createAccountTemplateV0",
    method: "POST",
    path: "/v0/accounts/templates",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/templates/{template_id}`
pub static GET_ACCOUNT_TEMPLATE_V0: Operation = Operation {
    id: "getAccountTemplateV0",
    method: "GET",
    path: "/v0/accounts/templates/{template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PUT /v0/accounts/templates/{template_id}`
pub static UPDATE_ACCOUNT_TEMPLATE_V0: Operation = Operation {
    id: "updateAccountTemplateV0",
    method: "PUT",
    path: "/v0/accounts/templates/{template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `DELETE /v0/accounts/templates/{template_id}`
pub static DELETE_ACCOUNT_TEMPLATE_V0: Operation = Operation {
    id: "DeleteAccountTemplateV0",
    method: "DELETE",
    path: "/v0/accounts/templates/{template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PATCH /v0/accounts/templates/{template_id}`
pub static PATCH_ACCOUNT_TEMPLATE_V0: Operation = Operation {
    id: "PatchAccountTemplateV0",
    method: "PATCH",
    path: "/v0/accounts/templates/{template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/{account_id}`
pub static GET_ACCOUNT_V0: Operation = Operation {
    id: "getAccountV0",
    method: "GET",
    path: "/v0/accounts/{account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PUT /v0/accounts/{account_id}`
pub static UPDATE_ACCOUNT_V0: Operation = Operation {
    id: "updateAccountV0",
    method: "PUT",
    path: "/v0/accounts/{account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PATCH /v0/accounts/{account_id}`
pub static PATCH_ACCOUNT_V0: Operation = Operation {
    id: "patchAccountV0",
    method: "PATCH",
    path: "/v0/accounts/{account_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `POST /v0/accounts/{account_id}/initiate_closure`
pub static INITIATE_ACCOUNT_CLOSURE_V0: Operation = Operation {
    id: "initiateAccountClosureV0",
    method: "POST",
    path: "/v0/accounts/{account_id}/initiate_closure",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/{account_id}/relationships`
pub static LIST_ACCOUNT_RELATIONSHIP_V0: Operation = Operation {
    id: "listAccountRelationshipV0",
    method: "GET",
    path: "/v0/accounts/{account_id}/relationships",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `POST /v0/accounts/{account_id}/relationships`
pub static CREATE_ACCOUNT_RELATIONSHIP_V0: Operation = Operation {
    id: "createAccountRelationshipV0",
    method: "POST",
    path: "/v0/accounts/{account_id}/relationships",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `GET /v0/accounts/{account_id}/relationships/{relationship_id}`
pub static GET_ACCOUNT_RELATIONSHIP_V0: Operation = Operation {
    id: "getAccountRelationshipV0",
    method: "GET",
    path: "/v0/accounts/{account_id}/relationships/{relationship_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `PUT /v0/accounts/{account_id}/relationships/{relationship_id}`
pub static UPDATE_ACCOUNT_RELATIONSHIP_V0: Operation = Operation {
    id: "updateAccountRelationshipV0",
    method: "PUT",
    path: "/v0/accounts/{account_id}/relationships/{relationship_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "accounts")]
/// `DELETE /v0/accounts/{account_id}/relationships/{relationship_id}`
pub static DELETE_ACCOUNT_RELATIONSHIP_V0: Operation = Operation {
    id: "DeleteAccountRelationshipV0",
    method: "DELETE",
    path: "/v0/accounts/{account_id}/relationships/{relationship_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
