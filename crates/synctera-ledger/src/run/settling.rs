//! For how long this process has known an intent as unknown, by a clock that does not jump.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::intent::Intent;

/// The calendar may jump a week ahead; that is no week in which a lagging list caught up. So the settling time is counted by
/// each process for itself, and starts anew after a restart.
#[derive(Default)]
pub(crate) struct Settling(Mutex<HashMap<(i64, u32), Duration>>);

impl Settling {
    /// Since when it is known, at the steady time `now`.
    pub(crate) fn known_for(&self, intent: &Intent, now: Duration) -> Duration {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let since = *known.entry((intent.id, intent.entry.sends)).or_insert(now);
        now.saturating_sub(since)
    }

    pub(crate) fn forget(&self, intent: &Intent) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(intent.id, intent.entry.sends));
    }
}
