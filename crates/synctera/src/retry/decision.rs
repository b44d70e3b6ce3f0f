//! The retry decision.

use crate::outcome::Outcome;
use crate::retry::Event;

/// How a request is protected against being carried out twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RetrySafety {
    /// It changes nothing: GET and HEAD.
    Read,
    /// A mutation that carries an idempotency key.
    Keyed,
    /// The same, on an operation that moves money.
    KeyedMoney,
    /// A mutation whose repetition would not be recognised for certain.
    Unkeyed,
}

impl RetrySafety {
    /// Every kind of retry safety, in the order of the table's columns.
    pub const ALL: [Self; 4] = [Self::Read, Self::Keyed, Self::KeyedMoney, Self::Unkeyed];

    /// How `operation` is protected when it goes out with or without a key.
    pub fn of(operation: &synctera_raw::Operation, has_key: bool) -> Self {
        match (operation.method, operation.moves_money) {
            ("GET" | "HEAD", _) => Self::Read,
            (_, true) if has_key && operation.declares_idempotency_key => Self::KeyedMoney,
            (_, false) if has_key => Self::Keyed,
            _ => Self::Unkeyed,
        }
    }
}

/// Everything that the decision depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Situation {
    /// What the last attempt met.
    pub event: Event,
    /// How the request is protected.
    pub retry_safety: RetrySafety,
    /// Whether the body can be sent once more.
    pub repeatable: bool,
    /// How many attempts the call has made.
    pub attempts_made: u32,
    /// How many it may make.
    pub attempts_allowed: u32,
    /// Whether the retry budget has enough left.
    pub within_budget: bool,
    /// Whether the next wait would end before the deadline.
    pub within_deadline: bool,
    /// Whether a success that could not be taken was already asked for once more.
    pub read_again: bool,
    /// What the attempts before this one left behind.
    pub earlier: Earlier,
}

/// What earlier attempts with the same key left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Earlier {
    /// None of them was carried out, or there were none.
    Nothing,
    /// This client made none, and nobody said that there were none: another process may have sent the key.
    Unseen,
    /// One of them may have been carried out.
    Unknown,
    /// One of them was answered with a success that could not be read; this attempt asked for it again.
    Done,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Decision {
    /// Wait, then send the same request with the same key.
    Retry,
    /// End the call: this is what is known of it.
    Stop(Outcome),
}

/// What the table says for one event and one kind of retry safety.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) retry: Retry,
    pub(super) outcome: Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Retry {
    Never,
    Once,
    UntilAttemptsEnd,
    UntilDeadline,
}

/// Decides what follows a failed attempt.
///
/// Pure and total: the same situation always gives the same decision, and every situation has one.
pub fn decide(situation: &Situation) -> Decision {
    let rule = rule(situation.event, situation.retry_safety);
    if may_repeat(rule.retry, situation) {
        Decision::Retry
    } else {
        let Situation { event, retry_safety, earlier, .. } = *situation;
        Decision::Stop(of_the_intent(rule.outcome, event, retry_safety, earlier))
    }
}

fn may_repeat(retry: Retry, situation: &Situation) -> bool {
    let attempts_left = match retry {
        Retry::Never => false,
        Retry::UntilAttemptsEnd => situation.attempts_made < situation.attempts_allowed,
        Retry::Once => situation.attempts_allowed > 1 && !situation.read_again,
        Retry::UntilDeadline => situation.attempts_allowed > 1,
    };
    let mutation = situation.retry_safety != RetrySafety::Read;
    let done = mutation && situation.earlier == Earlier::Done;
    attempts_left && !done && situation.repeatable && situation.within_budget && situation.within_deadline
}

/// What is known of an intent when its last attempt met `event` and nothing more is done.
pub(crate) fn conclude(event: Event, retry_safety: RetrySafety, earlier: Earlier) -> Outcome {
    of_the_intent(rule(event, retry_safety).outcome, event, retry_safety, earlier)
}

/// A refusal, or an attempt that never left, says nothing of an earlier attempt that may have been carried out, here or
/// elsewhere; and what was answered with success stays done, whatever a second look at it meets. Only a request that
/// cannot be built was sent by nobody.
fn of_the_intent(last: Outcome, event: Event, retry_safety: RetrySafety, earlier: Earlier) -> Outcome {
    match (earlier, last) {
        _ if retry_safety == RetrySafety::Read => last,
        (Earlier::Done, _) => Outcome::Done,
        (Earlier::Unseen, _) if event == Event::CannotBuild => last,
        (Earlier::Unseen | Earlier::Unknown, Outcome::NotSent | Outcome::Rejected) => Outcome::Unknown,
        _ => last,
    }
}

impl Earlier {
    /// What is left behind after one more attempt that met `event`.
    #[must_use]
    pub fn and(self, event: Event) -> Self {
        self.max(match rule(event, RetrySafety::Unkeyed).outcome {
            Outcome::Unknown => Self::Unknown,
            Outcome::Done => Self::Done,
            Outcome::NotSent | Outcome::Rejected => Self::Nothing,
        })
    }
}

pub(super) fn rule(event: Event, retry_safety: RetrySafety) -> Rule {
    use Outcome::{Done, NotSent, Rejected, Unknown};
    use Retry::{Never, Once, UntilAttemptsEnd, UntilDeadline};
    use RetrySafety::{KeyedMoney, Read, Unkeyed};
    let (retry, outcome) = match (event, retry_safety) {
        (Event::CannotBuild | Event::KeyReusedLocally | Event::KeyDatedAhead | Event::Certificate, _) => {
            (Never, NotSent)
        }
        // Nothing of this call leaves; but what the key stands for may have happened days ago.
        (Event::KeyTooOld, _) => (Never, Unknown),
        (Event::NotConnected, _) => (UntilAttemptsEnd, NotSent),
        (Event::Unreadable, Read) => (UntilAttemptsEnd, Done),
        (Event::Unreadable, Unkeyed) => (Never, Done),
        (Event::Unreadable, _) => (Once, Done),
        (Event::UnprovenSuccess | Event::ForeignResponse, Read) => (UntilAttemptsEnd, Unknown),
        (Event::UnprovenSuccess | Event::ForeignResponse, Unkeyed) => (Never, Unknown),
        (Event::UnprovenSuccess | Event::ForeignResponse, _) => (Once, Unknown),
        (Event::ConcurrentUse, Unkeyed) => (Never, Unknown),
        (Event::ConcurrentUse, _) => (UntilDeadline, Unknown),
        (Event::InvalidReuse | Event::UnprovenRefusal | Event::Unexpected, _) => (Never, Unknown),
        (Event::Unauthorized | Event::Conflict | Event::Refused | Event::NotSupported, _) => {
            (Never, Rejected)
        }
        (Event::RateLimited, Unkeyed) => (Never, Rejected),
        (Event::RateLimited, _) => (UntilAttemptsEnd, Rejected),
        // The API stores neither a 5xx nor a 429: after one that hid an effect, the same key moves the money again.
        (Event::ServerError | Event::GatewayTimeout | Event::UnprovenRateLimit, KeyedMoney | Unkeyed) => {
            (Never, Unknown)
        }
        (Event::Lost | Event::RequestTimeout, Unkeyed) => (Never, Unknown),
        (
            Event::Lost
            | Event::RequestTimeout
            | Event::ServerError
            | Event::GatewayTimeout
            | Event::UnprovenRateLimit,
            _,
        ) => (UntilAttemptsEnd, Unknown),
    };
    Rule { retry, outcome }
}

#[cfg(test)]
mod tests;
