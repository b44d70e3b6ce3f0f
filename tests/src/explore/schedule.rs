//! A schedule: who calls, what for, and what goes wrong. As JSON it is a script that can be played again.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use synctera_sandbox::Fault;

/// One history to be played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// How the client behaves: soundly, or broken on purpose.
    #[serde(default)]
    pub policy: Policy,
    /// What the caller does with an outcome.
    pub caller: Caller,
    /// Whose keys the calls carry.
    #[serde(default)]
    pub keys: Keys,
    /// What it wants done, by name of [`intents`](super::intents()), one after the other.
    pub intents: Vec<String>,
    /// What goes wrong with each delivery, in order of arrival; nothing after the last.
    pub faults: Vec<Option<Fault>>,
    /// The status of `IDEMPOTENCY_CONCURRENT_USE`: the sources disagree.
    pub concurrent_use_status: u16,
    /// Jitter and keys come from it.
    pub seed: u64,
    /// What one call may take.
    #[serde(default)]
    pub limits: Limits,
}

/// How often and how long one call may try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    pub attempts: u32,
    pub deadline_ms: u32,
    pub attempt_timeout_ms: u32,
}

impl Limits {
    pub(super) fn deadline(self) -> Duration {
        Duration::from_millis(self.deadline_ms.into())
    }
}

impl Default for Limits {
    /// The client's own.
    fn default() -> Self {
        Self { attempts: 3, deadline_ms: 90_000, attempt_timeout_ms: 30_000 }
    }
}

/// Where the key of an intent comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keys {
    /// The client makes it; a caller who must know it before derives it, and says that it was never sent.
    #[default]
    New,
    /// The caller derives it from the intent, and says no more than when it was written down.
    Derived,
    /// The caller does not even know that.
    Undated,
}

/// What the caller does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Caller {
    /// Calls once.
    Once,
    /// Repeats an unknown outcome with the same key until it is known.
    Repeats,
    /// Drops the call after a while, as a crash would, and then repeats it with the same key.
    DropsAndRepeats {
        /// When it drops the first call, in milliseconds.
        after_ms: u32,
    },
    /// Calls twice at the same time with the same key.
    Twice,
    /// Repeats an unknown outcome in a new process, which knows nothing but the key.
    Restarts,
}

impl Caller {
    pub fn patience(self) -> Option<Duration> {
        match self {
            Caller::DropsAndRepeats { after_ms } => Some(Duration::from_millis(after_ms.into())),
            Caller::Once | Caller::Repeats | Caller::Twice | Caller::Restarts => None,
        }
    }
}

/// How the client treats keys and errors: as it does, or in one of four ways that must be caught.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// The client as it is.
    #[default]
    Sound,
    /// A fresh key for each attempt.
    FreshKeyPerAttempt,
    /// Attempts go out without a key.
    RetryWithoutKey,
    /// An unknown outcome is repeated under a new key.
    NewKeyAfterUnknown,
    /// A 5xx is taken for a failure.
    ServerErrorIsFailure,
}

impl Policy {
    /// The policies that the explorer must catch.
    pub const BROKEN: [Policy; 4] = [
        Policy::FreshKeyPerAttempt,
        Policy::RetryWithoutKey,
        Policy::NewKeyAfterUnknown,
        Policy::ServerErrorIsFailure,
    ];
}
