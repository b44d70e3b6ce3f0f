//! What a call of the client costs beside a bare `reqwest` call, in instructions, counted by callgrind.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::cargo::cargo;
use crate::tree::Tree;

/// Two numbers of calls: their difference is what the calls cost, without the start of the program.
const FEW: u64 = 50;
const MANY: u64 = 250;

/// Measures sequential GETs and POSTs on loopback and prints a table.
pub fn run(tree: &Tree) -> Result<()> {
    let program = built(tree)?;
    let server = Server::start(&program)?;
    println!("instructions per call  bare reqwest      client   ratio");
    for method in ["get", "post"] {
        let bare = per_call(&program, "bare", method, &server.url)?;
        let client = per_call(&program, "client", method, &server.url)?;
        println!(
            "{:<22} {bare:>12} {client:>11}  {:>5.3}×",
            method.to_uppercase(),
            client as f64 / bare as f64
        );
    }
    Ok(())
}

fn built(tree: &Tree) -> Result<PathBuf> {
    let status = cargo(tree.root())
        .args(["build", "--release", "--package", "synctera", "--example", "overhead"])
        .status()?;
    ensure!(status.success(), "the measured program does not build");
    // Where cargo has just built it.
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| tree.path("target"), PathBuf::from);
    Ok(target.join("release/examples/overhead"))
}

/// A server in a process of its own, so that its instructions are not counted.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(program: &Path) -> Result<Self> {
        let process = Command::new(program).arg("serve").stdout(Stdio::piped()).spawn();
        let mut process = process.with_context(|| format!("cannot start {}", program.display()))?;
        let stdout = process.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(stdout).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn per_call(program: &Path, who: &str, method: &str, url: &str) -> Result<u64> {
    let few = instructions(program, who, method, FEW, url)?;
    let many = instructions(program, who, method, MANY, url)?;
    Ok(many.saturating_sub(few) / (MANY - FEW))
}

fn instructions(program: &Path, who: &str, method: &str, calls: u64, url: &str) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([who, method, &calls.to_string(), url])
        .output()
        .context("valgrind counts the instructions: install it (apt-get install valgrind)")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("the measured program failed under valgrind:\n{said}");
    }
    let counted = said.lines().find_map(|line| line.split_once("Collected : "));
    let (_, counted) = counted.context("valgrind printed no count")?;
    counted.trim().parse().with_context(|| format!("valgrind counted `{counted}`"))
}
