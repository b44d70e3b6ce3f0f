//! Money: balances, refusals, reversals.

use http::StatusCode;
use serde_json::json;

use super::*;
use crate::seeds::*;

#[test]
fn pull_credits_and_push_debits() {
    let door = door();
    post(&door, TRANSFERS, &pull(300));
    post(&door, TRANSFERS, &push(100));
    assert_eq!(door.balance(ACCOUNT_ID), Some(OPENING_BALANCE + 200));
    assert_eq!(door.ledger().movements().len(), 2);
}

#[test]
fn a_pull_answers_with_its_three_ds_id() {
    let mut body = pull(100);
    body["three_ds_id"] = CARD_ID.to_string().into();
    let (_, transfer) = post(&door(), TRANSFERS, &body);
    assert_eq!((&transfer["type"], &transfer["three_ds_id"]), (&json!("PULL"), &json!(CARD_ID)));
}

#[test]
fn refusals_name_their_reason_and_move_nothing() {
    let door = door();
    for (field, id, code) in [
        ("originating_account_id", EMPTY_ACCOUNT_ID, "INSUFFICIENT_FUNDS"),
        ("originating_account_id", CLOSED_ACCOUNT_ID, "ACCOUNT_CLOSED"),
        ("originating_account_id", FROZEN_ACCOUNT_ID, "IMPROPER_ACCOUNT_ACCESS_STATUS"),
        ("originating_account_id", CARD_ID, "ACCOUNT_NOT_FOUND"),
        ("external_card_id", SUSPENDED_EXTERNAL_CARD_ID, "UNABLE_TO_TRANSACT"),
        ("external_card_id", CARD_ID, "BAD_REQUEST_BODY"),
        ("originating_customer_id", SECOND_CUSTOMER_ID, "IMPROPER_ACCOUNT_CUSTOMER_RELATIONSHIP"),
    ] {
        let mut body = push(100);
        body[field] = id.to_string().into();
        assert_eq!(post(&door, TRANSFERS, &body).1["code"], code);
    }
    assert!(door.ledger().entries().is_empty());
}

#[test]
fn a_declined_transfer_exists_and_moves_nothing() {
    let door = door();
    let mut body = pull(100);
    body["external_card_id"] = DECLINING_EXTERNAL_CARD_ID.to_string().into();
    let (status, transfer) = post(&door, TRANSFERS, &body);
    assert_eq!((status, &transfer["status"]), (StatusCode::CREATED, &json!("DECLINED")));
    assert!(door.ledger().movements().is_empty());
}
