//! The explorer plays the ledger: every named point, every fault, and both by chance.

use std::collections::BTreeMap;
use std::time::Duration;

use synctera_ledger::POINTS;
use synctera_sandbox::{Effect, Fault, RetryHint};
use synctera_tests::explore::ledger::{Crashes, LedgerPlayer};

const SEED: u64 = 20_261_125;

/// All single faults, and none. One that asks to wait for hours would have a process look for work thousands of times.
fn menu() -> Vec<Option<Fault>> {
    let hours = |fault: &Fault| {
        let asked = match fault {
            Fault::RateLimited { hint: RetryHint::Body(seconds) | RetryHint::Header(seconds) } => *seconds,
            _ => 0,
        };
        asked > 600
    };
    Fault::menu().into_iter().filter(|fault| !hours(fault)).map(Some).chain([None]).collect()
}

#[test]
fn a_death_at_any_point_beside_any_fault_pays_once_and_tells_the_truth() {
    let player = LedgerPlayer::new().unwrap();
    let (mut died, mut played, mut moved) = (BTreeMap::<_, usize>::new(), 0, 0);
    for point in POINTS {
        for fault in menu() {
            for (times, workers) in [(1, 1), (2, 3)] {
                let crashes = Crashes {
                    at: vec![(point, times)],
                    faults: vec![fault.clone()],
                    workers,
                    lag: Duration::ZERO,
                    forgets: false,
                };
                let result = player.play(&crashes);
                assert!(result.violations.is_empty(), "{crashes:?}: {result:?}");
                *died.entry(point).or_default() += result.deaths;
                played += 1;
                moved += result.movements;
            }
        }
    }
    println!("{played} histories, {moved} payments, deaths: {died:?}");
    assert!(died.len() == POINTS.len() && died.values().all(|deaths| *deaths > 0), "{died:?}");
}

/// `SYNCTERA_HISTORIES=100000 cargo test --release -p synctera-tests --test it several_deaths -- --nocapture`
#[test]
fn several_deaths_and_faults_by_chance_pay_once_and_tell_the_truth() {
    let histories = std::env::var("SYNCTERA_HISTORIES").ok().and_then(|it| it.parse().ok()).unwrap_or(300);
    println!("seed {SEED}, {histories} histories");
    let (player, menu) = (LedgerPlayer::new().unwrap(), menu());
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut deaths = 0;
    for _ in 0..histories {
        let at = (0..random.usize(0..5)).map(|_| (POINTS[random.usize(..POINTS.len())], random.u32(1..4)));
        let at = at.collect();
        let faults = (0..random.usize(0..7)).map(|_| menu[random.usize(..menu.len())].clone()).collect();
        // Lists lag behind in every second history.
        let lag = Duration::from_secs([0, 0, 5, 40][random.usize(..4)]);
        let crashes = Crashes { at, faults, workers: random.usize(1..4), lag, forgets: false };
        let result = player.play(&crashes);
        assert!(result.violations.is_empty(), "{crashes:?}: {result:?}");
        deaths += result.deaths;
    }
    assert!(deaths > 0);
}

/// The explorer sees what it looks for: a store that dies with its process pays twice, once the API has forgotten the key.
#[test]
fn a_ledger_that_forgets_is_caught() {
    let week = Duration::from_secs(8 * 86_400);
    for fault in [Fault::ClockJump { by: week }, Fault::server_error(503, Effect::Unrecorded)] {
        let (at, faults) = (vec![("heard", 1)], vec![Some(fault)]);
        let crashes = Crashes { at, faults, workers: 1, lag: Duration::ZERO, forgets: true };
        let result = LedgerPlayer::new().unwrap().play(&crashes);
        assert!(!result.violations.is_empty(), "{result:?}");
        let sound = Crashes { forgets: false, ..crashes };
        assert!(LedgerPlayer::new().unwrap().play(&sound).violations.is_empty());
    }
}

/// What a list does not show yet is not taken for unpaid while the settling time lasts; a list that lags for longer than the
/// ledger was told makes it lie, and the explorer sees that.
#[test]
fn a_list_may_lag_for_as_long_as_the_ledger_was_told_and_no_longer() {
    let play = |lag| {
        let faults = vec![Some(Fault::server_error(503, Effect::Unrecorded))];
        let lag = Duration::from_secs(lag);
        let crashes = Crashes { at: Vec::new(), faults, workers: 1, lag, forgets: false };
        LedgerPlayer::new().unwrap().play(&crashes).violations
    };
    assert_eq!(play(100), Vec::<String>::new());
    assert!(!play(3_600).is_empty());
}
