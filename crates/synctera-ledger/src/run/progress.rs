//! What a run has done so far.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::machine::State;

/// Counts transitions of a run, by the state that they led to. Every transition is a `tracing` event as well.
#[derive(Debug, Default)]
pub struct Progress {
    counts: [AtomicU64; State::ALL.len()],
    fenced: AtomicU64,
}

impl Progress {
    /// How often a transition led to this state.
    pub fn count(&self, state: State) -> u64 {
        State::ALL
            .iter()
            .position(|it| *it == state)
            .map_or(0, |place| self.counts[place].load(Ordering::Relaxed))
    }

    /// How often a worker was too late to write: another one had taken its intent over.
    pub fn fenced(&self) -> u64 {
        self.fenced.load(Ordering::Relaxed)
    }

    pub(crate) fn reached(&self, state: State) {
        if let Some(place) = State::ALL.iter().position(|it| *it == state) {
            self.counts[place].fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn was_fenced(&self) {
        self.fenced.fetch_add(1, Ordering::Relaxed);
    }
}
