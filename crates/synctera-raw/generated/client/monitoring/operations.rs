// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "monitoring")]
/// `GET /v0/monitoring/alerts`
pub static LIST_ALERTS_V0: Operation = Operation {
    id: "listAlertsV0",
    method: "GET",
    path: "/v0/monitoring/alerts",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `GET /v0/monitoring/alerts/{alert_id}`
pub static GET_ALERT_V0: Operation = Operation {
    id: "getAlertV0",
    method: "GET",
    path: "/v0/monitoring/alerts/{alert_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `PATCH /v0/monitoring/alerts/{alert_id}`
pub static UPDATE_ALERT_V0: Operation = Operation {
    id: "updateAlertV0",
    method: "PATCH",
    path: "/v0/monitoring/alerts/{alert_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `GET /v0/monitoring/subscriptions`
pub static LIST_SUBSCRIPTIONS_V0: Operation = Operation {
    id: "listSubscriptionsV0",
    method: "GET",
    path: "/v0/monitoring/subscriptions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `POST /v0/monitoring/subscriptions`
pub static CREATE_SUBSCRIPTION_V0: Operation = Operation {
    id: "createSubscriptionV0",
    method: "POST",
    path: "/v0/monitoring/subscriptions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `GET /v0/monitoring/subscriptions/{subscription_id}`
pub static GET_SUBSCRIPTION_V0: Operation = Operation {
    id: "getSubscriptionV0",
    method: "GET",
    path: "/v0/monitoring/subscriptions/{subscription_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "monitoring")]
/// `DELETE /v0/monitoring/subscriptions/{subscription_id}`
pub static DELETE_SUBSCRIPTION_V0: Operation = Operation {
    id: "deleteSubscriptionV0",
    method: "DELETE",
    path: "/v0/monitoring/subscriptions/{subscription_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
