//! Why a delivery was not accepted.

use std::fmt;

use http::StatusCode;
use tracing::warn;

use crate::reply::Reply;

/// A delivery that was not verified. It says which header and why, never what the header or the body held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyError {
    cause: Cause,
}

/// The cause of a refusal.
///
/// It is for your logs. The sender is told a status only, so that nobody learns from it how to do better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// A header is not there.
    Missing {
        /// Its name.
        header: &'static str,
    },
    /// A header is there and cannot be read.
    Malformed {
        /// Its name.
        header: &'static str,
        /// What it should have been.
        expected: &'static str,
    },
    /// The time is in milliseconds by its size; the API sends seconds.
    TimeLooksLikeMilliseconds,
    /// The signature is right and older than the tolerance: a delivery that was held up, a replay, or a clock that is
    /// ahead.
    Stale {
        /// Its age.
        by_seconds: u64,
    },
    /// The signature is right and further in the future than the tolerance: a clock that is behind.
    Future {
        /// How far.
        by_seconds: u64,
    },
    /// No signature matches any of the secrets: another secret, or not from Synctera.
    NoMatch,
    /// No signature matches the body, but one matches the same JSON with other white space: something before this code
    /// parsed the body and wrote it again.
    BodyLooksReserialized,
    /// No signature matches, and a secret begins or ends with white space.
    SecretHasWhitespace,
}

impl VerifyError {
    pub(super) fn new(cause: Cause) -> Self {
        Self { cause }
    }

    /// Why.
    pub fn cause(&self) -> Cause {
        self.cause
    }

    /// What the sender is told: 400 where the headers cannot be read, 401 otherwise.
    pub fn status(&self) -> StatusCode {
        match self.cause {
            Cause::Missing { .. } | Cause::Malformed { .. } | Cause::TimeLooksLikeMilliseconds => {
                StatusCode::BAD_REQUEST
            }
            _ => StatusCode::UNAUTHORIZED,
        }
    }

    /// The response to the sender. The cause goes to the log.
    pub(crate) fn refuse(&self) -> Reply {
        let status = self.status();
        warn!(target: "synctera::webhook", status = status.as_u16(), "{self}");
        Reply::status(status)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "webhook not verified: {}", self.cause)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { header } => {
                write!(f, "the header {header} is missing; does a proxy remove it?")
            }
            Self::Malformed { header, expected } => write!(f, "the header {header} is not {expected}"),
            Self::TimeLooksLikeMilliseconds => {
                f.write_str("the time looks like milliseconds; the API sends seconds since 1970")
            }
            Self::Stale { by_seconds } => write!(
                f,
                "stale by {by_seconds} s: a repetition by somebody else, a late delivery, or a clock ahead of time here"
            ),
            Self::Future { by_seconds } => {
                write!(f, "{by_seconds} s in the future: is the clock here behind?")
            }
            Self::NoMatch => f.write_str(
                "no signature matches any secret; check that the secret belongs to this environment and workspace",
            ),
            Self::BodyLooksReserialized => f.write_str(
                "the body looks re-serialised: verify the bytes as they came, before any JSON parser",
            ),
            Self::SecretHasWhitespace => f.write_str(
                "no signature matches, and a secret begins or ends with white space; was it read with its line end?",
            ),
        }
    }
}

impl std::error::Error for VerifyError {}
