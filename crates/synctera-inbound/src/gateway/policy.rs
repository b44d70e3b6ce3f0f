//! Policies: what decides.

use std::future::Future;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::kind::{Decoded, Kind};

/// Decides on requests. Closures that take the request and return a future are policies.
///
/// A policy that is still at work when the time is up goes on; what it decides then is [late](super::Late). It begins on
/// the thread that took the request: one that blocks instead of awaiting delays its own response, which then says what was
/// chosen for the time-out.
pub trait Policy<K: Kind>: Send + Sync + 'static {
    /// Decides on one request.
    fn decide(&self, request: Arc<Decoded<K::Request>>) -> BoxFuture<'_, K::Decision>;
}

impl<K, F, R> Policy<K> for F
where
    K: Kind,
    F: Fn(Arc<Decoded<K::Request>>) -> R + Send + Sync + 'static,
    R: Future<Output = K::Decision> + Send + 'static,
{
    fn decide(&self, request: Arc<Decoded<K::Request>>) -> BoxFuture<'_, K::Decision> {
        self(request).boxed()
    }
}
