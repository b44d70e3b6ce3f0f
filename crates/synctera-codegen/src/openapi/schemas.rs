//! Ways through a document: every schema, every operation.

use serde_json::{Map, Value};

use super::pointer;
use crate::Error;

/// The component schemas, created where the document has none.
pub(crate) fn schemas_mut(document: &mut Value) -> Result<&mut Map<String, Value>, Error> {
    let missing = || Error::located("`components/schemas` is not an object", "/components/schemas");
    let components = document.as_object_mut().ok_or_else(missing)?.entry("components").or_insert_with(empty);
    let schemas = components.as_object_mut().ok_or_else(missing)?.entry("schemas").or_insert_with(empty);
    schemas.as_object_mut().ok_or_else(missing)
}

fn empty() -> Value {
    Value::Object(Map::new())
}

/// The component schemas, for reading.
pub(crate) fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.get("components")?.get("schemas")?.as_object()
}

/// The schemas directly below a schema, each with its pointer segment.
pub(crate) fn children(schema: &mut Value) -> Vec<(String, &mut Value)> {
    let mut found = Vec::new();
    let Some(schema) = schema.as_object_mut() else { return found };
    for (key, value) in schema {
        match (key.as_str(), value) {
            ("properties", Value::Object(map)) => {
                found.extend(map.iter_mut().map(|(name, v)| (pointer::push("/properties", name), v)));
            }
            ("items" | "additionalProperties" | "not", value @ Value::Object(_)) => {
                found.push((format!("/{key}"), value));
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(list)) => {
                found.extend(list.iter_mut().enumerate().map(|(i, v)| (format!("/{key}/{i}"), v)));
            }
            _ => {}
        }
    }
    found
}

/// Visits a schema and everything below it, parents first.
pub(crate) fn each_schema(schema: &mut Value, at: &str, visit: &mut impl FnMut(&mut Value, &str)) {
    visit(schema, at);
    for (segment, child) in children(schema) {
        each_schema(child, &format!("{at}{segment}"), visit);
    }
}

/// Visits every component schema and everything below it.
pub(crate) fn each_component_schema(document: &mut Value, visit: &mut impl FnMut(&mut Value, &str)) {
    let Ok(schemas) = schemas_mut(document) else { return };
    for (name, schema) in schemas {
        each_schema(schema, &pointer::schema(name), visit);
    }
}

/// Every schema that stands in an operation: parameters, bodies, responses, callbacks.
pub(crate) fn operation_schemas<'a>(operation: &'a mut Value, at: &str) -> Vec<(String, &'a mut Value)> {
    let mut found = Vec::new();
    collect_schemas(operation, at, &mut found);
    found
}

fn collect_schemas<'a>(value: &'a mut Value, at: &str, found: &mut Vec<(String, &'a mut Value)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match key.as_str() {
                    "schema" => found.push((pointer::push(at, key), value)),
                    "example" | "examples" => {}
                    _ => collect_schemas(value, &pointer::push(at, key), found),
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter_mut().enumerate() {
                collect_schemas(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The name of the component schema that `schema` refers to.
pub(crate) fn target(schema: &Value) -> Option<&str> {
    pointer::ref_target(schema.get("$ref")?.as_str()?)
}

/// A schema and those that its references lead to, one after the other; it ends where one dangles.
pub(crate) fn chain<'a>(
    schemas: &'a Map<String, Value>,
    schema: &'a Value,
) -> impl Iterator<Item = &'a Value> {
    let next = |schema: &&'a Value| target(schema).and_then(|name| schemas.get(name));
    std::iter::successors(Some(schema), next).take(MAX_REFERENCES)
}

/// More references than this in a row are a circle.
const MAX_REFERENCES: usize = 64;

/// Follows references until a schema that is none; `None` when one dangles or they go in a circle.
pub(crate) fn resolve<'a>(schemas: &'a Map<String, Value>, schema: &'a Value) -> Option<&'a Value> {
    chain(schemas, schema).last().filter(|last| target(last).is_none())
}
