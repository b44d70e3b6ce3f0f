//! Reads the packaged document into operations.

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::rules::{BodyRule, Parameter, Place, SchemaRule};
use super::schema::{Converter, Direction};
use super::{Document, Operation, Segment};
use crate::error::Error;
use crate::version::ApiVersion;

pub(super) fn document(text: &str) -> Result<Document, Error> {
    let root: Value = serde_json::from_str(text).map_err(|error| Error::document(error.to_string()))?;
    let reader = Reader { root: &root };
    let mut operations = Vec::new();
    for (path, item) in object(root.get("paths")) {
        for (method, operation) in object(Some(item)) {
            if let Some(method) = http_method(method) {
                operations.push(reader.operation(path, method, item, operation)?);
            }
        }
    }
    if operations.is_empty() { Err(Error::document("no operations")) } else { Ok(Document::new(operations)) }
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn http_method(name: &str) -> Option<Method> {
    match name {
        "get" => Some(Method::GET),
        "put" => Some(Method::PUT),
        "post" => Some(Method::POST),
        "delete" => Some(Method::DELETE),
        "patch" => Some(Method::PATCH),
        "head" => Some(Method::HEAD),
        "options" => Some(Method::OPTIONS),
        _ => None,
    }
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

struct Reader<'a> {
    root: &'a Value,
}

impl<'a> Reader<'a> {
    fn operation(
        &self,
        path: &str,
        method: Method,
        item: &'a Value,
        source: &'a Value,
    ) -> Result<Operation, Error> {
        let id = source.get("operationId").and_then(Value::as_str);
        let id = id.ok_or_else(|| Error::document(format!("{method} {path} has no operationId")))?;
        let (success, response, media) = self.success(source);
        let shared = items(item.get("parameters"));
        let parameters = shared.chain(items(source.get("parameters"))).filter_map(|it| self.parameter(it));
        Ok(Operation {
            id: id.to_owned(),
            method,
            version: ApiVersion::of_path(path),
            success,
            parameters: parameters.collect(),
            body: source.get("requestBody").map(|body| self.body(self.resolve(body))),
            response,
            media,
            segments: segments(path),
        })
    }

    fn parameter(&self, source: &'a Value) -> Option<Parameter> {
        let source = self.resolve(source);
        let place = match source.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            // The one documented header is the idempotency key, and the store judges that.
            _ => return None,
        };
        let schema = source.get("schema")?;
        Some(Parameter {
            name: source.get("name")?.as_str()?.to_owned(),
            place,
            required: source.get("required").and_then(Value::as_bool).unwrap_or(false),
            exploded: source.get("explode").and_then(Value::as_bool).unwrap_or(true),
            rule: self.rule(schema, Direction::Request),
            shape: self.shape(schema),
        })
    }

    fn shape(&self, schema: &'a Value) -> super::rules::Shape {
        use super::rules::Shape;
        let schema = self.resolve(schema);
        match schema.get("type").and_then(Value::as_str) {
            Some("integer" | "number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("array") => {
                let inner = schema.get("items").map_or(Shape::Text, |items| self.shape(items));
                Shape::List(Box::new(inner))
            }
            _ => Shape::Text,
        }
    }

    fn body(&self, source: &'a Value) -> BodyRule {
        let content = object(source.get("content"));
        let media = content.map(|(name, media)| {
            let rule = media.get("schema").filter(|_| is_json(name));
            (name.clone(), rule.map(|schema| self.rule(schema, Direction::Request)))
        });
        let required = source.get("required").and_then(Value::as_bool).unwrap_or(false);
        BodyRule { required, media: media.collect() }
    }

    /// The first documented 2xx, the schema of its JSON body, and the media type of another one.
    fn success(&self, source: &'a Value) -> (StatusCode, Option<SchemaRule>, Option<String>) {
        let responses = object(source.get("responses"));
        let found = responses.filter_map(|(status, it)| Some((status.parse::<u16>().ok()?, it)));
        let first = found.filter(|(status, _)| (200..300).contains(status)).min_by_key(|(status, _)| *status);
        let Some((status, response)) = first else { return (StatusCode::OK, None, None) };
        let content = object(self.resolve(response).get("content"));
        let mut json = content.filter(|(name, _)| is_json(name)).filter_map(|(_, media)| media.get("schema"));
        let rule = json.next().map(|schema| self.rule(schema, Direction::Response));
        let mut other = object(self.resolve(response).get("content")).filter(|(name, _)| !is_json(name));
        let media = other.next().map(|(name, _)| name.clone());
        (StatusCode::from_u16(status).unwrap_or(StatusCode::OK), rule, media)
    }

    fn rule(&self, schema: &Value, direction: Direction) -> SchemaRule {
        static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        let schemas = self.root.pointer("/components/schemas").and_then(Value::as_object).unwrap_or(&NONE);
        SchemaRule::new(Converter::new(schemas, direction).closed(schema))
    }

    /// Follows one local reference; anything else is itself.
    fn resolve(&self, source: &'a Value) -> &'a Value {
        let pointer = source.get("$ref").and_then(|it| it.as_str()?.strip_prefix('#'));
        pointer.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(source)
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
