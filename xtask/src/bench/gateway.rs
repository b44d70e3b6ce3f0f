//! What an authorization gateway costs under load, beside a bare axum handler that reads the same JSON.

use anyhow::{Result, ensure};

use crate::cargo::cargo;
use crate::tree::Tree;

pub fn run(tree: &Tree) -> Result<()> {
    let words = ["run", "--release", "--quiet", "--package", "synctera-inbound", "--example", "load"];
    let status = cargo(tree.root()).args(words).status()?;
    ensure!(status.success(), "the load test did not run to its end");
    Ok(())
}
