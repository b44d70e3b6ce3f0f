//! Concurrency, progress, and a shutdown that loses nothing.

use std::time::Duration;

use synctera_ledger::{Ledger, MemoryStore, State};
use synctera_sandbox::Fault;

use super::{bank, push, quick};

async fn ledger(client: &synctera::Client, intents: i64) -> Ledger {
    let ledger = Ledger::new(MemoryStore::new()).rules(quick());
    for number in 0..intents {
        let call = client.external_card_transfers().create(push(100 + number));
        ledger.record("payouts", &number.to_string(), call).await.unwrap();
    }
    ledger
}

#[tokio::test]
async fn a_shutdown_brings_what_is_under_way_to_its_end_and_takes_nothing_more() {
    let (sandbox, client) = bank().await;
    let ledger = ledger(&client, 40).await;
    let run = ledger.run(&client).workers(3);
    let progress = run.progress();
    let shutdown = async {
        while progress.count(State::Sent) < 7 {
            tokio::task::yield_now().await;
        }
    };
    let progress = run.until(shutdown).await.unwrap();
    let states: Vec<State> = ledger.intents().await.unwrap().iter().map(|intent| intent.state()).collect();
    let done = states.iter().filter(|state| **state == State::Done).count();
    let recorded = states.iter().filter(|state| **state == State::Recorded).count();
    assert_eq!(done + recorded, 40, "nothing is left half-way: {states:?}");
    assert!(done >= 7 && recorded > 0, "{done} {recorded}");
    assert_eq!(sandbox.ledger().movements().len(), done);
    assert_eq!((progress.count(State::Done), progress.count(State::Sent)), (done as u64, done as u64));
    let rest = ledger.run(&client).until_settled().await.unwrap();
    assert_eq!((rest.count(State::Done), rest.fenced()), (recorded as u64, 0));
    assert_eq!(sandbox.ledger().movements().len(), 40);
}

/// As long as the bank takes, so many and no more are under way as there are workers.
#[tokio::test]
async fn as_many_are_under_way_as_there_are_workers() {
    let (sandbox, client) = bank().await;
    sandbox.faults().script(vec![Some(Fault::ResponseLate { by: Duration::from_millis(300) }); 12]);
    let ledger = ledger(&client, 12).await;
    let run = ledger.run(&client).workers(4);
    let progress = run.progress();
    let watch = async {
        let mut most = 0;
        while progress.count(State::Done) < 12 {
            most = most.max(progress.count(State::Sent) - progress.count(State::Done));
            tokio::task::yield_now().await;
        }
        most
    };
    let (ran, most) = futures_util::future::join(run.until_settled(), watch).await;
    ran.unwrap();
    assert_eq!(most, 4);
}
