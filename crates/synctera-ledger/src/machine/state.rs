//! What is known of an intent at one moment.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Where an intent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum State {
    /// Stored, and nothing of it is on its way.
    Recorded,
    /// A worker has it and is about to send.
    Claimed,
    /// It may have left. Written before the first byte leaves.
    Sent,
    /// It may have happened, and nobody is sending it: it is looked up.
    Unknown,
    /// It happened.
    Done,
    /// The API says that it did not act, and will not under this key.
    Rejected,
    /// It was sent, and the API's list does not have it after the settling time.
    NotExecuted,
    /// The API's list has several that may be it: a person decides.
    Ambiguous,
    /// Nothing automatic can be done any more: a person decides.
    Held,
}

impl State {
    /// Every state, in the order of an intent's life.
    pub const ALL: [Self; 9] = [
        Self::Recorded,
        Self::Claimed,
        Self::Sent,
        Self::Unknown,
        Self::Done,
        Self::Rejected,
        Self::NotExecuted,
        Self::Ambiguous,
        Self::Held,
    ];

    /// The name as stored and exported, for example `not_executed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Claimed => "claimed",
            Self::Sent => "sent",
            Self::Unknown => "unknown",
            Self::Done => "done",
            Self::Rejected => "rejected",
            Self::NotExecuted => "not_executed",
            Self::Ambiguous => "ambiguous",
            Self::Held => "held",
        }
    }

    /// The state of a stored name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Whether the intent may still be carried out, or may have been without anybody knowing. Of the intents that a
    /// look-up cannot tell apart, one at a time is in such a state.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Claimed | Self::Sent | Self::Unknown | Self::Ambiguous | Self::Held)
    }

    /// Whether the ledger is through with it by itself. Ambiguous and held intents wait for a person.
    pub fn is_settled(self) -> bool {
        !matches!(self, Self::Recorded | Self::Claimed | Self::Sent | Self::Unknown)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A moment of the calendar, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// This much later.
    #[must_use]
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(millis(duration)))
    }

    /// This much earlier.
    #[must_use]
    pub fn minus(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(millis(duration)))
    }

    /// How long ago `earlier` was; nothing when it lies ahead.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(since) => Self(millis(since)),
            Err(before) => Self(-millis(before.duration())),
        }
    }
}

impl From<Moment> for SystemTime {
    fn from(moment: Moment) -> Self {
        let distance = Duration::from_millis(moment.0.unsigned_abs());
        match moment.0 < 0 {
            true => UNIX_EPOCH - distance,
            false => UNIX_EPOCH + distance,
        }
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// How the outcome of a request can be learned once it is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Recovery {
    /// The API has a list to find it in. It is never sent again.
    LookUp,
    /// It moves no money and no list shows it: it is sent again with the same key, which the API then knows.
    SendAgain,
    /// It moves money and no list shows it: a person decides.
    Ask,
}

/// What the decision needs of an intent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Where it stands.
    pub state: State,
    /// Counts the changes. A change is written only over the version that it was decided on: the fencing number.
    pub version: u64,
    /// When it next needs attention: to be sent, to be looked up, or because its lease ends. Nothing when settled.
    pub due: Option<Moment>,
    /// When it was first about to leave: from then on its key has an age.
    pub first_sent: Option<Moment>,
    /// When it was last about to leave.
    pub last_sent: Option<Moment>,
    /// How often it was about to leave.
    pub sends: u32,
    /// How often it was looked up.
    pub looks: u32,
    /// Whether an earlier attempt may have been carried out.
    pub doubt: bool,
    /// How an unknown outcome is resolved.
    pub recovery: Recovery,
    /// What the API made of it: the id of the transfer. No two intents have the same.
    pub resource: Option<String>,
    /// Why it stands where it stands, in one sentence without content of the request.
    pub reason: String,
    /// When it last changed; time is never taken to be before it.
    pub changed: Moment,
}

impl Entry {
    /// A new intent.
    pub fn new(now: Moment, recovery: Recovery) -> Self {
        Self {
            state: State::Recorded,
            version: 1,
            due: Some(now),
            first_sent: None,
            last_sent: None,
            sends: 0,
            looks: 0,
            doubt: false,
            recovery,
            resource: None,
            reason: "recorded".to_owned(),
            changed: now,
        }
    }
}

/// The times that a ledger works by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rules {
    /// How long a worker may hold an intent. Longer than a call takes.
    pub lease: Duration,
    /// How long the list may lag behind, and a request be under way: what is not in the list after this long was not
    /// carried out. Counted by a clock that does not jump, and never shorter than the lease.
    pub settling: Duration,
    /// From which age on nothing is sent under a key.
    pub key_life: Duration,
    /// How long to wait after an attempt that provably did nothing, or a look-up that failed.
    pub pause: Duration,
    /// How many look-ups may fail before a person is asked.
    pub looks: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(120),
            settling: Duration::from_secs(15 * 60),
            key_life: Duration::from_secs(6 * 24 * 60 * 60),
            pause: Duration::from_secs(5),
            looks: 1_000,
        }
    }
}

impl Rules {
    /// Another settling time: how long the list may lag. Made at least as long as the lease.
    #[must_use]
    pub fn with_settling(mut self, settling: Duration) -> Self {
        self.settling = settling.max(self.lease);
        self
    }

    /// Another lease. The settling time grows with it where it would be shorter.
    #[must_use]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self.settling = self.settling.max(lease);
        self
    }

    /// Another pause after an attempt that did nothing.
    #[must_use]
    pub fn with_pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }
}
