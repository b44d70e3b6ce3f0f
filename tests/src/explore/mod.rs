//! Failure schedules through the real client against the simulated service, in virtual time.
//!
//! A [`Schedule`] is a caller, what it wants done, and what goes wrong with each delivery. [`run`] plays it: the client's
//! transport leads to the in-memory simulation, its clock and its sleep are virtual. [`Violation`]s are what must
//! never happen; [`search`] looks for them, first everywhere up to a bound and then at random.

mod check;
mod intents;
pub mod ledger;
mod run;
mod schedule;
pub mod search;
mod transport;
mod virtual_time;
mod watch;

pub use check::Violation;
pub use intents::{Intent, Sending, intents};
pub(crate) use intents::{finish, id};
pub use run::{Player, Report, run};
pub use schedule::{Caller, Keys, Limits, Policy, Schedule};
