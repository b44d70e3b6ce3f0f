// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "applications")]
/// `GET /v1/applications`
pub static LIST_APPLICATIONS: Operation = Operation {
    id: "listApplications",
    method: "GET",
    path: "/v1/applications",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "applications")]
/// `POST /v1/applications`
pub static CREATE_APPLICATION: Operation = Operation {
    id: "createApplication",
    method: "POST",
    path: "/v1/applications",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "applications")]
/// `GET /v1/applications/{application_id}`
pub static GET_APPLICATION: Operation = Operation {
    id: "getApplication",
    method: "GET",
    path: "/v1/applications/{application_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "applications")]
/// `PATCH /v1/applications/{application_id}`
pub static PATCH_APPLICATION: Operation = Operation {
    id: "patchApplication",
    method: "PATCH",
    path: "/v1/applications/{application_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
