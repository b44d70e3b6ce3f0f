//! Documents damaged at random are compared or refused, and never make it panic.

use proptest::prelude::*;
use serde_json::{Value, json};
use synctera_codegen::diff::{Listing, compare, json as to_json, markdown, text};

use super::pointers;

/// Small, and with every construct that the comparison knows.
fn fixture() -> Value {
    serde_json::from_str(super::outputs::OLD).unwrap()
}

fn damage() -> impl Strategy<Value = Value> {
    const WORDS: &[&str] =
        &["object", "array", "#/components/schemas/card", "#/components/schemas/nowhere", "#", "x", ""];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop::sample::select(WORDS).prop_map(Value::from),
        prop::sample::select(WORDS).prop_map(|name| json!({"$ref": name})),
        prop::sample::select(WORDS).prop_map(|name| json!({"allOf": [{"$ref": name}]})),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{}, null, "a"])),
        Just(
            json!({"oneOf": [{"$ref": "#/components/schemas/card"}], "discriminator": {"propertyName": "p"}})
        ),
    ]
}

#[test]
fn a_damaged_document_is_compared_or_refused_at_a_place() {
    let fixture = fixture();
    let mut places = Vec::new();
    pointers(&fixture, "", &mut places);
    let strategy = prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..4);
    let config = ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(damages in strategy)| {
        let mut damaged = fixture.clone();
        for (place, value) in damages {
            if let Some(slot) = damaged.pointer_mut(&places[place.index(places.len())]) {
                *slot = value;
            }
        }
        for (old, new) in [(&fixture, &damaged), (&damaged, &fixture), (&damaged, &damaged)] {
            match compare(old, new) {
                Ok(report) => {
                    let lines = text(&report, Listing::Whole);
                    prop_assert_eq!(lines.lines().count(), report.changes.len() + 1);
                    prop_assert!(!markdown(&report, Listing::Whole).is_empty() && !to_json(&report).is_empty());
                }
                Err(error) => prop_assert!(!error.what().is_empty() && error.advice().is_some(), "{}", error),
            }
        }
    });
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let cases = [
        ("/openapi", json!("3.1.0"), "/openapi", "3.1.0"),
        ("/paths", json!([]), "/paths", "paths"),
        (
            "/components/schemas/card/properties",
            json!([]),
            "/components/schemas/card/properties",
            "properties is array",
        ),
        (
            "/components/schemas/card/properties/id",
            json!(3),
            "/components/schemas/card/properties/id",
            "number",
        ),
        (
            "/components/schemas/card/required",
            json!("id"),
            "/components/schemas/card/required",
            "required is string",
        ),
        (
            "/components/schemas/card",
            json!({"$ref": "#/components/schemas/nowhere"}),
            "/components/schemas/card/$ref",
            "`nowhere`",
        ),
        (
            "/components/schemas/card",
            json!({"$ref": "other.yaml#/card"}),
            "/components/schemas/card/$ref",
            "not a reference into",
        ),
        ("/components/schemas/card", json!({"$ref": "#/components/schemas/card"}), "$ref", "circle"),
        (
            "/components/schemas/card",
            json!({"oneOf": [], "discriminator": {"propertyName": "t", "mapping": {"A": {}}}}),
            "/mapping/A",
            "mapping",
        ),
    ];
    for (place, value, pointer, what) in cases {
        let mut bad = fixture();
        *bad.pointer_mut(place).unwrap() = value;
        let error = compare(&fixture(), &bad).unwrap_err();
        assert!(error.pointer().is_some_and(|at| at.ends_with(pointer)), "{error}");
        assert!(error.what().contains(what) && error.advice().is_some(), "{error}");
    }
}

#[test]
fn a_document_that_is_too_deep_is_refused() {
    let deep = (0..200).fold(json!({"type": "string"}), |inner, _| json!({"type": "array", "items": inner}));
    let mut document = fixture();
    document["components"]["schemas"]["deep"] = deep;
    assert!(compare(&document, &document).unwrap_err().what().contains("levels deep"));
}
