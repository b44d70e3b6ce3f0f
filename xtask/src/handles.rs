//! The client's handles: one generated file for each area, beside those that are written by hand.

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{ByHand, Generated, Request, calls, handles};

use synctera_sandbox::Example;

use crate::tree::Tree;

/// Where the hand-written ones stand.
const BY_HAND: &str = "crates/synctera/src/resources";

/// Where the generated ones stand, and nothing else.
pub const GENERATED: &str = "crates/synctera/src/resources/generated";

/// The table of calls that the tests make.
const CALLS: &str = "tests/src/calls/generated/mod.rs";

/// The generated files, by name; the examples in their documentation send these requests.
pub fn outputs(
    tree: &Tree,
    document: &Value,
    examples: Vec<Example>,
    generated: &Generated,
) -> Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for name in tree.names(BY_HAND)?.into_iter().filter(|name| name.ends_with(".rs")) {
        sources.push(tree.read(&name)?);
    }
    let by_hand = ByHand::read(sources.iter().map(|file| (file.name.as_str(), file.text.as_str())))?;
    let mut outputs = vec![(CALLS.to_owned(), calls(generated)?)];
    let requests = examples.into_iter().map(|it| {
        let Example { operation, path, query, body, .. } = it;
        (operation, Request { path, query, body })
    });
    let files = handles(document, generated, &by_hand, &requests.collect())?;
    outputs.extend(files.into_iter().map(|file| (format!("{GENERATED}/{}.rs", file.module), file.text)));
    Ok(outputs)
}
