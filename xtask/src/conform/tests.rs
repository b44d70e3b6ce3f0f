//! The judge and what it is asked, on a small document.

use serde_json::{Map, Value, json};
use synctera_codegen::intake::Document;

use super::{
    maker::{Fill, Maker},
    original::Original,
    trial::came_back,
    workspace::Outcome,
};

fn original() -> Original {
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "t", "version": "1.0.0" },
        "servers": [{ "url": "https://api.example.com/v1" }],
        "paths": { "/things/{id}": { "patch": {
            "operationId": "updateThing", "parameters": [id],
            "requestBody": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/thing" } } } },
            "responses": { "204": { "description": "done" } },
        } } },
        "components": { "schemas": { "thing": {
            "type": "object", "required": ["made", "name"],
            "properties": {
                "made": { "type": "string", "readOnly": true },
                "name": { "type": "string", "maxLength": 3, "nullable": true },
            },
        } } },
    });
    Original::new(Document::parse("small.json", &document.to_string()).unwrap()).unwrap()
}

#[test]
fn the_judge_refuses_what_the_published_document_refuses() {
    let original = original();
    let described = original.describe(&original.document.operations()[0]);
    let validator = original.requests.validator(&described.schema(&original.requests)).unwrap();
    let request = |id: &str, body: Value| {
        validator.is_valid(&json!({ "path": { "id": id }, "query": {}, "header": {}, "body": body }))
    };
    let id = "7d943c51-e4ff-4e57-9558-08cab6b963c7";
    assert!(request(id, json!({ "name": "abc" })), "what only responses have is not required");
    assert!(request(id, json!({ "name": null })));
    assert!(!request(id, json!({})));
    assert!(!request(id, json!({ "name": "abcd" })));
    assert!(!request("no uuid", json!({ "name": "abc" })));
}

#[test]
fn what_does_not_come_back_as_it_was_is_a_problem() {
    assert_eq!(came_back(&json!({ "a": 1 }), &Outcome::Came(json!({ "a": 1 }))), None);
    assert!(came_back(&json!({ "a": null }), &Outcome::Came(json!({}))).is_some());
    assert!(came_back(&json!(1), &Outcome::Failed("decode".into())).is_some());
}

#[test]
fn an_instance_of_types_that_hold_each_other_stays_small() {
    let names: Vec<String> = (0..12).map(|number| format!("t{number}")).collect();
    let all: Map<String, Value> = names
        .iter()
        .map(|name| (name.clone(), json!({ "$ref": format!("#/components/schemas/{name}") })))
        .collect();
    let schemas: Map<String, Value> =
        names.iter().map(|name| (name.clone(), json!({ "type": "object", "properties": all }))).collect();
    let document = json!({ "components": { "schemas": schemas } });
    let mut maker = Maker::new(&document, 1, false);
    let first = &document["components"]["schemas"]["t0"];
    let longest = maker.component("t0", first, Fill::Longest).unwrap();
    // Each of the others, and nothing without end in them.
    assert_eq!(longest.as_object().unwrap().len(), 11);
    assert!(longest.to_string().len() < 100_000);
}
