//! `cargo xtask conform`: will this version of the API work? Answered before anyone vendors it.

mod instances;
mod schema;
mod strings;
mod workspace;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use anyhow::{Context, Result};
use serde_json::Value;
use synctera_codegen::{
    Generated, Selection, generate,
    vendor::{Built, Document, Source, build},
};

pub use self::workspace::Workspace;

use self::instances::Maker;
use crate::{progress::Progress, tree::Tree};

/// Takes whole documents in, in a scratch workspace: vendors, generates, compiles, and round-trips synthesised
/// instances of every schema. No file of the repository changes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Whole OpenAPI 3.0 documents, at most one of each API version's path (/v0, /v1).
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    /// Seed of the instances that are left to chance.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Keep the scratch workspace here.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// Failures that are shown; the rest is counted.
const SHOWN: usize = 20;

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<ExitCode> {
    let start = Instant::now();
    let progress = Progress::start("vendoring");
    let (built, in_documents) = vendor(&arguments.documents)?;
    progress.say("generating");
    let generated = generate(&built.document, &Selection::All)?;
    let scratch = tempfile::tempdir()?;
    let folder = arguments.keep.as_deref().unwrap_or(scratch.path());
    let components = components(&built.document, &generated);
    let workspace = Workspace::write(tree, folder, &generated, &components)?;
    progress.say("compiling");
    let warnings = workspace.check()?;
    progress.say("round trips");
    let known: BTreeSet<&String> = components.iter().collect();
    let instances: Vec<_> = Maker::new(&built.document, arguments.seed)
        .all()
        .into_iter()
        .filter(|instance| known.contains(&instance.schema))
        .collect();
    let failures = workspace.run(&instances)?;
    drop(progress);
    let verdict =
        Verdict { in_documents, warnings, tried: instances.len(), failures, schemas: components.len() };
    verdict.print(&built, &generated, arguments.seed, start);
    Ok(if verdict.is_good(&generated) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Fragments of every operation, merged; and the number of operations in the documents.
fn vendor(files: &[PathBuf]) -> Result<(Built, usize)> {
    let texts = cut_all(files)?;
    let sources: Vec<Source<'_>> = texts.iter().map(|(file, text)| Source { file, text }).collect();
    Ok((build(&sources, &[])?, texts.len()))
}

/// The merged document of whole documents.
pub fn merge_all(files: &[PathBuf]) -> Result<Value> {
    Ok(vendor(files)?.0.document)
}

/// A fragment of every operation: where it comes from and its text.
pub fn cut_all(files: &[PathBuf]) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for file in files {
        let document = read(file)?;
        for listed in document.operations() {
            texts.push((format!("{}#{}", document.file(), listed.pointer()), document.cut(listed)?));
        }
    }
    Ok(texts)
}

fn read(file: &Path) -> Result<Document> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    Ok(Document::parse(&name, &text)?)
}

/// The component schemas of the document that have a type of their own. Forms are written part by part, not as JSON.
fn components(document: &Value, generated: &Generated) -> Vec<String> {
    let report = &generated.report;
    let typed = report.records.iter().chain(&report.unions).chain(&report.enums);
    let (schemas, forms) = (&document["components"]["schemas"], forms(document));
    let is_json = |name: &&String| schemas.get(name).is_some() && !forms.contains(name.as_str());
    let mut names: Vec<String> = typed.filter(is_json).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// The component schemas that are sent as `multipart/form-data`.
fn forms(value: &Value) -> BTreeSet<&str> {
    let own = value["multipart/form-data"]["schema"]["$ref"].as_str().map(schema::component_name);
    let below: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Object(map) => Box::new(map.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => Box::new(std::iter::empty()),
    };
    own.into_iter().chain(below.flat_map(forms)).collect()
}

/// What came out.
struct Verdict {
    in_documents: usize,
    schemas: usize,
    warnings: usize,
    tried: usize,
    failures: Vec<Value>,
}

impl Verdict {
    fn is_good(&self, generated: &Generated) -> bool {
        self.warnings == 0
            && self.failures.is_empty()
            && generated.report.operations.len() == self.in_documents
    }

    fn print(&self, built: &Built, generated: &Generated, seed: u64, start: Instant) {
        let report = &generated.report;
        println!("| | |\n|---|---|");
        println!(
            "| operations in the documents / generated | {} / {} |",
            self.in_documents,
            report.operations.len()
        );
        println!(
            "| unions / open enums / structs | {} / {} / {} |",
            report.unions.len(),
            report.enums.len(),
            report.records.len()
        );
        println!(
            "| repairs / names mended | {} / {} |",
            built.report.repairs.len(),
            built.report.names.len()
        );
        println!("| schemas with instances | {} |", self.schemas);
        println!("| instances tried / failed (seed {seed}) | {} / {} |", self.tried, self.failures.len());
        println!("| compiler warnings | {} |", self.warnings);
        println!("| time | {:.1} s |", start.elapsed().as_secs_f64());
        for failure in self.failures.iter().take(SHOWN) {
            println!(
                "\n{} ({}): {}\n  {}",
                failure["schema"], failure["case"], failure["problem"], failure["value"]
            );
        }
        if self.failures.len() > SHOWN {
            println!("\n… and {} more", self.failures.len() - SHOWN);
        }
    }
}
