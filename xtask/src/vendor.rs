//! `cargo xtask vendor`: operations from pages and documents into fragments.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use synctera_codegen::{
    Error, LeftOut, Selection, generate,
    intake::{Document, Fragment, Listed, Source, build, page},
    pointer::push,
    refuse_left_out,
};

use crate::{
    files::{Mode, ensure},
    progress::Progress,
    report,
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
    /// Take the facts of a document (names, types, values, limits) and none of its sentences. Fragments that were obtained
    /// in another way stand as they are.
    #[arg(long)]
    facts: bool,
    /// Replace fragments that exist with other content.
    #[arg(long)]
    replace: bool,
    /// Take nothing at all when any operation would be left out.
    #[arg(long)]
    strict: bool,
}

/// A fragment that is about to be written.
pub struct Taken {
    pub name: String,
    pub text: String,
    pub entry: Entry,
    /// The operation, and the version segment of its URLs.
    listed: Listed,
    version: String,
}

impl Taken {
    /// Where its operation will stand in the merged document.
    fn place(&self) -> String {
        place(&format!("/{}{}", self.version, self.listed.path), &self.listed.method)
    }
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    let mut taken = Vec::new();
    let mut left_out = Vec::new();
    for file in &arguments.files {
        take(file, arguments, &mut taken, &mut left_out)?;
    }
    let mut taken = without_unfit(taken, &mut left_out)?;
    report::print_left_out(left_out.iter());
    if arguments.strict || taken.is_empty() {
        refuse_left_out(&left_out)?;
    }
    if arguments.facts {
        taken = without_better(tree, taken)?;
    }
    let written = write(tree, taken, arguments.replace)?;
    println!("{} fragments written, {} unchanged", written.0, written.1);
    println!("next: cargo xtask regenerate");
    Ok(())
}

/// Without the operations of which more is known than facts.
fn without_better(tree: &Tree, taken: Vec<Taken>) -> Result<Vec<Taken>> {
    let sources = Sources::read(tree)?;
    let stands =
        |taken: &Taken| sources.0.get(&taken.name).is_some_and(|entry| entry.obtained != Obtained::Facts);
    let (standing, taken): (Vec<_>, Vec<_>) = taken.into_iter().partition(stands);
    if !standing.is_empty() {
        println!("{} fragments were obtained in another way and stand as they are", standing.len());
    }
    Ok(taken)
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

fn take(
    file: &Path,
    arguments: &Arguments,
    taken: &mut Vec<Taken>,
    left_out: &mut Vec<LeftOut>,
) -> Result<()> {
    let (name, text) = read(file)?;
    if is_document(&name, &text) {
        let document = Document::parse(&name, &text)?;
        let chosen = choose(&document, arguments)?;
        taken.extend(cut(&document, &chosen, arguments.facts, left_out)?);
    } else if arguments.facts {
        bail!("{name} is a page: --facts takes the facts of a whole document");
    } else {
        for block in page::blocks(&name, &text)? {
            taken.push(from_page(&name, &block)?);
        }
    }
    Ok(())
}

/// The fragments of which a client can be made, as `regenerate` would: what cannot be right is not written. Fragments
/// that contradict each other are tried apart: which of them stands is decided when all are merged.
fn without_unfit(taken: Vec<Taken>, left_out: &mut Vec<LeftOut>) -> Result<Vec<Taken>> {
    let (mut fit, mut open) = (Vec::new(), taken);
    while !open.is_empty() {
        let sources: Vec<Source<'_>> =
            open.iter().map(|one| Source { file: &one.entry.document, text: &one.text }).collect();
        let built = build(&sources, &[])?;
        let generated = generate(&built.document, &Selection::All)?.report;
        let is_operation = |one: &LeftOut| one.pointer.starts_with("/paths/");
        let unfit: Vec<LeftOut> = generated.left_out.into_iter().filter(is_operation).collect();
        let places: BTreeSet<String> =
            generated.operations.iter().map(|one| place(&one.path, &one.method.to_lowercase())).collect();
        let before = open.len();
        let (found, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|one| places.contains(&one.place()));
        fit.extend(found);
        open =
            rest.into_iter().filter(|one| unfit.iter().all(|unfit| unfit.pointer != one.place())).collect();
        left_out.extend(unfit);
        if open.len() == before {
            left_out.extend(built.report.left_out);
            break;
        }
    }
    Ok(fit)
}

/// Where an operation stands in the merged document.
fn place(path: &str, method: &str) -> String {
    push(&push("/paths", path), method)
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
    let document = format!("{document}, from the page {}", file_name(file));
    Ok(taken(file, block.yaml.to_owned(), document, Obtained::Extracted)?)
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

fn cut(
    document: &Document,
    chosen: &[Listed],
    facts: bool,
    left_out: &mut Vec<LeftOut>,
) -> Result<Vec<Taken>> {
    let obtained = if facts { Obtained::Facts } else { Obtained::Extracted };
    let progress = Progress::steps("reading", chosen.len());
    let mut found = Vec::new();
    for listed in chosen {
        let fragment = if facts { document.cut_facts(listed) } else { document.cut(listed) };
        let fragment =
            fragment.and_then(|text| taken(document.file(), text, file_name(document.file()), obtained));
        match fragment {
            Ok(fragment) => found.push(fragment),
            Err(error) => left_out.push(LeftOut::fragment(&listed.id, listed.pointer(), error)),
        }
        progress.step();
    }
    Ok(found)
}

fn taken(file: &str, text: String, document: String, obtained: Obtained) -> Result<Taken, Error> {
    let fragment = Fragment::parse(file, &text)?;
    let entry = Entry {
        document,
        api_version: fragment.api_version().to_owned(),
        sha256: sha256(&text),
        obtained,
        note: None,
    };
    let (listed, version) = (fragment.operation().clone(), fragment.version().to_owned());
    Ok(Taken { name: fragment.name(), text, entry, listed, version })
}

/// The file's name without its folders: nothing of the machine goes into the repository.
fn file_name(file: &str) -> String {
    Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned()
}
