// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "watchlist-deprecated")]
/// `PUT /v0/customers/{customer_id}/watchlists/alerts/{alert_id}`
pub static UPDATE_WATCHLIST_ALERT_V0: Operation = Operation {
    id: "updateWatchlistAlertV0",
    method: "PUT",
    path: "/v0/customers/{customer_id}/watchlists/alerts/{alert_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "watchlist-deprecated")]
/// `GET /v0/customers/{customer_id}/watchlists/subscriptions`
pub static LIST_WATCHLIST_SUBSCRIPTIONS_V0: Operation = Operation {
    id: "listWatchlistSubscriptionsV0",
    method: "GET",
    path: "/v0/customers/{customer_id}/watchlists/subscriptions",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "watchlist-deprecated")]
/// `PUT /v0/customers/{customer_id}/watchlists/subscriptions/{subscription_id}`
pub static UPDATE_WATCHLIST_SUBSCRIPTION_V0: Operation = Operation {
    id: "updateWatchlistSubscriptionV0",
    method: "PUT",
    path: "/v0/customers/{customer_id}/watchlists/subscriptions/{subscription_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
