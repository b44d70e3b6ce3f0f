//! Real processes that die or stop at every named point of the ledger's work, over each store.
//!
//! 20 deaths at each point in the gate; more with `SYNCTERA_KILLS=1000 cargo test -p synctera-ledger --features postgres
//! --test dying -- --nocapture`.
#![allow(clippy::unwrap_used, clippy::print_stderr, clippy::panic, missing_docs)]

#[cfg(feature = "postgres")]
#[path = "../../../tests/src/postgres.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the tests across crates")]
mod server;

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Client, Environment};
use synctera_ledger::{Ledger, MemoryStore, Rules, SqliteStore, State, Verdict};
use synctera_sandbox::seeds::{ACCOUNT_ID, API_KEY, EXTERNAL_CARD_ID};
use synctera_sandbox::{Fault, Sandbox};

const POINTS: [&str; 12] = [
    "before recording",
    "recorded",
    "before the step",
    "step written",
    "sent written",
    "before sending",
    "heard",
    "before writing the outcome",
    "outcome written",
    "before looking up",
    "list read",
    "looked up",
];

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

async fn record(ledger: &Ledger, client: &Client, cents: i64) {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    let call = client.external_card_transfers().create(TransferRequestPush::new(cents, card, account));
    ledger.record("payouts", &cents.to_string(), call).await.unwrap();
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

fn deaths() -> i64 {
    std::env::var("SYNCTERA_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(20)
}

fn movements(sandbox: &Sandbox, cents: i64) -> usize {
    sandbox.ledger().movements().iter().filter(|movement| movement.cents == -cents).count()
}

/// Lets processes die at every point, then has one carry on: one movement for each intent, and the ledger knows it.
async fn every_death_is_survived(store: &str) {
    use std::os::unix::process::ExitStatusExt as _;
    let sandbox = Sandbox::start().await.unwrap();
    let mut cents = 100;
    for point in POINTS {
        for _ in 0..deaths() {
            cents += 1;
            if ["before looking up", "list read", "looked up"].contains(&point) {
                sandbox.faults().clear().on("createExternalCardTransfer", Fault::ResponseLost);
            }
            let status = wait(start(&sandbox.url(), store, point, "KILL", cents)).await;
            assert_eq!(status.signal(), Some(9), "{store} at {point:?}: the process did not die");
        }
    }
    sandbox.faults().clear();
    let (client, ledger) = (client(&sandbox.url()), ledger(store).await);
    for cents in 101..=cents {
        record(&ledger, &client, cents).await;
    }
    ledger.run(&client).until_settled().await.unwrap();
    for intent in ledger.intents().await.unwrap() {
        let moved = movements(&sandbox, intent.name().parse().unwrap());
        match intent.state() {
            State::Done => assert_eq!(moved, 1, "{intent:?}"),
            State::NotExecuted => assert_eq!(moved, 0, "{intent:?}"),
            other => panic!("{other}: {intent:?}"),
        }
        if moved == 0 {
            ledger.decide("payouts", intent.name(), "the test", Verdict::SendAgain).await.unwrap();
        }
    }
    ledger.run(&client).until_settled().await.unwrap();
    assert!((101..=cents).all(|cents| movements(&sandbox, cents) == 1));
    assert_eq!(sandbox.ledger().movements().len() as i64, cents - 100);
    ledger.export(std::io::sink()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_sqlite_move_money_once() {
    let folder = tempfile::tempdir().unwrap();
    every_death_is_survived(&format!("sqlite={}", folder.path().join("ledger.sqlite").display())).await;
}

/// A store that dies with its process: what is recorded again has the same key, and the bank knows it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_memory_move_money_once() {
    every_death_is_survived("memory").await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_postgres_move_money_once() {
    let Some(server) = server::Postgres::start() else { return };
    every_death_is_survived(&format!("postgres={}", server.url())).await;
}

/// Stops a process at a point for longer than its lease, and lets another one carry on meanwhile.
async fn stopped(point: &str) -> (State, usize) {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = format!("sqlite={}", folder.path().join("ledger.sqlite").display());
    let child = start(&sandbox.url(), &store, point, "STOP", 100);
    let process = format!("/proc/{}/stat", child.id());
    let is_stopped = || std::fs::read_to_string(&process).is_ok_and(|stat| stat.contains(") T "));
    while !is_stopped() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let (client, ledger) = (client(&sandbox.url()), ledger(&store).await);
    ledger.run(&client).until_settled().await.unwrap();
    let before = ledger.intent("payouts", "100").await.unwrap();
    Command::new("kill").args(["-CONT", &child.id().to_string()]).status().unwrap();
    assert!(wait(child).await.success());
    let after = ledger.intent("payouts", "100").await.unwrap();
    assert_eq!(before, after, "who comes too late writes nothing");
    ledger.export(std::io::sink()).await.unwrap();
    (after.state(), movements(&sandbox, 100))
}

#[tokio::test]
async fn a_worker_stopped_past_its_lease_neither_sends_nor_writes() {
    assert_eq!(stopped("before sending").await, (State::NotExecuted, 0));
    assert_eq!(stopped("before writing the outcome").await, (State::Done, 1));
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_fails_in_the_middle_loses_and_doubles_nothing() {
    let Some(server) = server::Postgres::start() else { return };
    let sandbox = Sandbox::start().await.unwrap();
    let (client, ledger) = (client(&sandbox.url()), ledger(&format!("postgres={}", server.url())).await);
    for cents in 101..=140 {
        record(&ledger, &client, cents).await;
    }
    let run = ledger.run(&client).per_second(40);
    let progress = run.progress();
    let running = tokio::spawn(run.until_settled());
    while progress.count(State::Done) < 10 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let server = tokio::task::spawn_blocking(move || {
        server.restart();
        server
    });
    let server = server.await.unwrap();
    // Either the run survived it, or it says that the store failed and is run again.
    if let Err(error) = running.await.unwrap() {
        assert!(error.is_store(), "{error:?}");
        ledger.run(&client).until_settled().await.unwrap();
    }
    for intent in ledger.intents().await.unwrap() {
        let moved = movements(&sandbox, intent.name().parse().unwrap());
        assert!(matches!((intent.state(), moved), (State::Done, 1) | (State::NotExecuted, 0)), "{intent:?}");
    }
    drop(server);
}
