//! `cargo xtask check`: the fast path before every landing.

use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};

use crate::{cargo::cargo, links, mutants, rules, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Repository rules only.
    #[arg(long)]
    rules: bool,
}

/// A step: its name and the words after `cargo`.
type Step = (&'static str, &'static [&'static str]);

/// Side by side, because each uses one core for most of its time.
const LANES: [&[Step]; 2] = [
    &[
        ("formatting", &["fmt", "--all", "--check"]),
        ("pictures", &["xtask", "pictures", "--check"]),
        ("drift", &["xtask", "regenerate", "--check"]),
    ],
    &[
        ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
        ("unit tests", &["test", "--workspace", "--lib", "--bins", "--quiet"]),
    ],
];

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    timed("repository rules", || {
        rules::check(tree).and_then(|()| mutants::check(tree)).and_then(|()| links::check(tree))
    })?;
    if arguments.rules {
        return Ok(());
    }
    let lane = |steps: &[Step]| steps.iter().try_for_each(|one| timed(one.0, || step(tree, *one)));
    thread::scope(|scope| {
        let lanes = LANES.map(|steps| scope.spawn(move || lane(steps)));
        let ends = lanes.map(|lane| lane.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        let failures: Vec<_> =
            ends.into_iter().filter_map(|end| end.err().map(|why| format!("{why:#}"))).collect();
        ensure!(failures.is_empty(), "{}", failures.join("\n\n"));
        Ok(())
    })
}

/// One line for each step when it begins, and one when it ends.
fn timed(name: &str, step: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("        {name} …");
    let started = Instant::now();
    let result = step();
    let end = if result.is_ok() { "ok    " } else { "FAILED" };
    println!("{end}  {name} ({:.1} s)", started.elapsed().as_secs_f64());
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
