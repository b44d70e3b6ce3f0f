//! Passes that take away what would make the generated client refuse good responses or send what nobody set.

use serde_json::{Map, Value, json};

use crate::lower::{Log, walk};
use crate::openapi::schemas;

/// `error-responses`: errors have one shape per API version and are decoded in one place, by the sender.
pub(super) fn error_responses(document: &mut Value, log: &mut Log) {
    walk::each_operation(document, log, |at, _, _, operation, log| {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            let dropped = before - responses.len();
            if dropped > 0 {
                log.note("error-responses", at, format!("{dropped} left to the sender"));
            }
        }
        Ok(())
    });
}

/// Formats, defaults and missing types, in every schema of components and operations.
pub(super) fn schemas(document: &mut Value, log: &mut Log) {
    schemas::each_component_schema(document, &mut |schema, at| repair_schema(schema, at, log));
    walk::each_operation(document, log, |at, _, _, operation, log| {
        for (at, schema) in schemas::operation_schemas(operation, at) {
            schemas::each_schema(schema, &at, &mut |schema, at| repair_schema(schema, at, log));
        }
        Ok(())
    });
}

fn repair_schema(schema: &mut Value, at: &str, log: &mut Log) {
    let Some(schema) = schema.as_object_mut() else { return };
    if schema.contains_key("$ref") {
        return;
    }
    unknown_type(schema, at, log);
    missing_type(schema, at, log);
    formats(schema, at, log);
    defaults(schema, at, log);
}

/// `unknown-type`: a type that OpenAPI 3.0 does not have says nothing that could be relied on.
fn unknown_type(schema: &mut Map<String, Value>, at: &str, log: &mut Log) {
    const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];
    let known = schema.get("type").is_none_or(|kind| kind.as_str().is_some_and(|kind| TYPES.contains(&kind)));
    if !known && let Some(kind) = schema.remove("type") {
        log.note("unknown-type", at, format!("{kind} is no type of OpenAPI 3.0: dropped"));
    }
}

/// `missing-type`: a schema that says how its values look but not what they are.
fn missing_type(schema: &mut Map<String, Value>, at: &str, log: &mut Log) {
    if schema.contains_key("type") || ["allOf", "oneOf", "anyOf"].iter().any(|k| schema.contains_key(*k)) {
        return;
    }
    let implied = if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
        "object"
    } else if schema.contains_key("items") {
        "array"
    } else if ["format", "enum", "pattern", "maxLength", "minLength"].iter().any(|k| schema.contains_key(*k))
    {
        "string"
    } else {
        return;
    };
    schema.insert("type".into(), json!(implied));
    log.note("missing-type", at, format!("type: {implied}"));
}

/// `formats`: keeps the formats that have a type of their own, and widens numbers. Any other format (`UUID`, `uri`)
/// promises nothing that may make a response unreadable.
fn formats(schema: &mut Map<String, Value>, at: &str, log: &mut Log) {
    let Some(format) = schema.get("format").and_then(Value::as_str).map(str::to_owned) else { return };
    let kept = match (schema.get("type").and_then(Value::as_str), format.as_str()) {
        (Some("string"), "uuid" | "date" | "date-time" | "binary") => return,
        (Some("integer"), "int64") | (Some("number"), "double") => return,
        (Some("integer"), _) => Some("int64"),
        (Some("number"), _) => Some("double"),
        _ => None,
    };
    match kept {
        Some(kept) => schema.insert("format".into(), json!(kept)),
        None => schema.remove("format"),
    };
    log.note("formats", at, format!("{format} → {}", kept.unwrap_or("none")));
}

/// `defaults`: the server applies them; a client that sent them would set what nobody asked for.
fn defaults(schema: &mut Map<String, Value>, at: &str, log: &mut Log) {
    if schema.remove("default").is_some() {
        log.note("defaults", at, "not sent unless set");
    }
}
