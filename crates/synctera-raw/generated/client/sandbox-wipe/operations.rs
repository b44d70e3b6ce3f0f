// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "sandbox-wipe")]
/// `POST /v0/wipe`
pub static WIPE_WORKSPACE_V0: Operation = Operation {
    id: "wipeWorkspaceV0",
    method: "POST",
    path: "/v0/wipe",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
