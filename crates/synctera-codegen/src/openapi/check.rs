//! Refuses what cannot be compared: no OpenAPI 3.0, keywords of the wrong type, references to nowhere.
//!
//! After this pass the comparison itself cannot fail.

use serde_json::Value;

use super::pointer::{component, local, push};
use crate::Error;

/// Deeper than any document that a person or a bundler writes, and shallow enough for every stack.
const MAX_DEPTH: usize = 160;

/// Longer than any chain of references that means something; a longer one is a circle.
const MAX_CHAIN: usize = 64;

/// The JSON types that a keyword may have.
const SHAPES: &[(&str, &[&str])] = &[
    ("$ref", &["string"]),
    ("additionalProperties", &["object", "boolean"]),
    ("allOf", &["array"]),
    ("anyOf", &["array"]),
    ("callbacks", &["object"]),
    ("content", &["object"]),
    ("discriminator", &["object"]),
    ("enum", &["array"]),
    ("format", &["string"]),
    ("headers", &["object"]),
    ("items", &["object"]),
    ("mapping", &["object"]),
    ("nullable", &["boolean"]),
    ("oneOf", &["array"]),
    ("operationId", &["string"]),
    ("parameters", &["array", "object"]),
    ("properties", &["object"]),
    ("propertyName", &["string"]),
    ("requestBody", &["object"]),
    ("required", &["array", "boolean"]),
    ("responses", &["object"]),
    ("schema", &["object"]),
    ("schemas", &["object"]),
    ("type", &["string"]),
];

/// Keywords whose members are named by the document rather than by OpenAPI.
const NAMED: &[&str] = &[
    "callbacks",
    "content",
    "encoding",
    "headers",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

/// Keywords whose content is data, not structure.
const DATA: &[&str] = &["default", "example", "examples", "links"];

/// Keywords whose items or members must be objects.
const OBJECTS: &[&str] =
    &["allOf", "anyOf", "oneOf", "properties", "schemas", "responses", "content", "parameters"];

pub(super) fn document(root: &Value) -> Result<(), Error> {
    let version = root.get("openapi").and_then(Value::as_str);
    match version {
        Some(version) if version == "3.0" || version.starts_with("3.0.") => {}
        Some(version) => {
            return Err(Error::new(format!("OpenAPI version `{version}` is not supported"))
                .at("/openapi")
                .hint("give an OpenAPI 3.0 document"));
        }
        None => {
            return Err(Error::new("not an OpenAPI document: `openapi` is missing")
                .hint("give an OpenAPI 3.0 document in JSON or YAML"));
        }
    }
    if !root.get("paths").is_some_and(Value::is_object) {
        return Err(Error::new("`paths` is missing or no object").at("/paths").hint("give a whole document"));
    }
    structure(root, root, "", false, 0)
}

/// Walks a value whose keys are keywords, or names where `named` says so.
fn structure(root: &Value, value: &Value, at: &str, named: bool, depth: usize) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(Error::new(format!("nested more than {MAX_DEPTH} levels deep"))
            .at(at)
            .hint("move inner schemas to components"));
    }
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                let at = push(at, key);
                let keyword = if named { "" } else { key.as_str() };
                if DATA.contains(&keyword) || keyword.starts_with("x-") {
                    continue;
                }
                keyword_shape(keyword, child, &at)?;
                match keyword {
                    "$ref" => reference(root, child, &at)?,
                    "enum" => {}
                    _ => structure(root, child, &at, NAMED.contains(&keyword), depth + 1)?,
                }
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                structure(root, child, &format!("{at}/{index}"), false, depth + 1)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn keyword_shape(keyword: &str, value: &Value, at: &str) -> Result<(), Error> {
    if let Some((_, allowed)) = SHAPES.iter().find(|(name, _)| *name == keyword) {
        expect(keyword, value, allowed, at)?;
    }
    if OBJECTS.contains(&keyword) {
        for (segment, child) in children(value) {
            expect("an entry", child, &["object"], &push(at, &segment))?;
        }
    }
    if keyword == "mapping" {
        for (segment, child) in children(value) {
            expect("a discriminator's mapping value", child, &["string"], &push(at, &segment))?;
        }
    }
    Ok(())
}

fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(map) => map.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect()
        }
        _ => Vec::new(),
    }
}

fn expect(what: &str, value: &Value, allowed: &[&str], at: &str) -> Result<(), Error> {
    let found = json_type(value);
    if allowed.contains(&found) {
        return Ok(());
    }
    Err(Error::new(format!("{what} is {found} where OpenAPI has {}", allowed.join(" or ")))
        .at(at)
        .hint("mend the document before comparing it"))
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A reference must be local and lead, perhaps over others, to an object that is no reference.
fn reference(root: &Value, value: &Value, at: &str) -> Result<(), Error> {
    let mut name = value.as_str().unwrap_or_default();
    for _ in 0..MAX_CHAIN {
        let target = target(root, name).map_err(|error| error.at(at))?;
        match target.get("$ref").and_then(Value::as_str) {
            Some(next) => name = next,
            None => return Ok(()),
        }
    }
    Err(Error::new("the reference leads in a circle and never to a value").at(at).hint("break the circle"))
}

fn target<'d>(root: &'d Value, reference: &str) -> Result<&'d Value, Error> {
    let pointer = local(reference).ok_or_else(|| {
        Error::new(format!("`{reference}` is not a reference into this document"))
            .hint("bundle the document: only references that begin with `#/` are read")
    })?;
    let found = root.pointer(&pointer).filter(|target| target.is_object());
    found.ok_or_else(|| {
        let name = component(reference).unwrap_or(reference);
        Error::new(format!("`{name}` is referred to and does not exist")).hint("add it, or mend the `$ref`")
    })
}
