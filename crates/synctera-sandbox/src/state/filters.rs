//! Filters of list operations, each a query parameter against a field of the response.

use chrono::DateTime;
use serde_json::Value;

use crate::call::Call;

/// One query parameter and the field that it is compared with (a JSON pointer).
pub(super) struct Filter {
    parameter: &'static str,
    field: &'static str,
    test: Test,
}

#[derive(Clone, Copy)]
enum Test {
    /// Equal to the parameter, or to one of its items.
    OneOf,
    StartsWith,
    AtLeast,
    AtMost,
    /// The parameter is a switch: when true, the field must be true.
    OnlyTrue,
}

impl Filter {
    pub(super) const fn one_of(parameter: &'static str, field: &'static str) -> Self {
        Self { parameter, field, test: Test::OneOf }
    }

    pub(super) const fn starts_with(parameter: &'static str, field: &'static str) -> Self {
        Self { parameter, field, test: Test::StartsWith }
    }

    pub(super) const fn at_least(parameter: &'static str, field: &'static str) -> Self {
        Self { parameter, field, test: Test::AtLeast }
    }

    pub(super) const fn at_most(parameter: &'static str, field: &'static str) -> Self {
        Self { parameter, field, test: Test::AtMost }
    }

    pub(super) const fn only_true(parameter: &'static str, field: &'static str) -> Self {
        Self { parameter, field, test: Test::OnlyTrue }
    }

    /// Whether `item` passes; without the parameter everything does.
    pub(super) fn passes(&self, call: &Call, item: &Value) -> bool {
        let Some(wanted) = call.query(self.parameter) else { return true };
        let actual = item.pointer(self.field).unwrap_or(&Value::Null);
        match self.test {
            Test::OneOf => one_of(wanted, actual),
            Test::StartsWith => text(actual).starts_with(text(wanted)),
            Test::AtLeast => compare(actual, wanted).is_some_and(std::cmp::Ordering::is_ge),
            Test::AtMost => compare(actual, wanted).is_some_and(std::cmp::Ordering::is_le),
            Test::OnlyTrue => wanted != &Value::Bool(true) || actual == &Value::Bool(true),
        }
    }
}

fn one_of(wanted: &Value, actual: &Value) -> bool {
    match wanted {
        Value::Array(items) => items.contains(actual),
        single => single == actual,
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Numbers by value, times by instant, other texts (dates among them) by letter; nothing else compares.
fn compare(a: &Value, b: &Value) -> Option<std::cmp::Ordering> {
    if let (Some(a), Some(b)) = (a.as_i64(), b.as_i64()) {
        return Some(a.cmp(&b));
    }
    let (a, b) = (a.as_str()?, b.as_str()?);
    match (DateTime::parse_from_rfc3339(a), DateTime::parse_from_rfc3339(b)) {
        (Ok(a), Ok(b)) => Some(a.cmp(&b)),
        _ => Some(a.cmp(b)),
    }
}
