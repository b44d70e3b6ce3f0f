//! Two documents, walked side by side from the operations of the first.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Keywords that only a reader sees.
const TEXT: [&str; 5] = ["description", "summary", "title", "example", "examples"];

/// Compares what a fragment describes with the same places of the published document.
///
/// Components are compared where references lead to them, so that a component may have another name when the published
/// one ends in a number of the vendor's bundler.
pub(crate) struct Comparison<'a> {
    fragment: &'a Value,
    published: &'a Value,
    /// Pairs of references met so far; the ones at the end are still to be followed.
    references: Vec<(String, String)>,
    differences: Vec<String>,
}

impl<'a> Comparison<'a> {
    pub(crate) fn of(fragment: &'a Value, published: &'a Value) -> Self {
        Self { fragment, published, references: Vec::new(), differences: Vec::new() }
    }

    /// Every difference, each with its pointer.
    pub(crate) fn run(mut self) -> Vec<String> {
        self.servers();
        for (path, item) in entries(&self.fragment["paths"]) {
            for (method, operation) in entries(item) {
                let pointer = format!("/paths/{path}/{method}");
                self.values(&pointer, operation, &self.published["paths"][path][method], Keys::Keywords);
            }
        }
        let mut followed = 0;
        while let Some((ours, theirs)) = self.references.get(followed).cloned() {
            followed += 1;
            let (a, b) = (resolve(self.fragment, &ours), resolve(self.published, &theirs));
            self.values(&ours, a, b, Keys::Keywords);
        }
        self.unused();
        self.differences
    }

    fn servers(&mut self) {
        let urls = |document: &Value| -> Vec<Value> {
            document["servers"].as_array().into_iter().flatten().map(|server| server["url"].clone()).collect()
        };
        if urls(self.fragment) != urls(self.published) {
            self.differences.push("/servers: other URLs".to_owned());
        }
    }

    /// A fragment carries what its operation needs and nothing else.
    fn unused(&mut self) {
        let used: BTreeSet<&str> = self.references.iter().map(|(ours, _)| ours.as_str()).collect();
        for (kind, components) in
            entries(&self.fragment["components"]).filter(|(kind, _)| *kind != "securitySchemes")
        {
            for (name, _) in entries(components) {
                let reference = format!("#/components/{kind}/{name}");
                if !used.contains(reference.as_str()) {
                    self.differences.push(format!("{reference}: nothing refers to it"));
                }
            }
        }
    }

    fn values(&mut self, pointer: &str, ours: &Value, theirs: &Value, keys: Keys) {
        match (ours, theirs) {
            (Value::Object(a), Value::Object(b)) if is_reference(a) && is_reference(b) => {
                self.follow(pointer, a, b)
            }
            (Value::Object(a), Value::Object(b)) => self.objects(pointer, a, b, keys),
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                for (index, (a, b)) in a.iter().zip(b).enumerate() {
                    self.values(&format!("{pointer}/{index}"), a, b, Keys::Keywords);
                }
            }
            _ if ours == theirs => {}
            _ => self.differences.push(format!("{pointer}: {ours} here, {theirs} as published")),
        }
    }

    fn objects(&mut self, pointer: &str, a: &Map<String, Value>, b: &Map<String, Value>, keys: Keys) {
        let names: BTreeSet<&String> = a.keys().chain(b.keys()).filter(|key| !keys.is_text(key)).collect();
        for name in names {
            let (a, b) = (a.get(name).unwrap_or(&Value::Null), b.get(name).unwrap_or(&Value::Null));
            let pointer = format!("{pointer}/{name}");
            if keys == Keys::Keywords && name == "mapping" {
                self.mappings(&pointer, a, b);
            } else {
                self.values(&pointer, a, b, keys.below(name));
            }
        }
    }

    fn mappings(&mut self, pointer: &str, a: &Value, b: &Value) {
        let targets = |mapping: &Value| -> BTreeSet<(String, String)> {
            let target = |value: &Value| unsuffixed(value.as_str().unwrap_or_default());
            entries(mapping).map(|(tag, value)| (tag.to_owned(), target(value))).collect()
        };
        let (a, b) = (targets(a), targets(b));
        if a != b {
            self.differences.push(format!("{pointer}: {a:?} here, {b:?} as published"));
        }
    }

    fn follow(&mut self, pointer: &str, a: &Map<String, Value>, b: &Map<String, Value>) {
        let target = |object: &Map<String, Value>| object["$ref"].as_str().unwrap_or_default().to_owned();
        let pair = (target(a), target(b));
        if unsuffixed(&pair.0) != unsuffixed(&pair.1) {
            self.differences
                .push(format!("{pointer}: refers to {} here, to {} as published", pair.0, pair.1));
        } else if !self.references.contains(&pair) {
            self.references.push(pair);
        }
    }
}

/// Whether the keys of an object are keywords of OpenAPI or names that its author chose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    Keywords,
    Names,
}

impl Keys {
    fn is_text(self, key: &str) -> bool {
        self == Self::Keywords && (TEXT.contains(&key) || key.starts_with("x-"))
    }

    fn below(self, key: &str) -> Self {
        if self == Self::Keywords && key == "properties" { Self::Names } else { Self::Keywords }
    }
}

fn is_reference(object: &Map<String, Value>) -> bool {
    object.get("$ref").is_some_and(Value::is_string)
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn resolve<'a>(document: &'a Value, reference: &str) -> &'a Value {
    document.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
}

fn unsuffixed(reference: &str) -> String {
    reference.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(schema: Value) -> Value {
        let operation = json!({"parameters": [{"schema": {"$ref": "#/components/schemas/id"}}]});
        json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {"id": schema}}})
    }

    #[test]
    fn wording_does_not_count_and_a_limit_does() {
        let published = document(json!({"type": "string", "maxLength": 2, "title": "One"}));
        let same = document(json!({"type": "string", "maxLength": 2, "description": "Other words."}));
        assert_eq!(Comparison::of(&same, &published).run(), Vec::<String>::new());
        let other = document(json!({"type": "string", "maxLength": 3}));
        assert_eq!(
            Comparison::of(&other, &published).run(),
            ["#/components/schemas/id/maxLength: 3 here, 2 as published"]
        );
    }

    #[test]
    fn a_property_called_description_counts() {
        let published = document(json!({"properties": {"description": {"type": "string"}}}));
        assert_eq!(Comparison::of(&document(json!({"properties": {}})), &published).run().len(), 1);
    }
}
