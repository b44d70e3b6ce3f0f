//! `any-of`: alternatives without a discriminator become one schema that takes each of them.

use std::cell::RefCell;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::lower::{Log, all_of, rewrite::Rewrite};
use crate::openapi::schemas;

/// Merges every `anyOf`, and every `oneOf` that names no discriminator.
pub(super) fn merge(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let mut source = schemas::schemas_mut(document)?.clone();
    // Twice, so that an alternative that is itself made of alternatives is seen merged.
    for _ in 0..2 {
        let merge = |schema: &Value, at: &str, log: &mut Log| {
            let (merged, note) = merged(schema, &source)?;
            log.note("any-of", at, note);
            Some(merged)
        };
        Rewrite { pass: "any-of", of: &merge }.components(document, log);
        source = schemas::schemas_mut(document)?.clone();
    }
    Ok(())
}

fn merged(schema: &Value, source: &Map<String, Value>) -> Option<(Value, String)> {
    let own = schema.as_object()?;
    let key = match own {
        own if own.contains_key("anyOf") => "anyOf",
        own if own.contains_key("oneOf") && !own.contains_key("discriminator") => "oneOf",
        _ => return None,
    };
    let listed = own.get(key)?.as_array()?;
    let mut rest: Map<String, Value> = own.clone();
    rest.remove(key);
    rest.remove("discriminator");
    if let [only] = listed.as_slice() {
        return Some((single(only, &rest), "one alternative: that one".into()));
    }
    let branches: Vec<&Value> = listed.iter().filter_map(|branch| schemas::resolve(source, branch)).collect();
    if branches.iter().all(|branch| type_of(branch) == Some("string")) {
        return Some((strings(&branches, rest), format!("{} string types: one open enum", branches.len())));
    }
    if branches.iter().all(|branch| branch.get("properties").is_some()) {
        let merged = Merger { source, open: RefCell::default() }.objects(&branches, rest);
        return Some((merged, format!("{} object types: one with the fields of all", branches.len())));
    }
    rest.retain(|key, _| all_of::is_annotation(key));
    Some((Value::Object(rest), "alternatives of several kinds: any JSON value".into()))
}

fn type_of(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

fn single(only: &Value, rest: &Map<String, Value>) -> Value {
    let mut schema = only.as_object().cloned().unwrap_or_default();
    let annotations = rest.iter().filter(|(key, _)| all_of::is_annotation(key));
    schema.extend(annotations.map(|(key, value)| (key.clone(), value.clone())));
    Value::Object(schema)
}

fn strings(branches: &[&Value], mut rest: Map<String, Value>) -> Value {
    let mut values: Vec<Value> = Vec::new();
    for value in branches.iter().filter_map(|branch| branch.get("enum")?.as_array()).flatten() {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    rest.insert("type".into(), json!("string"));
    if !values.is_empty() {
        rest.insert("enum".into(), Value::Array(values));
    }
    Value::Object(rest)
}

/// Joins alternatives that are objects.
struct Merger<'a> {
    source: &'a Map<String, Value>,
    /// The pairs of schemas that are being joined: alternatives that hold each other would never end.
    open: RefCell<Vec<(Value, Value)>>,
}

impl Merger<'_> {
    /// All properties of all branches; required is what the whole or every branch requires.
    fn objects(&self, branches: &[&Value], mut rest: Map<String, Value>) -> Value {
        let mut properties = rest.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        for (name, schema) in branches.iter().filter_map(|b| b.get("properties")?.as_object()).flatten() {
            let merged = match properties.get(name) {
                Some(before) if !same(before, schema) => self.common(before, schema),
                _ => schema.clone(),
            };
            properties.insert(name.clone(), merged);
        }
        let own = Value::Object(rest.clone());
        let is_required =
            |name: &&String| requires(&own, name) || branches.iter().all(|branch| requires(branch, name));
        let required: Vec<_> = properties.keys().filter(is_required).cloned().collect();
        rest.insert("type".into(), json!("object"));
        rest.insert("required".into(), json!(required));
        rest.insert("properties".into(), Value::Object(properties));
        Value::Object(rest)
    }

    /// One type for a property that two alternatives describe differently.
    fn common(&self, first: &Value, second: &Value) -> Value {
        let (Some(a), Some(b)) =
            (schemas::resolve(self.source, first), schemas::resolve(self.source, second))
        else {
            return json!({});
        };
        let pair = (a.clone(), b.clone());
        if self.open.borrow().contains(&pair) {
            return json!({});
        }
        self.open.borrow_mut().push(pair);
        let common = self.common_of(a, b);
        self.open.borrow_mut().pop();
        common
    }

    fn common_of(&self, a: &Value, b: &Value) -> Value {
        match (type_of(a), type_of(b)) {
            (Some("string"), Some("string")) if a.get("enum").is_some() && b.get("enum").is_some() => {
                strings(&[a, b], Map::new())
            }
            (Some("object"), Some("object"))
                if a.get("properties").is_some() && b.get("properties").is_some() =>
            {
                self.objects(&[a, b], Map::new())
            }
            (x, y)
                if x == y
                    && a.get("format") == b.get("format")
                    && x != Some("object")
                    && x != Some("array") =>
            {
                json!({ "type": x, "format": a.get("format") })
            }
            _ => json!({}),
        }
    }
}

fn requires(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|required| required.iter().any(|r| r.as_str() == Some(name)))
}

/// Equal but for words.
fn same(first: &Value, second: &Value) -> bool {
    let bare = |schema: &Value| {
        let mut schema = schema.clone();
        schemas::each_schema(&mut schema, "", &mut |schema, _| {
            if let Some(schema) = schema.as_object_mut() {
                schema.retain(|key, _| !all_of::is_annotation(key) || key == "nullable");
            }
        });
        schema
    };
    bare(first) == bare(second)
}
