//! The judge: an independent JSON Schema validator, and the document that it judges by.

use anyhow::{Result, anyhow};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

/// Judges values by schemas that stand in one document.
pub struct Judge {
    registry: Registry<'static>,
}

/// What the judge calls its document.
const DOCUMENT: &str = "conform:/document";

/// Complaints that are shown of one value.
const SHOWN: usize = 3;

impl Judge {
    /// Takes a document in the spelling of Draft 4.
    pub fn new(document: Value) -> Result<Self> {
        let resource = Draft::Draft4.create_resource(document);
        Ok(Self { registry: Registry::new().add(DOCUMENT, resource)?.prepare()? })
    }

    /// A schema that says: as at this place of the document. What is no schema says nothing.
    pub fn by(&self, schema: &Value, pointer: &str) -> Value {
        if !schema.is_object() {
            return json!({});
        }
        // As part of a URI, where a path's braces may not stand.
        let pointer = percent_encoding::utf8_percent_encode(pointer, FRAGMENT);
        json!({ "$ref": format!("{DOCUMENT}#{pointer}") })
    }

    /// A validator by a schema whose references lead into the document; an error where the schema is none.
    pub fn validator(&self, schema: &Value) -> Result<Validator> {
        // Draft 4 knows no such format; OpenAPI's documents do.
        let is_uuid = |text: &str| uuid::Uuid::try_parse(text).is_ok();
        let options = jsonschema::options().with_draft(Draft::Draft4).with_format("uuid", is_uuid);
        let options = options.with_registry(&self.registry);
        options.build(schema).map_err(|error| anyhow!("not a schema: {error}"))
    }
}

/// What a URI's fragment holds as it is.
const FRAGMENT: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is wrong with a value, if anything is.
pub fn complaint(validator: &Validator, value: &Value) -> Option<String> {
    let errors = validator.iter_errors(value).take(SHOWN);
    let texts: Vec<String> = errors.map(|error| format!("`{}`: {error}", error.instance_path())).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}
