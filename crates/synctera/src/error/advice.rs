//! The words of an error: what happened, and what to do next.

use std::fmt::Write as _;

use super::Error;
use crate::outcome::{ErrorCode, Outcome};
use crate::retry::Event;

/// What became of the call, for example `rejected (422 INSUFFICIENT_FUNDS)`.
pub(super) fn headline(error: &Error) -> String {
    let mut text = match error.outcome() {
        Outcome::NotSent => "not sent".to_owned(),
        Outcome::Rejected => "rejected".to_owned(),
        Outcome::Unknown => "outcome unknown".to_owned(),
        Outcome::Done => "done, but the answer could not be read".to_owned(),
    };
    let _ = write!(text, " ({})", reason(error));
    if error.attempts().len() > 1 {
        let _ = write!(text, " after {} attempts", error.attempts().len());
    }
    text
}

fn reason(error: &Error) -> String {
    match (error.status(), error.code()) {
        (Some(status), Some(code)) => format!("{} {}", status.as_u16(), ErrorCode::printable(code)),
        (Some(status), None) => format!("status {}", status.as_u16()),
        (None, _) => error
            .0
            .cause
            .as_ref()
            .map_or_else(|| unsent_reason(error.event()).to_owned(), ToString::to_string),
    }
}

fn unsent_reason(event: Event) -> &'static str {
    match event {
        Event::KeyReusedLocally => "the idempotency key was used for another request",
        Event::KeyTooOld => "the idempotency key is six days old or more",
        Event::NotConnected => "no connection",
        Event::Lost => "no answer in time",
        _ => "the request could not be built",
    }
}

/// What to do next.
pub(super) fn next_step(error: &Error) -> &'static str {
    match error.event() {
        Event::KeyReusedLocally | Event::InvalidReuse => {
            "one key belongs to one intent; find the intent this key was made for before sending anything"
        }
        Event::KeyTooOld => {
            "the API may have forgotten the key and would execute again; look up by hand whether it happened"
        }
        _ => step_after(error),
    }
}

fn step_after(error: &Error) -> &'static str {
    match error.outcome() {
        Outcome::Unknown if error.may_be_own() => {
            "an earlier attempt may have been carried out and be the reason of this refusal; look the resource up"
        }
        Outcome::Unknown => {
            "it may have happened; repeat it with the same idempotency key, or look the resource up"
        }
        Outcome::Done => "do not repeat it; look the resource up, or read the raw body of this error",
        Outcome::NotSent => step_after_not_sent(error.event()),
        Outcome::Rejected => step_after_rejection(error.event()),
    }
}

fn step_after_not_sent(event: Event) -> &'static str {
    match event {
        Event::CannotBuild => "correct the request",
        Event::Certificate => "check the environment's address and this machine's certificates and clock",
        _ => "nothing happened; repeat it when the network is back",
    }
}

fn step_after_rejection(event: Event) -> &'static str {
    match event {
        Event::Unauthorized => {
            "check the API key, its permissions and the environment, then send it with a new idempotency key"
        }
        Event::RateLimited => "repeat it later with the same idempotency key",
        Event::Conflict => "it exists already; look it up",
        Event::NotSupported => "the server does not offer this; check the environment's address",
        _ => "correct the request, then send it with a new idempotency key",
    }
}
