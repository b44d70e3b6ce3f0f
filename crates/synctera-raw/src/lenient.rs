//! Values that never make a response unreadable: what is not as documented is kept as it came, and is an error only
//! for who reads it.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value of a response that is not what the API's document promises. The response itself keeps it, and can be
/// read apart from this one value.
///
/// Prints what kind of value came, not the value: it may be sensitive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    what: &'static str,
    wanted: &'static str,
    found: String,
}

impl Unreadable {
    pub(crate) fn new(what: &'static str, wanted: &'static str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null".to_owned(),
            Value::Bool(_) => "a boolean".to_owned(),
            Value::Number(_) => "a number".to_owned(),
            Value::String(text) if text.is_empty() => "an empty text".to_owned(),
            Value::String(text) => format!("a text of {} characters", text.chars().count()),
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        Self { what, wanted, found }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: not {}, but {}", self.what, self.wanted, self.found)
    }
}

impl std::error::Error for Unreadable {}

/// A text as it stands, anything else as JSON.
pub(crate) fn display(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::String(text) => f.write_str(text),
        other => fmt::Display::fmt(other, f),
    }
}

/// Reads what should be a text.
pub(crate) fn text<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    expecting: &'static str,
    from_text: fn(&str) -> T,
    from_value: fn(Value) -> T,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(Expected { expecting, from_text, from_value })
}

struct Expected<T> {
    expecting: &'static str,
    from_text: fn(&str) -> T,
    from_value: fn(Value) -> T,
}

impl<'de, T> Visitor<'de> for Expected<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.from_text)(text))
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok((self.from_value)(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<T, E> {
        Ok((self.from_value)(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<T, E> {
        Ok((self.from_value)(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok((self.from_value)(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<T, E> {
        Ok((self.from_value)(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        serde::Deserialize::deserialize(SeqAccessDeserializer::new(list)).map(self.from_value)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        serde::Deserialize::deserialize(MapAccessDeserializer::new(map)).map(self.from_value)
    }
}
