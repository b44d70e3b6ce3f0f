//! What the simulated bank sends to you: signed webhooks, and authorizations of scripted purchases.
//!
//! Deliveries fail as you say: repeated, out of order, with two signatures while a secret is replaced, not at all during an
//! outage. Signing is computed here and shares nothing with the verifier that it tests.

mod bank;
mod endpoint;
mod outbox;
mod program;
mod purchase;
mod sign;

pub use crate::change::Change;
pub use endpoint::{Endpoint, HttpEndpoint};
pub use outbox::{Disturbance, Outbox, Report};
pub use program::{CardProgram, Decisions};
pub use purchase::{Network, Script};
