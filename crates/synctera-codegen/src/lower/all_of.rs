//! `all-of`: what is put together from parts becomes one object.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::lower::{Log, walk};

/// Flattens every `allOf` of the components.
pub(super) fn flatten(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let source = walk::schemas_mut(document)?.clone();
    let mut failure = None;
    walk::each_component_schema(document, &mut |schema, at| {
        if schema.get("allOf").is_none() {
            return;
        }
        log.note("all-of", at, "flattened");
        match flat(schema, &source, at, 0) {
            Ok(flat) => *schema = flat,
            Err(error) => failure = failure.take().or(Some(error)),
        }
    });
    failure.map_or(Ok(()), Err)
}

/// The schema without `allOf` at its top.
fn flat(schema: &Value, source: &Map<String, Value>, at: &str, depth: usize) -> Result<Value, Error> {
    if depth > 32 {
        return Err(Error::located("`allOf` contains itself", at).hint("break the circle with a property"));
    }
    let Some(own) = schema.as_object() else { return Ok(schema.clone()) };
    let Some(Value::Array(parts)) = own.get("allOf") else { return Ok(schema.clone()) };
    let mut rest = own.clone();
    rest.remove("allOf");
    if let Some(alias) = alias(parts, &rest) {
        return Ok(alias);
    }
    let mut merged = Map::new();
    for (index, part) in parts.iter().enumerate() {
        let at = format!("{at}/allOf/{index}");
        let part = walk::resolve(source, part)
            .ok_or_else(|| Error::located("a part of `allOf` cannot be resolved", at.as_str()))?;
        let mut part = flat(part, source, &at, depth + 1)?;
        // A part that is itself only another name for a schema.
        if walk::target(&part).is_some() {
            let target = walk::resolve(source, &part).cloned().unwrap_or(Value::Null);
            part = flat(&target, source, &at, depth + 1)?;
        }
        drop_annotations(&mut part);
        merge(&mut merged, &part, &at)?;
    }
    merge(&mut merged, &Value::Object(rest), at)?;
    Ok(Value::Object(merged))
}

/// A part's own title, description and nullability say nothing of the whole.
fn drop_annotations(part: &mut Value) {
    if let Some(part) = part.as_object_mut() {
        part.retain(|key, _| {
            !matches!(key.as_str(), "title" | "description" | "example" | "nullable" | "default")
        });
    }
}

/// `allOf` with one meaningful part is that part, with the annotations of the place.
fn alias(parts: &[Value], rest: &Map<String, Value>) -> Option<Value> {
    let mut meaningful = parts.iter().filter(|part| !annotations_only(part));
    let only = meaningful.next()?;
    let only_annotations = rest.iter().all(|(key, _)| is_annotation(key) || key == "type");
    if meaningful.next().is_some() || !only_annotations || walk::target(only).is_none() {
        return None;
    }
    let mut alias = only.as_object()?.clone();
    let others = parts.iter().filter(|part| annotations_only(part)).filter_map(Value::as_object).flatten();
    let annotations = others.chain(rest).filter(|(key, _)| is_annotation(key));
    alias.extend(annotations.map(|(key, value)| (key.clone(), value.clone())));
    Some(Value::Object(alias))
}

pub(super) fn is_annotation(key: &str) -> bool {
    matches!(
        key,
        "title"
            | "description"
            | "example"
            | "examples"
            | "nullable"
            | "readOnly"
            | "writeOnly"
            | "deprecated"
            | "default"
            | "externalDocs"
    ) || key.starts_with("x-")
}

pub(super) fn annotations_only(part: &Value) -> bool {
    part.as_object().is_some_and(|part| part.keys().all(|key| is_annotation(key)))
}

fn merge(into: &mut Map<String, Value>, part: &Value, at: &str) -> Result<(), Error> {
    for (key, value) in part.as_object().into_iter().flatten() {
        match key.as_str() {
            "properties" => merge_properties(into, value),
            "required" => merge_required(into, value),
            "enum" => intersect_enum(into, value),
            "additionalProperties" if !value.is_object() => {}
            "oneOf" | "anyOf" if into.contains_key(key) => {
                return Err(Error::located(format!("`allOf` joins two `{key}`"), at)
                    .hint("write the combinations out as one union"));
            }
            _ => {
                into.insert(key.clone(), value.clone());
            }
        }
    }
    Ok(())
}

fn merge_properties(into: &mut Map<String, Value>, properties: &Value) {
    let all = into.entry("properties").or_insert_with(|| json!({}));
    let Some(all) = all.as_object_mut() else { return };
    for (name, schema) in properties.as_object().into_iter().flatten() {
        let merged = match all.get(name) {
            Some(before) => merge_property(before, schema),
            None => schema.clone(),
        };
        all.insert(name.clone(), merged);
    }
}

/// A property described twice: the later description wins, unless it only annotates the earlier one.
fn merge_property(before: &Value, after: &Value) -> Value {
    match (before.as_object(), after.as_object()) {
        (Some(first), Some(second)) if annotations_only(after) => join(first, second),
        (Some(first), Some(second)) if both_objects(first, second) => {
            let mut merged = first.clone();
            let _ = merge(&mut merged, after, "");
            Value::Object(merged)
        }
        (Some(first), Some(second)) if first.contains_key("enum") && !says_values(second) => {
            join(first, second)
        }
        _ => after.clone(),
    }
}

fn join(first: &Map<String, Value>, second: &Map<String, Value>) -> Value {
    let mut merged = first.clone();
    merged.extend(second.iter().map(|(key, value)| (key.clone(), value.clone())));
    Value::Object(merged)
}

fn says_values(schema: &Map<String, Value>) -> bool {
    schema.contains_key("enum") || schema.contains_key("$ref") || schema.contains_key("allOf")
}

fn both_objects(first: &Map<String, Value>, second: &Map<String, Value>) -> bool {
    first.contains_key("properties") && second.contains_key("properties")
}

fn merge_required(into: &mut Map<String, Value>, required: &Value) {
    let names = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut all: BTreeSet<String> = into.get("required").map(names).unwrap_or_default().into_iter().collect();
    all.extend(names(required));
    into.insert("required".into(), json!(all));
}

fn intersect_enum(into: &mut Map<String, Value>, values: &Value) {
    let both = match (into.get("enum").and_then(Value::as_array), values.as_array()) {
        (Some(first), Some(second)) => json!(first.iter().filter(|v| second.contains(v)).collect::<Vec<_>>()),
        _ => values.clone(),
    };
    into.insert("enum".into(), both);
}
