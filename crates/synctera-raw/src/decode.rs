//! How a successful answer is read.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::memory::bounded;

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
