//! The words of an error: what happened, and what to do next.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::iter::successors;

use super::Error;
use crate::outcome::Outcome;
use crate::retry::{Earlier, Event, RetrySafety};

/// What became of the call, for example `rejected (422 INSUFFICIENT_FUNDS)`.
pub(super) fn headline(error: &Error) -> String {
    let mut text = match (error.outcome(), is_read(error)) {
        (Outcome::NotSent, _) => "not sent",
        (Outcome::Rejected, _) => "rejected",
        (Outcome::Unknown, true) => "no response to rely on",
        (Outcome::Unknown, false) => "outcome unknown",
        (Outcome::Done, true) => "the response could not be read",
        (Outcome::Done, false) => "done, but the response could not be read",
    }
    .to_owned();
    let _ = write!(text, " ({})", reason(error));
    if error.attempts().len() > 1 {
        let _ = write!(text, " after {} attempts", error.attempts().len());
    }
    text
}

fn is_read(error: &Error) -> bool {
    error.0.retry_safety == RetrySafety::Read
}

/// What was met: the status, the API's code and fields, and the client's own reasons.
fn reason(error: &Error) -> String {
    let response = error.status().map(|status| match error.code() {
        Some(code) => format!("{} {}{}", status.as_u16(), code.printable(), fields(error)),
        None => format!("status {}", status.as_u16()),
    });
    let reasons = [response, causes(error)].into_iter().flatten().collect::<Vec<_>>();
    match reasons.is_empty() {
        true => unsent_reason(error.event()).to_owned(),
        false => reasons.join(": "),
    }
}

/// The cause and its root; what stands between them only names libraries. The operation is named once, before all this.
pub(super) fn causes(error: &Error) -> Option<String> {
    let cause = error.cause()? as &(dyn StdError + 'static);
    let root = successors(Some(cause), |&cause| cause.source()).last()?.to_string();
    let mut text = cause.to_string();
    if !text.contains(&root) {
        text = format!("{text}: {root}");
    }
    let prefix = format!("{}: ", error.operation());
    Some(text.strip_prefix(&prefix).map(str::to_owned).unwrap_or(text))
}

/// The fields that a refused body lacks or has wrong, by name.
fn fields(error: &Error) -> String {
    let kinds: [(&str, Vec<&str>); 3] = [
        ("missing", error.missing().iter().map(String::as_str).collect()),
        ("invalid", error.invalid().keys().map(String::as_str).collect()),
        ("immutable", error.immutable().iter().map(String::as_str).collect()),
    ];
    let mut text = String::new();
    for (kind, names) in kinds.into_iter().filter(|(_, names)| !names.is_empty()) {
        let names: Vec<String> = names.into_iter().take(5).map(named).collect();
        let _ = write!(text, ", {kind}: {}", names.join(", "));
    }
    text
}

fn named(field: &str) -> String {
    match is_spelled_as_a_field(field) {
        true => format!("`{field}`"),
        false => "(unprintable field)".to_owned(),
    }
}

/// `card_details.lines[0].form`: as the API spells fields, and no number in it that could be one of a card or an account.
fn is_spelled_as_a_field(field: &str) -> bool {
    const LONGEST_NUMBER: usize = 5;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.[]/".contains(c);
    (1..=80).contains(&field.len())
        && field.chars().all(plain)
        && field.split(|c: char| !c.is_ascii_digit()).all(|number| number.len() <= LONGEST_NUMBER)
}

fn unsent_reason(event: Event) -> &'static str {
    match event {
        Event::KeyReusedLocally => "the idempotency key was used for another request",
        Event::KeyTooOld => "the idempotency key is six days old or more",
        Event::KeyDatedAhead => "the first use of the idempotency key is dated more than 14 hours ahead",
        Event::NotConnected => "no connection",
        Event::Lost => "no response in time",
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
        Event::KeyDatedAhead => "correct the date of its first use, or this machine's clock",
        event if is_read(error) => step_after_read(event),
        event => match error.outcome() {
            Outcome::Unknown => step_after_doubt(error),
            Outcome::Done => "do not repeat it; look the resource up, or read the raw body of this error",
            Outcome::NotSent => step_after_not_sent(event),
            Outcome::Rejected => step_after_rejection(event),
        },
    }
}

/// Reading changes nothing and carries no key: it can always be repeated.
fn step_after_read(event: Event) -> &'static str {
    match event {
        Event::CannotBuild | Event::Refused | Event::Conflict => "correct the request",
        Event::Certificate => CHECK_CERTIFICATE,
        Event::Unauthorized => "check the API key, its permissions and the environment",
        Event::NotSupported => CHECK_ENVIRONMENT,
        Event::Unreadable => "read the raw body of this error, or read it again",
        _ => "read it again later",
    }
}

const CHECK_CERTIFICATE: &str = "check the environment's address and this machine's certificates and clock";
const CHECK_ENVIRONMENT: &str = "the server does not offer this; check the environment's address";

fn step_after_doubt(error: &Error) -> &'static str {
    let may_execute_again =
        matches!(error.event(), Event::ServerError | Event::GatewayTimeout | Event::UnprovenRateLimit);
    match (error.hides_an_earlier_effect(), error.0.earlier) {
        (true, Earlier::Unseen) => {
            "the key may have been sent before, of which this says nothing; look the resource up (the first time a key \
             is sent, say so with `never_sent`)"
        }
        (true, _) => {
            "an earlier request with this key may have been carried out and be the reason of this refusal; look the \
             resource up"
        }
        (false, _) if error.0.moves_money && may_execute_again => {
            "it may have happened, and the same key may carry it out again; look it up first"
        }
        (false, _) => {
            "it may have happened; repeat it with the same idempotency key, or look the resource up"
        }
    }
}

fn step_after_not_sent(event: Event) -> &'static str {
    match event {
        Event::CannotBuild => "correct the request",
        Event::Certificate => CHECK_CERTIFICATE,
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
        Event::NotSupported => CHECK_ENVIRONMENT,
        _ => "correct the request, then send it with a new idempotency key",
    }
}
