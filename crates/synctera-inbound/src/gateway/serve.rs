//! The way of one request through a gateway.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tracing::{debug, warn};

use super::builder::{Credentials, GatewayBuilder, OnLate, Shadow};
use super::decided::{Decided, Slot};
use super::kind::{Decoded, Kind};
use super::policy::Policy;
use super::recording::Recording;
use super::work::Work;
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

    pub(super) fn parts(&self) -> &Parts<K> {
        &self.0
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
            self.begin(slot, request, body, self.deadline(begun));
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
    fn begin(&self, slot: Slot<K::Decision>, request: Decoded<K::Request>, body: Bytes, due: Instant) {
        if !request.gaps().is_empty() {
            let (missing, unreadable) = (request.gaps().missing().len(), request.gaps().unreadable().len());
            debug!(target: "synctera::gateway", kind = K::NAME, missing, unreadable, "decided on what is there");
        }
        match self.0.permits.clone().try_acquire_owned() {
            Ok(permit) => {
                let (gateway, request) = (self.clone(), Arc::new(request));
                Work { gateway, slot, request, body, due, _permit: permit }.start();
            }
            Err(_) => {
                warn!(target: "synctera::gateway", kind = K::NAME, "overload: shed");
                slot.settle(self.0.on_overload);
            }
        }
    }
}
