//! Refusals: every response that is not a success, in the documented shape of its API version.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};

use crate::codes::{self, Code};
use crate::version::ApiVersion;

/// Why a request was refused. Nothing changed.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) status: StatusCode,
    detail: String,
    extra: Map<String, Value>,
}

impl Refusal {
    pub(crate) fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, status: code.status, detail: detail.into(), extra: Map::new() }
    }

    /// A body whose `field` cannot be accepted, for a reason that the schema does not know.
    pub(crate) fn invalid_field(field: &str, why: &str) -> Self {
        Self::new(codes::BAD_REQUEST_BODY, format!("Invalid fields: {field}: {why}"))
            .with("invalid", json!({ field: why }))
    }

    /// A resource named in the URL that does not exist.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(codes::RESOURCE_NOT_FOUND, format!("No such {what}"))
    }

    /// A status that the resource cannot take from where it stands.
    pub(crate) fn invalid_status(detail: impl Into<String>, valid: &[&str]) -> Self {
        Self::new(codes::INVALID_STATUS, detail).with("valid_status", json!(valid))
    }

    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.extra.insert(name.to_owned(), value);
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The response on the wire: a plain object in v1, problem+json in v0.
    pub(crate) fn render(&self, version: ApiVersion) -> Response<Bytes> {
        let mut body = match version {
            ApiVersion::V0 => self.problem(),
            ApiVersion::V1 => self.plain(),
        };
        body.extend(self.extra.clone());
        answer(self.status, content_type(version), Value::Object(body).to_string().into())
    }

    fn plain(&self) -> Map<String, Value> {
        let mut body = Map::new();
        body.insert("code".into(), self.code.name.into());
        body.insert("detail".into(), self.detail.clone().into());
        body.insert("status".into(), self.status.as_u16().into());
        body
    }

    fn problem(&self) -> Map<String, Value> {
        let mut body = self.plain();
        body.insert(
            "type".into(),
            format!("https://dev.synctera.com/errors/{}", self.code.error_type).into(),
        );
        body.insert("title".into(), self.code.title.into());
        body
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.code.name, self.detail)
    }
}

fn content_type(version: ApiVersion) -> &'static str {
    match version {
        ApiVersion::V0 => "application/problem+json",
        ApiVersion::V1 => "application/json",
    }
}

/// A response with a status, a content type and a body.
pub(crate) fn answer(status: StatusCode, content_type: &'static str, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
