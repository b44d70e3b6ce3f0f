//! Values read before it is known what they will become; their strings stay borrowed from the input.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::memory::HELD;

/// Any value of JSON.
pub(crate) enum Buffered<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(Text<'de>),
    List(Vec<Buffered<'de>>),
    Object(Vec<(Text<'de>, Buffered<'de>)>),
}

impl<'de> Deserialize<'de> for Buffered<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Buffered<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Buffered::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Buffered::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Buffered::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Buffered::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Buffered::Signed(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Buffered::Float(value))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Buffered::Text(Text(Cow::Borrowed(text))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Buffered::Text(Text(Cow::Owned(text.to_owned()))))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Buffered::Text(Text(Cow::Owned(text))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            grow(&mut values, value)?;
        }
        Ok(Buffered::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            push(&mut entries, entry)?;
        }
        Ok(Buffered::Object(entries))
    }
}

/// Adds a field. Most objects have more than a few: growing from one to eight would be a good part of the work.
pub(crate) fn push<'de, E: Error>(
    fields: &mut Vec<(Text<'de>, Buffered<'de>)>,
    field: (Text<'de>, Buffered<'de>),
) -> Result<(), E> {
    if fields.capacity() == 0 {
        take::<(Text<'_>, Buffered<'_>), E>(8)?;
        fields.reserve_exact(8);
    }
    grow(fields, field)
}

/// Adds a value, and counts the room that the list grows by.
fn grow<T, E: Error>(values: &mut Vec<T>, value: T) -> Result<(), E> {
    let room = values.capacity();
    values.push(value);
    match values.capacity() - room {
        0 => Ok(()),
        more => take::<T, E>(more),
    }
}

fn take<T, E: Error>(values: usize) -> Result<(), E> {
    HELD.with(|room| room.take(values.saturating_mul(size_of::<T>())))
}

impl<'a, 'de, E: Error> IntoDeserializer<'de, E> for &'a mut Buffered<'de> {
    type Deserializer = Replay<'a, 'de, E>;

    fn into_deserializer(self) -> Replay<'a, 'de, E> {
        Replay(self, PhantomData)
    }
}

/// Reads a buffered value, once, as if it came from the input just now. In place: moving values costs more than
/// reading them.
pub(crate) struct Replay<'a, 'de, E>(&'a mut Buffered<'de>, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for Replay<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Null => visitor.visit_unit(),
            Buffered::Bool(value) => visitor.visit_bool(*value),
            Buffered::Unsigned(value) => visitor.visit_u64(*value),
            Buffered::Signed(value) => visitor.visit_i64(*value),
            Buffered::Float(value) => visitor.visit_f64(*value),
            Buffered::Text(Text(Cow::Borrowed(text))) => visitor.visit_borrowed_str(text),
            Buffered::Text(Text(Cow::Owned(text))) => visitor.visit_string(std::mem::take(text)),
            Buffered::List(values) => SeqDeserializer::new(values.iter_mut()).deserialize_any(visitor),
            Buffered::Object(entries) => {
                let entries = entries.iter_mut().map(|(name, value)| (&*name.0, value));
                MapDeserializer::new(entries).deserialize_any(visitor)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Buffered::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A string, borrowed from the input where it can be: names of fields nearly always.
#[derive(Clone)]
pub(crate) struct Text<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(AnyText)
    }
}

struct AnyText;

impl<'de> Visitor<'de> for AnyText {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;

    /// Reads the text by way of the buffer.
    fn replayed<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
        let mut buffered: Buffered<'_> = serde_json::from_str(text)?;
        T::deserialize(IntoDeserializer::<serde_json::Error>::into_deserializer(&mut buffered))
    }

    #[test]
    fn any_value_comes_back_as_if_it_had_not_been_buffered() {
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
            r#"{"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9}"#,
        ] {
            assert_eq!(
                replayed::<Value>(text).unwrap(),
                serde_json::from_str::<Value>(text).unwrap(),
                "{text}"
            );
        }
    }

    #[test]
    fn types_read_from_the_buffer_what_they_read_from_the_input() {
        type Nested = BTreeMap<String, Option<Vec<(bool, f64, i8)>>>;
        let text = r#"{"some":[[true,1,-8],[false,2.5,127]],"none":null}"#;
        assert_eq!(replayed::<Nested>(text).unwrap(), serde_json::from_str::<Nested>(text).unwrap());
        let id = "\"b01db9c7-78f2-4a99-8aca-1231d32f9b96\"";
        assert_eq!(replayed::<uuid::Uuid>(id).unwrap().to_string(), id.trim_matches('"'));
    }

    #[test]
    fn a_wrong_type_is_an_error_as_from_the_input() {
        for text in ["300", "\"7\"", "null", "[7]"] {
            let (own, direct) =
                (replayed::<u8>(text).unwrap_err(), serde_json::from_str::<u8>(text).unwrap_err());
            let direct = direct.to_string();
            assert_eq!(own.to_string(), direct.split(" at line").next().unwrap_or_default(), "{text}");
        }
        assert!(replayed::<Vec<u8>>("[1,2").is_err(), "cut short");
    }
}
