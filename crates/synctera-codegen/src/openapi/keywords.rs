//! A walk over a document that knows keywords from names and data.
//!
//! A property may be called `description`, `mapping` or `$ref`; an example may hold anything. So every rule that looks
//! for a keyword goes through here.

use serde_json::{Map, Value};

use super::pointer::push;

/// What the keys of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Keywords of OpenAPI: `type`, `$ref`, `post`, …
    Keywords,
    /// Names that the document's author chose, each holding an object of keywords.
    Names,
    /// As `Names`, one level deeper (`callbacks`: name, then expression).
    NamesOfNames,
    /// Values without meaning to a rule: examples, defaults, enum values, extensions.
    Data,
}

impl Keys {
    /// What stands below `key` in an object of this kind.
    pub(crate) fn below(self, key: &str) -> Self {
        match self {
            Self::Keywords => below_keyword(key),
            Self::Names => Self::Keywords,
            Self::NamesOfNames => Self::Names,
            Self::Data => Self::Data,
        }
    }
}

fn below_keyword(key: &str) -> Keys {
    match key {
        "example" | "default" | "enum" | "value" | "required" | "security" => Keys::Data,
        "callbacks" => Keys::NamesOfNames,
        "properties" | "patternProperties" | "paths" | "schemas" | "responses" | "parameters" | "headers"
        | "requestBodies" | "securitySchemes" | "links" | "content" | "encoding" | "variables" | "scopes"
        | "mapping" | "examples" => Keys::Names,
        _ if key.starts_with("x-") => Keys::Data,
        _ => Keys::Keywords,
    }
}

/// Calls `visit` with pointer and content of every object whose keys are keywords, parents first.
pub(crate) fn each(value: &Value, keys: Keys, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    each_below("", value, keys, visit);
}

fn each_below(pointer: &str, value: &Value, keys: Keys, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    match value {
        _ if keys == Keys::Data => {}
        Value::Object(map) => {
            if keys == Keys::Keywords {
                visit(pointer, map);
            }
            for (key, inner) in map {
                each_below(&push(pointer, key), inner, keys.below(key), visit);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                each_below(&format!("{pointer}/{index}"), inner, Keys::Keywords, visit);
            }
        }
        _ => {}
    }
}

/// As [`each`], with the right to change what it sees.
pub(crate) fn each_mut(value: &mut Value, keys: Keys, visit: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    each_mut_below("", value, keys, visit);
}

fn each_mut_below(
    pointer: &str,
    value: &mut Value,
    keys: Keys,
    visit: &mut dyn FnMut(&str, &mut Map<String, Value>),
) {
    match value {
        _ if keys == Keys::Data => {}
        Value::Object(map) => {
            if keys == Keys::Keywords {
                visit(pointer, map);
            }
            for (key, inner) in map.iter_mut() {
                each_mut_below(&push(pointer, key), inner, keys.below(key), visit);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter_mut().enumerate() {
                each_mut_below(&format!("{pointer}/{index}"), inner, Keys::Keywords, visit);
            }
        }
        _ => {}
    }
}

/// Every reference in `value`: the pointer of the string and its text. Discriminator mappings count, in both shapes.
pub(crate) fn references(value: &Value, keys: Keys) -> Vec<(String, String)> {
    let mut found = Vec::new();
    each(value, keys, &mut |pointer, object| {
        if let Some(Value::String(target)) = object.get("$ref") {
            found.push((push(pointer, "$ref"), target.clone()));
        }
        for (tag, target) in mapping(object) {
            if let Value::String(target) = target {
                found.push((push(&mapping_pointer(pointer), tag), target.clone()));
            }
        }
    });
    found
}

fn mapping_pointer(pointer: &str) -> String {
    format!("{pointer}/discriminator/mapping")
}

/// The entries of the discriminator mapping of a schema.
pub(crate) fn mapping(schema: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("discriminator")
        .and_then(|d| d.get("mapping"))
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// Replaces the text of every reference, discriminator mappings included.
pub(crate) fn rewrite_references(
    value: &mut Value,
    keys: Keys,
    rewrite: &mut dyn FnMut(&str, &str) -> Option<String>,
) {
    each_mut(value, keys, &mut |pointer, object| {
        if let Some(Value::String(target)) = object.get_mut("$ref") {
            replace(target, rewrite(&push(pointer, "$ref"), target));
        }
        let entries =
            object.get_mut("discriminator").and_then(|d| d.get_mut("mapping")).and_then(Value::as_object_mut);
        for (tag, target) in entries.into_iter().flatten() {
            if let Value::String(target) = target {
                let place = push(&mapping_pointer(pointer), tag);
                replace(target, rewrite(&place, target));
            }
        }
    });
}

fn replace(target: &mut String, new: Option<String>) {
    if let Some(new) = new {
        *target = new;
    }
}

/// The kind and name of the component that a reference points at or into: `schemas`, `card`.
pub(crate) fn component_of(reference: &str) -> Option<(&str, &str)> {
    let mut tokens = reference.strip_prefix("#/components/")?.split('/');
    Some((tokens.next()?, tokens.next()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_property_called_like_a_keyword_is_a_name() {
        let value = json!({"components": {"schemas": {"a": {
            "properties": {"$ref": {"type": "string"}, "example": {"$ref": "#/components/schemas/b"}},
            "example": {"$ref": "#/components/schemas/not_a_reference"},
        }}}});
        let targets: Vec<_> =
            references(&value, Keys::Keywords).into_iter().map(|(_, target)| target).collect();
        assert_eq!(targets, ["#/components/schemas/b"]);
    }

    #[test]
    fn mappings_count_in_both_shapes() {
        let value = json!({"discriminator": {"propertyName": "t", "mapping": {
            "A": "#/components/schemas/a", "B": {"$ref": "#/components/schemas/b"},
        }}});
        assert_eq!(
            references(&value, Keys::Keywords),
            [
                ("/discriminator/mapping/A".to_owned(), "#/components/schemas/a".to_owned()),
                ("/discriminator/mapping/B/$ref".to_owned(), "#/components/schemas/b".to_owned()),
            ]
        );
    }
}
