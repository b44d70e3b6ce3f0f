//! Webhook subscriptions. The simulation keeps them; it sends no events.

use serde_json::{Value, json};

use super::edit::{copy, resource, touch};
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

const FIELDS: &[&str] = &["description", "enabled_events", "is_enabled", "metadata", "url"];
const FILTERS: &[Filter] = &[Filter::only_true("is_enabled_only", "/is_enabled")];

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let id = state.fresh_id();
    let webhook = resource(id, call.json(), FIELDS, call.now);
    state.webhooks.insert(id, webhook.clone());
    Ok(Reply::json(webhook))
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
