//! Requests from the network: posted, whole, not too long, not too slow; and how one is refused.

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::{Instant, timeout_at};
use tracing::warn;

use crate::reply::Reply;

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    TooLong,
    BrokeOff,
    Late,
}

/// Refuses and says so in the log: the status and the reason, nothing that was sent.
pub(super) fn refuse(status: StatusCode, what: &'static str) -> Reply {
    warn!(target: "synctera::inbound", status = status.as_u16(), "refused: {what}");
    Reply::status(status)
}

impl Unread {
    pub(super) fn refuse(self) -> Reply {
        match self {
            Self::TooLong => refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than the limit"),
            Self::BrokeOff => refuse(StatusCode::BAD_REQUEST, "the body broke off"),
            Self::Late => refuse(StatusCode::REQUEST_TIMEOUT, "the body did not come in time"),
        }
    }
}

/// Everything that is posted comes by POST.
pub(super) fn require_post<B>(request: &Request<B>) -> Result<(), Reply> {
    if request.method() == Method::POST {
        return Ok(());
    }
    Err(refuse(StatusCode::METHOD_NOT_ALLOWED, "not a POST"))
}

/// The whole body, of at most `limit` bytes, if it is there by `due`.
pub(super) async fn read<B>(body: B, limit: usize, due: Instant) -> Result<Bytes, Unread>
where
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    // One that announces too much is refused before it is read.
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(Unread::TooLong);
    }
    match timeout_at(due, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Unread::TooLong),
        Ok(Err(_)) => Err(Unread::BrokeOff),
        Err(_) => Err(Unread::Late),
    }
}
