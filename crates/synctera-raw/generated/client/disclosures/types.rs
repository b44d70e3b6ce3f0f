// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: disclosure."] DisclosureId
}
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
    pub event_type: V0DisclosureEventType,
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
    pub fn new(
        disclosure_date: impl Into<crate::Timestamp>,
        event_type: impl Into<V0DisclosureEventType>,
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
    pub fn with_acknowledging_person_id(mut self, value: PersonId) -> Self {
        self.acknowledging_person_id = Some(value);
        self
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
    pub fn with_id(mut self, value: V0Id) -> Self {
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
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0Disclosure {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Disclosure",
            &[
                ("acknowledging_person_id", &self.acknowledging_person_id),
                ("business_id", &self.business_id),
                ("creation_time", &self.creation_time),
                ("disclosure_date", &self.disclosure_date),
                ("event_type", &self.event_type),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("person_id", &self.person_id),
                ("tenant", &self.tenant),
                ("type_", &self.type_),
                ("version", &self.version),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Disclosure {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut acknowledging_person_id,
            mut business_id,
            mut creation_time,
            mut disclosure_date,
            mut event_type,
            mut id,
            mut last_updated_time,
            mut metadata,
            mut person_id,
            mut tenant,
            mut type_,
            mut version,
        ) = (None, None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut acknowledging_person_id),
                1 => fields.maybe_or_keep(&mut business_id),
                2 => fields.maybe_or_keep(&mut creation_time),
                3 => fields.take(&mut disclosure_date),
                4 => fields.take(&mut event_type),
                5 => fields.maybe_or_keep(&mut id),
                6 => fields.maybe_or_keep(&mut last_updated_time),
                7 => fields.maybe_or_keep(&mut metadata),
                8 => fields.maybe_or_keep(&mut person_id),
                9 => fields.maybe_or_keep(&mut tenant),
                10 => fields.take(&mut type_),
                _ => fields.take(&mut version),
            }?;
        }
        Ok(Self {
            acknowledging_person_id,
            business_id,
            creation_time,
            disclosure_date: crate::record::need(disclosure_date, "disclosure_date")?,
            event_type: crate::record::need(event_type, "event_type")?,
            id,
            last_updated_time,
            metadata,
            person_id,
            tenant,
            type_: crate::record::need(type_, "type")?,
            version: crate::record::need(version, "version")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0Disclosure {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(
            &mut map,
            "acknowledging_person_id",
            &self.acknowledging_person_id,
        )?;
        crate::record::write_some(&mut map, "business_id", &self.business_id)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        map.serialize_entry("disclosure_date", &self.disclosure_date)?;
        map.serialize_entry("event_type", &self.event_type)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "person_id", &self.person_id)?;
        crate::record::write_some(&mut map, "tenant", &self.tenant)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("version", &self.version)?;
        crate::record::finish(map, &self.extra)
    }
}
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
/// The document's schema `v0_disclosure_event_type`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0DisclosureEventType {
    /// `ACKNOWLEDGED`
    Acknowledged,
    /// `DISPLAYED`
    Displayed,
    /// `VIEWED`
    Viewed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DisclosureEventType {
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
impl crate::open_enum::OpenEnum for V0DisclosureEventType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACKNOWLEDGED" => Self::Acknowledged,
                "DISPLAYED" => Self::Displayed,
                "VIEWED" => Self::Viewed,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0DisclosureEventType);
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
    pub fn new(disclosures: Vec<V0Disclosure>) -> Self {
        Self {
            disclosures,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0DisclosureList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0DisclosureList",
            &[
                ("disclosures", &self.disclosures),
                ("next_page_token", &self.next_page_token),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0DisclosureList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0DisclosureList {
    const NAME: &'static str = "V0DisclosureList";
    const FIELDS: &'static [&'static str] = &["disclosures", "next_page_token"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut disclosures, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut disclosures),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            disclosures: crate::record::need(disclosures, "disclosures")?,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0DisclosureList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("disclosures", &self.disclosures)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "disclosures")]
/// The document's schema `v0_disclosure_type`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0DisclosureType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACH_AUTHORIZATION" => Self::AchAuthorization,
                "CARDHOLDER_AGREEMENT" => Self::CardholderAgreement,
                "CARD_DISCLOSURE" => Self::CardDisclosure,
                "DIRECT_BILLING_AUTHORIZATION" => Self::DirectBillingAuthorization,
                "E_SIGN" => Self::ESign,
                "KYC_DATA_COLLECTION" => Self::KycDataCollection,
                "OWNER_CERTIFICATION" => Self::OwnerCertification,
                "PAD_AUTHORIZATION" => Self::PadAuthorization,
                "PRIVACY_NOTICE" => Self::PrivacyNotice,
                "REG_CC" => Self::RegCc,
                "REG_DD" => Self::RegDd,
                "REG_E" => Self::RegE,
                "SC_ACCOUNT_AGREEMENT" => Self::ScAccountAgreement,
                "SC_AUTO_PAYMENT" => Self::ScAutoPayment,
                "SC_SECURITY_AGREEMENT" => Self::ScSecurityAgreement,
                "TERMS_AND_CONDITIONS" => Self::TermsAndConditions,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn with_acknowledging_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.acknowledging_person_id = Some(value);
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<DisclosureId>) -> Self {
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
impl ListDisclosuresV0Params {
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
        (page.disclosures, page.next_page_token)
    }
}
