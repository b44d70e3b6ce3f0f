//! `cargo xtask pictures`: graphs that the code has written, drawn for the documentation.
//!
//! A test of each crate holds its `.dot` file to the code; this draws the `.svg` beside it. Layouts differ from one version
//! of Graphviz to the next, so a picture is held to its graph by the graph's hash, which stands in it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{sources::sha256, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Draw nothing; fail where a picture does not belong to its graph. Needs no Graphviz.
    #[arg(long)]
    check: bool,
}

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    for graph in graphs(tree)? {
        let picture = graph.with_extension("svg");
        let source = fs::read(&graph).with_context(|| graph.display().to_string())?;
        let mark = format!("<!-- drawn from {} -->", &sha256(&source)[..16]);
        let drawn = fs::read_to_string(&picture).unwrap_or_default();
        if drawn.contains(&mark) {
            continue;
        }
        if arguments.check {
            bail!("{} is not the picture of its .dot file: run `cargo xtask pictures`", picture.display());
        }
        fs::write(&picture, format!("{}{mark}\n</svg>\n", draw(&graph)?))?;
        println!("wrote {}", picture.strip_prefix(tree.root()).unwrap_or(&picture).display());
    }
    Ok(())
}

/// Every `doc/pictures/*.dot` of a published crate.
fn graphs(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut graphs = Vec::new();
    for package in tree.published()? {
        let folder = tree.path(&format!("crates/{package}/doc/pictures"));
        if folder.is_dir() {
            for entry in fs::read_dir(folder)? {
                graphs.push(entry?.path());
            }
        }
    }
    graphs.retain(|path| path.extension().is_some_and(|ending| ending == "dot"));
    graphs.sort();
    Ok(graphs)
}

/// The picture without what belongs before `<svg`, without its end, and without empty lines, at which Markdown would
/// end the block of HTML that it stands in.
fn draw(graph: &Path) -> Result<String> {
    let drawn = Command::new("dot").arg("-Tsvg").arg(graph).output();
    let drawn = drawn.context("`dot` does not start: install Graphviz (`apt-get install graphviz`)")?;
    if !drawn.status.success() {
        bail!("{}: {}", graph.display(), String::from_utf8_lossy(&drawn.stderr));
    }
    let text = String::from_utf8(drawn.stdout)?;
    let (_, picture) = text.split_once("<svg").context("Graphviz drew no picture")?;
    let picture = picture.replace("</svg>", "");
    let lines = picture.lines().filter(|line| !line.trim().is_empty());
    let style = " style=\"max-width:100%;height:auto\"";
    Ok(std::iter::once(format!("<svg{style}")).chain(lines.map(|line| format!("{line}\n"))).collect())
}
