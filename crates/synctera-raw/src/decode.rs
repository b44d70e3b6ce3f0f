//! How a successful response is read.

use bytes::Bytes;
use serde::de::{DeserializeOwned, Error as _};

use crate::ahead::within;
use crate::memory::bounded;
use crate::record::{MISSING, hastily};

/// Whether a body was not read because an object in it lacks a member that it must have: it may be another kind of
/// object altogether.
pub fn lacks_a_member(error: &serde_json::Error) -> bool {
    error.is_data() && error.to_string().contains(MISSING)
}

/// Reads JSON of the API as the client reads a response: with bounded memory, and twice where it must be.
///
/// Nearly all responses are as documented, and are read at once. One that is not is read again, field by field, so that
/// an optional field that cannot be read costs no more than itself. Reading a type with `serde_json` always reads in the
/// second way.
///
/// # Errors
/// When the body is no JSON of this type: a required field is missing or not as documented. Names the field.
pub fn json<T: DeserializeOwned>(body: Bytes) -> Result<T, serde_json::Error> {
    // One check of the whole text is cheaper than one of each string in it.
    let text = std::str::from_utf8(&body).map_err(|error| {
        serde_json::Error::custom(format_args!("not UTF-8 after {} bytes", error.valid_up_to()))
    })?;
    let _within = within(body.clone());
    match read_hastily(text) {
        Err(error) if !error.is_eof() => {
            let _bounded = bounded(text.len());
            serde_json::from_str(text)
        }
        read => read,
    }
}

fn read_hastily<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    let (_bounded, _hasty) = (bounded(text.len()), hastily());
    serde_json::from_str(text)
}

/// A JSON response where another success of the operation has no content.
pub(crate) fn json_or_empty<T: DeserializeOwned>(body: Bytes) -> Result<Option<T>, serde_json::Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { json(body).map(Some) }
}

/// A binary response.
pub(crate) fn bytes(body: Bytes) -> Result<Bytes, serde_json::Error> {
    Ok(body)
}

/// An answer without content; whatever came is ignored.
pub(crate) fn empty(_: Bytes) -> Result<(), serde_json::Error> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;
    use crate::record::is_hasty;

    #[derive(Debug)]
    struct Faulty;

    impl<'de> serde::Deserialize<'de> for Faulty {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            assert!(!is_hasty(), "as a faulty type of somebody else does");
            Ok(Self)
        }
    }

    #[test]
    fn what_panics_while_it_is_read_leaves_nothing_behind() {
        catch_unwind(|| json::<Faulty>(Bytes::from_static(b"{}"))).unwrap_err();
        assert!(!is_hasty());
    }
}
