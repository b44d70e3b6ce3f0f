//! A receiver as a service.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;

use super::body::{Responding, read, require_post, respond};
use crate::reply::Reply;
use crate::webhook::Receiver;

/// Serves a webhook receiver: for `axum::Router::route_service`, hyper, or whatever else takes a `tower::Service`.
#[derive(Debug, Clone)]
pub struct WebhookService(Receiver);

impl WebhookService {
    /// Serves `receiver`.
    pub fn new(receiver: Receiver) -> Self {
        Self(receiver)
    }
}

impl<B> Service<Request<B>> for WebhookService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Responding;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Responding {
        let receiver = self.0.clone();
        async move { Ok(respond(serve(&receiver, request).await.unwrap_or_else(|refusal| refusal))) }.boxed()
    }
}

async fn serve<B>(receiver: &Receiver, request: Request<B>) -> Result<Reply, Reply>
where
    B: Body,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    require_post(&request)?;
    let (head, body) = request.into_parts();
    let body = read(body, receiver.body_limit()).await?;
    Ok(receiver.receive(&head.headers, body).await)
}
