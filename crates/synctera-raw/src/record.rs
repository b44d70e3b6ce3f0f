//! Objects with fields: what every generated struct shares, written once.
//!
//! A derived `Deserialize` is more than half of the compile time of a crate of this kind. Here a struct brings
//! a table of names and one function; the visitor, the lookup and the errors are shared. What is shared is not
//! inlined: one copy for each type of value, not one for each field.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};
use serde::{Deserialize, Serializer};

use crate::Extra;
use crate::decode::MISSING;
use crate::kept::Kept;

/// A struct that is read field by field.
pub(crate) trait Record: Sized {
    /// The struct's name, for messages.
    const NAME: &'static str;
    /// The wire names of its fields, in the order of the indices that `read` matches.
    const FIELDS: &'static [&'static str];

    /// Reads all fields.
    fn read<'de, A: MapAccess<'de>>(fields: Fields<A>) -> Result<Self, A::Error>;
}

/// Reads a record from anything.
#[inline(never)]
pub(crate) fn decode<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(Fields::new(map, T::FIELDS))
    }
}

/// The fields of an object as they come in.
pub(crate) struct Fields<A> {
    map: A,
    names: &'static [&'static str],
    /// Where the last key stood in the table: the next one most often follows it.
    current: usize,
    /// What the table does not know.
    pub(crate) extra: Extra,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn new(map: A, names: &'static [&'static str]) -> Self {
        Self { map, names, current: usize::MAX, extra: Extra::new() }
    }

    /// The index of the next known field; unknown ones go to `extra`.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let expected = self.current.wrapping_add(1);
            match self.map.next_key_seed(Lookup { names: self.names, expected })? {
                None => return Ok(None),
                Some(Key::Known(index)) => {
                    self.current = index;
                    return Ok(Some(index));
                }
                Some(Key::Unknown(name)) => {
                    let Kept(value) = self.map.next_value()?;
                    self.extra.insert(name, value);
                }
            }
        }
    }

    /// Reads a value that must not be null, unless its type takes null.
    #[inline(never)]
    pub(crate) fn take<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => return Err(self.within(error)),
        }
        Ok(())
    }

    /// Reads a value that may be null, which is then as if absent.
    #[inline(never)]
    pub(crate) fn maybe<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => return Err(self.within(error)),
        }
        Ok(())
    }

    /// Reads a discriminator that can have one value only.
    #[inline(never)]
    pub(crate) fn tag(&mut self, expected: &str) -> Result<(), A::Error> {
        let found: String = self.map.next_value()?;
        if found == expected {
            return Ok(());
        }
        Err(self.within(A::Error::custom(format_args!("expected \"{expected}\", found another value"))))
    }

    /// Names the field that an error happened in, outermost first.
    #[cold]
    fn within(&self, error: A::Error) -> A::Error {
        let name = self.names.get(self.current).copied().unwrap_or_default();
        let inner = error.to_string();
        match inner.starts_with('`') {
            // Already a path: prefix it.
            true => A::Error::custom(format_args!("`{name}.{}", &inner[1..])),
            false => A::Error::custom(format_args!("`{name}`: {inner}")),
        }
    }
}

/// The value of a field that must be there.
pub(crate) fn need<T, E: serde::de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::custom(format_args!("`{name}`{MISSING}")))
}

enum Key {
    Known(usize),
    Unknown(String),
}

/// Finds a key in the table without keeping it.
struct Lookup {
    names: &'static [&'static str],
    expected: usize,
}

impl Lookup {
    fn find(&self, key: &str) -> Option<usize> {
        if self.names.get(self.expected) == Some(&key) {
            return Some(self.expected);
        }
        self.names.iter().position(|name| *name == key)
    }
}

impl<'de> DeserializeSeed<'de> for Lookup {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Lookup {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(self.find(key).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known))
    }

    fn visit_string<E>(self, key: String) -> Result<Key, E> {
        Ok(self.find(&key).map_or(Key::Unknown(key), Key::Known))
    }
}

/// Writes a field unless it is absent.
#[inline(never)]
pub(crate) fn write_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes the unknown fields and closes the object.
#[inline(never)]
pub(crate) fn finish<M: SerializeMap>(mut map: M, extra: &Extra) -> Result<M::Ok, M::Error> {
    for (name, value) in extra.iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Opens an object.
pub(crate) fn start<S: Serializer>(serializer: S) -> Result<S::SerializeMap, S::Error> {
    serializer.serialize_map(None)
}

/// Prints a record field by field.
pub(crate) fn debug(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
    extra: &Extra,
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (name, value) in fields {
        out.field(name, value);
    }
    if !extra.is_empty() {
        out.field("extra", extra);
    }
    out.finish()
}

/// Stands for a sensitive value where a record is printed.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}
