//! `all-of`: what is put together from parts becomes one object.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::lower::{Log, rewrite::Rewrite};
use crate::openapi::schemas;
use crate::{Error, pointer};

/// Flattens every `allOf` of the components; `shared` were written in place in parts and have names now.
pub(super) fn flatten(document: &mut Value, shared: &BTreeSet<String>, log: &mut Log) -> Result<(), Error> {
    let source = schemas::schemas_mut(document)?.clone();
    let flattener = Flattener { source: &source, shared, done: RefCell::default() };
    let flatten = |schema: &Value, at: &str, log: &mut Log| {
        schema.get("allOf")?;
        log.note("all-of", at, "flattened");
        flattener.flat(schema, at, &mut Vec::new()).map_err(|error| log.refuse(error)).ok()
    };
    Rewrite { pass: "all-of", of: &flatten }.components(document, log);
    Ok(())
}

struct Flattener<'a> {
    source: &'a Map<String, Value>,
    shared: &'a BTreeSet<String>,
    /// Components that were a part before: shared parts are flattened once, however often they are used.
    done: RefCell<BTreeMap<String, Value>>,
}

impl Flattener<'_> {
    /// The schema without `allOf` at its top; `open` are the components that it is a part of.
    fn flat(&self, schema: &Value, at: &str, open: &mut Vec<String>) -> Result<Value, Error> {
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
            let mut part = self.part(part, &at, open)?;
            drop_annotations(&mut part);
            self.merge(&mut merged, &part, &at)?;
        }
        self.merge(&mut merged, &Value::Object(rest), at)?;
        Ok(Value::Object(merged))
    }

    /// A part, through names that lead to names.
    fn part(&self, part: &Value, at: &str, open: &mut Vec<String>) -> Result<Value, Error> {
        let Some(name) = schemas::target(part) else { return self.flat(part, at, open) };
        if let Some(done) = self.done.borrow().get(name) {
            return Ok(done.clone());
        }
        if open.iter().any(|known| known == name) {
            let circle = open.join("` → `");
            return Err(Error::located(format!("`allOf` contains itself: `{circle}` → `{name}`"), at)
                .hint("break the circle with a property"));
        }
        let component = self
            .source
            .get(name)
            .ok_or_else(|| Error::located(format!("`{name}`, a part of `allOf`, does not exist"), at))?;
        open.push(name.to_owned());
        let flat = self.flat(component, at, open)?;
        let flat = if schemas::target(&flat).is_some() { self.part(&flat, at, open)? } else { flat };
        open.pop();
        self.done.borrow_mut().insert(name.to_owned(), flat.clone());
        Ok(flat)
    }

    fn merge(&self, into: &mut Map<String, Value>, part: &Value, at: &str) -> Result<(), Error> {
        for (key, value) in part.as_object().into_iter().flatten() {
            match key.as_str() {
                "properties" => self.merge_properties(into, value, at)?,
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

    fn merge_properties(
        &self,
        into: &mut Map<String, Value>,
        properties: &Value,
        at: &str,
    ) -> Result<(), Error> {
        let all = into.entry("properties").or_insert_with(|| json!({}));
        let Some(all) = all.as_object_mut() else { return Ok(()) };
        for (name, schema) in properties.as_object().into_iter().flatten() {
            let merged = match all.get(name) {
                Some(before) => {
                    self.merge_property(before, schema, &pointer::push(&format!("{at}/properties"), name))?
                }
                None => schema.clone(),
            };
            all.insert(name.clone(), merged);
        }
        Ok(())
    }

    /// A property described twice: the later description wins, unless it only annotates the earlier one.
    fn merge_property(&self, before: &Value, after: &Value, at: &str) -> Result<Value, Error> {
        if annotations_only(after) {
            return Ok(join(before, after));
        }
        let name = schemas::target(after);
        if name.is_some() && name == schemas::target(before) {
            return Ok(after.clone());
        }
        let (first, second) = (self.in_place(before), self.in_place(after));
        if is_object(&first) && is_object(&second) {
            let mut merged = first.as_object().cloned().unwrap_or_default();
            self.merge(&mut merged, &second, at)?;
            return Ok(Value::Object(merged));
        }
        let narrows = first.get("enum").is_some() && !says_values(&second);
        Ok(if narrows { join(&first, &second) } else { after.clone() })
    }

    /// A schema as it was written in its part: what a whole adds to it is of the whole alone.
    fn in_place<'s>(&self, schema: &'s Value) -> Cow<'s, Value> {
        let name = schemas::target(schema).filter(|name| self.shared.contains(*name));
        let Some(written) = name.and_then(|name| self.source.get(name)) else { return Cow::Borrowed(schema) };
        let mut written = join(written, schema);
        if let Some(written) = written.as_object_mut() {
            written.remove("$ref");
        }
        Cow::Owned(written)
    }
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
    if meaningful.next().is_some() || !only_annotations || schemas::target(only).is_none() {
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

fn join(first: &Value, second: &Value) -> Value {
    let mut merged = first.clone();
    if let (Some(merged), Some(second)) = (merged.as_object_mut(), second.as_object()) {
        merged.extend(second.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
    merged
}

fn says_values(schema: &Value) -> bool {
    ["enum", "$ref", "allOf"].iter().any(|key| schema.get(key).is_some())
}

fn is_object(schema: &Value) -> bool {
    schema.get("properties").is_some()
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
