// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cash-transaction-simulations")]
/// `POST /v1/cash/transaction_simulations/barcodes/deposit`
pub static CREATE_BARCODE_DEPOSIT_SIMULATION: Operation = Operation {
    id: "createBarcodeDepositSimulation",
    method: "POST",
    path: "/v1/cash/transaction_simulations/barcodes/deposit",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "cash-transaction-simulations")]
/// `GET /v1/cash/transaction_simulations/barcodes/stores`
pub static GET_BARCODE_SIMULATION_STORE: Operation = Operation {
    id: "getBarcodeSimulationStore",
    method: "GET",
    path: "/v1/cash/transaction_simulations/barcodes/stores",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
