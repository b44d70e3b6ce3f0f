//! Transfers between an account and an external card. **These calls move money.**

use synctera_raw::types::{
    CreateTransferResponse, ListExternalCardTransfersParams, TransferId, TransferRequest, TransferResponse,
    TransferReversalRequest,
};

use crate::{Call, Client, List};

impl Client {
    /// Transfers between an account and an external card. **These calls move money.**
    pub fn external_card_transfers(&self) -> ExternalCardTransfers<'_> {
        ExternalCardTransfers(self)
    }
}

/// Moves money between accounts and external cards; made by [`Client::external_card_transfers`].
///
/// Give every transfer a key that you can find again, best one [derived](crate::IdempotencyKey::derive) from your own name
/// of the intent: should the outcome stay unknown, even after a crash, the same call with the same key is safe.
#[derive(Debug, Clone, Copy)]
pub struct ExternalCardTransfers<'a>(pub(super) &'a Client);

impl ExternalCardTransfers<'_> {
    /// **Moves money**: a PULL from the external card into the account, a PUSH from the account to the external
    /// card.
    ///
    /// The amount is in cents. The transfer may be answered as pending or declined: read its `status`. Repeating it
    /// after an unknown outcome is safe with the **same** idempotency key. Under another key it moves the money
    /// again. A 504 is not repeated by the client itself, because a network behind the API may not recognise the
    /// repetition: its outcome is unknown.
    ///
    /// Reference: <https://docs.synctera.com/reference/createexternalcardtransfer>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};
    /// use synctera::IdempotencyKey;
    /// use synctera::types::{AccountId, ExternalCardId, TransferRequestPull};
    ///
    /// // 12.50 USD from the card into the account.
    /// let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    /// let pull = TransferRequestPull::new(1250, card, account);
    /// let recorded = std::time::SystemTime::now(); // stored with the order: the same on every run
    /// let transfer = client
    ///     .external_card_transfers()
    ///     .create(pull)
    ///     .idempotency_key(IdempotencyKey::derive("top-ups", "order 4711", recorded))
    ///     .await?;
    /// assert!(transfer.is_pull());
    /// # assert_eq!(sandbox.ledger().movements().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, request: impl Into<TransferRequest>) -> Call<CreateTransferResponse> {
        let request = request.into();
        self.0.call(|api| api.create_external_card_transfer(&request))
    }

    /// Lists transfers: the way to find out what became of one whose outcome is unknown and whose key is too old.
    /// Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listexternalcardtransfers>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListExternalCardTransfersParams;
    ///
    /// let mut transfers = client.external_card_transfers().list(ListExternalCardTransfersParams::default()).items();
    /// while let Some(transfer) = transfers.try_next().await? {
    ///     println!("{}", transfer.kind());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: ListExternalCardTransfersParams) -> List<ListExternalCardTransfersParams> {
        List::new(self.0.clone(), params, |api, params| api.list_external_card_transfers(params))
    }

    /// Looks a transfer up. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getexternalcardtransfer>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::TransferId::from_uuid(synctera_sandbox::seeds::TRANSFER_ID);
    /// let transfer = client.external_card_transfers().get(&id).await?;
    /// println!("{}", transfer.kind());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, transfer_id: &TransferId) -> Call<TransferResponse> {
        self.0.call(|api| api.get_external_card_transfer(transfer_id))
    }

    /// **Moves money back**: reverses a PULL, whole or in part.
    ///
    /// The amount is in cents of the given currency. Repeating it after an unknown outcome is safe with the
    /// **same** idempotency key. Under another key it reverses once more, as long as something of the transfer is
    /// left.
    ///
    /// Reference: <https://docs.synctera.com/reference/createexternalcardtransferreversal>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::TransferId::from_uuid(synctera_sandbox::seeds::TRANSFER_ID);
    /// use synctera::types::TransferReversalRequest;
    ///
    /// let reversal = client.external_card_transfers().reverse(&id, TransferReversalRequest::new(5000, "USD")).await?;
    /// println!("{}", reversal.kind());
    /// # Ok(())
    /// # }
    /// ```
    pub fn reverse(
        &self,
        transfer_id: &TransferId,
        request: TransferReversalRequest,
    ) -> Call<TransferResponse> {
        self.0.call(|api| api.create_external_card_transfer_reversal(transfer_id, &request))
    }
}
