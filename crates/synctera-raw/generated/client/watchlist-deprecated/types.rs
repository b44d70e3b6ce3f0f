// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_alert`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WatchlistAlert {
    /// Optional.
    pub created: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<AlertId>,
    /// Optional. `Debug` does not print it.
    pub provider_info: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub provider_subject_id: Option<String>,
    /// Optional.
    pub provider_subscription_id: Option<String>,
    /// Optional.
    pub provider_watchlist_name: Option<String>,
    /// Required.
    pub status: V0WatchlistAlertStatus,
    /// Optional.
    pub urls: Option<Vec<String>>,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WatchlistAlert {
    /// With what is required; the rest is absent.
    pub fn new(status: impl Into<V0WatchlistAlertStatus>) -> Self {
        Self {
            created: None,
            id: None,
            provider_info: None,
            provider_subject_id: None,
            provider_subscription_id: None,
            provider_watchlist_name: None,
            status: status.into(),
            urls: None,
            vendor_info: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: AlertId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`provider_info`](Self::provider_info). `Debug` does not print it.
    #[must_use]
    pub fn with_provider_info(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.provider_info = Some(value.into());
        self
    }
    /// Sets [`provider_subject_id`](Self::provider_subject_id).
    #[must_use]
    pub fn with_provider_subject_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subject_id = Some(value.into());
        self
    }
    /// Sets [`provider_subscription_id`](Self::provider_subscription_id).
    #[must_use]
    pub fn with_provider_subscription_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subscription_id = Some(value.into());
        self
    }
    /// Sets [`provider_watchlist_name`](Self::provider_watchlist_name).
    #[must_use]
    pub fn with_provider_watchlist_name(mut self, value: impl Into<String>) -> Self {
        self.provider_watchlist_name = Some(value.into());
        self
    }
    /// Sets [`urls`](Self::urls).
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
impl ::std::fmt::Debug for V0WatchlistAlert {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WatchlistAlert",
            &[
                ("created", &self.created),
                ("id", &self.id),
                ("provider_info", &crate::record::Redacted),
                ("provider_subject_id", &self.provider_subject_id),
                ("provider_subscription_id", &self.provider_subscription_id),
                ("provider_watchlist_name", &self.provider_watchlist_name),
                ("status", &self.status),
                ("urls", &self.urls),
                ("vendor_info", &self.vendor_info),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WatchlistAlert {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WatchlistAlert {
    const NAME: &'static str = "V0WatchlistAlert";
    const FIELDS: &'static [&'static str] = &[
        "created",
        "id",
        "provider_info",
        "provider_subject_id",
        "provider_subscription_id",
        "provider_watchlist_name",
        "status",
        "urls",
        "vendor_info",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut created,
            mut id,
            mut provider_info,
            mut provider_subject_id,
            mut provider_subscription_id,
            mut provider_watchlist_name,
            mut status,
            mut urls,
            mut vendor_info,
        ) = (None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe(&mut created),
                1 => fields.maybe(&mut id),
                2 => fields.maybe(&mut provider_info),
                3 => fields.maybe(&mut provider_subject_id),
                4 => fields.maybe(&mut provider_subscription_id),
                5 => fields.maybe(&mut provider_watchlist_name),
                6 => fields.take(&mut status),
                7 => fields.maybe(&mut urls),
                _ => fields.maybe(&mut vendor_info),
            }?;
        }
        Ok(Self {
            created,
            id,
            provider_info,
            provider_subject_id,
            provider_subscription_id,
            provider_watchlist_name,
            status: crate::record::need(status, "status")?,
            urls,
            vendor_info,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WatchlistAlert {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "created", &self.created)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "provider_info", &self.provider_info)?;
        crate::record::write_some(
            &mut map,
            "provider_subject_id",
            &self.provider_subject_id,
        )?;
        crate::record::write_some(
            &mut map,
            "provider_subscription_id",
            &self.provider_subscription_id,
        )?;
        crate::record::write_some(
            &mut map,
            "provider_watchlist_name",
            &self.provider_watchlist_name,
        )?;
        map.serialize_entry("status", &self.status)?;
        crate::record::write_some(&mut map, "urls", &self.urls)?;
        crate::record::write_some(&mut map, "vendor_info", &self.vendor_info)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_alert_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WatchlistAlertStatus {
    /// `ACTIVE`
    Active,
    /// `SUPPRESSED`
    Suppressed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WatchlistAlertStatus {
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
impl crate::open_enum::OpenEnum for V0WatchlistAlertStatus {
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
crate::open_enum::open_enum!(V0WatchlistAlertStatus);
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_subscription`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WatchlistSubscription {
    /// Optional.
    pub auto_renew: Option<bool>,
    /// Optional.
    pub created: Option<crate::Timestamp>,
    /// Required.
    pub customer_consent: bool,
    /// Optional.
    pub id: Option<SubscriptionId>,
    /// Optional.
    pub period_end: Option<crate::Date>,
    /// Optional.
    pub period_start: Option<crate::Date>,
    /// Optional.
    pub provider_subscription_id: Option<String>,
    /// Optional.
    pub status: Option<V0WatchlistSubscriptionStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WatchlistSubscription {
    /// With what is required; the rest is absent.
    pub fn new(customer_consent: bool) -> Self {
        Self {
            auto_renew: None,
            created: None,
            customer_consent,
            id: None,
            period_end: None,
            period_start: None,
            provider_subscription_id: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`auto_renew`](Self::auto_renew).
    #[must_use]
    pub fn with_auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: SubscriptionId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`period_end`](Self::period_end).
    #[must_use]
    pub fn with_period_end(mut self, value: impl Into<crate::Date>) -> Self {
        self.period_end = Some(value.into());
        self
    }
    /// Sets [`period_start`](Self::period_start).
    #[must_use]
    pub fn with_period_start(mut self, value: impl Into<crate::Date>) -> Self {
        self.period_start = Some(value.into());
        self
    }
    /// Sets [`provider_subscription_id`](Self::provider_subscription_id).
    #[must_use]
    pub fn with_provider_subscription_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subscription_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<V0WatchlistSubscriptionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0WatchlistSubscription {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WatchlistSubscription",
            &[
                ("auto_renew", &self.auto_renew),
                ("created", &self.created),
                ("customer_consent", &self.customer_consent),
                ("id", &self.id),
                ("period_end", &self.period_end),
                ("period_start", &self.period_start),
                ("provider_subscription_id", &self.provider_subscription_id),
                ("status", &self.status),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WatchlistSubscription {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WatchlistSubscription {
    const NAME: &'static str = "V0WatchlistSubscription";
    const FIELDS: &'static [&'static str] = &[
        "auto_renew",
        "created",
        "customer_consent",
        "id",
        "period_end",
        "period_start",
        "provider_subscription_id",
        "status",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut auto_renew,
            mut created,
            mut customer_consent,
            mut id,
            mut period_end,
            mut period_start,
            mut provider_subscription_id,
            mut status,
        ) = (None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut auto_renew),
                1 => fields.maybe_or_keep(&mut created),
                2 => fields.take(&mut customer_consent),
                3 => fields.maybe_or_keep(&mut id),
                4 => fields.maybe_or_keep(&mut period_end),
                5 => fields.maybe_or_keep(&mut period_start),
                6 => fields.maybe_or_keep(&mut provider_subscription_id),
                _ => fields.maybe_or_keep(&mut status),
            }?;
        }
        Ok(Self {
            auto_renew,
            created,
            customer_consent: crate::record::need(customer_consent, "customer_consent")?,
            id,
            period_end,
            period_start,
            provider_subscription_id,
            status,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WatchlistSubscription {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "auto_renew", &self.auto_renew)?;
        crate::record::write_some(&mut map, "created", &self.created)?;
        map.serialize_entry("customer_consent", &self.customer_consent)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(&mut map, "period_end", &self.period_end)?;
        crate::record::write_some(&mut map, "period_start", &self.period_start)?;
        crate::record::write_some(
            &mut map,
            "provider_subscription_id",
            &self.provider_subscription_id,
        )?;
        crate::record::write_some(&mut map, "status", &self.status)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_subscription_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WatchlistSubscriptionList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub subscriptions: Vec<V0WatchlistSubscription>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WatchlistSubscriptionList {
    /// With what is required; the rest is absent.
    pub fn new(subscriptions: Vec<V0WatchlistSubscription>) -> Self {
        Self {
            next_page_token: None,
            subscriptions,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0WatchlistSubscriptionList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WatchlistSubscriptionList",
            &[
                ("next_page_token", &self.next_page_token),
                ("subscriptions", &self.subscriptions),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WatchlistSubscriptionList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WatchlistSubscriptionList {
    const NAME: &'static str = "V0WatchlistSubscriptionList";
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
impl ::serde::Serialize for V0WatchlistSubscriptionList {
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
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_subscription_status`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WatchlistSubscriptionStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WatchlistSubscriptionStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0WatchlistSubscriptionStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACTIVE" => Self::Active,
                "INACTIVE" => Self::Inactive,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0WatchlistSubscriptionStatus);
