//! What must hold for every operation of the merged document, derived from the document.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use synctera_codegen::{ByHand, area_of_operation, method_name};

struct Operation {
    id: String,
    method: String,
    area: String,
    described: Value,
}

fn document() -> Value {
    let text =
        fs::read_to_string(root().join("crates/synctera-raw/spec/synctera.json")).expect("the document");
    serde_json::from_str(&text).expect("is JSON")
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for item in document["paths"].as_object().expect("paths").values() {
        for (method, described) in item.as_object().expect("a path item") {
            let Some(id) = described["operationId"].as_str() else { continue };
            found.push(Operation {
                id: id.to_owned(),
                method: method.clone(),
                area: area_of_operation(described).expect("an area"),
                described: described.clone(),
            });
        }
    }
    found
}

/// The sources of the client's handles: by hand, and generated.
pub(crate) fn sources() -> Vec<(String, String)> {
    let resources = root().join("crates/synctera/src/resources");
    let mut found = Vec::new();
    for folder in [resources.clone(), resources.join("generated")] {
        for entry in fs::read_dir(&folder).expect("the handles") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.display().to_string(), fs::read_to_string(&path).expect("a source")));
            }
        }
    }
    found
}

/// The operations whose handles are written by hand.
pub(crate) fn written_by_hand() -> BTreeSet<&'static str> {
    let sources = sources();
    let by_hand = sources.iter().filter(|(name, _)| !name.contains("generated"));
    let by_hand = ByHand::read(by_hand.map(|(name, text)| (name.as_str(), text.as_str()))).expect("Rust");
    synctera_raw::operations::ALL
        .iter()
        .map(|operation| operation.id)
        .filter(|id| by_hand.calls(id))
        .collect()
}

#[test]
fn every_operation_has_one_handle() {
    let document = document();
    let sources = sources();
    let count = |operation: &Operation| {
        let call = format!("api.{}(", method_name(&operation.id));
        sources.iter().map(|(_, text)| text.replace(['\n', ' '], "").matches(&call).count()).sum::<usize>()
    };
    let operations = operations(&document);
    let wrong: BTreeMap<&str, usize> = operations
        .iter()
        .map(|operation| (operation.id.as_str(), count(operation)))
        .filter(|(_, n)| *n != 1)
        .collect();
    assert_eq!(wrong, BTreeMap::new(), "operations without a handle, or with several");
    let all = ByHand::read(sources.iter().map(|(name, text)| (name.as_str(), text.as_str()))).expect("Rust");
    assert!(operations.iter().all(|operation| all.calls(&operation.id)));
}

/// The operations that may move money and of which nobody has said whether they do.
fn without_verdict(document: &Value) -> Vec<String> {
    let operations = operations(document);
    let verdict = |operation: &Operation| operation.described["x-synctera-moves-money"].as_bool();
    let areas: BTreeSet<&str> =
        operations.iter().filter(|o| verdict(o) == Some(true)).map(|o| o.area.as_str()).collect();
    assert!(areas.len() > 15, "{areas:?}");
    operations
        .iter()
        .filter(|o| o.method == "post" && verdict(o).is_none())
        .filter(|o| areas.contains(o.area.as_str()) || has_amount(document, &o.described))
        .map(|o| o.id.clone())
        .collect()
}

/// Whoever adds an operation to an area where money moves has to say whether this one moves it.
#[test]
fn every_post_of_a_money_area_has_a_verdict() {
    let open = without_verdict(&document());
    assert_eq!(open, Vec::<String>::new(), "say in openapi/overlays/money.yaml whether these move money");
}

#[test]
fn a_new_post_in_a_money_area_or_with_an_amount_is_asked_about() {
    let mut document = document();
    let amount = json!({ "type": "object", "properties": { "amount": { "type": "integer" } } });
    let body = json!({ "content": { "application/json": { "schema": amount } } });
    document["paths"]["/v0/wires/again"] =
        json!({ "post": { "operationId": "wireAgain", "tags": ["Wires"] } });
    document["paths"]["/v0/new"] =
        json!({ "post": { "operationId": "payAnew", "tags": ["New"], "requestBody": body } });
    document["paths"]["/v0/other"] = json!({ "post": { "operationId": "noMoney", "tags": ["New"] } });
    assert_eq!(without_verdict(&document), ["payAnew", "wireAgain"]);
}

/// Whether the request has an amount at its top, behind references and branches.
fn has_amount(document: &Value, operation: &Value) -> bool {
    let content = resolved(document, &operation["requestBody"])["content"].as_object();
    let mut schemas = content.into_iter().flatten().map(|(_, media)| &media["schema"]);
    schemas.any(|schema| names_amount(document, schema, 0))
}

fn names_amount(document: &Value, schema: &Value, depth: usize) -> bool {
    let schema = resolved(document, schema);
    let own = schema["properties"].as_object().into_iter().flatten().any(|(name, _)| name == "amount");
    let branches = ["allOf", "anyOf", "oneOf"].iter().flat_map(|key| schema[key].as_array()).flatten();
    own || (depth < 4 && branches.into_iter().any(|branch| names_amount(document, branch, depth + 1)))
}

fn resolved<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(target) = value["$ref"].as_str() {
        value = document.pointer(target.trim_start_matches('#')).expect("a reference that resolves");
    }
    value
}
