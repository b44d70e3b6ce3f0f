//! What a response must repeat of its request: `x-synctera-echo`, set by an overlay on operations that move money.

use serde::Deserialize;
use serde_json::Value;

use crate::{Error, pointer};

/// One thing that a response must say.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Echo {
    /// The property of the response.
    pub(crate) response: String,
    /// The property of the request's body that it repeats.
    #[serde(default)]
    pub(crate) request: Option<String>,
    /// The values that it can have, whatever the request says.
    #[serde(default)]
    pub(crate) one_of: Vec<String>,
}

/// The extension of an operation.
const EXTENSION: &str = "x-synctera-echo";

/// Reads the extension of an operation, which stands at a pointer.
pub(super) fn read(operation: &Value, at: &str) -> Result<Vec<Echo>, Error> {
    let Some(written) = operation.get(EXTENSION) else { return Ok(Vec::new()) };
    let at = pointer::push(at, EXTENSION);
    let refuse = |what: String| {
        Error::located(what, at.as_str()).hint(
            "an entry has `response`, and `request` or `one_of`: `{ request: /amount, response: /amount }`",
        )
    };
    let mut echoes =
        Vec::<Echo>::deserialize(written).map_err(|error| refuse(format!("not an echo: {error}")))?;
    for echo in &mut echoes {
        if echo.request.is_some() != echo.one_of.is_empty() {
            return Err(refuse("an echo compares with one thing".to_owned()));
        }
        for name in [Some(&mut echo.response), echo.request.as_mut()].into_iter().flatten() {
            let property = name.strip_prefix('/').filter(|rest| !rest.is_empty() && !rest.contains('/'));
            *name =
                property.ok_or_else(|| refuse(format!("`{name}` does not point to a property")))?.to_owned();
        }
    }
    Ok(echoes)
}
