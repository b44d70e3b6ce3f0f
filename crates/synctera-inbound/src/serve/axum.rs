//! An extractor for axum handlers of your own.

use ::axum::extract::{FromRef, FromRequest, Request};
use ::axum::response::{IntoResponse, Response};
use tokio::time::Instant;

use super::body::read;
use super::endpoint::WEBHOOK_BODY;
use super::service::respond;
use crate::reply::Reply;
use crate::webhook::{Verified, Verifier};

/// The longest delivery that is read.
const BODY_LIMIT: usize = 1024 * 1024;

/// A verified delivery, where the router's state holds a [`Verifier`]. What is not verified is refused before the handler.
#[derive(Debug, Clone)]
pub struct VerifiedBody(pub Verified);

impl<S> FromRequest<S> for VerifiedBody
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let refused = |reply: Reply| respond(reply).into_response();
        let (head, body) = request.into_parts();
        let body = read(body, BODY_LIMIT, Instant::now() + WEBHOOK_BODY).await;
        let body = body.map_err(|unread| refused(unread.refuse()))?;
        let verified = Verifier::from_ref(state).verify(&head.headers, body);
        verified.map(Self).map_err(|error| refused(error.refuse()))
    }
}
