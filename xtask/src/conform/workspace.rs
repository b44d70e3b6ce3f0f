//! A scratch workspace: the raw crate over another document, and a program that runs the round trips.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use synctera_codegen::Generated;

use crate::cargo::cargo;
use crate::tree::Tree;

/// What the program is asked to do.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Task<'v> {
    /// To decode and encode a value as this type.
    RoundTrip {
        #[serde(rename = "type")]
        ty: &'v str,
        value: &'v Value,
    },
    /// To build the request of this operation.
    Call { call: &'v str, value: &'v Value },
}

/// What came of it.
#[derive(Deserialize)]
pub enum Outcome {
    Came(Value),
    Failed(String),
}

/// The program's tables.
#[derive(Default)]
pub struct Tables {
    /// What to call a type, and its name in Rust.
    pub types: Vec<(String, String)>,
    /// Entries of the table of calls.
    pub calls: Vec<String>,
}

/// The scratch workspace.
pub struct Workspace {
    folder: PathBuf,
    target: PathBuf,
}

const BUILD: &str = "\
//! Takes the code that was generated before.
fn main() {
    println!(\"cargo::rerun-if-changed=client.rs\");
    let target = std::env::var_os(\"OUT_DIR\").unwrap_or_default();
    if let Err(error) = std::fs::copy(\"client.rs\", std::path::Path::new(&target).join(\"client.rs\")) {
        println!(\"cargo::error=client.rs: {error}\");
    }
}
";

const RUNNER: &str = "\
[package]
name = \"round-trips\"
version = \"0.0.0\"
edition.workspace = true
publish = false

[dependencies]
chrono.workspace = true
futures-util.workspace = true
http-body-util = \"0.1\"
reqwest.workspace = true
serde.workspace = true
serde_json.workspace = true
synctera-raw = { workspace = true, features = [\"__multipart\"] }
uuid.workspace = true
";

/// Nobody debugs what is compiled here, and half of the time would go into it.
const NO_DEBUG: (&str, &str) = ("CARGO_PROFILE_DEV_DEBUG", "0");

const PLAIN: &str = "\
[package]
name = \"plain\"
version = \"0.0.0\"
edition.workspace = true
publish = false

[dependencies]
bytes.workspace = true
chrono.workspace = true
futures-core = \"0.3\"
progenitor-client.workspace = true
regress = \"0.10\"
reqwest = { workspace = true, features = [\"json\", \"query\", \"stream\"] }
serde.workspace = true
serde_json.workspace = true
uuid.workspace = true
";

impl Workspace {
    /// Writes the workspace into an empty folder; compiled things go where a second run finds them.
    pub fn write(tree: &Tree, folder: &Path, generated: &Generated, tables: &Tables) -> Result<Self> {
        let raw = folder.join("crates/synctera-raw");
        copy(&tree.path("crates/synctera-raw/src"), &raw.join("src"))?;
        write(&raw.join("client.rs"), &generated.code)?;
        write(&raw.join("build.rs"), BUILD)?;
        write(&raw.join("Cargo.toml"), &bare_manifest(&tree.read("crates/synctera-raw/Cargo.toml")?.text))?;
        let root = tree.read("Cargo.toml")?.text;
        let members = root.lines().find(|line| line.starts_with("members = ["));
        let members = members.context("Cargo.toml: a line `members = […]` is expected")?;
        let own = "members = [\"crates/synctera-raw\", \"round-trips\"]";
        write(&folder.join("Cargo.toml"), &root.replace(members, own))?;
        write(&folder.join("Cargo.lock"), &tree.read("Cargo.lock")?.text)?;
        write(&folder.join("round-trips/Cargo.toml"), RUNNER)?;
        write(&folder.join("round-trips/src/main.rs"), &runner(tables))?;
        Ok(Self { folder: folder.to_owned(), target: tree.path("target/conform") })
    }

    /// Compiles the raw crate and the program; the number of warnings.
    pub fn build(&self) -> Result<usize> {
        let output =
            self.cargo(&["build", "--package", "round-trips", "--message-format", "json"]).output()?;
        let messages = String::from_utf8_lossy(&output.stdout);
        let messages: Vec<Value> =
            messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let at =
            |level: &str| messages.iter().filter(|one| one["message"]["level"] == level).collect::<Vec<_>>();
        if !output.status.success() {
            let first = at("error")
                .into_iter()
                .take(5)
                .filter_map(|one| one["message"]["rendered"].as_str())
                .collect::<String>();
            bail!("the generated code does not compile:\n{first}{}", String::from_utf8_lossy(&output.stderr));
        }
        // The program uses what is deprecated, on purpose.
        let generated = |one: &&Value| one["target"]["name"] == "synctera_raw";
        Ok(at("warning").into_iter().filter(generated).count())
    }

    /// Compiles the raw crate; every error with the file that it stands in.
    pub fn messages(&self) -> Result<Vec<(String, String)>> {
        let output =
            self.cargo(&["check", "--package", "synctera-raw", "--message-format", "json"]).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let found: Vec<(String, String)> = lines
            .filter(|one| one["message"]["level"] == "error")
            .filter_map(|one| {
                let spans = one["message"]["spans"].as_array()?;
                let primary = spans.iter().find(|span| span["is_primary"] == true)?;
                let file = primary["file_name"].as_str()?.to_owned();
                Some((file, one["message"]["rendered"].as_str()?.to_owned()))
            })
            .collect();
        if found.is_empty() && !output.status.success() {
            bail!("cargo check failed:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(found)
    }

    /// Does the tasks; what came of each, in their order.
    pub fn run(&self, tasks: &[Task<'_>]) -> Result<Vec<Outcome>> {
        let file = self.folder.join("tasks.json");
        let lines: Vec<String> = tasks.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
        write(&file, &lines.join("\n"))?;
        let output = self.cargo(&["run", "--quiet", "--package", "round-trips", "--"]).arg(&file).output()?;
        if !output.status.success() {
            bail!("the round trips did not run:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        let outcomes: Vec<Outcome> = std::str::from_utf8(&output.stdout)?
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        if outcomes.len() != tasks.len() {
            bail!("{} tasks were given and {} were done", tasks.len(), outcomes.len());
        }
        Ok(outcomes)
    }

    /// Adds a crate with progenitor's own output, for comparison.
    pub fn add_plain(&self, code: &str) -> Result<()> {
        let folder = self.folder.join("plain");
        write(&folder.join("Cargo.toml"), PLAIN)?;
        write(&folder.join("src/lib.rs"), code)?;
        let root = self.folder.join("Cargo.toml");
        let text = fs::read_to_string(&root)?.replace("\"round-trips\"", "\"round-trips\", \"plain\"");
        write(&root, &text)
    }

    /// Makes cargo compile a package again.
    pub fn touch(&self, package: &str) -> Result<()> {
        let folder = if package == "plain" { "plain" } else { "crates/synctera-raw" };
        let file = self.folder.join(folder).join("src/lib.rs");
        let text = fs::read_to_string(&file)?;
        write(&file, &format!("{text}\n// again\n"))
    }

    /// Runs cargo and refuses its failure.
    pub fn succeed(&self, words: &[&str]) -> Result<()> {
        let output = self.cargo(words).output()?;
        if output.status.success() {
            return Ok(());
        }
        bail!("cargo {} failed:\n{}", words.join(" "), String::from_utf8_lossy(&output.stderr))
    }

    /// Cargo in this workspace.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let mut command = cargo(&self.folder);
        command
            .args(words)
            .env("CARGO_TARGET_DIR", &self.target)
            .env(NO_DEBUG.0, NO_DEBUG.1)
            .stdin(Stdio::null());
        command
    }
}

/// The program: tables of types and calls, and a loop.
fn runner(tables: &Tables) -> String {
    let types = tables.types.iter().map(|(name, ty)| format!("    ({name:?}, round_trip::<{ty}>),\n"));
    include_str!("runner.rs.txt")
        .replace("// ROUND TRIPS\n", &types.collect::<String>())
        .replace("// CALLS\n", &tables.calls.concat())
}

/// The manifest without what is not copied: the generator, benches and tests.
fn bare_manifest(manifest: &str) -> String {
    let mut kept = true;
    // The feature goes with the build dependency that it names.
    let keep = |line: &&str| {
        if line.starts_with('[') {
            let dropped = ["[build-dependencies]", "[dev-dependencies]", "[[bench]]", "[[test]]"];
            kept = !dropped.contains(line);
        }
        kept && !line.starts_with("from-document")
    };
    let lines: String = manifest.lines().filter(keep).map(|line| format!("{line}\n")).collect();
    // No features are chosen here: the code of every document may send forms.
    lines.replace("\ndefault = [", "\ndefault = [\"__multipart\", ")
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
