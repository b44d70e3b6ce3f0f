//! What one attempt of a call saw.

#[cfg(feature = "opentelemetry")]
mod meters;

use std::time::Duration;

use http::StatusCode;

use crate::outcome::{ErrorCode, Outcome};
use crate::retry::Event;

#[cfg(feature = "opentelemetry")]
pub use meters::Meters;

/// One attempt of a call: how it went, for logs and for reconciling by hand.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Attempt {
    /// 1 for the first.
    pub number: u32,
    /// How long the client waited before it.
    pub waited: Duration,
    /// How long it took.
    pub took: Duration,
    /// The status of the response, if there was one.
    pub status: Option<StatusCode>,
    /// The code in the response's body, if there was one.
    pub code: Option<ErrorCode>,
    /// What went wrong; `None` for a success.
    pub event: Option<Event>,
    /// Whether time ran out.
    pub timed_out: bool,
}

impl Attempt {
    /// Whether this attempt ended well.
    pub fn succeeded(&self) -> bool {
        self.event.is_none()
    }
}

/// What an [`Observer`] learns of one attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// The `operationId`.
    pub operation: &'static str,
    /// What the attempt saw.
    pub attempt: &'a Attempt,
}

/// What an [`Observer`] learns of one call.
#[derive(Debug)]
#[non_exhaustive]
pub struct CallReport<'a> {
    /// The `operationId`.
    pub operation: &'static str,
    /// `None` for a success; otherwise what is known of the call.
    pub outcome: Option<Outcome>,
    /// Its attempts, in order.
    pub attempts: &'a [Attempt],
    /// How long it took, waits included.
    pub took: Duration,
}

/// Is told of each attempt and of each call: the place to count and to measure.
///
/// The methods run inside the call, so they should be quick and must not block. They learn no key, no header and no body.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use synctera::{CallReport, Observer, Outcome};
///
/// #[derive(Debug, Default)]
/// struct Unknowns(AtomicU64);
///
/// impl Observer for Unknowns {
///     fn call(&self, report: &CallReport<'_>) {
///         if report.outcome == Some(Outcome::Unknown) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync + std::fmt::Debug + 'static {
    /// An attempt has ended.
    fn attempt(&self, report: &AttemptReport<'_>) {
        let _ = report;
    }

    /// A call has ended. A call whose future is dropped ends without this.
    fn call(&self, report: &CallReport<'_>) {
        let _ = report;
    }
}
