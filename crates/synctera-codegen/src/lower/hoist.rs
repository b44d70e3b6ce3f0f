//! `hoist`: an object, enum or union written in place becomes a component with a name of its own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::lower::{Log, all_of, walk};
use crate::openapi::schemas;
use crate::{Error, pointer};

/// Gives names to the schemas that stand in operations.
pub(super) fn operation_schemas(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let mut taken = schemas::schemas_mut(document)?.clone();
    let mut added = Vec::new();
    walk::each_operation(document, log, |at, _, _, operation, log| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or("operation").to_owned();
        let parameters = operation.get("parameters").cloned().unwrap_or(Value::Null);
        for (schema_at, schema) in schemas::operation_schemas(operation, at) {
            let name = format!("{id}_{}", role(&schema_at[at.len()..], &parameters));
            let mut names = Names { taken: &mut taken, added: &mut added, log };
            hoist_if_needed(schema, &name, &schema_at, &mut names);
        }
        Ok(())
    });
    *schemas::schemas_mut(document)? = taken;
    Ok(())
}

/// What a schema is to its operation: a parameter's name, `request` or `response`.
fn role(place: &str, parameters: &Value) -> String {
    let mut segments = place.split('/').skip(1);
    match (segments.next(), segments.next()) {
        (Some("parameters"), Some(index)) => {
            let index = index.parse::<usize>().unwrap_or_default();
            parameters
                .pointer(&format!("/{index}/name"))
                .and_then(Value::as_str)
                .unwrap_or("parameter")
                .into()
        }
        (Some("requestBody"), _) => "request".into(),
        (Some("callbacks"), _) => "callback".into(),
        _ => "response".into(),
    }
}

/// Gives names to the enums and objects that stand in components which are parts of others, also through another name: each is one type, named
/// after the component that writes it, in however many wholes it ends up. Returns the names.
pub(super) fn schemas_of_parts(document: &mut Value, log: &mut Log) -> Result<BTreeSet<String>, Error> {
    let mut parts = BTreeSet::new();
    schemas::each_component_schema(document, &mut |schema, _| {
        let all_of = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        parts.extend(all_of.filter_map(schemas::target).map(str::to_owned));
    });
    let schemas = schemas::schemas_mut(document)?;
    for mut name in parts.clone() {
        while let Some(behind) = schemas.get(&name).and_then(schemas::target)
            && parts.insert(behind.to_owned())
        {
            name = behind.to_owned();
        }
    }
    let mut taken = schemas.clone();
    let mut added = Vec::new();
    for name in parts {
        let Some(part) = schemas.get_mut(&name) else { continue };
        let mut names = Names { taken: &mut taken, added: &mut added, log };
        hoist_properties(part, &name, &pointer::schema(&name), &mut names);
        taken.insert(name, part.take());
    }
    *schemas = taken;
    Ok(added.into_iter().collect())
}

/// The properties of a part, also of what it writes in place within its own `allOf`.
fn hoist_properties(part: &mut Value, name: &str, at: &str, names: &mut Names<'_>) {
    for (segment, child) in schemas::children(part) {
        let child_at = format!("{at}{segment}");
        if segment.starts_with("/allOf/") {
            hoist_properties(child, name, &child_at, names);
        } else if segment.starts_with("/properties/") && !is_put_together(child) {
            hoist_if_needed(child, &format!("{name}_{}", child_suffix(&segment)), &child_at, names);
        }
    }
}

/// Later passes decide what this is: it may turn out to be another name for one of its parts.
fn is_put_together(schema: &Value) -> bool {
    ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.get(key).is_some())
}

/// Gives names to the schemas that stand within components.
pub(super) fn nested_schemas(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let schemas = schemas::schemas_mut(document)?;
    let mut taken = schemas.clone();
    let mut open: Vec<String> = schemas.keys().rev().cloned().collect();
    while let Some(name) = open.pop() {
        let Some(mut schema) = taken.remove(&name) else { continue };
        taken.insert(name.clone(), Value::Null);
        hoist_children(
            &mut schema,
            &name,
            &pointer::schema(&name),
            &mut Names { taken: &mut taken, added: &mut open, log },
        );
        taken.insert(name, schema);
    }
    *schemas = taken;
    Ok(())
}

/// Components by name, those among them that are new, and the log.
struct Names<'a> {
    taken: &'a mut Map<String, Value>,
    added: &'a mut Vec<String>,
    log: &'a mut Log,
}

fn hoist_children(schema: &mut Value, name: &str, at: &str, names: &mut Names<'_>) {
    for (segment, child) in schemas::children(schema) {
        let child_at = format!("{at}{segment}");
        let child_name = format!("{name}_{}", child_suffix(&segment));
        hoist_if_needed(child, &child_name, &child_at, names);
        if schemas::target(child).is_none() {
            hoist_children(child, &child_name, &child_at, names);
        }
    }
}

/// `/properties/status` → `status`, `/items` → `item`, `/oneOf/1` → `option1`.
fn child_suffix(segment: &str) -> String {
    match segment.trim_start_matches('/').split_once('/') {
        Some(("properties", name)) => name.into(),
        Some((_, index)) => format!("option_{index}"),
        None if segment == "/items" => "item".into(),
        None => "value".into(),
    }
}

fn hoist_if_needed(schema: &mut Value, name: &str, at: &str, names: &mut Names<'_>) {
    if !needs_a_name(schema) {
        return;
    }
    let name = free_name(name, names.taken);
    let annotations = schema.as_object().into_iter().flatten().filter(|(key, _)| all_of::is_annotation(key));
    let mut reference: Map<String, Value> = annotations.map(|(k, v)| (k.clone(), v.clone())).collect();
    reference.insert("$ref".into(), json!(pointer::schema_ref(&name)));
    let mut hoisted = std::mem::replace(schema, Value::Object(reference));
    if let Some(hoisted) = hoisted.as_object_mut() {
        hoisted.remove("nullable");
    }
    names.log.note("hoist", at, format!("named `{name}`"));
    names.added.push(name.clone());
    names.taken.insert(name, hoisted);
}

fn needs_a_name(schema: &Value) -> bool {
    let has = |key| schema.get(key).is_some();
    let object = schema.get("properties").and_then(Value::as_object).is_some_and(|p| !p.is_empty());
    let string = schema.get("type").is_none_or(|kind| kind == "string");
    object || (has("enum") && string) || has("oneOf") || has("anyOf") || has("allOf")
}

fn free_name(name: &str, taken: &Map<String, Value>) -> String {
    let numbered = (2..).map(|n| format!("{name}_{n}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
    candidates.find(|candidate| !taken.contains_key(candidate)).unwrap_or_default()
}
