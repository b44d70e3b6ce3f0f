// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "incoming-wires")]
/// `GET /v0/wires/incoming`
pub static LIST_INCOMING_WIRES_V0: Operation = Operation {
    id: "listIncomingWiresV0",
    method: "GET",
    path: "/v0/wires/incoming",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "incoming-wires")]
/// `GET /v0/wires/incoming/{wire_id}`
pub static GET_INCOMING_WIRE_V0: Operation = Operation {
    id: "getIncomingWireV0",
    method: "GET",
    path: "/v0/wires/incoming/{wire_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "incoming-wires")]
/// `PATCH /v0/wires/incoming/{wire_id}`
pub static PATCH_INCOMING_WIRE_V0: Operation = Operation {
    id: "patchIncomingWireV0",
    method: "PATCH",
    path: "/v0/wires/incoming/{wire_id}",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
