//! The documented rules of the `Idempotency-Key` header.

use std::time::Duration;

use http::{Method, StatusCode};

use super::*;
use crate::seeds::{ACCOUNT_ID, EMPTY_ACCOUNT_ID};
use crate::{ConnectionFailure, Effect, Fault, REPLAY_HEADER, RetryHint};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn transfer(door: &Door, key: &str, body: &Value) -> http::Response<bytes::Bytes> {
    call(door, request(Method::POST, TRANSFERS, Some(key), Some(body)))
}

#[test]
fn a_repeat_is_answered_from_the_store_and_moves_nothing() {
    let door = door();
    let first = transfer(&door, "k", &pull(100));
    let second = transfer(&door, "k", &pull(100));
    assert_eq!(first.body(), second.body());
    assert_eq!(second.status(), StatusCode::CREATED);
    assert!(second.headers().contains_key(REPLAY_HEADER));
    assert_eq!(door.ledger().movements().len(), 1);
}

#[test]
fn without_a_key_a_repeat_pays_again() {
    let door = door();
    post(&door, TRANSFERS, &pull(100));
    post(&door, TRANSFERS, &pull(100));
    assert_eq!(door.ledger().net_cents(ACCOUNT_ID), 200);
}

#[test]
fn a_stored_refusal_is_repeated_even_when_its_cause_is_gone() {
    let door = door();
    let mut body = push(100);
    body["originating_account_id"] = EMPTY_ACCOUNT_ID.to_string().into();
    assert_eq!(json(&transfer(&door, "k", &body))["code"], "INSUFFICIENT_FUNDS");
    let mut fund = pull(1000);
    fund["originating_account_id"] = EMPTY_ACCOUNT_ID.to_string().into();
    transfer(&door, "fund", &fund);
    assert_eq!(json(&transfer(&door, "k", &body))["code"], "INSUFFICIENT_FUNDS");
    assert_eq!(transfer(&door, "new", &body).status(), StatusCode::CREATED);
}

#[test]
fn a_key_of_another_body_path_or_method_is_invalid_reuse() {
    let door = door();
    transfer(&door, "k", &pull(100));
    assert_eq!(json(&transfer(&door, "k", &pull(101)))["code"], "IDEMPOTENCY_INVALID_REUSE");
    let elsewhere = request(Method::POST, "/v1/cards/gateways", Some("k"), Some(&pull(100)));
    assert_eq!(json(&call(&door, elsewhere))["code"], "IDEMPOTENCY_INVALID_REUSE");
}

#[test]
fn after_seven_days_a_key_executes_again() {
    let door = door();
    transfer(&door, "k", &pull(100));
    door.clock().advance(DAY * 7 - Duration::from_secs(1));
    transfer(&door, "k", &pull(100));
    assert_eq!(door.ledger().movements().len(), 1);
    door.clock().advance(Duration::from_secs(1));
    transfer(&door, "k", &pull(100));
    assert_eq!(door.ledger().movements().len(), 2);
}

#[test]
fn server_errors_and_rate_limits_are_not_stored() {
    let door = door();
    door.faults().script([
        Some(Fault::server_error(500, Effect::None)),
        Some(Fault::RateLimited { hint: RetryHint::Body(1) }),
    ]);
    assert_eq!(transfer(&door, "k", &pull(100)).status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(json(&transfer(&door, "k", &pull(100)))["retry_after"], 1);
    assert_eq!(transfer(&door, "k", &pull(100)).status(), StatusCode::CREATED);
    assert_eq!(door.ledger().movements().len(), 1);
}

#[test]
fn a_key_in_flight_is_concurrent_use_until_it_is_done() {
    let door = door();
    door.faults().next(Fault::ExecutionLate { by: Duration::from_secs(5) });
    let slow = door.send(request(Method::POST, TRANSFERS, Some("k"), Some(&pull(100))));
    assert_eq!(json(&transfer(&door, "k", &pull(100)))["code"], "IDEMPOTENCY_CONCURRENT_USE");
    assert!(matches!(door.collect(slow), Err(ConnectionFailure::Reset)));
    door.clock().advance(slow.delay);
    assert_eq!(transfer(&door, "k", &pull(100)).status(), StatusCode::CREATED);
    assert_eq!(door.ledger().movements().len(), 1);
}

#[test]
fn the_status_of_concurrent_use_can_follow_the_guide() {
    let door = door();
    door.set_concurrent_use_status(StatusCode::CONFLICT);
    door.faults().next(Fault::OverlappingDuplicate);
    assert_eq!(transfer(&door, "k", &pull(100)).status(), StatusCode::CONFLICT);
    assert_eq!(door.ledger().movements().len(), 1);
}
