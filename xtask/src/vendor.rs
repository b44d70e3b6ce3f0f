//! `cargo xtask vendor`: operations from pages and documents into fragments.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use synctera_codegen::intake::{Document, Fragment, Listed, page};

use crate::{
    files::{Mode, ensure},
    progress::Progress,
    sources::{self, Entry, Obtained, Sources, fragment_file, sha256},
    tree::Tree,
};

#[derive(clap::Args)]
pub struct Arguments {
    /// Documentation pages (text or Markdown) or whole OpenAPI 3.0 documents (JSON or YAML).
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Take this operation of a document (repeatable).
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// Take all operations of a document with this tag (repeatable).
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// Take every operation of a document.
    #[arg(long)]
    all: bool,
    /// Replace fragments that exist with other content.
    #[arg(long)]
    replace: bool,
}

/// A fragment that is about to be written.
pub struct Taken {
    pub name: String,
    pub text: String,
    pub entry: Entry,
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    let mut taken = Vec::new();
    for file in &arguments.files {
        taken.extend(take(file, arguments)?);
    }
    let written = write(tree, taken, arguments.replace)?;
    println!("{} fragments written, {} unchanged", written.0, written.1);
    println!("next: cargo xtask regenerate");
    Ok(())
}

/// Writes fragments and their entries; how many were written and how many stood there already.
pub fn write(tree: &Tree, taken: Vec<Taken>, replace: bool) -> Result<(usize, usize)> {
    let mut sources = Sources::read(tree)?;
    if !replace {
        taken.iter().try_for_each(|fragment| refuse_existing(tree, fragment))?;
    }
    let (mut written, mut unchanged) = (0, 0);
    let progress = Progress::steps("writing", taken.len());
    for fragment in taken {
        let file = fragment_file(&fragment.name);
        let new = ensure(tree.root(), &file, &fragment.text, Mode::Write, "")?;
        if new || !sources.0.contains_key(&fragment.name) {
            sources.0.insert(fragment.name, fragment.entry);
        }
        *(if new { &mut written } else { &mut unchanged }) += 1;
        progress.step();
    }
    ensure(tree.root(), sources::NAME, &sources.text()?, Mode::Write, "")?;
    Ok((written, unchanged))
}

fn refuse_existing(tree: &Tree, fragment: &Taken) -> Result<()> {
    let file = fragment_file(&fragment.name);
    match fs::read_to_string(tree.path(&file)) {
        Ok(current) if current != fragment.text => {
            bail!("{file} exists with other content; --replace overwrites it")
        }
        _ => Ok(()),
    }
}

fn take(file: &Path, arguments: &Arguments) -> Result<Vec<Taken>> {
    let (name, text) = read(file)?;
    if is_document(&name, &text) {
        let document = Document::parse(&name, &text)?;
        let chosen = choose(&document, arguments)?;
        return cut(&document, &chosen);
    }
    page::blocks(&name, &text)?.iter().map(|block| from_page(&name, block)).collect()
}

fn read(file: &Path) -> Result<(String, String)> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    Ok((name, text))
}

/// A document by its name or its first word; a page otherwise.
fn is_document(name: &str, text: &str) -> bool {
    let by_name = [".json", ".yaml", ".yml"].iter().any(|ending| name.ends_with(ending));
    by_name || text.trim_start().starts_with(['{', '"']) || text.trim_start().starts_with("openapi:")
}

fn from_page(file: &str, block: &page::Block<'_>) -> Result<Taken> {
    page::check(file, block)?;
    let document = block.document.unwrap_or("a documentation page");
    taken(file, block.yaml.to_owned(), format!("{document}, from the page {}", file_name(file)))
}

fn choose(document: &Document, arguments: &Arguments) -> Result<Vec<Listed>> {
    if arguments.all {
        return Ok(document.operations().to_vec());
    }
    let mut chosen = Vec::new();
    for id in &arguments.operations {
        chosen.push(document.operation(id)?.clone());
    }
    for tag in &arguments.tags {
        let tagged: Vec<_> =
            document.operations().iter().filter(|listed| listed.tags.contains(tag)).collect();
        if tagged.is_empty() {
            bail!("{}: no operation has the tag `{tag}`", document.file());
        }
        chosen.extend(tagged.into_iter().cloned());
    }
    if chosen.is_empty() {
        bail!("{} is a whole document: say --operation ID, --tag TAG or --all", document.file());
    }
    Ok(chosen)
}

fn cut(document: &Document, chosen: &[Listed]) -> Result<Vec<Taken>> {
    let progress = Progress::steps("reading", chosen.len());
    let mut found = Vec::new();
    for listed in chosen {
        found.push(taken(document.file(), document.cut(listed)?, file_name(document.file()))?);
        progress.step();
    }
    Ok(found)
}

fn taken(file: &str, text: String, document: String) -> Result<Taken> {
    let fragment = Fragment::parse(file, &text)?;
    let entry = Entry {
        document,
        api_version: fragment.api_version().to_owned(),
        sha256: sha256(&text),
        obtained: Obtained::Extracted,
        note: None,
    };
    Ok(Taken { name: fragment.name(), text, entry })
}

/// The file's name without its folders: nothing of the machine goes into the repository.
fn file_name(file: &str) -> String {
    Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned()
}
