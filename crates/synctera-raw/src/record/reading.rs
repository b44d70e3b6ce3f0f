//! How a record is read: each value into the slot of its name.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

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
