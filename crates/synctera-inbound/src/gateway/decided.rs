//! One decision per request, also when it is asked twice.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

/// A decision to be: whoever settles it first decides.
#[derive(Clone)]
pub(super) struct Slot<D>(Arc<watch::Sender<Option<D>>>);

impl<D: Copy> Slot<D> {
    fn new() -> Self {
        Self(Arc::new(watch::Sender::new(None)))
    }

    /// Settles it, unless it is; says what it is now.
    pub(super) fn settle(&self, decision: D) -> D {
        self.0.send_if_modified(|settled| match settled {
            Some(_) => false,
            None => {
                *settled = Some(decision);
                true
            }
        });
        self.settled().unwrap_or(decision)
    }

    pub(super) fn settled(&self) -> Option<D> {
        *self.0.borrow()
    }

    /// Begins to wait for it.
    pub(super) fn awaited(&self) -> Awaited<D> {
        Awaited { slot: self.clone(), watching: self.0.subscribe() }
    }

    /// Whether somebody waits for it.
    pub(super) fn is_awaited(&self) -> bool {
        self.0.receiver_count() > 0
    }
}

/// Somebody who waits for a decision.
pub(super) struct Awaited<D> {
    slot: Slot<D>,
    watching: watch::Receiver<Option<D>>,
}

impl<D: Copy> Awaited<D> {
    /// Waits until it is settled; by `deadline`, it is settled with `otherwise`.
    pub(super) async fn by(mut self, deadline: Instant, otherwise: D) -> D {
        let settled = tokio::time::timeout_at(deadline, self.watching.wait_for(Option::is_some)).await;
        let settled = settled.ok().and_then(Result::ok).and_then(|settled| *settled);
        settled.unwrap_or_else(|| self.slot.settle(otherwise))
    }
}

/// The decisions of the last minutes by the identity of their request.
pub(super) struct Decided<D> {
    kept_for: Duration,
    slots: Mutex<Slots<D>>,
}

struct Slots<D> {
    by_identity: HashMap<String, Slot<D>>,
    /// In order of arrival, which is the order of expiry.
    expiry: VecDeque<(Instant, String)>,
}

impl<D: Copy> Decided<D> {
    pub(super) fn new(kept_for: Duration) -> Self {
        let slots = Slots { by_identity: HashMap::new(), expiry: VecDeque::new() };
        Self { kept_for, slots: Mutex::new(slots) }
    }

    /// The slot of a request, and whether this is the first to ask for it.
    pub(super) fn slot(&self, identity: String, now: Instant) -> (Slot<D>, bool) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.expire(now);
        if let Some(slot) = slots.by_identity.get(&identity) {
            return (slot.clone(), false);
        }
        let slot = Slot::new();
        slots.by_identity.insert(identity.clone(), slot.clone());
        slots.expiry.push_back((now + self.kept_for, identity));
        (slot, true)
    }
}

impl<D> Slots<D> {
    fn expire(&mut self, now: Instant) {
        while self.expiry.front().is_some_and(|(until, _)| *until <= now) {
            if let Some((_, identity)) = self.expiry.pop_front() {
                self.by_identity.remove(&identity);
            }
        }
    }
}
