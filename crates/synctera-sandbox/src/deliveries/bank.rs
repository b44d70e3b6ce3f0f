//! What deliveries need of the simulation: subscriptions, secrets, events, and the gateway that decides.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::change::Change;
use crate::door::Door;
use crate::state::Outgoing;
use crate::version::ApiVersion;

impl Door {
    /// Makes an enabled webhook, as the API's `createWebhook` does: its [`Outbox`](super::Outbox) sends events of these
    /// types, wildcards among them, to `url`.
    pub fn subscribe(&self, url: &str, enabled_events: &[&str]) -> Uuid {
        let webhook = json!({ "url": url, "enabled_events": enabled_events, "is_enabled": true });
        let now = self.clock().now();
        self.present().core.state_mut().add_webhook(&webhook, ApiVersion::V1, now).0
    }

    /// Signs webhooks with this secret alone, as if the API had made it.
    pub fn set_webhook_secret(&self, secret: &str) {
        self.replace_secret(secret, false);
    }

    /// Signs with this secret first, and for 24 hours with the one before second.
    pub fn roll_webhook_secret(&self, secret: &str) {
        self.replace_secret(secret, true);
    }

    fn replace_secret(&self, secret: &str, rolling: bool) {
        let now = self.clock().now();
        self.present().core.state_mut().secrets.replace(secret.to_owned(), rolling, now);
    }

    /// Signs with the new secret alone from now on.
    pub fn revoke_old_webhook_secret(&self) {
        self.present().core.state_mut().secrets.revoke(true);
    }

    /// Makes an active gateway with these custom headers: from now on purchases are decided there.
    pub fn open_gateway(&self, url: &str, custom_headers: &[(&str, &str)]) {
        let headers: serde_json::Map<_, _> =
            custom_headers.iter().map(|&(name, value)| (name.to_owned(), value.into())).collect();
        let gateway =
            json!({ "url": url, "custom_headers": headers, "is_active": true, "card_products": [] });
        let now = self.clock().now();
        self.present().core.state_mut().add_gateway(&gateway, now);
    }

    /// Lets every webhook that subscribes to it be told of a change of your own making.
    pub fn publish(&self, change: &Change) {
        self.present().core.state_mut().publish(change);
    }

    /// Where purchases are decided, and the headers that go there.
    pub(super) fn deciding_gateway(&self) -> Option<(String, Vec<(String, String)>)> {
        let simulation = self.present();
        let gateway = simulation.core.state().deciding_gateway()?;
        let headers = gateway["custom_headers"].as_object().into_iter().flatten();
        let headers = headers.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
        Some((gateway["url"].as_str()?.to_owned(), headers.collect()))
    }

    pub(super) fn take_outgoing(&self, webhook: Uuid) -> Vec<Outgoing> {
        self.present().core.state_mut().take_outgoing(webhook)
    }

    pub(super) fn endpoint_of(&self, webhook: Uuid) -> Option<String> {
        self.present().core.state().endpoint_of(webhook)
    }

    pub(crate) fn webhook_secrets(&self) -> Vec<String> {
        let now = self.clock().now();
        self.present().core.state().secrets.signing(now)
    }

    pub(super) fn note_response(&self, webhook: Uuid, event: Uuid, status: u16) {
        let now = self.clock().now();
        self.present().core.state_mut().note_response(webhook, event, now, status);
    }

    pub(super) fn events_since(&self, webhook: Uuid, since: DateTime<Utc>) -> Vec<Value> {
        self.present().core.state().events_since(webhook, since)
    }
}
