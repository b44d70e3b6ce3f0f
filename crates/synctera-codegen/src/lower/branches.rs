//! `branches`: every branch of a union is an object of its own.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::lower::Log;
use crate::openapi::schemas;
use crate::{Error, pointer};

/// Copies a branch that is only another name, and moves a union's own properties into its branches.
pub(super) fn separate(document: &mut Value, log: &mut Log) -> Result<(), Error> {
    let schemas = schemas::schemas_mut(document)?;
    let source = schemas.clone();
    let mut shared: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (name, union) in schemas.iter_mut().filter(|(_, schema)| is_union(schema)) {
        let own = take_properties(union);
        if !own.is_empty() {
            log.note("branches", pointer::schema(name), "properties of the union moved into its branches");
        }
        for branch in union["oneOf"].as_array().into_iter().flatten().filter_map(schemas::target) {
            shared.entry(branch.to_owned()).or_default().extend(own.clone());
        }
    }
    for (name, properties) in shared {
        let Some(schema) = source.get(&name) else { continue };
        let mut branch = schemas::resolve(&source, schema).cloned().unwrap_or_default();
        if schemas::target(schema).is_some() {
            log.note("branches", pointer::schema(&name), "another name for an object: copied");
        }
        add_properties(&mut branch, properties);
        schemas.insert(name, branch);
    }
    Ok(())
}

fn is_union(schema: &Value) -> bool {
    schema.get("oneOf").is_some() && schema.get("discriminator").is_some()
}

fn take_properties(union: &mut Value) -> Map<String, Value> {
    match union.as_object_mut().and_then(|union| union.remove("properties")) {
        Some(Value::Object(properties)) => properties,
        _ => Map::new(),
    }
}

/// A branch's own description of a property wins.
fn add_properties(branch: &mut Value, properties: Map<String, Value>) {
    let Some(own) = branch.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, schema) in properties {
        own.entry(name).or_insert(schema);
    }
}
