//! One line of a recording: a request, and what came of it.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::super::{Body, TransportError, TransportErrorKind};

/// Stands for a text that is not recorded.
pub(super) const COVERED: &str = "[covered]";

#[derive(Serialize, Deserialize)]
pub(super) struct Exchange {
    #[serde(rename = "request")]
    pub(super) sent: Sent,
    #[serde(flatten)]
    pub(super) came: Came,
}

/// What tells a request from another. No header does.
#[derive(PartialEq, Serialize, Deserialize)]
pub(super) struct Sent {
    method: String,
    path: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    query: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Content::is_empty")]
    body: Content,
}

impl Sent {
    pub(super) fn of(request: &http::Request<Body>) -> Self {
        let query = request.uri().query().unwrap_or_default();
        let body = request.body();
        Self {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).map(covered_pair).collect(),
            body: body.as_bytes().map_or(Content::Bytes(body.length().unwrap_or_default()), Content::of),
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

fn covered_pair((name, value): (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)) -> (String, String) {
    let value = if synctera_raw::is_sensitive(&name) { COVERED.to_owned() } else { value.into_owned() };
    (name.into_owned(), value)
}

/// What came of a request.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Came {
    Response(Recorded),
    Failed(#[serde(with = "Kind")] TransportErrorKind),
}

#[derive(Serialize, Deserialize)]
pub(super) struct Recorded {
    status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retry_after: Option<String>,
    #[serde(default, skip_serializing_if = "Content::is_empty")]
    body: Content,
}

/// [`TransportErrorKind`], as it is written.
#[derive(Serialize, Deserialize)]
#[serde(remote = "TransportErrorKind", rename_all = "snake_case")]
enum Kind {
    InvalidRequest,
    NotConnected,
    Certificate,
    Lost,
    TimedOut,
}

impl Came {
    pub(super) fn response(head: &http::response::Parts, body: &Bytes) -> Self {
        let text = |name: HeaderName| head.headers.get(name)?.to_str().ok().map(str::to_owned);
        Self::Response(Recorded {
            status: head.status.as_u16(),
            content_type: text(CONTENT_TYPE),
            retry_after: text(RETRY_AFTER),
            body: Content::of(body),
        })
    }

    pub(super) fn replay(self) -> Result<http::Response<Body>, TransportError> {
        match self {
            Self::Response(recorded) => recorded.replay(),
            Self::Failed(kind) => Err(TransportError::new(kind, "as it was recorded")),
        }
    }
}

impl Recorded {
    fn replay(self) -> Result<http::Response<Body>, TransportError> {
        let odd = |what: &str| {
            TransportError::new(
                TransportErrorKind::InvalidRequest,
                format!("the recording has an odd {what}"),
            )
        };
        let mut response = http::Response::new(self.body.into_body());
        *response.status_mut() = StatusCode::from_u16(self.status).map_err(|_| odd("status"))?;
        for (name, text) in [(CONTENT_TYPE, self.content_type), (RETRY_AFTER, self.retry_after)] {
            if let Some(text) = text {
                let value = HeaderValue::from_str(&text).map_err(|_| odd(name.as_str()))?;
                response.headers_mut().insert(name, value);
            }
        }
        Ok(response)
    }
}

/// A body: its JSON, with what is sensitive covered, or else its length.
#[derive(PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Content {
    Json(Value),
    Bytes(u64),
}

impl Default for Content {
    fn default() -> Self {
        Self::Bytes(0)
    }
}

impl Content {
    fn of(bytes: &Bytes) -> Self {
        match serde_json::from_slice(bytes) {
            Ok(mut value) => {
                cover(&mut value);
                Self::Json(value)
            }
            Err(_) => Self::Bytes(bytes.len() as u64),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Bytes(0))
    }

    /// Of what was no JSON only the length comes back.
    fn into_body(self) -> Body {
        match self {
            Self::Json(value) => Bytes::from(value.to_string()).into(),
            Self::Bytes(length) => Bytes::from(vec![0; usize::try_from(length).unwrap_or_default()]).into(),
        }
    }
}

/// Covers the values of sensitive members, at any depth.
fn cover(value: &mut Value) {
    match value {
        Value::Object(members) => cover_members(members),
        Value::Array(items) => items.iter_mut().for_each(cover),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn cover_members(members: &mut Map<String, Value>) {
    for (name, value) in members {
        match synctera_raw::is_sensitive(name) {
            true => blank(value),
            false => cover(value),
        }
    }
}

/// Covers everything in a value, and keeps its kind, so that what is played back still decodes.
fn blank(value: &mut Value) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => *number = 0.into(),
        Value::String(text) => COVERED.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(blank),
        Value::Object(members) => members.values_mut().for_each(blank),
    }
}
