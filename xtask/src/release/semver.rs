//! `cargo xtask semver`: two judges of what is breaking, which must not contradict each other.
//!
//! `cargo xtask diff` compares documents, cargo-semver-checks the Rust that came of them. Neither sees all: what changes on
//! the wire need not show in a signature, and code that was written by hand stands in no document. But what breaks in
//! *generated* code comes from the document, or from a change of the generator: where `diff` calls nothing breaking, it
//! must not happen.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use crate::{
    cargo::cargo,
    diff::{Side, breaking},
    tree::Tree,
};

/// Compare the generated client with that of an earlier revision, by its documents and by its public Rust.
///
/// Fails when cargo-semver-checks finds breaks in generated code and `diff` calls nothing breaking. Needs
/// cargo-semver-checks (`cargo install cargo-semver-checks`).
#[derive(clap::Args)]
pub struct Arguments {
    /// The revision to compare with: the tag of the last release.
    #[arg(long, value_name = "REVISION")]
    since: String,
}

/// Where generated code stands: in the package, or where `build.rs` writes it.
const GENERATED: [&str; 2] = ["/generated/client/", "/out/client/"];

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    let (old, new) = (Side::read(tree, &arguments.since)?, Side::read(tree, "openapi/synctera.yaml")?);
    let by_document = breaking(&old, &new)?;
    println!("cargo xtask diff: {} breaking changes", by_document.len());
    by_document.iter().for_each(|change| println!("  {change}"));
    let breaks = parse(&semver_checks(tree, &arguments.since)?)?;
    let (generated, by_hand): (Vec<_>, Vec<_>) = breaks.iter().partition(|broken| broken.is_generated());
    for (whose, breaks) in [("generated code", &generated), ("code written by hand", &by_hand)] {
        println!("cargo semver-checks: {} breaks in {whose}", breaks.len());
        breaks.iter().for_each(|broken| println!("  {}: {}", broken.lint, broken.place));
    }
    if agree(by_document.len(), generated.len()) {
        println!("they agree");
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "they contradict each other: a rule is missing in `diff`, or the generator breaks users by itself"
    );
    Ok(ExitCode::FAILURE)
}

fn agree(by_document: usize, in_generated_code: usize) -> bool {
    in_generated_code == 0 || by_document > 0
}

/// What cargo-semver-checks prints of the whole raw crate.
fn semver_checks(tree: &Tree, since: &str) -> Result<String> {
    let words =
        ["semver-checks", "--package", "synctera-raw", "--only-explicit-features", "--features", "all"];
    let output = cargo(tree.root())
        .args(words)
        .args(["--release-type", "minor", "--color", "never", "--baseline-rev", since])
        .output()
        .context("cannot start cargo")?;
    let text =
        format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(text.contains(SUMMARY), "`cargo {}` came to no result:\n{}", words.join(" "), text.trim());
    Ok(text)
}

/// How cargo-semver-checks begins its last line.
const SUMMARY: &str = "Summary";

/// One place that breaks.
#[derive(Debug, PartialEq, Eq)]
struct Break {
    lint: String,
    place: String,
}

impl Break {
    fn is_generated(&self) -> bool {
        GENERATED.iter().any(|folder| self.place.contains(folder))
    }
}

/// Reads `--- failure lint: …` and the places below `Failed in:`.
fn parse(text: &str) -> Result<Vec<Break>> {
    let mut breaks = Vec::new();
    let (mut lint, mut listing) = (String::new(), false);
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("--- failure ") {
            lint = rest.split(':').next().unwrap_or_default().to_owned();
        }
        listing = (listing && line.starts_with(' ')) || line.starts_with("Failed in:");
        if listing && line.starts_with(' ') {
            breaks.push(Break { lint: lint.clone(), place: line.trim().to_owned() });
        }
    }
    let broken =
        text.lines().any(|line| line.trim_start().starts_with(SUMMARY) && !line.contains("no semver update"));
    ensure!(broken != breaks.is_empty(), "cargo semver-checks printed something else than expected:\n{text}");
    Ok(breaks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_are_read_with_their_places() {
        let text = "\
--- failure struct_missing: pub struct removed or renamed ---

Description:
A publicly-visible struct cannot be imported by its prior path.

Failed in:
  struct synctera_raw::types::Card, previously in file /x/crates/synctera-raw/generated/client/cards/types.rs:7
  struct synctera_raw::types::Pin, previously in file /x/target/debug/build/synctera-raw-1/out/client/cards/types.rs:9
  struct synctera_raw::Date, previously in file /x/crates/synctera-raw/src/date.rs:3

     Summary semver requires new major version: 1 major and 0 minor checks failed";
        let breaks = parse(text).unwrap();
        assert_eq!(breaks.iter().map(Break::is_generated).collect::<Vec<_>>(), [true, true, false]);
        assert_eq!(breaks[0].lint, "struct_missing");
        assert!(parse("     Summary no semver update required").unwrap().is_empty());
        assert!(
            parse("     Summary semver requires new major version: 1 major").is_err(),
            "its places were not found"
        );
    }

    #[test]
    fn a_break_in_generated_code_must_be_one_of_the_document() {
        assert!(!agree(0, 1));
        assert!(agree(1, 1) && agree(1, 0) && agree(0, 0));
    }
}
