// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "wires")]
/// `GET /v0/wires`
pub static LIST_WIRES_V0: Operation = Operation {
    id: "listWiresV0",
    method: "GET",
    path: "/v0/wires",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "wires")]
/// `POST /v0/wires`
pub static CREATE_WIRE_V0: Operation = Operation {
    id: "createWireV0",
    method: "POST",
    path: "/v0/wires",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "wires")]
/// `GET /v0/wires/{wire_id}`
pub static GET_WIRE_V0: Operation = Operation {
    id: "getWireV0",
    method: "GET",
    path: "/v0/wires/{wire_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "wires")]
/// `PATCH /v0/wires/{wire_id}`
pub static CANCEL_WIRE_V0: Operation = Operation {
    id: "cancelWireV0",
    method: "PATCH",
    path: "/v0/wires/{wire_id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
