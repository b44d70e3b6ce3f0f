//! How far an attempt came before it failed.

use std::error::Error as StdError;
use std::fmt;

/// How far an attempt came before it failed. What may be repeated depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request could not be put on the wire at all, and never will be.
    InvalidRequest,
    /// No connection came about: provably no byte of the request left.
    NotConnected,
    /// The server's certificate was refused: no byte of the request left.
    Certificate,
    /// The connection broke when bytes may have left: the server may have acted.
    Lost,
    /// Time ran out when bytes may have left: the server may have acted.
    TimedOut,
}

/// An attempt that brought no response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// An error of the given kind. The text of `source` must name neither headers nor bodies.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// No connection came about: provably no byte of the request left.
    pub fn not_connected(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::NotConnected, source)
    }

    /// The connection broke when bytes may have left.
    pub fn lost(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Lost, source)
    }

    /// How far the attempt came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::InvalidRequest => "the request cannot be sent as it is",
            TransportErrorKind::NotConnected => "no connection to the server",
            TransportErrorKind::Certificate => "the server's certificate was refused",
            TransportErrorKind::Lost => "the connection broke after the request may have left",
            TransportErrorKind::TimedOut => "no answer in time after the request may have left",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
