//! Names with the bundler's number do not reach the merged document, and do not depend on what else is vendored.

use serde_json::{Value, json};

use super::{fragment, merged, refusal, with};

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

fn naming(schemas: &str, name: &str) -> String {
    json!({
        "overlay": "1.0.0",
        "info": { "title": "t", "version": "1.0.0" },
        "actions": [{
            "target": format!("$.components.schemas[{schemas}]"),
            "description": "one",
            "x-synctera-evidence": "seen",
            "update": { "x-synctera-name": name },
        }],
    })
    .to_string()
}

/// `person1` as the owner and as the holder of a card.
fn twice(person: Value) -> Value {
    let reference = json!({ "$ref": "#/components/schemas/person1" });
    with(using("person1", person), "/components/schemas/card/properties/holder", reference)
}

const BOTH: &str = "'person_of_card_owner','person_of_card_holder'";

#[test]
fn an_overlay_makes_one_schema_of_its_places() {
    let child = json!({ "$ref": "#/components/schemas/person1" });
    let person = json!({ "type": "object", "properties": { "child": child } });
    let built = merged(&[("f", twice(person))], &[&naming(BOTH, "person")]).unwrap();
    let schemas = built.document["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["card", "person"]);
    let reference = json!({ "$ref": "#/components/schemas/person" });
    for place in ["owner", "holder"] {
        assert_eq!(schemas["card"]["properties"][place], reference);
    }
    assert_eq!(schemas["person"], json!({ "type": "object", "properties": { "child": reference } }));
}

#[test]
fn a_name_can_be_taken_from_a_schema_that_gets_another() {
    let document =
        with(twice(json!({ "type": "object" })), "/components/schemas/person", json!({ "type": "string" }));
    let taken = refusal(&[("f", document.clone())], &[&naming(BOTH, "person")]);
    assert_eq!(taken.pointer(), Some("/components/schemas/person_of_card_holder"));
    assert!(taken.to_string().contains("the name `person` is taken"), "{taken}");
    let overlays = [naming(BOTH, "person"), naming("'person'", "person_name")];
    let built = merged(&[("f", document)], &[&overlays[0], &overlays[1]]).unwrap();
    let schemas = &built.document["components"]["schemas"];
    assert_eq!(
        (&schemas["person_name"]["type"], &schemas["person"]["type"]),
        (&json!("string"), &json!("object"))
    );
}

#[test]
fn a_chain_of_names_moves_by_one_whichever_comes_first() {
    let next = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let holder = |name: &str| json!({ "type": "object", "properties": { "next": next(name) } });
    let document = with(fragment("v1", "a", "/a"), "/components/schemas/aa", holder("bb"));
    let document = with(document, "/components/schemas/bb", json!({ "type": "object" }));
    let document = with(document, "/components/schemas/card/properties/first", next("aa"));
    let overlays = [naming("'aa'", "bb"), naming("'bb'", "cc")];
    let built = merged(&[("f", document)], &[&overlays[0], &overlays[1]]).unwrap();
    let schemas = built.document["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["bb", "card", "cc"]);
    assert_eq!(schemas["card"]["properties"]["first"], next("bb"));
    assert_eq!((&schemas["bb"], &schemas["cc"]), (&holder("cc"), &json!({ "type": "object" })));
}

#[test]
fn two_schemas_that_differ_cannot_have_one_name() {
    let document = with(
        twice(json!({ "type": "object" })),
        "/components/schemas/card/properties/name",
        json!({ "type": "string" }),
    );
    let error = refusal(&[("f", document)], &[&naming("'person_of_card_owner','card'", "one")]);
    assert!(error.to_string().contains("they differ at /properties"), "{error}");
    assert_eq!(error.pointer(), Some("/components/schemas/person_of_card_owner"));
}

#[test]
fn a_name_that_is_the_value_of_a_discriminator_stays() {
    let pet = json!({ "oneOf": [{ "$ref": "#/components/schemas/card" }], "discriminator": { "propertyName": "t" } });
    let document = with(fragment("v1", "a", "/a"), "/components/schemas/pet", pet);
    let error = refusal(&[("f", document.clone())], &[&naming("'card'", "map")]);
    assert!(
        error.to_string().contains("the value of a discriminator, at /components/schemas/pet"),
        "{error}"
    );
    let mapping = json!({ "card": "#/components/schemas/card" });
    let document = with(document, "/components/schemas/pet/discriminator/mapping", mapping);
    let built = merged(&[("f", document)], &[&naming("'card'", "map")]).unwrap();
    let pet = &built.document["components"]["schemas"]["pet"];
    assert_eq!(pet["discriminator"]["mapping"], json!({ "card": "#/components/schemas/map" }));
    assert_eq!(pet["oneOf"][0]["$ref"], "#/components/schemas/map");
}

#[test]
fn a_name_with_a_number_or_a_sign_is_refused() {
    for name in ["person1", "a person", "", "1a"] {
        let error = refusal(&[("f", twice(json!({ "type": "object" })))], &[&naming(BOTH, name)]);
        assert!(error.to_string().contains("`x-synctera-name` is"), "{error}");
    }
}
