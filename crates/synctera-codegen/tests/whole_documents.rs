//! Whole documents of the vendor, generated, and taken in operation by operation. Skipped, aloud, where they are not at
//! hand: they are test input and no part of the repository.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use synctera_codegen::intake::{Built, Document, Source, build, emit};
use synctera_codegen::{Selection, generate};

/// The documents whose file names start so, newest last.
fn documents(start: &str) -> Vec<Document> {
    let files = synctera_corpus::files(start, &[".json", ".yaml"]);
    let read = |path: &PathBuf| Document::parse(&path.display().to_string(), &text(path)).unwrap();
    files.iter().map(read).collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
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

/// Whether a bundler's number ends the name: one or two digits right behind a letter. Told without the code that takes
/// such numbers away.
fn is_numbered(name: &str) -> bool {
    let digits = name.bytes().rev().take_while(u8::is_ascii_digit).count();
    let before = name.len() - digits;
    matches!(digits, 1 | 2)
        && !name[before..].starts_with('0')
        && before >= 2
        && name[..before].ends_with(|last: char| last.is_ascii_alphabetic())
}

#[test]
fn every_operation_of_every_document_is_taken_and_no_number_stays_in_a_name() {
    for document in documents("synctera-v") {
        let built = merged(fragments(&document).iter());
        assert_eq!(operations(&built.document).count(), document.operations().len(), "{}", document.file());
        for (kind, names) in built.document["components"].as_object().unwrap() {
            let numbered: Vec<_> =
                names.as_object().unwrap().keys().filter(|name| is_numbered(name)).collect();
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

/// The component schemas that satisfy a condition, counted without any code of ours.
fn components(document: &Value, wanted: fn(&Value) -> bool) -> Vec<String> {
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    schemas.iter().filter(|(_, schema)| wanted(schema)).map(|(name, _)| name.clone()).collect()
}

#[test]
fn whole_documents_lose_no_operation_no_union_and_no_enum() {
    for path in synctera_corpus::files("synctera-", &[".json"]) {
        let name = path.display();
        let document: Value = serde_json::from_str(&text(&path)).unwrap();
        let report =
            generate(&document, &Selection::All).unwrap_or_else(|error| panic!("{name}: {error}")).report;
        assert_eq!(report.operations.len(), operations(&document).count(), "{name}");
        let is_union =
            |schema: &Value| schema.get("oneOf").is_some() && schema.get("discriminator").is_some();
        assert_eq!(report.unions, components(&document, is_union), "{name}");
        let is_enum = |schema: &Value| schema.get("enum").is_some() && schema["type"] == "string";
        let lost: Vec<_> =
            components(&document, is_enum).into_iter().filter(|name| !report.enums.contains(name)).collect();
        assert!(lost.iter().all(|name| is_part_only(&document, name)), "{name}: {lost:?}");
    }
}

/// Whether a schema stands only where alternatives are merged into another one.
fn is_part_only(document: &Value, name: &str) -> bool {
    let text = document.to_string();
    let reference = format!("{{\"$ref\":\"#/components/schemas/{name}\"}}");
    text.contains(&reference) && !text.contains(&format!(":{reference}"))
}
