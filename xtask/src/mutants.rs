//! `cargo xtask mutants`: plants faults in the decisions of the client, one at a time, and sees what catches them.
//!
//! All faults are compiled into one scratch copy of the tree, each behind a switch, so that the client is built once and
//! not once per fault. (`cargo-mutants` builds once per fault and knows no faults but its own; these are chosen.)

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cargo::cargo;
use crate::tree::Tree;

const TABLE: &str = "tests/mutants.toml";
const CRATE: &str = "crates/synctera/src/lib.rs";
/// The environment variable that switches one fault on.
const SWITCH: &str = "SYNCTERA_MUTANT";
/// What runs longer is caught by whoever waits for it.
const PATIENCE: Duration = Duration::from_secs(900);

/// Plant faults in the client, one at a time, and see what catches each. Goes on where it stopped.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only faults whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// How many schedules the explorer has to catch one.
    #[arg(long, default_value_t = 40_000)]
    schedules: usize,
}

#[derive(Deserialize)]
struct Table {
    mutant: Vec<Mutant>,
}

/// One fault.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mutant {
    name: String,
    file: String,
    /// Stands once in the file; the part between « and » is what is replaced.
    line: String,
    instead: String,
    caught_by: String,
}

impl Mutant {
    /// The line without its marks, and where in it the marked part stands.
    fn marked(&self) -> Result<(String, usize, usize)> {
        let (before, rest) = self.line.split_once('«').context("marks nothing with « and »")?;
        let (marked, after) = rest.split_once('»').context("does not end what it marks with »")?;
        Ok((format!("{before}{marked}{after}"), before.len(), before.len() + marked.len()))
    }

    /// Where in the text the marked part stands.
    fn place(&self, text: &str) -> Result<(usize, usize)> {
        let (line, start, end) = self.marked()?;
        let found: Vec<usize> = text.match_indices(&line).map(|(at, _)| at).collect();
        ensure!(found.len() == 1, "its line stands {} times in {}, not once", found.len(), self.file);
        Ok((found[0] + start, found[0] + end))
    }
}

fn table(tree: &Tree) -> Result<Vec<Mutant>> {
    let table: Table =
        toml::from_str(&tree.read(TABLE)?.text).with_context(|| format!("cannot read {TABLE}"))?;
    Ok(table.mutant)
}

/// Holds the table to the sources, without planting anything.
pub fn check(tree: &Tree) -> Result<()> {
    let mut breaches = Vec::new();
    let mut names = BTreeSet::new();
    for mutant in table(tree)? {
        let placed = tree.read(&mutant.file).and_then(|file| mutant.place(&file.text));
        breaches.extend(placed.err().map(|error| format!("{}: {error:#}", mutant.name)));
        if !names.insert(mutant.name.clone()) {
            breaches.push(format!("{}: the name stands twice", mutant.name));
        }
    }
    ensure!(breaches.is_empty(), "{TABLE} does not fit the sources:\n{}", breaches.join("\n"));
    Ok(())
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    check(tree)?;
    let mutants = table(tree)?;
    let scratch = Scratch::plant(tree, &mutants)?;
    let wanted = |mutant: &&Mutant| arguments.only.as_ref().is_none_or(|part| mutant.name.contains(part));
    let mut log = Log::open(tree.path("target/mutants/verdicts.json"), scratch.digest.clone())?;
    println!("Building the explorer with {} switches: the whole client, once.", mutants.len());
    scratch.build()?;
    // A judge that fails on the unchanged client, or that does not compile, would seem to catch everything.
    let judges: BTreeSet<&str> = mutants.iter().filter(wanted).map(|mutant| &*mutant.caught_by).collect();
    for judge in judges {
        let schedules = arguments.schedules.min(2_000);
        ensure!(
            !scratch.caught(judge, "", schedules)?,
            "`{judge}` fails in {} as it is",
            scratch.root.display()
        );
    }
    for mutant in mutants.iter().filter(wanted) {
        // One that survived is tried again: the tests may have changed since.
        if log.verdicts.get(&mutant.name) == Some(&true) {
            continue;
        }
        let caught = scratch.caught(&mutant.caught_by, &mutant.name, arguments.schedules)?;
        println!("{} {} ({})", if caught { "killed  " } else { "SURVIVED" }, mutant.name, mutant.caught_by);
        log.add(&mutant.name, caught)?;
    }
    Ok(log.report(&mutants))
}

/// What became of each fault, kept so that a run that was stopped goes on.
#[derive(Serialize, Deserialize, Default)]
struct Log {
    #[serde(skip)]
    path: PathBuf,
    /// Of the sources with their faults: with other ones, everything is open again.
    digest: String,
    verdicts: BTreeMap<String, bool>,
}

impl Log {
    fn open(path: PathBuf, digest: String) -> Result<Self> {
        let old: Option<Self> = fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
        let fitting = old.filter(|old| old.digest == digest);
        Ok(Self { path, ..fitting.unwrap_or(Self { digest, ..Self::default() }) })
    }

    fn add(&mut self, name: &str, caught: bool) -> Result<()> {
        self.verdicts.insert(name.to_owned(), caught);
        fs::write(&self.path, serde_json::to_vec_pretty(self)?).context("cannot keep the verdicts")
    }

    fn report(&self, mutants: &[Mutant]) -> ExitCode {
        let killed = |only: &str| {
            let of: Vec<_> = mutants.iter().filter(|it| it.caught_by.starts_with(only)).collect();
            let dead = of.iter().filter(|it| self.verdicts.get(&it.name) == Some(&true)).count();
            format!("{dead} of {}", of.len())
        };
        println!("killed: {} by the explorer, {} in all", killed("explorer"), killed(""));
        match self.verdicts.values().all(|caught| *caught) {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }
}

/// A copy of the tree with every fault in it, each behind its switch.
struct Scratch {
    root: PathBuf,
    target: PathBuf,
    explorer: PathBuf,
    digest: String,
}

impl Scratch {
    fn plant(tree: &Tree, mutants: &[Mutant]) -> Result<Self> {
        let root = tree.path("target/mutants/tree");
        let switched = |name: &str| name == CRATE || mutants.iter().any(|mutant| mutant.file == name);
        copy(tree, &root, |name| !switched(name))?;
        let mut digest = Sha256::new();
        let mut by_file: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
        for mutant in mutants {
            by_file.entry(&mutant.file).or_default().push(mutant);
        }
        for (file, mutants) in by_file {
            let text = with_switches(&tree.read(file)?.text, &mutants)?;
            digest.update(&text);
            write_changed(&root.join(file), text.as_bytes())?;
        }
        let text = format!("#![allow(unused_parens)]\n{}{SWITCHES}", tree.read(CRATE)?.text);
        write_changed(&root.join(CRATE), text.as_bytes())?;
        // Not the tree's own: cargo takes a package of the copy for the tree's, as both have the same place in theirs.
        let target = tree.path("target/mutants/build");
        let explorer = tree.path("target/mutants/explore");
        let digest = hex::encode(digest.finalize());
        Ok(Self { root, target, explorer, digest })
    }

    fn cargo(&self, words: &[&str]) -> Command {
        let mut cargo = cargo(&self.root);
        cargo.args(words).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    fn build(&self) -> Result<()> {
        let built =
            self.cargo(&["build", "--quiet", "--package=synctera-tests", "--bin=explore"]).status()?;
        ensure!(built.success(), "the copy with its switches does not compile: see {}", self.root.display());
        fs::copy(self.target.join("debug/explore"), &self.explorer).context("cannot keep the explorer")?;
        Ok(())
    }

    /// Whether the judge catches the fault.
    fn caught(&self, judge: &str, name: &str, schedules: usize) -> Result<bool> {
        let mut command = match judge.split_once(' ') {
            None if judge == "explorer" => {
                let mut explorer = Command::new(&self.explorer);
                explorer.arg(format!("--schedules={schedules}"));
                explorer
            }
            Some(("unit", "tests")) => self.cargo(&["test", "--quiet", "--package=synctera", "--lib"]),
            Some(("tests", rest)) => {
                let words = rest.split_once(' ').context("names no tests")?;
                self.cargo(&["test", "--quiet", "--package=synctera-tests", "--test", words.0, words.1])
            }
            _ => bail!("`{judge}` is no judge: `explorer`, `unit tests`, or `tests TARGET FILTER`"),
        };
        let silent = command.env(SWITCH, name).stdout(Stdio::null()).stderr(Stdio::null());
        Ok(!succeeds(silent.spawn()?)?)
    }
}

/// Waits for a judge, and takes one that never ends for one that found something.
fn succeeds(mut judge: Child) -> Result<bool> {
    let started = Instant::now();
    loop {
        if let Some(status) = judge.try_wait()? {
            return Ok(status.success());
        }
        if started.elapsed() > PATIENCE {
            judge.kill()?;
            judge.wait()?;
            return Ok(false);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Asks whether a fault is switched on; added to the client.
const SWITCHES: &str = "
pub(crate) fn mutant(name: &str) -> bool {
    static ON: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    ON.get_or_init(|| std::env::var(\"SYNCTERA_MUTANT\").ok()).as_deref() == Some(name)
}
";

/// Puts every fault behind its switch: `if mutant(\"name\") { instead } else { as before }`.
fn with_switches(text: &str, mutants: &[&Mutant]) -> Result<String> {
    let mut places: BTreeMap<(usize, usize), Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants {
        let place = mutant.place(text).with_context(|| mutant.name.clone())?;
        places.entry(place).or_default().push(mutant);
    }
    let (mut switched, mut done) = (String::new(), 0);
    for ((start, end), mutants) in places {
        ensure!(start >= done, "{}: overlaps another", mutants[0].name);
        switched.push_str(&text[done..start]);
        switched.push('(');
        for mutant in mutants {
            switched.push_str(&format!("if crate::mutant({:?}) {{ {} }} else ", mutant.name, mutant.instead));
        }
        switched.push_str(&format!("{{ {} }})", &text[start..end]));
        done = end;
    }
    switched.push_str(&text[done..]);
    Ok(switched)
}

/// Copies what git tracks or would; what has not changed keeps its time, so that cargo builds only what has.
fn copy(tree: &Tree, to: &Path, which: impl Fn(&str) -> bool) -> Result<()> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(tree.root())
        .output()?;
    ensure!(listed.status.success(), "git does not list the files of the tree");
    for name in String::from_utf8(listed.stdout)?.split('\0').filter(|name| !name.is_empty() && which(name)) {
        if let Ok(content) = fs::read(tree.path(name)) {
            write_changed(&to.join(name), &content)?;
        }
    }
    Ok(())
}

fn write_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().context("a file without a folder")?)?;
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}
