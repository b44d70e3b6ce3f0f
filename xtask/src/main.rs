//! The repository's chores. `cargo xtask --help` lists them.

mod accept;
mod bench;
mod cargo;
mod cargo_bin;
mod check;
mod conform;
mod diff;
mod features;
mod files;
mod fuzz;
mod handles;
mod links;
mod lookup;
mod mutants;
mod pictures;
mod progress;
mod regenerate;
mod release;
mod report;
mod requests;
mod rules;
mod sources;
#[cfg(test)]
mod tests;
mod tree;
mod vendor;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::tree::Tree;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The repository's chores", version, max_term_width = 80)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Take operations from documentation pages or whole OpenAPI 3.0 documents.
    Vendor(vendor::Arguments),
    /// Record a fragment that was written by hand.
    Accept(accept::Arguments),
    /// Write everything that is generated from the fragments and overlays.
    Regenerate(regenerate::Arguments),
    /// The fast checks: formatting, lints, drift, repository rules, unit tests.
    Check(check::Arguments),
    Diff(diff::Arguments),
    Conform(conform::Arguments),
    Foreign(conform::foreign::Arguments),
    Fuzz(fuzz::Arguments),
    Explore(cargo_bin::Explore),
    Mutants(mutants::Arguments),
    Oracle(cargo_bin::Oracle),
    Bench(bench::Arguments),
    /// Draw the pictures of the documentation from the graphs that the code has written.
    Pictures(pictures::Arguments),
    Release(release::Arguments),
    Semver(release::semver::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match Tree::find().and_then(|tree| chore(&tree, arguments.chore)) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(tree: &Tree, chore: Chore) -> anyhow::Result<ExitCode> {
    match chore {
        Chore::Vendor(arguments) => vendor::run(tree, &arguments),
        Chore::Accept(arguments) => accept::run(tree, &arguments),
        Chore::Regenerate(arguments) => regenerate::run(tree, &arguments),
        Chore::Check(arguments) => check::run(tree, &arguments),
        Chore::Conform(arguments) => return conform::run(tree, &arguments),
        Chore::Foreign(arguments) => return conform::foreign::run(tree, &arguments),
        Chore::Fuzz(arguments) => return fuzz::run(tree, &arguments),
        Chore::Pictures(arguments) => pictures::run(tree, &arguments),
        Chore::Bench(arguments) => bench::run(tree, &arguments),
        Chore::Release(arguments) => release::run(tree, &arguments),
        Chore::Semver(arguments) => return release::semver::run(tree, &arguments),
        Chore::Diff(arguments) => return Ok(diff::run(tree, &arguments).into()),
        Chore::Explore(arguments) => return cargo_bin::explore(tree, &arguments),
        Chore::Mutants(arguments) => return mutants::run(tree, &arguments),
        Chore::Oracle(arguments) => return cargo_bin::oracle(tree, &arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}
