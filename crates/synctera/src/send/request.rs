//! The request of a call, ready to be sent several times.

use http::{HeaderMap, Method, Uri};
use url::Url;

use crate::payload::Payload;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// What goes out on every attempt: the same address, the same headers, the same key.
pub(crate) struct Outgoing {
    method: Method,
    url: Url,
    uri: Uri,
    headers: HeaderMap,
    pub(crate) payload: Payload,
}

impl Outgoing {
    /// Completes a request of the generated code with the headers of this call.
    ///
    /// # Errors
    /// When the address is none that HTTP can carry.
    pub(crate) fn new(mut request: reqwest::Request, headers: HeaderMap) -> Result<Self, TransportError> {
        let uri = request.url().as_str().parse().map_err(|error: http::uri::InvalidUri| {
            TransportError::new(TransportErrorKind::InvalidRequest, error)
        })?;
        let mut all = std::mem::take(request.headers_mut());
        all.extend(headers);
        let payload = Payload::from(request.body_mut().take());
        Ok(Self { method: request.method().clone(), url: request.url().clone(), uri, headers: all, payload })
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Path and query.
    pub(crate) fn target(&self) -> &str {
        self.uri.path_and_query().map_or("/", |target| target.as_str())
    }

    /// The request of one attempt.
    pub(crate) async fn open(&mut self) -> std::io::Result<http::Request<Body>> {
        let mut request = http::Request::new(self.payload.open().await?);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        // The default transport would otherwise parse the address a second time.
        request.extensions_mut().insert(self.url.clone());
        Ok(request)
    }
}
