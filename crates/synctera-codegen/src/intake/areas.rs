//! Which area an operation belongs to when two API versions have one of the same name.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::area;
use crate::openapi::METHODS;

/// Marks the operations of older versions whose area v1 has as well: `spend-controls` stays v1's, v0's becomes
/// `spend-controls-v0`. An area that only v0 has keeps its plain name, and a mark that an overlay has set stands.
pub(crate) fn mark(document: &mut Value) {
    let mut plain = BTreeSet::new();
    each(document, &mut |version, operation| {
        if version == "v1" {
            plain.extend(area::of_operation(operation));
        }
    });
    each(document, &mut |version, operation| {
        if version == "v1" || operation.get(area::MARK).is_some() {
            return;
        }
        if let Some(area) = area::of_operation(operation).filter(|area| plain.contains(area)) {
            operation[area::MARK] = json!(format!("{area}-{version}"));
        }
    });
}

fn each(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, item) in paths {
        let version = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let operations = item.as_object_mut().into_iter().flatten();
        operations
            .filter(|(key, _)| METHODS.contains(&key.as_str()))
            .for_each(|(_, operation)| visit(version, operation));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v1_is_plain_and_v0_plain_where_it_stands_alone() {
        let get = |tag: &str| json!({ "get": { "tags": [tag] } });
        let mut document = json!({ "paths": {
            "/v1/a": get("Spend Controls (beta)"), "/v0/a": get("Spend Controls"), "/v0/b": get("ACH"),
            "/v0/c": { "get": { "tags": ["Spend Controls"], "x-synctera-area": "spend-controls" } },
        } });
        mark(&mut document);
        let area = |path: &str| area::of_operation(&document["paths"][path]["get"]).unwrap();
        assert_eq!(
            [area("/v1/a"), area("/v0/a"), area("/v0/b"), area("/v0/c")],
            ["spend-controls", "spend-controls-v0", "ach", "spend-controls"]
        );
    }
}
