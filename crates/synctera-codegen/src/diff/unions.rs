//! Unions: their discriminator, its tags and the branches.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Sorted, Work, sort};
use super::pair::Pair;

use super::rules::Kind;
use super::schemas::Views;
use super::view::Part;
use crate::openapi::Node;
use crate::openapi::pointer::component;

impl<'d> Comparison<'d> {
    pub(super) fn union(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let (Some((old, old_keyword)), Some((new, new_keyword))) = (views.old.union(), views.new.union())
        else {
            return;
        };
        if views.shared(Some(old), Some(new)) {
            return;
        }
        let tagged = [old, new].iter().all(|part| part.node.raw("discriminator").is_some());
        if old_keyword != new_keyword {
            let kind = union_kind_change(tagged, new_keyword);
            self.changed(kind, pair, format!("{old_keyword} is now {new_keyword}"));
        }
        let union = pair.at(&old.node, &new.node);
        self.discriminator(&union);
        self.branches(&union, branches_of(old, old_keyword), branches_of(new, new_keyword), tagged);
    }

    fn discriminator(&mut self, pair: &Pair<'d>) {
        match (pair.old.get("discriminator"), pair.new.get("discriminator")) {
            (None, None) => {}
            (None, Some(new)) => self.added(Kind::DiscriminatorAdded, pair, &new, "discriminator added"),
            (Some(old), None) => {
                self.removed(Kind::DiscriminatorRemoved, pair, &old, "discriminator removed")
            }
            (Some(old), Some(new)) => {
                self.tag_property(&pair.at(&old, &new));
                self.tags(pair);
            }
        }
    }

    fn tag_property(&mut self, pair: &Pair<'d>) {
        let name = |node: &Node<'d>| node.text("propertyName").unwrap_or("(none)");
        let (old, new) = (name(&pair.old), name(&pair.new));
        if old != new {
            self.changed(Kind::DiscriminatorChanged, pair, format!("discriminator `{old}` is now `{new}`"));
        }
    }

    fn tags(&mut self, pair: &Pair<'d>) {
        let (before, after) = (tags_of(&pair.old), tags_of(&pair.new));
        let sorted = sort(before.clone(), after.clone());
        let (old_place, new_place) = (mapping_of(&pair.old), mapping_of(&pair.new));
        for (tag, _) in &sorted.removed {
            self.removed(Kind::TagRemoved, pair, &old_place, format!("tag `{tag}` removed"));
        }
        for (tag, target) in &sorted.added {
            let joins = self.tags_before(&before, target) == 1;
            let kind = if joins { Kind::TagJoinsVariant } else { Kind::TagAdded };
            self.added(kind, pair, &new_place, format!("tag `{tag}` added"));
        }
        for (tag, old, new) in &sorted.both {
            if !self.same_target(old, new) {
                let place = pair.to(format!("{} tag `{tag}`", pair.subject), &old_place, &new_place);
                let name = |target: &'d str| component(target).unwrap_or(target);
                self.changed(
                    Kind::TagMoved,
                    &place,
                    format!("tag `{tag}` led to `{}`, leads to `{}`", name(old), name(new)),
                );
                self.tagged_contents(&place, old, new);
            }
        }
    }

    /// What stands behind a tag that now leads elsewhere.
    fn tagged_contents(&mut self, pair: &Pair<'d>, old: &'d str, new: &'d str) {
        if let (Some(old), Some(new)) = (self.old.target(old), self.new.target(new)) {
            let (old, new) = (self.old.resolve(&old), self.new.resolve(&new));
            self.open.push_back(Work::Contents(pair.at(&old, &new)));
        }
    }

    /// How many tags led to a branch in the old document.
    fn tags_before(&mut self, before: &BTreeMap<&'d str, &'d str>, target: &'d str) -> usize {
        before.values().filter(|old| self.same_target(old, target)).count()
    }

    fn branches(&mut self, pair: &Pair<'d>, old: Branches<'d>, new: Branches<'d>, tagged: bool) {
        let mut sorted = sort(old, new);
        self.take_renamed_branches(&mut sorted);
        for (name, node) in &sorted.removed {
            self.removed(Kind::BranchRemoved, pair, node, format!("branch {name} removed"));
        }
        let kind = if tagged { Kind::BranchAdded } else { Kind::UntaggedBranchAdded };
        for (name, node) in &sorted.added {
            self.added(kind, pair, node, format!("branch {name} added"));
        }
        for (name, old, new) in &sorted.both {
            self.schema(&pair.to(format!("{} branch {name}", pair.subject), old, new));
        }
    }

    /// Takes out the branches that only have another name.
    fn take_renamed_branches(&mut self, sorted: &mut Sorted<String, Node<'d>>) {
        let added = &mut sorted.added;
        sorted.removed.retain(|(_, old)| {
            let Some(old) = old.text("$ref") else { return true };
            let renamed = added
                .iter()
                .position(|(_, new)| new.text("$ref").is_some_and(|new| self.same_target(old, new)));
            renamed.map(|index| added.remove(index)).is_none()
        });
    }
}

/// Without a tag both keywords become one type that takes every alternative; only the server tells them apart.
fn union_kind_change(tagged: bool, new_keyword: &str) -> Kind {
    match (tagged, new_keyword) {
        (true, _) => Kind::UnionKindChanged,
        (false, "oneOf") => Kind::ConstraintTightened,
        (false, _) => Kind::ConstraintLoosened,
    }
}

/// Branches by the name of their component, or by their number among those written in place.
type Branches<'d> = BTreeMap<String, Node<'d>>;

fn branches_of<'d>(part: &Part<'d>, keyword: &str) -> Branches<'d> {
    let mut unnamed = 0;
    let mut key = |branch: &Node<'d>| match branch.text("$ref") {
        Some(reference) => format!("`{}`", component(reference).unwrap_or(reference)),
        None => {
            unnamed += 1;
            format!("number {unnamed}")
        }
    };
    part.node.list(keyword).into_iter().map(|branch| (key(&branch), branch)).collect()
}

/// Every tag with the reference that it leads to; a branch that no tag names has its own name for a tag.
fn tags_of<'d>(union: &Node<'d>) -> BTreeMap<&'d str, &'d str> {
    let mapping = union.get("discriminator").map(|node| node.members("mapping")).unwrap_or_default();
    let mut tags: BTreeMap<_, _> =
        mapping.into_iter().filter_map(|(tag, node)| Some((tag, node.value.as_str()?))).collect();
    let branches = union.list("oneOf").into_iter().chain(union.list("anyOf"));
    for reference in branches.filter_map(|branch| branch.text("$ref")) {
        let name = component(reference).unwrap_or(reference);
        let mapped = tags.values().any(|target| *target == reference || *target == name);
        if !mapped {
            tags.insert(name, reference);
        }
    }
    tags
}

fn mapping_of<'d>(union: &Node<'d>) -> Node<'d> {
    let discriminator = union.get("discriminator");
    discriminator
        .as_ref()
        .and_then(|node| node.get("mapping"))
        .or(discriminator)
        .unwrap_or_else(|| union.clone())
}
