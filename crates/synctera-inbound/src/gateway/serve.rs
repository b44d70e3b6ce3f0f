//! The way of one request through a gateway.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, StatusCode};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tracing::{debug, warn};

use super::builder::{Credentials, GatewayBuilder, OnLate, Shadow};
use super::decided::{Decided, Slot};
use super::kind::{Decoded, Kind};
use super::late::{Compared, Late};
use super::policy::Policy;
use super::recording::Recording;
use crate::clock::Clock;
use crate::reply::Reply;

/// Decides on requests in time. Clones are the same gateway.
pub struct Gateway<K: Kind>(Arc<Parts<K>>);

pub(super) struct Parts<K: Kind> {
    pub(super) policy: Arc<dyn Policy<K>>,
    pub(super) credentials: Credentials,
    pub(super) deadline: Duration,
    pub(super) reserve: Duration,
    pub(super) on_timeout: K::Decision,
    pub(super) on_overload: K::Decision,
    pub(super) on_undecodable: K::Decision,
    pub(super) permits: Arc<Semaphore>,
    pub(super) decided: Decided<K::Decision>,
    pub(super) on_late: OnLate<K>,
    pub(super) shadow: Option<Shadow<K>>,
    pub(super) recorder: Option<Arc<dyn Fn(Recording) + Send + Sync>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) body_limit: usize,
}

impl<K: Kind> Clone for Gateway<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K: Kind> std::fmt::Debug for Gateway<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gateway")
            .field("kind", &K::NAME)
            .field("deadline", &self.0.deadline)
            .finish_non_exhaustive()
    }
}

impl<K: Kind> Gateway<K> {
    /// A gateway that decides by `policy`, and says `when_undecided` on time-out, overload and the undecodable, until each
    /// is told something else.
    pub fn builder(policy: impl Policy<K>, when_undecided: K::Decision) -> GatewayBuilder<K> {
        GatewayBuilder::new(policy, when_undecided)
    }

    pub(super) fn new(parts: Parts<K>) -> Self {
        Self(Arc::new(parts))
    }

    /// When a request whose first byte came at `begun` must have its response.
    pub(crate) fn deadline(&self, begun: Instant) -> Instant {
        begun + self.0.deadline.saturating_sub(self.0.reserve)
    }

    /// The longest body that is read.
    pub fn body_limit(&self) -> usize {
        self.0.body_limit
    }

    /// The response to one request whose first byte came at `begun`. It is there by the deadline, whatever the policy
    /// does; the policy itself runs on, also when this future is dropped.
    pub async fn decide(&self, begun: Instant, headers: &HeaderMap, body: Bytes) -> Reply {
        if let Err(refusal) = self.require_secret(headers) {
            return refusal;
        }
        let Some(request) = K::read(&body) else {
            warn!(target: "synctera::gateway", kind = K::NAME, length = body.len(), "undecodable: not a JSON object");
            return K::reply(self.0.on_undecodable);
        };
        let identity = K::identity(&request)
            .unwrap_or_else(|| format!("sha256:{}", hex::encode(hmac_sha256::Hash::hash(&body))));
        let (slot, first) = self.0.decided.slot(identity, Instant::now());
        // Before the policy begins, which looks whether anybody waits for its decision.
        let awaited = slot.awaited();
        if first {
            self.begin(slot, request, body);
        } else {
            debug!(target: "synctera::gateway", kind = K::NAME, "asked again; the decision stays");
        }
        K::reply(awaited.by(self.deadline(begun), self.0.on_timeout).await)
    }

    /// What is said when the body did not come in time.
    pub(crate) fn timed_out(&self) -> Reply {
        warn!(target: "synctera::gateway", kind = K::NAME, "the body did not come before the deadline");
        K::reply(self.0.on_timeout)
    }

    /// Refuses who does not present the shared secret.
    pub(crate) fn require_secret(&self, headers: &HeaderMap) -> Result<(), Reply> {
        if self.may_ask(headers) {
            return Ok(());
        }
        warn!(target: "synctera::gateway", kind = K::NAME, status = 401, "the shared secret is missing or wrong");
        Err(Reply::status(StatusCode::UNAUTHORIZED))
    }

    /// Whether the headers hold the shared secret. All are compared, whatever is found.
    fn may_ask(&self, headers: &HeaderMap) -> bool {
        let Some((name, secrets)) = &self.0.credentials else { return true };
        let Some(presented) = headers.get(name) else { return false };
        secrets.iter().fold(false, |any, secret| secret.is(presented.as_bytes()) | any)
    }

    /// Starts the policy, or settles at once where too many are at work.
    fn begin(&self, slot: Slot<K::Decision>, request: Decoded<K::Request>, body: Bytes) {
        if !request.gaps().is_empty() {
            let (missing, unreadable) = (request.gaps().missing().len(), request.gaps().unreadable().len());
            debug!(target: "synctera::gateway", kind = K::NAME, missing, unreadable, "decided on what is there");
        }
        match self.0.permits.clone().try_acquire_owned() {
            Ok(permit) => {
                let gateway = self.clone();
                tokio::spawn(async move { gateway.run(slot, Arc::new(request), body, permit).await });
            }
            Err(_) => {
                warn!(target: "synctera::gateway", kind = K::NAME, "overload: shed");
                slot.settle(self.0.on_overload);
            }
        }
    }

    async fn run(
        &self,
        slot: Slot<K::Decision>,
        request: Arc<Decoded<K::Request>>,
        body: Bytes,
        _permit: OwnedSemaphorePermit,
    ) {
        let policy = AssertUnwindSafe(self.0.policy.decide(request.clone()));
        let decided = policy.catch_unwind().await.ok();
        let awaited = slot.settled().is_some() || slot.is_awaited();
        let told = slot.settle(decided.unwrap_or(self.0.on_timeout));
        // First what may have to be undone: a recorder or a shadow that panics costs nothing but itself.
        if decided != Some(told) || !awaited {
            self.late(Late { request: request.clone(), decided, told: awaited.then_some(told) }).await;
        }
        self.record(&body, told);
        if let Some((shadow, report)) = &self.0.shadow {
            let shadow = shadow.decide(request.clone()).await;
            report(Compared { request, live: told, shadow });
        }
    }

    async fn late(&self, late: Late<K>) {
        match late.decided {
            Some(_) => warn!(target: "synctera::gateway", kind = K::NAME, "the decision came too late"),
            None => tracing::error!(target: "synctera::gateway", kind = K::NAME, "the policy panicked"),
        }
        (self.0.on_late)(late).await;
    }

    fn record(&self, body: &[u8], told: K::Decision) {
        if let Some(recorder) = &self.0.recorder {
            recorder(Recording::of::<K>(self.0.clock.now(), body, told));
        }
    }
}
