//! Webhooks: where Synctera tells you what happened.

use synctera_raw::types::{DeleteResponse, ListWebhooksParams, Webhook, WebhookId};

use crate::{Call, Client, List};

impl Client {
    /// Webhooks: where Synctera tells you what happened.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks(self)
    }
}

/// Works on webhooks; made by [`Client::webhooks`].
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);

impl Webhooks<'_> {
    /// Makes a webhook: from then on events of these types are sent to its URL.
    ///
    /// The document does not declare an idempotency key here; one is sent all the same, so repeating it after an
    /// unknown outcome is as safe as the API's general promise. When in doubt, look into the [`list`](Self::list)
    /// first.
    ///
    /// Reference: <https://docs.synctera.com/reference/createwebhook>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use synctera::types::{EventType, Webhook};
    ///
    /// let webhook = Webhook::new(vec![EventType::from("CARD.UPDATED")], true, "https://bank.example/events");
    /// let webhook = client.webhooks().create(webhook).await?;
    /// println!("{:?}", webhook.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, webhook: Webhook) -> Call<Webhook> {
        self.0.call(|api| api.create_webhook(&webhook))
    }

    /// Lists the webhooks. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listwebhooks>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListWebhooksParams;
    ///
    /// let webhooks: Vec<_> = client.webhooks().list(ListWebhooksParams::default()).items().try_collect().await?;
    /// assert!(!webhooks.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: ListWebhooksParams) -> List<ListWebhooksParams> {
        List::new(self.0.clone(), params, |api, params| api.list_webhooks(params))
    }

    /// Looks a webhook up. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getwebhook>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let webhook_id = synctera::types::WebhookId::from_uuid(synctera_sandbox::seeds::WEBHOOK_ID);
    /// let webhook = client.webhooks().get(&webhook_id).await?;
    /// println!("{}", webhook.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, webhook_id: &WebhookId) -> Call<Webhook> {
        self.0.call(|api| api.get_webhook(webhook_id))
    }

    /// Replaces a webhook **whole**: what the request leaves out is gone, so start from what [`get`](Self::get)
    /// answers.
    ///
    /// The document does not declare an idempotency key here; one is sent all the same. Replacing twice is the same
    /// as replacing once, so repeating it is safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/updatewebhook>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let webhook_id = synctera::types::WebhookId::from_uuid(synctera_sandbox::seeds::WEBHOOK_ID);
    /// let mut webhook = client.webhooks().get(&webhook_id).await?.into_inner();
    /// webhook.is_enabled = false;
    /// client.webhooks().update(&webhook_id, webhook).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, webhook_id: &WebhookId, webhook: Webhook) -> Call<Webhook> {
        self.0.call(|api| api.update_webhook(webhook_id, &webhook))
    }

    /// Deletes a webhook: no event is sent to it any more.
    ///
    /// The document does not declare an idempotency key here; one is sent all the same. Repeating it is safe; a
    /// repetition that finds nothing answers `RESOURCE_NOT_FOUND`.
    ///
    /// Reference: <https://docs.synctera.com/reference/deletewebhook>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let webhook_id = synctera::types::WebhookId::from_uuid(synctera_sandbox::seeds::WEBHOOK_ID);
    /// client.webhooks().delete(&webhook_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, webhook_id: &WebhookId) -> Call<DeleteResponse> {
        self.0.call(|api| api.delete_webhook(webhook_id))
    }
}
