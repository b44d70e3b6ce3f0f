//! The audit trail: every transition, each bound to the one before by a hash.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::machine::{Entry, Moment, State};

/// One transition of one intent. Append-only: the stores know no way to change or delete one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Link {
    /// The namespace of the intent.
    pub namespace: String,
    /// Its name.
    pub intent: String,
    /// The version that the transition led to; the first is 1, without gaps.
    pub version: u64,
    /// The state that it led to.
    pub state: State,
    /// When.
    pub at: Moment,
    /// The id of what the API made, once that is known.
    pub resource: Option<String>,
    /// Why, and for decisions by whom.
    pub reason: String,
    /// SHA-256 over this transition and the hash of the one before, in hexadecimal.
    pub hash: String,
}

impl Link {
    /// The transition to `entry` of the intent with this name, bound to the hash of the one before.
    pub(crate) fn new(head: &str, namespace: &str, name: &str, entry: &Entry) -> Self {
        let mut link = Self {
            namespace: namespace.to_owned(),
            intent: name.to_owned(),
            version: entry.version,
            state: entry.state,
            at: entry.changed,
            resource: entry.resource.clone(),
            reason: entry.reason.clone(),
            hash: String::new(),
        };
        link.hash = link.hash_after(head);
        link
    }

    /// Each part with its length before it, so that no two transitions read the same. PostgreSQL's function `record`
    /// computes the first one likewise.
    fn hash_after(&self, head: &str) -> String {
        let (version, at) = (self.version.to_string(), self.at.0.to_string());
        let resource = self.resource.as_deref().unwrap_or_default();
        let parts =
            [head, &self.namespace, &self.intent, &version, self.state.as_str(), &at, resource, &self.reason];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(format!("{}:{part}\n", part.len()));
        }
        hex::encode(hash.finalize())
    }
}

/// Checks the transitions of one intent, in order: nothing missing, nothing changed.
///
/// `digest` is what the intent was recorded with. Returns the version of the first transition that is not what was
/// written.
///
/// # Errors
/// The first version that does not fit.
pub fn verify<'a>(digest: &str, links: impl IntoIterator<Item = &'a Link>) -> Result<(), u64> {
    let mut head = digest.to_owned();
    for (number, link) in (1_u64..).zip(links) {
        if link.version != number || link.hash != link.hash_after(&head) {
            return Err(number);
        }
        head.clone_from(&link.hash);
    }
    Ok(())
}
