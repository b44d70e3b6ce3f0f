//! What must never happen.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use synctera::Outcome;
use synctera_sandbox::{Arrival, Door, Entry, seeds};

use super::run::{BUDGET, Episode, Told, must_look_up};
use super::schedule::{Caller, Schedule};
use super::transport::Sent;

/// Something that must never happen, with the intent that it happened to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// One intent took effect more than once.
    Twice { intent: &'static str, times: usize },
    /// The caller was told that it succeeded, and it never took effect.
    LostSuccess(&'static str),
    /// The caller was told that it failed (rejected, or never sent), and it took effect.
    FailedButHappened { intent: &'static str, outcome: Outcome },
    /// One intent went out under several keys.
    SeveralKeys(&'static str),
    /// A mutation went out without a key.
    NoKey(&'static str),
    /// A call took longer than its deadline.
    PastDeadline { intent: &'static str, took: Duration },
    /// One call took so much of the shared budget that others had to go without.
    GreedyCall { intent: &'static str, tokens: u32 },
    /// One call made more attempts than it was allowed, or asked for a lost response more than once.
    TooManyAttempts { operation: &'static str, attempts: usize, looks: usize },
    /// Two attempts under one key were not the same byte for byte.
    AttemptsDiffer,
    /// The faults were over and the caller repeated, and still did not learn what became of it.
    NeverResolved(&'static str),
    /// A call waited for something that never comes.
    Stuck(&'static str),
    /// The balance is not what the ledger says.
    Balance { cents: i64, ledger: i64 },
    /// The schedule names an intent that does not exist.
    UnknownIntent(String),
}

pub(super) fn check(
    schedule: &Schedule,
    episodes: &[Episode],
    entries: &[Entry],
    journal: &[Arrival],
) -> Vec<Violation> {
    episodes.iter().flat_map(|episode| one(schedule, episode, entries, journal)).collect()
}

fn one(schedule: &Schedule, episode: &Episode, entries: &[Entry], journal: &[Arrival]) -> Vec<Violation> {
    let intent = episode.intent;
    let effects = entries.iter().filter(|entry| entry.operation == intent.operation).count();
    let mut violations = told_truly(episode, effects);
    if effects > 1 {
        violations.push(Violation::Twice { intent: intent.name, times: effects });
    }
    violations.extend(keys(episode, journal));
    if episode.longest > schedule.limits.deadline() {
        violations.push(Violation::PastDeadline { intent: intent.name, took: episode.longest });
    }
    if episode.dearest > BUDGET / 2 {
        violations.push(Violation::GreedyCall { intent: intent.name, tokens: episode.dearest });
    }
    if intent.acceptable && unresolved(schedule, episode) {
        violations.push(Violation::NeverResolved(intent.name));
    }
    violations
}

/// What the caller was told against what happened: every single time, also by a call beside another one, and by a new
/// process that knows nothing of the doubt of the one before.
fn told_truly(episode: &Episode, effects: usize) -> Vec<Violation> {
    let intent = episode.intent.name;
    let told = || episode.told.iter().flatten();
    let mut violations = Vec::new();
    if effects == 0 && told().any(|told| told.success()) {
        violations.push(Violation::LostSuccess(intent));
    }
    if let Some(outcome) = told().find_map(Told::failure).filter(|_| effects > 0) {
        violations.push(Violation::FailedButHappened { intent, outcome });
    }
    violations
}

impl Told {
    /// The caller takes it for done.
    fn success(&self) -> bool {
        matches!(self, Told::Succeeded | Told::Failed { outcome: Outcome::Done, .. })
    }

    /// The caller takes it for not done.
    fn failure(&self) -> Option<Outcome> {
        match self {
            Told::Failed { outcome: outcome @ (Outcome::Rejected | Outcome::NotSent), .. } => Some(*outcome),
            _ => None,
        }
    }
}

fn keys(episode: &Episode, journal: &[Arrival]) -> Option<Violation> {
    let own = journal.iter().filter(|it| it.operation.as_deref() == Some(episode.intent.operation));
    let keys: BTreeSet<Option<&str>> = own.map(|arrival| arrival.idempotency_key.as_deref()).collect();
    match keys.len() {
        _ if keys.contains(&None) => Some(Violation::NoKey(episode.intent.name)),
        0 | 1 => None,
        _ => Some(Violation::SeveralKeys(episode.intent.name)),
    }
}

/// A caller that repeats learns what became of its intent, except where it must not repeat.
fn unresolved(schedule: &Schedule, episode: &Episode) -> bool {
    let repeats =
        matches!(schedule.caller, Caller::Repeats | Caller::Restarts | Caller::DropsAndRepeats { .. });
    let last = episode.told.iter().flatten().next_back();
    let open = matches!(
        last,
        Some(Told::Failed { outcome: Outcome::Unknown, event })
            if !must_look_up(episode.intent, *event)
    );
    repeats && open
}

/// The same intent is the same bytes, on every attempt, by every process.
pub(super) fn attempts_differ(sent: &Sent) -> Option<Violation> {
    sent.differ().then_some(Violation::AttemptsDiffer)
}

pub(super) fn balance(door: &Door) -> Option<Violation> {
    let cents = door.balance(seeds::ACCOUNT_ID).unwrap_or_default() - seeds::OPENING_BALANCE;
    let ledger = door.ledger().net_cents(seeds::ACCOUNT_ID);
    (cents != ledger).then_some(Violation::Balance { cents, ledger })
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice { intent, times } => write!(f, "{intent} happened {times} times"),
            Self::LostSuccess(intent) => write!(f, "{intent} was called a success and never happened"),
            Self::FailedButHappened { intent, outcome } => {
                write!(f, "{intent} was called {outcome} and happened")
            }
            Self::SeveralKeys(intent) => write!(f, "{intent} went out under several keys"),
            Self::NoKey(intent) => write!(f, "{intent} went out without a key"),
            Self::PastDeadline { intent, took } => write!(f, "{intent} took {took:?}, past its deadline"),
            Self::GreedyCall { intent, tokens } => {
                write!(f, "{intent} took {tokens} tokens of the shared budget")
            }
            Self::TooManyAttempts { operation, attempts, looks } => {
                write!(
                    f,
                    "{operation} was attempted {attempts} times, {looks} of them for a response that was lost"
                )
            }
            Self::AttemptsDiffer => write!(f, "two attempts under one key differ"),
            Self::NeverResolved(intent) => write!(f, "{intent} was repeated and stayed unknown"),
            Self::Stuck(intent) => write!(f, "{intent} waited for ever"),
            Self::Balance { cents, ledger } => {
                write!(f, "the balance moved by {cents} cents, the ledger says {ledger}")
            }
            Self::UnknownIntent(name) => write!(f, "there is no intent named {name}"),
        }
    }
}
