//! Areas: the first tag of an operation as the name of a cargo feature.

use std::collections::BTreeSet;

use serde_json::Value;

/// The areas of a document's operations, in order.
pub fn areas(document: &Value) -> BTreeSet<String> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
    items
        .filter_map(Value::as_object)
        .flat_map(|item| item.iter().filter(|(key, _)| crate::lower::is_method(key)))
        .filter_map(|(_, operation)| of_operation(operation))
        .collect()
}

/// The area of one operation.
pub(crate) fn of_operation(operation: &Value) -> Option<String> {
    let tag = operation.get("tags")?.get(0)?.as_str()?;
    Some(of_tag(tag))
}

/// `External Cards (beta)` → `external-cards`.
pub fn of_tag(tag: &str) -> String {
    let tag = tag.trim();
    let plain = ["(beta)", "(alpha)"].iter().fold(tag, |tag, mark| tag.trim_end_matches(mark));
    let mut area = String::new();
    for c in plain.trim().chars() {
        if c.is_ascii_alphanumeric() {
            area.push(c.to_ascii_lowercase());
        } else if !area.ends_with('-') && !area.is_empty() {
            area.push('-');
        }
    }
    area.trim_end_matches('-').to_owned()
}
