//! What the document says a request must look like, and the refusal when it does not.

use std::sync::OnceLock;

use jsonschema::{Draft, ValidationError, Validator, error::ValidationErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::instance::{At, Extent, Maker};
use crate::codes;
use crate::refusal::Refusal;

/// One JSON Schema, compiled at first use.
#[derive(Debug)]
pub(crate) struct SchemaRule {
    schema: Value,
    validator: OnceLock<Validator>,
}

/// How a value breaks its schema: missing fields, and fields with what is wrong with each.
#[derive(Debug, Default)]
pub(crate) struct Violations {
    missing: Vec<String>,
    invalid: Map<String, Value>,
}

impl SchemaRule {
    pub(super) fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    /// What is wrong with `value`; an error when the schema itself cannot be compiled.
    pub(crate) fn check(&self, value: &Value) -> Result<(), Refusal> {
        let validator = self.validator()?;
        if validator.is_valid(value) {
            return Ok(());
        }
        let mut violations = Violations::default();
        validator.iter_errors(value).for_each(|error| violations.add(&error));
        Err(violations.refusal())
    }

    /// A value that the schema accepts, to this extent where that is possible; else what is wrong with the last one tried.
    pub(crate) fn instance(&self, first: Extent) -> Result<Value, Refusal> {
        self.made(first, "")
    }

    /// Such a value for a parameter or property with this name.
    pub(crate) fn named_instance(&self, name: &str) -> Result<Value, Refusal> {
        self.made(Extent::Required, name)
    }

    fn made(&self, first: Extent, name: &str) -> Result<Value, Refusal> {
        static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        let definitions = self.schema.get("$defs").and_then(Value::as_object).unwrap_or(&NONE);
        let extents = match first {
            Extent::Whole => [Extent::Whole, Extent::Required, Extent::Bare],
            Extent::Required => [Extent::Required, Extent::Whole, Extent::Bare],
            Extent::Bare => [Extent::Bare, Extent::Required, Extent::Whole],
        };
        let mut last = None;
        for (extent, nth) in extents.into_iter().flat_map(|extent| (0..3).map(move |nth| (extent, nth))) {
            let value = Maker::new(definitions, extent, nth).value(&self.schema, name, At::default());
            match self.check(&value) {
                Ok(()) => return Ok(value),
                Err(refusal) => last = Some(refusal),
            }
        }
        Err(last.unwrap_or_else(|| Refusal::new(codes::INTERNAL_ERROR, "simulation: nothing was tried")))
    }

    fn validator(&self) -> Result<&Validator, Refusal> {
        if let Some(validator) = self.validator.get() {
            return Ok(validator);
        }
        let built = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .build(&self.schema)
            .map_err(|error| Refusal::new(codes::INTERNAL_ERROR, format!("simulation: schema: {error}")))?;
        Ok(self.validator.get_or_init(|| built))
    }
}

impl Violations {
    fn add(&mut self, error: &ValidationError<'_>) {
        let at = field_path(error.instance_path().as_str());
        if let ValidationErrorKind::Required { property } = error.kind() {
            let name = property.as_str().unwrap_or_default();
            let full = if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
            if !self.missing.contains(&full) {
                self.missing.push(full);
            }
            return;
        }
        self.invalid.entry(at).or_insert_with(|| complaint(error).into());
    }

    fn refusal(self) -> Refusal {
        let mut detail = Vec::new();
        if !self.missing.is_empty() {
            detail.push(format!("Missing required fields: {}", self.missing.join(", ")));
        }
        if !self.invalid.is_empty() {
            let each =
                self.invalid.iter().map(|(at, why)| format!("{at}: {}", why.as_str().unwrap_or_default()));
            detail.push(format!("Invalid fields: {}", each.collect::<Vec<_>>().join("; ")));
        }
        let mut refusal = Refusal::new(codes::BAD_REQUEST_BODY, detail.join(". "));
        if !self.missing.is_empty() {
            refusal = refusal.with("missing", json!(self.missing));
        }
        if !self.invalid.is_empty() {
            refusal = refusal.with("invalid", Value::Object(self.invalid));
        }
        refusal
    }
}

/// `/card_details/form` as `card_details.form`.
fn field_path(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// What is wrong, without repeating the value: it may be a card number.
fn complaint(error: &ValidationError<'_>) -> String {
    match error.kind() {
        ValidationErrorKind::Enum { options } => format!("must be one of {options}"),
        ValidationErrorKind::Format { format } => format!("is not a valid {format}"),
        ValidationErrorKind::Pattern { pattern } => format!("does not match {pattern}"),
        ValidationErrorKind::MinLength { limit } => format!("is shorter than {limit}"),
        ValidationErrorKind::MaxLength { limit } => format!("is longer than {limit}"),
        ValidationErrorKind::Minimum { limit } => format!("is less than {limit}"),
        ValidationErrorKind::Maximum { limit } => format!("is more than {limit}"),
        ValidationErrorKind::Type { .. } => "has the wrong type".to_owned(),
        other => format!("breaks `{}`", other.keyword()),
    }
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    Query,
}

/// How a parameter's text becomes a JSON value.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Text,
    Number,
    Boolean,
    List(Box<Shape>),
}

impl Shape {
    fn value(&self, text: &str) -> Value {
        let parsed = match self {
            Shape::Text => None,
            Shape::Number | Shape::Boolean => serde_json::from_str(text).ok(),
            Shape::List(inner) => Some(text.split(',').map(|item| inner.value(item)).collect()),
        };
        parsed.unwrap_or_else(|| Value::String(text.to_owned()))
    }
}

/// A path or query parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Whether a list is sent as one pair per item rather than separated by commas.
    pub(crate) exploded: bool,
    pub(crate) rule: SchemaRule,
    pub(crate) shape: Shape,
}

impl Parameter {
    /// Checks the texts given for this parameter and returns their value.
    pub(crate) fn read(&self, texts: &[&str]) -> Result<Option<Value>, Refusal> {
        let Some(value) = self.value(texts) else {
            return if self.required { Err(self.refuse("is required")) } else { Ok(None) };
        };
        self.rule.check(&value).map_err(|_| self.refuse("is not valid"))?;
        Ok(Some(value))
    }

    fn value(&self, texts: &[&str]) -> Option<Value> {
        match (&self.shape, texts) {
            (_, []) => None,
            (Shape::List(inner), many) if self.exploded => {
                Some(many.iter().map(|text| inner.value(text)).collect())
            }
            (shape, [.., last]) => Some(shape.value(last)),
        }
    }

    fn refuse(&self, why: &str) -> Refusal {
        match self.place {
            Place::Path => Refusal::new(codes::BAD_REQUEST, format!("Path parameter {} {why}", self.name)),
            Place::Query => {
                Refusal::new(codes::BAD_QUERY_PARAMETER, format!("Query parameter {} {why}", self.name))
            }
        }
    }
}

/// What a request's body may be: media types, with a schema where the media type is JSON.
#[derive(Debug)]
pub(crate) struct BodyRule {
    pub(crate) required: bool,
    pub(crate) media: Vec<(String, Option<SchemaRule>)>,
}
