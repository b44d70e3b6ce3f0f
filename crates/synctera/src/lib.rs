//! A client for the Synctera banking API that cannot pay twice.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (sandbox, client) = simulated().await?;
//! # use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};
//! use synctera::types::{AccountId, ExternalCardId, TransferRequestPull};
//! use synctera::{IdempotencyKey, Outcome};
//!
//! // 12.50 USD from a card into an account.
//! let card = ExternalCardId::from_uuid(EXTERNAL_CARD_ID);
//! let account = AccountId::from_uuid(ACCOUNT_ID);
//! let pull = TransferRequestPull::new(1250, card, account);
//!
//! // The key is derived from the intent: the same after a crash.
//! let recorded = chrono::Utc::now(); // stored with the order: the same on every run
//! let key = IdempotencyKey::derive("top-ups", "order 4711", recorded);
//!
//! match client.external_card_transfers().create(pull).idempotency_key(key).await {
//!     Ok(transfer) => println!("created: {}", transfer.kind()),
//!     Err(error) => match error.outcome() {
//!         Outcome::NotSent | Outcome::Rejected => println!("nothing moved by this call: {error}"),
//!         Outcome::Unknown | Outcome::Done => println!("it may have happened: {error}"),
//!     },
//! }
//! # assert_eq!(sandbox.ledger().movements().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! - **Typed**: every operation, request and response is generated from the API's own documents.
//! - **Idempotent**: a mutation carries one key on every attempt; see [`IdempotencyKey`].
//! - **Honest**: a failure says whether the operation may have happened; see [`Outcome`].
//! - **Discreet**: no key, token, header or body reaches `Debug`, `Display` or `tracing`.
//!
//! New here? The [`guide`] goes from the first call to paying exactly once.
//!
//! # Setting up
//! ```no_run
//! use synctera::{ApiKey, Client, Environment};
//!
//! let client = Client::builder()
//!     .environment(Environment::Sandbox)
//!     .api_key(ApiKey::from_env("SYNCTERA_API_KEY")?)
//!     .build()?;
//! # Ok::<(), synctera::ConfigError>(())
//! ```
//! The environment has no default: [`Environment::Production`] moves real money, and is always spelled out.
//!
//! # Finding an operation
//! The client has a handle per kind of resource (`client.cards()`, `client.external_card_transfers()`, …, all in
//! [`resources`]). [`Client::call`] gives any generated operation the same treatment. Every operation returns a [`Call`]:
//! options are its methods, `.await` runs it. Lists that page return a [`List`], to be walked through as a stream.
//!
//! # What happens when something breaks
//! Awaiting a call makes up to three attempts within a deadline and a retry budget, by the table in [`retry`]. What cannot
//! be repeated safely is not repeated: the [`Error`] then says [`Outcome::Unknown`] and carries the key, with which the
//! same call can be made again later, or by another process.
//!
//! # Changing a resource
//! In a PATCH an absent field stays as it is, and nothing can be set to null. Lists and maps are replaced **whole**: a map
//! with one entry removes the others. An explicitly empty list or map is sent as such.
//!
//! # Identifiers
//! Each kind of resource has its own type of identifier (`AccountId`, `ExternalCardId`, `TransferId`, …), wherever it
//! stands, so that no account can be passed for a card:
//! ```compile_fail,E0308
//! # use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
//! # fn pay(account: AccountId, card: ExternalCardId) {
//! let swapped = TransferRequestPush::new(1250, account, card);
//! # }
//! ```
//! One is made from text by `parse`, from a UUID by `from_uuid`. Two are equal when they are the same UUID, however each
//! is spelled. What the API sends as an identifier is kept as it came, also where it is no UUID: that is an error only
//! for who asks for its `uuid()`.
//!
//! # Watching it
//! Each call is a `tracing` span `synctera.call`, each attempt in it a span `synctera.attempt` with OpenTelemetry's HTTP
//! names. To count, implement [`Observer`], or let `Meters` (feature `opentelemetry`) record metrics.
//!
//! # Testing against it
//! The crate `synctera-sandbox` simulates the API on a loopback port, faults and a ledger included; the examples here run
//! against it. Clock, waiting, randomness and transport can each be replaced through the [`ClientBuilder`].
//!
//! # In a browser or a worker
//! On `wasm32-unknown-unknown` the host's `fetch` sends, without a cache, and its timers wait. `fetch` does not say
//! whether a byte left: what fails there is *unknown*, never *not sent*. It follows redirects by itself, so that a response
//! from another address counts as lost. Not there, so that a program that needs them does not compile: proxies, TLS
//! settings, uploads from files, `blocking`, `recording`. An API key in a browser belongs to whoever opens it: take a
//! worker.
//!
//! # Features
//! - TLS, one of: `rustls` (default), rustls with ring; `rustls-aws-lc`, rustls with aws-lc; `native-tls`, what the
//!   platform has (SChannel, Secure Transport, OpenSSL). All three trust the platform's certificates. ring is the default
//!   because it is the quickest to build and needs no CMake; take aws-lc for post-quantum key exchange or FIPS, and where
//!   the rest of your program has it already. Where both are on, aws-lc serves. A cryptography that the process installed
//!   as its default (`CryptoProvider::install_default`, before the first client) is used in place of either. With none of
//!   the three, only plain `http` to this machine is possible, as in tests.
//!
//!   With `rustls` (ring) `reqwest` itself has no cryptography of its own. A program that also makes `reqwest` clients
//!   itself, without a TLS feature of its own, makes the first `synctera` client before them, or takes `rustls-aws-lc`:
//!   otherwise `reqwest` panics for want of cryptography.
//! - `blocking`: `blocking::Client`, for programs without `async`.
//! - `recording`: `transport::Recorder` and `transport::Replayer`: exchanges recorded to a file and played back in tests.
//! - `opentelemetry`: `Meters`, an [`Observer`] that records metrics.
//! - `inbound`: `webhook`, `gateway` and `serve`, for what Synctera sends to you. `inbound-axum` adds an extractor, `inbound-sqlite` and
//!   `inbound-postgres` inboxes that outlive the process.
//! - one feature for each area of the API, below; only enabled areas are compiled. Default: `cards`, `external-cards` and
//!   `webhooks`. `all` enables every one.
//!
#![doc = include_str!("../doc/areas.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub mod blocking;
mod call;
mod client;
mod config;
mod error;
#[cfg(any(doc, doctest))]
pub mod guide;
#[cfg(feature = "inbound")]
mod inbound;
mod key;
mod observe;
mod outcome;
mod pages;
pub mod raw;
pub mod resources;
pub mod retry;
mod runtime;
mod send;
#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod testing;
pub mod transport;

pub use call::{Call, Response, StoredRequest};
#[cfg(any(feature = "cards", feature = "cards-v0"))]
pub use call::{JpegUpload, Progress};
pub use client::{Client, ClientBuilder, Missing};
pub use config::{ApiKey, BaseUrl, ConfigError, DeviceInfo, Environment};
pub use error::Error;
#[cfg(feature = "inbound")]
pub use inbound::events;
#[cfg(all(feature = "inbound", feature = "webhooks"))]
pub use inbound::{EventArchive, Subscription};
pub use key::{IdempotencyKey, KeySource, Namespace};
#[cfg(feature = "opentelemetry")]
pub use observe::Meters;
pub use observe::{Attempt, AttemptReport, CallReport, Observer};
pub use outcome::{ErrorClass, ErrorCode, Outcome};
pub use pages::{Items, List, Page, Pages};
#[cfg(target_family = "wasm")]
pub use runtime::HostSleep;
#[cfg(not(target_family = "wasm"))]
pub use runtime::TokioSleep;
pub use runtime::{Clock, Randomness, RuntimeError, SeededRandomness, Sleep, SystemClock, SystemRandomness};
#[cfg(feature = "inbound")]
pub use synctera_inbound::{Secret, gateway, serve, webhook};
#[cfg(feature = "__multipart")]
pub use synctera_raw::FilePart;
pub use synctera_raw::types;
pub use synctera_raw::{AnyId, Date, Extra, Timestamp, UnrecognizedVariant};
