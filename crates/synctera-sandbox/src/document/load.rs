//! Reads the packaged contract into operations.
//!
//! The contract is made from the merged document when that is regenerated: its schemas are JSON Schema already, and its
//! references are resolved but for those to definitions.

use std::collections::{BTreeMap, BTreeSet};

use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::rules::{BodyRule, Parameter, Place, SchemaRule, Shape};
use super::{Document, Operation, Segment};
use crate::error::Error;
use crate::version::ApiVersion;

#[derive(Deserialize)]
struct Contract {
    operations: Vec<Source>,
    request: Definitions,
    response: Definitions,
}

#[derive(Deserialize)]
struct Source {
    id: String,
    method: String,
    path: String,
    parameters: Vec<ParameterSource>,
    body: Option<BodySource>,
    success: u16,
    response: Option<Value>,
    media: Option<String>,
}

#[derive(Deserialize)]
struct ParameterSource {
    name: String,
    #[serde(rename = "in")]
    place: Place,
    required: bool,
    explode: bool,
    schema: Value,
}

#[derive(Deserialize)]
struct BodySource {
    required: bool,
    media: BTreeMap<String, Option<Value>>,
}

pub(super) fn document(text: &str) -> Result<Document, Error> {
    let contract: Contract =
        serde_json::from_str(text).map_err(|error| Error::document(error.to_string()))?;
    let Contract { operations, request, response } = contract;
    let operations = operations.into_iter().map(|source| operation(source, &request, &response));
    match operations.collect::<Result<Vec<_>, _>>()? {
        none if none.is_empty() => Err(Error::document("no operations")),
        some => Ok(Document::new(some)),
    }
}

fn operation(source: Source, request: &Definitions, response: &Definitions) -> Result<Operation, Error> {
    let odd = |what: &str| Error::document(format!("{} {}: {what}", source.method, source.path));
    let method = Method::from_bytes(source.method.as_bytes()).map_err(|_| odd("no method of HTTP"))?;
    let success = StatusCode::from_u16(source.success).map_err(|_| odd("no status of HTTP"))?;
    let parameters = source.parameters.into_iter().map(|it| Parameter {
        name: it.name,
        place: it.place,
        required: it.required,
        exploded: it.explode,
        shape: request.shape(&it.schema),
        rule: request.rule(it.schema),
    });
    let body = source.body.map(|body| {
        let media = body.media.into_iter().map(|(name, schema)| (name, schema.map(|it| request.rule(it))));
        BodyRule { required: body.required, media: media.collect() }
    });
    Ok(Operation {
        id: source.id,
        method,
        version: ApiVersion::of_path(&source.path),
        success,
        parameters: parameters.collect(),
        body,
        response: source.response.map(|schema| response.rule(schema)),
        media: source.media,
        segments: segments(&source.path),
    })
}

pub(super) fn segments(path: &str) -> Vec<Segment> {
    let parts = path.trim_start_matches('/').split('/');
    parts
        .map(|part| match part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None => Segment::Literal(part.to_owned()),
        })
        .collect()
}

/// The schemas of one direction, by name.
#[derive(Deserialize)]
#[serde(transparent)]
struct Definitions(Map<String, Value>);

impl Definitions {
    /// `schema` with everything it refers to.
    fn rule(&self, schema: Value) -> SchemaRule {
        let mut definitions = Map::new();
        let mut open = references(&schema);
        while let Some(name) = open.pop_first() {
            let Some(definition) = self.0.get(name).filter(|_| !definitions.contains_key(name)) else {
                continue;
            };
            open.extend(references(definition));
            definitions.insert(name.to_owned(), definition.clone());
        }
        SchemaRule::new(json!({ "allOf": [schema], "$defs": definitions }))
    }

    fn shape(&self, schema: &Value) -> Shape {
        let schema = definition(schema).and_then(|name| self.0.get(name)).unwrap_or(schema);
        match schema["type"].as_str() {
            Some("integer" | "number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("array") => {
                let inner = schema.get("items").map_or(Shape::Text, |items| self.shape(items));
                Shape::List(Box::new(inner))
            }
            _ => Shape::Text,
        }
    }
}

/// The name of the definition that a schema is a reference to.
fn definition(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

fn references(schema: &Value) -> BTreeSet<&str> {
    match schema {
        Value::Object(object) => {
            definition(schema).into_iter().chain(object.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}
