//! Identifiers: a type for each kind of resource, so that an account cannot stand where a card is wanted.
//!
//! An identifier keeps the spelling that it came in, and never makes a response unreadable: whatever the API sent
//! in its place is kept, and is an error only for who asks for the UUID.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use uuid::Uuid;

use crate::lenient::{self, Unreadable};

/// What every kind of identifier is made of.
#[derive(Clone)]
pub(crate) enum Spelled {
    /// A UUID in its usual spelling: nearly every identifier, and no allocation.
    Usual(Uuid),
    /// Anything else.
    Other(Box<Other>),
}

#[derive(Clone)]
pub(crate) struct Other {
    value: Value,
    uuid: Option<Uuid>,
}

impl Spelled {
    pub(crate) fn from_text(text: &str) -> Self {
        match Uuid::try_parse(text) {
            Ok(uuid) if is_usual(text) => Self::Usual(uuid),
            read => Self::Other(Box::new(Other { value: text.into(), uuid: read.ok() })),
        }
    }

    fn from_value(value: Value) -> Self {
        Self::Other(Box::new(Other { value, uuid: None }))
    }

    pub(crate) fn uuid(&self, kind: &'static str) -> Result<Uuid, Unreadable> {
        match self {
            Self::Usual(uuid) => Ok(*uuid),
            Self::Other(other) => other.uuid.ok_or_else(|| Unreadable::new(kind, "a UUID", &other.value)),
        }
    }

    /// What is compared: the UUID where there is one, else what came.
    fn sense(&self) -> Result<Uuid, String> {
        match self {
            Self::Usual(uuid) => Ok(*uuid),
            Self::Other(other) => other.uuid.ok_or_else(|| self.to_string()),
        }
    }
}

/// Whether a UUID would be written as this text.
fn is_usual(text: &str) -> bool {
    text.len() == uuid::fmt::Hyphenated::LENGTH && !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

impl fmt::Display for Spelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usual(uuid) => fmt::Display::fmt(uuid, f),
            Self::Other(other) => lenient::display(&other.value, f),
        }
    }
}

impl PartialEq for Spelled {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Usual(own), Self::Usual(other)) => own == other,
            _ => self.sense() == other.sense(),
        }
    }
}

impl Eq for Spelled {}

impl PartialOrd for Spelled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Spelled {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sense().cmp(&other.sense())
    }
}

impl Hash for Spelled {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sense().hash(state);
    }
}

impl Serialize for Spelled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Usual(uuid) => {
                serializer.serialize_str(uuid.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
            }
            Self::Other(other) => other.value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Spelled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer, "an identifier", Self::from_text, Self::from_value)
    }
}

/// What every identifier type offers.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// Two of them are equal when they are the same UUID, however each is spelled; what is no UUID is compared as
        /// text. It is written as it came.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name($crate::id::Spelled);

        impl $name {
            /// The identifier that this text spells.
            ///
            /// # Errors
            /// When the text is not a UUID.
            #[inline]
            pub fn parse(text: impl AsRef<str>) -> Result<Self, $crate::Unreadable> {
                let id = Self::verbatim(text);
                id.uuid().map(|_| id)
            }

            /// The identifier with this UUID.
            #[inline]
            pub const fn from_uuid(uuid: ::uuid::Uuid) -> Self {
                Self($crate::id::Spelled::Usual(uuid))
            }

            /// The identifier spelled like this, even where that is no UUID: as the API gave it.
            #[inline]
            pub fn verbatim(text: impl AsRef<str>) -> Self {
                Self($crate::id::Spelled::from_text(text.as_ref()))
            }

            /// The UUID.
            ///
            /// # Errors
            /// When the API gave something else; it is then kept as it came.
            #[inline]
            pub fn uuid(&self) -> Result<::uuid::Uuid, $crate::Unreadable> {
                self.0.uuid(stringify!($name))
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::Unreadable;
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }
    };
}
pub(crate) use id;

id! {
    /// An identifier of which the API's document does not say what it identifies.
    AnyId
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{AnyId as CardId, *};

    const UUID: &str = "b01db9c7-78f2-4a99-8aca-1231d32f9b96";

    fn read(json: &str) -> CardId {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_spelling_of_a_uuid_survives_and_is_the_same_identifier() {
        let usual = CardId::parse(UUID).unwrap();
        let simple = UUID.replace('-', "");
        let spellings = [
            UUID.to_owned(),
            UUID.to_uppercase(),
            simple.to_uppercase(),
            simple,
            format!("{{{UUID}}}"),
            format!("urn:uuid:{UUID}"),
        ];
        let mut seen = HashSet::from([usual.clone()]);
        for spelling in spellings {
            let json = format!("\"{spelling}\"");
            let id = read(&json);
            assert_eq!(serde_json::to_string(&id).unwrap(), json);
            assert_eq!(id.to_string(), spelling);
            assert_eq!(id, usual, "{spelling}");
            assert_eq!(id.uuid().unwrap().to_string(), UUID);
            seen.insert(id);
        }
        assert_eq!(seen.len(), 1, "equal identifiers have equal hashes");
    }

    #[test]
    fn what_is_no_uuid_is_kept_and_is_an_error_only_for_who_asks_for_the_uuid() {
        for json in ["\"\"", "\"card 7/8\"", "\"b01db9c7\"", "42", "null", "{\"id\":[1]}"] {
            let id = read(json);
            assert_eq!(serde_json::to_string(&id).unwrap(), json);
            assert!(id.uuid().is_err(), "{json}");
            assert_eq!(id, read(json));
            assert_ne!(id, CardId::parse(UUID).unwrap());
        }
        assert!(CardId::parse("card 7").is_err());
        assert_eq!(CardId::verbatim("card 7").to_string(), "card 7");
        let error = read("\"card 7\"").uuid().unwrap_err().to_string();
        assert_eq!(error, "AnyId: not a UUID, but a text of 6 characters");
    }
}
