//! The only writer in the tree.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use similar::TextDiff;

/// Whether files are written or only compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write what differs.
    Write,
    /// Write nothing; a difference is an error.
    Check,
}

/// Makes sure that a file holds exactly `text`; true when it had to be written.
///
/// Under [`Mode::Check`] a difference is an error that shows it and names the `command` that mends it.
pub fn ensure(root: &Path, name: &str, text: &str, mode: Mode, command: &str) -> Result<bool> {
    let path = root.join(name);
    let current = fs::read_to_string(&path).unwrap_or_default();
    if current == text && path.exists() {
        return Ok(false);
    }
    if mode == Mode::Check {
        bail!("{name} is not what its sources give:\n{}run: {command}", diff(name, &current, text));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
    Ok(true)
}

/// Removes a generated file that its sources no longer give. Under [`Mode::Check`] its presence is an error.
pub fn remove(root: &Path, name: &str, mode: Mode, command: &str) -> Result<()> {
    if mode == Mode::Check {
        bail!("{name} is a generated file that its sources no longer give\nrun: {command}");
    }
    let path = root.join(name);
    fs::remove_file(&path).with_context(|| format!("cannot remove {name}"))?;
    // The folder goes with its last file; while it holds another one this fails, as it should.
    if let Some(folder) = path.parent() {
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Lines of a diff that are shown; the rest is counted.
const SHOWN: usize = 40;

fn diff(name: &str, current: &str, wanted: &str) -> String {
    let diff = TextDiff::from_lines(current, wanted);
    let text = diff.unified_diff().context_radius(2).header(name, "as generated").to_string();
    let total = text.lines().count();
    let mut shown: String = text.lines().take(SHOWN).map(|line| format!("{line}\n")).collect();
    if total > SHOWN {
        shown.push_str(&format!("… {} more lines\n", total - SHOWN));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_equal_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        assert!(ensure(folder.path(), "a/b.txt", "one\n", Mode::Write, "c").unwrap());
        assert!(!ensure(folder.path(), "a/b.txt", "one\n", Mode::Write, "c").unwrap());
    }

    #[test]
    fn a_check_writes_nothing_and_names_file_difference_and_command() {
        let folder = tempfile::tempdir().unwrap();
        ensure(folder.path(), "b.txt", "one\n", Mode::Write, "c").unwrap();
        let error =
            ensure(folder.path(), "b.txt", "two\n", Mode::Check, "cargo xtask regenerate").unwrap_err();
        let text = error.to_string();
        for part in ["b.txt", "-one", "+two", "run: cargo xtask regenerate"] {
            assert!(text.contains(part), "{part} is missing from {text}");
        }
        assert_eq!(fs::read_to_string(folder.path().join("b.txt")).unwrap(), "one\n");
    }

    #[test]
    fn a_missing_file_is_a_difference() {
        let folder = tempfile::tempdir().unwrap();
        assert!(ensure(folder.path(), "empty.txt", "", Mode::Check, "c").is_err());
    }
}
