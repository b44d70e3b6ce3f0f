//! Watches every call from inside: how many attempts it makes, and how often it looks again.

use std::sync::{Arc, Mutex, PoisonError};

use synctera::retry::Event;
use synctera::{AttemptReport, CallReport, Observer};

use super::check::Violation;

/// Counts the attempts of each call against what it was allowed.
#[derive(Debug, Clone)]
pub(super) struct Watch {
    attempts: u32,
    seen: Arc<Mutex<Vec<Violation>>>,
}

impl Watch {
    pub(super) fn new(attempts: u32) -> Self {
        Self { attempts, seen: Arc::default() }
    }

    pub(super) fn seen(&self) -> Vec<Violation> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Observer for Watch {
    fn attempt(&self, _: &AttemptReport<'_>) {}

    /// Waiting for a key in use takes no attempts, and neither does asking once more, not twice, for a success that could
    /// not be taken.
    fn call(&self, report: &CallReport<'_>) {
        let count = |which: fn(Event) -> bool| {
            report.attempts.iter().filter(|attempt| attempt.event.is_some_and(which)).count()
        };
        let waiting = count(|event| event == Event::ConcurrentUse);
        let looks = count(|event| {
            matches!(event, Event::Unreadable | Event::UnprovenSuccess | Event::ForeignResponse)
        });
        let attempts = report.attempts.len() - waiting;
        if attempts > self.attempts as usize + looks.min(1) || looks > 2 {
            let violation = Violation::TooManyAttempts { operation: report.operation, attempts, looks };
            self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(violation);
        }
    }
}
