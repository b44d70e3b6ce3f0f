//! What is refused, where, and with what advice.

mod naming;

use serde_json::{Value, json};

use crate::{Error, Selection, generate};

fn refusal(document: &Value) -> Error {
    match generate(document, &Selection::All) {
        Ok(generated) => match generated.report.left_out.into_iter().next() {
            Some(first) => first.reason,
            None => panic!("accepted: {document}"),
        },
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

fn response(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

#[test]
fn another_openapi_version() {
    assert_refused(&json!({ "openapi": "3.1.0", "paths": {} }), "/openapi", "3.1.0");
}

fn accepted(document: &Value) -> crate::Generated {
    let generated = generate(document, &Selection::All).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(generated.report.left_out, []);
    generated
}

#[track_caller]
fn assert_contains(code: &str, parts: &[&str]) {
    for part in parts {
        assert!(code.contains(part), "{part} is missing from {code}");
    }
}

#[track_caller]
fn assert_noted(generated: &crate::Generated, pass: &str, pointer: &str) {
    let changes = &generated.report.changes;
    assert!(changes.iter().any(|change| change.pass == pass && change.pointer == pointer), "{changes:?}");
}

#[test]
fn success_responses_of_different_types_are_any_json() {
    let responses = json!({ "200": response(json!({ "type": "string" })), "202": response(json!({ "type": "integer" })) });
    let generated = accepted(&operation("responses", responses));
    assert_contains(&generated.code, &["Result<Request<::serde_json::Value>, BuildError>"]);
    assert_noted(&generated, "responses", "/paths/~1v1~1things/post/responses/202");
}

#[test]
fn a_success_response_with_and_one_without_content_is_an_option() {
    let responses = json!({ "202": response(json!({ "type": "string" })), "204": { "description": "" } });
    let generated = accepted(&operation("responses", responses));
    assert_contains(
        &generated.code,
        &["Result<Request<Option<String>>, BuildError>", "decode::json_or_empty"],
    );
}

#[test]
fn a_form_in_the_url_encoding_is_typed() {
    let schema = json!({ "type": "object", "required": ["amount"],
                         "properties": { "amount": { "type": "integer" } } });
    let body =
        json!({ "required": true, "content": { "application/x-www-form-urlencoded": { "schema": schema } } });
    let code = accepted(&operation("requestBody", body)).code;
    assert_contains(
        &code,
        &["body: &types::MakeThingRequest", "form::url_encoded(&operations::MAKE_THING, body)?"],
    );
}

#[test]
fn lists_go_into_headers_with_commas_and_files_into_parts_one_by_one() {
    let header = json!([{ "name": "X-Tags", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } }]);
    let file = json!({ "type": "string", "format": "binary" });
    let form = json!({ "type": "object", "required": ["pages"],
                       "properties": { "pages": { "type": "array", "items": file } } });
    let mut post = operation(
        "requestBody",
        json!({ "required": true, "content": { "multipart/form-data": { "schema": form } } }),
    );
    post["paths"]["/v1/things"]["post"]["parameters"] = header;
    let code = accepted(&post).code;
    assert_contains(
        &code,
        &["crate::query::joined(value)", "pub pages: Vec<crate::FilePart>", "form.files(\"pages\""],
    );
}

/// Found in public documents of other APIs; each did not compile, or was left out or read wrongly.
#[test]
fn what_documents_of_other_apis_hold_comes_out_right() {
    let parameters =
        json!([{ "name": "q", "in": "query" }, { "name": "Accept", "in": "header", "schema": {} }]);
    let options = json!({ "operationId": "askThing", "parameters": parameters, "responses": {} });
    let schemas = json!({
        "cursor": { "type": "object", "properties": { "place": { "type": "integer" }, "__input": { "type": "string" } } },
        "label": { "type": "string", "properties": { "a": { "type": "string" } } },
    });
    let code = accepted(&document(json!({ "/v1/things": { "options": options } }), schemas)).code;
    assert_contains(
        &code,
        &[
            "pub q: Option<String>",
            ".request(::reqwest::Method::OPTIONS, url)",
            "while let Some(__place) = __input.next()",
            "let mut place: Option<crate::whole::Whole> = None;",
            "let mut input: Option<String> = None;",
            "pub type Label = String",
        ],
    );
    assert!(!code.contains("accept"), "OpenAPI ignores a parameter for this header");
}

#[test]
fn what_is_no_text_asks_for_no_page() {
    let list = json!({ "type": "object", "properties": {
        "things": { "type": "array", "items": { "type": "string" } }, "next_page_token": { "type": "string" } } });
    let paged = |token: Value, required: bool| {
        let token = json!({ "name": "page_token", "in": "query", "required": required, "schema": token });
        let get = json!({ "operationId": "listThings", "parameters": [token], "responses": { "200": response(list.clone()) } });
        accepted(&document(json!({ "/v1/things": { "get": get } }), json!({}))).report.operations[0].paged
    };
    assert!(paged(json!({ "type": "string" }), false));
    assert!(!paged(json!({ "type": "string" }), true));
    assert!(!paged(json!({ "type": "string", "format": "uuid" }), false));
    assert!(!paged(json!({ "type": "integer" }), false));
}

#[test]
fn bytes_outside_a_form_are_text_and_a_form_that_is_also_json_is_copied() {
    let schemas = json!({ "scan": { "type": "object", "properties": { "image": { "type": "string", "format": "binary" } } } });
    let reference = json!({ "schema": { "$ref": "#/components/schemas/scan" } });
    let post = json!({ "operationId": "makeThing",
        "requestBody": { "required": true, "content": { "multipart/form-data": reference } },
        "responses": { "200": { "description": "", "content": { "application/json": reference } } } });
    let generated = accepted(&document(json!({ "/v1/things": { "post": post } }), schemas));
    assert_contains(
        &generated.code,
        &["pub image: Option<String>", "pub image: Option<crate::FilePart>", "&types::ScanForm"],
    );
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
fn a_parameter_described_by_content() {
    let parameters = json!([{ "name": "f", "in": "query", "content": { "application/json": {} } }]);
    assert_refused(
        &operation("parameters", parameters),
        "/paths/~1v1~1things/post/parameters/0",
        "`content`",
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
fn a_union_whose_branches_cannot_be_told_apart_is_any_json() {
    let branch = json!({ "type": "object", "properties": { "type": { "type": "string" } } });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let union = |branches: Value, mapping: Value| {
        json!({ "oneOf": branches,
        "discriminator": { "propertyName": "type", "mapping": mapping } })
    };
    let schemas = json!({ "a": branch, "b": branch, "text": { "type": "string" },
        "no_object": union(json!([reference("a"), reference("text")]), json!({})),
        "no_value": union(json!([reference("a"), reference("b")]), json!({ "A": "#/components/schemas/a" })) });
    let generated = accepted(&with_schemas(schemas));
    assert_contains(
        &generated.code,
        &["pub type NoObject = ::serde_json::Value;", "pub type NoValue = ::serde_json::Value;"],
    );
    assert_noted(&generated, "any-json", "/components/schemas/no_object/oneOf/1");
    assert_noted(&generated, "any-json", "/components/schemas/no_value/oneOf/1");
}

#[test]
fn what_goes_round_in_a_circle_is_named() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let names = json!({ "aa": reference("bb"), "bb": { "allOf": [reference("aa")] } });
    assert_refused(&with_schemas(names), "/components/schemas/aa", "`aa` → `bb` → `aa`");
    let object = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let parts = json!({ "aa": { "allOf": [reference("bb"), object] }, "bb": { "allOf": [reference("aa"), object] },
                        "list": { "type": "array", "items": reference("aa") } });
    assert_refused(
        &with_schemas(parts),
        "/components/schemas/aa/allOf/0/allOf/0/allOf/0",
        "`bb` → `aa` → `bb`",
    );
    let list = json!({ "tree": { "type": "array", "items": reference("tree") } });
    let generated = accepted(&with_schemas(list));
    assert_contains(&generated.code, &["pub type Tree = Vec<::serde_json::Value>;"]);
}

#[test]
fn what_brings_itself_in_by_a_property_ends() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for key in ["allOf", "anyOf"] {
        let again = json!({ key: [reference("node"), { "type": "object", "properties": { "x": { "type": "string" } } }] });
        let node = json!({ "type": "object", "properties": { "child": again } });
        let generated = accepted(&with_schemas(json!({ "node": node, "tree": reference("node") })));
        let contains_itself = |change: &crate::Change| change.note.contains("contains itself");
        assert!(generated.report.changes.iter().any(contains_itself), "{key}");
    }
    let half = |other: &str| json!({ "type": "object", "properties": { "next": reference(other) } });
    let schemas =
        json!({ "a": half("a"), "b": half("b"), "either": { "anyOf": [reference("a"), reference("b")] } });
    accepted(&with_schemas(schemas));
}

#[test]
fn parts_that_are_shared_many_times_take_no_time() {
    let mut schemas = json!({ "p40": { "type": "object", "properties": { "x": { "type": "string" } } } });
    for n in 0..40 {
        let next = json!({ "$ref": format!("#/components/schemas/p{}", n + 1) });
        schemas[format!("p{n}")] = json!({ "allOf": [next, next, { "description": "both" }, next] });
    }
    accepted(&with_schemas(schemas));
}

#[test]
fn one_operation_that_cannot_be_right_is_left_out_and_the_others_are_generated() {
    let get = |id: &str, schema: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        json!({ "get": { "operationId": id, "responses": { "200": response(schema) } } })
    };
    let paths =
        json!({ "/v1/a": get("getA", "a"), "/v1/b": get("getB", "b"), "/v1/it's": get("getC", "holder") });
    let holder =
        json!({ "type": "object", "properties": { "lost": { "$ref": "#/components/schemas/missing" } } });
    let object = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let document = document(paths, json!({ "a": object, "b": object, "holder": holder }));
    let report = generate(&document, &Selection::All).unwrap().report;
    let ids: Vec<_> = report.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, ["getA", "getB"]);
    let [operation, schema] = &report.left_out[..] else { panic!("{:?}", report.left_out) };
    assert_eq!(
        (operation.what.as_str(), operation.pointer.as_str()),
        ("operation `getC`", "/paths/~1v1~1it's/get")
    );
    assert_eq!(operation.reason.pointer(), Some("/components/schemas/holder/properties/lost/$ref"));
    assert!(
        operation.remedy.starts_with("- target: $['paths']['/v1/it\\'s']['get']\n"),
        "{}",
        operation.remedy
    );
    assert_eq!(schema.what, "schema `holder`");
    let strict = crate::refuse_left_out(&report.left_out).unwrap_err();
    assert!(strict.advice().unwrap().contains("remove: true"), "{strict}");
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
        json!({ "get": { "operationId": format!("get{schema}", schema = tag), "tags": [tag], "responses": { "200": response(schema) } } })
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
