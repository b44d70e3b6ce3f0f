//! Reads JSON that somebody else may change tomorrow: what cannot be read is noted and never stops the rest.

mod salvage;

use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::{Map, Number, Value};
use uuid::Uuid;

pub(crate) use salvage::object;

/// What reading found amiss. Names of fields only, never their values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gaps {
    missing: Vec<String>,
    unreadable: Vec<String>,
}

impl Gaps {
    /// JSON pointers of documented, required fields that are not there.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// JSON pointers of fields that are there and are not of the documented type.
    pub fn unreadable(&self) -> &[String] {
        &self.unreadable
    }

    /// Whether everything that is documented as required is there, and everything could be read.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.unreadable.is_empty()
    }
}

/// Where reading stands, and what it found amiss so far.
#[derive(Default)]
pub(crate) struct Reading {
    path: String,
    pub(crate) gaps: Gaps,
}

impl Reading {
    /// Takes a field out of `fields`. Absent, null and unreadable are all `None`; the gaps say which. No documented name
    /// has a character that a JSON pointer escapes.
    pub(crate) fn take<T: Lenient>(
        &mut self,
        fields: &mut Map<String, Value>,
        name: &str,
        required: bool,
    ) -> Option<T> {
        let found = fields.remove(name).filter(|value| !value.is_null());
        if found.is_none() && !required {
            return None;
        }
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(name);
        let read = match found {
            Some(value) => {
                let read = T::read(value, self);
                if read.is_none() {
                    self.gaps.unreadable.push(self.path.clone());
                }
                read
            }
            None => {
                self.gaps.missing.push(self.path.clone());
                None
            }
        };
        self.path.truncate(length);
        read
    }
}

/// A value that is read from JSON, or is not there.
pub(crate) trait Lenient: Sized {
    fn read(value: Value, reading: &mut Reading) -> Option<Self>;
}

impl Lenient for Value {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        Some(value)
    }
}

impl Lenient for String {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Lenient for bool {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        value.as_bool()
    }
}

impl Lenient for i64 {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        value.as_i64()
    }
}

impl Lenient for Number {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        match value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

impl Lenient for Uuid {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        value.as_str()?.parse().ok()
    }
}

impl Lenient for DateTime<Utc> {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        DateTime::parse_from_rfc3339(value.as_str()?).ok().map(|time| time.to_utc())
    }
}

impl Lenient for Map<String, Value> {
    fn read(value: Value, _: &mut Reading) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(fields),
            _ => None,
        }
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    /// Items that cannot be read are left out and noted.
    fn read(value: Value, reading: &mut Reading) -> Option<Self> {
        let Value::Array(items) = value else { return None };
        let length = reading.path.len();
        let mut read = Self::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            reading.path.push_str(&format!("/{index}"));
            match T::read(item, reading) {
                Some(item) => read.push(item),
                None => reading.gaps.unreadable.push(reading.path.clone()),
            }
            reading.path.truncate(length);
        }
        Some(read)
    }
}

/// Prints which fields are there and none of what they hold: card data and customers' data stay out of logs.
pub(crate) fn debug_names(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    present: impl Iterator<Item = &'static str>,
) -> fmt::Result {
    write!(f, "{name} {{ ")?;
    for field in present {
        write!(f, "{field}, ")?;
    }
    f.write_str(".. }")
}

/// Structs of which every field may be absent.
///
/// `objects` are nested structs, empty where they are absent; `required` and `optional` say what the document says, and
/// decide only whether an absent field counts as missing.
macro_rules! lenient {
    ($(
        $(#[$doc:meta])*
        $name:ident {
            required { $($(#[$rdoc:meta])* $rfield:ident: $rtype:ty = $rname:literal,)* }
            optional { $($(#[$odoc:meta])* $ofield:ident: $otype:ty = $oname:literal,)* }
            objects { $($(#[$jdoc:meta])* $jfield:ident: $jtype:ty = $jname:literal $jrequired:literal,)* }
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(#[doc = concat!("`", $rname, "`.")] $(#[$rdoc])* pub $rfield: Option<$rtype>,)*
            $(#[doc = concat!("`", $oname, "`.")] $(#[$odoc])* pub $ofield: Option<$otype>,)*
            $(#[doc = concat!("`", $jname, "`.")] $(#[$jdoc])* pub $jfield: $jtype,)*
            /// Fields that this version does not know.
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::lenient::Lenient for $name {
            fn read(value: serde_json::Value, reading: &mut $crate::lenient::Reading) -> Option<Self> {
                let serde_json::Value::Object(mut fields) = value else { return None };
                Some(Self {
                    $($rfield: reading.take(&mut fields, $rname, true),)*
                    $($ofield: reading.take(&mut fields, $oname, false),)*
                    $($jfield: reading.take(&mut fields, $jname, $jrequired).unwrap_or_default(),)*
                    extra: fields,
                })
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let present = [
                    $(self.$rfield.as_ref().map(|_| $rname),)*
                    $(self.$ofield.as_ref().map(|_| $oname),)*
                    $((self.$jfield != <$jtype>::default()).then_some($jname),)*
                ];
                $crate::lenient::debug_names(f, stringify!($name), present.into_iter().flatten())
            }
        }
    )*};
}

/// Enums that keep a value which they do not know.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// A value that this version does not know, as it came.
            Other(String),
        }

        impl $name {
            /// The value as it came.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl $crate::lenient::Lenient for $name {
            fn read(value: serde_json::Value, reading: &mut $crate::lenient::Reading) -> Option<Self> {
                let text = String::read(value, reading)?;
                Some(match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                })
            }
        }
    };
}

pub(crate) use {lenient, open_enum};
