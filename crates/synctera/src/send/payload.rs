//! The body of a call across its attempts: can it be sent again, and is it still the same?

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;

use crate::transport::{Body, Chunks, Content, Handed, OnProgress, Promise};

/// A source about to be opened, and checked where it can be.
pub(crate) type Opening = BoxFuture<'static, io::Result<Chunks>>;

/// Where the bytes of a request come from.
pub(crate) enum Payload {
    /// In memory: the same for every attempt.
    Bytes(Bytes),
    /// Opened anew for every attempt.
    #[cfg_attr(
        not(any(feature = "cards", feature = "cards-v0")),
        allow(dead_code, reason = "only images come from such sources")
    )]
    Reopen {
        open: Arc<dyn Fn() -> Opening + Send + Sync>,
        /// What the source held when the call began; every attempt must send the same.
        content: Option<Content>,
        progress: Option<OnProgress>,
    },
    /// A stream that is gone once it was read: one attempt.
    Once { opening: Option<Opening>, promise: Promise, progress: Option<OnProgress> },
}

impl Payload {
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self, Self::Once { .. })
    }

    /// Learns what a source holds, before a key is bound to it.
    pub(crate) async fn identify(&mut self) -> io::Result<()> {
        if let Self::Reopen { open, content, .. } = self {
            *content = Some(Content::of(open().await?).await?);
        }
        Ok(())
    }

    /// What tells this body from another under the same key. The content of a stream is not known before it is sent.
    pub(crate) fn identity(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Reopen { content, .. } => content.as_ref().map_or(&[], |content| &content.sha256),
            Self::Once { .. } => &[],
        }
    }

    /// The body of one attempt, and the record of how it was taken; none for a body in memory.
    pub(crate) async fn open(&mut self) -> io::Result<(Body, Option<Handed>)> {
        let (chunks, promise, progress) = match self {
            Self::Bytes(bytes) => return Ok((Body::from(bytes.clone()), None)),
            Self::Reopen { open, content, progress } => {
                (open().await?, content.map_or(Promise::Nothing, Promise::Content), progress)
            }
            Self::Once { opening, promise, progress } => match opening.take() {
                Some(opening) => (opening.await?, *promise, progress),
                None => return Err(io::Error::other("the stream was already sent")),
            },
        };
        let (body, handed) = Body::exact(chunks, promise, progress.clone());
        Ok((body, Some(handed)))
    }
}

impl From<Option<reqwest::Body>> for Payload {
    fn from(body: Option<reqwest::Body>) -> Self {
        let Some(body) = body else { return Self::Bytes(Bytes::new()) };
        match body.as_bytes() {
            Some(bytes) => Self::Bytes(Bytes::copy_from_slice(bytes)),
            None => streamed(body),
        }
    }
}

/// Wraps a streaming body of `reqwest` without reading it.
#[cfg(not(target_family = "wasm"))]
fn streamed(body: reqwest::Body) -> Payload {
    use futures_util::{StreamExt as _, TryStreamExt as _};
    use http_body_util::BodyExt as _;

    let promise = http_body::Body::size_hint(&body).exact().map_or(Promise::Nothing, Promise::Length);
    let chunks = body.into_data_stream().map_err(|error| io::Error::other(error.without_url())).boxed();
    Payload::Once { opening: Some(Box::pin(async { Ok(chunks) })), promise, progress: None }
}

/// A form of several parts, which `fetch` puts together where nobody can see and compare it.
#[cfg(target_family = "wasm")]
fn streamed(_: reqwest::Body) -> Payload {
    let refused = io::Error::new(io::ErrorKind::Unsupported, "forms with files cannot be sent from wasm32");
    let opening: Opening = Box::pin(std::future::ready(Err(refused)));
    Payload::Once { opening: Some(opening), promise: Promise::Nothing, progress: None }
}
