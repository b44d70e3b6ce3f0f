//! A call: options as methods, `.await` runs it.

mod response;
mod stored;
#[cfg(any(feature = "cards", feature = "cards-v0"))]
mod upload;

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use synctera_raw::{BuildError, Echoed, Operation, ReadError, Reader, Request};

use crate::client::Client;
use crate::config::{ConfigError, DeviceInfo};
use crate::error::{Error, Failure};
use crate::key::IdempotencyKey;
use crate::outcome::Outcome;
use crate::retry::{Backoff, Earlier, Event, RetryBudget, RetrySafety, conclude};
use crate::send::headers::{DEVICE_INFO, IDEMPOTENCY_KEY, insert_extra};
use crate::send::{Core, Limits, Meta, Outgoing, Payload, Read, Run, Value, Wanted};
use crate::transport::Body;

pub use response::Response;
pub use stored::StoredRequest;
#[cfg(any(feature = "cards", feature = "cards-v0"))]
pub use upload::{JpegUpload, Progress};

/// One call of one operation, not yet sent. Set options, then `.await` it.
///
/// # Dropping it
/// Dropping a call before it was awaited does nothing. Dropping the future of a running call (a `select!`, a time-out of
/// your own) stops it at once; if its request may already have left, **the outcome is unknown**, and nobody is left to
/// tell you the key. Give such calls a key of your own. The client itself keeps no half state: a repetition
/// with the same key is treated as what it is.
///
/// # Keys
/// A mutation gets a random idempotency key unless you give one. Reads get none, because the API would answer a repeated
/// key with a stale response.
///
/// ```no_run
/// # async fn example(call: synctera::Call<()>) -> Result<(), synctera::Error> {
/// use std::time::Duration;
/// use synctera::IdempotencyKey;
///
/// let response = call
///     .idempotency_key(IdempotencyKey::random()) // store it first, to repeat the call after a crash
///     .deadline(Duration::from_secs(20))
///     .await?;
/// println!("{} after {} attempts", response.http_status(), response.attempts().len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    core: Arc<Core>,
    request: Result<Request<T>, BuildError>,
    payload: Option<Payload>,
    key: Option<IdempotencyKey>,
    limits: Limits,
    budget: Option<RetryBudget>,
    headers: HeaderMap,
    refused: Option<ConfigError>,
}

impl Client {
    /// Prepares any generated operation, also one without a method of its own in this crate.
    ///
    /// The closure gets the generated request builders ([`raw::Api`](crate::raw::Api)); what it returns gets the same key,
    /// retries, limits and redaction as every other call.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (_sandbox, client) = simulated().await?;
    /// use synctera::types::CardId;
    ///
    /// let card_id = CardId::from_uuid(synctera_sandbox::seeds::CARD_ID);
    /// let card = client.call(|api| api.get_card(&card_id)).await?;
    /// # let _ = card;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T>(
        &self,
        prepare: impl FnOnce(&synctera_raw::Api) -> Result<Request<T>, BuildError>,
    ) -> Call<T> {
        Call::new(Arc::clone(self.core()), prepare(&self.core().api))
    }
}

impl<T> Call<T> {
    pub(crate) fn new(core: Arc<Core>, request: Result<Request<T>, BuildError>) -> Self {
        let limits = core.limits;
        let headers = HeaderMap::new();
        Self { core, request, payload: None, key: None, limits, budget: None, headers, refused: None }
    }

    /// Takes the body from somewhere else than the generated request.
    #[cfg_attr(
        not(any(feature = "cards", feature = "cards-v0")),
        allow(dead_code, reason = "only images come from somewhere else")
    )]
    pub(crate) fn payload(mut self, payload: Payload) -> Self {
        self.payload = Some(payload);
        self
    }

    /// The idempotency key of this intent. The same key on a later call with the same content is the same intent, and is
    /// carried out once while the API remembers the key.
    ///
    /// A key of yours counts as one that may have been sent before, so that a refusal leaves the outcome unknown, unless you
    /// say that it was [`never_sent`](IdempotencyKey::never_sent).
    pub fn idempotency_key(mut self, key: IdempotencyKey) -> Self {
        self.key = Some(key);
        self
    }

    /// How many attempts this call makes at most (at least 1).
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts.max(1);
        self
    }

    /// How long one attempt may take. Give large uploads the time they need.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = timeout;
        self
    }

    /// How long this call may take altogether, waits included.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = deadline;
        self
    }

    /// How long to wait between the attempts of this call.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.limits.backoff = backoff;
        self
    }

    /// What the repetitions of this call are paid from, instead of the client's budget: for example one that a batch
    /// shares, so that it cannot use up what urgent payments need.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Repeats a 5xx, and a 429 that is none of the API's own, also where the operation moves money: with the same key.
    ///
    /// By default such a call ends at once as [`Outcome::Unknown`]. A 5xx may hide a movement that did take place, and the
    /// API stores no 5xx: under the same key it carries the request out **again, and the money moves twice**. Ask for this
    /// only where a payment made twice does less harm than one made late, or where you know that the same request
    /// cannot take effect twice. Looking the transfer up before repeating it is always safe.
    pub fn repeat_server_errors(mut self) -> Self {
        self.limits.repeat_server_errors = true;
        self
    }

    /// The largest body of a response that is read into memory, in bytes.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.limits.answer_size = bytes;
        self
    }

    /// Adds a header. One that the client itself sets makes the call fail before anything is sent.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Err(refused) = insert_extra(&mut self.headers, name, value) {
            self.refused.get_or_insert(refused);
        }
        self
    }

    /// Says which device of which customer stands behind this call.
    pub fn device_info(mut self, info: &DeviceInfo) -> Self {
        match info.header() {
            Ok(value) => {
                self.headers.insert(DEVICE_INFO, value);
            }
            Err(refused) => {
                self.refused.get_or_insert(refused);
            }
        }
        self
    }
}

impl<T: Send + 'static> Read for Reader<T> {
    fn read(&self, body: Bytes) -> Result<Value, ReadError> {
        Reader::read(self, body).map(|value| Box::new(value) as Value)
    }

    fn echoed(&self) -> Option<Echoed> {
        Reader::echoed(self)
    }

    fn detached(&self) -> Box<dyn Read> {
        Box::new(self.clone())
    }
}

impl<T: Send + 'static> Call<T> {
    /// The future is the same small machine for every type: what the call carries and what it brings stand in boxes.
    fn run(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        let prepared = self.prepare();
        Box::pin(async move {
            let (run, reader) = prepared?;
            let (meta, value) = run.to_its_end(Wanted::Value(&reader)).await?;
            match value.and_then(|value| value.downcast::<T>().ok()) {
                Some(value) => Ok(Response::new(*value, meta)),
                None => Err(unread(meta)),
            }
        })
    }
}

impl Call<Bytes> {
    /// Runs the call and hands out the body of the response while it arrives, instead of reading it into memory.
    ///
    /// Deadline, time-outs and retries end with the head of the response. A stream that breaks later yields an error;
    /// then make the call again.
    ///
    /// # Errors
    /// As when the call is awaited.
    pub async fn stream(self) -> Result<Response<Body>, Error> {
        let (run, _) = self.prepare()?;
        let mut body = None;
        let (meta, _) = run.to_its_end(Wanted::Stream(&mut body)).await?;
        match body {
            Some(body) => Ok(Response::new(body, meta)),
            None => Err(unread(meta)),
        }
    }
}

impl<T> Call<T> {
    /// Chooses the key and puts together what is sent. Nothing leaves yet.
    fn prepare(self) -> Result<(Box<Run>, Reader<T>), Error> {
        let Self { core, request, payload, key, limits, budget, headers, refused } = self;
        let request = request.map_err(|error| unsendable(&core, error.operation(), key.as_ref(), error))?;
        let (operation, request, reader) = request.into_parts();
        if let Some(refused) = refused {
            return Err(unsendable(&core, operation.id, key.as_ref(), refused));
        }
        let key = key.map(|key| (key, false)).or_else(|| fresh_key(&core, operation));
        let (key, is_fresh) = key.map_or((None, false), |(key, is_fresh)| (Some(key), is_fresh));
        let mut outgoing = Outgoing::new(request);
        complete(outgoing.headers_mut(), &core, &headers, key.as_ref());
        if let Some(payload) = payload {
            outgoing.payload = payload;
        }
        let budget = budget.unwrap_or_else(|| core.budget.clone());
        Ok((Run::new(core, operation, outgoing, (key, is_fresh), limits, budget), reader))
    }
}

/// A mutation never leaves without a key; a read gets none by itself.
fn fresh_key(core: &Core, operation: &Operation) -> Option<(IdempotencyKey, bool)> {
    let reads = matches!(operation.method, "GET" | "HEAD");
    (!reads).then(|| core.key_source.next(&*core.randomness, core.clock.now()))
}

/// Adds what every call carries, what this call carries, and what nobody may change.
fn complete(headers: &mut HeaderMap, core: &Core, own: &HeaderMap, key: Option<&IdempotencyKey>) {
    for (name, value) in core.headers.iter().chain(own) {
        headers.insert(name, value.clone());
    }
    headers.insert(http::header::AUTHORIZATION, core.authorization.clone());
    if let Some(value) = key.and_then(IdempotencyKey::header) {
        headers.insert(IDEMPOTENCY_KEY, value);
    }
}

/// A success that nobody took the value of.
fn unread(meta: Meta) -> Error {
    let Meta { operation, key, attempts, .. } = meta;
    let failure = Failure::new(operation, Outcome::Done, Event::Unreadable, key);
    Error::from(Failure { attempts, ..failure })
}

/// A request that cannot be sent as it is. What its key stands for may have been sent before.
fn unsendable(
    core: &Core,
    operation: &'static str,
    key: Option<&IdempotencyKey>,
    cause: impl std::error::Error + Send + Sync + 'static,
) -> Error {
    let earlier = key.map_or(Earlier::Nothing, |key| core.memory.recall(key));
    let outcome = conclude(Event::CannotBuild, RetrySafety::Keyed, earlier);
    let failure = Failure::new(operation, outcome, Event::CannotBuild, key.cloned());
    Error::from(Failure { earlier, cause: Some(Box::new(cause)), ..failure })
}

fn unbuilt(operation: &'static str, cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    let failure = Failure::new(operation, Outcome::NotSent, Event::CannotBuild, None);
    Error::from(Failure { cause: Some(Box::new(cause)), ..failure })
}

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.run()
    }
}

/// Names the operation and nothing of its content.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = match &self.request {
            Ok(request) => request.operation().id,
            Err(error) => error.operation(),
        };
        f.debug_struct("Call")
            .field("operation", &operation)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
