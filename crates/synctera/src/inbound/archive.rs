//! The API's list of events, for a back-fill.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use synctera_inbound::webhook::{Archive, ArchiveError, ArchivePage};

use crate::Client;
use crate::resources::Webhooks;
use crate::types::{ListEventsParams, WebhookId};

/// Lists the events of one webhook through the API; made by [`Webhooks::archive`].
#[derive(Debug, Clone)]
pub struct EventArchive {
    client: Client,
    webhook: WebhookId,
}

impl Webhooks<'_> {
    /// The events of a webhook, for [`Receiver::backfill`](crate::webhook::Receiver::backfill): after an outage, and now
    /// and then.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # use synctera::webhook::{Receiver, Router, Verifier, inbox::MemoryStore};
    /// # use synctera_sandbox::seeds::WEBHOOK_ID;
    /// # let router = Router::builder(|_| async { Ok(()) }).build()?;
    /// # let receiver = Receiver::new(Verifier::new(synctera::Secret::new("s")?), MemoryStore::default(), router);
    /// # let webhook = synctera::types::WebhookId::from_uuid(WEBHOOK_ID);
    /// # let change = synctera_sandbox::deliveries::Change::new("CARD.UPDATED", serde_json::json!({}), sandbox.clock().now());
    /// # sandbox.publish(&change);
    /// let yesterday = chrono::Utc::now() - chrono::TimeDelta::days(1);
    /// let found = receiver.backfill(&client.webhooks().archive(&webhook), yesterday).await?;
    /// println!("{} of {} events had been missed", found.done + found.failed, found.listed);
    /// # assert_eq!((found.listed, found.done), (1, 1));
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, webhook: &WebhookId) -> EventArchive {
        EventArchive { client: self.0.clone(), webhook: webhook.clone() }
    }
}

impl Archive for EventArchive {
    fn page<'a>(
        &'a self,
        since: DateTime<Utc>,
        token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ArchivePage, ArchiveError>> {
        let mut params = ListEventsParams::new();
        // The document wants a midnight; what comes before `since` is left out by the back-fill.
        params.start_time = since.date_naive().and_hms_opt(0, 0, 0).map(|midnight| midnight.and_utc().into());
        params.page_token = token.map(str::to_owned);
        let list = self.client.webhooks().list_events(&self.webhook, params);
        async move {
            let page = list.await?.into_inner();
            let events = page.event_list.iter().map(|event| serde_json::to_vec(event).map(Bytes::from));
            Ok(ArchivePage { events: events.collect::<Result<_, _>>()?, next: page.next_page_token })
        }
        .boxed()
    }
}
