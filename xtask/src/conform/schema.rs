//! Reading schemas of a document: references, `allOf`, unions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A document, with what is known of its unions.
pub struct Schemas<'d> {
    document: &'d Value,
    /// Component → discriminator property → the tags under which a union leads there.
    tags: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// An object schema with its `allOf` branches merged.
#[derive(Default)]
pub struct Flat<'d> {
    /// Property name → schema.
    pub properties: BTreeMap<&'d str, &'d Value>,
    /// Names of required properties.
    pub required: BTreeSet<&'d str>,
    /// The schema of further properties.
    pub additional: Option<&'d Value>,
    /// The first `oneOf` or `anyOf`, with the schema that holds it.
    pub union: Option<&'d Value>,
}

impl<'d> Schemas<'d> {
    /// Looks a document's unions up.
    pub fn of(document: &'d Value) -> Self {
        let mut schemas = Self { document, tags: BTreeMap::new() };
        let mut tags: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
        let mut open = vec![document];
        while let Some(value) = open.pop() {
            let property = value["discriminator"]["propertyName"].as_str().unwrap_or_default();
            for (tag, branch) in schemas.tagged(value) {
                let known = tags.entry(component_name(branch).to_owned()).or_default();
                let known = known.entry(property.to_owned()).or_default();
                if !known.contains(&tag) {
                    known.push(tag);
                }
            }
            match value {
                Value::Object(map) => open.extend(map.values()),
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
        schemas.tags = tags;
        schemas
    }

    /// The tags of a union with the branches that they lead to. Without a mapping the tag of a branch is the one value
    /// that its property can have, or else its name.
    fn tagged(&self, schema: &'d Value) -> Vec<(String, &'d str)> {
        let mapped: Vec<_> = mapping(schema).map(|(tag, branch)| (tag.to_owned(), branch)).collect();
        let Some(property) = schema["discriminator"]["propertyName"].as_str() else { return Vec::new() };
        if !mapped.is_empty() {
            return mapped;
        }
        let branches = schema["oneOf"].as_array().or(schema["anyOf"].as_array()).into_iter().flatten();
        let implied = branches.filter_map(|branch| {
            let target = branch["$ref"].as_str()?;
            let values = self.flatten(branch).properties.get(property).map(|schema| self.values(schema));
            let tag = match values.as_deref() {
                Some([only]) => (*only).to_owned(),
                _ => component_name(target).to_owned(),
            };
            Some((tag, target))
        });
        implied.collect()
    }

    /// Every component schema.
    pub fn components(&self) -> impl Iterator<Item = (&'d String, &'d Value)> + use<'d> {
        self.document["components"]["schemas"].as_object().into_iter().flatten()
    }

    /// The components that a response can hold: what it refers to, and what that refers to. A branch of an `allOf` gives
    /// its properties and is none itself.
    pub fn in_responses(&self) -> BTreeSet<&'d str> {
        let (mut found, mut branches) = (BTreeSet::new(), BTreeSet::new());
        let operations = self.document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
        let operations = operations.filter_map(Value::as_object).flat_map(|path| path.values());
        for operation in operations {
            let successes = operation["responses"].as_object().into_iter().flatten();
            for (_, response) in successes.filter(|(status, _)| status.starts_with('2')) {
                self.reach(&response["content"], false, &mut found, &mut branches);
            }
        }
        found
    }

    fn reach(
        &self,
        value: &'d Value,
        is_branch: bool,
        found: &mut BTreeSet<&'d str>,
        branches: &mut BTreeSet<&'d str>,
    ) {
        if let (Some(name), target) = self.resolve(value) {
            // What a branch refers to is gone through once more, and no more.
            let new = if is_branch { branches.insert(name) } else { found.insert(name) };
            if new {
                self.reach(target, false, found, branches);
            }
            return;
        }
        let below: Box<dyn Iterator<Item = (&str, &'d Value)>> = match value {
            Value::Object(map) => Box::new(map.iter().map(|(name, value)| (name.as_str(), value))),
            Value::Array(items) => Box::new(items.iter().map(|value| ("", value))),
            _ => return,
        };
        for (name, value) in below.filter(|(name, _)| !matches!(*name, "example" | "default" | "enum")) {
            match value {
                Value::Array(parts) if name == "allOf" => {
                    parts.iter().for_each(|part| self.reach(part, true, found, branches));
                }
                _ => self.reach(value, false, found, branches),
            }
        }
    }

    /// The schema itself, with the name of the component where it is one.
    pub fn resolve(&self, schema: &'d Value) -> (Option<&'d str>, &'d Value) {
        match schema["$ref"].as_str() {
            Some(target) => (
                Some(component_name(target)),
                &self.document["components"]["schemas"][component_name(target)],
            ),
            None => (None, schema),
        }
    }

    /// Whether only responses have this property.
    pub fn is_read_only(&self, property: &'d Value) -> bool {
        property["readOnly"] == true || self.resolve(property).1["readOnly"] == true
    }

    /// The tags that a branch may carry, by property.
    pub fn tags_of(&self, component: &str) -> impl Iterator<Item = (&str, &[String])> {
        let tags = self.tags.get(component).into_iter().flatten();
        tags.map(|(property, tags)| (property.as_str(), tags.as_slice()))
    }

    /// The schema with its `allOf` branches merged.
    pub fn flatten(&self, schema: &'d Value) -> Flat<'d> {
        let mut flat = Flat::default();
        self.flatten_into(schema, &mut flat, 0);
        flat
    }

    fn flatten_into(&self, schema: &'d Value, flat: &mut Flat<'d>, depth: usize) {
        let (_, schema) = self.resolve(schema);
        let properties = schema["properties"].as_object().into_iter().flatten();
        flat.properties.extend(properties.map(|(name, schema)| (name.as_str(), schema)));
        flat.required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
        if schema["additionalProperties"].is_object() {
            flat.additional = Some(&schema["additionalProperties"]);
        }
        if flat.union.is_none() && (schema["oneOf"].is_array() || schema["anyOf"].is_array()) {
            flat.union = Some(schema);
        }
        for branch in schema["allOf"].as_array().into_iter().flatten().filter(|_| depth < 20) {
            self.flatten_into(branch, flat, depth + 1);
        }
    }

    /// The items' schema of an array, through references.
    pub fn items(&self, schema: &'d Value) -> Option<&'d Value> {
        let (name, schema) = self.resolve(schema);
        match name {
            Some(_) => self.items(schema),
            None => schema.get("items").filter(|_| schema["type"] == "array"),
        }
    }

    /// The type of a value, through references and a single `allOf`; what says none is a text.
    pub fn kind(&self, schema: &'d Value) -> &'d str {
        match (self.resolve(schema), schema["allOf"].as_array().map(Vec::as_slice)) {
            ((Some(_), target), _) => self.kind(target),
            (_, Some([only])) => self.kind(only),
            ((None, own), _) if own["properties"].is_object() => "object",
            ((None, own), _) => own["type"].as_str().unwrap_or("string"),
        }
    }

    /// The values of an enum, through references and a single `allOf`.
    pub fn values(&self, schema: &'d Value) -> Vec<&'d str> {
        let (_, schema) = self.resolve(schema);
        let single =
            schema["allOf"].as_array().filter(|branches| branches.len() == 1).map(|branches| &branches[0]);
        match single {
            Some(branch) => self.values(branch),
            None => schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
        }
    }
}

/// The entries of a discriminator mapping.
pub fn mapping(schema: &Value) -> impl Iterator<Item = (&str, &str)> {
    let entries = schema["discriminator"]["mapping"].as_object().into_iter().flatten();
    entries.filter_map(|(tag, target)| Some((tag.as_str(), target.as_str().or(target["$ref"].as_str())?)))
}

/// `#/components/schemas/card` is `card`.
pub fn component_name(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or_default()
}
