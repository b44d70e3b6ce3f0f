//! What reading one response may cost beside its text, in memory and in repeated reading.
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
    /// For text that is read again, after it was held back or while looking for what cannot be read. Texts within texts
    /// within texts would be read as often as they are deep.
    pub(crate) static AGAIN: Room = const { Room(Cell::new(usize::MAX)) };
}

/// How often every part of a text may be read again.
const TIMES: usize = 16;

/// While it lives, what is read is held to the bounds of a text of this size.
pub(crate) fn bounded(text: usize) -> Bounded {
    let held = FLOOR.max(text.saturating_mul(2));
    // As text, whatever came can be kept.
    let kept = FLOOR.max(text.saturating_add(4096));
    let again = FLOOR.max(text.saturating_mul(TIMES));
    Bounded {
        held: HELD.with(|room| room.0.replace(held)),
        kept: KEPT.with(|room| room.0.replace(kept)),
        again: AGAIN.with(|room| room.0.replace(again)),
    }
}

/// What was left of each room before.
pub(crate) struct Bounded {
    held: usize,
    kept: usize,
    again: usize,
}

impl Drop for Bounded {
    fn drop(&mut self) {
        HELD.with(|room| room.put_back(self.held));
        KEPT.with(|room| room.put_back(self.kept));
        AGAIN.with(|room| room.put_back(self.again));
    }
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
