//! Webhook subscriptions; an [outbox](crate::deliveries::Outbox) sends their events.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::edit::{copy, resource, touch};
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

const FIELDS: &[&str] = &["description", "enabled_events", "is_enabled", "metadata", "url"];
const FILTERS: &[Filter] = &[Filter::only_true("is_enabled_only", "/is_enabled")];

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(state.add_webhook(call.json(), call.now).1))
}

impl State {
    pub(crate) fn add_webhook(&mut self, request: &Value, now: DateTime<Utc>) -> (Uuid, Value) {
        let id = self.fresh_id();
        let webhook = resource(id, request, FIELDS, now);
        self.webhooks.insert(id, webhook.clone());
        (id, webhook)
    }

    /// Where the events of a webhook go.
    pub(crate) fn endpoint_of(&self, webhook: Uuid) -> Option<String> {
        self.webhooks.get(webhook)?.get("url")?.as_str().map(str::to_owned)
    }
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let webhook = state.webhooks.get(call.id("webhook_id")?);
    Ok(Reply::json(webhook.ok_or_else(|| Refusal::not_found("webhook"))?.clone()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    pages::page(call, "webhooks", &state.webhooks, Value::clone, FILTERS)
}

/// PUT: what the body does not name is gone.
pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let webhook = state.webhooks.get_mut(call.id("webhook_id")?);
    let webhook = webhook.ok_or_else(|| Refusal::not_found("webhook"))?;
    if let Some(fields) = webhook.as_object_mut() {
        fields.retain(|name, _| !FIELDS.contains(&name.as_str()));
        copy(call.json(), fields, FIELDS);
        touch(fields, call.now);
    }
    Ok(Reply::json(webhook.clone()))
}

pub(super) fn delete(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let id = call.id("webhook_id")?;
    state.webhooks.remove(id).ok_or_else(|| Refusal::not_found("webhook"))?;
    Ok(Reply::json(json!({ "id": id, "resource": "webhook" })))
}
