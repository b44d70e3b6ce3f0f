//! The only place of this crate that reads a clock.

use std::fmt;
use std::time::SystemTime;

use chrono::{DateTime, Utc};

/// Tells the calendar time: for the age of a signature and the lease of a claim.
///
/// Replace it in tests, so that five minutes pass when you say so.
pub trait Clock: Send + Sync + fmt::Debug + 'static {
    /// The calendar time.
    fn now(&self) -> DateTime<Utc>;
}

/// The clock of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        SystemTime::now().into()
    }
}

/// A clock that stands still: for tests.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}
