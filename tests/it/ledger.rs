//! The ledger beside its neighbours: drivers of others, webhooks, and the explorer.

mod crashes;
mod drivers;
mod webhooks;

use std::time::Duration;

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Call, Client, Environment};
use synctera_ledger::Rules;
use synctera_sandbox::Sandbox;
use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};

async fn bank() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .build()
        .unwrap();
    (sandbox, client)
}

/// Times of a test.
fn quick() -> Rules {
    let (lease, pause) = (Duration::from_secs(2), Duration::from_millis(20));
    Rules::default().with_lease(lease).with_pause(pause).with_settling(lease)
}

fn push(client: &Client, cents: i64) -> Call<synctera::types::CreateTransferResponse> {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    client.external_card_transfers().create(TransferRequestPush::new(cents, card, account))
}
