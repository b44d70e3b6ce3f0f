//! What this repository asks of a document by its own conventions, and other APIs do not follow. Nothing else changes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// What stood in the document before.
pub struct Adapted {
    /// Component schemas: the name in the document that is tried → the name as published.
    pub components: BTreeMap<String, String>,
    /// Operations as published.
    pub operations: usize,
}

/// Adapts a document:
///
/// - the version of every path is read from the servers: there is one, `/v1`;
/// - a number that ends a component's name comes from the bundler of the vendor: elsewhere it means something, and is
///   followed by a letter;
/// - an enum of numbers that are written as text, beside a type that says number, has numbers;
/// - what no operation uses is not vendored, and a component that others only build on has no type: here each component
///   is the response of an operation of its own.
pub fn adapt(root: &mut Value) -> Adapted {
    let operations = one_server(root);
    let components = keep_numbers(root);
    numbers_in_enums(root);
    let names = components.keys().enumerate();
    let paths: Map<String, Value> =
        names.map(|(nth, name)| (format!("/zz-component/{nth}"), response(nth, name))).collect();
    if let Some(Value::Object(own)) = root.get_mut("paths") {
        own.extend(paths);
    }
    Adapted { components, operations }
}

fn response(nth: usize, component: &str) -> Value {
    let schema = json!({ "$ref": reference(component) });
    json!({ "get": { "operationId": format!("zzComponent{nth}x"), "responses": {
        "200": { "description": "", "content": { "application/json": { "schema": schema } } }
    } } })
}

/// The reference to a component.
fn reference(component: &str) -> String {
    format!("#/components/schemas/{}", component.replace('~', "~0").replace('/', "~1"))
}

/// Gives the document one server; the number of its operations.
fn one_server(root: &mut Value) -> usize {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    root["servers"] = json!([{ "url": "https://foreign.example/v1" }]);
    let mut operations = 0;
    let items = root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for item in items.filter_map(|(_, item)| item.as_object_mut()) {
        item.remove("servers");
        for operation in METHODS
            .iter()
            .filter_map(|method| item.get_mut(*method)?.as_object_mut().map(|_| method))
            .copied()
            .collect::<Vec<_>>()
        {
            operations += 1;
            if let Some(Value::Object(operation)) = item.get_mut(operation) {
                operation.remove("servers");
            }
        }
    }
    operations
}

/// Renames components that end in a number, wherever they are referred to.
fn keep_numbers(root: &mut Value) -> BTreeMap<String, String> {
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object);
    let names: Vec<String> = schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let renamed = |name: &String| match name.ends_with(|c: char| c.is_ascii_digit()) {
        true => format!("{name}n"),
        false => name.clone(),
    };
    let new: BTreeMap<String, String> = names.iter().map(|name| (renamed(name), name.clone())).collect();
    if new.len() < names.len() {
        // A name with the letter is taken: all stay as they are.
        return names.into_iter().map(|name| (name.clone(), name)).collect();
    }
    if let Some(Value::Object(schemas)) = root.pointer_mut("/components/schemas") {
        *schemas =
            std::mem::take(schemas).into_iter().map(|(name, schema)| (renamed(&name), schema)).collect();
    }
    let by_reference: BTreeMap<String, String> =
        names.iter().map(|name| (reference(name), reference(&renamed(name)))).collect();
    let by_name = names.iter().map(|name| (name.clone(), renamed(name))).collect();
    rewrite(root, &by_reference, &by_name);
    new
}

/// References, and the mappings of discriminators, which may hold bare names.
fn rewrite(value: &mut Value, references: &BTreeMap<String, String>, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" => replace(text, references),
                    Value::Object(mapping) if key == "mapping" => {
                        for (_, target) in mapping {
                            if let Value::String(text) = target {
                                replace(text, references);
                                replace(text, names);
                            }
                        }
                    }
                    _ => rewrite(value, references, names),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, references, names)),
        _ => {}
    }
}

fn replace(text: &mut String, by: &BTreeMap<String, String>) {
    if let Some(new) = by.get(text.as_str()) {
        text.clone_from(new);
    }
}

fn numbers_in_enums(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let is_number = matches!(map.get("type").and_then(Value::as_str), Some("integer" | "number"));
            if let (true, Some(Value::Array(values))) = (is_number, map.get_mut("enum")) {
                for value in values {
                    if let Some(number) = value.as_str().and_then(|text| serde_json::from_str(text).ok()) {
                        *value = Value::Number(number);
                    }
                }
            }
            map.values_mut().for_each(numbers_in_enums);
        }
        Value::Array(items) => items.iter_mut().for_each(numbers_in_enums),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_conventions_are_adapted_and_every_component_is_reached() {
        let reference = json!({ "$ref": "#/components/schemas/Page2" });
        let schema = |reference: &Value| json!({ "200": { "content": { "application/json": { "schema": reference } } } });
        let mut root = json!({
            "servers": [{ "url": "https://a.example" }],
            "paths": { "/a": { "servers": [], "get": { "servers": [], "responses": schema(&reference) } } },
            "components": { "schemas": {
                "Page2": { "properties": { "kind": { "type": "integer", "enum": ["1", "x"] } } },
                "Idle": { "discriminator": { "propertyName": "t", "mapping": { "a": "Page2" } } },
            } },
        });
        let adapted = adapt(&mut root);
        assert_eq!(adapted.operations, 1);
        let published: Vec<_> = adapted.components.values().collect();
        assert_eq!(published, ["Idle", "Page2"]);
        assert_eq!(
            root.pointer("/paths/~1a"),
            Some(&json!({ "get": {
            "responses": schema(&json!({ "$ref": "#/components/schemas/Page2n" })),
        } }))
        );
        let schemas = &root["components"]["schemas"];
        assert_eq!(schemas["Idle"]["discriminator"]["mapping"]["a"], "Page2n");
        assert_eq!(schemas["Page2n"]["properties"]["kind"]["enum"], json!([1, "x"]));
        assert_eq!(root["paths"].as_object().unwrap().len(), 3);
    }
}
