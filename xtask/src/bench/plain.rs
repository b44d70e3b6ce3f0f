//! progenitor's own output for a document: what this repository is measured against.
//!
//! Positional interface; the document is changed only where progenitor would refuse it.

use anyhow::{Context, Result};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Value, json};

/// The client as progenitor generates it.
pub fn code(document: &Value) -> Result<String> {
    let mut document = document.clone();
    accept(&mut document);
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document).context("not a document for progenitor")?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Positional);
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// The repairs without which progenitor refuses or panics, and no others.
fn accept(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.get("format").is_some_and(|format| format == "rawjson") {
                map.remove("format");
            }
            if map.get("format").is_some_and(|format| format == "date-time") && !map.contains_key("type") {
                map.insert("type".to_owned(), json!("string"));
            }
            if let Some(Value::Object(content)) =
                map.get_mut("requestBody").and_then(|body| body.get_mut("content"))
            {
                let raw =
                    content.keys().find(|kind| kind.starts_with("image/") || kind.starts_with("multipart/"));
                if let Some(raw) = raw.cloned() {
                    content.remove(&raw);
                    let binary = json!({ "schema": { "type": "string", "format": "binary" } });
                    content.insert("application/octet-stream".to_owned(), binary);
                }
            }
            map.values_mut().for_each(accept);
        }
        Value::Array(items) => items.iter_mut().for_each(accept),
        _ => {}
    }
}
