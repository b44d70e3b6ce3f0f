//! `cargo xtask release --dry-run`: everything of a release that can be seen without a network.

mod alone;
pub mod semver;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail, ensure};

use crate::sources::{self, Sources};
use crate::tree::Tree;

#[derive(clap::Args)]
#[command(about = "Check what a release needs, and print what is left to do by hand")]
pub struct Arguments {
    /// Check and print only. Releasing itself is the workflow's work (.github/workflows/release.yml).
    #[arg(long, required = true)]
    dry_run: bool,
    /// Also with changes that are not committed.
    #[arg(long)]
    allow_dirty: bool,
}

/// What every package must hold beside its code.
const EXPECTED: [&str; 4] = ["LICENSE", "NOTICE", "README.md", "Cargo.toml"];

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    debug_assert!(arguments.dry_run, "clap requires it");
    let version = version(tree)?;
    println!("release {version}");
    said("the tree is committed", committed(tree, arguments.allow_dirty))?;
    said("the version names the API's", names_api_version(tree, &version))?;
    said("CHANGELOG.md says what is new", changelog(tree))?;
    said("generated files match their sources", cargo(tree, &["xtask", "regenerate", "--check"]).map(drop))?;
    said("two packagings give the same bytes", same_bytes_twice(tree, arguments.allow_dirty))?;
    said("packages hold licence, notice and readme", contents(tree))?;
    said("packages build and document alone, offline, from a folder that is only read", alone(tree))?;
    optional(tree, "licences and bans", &["deny", "check", "licenses", "bans"]);
    println!("\nleft for the workflow, which a tag `v{version}` starts:");
    for step in LEFT {
        println!("  - {step}");
    }
    Ok(())
}

const LEFT: [&str; 5] = [
    "move the Unreleased section of CHANGELOG.md under the new version",
    "cargo semver-checks against the last release; `cargo xtask semver --since TAG`, so that it and `diff` agree",
    "cargo publish --workspace, in the order of the dependencies",
    "an SBOM per package (cargo cyclonedx), attached to the release",
    "provenance of the packages (attest-build-provenance)",
];

fn said(what: &str, result: Result<()>) -> Result<()> {
    match &result {
        Ok(()) => println!("ok      {what}"),
        Err(_) => println!("FAILED  {what}"),
    }
    result.with_context(|| format!("{what}: it does not hold"))
}

/// A tool that may not be on this machine: then it is left for the workflow, and that is said.
fn optional(tree: &Tree, what: &str, words: &[&str]) {
    let installed = crate::cargo::cargo(tree.root()).args([words[0], "--version"]).output();
    if !installed.is_ok_and(|output| output.status.success()) {
        println!("LEFT    {what}: `cargo {}` is not installed here", words[0]);
        return;
    }
    match cargo(tree, words) {
        Ok(_) => println!("ok      {what}"),
        Err(error) => println!("CHECK   {what}: {error:#}"),
    }
}

fn cargo(tree: &Tree, words: &[&str]) -> Result<Output> {
    let output = crate::cargo::cargo(tree.root()).args(words).output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`cargo {}` failed:\n{}", words.join(" "), text.trim_end());
    Ok(output)
}

fn version(tree: &Tree) -> Result<String> {
    let manifest: toml::Table = tree.read("Cargo.toml")?.text.parse().context("Cargo.toml")?;
    let version = manifest.get("workspace").and_then(|w| w.get("package")?.get("version")?.as_str());
    Ok(version.context("Cargo.toml names no workspace version")?.to_owned())
}

fn committed(tree: &Tree, allow_dirty: bool) -> Result<()> {
    let output = Command::new("git").args(["status", "--porcelain"]).current_dir(tree.root()).output()?;
    let changes = String::from_utf8_lossy(&output.stdout);
    ensure!(allow_dirty || changes.trim().is_empty(), "not committed:\n{}", changes.trim_end());
    Ok(())
}

/// The crate's version carries the newest API version that its fragments come from, as build metadata.
fn names_api_version(tree: &Tree, version: &str) -> Result<()> {
    let newest = newest_api_version(&Sources::read(tree)?)
        .with_context(|| format!("{} names no API version", sources::NAME))?;
    let wanted = format!("+api.{newest}");
    ensure!(version.ends_with(&wanted), "the version is {version} and should end in `{wanted}`");
    Ok(())
}

fn newest_api_version(sources: &Sources) -> Option<String> {
    let v1 = sources.0.iter().filter(|(name, _)| name.starts_with("v1/"));
    let number = |text: &str| text.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u64>>();
    v1.map(|(_, entry)| entry.api_version.clone()).max_by_key(|version| number(version))
}

fn changelog(tree: &Tree) -> Result<()> {
    let text = tree.read("CHANGELOG.md")?.text;
    let unreleased = text.split("## Unreleased").nth(1).context("it has no section `## Unreleased`")?;
    let body = unreleased.split("\n## ").next().unwrap_or_default();
    ensure!(!body.trim().is_empty(), "its section `## Unreleased` is empty");
    Ok(())
}

fn same_bytes_twice(tree: &Tree, allow_dirty: bool) -> Result<()> {
    let first = packaged(tree, allow_dirty)?;
    let second = packaged(tree, allow_dirty)?;
    for (name, hash) in &first {
        ensure!(second.get(name) == Some(hash), "{name} differs between two packagings");
    }
    Ok(())
}

/// The hash of each package, by its file.
fn packaged(tree: &Tree, allow_dirty: bool) -> Result<BTreeMap<String, String>> {
    let target = tree.path("target/release-check");
    // Packages of an earlier version would be taken for this one's.
    let _ = fs::remove_dir_all(target.join("package"));
    let target = target.to_str().context("the path of the tree is not UTF-8")?;
    let mut words = vec!["package", "--no-verify", "--quiet", "--offline", "--target-dir", target];
    let published = tree.published()?;
    words.extend(published.iter().flat_map(|name| ["--package", name.as_str()]));
    words.extend(allow_dirty.then_some("--allow-dirty"));
    cargo(tree, &words)?;
    let mut hashes = BTreeMap::new();
    for entry in fs::read_dir(Path::new(target).join("package"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "crate") {
            let hash = sources::sha256(fs::read(&path)?);
            hashes.insert(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), hash);
        }
    }
    ensure!(hashes.len() >= published.len(), "{} of {} packages were made", hashes.len(), published.len());
    Ok(hashes)
}

/// What was packaged just now, without the workspace.
fn alone(tree: &Tree) -> Result<()> {
    let target = tree.path("target/release-check");
    let (packed, lock) = (target.join("package"), tree.path("Cargo.lock"));
    let alone = alone::Alone::unpack(&packed, &tree.published()?, &lock, target.join("alone"))?;
    println!("        {}", alone.build()?);
    Ok(())
}

fn contents(tree: &Tree) -> Result<()> {
    for package in tree.published()? {
        let list = cargo(tree, &["package", "--list", "--allow-dirty", "--package", &package])?;
        let list = String::from_utf8_lossy(&list.stdout).into_owned();
        if let Some(missing) = EXPECTED.iter().find(|name| !list.lines().any(|line| line == **name)) {
            bail!("the package of {package} lacks {missing}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::{Entry, Obtained};

    fn sources(versions: &[(&str, &str)]) -> Sources {
        let entry = |api_version: &str| Entry {
            document: "d".into(),
            api_version: api_version.into(),
            sha256: String::new(),
            obtained: Obtained::Authored,
            note: None,
        };
        Sources(versions.iter().map(|(name, version)| ((*name).to_owned(), entry(version))).collect())
    }

    #[test]
    fn the_newest_version_is_the_greatest_number_of_the_first_version_of_the_api() {
        let found = sources(&[("v1/a", "1.99.0"), ("v1/b", "1.145.0"), ("v0/c", "9.0.0")]);
        assert_eq!(newest_api_version(&found).as_deref(), Some("1.145.0"));
        assert_eq!(newest_api_version(&sources(&[("v0/c", "9.0.0")])), None);
    }

    #[test]
    fn a_changelog_without_news_is_no_release() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::at(folder.path());
        for (text, good) in [
            ("# C\n\n## Unreleased\n\n- news\n\n## 0.1.0\n", true),
            ("# C\n\n## Unreleased\n\n## 0.1.0\n\n- old\n", false),
            ("# C\n\n## 0.1.0\n\n- old\n", false),
        ] {
            fs::write(folder.path().join("CHANGELOG.md"), text).unwrap();
            assert_eq!(changelog(&tree).is_ok(), good, "{text}");
        }
    }
}
