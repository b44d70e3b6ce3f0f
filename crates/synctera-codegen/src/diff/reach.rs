//! Which way a schema travels: in requests, in responses, in both or in neither.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::BitOr;

use serde::Serialize;
use serde_json::Value;

use super::view::alias;
use crate::openapi::Node;
use crate::openapi::pointer::component;
use crate::openapi::{Checked, is_success, operations_of};

/// Which way a value travels, seen from the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
pub struct Reach {
    /// A request or the response to a callback holds it.
    pub sent: bool,
    /// A successful response or a callback holds it.
    pub received: bool,
    /// It is a component schema, or stands in one: a public type although nothing may use it.
    pub named: bool,
}

impl Reach {
    /// What the client sends.
    pub const SENT: Self = Self { sent: true, received: false, named: false };
    /// What the client receives.
    pub const RECEIVED: Self = Self { sent: false, received: true, named: false };
    /// What has no Rust type: the inside of a documented error response.
    pub const NONE: Self = Self { sent: false, received: false, named: false };
    /// A component schema that nothing uses.
    pub const NAMED: Self = Self { sent: false, received: false, named: true };

    /// One word for it.
    pub fn name(self) -> &'static str {
        match (self.sent, self.received) {
            (true, true) => "both",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "unused",
        }
    }
}

impl BitOr for Reach {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
            named: self.named || other.named,
        }
    }
}

/// The reach of every component schema.
pub(super) fn of_schemas<'d>(document: &Checked<'d>) -> BTreeMap<&'d str, Reach> {
    let mut reaches: BTreeMap<_, _> =
        document.schemas().into_keys().map(|name| (name, Reach::NAMED)).collect();
    let roots = roots(document);
    for way in [Reach::SENT, Reach::RECEIVED] {
        let open = roots.iter().filter(|(_, reach)| *reach == way).map(|(node, _)| node.clone()).collect();
        for name in closure(document, open).into_keys() {
            let reach = reaches.entry(name).or_default();
            *reach = *reach | way;
        }
    }
    reaches
}

/// The component schemas whose types requests hold. A base is not among them: its properties are written into the
/// schemas that build on it.
pub(super) fn in_requests<'d>(document: &Checked<'d>) -> BTreeSet<&'d str> {
    let reached = closure(document, request_roots(document)).into_iter();
    reached.filter(|(_, own_type)| *own_type).map(|(name, _)| name).collect()
}

/// Every component schema that the nodes refer to, directly or not, and whether it is ever more than a base.
fn closure<'d>(document: &Checked<'d>, mut open: Vec<Node<'d>>) -> BTreeMap<&'d str, bool> {
    let (mut names, mut visited) = (BTreeMap::new(), BTreeSet::new());
    while let Some(node) = open.pop() {
        let mut references = Vec::new();
        collect_references(&node, false, &mut references);
        for (reference, own_type) in references {
            if let Some(name) = component(reference) {
                *names.entry(name).or_insert(false) |= own_type;
            }
            if visited.insert(reference) {
                open.extend(document.target(reference));
            }
        }
    }
    names
}

/// The references of a value, those that only a discriminator's mapping holds included; false marks a base.
/// Keys are keywords, or names where `named` says so.
fn collect_references<'d>(node: &Node<'d>, named: bool, found: &mut Vec<(&'d str, bool)>) {
    found.extend(node.text("$ref").map(|reference| (reference, true)));
    let mapping = node.value.pointer("/discriminator/mapping").and_then(Value::as_object);
    found.extend(mapping.into_iter().flatten().filter_map(|(_, target)| Some((target.as_str()?, true))));
    for (key, child) in node.entries() {
        match key {
            "example" | "examples" | "default" | "enum" if !named => {}
            "allOf" if !named && alias(node).is_none() => {
                for part in child.items() {
                    let before = found.len();
                    collect_references(&part, false, found);
                    let is_base = part.raw("$ref").is_some();
                    found[before..].iter_mut().take(usize::from(is_base)).for_each(|base| base.1 = false);
                }
            }
            _ => collect_references(&child, key == "properties" && !named, found),
        }
    }
    node.items().iter().for_each(|child| collect_references(child, false, found));
}

/// The parts of all operations that travel, each with its way.
fn roots<'d>(document: &Checked<'d>) -> Vec<(Node<'d>, Reach)> {
    let mut roots: Vec<_> = request_roots(document).into_iter().map(|node| (node, Reach::SENT)).collect();
    for (_, item) in document.paths() {
        for (_, operation) in operations_of(&item) {
            roots.extend(successes(&operation).into_iter().map(|node| (node, Reach::RECEIVED)));
            roots.extend(callback_roots(document, &operation));
        }
    }
    roots
}

/// The parts of all operations that requests are made of.
fn request_roots<'d>(document: &Checked<'d>) -> Vec<Node<'d>> {
    let mut roots = Vec::new();
    for (_, item) in document.paths() {
        roots.extend(item.get("parameters"));
        for (_, operation) in operations_of(&item) {
            roots.extend(["parameters", "requestBody"].iter().filter_map(|key| operation.get(key)));
        }
    }
    roots
}

/// In a callback the client is the server: bodies are received, responses are sent.
fn callback_roots<'d>(document: &Checked<'d>, operation: &Node<'d>) -> Vec<(Node<'d>, Reach)> {
    let mut roots = Vec::new();
    for callback in document.callbacks(operation) {
        let operation = callback.operation;
        roots.extend(operation.get("requestBody").map(|node| (node, Reach::RECEIVED)));
        roots.extend(successes(&operation).into_iter().map(|node| (node, Reach::SENT)));
    }
    roots
}

fn successes<'d>(operation: &Node<'d>) -> Vec<Node<'d>> {
    let responses = operation.members("responses").into_iter();
    responses.filter(|(status, _)| is_success(status)).map(|(_, response)| response).collect()
}
