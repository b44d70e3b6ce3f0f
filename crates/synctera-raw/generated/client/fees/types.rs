// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "fees")]
/// The document's schema `fee_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeList {
    /// Required.
    pub fees: Vec<FeeResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeList {
    /// With what is required; the rest is absent.
    pub fn new(fees: Vec<FeeResponse>) -> Self {
        Self {
            fees,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for FeeList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeList",
            &[("fees", &self.fees), ("next_page_token", &self.next_page_token)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeList {
    const NAME: &'static str = "FeeList";
    const FIELDS: &'static [&'static str] = &["fees", "next_page_token"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut fees, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut fees),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            fees: crate::record::need(fees, "fees")?,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("fees", &self.fees)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeePost {
    /// Required.
    pub account_id: AccountId,
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Optional.
    pub note: Option<String>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub template_id: TemplateId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeePost {
    /// With what is required; the rest is absent.
    pub fn new(account_id: AccountId, template_id: TemplateId) -> Self {
        Self {
            account_id,
            amount: None,
            metadata: None,
            note: None,
            reference_id: None,
            template_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for FeePost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeePost",
            &[
                ("account_id", &self.account_id),
                ("amount", &self.amount),
                ("metadata", &crate::record::Redacted),
                ("note", &self.note),
                ("reference_id", &self.reference_id),
                ("template_id", &self.template_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeePost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeePost {
    const NAME: &'static str = "FeePost";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "metadata",
        "note",
        "reference_id",
        "template_id",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut amount,
            mut metadata,
            mut note,
            mut reference_id,
            mut template_id,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.maybe::<crate::whole::Whole>(&mut amount),
                2 => fields.maybe(&mut metadata),
                3 => fields.maybe(&mut note),
                4 => fields.maybe(&mut reference_id),
                _ => fields.take(&mut template_id),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            amount: amount.map(|value| value.0),
            metadata,
            note,
            reference_id,
            template_id: crate::record::need(template_id, "template_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeePost {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "note", &self.note)?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        map.serialize_entry("template_id", &self.template_id)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeResponse {
    /// Required.
    pub account_id: AccountId,
    /// Required. Cents.
    pub amount: i64,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Required.
    pub description: String,
    /// Required.
    pub id: FeeId,
    /// Required.
    pub internal_account_id: InternalAccountId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Optional.
    pub note: Option<String>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub subtype: FeeSubtype,
    /// Required.
    pub template_id: TemplateId,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeResponse {
    /// With what is required; the rest is absent.
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        description: impl Into<String>,
        id: FeeId,
        internal_account_id: InternalAccountId,
        last_updated_time: impl Into<crate::Timestamp>,
        subtype: impl Into<FeeSubtype>,
        template_id: TemplateId,
        tenant: impl Into<TenantId>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            account_id,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            description: description.into(),
            id,
            internal_account_id,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            note: None,
            reference_id: None,
            subtype: subtype.into(),
            template_id,
            tenant: tenant.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for FeeResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeResponse",
            &[
                ("account_id", &self.account_id),
                ("amount", &self.amount),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("description", &self.description),
                ("id", &self.id),
                ("internal_account_id", &self.internal_account_id),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("note", &self.note),
                ("reference_id", &self.reference_id),
                ("subtype", &self.subtype),
                ("template_id", &self.template_id),
                ("tenant", &self.tenant),
                ("transaction_id", &self.transaction_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeResponse {
    const NAME: &'static str = "FeeResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "description",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "note",
        "reference_id",
        "subtype",
        "template_id",
        "tenant",
        "transaction_id",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut amount,
            mut creation_time,
            mut currency,
            mut description,
            mut id,
            mut internal_account_id,
            mut last_updated_time,
            mut metadata,
            mut note,
            mut reference_id,
            mut subtype,
            mut template_id,
            mut tenant,
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
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.take::<crate::whole::Whole>(&mut amount),
                2 => fields.take(&mut creation_time),
                3 => fields.take(&mut currency),
                4 => fields.take(&mut description),
                5 => fields.take(&mut id),
                6 => fields.take(&mut internal_account_id),
                7 => fields.take(&mut last_updated_time),
                8 => fields.maybe_or_keep(&mut metadata),
                9 => fields.maybe_or_keep(&mut note),
                10 => fields.maybe_or_keep(&mut reference_id),
                11 => fields.take(&mut subtype),
                12 => fields.take(&mut template_id),
                13 => fields.take(&mut tenant),
                _ => fields.take(&mut transaction_id),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            amount: crate::record::need(amount, "amount")?.0,
            creation_time: crate::record::need(creation_time, "creation_time")?,
            currency: crate::record::need(currency, "currency")?,
            description: crate::record::need(description, "description")?,
            id: crate::record::need(id, "id")?,
            internal_account_id: crate::record::need(
                internal_account_id,
                "internal_account_id",
            )?,
            last_updated_time: crate::record::need(
                last_updated_time,
                "last_updated_time",
            )?,
            metadata,
            note,
            reference_id,
            subtype: crate::record::need(subtype, "subtype")?,
            template_id: crate::record::need(template_id, "template_id")?,
            tenant: crate::record::need(tenant, "tenant")?,
            transaction_id: crate::record::need(transaction_id, "transaction_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("internal_account_id", &self.internal_account_id)?;
        map.serialize_entry("last_updated_time", &self.last_updated_time)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "note", &self.note)?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("template_id", &self.template_id)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("transaction_id", &self.transaction_id)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_reverse_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeReversePost {
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub note: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeReversePost {
    /// With what is required; the rest is absent.
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            metadata: None,
            note: note.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for FeeReversePost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeReversePost",
            &[("metadata", &crate::record::Redacted), ("note", &self.note)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeReversePost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeReversePost {
    const NAME: &'static str = "FeeReversePost";
    const FIELDS: &'static [&'static str] = &["metadata", "note"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut note) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe(&mut metadata),
                _ => fields.take(&mut note),
            }?;
        }
        Ok(Self {
            metadata,
            note: crate::record::need(note, "note")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeReversePost {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        map.serialize_entry("note", &self.note)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_subtype_post`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FeeSubtypePost {
    /// `ACH_INCOMING_TRANSFER`
    AchIncomingTransfer,
    /// `ACH_OUTGOING_TRANSFER`
    AchOutgoingTransfer,
    /// `APPLICATION`
    Application,
    /// `ATM_BALANCE_INQUIRY`
    AtmBalanceInquiry,
    /// `ATM_WITHDRAWAL`
    AtmWithdrawal,
    /// `BALANCE_TRANSFER`
    BalanceTransfer,
    /// `BILL_PAY`
    BillPay,
    /// `CARD_DELIVERY`
    CardDelivery,
    /// `CARD_REPLACEMENT`
    CardReplacement,
    /// `CASH_ADVANCE`
    CashAdvance,
    /// `CASH_DEPOSIT`
    CashDeposit,
    /// `CHECK_ISSUANCE`
    CheckIssuance,
    /// `CROSS_BORDER_TRANSACTION`
    CrossBorderTransaction,
    /// `EFT_TRANSFER`
    EftTransfer,
    /// `FOREIGN_ATM`
    ForeignAtm,
    /// `FOREIGN_TRANSACTION`
    ForeignTransaction,
    /// `INACTIVITY`
    Inactivity,
    /// `LATE_PAYMENT`
    LatePayment,
    /// `MAINTENANCE`
    Maintenance,
    /// `MISCELLANEOUS`
    Miscellaneous,
    /// `ORIGINATION`
    Origination,
    /// `OVERDRAFT`
    Overdraft,
    /// `OVER_THE_LIMIT`
    OverTheLimit,
    /// `RETURNED_ITEM`
    ReturnedItem,
    /// `RETURNED_PAYMENT`
    ReturnedPayment,
    /// `STOP_PAYMENT`
    StopPayment,
    /// `SUBSCRIPTION`
    Subscription,
    /// `WIRE_TRANSFER`
    WireTransfer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FeeSubtypePost {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchIncomingTransfer,
        Self::AchOutgoingTransfer,
        Self::Application,
        Self::AtmBalanceInquiry,
        Self::AtmWithdrawal,
        Self::BalanceTransfer,
        Self::BillPay,
        Self::CardDelivery,
        Self::CardReplacement,
        Self::CashAdvance,
        Self::CashDeposit,
        Self::CheckIssuance,
        Self::CrossBorderTransaction,
        Self::EftTransfer,
        Self::ForeignAtm,
        Self::ForeignTransaction,
        Self::Inactivity,
        Self::LatePayment,
        Self::Maintenance,
        Self::Miscellaneous,
        Self::Origination,
        Self::Overdraft,
        Self::OverTheLimit,
        Self::ReturnedItem,
        Self::ReturnedPayment,
        Self::StopPayment,
        Self::Subscription,
        Self::WireTransfer,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchIncomingTransfer => "ACH_INCOMING_TRANSFER",
            Self::AchOutgoingTransfer => "ACH_OUTGOING_TRANSFER",
            Self::Application => "APPLICATION",
            Self::AtmBalanceInquiry => "ATM_BALANCE_INQUIRY",
            Self::AtmWithdrawal => "ATM_WITHDRAWAL",
            Self::BalanceTransfer => "BALANCE_TRANSFER",
            Self::BillPay => "BILL_PAY",
            Self::CardDelivery => "CARD_DELIVERY",
            Self::CardReplacement => "CARD_REPLACEMENT",
            Self::CashAdvance => "CASH_ADVANCE",
            Self::CashDeposit => "CASH_DEPOSIT",
            Self::CheckIssuance => "CHECK_ISSUANCE",
            Self::CrossBorderTransaction => "CROSS_BORDER_TRANSACTION",
            Self::EftTransfer => "EFT_TRANSFER",
            Self::ForeignAtm => "FOREIGN_ATM",
            Self::ForeignTransaction => "FOREIGN_TRANSACTION",
            Self::Inactivity => "INACTIVITY",
            Self::LatePayment => "LATE_PAYMENT",
            Self::Maintenance => "MAINTENANCE",
            Self::Miscellaneous => "MISCELLANEOUS",
            Self::Origination => "ORIGINATION",
            Self::Overdraft => "OVERDRAFT",
            Self::OverTheLimit => "OVER_THE_LIMIT",
            Self::ReturnedItem => "RETURNED_ITEM",
            Self::ReturnedPayment => "RETURNED_PAYMENT",
            Self::StopPayment => "STOP_PAYMENT",
            Self::Subscription => "SUBSCRIPTION",
            Self::WireTransfer => "WIRE_TRANSFER",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for FeeSubtypePost {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACH_INCOMING_TRANSFER" => Self::AchIncomingTransfer,
                "ACH_OUTGOING_TRANSFER" => Self::AchOutgoingTransfer,
                "APPLICATION" => Self::Application,
                "ATM_BALANCE_INQUIRY" => Self::AtmBalanceInquiry,
                "ATM_WITHDRAWAL" => Self::AtmWithdrawal,
                "BALANCE_TRANSFER" => Self::BalanceTransfer,
                "BILL_PAY" => Self::BillPay,
                "CARD_DELIVERY" => Self::CardDelivery,
                "CARD_REPLACEMENT" => Self::CardReplacement,
                "CASH_ADVANCE" => Self::CashAdvance,
                "CASH_DEPOSIT" => Self::CashDeposit,
                "CHECK_ISSUANCE" => Self::CheckIssuance,
                "CROSS_BORDER_TRANSACTION" => Self::CrossBorderTransaction,
                "EFT_TRANSFER" => Self::EftTransfer,
                "FOREIGN_ATM" => Self::ForeignAtm,
                "FOREIGN_TRANSACTION" => Self::ForeignTransaction,
                "INACTIVITY" => Self::Inactivity,
                "LATE_PAYMENT" => Self::LatePayment,
                "MAINTENANCE" => Self::Maintenance,
                "MISCELLANEOUS" => Self::Miscellaneous,
                "ORIGINATION" => Self::Origination,
                "OVERDRAFT" => Self::Overdraft,
                "OVER_THE_LIMIT" => Self::OverTheLimit,
                "RETURNED_ITEM" => Self::ReturnedItem,
                "RETURNED_PAYMENT" => Self::ReturnedPayment,
                "STOP_PAYMENT" => Self::StopPayment,
                "SUBSCRIPTION" => Self::Subscription,
                "WIRE_TRANSFER" => Self::WireTransfer,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(FeeSubtypePost);
#[cfg(feature = "fees")]
/// The document's schema `fee_template_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplateList {
    /// Required.
    pub fee_templates: Vec<FeeTemplateResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTemplateList {
    /// With what is required; the rest is absent.
    pub fn new(fee_templates: Vec<FeeTemplateResponse>) -> Self {
        Self {
            fee_templates,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for FeeTemplateList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeTemplateList",
            &[
                ("fee_templates", &self.fee_templates),
                ("next_page_token", &self.next_page_token),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeTemplateList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeTemplateList {
    const NAME: &'static str = "FeeTemplateList";
    const FIELDS: &'static [&'static str] = &["fee_templates", "next_page_token"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut fee_templates, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut fee_templates),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            fee_templates: crate::record::need(fee_templates, "fee_templates")?,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeTemplateList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("fee_templates", &self.fee_templates)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_template_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplatePatch {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional.
    pub currency: Option<String>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Optional.
    pub is_enabled: Option<bool>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Optional.
    pub subtype: Option<FeeSubtypePost>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTemplatePatch {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            description: None,
            internal_account_id: None,
            is_enabled: None,
            metadata: None,
            subtype: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`internal_account_id`](Self::internal_account_id).
    #[must_use]
    pub fn with_internal_account_id(mut self, value: InternalAccountId) -> Self {
        self.internal_account_id = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtypePost>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for FeeTemplatePatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeTemplatePatch",
            &[
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("description", &self.description),
                ("internal_account_id", &self.internal_account_id),
                ("is_enabled", &self.is_enabled),
                ("metadata", &crate::record::Redacted),
                ("subtype", &self.subtype),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeTemplatePatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeTemplatePatch {
    const NAME: &'static str = "FeeTemplatePatch";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "description",
        "internal_account_id",
        "is_enabled",
        "metadata",
        "subtype",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut currency,
            mut description,
            mut internal_account_id,
            mut is_enabled,
            mut metadata,
            mut subtype,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe(&mut currency),
                2 => fields.maybe(&mut description),
                3 => fields.maybe(&mut internal_account_id),
                4 => fields.maybe(&mut is_enabled),
                5 => fields.maybe(&mut metadata),
                _ => fields.maybe(&mut subtype),
            }?;
        }
        Ok(Self {
            amount: amount.map(|value| value.0),
            currency,
            description,
            internal_account_id,
            is_enabled,
            metadata,
            subtype,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeTemplatePatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        crate::record::write_some(&mut map, "currency", &self.currency)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        crate::record::write_some(
            &mut map,
            "internal_account_id",
            &self.internal_account_id,
        )?;
        crate::record::write_some(&mut map, "is_enabled", &self.is_enabled)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "subtype", &self.subtype)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_template_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplatePost {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Required.
    pub currency: String,
    /// Required.
    pub description: String,
    /// Required.
    pub internal_account_id: InternalAccountId,
    /// Optional.
    pub is_enabled: Option<bool>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub subtype: FeeSubtypePost,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTemplatePost {
    /// With what is required; the rest is absent.
    pub fn new(
        currency: impl Into<String>,
        description: impl Into<String>,
        internal_account_id: InternalAccountId,
        subtype: impl Into<FeeSubtypePost>,
    ) -> Self {
        Self {
            amount: None,
            currency: currency.into(),
            description: description.into(),
            internal_account_id,
            is_enabled: None,
            metadata: None,
            subtype: subtype.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for FeeTemplatePost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeTemplatePost",
            &[
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("description", &self.description),
                ("internal_account_id", &self.internal_account_id),
                ("is_enabled", &self.is_enabled),
                ("metadata", &crate::record::Redacted),
                ("subtype", &self.subtype),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeTemplatePost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeTemplatePost {
    const NAME: &'static str = "FeeTemplatePost";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "description",
        "internal_account_id",
        "is_enabled",
        "metadata",
        "subtype",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut currency,
            mut description,
            mut internal_account_id,
            mut is_enabled,
            mut metadata,
            mut subtype,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe::<crate::whole::Whole>(&mut amount),
                1 => fields.take(&mut currency),
                2 => fields.take(&mut description),
                3 => fields.take(&mut internal_account_id),
                4 => fields.maybe(&mut is_enabled),
                5 => fields.maybe(&mut metadata),
                _ => fields.take(&mut subtype),
            }?;
        }
        Ok(Self {
            amount: amount.map(|value| value.0),
            currency: crate::record::need(currency, "currency")?,
            description: crate::record::need(description, "description")?,
            internal_account_id: crate::record::need(
                internal_account_id,
                "internal_account_id",
            )?,
            is_enabled,
            metadata,
            subtype: crate::record::need(subtype, "subtype")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeTemplatePost {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("internal_account_id", &self.internal_account_id)?;
        crate::record::write_some(&mut map, "is_enabled", &self.is_enabled)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        map.serialize_entry("subtype", &self.subtype)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// The document's schema `fee_template_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTemplateResponse {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub id: FeeTemplateId,
    /// Required.
    pub internal_account_id: InternalAccountId,
    /// Required.
    pub is_enabled: bool,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub subtype: FeeSubtype,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTemplateResponse {
    /// With what is required; the rest is absent.
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        id: FeeTemplateId,
        internal_account_id: InternalAccountId,
        is_enabled: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        subtype: impl Into<FeeSubtype>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            amount: None,
            creation_time: creation_time.into(),
            currency: currency.into(),
            description: None,
            id,
            internal_account_id,
            is_enabled,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            subtype: subtype.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for FeeTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "FeeTemplateResponse",
            &[
                ("amount", &self.amount),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("description", &self.description),
                ("id", &self.id),
                ("internal_account_id", &self.internal_account_id),
                ("is_enabled", &self.is_enabled),
                ("last_updated_time", &self.last_updated_time),
                ("metadata", &crate::record::Redacted),
                ("subtype", &self.subtype),
                ("tenant", &self.tenant),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for FeeTemplateResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for FeeTemplateResponse {
    const NAME: &'static str = "FeeTemplateResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "creation_time",
        "currency",
        "description",
        "id",
        "internal_account_id",
        "is_enabled",
        "last_updated_time",
        "metadata",
        "subtype",
        "tenant",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut creation_time,
            mut currency,
            mut description,
            mut id,
            mut internal_account_id,
            mut is_enabled,
            mut last_updated_time,
            mut metadata,
            mut subtype,
            mut tenant,
        ) = (None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep::<crate::whole::Whole>(&mut amount),
                1 => fields.take(&mut creation_time),
                2 => fields.take(&mut currency),
                3 => fields.maybe_or_keep(&mut description),
                4 => fields.take(&mut id),
                5 => fields.take(&mut internal_account_id),
                6 => fields.take(&mut is_enabled),
                7 => fields.take(&mut last_updated_time),
                8 => fields.maybe_or_keep(&mut metadata),
                9 => fields.take(&mut subtype),
                _ => fields.take(&mut tenant),
            }?;
        }
        Ok(Self {
            amount: amount.map(|value| value.0),
            creation_time: crate::record::need(creation_time, "creation_time")?,
            currency: crate::record::need(currency, "currency")?,
            description,
            id: crate::record::need(id, "id")?,
            internal_account_id: crate::record::need(
                internal_account_id,
                "internal_account_id",
            )?,
            is_enabled: crate::record::need(is_enabled, "is_enabled")?,
            last_updated_time: crate::record::need(
                last_updated_time,
                "last_updated_time",
            )?,
            metadata,
            subtype: crate::record::need(subtype, "subtype")?,
            tenant: crate::record::need(tenant, "tenant")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for FeeTemplateResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "amount", &self.amount)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("internal_account_id", &self.internal_account_id)?;
        map.serialize_entry("is_enabled", &self.is_enabled)?;
        map.serialize_entry("last_updated_time", &self.last_updated_time)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("tenant", &self.tenant)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "fees")]
/// Parameters of `listFeetemplates`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFeetemplatesParams {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub id: Option<Vec<FeeTemplateId>>,
    /// Optional.
    pub is_enabled: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub subtype: Option<FeeSubtype>,
}
impl ListFeetemplatesParams {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            description: None,
            id: None,
            is_enabled: None,
            limit: None,
            page_token: None,
            sort_by: None,
            subtype: None,
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<FeeTemplateId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
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
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListFeetemplatesParams {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("subtype", &self.subtype);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("is_enabled", &self.is_enabled);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("description", &self.description);
        query.into_url()
    }
}
impl crate::check::Check for ListFeetemplatesParams {
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
impl crate::Paged for ListFeetemplatesParams {
    type Item = FeeTemplateResponse;
    type Page = FeeTemplateList;
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
        (page.fee_templates, page.next_page_token)
    }
}
#[cfg(feature = "fees")]
/// Parameters of `listFees`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFeesParams {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub end_time: Option<crate::Timestamp>,
    /// Optional.
    pub fee_template_id: Option<Vec<FeeTemplateId>>,
    /// Optional.
    pub id: Option<Vec<FeeId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub start_time: Option<crate::Timestamp>,
    /// Optional.
    pub subtype: Option<FeeSubtype>,
}
impl ListFeesParams {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            account_id: None,
            description: None,
            end_time: None,
            fee_template_id: None,
            id: None,
            limit: None,
            page_token: None,
            start_time: None,
            subtype: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets [`fee_template_id`](Self::fee_template_id).
    #[must_use]
    pub fn with_fee_template_id(mut self, value: Vec<FeeTemplateId>) -> Self {
        self.fee_template_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<FeeId>) -> Self {
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
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListFeesParams {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("end_time", &self.end_time);
        if let Some(values) = &self.account_id {
            query.repeated("account_id", values);
        }
        query.some("subtype", &self.subtype);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("page_token", &self.page_token);
        query.some("start_time", &self.start_time);
        query.some("limit", &self.limit);
        query.some("description", &self.description);
        if let Some(values) = &self.fee_template_id {
            query.comma_list("fee_template_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListFeesParams {
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
impl crate::Paged for ListFeesParams {
    type Item = FeeResponse;
    type Page = FeeList;
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
        (page.fees, page.next_page_token)
    }
}
