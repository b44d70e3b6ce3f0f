//! The books against the claim.

use std::collections::BTreeSet;
use std::fmt;

use super::bank::{Arrived, bookings};
use super::cases::Row;

/// What the caller was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Ok,
    NotSent,
    Rejected,
    Unknown,
    Done,
}

/// A claim that is not so, or a promise that was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lie {
    /// It was called a failure, and it happened.
    HappenedAllTheSame,
    /// It was called a success, and it did not happen.
    NeverHappened,
    /// It happened more than once.
    Twice,
    /// One intent went out under several keys, or without one.
    TwoKeys,
    /// The attempts of one intent differ.
    BytesDiffer,
    /// Where there is proof, the client must say so.
    NotSaid,
}

/// One line of the table.
pub(crate) struct Line {
    name: String,
    requests: usize,
    booked: usize,
    pub(crate) said: Said,
    text: String,
    pub(crate) lies: Vec<Lie>,
}

pub(crate) fn verdict(row: &Row, arrived: &[Arrived], (said, text): (Said, String)) -> Line {
    let booked = bookings(arrived, row.caller.moves_money());
    let mut lies = Vec::new();
    let reads = row.caller.reads();
    if booked > 0 && !reads && matches!(said, Said::NotSent | Said::Rejected) {
        lies.push(Lie::HappenedAllTheSame);
    }
    if booked == 0 && (said == Said::Ok || (said == Said::Done && !reads)) {
        lies.push(Lie::NeverHappened);
    }
    if booked > 1 && !reads {
        lies.push(Lie::Twice);
    }
    let whole: Vec<&Arrived> = arrived.iter().filter(|one| one.key.is_some() || one.booked).collect();
    let keys: BTreeSet<&Option<String>> = whole.iter().map(|one| &one.key).collect();
    if !reads && (keys.len() > 1 || keys.contains(&None)) {
        lies.push(Lie::TwoKeys);
    }
    if arrived.iter().zip(arrived.iter().skip(1)).any(|(one, next)| differ(&one.bytes, &next.bytes)) {
        lies.push(Lie::BytesDiffer);
    }
    if row.must_say.is_some_and(|must| must != said) {
        lies.push(Lie::NotSaid);
    }
    Line { name: row.to_string(), requests: arrived.len(), booked, said, text, lies }
}

/// Whether two requests differ as far as both arrived.
fn differ(one: &[u8], other: &[u8]) -> bool {
    let both = one.len().min(other.len());
    one[..both] != other[..both]
}

impl Said {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Said::Ok => "ok",
            Said::NotSent => "not_sent",
            Said::Rejected => "rejected",
            Said::Unknown => "unknown",
            Said::Done => "done",
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, requests, booked, said, text, lies } = self;
        write!(f, "{lies:?} | {name} | {requests} requests, booked {booked} | {} | {text}", said.name())
    }
}
