//! What of a request is kept to send it again, byte for byte.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use synctera::StoredRequest;

use crate::error::{Error, Kind};

/// Target, headers and body, as they are sealed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Content {
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Content {
    pub(crate) fn of(request: &StoredRequest) -> Result<Self, Error> {
        let body = String::from_utf8(request.body.to_vec());
        let body = body.map_err(|_| {
            Error::new(Kind::Unstorable, format!("{}: only JSON requests can be stored", request.operation))
        })?;
        Ok(Self { target: request.target.clone(), headers: request.headers.clone(), body })
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// The headers that the caller added: they may say which person stands behind the request.
    pub(crate) fn own_headers(&self) -> impl Iterator<Item = &(String, String)> {
        self.headers.iter().filter(|(name, _)| !matches!(name.as_str(), "content-type" | "accept"))
    }

    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Error> {
        serde_json::to_vec(self)
            .map_err(|error| Error::caused(Kind::Unstorable, "the request has no JSON form", error))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(bytes)
            .map_err(|error| Error::caused(Kind::Unreadable, "a stored request is damaged", error))
    }

    /// What tells two contents apart.
    pub(crate) fn canonical(&self, origin: &str, operation: &str) -> String {
        let headers: Vec<_> = self.own_headers().map(|(name, value)| format!("{name}: {value}")).collect();
        let parts = [origin, operation, &self.target, &headers.join("\n"), &self.body];
        fingerprint(parts.map(str::to_owned))
    }

    pub(crate) fn request(self, operation: &str, origin: &str) -> StoredRequest {
        StoredRequest {
            operation: operation.to_owned(),
            origin: origin.to_owned(),
            target: self.target,
            headers: self.headers,
            body: Bytes::from(self.body),
        }
    }
}

/// SHA-256 over the parts, each with its length before it. PostgreSQL's function `record` computes the same.
pub(crate) fn fingerprint(parts: impl IntoIterator<Item = String>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(format!("{}:{part}\n", part.len()));
    }
    hex::encode(hash.finalize())
}
