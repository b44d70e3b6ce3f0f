// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "synctera-pay")]
/// The document's schema `action`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// Required. `Debug` does not print it.
    pub data: ::serde_json::Map<String, ::serde_json::Value>,
    /// Required.
    pub message: String,
    /// Required.
    pub timestamp: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Action {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        data: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        message: impl Into<String>,
        timestamp: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            timestamp: timestamp.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for Action {
    const NAME: &'static str = "Action";
    const FIELDS: &'static [&'static str] = &["data", "message", "timestamp"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut message: Option<String> = None;
        let mut timestamp: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut data),
                1 => __input.take(&mut message),
                2 => __input.take(&mut timestamp),
                _ => __input.again(),
            }
        }
        __input.need(&data, "data");
        __input.need(&message, "message");
        __input.need(&timestamp, "timestamp");
        Some(Self {
            data: data?,
            message: message?,
            timestamp: timestamp?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("data", &self.data);
        out.field("message", &self.message);
        out.field("timestamp", &self.timestamp);
        out.extra(&self.extra);
    }
}
crate::record::record!(Action);
#[cfg(feature = "synctera-pay")]
/// The document's schema `exchange_details`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeDetails {
    /// Optional.
    pub fees: Option<Vec<ExchangeFeeDetails>>,
    /// Required.
    pub rate: String,
    /// Required. Cents. At least 1.
    pub source_amount: i64,
    /// Required.
    pub source_currency: String,
    /// Required. Cents. At least 1.
    pub target_amount: i64,
    /// Required.
    pub target_currency: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExchangeDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        rate: impl Into<String>,
        source_amount: i64,
        source_currency: impl Into<String>,
        target_amount: i64,
        target_currency: impl Into<String>,
    ) -> Self {
        Self {
            fees: None,
            rate: rate.into(),
            source_amount,
            source_currency: source_currency.into(),
            target_amount,
            target_currency: target_currency.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`fees`](Self::fees).
    #[must_use]
    #[inline]
    pub fn with_fees(mut self, value: Vec<ExchangeFeeDetails>) -> Self {
        self.fees = Some(value);
        self
    }
}
impl crate::record::Record for ExchangeDetails {
    const NAME: &'static str = "ExchangeDetails";
    const FIELDS: &'static [&'static str] = &[
        "fees",
        "rate",
        "source_amount",
        "source_currency",
        "target_amount",
        "target_currency",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fees: Option<Vec<ExchangeFeeDetails>> = None;
        let mut rate: Option<String> = None;
        let mut source_amount: Option<crate::whole::Whole> = None;
        let mut source_currency: Option<String> = None;
        let mut target_amount: Option<crate::whole::Whole> = None;
        let mut target_currency: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut fees),
                1 => __input.take(&mut rate),
                2 => __input.take(&mut source_amount),
                3 => __input.take(&mut source_currency),
                4 => __input.take(&mut target_amount),
                5 => __input.take(&mut target_currency),
                _ => __input.again(),
            }
        }
        __input.need(&rate, "rate");
        __input.need(&source_amount, "source_amount");
        __input.need(&source_currency, "source_currency");
        __input.need(&target_amount, "target_amount");
        __input.need(&target_currency, "target_currency");
        Some(Self {
            fees,
            rate: rate?,
            source_amount: source_amount?.0,
            source_currency: source_currency?,
            target_amount: target_amount?.0,
            target_currency: target_currency?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("fees", &self.fees);
        out.field("rate", &self.rate);
        out.field("source_amount", &self.source_amount);
        out.field("source_currency", &self.source_currency);
        out.field("target_amount", &self.target_amount);
        out.field("target_currency", &self.target_currency);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExchangeDetails);
impl crate::check::Check for ExchangeDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.fees {
            crate::check::within(
                "fees",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
        let value = &self.source_amount;
        crate::check::within(
            "source_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        let value = &self.target_amount;
        crate::check::within(
            "target_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `exchange_fee_details`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeFeeDetails {
    /// Optional. Cents. At least 1.
    pub amount: Option<i64>,
    /// Required.
    pub currency: String,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub fee_type: ExchangeFeeDetailsFeeType,
    /// Optional.
    pub percentage: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExchangeFeeDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        fee_type: impl Into<ExchangeFeeDetailsFeeType>,
    ) -> Self {
        Self {
            amount: None,
            currency: currency.into(),
            description: None,
            fee_type: fee_type.into(),
            percentage: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 1.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`percentage`](Self::percentage).
    #[must_use]
    #[inline]
    pub fn with_percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }
}
impl crate::record::Record for ExchangeFeeDetails {
    const NAME: &'static str = "ExchangeFeeDetails";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "description",
        "fee_type",
        "percentage",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut fee_type: Option<ExchangeFeeDetailsFeeType> = None;
        let mut percentage: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.maybe_or_keep(&mut description),
                3 => __input.take(&mut fee_type),
                4 => __input.maybe_or_keep(&mut percentage),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&fee_type, "fee_type");
        Some(Self {
            amount: amount.map(|value| value.0),
            currency: currency?,
            description,
            fee_type: fee_type?,
            percentage,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.field("currency", &self.currency);
        out.option("description", &self.description);
        out.field("fee_type", &self.fee_type);
        out.option("percentage", &self.percentage);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExchangeFeeDetails);
impl crate::check::Check for ExchangeFeeDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
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
#[cfg(feature = "synctera-pay")]
/// The document's schema `exchange_fee_details_fee_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExchangeFeeDetailsFeeType {
    /// `FX`
    Fx,
    /// `OTHER`
    Other,
    /// `SERVICE`
    Service,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExchangeFeeDetailsFeeType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fx, Self::Other, Self::Service];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fx => "FX",
            Self::Other => "OTHER",
            Self::Service => "SERVICE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ExchangeFeeDetailsFeeType);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_base_dc_sign`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayBaseDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayBaseDcSign {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayBaseDcSign);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfiguration {
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub details: SyncteraPayConfigurationDetails,
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Required.
    pub name: String,
    /// Required.
    pub rules: SyncteraPayConfigurationRules,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayConfiguration {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        details: impl Into<SyncteraPayConfigurationDetails>,
        name: impl Into<String>,
        rules: impl Into<SyncteraPayConfigurationRules>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            description: None,
            details: details.into(),
            enabled: None,
            id: None,
            name: name.into(),
            rules: rules.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayConfiguration {
    const NAME: &'static str = "SyncteraPayConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "details",
        "enabled",
        "id",
        "name",
        "rules",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut details: Option<SyncteraPayConfigurationDetails> = None;
        let mut enabled: Option<bool> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut name: Option<String> = None;
        let mut rules: Option<SyncteraPayConfigurationRules> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut description),
                1 => __input.take(&mut details),
                2 => __input.maybe_or_keep(&mut enabled),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.take(&mut name),
                5 => __input.take(&mut rules),
                6 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&details, "details");
        __input.need(&name, "name");
        __input.need(&rules, "rules");
        __input.need(&tenant, "tenant");
        Some(Self {
            description,
            details: details?,
            enabled,
            id,
            name: name?,
            rules: rules?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.field("details", &self.details);
        out.option("enabled", &self.enabled);
        out.option("id", &self.id);
        out.field("name", &self.name);
        out.field("rules", &self.rules);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayConfiguration);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationDetails {
    /// Required.
    pub currency: String,
    /// Optional.
    pub domestic: Option<bool>,
    /// Required.
    pub external_payment_rail: SyncteraPayConfigurationDetailsExternalPaymentRail,
    /// Required.
    pub settlement_account_id: AccountId,
    /// Required.
    pub settlement_account_type: SyncteraPayConfigurationDetailsSettlementAccountType,
    /// Required.
    pub subtypes: Vec<SyncteraPaySubtype>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayConfigurationDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        external_payment_rail: impl Into<
            SyncteraPayConfigurationDetailsExternalPaymentRail,
        >,
        settlement_account_id: AccountId,
        settlement_account_type: impl Into<
            SyncteraPayConfigurationDetailsSettlementAccountType,
        >,
        subtypes: Vec<SyncteraPaySubtype>,
    ) -> Self {
        Self {
            currency: currency.into(),
            domestic: None,
            external_payment_rail: external_payment_rail.into(),
            settlement_account_id,
            settlement_account_type: settlement_account_type.into(),
            subtypes,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayConfigurationDetails {
    const NAME: &'static str = "SyncteraPayConfigurationDetails";
    const FIELDS: &'static [&'static str] = &[
        "currency",
        "domestic",
        "external_payment_rail",
        "settlement_account_id",
        "settlement_account_type",
        "subtypes",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut currency: Option<String> = None;
        let mut domestic: Option<bool> = None;
        let mut external_payment_rail: Option<
            SyncteraPayConfigurationDetailsExternalPaymentRail,
        > = None;
        let mut settlement_account_id: Option<AccountId> = None;
        let mut settlement_account_type: Option<
            SyncteraPayConfigurationDetailsSettlementAccountType,
        > = None;
        let mut subtypes: Option<Vec<SyncteraPaySubtype>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut currency),
                1 => __input.maybe_or_keep(&mut domestic),
                2 => __input.take(&mut external_payment_rail),
                3 => __input.take(&mut settlement_account_id),
                4 => __input.take(&mut settlement_account_type),
                5 => __input.take(&mut subtypes),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&external_payment_rail, "external_payment_rail");
        __input.need(&settlement_account_id, "settlement_account_id");
        __input.need(&settlement_account_type, "settlement_account_type");
        __input.need(&subtypes, "subtypes");
        Some(Self {
            currency: currency?,
            domestic,
            external_payment_rail: external_payment_rail?,
            settlement_account_id: settlement_account_id?,
            settlement_account_type: settlement_account_type?,
            subtypes: subtypes?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("currency", &self.currency);
        out.option("domestic", &self.domestic);
        out.field("external_payment_rail", &self.external_payment_rail);
        out.field("settlement_account_id", &self.settlement_account_id);
        out.field("settlement_account_type", &self.settlement_account_type);
        out.field("subtypes", &self.subtypes);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayConfigurationDetails);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_details_external_payment_rail`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayConfigurationDetailsExternalPaymentRail {
    /// `INTERAC`
    Interac,
    /// `WIRE`
    Wire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayConfigurationDetailsExternalPaymentRail {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Interac, Self::Wire];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Interac => "INTERAC",
            Self::Wire => "WIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayConfigurationDetailsExternalPaymentRail);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_details_settlement_account_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayConfigurationDetailsSettlementAccountType {
    /// `ACCOUNT`
    Account,
    /// `INTERNAL_ACCOUNT`
    InternalAccount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayConfigurationDetailsSettlementAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Account, Self::InternalAccount];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::InternalAccount => "INTERNAL_ACCOUNT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayConfigurationDetailsSettlementAccountType);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_required_details`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayConfigurationRequiredDetails {
    /// `exchange_details`
    ExchangeDetails,
    /// `final_external_account_id`
    FinalExternalAccountId,
    /// `reference_id`
    ReferenceId,
    /// `vendor_id`
    VendorId,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayConfigurationRequiredDetails {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ExchangeDetails,
        Self::FinalExternalAccountId,
        Self::ReferenceId,
        Self::VendorId,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExchangeDetails => "exchange_details",
            Self::FinalExternalAccountId => "final_external_account_id",
            Self::ReferenceId => "reference_id",
            Self::VendorId => "vendor_id",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayConfigurationRequiredDetails);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_rules`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayConfigurationRules {
    /// Optional.
    pub enforce_payee: Option<bool>,
    /// Optional.
    pub hold_time: Option<i64>,
    /// Optional.
    pub payee_account_required: Option<bool>,
    /// Optional.
    pub peer_to_peer: Option<bool>,
    /// Optional. Null is a value of its own.
    pub required_details: Option<Option<Vec<SyncteraPayConfigurationRequiredDetails>>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayConfigurationRules {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enforce_payee: None,
            hold_time: None,
            payee_account_required: None,
            peer_to_peer: None,
            required_details: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayConfigurationRules {
    const NAME: &'static str = "SyncteraPayConfigurationRules";
    const FIELDS: &'static [&'static str] = &[
        "enforce_payee",
        "hold_time",
        "payee_account_required",
        "peer_to_peer",
        "required_details",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut enforce_payee: Option<bool> = None;
        let mut hold_time: Option<crate::whole::Whole> = None;
        let mut payee_account_required: Option<bool> = None;
        let mut peer_to_peer: Option<bool> = None;
        let mut required_details: Option<
            Option<Vec<SyncteraPayConfigurationRequiredDetails>>,
        > = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut enforce_payee),
                1 => __input.maybe_or_keep(&mut hold_time),
                2 => __input.maybe_or_keep(&mut payee_account_required),
                3 => __input.maybe_or_keep(&mut peer_to_peer),
                4 => __input.take_or_keep(&mut required_details),
                _ => __input.again(),
            }
        }
        Some(Self {
            enforce_payee,
            hold_time: hold_time.map(|value| value.0),
            payee_account_required,
            peer_to_peer,
            required_details,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("enforce_payee", &self.enforce_payee);
        out.option("hold_time", &self.hold_time);
        out.option("payee_account_required", &self.payee_account_required);
        out.option("peer_to_peer", &self.peer_to_peer);
        out.option("required_details", &self.required_details);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayConfigurationRules);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configurations`, received.
pub type SyncteraPayConfigurations = Vec<SyncteraPayConfiguration>;
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_direction`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayDirection {
    /// `INCOMING`
    Incoming,
    /// `OUTGOING`
    Outgoing,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayDirection {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Incoming, Self::Outgoing];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incoming => "INCOMING",
            Self::Outgoing => "OUTGOING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayDirection);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transfers: Vec<SyncteraPayResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transfers: Vec<SyncteraPayResponse>) -> Self {
        Self {
            next_page_token: None,
            transfers,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayList {
    const NAME: &'static str = "SyncteraPayList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transfers"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transfers: Option<Vec<SyncteraPayResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut transfers),
                _ => __input.again(),
            }
        }
        __input.need(&transfers, "transfers");
        Some(Self {
            next_page_token,
            transfers: transfers?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("transfers", &self.transfers);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayList);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_network_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayNetworkStatus {
    /// `PENDING`
    Pending,
    /// `POSTED`
    Posted,
    /// `RETURNED`
    Returned,
    /// `REVERSED`
    Reversed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayNetworkStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Posted,
        Self::Returned,
        Self::Reversed,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Posted => "POSTED",
            Self::Returned => "RETURNED",
            Self::Reversed => "REVERSED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayNetworkStatus);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayPatch {
    /// Optional. Cents. At least 1.
    pub amount: Option<i64>,
    /// Optional.
    pub exchange_details: Option<ExchangeDetails>,
    /// Optional.
    pub final_external_account_id: Option<ExternalAccountId>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub status: Option<SyncteraPayPatchStatus>,
    /// Optional.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            exchange_details: None,
            final_external_account_id: None,
            reference_id: None,
            source_data: None,
            status: None,
            synctera_pay_vendor_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 1.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`exchange_details`](Self::exchange_details).
    #[must_use]
    #[inline]
    pub fn with_exchange_details(mut self, value: impl Into<ExchangeDetails>) -> Self {
        self.exchange_details = Some(value.into());
        self
    }
    /// Sets [`final_external_account_id`](Self::final_external_account_id).
    #[must_use]
    #[inline]
    pub fn with_final_external_account_id(mut self, value: ExternalAccountId) -> Self {
        self.final_external_account_id = Some(value);
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`source_data`](Self::source_data). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_source_data(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.source_data = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<SyncteraPayPatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`synctera_pay_vendor_id`](Self::synctera_pay_vendor_id).
    #[must_use]
    #[inline]
    pub fn with_synctera_pay_vendor_id(mut self, value: SyncteraPayVendorId) -> Self {
        self.synctera_pay_vendor_id = Some(value);
        self
    }
}
impl crate::record::Record for SyncteraPayPatch {
    const NAME: &'static str = "SyncteraPayPatch";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "exchange_details",
        "final_external_account_id",
        "reference_id",
        "source_data",
        "status",
        "synctera_pay_vendor_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut exchange_details: Option<ExchangeDetails> = None;
        let mut final_external_account_id: Option<ExternalAccountId> = None;
        let mut reference_id: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<SyncteraPayPatchStatus> = None;
        let mut synctera_pay_vendor_id: Option<SyncteraPayVendorId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut amount),
                1 => __input.maybe(&mut exchange_details),
                2 => __input.maybe(&mut final_external_account_id),
                3 => __input.maybe(&mut reference_id),
                4 => __input.maybe(&mut source_data),
                5 => __input.maybe(&mut status),
                6 => __input.maybe(&mut synctera_pay_vendor_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            exchange_details,
            final_external_account_id,
            reference_id,
            source_data,
            status,
            synctera_pay_vendor_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("exchange_details", &self.exchange_details);
        out.option("final_external_account_id", &self.final_external_account_id);
        out.option("reference_id", &self.reference_id);
        out.secret_option("source_data", &self.source_data);
        out.option("status", &self.status);
        out.option("synctera_pay_vendor_id", &self.synctera_pay_vendor_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayPatch);
impl crate::check::Check for SyncteraPayPatch {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.exchange_details {
            crate::check::within("exchange_details", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayPatchStatus {
    /// `CANCELLED`
    Cancelled,
    /// `POSTED`
    Posted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayPatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Cancelled, Self::Posted];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Posted => "POSTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayPatchStatus);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayPost {
    /// Required.
    pub account_id: AccountId,
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub configuration_id: Option<ConfigurationId>,
    /// Required.
    pub currency: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub dc_sign: SyncteraPayBaseDcSign,
    /// Required.
    pub direction: SyncteraPayDirection,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub exchange_details: Option<ExchangeDetails>,
    /// Optional.
    pub final_external_account_id: Option<ExternalAccountId>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub subtype: SyncteraPaySubtype,
    /// Required.
    pub synctera_pay_network: String,
    /// Optional.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        currency: impl Into<String>,
        customer_id: CustomerId,
        dc_sign: impl Into<SyncteraPayBaseDcSign>,
        direction: impl Into<SyncteraPayDirection>,
        effective_date: impl Into<crate::Date>,
        subtype: impl Into<SyncteraPaySubtype>,
        synctera_pay_network: impl Into<String>,
    ) -> Self {
        Self {
            account_id,
            amount,
            configuration_id: None,
            currency: currency.into(),
            customer_id,
            dc_sign: dc_sign.into(),
            direction: direction.into(),
            effective_date: effective_date.into(),
            exchange_details: None,
            final_external_account_id: None,
            reference_id: None,
            source_data: None,
            subtype: subtype.into(),
            synctera_pay_network: synctera_pay_network.into(),
            synctera_pay_vendor_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`configuration_id`](Self::configuration_id).
    #[must_use]
    #[inline]
    pub fn with_configuration_id(mut self, value: ConfigurationId) -> Self {
        self.configuration_id = Some(value);
        self
    }
    /// Sets [`exchange_details`](Self::exchange_details).
    #[must_use]
    #[inline]
    pub fn with_exchange_details(mut self, value: impl Into<ExchangeDetails>) -> Self {
        self.exchange_details = Some(value.into());
        self
    }
    /// Sets [`final_external_account_id`](Self::final_external_account_id).
    #[must_use]
    #[inline]
    pub fn with_final_external_account_id(mut self, value: ExternalAccountId) -> Self {
        self.final_external_account_id = Some(value);
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`source_data`](Self::source_data). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_source_data(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.source_data = Some(value.into());
        self
    }
    /// Sets [`synctera_pay_vendor_id`](Self::synctera_pay_vendor_id).
    #[must_use]
    #[inline]
    pub fn with_synctera_pay_vendor_id(mut self, value: SyncteraPayVendorId) -> Self {
        self.synctera_pay_vendor_id = Some(value);
        self
    }
}
impl crate::record::Record for SyncteraPayPost {
    const NAME: &'static str = "SyncteraPayPost";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "configuration_id",
        "currency",
        "customer_id",
        "dc_sign",
        "direction",
        "effective_date",
        "exchange_details",
        "final_external_account_id",
        "reference_id",
        "source_data",
        "subtype",
        "synctera_pay_network",
        "synctera_pay_vendor_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut configuration_id: Option<ConfigurationId> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<SyncteraPayBaseDcSign> = None;
        let mut direction: Option<SyncteraPayDirection> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut exchange_details: Option<ExchangeDetails> = None;
        let mut final_external_account_id: Option<ExternalAccountId> = None;
        let mut reference_id: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut subtype: Option<SyncteraPaySubtype> = None;
        let mut synctera_pay_network: Option<String> = None;
        let mut synctera_pay_vendor_id: Option<SyncteraPayVendorId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.maybe(&mut configuration_id),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.take(&mut direction),
                7 => __input.take(&mut effective_date),
                8 => __input.maybe(&mut exchange_details),
                9 => __input.maybe(&mut final_external_account_id),
                10 => __input.maybe(&mut reference_id),
                11 => __input.maybe(&mut source_data),
                12 => __input.take(&mut subtype),
                13 => __input.take(&mut synctera_pay_network),
                14 => __input.maybe(&mut synctera_pay_vendor_id),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&direction, "direction");
        __input.need(&effective_date, "effective_date");
        __input.need(&subtype, "subtype");
        __input.need(&synctera_pay_network, "synctera_pay_network");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            configuration_id,
            currency: currency?,
            customer_id: customer_id?,
            dc_sign: dc_sign?,
            direction: direction?,
            effective_date: effective_date?,
            exchange_details,
            final_external_account_id,
            reference_id,
            source_data,
            subtype: subtype?,
            synctera_pay_network: synctera_pay_network?,
            synctera_pay_vendor_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.option("configuration_id", &self.configuration_id);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.field("direction", &self.direction);
        out.field("effective_date", &self.effective_date);
        out.option("exchange_details", &self.exchange_details);
        out.option("final_external_account_id", &self.final_external_account_id);
        out.option("reference_id", &self.reference_id);
        out.secret_option("source_data", &self.source_data);
        out.field("subtype", &self.subtype);
        out.field("synctera_pay_network", &self.synctera_pay_network);
        out.option("synctera_pay_vendor_id", &self.synctera_pay_vendor_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayPost);
impl crate::check::Check for SyncteraPayPost {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.amount;
        crate::check::within(
            "amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        if let Some(value) = &self.exchange_details {
            crate::check::within("exchange_details", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub configuration_id: Option<ConfigurationId>,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: SyncteraPayBaseDcSign,
    /// Optional.
    pub destination_account_id: Option<String>,
    /// Optional.
    pub destination_account_owner_name: Option<String>,
    /// Required.
    pub direction: SyncteraPayDirection,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub exchange_details: Option<ExchangeDetails>,
    /// Optional.
    pub failed: Option<bool>,
    /// Optional.
    pub final_external_account_id: Option<ExternalAccountId>,
    /// Optional.
    pub history: Option<Vec<Action>>,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub is_same_day: bool,
    /// Optional.
    pub network_status: Option<SyncteraPayNetworkStatus>,
    /// Optional.
    pub original_reference_id: Option<String>,
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional.
    pub originating_account_owner_name: Option<String>,
    /// Optional.
    pub posting_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub status: SyncteraPayStatus,
    /// Required.
    pub subtype: SyncteraPaySubtype,
    /// Optional.
    pub suspended: Option<bool>,
    /// Required.
    pub synctera_pay_network: String,
    /// Optional.
    pub synctera_pay_vendor_id: Option<SyncteraPayVendorId>,
    /// Required.
    pub tenant_id: TenantId,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        dc_sign: impl Into<SyncteraPayBaseDcSign>,
        direction: impl Into<SyncteraPayDirection>,
        effective_date: impl Into<crate::Date>,
        id: crate::AnyId,
        is_same_day: bool,
        status: impl Into<SyncteraPayStatus>,
        subtype: impl Into<SyncteraPaySubtype>,
        synctera_pay_network: impl Into<String>,
        tenant_id: impl Into<TenantId>,
    ) -> Self {
        Self {
            amount,
            configuration_id: None,
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            destination_account_id: None,
            destination_account_owner_name: None,
            direction: direction.into(),
            effective_date: effective_date.into(),
            exchange_details: None,
            failed: None,
            final_external_account_id: None,
            history: None,
            id,
            is_same_day,
            network_status: None,
            original_reference_id: None,
            originating_account_id: None,
            originating_account_owner_name: None,
            posting_date: None,
            reference_id: None,
            source_data: None,
            status: status.into(),
            subtype: subtype.into(),
            suspended: None,
            synctera_pay_network: synctera_pay_network.into(),
            synctera_pay_vendor_id: None,
            tenant_id: tenant_id.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayResponse {
    const NAME: &'static str = "SyncteraPayResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "configuration_id",
        "currency",
        "customer_id",
        "dc_sign",
        "destination_account_id",
        "destination_account_owner_name",
        "direction",
        "effective_date",
        "exchange_details",
        "failed",
        "final_external_account_id",
        "history",
        "id",
        "is_same_day",
        "network_status",
        "original_reference_id",
        "originating_account_id",
        "originating_account_owner_name",
        "posting_date",
        "reference_id",
        "source_data",
        "status",
        "subtype",
        "suspended",
        "synctera_pay_network",
        "synctera_pay_vendor_id",
        "tenant_id",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut configuration_id: Option<ConfigurationId> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<SyncteraPayBaseDcSign> = None;
        let mut destination_account_id: Option<String> = None;
        let mut destination_account_owner_name: Option<String> = None;
        let mut direction: Option<SyncteraPayDirection> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut exchange_details: Option<ExchangeDetails> = None;
        let mut failed: Option<bool> = None;
        let mut final_external_account_id: Option<ExternalAccountId> = None;
        let mut history: Option<Vec<Action>> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut is_same_day: Option<bool> = None;
        let mut network_status: Option<SyncteraPayNetworkStatus> = None;
        let mut original_reference_id: Option<String> = None;
        let mut originating_account_id: Option<String> = None;
        let mut originating_account_owner_name: Option<String> = None;
        let mut posting_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<SyncteraPayStatus> = None;
        let mut subtype: Option<SyncteraPaySubtype> = None;
        let mut suspended: Option<bool> = None;
        let mut synctera_pay_network: Option<String> = None;
        let mut synctera_pay_vendor_id: Option<SyncteraPayVendorId> = None;
        let mut tenant_id: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut configuration_id),
                2 => __input.take(&mut currency),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.take(&mut dc_sign),
                5 => __input.maybe_or_keep(&mut destination_account_id),
                6 => __input.maybe_or_keep(&mut destination_account_owner_name),
                7 => __input.take(&mut direction),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut exchange_details),
                10 => __input.maybe_or_keep(&mut failed),
                11 => __input.maybe_or_keep(&mut final_external_account_id),
                12 => __input.maybe_or_keep(&mut history),
                13 => __input.take(&mut id),
                14 => __input.take(&mut is_same_day),
                15 => __input.maybe_or_keep(&mut network_status),
                16 => __input.maybe_or_keep(&mut original_reference_id),
                17 => __input.maybe_or_keep(&mut originating_account_id),
                18 => __input.maybe_or_keep(&mut originating_account_owner_name),
                19 => __input.maybe_or_keep(&mut posting_date),
                20 => __input.maybe_or_keep(&mut reference_id),
                21 => __input.maybe_or_keep(&mut source_data),
                22 => __input.take(&mut status),
                23 => __input.take(&mut subtype),
                24 => __input.maybe_or_keep(&mut suspended),
                25 => __input.take(&mut synctera_pay_network),
                26 => __input.maybe_or_keep(&mut synctera_pay_vendor_id),
                27 => __input.take(&mut tenant_id),
                28 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&direction, "direction");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&is_same_day, "is_same_day");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&synctera_pay_network, "synctera_pay_network");
        __input.need(&tenant_id, "tenant_id");
        Some(Self {
            amount: amount?.0,
            configuration_id,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            destination_account_id,
            destination_account_owner_name,
            direction: direction?,
            effective_date: effective_date?,
            exchange_details,
            failed,
            final_external_account_id,
            history,
            id: id?,
            is_same_day: is_same_day?,
            network_status,
            original_reference_id,
            originating_account_id,
            originating_account_owner_name,
            posting_date,
            reference_id,
            source_data,
            status: status?,
            subtype: subtype?,
            suspended,
            synctera_pay_network: synctera_pay_network?,
            synctera_pay_vendor_id,
            tenant_id: tenant_id?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("configuration_id", &self.configuration_id);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("destination_account_id", &self.destination_account_id);
        out.option(
            "destination_account_owner_name",
            &self.destination_account_owner_name,
        );
        out.field("direction", &self.direction);
        out.field("effective_date", &self.effective_date);
        out.option("exchange_details", &self.exchange_details);
        out.option("failed", &self.failed);
        out.option("final_external_account_id", &self.final_external_account_id);
        out.option("history", &self.history);
        out.field("id", &self.id);
        out.field("is_same_day", &self.is_same_day);
        out.option("network_status", &self.network_status);
        out.option("original_reference_id", &self.original_reference_id);
        out.option("originating_account_id", &self.originating_account_id);
        out.option(
            "originating_account_owner_name",
            &self.originating_account_owner_name,
        );
        out.option("posting_date", &self.posting_date);
        out.option("reference_id", &self.reference_id);
        out.secret_option("source_data", &self.source_data);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("suspended", &self.suspended);
        out.field("synctera_pay_network", &self.synctera_pay_network);
        out.option("synctera_pay_vendor_id", &self.synctera_pay_vendor_id);
        out.field("tenant_id", &self.tenant_id);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayResponse);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayStatus {
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
    Expired,
    /// `INITIATED`
    Initiated,
    /// `PENDING`
    Pending,
    /// `POSTED`
    Posted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancelled,
        Self::Expired,
        Self::Initiated,
        Self::Pending,
        Self::Posted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Expired => "EXPIRED",
            Self::Initiated => "INITIATED",
            Self::Pending => "PENDING",
            Self::Posted => "POSTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayStatus);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_subtype`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPaySubtype {
    /// `INCOMING_INTERAC_AUTODEPOSIT`
    IncomingInteracAutodeposit,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`
    IncomingInteracAutodepositReturn,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`
    IncomingInteracAutodepositReturnReversal,
    /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`
    IncomingInteracAutodepositReversal,
    /// `INCOMING_INTERAC_E_TRANSFER`
    IncomingInteracETransfer,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN`
    IncomingInteracETransferReturn,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    IncomingInteracETransferReturnReversal,
    /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`
    IncomingInteracETransferReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER`
    OutgoingAccountTransfer,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`
    OutgoingAccountTransferReturn,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`
    OutgoingAccountTransferReturnReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`
    OutgoingAccountTransferReversal,
    /// `OUTGOING_BILL_PAYMENT`
    OutgoingBillPayment,
    /// `OUTGOING_BILL_PAYMENT_RETURN`
    OutgoingBillPaymentReturn,
    /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`
    OutgoingBillPaymentReturnReversal,
    /// `OUTGOING_BILL_PAYMENT_REVERSAL`
    OutgoingBillPaymentReversal,
    /// `OUTGOING_CARD_LOAD`
    OutgoingCardLoad,
    /// `OUTGOING_CARD_LOAD_REVERSAL`
    OutgoingCardLoadReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER`
    OutgoingInteracETransfer,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`
    OutgoingInteracETransferReturn,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    OutgoingInteracETransferReturnReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`
    OutgoingInteracETransferReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE`
    OutgoingInternationalRemittance,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`
    OutgoingInternationalRemittanceReturn,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`
    OutgoingInternationalRemittanceReturnReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`
    OutgoingInternationalRemittanceReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPaySubtype {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::IncomingInteracAutodeposit,
        Self::IncomingInteracAutodepositReturn,
        Self::IncomingInteracAutodepositReturnReversal,
        Self::IncomingInteracAutodepositReversal,
        Self::IncomingInteracETransfer,
        Self::IncomingInteracETransferReturn,
        Self::IncomingInteracETransferReturnReversal,
        Self::IncomingInteracETransferReversal,
        Self::OutgoingAccountTransfer,
        Self::OutgoingAccountTransferReturn,
        Self::OutgoingAccountTransferReturnReversal,
        Self::OutgoingAccountTransferReversal,
        Self::OutgoingBillPayment,
        Self::OutgoingBillPaymentReturn,
        Self::OutgoingBillPaymentReturnReversal,
        Self::OutgoingBillPaymentReversal,
        Self::OutgoingCardLoad,
        Self::OutgoingCardLoadReversal,
        Self::OutgoingInteracETransfer,
        Self::OutgoingInteracETransferReturn,
        Self::OutgoingInteracETransferReturnReversal,
        Self::OutgoingInteracETransferReversal,
        Self::OutgoingInternationalRemittance,
        Self::OutgoingInternationalRemittanceReturn,
        Self::OutgoingInternationalRemittanceReturnReversal,
        Self::OutgoingInternationalRemittanceReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncomingInteracAutodeposit => "INCOMING_INTERAC_AUTODEPOSIT",
            Self::IncomingInteracAutodepositReturn => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN"
            }
            Self::IncomingInteracAutodepositReturnReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL"
            }
            Self::IncomingInteracAutodepositReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL"
            }
            Self::IncomingInteracETransfer => "INCOMING_INTERAC_E_TRANSFER",
            Self::IncomingInteracETransferReturn => "INCOMING_INTERAC_E_TRANSFER_RETURN",
            Self::IncomingInteracETransferReturnReversal => {
                "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::IncomingInteracETransferReversal => {
                "INCOMING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::OutgoingAccountTransfer => "OUTGOING_ACCOUNT_TRANSFER",
            Self::OutgoingAccountTransferReturn => "OUTGOING_ACCOUNT_TRANSFER_RETURN",
            Self::OutgoingAccountTransferReturnReversal => {
                "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingAccountTransferReversal => "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
            Self::OutgoingBillPayment => "OUTGOING_BILL_PAYMENT",
            Self::OutgoingBillPaymentReturn => "OUTGOING_BILL_PAYMENT_RETURN",
            Self::OutgoingBillPaymentReturnReversal => {
                "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL"
            }
            Self::OutgoingBillPaymentReversal => "OUTGOING_BILL_PAYMENT_REVERSAL",
            Self::OutgoingCardLoad => "OUTGOING_CARD_LOAD",
            Self::OutgoingCardLoadReversal => "OUTGOING_CARD_LOAD_REVERSAL",
            Self::OutgoingInteracETransfer => "OUTGOING_INTERAC_E_TRANSFER",
            Self::OutgoingInteracETransferReturn => "OUTGOING_INTERAC_E_TRANSFER_RETURN",
            Self::OutgoingInteracETransferReturnReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingInteracETransferReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::OutgoingInternationalRemittance => "OUTGOING_INTERNATIONAL_REMITTANCE",
            Self::OutgoingInternationalRemittanceReturn => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN"
            }
            Self::OutgoingInternationalRemittanceReturnReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL"
            }
            Self::OutgoingInternationalRemittanceReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL"
            }
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPaySubtype);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_vendor_config`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendorConfig {
    /// Optional.
    pub unique_reference_ids: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayVendorConfig {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            unique_reference_ids: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayVendorConfig {
    const NAME: &'static str = "SyncteraPayVendorConfig";
    const FIELDS: &'static [&'static str] = &["unique_reference_ids"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut unique_reference_ids: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut unique_reference_ids),
                _ => __input.again(),
            }
        }
        Some(Self {
            unique_reference_ids,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("unique_reference_ids", &self.unique_reference_ids);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayVendorConfig);
crate::id::id! {
    #[doc = " The document's schema `synctera_pay_vendor_id`, sent and received."]
    SyncteraPayVendorId
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_vendor_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendorList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub vendors: Vec<SyncteraPayVendorResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayVendorList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(vendors: Vec<SyncteraPayVendorResponse>) -> Self {
        Self {
            next_page_token: None,
            vendors,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayVendorList {
    const NAME: &'static str = "SyncteraPayVendorList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "vendors"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut vendors: Option<Vec<SyncteraPayVendorResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut vendors),
                _ => __input.again(),
            }
        }
        __input.need(&vendors, "vendors");
        Some(Self {
            next_page_token,
            vendors: vendors?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("vendors", &self.vendors);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayVendorList);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_vendor_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayVendorResponse {
    /// Required.
    pub config: SyncteraPayVendorConfig,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub name: String,
    /// Required.
    pub tenant_id: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayVendorResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        config: impl Into<SyncteraPayVendorConfig>,
        enabled: bool,
        id: crate::AnyId,
        name: impl Into<String>,
        tenant_id: impl Into<TenantId>,
    ) -> Self {
        Self {
            config: config.into(),
            description: None,
            enabled,
            id,
            name: name.into(),
            tenant_id: tenant_id.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayVendorResponse {
    const NAME: &'static str = "SyncteraPayVendorResponse";
    const FIELDS: &'static [&'static str] = &[
        "config",
        "description",
        "enabled",
        "id",
        "name",
        "tenant_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut config: Option<SyncteraPayVendorConfig> = None;
        let mut description: Option<String> = None;
        let mut enabled: Option<bool> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut name: Option<String> = None;
        let mut tenant_id: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut config),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.take(&mut enabled),
                3 => __input.take(&mut id),
                4 => __input.take(&mut name),
                5 => __input.take(&mut tenant_id),
                _ => __input.again(),
            }
        }
        __input.need(&config, "config");
        __input.need(&enabled, "enabled");
        __input.need(&id, "id");
        __input.need(&name, "name");
        __input.need(&tenant_id, "tenant_id");
        Some(Self {
            config: config?,
            description,
            enabled: enabled?,
            id: id?,
            name: name?,
            tenant_id: tenant_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("config", &self.config);
        out.option("description", &self.description);
        out.field("enabled", &self.enabled);
        out.field("id", &self.id);
        out.field("name", &self.name);
        out.field("tenant_id", &self.tenant_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayVendorResponse);
#[cfg(feature = "synctera-pay")]
/// Parameters of `getSyncteraPayTransfers`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSyncteraPayTransfersParams {
    /// Optional.
    pub amount: Option<String>,
    /// Optional.
    pub currency: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub dc_sign: Option<String>,
    /// Optional.
    pub destination_account_id: Option<AccountId>,
    /// Optional.
    pub destination_account_owner_name: Option<String>,
    /// Optional.
    pub effective_date: Option<String>,
    /// Optional.
    pub from_effective_date: Option<String>,
    /// Optional.
    pub from_posting_date: Option<String>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub is_same_day: Option<bool>,
    /// Optional. Cents. At least 1.
    pub max_amount: Option<i64>,
    /// Optional. Cents. At least 1.
    pub min_amount: Option<i64>,
    /// Optional.
    pub network_status: Option<String>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub originating_account_owner_name: Option<String>,
    /// Optional.
    pub posting_date: Option<String>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub status: Option<String>,
    /// Optional.
    pub subtype: Option<String>,
    /// Optional.
    pub to_effective_date: Option<String>,
    /// Optional.
    pub to_posting_date: Option<String>,
}
impl GetSyncteraPayTransfersParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            customer_id: None,
            dc_sign: None,
            destination_account_id: None,
            destination_account_owner_name: None,
            effective_date: None,
            from_effective_date: None,
            from_posting_date: None,
            id: None,
            is_same_day: None,
            max_amount: None,
            min_amount: None,
            network_status: None,
            originating_account_id: None,
            originating_account_owner_name: None,
            posting_date: None,
            reference_id: None,
            status: None,
            subtype: None,
            to_effective_date: None,
            to_posting_date: None,
        }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets [`currency`](Self::currency).
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
    /// Sets [`dc_sign`](Self::dc_sign).
    #[must_use]
    #[inline]
    pub fn with_dc_sign(mut self, value: impl Into<String>) -> Self {
        self.dc_sign = Some(value.into());
        self
    }
    /// Sets [`destination_account_id`](Self::destination_account_id).
    #[must_use]
    #[inline]
    pub fn with_destination_account_id(mut self, value: AccountId) -> Self {
        self.destination_account_id = Some(value);
        self
    }
    /// Sets [`destination_account_owner_name`](Self::destination_account_owner_name).
    #[must_use]
    #[inline]
    pub fn with_destination_account_owner_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_account_owner_name = Some(value.into());
        self
    }
    /// Sets [`effective_date`](Self::effective_date).
    #[must_use]
    #[inline]
    pub fn with_effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets [`from_effective_date`](Self::from_effective_date).
    #[must_use]
    #[inline]
    pub fn with_from_effective_date(mut self, value: impl Into<String>) -> Self {
        self.from_effective_date = Some(value.into());
        self
    }
    /// Sets [`from_posting_date`](Self::from_posting_date).
    #[must_use]
    #[inline]
    pub fn with_from_posting_date(mut self, value: impl Into<String>) -> Self {
        self.from_posting_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_same_day`](Self::is_same_day).
    #[must_use]
    #[inline]
    pub fn with_is_same_day(mut self, value: bool) -> Self {
        self.is_same_day = Some(value);
        self
    }
    /// Sets [`max_amount`](Self::max_amount). Cents. At least 1.
    #[must_use]
    #[inline]
    pub fn with_max_amount(mut self, value: i64) -> Self {
        self.max_amount = Some(value);
        self
    }
    /// Sets [`min_amount`](Self::min_amount). Cents. At least 1.
    #[must_use]
    #[inline]
    pub fn with_min_amount(mut self, value: i64) -> Self {
        self.min_amount = Some(value);
        self
    }
    /// Sets [`network_status`](Self::network_status).
    #[must_use]
    #[inline]
    pub fn with_network_status(mut self, value: impl Into<String>) -> Self {
        self.network_status = Some(value.into());
        self
    }
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    #[inline]
    pub fn with_originating_account_id(mut self, value: AccountId) -> Self {
        self.originating_account_id = Some(value);
        self
    }
    /// Sets [`originating_account_owner_name`](Self::originating_account_owner_name).
    #[must_use]
    #[inline]
    pub fn with_originating_account_owner_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.originating_account_owner_name = Some(value.into());
        self
    }
    /// Sets [`posting_date`](Self::posting_date).
    #[must_use]
    #[inline]
    pub fn with_posting_date(mut self, value: impl Into<String>) -> Self {
        self.posting_date = Some(value.into());
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_effective_date`](Self::to_effective_date).
    #[must_use]
    #[inline]
    pub fn with_to_effective_date(mut self, value: impl Into<String>) -> Self {
        self.to_effective_date = Some(value.into());
        self
    }
    /// Sets [`to_posting_date`](Self::to_posting_date).
    #[must_use]
    #[inline]
    pub fn with_to_posting_date(mut self, value: impl Into<String>) -> Self {
        self.to_posting_date = Some(value.into());
        self
    }
}
impl GetSyncteraPayTransfersParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("max_amount", &self.max_amount);
        query.some("subtype", &self.subtype);
        query.some("from_posting_date", &self.from_posting_date);
        query.some("to_posting_date", &self.to_posting_date);
        query.some("id", &self.id);
        query.some("amount", &self.amount);
        query.some("reference_id", &self.reference_id);
        query.some("effective_date", &self.effective_date);
        query.some("min_amount", &self.min_amount);
        query.some("is_same_day", &self.is_same_day);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("from_effective_date", &self.from_effective_date);
        query.some("customer_id", &self.customer_id);
        query
            .some(
                "originating_account_owner_name",
                &self.originating_account_owner_name,
            );
        query.some("to_effective_date", &self.to_effective_date);
        query.some("dc_sign", &self.dc_sign);
        query.some("currency", &self.currency);
        query.some("network_status", &self.network_status);
        query.some("status", &self.status);
        query.some("posting_date", &self.posting_date);
        query.some("destination_account_id", &self.destination_account_id);
        query
            .some(
                "destination_account_owner_name",
                &self.destination_account_owner_name,
            );
        query.into_url()
    }
}
impl crate::check::Check for GetSyncteraPayTransfersParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.max_amount {
            crate::check::within(
                "max_amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.min_amount {
            crate::check::within(
                "min_amount",
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
#[cfg(feature = "synctera-pay")]
/// Parameters of `getSyncteraPayVendors`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSyncteraPayVendorsParams {
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub page_token: Option<String>,
}
impl GetSyncteraPayVendorsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enabled: None,
            id: None,
            limit: None,
            name: None,
            page_token: None,
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
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
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
impl GetSyncteraPayVendorsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("name", &self.name);
        query.some("id", &self.id);
        query.some("enabled", &self.enabled);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetSyncteraPayVendorsParams {
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
impl crate::Paged for GetSyncteraPayVendorsParams {
    type Item = SyncteraPayVendorResponse;
    type Page = SyncteraPayVendorList;
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
        (page.vendors, page.next_page_token)
    }
}
