// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-webhook-simulations-v0")]
/// `POST /v0/cards/{card_id}/webhook_simulations/fulfillment`
pub static SIMULATE_CARD_FULFILLMENT_EVENT_V0: Operation = Operation {
    id: "simulateCardFulfillmentEventV0",
    method: "POST",
    path: "/v0/cards/{card_id}/webhook_simulations/fulfillment",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
