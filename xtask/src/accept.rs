//! `cargo xtask accept`: records fragments that were written or changed by hand.

use anyhow::{Result, bail};
use synctera_codegen::intake::Fragment;

use crate::{
    files::{Mode, ensure},
    sources::{self, Entry, Obtained, Sources, fragment_file, sha256},
    tree::{File, Tree},
};

#[derive(clap::Args)]
pub struct Arguments {
    /// Fragments by name: v1/listCards.
    #[arg(required = true)]
    names: Vec<String>,
    /// How a new fragment was obtained.
    #[arg(long)]
    obtained: Option<Obtained>,
    /// The document or page behind a new fragment.
    #[arg(long)]
    document: Option<String>,
    /// What else is known.
    #[arg(long)]
    note: Option<String>,
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    let mut sources = Sources::read(tree)?;
    for name in &arguments.names {
        let file = tree.read(&fragment_file(name))?;
        let entry = entry(arguments, sources.0.get(name), &file)?;
        sources.0.insert(name.clone(), entry);
    }
    ensure(tree.root(), sources::NAME, &sources.text()?, Mode::Write, "")?;
    Ok(())
}

fn entry(arguments: &Arguments, known: Option<&Entry>, file: &File) -> Result<Entry> {
    let obtained = arguments.obtained.or(known.map(|entry| entry.obtained));
    let document = arguments.document.clone().or(known.map(|entry| entry.document.clone()));
    let (Some(obtained), Some(document)) = (obtained, document) else {
        bail!("{} is new: say --obtained and --document", file.name)
    };
    let hash = sha256(&file.text);
    if matches!(obtained, Obtained::Extracted | Obtained::Facts)
        && known.is_some_and(|entry| entry.sha256 != hash)
    {
        bail!(
            "{} is taken from a document as it is; take the newer page or document with `cargo xtask vendor`",
            file.name
        )
    }
    Ok(Entry {
        document,
        api_version: Fragment::parse(&file.name, &file.text)?.api_version().to_owned(),
        sha256: hash,
        obtained,
        note: arguments.note.clone().or(known.and_then(|entry| entry.note.clone())),
    })
}
