// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "dispute-simulations")]
/// `POST /v1/disputes/simulations/{dispute_id}/actions`
pub static SIMULATE_DISPUTE_ACTION: Operation = Operation {
    id: "simulateDisputeAction",
    method: "POST",
    path: "/v1/disputes/simulations/{dispute_id}/actions",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
