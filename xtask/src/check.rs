//! `cargo xtask check`: the fast path before every landing.

use std::fs;
use std::io::{self, Write as _};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::{links, mutants, rules, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Repository rules only.
    #[arg(long)]
    rules: bool,
}

const STEPS: [(&str, &[&str]); 5] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    ("drift", &["xtask", "regenerate", "--check"]),
    ("pictures", &["xtask", "pictures", "--check"]),
    ("unit tests", &["test", "--workspace", "--lib", "--bins", "--quiet"]),
];

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    timed("repository rules", || {
        rules::check(tree).and_then(|()| mutants::check(tree)).and_then(|()| links::check(tree))
    })?;
    if arguments.rules {
        return Ok(());
    }
    let _ = fs::remove_file(synctera_corpus::skips());
    for (name, words) in STEPS {
        timed(name, || step(tree, name, words))?;
    }
    println!("{}", skipped());
    Ok(())
}

/// One line for each step: its name while it runs, its time when it passed.
fn timed(name: &str, step: impl FnOnce() -> Result<()>) -> Result<()> {
    print!("{name} … ");
    io::stdout().flush()?;
    let started = Instant::now();
    let result = step();
    match result {
        Ok(()) => println!("ok ({:.1} s)", started.elapsed().as_secs_f64()),
        Err(_) => println!("FAILED"),
    }
    result
}

/// Runs a tool and keeps what it prints to itself, unless it fails.
fn step(tree: &Tree, name: &str, words: &[&str]) -> Result<()> {
    let command = format!("cargo {}", words.join(" "));
    let output = Command::new("cargo").args(words).current_dir(tree.root()).output();
    let output = output.with_context(|| format!("cannot start `{command}`"))?;
    if output.status.success() {
        return Ok(());
    }
    let printed = [output.stdout, output.stderr].concat();
    bail!("{name} failed\n{}\nrun: {command}", String::from_utf8_lossy(&printed).trim_end())
}

/// What the unit tests could not check, because it needs documents that are not part of the repository.
fn skipped() -> String {
    let notes = fs::read_to_string(synctera_corpus::skips()).unwrap_or_default();
    match notes.lines().count() {
        0 => "Everything that needs the published documents was checked.".to_owned(),
        count => {
            format!("NOT CHECKED: {count} places need the published documents; set SYNCTERA_CORPUS\n{notes}")
        }
    }
}
