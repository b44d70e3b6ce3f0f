//! The client's handles: one generated file for each area, beside those that are written by hand.

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{ByHand, Generated, calls, handles};

use crate::tree::Tree;

/// Where the hand-written ones stand.
const BY_HAND: &str = "crates/synctera/src/resources";

/// Where the generated ones stand, and nothing else.
pub const GENERATED: &str = "crates/synctera/src/resources/generated";

/// The table of calls that the tests make.
const CALLS: &str = "tests/src/calls/generated/mod.rs";

/// The generated files, by name.
pub fn outputs(tree: &Tree, document: &Value, generated: &Generated) -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for name in tree.names(BY_HAND)?.into_iter().filter(|name| name.ends_with(".rs")) {
        sources.push(tree.read(&name)?);
    }
    let by_hand = ByHand::read(sources.iter().map(|file| (file.name.as_str(), file.text.as_str())))?;
    let mut outputs = vec![(CALLS.to_owned(), calls(generated)?)];
    let files = handles(document, generated, &by_hand)?;
    outputs.extend(files.into_iter().map(|file| (format!("{GENERATED}/{}.rs", file.module), file.text)));
    Ok(outputs)
}
