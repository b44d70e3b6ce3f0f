//! The outbox: which event is delivered when, and what your endpoint did with it.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::Request;
use uuid::Uuid;

use super::endpoint::Endpoint;
use super::sign::signatures;
use crate::clock::later;
use crate::door::Door;

/// How long a delivery is repeated; then the event is only to be found in the list.
const REPEATED_FOR: TimeDelta = TimeDelta::hours(55);

/// The longest pause between two repetitions.
const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(4);

/// What goes wrong between the bank and your endpoint.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[non_exhaustive]
pub struct Disturbance {
    /// The share of events that are delivered twice, from 0 to 1.
    pub duplicated: f64,
    /// The share of events that are held back, so that later ones overtake them, from 0 to 1.
    pub held_back: f64,
}

impl Disturbance {
    /// Both shares.
    pub fn new(duplicated: f64, held_back: f64) -> Self {
        Self { duplicated, held_back }
    }
}

/// What your endpoint did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Events that happened.
    pub events: usize,
    /// Deliveries that were sent.
    pub sent: usize,
    /// Deliveries that were answered with 200.
    pub acknowledged: usize,
    /// Deliveries with another status.
    pub refused: usize,
    /// Deliveries without a response.
    pub unanswered: usize,
    /// Events that were given up.
    pub given_up: usize,
}

/// Sends the events of one webhook, as long as it is enabled, to its URL, signed with the bank's webhook secrets.
///
/// What it sends follows what happens in the simulation: cards that are issued, transfers that are made, purchases of a
/// [`CardProgram`](super::CardProgram), and whatever you [publish](Door::publish). Its disturbances come from a seed.
#[derive(Debug)]
pub struct Outbox {
    door: Door,
    webhook: Uuid,
    disturbance: Disturbance,
    random: fastrand::Rng,
    /// By the moment at which they are due, then in order.
    due: BTreeMap<(DateTime<Utc>, u64), Due>,
    sequence: u64,
    down_until: Option<DateTime<Utc>>,
    report: Report,
    statuses: HashMap<u16, usize>,
}

#[derive(Debug, Clone)]
struct Due {
    event: Uuid,
    body: Bytes,
    first: DateTime<Utc>,
    attempt: u32,
}

impl Outbox {
    /// The outbox of a webhook that was made through the API, or by [`Door::subscribe`].
    pub fn of(door: &Door, webhook: Uuid, seed: u64) -> Self {
        Self {
            door: door.clone(),
            webhook,
            disturbance: Disturbance::default(),
            random: fastrand::Rng::with_seed(seed),
            due: BTreeMap::new(),
            sequence: 0,
            down_until: None,
            report: Report::default(),
            statuses: HashMap::new(),
        }
    }

    /// Disturbs deliveries from now on.
    pub fn disturb(&mut self, disturbance: Disturbance) {
        self.disturbance = disturbance;
    }

    /// Nothing reaches your endpoint for this long.
    pub fn outage(&mut self, lasting: Duration) {
        self.down_until = Some(later(self.door.clock().now(), lasting));
    }

    /// Takes over what has happened since, each event once, twice or late.
    fn collect(&mut self) {
        for outgoing in self.door.take_outgoing(self.webhook) {
            self.report.events += 1;
            let (body, first) = (Bytes::from(outgoing.body.to_string()), outgoing.at);
            let copies = 1 + usize::from(self.random.f64() < self.disturbance.duplicated);
            for _ in 0..copies {
                let held = self.random.f64() < self.disturbance.held_back;
                let pause =
                    if held { TimeDelta::seconds(self.random.i64(1..600)) } else { TimeDelta::zero() };
                self.queue(
                    first + pause,
                    Due { event: outgoing.event, body: body.clone(), first, attempt: 0 },
                );
            }
        }
    }

    fn queue(&mut self, at: DateTime<Utc>, due: Due) {
        self.sequence += 1;
        self.due.insert((at, self.sequence), due);
    }

    /// Sends what is due.
    pub async fn deliver(&mut self, endpoint: &impl Endpoint) {
        self.collect();
        let now = self.door.clock().now();
        while let Some(entry) = self.due.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((at, _), due) = entry.remove_entry();
            let status = match self.down_until {
                Some(until) if at < until => None,
                _ => self.send(endpoint, &due.body).await,
            };
            self.delivered(at, due, status);
        }
    }

    /// Moves the clock from one due delivery to the next until nothing is due any more.
    pub async fn deliver_all(&mut self, endpoint: &impl Endpoint) {
        loop {
            self.deliver(endpoint).await;
            let Some(((next, _), _)) = self.due.first_key_value() else { return };
            let clock = self.door.clock();
            clock.advance((*next - clock.now()).to_std().unwrap_or_default());
        }
    }

    /// No response where the webhook is gone.
    async fn send(&self, endpoint: &impl Endpoint, body: &Bytes) -> Option<u16> {
        let (url, secrets) = (self.door.endpoint_of(self.webhook)?, self.door.webhook_secrets());
        let sent = self.door.clock().now().timestamp();
        let request = Request::post(url)
            .header("content-type", "application/json")
            .header("request-timestamp", sent)
            .header("synctera-signature", signatures(&secrets, sent, body));
        endpoint.post(request.body(body.clone()).ok()?).await
    }

    fn delivered(&mut self, at: DateTime<Utc>, due: Due, status: Option<u16>) {
        self.report.sent += 1;
        *self.statuses.entry(status.unwrap_or(0)).or_default() += 1;
        self.door.note_response(self.webhook, due.event, status.unwrap_or(0));
        match status {
            Some(200) => {
                self.report.acknowledged += 1;
                return;
            }
            Some(_) => self.report.refused += 1,
            None => self.report.unanswered += 1,
        }
        let pause = TimeDelta::seconds(30 << due.attempt.min(12)).min(LONGEST_PAUSE);
        if at + pause - due.first > REPEATED_FOR {
            self.report.given_up += 1;
        } else {
            self.queue(at + pause, Due { attempt: due.attempt + 1, ..due });
        }
    }

    /// The events since a moment, as the API lists them: its field names differ from a delivery's.
    pub fn list(&self, since: DateTime<Utc>) -> Vec<Bytes> {
        let events = self.door.events_since(self.webhook, since);
        events.into_iter().map(|event| event.to_string().into()).collect()
    }

    /// What your endpoint did so far.
    pub fn report(&self) -> Report {
        self.report
    }

    /// How often your endpoint answered with each status; 0 counts deliveries without a response.
    pub fn statuses(&self) -> &HashMap<u16, usize> {
        &self.statuses
    }
}
