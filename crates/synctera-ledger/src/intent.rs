//! An intent as it is stored.

use std::fmt;

use crate::audit::Link;
use crate::machine::{Entry, Moment, Recovery, State};

/// An intent that the ledger keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct Intent {
    /// The number that the store gave it; later intents have higher ones.
    pub(crate) id: i64,
    pub(crate) new: NewIntent,
    pub(crate) entry: Entry,
    /// The response that carried it out, as bytes of [`seal`](crate::seal).
    pub(crate) response: Option<Vec<u8>>,
    /// The hash of its last transition.
    pub(crate) head: String,
}

/// What is written once, when an intent is recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct NewIntent {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) operation: String,
    /// The server that it is for: an intent for one is never sent to another.
    pub(crate) origin: String,
    /// The same for all intents that a look-up could not tell apart; nothing where there is no look-up.
    pub(crate) twin: Option<String>,
    /// Tells two contents apart without holding either.
    pub(crate) digest: String,
    /// The idempotency key.
    pub(crate) key: String,
    pub(crate) recovery: Recovery,
    /// Target, headers and body, as bytes of [`seal`](crate::seal).
    pub(crate) content: Vec<u8>,
    /// When it was recorded, in milliseconds since 1970.
    pub(crate) at: i64,
}

impl NewIntent {
    /// Its first transition, the recording, bound to the digest of its content.
    pub(crate) fn recording(&self) -> (Entry, Link) {
        let entry = Entry::new(Moment(self.at), self.recovery);
        let link = Link::new(&self.digest, &self.namespace, &self.name, &entry);
        (entry, link)
    }
}

impl Intent {
    /// The namespace it was recorded in.
    pub fn namespace(&self) -> &str {
        &self.new.namespace
    }

    /// Its name within the namespace.
    pub fn name(&self) -> &str {
        &self.new.name
    }

    /// The `operationId` it calls.
    pub fn operation(&self) -> &str {
        &self.new.operation
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.entry.state
    }

    /// Why it stands there, in one sentence without content of the request.
    pub fn reason(&self) -> &str {
        &self.entry.reason
    }

    /// The id of what the API made of it, once it is done.
    pub fn resource(&self) -> Option<&str> {
        self.entry.resource.as_deref()
    }

    /// The idempotency key in full, to ask the bank about it.
    pub fn key(&self) -> &str {
        &self.new.key
    }

    /// Everything that was decided on.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }
}

/// Names the intent and where it stands; content, response and key stay out.
impl fmt::Debug for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intent")
            .field("namespace", &self.new.namespace)
            .field("name", &self.new.name)
            .field("operation", &self.new.operation)
            .field("state", &self.entry.state)
            .field("version", &self.entry.version)
            .field("resource", &self.entry.resource)
            .field("reason", &self.entry.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for NewIntent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewIntent")
            .field("namespace", &self.namespace)
            .field("name", &self.name)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// A change of an intent, to be written over the version that it was decided on.
#[derive(Debug, Clone)]
pub struct Change {
    pub(crate) id: i64,
    /// The version that must still stand.
    pub(crate) expected: u64,
    pub(crate) entry: Entry,
    pub(crate) response: Option<Vec<u8>>,
    pub(crate) links: Vec<Link>,
}

impl Intent {
    /// The change that leads through `entries` to the last of them.
    pub(crate) fn change(&self, entries: Vec<Entry>, response: Option<Vec<u8>>) -> Option<Change> {
        let mut head = self.head.clone();
        let mut links = Vec::with_capacity(entries.len());
        for entry in &entries {
            let link = Link::new(&head, &self.new.namespace, &self.new.name, entry);
            head.clone_from(&link.hash);
            links.push(link);
        }
        let entry = entries.into_iter().next_back()?;
        Some(Change { id: self.id, expected: self.entry.version, entry, response, links })
    }

    /// The intent once the change is written.
    pub(crate) fn changed(mut self, change: &Change) -> Self {
        self.entry = change.entry.clone();
        if change.response.is_some() {
            self.response.clone_from(&change.response);
        }
        if let Some(last) = change.links.last() {
            self.head.clone_from(&last.hash);
        }
        self
    }
}
