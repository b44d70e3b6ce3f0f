//! What an object held beside its fields.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::Error;
use serde::ser::SerializeMap;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::kept::{Kept, OBJECT};
use crate::memory::{KEPT, Room};
use crate::raw::Raw;

/// Fields that the document does not know, and optional ones that came otherwise than it says. They survive a round
/// trip.
///
/// A field of the document that stands here could not be read: it is absent in its place. What it held can be looked at
/// with [`get`](Self::get), or [`raw`](Self::raw) where no [`Value`] can hold it.
///
/// Its `Debug` prints names only: nobody has looked whether the values are sensitive.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Fields>>);

#[derive(Clone, Default)]
struct Fields {
    values: Map<String, Value>,
    /// What is JSON and fits into no [`Value`] as it came: numbers like `1e400` or of thirty digits, lists in lists in lists.
    raw: BTreeMap<String, Box<RawValue>>,
}

impl Extra {
    /// No further fields.
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|fields| fields.values.is_empty() && fields.raw.is_empty())
    }

    /// The value of one field, where a [`Value`] can hold it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.values.get(name)
    }

    /// The JSON of a field that fits into no [`Value`] as it came: nested too deeply, or with a number that no integer and no
    /// float holds exactly.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.raw.get(name).map(|raw| raw.get())
    }

    /// Adds a field; it is sent beside the known ones.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.get_or_insert_default().values.insert(name.into(), value.into());
    }

    /// All fields whose values can be looked at.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|fields| fields.values.iter())
    }

    /// The fields that fit into no [`Value`], with their JSON.
    pub fn iter_raw(&self) -> impl Iterator<Item = (&String, &str)> {
        self.0.iter().flat_map(|fields| fields.raw.iter().map(|(name, raw)| (name, raw.get())))
    }

    fn keep(&mut self, name: String, value: Value) {
        let fields = self.0.get_or_insert_default();
        if !fields.raw.contains_key(&name) {
            fields.values.entry(name).or_insert(value);
        }
    }

    /// Keeps a field that came: as a value where one can hold it. Of one that comes twice the first counts.
    pub(crate) fn keep_raw<E: Error>(&mut self, name: String, raw: Raw<'_>) -> Result<(), E> {
        let room = KEPT.with(Room::left);
        if raw.has_plain_numbers()
            && let Ok(Kept(value)) = raw.read()
        {
            self.keep(name, value);
            return Ok(());
        }
        KEPT.with(|kept| kept.put_back(room));
        let text = raw.into_text();
        KEPT.with(|room| room.take(name.len() + text.len() + OBJECT))?;
        let raw = RawValue::from_string(text).map_err(E::custom)?;
        let fields = self.0.get_or_insert_default();
        if !fields.values.contains_key(&name) {
            fields.raw.entry(name).or_insert(raw);
        }
        Ok(())
    }

    /// Writes all fields.
    pub(crate) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let Some(fields) = &self.0 else { return Ok(()) };
        for (name, value) in &fields.values {
            map.serialize_entry(name, value)?;
        }
        for (name, raw) in &fields.raw {
            map.serialize_entry(name, raw)?;
        }
        Ok(())
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter()) && self.iter_raw().eq(other.iter_raw())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.iter().map(|(name, _)| name).chain(self.iter_raw().map(|(name, _)| name));
        f.debug_set().entries(names).finish()
    }
}
