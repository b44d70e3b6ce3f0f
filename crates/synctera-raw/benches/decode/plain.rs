//! What somebody writes who has `reqwest` and `serde_json` only: derived structs of the same shape, closed enums, no field
//! kept that is not asked for.

#![allow(dead_code, reason = "only read into")]

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;
use uuid::Uuid;

/// The branches as one object: nothing is told apart.
#[derive(Deserialize)]
pub(crate) struct Transfer {
    #[serde(rename = "type")]
    kind: Kind,
    account_id: Uuid,
    amount: i64,
    creation_time: DateTime<FixedOffset>,
    currency: String,
    customer_id: Uuid,
    external_card_id: Uuid,
    id: Uuid,
    last_updated_time: DateTime<FixedOffset>,
    merchant: Merchant,
    network_decline_details: Option<String>,
    originating_customer_id: Option<Uuid>,
    reason: Option<String>,
    status: Status,
    tenant: String,
    transaction_id: Option<Uuid>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    Push,
    PushReversal,
    Pull,
    PullReversal,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Status {
    Canceled,
    Declined,
    Pending,
    Succeeded,
    Unknown,
}

#[derive(Deserialize)]
struct Merchant {
    address: Address,
    email: Option<String>,
    name: String,
    phone_number: Option<String>,
}

#[derive(Deserialize)]
struct Address {
    address_line_1: String,
    address_line_2: Option<String>,
    city: String,
    country_code: String,
    postal_code: String,
    state: String,
}

/// A page of cards, of which every kind is told apart, as serde does it.
#[derive(Deserialize)]
pub(crate) struct Cards {
    cards: Vec<Card>,
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "SCREAMING_SNAKE_CASE")]
enum Card {
    Debit(Debit),
    Prepaid(Debit),
}

#[derive(Deserialize)]
struct Debit {
    card_details: Details,
    tenant: String,
}

#[derive(Deserialize)]
#[serde(tag = "form", rename_all = "SCREAMING_SNAKE_CASE")]
enum Details {
    Virtual(Virtual),
}

/// A page of cards, of which no kind is told apart.
#[derive(Deserialize)]
pub(crate) struct FlatCards {
    cards: Vec<FlatCard>,
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
struct FlatCard {
    #[serde(rename = "type")]
    kind: CardKind,
    card_details: FlatDetails,
    tenant: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum CardKind {
    Debit,
    Prepaid,
    Credit,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Form {
    Virtual,
    Physical,
}

macro_rules! details {
    ($name:ident, $($form:tt)*) => {
        #[derive(Deserialize)]
        struct $name {
            $($form)*
            account_id: Uuid,
            bin: Option<String>,
            business_id: Option<Uuid>,
            card_brand: Brand,
            card_product_id: Uuid,
            card_status: CardStatus,
            creation_time: DateTime<FixedOffset>,
            customer_id: Option<Uuid>,
            emboss_name: EmbossName,
            expiration_month: String,
            expiration_time: Option<DateTime<FixedOffset>>,
            expiration_year: String,
            id: Uuid,
            is_pin_set: Option<bool>,
            last_four: String,
            last_updated_time: Option<DateTime<FixedOffset>>,
            memo: Option<String>,
            metadata: Option<serde_json::Map<String, serde_json::Value>>,
            reissued_from_id: Option<Uuid>,
            reissued_to_id: Option<Uuid>,
            status_reason: String,
            timestamp_pin_set: Option<DateTime<FixedOffset>>,
        }
    };
}
details!(Virtual,);
details!(FlatDetails, form: Form,);

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Brand {
    Visa,
    Mastercard,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum CardStatus {
    Active,
    Unactivated,
    Suspended,
    Terminated,
}

#[derive(Deserialize)]
struct EmbossName {
    line_1: String,
    line_2: Option<String>,
}
