//! Schemas: by name first, then by what they hold.

use std::collections::BTreeSet;

use super::comparison::{Comparison, Work, sort};
use super::pair::Pair;
use super::rules::Kind;
use super::view::{Part, View, alias};
use crate::intake::bundler_base;
use crate::openapi::Checked;
use crate::openapi::Node;
use crate::openapi::pointer::component;

/// The two views of a place.
pub(super) struct Views<'d> {
    pub(super) old: View<'d>,
    pub(super) new: View<'d>,
}

impl<'d> Views<'d> {
    /// Whether a difference between two parts is that of a component which makes up both sides, and so is found
    /// where that component itself is compared.
    pub(super) fn shared(&self, old: Option<&Part<'d>>, new: Option<&Part<'d>>) -> bool {
        let component = |part: Option<&Part<'d>>| part.and_then(|part| part.component);
        match (old, new) {
            (Some(_), Some(_)) => component(old).is_some() && component(old) == component(new),
            _ => {
                component(old).is_some_and(|name| self.new.components().contains(name))
                    || component(new).is_some_and(|name| self.old.components().contains(name))
            }
        }
    }
}

impl<'d> Comparison<'d> {
    /// The component schemas that both documents have.
    pub(super) fn kept_schemas(&mut self) {
        for (name, old, new) in sort(self.old.schemas(), self.new.schemas()).both {
            let pair = Pair::new(name, &old, &new, self.reach_of(name));
            self.schema(&pair);
            self.setters(&pair);
        }
        self.drain();
    }

    /// The component schemas that one document has, less the renamed ones.
    pub(super) fn other_schemas(&mut self) {
        let sorted = sort(self.old.schemas(), self.new.schemas());
        for (name, node) in sorted.removed.iter().filter(|(name, _)| !self.renames.contains_key(name)) {
            let pair = Pair::new(*name, node, &self.new.schemas_place(), self.reach_of(name));
            self.findings.add(Kind::SchemaRemoved, &pair, format!("schema `{name}` removed"));
        }
        for (name, node) in sorted.added.iter().filter(|(name, _)| !self.renamed.contains(name)) {
            let pair = Pair::new(*name, &self.old.schemas_place(), node, self.reach_of(name));
            self.findings.add(Kind::SchemaAdded, &pair, format!("schema `{name}` added"));
        }
    }

    /// A struct has setters when a request holds it.
    fn setters(&mut self, pair: &Pair<'d>) {
        let view = View::of(self.new, &self.new.resolve(&pair.new));
        if view.type_name() != "object" {
            return;
        }
        let name = pair.subject.as_str();
        match (self.in_requests_before.contains(name), self.in_requests_after.contains(name)) {
            (false, true) => self.changed(Kind::NowSent, pair, "now part of a request"),
            (true, false) => self.changed(Kind::NoLongerSent, pair, "no longer part of any request"),
            _ => {}
        }
    }

    /// Compares the schemas that stand at a place.
    pub(super) fn schema(&mut self, pair: &Pair<'d>) {
        self.nullability(pair);
        self.wording_beside_reference(pair);
        if let (Some(old), Some(new)) = (alias(&pair.old), alias(&pair.new))
            && self.same_schema(old, new)
        {
            return;
        }
        self.type_name(pair);
        let (old, new) = (self.old.resolve(&pair.old), self.new.resolve(&pair.new));
        self.open.push_back(Work::Contents(pair.at(&old, &new)));
    }

    fn type_name(&mut self, pair: &Pair<'d>) {
        let (old, new) = (rust_name(self.old, &pair.old), rust_name(self.new, &pair.new));
        let same = match (&old, &new) {
            (Some(old), Some(new)) => self.same_schema(old.component, new.component),
            (old, new) => old.is_none() && new.is_none(),
        };
        if same {
            return;
        }
        let shows =
            |name: &Option<RustName<'_>>| name.as_ref().is_none_or(|name| name.shows_at(&pair.subject));
        let kind = match shows(&old) || shows(&new) {
            true if !is_only_id(&old, &new, &pair.subject) => Kind::TypeNameChanged,
            _ => Kind::TypeReferenceChanged,
        };
        let name = |name: Option<RustName<'_>>| {
            name.map_or("no named type".into(), |name| format!("`{}`", name.component))
        };
        self.changed(kind, pair, format!("was {}, is {}", name(old), name(new)));
    }

    /// Whether two names mean the same schema; finds renames.
    fn same_schema(&mut self, old: &'d str, new: &'d str) -> bool {
        old == new || self.renames.get(old) == Some(&new) || self.is_rename(old, new)
    }

    fn is_rename(&mut self, old: &'d str, new: &'d str) -> bool {
        let free = self.new.schema(old).is_none() && self.old.schema(new).is_none();
        let taken = self.renames.contains_key(old) || self.renamed.contains(new);
        let (Some(old_node), Some(new_node)) = (self.old.schema(old), self.new.schema(new)) else {
            return false;
        };
        if !free || taken || !self.equality.of(self.old, old, self.new, new) {
            return false;
        }
        self.renames.insert(old, new);
        self.renamed.insert(new);
        let reach = self.reach_of(old) | self.reach_of(new);
        let pair = Pair::new(new, &old_node, &new_node, reach);
        self.changed(Kind::SchemaRenamed, &pair, format!("schema `{old}` is now `{new}`"));
        self.open.push_back(Work::Place(pair));
        true
    }

    pub(super) fn drain(&mut self) {
        while let Some(work) = self.open.pop_front() {
            match work {
                Work::Place(pair) => self.schema(&pair),
                Work::Contents(pair) => {
                    if self.compared.insert((pair.old.at.clone(), pair.new.at.clone(), pair.reach)) {
                        self.contents(&pair);
                    }
                }
            }
        }
    }

    fn contents(&mut self, pair: &Pair<'d>) {
        let views = self.views(pair);
        self.keywords(pair, &views);
        let (old, new) = (views.old.type_name(), views.new.type_name());
        let is_object = |name| matches!(name, "object" | "map");
        match (old, new) {
            _ if old == new => {}
            _ if is_object(old) && is_object(new) => {
                self.changed(Kind::ShapeChanged, pair, format!("{old} is now {new}"))
            }
            _ => {
                if !self.same_base(&views) {
                    self.changed(Kind::TypeChanged, pair, format!("type {old} is now {new}"));
                }
                return;
            }
        }
        self.constraints(pair, &views);
        self.enum_values(pair, &views);
        self.items(pair, &views);
        self.object(pair, &views);
        self.union(pair, &views);
    }

    fn same_base(&self, views: &Views<'d>) -> bool {
        let part = |view: &View<'d>| view.find("type").map(|(part, _)| part.clone());
        let (old, new) = (part(&views.old), part(&views.new));
        (old.is_some() || new.is_some()) && views.shared(old.as_ref(), new.as_ref())
    }

    /// The views of both sides, with the renamed components of the old one under their new names.
    pub(super) fn views(&mut self, pair: &Pair<'d>) -> Views<'d> {
        let mut old = View::of(self.old, &pair.old);
        let new = View::of(self.new, &pair.new);
        for before in old.components().difference(&new.components()) {
            for after in new.components().difference(&old.components()) {
                self.same_schema(before, after);
            }
        }
        if !self.renames.is_empty() {
            old.rename(|name| self.renames.get(name).copied().unwrap_or(name));
        }
        Views { old, new }
    }

    fn items(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let items = |view: &View<'d>| view.find("items").map(|(part, _)| part.clone());
        let (old, new) = (items(&views.old), items(&views.new));
        if views.shared(old.as_ref(), new.as_ref()) {
            return;
        }
        let subject = format!("{}[]", pair.subject);
        let node = |part: Option<Part<'d>>| part.and_then(|part| part.node.get("items"));
        match (node(old), node(new)) {
            (Some(old), Some(new)) => self.schema(&pair.to(subject, &old, &new)),
            (None, None) => {}
            (old, _) => {
                let detail = if old.is_some() { "items of any type" } else { "items of one type" };
                self.changed(Kind::TypeChanged, &pair.to(subject, &pair.old, &pair.new), detail);
            }
        }
    }

    /// Whether two references of a mapping lead to the same schema.
    pub(super) fn same_target(&mut self, old: &'d str, new: &'d str) -> bool {
        match (component(old), component(new)) {
            (Some(old), Some(new)) => self.same_schema(old, new),
            _ => old == new,
        }
    }
}

/// The component whose type stands at a place.
struct RustName<'d> {
    component: &'d str,
    is_id: bool,
}

impl RustName<'_> {
    /// Whether the name of the type in Rust follows from the component's: it does not where a bundler's number ends
    /// the name, as the place names the type then, nor where the place itself says what is identified.
    fn shows_at(&self, subject: &str) -> bool {
        bundler_base(self.component).is_none() && !(self.is_id && is_called_id(subject))
    }
}

/// Whether one side has a component and the other has none, and both are the identifier that the place names.
fn is_only_id(old: &Option<RustName<'_>>, new: &Option<RustName<'_>>, subject: &str) -> bool {
    let one = old.as_ref().xor(new.as_ref());
    one.is_some_and(|one| one.is_id && is_called_id(subject))
}

/// The component whose name the Rust type at a place has. Only objects, unions, string enums and UUIDs have a type
/// of their own; any other component is an alias of what it holds.
fn rust_name<'d>(document: &Checked<'d>, place: &Node<'d>) -> Option<RustName<'d>> {
    let (mut node, mut name, mut seen) = (place.clone(), None, BTreeSet::new());
    while let Some(target) = alias(&node).filter(|target| seen.insert(*target)) {
        name = Some(target);
        node = document.schema(target)?;
    }
    let view = View::of(document, &document.resolve(&node));
    let is_id = view.rust_format() == Some("uuid");
    name.filter(|_| view.has_own_type()).map(|component| RustName { component, is_id })
}

/// Whether the property or parameter that a subject ends with says what it identifies.
fn is_called_id(subject: &str) -> bool {
    let name = subject.trim_end_matches(['[', ']', '`']);
    let name = name.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    name == "id" || name.ends_with("_id") || name.ends_with("_ids")
}
