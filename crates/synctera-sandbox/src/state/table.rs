//! A table of resources in the order in which they were made.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

/// Rows by id, listed in order of insertion. A row keeps its number when others go, so pages stay stable.
///
/// Clones share their rows until one of them changes: a simulation starts anew at next to no cost.
#[derive(Debug, Clone)]
pub(crate) struct Table<T>(Arc<Rows<T>>);

#[derive(Debug, Clone)]
struct Rows<T> {
    by_number: BTreeMap<u64, T>,
    numbers: HashMap<Uuid, u64>,
    next: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Arc::new(Rows { by_number: BTreeMap::new(), numbers: HashMap::new(), next: 0 }))
    }
}

impl<T: Clone> Table<T> {
    fn own(&mut self) -> &mut Rows<T> {
        Arc::make_mut(&mut self.0)
    }

    pub(crate) fn insert(&mut self, id: Uuid, row: T) {
        let rows = self.own();
        rows.numbers.insert(id, rows.next);
        rows.by_number.insert(rows.next, row);
        rows.next += 1;
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&T> {
        self.0.by_number.get(self.0.numbers.get(&id)?)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut T> {
        let number = *self.0.numbers.get(&id)?;
        self.own().by_number.get_mut(&number)
    }

    pub(crate) fn remove(&mut self, id: Uuid) -> Option<T> {
        let rows = self.own();
        rows.by_number.remove(&rows.numbers.remove(&id)?)
    }

    /// The rows from a number on, each with its number.
    pub(crate) fn from(&self, number: u64) -> impl Iterator<Item = (u64, &T)> {
        self.0.by_number.range(number..).map(|(number, row)| (*number, row))
    }

    /// The same table without the rows that do not pass; those that do keep their numbers.
    pub(crate) fn only(&self, passes: impl Fn(&T) -> bool) -> Self {
        let mut rows = Rows::clone(&self.0);
        rows.by_number.retain(|_, row| passes(row));
        rows.numbers.retain(|_, number| rows.by_number.contains_key(number));
        Self(Arc::new(rows))
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = &T> {
        self.0.by_number.values()
    }

    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.own().by_number.values_mut()
    }
}
