//! A gateway as a service.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tokio::time::Instant;
use tower_service::Service;

use super::body::{Responding, read, require_post, respond};
use crate::gateway::{Gateway, Kind};
use crate::reply::Reply;

/// Serves a gateway: for `axum::Router::route_service`, hyper, or whatever else takes a `tower::Service`.
///
/// The deadline counts from the call, which servers make when the head of the request is there.
#[derive(Debug)]
pub struct GatewayService<K: Kind>(Gateway<K>);

impl<K: Kind> GatewayService<K> {
    /// Serves `gateway`.
    pub fn new(gateway: Gateway<K>) -> Self {
        Self(gateway)
    }
}

impl<K: Kind> Clone for GatewayService<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K, B> Service<Request<B>> for GatewayService<K>
where
    K: Kind,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Responding;

    /// Always ready: what is too much is shed with the gateway's own decision, not held back.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Responding {
        let begun = Instant::now();
        let gateway = self.0.clone();
        async move { Ok(respond(serve(&gateway, begun, request).await.unwrap_or_else(|refusal| refusal))) }
            .boxed()
    }
}

async fn serve<K, B>(gateway: &Gateway<K>, begun: Instant, request: Request<B>) -> Result<Reply, Reply>
where
    K: Kind,
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    require_post(&request)?;
    let (head, body) = request.into_parts();
    // Strangers' bodies are not read.
    gateway.require_secret(&head.headers)?;
    let reading = tokio::time::timeout_at(gateway.deadline(begun), read(body, gateway.body_limit()));
    let body = reading.await.unwrap_or_else(|_| Err(gateway.timed_out()))?;
    Ok(gateway.decide(begun, &head.headers, body).await)
}
