//! Webhook subscriptions; an [outbox](crate::deliveries::Outbox) sends their events. Each belongs to the version of the API
//! that it was made with, which shows it, and in whose form its events are.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::edit::{copy, resource, touch};
use super::filters::Filter;
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;
use crate::version::ApiVersion;

const FIELDS: &[&str] = &["description", "enabled_events", "is_enabled", "metadata", "url"];
const FILTERS: &[Filter] = &[Filter::only_true("is_enabled_only", "/is_enabled")];

/// A subscription, as the API shows it.
#[derive(Debug, Clone)]
pub(super) struct Webhook {
    pub(super) version: ApiVersion,
    pub(super) shown: Value,
}

impl Webhook {
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.shown.get(field)?.as_str()
    }

    pub(super) fn takes(&self, kind: &str) -> bool {
        let patterns =
            self.shown["enabled_events"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let mut covering = patterns.filter(|pattern| match pattern.strip_suffix('*') {
            Some(family) => kind.starts_with(family),
            None => kind == *pattern,
        });
        self.shown["is_enabled"] == true && covering.next().is_some()
    }
}

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(state.add_webhook(call.json(), call.version, call.now).1))
}

impl State {
    pub(crate) fn add_webhook(
        &mut self,
        request: &Value,
        version: ApiVersion,
        now: DateTime<Utc>,
    ) -> (Uuid, Value) {
        let id = self.fresh_id();
        let shown = resource(id, request, FIELDS, now);
        self.webhooks.insert(id, Webhook { version, shown: shown.clone() });
        (id, shown)
    }

    pub(super) fn webhook(&mut self, call: &Call) -> Result<(Uuid, &mut Webhook), Refusal> {
        let id = call.id("webhook_id")?;
        let webhook = self.webhooks.get_mut(id).filter(|webhook| webhook.version == call.version);
        Ok((id, webhook.ok_or_else(|| Refusal::not_found("webhook"))?))
    }

    /// Where the events of a webhook go.
    pub(crate) fn endpoint_of(&self, webhook: Uuid) -> Option<String> {
        self.webhooks.get(webhook)?.text("url").map(str::to_owned)
    }
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(state.webhook(call)?.1.shown.clone()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let webhooks = state.webhooks.only(|webhook| webhook.version == call.version);
    pages::page(call, "webhooks", &webhooks, |webhook| webhook.shown.clone(), FILTERS)
}

/// PUT: what the body does not name is gone.
pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let (_, webhook) = state.webhook(call)?;
    if let Some(fields) = webhook.shown.as_object_mut() {
        fields.retain(|name, _| !FIELDS.contains(&name.as_str()));
        copy(call.json(), fields, FIELDS);
        touch(fields, call.now);
    }
    Ok(Reply::json(webhook.shown.clone()))
}

pub(super) fn delete(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let (id, _) = state.webhook(call)?;
    state.webhooks.remove(id);
    Ok(Reply::json(json!({ "id": id, "resource": "webhook" })))
}
