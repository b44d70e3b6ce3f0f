// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "webhooks-v0")]
/// `GET /v0/webhooks`
pub static LIST_WEBHOOKS_V0: Operation = Operation {
    id: "listWebhooksV0",
    method: "GET",
    path: "/v0/webhooks",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `POST /v0/webhooks`
pub static CREATE_WEBHOOK_V0: Operation = Operation {
    id: "createWebhookV0",
    method: "POST",
    path: "/v0/webhooks",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `POST /v0/webhooks/trigger`
pub static TRIGGER_EVENT_V0: Operation = Operation {
    id: "triggerEventV0",
    method: "POST",
    path: "/v0/webhooks/trigger",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `GET /v0/webhooks/{webhook_id}`
pub static GET_WEBHOOK_V0: Operation = Operation {
    id: "getWebhookV0",
    method: "GET",
    path: "/v0/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `PUT /v0/webhooks/{webhook_id}`
pub static UPDATE_WEBHOOK_V0: Operation = Operation {
    id: "updateWebhookV0",
    method: "PUT",
    path: "/v0/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `DELETE /v0/webhooks/{webhook_id}`
pub static DELETE_WEBHOOK_V0: Operation = Operation {
    id: "deleteWebhookV0",
    method: "DELETE",
    path: "/v0/webhooks/{webhook_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `GET /v0/webhooks/{webhook_id}/events`
pub static LIST_EVENTS_V0: Operation = Operation {
    id: "listEventsV0",
    method: "GET",
    path: "/v0/webhooks/{webhook_id}/events",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `GET /v0/webhooks/{webhook_id}/events/{event_id}`
pub static GET_EVENT_V0: Operation = Operation {
    id: "getEventV0",
    method: "GET",
    path: "/v0/webhooks/{webhook_id}/events/{event_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "webhooks-v0")]
/// `POST /v0/webhooks/{webhook_id}/events/{event_id}/resend`
pub static RESEND_EVENT_V0: Operation = Operation {
    id: "resendEventV0",
    method: "POST",
    path: "/v0/webhooks/{webhook_id}/events/{event_id}/resend",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
