// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "batch-payments")]
/// `GET /v1/batch_templates`
pub static GET_BATCH_PAYMENT_TEMPLATES: Operation = Operation {
    id: "getBatchPaymentTemplates",
    method: "GET",
    path: "/v1/batch_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `POST /v1/batch_templates`
pub static CREATE_BATCH_PAYMENT_TEMPLATE: Operation = Operation {
    id: "createBatchPaymentTemplate",
    method: "POST",
    path: "/v1/batch_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `GET /v1/batch_templates/{id}`
pub static GET_BATCH_PAYMENT_TEMPLATE: Operation = Operation {
    id: "getBatchPaymentTemplate",
    method: "GET",
    path: "/v1/batch_templates/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `PATCH /v1/batch_templates/{id}`
pub static UPDATE_BATCH_PAYMENT_TEMPLATE: Operation = Operation {
    id: "updateBatchPaymentTemplate",
    method: "PATCH",
    path: "/v1/batch_templates/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `GET /v1/batches`
pub static GET_BATCH_PAYMENTS: Operation = Operation {
    id: "getBatchPayments",
    method: "GET",
    path: "/v1/batches",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `POST /v1/batches`
pub static CREATE_BATCH_PAYMENTS: Operation = Operation {
    id: "createBatchPayments",
    method: "POST",
    path: "/v1/batches",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `GET /v1/batches/{id}`
pub static GET_BATCH_PAYMENT: Operation = Operation {
    id: "getBatchPayment",
    method: "GET",
    path: "/v1/batches/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "batch-payments")]
/// `PATCH /v1/batches/{id}`
pub static UPDATE_BATCH_PAYMENT: Operation = Operation {
    id: "updateBatchPayment",
    method: "PATCH",
    path: "/v1/batches/{id}",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
