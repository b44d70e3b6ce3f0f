//! One allowance of retries for everything that a client does.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A token bucket that all calls of a client draw their repetitions from, so that a client stops feeding an outage.
///
/// Each repetition takes [`COST`](Self::COST) tokens; each call that succeeds puts one back, or what its
/// repetitions took. Waiting for a key that is in use takes nothing: the server is well, and ends the wait itself.
/// When the bucket is empty, calls make one attempt each. The default holds 500: a hundred repetitions.
///
/// Clones share the same tokens, so one budget can also serve several clients.
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    capacity: u32,
    tokens: AtomicU32,
}

impl RetryBudget {
    /// What one repetition takes.
    pub const COST: u32 = 5;

    /// A full bucket of `capacity` tokens.
    pub fn new(capacity: u32) -> Self {
        Self(Arc::new(Bucket { capacity, tokens: AtomicU32::new(capacity) }))
    }

    /// A bucket that never empties.
    pub fn unlimited() -> Self {
        Self::new(u32::MAX)
    }

    /// The tokens that are left.
    pub fn available(&self) -> u32 {
        self.0.tokens.load(Ordering::Relaxed)
    }

    /// Takes the cost of one repetition, or says that there is not enough left.
    pub(crate) fn withdraw(&self) -> bool {
        let taken = |tokens: u32| tokens.checked_sub(Self::COST);
        self.is_unlimited() || self.0.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).is_ok()
    }

    /// Puts back what a successful call earns after so many repetitions.
    pub(crate) fn deposit(&self, repetitions: u32) {
        if self.available() == self.0.capacity {
            return;
        }
        let earned = repetitions.saturating_mul(Self::COST).max(1);
        let refilled = |tokens: u32| Some(tokens.saturating_add(earned).min(self.0.capacity));
        let _ = self.0.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refilled);
    }

    fn is_unlimited(&self) -> bool {
        self.0.capacity == u32::MAX
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(500)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("available", &self.available())
            .field("capacity", &self.0.capacity)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_bucket_refuses_until_successes_fill_it() {
        let budget = RetryBudget::new(10);
        assert!(budget.withdraw() && budget.withdraw());
        assert!(!budget.withdraw());
        for _ in 0..5 {
            budget.deposit(0);
        }
        assert!(budget.withdraw());
        assert_eq!(budget.available(), 0);
    }

    #[test]
    fn a_success_after_repetitions_gives_back_what_they_took_and_never_more() {
        let budget = RetryBudget::new(10);
        budget.withdraw();
        budget.deposit(1);
        assert_eq!(budget.available(), 10);
        budget.deposit(100);
        assert_eq!(budget.available(), 10);
    }

    #[test]
    fn clones_share_their_tokens() {
        let budget = RetryBudget::new(5);
        assert!(budget.clone().withdraw());
        assert!(!budget.withdraw());
    }
}
