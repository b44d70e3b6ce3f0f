//! The rows: cases × carried out or not × first or later attempt × protocol × caller.

use std::fmt;
use std::time::Duration;

use super::callers::Caller;
use super::responses::IN_USE;
use super::script::{Act, Answer, End, Piece, Reading, Step};
use super::verdict::Said;
use super::{first, more};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    Http1,
    Http2,
}

/// One server for one intent.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) caller: Caller,
    pub(crate) protocol: Protocol,
    /// What happens to each attempt; the last repeats.
    pub(crate) steps: Vec<Step>,
    /// A second response to an earlier call arrives so much later on the same connection.
    pub(crate) stray: Option<Duration>,
    /// What must be said, where there is proof.
    pub(crate) must_say: Option<Said>,
}

impl Row {
    /// Whether an attempt waits for what never comes, or the call waits for a key that stays in use.
    pub(crate) fn ends_by_time(&self) -> bool {
        let waits = |step: &Step| match &step.act {
            Act::Hang { end, .. } => *end == End::Stall,
            Act::Answer(answer) => matches!(answer.cut, Some((_, End::Stall))),
            Act::Bytes(pieces, end) => {
                *end == End::Stall || pieces.iter().any(|piece| matches!(piece, Piece::Times(..)))
            }
            Act::NobodyListens | Act::Early(_) | Act::Frames(_) => false,
        };
        let stays_in_use = match self.steps.last().map(|step| &step.act) {
            Some(Act::Answer(answer)) => String::from_utf8_lossy(&answer.body).contains(IN_USE),
            _ => false,
        };
        stays_in_use || self.steps.iter().any(waits)
    }
}

/// What a server does, before it is placed.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) steps: Vec<Step>,
    /// Also with the other response to "was it carried out?", where both can be.
    pub(crate) either: bool,
    /// Only as it stands, not after a loss.
    pub(crate) placed: bool,
    pub(crate) must_say: Option<Said>,
}

impl Case {
    pub(crate) fn new(name: impl Into<String>, books: bool, act: Act) -> Self {
        Self::steps(name, vec![Step::new(books, act)])
    }

    pub(crate) fn answer(name: impl Into<String>, books: bool, answer: Answer) -> Self {
        Self::new(name, books, Act::Answer(answer))
    }

    pub(crate) fn steps(name: impl Into<String>, steps: Vec<Step>) -> Self {
        let placed = steps.len() > 1;
        Self { name: name.into(), steps, either: false, placed, must_say: None }
    }

    pub(crate) fn either(mut self) -> Self {
        self.either = true;
        self
    }

    pub(crate) fn placed(mut self) -> Self {
        self.placed = true;
        self
    }

    pub(crate) fn must(mut self, said: Said) -> Self {
        self.must_say = Some(said);
        self
    }

    /// The same server with the other books.
    fn turned(&self) -> Option<Case> {
        let mut turned = self.clone();
        let last = turned.steps.last_mut()?;
        last.books = !last.books;
        turned.name += if last.books { " [booked]" } else { " [not booked]" };
        turned.must_say = None;
        self.either.then_some(turned)
    }

    fn serves(&self, protocol: Protocol) -> bool {
        let fits = |act: &Act| match act {
            Act::Bytes(..) | Act::Early(_) => protocol == Protocol::Http1,
            Act::Frames(_) => protocol == Protocol::Http2,
            Act::Answer(answer) => protocol == Protocol::Http1 || answer.status != 101,
            Act::Hang { .. } | Act::NobodyListens => true,
        };
        self.steps.iter().all(|step| fits(&step.act))
    }
}

/// The names of the first trial, which every later table keeps.
pub(crate) fn first_trial() -> Vec<String> {
    include_str!("first_trial.txt").lines().map(str::to_owned).collect()
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for caller in [Caller::Pull, Caller::Push, Caller::Webhook, Caller::Read] {
        let mut cases = first::cases(caller);
        cases.extend(more::cases(caller));
        for protocol in [Protocol::Http1, Protocol::Http2] {
            rows.extend(cases.iter().flat_map(|case| placed(case, caller, protocol)));
        }
    }
    rows.extend(more::strays());
    rows
}

/// A case first, and after an attempt that was lost. Money over both protocols; the others over one each, by turns.
fn placed(case: &Case, caller: Caller, protocol: Protocol) -> Vec<Row> {
    let turns = caller != Caller::Pull && case.name.len().is_multiple_of(2) != (protocol == Protocol::Http1);
    if turns || !case.serves(protocol) {
        return Vec::new();
    }
    let row = |case: &Case| Row {
        name: case.name.clone(),
        caller,
        protocol,
        steps: case.steps.clone(),
        stray: None,
        must_say: case.must_say.filter(|_| caller != Caller::Read),
    };
    let both = [Some(case.clone()), case.turned()];
    let mut rows: Vec<Row> = both.iter().flatten().map(row).collect();
    let frames = case.steps.iter().any(|step| matches!(step.act, Act::Frames(_)));
    if caller == Caller::Pull && !case.placed && (frames || protocol == Protocol::Http1) {
        for (before, books) in [("lost(booked)", true), ("lost", false)] {
            rows.extend(both.iter().flatten().map(|case| {
                let lost = Step::new(books, Act::Hang { after: Reading::All, end: End::Fin });
                let steps = [vec![lost], case.steps.clone()].concat();
                Row { name: format!("{before}, then: {}", case.name), steps, must_say: None, ..row(case) }
            }));
        }
    }
    rows
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {:?} {:?}", self.name, self.caller, self.protocol)
    }
}
