// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "remote-check-deposit")]
/// `GET /v0/rdc/deposits`
pub static LIST_RDC_DEPOSITS_V0: Operation = Operation {
    id: "listRdcDepositsV0",
    method: "GET",
    path: "/v0/rdc/deposits",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "remote-check-deposit")]
/// `POST /v0/rdc/deposits`
pub static CREATE_RDC_DEPOSIT_V0: Operation = Operation {
    id: "createRdcDepositV0",
    method: "POST",
    path: "/v0/rdc/deposits",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "remote-check-deposit")]
/// `GET /v0/rdc/deposits/{deposit_id}`
pub static GET_RDC_DEPOSIT_V0: Operation = Operation {
    id: "getRdcDepositV0",
    method: "GET",
    path: "/v0/rdc/deposits/{deposit_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
