//! An extractor for axum handlers of your own.

use ::axum::extract::{FromRef, FromRequest, Request};
use ::axum::response::{IntoResponse, Response};
use tracing::warn;

use super::body::{read, respond};
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
        let body = read(body, BODY_LIMIT).await.map_err(refused)?;
        let verified = Verifier::from_ref(state).verify(&head.headers, body);
        verified.map(Self).map_err(|error| {
            warn!(target: "synctera::webhook", status = error.status().as_u16(), "{error}");
            refused(Reply::status(error.status()))
        })
    }
}
