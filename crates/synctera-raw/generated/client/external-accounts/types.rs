// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_account_identifiers`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountIdentifiers {
    /// Optional. `Debug` does not print it.
    pub iban: Option<String>,
    /// Required.
    pub number: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountIdentifiers {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            iban: None,
            number: number.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountIdentifiers {
    const NAME: &'static str = "V0AccountIdentifiers";
    const FIELDS: &'static [&'static str] = &["iban", "number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut iban: Option<String> = None;
        let mut number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut iban),
                1 => __input.take(&mut number),
                _ => __input.again(),
            }
        }
        __input.need(&number, "number");
        Some(Self {
            iban,
            number: number?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("iban", &self.iban);
        out.field("number", &self.number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountIdentifiers);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_account_routing`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountRouting {
    /// Optional. `Debug` does not print it.
    pub ach_routing_number: Option<String>,
    /// Optional.
    pub bank_address: Option<V0Address>,
    /// Required.
    pub bank_countries: Vec<String>,
    /// Required.
    pub bank_name: String,
    /// Optional. Null is a value of its own.
    pub correspondent_bank_details: Option<Option<Vec<V0CorrespondentBankDetails>>>,
    /// Optional. `Debug` does not print it.
    pub eft_ca_routing_number: Option<String>,
    /// Optional. `Debug` does not print it.
    pub eft_routing_number: Option<String>,
    /// Optional.
    pub network: Option<V0ExternalAccountNetwork>,
    /// Optional.
    pub swift_code: Option<String>,
    /// Optional. `Debug` does not print it.
    pub wire_routing_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountRouting {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(bank_countries: Vec<String>, bank_name: impl Into<String>) -> Self {
        Self {
            ach_routing_number: None,
            bank_address: None,
            bank_countries,
            bank_name: bank_name.into(),
            correspondent_bank_details: None,
            eft_ca_routing_number: None,
            eft_routing_number: None,
            network: None,
            swift_code: None,
            wire_routing_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountRouting {
    const NAME: &'static str = "V0AccountRouting";
    const FIELDS: &'static [&'static str] = &[
        "ach_routing_number",
        "bank_address",
        "bank_countries",
        "bank_name",
        "correspondent_bank_details",
        "eft_ca_routing_number",
        "eft_routing_number",
        "network",
        "swift_code",
        "wire_routing_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ach_routing_number: Option<String> = None;
        let mut bank_address: Option<V0Address> = None;
        let mut bank_countries: Option<Vec<String>> = None;
        let mut bank_name: Option<String> = None;
        let mut correspondent_bank_details: Option<
            Option<Vec<V0CorrespondentBankDetails>>,
        > = None;
        let mut eft_ca_routing_number: Option<String> = None;
        let mut eft_routing_number: Option<String> = None;
        let mut network: Option<V0ExternalAccountNetwork> = None;
        let mut swift_code: Option<String> = None;
        let mut wire_routing_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut ach_routing_number),
                1 => __input.maybe_or_keep(&mut bank_address),
                2 => __input.take(&mut bank_countries),
                3 => __input.take(&mut bank_name),
                4 => __input.take_or_keep(&mut correspondent_bank_details),
                5 => __input.maybe_or_keep(&mut eft_ca_routing_number),
                6 => __input.maybe_or_keep(&mut eft_routing_number),
                7 => __input.maybe_or_keep(&mut network),
                8 => __input.maybe_or_keep(&mut swift_code),
                9 => __input.maybe_or_keep(&mut wire_routing_number),
                _ => __input.again(),
            }
        }
        __input.need(&bank_countries, "bank_countries");
        __input.need(&bank_name, "bank_name");
        Some(Self {
            ach_routing_number,
            bank_address,
            bank_countries: bank_countries?,
            bank_name: bank_name?,
            correspondent_bank_details,
            eft_ca_routing_number,
            eft_routing_number,
            network,
            swift_code,
            wire_routing_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("ach_routing_number", &self.ach_routing_number);
        out.option("bank_address", &self.bank_address);
        out.field("bank_countries", &self.bank_countries);
        out.field("bank_name", &self.bank_name);
        out.option("correspondent_bank_details", &self.correspondent_bank_details);
        out.secret_option("eft_ca_routing_number", &self.eft_ca_routing_number);
        out.secret_option("eft_routing_number", &self.eft_routing_number);
        out.option("network", &self.network);
        out.option("swift_code", &self.swift_code);
        out.secret_option("wire_routing_number", &self.wire_routing_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountRouting);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_account_verification`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0AccountVerification {
    /// `vendor: FINICITY`
    Finicity(V0FinicityAccountVerification),
    /// `vendor: MANUAL`
    Manual(V0ManualAccountVerification),
    /// `vendor: PLAID`
    Plaid(V0PlaidAccountVerification),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0AccountVerification {
    /// The value of `vendor`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Finicity(_) => "FINICITY",
            Self::Manual(_) => "MANUAL",
            Self::Plaid(_) => "PLAID",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `vendor`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0BaseAccountVerificationVendor {
        self.tag().into()
    }
    /// Makes the variant `Finicity`.
    #[inline]
    pub fn finicity(value: V0FinicityAccountVerification) -> Self {
        Self::Finicity(value)
    }
    /// Whether this is `Finicity`.
    #[inline]
    pub fn is_finicity(&self) -> bool {
        matches!(self, Self::Finicity(_))
    }
    /// The content of `Finicity`, if this is one.
    #[inline]
    pub fn as_finicity(&self) -> Option<&V0FinicityAccountVerification> {
        match self {
            Self::Finicity(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Finicity`, if this is one.
    #[inline]
    pub fn into_finicity(self) -> Option<V0FinicityAccountVerification> {
        match self {
            Self::Finicity(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Manual`.
    #[inline]
    pub fn manual(value: V0ManualAccountVerification) -> Self {
        Self::Manual(value)
    }
    /// Whether this is `Manual`.
    #[inline]
    pub fn is_manual(&self) -> bool {
        matches!(self, Self::Manual(_))
    }
    /// The content of `Manual`, if this is one.
    #[inline]
    pub fn as_manual(&self) -> Option<&V0ManualAccountVerification> {
        match self {
            Self::Manual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Manual`, if this is one.
    #[inline]
    pub fn into_manual(self) -> Option<V0ManualAccountVerification> {
        match self {
            Self::Manual(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Plaid`.
    #[inline]
    pub fn plaid(value: V0PlaidAccountVerification) -> Self {
        Self::Plaid(value)
    }
    /// Whether this is `Plaid`.
    #[inline]
    pub fn is_plaid(&self) -> bool {
        matches!(self, Self::Plaid(_))
    }
    /// The content of `Plaid`, if this is one.
    #[inline]
    pub fn as_plaid(&self) -> Option<&V0PlaidAccountVerification> {
        match self {
            Self::Plaid(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Plaid`, if this is one.
    #[inline]
    pub fn into_plaid(self) -> Option<V0PlaidAccountVerification> {
        match self {
            Self::Plaid(value) => Some(value),
            _ => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Finicity(value) => value.creation_time.as_ref(),
            Self::Manual(value) => value.creation_time.as_ref(),
            Self::Plaid(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Finicity(value) => value.last_updated_time.as_ref(),
            Self::Manual(value) => value.last_updated_time.as_ref(),
            Self::Plaid(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&V0BaseAccountVerificationStatus> {
        match self {
            Self::Finicity(value) => Some(&value.status),
            Self::Manual(value) => Some(&value.status),
            Self::Plaid(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0FinicityAccountVerification> for V0AccountVerification {
    #[inline]
    fn from(value: V0FinicityAccountVerification) -> Self {
        Self::Finicity(value)
    }
}
impl From<V0ManualAccountVerification> for V0AccountVerification {
    #[inline]
    fn from(value: V0ManualAccountVerification) -> Self {
        Self::Manual(value)
    }
}
impl From<V0PlaidAccountVerification> for V0AccountVerification {
    #[inline]
    fn from(value: V0PlaidAccountVerification) -> Self {
        Self::Plaid(value)
    }
}
impl ::serde::Serialize for V0AccountVerification {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Finicity(value) => value.serialize(serializer),
            Self::Manual(value) => value.serialize(serializer),
            Self::Plaid(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AccountVerification {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0AccountVerification {
    const NAME: &'static str = "V0AccountVerification";
    const TAG: &'static str = "vendor";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "FINICITY" => Self::Finicity(body.branch()?),
                "MANUAL" => Self::Manual(body.branch()?),
                "PLAID" => Self::Plaid(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_accounts_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddAccountsRequest {
    /// Required.
    pub account_identifiers: V0AddAccountsRequestAccountIdentifiers,
    /// Required. At least 1 items. Each: At least 1 characters.
    pub account_owner_names: Vec<String>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub customer_type: V0ExtAccountCustomerType,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. At least 1 characters.
    pub nickname: Option<String>,
    /// Required.
    pub routing_identifiers: V0AddAccountsRequestRoutingIdentifiers,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub type_: V0AddAccountsRequestType,
    /// Optional. At least 1 characters.
    pub vendor_account_id: Option<String>,
    /// Optional. Null is a value of its own.
    pub verification: Option<Option<V0AccountVerification>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddAccountsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_identifiers: impl Into<V0AddAccountsRequestAccountIdentifiers>,
        account_owner_names: Vec<String>,
        customer_type: impl Into<V0ExtAccountCustomerType>,
        routing_identifiers: impl Into<V0AddAccountsRequestRoutingIdentifiers>,
        type_: impl Into<V0AddAccountsRequestType>,
    ) -> Self {
        Self {
            account_identifiers: account_identifiers.into(),
            account_owner_names,
            business_id: None,
            currency: None,
            customer_id: None,
            customer_type: customer_type.into(),
            metadata: None,
            nickname: None,
            routing_identifiers: routing_identifiers.into(),
            tenant: None,
            type_: type_.into(),
            vendor_account_id: None,
            verification: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
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
    /// Sets [`nickname`](Self::nickname). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`vendor_account_id`](Self::vendor_account_id). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_vendor_account_id(mut self, value: impl Into<String>) -> Self {
        self.vendor_account_id = Some(value.into());
        self
    }
    /// Sets [`verification`](Self::verification). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_verification(
        mut self,
        value: impl Into<Option<V0AccountVerification>>,
    ) -> Self {
        self.verification = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddAccountsRequest {
    const NAME: &'static str = "V0AddAccountsRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_identifiers",
        "account_owner_names",
        "business_id",
        "currency",
        "customer_id",
        "customer_type",
        "metadata",
        "nickname",
        "routing_identifiers",
        "tenant",
        "type",
        "vendor_account_id",
        "verification",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_identifiers: Option<V0AddAccountsRequestAccountIdentifiers> = None;
        let mut account_owner_names: Option<Vec<String>> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut customer_type: Option<V0ExtAccountCustomerType> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut nickname: Option<String> = None;
        let mut routing_identifiers: Option<V0AddAccountsRequestRoutingIdentifiers> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0AddAccountsRequestType> = None;
        let mut vendor_account_id: Option<String> = None;
        let mut verification: Option<Option<V0AccountVerification>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_identifiers),
                1 => __input.take(&mut account_owner_names),
                2 => __input.maybe(&mut business_id),
                3 => __input.maybe(&mut currency),
                4 => __input.maybe(&mut customer_id),
                5 => __input.take(&mut customer_type),
                6 => __input.maybe(&mut metadata),
                7 => __input.maybe(&mut nickname),
                8 => __input.take(&mut routing_identifiers),
                9 => __input.maybe(&mut tenant),
                10 => __input.take(&mut type_),
                11 => __input.maybe(&mut vendor_account_id),
                12 => __input.take(&mut verification),
                _ => __input.again(),
            }
        }
        __input.need(&account_identifiers, "account_identifiers");
        __input.need(&account_owner_names, "account_owner_names");
        __input.need(&customer_type, "customer_type");
        __input.need(&routing_identifiers, "routing_identifiers");
        __input.need(&type_, "type");
        Some(Self {
            account_identifiers: account_identifiers?,
            account_owner_names: account_owner_names?,
            business_id,
            currency,
            customer_id,
            customer_type: customer_type?,
            metadata,
            nickname,
            routing_identifiers: routing_identifiers?,
            tenant,
            type_: type_?,
            vendor_account_id,
            verification,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_identifiers", &self.account_identifiers);
        out.field("account_owner_names", &self.account_owner_names);
        out.option("business_id", &self.business_id);
        out.option("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("customer_type", &self.customer_type);
        out.secret_option("metadata", &self.metadata);
        out.option("nickname", &self.nickname);
        out.field("routing_identifiers", &self.routing_identifiers);
        out.option("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.option("vendor_account_id", &self.vendor_account_id);
        out.option("verification", &self.verification);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddAccountsRequest);
impl crate::check::Check for V0AddAccountsRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.account_identifiers;
        crate::check::within("account_identifiers", crate::check::Check::check(value))?;
        let value = &self.account_owner_names;
        crate::check::within(
            "account_owner_names",
            crate::check::items(value, 1, usize::MAX)
                .and_then(|()| crate::check::each(
                    value,
                    |value| crate::check::length(value, 1, usize::MAX),
                )),
        )?;
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        if let Some(value) = &self.nickname {
            crate::check::within(
                "nickname",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        let value = &self.routing_identifiers;
        crate::check::within("routing_identifiers", crate::check::Check::check(value))?;
        if let Some(value) = &self.vendor_account_id {
            crate::check::within(
                "vendor_account_id",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_accounts_request_account_identifiers`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddAccountsRequestAccountIdentifiers {
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. At least 1 characters.
    pub number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddAccountsRequestAccountIdentifiers {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            iban: None,
            number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`iban`](Self::iban). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets [`number`](Self::number). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddAccountsRequestAccountIdentifiers {
    const NAME: &'static str = "V0AddAccountsRequestAccountIdentifiers";
    const FIELDS: &'static [&'static str] = &["iban", "number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut iban: Option<String> = None;
        let mut number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut iban),
                1 => __input.maybe(&mut number),
                _ => __input.again(),
            }
        }
        Some(Self {
            iban,
            number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("iban", &self.iban);
        out.option("number", &self.number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddAccountsRequestAccountIdentifiers);
impl crate::check::Check for V0AddAccountsRequestAccountIdentifiers {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.iban {
            crate::check::within("iban", crate::check::length(value, 1, usize::MAX))?;
        }
        if let Some(value) = &self.number {
            crate::check::within("number", crate::check::length(value, 1, usize::MAX))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_accounts_request_routing_identifiers`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddAccountsRequestRoutingIdentifiers {
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub ach_routing_number: Option<String>,
    /// Required. At least 1 items.
    pub bank_countries: Vec<String>,
    /// Required. At least 1 characters.
    pub bank_name: String,
    /// Optional. 9 characters. `Debug` does not print it.
    pub eft_ca_routing_number: Option<String>,
    /// Optional.
    pub international_wire_details: Option<V0InternationalWireDetails>,
    /// Optional.
    pub network: Option<V0ExternalAccountNetwork>,
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub wire_routing_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddAccountsRequestRoutingIdentifiers {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(bank_countries: Vec<String>, bank_name: impl Into<String>) -> Self {
        Self {
            ach_routing_number: None,
            bank_countries,
            bank_name: bank_name.into(),
            eft_ca_routing_number: None,
            international_wire_details: None,
            network: None,
            wire_routing_number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`ach_routing_number`](Self::ach_routing_number). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ach_routing_number(mut self, value: impl Into<String>) -> Self {
        self.ach_routing_number = Some(value.into());
        self
    }
    /// Sets [`eft_ca_routing_number`](Self::eft_ca_routing_number). 9 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_eft_ca_routing_number(mut self, value: impl Into<String>) -> Self {
        self.eft_ca_routing_number = Some(value.into());
        self
    }
    /// Sets [`international_wire_details`](Self::international_wire_details).
    #[must_use]
    #[inline]
    pub fn with_international_wire_details(
        mut self,
        value: impl Into<V0InternationalWireDetails>,
    ) -> Self {
        self.international_wire_details = Some(value.into());
        self
    }
    /// Sets [`network`](Self::network).
    #[must_use]
    #[inline]
    pub fn with_network(mut self, value: impl Into<V0ExternalAccountNetwork>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets [`wire_routing_number`](Self::wire_routing_number). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_wire_routing_number(mut self, value: impl Into<String>) -> Self {
        self.wire_routing_number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddAccountsRequestRoutingIdentifiers {
    const NAME: &'static str = "V0AddAccountsRequestRoutingIdentifiers";
    const FIELDS: &'static [&'static str] = &[
        "ach_routing_number",
        "bank_countries",
        "bank_name",
        "eft_ca_routing_number",
        "international_wire_details",
        "network",
        "wire_routing_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ach_routing_number: Option<String> = None;
        let mut bank_countries: Option<Vec<String>> = None;
        let mut bank_name: Option<String> = None;
        let mut eft_ca_routing_number: Option<String> = None;
        let mut international_wire_details: Option<V0InternationalWireDetails> = None;
        let mut network: Option<V0ExternalAccountNetwork> = None;
        let mut wire_routing_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut ach_routing_number),
                1 => __input.take(&mut bank_countries),
                2 => __input.take(&mut bank_name),
                3 => __input.maybe(&mut eft_ca_routing_number),
                4 => __input.maybe(&mut international_wire_details),
                5 => __input.maybe(&mut network),
                6 => __input.maybe(&mut wire_routing_number),
                _ => __input.again(),
            }
        }
        __input.need(&bank_countries, "bank_countries");
        __input.need(&bank_name, "bank_name");
        Some(Self {
            ach_routing_number,
            bank_countries: bank_countries?,
            bank_name: bank_name?,
            eft_ca_routing_number,
            international_wire_details,
            network,
            wire_routing_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("ach_routing_number", &self.ach_routing_number);
        out.field("bank_countries", &self.bank_countries);
        out.field("bank_name", &self.bank_name);
        out.secret_option("eft_ca_routing_number", &self.eft_ca_routing_number);
        out.option("international_wire_details", &self.international_wire_details);
        out.option("network", &self.network);
        out.secret_option("wire_routing_number", &self.wire_routing_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddAccountsRequestRoutingIdentifiers);
impl crate::check::Check for V0AddAccountsRequestRoutingIdentifiers {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.ach_routing_number {
            crate::check::within(
                "ach_routing_number",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        let value = &self.bank_countries;
        crate::check::within(
            "bank_countries",
            crate::check::items(value, 1, usize::MAX),
        )?;
        let value = &self.bank_name;
        crate::check::within("bank_name", crate::check::length(value, 1, usize::MAX))?;
        if let Some(value) = &self.eft_ca_routing_number {
            crate::check::within(
                "eft_ca_routing_number",
                crate::check::length(value, 9, 9),
            )?;
        }
        if let Some(value) = &self.international_wire_details {
            crate::check::within(
                "international_wire_details",
                crate::check::Check::check(value),
            )?;
        }
        if let Some(value) = &self.wire_routing_number {
            crate::check::within(
                "wire_routing_number",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_accounts_request_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AddAccountsRequestType {
    /// `CHECKING`
    Checking,
    /// `CRYPTO_WALLET`
    CryptoWallet,
    /// `OTHER_BANK_ACCOUNT`
    OtherBankAccount,
    /// `SAVINGS`
    Savings,
    /// `WALLET`
    Wallet,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AddAccountsRequestType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Checking,
        Self::CryptoWallet,
        Self::OtherBankAccount,
        Self::Savings,
        Self::Wallet,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::CryptoWallet => "CRYPTO_WALLET",
            Self::OtherBankAccount => "OTHER_BANK_ACCOUNT",
            Self::Savings => "SAVINGS",
            Self::Wallet => "WALLET",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AddAccountsRequestType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_vendor_account_failure`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddVendorAccountFailure {
    /// Required.
    pub reason: V0AddVendorAccountsErrorReason,
    /// Required.
    pub reason_description: String,
    /// Required.
    pub vendor_account_id: String,
    /// Optional.
    pub vendor_error_message: Option<String>,
    /// Optional.
    pub vendor_request_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddVendorAccountFailure {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0AddVendorAccountsErrorReason>,
        reason_description: impl Into<String>,
        vendor_account_id: impl Into<String>,
    ) -> Self {
        Self {
            reason: reason.into(),
            reason_description: reason_description.into(),
            vendor_account_id: vendor_account_id.into(),
            vendor_error_message: None,
            vendor_request_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddVendorAccountFailure {
    const NAME: &'static str = "V0AddVendorAccountFailure";
    const FIELDS: &'static [&'static str] = &[
        "reason",
        "reason_description",
        "vendor_account_id",
        "vendor_error_message",
        "vendor_request_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut reason: Option<V0AddVendorAccountsErrorReason> = None;
        let mut reason_description: Option<String> = None;
        let mut vendor_account_id: Option<String> = None;
        let mut vendor_error_message: Option<String> = None;
        let mut vendor_request_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut reason),
                1 => __input.take(&mut reason_description),
                2 => __input.take(&mut vendor_account_id),
                3 => __input.maybe_or_keep(&mut vendor_error_message),
                4 => __input.maybe_or_keep(&mut vendor_request_id),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&reason_description, "reason_description");
        __input.need(&vendor_account_id, "vendor_account_id");
        Some(Self {
            reason: reason?,
            reason_description: reason_description?,
            vendor_account_id: vendor_account_id?,
            vendor_error_message,
            vendor_request_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("reason", &self.reason);
        out.field("reason_description", &self.reason_description);
        out.field("vendor_account_id", &self.vendor_account_id);
        out.option("vendor_error_message", &self.vendor_error_message);
        out.option("vendor_request_id", &self.vendor_request_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddVendorAccountFailure);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_vendor_accounts_error_reason`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AddVendorAccountsErrorReason {
    /// `ACCOUNT_NOT_FOUND`
    AccountNotFound,
    /// `DUPLICATE_ACCOUNT`
    DuplicateAccount,
    /// `FAILED_VERIFICATION`
    FailedVerification,
    /// `PROVIDER_ERROR`
    ProviderError,
    /// `UNSUPPORTED_ACCOUNT_TYPE`
    UnsupportedAccountType,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AddVendorAccountsErrorReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountNotFound,
        Self::DuplicateAccount,
        Self::FailedVerification,
        Self::ProviderError,
        Self::UnsupportedAccountType,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountNotFound => "ACCOUNT_NOT_FOUND",
            Self::DuplicateAccount => "DUPLICATE_ACCOUNT",
            Self::FailedVerification => "FAILED_VERIFICATION",
            Self::ProviderError => "PROVIDER_ERROR",
            Self::UnsupportedAccountType => "UNSUPPORTED_ACCOUNT_TYPE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AddVendorAccountsErrorReason);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_vendor_accounts_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddVendorAccountsRequest {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub customer_type: V0ExtAccountCustomerType,
    /// Required.
    pub vendor: V0ExternalAccountVendorValues,
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub vendor_access_token: Option<String>,
    /// Optional. At least 1 items. Each: At least 1 characters.
    pub vendor_account_ids: Option<Vec<String>>,
    /// Optional.
    pub vendor_customer_id: Option<String>,
    /// Optional.
    pub verify_owner: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddVendorAccountsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        customer_type: impl Into<V0ExtAccountCustomerType>,
        vendor: impl Into<V0ExternalAccountVendorValues>,
    ) -> Self {
        Self {
            business_id: None,
            customer_id: None,
            customer_type: customer_type.into(),
            vendor: vendor.into(),
            vendor_access_token: None,
            vendor_account_ids: None,
            vendor_customer_id: None,
            verify_owner: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`vendor_access_token`](Self::vendor_access_token). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_vendor_access_token(mut self, value: impl Into<String>) -> Self {
        self.vendor_access_token = Some(value.into());
        self
    }
    /// Sets [`vendor_account_ids`](Self::vendor_account_ids). At least 1 items. Each: At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_vendor_account_ids(mut self, value: Vec<String>) -> Self {
        self.vendor_account_ids = Some(value);
        self
    }
    /// Sets [`vendor_customer_id`](Self::vendor_customer_id).
    #[must_use]
    #[inline]
    pub fn with_vendor_customer_id(mut self, value: impl Into<String>) -> Self {
        self.vendor_customer_id = Some(value.into());
        self
    }
    /// Sets [`verify_owner`](Self::verify_owner).
    #[must_use]
    #[inline]
    pub fn with_verify_owner(mut self, value: bool) -> Self {
        self.verify_owner = Some(value);
        self
    }
}
impl crate::record::Record for V0AddVendorAccountsRequest {
    const NAME: &'static str = "V0AddVendorAccountsRequest";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "customer_type",
        "vendor",
        "vendor_access_token",
        "vendor_account_ids",
        "vendor_customer_id",
        "verify_owner",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<BusinessId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut customer_type: Option<V0ExtAccountCustomerType> = None;
        let mut vendor: Option<V0ExternalAccountVendorValues> = None;
        let mut vendor_access_token: Option<String> = None;
        let mut vendor_account_ids: Option<Vec<String>> = None;
        let mut vendor_customer_id: Option<String> = None;
        let mut verify_owner: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut business_id),
                1 => __input.maybe(&mut customer_id),
                2 => __input.take(&mut customer_type),
                3 => __input.take(&mut vendor),
                4 => __input.maybe(&mut vendor_access_token),
                5 => __input.maybe(&mut vendor_account_ids),
                6 => __input.maybe(&mut vendor_customer_id),
                7 => __input.maybe(&mut verify_owner),
                _ => __input.again(),
            }
        }
        __input.need(&customer_type, "customer_type");
        __input.need(&vendor, "vendor");
        Some(Self {
            business_id,
            customer_id,
            customer_type: customer_type?,
            vendor: vendor?,
            vendor_access_token,
            vendor_account_ids,
            vendor_customer_id,
            verify_owner,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("customer_id", &self.customer_id);
        out.field("customer_type", &self.customer_type);
        out.field("vendor", &self.vendor);
        out.secret_option("vendor_access_token", &self.vendor_access_token);
        out.option("vendor_account_ids", &self.vendor_account_ids);
        out.option("vendor_customer_id", &self.vendor_customer_id);
        out.option("verify_owner", &self.verify_owner);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddVendorAccountsRequest);
impl crate::check::Check for V0AddVendorAccountsRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.vendor_access_token {
            crate::check::within(
                "vendor_access_token",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        if let Some(value) = &self.vendor_account_ids {
            crate::check::within(
                "vendor_account_ids",
                crate::check::items(value, 1, usize::MAX)
                    .and_then(|()| crate::check::each(
                        value,
                        |value| crate::check::length(value, 1, usize::MAX),
                    )),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_add_vendor_accounts_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddVendorAccountsResponse {
    /// Required.
    pub added_accounts: Vec<V0ExternalAccount>,
    /// Optional.
    pub deleted_accounts: Option<Vec<V0ExternalAccount>>,
    /// Required.
    pub failed_accounts: Vec<V0AddVendorAccountFailure>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddVendorAccountsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        added_accounts: Vec<V0ExternalAccount>,
        failed_accounts: Vec<V0AddVendorAccountFailure>,
    ) -> Self {
        Self {
            added_accounts,
            deleted_accounts: None,
            failed_accounts,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddVendorAccountsResponse {
    const NAME: &'static str = "V0AddVendorAccountsResponse";
    const FIELDS: &'static [&'static str] = &[
        "added_accounts",
        "deleted_accounts",
        "failed_accounts",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut added_accounts: Option<Vec<V0ExternalAccount>> = None;
        let mut deleted_accounts: Option<Vec<V0ExternalAccount>> = None;
        let mut failed_accounts: Option<Vec<V0AddVendorAccountFailure>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut added_accounts),
                1 => __input.maybe_or_keep(&mut deleted_accounts),
                2 => __input.take(&mut failed_accounts),
                _ => __input.again(),
            }
        }
        __input.need(&added_accounts, "added_accounts");
        __input.need(&failed_accounts, "failed_accounts");
        Some(Self {
            added_accounts: added_accounts?,
            deleted_accounts,
            failed_accounts: failed_accounts?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("added_accounts", &self.added_accounts);
        out.option("deleted_accounts", &self.deleted_accounts);
        out.field("failed_accounts", &self.failed_accounts);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddVendorAccountsResponse);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_correspondent_bank_details`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CorrespondentBankDetails {
    /// Required.
    pub bank_address: V0Address,
    /// Required. At least 1 characters.
    pub bank_name: String,
    /// Required. Matches `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CorrespondentBankDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bank_address: impl Into<V0Address>,
        bank_name: impl Into<String>,
        swift_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_address: bank_address.into(),
            bank_name: bank_name.into(),
            swift_code: swift_code.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CorrespondentBankDetails {
    const NAME: &'static str = "V0CorrespondentBankDetails";
    const FIELDS: &'static [&'static str] = &["bank_address", "bank_name", "swift_code"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_address: Option<V0Address> = None;
        let mut bank_name: Option<String> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut bank_address),
                1 => __input.take(&mut bank_name),
                2 => __input.take(&mut swift_code),
                _ => __input.again(),
            }
        }
        __input.need(&bank_address, "bank_address");
        __input.need(&bank_name, "bank_name");
        __input.need(&swift_code, "swift_code");
        Some(Self {
            bank_address: bank_address?,
            bank_name: bank_name?,
            swift_code: swift_code?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("bank_address", &self.bank_address);
        out.field("bank_name", &self.bank_name);
        out.field("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CorrespondentBankDetails);
impl crate::check::Check for V0CorrespondentBankDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.bank_address;
        crate::check::within("bank_address", crate::check::Check::check(value))?;
        let value = &self.bank_name;
        crate::check::within("bank_name", crate::check::length(value, 1, usize::MAX))?;
        let value = &self.swift_code;
        crate::check::within(
            "swift_code",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 6, 6),
                        Node::Repeat(&Node::Class(&[('0', '9'), ('A', 'Z')]), 2, 2),
                        Node::Repeat(
                            &Node::Repeat(&Node::Class(&[('0', '9'), ('A', 'Z')]), 3, 3),
                            0,
                            1,
                        ),
                        Node::End,
                    ],
                );
                crate::check::pattern(
                    value,
                    &PATTERN,
                    "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",
                )
            },
        )?;
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_ext_account_customer_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExtAccountCustomerType {
    /// `BUSINESS`
    Business,
    /// `PERSONAL`
    Personal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExtAccountCustomerType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Business, Self::Personal];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Business => "BUSINESS",
            Self::Personal => "PERSONAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExtAccountCustomerType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccount {
    /// Required.
    pub account_identifiers: V0AccountIdentifiers,
    /// Required.
    pub account_owner_names: Vec<String>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub deletion_time: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub id: ExternalAccountId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub name: Option<String>,
    /// Optional. Null is a value of its own.
    pub nickname: Option<Option<String>>,
    /// Required.
    pub routing_identifiers: V0AccountRouting,
    /// Required.
    pub status: V0ExternalAccountStatus,
    /// Optional.
    pub status_reason: Option<String>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub type_: V0ExternalAccountType,
    /// Optional.
    pub vendor_data: Option<V0ExternalAccountVendorData>,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Required. Null is a value of its own.
    pub verification: Option<V0AccountVerification>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_identifiers: impl Into<V0AccountIdentifiers>,
        account_owner_names: Vec<String>,
        creation_time: impl Into<crate::Timestamp>,
        id: ExternalAccountId,
        last_updated_time: impl Into<crate::Timestamp>,
        routing_identifiers: impl Into<V0AccountRouting>,
        status: impl Into<V0ExternalAccountStatus>,
        type_: impl Into<V0ExternalAccountType>,
        verification: Option<V0AccountVerification>,
    ) -> Self {
        Self {
            account_identifiers: account_identifiers.into(),
            account_owner_names,
            business_id: None,
            creation_time: creation_time.into(),
            currency: None,
            customer_id: None,
            deletion_time: None,
            id,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            name: None,
            nickname: None,
            routing_identifiers: routing_identifiers.into(),
            status: status.into(),
            status_reason: None,
            tenant: None,
            type_: type_.into(),
            vendor_data: None,
            vendor_info: None,
            verification,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccount {
    const NAME: &'static str = "V0ExternalAccount";
    const FIELDS: &'static [&'static str] = &[
        "account_identifiers",
        "account_owner_names",
        "business_id",
        "creation_time",
        "currency",
        "customer_id",
        "deletion_time",
        "id",
        "last_updated_time",
        "metadata",
        "name",
        "nickname",
        "routing_identifiers",
        "status",
        "status_reason",
        "tenant",
        "type",
        "vendor_data",
        "vendor_info",
        "verification",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_identifiers: Option<V0AccountIdentifiers> = None;
        let mut account_owner_names: Option<Vec<String>> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut deletion_time: Option<crate::Timestamp> = None;
        let mut id: Option<ExternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut name: Option<String> = None;
        let mut nickname: Option<Option<String>> = None;
        let mut routing_identifiers: Option<V0AccountRouting> = None;
        let mut status: Option<V0ExternalAccountStatus> = None;
        let mut status_reason: Option<String> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0ExternalAccountType> = None;
        let mut vendor_data: Option<V0ExternalAccountVendorData> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        let mut verification: Option<Option<V0AccountVerification>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_identifiers),
                1 => __input.take(&mut account_owner_names),
                2 => __input.maybe_or_keep(&mut business_id),
                3 => __input.take(&mut creation_time),
                4 => __input.maybe_or_keep(&mut currency),
                5 => __input.maybe_or_keep(&mut customer_id),
                6 => __input.maybe_or_keep(&mut deletion_time),
                7 => __input.take(&mut id),
                8 => __input.take(&mut last_updated_time),
                9 => __input.maybe_or_keep(&mut metadata),
                10 => __input.maybe_or_keep(&mut name),
                11 => __input.take_or_keep(&mut nickname),
                12 => __input.take(&mut routing_identifiers),
                13 => __input.take(&mut status),
                14 => __input.maybe_or_keep(&mut status_reason),
                15 => __input.maybe_or_keep(&mut tenant),
                16 => __input.take(&mut type_),
                17 => __input.maybe_or_keep(&mut vendor_data),
                18 => __input.maybe_or_keep(&mut vendor_info),
                19 => __input.take(&mut verification),
                _ => __input.again(),
            }
        }
        __input.need(&account_identifiers, "account_identifiers");
        __input.need(&account_owner_names, "account_owner_names");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&routing_identifiers, "routing_identifiers");
        __input.need(&status, "status");
        __input.need(&type_, "type");
        __input.need(&verification, "verification");
        Some(Self {
            account_identifiers: account_identifiers?,
            account_owner_names: account_owner_names?,
            business_id,
            creation_time: creation_time?,
            currency,
            customer_id,
            deletion_time,
            id: id?,
            last_updated_time: last_updated_time?,
            metadata,
            name,
            nickname,
            routing_identifiers: routing_identifiers?,
            status: status?,
            status_reason,
            tenant,
            type_: type_?,
            vendor_data,
            vendor_info,
            verification: verification?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_identifiers", &self.account_identifiers);
        out.field("account_owner_names", &self.account_owner_names);
        out.option("business_id", &self.business_id);
        out.field("creation_time", &self.creation_time);
        out.option("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.option("deletion_time", &self.deletion_time);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("name", &self.name);
        out.option("nickname", &self.nickname);
        out.field("routing_identifiers", &self.routing_identifiers);
        out.field("status", &self.status);
        out.option("status_reason", &self.status_reason);
        out.option("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.option("vendor_data", &self.vendor_data);
        out.option("vendor_info", &self.vendor_info);
        out.field("verification", &self.verification);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccount);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_access_token`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountAccessToken {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional. Only in responses.
    pub request_id: Option<String>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub vendor_access_token: Option<String>,
    /// Optional.
    pub vendor_customer_id: Option<CustomerId>,
    /// Required. At least 1 characters.
    pub vendor_institution_id: String,
    /// Required. `Debug` does not print it.
    pub vendor_public_token: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountAccessToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        vendor_institution_id: impl Into<String>,
        vendor_public_token: impl Into<String>,
    ) -> Self {
        Self {
            business_id: None,
            customer_id: None,
            request_id: None,
            vendor_access_token: None,
            vendor_customer_id: None,
            vendor_institution_id: vendor_institution_id.into(),
            vendor_public_token: vendor_public_token.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`vendor_access_token`](Self::vendor_access_token). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_vendor_access_token(mut self, value: impl Into<String>) -> Self {
        self.vendor_access_token = Some(value.into());
        self
    }
    /// Sets [`vendor_customer_id`](Self::vendor_customer_id).
    #[must_use]
    #[inline]
    pub fn with_vendor_customer_id(mut self, value: CustomerId) -> Self {
        self.vendor_customer_id = Some(value);
        self
    }
}
impl crate::record::Record for V0ExternalAccountAccessToken {
    const NAME: &'static str = "V0ExternalAccountAccessToken";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "request_id",
        "vendor_access_token",
        "vendor_customer_id",
        "vendor_institution_id",
        "vendor_public_token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<BusinessId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut request_id: Option<String> = None;
        let mut vendor_access_token: Option<String> = None;
        let mut vendor_customer_id: Option<CustomerId> = None;
        let mut vendor_institution_id: Option<String> = None;
        let mut vendor_public_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.maybe_or_keep(&mut customer_id),
                2 => __input.maybe_or_keep(&mut request_id),
                3 => __input.maybe_or_keep(&mut vendor_access_token),
                4 => __input.maybe_or_keep(&mut vendor_customer_id),
                5 => __input.take(&mut vendor_institution_id),
                6 => __input.take(&mut vendor_public_token),
                _ => __input.again(),
            }
        }
        __input.need(&vendor_institution_id, "vendor_institution_id");
        __input.need(&vendor_public_token, "vendor_public_token");
        Some(Self {
            business_id,
            customer_id,
            request_id,
            vendor_access_token,
            vendor_customer_id,
            vendor_institution_id: vendor_institution_id?,
            vendor_public_token: vendor_public_token?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("customer_id", &self.customer_id);
        out.option("request_id", &self.request_id);
        out.secret_option("vendor_access_token", &self.vendor_access_token);
        out.option("vendor_customer_id", &self.vendor_customer_id);
        out.field("vendor_institution_id", &self.vendor_institution_id);
        out.secret("vendor_public_token", &self.vendor_public_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountAccessToken);
impl crate::check::Check for V0ExternalAccountAccessToken {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.vendor_institution_id;
        crate::check::within(
            "vendor_institution_id",
            crate::check::length(value, 1, usize::MAX),
        )?;
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_balance`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountBalance {
    /// Optional. Null is a value of its own.
    pub available: Option<Option<i64>>,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub currency: String,
    /// Optional. Null is a value of its own.
    pub current: Option<Option<i64>>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_updated_time_vendor: Option<crate::Timestamp>,
    /// Optional. At least 0. Null is a value of its own.
    pub limit: Option<Option<i64>>,
    /// Optional.
    pub transactions_last_updated_time: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountBalance {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            available: None,
            creation_time: None,
            currency: currency.into(),
            current: None,
            last_updated_time: None,
            last_updated_time_vendor: None,
            limit: None,
            transactions_last_updated_time: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountBalance {
    const NAME: &'static str = "V0ExternalAccountBalance";
    const FIELDS: &'static [&'static str] = &[
        "available",
        "creation_time",
        "currency",
        "current",
        "last_updated_time",
        "last_updated_time_vendor",
        "limit",
        "transactions_last_updated_time",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut available: Option<Option<crate::whole::Whole>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut current: Option<Option<crate::whole::Whole>> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut last_updated_time_vendor: Option<crate::Timestamp> = None;
        let mut limit: Option<Option<crate::whole::Whole>> = None;
        let mut transactions_last_updated_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take_or_keep(&mut available),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.take(&mut currency),
                3 => __input.take_or_keep(&mut current),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut last_updated_time_vendor),
                6 => __input.take_or_keep(&mut limit),
                7 => __input.maybe_or_keep(&mut transactions_last_updated_time),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        Some(Self {
            available: available.map(|value| value.map(|value| value.0)),
            creation_time,
            currency: currency?,
            current: current.map(|value| value.map(|value| value.0)),
            last_updated_time,
            last_updated_time_vendor,
            limit: limit.map(|value| value.map(|value| value.0)),
            transactions_last_updated_time,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("available", &self.available);
        out.option("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("current", &self.current);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("last_updated_time_vendor", &self.last_updated_time_vendor);
        out.option("limit", &self.limit);
        out.option(
            "transactions_last_updated_time",
            &self.transactions_last_updated_time,
        );
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountBalance);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_language`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountLanguage {
    /// `DE`
    De,
    /// `EN`
    En,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `NL`
    Nl,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountLanguage {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::De,
        Self::En,
        Self::Es,
        Self::Fr,
        Self::Nl,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::De => "DE",
            Self::En => "EN",
            Self::Es => "ES",
            Self::Fr => "FR",
            Self::Nl => "NL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountLanguage);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_link_token`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountLinkToken {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub client_name: String,
    /// Required. At least 1 items.
    pub country_codes: Vec<V0ExternalAccountLinkTokenCountryCodesItem>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional. Only in responses.
    pub expiration: Option<crate::Timestamp>,
    /// Required.
    pub language: V0ExternalAccountLanguage,
    /// Optional.
    pub link_customization_name: Option<String>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub link_token: Option<String>,
    /// Optional.
    pub redirect_uri: Option<String>,
    /// Optional. Only in responses.
    pub request_id: Option<String>,
    /// Optional.
    pub sdk_type: Option<V0ExternalAccountLinkTokenSdkType>,
    /// Required.
    pub type_: V0ExternalAccountLinkTokenType,
    /// Optional. `Debug` does not print it.
    pub vendor_access_token: Option<String>,
    /// Optional. At least 1 characters.
    pub vendor_institution_id: Option<String>,
    /// Optional.
    pub verify_owner: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountLinkToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        client_name: impl Into<String>,
        country_codes: Vec<V0ExternalAccountLinkTokenCountryCodesItem>,
        language: impl Into<V0ExternalAccountLanguage>,
        type_: impl Into<V0ExternalAccountLinkTokenType>,
    ) -> Self {
        Self {
            business_id: None,
            client_name: client_name.into(),
            country_codes,
            customer_id: None,
            expiration: None,
            language: language.into(),
            link_customization_name: None,
            link_token: None,
            redirect_uri: None,
            request_id: None,
            sdk_type: None,
            type_: type_.into(),
            vendor_access_token: None,
            vendor_institution_id: None,
            verify_owner: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`expiration`](Self::expiration). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration = Some(value.into());
        self
    }
    /// Sets [`link_customization_name`](Self::link_customization_name).
    #[must_use]
    #[inline]
    pub fn with_link_customization_name(mut self, value: impl Into<String>) -> Self {
        self.link_customization_name = Some(value.into());
        self
    }
    /// Sets [`link_token`](Self::link_token). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_link_token(mut self, value: impl Into<String>) -> Self {
        self.link_token = Some(value.into());
        self
    }
    /// Sets [`redirect_uri`](Self::redirect_uri).
    #[must_use]
    #[inline]
    pub fn with_redirect_uri(mut self, value: impl Into<String>) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
    /// Sets [`request_id`](Self::request_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`sdk_type`](Self::sdk_type).
    #[must_use]
    #[inline]
    pub fn with_sdk_type(
        mut self,
        value: impl Into<V0ExternalAccountLinkTokenSdkType>,
    ) -> Self {
        self.sdk_type = Some(value.into());
        self
    }
    /// Sets [`vendor_access_token`](Self::vendor_access_token). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_vendor_access_token(mut self, value: impl Into<String>) -> Self {
        self.vendor_access_token = Some(value.into());
        self
    }
    /// Sets [`vendor_institution_id`](Self::vendor_institution_id). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_vendor_institution_id(mut self, value: impl Into<String>) -> Self {
        self.vendor_institution_id = Some(value.into());
        self
    }
    /// Sets [`verify_owner`](Self::verify_owner).
    #[must_use]
    #[inline]
    pub fn with_verify_owner(mut self, value: bool) -> Self {
        self.verify_owner = Some(value);
        self
    }
}
impl crate::record::Record for V0ExternalAccountLinkToken {
    const NAME: &'static str = "V0ExternalAccountLinkToken";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "client_name",
        "country_codes",
        "customer_id",
        "expiration",
        "language",
        "link_customization_name",
        "link_token",
        "redirect_uri",
        "request_id",
        "sdk_type",
        "type",
        "vendor_access_token",
        "vendor_institution_id",
        "verify_owner",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<BusinessId> = None;
        let mut client_name: Option<String> = None;
        let mut country_codes: Option<Vec<V0ExternalAccountLinkTokenCountryCodesItem>> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut expiration: Option<crate::Timestamp> = None;
        let mut language: Option<V0ExternalAccountLanguage> = None;
        let mut link_customization_name: Option<String> = None;
        let mut link_token: Option<String> = None;
        let mut redirect_uri: Option<String> = None;
        let mut request_id: Option<String> = None;
        let mut sdk_type: Option<V0ExternalAccountLinkTokenSdkType> = None;
        let mut type_: Option<V0ExternalAccountLinkTokenType> = None;
        let mut vendor_access_token: Option<String> = None;
        let mut vendor_institution_id: Option<String> = None;
        let mut verify_owner: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.take(&mut client_name),
                2 => __input.take(&mut country_codes),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.maybe_or_keep(&mut expiration),
                5 => __input.take(&mut language),
                6 => __input.maybe_or_keep(&mut link_customization_name),
                7 => __input.maybe_or_keep(&mut link_token),
                8 => __input.maybe_or_keep(&mut redirect_uri),
                9 => __input.maybe_or_keep(&mut request_id),
                10 => __input.maybe_or_keep(&mut sdk_type),
                11 => __input.take(&mut type_),
                12 => __input.maybe_or_keep(&mut vendor_access_token),
                13 => __input.maybe_or_keep(&mut vendor_institution_id),
                14 => __input.maybe_or_keep(&mut verify_owner),
                _ => __input.again(),
            }
        }
        __input.need(&client_name, "client_name");
        __input.need(&country_codes, "country_codes");
        __input.need(&language, "language");
        __input.need(&type_, "type");
        Some(Self {
            business_id,
            client_name: client_name?,
            country_codes: country_codes?,
            customer_id,
            expiration,
            language: language?,
            link_customization_name,
            link_token,
            redirect_uri,
            request_id,
            sdk_type,
            type_: type_?,
            vendor_access_token,
            vendor_institution_id,
            verify_owner,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.field("client_name", &self.client_name);
        out.field("country_codes", &self.country_codes);
        out.option("customer_id", &self.customer_id);
        out.option("expiration", &self.expiration);
        out.field("language", &self.language);
        out.option("link_customization_name", &self.link_customization_name);
        out.secret_option("link_token", &self.link_token);
        out.option("redirect_uri", &self.redirect_uri);
        out.option("request_id", &self.request_id);
        out.option("sdk_type", &self.sdk_type);
        out.field("type", &self.type_);
        out.secret_option("vendor_access_token", &self.vendor_access_token);
        out.option("vendor_institution_id", &self.vendor_institution_id);
        out.option("verify_owner", &self.verify_owner);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountLinkToken);
impl crate::check::Check for V0ExternalAccountLinkToken {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.country_codes;
        crate::check::within(
            "country_codes",
            crate::check::items(value, 1, usize::MAX),
        )?;
        if let Some(value) = &self.vendor_institution_id {
            crate::check::within(
                "vendor_institution_id",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_link_token_country_codes_item`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountLinkTokenCountryCodesItem {
    /// `CA`
    Ca,
    /// `US`
    Us,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountLinkTokenCountryCodesItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Ca, Self::Us];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ca => "CA",
            Self::Us => "US",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountLinkTokenCountryCodesItem);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_link_token_sdk_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountLinkTokenSdkType {
    /// `ANDROID`
    Android,
    /// `IOS`
    Ios,
    /// `WEB`
    Web,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountLinkTokenSdkType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Android, Self::Ios, Self::Web];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Android => "ANDROID",
            Self::Ios => "IOS",
            Self::Web => "WEB",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountLinkTokenSdkType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_link_token_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountLinkTokenType {
    /// `CREDIT`
    Credit,
    /// `DEPOSITORY`
    Depository,
    /// `INVESTMENT`
    Investment,
    /// `MICRO_DEPOSIT`
    MicroDeposit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountLinkTokenType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Credit,
        Self::Depository,
        Self::Investment,
        Self::MicroDeposit,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Depository => "DEPOSITORY",
            Self::Investment => "INVESTMENT",
            Self::MicroDeposit => "MICRO_DEPOSIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountLinkTokenType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_network`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountNetwork {
    /// `ALGORAND`
    Algorand,
    /// `AVALANCHE`
    Avalanche,
    /// `BITCOIN`
    Bitcoin,
    /// `CARDANO`
    Cardano,
    /// `CIRCLE`
    Circle,
    /// `EOS`
    Eos,
    /// `ETHEREUM`
    Ethereum,
    /// `OTHER`
    Other,
    /// `POLKADOT`
    Polkadot,
    /// `SOLANA`
    Solana,
    /// `TRON`
    Tron,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountNetwork {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Algorand,
        Self::Avalanche,
        Self::Bitcoin,
        Self::Cardano,
        Self::Circle,
        Self::Eos,
        Self::Ethereum,
        Self::Other,
        Self::Polkadot,
        Self::Solana,
        Self::Tron,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Algorand => "ALGORAND",
            Self::Avalanche => "AVALANCHE",
            Self::Bitcoin => "BITCOIN",
            Self::Cardano => "CARDANO",
            Self::Circle => "CIRCLE",
            Self::Eos => "EOS",
            Self::Ethereum => "ETHEREUM",
            Self::Other => "OTHER",
            Self::Polkadot => "POLKADOT",
            Self::Solana => "SOLANA",
            Self::Tron => "TRON",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountNetwork);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountStatus {
    /// `ACTIVE`
    Active,
    /// `CLOSED`
    Closed,
    /// `DELETED`
    Deleted,
    /// `INACTIVE`
    Inactive,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Closed,
        Self::Deleted,
        Self::Inactive,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Closed => "CLOSED",
            Self::Deleted => "DELETED",
            Self::Inactive => "INACTIVE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountStatus);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountTransaction {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional. Null is a value of its own.
    pub authorized_date: Option<Option<crate::Date>>,
    /// Optional.
    pub category: Option<Vec<String>>,
    /// Optional.
    pub check_number: Option<String>,
    /// Optional.
    pub currency: Option<String>,
    /// Optional.
    pub date: Option<crate::Date>,
    /// Optional.
    pub is_pending: Option<bool>,
    /// Optional.
    pub merchant_name: Option<String>,
    /// Optional.
    pub payment_channel: Option<V0ExternalAccountTransactionPaymentChannel>,
    /// Optional.
    pub payment_method: Option<String>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Optional.
    pub transaction_type: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            authorized_date: None,
            category: None,
            check_number: None,
            currency: None,
            date: None,
            is_pending: None,
            merchant_name: None,
            payment_channel: None,
            payment_method: None,
            transaction_id: None,
            transaction_type: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountTransaction {
    const NAME: &'static str = "V0ExternalAccountTransaction";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "authorized_date",
        "category",
        "check_number",
        "currency",
        "date",
        "is_pending",
        "merchant_name",
        "payment_channel",
        "payment_method",
        "transaction_id",
        "transaction_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut authorized_date: Option<Option<crate::Date>> = None;
        let mut category: Option<Vec<String>> = None;
        let mut check_number: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut date: Option<crate::Date> = None;
        let mut is_pending: Option<bool> = None;
        let mut merchant_name: Option<String> = None;
        let mut payment_channel: Option<V0ExternalAccountTransactionPaymentChannel> = None;
        let mut payment_method: Option<String> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_type: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.take_or_keep(&mut authorized_date),
                2 => __input.maybe_or_keep(&mut category),
                3 => __input.maybe_or_keep(&mut check_number),
                4 => __input.maybe_or_keep(&mut currency),
                5 => __input.maybe_or_keep(&mut date),
                6 => __input.maybe_or_keep(&mut is_pending),
                7 => __input.maybe_or_keep(&mut merchant_name),
                8 => __input.maybe_or_keep(&mut payment_channel),
                9 => __input.maybe_or_keep(&mut payment_method),
                10 => __input.maybe_or_keep(&mut transaction_id),
                11 => __input.maybe_or_keep(&mut transaction_type),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            authorized_date,
            category,
            check_number,
            currency,
            date,
            is_pending,
            merchant_name,
            payment_channel,
            payment_method,
            transaction_id,
            transaction_type,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("authorized_date", &self.authorized_date);
        out.option("category", &self.category);
        out.option("check_number", &self.check_number);
        out.option("currency", &self.currency);
        out.option("date", &self.date);
        out.option("is_pending", &self.is_pending);
        out.option("merchant_name", &self.merchant_name);
        out.option("payment_channel", &self.payment_channel);
        out.option("payment_method", &self.payment_method);
        out.option("transaction_id", &self.transaction_id);
        out.option("transaction_type", &self.transaction_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountTransaction);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_transaction_payment_channel`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountTransactionPaymentChannel {
    /// `IN_STORE`
    InStore,
    /// `ONLINE`
    Online,
    /// `OTHER`
    Other,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountTransactionPaymentChannel {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::InStore, Self::Online, Self::Other];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InStore => "IN_STORE",
            Self::Online => "ONLINE",
            Self::Other => "OTHER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountTransactionPaymentChannel);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_transaction_refresh_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountTransactionRefreshResponse {
    /// Required.
    pub transactions_synced: i64,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountTransactionRefreshResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions_synced: i64) -> Self {
        Self {
            transactions_synced,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountTransactionRefreshResponse {
    const NAME: &'static str = "V0ExternalAccountTransactionRefreshResponse";
    const FIELDS: &'static [&'static str] = &["transactions_synced"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut transactions_synced: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut transactions_synced),
                _ => __input.again(),
            }
        }
        __input.need(&transactions_synced, "transactions_synced");
        Some(Self {
            transactions_synced: transactions_synced?.0,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("transactions_synced", &self.transactions_synced);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountTransactionRefreshResponse);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountType {
    /// `CHECKING`
    Checking,
    /// `CREDIT_CARD`
    CreditCard,
    /// `CRYPTO_WALLET`
    CryptoWallet,
    /// `INVESTMENT_529`
    Investment529,
    /// `MONEY_MARKET`
    MoneyMarket,
    /// `OTHER`
    Other,
    /// `OTHER_BANK_ACCOUNT`
    OtherBankAccount,
    /// `SAVINGS`
    Savings,
    /// `WALLET`
    Wallet,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Checking,
        Self::CreditCard,
        Self::CryptoWallet,
        Self::Investment529,
        Self::MoneyMarket,
        Self::Other,
        Self::OtherBankAccount,
        Self::Savings,
        Self::Wallet,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::CreditCard => "CREDIT_CARD",
            Self::CryptoWallet => "CRYPTO_WALLET",
            Self::Investment529 => "INVESTMENT_529",
            Self::MoneyMarket => "MONEY_MARKET",
            Self::Other => "OTHER",
            Self::OtherBankAccount => "OTHER_BANK_ACCOUNT",
            Self::Savings => "SAVINGS",
            Self::Wallet => "WALLET",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_vendor_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountVendorData {
    /// Optional.
    pub account_number_mask: Option<String>,
    /// Optional.
    pub institution_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountVendorData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_number_mask: None,
            institution_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountVendorData {
    const NAME: &'static str = "V0ExternalAccountVendorData";
    const FIELDS: &'static [&'static str] = &["account_number_mask", "institution_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number_mask: Option<String> = None;
        let mut institution_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_number_mask),
                1 => __input.maybe_or_keep(&mut institution_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_number_mask,
            institution_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_number_mask", &self.account_number_mask);
        out.option("institution_id", &self.institution_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountVendorData);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_account_vendor_values`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalAccountVendorValues {
    /// `FINICITY`
    Finicity,
    /// `PLAID`
    Plaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalAccountVendorValues {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Finicity, Self::Plaid];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Finicity => "FINICITY",
            Self::Plaid => "PLAID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalAccountVendorValues);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_accounts_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountsList {
    /// Required.
    pub external_accounts: Vec<V0ExternalAccount>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountsList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(external_accounts: Vec<V0ExternalAccount>) -> Self {
        Self {
            external_accounts,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountsList {
    const NAME: &'static str = "V0ExternalAccountsList";
    const FIELDS: &'static [&'static str] = &["external_accounts", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_accounts: Option<Vec<V0ExternalAccount>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut external_accounts),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&external_accounts, "external_accounts");
        Some(Self {
            external_accounts: external_accounts?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("external_accounts", &self.external_accounts);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountsList);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_external_accounts_transaction_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalAccountsTransactionList {
    /// Required.
    pub transactions: Vec<V0ExternalAccountTransaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalAccountsTransactionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions: Vec<V0ExternalAccountTransaction>) -> Self {
        Self {
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalAccountsTransactionList {
    const NAME: &'static str = "V0ExternalAccountsTransactionList";
    const FIELDS: &'static [&'static str] = &["transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut transactions: Option<Vec<V0ExternalAccountTransaction>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut transactions),
                _ => __input.again(),
            }
        }
        __input.need(&transactions, "transactions");
        Some(Self {
            transactions: transactions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalAccountsTransactionList);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_finicity_account_verification`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0FinicityAccountVerification {
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub status: V0BaseAccountVerificationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0FinicityAccountVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0BaseAccountVerificationStatus>) -> Self {
        Self {
            creation_time: None,
            last_updated_time: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time).
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
}
impl crate::record::Record for V0FinicityAccountVerification {
    const NAME: &'static str = "V0FinicityAccountVerification";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "last_updated_time",
        "status",
        "vendor",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut status: Option<V0BaseAccountVerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut last_updated_time),
                2 => __input.take(&mut status),
                3 => __input.tag("FINICITY"),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            creation_time,
            last_updated_time,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("vendor", "FINICITY");
        out.option("creation_time", &self.creation_time);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0FinicityAccountVerification);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_international_wire_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternationalWireDetails {
    /// Required.
    pub bank_address: V0Address,
    /// Optional.
    pub correspondent_banks_details: Option<Vec<V0CorrespondentBankDetails>>,
    /// Required. Matches `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternationalWireDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bank_address: impl Into<V0Address>,
        swift_code: impl Into<String>,
    ) -> Self {
        Self {
            bank_address: bank_address.into(),
            correspondent_banks_details: None,
            swift_code: swift_code.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`correspondent_banks_details`](Self::correspondent_banks_details).
    #[must_use]
    #[inline]
    pub fn with_correspondent_banks_details(
        mut self,
        value: Vec<V0CorrespondentBankDetails>,
    ) -> Self {
        self.correspondent_banks_details = Some(value);
        self
    }
}
impl crate::record::Record for V0InternationalWireDetails {
    const NAME: &'static str = "V0InternationalWireDetails";
    const FIELDS: &'static [&'static str] = &[
        "bank_address",
        "correspondent_banks_details",
        "swift_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_address: Option<V0Address> = None;
        let mut correspondent_banks_details: Option<Vec<V0CorrespondentBankDetails>> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut bank_address),
                1 => __input.maybe(&mut correspondent_banks_details),
                2 => __input.take(&mut swift_code),
                _ => __input.again(),
            }
        }
        __input.need(&bank_address, "bank_address");
        __input.need(&swift_code, "swift_code");
        Some(Self {
            bank_address: bank_address?,
            correspondent_banks_details,
            swift_code: swift_code?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("bank_address", &self.bank_address);
        out.option("correspondent_banks_details", &self.correspondent_banks_details);
        out.field("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternationalWireDetails);
impl crate::check::Check for V0InternationalWireDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.bank_address;
        crate::check::within("bank_address", crate::check::Check::check(value))?;
        if let Some(value) = &self.correspondent_banks_details {
            crate::check::within(
                "correspondent_banks_details",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
        let value = &self.swift_code;
        crate::check::within(
            "swift_code",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 6, 6),
                        Node::Repeat(&Node::Class(&[('0', '9'), ('A', 'Z')]), 2, 2),
                        Node::Repeat(
                            &Node::Repeat(&Node::Class(&[('0', '9'), ('A', 'Z')]), 3, 3),
                            0,
                            1,
                        ),
                        Node::End,
                    ],
                );
                crate::check::pattern(
                    value,
                    &PATTERN,
                    "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",
                )
            },
        )?;
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_manual_account_verification`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ManualAccountVerification {
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub status: V0BaseAccountVerificationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ManualAccountVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0BaseAccountVerificationStatus>) -> Self {
        Self {
            creation_time: None,
            last_updated_time: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time).
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
}
impl crate::record::Record for V0ManualAccountVerification {
    const NAME: &'static str = "V0ManualAccountVerification";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "last_updated_time",
        "status",
        "vendor",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut status: Option<V0BaseAccountVerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut last_updated_time),
                2 => __input.take(&mut status),
                3 => __input.tag("MANUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            creation_time,
            last_updated_time,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("vendor", "MANUAL");
        out.option("creation_time", &self.creation_time);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ManualAccountVerification);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_accounts_request_account_identifiers`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchAccountsRequestAccountIdentifiers {
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. At least 1 characters.
    pub number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchAccountsRequestAccountIdentifiers {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            iban: None,
            number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`iban`](Self::iban). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets [`number`](Self::number). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchAccountsRequestAccountIdentifiers {
    const NAME: &'static str = "V0PatchAccountsRequestAccountIdentifiers";
    const FIELDS: &'static [&'static str] = &["iban", "number"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut iban: Option<String> = None;
        let mut number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut iban),
                1 => __input.maybe(&mut number),
                _ => __input.again(),
            }
        }
        Some(Self {
            iban,
            number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("iban", &self.iban);
        out.option("number", &self.number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchAccountsRequestAccountIdentifiers);
impl crate::check::Check for V0PatchAccountsRequestAccountIdentifiers {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.iban {
            crate::check::within("iban", crate::check::length(value, 1, usize::MAX))?;
        }
        if let Some(value) = &self.number {
            crate::check::within("number", crate::check::length(value, 1, usize::MAX))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_accounts_request_routing_identifiers`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchAccountsRequestRoutingIdentifiers {
    /// Optional. At least 1 characters. `Debug` does not print it.
    pub ach_routing_number: Option<String>,
    /// Optional. At least 1 characters.
    pub bank_name: Option<String>,
    /// Optional. 9 characters. `Debug` does not print it.
    pub eft_ca_routing_number: Option<String>,
    /// Optional.
    pub international_wire_details: Option<V0PatchInternationalWireDetails>,
    /// Optional.
    pub network: Option<V0ExternalAccountNetwork>,
    /// Optional. `Debug` does not print it.
    pub wire_routing_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchAccountsRequestRoutingIdentifiers {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ach_routing_number: None,
            bank_name: None,
            eft_ca_routing_number: None,
            international_wire_details: None,
            network: None,
            wire_routing_number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`ach_routing_number`](Self::ach_routing_number). At least 1 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_ach_routing_number(mut self, value: impl Into<String>) -> Self {
        self.ach_routing_number = Some(value.into());
        self
    }
    /// Sets [`bank_name`](Self::bank_name). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }
    /// Sets [`eft_ca_routing_number`](Self::eft_ca_routing_number). 9 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_eft_ca_routing_number(mut self, value: impl Into<String>) -> Self {
        self.eft_ca_routing_number = Some(value.into());
        self
    }
    /// Sets [`international_wire_details`](Self::international_wire_details).
    #[must_use]
    #[inline]
    pub fn with_international_wire_details(
        mut self,
        value: impl Into<V0PatchInternationalWireDetails>,
    ) -> Self {
        self.international_wire_details = Some(value.into());
        self
    }
    /// Sets [`network`](Self::network).
    #[must_use]
    #[inline]
    pub fn with_network(mut self, value: impl Into<V0ExternalAccountNetwork>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets [`wire_routing_number`](Self::wire_routing_number). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_wire_routing_number(mut self, value: impl Into<String>) -> Self {
        self.wire_routing_number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchAccountsRequestRoutingIdentifiers {
    const NAME: &'static str = "V0PatchAccountsRequestRoutingIdentifiers";
    const FIELDS: &'static [&'static str] = &[
        "ach_routing_number",
        "bank_name",
        "eft_ca_routing_number",
        "international_wire_details",
        "network",
        "wire_routing_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ach_routing_number: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut eft_ca_routing_number: Option<String> = None;
        let mut international_wire_details: Option<V0PatchInternationalWireDetails> = None;
        let mut network: Option<V0ExternalAccountNetwork> = None;
        let mut wire_routing_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut ach_routing_number),
                1 => __input.maybe(&mut bank_name),
                2 => __input.maybe(&mut eft_ca_routing_number),
                3 => __input.maybe(&mut international_wire_details),
                4 => __input.maybe(&mut network),
                5 => __input.maybe(&mut wire_routing_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            ach_routing_number,
            bank_name,
            eft_ca_routing_number,
            international_wire_details,
            network,
            wire_routing_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("ach_routing_number", &self.ach_routing_number);
        out.option("bank_name", &self.bank_name);
        out.secret_option("eft_ca_routing_number", &self.eft_ca_routing_number);
        out.option("international_wire_details", &self.international_wire_details);
        out.option("network", &self.network);
        out.secret_option("wire_routing_number", &self.wire_routing_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchAccountsRequestRoutingIdentifiers);
impl crate::check::Check for V0PatchAccountsRequestRoutingIdentifiers {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.ach_routing_number {
            crate::check::within(
                "ach_routing_number",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        if let Some(value) = &self.bank_name {
            crate::check::within(
                "bank_name",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        if let Some(value) = &self.eft_ca_routing_number {
            crate::check::within(
                "eft_ca_routing_number",
                crate::check::length(value, 9, 9),
            )?;
        }
        if let Some(value) = &self.international_wire_details {
            crate::check::within(
                "international_wire_details",
                crate::check::Check::check(value),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_external_account`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchExternalAccount {
    /// Optional.
    pub account_identifiers: Option<V0PatchAccountsRequestAccountIdentifiers>,
    /// Optional.
    pub account_owner_names: Option<Vec<String>>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional. At least 1 characters.
    pub nickname: Option<String>,
    /// Optional.
    pub routing_identifiers: Option<V0PatchAccountsRequestRoutingIdentifiers>,
    /// Optional.
    pub status: Option<V0PatchExternalAccountStatus>,
    /// Optional.
    pub status_reason: Option<String>,
    /// Optional.
    pub type_: Option<V0PatchExternalAccountType>,
    /// Optional. Null is a value of its own.
    pub verification: Option<Option<V0AccountVerification>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchExternalAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_identifiers: None,
            account_owner_names: None,
            currency: None,
            nickname: None,
            routing_identifiers: None,
            status: None,
            status_reason: None,
            type_: None,
            verification: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_identifiers`](Self::account_identifiers).
    #[must_use]
    #[inline]
    pub fn with_account_identifiers(
        mut self,
        value: impl Into<V0PatchAccountsRequestAccountIdentifiers>,
    ) -> Self {
        self.account_identifiers = Some(value.into());
        self
    }
    /// Sets [`account_owner_names`](Self::account_owner_names).
    #[must_use]
    #[inline]
    pub fn with_account_owner_names(mut self, value: Vec<String>) -> Self {
        self.account_owner_names = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname). At least 1 characters.
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`routing_identifiers`](Self::routing_identifiers).
    #[must_use]
    #[inline]
    pub fn with_routing_identifiers(
        mut self,
        value: impl Into<V0PatchAccountsRequestRoutingIdentifiers>,
    ) -> Self {
        self.routing_identifiers = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0PatchExternalAccountStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`status_reason`](Self::status_reason).
    #[must_use]
    #[inline]
    pub fn with_status_reason(mut self, value: impl Into<String>) -> Self {
        self.status_reason = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0PatchExternalAccountType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`verification`](Self::verification). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_verification(
        mut self,
        value: impl Into<Option<V0AccountVerification>>,
    ) -> Self {
        self.verification = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchExternalAccount {
    const NAME: &'static str = "V0PatchExternalAccount";
    const FIELDS: &'static [&'static str] = &[
        "account_identifiers",
        "account_owner_names",
        "currency",
        "nickname",
        "routing_identifiers",
        "status",
        "status_reason",
        "type",
        "verification",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_identifiers: Option<V0PatchAccountsRequestAccountIdentifiers> = None;
        let mut account_owner_names: Option<Vec<String>> = None;
        let mut currency: Option<String> = None;
        let mut nickname: Option<String> = None;
        let mut routing_identifiers: Option<V0PatchAccountsRequestRoutingIdentifiers> = None;
        let mut status: Option<V0PatchExternalAccountStatus> = None;
        let mut status_reason: Option<String> = None;
        let mut type_: Option<V0PatchExternalAccountType> = None;
        let mut verification: Option<Option<V0AccountVerification>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_identifiers),
                1 => __input.maybe(&mut account_owner_names),
                2 => __input.maybe(&mut currency),
                3 => __input.maybe(&mut nickname),
                4 => __input.maybe(&mut routing_identifiers),
                5 => __input.maybe(&mut status),
                6 => __input.maybe(&mut status_reason),
                7 => __input.maybe(&mut type_),
                8 => __input.take(&mut verification),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_identifiers,
            account_owner_names,
            currency,
            nickname,
            routing_identifiers,
            status,
            status_reason,
            type_,
            verification,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_identifiers", &self.account_identifiers);
        out.option("account_owner_names", &self.account_owner_names);
        out.option("currency", &self.currency);
        out.option("nickname", &self.nickname);
        out.option("routing_identifiers", &self.routing_identifiers);
        out.option("status", &self.status);
        out.option("status_reason", &self.status_reason);
        out.option("type", &self.type_);
        out.option("verification", &self.verification);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchExternalAccount);
impl crate::check::Check for V0PatchExternalAccount {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.account_identifiers {
            crate::check::within(
                "account_identifiers",
                crate::check::Check::check(value),
            )?;
        }
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        if let Some(value) = &self.nickname {
            crate::check::within(
                "nickname",
                crate::check::length(value, 1, usize::MAX),
            )?;
        }
        if let Some(value) = &self.routing_identifiers {
            crate::check::within(
                "routing_identifiers",
                crate::check::Check::check(value),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_external_account_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchExternalAccountStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PatchExternalAccountStatus {
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
crate::open_enum::open_enum!(V0PatchExternalAccountStatus);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_external_account_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchExternalAccountType {
    /// `CHECKING`
    Checking,
    /// `CRYPTO_WALLET`
    CryptoWallet,
    /// `OTHER_BANK_ACCOUNT`
    OtherBankAccount,
    /// `SAVINGS`
    Savings,
    /// `WALLET`
    Wallet,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PatchExternalAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Checking,
        Self::CryptoWallet,
        Self::OtherBankAccount,
        Self::Savings,
        Self::Wallet,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::CryptoWallet => "CRYPTO_WALLET",
            Self::OtherBankAccount => "OTHER_BANK_ACCOUNT",
            Self::Savings => "SAVINGS",
            Self::Wallet => "WALLET",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PatchExternalAccountType);
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_patch_international_wire_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchInternationalWireDetails {
    /// Optional.
    pub bank_address: Option<V0Address>,
    /// Optional.
    pub correspondent_banks_details: Option<Vec<V0CorrespondentBankDetails>>,
    /// Optional. Matches `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    pub swift_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchInternationalWireDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_address: None,
            correspondent_banks_details: None,
            swift_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_address`](Self::bank_address).
    #[must_use]
    #[inline]
    pub fn with_bank_address(mut self, value: impl Into<V0Address>) -> Self {
        self.bank_address = Some(value.into());
        self
    }
    /// Sets [`correspondent_banks_details`](Self::correspondent_banks_details).
    #[must_use]
    #[inline]
    pub fn with_correspondent_banks_details(
        mut self,
        value: Vec<V0CorrespondentBankDetails>,
    ) -> Self {
        self.correspondent_banks_details = Some(value);
        self
    }
    /// Sets [`swift_code`](Self::swift_code). Matches `^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`.
    #[must_use]
    #[inline]
    pub fn with_swift_code(mut self, value: impl Into<String>) -> Self {
        self.swift_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchInternationalWireDetails {
    const NAME: &'static str = "V0PatchInternationalWireDetails";
    const FIELDS: &'static [&'static str] = &[
        "bank_address",
        "correspondent_banks_details",
        "swift_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_address: Option<V0Address> = None;
        let mut correspondent_banks_details: Option<Vec<V0CorrespondentBankDetails>> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut bank_address),
                1 => __input.maybe(&mut correspondent_banks_details),
                2 => __input.maybe(&mut swift_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            bank_address,
            correspondent_banks_details,
            swift_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("bank_address", &self.bank_address);
        out.option("correspondent_banks_details", &self.correspondent_banks_details);
        out.option("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchInternationalWireDetails);
impl crate::check::Check for V0PatchInternationalWireDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.bank_address {
            crate::check::within("bank_address", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.correspondent_banks_details {
            crate::check::within(
                "correspondent_banks_details",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
        if let Some(value) = &self.swift_code {
            crate::check::within(
                "swift_code",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 6, 6),
                            Node::Repeat(&Node::Class(&[('0', '9'), ('A', 'Z')]), 2, 2),
                            Node::Repeat(
                                &Node::Repeat(
                                    &Node::Class(&[('0', '9'), ('A', 'Z')]),
                                    3,
                                    3,
                                ),
                                0,
                                1,
                            ),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(
                        value,
                        &PATTERN,
                        "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",
                    )
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// The document's schema `v0_plaid_account_verification`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PlaidAccountVerification {
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub status: V0BaseAccountVerificationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PlaidAccountVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0BaseAccountVerificationStatus>) -> Self {
        Self {
            creation_time: None,
            last_updated_time: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time).
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PlaidAccountVerification {
    const NAME: &'static str = "V0PlaidAccountVerification";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "last_updated_time",
        "status",
        "vendor",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut status: Option<V0BaseAccountVerificationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut last_updated_time),
                2 => __input.take(&mut status),
                3 => __input.tag("PLAID"),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            creation_time,
            last_updated_time,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("vendor", "PLAID");
        out.option("creation_time", &self.creation_time);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PlaidAccountVerification);
#[cfg(feature = "external-accounts")]
/// Parameters of `listExternalAccountsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExternalAccountsV0Params {
    /// Optional.
    pub business_id: Option<Vec<V0BusinessId>>,
    /// Optional.
    pub customer_id: Option<Vec<V0CustomerId>>,
    /// Optional.
    pub id: Option<Vec<ExternalAccountId>>,
    /// Optional.
    pub include_history: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListExternalAccountsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
            id: None,
            include_history: None,
            limit: None,
            nickname: None,
            page_token: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<V0BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<V0CustomerId>) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<ExternalAccountId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`include_history`](Self::include_history).
    #[must_use]
    #[inline]
    pub fn with_include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
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
impl ListExternalAccountsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        query.some("nickname", &self.nickname);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("include_history", &self.include_history);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListExternalAccountsV0Params {
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
impl crate::Paged for ListExternalAccountsV0Params {
    type Item = V0ExternalAccount;
    type Page = V0ExternalAccountsList;
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
        (page.external_accounts, page.next_page_token)
    }
}
#[cfg(feature = "external-accounts")]
/// Parameters of `getExternalAccountBalanceV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetExternalAccountBalanceV0Params {
    /// Optional. At least 0.
    pub max_age: Option<i64>,
}
impl GetExternalAccountBalanceV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { max_age: None }
    }
    /// Sets [`max_age`](Self::max_age). At least 0.
    #[must_use]
    #[inline]
    pub fn with_max_age(mut self, value: i64) -> Self {
        self.max_age = Some(value);
        self
    }
}
impl GetExternalAccountBalanceV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("max_age", &self.max_age);
        query.into_url()
    }
}
impl crate::check::Check for GetExternalAccountBalanceV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.max_age {
            crate::check::within(
                "max_age",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-accounts")]
/// Parameters of `externalAccountRefreshTransactionsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalAccountRefreshTransactionsV0Params {
    /// Optional.
    pub force_vendor_refresh: Option<bool>,
    /// Optional.
    pub restricted: Option<bool>,
}
impl ExternalAccountRefreshTransactionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            force_vendor_refresh: None,
            restricted: None,
        }
    }
    /// Sets [`force_vendor_refresh`](Self::force_vendor_refresh).
    #[must_use]
    #[inline]
    pub fn with_force_vendor_refresh(mut self, value: bool) -> Self {
        self.force_vendor_refresh = Some(value);
        self
    }
    /// Sets [`restricted`](Self::restricted).
    #[must_use]
    #[inline]
    pub fn with_restricted(mut self, value: bool) -> Self {
        self.restricted = Some(value);
        self
    }
}
impl ExternalAccountRefreshTransactionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("restricted", &self.restricted);
        query.some("force_vendor_refresh", &self.force_vendor_refresh);
        query.into_url()
    }
}
#[cfg(feature = "external-accounts")]
/// Parameters of `getExternalAccountTransactionsV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExternalAccountTransactionsV0Params {
    /// Required.
    pub end_date: crate::Date,
    /// Required.
    pub start_date: crate::Date,
}
impl GetExternalAccountTransactionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        end_date: impl Into<crate::Date>,
        start_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            end_date: end_date.into(),
            start_date: start_date.into(),
        }
    }
}
impl GetExternalAccountTransactionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("start_date", &self.start_date);
        query.one("end_date", &self.end_date);
        query.into_url()
    }
}
