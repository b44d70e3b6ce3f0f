//! What a scripted server does with one attempt.

use std::time::Duration;

/// What becomes of one attempt.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// Whether the server carries the request out.
    pub(crate) books: bool,
    pub(crate) act: Act,
}

#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Nobody listens.
    NobodyListens,
    /// The connection ends after part of the request.
    Hang { after: Reading, end: End },
    /// A response that both protocols can carry.
    Answer(Answer),
    /// Bytes as they are, after the whole request; HTTP/1.1 only.
    Bytes(Vec<Piece>, End),
    /// Bytes as they are, before the body of the request was read; HTTP/1.1 only.
    Early(Vec<u8>),
    /// The stream or the connection ends in a way of its own; HTTP/2 only.
    Frames(Frames),
}

/// Part of a raw answer.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    Bytes(Vec<u8>),
    /// The same bytes so many times.
    Times(&'static str, usize),
    Pause(Duration),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Nothing,
    Bytes(usize),
    Head,
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The connection stays for the next request.
    Keep,
    Fin,
    Reset,
    /// Nothing more comes, and the connection stays open.
    Stall,
}

/// An answer with the place where it breaks off.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
    /// How much of the body arrives; all of it when there is no cut.
    pub(crate) cut: Option<(usize, End)>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Frames {
    /// RST_STREAM instead of a response.
    Reset(h2::Reason),
    /// RST_STREAM after the response's head.
    HeadThenReset(u16, h2::Reason),
    /// RST_STREAM after a whole body, in the place of the end of the stream.
    BodyThenReset(h2::Reason),
    /// GOAWAY with an error, after the request was read.
    GoAway(h2::Reason),
    /// A graceful GOAWAY, then a response.
    GoAwayThenAnswer,
}

impl Step {
    pub(crate) fn new(books: bool, act: Act) -> Self {
        Self { books, act }
    }

    /// Whether the server keeps what it says: a 5xx is not kept, so the same key executes again.
    pub(crate) fn is_stored(&self) -> bool {
        !matches!(&self.act, Act::Answer(Answer { status: 500..=599, .. }))
    }
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), cut: None }
    }

    pub(crate) fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, body).header("content-type", "application/json")
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<Vec<u8>>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn cut(mut self, after: usize, end: End) -> Self {
        self.cut = Some((after, end));
        self
    }
}
