//! Packages of public registries that carry documents, by name, version and hash.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::tree::Tree;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    package: Vec<Package>,
}

/// A package of the npm registry.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// Of the archive, as hexadecimal digits.
    sha256: String,
    document: Vec<Listed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Within the package.
    file: String,
    sha256: String,
}

/// The packages of `tests/foreign.toml`.
pub fn listed(tree: &Tree) -> Result<Vec<Package>> {
    let file = "tests/foreign.toml";
    let manifest: Manifest = toml::from_str(&tree.read(file)?.text).with_context(|| file.to_owned())?;
    Ok(manifest.package)
}

impl Package {
    /// The unpacked package, fetched if it is not there yet.
    pub fn fetch(&self, cache: &Path) -> Result<PathBuf> {
        fs::create_dir_all(cache)?;
        let plain = self.name.trim_start_matches('@').replace('/', "-");
        let archive = cache.join(format!("{plain}-{}.tgz", self.version));
        if !archive.exists() {
            let mut npm = Command::new("npm");
            npm.arg("pack").arg(format!("{}@{}", self.name, self.version)).current_dir(cache);
            let output = npm.output().context("`npm` does not start: it fetches the packages")?;
            let problem = String::from_utf8_lossy(&output.stderr);
            ensure!(output.status.success(), "npm cannot fetch {}: {problem}", self.name);
        }
        let bytes = fs::read(&archive).with_context(|| format!("{} is not there", archive.display()))?;
        check(&bytes, &self.sha256, &archive.display().to_string())?;
        let folder = cache.join(format!("{plain}-{}", self.version));
        if !folder.exists() {
            // Unpacked beside and moved, so that what was interrupted is not taken for the whole.
            let partial = tempfile::tempdir_in(cache)?;
            let tar = Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(partial.path()).status();
            ensure!(tar.context("`tar` does not start")?.success(), "cannot unpack {}", archive.display());
            fs::rename(partial.keep(), &folder)?;
        }
        Ok(folder.join("package"))
    }

    /// The documents: file and text.
    pub fn documents(&self, folder: &Path) -> Result<Vec<(String, String)>> {
        let read = |listed: &Listed| {
            let path = folder.join(&listed.file);
            let text =
                fs::read_to_string(&path).with_context(|| format!("{} has no {}", self.name, listed.file))?;
            check(text.as_bytes(), &listed.sha256, &listed.file)?;
            Ok((listed.file.clone(), text))
        };
        self.document.iter().map(read).collect()
    }
}

/// Refuses what is not the listed file: a changed package would change every figure.
fn check(bytes: &[u8], wanted: &str, what: &str) -> Result<()> {
    let found = hex::encode(Sha256::digest(bytes));
    if found != wanted {
        bail!("{what} has the SHA-256 {found}, and tests/foreign.toml wants {wanted}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_another_hash_is_refused_and_both_are_named() {
        let hash = hex::encode(Sha256::digest(b"{}"));
        assert!(check(b"{}", &hash, "api/a.json").is_ok());
        let error = check(b"{ }", &hash, "api/a.json").unwrap_err().to_string();
        assert!(error.contains("api/a.json") && error.contains(&hash), "{error}");
    }

    #[test]
    fn the_manifest_lists_at_least_twenty_documents_once_each() {
        let packages = listed(&Tree::find().unwrap()).unwrap();
        let files = packages.iter().flat_map(|package| package.document.iter().map(|one| &one.file));
        let all: Vec<_> = files.collect();
        let once: std::collections::BTreeSet<_> = all.iter().collect();
        assert!(all.len() >= 20 && once.len() == all.len());
    }
}
