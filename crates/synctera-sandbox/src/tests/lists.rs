//! Lists: pages, filters, order.

use std::collections::HashSet;

use http::StatusCode;

use super::*;
use crate::seeds::*;

/// Walks a list to its end.
fn walk(door: &Door, query: &str) -> Vec<Value> {
    let (mut items, mut token) = (Vec::new(), String::new());
    loop {
        let (status, page) = get(door, &format!("/v1/cards?{query}{token}"));
        assert_eq!(status, StatusCode::OK, "{page}");
        items.extend(page["cards"].as_array().unwrap().clone());
        match page["next_page_token"].as_str() {
            Some(next) => token = format!("&page_token={next}"),
            None => return items,
        }
    }
}

#[test]
fn thousands_of_cards_come_once_each_in_pages_of_at_most_a_hundred() {
    let door = door();
    door.add_cards(2_500);
    let cards = walk(&door, "limit=1000");
    let ids: HashSet<&str> = cards.iter().map(|card| card["card_details"]["id"].as_str().unwrap()).collect();
    assert_eq!((cards.len(), ids.len(), door.journal().len()), (2_502, 2_502, 26));
}

#[test]
fn a_filter_holds_over_pages() {
    let door = door();
    door.add_cards(5);
    assert_eq!(walk(&door, "form=PHYSICAL&limit=1").len(), 1);
    assert_eq!(walk(&door, &format!("account_id={ACCOUNT_ID},{EMPTY_ACCOUNT_ID}&limit=2")).len(), 7);
    assert_eq!(walk(&door, "card_status=UNACTIVATED").len(), 1);
    assert_eq!(walk(&door, "bin_prefix=411111").len(), 7);
    assert_eq!(walk(&door, "expires_before=2020-01-01").len(), 0);
}

#[test]
fn a_sorted_list_is_sorted_over_pages() {
    let door = door();
    door.add_cards(9);
    let cards = walk(&door, "sort_by=last_four:desc&limit=2");
    let last_four: Vec<&str> =
        cards.iter().map(|card| card["card_details"]["last_four"].as_str().unwrap()).collect();
    assert!(cards.len() == 11 && last_four.is_sorted_by(|a, b| a >= b), "{last_four:?}");
}

#[test]
fn bad_parameters_are_refused() {
    for query in ["limit=0", "limit=many", "page_token=%00", "form=ROUND", "sort_by=nothing:asc"] {
        let (status, error) = get(&door(), &format!("/v1/cards?{query}"));
        assert_eq!(
            (status, error["code"].as_str()),
            (StatusCode::BAD_REQUEST, Some("BAD_QUERY_PARAMETER")),
            "{query}"
        );
    }
}

#[test]
fn transfers_are_filtered_by_amount_and_time() {
    let door = door();
    post(&door, TRANSFERS, &pull(100));
    door.clock().advance(std::time::Duration::from_secs(60));
    post(&door, TRANSFERS, &push(900));
    for (query, count) in [
        ("from_amount=900&to_amount=900", 1),
        ("from_creation_time=2026-01-01T00:00:30Z", 1),
        ("to_creation_time=2026-01-01T01:00:30%2B01:00", 2),
        ("type=PULL,PUSH&status=SUCCEEDED", 3),
        ("type=PULL_REVERSAL", 0),
    ] {
        let (_, list) = get(&door, &format!("{TRANSFERS}?{query}"));
        assert_eq!(list["external_transfers"].as_array().unwrap().len(), count, "{query}");
    }
}
