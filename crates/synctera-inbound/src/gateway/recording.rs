//! Recordings of decisions, to try another policy on yesterday's purchases.

use std::fmt;
use std::io::BufRead;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::kind::Kind;
use super::policy::Policy;

/// One decision with the part of its request that may be kept: no card data, no names, nothing unknown.
///
/// Serialises to one line of JSON.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Recording {
    at: DateTime<Utc>,
    kind: String,
    request: Value,
    told: String,
}

impl Recording {
    pub(super) fn of<K: Kind>(at: DateTime<Utc>, body: &[u8], told: K::Decision) -> Self {
        Self { at, kind: K::NAME.to_owned(), request: K::redact(body), told: K::word(told).to_owned() }
    }

    /// As one line of JSON, without its line end.
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, kind, told, .. } = self;
        f.debug_struct("Recording")
            .field("at", at)
            .field("kind", kind)
            .field("told", told)
            .finish_non_exhaustive()
    }
}

/// What a replay found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplayReport {
    /// How many decisions are the same.
    pub same: usize,
    /// Those that differ.
    pub different: Vec<Difference>,
}

/// A recorded decision that another policy would not have made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Which line of the recording, from 1.
    pub line: usize,
    /// What Synctera was told then.
    pub told: String,
    /// What the policy says now.
    pub now: &'static str,
}

/// Asks `policy` about every recorded request.
///
/// It sees what was recorded: a policy that looks at fields which are not recorded decides as if they were missing.
///
/// # Errors
/// When a line cannot be read, or is of another kind of gateway.
pub async fn replay<K: Kind>(
    lines: impl BufRead,
    policy: &impl Policy<K>,
) -> Result<ReplayReport, ReplayError> {
    let mut report = ReplayReport::default();
    for (index, line) in lines.lines().enumerate() {
        let line_number = index + 1;
        let recording = read::<K>(line).ok_or(ReplayError { line: line_number, kind: K::NAME })?;
        let request = K::read(recording.request.to_string().as_bytes()).unwrap_or_default();
        let now = K::word(policy.decide(Arc::new(request)).await);
        if now == recording.told {
            report.same += 1;
        } else {
            report.different.push(Difference { line: line_number, told: recording.told, now });
        }
    }
    Ok(report)
}

fn read<K: Kind>(line: std::io::Result<String>) -> Option<Recording> {
    let recording: Recording = serde_json::from_str(&line.ok()?).ok()?;
    (recording.kind == K::NAME).then_some(recording)
}

/// A line that is no recording of this kind of gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplayError {
    line: usize,
    kind: &'static str,
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} is no recording of a {} gateway", self.line, self.kind)
    }
}

impl std::error::Error for ReplayError {}
