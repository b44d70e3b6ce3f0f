//! Does a response belong to the request? Operations that move money say what their response must repeat.
//!
//! A response that reached us by mistake, of another payment on the same connection for example, decodes as well as
//! the right one. Only what it says of type, amount and identifiers tells them apart.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::Decode;
use crate::id::Spelled;

/// Compares a response with the request that it should belong to.
trait Compare<T>: Send + Sync {
    fn value(&self, value: &T) -> Result<(), ForeignResponse>;
    fn said(&self) -> Vec<Said>;
}

/// What is kept of a request, and what compares responses with it.
struct Echo<S, T> {
    sent: S,
    value: fn(&S, &T) -> Result<(), ForeignResponse>,
    said: fn(&S) -> Vec<Said>,
}

impl<S: Send + Sync, T> Compare<T> for Echo<S, T> {
    fn value(&self, value: &T) -> Result<(), ForeignResponse> {
        (self.value)(&self.sent, value)
    }

    fn said(&self) -> Vec<Said> {
        (self.said)(&self.sent)
    }
}

/// A response of the operation that belongs to another request. Names the field that tells, and no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignResponse {
    field: &'static str,
}

impl ForeignResponse {
    /// The field of the response, by its wire name, that is not as the request had it.
    pub fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for ForeignResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response belongs to another request: its `{}` is another", self.field)
    }
}

impl std::error::Error for ForeignResponse {}

/// Compares one field. What the request left out, or the response does not repeat, is no evidence either way: only
/// fields that the document lets a response leave out can be missing, as any other would not have been read.
pub(crate) fn same<S: PartialEq<R>, R: ?Sized>(
    field: &'static str,
    sent: &Option<S>,
    found: Option<&R>,
) -> Result<(), ForeignResponse> {
    match (sent, found) {
        (Some(sent), Some(found)) if sent != found => Err(ForeignResponse { field }),
        _ => Ok(()),
    }
}

/// Whether a field has one of the values that a response of this operation can have.
pub(crate) fn one_of(
    field: &'static str,
    values: &[&str],
    found: Option<&str>,
) -> Result<(), ForeignResponse> {
    match found {
        Some(found) if !values.contains(&found) => Err(ForeignResponse { field }),
        _ => Ok(()),
    }
}

/// What the members of a response may be: for a response that does not decode, or did not arrive whole.
pub struct Echoed(Vec<Said>);

/// What one member may be.
pub(crate) struct Said {
    field: &'static str,
    /// Any of these; none where the request left it out.
    values: Vec<Value>,
}

/// What the request said.
pub(crate) fn said<S: Serialize>(field: &'static str, sent: &Option<S>) -> Said {
    let values = sent.iter().filter_map(|sent| serde_json::to_value(sent).ok()).collect();
    Said { field, values }
}

/// The values that a response of this operation can have.
pub(crate) fn said_one_of(field: &'static str, values: &[&str]) -> Said {
    Said { field, values: values.iter().map(|value| Value::from(*value)).collect() }
}

impl Echoed {
    /// Compares one member: its name, and its value as JSON. What cannot be compared is no evidence either way.
    ///
    /// # Errors
    /// When a response to the request would have another value there.
    pub fn compare(&self, name: &str, value: &str) -> Result<(), ForeignResponse> {
        match self.0.iter().find(|said| said.field == name && !said.allows(value)) {
            Some(said) => Err(ForeignResponse { field: said.field }),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Echoed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|said| said.field)).finish()
    }
}

impl Said {
    fn allows(&self, found: &str) -> bool {
        let text = serde_json::from_str::<String>(found).ok();
        let number = text.as_deref().unwrap_or(found).trim().parse::<f64>().ok();
        let is_it = |value: &Value| match value {
            Value::Number(said) => number.is_none_or(|found| Some(found) == said.as_f64()),
            Value::String(said) => {
                text.as_ref().is_none_or(|found| Spelled::from_text(found) == Spelled::from_text(said))
            }
            _ => true,
        };
        self.values.is_empty() || self.values.iter().any(is_it)
    }
}

/// Reads the body of a successful response, and checks that it belongs to its request.
pub struct Reader<T> {
    decode: Decode<T>,
    echo: Option<Arc<dyn Compare<T>>>,
}

impl<T> Reader<T> {
    pub(crate) fn new(decode: Decode<T>) -> Self {
        Self { decode, echo: None }
    }

    /// What the body must repeat, member by member; `None` where nothing is compared.
    pub fn echoed(&self) -> Option<Echoed> {
        self.echo.as_ref().map(|echo| Echoed(echo.said()))
    }

    /// Reads a body.
    ///
    /// # Errors
    /// When it does not decode, or belongs to another request.
    pub fn read(&self, body: Bytes) -> Result<T, ReadError> {
        let value = (self.decode)(body).map_err(ReadError::Undecodable)?;
        if let Some(echo) = &self.echo {
            echo.value(&value).map_err(ReadError::Foreign)?;
        }
        Ok(value)
    }
}

impl<T: 'static> Reader<T> {
    /// Says what of the request is kept, and how a value and the members of a body are compared with it.
    pub(crate) fn echoing<S: Send + Sync + 'static>(
        mut self,
        sent: S,
        value: fn(&S, &T) -> Result<(), ForeignResponse>,
        said: fn(&S) -> Vec<Said>,
    ) -> Self {
        self.echo = Some(Arc::new(Echo { sent, value, said }));
        self
    }
}

impl<T> Clone for Reader<T> {
    fn clone(&self) -> Self {
        Self { decode: self.decode, echo: self.echo.clone() }
    }
}

impl<T> fmt::Debug for Reader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("checks_echo", &self.echo.is_some()).finish_non_exhaustive()
    }
}

/// Why a successful response has no value.
#[derive(Debug)]
pub enum ReadError {
    /// Its body does not decode.
    Undecodable(serde_json::Error),
    /// It belongs to another request.
    Foreign(ForeignResponse),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undecodable(_) => f.write_str("the body does not decode"),
            Self::Foreign(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Undecodable(error) => Some(error),
            Self::Foreign(_) => None,
        }
    }
}
