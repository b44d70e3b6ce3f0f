//! Events: what happened, as each webhook that subscribes to it is told.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::filters::Filter;
use super::table::Table;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::change::Change;
use crate::clock::{later, timestamp};
use crate::refusal::Refusal;
use crate::version::ApiVersion;

const FILTERS: &[Filter] = &[
    Filter::at_least("start_time", "/event_time"),
    Filter::at_most("end_time", "/event_time"),
    Filter::one_of("resource_id", "/resource_id"),
];

/// One event of one webhook.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    id: Uuid,
    /// Of its webhook.
    version: ApiVersion,
    webhook: Uuid,
    url: String,
    kind: String,
    at: DateTime<Utc>,
    resource_id: Option<String>,
    resource: Option<String>,
    /// What changed, with the old values.
    changed_fields: Option<String>,
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
        fields.insert("metadata".to_owned(), json!(self.metadata_as_text()));
        let (resource, changed) = match self.version {
            ApiVersion::V1 => ("resource", "changed_fields"),
            ApiVersion::V0 => ("event_resource", "event_resource_changed_fields"),
        };
        fields.extend(self.resource.as_ref().map(|text| (resource.to_owned(), json!(text))));
        fields.extend(self.changed_fields.as_ref().map(|text| (changed.to_owned(), json!(text))));
        Value::Object(fields)
    }

    fn metadata_as_text(&self) -> String {
        match &self.metadata {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// As the API lists it.
    pub(crate) fn listed(&self) -> Value {
        let mut fields = self.envelope();
        let metadata = match self.version {
            ApiVersion::V0 => json!(self.metadata_as_text()),
            ApiVersion::V1 if self.metadata.is_object() => self.metadata.clone(),
            ApiVersion::V1 => json!({}),
        };
        fields.insert("metadata".to_owned(), metadata);
        let texts =
            [("event_resource", &self.resource), ("event_resource_changed_fields", &self.changed_fields)];
        for (name, text) in texts {
            fields.extend(text.as_ref().map(|text| (name.to_owned(), json!(text))));
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
        let resource_id = text_id(&change.resource).map(str::to_owned);
        let before = resource_id.clone().and_then(|id| self.told.insert(id, change.resource.clone()));
        let changed_fields = before.and_then(|before| changed(&before, &change.resource));
        let takers = self.webhooks.rows().filter_map(|webhook| {
            let kind = kind_in(webhook.version, change).filter(|kind| webhook.takes(kind))?;
            Some((webhook.text("id")?.parse::<Uuid>().ok()?, kind.into_owned(), webhook.clone()))
        });
        for (id, kind, webhook) in takers.collect::<Vec<_>>() {
            let event = Event {
                id: uuid::Builder::from_random_bytes(self.event_ids.u128(..).to_be_bytes()).into_uuid(),
                version: webhook.version,
                webhook: id,
                url: webhook.text("url").unwrap_or_default().to_owned(),
                kind,
                at: change.at,
                resource_id: resource_id.clone(),
                resource: (!change.resource.is_null()).then(|| change.resource.to_string()),
                changed_fields: changed_fields.clone(),
                metadata: webhook.shown.get("metadata").cloned().unwrap_or(Value::Null),
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

    fn event(&mut self, call: &Call) -> Result<&Event, Refusal> {
        let (webhook, _) = self.webhook(call)?;
        let events = self.events.get(&webhook);
        let event = events.and_then(|events| Some(events.get(call.id("event_id").ok()?)));
        event.flatten().ok_or_else(|| Refusal::not_found("event"))
    }
}

/// What an event of this version calls the change, if it has one: v0 tells pending and posted transactions apart, and knows
/// nothing of disputes.
fn kind_in(version: ApiVersion, change: &Change) -> Option<Cow<'_, str>> {
    let kind = change.kind.as_ref();
    let parts: Vec<&str> = kind.split('.').collect();
    match (version, parts.as_slice()) {
        (ApiVersion::V1, ["TRANSACTION", "PENDING" | "POSTED", _]) => None,
        (ApiVersion::V0, ["DISPUTE" | "ADVERSE_ACTION", ..] | ["CARD", "IMAGE", "CREATED"]) => None,
        (ApiVersion::V0, ["TRANSACTION", what]) => {
            let status = if change.resource["status"] == "POSTED" { "POSTED" } else { "PENDING" };
            Some(format!("TRANSACTION.{status}.{what}").into())
        }
        _ => Some(kind.into()),
    }
}

/// The fields that differ, with their old values, as JSON; none where nothing does.
fn changed(before: &Value, after: &Value) -> Option<String> {
    let (before, after) = (before.as_object()?, after.as_object()?);
    let gone_or_other = before.iter().filter(|(name, value)| after.get(*name) != Some(value));
    let new = after.keys().filter(|name| !before.contains_key(*name));
    let old_values: Map<String, Value> = gone_or_other
        .map(|(name, value)| (name.clone(), value.clone()))
        .chain(new.map(|name| (name.clone(), Value::Null)))
        .collect();
    (!old_values.is_empty()).then(|| Value::Object(old_values).to_string())
}

/// A card of v1 keeps its id among its details.
pub(super) fn text_id(resource: &Value) -> Option<&str> {
    resource.get("id").or_else(|| resource.get("card_details")?.get("id"))?.as_str()
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let none = Table::default();
    let (webhook, _) = state.webhook(call)?;
    let events = state.events.get(&webhook).unwrap_or(&none);
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
