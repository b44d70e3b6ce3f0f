//! The default transport.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::OnceLock;
use std::time::Duration;

use futures_util::future::{self, BoxFuture};
use futures_util::{FutureExt as _, TryStreamExt as _};
use http::header::CONTENT_LENGTH;

use super::exact::opaque;
use super::{Body, Request, Transport, TransportError, TransportErrorKind};
use crate::config::ConfigError;
use crate::runtime::tokio_with_timers;

/// Idle connections are given up before the usual load balancer does it, so that a request rarely meets a closed one.
const IDLE_FOR: Duration = Duration::from_secs(15);
/// A connection that takes longer is a failure of which we know that nothing was sent.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// Sends over HTTP/1.1 or HTTP/2 with `reqwest`, keeping connections open between calls.
///
/// Its own retries and redirects are off, and so are its wire logs, which would print the API key.
///
/// # Proxies
/// - `https`: the proxy that `HTTPS_PROXY` or else `ALL_PROXY` names (in either case of letters), where `NO_PROXY` does
///   not exempt the host; on macOS and Windows also the system's own. It tunnels: it sees the host, and nothing of the
///   request. What is on this machine is reached directly.
/// - Plain `http` **never** goes through a proxy, whatever the environment or a builder of yours says: the proxy would
///   read the API key, and could answer in the API's name.
/// - [`without_proxies`](Self::without_proxies) uses none at all, also as
///   [`ClientBuilder::without_proxies`](crate::ClientBuilder::without_proxies). For a certain proxy, extra certificates
///   and the like, bring a `reqwest` builder of your own through [`raw::transport`](crate::raw::transport).
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// Carries plain http; it knows no proxy.
    direct: reqwest::Client,
    /// Whether somebody else chose settings of `client`, which `direct` does not have.
    custom: bool,
}

impl ReqwestTransport {
    /// A transport with settings that fit this API.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
    pub fn new() -> Result<Self, ConfigError> {
        Ok(Self { custom: false, ..Self::from_builder(named())? })
    }

    /// Like [`new`](Self::new), and uses no proxy, whatever the environment says.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
    pub fn without_proxies() -> Result<Self, ConfigError> {
        let client = built(named().no_proxy())?;
        Ok(Self { direct: client.clone(), client, custom: false })
    }

    pub(crate) fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, ConfigError> {
        Self::with_client(built(builder)?)
    }

    pub(crate) fn with_client(client: reqwest::Client) -> Result<Self, ConfigError> {
        Ok(Self { client, direct: built(without_tls(named().no_proxy()))?, custom: true })
    }

    /// Whether plain http goes out without settings that somebody chose.
    pub(crate) fn passes_over_settings_for_plain_http(&self) -> bool {
        self.custom
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.client
    }
}

/// Builds requests and never sends one: the generated code wants a client even where another transport sends.
pub(crate) fn offline_client() -> Result<reqwest::Client, ConfigError> {
    static OFFLINE: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(client) = OFFLINE.get() {
        return Ok(client.clone());
    }
    let client = built(without_tls(named().no_proxy()))?;
    Ok(OFFLINE.get_or_init(|| client).clone())
}

fn named() -> reqwest::ClientBuilder {
    reqwest::Client::builder().user_agent(concat!("synctera-rust/", env!("CARGO_PKG_VERSION")))
}

/// Spares the reading of the platform's certificates.
fn without_tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(feature = "__tls")]
    let builder = builder.tls_certs_only([]);
    builder
}

fn built(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, ConfigError> {
    name_the_cryptography();
    let client = settings(builder).build();
    client.map_err(|error| ConfigError::new("transport", format!("could not be set up: {error}")))
}

/// rustls comes without cryptography; where the process has not named one, ring becomes its default. Losing the race
/// to another thread is as good.
fn name_the_cryptography() {
    #[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc")))]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

/// What any `reqwest` client needs before it may carry calls that move money.
fn settings(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        .retry(reqwest::retry::never())
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .connection_verbose(false)
        .pool_idle_timeout(IDLE_FOR)
        .connect_timeout(CONNECT_WITHIN)
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
            Ok(request) => {
                let transport = self.clone();
                Box::pin(async move {
                    tokio_with_timers()
                        .map_err(|error| TransportError::new(TransportErrorKind::InvalidRequest, error))?;
                    transport.execute(request).await
                })
            }
            Err(error) => Box::pin(future::ready(Err(error))),
        }
    }
}

impl ReqwestTransport {
    /// Sends a request whose address is parsed already, in a runtime that has been checked.
    pub(super) fn execute(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> + use<> {
        let request = outgoing(request);
        let client = if request.url().scheme() == "http" { &self.direct } else { &self.client };
        client.execute(request).map(|answer| answer.map(incoming).map_err(classified))
    }
}

fn outgoing(request: Request) -> reqwest::Request {
    let (mut outgoing, body) = request.into_parts();
    put_body(&mut outgoing, body);
    outgoing
}

/// A stream of known length says so, because `reqwest` would otherwise send it in chunks of unknown total. What its
/// errors wrap is hidden, so that [`kind_of`] sees errors of this connection only.
fn put_body(request: &mut reqwest::Request, body: Body) {
    if let Some(bytes) = body.as_bytes() {
        if !bytes.is_empty() {
            *request.body_mut() = Some(bytes.clone().into());
        }
        return;
    }
    if let Some(length) = body.length() {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    let chunks = body.into_stream().map_err(opaque);
    *request.body_mut() = Some(reqwest::Body::wrap_stream(chunks));
}

fn incoming(mut answer: reqwest::Response) -> http::Response<Body> {
    let mut incoming = http::Response::new(());
    *incoming.status_mut() = answer.status();
    *incoming.version_mut() = answer.version();
    *incoming.headers_mut() = std::mem::take(answer.headers_mut());
    incoming.map(|()| Body::of_answer(answer))
}

fn classified(error: reqwest::Error) -> TransportError {
    let kind = kind_of(&error);
    TransportError::new(kind, error.without_url())
}

fn kind_of(error: &reqwest::Error) -> TransportErrorKind {
    if error.is_builder() {
        TransportErrorKind::InvalidRequest
    } else if error.is_connect() {
        if is_certificate(error) { TransportErrorKind::Certificate } else { TransportErrorKind::NotConnected }
    } else if error.is_timeout() {
        TransportErrorKind::TimedOut
    } else {
        TransportErrorKind::Lost
    }
}

#[cfg(feature = "__rustls")]
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))))
}

/// Without rustls the library cannot tell; the error then counts as a failed connection, which sends nothing either.
#[cfg(not(feature = "__rustls"))]
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    let _ = causes(error);
    false
}

/// The error and all its causes. An `io::Error` hides the error that it wraps from `source`, so it is opened here.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| cause_of(*error))
}

fn cause_of<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod tests;
