//! Objects with fields: what every generated struct shares, written once.
//!
//! A derived `Deserialize` is more than half of the compile time of a crate of this kind. Here a struct brings
//! a table of names and one function; the visitor, the lookup and the errors are shared. What is shared is not
//! inlined: one copy for each type of value, not one for each field.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};
use serde::{Deserialize, Serializer};

use crate::Extra;
use crate::raw::Raw;
use crate::text::Text;

/// How the decoder ends its message about a member that an object must have.
pub(crate) const MISSING: &str = ": missing";

thread_local! {
    static HASTY: Cell<bool> = const { Cell::new(false) };
}

/// While it lives, records are read without setting anything aside: the first field that is not as documented is an
/// error. Faster, for whoever then reads once more.
pub(crate) fn hastily() -> Hastily {
    Hastily { before: HASTY.replace(true) }
}

pub(crate) struct Hastily {
    before: bool,
}

impl Drop for Hastily {
    fn drop(&mut self) {
        HASTY.set(self.before);
    }
}

/// Whether what is read now is read again if it fails.
pub(crate) fn is_hasty() -> bool {
    HASTY.get()
}

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

/// The name of a discriminator, and the value that was seen ahead.
pub(crate) type Guess = (&'static str, String);

/// The fields of an object as they come in. Of one that comes twice the first counts.
pub(crate) struct Fields<A> {
    map: A,
    names: &'static [&'static str],
    /// Where the last key stood in the table: the next one most often follows it.
    current: usize,
    /// Which discriminators have been read, counted from the end of the table.
    tags: u64,
    /// The discriminator, where it was only seen ahead, until it comes.
    guess: Option<Guess>,
    /// Whether a field that cannot be read is set aside.
    patient: bool,
    /// What the table does not know, and what was set aside.
    pub(crate) extra: Extra,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn new(map: A, names: &'static [&'static str]) -> Self {
        Self::guessed(map, names, None)
    }

    /// The fields of a union's branch, which has its discriminator as a field.
    pub(crate) fn guessed(map: A, names: &'static [&'static str], guess: Option<Guess>) -> Self {
        let patient = !is_hasty();
        Self { map, names, current: usize::MAX, tags: 0, guess, patient, extra: Extra::new() }
    }

    /// The fields of a union's branch, of which this discriminator has been read, or guessed.
    pub(crate) fn tagged(map: A, names: &'static [&'static str], tag: &str, guess: Option<Guess>) -> Self {
        let mut fields = Self::guessed(map, names, guess);
        let place = names.iter().rev().position(|name| *name == tag);
        fields.tags = place.map_or(0, bit);
        fields
    }

    /// The index of the next known field; unknown ones go to `extra`.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let expected = self.current.wrapping_add(1);
            match self.map.next_key_seed(Lookup { names: self.names, expected })? {
                None if self.guess.is_some() => {
                    return Err(A::Error::custom("the discriminator does not come"));
                }
                None => return Ok(None),
                Some(Key::Known(index)) => {
                    self.current = index;
                    return Ok(Some(index));
                }
                Some(Key::Unknown(name)) => {
                    let raw = self.map.next_value()?;
                    self.extra.keep_raw(name, raw)?;
                }
            }
        }
    }

    /// Passes over the value of a field that came before, or of the discriminator that was guessed.
    #[inline(never)]
    fn again(&mut self) -> Result<(), A::Error> {
        let name = self.names.get(self.current).copied().unwrap_or_default();
        match self.guess.take_if(|(tag, _)| *tag == name) {
            None => self.map.next_value::<IgnoredAny>().map(drop),
            Some((_, guess)) if self.map.next_value::<Text<'de>>()?.0 == guess => Ok(()),
            Some(_) => Err(A::Error::custom("another discriminator than the one ahead")),
        }
    }

    /// Reads a value that must be as documented, and not null unless its type takes null.
    #[inline(never)]
    pub(crate) fn take<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        if slot.is_some() {
            return self.again();
        }
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => return Err(self.within(error)),
        }
        Ok(())
    }

    /// Reads a value that must be as documented or null, which is then as if absent.
    #[inline(never)]
    pub(crate) fn maybe<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        if slot.is_some() {
            return self.again();
        }
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => return Err(self.within(error)),
        }
        Ok(())
    }

    /// Like [`take`](Self::take) for a value that may be absent: one that is not as documented does not make the rest
    /// unreadable. It is absent here, and kept in `extra`.
    #[inline(never)]
    pub(crate) fn take_or_keep<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        if !self.patient || slot.is_some() {
            return self.take(slot);
        }
        *slot = self.read_or_keep()?;
        Ok(())
    }

    /// Like [`maybe`](Self::maybe), and keeps what cannot be read as [`take_or_keep`](Self::take_or_keep) does.
    #[inline(never)]
    pub(crate) fn maybe_or_keep<T: Deserialize<'de>>(
        &mut self,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        if !self.patient || slot.is_some() {
            return self.maybe(slot);
        }
        *slot = self.read_or_keep::<Option<T>>()?.flatten();
        Ok(())
    }

    /// The value of the current field; one that cannot be read is kept in `extra`, as it came.
    fn read_or_keep<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
        let raw: Raw<'de> = self.map.next_value()?;
        if let Ok(value) = raw.read() {
            return Ok(Some(value));
        }
        let name = self.names.get(self.current).copied().unwrap_or_default();
        self.extra.keep_raw(name.to_owned(), raw)?;
        Ok(None)
    }

    /// Reads a discriminator that can have one value only.
    #[inline(never)]
    pub(crate) fn tag(&mut self, expected: &str) -> Result<(), A::Error> {
        let tag = bit(self.names.len().saturating_sub(self.current.saturating_add(1)));
        if self.tags & tag != 0 {
            return self.again();
        }
        let found: String = self.map.next_value()?;
        if found == expected {
            self.tags |= tag;
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

/// The mark of one discriminator. No object has more than a few.
fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
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
    extra.write(&mut map)?;
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

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// As the generator writes it.
    #[derive(Debug, PartialEq)]
    struct Node {
        any: Option<Value>,
        next: Option<Box<Node>>,
        extra: Extra,
    }

    impl Record for Node {
        const NAME: &'static str = "Node";
        const FIELDS: &'static [&'static str] = &["any", "next", "form", "type"];

        fn read<'de, A: MapAccess<'de>>(mut fields: Fields<A>) -> Result<Self, A::Error> {
            let (mut any, mut next) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take_or_keep(&mut any),
                    1 => fields.maybe_or_keep(&mut next),
                    2 => fields.tag("NODE"),
                    _ => fields.tag("TREE"),
                }?;
            }
            Ok(Self { any, next, extra: fields.extra })
        }
    }

    impl<'de> Deserialize<'de> for Node {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            decode(deserializer)
        }
    }

    fn both(text: &str) -> [Result<Node, serde_json::Error>; 2] {
        let carefully = serde_json::from_str(text);
        let _hasty = hastily();
        [carefully, serde_json::from_str(text)]
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
        for text in ["{\"type\":\"TREE\",\"form\":\"NODE\",\"type\":\"X\",\"form\":1}", "{\"form\":\"NODE\"}"]
        {
            assert!(both(text).into_iter().all(|read| read.is_ok()), "{text}");
        }
        for text in ["{\"type\":\"TREE\",\"form\":\"TREE\"}", "{\"type\":\"X\",\"type\":\"TREE\"}"] {
            assert!(both(text).into_iter().all(|read| read.is_err()), "{text}");
        }
        let map = |value: &str| serde_json::from_str::<serde_json::Map<_, _>>(value).unwrap();
        let read = |value: &str| {
            let mut map =
                serde::de::value::MapDeserializer::<_, serde_json::Error>::new(map(value).into_iter());
            Node::read(Fields::tagged(&mut map, Node::FIELDS, "type", None))
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
}
