//! Stored answers: the documented rules of the `Idempotency-Key` header.
//!
//! A response is kept under its key for seven days, status included, and given again to a repeat of the same request.
//! 5xx and 429 are not kept: the same key executes again. So does a key older than seven days.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{Request, Response, StatusCode};

/// How long a response is kept.
pub(crate) const LIFETIME: TimeDelta = TimeDelta::days(7);

/// What makes two requests the same: method, path with query, and body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    target: String,
    body_length: usize,
    body_hash: u64,
}

impl Fingerprint {
    pub(crate) fn of(request: &Request<Bytes>) -> Self {
        let mut hasher = DefaultHasher::new();
        request.body().hash(&mut hasher);
        Self {
            target: format!(
                "{} {}",
                request.method(),
                request.uri().path_and_query().map_or("/", |it| it.as_str())
            ),
            body_length: request.body().len(),
            body_hash: hasher.finish(),
        }
    }
}

#[derive(Debug)]
enum Slot {
    InFlight(Fingerprint),
    Stored { fingerprint: Fingerprint, at: DateTime<Utc>, answer: Response<Bytes> },
}

/// What the store says to a request with a key.
#[derive(Debug)]
pub(crate) enum Admission {
    /// Not seen before, or too long ago: execute. The key is now in flight.
    Execute,
    /// Seen and answered: this is the response.
    Replay(Response<Bytes>),
    /// The same request is being executed.
    ConcurrentUse,
    /// The key belongs to another request.
    InvalidReuse,
}

/// Keys with what became of them.
#[derive(Debug, Default)]
pub(crate) struct Store {
    slots: HashMap<String, Slot>,
}

impl Store {
    pub(crate) fn admit(&mut self, now: DateTime<Utc>, key: &str, fingerprint: Fingerprint) -> Admission {
        match self.slots.get(key) {
            Some(Slot::InFlight(owner)) if *owner == fingerprint => Admission::ConcurrentUse,
            Some(Slot::Stored { fingerprint: owner, at, answer }) if now - at < LIFETIME => {
                if *owner == fingerprint {
                    Admission::Replay(answer.clone())
                } else {
                    Admission::InvalidReuse
                }
            }
            Some(Slot::InFlight(_)) => Admission::InvalidReuse,
            Some(Slot::Stored { .. }) | None => {
                self.slots.insert(key.to_owned(), Slot::InFlight(fingerprint));
                Admission::Execute
            }
        }
    }

    /// Keeps the response of an executed request, unless it is one that executes again.
    pub(crate) fn complete(&mut self, now: DateTime<Utc>, key: &str, answer: &Response<Bytes>) {
        let Some(Slot::InFlight(fingerprint)) = self.slots.remove(key) else { return };
        if is_stored(answer.status()) {
            let stored = Slot::Stored { fingerprint, at: now, answer: answer.clone() };
            self.slots.insert(key.to_owned(), stored);
        }
    }

    /// Forgets a key whose request was never executed.
    pub(crate) fn release(&mut self, key: &str) {
        if let Some(Slot::InFlight(_)) = self.slots.get(key) {
            self.slots.remove(key);
        }
    }
}

fn is_stored(status: StatusCode) -> bool {
    !status.is_server_error() && status != StatusCode::TOO_MANY_REQUESTS
}
