//! How long to wait between attempts.

use std::time::Duration;

/// Exponential backoff with full jitter: before attempt *n* + 1 the client waits a random time between zero and
/// `first × 2ⁿ⁻¹`, at most `longest`.
///
/// Full jitter spreads clients that failed together, so that they do not come back together. The default is 0.5 s
/// doubling to 8 s. A waiting time that the server asks for (`Retry-After`, `retry_after`) goes before this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// Waits of up to `first` after the first attempt, doubling up to `longest`.
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest }
    }

    /// No wait at all, for tests without virtual time.
    pub const fn none() -> Self {
        Self::new(Duration::ZERO, Duration::ZERO)
    }

    /// The wait after `attempts_made` attempts for one 64-bit random value.
    pub(crate) fn wait(&self, attempts_made: u32, random: u64) -> Duration {
        self.ceiling(attempts_made).mul_f64(fraction(random))
    }

    fn ceiling(&self, attempts_made: u32) -> Duration {
        let doublings = attempts_made.saturating_sub(1).min(31);
        self.first.saturating_mul(1 << doublings).min(self.longest)
    }
}

/// Maps 64 random bits onto 0 ≤ x < 1.
fn fraction(random: u64) -> f64 {
    const STEPS: f64 = (1_u64 << 53) as f64;
    (random >> 11) as f64 / STEPS
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(8))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_doubles_from_half_a_second_to_eight() {
        let ceilings = (1..=7).map(|n| Backoff::default().ceiling(n).as_millis()).collect::<Vec<_>>();
        assert_eq!(ceilings, [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
        assert_eq!(Backoff::default().ceiling(u32::MAX), Duration::from_secs(8));
    }

    #[test]
    fn jitter_covers_everything_from_zero_to_the_ceiling() {
        let backoff = Backoff::default();
        assert_eq!(backoff.wait(1, 0), Duration::ZERO);
        assert!(backoff.wait(1, u64::MAX) <= Duration::from_millis(500));
        assert!(backoff.wait(1, u64::MAX) > Duration::from_millis(499));
        assert_eq!(backoff.wait(1, 1 << 63), Duration::from_millis(250));
    }
}
