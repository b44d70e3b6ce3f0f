//! What depends on more than one place: directions, names, bases, circles.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{compare, document, found, object};
use crate::diff::{Report, Step};

/// The kinds of change that are tested here.
pub(super) const KINDS: &[&str] = &[
    "schema-added",
    "schema-removed",
    "schema-renamed",
    "now-sent",
    "no-longer-sent",
    "type-name-changed",
    "type-reference-changed",
];

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A document whose `thing` is received and refers to further components.
fn with_components(thing: Value, components: Value) -> Value {
    let mut document = document(&thing, false, true);
    for (name, schema) in components.as_object().unwrap() {
        document["components"]["schemas"][name] = schema.clone();
    }
    document
}

fn report(old: &Value, new: &Value) -> Report {
    compare(old, new).unwrap()
}

fn lines(report: &Report) -> Vec<(&'static str, &str, &'static str)> {
    report.changes.iter().map(|c| (c.kind.rule().id, c.subject.as_str(), c.effect.name())).collect()
}

#[test]
fn a_schema_is_classed_by_the_ways_it_travels_even_far_below() {
    let chain = |values: &[&str]| {
        json!({
            "a": object(&json!({"b": {"type": "array", "items": reference("b")}})),
            "b": {"allOf": [reference("c"), object(&json!({"x": {"type": "string"}}))]},
            "c": object(&json!({"list": {"type": "object", "additionalProperties": reference("d")}})),
            "d": {"type": "string", "enum": values},
        })
    };
    let side = |values: &[&str], sent: bool| {
        let mut side = with_components(reference("a"), chain(values));
        if sent {
            let content = json!({"application/json": {"schema": reference("c")}});
            side["paths"]["/v1/things"]["post"]["requestBody"] = json!({"content": content});
        }
        side
    };
    let effect = |sent| lines(&report(&side(&["A", "B"], sent), &side(&["A"], sent)))[0].2;
    assert_eq!(effect(false), "source");
    assert_eq!(effect(true), "wire");
}

#[test]
fn a_callback_turns_the_directions_round() {
    let side = |required: &[&str], place: &str| {
        let mut side = document(
            &json!({"type": "object", "required": required, "properties": {"f": {"type": "string"}}}),
            false,
            false,
        );
        let content = json!({"application/json": {"schema": reference("thing")}});
        let mut told = json!({"responses": {"200": {"description": "d"}}});
        match place {
            "body" => told["requestBody"] = json!({"content": content}),
            _ => told["responses"]["200"]["content"] = content,
        }
        side["paths"]["/v1/things"]["post"]["callbacks"] =
            json!({"told": {"{$request.body#/url}": {"post": told}}});
        side
    };
    assert_eq!(
        lines(&report(&side(&["f"], "body"), &side(&[], "body"))),
        [("property-now-optional", "thing.f", "wire")]
    );
    assert_eq!(
        lines(&report(&side(&["f"], "response"), &side(&[], "response"))),
        [("property-now-optional", "thing.f", "source")]
    );
}

#[test]
fn a_schema_that_only_errors_hold_is_a_type_but_cannot_fail_on_the_wire() {
    let side = |name: &str| {
        let mut side = document(
            &json!({"type": "object", "required": ["f"], "properties": {"f": {"type": name}}}),
            false,
            false,
        );
        let content = json!({"application/json": {"schema": reference("thing")}});
        side["paths"]["/v1/things"]["post"]["responses"]["404"] =
            json!({"description": "d", "content": content});
        side
    };
    assert_eq!(lines(&report(&side("string"), &side("integer"))), [("type-changed", "thing.f", "source")]);
}

#[test]
fn setters_come_and_go_with_requests() {
    let thing = object(&json!({"f": {"type": "string"}}));
    let body = document(&thing, true, true);
    let answer_only = document(&thing, false, true);
    assert!(found(&answer_only, &body).contains(&("now-sent", "minor")));
    assert!(found(&body, &answer_only).contains(&("no-longer-sent", "source")));
}

#[test]
fn a_base_has_no_setters_of_its_own_and_what_its_properties_hold_has() {
    let side = |sent: bool| {
        let mut side = document(
            &json!({"allOf": [reference("base"), object(&json!({"own": {"type": "string"}}))]}),
            sent,
            true,
        );
        side["components"]["schemas"]["base"] = object(&json!({"default": reference("held")}));
        side["components"]["schemas"]["held"] = object(&json!({"f": {"type": "string"}}));
        side
    };
    let report = report(&side(false), &side(true));
    let gained: Vec<_> =
        lines(&report).into_iter().filter(|line| line.0 == "now-sent").map(|line| line.1).collect();
    assert_eq!(gained, ["held", "thing"]);
}

#[test]
fn schemas_come_and_go() {
    let old = with_components(object(&json!({})), json!({"gone": object(&json!({"f": {"type": "string"}}))}));
    let new = with_components(object(&json!({})), json!({"come": object(&json!({"g": {"type": "string"}}))}));
    let report = report(&old, &new);
    assert_eq!(lines(&report), [("schema-removed", "gone", "source"), ("schema-added", "come", "minor")]);
    assert_eq!(
        (report.changes[0].old.as_str(), report.changes[0].new.as_str()),
        ("/components/schemas/gone", "/components/schemas")
    );
    assert_eq!(
        (report.changes[1].old.as_str(), report.changes[1].new.as_str()),
        ("/components/schemas", "/components/schemas/come")
    );
}

#[test]
fn another_name_for_an_equal_schema_at_the_same_place_is_a_rename_and_told_once() {
    let side = |name: &str, words: &str| {
        let thing = object(&json!({"a": reference(name), "b": {"type": "array", "items": reference(name)}}));
        with_components(
            thing,
            json!({name: {"type": "object", "description": words, "properties": {"self": reference(name)}}}),
        )
    };
    let report = report(&side("before", "one"), &side("after", "two"));
    assert_eq!(
        lines(&report),
        [("schema-renamed", "after", "source"), ("documentation-changed", "after", "patch")]
    );
}

#[test]
fn renames_within_a_renamed_schema_are_found_too() {
    let side = |outer: &str, inner: &str| {
        let thing = object(&json!({"a": reference(outer)}));
        with_components(
            thing,
            json!({outer: object(&json!({"i": reference(inner)})), inner: {"type": "string", "enum": ["A"]}}),
        )
    };
    let report = report(&side("outer1", "inner1"), &side("outer2", "inner2"));
    assert_eq!(
        lines(&report),
        [("schema-renamed", "inner2", "source"), ("schema-renamed", "outer2", "source")]
    );
}

#[test]
fn a_changed_schema_under_another_name_is_another_type_and_its_contents_are_told() {
    let side = |name: &str, values: &[&str]| {
        with_components(
            object(&json!({"a": reference(name)})),
            json!({name: {"type": "string", "enum": values}}),
        )
    };
    let found: BTreeSet<_> = found(&side("before", &["A", "B"]), &side("after", &["A"]));
    let expected = [
        ("type-name-changed", "source"),
        ("enum-value-removed", "source"),
        ("schema-removed", "source"),
        ("schema-added", "minor"),
    ];
    assert_eq!(found, expected.into());
}

#[test]
fn an_equal_schema_elsewhere_is_no_rename() {
    let thing = object(&json!({}));
    let schema = json!({"type": "string", "enum": ["A"]});
    let found = found(
        &with_components(thing.clone(), json!({"before": schema})),
        &with_components(thing, json!({"after": schema})),
    );
    assert_eq!(found, [("schema-removed", "source"), ("schema-added", "minor")].into());
}

#[test]
fn a_name_for_a_plain_value_is_an_alias_and_no_change_of_type() {
    let plain = object(&json!({"a": {"type": "string", "format": "date"}}));
    let named = object(&json!({"a": reference("day")}));
    let day = json!({"day": {"type": "string", "format": "date"}});
    assert_eq!(
        found(&with_components(plain.clone(), day.clone()), &with_components(named.clone(), day)),
        BTreeSet::new()
    );
    let id = json!({"day": {"type": "string", "format": "uuid"}});
    let uuid = object(&json!({"a": {"type": "string", "format": "uuid"}}));
    assert_eq!(
        found(&with_components(uuid, id.clone()), &with_components(named, id)),
        [("type-name-changed", "source")].into()
    );
}

#[test]
fn moving_a_property_between_a_schema_and_its_base_is_no_change() {
    let base = |names: &[&str]| {
        let property = |name: &&str| ((*name).to_owned(), json!({"type": "string"}));
        json!({"type": "object", "required": names, "properties": names.iter().map(property).collect::<serde_json::Map<_, _>>()})
    };
    let old = with_components(
        json!({"allOf": [reference("base"), base(&["x", "y"])]}),
        json!({"base": base(&["z"])}),
    );
    let new = with_components(
        json!({"allOf": [base(&["y"]), reference("base")]}),
        json!({"base": base(&["z", "x"])}),
    );
    assert_eq!(lines(&report(&old, &new)), [("required-property-added", "base.x", "source")]);
}

#[test]
fn what_a_base_changes_is_told_at_the_base_alone() {
    let side = |base: Value| {
        with_components(
            json!({"allOf": [reference("base"), object(&json!({"own": {"type": "string"}}))]}),
            json!({"base": base}),
        )
    };
    let old = side(
        json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "maxLength": 3}, "b": {"type": "string"}}}),
    );
    let new =
        side(json!({"type": "object", "properties": {"a": {"type": "integer"}, "c": {"type": "string"}}}));
    let report = report(&old, &new);
    assert!(report.changes.iter().all(|change| change.subject.starts_with("base")), "{:?}", lines(&report));
    assert_eq!(report.changes.len(), 4, "{:?}", lines(&report));
}

#[test]
fn what_a_schema_requires_of_its_base_is_told_at_the_schema() {
    let side = |properties: Value| {
        with_components(
            json!({"allOf": [reference("base"), {"required": ["a"]}]}),
            json!({"base": object(&properties)}),
        )
    };
    let (with, without) = (
        side(json!({"a": {"type": "string"}, "b": {"type": "string"}})),
        side(json!({"b": {"type": "string"}})),
    );
    let expected =
        [("required-property-removed", "thing.a", "wire"), ("property-removed", "base.a", "source")];
    assert_eq!(lines(&report(&with, &without)), expected);
    let expected = [("required-property-added", "thing.a", "source"), ("property-added", "base.a", "minor")];
    assert_eq!(lines(&report(&without, &with)), expected);
}

#[test]
fn an_all_of_of_one_reference_is_that_reference() {
    let plain = object(&json!({"a": reference("base")}));
    let wrapped = object(&json!({"a": {"allOf": [reference("base"), {"nullable": true}]}}));
    let base = json!({"base": object(&json!({"f": {"type": "string"}}))});
    let found = found(&with_components(plain, base.clone()), &with_components(wrapped, base));
    assert_eq!(found, [("optional-now-nullable", "source")].into());
}

#[test]
fn circles_end() {
    let side = |name: &str, kind: &str| {
        let named = |suffix: &str| format!("{name}{suffix}");
        let node = json!({"next": reference(name), "all": {"type": "array", "items": reference("thing")}, "v": {"type": kind}});
        let thing = json!({"a": reference(name), "l": reference(&named("1")), "k": reference(&named("3"))});
        with_components(
            object(&thing),
            json!({
                name: object(&node),
                named("1"): {"allOf": [reference(&named("2"))]},
                named("2"): {"allOf": [reference(&named("1")), {"title": kind}]},
                named("3"): {"oneOf": [reference(&named("3")), {"type": kind}]},
            }),
        )
    };
    assert_eq!(report(&side("a", "string"), &side("a", "string")).step, Step::None);
    assert_eq!(report(&side("a", "string"), &side("b", "string")).changes.len(), 4);
    assert!(found(&side("a", "string"), &side("b", "integer")).contains(&("type-changed", "wire")));
}

#[test]
fn a_long_chain_of_references_needs_no_deep_stack() {
    let chain = |prefix: &str| {
        let link = |index: usize| {
            let next = format!("{prefix}{}", index + 1);
            (
                format!("{prefix}{index}"),
                json!({"type": "object", "properties": {"n": reference(&next), "p": {"type": "string", "title": prefix}}}),
            )
        };
        let mut links: serde_json::Map<_, _> = (0..2000).map(link).collect();
        links.insert(format!("{prefix}2000"), object(&json!({prefix: {"type": "string"}})));
        with_components(reference(&format!("{prefix}0")), Value::Object(links))
    };
    let report = report(&chain("a"), &chain("b"));
    assert!(report.changes.iter().any(|change| change.kind.rule().id == "property-added"));
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let text = |keys: [&str; 2]| {
        let schemas = keys.map(|key| {
            format!(r#""{key}": {{"type": "object", "properties": {{"f": {{"type": "string"}}}}}}"#)
        });
        format!(
            r#"{{"openapi": "3.0.3", "paths": {{}}, "components": {{"schemas": {{{}}}}}}}"#,
            schemas.join(",")
        )
    };
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let new = read(r#"{"openapi": "3.0.3", "paths": {}}"#);
    assert_eq!(report(&read(&text(["a", "b"])), &new), report(&read(&text(["b", "a"])), &new));
}

/// The changes when a property of `thing` refers to another component with the same contents.
fn renamed(property: &str, (old, new): (&str, &str), schema: &Value) -> Vec<(&'static str, bool)> {
    let side = |name: &str| {
        let components = json!({old: schema, new: schema});
        with_components(
            object(&json!({property: reference(name), "a": reference(old), "b": reference(new)})),
            components,
        )
    };
    report(&side(old), &side(new))
        .changes
        .iter()
        .map(|change| (change.kind.rule().id, change.breaking))
        .collect()
}

#[test]
fn a_rename_that_no_name_in_rust_shows_is_told_and_not_breaking() {
    let id = json!({"type": "string", "format": "uuid"});
    let thing = object(&json!({"x": {"type": "string"}}));
    let (hidden, shown) = ([("type-reference-changed", false)], [("type-name-changed", true)]);
    // What a property identifies gives it its type, and a bundler's numbers never reach a name.
    assert_eq!(renamed("card_id", ("kept", "other"), &id), hidden);
    assert_eq!(renamed("shipping", ("kept1", "address2"), &thing), hidden);
    // Anything else is a name that a program may hold.
    assert_eq!(renamed("token", ("kept", "other_token"), &id), shown);
    assert_eq!(renamed("shipping", ("kept1", "address"), &thing), shown);
    assert_eq!(renamed("shipping", ("kept", "address"), &thing), shown);
}
