//! `circles`: schemas that are nothing but other names for themselves.

use serde_json::{Map, Value, json};

use crate::lower::Log;
use crate::openapi::schemas;
use crate::{Error, pointer};

/// Refuses a schema that is only another name for itself: nobody can say what its values are.
pub(super) fn refuse_names(document: &Value, log: &mut Log) {
    let Some(schemas) = schemas::schemas(document) else { return };
    for (name, schema) in schemas {
        let names: Vec<&str> = schemas::chain(schemas, schema).filter_map(schemas::target).collect();
        if let Some(length) = names.iter().position(|other| other == name) {
            let circle = names[..=length].join("` → `");
            let what =
                format!("`{name}` goes round in a circle and never says what it is: `{name}` → `{circle}`");
            log.refuse(Error::located(what, pointer::schema(name)).hint("let one of them say what it is"));
        }
    }
}

/// A list of itself, or a map of itself, has no type in Rust without a name in between: its items are any JSON value.
pub(super) fn open_collections(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let schemas = schemas::schemas_mut(document)?;
    let names: Vec<String> = schemas.keys().cloned().collect();
    for name in names {
        if contains_itself(schemas, &name)
            && let Some(schema) = schemas.get_mut(&name)
        {
            let key = if schema.get("items").is_some() { "items" } else { "additionalProperties" };
            if let Some(items) = schema.get_mut(key) {
                *items = json!({});
                log.note(
                    "circles",
                    pointer::schema(&name),
                    "a collection of itself: its items are any JSON value",
                );
            }
        }
    }
    Ok(())
}

/// Whether a collection leads back to itself through other collections and names only.
fn contains_itself(schemas: &Map<String, Value>, name: &str) -> bool {
    let Some(mut schema) = schemas.get(name).and_then(content) else { return false };
    for _ in 0..=schemas.len() * 2 {
        match schemas::target(schema) {
            Some(target) if target == name => return true,
            Some(target) => match schemas.get(target) {
                Some(next) if schemas::target(next).is_some() => schema = next,
                Some(next) => match content(next) {
                    Some(next) => schema = next,
                    None => return false,
                },
                None => return false,
            },
            None => match content(schema) {
                Some(next) => schema = next,
                None => return false,
            },
        }
    }
    false
}

/// What a list or a map holds; `None` for a schema that gets a name of its own.
fn content(schema: &Value) -> Option<&Value> {
    if schema.get("properties").is_some() || schema.get("oneOf").is_some() {
        return None;
    }
    schema.get("items").or_else(|| schema.get("additionalProperties")).filter(|content| content.is_object())
}
