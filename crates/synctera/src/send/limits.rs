//! How long and how often a call may try.

use std::time::Duration;

use crate::retry::Backoff;

/// The limits of one call: a client's defaults, or a call's own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) attempts: u32,
    pub(crate) attempt_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) backoff: Backoff,
    pub(crate) answer_size: usize,
    /// Whether a call that moves money is repeated also after a 5xx.
    pub(crate) repeat_server_errors: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempts: 3,
            attempt_timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(90),
            backoff: Backoff::default(),
            answer_size: 32 * 1024 * 1024,
            repeat_server_errors: false,
        }
    }
}
