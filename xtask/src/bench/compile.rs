//! What compiling the generated code costs, beside progenitor's own output of the same document.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{Selection, generate};

use super::{
    measure::{Cost, cost},
    plain,
};
use crate::{
    conform::{self, Tables, Workspace},
    progress::Progress,
    tree::Tree,
};

pub fn run(tree: &Tree, document: Option<&Path>, release: bool) -> Result<()> {
    let document = match document {
        Some(file) => conform::merge_all(&[file.to_owned()])?,
        None => tree.build()?.document,
    };
    let progress = Progress::start("generating");
    let scratch = tempfile::tempdir()?;
    let generated = generate(&document, &Selection::All)?;
    let workspace = Workspace::write(tree, scratch.path(), &generated, &Tables::default())?;
    workspace.add_plain(&plain::code(&document)?)?;
    let profiles: &[(&str, &[&str])] = if release {
        &[("check", &["check"]), ("release", &["build", "--release"])]
    } else {
        &[("check", &["check"])]
    };
    let mut rows = Vec::new();
    for (name, words) in profiles {
        progress.say(name);
        let ours = measure(&workspace, words, "synctera-raw")?;
        rows.push((*name, ours, measure(&workspace, words, "plain")?));
    }
    drop(progress);
    print(&document, &rows);
    Ok(())
}

/// Compiles everything once, then the one crate alone.
fn measure(workspace: &Workspace, words: &[&str], package: &str) -> Result<Cost> {
    let words = [words, &["--quiet", "--package", package]].concat();
    workspace.succeed(&words)?;
    workspace.touch(package)?;
    let mut cargo = workspace.cargo(&words);
    // Whole, as a dependency is compiled: cargo keeps parts only of the packages of a workspace.
    cargo.env("CARGO_INCREMENTAL", "0");
    cost(cargo)
}

fn print(document: &Value, rows: &[(&str, Cost, Cost)]) {
    let operations = document["paths"].as_object().map_or(0, |paths| {
        paths
            .values()
            .filter_map(Value::as_object)
            .flatten()
            .filter(|(_, one)| one["operationId"].is_string())
            .count()
    });
    println!("{operations} operations, the generated crate alone\n");
    println!(
        "| | CPU, ours | CPU, progenitor | ratio | memory, ours | memory, progenitor | ratio |\n|---|---|---|---|---|---|---|"
    );
    for (name, ours, plain) in rows {
        println!(
            "| {name} | {:.1} s | {:.1} s | {:.2} | {:.0} MB | {:.0} MB | {:.2} |",
            ours.cpu_seconds,
            plain.cpu_seconds,
            ours.cpu_seconds / plain.cpu_seconds,
            ours.peak_megabytes,
            plain.peak_megabytes,
            ours.peak_megabytes / plain.peak_megabytes
        );
    }
}
