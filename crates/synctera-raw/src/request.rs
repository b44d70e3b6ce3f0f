//! The one seam between generated code and whoever sends: a prepared [`Request`] and its [`Operation`].

use std::fmt;

use bytes::Bytes;

use crate::echo::{ForeignResponse, Reader, Said};

/// What the merged document says of one operation.
///
/// Generated as one constant per operation, so that the sender can decide on facts rather than on names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId` of the merged document, for example `createExternalCardTransfer`.
    pub id: &'static str,
    /// The HTTP method in upper case, for example `POST`.
    pub method: &'static str,
    /// The path template with its version, for example `/v1/cards/{card_id}`.
    pub path: &'static str,
    /// Whether the document declares the `Idempotency-Key` header on this operation.
    pub declares_idempotency_key: bool,
    /// Whether the operation moves money (`x-synctera-moves-money`, set by an overlay).
    pub moves_money: bool,
    /// Whether a successful response is raw bytes rather than JSON.
    pub binary_response: bool,
}

/// A prepared call: everything needed to send it, and how to read its response.
///
/// Generated methods build it and send nothing; the value is serialised and checked before any byte leaves.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    operation: &'static Operation,
    http: reqwest::Request,
    reader: Reader<T>,
}

/// Reads the body of a successful response.
pub type Decode<T> = fn(Bytes) -> Result<T, serde_json::Error>;

impl<T> Request<T> {
    /// Puts together what a generated method has built.
    pub fn new(operation: &'static Operation, http: reqwest::Request, decode: Decode<T>) -> Self {
        Self { operation, http, reader: Reader::new(decode) }
    }

    /// Also says what of the request its response must repeat.
    pub(crate) fn echoing<S: Send + Sync + 'static>(
        mut self,
        sent: S,
        value: fn(&S, &T) -> Result<(), ForeignResponse>,
        said: fn(&S) -> Vec<Said>,
    ) -> Self
    where
        T: 'static,
    {
        self.reader = self.reader.echoing(sent, value, said);
        self
    }

    /// The end of every generated method.
    pub(crate) fn prepared(
        operation: &'static Operation,
        http: reqwest::Result<reqwest::Request>,
        decode: Decode<T>,
    ) -> Result<Self, BuildError> {
        match http {
            Ok(http) => Ok(Self::new(operation, http, decode)),
            Err(error) => Err(BuildError::http(operation.id, error)),
        }
    }

    /// The operation that this request calls.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Takes the request apart: the operation, the HTTP request and what reads a 2xx body.
    pub fn into_parts(self) -> (&'static Operation, reqwest::Request, Reader<T>) {
        (self.operation, self.http, self.reader)
    }
}

/// Names the operation and nothing of its content: URLs may carry identifiers, bodies card data.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// A request that could not be built. Nothing was sent.
#[derive(Debug)]
pub struct BuildError {
    operation: &'static str,
    kind: BuildErrorKind,
}

#[derive(Debug)]
enum BuildErrorKind {
    /// A value breaks a rule of the API's documentation.
    Invalid { field: String, rule: String },
    /// The HTTP request could not be put together (URL, header value, serialisation).
    Http(reqwest::Error),
}

impl BuildError {
    /// A value that breaks a documented rule: `field` as a dotted path, `rule` in words.
    pub fn invalid(operation: &'static str, field: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { operation, kind: BuildErrorKind::Invalid { field: field.into(), rule: rule.into() } }
    }

    /// A request that the HTTP library refused to build.
    pub fn http(operation: &'static str, error: reqwest::Error) -> Self {
        Self { operation, kind: BuildErrorKind::Http(error) }
    }

    /// The `operationId` of the call.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The field that breaks a rule, as a dotted path, where that is the reason.
    pub fn field(&self) -> Option<&str> {
        match &self.kind {
            BuildErrorKind::Invalid { field, .. } => Some(field),
            BuildErrorKind::Http(_) => None,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            BuildErrorKind::Invalid { field, rule } => {
                write!(f, "{}: `{field}` {rule}", self.operation)
            }
            BuildErrorKind::Http(_) => {
                write!(f, "{}: the request could not be built", self.operation)
            }
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            BuildErrorKind::Invalid { .. } => None,
            BuildErrorKind::Http(error) => Some(error),
        }
    }
}
