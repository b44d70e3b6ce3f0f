//! PostgreSQL that fails in the middle: the whole server, or the connections to it.

use std::time::Duration;

use synctera_ledger::State;
use synctera_sandbox::Sandbox;

use super::server::Postgres;
use super::{agree, client, ledger, record};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_fails_in_the_middle_loses_and_doubles_nothing() {
    let Some(server) = Postgres::start() else { return };
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
    agree(&ledger, &sandbox).await;
    drop(server);
}

/// Every few milliseconds each statement under way is cancelled, or each connection cut, wherever its transaction stands.
async fn run_disturbed(how: &'static str) {
    let Some(server) = Postgres::start() else { return };
    let sandbox = Sandbox::start().await.unwrap();
    let (client, ledger) = (client(&sandbox.url()), ledger(&format!("postgres={}", server.url())).await);
    for cents in 101..=160 {
        record(&ledger, &client, cents).await;
    }
    let (cutter, connection) = tokio_postgres::connect(&server.url(), tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let cutting = tokio::spawn(async move {
        let others =
            "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
        let mut hit = 0;
        for _ in 0..150 {
            hit += cutter
                .query(&format!("SELECT {how}(pid) {others} AND state <> 'idle'"), &[])
                .await
                .unwrap()
                .len();
            tokio::time::sleep(Duration::from_millis(7)).await;
        }
        hit
    });
    let run = ledger.run(&client).per_second(60).until_settled().await;
    let hit = cutting.await.unwrap();
    println!("{how}: {hit} transactions hit");
    assert!(hit > 0);
    if let Err(error) = run {
        assert!(error.is_store(), "{error:?}");
    }
    ledger.run(&client).until_settled().await.unwrap();
    agree(&ledger, &sandbox).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn transactions_cancelled_in_the_middle_lose_and_double_nothing() {
    run_disturbed("pg_cancel_backend").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_cut_in_the_middle_lose_and_double_nothing() {
    run_disturbed("pg_terminate_backend").await;
}
