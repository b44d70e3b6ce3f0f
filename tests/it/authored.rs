//! Authored fragments say what the published document says, in words of our own.
//!
//! Structure and wording are compared with the vendor's documents, which are not part of this repository: where they
//! are not found, these tests say so aloud and check nothing.

mod structure;
mod wording;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use self::{structure::Comparison, wording::Sentences};
use crate::corpus::{published, yaml};

const PUBLISHED: [&str; 4] =
    ["synctera-v1-1.145.0.json", "synctera-v1-1.142.0.json", "synctera-v0-0.168.0.json", "errorcodes.yml"];

#[test]
fn authored_fragments_have_the_structure_of_the_published_document() {
    let authored = fragments(&["authored"]);
    assert!(!authored.is_empty(), "openapi/SOURCES.toml names no authored fragment");
    let mut documents = BTreeMap::new();
    for fragment in authored {
        let file = format!("synctera-v1-{}.json", fragment.version());
        let document = documents.entry(file).or_insert_with_key(|file| published(file));
        let Some(document) = document else { return };
        let differences = Comparison::of(&fragment.document, document).run();
        assert!(differences.is_empty(), "{}:\n{}", fragment.file, differences.join("\n"));
    }
}

#[test]
fn no_wording_is_taken_from_a_published_document() {
    let documents: Option<Vec<Value>> = PUBLISHED.iter().map(|file| published(file)).collect();
    let Some(documents) = documents else { return };
    let sentences = Sentences::of(&documents);
    for fragment in fragments(&["authored", "transcribed"]) {
        let copied = sentences.found_in(&fragment.document);
        assert!(copied.is_empty(), "{} repeats published sentences:\n{}", fragment.file, copied.join("\n"));
    }
}

struct Fragment {
    file: String,
    document: Value,
}

impl Fragment {
    fn version(&self) -> &str {
        self.document["info"]["version"].as_str().expect("a fragment names the version of the API")
    }
}

/// The fragments that SOURCES.toml says were obtained in one of these ways.
fn fragments(ways: &[&str]) -> Vec<Fragment> {
    let openapi = workspace().join("openapi");
    let sources = fs::read_to_string(openapi.join("SOURCES.toml")).expect("openapi/SOURCES.toml");
    let sources: toml::Table = sources.parse().expect("openapi/SOURCES.toml is TOML");
    let obtained = |entry: &toml::Value| ways.contains(&entry["obtained"].as_str().unwrap_or_default());
    let names = sources.iter().filter(|(_, entry)| obtained(entry)).map(|(name, _)| name);
    names.map(|name| fragment(&openapi, name)).collect()
}

fn fragment(openapi: &Path, name: &str) -> Fragment {
    let file = format!("fragments/{name}.yaml");
    let document = yaml(&openapi.join(&file));
    Fragment { file, document }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
