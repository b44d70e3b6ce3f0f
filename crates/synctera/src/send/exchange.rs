//! One attempt: send, read the response, and say what was met.

use std::error::Error as StdError;
use std::fmt;
use std::pin::{Pin, pin};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::{Either, select};
use synctera_raw::{ForeignResponse, Operation, ReadError, lacks_a_member};

use super::request::Outgoing;
use super::{Core, Head, Limits, Payload, Read, Value, Wanted, evidence};
use crate::error::{Answer, ErrorBody, Unreadable, for_each_member};
use crate::observe::Attempt;
use crate::retry::{Event, retry_after_header};
use crate::runtime::{Wait, aside};
use crate::transport::{Arrived, Body, TransportError, TransportErrorKind};

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

    fn late() -> Self {
        TransportError::new(TransportErrorKind::TimedOut, "the time for this attempt ran out").into()
    }

    /// Counts as a connection that did not come about: no byte left.
    fn too_late_to_send() -> Self {
        Self { timed_out: true, ..Self::before_sending(Event::NotConnected) }.with_cause(TooLateToSend)
    }
}

/// The time of a call ran out before its request could leave.
#[derive(Debug)]
struct TooLateToSend;

impl fmt::Display for TooLateToSend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the time ran out before anything was sent")
    }
}

impl StdError for TooLateToSend {}

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
type Timeout<'a> = Pin<&'a mut Wait>;

/// Learns what the body of a call is before its key is bound to it, within `time`.
pub(super) async fn identify(core: &Core, outgoing: &mut Outgoing, time: Duration) -> Result<(), Failed> {
    if let Payload::Bytes(_) = outgoing.payload {
        return Ok(());
    }
    match select(pin!(outgoing.payload.identify()), pin!(core.waits.sleep(time))).await {
        Either::Left((Ok(()), _)) => Ok(()),
        Either::Left((Err(error), _)) => Err(Failed::before_sending(Event::CannotBuild).with_cause(error)),
        Either::Right(_) => Err(Failed::too_late_to_send()),
    }
}

/// Makes one attempt within `time`.
pub(super) async fn exchange(
    core: &Core,
    operation: &Operation,
    outgoing: &mut Outgoing,
    wanted: &mut Wanted<'_>,
    limits: &Limits,
    time: Duration,
) -> Result<Head, Failed> {
    if time.is_zero() {
        return Err(Failed::too_late_to_send());
    }
    let mut timeout = pin!(core.waits.sleep(time));
    let (request, handed) = match select(pin!(outgoing.open()), timeout.as_mut()).await {
        Either::Left((Ok(request), _)) => request,
        Either::Left((Err(error), _)) => {
            return Err(Failed::before_sending(Event::CannotBuild).with_cause(error));
        }
        Either::Right(_) => return Err(Failed::too_late_to_send()),
    };
    let answer = match select(pin!(core.transport.send(request)), timeout.as_mut()).await {
        Either::Left((answer, _)) => answer?,
        Either::Right(_) => return Err(Failed::late()),
    };
    if answer.status().is_success() && handed.is_some_and(|handed| !handed.is_whole()) {
        return Err(TransportError::lost("a success arrived before the whole body had been sent").into());
    }
    let (head, mut body) = Head::and_body(answer);
    let reader = match wanted {
        Wanted::Stream(slot) if head.status.is_success() => {
            **slot = Some(body);
            return Ok(head);
        }
        Wanted::Value(reader) if head.status.is_success() => Some(*reader),
        _ => None,
    };
    let Collected { raw, cut } = collect(&mut body, limits, timeout.as_mut()).await;
    match reader {
        Some(reader) => {
            let decoded = match cut {
                Some(cut) => Decoded::Cut(cut),
                None => decoded(reader, &raw, timeout).await,
            };
            read(head, raw, decoded, reader, operation.binary_response)
        }
        None => Err(refusal(head, raw, cut, core.clock.now())),
    }
}

impl Head {
    fn and_body(answer: http::Response<Body>) -> (Self, Body) {
        let (parts, body) = answer.into_parts();
        (Self { status: parts.status, headers: parts.headers, value: None }, body)
    }
}

/// What arrived of a body, and why it is not all of it.
struct Collected {
    raw: Bytes,
    cut: Option<Cut>,
}

/// A body that did not arrive whole.
struct Cut {
    cause: Unreadable,
    timed_out: bool,
}

async fn collect(body: &mut Body, limits: &Limits, timeout: Timeout<'_>) -> Collected {
    let mut arrived = Arrived::default();
    let cut = match select(pin!(body.read_into(&mut arrived, limits.answer_size)), timeout).await {
        Either::Left((Ok(()), _)) => None,
        Either::Left((Err(error), _)) => Some(Cut { cause: Unreadable::cut(&error), timed_out: false }),
        Either::Right(_) => Some(Cut { cause: Unreadable::late(), timed_out: true }),
    };
    Collected { raw: arrived.into_bytes(), cut }
}

/// What came of the body of a 2xx.
enum Decoded {
    Read(Result<Value, ReadError>),
    Cut(Cut),
    Late,
}

/// A body of this size is decoded at once; of a larger one the decoding counts against the time of the attempt.
const AT_ONCE: usize = 64 * 1024;

async fn decoded(reader: &dyn Read, raw: &Bytes, timeout: Timeout<'_>) -> Decoded {
    if raw.len() <= AT_ONCE {
        return Decoded::Read(reader.read(raw.clone()));
    }
    let (reader, raw) = (reader.detached(), raw.clone());
    match select(pin!(aside(move || reader.read(raw))), timeout).await {
        Either::Left((Some(read), _)) => Decoded::Read(read),
        Either::Left((None, _)) | Either::Right(_) => Decoded::Late,
    }
}

/// Reads a 2xx. It is a success when it decodes, done but unreadable when it shows at least that it is a response of this
/// operation, and proves nothing otherwise. Of bytes that are no JSON nothing can be said.
fn read(head: Head, raw: Bytes, decoded: Decoded, reader: &dyn Read, binary: bool) -> Result<Head, Failed> {
    let (cause, timed_out) = match decoded {
        Decoded::Cut(Cut { cause, timed_out }) => (cause, timed_out),
        Decoded::Late => (Unreadable::slow(), true),
        Decoded::Read(Ok(_)) if !binary && evidence::is_foreign(&raw) => {
            return Err(foreign(head, raw, Unreadable::foreign(), false));
        }
        Decoded::Read(Ok(value)) => return Ok(Head { value: Some(value), ..head }),
        // Whole, and without what every response of the operation has: another kind of object.
        Decoded::Read(Err(ReadError::Undecodable(error))) if lacks_a_member(&error) => {
            return Err(foreign(head, raw, Unreadable::undecodable(&error), false));
        }
        Decoded::Read(Err(ReadError::Undecodable(error))) => (Unreadable::undecodable(&error), false),
        Decoded::Read(Err(ReadError::Foreign(error))) => return Err(of_another_request(head, raw, error)),
    };
    if let Err(error) = compare(reader, &raw) {
        return Err(of_another_request(head, raw, error));
    }
    if binary || evidence::is_of_the_operation(&raw) {
        Err(unreadable(head, raw, cause, timed_out))
    } else {
        Err(foreign(head, raw, cause, timed_out))
    }
}

/// A body that has no value still says of itself, member by member, that it is not of this request.
fn compare(reader: &dyn Read, raw: &[u8]) -> Result<(), ForeignResponse> {
    let Some(echoed) = reader.echoed() else { return Ok(()) };
    let mut compared = Ok(());
    for_each_member(raw, |name, value| {
        if compared.is_ok() {
            compared = echoed.compare(name, value.get());
        }
    });
    compared
}

fn unreadable(head: Head, raw: Bytes, cause: Unreadable, timed_out: bool) -> Failed {
    let answer = Answer::new(head, raw, ErrorBody::default(), None);
    Failed { answer: Some(answer), timed_out, ..Failed::before_sending(Event::Unreadable) }.with_cause(cause)
}

/// A 2xx that is none of the operation. What it says as an error can be read, and proves nothing either.
fn foreign(head: Head, raw: Bytes, cause: Unreadable, timed_out: bool) -> Failed {
    let body = ErrorBody::read(&raw);
    let failed = Failed::before_sending(Event::UnprovenSuccess);
    Failed { answer: Some(Answer::new(head, raw, body, None)), timed_out, ..failed }.with_cause(cause)
}

/// A success, but not of this request: on HTTP/1.1 a response that nobody asked for is taken for the next one.
fn of_another_request(head: Head, raw: Bytes, error: ForeignResponse) -> Failed {
    let answer = Answer::new(head, raw, ErrorBody::default(), None);
    Failed { answer: Some(answer), ..Failed::before_sending(Event::ForeignResponse) }.with_cause(error)
}

fn refusal(head: Head, raw: Bytes, cut: Option<Cut>, now: SystemTime) -> Failed {
    let body = ErrorBody::read(&raw);
    let proven = body.proves_refusal(head.status);
    let event = Event::of_response(head.status.as_u16(), body.code.as_ref(), proven);
    let retry_after = retry_after_header(&head.headers, now).max(body.retry_after);
    let answer = Answer::new(head, raw, body, retry_after);
    let failed = Failed { answer: Some(answer), ..Failed::before_sending(event) };
    match cut {
        Some(Cut { cause, timed_out }) => Failed { timed_out, ..failed }.with_cause(cause),
        None => failed,
    }
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
