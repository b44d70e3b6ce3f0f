//! Objects with fields: what every generated struct shares, written once.
//!
//! A derived `Deserialize` is more than half of the compile time of a crate of this kind. Here a struct brings
//! a table of names, a variable for each of them and one list of its fields to write and print; the lookup and the errors
//! are shared. What is shared is not inlined: one copy for each type of value, not one for each field.

mod reading;
mod writing;

pub(crate) use reading::{Fields, Input, MISSING, decode, hastily, is_hasty};
pub(crate) use writing::{Output, Redacted, encode, finish, print, start};

/// A struct that is read and written field by field.
pub(crate) trait Record: Sized {
    /// The struct's name, for messages.
    const NAME: &'static str;
    /// The wire names of its fields and then of its discriminators: `read` knows them by their places here.
    const FIELDS: &'static [&'static str];

    /// Takes all fields; none where the input had an error, which it keeps.
    fn read(input: &mut impl Input) -> Option<Self>;

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

#[cfg(test)]
mod tests;
