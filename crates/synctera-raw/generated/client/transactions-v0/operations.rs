// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "transactions-v0")]
/// `GET /v0/transactions/batchable`
pub static GET_TRANSACTIONS_BATCH_PAYMENTS_V0: Operation = Operation {
    id: "getTransactionsBatchPaymentsV0",
    method: "GET",
    path: "/v0/transactions/batchable",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "transactions-v0")]
/// `GET /v0/transactions/pending`
pub static LIST_PENDING_TRANSACTIONS_V0: Operation = Operation {
    id: "listPendingTransactionsV0",
    method: "GET",
    path: "/v0/transactions/pending",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "transactions-v0")]
/// `GET /v0/transactions/pending/{id}`
pub static GET_PENDING_TRANSACTION_BY_IDV0: Operation = Operation {
    id: "getPendingTransactionByIDV0",
    method: "GET",
    path: "/v0/transactions/pending/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "transactions-v0")]
/// `GET /v0/transactions/posted`
pub static LIST_POSTED_TRANSACTIONS_V0: Operation = Operation {
    id: "listPostedTransactionsV0",
    method: "GET",
    path: "/v0/transactions/posted",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "transactions-v0")]
/// `GET /v0/transactions/posted/{id}`
pub static GET_POSTED_TRANSACTION_BY_IDV0: Operation = Operation {
    id: "getPostedTransactionByIDV0",
    method: "GET",
    path: "/v0/transactions/posted/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
