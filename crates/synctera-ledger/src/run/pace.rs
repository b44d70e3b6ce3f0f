//! How fast requests leave.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Hands out moments that lie an interval apart.
pub(crate) struct Pace {
    interval: Duration,
    next: Mutex<Duration>,
}

impl Pace {
    pub(crate) fn new(interval: Duration) -> Self {
        Self { interval, next: Mutex::new(Duration::ZERO) }
    }

    /// How long to wait, at the steady time `now`, before the next request.
    pub(crate) fn wait(&self, now: Duration) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = (*next).max(now);
        *next = mine + self.interval;
        mine - now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_leave_an_interval_apart_and_unused_time_is_not_saved_up() {
        let (pace, second) = (Pace::new(Duration::from_secs(1)), Duration::from_secs);
        assert_eq!([pace.wait(second(5)), pace.wait(second(5)), pace.wait(second(5))], [0, 1, 2].map(second));
        assert_eq!([pace.wait(second(60)), pace.wait(second(60))], [0, 1].map(second));
    }
}
