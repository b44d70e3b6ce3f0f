//! Adapters: gateways and webhook receivers as `tower::Service`, an extractor for axum.
//!
//! They read the body up to a limit and within the deadline, log why they refuse, and never what was sent.

#[cfg(feature = "axum")]
mod axum;
mod body;
mod endpoint;
#[cfg(feature = "axum")]
mod first_byte;
mod service;

#[cfg(feature = "axum")]
pub use self::axum::VerifiedBody;
#[cfg(feature = "axum")]
pub use first_byte::{FirstByte, FirstByteIo, FirstByteListener};
pub use service::{GatewayService, InboundService, WebhookService};
