//! What a test of yours can look like: the embedded **simulated** sandbox in place of the bank.

#![allow(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::time::SystemTime;

use synctera::types::{AccountId, ExternalCardId, TransferRequest, TransferRequestPush};
use synctera::{ApiKey, Client, Environment, IdempotencyKey};
use synctera_sandbox::{Fault, Sandbox, seeds};

/// The code under test: pays an invoice, once.
async fn pay(client: &Client, key: IdempotencyKey, cents: i64) -> Result<(), synctera::Error> {
    let card = ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID);
    let push = TransferRequestPush::new(cents, card, AccountId::from_uuid(seeds::ACCOUNT_ID));
    client.external_card_transfers().create(TransferRequest::push(push)).idempotency_key(key).await?;
    Ok(())
}

/// The key of an invoice, with the day on which it was written down.
fn key(invoice: &str) -> IdempotencyKey {
    IdempotencyKey::derive("invoices", invoice, SystemTime::now())
}

fn client(sandbox: &Sandbox) -> Client {
    let environment = Environment::custom(&sandbox.url()).unwrap();
    let api_key = ApiKey::new(sandbox.api_key()).unwrap();
    Client::builder().environment(environment).api_key(api_key).build().unwrap()
}

#[tokio::test]
async fn an_invoice_is_paid_once_though_the_answer_is_lost_and_the_program_starts_again() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().next(Fault::ResponseLost);
    pay(&client(&sandbox), key("4711").never_sent(), 20_00).await.unwrap();
    pay(&client(&sandbox), key("4711"), 20_00).await.unwrap();
    assert_eq!(sandbox.ledger().movements().len(), 1);
    assert_eq!(sandbox.ledger().net_cents(seeds::ACCOUNT_ID), -20_00);
}

#[tokio::test]
async fn a_payment_that_the_account_cannot_cover_is_rejected_and_moves_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let first = key("4712").never_sent(); // your records say so; otherwise a refusal leaves the outcome unknown
    let error = pay(&client(&sandbox), first, seeds::OPENING_BALANCE + 1).await.unwrap_err();
    assert!(error.is_rejected(), "{error}");
    assert!(sandbox.ledger().movements().is_empty());
}
