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
    #[inline]
    pub fn new(fees: Vec<FeeResponse>) -> Self {
        Self {
            fees,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FeeList {
    const NAME: &'static str = "FeeList";
    const FIELDS: &'static [&'static str] = &["fees", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fees: Option<Vec<FeeResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut fees),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&fees, "fees");
        Some(Self {
            fees: fees?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("fees", &self.fees);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeList);
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
    #[inline]
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
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut metadata: Option<Metadata> = None;
        let mut note: Option<String> = None;
        let mut reference_id: Option<String> = None;
        let mut template_id: Option<TemplateId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut amount),
                2 => __input.maybe(&mut metadata),
                3 => __input.maybe(&mut note),
                4 => __input.maybe(&mut reference_id),
                5 => __input.take(&mut template_id),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&template_id, "template_id");
        Some(Self {
            account_id: account_id?,
            amount: amount.map(|value| value.0),
            metadata,
            note,
            reference_id,
            template_id: template_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.option("amount", &self.amount);
        out.secret_option("metadata", &self.metadata);
        out.option("note", &self.note);
        out.option("reference_id", &self.reference_id);
        out.field("template_id", &self.template_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeePost);
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut id: Option<FeeId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<Metadata> = None;
        let mut note: Option<String> = None;
        let mut reference_id: Option<String> = None;
        let mut subtype: Option<FeeSubtype> = None;
        let mut template_id: Option<TemplateId> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut description),
                5 => __input.take(&mut id),
                6 => __input.take(&mut internal_account_id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.maybe_or_keep(&mut metadata),
                9 => __input.maybe_or_keep(&mut note),
                10 => __input.maybe_or_keep(&mut reference_id),
                11 => __input.take(&mut subtype),
                12 => __input.take(&mut template_id),
                13 => __input.take(&mut tenant),
                14 => __input.take(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&description, "description");
        __input.need(&id, "id");
        __input.need(&internal_account_id, "internal_account_id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&subtype, "subtype");
        __input.need(&template_id, "template_id");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            description: description?,
            id: id?,
            internal_account_id: internal_account_id?,
            last_updated_time: last_updated_time?,
            metadata,
            note,
            reference_id,
            subtype: subtype?,
            template_id: template_id?,
            tenant: tenant?,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("description", &self.description);
        out.field("id", &self.id);
        out.field("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("note", &self.note);
        out.option("reference_id", &self.reference_id);
        out.field("subtype", &self.subtype);
        out.field("template_id", &self.template_id);
        out.field("tenant", &self.tenant);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeResponse);
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
    #[inline]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            metadata: None,
            note: note.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl crate::record::Record for FeeReversePost {
    const NAME: &'static str = "FeeReversePost";
    const FIELDS: &'static [&'static str] = &["metadata", "note"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut metadata: Option<Metadata> = None;
        let mut note: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut metadata),
                1 => __input.take(&mut note),
                _ => __input.again(),
            }
        }
        __input.need(&note, "note");
        Some(Self {
            metadata,
            note: note?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("metadata", &self.metadata);
        out.field("note", &self.note);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeReversePost);
#[cfg(feature = "fees")]
/// The document's schema `fee_subtype_post`, sent.
#[derive(Clone, Debug)]
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
    #[inline]
    pub fn new(fee_templates: Vec<FeeTemplateResponse>) -> Self {
        Self {
            fee_templates,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FeeTemplateList {
    const NAME: &'static str = "FeeTemplateList";
    const FIELDS: &'static [&'static str] = &["fee_templates", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fee_templates: Option<Vec<FeeTemplateResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut fee_templates),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&fee_templates, "fee_templates");
        Some(Self {
            fee_templates: fee_templates?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("fee_templates", &self.fee_templates);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTemplateList);
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
    #[inline]
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
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency).
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`internal_account_id`](Self::internal_account_id).
    #[must_use]
    #[inline]
    pub fn with_internal_account_id(mut self, value: InternalAccountId) -> Self {
        self.internal_account_id = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtypePost>) -> Self {
        self.subtype = Some(value.into());
        self
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut metadata: Option<Metadata> = None;
        let mut subtype: Option<FeeSubtypePost> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut amount),
                1 => __input.maybe(&mut currency),
                2 => __input.maybe(&mut description),
                3 => __input.maybe(&mut internal_account_id),
                4 => __input.maybe(&mut is_enabled),
                5 => __input.maybe(&mut metadata),
                6 => __input.maybe(&mut subtype),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            currency,
            description,
            internal_account_id,
            is_enabled,
            metadata,
            subtype,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("currency", &self.currency);
        out.option("description", &self.description);
        out.option("internal_account_id", &self.internal_account_id);
        out.option("is_enabled", &self.is_enabled);
        out.secret_option("metadata", &self.metadata);
        out.option("subtype", &self.subtype);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTemplatePatch);
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
    #[inline]
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
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut metadata: Option<Metadata> = None;
        let mut subtype: Option<FeeSubtypePost> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut description),
                3 => __input.take(&mut internal_account_id),
                4 => __input.maybe(&mut is_enabled),
                5 => __input.maybe(&mut metadata),
                6 => __input.take(&mut subtype),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&description, "description");
        __input.need(&internal_account_id, "internal_account_id");
        __input.need(&subtype, "subtype");
        Some(Self {
            amount: amount.map(|value| value.0),
            currency: currency?,
            description: description?,
            internal_account_id: internal_account_id?,
            is_enabled,
            metadata,
            subtype: subtype?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("description", &self.description);
        out.field("internal_account_id", &self.internal_account_id);
        out.option("is_enabled", &self.is_enabled);
        out.secret_option("metadata", &self.metadata);
        out.field("subtype", &self.subtype);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTemplatePost);
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut id: Option<FeeTemplateId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<Metadata> = None;
        let mut subtype: Option<FeeSubtype> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.take(&mut creation_time),
                2 => __input.take(&mut currency),
                3 => __input.maybe_or_keep(&mut description),
                4 => __input.take(&mut id),
                5 => __input.take(&mut internal_account_id),
                6 => __input.take(&mut is_enabled),
                7 => __input.take(&mut last_updated_time),
                8 => __input.maybe_or_keep(&mut metadata),
                9 => __input.take(&mut subtype),
                10 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&id, "id");
        __input.need(&internal_account_id, "internal_account_id");
        __input.need(&is_enabled, "is_enabled");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&subtype, "subtype");
        __input.need(&tenant, "tenant");
        Some(Self {
            amount: amount.map(|value| value.0),
            creation_time: creation_time?,
            currency: currency?,
            description,
            id: id?,
            internal_account_id: internal_account_id?,
            is_enabled: is_enabled?,
            last_updated_time: last_updated_time?,
            metadata,
            subtype: subtype?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("description", &self.description);
        out.field("id", &self.id);
        out.field("internal_account_id", &self.internal_account_id);
        out.field("is_enabled", &self.is_enabled);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("subtype", &self.subtype);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTemplateResponse);
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
    #[inline]
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
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<FeeTemplateId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
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
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListFeetemplatesParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets [`fee_template_id`](Self::fee_template_id).
    #[must_use]
    #[inline]
    pub fn with_fee_template_id(mut self, value: Vec<FeeTemplateId>) -> Self {
        self.fee_template_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<FeeId>) -> Self {
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
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    #[inline]
    pub fn with_start_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<FeeSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListFeesParams {
    #[inline]
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
        (page.fees, page.next_page_token)
    }
}
