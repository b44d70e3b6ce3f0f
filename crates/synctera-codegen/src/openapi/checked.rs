//! A checked OpenAPI document and the ways into it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{METHODS, Node, check, pointer};
use crate::Error;

/// A document in which every keyword has the type that OpenAPI gives it and every reference leads somewhere.
#[derive(Debug)]
pub(crate) struct Checked<'d> {
    root: &'d Value,
}

/// One inbound call that an operation announces.
pub(crate) struct Callback<'d> {
    /// Its name, expression and method.
    pub(crate) name: String,
    pub(crate) operation: Node<'d>,
}

impl<'d> Checked<'d> {
    pub(crate) fn new(root: &'d Value) -> Result<Self, Error> {
        check::document(root)?;
        Ok(Self { root })
    }

    pub(crate) fn root(&self) -> Node<'d> {
        Node::root(self.root)
    }

    pub(crate) fn paths(&self) -> BTreeMap<&'d str, Node<'d>> {
        let paths = self.root().members("paths").into_iter().filter(|(path, _)| path.starts_with('/'));
        paths.map(|(path, item)| (path, self.resolve(&item))).collect()
    }

    pub(crate) fn schemas(&self) -> BTreeMap<&'d str, Node<'d>> {
        self.root().get("components").map(|components| components.members("schemas")).unwrap_or_default()
    }

    /// Where component schemas stand, or would stand.
    pub(crate) fn schemas_place(&self) -> Node<'d> {
        let place = self.root().get("components").and_then(|components| components.get("schemas"));
        place.unwrap_or_else(|| self.root())
    }

    pub(crate) fn schema(&self, name: &str) -> Option<Node<'d>> {
        self.root().get("components")?.get("schemas")?.get(name)
    }

    /// What a local reference names.
    pub(crate) fn target(&self, reference: &'d str) -> Option<Node<'d>> {
        let pointer = pointer::local(reference)?;
        Some(Node { value: self.root.pointer(&pointer)?, at: pointer })
    }

    /// Follows references to the first value that is none. The check has made sure that there is one.
    pub(crate) fn resolve(&self, node: &Node<'d>) -> Node<'d> {
        let mut node = node.clone();
        while let Some(target) = node.text("$ref").and_then(|reference| self.target(reference)) {
            node = target;
        }
        node
    }

    /// The inbound calls of an operation, by name, expression and method.
    pub(crate) fn callbacks(&self, operation: &Node<'d>) -> Vec<Callback<'d>> {
        let mut callbacks = Vec::new();
        for (name, callback) in operation.members("callbacks") {
            for (expression, item) in self.resolve(&callback).entries() {
                for (method, operation) in operations_of(&self.resolve(&item)) {
                    let name = format!("{name} {} {expression}", method.to_uppercase());
                    callbacks.push(Callback { name, operation });
                }
            }
        }
        callbacks
    }
}

/// The operations of a path item by method.
pub(crate) fn operations_of<'d>(item: &Node<'d>) -> Vec<(&'static str, Node<'d>)> {
    METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))).collect()
}

/// Whether a response of this status is decoded into the type that the method returns.
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}
