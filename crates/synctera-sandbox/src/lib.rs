//! A simulated Synctera API for your tests: no account, no network, no money.
//!
//! **This is a simulation.** It follows the published documentation; it is not Synctera, it is not certified by
//! Synctera, and what it accepts may be refused there. Every response says so in the header `x-simulated-by`.
//!
//! # Three lines to start
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = synctera_sandbox::Sandbox::start().await?;
//! let (url, api_key) = (sandbox.url(), sandbox.api_key());
//! // … point your client at `url` with `api_key`, make it work, and count what happened:
//! assert!(sandbox.ledger().movements().is_empty());
//! # let _ = (url, api_key);
//! # Ok(())
//! # }
//! ```
//!
//! What is there before the first request (customers, accounts, cards, …) stands in [`seeds`].
//!
//! # What it simulates
//!
//! - **Requests** are checked against the documented schemas and refused with the documented error bodies.
//!   [`examples`] has a valid request for every operation.
//! - **State**: customers and accounts are opened and closed; cards are issued, activated, suspended; images are uploaded
//!   and reviewed; transfers to external cards, internal and ACH transfers change balances. Every other operation answers
//!   a valid instance of its documented response, and what was created is found again under its id. The header
//!   `x-simulated-depth` says which: `stateful`, `remembered` or `documented`.
//! - **Idempotency keys**: a response is kept for seven days, status included, and given again; 5xx and 429 are not
//!   kept; a key in flight is `IDEMPOTENCY_CONCURRENT_USE`; a key of another request is `IDEMPOTENCY_INVALID_REUSE`.
//! - **The ledger** ([`Door::ledger`]) holds every mutation that took effect and every cent that moved; the journal
//!   ([`Door::journal`]) every request that arrived.
//! - **Faults** ([`Fault`]) at each step of each attempt: lost requests, lost, cut and late answers, duplicate and late
//!   delivery, rate limits, server errors with and without effect, clock jumps. Scripted, by rule, or by chance from
//!   a seed ([`Faults`]).
//! - **Deliveries** ([`deliveries`]): signed webhooks, and authorizations of scripted purchases, both with disturbances.
//! - **Time** ([`Clock`]): seven days pass when you say so.
//!
//! # Losing a response on purpose
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use synctera_sandbox::{Fault, Sandbox};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.faults().on("createExternalCardTransfer", Fault::ResponseLost);
//! // … make a transfer with your client: its first response is lost. If it retries with the same key,
//! // `sandbox.ledger().movements().len()` is 1; if it makes up a new key, it is 2.
//! # Ok(())
//! # }
//! ```
//!
//! # Without sockets
//!
//! [`Door`] takes an `http::Request` and gives back a response or a connection failure, on a clock that stands still
//! until you move it: thousands of failure schedules a second.
//!
//! # From other languages
//!
//! `cargo run -p synctera-sandbox` listens on a port; `GET /_simulation` says what it serves and lists the seeds.
//! `GET /_simulation/{ledger,journal,clock}`, `POST /_simulation/clock {"seconds": 60}`,
//! `POST /_simulation/faults {"script": [null, {"fault": "response_lost"}]}` or
//! `{"rules": [{"operation": "issueCard", "attempt": 2, "fault": "rate_limited", "hint": {"body": 1}}]}`,
//! `POST /_simulation/faults/seeded {"seed": 7, "probability": 0.2}`, `DELETE /_simulation/faults`,
//! `POST /_simulation/cards {"count": 10000}` and `POST /_simulation/reset`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod admin;
mod call;
mod change;
mod clock;
mod codes;
pub mod deliveries;
mod document;
mod door;
mod error;
mod examples;
mod faults;
mod idempotency;
mod journal;
mod ledger;
mod refusal;
pub mod seeds;
mod server;
mod service;
mod simulation;
mod state;
mod version;

pub use clock::Clock;
pub use door::{Door, Faults};
pub use error::Error;
pub use examples::{Example, examples, examples_of};
pub use faults::{Effect, ErrorBody, Fault, RetryHint, Rule};
pub use journal::Arrival;
pub use ledger::{Entry, Ledger, Movement};
pub use server::Sandbox;
pub use service::{Core, DEPTH_HEADER, Execution, REPLAY_HEADER, Received, SIMULATION_HEADER};
pub use simulation::{ConnectionFailure, Exchange, Outcome};

#[cfg(test)]
mod tests;
