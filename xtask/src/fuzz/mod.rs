//! `cargo xtask fuzz`: documents that nobody would write on purpose.
//!
//! Each document is made from a seed and its number, built and generated. It may be refused; it must not panic, hang,
//! or take memory without bound, and what is accepted must compile. Code is compiled in batches, as modules of one crate.

mod mutate;

use std::{
    collections::BTreeMap,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    process::ExitCode,
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use fastrand::Rng;
use serde_json::Value;
use synctera_codegen::{
    Generated, Selection, generate,
    intake::{Document, Source, build},
};

use crate::{
    conform::{Tables, Workspace},
    progress::Progress,
    tree::Tree,
};

/// Feeds changed documents to the generator: no panic, no hang, bounded memory, and what is accepted compiles.
#[derive(clap::Args)]
pub struct Arguments {
    /// How many documents.
    #[arg(long, default_value_t = 1000)]
    documents: u64,
    /// Where chance begins; with a document's number it makes the same document again.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The first document's number.
    #[arg(long, default_value_t = 0)]
    first: u64,
    /// How many of the accepted documents are compiled, evenly spread; all of them when more than there are.
    #[arg(long, default_value_t = 200)]
    compile: usize,
    /// Print this document and what was changed in it, and stop.
    #[arg(long, value_name = "NUMBER")]
    show: Option<u64>,
}

/// Longer than this is a hang.
const HANG: Duration = Duration::from_secs(10);

/// Address space that one run may take.
const MEMORY: u64 = 4 << 30;

/// Lines of code that are compiled in one crate.
const BATCH: usize = 40_000;

/// Documents that are changed.
const SYNTHETIC: &str = include_str!("synthetic.yaml");

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    let bases = bases(tree)?;
    if let Some(number) = arguments.show {
        let (document, changes) = document(&bases, arguments.seed, number)?;
        println!("{document:#}");
        changes.iter().for_each(|change| eprintln!("{change}"));
        return Ok(ExitCode::SUCCESS);
    }
    bound_memory()?;
    let start = Instant::now();
    let mut run = Run::default();
    let progress = Progress::steps("generating", arguments.documents as usize);
    for number in arguments.first..arguments.first + arguments.documents {
        run.try_one(&bases, arguments.seed, number)?;
        progress.step();
    }
    drop(progress);
    let tried = start.elapsed();
    let chosen = run.chosen(arguments.compile);
    if let Some(first) = chosen.first() {
        refuse_a_blind_compiler(tree, &run.accepted[*first])?;
    }
    let broken = compile(tree, &run.accepted, &chosen)?;
    println!(
        "seed {}: {} documents in {:.0} s: {} accepted ({} with something left out), {} refused; longest {:.1} s; {} panics; \
         {} of {} accepted ones compiled, {} do not compile",
        arguments.seed,
        arguments.documents,
        tried.as_secs_f64(),
        run.accepted.len(),
        run.partial,
        run.refused,
        run.longest.as_secs_f64(),
        run.panics.len(),
        chosen.len(),
        run.accepted.len(),
        broken.len()
    );
    run.panics.iter().for_each(|number| println!("PANIC in document {number}"));
    broken.iter().for_each(|(number, error)| println!("DOES NOT COMPILE: document {number}\n{error}"));
    let good = run.panics.is_empty() && broken.is_empty();
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The synthetic document, often, and every vendored fragment.
fn bases(tree: &Tree) -> Result<Vec<Value>> {
    let synthetic = Document::parse("synthetic.yaml", SYNTHETIC)?.root().clone();
    let mut bases = vec![synthetic; 40];
    for file in tree.fragments()? {
        bases.push(Document::parse(&file.name, &file.text)?.root().clone());
    }
    Ok(bases)
}

/// The document of a number: always the same.
fn document(bases: &[Value], seed: u64, number: u64) -> Result<(Value, Vec<String>)> {
    let mut random = Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number);
    let mut document = random.choice(bases).context("nothing to change")?.clone();
    let changes = mutate::mutate(&mut document, &mut random);
    Ok((document, changes))
}

#[derive(Default)]
struct Run {
    accepted: Vec<(u64, String)>,
    partial: usize,
    refused: usize,
    panics: Vec<u64>,
    longest: Duration,
}

impl Run {
    /// Tries one document in a thread of its own, so that one that does not end can be told from one that is slow.
    fn try_one(&mut self, bases: &[Value], seed: u64, number: u64) -> Result<()> {
        let (document, _) = document(bases, seed, number)?;
        let (sender, receiver) = channel();
        let start = Instant::now();
        let worker = thread::Builder::new().stack_size(8 << 20).spawn(move || {
            let outcome = catch_unwind(AssertUnwindSafe(|| client(&document)));
            // Nobody listens when the document was given up: the process is about to end.
            let _ = sender.send(outcome);
        })?;
        match receiver.recv_timeout(HANG) {
            Ok(Ok(Some((code, whole)))) => {
                self.accepted.push((number, code));
                self.partial += usize::from(!whole);
            }
            Ok(Ok(None)) => self.refused += 1,
            Ok(Err(_)) => self.panics.push(number),
            Err(RecvTimeoutError::Timeout) => bail!("HANG: document {number} takes more than {HANG:?}"),
            Err(RecvTimeoutError::Disconnected) => self.panics.push(number),
        }
        self.longest = self.longest.max(start.elapsed());
        drop(worker);
        Ok(())
    }

    /// The accepted documents that are compiled: evenly spread, the first and the last among them.
    fn chosen(&self, wanted: usize) -> Vec<usize> {
        let all = self.accepted.len();
        (0..wanted.min(all)).map(|nth| nth * all / wanted.min(all)).collect()
    }
}

/// The client of a document, and whether nothing was left out; `None` where it is refused.
fn client(document: &Value) -> Option<(String, bool)> {
    let whole = Document::parse("document.json", &document.to_string()).ok()?;
    let cut = whole.operations().iter().filter_map(|listed| whole.cut(listed).ok());
    let texts: Vec<String> = cut.collect();
    let sources: Vec<Source<'_>> = texts.iter().map(|text| Source { file: "document.json", text }).collect();
    let built = build(&sources, &[]).ok()?;
    let generated = generate(&built.document, &Selection::All).ok()?;
    let complete = generated.report.operations.len() == whole.operations().len();
    Some((generated.code, complete))
}

/// Compiles accepted documents in batches; those that do not compile, with the first of their errors.
fn compile(tree: &Tree, accepted: &[(u64, String)], chosen: &[usize]) -> Result<Vec<(u64, String)>> {
    let mut broken = Vec::new();
    let mut batch: Vec<&(u64, String)> = Vec::new();
    let mut lines = 0;
    for (nth, index) in chosen.iter().enumerate() {
        let one = &accepted[*index];
        lines += one.1.lines().count();
        batch.push(one);
        if lines > BATCH || nth + 1 == chosen.len() {
            broken.extend(compile_batch(tree, &batch)?);
            (batch, lines) = (Vec::new(), 0);
        }
    }
    Ok(broken)
}

/// A planted fault must be found, or else none would be.
fn refuse_a_blind_compiler(tree: &Tree, (number, code): &(u64, String)) -> Result<()> {
    let planted = (*number, format!("{code}\nfn planted() -> u8 {{ \"no number\" }}\n"));
    match compile_batch(tree, &[&planted])?.as_slice() {
        [(found, _)] if found == number => Ok(()),
        found => bail!("a planted fault in document {number} is not what the compiler found: {found:?}"),
    }
}

fn compile_batch(tree: &Tree, batch: &[&(u64, String)]) -> Result<Vec<(u64, String)>> {
    let scratch = tempfile::tempdir()?;
    let workspace = Workspace::write(tree, scratch.path(), &nothing()?, &Tables::default())?;
    let source = scratch.path().join("crates/synctera-raw/src");
    let include = "include!(concat!(env!(\"OUT_DIR\"), \"/client.rs\"));";
    let lib = fs::read_to_string(source.join("lib.rs"))?;
    if !lib.contains(include) {
        bail!("crates/synctera-raw/src/lib.rs: the line `{include}` is expected");
    }
    let modules: String = batch
        .iter()
        .map(|(number, _)| format!("#[allow(warnings, missing_docs)]\npub mod d{number};\n"))
        .collect();
    fs::write(source.join("lib.rs"), lib.replace(include, &modules))?;
    for (number, code) in batch {
        fs::write(source.join(format!("d{number}.rs")), as_module(code)?)?;
    }
    let mut first: BTreeMap<u64, String> = BTreeMap::new();
    for (file, message) in workspace.messages()? {
        let name = file.rsplit('/').next().unwrap_or_default();
        let number = name.strip_prefix('d').and_then(|rest| rest.strip_suffix(".rs")?.parse().ok());
        first.entry(number.with_context(|| format!("in {file}: {message}"))?).or_insert(message);
    }
    Ok(first.into_iter().collect())
}

/// Generated code finds its own parts in the root of a crate; in a module they are one level up.
fn as_module(code: &str) -> Result<String> {
    let own = "use crate::{BuildError, Request, operations, types};";
    if !code.contains(own) {
        bail!("generated code: the line `{own}` is expected");
    }
    Ok(code.replace(own, "use crate::{BuildError, Request};\n    use super::{operations, types};"))
}

/// A client without anything.
fn nothing() -> Result<Generated> {
    Ok(generate(&serde_json::json!({ "openapi": "3.0.3", "paths": {} }), &Selection::All)?)
}

#[cfg(unix)]
fn bound_memory() -> Result<()> {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let (_, hard) = getrlimit(Resource::RLIMIT_DATA)?;
    setrlimit(Resource::RLIMIT_DATA, MEMORY.min(hard), hard)?;
    Ok(())
}

#[cfg(not(unix))]
fn bound_memory() -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_documents_are_taken_or_refused_and_never_panic_or_hang() {
        let bases = [Document::parse("synthetic.yaml", SYNTHETIC).unwrap().root().clone()];
        let (whole, complete) = client(&bases[0]).unwrap();
        assert!(complete && as_module(&whole).is_ok());
        let mut run = Run::default();
        (0..60).for_each(|number| run.try_one(&bases, 7, number).unwrap());
        assert_eq!(run.panics, [] as [u64; 0]);
        assert!(!run.accepted.is_empty() && run.partial > 0);
    }

    #[test]
    fn a_number_and_a_seed_always_make_the_same_document() {
        let bases = [Document::parse("synthetic.yaml", SYNTHETIC).unwrap().root().clone()];
        assert_eq!(document(&bases, 3, 5).unwrap(), document(&bases, 3, 5).unwrap());
        assert_ne!(document(&bases, 3, 5).unwrap().0, document(&bases, 3, 6).unwrap().0);
    }
}
