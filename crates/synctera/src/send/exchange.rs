//! One attempt: send, read the answer, and say what was met.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{BoxFuture, Either, select};
use http::StatusCode;

use super::request::Outgoing;
use super::{Head, Wanted};
use crate::Attempt;
use crate::client::Inner;
use crate::error::{Answer, ErrorBody, Unreadable};
use crate::limits::Limits;
use crate::retry::{Event, retry_after_header};
use crate::transport::{Body, TransportError, TransportErrorKind};

/// An attempt that brought no value.
pub(crate) struct Failed {
    pub(crate) event: Event,
    pub(crate) answer: Option<Box<Answer>>,
    pub(crate) cause: Option<Box<dyn StdError + Send + Sync>>,
    timed_out: bool,
}

impl Failed {
    /// Nothing was sent, and nothing will be.
    pub(crate) fn before_sending(event: Event) -> Self {
        Self { event, answer: None, cause: None, timed_out: false }
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    fn late(event: Event) -> Self {
        let error = TransportError::new(TransportErrorKind::TimedOut, "the time for this attempt ran out");
        Self { timed_out: true, ..Self::before_sending(event) }.with_cause(error)
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let event = match error.kind() {
            TransportErrorKind::InvalidRequest => Event::CannotBuild,
            TransportErrorKind::NotConnected => Event::NotConnected,
            TransportErrorKind::Certificate => Event::Certificate,
            TransportErrorKind::Lost | TransportErrorKind::TimedOut => Event::Lost,
        };
        let timed_out = error.kind() == TransportErrorKind::TimedOut;
        Self { timed_out, ..Self::before_sending(event) }.with_cause(error)
    }
}

/// The end of the time that an attempt has.
type Timeout = BoxFuture<'static, ()>;

/// Makes one attempt within `time`.
pub(super) async fn exchange(
    client: &Inner,
    outgoing: &mut Outgoing,
    wanted: &mut Wanted<'_>,
    limits: &Limits,
    time: Duration,
) -> Result<Head, Failed> {
    if time.is_zero() {
        return Err(Failed::late(Event::NotConnected));
    }
    let request = outgoing
        .open()
        .await
        .map_err(|error| Failed::before_sending(Event::CannotBuild).with_cause(error))?;
    let mut timeout = client.sleep.sleep(time);
    let answer = match select(client.transport.send(request), &mut timeout).await {
        Either::Left((answer, _)) => answer?,
        Either::Right(_) => return Err(Failed::late(Event::Lost)),
    };
    let (parts, body) = answer.into_parts();
    let head = Head { status: parts.status, headers: parts.headers };
    if head.status.is_success() {
        return read_success(head, body, wanted, limits, timeout).await;
    }
    let body = collect(body, limits, &mut timeout).await;
    Err(refusal(head, body, client.clock.now()))
}

async fn collect(body: Body, limits: &Limits, timeout: &mut Timeout) -> Result<Bytes, Cut> {
    if let Some(bytes) = body.as_bytes().filter(|bytes| bytes.len() <= limits.answer_size) {
        return Ok(bytes.clone());
    }
    match select(Box::pin(body.collect(limits.answer_size)), timeout).await {
        Either::Left((Ok(bytes), _)) => Ok(bytes),
        Either::Left((Err(error), _)) => Err(Cut { cause: Unreadable::cut(&error), timed_out: false }),
        Either::Right(_) => Err(Cut { cause: Unreadable::late(), timed_out: true }),
    }
}

/// A body that did not arrive whole.
struct Cut {
    cause: Unreadable,
    timed_out: bool,
}

async fn read_success(
    head: Head,
    body: Body,
    wanted: &mut Wanted<'_>,
    limits: &Limits,
    mut timeout: Timeout,
) -> Result<Head, Failed> {
    let decode = match wanted {
        Wanted::Stream(slot) => {
            **slot = Some(body);
            return Ok(head);
        }
        Wanted::Value(decode) => decode,
    };
    let raw = match collect(body, limits, &mut timeout).await {
        Ok(raw) => raw,
        Err(cut) => return Err(unreadable(head, Bytes::new(), cut.cause, cut.timed_out)),
    };
    match decode(raw.clone()) {
        Ok(()) => Ok(head),
        Err(error) => Err(unreadable(head, raw, Unreadable::undecodable(&error), false)),
    }
}

fn unreadable(head: Head, raw: Bytes, cause: Unreadable, timed_out: bool) -> Failed {
    let answer = Answer::new(head, raw, ErrorBody::default(), None);
    Failed { answer: Some(answer), timed_out, ..Failed::before_sending(Event::Unreadable) }.with_cause(cause)
}

fn refusal(head: Head, body: Result<Bytes, Cut>, now: std::time::SystemTime) -> Failed {
    let (raw, cut, timed_out) = match body {
        Ok(raw) => (raw, None, false),
        Err(cut) => (Bytes::new(), Some(cut.cause), cut.timed_out),
    };
    let body = ErrorBody::read(&raw);
    let event = match cut {
        Some(_) if may_hide_concurrent_use(head.status) => Event::Lost,
        _ => Event::of_answer(head.status.as_u16(), body.code.as_ref()),
    };
    let retry_after = retry_after_header(&head.headers, now).max(body.retry_after);
    let answer = Answer::new(head, raw, body, retry_after);
    let failed = Failed { answer: Some(answer), timed_out, ..Failed::before_sending(event) };
    match cut {
        Some(cause) => failed.with_cause(cause),
        None => failed,
    }
}

/// Without its body, a 409 or 422 may mean that the request is being carried out right now.
fn may_hide_concurrent_use(status: StatusCode) -> bool {
    matches!(status, StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY)
}

impl Answer {
    fn new(head: Head, raw: Bytes, body: ErrorBody, retry_after: Option<Duration>) -> Box<Self> {
        Box::new(Self { status: head.status, headers: head.headers, raw, body, retry_after })
    }
}

/// What an attempt saw; number and times are added by the loop.
pub(super) fn seen(result: &Result<Head, Failed>) -> Attempt {
    let mut attempt = Attempt::default();
    match result {
        Ok(head) => attempt.status = Some(head.status),
        Err(failed) => {
            attempt.event = Some(failed.event);
            attempt.timed_out = failed.timed_out;
            if let Some(answer) = &failed.answer {
                attempt.status = Some(answer.status);
                attempt.code.clone_from(&answer.body.code);
            }
        }
    }
    attempt
}
