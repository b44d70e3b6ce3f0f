// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalAccount {
    /// Optional. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub account_type: Option<V0InternalAccountType>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub gl_type: Option<V0InternalAccountGlType>,
    /// Optional. Only in responses.
    pub id: Option<InternalAccountId>,
    /// Optional.
    pub is_system_acc: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub purpose: Option<V0InternalAccountPurpose>,
    /// Required.
    pub status: V0InternalAccountStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        status: impl Into<V0InternalAccountStatus>,
    ) -> Self {
        Self {
            account_number: None,
            account_type: None,
            balances: None,
            bank_account_id: None,
            bank_routing: None,
            creation_time: None,
            currency: currency.into(),
            description: None,
            gl_type: None,
            id: None,
            is_system_acc: None,
            last_updated_time: None,
            purpose: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_number`](Self::account_number). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0InternalAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`balances`](Self::balances). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_balances(mut self, value: Vec<V0Balance>) -> Self {
        self.balances = Some(value);
        self
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`bank_routing`](Self::bank_routing). At most 9 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_bank_routing(mut self, value: impl Into<String>) -> Self {
        self.bank_routing = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`gl_type`](Self::gl_type).
    #[must_use]
    #[inline]
    pub fn with_gl_type(mut self, value: impl Into<V0InternalAccountGlType>) -> Self {
        self.gl_type = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: InternalAccountId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_system_acc`](Self::is_system_acc).
    #[must_use]
    #[inline]
    pub fn with_is_system_acc(mut self, value: bool) -> Self {
        self.is_system_acc = Some(value);
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`purpose`](Self::purpose).
    #[must_use]
    #[inline]
    pub fn with_purpose(mut self, value: impl Into<V0InternalAccountPurpose>) -> Self {
        self.purpose = Some(value.into());
        self
    }
}
impl crate::record::Record for V0InternalAccount {
    const NAME: &'static str = "V0InternalAccount";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "account_type",
        "balances",
        "bank_account_id",
        "bank_routing",
        "creation_time",
        "currency",
        "description",
        "gl_type",
        "id",
        "is_system_acc",
        "last_updated_time",
        "purpose",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut account_type: Option<V0InternalAccountType> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_routing: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut gl_type: Option<V0InternalAccountGlType> = None;
        let mut id: Option<InternalAccountId> = None;
        let mut is_system_acc: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<V0InternalAccountPurpose> = None;
        let mut status: Option<V0InternalAccountStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_number),
                1 => __input.maybe(&mut account_type),
                2 => __input.maybe(&mut balances),
                3 => __input.maybe(&mut bank_account_id),
                4 => __input.maybe(&mut bank_routing),
                5 => __input.maybe(&mut creation_time),
                6 => __input.take(&mut currency),
                7 => __input.maybe(&mut description),
                8 => __input.maybe(&mut gl_type),
                9 => __input.maybe(&mut id),
                10 => __input.maybe(&mut is_system_acc),
                11 => __input.maybe(&mut last_updated_time),
                12 => __input.maybe(&mut purpose),
                13 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&status, "status");
        Some(Self {
            account_number,
            account_type,
            balances,
            bank_account_id,
            bank_routing,
            creation_time,
            currency: currency?,
            description,
            gl_type,
            id,
            is_system_acc,
            last_updated_time,
            purpose,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("account_number", &self.account_number);
        out.option("account_type", &self.account_type);
        out.option("balances", &self.balances);
        out.option("bank_account_id", &self.bank_account_id);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("description", &self.description);
        out.option("gl_type", &self.gl_type);
        out.option("id", &self.id);
        out.option("is_system_acc", &self.is_system_acc);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("purpose", &self.purpose);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalAccount);
impl crate::check::Check for V0InternalAccount {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.bank_routing {
            crate::check::within("bank_routing", crate::check::length(value, 0, 9))?;
        }
        let value = &self.currency;
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
        Ok(())
    }
}
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_gl_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalAccountGlType {
    /// `ASSET`
    Asset,
    /// `EXPENSE`
    Expense,
    /// `LIABILITY`
    Liability,
    /// `REVENUE`
    Revenue,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalAccountGlType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Asset,
        Self::Expense,
        Self::Liability,
        Self::Revenue,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asset => "ASSET",
            Self::Expense => "EXPENSE",
            Self::Liability => "LIABILITY",
            Self::Revenue => "REVENUE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalAccountGlType);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalAccountPatch {
    /// Optional.
    pub account_type: Option<V0InternalAccountType>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub purpose: Option<V0InternalAccountPurpose>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalAccountPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_type: None,
            bank_account_id: None,
            description: None,
            purpose: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0InternalAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`purpose`](Self::purpose).
    #[must_use]
    #[inline]
    pub fn with_purpose(mut self, value: impl Into<V0InternalAccountPurpose>) -> Self {
        self.purpose = Some(value.into());
        self
    }
}
impl crate::record::Record for V0InternalAccountPatch {
    const NAME: &'static str = "V0InternalAccountPatch";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "bank_account_id",
        "description",
        "purpose",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0InternalAccountType> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut description: Option<String> = None;
        let mut purpose: Option<V0InternalAccountPurpose> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_type),
                1 => __input.maybe(&mut bank_account_id),
                2 => __input.maybe(&mut description),
                3 => __input.maybe(&mut purpose),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_type,
            bank_account_id,
            description,
            purpose,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_type", &self.account_type);
        out.option("bank_account_id", &self.bank_account_id);
        out.option("description", &self.description);
        out.option("purpose", &self.purpose);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalAccountPatch);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_post`, sent.
pub type V0InternalAccountPost = V0InternalAccount;
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_purpose`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalAccountPurpose {
    /// `CORE`
    Core,
    /// `PROFIT_AND_LOSS`
    ProfitAndLoss,
    /// `RESERVE`
    Reserve,
    /// `SETTLEMENT`
    Settlement,
    /// `SUSPENSE`
    Suspense,
    /// `TREASURY`
    Treasury,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalAccountPurpose {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Core,
        Self::ProfitAndLoss,
        Self::Reserve,
        Self::Settlement,
        Self::Suspense,
        Self::Treasury,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Core => "CORE",
            Self::ProfitAndLoss => "PROFIT_AND_LOSS",
            Self::Reserve => "RESERVE",
            Self::Settlement => "SETTLEMENT",
            Self::Suspense => "SUSPENSE",
            Self::Treasury => "TREASURY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalAccountPurpose);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalAccountResponse {
    /// Optional. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub account_type: Option<V0InternalAccountType>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub gl_type: Option<V0InternalAccountGlType>,
    /// Optional. Only in responses.
    pub id: Option<InternalAccountId>,
    /// Optional.
    pub is_system_acc: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub purpose: Option<V0InternalAccountPurpose>,
    /// Required.
    pub status: V0InternalAccountStatus,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalAccountResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        status: impl Into<V0InternalAccountStatus>,
    ) -> Self {
        Self {
            account_number: None,
            account_type: None,
            balances: None,
            bank_account_id: None,
            bank_routing: None,
            creation_time: None,
            currency: currency.into(),
            description: None,
            gl_type: None,
            id: None,
            is_system_acc: None,
            last_updated_time: None,
            purpose: None,
            status: status.into(),
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InternalAccountResponse {
    const NAME: &'static str = "V0InternalAccountResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "account_type",
        "balances",
        "bank_account_id",
        "bank_routing",
        "creation_time",
        "currency",
        "description",
        "gl_type",
        "id",
        "is_system_acc",
        "last_updated_time",
        "purpose",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut account_type: Option<V0InternalAccountType> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_routing: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut description: Option<String> = None;
        let mut gl_type: Option<V0InternalAccountGlType> = None;
        let mut id: Option<InternalAccountId> = None;
        let mut is_system_acc: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<V0InternalAccountPurpose> = None;
        let mut status: Option<V0InternalAccountStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_number),
                1 => __input.maybe_or_keep(&mut account_type),
                2 => __input.maybe_or_keep(&mut balances),
                3 => __input.maybe_or_keep(&mut bank_account_id),
                4 => __input.maybe_or_keep(&mut bank_routing),
                5 => __input.maybe_or_keep(&mut creation_time),
                6 => __input.take(&mut currency),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.maybe_or_keep(&mut gl_type),
                9 => __input.maybe_or_keep(&mut id),
                10 => __input.maybe_or_keep(&mut is_system_acc),
                11 => __input.maybe_or_keep(&mut last_updated_time),
                12 => __input.maybe_or_keep(&mut purpose),
                13 => __input.take(&mut status),
                14 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&status, "status");
        Some(Self {
            account_number,
            account_type,
            balances,
            bank_account_id,
            bank_routing,
            creation_time,
            currency: currency?,
            description,
            gl_type,
            id,
            is_system_acc,
            last_updated_time,
            purpose,
            status: status?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("account_number", &self.account_number);
        out.option("account_type", &self.account_type);
        out.option("balances", &self.balances);
        out.option("bank_account_id", &self.bank_account_id);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("description", &self.description);
        out.option("gl_type", &self.gl_type);
        out.option("id", &self.id);
        out.option("is_system_acc", &self.is_system_acc);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("purpose", &self.purpose);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalAccountResponse);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalAccountStatus {
    /// `ACTIVE`
    Active,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalAccountStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Active];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalAccountStatus);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_account_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalAccountType {
    /// `ACH_SETTLEMENT`
    AchSettlement,
    /// `ACH_SUSPENSE`
    AchSuspense,
    /// `ALLOCATED_SUSPENSE`
    AllocatedSuspense,
    /// `BANK_DRAFT`
    BankDraft,
    /// `BILLING_EXPENSE`
    BillingExpense,
    /// `BILLING_REVENUE`
    BillingRevenue,
    /// `CARD_AFT_PREFUNDING`
    CardAftPrefunding,
    /// `CARD_OCT_SETTLEMENT`
    CardOctSettlement,
    /// `CARD_SETTLEMENT`
    CardSettlement,
    /// `CASH_SETTLEMENT`
    CashSettlement,
    /// `CASH_SUSPENSE`
    CashSuspense,
    /// `CHECK_SETTLEMENT`
    CheckSettlement,
    /// `DISPUTE_WRITE_OFF_PNL`
    DisputeWriteOffPnl,
    /// `EFT_CA_SETTLEMENT`
    EftCaSettlement,
    /// `EFT_CA_SUSPENSE`
    EftCaSuspense,
    /// `EXTERNAL_CARD_AFT_SETTLEMENT`
    ExternalCardAftSettlement,
    /// `EXTERNAL_CARD_OCT_SETTLEMENT`
    ExternalCardOctSettlement,
    /// `FEDNOW_SETTLEMENT`
    FednowSettlement,
    /// `FEES`
    Fees,
    /// `FRAUD_LOSSES`
    FraudLosses,
    /// `FUNDING_ACCOUNTS`
    FundingAccounts,
    /// `GENERAL_PNL`
    GeneralPnl,
    /// `INTEREST_PAYOUT`
    InterestPayout,
    /// `INTERNATIONAL_WIRE_SETTLEMENT`
    InternationalWireSettlement,
    /// `IN_STORE_CASH_SETTLEMENT`
    InStoreCashSettlement,
    /// `LOC_INTEREST_INCOME`
    LocInterestIncome,
    /// `LOC_INVESTOR_PORTFOLIO`
    LocInvestorPortfolio,
    /// `LOC_REPURCHASE`
    LocRepurchase,
    /// `MONEY_IN_AND_OUT`
    MoneyInAndOut,
    /// `NEGATIVE_BALANCE`
    NegativeBalance,
    /// `NETWORK_ADJUSTMENT`
    NetworkAdjustment,
    /// `NETWORK_CHARGEBACK`
    NetworkChargeback,
    /// `NEW_FUNDING_ACCOUNT`
    NewFundingAccount,
    /// `PROVISIONAL_CREDIT_PNL`
    ProvisionalCreditPnl,
    /// `RESERVE`
    Reserve,
    /// `REWARDS`
    Rewards,
    /// `SC_INVESTOR_PORTFOLIO`
    ScInvestorPortfolio,
    /// `SC_REPURCHASE`
    ScRepurchase,
    /// `SYNCTERA_PAY_SUSPENSE`
    SyncteraPaySuspense,
    /// `USC_INTEREST_INCOME`
    UscInterestIncome,
    /// `USC_INVESTOR_PORTFOLIO`
    UscInvestorPortfolio,
    /// `USC_REPURCHASE`
    UscRepurchase,
    /// `WIRE_SETTLEMENT`
    WireSettlement,
    /// `WIRE_SUSPENSE`
    WireSuspense,
    /// `WRITE_OFF`
    WriteOff,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchSettlement,
        Self::AchSuspense,
        Self::AllocatedSuspense,
        Self::BankDraft,
        Self::BillingExpense,
        Self::BillingRevenue,
        Self::CardAftPrefunding,
        Self::CardOctSettlement,
        Self::CardSettlement,
        Self::CashSettlement,
        Self::CashSuspense,
        Self::CheckSettlement,
        Self::DisputeWriteOffPnl,
        Self::EftCaSettlement,
        Self::EftCaSuspense,
        Self::ExternalCardAftSettlement,
        Self::ExternalCardOctSettlement,
        Self::FednowSettlement,
        Self::Fees,
        Self::FraudLosses,
        Self::FundingAccounts,
        Self::GeneralPnl,
        Self::InterestPayout,
        Self::InternationalWireSettlement,
        Self::InStoreCashSettlement,
        Self::LocInterestIncome,
        Self::LocInvestorPortfolio,
        Self::LocRepurchase,
        Self::MoneyInAndOut,
        Self::NegativeBalance,
        Self::NetworkAdjustment,
        Self::NetworkChargeback,
        Self::NewFundingAccount,
        Self::ProvisionalCreditPnl,
        Self::Reserve,
        Self::Rewards,
        Self::ScInvestorPortfolio,
        Self::ScRepurchase,
        Self::SyncteraPaySuspense,
        Self::UscInterestIncome,
        Self::UscInvestorPortfolio,
        Self::UscRepurchase,
        Self::WireSettlement,
        Self::WireSuspense,
        Self::WriteOff,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchSettlement => "ACH_SETTLEMENT",
            Self::AchSuspense => "ACH_SUSPENSE",
            Self::AllocatedSuspense => "ALLOCATED_SUSPENSE",
            Self::BankDraft => "BANK_DRAFT",
            Self::BillingExpense => "BILLING_EXPENSE",
            Self::BillingRevenue => "BILLING_REVENUE",
            Self::CardAftPrefunding => "CARD_AFT_PREFUNDING",
            Self::CardOctSettlement => "CARD_OCT_SETTLEMENT",
            Self::CardSettlement => "CARD_SETTLEMENT",
            Self::CashSettlement => "CASH_SETTLEMENT",
            Self::CashSuspense => "CASH_SUSPENSE",
            Self::CheckSettlement => "CHECK_SETTLEMENT",
            Self::DisputeWriteOffPnl => "DISPUTE_WRITE_OFF_PNL",
            Self::EftCaSettlement => "EFT_CA_SETTLEMENT",
            Self::EftCaSuspense => "EFT_CA_SUSPENSE",
            Self::ExternalCardAftSettlement => "EXTERNAL_CARD_AFT_SETTLEMENT",
            Self::ExternalCardOctSettlement => "EXTERNAL_CARD_OCT_SETTLEMENT",
            Self::FednowSettlement => "FEDNOW_SETTLEMENT",
            Self::Fees => "FEES",
            Self::FraudLosses => "FRAUD_LOSSES",
            Self::FundingAccounts => "FUNDING_ACCOUNTS",
            Self::GeneralPnl => "GENERAL_PNL",
            Self::InterestPayout => "INTEREST_PAYOUT",
            Self::InternationalWireSettlement => "INTERNATIONAL_WIRE_SETTLEMENT",
            Self::InStoreCashSettlement => "IN_STORE_CASH_SETTLEMENT",
            Self::LocInterestIncome => "LOC_INTEREST_INCOME",
            Self::LocInvestorPortfolio => "LOC_INVESTOR_PORTFOLIO",
            Self::LocRepurchase => "LOC_REPURCHASE",
            Self::MoneyInAndOut => "MONEY_IN_AND_OUT",
            Self::NegativeBalance => "NEGATIVE_BALANCE",
            Self::NetworkAdjustment => "NETWORK_ADJUSTMENT",
            Self::NetworkChargeback => "NETWORK_CHARGEBACK",
            Self::NewFundingAccount => "NEW_FUNDING_ACCOUNT",
            Self::ProvisionalCreditPnl => "PROVISIONAL_CREDIT_PNL",
            Self::Reserve => "RESERVE",
            Self::Rewards => "REWARDS",
            Self::ScInvestorPortfolio => "SC_INVESTOR_PORTFOLIO",
            Self::ScRepurchase => "SC_REPURCHASE",
            Self::SyncteraPaySuspense => "SYNCTERA_PAY_SUSPENSE",
            Self::UscInterestIncome => "USC_INTEREST_INCOME",
            Self::UscInvestorPortfolio => "USC_INVESTOR_PORTFOLIO",
            Self::UscRepurchase => "USC_REPURCHASE",
            Self::WireSettlement => "WIRE_SETTLEMENT",
            Self::WireSuspense => "WIRE_SUSPENSE",
            Self::WriteOff => "WRITE_OFF",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalAccountType);
#[cfg(feature = "internal-accounts")]
/// The document's schema `v0_internal_accounts_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalAccountsList {
    /// Required.
    pub internal_accounts: Vec<V0InternalAccountResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalAccountsList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(internal_accounts: Vec<V0InternalAccountResponse>) -> Self {
        Self {
            internal_accounts,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InternalAccountsList {
    const NAME: &'static str = "V0InternalAccountsList";
    const FIELDS: &'static [&'static str] = &["internal_accounts", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut internal_accounts: Option<Vec<V0InternalAccountResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut internal_accounts),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&internal_accounts, "internal_accounts");
        Some(Self {
            internal_accounts: internal_accounts?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("internal_accounts", &self.internal_accounts);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalAccountsList);
#[cfg(feature = "internal-accounts")]
/// Parameters of `listInternalAccountsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListInternalAccountsV0Params {
    /// Optional.
    pub id: Option<Vec<InternalAccountId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<String>,
}
impl ListInternalAccountsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            limit: None,
            page_token: None,
            sort_by: None,
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<InternalAccountId>) -> Self {
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
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}
impl ListInternalAccountsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("sort_by", &self.sort_by);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListInternalAccountsV0Params {
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
impl crate::Paged for ListInternalAccountsV0Params {
    type Item = V0InternalAccountResponse;
    type Page = V0InternalAccountsList;
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
        (page.internal_accounts, page.next_page_token)
    }
}
