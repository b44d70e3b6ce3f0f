//! What a comparison found.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::pair::Pair;
use super::reach::Reach;
use super::rules::{Effect, Kind, Severity};

/// The semantic version step that a release with these changes needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Nothing changed.
    None,
    /// Nothing in the Rust interface moved.
    Patch,
    /// The interface grew.
    Minor,
    /// Something breaks. Before 1.0, Cargo takes this step in the second number.
    Major,
}

impl Step {
    /// The lower-case name.
    pub fn name(self) -> &'static str {
        match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}

impl From<Effect> for Step {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::Patch => Step::Patch,
            Effect::Minor => Step::Minor,
            Effect::Source | Effect::Wire => Step::Major,
        }
    }
}

/// One difference between the documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What kind of difference it is: the id of its rule.
    #[serde(rename = "id")]
    pub kind: Kind,
    /// How serious it is.
    pub severity: Severity,
    /// How far it reaches.
    pub effect: Effect,
    /// Whether it breaks a client.
    pub breaking: bool,
    /// Which way the changed value travels.
    pub reach: Reach,
    /// The operation or schema and the place in it, for a reader.
    pub subject: String,
    /// What was before and what is now.
    pub detail: String,
    /// Why it has this effect.
    pub because: &'static str,
    /// The checks of oasdiff that report the same, one for each place where it can stand.
    pub oasdiff: &'static [&'static str],
    /// JSON pointer into the old document: the changed value, or what would hold an added one.
    pub old: String,
    /// JSON pointer into the new document: the changed value, or what would hold a removed one.
    pub new: String,
}

/// Every difference between two documents, the breaking ones first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The version step that the differences ask for.
    pub step: Step,
    /// How many differences break a client.
    pub breaking: usize,
    /// How many do not.
    pub compatible: usize,
    /// The differences, always in the same order.
    pub changes: Vec<Change>,
}

impl Report {
    /// The strongest effect of all differences; `None` when the documents are alike.
    pub fn effect(&self) -> Option<Effect> {
        self.changes.iter().map(|change| change.effect).max()
    }
}

/// What makes two findings the same finding.
type Key = (Kind, String, String, String);

/// Collects findings. A place that is reached over several ways is reported once, with the strongest effect.
#[derive(Debug, Default)]
pub(super) struct Findings(BTreeMap<Key, Change>);

impl Findings {
    pub(super) fn add(&mut self, kind: Kind, pair: &Pair<'_>, detail: String) {
        let rule = kind.rule();
        let effect = rule.effect(pair.reach);
        let key = (kind, pair.old.at.clone(), pair.new.at.clone(), detail.clone());
        let change = Change {
            kind,
            severity: effect.severity(),
            effect,
            breaking: effect.is_breaking(),
            reach: pair.reach,
            subject: pair.subject.clone(),
            detail,
            because: rule.because,
            oasdiff: rule.oasdiff,
            old: pair.old.at.clone(),
            new: pair.new.at.clone(),
        };
        self.0.entry(key).and_modify(|known| known.strengthen(&change)).or_insert(change);
    }

    pub(super) fn into_report(self) -> Report {
        let mut changes: Vec<Change> = self.0.into_values().collect();
        changes.sort_by(|a, b| a.order().cmp(&b.order()));
        let breaking = changes.iter().filter(|change| change.breaking).count();
        let step = changes.iter().map(|change| Step::from(change.effect)).max().unwrap_or(Step::None);
        Report { step, breaking, compatible: changes.len() - breaking, changes }
    }
}

impl Change {
    fn strengthen(&mut self, other: &Change) {
        self.reach = self.reach | other.reach;
        self.effect = self.effect.max(other.effect);
        self.severity = self.effect.severity();
        self.breaking = self.effect.is_breaking();
    }

    fn order(&self) -> impl Ord + '_ {
        (Reverse(self.effect), &self.subject, self.kind, &self.old, &self.new, &self.detail)
    }
}
