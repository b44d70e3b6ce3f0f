//! Bodies from the network: whole, and not too long.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use tracing::warn;

use crate::reply::Reply;

/// What the services' calls return.
pub(super) type Responding = BoxFuture<'static, Result<Response<Full<Bytes>>, Infallible>>;

pub(super) fn respond(reply: Reply) -> Response<Full<Bytes>> {
    Response::<Bytes>::from(reply).map(Full::new)
}

/// Refuses and says so in the log: the status and the reason, nothing that was sent.
pub(super) fn refuse(status: StatusCode, what: &'static str) -> Reply {
    warn!(target: "synctera::inbound", status = status.as_u16(), "refused: {what}");
    Reply::status(status)
}

/// Everything that is posted comes by POST.
pub(super) fn require_post<B>(request: &Request<B>) -> Result<(), Reply> {
    if request.method() == Method::POST {
        return Ok(());
    }
    Err(refuse(StatusCode::METHOD_NOT_ALLOWED, "not a POST"))
}

/// The whole body, of at most `limit` bytes.
pub(super) async fn read<B>(body: B, limit: usize) -> Result<Bytes, Reply>
where
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than the limit"))
        }
        Err(_) => Err(refuse(StatusCode::BAD_REQUEST, "the body broke off")),
    }
}
