//! Verification: the only way from bytes of the network to an event.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use subtle::{Choice, ConstantTimeEq};

use super::event::{Event, EventError, Provenance};
use super::refusal::{Cause, VerifyError};
use super::reserialized;
use super::sign::{SIGNATURE_HEADER, TIMESTAMP_HEADER, signature};
use crate::clock::{Clock, SystemClock};
use crate::secret::Secret;

/// How far the time of sending may be from now, either way.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Hexadecimal digits of a SHA-256.
const SIGNATURE_LENGTH: usize = 64;

/// Seconds stay below this until the year 5138; milliseconds have been above since 1973.
const TOO_LARGE_FOR_SECONDS: u64 = 100_000_000_000;

/// Verifies deliveries with one secret, or several while a secret is replaced.
///
/// Each signature of a delivery is compared with each secret, in constant time, over the bytes as they came.
#[derive(Debug, Clone)]
pub struct Verifier {
    secrets: Vec<Secret>,
    tolerance: Duration,
    clock: Arc<dyn Clock>,
}

impl Verifier {
    /// Accepts signatures made with `secret`, at most five minutes from now.
    pub fn new(secret: Secret) -> Self {
        Self { secrets: vec![secret], tolerance: TOLERANCE, clock: Arc::new(SystemClock) }
    }

    /// Accepts signatures made with this secret too.
    ///
    /// While a secret is replaced with `is_rolling_secret`, the old one lives for 24 hours: accept both, in any order,
    /// and drop the old one afterwards.
    pub fn or(mut self, secret: Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    /// Accepts times this far from now, in both directions. What is accepted can be replayed for as long.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Reads the time from this clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies one delivery: its headers, and its body as it came, before any parser.
    ///
    /// # Errors
    /// When it is not known to come from Synctera; [`VerifyError::cause`] says why.
    pub fn verify(&self, headers: &HeaderMap, body: Bytes) -> Result<Verified, VerifyError> {
        self.examine(headers, &body)
            .map(|(sent_at, secret)| Verified { body, sent_at, secret })
            .map_err(VerifyError::new)
    }

    fn examine(&self, headers: &HeaderMap, body: &[u8]) -> Result<(DateTime<Utc>, usize), Cause> {
        let signatures = signatures(headers)?;
        let (timestamp, seconds) = timestamp(headers)?;
        // The signature first: only of a genuine delivery is it worth saying that it is late.
        let secret = self
            .matching(timestamp, body, &signatures)
            .ok_or_else(|| self.why_none(timestamp, body, &signatures))?;
        self.check_age(seconds)?;
        let sent_at = i64::try_from(seconds).ok().and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        Ok((sent_at.unwrap_or_default(), secret))
    }

    /// The index of the secret that made one of the signatures. Looks at all of them, whatever it finds.
    fn matching(&self, timestamp: &str, body: &[u8], signatures: &[&[u8]]) -> Option<usize> {
        let mut found = None;
        for (index, secret) in self.secrets.iter().enumerate() {
            let expected = signature(secret.bytes(), timestamp, body);
            let matches =
                signatures.iter().fold(Choice::from(0), |any, given| any | given.ct_eq(expected.as_bytes()));
            if bool::from(matches) && found.is_none() {
                found = Some(index);
            }
        }
        found
    }

    fn why_none(&self, timestamp: &str, body: &[u8], signatures: &[&[u8]]) -> Cause {
        let rewritten = reserialized::variants(body);
        if rewritten.iter().any(|variant| self.matching(timestamp, variant, signatures).is_some()) {
            Cause::BodyLooksReserialized
        } else if self.secrets.iter().any(Secret::has_outer_whitespace) {
            Cause::SecretHasWhitespace
        } else {
            Cause::NoMatch
        }
    }

    fn check_age(&self, sent: u64) -> Result<(), Cause> {
        let now = u64::try_from(self.clock.now().timestamp()).unwrap_or(0);
        let tolerance = self.tolerance.as_secs();
        if now.saturating_sub(sent) > tolerance {
            return Err(Cause::Stale { by_seconds: now - sent });
        }
        if sent.saturating_sub(now) > tolerance {
            return Err(Cause::Future { by_seconds: sent - now });
        }
        Ok(())
    }
}

/// Every signature of every signature header. What does not look like one is left out, so that one more kind of
/// signature in the header stops nothing; without a single readable one the header is malformed.
fn signatures(headers: &HeaderMap) -> Result<Vec<&[u8]>, Cause> {
    let values = headers.get_all(SIGNATURE_HEADER);
    if values.iter().next().is_none() {
        return Err(Cause::Missing { header: "Synctera-Signature" });
    }
    let parts = values.iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b'.'));
    let found: Vec<_> = parts.filter(|part| is_signature(part)).collect();
    if found.is_empty() {
        let expected = "64 lower-case hexadecimal digits, or several such joined by dots";
        return Err(Cause::Malformed { header: "Synctera-Signature", expected });
    }
    Ok(found)
}

fn is_signature(part: &[u8]) -> bool {
    part.len() == SIGNATURE_LENGTH && part.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The time as it was signed, and as a number. There is exactly one; *now* is never put in its place, since that would
/// accept every replay.
fn timestamp(headers: &HeaderMap) -> Result<(&str, u64), Cause> {
    let malformed =
        Cause::Malformed { header: "Request-Timestamp", expected: "one number of seconds since 1970" };
    let mut values = headers.get_all(TIMESTAMP_HEADER).iter();
    let value = values.next().ok_or(Cause::Missing { header: "Request-Timestamp" })?;
    let text = value.to_str().map_err(|_| malformed)?;
    if values.next().is_some() || text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(malformed);
    }
    let seconds: u64 = text.parse().map_err(|_| malformed)?;
    if seconds >= TOO_LARGE_FOR_SECONDS {
        return Err(Cause::TimeLooksLikeMilliseconds);
    }
    Ok((text, seconds))
}

/// A delivery that is known to come from Synctera. Only [`Verifier::verify`] makes one.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    sent_at: DateTime<Utc>,
    secret: usize,
}

impl Verified {
    /// Reads the event.
    ///
    /// # Errors
    /// When the body is not a JSON object. Whatever else the body holds, there is an event.
    pub fn event(&self) -> Result<Event, EventError> {
        let signed = Provenance::Signed { sent_at: self.sent_at, secret: self.secret };
        Event::read(self.body.clone(), signed)
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// When it was sent, by its signed time.
    pub fn sent_at(&self) -> DateTime<Utc> {
        self.sent_at
    }

    /// Which secret made the signature: 0 is the one that the verifier was made with.
    ///
    /// Once nothing comes with the old secret any more, drop it.
    pub fn secret(&self) -> usize {
        self.secret
    }
}

impl std::fmt::Debug for Verified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (sent_at, secret, length) = (self.sent_at, self.secret, self.body.len());
        f.debug_struct("Verified")
            .field("sent_at", &sent_at)
            .field("secret", &secret)
            .field("length", &length)
            .finish()
    }
}
