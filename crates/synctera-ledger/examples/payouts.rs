//! 50 payouts through a simulated bank that fails: the process that pays kills itself halfway, another one carries on, and in
//! the end the ledger and the bank agree to the cent.
//!
//! `cargo run -p synctera-ledger --example payouts`
#![allow(clippy::print_stdout, reason = "an example talks to its terminal")]

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Client, Environment};
use synctera_ledger::{Ledger, Rules, SqliteStore, State};
use synctera_sandbox::seeds::{ACCOUNT_ID, API_KEY, EXTERNAL_CARD_ID};
use synctera_sandbox::{Effect, ErrorBody, Fault, Sandbox};

const PAYOUTS: i64 = 50;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    run(&[]).await.map(drop)
}

/// What the two sides say in the end.
#[derive(Debug)]
pub struct Paid {
    /// The intents of the ledger.
    pub intents: usize,
    /// How many of them are done.
    pub done: usize,
    /// How many were not executed.
    pub not_executed: usize,
    /// How often the bank moved money.
    pub movements: usize,
    /// How many of the processes that paid did not come to their end.
    pub deaths: usize,
}

/// Shows it all; or, where the environment says so, is one of the processes that pay. `again` are the arguments that start
/// this program again.
pub async fn run(again: &[&str]) -> Result<Option<Paid>> {
    let told = |name: &str| std::env::var(name).ok();
    match (told("PAYOUTS_BANK"), told("PAYOUTS_FILE"), told("PAYOUTS_WAY")) {
        (Some(bank), Some(file), Some(way)) => {
            pay(&bank, Path::new(&file), way == "die").await?;
            Ok(None)
        }
        _ => show(again).await.map(Some),
    }
}

/// The process that pays. Told to die, it does so after half of the payouts, without a word.
async fn pay(bank: &str, file: &Path, die: bool) -> Result<()> {
    let (client, ledger) = (client(bank)?, ledger(file)?);
    for number in 1..=PAYOUTS {
        let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
        let call =
            client.external_card_transfers().create(TransferRequestPush::new(100 + number, card, account));
        ledger.record("payouts", &format!("invoice {number}"), call).await?;
    }
    let run = ledger.run(&client);
    let progress = run.progress();
    let running = run.until_settled();
    if die {
        tokio::spawn(async move {
            while progress.count(State::Done) < 25 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            std::process::abort();
        });
    }
    running.await?;
    Ok(())
}

/// The bank, and the two processes that pay, one after the other.
async fn show(again: &[&str]) -> Result<Paid> {
    let bank = Sandbox::start().await?;
    let server_error = |effect| Fault::ServerError { status: 503, effect, body: ErrorBody::Html };
    let menu = vec![
        Fault::Refused,
        Fault::ResponseLost,
        Fault::ResetBeforeReading,
        server_error(Effect::Unrecorded),
        server_error(Effect::None),
    ];
    bank.faults().seeded(7, 0.2, menu);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("ledger.sqlite");
    let mut deaths = 0;
    for way in ["die", "carry on"] {
        let mut process = Command::new(std::env::current_exe()?);
        process
            .args(again)
            .env("PAYOUTS_BANK", bank.url())
            .env("PAYOUTS_FILE", &file)
            .env("PAYOUTS_WAY", way);
        let status = tokio::task::spawn_blocking(move || process.status()).await??;
        deaths += usize::from(!status.success());
        println!("{way}: {status}; the bank has {} movements", bank.ledger().movements().len());
        bank.faults().clear();
    }
    compare(&bank, &ledger(&file)?, deaths).await
}

/// What the ledger says beside what the bank did.
async fn compare(bank: &Sandbox, ledger: &Ledger, deaths: usize) -> Result<Paid> {
    let (mut done, mut not_executed, mut cents) = (0, 0, 0);
    let intents = ledger.intents().await?;
    for intent in &intents {
        match intent.state() {
            State::Done => {
                done += 1;
                cents += ledger.request(intent)?["amount"].as_i64().unwrap_or_default();
            }
            State::NotExecuted => not_executed += 1,
            other => println!("{}: {other}: {}", intent.name(), intent.reason()),
        }
    }
    let (movements, theirs) = (bank.ledger().movements().len(), -bank.ledger().net_cents(ACCOUNT_ID));
    println!("the ledger: {done} done, {not_executed} not executed, {cents} cents paid");
    println!("the bank:   {movements} movements, {theirs} cents paid");
    match (movements == done, theirs == cents) {
        (true, true) => Ok(Paid { intents: intents.len(), done, not_executed, movements, deaths }),
        _ => Err("the ledger and the bank do not agree".into()),
    }
}

fn client(bank: &str) -> Result<Client> {
    let environment = Environment::custom(bank)?;
    Ok(Client::builder().environment(environment).api_key(ApiKey::new(API_KEY)?).build()?)
}

/// A settling time that one can wait for; with a real bank, leave the default.
fn ledger(file: &Path) -> Result<Ledger> {
    let rules = Rules::default().with_lease(Duration::from_secs(3)).with_pause(Duration::from_millis(50));
    Ok(Ledger::new(SqliteStore::open(file)?).rules(rules.with_settling(Duration::from_secs(3))))
}
