//! Puts forms together: multipart ones, and those that look like a query string.

use reqwest::multipart;
use serde::Serialize;
use serde_json::Value;

use crate::file_part::FilePart;
use crate::query::Query;
use crate::{BuildError, Operation};

/// A part that could not be made.
pub(crate) struct FormError {
    name: &'static str,
    rule: String,
}

/// A form being filled.
pub(crate) struct Form(multipart::Form);

impl Form {
    pub(crate) fn new() -> Self {
        Self(multipart::Form::new())
    }

    pub(crate) fn into_inner(self) -> multipart::Form {
        self.0
    }

    /// A part that is text; what is not text goes out as JSON.
    pub(crate) fn value(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), FormError> {
        let text = match serde_json::to_value(value) {
            Ok(Value::String(text)) => text,
            Ok(other) => other.to_string(),
            Err(error) => return Err(FormError { name, rule: format!("cannot be written: {error}") }),
        };
        self.add(name, multipart::Part::text(text));
        Ok(())
    }

    /// A part that is a file.
    pub(crate) fn file(&mut self, name: &'static str, file: &FilePart) -> Result<(), FormError> {
        let part =
            file.to_part().map_err(|_| FormError { name, rule: "must have a valid media type".into() })?;
        self.add(name, part);
        Ok(())
    }

    /// One part for each file, all of the same name.
    pub(crate) fn files(&mut self, name: &'static str, files: &[FilePart]) -> Result<(), FormError> {
        files.iter().try_for_each(|file| self.file(name, file))
    }

    fn add(&mut self, name: &'static str, part: multipart::Part) {
        let form = std::mem::take(&mut self.0);
        self.0 = form.part(name, part);
    }
}

/// The form, or the error of the request that it was for.
pub(crate) fn built(
    operation: &'static Operation,
    form: Result<multipart::Form, FormError>,
) -> Result<multipart::Form, BuildError> {
    form.map_err(|error| BuildError::invalid(operation.id, error.name, error.rule))
}

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
