//! What a payment costs its store: synchronisations of the disk, and round trips.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use synctera_ledger::State;
use synctera_sandbox::Sandbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{UnixListener, UnixStream};

use super::server::Postgres;
use super::{client, ledger, record, sqlite};

const PAYMENTS: usize = 200;

/// Records payments one by one and has them made, with the workers that a run has unless told otherwise.
async fn pays(sandbox: &Sandbox, store: &str, first: i64, payments: usize, workers: Option<usize>) {
    let (client, ledger) = (client(&sandbox.url()), ledger(store).await);
    for cents in first..first + i64::try_from(payments).unwrap() {
        record(&ledger, &client, cents).await;
    }
    let run = ledger.run(&client);
    let run = match workers {
        Some(workers) => run.workers(workers),
        None => run,
    };
    assert_eq!(run.until_settled().await.unwrap().count(State::Done), payments as u64);
}

#[tokio::test]
#[ignore = "started by another test"]
async fn a_process_that_pays() {
    let workers = std::env::var("WORKERS").ok().map(|workers| workers.parse().unwrap());
    let sandbox = Sandbox::start().await.unwrap();
    pays(&sandbox, &std::env::var("STORE").unwrap(), 1_000, PAYMENTS, workers).await;
    assert_eq!(sandbox.ledger().movements().len(), PAYMENTS);
}

/// Counted outside of SQLite and of this crate, from opening the file to closing it.
fn syncs(folder: &Path, counter: &Path, workers: Option<usize>) -> f64 {
    let said = folder.join("syncs");
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "counting::a_process_that_pays", "--ignored"]);
    command.env("STORE", sqlite(folder)).env("LD_PRELOAD", counter).env("COUNT_SYNCS", &said);
    if let Some(workers) = workers {
        command.env("WORKERS", workers.to_string());
    }
    assert!(command.output().unwrap().status.success());
    let syncs: u32 = std::fs::read_to_string(said).unwrap().parse().unwrap();
    f64::from(syncs) / PAYMENTS as f64
}

#[cfg(target_os = "linux")]
#[test]
fn a_payment_synchronises_the_disk_twice_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let (counter, source) = (folder.path().join("count.so"), "tests/dying/count_syncs.c");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
    // There is a C compiler: SQLite was built with it.
    let built =
        Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&counter).arg(source).arg("-ldl").status();
    assert!(built.unwrap().success());
    // Transactions that wait together are committed together. One worker has nobody to share with: each payment is one commit
    // to record it and one to take it, and a thousand pages of the log take two or three more to be copied into the file.
    for (workers, most) in [(None, 2.0), (Some(1), 2.1)] {
        let folder = tempfile::tempdir().unwrap();
        let each = syncs(folder.path(), &counter, workers);
        println!("{workers:?} workers: {each} synchronisations a payment");
        assert!(each > 1.0, "they were counted");
        assert!(each <= most, "{each}");
    }
}

/// Passes on what the client says once it has said all that it can say without an answer, and counts how often it does.
async fn counting_proxy(listener: UnixListener, server: String, trips: Arc<AtomicUsize>) {
    while let Ok((client, _)) = listener.accept().await {
        let server = UnixStream::connect(&server).await.unwrap();
        tokio::spawn(pass_on(client, server, Arc::clone(&trips)));
    }
}

async fn pass_on(client: UnixStream, server: UnixStream, trips: Arc<AtomicUsize>) {
    let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
        (client.into_split(), server.into_split());
    tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
    let mut said = Vec::new();
    while from_client.read_buf(&mut said).await.is_ok_and(|read| read > 0) {
        let silence = Duration::from_millis(40);
        while let Ok(Ok(1..)) = tokio::time::timeout(silence, from_client.read_buf(&mut said)).await {}
        trips.fetch_add(1, Ordering::Relaxed);
        if to_server.write_all(&said).await.is_err() {
            return;
        }
        said.clear();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_takes_three_round_trips_to_postgres() {
    let Some(server) = Postgres::start() else { return };
    let sandbox = Sandbox::start().await.unwrap();
    let (folder, trips) = (tempfile::tempdir().unwrap(), Arc::new(AtomicUsize::new(0)));
    let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).unwrap();
    let socket = server.folder().join(".s.PGSQL.5432").display().to_string();
    tokio::spawn(counting_proxy(listener, socket, trips.clone()));
    let store = format!("postgres=host={} user=ledger dbname=postgres", folder.path().display());
    // What a process does once (connecting, preparing, finding that nothing is left) is the same for few and for many.
    let (mut few, mut many) = (usize::MAX, usize::MAX);
    for round in 1..=5 {
        few = few.min(counted(&sandbox, &store, &trips, round * 1_000, 5).await);
        many = many.min(counted(&sandbox, &store, &trips, round * 1_000 + 500, 25).await);
        println!("5 payments: {few} round trips, 25 payments: {many}");
        if many == few + 3 * 20 {
            return;
        }
    }
    panic!("20 payments more take {} round trips more", many - few);
}

/// A busy machine can cut in two what the client says at once. That only adds to the count: the least of some is the true one.
async fn counted(sandbox: &Sandbox, store: &str, trips: &AtomicUsize, first: i64, payments: usize) -> usize {
    let before = trips.load(Ordering::Relaxed);
    pays(sandbox, store, first, payments, Some(1)).await;
    trips.load(Ordering::Relaxed) - before
}
