// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-webhook-simulations")]
/// `POST /v1/cards/{card_id}/webhook_simulations/fulfillment`
pub static SIMULATE_CARD_FULFILLMENT_EVENT: Operation = Operation {
    id: "simulateCardFulfillmentEvent",
    method: "POST",
    path: "/v1/cards/{card_id}/webhook_simulations/fulfillment",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
