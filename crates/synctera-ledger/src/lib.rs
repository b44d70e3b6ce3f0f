//! Intents that survive a crash: a payment is recorded once and happens once, whatever dies.
//!
#![doc = include_str!("../doc/paying-once.md")]
#![doc = include_str!("../doc/pictures/states.svg")]
#![doc = include_str!("../doc/guarantees.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod adapter;
mod audit;
mod content;
mod error;
mod intent;
mod ledger;
mod lookup;
pub mod machine;
mod reconcile;
mod run;
mod seal;
mod store;

pub use audit::{Link, verify};
pub use error::Error;
pub use intent::{Change, Intent, NewIntent};
pub use ledger::Ledger;
#[doc(hidden)]
pub use ledger::POINTS;
pub use machine::{Moment, Rules, State, Verdict};
pub use reconcile::{Difference, Reconciliation};
pub use run::{Progress, Run};
pub use seal::Seal;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{MemoryStore, Pick, Stepped, Store};
