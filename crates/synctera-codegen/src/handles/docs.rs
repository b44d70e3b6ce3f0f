//! What a method's documentation says, from the document's facts: the effect, whether repeating is safe, the units, the
//! refusals, the reference and an example.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::example::{Request, example};
use crate::model::{Body, Field, Model, Operation, Response, Shape};
use crate::{Error, area};

/// The attributes of a method: its documentation, and its deprecation.
pub(super) fn of(
    document: &Value,
    operation: &Operation,
    call: &str,
    request: &Request,
    model: &Model,
) -> Result<Vec<TokenStream>, Error> {
    let described = document.pointer(&operation.pointer).unwrap_or(&Value::Null);
    let mut lines = Vec::new();
    for paragraph in paragraphs(operation, described, model) {
        lines.extend(paragraph.lines().flat_map(wrapped));
        lines.push(String::new());
    }
    lines.push("# Example".to_owned());
    lines.extend(example(model, operation, request, is_deprecated(described), call)?);
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let mut attributes = vec![quote! { #(#[doc = #lines])* }];
    if is_deprecated(described) {
        attributes.push(quote! { #[deprecated = "the API's document marks this operation as deprecated"] });
    }
    Ok(attributes)
}

/// A line broken between words, as people write documentation.
fn wrapped(line: &str) -> Vec<String> {
    const WIDTH: usize = 110;
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let Some(last) = lines.last_mut() else { continue };
        if !last.is_empty() && last.len() + word.len() >= WIDTH {
            lines.push(word.to_owned());
        } else {
            last.extend((!last.is_empty()).then_some(' '));
            last.push_str(word);
        }
    }
    lines
}

fn is_deprecated(described: &Value) -> bool {
    described.get("deprecated") == Some(&Value::Bool(true))
}

fn paragraphs(operation: &Operation, described: &Value, model: &Model) -> Vec<String> {
    let mut found = vec![first_line(operation)];
    let stability = area::first_tag(described).and_then(area::stability);
    let stability =
        stability.map(|mark| format!(" The API calls it {mark}: it may change without a new version."));
    let method = operation.method.to_ascii_uppercase();
    found.push(format!("`{method} {}`.{}", operation.path, stability.unwrap_or_default()));
    found.push(retry_safety(operation).to_owned());
    found.extend(has_amount(model, operation).then(|| "Amounts are integers of cents.".to_owned()));
    found.extend((operation.method == "patch").then(|| PATCH.to_owned()));
    let id = operation.id.strip_suffix("V0").unwrap_or(&operation.id).to_ascii_lowercase();
    found.push(format!("Reference: <https://docs.synctera.com/reference/{id}>"));
    found.push(errors(described));
    found
}

const PATCH: &str = "What the request leaves out stays as it is. Lists and maps are replaced whole.";

/// The document's own summary, or the operation's name in words.
fn first_line(operation: &Operation) -> String {
    let effect = if operation.moves_money { "**Moves money.** " } else { "" };
    let given = operation.doc.lines().next().unwrap_or_default().trim_end_matches('.');
    if !given.is_empty() {
        return format!("{effect}{given}.");
    }
    let id = operation.id.strip_suffix("V0").unwrap_or(&operation.id);
    let words = id.to_snake_case().replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase()).unwrap_or_default();
    format!("{effect}{first}{}.", letters.as_str())
}

fn retry_safety(operation: &Operation) -> &'static str {
    match (operation.method.as_str(), operation.moves_money, operation.declares_idempotency_key) {
        ("get", ..) => "Changes nothing; repeating it is always safe.",
        (_, true, true) => {
            "Repeating it after an unknown outcome is safe with the **same** idempotency key; under another key it moves \
             the money again. After a response that may hide an effect the client does not repeat it by itself: the \
             outcome is unknown, and the key stands in the error."
        }
        (_, true, false) => {
            "The document does not declare an idempotency key here; one is sent all the same. After an unknown outcome \
             look up what happened before repeating it: another key moves the money again."
        }
        (_, false, true) => {
            "Repeating it after an unknown outcome is safe with the **same** idempotency key."
        }
        ("put" | "delete", ..) => {
            "The document does not declare an idempotency key here; one is sent all the same. Doing it twice is the same \
             as doing it once, so repeating it is safe."
        }
        _ => {
            "The document does not declare an idempotency key here; one is sent all the same. After an unknown outcome \
             repeat it with the **same** key."
        }
    }
}

fn errors(described: &Value) -> String {
    let statuses = described.get("responses").and_then(Value::as_object).into_iter().flatten();
    let refused: Vec<&str> =
        statuses.map(|(status, _)| status.as_str()).filter(|status| status.starts_with(['4', '5'])).collect();
    let documented = match refused.as_slice() {
        [] => String::new(),
        some => format!(" The document names {}.", some.join(", ")),
    };
    format!("# Errors\nAn [`Error`](crate::Error) says whether it may have happened.{documented}")
}

/// Whether a request or response of the operation has an amount of money at its top.
fn has_amount(model: &Model, operation: &Operation) -> bool {
    let body = match &operation.body {
        Some(Body::Json(ty)) => Some(ty),
        _ => None,
    };
    let response = match &operation.response {
        Response::Json(ty) | Response::JsonOrEmpty(ty) => Some(ty),
        _ => None,
    };
    body.into_iter().chain(response).any(|ty| match ty.named().and_then(|name| model.types.get(name)) {
        Some(def) => match &def.shape {
            Shape::Record(record) => record.fields.iter().any(Field::is_amount),
            _ => false,
        },
        None => false,
    })
}
