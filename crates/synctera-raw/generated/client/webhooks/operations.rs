// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "webhooks")]
/// `PUT /v0/webhook_secrets`
pub static REPLACE_SECRET_V0: Operation = Operation {
    id: "replaceSecretV0",
    method: "PUT",
    path: "/v0/webhook_secrets",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `POST /v0/webhook_secrets`
pub static CREATE_SECRET_V0: Operation = Operation {
    id: "createSecretV0",
    method: "POST",
    path: "/v0/webhook_secrets",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `DELETE /v0/webhook_secrets`
pub static REVOKE_SECRET_V0: Operation = Operation {
    id: "revokeSecretV0",
    method: "DELETE",
    path: "/v0/webhook_secrets",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `GET /v1/webhooks`
pub static LIST_WEBHOOKS: Operation = Operation {
    id: "listWebhooks",
    method: "GET",
    path: "/v1/webhooks",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `POST /v1/webhooks`
pub static CREATE_WEBHOOK: Operation = Operation {
    id: "createWebhook",
    method: "POST",
    path: "/v1/webhooks",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `POST /v1/webhooks/trigger`
pub static TRIGGER_EVENT: Operation = Operation {
    id: "triggerEvent",
    method: "POST",
    path: "/v1/webhooks/trigger",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `GET /v1/webhooks/{webhook_id}`
pub static GET_WEBHOOK: Operation = Operation {
    id: "getWebhook",
    method: "GET",
    path: "/v1/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `PUT /v1/webhooks/{webhook_id}`
pub static UPDATE_WEBHOOK: Operation = Operation {
    id: "updateWebhook",
    method: "PUT",
    path: "/v1/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `DELETE /v1/webhooks/{webhook_id}`
pub static DELETE_WEBHOOK: Operation = Operation {
    id: "deleteWebhook",
    method: "DELETE",
    path: "/v1/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `GET /v1/webhooks/{webhook_id}/events`
pub static LIST_EVENTS: Operation = Operation {
    id: "listEvents",
    method: "GET",
    path: "/v1/webhooks/{webhook_id}/events",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `GET /v1/webhooks/{webhook_id}/events/{event_id}`
pub static GET_EVENT: Operation = Operation {
    id: "getEvent",
    method: "GET",
    path: "/v1/webhooks/{webhook_id}/events/{event_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks")]
/// `POST /v1/webhooks/{webhook_id}/events/{event_id}/resend`
pub static RESEND_EVENT: Operation = Operation {
    id: "resendEvent",
    method: "POST",
    path: "/v1/webhooks/{webhook_id}/events/{event_id}/resend",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
