// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "internal-transfer")]
/// `POST /v0/transactions/internal_transfer`
pub static CREATE_INTERNAL_TRANSFER_V0: Operation = Operation {
    id: "createInternalTransferV0",
    method: "POST",
    path: "/v0/transactions/internal_transfer",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "internal-transfer")]
/// `GET /v0/transactions/internal_transfer/{id}`
pub static GET_INTERNAL_TRANSFER_BY_IDV0: Operation = Operation {
    id: "getInternalTransferByIDV0",
    method: "GET",
    path: "/v0/transactions/internal_transfer/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "internal-transfer")]
/// `PATCH /v0/transactions/internal_transfer/{id}`
pub static UPDATE_INTERNAL_TRANSFER_BY_IDV0: Operation = Operation {
    id: "updateInternalTransferByIDV0",
    method: "PATCH",
    path: "/v0/transactions/internal_transfer/{id}",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
