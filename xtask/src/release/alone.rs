//! The packages as a registry's builder meets them: unpacked, without the workspace, without a network, in a folder that
//! stays as it is, and documented under the conditions of docs.rs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::bench::measure::{Cost, cost};
use crate::cargo::cargo;
use crate::sources::sha256;

/// What docs.rs allows a process.
const MOST_MEGABYTES: f64 = 6.0 * 1024.0;

/// How a package asks docs.rs to build it.
#[derive(Default)]
struct Asked {
    words: Vec<String>,
    rustdoc: Vec<String>,
}

/// The packages of one release, unpacked side by side.
pub struct Alone {
    folder: tempfile::TempDir,
    target: PathBuf,
    packages: Vec<(String, PathBuf)>,
}

impl Alone {
    /// Unpacks the packages that lie in `packed`, with the versions of `lock`; what is compiled goes to `target`.
    pub fn unpack(packed: &Path, published: &[String], lock: &Path, target: PathBuf) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        for entry in fs::read_dir(packed)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "crate") {
                let tar = Command::new("tar").arg("-xzf").arg(&path).arg("-C").arg(folder.path()).status();
                ensure!(tar.context("`tar` does not start")?.success(), "cannot unpack {}", path.display());
            }
        }
        let packages = published.iter().map(|name| Ok((name.clone(), unpacked(folder.path(), name)?)));
        let alone = Self { packages: packages.collect::<Result<_>>()?, folder, target };
        fs::copy(lock, alone.folder.path().join("Cargo.lock"))?;
        alone.join()?;
        Ok(alone)
    }

    /// One workspace of packages, each of which has the others as if they came from the registry.
    fn join(&self) -> Result<()> {
        let names = self.packages.iter().map(|(name, path)| (name, path.file_name().unwrap_or_default()));
        let mut members = toml::value::Array::new();
        let mut patch = toml::Table::new();
        for (name, folder) in names {
            let folder = folder.to_string_lossy().into_owned();
            patch.insert(
                name.clone(),
                toml::Table::from_iter([("path".to_owned(), folder.clone().into())]).into(),
            );
            members.push(folder.into());
        }
        let workspace = toml::Table::from_iter([
            ("members".to_owned(), toml::Value::Array(members)),
            ("resolver".to_owned(), "3".into()),
        ]);
        let manifest = toml::Table::from_iter([
            ("workspace".to_owned(), workspace.into()),
            ("patch".to_owned(), toml::Table::from_iter([("crates-io".to_owned(), patch.into())]).into()),
        ]);
        fs::write(self.folder.path().join("Cargo.toml"), toml::to_string(&manifest)?)?;
        self.run(&["metadata", "--format-version", "1"], &[]).map(drop)
    }

    /// Builds each package and its documentation. Returns what the most expensive of each cost.
    pub fn build(&self) -> Result<String> {
        let before = fingerprint(self.folder.path())?;
        let read_only = Locked::new(self.folder.path())?;
        let built = self.run(&["build", "--workspace"], &[])?;
        let mut documented = Cost { cpu_seconds: 0.0, peak_megabytes: 0.0 };
        for (name, path) in &self.packages {
            let asked = asked(path)?;
            let mut words = vec!["rustdoc", "--lib", "--package", name];
            words.extend(asked.words.iter().map(String::as_str));
            words.push("--");
            words.extend(["-D", "warnings"]);
            let rustdoc = asked.rustdoc.iter().map(String::as_str);
            words.extend(rustdoc);
            let cost = self.run(&words, &[("RUSTC_BOOTSTRAP", "1")])?;
            documented.cpu_seconds += cost.cpu_seconds;
            documented.peak_megabytes = documented.peak_megabytes.max(cost.peak_megabytes);
        }
        drop(read_only);
        ensure!(fingerprint(self.folder.path())? == before, "a build wrote into the folder of the packages");
        for (what, cost) in [("building", built), ("documenting", documented)] {
            ensure!(cost.peak_megabytes < MOST_MEGABYTES, "{what} took {:.0} MB", cost.peak_megabytes);
        }
        Ok(format!(
            "built in {:.0} CPU s and {:.1} GB, documented in {:.0} CPU s and {:.1} GB",
            built.cpu_seconds,
            built.peak_megabytes / 1024.0,
            documented.cpu_seconds,
            documented.peak_megabytes / 1024.0
        ))
    }

    /// Runs cargo without a network. docs.rs has a nightly compiler, for the badges of features: `environment` says so.
    fn run(&self, words: &[&str], environment: &[(&str, &str)]) -> Result<Cost> {
        let mut command = cargo(self.folder.path());
        command.args(words.first()).args(["--offline", "--quiet"]).args(words.get(1..).unwrap_or_default());
        command.envs(environment.iter().copied());
        command.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        cost(command).with_context(|| format!("cargo {}", words.join(" ")))
    }
}

/// The folder of a package, whatever its version.
fn unpacked(folder: &Path, name: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let version = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
        if version.is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit())) {
            return Ok(path);
        }
    }
    bail!("there is no package of {name}")
}

/// `[package.metadata.docs.rs]`.
fn asked(package: &Path) -> Result<Asked> {
    let manifest: toml::Table = fs::read_to_string(package.join("Cargo.toml"))?.parse()?;
    let metadata = manifest.get("package").and_then(|table| table.get("metadata")?.get("docs")?.get("rs"));
    let Some(metadata) = metadata else { return Ok(Asked::default()) };
    let list = |name: &str| -> Vec<String> {
        let words = metadata.get(name).and_then(toml::Value::as_array).into_iter().flatten();
        words.filter_map(toml::Value::as_str).map(str::to_owned).collect()
    };
    let mut words = Vec::new();
    if metadata.get("all-features").and_then(toml::Value::as_bool) == Some(true) {
        words.push("--all-features".to_owned());
    }
    let features = list("features");
    if !features.is_empty() {
        words.extend(["--features".to_owned(), features.join(",")]);
    }
    Ok(Asked { words, rustdoc: list("rustdoc-args") })
}

/// Names and contents of all files.
fn fingerprint(folder: &Path) -> Result<String> {
    let mut text = String::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let mut entries = fs::read_dir(&next)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&format!("{} {}\n", path.display(), sha256(fs::read(&path)?)));
            }
        }
    }
    Ok(sha256(text))
}

/// Takes the right to write away from everybody while it lives; root keeps it, therefore the fingerprint.
struct Locked<'a>(&'a Path);

impl<'a> Locked<'a> {
    fn new(folder: &'a Path) -> Result<Self> {
        chmod(folder, "a-w")?;
        Ok(Self(folder))
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        let _ = chmod(self.0, "u+w");
    }
}

fn chmod(folder: &Path, mode: &str) -> Result<()> {
    let status = Command::new("chmod").args(["-R", mode]).arg(folder).status();
    ensure!(
        status.context("`chmod` does not start")?.success(),
        "cannot change the rights of {}",
        folder.display()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_package_asks_of_docs_rs_is_read_from_its_manifest() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = folder.path().join("Cargo.toml");
        fs::write(
            &manifest,
            "[package.metadata.docs.rs]\nfeatures = [\"a\", \"b\"]\nrustdoc-args = [\"--cfg\", \"x\"]\n",
        )
        .unwrap();
        let some = asked(folder.path()).unwrap();
        assert_eq!(
            (some.words, some.rustdoc),
            (vec!["--features".into(), "a,b".into()], vec!["--cfg".into(), "x".into()])
        );
        fs::write(&manifest, "[package.metadata.docs.rs]\nall-features = true\n").unwrap();
        assert_eq!(asked(folder.path()).unwrap().words, ["--all-features"]);
        fs::write(&manifest, "[package]\nname = \"x\"\n").unwrap();
        assert!(asked(folder.path()).unwrap().words.is_empty());
    }

    #[test]
    fn a_file_that_is_written_changes_the_fingerprint() {
        let folder = tempfile::tempdir().unwrap();
        let before = fingerprint(folder.path()).unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        fs::write(folder.path().join("inner/file"), "new").unwrap();
        assert_ne!(fingerprint(folder.path()).unwrap(), before);
    }
}
