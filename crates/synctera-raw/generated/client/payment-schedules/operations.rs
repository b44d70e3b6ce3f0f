// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "payment-schedules")]
/// `GET /v0/payment_schedules`
pub static LIST_PAYMENT_SCHEDULES_V0: Operation = Operation {
    id: "listPaymentSchedulesV0",
    method: "GET",
    path: "/v0/payment_schedules",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "payment-schedules")]
/// `POST /v0/payment_schedules`
pub static CREATE_PAYMENT_SCHEDULE_V0: Operation = Operation {
    id: "createPaymentScheduleV0",
    method: "POST",
    path: "/v0/payment_schedules",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "payment-schedules")]
/// `GET /v0/payment_schedules/payments`
pub static LIST_PAYMENTS_V0: Operation = Operation {
    id: "listPaymentsV0",
    method: "GET",
    path: "/v0/payment_schedules/payments",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "payment-schedules")]
/// `PATCH /v0/payment_schedules/{payment_schedule_id}`
pub static PATCH_PAYMENT_SCHEDULE_V0: Operation = Operation {
    id: "patchPaymentScheduleV0",
    method: "PATCH",
    path: "/v0/payment_schedules/{payment_schedule_id}",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
