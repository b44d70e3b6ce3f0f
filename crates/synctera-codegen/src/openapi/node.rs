//! A value of a document together with its JSON pointer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::pointer::push;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    pub(crate) value: &'d Value,
    pub(crate) at: String,
}

impl<'d> Node<'d> {
    pub(crate) fn root(value: &'d Value) -> Self {
        Self { value, at: String::new() }
    }

    /// What stands under `key`, if anything does.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'d>> {
        Some(Node { value: self.value.get(key)?, at: push(&self.at, key) })
    }

    pub(crate) fn raw(&self, key: &str) -> Option<&'d Value> {
        self.value.get(key)
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.raw(key)?.as_str()
    }

    /// A boolean keyword; absent means false.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.raw(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The members of the object under `key`, by name whatever the order of the document is.
    pub(crate) fn members(&self, key: &str) -> BTreeMap<&'d str, Node<'d>> {
        self.get(key).map(|node| node.entries()).unwrap_or_default()
    }

    /// The members of this object, by name.
    pub(crate) fn entries(&self) -> BTreeMap<&'d str, Node<'d>> {
        let object = self.value.as_object().map(Map::iter).into_iter().flatten();
        object.map(|(name, value)| (name.as_str(), Node { value, at: push(&self.at, name) })).collect()
    }

    /// The items of the array under `key`.
    pub(crate) fn list(&self, key: &str) -> Vec<Node<'d>> {
        self.get(key).map(|node| node.items()).unwrap_or_default()
    }

    /// The items of this array.
    pub(crate) fn items(&self) -> Vec<Node<'d>> {
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .enumerate()
            .map(|(index, value)| Node { value, at: format!("{}/{index}", self.at) })
            .collect()
    }

    /// The strings of the array under `key`.
    pub(crate) fn strings(&self, key: &str) -> Vec<&'d str> {
        self.list(key).iter().filter_map(|item| item.value.as_str()).collect()
    }
}
