//! The client's handles: one generated file for each area, beside those that are written by hand.

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{ByHand, Generated, handles};

use crate::tree::Tree;

/// Where the hand-written ones stand.
const BY_HAND: &str = "crates/synctera/src/resources";

/// Where the generated ones stand, and nothing else.
pub const GENERATED: &str = "crates/synctera/src/resources/generated";

/// The generated files, by name.
pub fn outputs(tree: &Tree, document: &Value, generated: &Generated) -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for name in tree.names(BY_HAND)?.into_iter().filter(|name| name.ends_with(".rs")) {
        sources.push(tree.read(&name)?);
    }
    let by_hand = ByHand::read(sources.iter().map(|file| (file.name.as_str(), file.text.as_str())))?;
    let files = handles(document, generated, &by_hand)?;
    Ok(files.into_iter().map(|file| (format!("{GENERATED}/{}.rs", file.module), file.text)).collect())
}
