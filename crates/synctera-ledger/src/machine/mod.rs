//! The state machine of an intent: pure, without clock, disk or network.
//!
//! [`decide`] is the one function that says what becomes of an intent. The stores write what it says, the runner asks it,
//! and the model checker explores it.

mod decide;
pub mod diagram;
mod event;
mod state;

pub use decide::{Refusal, decide, take};
pub use event::{Event, Verdict};
pub use state::{Entry, Moment, Recovery, Rules, State};

#[cfg(test)]
mod tests;
