//! The inbox: what was claimed, by whom, and what is done. It makes a repeated delivery happen once.
//!
//! A claim keeps the event itself, so that a delivery can be acknowledged before it is handled: what a crash leaves
//! behind is found by [`Store::unfinished`] and handled later.

pub mod conformance;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;

pub use memory::MemoryStore;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

/// What asks to be handled.
#[derive(Clone)]
#[non_exhaustive]
pub struct Claim {
    /// The event's identifier: a second claim of it is a repetition.
    pub id: String,
    /// The object that it is about.
    pub resource_id: Option<String>,
    /// When it happened.
    pub event_time: Option<DateTime<Utc>>,
    /// The event as it came, to be handled after a crash.
    pub payload: Bytes,
    /// When it is claimed.
    pub now: DateTime<Utc>,
    /// How long the claim holds: whoever takes longer may see the event handled a second time.
    pub lease: Duration,
}

impl Claim {
    /// A claim on an event without resource and time.
    pub fn new(id: impl Into<String>, payload: Bytes, now: DateTime<Utc>, lease: Duration) -> Self {
        Self { id: id.into(), resource_id: None, event_time: None, payload, now, lease }
    }

    /// When the claim ends.
    pub fn ends(&self) -> DateTime<Utc> {
        self.now.checked_add_signed(to_delta(self.lease)).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim").field("now", &self.now).field("lease", &self.lease).finish_non_exhaustive()
    }
}

pub(crate) fn to_delta(duration: Duration) -> chrono::TimeDelta {
    chrono::TimeDelta::from_std(duration).unwrap_or(chrono::TimeDelta::MAX)
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimed {
    /// It is yours: handle it, then [complete](Store::complete) or [fail](Store::fail) it with this ticket.
    New(Ticket),
    /// It was handled.
    Duplicate,
    /// Somebody handles it now.
    InFlight,
}

/// The right to handle an event. A later ticket for the same event makes an earlier one void.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    /// Which attempt this is, from 1.
    pub attempt: i32,
    /// How the event stands to others about the same object.
    pub freshness: Freshness,
}

/// How an event stands to others about the same object that were claimed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Freshness {
    /// None of them is newer.
    Fresh,
    /// A newer one was claimed before: what this one shows of the object is history.
    Stale,
}

impl Freshness {
    #[cfg(any(feature = "sqlite", feature = "postgres"))]
    pub(crate) fn of(stale: bool) -> Self {
        if stale { Self::Stale } else { Self::Fresh }
    }
}

/// An event that was claimed and not completed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfinished {
    /// Its identifier.
    pub id: String,
    /// The event as it came.
    pub payload: Bytes,
}

impl fmt::Debug for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unfinished").field("length", &self.payload.len()).finish_non_exhaustive()
    }
}

impl Unfinished {
    /// For stores of your own.
    pub fn new(id: String, payload: Bytes) -> Self {
        Self { id, payload }
    }
}

/// Keeps claims. Every method is atomic; [`conformance`] says what that means, as a suite to run against a store of your
/// own.
pub trait Store: Send + Sync + 'static {
    /// Claims an event: new when it is unknown, was failed, or its claim has ended.
    fn claim(&self, claim: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>>;

    /// The event is handled. False when the ticket is void: somebody else has it now, or had completed it.
    fn complete<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// The event could not be handled; it may be claimed again from now on. False when the ticket is void.
    fn fail<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Up to `limit` events that were failed or whose claim has ended: first what has waited longest since, then what was
    /// tried least often, so that one that always fails keeps no other waiting.
    fn unfinished(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>>;

    /// Forgets events that were completed before `before`, and how many they were. Keep them longer than the vendor
    /// repeats: days.
    fn forget(&self, before: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>>;
}

/// The store failed. The delivery is not acknowledged, so the vendor repeats it.
#[derive(Debug)]
pub struct StoreError(Box<dyn std::error::Error + Send + Sync>);

impl StoreError {
    /// Wraps what the store said.
    pub fn new(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inbox cannot be read or written")
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
