//! Which operations are generated, and the schemas that they need.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lower::Log;
use crate::openapi::{METHODS, schemas};
use crate::{Error, Selection, area, pointer};

/// Drops the operations of areas that are not selected.
pub(super) fn operations(document: &mut Value, selection: &Selection) {
    let Selection::Areas(areas) = selection else { return };
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|key, value| {
            !METHODS.contains(&key.as_str())
                || area::of_operation(value).is_some_and(|area| areas.contains(&area))
        });
    }
    paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
}

/// Drops the component schemas that nothing needs, and refuses references that dangle.
///
/// Needed is what the operations reach, and of a whole document also what the `roots` reach.
pub(super) fn schemas(document: &mut Value, roots: &[String], log: &mut Log) -> Result<(), Error> {
    let mut open: Vec<(String, String)> =
        roots.iter().map(|name| (name.clone(), pointer::schema(name))).collect();
    references(document.get("paths").unwrap_or(&Value::Null), "/paths", &mut open);
    let reached = closure(document, open, log);
    log.go_on()?;
    schemas::schemas_mut(document)?.retain(|name, _| reached.contains(name));
    Ok(())
}

/// The component schemas of a whole document that are more than parts of others.
pub(super) fn roots(document: &Value, selection: &Selection) -> Vec<String> {
    if matches!(selection, Selection::Areas(_)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    references(document, "", &mut found);
    let is_part = |at: &str| at.contains("/allOf/") || at.contains("/anyOf/");
    let mut parts = BTreeSet::new();
    let mut whole = BTreeSet::new();
    for (name, at) in found {
        if is_part(&at) {
            parts.insert(name)
        } else {
            whole.insert(name)
        };
    }
    let names = schemas::schemas(document).into_iter().flatten().map(|(name, _)| name);
    names.filter(|name| whole.contains(*name) || !parts.contains(*name)).cloned().collect()
}

fn closure(document: &Value, mut open: Vec<(String, String)>, log: &mut Log) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    while let Some((name, from)) = open.pop() {
        if reached.contains(&name) {
            continue;
        }
        let Some(schema) = schemas::schemas(document).and_then(|schemas| schemas.get(&name)) else {
            log.refuse(
                Error::located(format!("`{name}` is referred to and does not exist"), from)
                    .hint("add the component schema, or mend the `$ref`"),
            );
            continue;
        };
        references(schema, &pointer::schema(&name), &mut open);
        reached.insert(name);
    }
    reached
}

/// Every component schema that a value refers to, with the pointer of the reference.
pub(super) fn references(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    references_below(value, at, false, found);
}

/// `names`: whether the keys here are names that the author chose, so that one of them may be `example`.
fn references_below(value: &Value, at: &str, names: bool, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            if let Some(name) = schemas::target(value).filter(|_| !names) {
                found.push((name.to_owned(), pointer::push(at, "$ref")));
            }
            let is_data = |key: &str| !names && matches!(key, "example" | "examples" | "default" | "enum");
            for (key, value) in map.iter().filter(|(key, _)| !is_data(key)) {
                let names = !names && matches!(key.as_str(), "properties" | "schemas");
                references_below(value, &pointer::push(at, key), names, found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                references_below(value, &format!("{at}/{index}"), false, found);
            }
        }
        _ => {}
    }
}
