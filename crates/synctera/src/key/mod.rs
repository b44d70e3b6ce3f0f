//! Idempotency keys: one per intent, the same on every attempt.

mod memory;
mod source;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use uuid::Uuid;

use crate::config::ConfigError;
use crate::retry::Event;

pub(crate) use memory::{Fingerprint, KeyMemory, KeyReused, Use};
pub use source::KeySource;

/// From which age on this client refuses a key: a day before the API forgets it.
pub(crate) const REFUSED_FROM: Duration = Duration::from_secs(6 * DAY);
/// How far ahead a first use may lie: a local time that was taken for UTC, at most. Even then a key is refused before the
/// API forgets it.
pub(crate) const REFUSED_AHEAD: Duration = Duration::from_secs(14 * 60 * 60);
const DAY: u64 = 24 * 60 * 60;
/// Longest key that is accepted here; the API documents no limit, databases and gateways have them.
const LONGEST: usize = 255;

/// Names one **intent**, so that the API carries it out at most once.
///
/// One key belongs to one thing you want to happen ("pay invoice 17"), not to one request and not to one attempt. While
/// the API remembers the key (7 days), every further request with it and with the same content is answered with the
/// stored response of the first. A key made anew for a repetition pays twice, and so does a key that the API has
/// forgotten: the moment of its first use belongs to the key.
///
/// - Without a key of yours, each call makes a random one before its first byte leaves.
/// - [`derive`](Self::derive) computes it from your own name of the intent: the same after a crash and a restart.
/// - [`new`](Self::new) takes one that you have stored, [`undated`](Self::undated) one of unknown age.
/// - [`next_try`](Self::next_try) makes the key of a new try after a refusal.
///
/// # What the client knows of a key
/// A refusal under a key that was sent before, perhaps by another process, proves nothing of that first time. So a key
/// that you hand over counts as one that may have been sent already, and no failure under it is called
/// [`Rejected`](crate::Outcome::Rejected): the outcome is [`Unknown`](crate::Outcome::Unknown), to be looked up. When your
/// own records show that it is the first time, say so with [`never_sent`](Self::never_sent). The client remembers what it
/// has sent itself; random keys are new by nature.
///
/// The key is no secret of the API, but whoever holds it can read the stored response. `Debug` therefore shows only
/// its beginning; [`expose`](Self::expose) gives it in full, for storing it.
///
/// ```
/// use synctera::IdempotencyKey;
///
/// let recorded = std::time::SystemTime::now(); // once, when the invoice is written down
/// let key = IdempotencyKey::derive("payouts", "invoice 17", recorded);
/// assert_eq!(key, IdempotencyKey::derive("payouts", "invoice 17", recorded));
/// assert_ne!(key, IdempotencyKey::derive("payouts", "invoice 18", recorded));
/// assert_ne!(key, IdempotencyKey::derive("refunds", "invoice 17", recorded));
/// ```
#[derive(Clone)]
pub struct IdempotencyKey {
    text: Arc<str>,
    first_used: Option<SystemTime>,
    /// For a key that was new when it was made: whether a call has begun with it or one of its clones since.
    sent: Option<Arc<AtomicBool>>,
}

impl IdempotencyKey {
    /// Takes a key as it was stored, with the moment of its first use (or an earlier one, such as when it was stored).
    ///
    /// From six days on the key is refused before anything is sent, because the API forgets it after seven and would then
    /// carry the intent out again. So is a key whose first use lies more than 14 hours ahead. Takes `SystemTime` and
    /// `chrono::DateTime<Utc>`.
    ///
    /// # Errors
    /// When it is empty, longer than 255 bytes, or holds anything but visible ASCII characters without quotes (the API
    /// takes keys bare).
    pub fn new(key: impl AsRef<str>, first_used: impl Into<SystemTime>) -> Result<Self, ConfigError> {
        Ok(Self::undated(key)?.first_used(first_used))
    }

    /// Takes a key whose first use nobody knows.
    ///
    /// **It can pay twice**: the client cannot tell when the API has forgotten it, and a request with a key of more than
    /// seven days is carried out again. Use [`new`](Self::new) wherever a date is known, if only one that is too early.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn undated(key: impl AsRef<str>) -> Result<Self, ConfigError> {
        let key = key.as_ref();
        if key.is_empty() || key.len() > LONGEST {
            return Err(refused("must have 1 to 255 characters"));
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"') {
            return Err(refused("must hold visible ASCII characters only, without quotes"));
        }
        Ok(Self { text: key.into(), first_used: None, sent: None })
    }

    /// A fresh random key (UUID version 4), dated now, and [never sent](Self::never_sent).
    ///
    /// Store it before the call, with the date, when you want to repeat the call after a crash.
    pub fn random() -> Self {
        use crate::runtime::{Clock as _, SystemClock};
        use crate::runtime::{Randomness as _, SystemRandomness};
        Self::from_bits(SystemRandomness.key_bits(), SystemClock.now()).never_sent()
    }

    /// The key that belongs to `intent` within `namespace`: always the same (UUID version 5).
    ///
    /// `namespace` keeps your purposes apart ("payouts", "refunds"): a name, or a UUID of your own. `intent` names the
    /// business event itself, such as an invoice number; never put a time of sending or an attempt number in it.
    ///
    /// `first_used` is the moment of the first use, or an earlier one: best the date that you stored with the intent when
    /// you wrote it down. It must be **the same on every run**. It is no part of the key's text; it tells when the API may
    /// have forgotten the key (see [`new`](Self::new)). The present moment in its place would make an old key look young,
    /// and pay twice.
    pub fn derive(
        namespace: impl Into<Namespace>,
        intent: impl AsRef<[u8]>,
        first_used: impl Into<SystemTime>,
    ) -> Self {
        Self::from_uuid(Uuid::new_v5(&namespace.into().0, intent.as_ref()), first_used.into())
    }

    /// Gives the key another date of its first use; see [`new`](Self::new).
    #[must_use]
    pub fn first_used(mut self, at: impl Into<SystemTime>) -> Self {
        self.first_used = Some(at.into());
        self
    }

    /// Declares that no request was ever sent with this key, by any process: your own records show that it is the first
    /// time. Only then can a refusal be called one, and no connection "not sent".
    ///
    /// The statement ends with the first call that takes the key or a clone of it. Where it is false, a payout that
    /// happened may be called rejected; the money does not move twice by it.
    #[must_use]
    pub fn never_sent(mut self) -> Self {
        self.sent = Some(Arc::default());
        self
    }

    /// When the key was first used or made, where that is known.
    pub fn first_used_at(&self) -> Option<SystemTime> {
        self.first_used
    }

    /// The key in full, to be stored beside the intent.
    pub fn expose(&self) -> &str {
        &self.text
    }

    pub(crate) fn from_bits(bits: u128, now: SystemTime) -> Self {
        Self::from_uuid(uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid(), now)
    }

    fn from_uuid(uuid: Uuid, first_used: SystemTime) -> Self {
        let mut buffer = Uuid::encode_buffer();
        let text = Arc::from(&*uuid.hyphenated().encode_lower(&mut buffer));
        Self { text, first_used: Some(first_used), sent: None }
    }

    /// Whether no call has begun with this key, for certain.
    pub(crate) fn is_unsent(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| !sent.load(Ordering::Acquire))
    }

    /// Notes that a call begins with the key. Whether it is the first one, for certain.
    pub(crate) fn begin(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| !sent.swap(true, Ordering::AcqRel))
    }

    /// Why the key must not be sent any more, or not yet, by its date. Unknown age counts as young.
    pub(crate) fn refused_by_date(&self, now: SystemTime) -> Option<Event> {
        match now.duration_since(self.first_used?) {
            Ok(age) if age >= REFUSED_FROM => Some(Event::KeyTooOld),
            Err(ahead) if ahead.duration() > REFUSED_AHEAD => Some(Event::KeyDatedAhead),
            Ok(_) | Err(_) => None,
        }
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

fn refused(rule: &str) -> ConfigError {
    ConfigError::new("idempotency key", rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEN: SystemTime = SystemTime::UNIX_EPOCH;

    #[test]
    fn a_key_that_could_not_travel_is_refused() {
        for bad in ["", "with space", "with\nbreak", "\"quoted\"", "ключ", &"x".repeat(256)] {
            assert!(IdempotencyKey::undated(bad).is_err(), "{bad:?}");
            assert!(IdempotencyKey::new(bad, THEN).is_err(), "{bad:?}");
        }
        assert!(IdempotencyKey::undated("x".repeat(255)).is_ok());
    }

    #[test]
    fn derived_keys_depend_on_namespace_and_intent_only() {
        let later = THEN + REFUSED_FROM;
        let derive = |space, intent: &str| IdempotencyKey::derive(Uuid::from_u128(space), intent, THEN);
        assert_eq!(derive(1, "a"), derive(1, "a"));
        assert_eq!(derive(1, "a"), IdempotencyKey::derive(Uuid::from_u128(1), "a", later));
        assert_ne!(derive(1, "a"), derive(2, "a"));
        assert_ne!(derive(1, "a"), derive(1, "b"));
        // Stored keys of yesterday's release must stay the same: the published test vector of RFC 9562.
        let dns = IdempotencyKey::derive(Uuid::NAMESPACE_DNS, "www.example.com", THEN);
        assert_eq!(dns.expose(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        let named = IdempotencyKey::derive("payouts", "invoice 17", THEN);
        assert_eq!(named.expose(), "1360af26-0fc3-5308-bd28-b83a77251f84");
    }

    #[test]
    fn a_key_is_refused_from_six_days_on_and_when_its_first_use_lies_too_far_ahead() {
        let first_used = THEN + Duration::from_secs(1_000_000_000);
        let second = Duration::from_secs(1);
        let key = IdempotencyKey::new("k", first_used).unwrap();
        let cases = [
            (first_used, None),
            (first_used + REFUSED_FROM - second, None),
            (first_used + REFUSED_FROM, Some(Event::KeyTooOld)),
            (first_used + REFUSED_FROM * 100, Some(Event::KeyTooOld)),
            (first_used - REFUSED_AHEAD, None),
            (first_used - REFUSED_AHEAD - second, Some(Event::KeyDatedAhead)),
            (first_used - Duration::from_secs(400 * DAY), Some(Event::KeyDatedAhead)),
        ];
        for (now, refused) in cases {
            assert_eq!(key.refused_by_date(now), refused, "{now:?}");
            assert_eq!(IdempotencyKey::undated("k").unwrap().refused_by_date(now), None);
        }
    }

    #[test]
    fn the_client_forgets_a_key_before_the_api_does_even_when_its_date_lies_ahead() {
        let stored_by_the_api = Duration::from_secs(7 * DAY);
        assert!(REFUSED_FROM + REFUSED_AHEAD < stored_by_the_api);
    }

    #[test]
    fn a_key_is_new_until_a_call_begins_with_it_or_a_clone() {
        let random = IdempotencyKey::random();
        let clone = random.clone();
        assert!(random.is_unsent() && clone.begin());
        assert!(!random.is_unsent() && !random.begin());
        let stored = IdempotencyKey::new(random.expose(), THEN).unwrap();
        assert!(!stored.is_unsent() && !stored.begin());
        assert!(stored.never_sent().begin());
    }

    #[test]
    fn debug_shows_the_beginning_only() {
        let key = |text| IdempotencyKey::undated(text).unwrap();
        assert_eq!(format!("{:?}", key("0123456789abcdef")), "IdempotencyKey(0123…)");
        assert_eq!(format!("{:?}", key("abc")), "IdempotencyKey(…)");
    }

    /// The life of a key, from the limits that the code holds to.
    fn dot() -> String {
        let days = |limit: Duration| limit.as_secs() / DAY;
        let steps = [
            ("intent", "an intent is written down", "#eef2f7", "its key is derived, or made and stored"),
            ("used", "first use", "#d9efdc", "the same content: the first response again"),
            (
                "refused",
                &format!("day {}", days(REFUSED_FROM)),
                "#fdf0cf",
                "refused here; the outcome is unknown",
            ),
            ("forgotten", "day 7", "#f7dcdc", "the API has forgotten it, and would pay again"),
        ];
        let mut graph = String::from(
            "digraph life {\n  graph [rankdir=LR, nodesep=0.3, ranksep=0.2, bgcolor=\"transparent\"];\n  node [shape=box, \
             style=\"rounded,filled\", color=\"#5b6b7f\", fontname=\"Helvetica,Arial,sans-serif\", fontsize=11];\n  \
             edge [color=\"#5b6b7f\"];\n",
        );
        for (name, moment, colour, then) in &steps {
            graph += &format!("  {name} [label=\"{moment}\\n{then}\", fillcolor=\"{colour}\"];\n");
        }
        let names: Vec<&str> = steps.iter().map(|step| step.0).collect();
        graph + &format!("  {};\n}}\n", names.join(" -> "))
    }

    #[test]
    fn the_picture_shows_the_limits_of_a_key() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/doc/pictures/key.dot");
        if std::env::var_os("SYNCTERA_UPDATE_TABLE").is_some() {
            std::fs::write(path, dot()).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).unwrap_or_default() == dot(),
            "doc/pictures/key.dot differs from the limits: run `SYNCTERA_UPDATE_TABLE=1 cargo test -p synctera \
             the_picture` and `cargo xtask pictures`"
        );
    }
}
