// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: personal."] PersonalIdId
}
#[cfg(feature = "persons")]
/// The document's schema `v0_is_user`, sent and received.
pub type V0IsUser = bool;
#[cfg(feature = "persons")]
/// The document's schema `v0_patch_person`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPerson {
    /// Optional.
    pub ban_status: Option<V0BanStatus>,
    /// Optional.
    pub chosen_name: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub customer_active: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<PersonId>,
    /// Optional.
    pub is_customer: Option<V0IsCustomer>,
    /// Optional. Only in responses.
    pub is_user: Option<V0IsUser>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional.
    pub note: Option<String>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub shipping_address: Option<V0ShippingAddress>,
    /// Optional. `Debug` does not print it.
    pub ssn: Option<String>,
    /// Optional. Only in responses.
    pub ssn_source: Option<V0SsnSource>,
    /// Optional.
    pub status: Option<V0PersonStatus>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional. Only in responses.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub verification_status: Option<V0VerificationStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPerson {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ban_status: None,
            chosen_name: None,
            creation_time: None,
            customer_active: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            is_customer: None,
            is_user: None,
            last_name: None,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            middle_name: None,
            note: None,
            phone_number: None,
            shipping_address: None,
            ssn: None,
            ssn_source: None,
            status: None,
            tenant: None,
            verification_last_run: None,
            verification_status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`ban_status`](Self::ban_status).
    #[must_use]
    #[inline]
    pub fn with_ban_status(mut self, value: impl Into<V0BanStatus>) -> Self {
        self.ban_status = Some(value.into());
        self
    }
    /// Sets [`chosen_name`](Self::chosen_name).
    #[must_use]
    #[inline]
    pub fn with_chosen_name(mut self, value: impl Into<String>) -> Self {
        self.chosen_name = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_active`](Self::customer_active). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_active(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.customer_active = Some(value.into());
        self
    }
    /// Sets [`dob`](Self::dob). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_dob(mut self, value: impl Into<crate::Date>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    #[inline]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`has_accounts`](Self::has_accounts). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_has_accounts(mut self, value: V0HasAccounts) -> Self {
        self.has_accounts = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: PersonId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_customer`](Self::is_customer).
    #[must_use]
    #[inline]
    pub fn with_is_customer(mut self, value: V0IsCustomer) -> Self {
        self.is_customer = Some(value);
        self
    }
    /// Sets [`is_user`](Self::is_user). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_user(mut self, value: V0IsUser) -> Self {
        self.is_user = Some(value);
        self
    }
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`legal_address`](Self::legal_address).
    #[must_use]
    #[inline]
    pub fn with_legal_address(mut self, value: impl Into<V0LegalAddress>) -> Self {
        self.legal_address = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`middle_name`](Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`shipping_address`](Self::shipping_address).
    #[must_use]
    #[inline]
    pub fn with_shipping_address(mut self, value: impl Into<V0ShippingAddress>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }
    /// Sets [`ssn`](Self::ssn). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
    /// Sets [`ssn_source`](Self::ssn_source). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_ssn_source(mut self, value: impl Into<V0SsnSource>) -> Self {
        self.ssn_source = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0PersonStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`verification_last_run`](Self::verification_last_run). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_verification_last_run(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.verification_last_run = Some(value.into());
        self
    }
    /// Sets [`verification_status`](Self::verification_status). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_verification_status(
        mut self,
        value: impl Into<V0VerificationStatus>,
    ) -> Self {
        self.verification_status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchPerson {
    const NAME: &'static str = "V0PatchPerson";
    const FIELDS: &'static [&'static str] = &[
        "ban_status",
        "chosen_name",
        "creation_time",
        "customer_active",
        "dob",
        "email",
        "first_name",
        "has_accounts",
        "id",
        "is_customer",
        "is_user",
        "last_name",
        "last_updated_time",
        "legal_address",
        "metadata",
        "middle_name",
        "note",
        "phone_number",
        "shipping_address",
        "ssn",
        "ssn_source",
        "status",
        "tenant",
        "verification_last_run",
        "verification_status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ban_status: Option<V0BanStatus> = None;
        let mut chosen_name: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_active: Option<crate::Timestamp> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<PersonId> = None;
        let mut is_customer: Option<V0IsCustomer> = None;
        let mut is_user: Option<V0IsUser> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut middle_name: Option<String> = None;
        let mut note: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut ssn_source: Option<V0SsnSource> = None;
        let mut status: Option<V0PersonStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut ban_status),
                1 => __input.maybe(&mut chosen_name),
                2 => __input.maybe(&mut creation_time),
                3 => __input.maybe(&mut customer_active),
                4 => __input.maybe(&mut dob),
                5 => __input.maybe(&mut email),
                6 => __input.maybe(&mut first_name),
                7 => __input.maybe(&mut has_accounts),
                8 => __input.maybe(&mut id),
                9 => __input.maybe(&mut is_customer),
                10 => __input.maybe(&mut is_user),
                11 => __input.maybe(&mut last_name),
                12 => __input.maybe(&mut last_updated_time),
                13 => __input.maybe(&mut legal_address),
                14 => __input.maybe(&mut metadata),
                15 => __input.maybe(&mut middle_name),
                16 => __input.maybe(&mut note),
                17 => __input.maybe(&mut phone_number),
                18 => __input.maybe(&mut shipping_address),
                19 => __input.maybe(&mut ssn),
                20 => __input.maybe(&mut ssn_source),
                21 => __input.maybe(&mut status),
                22 => __input.maybe(&mut tenant),
                23 => __input.maybe(&mut verification_last_run),
                24 => __input.maybe(&mut verification_status),
                _ => __input.again(),
            }
        }
        Some(Self {
            ban_status,
            chosen_name,
            creation_time,
            customer_active,
            dob,
            email,
            first_name,
            has_accounts,
            id,
            is_customer,
            is_user,
            last_name,
            last_updated_time,
            legal_address,
            metadata,
            middle_name,
            note,
            phone_number,
            shipping_address,
            ssn,
            ssn_source,
            status,
            tenant,
            verification_last_run,
            verification_status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("ban_status", &self.ban_status);
        out.option("chosen_name", &self.chosen_name);
        out.option("creation_time", &self.creation_time);
        out.option("customer_active", &self.customer_active);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.option("is_customer", &self.is_customer);
        out.option("is_user", &self.is_user);
        out.option("last_name", &self.last_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("note", &self.note);
        out.option("phone_number", &self.phone_number);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("ssn_source", &self.ssn_source);
        out.option("status", &self.status);
        out.option("tenant", &self.tenant);
        out.option("verification_last_run", &self.verification_last_run);
        out.option("verification_status", &self.verification_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPerson);
impl crate::check::Check for V0PatchPerson {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.legal_address {
            crate::check::within("legal_address", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.phone_number {
            crate::check::within(
                "phone_number",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Sequence(&[Node::Class(&[('+', '+')])]),
                            Node::Class(&[('1', '9')]),
                            Node::Repeat(&Node::Class(&[('0', '9')]), 1, 14),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^\\+[1-9]\\d{1,14}$")
                },
            )?;
        }
        if let Some(value) = &self.shipping_address {
            crate::check::within("shipping_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "persons")]
/// The document's schema `v0_patch_personal_id`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPersonalId {
    /// Optional.
    pub country_code: Option<String>,
    /// Required.
    pub id_type: V0PersonalIdType,
    /// Optional.
    pub identifier: Option<String>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPersonalId {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(id_type: impl Into<V0PersonalIdType>) -> Self {
        Self {
            country_code: None,
            id_type: id_type.into(),
            identifier: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`country_code`](Self::country_code).
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    #[inline]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
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
impl crate::record::Record for V0PatchPersonalId {
    const NAME: &'static str = "V0PatchPersonalId";
    const FIELDS: &'static [&'static str] = &[
        "country_code",
        "id_type",
        "identifier",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_code: Option<String> = None;
        let mut id_type: Option<V0PersonalIdType> = None;
        let mut identifier: Option<String> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut country_code),
                1 => __input.take(&mut id_type),
                2 => __input.maybe(&mut identifier),
                3 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&id_type, "id_type");
        Some(Self {
            country_code,
            id_type: id_type?,
            identifier,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("country_code", &self.country_code);
        out.field("id_type", &self.id_type);
        out.option("identifier", &self.identifier);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPersonalId);
#[cfg(feature = "persons")]
/// The document's schema `v0_person_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PersonList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub persons: Vec<V0ResponsePerson>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PersonList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(persons: Vec<V0ResponsePerson>) -> Self {
        Self {
            next_page_token: None,
            persons,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PersonList {
    const NAME: &'static str = "V0PersonList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "persons"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut persons: Option<Vec<V0ResponsePerson>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut persons),
                _ => __input.again(),
            }
        }
        __input.need(&persons, "persons");
        Some(Self {
            next_page_token,
            persons: persons?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("persons", &self.persons);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PersonList);
#[cfg(feature = "persons")]
/// The document's schema `v0_person_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PersonStatus {
    /// `ACTIVE`
    Active,
    /// `DECEASED`
    Deceased,
    /// `DENIED`
    Denied,
    /// `DORMANT`
    Dormant,
    /// `ESCHEAT`
    Escheat,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PersonStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Deceased,
        Self::Denied,
        Self::Dormant,
        Self::Escheat,
        Self::Frozen,
        Self::Inactive,
        Self::Prospect,
        Self::Sanction,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deceased => "DECEASED",
            Self::Denied => "DENIED",
            Self::Dormant => "DORMANT",
            Self::Escheat => "ESCHEAT",
            Self::Frozen => "FROZEN",
            Self::Inactive => "INACTIVE",
            Self::Prospect => "PROSPECT",
            Self::Sanction => "SANCTION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PersonStatus);
#[cfg(feature = "persons")]
/// The document's schema `v0_personal_id_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PersonalIdType {
    /// `CITIZENSHIP_CARD`
    CitizenshipCard,
    /// `DRIVER_LICENSE`
    DriverLicense,
    /// `ITIN`
    Itin,
    /// `NATIONAL_ID`
    NationalId,
    /// `PASSPORT_NUMBER`
    PassportNumber,
    /// `PROVINCIAL_ID`
    ProvincialId,
    /// `PR_CARD`
    PrCard,
    /// `SECURE_STATUS_CARD`
    SecureStatusCard,
    /// `SIN`
    Sin,
    /// `SSN`
    Ssn,
    /// `STATE_ID`
    StateId,
    /// `TAX_ID`
    TaxId,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PersonalIdType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CitizenshipCard,
        Self::DriverLicense,
        Self::Itin,
        Self::NationalId,
        Self::PassportNumber,
        Self::ProvincialId,
        Self::PrCard,
        Self::SecureStatusCard,
        Self::Sin,
        Self::Ssn,
        Self::StateId,
        Self::TaxId,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CitizenshipCard => "CITIZENSHIP_CARD",
            Self::DriverLicense => "DRIVER_LICENSE",
            Self::Itin => "ITIN",
            Self::NationalId => "NATIONAL_ID",
            Self::PassportNumber => "PASSPORT_NUMBER",
            Self::ProvincialId => "PROVINCIAL_ID",
            Self::PrCard => "PR_CARD",
            Self::SecureStatusCard => "SECURE_STATUS_CARD",
            Self::Sin => "SIN",
            Self::Ssn => "SSN",
            Self::StateId => "STATE_ID",
            Self::TaxId => "TAX_ID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PersonalIdType);
#[cfg(feature = "persons")]
/// The document's schema `v0_post_person`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostPerson {
    /// Optional.
    pub ban_status: Option<V0BanStatus>,
    /// Optional.
    pub chosen_name: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub customer_active: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<PersonId>,
    /// Required.
    pub is_customer: V0IsCustomer,
    /// Optional. Only in responses.
    pub is_user: Option<V0IsUser>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional.
    pub note: Option<String>,
    /// Optional.
    pub personal_ids: Option<Vec<V0PostPersonalId>>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub shipping_address: Option<V0ShippingAddress>,
    /// Optional. `Debug` does not print it.
    pub ssn: Option<String>,
    /// Optional. Only in responses.
    pub ssn_source: Option<V0SsnSource>,
    /// Required.
    pub status: V0PersonStatus,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional. Only in responses.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub verification_status: Option<V0VerificationStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostPerson {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(is_customer: V0IsCustomer, status: impl Into<V0PersonStatus>) -> Self {
        Self {
            ban_status: None,
            chosen_name: None,
            creation_time: None,
            customer_active: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            is_customer,
            is_user: None,
            last_name: None,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            middle_name: None,
            note: None,
            personal_ids: None,
            phone_number: None,
            shipping_address: None,
            ssn: None,
            ssn_source: None,
            status: status.into(),
            tenant: None,
            verification_last_run: None,
            verification_status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`ban_status`](Self::ban_status).
    #[must_use]
    #[inline]
    pub fn with_ban_status(mut self, value: impl Into<V0BanStatus>) -> Self {
        self.ban_status = Some(value.into());
        self
    }
    /// Sets [`chosen_name`](Self::chosen_name).
    #[must_use]
    #[inline]
    pub fn with_chosen_name(mut self, value: impl Into<String>) -> Self {
        self.chosen_name = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_active`](Self::customer_active). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_active(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.customer_active = Some(value.into());
        self
    }
    /// Sets [`dob`](Self::dob). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_dob(mut self, value: impl Into<crate::Date>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    #[inline]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`has_accounts`](Self::has_accounts). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_has_accounts(mut self, value: V0HasAccounts) -> Self {
        self.has_accounts = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: PersonId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_user`](Self::is_user). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_user(mut self, value: V0IsUser) -> Self {
        self.is_user = Some(value);
        self
    }
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`legal_address`](Self::legal_address).
    #[must_use]
    #[inline]
    pub fn with_legal_address(mut self, value: impl Into<V0LegalAddress>) -> Self {
        self.legal_address = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`middle_name`](Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`personal_ids`](Self::personal_ids).
    #[must_use]
    #[inline]
    pub fn with_personal_ids(mut self, value: Vec<V0PostPersonalId>) -> Self {
        self.personal_ids = Some(value);
        self
    }
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`shipping_address`](Self::shipping_address).
    #[must_use]
    #[inline]
    pub fn with_shipping_address(mut self, value: impl Into<V0ShippingAddress>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }
    /// Sets [`ssn`](Self::ssn). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
    /// Sets [`ssn_source`](Self::ssn_source). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_ssn_source(mut self, value: impl Into<V0SsnSource>) -> Self {
        self.ssn_source = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`verification_last_run`](Self::verification_last_run). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_verification_last_run(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.verification_last_run = Some(value.into());
        self
    }
    /// Sets [`verification_status`](Self::verification_status). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_verification_status(
        mut self,
        value: impl Into<V0VerificationStatus>,
    ) -> Self {
        self.verification_status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PostPerson {
    const NAME: &'static str = "V0PostPerson";
    const FIELDS: &'static [&'static str] = &[
        "ban_status",
        "chosen_name",
        "creation_time",
        "customer_active",
        "dob",
        "email",
        "first_name",
        "has_accounts",
        "id",
        "is_customer",
        "is_user",
        "last_name",
        "last_updated_time",
        "legal_address",
        "metadata",
        "middle_name",
        "note",
        "personal_ids",
        "phone_number",
        "shipping_address",
        "ssn",
        "ssn_source",
        "status",
        "tenant",
        "verification_last_run",
        "verification_status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ban_status: Option<V0BanStatus> = None;
        let mut chosen_name: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_active: Option<crate::Timestamp> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<PersonId> = None;
        let mut is_customer: Option<V0IsCustomer> = None;
        let mut is_user: Option<V0IsUser> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut middle_name: Option<String> = None;
        let mut note: Option<String> = None;
        let mut personal_ids: Option<Vec<V0PostPersonalId>> = None;
        let mut phone_number: Option<String> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut ssn_source: Option<V0SsnSource> = None;
        let mut status: Option<V0PersonStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut ban_status),
                1 => __input.maybe(&mut chosen_name),
                2 => __input.maybe(&mut creation_time),
                3 => __input.maybe(&mut customer_active),
                4 => __input.maybe(&mut dob),
                5 => __input.maybe(&mut email),
                6 => __input.maybe(&mut first_name),
                7 => __input.maybe(&mut has_accounts),
                8 => __input.maybe(&mut id),
                9 => __input.take(&mut is_customer),
                10 => __input.maybe(&mut is_user),
                11 => __input.maybe(&mut last_name),
                12 => __input.maybe(&mut last_updated_time),
                13 => __input.maybe(&mut legal_address),
                14 => __input.maybe(&mut metadata),
                15 => __input.maybe(&mut middle_name),
                16 => __input.maybe(&mut note),
                17 => __input.maybe(&mut personal_ids),
                18 => __input.maybe(&mut phone_number),
                19 => __input.maybe(&mut shipping_address),
                20 => __input.maybe(&mut ssn),
                21 => __input.maybe(&mut ssn_source),
                22 => __input.take(&mut status),
                23 => __input.maybe(&mut tenant),
                24 => __input.maybe(&mut verification_last_run),
                25 => __input.maybe(&mut verification_status),
                _ => __input.again(),
            }
        }
        __input.need(&is_customer, "is_customer");
        __input.need(&status, "status");
        Some(Self {
            ban_status,
            chosen_name,
            creation_time,
            customer_active,
            dob,
            email,
            first_name,
            has_accounts,
            id,
            is_customer: is_customer?,
            is_user,
            last_name,
            last_updated_time,
            legal_address,
            metadata,
            middle_name,
            note,
            personal_ids,
            phone_number,
            shipping_address,
            ssn,
            ssn_source,
            status: status?,
            tenant,
            verification_last_run,
            verification_status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("ban_status", &self.ban_status);
        out.option("chosen_name", &self.chosen_name);
        out.option("creation_time", &self.creation_time);
        out.option("customer_active", &self.customer_active);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.field("is_customer", &self.is_customer);
        out.option("is_user", &self.is_user);
        out.option("last_name", &self.last_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("note", &self.note);
        out.option("personal_ids", &self.personal_ids);
        out.option("phone_number", &self.phone_number);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("ssn_source", &self.ssn_source);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.option("verification_last_run", &self.verification_last_run);
        out.option("verification_status", &self.verification_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostPerson);
impl crate::check::Check for V0PostPerson {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.legal_address {
            crate::check::within("legal_address", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.phone_number {
            crate::check::within(
                "phone_number",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Sequence(&[Node::Class(&[('+', '+')])]),
                            Node::Class(&[('1', '9')]),
                            Node::Repeat(&Node::Class(&[('0', '9')]), 1, 14),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^\\+[1-9]\\d{1,14}$")
                },
            )?;
        }
        if let Some(value) = &self.shipping_address {
            crate::check::within("shipping_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "persons")]
/// The document's schema `v0_post_personal_id`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostPersonalId {
    /// Optional.
    pub country_code: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Required.
    pub id_type: V0PersonalIdType,
    /// Required.
    pub identifier: String,
    /// Optional. Only in responses.
    pub system_provided: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostPersonalId {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        id_type: impl Into<V0PersonalIdType>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            country_code: None,
            id: None,
            id_type: id_type.into(),
            identifier: identifier.into(),
            system_provided: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`country_code`](Self::country_code).
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`system_provided`](Self::system_provided). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_system_provided(mut self, value: bool) -> Self {
        self.system_provided = Some(value);
        self
    }
}
impl crate::record::Record for V0PostPersonalId {
    const NAME: &'static str = "V0PostPersonalId";
    const FIELDS: &'static [&'static str] = &[
        "country_code",
        "id",
        "id_type",
        "identifier",
        "system_provided",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_code: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut id_type: Option<V0PersonalIdType> = None;
        let mut identifier: Option<String> = None;
        let mut system_provided: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut country_code),
                1 => __input.maybe(&mut id),
                2 => __input.take(&mut id_type),
                3 => __input.take(&mut identifier),
                4 => __input.maybe(&mut system_provided),
                _ => __input.again(),
            }
        }
        __input.need(&id_type, "id_type");
        __input.need(&identifier, "identifier");
        Some(Self {
            country_code,
            id,
            id_type: id_type?,
            identifier: identifier?,
            system_provided,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("country_code", &self.country_code);
        out.option("id", &self.id);
        out.field("id_type", &self.id_type);
        out.field("identifier", &self.identifier);
        out.option("system_provided", &self.system_provided);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostPersonalId);
#[cfg(feature = "persons")]
/// The document's schema `v0_post_personal_id_w_cust`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostPersonalIdWCust {
    /// Optional.
    pub country_code: Option<String>,
    /// Required.
    pub customer_id: CustomerId,
    /// Optional. Only in responses.
    pub id: Option<PersonalIdId>,
    /// Required.
    pub id_type: V0PersonalIdType,
    /// Required.
    pub identifier: String,
    /// Optional. Only in responses.
    pub system_provided: Option<bool>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostPersonalIdWCust {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        customer_id: CustomerId,
        id_type: impl Into<V0PersonalIdType>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            country_code: None,
            customer_id,
            id: None,
            id_type: id_type.into(),
            identifier: identifier.into(),
            system_provided: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`country_code`](Self::country_code).
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: PersonalIdId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`system_provided`](Self::system_provided). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_system_provided(mut self, value: bool) -> Self {
        self.system_provided = Some(value);
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
impl crate::record::Record for V0PostPersonalIdWCust {
    const NAME: &'static str = "V0PostPersonalIdWCust";
    const FIELDS: &'static [&'static str] = &[
        "country_code",
        "customer_id",
        "id",
        "id_type",
        "identifier",
        "system_provided",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_code: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut id: Option<PersonalIdId> = None;
        let mut id_type: Option<V0PersonalIdType> = None;
        let mut identifier: Option<String> = None;
        let mut system_provided: Option<bool> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut country_code),
                1 => __input.take(&mut customer_id),
                2 => __input.maybe(&mut id),
                3 => __input.take(&mut id_type),
                4 => __input.take(&mut identifier),
                5 => __input.maybe(&mut system_provided),
                6 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&customer_id, "customer_id");
        __input.need(&id_type, "id_type");
        __input.need(&identifier, "identifier");
        Some(Self {
            country_code,
            customer_id: customer_id?,
            id,
            id_type: id_type?,
            identifier: identifier?,
            system_provided,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("country_code", &self.country_code);
        out.field("customer_id", &self.customer_id);
        out.option("id", &self.id);
        out.field("id_type", &self.id_type);
        out.field("identifier", &self.identifier);
        out.option("system_provided", &self.system_provided);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostPersonalIdWCust);
#[cfg(feature = "persons")]
/// The document's schema `v0_response_person`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ResponsePerson {
    /// Required.
    pub ban_status: V0BanStatus,
    /// Optional.
    pub chosen_name: Option<String>,
    /// Optional. Only in responses.
    pub classifications: Option<V0Classifications>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional. Only in responses.
    pub customer_active: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Required. Only in responses.
    pub id: PersonId,
    /// Required.
    pub is_customer: V0IsCustomer,
    /// Optional. Only in responses.
    pub is_user: Option<V0IsUser>,
    /// Optional.
    pub last_name: Option<String>,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional.
    pub personal_ids: Option<Vec<V0ResponsePersonalId>>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub shipping_address: Option<V0ShippingAddress>,
    /// Optional. `Debug` does not print it.
    pub ssn: Option<String>,
    /// Optional. Only in responses.
    pub ssn_source: Option<V0SsnSource>,
    /// Required.
    pub status: V0PersonStatus,
    /// Required.
    pub tenant: V0TenantId,
    /// Optional. Only in responses.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub verification_status: V0VerificationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ResponsePerson {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        ban_status: impl Into<V0BanStatus>,
        creation_time: impl Into<crate::Timestamp>,
        id: PersonId,
        is_customer: V0IsCustomer,
        last_updated_time: impl Into<crate::Timestamp>,
        status: impl Into<V0PersonStatus>,
        tenant: impl Into<V0TenantId>,
        verification_status: impl Into<V0VerificationStatus>,
    ) -> Self {
        Self {
            ban_status: ban_status.into(),
            chosen_name: None,
            classifications: None,
            creation_time: creation_time.into(),
            customer_active: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id,
            is_customer,
            is_user: None,
            last_name: None,
            last_updated_time: last_updated_time.into(),
            legal_address: None,
            metadata: None,
            middle_name: None,
            personal_ids: None,
            phone_number: None,
            shipping_address: None,
            ssn: None,
            ssn_source: None,
            status: status.into(),
            tenant: tenant.into(),
            verification_last_run: None,
            verification_status: verification_status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ResponsePerson {
    const NAME: &'static str = "V0ResponsePerson";
    const FIELDS: &'static [&'static str] = &[
        "ban_status",
        "chosen_name",
        "classifications",
        "creation_time",
        "customer_active",
        "dob",
        "email",
        "first_name",
        "has_accounts",
        "id",
        "is_customer",
        "is_user",
        "last_name",
        "last_updated_time",
        "legal_address",
        "metadata",
        "middle_name",
        "personal_ids",
        "phone_number",
        "shipping_address",
        "ssn",
        "ssn_source",
        "status",
        "tenant",
        "verification_last_run",
        "verification_status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ban_status: Option<V0BanStatus> = None;
        let mut chosen_name: Option<String> = None;
        let mut classifications: Option<V0Classifications> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_active: Option<crate::Timestamp> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<PersonId> = None;
        let mut is_customer: Option<V0IsCustomer> = None;
        let mut is_user: Option<V0IsUser> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut middle_name: Option<String> = None;
        let mut personal_ids: Option<Vec<V0ResponsePersonalId>> = None;
        let mut phone_number: Option<String> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut ssn_source: Option<V0SsnSource> = None;
        let mut status: Option<V0PersonStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut ban_status),
                1 => __input.maybe_or_keep(&mut chosen_name),
                2 => __input.maybe_or_keep(&mut classifications),
                3 => __input.take(&mut creation_time),
                4 => __input.maybe_or_keep(&mut customer_active),
                5 => __input.maybe_or_keep(&mut dob),
                6 => __input.maybe_or_keep(&mut email),
                7 => __input.maybe_or_keep(&mut first_name),
                8 => __input.maybe_or_keep(&mut has_accounts),
                9 => __input.take(&mut id),
                10 => __input.take(&mut is_customer),
                11 => __input.maybe_or_keep(&mut is_user),
                12 => __input.maybe_or_keep(&mut last_name),
                13 => __input.take(&mut last_updated_time),
                14 => __input.maybe_or_keep(&mut legal_address),
                15 => __input.maybe_or_keep(&mut metadata),
                16 => __input.maybe_or_keep(&mut middle_name),
                17 => __input.maybe_or_keep(&mut personal_ids),
                18 => __input.maybe_or_keep(&mut phone_number),
                19 => __input.maybe_or_keep(&mut shipping_address),
                20 => __input.maybe_or_keep(&mut ssn),
                21 => __input.maybe_or_keep(&mut ssn_source),
                22 => __input.take(&mut status),
                23 => __input.take(&mut tenant),
                24 => __input.maybe_or_keep(&mut verification_last_run),
                25 => __input.take(&mut verification_status),
                _ => __input.again(),
            }
        }
        __input.need(&ban_status, "ban_status");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&is_customer, "is_customer");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&verification_status, "verification_status");
        Some(Self {
            ban_status: ban_status?,
            chosen_name,
            classifications,
            creation_time: creation_time?,
            customer_active,
            dob,
            email,
            first_name,
            has_accounts,
            id: id?,
            is_customer: is_customer?,
            is_user,
            last_name,
            last_updated_time: last_updated_time?,
            legal_address,
            metadata,
            middle_name,
            personal_ids,
            phone_number,
            shipping_address,
            ssn,
            ssn_source,
            status: status?,
            tenant: tenant?,
            verification_last_run,
            verification_status: verification_status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("ban_status", &self.ban_status);
        out.option("chosen_name", &self.chosen_name);
        out.option("classifications", &self.classifications);
        out.field("creation_time", &self.creation_time);
        out.option("customer_active", &self.customer_active);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("has_accounts", &self.has_accounts);
        out.field("id", &self.id);
        out.field("is_customer", &self.is_customer);
        out.option("is_user", &self.is_user);
        out.option("last_name", &self.last_name);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("personal_ids", &self.personal_ids);
        out.option("phone_number", &self.phone_number);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("ssn_source", &self.ssn_source);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("verification_last_run", &self.verification_last_run);
        out.field("verification_status", &self.verification_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ResponsePerson);
#[cfg(feature = "persons")]
/// The document's schema `v0_response_personal_id`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ResponsePersonalId {
    /// Required.
    pub country_code: String,
    /// Required. Only in responses.
    pub id: crate::AnyId,
    /// Required.
    pub id_type: V0PersonalIdType,
    /// Required.
    pub identifier: String,
    /// Required. Only in responses.
    pub system_provided: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ResponsePersonalId {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        country_code: impl Into<String>,
        id: crate::AnyId,
        id_type: impl Into<V0PersonalIdType>,
        identifier: impl Into<String>,
        system_provided: bool,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            id,
            id_type: id_type.into(),
            identifier: identifier.into(),
            system_provided,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ResponsePersonalId {
    const NAME: &'static str = "V0ResponsePersonalId";
    const FIELDS: &'static [&'static str] = &[
        "country_code",
        "id",
        "id_type",
        "identifier",
        "system_provided",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_code: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut id_type: Option<V0PersonalIdType> = None;
        let mut identifier: Option<String> = None;
        let mut system_provided: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut country_code),
                1 => __input.take(&mut id),
                2 => __input.take(&mut id_type),
                3 => __input.take(&mut identifier),
                4 => __input.take(&mut system_provided),
                _ => __input.again(),
            }
        }
        __input.need(&country_code, "country_code");
        __input.need(&id, "id");
        __input.need(&id_type, "id_type");
        __input.need(&identifier, "identifier");
        __input.need(&system_provided, "system_provided");
        Some(Self {
            country_code: country_code?,
            id: id?,
            id_type: id_type?,
            identifier: identifier?,
            system_provided: system_provided?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("country_code", &self.country_code);
        out.field("id", &self.id);
        out.field("id_type", &self.id_type);
        out.field("identifier", &self.identifier);
        out.field("system_provided", &self.system_provided);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ResponsePersonalId);
#[cfg(feature = "persons")]
/// The document's schema `v0_response_personal_id_w_cust`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ResponsePersonalIdWCust {
    /// Required.
    pub country_code: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Required. Only in responses.
    pub id: PersonalIdId,
    /// Required.
    pub id_type: V0PersonalIdType,
    /// Required.
    pub identifier: String,
    /// Required. Only in responses.
    pub system_provided: bool,
    /// Required.
    pub tenant: V0TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ResponsePersonalIdWCust {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        country_code: impl Into<String>,
        customer_id: CustomerId,
        id: PersonalIdId,
        id_type: impl Into<V0PersonalIdType>,
        identifier: impl Into<String>,
        system_provided: bool,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            customer_id,
            id,
            id_type: id_type.into(),
            identifier: identifier.into(),
            system_provided,
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ResponsePersonalIdWCust {
    const NAME: &'static str = "V0ResponsePersonalIdWCust";
    const FIELDS: &'static [&'static str] = &[
        "country_code",
        "customer_id",
        "id",
        "id_type",
        "identifier",
        "system_provided",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_code: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut id: Option<PersonalIdId> = None;
        let mut id_type: Option<V0PersonalIdType> = None;
        let mut identifier: Option<String> = None;
        let mut system_provided: Option<bool> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut country_code),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut id),
                3 => __input.take(&mut id_type),
                4 => __input.take(&mut identifier),
                5 => __input.take(&mut system_provided),
                6 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&country_code, "country_code");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&id_type, "id_type");
        __input.need(&identifier, "identifier");
        __input.need(&system_provided, "system_provided");
        __input.need(&tenant, "tenant");
        Some(Self {
            country_code: country_code?,
            customer_id: customer_id?,
            id: id?,
            id_type: id_type?,
            identifier: identifier?,
            system_provided: system_provided?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("country_code", &self.country_code);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("id_type", &self.id_type);
        out.field("identifier", &self.identifier);
        out.field("system_provided", &self.system_provided);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ResponsePersonalIdWCust);
#[cfg(feature = "persons")]
/// Parameters of `listPersonsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPersonsV0Params {
    /// Optional.
    pub ban_status: Option<Vec<V0BanStatus>>,
    /// Optional.
    pub classifications: Option<V0Classifications>,
    /// Optional.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub has_accounts: Option<bool>,
    /// Optional.
    pub id: Option<Vec<PersonId>>,
    /// Optional.
    pub include_console_users: Option<bool>,
    /// Optional.
    pub is_customer: Option<bool>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional. 4 characters.
    pub ssn_last_4: Option<String>,
    /// Optional.
    pub status: Option<V0PersonStatus>,
    /// Optional.
    pub verification_status: Option<Vec<V0VerificationStatus>>,
}
impl ListPersonsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ban_status: None,
            classifications: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            include_console_users: None,
            is_customer: None,
            last_name: None,
            limit: None,
            page_token: None,
            phone_number: None,
            sort_by: None,
            ssn_last_4: None,
            status: None,
            verification_status: None,
        }
    }
    /// Sets [`ban_status`](Self::ban_status).
    #[must_use]
    #[inline]
    pub fn with_ban_status(mut self, value: Vec<V0BanStatus>) -> Self {
        self.ban_status = Some(value);
        self
    }
    /// Sets [`classifications`](Self::classifications).
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    #[inline]
    pub fn with_dob(mut self, value: impl Into<crate::Date>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    #[inline]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`has_accounts`](Self::has_accounts).
    #[must_use]
    #[inline]
    pub fn with_has_accounts(mut self, value: bool) -> Self {
        self.has_accounts = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<PersonId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`include_console_users`](Self::include_console_users).
    #[must_use]
    #[inline]
    pub fn with_include_console_users(mut self, value: bool) -> Self {
        self.include_console_users = Some(value);
        self
    }
    /// Sets [`is_customer`](Self::is_customer).
    #[must_use]
    #[inline]
    pub fn with_is_customer(mut self, value: bool) -> Self {
        self.is_customer = Some(value);
        self
    }
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
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
    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`ssn_last_4`](Self::ssn_last_4). 4 characters.
    #[must_use]
    #[inline]
    pub fn with_ssn_last_4(mut self, value: impl Into<String>) -> Self {
        self.ssn_last_4 = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0PersonStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`verification_status`](Self::verification_status).
    #[must_use]
    #[inline]
    pub fn with_verification_status(mut self, value: Vec<V0VerificationStatus>) -> Self {
        self.verification_status = Some(value);
        self
    }
}
impl ListPersonsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("is_customer", &self.is_customer);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("has_accounts", &self.has_accounts);
        query.some("ssn_last_4", &self.ssn_last_4);
        query.some("dob", &self.dob);
        query.some("last_name", &self.last_name);
        query.some("status", &self.status);
        query.some("email", &self.email);
        query.some("first_name", &self.first_name);
        if let Some(values) = &self.classifications {
            query.comma_list("classifications", values);
        }
        if let Some(values) = &self.verification_status {
            query.comma_list("verification_status", values);
        }
        query.some("phone_number", &self.phone_number);
        query.some("page_token", &self.page_token);
        query.some("include_console_users", &self.include_console_users);
        if let Some(values) = &self.ban_status {
            query.comma_list("ban_status", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListPersonsV0Params {
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
        if let Some(value) = &self.ssn_last_4 {
            crate::check::within("ssn_last_4", crate::check::length(value, 4, 4))?;
        }
        Ok(())
    }
}
impl crate::Paged for ListPersonsV0Params {
    type Item = V0ResponsePerson;
    type Page = V0PersonList;
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
        (page.persons, page.next_page_token)
    }
}
