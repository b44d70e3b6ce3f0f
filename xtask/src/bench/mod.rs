//! `cargo xtask bench`: the figures that the documentation quotes, measured where you are.

mod call;
mod compile;
mod gateway;
pub mod measure;
mod merge;
mod plain;

use std::path::PathBuf;

use anyhow::Result;

use crate::tree::Tree;

/// Measures, and prints tables.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Time of merging, generating and writing whole documents, and how it grows (build xtask with --release).
    Merge {
        /// Whole OpenAPI 3.0 documents.
        #[arg(required = true)]
        documents: Vec<PathBuf>,
    },
    /// CPU seconds and peak memory of compiling the raw crate alone, beside plain progenitor output of the same document.
    Compile {
        /// A whole OpenAPI 3.0 document; the repository's own merged document when there is none.
        document: Option<PathBuf>,
        /// Measure release builds too.
        #[arg(long)]
        release: bool,
    },
    /// Instructions per call of the client, beside a hand-written `reqwest` call (needs valgrind).
    Call,
    /// Reading responses beside serde_json into derived structs: a transfer, a page of cards, tags first and last.
    Decode,
    /// An authorization gateway beside a bare axum handler, and at twice its capacity, on loopback.
    Gateway,
    /// What a command costs; for `compile`'s own use.
    #[command(hide = true)]
    Measure {
        #[arg(trailing_var_arg = true, required = true)]
        command: Vec<String>,
    },
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    match &arguments.what {
        What::Merge { documents } => merge::run(documents),
        What::Call => call::run(tree),
        What::Compile { document, release } => compile::run(tree, document.as_deref(), *release),
        What::Decode => decode(tree),
        What::Gateway => gateway::run(tree),
        What::Measure { command } => measure::print(command),
    }
}

/// A bench of the raw crate: this package must build whatever the generated code looks like.
fn decode(tree: &Tree) -> Result<()> {
    let words = ["bench", "--package", "synctera-raw", "--bench", "decode"];
    let status = crate::cargo::cargo(tree.root()).args(words).status()?;
    anyhow::ensure!(status.success(), "the bench did not run");
    Ok(())
}
