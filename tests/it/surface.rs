//! The public surface of the generated client, and that it holds what the document holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use synctera_codegen::{Generated, Selection, areas, generate};

fn raw(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/synctera-raw")).join(path)
}

fn document() -> Value {
    let text = fs::read_to_string(raw("spec/synctera.json")).expect("the packaged document");
    serde_json::from_str(&text).expect("is JSON")
}

fn generated(selection: &Selection) -> Generated {
    generate(&document(), selection).unwrap_or_else(|error| panic!("{error}"))
}

/// Signatures of methods and names of types, without bodies and documentation.
fn surface(code: &str) -> Vec<String> {
    let file = syn::parse_file(code).expect("generated code parses");
    let mut lines = Vec::new();
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => {
                let items = module.content.iter().flat_map(|(_, items)| items);
                items.for_each(|item| list(item, &mut lines));
            }
            item => list(item, &mut lines),
        }
    }
    lines
}

fn list(item: &syn::Item, lines: &mut Vec<String>) {
    use quote::ToTokens as _;
    match item {
        syn::Item::Struct(item) => {
            let fields = item.fields.iter().filter_map(|field| {
                let ident = field.ident.as_ref()?;
                Some(format!("    {ident}: {}\n", plain(&field.ty.to_token_stream().to_string())))
            });
            lines.push(format!("struct {} {{\n{}}}", item.ident, fields.collect::<String>()));
        }
        syn::Item::Enum(item) => {
            let variants: Vec<String> = item.variants.iter().map(|v| v.ident.to_string()).collect();
            lines.push(format!("enum {} {{ {} }}", item.ident, variants.join(", ")));
        }
        syn::Item::Type(item) => {
            lines.push(format!("type {} = {}", item.ident, plain(&item.ty.to_token_stream().to_string())))
        }
        syn::Item::Static(item) => lines.push(format!("static {}", item.ident)),
        syn::Item::Impl(item)
            if item.trait_.is_none() && item.self_ty.to_token_stream().to_string() == "Api" =>
        {
            for item in &item.items {
                if let syn::ImplItem::Fn(function) = item {
                    lines.push(plain(&function.sig.to_token_stream().to_string()));
                }
            }
        }
        _ => {}
    }
}

fn plain(tokens: &str) -> String {
    tokens
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace("& ", "&")
        .replace(" : ", ": ")
        .replace(" (", "(")
        .replace("( ", "(")
        .replace(" )", ")")
}

#[test]
fn each_area_has_the_surface_that_was_reviewed() {
    let generated = generated(&Selection::ByFeature);
    let mut surfaces: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in &generated.included {
        let area = file.name.split('/').nth(1).expect("client/area/module.rs");
        surfaces.entry(area.to_owned()).or_default().extend(surface(&file.text));
    }
    assert!(surfaces.keys().eq(&areas(&document())), "each area has files of its own");
    surfaces.insert("shared".to_owned(), surface(&generated.code));
    for (area, mut lines) in surfaces {
        lines.sort();
        insta::assert_snapshot!(format!("surface-{area}"), lines.join("\n"));
    }
}

#[test]
fn the_cargo_features_are_the_areas_of_the_document() {
    let manifest: toml::Table =
        fs::read_to_string(raw("Cargo.toml")).expect("manifest").parse().expect("is TOML");
    let features = manifest["features"].as_table().expect("features");
    let named: BTreeSet<String> = features
        .keys()
        .filter(|name| {
            !matches!(name.as_str(), "default" | "all" | "from-document") && !name.starts_with('_')
        })
        .cloned()
        .collect();
    assert_eq!(named, areas(&document()));
    let all: BTreeSet<&str> =
        features["all"].as_array().expect("all").iter().filter_map(|v| v.as_str()).collect();
    assert_eq!(all, named.iter().map(String::as_str).collect());
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    assert_eq!(generated(&Selection::All).code, generated(&Selection::All).code);
}

#[test]
fn every_operation_of_the_document_has_a_method() {
    let document = document();
    let wanted: BTreeSet<String> = document["paths"]
        .as_object()
        .expect("paths")
        .values()
        .flat_map(|item| item.as_object().expect("a path item").values())
        .filter_map(|operation| operation["operationId"].as_str().map(str::to_owned))
        .collect();
    let generated: BTreeSet<String> =
        generated(&Selection::All).report.operations.into_iter().map(|operation| operation.id).collect();
    assert_eq!(generated, wanted);
}

#[test]
fn no_generated_code_mentions_the_header_that_nobody_documents() {
    assert!(!generated(&Selection::All).code.contains("api-version"));
}
