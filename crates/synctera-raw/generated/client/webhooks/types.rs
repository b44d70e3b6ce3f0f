// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "webhooks")]
/// The document's schema `createSecretV0_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSecretV0Response {
    /// Optional. 64 characters. `Debug` does not print it.
    pub secret: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateSecretV0Response {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            secret: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateSecretV0Response {
    const NAME: &'static str = "CreateSecretV0Response";
    const FIELDS: &'static [&'static str] = &["secret"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut secret: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut secret),
                _ => __input.again(),
            }
        }
        Some(Self {
            secret,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("secret", &self.secret);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateSecretV0Response);
#[cfg(feature = "webhooks")]
/// The document's schema `event`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Optional.
    pub event_resource: Option<String>,
    /// Optional.
    pub event_resource_changed_fields: Option<String>,
    /// Optional.
    pub event_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<EventId>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub resource_id: Option<crate::AnyId>,
    /// Optional.
    pub response_history: Option<Vec<ResponseHistoryItem>>,
    /// Optional.
    pub status: Option<EventStatus>,
    /// Optional.
    pub type_: Option<EventTypeExplicit>,
    /// Optional. At most 1024 characters.
    pub url: Option<String>,
    /// Optional.
    pub webhook_id: Option<WebhookId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Event {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            event_resource: None,
            event_resource_changed_fields: None,
            event_time: None,
            id: None,
            metadata: None,
            resource_id: None,
            response_history: None,
            status: None,
            type_: None,
            url: None,
            webhook_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for Event {
    const NAME: &'static str = "Event";
    const FIELDS: &'static [&'static str] = &[
        "event_resource",
        "event_resource_changed_fields",
        "event_time",
        "id",
        "metadata",
        "resource_id",
        "response_history",
        "status",
        "type",
        "url",
        "webhook_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event_resource: Option<String> = None;
        let mut event_resource_changed_fields: Option<String> = None;
        let mut event_time: Option<crate::Timestamp> = None;
        let mut id: Option<EventId> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut resource_id: Option<crate::AnyId> = None;
        let mut response_history: Option<Vec<ResponseHistoryItem>> = None;
        let mut status: Option<EventStatus> = None;
        let mut type_: Option<EventTypeExplicit> = None;
        let mut url: Option<String> = None;
        let mut webhook_id: Option<WebhookId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut event_resource),
                1 => __input.maybe_or_keep(&mut event_resource_changed_fields),
                2 => __input.maybe_or_keep(&mut event_time),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut resource_id),
                6 => __input.maybe_or_keep(&mut response_history),
                7 => __input.maybe_or_keep(&mut status),
                8 => __input.maybe_or_keep(&mut type_),
                9 => __input.maybe_or_keep(&mut url),
                10 => __input.maybe_or_keep(&mut webhook_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            event_resource,
            event_resource_changed_fields,
            event_time,
            id,
            metadata,
            resource_id,
            response_history,
            status,
            type_,
            url,
            webhook_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("event_resource", &self.event_resource);
        out.option("event_resource_changed_fields", &self.event_resource_changed_fields);
        out.option("event_time", &self.event_time);
        out.option("id", &self.id);
        out.secret_option("metadata", &self.metadata);
        out.option("resource_id", &self.resource_id);
        out.option("response_history", &self.response_history);
        out.option("status", &self.status);
        out.option("type", &self.type_);
        out.option("url", &self.url);
        out.option("webhook_id", &self.webhook_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(Event);
#[cfg(feature = "webhooks")]
/// The document's schema `event_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventList {
    /// Required.
    pub event_list: Vec<Event>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl EventList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(event_list: Vec<Event>) -> Self {
        Self {
            event_list,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for EventList {
    const NAME: &'static str = "EventList";
    const FIELDS: &'static [&'static str] = &["event_list", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event_list: Option<Vec<Event>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut event_list),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&event_list, "event_list");
        Some(Self {
            event_list: event_list?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("event_list", &self.event_list);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(EventList);
#[cfg(feature = "webhooks")]
/// The document's schema `event_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventStatus {
    /// `FAILED`
    Failed,
    /// `RETRYING`
    Retrying,
    /// `RUNNING`
    Running,
    /// `SUCCESS`
    Success,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl EventStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Retrying,
        Self::Running,
        Self::Success,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Retrying => "RETRYING",
            Self::Running => "RUNNING",
            Self::Success => "SUCCESS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(EventStatus);
#[cfg(feature = "webhooks")]
/// The document's schema `event_trigger`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventTrigger {
    /// Optional.
    pub event_resource: Option<String>,
    /// Optional.
    pub event_resource_changed_fields: Option<String>,
    /// Optional.
    pub event_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub resource_id: Option<crate::AnyId>,
    /// Optional.
    pub response_history: Option<Vec<ResponseHistoryItem>>,
    /// Optional.
    pub status: Option<EventTriggerStatus>,
    /// Optional.
    pub type_: Option<EventTypeExplicit>,
    /// Optional. At most 1024 characters.
    pub url: Option<String>,
    /// Optional.
    pub webhook_id: Option<WebhookId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl EventTrigger {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            event_resource: None,
            event_resource_changed_fields: None,
            event_time: None,
            id: None,
            metadata: None,
            resource_id: None,
            response_history: None,
            status: None,
            type_: None,
            url: None,
            webhook_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for EventTrigger {
    const NAME: &'static str = "EventTrigger";
    const FIELDS: &'static [&'static str] = &[
        "event_resource",
        "event_resource_changed_fields",
        "event_time",
        "id",
        "metadata",
        "resource_id",
        "response_history",
        "status",
        "type",
        "url",
        "webhook_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event_resource: Option<String> = None;
        let mut event_resource_changed_fields: Option<String> = None;
        let mut event_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut resource_id: Option<crate::AnyId> = None;
        let mut response_history: Option<Vec<ResponseHistoryItem>> = None;
        let mut status: Option<EventTriggerStatus> = None;
        let mut type_: Option<EventTypeExplicit> = None;
        let mut url: Option<String> = None;
        let mut webhook_id: Option<WebhookId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut event_resource),
                1 => __input.maybe_or_keep(&mut event_resource_changed_fields),
                2 => __input.maybe_or_keep(&mut event_time),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut resource_id),
                6 => __input.maybe_or_keep(&mut response_history),
                7 => __input.maybe_or_keep(&mut status),
                8 => __input.maybe_or_keep(&mut type_),
                9 => __input.maybe_or_keep(&mut url),
                10 => __input.maybe_or_keep(&mut webhook_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            event_resource,
            event_resource_changed_fields,
            event_time,
            id,
            metadata,
            resource_id,
            response_history,
            status,
            type_,
            url,
            webhook_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("event_resource", &self.event_resource);
        out.option("event_resource_changed_fields", &self.event_resource_changed_fields);
        out.option("event_time", &self.event_time);
        out.option("id", &self.id);
        out.secret_option("metadata", &self.metadata);
        out.option("resource_id", &self.resource_id);
        out.option("response_history", &self.response_history);
        out.option("status", &self.status);
        out.option("type", &self.type_);
        out.option("url", &self.url);
        out.option("webhook_id", &self.webhook_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(EventTrigger);
#[cfg(feature = "webhooks")]
/// The document's schema `event_trigger_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventTriggerStatus {
    /// `FAILED`
    Failed,
    /// `RETRYING`
    Retrying,
    /// `RUNNING`
    Running,
    /// `SUCCESS`
    Success,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl EventTriggerStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Retrying,
        Self::Running,
        Self::Success,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Retrying => "RETRYING",
            Self::Running => "RUNNING",
            Self::Success => "SUCCESS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(EventTriggerStatus);
#[cfg(feature = "webhooks")]
/// What a webhook subscribes to: one event type, or a wildcard for a family of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventType {
    /// `ADVERSE_ACTION.*`
    AdverseActionAny,
    /// `APPLICATION.*`
    ApplicationAny,
    /// `CARD.*`
    CardAny,
    /// `DISPUTE.*`
    DisputeAny,
    /// `EXTERNAL_CARD.*`
    ExternalCardAny,
    /// `EXTERNAL_CARD_TRANSFER.*`
    ExternalCardTransferAny,
    /// `INTERNAL_TRANSFER.*`
    InternalTransferAny,
    /// `STATEMENT.*`
    StatementAny,
    /// `TRANSACTION.*`
    TransactionAny,
    /// `ADVERSE_ACTION.CREATED`
    AdverseActionCreated,
    /// `APPLICATION.CREATED`
    ApplicationCreated,
    /// `APPLICATION.UPDATED`
    ApplicationUpdated,
    /// `CARD.CREATED`
    CardCreated,
    /// `CARD.DIGITALWALLETTOKEN.CREATED`
    CardDigitalwallettokenCreated,
    /// `CARD.DIGITALWALLETTOKEN.UPDATED`
    CardDigitalwallettokenUpdated,
    /// `CARD.IMAGE.CREATED`
    CardImageCreated,
    /// `CARD.IMAGE.UPDATED`
    CardImageUpdated,
    /// `CARD.UPDATED`
    CardUpdated,
    /// `DISPUTE.CREATED`
    DisputeCreated,
    /// `DISPUTE.UPDATED`
    DisputeUpdated,
    /// `EXTERNAL_CARD.CREATED`
    ExternalCardCreated,
    /// `EXTERNAL_CARD.DELETED`
    ExternalCardDeleted,
    /// `EXTERNAL_CARD.UPDATED`
    ExternalCardUpdated,
    /// `EXTERNAL_CARD_TRANSFER.CREATED`
    ExternalCardTransferCreated,
    /// `EXTERNAL_CARD_TRANSFER.UPDATED`
    ExternalCardTransferUpdated,
    /// `INTERNAL_TRANSFER.SUCCEEDED`
    InternalTransferSucceeded,
    /// `STATEMENT.CREATED`
    StatementCreated,
    /// `TRANSACTION.CREATED`
    TransactionCreated,
    /// `TRANSACTION.UPDATED`
    TransactionUpdated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl EventType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AdverseActionAny,
        Self::ApplicationAny,
        Self::CardAny,
        Self::DisputeAny,
        Self::ExternalCardAny,
        Self::ExternalCardTransferAny,
        Self::InternalTransferAny,
        Self::StatementAny,
        Self::TransactionAny,
        Self::AdverseActionCreated,
        Self::ApplicationCreated,
        Self::ApplicationUpdated,
        Self::CardCreated,
        Self::CardDigitalwallettokenCreated,
        Self::CardDigitalwallettokenUpdated,
        Self::CardImageCreated,
        Self::CardImageUpdated,
        Self::CardUpdated,
        Self::DisputeCreated,
        Self::DisputeUpdated,
        Self::ExternalCardCreated,
        Self::ExternalCardDeleted,
        Self::ExternalCardUpdated,
        Self::ExternalCardTransferCreated,
        Self::ExternalCardTransferUpdated,
        Self::InternalTransferSucceeded,
        Self::StatementCreated,
        Self::TransactionCreated,
        Self::TransactionUpdated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdverseActionAny => "ADVERSE_ACTION.*",
            Self::ApplicationAny => "APPLICATION.*",
            Self::CardAny => "CARD.*",
            Self::DisputeAny => "DISPUTE.*",
            Self::ExternalCardAny => "EXTERNAL_CARD.*",
            Self::ExternalCardTransferAny => "EXTERNAL_CARD_TRANSFER.*",
            Self::InternalTransferAny => "INTERNAL_TRANSFER.*",
            Self::StatementAny => "STATEMENT.*",
            Self::TransactionAny => "TRANSACTION.*",
            Self::AdverseActionCreated => "ADVERSE_ACTION.CREATED",
            Self::ApplicationCreated => "APPLICATION.CREATED",
            Self::ApplicationUpdated => "APPLICATION.UPDATED",
            Self::CardCreated => "CARD.CREATED",
            Self::CardDigitalwallettokenCreated => "CARD.DIGITALWALLETTOKEN.CREATED",
            Self::CardDigitalwallettokenUpdated => "CARD.DIGITALWALLETTOKEN.UPDATED",
            Self::CardImageCreated => "CARD.IMAGE.CREATED",
            Self::CardImageUpdated => "CARD.IMAGE.UPDATED",
            Self::CardUpdated => "CARD.UPDATED",
            Self::DisputeCreated => "DISPUTE.CREATED",
            Self::DisputeUpdated => "DISPUTE.UPDATED",
            Self::ExternalCardCreated => "EXTERNAL_CARD.CREATED",
            Self::ExternalCardDeleted => "EXTERNAL_CARD.DELETED",
            Self::ExternalCardUpdated => "EXTERNAL_CARD.UPDATED",
            Self::ExternalCardTransferCreated => "EXTERNAL_CARD_TRANSFER.CREATED",
            Self::ExternalCardTransferUpdated => "EXTERNAL_CARD_TRANSFER.UPDATED",
            Self::InternalTransferSucceeded => "INTERNAL_TRANSFER.SUCCEEDED",
            Self::StatementCreated => "STATEMENT.CREATED",
            Self::TransactionCreated => "TRANSACTION.CREATED",
            Self::TransactionUpdated => "TRANSACTION.UPDATED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(EventType);
#[cfg(feature = "webhooks")]
/// The document's schema `replaceSecretV0_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceSecretV0Request {
    /// Optional. `Debug` does not print it.
    pub is_rolling_secret: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ReplaceSecretV0Request {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            is_rolling_secret: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`is_rolling_secret`](Self::is_rolling_secret). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_is_rolling_secret(mut self, value: bool) -> Self {
        self.is_rolling_secret = Some(value);
        self
    }
}
impl crate::record::Record for ReplaceSecretV0Request {
    const NAME: &'static str = "ReplaceSecretV0Request";
    const FIELDS: &'static [&'static str] = &["is_rolling_secret"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut is_rolling_secret: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut is_rolling_secret),
                _ => __input.again(),
            }
        }
        Some(Self {
            is_rolling_secret,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("is_rolling_secret", &self.is_rolling_secret);
        out.extra(&self.extra);
    }
}
crate::record::record!(ReplaceSecretV0Request);
#[cfg(feature = "webhooks")]
/// The document's schema `replaceSecretV0_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceSecretV0Response {
    /// Optional.
    pub deleted_at: Option<crate::Timestamp>,
    /// Optional. 64 characters. `Debug` does not print it.
    pub secret: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ReplaceSecretV0Response {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            deleted_at: None,
            secret: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ReplaceSecretV0Response {
    const NAME: &'static str = "ReplaceSecretV0Response";
    const FIELDS: &'static [&'static str] = &["deleted_at", "secret"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut deleted_at: Option<crate::Timestamp> = None;
        let mut secret: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut deleted_at),
                1 => __input.maybe_or_keep(&mut secret),
                _ => __input.again(),
            }
        }
        Some(Self {
            deleted_at,
            secret,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("deleted_at", &self.deleted_at);
        out.secret_option("secret", &self.secret);
        out.extra(&self.extra);
    }
}
crate::record::record!(ReplaceSecretV0Response);
#[cfg(feature = "webhooks")]
/// The document's schema `response_history_item`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseHistoryItem {
    /// Optional.
    pub code: Option<i64>,
    /// Optional.
    pub response_body: Option<String>,
    /// Optional.
    pub response_time: Option<crate::Timestamp>,
    /// Optional.
    pub sent_time: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ResponseHistoryItem {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            response_body: None,
            response_time: None,
            sent_time: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ResponseHistoryItem {
    const NAME: &'static str = "ResponseHistoryItem";
    const FIELDS: &'static [&'static str] = &[
        "code",
        "response_body",
        "response_time",
        "sent_time",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut code: Option<crate::whole::Whole> = None;
        let mut response_body: Option<String> = None;
        let mut response_time: Option<crate::Timestamp> = None;
        let mut sent_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut code),
                1 => __input.maybe_or_keep(&mut response_body),
                2 => __input.maybe_or_keep(&mut response_time),
                3 => __input.maybe_or_keep(&mut sent_time),
                _ => __input.again(),
            }
        }
        Some(Self {
            code: code.map(|value| value.0),
            response_body,
            response_time,
            sent_time,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("code", &self.code);
        out.option("response_body", &self.response_body);
        out.option("response_time", &self.response_time);
        out.option("sent_time", &self.sent_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(ResponseHistoryItem);
#[cfg(feature = "webhooks")]
/// The document's schema `triggerEvent_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerEventRequest {
    /// Optional.
    pub event: Option<EventType>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TriggerEventRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            event: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`event`](Self::event).
    #[must_use]
    #[inline]
    pub fn with_event(mut self, value: impl Into<EventType>) -> Self {
        self.event = Some(value.into());
        self
    }
}
impl crate::record::Record for TriggerEventRequest {
    const NAME: &'static str = "TriggerEventRequest";
    const FIELDS: &'static [&'static str] = &["event"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event: Option<EventType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut event),
                _ => __input.again(),
            }
        }
        Some(Self {
            event,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("event", &self.event);
        out.extra(&self.extra);
    }
}
crate::record::record!(TriggerEventRequest);
#[cfg(feature = "webhooks")]
/// A subscription: which events are posted to which endpoint.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// When it was created.
    pub creation_time: Option<crate::Timestamp>,
    /// Your own note on its purpose.
    pub description: Option<String>,
    /// Events to post. A wildcard covers its whole family, and also types added later.
    pub enabled_events: Vec<EventType>,
    /// Its identifier.
    pub id: Option<WebhookId>,
    /// Whether events are posted.
    pub is_enabled: bool,
    /// When any field of it was last set.
    pub last_updated: Option<crate::Timestamp>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Your own data; comes back with every delivery.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Endpoint that receives the events, at most 1000 characters.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Webhook {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        enabled_events: Vec<EventType>,
        is_enabled: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            creation_time: None,
            description: None,
            enabled_events,
            id: None,
            is_enabled,
            last_updated: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: WebhookId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`last_updated`](Self::last_updated). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for Webhook {
    const NAME: &'static str = "Webhook";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "description",
        "enabled_events",
        "id",
        "is_enabled",
        "last_updated",
        "last_updated_time",
        "metadata",
        "tenant",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut description: Option<String> = None;
        let mut enabled_events: Option<Vec<EventType>> = None;
        let mut id: Option<WebhookId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut last_updated: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut tenant: Option<TenantId> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.take(&mut enabled_events),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.take(&mut is_enabled),
                5 => __input.maybe_or_keep(&mut last_updated),
                6 => __input.maybe_or_keep(&mut last_updated_time),
                7 => __input.maybe_or_keep(&mut metadata),
                8 => __input.maybe_or_keep(&mut tenant),
                9 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&enabled_events, "enabled_events");
        __input.need(&is_enabled, "is_enabled");
        __input.need(&url, "url");
        Some(Self {
            creation_time,
            description,
            enabled_events: enabled_events?,
            id,
            is_enabled: is_enabled?,
            last_updated,
            last_updated_time,
            metadata,
            tenant,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("creation_time", &self.creation_time);
        out.option("description", &self.description);
        out.field("enabled_events", &self.enabled_events);
        out.option("id", &self.id);
        out.field("is_enabled", &self.is_enabled);
        out.option("last_updated", &self.last_updated);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(Webhook);
impl crate::check::Check for Webhook {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.url;
        crate::check::within("url", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "webhooks")]
/// One page of webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// The webhooks of this page.
    pub webhooks: Vec<Webhook>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WebhookList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(webhooks: Vec<Webhook>) -> Self {
        Self {
            next_page_token: None,
            webhooks,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WebhookList {
    const NAME: &'static str = "WebhookList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "webhooks"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut webhooks: Option<Vec<Webhook>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut webhooks),
                _ => __input.again(),
            }
        }
        __input.need(&webhooks, "webhooks");
        Some(Self {
            next_page_token,
            webhooks: webhooks?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("webhooks", &self.webhooks);
        out.extra(&self.extra);
    }
}
crate::record::record!(WebhookList);
#[cfg(feature = "webhooks")]
/// Parameters of `revokeSecretV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevokeSecretV0Params {
    /// Optional.
    pub old_secret_only: Option<bool>,
}
impl RevokeSecretV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { old_secret_only: None }
    }
    /// Sets [`old_secret_only`](Self::old_secret_only).
    #[must_use]
    #[inline]
    pub fn with_old_secret_only(mut self, value: bool) -> Self {
        self.old_secret_only = Some(value);
        self
    }
}
impl RevokeSecretV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("old_secret_only", &self.old_secret_only);
        query.into_url()
    }
}
#[cfg(feature = "webhooks")]
/// Parameters of `listWebhooks`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWebhooksParams {
    /// Whether to leave out subscriptions that are switched off.
    pub is_enabled_only: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListWebhooksParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            is_enabled_only: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`is_enabled_only`](Self::is_enabled_only).
    #[must_use]
    #[inline]
    pub fn with_is_enabled_only(mut self, value: bool) -> Self {
        self.is_enabled_only = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListWebhooksParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("is_enabled_only", &self.is_enabled_only);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListWebhooksParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListWebhooksParams {
    type Item = Webhook;
    type Page = WebhookList;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.webhooks, page.next_page_token)
    }
}
#[cfg(feature = "webhooks")]
/// Parameters of `listEvents`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEventsParams {
    /// Optional.
    pub end_time: Option<crate::Timestamp>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub resource_id: Option<crate::AnyId>,
    /// Optional.
    pub start_time: Option<crate::Timestamp>,
}
impl ListEventsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_time: None,
            limit: None,
            page_token: None,
            resource_id: None,
            start_time: None,
        }
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    #[inline]
    pub fn with_resource_id(mut self, value: crate::AnyId) -> Self {
        self.resource_id = Some(value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    #[inline]
    pub fn with_start_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}
impl ListEventsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("start_time", &self.start_time);
        query.some("end_time", &self.end_time);
        query.some("page_token", &self.page_token);
        query.some("resource_id", &self.resource_id);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListEventsParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListEventsParams {
    type Item = Event;
    type Page = EventList;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.event_list, page.next_page_token)
    }
}
#[cfg(feature = "webhooks")]
/// Parameters of `resendEvent`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResendEventParams {
    /// Optional. At least 0; at most 3600.
    pub delay: Option<i64>,
}
impl ResendEventParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { delay: None }
    }
    /// Sets [`delay`](Self::delay). At least 0; at most 3600.
    #[must_use]
    #[inline]
    pub fn with_delay(mut self, value: i64) -> Self {
        self.delay = Some(value);
        self
    }
}
impl ResendEventParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("delay", &self.delay);
        query.into_url()
    }
}
impl crate::check::Check for ResendEventParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.delay {
            crate::check::within(
                "delay",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(3600f64),
                ),
            )?;
        }
        Ok(())
    }
}
