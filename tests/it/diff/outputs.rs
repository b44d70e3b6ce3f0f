//! The three outputs for one small pair of documents.

use serde_json::Value;
use synctera_codegen::diff::{Listing, Report, compare, json, markdown, text};

pub(super) const OLD: &str = include_str!("old.json");
const NEW: &str = include_str!("new.json");

fn report() -> Report {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    compare(&read(OLD), &read(NEW)).unwrap()
}

#[test]
fn text_has_one_line_per_change_and_a_sum() {
    insta::assert_snapshot!(text(&report(), Listing::WithoutWords));
}

#[test]
fn markdown_has_a_table_per_class() {
    insta::assert_snapshot!(markdown(&report(), Listing::WithoutWords));
}

#[test]
fn json_has_every_change_with_its_pointers() {
    let mut report = report();
    let whole = report.changes.len();
    report.changes.retain(|change| {
        ["getCard", "card.form", "card.holder", "POST /v1/cards body"]
            .iter()
            .any(|part| change.subject.starts_with(part))
    });
    assert!(whole > report.changes.len(), "the snapshot shows a choice");
    insta::assert_snapshot!(json(&report));
}

#[test]
fn changes_of_words_are_listed_on_demand() {
    let report = report();
    let lines = |listing| {
        text(&report, listing).lines().filter(|line| line.contains("documentation-changed")).count()
    };
    assert_eq!((lines(Listing::WithoutWords), lines(Listing::Whole)), (0, 2));
}
