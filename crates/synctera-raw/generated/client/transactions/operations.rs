// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "transactions")]
/// `GET /v1/transactions`
pub static LIST_TRANSACTIONS: Operation = Operation {
    id: "listTransactions",
    method: "GET",
    path: "/v1/transactions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "transactions")]
/// `GET /v1/transactions/{id}`
pub static GET_TRANSACTION_BY_ID: Operation = Operation {
    id: "getTransactionByID",
    method: "GET",
    path: "/v1/transactions/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
