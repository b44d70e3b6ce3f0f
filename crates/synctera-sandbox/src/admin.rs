//! The admin API: what [`Door`] shows and sets, over HTTP, for tests in other languages.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::door::Door;
use crate::faults::{Fault, Rule};
use crate::seeds;
use crate::service::SIMULATION_HEADER;

/// Every admin path begins with this; nothing in the simulated API does.
pub(crate) const PREFIX: &str = "/_simulation";

pub(crate) fn router(door: Door) -> Router {
    let notice = (
        HeaderName::from_static(SIMULATION_HEADER),
        HeaderValue::from_static("synctera-sandbox: the admin API of a simulation"),
    );
    Router::new()
        .route("/_simulation", get(about))
        .route("/_simulation/ledger", get(ledger))
        .route("/_simulation/journal", get(journal))
        .route("/_simulation/clock", get(clock).post(advance))
        .route("/_simulation/faults", post(add_faults).delete(clear_faults))
        .route("/_simulation/faults/seeded", post(seed_faults))
        .route("/_simulation/cards", post(add_cards))
        .route("/_simulation/reset", post(reset))
        .layer(axum::middleware::map_response(move |mut response: axum::response::Response| {
            response.headers_mut().insert(notice.0.clone(), notice.1.clone());
            std::future::ready(response)
        }))
        .with_state(door)
}

async fn about(State(door): State<Door>) -> Json<Value> {
    let (served, unserved): (Vec<_>, Vec<_>) = door.operations().into_iter().partition(|(_, served)| *served);
    let names = |operations: Vec<(String, bool)>| operations.into_iter().map(|it| it.0).collect::<Vec<_>>();
    Json(json!({
        "notice": "This is a simulation, not Synctera. No money moves.",
        "operations": { "stateful": names(served), "from_the_document": names(unserved) },
        "seeds": seed_ids(),
    }))
}

fn seed_ids() -> Value {
    json!({
        "api_key": seeds::API_KEY,
        "customer_id": seeds::CUSTOMER_ID,
        "second_customer_id": seeds::SECOND_CUSTOMER_ID,
        "business_id": seeds::BUSINESS_ID,
        "account_id": seeds::ACCOUNT_ID,
        "empty_account_id": seeds::EMPTY_ACCOUNT_ID,
        "closed_account_id": seeds::CLOSED_ACCOUNT_ID,
        "frozen_account_id": seeds::FROZEN_ACCOUNT_ID,
        "card_product_id": seeds::CARD_PRODUCT_ID,
        "physical_card_product_id": seeds::PHYSICAL_CARD_PRODUCT_ID,
        "credit_card_product_id": seeds::CREDIT_CARD_PRODUCT_ID,
        "card_id": seeds::CARD_ID,
        "unactivated_card_id": seeds::UNACTIVATED_CARD_ID,
        "activation_code": seeds::ACTIVATION_CODE,
        "card_image_id": seeds::CARD_IMAGE_ID,
        "gateway_id": seeds::GATEWAY_ID,
        "external_card_id": seeds::EXTERNAL_CARD_ID,
        "declining_external_card_id": seeds::DECLINING_EXTERNAL_CARD_ID,
        "suspended_external_card_id": seeds::SUSPENDED_EXTERNAL_CARD_ID,
        "transfer_id": seeds::TRANSFER_ID,
        "webhook_id": seeds::WEBHOOK_ID,
    })
}

async fn ledger(State(door): State<Door>) -> Json<Value> {
    let ledger = door.ledger();
    Json(json!({ "entries": ledger.entries(), "movements": ledger.movements() }))
}

async fn journal(State(door): State<Door>) -> Json<Value> {
    Json(json!({ "arrivals": door.journal() }))
}

async fn clock(State(door): State<Door>) -> Json<Value> {
    Json(json!({ "now": door.clock().now() }))
}

#[derive(Deserialize)]
struct Advance {
    seconds: u64,
}

async fn advance(State(door): State<Door>, Json(by): Json<Advance>) -> Json<Value> {
    door.clock().advance(Duration::from_secs(by.seconds));
    clock(State(door)).await
}

/// Either a script for the next requests (`null` for none), or rules by operation and attempt.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Placement {
    Script(Vec<Option<Fault>>),
    Rules(Vec<Rule>),
}

async fn add_faults(State(door): State<Door>, Json(placement): Json<Placement>) -> StatusCode {
    match placement {
        Placement::Script(faults) => {
            door.faults().script(faults);
        }
        Placement::Rules(rules) => rules.into_iter().for_each(|rule| {
            door.faults().rule(rule);
        }),
    }
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct Seeded {
    seed: u64,
    probability: f64,
    #[serde(default = "Fault::menu")]
    menu: Vec<Fault>,
}

async fn seed_faults(State(door): State<Door>, Json(seeded): Json<Seeded>) -> StatusCode {
    door.faults().seeded(seeded.seed, seeded.probability, seeded.menu);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(door): State<Door>) -> StatusCode {
    door.faults().clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct AddCards {
    count: usize,
}

async fn add_cards(State(door): State<Door>, Json(cards): Json<AddCards>) -> StatusCode {
    door.add_cards(cards.count);
    StatusCode::NO_CONTENT
}

async fn reset(State(door): State<Door>) -> StatusCode {
    door.reset();
    StatusCode::NO_CONTENT
}
