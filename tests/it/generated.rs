//! The generated code of the first operations and of tiny documents.

use serde_json::{Value, json};
use synctera_codegen::{Selection, generate};

fn code(document: &Value) -> syn::File {
    let generated = generate(document, &Selection::All).unwrap_or_else(|error| panic!("{error}"));
    syn::parse_file(&generated.code).expect("generated code parses")
}

/// The items of one of the generated modules.
fn module(file: &syn::File, name: &str) -> Vec<syn::Item> {
    let mut found = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.ident == name => module.content.clone(),
        _ => None,
    });
    found.next().unwrap_or_else(|| panic!("no module `{name}`")).1
}

fn print(items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items })
}

/// The method of an operation, as an `impl` of its own.
fn method(file: &syn::File, name: &str) -> String {
    for item in module(file, "api") {
        let syn::Item::Impl(mut item) = item else { continue };
        item.items.retain(|item| matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == name));
        if !item.items.is_empty() {
            return print(vec![syn::Item::Impl(item)]);
        }
    }
    panic!("no method `{name}`")
}

#[test]
fn the_seed_operations_have_the_methods_that_were_reviewed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/synctera-raw/spec/synctera.json");
    let document =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the document")).expect("is JSON");
    let file = code(&document);
    for name in [
        "issue_card_v0",
        "update_card",
        "upload_card_image_data",
        "create_gateway",
        "create_external_card_transfer",
    ] {
        insta::assert_snapshot!(format!("method-{name}"), method(&file, name));
    }
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": paths,
            "components": { "schemas": schemas } })
}

#[test]
fn an_object_keeps_absent_null_and_present_apart() {
    let schemas = json!({ "thing": {
        "type": "object", "required": ["id", "parent"],
        "properties": {
            "id": { "type": "string", "format": "uuid" },
            "parent": { "type": "string", "nullable": true },
            "note": { "type": "string", "nullable": true, "default": "none" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "ssn": { "type": "string" },
        } } });
    insta::assert_snapshot!(print(module(&code(&document(json!({}), schemas)), "types")));
}

#[test]
fn a_union_dispatches_on_its_tag() {
    let kind = json!({ "$ref": "#/components/schemas/kind" });
    let branch = json!({ "type": "object", "required": ["kind"], "properties": { "kind": kind } });
    let schemas = json!({
        "kind": { "type": "string", "enum": ["CAT", "DOG", "WOLF"] },
        "cat": branch, "dog": branch,
        "animal": {
            "oneOf": [{ "$ref": "#/components/schemas/cat" }, { "$ref": "#/components/schemas/dog" }],
            "discriminator": { "propertyName": "kind", "mapping": {
                "CAT": "#/components/schemas/cat", "DOG": "#/components/schemas/dog", "WOLF": "#/components/schemas/dog" } },
        },
    });
    insta::assert_snapshot!(print(module(&code(&document(json!({}), schemas)), "types")));
}

#[test]
fn a_list_operation_takes_one_parameter_struct_that_pages() {
    let query = |name: &str, schema: Value| json!({ "name": name, "in": "query", "schema": schema, "explode": false });
    let paths = json!({ "/v1/things": { "get": {
        "operationId": "listThings", "tags": ["Things (beta)"],
        "parameters": [
            query("limit", json!({ "type": "integer" })),
            query("page_token", json!({ "type": "string" })),
            query("id", json!({ "type": "array", "items": { "type": "string" } })),
        ],
        "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/things" } } } } },
    } } });
    let schemas = json!({ "things": { "type": "object", "required": ["things"], "properties": {
        "things": { "type": "array", "items": { "type": "string" } }, "next_page_token": { "type": "string" } } } });
    let file = code(&document(paths, schemas));
    insta::assert_snapshot!(format!("{}\n{}", method(&file, "list_things"), print(module(&file, "types"))));
}

#[test]
fn a_form_goes_out_as_multipart() {
    let paths = json!({ "/v1/documents": { "post": {
        "operationId": "createDocument", "tags": ["Documents"],
        "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/form" } } } },
        "responses": { "204": { "description": "done" } },
    } } });
    let schemas = json!({ "form": { "type": "object", "required": ["file"], "properties": {
        "file": { "type": "string", "format": "binary" }, "title": { "type": "string" } } } });
    insta::assert_snapshot!(method(&code(&document(paths, schemas)), "create_document"));
}
