//! `cargo xtask conform`: will this version of the API work? Answered before anyone vendors it.

mod calls;
mod choices;
mod examples;
pub mod foreign;
mod instances;
mod judge;
mod maker;
mod original;
mod requests;
mod schema;
mod strings;
#[cfg(test)]
mod tests;
mod trial;
mod verdict;
mod wire;
mod workspace;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use anyhow::{Context, Result};
use serde_json::Value;
use synctera_codegen::{
    LeftOut, Selection, generate,
    intake::{Built, Document, Source, build},
};

pub use self::workspace::{Tables, Workspace};

use self::{original::Original, trial::Trial, verdict::Verdict};
use crate::{progress::Progress, report, tree::Tree};

/// Takes whole documents in, in a scratch workspace: vendors, generates, compiles, round-trips synthesised instances of
/// every schema and the documents' own examples, and has the documents as published judge requests of every operation.
/// No file of the repository changes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Whole OpenAPI 3.0 documents, at most one of each API version's path (/v0, /v1).
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    /// Seed of the instances that are left to chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Count an operation that is left out as a failure.
    #[arg(long)]
    strict: bool,
    /// Keep the scratch workspace here.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    let start = Instant::now();
    let progress = Progress::start("vendoring");
    let scratch = tempfile::tempdir()?;
    let folder = arguments.keep.as_deref().unwrap_or(scratch.path());
    let documents = read_all(&arguments.documents)?;
    let mut verdict = try_out(tree, documents, arguments.seed, folder, &progress)?;
    verdict.strict = arguments.strict;
    drop(progress);
    report::print_left_out(verdict.left_out.iter());
    verdict.print(arguments.seed, start.elapsed());
    Ok(verdict.exit_code())
}

/// Takes documents in, in a scratch workspace in an empty folder, and tries what came out.
fn try_out(
    tree: &Tree,
    documents: Vec<Document>,
    seed: u64,
    folder: &Path,
    progress: &Progress,
) -> Result<Verdict> {
    let cut = cut(&documents);
    let built = cut.build()?;
    let documents_operations = documents.iter().map(|document| document.operations().len()).sum();
    let originals = documents.into_iter().map(Original::new).collect::<Result<Vec<_>>>()?;
    progress.say("generating");
    let generated = generate(&built.document, &Selection::All)?;
    progress.say("making instances");
    let trial = Trial::new(&originals, &built.document, &generated, seed)?;
    let workspace = Workspace::write(tree, folder, &generated, &trial.tables)?;
    progress.say("compiling");
    let warnings = workspace.build()?;
    progress.say("round trips and requests");
    let outcomes = workspace.run(&trial.tasks())?;
    let report = &generated.report;
    let verdict = Verdict {
        operations_in_documents: documents_operations,
        left_out: [cut.left_out, built.report.left_out, report.left_out.clone()].concat(),
        operations: report.operations.len(),
        unions: report.unions.len(),
        enums: report.enums.len(),
        structs: report.records.len(),
        repairs: built.report.repairs.len(),
        names: built.report.names.len(),
        warnings,
        ..Verdict::default()
    };
    Ok(trial.judge(&outcomes, verdict))
}

/// A fragment of every operation.
pub struct Cut {
    /// Where each comes from and its text.
    pub fragments: Vec<(String, String)>,
    pub left_out: Vec<LeftOut>,
}

impl Cut {
    fn build(&self) -> Result<Built> {
        let sources: Vec<Source<'_>> =
            self.fragments.iter().map(|(file, text)| Source { file, text }).collect();
        Ok(build(&sources, &[])?)
    }
}

/// The merged document of whole documents.
pub fn merge_all(files: &[PathBuf]) -> Result<Value> {
    Ok(cut(&read_all(files)?).build()?.document)
}

/// A fragment of every operation: where it comes from and its text.
pub fn cut_all(files: &[PathBuf]) -> Result<Vec<(String, String)>> {
    Ok(cut(&read_all(files)?).fragments)
}

fn cut(documents: &[Document]) -> Cut {
    let mut cut = Cut { fragments: Vec::new(), left_out: Vec::new() };
    for document in documents {
        for listed in document.operations() {
            let place = format!("{}#{}", document.file(), listed.pointer());
            match document.cut(listed) {
                Ok(text) => cut.fragments.push((place, text)),
                Err(error) => cut.left_out.push(LeftOut::fragment(&listed.id, listed.pointer(), error)),
            }
        }
    }
    cut
}

fn read_all(files: &[PathBuf]) -> Result<Vec<Document>> {
    files.iter().map(|file| read(file)).collect()
}

fn read(file: &Path) -> Result<Document> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    Ok(Document::parse(&name, &text)?)
}
