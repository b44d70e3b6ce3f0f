//! The simulated service: a pure, synchronous core. Time and requests in, responses out.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use uuid::Uuid;

use crate::call::{Call, Depth, Reply, ReplyBody};
use crate::change::change;
use crate::codes;
use crate::document::{Document, Operation, PathParameters};
use crate::error::Error;
use crate::idempotency::{Admission, Fingerprint, Store};
use crate::ledger::{Entry, Ledger};
use crate::refusal::{Refusal, answer};
use crate::seeds;
use crate::state::{State, handler, serve};
use crate::version::ApiVersion;

/// The header that every response of the simulation carries.
pub const SIMULATION_HEADER: &str = "x-simulated-by";

/// Set on a response that was given from the idempotency store.
pub const REPLAY_HEADER: &str = "x-simulated-replay";

/// How deep the simulation of the operation goes: `stateful`, with rules, balances and lifecycles; `remembered`: what was
/// created is found again; `documented`: a valid response made from the document.
pub const DEPTH_HEADER: &str = "x-simulated-depth";

const SIMULATION_NOTICE: &str = "synctera-sandbox: a simulation, not Synctera";

/// The simulated service without clock, sockets or faults.
///
/// `handle` answers at once. `receive` and `commit` are its two halves, for whoever wants something to happen in
/// between: a second request, a response that is lost, or nothing at all.
pub struct Core {
    document: Arc<Document>,
    pristine: State,
    state: State,
    store: Store,
    ledger: Ledger,
    api_key: String,
    concurrent_use_status: StatusCode,
}

/// What becomes of a request when it has been read.
pub enum Received {
    /// Answered without executing anything: refused, or replayed from the store.
    Answered(Response<Bytes>),
    /// Accepted; its effect waits for [`Core::commit`].
    Executing(Execution),
}

/// An accepted request whose effect has not happened. Its idempotency key is in flight.
pub struct Execution {
    operation: Arc<Operation>,
    path: PathParameters,
    request: Request<Bytes>,
    key: Option<String>,
}

impl Core {
    /// A service with the seed data of [`crate::seeds`].
    pub fn new(now: DateTime<Utc>) -> Result<Self, Error> {
        let pristine = State::seeded(now);
        Ok(Self {
            document: Document::packaged()?,
            state: pristine.clone(),
            pristine,
            store: Store::default(),
            ledger: Ledger::default(),
            api_key: seeds::API_KEY.to_owned(),
            concurrent_use_status: codes::IDEMPOTENCY_CONCURRENT_USE.status,
        })
    }

    /// Back to the seed data; no keys, no ledger.
    pub fn reset(&mut self) {
        self.state = self.pristine.clone();
        self.store = Store::default();
        self.ledger = Ledger::default();
    }

    /// Reads, executes and answers a request.
    pub fn handle(&mut self, now: DateTime<Utc>, request: Request<Bytes>) -> Response<Bytes> {
        match self.receive(now, request) {
            Received::Answered(response) => response,
            Received::Executing(execution) => self.commit(now, execution),
        }
    }

    /// Reads a request: credentials, route and idempotency key.
    pub fn receive(&mut self, now: DateTime<Utc>, request: Request<Bytes>) -> Received {
        match self.admit(now, request) {
            Ok(received) => received,
            Err((version, refusal)) => Received::Answered(marked(refusal.render(version))),
        }
    }

    fn admit(
        &mut self,
        now: DateTime<Utc>,
        request: Request<Bytes>,
    ) -> Result<Received, (ApiVersion, Refusal)> {
        let version = ApiVersion::of_path(request.uri().path());
        let refuse = |refusal| (version, refusal);
        self.authenticate(&request).map_err(refuse)?;
        let (operation, path) = self.route(&request).map_err(refuse)?;
        let key = idempotency_key(&request).map_err(refuse)?;
        let admission = match &key {
            Some(key) => self.store.admit(now, key, Fingerprint::of(&request)),
            None => Admission::Execute,
        };
        match admission {
            Admission::Execute => Ok(Received::Executing(Execution { operation, path, request, key })),
            Admission::Replay(stored) => Ok(Received::Answered(replayed(stored))),
            Admission::ConcurrentUse => Err(refuse(
                Refusal::new(
                    codes::IDEMPOTENCY_CONCURRENT_USE,
                    "A request with this Idempotency-Key is being processed",
                )
                .with_status(self.concurrent_use_status),
            )),
            Admission::InvalidReuse => Err(refuse(Refusal::new(
                codes::IDEMPOTENCY_INVALID_REUSE,
                "This Idempotency-Key was used for a different request",
            ))),
        }
    }

    fn authenticate(&self, request: &Request<Bytes>) -> Result<(), Refusal> {
        let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        match header.and_then(|value| value.strip_prefix("Bearer ")) {
            Some(token) if token == self.api_key => Ok(()),
            Some(_) => Err(Refusal::new(codes::UNAUTHENTICATED, "The API key is not known")),
            None => Err(Refusal::new(codes::UNAUTHENTICATED, "Authorization: Bearer <api key> is missing")),
        }
    }

    fn route(&self, request: &Request<Bytes>) -> Result<(Arc<Operation>, PathParameters), Refusal> {
        let (method, path) = (request.method(), request.uri().path());
        self.document.route(method, path).ok_or_else(|| {
            Refusal::new(codes::RESOURCE_NOT_FOUND, format!("The document has no operation {method} {path}"))
        })
    }

    /// Executes an accepted request and keeps its response under its key.
    pub fn commit(&mut self, now: DateTime<Utc>, execution: Execution) -> Response<Bytes> {
        let response = self.execute(now, &execution);
        if let Some(key) = &execution.key {
            self.store.complete(now, key, &response);
        }
        response
    }

    /// Executes an accepted request and forgets its response, as when a third party acted and nobody heard of it:
    /// the same key executes again.
    pub fn commit_unrecorded(&mut self, now: DateTime<Utc>, execution: Execution) {
        self.execute(now, &execution);
        self.abandon(&execution);
    }

    /// Drops an accepted request without effect: its key is free again.
    pub fn abandon(&mut self, execution: &Execution) {
        if let Some(key) = &execution.key {
            self.store.release(key);
        }
    }

    fn execute(&mut self, now: DateTime<Utc>, execution: &Execution) -> Response<Bytes> {
        let operation = &execution.operation;
        let response = match self.perform(now, execution) {
            Ok(reply) => {
                self.record(now, execution, &reply);
                let depth = reply.depth;
                deep(own_check(operation, &reply).unwrap_or_else(|| render(operation.success, reply)), depth)
            }
            Err(refusal) => refusal.render(operation.version),
        };
        marked(response)
    }

    fn perform(&mut self, now: DateTime<Utc>, execution: &Execution) -> Result<Reply, Refusal> {
        let operation = &execution.operation;
        let call = Call::read(now, operation, &execution.path, &execution.request)?;
        match handler(&operation.id) {
            Some(handler) => handler(&mut self.state, &call),
            None => serve(&mut self.state, operation, execution.request.uri().path(), &call),
        }
    }

    fn record(&mut self, now: DateTime<Utc>, execution: &Execution, reply: &Reply) {
        if let ReplyBody::Json(resource) = &reply.body
            && let Some(change) = change(&execution.operation.id, resource, now)
        {
            self.state.publish(&change);
        }
        if execution.operation.method != Method::GET {
            self.ledger.record(Entry {
                at: now,
                operation: execution.operation.id.clone(),
                idempotency_key: execution.key.clone(),
                movement: reply.movement.clone(),
            });
        }
        if let Some(counterpart) = &reply.counterpart {
            self.ledger.record(Entry {
                at: now,
                operation: execution.operation.id.clone(),
                idempotency_key: execution.key.clone(),
                movement: Some(counterpart.clone()),
            });
        }
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    pub(crate) fn state_mut(&mut self) -> &mut State {
        &mut self.state
    }

    /// What has taken effect so far.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The balance of an account in cents; none when there is no such account.
    pub fn balance(&self, account_id: Uuid) -> Option<i64> {
        self.state.balance(account_id)
    }

    /// Adds `count` active virtual cards, for tests of long lists.
    pub fn add_cards(&mut self, count: usize, now: DateTime<Utc>) {
        self.state.add_cards(count, now);
    }

    /// Accepts this API key from now on, and no other.
    pub fn set_api_key(&mut self, api_key: impl Into<String>) {
        self.api_key = api_key.into();
    }

    /// The status of `IDEMPOTENCY_CONCURRENT_USE`: the sources disagree on 422 (default) and 409.
    pub fn set_concurrent_use_status(&mut self, status: StatusCode) {
        self.concurrent_use_status = status;
    }

    /// The `operationId` that a request reaches.
    pub fn operation_of(&self, request: &Request<Bytes>) -> Option<String> {
        self.route(request).ok().map(|(operation, _)| operation.id.clone())
    }

    /// Every operation of the packaged document, with whether the simulation has state and rules of its own for it.
    pub fn operations(&self) -> Vec<(String, bool)> {
        let operations = self.document.operations().iter();
        operations.map(|operation| (operation.id.clone(), handler(&operation.id).is_some())).collect()
    }
}

/// The key as it was sent: bare, without quotes.
fn idempotency_key(request: &Request<Bytes>) -> Result<Option<String>, Refusal> {
    let Some(value) = request.headers().get("idempotency-key") else { return Ok(None) };
    match value.to_str() {
        Ok(text) if !text.is_empty() => Ok(Some(text.to_owned())),
        _ => Err(Refusal::new(codes::BAD_REQUEST, "Idempotency-Key is empty or not text")),
    }
}

/// In debug builds the simulation checks its own answers: one that breaks the document is a 500 that says where.
fn own_check(operation: &Operation, reply: &Reply) -> Option<Response<Bytes>> {
    let (Some(rule), ReplyBody::Json(value)) = (&operation.response, &reply.body) else { return None };
    if !cfg!(debug_assertions) {
        return None;
    }
    let broken = rule.check(value).err()?;
    let detail = format!("simulation: the answer of {} breaks the document: {broken}", operation.id);
    Some(Refusal::new(codes::INTERNAL_ERROR, detail).render(operation.version))
}

fn render(status: StatusCode, reply: Reply) -> Response<Bytes> {
    match reply.body {
        ReplyBody::Json(value) => answer(status, "application/json", value.to_string().into()),
        ReplyBody::Bytes(data) => answer(status, "application/octet-stream", data),
        ReplyBody::Jpeg(data) => answer(status, "image/jpeg", data),
        ReplyBody::Empty => {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status;
            response
        }
    }
}

/// Says how much of the operation is simulated.
fn deep(mut response: Response<Bytes>, depth: Depth) -> Response<Bytes> {
    response.headers_mut().insert(DEPTH_HEADER, HeaderValue::from_static(depth.name()));
    response
}

/// Says that this is a simulation.
pub(crate) fn marked(mut response: Response<Bytes>) -> Response<Bytes> {
    response.headers_mut().insert(SIMULATION_HEADER, HeaderValue::from_static(SIMULATION_NOTICE));
    response
}

fn replayed(mut response: Response<Bytes>) -> Response<Bytes> {
    response.headers_mut().insert(REPLAY_HEADER, HeaderValue::from_static("true"));
    response
}
