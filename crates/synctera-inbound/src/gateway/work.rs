//! One decision under way: the policy, and what follows once it has decided.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::FutureExt;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;
use tracing::{error, warn};

use super::decided::Slot;
use super::kind::{Decoded, Kind};
use super::late::{Compared, Late};
use super::parts::Gateway;
use super::recording::Recording;

/// A decision under way; it has a permit until everything that follows is done.
pub(super) struct Work<K: Kind> {
    pub(super) gateway: Gateway<K>,
    pub(super) slot: Slot<K::Decision>,
    pub(super) request: Arc<Decoded<K::Request>>,
    pub(super) body: Bytes,
    pub(super) due: Instant,
    pub(super) _permit: OwnedSemaphorePermit,
}

/// What became of it.
struct Outcome<D> {
    /// What the policy decided; none when it panicked.
    decided: Option<D>,
    /// What the slot holds.
    told: D,
    /// Whether somebody was told, or still waits to be.
    awaited: bool,
}

impl<K: Kind> Work<K> {
    /// Asks the policy. One that decides without waiting costs no task and no timer; any other goes on in a task of its
    /// own, whoever waits for it.
    pub(super) fn start(self) {
        let mut deciding = self.decide().boxed();
        match (&mut deciding).now_or_never() {
            Some((work, outcome)) if work.is_done_after(&outcome) => {}
            Some((work, outcome)) => drop(tokio::spawn(work.follow(outcome))),
            None => drop(tokio::spawn(async move {
                let (work, outcome) = deciding.await;
                work.follow(outcome).await;
            })),
        }
    }

    async fn decide(self) -> (Self, Outcome<K::Decision>) {
        let parts = self.gateway.parts();
        // Within the block, so that a policy that panics before it returns a future is caught too.
        let policy = async { parts.policy.decide(self.request.clone()).await };
        let decided = AssertUnwindSafe(policy).catch_unwind().await.ok();
        let awaited = self.slot.settled().is_some() || self.slot.is_awaited();
        // A policy that blocked its thread may have kept the timer from its turn.
        let in_time = decided.filter(|_| Instant::now() < self.due);
        let told = self.slot.settle(in_time.unwrap_or(parts.on_timeout));
        (self, Outcome { decided, told, awaited })
    }

    fn is_done_after(&self, outcome: &Outcome<K::Decision>) -> bool {
        let parts = self.gateway.parts();
        !outcome.is_late() && parts.recorder.is_none() && parts.shadow.is_none()
    }

    /// First what may have to be undone: a recorder or a shadow that panics costs nothing but itself.
    async fn follow(self, outcome: Outcome<K::Decision>) {
        let (parts, late) = (self.gateway.parts(), outcome.is_late());
        let Outcome { decided, told, awaited } = outcome;
        if late {
            match decided {
                Some(_) => warn!(target: "synctera::gateway", kind = K::NAME, "the decision came too late"),
                None => error!(target: "synctera::gateway", kind = K::NAME, "the policy panicked"),
            }
            let told = awaited.then_some(told);
            (parts.on_late)(Late { request: self.request.clone(), decided, told }).await;
        }
        if let Some(recorder) = &parts.recorder {
            recorder(Recording::of::<K>(parts.clock.now(), &self.body, told));
        }
        if let Some((shadow, report)) = &parts.shadow {
            let shadow = shadow.decide(self.request.clone()).await;
            report(Compared { request: self.request.clone(), live: told, shadow });
        }
    }
}

impl<D: Copy + Eq> Outcome<D> {
    /// Whether what was decided is not what was told.
    fn is_late(&self) -> bool {
        self.decided != Some(self.told) || !self.awaited
    }
}
