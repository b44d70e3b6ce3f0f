//! What is refused, where, and with what advice.

use serde_json::{Value, json};

use crate::{Error, Selection, generate};

fn refusal(document: &Value) -> Error {
    match generate(document, &Selection::All) {
        Ok(_) => panic!("accepted: {document}"),
        Err(error) => error,
    }
}

#[track_caller]
fn assert_refused(document: &Value, pointer: &str, what: &str) {
    let error = refusal(document);
    assert_eq!(error.pointer(), Some(pointer), "{error}");
    assert!(error.what().contains(what), "{error}");
    assert!(error.advice().is_some(), "no hint: {error}");
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": paths,
            "components": { "schemas": schemas } })
}

fn with_schemas(schemas: Value) -> Value {
    document(json!({}), schemas)
}

fn with_operation(operation: Value) -> Value {
    document(json!({ "/v1/things": { "post": operation } }), json!({}))
}

fn operation(key: &str, value: Value) -> Value {
    let mut operation = json!({ "operationId": "makeThing", "responses": {} });
    operation[key] = value;
    with_operation(operation)
}

fn answer(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

#[test]
fn another_openapi_version() {
    assert_refused(&json!({ "openapi": "3.1.0", "paths": {} }), "/openapi", "3.1.0");
}

#[test]
fn two_success_answers_of_different_types() {
    let responses =
        json!({ "200": answer(json!({ "type": "string" })), "201": answer(json!({ "type": "integer" })) });
    assert_refused(&operation("responses", responses), "/paths/~1v1~1things/post/responses/201", "differs");
}

#[test]
fn a_success_answer_with_and_one_without_content() {
    let responses = json!({ "200": answer(json!({ "type": "string" })), "204": { "description": "" } });
    assert_refused(&operation("responses", responses), "/paths/~1v1~1things/post/responses/204", "differs");
}

#[test]
fn an_answer_without_schema_is_any_json() {
    let responses = json!({ "200": { "description": "", "content": { "application/json": {} } } });
    let generated = generate(&operation("responses", responses), &Selection::All).expect("is accepted");
    assert!(
        generated.code.contains("Result<Request<::serde_json::Value>, BuildError>"),
        "{}",
        generated.code
    );
}

#[test]
fn two_request_media_types_without_json() {
    let body = json!({ "content": { "text/csv": {}, "application/xml": {} } });
    assert_refused(
        &operation("requestBody", body),
        "/paths/~1v1~1things/post/requestBody/content",
        "several",
    );
}

#[test]
fn a_request_body_without_content() {
    assert_refused(
        &operation("requestBody", json!({ "required": true })),
        "/paths/~1v1~1things/post/requestBody/content",
        "without content",
    );
}

#[test]
fn a_cookie_parameter() {
    let parameters = json!([{ "name": "session", "in": "cookie", "schema": { "type": "string" } }]);
    assert_refused(&operation("parameters", parameters), "/paths/~1v1~1things/post/parameters/0", "cookie");
}

#[test]
fn a_deep_object_parameter() {
    let parameters =
        json!([{ "name": "f", "in": "query", "style": "deepObject", "schema": { "type": "object" } }]);
    assert_refused(
        &operation("parameters", parameters),
        "/paths/~1v1~1things/post/parameters/0/style",
        "deepObject",
    );
}

#[test]
fn a_parameter_that_is_an_object() {
    let parameters = json!([{ "name": "f", "in": "query", "schema": { "type": "object" } }]);
    assert_refused(&operation("parameters", parameters), "/paths/~1v1~1things/post/parameters/0", "object");
}

#[test]
fn a_parameter_without_schema() {
    let parameters = json!([{ "name": "f", "in": "query", "content": { "application/json": {} } }]);
    assert_refused(
        &operation("parameters", parameters),
        "/paths/~1v1~1things/post/parameters/0",
        "no schema",
    );
}

#[test]
fn a_path_whose_parameter_is_not_described() {
    let paths = json!({ "/v1/things/{id}": { "get": { "operationId": "getThing", "responses": {} } } });
    assert_refused(&document(paths, json!({})), "/paths/~1v1~1things~1{id}/get", "`id`");
}

#[test]
fn an_operation_without_id() {
    assert_refused(&with_operation(json!({ "responses": {} })), "/paths/~1v1~1things/post", "operationId");
}

#[test]
fn two_operations_of_one_method_name() {
    let make = |id: &str| json!({ "operationId": id, "responses": {} });
    let paths = json!({ "/v1/things": { "post": make("makeThing"), "put": make("make_thing") } });
    assert_refused(&document(paths, json!({})), "/paths/~1v1~1things/post", "make_thing");
}

#[test]
fn enum_values_that_would_be_one_variant() {
    let schemas = json!({ "state": { "type": "string", "enum": ["IN_TRANSIT", "in transit"] } });
    assert_refused(&with_schemas(schemas), "/components/schemas/state/enum/1", "InTransit");
}

#[test]
fn schemas_that_would_be_one_type() {
    let schema = json!({ "type": "string", "enum": ["A"] });
    let schemas = json!({ "card_form": schema, "cardForm": schema });
    assert_refused(&with_schemas(schemas), "/components/schemas/card_form", "CardForm");
}

#[test]
fn properties_that_would_be_one_field() {
    let text = json!({ "type": "string" });
    let schemas = json!({ "thing": { "type": "object", "properties": { "cardId": text, "card_id": text } } });
    assert_refused(&with_schemas(schemas), "/components/schemas/thing/properties/card_id", "card_id");
}

#[test]
fn a_dangling_reference() {
    let schemas =
        json!({ "a": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/b" } } } });
    assert_refused(&with_schemas(schemas), "/components/schemas/a/properties/b/$ref", "`b`");
}

#[test]
fn an_all_of_that_contains_itself() {
    let a = json!({ "$ref": "#/components/schemas/a" });
    let more = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let schemas = json!({
        "a": { "allOf": [a, more] },
        "b": { "type": "object", "properties": { "a": a } } });
    let error = refusal(&with_schemas(schemas));
    assert!(error.what().contains("contains itself"), "{error}");
}

#[test]
fn references_in_a_circle() {
    let schemas =
        json!({ "a": { "$ref": "#/components/schemas/b" }, "b": { "$ref": "#/components/schemas/a" } });
    let error = refusal(&with_schemas(schemas));
    assert!(error.what().contains("circle"), "{error}");
}

#[test]
fn a_union_with_a_branch_that_is_no_object() {
    let schemas = json!({
        "text": { "type": "string", "enum": ["A"] },
        "union": { "oneOf": [{ "$ref": "#/components/schemas/text" }], "discriminator": { "propertyName": "type" } } });
    assert_refused(&with_schemas(schemas), "/components/schemas/union/oneOf/0", "not an object");
}

#[test]
fn a_union_with_a_branch_that_no_value_leads_to() {
    let branch = json!({ "type": "object", "properties": { "type": { "type": "string" } } });
    let schemas = json!({
        "a": branch, "b": branch,
        "union": { "oneOf": [{ "$ref": "#/components/schemas/a" }, { "$ref": "#/components/schemas/b" }],
                   "discriminator": { "propertyName": "type", "mapping": { "A": "#/components/schemas/a" } } } });
    assert_refused(&with_schemas(schemas), "/components/schemas/union/oneOf/1", "no value of `type`");
}

#[test]
fn a_type_that_contains_itself_is_boxed() {
    let schemas = json!({ "node": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/node" } } } });
    let generated = generate(&with_schemas(schemas), &Selection::All).expect("is accepted");
    assert!(generated.code.contains("pub next: Option<Box<Node>>"), "{}", generated.code);
}

#[test]
fn what_is_read_only_where_a_reference_leads_is_not_demanded_of_a_request() {
    let schemas = json!({
        "from_vendor": { "$ref": "#/components/schemas/vendor_info" },
        "vendor_info": { "type": "object", "readOnly": true, "properties": { "vendor": { "type": "string" } } },
        "deposit": { "type": "object", "required": ["vendor_info", "amount"], "properties": {
            "vendor_info": { "$ref": "#/components/schemas/from_vendor" }, "amount": { "type": "integer" } } } });
    let body = json!({ "required": true, "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/deposit" } } } });
    let post = json!({ "operationId": "deposit", "responses": {}, "requestBody": body });
    let document = document(json!({ "/v1/deposits": { "post": post } }), schemas);
    let generated = generate(&document, &Selection::All).expect("is accepted");
    assert!(generated.code.contains("pub fn new(amount: i64) -> Self"), "{}", generated.code);
}

#[test]
fn what_a_whole_requires_stays_required_beside_its_alternatives() {
    let part = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let mut whole = part("own");
    whole["required"] = json!(["own"]);
    whole["anyOf"] = json!([part("a"), part("b")]);
    let generated = generate(&with_schemas(json!({ "whole": whole })), &Selection::All).expect("is accepted");
    assert!(generated.code.contains("pub own: String,"), "{}", generated.code);
    assert!(generated.code.contains("pub a: Option<String>,"), "{}", generated.code);
}

#[test]
fn an_area_brings_only_its_operations_and_their_schemas() {
    let get = |tag: &str, schema: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        json!({ "get": { "operationId": format!("get{schema}", schema = tag), "tags": [tag], "responses": { "200": answer(schema) } } })
    };
    let paths = json!({ "/v1/a": get("Alpha Area (beta)", "a"), "/v1/b": get("Beta", "b") });
    let object = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let document = document(paths, json!({ "a": object, "b": object }));
    let generated =
        generate(&document, &Selection::Areas(["alpha-area".to_owned()].into())).expect("is accepted");
    assert_eq!(generated.report.operations.len(), 1);
    assert_eq!(generated.report.records, ["a"]);
}

#[test]
fn an_exclusive_limit_is_checked_as_one() {
    let share = json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 100 });
    let schema = json!({ "type": "object", "properties": { "share": share } });
    let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let code = generate(&operation("requestBody", body), &Selection::All).expect("is accepted").code;
    let code: String = code.split_whitespace().collect();
    assert!(code.contains("Bound::Excluded(0f64),::std::ops::Bound::Included(100f64)"), "{code}");
}

/// Whole published documents, where they are: they are test input and not part of the repository.
fn corpus() -> Vec<(String, Value)> {
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("readable");
        (path.display().to_string(), serde_json::from_str(&text).expect("is JSON"))
    };
    synctera_corpus::files("synctera-", &[".json"]).into_iter().map(read).collect()
}

/// The component schemas that satisfy a condition, counted without any code of ours.
fn components(document: &Value, wanted: fn(&Value) -> bool) -> Vec<String> {
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    schemas.iter().filter(|(_, schema)| wanted(schema)).map(|(name, _)| name.clone()).collect()
}

#[test]
fn whole_documents_lose_no_operation_no_union_and_no_enum() {
    for (name, document) in corpus() {
        let report =
            generate(&document, &Selection::All).unwrap_or_else(|error| panic!("{name}: {error}")).report;
        let items = document["paths"].as_object().expect("paths").values();
        let operations = items.flat_map(|item| item.as_object().expect("item").values());
        let operations = operations.filter(|operation| operation.get("operationId").is_some()).count();
        assert_eq!(report.operations.len(), operations, "{name}");
        let is_union =
            |schema: &Value| schema.get("oneOf").is_some() && schema.get("discriminator").is_some();
        assert_eq!(report.unions, components(&document, is_union), "{name}");
        let is_enum = |schema: &Value| schema.get("enum").is_some() && schema["type"] == "string";
        let lost: Vec<_> =
            components(&document, is_enum).into_iter().filter(|name| !report.enums.contains(name)).collect();
        assert!(lost.iter().all(|name| is_part_only(&document, name)), "{name}: {lost:?}");
    }
}

/// Whether a schema stands only where alternatives are merged into another one.
fn is_part_only(document: &Value, name: &str) -> bool {
    let text = document.to_string();
    let reference = format!("{{\"$ref\":\"#/components/schemas/{name}\"}}");
    let whole = [format!(":{reference}")];
    text.contains(&reference) && !whole.iter().any(|place| text.contains(place))
}
