//! External cards: added from a token, suspended, deleted.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::edit::{copy, text, touch};
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::clock::timestamp;
use crate::refusal::Refusal;
use crate::seeds::TENANT;

const FILTERS: &[Filter] = &[
    Filter::one_of("customer_id", "/customer_id"),
    Filter::one_of("business_id", "/business_id"),
    Filter::one_of("status", "/status"),
    Filter::one_of("payment_account_reference", "/payment_account_reference"),
];

/// A token that ends in these letters adds a card whose issuer declines every transfer.
const DECLINING_TOKEN: &str = "decline";

/// The issuer that declines; a card's `issuer` shows which behaviour it simulates.
pub(super) const DECLINING_ISSUER: &str = "SIMULATED ISSUER THAT DECLINES";

pub(super) const APPROVING_ISSUER: &str = "SIMULATED ISSUER";

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let body = call.json();
    state.require_customer(call.body_id("customer_id"))?;
    state.require_business(call.body_id("business_id"))?;
    let issuer = match text(body, "token").ends_with(DECLINING_TOKEN) {
        true => DECLINING_ISSUER,
        false => APPROVING_ISSUER,
    };
    let id = state.fresh_id();
    let mut card = document(id, &body["customer_id"], issuer, call.now);
    if let Some(fields) = card.as_object_mut() {
        copy(body, fields, &["name", "business_id"]);
    }
    state.external_cards.insert(id, card.clone());
    Ok(Reply::json(card))
}

pub(super) fn document(id: Uuid, customer_id: &Value, issuer: &str, now: DateTime<Utc>) -> Value {
    let digits = id.simple().to_string().to_uppercase();
    let details = json!({
        "country": "US", "currency": "USD", "network": "VISA", "product_type": "DEBIT", "regulated": true,
    });
    json!({
        "id": id.to_string(),
        "customer_id": customer_id,
        "name": "Ada Example",
        "bin": "411111",
        "last_four": "1111",
        "issuer": issuer,
        "currency": "USD",
        "expiration_month": "12",
        "expiration_year": "2031",
        "payment_account_reference": &digits[..29],
        "status": "ACTIVE",
        "tenant": TENANT,
        "creation_time": timestamp(now),
        "last_updated_time": timestamp(now),
        "verifications": {
            "state": "SUCCEEDED", "cvv2_result": "VERIFIED", "address_verification_result": "VERIFIED",
            "name_verification_result": "VERIFIED",
            "pull_enabled": true, "push_enabled": true, "pull_details": details,
        },
    })
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(find(state, call)?.clone()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    pages::page(call, "external_cards", &state.external_cards, Value::clone, FILTERS)
}

pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let card = find(state, call)?;
    if let Some(fields) = card.as_object_mut() {
        copy(call.json(), fields, &["status"]);
        touch(fields, call.now);
    }
    Ok(Reply::json(card.clone()))
}

pub(super) fn delete(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let id = call.id("external_card_id")?;
    state.external_cards.remove(id).ok_or_else(|| Refusal::not_found("external card"))?;
    Ok(Reply::json(json!({ "id": id, "resource": "external_card" })))
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Value, Refusal> {
    let card = state.external_cards.get_mut(call.id("external_card_id")?);
    card.ok_or_else(|| Refusal::not_found("external card"))
}
