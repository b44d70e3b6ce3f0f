//! Where intents are kept: one small trait, three stores.

#[cfg(test)]
mod conformance;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::audit::Link;
use crate::error::Error;
use crate::intent::{Change, Intent, NewIntent};
use crate::machine::Moment;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
use crate::machine::Recovery;

pub use memory::MemoryStore;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

/// What a store does. It decides nothing: it writes what was decided, over the version that it was decided on.
///
/// Every method is one transaction. What it returned as written survives the process, and for SQLite and PostgreSQL the
/// machine.
pub trait Store: Send + Sync + fmt::Debug + 'static {
    /// Writes a new intent, or returns the one that has its name already.
    fn record(&self, new: NewIntent) -> BoxFuture<'_, Result<Intent, Error>>;

    /// The intent of this name.
    fn find<'a>(&'a self, namespace: &'a str, name: &'a str) -> BoxFuture<'a, Result<Option<Intent>, Error>>;

    /// Writes `changes`, then takes up to `pick.limit` intents that are due and writes what `pick.decide` makes of them: in one
    /// transaction. A recorded intent is passed over while another one that a look-up could not tell from it is open.
    fn step(&self, changes: Vec<Change>, pick: Option<Pick>) -> BoxFuture<'_, Result<Stepped, Error>>;

    /// Which of these resources belong to an intent.
    fn owned(&self, resources: Vec<String>) -> BoxFuture<'_, Result<BTreeSet<String>, Error>>;

    /// Intents that may have left and are not through: [`State::is_open`](crate::State::is_open).
    fn open(&self) -> BoxFuture<'_, Result<Vec<Intent>, Error>>;

    /// The earliest moment at which an intent is due.
    fn next_due(&self) -> BoxFuture<'_, Result<Option<Moment>, Error>>;

    /// Intents with a number above `after`, in order.
    fn intents(&self, after: i64, limit: usize) -> BoxFuture<'_, Result<Vec<Intent>, Error>>;

    /// All transitions of an intent, in order.
    fn links(&self, id: i64) -> BoxFuture<'_, Result<Vec<Link>, Error>>;
}

/// Which intents to take, and what to make of them.
#[derive(Clone)]
pub struct Pick {
    /// Due at this moment or before.
    pub(crate) now: Moment,
    /// How many at most.
    pub(crate) limit: usize,
    /// The change of one intent; nothing leaves it as it is.
    pub(crate) decide: Arc<Decide>,
}

pub(crate) type Decide = dyn Fn(&Intent) -> Option<Change> + Send + Sync;

impl fmt::Debug for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pick").field("now", &self.now).field("limit", &self.limit).finish_non_exhaustive()
    }
}

/// What a step did.
#[derive(Debug, Default)]
pub struct Stepped {
    /// For each change, whether it was written: not when its version is outdated, or its resource belongs to another intent.
    pub(crate) written: Vec<bool>,
    /// The intents that were taken, as they now stand.
    pub(crate) taken: Vec<Intent>,
}

/// The open states, as SQL; the index `one_open_twin` has the same.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
const OPEN: &str = "('claimed', 'sent', 'unknown', 'ambiguous', 'held')";

#[cfg(any(feature = "sqlite", feature = "postgres"))]
fn recovery_name(recovery: Recovery) -> &'static str {
    match recovery {
        Recovery::LookUp => "look_up",
        Recovery::SendAgain => "send_again",
        Recovery::Ask => "ask",
    }
}

/// An unknown name is for a person: nothing is sent because of it.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
fn recovery_of(name: &str) -> Recovery {
    match name {
        "look_up" => Recovery::LookUp,
        "send_again" => Recovery::SendAgain,
        _ => Recovery::Ask,
    }
}
