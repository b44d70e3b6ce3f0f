//! The explorer finds nothing in the client, and finds every client that was broken on purpose.

use std::collections::BTreeSet;

use synctera_sandbox::Fault;
use synctera_tests::explore::search::Search;
use synctera_tests::explore::{Caller, Keys, Limits, Policy, Schedule, Violation, intents, run};
use synctera_tests::oracle::reads;

use crate::whole_api::written_by_hand;

const SCHEDULES: usize = 1_500;

#[test]
fn no_schedule_makes_the_client_pay_twice_lose_a_payment_or_lie_about_one() {
    let search = Search { seed: 20_260_101, schedules: SCHEDULES, policy: Policy::Sound };
    let summary = search.run(|_| true, |_| {}).unwrap();
    assert!(summary.found.is_none(), "{:?}", summary.found);
    assert_eq!(summary.played(), SCHEDULES);
    assert!(summary.movements > 0 && summary.unknown > 0 && summary.rejected > 0, "{summary:?}");
}

#[test]
fn every_broken_policy_is_caught_within_a_thousand_schedules() {
    let costs_money =
        |it: &Violation| matches!(it, Violation::Twice { .. } | Violation::FailedButHappened { .. });
    for policy in Policy::BROKEN {
        for seed in [1, 2] {
            let found = Search { seed, schedules: 1_000, policy }.run(costs_money, |_| {}).unwrap().found;
            assert!(found.is_some(), "{policy:?} was not caught from seed {seed}");
        }
    }
}

#[test]
fn a_found_schedule_plays_again_from_its_script() {
    let search = Search { seed: 3, schedules: 1_000, policy: Policy::FreshKeyPerAttempt };
    let found = search.run(|_| true, |_| {}).unwrap().found.unwrap();
    let script = serde_json::to_string(&found.schedule).unwrap();
    let again = run(&serde_json::from_str(&script).unwrap()).unwrap();
    assert_eq!(again.violations, found.violations);
    assert_eq!(found.schedule.faults.iter().flatten().count(), 1, "cut down to the one fault that it takes");
}

#[test]
fn a_money_movement_is_not_repeated_after_a_gateway_timeout_that_may_hide_it() {
    let schedule = |fault| Schedule {
        policy: Policy::Sound,
        caller: Caller::Once,
        keys: Keys::New,
        intents: vec!["pull".into()],
        faults: vec![Some(fault)],
        concurrent_use_status: 409,
        seed: 1,
        limits: Limits::default(),
    };
    let timeout = run(&schedule(Fault::server_error(504, synctera_sandbox::Effect::Unrecorded))).unwrap();
    assert_eq!((timeout.attempts, timeout.movements), (1, 1));
    let lost = run(&schedule(Fault::ResponseLost)).unwrap();
    assert_eq!((lost.attempts, lost.movements), (2, 1));
}

#[test]
fn every_mutation_that_is_written_by_hand_is_explored() {
    let explored: BTreeSet<&str> = intents().iter().map(|intent| intent.operation).collect();
    let mutations = synctera_raw::operations::ALL.iter().filter(|operation| operation.method != "GET");
    let mutations: BTreeSet<&str> = mutations.map(|operation| operation.id).collect();
    assert_eq!(explored, written_by_hand().intersection(&mutations).copied().collect());
}

#[test]
fn every_operation_that_is_written_by_hand_is_put_to_the_oracle() {
    let asked =
        intents().iter().map(|intent| intent.operation).chain(reads().iter().map(|read| read.operation));
    assert_eq!(asked.collect::<BTreeSet<&str>>(), written_by_hand());
}
