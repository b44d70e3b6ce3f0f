use serde_json::Value;

use super::*;
use crate::Extra;

/// As the generator writes it.
#[derive(PartialEq)]
struct Node {
    any: Option<Value>,
    next: Option<Box<Node>>,
    extra: Extra,
}

impl Record for Node {
    const NAME: &'static str = "Node";
    const FIELDS: &'static [&'static str] = &["any", "next", "form", "type"];

    fn read(input: &mut impl Input) -> Option<Self> {
        let (mut any, mut next) = (None, None);
        while let Some(index) = input.next() {
            match index {
                0 => input.take_or_keep(&mut any),
                1 => input.maybe_or_keep(&mut next),
                2 => input.tag("NODE"),
                3 => input.tag("TREE"),
                _ => input.again(),
            }
        }
        Some(Self { any, next, extra: input.extra() })
    }

    fn write<O: Output>(&self, out: &mut O) {
        out.field("form", "NODE");
        out.field("type", "TREE");
        out.option("any", &self.any);
        out.secret_option("next", &self.next);
        out.extra(&self.extra);
    }
}

record!(Node);

fn both(text: &str) -> [Result<Node, serde_json::Error>; 2] {
    let carefully = serde_json::from_str(text);
    let _hasty = hastily();
    [carefully, serde_json::from_str(text)]
}

/// Has a field that cannot be written.
struct Unwritable;

impl Record for Unwritable {
    const NAME: &'static str = "Unwritable";
    const FIELDS: &'static [&'static str] = &[];

    fn read(_: &mut impl Input) -> Option<Self> {
        None
    }

    fn write<O: Output>(&self, out: &mut O) {
        out.field("before", "it");
        out.field("itself", &std::collections::BTreeMap::from([((), ())]));
        out.field("after", "it");
    }
}

#[test]
fn what_is_written_is_all_fields_or_the_first_error() {
    let node: Node = serde_json::from_str("{\"any\":1,\"new\":2,\"next\":{}}").unwrap();
    let inner = "{\"form\":\"NODE\",\"type\":\"TREE\"}";
    let whole = format!("{{\"form\":\"NODE\",\"type\":\"TREE\",\"any\":1,\"next\":{inner},\"new\":2}}");
    assert_eq!(serde_json::to_string(&node).unwrap(), whole);
    assert_eq!(
        format!("{node:?}"),
        "Node { form: \"NODE\", type: \"TREE\", any: Some(Number(1)), next: <redacted>, extra: {\"new\"} }"
    );
    let mut json = serde_json::Serializer::new(Vec::new());
    assert_eq!(encode(&Unwritable, &mut json).unwrap_err().to_string(), "key must be a string");
    assert_eq!(json.into_inner(), b"{\"before\":\"it\",\"itself\":{", "nothing follows the error");
}

#[test]
fn null_is_a_value_where_any_value_can_stand() {
    for read in both("{\"any\":null}") {
        assert_eq!(read.unwrap().any, Some(Value::Null));
    }
    for read in both("{}") {
        assert_eq!(read.unwrap().any, None);
    }
}

#[test]
fn each_discriminator_is_checked_where_it_comes_first() {
    for text in ["{\"type\":\"TREE\",\"form\":\"NODE\",\"type\":\"X\",\"form\":1}", "{\"form\":\"NODE\"}"] {
        assert!(both(text).into_iter().all(|read| read.is_ok()), "{text}");
    }
    for text in ["{\"type\":\"TREE\",\"form\":\"TREE\"}", "{\"type\":\"X\",\"type\":\"TREE\"}"] {
        assert!(both(text).into_iter().all(|read| read.is_err()), "{text}");
    }
    let map = |value: &str| serde_json::from_str::<serde_json::Map<_, _>>(value).unwrap();
    let read = |value: &str| {
        let mut map = serde::de::value::MapDeserializer::<_, serde_json::Error>::new(map(value).into_iter());
        Fields::tagged(&mut map, Node::FIELDS, "type", None).record::<Node>()
    };
    assert!(read("{\"type\":\"X\",\"form\":\"NODE\"}").is_ok(), "the type has been read before");
    assert!(read("{\"form\":\"X\"}").is_err(), "the form has not");
}

#[test]
fn an_odd_field_deep_within_costs_no_more_than_itself() {
    let text = "{\"next\":{\"next\":{\"any\":1E400,\"next\":7,\"new\":2},\"any\":3},\"any\":4}";
    let [patient, hasty] = both(text);
    assert!(hasty.is_err());
    let inner = patient.unwrap().next.unwrap();
    assert_eq!(inner.any, Some(3.into()));
    let inner = inner.next.unwrap();
    assert_eq!((inner.any, inner.next), (None, None));
    assert_eq!(inner.extra.raw("any"), Some("1E400"));
    assert_eq!(inner.extra.get("next"), Some(&7.into()));
    assert_eq!(inner.extra.get("new"), Some(&2.into()));
}

#[test]
fn objects_within_objects_exhaust_neither_stack_nor_patience() {
    let deep = |times: usize| "{\"next\":".repeat(times) + "7" + &"}".repeat(times);
    let read = |text: String| {
        let _bounded = crate::memory::bounded(text.len());
        serde_json::from_str::<Node>(&text)
    };
    let mut node = read(deep(100)).unwrap();
    for _ in 0..99 {
        node = *node.next.unwrap();
    }
    assert_eq!(node.extra.get("next"), Some(&7.into()));
    let node = read(deep(100_000)).unwrap();
    assert!(node.next.is_none() && node.extra.raw("next").is_some(), "too deep to be read");
}
