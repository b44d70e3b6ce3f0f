// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "disputes")]
/// `GET /v1/disputes`
pub static LIST_DISPUTES: Operation = Operation {
    id: "listDisputes",
    method: "GET",
    path: "/v1/disputes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "disputes")]
/// `POST /v1/disputes`
pub static CREATE_DISPUTE: Operation = Operation {
    id: "createDispute",
    method: "POST",
    path: "/v1/disputes",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "disputes")]
/// `GET /v1/disputes/documents/{document_id}/contents`
pub static GET_DISPUTE_DOCUMENT_CONTENTS: Operation = Operation {
    id: "getDisputeDocumentContents",
    method: "GET",
    path: "/v1/disputes/documents/{document_id}/contents",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
#[cfg(feature = "disputes")]
/// `GET /v1/disputes/{dispute_id}`
pub static GET_DISPUTE: Operation = Operation {
    id: "getDispute",
    method: "GET",
    path: "/v1/disputes/{dispute_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "disputes")]
/// `PATCH /v1/disputes/{dispute_id}`
pub static UPDATE_DISPUTE: Operation = Operation {
    id: "updateDispute",
    method: "PATCH",
    path: "/v1/disputes/{dispute_id}",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "disputes")]
/// `POST /v1/disputes/{dispute_id}/actions`
pub static CREATE_ACTION: Operation = Operation {
    id: "createAction",
    method: "POST",
    path: "/v1/disputes/{dispute_id}/actions",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "disputes")]
/// `POST /v1/disputes/{dispute_id}/documents`
pub static ADD_DISPUTE_DOCUMENT: Operation = Operation {
    id: "addDisputeDocument",
    method: "POST",
    path: "/v1/disputes/{dispute_id}/documents",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
