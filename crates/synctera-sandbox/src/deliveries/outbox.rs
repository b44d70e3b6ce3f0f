//! The outbox: which event is delivered when, and what your endpoint did with it.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::Request;
use serde_json::{Value, json};
use uuid::Uuid;

use super::changes::Change;
use super::endpoint::Endpoint;
use super::sign::signatures;
use crate::clock::{Clock, timestamp};

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

/// Sends the events of one webhook. Its randomness comes from a seed.
#[derive(Debug)]
pub struct Outbox {
    clock: Clock,
    url: String,
    enabled: Vec<String>,
    webhook_id: Uuid,
    secrets: Vec<String>,
    disturbance: Disturbance,
    random: fastrand::Rng,
    /// By the moment at which they are due, then in order.
    due: BTreeMap<(DateTime<Utc>, u64), Due>,
    sequence: u64,
    listed: Vec<(DateTime<Utc>, Bytes)>,
    down_until: Option<DateTime<Utc>>,
    report: Report,
    statuses: HashMap<u16, usize>,
}

#[derive(Debug, Clone)]
struct Due {
    body: Bytes,
    first: DateTime<Utc>,
    attempt: u32,
}

impl Outbox {
    /// Sends events of these types, wildcards among them, to `url`, signed with `secret`.
    pub fn new(clock: Clock, url: impl Into<String>, enabled: &[&str], secret: &str, seed: u64) -> Self {
        Self {
            clock,
            url: url.into(),
            enabled: enabled.iter().map(|&it| it.to_owned()).collect(),
            webhook_id: crate::seeds::WEBHOOK_ID,
            secrets: vec![secret.to_owned()],
            disturbance: Disturbance::default(),
            random: fastrand::Rng::with_seed(seed),
            due: BTreeMap::new(),
            sequence: 0,
            listed: Vec::new(),
            down_until: None,
            report: Report::default(),
            statuses: HashMap::new(),
        }
    }

    /// Disturbs deliveries from now on.
    pub fn disturb(&mut self, disturbance: Disturbance) {
        self.disturbance = disturbance;
    }

    /// Signs with a new secret first and the old one second, until [`end_rolling`](Self::end_rolling).
    pub fn roll(&mut self, secret: &str) {
        self.secrets.insert(0, secret.to_owned());
        self.secrets.truncate(2);
    }

    /// Signs with the new secret alone.
    pub fn end_rolling(&mut self) {
        self.secrets.truncate(1);
    }

    /// Nothing reaches your endpoint for this long.
    pub fn outage(&mut self, lasting: Duration) {
        self.down_until = Some(crate::clock::later(self.clock.now(), lasting));
    }

    /// Publishes an event, if the webhook subscribes to its type.
    pub fn publish(&mut self, change: &Change) {
        let covered = |pattern: &String| match pattern.strip_suffix('*') {
            Some(family) => change.kind.starts_with(family),
            None => *change.kind == **pattern,
        };
        if !self.enabled.iter().any(covered) {
            return;
        }
        let body = self.envelope(change);
        self.report.events += 1;
        self.listed.push((change.at, body.clone()));
        let copies = 1 + usize::from(self.random.f64() < self.disturbance.duplicated);
        for _ in 0..copies {
            let held = self.random.f64() < self.disturbance.held_back;
            let pause = if held { TimeDelta::seconds(self.random.i64(1..600)) } else { TimeDelta::zero() };
            self.queue(change.at + pause, Due { body: body.clone(), first: change.at, attempt: 0 });
        }
    }

    fn envelope(&mut self, change: &Change) -> Bytes {
        let id = uuid::Builder::from_random_bytes(self.random.u128(..).to_be_bytes()).into_uuid();
        let event = json!({
            "id": id,
            "type": change.kind,
            "event_time": timestamp(change.at),
            "webhook_id": self.webhook_id,
            "url": self.url,
            "metadata": "",
            "resource_id": change.resource.get("id"),
            "resource": change.resource.to_string(),
        });
        event.to_string().into()
    }

    fn queue(&mut self, at: DateTime<Utc>, due: Due) {
        self.sequence += 1;
        self.due.insert((at, self.sequence), due);
    }

    /// Sends what is due.
    pub async fn deliver(&mut self, endpoint: &impl Endpoint) {
        let now = self.clock.now();
        while let Some(entry) = self.due.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((at, _), due) = entry.remove_entry();
            let status = match self.down_until {
                Some(until) if at < until => None,
                _ => endpoint.post(self.request(&due.body)).await,
            };
            self.delivered(at, due, status);
        }
    }

    /// Moves the clock from one due delivery to the next until nothing is due any more.
    pub async fn deliver_all(&mut self, endpoint: &impl Endpoint) {
        loop {
            self.deliver(endpoint).await;
            let Some(((next, _), _)) = self.due.first_key_value() else { return };
            self.clock.advance((*next - self.clock.now()).to_std().unwrap_or_default());
        }
    }

    fn request(&self, body: &Bytes) -> Request<Bytes> {
        let sent = self.clock.now().timestamp();
        let request = Request::post(&self.url)
            .header("content-type", "application/json")
            .header("request-timestamp", sent)
            .header("synctera-signature", signatures(&self.secrets, sent, body));
        request.body(body.clone()).unwrap_or_default()
    }

    fn delivered(&mut self, at: DateTime<Utc>, due: Due, status: Option<u16>) {
        self.report.sent += 1;
        *self.statuses.entry(status.unwrap_or(0)).or_default() += 1;
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
        let listed = self.listed.iter().filter(|(at, _)| *at >= since);
        listed.filter_map(|(_, body)| as_listed(body)).collect()
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

fn as_listed(body: &[u8]) -> Option<Bytes> {
    let mut event: serde_json::Map<String, Value> = serde_json::from_slice(body).ok()?;
    let resource = event.remove("resource")?;
    event.insert("event_resource".to_owned(), resource);
    event.insert("metadata".to_owned(), json!({}));
    Some(Value::Object(event).to_string().into())
}
