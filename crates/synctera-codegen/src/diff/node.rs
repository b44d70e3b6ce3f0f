//! A value of a document together with its JSON pointer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'d> {
    pub(super) value: &'d Value,
    pub(super) at: String,
}

impl<'d> Node<'d> {
    pub(super) fn root(value: &'d Value) -> Self {
        Self { value, at: String::new() }
    }

    /// What stands under `key`, if anything does.
    pub(super) fn get(&self, key: &str) -> Option<Node<'d>> {
        Some(Node { value: self.value.get(key)?, at: join(&self.at, key) })
    }

    pub(super) fn raw(&self, key: &str) -> Option<&'d Value> {
        self.value.get(key)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.raw(key)?.as_str()
    }

    /// A boolean keyword; absent means false.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.raw(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The members of the object under `key`, by name whatever the order of the document is.
    pub(super) fn members(&self, key: &str) -> BTreeMap<&'d str, Node<'d>> {
        self.get(key).map(|node| node.entries()).unwrap_or_default()
    }

    /// The members of this object, by name.
    pub(super) fn entries(&self) -> BTreeMap<&'d str, Node<'d>> {
        let object = self.value.as_object().map(Map::iter).into_iter().flatten();
        object.map(|(name, value)| (name.as_str(), Node { value, at: join(&self.at, name) })).collect()
    }

    /// The items of the array under `key`.
    pub(super) fn list(&self, key: &str) -> Vec<Node<'d>> {
        self.get(key).map(|node| node.items()).unwrap_or_default()
    }

    /// The items of this array.
    pub(super) fn items(&self) -> Vec<Node<'d>> {
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .enumerate()
            .map(|(index, value)| Node { value, at: format!("{}/{index}", self.at) })
            .collect()
    }

    /// The strings of the array under `key`.
    pub(super) fn strings(&self, key: &str) -> Vec<&'d str> {
        self.list(key).iter().filter_map(|item| item.value.as_str()).collect()
    }
}

/// A JSON pointer (RFC 6901) one step further down.
pub(super) fn join(at: &str, segment: &str) -> String {
    format!("{at}/{}", segment.replace('~', "~0").replace('/', "~1"))
}
