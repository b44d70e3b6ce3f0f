//! Areas: the first tag of an operation as the name of a cargo feature.

use std::collections::BTreeSet;

use heck::ToKebabCase;
use serde_json::Value;

use crate::openapi::METHODS;

/// Where a merged document or an overlay says the area itself.
pub(crate) const MARK: &str = "x-synctera-area";

/// The areas of a document's operations, in order.
pub fn areas(document: &Value) -> BTreeSet<String> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
    items
        .filter_map(Value::as_object)
        .flat_map(|item| item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())))
        .filter_map(|(_, operation)| of_operation(operation))
        .collect()
}

/// The area of one operation.
pub fn of_operation(operation: &Value) -> Option<String> {
    if let Some(area) = operation.get(MARK).and_then(Value::as_str) {
        return Some(area.to_owned());
    }
    Some(of_tag(first_tag(operation)?))
}

/// The first tag of an operation, as the document writes it.
pub(crate) fn first_tag(operation: &Value) -> Option<&str> {
    operation.get("tags")?.get(0)?.as_str()
}

/// `External Cards (beta)` → `external-cards`.
pub fn of_tag(tag: &str) -> String {
    without_stability(tag).to_kebab_case()
}

/// `alpha` or `beta`, where a tag says so.
pub(crate) fn stability(tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    ["alpha", "beta"].into_iter().find(|mark| tag.trim_end().ends_with(&format!("({mark})")))
}

fn without_stability(tag: &str) -> &str {
    match stability(tag) {
        Some(_) => tag.rsplit_once('(').map_or(tag, |(before, _)| before),
        None => tag,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_becomes_a_feature_name_without_its_stability() {
        let areas = [
            ("External Cards (beta)", "external-cards"),
            ("Dispute Simulations (Beta)", "dispute-simulations"),
            ("KYC/KYB Verifications", "kyc-kyb-verifications"),
            ("PaymentSchedules", "payment-schedules"),
            ("In-Store Cash Deposits (alpha)", "in-store-cash-deposits"),
            ("Watchlist (deprecated)", "watchlist-deprecated"),
            ("ACH", "ach"),
        ];
        for (tag, area) in areas {
            assert_eq!(of_tag(tag), area);
        }
    }
}
