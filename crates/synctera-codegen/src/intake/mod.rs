//! From documentation pages and fragments to the merged document.
//!
//! The way of the data: a [`page`] or a whole [`Document`] gives [`Fragment`]s, one per operation; [`build()`] repairs,
//! renames and merges them, applies the overlays, and returns the merged document with a report of everything it did.

mod areas;
mod build;
mod closure;
mod compare;
mod document;
pub mod emit;
mod facts;
mod fragment;
mod merge;
mod naming;
mod operation_ids;
mod overlay;
pub mod page;
mod renaming;
mod repair;
mod report;
#[cfg(test)]
mod tests;
mod versions;
mod yaml;

pub use build::{Built, Source, build};
pub use document::{Document, Listed};
pub use fragment::Fragment;
pub(crate) use naming::base as bundler_base;
pub use overlay::Overlay;
pub use report::{Applied, Change, Decision, Report, TextChoice};
