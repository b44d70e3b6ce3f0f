//! What a client sends through, and what goes into it.

use std::sync::Arc;

use futures_util::future::{self, Either};
use http::uri::InvalidUri;
use url::Url;

use super::{Body, ReqwestTransport, Transport, TransportError, TransportErrorKind};

/// One attempt of one call: address, headers and key as they were built, and a body of our own.
pub(crate) struct Request {
    head: reqwest::Request,
    body: Body,
}

/// The transport of a client. The default one is known by name, so that it gets requests as they were built, without a
/// detour through the types of `http`: parsing the address once more would cost more than anything else around a call.
pub(crate) enum Wire {
    Reqwest(ReqwestTransport),
    Other(Arc<dyn Transport>),
}

impl Wire {
    pub(crate) fn new(transport: impl Transport) -> Self {
        match (&transport as &dyn std::any::Any).downcast_ref::<ReqwestTransport>() {
            Some(reqwest) => Self::Reqwest(reqwest.clone()),
            None => Self::Other(Arc::new(transport)),
        }
    }

    /// Whether it makes connections on the runtime that the call runs in.
    pub(crate) fn connects(&self) -> bool {
        matches!(self, Self::Reqwest(_))
    }

    /// The `reqwest` client inside, if there is one.
    pub(crate) fn client(&self) -> Option<&reqwest::Client> {
        match self {
            Self::Reqwest(reqwest) => Some(reqwest.client()),
            Self::Other(_) => None,
        }
    }

    /// Sends one attempt; resolves when the head of the answer is there.
    pub(crate) fn send(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send + use<> {
        match self {
            Self::Reqwest(reqwest) => Either::Left(reqwest.execute(request)),
            Self::Other(transport) => Either::Right(match request.into_http() {
                Ok(request) => transport.send(request),
                Err(error) => Box::pin(future::ready(Err(error))),
            }),
        }
    }
}

impl Request {
    /// Sends `body` under a `head`, which has none itself.
    pub(crate) fn new(head: reqwest::Request, body: Body) -> Self {
        Self { head, body }
    }

    pub(super) fn from_http(request: http::Request<Body>) -> Result<Self, TransportError> {
        let (parts, body) = request.into_parts();
        let url = Url::parse(&parts.uri.to_string()).map_err(invalid)?;
        let mut head = reqwest::Request::new(parts.method, url);
        *head.headers_mut() = parts.headers;
        Ok(Self { head, body })
    }

    fn into_http(mut self) -> Result<http::Request<Body>, TransportError> {
        let mut request = http::Request::new(self.body);
        *request.uri_mut() = self.head.url().as_str().parse().map_err(invalid::<InvalidUri>)?;
        *request.method_mut() = self.head.method().clone();
        *request.headers_mut() = std::mem::take(self.head.headers_mut());
        Ok(request)
    }

    pub(super) fn into_parts(self) -> (reqwest::Request, Body) {
        (self.head, self.body)
    }
}

fn invalid<E: std::error::Error + Send + Sync + 'static>(error: E) -> TransportError {
    TransportError::new(TransportErrorKind::InvalidRequest, error)
}
