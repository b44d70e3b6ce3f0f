// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "notes")]
/// `GET /v0/notes`
pub static LIST_NOTES_V0: Operation = Operation {
    id: "listNotesV0",
    method: "GET",
    path: "/v0/notes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "notes")]
/// `POST /v0/notes`
pub static CREATE_NOTE_V0: Operation = Operation {
    id: "createNoteV0",
    method: "POST",
    path: "/v0/notes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "notes")]
/// `PATCH /v0/notes/{note_id}`
pub static PATCH_NOTE_V0: Operation = Operation {
    id: "patchNoteV0",
    method: "PATCH",
    path: "/v0/notes/{note_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
