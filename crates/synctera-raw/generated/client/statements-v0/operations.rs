// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "statements-v0")]
/// `GET /v0/statements`
pub static LIST_STATEMENTS_V0: Operation = Operation {
    id: "listStatementsV0",
    method: "GET",
    path: "/v0/statements",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "statements-v0")]
/// `GET /v0/statements/{statement_id}`
pub static GET_STATEMENT_V0: Operation = Operation {
    id: "getStatementV0",
    method: "GET",
    path: "/v0/statements/{statement_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "statements-v0")]
/// `GET /v0/statements/{statement_id}/transactions`
pub static GET_STATEMENT_TRANSACTIONS_V0: Operation = Operation {
    id: "getStatementTransactionsV0",
    method: "GET",
    path: "/v0/statements/{statement_id}/transactions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
