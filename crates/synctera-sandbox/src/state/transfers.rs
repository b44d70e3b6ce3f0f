//! Transfers between an account and an external card, and their reversal: the operations that move money.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::edit::copy;
use super::external_cards::DECLINING_ISSUER;
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::clock::timestamp;
use crate::codes;
use crate::ledger::Movement;
use crate::refusal::Refusal;
use crate::seeds::TENANT;

/// A transfer as the API shows it, and what the simulation must remember besides.
#[derive(Debug, Clone)]
pub(super) struct Transfer {
    shown: Map<String, Value>,
    account_id: Uuid,
    cents: i64,
    reversed_cents: i64,
    /// Set on a reversal.
    original: Option<Uuid>,
    payment_account_reference: Value,
}

const FILTERS: &[Filter] = &[
    Filter::one_of("account_id", "/account_id"),
    Filter::one_of("amount", "/amount"),
    Filter::one_of("customer_id", "/customer_id"),
    Filter::one_of("external_card_id", "/external_card_id"),
    Filter::one_of("id", "/id"),
    Filter::one_of("original_transfer_id", "/original_transfer_id"),
    Filter::one_of("originating_account_id", "/account_id"),
    Filter::one_of("originating_customer_id", "/originating_customer_id"),
    Filter::one_of("payment_account_reference", "/payment_account_reference"),
    Filter::one_of("status", "/status"),
    Filter::one_of("tenant", "/tenant"),
    Filter::one_of("three_ds_id", "/three_ds_id"),
    Filter::one_of("transaction_id", "/transaction_id"),
    Filter::one_of("type", "/type"),
    Filter::at_least("from_amount", "/amount"),
    Filter::at_most("to_amount", "/amount"),
    Filter::at_least("from_creation_time", "/creation_time"),
    Filter::at_most("to_creation_time", "/creation_time"),
    Filter::at_least("from_last_updated_time", "/last_updated_time"),
    Filter::at_most("to_last_updated_time", "/last_updated_time"),
];

/// PULL takes money from the external card into the account, PUSH the other way.
pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let body = call.json();
    let account_id = call.body_id("originating_account_id").unwrap_or_default();
    state.transacting_account(Some(account_id))?;
    state.require_access(account_id, call.body_id("originating_customer_id"))?;
    let card = state.transacting_external_card(call.body_id("external_card_id"))?;
    let amount = amount(body)?;
    let cents = if body["type"] == "PULL" { amount } else { -amount };
    let mut transfer = Transfer::new(state.fresh_id(), account_id, amount, &card, call.now);
    copy(body, &mut transfer.shown, &["type", "external_card_id", "three_ds_id", "originating_customer_id"]);
    copy(body, &mut transfer.shown, &["merchant"]);
    if card["issuer"] == DECLINING_ISSUER {
        return Ok(state.record(transfer.declined()));
    }
    state.settle(transfer, cents)
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let transfer = state.transfers.get(call.id("transfer_id")?);
    let transfer = transfer.ok_or_else(|| Refusal::not_found("transfer"))?;
    Ok(Reply::json(transfer.show()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let newest = timestamp(call.now - state.list_lag);
    let made =
        |transfer: &Transfer| transfer.shown.get("creation_time")?.as_str().map(|at| at <= newest.as_str());
    let listed = match state.list_lag.is_zero() {
        true => state.transfers.clone(),
        false => state.transfers.only(|transfer| made(transfer) == Some(true)),
    };
    pages::page(call, "external_transfers", &listed, Transfer::show_to_filters, FILTERS)
}

/// Gives a PULL back, whole or in part, never more than what was pulled.
pub(super) fn reverse(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let original_id = call.id("transfer_id")?;
    let amount = amount(call.json())?;
    let original = state.reversible(original_id, amount)?.clone();
    if call.json()["currency"] != original.shown["currency"] {
        return Err(Refusal::invalid_field("currency", "is not the currency of the transfer"));
    }
    state.transacting_account(Some(original.account_id))?;
    let transfer = original.reversal(original_id, state.fresh_id(), amount, call.now);
    let reply = state.settle(transfer, -amount)?;
    if let Some(original) = state.transfers.get_mut(original_id) {
        original.reversed_cents += amount;
    }
    Ok(reply)
}

/// Cents. The schema knows integers of any size; money here has 64 bits.
fn amount(body: &Value) -> Result<i64, Refusal> {
    let refusal = || Refusal::invalid_field("amount", "is not a number of cents");
    body.get("amount").and_then(Value::as_i64).ok_or_else(refusal)
}

impl State {
    fn transacting_external_card(&self, id: Option<Uuid>) -> Result<Value, Refusal> {
        let card = id.and_then(|id| self.external_cards.get(id));
        let card = card.ok_or_else(|| Refusal::invalid_field("external_card_id", "no such external card"))?;
        if card["status"] != "ACTIVE" {
            return Err(Refusal::new(codes::UNABLE_TO_TRANSACT, "The external card is suspended"));
        }
        Ok(card.clone())
    }

    fn reversible(&self, id: Uuid, amount: i64) -> Result<&Transfer, Refusal> {
        let transfer = self.transfers.get(id).ok_or_else(|| Refusal::not_found("transfer"))?;
        if transfer.shown["type"] != "PULL" || transfer.shown["status"] != "SUCCEEDED" {
            return Err(Refusal::new(
                codes::UNABLE_TO_TRANSACT,
                "Only a PULL that succeeded can be reversed",
            ));
        }
        let left = transfer.cents - transfer.reversed_cents;
        if amount < 1 || amount > left {
            return Err(Refusal::invalid_field(
                "amount",
                "must be more than 0 and at most what is not yet reversed",
            ));
        }
        Ok(transfer)
    }

    /// Posts to the balance and keeps the transfer: both or neither.
    fn settle(&mut self, transfer: Transfer, cents: i64) -> Result<Reply, Refusal> {
        let account_id = transfer.account_id;
        let account = self.accounts.get_mut(account_id);
        account
            .ok_or_else(|| Refusal::new(codes::ACCOUNT_NOT_FOUND, "The account does not exist"))?
            .post(cents)?;
        let movement = Movement { account_id, cents, transfer_id: transfer.id() };
        Ok(self.record(transfer).moving(movement))
    }

    fn record(&mut self, transfer: Transfer) -> Reply {
        let reply = Reply::json(transfer.show());
        self.transfers.insert(transfer.id(), transfer);
        reply
    }

    /// Adds a transfer that happened before the simulation began; its money is part of the opening balance.
    pub(super) fn add_past_pull(
        &mut self,
        id: Uuid,
        account_id: Uuid,
        external_card: Uuid,
        now: DateTime<Utc>,
    ) {
        let card = self.external_cards.get(external_card).cloned().unwrap_or_default();
        let mut transfer = Transfer::new(id, account_id, 5_000, &card, now);
        transfer.shown.insert("type".into(), "PULL".into());
        transfer.shown.insert("external_card_id".into(), json!(external_card));
        self.record(transfer);
    }
}

impl Transfer {
    fn new(id: Uuid, account_id: Uuid, cents: i64, card: &Value, now: DateTime<Utc>) -> Self {
        let shown = json!({
            "id": id,
            "account_id": account_id,
            "customer_id": card["customer_id"],
            "amount": cents,
            "currency": "USD",
            "status": "SUCCEEDED",
            "tenant": TENANT,
            "transaction_id": Uuid::from_u128(id.as_u128().wrapping_add(1)),
            "creation_time": timestamp(now),
            "last_updated_time": timestamp(now),
            "merchant": { "name": "Simulated Merchant", "address": {
                "address_line_1": "1 Simulation Way", "city": "Springfield", "country_code": "US",
                "postal_code": "00001", "state": "IL",
            } },
        });
        Self {
            shown: shown.as_object().cloned().unwrap_or_default(),
            account_id,
            cents,
            reversed_cents: 0,
            original: None,
            payment_account_reference: card["payment_account_reference"].clone(),
        }
    }

    fn declined(mut self) -> Self {
        self.shown.insert("status".into(), "DECLINED".into());
        self.shown.insert("reason".into(), "NETWORK_DECLINED".into());
        self.shown.remove("transaction_id");
        self
    }

    fn reversal(mut self, original: Uuid, id: Uuid, cents: i64, now: DateTime<Utc>) -> Self {
        self.shown.insert("id".into(), json!(id));
        self.shown.insert("type".into(), "PULL_REVERSAL".into());
        self.shown.insert("amount".into(), cents.into());
        self.shown.insert("transaction_id".into(), json!(Uuid::from_u128(id.as_u128().wrapping_add(1))));
        self.shown.insert("creation_time".into(), timestamp(now).into());
        self.shown.insert("last_updated_time".into(), timestamp(now).into());
        Self { cents, reversed_cents: 0, original: Some(original), ..self }
    }

    fn id(&self) -> Uuid {
        self.shown.get("id").and_then(|id| Uuid::parse_str(id.as_str()?).ok()).unwrap_or_default()
    }

    fn show(&self) -> Value {
        Value::Object(self.shown.clone())
    }

    /// With the fields that can be filtered by and are not shown elsewhere.
    fn show_to_filters(&self) -> Value {
        let mut shown = self.shown.clone();
        if let Some(original) = self.original {
            shown.insert("original_transfer_id".into(), json!(original));
        }
        shown.insert("payment_account_reference".into(), self.payment_account_reference.clone());
        Value::Object(shown)
    }
}
