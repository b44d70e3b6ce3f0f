//! Chores that are programs of the `tests` package, because they need what this package must not depend on.

use std::process::ExitCode;

use anyhow::Result;

use crate::cargo::cargo;
use crate::tree::Tree;

/// `cargo xtask explore`: failure schedules through the real client against the simulation, in virtual time.
#[derive(clap::Args)]
#[command(about = "Look for failures under which the client pays twice, loses a payment or lies about one")]
pub struct Explore {
    /// Where the random schedules begin: the same seed, the same schedules.
    #[arg(long, default_value_t = 2026)]
    seed: u64,
    /// How many schedules to play.
    #[arg(long, default_value_t = 100_000)]
    schedules: usize,
    /// Plays one schedule, as a failing run prints it, and nothing else.
    #[arg(long, value_name = "JSON")]
    replay: Option<String>,
}

/// `cargo xtask oracle`: one request per operation, read by Prism.
#[derive(clap::Args)]
#[command(about = "Have Prism (npm) judge one request of the real client per operation")]
pub struct Oracle {}

pub fn explore(tree: &Tree, arguments: &Explore) -> Result<ExitCode> {
    let mut words =
        vec![format!("--schedules={}", arguments.schedules), format!("--seed={}", arguments.seed)];
    words.extend(arguments.replay.as_ref().map(|script| format!("--replay={script}")));
    println!(
        "Building the explorer in release mode: some minutes the first time, the whole client with its generator."
    );
    run(tree, &["--release", "--bin", "explore"], &words)
}

pub fn oracle(tree: &Tree, _: &Oracle) -> Result<ExitCode> {
    println!("Building the oracle: some minutes the first time, the whole client with its generator.");
    run(tree, &["--bin", "oracle"], &[])
}

fn run(tree: &Tree, program: &[&str], words: &[String]) -> Result<ExitCode> {
    let status = cargo(tree.root())
        .args(["run", "--package", "synctera-tests"])
        .args(program)
        .arg("--")
        .args(words)
        .status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
