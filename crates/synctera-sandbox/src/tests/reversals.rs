//! Reversals: money given back, never more than was pulled.

use http::StatusCode;
use serde_json::json;

use super::*;
use crate::seeds::*;

#[test]
fn a_pull_is_reversed_in_parts_and_never_more_than_it_was() {
    let door = door();
    let (_, pulled) = post(&door, TRANSFERS, &pull(300));
    let path = format!("{TRANSFERS}/{}/reversals", pulled["id"].as_str().unwrap());
    let reverse = |amount: i64| post(&door, &path, &json!({ "amount": amount, "currency": "USD" }));
    assert_eq!(reverse(200).1["type"], "PULL_REVERSAL");
    assert_eq!(reverse(200).1["code"], "BAD_REQUEST_BODY");
    assert_eq!(reverse(100).0, StatusCode::CREATED);
    assert_eq!(door.balance(ACCOUNT_ID), Some(OPENING_BALANCE));
    let (_, list) =
        get(&door, &format!("{TRANSFERS}?original_transfer_id={}", pulled["id"].as_str().unwrap()));
    assert_eq!(list["external_transfers"].as_array().unwrap().len(), 2);
}

#[test]
fn a_push_cannot_be_reversed() {
    let door = door();
    let (_, pushed) = post(&door, TRANSFERS, &push(300));
    let path = format!("{TRANSFERS}/{}/reversals", pushed["id"].as_str().unwrap());
    let (_, error) = post(&door, &path, &json!({ "amount": 1, "currency": "USD" }));
    assert_eq!(error["code"], "UNABLE_TO_TRANSACT");
}
