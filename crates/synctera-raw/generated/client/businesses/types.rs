// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "businesses")]
/// The document's schema `listBusinessesV0_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListBusinessesV0Status {
    /// `ACTIVE`
    Active,
    /// `CANCELLED`
    Cancelled,
    /// `CONVERTED`
    Converted,
    /// `DISSOLVED`
    Dissolved,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `MERGED`
    Merged,
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// `SUSPENDED`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListBusinessesV0Status {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Cancelled,
        Self::Converted,
        Self::Dissolved,
        Self::Frozen,
        Self::Inactive,
        Self::Merged,
        Self::Prospect,
        Self::Sanction,
        Self::Suspended,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Cancelled => "CANCELLED",
            Self::Converted => "CONVERTED",
            Self::Dissolved => "DISSOLVED",
            Self::Frozen => "FROZEN",
            Self::Inactive => "INACTIVE",
            Self::Merged => "MERGED",
            Self::Prospect => "PROSPECT",
            Self::Sanction => "SANCTION",
            Self::Suspended => "SUSPENDED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListBusinessesV0Status);
#[cfg(feature = "businesses")]
/// The document's schema `v0_base`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Base {
    /// Optional. Only in responses.
    pub addresses: Option<Vec<V0Address>>,
    /// Optional. Only in responses.
    pub classifications: Option<V0Classifications>,
    /// Optional.
    pub compliance_restrictions: Option<Vec<V0BaseComplianceRestrictionsItem>>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub customer_active: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub ein: Option<String>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub entity_name: Option<String>,
    /// Optional.
    pub formation_date: Option<crate::Date>,
    /// Optional.
    pub formation_state: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<BusinessId>,
    /// Optional.
    pub is_customer: Option<V0IsCustomer>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub status: Option<V0BaseStatus>,
    /// Optional.
    pub structure: Option<V0BaseStructure>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub trade_names: Option<Vec<String>>,
    /// Optional. Only in responses.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub verification_status: Option<V0VerificationStatus>,
    /// Optional.
    pub website: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Base {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            addresses: None,
            classifications: None,
            compliance_restrictions: None,
            creation_time: None,
            customer_active: None,
            ein: None,
            email: None,
            entity_name: None,
            formation_date: None,
            formation_state: None,
            has_accounts: None,
            id: None,
            is_customer: None,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            phone_number: None,
            status: None,
            structure: None,
            tenant: None,
            trade_names: None,
            verification_last_run: None,
            verification_status: None,
            website: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`addresses`](Self::addresses). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_addresses(mut self, value: Vec<V0Address>) -> Self {
        self.addresses = Some(value);
        self
    }
    /// Sets [`classifications`](Self::classifications). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`compliance_restrictions`](Self::compliance_restrictions).
    #[must_use]
    #[inline]
    pub fn with_compliance_restrictions(
        mut self,
        value: Vec<V0BaseComplianceRestrictionsItem>,
    ) -> Self {
        self.compliance_restrictions = Some(value);
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
    /// Sets [`ein`](Self::ein). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ein(mut self, value: impl Into<String>) -> Self {
        self.ein = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    #[inline]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets [`formation_date`](Self::formation_date).
    #[must_use]
    #[inline]
    pub fn with_formation_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.formation_date = Some(value.into());
        self
    }
    /// Sets [`formation_state`](Self::formation_state).
    #[must_use]
    #[inline]
    pub fn with_formation_state(mut self, value: impl Into<String>) -> Self {
        self.formation_state = Some(value.into());
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
    pub fn with_id(mut self, value: BusinessId) -> Self {
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
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0BaseStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`structure`](Self::structure).
    #[must_use]
    #[inline]
    pub fn with_structure(mut self, value: impl Into<V0BaseStructure>) -> Self {
        self.structure = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`trade_names`](Self::trade_names).
    #[must_use]
    #[inline]
    pub fn with_trade_names(mut self, value: Vec<String>) -> Self {
        self.trade_names = Some(value);
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
    /// Sets [`website`](Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Base {
    const NAME: &'static str = "V0Base";
    const FIELDS: &'static [&'static str] = &[
        "addresses",
        "classifications",
        "compliance_restrictions",
        "creation_time",
        "customer_active",
        "ein",
        "email",
        "entity_name",
        "formation_date",
        "formation_state",
        "has_accounts",
        "id",
        "is_customer",
        "last_updated_time",
        "legal_address",
        "metadata",
        "phone_number",
        "status",
        "structure",
        "tenant",
        "trade_names",
        "verification_last_run",
        "verification_status",
        "website",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut addresses: Option<Vec<V0Address>> = None;
        let mut classifications: Option<V0Classifications> = None;
        let mut compliance_restrictions: Option<Vec<V0BaseComplianceRestrictionsItem>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_active: Option<crate::Timestamp> = None;
        let mut ein: Option<String> = None;
        let mut email: Option<String> = None;
        let mut entity_name: Option<String> = None;
        let mut formation_date: Option<crate::Date> = None;
        let mut formation_state: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<BusinessId> = None;
        let mut is_customer: Option<V0IsCustomer> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut phone_number: Option<String> = None;
        let mut status: Option<V0BaseStatus> = None;
        let mut structure: Option<V0BaseStructure> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut trade_names: Option<Vec<String>> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        let mut website: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut addresses),
                1 => __input.maybe(&mut classifications),
                2 => __input.maybe(&mut compliance_restrictions),
                3 => __input.maybe(&mut creation_time),
                4 => __input.maybe(&mut customer_active),
                5 => __input.maybe(&mut ein),
                6 => __input.maybe(&mut email),
                7 => __input.maybe(&mut entity_name),
                8 => __input.maybe(&mut formation_date),
                9 => __input.maybe(&mut formation_state),
                10 => __input.maybe(&mut has_accounts),
                11 => __input.maybe(&mut id),
                12 => __input.maybe(&mut is_customer),
                13 => __input.maybe(&mut last_updated_time),
                14 => __input.maybe(&mut legal_address),
                15 => __input.maybe(&mut metadata),
                16 => __input.maybe(&mut phone_number),
                17 => __input.maybe(&mut status),
                18 => __input.maybe(&mut structure),
                19 => __input.maybe(&mut tenant),
                20 => __input.maybe(&mut trade_names),
                21 => __input.maybe(&mut verification_last_run),
                22 => __input.maybe(&mut verification_status),
                23 => __input.maybe(&mut website),
                _ => __input.again(),
            }
        }
        Some(Self {
            addresses,
            classifications,
            compliance_restrictions,
            creation_time,
            customer_active,
            ein,
            email,
            entity_name,
            formation_date,
            formation_state,
            has_accounts,
            id,
            is_customer,
            last_updated_time,
            legal_address,
            metadata,
            phone_number,
            status,
            structure,
            tenant,
            trade_names,
            verification_last_run,
            verification_status,
            website,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("addresses", &self.addresses);
        out.option("classifications", &self.classifications);
        out.option("compliance_restrictions", &self.compliance_restrictions);
        out.option("creation_time", &self.creation_time);
        out.option("customer_active", &self.customer_active);
        out.secret_option("ein", &self.ein);
        out.option("email", &self.email);
        out.option("entity_name", &self.entity_name);
        out.option("formation_date", &self.formation_date);
        out.option("formation_state", &self.formation_state);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.option("is_customer", &self.is_customer);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("phone_number", &self.phone_number);
        out.option("status", &self.status);
        out.option("structure", &self.structure);
        out.option("tenant", &self.tenant);
        out.option("trade_names", &self.trade_names);
        out.option("verification_last_run", &self.verification_last_run);
        out.option("verification_status", &self.verification_status);
        out.option("website", &self.website);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Base);
impl crate::check::Check for V0Base {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.addresses {
            crate::check::within(
                "addresses",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
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
        Ok(())
    }
}
#[cfg(feature = "businesses")]
/// The document's schema `v0_base_compliance_restrictions_item`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BaseComplianceRestrictionsItem {
    /// `LICENSED_CANNABIS`
    LicensedCannabis,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BaseComplianceRestrictionsItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::LicensedCannabis];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LicensedCannabis => "LICENSED_CANNABIS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BaseComplianceRestrictionsItem);
#[cfg(feature = "businesses")]
/// The document's schema `v0_base_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BaseStatus {
    /// `ACTIVE`
    Active,
    /// `CANCELLED`
    Cancelled,
    /// `CONVERTED`
    Converted,
    /// `DISSOLVED`
    Dissolved,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `MERGED`
    Merged,
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// `SUSPENDED`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BaseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Cancelled,
        Self::Converted,
        Self::Dissolved,
        Self::Frozen,
        Self::Inactive,
        Self::Merged,
        Self::Prospect,
        Self::Sanction,
        Self::Suspended,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Cancelled => "CANCELLED",
            Self::Converted => "CONVERTED",
            Self::Dissolved => "DISSOLVED",
            Self::Frozen => "FROZEN",
            Self::Inactive => "INACTIVE",
            Self::Merged => "MERGED",
            Self::Prospect => "PROSPECT",
            Self::Sanction => "SANCTION",
            Self::Suspended => "SUSPENDED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BaseStatus);
#[cfg(feature = "businesses")]
/// The document's schema `v0_base_structure`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BaseStructure {
    /// `CORPORATION`
    Corporation,
    /// `LLC`
    Llc,
    /// `NON_PROFIT`
    NonProfit,
    /// `OTHER`
    Other,
    /// `PARTNERSHIP`
    Partnership,
    /// `SOLE_PROPRIETORSHIP`
    SoleProprietorship,
    /// `S_CORPORATION`
    SCorporation,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BaseStructure {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Corporation,
        Self::Llc,
        Self::NonProfit,
        Self::Other,
        Self::Partnership,
        Self::SoleProprietorship,
        Self::SCorporation,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Corporation => "CORPORATION",
            Self::Llc => "LLC",
            Self::NonProfit => "NON_PROFIT",
            Self::Other => "OTHER",
            Self::Partnership => "PARTNERSHIP",
            Self::SoleProprietorship => "SOLE_PROPRIETORSHIP",
            Self::SCorporation => "S_CORPORATION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BaseStructure);
#[cfg(feature = "businesses")]
/// The document's schema `v0_business`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Business {
    /// Optional. Only in responses.
    pub addresses: Option<Vec<V0Address>>,
    /// Optional. Only in responses.
    pub classifications: Option<V0Classifications>,
    /// Optional.
    pub compliance_restrictions: Option<Vec<V0BusinessComplianceRestrictionsItem>>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub customer_active: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub ein: Option<String>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub entity_name: Option<String>,
    /// Optional.
    pub formation_date: Option<crate::Date>,
    /// Optional.
    pub formation_state: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<BusinessId>,
    /// Required.
    pub is_customer: V0IsCustomer,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Required.
    pub status: V0BaseStatus,
    /// Optional.
    pub structure: Option<V0BaseStructure>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub trade_names: Option<Vec<String>>,
    /// Optional. Only in responses.
    pub verification_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub verification_status: Option<V0VerificationStatus>,
    /// Optional.
    pub website: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Business {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(is_customer: V0IsCustomer, status: impl Into<V0BaseStatus>) -> Self {
        Self {
            addresses: None,
            classifications: None,
            compliance_restrictions: None,
            creation_time: None,
            customer_active: None,
            ein: None,
            email: None,
            entity_name: None,
            formation_date: None,
            formation_state: None,
            has_accounts: None,
            id: None,
            is_customer,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            phone_number: None,
            status: status.into(),
            structure: None,
            tenant: None,
            trade_names: None,
            verification_last_run: None,
            verification_status: None,
            website: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`addresses`](Self::addresses). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_addresses(mut self, value: Vec<V0Address>) -> Self {
        self.addresses = Some(value);
        self
    }
    /// Sets [`classifications`](Self::classifications). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`compliance_restrictions`](Self::compliance_restrictions).
    #[must_use]
    #[inline]
    pub fn with_compliance_restrictions(
        mut self,
        value: Vec<V0BusinessComplianceRestrictionsItem>,
    ) -> Self {
        self.compliance_restrictions = Some(value);
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
    /// Sets [`ein`](Self::ein). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ein(mut self, value: impl Into<String>) -> Self {
        self.ein = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    #[inline]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets [`formation_date`](Self::formation_date).
    #[must_use]
    #[inline]
    pub fn with_formation_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.formation_date = Some(value.into());
        self
    }
    /// Sets [`formation_state`](Self::formation_state).
    #[must_use]
    #[inline]
    pub fn with_formation_state(mut self, value: impl Into<String>) -> Self {
        self.formation_state = Some(value.into());
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
    pub fn with_id(mut self, value: BusinessId) -> Self {
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
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`structure`](Self::structure).
    #[must_use]
    #[inline]
    pub fn with_structure(mut self, value: impl Into<V0BaseStructure>) -> Self {
        self.structure = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`trade_names`](Self::trade_names).
    #[must_use]
    #[inline]
    pub fn with_trade_names(mut self, value: Vec<String>) -> Self {
        self.trade_names = Some(value);
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
    /// Sets [`website`](Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Business {
    const NAME: &'static str = "V0Business";
    const FIELDS: &'static [&'static str] = &[
        "addresses",
        "classifications",
        "compliance_restrictions",
        "creation_time",
        "customer_active",
        "ein",
        "email",
        "entity_name",
        "formation_date",
        "formation_state",
        "has_accounts",
        "id",
        "is_customer",
        "last_updated_time",
        "legal_address",
        "metadata",
        "phone_number",
        "status",
        "structure",
        "tenant",
        "trade_names",
        "verification_last_run",
        "verification_status",
        "website",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut addresses: Option<Vec<V0Address>> = None;
        let mut classifications: Option<V0Classifications> = None;
        let mut compliance_restrictions: Option<
            Vec<V0BusinessComplianceRestrictionsItem>,
        > = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_active: Option<crate::Timestamp> = None;
        let mut ein: Option<String> = None;
        let mut email: Option<String> = None;
        let mut entity_name: Option<String> = None;
        let mut formation_date: Option<crate::Date> = None;
        let mut formation_state: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<BusinessId> = None;
        let mut is_customer: Option<V0IsCustomer> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut phone_number: Option<String> = None;
        let mut status: Option<V0BaseStatus> = None;
        let mut structure: Option<V0BaseStructure> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut trade_names: Option<Vec<String>> = None;
        let mut verification_last_run: Option<crate::Timestamp> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        let mut website: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut addresses),
                1 => __input.maybe_or_keep(&mut classifications),
                2 => __input.maybe_or_keep(&mut compliance_restrictions),
                3 => __input.maybe_or_keep(&mut creation_time),
                4 => __input.maybe_or_keep(&mut customer_active),
                5 => __input.maybe_or_keep(&mut ein),
                6 => __input.maybe_or_keep(&mut email),
                7 => __input.maybe_or_keep(&mut entity_name),
                8 => __input.maybe_or_keep(&mut formation_date),
                9 => __input.maybe_or_keep(&mut formation_state),
                10 => __input.maybe_or_keep(&mut has_accounts),
                11 => __input.maybe_or_keep(&mut id),
                12 => __input.take(&mut is_customer),
                13 => __input.maybe_or_keep(&mut last_updated_time),
                14 => __input.maybe_or_keep(&mut legal_address),
                15 => __input.maybe_or_keep(&mut metadata),
                16 => __input.maybe_or_keep(&mut phone_number),
                17 => __input.take(&mut status),
                18 => __input.maybe_or_keep(&mut structure),
                19 => __input.maybe_or_keep(&mut tenant),
                20 => __input.maybe_or_keep(&mut trade_names),
                21 => __input.maybe_or_keep(&mut verification_last_run),
                22 => __input.maybe_or_keep(&mut verification_status),
                23 => __input.maybe_or_keep(&mut website),
                _ => __input.again(),
            }
        }
        __input.need(&is_customer, "is_customer");
        __input.need(&status, "status");
        Some(Self {
            addresses,
            classifications,
            compliance_restrictions,
            creation_time,
            customer_active,
            ein,
            email,
            entity_name,
            formation_date,
            formation_state,
            has_accounts,
            id,
            is_customer: is_customer?,
            last_updated_time,
            legal_address,
            metadata,
            phone_number,
            status: status?,
            structure,
            tenant,
            trade_names,
            verification_last_run,
            verification_status,
            website,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("addresses", &self.addresses);
        out.option("classifications", &self.classifications);
        out.option("compliance_restrictions", &self.compliance_restrictions);
        out.option("creation_time", &self.creation_time);
        out.option("customer_active", &self.customer_active);
        out.secret_option("ein", &self.ein);
        out.option("email", &self.email);
        out.option("entity_name", &self.entity_name);
        out.option("formation_date", &self.formation_date);
        out.option("formation_state", &self.formation_state);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.field("is_customer", &self.is_customer);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("phone_number", &self.phone_number);
        out.field("status", &self.status);
        out.option("structure", &self.structure);
        out.option("tenant", &self.tenant);
        out.option("trade_names", &self.trade_names);
        out.option("verification_last_run", &self.verification_last_run);
        out.option("verification_status", &self.verification_status);
        out.option("website", &self.website);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Business);
impl crate::check::Check for V0Business {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.addresses {
            crate::check::within(
                "addresses",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
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
        Ok(())
    }
}
#[cfg(feature = "businesses")]
/// The document's schema `v0_business_compliance_restrictions_item`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BusinessComplianceRestrictionsItem {
    /// `LICENSED_CANNABIS`
    LicensedCannabis,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BusinessComplianceRestrictionsItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::LicensedCannabis];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LicensedCannabis => "LICENSED_CANNABIS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BusinessComplianceRestrictionsItem);
#[cfg(feature = "businesses")]
/// The document's schema `v0_business_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BusinessList {
    /// Required.
    pub businesses: Vec<V0Business>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BusinessList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(businesses: Vec<V0Business>) -> Self {
        Self {
            businesses,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0BusinessList {
    const NAME: &'static str = "V0BusinessList";
    const FIELDS: &'static [&'static str] = &["businesses", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut businesses: Option<Vec<V0Business>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut businesses),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&businesses, "businesses");
        Some(Self {
            businesses: businesses?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("businesses", &self.businesses);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BusinessList);
#[cfg(feature = "businesses")]
/// The document's schema `v0_patch_business`, sent.
pub type V0PatchBusiness = V0Base;
#[cfg(feature = "businesses")]
/// Parameters of `listBusinessesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBusinessesV0Params {
    /// Optional.
    pub classifications: Option<V0Classifications>,
    /// Optional.
    pub entity_name: Option<String>,
    /// Optional.
    pub has_accounts: Option<bool>,
    /// Optional.
    pub id: Option<Vec<BusinessId>>,
    /// Optional.
    pub is_customer: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub status: Option<ListBusinessesV0Status>,
}
impl ListBusinessesV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            classifications: None,
            entity_name: None,
            has_accounts: None,
            id: None,
            is_customer: None,
            limit: None,
            page_token: None,
            phone_number: None,
            sort_by: None,
            status: None,
        }
    }
    /// Sets [`classifications`](Self::classifications).
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    #[inline]
    pub fn with_entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
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
    pub fn with_id(mut self, value: Vec<BusinessId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_customer`](Self::is_customer).
    #[must_use]
    #[inline]
    pub fn with_is_customer(mut self, value: bool) -> Self {
        self.is_customer = Some(value);
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
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<ListBusinessesV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ListBusinessesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("is_customer", &self.is_customer);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("has_accounts", &self.has_accounts);
        if let Some(values) = &self.classifications {
            query.comma_list("classifications", values);
        }
        query.some("phone_number", &self.phone_number);
        query.some("page_token", &self.page_token);
        query.some("status", &self.status);
        query.some("limit", &self.limit);
        query.some("entity_name", &self.entity_name);
        query.into_url()
    }
}
impl crate::check::Check for ListBusinessesV0Params {
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
impl crate::Paged for ListBusinessesV0Params {
    type Item = V0Business;
    type Page = V0BusinessList;
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
        (page.businesses, page.next_page_token)
    }
}
