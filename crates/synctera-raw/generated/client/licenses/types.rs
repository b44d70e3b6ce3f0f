// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: license."] LicenseId
}
#[cfg(feature = "licenses")]
/// The document's schema `v0_license_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0LicenseList {
    /// Optional.
    pub licenses: Option<Vec<V0ResponseLicense>>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0LicenseList {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            licenses: None,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0LicenseList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0LicenseList",
            &[("licenses", &self.licenses), ("next_page_token", &self.next_page_token)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0LicenseList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0LicenseList {
    const NAME: &'static str = "V0LicenseList";
    const FIELDS: &'static [&'static str] = &["licenses", "next_page_token"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut licenses, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut licenses),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            licenses,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0LicenseList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "licenses", &self.licenses)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "licenses")]
/// The document's schema `v0_license_number`, sent and received.
pub type V0LicenseNumber = String;
#[cfg(feature = "licenses")]
/// The document's schema `v0_license_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0LicensePatch {
    /// Required. At least 1 characters. `Debug` does not print it.
    pub license_number: V0LicenseNumber,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0LicensePatch {
    /// With what is required; the rest is absent.
    pub fn new(license_number: impl Into<V0LicenseNumber>) -> Self {
        Self {
            license_number: license_number.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0LicensePatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0LicensePatch",
            &[("license_number", &crate::record::Redacted)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0LicensePatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0LicensePatch {
    const NAME: &'static str = "V0LicensePatch";
    const FIELDS: &'static [&'static str] = &["license_number"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut license_number,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut license_number),
            }?;
        }
        Ok(Self {
            license_number: crate::record::need(license_number, "license_number")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0LicensePatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("license_number", &self.license_number)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for V0LicensePatch {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.license_number;
        crate::check::within(
            "license_number",
            crate::check::length(value, 1, usize::MAX),
        )?;
        Ok(())
    }
}
#[cfg(feature = "licenses")]
/// The document's schema `v0_license_type`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0LicenseType {
    /// `MRB`
    Mrb,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0LicenseType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Mrb];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mrb => "MRB",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0LicenseType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "MRB" => Self::Mrb,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0LicenseType);
#[cfg(feature = "licenses")]
/// The document's schema `v0_post_license`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostLicense {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub license_number: Option<V0LicenseNumber>,
    /// Optional.
    pub license_type: Option<V0LicenseType>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostLicense {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
            license_number: None,
            license_type: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`license_number`](Self::license_number). At least 1 characters. `Debug` does not print it.
    #[must_use]
    pub fn with_license_number(mut self, value: impl Into<V0LicenseNumber>) -> Self {
        self.license_number = Some(value.into());
        self
    }
    /// Sets [`license_type`](Self::license_type).
    #[must_use]
    pub fn with_license_type(mut self, value: impl Into<V0LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0PostLicense {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PostLicense",
            &[
                ("business_id", &self.business_id),
                ("customer_id", &self.customer_id),
                ("license_number", &crate::record::Redacted),
                ("license_type", &self.license_type),
                ("tenant", &self.tenant),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PostLicense {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0PostLicense {
    const NAME: &'static str = "V0PostLicense";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "license_number",
        "license_type",
        "tenant",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut business_id,
            mut customer_id,
            mut license_number,
            mut license_type,
            mut tenant,
        ) = (None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe(&mut business_id),
                1 => fields.maybe(&mut customer_id),
                2 => fields.maybe(&mut license_number),
                3 => fields.maybe(&mut license_type),
                _ => fields.maybe(&mut tenant),
            }?;
        }
        Ok(Self {
            business_id,
            customer_id,
            license_number,
            license_type,
            tenant,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PostLicense {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "business_id", &self.business_id)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        crate::record::write_some(&mut map, "license_number", &self.license_number)?;
        crate::record::write_some(&mut map, "license_type", &self.license_type)?;
        crate::record::write_some(&mut map, "tenant", &self.tenant)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for V0PostLicense {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.license_number {
            crate::check::within(
                "license_number",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "licenses")]
/// The document's schema `v0_response_license`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ResponseLicense {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
    /// Required.
    pub id: LicenseId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub last_verified_time: Option<crate::Timestamp>,
    /// Optional.
    pub license_classification: Option<V0ResponseLicenseLicenseClassification>,
    /// Optional.
    pub license_expiration_date: Option<crate::Date>,
    /// Optional.
    pub license_issuance_date: Option<crate::Date>,
    /// Required. At least 1 characters. `Debug` does not print it.
    pub license_number: V0LicenseNumber,
    /// Required.
    pub license_type: V0LicenseType,
    /// Optional.
    pub license_type_description: Option<String>,
    /// Optional.
    pub licensee_address: Option<String>,
    /// Optional.
    pub licensee_name: Option<String>,
    /// Optional.
    pub licensing_authority: Option<String>,
    /// Required.
    pub status: V0ResponseLicenseStatus,
    /// Required.
    pub tenant: V0TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ResponseLicense {
    /// With what is required; the rest is absent.
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        id: LicenseId,
        last_updated_time: impl Into<crate::Timestamp>,
        license_number: impl Into<V0LicenseNumber>,
        license_type: impl Into<V0LicenseType>,
        status: impl Into<V0ResponseLicenseStatus>,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            business_id: None,
            creation_time: creation_time.into(),
            customer_id: None,
            id,
            last_updated_time: last_updated_time.into(),
            last_verified_time: None,
            license_classification: None,
            license_expiration_date: None,
            license_issuance_date: None,
            license_number: license_number.into(),
            license_type: license_type.into(),
            license_type_description: None,
            licensee_address: None,
            licensee_name: None,
            licensing_authority: None,
            status: status.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0ResponseLicense {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0ResponseLicense",
            &[
                ("business_id", &self.business_id),
                ("creation_time", &self.creation_time),
                ("customer_id", &self.customer_id),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("last_verified_time", &self.last_verified_time),
                ("license_classification", &self.license_classification),
                ("license_expiration_date", &self.license_expiration_date),
                ("license_issuance_date", &self.license_issuance_date),
                ("license_number", &crate::record::Redacted),
                ("license_type", &self.license_type),
                ("license_type_description", &self.license_type_description),
                ("licensee_address", &self.licensee_address),
                ("licensee_name", &self.licensee_name),
                ("licensing_authority", &self.licensing_authority),
                ("status", &self.status),
                ("tenant", &self.tenant),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0ResponseLicense {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0ResponseLicense {
    const NAME: &'static str = "V0ResponseLicense";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "creation_time",
        "customer_id",
        "id",
        "last_updated_time",
        "last_verified_time",
        "license_classification",
        "license_expiration_date",
        "license_issuance_date",
        "license_number",
        "license_type",
        "license_type_description",
        "licensee_address",
        "licensee_name",
        "licensing_authority",
        "status",
        "tenant",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut business_id,
            mut creation_time,
            mut customer_id,
            mut id,
            mut last_updated_time,
            mut last_verified_time,
            mut license_classification,
            mut license_expiration_date,
            mut license_issuance_date,
            mut license_number,
            mut license_type,
            mut license_type_description,
            mut licensee_address,
            mut licensee_name,
            mut licensing_authority,
            mut status,
            mut tenant,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut business_id),
                1 => fields.take(&mut creation_time),
                2 => fields.maybe_or_keep(&mut customer_id),
                3 => fields.take(&mut id),
                4 => fields.take(&mut last_updated_time),
                5 => fields.maybe_or_keep(&mut last_verified_time),
                6 => fields.maybe_or_keep(&mut license_classification),
                7 => fields.maybe_or_keep(&mut license_expiration_date),
                8 => fields.maybe_or_keep(&mut license_issuance_date),
                9 => fields.take(&mut license_number),
                10 => fields.take(&mut license_type),
                11 => fields.maybe_or_keep(&mut license_type_description),
                12 => fields.maybe_or_keep(&mut licensee_address),
                13 => fields.maybe_or_keep(&mut licensee_name),
                14 => fields.maybe_or_keep(&mut licensing_authority),
                15 => fields.take(&mut status),
                _ => fields.take(&mut tenant),
            }?;
        }
        Ok(Self {
            business_id,
            creation_time: crate::record::need(creation_time, "creation_time")?,
            customer_id,
            id: crate::record::need(id, "id")?,
            last_updated_time: crate::record::need(
                last_updated_time,
                "last_updated_time",
            )?,
            last_verified_time,
            license_classification,
            license_expiration_date,
            license_issuance_date,
            license_number: crate::record::need(license_number, "license_number")?,
            license_type: crate::record::need(license_type, "license_type")?,
            license_type_description,
            licensee_address,
            licensee_name,
            licensing_authority,
            status: crate::record::need(status, "status")?,
            tenant: crate::record::need(tenant, "tenant")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0ResponseLicense {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "business_id", &self.business_id)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("last_updated_time", &self.last_updated_time)?;
        crate::record::write_some(
            &mut map,
            "last_verified_time",
            &self.last_verified_time,
        )?;
        crate::record::write_some(
            &mut map,
            "license_classification",
            &self.license_classification,
        )?;
        crate::record::write_some(
            &mut map,
            "license_expiration_date",
            &self.license_expiration_date,
        )?;
        crate::record::write_some(
            &mut map,
            "license_issuance_date",
            &self.license_issuance_date,
        )?;
        map.serialize_entry("license_number", &self.license_number)?;
        map.serialize_entry("license_type", &self.license_type)?;
        crate::record::write_some(
            &mut map,
            "license_type_description",
            &self.license_type_description,
        )?;
        crate::record::write_some(&mut map, "licensee_address", &self.licensee_address)?;
        crate::record::write_some(&mut map, "licensee_name", &self.licensee_name)?;
        crate::record::write_some(
            &mut map,
            "licensing_authority",
            &self.licensing_authority,
        )?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("tenant", &self.tenant)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "licenses")]
/// The document's schema `v0_response_license_license_classification`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0ResponseLicenseLicenseClassification {
    /// `MEDICAL_AND_RECREATIONAL_CANNABIS`
    MedicalAndRecreationalCannabis,
    /// `MEDICAL_CANNABIS`
    MedicalCannabis,
    /// `RECREATIONAL_CANNABIS`
    RecreationalCannabis,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ResponseLicenseLicenseClassification {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::MedicalAndRecreationalCannabis,
        Self::MedicalCannabis,
        Self::RecreationalCannabis,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MedicalAndRecreationalCannabis => "MEDICAL_AND_RECREATIONAL_CANNABIS",
            Self::MedicalCannabis => "MEDICAL_CANNABIS",
            Self::RecreationalCannabis => "RECREATIONAL_CANNABIS",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0ResponseLicenseLicenseClassification {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "MEDICAL_AND_RECREATIONAL_CANNABIS" => {
                    Self::MedicalAndRecreationalCannabis
                }
                "MEDICAL_CANNABIS" => Self::MedicalCannabis,
                "RECREATIONAL_CANNABIS" => Self::RecreationalCannabis,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0ResponseLicenseLicenseClassification);
#[cfg(feature = "licenses")]
/// The document's schema `v0_response_license_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0ResponseLicenseStatus {
    /// `ACCEPTED`
    Accepted,
    /// `REJECTED`
    Rejected,
    /// `REVIEW`
    Review,
    /// `UNVERIFIED`
    Unverified,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ResponseLicenseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::Review,
        Self::Unverified,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Rejected => "REJECTED",
            Self::Review => "REVIEW",
            Self::Unverified => "UNVERIFIED",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0ResponseLicenseStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACCEPTED" => Self::Accepted,
                "REJECTED" => Self::Rejected,
                "REVIEW" => Self::Review,
                "UNVERIFIED" => Self::Unverified,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0ResponseLicenseStatus);
#[cfg(feature = "licenses")]
/// Parameters of `listLicensesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListLicensesV0Params {
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
}
impl ListLicensesV0Params {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
}
impl ListLicensesV0Params {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("customer_id", &self.customer_id);
        query.into_url()
    }
}
