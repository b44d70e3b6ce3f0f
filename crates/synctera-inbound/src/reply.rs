//! What the sender is told: a status, and a body where one is read.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

/// A response to Synctera.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its status.
    pub status: StatusCode,
    /// Its body: JSON, or empty.
    pub body: Bytes,
}

impl Reply {
    /// A status without a body.
    pub fn status(status: StatusCode) -> Self {
        Self { status, body: Bytes::new() }
    }

    pub(crate) fn json(body: &'static str) -> Self {
        Self { status: StatusCode::OK, body: Bytes::from_static(body.as_bytes()) }
    }
}

impl From<Reply> for Response<Bytes> {
    fn from(reply: Reply) -> Self {
        let has_body = !reply.body.is_empty();
        let mut response = Self::new(reply.body);
        *response.status_mut() = reply.status;
        if reply.status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        if has_body {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(header::CONTENT_TYPE, json);
        }
        response
    }
}
