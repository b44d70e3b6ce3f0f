// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "disclosures-deprecated")]
/// The document's schema `v0_customer_disclosure`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerDisclosure {
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub event_type: V0CustomerDisclosureEventType,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub timestamp: crate::Timestamp,
    /// Required.
    pub type_: V0CustomerDisclosureType,
    /// Required.
    pub version: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerDisclosure {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        event_type: impl Into<V0CustomerDisclosureEventType>,
        timestamp: impl Into<crate::Timestamp>,
        type_: impl Into<V0CustomerDisclosureType>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            creation_time: None,
            event_type: event_type.into(),
            id: None,
            last_updated_time: None,
            timestamp: timestamp.into(),
            type_: type_.into(),
            version: version.into(),
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
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
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
}
impl crate::record::Record for V0CustomerDisclosure {
    const NAME: &'static str = "V0CustomerDisclosure";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "event_type",
        "id",
        "last_updated_time",
        "timestamp",
        "type",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut event_type: Option<V0CustomerDisclosureEventType> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut timestamp: Option<crate::Timestamp> = None;
        let mut type_: Option<V0CustomerDisclosureType> = None;
        let mut version: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.take(&mut event_type),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut last_updated_time),
                4 => __input.take(&mut timestamp),
                5 => __input.take(&mut type_),
                6 => __input.take(&mut version),
                _ => __input.again(),
            }
        }
        __input.need(&event_type, "event_type");
        __input.need(&timestamp, "timestamp");
        __input.need(&type_, "type");
        __input.need(&version, "version");
        Some(Self {
            creation_time,
            event_type: event_type?,
            id,
            last_updated_time,
            timestamp: timestamp?,
            type_: type_?,
            version: version?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("creation_time", &self.creation_time);
        out.field("event_type", &self.event_type);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("timestamp", &self.timestamp);
        out.field("type", &self.type_);
        out.field("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerDisclosure);
#[cfg(feature = "disclosures-deprecated")]
/// The document's schema `v0_customer_disclosure_event_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerDisclosureEventType {
    /// `ACKNOWLEDGED`
    Acknowledged,
    /// `DISPLAYED`
    Displayed,
    /// `VIEWED`
    Viewed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CustomerDisclosureEventType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Acknowledged,
        Self::Displayed,
        Self::Viewed,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Acknowledged => "ACKNOWLEDGED",
            Self::Displayed => "DISPLAYED",
            Self::Viewed => "VIEWED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CustomerDisclosureEventType);
#[cfg(feature = "disclosures-deprecated")]
/// The document's schema `v0_customer_disclosure_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerDisclosureType {
    /// `ACH_AUTHORIZATION`
    AchAuthorization,
    /// `CARDHOLDER_AGREEMENT`
    CardholderAgreement,
    /// `E_SIGN`
    ESign,
    /// `KYC_DATA_COLLECTION`
    KycDataCollection,
    /// `OWNER_CERTIFICATION`
    OwnerCertification,
    /// `PRIVACY_NOTICE`
    PrivacyNotice,
    /// `REG_CC`
    RegCc,
    /// `REG_DD`
    RegDd,
    /// `REG_E`
    RegE,
    /// `SC_ACCOUNT_AGREEMENT`
    ScAccountAgreement,
    /// `SC_AUTO_PAYMENT`
    ScAutoPayment,
    /// `SC_SECURITY_AGREEMENT`
    ScSecurityAgreement,
    /// `TERMS_AND_CONDITIONS`
    TermsAndConditions,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CustomerDisclosureType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchAuthorization,
        Self::CardholderAgreement,
        Self::ESign,
        Self::KycDataCollection,
        Self::OwnerCertification,
        Self::PrivacyNotice,
        Self::RegCc,
        Self::RegDd,
        Self::RegE,
        Self::ScAccountAgreement,
        Self::ScAutoPayment,
        Self::ScSecurityAgreement,
        Self::TermsAndConditions,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchAuthorization => "ACH_AUTHORIZATION",
            Self::CardholderAgreement => "CARDHOLDER_AGREEMENT",
            Self::ESign => "E_SIGN",
            Self::KycDataCollection => "KYC_DATA_COLLECTION",
            Self::OwnerCertification => "OWNER_CERTIFICATION",
            Self::PrivacyNotice => "PRIVACY_NOTICE",
            Self::RegCc => "REG_CC",
            Self::RegDd => "REG_DD",
            Self::RegE => "REG_E",
            Self::ScAccountAgreement => "SC_ACCOUNT_AGREEMENT",
            Self::ScAutoPayment => "SC_AUTO_PAYMENT",
            Self::ScSecurityAgreement => "SC_SECURITY_AGREEMENT",
            Self::TermsAndConditions => "TERMS_AND_CONDITIONS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CustomerDisclosureType);
#[cfg(feature = "disclosures-deprecated")]
/// The document's schema `v0_disclosure_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DisclosureResponse {
    /// Optional.
    pub disclosures: Option<Vec<V0CustomerDisclosure>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DisclosureResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            disclosures: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DisclosureResponse {
    const NAME: &'static str = "V0DisclosureResponse";
    const FIELDS: &'static [&'static str] = &["disclosures"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut disclosures: Option<Vec<V0CustomerDisclosure>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut disclosures),
                _ => __input.again(),
            }
        }
        Some(Self {
            disclosures,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("disclosures", &self.disclosures);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DisclosureResponse);
#[cfg(feature = "disclosures-deprecated")]
/// Parameters of `listDisclosures1V0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDisclosures1V0Params {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListDisclosures1V0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
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
impl ListDisclosures1V0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListDisclosures1V0Params {
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
