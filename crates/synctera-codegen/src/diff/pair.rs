//! The same place in two documents.

use super::reach::Reach;
use crate::openapi::Node;

/// The same place in both documents.
#[derive(Debug, Clone)]
pub(super) struct Pair<'d> {
    /// The place, for a reader.
    pub(super) subject: String,
    pub(super) old: Node<'d>,
    pub(super) new: Node<'d>,
    pub(super) reach: Reach,
    /// Whether the place is a property that may be absent on both sides.
    pub(super) optional: bool,
}

impl<'d> Pair<'d> {
    pub(super) fn new(subject: impl Into<String>, old: &Node<'d>, new: &Node<'d>, reach: Reach) -> Self {
        Self { subject: subject.into(), old: old.clone(), new: new.clone(), reach, optional: false }
    }

    /// Another place of the same reach.
    pub(super) fn to(&self, subject: impl Into<String>, old: &Node<'d>, new: &Node<'d>) -> Self {
        Self::new(subject, old, new, self.reach)
    }

    /// A part of this place. A component that stands there on both sides has a name of its own, as it is compared
    /// once for all the places where it stands.
    pub(super) fn part(&self, part: &str, old: &Node<'d>, new: &Node<'d>) -> Self {
        let component = old.at.strip_prefix("/components/").filter(|_| old.at == new.at);
        match component.and_then(|component| component.split_once('/')) {
            Some((kind, name)) => self.to(format!("component {kind} `{name}`"), old, new),
            None => self.to(format!("{} {part}", self.subject), old, new),
        }
    }

    /// The same place with other values there.
    pub(super) fn at(&self, old: &Node<'d>, new: &Node<'d>) -> Self {
        self.to(&self.subject, old, new)
    }

    pub(super) fn with_reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }
}
