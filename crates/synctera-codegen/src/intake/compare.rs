//! Whether two descriptions of one thing differ in structure, or in text only.

use crate::openapi::keywords::Keys;
use crate::openapi::pointer::push;
use serde_json::{Map, Value};

/// Keywords that only a reader sees. Vendor extensions count as text too: no client is generated from them.
fn is_text(keyword: &str) -> bool {
    matches!(
        keyword,
        "description" | "summary" | "title" | "example" | "examples" | "externalDocs" | "deprecated"
    ) || keyword.starts_with("x-")
}

/// Arrays whose order means nothing.
fn is_set(keyword: &str) -> bool {
    matches!(keyword, "required" | "enum")
}

/// The pointer, relative to both, of the first structural difference; `None` when only text differs.
pub(crate) fn difference(a: &Value, b: &Value, keys: Keys) -> Option<String> {
    if a == b { None } else { below("", a, b, keys) }
}

fn below(pointer: &str, a: &Value, b: &Value, keys: Keys) -> Option<String> {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) if keys != Keys::Data => objects(pointer, a, b, keys),
        (Value::Array(a), Value::Array(b)) if keys != Keys::Data && a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .find_map(|(index, (a, b))| below(&format!("{pointer}/{index}"), a, b, Keys::Keywords)),
        _ => (a != b).then(|| pointer.to_owned()),
    }
}

fn objects(pointer: &str, a: &Map<String, Value>, b: &Map<String, Value>, keys: Keys) -> Option<String> {
    let counts = |key: &&String| keys != Keys::Keywords || !is_text(key);
    let mut names: Vec<&String> = a.keys().chain(b.keys()).filter(counts).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().find_map(|name| {
        let place = push(pointer, name);
        match (a.get(name), b.get(name)) {
            (Some(a), Some(b)) if keys == Keys::Keywords && is_set(name) => {
                (sorted(a) != sorted(b)).then_some(place)
            }
            (Some(a), Some(b)) => below(&place, a, b, keys.below(name)),
            _ => Some(place),
        }
    })
}

fn sorted(value: &Value) -> Vec<String> {
    let mut items: Vec<String> = value.as_array().into_iter().flatten().map(Value::to_string).collect();
    items.sort_unstable();
    items
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn differs_at(a: Value, b: Value) -> Option<String> {
        difference(&a, &b, Keys::Keywords)
    }

    #[test]
    fn text_and_order_of_sets_do_not_count() {
        let a = json!({"description": "a", "enum": ["A", "B"], "required": ["x", "y"], "x-vendor": 1});
        let b = json!({"example": "b", "enum": ["B", "A"], "required": ["y", "x"]});
        assert_eq!(differs_at(a, b), None);
    }

    #[test]
    fn a_property_called_description_counts() {
        let a = json!({"properties": {"description": {"type": "string"}}});
        assert_eq!(differs_at(a, json!({"properties": {}})).as_deref(), Some("/properties/description"));
    }

    #[test]
    fn the_pointer_names_the_deepest_difference() {
        let a = json!({"properties": {"x": {"items": {"maxLength": 1}}}});
        let b = json!({"properties": {"x": {"items": {"maxLength": 2}}}});
        assert_eq!(differs_at(a, b).as_deref(), Some("/properties/x/items/maxLength"));
    }
}
