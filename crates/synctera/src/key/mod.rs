//! Idempotency keys: one per intent, the same on every attempt.

mod memory;
mod source;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use uuid::Uuid;

use crate::config::ConfigError;

pub(crate) use memory::{Fingerprint, KeyMemory, Use};
pub use source::KeySource;

/// From which age on this client refuses a key: a day before the API forgets it.
pub(crate) const REFUSED_FROM: Duration = Duration::from_secs(6 * DAY);
const DAY: u64 = 24 * 60 * 60;
/// Longest key that is accepted here; the API documents no limit, databases and gateways have them.
const LONGEST: usize = 255;

/// Names one **intent**, so that the API carries it out at most once.
///
/// One key belongs to one thing you want to happen ("pay invoice 17"), not to one request and not to one attempt. While
/// the API remembers the key (7 days), every further request with it and with the same content is answered with the
/// stored answer of the first. A key made anew for a repetition pays twice.
///
/// - Without a key of yours, each call makes a random one before its first byte leaves.
/// - [`derive`](Self::derive) computes it from your own name of the intent: the same after a crash and a restart.
/// - [`new`](Self::new) takes one that you have stored; add [`born`](Self::born) when you know since when.
///
/// The key is no secret of the API, but whoever holds it can read the stored answer. `Debug` therefore shows only
/// its beginning; [`expose`](Self::expose) gives it in full, for storing it.
///
/// ```
/// use synctera::IdempotencyKey;
///
/// let key = IdempotencyKey::derive("payouts", "invoice 17");
/// assert_eq!(key, IdempotencyKey::derive("payouts", "invoice 17"));
/// assert_ne!(key, IdempotencyKey::derive("payouts", "invoice 18"));
/// assert_ne!(key, IdempotencyKey::derive("refunds", "invoice 17"));
/// ```
#[derive(Clone)]
pub struct IdempotencyKey {
    text: Arc<str>,
    born: Option<SystemTime>,
}

impl IdempotencyKey {
    /// Takes a key as it was stored or agreed.
    ///
    /// # Errors
    /// When it is empty, longer than 255 bytes, or holds anything but visible ASCII characters without quotes (the API
    /// takes keys bare).
    pub fn new(key: impl AsRef<str>) -> Result<Self, ConfigError> {
        let key = key.as_ref();
        if key.is_empty() || key.len() > LONGEST {
            return Err(refused("must have 1 to 255 characters"));
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"') {
            return Err(refused("must hold visible ASCII characters only, without quotes"));
        }
        Ok(Self { text: key.into(), born: None })
    }

    /// A fresh random key (UUID version 4), dated now.
    ///
    /// Store it before the call when you want to repeat the call after a crash.
    pub fn random() -> Self {
        use crate::runtime::{Clock as _, SystemClock};
        use crate::runtime::{Randomness as _, SystemRandomness};
        Self::from_bits(SystemRandomness.key_bits(), SystemClock.now())
    }

    /// The key that belongs to `intent` within `namespace`: always the same (UUID version 5).
    ///
    /// `namespace` keeps your purposes apart ("payouts", "refunds"): a name, or a UUID of your own. `intent` names the
    /// business event itself, such as an invoice number; never put a time of sending or an attempt number in it.
    ///
    /// The key has no date unless you give one with [`born`](Self::born). Once the API has forgotten it (7 days after
    /// its first use) it would execute again.
    pub fn derive(namespace: impl Into<Namespace>, intent: impl AsRef<[u8]>) -> Self {
        Self::from_uuid(Uuid::new_v5(&namespace.into().0, intent.as_ref()), None)
    }

    /// Dates the key: when it was first used, or made.
    ///
    /// From six days on a dated key is refused before anything is sent, because the API forgets it after seven and would
    /// then carry the intent out again. Accepts `SystemTime` and `chrono::DateTime<Utc>`.
    #[must_use]
    pub fn born(mut self, at: impl Into<SystemTime>) -> Self {
        self.born = Some(at.into());
        self
    }

    /// When the key was made, where that is known.
    pub fn born_at(&self) -> Option<SystemTime> {
        self.born
    }

    /// The key in full, to be stored beside the intent.
    pub fn expose(&self) -> &str {
        &self.text
    }

    pub(crate) fn from_bits(bits: u128, born: SystemTime) -> Self {
        Self::from_uuid(uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid(), Some(born))
    }

    fn from_uuid(uuid: Uuid, born: Option<SystemTime>) -> Self {
        let mut buffer = Uuid::encode_buffer();
        Self { text: Arc::from(&*uuid.hyphenated().encode_lower(&mut buffer)), born }
    }

    /// Whether the key is so old that the API may have forgotten it. Unknown age counts as young.
    pub(crate) fn is_too_old(&self, now: SystemTime) -> bool {
        self.born.and_then(|born| now.duration_since(born).ok()).is_some_and(|age| age >= REFUSED_FROM)
    }

    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(&self.text).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// The beginning, enough to find it in a log, never enough to use it.
    pub(crate) fn abbreviated(&self) -> Abbreviated<'_> {
        Abbreviated(&self.text)
    }
}

/// Keeps the intents of one purpose apart from those of another; see [`IdempotencyKey::derive`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namespace(Uuid);

/// The namespace of all namespaces that are given by name. It must never change: stored intents depend on it.
const NAMES: Uuid = Uuid::from_u128(0x6b1e_22a4_9c41_4d6e_8a52_0f6f_3f4e_9d01);

impl From<Uuid> for Namespace {
    fn from(namespace: Uuid) -> Self {
        Self(namespace)
    }
}

impl From<&str> for Namespace {
    fn from(name: &str) -> Self {
        Self(Uuid::new_v5(&NAMES, name.as_bytes()))
    }
}

/// Prints the first quarter of a key, at most eight characters.
pub(crate) struct Abbreviated<'a>(&'a str);

impl fmt::Display for Abbreviated<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = (self.0.len() / 4).min(8);
        write!(f, "{}…", self.0.get(..shown).unwrap_or_default())
    }
}

impl PartialEq for IdempotencyKey {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for IdempotencyKey {}

impl std::hash::Hash for IdempotencyKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdempotencyKey({})", self.abbreviated())
    }
}

impl FromStr for IdempotencyKey {
    type Err = ConfigError;

    fn from_str(key: &str) -> Result<Self, ConfigError> {
        Self::new(key)
    }
}

impl From<Uuid> for IdempotencyKey {
    fn from(uuid: Uuid) -> Self {
        Self::from_uuid(uuid, None)
    }
}

fn refused(rule: &str) -> ConfigError {
    ConfigError::new("idempotency key", rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_could_not_travel_is_refused() {
        for bad in ["", "with space", "with\nbreak", "\"quoted\"", "ключ", &"x".repeat(256)] {
            assert!(IdempotencyKey::new(bad).is_err(), "{bad:?}");
        }
        assert!(IdempotencyKey::new("x".repeat(255)).is_ok());
    }

    #[test]
    fn derived_keys_depend_on_namespace_and_intent_only() {
        let derive = |space, intent: &str| IdempotencyKey::derive(Uuid::from_u128(space), intent);
        assert_eq!(derive(1, "a"), derive(1, "a"));
        assert_ne!(derive(1, "a"), derive(2, "a"));
        assert_ne!(derive(1, "a"), derive(1, "b"));
        // Stored keys of yesterday's release must stay the same: the published test vector of RFC 9562.
        let dns = IdempotencyKey::derive(Uuid::NAMESPACE_DNS, "www.example.com");
        assert_eq!(dns.expose(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        let named = IdempotencyKey::derive("payouts", "invoice 17");
        assert_eq!(named.expose(), "1360af26-0fc3-5308-bd28-b83a77251f84");
    }

    #[test]
    fn a_dated_key_is_too_old_from_six_days_on() {
        let born = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let key = IdempotencyKey::random().born(born);
        assert!(!key.is_too_old(born + REFUSED_FROM - Duration::from_secs(1)));
        assert!(key.is_too_old(born + REFUSED_FROM));
        assert!(!key.is_too_old(born - Duration::from_secs(1)), "a clock that went back is no age");
    }

    #[test]
    fn the_client_forgets_a_key_before_the_api_does() {
        let stored_by_the_api = Duration::from_secs(7 * DAY);
        assert!(REFUSED_FROM < stored_by_the_api);
    }

    #[test]
    fn debug_shows_the_beginning_only() {
        let key = IdempotencyKey::new("0123456789abcdef").unwrap();
        assert_eq!(format!("{key:?}"), "IdempotencyKey(0123…)");
        assert_eq!(format!("{:?}", IdempotencyKey::new("abc").unwrap()), "IdempotencyKey(…)");
    }
}
