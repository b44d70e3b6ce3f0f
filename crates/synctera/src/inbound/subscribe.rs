//! The subscription that a router needs.

use std::collections::BTreeSet;

use futures_util::TryStreamExt;
use synctera_inbound::webhook::Router;

use crate::Error;
use crate::resources::Webhooks;
use crate::types::{EventType, ListWebhooksParams, Webhook};

/// What became of a subscription.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Subscription {
    /// There was none for this URL.
    Created(Webhook),
    /// It had other events, or was disabled.
    Updated(Webhook),
    /// It was as it should be.
    Unchanged(Webhook),
}

impl Subscription {
    /// The webhook as it is now.
    pub fn webhook(&self) -> &Webhook {
        match self {
            Self::Created(webhook) | Self::Updated(webhook) | Self::Unchanged(webhook) => webhook,
        }
    }
}

impl Webhooks<'_> {
    /// Has every event that `router` handles sent to `url`: makes the webhook, or brings the one that is there up to date.
    ///
    /// It looks first, so calling it at every start is safe; two processes that start at the same moment can still make
    /// two webhooks, and then each event is delivered twice and handled once.
    ///
    /// # Errors
    /// As those of [`list`](Self::list), [`create`](Self::create) and [`update`](Self::update).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use synctera::Subscription;
    /// use synctera::webhook::Router;
    ///
    /// let router = Router::builder(|_| async { Ok(()) }).on_type("CARD.*", |_| async { Ok(()) }).build()?;
    /// let url = "https://fintech.example/events";
    /// let made = client.webhooks().subscribe(url, &router).await?;
    /// assert!(matches!(made, Subscription::Created(_)));
    /// assert!(matches!(client.webhooks().subscribe(url, &router).await?, Subscription::Unchanged(_)));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn subscribe(&self, url: &str, router: &Router) -> Result<Subscription, Error> {
        let wanted = router.enabled_events();
        let mut webhooks = self.list(ListWebhooksParams::default()).items();
        while let Some(webhook) = webhooks.try_next().await? {
            if webhook.url == url {
                return self.bring_up_to_date(webhook, &wanted).await;
            }
        }
        let webhook = Webhook::new(types_of(&wanted), true, url);
        Ok(Subscription::Created(self.create(webhook).await?.into_inner()))
    }

    async fn bring_up_to_date(&self, mut webhook: Webhook, wanted: &[String]) -> Result<Subscription, Error> {
        let has: BTreeSet<_> = webhook.enabled_events.iter().map(ToString::to_string).collect();
        let (true, Some(id)) =
            (!webhook.is_enabled || has != wanted.iter().cloned().collect(), webhook.id.clone())
        else {
            return Ok(Subscription::Unchanged(webhook));
        };
        webhook.enabled_events = types_of(wanted);
        webhook.is_enabled = true;
        Ok(Subscription::Updated(self.update(&id, webhook).await?.into_inner()))
    }
}

fn types_of(names: &[String]) -> Vec<EventType> {
    names.iter().map(|name| EventType::from(name.as_str())).collect()
}
