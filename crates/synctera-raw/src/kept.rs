//! Values that are kept without being understood, within the room that there is for them.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::memory::KEPT;

/// What an object takes when it gets its first field: a node of a B-tree.
pub(crate) const OBJECT: usize = 640;
/// What each field takes on top, beside its name.
const FIELD: usize = 2 * (size_of::<String>() + size_of::<Value>());

/// Any value of JSON, counted.
pub(crate) struct Kept(pub(crate) Value);

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Counting).map(Self)
    }
}

fn take<E: Error>(bytes: usize) -> Result<(), E> {
    KEPT.with(|room| room.take(bytes))
}

pub(crate) struct Counting;

impl Counting {
    /// An object of which the name of the first field has been read.
    pub(crate) fn object<'de, A: MapAccess<'de>>(
        self,
        first: Option<String>,
        mut fields: A,
    ) -> Result<Value, A::Error> {
        let mut object = Map::new();
        let mut next = first;
        while let Some(name) = next {
            take(name.len() + if object.is_empty() { OBJECT } else { FIELD })?;
            let Kept(value) = fields.next_value()?;
            object.insert(name, value);
            next = fields.next_key()?;
        }
        Ok(Value::Object(object))
    }
}

impl<'de> Visitor<'de> for Counting {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        take(text.len())?;
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        take(text.len())?;
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Kept(value)) = list.next_element()? {
            let room = values.capacity();
            values.push(value);
            take((values.capacity() - room) * size_of::<Value>())?;
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let first = fields.next_key()?;
        self.object(first, fields)
    }
}
