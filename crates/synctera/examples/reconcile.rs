//! What to do when a payout's outcome is unknown: nothing rash. The **simulated** sandbox carries out a transfer and never
//! answers; this program says so, looks the transfer up, and repeats the call with the same key.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::time::SystemTime;

use futures_util::TryStreamExt;
use synctera::types::{
    AccountId, ExternalCardId, ListExternalCardTransfersParams, TransferRequest, TransferRequestPush,
    TransferResponse,
};
use synctera::{ApiKey, Client, Environment, IdempotencyKey, Outcome};
use synctera_sandbox::{Fault, Sandbox, seeds};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;
    // Every attempt of the first call loses its answer.
    sandbox.faults().script([
        Some(Fault::ResponseLost),
        Some(Fault::ResponseLost),
        Some(Fault::ResponseLost),
    ]);

    let payout = TransferRequest::push(TransferRequestPush::new(
        75_00, // cents
        ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID),
        AccountId::from_uuid(seeds::ACCOUNT_ID),
    ));
    let recorded = SystemTime::now(); // your own program reads it from where the invoice is stored
    let key = IdempotencyKey::derive("payouts", "invoice-4711", recorded);
    match client.external_card_transfers().create(payout.clone()).idempotency_key(key.clone()).await {
        Ok(transfer) => println!("paid: {}", transfer.tag()),
        Err(error) if error.outcome() == Outcome::Unknown => {
            println!("unknown after {} attempts: not a failure, not a payment yet", error.attempts().len());
            println!("the account has transfers of {:?} cents", amounts(&client).await?);
            // The same key: the server answers with what it did the first time, or does it now for the first time.
            let transfer = client.external_card_transfers().create(payout).idempotency_key(key).await?;
            println!("repeated with the same key: {}", transfer.tag());
        }
        Err(error) => println!("{}: {error}", error.outcome()),
    }
    println!("the simulation moved money {} time(s)", sandbox.ledger().movements().len());
    Ok(())
}

/// The pushes that the API knows for the account.
async fn amounts(client: &Client) -> Result<Vec<i64>, synctera::Error> {
    let mut params = ListExternalCardTransfersParams::default();
    params.originating_account_id = Some(vec![AccountId::from_uuid(seeds::ACCOUNT_ID)]);
    let transfers: Vec<TransferResponse> =
        client.external_card_transfers().list(params).items().try_collect().await?;
    Ok(transfers.iter().filter_map(TransferResponse::amount).collect())
}
