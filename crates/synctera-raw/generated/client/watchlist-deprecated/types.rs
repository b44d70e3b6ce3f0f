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
    #[inline]
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
    #[inline]
    pub fn with_created(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: AlertId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`provider_info`](Self::provider_info). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_provider_info(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.provider_info = Some(value.into());
        self
    }
    /// Sets [`provider_subject_id`](Self::provider_subject_id).
    #[must_use]
    #[inline]
    pub fn with_provider_subject_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subject_id = Some(value.into());
        self
    }
    /// Sets [`provider_subscription_id`](Self::provider_subscription_id).
    #[must_use]
    #[inline]
    pub fn with_provider_subscription_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subscription_id = Some(value.into());
        self
    }
    /// Sets [`provider_watchlist_name`](Self::provider_watchlist_name).
    #[must_use]
    #[inline]
    pub fn with_provider_watchlist_name(mut self, value: impl Into<String>) -> Self {
        self.provider_watchlist_name = Some(value.into());
        self
    }
    /// Sets [`urls`](Self::urls).
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut created: Option<crate::Timestamp> = None;
        let mut id: Option<AlertId> = None;
        let mut provider_info: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut provider_subject_id: Option<String> = None;
        let mut provider_subscription_id: Option<String> = None;
        let mut provider_watchlist_name: Option<String> = None;
        let mut status: Option<V0WatchlistAlertStatus> = None;
        let mut urls: Option<Vec<String>> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut created),
                1 => __input.maybe(&mut id),
                2 => __input.maybe(&mut provider_info),
                3 => __input.maybe(&mut provider_subject_id),
                4 => __input.maybe(&mut provider_subscription_id),
                5 => __input.maybe(&mut provider_watchlist_name),
                6 => __input.take(&mut status),
                7 => __input.maybe(&mut urls),
                8 => __input.maybe(&mut vendor_info),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            created,
            id,
            provider_info,
            provider_subject_id,
            provider_subscription_id,
            provider_watchlist_name,
            status: status?,
            urls,
            vendor_info,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("created", &self.created);
        out.option("id", &self.id);
        out.secret_option("provider_info", &self.provider_info);
        out.option("provider_subject_id", &self.provider_subject_id);
        out.option("provider_subscription_id", &self.provider_subscription_id);
        out.option("provider_watchlist_name", &self.provider_watchlist_name);
        out.field("status", &self.status);
        out.option("urls", &self.urls);
        out.option("vendor_info", &self.vendor_info);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WatchlistAlert);
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_alert_status`, sent.
#[derive(Clone, Debug)]
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
    #[inline]
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
    #[inline]
    pub fn with_auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets [`created`](Self::created).
    #[must_use]
    #[inline]
    pub fn with_created(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: SubscriptionId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`period_end`](Self::period_end).
    #[must_use]
    #[inline]
    pub fn with_period_end(mut self, value: impl Into<crate::Date>) -> Self {
        self.period_end = Some(value.into());
        self
    }
    /// Sets [`period_start`](Self::period_start).
    #[must_use]
    #[inline]
    pub fn with_period_start(mut self, value: impl Into<crate::Date>) -> Self {
        self.period_start = Some(value.into());
        self
    }
    /// Sets [`provider_subscription_id`](Self::provider_subscription_id).
    #[must_use]
    #[inline]
    pub fn with_provider_subscription_id(mut self, value: impl Into<String>) -> Self {
        self.provider_subscription_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0WatchlistSubscriptionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut auto_renew: Option<bool> = None;
        let mut created: Option<crate::Timestamp> = None;
        let mut customer_consent: Option<bool> = None;
        let mut id: Option<SubscriptionId> = None;
        let mut period_end: Option<crate::Date> = None;
        let mut period_start: Option<crate::Date> = None;
        let mut provider_subscription_id: Option<String> = None;
        let mut status: Option<V0WatchlistSubscriptionStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut auto_renew),
                1 => __input.maybe_or_keep(&mut created),
                2 => __input.take(&mut customer_consent),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut period_end),
                5 => __input.maybe_or_keep(&mut period_start),
                6 => __input.maybe_or_keep(&mut provider_subscription_id),
                7 => __input.maybe_or_keep(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&customer_consent, "customer_consent");
        Some(Self {
            auto_renew,
            created,
            customer_consent: customer_consent?,
            id,
            period_end,
            period_start,
            provider_subscription_id,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("auto_renew", &self.auto_renew);
        out.option("created", &self.created);
        out.field("customer_consent", &self.customer_consent);
        out.option("id", &self.id);
        out.option("period_end", &self.period_end);
        out.option("period_start", &self.period_start);
        out.option("provider_subscription_id", &self.provider_subscription_id);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WatchlistSubscription);
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
    #[inline]
    pub fn new(subscriptions: Vec<V0WatchlistSubscription>) -> Self {
        Self {
            next_page_token: None,
            subscriptions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0WatchlistSubscriptionList {
    const NAME: &'static str = "V0WatchlistSubscriptionList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "subscriptions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut subscriptions: Option<Vec<V0WatchlistSubscription>> = None;
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
crate::record::record!(V0WatchlistSubscriptionList);
#[cfg(feature = "watchlist-deprecated")]
/// The document's schema `v0_watchlist_subscription_status`, sent and received.
#[derive(Clone, Debug)]
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
crate::open_enum::open_enum!(V0WatchlistSubscriptionStatus);
