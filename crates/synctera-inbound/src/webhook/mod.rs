//! Webhooks: verified, read, handled once.
//!
#![doc = include_str!("../../doc/receiving-webhooks.md")]

mod backfill;
mod event;
mod event_type;
pub mod inbox;
mod receiver;
mod refusal;
mod reserialized;
mod router;
mod sign;
mod verify;

pub use crate::clock::{Clock, FixedClock, SystemClock};
pub use backfill::{Archive, ArchiveError, ArchivePage, BackfillError, Backfilled};
pub use event::{Event, EventError, Provenance, ResourceError};
pub use event_type::EventType;
pub use receiver::{Handling, Receiver, Resumed};
pub use refusal::{Cause, VerifyError};
pub use router::{Delivered, Delivery, EventKind, HandlerError, RegisteredTwice, Router, RouterBuilder};
pub use sign::{SIGNATURE_HEADER, TIMESTAMP_HEADER};
pub use sign::{SignedHeaders, Signer};
pub use verify::{Verified, Verifier};

#[cfg(test)]
mod event_tests;
#[cfg(test)]
mod tests;
