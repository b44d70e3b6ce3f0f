//! The inbox over a real PostgreSQL: its contract, a crash of the server, and two machines that receive the same events.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use synctera::Secret;
use synctera::webhook::inbox::{Claim, Claimed, PostgresStore, SqliteStore, Store, conformance};
use synctera::webhook::{Delivered, FixedClock, Receiver, Router, Signer, Verifier};
use synctera_tests::postgres::Postgres;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

async fn open(server: &Postgres) -> PostgresStore {
    let manager = deadpool_postgres::Manager::new(server.url().parse().unwrap(), tokio_postgres::NoTls);
    PostgresStore::open(deadpool_postgres::Pool::builder(manager).max_size(8).build().unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_in_postgresql_keeps_the_contract() {
    let Some(server) = Postgres::start() else { return };
    conformance::check(&open(&server).await).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_that_start_at_once_make_the_tables_once() {
    let Some(server) = Postgres::start() else { return };
    futures_util::future::join_all((0..8).map(|_| open(&server))).await;
    assert_eq!(server.psql("SELECT count(*) FROM synctera_inbox").unwrap(), "0");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_claimed_survives_a_crash_of_the_server() {
    let Some(server) = Postgres::start() else { return };
    let claim =
        |id: &str| Claim::new(id, Bytes::from_static(b"{}"), now(), std::time::Duration::from_secs(60));
    let store = open(&server).await;
    for id in ["done", "open"] {
        assert!(matches!(store.claim(claim(id)).await.unwrap(), Claimed::New(_)));
    }
    assert!(store.complete("done", 1, now()).await.unwrap());
    server.restart();
    let store = open(&server).await;
    assert_eq!(store.claim(claim("done")).await.unwrap(), Claimed::Duplicate);
    assert_eq!(store.claim(claim("open")).await.unwrap(), Claimed::InFlight);
    let unfinished = store.unfinished(now() + TimeDelta::minutes(2), 9).await.unwrap();
    assert_eq!(unfinished.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["open"]);
}

type Handled = Arc<Mutex<BTreeMap<String, usize>>>;

/// Fails every seventh event the first time.
fn receiver(store: impl Store, handled: &Handled) -> Receiver {
    let handled = handled.clone();
    let router = Router::builder(move |it: Delivered| {
        let (id, first) = (it.event().id().to_owned(), it.attempt() == 1);
        let fails = first && id.ends_with('7');
        if !fails {
            *handled.lock().unwrap().entry(id).or_default() += 1;
        }
        async move { if fails { Err("later".into()) } else { Ok(()) } }
    });
    let verifier = Verifier::new(Secret::new("s").unwrap()).clock(FixedClock(now()));
    Receiver::new(verifier, store, router.build().unwrap()).clock(FixedClock(now()))
}

/// Every event comes to both, at the same time and twice.
async fn two_machines(one: impl Store, other: impl Store) {
    let handled = Handled::default();
    let machines = [receiver(one, &handled), receiver(other, &handled)];
    let deliver = |machine: Receiver, number: usize| async move {
        let body = Bytes::from(json!({"id": format!("e-{number}"), "type": "CARD.UPDATED"}).to_string());
        let headers = Signer::new(Secret::new("s").unwrap()).sign(now(), &body).into_map();
        machine.receive(&headers, body).await.status.as_u16()
    };
    for number in 0..100 {
        let four = (0..4).map(|copy| tokio::spawn(deliver(machines[copy % 2].clone(), number)));
        for status in futures_util::future::join_all(four).await {
            assert_eq!(status.unwrap(), 200);
        }
    }
    machines[0].idle().await;
    machines[1].idle().await;
    let (first, second) = tokio::join!(machines[0].resume(), machines[1].resume());
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first.failed + second.failed, 0);
    let handled = handled.lock().unwrap();
    assert_eq!(handled.len(), 100);
    assert!(handled.values().all(|times| *times == 1), "{handled:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_machines_with_one_postgresql_handle_each_event_once() {
    let Some(server) = Postgres::start() else { return };
    two_machines(open(&server).await, open(&server).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_with_one_sqlite_file_handle_each_event_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.sqlite");
    two_machines(SqliteStore::open(&path).unwrap(), SqliteStore::open(&path).unwrap()).await;
}
