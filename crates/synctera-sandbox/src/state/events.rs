//! Events: what happened, as each webhook that subscribes to it is told.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::filters::Filter;
use super::table::Table;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::clock::{later, timestamp};
use crate::deliveries::Change;
use crate::refusal::Refusal;

const FILTERS: &[Filter] = &[
    Filter::at_least("start_time", "/event_time"),
    Filter::at_most("end_time", "/event_time"),
    Filter::one_of("resource_id", "/resource_id"),
];

/// One event of one webhook.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    id: Uuid,
    webhook: Uuid,
    url: String,
    kind: String,
    at: DateTime<Utc>,
    resource_id: Option<String>,
    resource: Option<String>,
    metadata: Value,
    /// When each delivery was sent, and the status of its response; 0 where there was none.
    responses: Vec<(DateTime<Utc>, u16)>,
}

impl Event {
    /// What a delivery and the list have in common. They differ in the names of the rest, and in what metadata is.
    fn envelope(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        set("id", json!(self.id));
        set("type", json!(self.kind));
        set("event_time", json!(timestamp(self.at)));
        set("webhook_id", json!(self.webhook));
        set("url", json!(self.url));
        self.resource_id.as_ref().map(|id| set("resource_id", json!(id)));
        fields
    }

    /// As it is posted to its endpoint.
    pub(crate) fn delivered(&self) -> Value {
        let mut fields = self.envelope();
        let metadata = if self.metadata.is_null() { String::new() } else { self.metadata.to_string() };
        fields.insert("metadata".to_owned(), json!(metadata));
        fields.insert("resource".to_owned(), json!(self.resource));
        Value::Object(fields)
    }

    /// As the API lists it.
    pub(crate) fn listed(&self) -> Value {
        let mut fields = self.envelope();
        let metadata = if self.metadata.is_object() { self.metadata.clone() } else { json!({}) };
        fields.insert("metadata".to_owned(), metadata);
        if let Some(resource) = &self.resource {
            fields.insert("event_resource".to_owned(), json!(resource));
        }
        let status = match self.responses.last() {
            None => "RUNNING",
            Some((_, 200)) => "SUCCESS",
            Some(_) => "RETRYING",
        };
        fields.insert("status".to_owned(), json!(status));
        Value::Object(fields)
    }

    /// As the API shows it alone: with what its endpoint responded.
    fn shown(&self) -> Value {
        let mut event = self.listed();
        let responses =
            self.responses.iter().map(|(at, status)| json!({ "sent_time": timestamp(*at), "code": status }));
        event["response_history"] = responses.collect();
        event
    }
}

/// An event that its webhook's endpoint is to be told.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    pub(crate) event: Uuid,
    pub(crate) at: DateTime<Utc>,
    pub(crate) body: Value,
}

impl State {
    /// Tells every enabled webhook that subscribes to this type of event.
    pub(crate) fn publish(&mut self, change: &Change) {
        let takers = self.webhooks.rows().filter(|webhook| takes(webhook, &change.kind));
        let takers: Vec<_> = takers.filter_map(|webhook| Some((id_of(webhook)?, webhook.clone()))).collect();
        for (id, webhook) in takers {
            let event = Event {
                id: uuid::Builder::from_random_bytes(self.event_ids.u128(..).to_be_bytes()).into_uuid(),
                webhook: id,
                url: webhook["url"].as_str().unwrap_or_default().to_owned(),
                kind: change.kind.clone().into_owned(),
                at: change.at,
                resource_id: text_id(&change.resource).map(str::to_owned),
                resource: (!change.resource.is_null()).then(|| change.resource.to_string()),
                metadata: webhook.get("metadata").cloned().unwrap_or(Value::Null),
                responses: Vec::new(),
            };
            self.send(&event, change.at);
            self.events.entry(id).or_default().insert(event.id, event);
        }
    }

    fn send(&mut self, event: &Event, at: DateTime<Utc>) {
        let outgoing = Outgoing { event: event.id, at, body: event.delivered() };
        self.outgoing.entry(event.webhook).or_default().push(outgoing);
    }

    /// What a webhook's endpoint is to be told and was not yet asked for.
    pub(crate) fn take_outgoing(&mut self, webhook: Uuid) -> Vec<Outgoing> {
        self.outgoing.remove(&webhook).unwrap_or_default()
    }

    /// Notes how the endpoint responded to a delivery; 0 where it did not.
    pub(crate) fn note_response(&mut self, webhook: Uuid, event: Uuid, at: DateTime<Utc>, status: u16) {
        let event = self.events.get_mut(&webhook).and_then(|events| events.get_mut(event));
        if let Some(event) = event {
            event.responses.push((at, status));
        }
    }

    /// The events of a webhook since a moment, as the API lists them.
    pub(crate) fn events_since(&self, webhook: Uuid, since: DateTime<Utc>) -> Vec<Value> {
        let events = self.events.get(&webhook).into_iter().flat_map(Table::rows);
        events.filter(|event| event.at >= since).map(Event::listed).collect()
    }

    fn event(&self, call: &Call) -> Result<&Event, Refusal> {
        let events = self.events.get(&call.id("webhook_id")?);
        let event = events.and_then(|events| Some(events.get(call.id("event_id").ok()?)));
        event.flatten().ok_or_else(|| Refusal::not_found("event"))
    }
}

fn takes(webhook: &Value, kind: &str) -> bool {
    let patterns = webhook["enabled_events"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut covering = patterns.filter(|pattern| match pattern.strip_suffix('*') {
        Some(family) => kind.starts_with(family),
        None => kind == *pattern,
    });
    webhook["is_enabled"] == true && covering.next().is_some()
}

/// A card of v1 keeps its id among its details.
fn text_id(resource: &Value) -> Option<&str> {
    resource.get("id").or_else(|| resource.get("card_details")?.get("id"))?.as_str()
}

fn id_of(webhook: &Value) -> Option<Uuid> {
    webhook["id"].as_str()?.parse().ok()
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let none = Table::default();
    let events = state.events.get(&call.id("webhook_id")?).unwrap_or(&none);
    pages::page(call, "event_list", events, Event::listed, FILTERS)
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(state.event(call)?.shown()))
}

/// Sends an event again, after `delay` seconds.
pub(super) fn resend(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let event = state.event(call)?.clone();
    let delay = call.query("delay").and_then(Value::as_u64).unwrap_or(0);
    state.send(&event, later(call.now, std::time::Duration::from_secs(delay)));
    Ok(Reply::json(event.shown()))
}

/// Has an event of this type happen, about nothing.
pub(super) fn trigger(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let kind = call.json().get("event").and_then(Value::as_str);
    let kind = kind.ok_or_else(|| Refusal::invalid_field("event", "it is missing"))?;
    let change = Change::new(kind.to_owned(), Value::Null, call.now);
    state.publish(&change);
    let id = uuid::Builder::from_random_bytes(state.event_ids.u128(..).to_be_bytes()).into_uuid();
    Ok(Reply::json(json!({ "id": id, "type": kind, "event_time": timestamp(call.now) })))
}
