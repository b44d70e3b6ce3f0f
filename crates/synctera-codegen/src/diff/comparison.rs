//! The state of one comparison: both documents, what has been compared, what was found.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::equal::Equality;
use super::pair::Pair;
use super::reach::{self, Reach};
use super::report::{Findings, Report};
use super::rules::Kind;
use crate::openapi::Checked;
use crate::openapi::Node;

/// What waits to be compared. A queue instead of recursion, so that no chain of references is too long.
pub(super) enum Work<'d> {
    /// The schemas that stand at a place, references or not.
    Place(Pair<'d>),
    /// Two schemas that are no references.
    Contents(Pair<'d>),
}

pub(super) struct Comparison<'d> {
    pub(super) old: &'d Checked<'d>,
    pub(super) new: &'d Checked<'d>,
    /// The reach of each schema in the old document and in the new one.
    reach_before: BTreeMap<&'d str, Reach>,
    reach_after: BTreeMap<&'d str, Reach>,
    /// The schemas whose types requests hold, in either document.
    pub(super) in_requests_before: BTreeSet<&'d str>,
    pub(super) in_requests_after: BTreeSet<&'d str>,
    /// Renamed schemas, old name to new name.
    pub(super) renames: BTreeMap<&'d str, &'d str>,
    /// Their new names.
    pub(super) renamed: BTreeSet<&'d str>,
    pub(super) equality: Equality<'d>,
    /// Pairs of schema contents that have been compared.
    pub(super) compared: BTreeSet<(String, String, Reach)>,
    pub(super) open: VecDeque<Work<'d>>,
    pub(super) findings: Findings,
}

impl<'d> Comparison<'d> {
    pub(super) fn new(old: &'d Checked<'d>, new: &'d Checked<'d>) -> Self {
        let (reach_before, reach_after) = (reach::of_schemas(old), reach::of_schemas(new));
        let (in_requests_before, in_requests_after) = (reach::in_requests(old), reach::in_requests(new));
        let (renames, renamed, equality) = Default::default();
        let (compared, open, findings) = Default::default();
        Self {
            old,
            new,
            reach_before,
            reach_after,
            in_requests_before,
            in_requests_after,
            renames,
            renamed,
            equality,
            compared,
            open,
            findings,
        }
    }

    pub(super) fn run(mut self) -> Report {
        // Schemas first, so that a change of one is told at its own name rather than at a place that holds it. What
        // one document lacks comes last, when all renames are known.
        self.kept_schemas();
        self.operations();
        self.drain();
        self.other_schemas();
        self.findings.into_report()
    }

    pub(super) fn reach_of(&self, schema: &str) -> Reach {
        let reach = |side: &BTreeMap<&'d str, Reach>| side.get(schema).copied().unwrap_or(Reach::NAMED);
        reach(&self.reach_before) | reach(&self.reach_after)
    }

    /// Notes a change at a pair.
    pub(super) fn changed(&mut self, kind: Kind, pair: &Pair<'d>, detail: impl Into<String>) {
        self.findings.add(kind, pair, detail.into());
    }

    /// Notes what stands only in the new document, at `added`.
    pub(super) fn added(&mut self, kind: Kind, pair: &Pair<'d>, added: &Node<'d>, detail: impl Into<String>) {
        self.findings.add(kind, &pair.at(&pair.old, added), detail.into());
    }

    /// Notes what stood only in the old document, at `removed`.
    pub(super) fn removed(
        &mut self,
        kind: Kind,
        pair: &Pair<'d>,
        removed: &Node<'d>,
        detail: impl Into<String>,
    ) {
        self.findings.add(kind, &pair.at(removed, &pair.new), detail.into());
    }
}

/// Names on both sides, only on the old one, only on the new one.
pub(super) struct Sorted<K, T> {
    pub(super) both: Vec<(K, T, T)>,
    pub(super) removed: Vec<(K, T)>,
    pub(super) added: Vec<(K, T)>,
}

/// Sorts two maps into what stands on both sides and what does not.
pub(super) fn sort<K: Ord, T>(old: BTreeMap<K, T>, mut new: BTreeMap<K, T>) -> Sorted<K, T> {
    let (mut both, mut removed) = (Vec::new(), Vec::new());
    for (name, before) in old {
        match new.remove(&name) {
            Some(after) => both.push((name, before, after)),
            None => removed.push((name, before)),
        }
    }
    Sorted { both, removed, added: new.into_iter().collect() }
}
