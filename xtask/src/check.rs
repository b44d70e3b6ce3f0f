//! `cargo xtask check`: the fast path before every landing.

use std::fs;
use std::io::{self, Write as _};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::{cargo::cargo, links, mutants, rules, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Repository rules only.
    #[arg(long)]
    rules: bool,
}

/// A step: its name and the words after `cargo`.
type Step = (&'static str, &'static [&'static str]);

const STEPS: [Step; 3] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    ("pictures", &["xtask", "pictures", "--check"]),
];
const DRIFT: Step = ("drift", &["xtask", "regenerate", "--check"]);
const TESTS: Step = ("unit tests", &["test", "--workspace", "--lib", "--bins", "--quiet"]);

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    timed("repository rules", || {
        rules::check(tree).and_then(|()| mutants::check(tree)).and_then(|()| links::check(tree))
    })?;
    if arguments.rules {
        return Ok(());
    }
    let _ = fs::remove_file(synctera_corpus::skips());
    for one in STEPS {
        timed(one.0, || step(tree, one))?;
    }
    // Side by side, because each uses one core for most of its time.
    timed("drift, unit tests", || {
        thread::scope(|scope| {
            let drift = scope.spawn(|| step(tree, DRIFT));
            let tests = step(tree, TESTS);
            drift.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).and(tests)
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
fn step(tree: &Tree, (name, words): Step) -> Result<()> {
    let command = format!("cargo {}", words.join(" "));
    let output = cargo(tree.root()).args(words).output();
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
