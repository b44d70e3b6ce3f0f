//! The service behind a network that fails as planned: faults, late events and the journal, in simulated time.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderValue, Request, Response, StatusCode, header};
use serde_json::Value;

use crate::clock::{Clock, later};
use crate::codes::{self, Code};
use crate::error::Error;
use crate::faults::{Effect, ErrorBody, Fault, Plan, RetryHint};
use crate::journal::Arrival;
use crate::refusal::{Refusal, answer};
use crate::service::{Core, Execution, Received, marked};
use crate::version::ApiVersion;

/// What the client sees of one attempt.
pub type Outcome = Result<Response<Bytes>, ConnectionFailure>;

/// An attempt that ended without a whole response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConnectionFailure {
    /// No connection; provably no byte left.
    Refused,
    /// The connection broke after bytes may have left.
    Reset,
    /// The response broke off: its head and the part of its body that arrived.
    Cut(Box<Response<Bytes>>),
}

/// An attempt under way: its outcome can be collected once `delay` has passed on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exchange {
    /// How long the client waits before anything comes back.
    pub delay: Duration,
    ticket: u64,
}

pub(crate) struct Simulation {
    pub(crate) core: Core,
    pub(crate) plan: Plan,
    pub(crate) clock: Clock,
    pub(crate) journal: Vec<Arrival>,
    /// By time, then by order of arrival.
    agenda: BTreeMap<(DateTime<Utc>, u64), Event>,
    outcomes: HashMap<u64, Outcome>,
    tickets: u64,
}

/// Something that happens later, whether or not anyone waits for it.
enum Event {
    Commit(Box<Execution>),
    Deliver(Box<Request<Bytes>>),
}

impl Simulation {
    pub(crate) fn new(clock: Clock) -> Result<Self, Error> {
        Ok(Self {
            core: Core::new(clock.now())?,
            plan: Plan::default(),
            clock,
            journal: Vec::new(),
            agenda: BTreeMap::new(),
            outcomes: HashMap::new(),
            tickets: 0,
        })
    }

    /// Back to the seed data: no faults, no late events, an empty ledger and journal. The clock stays.
    pub(crate) fn reset(&mut self) {
        self.core.reset();
        self.plan.clear();
        self.journal.clear();
        self.agenda.clear();
        self.outcomes.clear();
    }

    /// Lets everything happen that is due by now.
    pub(crate) fn catch_up(&mut self) {
        let now = self.clock.now();
        while let Some(entry) = self.agenda.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((at, ticket), event) = entry.remove_entry();
            self.happen(at, ticket, event);
        }
    }

    /// Lets everything happen that ever will, without moving the clock.
    pub(crate) fn run_out(&mut self) {
        while let Some(((at, ticket), event)) = self.agenda.pop_first() {
            self.happen(at, ticket, event);
        }
    }

    fn happen(&mut self, at: DateTime<Utc>, ticket: u64, event: Event) {
        match event {
            Event::Commit(execution) => {
                let response = self.core.commit(at, *execution);
                self.outcomes.insert(ticket, Ok(response));
            }
            Event::Deliver(request) => {
                self.core.handle(at, *request);
            }
        }
    }

    /// Sends a request through the failing network.
    pub(crate) fn send(&mut self, request: Request<Bytes>) -> Exchange {
        self.catch_up();
        let fault = self.note(&request);
        self.tickets += 1;
        let ticket = self.tickets;
        let (delay, outcome) = match fault {
            None => (Duration::ZERO, Some(Ok(self.serve(request)))),
            Some(fault) => self.suffer(fault, request, ticket),
        };
        if let Some(outcome) = outcome {
            self.outcomes.insert(ticket, outcome);
        }
        Exchange { delay, ticket }
    }

    /// What came back; `Reset` when it was collected before.
    pub(crate) fn collect(&mut self, exchange: Exchange) -> Outcome {
        self.catch_up();
        self.outcomes.remove(&exchange.ticket).unwrap_or(Err(ConnectionFailure::Reset))
    }

    fn note(&mut self, request: &Request<Bytes>) -> Option<Fault> {
        let operation = self.core.operation_of(request);
        let key = request.headers().get("idempotency-key").and_then(|value| value.to_str().ok());
        let (fault, attempt) = self.plan.next(operation.as_deref().unwrap_or_default(), key);
        self.journal.push(Arrival {
            at: self.clock.now(),
            method: request.method().to_string(),
            path: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            operation,
            idempotency_key: key.map(str::to_owned),
            attempt,
            body_length: request.body().len(),
            fault: fault.clone(),
        });
        fault
    }

    fn serve(&mut self, request: Request<Bytes>) -> Response<Bytes> {
        self.core.handle(self.clock.now(), request)
    }

    /// One attempt with a fault: how long the client waits, and what it sees unless that is still to come.
    fn suffer(&mut self, fault: Fault, request: Request<Bytes>, ticket: u64) -> (Duration, Option<Outcome>) {
        let at_once = |outcome| (Duration::ZERO, Some(outcome));
        match fault {
            Fault::Refused => at_once(Err(ConnectionFailure::Refused)),
            Fault::ResetBeforeReading => at_once(Err(ConnectionFailure::Reset)),
            Fault::DeliveredLate { by } => {
                self.later(by, ticket, Event::Deliver(Box::new(request)));
                at_once(Err(ConnectionFailure::Reset))
            }
            Fault::ResetAfterReading => {
                self.read_and_drop(request);
                at_once(Err(ConnectionFailure::Reset))
            }
            Fault::ExecutionLate { by } => self.execute_late(request, by, ticket),
            Fault::Duplicate => {
                self.serve(request.clone());
                at_once(Ok(self.serve(request)))
            }
            Fault::OverlappingDuplicate => at_once(Ok(self.overlap(request))),
            Fault::RateLimited { hint } => at_once(Ok(rate_limited(&request, hint))),
            Fault::ServerError { status, effect, body } | Fault::Intercepted { status, effect, body } => {
                let failure = stand_in(&request, status, body);
                self.hide(request, effect);
                at_once(failure)
            }
            Fault::ResponseLost => {
                self.serve(request);
                at_once(Err(ConnectionFailure::Reset))
            }
            Fault::ResponseCut { after_bytes } => {
                let whole = self.serve(request);
                let part = whole.map(|body| body.slice(..after_bytes.min(body.len())));
                at_once(Err(ConnectionFailure::Cut(Box::new(part))))
            }
            Fault::ResponseLate { by } => (by, Some(Ok(self.serve(request)))),
            Fault::ClockJump { by } => {
                self.serve(request);
                self.clock.advance(by);
                at_once(Err(ConnectionFailure::Reset))
            }
        }
    }

    fn later(&mut self, by: Duration, ticket: u64, event: Event) {
        self.agenda.insert((later(self.clock.now(), by), ticket), event);
    }

    fn read_and_drop(&mut self, request: Request<Bytes>) {
        if let Received::Executing(execution) = self.core.receive(self.clock.now(), request) {
            self.core.abandon(&execution);
        }
    }

    fn execute_late(
        &mut self,
        request: Request<Bytes>,
        by: Duration,
        ticket: u64,
    ) -> (Duration, Option<Outcome>) {
        match self.core.receive(self.clock.now(), request) {
            Received::Answered(response) => (Duration::ZERO, Some(Ok(response))),
            Received::Executing(execution) => {
                self.later(by, ticket, Event::Commit(Box::new(execution)));
                (by, None)
            }
        }
    }

    fn overlap(&mut self, request: Request<Bytes>) -> Response<Bytes> {
        let now = self.clock.now();
        match self.core.receive(now, request.clone()) {
            Received::Answered(_) => self.core.handle(now, request),
            Received::Executing(execution) => {
                let second = self.core.handle(now, request);
                self.core.commit(now, execution);
                second
            }
        }
    }

    /// What happens behind a server error.
    fn hide(&mut self, request: Request<Bytes>, effect: Effect) {
        match effect {
            Effect::None => self.read_and_drop(request),
            Effect::Committed => {
                self.serve(request);
            }
            Effect::Unrecorded => {
                let now = self.clock.now();
                if let Received::Executing(execution) = self.core.receive(now, request) {
                    self.core.commit_unrecorded(now, execution);
                }
            }
        }
    }
}

fn rate_limited(request: &Request<Bytes>, hint: RetryHint) -> Response<Bytes> {
    let mut refusal = Refusal::new(codes::TOO_MANY_REQUESTS, "simulated rate limit");
    if let RetryHint::Body(seconds) = hint {
        refusal = refusal.with("retry_after", Value::from(seconds));
    }
    let mut response = refusal.render(ApiVersion::of_path(request.uri().path()));
    if let RetryHint::Header(seconds) = hint {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    marked(response)
}

/// What responds in the place of the service.
fn stand_in(request: &Request<Bytes>, status: u16, body: ErrorBody) -> Outcome {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let error = || {
        Refusal::new(error_code(status), "simulated error")
            .with_status(status)
            .render(ApiVersion::of_path(request.uri().path()))
    };
    match body {
        ErrorBody::Json => Ok(marked(error())),
        ErrorBody::Html => {
            let page = Bytes::from_static(b"<html><body>simulated gateway error</body></html>");
            Ok(marked(answer(status, "text/html", page)))
        }
        ErrorBody::Empty => {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status;
            Ok(marked(response))
        }
        ErrorBody::Cut => {
            let part = marked(error()).map(|body| body.slice(..body.len().min(14)));
            Err(ConnectionFailure::Cut(Box::new(part)))
        }
    }
}

fn error_code(status: StatusCode) -> Code {
    match status {
        StatusCode::UNAUTHORIZED => codes::UNAUTHENTICATED,
        StatusCode::FORBIDDEN => codes::FORBIDDEN,
        StatusCode::NOT_FOUND => codes::RESOURCE_NOT_FOUND,
        StatusCode::CONFLICT => codes::DUPLICATE_RESOURCE,
        StatusCode::UNPROCESSABLE_ENTITY => codes::INSUFFICIENT_FUNDS,
        StatusCode::GATEWAY_TIMEOUT => codes::VENDOR_TIMEOUT,
        StatusCode::NOT_IMPLEMENTED => codes::NOT_IMPLEMENTED,
        _ => codes::INTERNAL_ERROR,
    }
}
