//! Deaths by SIGKILL at every point.

use synctera::types::{AccountId, ExternalCardId, TransferRequestPull};
use synctera_ledger::{POINTS, Verdict};
use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};
use synctera_sandbox::{Fault, Sandbox};

use super::{agree, client, ledger, payments, record, sqlite, start, wait};

fn deaths() -> i64 {
    std::env::var("SYNCTERA_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(20)
}

/// Money for the long run: each of its payments is a cent more than the one before.
async fn fund(sandbox: &Sandbox) {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    let pull = TransferRequestPull::new(1_000_000_000, card, account);
    client(&sandbox.url()).external_card_transfers().create(pull).await.unwrap();
}

/// Lets processes die at every point, then has one carry on: one movement for each intent, and the ledger knows it.
async fn every_death_is_survived(store: &str) {
    use std::os::unix::process::ExitStatusExt as _;
    let sandbox = Sandbox::start().await.unwrap();
    fund(&sandbox).await;
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
    for intent in agree(&ledger, &sandbox).await {
        ledger.decide("payouts", intent.name(), "the test", Verdict::SendAgain).await.unwrap();
    }
    ledger.run(&client).until_settled().await.unwrap();
    assert!(agree(&ledger, &sandbox).await.is_empty());
    assert!((101..=cents).eq(payments(&sandbox).into_keys()), "{store}: each amount was paid");
    println!("{store}: {} deaths at each of {} points", deaths(), POINTS.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_sqlite_move_money_once() {
    let folder = tempfile::tempdir().unwrap();
    every_death_is_survived(&sqlite(folder.path())).await;
}

/// A store that dies with its process: what is recorded again has the same key, and the bank knows it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_memory_move_money_once() {
    every_death_is_survived("memory").await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deaths_over_postgres_move_money_once() {
    let Some(server) = super::server::Postgres::start() else { return };
    every_death_is_survived(&format!("postgres={}", server.url())).await;
}
