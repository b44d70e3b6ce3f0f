//! `cargo xtask pictures`: graphs that the code has written and what programs print, drawn for the documentation.
//!
//! A test of each crate holds its `.dot` file to the code, a test of the examples each `.txt` file to what its example
//! prints, and the graph of the crates is written here, from their manifests; this draws the `.svg` beside it. Layouts
//! differ from one version of Graphviz to the next, so a picture is held to its source by the source's hash, which stands
//! in it.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{cargo::cargo, sources::sha256, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Draw nothing; fail where a picture does not belong to its graph. Needs no Graphviz.
    #[arg(long)]
    check: bool,
}

/// Where the graph of the crates stands.
const CRATES: &str = "crates/synctera/doc/pictures/crates.dot";

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    let crates = crates(tree)?;
    if tree.read(CRATES).map_or(true, |file| file.text != crates) {
        if arguments.check {
            bail!("{CRATES} is not the graph of the crates: run `cargo xtask pictures`");
        }
        fs::write(tree.path(CRATES), crates)?;
    }
    for source in sources(tree)? {
        let picture = source.with_extension("svg");
        let text = fs::read_to_string(&source).with_context(|| source.display().to_string())?;
        let mark = format!("<!-- drawn from {} -->", &sha256(text.as_bytes())[..16]);
        let drawn = fs::read_to_string(&picture).unwrap_or_default();
        if drawn.contains(&mark) {
            continue;
        }
        if arguments.check {
            bail!("{} is not the picture of its source: run `cargo xtask pictures`", picture.display());
        }
        let drawn = if is_graph(&source) { graph(&source)? } else { screen(&text) };
        fs::write(&picture, format!("{drawn}{mark}\n</svg>\n"))?;
        println!("wrote {}", picture.strip_prefix(tree.root()).unwrap_or(&picture).display());
    }
    Ok(())
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    /// Empty where it is not published; absent where it goes anywhere.
    publish: Option<Vec<String>>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// The crates of this workspace and what each is built from. Filled: published. Dashed: while it is built only.
fn crates(tree: &Tree) -> Result<String> {
    let mut metadata = cargo(tree.root());
    metadata.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]);
    let output = metadata.output().context("cannot start `cargo metadata`")?;
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).context("`cargo metadata` printed no list")?;
    let names: BTreeSet<_> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut lines = BTreeSet::new();
    for package in &metadata.packages {
        let fill = if package.publish.is_none() { " [fillcolor=\"#d9efdc\"]" } else { "" };
        lines.insert(format!("  \"{}\"{fill};", package.name));
        for dependency in package.dependencies.iter().filter(|it| names.contains(it.name.as_str())) {
            let style = match dependency.kind.as_deref() {
                None => "",
                Some("build") => " [style=dashed]",
                Some(_) => continue,
            };
            lines.insert(format!("  \"{}\" -> \"{}\"{style};", package.name, dependency.name));
        }
    }
    let mut text = String::from(HEAD);
    for line in lines {
        let _ = writeln!(text, "{line}");
    }
    Ok(text + "}\n")
}

const HEAD: &str = r##"digraph crates {
  graph [rankdir=LR, nodesep=0.2, ranksep=0.5, bgcolor="transparent"];
  node [shape=box, style="rounded,filled", color="#5b6b7f", fillcolor="#eef2f7", fontname="Helvetica,Arial,sans-serif", fontsize=12];
  edge [color="#5b6b7f"];
"##;

/// Every `doc/pictures/*.dot` and `*.txt` of a published crate.
fn sources(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut sources = Vec::new();
    for package in tree.published()? {
        let folder = tree.path(&format!("crates/{package}/doc/pictures"));
        if folder.is_dir() {
            for entry in fs::read_dir(folder)? {
                sources.push(entry?.path());
            }
        }
    }
    sources.retain(|path| is_graph(path) || path.extension().is_some_and(|ending| ending == "txt"));
    sources.sort();
    Ok(sources)
}

fn is_graph(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "dot")
}

/// The picture without what belongs before `<svg`, without its end, and without empty lines, at which Markdown would
/// end the block of HTML that it stands in.
fn graph(graph: &Path) -> Result<String> {
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

/// What a program prints, as a screen shows it.
fn screen(text: &str) -> String {
    const LINE: usize = 18;
    const COLUMN: usize = 8;
    const EDGE: usize = 16;
    let rows = text.lines().count();
    let columns = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    let (width, height) = (columns * COLUMN + 2 * EDGE, rows * LINE + 2 * EDGE);
    let mut picture = format!(
        "<svg style=\"max-width:100%;height:auto\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         xmlns=\"http://www.w3.org/2000/svg\">\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#1f2933\"/>\n\
         <g font-family=\"ui-monospace,Menlo,Consolas,monospace\" font-size=\"13\" fill=\"#e4e7eb\">\n"
    );
    for (row, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
        let (y, length) = (EDGE + row * LINE + 13, line.chars().count() * COLUMN);
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(
            picture,
            "<text x=\"{EDGE}\" y=\"{y}\" textLength=\"{length}\" xml:space=\"preserve\">{line}</text>"
        );
    }
    picture + "</g>\n"
}
