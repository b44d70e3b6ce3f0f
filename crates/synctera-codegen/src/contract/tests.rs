use serde_json::{Value, json};

use super::contract;

fn document(operation: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "1" },
        "paths": { "/v1/things/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "$ref": "#/components/schemas/id" } }],
            "post": operation,
        } },
        "components": { "schemas": schemas },
    })
}

fn of_schema(schema: Value) -> Value {
    let operation = json!({ "operationId": "makeThing", "responses": {} });
    contract(&document(operation, json!({ "id": { "type": "string" }, "it": schema }))).unwrap()
}

#[test]
fn an_operation_says_what_it_takes_and_what_it_answers() {
    let operation = json!({
        "operationId": "makeThing",
        "parameters": [
            { "name": "tags", "in": "query", "explode": false, "schema": { "type": "array" } },
            { "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" } },
        ],
        "requestBody": { "required": true, "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/id" } },
            "image/png": { "schema": { "type": "string" } },
        } },
        "responses": {
            "404": { "description": "" },
            "201": { "description": "", "content": {
                "application/pdf": {}, "application/problem+json": { "schema": { "type": "boolean" } },
            } },
        },
    });
    let contract = contract(&document(operation, json!({ "id": { "type": "string" } }))).unwrap();
    let id = json!({ "$ref": "#/$defs/id" });
    assert_eq!(
        contract["operations"],
        json!([{
            "id": "makeThing",
            "method": "POST",
            "path": "/v1/things/{id}",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "explode": true, "schema": id },
                { "name": "tags", "in": "query", "required": false, "explode": false, "schema": { "type": "array" } },
            ],
            "body": { "required": true, "media": { "application/json": id, "image/png": null } },
            "success": 201,
            "response": { "type": "boolean" },
            "media": "application/pdf",
        }])
    );
    assert_eq!(contract["request"], json!({ "id": { "type": "string" } }));
}

#[test]
fn a_union_is_the_branch_that_its_tag_names() {
    let branches = json!([{ "$ref": "#/components/schemas/id" }]);
    let union = json!({
        "oneOf": branches,
        "discriminator": { "propertyName": "type", "mapping": { "A": "#/components/schemas/id", "B": "id" } },
    });
    let case = |tag: &str| {
        json!({ "if": { "required": ["type"], "properties": { "type": { "const": tag } } },
                "then": { "$ref": "#/$defs/id" } })
    };
    let known =
        json!({ "type": "object", "required": ["type"], "properties": { "type": { "enum": ["A", "B"] } } });
    assert_eq!(of_schema(union)["request"]["it"], json!({ "allOf": [known, case("A"), case("B")] }));
    let unnamed = json!({ "oneOf": branches, "discriminator": { "propertyName": "type" } });
    assert_eq!(of_schema(unnamed)["request"]["it"]["allOf"][0]["properties"]["type"]["enum"], json!(["id"]));
}

#[test]
fn a_bound_null_and_what_goes_one_way_are_spelled_as_json_schema_has_them() {
    let share = json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": false });
    assert_eq!(
        of_schema(share)["request"]["it"],
        json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1 })
    );
    let nullable = json!({ "type": "string", "nullable": true, "description": "d", "x-own": 1 });
    assert_eq!(
        of_schema(nullable)["request"]["it"],
        json!({ "anyOf": [{ "type": "null" }, { "type": "string" }] })
    );
    let both = of_schema(json!({
        "required": ["made", "secret", "name"],
        "properties": { "made": { "readOnly": true }, "secret": { "writeOnly": true }, "name": {} },
    }));
    assert_eq!(both["request"]["it"]["required"], json!(["secret", "name"]));
    assert_eq!(both["response"]["it"]["required"], json!(["made", "name"]));
}
