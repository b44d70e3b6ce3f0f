//! Repairs of fragments that are not valid OpenAPI 3.0. Each rule has a name and logs what it changed.

use crate::openapi::METHODS;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::push;
use serde_json::{Map, Value};

use super::{fragment::Fragment, report::Change};

/// Applies every rule to a fragment.
pub(crate) fn repair(fragment: &mut Fragment) -> Vec<Change> {
    let mut log = Log { fragment: fragment.name(), changes: std::mem::take(&mut fragment.mended) };
    log.changes.iter_mut().for_each(|change| change.fragment = fragment.name());
    mappings(&mut fragment.root, &mut log);
    let parameters = fragment.root.pointer("/components/parameters").cloned().unwrap_or_default();
    each_path_item(&mut fragment.root, &mut |pointer, item| {
        drop_stray_keys(item, is_path_item_key, pointer, &mut log);
        push_down_parameters(item, &parameters, pointer, &mut log);
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                drop_stray_keys(operation, is_operation_key, &push(pointer, method), &mut log);
            }
        }
    });
    log.changes
}

struct Log {
    fragment: String,
    changes: Vec<Change>,
}

impl Log {
    fn add(&mut self, rule: &'static str, pointer: String, detail: impl Into<String>) {
        self.changes.push(Change { rule, fragment: self.fragment.clone(), pointer, detail: detail.into() });
    }
}

/// OpenAPI 3.0 wants a mapping's values to be strings that hold a reference.
fn mappings(root: &mut Value, log: &mut Log) {
    keywords::each_mut(root, Keys::Keywords, &mut |pointer, object| {
        let entries =
            object.get_mut("discriminator").and_then(|d| d.get_mut("mapping")).and_then(Value::as_object_mut);
        for (tag, target) in entries.into_iter().flatten() {
            let place = || push(&push(&push(pointer, "discriminator"), "mapping"), tag);
            if let Some(Value::String(reference)) = target.get("$ref").cloned() {
                *target = Value::String(reference);
                log.add("mapping-reference-object", place(), "the reference object became its string");
            } else if let Some(name) = target.as_str().filter(|target| !target.starts_with('#')) {
                *target = Value::String(format!("#/components/schemas/{name}"));
                log.add("mapping-bare-name", place(), "the schema name became a reference");
            }
        }
    });
}

/// Path items of the document and of its operations' callbacks.
fn each_path_item(root: &mut Value, visit: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        path_items("/paths", paths, visit);
    }
}

fn path_items(
    pointer: &str,
    items: &mut Map<String, Value>,
    visit: &mut dyn FnMut(&str, &mut Map<String, Value>),
) {
    for (path, item) in items.iter_mut() {
        let Value::Object(item) = item else { continue };
        let pointer = push(pointer, path);
        visit(&pointer, item);
        for (method, operation) in item.iter_mut() {
            let callbacks = operation.get_mut("callbacks").and_then(Value::as_object_mut);
            for (name, callback) in callbacks.into_iter().flatten() {
                let pointer = push(&push(&push(&pointer, method), "callbacks"), name);
                if let Value::Object(callback) = callback {
                    path_items(&pointer, callback, visit);
                }
            }
        }
    }
}

/// The documentation tool leaves keys of its own behind (`path`, `method`, `type`).
fn drop_stray_keys(object: &mut Map<String, Value>, known: fn(&str) -> bool, pointer: &str, log: &mut Log) {
    let stray: Vec<String> =
        object.keys().filter(|key| !known(key) && !key.starts_with("x-")).cloned().collect();
    for key in stray {
        object.remove(&key);
        log.add("stray-key", push(pointer, &key), "dropped: OpenAPI knows no such key here");
    }
}

fn is_path_item_key(key: &str) -> bool {
    METHODS.contains(&key) || matches!(key, "$ref" | "summary" | "description" | "servers" | "parameters")
}

fn is_operation_key(key: &str) -> bool {
    matches!(
        key,
        "tags"
            | "summary"
            | "description"
            | "externalDocs"
            | "operationId"
            | "parameters"
            | "requestBody"
            | "responses"
            | "callbacks"
            | "deprecated"
            | "security"
            | "servers"
    )
}

/// Parameters of a path item move into its operations, so that operations of one path merge one by one.
fn push_down_parameters(item: &mut Map<String, Value>, components: &Value, pointer: &str, log: &mut Log) {
    let Some(Value::Array(shared)) = item.remove("parameters") else { return };
    for method in METHODS {
        let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
        let own = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(own) = own else { continue };
        let taken: Vec<_> = own.iter().map(|parameter| identity(parameter, components)).collect();
        own.extend(
            shared.iter().filter(|parameter| !taken.contains(&identity(parameter, components))).cloned(),
        );
    }
    log.add("path-level-parameters", push(pointer, "parameters"), "moved into the operations");
}

/// What makes a parameter unique: where it stands and its name.
fn identity(parameter: &Value, components: &Value) -> (Option<String>, Option<String>) {
    let named = parameter.get("$ref").and_then(Value::as_str).and_then(keywords::component_of);
    let parameter = named.and_then(|(_, name)| components.get(name)).unwrap_or(parameter);
    let text = |key| parameter.get(key).and_then(Value::as_str).map(str::to_owned);
    (text("in"), text("name"))
}
