//! The only place of the client that reads a clock.

use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

#[cfg(not(target_family = "wasm"))]
use std::time::Instant;
#[cfg(target_family = "wasm")]
use web_time::{Instant, web::SystemTimeExt as _};

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
        #[cfg(not(target_family = "wasm"))]
        return SystemTime::now();
        #[cfg(target_family = "wasm")]
        web_time::SystemTime::now().to_std()
    }

    fn monotonic(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }
}
