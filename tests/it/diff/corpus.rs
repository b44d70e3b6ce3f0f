//! The vendor's own documents.

use synctera_codegen::diff::{Step, compare};

use super::plain;
use crate::corpus::published as document;

#[test]
fn the_comparison_of_two_versions_agrees_with_a_plain_one() {
    let (Some(old), Some(new)) = (document("synctera-v1-1.142.0.json"), document("synctera-v1-1.145.0.json"))
    else {
        return;
    };
    let report = compare(&old, &new).unwrap();
    plain::assert_agree(&old, &new, &report, "one version to the next");
    plain::assert_agree(&new, &old, &compare(&new, &old).unwrap(), "and back");
}

#[test]
fn two_generations_of_the_api_agree_with_a_plain_comparison_too() {
    let (Some(old), Some(new)) = (document("synctera-v0-0.168.0.json"), document("synctera-v1-1.145.0.json"))
    else {
        return;
    };
    let report = compare(&old, &new).unwrap();
    plain::assert_all_told(&old, &new, &report, "one generation to the next");
    assert_eq!(report.step, Step::Major);
}

#[test]
fn no_document_differs_from_itself() {
    for name in ["synctera-v1-1.142.0.json", "synctera-v1-1.145.0.json", "synctera-v0-0.168.0.json"] {
        let Some(document) = document(name) else { return };
        assert_eq!(compare(&document, &document).unwrap().step, Step::None, "{name}");
    }
}
