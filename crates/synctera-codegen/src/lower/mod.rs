//! Lowering: makes the document plain enough to be generated, and says what it changed.
//!
//! Each pass is one function on the document and reports each change with its pointer. After the last pass
//! a component schema is an object, a string enum, a discriminated union or an alias, and every other schema
//! is a reference, a primitive, an array or a map.

mod all_of;
mod any_of;
mod branches;
mod hoist;
mod inline;
mod repair;
mod select;
pub(crate) mod walk;

use serde_json::Value;

use crate::{Error, Selection};

/// One change that a pass made to the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Change {
    /// The name of the pass.
    pub pass: &'static str,
    /// Where, as a JSON pointer into the document as it stood when the pass ran.
    pub pointer: String,
    /// What was done.
    pub note: String,
}

/// Whether a key of a path item is an operation.
pub(crate) fn is_method(key: &str) -> bool {
    walk::METHODS.contains(&key)
}

/// Collects the changes of one run.
#[derive(Debug, Default)]
pub(crate) struct Log {
    changes: Vec<Change>,
}

impl Log {
    pub(crate) fn note(&mut self, pass: &'static str, pointer: impl Into<String>, note: impl Into<String>) {
        self.changes.push(Change { pass, pointer: pointer.into(), note: note.into() });
    }

    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}

/// Runs every pass in order.
pub(crate) fn lower(document: &Value, selection: &Selection, log: &mut Log) -> Result<Value, Error> {
    let mut document = document.clone();
    repair::check_version(&document)?;
    let roots = select::roots(&document, selection);
    select::operations(&mut document, selection);
    inline::parameters_and_responses(&mut document)?;
    repair::error_responses(&mut document, log);
    repair::schemas(&mut document, log);
    hoist::operation_schemas(&mut document, log)?;
    select::schemas(&mut document, &roots)?;
    repair::check_circles(&document)?;
    all_of::flatten(&mut document, log)?;
    any_of::merge(&mut document, log)?;
    // Again: what was only a part of something else has gone into it.
    select::schemas(&mut document, &roots)?;
    hoist::nested_schemas(&mut document, log)?;
    branches::separate(&mut document, log)?;
    Ok(document)
}
