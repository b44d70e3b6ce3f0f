//! Reads the body of an error answer: v1, v0 (problem+json), or anything else without complaint.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::outcome::ErrorCode;

/// What an error body says. Every part may be missing: gateways answer in HTML, or not at all.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) title: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) invalid: BTreeMap<String, String>,
    pub(crate) immutable: Vec<String>,
    pub(crate) valid_status: Vec<String>,
    pub(crate) retry_after: Option<Duration>,
}

/// Both shapes at once; each field as whatever it turns out to be, so that one odd field spoils no other.
#[derive(Deserialize)]
struct Wire {
    code: Option<Value>,
    title: Option<Value>,
    detail: Option<Value>,
    missing: Option<Value>,
    invalid: Option<Value>,
    immutable: Option<Value>,
    valid_status: Option<Value>,
    retry_after: Option<Value>,
}

impl ErrorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        serde_json::from_slice::<Wire>(body).map(Self::from).unwrap_or_default()
    }
}

impl From<Wire> for ErrorBody {
    fn from(wire: Wire) -> Self {
        Self {
            code: text(wire.code).filter(|code| !code.is_empty()).map(|code| ErrorCode::from(code.as_str())),
            title: text(wire.title),
            detail: text(wire.detail),
            missing: texts(wire.missing),
            invalid: explained(wire.invalid),
            immutable: texts(wire.immutable),
            valid_status: texts(wire.valid_status),
            retry_after: wire.retry_after.as_ref().and_then(seconds),
        }
    }
}

fn text(value: Option<Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn texts(value: Option<Value>) -> Vec<String> {
    match value {
        Some(Value::Array(values)) => values.into_iter().filter_map(|value| text(Some(value))).collect(),
        _ => Vec::new(),
    }
}

fn explained(value: Option<Value>) -> BTreeMap<String, String> {
    let Some(Value::Object(fields)) = value else { return BTreeMap::new() };
    fields.into_iter().map(|(field, why)| (field, text(Some(why)).unwrap_or_default())).collect()
}

fn seconds(value: &Value) -> Option<Duration> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok()).map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_are_read() {
        let v1 = ErrorBody::read(br#"{"code":"BAD_REQUEST_BODY","detail":"no","missing":["a"],"invalid":{"b":"why"},"immutable":["c"]}"#);
        assert_eq!(v1.code, Some(ErrorCode::BadRequestBody));
        assert_eq!((v1.missing, v1.immutable), (vec!["a".to_owned()], vec!["c".to_owned()]));
        assert_eq!(v1.invalid["b"], "why");
        let v0 = ErrorBody::read(br#"{"type":"https://example/x","title":"Bad","status":422,"detail":"d"}"#);
        assert_eq!((v0.code, v0.title.as_deref(), v0.detail.as_deref()), (None, Some("Bad"), Some("d")));
    }

    #[test]
    fn one_odd_field_spoils_no_other() {
        let body = ErrorBody::read(br#"{"code":"INVALID_STATUS","detail":7,"missing":"x","valid_status":["A",1],"retry_after":"30"}"#);
        assert_eq!(body.code, Some(ErrorCode::InvalidStatus));
        assert_eq!(body.valid_status, ["A"]);
        assert_eq!(body.retry_after, Some(Duration::from_secs(30)));
        assert!(body.detail.is_none() && body.missing.is_empty());
    }

    #[test]
    fn what_is_no_json_object_says_nothing_and_breaks_nothing() {
        for body in ["", "<html>502</html>", "{\"code\":\"X", "[1]", "null", "\u{0}"] {
            assert!(ErrorBody::read(body.as_bytes()).code.is_none(), "{body}");
        }
    }
}
