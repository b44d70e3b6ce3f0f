// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "plaid-core-exchange")]
/// `GET /v1/fdx_auth_requests`
pub static LIST_FDX_AUTH_REQUESTS: Operation = Operation {
    id: "listFDXAuthRequests",
    method: "GET",
    path: "/v1/fdx_auth_requests",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "plaid-core-exchange")]
/// `GET /v1/fdx_auth_requests/authorization_test`
pub static GET_AUTHORIZATION_TEST: Operation = Operation {
    id: "getAuthorizationTest",
    method: "GET",
    path: "/v1/fdx_auth_requests/authorization_test",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "plaid-core-exchange")]
/// `POST /v1/fdx_auth_requests/authorize`
pub static GRANT_FDX_AUTH_REQUEST: Operation = Operation {
    id: "grantFdxAuthRequest",
    method: "POST",
    path: "/v1/fdx_auth_requests/authorize",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "plaid-core-exchange")]
/// `GET /v1/fdx_tokens`
pub static LIST_FDX_TOKEN: Operation = Operation {
    id: "listFDXToken",
    method: "GET",
    path: "/v1/fdx_tokens",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "plaid-core-exchange")]
/// `GET /v1/fdx_tokens/{fdx_token_id}`
pub static GET_FDX_TOKEN: Operation = Operation {
    id: "getFDXToken",
    method: "GET",
    path: "/v1/fdx_tokens/{fdx_token_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
