//! Which event tells of a change of the simulated state.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde_json::Value;

/// Something that changed, and the event that tells of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The type of the event.
    pub kind: Cow<'static, str>,
    /// The object after the change.
    pub resource: Value,
    /// When it happened.
    pub at: DateTime<Utc>,
}

impl Change {
    /// A change of your own making.
    pub fn new(kind: impl Into<Cow<'static, str>>, resource: Value, at: DateTime<Utc>) -> Self {
        Self { kind: kind.into(), resource, at }
    }
}

/// The change that an operation made; none where the API has no event for it.
pub(crate) fn change(operation: &str, resource: &Value, at: DateTime<Utc>) -> Option<Change> {
    let kind = match operation {
        "issueCard" | "issueCardV0" => "CARD.CREATED",
        "updateCard" | "activateCard" => "CARD.UPDATED",
        "createCardImage" => "CARD.IMAGE.CREATED",
        "updateCardImageDetails" | "uploadCardImageData" => "CARD.IMAGE.UPDATED",
        "createExternalCardFromToken" => "EXTERNAL_CARD.CREATED",
        "updateExternalCard" => "EXTERNAL_CARD.UPDATED",
        "deleteExternalCard" => "EXTERNAL_CARD.DELETED",
        "createExternalCardTransfer" | "createExternalCardTransferReversal" => {
            "EXTERNAL_CARD_TRANSFER.CREATED"
        }
        _ => return None,
    };
    Some(Change::new(kind, resource.clone(), at))
}
