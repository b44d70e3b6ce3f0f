// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-accounts")]
/// `GET /v0/external_accounts`
pub static LIST_EXTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "listExternalAccountsV0",
    method: "GET",
    path: "/v0/external_accounts",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts`
pub static ADD_EXTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "addExternalAccountsV0",
    method: "POST",
    path: "/v0/external_accounts",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts/access_tokens`
pub static CREATE_ACCESS_TOKEN_V0: Operation = Operation {
    id: "createAccessTokenV0",
    method: "POST",
    path: "/v0/external_accounts/access_tokens",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts/add_vendor_accounts`
pub static ADD_VENDOR_EXTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "addVendorExternalAccountsV0",
    method: "POST",
    path: "/v0/external_accounts/add_vendor_accounts",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts/link_tokens`
pub static CREATE_VERIFICATION_LINK_TOKEN_V0: Operation = Operation {
    id: "createVerificationLinkTokenV0",
    method: "POST",
    path: "/v0/external_accounts/link_tokens",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts/sync_vendor_accounts`
pub static SYNC_VENDOR_EXTERNAL_ACCOUNTS_V0: Operation = Operation {
    id: "syncVendorExternalAccountsV0",
    method: "POST",
    path: "/v0/external_accounts/sync_vendor_accounts",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `GET /v0/external_accounts/{external_account_id}`
pub static GET_EXTERNAL_ACCOUNT_V0: Operation = Operation {
    id: "getExternalAccountV0",
    method: "GET",
    path: "/v0/external_accounts/{external_account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `DELETE /v0/external_accounts/{external_account_id}`
pub static DELETE_EXTERNAL_ACCOUNT_V0: Operation = Operation {
    id: "deleteExternalAccountV0",
    method: "DELETE",
    path: "/v0/external_accounts/{external_account_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `PATCH /v0/external_accounts/{external_account_id}`
pub static UPDATE_EXTERNAL_ACCOUNT_V0: Operation = Operation {
    id: "updateExternalAccountV0",
    method: "PATCH",
    path: "/v0/external_accounts/{external_account_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `GET /v0/external_accounts/{external_account_id}/balance`
pub static GET_EXTERNAL_ACCOUNT_BALANCE_V0: Operation = Operation {
    id: "getExternalAccountBalanceV0",
    method: "GET",
    path: "/v0/external_accounts/{external_account_id}/balance",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `POST /v0/external_accounts/{external_account_id}/refresh_transactions`
pub static EXTERNAL_ACCOUNT_REFRESH_TRANSACTIONS_V0: Operation = Operation {
    id: "externalAccountRefreshTransactionsV0",
    method: "POST",
    path: "/v0/external_accounts/{external_account_id}/refresh_transactions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-accounts")]
/// `GET /v0/external_accounts/{external_account_id}/transactions`
pub static GET_EXTERNAL_ACCOUNT_TRANSACTIONS_V0: Operation = Operation {
    id: "getExternalAccountTransactionsV0",
    method: "GET",
    path: "/v0/external_accounts/{external_account_id}/transactions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
