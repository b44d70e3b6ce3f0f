//! No input makes vendoring panic: it builds or it refuses.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{fragment, with};
use crate::{
    Selection, generate,
    intake::{Document, Source, build, emit, page},
};

/// Everything that a file may go through.
fn swallow(text: &str) {
    if let Ok(document) = Document::parse("f", text) {
        for listed in document.operations() {
            let _ = document.cut(listed);
        }
    }
    let file = Source { file: "f", text };
    for block in page::blocks("f", text).unwrap_or_default() {
        let _ = page::check("f", &block);
    }
    let sound = fragment("v1", "sound", "/sound").to_string();
    let _ = build(&[Source { file: "sound", text: &sound }], &[file]);
    if let Ok(built) = build(&[file], &[]) {
        let _ = emit::yaml("", &built.document);
        let _ = generate(&built.document, &Selection::All);
    }
}

/// A fragment with something of everything that the rules look at.
fn rich() -> Value {
    let document =
        with(fragment("v1", "a", "/a/{id}"), "/components/schemas/card1", json!({ "type": "object" }));
    let document = with(
        document,
        "/components/schemas/kind",
        json!({
            "oneOf": [{ "$ref": "#/components/schemas/card" }, { "$ref": "#/components/schemas/card1" }],
            "discriminator": { "propertyName": "t", "mapping": { "A": "#/components/schemas/card", "B": "card1" } },
        }),
    );
    let document = with(
        document,
        "/components/parameters",
        json!({ "id1": { "in": "path", "name": "id",
        "required": true, "schema": { "type": "string", "enum": ["A"] } } }),
    );
    with(document, "/paths/~1a~1{id}/parameters", json!([{ "$ref": "#/components/parameters/id1" }]))
}

/// Values that stand where the rules expect something else.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        Just(json!(-1.5)),
        Just(json!("#/components/schemas/card")),
        Just(json!("#/components/parameters/id1")),
        Just(json!("")),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{ "$ref": "#/components/schemas/kind" }])),
        Just(json!({ "$ref": "#/components/schemas/card1" })),
        Just(json!({ "get": null, "parameters": 1 })),
        "\\PC{0,8}".prop_map(Value::String),
    ]
}

/// Puts `odd` in place of the `nth` value of the document, or renames the key there.
fn mutate(value: &mut Value, nth: &mut usize, odd: &Value, rename: bool) {
    if *nth == 0 {
        *value = odd.clone();
    }
    *nth = nth.wrapping_sub(1);
    match value {
        Value::Object(map) => {
            if rename && *nth == 0 {
                let first = map.keys().next().cloned();
                if let Some(inner) = first.and_then(|key| map.remove(&key)) {
                    map.insert(odd.as_str().unwrap_or("$ref").to_owned(), inner);
                }
            }
            map.values_mut().for_each(|inner| mutate(inner, nth, odd, rename));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| mutate(inner, nth, odd, rename)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn mutated_documents_build_or_are_refused(
        mutations in prop::collection::vec((0..80usize, odd(), any::<bool>()), 1..4),
    ) {
        let mut document = rich();
        for (mut nth, odd, rename) in mutations {
            mutate(&mut document, &mut nth, &odd, rename);
        }
        swallow(&document.to_string());
    }

    #[test]
    fn mutated_text_builds_or_is_refused(
        places in prop::collection::vec((any::<prop::sample::Index>(), "\\PC|\n|  |`|: |- |&a|\\*a"), 1..6),
    ) {
        let mut text = format!("````yaml get /a/{{id}}\n{}````\n", emit::yaml("", &rich()).unwrap());
        for (place, insert) in &places {
            let at = place.index(text.len());
            if text.is_char_boundary(at) {
                text.insert_str(at, insert);
            }
        }
        swallow(&text);
        swallow(text.trim_start_matches("````yaml get /a/{id}\n").trim_end_matches("````\n"));
    }
}
