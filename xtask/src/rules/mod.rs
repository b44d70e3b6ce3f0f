//! Rules of the repository that no linter knows, as code.

mod circles;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use self::circles::Modules;
use crate::tree::Tree;

/// Lines that a source file may have.
const FILE_LINES: usize = 500;

/// Lines that a function outside of tests may have.
const FUNCTION_LINES: usize = 60;

/// File and module names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "helpers", "helper", "common", "manager"];

/// Checks every rule and lists every breach.
pub fn check(tree: &Tree) -> Result<()> {
    let mut breaches = Vec::new();
    let mut crates: BTreeMap<String, Modules> = BTreeMap::new();
    for file in sources(tree)? {
        let text = fs::read_to_string(&file)?;
        let name = file.strip_prefix(tree.root()).unwrap_or(&file).display().to_string();
        breaches.extend(breaches_of(&name, &text));
        if let Some((package, path)) = name.split_once("/src/").filter(|_| !is_test(&name)) {
            let modules = crates.entry(package.to_owned()).or_default();
            modules.add(path, &text).with_context(|| name.clone())?;
        }
    }
    for (package, modules) in &crates {
        let circles = modules.circles().into_iter();
        breaches.extend(circles.map(|circle| format!("{package}: imports in a circle: {circle}")));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    bail!("{} breaches of repository rules:\n{}", breaches.len(), breaches.join("\n"))
}

/// The hand-written Rust files.
fn sources(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in ["crates", "tests", "xtask"] {
        collect(&tree.path(folder), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            // Nobody writes what is generated; `regenerate --check` looks at it.
            if path.file_name().is_none_or(|name| name != "generated") {
                collect(&path, found)?;
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

fn breaches_of(name: &str, text: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    let stem = Path::new(name).file_stem().unwrap_or_default().to_string_lossy();
    if EMPTY_NAMES.contains(&stem.as_ref()) {
        breaches.push(format!("{name}: a name that says nothing; name what is inside"));
    }
    let lines = text.lines().count();
    if lines > FILE_LINES {
        breaches.push(format!("{name}: {lines} lines; one idea a file, {FILE_LINES} at most"));
    }
    if !is_test(name) {
        breaches.extend(long_functions(name, text));
    }
    breaches
}

fn is_test(name: &str) -> bool {
    name.starts_with("tests/") || name.ends_with("tests.rs") || name.contains("/tests/")
}

/// Functions of formatted code that are too long: from the line with `fn` to the brace at its indentation.
fn long_functions(name: &str, text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines: Vec<&str> = code.lines().collect();
    let starts = lines.iter().enumerate().filter(|(_, line)| is_function(line));
    starts
        .filter_map(|(start, line)| {
            let closing = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            let length = lines[start..].iter().position(|line| *line == closing)? + 1;
            (length > FUNCTION_LINES).then(|| {
                format!("{name}:{}: a function of {length} lines; {FUNCTION_LINES} at most", start + 1)
            })
        })
        .collect()
}

fn is_function(line: &str) -> bool {
    let words = line.trim_start();
    let opens = !words.starts_with("//") && !words.ends_with(';') && !words.ends_with('}');
    opens && (words.starts_with("fn ") || words.split('(').next().is_some_and(|head| head.contains(" fn ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_function_is_named_with_its_line() {
        let body = "    let a = 1;\n".repeat(FUNCTION_LINES);
        let text = format!("//! x\n\npub fn long() {{\n{body}}}\n\nfn short() {{\n}}\n");
        let breaches = breaches_of("crates/a/src/b.rs", &text);
        assert_eq!(breaches.len(), 1, "{breaches:?}");
        assert!(breaches[0].starts_with("crates/a/src/b.rs:3:"), "{breaches:?}");
    }

    #[test]
    fn an_empty_name_and_a_long_file_are_breaches() {
        assert_eq!(breaches_of("crates/a/src/utils.rs", "").len(), 1);
        assert_eq!(breaches_of("crates/a/src/b.rs", &"\n".repeat(FILE_LINES + 1)).len(), 1);
    }
}
