//! OpenAPI 3.0 in the spelling of JSON Schema Draft 4, for validators that know nothing of OpenAPI.
//!
//! Nothing is repaired and no limit is dropped: a document that contradicts itself still does. Spelled otherwise are
//! only
//!
//! - `discriminator`: a branch fits only the tags that lead to it;
//! - `nullable`: null, or the schema;
//! - `readOnly` and `writeOnly`: what only one direction has is required in that direction only.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the server: nothing `readOnly` is required.
    Request,
    /// From the server: nothing `writeOnly` is required.
    Response,
}

/// A whole document with every schema as Draft 4 reads it; JSON pointers lead where they led before, but not into a
/// nullable schema.
pub fn draft4(document: &Value, direction: Direction) -> Value {
    Spelling { document, direction }.spell(document)
}

/// A whole document with every discriminated union spelled out; still OpenAPI 3.0.
///
/// Validators that ignore `discriminator` ask that exactly one branch of a `oneOf` fits. The branches of this API share
/// one enum for their tag, so a PULL fits both branches of a transfer. The copy says in plain JSON Schema what the
/// discriminator says. Nothing else changes.
pub fn plain_unions(document: &Value) -> Value {
    match document {
        Value::Object(object) => {
            let mut copy = object.iter().map(|(name, value)| (name.clone(), plain_unions(value))).collect();
            plain_union(&mut copy);
            Value::Object(copy)
        }
        Value::Array(items) => items.iter().map(plain_unions).collect(),
        other => other.clone(),
    }
}

struct Spelling<'d> {
    document: &'d Value,
    direction: Direction,
}

impl Spelling<'_> {
    fn spell(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) => self.object(object),
            Value::Array(items) => items.iter().map(|item| self.spell(item)).collect(),
            other => other.clone(),
        }
    }

    fn object(&self, object: &Map<String, Value>) -> Value {
        let mut copy = object.iter().map(|(name, value)| (name.clone(), self.spell(value))).collect();
        plain_union(&mut copy);
        let mut other_way = BTreeSet::new();
        self.other_way(object, &mut other_way, 0);
        release(&mut copy, &other_way);
        let branches = copy.get_mut("allOf").and_then(Value::as_array_mut);
        branches
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
            .for_each(|branch| release(branch, &other_way));
        match copy.remove("nullable") {
            Some(Value::Bool(true)) => json!({ "anyOf": [{ "enum": [null] }, copy] }),
            // A property of that name.
            Some(other @ Value::Object(_)) => {
                copy.insert("nullable".into(), other);
                Value::Object(copy)
            }
            _ => Value::Object(copy),
        }
    }

    /// The properties that only the other direction has.
    fn other_way<'v>(&'v self, schema: &'v Map<String, Value>, found: &mut BTreeSet<&'v str>, depth: usize) {
        let mark = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if property[mark] == true || self.resolve(property)[mark] == true {
                found.insert(name);
            }
        }
        for branch in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            if let (Some(branch), true) = (self.resolve(branch).as_object(), depth < MAX_DEPTH) {
                self.other_way(branch, found, depth + 1);
            }
        }
    }

    fn resolve<'v>(&'v self, schema: &'v Value) -> &'v Value {
        let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
        target.and_then(|pointer| self.document.pointer(pointer)).unwrap_or(schema)
    }
}

/// `allOf` within `allOf` deeper than this is a circle.
const MAX_DEPTH: usize = 20;

/// Requires these no longer. Draft 4 knows no empty list of what is required.
fn release(schema: &mut Map<String, Value>, names: &BTreeSet<&str>) {
    let Some(Value::Array(required)) = schema.get_mut("required") else { return };
    required.retain(|name| name.as_str().is_none_or(|name| !names.contains(name)));
    if required.is_empty() {
        schema.remove("required");
    }
}

fn plain_union(schema: &mut Map<String, Value>) {
    if !schema.get("oneOf").is_some_and(Value::is_array) {
        return;
    }
    let Some(discriminator) = schema.remove("discriminator") else { return };
    let Some(tag) = discriminator["propertyName"].as_str() else { return };
    let mapping = discriminator["mapping"].as_object();
    let branches = schema.get_mut("oneOf").and_then(Value::as_array_mut);
    for branch in branches.into_iter().flatten() {
        let leads_here =
            |target: &Value| component(target).is_some() && component(target) == component(branch);
        let mapping = mapping.into_iter().flatten();
        let tags: Vec<&String> =
            mapping.filter(|(_, target)| leads_here(target)).map(|(tag, _)| tag).collect();
        if !tags.is_empty() {
            let only =
                json!({ "type": "object", "required": [tag], "properties": { tag: { "enum": tags } } });
            *branch = json!({ "allOf": [branch.clone(), only] });
        }
    }
}

/// The component's name in a reference, or in what a mapping holds: a reference, its text, or the bare name.
fn component(target: &Value) -> Option<&str> {
    let target = target.as_str().or(target["$ref"].as_str());
    target.and_then(|target| target.rsplit('/').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_fits_only_the_tags_that_lead_to_it() {
        for b in [json!("#/b"), json!("b"), json!({ "$ref": "#/b" })] {
            let union = json!({
                "oneOf": [{ "$ref": "#/a" }, { "$ref": "#/b" }],
                "discriminator": { "propertyName": "type", "mapping": { "A": "#/a", "AA": "#/a", "B": b } },
            });
            let plain = plain_unions(&union);
            assert_eq!(plain["oneOf"][0]["allOf"][1]["properties"]["type"]["enum"], json!(["A", "AA"]));
            assert_eq!(plain["oneOf"][1]["allOf"][0], json!({ "$ref": "#/b" }));
            assert_eq!(plain["oneOf"][1]["allOf"][1]["properties"]["type"]["enum"], json!(["B"]));
            assert!(plain.get("discriminator").is_none());
        }
    }

    #[test]
    fn nullable_is_null_or_the_schema_and_may_be_the_name_of_a_property() {
        let schema = json!({ "type": "string", "nullable": true });
        let spelled = draft4(&schema, Direction::Request);
        assert_eq!(spelled, json!({ "anyOf": [{ "enum": [null] }, { "type": "string" }] }));
        let property = json!({ "properties": { "nullable": { "type": "boolean" } } });
        assert_eq!(draft4(&property, Direction::Request), property);
    }

    #[test]
    fn what_one_direction_has_is_required_in_that_direction_only() {
        let document = json!({
            "id": { "type": "string", "readOnly": true },
            "base": { "properties": { "created": { "readOnly": true } } },
            "schema": {
                "required": ["id", "secret", "name"],
                "properties": { "id": { "$ref": "#/id" }, "secret": { "writeOnly": true }, "name": {} },
            },
            "whole": { "allOf": [{ "$ref": "#/base" }, { "required": ["created"] }] },
        });
        let request = draft4(&document, Direction::Request);
        assert_eq!(request["schema"]["required"], json!(["secret", "name"]));
        assert_eq!(request["whole"]["allOf"][1], json!({}));
        let response = draft4(&document, Direction::Response);
        assert_eq!(response["schema"]["required"], json!(["id", "name"]));
        assert_eq!(response["whole"]["allOf"][1]["required"], json!(["created"]));
    }
}
