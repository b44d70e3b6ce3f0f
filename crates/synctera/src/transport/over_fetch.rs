//! The default transport of a browser or worker: the host's `fetch`.

use std::fmt;
use std::io;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::{self, BoxFuture};
use send_wrapper::SendWrapper;

use super::{Body, Request, Transport, TransportError, TransportErrorKind};
use crate::config::ConfigError;

/// The largest body that is sent: `fetch` takes it as a whole.
const LARGEST: usize = 64 << 20;

/// Sends with `fetch`, by way of `reqwest`, and never from a cache.
///
/// `fetch` does not say how far a request came: what fails counts as lost. It follows redirects by itself; a response that
/// comes from another address than the request went to counts as lost, too.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport over the host's `fetch`.
    ///
    /// # Errors
    /// None: like on other platforms, so that a program compiles on both.
    pub fn new() -> Result<Self, ConfigError> {
        Self::from_builder(reqwest::Client::builder())
    }

    pub(crate) fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, ConfigError> {
        let client = builder.build();
        let refused = |error| ConfigError::new("transport", format!("could not be set up: {error}"));
        Self::with_client(client.map_err(refused)?)
    }

    pub(crate) fn with_client(client: reqwest::Client) -> Result<Self, ConfigError> {
        Ok(Self { client })
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.client
    }

    /// Whether plain http goes out without settings that somebody chose: here all goes out the same way.
    pub(crate) fn passes_over_settings_for_plain_http(&self) -> bool {
        false
    }

    /// Sends a request whose address is parsed already.
    pub(super) fn execute(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + Send + use<> {
        SendWrapper::new(fetched(self.client.clone(), request))
    }
}

/// Builds requests and never sends one: the generated code wants a client even where another transport sends.
pub(crate) fn offline_client() -> Result<reqwest::Client, ConfigError> {
    Ok(ReqwestTransport::new()?.client)
}

async fn fetched(client: reqwest::Client, request: Request) -> Result<http::Response<Body>, TransportError> {
    let (mut head, body) = request.into_parts();
    let address = head.url().clone();
    let refused = |error: io::Error| TransportError::new(TransportErrorKind::InvalidRequest, error);
    let body = body.collect(LARGEST).await.map_err(refused)?;
    if !body.is_empty() {
        *head.body_mut() = Some(body.into());
    }
    let request = reqwest::RequestBuilder::from_parts(client, head).fetch_cache_no_store();
    let mut response = request.send().await.map_err(TransportError::lost)?;
    if *response.url() != address {
        return Err(TransportError::lost("the host followed a redirect, and another address responded"));
    }
    let mut incoming = http::Response::new(());
    *incoming.status_mut() = response.status();
    *incoming.headers_mut() = std::mem::take(response.headers_mut());
    let chunks = response.bytes_stream().map(|chunk: reqwest::Result<Bytes>| chunk.map_err(io::Error::other));
    Ok(incoming.map(|()| Body::stream(SendWrapper::new(chunks), None)))
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        match Request::from_http(request) {
            Ok(request) => Box::pin(self.execute(request)),
            Err(error) => Box::pin(future::ready(Err(error))),
        }
    }
}
