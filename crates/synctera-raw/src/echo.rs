//! Does a response belong to the request? Operations that move money say what their response must repeat.
//!
//! A response that reached us by mistake, of another payment on the same connection for example, decodes as well as
//! the right one. Only what it says of type, amount and identifiers tells them apart.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::Decode;

/// Compares a response with the request that it should belong to.
pub(crate) type Echo<T> = Arc<dyn Fn(&T) -> Result<(), ForeignResponse> + Send + Sync>;

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

/// Reads the body of a successful response, and checks that it belongs to its request.
pub struct Reader<T> {
    decode: Decode<T>,
    echo: Option<Echo<T>>,
}

impl<T> Reader<T> {
    pub(crate) fn new(decode: Decode<T>) -> Self {
        Self { decode, echo: None }
    }

    pub(crate) fn echoing(mut self, echo: Echo<T>) -> Self {
        self.echo = Some(echo);
        self
    }

    /// Reads a body.
    ///
    /// # Errors
    /// When it does not decode, or belongs to another request.
    pub fn read(&self, body: Bytes) -> Result<T, ReadError> {
        let value = (self.decode)(body).map_err(ReadError::Undecodable)?;
        if let Some(echo) = &self.echo {
            echo(&value).map_err(ReadError::Foreign)?;
        }
        Ok(value)
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
