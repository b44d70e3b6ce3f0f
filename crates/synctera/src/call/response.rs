//! What a successful call returns.

use std::any::Any;
use std::fmt;
use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::key::IdempotencyKey;
use crate::observe::Attempt;
use crate::send::Meta;

/// A value from the API, with what is known of the call that brought it.
///
/// It derefs to the value, so fields read as if it were the value: `response.id`.
pub struct Response<T> {
    value: T,
    meta: Meta,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same call with another value, for example a part of this one.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: into(self.value), meta: self.meta }
    }

    /// The `operationId` of the call.
    pub fn operation(&self) -> &'static str {
        self.meta.operation
    }

    /// The HTTP status of the response. Called so because many values have a `status` of their own.
    pub fn http_status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The idempotency key that the call used; `None` for reads.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.meta.key.as_ref()
    }

    /// What each attempt saw; the last one succeeded.
    pub fn attempts(&self) -> &[Attempt] {
        &self.meta.attempts
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Prints the value (whose sensitive fields redact themselves; of free JSON only the names) and the status, never the headers
/// or the key in full.
impl<T: fmt::Debug + 'static> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &Shown(&self.value))
            .field("http_status", &self.meta.status.as_u16())
            .field("idempotency_key", &self.meta.key)
            .field("attempts", &self.meta.attempts.len())
            .finish_non_exhaustive()
    }
}

/// A value as it may be printed. Nobody has looked whether what the document leaves free is sensitive.
struct Shown<'a, T>(&'a T);

impl<T: fmt::Debug + 'static> fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value: &dyn Any = self.0;
        if let Some(object) = value.downcast_ref::<Map<String, Value>>() {
            return f.debug_set().entries(object.keys()).finish();
        }
        let is_free = value.is::<Value>()
            || value.is::<Option<Map<String, Value>>>()
            || value.is::<Vec<Map<String, Value>>>()
            || value.is::<Vec<Value>>();
        if is_free { f.write_str("<redacted>") } else { self.0.fmt(f) }
    }
}
