//! Real processes that die or stop at every named point of the ledger's work, real stores that fail under it, and what it
//! costs them.
//!
//! 20 deaths at each point in the gate; CONTRIBUTING.md has the command of the long run.
#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::print_stdout, clippy::panic, missing_docs)]

#[cfg(feature = "postgres")]
mod counting;
mod deaths;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(feature = "postgres")]
mod outages;
mod payouts;
mod secrets;
mod stops;

#[cfg(feature = "postgres")]
#[path = "../../../../tests/src/postgres.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the tests across crates")]
mod server;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use synctera::types::{AccountId, CreateTransferResponse, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Call, Client, Environment};
use synctera_ledger::{Intent, Ledger, MemoryStore, Rules, SqliteStore, State};
use synctera_sandbox::Sandbox;
use synctera_sandbox::seeds::{ACCOUNT_ID, API_KEY, EXTERNAL_CARD_ID};

fn rules() -> Rules {
    let (lease, pause) = (Duration::from_secs(2), Duration::from_millis(20));
    Rules::default().with_lease(lease).with_pause(pause).with_settling(lease)
}

fn client(url: &str) -> Client {
    let environment = Environment::custom(url).unwrap();
    Client::builder().environment(environment).api_key(ApiKey::new(API_KEY).unwrap()).build().unwrap()
}

/// Opens what a process was told to use.
async fn ledger(store: &str) -> Ledger {
    let ledger = match store.split_once('=') {
        Some(("sqlite", path)) => Ledger::new(SqliteStore::open(path).unwrap()),
        #[cfg(feature = "postgres")]
        Some(("postgres", url)) => Ledger::new(postgres(url).await),
        _ => Ledger::new(MemoryStore::new()),
    };
    ledger.rules(rules())
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str) -> synctera_ledger::PostgresStore {
    let manager = deadpool_postgres::Manager::new(url.parse().unwrap(), tokio_postgres::NoTls);
    let pool = deadpool_postgres::Pool::builder(manager).max_size(4).build().unwrap();
    synctera_ledger::PostgresStore::open(pool).await.unwrap()
}

fn payment(client: &Client, cents: i64) -> Call<CreateTransferResponse> {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    client.external_card_transfers().create(TransferRequestPush::new(cents, card, account))
}

async fn record(ledger: &Ledger, client: &Client, cents: i64) {
    ledger.record("payouts", &cents.to_string(), payment(client, cents)).await.unwrap();
}

/// The process that dies: it is this test, started by the others.
#[tokio::test]
#[ignore = "started by the other tests"]
async fn victim() {
    let told = |name: &str| std::env::var(name).unwrap();
    let (point, signal, cents) = (told("VICTIM_POINT"), told("VICTIM_SIGNAL"), told("VICTIM_CENTS"));
    let client = client(&told("VICTIM_BANK"));
    let ledger = ledger(&told("VICTIM_STORE")).await.probe(move |passed| {
        if passed == point {
            let me = std::process::id().to_string();
            Command::new("kill").args([format!("-{signal}"), me]).status().unwrap();
            // Other threads may hear of a stop first, and this one must do no more before it stops as well.
            std::thread::sleep(Duration::from_millis(300));
        }
    });
    record(&ledger, &client, cents.parse().unwrap()).await;
    ledger.run(&client).workers(1).until_settled().await.unwrap();
}

fn start(bank: &str, store: &str, point: &str, signal: &str, cents: i64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "victim", "--ignored"])
        .env("VICTIM_POINT", point)
        .env("VICTIM_SIGNAL", signal)
        .env("VICTIM_CENTS", cents.to_string())
        .env("VICTIM_BANK", bank)
        .env("VICTIM_STORE", store)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

async fn wait(mut child: Child) -> std::process::ExitStatus {
    tokio::task::spawn_blocking(move || child.wait().unwrap()).await.unwrap()
}

/// How often each amount was paid out.
fn payments(sandbox: &Sandbox) -> BTreeMap<i64, usize> {
    let mut payments = BTreeMap::new();
    for movement in sandbox.ledger().movements().into_iter().filter(|movement| movement.cents < 0) {
        *payments.entry(-movement.cents).or_default() += 1;
    }
    payments
}

/// Every intent moved its money once, or did not and says so. Returns those that did not.
async fn agree(ledger: &Ledger, sandbox: &Sandbox) -> Vec<Intent> {
    let (payments, mut unpaid) = (payments(sandbox), Vec::new());
    for intent in ledger.intents().await.unwrap() {
        let paid = payments.get(&intent.name().parse().unwrap()).copied().unwrap_or_default();
        match (intent.state(), paid) {
            (State::Done, 1) => {}
            (State::NotExecuted, 0) => unpaid.push(intent),
            _ => panic!("paid {paid} times: {intent:?}"),
        }
    }
    ledger.export(std::io::sink()).await.unwrap();
    unpaid
}

/// The store in a file of this folder.
fn sqlite(folder: &Path) -> String {
    format!("sqlite={}", folder.join("ledger.sqlite").display())
}
