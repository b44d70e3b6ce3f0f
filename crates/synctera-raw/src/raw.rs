//! JSON that has been found and not yet been read: its text, borrowed from the input where it can be.
//!
//! A value before a discriminator waits as text until its type is known, and a value that does not read as documented
//! is kept as text. Text costs no more memory than it already takes, and holds what no value can: numbers beyond every
//! float, lists in lists in lists.

use std::borrow::Cow;
use std::fmt;
use std::iter;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::kept::{Counting, Kept};
use crate::memory::AGAIN;
use crate::text::Text;

/// The name under which `serde_json` hands out the text of a value. Under another name it hands out the value, and the
/// text is written anew.
const TOKEN: &str = "$serde_json::private::RawValue";

/// How deep a text may be nested to be read: as deep as `serde_json` reads. Whatever is found in it is less deep, so
/// reading texts within texts cannot exhaust the stack.
const DEPTH: usize = 128;

/// The text of one JSON value.
pub(crate) struct Raw<'de>(Cow<'de, str>);

impl<'de> Raw<'de> {
    /// Reads the value.
    pub(crate) fn read<T: Deserialize<'de>>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(self.deserializer())
    }

    /// A deserializer of the value.
    pub(crate) fn deserializer<E: Error>(&self) -> Reading<'_, 'de, E> {
        Reading(self, PhantomData)
    }

    /// The text.
    pub(crate) fn into_text(self) -> String {
        self.0.into_owned()
    }

    /// Whether every number in it is written again as the same number after it was a value.
    pub(crate) fn has_plain_numbers(&self) -> bool {
        let mut number = Number::default();
        outside_strings(&self.0).all(|byte| {
            number.add(byte);
            number.is_plain()
        })
    }

    /// A string without escapes, which need not be looked at twice.
    fn plain(&self) -> Option<&'de str> {
        let Cow::Borrowed(text) = self.0 else { return None };
        let inner = text.strip_prefix('"')?.strip_suffix('"')?;
        (!inner.as_bytes().contains(&b'\\')).then_some(inner)
    }
}

/// What is known so far of a number in a text.
#[derive(Default)]
struct Number {
    digits: usize,
    has_fraction: bool,
    has_exponent: bool,
    digits_of_exponent: usize,
}

impl Number {
    fn add(&mut self, byte: u8) {
        match byte {
            b'0'..=b'9' if self.has_exponent => self.digits_of_exponent += 1,
            b'0'..=b'9' => self.digits += 1,
            b'.' => self.has_fraction = true,
            b'e' | b'E' => self.has_exponent = self.digits > 0,
            b'+' | b'-' => {}
            _ => *self = Self::default(),
        }
    }

    /// Integers of 64 bits hold eighteen digits, floats hold fifteen, and exponents of two digits are far from the ends of
    /// their range.
    fn is_plain(&self) -> bool {
        let is_float = self.has_fraction || self.has_exponent;
        self.digits <= if is_float { 15 } else { 18 } && self.digits_of_exponent <= 2
    }
}

/// The bytes of a text that stand in none of its strings.
fn outside_strings(text: &str) -> impl Iterator<Item = u8> {
    let (mut inside, mut escaped) = (false, false);
    text.bytes().filter(move |byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            _ => return !inside,
        }
        false
    })
}

/// Whether lists and objects are nested deeper than can be read.
fn is_too_deep(text: &str) -> bool {
    // Nearly no text has so many of them at all, which is faster to tell.
    if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() < DEPTH {
        return false;
    }
    let mut depth = 0_usize;
    outside_strings(text).any(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth >= DEPTH
    })
}

/// Reads from the text of a value as if it came from the input just now.
pub(crate) struct Reading<'a, 'de, E>(&'a Raw<'de>, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for Reading<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if let Some(text) = self.0.plain() {
            return visitor.visit_borrowed_str(text);
        }
        if self.0.0.starts_with(['[', '{']) {
            AGAIN.with(|room| room.take(self.0.0.len()))?;
            if is_too_deep(&self.0.0) {
                return Err(E::custom("lists or objects nested too deeply"));
            }
        }
        let read = match &self.0.0 {
            Cow::Borrowed(text) => serde_json::Deserializer::from_str(text).deserialize_any(visitor),
            Cow::Owned(text) => {
                serde_json::from_str::<Value>(text).and_then(|value| value.deserialize_any(visitor))
            }
        };
        read.map_err(without_place)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match &*self.0.0 {
            "null" => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        match &self.0.0 {
            Cow::Borrowed(text) if name == TOKEN => {
                let text = BorrowedStrDeserializer::new(text);
                visitor.visit_map(MapDeserializer::new(iter::once((TOKEN, Borrowed(text)))))
            }
            Cow::Owned(text) if name == TOKEN => {
                visitor.visit_map(MapDeserializer::new(iter::once((TOKEN, text.as_str()))))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A text that outlives the deserializer.
struct Borrowed<'de, E>(BorrowedStrDeserializer<'de, E>);

impl<'de, E: Error> serde::de::IntoDeserializer<'de, E> for Borrowed<'de, E> {
    type Deserializer = BorrowedStrDeserializer<'de, E>;

    fn into_deserializer(self) -> Self::Deserializer {
        self.0
    }
}

/// The position would be one in the value's text, not in the response.
#[cold]
fn without_place<E: Error>(error: serde_json::Error) -> E {
    let message = error.to_string();
    E::custom(message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message))
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(TOKEN, Finding).map(Self)
    }
}

/// Takes the text where the format gives it, else the value, of which the text is made.
struct Finding;

fn written<'de, E>(value: Value) -> Result<Cow<'de, str>, E> {
    Ok(Cow::Owned(value.to_string()))
}

impl<'de> Visitor<'de> for Finding {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<Text<'de>>()? {
            Some(name) if name.0 == TOKEN => map.next_value::<Text<'de>>().map(|text| text.0),
            first => written(Counting.object(first.map(|name| name.0.into_owned()), map)?),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Kept::deserialize(deserializer).and_then(|Kept(value)| written(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        written(Counting.visit_seq(list)?)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.visit_newtype_struct(deserializer)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        written(Value::Null)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        written(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        written(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        written(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        written(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        written(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        written(text.into())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::DeserializeOwned;

    use super::*;

    /// Reads a value by way of its text.
    fn reread<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
        serde_json::from_str::<Raw<'_>>(text)?.read()
    }

    #[test]
    fn any_value_comes_back_as_if_it_had_not_been_held() {
        for text in [
            "null",
            "true",
            "0",
            "18446744073709551615",
            "-9223372036854775808",
            "1.5e300",
            r#""plain""#,
            r#""an \"escape\", a \u00e9 and a \ud83d\ude00""#,
            "[]",
            "{}",
            r#"{"a":[1,-2,3.5,null,true,"s",[],{}],"b\n":{"c":{"d":[{"e":1},{"e":null}]}}}"#,
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(reread::<Value>(text).unwrap(), value, "{text}");
            assert_eq!(value.clone(), Raw::deserialize(value).unwrap().read::<Value>().unwrap(), "{text}");
        }
    }

    #[test]
    fn types_read_from_the_text_what_they_read_from_the_input() {
        type Nested = BTreeMap<String, Option<Vec<(bool, f64, i8)>>>;
        let text = r#"{"some":[[true,1,-8],[false,2.5,127]],"none":null}"#;
        assert_eq!(reread::<Nested>(text).unwrap(), serde_json::from_str::<Nested>(text).unwrap());
        let id = "\"b01db9c7-78f2-4a99-8aca-1231d32f9b96\"";
        assert_eq!(reread::<uuid::Uuid>(id).unwrap().to_string(), id.trim_matches('"'));
    }

    #[test]
    fn a_wrong_type_is_an_error_as_from_the_input() {
        for text in ["300", "\"7\"", "null", "[7]"] {
            let (own, direct) =
                (reread::<u8>(text).unwrap_err(), serde_json::from_str::<u8>(text).unwrap_err());
            let direct = direct.to_string();
            assert_eq!(own.to_string(), direct.split(" at line").next().unwrap_or_default(), "{text}");
        }
        assert!(reread::<Vec<u8>>("[1,2").is_err(), "cut short");
    }

    #[test]
    fn the_text_is_kept_of_what_no_value_can_hold() {
        let deep = "[".repeat(5000) + &"]".repeat(5000);
        for text in ["1E400", "\"\\ud800\"", &deep] {
            let raw: Raw<'_> = serde_json::from_str(text).unwrap();
            assert!(matches!(raw.0, Cow::Borrowed(_)), "serde_json gives the text itself");
            assert!(raw.read::<Value>().is_err());
            let again = Raw::deserialize(raw.deserializer::<serde_json::Error>()).unwrap();
            assert_eq!(again.into_text(), text);
        }
    }

    #[test]
    fn a_number_is_plain_when_a_value_writes_it_as_the_same_number() {
        for text in ["0", "-1.5", "[1,2.25e10]", "{\"a9\":\"1E400\",\"b\":123456789012345678}", "1e-99"] {
            assert!(serde_json::from_str::<Raw<'_>>(text).unwrap().has_plain_numbers(), "{text}");
        }
        for text in
            ["1E400", "[0,[1e-400]]", "{\"a\":12345678901234567890123}", "0.1000000000000000055", "1e999"]
        {
            assert!(!serde_json::from_str::<Raw<'_>>(text).unwrap().has_plain_numbers(), "{text}");
        }
    }

    #[test]
    fn a_type_of_another_format_is_held_as_well() {
        #[derive(serde::Deserialize)]
        struct Around<'a> {
            #[serde(flatten, borrow)]
            rest: BTreeMap<String, Raw<'a>>,
        }
        let around: Around<'_> = serde_json::from_str(r#"{"a":[1,{"b":null}],"c":"d"}"#).unwrap();
        let texts: Vec<String> = around.rest.into_values().map(Raw::into_text).collect();
        assert_eq!(texts, [r#"[1,{"b":null}]"#, r#""d""#]);
    }
}
