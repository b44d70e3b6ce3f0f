//! What [`build`](super::build()) did, for people and for tests.

use serde::Serialize;

use crate::LeftOut;

/// Everything that stands in the merged document otherwise than in the fragments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Operations in the merged document.
    pub operations: usize,
    /// Schemas in the merged document.
    pub schemas: usize,
    /// Repairs of invalid input, by named rule.
    pub repairs: Vec<Change>,
    /// Names that came from the vendor's bundler and do not reach the merged document.
    pub names: Vec<Change>,
    /// Components whose text differed between fragments.
    pub texts: Vec<TextChoice>,
    /// Structural conflicts that an overlay decided.
    pub decisions: Vec<Decision>,
    /// Overlay actions.
    pub overlays: Vec<Applied>,
    /// Fragments that cannot be right beside the others, with the reason.
    #[serde(skip)]
    pub left_out: Vec<LeftOut>,
}

/// One change by a named rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// The rule, for example `mapping-reference-object`.
    pub rule: &'static str,
    /// The fragment, for example `v1/createGateway`.
    pub fragment: String,
    /// Where in the fragment.
    pub pointer: String,
    /// What happened there.
    pub detail: String,
}

/// A component whose text differs between fragments: the newest API version's text stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TextChoice {
    /// The component or path, as a pointer into the merged document.
    pub pointer: String,
    /// The fragment whose text stands.
    pub kept: String,
    /// The fragments whose text differs.
    pub other: Vec<String>,
}

/// A structural conflict that an overlay decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Decision {
    /// The component, as a pointer into the merged document.
    pub pointer: String,
    /// The fragment whose structure stands.
    pub kept: String,
    /// The overlay that said so.
    pub overlay: String,
}

/// One overlay action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The overlay file.
    pub overlay: String,
    /// The JSONPath of the action.
    pub target: String,
    /// The nodes that it changed.
    pub pointers: Vec<String>,
    /// Why.
    pub reason: String,
}
