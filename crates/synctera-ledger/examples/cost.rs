//! What the ledger costs: payments a second beside the same calls without it, over each store.
//!
//! `cargo run --release -p synctera-ledger --example cost`
#![allow(clippy::print_stdout, reason = "an example talks to its terminal")]

use std::time::{Duration, Instant};

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Call, Client, Environment};
use synctera_ledger::{Ledger, MemoryStore, SqliteStore};
use synctera_sandbox::Sandbox;
use synctera_sandbox::seeds::{ACCOUNT_ID, API_KEY, EXTERNAL_CARD_ID};

const PAYMENTS: u32 = 300;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let bank = Sandbox::start().await?;
    let environment = Environment::custom(&bank.url())?;
    let client = Client::builder().environment(environment).api_key(ApiKey::new(API_KEY)?).build()?;
    let began = Instant::now();
    for cents in 0..i64::from(PAYMENTS) {
        payment(&client, 1_000 + cents).await?;
    }
    let without = began.elapsed();
    show("without a ledger", without, without);
    let folder = tempfile::tempdir()?;
    let sqlite = SqliteStore::open(folder.path().join("ledger.sqlite"))?;
    show("in memory", with(&client, Ledger::new(MemoryStore::new()), 10_000).await?, without);
    show("in SQLite", with(&client, Ledger::new(sqlite), 20_000).await?, without);
    Ok(())
}

/// Recorded one by one, and carried out by one worker: one payment at a time, as without a ledger.
async fn with(client: &Client, ledger: Ledger, from: i64) -> Result<Duration> {
    let began = Instant::now();
    for cents in from..from + i64::from(PAYMENTS) {
        ledger.record("cost", &cents.to_string(), payment(client, cents)).await?;
    }
    ledger.run(client).workers(1).until_settled().await?;
    Ok(began.elapsed())
}

fn payment(client: &Client, cents: i64) -> Call<synctera::types::CreateTransferResponse> {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    client.external_card_transfers().create(TransferRequestPush::new(cents, card, account))
}

fn show(name: &str, took: Duration, without: Duration) {
    let (each, ratio) = (took / PAYMENTS, took.as_secs_f64() / without.as_secs_f64());
    println!("{name}: {each:?} a payment, {ratio:.2} times the time without");
}
