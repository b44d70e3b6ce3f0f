//! What can go wrong with the ledger itself; what becomes of an intent is its state, not an error.

use std::error::Error as StdError;
use std::fmt;

/// The ledger could not do what it was asked to. Nothing was sent because of it that is not written down.
///
/// The text names what, where and what to do next; it never holds a request, a response or a key.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    what: String,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The store failed.
    Store,
    /// The name is taken by another content.
    OtherContent,
    /// The request cannot be stored as it is.
    Unstorable,
    /// No such intent.
    NotFound,
    /// The event does not fit the state.
    Refused,
    /// What is stored cannot be read: another key, or damage.
    Unreadable,
    /// The API did not accept the client's API key.
    Unauthorized,
    /// The API's list could not be read.
    Api,
}

impl Error {
    pub(crate) fn new(kind: Kind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner { kind, what: what.into(), cause: None }))
    }

    pub(crate) fn caused(
        kind: Kind,
        what: impl Into<String>,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self(Box::new(Inner { kind, what: what.into(), cause: Some(cause.into()) }))
    }

    pub(crate) fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The store failed (disk, connection, lock). Repeating is safe: what was written stands, what was not did not happen.
    pub fn is_store(&self) -> bool {
        self.kind() == Kind::Store
    }

    /// An intent of this name was recorded with another content. One name is one intent: choose another name, or find out
    /// which of the two is meant.
    pub fn is_other_content(&self) -> bool {
        self.kind() == Kind::OtherContent
    }

    /// The request cannot be stored: it breaks a rule, or holds sensitive fields and the ledger has no key to seal them.
    pub fn is_unstorable(&self) -> bool {
        self.kind() == Kind::Unstorable
    }

    /// There is no intent of this name.
    pub fn is_not_found(&self) -> bool {
        self.kind() == Kind::NotFound
    }

    /// The intent is not in a state in which this can be done.
    pub fn is_refused(&self) -> bool {
        self.kind() == Kind::Refused
    }

    /// What is stored cannot be opened with this key, or was changed by somebody else.
    pub fn is_unreadable(&self) -> bool {
        self.kind() == Kind::Unreadable
    }

    /// The API did not accept the API key. The run stopped, so that no further intents are rejected for it.
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == Kind::Unauthorized
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.what)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("what", &self.0.what)
            .field("cause", &self.0.cause.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
