//! What Synctera sends to you: webhooks, and card authorizations to decide on.
//!
//! - [`webhook`], with a guide: a delivery is verified, read as an event, and handled once.
//! - [`gateway`], with a guide: a purchase is approved or declined before its deadline.
//! - [`serve`]: both as `tower::Service`, and an extractor for axum.
//!
//! The crate `synctera` re-exports both and adds what needs a client. Nothing here needs one, nor an HTTP server: the
//! functions take headers and bytes, and give back a status.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod clock;
pub mod gateway;
mod lenient;

mod reply;
mod secret;
pub mod serve;
pub mod webhook;

pub use clock::{Clock, FixedClock, SystemClock};
pub use lenient::Gaps;
pub use reply::Reply;
pub use secret::{EmptySecret, Secret};
