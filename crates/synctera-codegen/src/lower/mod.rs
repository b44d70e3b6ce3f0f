//! Lowering: makes the document plain enough to be generated, and says what it changed.
//!
//! Each pass is one function on the document and reports each change with its pointer. After the last pass
//! a component schema is an object, a string enum, a discriminated union or an alias, and every other schema
//! is a reference, a primitive, an array or a map.

mod all_of;
mod any_of;
mod branches;
mod circles;
mod hoist;
mod inline;
mod repair;
mod rewrite;
mod select;
pub(crate) mod walk;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::openapi::check_version;
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

/// Collects the changes of one run.
#[derive(Debug, Default)]
pub(crate) struct Log {
    changes: Vec<Change>,
    refusals: Vec<Error>,
}

impl Log {
    /// Refuses one place; the pass goes on, so that one run finds all of them.
    pub(crate) fn refuse(&mut self, error: Error) {
        self.refusals.push(error);
    }

    /// Stops after a pass that has refused something: the next one may rely on what is missing.
    pub(crate) fn go_on(&mut self) -> Result<(), Error> {
        if self.refusals.is_empty() { Ok(()) } else { Err(self.refusals.remove(0)) }
    }

    pub(crate) fn take_refusals(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.refusals)
    }

    pub(crate) fn note(&mut self, pass: &'static str, pointer: impl Into<String>, note: impl Into<String>) {
        self.changes.push(Change { pass, pointer: pointer.into(), note: note.into() });
    }

    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}

/// The component schemas that are generated for their own sake, not only as parts of others.
pub(crate) fn roots(document: &Value, selection: &Selection) -> Vec<String> {
    select::roots(document, selection)
}

/// Every component schema that is referred to, with the pointer of the reference.
pub(crate) fn references(document: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    select::references(document, "", &mut found);
    found
}

/// Runs every pass in order; `without` are component schemas that are not wanted for their own sake.
pub(crate) fn lower(
    document: &mut Value,
    selection: &Selection,
    without: &BTreeSet<String>,
    log: &mut Log,
) -> Result<(), Error> {
    check_version(document)?;
    let mut roots = select::roots(document, selection);
    roots.retain(|name| !without.contains(name));
    select::operations(document, selection);
    inline::parameters_and_responses(document, log);
    log.go_on()?;
    repair::error_responses(document, log);
    repair::schemas(document, log);
    hoist::operation_schemas(document, log)?;
    select::schemas(document, &roots, log)?;
    circles::refuse_names(document, log);
    log.go_on()?;
    let shared = hoist::schemas_of_parts(document, log)?;
    all_of::flatten(document, &shared, log)?;
    circles::refuse_names(document, log);
    log.go_on()?;
    any_of::merge(document, log)?;
    // Again: what was only a part of something else has gone into it.
    select::schemas(document, &roots, log)?;
    hoist::nested_schemas(document, log)?;
    branches::separate(document, log)?;
    circles::refuse_names(document, log);
    circles::open_collections(document, log)?;
    log.go_on()
}
