// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: disclosure."] DisclosureId
}
#[cfg(feature = "disclosures")]
/// The document's schema `v0_base_disclosure_event_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BaseDisclosureEventType {
    /// `ACKNOWLEDGED`
    Acknowledged,
    /// `DISPLAYED`
    Displayed,
    /// `VIEWED`
    Viewed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BaseDisclosureEventType {
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
crate::open_enum::open_enum!(V0BaseDisclosureEventType);
#[cfg(feature = "disclosures")]
/// The document's schema `v0_disclosure`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Disclosure {
    /// Optional.
    pub acknowledging_person_id: Option<PersonId>,
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub disclosure_date: crate::Timestamp,
    /// Required.
    pub event_type: V0BaseDisclosureEventType,
    /// Optional. Only in responses.
    pub id: Option<V0Id>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub type_: V0DisclosureType,
    /// Required. Matches `^v?[0-9]+\.[0-9]+$`.
    pub version: V0Version,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Disclosure {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        disclosure_date: impl Into<crate::Timestamp>,
        event_type: impl Into<V0BaseDisclosureEventType>,
        type_: impl Into<V0DisclosureType>,
        version: impl Into<V0Version>,
    ) -> Self {
        Self {
            acknowledging_person_id: None,
            business_id: None,
            creation_time: None,
            disclosure_date: disclosure_date.into(),
            event_type: event_type.into(),
            id: None,
            last_updated_time: None,
            metadata: None,
            person_id: None,
            tenant: None,
            type_: type_.into(),
            version: version.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`acknowledging_person_id`](Self::acknowledging_person_id).
    #[must_use]
    #[inline]
    pub fn with_acknowledging_person_id(mut self, value: PersonId) -> Self {
        self.acknowledging_person_id = Some(value);
        self
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
    pub fn with_id(mut self, value: V0Id) -> Self {
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
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Disclosure {
    const NAME: &'static str = "V0Disclosure";
    const FIELDS: &'static [&'static str] = &[
        "acknowledging_person_id",
        "business_id",
        "creation_time",
        "disclosure_date",
        "event_type",
        "id",
        "last_updated_time",
        "metadata",
        "person_id",
        "tenant",
        "type",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut acknowledging_person_id: Option<PersonId> = None;
        let mut business_id: Option<V0BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut disclosure_date: Option<crate::Timestamp> = None;
        let mut event_type: Option<V0BaseDisclosureEventType> = None;
        let mut id: Option<V0Id> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut person_id: Option<V0PersonId> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0DisclosureType> = None;
        let mut version: Option<V0Version> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut acknowledging_person_id),
                1 => __input.maybe_or_keep(&mut business_id),
                2 => __input.maybe_or_keep(&mut creation_time),
                3 => __input.take(&mut disclosure_date),
                4 => __input.take(&mut event_type),
                5 => __input.maybe_or_keep(&mut id),
                6 => __input.maybe_or_keep(&mut last_updated_time),
                7 => __input.maybe_or_keep(&mut metadata),
                8 => __input.maybe_or_keep(&mut person_id),
                9 => __input.maybe_or_keep(&mut tenant),
                10 => __input.take(&mut type_),
                11 => __input.take(&mut version),
                _ => __input.again(),
            }
        }
        __input.need(&disclosure_date, "disclosure_date");
        __input.need(&event_type, "event_type");
        __input.need(&type_, "type");
        __input.need(&version, "version");
        Some(Self {
            acknowledging_person_id,
            business_id,
            creation_time,
            disclosure_date: disclosure_date?,
            event_type: event_type?,
            id,
            last_updated_time,
            metadata,
            person_id,
            tenant,
            type_: type_?,
            version: version?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("acknowledging_person_id", &self.acknowledging_person_id);
        out.option("business_id", &self.business_id);
        out.option("creation_time", &self.creation_time);
        out.field("disclosure_date", &self.disclosure_date);
        out.field("event_type", &self.event_type);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("person_id", &self.person_id);
        out.option("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.field("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Disclosure);
impl crate::check::Check for V0Disclosure {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.version;
        crate::check::within(
            "version",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(
                            &Node::Sequence(&[Node::Class(&[('v', 'v')])]),
                            0,
                            1,
                        ),
                        Node::Repeat(&Node::Class(&[('0', '9')]), 1, 4294967295),
                        Node::Sequence(&[Node::Class(&[('.', '.')])]),
                        Node::Repeat(&Node::Class(&[('0', '9')]), 1, 4294967295),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^v?[0-9]+\\.[0-9]+$")
            },
        )?;
        Ok(())
    }
}
#[cfg(feature = "disclosures")]
/// The document's schema `v0_disclosure_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DisclosureList {
    /// Required.
    pub disclosures: Vec<V0Disclosure>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DisclosureList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(disclosures: Vec<V0Disclosure>) -> Self {
        Self {
            disclosures,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DisclosureList {
    const NAME: &'static str = "V0DisclosureList";
    const FIELDS: &'static [&'static str] = &["disclosures", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut disclosures: Option<Vec<V0Disclosure>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut disclosures),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&disclosures, "disclosures");
        Some(Self {
            disclosures: disclosures?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("disclosures", &self.disclosures);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DisclosureList);
#[cfg(feature = "disclosures")]
/// The document's schema `v0_disclosure_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DisclosureType {
    /// `ACH_AUTHORIZATION`
    AchAuthorization,
    /// `CARDHOLDER_AGREEMENT`
    CardholderAgreement,
    /// `CARD_DISCLOSURE`
    CardDisclosure,
    /// `DIRECT_BILLING_AUTHORIZATION`
    DirectBillingAuthorization,
    /// `E_SIGN`
    ESign,
    /// `KYC_DATA_COLLECTION`
    KycDataCollection,
    /// `OWNER_CERTIFICATION`
    OwnerCertification,
    /// `PAD_AUTHORIZATION`
    PadAuthorization,
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
impl V0DisclosureType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchAuthorization,
        Self::CardholderAgreement,
        Self::CardDisclosure,
        Self::DirectBillingAuthorization,
        Self::ESign,
        Self::KycDataCollection,
        Self::OwnerCertification,
        Self::PadAuthorization,
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
            Self::CardDisclosure => "CARD_DISCLOSURE",
            Self::DirectBillingAuthorization => "DIRECT_BILLING_AUTHORIZATION",
            Self::ESign => "E_SIGN",
            Self::KycDataCollection => "KYC_DATA_COLLECTION",
            Self::OwnerCertification => "OWNER_CERTIFICATION",
            Self::PadAuthorization => "PAD_AUTHORIZATION",
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
crate::open_enum::open_enum!(V0DisclosureType);
crate::id::id! {
    #[doc = " The document's schema `v0_id`, sent and received."] V0Id
}
#[cfg(feature = "disclosures")]
/// The document's schema `v0_version`, sent and received.
pub type V0Version = String;
#[cfg(feature = "disclosures")]
/// Parameters of `listDisclosuresV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDisclosuresV0Params {
    /// Optional.
    pub acknowledging_person_id: Option<Vec<PersonId>>,
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub id: Option<Vec<DisclosureId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<Vec<PersonId>>,
}
impl ListDisclosuresV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            acknowledging_person_id: None,
            business_id: None,
            id: None,
            limit: None,
            page_token: None,
            person_id: None,
        }
    }
    /// Sets [`acknowledging_person_id`](Self::acknowledging_person_id).
    #[must_use]
    #[inline]
    pub fn with_acknowledging_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.acknowledging_person_id = Some(value);
        self
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
    pub fn with_id(mut self, value: Vec<DisclosureId>) -> Self {
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
impl ListDisclosuresV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.person_id {
            query.comma_list("person_id", values);
        }
        if let Some(values) = &self.acknowledging_person_id {
            query.comma_list("acknowledging_person_id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListDisclosuresV0Params {
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
impl crate::Paged for ListDisclosuresV0Params {
    type Item = V0Disclosure;
    type Page = V0DisclosureList;
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
        (page.disclosures, page.next_page_token)
    }
}
