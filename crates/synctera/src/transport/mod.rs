//! What sends one attempt: a small trait, and its implementation over `reqwest`.
//!
//! A [`Transport`] gets a finished request (address, key, credentials and all) and brings back a response, or says how far
//! it came. It never repeats, never follows redirects and never waits longer than it must: retries, deadlines and
//! outcomes are decided above it, in one place. Plug in one of your own for tests, or to record, to sign or to route.
//!
//! ```
//! use futures_util::future::BoxFuture;
//! use synctera::transport::{Body, Transport, TransportError};
//! use synctera::{ApiKey, Client, Environment};
//!
//! #[derive(Debug)]
//! struct AlwaysDown;
//!
//! impl Transport for AlwaysDown {
//!     fn send(
//!         &self,
//!         _request: http::Request<Body>,
//!     ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
//!         Box::pin(async { Err(TransportError::not_connected("there is no network in this test")) })
//!     }
//! }
//!
//! let client = Client::builder()
//!     .environment(Environment::Sandbox)
//!     .api_key(ApiKey::new("test")?)
//!     .transport(AlwaysDown)
//!     .build()?;
//! # Ok::<(), synctera::ConfigError>(())
//! ```

mod body;
mod error;
mod exact;
#[cfg(target_family = "wasm")]
#[path = "over_fetch.rs"]
mod over_reqwest;
#[cfg(not(target_family = "wasm"))]
mod over_reqwest;
#[cfg(all(feature = "recording", not(target_family = "wasm")))]
mod recording;
mod wire;

use std::fmt;

use futures_util::future::BoxFuture;

pub(crate) use body::Arrived;
pub use body::Body;
pub use error::{TransportError, TransportErrorKind};
pub(crate) use exact::{Chunks, Content, Handed, OnProgress, Promise};
pub use over_reqwest::ReqwestTransport;
pub(crate) use over_reqwest::offline_client;
#[cfg(all(feature = "recording", not(target_family = "wasm")))]
pub use recording::{Recorder, Replayer};
pub(crate) use wire::{Request, Wire};

/// Sends one attempt of one call.
///
/// # Contract
/// - Send the request as it is, once. A repetition below the client would not be counted, and without a key it could pay
///   twice.
/// - When it fails, say truthfully whether a byte may have left; in doubt, [`TransportErrorKind::Lost`].
/// - Read the whole body before bringing back a success: one that comes earlier proves nothing, and is taken for a lost
///   connection. When reading the body fails, so does the attempt, as lost.
/// - The future may be dropped at any time (time-out, cancelled call); then stop as soon as possible.
/// - Print neither headers nor bodies anywhere.
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request`; resolves when the head of the answer is there.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;
}
