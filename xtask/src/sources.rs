//! `openapi/SOURCES.toml`: where every fragment comes from.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::tree::{File, Tree};

/// Its place in the tree.
pub const NAME: &str = "openapi/SOURCES.toml";

const FIRST_LINES: &str = "\
# Where every fragment comes from. Kept by `cargo xtask vendor` and `cargo xtask accept`.
# obtained: extracted = byte for byte from the document or page; transcribed = typed from a rendered page;
# authored = written by us from the API's facts; facts = the document's names, types and values without its sentences.

";

/// Fragment name (`v1/createGateway`) → where it comes from.
#[derive(Default)]
pub struct Sources(pub BTreeMap<String, Entry>);

/// Where one fragment comes from.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The document or page it was taken from.
    pub document: String,
    /// The API version of that document.
    pub api_version: String,
    /// Hash of the fragment file.
    pub sha256: String,
    pub obtained: Obtained,
    /// What else is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a fragment came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Obtained {
    /// Byte for byte from a document or page.
    Extracted,
    /// Typed from a rendered page.
    Transcribed,
    /// Written by us from the API's facts.
    Authored,
    /// The document's names, types and values, taken by `vendor --facts` without its sentences.
    Facts,
}

impl Sources {
    /// Reads the file; empty when there is none.
    pub fn read(tree: &Tree) -> Result<Self> {
        if !tree.path(NAME).exists() {
            return Ok(Self::default());
        }
        Ok(Self(
            toml::from_str(&tree.read(NAME)?.text).with_context(|| format!("{NAME} is not as expected"))?,
        ))
    }

    /// The file's text.
    pub fn text(&self) -> Result<String> {
        Ok(format!("{FIRST_LINES}{}", toml::to_string(&self.0)?))
    }

    /// Refuses fragments that are not listed or are not what was listed, and entries without a fragment.
    pub fn verify(&self, fragments: &[File]) -> Result<()> {
        for file in fragments {
            self.verify_one(file)?;
        }
        let names: Vec<String> = fragments.iter().map(|file| fragment_name(&file.name)).collect();
        match self.0.keys().find(|name| !names.contains(name)) {
            Some(name) => {
                bail!("{NAME} lists {name}, and there is no such fragment: restore it or remove the entry")
            }
            None => Ok(()),
        }
    }

    fn verify_one(&self, file: &File) -> Result<()> {
        let name = fragment_name(&file.name);
        let Some(entry) = self.0.get(&name) else {
            bail!(
                "{} is not listed in {NAME}\nrun: cargo xtask accept {name} --obtained … --document …",
                file.name
            )
        };
        if entry.sha256 == sha256(&file.text) {
            return Ok(());
        }
        let command = match entry.obtained {
            Obtained::Extracted | Obtained::Facts => format!("git checkout -- {}", file.name),
            Obtained::Transcribed | Obtained::Authored => format!("cargo xtask accept {name}"),
        };
        bail!("{} has changed since it was recorded in {NAME}\nrun: {command}", file.name)
    }
}

/// `openapi/fragments/v1/createGateway.yaml` is `v1/createGateway`.
pub fn fragment_name(file: &str) -> String {
    file.trim_start_matches("openapi/fragments/").trim_end_matches(".yaml").to_owned()
}

/// The file of a fragment.
pub fn fragment_file(name: &str) -> String {
    format!("openapi/fragments/{name}.yaml")
}

/// The hash as it stands in the file.
pub fn sha256(content: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str, obtained: Obtained) -> Sources {
        let entry = Entry {
            document: "d".to_owned(),
            api_version: "1.0.0".to_owned(),
            sha256: sha256(text),
            obtained,
            note: None,
        };
        Sources(BTreeMap::from([("v1/a".to_owned(), entry)]))
    }

    fn file(text: &str) -> File {
        File { name: "openapi/fragments/v1/a.yaml".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn one_changed_byte_is_named_with_the_command_that_mends_it() {
        let sources = one("a: 1\n", Obtained::Extracted);
        assert!(sources.verify(&[file("a: 1\n")]).is_ok());
        let text = sources.verify(&[file("a: 2\n")]).unwrap_err().to_string();
        assert!(text.contains("openapi/fragments/v1/a.yaml") && text.contains("git checkout"), "{text}");
    }

    #[test]
    fn a_missing_fragment_and_an_unlisted_one_are_refused() {
        assert!(one("a", Obtained::Authored).verify(&[]).is_err());
        assert!(Sources::default().verify(&[file("a")]).is_err());
    }

    #[test]
    fn the_text_reads_back() {
        let text = one("a", Obtained::Authored).text().unwrap();
        let back: BTreeMap<String, Entry> = toml::from_str(&text).unwrap();
        assert_eq!(back["v1/a"].sha256, sha256("a"));
    }
}
