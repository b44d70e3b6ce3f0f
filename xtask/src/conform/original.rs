//! The documents as the vendor published them: before our repairs, names, merge and lowering.

use anyhow::Result;
use serde_json::{Map, Value, json};
use synctera_codegen::{
    intake::{Document, Listed},
    json_schema::{Direction, draft4},
    pointer::push,
};

use super::judge::Judge;

/// A published document, and who judges by it.
pub struct Original {
    /// The document.
    pub document: Document,
    /// The first segment of its URLs: `v1`.
    pub version: String,
    /// Judges what goes to the server.
    pub requests: Judge,
    /// Judges what comes from the server.
    pub responses: Judge,
}

/// What the document says of one request.
pub struct Described<'d> {
    /// The path as the generated client knows it: `/v1/cards/{card_id}`.
    pub path: String,
    /// The parameters, except the idempotency key, which the sender sets.
    pub parameters: Vec<Parameter<'d>>,
    /// The body.
    pub body: Option<Body<'d>>,
}

/// A described parameter.
pub struct Parameter<'d> {
    /// `path`, `query` or `header`.
    pub place: &'d str,
    pub name: &'d str,
    pub required: bool,
    /// Whether a list goes out as `a,b` and not as one parameter for each value.
    pub commas: bool,
    pub schema: &'d Value,
    /// Where the schema stands.
    pub pointer: String,
}

/// A described body.
pub struct Body<'d> {
    /// `application/json`, `multipart/form-data` or another.
    pub media: &'d str,
    pub schema: &'d Value,
    /// Where the schema stands.
    pub pointer: String,
}

/// Schemas that say nothing.
const ANYTHING: &Value = &Value::Null;

impl Original {
    /// Prepares the judges of a document.
    pub fn new(document: Document) -> Result<Self> {
        let version = document.version()?;
        let judge = |direction| Judge::new(draft4(document.root(), direction));
        Ok(Self {
            requests: judge(Direction::Request)?,
            responses: judge(Direction::Response)?,
            version,
            document,
        })
    }

    /// What the document says of the request of an operation.
    pub fn describe(&self, listed: &Listed) -> Described<'_> {
        let at = listed.pointer();
        let item = push("/paths", &listed.path);
        let mut parameters = self.parameters(&format!("{at}/parameters"));
        for shared in self.parameters(&format!("{item}/parameters")) {
            if !parameters.iter().any(|own| (own.place, own.name) == (shared.place, shared.name)) {
                parameters.push(shared);
            }
        }
        let path = format!("/{}{}", self.version, listed.path);
        Described { path, parameters, body: self.body(&format!("{at}/requestBody")) }
    }

    fn parameters(&self, at: &str) -> Vec<Parameter<'_>> {
        let count = self.document.root().pointer(at).and_then(Value::as_array).map_or(0, Vec::len);
        let parameters = (0..count).filter_map(|index| self.parameter(&format!("{at}/{index}")));
        parameters.filter(|parameter| !is_ignored(parameter)).collect()
    }

    fn parameter(&self, at: &str) -> Option<Parameter<'_>> {
        let (at, parameter) = self.follow(at)?;
        let place = parameter["in"].as_str()?;
        Some(Parameter {
            place,
            name: parameter["name"].as_str()?,
            required: place == "path" || parameter["required"] == true,
            commas: !parameter["explode"].as_bool().unwrap_or(place == "query"),
            schema: parameter.get("schema").unwrap_or(ANYTHING),
            pointer: format!("{at}/schema"),
        })
    }

    fn body(&self, at: &str) -> Option<Body<'_>> {
        let (at, body) = self.follow(at)?;
        let content = body["content"].as_object()?;
        let (media, described) = chosen(content)?;
        let pointer = format!("{}/schema", push(&format!("{at}/content"), media));
        Some(Body { media, schema: described.get("schema").unwrap_or(ANYTHING), pointer })
    }

    /// The place itself, or the one that a reference there leads to.
    pub fn follow(&self, at: &str) -> Option<(String, &Value)> {
        let value = self.document.root().pointer(at)?;
        match value["$ref"].as_str().and_then(|target| target.strip_prefix('#')) {
            Some(target) => self.follow(target),
            None => Some((at.to_owned(), value)),
        }
    }
}

/// JSON where there is a choice: it is what the client sends.
fn chosen(content: &Map<String, Value>) -> Option<(&str, &Value)> {
    let json = content.iter().find(|(media, _)| is_json(media));
    json.or_else(|| content.iter().next()).map(|(media, described)| (media.as_str(), described))
}

/// `application/json` and what is built on it.
pub fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media == "application/json" || media.ends_with("+json")
}

impl Described<'_> {
    /// The schema of the whole request, read as one object: `{"path": {…}, "query": {…}, "header": {…}, "body": …}`.
    /// Each part is judged by the schema that stands in the document.
    pub fn schema(&self, judge: &Judge) -> Value {
        let mut properties = Map::new();
        for place in ["path", "query", "header"] {
            let here = || self.parameters.iter().filter(|parameter| parameter.place == place);
            let required: Vec<&str> = here().filter(|one| one.required).map(|one| one.name).collect();
            let schemas: Map<String, Value> =
                here().map(|one| (one.name.to_owned(), judge.by(one.schema, &one.pointer))).collect();
            let mut schema =
                json!({ "type": "object", "properties": schemas, "additionalProperties": false });
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            properties.insert(place.to_owned(), schema);
        }
        let mut required = vec!["path", "query", "header"];
        if let Some(body) = &self.body {
            required.push("body");
            properties.insert("body".to_owned(), judge.by(body.schema, &body.pointer));
        }
        json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
    }
}

/// Whether a parameter is none of the caller's: the key is the sender's, and OpenAPI ignores three headers.
fn is_ignored(parameter: &Parameter<'_>) -> bool {
    const HEADERS: [&str; 4] = ["idempotency-key", "accept", "content-type", "authorization"];
    parameter.place == "header" && HEADERS.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
}
