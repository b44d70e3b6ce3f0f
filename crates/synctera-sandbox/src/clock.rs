//! The simulation's clock: the only place that reads the time, and it can be moved forward.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that a test moves forward by hand. Clones show the same time.
///
/// A [`Sandbox`](crate::Sandbox) runs on the wall clock plus whatever was added; a [`Door`](crate::Door) stands
/// still until it is moved, so that seven days pass in no time and every run is the same.
#[derive(Debug, Clone)]
pub struct Clock {
    origin: Origin,
    added_micros: Arc<AtomicI64>,
}

#[derive(Debug, Clone, Copy)]
enum Origin {
    Wall,
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// A clock that runs with the wall clock.
    pub fn wall() -> Self {
        Self::from_origin(Origin::Wall)
    }

    /// A clock that stands still at `start` until it is advanced.
    pub fn fixed(start: DateTime<Utc>) -> Self {
        Self::from_origin(Origin::Fixed(start))
    }

    fn from_origin(origin: Origin) -> Self {
        Self { origin, added_micros: Arc::new(AtomicI64::new(0)) }
    }

    /// The simulated time.
    pub fn now(&self) -> DateTime<Utc> {
        let origin = match self.origin {
            Origin::Wall => Utc::now(),
            Origin::Fixed(start) => start,
        };
        let added = TimeDelta::microseconds(self.added_micros.load(Ordering::SeqCst));
        origin.checked_add_signed(added).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// Moves the simulated time forward.
    pub fn advance(&self, by: Duration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        let _ = self
            .added_micros
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |added| Some(added.saturating_add(micros)));
    }
}

/// `at` plus `by`, or the end of time.
pub(crate) fn later(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(by)
        .ok()
        .and_then(|delta| at.checked_add_signed(delta))
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A time as the API writes it: RFC 3339 in UTC with milliseconds.
pub(crate) fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
