//! Cards: issued, activated, suspended, terminated.
//!
//! Kept in the v1 form (`type`, then `card_details`); v0 shows the same card flat.

use chrono::{DateTime, Datelike, Months, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::edit::{copy, text, touch};
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::clock::timestamp;
use crate::codes;
use crate::refusal::Refusal;
use crate::seeds::{self, TENANT};

/// What a request may say of the card to be.
const ISSUED: &[&str] = &[
    "account_id",
    "bulk_order_config_id",
    "business_id",
    "card_image_id",
    "card_product_id",
    "customer_id",
    "emboss_name",
    "form",
    "metadata",
    "reissue_reason",
    "reissued_from_id",
    "shipping",
];

const FILTERS: &[Filter] = &[
    Filter::one_of("account_id", "/card_details/account_id"),
    Filter::one_of("barcode", "/card_details/barcode"),
    Filter::one_of("bulk_order_config_id", "/card_details/bulk_order_config_id"),
    Filter::one_of("bulk_order_id", "/card_details/fulfillment_details/bulk_order_id"),
    Filter::one_of("card_brand", "/card_details/card_brand"),
    Filter::one_of("card_product_id", "/card_details/card_product_id"),
    Filter::one_of("card_status", "/card_details/card_status"),
    Filter::one_of("customer_id", "/card_details/customer_id"),
    Filter::one_of("emboss_name", "/card_details/emboss_name/line_1"),
    Filter::one_of("form", "/card_details/form"),
    Filter::one_of("last_four", "/card_details/last_four"),
    Filter::starts_with("bin_prefix", "/card_details/bin"),
    Filter::starts_with("expiration_date", "/card_details/expiration_time"),
    Filter::at_most("expires_before", "/card_details/expiration_time"),
];

/// Issues a card from a v1 request.
pub(super) fn issue(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let request = &call.json()["card_details"];
    let card = state.issue_card(request, &call.json()["type"], "card_details.", call.now)?;
    Ok(Reply::json(card))
}

/// Issues a card from a flat v0 request and shows it flat.
pub(super) fn issue_v0(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let card = state.issue_card(call.json(), &call.json()["type"], "", call.now)?;
    Ok(Reply::json(flat(card)))
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(find(state, call)?.clone()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    pages::page(call, "cards", &state.cards, Value::clone, FILTERS)
}

/// Changes what the body names; absent is unchanged.
pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    state.require_customer(call.body_id("customer_id"))?;
    let body = call.json();
    let card = find(state, call)?;
    let details = details_mut(card)?;
    if let Some(wanted) = body.get("card_status").and_then(Value::as_str) {
        set_status(details, wanted)?;
    }
    copy(body, details, &["customer_id", "emboss_name", "memo", "metadata"]);
    if let Some(reason) = body.get("reason") {
        details.insert("status_reason".into(), reason.clone());
    }
    touch(details, call.now);
    Ok(Reply::json(card.clone()))
}

/// Activates the physical card that came with the code.
pub(super) fn activate(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let (customer, code) = (&call.json()["customer_id"], text(call.json(), "activation_code"));
    state.require_customer(call.body_id("customer_id"))?;
    let mut cards = state.cards.rows_mut();
    let card = cards.find(|card| {
        let details = &card["card_details"];
        let id = Uuid::parse_str(text(details, "id")).unwrap_or_default();
        details["customer_id"] == *customer && seeds::activation_code(id) == code
    });
    let card =
        card.ok_or_else(|| Refusal::invalid_field("activation_code", "no card of this customer has it"))?;
    let details = details_mut(card)?;
    match details.get("card_status").and_then(Value::as_str) {
        Some("UNACTIVATED") => {
            details.insert("card_status".into(), "ACTIVE".into());
            details.insert("status_reason".into(), "NEW".into());
            touch(details, call.now);
            Ok(Reply::json(card.clone()))
        }
        other => {
            let detail = format!("A card that is {} cannot be activated", other.unwrap_or_default());
            Err(Refusal::invalid_status(detail, &[]))
        }
    }
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Value, Refusal> {
    state.cards.get_mut(call.id("card_id")?).ok_or_else(|| Refusal::not_found("card"))
}

fn details_mut(card: &mut Value) -> Result<&mut Map<String, Value>, Refusal> {
    let details = card.get_mut("card_details").and_then(Value::as_object_mut);
    details.ok_or_else(|| Refusal::new(codes::INTERNAL_ERROR, "simulation: a card without details"))
}

/// Where a card may go by request from where it stands.
fn transitions(status: &str) -> &'static [&'static str] {
    match status {
        "ACTIVE" => &["ACTIVE", "SUSPENDED", "TERMINATED"],
        "SUSPENDED" => &["ACTIVE", "SUSPENDED", "TERMINATED"],
        "UNACTIVATED" | "PENDING" => &["TERMINATED"],
        _ => &[],
    }
}

fn set_status(details: &mut Map<String, Value>, wanted: &str) -> Result<(), Refusal> {
    let from = details.get("card_status").and_then(Value::as_str).unwrap_or_default();
    let valid = transitions(from);
    if !valid.contains(&wanted) {
        return Err(Refusal::invalid_status(format!("A card that is {from} cannot become {wanted}"), valid));
    }
    details.insert("card_status".into(), wanted.into());
    Ok(())
}

impl State {
    fn issue_card(
        &mut self,
        request: &Value,
        kind: &Value,
        prefix: &str,
        now: DateTime<Utc>,
    ) -> Result<Value, Refusal> {
        self.check_issue(request, prefix)?;
        let product = self.card_product(id(request, "card_product_id"))?.clone();
        let card_id = self.fresh_id();
        let mut card = document(card_id, kind, request, &product, now);
        if self.waits_for_image(id(request, "card_image_id")) {
            wait_for_image(details_mut(&mut card)?);
        }
        self.cards.insert(card_id, card.clone());
        Ok(card)
    }

    /// A card is issued to someone, on an open account, for a product of its form.
    fn check_issue(&self, request: &Value, prefix: &str) -> Result<(), Refusal> {
        let holder = id(request, "customer_id").or(id(request, "business_id"));
        if holder.is_none() {
            let field = format!("{prefix}customer_id");
            return Err(Refusal::new(codes::BAD_REQUEST_BODY, format!("Missing required fields: {field}"))
                .with("missing", json!([field])));
        }
        self.require_customer(id(request, "customer_id"))?;
        self.require_business(id(request, "business_id"))?;
        self.transacting_account(id(request, "account_id"))?;
        let product = self.card_product(id(request, "card_product_id"))?;
        if product["form"] != request["form"] {
            return Err(Refusal::invalid_field(
                &format!("{prefix}form"),
                "the card product has another form",
            ));
        }
        match id(request, "card_image_id").filter(|image| self.images.get(*image).is_none()) {
            Some(_) => Err(Refusal::invalid_field(&format!("{prefix}card_image_id"), "no such card image")),
            None => Ok(()),
        }
    }

    fn waits_for_image(&self, image: Option<Uuid>) -> bool {
        image.and_then(|id| self.images.get(id)).is_some_and(|image| image.status() != "APPROVED")
    }

    /// An approved image lets the cards that waited for it go on.
    pub(super) fn release_cards_waiting_for(&mut self, image: Uuid, now: DateTime<Utc>) {
        for card in self.cards.rows_mut() {
            let Ok(details) = details_mut(card) else { continue };
            let waits = details.get("card_image_id") == Some(&json!(image));
            if waits && details.get("card_status").is_some_and(|status| status == "PENDING") {
                details.insert("card_status".into(), "UNACTIVATED".into());
                details.remove("pending_reasons");
                touch(details, now);
            }
        }
    }
}

fn wait_for_image(details: &mut Map<String, Value>) {
    details.insert("card_status".into(), "PENDING".into());
    details.insert("pending_reasons".into(), json!({ "is_waiting_for_image": true }));
}

fn id(request: &Value, field: &str) -> Option<Uuid> {
    request.get(field).and_then(Value::as_str).and_then(|text| Uuid::parse_str(text).ok())
}

/// A new card as v1 shows it.
pub(super) fn document(
    id: Uuid,
    kind: &Value,
    request: &Value,
    product: &Value,
    now: DateTime<Utc>,
) -> Value {
    let mut details = Map::new();
    copy(request, &mut details, ISSUED);
    let expires = now.checked_add_months(Months::new(48)).unwrap_or(now);
    let fixed = json!({
        "id": id,
        "bin": "411111",
        "card_brand": product["card_brand"],
        "last_four": format!("{:04}", id.as_u128() % 10_000),
        "creation_time": timestamp(now),
        "last_updated_time": timestamp(now),
        "expiration_time": timestamp(expires),
        "expiration_month": format!("{:02}", expires.month()),
        "expiration_year": expires.year().to_string(),
        "is_pin_set": false,
        "card_status": "UNACTIVATED",
        "status_reason": "NEW",
    });
    details.extend(fixed.as_object().cloned().unwrap_or_default());
    details.entry("emboss_name").or_insert_with(|| json!({ "line_1": "Ada Example" }));
    match text(request, "form") {
        "PHYSICAL" => complete_physical(&mut details),
        _ => complete_virtual(&mut details),
    }
    json!({ "card_details": details, "tenant": TENANT, "type": kind })
}

/// A virtual card is usable at once, when it belongs to a person.
fn complete_virtual(details: &mut Map<String, Value>) {
    if details.contains_key("customer_id") {
        details.insert("card_status".into(), "ACTIVE".into());
    }
}

fn complete_physical(details: &mut Map<String, Value>) {
    details.insert("physical_card_format".into(), "PHYSICAL_COMBO".into());
    details.insert("card_fulfillment_status".into(), "ISSUED".into());
    details.entry("shipping").or_insert_with(|| {
        json!({ "method": "LOCAL_MAIL", "address": {
            "address_line_1": "1 Simulation Way", "city": "Springfield", "country_code": "US",
            "postal_code": "00001", "state": "IL",
        } })
    });
}

/// The same card as v0 shows it.
fn flat(card: Value) -> Value {
    let mut flat = card["card_details"].as_object().cloned().unwrap_or_default();
    if let Some(updated) = flat.remove("last_updated_time") {
        flat.insert("last_modified_time".into(), updated);
    }
    flat.insert("tenant".into(), card["tenant"].clone());
    flat.insert("type".into(), card["type"].clone());
    Value::Object(flat)
}
