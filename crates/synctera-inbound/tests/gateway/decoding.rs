//! Every field of the document is read; none can cost a decision.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::HeaderMap;
use serde_json::{Map, Value, json};
use synctera_inbound::gateway::{Authorization, Card, Decision, Decoded, Gateway, Kind, ThreeDs};
use tokio::time::Instant;

fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../synctera-raw/spec/synctera.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A value with every property that the schema names.
fn whole(document: &Value, schema: &Value) -> Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return whole(document, document.pointer(reference.trim_start_matches('#')).unwrap());
    }
    if let Some(value) = schema.pointer("/enum/0") {
        return value.clone();
    }
    match (schema["type"].as_str().unwrap(), schema.get("format").and_then(Value::as_str)) {
        ("string", Some("uuid")) => json!("6b0d1cd0-33c5-4a26-9f2b-b0b05f6b7d10"),
        ("string", Some("date-time")) => json!("2026-01-01T00:00:00.5+02:00"),
        ("string", _) => json!("text"),
        ("integer", _) => json!(7),
        ("number", _) => json!(1.5),
        ("boolean", _) => json!(true),
        ("array", _) => json!([whole(document, &schema["items"])]),
        ("object", _) => {
            let properties = schema.get("properties").and_then(Value::as_object);
            let fields = properties.into_iter().flatten();
            Value::Object(fields.map(|(name, schema)| (name.clone(), whole(document, schema))).collect())
        }
        other => panic!("{other:?}"),
    }
}

fn authorization() -> Value {
    let document = document();
    whole(&document, &document["components"]["schemas"]["gateway_authorization"])
}

fn read(value: &Value) -> Decoded<Authorization> {
    Card::read(value.to_string().as_bytes()).expect("an object is always decoded")
}

/// The fields that were not recognised, anywhere.
fn unknown(it: &Authorization) -> Vec<&str> {
    let raw = it.enhanced_transaction.enhanced_raw.iter().flatten().map(|it| &it.extra);
    let conversion = &it.amount.currency_conversion;
    let parts = [
        &it.extra,
        &it.amount.extra,
        &conversion.extra,
        &conversion.settlement_currency_conversion.extra,
        &it.balance.extra,
        &it.bin.extra,
        &it.enhanced_transaction.extra,
        &it.fees.extra,
        &it.merchant.extra,
        &it.network_fraud.extra,
        &it.pos.extra,
        &it.user.extra,
        &it.verification.extra,
    ];
    raw.chain(parts).flat_map(Map::keys).map(String::as_str).collect()
}

/// The pointers of all fields, objects and their fields alike.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.push(format!("{at}/{name}"));
            pointers(value, &format!("{at}/{name}"), found);
        }),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn replace(value: &mut Value, pointer: &str, by: Option<Value>) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let fields = value.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    fields.remove(name);
    fields.extend(by.map(|value| (name.to_owned(), value)));
}

#[test]
fn every_field_of_the_document_is_read() {
    let decoded = read(&authorization());
    assert!(decoded.gaps().is_empty(), "{:?}", decoded.gaps());
    assert_eq!(unknown(&decoded), Vec::<&str>::new());
}

#[test]
fn removing_or_breaking_any_field_costs_that_field_alone_and_is_visible() {
    let whole = authorization();
    let mut all = Vec::new();
    pointers(&whole, "", &mut all);
    assert!(all.len() > 90, "{}", all.len());
    for pointer in &all {
        for broken in [None, Some(json!(null)), Some(json!([[]])), Some(json!({"new": []}))] {
            let mut body = whole.clone();
            replace(&mut body, pointer, broken.clone());
            body["new_tomorrow"] = json!({"x": [1]});
            let decoded = read(&body);
            assert_eq!(decoded.extra["new_tomorrow"]["x"][0], 1);
            let shown = decoded.gaps().unreadable().iter().chain(decoded.gaps().missing());
            let elsewhere: Vec<_> = shown.filter(|shown| !shown.starts_with(pointer.as_str())).collect();
            assert_eq!(elsewhere, Vec::<&String>::new(), "{pointer} {broken:?}");
            if broken == Some(json!([[]])) {
                assert!(!decoded.gaps().unreadable().is_empty(), "{pointer}");
            }
        }
    }
}

/// What is no JSON, or no JSON that most parsers take, in the place of a value.
const BROKEN: [&str; 7] =
    ["1e999", "-Infinity", "NaN", r#""\ud800""#, "\"tab\tand \u{0}\"", r#""\x""#, "\"caf\u{1}\u{fffd}\""];

#[tokio::test(start_paused = true)]
async fn whatever_one_field_holds_the_purchase_is_decided_by_the_policy() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let policy = move |_: Arc<Decoded<Authorization>>| {
        counted.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Decision::Approve)
    };
    let gateway = Gateway::<Card>::builder(policy, Decision::Decline).without_shared_secret();
    let gateway = gateway.remember_for(Duration::ZERO).build();
    let whole = authorization();
    let mut all = Vec::new();
    pointers(&whole, "", &mut all);
    let deep = format!("{}1{}", "[".repeat(300), "]".repeat(300));
    let mut asked = 0;
    for pointer in &all {
        for broken in BROKEN.into_iter().chain([deep.as_str(), "\"\"", "-1", "9223372036854775808", "null"]) {
            let mut body = whole.clone();
            replace(&mut body, pointer, Some(json!("the place")));
            let body = body.to_string().replace("\"the place\"", broken);
            let reply = gateway.decide(Instant::now(), &HeaderMap::new(), body.clone().into()).await;
            assert_eq!(reply.status.as_u16(), 200, "{pointer}: {broken}");
            let mut latin = body.into_bytes();
            latin.splice(1..1, b"\"name\":\"caf\xe9\",".iter().copied());
            let reply = gateway.decide(Instant::now(), &HeaderMap::new(), latin.into()).await;
            assert_eq!(reply.status.as_u16(), 200, "{pointer}: {broken}");
            asked += 2;
        }
    }
    assert_eq!(runs.load(Ordering::SeqCst), asked);
}

#[test]
fn what_stands_beside_a_broken_part_is_read() {
    let mut body = authorization();
    body["merchant"]["name"] = json!("the place");
    let body = body.to_string().replace("the place", r"A \ud83d DINER");
    let decoded = Card::read(body.as_bytes()).unwrap();
    assert_eq!(decoded.merchant.name.as_deref(), Some("A \u{fffd} DINER"));
    assert_eq!((decoded.amount.amount, decoded.gaps().is_empty()), (Some(7), true));
}

#[test]
fn a_required_field_that_is_missing_is_named() {
    let mut body = authorization();
    replace(&mut body, "/amount/amount", None);
    replace(&mut body, "/merchant", None);
    assert_eq!(read(&body).gaps().missing(), ["/amount/amount", "/merchant"]);
    assert_eq!(read(&body).amount.amount, None);
}

#[test]
fn a_new_value_of_an_enum_is_kept() {
    let mut body = authorization();
    body["processor"] = json!("NEW_TOMORROW");
    assert_eq!(read(&body).processor.as_ref().unwrap().as_str(), "NEW_TOMORROW");
}

#[test]
fn debug_shows_which_fields_are_there_and_none_of_what_they_hold() {
    let mut body = authorization();
    body["last_four"] = json!("marked");
    let decoded = read(&body);
    let shown = format!("{decoded:?} {:?}", *decoded);
    assert!(shown.contains("last_four") && !shown.contains("marked"), "{shown}");
}

#[test]
fn every_field_of_a_three_ds_request_is_read_and_none_costs_another() {
    let document = document();
    let whole = whole(&document, &document["components"]["schemas"]["three_ds_decision_gateway_request"]);
    let read = |value: &Value| ThreeDs::read(value.to_string().as_bytes()).unwrap();
    let decoded = read(&whole);
    assert!(decoded.gaps().is_empty(), "{:?}", decoded.gaps());
    assert!(decoded.extra.is_empty() && decoded.merchant.extra.is_empty());
    let mut all = Vec::new();
    pointers(&whole, "", &mut all);
    for pointer in &all {
        for broken in [None, Some(json!([[]]))] {
            let mut body = whole.clone();
            replace(&mut body, pointer, broken.clone());
            let decoded = read(&body);
            let shown = decoded.gaps().unreadable().iter().chain(decoded.gaps().missing());
            let elsewhere: Vec<_> = shown.filter(|shown| !shown.starts_with(pointer.as_str())).collect();
            assert_eq!(elsewhere, Vec::<&String>::new(), "{pointer} {broken:?}");
            assert!(broken.is_none() || !decoded.gaps().unreadable().is_empty(), "{pointer}");
        }
    }
}
