//! Events: what a delivery says, read so that nothing the bank adds makes it fail.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::event_type::EventType;
use crate::lenient::{Gaps, Reading, object};

/// Something that happened at the bank.
///
/// One comes from a [verified](super::Verified::event) delivery, or from a back-fill, which reads the API itself.
#[derive(Clone)]
pub struct Event {
    id: String,
    kind: EventType,
    time: Option<DateTime<Utc>>,
    resource_id: Option<String>,
    resource: Option<Embedded>,
    changed_fields: Option<Embedded>,
    metadata: Option<Value>,
    webhook_id: Option<String>,
    url: Option<String>,
    extra: Map<String, Value>,
    gaps: Gaps,
    raw: Bytes,
    provenance: Provenance,
}

/// Where an event comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Provenance {
    /// A delivery with a valid signature.
    Signed {
        /// The signed time of sending.
        sent_at: DateTime<Utc>,
        /// Which of the verifier's secrets made the signature.
        secret: usize,
    },
    /// The API's own list of events, read with your API key.
    Listed,
    /// The inbox, which keeps verified events until they are handled.
    Stored,
}

/// JSON that came inside a string, as it came.
#[derive(Clone)]
struct Embedded(String);

impl Embedded {
    /// The API documents a string; an object in its place is taken as it is.
    fn read(value: Value) -> Self {
        match value {
            Value::String(text) => Self(text),
            other => Self(other.to_string()),
        }
    }

    fn parse<T: DeserializeOwned>(&self) -> Result<T, ResourceError> {
        serde_json::from_str(&self.0).map_err(|error| ResourceError::Unreadable {
            // Its message can quote values, so only the place and the kind go on.
            line: error.line(),
            column: error.column(),
            category: error.classify(),
        })
    }
}

impl Event {
    pub(crate) fn read(raw: Bytes, provenance: Provenance) -> Result<Self, EventError> {
        let mut fields = object(&raw).ok_or(EventError)?;
        let mut reading = Reading::default();
        let mut text = |name, required| reading.take::<String>(&mut fields, name, required);
        let (id, kind) = (text("id", true), text("type", true));
        let (resource_id, webhook_id, url) =
            (text("resource_id", false), text("webhook_id", true), text("url", true));
        let time = reading.take(&mut fields, "event_time", true);
        let mut embedded = |v1, v0| fields.remove(v1).or_else(|| fields.remove(v0)).map(Embedded::read);
        let resource = embedded("resource", "event_resource");
        let changed_fields = embedded("changed_fields", "event_resource_changed_fields");
        let metadata = reading.take(&mut fields, "metadata", false);
        Ok(Self {
            id: id.filter(|id| names(id)).unwrap_or_else(|| digest(&raw)),
            kind: kind.unwrap_or_default().into(),
            time,
            resource_id: resource_id.filter(|id| names(id)),
            resource,
            changed_fields,
            metadata,
            webhook_id,
            url,
            extra: fields,
            gaps: reading.gaps,
            raw,
            provenance,
        })
    }

    /// Identifies the event; the same on every delivery of it. An event that came without one, or with one that no store
    /// can keep, is known by the digest of its body.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its type; empty where it came without one.
    pub fn kind(&self) -> &EventType {
        &self.kind
    }

    /// When it happened.
    pub fn time(&self) -> Option<DateTime<Utc>> {
        self.time
    }

    /// The object that it is about.
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// That object as the event shows it: JSON, as it came.
    pub fn resource_json(&self) -> Option<&str> {
        self.resource.as_ref().map(|json| json.0.as_str())
    }

    /// That object, read as `T`.
    ///
    /// # Errors
    /// When the event has none, or it is not a `T`; the event itself and its JSON are there all the same.
    pub fn resource<T: DeserializeOwned>(&self) -> Result<T, ResourceError> {
        self.resource.as_ref().ok_or(ResourceError::Absent)?.parse()
    }

    /// The **old** values of the fields that changed: JSON, as it came.
    pub fn changed_fields_json(&self) -> Option<&str> {
        self.changed_fields.as_ref().map(|json| json.0.as_str())
    }

    /// The **old** values of the fields that changed, by name.
    ///
    /// # Errors
    /// When the event has none, or they are no JSON object.
    pub fn changed_fields(&self) -> Result<Map<String, Value>, ResourceError> {
        self.changed_fields.as_ref().ok_or(ResourceError::Absent)?.parse()
    }

    /// What the subscription carries as metadata: text in a delivery, an object where the API lists events.
    pub fn metadata(&self) -> Option<&Value> {
        self.metadata.as_ref()
    }

    /// The subscription that caused the delivery.
    pub fn webhook_id(&self) -> Option<&str> {
        self.webhook_id.as_deref()
    }

    /// The endpoint that it was sent to.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Fields that this version does not know.
    pub fn extra(&self) -> &Map<String, Value> {
        &self.extra
    }

    /// Which documented fields of the envelope are missing or could not be read.
    pub fn gaps(&self) -> &Gaps {
        &self.gaps
    }

    /// The event as it came.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Where it comes from.
    pub fn provenance(&self) -> Provenance {
        self.provenance
    }
}

/// Whether a text can be a key in every store. The API documents a UUID, and takes no promise.
fn names(id: &str) -> bool {
    (1..=255).contains(&id.len()) && !id.contains(char::is_control)
}

fn digest(raw: &[u8]) -> String {
    format!("sha256:{}", hex::encode(hmac_sha256::Hash::hash(raw)))
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("length", &self.raw.len())
            .field("gaps", &self.gaps)
            .field("provenance", &self.provenance)
            .finish_non_exhaustive()
    }
}

/// The body of a verified delivery is not a JSON object, so there is no event in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventError;

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the delivery is verified, but its body is not a JSON object")
    }
}

impl std::error::Error for EventError {}

/// The object of an event, or its changed fields, cannot be had as what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceError {
    /// The event carries none.
    Absent,
    /// It is not JSON, or not of this type. The JSON is there as it came.
    Unreadable {
        /// Line in the embedded JSON.
        line: usize,
        /// Column in that line.
        column: usize,
        /// Whether it is no JSON at all, or JSON of another shape.
        category: serde_json::error::Category,
    },
}

impl fmt::Display for ResourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("the event carries no such JSON; ask the API for the resource"),
            Self::Unreadable { line, column, category } => {
                let what = match category {
                    serde_json::error::Category::Data => "is not of the expected type",
                    _ => "is not JSON",
                };
                write!(
                    f,
                    "the event's embedded JSON {what} at line {line}, column {column}; take it as it came"
                )
            }
        }
    }
}

impl std::error::Error for ResourceError {}
