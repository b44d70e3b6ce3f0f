// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "wire-transaction-simulations")]
/// `POST /v0/wires/transaction_simulations/receiving_return`
pub static WIRE_RETURN_SIMULATION_V0: Operation = Operation {
    id: "wireReturnSimulationV0",
    method: "POST",
    path: "/v0/wires/transaction_simulations/receiving_return",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "wire-transaction-simulations")]
/// `POST /v0/wires/transaction_simulations/receiving_transaction`
pub static WIRE_TRANSACTION_SIMULATION_V0: Operation = Operation {
    id: "wireTransactionSimulationV0",
    method: "POST",
    path: "/v0/wires/transaction_simulations/receiving_transaction",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
