//! Invalid input is repaired by named rules, and only where a keyword stands.

use serde_json::{Value, json};

use super::{fragment, merged, refusal, with};

fn rules(fragment: Value) -> (Value, Vec<(&'static str, String)>) {
    let built = merged(&[("f", fragment)], &[]).unwrap();
    let log = built.report.repairs.into_iter().map(|change| (change.rule, change.pointer)).collect();
    (built.document, log)
}

fn union(mapping: Value) -> Value {
    json!({ "oneOf": [{ "$ref": "#/components/schemas/a" }],
            "discriminator": { "propertyName": "type", "mapping": mapping } })
}

fn with_union(mapping: Value) -> Value {
    let fragment = with(fragment("v1", "a", "/a"), "/components/schemas/card", union(mapping));
    with(fragment, "/components/schemas/a", json!({ "type": "object" }))
}

#[test]
fn a_mapping_object_becomes_its_string() {
    let (document, log) = rules(with_union(json!({ "A": { "$ref": "#/components/schemas/a" } })));
    assert_eq!(document["components"]["schemas"]["card"], union(json!({ "A": "#/components/schemas/a" })));
    let place = "/components/schemas/card/discriminator/mapping/A";
    assert_eq!(log, [("mapping-reference-object", place.to_owned())]);
}

#[test]
fn a_mapping_to_a_bare_name_becomes_a_reference() {
    let (document, log) = rules(with_union(json!({ "A": "a" })));
    assert_eq!(document["components"]["schemas"]["card"], union(json!({ "A": "#/components/schemas/a" })));
    assert_eq!(log[0].0, "mapping-bare-name");
}

#[test]
fn a_property_called_discriminator_is_left_alone() {
    let property = json!({ "properties": { "discriminator": { "type": "object",
        "properties": { "mapping": { "type": "string" } } } } });
    let (document, log) =
        rules(with(fragment("v1", "a", "/a"), "/components/schemas/card", property.clone()));
    assert_eq!((&document["components"]["schemas"]["card"], log), (&property, vec![]));
}

#[test]
fn stray_keys_of_a_callback_are_dropped() {
    let callback = json!({ "on": { "{$request.body#/url}": {
        "post": { "responses": { "200": { "description": "ok" } }, "method": "post", "type": "path" },
        "path": "{$request.body#/url}",
    } } });
    let (document, log) = rules(with(fragment("v1", "a", "/a"), "/paths/~1a/get/callbacks", callback));
    let item = &document["paths"]["/v1/a"]["get"]["callbacks"]["on"]["{$request.body#/url}"];
    assert_eq!(*item, json!({ "post": { "responses": { "200": { "description": "ok" } } } }));
    assert_eq!(log.len(), 3);
    assert!(log.iter().all(|(rule, pointer)| *rule == "stray-key" && pointer.contains("/callbacks/on/")));
}

#[test]
fn parameters_of_a_path_move_into_its_operation_which_overrides_them() {
    let parameter = |name: &str, required: bool| json!({ "in": "query", "name": name, "required": required });
    let item = with(
        fragment("v1", "a", "/a"),
        "/paths/~1a/parameters",
        json!([parameter("x", false), parameter("y", false)]),
    );
    let (document, log) = rules(with(item, "/paths/~1a/get/parameters", json!([parameter("x", true)])));
    let expected = json!([parameter("x", true), parameter("y", false)]);
    assert_eq!(document["paths"]["/v1/a"]["get"]["parameters"], expected);
    assert_eq!(log[0].0, "path-level-parameters");
}

#[test]
fn a_dangling_reference_is_refused_with_its_pointer() {
    let place = "/components/schemas/card/properties/id";
    let error = refusal(
        &[("f.yaml", with(fragment("v1", "a", "/a"), place, json!({ "$ref": "#/components/schemas/gone" })))],
        &[],
    );
    assert_eq!((error.file(), error.pointer()), (Some("f.yaml"), Some(&*format!("{place}/$ref"))));
    assert!(error.what().contains("dangling"), "{error}");
}

#[test]
fn an_operation_without_a_name_of_its_own_gets_one_by_a_rule() {
    let place = "/paths/~1a/get/operationId";
    for (given, id, rule) in [
        (json!("../../evil"), "______evil", "operation-id-spelled"),
        (json!(null), "get_a", "operation-id-missing"),
    ] {
        let (document, log) = rules(with(fragment("v1", "a", "/a"), place, given));
        assert_eq!(document["paths"]["/v1/a"]["get"]["operationId"], id);
        assert_eq!((log[0].0, log[0].1.as_str()), (rule, place));
    }
}

#[test]
fn what_a_fragment_must_not_be_is_refused_with_its_pointer() {
    let cases = [
        ("/openapi", json!("3.1.0"), "/openapi", "3.1.0"),
        (
            "/servers",
            json!([{ "url": "https://a/v1" }, { "url": "https://b/v0" }]),
            "/servers",
            "version segment",
        ),
        ("/servers", json!([{ "url": "https://a" }]), "/servers", "version segment"),
        ("/paths/~1a/get", json!("text"), "/paths/~1a/get", "not an object"),
        ("/paths/~1b", json!({ "get": { "operationId": "b" } }), "/paths", "one operation"),
        (
            "/paths/~1a/get/x-synctera-moves-money",
            json!(true),
            "/paths/~1a/get/x-synctera-moves-money",
            "mark",
        ),
        ("/info/version", json!(null), "/info/version", "API version"),
        (
            "/components/schemas/card/$ref",
            json!("other.yaml#/x"),
            "/components/schemas/card/$ref",
            "another document",
        ),
        (
            "/components/schemas/card/$ref",
            json!("#/paths/~1a"),
            "/components/schemas/card/$ref",
            "not a component",
        ),
        ("/paths/~1a/get/servers", json!([{ "url": "https://c/v1" }]), "/paths/~1a/get/servers", "servers"),
        ("/paths/~1a/servers", json!([{ "url": "https://c/v1" }]), "/paths/~1a/servers", "servers"),
    ];
    for (pointer, value, place, word) in cases {
        let error = refusal(&[("f.yaml", with(fragment("v1", "a", "/a"), pointer, value))], &[]);
        assert_eq!((error.file(), error.pointer()), (Some("f.yaml"), Some(place)), "{error}");
        assert!(error.what().contains(word), "{error}");
    }
}
