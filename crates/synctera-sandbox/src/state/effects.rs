//! What creating a customer, an account, an internal transfer or an ACH transfer does to the rest of the simulation.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::accounts::Standing;
use super::{Account, State};
use crate::call::Call;
use crate::clock::timestamp;
use crate::ledger::Movement;
use crate::refusal::Refusal;

pub(super) const CUSTOMERS: &str = "/v0/customers";
pub(super) const ACCOUNTS: &str = "/v0/accounts";

/// What happens when a request is accepted, beside that its document is kept.
pub(super) enum Effect {
    Nothing,
    Customer,
    Business,
    Account {
        holder: Uuid,
    },
    /// Cents into an account, negative: out of it; all or none.
    Money(Vec<(Uuid, i64)>),
}

/// Whether the simulation keeps the real state of a list's resources.
pub(super) fn is_stateful(collection: &str) -> bool {
    [CUSTOMERS, ACCOUNTS].contains(&collection)
}

/// What a creation will do, or why it cannot be.
pub(super) fn of(state: &State, operation: &str, call: &Call) -> Result<Effect, Refusal> {
    let effect = match operation {
        "createCustomerV0" | "createPersonV0" => Effect::Customer,
        "createBusinessV0" => Effect::Business,
        "createAccountV0" => {
            let holder = holder(call.json());
            state.require_customer(holder)?;
            Effect::Account { holder: holder.unwrap_or(crate::seeds::CUSTOMER_ID) }
        }
        "createInternalTransferV0" => {
            let cents = amount(call.json())?;
            let sides = [("originating_account_id", -cents), ("receiving_account_id", cents)];
            let sides = sides.iter().filter_map(|(field, cents)| Some((call.body_id(field)?, *cents)));
            Effect::Money(sides.collect())
        }
        "addTransactionOutV0" => {
            state.require_customer(call.body_id("customer_id"))?;
            let cents = amount(call.json())?;
            let cents = if call.json()["dc_sign"] == "debit" { cents } else { -cents };
            Effect::Money(call.body_id("originating_account_id").map(|id| (id, cents)).into_iter().collect())
        }
        _ => Effect::Nothing,
    };
    if let Effect::Money(sides) = &effect {
        sides.iter().try_for_each(|(account, cents)| state.require_funds(*account, *cents))?;
    }
    Ok(effect)
}

impl Effect {
    /// What a new document of this kind says, whatever the request left out.
    pub(super) fn fields(&self, now: DateTime<Utc>) -> Value {
        let now = timestamp(now);
        match self {
            Effect::Account { holder } => json!({
                "balances": [{ "type": "ACCOUNT_BALANCE", "balance": 0 }, { "type": "AVAILABLE_BALANCE", "balance": 0 }],
                "customer_ids": [holder], "creation_time": now, "last_updated_time": now,
            }),
            Effect::Nothing => json!({}),
            _ => json!({ "creation_time": now, "last_updated_time": now }),
        }
    }

    /// Lets it happen; what moved.
    pub(super) fn happen(self, state: &mut State, id: Uuid) -> Result<Vec<Movement>, Refusal> {
        match self {
            Effect::Nothing => {}
            Effect::Customer => {
                state.customers.insert(id);
            }
            Effect::Business => {
                state.businesses.insert(id);
            }
            Effect::Account { holder } => {
                let account = Account { customer_id: holder, cents: 0, standing: Standing::Open };
                state.accounts.insert(id, account);
            }
            Effect::Money(sides) => return state.post_all(&sides, id),
        }
        Ok(Vec::new())
    }
}

/// The first customer that the request relates to the account.
fn holder(request: &Value) -> Option<Uuid> {
    let relationships = request.get("relationships").and_then(Value::as_array).into_iter().flatten();
    let mut ids = relationships.filter_map(|it| Uuid::parse_str(it.get("customer_id")?.as_str()?).ok());
    ids.next()
}

fn amount(request: &Value) -> Result<i64, Refusal> {
    let cents = request.get("amount").and_then(Value::as_i64);
    cents.ok_or_else(|| Refusal::invalid_field("amount", "is not a number of cents"))
}

impl State {
    /// Refuses what would leave an account that is not there, may not transact or does not hold enough.
    fn require_funds(&self, account: Uuid, cents: i64) -> Result<(), Refusal> {
        self.transacting_account(Some(account))?.clone().post(cents)
    }

    fn post_all(&mut self, sides: &[(Uuid, i64)], transfer_id: Uuid) -> Result<Vec<Movement>, Refusal> {
        let mut moved = Vec::new();
        for (account_id, cents) in sides {
            if let Some(account) = self.accounts.get_mut(*account_id) {
                account.post(*cents)?;
                moved.push(Movement { account_id: *account_id, cents: *cents, transfer_id });
            }
        }
        Ok(moved)
    }
}

/// A document as it is now: an account with its balances.
pub(super) fn shown(state: &State, collection: &str, mut document: Value) -> Value {
    let id = document.get("id").and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok());
    if collection == ACCOUNTS
        && let Some(cents) = id.and_then(|id| state.balance(id))
    {
        document["balances"] = json!([
            { "type": "ACCOUNT_BALANCE", "balance": cents }, { "type": "AVAILABLE_BALANCE", "balance": cents },
        ]);
    }
    document
}

/// An account whose status says so transacts no more, or again.
pub(super) fn changed(state: &mut State, collection: &str, id: &str, request: &Value) {
    let status = request.get("status").and_then(Value::as_str);
    let (Some(status), Ok(id)) = (status.filter(|_| collection == ACCOUNTS), Uuid::parse_str(id)) else {
        return;
    };
    let standing = match status {
        "CLOSED" => Standing::Closed,
        "SUSPENDED" | "FROZEN" => Standing::Frozen,
        _ => Standing::Open,
    };
    if let Some(account) = state.accounts.get_mut(id) {
        account.standing = standing;
    }
}
