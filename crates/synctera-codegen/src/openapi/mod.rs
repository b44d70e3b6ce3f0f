//! OpenAPI 3.0, read in one place: what every room of this library asks of a document.
//!
//! [`pointer`] names places and references; [`keywords`] walks a document and knows keywords from names and data;
//! [`schemas`] walks schemas and operations, to read and to change them. [`Checked`] is a document in which every
//! keyword has its type and every reference leads somewhere, with a [`Node`] for each of its places.

#[cfg(feature = "intake")]
mod check;
#[cfg(feature = "intake")]
mod checked;
#[cfg(feature = "intake")]
pub(crate) mod keywords;
#[cfg(feature = "intake")]
mod node;
pub mod pointer;
pub(crate) mod schemas;

#[cfg(feature = "intake")]
pub(crate) use checked::{Callback, Checked, is_success, operations_of};
#[cfg(feature = "intake")]
pub(crate) use node::Node;

use serde_json::Value;

use crate::Error;

/// The keys of a path item that are operations, in the order in which they are listed everywhere.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Only OpenAPI 3.0 has the meaning that every room relies on.
pub(crate) fn check_version(root: &Value) -> Result<(), Error> {
    let found = match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => return Ok(()),
        Some(version) => format!("OpenAPI {version}, and only 3.0.x is understood"),
        None => "not an OpenAPI 3.0 document: no `openapi` version".to_owned(),
    };
    Err(Error::located(found, "/openapi").hint("give an OpenAPI 3.0.x document"))
}
