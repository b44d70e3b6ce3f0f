//! Unions: objects told apart by the value of one property.
//!
//! Where the discriminator comes first, the variant is read straight from the input.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::record::{self, Fields, Record};

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
        let mut before = Vec::new();
        while let Some(Text(key)) = map.next_key_seed(AsText)? {
            if key == T::TAG {
                let Text(tag) = map.next_value_seed(AsText)?;
                let body = Body {
                    name: T::TAG,
                    tag: tag.clone(),
                    place: Place::Tag,
                    before,
                    value: None,
                    rest: map,
                };
                return T::read(&tag, body);
            }
            before.push((key.into_owned(), map.next_value::<Value>()?));
        }
        Err(A::Error::custom(format_args!("`{}`: missing", T::TAG)))
    }
}

/// An object whose discriminator has been read, as if it had come first.
pub(crate) struct Body<'de, A> {
    name: &'static str,
    tag: Cow<'de, str>,
    place: Place,
    /// In the order of input; taken from the back after one reversal.
    before: Vec<(String, Value)>,
    value: Option<Value>,
    rest: A,
}

/// What comes next.
enum Place {
    Tag,
    TagValue,
    Before,
    Rest,
}

impl<'de, A: MapAccess<'de>> Body<'de, A> {
    /// Reads a branch that one value leads to: its discriminator is known to be right.
    ///
    /// Straight from the input where the discriminator came first. Otherwise from a buffer of the whole object: the
    /// code for that exists anyway, and another way of reading every branch would be the largest part of the build.
    pub(crate) fn branch<T: Record>(self) -> Result<T, A::Error> {
        if self.before.is_empty() {
            return T::read(Fields::new(self.rest, T::FIELDS));
        }
        let whole = Value::Object(self.unrecognized()?.value);
        record::decode(whole).map_err(A::Error::custom)
    }

    /// Reads a branch that keeps its discriminator as a field.
    pub(crate) fn branch_with_tag<T: Record>(self) -> Result<T, A::Error> {
        T::read(Fields::new(self, T::FIELDS))
    }

    /// Keeps what has no known branch.
    #[inline(never)]
    pub(crate) fn unrecognized(mut self) -> Result<UnrecognizedVariant, A::Error> {
        let tag = self.tag.clone().into_owned();
        let mut value: Map<String, Value> = std::mem::take(&mut self.before).into_iter().collect();
        while let Some(Text(key)) = self.rest.next_key_seed(AsText)? {
            value.insert(key.into_owned(), self.rest.next_value()?);
        }
        value.insert(self.name.to_owned(), Value::String(tag.clone()));
        Ok(UnrecognizedVariant { tag, value })
    }

    fn start_after_tag(&mut self) {
        self.before.reverse();
        self.place = if self.before.is_empty() { Place::Rest } else { Place::Before };
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Body<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.place {
            Place::Rest => self.rest.next_key_seed(seed),
            Place::Before => match self.before.pop() {
                Some((key, value)) => {
                    self.value = Some(value);
                    let key: StringDeserializer<A::Error> = key.into_deserializer();
                    seed.deserialize(key).map(Some)
                }
                None => {
                    self.place = Place::Rest;
                    self.rest.next_key_seed(seed)
                }
            },
            Place::Tag | Place::TagValue => {
                self.place = Place::TagValue;
                seed.deserialize(BorrowedStrDeserializer::new(self.name)).map(Some)
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match (&self.place, self.value.take()) {
            (Place::TagValue, _) => {
                self.start_after_tag();
                let tag: StringDeserializer<A::Error> = self.tag.clone().into_owned().into_deserializer();
                seed.deserialize(tag)
            }
            (_, Some(value)) => seed.deserialize(value).map_err(A::Error::custom),
            (_, None) => self.rest.next_value_seed(seed),
        }
    }
}

/// A string, borrowed from the input where it can be.
struct Text<'de>(Cow<'de, str>);

struct AsText;

impl<'de> DeserializeSeed<'de> for AsText {
    type Value = Text<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for AsText {
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

/// A variant that this version of the client does not know, kept as it came.
#[derive(Clone, PartialEq)]
pub struct UnrecognizedVariant {
    tag: String,
    value: Map<String, Value>,
}

impl UnrecognizedVariant {
    /// The value of the discriminator.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The whole object, discriminator included.
    pub fn as_object(&self) -> &Map<String, Value> {
        &self.value
    }

    /// The whole object, discriminator included.
    pub fn into_object(self) -> Map<String, Value> {
        self.value
    }
}

impl Serialize for UnrecognizedVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// Prints the discriminator and the names of the fields: nobody knows which values are sensitive.
impl fmt::Debug for UnrecognizedVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&String> = self.value.keys().collect();
        f.debug_struct("UnrecognizedVariant").field("tag", &self.tag).field("fields", &fields).finish()
    }
}
