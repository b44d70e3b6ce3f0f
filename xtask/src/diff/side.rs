//! One side of a comparison: a file, or a file of a git revision.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use synctera_codegen::{diff, intake::Document};

use crate::tree::Tree;

/// What a revision alone means.
const MERGED: &str = "openapi/synctera.yaml";

/// A document that can be compared.
pub struct Side(Document);

impl Side {
    /// Reads what a person names.
    pub fn read(tree: &Tree, name: &str) -> Result<Self> {
        let text = match Path::new(name).exists() {
            true => fs::read_to_string(name).with_context(|| format!("cannot read {name}"))?,
            false => at_revision(tree, name)?,
        };
        let document = Document::parse(name, &text)?;
        diff::check(document.root()).map_err(|error| error.in_file(name))?;
        Ok(Self(document))
    }

    pub fn root(&self) -> &Value {
        self.0.root()
    }
}

fn at_revision(tree: &Tree, name: &str) -> Result<String> {
    let (revision, path) = name.split_once(':').unwrap_or((name, MERGED));
    let commit = git(
        tree,
        &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")],
    );
    let Some(commit) = commit? else { bail!("{name} is neither a file nor a git revision") };
    let text = git(tree, &["cat-file", "blob", &format!("{}:{path}", commit.trim())])?;
    text.with_context(|| format!("revision {revision} has no file {path}"))
}

/// What git prints; nothing when it refuses.
fn git(tree: &Tree, words: &[&str]) -> Result<Option<String>> {
    let output =
        Command::new("git").arg("-C").arg(tree.root()).args(words).output().context("cannot start git")?;
    if !output.status.success() {
        return Ok(None);
    }
    String::from_utf8(output.stdout).map(Some).context("git printed something that is not UTF-8")
}
