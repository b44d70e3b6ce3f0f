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
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    pub fn with_id(mut self, value: AlertId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<V0MonitoringStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_). Only in responses.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<V0MonitoringAlertType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`urls`](Self::urls). Only in responses.
    #[must_use]
    pub fn with_urls(mut self, value: Vec<String>) -> Self {
        self.urls = Some(value);
        self
    }
    /// Sets [`vendor_info`](Self::vendor_info).
    #[must_use]
    pub fn with_vendor_info(mut self, value: impl Into<V0VendorInfo>) -> Self {
        self.vendor_info = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0MonitoringAlert {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0MonitoringAlert",
            &[
                ("business_id", &self.business_id),
                ("creation_time", &self.creation_time),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("person_id", &self.person_id),
                ("status", &self.status),
                ("title", &self.title),
                ("type_", &self.type_),
                ("urls", &self.urls),
                ("vendor_info", &self.vendor_info),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MonitoringAlert {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut business_id,
            mut creation_time,
            mut id,
            mut last_updated_time,
            mut metadata,
            mut person_id,
            mut status,
            mut title,
            mut type_,
            mut urls,
            mut vendor_info,
        ) = (None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut business_id),
                1 => fields.maybe_or_keep(&mut creation_time),
                2 => fields.maybe_or_keep(&mut id),
                3 => fields.maybe_or_keep(&mut last_updated_time),
                4 => fields.maybe_or_keep(&mut metadata),
                5 => fields.maybe_or_keep(&mut person_id),
                6 => fields.maybe_or_keep(&mut status),
                7 => fields.maybe_or_keep(&mut title),
                8 => fields.maybe_or_keep(&mut type_),
                9 => fields.maybe_or_keep(&mut urls),
                _ => fields.maybe_or_keep(&mut vendor_info),
            }?;
        }
        Ok(Self {
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
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0MonitoringAlert {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "business_id", &self.business_id)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "person_id", &self.person_id)?;
        crate::record::write_some(&mut map, "status", &self.status)?;
        crate::record::write_some(&mut map, "title", &self.title)?;
        crate::record::write_some(&mut map, "type", &self.type_)?;
        crate::record::write_some(&mut map, "urls", &self.urls)?;
        crate::record::write_some(&mut map, "vendor_info", &self.vendor_info)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(alerts: Vec<V0MonitoringAlert>) -> Self {
        Self {
            alerts,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0MonitoringAlertList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0MonitoringAlertList",
            &[("alerts", &self.alerts), ("next_page_token", &self.next_page_token)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MonitoringAlertList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0MonitoringAlertList {
    const NAME: &'static str = "V0MonitoringAlertList";
    const FIELDS: &'static [&'static str] = &["alerts", "next_page_token"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut alerts, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut alerts),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            alerts: crate::record::need(alerts, "alerts")?,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0MonitoringAlertList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("alerts", &self.alerts)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_alert_type`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0MonitoringAlertType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "BANKRUPTCY" => Self::Bankruptcy,
                "LICENSE_VALIDITY" => Self::LicenseValidity,
                "NEGATIVE_NEWS" => Self::NegativeNews,
                "WATCHLIST" => Self::Watchlist,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0MonitoringAlertType);
#[cfg(feature = "monitoring")]
/// The document's schema `v0_monitoring_status`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0MonitoringStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACTIVE" => Self::Active,
                "SUPPRESSED" => Self::Suppressed,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    pub fn with_id(mut self, value: SubscriptionId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl ::std::fmt::Debug for V0MonitoringSubscription {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0MonitoringSubscription",
            &[
                ("business_id", &self.business_id),
                ("creation_time", &self.creation_time),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("person_id", &self.person_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MonitoringSubscription {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut business_id,
            mut creation_time,
            mut id,
            mut last_updated_time,
            mut metadata,
            mut person_id,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut business_id),
                1 => fields.maybe_or_keep(&mut creation_time),
                2 => fields.maybe_or_keep(&mut id),
                3 => fields.maybe_or_keep(&mut last_updated_time),
                4 => fields.maybe_or_keep(&mut metadata),
                _ => fields.maybe_or_keep(&mut person_id),
            }?;
        }
        Ok(Self {
            business_id,
            creation_time,
            id,
            last_updated_time,
            metadata,
            person_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0MonitoringSubscription {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "business_id", &self.business_id)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "person_id", &self.person_id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(subscriptions: Vec<V0MonitoringSubscription>) -> Self {
        Self {
            next_page_token: None,
            subscriptions,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0MonitoringSubscriptionList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0MonitoringSubscriptionList",
            &[
                ("next_page_token", &self.next_page_token),
                ("subscriptions", &self.subscriptions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MonitoringSubscriptionList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0MonitoringSubscriptionList {
    const NAME: &'static str = "V0MonitoringSubscriptionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "subscriptions"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut subscriptions) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut subscriptions),
            }?;
        }
        Ok(Self {
            next_page_token,
            subscriptions: crate::record::need(subscriptions, "subscriptions")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0MonitoringSubscriptionList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("subscriptions", &self.subscriptions)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<AlertId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    pub fn with_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl ListAlertsV0Params {
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
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
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
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<SubscriptionId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    pub fn with_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl ListSubscriptionsV0Params {
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
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.subscriptions, page.next_page_token)
    }
}
