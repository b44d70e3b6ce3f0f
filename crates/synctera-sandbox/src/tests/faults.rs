//! What each fault hides from the client and what it does to the money.

use std::time::Duration;

use http::Method;

use super::*;
use crate::{ConnectionFailure, Effect, Fault, Rule};

const SECOND: Duration = Duration::from_secs(1);

/// Sends one transfer into a fault: what the client sees, and how often money moved in the end.
fn suffer(fault: Fault) -> (crate::Outcome, usize) {
    let door = door();
    door.faults().next(fault);
    let exchange = door.send(request(Method::POST, TRANSFERS, Some("k"), Some(&pull(100))));
    door.clock().advance(exchange.delay);
    let outcome = door.collect(exchange);
    door.run_out();
    (outcome, door.ledger().movements().len())
}

#[test]
fn before_the_service_acts_nothing_moves() {
    for fault in [Fault::Refused, Fault::ResetBeforeReading, Fault::ResetAfterReading] {
        let (outcome, movements) = suffer(fault.clone());
        assert!(outcome.is_err() && movements == 0, "{fault:?}");
    }
    assert!(matches!(suffer(Fault::Refused).0, Err(ConnectionFailure::Refused)));
}

#[test]
fn a_lost_answer_hides_a_movement() {
    for fault in [Fault::ResponseLost, Fault::DeliveredLate { by: SECOND }, Fault::ClockJump { by: SECOND }] {
        let (outcome, movements) = suffer(fault.clone());
        assert!(matches!(outcome, Err(ConnectionFailure::Reset)) && movements == 1, "{fault:?}");
    }
}

#[test]
fn a_cut_answer_keeps_what_arrived() {
    let (outcome, movements) = suffer(Fault::ResponseCut { after_bytes: 7 });
    let Err(ConnectionFailure::Cut(part)) = outcome else { panic!("not cut: {outcome:?}") };
    assert_eq!((part.status(), part.body().len(), movements), (StatusCode::CREATED, 7, 1));
}

#[test]
fn a_duplicate_delivery_moves_once_with_a_key() {
    for fault in [Fault::Duplicate, Fault::OverlappingDuplicate] {
        assert_eq!(suffer(fault).1, 1);
    }
}

#[test]
fn a_server_error_may_hide_an_effect() {
    for (effect, moved) in [(Effect::None, 0), (Effect::Committed, 1), (Effect::Unrecorded, 1)] {
        let (outcome, movements) = suffer(Fault::server_error(504, effect));
        assert_eq!((outcome.unwrap().status().as_u16(), movements), (504, moved));
    }
}

#[test]
fn an_unrecorded_effect_happens_again_under_the_same_key() {
    let door = door();
    door.faults().next(Fault::server_error(504, Effect::Unrecorded));
    for _ in 0..2 {
        call(&door, request(Method::POST, TRANSFERS, Some("k"), Some(&pull(100))));
    }
    assert_eq!(door.ledger().movements().len(), 2);
}

#[test]
fn a_rule_meets_its_operation_and_attempt_only() {
    let door = door();
    let fault = Fault::server_error(503, Effect::None);
    let operation = Some("createExternalCardTransfer".to_owned());
    door.faults().rule(Rule { operation, attempt: Some(2), times: 1, fault });
    let mut statuses = Vec::new();
    get(&door, "/v1/webhooks");
    for _ in 0..3 {
        let answer = call(&door, request(Method::POST, TRANSFERS, Some("k"), Some(&pull(100))));
        statuses.push(answer.status().as_u16());
    }
    assert_eq!(statuses, [201, 503, 201]);
}

#[test]
fn chance_repeats_from_its_seed() {
    let run = || {
        let door = door();
        door.faults().seeded(7, 0.5, Fault::menu());
        for _ in 0..50 {
            door.send(request(Method::GET, "/v1/webhooks", None, None));
        }
        door.journal().into_iter().map(|arrival| arrival.fault).collect::<Vec<_>>()
    };
    let faults = run();
    assert_eq!(faults, run());
    assert!(faults.iter().any(Option::is_some) && faults.iter().any(Option::is_none));
}

#[test]
fn faults_survive_their_json_form() {
    for fault in Fault::menu() {
        let text = serde_json::to_string(&fault).unwrap();
        assert_eq!(serde_json::from_str::<Fault>(&text).unwrap(), fault, "{text}");
    }
}
