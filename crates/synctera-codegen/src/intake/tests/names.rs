//! Names with the bundler's number do not reach the merged document, and do not depend on what else is vendored.

use serde_json::{Value, json};

use super::{fragment, merged, with};

fn using(schema: &str, component: Value) -> Value {
    let reference = json!({ "$ref": format!("#/components/schemas/{schema}") });
    let document = with(fragment("v1", "a", "/a"), "/components/schemas/card/properties/owner", reference);
    with(document, &format!("/components/schemas/{schema}"), component)
}

/// Another operation, which has this schema and nothing in common with the first.
fn beside(name: &str, schema: Value) -> Value {
    let document = with(fragment("v1", "b", "/b"), "/paths/~1b/get/responses", json!({}));
    with(document, "/components/schemas", json!({ name: schema }))
}

fn owner(document: &Value) -> &Value {
    &document["components"]["schemas"]["card"]["properties"]["owner"]
}

#[test]
fn a_plain_scalar_takes_the_name_without_the_number() {
    let built = merged(&[("f", using("owner_id1", json!({ "type": "string" })))], &[]).unwrap();
    assert_eq!(owner(&built.document)["$ref"], "#/components/schemas/owner_id");
    assert!(built.document["components"]["schemas"].get("owner_id1").is_none());
    assert_eq!(built.report.names[0].rule, "unsuffixed-scalar");
}

#[test]
fn a_scalar_whose_name_means_something_else_is_written_where_it_is_used() {
    let other = beside("owner_id", json!({ "type": "integer" }));
    let built = merged(&[("f", using("owner_id1", json!({ "type": "string" }))), ("g", other)], &[]).unwrap();
    assert_eq!(*owner(&built.document), json!({ "type": "string" }));
    assert_eq!(built.document["components"]["schemas"]["owner_id"], json!({ "type": "integer" }));
}

#[test]
fn an_object_is_named_by_its_place() {
    let built = merged(&[("f", using("person1", json!({ "type": "object" })))], &[]).unwrap();
    assert_eq!(owner(&built.document)["$ref"], "#/components/schemas/person_of_card_owner");
    assert_eq!(built.document["components"]["schemas"]["person_of_card_owner"], json!({ "type": "object" }));
}

#[test]
fn a_schema_that_contains_itself_keeps_doing_so() {
    let person =
        json!({ "type": "object", "properties": { "child": { "$ref": "#/components/schemas/person1" } } });
    let built = merged(&[("f", using("person1", person))], &[]).unwrap();
    let named = &built.document["components"]["schemas"]["person_of_card_owner"];
    assert_eq!(named["properties"]["child"]["$ref"], "#/components/schemas/person_of_card_owner");
}

#[test]
fn numbered_schemas_inside_numbered_schemas_are_named_too() {
    let person =
        json!({ "type": "object", "properties": { "home": { "$ref": "#/components/schemas/place2" } } });
    let document = with(using("person1", person), "/components/schemas/place2", json!({ "enum": ["A"] }));
    let built = merged(&[("f", document)], &[]).unwrap();
    let schemas = built.document["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas["place_of_person_of_card_owner_home"], json!({ "enum": ["A"] }));
    assert!(schemas.keys().all(|name| !name.ends_with(|c: char| c.is_ascii_digit())), "{schemas:?}");
}

#[test]
fn a_numbered_parameter_is_written_where_it_is_used() {
    let parameter = json!({ "in": "query", "name": "q" });
    let document = with(fragment("v1", "a", "/a"), "/components/parameters", json!({ "limit2": parameter }));
    let reference = json!([{ "$ref": "#/components/parameters/limit2" }]);
    let built = merged(&[("f", with(document, "/paths/~1a/get/parameters", reference))], &[]).unwrap();
    assert_eq!(built.document["paths"]["/v1/a"]["get"]["parameters"], json!([parameter]));
}

#[test]
fn adding_a_fragment_renames_nothing() {
    let first = using("person1", json!({ "type": "object" }));
    let second = beside("person", json!({ "type": "string" }));
    let alone = merged(&[("f", first.clone())], &[]).unwrap().document;
    let both = merged(&[("f", first), ("g", second)], &[]).unwrap().document;
    for name in alone["components"]["schemas"].as_object().unwrap().keys() {
        assert_eq!(alone["components"]["schemas"][name], both["components"]["schemas"][name], "{name}");
    }
}
