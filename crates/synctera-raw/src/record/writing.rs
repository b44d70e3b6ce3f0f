//! How a record is written and printed: field by field, by the names on the wire.

use std::fmt;

use serde::Serializer;
use serde::ser::{Serialize, SerializeMap};

use super::Record;
use crate::Extra;

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
