//! The error of a call: first what became of it, then why.

mod advice;
mod body;
mod members;
mod next_try;
mod unreadable;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::config::ConfigError;
use crate::key::{IdempotencyKey, Use};
use crate::observe::Attempt;
use crate::outcome::{ErrorClass, ErrorCode, Outcome};
use crate::retry::{Earlier, Event, RetrySafety};

pub(crate) use body::ErrorBody;
pub(crate) use members::for_each_member;
pub(crate) use unreadable::Unreadable;

/// A call that returned no value.
///
/// Ask [`outcome`](Self::outcome) first: it says whether the operation may have happened. Then the predicates say why.
/// The text names the operation, the reason down to its root, and what to do next; it never holds a body, a header or a
/// key. Because it holds the reasons, `source()` returns none of them once more: ask [`cause`](Self::cause) for the value.
///
/// ```no_run
/// # async fn example(call: synctera::Call<()>) {
/// use synctera::Outcome;
///
/// if let Err(error) = call.await {
///     match error.outcome() {
///         Outcome::NotSent => println!("nothing happened: repeat whenever you like"),
///         Outcome::Rejected => println!("refused ({:?}): correct it, then use a new key", error.code()),
///         Outcome::Unknown => println!("repeat with the same key: {:?}", error.idempotency_key()),
///         Outcome::Done => println!("it happened, only the response was unreadable"),
///     }
/// }
/// # }
/// ```
pub struct Error(Box<Failure>);

pub(crate) struct Failure {
    pub(crate) operation: &'static str,
    pub(crate) outcome: Outcome,
    pub(crate) event: Event,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) retry_safety: RetrySafety,
    pub(crate) moves_money: bool,
    /// What was known of the key before the attempt that ended the call.
    pub(crate) earlier: Earlier,
    /// The call's use of its key.
    pub(crate) used: Option<Use>,
    pub(crate) answer: Option<Box<Answer>>,
    pub(crate) cause: Option<Box<dyn StdError + Send + Sync>>,
}

/// A response that is no success, or a success that cannot be read.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) raw: Bytes,
    pub(crate) body: ErrorBody,
    /// What the response asks to wait, from its header or its body.
    pub(crate) retry_after: Option<Duration>,
}

impl Failure {
    /// A failure without attempts, answer or cause.
    pub(crate) fn new(
        operation: &'static str,
        outcome: Outcome,
        event: Event,
        key: Option<IdempotencyKey>,
    ) -> Self {
        Self {
            operation,
            outcome,
            event,
            key,
            attempts: Vec::new(),
            retry_safety: RetrySafety::Keyed,
            moves_money: false,
            earlier: Earlier::Nothing,
            used: None,
            answer: None,
            cause: None,
        }
    }
}

/// What became of the call, and with which key.
impl Error {
    /// What is known about the call. Read this first.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The `operationId` of the call, for example `createExternalCardTransfer`.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The idempotency key that the call used on every attempt. Store it when the outcome is unknown.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.0.key.as_ref()
    }

    /// What each attempt saw, in order. Empty when the call was refused before its first attempt.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// What the attempt that ended the call met: the row of the [decision table](crate::retry).
    pub fn event(&self) -> Event {
        self.0.event
    }

    /// Provably nothing was sent, now or earlier under this key. Repeating is safe with the same key or a new one.
    pub fn is_not_sent(&self) -> bool {
        self.outcome() == Outcome::NotSent
    }

    /// The API says that it did not act, and nothing that was sent under this key before may have happened. Repeating makes
    /// sense once the reason is mended, with the key of a [next try](IdempotencyKey::next_try): under the old one the API
    /// repeats its refusal for seven days. (After [too many requests](Self::is_rate_limited) the same key serves.)
    pub fn is_rejected(&self) -> bool {
        self.outcome() == Outcome::Rejected
    }

    /// It may have happened. Repeat with the **same** key, or look the resource up; never with a new key.
    pub fn is_unknown(&self) -> bool {
        self.outcome() == Outcome::Unknown
    }

    /// It happened, but the response could not be read. Do not repeat it with a new key; look the resource up, or read
    /// [`raw_body`](Self::raw_body).
    pub fn is_done(&self) -> bool {
        self.outcome() == Outcome::Done
    }
}

/// Why.
impl Error {
    /// The request broke a documented rule, or could not be put together. Nothing was sent; correct it first.
    pub fn is_invalid_request(&self) -> bool {
        self.event() == Event::CannotBuild
    }

    /// No connection came about. Repeating is safe with the same key, unless an earlier attempt got through: ask
    /// [`outcome`](Self::outcome).
    pub fn is_connect(&self) -> bool {
        self.event() == Event::NotConnected
    }

    /// The server's certificate was refused. Repeating does not help before that is mended.
    pub fn is_certificate(&self) -> bool {
        self.event() == Event::Certificate
    }

    /// Time ran out in the last attempt. A mutation may have happened: repeat with the **same** key.
    pub fn is_timeout(&self) -> bool {
        self.0.attempts.last().is_some_and(|attempt| attempt.timed_out)
            || matches!(self.event(), Event::GatewayTimeout | Event::RequestTimeout)
    }

    /// Too many requests. Repeat after [`retry_after`](Self::retry_after), with the **same** key.
    pub fn is_rate_limited(&self) -> bool {
        self.event() == Event::RateLimited
    }

    /// The API key was not accepted, or does not permit this. Repeat with a **new** idempotency key once it does.
    pub fn is_unauthorized(&self) -> bool {
        self.event() == Event::Unauthorized
    }

    /// What the URL or the body names does not exist. Repeating does not help.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
            || self.code().is_some_and(|code| code.class() == ErrorClass::NotFound)
    }

    /// Another request with the same key was still being worked on when the deadline came. Repeat later with the
    /// **same** key: a new one may pay twice.
    pub fn is_concurrent_use(&self) -> bool {
        self.event() == Event::ConcurrentUse
    }

    /// The key was used for another request before: a mistake in the program, found here or by the server. Find out
    /// which intent the key belongs to before sending anything.
    pub fn is_key_reused(&self) -> bool {
        matches!(self.event(), Event::KeyReusedLocally | Event::InvalidReuse)
    }

    /// The key is six days old or more. The API may have forgotten it and would carry the intent out again: look up by
    /// hand whether it happened.
    pub fn is_key_too_old(&self) -> bool {
        self.event() == Event::KeyTooOld
    }

    /// The key's first use is dated more than 14 hours ahead. Correct that date, or this machine's clock.
    pub fn is_key_dated_ahead(&self) -> bool {
        self.event() == Event::KeyDatedAhead
    }

    /// The resource exists already. See [`may_be_own`](Self::may_be_own) before taking it for someone else's.
    pub fn is_duplicate(&self) -> bool {
        self.event() == Event::Conflict
    }

    /// The last response refused the request, but an earlier request with the same key, of this call or of another process,
    /// may have been carried out: what it complains about (a duplicate, a balance, a status) may be the effect of that
    /// one. Look the resource up.
    pub fn may_be_own(&self) -> bool {
        self.0.answer.is_some() && self.hides_an_earlier_effect()
    }

    /// Whether the end of the call proves that it did nothing, but not that the key did nothing before.
    fn hides_an_earlier_effect(&self) -> bool {
        let doubt = matches!(self.0.earlier, Earlier::Unseen | Earlier::Unknown);
        doubt && Earlier::Nothing.and(self.event()) == Earlier::Nothing
    }

    /// Whether the API refused the key for good, and nothing has happened under it since.
    pub(crate) fn proves_that_nothing_happened(&self) -> bool {
        let for_good = matches!(self.event(), Event::Refused | Event::Unauthorized | Event::NotSupported);
        self.is_rejected()
            && for_good
            && self.0.used.as_ref().is_some_and(|used| used.history() == Earlier::Nothing)
    }

    /// The server answered with success, and the body was cut, too large or not what is documented. A mutation was
    /// carried out: do not repeat it with a new key.
    pub fn is_unreadable(&self) -> bool {
        self.event() == Event::Unreadable
    }
}

/// What the response said.
impl Error {
    /// The status of the last response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the last response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The API's code for the problem, if the response had one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.body()?.code.as_ref()
    }

    /// The API's explanation in words. It may quote the request, so it belongs into no log.
    pub fn detail(&self) -> Option<&str> {
        self.body()?.detail.as_deref()
    }

    /// The API's short name of the problem (v0 only).
    pub fn title(&self) -> Option<&str> {
        self.body()?.title.as_deref()
    }

    /// Required fields that the request lacks (`BAD_REQUEST_BODY`).
    pub fn missing(&self) -> &[String] {
        self.body().map_or(&[], |body| &body.missing)
    }

    /// Invalid fields of the request, each with the reason (`BAD_REQUEST_BODY`).
    pub fn invalid(&self) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.body().map_or(&NONE, |body| &body.invalid)
    }

    /// Fields that the request must not change (`BAD_REQUEST_BODY`).
    pub fn immutable(&self) -> &[String] {
        self.body().map_or(&[], |body| &body.immutable)
    }

    /// The status values that would be accepted (`INVALID_STATUS`).
    pub fn valid_status(&self) -> &[String] {
        self.body().map_or(&[], |body| &body.valid_status)
    }

    /// How long the server asks to wait before the next request, from the header or the body.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.answer.as_ref()?.retry_after
    }

    /// The body of the last answer as it came (up to the size limit). It may hold card data: keep it out of logs.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.raw)
    }

    /// What the client itself met, as a value to be asked with `downcast_ref`: an error of the transport, of the settings
    /// or of decoding. Its text is part of this error's.
    pub fn cause(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.cause.as_deref()
    }

    fn body(&self) -> Option<&ErrorBody> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self(Box::new(failure))
    }
}

/// So that `?` serves in functions that set a client up and call it. Nothing was sent.
impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        let failure = Failure::new("client set-up", Outcome::NotSent, Event::CannotBuild, None);
        Self::from(Failure { cause: Some(Box::new(error)), ..failure })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.0.operation, advice::headline(self), advice::next_step(self))
    }
}

/// Names everything that is safe to print, and nothing of the body, the headers or the key.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("outcome", &self.0.outcome)
            .field("event", &self.0.event)
            .field("status", &self.status().map(|status| status.as_u16()))
            .field("code", &self.code().map(ErrorCode::printable))
            .field("idempotency_key", &self.0.key)
            .field("attempts", &self.0.attempts.len())
            .field("cause", &advice::causes(self))
            .finish_non_exhaustive()
    }
}

/// Without a source: the text already says what it would.
impl StdError for Error {}

#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod tests;
