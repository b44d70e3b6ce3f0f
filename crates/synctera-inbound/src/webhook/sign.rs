//! The signature of a webhook: what is signed, and how.

use chrono::{DateTime, Utc};
use hmac_sha256::HMAC;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::secret::Secret;

/// The header that holds the signatures, joined by dots.
pub const SIGNATURE_HEADER: &str = "synctera-signature";

/// The header that holds the time of sending, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = "request-timestamp";

/// Lower-case hexadecimal HMAC-SHA256 over `timestamp`, a dot, and the body as it came.
pub(super) fn signature(secret: &[u8], timestamp: &str, body: &[u8]) -> String {
    let mut mac = HMAC::new(secret);
    mac.update(timestamp);
    mac.update(b".");
    mac.update(body);
    hex::encode(mac.finalize())
}

/// Signs as Synctera does: for the tests of your own handlers.
///
/// ```
/// use synctera_inbound::webhook::{Signer, Verifier};
/// use synctera_inbound::{FixedClock, Secret};
///
/// let secret = Secret::new("a-webhook-secret")?;
/// let now = chrono::DateTime::from_timestamp(1_767_225_600, 0).unwrap();
/// let body = br#"{"id": "1", "type": "CARD.UPDATED"}"#.as_slice();
/// let headers = Signer::new(secret.clone()).sign(now, body);
///
/// let verifier = Verifier::new(secret).clock(FixedClock(now));
/// assert!(verifier.verify(headers.as_map(), body.into()).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Signer {
    secrets: Vec<Secret>,
}

impl Signer {
    /// Signs with one secret.
    pub fn new(secret: Secret) -> Self {
        Self { secrets: vec![secret] }
    }

    /// Adds a signature with this secret, after the others, as while a secret is replaced.
    pub fn and(mut self, secret: Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    /// The two headers of a delivery that was sent at `now`.
    pub fn sign(&self, now: DateTime<Utc>, body: &[u8]) -> SignedHeaders {
        let timestamp = now.timestamp().to_string();
        let signatures: Vec<_> =
            self.secrets.iter().map(|secret| signature(secret.bytes(), &timestamp, body)).collect();
        SignedHeaders(headers(&timestamp, &signatures.join(".")))
    }
}

fn headers(timestamp: &str, signatures: &str) -> HeaderMap {
    let pairs = [(TIMESTAMP_HEADER, timestamp), (SIGNATURE_HEADER, signatures)];
    let named = pairs.into_iter().filter_map(|(name, value)| {
        // Digits, hexadecimal digits and dots are always a header value.
        let mut value = HeaderValue::from_str(value).ok()?;
        value.set_sensitive(name == SIGNATURE_HEADER);
        Some((HeaderName::from_static(name), value))
    });
    named.collect()
}

/// The headers of a signed delivery.
#[derive(Debug, Clone)]
pub struct SignedHeaders(HeaderMap);

impl SignedHeaders {
    /// As a header map.
    pub fn as_map(&self) -> &HeaderMap {
        &self.0
    }

    /// As a header map, to add others to.
    pub fn into_map(self) -> HeaderMap {
        self.0
    }
}
