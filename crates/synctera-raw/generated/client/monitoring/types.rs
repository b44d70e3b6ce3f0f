// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_alert`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MonitoringAlert {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<AlertId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Optional.
    pub status: Option<V0MonitoringStatus>,
    /// Optional.
    pub title: Option<String>,
    /// Optional. Only in responses.
    pub type_: Option<V0MonitoringAlertType>,
    /// Optional. Only in responses.
    pub urls: Option<Vec<String>>,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MonitoringAlert {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            creation_time: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            person_id: None,
            status: None,
            title: None,
            type_: None,
            urls: None,
            vendor_info: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: AlertId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0MonitoringStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    #[inline]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0MonitoringAlertType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`urls`](Self::urls). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_urls(mut self, value: Vec<String>) -> Self {
        self.urls = Some(value);
        self
    }
    /// Sets [`vendor_info`](Self::vendor_info).
    #[must_use]
    #[inline]
    pub fn with_vendor_info(mut self, value: impl Into<V0VendorInfo>) -> Self {
        self.vendor_info = Some(value.into());
        self
    }
}
impl crate::record::Record for V0MonitoringAlert {
    const NAME: &'static str = "V0MonitoringAlert";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "creation_time",
        "id",
        "last_updated_time",
        "metadata",
        "person_id",
        "status",
        "title",
        "type",
        "urls",
        "vendor_info",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<AlertId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut person_id: Option<V0PersonId> = None;
        let mut status: Option<V0MonitoringStatus> = None;
        let mut title: Option<String> = None;
        let mut type_: Option<V0MonitoringAlertType> = None;
        let mut urls: Option<Vec<String>> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut last_updated_time),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut person_id),
                6 => __input.maybe_or_keep(&mut status),
                7 => __input.maybe_or_keep(&mut title),
                8 => __input.maybe_or_keep(&mut type_),
                9 => __input.maybe_or_keep(&mut urls),
                10 => __input.maybe_or_keep(&mut vendor_info),
                _ => __input.again(),
            }
        }
        Some(Self {
            business_id,
            creation_time,
            id,
            last_updated_time,
            metadata,
            person_id,
            status,
            title,
            type_,
            urls,
            vendor_info,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("creation_time", &self.creation_time);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("person_id", &self.person_id);
        out.option("status", &self.status);
        out.option("title", &self.title);
        out.option("type", &self.type_);
        out.option("urls", &self.urls);
        out.option("vendor_info", &self.vendor_info);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MonitoringAlert);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_alert_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MonitoringAlertList {
    /// Required.
    pub alerts: Vec<V0MonitoringAlert>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MonitoringAlertList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(alerts: Vec<V0MonitoringAlert>) -> Self {
        Self {
            alerts,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0MonitoringAlertList {
    const NAME: &'static str = "V0MonitoringAlertList";
    const FIELDS: &'static [&'static str] = &["alerts", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut alerts: Option<Vec<V0MonitoringAlert>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut alerts),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&alerts, "alerts");
        Some(Self {
            alerts: alerts?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("alerts", &self.alerts);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MonitoringAlertList);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_alert_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0MonitoringAlertType {
    /// `BANKRUPTCY`
    Bankruptcy,
    /// `LICENSE_VALIDITY`
    LicenseValidity,
    /// `NEGATIVE_NEWS`
    NegativeNews,
    /// `WATCHLIST`
    Watchlist,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0MonitoringAlertType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Bankruptcy,
        Self::LicenseValidity,
        Self::NegativeNews,
        Self::Watchlist,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bankruptcy => "BANKRUPTCY",
            Self::LicenseValidity => "LICENSE_VALIDITY",
            Self::NegativeNews => "NEGATIVE_NEWS",
            Self::Watchlist => "WATCHLIST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0MonitoringAlertType);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0MonitoringStatus {
    /// `ACTIVE`
    Active,
    /// `SUPPRESSED`
    Suppressed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0MonitoringStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Suppressed];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suppressed => "SUPPRESSED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0MonitoringStatus);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_subscription`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MonitoringSubscription {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<SubscriptionId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MonitoringSubscription {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            creation_time: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            person_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: SubscriptionId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl crate::record::Record for V0MonitoringSubscription {
    const NAME: &'static str = "V0MonitoringSubscription";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "creation_time",
        "id",
        "last_updated_time",
        "metadata",
        "person_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<SubscriptionId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut person_id: Option<V0PersonId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut last_updated_time),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut person_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            business_id,
            creation_time,
            id,
            last_updated_time,
            metadata,
            person_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("creation_time", &self.creation_time);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("person_id", &self.person_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MonitoringSubscription);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_subscription_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MonitoringSubscriptionList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub subscriptions: Vec<V0MonitoringSubscription>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MonitoringSubscriptionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(subscriptions: Vec<V0MonitoringSubscription>) -> Self {
        Self {
            next_page_token: None,
            subscriptions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0MonitoringSubscriptionList {
    const NAME: &'static str = "V0MonitoringSubscriptionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "subscriptions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut subscriptions: Option<Vec<V0MonitoringSubscription>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut subscriptions),
                _ => __input.again(),
            }
        }
        __input.need(&subscriptions, "subscriptions");
        Some(Self {
            next_page_token,
            subscriptions: subscriptions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("subscriptions", &self.subscriptions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MonitoringSubscriptionList);
#[cfg(feature = "monitoring")]
/// Parameters of `listAlertsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAlertsV0Params {
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub id: Option<Vec<AlertId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<Vec<PersonId>>,
}
impl ListAlertsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            id: None,
            limit: None,
            page_token: None,
            person_id: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<AlertId>) -> Self {
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
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl ListAlertsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.person_id {
            query.comma_list("person_id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListAlertsV0Params {
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
impl crate::Paged for ListAlertsV0Params {
    type Item = V0MonitoringAlert;
    type Page = V0MonitoringAlertList;
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
        (page.alerts, page.next_page_token)
    }
}
#[cfg(feature = "monitoring")]
/// Parameters of `listSubscriptionsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsV0Params {
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub id: Option<Vec<SubscriptionId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<Vec<PersonId>>,
}
impl ListSubscriptionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            id: None,
            limit: None,
            page_token: None,
            person_id: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<SubscriptionId>) -> Self {
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
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl ListSubscriptionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.person_id {
            query.comma_list("person_id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListSubscriptionsV0Params {
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
impl crate::Paged for ListSubscriptionsV0Params {
    type Item = V0MonitoringSubscription;
    type Page = V0MonitoringSubscriptionList;
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
        (page.subscriptions, page.next_page_token)
    }
}
