//! The body of a call across its attempts: can it be sent again?

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;

use crate::transport::Body;

/// A body about to be opened, and checked where it can be.
type Opening = BoxFuture<'static, io::Result<Body>>;

/// Where the bytes of a request come from.
pub(crate) enum Payload {
    /// In memory: the same for every attempt.
    Bytes(Bytes),
    /// Opened anew for every attempt.
    #[cfg_attr(not(feature = "cards"), allow(dead_code, reason = "only images come from such sources"))]
    Reopen(Arc<dyn Fn() -> Opening + Send + Sync>),
    /// A stream that is gone once it was read: one attempt.
    Once(Option<Opening>),
}

impl Payload {
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self, Self::Once(_))
    }

    pub(crate) fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Reopen(_) | Self::Once(_) => None,
        }
    }

    pub(crate) async fn open(&mut self) -> io::Result<Body> {
        match self {
            Self::Bytes(bytes) => Ok(Body::from(bytes.clone())),
            Self::Reopen(reopen) => reopen().await,
            Self::Once(opening) => match opening.take() {
                Some(opening) => opening.await,
                None => Err(io::Error::other("the stream was already sent")),
            },
        }
    }
}

impl From<Option<reqwest::Body>> for Payload {
    fn from(body: Option<reqwest::Body>) -> Self {
        let Some(body) = body else { return Self::Bytes(Bytes::new()) };
        match body.as_bytes() {
            Some(bytes) => Self::Bytes(Bytes::copy_from_slice(bytes)),
            None => Self::Once(Some(Box::pin(async { Ok(streamed(body)) }))),
        }
    }
}

/// Wraps a streaming body of `reqwest` without reading it.
fn streamed(body: reqwest::Body) -> Body {
    use http_body_util::BodyExt as _;
    let length = http_body::Body::size_hint(&body).exact();
    Body::stream(body.into_data_stream().map_err(|error| io::Error::other(error.without_url())), length)
}
