//! A checked OpenAPI document and the ways into it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::node::Node;
use super::{check, reach};
use crate::Error;

/// The keys of a path item that are operations.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const SCHEMAS: &str = "#/components/schemas/";

/// A document in which every keyword has the type that OpenAPI gives it and every reference leads somewhere.
#[derive(Debug)]
pub(super) struct Document<'d> {
    root: &'d Value,
}

/// One inbound call that an operation announces.
pub(super) struct Callback<'d> {
    /// Its name, expression and method.
    pub(super) name: String,
    pub(super) operation: Node<'d>,
}

impl<'d> Document<'d> {
    pub(super) fn new(root: &'d Value) -> Result<Self, Error> {
        check::document(root)?;
        Ok(Self { root })
    }

    pub(super) fn root(&self) -> Node<'d> {
        Node::root(self.root)
    }

    pub(super) fn paths(&self) -> BTreeMap<&'d str, Node<'d>> {
        let paths = self.root().members("paths").into_iter().filter(|(path, _)| path.starts_with('/'));
        paths.map(|(path, item)| (path, self.resolve(&item))).collect()
    }

    pub(super) fn schemas(&self) -> BTreeMap<&'d str, Node<'d>> {
        self.root().get("components").map(|components| components.members("schemas")).unwrap_or_default()
    }

    /// Where component schemas stand, or would stand.
    pub(super) fn schemas_place(&self) -> Node<'d> {
        let place = self.root().get("components").and_then(|components| components.get("schemas"));
        place.unwrap_or_else(|| self.root())
    }

    pub(super) fn schema(&self, name: &str) -> Option<Node<'d>> {
        self.root().get("components")?.get("schemas")?.get(name)
    }

    /// What a local reference names.
    pub(super) fn target(&self, reference: &'d str) -> Option<Node<'d>> {
        let pointer = reference_pointer(reference)?;
        Some(Node { value: self.root.pointer(&pointer)?, at: pointer })
    }

    /// Follows references to the first value that is none. The check has made sure that there is one.
    pub(super) fn resolve(&self, node: &Node<'d>) -> Node<'d> {
        let mut node = node.clone();
        while let Some(target) = node.text("$ref").and_then(|reference| self.target(reference)) {
            node = target;
        }
        node
    }

    /// The inbound calls of an operation, by name, expression and method.
    pub(super) fn callbacks(&self, operation: &Node<'d>) -> Vec<Callback<'d>> {
        let mut callbacks = Vec::new();
        for (name, callback) in operation.members("callbacks") {
            for (expression, item) in self.resolve(&callback).entries() {
                for (method, operation) in reach::operations_of(&self.resolve(&item)) {
                    let name = format!("{name} {} {expression}", method.to_uppercase());
                    callbacks.push(Callback { name, operation });
                }
            }
        }
        callbacks
    }
}

/// The JSON pointer of a local reference, with its percent-encoding undone.
pub(super) fn reference_pointer(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_decoded(fragment)?;
    (decoded.is_empty() || decoded.starts_with('/')).then_some(decoded)
}

fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex(rest.next()?)? * 16 + hex(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// The component schema that a reference names, as the document writes it.
pub(super) fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix(SCHEMAS).filter(|name| !name.is_empty() && !name.contains('/'))
}
