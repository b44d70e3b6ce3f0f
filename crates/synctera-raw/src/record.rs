//! Objects with fields: what every generated struct shares, written once.
//!
//! A derived `Deserialize` is more than half of the compile time of a crate of this kind. Here a struct brings
//! a table of names, a slot for each of them and one list of its fields to write and print; the loop, the lookup and the
//! errors are shared. What is shared is not inlined: one copy for each type of value, not one for each field.

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

/// A struct that is read and written field by field.
pub(crate) trait Record: Sized {
    /// The struct's name, for messages.
    const NAME: &'static str;
    /// The wire names of its fields and then of its discriminators, in the order of the slots that `read` fills.
    const FIELDS: &'static [&'static str];

    /// Reads all fields.
    fn read<'de, A: MapAccess<'de>>(fields: Fields<A>) -> Result<Self, A::Error>;

    /// Hands over all fields, the discriminators first.
    fn write<O: Output>(&self, out: &mut O);
}

/// What every record is besides: printed, written and read.
macro_rules! record {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::print(self, f)
            }
        }
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::encode(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::decode(deserializer)
            }
        }
    };
}
pub(crate) use record;

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
    extra: Extra,
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

    /// Reads the whole object, each value into the slot of its name. What is left are the fields that the table does not
    /// know, and what was set aside.
    #[inline(never)]
    pub(crate) fn fill(mut self, slots: &mut [&mut dyn Slot<'de, A>]) -> Result<Extra, A::Error> {
        while let Some(index) = self.next()? {
            match slots.get_mut(index) {
                Some(slot) => slot.fill(&mut self)?,
                None => self.again()?,
            }
        }
        Ok(self.extra)
    }

    /// The index of the next known field; unknown ones go to `extra`.
    fn next(&mut self) -> Result<Option<usize>, A::Error> {
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
    fn take<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
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
    fn maybe<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        if slot.is_some() {
            return self.again();
        }
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => return Err(self.within(error)),
        }
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

/// Where the value of a field goes. Of one that comes twice the first counts.
pub(crate) trait Slot<'de, A: MapAccess<'de>> {
    /// Reads the value of the current field.
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error>;
}

/// Takes a value that must be as documented, and not null unless its type takes null.
pub(crate) struct Take<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for Take<'_, T> {
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error> {
        fields.take(self.0)
    }
}

/// Takes a value that must be as documented or null, which is then as if absent.
pub(crate) struct Maybe<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for Maybe<'_, T> {
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error> {
        fields.maybe(self.0)
    }
}

/// Like [`Take`] for a value that may be absent: one that is not as documented does not make the rest unreadable. It is
/// absent here, and kept in `extra`.
pub(crate) struct TakeOrKeep<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for TakeOrKeep<'_, T> {
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error> {
        if !fields.patient || self.0.is_some() {
            return fields.take(self.0);
        }
        *self.0 = fields.read_or_keep()?;
        Ok(())
    }
}

/// Like [`Maybe`], and keeps what cannot be read as [`TakeOrKeep`] does.
pub(crate) struct MaybeOrKeep<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for MaybeOrKeep<'_, T> {
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error> {
        if !fields.patient || self.0.is_some() {
            return fields.maybe(self.0);
        }
        *self.0 = fields.read_or_keep::<Option<T>>()?.flatten();
        Ok(())
    }
}

/// Takes a discriminator that can have one value only.
pub(crate) struct Tag(pub(crate) &'static str);

impl<'de, A: MapAccess<'de>> Slot<'de, A> for Tag {
    fn fill(&mut self, fields: &mut Fields<A>) -> Result<(), A::Error> {
        let tag = bit(fields.names.len().saturating_sub(fields.current.saturating_add(1)));
        if fields.tags & tag != 0 {
            return fields.again();
        }
        let found: String = fields.map.next_value()?;
        if found == self.0 {
            fields.tags |= tag;
            return Ok(());
        }
        let expected = self.0;
        Err(fields.within(A::Error::custom(format_args!("expected \"{expected}\", found another value"))))
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

/// Takes the fields of a record one by one.
pub(crate) trait Output {
    /// A field that is always there.
    fn field<T: Serialize + fmt::Debug + ?Sized>(&mut self, name: &'static str, value: &T);

    /// A field that may be absent.
    fn option<T: Serialize + fmt::Debug>(&mut self, name: &'static str, value: &Option<T>);

    /// A field whose value is never printed.
    fn secret<T: Serialize>(&mut self, name: &'static str, value: &T);

    /// A field that may be absent, and whose value is never printed.
    fn secret_option<T: Serialize>(&mut self, name: &'static str, value: &Option<T>);

    /// The fields that the table does not know.
    fn extra(&mut self, extra: &Extra);
}

/// Writes a record to anything.
#[inline(never)]
pub(crate) fn encode<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out: Encoder<S::SerializeMap> = Encoder(start(serializer));
    record.write(&mut out);
    out.0?.end()
}

/// Writes to a serializer. After an error nothing more is written.
struct Encoder<M: SerializeMap>(Result<M, M::Error>);

impl<M: SerializeMap> Encoder<M> {
    fn then(&mut self, write: impl FnOnce(&mut M) -> Result<(), M::Error>) {
        if let Ok(map) = &mut self.0
            && let Err(error) = write(map)
        {
            self.0 = Err(error);
        }
    }
}

impl<M: SerializeMap> Output for Encoder<M> {
    fn field<T: Serialize + fmt::Debug + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.secret(name, &value);
    }

    fn option<T: Serialize + fmt::Debug>(&mut self, name: &'static str, value: &Option<T>) {
        self.secret_option(name, value);
    }

    #[inline(never)]
    fn secret<T: Serialize>(&mut self, name: &'static str, value: &T) {
        self.then(|map| map.serialize_entry(name, value));
    }

    fn secret_option<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.secret(name, value);
        }
    }

    fn extra(&mut self, extra: &Extra) {
        self.then(|map| extra.write(map));
    }
}

/// Prints a record field by field, by the names on the wire.
#[inline(never)]
pub(crate) fn print<T: Record>(record: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = Printer(f.debug_struct(T::NAME));
    record.write(&mut out);
    out.0.finish()
}

struct Printer<'a, 'b>(fmt::DebugStruct<'a, 'b>);

impl Output for Printer<'_, '_> {
    fn field<T: Serialize + fmt::Debug + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.0.field(name, &value);
    }

    fn option<T: Serialize + fmt::Debug>(&mut self, name: &'static str, value: &Option<T>) {
        self.0.field(name, value);
    }

    fn secret<T: Serialize>(&mut self, name: &'static str, _: &T) {
        self.0.field(name, &Redacted);
    }

    fn secret_option<T: Serialize>(&mut self, name: &'static str, _: &Option<T>) {
        self.0.field(name, &Redacted);
    }

    fn extra(&mut self, extra: &Extra) {
        if !extra.is_empty() {
            self.0.field("extra", extra);
        }
    }
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
    #[derive(PartialEq)]
    struct Node {
        any: Option<Value>,
        next: Option<Box<Node>>,
        extra: Extra,
    }

    impl Record for Node {
        const NAME: &'static str = "Node";
        const FIELDS: &'static [&'static str] = &["any", "next", "form", "type"];

        fn read<'de, A: MapAccess<'de>>(fields: Fields<A>) -> Result<Self, A::Error> {
            let (mut any, mut next) = (None, None);
            let extra = fields.fill(&mut [
                &mut TakeOrKeep(&mut any),
                &mut MaybeOrKeep(&mut next),
                &mut Tag("NODE"),
                &mut Tag("TREE"),
            ])?;
            Ok(Self { any, next, extra })
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

    /// Refuses what it is told to refuse, and cannot be written to after that.
    struct Picky;

    impl Serialize for Picky {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("refused"))
        }
    }

    #[test]
    fn what_is_written_is_all_fields_or_the_first_error() {
        let mut node: Node = serde_json::from_str("{\"any\":1,\"new\":2,\"next\":{}}").unwrap();
        let inner = "{\"form\":\"NODE\",\"type\":\"TREE\"}";
        let whole = format!("{{\"form\":\"NODE\",\"type\":\"TREE\",\"any\":1,\"next\":{inner},\"new\":2}}");
        assert_eq!(serde_json::to_string(&node).unwrap(), whole);
        assert_eq!(
            format!("{node:?}"),
            "Node { form: \"NODE\", type: \"TREE\", any: Some(Number(1)), next: <redacted>, extra: {\"new\"} }"
        );
        let mut json = serde_json::Serializer::new(Vec::new());
        let mut out = Encoder(start(&mut json));
        out.secret("first", &1);
        out.secret("second", &Picky);
        node.next = None;
        node.write(&mut out);
        assert_eq!(out.0.map(drop).unwrap_err().to_string(), "refused");
        assert_eq!(json.into_inner(), b"{\"first\":1,\"second\":", "nothing follows the error");
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
