//! Endpoints as `tower::Service`.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tokio::time::Instant;
use tower_service::Service;

use super::body::{Unread, read, require_post};
use super::endpoint::Endpoint;
use crate::gateway::Gateway;
use crate::reply::Reply;
use crate::webhook::Receiver;

/// Serves a gateway or a webhook receiver: for `axum::Router::route_service`, hyper, or whatever else takes a
/// `tower::Service`.
#[derive(Debug, Clone)]
pub struct InboundService<E>(E);

/// Serves a [`Gateway`].
///
/// The deadline counts from the call, which servers make when the head of the request is there; behind a
/// `FirstByteListener` (feature `axum`), from the first byte.
pub type GatewayService<K> = InboundService<Gateway<K>>;

/// Serves a [`Receiver`] of webhooks.
pub type WebhookService = InboundService<Receiver>;

impl<E: Endpoint> InboundService<E> {
    /// Serves `endpoint`.
    pub fn new(endpoint: E) -> Self {
        Self(endpoint)
    }
}

impl<E, B> Service<Request<B>> for InboundService<E>
where
    E: Endpoint,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    /// Always ready: a gateway sheds what is too much with a decision of its own, and nothing is held back.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let begun = begun(&request);
        let endpoint = self.0.clone();
        async move { Ok(respond(serve(&endpoint, begun, request).await.unwrap_or_else(|refusal| refusal))) }
            .boxed()
    }
}

/// When the request began, as far as that is known.
fn begun<B>(request: &Request<B>) -> Instant {
    #[cfg(feature = "axum")]
    if let Some(first) = super::first_byte::FirstByte::of(request.version(), request.extensions()) {
        return first;
    }
    let _ = request;
    Instant::now()
}

async fn serve<E, B>(endpoint: &E, begun: Instant, request: Request<B>) -> Result<Reply, Reply>
where
    E: Endpoint,
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    require_post(&request)?;
    let (head, body) = request.into_parts();
    endpoint.admit(&head.headers)?;
    let body = read(body, endpoint.body_limit(), endpoint.body_due(begun)).await;
    let body = body.map_err(|unread| match unread {
        Unread::Late => endpoint.body_late(),
        _ => unread.refuse(),
    })?;
    Ok(endpoint.take(begun, head.headers, body).await)
}

pub(super) fn respond(reply: Reply) -> Response<Full<Bytes>> {
    Response::<Bytes>::from(reply).map(Full::new)
}
