//! What the ledger costs: payments beside the same calls without it, over each store, one at a time and four at a time.
//!
//! `cargo run --release -p synctera-ledger --features postgres --example cost`
//!
//! PostgreSQL is measured where `POSTGRES` says how to connect to an empty database, for example
//! `host=/var/run/postgresql user=ledger dbname=cost`.
#![allow(clippy::print_stdout, reason = "an example talks to its terminal")]

use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use synctera::types::{AccountId, CreateTransferResponse, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Call, Client, Environment};
use synctera_ledger::{Ledger, MemoryStore, SqliteStore};
use synctera_sandbox::Sandbox;
use synctera_sandbox::seeds::{ACCOUNT_ID, API_KEY, EXTERNAL_CARD_ID};

const PAYMENTS: u32 = 400;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let bank = Sandbox::start().await?;
    let environment = Environment::custom(&bank.url())?;
    let client = &Client::builder().environment(environment).api_key(ApiKey::new(API_KEY)?).build()?;
    for at_once in [1, 4] {
        println!(
            "{PAYMENTS} payments, {at_once} at a time, to a bank in this process that responds at once:"
        );
        let without = without(client, at_once).await?;
        show("without a ledger", without, without);
        let folder = tempfile::tempdir()?;
        let sqlite = SqliteStore::open(folder.path().join("ledger.sqlite"))?;
        show("in memory", with(client, Ledger::new(MemoryStore::new()), at_once).await?, without);
        show("in SQLite", with(client, Ledger::new(sqlite), at_once).await?, without);
        #[cfg(feature = "postgres")]
        if let Ok(url) = std::env::var("POSTGRES") {
            show("in PostgreSQL", with(client, postgres(&url).await?, at_once).await?, without);
        }
    }
    Ok(())
}

async fn without(client: &Client, at_once: usize) -> Result<Duration> {
    let began = Instant::now();
    let calls =
        stream::iter(0..i64::from(PAYMENTS)).map(|cents| payment(client, 1_000 + cents).into_future());
    calls.buffer_unordered(at_once).try_for_each(|_| async { Ok(()) }).await?;
    Ok(began.elapsed())
}

/// Recorded, and carried out: as many at a time as without.
async fn with(client: &Client, ledger: Ledger, at_once: usize) -> Result<Duration> {
    // Names of this run alone: a database may have seen others.
    let space = format!("cost {:?}", std::time::SystemTime::now());
    let began = Instant::now();
    let (ledger, space) = (&ledger, &space);
    let record = |cents: i64| async move {
        ledger.record(space, &cents.to_string(), payment(client, 1_000 + cents)).await
    };
    let recorded = stream::iter(0..i64::from(PAYMENTS)).map(record).buffer_unordered(at_once);
    recorded.try_for_each(|_| async { Ok(()) }).await?;
    ledger.run(client).workers(at_once).until_settled().await?;
    Ok(began.elapsed())
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str) -> Result<Ledger> {
    let manager = deadpool_postgres::Manager::new(url.parse()?, tokio_postgres::NoTls);
    let pool = deadpool_postgres::Pool::builder(manager).max_size(8).build()?;
    Ok(Ledger::new(synctera_ledger::PostgresStore::open(pool).await?))
}

fn payment(client: &Client, cents: i64) -> Call<CreateTransferResponse> {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    client.external_card_transfers().create(TransferRequestPush::new(cents, card, account))
}

fn show(name: &str, took: Duration, without: Duration) {
    let (each, ratio) = (took / PAYMENTS, without.as_secs_f64() / took.as_secs_f64());
    let throughput = f64::from(PAYMENTS) / took.as_secs_f64();
    println!("  {name}: {each:?} a payment, {throughput:.0} a second, {ratio:.2} of the throughput without");
}
