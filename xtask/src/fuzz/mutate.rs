//! Changes that documents suffer: by accident, by another generator, by malice.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Names that a language, a generator or a reader of pointers may trip over.
const NAMES: [&str; 40] = [
    "_",
    "self",
    "Self",
    "type",
    "Option",
    "Vec",
    "String",
    "Box",
    "a.b",
    "1x",
    "é",
    "日本",
    "",
    "x-1",
    "body",
    "params",
    "fields",
    "index",
    "map",
    "value",
    "extra",
    "url",
    "request",
    "crate",
    "NOT_SET",
    "not_set",
    "a/b",
    "~",
    "{b}",
    "\"q\"",
    "back\\slash",
    "x1",
    "x2",
    "kind",
    "tag",
    "unrecognized",
    "new",
    "with_name",
    "$ref",
    "properties",
];

const TYPES: [&str; 8] = ["string", "integer", "number", "boolean", "array", "object", "file", "null"];

/// Changes a document in one to six ways; what was done, for a report.
pub fn mutate(document: &mut Value, random: &mut Rng) -> Vec<String> {
    (0..random.usize(1..=6)).filter_map(|_| once(document, random)).collect()
}

fn once(document: &mut Value, random: &mut Rng) -> Option<String> {
    let mut places = Vec::new();
    collect(document, String::new(), &mut places);
    let at = random.choice(&places)?.clone();
    let other = document.pointer(random.choice(&places)?)?.clone();
    let schemas: Vec<String> =
        document.pointer("/components/schemas")?.as_object()?.keys().cloned().collect();
    let schema = random.choice(&schemas).cloned().unwrap_or_default();
    let target = document.pointer_mut(&at)?;
    let what = match random.u8(0..10) {
        0 => drop_one(target, random)?,
        1 => rename(target, random)?,
        2 => duplicate(target, random)?,
        3 => {
            target.as_object_mut()?.insert("type".to_owned(), json!(random.choice(TYPES)?));
            "retyped".to_owned()
        }
        4 => {
            *target = json!({ "$ref": format!("#/components/schemas/{schema}") });
            format!("became a reference to {schema}")
        }
        5 => {
            *target = other;
            "became another part".to_owned()
        }
        6 => nest(target, random),
        7 => {
            *target =
                random.choice([json!(null), json!(1.5), json!("text"), json!([]), json!({}), json!(true)])?;
            "became a scalar".to_owned()
        }
        8 => wrap(target, &schema, random),
        _ => recase(target, random)?,
    };
    Some(format!("{at}: {what}"))
}

fn collect(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                collect(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), places);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, format!("{at}/{index}"), places);
            }
        }
        _ => {}
    }
    places.push(at);
}

fn any_key(map: &Map<String, Value>, random: &mut Rng) -> Option<String> {
    random.choice(map.keys().collect::<Vec<_>>()).cloned()
}

fn drop_one(target: &mut Value, random: &mut Rng) -> Option<String> {
    let map = target.as_object_mut()?;
    let key = any_key(map, random)?;
    map.remove(&key);
    Some(format!("lost {key}"))
}

fn rename(target: &mut Value, random: &mut Rng) -> Option<String> {
    let map = target.as_object_mut()?;
    let key = any_key(map, random)?;
    let value = map.remove(&key)?;
    let name = random.choice(NAMES)?;
    map.insert(name.to_owned(), value);
    Some(format!("{key} renamed to {name}"))
}

fn duplicate(target: &mut Value, random: &mut Rng) -> Option<String> {
    match target {
        Value::Object(map) => {
            let key = any_key(map, random)?;
            let value = map.get(&key)?.clone();
            let name = random.choice(NAMES)?;
            map.insert(name.to_owned(), value);
            Some(format!("{key} again as {name}"))
        }
        Value::Array(items) => {
            let item = random.choice(&*items)?.clone();
            items.push(item);
            Some("an item twice".to_owned())
        }
        Value::String(text) => {
            text.push_str(random.choice(NAMES)?);
            Some("text made longer".to_owned())
        }
        _ => None,
    }
}

/// A name that differs from another one only in case or signs.
fn recase(target: &mut Value, random: &mut Rng) -> Option<String> {
    let map = target.as_object_mut()?;
    let key = any_key(map, random)?;
    let value = map.get(&key)?.clone();
    let name =
        random.choice([key.to_uppercase(), key.replace('_', "-"), format!("_{key}"), format!("{key}1")])?;
    map.insert(name.clone(), value);
    Some(format!("{key} also as {name}"))
}

fn nest(target: &mut Value, random: &mut Rng) -> String {
    let depth = random.usize(1..40);
    for _ in 0..depth {
        let inner = std::mem::take(target);
        *target = match random.u8(0..4) {
            0 => json!({ "type": "array", "items": inner }),
            1 => json!({ "type": "object", "properties": { "inner": inner } }),
            2 => json!({ "type": "object", "additionalProperties": inner }),
            _ => json!({ "allOf": [inner] }),
        };
    }
    format!("nested {depth} deep")
}

fn wrap(target: &mut Value, schema: &str, random: &mut Rng) -> String {
    let inner = std::mem::take(target);
    let key = random.choice(["allOf", "anyOf", "oneOf"]).unwrap_or("allOf");
    *target = json!({ key: [inner, { "$ref": format!("#/components/schemas/{schema}") }] });
    format!("joined with {schema} by {key}")
}
