//! Puts parameters, request bodies and responses where they are used, so that no later pass follows those.

use serde_json::{Map, Value};

use crate::lower::{Log, walk};
use crate::openapi::METHODS;
use crate::{Error, pointer};

/// Replaces references to parameters, request bodies and responses by what they name.
pub(super) fn parameters_and_responses(document: &mut Value, log: &mut Log) {
    let components = document.get("components").cloned().unwrap_or(Value::Null);
    path_parameters(document);
    walk::each_operation(document, log, |at, _, _, operation, _| {
        let Some(operation) = operation.as_object_mut() else {
            return Err(Error::located("an operation that is not an object", at).hint("describe it"));
        };
        inline_operation(operation, &components, at)
    });
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|key, _| key == "schemas" || key == "securitySchemes");
    }
}

fn inline_operation(operation: &mut Map<String, Value>, components: &Value, at: &str) -> Result<(), Error> {
    if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            inline(parameter, components, &format!("{at}/parameters/{index}"))?;
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        inline(body, components, &format!("{at}/requestBody"))?;
    }
    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
        for (status, response) in responses {
            inline(response, components, &format!("{at}/responses/{status}"))?;
        }
    }
    Ok(())
}

fn inline(value: &mut Value, components: &Value, at: &str) -> Result<(), Error> {
    let mut way: Vec<String> = Vec::new();
    while let Some(reference) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) {
        if way.contains(&reference) {
            let circle = way.join("` → `");
            return Err(Error::located(
                format!("references go round in a circle: `{circle}` → `{reference}`"),
                at,
            )
            .hint("let one of them say what it is"));
        }
        let found = reference.strip_prefix("#/components").and_then(|path| components.pointer(path));
        *value = found.cloned().ok_or_else(|| dangling(&reference, at))?;
        way.push(reference);
    }
    Ok(())
}

fn dangling(reference: &str, at: &str) -> Error {
    Error::located(format!("`{reference}` is referred to and does not exist"), pointer::push(at, "$ref"))
        .hint("add the component, or mend the `$ref`")
}

/// Moves the parameters of a path item into its operations; an operation's own win.
fn path_parameters(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let Some(Value::Array(shared)) = item.remove("parameters") else { continue };
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                add_shared(operation, &shared);
            }
        }
    }
}

fn add_shared(operation: &mut Map<String, Value>, shared: &[Value]) {
    let own = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
    let Some(own) = own.as_array_mut() else { return };
    for parameter in shared {
        let same = |p: &Value| p.get("name") == parameter.get("name") && p.get("in") == parameter.get("in");
        if parameter.get("$ref").is_some() || !own.iter().any(same) {
            own.push(parameter.clone());
        }
    }
}
