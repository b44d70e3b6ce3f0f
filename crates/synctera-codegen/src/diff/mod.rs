//! Compares two OpenAPI 3.0 documents and says what each difference means for a client of this library.
//!
//! # The command
//!
//! ```text
//! cargo xtask diff <old> <new> [--format text|markdown|json] [--fail-on wire|breaking|any|never] [--words]
//! cargo xtask diff --rules
//! ```
//!
//! A side is a file (JSON or YAML), a git revision (`HEAD~3`, `v0.1.0`: its `openapi/synctera.yaml`) or
//! `REVISION:PATH`. The exit status is 0 when nothing fails, 1 when a change is at least as strong as `--fail-on`
//! says (breaking ones, unless told otherwise), and 2 when a side cannot be read or compared. Changes of words alone
//! are counted and listed only with `--words`; JSON always has them. `--rules` prints the rule table, which is
//! committed as `openapi/DIFF-RULES.md`.
//!
//! JSON is one object: `step`, `breaking` and `compatible` (counts), and `changes`. A change has `id` (of the rule),
//! `severity` (`error`, `warning`, `info`), `effect`, `breaking`, `reach`, `subject`, `detail`, `because`, `oasdiff`
//! (ids of the checks of that tool that report the same) and the JSON pointers `old` and `new`.
//!
//! # What is compared
//!
//! Operations, parameters, bodies, responses, callbacks and component schemas, down to enum values and limits.
//! Not compared: `info`, `servers` (the caller names the environment) and the descriptions of tags.
//!
//! - **Schemas** are compared by name, once, wherever they are used; a `$ref` of the same name on both sides is
//!   not followed. So the work grows with the size of the documents, and circles of references end.
//! - **`allOf`** is compared by what it amounts to: moving a property between a schema and its base is no change.
//!   What a base that stands on both sides changes is reported at the base alone.
//! - **Renames.** A schema that disappears counts as renamed, not as removed and added, when a new schema stands
//!   at a place where the old one stood and both are equal but for words. Everything else that refers to another
//!   name is another type; the contents are then compared as well.
//! - **Operations** are matched by method and path (whatever the names of path parameters are), then by
//!   `operationId`.
//!
//! # How changes are classed
//!
//! By the [rule table](RULES), which has one effect for what the client sends and one for what it receives; see
//! [`Effect`] and [`markdown_rules`]. The strongest effect of all changes gives the [`Step`]. Only a success is
//! decoded into a type of the method: error responses are not, and classed accordingly.

mod bodies;
mod comparison;
mod constraints;
mod equal;
mod keywords;
mod objects;
mod operations;
mod pair;
mod parameters;
mod reach;
mod render;
mod report;
mod responses;
mod rules;
mod schemas;
mod unions;
mod view;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::Error;
use crate::openapi::Checked;
use comparison::Comparison;

pub use reach::Reach;
pub use render::{Listing, json, markdown, text};
pub use report::{Change, Report, Step};
pub use rules::{Effect, Kind, RULES, Rule, Severity, markdown as markdown_rules};

/// Compares two documents.
///
/// # Errors
///
/// When one of them is no OpenAPI 3.0 document, holds a keyword of the wrong JSON type or a reference that leads
/// nowhere. The error names the pointer; name the file with [`Error::in_file`] by checking each side with
/// [`check`] first.
pub fn compare(old: &Value, new: &Value) -> Result<Report, Error> {
    let (old, new) = (Checked::new(old)?, Checked::new(new)?);
    Ok(Comparison::new(&old, &new).run())
}

/// Says whether a document can be compared.
///
/// # Errors
///
/// As [`compare`].
pub fn check(document: &Value) -> Result<(), Error> {
    Checked::new(document).map(|_| ())
}
