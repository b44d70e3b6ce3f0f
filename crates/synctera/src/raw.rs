//! The door to what lies below: generated request builders and `reqwest`.
//!
//! Everything else of this crate keeps other crates' types out of its interface, so that they can change without breaking
//! you. What is used from here follows the versions of `synctera-raw` and `reqwest`.

pub use reqwest;
pub use synctera_raw::{Api, BuildError, Operation, Request, operations};

use crate::ConfigError;
use crate::transport::ReqwestTransport;

/// A transport from a `reqwest` builder of yours: proxies, extra root certificates, a client certificate, DNS.
///
/// Retries, redirects, wire logs, the idle and the connect time-out are then set as this client needs them. The builder
/// serves `https` only: plain `http` goes out directly, without its proxies, resolvers and certificates. A client that is
/// built for a plain `http` environment with it says so as a warning.
///
/// ```no_run
/// use synctera::raw;
///
/// let proxy = raw::reqwest::Proxy::all("http://proxy.internal:3128")?;
/// let transport = raw::transport(raw::reqwest::Client::builder().proxy(proxy))?;
/// # let _ = transport;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When `reqwest` refuses the settings.
pub fn transport(builder: reqwest::ClientBuilder) -> Result<ReqwestTransport, ConfigError> {
    ReqwestTransport::from_builder(builder)
}

/// A transport over a finished `reqwest` client, used as it is.
///
/// You answer for its settings: it must neither repeat requests on its own (`retry(reqwest::retry::never())`) nor follow
/// redirects, and its own time-outs must be longer than those of the calls. Built with `connection_verbose(true)` it
/// would log whole requests, API key included, at TRACE; nothing here can switch that off again, so prefer
/// [`transport`], which does. As there, plain `http` goes out without it.
///
/// With the feature `rustls`, build it after the first [`ReqwestTransport::new`]: `reqwest` takes its cryptography from the
/// process, and panics where none is named.
///
/// # Errors
/// When what sends plain `http` cannot be set up.
pub fn transport_with(client: reqwest::Client) -> Result<ReqwestTransport, ConfigError> {
    ReqwestTransport::with_client(client)
}
