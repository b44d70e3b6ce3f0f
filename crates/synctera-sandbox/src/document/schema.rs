//! OpenAPI 3.0 schemas as JSON Schema.
//!
//! Three things differ: `nullable`, boolean exclusive bounds, and discriminated unions. A union is checked against
//! the branch that its tag names and no other, so an error speaks of the branch that was meant.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Which way a value travels: read-only properties are not asked of requests, write-only ones not of responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
}

impl Direction {
    fn excuses(self) -> &'static str {
        match self {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        }
    }
}

const COMPONENTS: &str = "#/components/schemas/";

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

/// Turns schemas of one document into self-contained JSON Schemas.
pub(crate) struct Converter<'a> {
    schemas: &'a Map<String, Value>,
    direction: Direction,
}

impl<'a> Converter<'a> {
    pub(crate) fn new(schemas: &'a Map<String, Value>, direction: Direction) -> Self {
        Self { schemas, direction }
    }

    /// `schema` with everything it refers to under `$defs`.
    pub(crate) fn closed(&self, schema: &Value) -> Value {
        let root = self.convert(schema);
        let mut definitions = Map::new();
        let mut open = references(&root);
        while let Some(name) = open.pop_first() {
            let Some(definition) = self.schemas.get(&name).filter(|_| !definitions.contains_key(&name))
            else {
                continue;
            };
            let converted = self.convert(definition);
            open.extend(references(&converted));
            definitions.insert(name, converted);
        }
        json!({ "allOf": [root], "$defs": definitions })
    }

    fn convert(&self, schema: &Value) -> Value {
        let Some(source) = schema.as_object() else { return schema.clone() };
        if let Some(reference) = source.get("$ref") {
            return json!({ "$ref": local(reference) });
        }
        let dispatched = source.contains_key("discriminator");
        let mut target = Map::new();
        for (keyword, value) in source {
            if SILENT.contains(&keyword.as_str()) || keyword.starts_with("x-") {
                continue;
            }
            if dispatched && matches!(keyword.as_str(), "oneOf" | "anyOf") {
                continue;
            }
            target.insert(keyword.clone(), self.keyword(keyword, value, source));
        }
        exclusive_bound(&mut target, "minimum", "exclusiveMinimum");
        exclusive_bound(&mut target, "maximum", "exclusiveMaximum");
        self.dispatch(source, &mut target);
        nullable(source, target)
    }

    fn keyword(&self, keyword: &str, value: &Value, owner: &Map<String, Value>) -> Value {
        match keyword {
            "properties" => self.each_value(value),
            "items" | "not" | "additionalProperties" => self.convert(value),
            "allOf" | "anyOf" | "oneOf" => self.each_item(value),
            "required" => self.required(value, owner),
            _ => value.clone(),
        }
    }

    fn each_value(&self, value: &Value) -> Value {
        let converted = value.as_object().into_iter().flatten();
        Value::Object(converted.map(|(name, schema)| (name.clone(), self.convert(schema))).collect())
    }

    fn each_item(&self, value: &Value) -> Value {
        value.as_array().into_iter().flatten().map(|schema| self.convert(schema)).collect()
    }

    fn required(&self, value: &Value, owner: &Map<String, Value>) -> Value {
        let names = value.as_array().into_iter().flatten();
        names.filter(|name| !self.excused(name, owner)).cloned().collect()
    }

    fn excused(&self, name: &Value, owner: &Map<String, Value>) -> bool {
        let property = name.as_str().and_then(|name| owner.get("properties")?.get(name));
        property
            .map(|property| self.resolve(property))
            .and_then(|schema| schema.get(self.direction.excuses()))
            .is_some_and(|flag| flag == &Value::Bool(true))
    }

    /// Follows a reference once; an inline schema is itself.
    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        component(schema.get("$ref")).and_then(|name| self.schemas.get(name)).unwrap_or(schema)
    }

    /// One `if tag then branch` per value of the discriminator, in place of `oneOf`.
    fn dispatch(&self, source: &Map<String, Value>, target: &mut Map<String, Value>) {
        let Some(tag) = source.get("discriminator").and_then(|it| it.get("propertyName")?.as_str()) else {
            return;
        };
        let branches = branches(source);
        if branches.is_empty() {
            return;
        }
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
}

/// The values of a discriminator with the local reference of the branch that each names.
fn branches(union: &Map<String, Value>) -> Vec<(String, String)> {
    let mapping = union.get("discriminator").and_then(|it| it.get("mapping")?.as_object());
    if let Some(mapping) = mapping {
        return mapping.iter().map(|(tag, branch)| (tag.clone(), local(branch))).collect();
    }
    let members = union.get("oneOf").or_else(|| union.get("anyOf")).and_then(Value::as_array);
    let named = members.into_iter().flatten().filter_map(|member| component(member.get("$ref")));
    named.map(|name| (name.to_owned(), format!("#/$defs/{name}"))).collect()
}

fn component(reference: Option<&Value>) -> Option<&str> {
    reference?.as_str()?.strip_prefix(COMPONENTS)
}

/// A component reference, or a bare component name, as a reference into `$defs`.
fn local(reference: &Value) -> String {
    let text = reference.as_str().unwrap_or_default();
    format!("#/$defs/{}", text.strip_prefix(COMPONENTS).unwrap_or(text))
}

fn references(schema: &Value) -> BTreeSet<String> {
    match schema {
        Value::Object(object) => {
            let own = object.get("$ref").and_then(|it| it.as_str()?.strip_prefix("#/$defs/"));
            let inner = object.values().flat_map(references);
            own.map(str::to_owned).into_iter().chain(inner).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

/// OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`; JSON Schema gives the bound itself.
fn exclusive_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    let Some(flag) = schema.get(exclusive).and_then(Value::as_bool) else { return };
    schema.remove(exclusive);
    if let Some(limit) = schema.remove(bound).filter(|_| flag) {
        schema.insert(exclusive.to_owned(), limit);
    }
}

fn nullable(source: &Map<String, Value>, target: Map<String, Value>) -> Value {
    let schema = Value::Object(target);
    match source.get("nullable") {
        Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, schema] }),
        _ => schema,
    }
}
