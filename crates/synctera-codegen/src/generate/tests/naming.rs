//! What things are called, and what stands beside their names.

use serde_json::{Value, json};

use super::{accepted, assert_contains, assert_noted, document, with_schemas};

#[test]
fn enum_values_that_would_be_one_variant_are_numbered() {
    let generated = accepted(&with_schemas(
        json!({ "state": { "type": "string", "enum": ["NOT_SET", "not_set", "*"] } }),
    ));
    assert_contains(&generated.code, &["NotSet,", "NotSet2,", "Self::NotSet2 => \"not_set\""]);
    assert_noted(&generated, "names", "/components/schemas/state/enum/1");
}

#[test]
fn schemas_that_would_be_one_type_are_numbered_and_none_hides_a_type_of_the_language() {
    let object = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let schemas = json!({ "card_type": object, "cardType": object, "Option": object, "string": object, "Self": object });
    let generated = accepted(&with_schemas(schemas));
    assert_contains(
        &generated.code,
        &[
            "pub struct CardType ",
            "pub struct CardType2 ",
            "pub struct OptionType ",
            "pub struct StringType ",
            "pub struct SelfType ",
        ],
    );
    assert_noted(&generated, "names", "/components/schemas/card_type");
    assert_eq!(generated.report.type_names["Option"], "OptionType");
}

#[test]
fn properties_that_would_be_one_field_are_numbered() {
    let names = ["_", "self", "Self", "type", "type_", "is-active", "is_active", "2fa", "ünï²"];
    let properties: serde_json::Map<String, Value> =
        names.into_iter().map(|name| (name.to_owned(), json!({ "type": "string" }))).collect();
    let schemas = json!({ "thing": { "type": "object", "properties": properties } });
    let generated = accepted(&with_schemas(schemas));
    assert_contains(
        &generated.code,
        &["pub field: ", "pub self_: ", "pub self_2: ", "pub type_: ", "pub type_2: ", "pub field_2fa: "],
    );
    assert_noted(&generated, "names", "/components/schemas/thing/properties/self");
}

#[test]
fn what_branches_share_is_numbered_where_it_would_be_one_accessor() {
    let branch = |kind: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string", "enum": [kind] },
            "_reason": { "type": "string" }, "reason": { "type": "string" } } })
    };
    let schemas = json!({ "cat": branch("CAT"), "dog": branch("DOG"), "pet": {
        "oneOf": [{ "$ref": "#/components/schemas/cat" }, { "$ref": "#/components/schemas/dog" }],
        "discriminator": { "propertyName": "kind", "mapping": { "CAT": "#/components/schemas/cat", "DOG": "#/components/schemas/dog" } } } });
    let types = accepted(&with_schemas(schemas)).code;
    assert_contains(
        &types,
        &["pub fn reason(&self) -> Option<&str>", "pub fn reason_2(&self) -> Option<&str>"],
    );
}

#[test]
fn no_two_methods_of_a_union_have_one_name() {
    let branch = |kind: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string", "enum": [kind] }, "tag": { "type": "string" } } })
    };
    // `A` brings `a`, `is_a`, `as_a` and `into_a`; `IS_A` would bring `is_a` once more, and `TAG` is `tag_` as the property.
    let kinds = ["A", "IS_A", "TAG"];
    let mut schemas: serde_json::Map<_, _> =
        kinds.iter().map(|kind| (format!("of_{kind}").to_lowercase(), branch(kind))).collect();
    let reference = |kind: &str| format!("#/components/schemas/of_{}", kind.to_lowercase());
    let branches: Vec<_> = kinds.iter().map(|kind| json!({ "$ref": reference(kind) })).collect();
    let mapping: serde_json::Map<_, _> =
        kinds.iter().map(|kind| ((*kind).to_owned(), json!(reference(kind)))).collect();
    schemas.insert(
        "pet".to_owned(),
        json!({ "oneOf": branches, "discriminator": { "propertyName": "kind", "mapping": mapping } }),
    );
    let code = accepted(&with_schemas(Value::Object(schemas))).code;
    let (_, methods) = code.split_once("impl Pet {").unwrap();
    let (methods, _) = methods.split_once("\n    }\n").unwrap();
    let names: Vec<_> =
        methods.split("pub fn ").skip(1).map(|rest| rest.split('(').next().unwrap()).collect();
    let unique: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!((names.len(), unique.len()), (15, 15), "{names:?}");
}

#[test]
fn what_the_document_does_not_describe_is_documented_by_its_facts() {
    let thing = json!({ "type": "object", "required": ["amount"], "properties": {
        "amount": { "type": "integer", "minimum": 1 },
        "share": { "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1 },
        "ssn": { "type": "string", "minLength": 9, "maxLength": 9 },
        "tags": { "type": "array", "maxItems": 3, "items": { "type": "string", "minLength": 2 } },
        "told": { "type": "string", "description": "In words.", "maxLength": 5 } } });
    let body =
        json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } });
    let post = json!({ "operationId": "makeThing", "requestBody": body, "responses": { "204": { "description": "" } } });
    let code = accepted(&document(json!({ "/v1/things": { "post": post } }), json!({ "thing": thing }))).code;
    let lines = [
        "/// The document's schema `thing`, sent.",
        "/// Required. Cents. At least 1.",
        "/// Optional. More than 0; at most 1.",
        "/// Optional. 9 characters. `Debug` does not print it.",
        "/// Optional. At most 3 items. Each: At least 2 characters.",
        "/// Sets [`tags`](Self::tags). At most 3 items.",
        "/// In words.",
    ];
    assert_contains(&code, &lines);
}

/// `base` with an enum and an object written in place, and wholes that say what `properties` say besides.
fn wholes_of_one_base(properties: &[(&str, Value)]) -> String {
    let text = json!({ "type": "string" });
    let mut schemas = json!({ "base": { "type": "object", "properties": {
        "sign": { "type": "string", "enum": ["debit", "credit"] },
        "place": { "type": "object", "properties": { "city": text } } } } });
    for (name, own) in properties {
        let parts = json!([{ "$ref": "#/components/schemas/base" }, { "type": "object", "properties": own }]);
        schemas[name] = json!({ "allOf": parts });
    }
    accepted(&with_schemas(schemas)).code
}

/// The fields of a struct, as they are declared.
#[track_caller]
fn assert_fields(code: &str, name: &str, fields: &[&str]) {
    let (_, rest) = code.split_once(&format!("pub struct {name} {{")).expect("is generated");
    let (body, _) = rest.split_once("\n    }").expect("ends");
    assert_contains(body, fields);
}

#[test]
fn what_a_part_writes_in_place_is_one_type_in_all_wholes() {
    let own = json!({ "own": { "type": "string" } });
    let described = json!({ "sign": { "description": "Of this whole." } });
    let code = wholes_of_one_base(&[("first", own), ("second", described)]);
    for name in ["First", "Second"] {
        assert_fields(&code, name, &["pub sign: Option<BaseSign>,", "pub place: Option<BasePlace>,"]);
    }
    assert_eq!(code.matches("pub enum ").count(), 1, "{code}");
}

#[test]
fn a_part_that_comes_twice_is_still_one_type() {
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let place = object(json!({ "city": { "type": "string" } }));
    let own = object(json!({ "own": { "type": "string" } }));
    let schemas = json!({
        "base": object(json!({ "place": place })),
        "left": { "allOf": [reference("base"), own] },
        "right": { "allOf": [reference("base"), own] },
        "both": { "allOf": [reference("left"), reference("right"), own] } });
    let code = accepted(&with_schemas(schemas)).code;
    assert_fields(&code, "Both", &["pub place: Option<BasePlace>,"]);
}

#[test]
fn a_part_behind_another_name_is_one_type_too() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let own = json!({ "type": "object", "properties": { "own": { "type": "string" } } });
    let schemas = json!({
        "base": { "type": "object", "properties": { "sign": { "type": "string", "enum": ["debit", "credit"] } } },
        "second": reference("base"),
        "third": reference("second"),
        "first_whole": { "allOf": [reference("third"), own] },
        "second_whole": { "allOf": [reference("third"), own] } });
    let code = accepted(&with_schemas(schemas)).code;
    for name in ["FirstWhole", "SecondWhole"] {
        assert_fields(&code, name, &["pub sign: Option<BaseSign>,"]);
    }
    assert_eq!(code.matches("pub enum ").count(), 1, "{code}");
}

#[test]
fn what_a_whole_says_of_a_part_is_of_the_whole_alone() {
    let values = json!({ "sign": { "type": "string", "enum": ["debit"] } });
    let member = json!({ "place": { "type": "object", "properties": { "street": { "type": "string" } } } });
    let limits = json!({ "sign": { "type": "string", "maxLength": 6 } });
    let code = wholes_of_one_base(&[("fewer", values), ("more", member), ("limited", limits)]);
    assert_fields(&code, "Fewer", &["pub sign: Option<FewerSign>,", "pub place: Option<BasePlace>,"]);
    assert_fields(&code, "More", &["pub sign: Option<BaseSign>,", "pub place: Option<MorePlace>,"]);
    assert_fields(&code, "MorePlace", &["pub city: Option<String>,", "pub street: Option<String>,"]);
    assert_eq!(code.matches("pub street: ").count(), 1, "{code}");
    assert_fields(&code, "Limited", &["pub sign: Option<LimitedSign>,"]);
}
