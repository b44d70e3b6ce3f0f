//! Cards: issue, activate, change, look up.

use synctera_raw::types::{
    CardActivationRequest, CardEditRequest, CardId, CardIssuanceRequest, CardResponse, CustomerId,
    ListCardProductsParams, ListCardsParams, V0CardIssuanceRequest, V0CardResponse,
};

use crate::{Call, Client, List};

impl Client {
    /// Cards: issue, activate, change, look up.
    pub fn cards(&self) -> Cards<'_> {
        Cards(self)
    }
}

/// Works on cards; made by [`Client::cards`].
#[derive(Debug, Clone, Copy)]
pub struct Cards<'a>(pub(super) &'a Client);

impl Cards<'_> {
    /// Issues a card: a virtual one at once, a physical one as an order to the printer.
    ///
    /// The type of card (debit, prepaid, credit) and its form (virtual, physical) are part of the request. A second
    /// card is made when this is sent again under another key. Repeating it after an unknown outcome is safe with
    /// the **same** idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/issuecard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use synctera::types::{DebitCard, DebitCardRequestDetails, DebitCardType, VirtualDebitCardIssuanceRequest};
    /// # use synctera_sandbox::seeds::{ACCOUNT_ID, CARD_PRODUCT_ID, CUSTOMER_ID};
    /// # use synctera::types::{AccountId, CardProductId, CustomerId};
    /// # let (account, product) = (AccountId::from_uuid(ACCOUNT_ID), CardProductId::from_uuid(CARD_PRODUCT_ID));
    /// # let customer = CustomerId::from_uuid(CUSTOMER_ID);
    ///
    /// let details = VirtualDebitCardIssuanceRequest::new(account, product).with_customer_id(customer);
    /// let request = DebitCard::new(DebitCardRequestDetails::virtual_(details), DebitCardType::Debit);
    /// let card = client.cards().issue(request).await?;
    /// println!("{card:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn issue(&self, request: impl Into<CardIssuanceRequest>) -> Call<CardResponse> {
        let request = request.into();
        self.0.call(|api| api.issue_card(&request))
    }

    /// Issues a card through version 0 of the API, whose requests and responses are flat.
    ///
    /// Prefer [`issue`](Self::issue) for new code; the cards are the same. Repeating it after an unknown outcome is
    /// safe with the **same** idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/issuecard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use synctera::types::{V0CardIssuanceRequest, V0CardType, V0VirtualCardIssuanceRequest};
    /// # use synctera_sandbox::seeds::{ACCOUNT_ID, CARD_PRODUCT_ID, CUSTOMER_ID};
    /// # use synctera::types::{AccountId, CardProductId, CustomerId};
    /// # let (account, product) = (AccountId::from_uuid(ACCOUNT_ID), CardProductId::from_uuid(CARD_PRODUCT_ID));
    /// # let customer = CustomerId::from_uuid(CUSTOMER_ID);
    ///
    /// let card = V0VirtualCardIssuanceRequest::new(account, product, V0CardType::Debit).with_customer_id(customer);
    /// let card = client.cards().issue_v0(V0CardIssuanceRequest::virtual_(card)).await?;
    /// println!("{card:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn issue_v0(&self, request: impl Into<V0CardIssuanceRequest>) -> Call<V0CardResponse> {
        let request = request.into();
        self.0.call(|api| api.issue_card_v0(&request))
    }

    /// Lists cards, filtered by what the parameters name. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listcards>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListCardsParams;
    ///
    /// let cards: Vec<_> = client.cards().list(ListCardsParams::default()).page_size(50).items().try_collect().await?;
    /// assert!(!cards.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: ListCardsParams) -> List<ListCardsParams> {
        List::new(self.0.clone(), params, |api, params| api.list_cards(params))
    }

    /// Looks a card up. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getcard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let card_id = synctera::types::CardId::from_uuid(synctera_sandbox::seeds::CARD_ID);
    /// let card = client.cards().get(&card_id).await?;
    /// println!("{}", card.kind());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, card_id: &CardId) -> Call<CardResponse> {
        self.0.call(|api| api.get_card(card_id))
    }

    /// Changes a card: its status, its holder, the printed name, or its metadata.
    ///
    /// Fields that the request leaves out stay as they are; there is no way to clear one. `metadata` is replaced
    /// whole. A terminated card stays terminated. Repeating it after an unknown outcome is safe with the **same**
    /// idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/updatecard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use synctera::types::{CardEditRequest, CardStatusReasonCode, CardStatusRequest};
    /// # let card_id = synctera::types::CardId::from_uuid(synctera_sandbox::seeds::CARD_ID);
    ///
    /// let pause = CardEditRequest::new()
    ///     .with_card_status(CardStatusRequest::Suspended)
    ///     .with_reason(CardStatusReasonCode::Tmp);
    /// client.cards().update(&card_id, pause).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, card_id: &CardId, change: CardEditRequest) -> Call<CardResponse> {
        self.0.call(|api| api.update_card(card_id, &change))
    }

    /// Activates a physical card with the code that came with it.
    ///
    /// From then on the card can be used. Repeating it after an unknown outcome is safe with the **same**
    /// idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/activatecard>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # use synctera_sandbox::seeds::{ACTIVATION_CODE, CUSTOMER_ID};
    /// # let customer_id = synctera::types::CustomerId::from_uuid(CUSTOMER_ID);
    /// let card = client.cards().activate(ACTIVATION_CODE, customer_id).await?;
    /// println!("{card:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate(
        &self,
        activation_code: impl Into<String>,
        customer_id: CustomerId,
    ) -> Call<CardResponse> {
        let request = CardActivationRequest::new(activation_code, customer_id);
        self.0.call(|api| api.activate_card(&request))
    }

    /// Lists the card products that cards can be issued from. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listcardproducts>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListCardProductsParams;
    ///
    /// let mut products = client.cards().products(ListCardProductsParams::default()).items();
    /// while let Some(product) = products.try_next().await? {
    ///     println!("{product:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn products(&self, params: ListCardProductsParams) -> List<ListCardProductsParams> {
        List::new(self.0.clone(), params, |api, params| api.list_card_products(params))
    }
}
