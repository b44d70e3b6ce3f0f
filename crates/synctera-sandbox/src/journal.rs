//! The journal: every request that arrived, so that a test can count what was on the wire.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::faults::Fault;

/// One request as it arrived, whatever became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Arrival {
    /// When, in simulated time.
    pub at: DateTime<Utc>,
    /// The HTTP method.
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The `operationId` that it reached, if any.
    pub operation: Option<String>,
    /// The idempotency key that it carried.
    pub idempotency_key: Option<String>,
    /// Which delivery of its key to its operation this is, from 1.
    pub attempt: u32,
    /// The length of its body in bytes.
    pub body_length: usize,
    /// The fault that met it.
    pub fault: Option<Fault>,
}
