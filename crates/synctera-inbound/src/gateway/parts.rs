//! What a gateway is made of.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::HeaderName;
use tokio::sync::Semaphore;

use super::decided::Decided;
use super::kind::Kind;
use super::late::{Compared, Late};
use super::policy::Policy;
use super::recording::Recording;
use crate::clock::Clock;
use crate::secret::Secret;

pub(super) type OnLate<K> = Arc<dyn Fn(Late<K>) -> BoxFuture<'static, ()> + Send + Sync>;
pub(super) type Shadow<K> = (Arc<dyn Policy<K>>, Arc<dyn Fn(Compared<K>) + Send + Sync>);

/// Where the shared secret stands, and which values are accepted.
pub(super) type Credentials = Option<(HeaderName, Vec<Secret>)>;

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
    pub(super) fn new(parts: Parts<K>) -> Self {
        Self(Arc::new(parts))
    }

    pub(super) fn parts(&self) -> &Parts<K> {
        &self.0
    }
}
