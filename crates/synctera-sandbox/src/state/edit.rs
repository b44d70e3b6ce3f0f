//! Small edits of resource documents.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::clock::timestamp;
use crate::seeds::TENANT;

/// A new document: the named fields of the request, and what every resource has.
pub(super) fn resource(id: Uuid, request: &Value, fields: &[&str], now: DateTime<Utc>) -> Value {
    let mut document = Map::new();
    copy(request, &mut document, fields);
    document.insert("id".to_owned(), json!(id));
    document.insert("tenant".to_owned(), TENANT.into());
    document.insert("creation_time".to_owned(), timestamp(now).into());
    touch(&mut document, now);
    Value::Object(document)
}

/// Copies the named fields that `source` has, whole: nothing is merged.
pub(super) fn copy(source: &Value, target: &mut Map<String, Value>, fields: &[&str]) {
    for field in fields {
        if let Some(value) = source.get(field) {
            target.insert((*field).to_owned(), value.clone());
        }
    }
}

/// Notes the time of the latest change.
pub(super) fn touch(target: &mut Map<String, Value>, now: DateTime<Utc>) {
    target.insert("last_updated_time".to_owned(), timestamp(now).into());
}

/// A text field of a document; empty where it has none.
pub(super) fn text<'a>(document: &'a Value, field: &str) -> &'a str {
    document.get(field).and_then(Value::as_str).unwrap_or_default()
}
