//! What a method's documentation says, from the document's facts: the effect, whether repeating is safe, the units, the
//! refusals, the reference and an example.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::method::{is_id, is_text, path_parameters, plain};
use crate::area;
use crate::emit;
use crate::model::{Answer, Body, Model, Operation, Shape, Type, field_name};

/// The attributes of a method: its documentation, and its deprecation.
pub(super) fn of(
    document: &Value,
    operation: &Operation,
    handle: &str,
    name: &str,
    model: &Model,
) -> Vec<TokenStream> {
    let described = document.pointer(&operation.pointer).unwrap_or(&Value::Null);
    let mut lines = Vec::new();
    for paragraph in paragraphs(operation, described, model) {
        lines.extend(paragraph.lines().flat_map(wrapped));
        lines.push(String::new());
    }
    lines.extend(example(model, operation, described, handle, name));
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let mut attributes = vec![quote! { #(#[doc = #lines])* }];
    if is_deprecated(described) {
        attributes.push(quote! { #[deprecated = "the API's document marks this operation as deprecated"] });
    }
    attributes
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
    found.push(errors(described));
    let id = operation.id.strip_suffix("V0").unwrap_or(&operation.id).to_ascii_lowercase();
    found.push(format!("Reference: <https://docs.synctera.com/reference/{id}>"));
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
    let answer = match &operation.answer {
        Answer::Json(ty) | Answer::JsonOrEmpty(ty) => Some(ty),
        _ => None,
    };
    body.into_iter().chain(answer).any(|ty| match ty.named().and_then(|name| model.types.get(name)) {
        Some(def) => match &def.shape {
            Shape::Record(record) => {
                record.fields.iter().any(|field| field.wire.contains("amount") && field.ty == Type::Integer)
            }
            _ => false,
        },
        None => false,
    })
}

/// A function that compiles; what the caller has from elsewhere are its arguments.
fn example(model: &Model, operation: &Operation, described: &Value, handle: &str, name: &str) -> Vec<String> {
    let mut arguments = vec!["client: synctera::Client".to_owned()];
    let mut passed = Vec::new();
    for parameter in path_parameters(operation) {
        let name = field_name(&parameter.name);
        let ty = match &parameter.ty {
            ty if is_text(model, ty) => "&str".to_owned(),
            ty if is_id(model, ty) => format!("&{}", outside(model, ty)),
            ty => outside(model, ty),
        };
        arguments.push(format!("{name}: {ty}"));
        passed.push(name);
    }
    if let Some(params) = emit::params_name(operation) {
        arguments.push(format!("params: synctera::types::{params}"));
        passed.push("params".to_owned());
    }
    match &operation.body {
        None => {}
        Some(Body::Json(ty) | Body::UrlEncoded(ty)) => {
            arguments.push(format!("request: {}", outside(model, ty)));
            passed.push("request".to_owned());
        }
        Some(Body::Form(component)) => {
            arguments.push(format!("request: {}", outside(model, &Type::Named(component.clone()))));
            passed.push("request".to_owned());
        }
        Some(Body::Raw(_)) => {
            arguments.push("data: Vec<u8>".to_owned());
            passed.push("data".to_owned());
        }
    }
    let call = format!("client.{handle}().{name}({})", passed.join(", "));
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(is_deprecated(described).then(|| "# #[allow(deprecated)]".to_owned()));
    lines.push(format!("# async fn example({}) -> Result<(), synctera::Error> {{", arguments.join(", ")));
    lines.extend(shown(operation, &call));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

fn shown(operation: &Operation, call: &str) -> Vec<String> {
    if operation.page.is_some() {
        return vec![
            "use futures_util::TryStreamExt;".to_owned(),
            String::new(),
            format!("let mut items = {call}.items();"),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ];
    }
    match operation.answer {
        Answer::Json(_) | Answer::JsonOrEmpty(_) => {
            vec![format!("let response = {call}.await?;"), "println!(\"{response:?}\");".to_owned()]
        }
        Answer::Bytes => {
            vec![format!("let data = {call}.await?;"), "println!(\"{} bytes\", data.len());".to_owned()]
        }
        Answer::Empty => vec![format!("{call}.await?;")],
    }
}

/// A type as a user of the client writes it.
fn outside(model: &Model, ty: &Type) -> String {
    let tokens = plain(model, ty).to_string().replace(' ', "");
    tokens
        .replace("crate::", "synctera::")
        .replace("::uuid::", "uuid::")
        .replace("::serde_json::", "serde_json::")
}
