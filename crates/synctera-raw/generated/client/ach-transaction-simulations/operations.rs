// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "ach-transaction-simulations")]
/// `POST /v0/ach/transaction_simulations/receiving_return`
pub static ACH_RETURN_SIMULATION_V0: Operation = Operation {
    id: "achReturnSimulationV0",
    method: "POST",
    path: "/v0/ach/transaction_simulations/receiving_return",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "ach-transaction-simulations")]
/// `POST /v0/ach/transaction_simulations/receiving_transaction`
pub static ACH_TRANSACTION_SIMULATION_V0: Operation = Operation {
    id: "achTransactionSimulationV0",
    method: "POST",
    path: "/v0/ach/transaction_simulations/receiving_transaction",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
