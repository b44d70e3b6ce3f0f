//! Schemas of OpenAPI 3.0 in the spelling of JSON Schema 2020-12.
//!
//! Three things differ: `nullable`, boolean exclusive bounds, and discriminated unions. A union is checked against
//! the branch that its tag names and no other, so an error speaks of the branch that was meant.

use serde_json::{Map, Value, json};

use crate::json_schema::Direction;
use crate::openapi::{Checked, Node, pointer};

/// Keywords that say nothing about validity.
const SILENT: &[&str] = &[
    "nullable",
    "discriminator",
    "example",
    "examples",
    "xml",
    "externalDocs",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "description",
    "title",
];

pub(super) struct Spelling<'r, 'd> {
    pub(super) document: &'r Checked<'d>,
    pub(super) direction: Direction,
}

impl<'d> Spelling<'_, 'd> {
    pub(super) fn spell(&self, schema: &Node<'d>) -> Value {
        let Some(source) = schema.value.as_object() else { return schema.value.clone() };
        if let Some(reference) = schema.text("$ref") {
            return json!({ "$ref": local(reference) });
        }
        let branches = branches(schema);
        let mut target = Map::new();
        for (keyword, value) in schema.entries() {
            let dispatched = !branches.is_empty() && matches!(keyword, "oneOf" | "anyOf");
            if !dispatched && !SILENT.contains(&keyword) && !keyword.starts_with("x-") {
                target.insert(keyword.to_owned(), self.keyword(keyword, &value, schema));
            }
        }
        exclusive_bound(&mut target, "minimum", "exclusiveMinimum");
        exclusive_bound(&mut target, "maximum", "exclusiveMaximum");
        dispatch(schema, &branches, &mut target);
        match source.get("nullable") {
            Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, target] }),
            _ => Value::Object(target),
        }
    }

    fn keyword(&self, keyword: &str, value: &Node<'d>, owner: &Node<'d>) -> Value {
        match keyword {
            "properties" => {
                let properties = value.entries().into_iter();
                properties.map(|(name, schema)| (name.to_owned(), self.spell(&schema))).collect()
            }
            "items" | "not" | "additionalProperties" => self.spell(value),
            "allOf" | "anyOf" | "oneOf" => value.items().iter().map(|schema| self.spell(schema)).collect(),
            "required" => {
                let names = owner.strings("required").into_iter();
                names.filter(|name| !self.is_of_other_direction(name, owner)).collect()
            }
            _ => value.value.clone(),
        }
    }

    fn is_of_other_direction(&self, name: &str, owner: &Node<'d>) -> bool {
        let mark = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        let property = owner.get("properties").and_then(|properties| properties.get(name));
        property.is_some_and(|property| property.flag(mark) || self.document.resolve(&property).flag(mark))
    }
}

/// One `if tag then branch` per value of the discriminator, in place of `oneOf`.
fn dispatch(union: &Node<'_>, branches: &[(String, String)], target: &mut Map<String, Value>) {
    let tag = union.get("discriminator").and_then(|it| it.text("propertyName"));
    let (Some(tag), false) = (tag, branches.is_empty()) else { return };
    let tags: Vec<&String> = branches.iter().map(|(tag, _)| tag).collect();
    let known = json!({ "type": "object", "required": [tag], "properties": { tag: { "enum": tags } } });
    let cases = branches.iter().map(|(value, branch)| {
        let is_this = json!({ "required": [tag], "properties": { tag: { "const": value } } });
        json!({ "if": is_this, "then": { "$ref": branch } })
    });
    let all = target.entry("allOf").or_insert_with(|| json!([]));
    if let Some(all) = all.as_array_mut() {
        all.push(known);
        all.extend(cases);
    }
}

/// The values of a discriminator with the local reference of the branch that each names.
fn branches(union: &Node<'_>) -> Vec<(String, String)> {
    let Some(discriminator) = union.get("discriminator") else { return Vec::new() };
    let mapping = discriminator.members("mapping").into_iter();
    let mapped: Vec<_> =
        mapping.filter_map(|(tag, branch)| Some((tag.to_owned(), local(branch.value.as_str()?)))).collect();
    if !mapped.is_empty() {
        return mapped;
    }
    let members = union.list("oneOf").into_iter().chain(union.list("anyOf"));
    let named = members.filter_map(|member| pointer::component(member.text("$ref")?));
    named.map(|name| (name.to_owned(), local(name))).collect()
}

/// A component reference, or a bare component name, as a reference to a definition.
fn local(reference: &str) -> String {
    format!("#/$defs/{}", pointer::component(reference).unwrap_or(reference))
}

/// OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`; JSON Schema gives the bound itself.
fn exclusive_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    let Some(flag) = schema.get(exclusive).and_then(Value::as_bool) else { return };
    schema.remove(exclusive);
    if let Some(limit) = schema.remove(bound) {
        schema.insert(if flag { exclusive } else { bound }.to_owned(), limit);
    }
}
