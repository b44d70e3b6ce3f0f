//! Decisions that came too late, and decisions beside the live one.

use std::sync::Arc;

use super::kind::{Decoded, Kind};

/// A decision that Synctera was not told: it was told another, or nobody waited any more.
///
/// Undo here what the policy did on the way: release the hold, give back the limit.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Late<K: Kind> {
    /// What was asked.
    pub request: Arc<Decoded<K::Request>>,
    /// What the policy decided; none when it panicked.
    pub decided: Option<K::Decision>,
    /// What Synctera was told; none when the connection was gone.
    pub told: Option<K::Decision>,
}

/// What the live policy and the one in its shadow decided.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Compared<K: Kind> {
    /// What was asked.
    pub request: Arc<Decoded<K::Request>>,
    /// What Synctera was told.
    pub live: K::Decision,
    /// What the shadow policy would have told.
    pub shadow: K::Decision,
}
