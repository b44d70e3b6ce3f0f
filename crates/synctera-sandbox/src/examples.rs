//! A valid request for every operation of the document: from the table of requests, or made from the document alone.

use std::collections::BTreeMap;

use http::Method;
use serde::Deserialize;
use serde_json::Value;

use crate::document::{Document, Extent, Operation, Place, SOME_ID};
use crate::error::Error;
use crate::refusal::Refusal;

/// `openapi/requests.yaml` as the package holds it.
const TABLE: &str = include_str!("../spec/requests.json");

/// A request that an operation accepts in a new simulation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Example {
    /// The `operationId`.
    pub operation: String,
    /// Its method.
    pub method: Method,
    /// The path with its parameters filled in, and the query where one is required.
    pub target: String,
    /// Path parameters by name.
    pub path: BTreeMap<String, String>,
    /// Query parameters by name.
    pub query: BTreeMap<String, Value>,
    /// The media type of the body, where there is one.
    pub media: Option<String>,
    /// The body, where it is JSON.
    pub body: Option<Value>,
    /// Operations that a new simulation needs before this one: what it acts on is not among the seeds.
    pub after: Vec<String>,
    /// Whether it was made from the document alone, because the table has no entry.
    pub synthesised: bool,
}

/// An entry of the table; what it leaves out is made from the document.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    path: BTreeMap<String, String>,
    #[serde(default)]
    query: BTreeMap<String, Value>,
    body: Option<Value>,
    #[serde(default)]
    after: Vec<String>,
}

/// One request per operation, in the order of their paths.
///
/// # Errors
/// When no request of an operation can be made from the document, and the table has none.
pub fn examples() -> Result<Vec<Example>, Error> {
    of(&*Document::packaged()?, TABLE)
}

/// The same for another contract and another table than the packaged ones, both as JSON.
///
/// # Errors
/// As [`examples`], and when one of them cannot be read.
pub fn examples_of(contract: &str, table: &str) -> Result<Vec<Example>, Error> {
    of(&Document::read(contract)?, table)
}

fn of(document: &Document, table: &str) -> Result<Vec<Example>, Error> {
    let table: BTreeMap<String, Entry> =
        serde_json::from_str(table).map_err(|error| Error::document(format!("requests: {error}")))?;
    if let Some(name) = table.keys().find(|name| document.operations().iter().all(|it| it.id != **name)) {
        return Err(Error::document(format!("requests: the document has no operation {name}")));
    }
    let mut found = Vec::new();
    let mut missing = Vec::new();
    for operation in document.operations() {
        match example(operation, table.get(&operation.id)) {
            Ok(example) => found.push(example),
            Err(why) => missing.push(format!("{}: {why}", operation.id)),
        }
    }
    match missing.as_slice() {
        [] => Ok(found),
        some => Err(Error::document(format!("requests: add to openapi/requests.yaml: {}", some.join("; ")))),
    }
}

fn example(operation: &Operation, entry: Option<&Entry>) -> Result<Example, Refusal> {
    let given = entry.cloned().unwrap_or_default();
    let mut path = BTreeMap::new();
    let mut query = given.query.clone();
    for parameter in &operation.parameters {
        let made = || parameter.rule.named_instance(&parameter.name);
        match parameter.place {
            Place::Path => {
                let made = made().map_or_else(|_| SOME_ID.to_owned(), |value| text(&value));
                path.insert(parameter.name.clone(), given.path.get(&parameter.name).cloned().unwrap_or(made));
            }
            Place::Query if parameter.required && !query.contains_key(&parameter.name) => {
                query.insert(parameter.name.clone(), made().unwrap_or(Value::Null));
            }
            Place::Query => {}
        }
    }
    let media = operation.body.as_ref().and_then(|body| body.media.first());
    let body = media
        .and_then(|(_, rule)| rule.as_ref())
        .map(|rule| given.body.clone().map_or_else(|| rule.instance(Extent::Required), Ok));
    Ok(Example {
        operation: operation.id.clone(),
        method: operation.method.clone(),
        target: target(operation, &path, &query),
        path,
        query,
        media: media.map(|(name, _)| name.clone()),
        body: body.transpose()?,
        after: given.after,
        synthesised: entry.is_none(),
    })
}

fn target(operation: &Operation, path: &BTreeMap<String, String>, query: &BTreeMap<String, Value>) -> String {
    let mut target = operation.path_with(path);
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    query.iter().for_each(|(name, value)| {
        pairs.append_pair(name, &text(value));
    });
    let pairs = pairs.finish();
    if !pairs.is_empty() {
        target.push('?');
        target.push_str(&pairs);
    }
    target
}

/// A value as a URL writes it: lists with commas.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
