//! The way of one request through a gateway.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use tracing::{debug, warn};

use super::decided::Slot;
use super::kind::{Decoded, Kind};
use super::parts::Gateway;
use super::work::Work;
use crate::reply::Reply;

impl<K: Kind> Gateway<K> {
    /// When a request whose first byte came at `begun` must have its response.
    pub(crate) fn deadline(&self, begun: Instant) -> Instant {
        begun + self.parts().deadline.saturating_sub(self.parts().reserve)
    }

    /// The longest body that is read.
    pub fn body_limit(&self) -> usize {
        self.parts().body_limit
    }

    /// The response to one request whose first byte came at `begun`. It is there by the deadline, whatever the policy
    /// does; the policy itself runs on, also when this future is dropped.
    pub async fn decide(&self, begun: Instant, headers: &HeaderMap, body: Bytes) -> Reply {
        if let Err(refusal) = self.require_secret(headers) {
            return refusal;
        }
        let Some(request) = K::read(&body) else {
            warn!(target: "synctera::gateway", kind = K::NAME, length = body.len(), "undecodable: not a JSON object");
            return K::reply(self.parts().on_undecodable);
        };
        let identity = K::identity(&request)
            .unwrap_or_else(|| format!("sha256:{}", hex::encode(hmac_sha256::Hash::hash(&body))));
        let (slot, first) = self.parts().decided.slot(identity, Instant::now());
        // Before the policy begins, which looks whether anybody waits for its decision.
        let awaited = slot.awaited();
        if first {
            self.begin(slot, request, body, self.deadline(begun));
        } else {
            debug!(target: "synctera::gateway", kind = K::NAME, "asked again; the decision stays");
        }
        K::reply(awaited.by(self.deadline(begun), self.parts().on_timeout).await)
    }

    /// What is said when the body did not come in time.
    pub(crate) fn timed_out(&self) -> Reply {
        warn!(target: "synctera::gateway", kind = K::NAME, "the body did not come before the deadline");
        K::reply(self.parts().on_timeout)
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
        let Some((name, secrets)) = &self.parts().credentials else { return true };
        let Some(presented) = headers.get(name) else { return false };
        secrets.iter().fold(false, |any, secret| secret.is(presented.as_bytes()) | any)
    }

    /// Starts the policy, or settles at once where too many are at work.
    fn begin(&self, slot: Slot<K::Decision>, request: Decoded<K::Request>, body: Bytes, due: Instant) {
        if !request.gaps().is_empty() {
            let (missing, unreadable) = (request.gaps().missing().len(), request.gaps().unreadable().len());
            debug!(target: "synctera::gateway", kind = K::NAME, missing, unreadable, "decided on what is there");
        }
        match self.parts().permits.clone().try_acquire_owned() {
            Ok(permit) => {
                let (gateway, request) = (self.clone(), Arc::new(request));
                Work { gateway, slot, request, body, due, _permit: permit }.start();
            }
            Err(_) => {
                warn!(target: "synctera::gateway", kind = K::NAME, "overload: shed");
                slot.settle(self.parts().on_overload);
            }
        }
    }
}
