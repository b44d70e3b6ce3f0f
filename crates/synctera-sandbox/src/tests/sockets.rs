//! The same over real sockets.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{TRANSFERS, pull};
use crate::{Fault, SIMULATION_HEADER, Sandbox};

async fn transfer(sandbox: &Sandbox, key: &str) -> Result<Value, reqwest::Error> {
    let request = reqwest::Client::new()
        .post(format!("{}{TRANSFERS}", sandbox.url()))
        .bearer_auth(sandbox.api_key())
        .header("idempotency-key", key)
        .json(&pull(100));
    request.send().await?.json().await
}

#[tokio::test]
async fn a_transfer_moves_money_once_although_its_answer_is_lost_and_cut() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().script([Some(Fault::ResponseLost), Some(Fault::ResponseCut { after_bytes: 9 }), None]);
    assert!(transfer(&sandbox, "k").await.unwrap_err().is_request());
    assert!(transfer(&sandbox, "k").await.is_err());
    assert_eq!(transfer(&sandbox, "k").await.unwrap()["type"], "PULL");
    assert_eq!((sandbox.ledger().movements().len(), sandbox.journal().len()), (1, 3));
}

#[tokio::test]
async fn a_late_answer_is_late() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.faults().next(Fault::ResponseLate { by: Duration::from_millis(80) });
    let started = Instant::now();
    transfer(&sandbox, "k").await.unwrap();
    assert!(started.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn the_admin_api_shows_and_sets_what_the_door_does() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::new();
    let admin = |path: &str| format!("{}/_simulation{path}", sandbox.url());
    let about = http.get(admin("")).send().await.unwrap();
    assert!(about.headers().contains_key(SIMULATION_HEADER));
    let about: Value = about.json().await.unwrap();
    assert_eq!(about["seeds"]["api_key"], sandbox.api_key());

    let rule = json!({ "operation": "createExternalCardTransfer", "fault": "response_lost" });
    let script = json!({ "rules": [rule] });
    let placed = http.post(admin("/faults")).json(&script).send().await.unwrap();
    assert_eq!(placed.status(), 204);
    assert!(transfer(&sandbox, "k").await.is_err());
    let ledger: Value = http.get(admin("/ledger")).send().await.unwrap().json().await.unwrap();
    assert_eq!(ledger["movements"][0]["cents"], 100);

    let before = sandbox.clock().now();
    http.post(admin("/clock")).json(&json!({ "seconds": 3600 })).send().await.unwrap();
    assert!(sandbox.clock().now() - before >= chrono::TimeDelta::hours(1));

    http.post(admin("/reset")).send().await.unwrap();
    assert!(sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn a_dropped_sandbox_stops_listening() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.url();
    drop(sandbox);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(reqwest::get(url).await.is_err());
}
