//! What can be served: a gateway of any kind, and a receiver of webhooks.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::time::Instant;

use super::body::Unread;
use crate::gateway::{Gateway, Kind};
use crate::reply::Reply;
use crate::webhook::Receiver;

/// How long the body of a webhook may take: the sender gives up after five seconds and repeats.
pub(super) const WEBHOOK_BODY: Duration = Duration::from_secs(5);

/// Takes requests whose bodies were read. Sealed: [`Gateway`] and [`Receiver`] are endpoints.
pub trait Endpoint: Clone + Send + Sync + 'static {
    /// Refuses by the headers alone, so that strangers' bodies are not read.
    fn admit(&self, headers: &HeaderMap) -> Result<(), Reply>;

    /// The longest body that is read.
    fn body_limit(&self) -> usize;

    /// When the body must be there.
    fn body_due(&self, begun: Instant) -> Instant;

    /// The response to a body that was not there by then.
    fn body_late(&self) -> Reply;

    /// The response to a request whose first byte came at `begun`.
    fn take(&self, begun: Instant, headers: HeaderMap, body: Bytes) -> impl Future<Output = Reply> + Send;
}

impl<K: Kind> Endpoint for Gateway<K> {
    fn admit(&self, headers: &HeaderMap) -> Result<(), Reply> {
        self.require_secret(headers)
    }

    fn body_limit(&self) -> usize {
        Self::body_limit(self)
    }

    fn body_due(&self, begun: Instant) -> Instant {
        self.deadline(begun)
    }

    fn body_late(&self) -> Reply {
        self.timed_out()
    }

    async fn take(&self, begun: Instant, headers: HeaderMap, body: Bytes) -> Reply {
        self.decide(begun, &headers, body).await
    }
}

impl Endpoint for Receiver {
    fn admit(&self, _: &HeaderMap) -> Result<(), Reply> {
        Ok(())
    }

    fn body_limit(&self) -> usize {
        Self::body_limit(self)
    }

    fn body_due(&self, begun: Instant) -> Instant {
        begun + WEBHOOK_BODY
    }

    fn body_late(&self) -> Reply {
        Unread::Late.refuse()
    }

    async fn take(&self, _: Instant, headers: HeaderMap, body: Bytes) -> Reply {
        self.receive(&headers, body).await
    }
}
