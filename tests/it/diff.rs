//! The comparison of documents agrees with a plain one that knows nothing of it, on the corpus and on documents
//! changed at random; its outputs are stable; bad input never panics.

mod changed;
mod corpus;
mod damaged;
mod outputs;
mod plain;

use serde_json::Value;

/// The repository's own merged document.
fn merged() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/synctera-raw/spec/synctera.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Every object and array of a value, as pointers.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, child)| pointers(child, &format!("{at}/{}", escaped(key)), found))
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, child)| pointers(child, &format!("{at}/{index}"), found)),
        _ => {}
    }
    found.push(at.to_owned());
}
