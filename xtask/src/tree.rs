//! The places of the repository that the chores know.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use synctera_codegen::intake::{Built, Source, build};

/// The root of a checkout.
#[derive(Clone)]
pub struct Tree {
    root: PathBuf,
}

/// A text file, named relative to the root with `/` on every platform.
pub struct File {
    pub name: String,
    pub text: String,
}

impl Tree {
    /// The checkout that holds the current directory; the one that built this binary when there is none.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir()?;
        let is_root = |path: &&Path| path.join("openapi/fragments").is_dir() && path.join("xtask").is_dir();
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent directory")?;
        Ok(Self { root: here.ancestors().find(is_root).unwrap_or(own).to_owned() })
    }

    /// A checkout at a given place.
    #[cfg(test)]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The root itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the root.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// One file.
    pub fn read(&self, name: &str) -> Result<File> {
        let text = fs::read_to_string(self.path(name)).with_context(|| format!("cannot read {name}"))?;
        Ok(File { name: name.to_owned(), text })
    }

    /// Every fragment, sorted by name.
    pub fn fragments(&self) -> Result<Vec<File>> {
        let mut files = Vec::new();
        for version in self.names("openapi/fragments")? {
            if self.path(&version).is_dir() {
                files.extend(self.yaml_files(&version)?);
            }
        }
        Ok(files)
    }

    /// Every overlay, sorted by name.
    pub fn overlays(&self) -> Result<Vec<File>> {
        self.yaml_files("openapi/overlays")
    }

    /// The merged document, built from what stands on disk.
    pub fn build(&self) -> Result<Built> {
        let (fragments, overlays) = (self.fragments()?, self.overlays()?);
        Ok(build(&sources(&fragments), &sources(&overlays))?)
    }

    /// The packages that go to the registry: those under `crates/` that do not refuse to.
    pub fn published(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for folder in self.names("crates")? {
            let manifest = format!("{folder}/Cargo.toml");
            if self.path(&manifest).exists() && !self.read(&manifest)?.text.contains("publish = false") {
                found.push(folder.trim_start_matches("crates/").to_owned());
            }
        }
        Ok(found)
    }

    fn yaml_files(&self, folder: &str) -> Result<Vec<File>> {
        let names = self.names(folder)?;
        names.iter().filter(|name| name.ends_with(".yaml")).map(|name| self.read(name)).collect()
    }

    /// What stands in a folder, as sorted names relative to the root; nothing when there is no such folder.
    pub fn names(&self, folder: &str) -> Result<Vec<String>> {
        let path = self.path(folder);
        if !path.is_dir() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).with_context(|| format!("cannot list {folder}"))? {
            names.push(format!("{folder}/{}", entry?.file_name().to_string_lossy()));
        }
        names.sort();
        Ok(names)
    }
    /// Every file in a folder and below it, as sorted names relative to the root.
    pub fn files_below(&self, folder: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for name in self.names(folder)? {
            if self.path(&name).is_dir() {
                found.extend(self.files_below(&name)?);
            } else {
                found.push(name);
            }
        }
        Ok(found)
    }
}

fn sources(files: &[File]) -> Vec<Source<'_>> {
    files.iter().map(|file| Source { file: &file.name, text: &file.text }).collect()
}
