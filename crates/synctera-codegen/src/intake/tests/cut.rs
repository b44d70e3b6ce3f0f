//! A fragment cut from a whole document holds its operation, what that needs, and nothing else.

use serde_json::{Value, json};

use super::{super::yaml, fragment, with};
use crate::intake::{Document, Fragment};

fn whole() -> Value {
    let document = with(fragment("v1", "a", "/a"), "/components/schemas/unused", json!({ "type": "string" }));
    let document = with(
        document,
        "/components/schemas/card/properties/owner",
        json!({ "$ref": "#/components/schemas/owner" }),
    );
    let document = with(
        document,
        "/components/schemas/owner",
        json!({ "allOf": [{ "$ref": "#/components/schemas/card" }] }),
    );
    with(document, "/paths/~1a/post", json!({ "operationId": "b", "responses": {} }))
}

fn cut(document: &Value, id: &str) -> Value {
    let document = Document::parse("d.json", &document.to_string()).unwrap();
    let text = document.cut(document.operation(id).unwrap()).unwrap();
    Fragment::parse("f.yaml", &text).unwrap();
    yaml::parse("f.yaml", &text).unwrap()
}

#[test]
fn the_closure_follows_references_also_in_circles() {
    let fragment = cut(&whole(), "a");
    let names: Vec<_> = fragment["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["card", "owner"]);
    assert!(fragment["components"]["securitySchemes"]["bearer"].is_object());
    assert_eq!(fragment["tags"], json!([{ "name": "Cards" }]));
    assert!(fragment["paths"]["/a"].get("post").is_none());
}

#[test]
fn an_operation_that_does_not_exist_is_refused() {
    let document = Document::parse("d.json", &whole().to_string()).unwrap();
    let error = document.operation("A").unwrap_err();
    assert_eq!((error.file(), error.pointer()), (Some("d.json"), Some("/paths")));
}

#[test]
fn a_dangling_reference_is_refused_where_it_stands() {
    let gone = json!({ "$ref": "#/components/schemas/gone" });
    let document = with(whole(), "/components/schemas/owner", gone);
    let document = Document::parse("d.json", &document.to_string()).unwrap();
    let error = document.cut(document.operation("a").unwrap()).unwrap_err();
    assert_eq!((error.file(), error.pointer()), (Some("d.json"), Some("/components/schemas/owner/$ref")));
}

#[test]
fn two_operations_of_one_name_get_two_names() {
    let twice = with(whole(), "/paths/~1a/post", json!({ "operationId": "a", "responses": {} }));
    let document = Document::parse("d.json", &twice.to_string()).unwrap();
    let ids: Vec<_> = document.operations().iter().map(|listed| listed.id.as_str()).collect();
    assert_eq!(ids, ["a", "post_a"]);
    assert_eq!(document.mended()[0].rule, "operation-id-repeated");
}
