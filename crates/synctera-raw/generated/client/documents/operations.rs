// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "documents")]
/// `GET /v0/documents`
pub static LIST_DOCUMENTS_V0: Operation = Operation {
    id: "listDocumentsV0",
    method: "GET",
    path: "/v0/documents",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `POST /v0/documents`
pub static CREATE_DOCUMENT_V0: Operation = Operation {
    id: "createDocumentV0",
    method: "POST",
    path: "/v0/documents",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `GET /v0/documents/{document_id}`
pub static GET_DOCUMENT_V0: Operation = Operation {
    id: "getDocumentV0",
    method: "GET",
    path: "/v0/documents/{document_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `DELETE /v0/documents/{document_id}`
pub static DELETE_DOCUMENT_V0: Operation = Operation {
    id: "deleteDocumentV0",
    method: "DELETE",
    path: "/v0/documents/{document_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `PATCH /v0/documents/{document_id}`
pub static UPDATE_DOCUMENT_V0: Operation = Operation {
    id: "updateDocumentV0",
    method: "PATCH",
    path: "/v0/documents/{document_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `GET /v0/documents/{document_id}/contents`
pub static GET_DOCUMENT_CONTENTS_V0: Operation = Operation {
    id: "getDocumentContentsV0",
    method: "GET",
    path: "/v0/documents/{document_id}/contents",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
#[cfg(feature = "documents")]
/// `POST /v0/documents/{document_id}/versions`
pub static CREATE_DOCUMENT_VERSION_V0: Operation = Operation {
    id: "createDocumentVersionV0",
    method: "POST",
    path: "/v0/documents/{document_id}/versions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `GET /v0/documents/{document_id}/versions/{document_version}`
pub static GET_DOCUMENT_VERSION_V0: Operation = Operation {
    id: "getDocumentVersionV0",
    method: "GET",
    path: "/v0/documents/{document_id}/versions/{document_version}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "documents")]
/// `GET /v0/documents/{document_id}/versions/{document_version}/contents`
pub static GET_DOCUMENT_VERSION_CONTENTS_V0: Operation = Operation {
    id: "getDocumentVersionContentsV0",
    method: "GET",
    path: "/v0/documents/{document_id}/versions/{document_version}/contents",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
