//! Fragments of facts hold none of the published documents' sentences.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::corpus::{published, yaml};

/// A run of this many words is a piece of a sentence.
const RUN: usize = 6;

const PUBLISHED: [&str; 2] = ["synctera-v1-1.145.0.json", "synctera-v0-0.168.0.json"];

#[test]
fn no_fragment_of_facts_repeats_six_words_of_a_published_document() {
    let documents: Option<Vec<Value>> = PUBLISHED.iter().map(|file| published(file)).collect();
    let Some(documents) = documents else { return };
    let sentences: BTreeSet<Vec<String>> = documents.iter().flat_map(prose).flat_map(|t| runs(&t)).collect();
    assert!(sentences.len() > 10_000, "the documents are full of sentences");
    let mut checked = 0;
    for (file, fragment) in facts() {
        let texts = strings(&fragment);
        let repeated = texts.iter().flat_map(|text| runs(text)).find(|run| sentences.contains(run));
        assert_eq!(repeated, None, "{file} repeats a published sentence");
        checked += 1;
    }
    assert!(checked > 300, "{checked} fragments of facts");
}

/// The fragments that SOURCES.toml calls facts.
fn facts() -> Vec<(String, Value)> {
    let openapi = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi");
    let sources: toml::Table =
        fs::read_to_string(openapi.join("SOURCES.toml")).expect("SOURCES.toml").parse().expect("is TOML");
    let names = sources.iter().filter(|(_, entry)| entry["obtained"].as_str() == Some("facts"));
    names.map(|(name, _)| (name.clone(), yaml(&openapi.join(format!("fragments/{name}.yaml"))))).collect()
}

/// The texts that a published document writes for readers.
fn prose(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(text) if ["description", "summary", "title"].contains(&key.as_str()) => {
                    vec![text.to_owned()]
                }
                _ => prose(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(prose).collect(),
        _ => Vec::new(),
    }
}

/// Every string, wherever it stands.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(map) => map.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// Every run of words; a name such as `NOT_SENT` is one word.
fn runs(text: &str) -> Vec<Vec<String>> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.windows(RUN).map(<[String]>::to_vec).collect()
}
