//! Webhooks: verified, read, handled once.

mod event;
mod event_type;
mod refusal;
mod reserialized;
mod sign;
mod verify;

pub use event::{Event, EventError, Provenance, ResourceError};
pub use event_type::EventType;
pub use refusal::{Cause, VerifyError};
pub use sign::{SignedHeaders, Signer};
pub use verify::{SIGNATURE_HEADER, TIMESTAMP_HEADER, Verified, Verifier};

#[cfg(test)]
mod event_tests;
#[cfg(test)]
mod tests;
