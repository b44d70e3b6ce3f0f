//! `cargo xtask diff`: what changed between two documents, and what that means for users of the library.

mod side;
#[cfg(test)]
mod tests;

use std::io::Write;

use anyhow::Result;
use clap::ValueEnum;
use synctera_codegen::diff::{self, Effect, Listing, Report};

use crate::tree::Tree;
pub use side::Side;

/// Compare two OpenAPI 3.0 documents and class each difference for users of the library.
///
/// Each side is a file (JSON or YAML), a git revision (its openapi/synctera.yaml) or REVISION:PATH. A file wins over
/// a revision of the same name.
///
/// Exit status: 0 when nothing fails (see --fail-on), 1 when something does, 2 when a side cannot be read or compared.
#[derive(clap::Args)]
pub struct Arguments {
    /// What is compared with.
    #[arg(required_unless_present = "rules")]
    old: Option<String>,
    /// What is compared.
    #[arg(required_unless_present = "rules")]
    new: Option<String>,
    /// How the changes are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The weakest change that makes the exit status 1.
    #[arg(long, value_enum, default_value_t = FailOn::Breaking)]
    fail_on: FailOn,
    /// List changes of words too; JSON always has them.
    #[arg(long)]
    words: bool,
    /// Print the rule table instead: every kind of change and its effect.
    #[arg(long)]
    rules: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line per change.
    Text,
    /// Tables.
    Markdown,
    /// Everything, for other programs.
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Changes after which programs that are already built can fail.
    Wire,
    /// Those, and changes after which code has to be edited.
    Breaking,
    /// Any change, be it of words.
    Any,
    /// Nothing.
    Never,
}

impl FailOn {
    fn fails(self, report: &Report) -> bool {
        let Some(effect) = report.effect() else { return false };
        match self {
            FailOn::Wire => effect == Effect::Wire,
            FailOn::Breaking => effect.is_breaking(),
            FailOn::Any => true,
            FailOn::Never => false,
        }
    }
}

/// The exit status; what is wrong with a side goes to standard error.
pub fn run(tree: &Tree, arguments: &Arguments) -> u8 {
    match compare(tree, arguments, &mut std::io::stdout().lock()) {
        Ok(fails) => u8::from(fails),
        Err(error) => {
            eprintln!("error: {error:#}");
            2
        }
    }
}

/// The breaking changes between two documents, one line each.
pub fn breaking(old: &Side, new: &Side) -> Result<Vec<String>> {
    let report = diff::compare(old.root(), new.root())?;
    let breaking = report.changes.iter().filter(|change| change.breaking);
    Ok(breaking.map(|change| format!("{}: {}", change.subject, change.detail)).collect())
}

/// Writes the comparison; whether it fails.
fn compare(tree: &Tree, arguments: &Arguments, out: &mut impl Write) -> Result<bool> {
    let (Some(old), Some(new), false) = (&arguments.old, &arguments.new, arguments.rules) else {
        out.write_all(diff::markdown_rules().as_bytes())?;
        return Ok(false);
    };
    let (old, new) = (Side::read(tree, old)?, Side::read(tree, new)?);
    let report = diff::compare(old.root(), new.root())?;
    let listing = if arguments.words { Listing::Whole } else { Listing::WithoutWords };
    let text = match arguments.format {
        Format::Text => diff::text(&report, listing),
        Format::Markdown => diff::markdown(&report, listing),
        Format::Json => diff::json(&report),
    };
    out.write_all(text.as_bytes())?;
    Ok(arguments.fail_on.fails(&report))
}
