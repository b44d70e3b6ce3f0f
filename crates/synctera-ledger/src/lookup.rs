//! How to find out what became of a request: the plans of `openapi/overlays/lookup.yaml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::time::Duration;

use chrono::DateTime;
use serde::Deserialize;
use serde_json::Value;

use crate::content::{Content, fingerprint};
use crate::machine::Moment;

/// Where an operation's effects are listed, and how to know the one that was meant.
#[derive(Debug, Deserialize)]
pub(crate) struct Plan {
    /// The `operationId` of the list.
    pub(crate) list: String,
    pub(crate) list_path: String,
    /// The path of the operation itself, with its parameters.
    path: String,
    /// The array in the list's response.
    pub(crate) items: String,
    /// The filter that takes the moment of sending.
    since: Option<String>,
    /// Filter of the list → where its value stands in the request: a pointer into the body, or a `{parameter}` of the path.
    pub(crate) filters: BTreeMap<String, String>,
    /// Pointer into an item → pointer into the body: what must be equal.
    pub(crate) equal: BTreeMap<String, String>,
    /// The same for an item that came without the filters; without any, such an item says nothing.
    #[serde(default)]
    shown: BTreeMap<String, String>,
}

/// How far the bank's clock may be behind ours.
pub(crate) const SKEW: Duration = Duration::from_secs(300);

/// Every plan, by `operationId`.
pub(crate) fn plans() -> &'static BTreeMap<String, Plan> {
    static PLANS: OnceLock<BTreeMap<String, Plan>> = OnceLock::new();
    PLANS.get_or_init(|| serde_json::from_str(include_str!("../spec/lookup.json")).unwrap_or_default())
}

impl Plan {
    /// The plan of an operation, where it has one.
    pub(crate) fn of(operation: &str) -> Option<&'static Self> {
        plans().get(operation)
    }

    /// What intents have in common that this look-up cannot tell apart.
    pub(crate) fn twin(&self, origin: &str, operation: &str, content: &Content) -> String {
        let body = content.json();
        let values = self.sources().map(|source| body.pointer(source).unwrap_or(&Value::Null).to_string());
        let parts =
            [origin.to_owned(), operation.to_owned(), content.target.clone()].into_iter().chain(values);
        fingerprint(parts)
    }

    /// Where in the body the values stand that the look-up goes by, in order.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &String> {
        let all = self.filters.values().chain(self.equal.values());
        all.filter(|source| source.starts_with('/')).collect::<BTreeSet<_>>().into_iter()
    }

    /// The list's path and query for a request that was first sent at `since`.
    pub(crate) fn target(&self, content: &Content, since: &str, page: Option<&str>) -> String {
        let body = content.json();
        let mut query = url_query();
        for (filter, source) in &self.filters {
            if let Some(value) = self.value(&body, content, source) {
                query.append(filter, &value);
            }
        }
        if let Some(filter) = &self.since {
            query.append(filter, since);
        }
        query.append("limit", "100");
        if let Some(page) = page {
            query.append("page_token", page);
        }
        format!("{}?{}", self.list_path, query.0)
    }

    /// The list's path and query for everything made within a range of time.
    pub(crate) fn range(&self, from: &str, to: &str, page: Option<&str>) -> String {
        let mut query = url_query();
        query.append("from_creation_time", from);
        query.append("to_creation_time", to);
        query.append("limit", "100");
        if let Some(page) = page {
            query.append("page_token", page);
        }
        format!("{}?{}", self.list_path, query.0)
    }

    fn value(&self, body: &Value, content: &Content, source: &str) -> Option<String> {
        match source.starts_with('/') {
            true => body.pointer(source).filter(|value| !value.is_null()).map(text),
            false => parameter(&self.path, &content.target, source),
        }
    }

    /// Whether an item is what the request would have made.
    pub(crate) fn fits(&self, content: &Content, item: &Value) -> bool {
        self.differing(content, item).is_empty()
    }

    /// Whether an item that nobody filtered for shows by itself that it is what the request made, once sent at `sent`.
    pub(crate) fn proves(&self, content: &Content, sent: Moment, item: &Value) -> bool {
        let body = content.json();
        let shows = |(there, here): (&String, &String)| {
            item.pointer(there).is_some_and(|shown| body.pointer(here) == Some(shown))
        };
        let made = item.get("creation_time").and_then(Value::as_str);
        let made = made.and_then(|time| DateTime::parse_from_rfc3339(time).ok());
        let since = made.is_some_and(|made| made.timestamp_millis() >= sent.minus(SKEW).0);
        since && !self.shown.is_empty() && self.equal.iter().chain(&self.shown).all(shows)
    }

    /// Which of the fields that must be equal are not.
    pub(crate) fn differing(&self, content: &Content, item: &Value) -> Vec<String> {
        let body = content.json();
        let differs = |(there, here): &(&String, &String)| match body.pointer(here) {
            None | Some(Value::Null) => false,
            wanted => item.pointer(there) != wanted,
        };
        self.equal.iter().filter(differs).map(|(there, _)| there.clone()).collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What stands in a target where the path has this `{parameter}`.
fn parameter(path: &str, target: &str, name: &str) -> Option<String> {
    let target = target.split('?').next().unwrap_or_default();
    path.split('/').zip(target.split('/')).find(|(part, _)| *part == name).map(|(_, value)| value.to_owned())
}

struct Query(String);

fn url_query() -> Query {
    Query(String::new())
}

impl Query {
    fn append(&mut self, name: &str, value: &str) {
        use std::fmt::Write as _;
        if !self.0.is_empty() {
            self.0.push('&');
        }
        let _ = write!(self.0, "{name}=");
        for byte in value.bytes() {
            let _ = match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    write!(self.0, "{}", char::from(byte))
                }
                other => write!(self.0, "%{other:02X}"),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push() -> Content {
        let body = r#"{"type":"PUSH","amount":1250,"external_card_id":"c 1","originating_account_id":"a"}"#;
        Content {
            target: "/v1/external_cards/transfers".to_owned(),
            headers: Vec::new(),
            body: body.to_owned(),
        }
    }

    #[test]
    fn every_plan_names_operations_that_exist() {
        assert_eq!(plans().len(), 2);
        for (operation, plan) in plans() {
            let known = |id: &str| synctera::raw::operations::ALL.iter().find(|known| known.id == id);
            assert!(known(operation).is_some_and(|it| it.moves_money && it.path == plan.path), "{operation}");
            assert!(
                known(&plan.list).is_some_and(|it| it.method == "GET" && it.path == plan.list_path),
                "{operation}"
            );
        }
    }

    #[test]
    fn the_list_is_asked_for_what_could_be_meant() {
        let plan = Plan::of("createExternalCardTransfer").unwrap();
        let target = plan.target(&push(), "2026-01-01T00:00:00Z", Some("n1"));
        assert_eq!(
            target,
            "/v1/external_cards/transfers?external_card_id=c%201&from_amount=1250&originating_account_id=a&to_amount=1250\
             &type=PUSH&from_creation_time=2026-01-01T00%3A00%3A00Z&limit=100&page_token=n1"
        );
        let reversal = Content {
            target: "/v1/external_cards/transfers/t-1/reversals".to_owned(),
            headers: Vec::new(),
            body: r#"{"amount":5,"currency":"USD"}"#.to_owned(),
        };
        let plan = Plan::of("createExternalCardTransferReversal").unwrap();
        assert!(plan.target(&reversal, "now", None).contains("?original_transfer_id=t-1&"));
    }

    #[test]
    fn only_what_shows_everything_by_itself_proves_a_payment() {
        let plan = Plan::of("createExternalCardTransfer").unwrap();
        let item = serde_json::json!({
            "type": "PUSH", "amount": 1250, "external_card_id": "c 1", "account_id": "a", "id": "r",
            "creation_time": "1970-01-01T00:10:00Z",
        });
        let sent = Moment(600_000);
        assert!(plan.proves(&push(), sent, &item));
        for field in ["type", "amount", "external_card_id", "account_id", "creation_time"] {
            let mut item = item.clone();
            item[field] = "other".into();
            assert!(!plan.proves(&push(), sent, &item), "{field}");
            item.as_object_mut().unwrap().remove(field);
            assert!(!plan.proves(&push(), sent, &item), "no {field}");
        }
        assert!(!plan.proves(&push(), sent.plus(SKEW * 2), &item), "made long before it was sent");
        // A reversal does not show what it reverses.
        let reversal = Content { body: r#"{"amount":1250,"currency":"USD"}"#.to_owned(), ..push() };
        let item =
            serde_json::json!({ "amount": 1250, "currency": "USD", "creation_time": "1970-01-01T00:10:00Z" });
        assert!(!Plan::of("createExternalCardTransferReversal").unwrap().proves(&reversal, sent, &item));
    }

    #[test]
    fn one_field_makes_another_payment() {
        let plan = Plan::of("createExternalCardTransfer").unwrap();
        let item =
            serde_json::json!({ "type": "PUSH", "amount": 1250, "external_card_id": "c 1", "id": "r" });
        assert!(plan.fits(&push(), &item));
        for (field, other) in
            [("type", "PULL".into()), ("amount", 1251.into()), ("external_card_id", "d".into())]
        {
            let mut item = item.clone();
            item[field] = other;
            assert!(!plan.fits(&push(), &item), "{field}");
            assert_eq!(plan.differing(&push(), &item), [format!("/{field}")]);
        }
        let twin = |body: &str| plan.twin("b", "o", &Content { body: body.to_owned(), ..push() });
        assert_ne!(twin(r#"{"amount":1}"#), twin(r#"{"amount":2}"#));
    }
}
