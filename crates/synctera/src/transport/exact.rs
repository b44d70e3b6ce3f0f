//! Streams on their way out, held to what was promised of them.
//!
//! A connection cannot tell a source that ends early from one that is done, and ends a body at its announced length
//! whatever the source still has. So the last piece of a body is kept back until the source has been seen to end, with
//! the right length and the right content: a body that is not what it should be never arrives whole.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, Stream, TryStreamExt};
use hmac_sha256::Hash;

use super::Body;

/// The pieces of a body.
pub(crate) type Chunks = BoxStream<'static, io::Result<Bytes>>;

/// Is told how many bytes of how many were handed to the network.
pub(crate) type OnProgress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// What a source holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) length: u64,
    pub(crate) sha256: [u8; 32],
}

impl Content {
    /// Reads a source to its end.
    pub(crate) async fn of(mut chunks: Chunks) -> io::Result<Self> {
        let mut measured = Measured { length: 0, hash: Some(Hash::new()) };
        while let Some(chunk) = chunks.try_next().await? {
            measured.add(&chunk);
        }
        Ok(measured.content())
    }
}

/// What must be true of a source when it ends.
#[derive(Clone, Copy)]
pub(crate) enum Promise {
    /// Nothing is known of it.
    Nothing,
    Length(u64),
    Content(Content),
}

impl Promise {
    fn length(&self) -> Option<u64> {
        match self {
            Self::Nothing => None,
            Self::Length(length) => Some(*length),
            Self::Content(content) => Some(content.length),
        }
    }

    /// Whether a source may still end well after this many bytes.
    fn allows(&self, length: u64) -> Result<(), SourceError> {
        match self.length() {
            Some(promised) if length > promised => Err(SourceError::TooLong { promised }),
            _ => Ok(()),
        }
    }

    fn is_kept_by(&self, measured: Measured) -> Result<(), SourceError> {
        let length = measured.length;
        match (self.length(), self) {
            (Some(promised), _) if length != promised => Err(SourceError::TooShort { length, promised }),
            (_, Self::Content(promised)) if measured.content() != *promised => Err(SourceError::Changed),
            _ => Ok(()),
        }
    }
}

/// What has come of a source; hashed where its content was promised.
#[derive(Default)]
struct Measured {
    length: u64,
    hash: Option<Hash>,
}

impl Measured {
    fn add(&mut self, chunk: &[u8]) {
        self.length = self.length.saturating_add(chunk.len() as u64);
        if let Some(hash) = &mut self.hash {
            hash.update(chunk);
        }
    }

    fn content(self) -> Content {
        let sha256 = self.hash.map(Hash::finalize).unwrap_or_default();
        Content { length: self.length, sha256 }
    }
}

/// Whether the whole body of a request was handed to the transport.
#[derive(Clone, Default)]
pub(crate) struct Handed(Arc<AtomicBool>);

impl Handed {
    pub(crate) fn is_whole(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn whole(&self) {
        self.0.store(true, Ordering::Release);
    }
}

impl Body {
    /// The body of a request from a source of which something was promised.
    pub(crate) fn exact(chunks: Chunks, promise: Promise, progress: Option<OnProgress>) -> (Self, Handed) {
        let handed = Handed::default();
        let pieces = held_to(promise, chunks, handed.clone());
        let body = match (progress, promise.length()) {
            (Some(report), Some(total)) => Self::stream(reported(pieces, total, report), Some(total)),
            (_, length) => Self::stream(pieces, length),
        };
        (body, handed)
    }
}

/// Where reading a source stands.
struct Reading {
    chunks: Chunks,
    promise: Promise,
    handed: Handed,
    measured: Measured,
    /// The piece that is kept back until it is known whether it is the last.
    held: Option<Bytes>,
    ended: bool,
}

fn held_to(promise: Promise, chunks: Chunks, handed: Handed) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let hash = matches!(promise, Promise::Content(_)).then(Hash::new);
    let (measured, held, ended) = (Measured { length: 0, hash }, None, false);
    let reading = Reading { chunks, promise, handed, measured, held, ended };
    stream::try_unfold(reading, |mut reading| async move {
        let piece = reading.next().await.map_err(SourceError::into_io)?;
        Ok(piece.map(|piece| (piece, reading)))
    })
}

fn reported(
    pieces: impl Stream<Item = io::Result<Bytes>> + Send,
    total: u64,
    report: OnProgress,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let mut sent = 0;
    pieces.inspect_ok(move |piece| {
        sent += piece.len() as u64;
        report(sent, total);
    })
}

impl Reading {
    async fn next(&mut self) -> Result<Option<Bytes>, SourceError> {
        while !self.ended {
            let Some(chunk) = self.chunks.try_next().await.map_err(|error| SourceError::of(&error))? else {
                self.ended = true;
                self.promise.is_kept_by(std::mem::take(&mut self.measured))?;
                self.handed.whole();
                break;
            };
            self.measured.add(&chunk);
            self.promise.allows(self.measured.length)?;
            if let Some(piece) = self.held.replace(chunk) {
                return Ok(Some(piece));
            }
        }
        Ok(self.held.take())
    }
}

/// Why a source could not be sent. It has no `source()`: what a caller's stream wraps may quote what it read, and may look
/// like a failure of our own connection.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SourceError {
    TooShort { length: u64, promised: u64 },
    TooLong { promised: u64 },
    Changed,
    Failed(String),
}

impl SourceError {
    /// An error of the operating system speaks for itself; of any other only the kind is told.
    fn of(error: &io::Error) -> Self {
        match error.get_ref() {
            None => Self::Failed(error.to_string()),
            Some(_) => Self::Failed(error.kind().to_string()),
        }
    }

    fn into_io(self) -> io::Error {
        io::Error::other(self)
    }
}

/// Hides what an error of a caller's stream wraps.
#[cfg(not(target_family = "wasm"))]
pub(super) fn opaque(error: io::Error) -> io::Error {
    match error.get_ref().is_some_and(|inner| inner.is::<SourceError>()) {
        true => error,
        false => SourceError::of(&error).into_io(),
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort { length, promised } => {
                write!(f, "the source of the body ended after {length} of {promised} bytes")
            }
            Self::TooLong { promised } => write!(f, "the source of the body has more than {promised} bytes"),
            Self::Changed => f.write_str("the source of the body changed since the call began"),
            Self::Failed(why) => write!(f, "the source of the body failed: {why}"),
        }
    }
}

impl std::error::Error for SourceError {}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt as _;

    use super::*;

    fn chunks(parts: &[&'static str]) -> Chunks {
        stream::iter(parts.iter().map(|part| Ok(Bytes::from(*part))).collect::<Vec<_>>()).boxed()
    }

    /// What is handed out before the end or an error.
    async fn handed_out(parts: &[&'static str], promise: Promise) -> (String, Option<String>, bool) {
        let (body, handed) = Body::exact(chunks(parts), promise, None);
        let (mut pieces, mut text) = (body.into_stream(), String::new());
        loop {
            match pieces.try_next().await {
                Ok(Some(piece)) => text.push_str(std::str::from_utf8(&piece).unwrap()),
                Ok(None) => return (text, None, handed.is_whole()),
                Err(error) => return (text, Some(error.to_string()), handed.is_whole()),
            }
        }
    }

    #[tokio::test]
    async fn a_body_that_is_not_what_was_promised_is_never_handed_out_whole() {
        let content = Content::of(chunks(&["ab", "cd"])).await.unwrap();
        let cases = [
            (Promise::Length(4), &["ab", "cd"][..], None),
            (Promise::Length(4), &["ab", "", "cd", ""], None),
            (Promise::Length(0), &[], None),
            (Promise::Nothing, &["ab"], None),
            (Promise::Content(content), &["a", "bcd"], None),
            (Promise::Length(4), &["ab", "c"], Some("ended after 3 of 4 bytes")),
            (Promise::Length(4), &[], Some("ended after 0 of 4 bytes")),
            (Promise::Length(4), &["ab", "cd", "e"], Some("more than 4 bytes")),
            (Promise::Length(4), &["abcde"], Some("more than 4 bytes")),
            (Promise::Content(content), &["ab", "ce"], Some("changed")),
        ];
        for (promise, parts, wrong) in cases {
            let (text, error, whole) = handed_out(parts, promise).await;
            assert_eq!((whole, error.is_none()), (wrong.is_none(), wrong.is_none()), "{parts:?} {error:?}");
            match wrong {
                None => assert_eq!(text, parts.concat()),
                Some(wrong) => {
                    assert!(error.unwrap().contains(wrong), "{parts:?}");
                    assert!(text.len() < 4, "{parts:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn an_error_of_a_source_keeps_what_it_wraps_to_itself() {
        let error = opaque(io::Error::new(io::ErrorKind::TimedOut, "https://bucket/?signature=XSECRETX"));
        assert!(error.to_string().contains("timed out"), "{error}");
        assert!(!format!("{error} {error:?}").contains("XSECRETX"));
        let denied = opaque(io::Error::from_raw_os_error(13));
        assert!(denied.to_string().contains("denied"), "{denied}");
        assert_eq!(opaque(denied).to_string().matches("the source of the body").count(), 1);
    }
}
