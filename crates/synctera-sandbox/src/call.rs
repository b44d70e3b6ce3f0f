//! One request, taken apart and checked against the document; and what a handler answers.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{Request, header};
use serde_json::Value;
use uuid::Uuid;

use crate::codes;
use crate::document::{BodyRule, Operation, PathParameters, Place};
use crate::refusal::Refusal;
use crate::version::ApiVersion;

/// A valid request as a handler sees it.
pub(crate) struct Call {
    pub(crate) now: DateTime<Utc>,
    pub(crate) version: ApiVersion,
    path: Vec<(String, Value)>,
    query: Vec<(String, Value)>,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Empty,
    Json(Value),
    Raw(Bytes),
}

impl Call {
    /// Checks parameters and body against the document.
    pub(crate) fn read(
        now: DateTime<Utc>,
        operation: &Operation,
        path: &PathParameters,
        request: &Request<Bytes>,
    ) -> Result<Self, Refusal> {
        let query = query_pairs(request.uri().query().unwrap_or_default());
        Ok(Self {
            now,
            version: operation.version,
            path: parameters(operation, Place::Path, path)?,
            query: parameters(operation, Place::Query, &query)?,
            body: match &operation.body {
                Some(rule) => read_body(rule, request)?,
                None => Body::Empty,
            },
        })
    }

    /// A path parameter that the document declares as a UUID.
    pub(crate) fn id(&self, name: &str) -> Result<Uuid, Refusal> {
        let value = self.path.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.as_str());
        value.and_then(|text| Uuid::parse_str(text).ok()).ok_or_else(|| Refusal::not_found(name))
    }

    pub(crate) fn query(&self, name: &str) -> Option<&Value> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The JSON body; an empty object where there is none.
    pub(crate) fn json(&self) -> &Value {
        static NONE: Value = Value::Null;
        match &self.body {
            Body::Json(value) => value,
            Body::Empty | Body::Raw(_) => &NONE,
        }
    }

    /// A UUID in the body.
    pub(crate) fn body_id(&self, field: &str) -> Option<Uuid> {
        self.json().get(field).and_then(Value::as_str).and_then(|text| Uuid::parse_str(text).ok())
    }
}

fn query_pairs(query: &str) -> PathParameters {
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn parameters(
    operation: &Operation,
    place: Place,
    given: &[(String, String)],
) -> Result<Vec<(String, Value)>, Refusal> {
    let mut values = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == place) {
        let texts: Vec<&str> =
            given.iter().filter(|(name, _)| *name == parameter.name).map(|(_, text)| text.as_str()).collect();
        values.extend(parameter.read(&texts)?.map(|value| (parameter.name.clone(), value)));
    }
    Ok(values)
}

fn read_body(rule: &BodyRule, request: &Request<Bytes>) -> Result<Body, Refusal> {
    if request.body().is_empty() {
        return match rule.required {
            true => Err(Refusal::new(codes::BAD_REQUEST_BODY, "The request has no body")),
            false => Ok(Body::Empty),
        };
    }
    let sent = media_type(request);
    let Some((_, schema)) = rule.media.iter().find(|(name, _)| *name == sent) else {
        let expected: Vec<&str> = rule.media.iter().map(|(name, _)| name.as_str()).collect();
        return Err(Refusal::new(
            codes::BAD_REQUEST,
            format!("Content-Type must be {}", expected.join(" or ")),
        ));
    };
    let Some(schema) = schema else { return Ok(Body::Raw(request.body().clone())) };
    let value = serde_json::from_slice(request.body())
        .map_err(|error| Refusal::new(codes::BAD_REQUEST_BODY, format!("The body is not JSON: {error}")))?;
    schema.check(&value)?;
    Ok(Body::Json(value))
}

fn media_type(request: &Request<Bytes>) -> String {
    let header = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    header.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// What a handler answers when it did what was asked.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) body: ReplyBody,
    pub(crate) movement: Option<crate::ledger::Movement>,
    /// The other side of a movement between two accounts.
    pub(crate) counterpart: Option<crate::ledger::Movement>,
    pub(crate) depth: Depth,
}

/// How deep the simulation of an operation goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Rules, balances and lifecycles of its own.
    Stateful,
    /// What was created is found again; nothing else follows from it.
    Remembered,
    /// A valid response made from the document.
    Documented,
}

impl Depth {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Depth::Stateful => "stateful",
            Depth::Remembered => "remembered",
            Depth::Documented => "documented",
        }
    }
}

#[derive(Debug)]
pub(crate) enum ReplyBody {
    Json(Value),
    Jpeg(Bytes),
    Bytes(Bytes),
    Empty,
}

impl Reply {
    pub(crate) fn json(value: Value) -> Self {
        Self { body: ReplyBody::Json(value), movement: None, counterpart: None, depth: Depth::Stateful }
    }

    pub(crate) fn of_depth(mut self, depth: Depth) -> Self {
        self.depth = depth;
        self
    }

    pub(crate) fn moving(mut self, movement: crate::ledger::Movement) -> Self {
        self.movement = Some(movement);
        self
    }
}
