//! The vendor's own documents accept every body that the handles send.

use serde_json::{Value, json};
use synctera_codegen::json_schema::{Direction, draft4};

use crate::corpus::published;
use crate::wire::requests;

/// The JSON Schema of an operation's request body, with what it refers to.
fn request_schema(document: &Value, operation: &str) -> Option<Value> {
    let items = document["paths"].as_object()?.values();
    let mut operations = items.filter_map(Value::as_object).flat_map(|item| item.values());
    let found = operations.find(|it| it["operationId"] == operation)?;
    let body = &found["requestBody"];
    let body = match body["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#'))?,
        None => body,
    };
    let schema = body.pointer("/content/application~1json/schema")?;
    let schema = json!({ "allOf": [schema], "components": document["components"] });
    Some(draft4(&schema, Direction::Request))
}

#[tokio::test]
async fn the_published_documents_accept_every_json_body() {
    let (Some(v1), Some(v0)) = (published("synctera-v1-1.145.0.json"), published("synctera-v0-0.168.0.json"))
    else {
        return;
    };
    let mut checked = 0;
    for (operation, sent) in requests().await {
        let (document, id) = match operation.strip_suffix("V0") {
            Some(id) => (&v0, id),
            None => (&v1, operation),
        };
        let Ok(body) = serde_json::from_slice::<Value>(&sent.body) else { continue };
        let schema = request_schema(document, id).unwrap_or_else(|| panic!("{operation} takes no JSON"));
        let validator =
            jsonschema::draft4::new(&schema).unwrap_or_else(|error| panic!("{operation}: {error}"));
        let violations: Vec<String> = validator.iter_errors(&body).map(|error| error.to_string()).collect();
        assert!(violations.is_empty(), "{operation}: {body}\n{}", violations.join("\n"));
        checked += 1;
    }
    let bodies = requests().await.values().filter(|sent| sent.body.starts_with(b"{")).count();
    assert_eq!(checked, bodies, "every JSON body is checked");
    assert!(checked > 0);
}

#[test]
fn a_body_with_the_wrong_tag_is_refused() {
    let Some(v1) = published("synctera-v1-1.145.0.json") else { return };
    let schema = request_schema(&v1, "createExternalCardTransfer").expect("takes JSON");
    let validator = jsonschema::draft4::new(&schema).expect("is a schema");
    assert!(!validator.is_valid(&json!({ "type": "SIDEWAYS", "amount": 1 })));
}
