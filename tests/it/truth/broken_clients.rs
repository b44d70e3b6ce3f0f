//! Clients that were broken on purpose, by a transport that misuses the real one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::future::BoxFuture;
use http::{HeaderValue, Request, Response};
use synctera::ClientBuilder;
use synctera::transport::{Body, ReqwestTransport, Transport, TransportError};

use super::callers::{Caller, Way};
use super::responses::created;
use super::verdict::Lie;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Liar {
    FreshKeyPerAttempt,
    LossIsNotSent,
    EverythingIsCreated,
    ErrorsAreRefusals,
    SpacesPerAttempt,
    RepeatsServerErrors,
    NeverSure,
}

pub(crate) const ALL: &[Liar] = &[
    Liar::FreshKeyPerAttempt,
    Liar::LossIsNotSent,
    Liar::EverythingIsCreated,
    Liar::ErrorsAreRefusals,
    Liar::SpacesPerAttempt,
    Liar::RepeatsServerErrors,
    Liar::NeverSure,
];

impl Liar {
    /// The lie that it must be convicted of.
    pub(crate) fn lie(self) -> Lie {
        match self {
            Liar::FreshKeyPerAttempt => Lie::TwoKeys,
            Liar::LossIsNotSent | Liar::ErrorsAreRefusals => Lie::HappenedAllTheSame,
            Liar::EverythingIsCreated => Lie::NeverHappened,
            Liar::SpacesPerAttempt => Lie::BytesDiffer,
            Liar::RepeatsServerErrors => Lie::Twice,
            Liar::NeverSure => Lie::NotSaid,
        }
    }

    /// The rows that show it; the others would only take time.
    pub(crate) fn shows_at(self, name: &str) -> bool {
        match self {
            Liar::FreshKeyPerAttempt | Liar::LossIsNotSent | Liar::SpacesPerAttempt => {
                name == "read all, FIN"
            }
            Liar::EverythingIsCreated => name == "200 HTML, NOT booked",
            Liar::ErrorsAreRefusals => name == "422 U empty body, booked",
            Liar::RepeatsServerErrors => name == "500 INTERNAL_ERROR booked",
            Liar::NeverSure => name == "sane 201",
        }
    }
}

impl Way for Liar {
    fn through(&self, builder: ClientBuilder, wire: ReqwestTransport) -> ClientBuilder {
        builder.transport(Lying { liar: *self, wire, attempts: Arc::default() })
    }
}

#[derive(Debug, Clone)]
struct Lying {
    liar: Liar,
    wire: ReqwestTransport,
    attempts: Arc<AtomicU32>,
}

type Result_ = Result<Response<Body>, TransportError>;

impl Transport for Lying {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result_> {
        Box::pin(self.clone().exchange(request))
    }
}

impl Lying {
    async fn exchange(self, request: Request<Body>) -> Result_ {
        let attempt = self.attempts.fetch_add(1, Ordering::Relaxed);
        let (mut parts, body) = request.into_parts();
        let mut body = body.collect(1 << 20).await.unwrap().to_vec();
        match self.liar {
            Liar::FreshKeyPerAttempt => {
                let key = HeaderValue::from_str(&format!("attempt-{attempt}")).unwrap();
                parts.headers.insert("idempotency-key", key);
            }
            Liar::SpacesPerAttempt => body.splice(1..1, vec![b' '; attempt as usize]).for_each(drop),
            _ => {}
        }
        let again = (parts.clone(), body.clone());
        let answer = self.wire.send(Request::from_parts(parts, Body::from(bytes::Bytes::from(body)))).await;
        if self.liar == Liar::RepeatsServerErrors
            && answer.as_ref().is_ok_and(|it| it.status().is_server_error())
        {
            let (parts, body) = again;
            return self.wire.send(Request::from_parts(parts, Body::from(bytes::Bytes::from(body)))).await;
        }
        self.tell(answer)
    }

    /// What the client gets to see.
    fn tell(&self, answer: Result_) -> Result_ {
        match (self.liar, answer) {
            (Liar::LossIsNotSent, Err(_)) => Err(TransportError::not_connected("a lie")),
            (Liar::EverythingIsCreated, Ok(_)) => Ok(said(created(Caller::Pull))),
            (Liar::ErrorsAreRefusals, Ok(_)) => Ok(said(super::responses::error(422, "INSUFFICIENT_FUNDS"))),
            (Liar::NeverSure, Ok(_)) => Err(TransportError::lost("a lie")),
            (_, answer) => answer,
        }
    }
}

fn said(answer: super::script::Answer) -> Response<Body> {
    let body = Body::from(bytes::Bytes::from(answer.body));
    Response::builder().status(answer.status).header("content-type", "application/json").body(body).unwrap()
}
