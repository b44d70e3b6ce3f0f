//! Runs a call: attempt, classify, decide, wait; the one loop that everything goes through.

mod exchange;
mod request;
mod trace;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use synctera_raw::Operation;
use tracing::Instrument as _;

use crate::client::Inner;
use crate::error::{Error, Failure};
use crate::key::{Fingerprint, Known};
use crate::limits::Limits;
use crate::retry::{Decision, Earlier, Event, Protection, Situation, decide};
use crate::transport::Body;
use crate::{Attempt, AttemptReport, CallReport, IdempotencyKey, Outcome};

use exchange::Failed;
pub(crate) use request::Outgoing;

/// What the caller wants of a successful answer.
pub(crate) enum Wanted<'a> {
    /// The whole body, read by this function.
    Value(&'a mut (dyn FnMut(Bytes) -> Result<(), serde_json::Error> + Send)),
    /// The body as it arrives.
    Stream(&'a mut Option<Body>),
}

/// The head of a successful answer; its value went to [`Wanted`].
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

/// A successful call.
pub(crate) struct Done {
    pub(crate) head: Head,
    pub(crate) attempts: Vec<Attempt>,
}

/// One call under way.
struct Run<'a> {
    client: &'a Inner,
    operation: &'static Operation,
    outgoing: Outgoing,
    key: Option<IdempotencyKey>,
    protection: Protection,
    limits: Limits,
    started: Duration,
    attempts: Vec<Attempt>,
    earlier: Earlier,
    /// A success that could not be read: whatever follows, this is what happened.
    unreadable: Option<Failed>,
}

/// Runs one call to its end.
pub(crate) async fn run(
    client: &Inner,
    operation: &'static Operation,
    outgoing: Outgoing,
    key: Option<IdempotencyKey>,
    limits: Limits,
    wanted: Wanted<'_>,
) -> Result<Done, Error> {
    let span = trace::call(operation, key.as_ref());
    let run = Run {
        client,
        operation,
        outgoing,
        protection: Protection::of(operation, key.is_some()),
        key,
        limits,
        started: client.clock.monotonic(),
        attempts: Vec::with_capacity(1),
        earlier: Earlier::Nothing,
        unreadable: None,
    };
    run.drive(wanted).instrument(span).await
}

impl Run<'_> {
    async fn drive(mut self, wanted: Wanted<'_>) -> Result<Done, Error> {
        if let Err(refused) = self.remember_key() {
            return Err(self.fail(refused, Outcome::NotSent));
        }
        match self.attempts(wanted).await {
            Ok(head) => Ok(self.succeed(head)),
            Err((failed, outcome)) => {
                if outcome != Outcome::Unknown {
                    self.settle_key();
                }
                Err(self.fail(failed, outcome))
            }
        }
    }

    /// Refuses a key that belongs to another request, and learns whether this request was sent under it before.
    fn remember_key(&mut self) -> Result<(), Failed> {
        let Some(key) = &self.key else { return Ok(()) };
        match self.client.memory.begin(key, self.fingerprint()) {
            Known::New | Known::Settled => Ok(()),
            Known::Unsettled => {
                self.earlier = Earlier::Unknown;
                Ok(())
            }
            Known::Otherwise => Err(Failed::before_sending(Event::KeyReusedLocally)),
        }
    }

    fn fingerprint(&self) -> Fingerprint {
        let outgoing = &self.outgoing;
        self.client.memory.fingerprint(self.operation.method, outgoing.target(), outgoing.payload.as_bytes())
    }

    fn settle_key(&self) {
        if let Some(key) = &self.key {
            self.client.memory.settle(key);
        }
    }

    /// Makes attempts until one succeeds or the decision is to stop.
    async fn attempts(&mut self, mut wanted: Wanted<'_>) -> Result<Head, (Failed, Outcome)> {
        let mut waited = Duration::ZERO;
        loop {
            let failed = match self.attempt(&mut wanted, waited).await {
                Ok(head) => return Ok(head),
                Err(failed) => failed,
            };
            waited = self.wait_after(&failed);
            match self.decide(failed.event, waited) {
                Decision::Stop(outcome) => return Err((self.final_failure(failed, outcome), outcome)),
                Decision::Retry => self.earlier = self.earlier.and(failed.event),
            }
            if failed.event == Event::Unreadable {
                self.unreadable = Some(failed);
            }
            self.client.sleep.sleep(waited).await;
        }
    }

    async fn attempt(&mut self, wanted: &mut Wanted<'_>, waited: Duration) -> Result<Head, Failed> {
        let now = self.client.clock.now();
        if self.key.as_ref().is_some_and(|key| key.is_too_old(now)) {
            return Err(Failed::before_sending(Event::KeyTooOld));
        }
        let number = self.attempts_made().saturating_add(1);
        let began = self.client.clock.monotonic();
        let span = trace::attempt(self.operation, self.outgoing.uri(), number);
        let time = self.limits.attempt_timeout.min(self.left());
        let result = exchange::exchange(self.client, &mut self.outgoing, wanted, &self.limits, time)
            .instrument(span.clone())
            .await;
        let mut attempt = exchange::seen(&result);
        (attempt.number, attempt.waited) = (number, waited);
        attempt.took = self.client.clock.monotonic().saturating_sub(began);
        trace::attempt_ended(&span, &attempt);
        self.note(attempt);
        result
    }

    fn note(&mut self, attempt: Attempt) {
        if let Some(observer) = &self.client.observer {
            observer.attempt(&AttemptReport { operation: self.operation.id, attempt: &attempt });
        }
        self.attempts.push(attempt);
    }

    fn attempts_made(&self) -> u32 {
        u32::try_from(self.attempts.len()).unwrap_or(u32::MAX)
    }

    fn elapsed(&self) -> Duration {
        self.client.clock.monotonic().saturating_sub(self.started)
    }

    fn left(&self) -> Duration {
        self.limits.deadline.saturating_sub(self.elapsed())
    }

    /// What the server asks for goes before our own backoff.
    fn wait_after(&self, failed: &Failed) -> Duration {
        let asked = failed.answer.as_ref().and_then(|answer| answer.retry_after);
        asked.unwrap_or_else(|| {
            self.limits.backoff.wait(self.attempts_made(), self.client.randomness.jitter())
        })
    }

    /// Takes from the budget only when everything else speaks for a repetition.
    fn decide(&self, event: Event, wait: Duration) -> Decision {
        let mut situation = Situation {
            event,
            protection: self.protection,
            repeatable: self.outgoing.payload.is_repeatable(),
            attempts_made: self.attempts_made(),
            attempts_allowed: self.limits.attempts,
            within_budget: true,
            within_deadline: wait < self.left(),
            earlier: self.earlier,
        };
        if decide(&situation) == Decision::Retry {
            situation.within_budget = self.client.budget.withdraw();
        }
        decide(&situation)
    }

    fn final_failure(&mut self, failed: Failed, outcome: Outcome) -> Failed {
        match self.unreadable.take() {
            Some(unreadable) if outcome == Outcome::Done => unreadable,
            _ => failed,
        }
    }

    fn succeed(self, head: Head) -> Done {
        self.settle_key();
        self.client.budget.deposit(self.attempts_made().saturating_sub(1));
        self.report(None);
        trace::call_succeeded(&self.attempts);
        Done { head, attempts: self.attempts }
    }

    fn fail(self, failed: Failed, outcome: Outcome) -> Error {
        self.report(Some(outcome));
        let error = Error::from(Failure {
            operation: self.operation.id,
            outcome,
            event: failed.event,
            key: self.key,
            attempts: self.attempts,
            after_doubt: self.earlier == Earlier::Unknown,
            answer: failed.answer,
            cause: failed.cause,
        });
        trace::call_failed(&error);
        error
    }

    fn report(&self, outcome: Option<Outcome>) {
        if let Some(observer) = &self.client.observer {
            let (operation, attempts) = (self.operation.id, self.attempts.as_slice());
            observer.call(&CallReport { operation, outcome, attempts, took: self.elapsed() });
        }
    }
}

#[cfg(test)]
#[cfg(feature = "full")]
mod tests;
