//! The vendor's published documents: test input that is not part of this repository.
//!
//! They are looked for in the folder that `SYNCTERA_CORPUS` names, else in `shared/corpus` beside the repository. A test
//! that needs one and does not find it passes without having checked anything. So that nobody takes that for a check,
//! each such place says so on the process's own standard error, which the test runner does not capture, and is noted in
//! `target/corpus-skips.txt`, which `.ci/run` counts in the last line of a run. Where `SYNCTERA_CORPUS` is set, a
//! missing document is a failure.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const VARIABLE: &str = "SYNCTERA_CORPUS";

/// One document by its file name; none, said aloud, where it is not here.
///
/// # Panics
/// When `SYNCTERA_CORPUS` is set and the folder does not hold it.
pub fn file(name: &str) -> Option<PathBuf> {
    let path = folder().join(name);
    path.is_file().then_some(path).or_else(|| missing(name))
}

/// The documents whose names begin and end so, sorted by name; at least one, or none and said aloud.
///
/// # Panics
/// When `SYNCTERA_CORPUS` is set and the folder holds none.
pub fn files(start: &str, ends: &[&str]) -> Vec<PathBuf> {
    let wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && ends.iter().any(|end| name.ends_with(end))
    };
    let entries = fs::read_dir(folder()).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(wanted).collect();
    found.sort();
    if found.is_empty() {
        missing(&format!("{start}*"));
    }
    found
}

/// Where skipped checks are noted, one a line, for the summary at the end of a run. Remove it before a run.
fn skips() -> PathBuf {
    root().join("target/corpus-skips.txt")
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn folder() -> PathBuf {
    std::env::var_os(VARIABLE).map_or_else(|| root().join("../shared/corpus"), PathBuf::from)
}

/// Notes that a check did not take place.
fn missing(what: &str) -> Option<PathBuf> {
    let folder = folder();
    assert!(
        std::env::var_os(VARIABLE).is_none(),
        "{VARIABLE} names {}, and {what} is not there",
        folder.display()
    );
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test").to_owned();
    // Not `eprintln!`: that is captured while the test passes.
    let _ = writeln!(
        io::stderr(),
        "NOT CHECKED: {test} needs {what}; set {VARIABLE} to the folder of the published documents"
    );
    if let Ok(mut notes) = OpenOptions::new().create(true).append(true).open(skips()) {
        let _ = writeln!(notes, "{test}: {what}");
    }
    None
}
