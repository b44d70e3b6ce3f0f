//! How a successful answer is read.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::memory::bounded;

/// How the decoder ends its message about a member that an object must have.
pub(crate) const MISSING: &str = ": missing";

/// Whether a body was not read because an object in it lacks a member that it must have: it may be another kind of
/// object altogether.
pub fn lacks_a_member(error: &serde_json::Error) -> bool {
    error.is_data() && error.to_string().contains(MISSING)
}

/// A JSON answer.
pub(crate) fn json<T: DeserializeOwned>(body: Bytes) -> Result<T, serde_json::Error> {
    bounded(body.len(), || serde_json::from_slice(&body))
}

/// A JSON answer where another success of the operation has no content.
pub(crate) fn json_or_empty<T: DeserializeOwned>(body: Bytes) -> Result<Option<T>, serde_json::Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { json(body).map(Some) }
}

/// A binary answer.
pub(crate) fn bytes(body: Bytes) -> Result<Bytes, serde_json::Error> {
    Ok(body)
}

/// An answer without content; whatever came is ignored.
pub(crate) fn empty(_: Bytes) -> Result<(), serde_json::Error> {
    Ok(())
}
