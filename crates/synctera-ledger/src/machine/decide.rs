//! The decision: what becomes of an intent when something happens.

use std::fmt;
use std::time::Duration;

use super::{Entry, Event, Moment, Recovery, Rules, State, Verdict};

/// Why an event changes nothing. The intent stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// The event does not belong to the state that the intent is in.
    NotNow(State),
    /// The key is six days old or more: the API may have forgotten it and would carry the intent out again.
    KeyTooOld,
    /// Nothing would change.
    Nothing,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNow(state) => write!(f, "this cannot be done to an intent that is {state}"),
            Self::KeyTooOld => f.write_str(
                "its key is six days old or more, and the API may have forgotten it; record a new intent instead",
            ),
            Self::Nothing => f.write_str("nothing changes"),
        }
    }
}

impl std::error::Error for Refusal {}

/// What becomes of `entry` when `event` happens at `now`.
///
/// The same input gives the same result; nothing is read or written. `now` counts as no earlier than the last change.
///
/// # Errors
/// When the event changes nothing.
pub fn decide(entry: &Entry, event: &Event, now: Moment, rules: &Rules) -> Result<Entry, Refusal> {
    let now = now.max(entry.changed);
    let next = Next { entry, now, rules };
    match (entry.state, event) {
        (_, Event::Observed { resource }) => next.observed(resource),
        (_, Event::Decided { who, verdict }) => next.decided(who, verdict),
        (State::Recorded, Event::Claim) => next.claim(),
        (State::Unknown, Event::Claim) if entry.recovery == Recovery::SendAgain => next.claim(),
        (State::Claimed, Event::Send) => Ok(next.send()),
        (State::Claimed | State::Sent, Event::Lapse) => next.lapse(),
        (State::Sent, Event::Done { resource }) => Ok(next.done(resource.clone(), "the API carried it out")),
        (State::Sent, Event::Rejected { why }) => Ok(next.rejected(why)),
        (State::Sent, Event::NotExecutedYet { why, wait }) => Ok(next.not_yet(why, *wait)),
        (State::Sent, Event::Lost { why }) => Ok(next.unknown(why)),
        (State::Unknown, Event::Look) => Ok(next.look()),
        (State::Unknown, Event::Looked { matches, settled_for }) => Ok(next.looked(matches, *settled_for)),
        (State::Unknown, Event::LookFailed { why }) => Ok(next.look_failed(why)),
        (State::Recorded | State::Claimed | State::Sent | State::Unknown, Event::Hold { why }) => {
            Ok(next.settled(State::Held, why))
        }
        (state, _) => Err(Refusal::NotNow(state)),
    }
}

/// What becomes of an intent that is due when a worker takes it: claimed and about to be sent, its ended lease written down,
/// or about to be looked up. The entries follow one after the other; the last is where it then stands.
pub fn take(entry: &Entry, now: Moment, rules: &Rules) -> Vec<Entry> {
    let events: &[Event] = match (entry.state, entry.recovery) {
        (State::Recorded, _) | (State::Unknown, Recovery::SendAgain) => &[Event::Claim, Event::Send],
        (State::Unknown, _) => &[Event::Look],
        _ => &[Event::Lapse],
    };
    let mut entries: Vec<Entry> = Vec::with_capacity(events.len());
    for event in events {
        // A claim that turned into something else (its key is too old) ends there.
        let Ok(next) = decide(entries.last().unwrap_or(entry), event, now, rules) else { break };
        entries.push(next);
    }
    entries
}

/// An intent about to change.
struct Next<'a> {
    entry: &'a Entry,
    now: Moment,
    rules: &'a Rules,
}

impl Next<'_> {
    fn to(&self, state: State, due: Option<Moment>, reason: &str) -> Entry {
        let version = self.entry.version.saturating_add(1);
        let reason = reason.to_owned();
        Entry { state, version, due, reason, changed: self.now, ..self.entry.clone() }
    }

    fn settled(&self, state: State, reason: &str) -> Entry {
        self.to(state, None, reason)
    }

    fn key_is_too_old(&self) -> bool {
        self.entry.first_sent.is_some_and(|first| self.now.since(first) >= self.rules.key_life)
    }

    /// Nothing is sent under an old key again. Where every attempt provably did nothing, that is the end of it.
    fn expired(&self) -> Entry {
        match self.entry.doubt {
            false => {
                self.settled(State::NotExecuted, "never carried out, and its key is six days old or more")
            }
            true => {
                self.settled(State::Held, "it may have been carried out, and its key is six days old or more")
            }
        }
    }

    fn claim(&self) -> Result<Entry, Refusal> {
        if self.entry.due.is_some_and(|due| due > self.now) {
            return Err(Refusal::NotNow(self.entry.state));
        }
        Ok(match self.key_is_too_old() {
            true => self.expired(),
            false => self.to(State::Claimed, Some(self.now.plus(self.rules.lease)), "claimed"),
        })
    }

    fn send(&self) -> Entry {
        // The key's age is judged again: a process may have slept between the claim and this.
        if self.key_is_too_old() {
            return self.expired();
        }
        let mut entry = self.to(State::Sent, Some(self.now.plus(self.rules.lease)), "about to leave");
        entry.first_sent = entry.first_sent.or(Some(self.now));
        entry.last_sent = Some(self.now);
        entry.sends = entry.sends.saturating_add(1);
        entry
    }

    fn lapse(&self) -> Result<Entry, Refusal> {
        if self.entry.due.is_some_and(|due| due > self.now) {
            return Err(Refusal::NotNow(self.entry.state));
        }
        Ok(match (self.entry.state, self.entry.doubt) {
            (State::Claimed, false) => {
                self.to(State::Recorded, Some(self.now), "its worker is gone; nothing had left")
            }
            _ => self.unknown("its worker is gone, and it may have left"),
        })
    }

    fn done(&self, resource: Option<String>, reason: &str) -> Entry {
        Entry { resource, ..self.settled(State::Done, reason) }
    }

    /// A refusal after an attempt in doubt may complain about the effect of that attempt.
    fn rejected(&self, why: &str) -> Entry {
        match self.entry.doubt {
            true => {
                self.settled(State::Held, &format!("{why}, after an attempt that may have been carried out"))
            }
            false => self.settled(State::Rejected, why),
        }
    }

    fn not_yet(&self, why: &str, wait: Option<Duration>) -> Entry {
        let due = self.now.plus(wait.unwrap_or(self.rules.pause));
        match self.entry.doubt {
            true => self.to(State::Unknown, Some(due), why),
            false => self.to(State::Recorded, Some(due), why),
        }
    }

    fn unknown(&self, why: &str) -> Entry {
        let next = match self.entry.recovery {
            Recovery::LookUp => self.to(State::Unknown, Some(self.now), why),
            Recovery::SendAgain => {
                // Ever more seldom, until the key is too old.
                let wait = self.rules.pause.saturating_mul(self.entry.sends.max(1));
                self.to(State::Unknown, Some(self.now.plus(wait)), why)
            }
            Recovery::Ask => self.settled(State::Held, &format!("{why}; no list shows what became of it")),
        };
        Entry { doubt: true, ..next }
    }

    /// Others keep away while one looks: the due time moves, and with it the version.
    fn look(&self) -> Entry {
        let entry = self.to(State::Unknown, Some(self.now.plus(self.rules.lease)), &self.entry.reason);
        Entry { looks: self.entry.looks.saturating_add(1), ..entry }
    }

    fn looked(&self, matches: &[String], settled_for: Duration) -> Entry {
        match matches {
            [one] => self.done(Some(one.clone()), "found in the list of the API"),
            [] if settled_for >= self.rules.settling => {
                self.settled(State::NotExecuted, "not in the list of the API after the settling time")
            }
            [] => {
                let left = self.rules.settling.saturating_sub(settled_for);
                // Moments are whole milliseconds: a part of one that is left must not make it due at once.
                let left = left.saturating_add(Duration::from_millis(1));
                let wait = self.rules.pause.saturating_mul(self.entry.looks).min(left);
                self.to(State::Unknown, Some(self.now.plus(wait)), "not in the list of the API yet")
            }
            several => {
                let reason =
                    format!("{} in the list of the API may be it: {}", several.len(), several.join(", "));
                self.settled(State::Ambiguous, &reason)
            }
        }
    }

    fn look_failed(&self, why: &str) -> Entry {
        match self.entry.looks >= self.rules.looks {
            true => {
                self.settled(State::Held, &format!("looked up {} times in vain: {why}", self.entry.looks))
            }
            false => self.to(State::Unknown, Some(self.now.plus(self.rules.pause)), why),
        }
    }

    /// Evidence counts whenever it comes, but only for what has left.
    fn observed(&self, resource: &str) -> Result<Entry, Refusal> {
        match self.entry.state {
            State::Done => Err(Refusal::Nothing),
            _ if self.entry.first_sent.is_none() => Err(Refusal::NotNow(self.entry.state)),
            _ => Ok(self.done(Some(resource.to_owned()), "the API showed it")),
        }
    }

    fn decided(&self, who: &str, verdict: &Verdict) -> Result<Entry, Refusal> {
        let waits = matches!(self.entry.state, State::Held | State::Ambiguous);
        let again = self.entry.state == State::NotExecuted && *verdict == Verdict::SendAgain;
        if !waits && !again {
            return Err(Refusal::NotNow(self.entry.state));
        }
        match verdict {
            Verdict::Done { resource } => {
                Ok(self.done(Some(resource.clone()), &format!("{who}: it happened")))
            }
            Verdict::NotExecuted => {
                Ok(self.settled(State::NotExecuted, &format!("{who}: it did not happen")))
            }
            Verdict::SendAgain if self.key_is_too_old() => Err(Refusal::KeyTooOld),
            Verdict::SendAgain => {
                let entry = self.to(State::Recorded, Some(self.now), &format!("{who}: send it again"));
                Ok(Entry { doubt: false, ..entry })
            }
        }
    }
}
