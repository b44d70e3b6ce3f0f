//! The README's payout, run again: after days, after a restart, by another process; and tried anew after a refusal.

use std::time::{Duration, SystemTime};

use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Client, Clock, Environment, Error, IdempotencyKey, SystemClock};
use synctera_sandbox::{Fault, Sandbox, seeds};

/// The clock of the simulated bank, for a client: both sleep through the same days.
#[derive(Debug, Clone)]
struct BanksClock(synctera_sandbox::Clock);

impl Clock for BanksClock {
    fn now(&self) -> SystemTime {
        self.0.now().into()
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }
}

/// A new process: it shares nothing with the one before but what was written down.
fn process(sandbox: &Sandbox) -> Client {
    let environment = Environment::custom(&sandbox.url()).unwrap();
    let client = Client::builder().environment(environment).api_key(ApiKey::new(sandbox.api_key()).unwrap());
    client.clock(BanksClock(sandbox.clock().clone())).build().unwrap()
}

async fn pay(client: &Client, cents: i64, key: IdempotencyKey) -> Result<(), Error> {
    let card = ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID);
    let push = TransferRequestPush::new(cents, card, AccountId::from_uuid(seeds::ACCOUNT_ID));
    client.external_card_transfers().create(push).idempotency_key(key).await.map(drop)
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn the_readmes_payout_run_again_days_later_by_another_process_moves_no_money_twice() {
    let sandbox = Sandbox::start().await.unwrap();
    let recorded = sandbox.clock().now();
    let key = || IdempotencyKey::derive("payouts", "invoice-4711", recorded);
    let lost = sandbox.faults();
    lost.script([Some(Fault::ResponseLost), Some(Fault::ResponseLost), Some(Fault::ResponseLost)]);
    assert!(pay(&process(&sandbox), 1250, key()).await.unwrap_err().is_unknown());
    for day in 1..=9 {
        sandbox.clock().advance(DAY);
        let result = pay(&process(&sandbox), 1250, key()).await;
        assert_eq!(result.is_ok(), day < 6, "day {day}: {result:?}");
        let refused = result.err();
        assert!(refused.is_none_or(|error| error.is_unknown() && error.is_key_too_old()), "day {day}");
        assert_eq!(sandbox.ledger().movements().len(), 1, "day {day}");
    }
}

#[tokio::test]
async fn a_rejected_payout_has_a_next_try_and_one_that_may_have_happened_has_none() {
    let sandbox = Sandbox::start().await.unwrap();
    let recorded = sandbox.clock().now();
    let too_much = seeds::OPENING_BALANCE + 1;
    let first = IdempotencyKey::derive("payouts", "invoice-4712", recorded);
    let client = process(&sandbox);
    let rejected = pay(&client, too_much, first.clone().never_sent()).await.unwrap_err();
    assert!(rejected.is_rejected(), "{rejected}");
    let again = pay(&client, too_much, first.clone()).await.unwrap_err();
    assert!(again.is_rejected(), "the client has seen all of this key: {again}");
    let second = first.next_try(&again, recorded).unwrap();
    assert_eq!(second.try_number(), 2);
    pay(&client, 1250, second.clone()).await.unwrap();
    pay(&process(&sandbox), 1250, second).await.unwrap();
    assert_eq!(sandbox.ledger().movements().len(), 1);

    let elsewhere = pay(&process(&sandbox), too_much, first.clone()).await.unwrap_err();
    assert!(elsewhere.is_unknown() && elsewhere.may_be_own(), "{elsewhere}");
    assert!(first.next_try(&elsewhere, recorded).is_err());
}
