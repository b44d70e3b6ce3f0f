//! Runs a call: attempt, classify, decide, wait; the one loop that everything goes through.

mod core;
mod evidence;
mod exchange;
pub(crate) mod headers;
mod limits;
mod payload;
mod request;
mod trace;

use std::any::Any;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use synctera_raw::{Echoed, Operation, ReadError};
use tracing::Instrument as _;

use crate::error::{Error, Failure};
use crate::key::{Fingerprint, IdempotencyKey, KeyReused, Use};
use crate::observe::{Attempt, AttemptReport, CallReport};
use crate::outcome::Outcome;
use crate::retry::{Decision, Earlier, Event, RetryBudget, RetrySafety, Situation, conclude, decide};
use crate::transport::Body;

pub(crate) use self::core::Core;
use exchange::Failed;
pub(crate) use limits::Limits;
#[cfg(feature = "cards")]
pub(crate) use payload::Opening;
pub(crate) use payload::Payload;
pub(crate) use request::Outgoing;

/// What the caller wants of a successful response.
pub(crate) enum Wanted<'a> {
    /// The whole body, read by this reader.
    Value(&'a dyn Read),
    /// The body as it arrives.
    Stream(&'a mut Option<Body>),
}

/// Reads the body of a success.
pub(crate) trait Read: Send + Sync {
    fn read(&self, body: Bytes) -> Result<Value, ReadError>;

    /// What a body that has no value must repeat of the request; `None` where nothing is compared.
    fn echoed(&self) -> Option<Echoed>;

    /// The same reader with all that it needs, so that a large body can be read beside the runtime.
    fn detached(&self) -> Box<dyn Read>;
}

/// What was read, of a type that only the caller knows.
pub(crate) type Value = Box<dyn Any + Send>;

/// A successful response: its head, and its value where one was wanted.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) value: Option<Value>,
}

/// What is known of a call that succeeded, beside its value.
pub(crate) struct Meta {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) attempts: Vec<Attempt>,
}

/// One call under way. It stands in a box, so that the futures around it stay small.
pub(crate) struct Run {
    core: Arc<Core>,
    operation: &'static Operation,
    outgoing: Outgoing,
    key: Option<IdempotencyKey>,
    /// Whether the key was made for this call, so that nobody else has it.
    is_fresh: bool,
    used: Option<Use>,
    retry_safety: RetrySafety,
    limits: Limits,
    budget: RetryBudget,
    started: Duration,
    attempts: Vec<Attempt>,
    /// How many repetitions the budget was charged for.
    charged: u32,
    /// What the attempts of this call left behind.
    earlier: Earlier,
    read_again: bool,
    /// A success that could not be read: whatever follows, this is what happened.
    unreadable: Option<Failed>,
}

impl Run {
    pub(crate) fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        outgoing: Outgoing,
        (key, is_fresh): (Option<IdempotencyKey>, bool),
        limits: Limits,
        budget: RetryBudget,
    ) -> Box<Self> {
        Box::new(Self {
            core,
            operation,
            outgoing,
            retry_safety: retry_safety(operation, key.is_some(), &limits),
            key,
            is_fresh,
            used: None,
            limits,
            budget,
            started: Duration::ZERO,
            attempts: Vec::with_capacity(1),
            charged: 0,
            earlier: Earlier::Nothing,
            read_again: false,
            unreadable: None,
        })
    }

    /// Runs the call to its end, and brings the value that was wanted.
    pub(crate) async fn to_its_end(
        mut self: Box<Self>,
        wanted: Wanted<'_>,
    ) -> Result<(Meta, Option<Value>), Error> {
        let span = trace::call(self.operation, self.key.as_ref());
        let result = pin!(self.attempts(wanted)).instrument(span.clone()).await;
        let _inside = span.enter();
        match result {
            Ok(head) => Ok(self.succeed(head)),
            Err(failed) => Err(self.fail(failed)),
        }
    }

    /// Refuses a key that belongs to another request.
    fn remember_key(&mut self) -> Result<(), Failed> {
        let Some(key) = &self.key else { return Ok(()) };
        match self.core.memory.begin(key, self.is_fresh, self.fingerprint()) {
            Ok(used) => {
                self.used = Some(used);
                Ok(())
            }
            Err(KeyReused) => Err(Failed::before_sending(Event::KeyReusedLocally)),
        }
    }

    fn fingerprint(&self) -> Fingerprint {
        let Outgoing { payload, .. } = &self.outgoing;
        let (method, url) = (self.operation.method, self.outgoing.url().as_str());
        self.core.memory.fingerprint(method, url, Some(payload.identity()))
    }

    /// Tells the memory of keys when this call did nothing (it takes the opposite for granted), and says what else was
    /// sent with the key, also while this call was under way. Of a call that may have done something, that says enough.
    fn settle_key(&mut self, event: Event) -> Earlier {
        let own = conclude(event, self.retry_safety, self.earlier);
        match &self.used {
            Some(used) if matches!(own, Outcome::NotSent | Outcome::Rejected) => {
                used.did_not_happen();
                used.history()
            }
            Some(_) => Earlier::Nothing,
            None => {
                if self.is_fresh {
                    self.key = self.key.take().map(IdempotencyKey::never_sent);
                }
                self.key.as_ref().map_or(Earlier::Nothing, |key| self.core.memory.recall(key))
            }
        }
    }

    /// What must hold before the first attempt; nothing of this call has left when it does not.
    async fn make_ready(&mut self) -> Result<(), Failed> {
        let timers = self.core.waits.check(self.core.transport.connects());
        timers.map_err(|error| Failed::before_sending(Event::CannotBuild).with_cause(error))?;
        exchange::identify(&self.core, &mut self.outgoing, self.limits.deadline).await?;
        self.remember_key()
    }

    /// Makes attempts until one succeeds or the decision is to stop.
    async fn attempts(&mut self, mut wanted: Wanted<'_>) -> Result<Head, Failed> {
        self.started = self.now();
        self.make_ready().await?;
        let mut waited = Duration::ZERO;
        loop {
            let failed = match self.attempt(&mut wanted, waited).await {
                Ok(head) => return Ok(head),
                Err(failed) => failed,
            };
            waited = self.wait_after(&failed);
            match self.decide(failed.event, waited) {
                Decision::Stop(_) => return Err(self.final_failure(failed)),
                Decision::Retry => self.earlier = self.earlier.and(failed.event),
            }
            self.read_again |=
                matches!(failed.event, Event::Unreadable | Event::UnprovenSuccess | Event::ForeignResponse);
            if failed.event == Event::Unreadable {
                self.unreadable = Some(failed);
            }
            self.core.waits.sleep(waited).await;
        }
    }

    async fn attempt(&mut self, wanted: &mut Wanted<'_>, waited: Duration) -> Result<Head, Failed> {
        let core = Arc::clone(&self.core);
        if let Some(refused) = self.key.as_ref().and_then(|key| key.refused_by_date(core.clock.now())) {
            return Err(Failed::before_sending(refused));
        }
        let number = self.attempts_made().saturating_add(1);
        let began = core.clock.monotonic();
        let span = trace::attempt(self.operation, self.outgoing.url(), number);
        let time = self.limits.attempt_timeout.min(self.left_at(began));
        let exchange =
            exchange::exchange(&core, self.operation, &mut self.outgoing, wanted, &self.limits, time);
        // In a box: together with the rest it would pass the size that allocators hand out at once.
        let result = Box::pin(exchange).instrument(span.clone()).await;
        let mut attempt = exchange::seen(&result);
        (attempt.number, attempt.waited) = (number, waited);
        attempt.took = core.clock.monotonic().saturating_sub(began);
        trace::attempt_ended(&span, &attempt);
        self.note(attempt);
        result
    }

    fn note(&mut self, attempt: Attempt) {
        if let Some(observer) = &self.core.observer {
            observer.attempt(&AttemptReport { operation: self.operation.id, attempt: &attempt });
        }
        self.attempts.push(attempt);
    }

    fn attempts_made(&self) -> u32 {
        u32::try_from(self.attempts.len()).unwrap_or(u32::MAX)
    }

    fn now(&self) -> Duration {
        self.core.clock.monotonic()
    }

    /// What is left of the time of the call at the moment `now`.
    fn left_at(&self, now: Duration) -> Duration {
        self.limits.deadline.saturating_sub(now.saturating_sub(self.started))
    }

    /// What the server asks for lengthens our own backoff. It never shortens it: a server that asks for no wait at all
    /// would be asked again and again until the deadline.
    fn wait_after(&self, failed: &Failed) -> Duration {
        let asked = failed.answer.as_ref().and_then(|answer| answer.retry_after);
        let backoff = self.limits.backoff.wait(self.attempts_made(), self.core.randomness.jitter());
        asked.unwrap_or_default().max(backoff)
    }

    /// Takes from the budget only when everything else speaks for a repetition. Waiting for a key in use is free: the
    /// server is well, and one such call would leave nothing for all others.
    fn decide(&mut self, event: Event, wait: Duration) -> Decision {
        let mut situation = Situation {
            event,
            retry_safety: self.retry_safety,
            repeatable: self.outgoing.payload.is_repeatable(),
            attempts_made: self.attempts_made(),
            attempts_allowed: self.limits.attempts,
            within_budget: true,
            within_deadline: wait < self.left_at(self.now()),
            read_again: self.read_again,
            earlier: self.earlier,
        };
        if decide(&situation) == Decision::Retry && event != Event::ConcurrentUse {
            situation.within_budget = self.budget.withdraw();
            self.charged += u32::from(situation.within_budget);
        }
        decide(&situation)
    }

    /// A success that could not be read is what happened, whatever a second look at it met. (What is read may have changed
    /// since; there the last response counts.)
    fn final_failure(&mut self, failed: Failed) -> Failed {
        let unreadable = self.unreadable.take().filter(|_| self.retry_safety != RetrySafety::Read);
        unreadable.unwrap_or(failed)
    }

    fn succeed(self, head: Head) -> (Meta, Option<Value>) {
        self.budget.deposit(self.charged);
        self.report(None);
        trace::call_succeeded(&self.attempts);
        let Self { operation, key, attempts, .. } = self;
        let Head { status, headers, value } = head;
        (Meta { operation: operation.id, status, headers, key, attempts }, value)
    }

    fn fail(mut self, failed: Failed) -> Error {
        let history = self.settle_key(failed.event);
        let earlier = self.earlier.max(history);
        let outcome = conclude(failed.event, self.retry_safety, earlier);
        self.report(Some(outcome));
        let error = Error::from(Failure {
            operation: self.operation.id,
            outcome,
            event: failed.event,
            key: self.key,
            attempts: self.attempts,
            retry_safety: self.retry_safety,
            moves_money: self.operation.moves_money,
            earlier,
            used: self.used,
            answer: failed.answer,
            cause: failed.cause,
        });
        trace::call_failed(&error);
        error
    }

    fn report(&self, outcome: Option<Outcome>) {
        if let Some(observer) = &self.core.observer {
            let (operation, attempts) = (self.operation.id, self.attempts.as_slice());
            let took = self.now().saturating_sub(self.started);
            observer.call(&CallReport { operation, outcome, attempts, took });
        }
    }
}

/// A caller who takes the risk of a repetition after a 5xx gets the table's column of any other keyed mutation.
fn retry_safety(operation: &Operation, has_key: bool, limits: &Limits) -> RetrySafety {
    match RetrySafety::of(operation, has_key) {
        RetrySafety::KeyedMoney if limits.repeat_server_errors => RetrySafety::Keyed,
        retry_safety => retry_safety,
    }
}

#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod evidence_tests;
#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod key_tests;
#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod tests;
