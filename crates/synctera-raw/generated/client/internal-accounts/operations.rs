// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "internal-accounts")]
/// `GET /v0/internal_accounts`
pub static LIST_INTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "listInternalAccountsV0",
    method: "GET",
    path: "/v0/internal_accounts",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "internal-accounts")]
/// `POST /v0/internal_accounts`
pub static ADD_INTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "addInternalAccountsV0",
    method: "POST",
    path: "/v0/internal_accounts",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "internal-accounts")]
/// `GET /v0/internal_accounts/{internal_account_id}`
pub static GET_INTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "getInternalAccountsV0",
    method: "GET",
    path: "/v0/internal_accounts/{internal_account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "internal-accounts")]
/// `PATCH /v0/internal_accounts/{internal_account_id}`
pub static PATCH_INTERNAL_ACCOUNT_V0: Operation = Operation {
    id: "patchInternalAccountV0",
    method: "PATCH",
    path: "/v0/internal_accounts/{internal_account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
