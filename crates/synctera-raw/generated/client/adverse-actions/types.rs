// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "adverse-actions")]
/// The document's schema `adverse_action`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseAction {
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub notification_time: crate::Timestamp,
    /// Required.
    pub purpose: Purpose,
    /// Required.
    pub reasons: Vec<Reason>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Required.
    pub related_resource_type: RelatedResourceType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AdverseAction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        notification_time: impl Into<crate::Timestamp>,
        purpose: impl Into<Purpose>,
        reasons: Vec<Reason>,
        related_resource_id: crate::AnyId,
        related_resource_type: impl Into<RelatedResourceType>,
    ) -> Self {
        Self {
            metadata: None,
            notification_time: notification_time.into(),
            purpose: purpose.into(),
            reasons,
            related_resource_id,
            related_resource_type: related_resource_type.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl crate::record::Record for AdverseAction {
    const NAME: &'static str = "AdverseAction";
    const FIELDS: &'static [&'static str] = &[
        "metadata",
        "notification_time",
        "purpose",
        "reasons",
        "related_resource_id",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut metadata: Option<Metadata> = None;
        let mut notification_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<Purpose> = None;
        let mut reasons: Option<Vec<Reason>> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut related_resource_type: Option<RelatedResourceType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut metadata),
                1 => __input.take(&mut notification_time),
                2 => __input.take(&mut purpose),
                3 => __input.take(&mut reasons),
                4 => __input.take(&mut related_resource_id),
                5 => __input.take(&mut related_resource_type),
                _ => __input.again(),
            }
        }
        __input.need(&notification_time, "notification_time");
        __input.need(&purpose, "purpose");
        __input.need(&reasons, "reasons");
        __input.need(&related_resource_id, "related_resource_id");
        __input.need(&related_resource_type, "related_resource_type");
        Some(Self {
            metadata,
            notification_time: notification_time?,
            purpose: purpose?,
            reasons: reasons?,
            related_resource_id: related_resource_id?,
            related_resource_type: related_resource_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("metadata", &self.metadata);
        out.field("notification_time", &self.notification_time);
        out.field("purpose", &self.purpose);
        out.field("reasons", &self.reasons);
        out.field("related_resource_id", &self.related_resource_id);
        out.field("related_resource_type", &self.related_resource_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(AdverseAction);
#[cfg(feature = "adverse-actions")]
/// The document's schema `adverse_action_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseActionList {
    /// Required.
    pub adverse_actions: Vec<AdverseActionResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AdverseActionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(adverse_actions: Vec<AdverseActionResponse>) -> Self {
        Self {
            adverse_actions,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AdverseActionList {
    const NAME: &'static str = "AdverseActionList";
    const FIELDS: &'static [&'static str] = &["adverse_actions", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut adverse_actions: Option<Vec<AdverseActionResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut adverse_actions),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&adverse_actions, "adverse_actions");
        Some(Self {
            adverse_actions: adverse_actions?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("adverse_actions", &self.adverse_actions);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(AdverseActionList);
#[cfg(feature = "adverse-actions")]
/// The document's schema `adverse_action_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdverseActionResponse {
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Only in responses.
    pub id: AdverseActionId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub notification_time: crate::Timestamp,
    /// Required.
    pub purpose: Purpose,
    /// Required.
    pub reasons: Vec<Reason>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Required.
    pub related_resource_type: RelatedResourceType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AdverseActionResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        id: AdverseActionId,
        last_updated_time: impl Into<crate::Timestamp>,
        notification_time: impl Into<crate::Timestamp>,
        purpose: impl Into<Purpose>,
        reasons: Vec<Reason>,
        related_resource_id: crate::AnyId,
        related_resource_type: impl Into<RelatedResourceType>,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            id,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            notification_time: notification_time.into(),
            purpose: purpose.into(),
            reasons,
            related_resource_id,
            related_resource_type: related_resource_type.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AdverseActionResponse {
    const NAME: &'static str = "AdverseActionResponse";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "id",
        "last_updated_time",
        "metadata",
        "notification_time",
        "purpose",
        "reasons",
        "related_resource_id",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<AdverseActionId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<Metadata> = None;
        let mut notification_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<Purpose> = None;
        let mut reasons: Option<Vec<Reason>> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut related_resource_type: Option<RelatedResourceType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut creation_time),
                1 => __input.take(&mut id),
                2 => __input.take(&mut last_updated_time),
                3 => __input.maybe_or_keep(&mut metadata),
                4 => __input.take(&mut notification_time),
                5 => __input.take(&mut purpose),
                6 => __input.take(&mut reasons),
                7 => __input.take(&mut related_resource_id),
                8 => __input.take(&mut related_resource_type),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&notification_time, "notification_time");
        __input.need(&purpose, "purpose");
        __input.need(&reasons, "reasons");
        __input.need(&related_resource_id, "related_resource_id");
        __input.need(&related_resource_type, "related_resource_type");
        Some(Self {
            creation_time: creation_time?,
            id: id?,
            last_updated_time: last_updated_time?,
            metadata,
            notification_time: notification_time?,
            purpose: purpose?,
            reasons: reasons?,
            related_resource_id: related_resource_id?,
            related_resource_type: related_resource_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("creation_time", &self.creation_time);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("notification_time", &self.notification_time);
        out.field("purpose", &self.purpose);
        out.field("reasons", &self.reasons);
        out.field("related_resource_id", &self.related_resource_id);
        out.field("related_resource_type", &self.related_resource_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(AdverseActionResponse);
#[cfg(feature = "adverse-actions")]
/// The document's schema `purpose`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Purpose {
    /// `ACCOUNT_CLOSURE`
    AccountClosure,
    /// `ACCOUNT_OPENING`
    AccountOpening,
    /// `APR_INCREASE`
    AprIncrease,
    /// `LINE_DECREASE`
    LineDecrease,
    /// `OTHER`
    Other,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl Purpose {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountClosure,
        Self::AccountOpening,
        Self::AprIncrease,
        Self::LineDecrease,
        Self::Other,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountClosure => "ACCOUNT_CLOSURE",
            Self::AccountOpening => "ACCOUNT_OPENING",
            Self::AprIncrease => "APR_INCREASE",
            Self::LineDecrease => "LINE_DECREASE",
            Self::Other => "OTHER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(Purpose);
#[cfg(feature = "adverse-actions")]
/// The document's schema `reason`, sent and received.
pub type Reason = String;
#[cfg(feature = "adverse-actions")]
/// The document's schema `related_resource_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RelatedResourceType {
    /// `ACCOUNT`
    Account,
    /// `BUSINESS`
    Business,
    /// `CUSTOMER`
    Customer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl RelatedResourceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Account, Self::Business, Self::Customer];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Business => "BUSINESS",
            Self::Customer => "CUSTOMER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(RelatedResourceType);
#[cfg(feature = "adverse-actions")]
/// Parameters of `listAdverseActions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAdverseActionsParams {
    /// Optional.
    pub id: Option<Vec<AdverseActionId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub related_resource_id: Option<Vec<crate::AnyId>>,
}
impl ListAdverseActionsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            limit: None,
            page_token: None,
            related_resource_id: None,
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<AdverseActionId>) -> Self {
        self.id = Some(value);
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
    /// Sets [`related_resource_id`](Self::related_resource_id).
    #[must_use]
    #[inline]
    pub fn with_related_resource_id(mut self, value: Vec<crate::AnyId>) -> Self {
        self.related_resource_id = Some(value);
        self
    }
}
impl ListAdverseActionsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.related_resource_id {
            query.comma_list("related_resource_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListAdverseActionsParams {
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
impl crate::Paged for ListAdverseActionsParams {
    type Item = AdverseActionResponse;
    type Page = AdverseActionList;
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
        (page.adverse_actions, page.next_page_token)
    }
}
