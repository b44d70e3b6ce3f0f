//! The product's decision function under a model checker: every order of two workers, crashes, a bank that forgets and
//! hides, a list that lags and a clock that jumps.
//!
//! Short in the gate; long with
//! `cargo test --release -p synctera-ledger --test model -- --ignored --nocapture`.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod search;
mod world;

use search::{Found, search};
use world::{Budget, Policy};

const SHORT: usize = 40_000;

fn budget() -> Budget {
    Budget { ticks: 12, crashes: 1, jumps: 1 }
}

#[test]
fn the_decision_moves_money_once_tells_the_truth_and_comes_to_an_end() {
    let found = search(Policy::Product, budget(), SHORT);
    println!("{} states", found.states);
    assert_eq!(found.violation, None);
    assert_eq!(found.states, SHORT, "the bound was reached, so the search did not end early");
}

#[test]
fn each_broken_policy_is_caught() {
    for policy in Policy::BROKEN {
        let Found { states, violation } = search(policy, budget(), 4_000_000);
        let violation = violation.unwrap_or_else(|| panic!("{policy:?} was not caught in {states} states"));
        println!("{policy:?}: {violation} after {states} states");
    }
}

#[test]
#[ignore = "long: ten million states"]
fn ten_million_states() {
    let found = search(Policy::Product, Budget { ticks: 14, crashes: 2, jumps: 2 }, 10_000_000);
    println!("{} states", found.states);
    assert_eq!(found.violation, None);
    assert_eq!(found.states, 10_000_000);
}
