//! A webhook settles what a lost response left in doubt, once its signature is verified.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::Request;
use serde_json::Value;
use synctera::Secret;
use synctera::webhook::{Delivered, Receiver, Router, Verifier, inbox};
use synctera_ledger::{Ledger, MemoryStore, Rules, State};
use synctera_sandbox::deliveries::Outbox;
use synctera_sandbox::{Fault, Sandbox};
use uuid::Uuid;

use super::{bank, push};

const SECRET: &str = "whsec-0123456789abcdef0123456789abcdef";

const EVENTS: &str = "EXTERNAL_CARD_TRANSFER.*";

/// A webhook whose deliveries are signed with this secret.
fn subscribed(sandbox: &Sandbox, secret: &str) -> Uuid {
    sandbox.set_webhook_secret(secret);
    sandbox.subscribe("http://fintech.example/events", &[EVENTS])
}

/// An endpoint that takes verified events to the ledger.
fn receiver(ledger: &Ledger, settled: &Arc<AtomicUsize>) -> Receiver {
    let (ledger, settled) = (ledger.clone(), settled.clone());
    let on_transfer = move |delivered: Delivered| {
        let (ledger, settled) = (ledger.clone(), settled.clone());
        async move {
            let transfer: Value = delivered.event().resource()?;
            let observed = ledger.observe("createExternalCardTransfer", &transfer).await?;
            settled.fetch_add(usize::from(observed.is_some()), Ordering::Relaxed);
            Ok(())
        }
    };
    let router = Router::builder(|_| async { Ok(()) }).on_type(EVENTS, on_transfer).build();
    Receiver::new(Verifier::new(Secret::new(SECRET).unwrap()), inbox::MemoryStore::default(), router.unwrap())
}

/// Sends what happened at the bank since the subscription; returns how many were acknowledged.
async fn deliver(sandbox: &Sandbox, webhook: Uuid, receiver: &Receiver) -> usize {
    let mut outbox = Outbox::of(sandbox.door(), webhook, 1);
    let endpoint = {
        let receiver = receiver.clone();
        move |request: Request<Bytes>| {
            let receiver = receiver.clone();
            async move {
                let (head, body) = request.into_parts();
                Some(receiver.receive(&head.headers, body).await.status.as_u16())
            }
        }
    };
    outbox.deliver(&endpoint).await;
    receiver.idle().await;
    outbox.report().acknowledged
}

/// The list is never asked: the settling time has not begun when the webhook comes.
#[tokio::test]
async fn a_verified_webhook_settles_an_intent_and_a_forged_one_does_not() {
    for (secret, acknowledged, state) in [(SECRET, 1, State::Done), ("forged-0123456789", 0, State::Unknown)]
    {
        let (sandbox, client) = bank().await;
        let webhook = subscribed(&sandbox, secret);
        let ledger = Ledger::new(MemoryStore::new()).rules(Rules::default());
        ledger.record("payouts", "1", push(&client, 100)).await.unwrap();
        sandbox.faults().next(Fault::ResponseLost);
        let run = ledger.run(&client).workers(1);
        let progress = run.progress();
        // Told to stop while it sends, the worker writes what it hears and looks nothing up.
        let sent = async {
            while progress.count(State::Sent) == 0 {
                tokio::task::yield_now().await;
            }
        };
        run.until(sent).await.unwrap();
        assert_eq!(ledger.intent("payouts", "1").await.unwrap().state(), State::Unknown);

        let settled = Arc::new(AtomicUsize::new(0));
        let receiver = receiver(&ledger, &settled);
        assert_eq!(deliver(&sandbox, webhook, &receiver).await, acknowledged);
        let intent = ledger.intent("payouts", "1").await.unwrap();
        assert_eq!((intent.state(), settled.load(Ordering::Relaxed)), (state, acknowledged));
        if state == State::Done {
            let movements = sandbox.ledger().movements().len();
            let shown = ledger.response(&intent).unwrap().unwrap();
            assert_eq!((movements, shown["id"].as_str()), (1, intent.resource()));
        }
    }
}

/// A payment that somebody else made: nothing is settled by guessing.
#[tokio::test]
async fn a_webhook_that_fits_no_intent_alone_settles_none() {
    let (sandbox, client) = bank().await;
    let webhook = subscribed(&sandbox, SECRET);
    let ledger = Ledger::new(MemoryStore::new());
    ledger.record("payouts", "1", push(&client, 100)).await.unwrap();
    // Made outside the ledger, and nothing of the ledger has left yet.
    push(&client, 100).await.unwrap();
    let settled = Arc::new(AtomicUsize::new(0));
    let receiver = receiver(&ledger, &settled);
    assert_eq!(deliver(&sandbox, webhook, &receiver).await, 1);
    assert_eq!(settled.load(Ordering::Relaxed), 0);
    assert_eq!(ledger.intent("payouts", "1").await.unwrap().state(), State::Recorded);
}
