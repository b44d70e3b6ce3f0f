//! Forms that look like a query string.

use serde::Serialize;
use serde_json::Value;

use crate::query::Query;
use crate::{BuildError, Operation};

/// `application/x-www-form-urlencoded`: one pair for each property, one for each item of a list; what is neither goes
/// out as JSON, as OpenAPI 3.0 has it for values inside a form.
pub(crate) fn url_encoded(
    operation: &'static Operation,
    body: &impl Serialize,
) -> Result<String, BuildError> {
    let Ok(Value::Object(properties)) = serde_json::to_value(body) else {
        return Err(BuildError::invalid(operation.id, "body", "must be an object".to_owned()));
    };
    let mut pairs = Query::form();
    for (name, value) in &properties {
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for item in items {
            match item {
                Value::String(text) => pairs.one(name, text),
                other => pairs.one(name, other),
            }
        }
    }
    Ok(pairs.into_url())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static OPERATION: Operation = Operation {
        id: "postForm",
        method: "POST",
        path: "/forms",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };

    #[test]
    fn a_form_has_one_pair_for_each_value() {
        let body = json!({ "amount": 5, "expand": ["a b", "c&d"], "metadata": { "k": 1 }, "note": "é" });
        assert_eq!(
            url_encoded(&OPERATION, &body).unwrap(),
            "amount=5&expand=a%20b&expand=c%26d&metadata=%7B%22k%22%3A1%7D&note=%C3%A9"
        );
    }
}
