//! A mutation taken out of the process and back: what a store keeps, so that a later process sends the same bytes.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use synctera_raw::{BuildError, Operation, Request, operations};
use url::Url;

use super::{Call, unbuilt};
use crate::client::Client;
use crate::config::ConfigError;
use crate::error::Error;

/// The request of a call as it would leave, without the idempotency key and what the client itself adds.
///
/// Made by [`Call::into_stored`] and sent by [`Client::call_stored`]; meant for a store that survives the process, such
/// as the crate `synctera-ledger`. The target and the body may hold what must not be read by others: `Debug` shows
/// neither.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredRequest {
    /// The `operationId`, for example `createExternalCardTransfer`.
    pub operation: String,
    /// The server it was made for; [`Client::call_stored`] sends it to no other.
    pub origin: String,
    /// Path and query, without the server.
    pub target: String,
    /// The headers of this request alone, its content type among them, by name.
    pub headers: Vec<(String, String)>,
    /// The exact bytes of the body.
    pub body: Bytes,
}

impl fmt::Debug for StoredRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredRequest").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<T> Call<T> {
    /// The request of this call, to be stored and sent later, perhaps by another process. Nothing is sent.
    ///
    /// Key, limits and budget stay behind: whoever sends a stored request chooses them.
    ///
    /// # Errors
    /// When the request breaks a documented rule, or its body is a stream, which cannot be stored.
    pub fn into_stored(self) -> Result<StoredRequest, Error> {
        let Self { core, request, payload, headers: own, refused, .. } = self;
        let request = request.map_err(|error| unbuilt(error.operation(), error))?;
        let (operation, http, _) = request.into_parts();
        let broken = |rule: &str| unbuilt(operation.id, ConfigError::new("stored request", rule));
        if let Some(refused) = refused {
            return Err(unbuilt(operation.id, refused));
        }
        let body = match http.body().map(|body| body.as_bytes()) {
            _ if payload.is_some() => None,
            None => Some(Bytes::new()),
            Some(bytes) => bytes.map(Bytes::copy_from_slice),
        };
        let body = body.ok_or_else(|| broken("a stream cannot be stored; send it directly"))?;
        let base = core.environment.base_url();
        let target = http.url().as_str().strip_prefix(base).filter(|target| target.starts_with('/'));
        let target =
            target.ok_or_else(|| broken("its address is not one of the client's server"))?.to_owned();
        let headers = http.headers().iter().chain(&own).map(|(name, value)| {
            let text =
                value.to_str().map_err(|_| broken("a header holds other than visible ASCII characters"))?;
            Ok((name.as_str().to_owned(), text.to_owned()))
        });
        let headers = headers.collect::<Result<_, Error>>()?;
        Ok(StoredRequest {
            operation: operation.id.to_owned(),
            origin: base.to_owned(),
            target,
            headers,
            body,
        })
    }
}

impl Client {
    /// Prepares a stored request: the same operation, target, headers and bytes, to this client's server.
    ///
    /// Give it the key it was stored with. The response is the body of the success as it came, and is taken for one only
    /// when it is a JSON object (or empty where nothing is documented); whether it speaks of *this* request is for the
    /// caller to check.
    pub fn call_stored(&self, stored: &StoredRequest) -> Call<Bytes> {
        let mut call = Call::new(self.core().clone(), restored(self, stored));
        for (name, value) in &stored.headers {
            let (Ok(name), Ok(mut value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) else {
                call.refused = Some(ConfigError::new("stored request", "a header of it cannot be sent"));
                continue;
            };
            value.set_sensitive(true);
            call.headers.insert(name, value);
        }
        call
    }
}

fn restored(client: &Client, stored: &StoredRequest) -> Result<Request<Bytes>, BuildError> {
    let known = operations::ALL.iter().find(|operation| operation.id == stored.operation);
    let operation: &'static Operation = known.ok_or_else(|| {
        BuildError::invalid("call_stored", "operation", "is not part of this build; enable its area")
    })?;
    let refused = |rule: &str| BuildError::invalid(operation.id, "target", rule);
    if stored.origin != client.environment().base_url() {
        return Err(refused("was stored for another server than this client talks to"));
    }
    let url = Url::parse(&format!("{}{}", client.environment().base_url(), stored.target));
    let url = url.map_err(|_| refused("is no path of the client's server"))?;
    let method = Method::from_bytes(operation.method.as_bytes()).map_err(|_| refused("has no method"))?;
    let mut http = reqwest::Request::new(method, url);
    *http.headers_mut() = HeaderMap::with_capacity(1);
    if !stored.body.is_empty() {
        http.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *http.body_mut() = Some(stored.body.clone().into());
    }
    Ok(Request::new(operation, http, json_object))
}

/// Lets through what may be a success of the API: a JSON object that is no error object, or nothing at all.
fn json_object(body: Bytes) -> Result<Bytes, serde_json::Error> {
    if body.is_empty() {
        return Ok(body);
    }
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&body)?;
    match object.contains_key("code") && (object.contains_key("detail") || object.contains_key("title")) {
        true => Err(<serde_json::Error as serde::de::Error>::custom(
            "an error object where a success was expected",
        )),
        false => Ok(body),
    }
}
