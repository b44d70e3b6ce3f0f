//! One pair of schemas per kind of change.

use serde_json::{Value, json};

use super::{Expected, check_schemas, object};

type Case = (Value, Value, &'static [Expected]);

#[test]
fn each_difference_of_schemas_is_classed_by_its_rule() {
    for (old, new, expected) in cases() {
        check_schemas(&old, &new, expected);
    }
}

pub(super) fn cases() -> Vec<Case> {
    [values(), limits(), objects(), required(), unions()].concat()
}

fn field(schema: Value) -> Value {
    object(&json!({"f": schema}))
}

/// Types, formats, null, enums and marks of a property.
fn values() -> Vec<Case> {
    let text = || field(json!({"type": "string"}));
    let mandatory = |nullable: bool| json!({"type": "object", "required": ["f"], "properties": {"f": {"type": "string", "nullable": nullable}}});
    let list = |values: &[&str]| field(json!({"type": "string", "enum": values}));
    let format = |format: &str| field(json!({"type": "string", "format": format}));
    let number = |values: Value| field(json!({"type": "integer", "enum": values}));
    vec![
        (text(), field(json!({"type": "integer"})), &[("type-changed", "wire", "wire")]),
        (
            text(),
            field(json!({"type": "array", "items": {"type": "string"}})),
            &[("type-changed", "wire", "wire")],
        ),
        (
            field(json!({"type": "array", "items": {"type": "string"}})),
            field(json!({"type": "array", "items": {"type": "integer"}})),
            &[("type-changed", "wire", "wire")],
        ),
        (
            field(json!({"type": "array", "items": {"type": "string"}})),
            field(json!({"type": "array"})),
            &[("type-changed", "wire", "wire")],
        ),
        (text(), format("uuid"), &[("format-changed", "wire", "wire")]),
        (format("date"), format("date-time"), &[("format-changed", "wire", "wire")]),
        (format("uuid"), format("UUID"), &[("format-note-changed", "patch", "patch")]),
        (text(), format("email"), &[("format-note-changed", "patch", "patch")]),
        (
            field(json!({"type": "integer", "format": "int32"})),
            field(json!({"type": "integer", "format": "int64"})),
            &[("format-note-changed", "patch", "patch")],
        ),
        (mandatory(false), mandatory(true), &[("now-nullable", "source", "wire")]),
        (mandatory(true), mandatory(false), &[("no-longer-nullable", "wire", "source")]),
        (
            text(),
            field(json!({"type": "string", "nullable": true})),
            &[("optional-now-nullable", "source", "source")],
        ),
        (list(&["A"]), list(&["A", "B"]), &[("enum-value-added", "minor", "minor")]),
        (list(&["A", "B"]), list(&["B", "A"]), &[]),
        (list(&["A", "B"]), list(&["A"]), &[("enum-value-removed", "wire", "source")]),
        (text(), list(&["A"]), &[("enum-introduced", "wire", "source")]),
        (list(&["A"]), text(), &[("enum-dropped", "source", "source")]),
        (number(json!([1, 2])), number(json!([1])), &[("constraint-tightened", "wire", "patch")]),
        (number(json!([1])), number(json!([1, 2])), &[("constraint-loosened", "patch", "patch")]),
        (text(), field(json!({"type": "string", "readOnly": true})), &[("read-only-now", "wire", "patch")]),
        (text(), field(json!({"type": "string", "writeOnly": true})), &[("write-only-now", "patch", "wire")]),
        (field(json!({"type": "string", "readOnly": true})), text(), &[("access-widened", "patch", "patch")]),
        (text(), field(json!({"type": "string", "default": "A"})), &[("default-changed", "patch", "patch")]),
        (
            text(),
            field(json!({"type": "string", "description": "w"})),
            &[("documentation-changed", "patch", "patch")],
        ),
        (text(), field(json!({"type": "string", "deprecated": true})), &[("deprecated", "minor", "minor")]),
        (field(json!({"type": "string", "deprecated": true})), text(), &[("undeprecated", "patch", "patch")]),
    ]
}

fn limits() -> Vec<Case> {
    const TIGHTER: &[Expected] = &[("constraint-tightened", "wire", "patch")];
    const LOOSER: &[Expected] = &[("constraint-loosened", "patch", "patch")];
    let pairs = [
        ("string", "maxLength", json!(9), json!(5)),
        ("string", "minLength", json!(1), json!(2)),
        ("string", "pattern", Value::Null, json!("^a$")),
        ("integer", "minimum", json!(0), json!(1.5)),
        ("integer", "maximum", json!(10), json!(9)),
        ("integer", "exclusiveMinimum", json!(false), json!(true)),
        ("integer", "multipleOf", Value::Null, json!(2)),
        ("array", "minItems", Value::Null, json!(1)),
        ("array", "maxItems", json!(3), json!(2)),
        ("array", "uniqueItems", json!(false), json!(true)),
        ("object", "maxProperties", json!(3), json!(2)),
        ("object", "minProperties", json!(1), json!(2)),
    ];
    let with = |name: &str, keyword: &str, limit: &Value| {
        let mut schema = json!({"type": name});
        if !limit.is_null() {
            schema[keyword] = limit.clone();
        }
        field(schema)
    };
    let mut cases = Vec::new();
    for (name, keyword, loose, tight) in &pairs {
        cases.push((with(name, keyword, loose), with(name, keyword, tight), TIGHTER));
        cases.push((with(name, keyword, tight), with(name, keyword, loose), LOOSER));
    }
    cases.push((with("string", "pattern", &json!("a")), with("string", "pattern", &json!("b")), TIGHTER));
    cases.push((with("integer", "minimum", &json!(1)), with("integer", "minimum", &json!(1.0)), &[]));
    cases
}

fn objects() -> Vec<Case> {
    let map = |extra: Value| json!({"type": "object", "additionalProperties": extra});
    let record = |extra: Value| json!({"type": "object", "properties": {"f": {"type": "string"}}, "additionalProperties": extra});
    let empty = object(&json!({}));
    let (f, both) = (
        field(json!({"type": "string"})),
        object(&json!({"f": {"type": "string"}, "g": {"type": "string"}})),
    );
    let reference = |name: &str| field(json!({"$ref": format!("#/components/schemas/{name}")}));
    vec![
        (f.clone(), both.clone(), &[("property-added", "minor", "minor")]),
        (both, f.clone(), &[("property-removed", "source", "source")]),
        (empty, f, &[("shape-changed", "source", "source"), ("property-added", "minor", "minor")]),
        (
            map(json!({"type": "string"})),
            map(json!({"type": "integer"})),
            &[("type-changed", "wire", "wire")],
        ),
        (map(json!(true)), map(json!({"type": "string"})), &[("extra-properties-typed", "source", "source")]),
        (map(json!({"type": "string"})), map(json!({})), &[("extra-properties-typed", "source", "source")]),
        (map(json!(true)), map(json!({})), &[]),
        (
            record(json!(true)),
            record(json!({"type": "string"})),
            &[("extra-properties-allowed", "patch", "patch")],
        ),
        (record(json!(true)), record(json!(false)), &[("extra-properties-refused", "wire", "patch")]),
        (record(json!(false)), record(json!(true)), &[("extra-properties-allowed", "patch", "patch")]),
        // Maps have no type of their own: only what they hold counts, and here they hold the same.
        (reference("other"), reference("third"), &[]),
    ]
}

fn required() -> Vec<Case> {
    let schema = |required: &[&str], names: &[&str], mark: &str| {
        let property = |name: &&str| {
            (
                (*name).to_owned(),
                if mark.is_empty() {
                    json!({"type": "string"})
                } else {
                    json!({"type": "string", mark: true})
                },
            )
        };
        json!({"type": "object", "required": required, "properties": names.iter().map(property).collect::<serde_json::Map<_, _>>()})
    };
    let plain = |required: &[&str], names: &[&str]| schema(required, names, "");
    vec![
        (plain(&[], &["f"]), plain(&["g"], &["f", "g"]), &[("required-property-added", "wire", "source")]),
        (plain(&["g"], &["f", "g"]), plain(&[], &["f"]), &[("required-property-removed", "source", "wire")]),
        (plain(&[], &["f"]), plain(&["f"], &["f"]), &[("property-now-required", "wire", "source")]),
        (plain(&["f"], &["f"]), plain(&[], &["f"]), &[("property-now-optional", "source", "wire")]),
        (plain(&["f", "g"], &["f", "g"]), plain(&["g", "f"], &["f", "g"]), &[]),
        (
            schema(&[], &["f"], "readOnly"),
            schema(&["f"], &["f"], "readOnly"),
            &[("read-only-requiredness-changed", "patch", "source")],
        ),
        (
            schema(&["f"], &["f"], ""),
            schema(&["f"], &["f"], "readOnly"),
            &[("field-now-optional", "source", "-"), ("read-only-now", "wire", "patch")],
        ),
        (
            schema(&["f"], &["f"], "writeOnly"),
            schema(&["f"], &["f"], ""),
            &[("field-now-mandatory", "-", "source"), ("access-widened", "patch", "patch")],
        ),
    ]
}

fn unions() -> Vec<Case> {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let bare =
        |names: &[&str]| json!({"oneOf": names.iter().map(|name| reference(name)).collect::<Vec<_>>()});
    let tagged = |property: &str, tags: &[(&str, &str)]| {
        let mut names: Vec<&str> = tags.iter().map(|(_, name)| *name).collect();
        names.dedup();
        let target = |name: &str| json!(format!("#/components/schemas/{name}"));
        let mapping: serde_json::Map<_, _> =
            tags.iter().map(|(tag, name)| ((*tag).to_owned(), target(name))).collect();
        let mut union = bare(&names);
        union["discriminator"] = json!({"propertyName": property, "mapping": mapping});
        union
    };
    let (a, ab) = (&[("A", "other")][..], &[("A", "other"), ("B", "third")][..]);
    let mut any_of = tagged("type", a);
    any_of["anyOf"] = any_of.as_object_mut().unwrap().remove("oneOf").unwrap();
    let bare_any_of = |names: &[&str]| json!({"anyOf": bare(names)["oneOf"]});
    let words = |lists: &[&[&str]]| json!({"oneOf": lists.iter().map(|list| json!({"type": "string", "enum": list})).collect::<Vec<_>>()});
    vec![
        (tagged("type", a), tagged("kind", a), &[("discriminator-changed", "wire", "wire")]),
        (bare(&["other"]), tagged("type", a), &[("discriminator-added", "source", "source")]),
        (tagged("type", a), bare(&["other"]), &[("discriminator-removed", "source", "wire")]),
        (
            tagged("type", a),
            tagged("type", ab),
            &[("tag-added", "minor", "minor"), ("branch-added", "minor", "minor")],
        ),
        (
            tagged("type", ab),
            tagged("type", a),
            &[("tag-removed", "wire", "source"), ("branch-removed", "wire", "source")],
        ),
        (
            tagged("type", a),
            tagged("type", &[("A", "other"), ("B", "other")]),
            &[("tag-joins-variant", "source", "source")],
        ),
        (
            tagged("type", &[("A", "other"), ("B", "other")]),
            tagged("type", &[("A", "other"), ("B", "other"), ("C", "other")]),
            &[("tag-added", "minor", "minor")],
        ),
        (
            tagged("type", &[("A", "other"), ("B", "third"), ("C", "third")]),
            tagged("type", &[("A", "other"), ("B", "other"), ("C", "third")]),
            &[("tag-moved", "source", "source")],
        ),
        (bare(&["other"]), bare(&["other", "third"]), &[("untagged-branch-added", "minor", "wire")]),
        (bare(&["other", "third"]), bare(&["third", "other"]), &[]),
        (bare(&["other", "third"]), bare(&["other"]), &[("branch-removed", "wire", "source")]),
        (tagged("type", a), any_of, &[("union-kind-changed", "source", "source")]),
        (bare(&["other"]), bare_any_of(&["other"]), &[("constraint-loosened", "patch", "patch")]),
        (bare_any_of(&["other"]), bare(&["other"]), &[("constraint-tightened", "wire", "patch")]),
        (words(&[&["A"], &["B"]]), words(&[&["A"], &["B", "C"]]), &[("enum-value-added", "minor", "minor")]),
        (words(&[&["A"], &["B"]]), words(&[&["A"]]), &[("enum-value-removed", "wire", "source")]),
    ]
}
