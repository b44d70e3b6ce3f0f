//! Unions: objects told apart by the value of one property.
//!
//! Where the discriminator comes first, or can be seen ahead, the variant is read straight from the input; otherwise the
//! fields before it are held back. Where it comes twice, the first
//! counts, and is the one that is written again.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use crate::Extra;
use crate::ahead;
use crate::memory::{HELD, Room};
use crate::raw::Raw;
use crate::record::MISSING;
use crate::record::{Fields, Record, finish, is_hasty, start};
use crate::text::Text;

/// A union that is read by its discriminator.
pub(crate) trait Tagged: Sized {
    /// The enum's name, for messages.
    const NAME: &'static str;
    /// The wire name of the discriminator.
    const TAG: &'static str;

    /// Reads the variant that `tag` names.
    fn read<'de, A: MapAccess<'de>>(tag: &str, body: Body<'de, A>) -> Result<Self, A::Error>;
}

/// Reads a union from anything.
pub(crate) fn decode<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}` ({})", T::TAG, T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let room = HELD.with(Room::left);
        let mut before = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            let is_tag = key.0 == T::TAG;
            let guess = if is_tag || !before.is_empty() { None } else { guess(&key, T::TAG) };
            let (tag, first) = match guess {
                Some(tag) => (Text(Cow::Owned(tag)), Some(key)),
                None if is_tag => (map.next_value()?, None),
                None => {
                    hold(&mut before, (key, map.next_value()?))?;
                    continue;
                }
            };
            let (name, guessed) = (T::TAG, first.is_some());
            let body = Body {
                name,
                tag: tag.clone(),
                guessed,
                next: Next::Field,
                first,
                before,
                read: 0,
                rest: map,
            };
            let value = T::read(&tag.0, body);
            HELD.with(|held| held.put_back(room));
            return value;
        }
        Err(A::Error::custom(format_args!("`{}`{MISSING}", T::TAG)))
    }
}

/// Only who reads hastily may guess wrong.
fn guess(key: &Text<'_>, tag: &str) -> Option<String> {
    match &key.0 {
        Cow::Borrowed(name) if is_hasty() => ahead::guess(name, tag),
        _ => None,
    }
}

/// A field before the discriminator.
type Held<'de> = (Text<'de>, Raw<'de>);

/// Adds a field, and counts the room that the list grows by. Most objects have more than a few fields: growing from one
/// to eight would be a good part of the work.
fn hold<'de, E: serde::de::Error>(fields: &mut Vec<Held<'de>>, field: Held<'de>) -> Result<(), E> {
    let room = fields.capacity();
    match room {
        0 => fields.reserve_exact(16),
        _ if fields.len() == room => fields.reserve(room),
        _ => {}
    }
    fields.push(field);
    match fields.capacity() - room {
        0 => Ok(()),
        more => HELD.with(|held| held.take(more.saturating_mul(size_of::<Held<'_>>()))),
    }
}

/// An object whose discriminator has been read, as if it had come first.
pub(crate) struct Body<'de, A> {
    name: &'static str,
    tag: Text<'de>,
    /// Whether the discriminator has been seen only ahead.
    guessed: bool,
    next: Next,
    /// The name of the first field, whose value comes next.
    first: Option<Text<'de>>,
    /// What came before the discriminator.
    before: Vec<Held<'de>>,
    /// How much of that has been read.
    read: usize,
    rest: A,
}

/// Where the next key or value comes from.
enum Next {
    /// The name of the discriminator, then its value.
    Tag,
    TagValue,
    /// A field: one that was held while there are any, then of the rest.
    Field,
    /// The value of a field that was held.
    Held,
}

impl<'de, A: MapAccess<'de>> Body<'de, A> {
    /// Reads a branch that one value leads to: its discriminator is known to be right.
    pub(crate) fn branch<T: Record>(mut self) -> Result<T, A::Error> {
        if self.before.is_empty() && !self.guessed {
            return Fields::tagged(self.rest, T::FIELDS, self.name, None).record();
        }
        let name = self.name;
        let guess = self.guessed.then(|| (name, std::mem::take(&mut self.tag.0).into_owned()));
        Fields::tagged(self, T::FIELDS, name, guess).record()
    }

    /// Reads a branch that keeps its discriminator as a field.
    pub(crate) fn branch_with_tag<T: Record>(mut self) -> Result<T, A::Error> {
        self.next = Next::Tag;
        let guess = self.guessed.then(|| (self.name, self.tag.0.clone().into_owned()));
        Fields::guessed(self, T::FIELDS, guess).record()
    }

    /// Keeps what has no known branch.
    #[inline(never)]
    pub(crate) fn unrecognized(mut self) -> Result<UnrecognizedVariant, A::Error> {
        let tag = self.tag.0.clone().into_owned();
        let mut guessed = self.guessed;
        self.next = Next::Tag;
        let mut fields = Extra::new();
        while let Some((name, raw)) = self.next_entry::<String, Raw<'de>>()? {
            if guessed && name == self.name && !fields.is_empty() {
                guessed = !raw.read::<Text<'de>>().is_ok_and(|found| found.0 == tag);
            }
            fields.keep_raw(name, raw)?;
        }
        match guessed {
            true => Err(A::Error::custom("another discriminator than the one ahead")),
            false => Ok(UnrecognizedVariant { tag, fields }),
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Body<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if matches!(self.next, Next::Tag) {
            self.next = Next::TagValue;
            return seed.deserialize(BorrowedStrDeserializer::new(self.name)).map(Some);
        }
        if let Some(name) = self.first.take() {
            return seed.deserialize(name.0.as_ref().into_deserializer()).map(Some);
        }
        match self.before.get(self.read) {
            Some((key, _)) => {
                self.next = Next::Held;
                seed.deserialize(key.0.as_ref().into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match (&self.next, self.before.get(self.read)) {
            (Next::TagValue, _) => {
                self.next = Next::Field;
                seed.deserialize(self.tag.0.as_ref().into_deserializer())
            }
            (Next::Held, Some((_, value))) => {
                (self.next, self.read) = (Next::Field, self.read + 1);
                seed.deserialize(value.deserializer())
            }
            _ => self.rest.next_value_seed(seed),
        }
    }
}

/// A variant that this version of the client does not know, kept as it came.
#[derive(Clone, PartialEq)]
pub struct UnrecognizedVariant {
    tag: String,
    fields: Extra,
}

impl UnrecognizedVariant {
    /// The value of the discriminator.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The value of a field, where a [`Value`] can hold it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// All fields, discriminator included.
    pub fn fields(&self) -> &Extra {
        &self.fields
    }
}

impl Serialize for UnrecognizedVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        finish(start(serializer)?, &self.fields)
    }
}

/// Prints the discriminator and the names of the fields: nobody knows which values are sensitive.
impl fmt::Debug for UnrecognizedVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnrecognizedVariant").field("tag", &self.tag).field("fields", &self.fields).finish()
    }
}
