//! The ledger against the simulated bank, over sockets.
#![allow(clippy::unwrap_used, missing_docs)]

mod jumping;
mod stopping;

use std::time::Duration;

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Client, Environment};
use synctera_ledger::{Ledger, MemoryStore, Rules, State, Verdict};
use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};
use synctera_sandbox::{Effect, ErrorBody, Fault, Sandbox};

async fn bank() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .build()
        .unwrap();
    (sandbox, client)
}

/// Times of a test: a settling time that one can wait for.
fn quick() -> Rules {
    let milliseconds = Duration::from_millis;
    Rules::default()
        .with_lease(milliseconds(2_000))
        .with_pause(milliseconds(20))
        .with_settling(milliseconds(2_000))
}

fn push(cents: i64) -> TransferRequestPush {
    let (card, account) = (ExternalCardId::from_uuid(EXTERNAL_CARD_ID), AccountId::from_uuid(ACCOUNT_ID));
    TransferRequestPush::new(cents, card, account)
}

fn server_error(effect: Effect) -> Fault {
    Fault::ServerError { status: 503, effect, body: ErrorBody::Json }
}

#[tokio::test]
async fn a_recorded_intent_happens_once_however_often_it_is_recorded() {
    let (sandbox, client) = bank().await;
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    for _ in 0..2 {
        let call = client.external_card_transfers().create(push(100));
        ledger.record("payouts", "invoice 1", call).await.unwrap();
        ledger.run(&client).until_settled().await.unwrap();
    }
    let other =
        ledger.record("payouts", "invoice 1", client.external_card_transfers().create(push(200))).await;
    assert!(other.unwrap_err().is_other_content());
    let movements = sandbox.ledger().movements().len();
    assert_eq!(movements, 1);
    let intent = ledger.intent("payouts", "invoice 1").await.unwrap();
    assert_eq!(intent.state(), State::Done);
    let response = ledger.response(&intent).unwrap().unwrap();
    assert_eq!(response["id"].as_str(), intent.resource());
}

#[tokio::test]
async fn what_was_lost_is_found_in_the_list_and_never_sent_again() {
    for (fault, state, movements) in [
        (Fault::ResponseLost, State::Done, 1),
        (server_error(Effect::Unrecorded), State::Done, 1),
        (server_error(Effect::Committed), State::Done, 1),
        (server_error(Effect::None), State::NotExecuted, 0),
        (Fault::ResetBeforeReading, State::NotExecuted, 0),
    ] {
        let (sandbox, client) = bank().await;
        let ledger = Ledger::new(MemoryStore::new()).rules(quick());
        sandbox.faults().on("createExternalCardTransfer", fault.clone());
        ledger.record("payouts", "1", client.external_card_transfers().create(push(100))).await.unwrap();
        ledger.run(&client).until_settled().await.unwrap();
        let intent = ledger.intent("payouts", "1").await.unwrap();
        assert_eq!((intent.state(), sandbox.ledger().movements().len()), (state, movements), "{fault:?}");
        assert_eq!(intent.entry().sends, 1, "{fault:?}");
    }
}

#[tokio::test]
async fn equal_payments_are_made_one_after_the_other_and_told_apart() {
    let (sandbox, client) = bank().await;
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    for name in ["1", "2", "3"] {
        ledger.record("payouts", name, client.external_card_transfers().create(push(100))).await.unwrap();
    }
    sandbox.faults().script([Some(Fault::ResponseLost), None, Some(Fault::ResponseLost)]);
    ledger.run(&client).workers(3).until_settled().await.unwrap();
    let mut resources = std::collections::BTreeSet::new();
    for intent in ledger.intents().await.unwrap() {
        assert_eq!(intent.state(), State::Done);
        resources.insert(intent.resource().unwrap().to_owned());
    }
    assert_eq!((resources.len(), sandbox.ledger().movements().len()), (3, 3));
}

#[tokio::test]
async fn a_refused_api_key_stops_the_run_before_it_burns_every_intent() {
    let (sandbox, client) = bank().await;
    sandbox.set_api_key("another");
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    for name in 0..10 {
        let call = client.external_card_transfers().create(push(100 + name));
        ledger.record("payouts", &name.to_string(), call).await.unwrap();
    }
    let stopped = ledger.run(&client).workers(1).until_settled().await.unwrap_err();
    assert!(stopped.is_unauthorized());
    let states: Vec<State> = ledger.intents().await.unwrap().iter().map(|it| it.state()).collect();
    assert_eq!(states.iter().filter(|state| **state == State::Recorded).count(), 9, "{states:?}");
}

#[tokio::test]
async fn a_person_decides_what_was_not_executed() {
    let (sandbox, client) = bank().await;
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    sandbox.faults().on("createExternalCardTransfer", server_error(Effect::None));
    ledger.record("payouts", "1", client.external_card_transfers().create(push(100))).await.unwrap();
    ledger.run(&client).until_settled().await.unwrap();
    let again = ledger.decide("payouts", "1", "ann", Verdict::SendAgain).await.unwrap();
    assert_eq!(again.state(), State::Recorded);
    ledger.run(&client).until_settled().await.unwrap();
    assert_eq!(sandbox.ledger().movements().len(), 1);
    let mut lines = Vec::new();
    ledger.export(&mut lines).await.unwrap();
    let lines = String::from_utf8(lines).unwrap();
    assert!(lines.contains("ann: send it again"), "{lines}");
    assert!(ledger.decide("payouts", "1", "ann", Verdict::SendAgain).await.unwrap_err().is_refused());
}

#[tokio::test]
async fn an_intent_for_one_server_is_never_sent_to_another() {
    let ((sandbox, client), (_other_bank, other)) = (bank().await, bank().await);
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    ledger.record("payouts", "1", client.external_card_transfers().create(push(100))).await.unwrap();
    ledger.run(&other).until_settled().await.unwrap();
    assert_eq!(ledger.intent("payouts", "1").await.unwrap().state(), State::Held);
    assert!(sandbox.ledger().movements().is_empty());
}
