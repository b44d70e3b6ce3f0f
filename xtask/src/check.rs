//! `cargo xtask check`: the fast path before every landing.

use std::fs;
use std::io::{self, Write as _};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::{links, mutants, rules, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Repository rules only.
    #[arg(long)]
    rules: bool,
}

/// A step: its name and the words after `cargo`.
type Step = (&'static str, &'static [&'static str]);

const STEPS: ([Step; 3], [Step; 2]) = (
    [
        ("formatting", &["fmt", "--all", "--check"]),
        ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
        ("pictures", &["xtask", "pictures", "--check"]),
    ],
    [
        ("drift", &["xtask", "regenerate", "--check"]),
        ("unit tests", &["test", "--workspace", "--lib", "--bins", "--quiet"]),
    ],
);

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    timed("repository rules", || {
        rules::check(tree).and_then(|()| mutants::check(tree)).and_then(|()| links::check(tree))
    })?;
    if arguments.rules {
        return Ok(());
    }
    let _ = fs::remove_file(synctera_corpus::skips());
    // The last two use one core each for most of their time.
    let (one_by_one, [drift, tests]) = STEPS;
    for (name, words) in one_by_one {
        timed(name, || step(tree, name, words))?;
    }
    let steps = |(name, words): Step| step(tree, name, words);
    timed("drift, unit tests", || {
        thread::scope(|scope| {
            let beside = scope.spawn(|| steps(drift));
            let tests = steps(tests);
            beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).and(tests)
        })
    })?;
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
    let mut cargo = Command::new("cargo");
    let output = cargo.args(words).env(synctera_corpus::NEWEST, "1").current_dir(tree.root()).output();
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
        0 => "Checked with the newest of the published documents; `cargo test` takes all.".to_owned(),
        count => {
            format!("NOT CHECKED: {count} places need the published documents; set SYNCTERA_CORPUS\n{notes}")
        }
    }
}
