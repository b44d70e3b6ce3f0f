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
    #[inline]
    pub fn new() -> Self {
        Self {
            licenses: None,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0LicenseList {
    const NAME: &'static str = "V0LicenseList";
    const FIELDS: &'static [&'static str] = &["licenses", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut licenses: Option<Vec<V0ResponseLicense>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut licenses),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        Some(Self {
            licenses,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("licenses", &self.licenses);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0LicenseList);
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
    #[inline]
    pub fn new(license_number: impl Into<V0LicenseNumber>) -> Self {
        Self {
            license_number: license_number.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0LicensePatch {
    const NAME: &'static str = "V0LicensePatch";
    const FIELDS: &'static [&'static str] = &["license_number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut license_number: Option<V0LicenseNumber> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut license_number),
                _ => __input.again(),
            }
        }
        __input.need(&license_number, "license_number");
        Some(Self {
            license_number: license_number?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("license_number", &self.license_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0LicensePatch);
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
#[derive(Clone, Debug)]
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
    #[inline]
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
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`license_number`](Self::license_number). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_license_number(mut self, value: impl Into<V0LicenseNumber>) -> Self {
        self.license_number = Some(value.into());
        self
    }
    /// Sets [`license_type`](Self::license_type).
    #[must_use]
    #[inline]
    pub fn with_license_type(mut self, value: impl Into<V0LicenseType>) -> Self {
        self.license_type = Some(value.into());
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
impl crate::record::Record for V0PostLicense {
    const NAME: &'static str = "V0PostLicense";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "license_number",
        "license_type",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut customer_id: Option<V0CustomerId> = None;
        let mut license_number: Option<V0LicenseNumber> = None;
        let mut license_type: Option<V0LicenseType> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut business_id),
                1 => __input.maybe(&mut customer_id),
                2 => __input.maybe(&mut license_number),
                3 => __input.maybe(&mut license_type),
                4 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        Some(Self {
            business_id,
            customer_id,
            license_number,
            license_type,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("customer_id", &self.customer_id);
        out.secret_option("license_number", &self.license_number);
        out.option("license_type", &self.license_type);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostLicense);
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<V0CustomerId> = None;
        let mut id: Option<LicenseId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut last_verified_time: Option<crate::Timestamp> = None;
        let mut license_classification: Option<V0ResponseLicenseLicenseClassification> = None;
        let mut license_expiration_date: Option<crate::Date> = None;
        let mut license_issuance_date: Option<crate::Date> = None;
        let mut license_number: Option<V0LicenseNumber> = None;
        let mut license_type: Option<V0LicenseType> = None;
        let mut license_type_description: Option<String> = None;
        let mut licensee_address: Option<String> = None;
        let mut licensee_name: Option<String> = None;
        let mut licensing_authority: Option<String> = None;
        let mut status: Option<V0ResponseLicenseStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.take(&mut creation_time),
                2 => __input.maybe_or_keep(&mut customer_id),
                3 => __input.take(&mut id),
                4 => __input.take(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut last_verified_time),
                6 => __input.maybe_or_keep(&mut license_classification),
                7 => __input.maybe_or_keep(&mut license_expiration_date),
                8 => __input.maybe_or_keep(&mut license_issuance_date),
                9 => __input.take(&mut license_number),
                10 => __input.take(&mut license_type),
                11 => __input.maybe_or_keep(&mut license_type_description),
                12 => __input.maybe_or_keep(&mut licensee_address),
                13 => __input.maybe_or_keep(&mut licensee_name),
                14 => __input.maybe_or_keep(&mut licensing_authority),
                15 => __input.take(&mut status),
                16 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&license_number, "license_number");
        __input.need(&license_type, "license_type");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            business_id,
            creation_time: creation_time?,
            customer_id,
            id: id?,
            last_updated_time: last_updated_time?,
            last_verified_time,
            license_classification,
            license_expiration_date,
            license_issuance_date,
            license_number: license_number?,
            license_type: license_type?,
            license_type_description,
            licensee_address,
            licensee_name,
            licensing_authority,
            status: status?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("last_verified_time", &self.last_verified_time);
        out.option("license_classification", &self.license_classification);
        out.option("license_expiration_date", &self.license_expiration_date);
        out.option("license_issuance_date", &self.license_issuance_date);
        out.secret("license_number", &self.license_number);
        out.field("license_type", &self.license_type);
        out.option("license_type_description", &self.license_type_description);
        out.option("licensee_address", &self.licensee_address);
        out.option("licensee_name", &self.licensee_name);
        out.option("licensing_authority", &self.licensing_authority);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ResponseLicense);
#[cfg(feature = "licenses")]
/// The document's schema `v0_response_license_license_classification`, received.
#[derive(Clone, Debug)]
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
crate::open_enum::open_enum!(V0ResponseLicenseLicenseClassification);
#[cfg(feature = "licenses")]
/// The document's schema `v0_response_license_status`, received.
#[derive(Clone, Debug)]
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
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
}
impl ListLicensesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("customer_id", &self.customer_id);
        query.into_url()
    }
}
