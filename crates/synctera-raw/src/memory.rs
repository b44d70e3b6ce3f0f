//! What reading one response may cost beside its text.
//!
//! A value takes more room in memory than on the wire: `{"":0}` is seven bytes there, and hundreds here. What the
//! document describes is bounded by the document; what it does not describe, and what comes before a discriminator, is
//! bounded here. Together with the text itself that makes four times its size.

use std::cell::Cell;

use serde::de::Error;

/// Small responses may take this much of each kind, whatever their size: it spares honest ones every doubt.
const FLOOR: usize = 16 * 1024 * 1024;

/// Room that is left, of one kind.
pub(crate) struct Room(Cell<usize>);

thread_local! {
    /// For what is held back until a discriminator is found.
    pub(crate) static HELD: Room = const { Room(Cell::new(usize::MAX)) };
    /// For what is kept without being understood.
    pub(crate) static KEPT: Room = const { Room(Cell::new(usize::MAX)) };
}

/// Reads a text of this size within the bounds.
pub(crate) fn bounded<T>(text: usize, read: impl FnOnce() -> T) -> T {
    let rooms = |held, kept| (HELD.with(|room| room.0.replace(held)), KEPT.with(|room| room.0.replace(kept)));
    let before = rooms(FLOOR.max(text.saturating_mul(2)), FLOOR.max(text));
    let value = read();
    rooms(before.0, before.1);
    value
}

impl Room {
    /// Takes so many bytes.
    pub(crate) fn take<E: Error>(&self, bytes: usize) -> Result<(), E> {
        let left = self.0.get().checked_sub(bytes);
        left.map(|left| self.0.set(left))
            .ok_or_else(|| E::custom("too many values that the document does not describe"))
    }

    /// How much there is, to be given [back](Self::put_back) when what was taken from here on is freed.
    pub(crate) fn left(&self) -> usize {
        self.0.get()
    }

    /// Gives back what was taken since there was so much left.
    pub(crate) fn put_back(&self, left: usize) {
        self.0.set(left);
    }
}
