//! A schema as it amounts to: its own keywords and those of everything that its `allOf` brings in.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::openapi::Checked;
use crate::openapi::Node;
use crate::openapi::pointer::component;

/// One schema of an `allOf`, or the schema itself.
#[derive(Debug, Clone)]
pub(super) struct Part<'d> {
    pub(super) node: Node<'d>,
    /// The component through which the part came, as the schema itself names it.
    pub(super) component: Option<&'d str>,
}

/// A schema with the parts that make it up, those written in place first.
#[derive(Debug, Clone, Default)]
pub(super) struct View<'d> {
    /// The properties, each with the part that declares it.
    pub(super) properties: BTreeMap<&'d str, (Part<'d>, Node<'d>)>,
    /// The required names, each with the part that requires it.
    pub(super) required: BTreeMap<&'d str, Part<'d>>,
    parts: Vec<Part<'d>>,
    /// Whether the parts are the branches of an untagged union of enums, which becomes one enum.
    merged_enum: bool,
}

impl<'d> View<'d> {
    /// The view of a schema that is no reference.
    pub(super) fn of(document: &Checked<'d>, root: &Node<'d>) -> Self {
        let mut view = Self { parts: flatten(document, root), ..Self::default() };
        if let Some(branches) = view.enum_branches(document) {
            view.parts.extend(branches);
            view.merged_enum = true;
        }
        view.parts.sort_by_key(|part| part.component);
        view.fields();
        view
    }

    /// Gathers the properties; the first part that has one wins.
    fn fields(&mut self) {
        for part in &self.parts {
            for (name, node) in part.node.members("properties") {
                self.properties.entry(name).or_insert_with(|| (part.clone(), node));
            }
            for name in part.node.strings("required") {
                self.required.entry(name).or_insert_with(|| part.clone());
            }
        }
    }

    /// Calls the components that brought in the parts by other names.
    pub(super) fn rename(&mut self, new_name: impl Fn(&'d str) -> &'d str) {
        for part in &mut self.parts {
            part.component = part.component.map(&new_name);
        }
        (self.properties, self.required) = Default::default();
        self.fields();
    }

    /// The first part that has a keyword, and its value.
    pub(super) fn find(&self, key: &str) -> Option<(&Part<'d>, &'d Value)> {
        self.parts.iter().find_map(|part| Some((part, part.node.raw(key)?)))
    }

    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.find(key)?.1.as_str()
    }

    /// The part that sets a boolean keyword.
    pub(super) fn flag(&self, key: &str) -> Option<&Part<'d>> {
        self.parts.iter().find(|part| part.node.flag(key))
    }

    pub(super) fn components(&self) -> BTreeSet<&'d str> {
        self.parts.iter().filter_map(|part| part.component).collect()
    }

    /// The values of the enum, each with the part that lists it.
    pub(super) fn enum_values(&self) -> Option<BTreeMap<String, Part<'d>>> {
        let parts = self.parts.iter().filter(|part| part.node.raw("enum").is_some());
        let parts: Vec<_> = if self.merged_enum { parts.collect() } else { parts.take(1).collect() };
        let mut values = BTreeMap::new();
        for part in &parts {
            for value in part.node.list("enum") {
                values.entry(plain(value.value)).or_insert_with(|| (*part).clone());
            }
        }
        (!parts.is_empty()).then_some(values)
    }

    /// The part that holds the branches of a union, and its keyword.
    pub(super) fn union(&self) -> Option<(&Part<'d>, &'static str)> {
        if self.merged_enum {
            return None;
        }
        self.any_union()
    }

    fn any_union(&self) -> Option<(&Part<'d>, &'static str)> {
        let keyword =
            |part: &Part<'d>| ["oneOf", "anyOf"].into_iter().find(|key| part.node.raw(key).is_some());
        self.parts.iter().find_map(|part| Some((part, keyword(part)?)))
    }

    /// The type, implied by other keywords where it is not said.
    pub(super) fn type_name(&self) -> &'d str {
        let has = |key| self.find(key).is_some();
        if has("not") {
            return "any";
        }
        if self.union().is_some() {
            return "union";
        }
        match self.text("type") {
            Some("object") => self.object_type(),
            Some(name) => name,
            None if has("properties") || has("additionalProperties") => self.object_type(),
            None if has("items") => "array",
            None if ["format", "enum", "pattern", "maxLength", "minLength"].into_iter().any(has) => "string",
            None => "any",
        }
    }

    /// Whether the generator gives a component like this a type rather than an alias.
    pub(super) fn has_own_type(&self) -> bool {
        match self.type_name() {
            "object" | "union" => true,
            "string" => self.find("enum").is_some() || self.rust_format() == Some("uuid"),
            _ => false,
        }
    }

    /// The format, where the generator makes a type of it; most are only notes.
    pub(super) fn rust_format(&self) -> Option<&'static str> {
        match (self.type_name(), self.text("format")?) {
            ("string", "uuid" | "UUID") => Some("uuid"),
            ("string", format) => ["date", "date-time", "binary"].into_iter().find(|known| *known == format),
            _ => None,
        }
    }

    fn object_type(&self) -> &'static str {
        if self.properties.is_empty() { "map" } else { "object" }
    }

    /// The branches of an untagged union in which all are strings.
    fn enum_branches(&self, document: &Checked<'d>) -> Option<Vec<Part<'d>>> {
        let (part, keyword) = self.any_union()?;
        let is_string = |node: &Node<'d>| match node.text("type") {
            Some(name) => name == "string",
            None => node.raw("enum").is_some(),
        };
        let branches = part.node.list(keyword).into_iter().map(|branch| Part {
            component: part.component.or(branch.text("$ref").and_then(component)),
            node: document.resolve(&branch),
        });
        let branches: Vec<_> = branches.collect();
        let plain = part.node.raw("discriminator").is_none() && !branches.is_empty();
        (plain && branches.iter().all(|branch| is_string(&branch.node))).then_some(branches)
    }
}

/// A value as a reader writes it: strings without quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The schema and everything that its `allOf` brings in, each component once.
fn flatten<'d>(document: &Checked<'d>, root: &Node<'d>) -> Vec<Part<'d>> {
    let (mut parts, mut visited) = (Vec::new(), BTreeSet::from([root.at.clone()]));
    let mut open = vec![Part { node: root.clone(), component: None }];
    while let Some(part) = open.pop() {
        for element in part.node.list("allOf").into_iter().rev() {
            let component = part.component.or(element.text("$ref").and_then(component));
            let node = document.resolve(&element);
            if visited.insert(node.at.clone()) {
                open.push(Part { node, component });
            }
        }
        parts.push(part);
    }
    parts
}

/// The component that a schema is another spelling of: a reference, or an `allOf` of nothing but one.
pub(super) fn alias<'d>(schema: &Node<'d>) -> Option<&'d str> {
    if let Some(reference) = schema.text("$ref") {
        return component(reference);
    }
    let mut meaningful = schema.list("allOf").into_iter().filter(|part| !only_annotates(part));
    let (only, None) = (meaningful.next()?, meaningful.next()) else { return None };
    let bare = schema.entries().into_keys().all(|key| key == "allOf" || is_beside_reference(key));
    if bare { only.text("$ref").and_then(component) } else { None }
}

/// Whether a part of an `allOf` says nothing of the values but, perhaps, that they may be null.
fn only_annotates(part: &Node<'_>) -> bool {
    part.entries().into_keys().all(|key| key != "type" && is_beside_reference(key))
}

/// Whether a place itself allows null, whatever it refers to.
pub(super) fn says_nullable(schema: &Node<'_>) -> bool {
    let annotations = || schema.list("allOf").into_iter().filter(only_annotates);
    schema.flag("nullable") || annotations().any(|part| part.flag("nullable"))
}

/// Keywords that may stand beside a reference without making it another schema.
fn is_beside_reference(key: &str) -> bool {
    matches!(key, "type" | "nullable" | "readOnly" | "writeOnly" | "default" | "deprecated") || is_words(key)
}

/// Keywords that say nothing about the values.
pub(super) fn is_words(key: &str) -> bool {
    matches!(key, "description" | "title" | "example" | "examples" | "externalDocs" | "xml")
        || key.starts_with("x-")
}
