//! Each rule of the table on a fixture of its own, and what the table does not say: direction, circles, renames.

mod operations;
mod places;
mod schemas;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;

/// The name of a change and its effects where the value is sent and where it is received; `-` where it is none.
type Expected = (&'static str, &'static str, &'static str);

/// A document whose component `thing` is `schema`, used by requests and responses as asked.
fn document(schema: &Value, sent: bool, received: bool) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}});
    let mut operation =
        json!({"operationId": "act", "tags": ["Things"], "responses": {"200": {"description": "d"}}});
    if sent {
        operation["requestBody"] = json!({"required": true, "content": content});
    }
    if received {
        operation["responses"]["200"]["content"] = content;
    }
    json!({
        "openapi": "3.0.3",
        "paths": {"/v1/things": {"post": operation}},
        "components": {"schemas": {"thing": schema, "other": object(&json!({})), "third": object(&json!({}))}},
    })
}

/// An object schema with these properties.
fn object(properties: &Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn found(old: &Value, new: &Value) -> BTreeSet<(&'static str, &'static str)> {
    let report = compare(old, new).unwrap();
    report.changes.iter().map(|change| (change.kind.rule().id, change.effect.name())).collect()
}

/// Compares two versions of `thing`, sent, received, both and unused.
fn check_schemas(old: &Value, new: &Value, expected: &[Expected]) {
    let effects = |pick: &dyn Fn(&Expected) -> &'static str| {
        let rows = expected.iter().map(|row| (row.0, pick(row)));
        rows.filter(|(_, effect)| *effect != "-").collect::<BTreeSet<_>>()
    };
    let pair = |sent, received| (document(old, sent, received), document(new, sent, received));
    let (before, after) = pair(true, false);
    assert_eq!(found(&before, &after), effects(&|row| row.1), "sent: {old} to {new}");
    let (before, after) = pair(false, true);
    assert_eq!(found(&before, &after), effects(&|row| row.2), "received: {old} to {new}");
    let (before, after) = pair(true, true);
    assert_eq!(found(&before, &after), effects(&|row| stronger(row.1, row.2)), "both: {old} to {new}");
    let (before, after) = pair(false, false);
    let unused = |row: &Expected| if row.2 == "wire" { "source" } else { row.2 };
    assert_eq!(found(&before, &after), effects(&unused), "unused: {old} to {new}");
}

fn stronger(a: &'static str, b: &'static str) -> &'static str {
    ["wire", "source", "minor", "patch"].into_iter().find(|effect| [a, b].contains(effect)).unwrap()
}

#[test]
fn every_kind_of_change_has_a_case() {
    let cases = schemas::cases().into_iter().flat_map(|(_, _, expected)| expected.iter().map(|row| row.0));
    let cases = cases
        .chain(operations::cases().into_iter().flat_map(|(_, _, expected)| expected.iter().map(|row| row.0)));
    let cases: BTreeSet<_> = cases.chain(places::KINDS.iter().copied()).collect();
    let missing: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|name| !cases.contains(name)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn ids_are_unique_and_so_are_the_checks_of_the_other_tool_within_a_rule() {
    let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    let is_id = |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    for rule in RULES {
        let checks: BTreeSet<_> = rule.oasdiff.iter().collect();
        assert_eq!(checks.len(), rule.oasdiff.len(), "{}", rule.id);
        assert!(is_id(rule.id) && rule.oasdiff.iter().all(|id| is_id(id)), "{}", rule.id);
    }
}

/// What another program reads: nothing but names that the documentation has.
#[test]
fn json_has_the_id_the_severity_and_the_checks_of_the_other_tool() {
    let old = document(&object(&json!({"f": {"type": "string"}, "g": {}})), true, true);
    let new = document(&object(&json!({"g": {}})), true, true);
    let report: Value = serde_json::from_str(&json(&compare(&old, &new).unwrap())).unwrap();
    assert_eq!(report["breaking"], 1);
    let change = &report["changes"][0];
    assert_eq!((&change["id"], &change["severity"]), (&json!("property-removed"), &json!("warning")));
    let checks = ["request-property-removed", "response-optional-property-removed"];
    assert_eq!(change["oasdiff"], json!(checks));
    let keys: Vec<_> = change.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "because", "breaking", "detail", "effect", "id", "new", "oasdiff", "old", "reach", "severity",
        "subject",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn the_names_of_the_table_are_those_of_json() {
    for rule in RULES {
        assert_eq!(json!(rule.kind), json!(rule.id));
        assert_eq!(rule.kind.rule().id, rule.id);
    }
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for (old, new, _) in schemas::cases() {
        for schema in [old, new] {
            let document = document(&schema, true, true);
            assert_eq!(compare(&document, &document).unwrap().step, Step::None, "{schema}");
        }
    }
}
