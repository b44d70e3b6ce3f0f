// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "webhooks-v0")]
/// The document's schema `triggerEventV0_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerEventV0Request {
    /// Optional.
    pub event: Option<V0EventType>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TriggerEventV0Request {
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
    pub fn with_event(mut self, value: impl Into<V0EventType>) -> Self {
        self.event = Some(value.into());
        self
    }
}
impl crate::record::Record for TriggerEventV0Request {
    const NAME: &'static str = "TriggerEventV0Request";
    const FIELDS: &'static [&'static str] = &["event"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event: Option<V0EventType> = None;
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
crate::record::record!(TriggerEventV0Request);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Event {
    /// Optional.
    pub event_resource: Option<String>,
    /// Optional.
    pub event_resource_changed_fields: Option<String>,
    /// Optional.
    pub event_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<EventId>,
    /// Optional. At most 1024 characters.
    pub metadata: Option<String>,
    /// Optional. Only in responses.
    pub resource_id: Option<crate::AnyId>,
    /// Optional.
    pub response_history: Option<Vec<V0ResponseHistoryItem>>,
    /// Optional.
    pub status: Option<V0EventStatus>,
    /// Optional.
    pub type_: Option<V0EventTypeExplicit>,
    /// Optional. At most 1024 characters.
    pub url: Option<String>,
    /// Optional.
    pub webhook_id: Option<WebhookId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Event {
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
impl crate::record::Record for V0Event {
    const NAME: &'static str = "V0Event";
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
        let mut metadata: Option<String> = None;
        let mut resource_id: Option<crate::AnyId> = None;
        let mut response_history: Option<Vec<V0ResponseHistoryItem>> = None;
        let mut status: Option<V0EventStatus> = None;
        let mut type_: Option<V0EventTypeExplicit> = None;
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
        out.option("metadata", &self.metadata);
        out.option("resource_id", &self.resource_id);
        out.option("response_history", &self.response_history);
        out.option("status", &self.status);
        out.option("type", &self.type_);
        out.option("url", &self.url);
        out.option("webhook_id", &self.webhook_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Event);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EventList {
    /// Required.
    pub event_list: Vec<V0Event>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EventList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(event_list: Vec<V0Event>) -> Self {
        Self {
            event_list,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EventList {
    const NAME: &'static str = "V0EventList";
    const FIELDS: &'static [&'static str] = &["event_list", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut event_list: Option<Vec<V0Event>> = None;
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
crate::record::record!(V0EventList);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EventStatus {
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
impl V0EventStatus {
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
crate::open_enum::open_enum!(V0EventStatus);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event_trigger`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EventTrigger {
    /// Optional.
    pub event_resource: Option<String>,
    /// Optional.
    pub event_resource_changed_fields: Option<String>,
    /// Optional.
    pub event_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Optional. At most 1024 characters.
    pub metadata: Option<String>,
    /// Optional.
    pub response_history: Option<Vec<V0ResponseHistoryItem>>,
    /// Optional.
    pub status: Option<V0EventTriggerStatus>,
    /// Optional.
    pub type_: Option<V0EventTypeExplicit>,
    /// Optional. At most 1024 characters.
    pub url: Option<String>,
    /// Optional.
    pub webhook_id: Option<WebhookId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EventTrigger {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            event_resource: None,
            event_resource_changed_fields: None,
            event_time: None,
            id: None,
            metadata: None,
            response_history: None,
            status: None,
            type_: None,
            url: None,
            webhook_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EventTrigger {
    const NAME: &'static str = "V0EventTrigger";
    const FIELDS: &'static [&'static str] = &[
        "event_resource",
        "event_resource_changed_fields",
        "event_time",
        "id",
        "metadata",
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
        let mut metadata: Option<String> = None;
        let mut response_history: Option<Vec<V0ResponseHistoryItem>> = None;
        let mut status: Option<V0EventTriggerStatus> = None;
        let mut type_: Option<V0EventTypeExplicit> = None;
        let mut url: Option<String> = None;
        let mut webhook_id: Option<WebhookId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut event_resource),
                1 => __input.maybe_or_keep(&mut event_resource_changed_fields),
                2 => __input.maybe_or_keep(&mut event_time),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut response_history),
                6 => __input.maybe_or_keep(&mut status),
                7 => __input.maybe_or_keep(&mut type_),
                8 => __input.maybe_or_keep(&mut url),
                9 => __input.maybe_or_keep(&mut webhook_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            event_resource,
            event_resource_changed_fields,
            event_time,
            id,
            metadata,
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
        out.option("metadata", &self.metadata);
        out.option("response_history", &self.response_history);
        out.option("status", &self.status);
        out.option("type", &self.type_);
        out.option("url", &self.url);
        out.option("webhook_id", &self.webhook_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EventTrigger);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event_trigger_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EventTriggerStatus {
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
impl V0EventTriggerStatus {
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
crate::open_enum::open_enum!(V0EventTriggerStatus);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_event_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EventType {
    /// `ACCOUNT.*`
    AccountAny,
    /// `ACH.*`
    AchAny,
    /// `APPLICATION.*`
    ApplicationAny,
    /// `BUSINESS.*`
    BusinessAny,
    /// `CARD.*`
    CardAny,
    /// `CASE.*`
    CaseAny,
    /// `CASH_PICKUP.*`
    CashPickupAny,
    /// `CREDIT_SCORE.*`
    CreditScoreAny,
    /// `CUSTOMER.*`
    CustomerAny,
    /// `EXTERNAL_CARD.*`
    ExternalCardAny,
    /// `EXTERNAL_CARD_TRANSFER.*`
    ExternalCardTransferAny,
    /// `INTEREST.*`
    InterestAny,
    /// `INTERNAL_TRANSFER.*`
    InternalTransferAny,
    /// `NOTE.*`
    NoteAny,
    /// `PAYMENT_SCHEDULE.*`
    PaymentScheduleAny,
    /// `PERSON.*`
    PersonAny,
    /// `STATEMENT.*`
    StatementAny,
    /// `TRANSACTION.*`
    TransactionAny,
    /// `ACCOUNT.CREATED`
    AccountCreated,
    /// `ACCOUNT.UPDATED`
    AccountUpdated,
    /// `ACH.INCOMING.FUTURE_DATED`
    AchIncomingFutureDated,
    /// `ADDRESS.CREATED`
    AddressCreated,
    /// `ADDRESS.UPDATED`
    AddressUpdated,
    /// `APPLICATION.CREATED`
    ApplicationCreated,
    /// `APPLICATION.UPDATED`
    ApplicationUpdated,
    /// `BUSINESS.CREATED`
    BusinessCreated,
    /// `BUSINESS.UPDATED`
    BusinessUpdated,
    /// `BUSINESS.VERIFICATION_OUTCOME.UPDATED`
    BusinessVerificationOutcomeUpdated,
    /// `CARD.CREATED`
    CardCreated,
    /// `CARD.DIGITALWALLETTOKEN.CREATED`
    CardDigitalwallettokenCreated,
    /// `CARD.DIGITALWALLETTOKEN.UPDATED`
    CardDigitalwallettokenUpdated,
    /// `CARD.IMAGE.UPDATED`
    CardImageUpdated,
    /// `CARD.THREE_DS.AUTHENTICATION`
    CardThreeDsAuthentication,
    /// `CARD.THREE_DS.DECISION`
    CardThreeDsDecision,
    /// `CARD.UPDATED`
    CardUpdated,
    /// `CASE.CREATED`
    CaseCreated,
    /// `CASE.UPDATED`
    CaseUpdated,
    /// `CASH_PICKUP.CREATED`
    CashPickupCreated,
    /// `CASH_PICKUP.UPDATED`
    CashPickupUpdated,
    /// `CREDIT_SCORE.CREATED`
    CreditScoreCreated,
    /// `CUSTOMER.CREATED`
    CustomerCreated,
    /// `CUSTOMER.KYC_OUTCOME.UPDATED`
    CustomerKycOutcomeUpdated,
    /// `CUSTOMER.UPDATED`
    CustomerUpdated,
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
    /// `INTEREST.MONTHLY_PAYOUT`
    InterestMonthlyPayout,
    /// `INTERNAL_ACCOUNT.CREATED`
    InternalAccountCreated,
    /// `INTERNAL_ACCOUNT.UPDATED`
    InternalAccountUpdated,
    /// `INTERNAL_TRANSFER.SUCCEEDED`
    InternalTransferSucceeded,
    /// `NOTE.CREATED`
    NoteCreated,
    /// `NOTE.UPDATED`
    NoteUpdated,
    /// `PAYMENT_SCHEDULE.CREATED`
    PaymentScheduleCreated,
    /// `PAYMENT_SCHEDULE.PAYMENT.CREATED`
    PaymentSchedulePaymentCreated,
    /// `PAYMENT_SCHEDULE.UPDATED`
    PaymentScheduleUpdated,
    /// `PERSON.CREATED`
    PersonCreated,
    /// `PERSON.UPDATED`
    PersonUpdated,
    /// `PERSON.VERIFICATION_OUTCOME.UPDATED`
    PersonVerificationOutcomeUpdated,
    /// `STATEMENT.CREATED`
    StatementCreated,
    /// `TRANSACTION.PENDING.CREATED`
    TransactionPendingCreated,
    /// `TRANSACTION.PENDING.UPDATED`
    TransactionPendingUpdated,
    /// `TRANSACTION.POSTED.CREATED`
    TransactionPostedCreated,
    /// `TRANSACTION.POSTED.UPDATED`
    TransactionPostedUpdated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EventType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountAny,
        Self::AchAny,
        Self::ApplicationAny,
        Self::BusinessAny,
        Self::CardAny,
        Self::CaseAny,
        Self::CashPickupAny,
        Self::CreditScoreAny,
        Self::CustomerAny,
        Self::ExternalCardAny,
        Self::ExternalCardTransferAny,
        Self::InterestAny,
        Self::InternalTransferAny,
        Self::NoteAny,
        Self::PaymentScheduleAny,
        Self::PersonAny,
        Self::StatementAny,
        Self::TransactionAny,
        Self::AccountCreated,
        Self::AccountUpdated,
        Self::AchIncomingFutureDated,
        Self::AddressCreated,
        Self::AddressUpdated,
        Self::ApplicationCreated,
        Self::ApplicationUpdated,
        Self::BusinessCreated,
        Self::BusinessUpdated,
        Self::BusinessVerificationOutcomeUpdated,
        Self::CardCreated,
        Self::CardDigitalwallettokenCreated,
        Self::CardDigitalwallettokenUpdated,
        Self::CardImageUpdated,
        Self::CardThreeDsAuthentication,
        Self::CardThreeDsDecision,
        Self::CardUpdated,
        Self::CaseCreated,
        Self::CaseUpdated,
        Self::CashPickupCreated,
        Self::CashPickupUpdated,
        Self::CreditScoreCreated,
        Self::CustomerCreated,
        Self::CustomerKycOutcomeUpdated,
        Self::CustomerUpdated,
        Self::ExternalCardCreated,
        Self::ExternalCardDeleted,
        Self::ExternalCardUpdated,
        Self::ExternalCardTransferCreated,
        Self::ExternalCardTransferUpdated,
        Self::InterestMonthlyPayout,
        Self::InternalAccountCreated,
        Self::InternalAccountUpdated,
        Self::InternalTransferSucceeded,
        Self::NoteCreated,
        Self::NoteUpdated,
        Self::PaymentScheduleCreated,
        Self::PaymentSchedulePaymentCreated,
        Self::PaymentScheduleUpdated,
        Self::PersonCreated,
        Self::PersonUpdated,
        Self::PersonVerificationOutcomeUpdated,
        Self::StatementCreated,
        Self::TransactionPendingCreated,
        Self::TransactionPendingUpdated,
        Self::TransactionPostedCreated,
        Self::TransactionPostedUpdated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountAny => "ACCOUNT.*",
            Self::AchAny => "ACH.*",
            Self::ApplicationAny => "APPLICATION.*",
            Self::BusinessAny => "BUSINESS.*",
            Self::CardAny => "CARD.*",
            Self::CaseAny => "CASE.*",
            Self::CashPickupAny => "CASH_PICKUP.*",
            Self::CreditScoreAny => "CREDIT_SCORE.*",
            Self::CustomerAny => "CUSTOMER.*",
            Self::ExternalCardAny => "EXTERNAL_CARD.*",
            Self::ExternalCardTransferAny => "EXTERNAL_CARD_TRANSFER.*",
            Self::InterestAny => "INTEREST.*",
            Self::InternalTransferAny => "INTERNAL_TRANSFER.*",
            Self::NoteAny => "NOTE.*",
            Self::PaymentScheduleAny => "PAYMENT_SCHEDULE.*",
            Self::PersonAny => "PERSON.*",
            Self::StatementAny => "STATEMENT.*",
            Self::TransactionAny => "TRANSACTION.*",
            Self::AccountCreated => "ACCOUNT.CREATED",
            Self::AccountUpdated => "ACCOUNT.UPDATED",
            Self::AchIncomingFutureDated => "ACH.INCOMING.FUTURE_DATED",
            Self::AddressCreated => "ADDRESS.CREATED",
            Self::AddressUpdated => "ADDRESS.UPDATED",
            Self::ApplicationCreated => "APPLICATION.CREATED",
            Self::ApplicationUpdated => "APPLICATION.UPDATED",
            Self::BusinessCreated => "BUSINESS.CREATED",
            Self::BusinessUpdated => "BUSINESS.UPDATED",
            Self::BusinessVerificationOutcomeUpdated => {
                "BUSINESS.VERIFICATION_OUTCOME.UPDATED"
            }
            Self::CardCreated => "CARD.CREATED",
            Self::CardDigitalwallettokenCreated => "CARD.DIGITALWALLETTOKEN.CREATED",
            Self::CardDigitalwallettokenUpdated => "CARD.DIGITALWALLETTOKEN.UPDATED",
            Self::CardImageUpdated => "CARD.IMAGE.UPDATED",
            Self::CardThreeDsAuthentication => "CARD.THREE_DS.AUTHENTICATION",
            Self::CardThreeDsDecision => "CARD.THREE_DS.DECISION",
            Self::CardUpdated => "CARD.UPDATED",
            Self::CaseCreated => "CASE.CREATED",
            Self::CaseUpdated => "CASE.UPDATED",
            Self::CashPickupCreated => "CASH_PICKUP.CREATED",
            Self::CashPickupUpdated => "CASH_PICKUP.UPDATED",
            Self::CreditScoreCreated => "CREDIT_SCORE.CREATED",
            Self::CustomerCreated => "CUSTOMER.CREATED",
            Self::CustomerKycOutcomeUpdated => "CUSTOMER.KYC_OUTCOME.UPDATED",
            Self::CustomerUpdated => "CUSTOMER.UPDATED",
            Self::ExternalCardCreated => "EXTERNAL_CARD.CREATED",
            Self::ExternalCardDeleted => "EXTERNAL_CARD.DELETED",
            Self::ExternalCardUpdated => "EXTERNAL_CARD.UPDATED",
            Self::ExternalCardTransferCreated => "EXTERNAL_CARD_TRANSFER.CREATED",
            Self::ExternalCardTransferUpdated => "EXTERNAL_CARD_TRANSFER.UPDATED",
            Self::InterestMonthlyPayout => "INTEREST.MONTHLY_PAYOUT",
            Self::InternalAccountCreated => "INTERNAL_ACCOUNT.CREATED",
            Self::InternalAccountUpdated => "INTERNAL_ACCOUNT.UPDATED",
            Self::InternalTransferSucceeded => "INTERNAL_TRANSFER.SUCCEEDED",
            Self::NoteCreated => "NOTE.CREATED",
            Self::NoteUpdated => "NOTE.UPDATED",
            Self::PaymentScheduleCreated => "PAYMENT_SCHEDULE.CREATED",
            Self::PaymentSchedulePaymentCreated => "PAYMENT_SCHEDULE.PAYMENT.CREATED",
            Self::PaymentScheduleUpdated => "PAYMENT_SCHEDULE.UPDATED",
            Self::PersonCreated => "PERSON.CREATED",
            Self::PersonUpdated => "PERSON.UPDATED",
            Self::PersonVerificationOutcomeUpdated => {
                "PERSON.VERIFICATION_OUTCOME.UPDATED"
            }
            Self::StatementCreated => "STATEMENT.CREATED",
            Self::TransactionPendingCreated => "TRANSACTION.PENDING.CREATED",
            Self::TransactionPendingUpdated => "TRANSACTION.PENDING.UPDATED",
            Self::TransactionPostedCreated => "TRANSACTION.POSTED.CREATED",
            Self::TransactionPostedUpdated => "TRANSACTION.POSTED.UPDATED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EventType);
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_webhook`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Webhook {
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub enabled_events: Vec<V0EventType>,
    /// Optional. Only in responses.
    pub id: Option<WebhookId>,
    /// Required.
    pub is_enabled: bool,
    /// Optional. Only in responses.
    pub last_updated: Option<crate::Timestamp>,
    /// Optional. At most 1024 characters.
    pub metadata: Option<String>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required. At most 1000 characters.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Webhook {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        enabled_events: Vec<V0EventType>,
        is_enabled: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            description: None,
            enabled_events,
            id: None,
            is_enabled,
            last_updated: None,
            metadata: None,
            tenant: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
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
    /// Sets [`metadata`](Self::metadata). At most 1024 characters.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Webhook {
    const NAME: &'static str = "V0Webhook";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "enabled_events",
        "id",
        "is_enabled",
        "last_updated",
        "metadata",
        "tenant",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut enabled_events: Option<Vec<V0EventType>> = None;
        let mut id: Option<WebhookId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut last_updated: Option<crate::Timestamp> = None;
        let mut metadata: Option<String> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut description),
                1 => __input.take(&mut enabled_events),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.take(&mut is_enabled),
                4 => __input.maybe_or_keep(&mut last_updated),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&enabled_events, "enabled_events");
        __input.need(&is_enabled, "is_enabled");
        __input.need(&url, "url");
        Some(Self {
            description,
            enabled_events: enabled_events?,
            id,
            is_enabled: is_enabled?,
            last_updated,
            metadata,
            tenant,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.field("enabled_events", &self.enabled_events);
        out.option("id", &self.id);
        out.field("is_enabled", &self.is_enabled);
        out.option("last_updated", &self.last_updated);
        out.option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Webhook);
impl crate::check::Check for V0Webhook {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.metadata {
            crate::check::within("metadata", crate::check::length(value, 0, 1024))?;
        }
        let value = &self.url;
        crate::check::within("url", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "webhooks-v0")]
/// The document's schema `v0_webhook_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WebhookList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub webhooks: Vec<V0Webhook>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WebhookList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(webhooks: Vec<V0Webhook>) -> Self {
        Self {
            next_page_token: None,
            webhooks,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0WebhookList {
    const NAME: &'static str = "V0WebhookList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "webhooks"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut webhooks: Option<Vec<V0Webhook>> = None;
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
crate::record::record!(V0WebhookList);
#[cfg(feature = "webhooks-v0")]
/// Parameters of `listWebhooksV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWebhooksV0Params {
    /// Optional.
    pub is_enabled_only: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListWebhooksV0Params {
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
impl ListWebhooksV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("is_enabled_only", &self.is_enabled_only);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListWebhooksV0Params {
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
impl crate::Paged for ListWebhooksV0Params {
    type Item = V0Webhook;
    type Page = V0WebhookList;
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
#[cfg(feature = "webhooks-v0")]
/// Parameters of `listEventsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEventsV0Params {
    /// Optional.
    pub end_date: Option<crate::Date>,
    /// Optional.
    pub end_time: Option<crate::Timestamp>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub resource_id: Option<crate::AnyId>,
    /// Optional.
    pub start_date: Option<crate::Date>,
    /// Optional.
    pub start_time: Option<crate::Timestamp>,
}
impl ListEventsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_date: None,
            end_time: None,
            limit: None,
            page_token: None,
            resource_id: None,
            start_date: None,
            start_time: None,
        }
    }
    /// Sets [`end_date`](Self::end_date).
    #[must_use]
    #[inline]
    pub fn with_end_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.end_date = Some(value.into());
        self
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
    /// Sets [`start_date`](Self::start_date).
    #[must_use]
    #[inline]
    pub fn with_start_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.start_date = Some(value.into());
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
impl ListEventsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("start_time", &self.start_time);
        query.some("end_date", &self.end_date);
        query.some("end_time", &self.end_time);
        query.some("page_token", &self.page_token);
        query.some("resource_id", &self.resource_id);
        query.some("limit", &self.limit);
        query.some("start_date", &self.start_date);
        query.into_url()
    }
}
impl crate::check::Check for ListEventsV0Params {
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
impl crate::Paged for ListEventsV0Params {
    type Item = V0Event;
    type Page = V0EventList;
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
#[cfg(feature = "webhooks-v0")]
/// Parameters of `resendEventV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResendEventV0Params {
    /// Optional. At least 0; at most 3600.
    pub delay: Option<i64>,
}
impl ResendEventV0Params {
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
impl ResendEventV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("delay", &self.delay);
        query.into_url()
    }
}
impl crate::check::Check for ResendEventV0Params {
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
