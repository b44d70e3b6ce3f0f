//! Paths, methods and what stands directly in an operation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::comparison::{Comparison, sort};
use super::pair::Pair;
use super::reach::Reach;
use super::rules::Kind;
use crate::area;
use crate::openapi::Node;
use crate::openapi::operations_of;
use crate::openapi::{Callback, Checked};

const MONEY_MARK: &str = "x-synctera-moves-money";

/// An operation and where it stands.
#[derive(Clone)]
pub(super) struct Operation<'d> {
    method: &'static str,
    path: &'d str,
    pub(super) item: Node<'d>,
    pub(super) node: Node<'d>,
}

impl Operation<'_> {
    fn label(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    fn id(&self) -> &str {
        self.node.text("operationId").unwrap_or("(no operationId)")
    }

    /// Where a parameter stands in the path, counted from nought.
    pub(super) fn position(&self, parameter: &str) -> Option<usize> {
        let names = self.path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        names.map(|(name, _)| name).position(|name| name == parameter)
    }
}

impl<'d> Comparison<'d> {
    pub(super) fn operations(&mut self) {
        let mut sorted = sort(operations_in(self.old), operations_in(self.new));
        let moved = take_moved(&mut sorted.removed, &mut sorted.added);
        let root = Pair::new("", &self.paths(self.old), &self.paths(self.new), Reach::SENT);
        for (_, operation) in &sorted.removed {
            let pair = root.to(operation.label(), &root.old, &root.new);
            self.removed(
                Kind::OperationRemoved,
                &pair,
                &operation.node,
                format!("operation `{}` removed", operation.id()),
            );
        }
        for (_, operation) in &sorted.added {
            let pair = root.to(operation.label(), &root.old, &root.new);
            self.added(
                Kind::OperationAdded,
                &pair,
                &operation.node,
                format!("operation `{}` added", operation.id()),
            );
        }
        for (old, new) in &moved {
            let pair = root.to(new.label(), &old.node, &new.node);
            self.changed(
                Kind::OperationMoved,
                &pair,
                format!("`{}` moved from {} to {}", new.id(), old.label(), new.label()),
            );
        }
        let kept = sorted.both.into_iter().map(|(_, old, new)| (old, new));
        for (old, new) in kept.chain(moved) {
            self.operation(&root.to(new.label(), &old.node, &new.node), &old, &new);
        }
        self.document_security();
    }

    fn paths(&self, document: &Checked<'d>) -> Node<'d> {
        document.root().get("paths").unwrap_or_else(|| document.root())
    }

    fn operation(&mut self, pair: &Pair<'d>, old: &Operation<'d>, new: &Operation<'d>) {
        if old.id() != new.id() {
            self.changed(
                Kind::OperationRenamed,
                pair,
                format!("operationId `{}` is now `{}`", old.id(), new.id()),
            );
        }
        self.area(pair);
        self.marks(pair);
        self.security(pair);
        self.documentation(
            pair,
            &[
                "operationId",
                "parameters",
                "requestBody",
                "responses",
                "callbacks",
                "security",
                "deprecated",
                MONEY_MARK,
            ],
        );
        self.parameters(pair, old, new);
        self.request_body(pair);
        self.responses(pair);
        self.callbacks(pair);
    }

    fn area(&mut self, pair: &Pair<'d>) {
        let (old, new) = (area_of(&pair.old), area_of(&pair.new));
        if old != new {
            self.changed(Kind::AreaChanged, pair, format!("area `{old}` is now `{new}`"));
        }
    }

    fn marks(&mut self, pair: &Pair<'d>) {
        match (pair.old.flag(MONEY_MARK), pair.new.flag(MONEY_MARK)) {
            (false, true) => self.changed(Kind::MoneyMarkChanged, pair, "now marked as moving money"),
            (true, false) => self.changed(Kind::MoneyMarkChanged, pair, "no longer marked as moving money"),
            _ => {}
        }
        self.deprecation(pair);
    }

    pub(super) fn deprecation(&mut self, pair: &Pair<'d>) {
        match (pair.old.flag("deprecated"), pair.new.flag("deprecated")) {
            (false, true) => self.changed(Kind::Deprecated, pair, "deprecated"),
            (true, false) => self.changed(Kind::Undeprecated, pair, "no longer deprecated"),
            _ => {}
        }
    }

    /// An operation's own requirement; one that it inherits is compared once, for the document.
    fn security(&mut self, pair: &Pair<'d>) {
        if pair.old.raw("security") != pair.new.raw("security") {
            self.changed(Kind::SecurityChanged, pair, "the operation asks for other credentials");
        }
    }

    fn document_security(&mut self) {
        let root = Pair::new("document", &self.old.root(), &self.new.root(), Reach::SENT);
        let schemes = |node: &Node<'d>| {
            node.get("components").and_then(|node| node.raw("securitySchemes")).map(without_words)
        };
        if root.old.raw("security") != root.new.raw("security") || schemes(&root.old) != schemes(&root.new) {
            self.changed(Kind::SecurityChanged, &root, "the document asks for other credentials");
        }
    }

    fn callbacks(&mut self, pair: &Pair<'d>) {
        let sorted = sort(by_name(self.old.callbacks(&pair.old)), by_name(self.new.callbacks(&pair.new)));
        for (name, node) in &sorted.removed {
            self.removed(Kind::CallbackRemoved, pair, node, format!("callback `{name}` removed"));
        }
        for (name, node) in &sorted.added {
            self.added(Kind::CallbackAdded, pair, node, format!("callback `{name}` added"));
        }
        for (name, old, new) in &sorted.both {
            self.callback_body(&pair.to(format!("{} callback {name}", pair.subject), old, new));
        }
    }
}

fn by_name(callbacks: Vec<Callback<'_>>) -> BTreeMap<String, Node<'_>> {
    callbacks.into_iter().map(|callback| (callback.name, callback.operation)).collect()
}

/// Every operation by method and by path without the names of its parameters. Where two paths differ in nothing
/// else, the later ones keep their names.
fn operations_in<'d>(document: &Checked<'d>) -> BTreeMap<(String, &'static str), Operation<'d>> {
    let mut operations = BTreeMap::new();
    for (path, item) in document.paths() {
        for (method, node) in operations_of(&item) {
            let operation = Operation { method, path, item: item.clone(), node };
            let key = (template(path), method);
            let key = if operations.contains_key(&key) { (path.to_owned(), method) } else { key };
            operations.insert(key, operation);
        }
    }
    operations
}

/// A path with `{}` for every parameter.
fn template(path: &str) -> String {
    let nameless = |segment: &str| match (segment.find('{'), segment.rfind('}')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
        }
        _ => segment.to_owned(),
    };
    path.split('/').map(nameless).collect::<Vec<_>>().join("/")
}

type Keyed<'d> = ((String, &'static str), Operation<'d>);

/// Takes out the operations that kept their `operationId` at another path or method.
fn take_moved<'d>(
    removed: &mut Vec<Keyed<'d>>,
    added: &mut Vec<Keyed<'d>>,
) -> Vec<(Operation<'d>, Operation<'d>)> {
    let mut moved = Vec::new();
    removed.retain(|(_, old)| {
        let Some(id) = old.node.text("operationId") else { return true };
        let Some(index) = added.iter().position(|(_, new)| new.node.text("operationId") == Some(id)) else {
            return true;
        };
        moved.push((old.clone(), added.remove(index).1));
        false
    });
    moved
}

fn area_of(operation: &Node<'_>) -> String {
    area::of_operation(operation.value).unwrap_or_else(|| "none".into())
}

fn without_words(value: &Value) -> Value {
    let mut value = value.clone();
    for scheme in value.as_object_mut().into_iter().flat_map(|schemes| schemes.values_mut()) {
        if let Some(scheme) = scheme.as_object_mut() {
            scheme.retain(|key, _| key != "description" && !key.starts_with("x-"));
        }
    }
    value
}
