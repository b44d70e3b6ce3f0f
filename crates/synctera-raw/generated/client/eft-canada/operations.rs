// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "eft-canada")]
/// `GET /v0/eft_ca`
pub static GET_EFTCA_TRANSFERS_V0: Operation = Operation {
    id: "getEFTCATransfersV0",
    method: "GET",
    path: "/v0/eft_ca",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "eft-canada")]
/// `POST /v0/eft_ca`
pub static CREATE_EFTCA_TRANSFER_V0: Operation = Operation {
    id: "createEFTCATransferV0",
    method: "POST",
    path: "/v0/eft_ca",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "eft-canada")]
/// `GET /v0/eft_ca/{id}`
pub static GET_EFTCA_TRANSFER_V0: Operation = Operation {
    id: "getEFTCATransferV0",
    method: "GET",
    path: "/v0/eft_ca/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "eft-canada")]
/// `PATCH /v0/eft_ca/{id}`
pub static PATCH_EFTCA_TRANSFER_V0: Operation = Operation {
    id: "patchEFTCATransferV0",
    method: "PATCH",
    path: "/v0/eft_ca/{id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
