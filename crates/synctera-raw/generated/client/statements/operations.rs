// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "statements")]
/// `GET /v1/statements`
pub static LIST_STATEMENTS: Operation = Operation {
    id: "listStatements",
    method: "GET",
    path: "/v1/statements",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "statements")]
/// `GET /v1/statements/{statement_id}`
pub static GET_STATEMENT: Operation = Operation {
    id: "getStatement",
    method: "GET",
    path: "/v1/statements/{statement_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "statements")]
/// `GET /v1/statements/{statement_id}/transactions`
pub static GET_STATEMENT_TRANSACTIONS: Operation = Operation {
    id: "getStatementTransactions",
    method: "GET",
    path: "/v1/statements/{statement_id}/transactions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
