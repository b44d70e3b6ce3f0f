// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "rewards")]
/// The document's schema `reward_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub rewards: Vec<RewardResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(rewards: Vec<RewardResponse>) -> Self {
        Self {
            next_page_token: None,
            rewards,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RewardList {
    const NAME: &'static str = "RewardList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "rewards"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut rewards: Option<Vec<RewardResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut rewards),
                _ => __input.again(),
            }
        }
        __input.need(&rewards, "rewards");
        Some(Self {
            next_page_token,
            rewards: rewards?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("rewards", &self.rewards);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardList);
#[cfg(feature = "rewards")]
/// The document's schema `reward_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardPost {
    /// Required.
    pub account_id: AccountId,
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Optional.
    pub note: Option<String>,
    /// Required.
    pub template_id: TemplateId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, template_id: TemplateId) -> Self {
        Self {
            account_id,
            amount: None,
            metadata: None,
            note: None,
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
}
impl crate::record::Record for RewardPost {
    const NAME: &'static str = "RewardPost";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "metadata",
        "note",
        "template_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut metadata: Option<Metadata> = None;
        let mut note: Option<String> = None;
        let mut template_id: Option<TemplateId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut amount),
                2 => __input.maybe(&mut metadata),
                3 => __input.maybe(&mut note),
                4 => __input.take(&mut template_id),
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
            template_id: template_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.option("amount", &self.amount);
        out.secret_option("metadata", &self.metadata);
        out.option("note", &self.note);
        out.field("template_id", &self.template_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardPost);
#[cfg(feature = "rewards")]
/// The document's schema `reward_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardResponse {
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
    pub id: RewardId,
    /// Required.
    pub internal_account_id: InternalAccountId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Optional.
    pub note: Option<String>,
    /// Required.
    pub subtype: RewardSubtype,
    /// Required.
    pub template_id: TemplateId,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        description: impl Into<String>,
        id: RewardId,
        internal_account_id: InternalAccountId,
        last_updated_time: impl Into<crate::Timestamp>,
        subtype: impl Into<RewardSubtype>,
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
            subtype: subtype.into(),
            template_id,
            tenant: tenant.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RewardResponse {
    const NAME: &'static str = "RewardResponse";
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
        let mut id: Option<RewardId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<Metadata> = None;
        let mut note: Option<String> = None;
        let mut subtype: Option<RewardSubtype> = None;
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
                10 => __input.take(&mut subtype),
                11 => __input.take(&mut template_id),
                12 => __input.take(&mut tenant),
                13 => __input.take(&mut transaction_id),
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
        out.field("subtype", &self.subtype);
        out.field("template_id", &self.template_id);
        out.field("tenant", &self.tenant);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardResponse);
#[cfg(feature = "rewards")]
/// The document's schema `reward_reverse_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardReversePost {
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub note: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardReversePost {
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
impl crate::record::Record for RewardReversePost {
    const NAME: &'static str = "RewardReversePost";
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
crate::record::record!(RewardReversePost);
#[cfg(feature = "rewards")]
/// The document's schema `reward_subtype_post`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RewardSubtypePost {
    /// `ACCOUNT_OPENING_BONUS`
    AccountOpeningBonus,
    /// `CASHBACK`
    Cashback,
    /// `INTEREST_RATE_BONUS`
    InterestRateBonus,
    /// `LOAN_INTEREST_RATE_REDUCTION`
    LoanInterestRateReduction,
    /// `MANUAL_ADJUSTMENT`
    ManualAdjustment,
    /// `MILES`
    Miles,
    /// `MISCELLANEOUS`
    Miscellaneous,
    /// `POINTS`
    Points,
    /// `REFERRAL_BONUS`
    ReferralBonus,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl RewardSubtypePost {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountOpeningBonus,
        Self::Cashback,
        Self::InterestRateBonus,
        Self::LoanInterestRateReduction,
        Self::ManualAdjustment,
        Self::Miles,
        Self::Miscellaneous,
        Self::Points,
        Self::ReferralBonus,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountOpeningBonus => "ACCOUNT_OPENING_BONUS",
            Self::Cashback => "CASHBACK",
            Self::InterestRateBonus => "INTEREST_RATE_BONUS",
            Self::LoanInterestRateReduction => "LOAN_INTEREST_RATE_REDUCTION",
            Self::ManualAdjustment => "MANUAL_ADJUSTMENT",
            Self::Miles => "MILES",
            Self::Miscellaneous => "MISCELLANEOUS",
            Self::Points => "POINTS",
            Self::ReferralBonus => "REFERRAL_BONUS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(RewardSubtypePost);
crate::id::id! {
    #[doc = " Identifies: reward template."] RewardTemplateId
}
#[cfg(feature = "rewards")]
/// The document's schema `reward_template_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplateList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub reward_templates: Vec<RewardTemplateResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTemplateList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(reward_templates: Vec<RewardTemplateResponse>) -> Self {
        Self {
            next_page_token: None,
            reward_templates,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RewardTemplateList {
    const NAME: &'static str = "RewardTemplateList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "reward_templates"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut reward_templates: Option<Vec<RewardTemplateResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut reward_templates),
                _ => __input.again(),
            }
        }
        __input.need(&reward_templates, "reward_templates");
        Some(Self {
            next_page_token,
            reward_templates: reward_templates?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("reward_templates", &self.reward_templates);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardTemplateList);
#[cfg(feature = "rewards")]
/// The document's schema `reward_template_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplatePatch {
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
    pub subtype: Option<RewardSubtypePost>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTemplatePatch {
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtypePost>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl crate::record::Record for RewardTemplatePatch {
    const NAME: &'static str = "RewardTemplatePatch";
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
        let mut subtype: Option<RewardSubtypePost> = None;
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
crate::record::record!(RewardTemplatePatch);
#[cfg(feature = "rewards")]
/// The document's schema `reward_template_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplatePost {
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
    pub subtype: RewardSubtypePost,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTemplatePost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<String>,
        description: impl Into<String>,
        internal_account_id: InternalAccountId,
        subtype: impl Into<RewardSubtypePost>,
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
impl crate::record::Record for RewardTemplatePost {
    const NAME: &'static str = "RewardTemplatePost";
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
        let mut subtype: Option<RewardSubtypePost> = None;
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
crate::record::record!(RewardTemplatePost);
#[cfg(feature = "rewards")]
/// The document's schema `reward_template_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTemplateResponse {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub id: RewardTemplateId,
    /// Required.
    pub internal_account_id: InternalAccountId,
    /// Required.
    pub is_enabled: bool,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<Metadata>,
    /// Required.
    pub subtype: RewardSubtype,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTemplateResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        id: RewardTemplateId,
        internal_account_id: InternalAccountId,
        is_enabled: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        subtype: impl Into<RewardSubtype>,
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
impl crate::record::Record for RewardTemplateResponse {
    const NAME: &'static str = "RewardTemplateResponse";
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
        let mut id: Option<RewardTemplateId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<Metadata> = None;
        let mut subtype: Option<RewardSubtype> = None;
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
crate::record::record!(RewardTemplateResponse);
#[cfg(feature = "rewards")]
/// Parameters of `listRewardtemplates`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRewardtemplatesParams {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub id: Option<Vec<RewardTemplateId>>,
    /// Optional.
    pub is_enabled: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub subtype: Option<RewardSubtype>,
}
impl ListRewardtemplatesParams {
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
    pub fn with_id(mut self, value: Vec<RewardTemplateId>) -> Self {
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListRewardtemplatesParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("description", &self.description);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("is_enabled", &self.is_enabled);
        query.some("limit", &self.limit);
        query.some("subtype", &self.subtype);
        query.into_url()
    }
}
impl crate::check::Check for ListRewardtemplatesParams {
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
impl crate::Paged for ListRewardtemplatesParams {
    type Item = RewardTemplateResponse;
    type Page = RewardTemplateList;
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
        (page.reward_templates, page.next_page_token)
    }
}
#[cfg(feature = "rewards")]
/// Parameters of `listRewards`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRewardsParams {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub end_time: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<Vec<RewardId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub reward_template_id: Option<Vec<RewardTemplateId>>,
    /// Optional.
    pub start_time: Option<crate::Timestamp>,
    /// Optional.
    pub subtype: Option<RewardSubtype>,
}
impl ListRewardsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            description: None,
            end_time: None,
            id: None,
            limit: None,
            page_token: None,
            reward_template_id: None,
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
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<RewardId>) -> Self {
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
    /// Sets [`reward_template_id`](Self::reward_template_id).
    #[must_use]
    #[inline]
    pub fn with_reward_template_id(mut self, value: Vec<RewardTemplateId>) -> Self {
        self.reward_template_id = Some(value);
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListRewardsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("start_time", &self.start_time);
        query.some("description", &self.description);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("end_time", &self.end_time);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.reward_template_id {
            query.comma_list("reward_template_id", values);
        }
        query.some("subtype", &self.subtype);
        query.some("limit", &self.limit);
        if let Some(values) = &self.account_id {
            query.repeated("account_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListRewardsParams {
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
impl crate::Paged for ListRewardsParams {
    type Item = RewardResponse;
    type Page = RewardList;
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
        (page.rewards, page.next_page_token)
    }
}
