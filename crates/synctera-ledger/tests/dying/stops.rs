//! Workers that are stopped for longer than their lease, and then go on as if nothing had happened.

use std::process::Command;
use std::time::Duration;

use synctera_ledger::State;
use synctera_sandbox::Sandbox;

use super::{client, ledger, payments, sqlite, start, wait};

/// Where the process is stopped, and what must have become of the payment.
const ENDS: [(&str, (State, usize)); 2] =
    [("before sending", (State::NotExecuted, 0)), ("before writing the outcome", (State::Done, 1))];

/// Stops a process at a point for longer than its lease, and lets another one carry on meanwhile.
async fn stopped(store: &str, point: &str) -> (State, usize) {
    let sandbox = Sandbox::start().await.unwrap();
    let child = start(&sandbox.url(), store, point, "STOP", 100);
    let process = format!("/proc/{}/stat", child.id());
    let is_stopped = || std::fs::read_to_string(&process).is_ok_and(|stat| stat.contains(") T "));
    while !is_stopped() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let (client, ledger) = (client(&sandbox.url()), ledger(store).await);
    ledger.run(&client).until_settled().await.unwrap();
    let before = ledger.intent("payouts", "100").await.unwrap();
    Command::new("kill").args(["-CONT", &child.id().to_string()]).status().unwrap();
    assert!(wait(child).await.success());
    let after = ledger.intent("payouts", "100").await.unwrap();
    assert_eq!(before, after, "who comes too late writes nothing");
    ledger.export(std::io::sink()).await.unwrap();
    (after.state(), payments(&sandbox).get(&100).copied().unwrap_or_default())
}

#[tokio::test]
async fn a_worker_stopped_past_its_lease_neither_sends_nor_writes_over_sqlite() {
    for (point, end) in ENDS {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(stopped(&sqlite(folder.path()), point).await, end, "{point}");
    }
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_worker_stopped_past_its_lease_neither_sends_nor_writes_over_postgres() {
    for (point, end) in ENDS {
        let Some(server) = super::server::Postgres::start() else { return };
        assert_eq!(stopped(&format!("postgres={}", server.url()), point).await, end, "{point}");
    }
}
