//! Transfers between an account and an external card. **These calls move money.**

use synctera_raw::operations::{CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL, GET_EXTERNAL_CARD_TRANSFER};
use synctera_raw::types::{
    CreateTransferResponse, ListExternalCardTransfersParams, TransferRequest, TransferResponse,
    TransferReversalRequest,
};

use super::uuid_in;
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
pub struct ExternalCardTransfers<'a>(&'a Client);

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
    /// use synctera::types::{ExternalCardId, TransferRequestPull};
    ///
    /// // 12.50 USD from the card into the account.
    /// let pull = TransferRequestPull::new(1250, ExternalCardId::from(EXTERNAL_CARD_ID), ACCOUNT_ID);
    /// let transfer = client
    ///     .external_card_transfers()
    ///     .create(pull)
    ///     .idempotency_key(IdempotencyKey::derive("top-ups", "order 4711"))
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

    /// Looks a transfer up, by the id as the API gave it. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getexternalcardtransfer>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera_sandbox::seeds::TRANSFER_ID.to_string();
    /// let transfer = client.external_card_transfers().get(&id).await?;
    /// println!("{}", transfer.kind());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl AsRef<str>) -> Call<TransferResponse> {
        self.0.call(|api| {
            api.get_external_card_transfer(&uuid_in(&GET_EXTERNAL_CARD_TRANSFER, "transfer_id", id.as_ref())?)
        })
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
    /// # let id = synctera_sandbox::seeds::TRANSFER_ID.to_string();
    /// use synctera::types::TransferReversalRequest;
    ///
    /// let reversal = client.external_card_transfers().reverse(&id, TransferReversalRequest::new(5000, "USD")).await?;
    /// println!("{}", reversal.kind());
    /// # Ok(())
    /// # }
    /// ```
    pub fn reverse(&self, id: impl AsRef<str>, request: TransferReversalRequest) -> Call<TransferResponse> {
        self.0.call(|api| {
            let id = uuid_in(&CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL, "transfer_id", id.as_ref())?;
            api.create_external_card_transfer_reversal(&id, &request)
        })
    }
}
