//! What became of a call: the first thing to know when it failed.

mod code;

use std::fmt;

pub use code::{ErrorClass, ErrorCode};

/// What is known about a call that did not return a value.
///
/// Read this before anything else of an [`Error`](crate::Error): it says whether the operation may have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// Provably no byte of the request left, and none did earlier under its key: nothing happened. Repeating is safe, with
    /// the same key or a new one.
    NotSent,
    /// The API says that it did not act, and nothing sent earlier under the key may have happened. Correct the request, then
    /// send it with the key of a [next try](crate::IdempotencyKey::next_try).
    Rejected,
    /// It may or may not have happened. **Never treat this as a failure**: repeat it with the same
    /// [`idempotency_key`](crate::Error::idempotency_key), or look the resource up.
    Unknown,
    /// It happened: the server answered with success, only its response could not be read. Do not repeat it; look the
    /// resource up, or read [`raw_body`](crate::Error::raw_body).
    Done,
}

impl Outcome {
    /// A short stable name for logs and metrics: `not_sent`, `rejected`, `unknown` or `done`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Rejected => "rejected",
            Self::Unknown => "unknown",
            Self::Done => "done",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
