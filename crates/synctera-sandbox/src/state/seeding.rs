//! The contents of a new simulation; see [`crate::seeds`].

use std::collections::HashMap;

use chrono::{DateTime, Months, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::accounts::{Account, Standing};
use super::effects::{ACCOUNTS, CUSTOMERS};
use super::events::text_id;
use super::images::Image;
use super::remembered::Remembered;
use super::table::Table;
use super::webhooks::Webhook;
use super::{Secrets, State, cards, external_cards};
use crate::clock::timestamp;
use crate::seeds::*;
use crate::version::ApiVersion;

pub(super) fn state(now: DateTime<Utc>) -> State {
    let mut state = State {
        customers: [CUSTOMER_ID, SECOND_CUSTOMER_ID].into(),
        businesses: [BUSINESS_ID].into(),
        accounts: accounts(),
        products: products(now),
        cards: cards(now),
        images: Table::default(),
        gateways: Table::default(),
        external_cards: external_cards(now),
        transfers: Table::default(),
        webhooks: Table::default(),
        secrets: Secrets::default(),
        events: HashMap::new(),
        outgoing: HashMap::new(),
        told: HashMap::new(),
        remembered: Remembered::default(),
        list_lag: TimeDelta::zero(),
        ids: fastrand::Rng::with_seed(1),
        event_ids: fastrand::Rng::with_seed(2),
    };
    let image = Image::new(CARD_IMAGE_ID, &json!(CUSTOMER_ID), &json!(PHYSICAL_CARD_PRODUCT_ID));
    state.images.insert(CARD_IMAGE_ID, image);
    state.gateways.insert(GATEWAY_ID, gateway(now));
    for (id, version) in [(WEBHOOK_ID, ApiVersion::V1), (WEBHOOK_V0_ID, ApiVersion::V0)] {
        state.webhooks.insert(id, Webhook { version, shown: webhook(id, now) });
    }
    remember(&mut state);
    for shown in state.cards.rows().chain(state.external_cards.rows()) {
        state.told.extend(text_id(shown).map(|id| (id.to_owned(), shown.clone())));
    }
    state.add_past_pull(TRANSFER_ID, ACCOUNT_ID, EXTERNAL_CARD_ID, now);
    state
}

/// The documents of customers and accounts, as far as they are not made from the API's document.
fn remember(state: &mut State) {
    for id in [CUSTOMER_ID, SECOND_CUSTOMER_ID] {
        let shown = json!({ "id": id, "status": "ACTIVE", "first_name": "Ada", "last_name": "Example" });
        state.remembered.keep(CUSTOMERS, &id.to_string(), shown);
    }
    for (id, customer_id, _, standing) in ACCOUNTS_AT_START {
        let status = match standing {
            Standing::Open => "ACTIVE_OR_DISBURSED",
            Standing::Closed => "CLOSED",
            Standing::Frozen => "SUSPENDED",
        };
        let shown = json!({ "id": id, "status": status, "customer_ids": [customer_id], "currency": "USD" });
        state.remembered.keep(ACCOUNTS, &id.to_string(), shown);
    }
}

const ACCOUNTS_AT_START: [(Uuid, Uuid, i64, Standing); 4] = [
    (ACCOUNT_ID, CUSTOMER_ID, OPENING_BALANCE, Standing::Open),
    (EMPTY_ACCOUNT_ID, SECOND_CUSTOMER_ID, 0, Standing::Open),
    (CLOSED_ACCOUNT_ID, CUSTOMER_ID, 0, Standing::Closed),
    (FROZEN_ACCOUNT_ID, CUSTOMER_ID, OPENING_BALANCE, Standing::Frozen),
];

fn accounts() -> Table<Account> {
    let mut accounts = Table::default();
    for (id, customer_id, cents, standing) in ACCOUNTS_AT_START {
        accounts.insert(id, Account { customer_id, cents, standing });
    }
    accounts
}

fn products(now: DateTime<Utc>) -> Table<Value> {
    let mut products = Table::default();
    for (id, name, form, kind) in [
        (CARD_PRODUCT_ID, "Simulated virtual debit", "VIRTUAL", "DEBIT"),
        (PHYSICAL_CARD_PRODUCT_ID, "Simulated physical debit", "PHYSICAL", "DEBIT"),
        (CREDIT_CARD_PRODUCT_ID, "Simulated virtual credit", "VIRTUAL", "CREDIT"),
    ] {
        products.insert(id, product(id, name, form, kind, now));
    }
    products
}

fn product(id: Uuid, name: &str, form: &str, kind: &str, now: DateTime<Utc>) -> Value {
    json!({
        "id": id,
        "name": name,
        "form": form,
        "card_type": kind,
        "card_brand": "VISA",
        "active": true,
        "card_category": "CONSUMER",
        "card_program_id": Uuid::from_u128(id.as_u128().wrapping_add(0x100)),
        "account_range_id": Uuid::from_u128(id.as_u128().wrapping_add(0x200)),
        "bin_id": Uuid::from_u128(id.as_u128().wrapping_add(0x300)),
        "three_ds_policy": "EXEMPT",
        "bulk_shipping_enabled": false,
        "unsecured_credit_enabled": kind == "CREDIT",
        "digital_wallet_tokenization": {},
        "start_date": timestamp(now),
        "end_date": timestamp(now.checked_add_months(Months::new(120)).unwrap_or(now)),
        "creation_time": timestamp(now),
        "last_updated_time": timestamp(now),
        "tenant": TENANT,
    })
}

fn cards(now: DateTime<Utc>) -> Table<Value> {
    let mut cards = Table::default();
    cards.insert(CARD_ID, virtual_card(CARD_ID, now));
    let physical = card(UNACTIVATED_CARD_ID, "PHYSICAL", PHYSICAL_CARD_PRODUCT_ID, now);
    cards.insert(UNACTIVATED_CARD_ID, physical);
    cards
}

/// An active virtual debit card of the first customer.
pub(super) fn virtual_card(id: Uuid, now: DateTime<Utc>) -> Value {
    card(id, "VIRTUAL", CARD_PRODUCT_ID, now)
}

fn card(id: Uuid, form: &str, product_id: Uuid, now: DateTime<Utc>) -> Value {
    let request = json!({
        "account_id": ACCOUNT_ID, "customer_id": CUSTOMER_ID, "card_product_id": product_id, "form": form,
    });
    cards::document(id, &json!("DEBIT"), &request, &product(product_id, "", form, "DEBIT", now), now)
}

fn external_cards(now: DateTime<Utc>) -> Table<Value> {
    let mut table = Table::default();
    for (id, status, issuer) in [
        (EXTERNAL_CARD_ID, "ACTIVE", external_cards::APPROVING_ISSUER),
        (DECLINING_EXTERNAL_CARD_ID, "ACTIVE", external_cards::DECLINING_ISSUER),
        (SUSPENDED_EXTERNAL_CARD_ID, "SUSPENDED", external_cards::APPROVING_ISSUER),
    ] {
        let mut card = external_cards::document(id, &json!(CUSTOMER_ID), issuer, now);
        card["status"] = status.into();
        table.insert(id, card);
    }
    table
}

fn gateway(now: DateTime<Utc>) -> Value {
    json!({
        "id": GATEWAY_ID,
        "url": "https://gateway.example/authorize",
        "card_products": [CARD_PRODUCT_ID],
        "custom_headers": { "x-shared-secret": "simulated" },
        "is_active": true,
        "standin": { "enabled": false },
        "tenant": TENANT,
        "creation_time": timestamp(now),
        "last_updated_time": timestamp(now),
    })
}

fn webhook(id: Uuid, now: DateTime<Utc>) -> Value {
    json!({
        "id": id,
        "url": "https://webhooks.example/synctera",
        "enabled_events": ["CARD.*"],
        "is_enabled": true,
        "tenant": TENANT,
        "creation_time": timestamp(now),
        "last_updated_time": timestamp(now),
    })
}
