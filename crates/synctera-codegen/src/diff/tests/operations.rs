//! One pair of operations per kind of change.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Expected, found};

type Case = (Value, Value, &'static [Expected]);

#[test]
fn each_difference_of_operations_is_classed_by_its_rule() {
    for (old, new, expected) in cases() {
        let expected: BTreeSet<_> = expected.iter().map(|row| (row.0, row.1)).collect();
        let document = |paths: &Value| json!({"openapi": "3.0.3", "paths": paths, "security": [{"key": []}]});
        assert_eq!(found(&document(&old), &document(&new)), expected, "{old} to {new}");
    }
}

pub(super) fn cases() -> Vec<Case> {
    [whole(), parameters(), bodies(), responses()].concat()
}

fn operation() -> Value {
    json!({"operationId": "getThing", "tags": ["Things"], "responses": {"200": {"description": "d"}}})
}

/// Paths with one operation, changed at the pointers that are given.
fn paths(changes: &[(&str, Value)]) -> Value {
    let mut operation = operation();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        operation.pointer_mut(parent).unwrap()[key] = value.clone();
    }
    json!({"/v1/things/{id}": {"get": operation}})
}

fn whole() -> Vec<Case> {
    let callback =
        json!({"told": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "d"}}}}}});
    vec![
        (json!({}), paths(&[]), &[("operation-added", "minor", "")]),
        (paths(&[]), json!({}), &[("operation-removed", "wire", "")]),
        (paths(&[]), json!({"/v1/items/{id}": {"get": operation()}}), &[("operation-moved", "wire", "")]),
        (paths(&[]), json!({"/v1/things/{id}": {"post": operation()}}), &[("operation-moved", "wire", "")]),
        (paths(&[]), json!({"/v1/things/{thing_id}": {"get": operation()}}), &[]),
        (paths(&[]), paths(&[("/operationId", json!("readThing"))]), &[("operation-renamed", "source", "")]),
        (
            paths(&[]),
            paths(&[("/tags", json!(["Items"]))]),
            &[("area-changed", "source", ""), ("documentation-changed", "patch", "")],
        ),
        (
            paths(&[]),
            paths(&[("/tags", json!(["Things (beta)"]))]),
            &[("documentation-changed", "patch", "")],
        ),
        (
            paths(&[]),
            paths(&[("/x-synctera-moves-money", json!(true))]),
            &[("money-mark-changed", "minor", "")],
        ),
        (paths(&[]), paths(&[("/security", json!([]))]), &[("security-changed", "wire", "")]),
        (paths(&[]), paths(&[("/deprecated", json!(true))]), &[("deprecated", "minor", "")]),
        (paths(&[("/deprecated", json!(true))]), paths(&[]), &[("undeprecated", "patch", "")]),
        (paths(&[]), paths(&[("/summary", json!("words"))]), &[("documentation-changed", "patch", "")]),
        (paths(&[]), paths(&[("/callbacks", callback.clone())]), &[("callback-added", "minor", "")]),
        (paths(&[("/callbacks", callback)]), paths(&[]), &[("callback-removed", "source", "")]),
    ]
}

fn parameters() -> Vec<Case> {
    let query = |name: &str, required: bool| json!({"in": "query", "name": name, "required": required, "schema": {"type": "string"}});
    let with = |parameters: &[Value]| paths(&[("/parameters", json!(parameters))]);
    let key = |required: bool| json!({"in": "header", "name": "Idempotency-Key", "required": required, "schema": {"type": "string"}});
    let id = |name: &str| json!({"in": "path", "name": name, "required": true, "schema": {"type": "string"}});
    let at = |name: &str| {
        let mut operation = operation();
        operation["parameters"] = json!([id(name)]);
        json!({format!("/v1/things/{{{name}}}"): {"get": operation}})
    };
    let mut repeated = query("a", false);
    repeated["explode"] = json!(false);
    let mut spelt_out = query("a", false);
    spelt_out["explode"] = json!(true);
    spelt_out["style"] = json!("form");
    let mut number = query("a", false);
    number["schema"] = json!({"type": "integer"});
    vec![
        (
            with(&[query("a", false)]),
            with(&[query("a", false), query("b", false)]),
            &[("parameter-added", "minor", "")],
        ),
        (paths(&[]), with(&[query("a", false)]), &[("first-parameter-added", "source", "")]),
        (
            with(&[key(false)]),
            with(&[key(false), query("a", false)]),
            &[("first-parameter-added", "source", "")],
        ),
        (paths(&[]), with(&[query("a", true)]), &[("required-parameter-added", "wire", "")]),
        (with(&[query("a", false)]), paths(&[]), &[("parameter-removed", "source", "")]),
        (with(&[query("a", false)]), with(&[query("a", true)]), &[("parameter-now-required", "wire", "")]),
        (with(&[query("a", true)]), with(&[query("a", false)]), &[("parameter-now-optional", "source", "")]),
        (with(&[query("a", false)]), with(&[repeated]), &[("parameter-encoding-changed", "wire", "")]),
        (with(&[query("a", false)]), with(&[spelt_out]), &[]),
        (with(&[query("a", false)]), with(&[number]), &[("type-changed", "wire", "")]),
        (with(&[query("a", false), query("b", false)]), with(&[query("b", false), query("a", false)]), &[]),
        (at("id"), at("thing_id"), &[("path-parameter-renamed", "patch", "")]),
        (paths(&[]), with(&[key(false)]), &[("key-header-changed", "patch", "")]),
        (with(&[key(false)]), with(&[key(true)]), &[("key-header-changed", "patch", "")]),
    ]
}

fn bodies() -> Vec<Case> {
    let body = |required: bool, media: &[&str]| {
        let content: serde_json::Map<_, _> =
            media.iter().map(|media| ((*media).to_owned(), json!({"schema": {"type": "string"}}))).collect();
        paths(&[("/requestBody", json!({"required": required, "content": content}))])
    };
    let json = |required| body(required, &["application/json"]);
    vec![
        (paths(&[]), json(false), &[("body-added", "source", "")]),
        (paths(&[]), json(true), &[("required-body-added", "wire", "")]),
        (json(true), paths(&[]), &[("body-removed", "source", "")]),
        (json(false), json(true), &[("body-now-required", "patch", "")]),
        (json(true), json(false), &[("body-now-optional", "patch", "")]),
        (json(true), body(true, &["application/json", "text/csv"]), &[("request-type-added", "minor", "")]),
        (
            body(true, &["image/jpeg"]),
            body(true, &["image/jpeg", "application/json"]),
            &[("content-type-preferred", "source", "")],
        ),
        (body(true, &["application/json", "text/csv"]), json(true), &[("request-type-removed", "wire", "")]),
    ]
}

fn responses() -> Vec<Case> {
    let responses = |responses: Value| paths(&[("/responses", responses)]);
    let empty = || json!({"description": "d"});
    let of = |media: &[&str]| {
        let content: serde_json::Map<_, _> =
            media.iter().map(|media| ((*media).to_owned(), json!({"schema": {"type": "string"}}))).collect();
        json!({"description": "d", "content": content})
    };
    let json = || of(&["application/json"]);
    let header = json!({"description": "d", "headers": {"X-Page": {"schema": {"type": "string"}}}});
    vec![
        (paths(&[]), responses(json!({"201": empty()})), &[("success-status-changed", "patch", "")]),
        (paths(&[]), responses(json!({"200": empty(), "202": empty()})), &[("success-added", "source", "")]),
        (
            responses(json!({"200": empty(), "202": empty()})),
            paths(&[]),
            &[("success-removed", "source", "")],
        ),
        (
            paths(&[]),
            responses(json!({"200": empty(), "404": json()})),
            &[("error-status-added", "patch", "")],
        ),
        (
            responses(json!({"200": empty(), "404": json()})),
            paths(&[]),
            &[("error-status-removed", "patch", "")],
        ),
        (paths(&[]), responses(json!({"200": json()})), &[("response-body-added", "source", "")]),
        (responses(json!({"200": json()})), paths(&[]), &[("response-body-removed", "wire", "")]),
        (
            responses(json!({"200": json()})),
            responses(json!({"200": of(&["application/json", "text/csv"])})),
            &[("response-type-added", "minor", "")],
        ),
        (
            responses(json!({"200": of(&["application/json", "text/csv"])})),
            responses(json!({"200": json()})),
            &[("response-type-removed", "wire", "")],
        ),
        (paths(&[]), responses(json!({"200": header})), &[("response-header-added", "patch", "")]),
        (responses(json!({"200": header})), paths(&[]), &[("response-header-removed", "patch", "")]),
        // What an error holds has no type: nothing in it can break.
        (
            responses(json!({"200": empty(), "404": json()})),
            responses(
                json!({"200": empty(), "404": {"description": "d", "content": {"application/json": {"schema": {"type": "integer"}}}}}),
            ),
            &[("type-changed", "patch", "")],
        ),
    ]
}
