//! A calendar that jumps a week ahead: nothing that may have been sent is sent again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use synctera::types::{EventType, Webhook};
use synctera::{ApiKey, Client, Clock, Environment, SystemClock};
use synctera_ledger::{Ledger, Moment, POINTS, SqliteStore, State};
use synctera_sandbox::{Fault, Sandbox};

use super::{push, quick};

const WEEK: Duration = Duration::from_secs(7 * 86_400);

/// The calendar of this machine, some weeks ahead; the steady clock knows nothing of it.
#[derive(Debug, Clone, Default)]
struct Ahead(Arc<AtomicU64>);

impl Clock for Ahead {
    fn now(&self) -> SystemTime {
        SystemTime::now() + WEEK * u32::try_from(self.0.load(Ordering::SeqCst)).unwrap()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }
}

/// What a payment came to whose clocks jumped, ours and the bank's, when a point was first passed.
struct Jumped {
    state: State,
    movements: usize,
    /// Whether it had been about to leave before.
    had_left: bool,
    /// How many requests that change something the bank got afterwards.
    requests_after: usize,
}

fn requests(sandbox: &Sandbox) -> usize {
    sandbox.journal().iter().filter(|arrival| arrival.method == "POST").count()
}

async fn jumped(operation: &str, point: &'static str, fault: Option<Fault>) -> Jumped {
    let sandbox = Sandbox::start().await.unwrap();
    // As often as the client tries.
    sandbox.faults().script([fault.clone(), fault.clone(), fault]);
    let clock = Ahead::default();
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .clock(clock.clone())
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path().join("ledger.sqlite")).unwrap();
    let before = Arc::new(AtomicUsize::new(0));
    let (door, ahead, sent) = (sandbox.door().clone(), clock.clone(), before.clone());
    let ledger = Ledger::new(store).rules(quick()).clock(clock.clone()).probe(move |passed| {
        if passed == point && ahead.0.load(Ordering::SeqCst) == 0 {
            sent.store(door.journal().iter().filter(|it| it.method == "POST").count(), Ordering::SeqCst);
            door.clock().advance(WEEK);
            ahead.0.store(1, Ordering::SeqCst);
        }
    });
    match operation {
        "createWebhook" => {
            let webhook =
                Webhook::new(vec![EventType::from("CARD.UPDATED")], true, "https://fintech.example/events");
            ledger.record("payouts", "1", client.webhooks().create(webhook)).await.unwrap();
        }
        _ => {
            let call = client.external_card_transfers().create(push(100));
            ledger.record("payouts", "1", call).await.unwrap();
        }
    }
    for _ in 0..2 {
        ledger.run(&client).until_settled().await.unwrap();
    }
    let intent = ledger.intent("payouts", "1").await.unwrap();
    let jump = Moment::from(SystemTime::now() + WEEK / 2);
    Jumped {
        state: intent.state(),
        movements: sandbox.ledger().movements().len(),
        had_left: clock.0.load(Ordering::SeqCst) == 1
            && intent.entry().first_sent.is_some_and(|sent| sent < jump),
        requests_after: requests(&sandbox) - before.load(Ordering::SeqCst),
    }
}

#[tokio::test]
async fn a_payment_that_had_left_is_not_sent_again_a_week_later() {
    let menu = [None, Some(Fault::ResponseLost), Some(Fault::ResetBeforeReading)];
    let all = POINTS.iter().flat_map(|point| menu.iter().map(move |fault| (*point, fault.clone())));
    let all = all.map(|(point, fault)| async move {
        let jumped = jumped("createExternalCardTransfer", point, fault.clone()).await;
        let Jumped { state, movements, had_left, requests_after } = jumped;
        assert!(
            matches!((state, movements), (State::Done, 1) | (State::NotExecuted, 0)),
            "{point} {fault:?} {state}"
        );
        assert!(!had_left || requests_after == 0, "{point} {fault:?}: sent again");
        usize::from(had_left)
    });
    let had_left: usize = futures_util::future::join_all(all).await.into_iter().sum();
    assert!(had_left > POINTS.len(), "{had_left}");
}

/// What moves no money is sent again with the same key while that is known, and held afterwards.
#[tokio::test]
async fn what_is_sent_again_with_its_key_is_not_sent_again_a_week_later() {
    for point in ["heard", "before writing the outcome", "outcome written"] {
        let jumped = jumped("createWebhook", point, Some(Fault::ResponseLost)).await;
        assert_eq!((jumped.state, jumped.had_left, jumped.requests_after), (State::Held, true, 0), "{point}");
    }
}
