//! How a record is read: each value into the slot of its name.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};

use super::Record;
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
        Fields::new(map, T::FIELDS).record()
    }
}

/// The name of a discriminator, and the value that was seen ahead.
pub(crate) type Guess = (&'static str, String);

/// Gives the fields of a record one by one, each value into the slot of its name. Of a field that comes twice the first
/// counts. After an error nothing more comes.
///
/// It has neither lifetime nor error type of its own: each would be looked at once more for every field of every record.
pub(crate) trait Input {
    /// The place of the next known field in the record's table.
    fn next(&mut self) -> Option<usize>;

    /// A value that must be as documented, and not null unless its type takes null.
    fn take<T: DeserializeOwned>(&mut self, slot: &mut Option<T>);

    /// A value that must be as documented or null, which is then as if absent.
    fn maybe<T: DeserializeOwned>(&mut self, slot: &mut Option<T>);

    /// Like `take` for a value that may be absent: one that is not as documented does not make the rest unreadable. It
    /// is absent here, and kept in `extra`.
    fn take_or_keep<T: DeserializeOwned>(&mut self, slot: &mut Option<T>);

    /// Like `maybe`, and keeps what cannot be read as `take_or_keep` does.
    fn maybe_or_keep<T: DeserializeOwned>(&mut self, slot: &mut Option<T>);

    /// A discriminator that can have one value only.
    fn tag(&mut self, expected: &'static str);

    /// The value of a field that came before, or of the discriminator that was guessed: passed over.
    fn again(&mut self);

    /// Complains where a value that must come has not come.
    fn need<T>(&mut self, slot: &Option<T>, name: &'static str);

    /// The fields that the table does not know, and what was set aside.
    fn extra(&mut self) -> Extra;
}

/// The fields of an object as they come in.
pub(crate) struct Fields<'de, A: MapAccess<'de>> {
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
    /// The first error.
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Fields<'de, A> {
    pub(crate) fn new(map: A, names: &'static [&'static str]) -> Self {
        Self::guessed(map, names, None)
    }

    /// The fields of a union's branch, which has its discriminator as a field.
    pub(crate) fn guessed(map: A, names: &'static [&'static str], guess: Option<Guess>) -> Self {
        let patient = !is_hasty();
        Self { map, names, current: usize::MAX, tags: 0, guess, patient, extra: Extra::new(), error: None }
    }

    /// The fields of a union's branch, of which this discriminator has been read, or guessed.
    pub(crate) fn tagged(map: A, names: &'static [&'static str], tag: &str, guess: Option<Guess>) -> Self {
        let mut fields = Self::guessed(map, names, guess);
        let place = names.iter().rev().position(|name| *name == tag);
        fields.tags = place.map_or(0, bit);
        fields
    }

    /// Reads the record that these are the fields of.
    pub(crate) fn record<T: Record>(mut self) -> Result<T, A::Error> {
        let record = T::read(&mut self);
        match self.error {
            Some(error) => Err(error),
            None => record.ok_or_else(|| A::Error::custom(format_args!("`{}`{MISSING}", T::NAME))),
        }
    }

    /// The place of the next known field; unknown ones go to `extra`.
    fn advance(&mut self) -> Result<Option<usize>, A::Error> {
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

    fn pass(&mut self) -> Result<(), A::Error> {
        let name = self.name();
        match self.guess.take_if(|(tag, _)| *tag == name) {
            None => self.map.next_value::<IgnoredAny>().map(drop),
            Some((_, guess)) if self.map.next_value::<Text<'de>>()?.0 == guess => Ok(()),
            Some(_) => Err(A::Error::custom("another discriminator than the one ahead")),
        }
    }

    /// The value of the current field; one that cannot be read is kept in `extra`, as it came.
    fn value_or_keep<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
        let raw: Raw<'de> = self.map.next_value()?;
        if let Ok(value) = raw.read() {
            return Ok(Some(value));
        }
        self.extra.keep_raw(self.name().to_owned(), raw)?;
        Ok(None)
    }

    fn checked_tag(&mut self, expected: &'static str) -> Result<(), A::Error> {
        let tag = bit(self.names.len().saturating_sub(self.current.saturating_add(1)));
        if self.tags & tag != 0 {
            return self.pass();
        }
        let found: String = self.map.next_value()?;
        if found == expected {
            self.tags |= tag;
            return Ok(());
        }
        Err(self.within(A::Error::custom(format_args!("expected \"{expected}\", found another value"))))
    }

    /// The name of the current field.
    fn name(&self) -> &'static str {
        self.names.get(self.current).copied().unwrap_or_default()
    }

    /// Names the field that an error happened in, outermost first.
    #[cold]
    fn within(&self, error: A::Error) -> A::Error {
        let (name, inner) = (self.name(), error.to_string());
        match inner.starts_with('`') {
            // Already a path: prefix it.
            true => A::Error::custom(format_args!("`{name}.{}", &inner[1..])),
            false => A::Error::custom(format_args!("`{name}`: {inner}")),
        }
    }

    /// Keeps the first error.
    #[cold]
    fn fail(&mut self, error: A::Error) {
        self.error.get_or_insert(error);
    }
}

impl<'de, A: MapAccess<'de>> Input for Fields<'de, A> {
    #[inline(never)]
    fn next(&mut self) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        self.advance().unwrap_or_else(|error| {
            self.fail(error);
            None
        })
    }

    #[inline(never)]
    fn take<T: DeserializeOwned>(&mut self, slot: &mut Option<T>) {
        if slot.is_some() {
            return self.again();
        }
        match self.map.next_value() {
            Ok(value) => *slot = Some(value),
            Err(error) => self.fail(self.within(error)),
        }
    }

    #[inline(never)]
    fn maybe<T: DeserializeOwned>(&mut self, slot: &mut Option<T>) {
        if slot.is_some() {
            return self.again();
        }
        match self.map.next_value() {
            Ok(value) => *slot = value,
            Err(error) => self.fail(self.within(error)),
        }
    }

    fn take_or_keep<T: DeserializeOwned>(&mut self, slot: &mut Option<T>) {
        if !self.patient || slot.is_some() {
            return self.take(slot);
        }
        match self.value_or_keep() {
            Ok(value) => *slot = value,
            Err(error) => self.fail(error),
        }
    }

    fn maybe_or_keep<T: DeserializeOwned>(&mut self, slot: &mut Option<T>) {
        if !self.patient || slot.is_some() {
            return self.maybe(slot);
        }
        match self.value_or_keep::<Option<T>>() {
            Ok(value) => *slot = value.flatten(),
            Err(error) => self.fail(error),
        }
    }

    #[inline(never)]
    fn tag(&mut self, expected: &'static str) {
        if let Err(error) = self.checked_tag(expected) {
            self.fail(error);
        }
    }

    #[inline(never)]
    fn again(&mut self) {
        if let Err(error) = self.pass() {
            self.fail(error);
        }
    }

    fn need<T>(&mut self, slot: &Option<T>, name: &'static str) {
        if slot.is_none() {
            self.fail(A::Error::custom(format_args!("`{name}`{MISSING}")));
        }
    }

    fn extra(&mut self) -> Extra {
        std::mem::take(&mut self.extra)
    }
}

/// The mark of one discriminator. No object has more than a few.
fn bit(place: usize) -> u64 {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
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
