//! Whole documents of the vendor, taken in operation by operation. Skipped, aloud, where they are not at hand.

use std::{fs, path::PathBuf};

use serde_json::Value;

use super::super::naming;
use crate::intake::{Built, Document, Source, build, emit};

/// The documents whose file names start so, newest last.
fn documents(start: &str) -> Vec<Document> {
    let files = synctera_corpus::files(start, &[".json", ".yaml"]);
    let read = |path: &PathBuf| {
        Document::parse(&path.display().to_string(), &fs::read_to_string(path).unwrap()).unwrap()
    };
    files.iter().map(read).collect()
}

fn fragments(document: &Document) -> Vec<String> {
    document.operations().iter().map(|listed| document.cut(listed).unwrap()).collect()
}

fn merged<'a>(fragments: impl Iterator<Item = &'a String>) -> Built {
    let sources: Vec<Source<'_>> = fragments.map(|text| Source { file: "f", text }).collect();
    build(&sources, &[]).unwrap()
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let items = document["paths"].as_object().unwrap().values().filter_map(Value::as_object);
    items.flat_map(|item| item.values()).filter(|operation| operation["operationId"].is_string())
}

#[test]
fn every_operation_of_every_document_is_taken_and_no_number_stays_in_a_name() {
    for document in documents("synctera-v") {
        let built = merged(fragments(&document).iter());
        assert_eq!(operations(&built.document).count(), document.operations().len(), "{}", document.file());
        for (kind, names) in built.document["components"].as_object().unwrap() {
            let numbered: Vec<_> =
                names.as_object().unwrap().keys().filter(|name| naming::base(name).is_some()).collect();
            assert!(numbered.is_empty(), "{}: {kind} {numbered:?}", document.file());
        }
    }
}

#[test]
fn another_version_beside_it_disturbs_nothing_and_the_order_means_nothing() {
    let (Some(v1), Some(v0)) = (documents("synctera-v1").pop(), documents("synctera-v0").pop()) else {
        return;
    };
    let (v1, v0) = (fragments(&v1), fragments(&v0));
    let alone = merged(v1.iter()).document;
    let both = merged(v1.iter().chain(&v0)).document;
    for (path, item) in alone["paths"].as_object().unwrap() {
        assert_eq!(both["paths"][path], *item, "{path}");
    }
    for kind in ["schemas", "parameters", "responses"] {
        for (name, component) in alone["components"][kind].as_object().unwrap() {
            assert_eq!(both["components"][kind][name], *component, "{kind} {name}");
        }
    }
    let backwards = merged(v0.iter().rev().chain(v1.iter().rev())).document;
    assert_eq!(emit::yaml("", &both).unwrap(), emit::yaml("", &backwards).unwrap());
}
