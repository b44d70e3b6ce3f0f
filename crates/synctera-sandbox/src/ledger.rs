//! The ledger: what the simulation did, so that a test can count it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

/// One balance change, in cents: positive into the account, negative out of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Movement {
    /// The account whose balance changed.
    pub account_id: Uuid,
    /// Cents into the account (PULL) or, negative, out of it (PUSH).
    pub cents: i64,
    /// The transfer that moved them.
    pub transfer_id: Uuid,
}

/// One mutation that took effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// When it was committed, in simulated time.
    pub at: DateTime<Utc>,
    /// The `operationId`.
    pub operation: String,
    /// The idempotency key it came with.
    pub idempotency_key: Option<String>,
    /// The money it moved, if any.
    pub movement: Option<Movement>,
}

/// Every mutation that took effect, in order. A replayed answer or a refused request adds nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    pub(crate) fn record(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// All mutations that took effect.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The money movements alone.
    pub fn movements(&self) -> Vec<&Movement> {
        self.entries.iter().filter_map(|entry| entry.movement.as_ref()).collect()
    }

    /// What all movements on an account add up to, in cents.
    pub fn net_cents(&self, account_id: Uuid) -> i64 {
        self.movements().iter().filter(|it| it.account_id == account_id).map(|it| it.cents).sum()
    }
}
