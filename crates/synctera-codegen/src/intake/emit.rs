//! Writing documents: one canonical order, so that equal documents are equal bytes.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use crate::Error;

/// The document as YAML, keys in reading order, behind `first_line` (a comment; empty for none).
pub fn yaml(first_line: &str, document: &Value) -> Result<String, Error> {
    let options = serde_saphyr::ser_options! {
        compact_list_indent: false,
        folded_wrap_chars: 110,
        yaml_12: false,
    };
    let body =
        serde_saphyr::to_string_with_options(&InOrder { value: document, rank: reading_rank }, options)
            .map_err(|_| Error::new("the document cannot be written as YAML"))?;
    Ok(format!("{first_line}{body}"))
}

/// The document as indented JSON, keys in alphabetical order.
pub fn json(document: &Value) -> Result<String, Error> {
    let mut text = serde_json::to_string_pretty(&InOrder { value: document, rank: |_| 0 })
        .map_err(|_| Error::new("the document cannot be written as JSON"))?;
    text.push('\n');
    Ok(text)
}

/// A value whose maps are written by rank, then name. Independent of how the map type orders its keys.
struct InOrder<'a> {
    value: &'a Value,
    rank: fn(&str) -> usize,
}

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(map) => serialize_map(map, self.rank, serializer),
            Value::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    sequence.serialize_element(&InOrder { value, rank: self.rank })?;
                }
                sequence.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

fn serialize_map<S: Serializer>(
    map: &Map<String, Value>,
    rank: fn(&str) -> usize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(key, _)| (rank(key), *key));
    let mut out = serializer.serialize_map(Some(entries.len()))?;
    for (key, value) in entries {
        out.serialize_entry(key, &InOrder { value, rank })?;
    }
    out.end()
}

/// Document-level keywords stand in the order in which one reads a document; all else is alphabetical behind them.
fn reading_rank(key: &str) -> usize {
    const ORDER: [&str; 9] =
        ["openapi", "info", "servers", "security", "tags", "paths", "components", "operationId", "summary"];
    ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn yaml_stands_in_reading_order_and_reads_back_equal() {
        let value =
            json!({"paths": {}, "openapi": "3.0.3", "a": ["x", "NO", "010", "1.0", "", "- a\n\nb\n"]});
        let text = yaml("# first\n", &value).unwrap();
        assert!(text.starts_with("# first\nopenapi: \"3.0.3\"\npaths: {}\na:\n"), "{text}");
        assert_eq!(super::super::yaml::parse("t", &text).unwrap(), value);
    }
}
