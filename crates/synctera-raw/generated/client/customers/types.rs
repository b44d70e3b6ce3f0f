// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "customers")]
/// The document's schema `listCustomersV0_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListCustomersV0Status {
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
impl ListCustomersV0Status {
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
crate::open_enum::open_enum!(ListCustomersV0Status);
#[cfg(feature = "customers")]
/// The document's schema `v0_customer`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Customer {
    /// Optional. Only in responses.
    pub addresses: Option<Vec<V0Address>>,
    /// Optional.
    pub ban_status: Option<V0BanStatus>,
    /// Optional. Only in responses.
    pub classifications: Option<V0Classifications>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<CustomerId>,
    /// Optional. Only in responses.
    pub kyc_exempt: Option<bool>,
    /// Optional. Only in responses.
    pub kyc_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub kyc_status: Option<V0CustomerKycStatus>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional. Only in requests.
    pub note: Option<String>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub related_customers: Option<Vec<V0Relationship>>,
    /// Optional.
    pub shipping_address: Option<V0ShippingAddress>,
    /// Optional. `Debug` does not print it.
    pub ssn: Option<String>,
    /// Optional. Only in responses.
    pub ssn_source: Option<V0SsnSource>,
    /// Required.
    pub status: V0CustomerStatus,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Customer {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0CustomerStatus>) -> Self {
        Self {
            addresses: None,
            ban_status: None,
            classifications: None,
            creation_time: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            kyc_exempt: None,
            kyc_last_run: None,
            kyc_status: None,
            last_name: None,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            middle_name: None,
            note: None,
            phone_number: None,
            related_customers: None,
            shipping_address: None,
            ssn: None,
            ssn_source: None,
            status: status.into(),
            tenant: None,
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
    /// Sets [`ban_status`](Self::ban_status).
    #[must_use]
    #[inline]
    pub fn with_ban_status(mut self, value: impl Into<V0BanStatus>) -> Self {
        self.ban_status = Some(value.into());
        self
    }
    /// Sets [`classifications`](Self::classifications). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
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
    pub fn with_id(mut self, value: CustomerId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`kyc_exempt`](Self::kyc_exempt). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_exempt(mut self, value: bool) -> Self {
        self.kyc_exempt = Some(value);
        self
    }
    /// Sets [`kyc_last_run`](Self::kyc_last_run). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_last_run(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.kyc_last_run = Some(value.into());
        self
    }
    /// Sets [`kyc_status`](Self::kyc_status). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_status(mut self, value: impl Into<V0CustomerKycStatus>) -> Self {
        self.kyc_status = Some(value.into());
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
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
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
    /// Sets [`note`](Self::note). Only in requests.
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
    /// Sets [`related_customers`](Self::related_customers).
    #[must_use]
    #[inline]
    pub fn with_related_customers(mut self, value: Vec<V0Relationship>) -> Self {
        self.related_customers = Some(value);
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
}
impl crate::record::Record for V0Customer {
    const NAME: &'static str = "V0Customer";
    const FIELDS: &'static [&'static str] = &[
        "addresses",
        "ban_status",
        "classifications",
        "creation_time",
        "dob",
        "email",
        "first_name",
        "has_accounts",
        "id",
        "kyc_exempt",
        "kyc_last_run",
        "kyc_status",
        "last_name",
        "last_updated_time",
        "legal_address",
        "metadata",
        "middle_name",
        "note",
        "phone_number",
        "related_customers",
        "shipping_address",
        "ssn",
        "ssn_source",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut addresses: Option<Vec<V0Address>> = None;
        let mut ban_status: Option<V0BanStatus> = None;
        let mut classifications: Option<V0Classifications> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<CustomerId> = None;
        let mut kyc_exempt: Option<bool> = None;
        let mut kyc_last_run: Option<crate::Timestamp> = None;
        let mut kyc_status: Option<V0CustomerKycStatus> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut middle_name: Option<String> = None;
        let mut note: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut related_customers: Option<Vec<V0Relationship>> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut ssn_source: Option<V0SsnSource> = None;
        let mut status: Option<V0CustomerStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut addresses),
                1 => __input.maybe_or_keep(&mut ban_status),
                2 => __input.maybe_or_keep(&mut classifications),
                3 => __input.maybe_or_keep(&mut creation_time),
                4 => __input.maybe_or_keep(&mut dob),
                5 => __input.maybe_or_keep(&mut email),
                6 => __input.maybe_or_keep(&mut first_name),
                7 => __input.maybe_or_keep(&mut has_accounts),
                8 => __input.maybe_or_keep(&mut id),
                9 => __input.maybe_or_keep(&mut kyc_exempt),
                10 => __input.maybe_or_keep(&mut kyc_last_run),
                11 => __input.maybe_or_keep(&mut kyc_status),
                12 => __input.maybe_or_keep(&mut last_name),
                13 => __input.maybe_or_keep(&mut last_updated_time),
                14 => __input.maybe_or_keep(&mut legal_address),
                15 => __input.maybe_or_keep(&mut metadata),
                16 => __input.maybe_or_keep(&mut middle_name),
                17 => __input.maybe_or_keep(&mut note),
                18 => __input.maybe_or_keep(&mut phone_number),
                19 => __input.maybe_or_keep(&mut related_customers),
                20 => __input.maybe_or_keep(&mut shipping_address),
                21 => __input.maybe_or_keep(&mut ssn),
                22 => __input.maybe_or_keep(&mut ssn_source),
                23 => __input.take(&mut status),
                24 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            addresses,
            ban_status,
            classifications,
            creation_time,
            dob,
            email,
            first_name,
            has_accounts,
            id,
            kyc_exempt,
            kyc_last_run,
            kyc_status,
            last_name,
            last_updated_time,
            legal_address,
            metadata,
            middle_name,
            note,
            phone_number,
            related_customers,
            shipping_address,
            ssn,
            ssn_source,
            status: status?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("addresses", &self.addresses);
        out.option("ban_status", &self.ban_status);
        out.option("classifications", &self.classifications);
        out.option("creation_time", &self.creation_time);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.option("kyc_exempt", &self.kyc_exempt);
        out.option("kyc_last_run", &self.kyc_last_run);
        out.option("kyc_status", &self.kyc_status);
        out.option("last_name", &self.last_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("note", &self.note);
        out.option("phone_number", &self.phone_number);
        out.option("related_customers", &self.related_customers);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("ssn_source", &self.ssn_source);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Customer);
impl crate::check::Check for V0Customer {
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
        if let Some(value) = &self.shipping_address {
            crate::check::within("shipping_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "customers")]
/// The document's schema `v0_customer_in_body`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CustomerInBody {
    /// `status: ACTIVE | DECEASED | DENIED | DORMANT | ESCHEAT | FROZEN | INACTIVE | SANCTION`
    V0Customer(V0Customer),
    /// `status: PROSPECT`
    Prospect(V0Prospect),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CustomerInBody {
    /// The value of `status`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::V0Customer(value) => value.status.as_str(),
            Self::Prospect(_) => "PROSPECT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `status`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0CustomerInBodyKind {
        self.tag().into()
    }
    /// Makes the variant `V0Customer`.
    #[inline]
    pub fn v0_customer(value: V0Customer) -> Self {
        Self::V0Customer(value)
    }
    /// Whether this is `V0Customer`.
    #[inline]
    pub fn is_v0_customer(&self) -> bool {
        matches!(self, Self::V0Customer(_))
    }
    /// The content of `V0Customer`, if this is one.
    #[inline]
    pub fn as_v0_customer(&self) -> Option<&V0Customer> {
        match self {
            Self::V0Customer(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `V0Customer`, if this is one.
    #[inline]
    pub fn into_v0_customer(self) -> Option<V0Customer> {
        match self {
            Self::V0Customer(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Prospect`.
    #[inline]
    pub fn prospect(value: V0Prospect) -> Self {
        Self::Prospect(value)
    }
    /// Whether this is `Prospect`.
    #[inline]
    pub fn is_prospect(&self) -> bool {
        matches!(self, Self::Prospect(_))
    }
    /// The content of `Prospect`, if this is one.
    #[inline]
    pub fn as_prospect(&self) -> Option<&V0Prospect> {
        match self {
            Self::Prospect(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Prospect`, if this is one.
    #[inline]
    pub fn into_prospect(self) -> Option<V0Prospect> {
        match self {
            Self::Prospect(value) => Some(value),
            _ => None,
        }
    }
    /// `addresses`, which every known kind has.
    #[inline]
    pub fn addresses(&self) -> Option<&[V0Address]> {
        match self {
            Self::V0Customer(value) => value.addresses.as_deref(),
            Self::Prospect(value) => value.addresses.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `ban_status`, which every known kind has.
    #[inline]
    pub fn ban_status(&self) -> Option<&V0BanStatus> {
        match self {
            Self::V0Customer(value) => value.ban_status.as_ref(),
            Self::Prospect(value) => value.ban_status.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `classifications`, which every known kind has.
    #[inline]
    pub fn classifications(&self) -> Option<&[V0Classification]> {
        match self {
            Self::V0Customer(value) => value.classifications.as_deref(),
            Self::Prospect(value) => value.classifications.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::V0Customer(value) => value.creation_time.as_ref(),
            Self::Prospect(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `dob`, which every known kind has.
    #[inline]
    pub fn dob(&self) -> Option<&crate::Date> {
        match self {
            Self::V0Customer(value) => value.dob.as_ref(),
            Self::Prospect(value) => value.dob.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `email`, which every known kind has.
    #[inline]
    pub fn email(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.email.as_deref(),
            Self::Prospect(value) => value.email.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `first_name`, which every known kind has.
    #[inline]
    pub fn first_name(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.first_name.as_deref(),
            Self::Prospect(value) => value.first_name.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `has_accounts`, which every known kind has.
    #[inline]
    pub fn has_accounts(&self) -> Option<bool> {
        match self {
            Self::V0Customer(value) => value.has_accounts,
            Self::Prospect(value) => value.has_accounts,
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CustomerId> {
        match self {
            Self::V0Customer(value) => value.id.as_ref(),
            Self::Prospect(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `kyc_exempt`, which every known kind has.
    #[inline]
    pub fn kyc_exempt(&self) -> Option<bool> {
        match self {
            Self::V0Customer(value) => value.kyc_exempt,
            Self::Prospect(value) => value.kyc_exempt,
            Self::Unrecognized(_) => None,
        }
    }
    /// `kyc_last_run`, which every known kind has.
    #[inline]
    pub fn kyc_last_run(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::V0Customer(value) => value.kyc_last_run.as_ref(),
            Self::Prospect(value) => value.kyc_last_run.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `kyc_status`, which every known kind has.
    #[inline]
    pub fn kyc_status(&self) -> Option<&V0CustomerKycStatus> {
        match self {
            Self::V0Customer(value) => value.kyc_status.as_ref(),
            Self::Prospect(value) => value.kyc_status.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_name`, which every known kind has.
    #[inline]
    pub fn last_name(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.last_name.as_deref(),
            Self::Prospect(value) => value.last_name.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::V0Customer(value) => value.last_updated_time.as_ref(),
            Self::Prospect(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `legal_address`, which every known kind has.
    #[inline]
    pub fn legal_address(&self) -> Option<&V0Address> {
        match self {
            Self::V0Customer(value) => value.legal_address.as_ref(),
            Self::Prospect(value) => value.legal_address.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
        match self {
            Self::V0Customer(value) => value.metadata.as_ref(),
            Self::Prospect(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `middle_name`, which every known kind has.
    #[inline]
    pub fn middle_name(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.middle_name.as_deref(),
            Self::Prospect(value) => value.middle_name.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `note`, which every known kind has.
    #[inline]
    pub fn note(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.note.as_deref(),
            Self::Prospect(value) => value.note.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `phone_number`, which every known kind has.
    #[inline]
    pub fn phone_number(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.phone_number.as_deref(),
            Self::Prospect(value) => value.phone_number.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `related_customers`, which every known kind has.
    #[inline]
    pub fn related_customers(&self) -> Option<&[V0Relationship]> {
        match self {
            Self::V0Customer(value) => value.related_customers.as_deref(),
            Self::Prospect(value) => value.related_customers.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `shipping_address`, which every known kind has.
    #[inline]
    pub fn shipping_address(&self) -> Option<&V0Address> {
        match self {
            Self::V0Customer(value) => value.shipping_address.as_ref(),
            Self::Prospect(value) => value.shipping_address.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `ssn`, which every known kind has.
    #[inline]
    pub fn ssn(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.ssn.as_deref(),
            Self::Prospect(value) => value.ssn.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `ssn_source`, which every known kind has.
    #[inline]
    pub fn ssn_source(&self) -> Option<&V0SsnSource> {
        match self {
            Self::V0Customer(value) => value.ssn_source.as_ref(),
            Self::Prospect(value) => value.ssn_source.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::V0Customer(value) => value.tenant.as_deref(),
            Self::Prospect(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0Customer> for V0CustomerInBody {
    #[inline]
    fn from(value: V0Customer) -> Self {
        Self::V0Customer(value)
    }
}
impl From<V0Prospect> for V0CustomerInBody {
    #[inline]
    fn from(value: V0Prospect) -> Self {
        Self::Prospect(value)
    }
}
impl ::serde::Serialize for V0CustomerInBody {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::V0Customer(value) => value.serialize(serializer),
            Self::Prospect(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CustomerInBody {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CustomerInBody {
    const NAME: &'static str = "V0CustomerInBody";
    const TAG: &'static str = "status";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACTIVE" | "DECEASED" | "DENIED" | "DORMANT" | "ESCHEAT" | "FROZEN"
                | "INACTIVE" | "SANCTION" => Self::V0Customer(body.branch_with_tag()?),
                "PROSPECT" => Self::Prospect(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0CustomerInBody {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::V0Customer(value) => crate::check::Check::check(value),
            Self::Prospect(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "customers")]
/// The kinds of [`V0CustomerInBody`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerInBodyKind {
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
impl V0CustomerInBodyKind {
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
crate::open_enum::open_enum!(V0CustomerInBodyKind);
#[cfg(feature = "customers")]
/// The document's schema `v0_customer_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerList {
    /// Required.
    pub customers: Vec<V0CustomerInBody>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(customers: Vec<V0CustomerInBody>) -> Self {
        Self {
            customers,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CustomerList {
    const NAME: &'static str = "V0CustomerList";
    const FIELDS: &'static [&'static str] = &["customers", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut customers: Option<Vec<V0CustomerInBody>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut customers),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&customers, "customers");
        Some(Self {
            customers: customers?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("customers", &self.customers);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerList);
#[cfg(feature = "customers")]
/// The values of `status` that lead to `V0Customer`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerStatus {
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
    /// `SANCTION`
    Sanction,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CustomerStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Deceased,
        Self::Denied,
        Self::Dormant,
        Self::Escheat,
        Self::Frozen,
        Self::Inactive,
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
            Self::Sanction => "SANCTION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CustomerStatus);
#[cfg(feature = "customers")]
/// The document's schema `v0_patch_customer`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchCustomer {
    /// Optional.
    pub ban_status: Option<V0BanStatus>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
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
    /// Optional.
    pub status: Option<V0PatchCustomerStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchCustomer {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ban_status: None,
            dob: None,
            email: None,
            first_name: None,
            last_name: None,
            legal_address: None,
            metadata: None,
            middle_name: None,
            note: None,
            phone_number: None,
            shipping_address: None,
            ssn: None,
            status: None,
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
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
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
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
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
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0PatchCustomerStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchCustomer {
    const NAME: &'static str = "V0PatchCustomer";
    const FIELDS: &'static [&'static str] = &[
        "ban_status",
        "dob",
        "email",
        "first_name",
        "last_name",
        "legal_address",
        "metadata",
        "middle_name",
        "note",
        "phone_number",
        "shipping_address",
        "ssn",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ban_status: Option<V0BanStatus> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut middle_name: Option<String> = None;
        let mut note: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut status: Option<V0PatchCustomerStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut ban_status),
                1 => __input.maybe(&mut dob),
                2 => __input.maybe(&mut email),
                3 => __input.maybe(&mut first_name),
                4 => __input.maybe(&mut last_name),
                5 => __input.maybe(&mut legal_address),
                6 => __input.maybe(&mut metadata),
                7 => __input.maybe(&mut middle_name),
                8 => __input.maybe(&mut note),
                9 => __input.maybe(&mut phone_number),
                10 => __input.maybe(&mut shipping_address),
                11 => __input.maybe(&mut ssn),
                12 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            ban_status,
            dob,
            email,
            first_name,
            last_name,
            legal_address,
            metadata,
            middle_name,
            note,
            phone_number,
            shipping_address,
            ssn,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("ban_status", &self.ban_status);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("last_name", &self.last_name);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("note", &self.note);
        out.option("phone_number", &self.phone_number);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchCustomer);
impl crate::check::Check for V0PatchCustomer {
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
#[cfg(feature = "customers")]
/// The document's schema `v0_patch_customer_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchCustomerStatus {
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
impl V0PatchCustomerStatus {
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
crate::open_enum::open_enum!(V0PatchCustomerStatus);
#[cfg(feature = "customers")]
/// The document's schema `v0_prospect`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Prospect {
    /// Optional. Only in responses.
    pub addresses: Option<Vec<V0Address>>,
    /// Optional.
    pub ban_status: Option<V0BanStatus>,
    /// Optional. Only in responses.
    pub classifications: Option<V0Classifications>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub dob: Option<crate::Date>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional. Only in responses.
    pub has_accounts: Option<V0HasAccounts>,
    /// Optional. Only in responses.
    pub id: Option<CustomerId>,
    /// Optional. Only in responses.
    pub kyc_exempt: Option<bool>,
    /// Optional. Only in responses.
    pub kyc_last_run: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub kyc_status: Option<V0CustomerKycStatus>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub legal_address: Option<V0LegalAddress>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub middle_name: Option<String>,
    /// Optional. Only in requests.
    pub note: Option<String>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Optional.
    pub related_customers: Option<Vec<V0Relationship>>,
    /// Optional.
    pub shipping_address: Option<V0ShippingAddress>,
    /// Optional. `Debug` does not print it.
    pub ssn: Option<String>,
    /// Optional. Only in responses.
    pub ssn_source: Option<V0SsnSource>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Prospect {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            addresses: None,
            ban_status: None,
            classifications: None,
            creation_time: None,
            dob: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            kyc_exempt: None,
            kyc_last_run: None,
            kyc_status: None,
            last_name: None,
            last_updated_time: None,
            legal_address: None,
            metadata: None,
            middle_name: None,
            note: None,
            phone_number: None,
            related_customers: None,
            shipping_address: None,
            ssn: None,
            ssn_source: None,
            tenant: None,
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
    /// Sets [`ban_status`](Self::ban_status).
    #[must_use]
    #[inline]
    pub fn with_ban_status(mut self, value: impl Into<V0BanStatus>) -> Self {
        self.ban_status = Some(value.into());
        self
    }
    /// Sets [`classifications`](Self::classifications). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_classifications(mut self, value: V0Classifications) -> Self {
        self.classifications = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
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
    pub fn with_id(mut self, value: CustomerId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`kyc_exempt`](Self::kyc_exempt). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_exempt(mut self, value: bool) -> Self {
        self.kyc_exempt = Some(value);
        self
    }
    /// Sets [`kyc_last_run`](Self::kyc_last_run). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_last_run(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.kyc_last_run = Some(value.into());
        self
    }
    /// Sets [`kyc_status`](Self::kyc_status). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_kyc_status(mut self, value: impl Into<V0CustomerKycStatus>) -> Self {
        self.kyc_status = Some(value.into());
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
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
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
    /// Sets [`note`](Self::note). Only in requests.
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
    /// Sets [`related_customers`](Self::related_customers).
    #[must_use]
    #[inline]
    pub fn with_related_customers(mut self, value: Vec<V0Relationship>) -> Self {
        self.related_customers = Some(value);
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
}
impl crate::record::Record for V0Prospect {
    const NAME: &'static str = "V0Prospect";
    const FIELDS: &'static [&'static str] = &[
        "addresses",
        "ban_status",
        "classifications",
        "creation_time",
        "dob",
        "email",
        "first_name",
        "has_accounts",
        "id",
        "kyc_exempt",
        "kyc_last_run",
        "kyc_status",
        "last_name",
        "last_updated_time",
        "legal_address",
        "metadata",
        "middle_name",
        "note",
        "phone_number",
        "related_customers",
        "shipping_address",
        "ssn",
        "ssn_source",
        "tenant",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut addresses: Option<Vec<V0Address>> = None;
        let mut ban_status: Option<V0BanStatus> = None;
        let mut classifications: Option<V0Classifications> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut dob: Option<crate::Date> = None;
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut has_accounts: Option<V0HasAccounts> = None;
        let mut id: Option<CustomerId> = None;
        let mut kyc_exempt: Option<bool> = None;
        let mut kyc_last_run: Option<crate::Timestamp> = None;
        let mut kyc_status: Option<V0CustomerKycStatus> = None;
        let mut last_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut legal_address: Option<V0LegalAddress> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut middle_name: Option<String> = None;
        let mut note: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut related_customers: Option<Vec<V0Relationship>> = None;
        let mut shipping_address: Option<V0ShippingAddress> = None;
        let mut ssn: Option<String> = None;
        let mut ssn_source: Option<V0SsnSource> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut addresses),
                1 => __input.maybe_or_keep(&mut ban_status),
                2 => __input.maybe_or_keep(&mut classifications),
                3 => __input.maybe_or_keep(&mut creation_time),
                4 => __input.maybe_or_keep(&mut dob),
                5 => __input.maybe_or_keep(&mut email),
                6 => __input.maybe_or_keep(&mut first_name),
                7 => __input.maybe_or_keep(&mut has_accounts),
                8 => __input.maybe_or_keep(&mut id),
                9 => __input.maybe_or_keep(&mut kyc_exempt),
                10 => __input.maybe_or_keep(&mut kyc_last_run),
                11 => __input.maybe_or_keep(&mut kyc_status),
                12 => __input.maybe_or_keep(&mut last_name),
                13 => __input.maybe_or_keep(&mut last_updated_time),
                14 => __input.maybe_or_keep(&mut legal_address),
                15 => __input.maybe_or_keep(&mut metadata),
                16 => __input.maybe_or_keep(&mut middle_name),
                17 => __input.maybe_or_keep(&mut note),
                18 => __input.maybe_or_keep(&mut phone_number),
                19 => __input.maybe_or_keep(&mut related_customers),
                20 => __input.maybe_or_keep(&mut shipping_address),
                21 => __input.maybe_or_keep(&mut ssn),
                22 => __input.maybe_or_keep(&mut ssn_source),
                23 => __input.maybe_or_keep(&mut tenant),
                24 => __input.tag("PROSPECT"),
                _ => __input.again(),
            }
        }
        Some(Self {
            addresses,
            ban_status,
            classifications,
            creation_time,
            dob,
            email,
            first_name,
            has_accounts,
            id,
            kyc_exempt,
            kyc_last_run,
            kyc_status,
            last_name,
            last_updated_time,
            legal_address,
            metadata,
            middle_name,
            note,
            phone_number,
            related_customers,
            shipping_address,
            ssn,
            ssn_source,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("status", "PROSPECT");
        out.option("addresses", &self.addresses);
        out.option("ban_status", &self.ban_status);
        out.option("classifications", &self.classifications);
        out.option("creation_time", &self.creation_time);
        out.secret_option("dob", &self.dob);
        out.option("email", &self.email);
        out.option("first_name", &self.first_name);
        out.option("has_accounts", &self.has_accounts);
        out.option("id", &self.id);
        out.option("kyc_exempt", &self.kyc_exempt);
        out.option("kyc_last_run", &self.kyc_last_run);
        out.option("kyc_status", &self.kyc_status);
        out.option("last_name", &self.last_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("legal_address", &self.legal_address);
        out.secret_option("metadata", &self.metadata);
        out.option("middle_name", &self.middle_name);
        out.option("note", &self.note);
        out.option("phone_number", &self.phone_number);
        out.option("related_customers", &self.related_customers);
        out.option("shipping_address", &self.shipping_address);
        out.secret_option("ssn", &self.ssn);
        out.option("ssn_source", &self.ssn_source);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Prospect);
impl crate::check::Check for V0Prospect {
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
        if let Some(value) = &self.shipping_address {
            crate::check::within("shipping_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "customers")]
/// The document's schema `v0_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Relationship {
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub relationship_role: V0RelationshipRole,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Relationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        id: crate::AnyId,
        relationship_role: impl Into<V0RelationshipRole>,
    ) -> Self {
        Self {
            id,
            relationship_role: relationship_role.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Relationship {
    const NAME: &'static str = "V0Relationship";
    const FIELDS: &'static [&'static str] = &["id", "relationship_role"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<crate::AnyId> = None;
        let mut relationship_role: Option<V0RelationshipRole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut id),
                1 => __input.take(&mut relationship_role),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        __input.need(&relationship_role, "relationship_role");
        Some(Self {
            id: id?,
            relationship_role: relationship_role?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("id", &self.id);
        out.field("relationship_role", &self.relationship_role);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Relationship);
#[cfg(feature = "customers")]
/// The document's schema `v0_relationship_role`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0RelationshipRole {
    /// `BENEFICIARY`
    Beneficiary,
    /// `CUSTODIAN`
    Custodian,
    /// `PARTNER`
    Partner,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0RelationshipRole {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Beneficiary,
        Self::Custodian,
        Self::Partner,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Beneficiary => "BENEFICIARY",
            Self::Custodian => "CUSTODIAN",
            Self::Partner => "PARTNER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0RelationshipRole);
#[cfg(feature = "customers")]
/// Parameters of `listCustomersV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCustomersV0Params {
    /// Optional.
    pub classifications: Option<V0Classifications>,
    /// Optional.
    pub email: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub has_accounts: Option<bool>,
    /// Optional.
    pub id: Option<Vec<CustomerId>>,
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
    pub status: Option<ListCustomersV0Status>,
}
impl ListCustomersV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            classifications: None,
            email: None,
            first_name: None,
            has_accounts: None,
            id: None,
            last_name: None,
            limit: None,
            page_token: None,
            phone_number: None,
            sort_by: None,
            ssn_last_4: None,
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
    pub fn with_id(mut self, value: Vec<CustomerId>) -> Self {
        self.id = Some(value);
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
    pub fn with_status(mut self, value: impl Into<ListCustomersV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ListCustomersV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("has_accounts", &self.has_accounts);
        query.some("ssn_last_4", &self.ssn_last_4);
        query.some("last_name", &self.last_name);
        query.some("email", &self.email);
        query.some("first_name", &self.first_name);
        if let Some(values) = &self.classifications {
            query.comma_list("classifications", values);
        }
        query.some("phone_number", &self.phone_number);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("limit", &self.limit);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("status", &self.status);
        query.into_url()
    }
}
impl crate::check::Check for ListCustomersV0Params {
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
impl crate::Paged for ListCustomersV0Params {
    type Item = V0CustomerInBody;
    type Page = V0CustomerList;
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
        (page.customers, page.next_page_token)
    }
}
