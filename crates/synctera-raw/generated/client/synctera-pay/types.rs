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
impl ::std::fmt::Debug for Action {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "Action",
            &[
                ("data", &crate::record::Redacted),
                ("message", &self.message),
                ("timestamp", &self.timestamp),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Action {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for Action {
    const NAME: &'static str = "Action";
    const FIELDS: &'static [&'static str] = &["data", "message", "timestamp"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut message, mut timestamp) = (None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut data),
                1 => fields.take(&mut message),
                _ => fields.take(&mut timestamp),
            }?;
        }
        Ok(Self {
            data: crate::record::need(data, "data")?,
            message: crate::record::need(message, "message")?,
            timestamp: crate::record::need(timestamp, "timestamp")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for Action {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("timestamp", &self.timestamp)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_fees(mut self, value: Vec<ExchangeFeeDetails>) -> Self {
        self.fees = Some(value);
        self
    }
}
impl ::std::fmt::Debug for ExchangeDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "ExchangeDetails",
            &[
                ("fees", &self.fees),
                ("rate", &self.rate),
                ("source_amount", &self.source_amount),
                ("source_currency", &self.source_currency),
                ("target_amount", &self.target_amount),
                ("target_currency", &self.target_currency),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ExchangeDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut fees,
            mut rate,
            mut source_amount,
            mut source_currency,
            mut target_amount,
            mut target_currency,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut fees),
                1 => fields.take(&mut rate),
                2 => fields.take::<crate::whole::Whole>(&mut source_amount),
                3 => fields.take(&mut source_currency),
                4 => fields.take::<crate::whole::Whole>(&mut target_amount),
                _ => fields.take(&mut target_currency),
            }?;
        }
        Ok(Self {
            fees,
            rate: crate::record::need(rate, "rate")?,
            source_amount: crate::record::need(source_amount, "source_amount")?.0,
            source_currency: crate::record::need(source_currency, "source_currency")?,
            target_amount: crate::record::need(target_amount, "target_amount")?.0,
            target_currency: crate::record::need(target_currency, "target_currency")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for ExchangeDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "fees", &self.fees)?;
        map.serialize_entry("rate", &self.rate)?;
        map.serialize_entry("source_amount", &self.source_amount)?;
        map.serialize_entry("source_currency", &self.source_currency)?;
        map.serialize_entry("target_amount", &self.target_amount)?;
        map.serialize_entry("target_currency", &self.target_currency)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`percentage`](Self::percentage).
    #[must_use]
    pub fn with_percentage(mut self, value: impl Into<String>) -> Self {
        self.percentage = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for ExchangeFeeDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "ExchangeFeeDetails",
            &[
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("description", &self.description),
                ("fee_type", &self.fee_type),
                ("percentage", &self.percentage),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ExchangeFeeDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut amount, mut currency, mut description, mut fee_type, mut percentage) = (
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep::<crate::whole::Whole>(&mut amount),
                1 => fields.take(&mut currency),
                2 => fields.maybe_or_keep(&mut description),
                3 => fields.take(&mut fee_type),
                _ => fields.maybe_or_keep(&mut percentage),
            }?;
        }
        Ok(Self {
            amount: amount.map(|value| value.0),
            currency: crate::record::need(currency, "currency")?,
            description,
            fee_type: crate::record::need(fee_type, "fee_type")?,
            percentage,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for ExchangeFeeDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        map.serialize_entry("fee_type", &self.fee_type)?;
        crate::record::write_some(&mut map, "percentage", &self.percentage)?;
        crate::record::finish(map, &self.extra)
    }
}
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for ExchangeFeeDetailsFeeType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "FX" => Self::Fx,
                "OTHER" => Self::Other,
                "SERVICE" => Self::Service,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(ExchangeFeeDetailsFeeType);
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
impl ::std::fmt::Debug for SyncteraPayConfiguration {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayConfiguration",
            &[
                ("description", &self.description),
                ("details", &self.details),
                ("enabled", &self.enabled),
                ("id", &self.id),
                ("name", &self.name),
                ("rules", &self.rules),
                ("tenant", &self.tenant),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayConfiguration {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut description,
            mut details,
            mut enabled,
            mut id,
            mut name,
            mut rules,
            mut tenant,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut description),
                1 => fields.take(&mut details),
                2 => fields.maybe_or_keep(&mut enabled),
                3 => fields.maybe_or_keep(&mut id),
                4 => fields.take(&mut name),
                5 => fields.take(&mut rules),
                _ => fields.take(&mut tenant),
            }?;
        }
        Ok(Self {
            description,
            details: crate::record::need(details, "details")?,
            enabled,
            id,
            name: crate::record::need(name, "name")?,
            rules: crate::record::need(rules, "rules")?,
            tenant: crate::record::need(tenant, "tenant")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayConfiguration {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        map.serialize_entry("details", &self.details)?;
        crate::record::write_some(&mut map, "enabled", &self.enabled)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("rules", &self.rules)?;
        map.serialize_entry("tenant", &self.tenant)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for SyncteraPayConfigurationDetails {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayConfigurationDetails",
            &[
                ("currency", &self.currency),
                ("domestic", &self.domestic),
                ("external_payment_rail", &self.external_payment_rail),
                ("settlement_account_id", &self.settlement_account_id),
                ("settlement_account_type", &self.settlement_account_type),
                ("subtypes", &self.subtypes),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayConfigurationDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut currency,
            mut domestic,
            mut external_payment_rail,
            mut settlement_account_id,
            mut settlement_account_type,
            mut subtypes,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut currency),
                1 => fields.maybe_or_keep(&mut domestic),
                2 => fields.take(&mut external_payment_rail),
                3 => fields.take(&mut settlement_account_id),
                4 => fields.take(&mut settlement_account_type),
                _ => fields.take(&mut subtypes),
            }?;
        }
        Ok(Self {
            currency: crate::record::need(currency, "currency")?,
            domestic,
            external_payment_rail: crate::record::need(
                external_payment_rail,
                "external_payment_rail",
            )?,
            settlement_account_id: crate::record::need(
                settlement_account_id,
                "settlement_account_id",
            )?,
            settlement_account_type: crate::record::need(
                settlement_account_type,
                "settlement_account_type",
            )?,
            subtypes: crate::record::need(subtypes, "subtypes")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayConfigurationDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "domestic", &self.domestic)?;
        map.serialize_entry("external_payment_rail", &self.external_payment_rail)?;
        map.serialize_entry("settlement_account_id", &self.settlement_account_id)?;
        map.serialize_entry("settlement_account_type", &self.settlement_account_type)?;
        map.serialize_entry("subtypes", &self.subtypes)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_details_external_payment_rail`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayConfigurationDetailsExternalPaymentRail {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "INTERAC" => Self::Interac,
                "WIRE" => Self::Wire,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(SyncteraPayConfigurationDetailsExternalPaymentRail);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_details_settlement_account_type`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum
for SyncteraPayConfigurationDetailsSettlementAccountType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACCOUNT" => Self::Account,
                "INTERNAL_ACCOUNT" => Self::InternalAccount,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(SyncteraPayConfigurationDetailsSettlementAccountType);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configuration_required_details`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayConfigurationRequiredDetails {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "exchange_details" => Self::ExchangeDetails,
                "final_external_account_id" => Self::FinalExternalAccountId,
                "reference_id" => Self::ReferenceId,
                "vendor_id" => Self::VendorId,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for SyncteraPayConfigurationRules {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayConfigurationRules",
            &[
                ("enforce_payee", &self.enforce_payee),
                ("hold_time", &self.hold_time),
                ("payee_account_required", &self.payee_account_required),
                ("peer_to_peer", &self.peer_to_peer),
                ("required_details", &self.required_details),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayConfigurationRules {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut enforce_payee,
            mut hold_time,
            mut payee_account_required,
            mut peer_to_peer,
            mut required_details,
        ) = (None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut enforce_payee),
                1 => fields.maybe_or_keep::<crate::whole::Whole>(&mut hold_time),
                2 => fields.maybe_or_keep(&mut payee_account_required),
                3 => fields.maybe_or_keep(&mut peer_to_peer),
                _ => fields.take_or_keep(&mut required_details),
            }?;
        }
        Ok(Self {
            enforce_payee,
            hold_time: hold_time.map(|value| value.0),
            payee_account_required,
            peer_to_peer,
            required_details,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayConfigurationRules {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "enforce_payee", &self.enforce_payee)?;
        crate::record::write_some(&mut map, "hold_time", &self.hold_time)?;
        crate::record::write_some(
            &mut map,
            "payee_account_required",
            &self.payee_account_required,
        )?;
        crate::record::write_some(&mut map, "peer_to_peer", &self.peer_to_peer)?;
        crate::record::write_some(&mut map, "required_details", &self.required_details)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_configurations`, received.
pub type SyncteraPayConfigurations = Vec<SyncteraPayConfiguration>;
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_direction`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayDirection {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "INCOMING" => Self::Incoming,
                "OUTGOING" => Self::Outgoing,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn new(transfers: Vec<SyncteraPayResponse>) -> Self {
        Self {
            next_page_token: None,
            transfers,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for SyncteraPayList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayList",
            &[
                ("next_page_token", &self.next_page_token),
                ("transfers", &self.transfers),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for SyncteraPayList {
    const NAME: &'static str = "SyncteraPayList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transfers"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut transfers) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut transfers),
            }?;
        }
        Ok(Self {
            next_page_token,
            transfers: crate::record::need(transfers, "transfers")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("transfers", &self.transfers)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_network_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayNetworkStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PENDING" => Self::Pending,
                "POSTED" => Self::Posted,
                "RETURNED" => Self::Returned,
                "REVERSED" => Self::Reversed,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`exchange_details`](Self::exchange_details).
    #[must_use]
    pub fn with_exchange_details(mut self, value: impl Into<ExchangeDetails>) -> Self {
        self.exchange_details = Some(value.into());
        self
    }
    /// Sets [`final_external_account_id`](Self::final_external_account_id).
    #[must_use]
    pub fn with_final_external_account_id(mut self, value: ExternalAccountId) -> Self {
        self.final_external_account_id = Some(value);
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`source_data`](Self::source_data). `Debug` does not print it.
    #[must_use]
    pub fn with_source_data(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.source_data = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<SyncteraPayPatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`synctera_pay_vendor_id`](Self::synctera_pay_vendor_id).
    #[must_use]
    pub fn with_synctera_pay_vendor_id(mut self, value: SyncteraPayVendorId) -> Self {
        self.synctera_pay_vendor_id = Some(value);
        self
    }
}
impl ::std::fmt::Debug for SyncteraPayPatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayPatch",
            &[
                ("amount", &self.amount),
                ("exchange_details", &self.exchange_details),
                ("final_external_account_id", &self.final_external_account_id),
                ("reference_id", &self.reference_id),
                ("source_data", &crate::record::Redacted),
                ("status", &self.status),
                ("synctera_pay_vendor_id", &self.synctera_pay_vendor_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayPatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut exchange_details,
            mut final_external_account_id,
            mut reference_id,
            mut source_data,
            mut status,
            mut synctera_pay_vendor_id,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe(&mut exchange_details),
                2 => fields.maybe(&mut final_external_account_id),
                3 => fields.maybe(&mut reference_id),
                4 => fields.maybe(&mut source_data),
                5 => fields.maybe(&mut status),
                _ => fields.maybe(&mut synctera_pay_vendor_id),
            }?;
        }
        Ok(Self {
            amount: amount.map(|value| value.0),
            exchange_details,
            final_external_account_id,
            reference_id,
            source_data,
            status,
            synctera_pay_vendor_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayPatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        crate::record::write_some(&mut map, "exchange_details", &self.exchange_details)?;
        crate::record::write_some(
            &mut map,
            "final_external_account_id",
            &self.final_external_account_id,
        )?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        crate::record::write_some(&mut map, "source_data", &self.source_data)?;
        crate::record::write_some(&mut map, "status", &self.status)?;
        crate::record::write_some(
            &mut map,
            "synctera_pay_vendor_id",
            &self.synctera_pay_vendor_id,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayPatchStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELLED" => Self::Cancelled,
                "POSTED" => Self::Posted,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub dc_sign: SyncteraPayPostDcSign,
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
    pub fn new(
        account_id: AccountId,
        amount: i64,
        currency: impl Into<String>,
        customer_id: CustomerId,
        dc_sign: impl Into<SyncteraPayPostDcSign>,
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
    pub fn with_configuration_id(mut self, value: ConfigurationId) -> Self {
        self.configuration_id = Some(value);
        self
    }
    /// Sets [`exchange_details`](Self::exchange_details).
    #[must_use]
    pub fn with_exchange_details(mut self, value: impl Into<ExchangeDetails>) -> Self {
        self.exchange_details = Some(value.into());
        self
    }
    /// Sets [`final_external_account_id`](Self::final_external_account_id).
    #[must_use]
    pub fn with_final_external_account_id(mut self, value: ExternalAccountId) -> Self {
        self.final_external_account_id = Some(value);
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`source_data`](Self::source_data). `Debug` does not print it.
    #[must_use]
    pub fn with_source_data(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.source_data = Some(value.into());
        self
    }
    /// Sets [`synctera_pay_vendor_id`](Self::synctera_pay_vendor_id).
    #[must_use]
    pub fn with_synctera_pay_vendor_id(mut self, value: SyncteraPayVendorId) -> Self {
        self.synctera_pay_vendor_id = Some(value);
        self
    }
}
impl ::std::fmt::Debug for SyncteraPayPost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayPost",
            &[
                ("account_id", &self.account_id),
                ("amount", &self.amount),
                ("configuration_id", &self.configuration_id),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("dc_sign", &self.dc_sign),
                ("direction", &self.direction),
                ("effective_date", &self.effective_date),
                ("exchange_details", &self.exchange_details),
                ("final_external_account_id", &self.final_external_account_id),
                ("reference_id", &self.reference_id),
                ("source_data", &crate::record::Redacted),
                ("subtype", &self.subtype),
                ("synctera_pay_network", &self.synctera_pay_network),
                ("synctera_pay_vendor_id", &self.synctera_pay_vendor_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayPost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut amount,
            mut configuration_id,
            mut currency,
            mut customer_id,
            mut dc_sign,
            mut direction,
            mut effective_date,
            mut exchange_details,
            mut final_external_account_id,
            mut reference_id,
            mut source_data,
            mut subtype,
            mut synctera_pay_network,
            mut synctera_pay_vendor_id,
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
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.take::<crate::whole::Whole>(&mut amount),
                2 => fields.maybe(&mut configuration_id),
                3 => fields.take(&mut currency),
                4 => fields.take(&mut customer_id),
                5 => fields.take(&mut dc_sign),
                6 => fields.take(&mut direction),
                7 => fields.take(&mut effective_date),
                8 => fields.maybe(&mut exchange_details),
                9 => fields.maybe(&mut final_external_account_id),
                10 => fields.maybe(&mut reference_id),
                11 => fields.maybe(&mut source_data),
                12 => fields.take(&mut subtype),
                13 => fields.take(&mut synctera_pay_network),
                _ => fields.maybe(&mut synctera_pay_vendor_id),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            amount: crate::record::need(amount, "amount")?.0,
            configuration_id,
            currency: crate::record::need(currency, "currency")?,
            customer_id: crate::record::need(customer_id, "customer_id")?,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            direction: crate::record::need(direction, "direction")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            exchange_details,
            final_external_account_id,
            reference_id,
            source_data,
            subtype: crate::record::need(subtype, "subtype")?,
            synctera_pay_network: crate::record::need(
                synctera_pay_network,
                "synctera_pay_network",
            )?,
            synctera_pay_vendor_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayPost {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "configuration_id", &self.configuration_id)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("customer_id", &self.customer_id)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("direction", &self.direction)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        crate::record::write_some(&mut map, "exchange_details", &self.exchange_details)?;
        crate::record::write_some(
            &mut map,
            "final_external_account_id",
            &self.final_external_account_id,
        )?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        crate::record::write_some(&mut map, "source_data", &self.source_data)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("synctera_pay_network", &self.synctera_pay_network)?;
        crate::record::write_some(
            &mut map,
            "synctera_pay_vendor_id",
            &self.synctera_pay_vendor_id,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
/// The document's schema `synctera_pay_post_dc_sign`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SyncteraPayPostDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayPostDcSign {
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
impl crate::open_enum::OpenEnum for SyncteraPayPostDcSign {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CREDIT" => Self::Credit,
                "DEBIT" => Self::Debit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(SyncteraPayPostDcSign);
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
    pub dc_sign: SyncteraPayResponseDcSign,
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
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        dc_sign: impl Into<SyncteraPayResponseDcSign>,
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
impl ::std::fmt::Debug for SyncteraPayResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayResponse",
            &[
                ("amount", &self.amount),
                ("configuration_id", &self.configuration_id),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("dc_sign", &self.dc_sign),
                ("destination_account_id", &self.destination_account_id),
                ("destination_account_owner_name", &self.destination_account_owner_name),
                ("direction", &self.direction),
                ("effective_date", &self.effective_date),
                ("exchange_details", &self.exchange_details),
                ("failed", &self.failed),
                ("final_external_account_id", &self.final_external_account_id),
                ("history", &self.history),
                ("id", &self.id),
                ("is_same_day", &self.is_same_day),
                ("network_status", &self.network_status),
                ("original_reference_id", &self.original_reference_id),
                ("originating_account_id", &self.originating_account_id),
                ("originating_account_owner_name", &self.originating_account_owner_name),
                ("posting_date", &self.posting_date),
                ("reference_id", &self.reference_id),
                ("source_data", &crate::record::Redacted),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("suspended", &self.suspended),
                ("synctera_pay_network", &self.synctera_pay_network),
                ("synctera_pay_vendor_id", &self.synctera_pay_vendor_id),
                ("tenant_id", &self.tenant_id),
                ("transaction_id", &self.transaction_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut configuration_id,
            mut currency,
            mut customer_id,
            mut dc_sign,
            mut destination_account_id,
            mut destination_account_owner_name,
            mut direction,
            mut effective_date,
            mut exchange_details,
            mut failed,
            mut final_external_account_id,
            mut history,
            mut id,
            mut is_same_day,
            mut network_status,
            mut original_reference_id,
            mut originating_account_id,
            mut originating_account_owner_name,
            mut posting_date,
            mut reference_id,
            mut source_data,
            mut status,
            mut subtype,
            mut suspended,
            mut synctera_pay_network,
            mut synctera_pay_vendor_id,
            mut tenant_id,
            mut transaction_id,
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
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe_or_keep(&mut configuration_id),
                2 => fields.take(&mut currency),
                3 => fields.maybe_or_keep(&mut customer_id),
                4 => fields.take(&mut dc_sign),
                5 => fields.maybe_or_keep(&mut destination_account_id),
                6 => fields.maybe_or_keep(&mut destination_account_owner_name),
                7 => fields.take(&mut direction),
                8 => fields.take(&mut effective_date),
                9 => fields.maybe_or_keep(&mut exchange_details),
                10 => fields.maybe_or_keep(&mut failed),
                11 => fields.maybe_or_keep(&mut final_external_account_id),
                12 => fields.maybe_or_keep(&mut history),
                13 => fields.take(&mut id),
                14 => fields.take(&mut is_same_day),
                15 => fields.maybe_or_keep(&mut network_status),
                16 => fields.maybe_or_keep(&mut original_reference_id),
                17 => fields.maybe_or_keep(&mut originating_account_id),
                18 => fields.maybe_or_keep(&mut originating_account_owner_name),
                19 => fields.maybe_or_keep(&mut posting_date),
                20 => fields.maybe_or_keep(&mut reference_id),
                21 => fields.maybe_or_keep(&mut source_data),
                22 => fields.take(&mut status),
                23 => fields.take(&mut subtype),
                24 => fields.maybe_or_keep(&mut suspended),
                25 => fields.take(&mut synctera_pay_network),
                26 => fields.maybe_or_keep(&mut synctera_pay_vendor_id),
                27 => fields.take(&mut tenant_id),
                _ => fields.maybe_or_keep(&mut transaction_id),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            configuration_id,
            currency: crate::record::need(currency, "currency")?,
            customer_id,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            destination_account_id,
            destination_account_owner_name,
            direction: crate::record::need(direction, "direction")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            exchange_details,
            failed,
            final_external_account_id,
            history,
            id: crate::record::need(id, "id")?,
            is_same_day: crate::record::need(is_same_day, "is_same_day")?,
            network_status,
            original_reference_id,
            originating_account_id,
            originating_account_owner_name,
            posting_date,
            reference_id,
            source_data,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            suspended,
            synctera_pay_network: crate::record::need(
                synctera_pay_network,
                "synctera_pay_network",
            )?,
            synctera_pay_vendor_id,
            tenant_id: crate::record::need(tenant_id, "tenant_id")?,
            transaction_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "configuration_id", &self.configuration_id)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        crate::record::write_some(
            &mut map,
            "destination_account_id",
            &self.destination_account_id,
        )?;
        crate::record::write_some(
            &mut map,
            "destination_account_owner_name",
            &self.destination_account_owner_name,
        )?;
        map.serialize_entry("direction", &self.direction)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        crate::record::write_some(&mut map, "exchange_details", &self.exchange_details)?;
        crate::record::write_some(&mut map, "failed", &self.failed)?;
        crate::record::write_some(
            &mut map,
            "final_external_account_id",
            &self.final_external_account_id,
        )?;
        crate::record::write_some(&mut map, "history", &self.history)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("is_same_day", &self.is_same_day)?;
        crate::record::write_some(&mut map, "network_status", &self.network_status)?;
        crate::record::write_some(
            &mut map,
            "original_reference_id",
            &self.original_reference_id,
        )?;
        crate::record::write_some(
            &mut map,
            "originating_account_id",
            &self.originating_account_id,
        )?;
        crate::record::write_some(
            &mut map,
            "originating_account_owner_name",
            &self.originating_account_owner_name,
        )?;
        crate::record::write_some(&mut map, "posting_date", &self.posting_date)?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        crate::record::write_some(&mut map, "source_data", &self.source_data)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        crate::record::write_some(&mut map, "suspended", &self.suspended)?;
        map.serialize_entry("synctera_pay_network", &self.synctera_pay_network)?;
        crate::record::write_some(
            &mut map,
            "synctera_pay_vendor_id",
            &self.synctera_pay_vendor_id,
        )?;
        map.serialize_entry("tenant_id", &self.tenant_id)?;
        crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_response_dc_sign`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SyncteraPayResponseDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayResponseDcSign {
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
impl crate::open_enum::OpenEnum for SyncteraPayResponseDcSign {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CREDIT" => Self::Credit,
                "DEBIT" => Self::Debit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(SyncteraPayResponseDcSign);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPayStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELLED" => Self::Cancelled,
                "EXPIRED" => Self::Expired,
                "INITIATED" => Self::Initiated,
                "PENDING" => Self::Pending,
                "POSTED" => Self::Posted,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(SyncteraPayStatus);
#[cfg(feature = "synctera-pay")]
/// The document's schema `synctera_pay_subtype`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for SyncteraPaySubtype {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "INCOMING_INTERAC_AUTODEPOSIT" => Self::IncomingInteracAutodeposit,
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN" => {
                    Self::IncomingInteracAutodepositReturn
                }
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL" => {
                    Self::IncomingInteracAutodepositReturnReversal
                }
                "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL" => {
                    Self::IncomingInteracAutodepositReversal
                }
                "INCOMING_INTERAC_E_TRANSFER" => Self::IncomingInteracETransfer,
                "INCOMING_INTERAC_E_TRANSFER_RETURN" => {
                    Self::IncomingInteracETransferReturn
                }
                "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL" => {
                    Self::IncomingInteracETransferReturnReversal
                }
                "INCOMING_INTERAC_E_TRANSFER_REVERSAL" => {
                    Self::IncomingInteracETransferReversal
                }
                "OUTGOING_ACCOUNT_TRANSFER" => Self::OutgoingAccountTransfer,
                "OUTGOING_ACCOUNT_TRANSFER_RETURN" => Self::OutgoingAccountTransferReturn,
                "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL" => {
                    Self::OutgoingAccountTransferReturnReversal
                }
                "OUTGOING_ACCOUNT_TRANSFER_REVERSAL" => {
                    Self::OutgoingAccountTransferReversal
                }
                "OUTGOING_BILL_PAYMENT" => Self::OutgoingBillPayment,
                "OUTGOING_BILL_PAYMENT_RETURN" => Self::OutgoingBillPaymentReturn,
                "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL" => {
                    Self::OutgoingBillPaymentReturnReversal
                }
                "OUTGOING_BILL_PAYMENT_REVERSAL" => Self::OutgoingBillPaymentReversal,
                "OUTGOING_CARD_LOAD" => Self::OutgoingCardLoad,
                "OUTGOING_CARD_LOAD_REVERSAL" => Self::OutgoingCardLoadReversal,
                "OUTGOING_INTERAC_E_TRANSFER" => Self::OutgoingInteracETransfer,
                "OUTGOING_INTERAC_E_TRANSFER_RETURN" => {
                    Self::OutgoingInteracETransferReturn
                }
                "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL" => {
                    Self::OutgoingInteracETransferReturnReversal
                }
                "OUTGOING_INTERAC_E_TRANSFER_REVERSAL" => {
                    Self::OutgoingInteracETransferReversal
                }
                "OUTGOING_INTERNATIONAL_REMITTANCE" => {
                    Self::OutgoingInternationalRemittance
                }
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN" => {
                    Self::OutgoingInternationalRemittanceReturn
                }
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL" => {
                    Self::OutgoingInternationalRemittanceReturnReversal
                }
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL" => {
                    Self::OutgoingInternationalRemittanceReversal
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn new() -> Self {
        Self {
            unique_reference_ids: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for SyncteraPayVendorConfig {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayVendorConfig",
            &[("unique_reference_ids", &self.unique_reference_ids)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayVendorConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for SyncteraPayVendorConfig {
    const NAME: &'static str = "SyncteraPayVendorConfig";
    const FIELDS: &'static [&'static str] = &["unique_reference_ids"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut unique_reference_ids,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe_or_keep(&mut unique_reference_ids),
            }?;
        }
        Ok(Self {
            unique_reference_ids,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayVendorConfig {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(
            &mut map,
            "unique_reference_ids",
            &self.unique_reference_ids,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(vendors: Vec<SyncteraPayVendorResponse>) -> Self {
        Self {
            next_page_token: None,
            vendors,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for SyncteraPayVendorList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayVendorList",
            &[("next_page_token", &self.next_page_token), ("vendors", &self.vendors)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayVendorList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for SyncteraPayVendorList {
    const NAME: &'static str = "SyncteraPayVendorList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "vendors"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut vendors) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut vendors),
            }?;
        }
        Ok(Self {
            next_page_token,
            vendors: crate::record::need(vendors, "vendors")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayVendorList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("vendors", &self.vendors)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for SyncteraPayVendorResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "SyncteraPayVendorResponse",
            &[
                ("config", &self.config),
                ("description", &self.description),
                ("enabled", &self.enabled),
                ("id", &self.id),
                ("name", &self.name),
                ("tenant_id", &self.tenant_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for SyncteraPayVendorResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut config,
            mut description,
            mut enabled,
            mut id,
            mut name,
            mut tenant_id,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut config),
                1 => fields.maybe_or_keep(&mut description),
                2 => fields.take(&mut enabled),
                3 => fields.take(&mut id),
                4 => fields.take(&mut name),
                _ => fields.take(&mut tenant_id),
            }?;
        }
        Ok(Self {
            config: crate::record::need(config, "config")?,
            description,
            enabled: crate::record::need(enabled, "enabled")?,
            id: crate::record::need(id, "id")?,
            name: crate::record::need(name, "name")?,
            tenant_id: crate::record::need(tenant_id, "tenant_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for SyncteraPayVendorResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("config", &self.config)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("tenant_id", &self.tenant_id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`dc_sign`](Self::dc_sign).
    #[must_use]
    pub fn with_dc_sign(mut self, value: impl Into<String>) -> Self {
        self.dc_sign = Some(value.into());
        self
    }
    /// Sets [`destination_account_id`](Self::destination_account_id).
    #[must_use]
    pub fn with_destination_account_id(mut self, value: AccountId) -> Self {
        self.destination_account_id = Some(value);
        self
    }
    /// Sets [`destination_account_owner_name`](Self::destination_account_owner_name).
    #[must_use]
    pub fn with_destination_account_owner_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_account_owner_name = Some(value.into());
        self
    }
    /// Sets [`effective_date`](Self::effective_date).
    #[must_use]
    pub fn with_effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets [`from_effective_date`](Self::from_effective_date).
    #[must_use]
    pub fn with_from_effective_date(mut self, value: impl Into<String>) -> Self {
        self.from_effective_date = Some(value.into());
        self
    }
    /// Sets [`from_posting_date`](Self::from_posting_date).
    #[must_use]
    pub fn with_from_posting_date(mut self, value: impl Into<String>) -> Self {
        self.from_posting_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_same_day`](Self::is_same_day).
    #[must_use]
    pub fn with_is_same_day(mut self, value: bool) -> Self {
        self.is_same_day = Some(value);
        self
    }
    /// Sets [`max_amount`](Self::max_amount). Cents. At least 1.
    #[must_use]
    pub fn with_max_amount(mut self, value: i64) -> Self {
        self.max_amount = Some(value);
        self
    }
    /// Sets [`min_amount`](Self::min_amount). Cents. At least 1.
    #[must_use]
    pub fn with_min_amount(mut self, value: i64) -> Self {
        self.min_amount = Some(value);
        self
    }
    /// Sets [`network_status`](Self::network_status).
    #[must_use]
    pub fn with_network_status(mut self, value: impl Into<String>) -> Self {
        self.network_status = Some(value.into());
        self
    }
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    pub fn with_originating_account_id(mut self, value: AccountId) -> Self {
        self.originating_account_id = Some(value);
        self
    }
    /// Sets [`originating_account_owner_name`](Self::originating_account_owner_name).
    #[must_use]
    pub fn with_originating_account_owner_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.originating_account_owner_name = Some(value.into());
        self
    }
    /// Sets [`posting_date`](Self::posting_date).
    #[must_use]
    pub fn with_posting_date(mut self, value: impl Into<String>) -> Self {
        self.posting_date = Some(value.into());
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_effective_date`](Self::to_effective_date).
    #[must_use]
    pub fn with_to_effective_date(mut self, value: impl Into<String>) -> Self {
        self.to_effective_date = Some(value.into());
        self
    }
    /// Sets [`to_posting_date`](Self::to_posting_date).
    #[must_use]
    pub fn with_to_posting_date(mut self, value: impl Into<String>) -> Self {
        self.to_posting_date = Some(value.into());
        self
    }
}
impl GetSyncteraPayTransfersParams {
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
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl GetSyncteraPayVendorsParams {
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
        (page.vendors, page.next_page_token)
    }
}
