//! The only place of the client that reads a clock.

use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

/// Tells the time to the client: the calendar for the age of keys, a steady clock for deadlines.
///
/// Replace it with [`ClientBuilder::clock`](crate::ClientBuilder::clock) to run tests in virtual time.
pub trait Clock: Send + Sync + fmt::Debug + 'static {
    /// The calendar time, which may jump.
    fn now(&self) -> SystemTime;

    /// Time since some fixed moment, which never goes back.
    fn monotonic(&self) -> Duration;
}

/// The clocks of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }
}
