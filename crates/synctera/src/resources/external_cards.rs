//! External cards: cards of other banks, to pull money from and push money to.

use synctera_raw::types::{
    DeleteResponse, ExternalCardId, ExternalCardRequest, ExternalCardResponse, ExternalCardStatus,
    ExternalCardUpdateRequest, ListExternalCardsParams,
};

use crate::{Call, Client, List};

impl Client {
    /// External cards: cards of other banks, to pull money from and push money to.
    pub fn external_cards(&self) -> ExternalCards<'_> {
        ExternalCards(self)
    }
}

/// Works on external cards; made by [`Client::external_cards`]. Money is moved by
/// [`external_card_transfers`](Client::external_card_transfers).
#[derive(Debug, Clone, Copy)]
pub struct ExternalCards<'a>(pub(super) &'a Client);

impl ExternalCards<'_> {
    /// Stores a card that its holder entered into the widget, by the token that the widget gave.
    ///
    /// Repeating it after an unknown outcome is safe with the **same** idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/createexternalcardfromtoken>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # use synctera_sandbox::seeds::CUSTOMER_ID;
    /// use synctera::types::{CustomerId, ExternalCardRequest};
    ///
    /// let card = ExternalCardRequest::new(CustomerId::from_uuid(CUSTOMER_ID), "Ada Lovelace", "token-from-the-widget");
    /// let card = client.external_cards().create_from_token(card).await?;
    /// println!("{} ends in {}", card.id, card.last_four);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_from_token(&self, request: ExternalCardRequest) -> Call<ExternalCardResponse> {
        self.0.call(|api| api.create_external_card_from_token(&request))
    }

    /// Lists external cards. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listexternalcards>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListExternalCardsParams;
    ///
    /// let cards: Vec<_> = client.external_cards().list(ListExternalCardsParams::default()).items().try_collect().await?;
    /// assert!(!cards.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: ListExternalCardsParams) -> List<ListExternalCardsParams> {
        List::new(self.0.clone(), params, |api, params| api.list_external_cards(params))
    }

    /// Looks an external card up. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getexternalcard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::ExternalCardId::from_uuid(synctera_sandbox::seeds::EXTERNAL_CARD_ID);
    /// let card = client.external_cards().get(&id).await?;
    /// println!("{}", card.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, external_card_id: &ExternalCardId) -> Call<ExternalCardResponse> {
        self.0.call(|api| api.get_external_card(external_card_id))
    }

    /// Sets the status of an external card: whether money may be moved with it.
    ///
    /// The document does not declare an idempotency key here; one is sent all the same. Repeating it is safe: setting
    /// a status twice is the same as setting it once.
    ///
    /// Reference: <https://docs.synctera.com/reference/updateexternalcard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::ExternalCardId::from_uuid(synctera_sandbox::seeds::EXTERNAL_CARD_ID);
    /// use synctera::types::ExternalCardStatus;
    ///
    /// client.external_cards().update(&id, ExternalCardStatus::Suspended).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        external_card_id: &ExternalCardId,
        status: impl Into<ExternalCardStatus>,
    ) -> Call<ExternalCardResponse> {
        let change = ExternalCardUpdateRequest::new(status);
        self.0.call(|api| api.update_external_card(external_card_id, &change))
    }

    /// Deletes an external card. Transfers that were made with it remain.
    ///
    /// Repeating it is safe; a repetition that finds nothing answers `RESOURCE_NOT_FOUND`, which after an unknown
    /// outcome means that it is gone.
    ///
    /// Reference: <https://docs.synctera.com/reference/deleteexternalcard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::ExternalCardId::from_uuid(synctera_sandbox::seeds::EXTERNAL_CARD_ID);
    /// client.external_cards().delete(&id).await?;
    /// assert!(client.external_cards().get(&id).await.unwrap_err().is_not_found());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, external_card_id: &ExternalCardId) -> Call<DeleteResponse> {
        self.0.call(|api| api.delete_external_card(external_card_id))
    }
}
