//! The rules of vendoring, on fixtures small enough to see at once.

mod cut;
mod fuzz;
mod merge;
mod names;
mod repair;

use serde_json::{Value, json};

use super::{Built, Source, build};
use crate::Error;

/// A fragment with one GET operation that returns a `card`.
fn fragment(version: &str, id: &str, path: &str) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "1.0.0" },
        "servers": [{ "url": format!("https://api.example.com/{version}") }],
        "security": [{ "bearer": [] }],
        "tags": [{ "name": "Cards" }, { "name": "Unused" }],
        "paths": { path: { "get": {
            "operationId": id,
            "tags": ["Cards"],
            "responses": { "200": { "description": "ok", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/card" }
            } } } },
        } } },
        "components": {
            "schemas": { "card": { "type": "object", "properties": { "id": { "type": "string" } } } },
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
        },
    })
}

/// `document` with `value` at `pointer`, whose parent must exist.
fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    document.pointer_mut(parent).unwrap()[key] = value;
    document
}

fn merged(fragments: &[(&str, Value)], overlays: &[&str]) -> Result<Built, Error> {
    let texts: Vec<(String, String)> =
        fragments.iter().map(|(file, value)| ((*file).to_owned(), value.to_string())).collect();
    let sources: Vec<Source<'_>> = texts.iter().map(|(file, text)| Source { file, text }).collect();
    let overlays: Vec<Source<'_>> = overlays.iter().map(|text| Source { file: "o.yaml", text }).collect();
    build(&sources, &overlays)
}

fn refusal(fragments: &[(&str, Value)], overlays: &[&str]) -> Error {
    match merged(fragments, overlays) {
        Ok(built) => match built.report.left_out.into_iter().next() {
            Some(first) => first.reason,
            None => panic!("this should be refused"),
        },
        Err(error) => error,
    }
}
