//! The cargo features of the raw crate and of the client: one for each area of the merged document.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use synctera_codegen::areas;

/// The manifests that hold them.
pub const RAW: &str = "crates/synctera-raw/Cargo.toml";
pub const CLIENT: &str = "crates/synctera/Cargo.toml";

/// The table of areas in the client's documentation.
pub const TABLE: &str = "crates/synctera/doc/areas.md";

/// The line behind which everything in `[features]` is written from the document.
pub const MARK: &str =
    "# Areas of the API, from the merged document: `cargo xtask regenerate` writes what follows.\n";

/// The raw crate's manifest with the features that the document asks for; all else stays as it is.
pub fn raw(manifest: &str, document: &Value) -> Result<String> {
    let with_files = areas_with_files(document);
    written(RAW, manifest, document, |area| match with_files.contains(area) {
        true => "[\"__multipart\"]".to_owned(),
        false => "[]".to_owned(),
    })
}

/// The areas of which an operation sends a form with files.
fn areas_with_files(document: &Value) -> BTreeSet<String> {
    let items = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let operations = items.filter_map(Value::as_object).flat_map(|item| item.values());
    let sends = |operation: &&Value| {
        let body = &operation["requestBody"];
        let shared =
            body["$ref"].as_str().and_then(|reference| document.pointer(reference.strip_prefix('#')?));
        shared.unwrap_or(body).pointer("/content/multipart~1form-data").is_some()
    };
    operations.filter(sends).filter_map(synctera_codegen::area_of_operation).collect()
}

/// The client's: each passes on to the raw crate's.
pub fn client(manifest: &str, document: &Value) -> Result<String> {
    let with_files = areas_with_files(document);
    written(CLIENT, manifest, document, |area| match with_files.contains(area) {
        true => format!("[\"__multipart\", \"synctera-raw/{area}\"]"),
        false => format!("[\"synctera-raw/{area}\"]"),
    })
}

fn written(name: &str, manifest: &str, document: &Value, feature: impl Fn(&str) -> String) -> Result<String> {
    let start = manifest.find(MARK).with_context(|| format!("{name} lacks the line {MARK:?}"))?;
    let body = start + MARK.len();
    let end = manifest[body..].find("\n[").map_or(manifest.len(), |end| body + end);
    let areas = areas(document);
    let hand = &manifest[..start];
    if let Some(taken) = areas.iter().find(|area| *area == "all" || hand.contains(&format!("\n{area} = ["))) {
        bail!("a tag gives the area `{taken}`, and that is the name of another feature of {name}");
    }
    let quoted: String = areas.iter().map(|area| format!("    {area:?},\n")).collect();
    let own: String = areas.iter().map(|area| format!("{area} = {}\n", feature(area))).collect();
    Ok(format!("{}all = [\n{quoted}]\n{own}{}", &manifest[..body], &manifest[end..]))
}

/// One row for each area: its feature, its API version, how many operations it has, what the API calls it.
pub fn table(document: &Value) -> String {
    let mut rows: BTreeMap<String, (Vec<String>, usize, String)> = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let version = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        for operation in item.as_object().into_iter().flat_map(|item| item.values()) {
            let Some(area) = synctera_codegen::area_of_operation(operation) else { continue };
            let row = rows.entry(area).or_default();
            row.1 += 1;
            if !row.0.iter().any(|known| known == version) {
                row.0.push(version.to_owned());
            }
            row.2 = operation["tags"][0].as_str().unwrap_or_default().to_owned();
        }
    }
    let mut text = "| feature | API version | operations | the API's name |\n|---|---|---|---|\n".to_owned();
    for (area, (mut versions, count, tag)) in rows {
        versions.sort_unstable_by(|a, b| b.cmp(a));
        text.push_str(&format!("| `{area}` | {} | {count} | {tag} |\n", versions.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn manifest(rest: &str) -> String {
        format!("[features]\ndefault = [\"cards\"]\n\n{MARK}{rest}\n[dependencies]\n")
    }

    fn document(tag: &str) -> Value {
        json!({ "paths": { "/v1/a": { "get": { "tags": [tag] } } } })
    }

    #[test]
    fn the_areas_replace_the_old_list_and_what_stands_before_them_stays() {
        let text = raw(&manifest("gone = []\n"), &document("External Cards (beta)")).unwrap();
        let features = "all = [\n    \"external-cards\",\n]\nexternal-cards = []\n";
        assert_eq!(text, manifest(features));
        assert_eq!(raw(&text, &document("External Cards")).unwrap(), text);
    }

    #[test]
    fn only_an_area_that_sends_files_asks_for_forms() {
        let mut document = document("Documents");
        document["paths"]["/v1/b"] = json!({ "post": {
            "tags": ["Disputes"], "requestBody": { "content": { "multipart/form-data": {} } }
        } });
        let text = raw(&manifest(""), &document).unwrap();
        assert!(text.contains("disputes = [\"__multipart\"]\ndocuments = []\n"), "{text}");
    }

    #[test]
    fn an_area_that_would_hide_another_feature_is_refused() {
        assert!(raw(&manifest(""), &document("Default")).is_err());
        assert!(client(&manifest(""), &document("All")).is_err());
    }

    #[test]
    fn the_table_has_a_row_for_each_area() {
        let rows = table(&document("External Cards (beta)"));
        assert!(rows.ends_with("| `external-cards` | v1 | 1 | External Cards (beta) |\n"), "{rows}");
    }
}
