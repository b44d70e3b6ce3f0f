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
    pub fn new(rewards: Vec<RewardResponse>) -> Self {
        Self {
            next_page_token: None,
            rewards,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for RewardList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardList",
            &[("next_page_token", &self.next_page_token), ("rewards", &self.rewards)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for RewardList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for RewardList {
    const NAME: &'static str = "RewardList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "rewards"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut rewards) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut rewards),
            }?;
        }
        Ok(Self {
            next_page_token,
            rewards: crate::record::need(rewards, "rewards")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for RewardList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("rewards", &self.rewards)?;
        crate::record::finish(map, &self.extra)
    }
}
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
}
impl ::std::fmt::Debug for RewardPost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardPost",
            &[
                ("account_id", &self.account_id),
                ("amount", &self.amount),
                ("metadata", &crate::record::Redacted),
                ("note", &self.note),
                ("template_id", &self.template_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for RewardPost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut account_id, mut amount, mut metadata, mut note, mut template_id) = (
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.maybe::<crate::whole::Whole>(&mut amount),
                2 => fields.maybe(&mut metadata),
                3 => fields.maybe(&mut note),
                _ => fields.take(&mut template_id),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            amount: amount.map(|value| value.0),
            metadata,
            note,
            template_id: crate::record::need(template_id, "template_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for RewardPost {
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
        map.serialize_entry("template_id", &self.template_id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for RewardResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardResponse",
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
                ("subtype", &self.subtype),
                ("template_id", &self.template_id),
                ("tenant", &self.tenant),
                ("transaction_id", &self.transaction_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for RewardResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
                10 => fields.take(&mut subtype),
                11 => fields.take(&mut template_id),
                12 => fields.take(&mut tenant),
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
            subtype: crate::record::need(subtype, "subtype")?,
            template_id: crate::record::need(template_id, "template_id")?,
            tenant: crate::record::need(tenant, "tenant")?,
            transaction_id: crate::record::need(transaction_id, "transaction_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for RewardResponse {
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
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("template_id", &self.template_id)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("transaction_id", &self.transaction_id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for RewardReversePost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardReversePost",
            &[("metadata", &crate::record::Redacted), ("note", &self.note)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for RewardReversePost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for RewardReversePost {
    const NAME: &'static str = "RewardReversePost";
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
impl ::serde::Serialize for RewardReversePost {
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
#[cfg(feature = "rewards")]
/// The document's schema `reward_subtype_post`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for RewardSubtypePost {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACCOUNT_OPENING_BONUS" => Self::AccountOpeningBonus,
                "CASHBACK" => Self::Cashback,
                "INTEREST_RATE_BONUS" => Self::InterestRateBonus,
                "LOAN_INTEREST_RATE_REDUCTION" => Self::LoanInterestRateReduction,
                "MANUAL_ADJUSTMENT" => Self::ManualAdjustment,
                "MILES" => Self::Miles,
                "MISCELLANEOUS" => Self::Miscellaneous,
                "POINTS" => Self::Points,
                "REFERRAL_BONUS" => Self::ReferralBonus,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn new(reward_templates: Vec<RewardTemplateResponse>) -> Self {
        Self {
            next_page_token: None,
            reward_templates,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for RewardTemplateList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardTemplateList",
            &[
                ("next_page_token", &self.next_page_token),
                ("reward_templates", &self.reward_templates),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for RewardTemplateList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for RewardTemplateList {
    const NAME: &'static str = "RewardTemplateList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "reward_templates"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut reward_templates) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut reward_templates),
            }?;
        }
        Ok(Self {
            next_page_token,
            reward_templates: crate::record::need(reward_templates, "reward_templates")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for RewardTemplateList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("reward_templates", &self.reward_templates)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtypePost>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for RewardTemplatePatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardTemplatePatch",
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
impl<'de> ::serde::Deserialize<'de> for RewardTemplatePatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
impl ::serde::Serialize for RewardTemplatePatch {
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
impl ::std::fmt::Debug for RewardTemplatePost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardTemplatePost",
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
impl<'de> ::serde::Deserialize<'de> for RewardTemplatePost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
impl ::serde::Serialize for RewardTemplatePost {
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
impl ::std::fmt::Debug for RewardTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "RewardTemplateResponse",
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
impl<'de> ::serde::Deserialize<'de> for RewardTemplateResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
impl ::serde::Serialize for RewardTemplateResponse {
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
    pub fn with_id(mut self, value: Vec<RewardTemplateId>) -> Self {
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListRewardtemplatesParams {
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
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<RewardId>) -> Self {
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
    /// Sets [`reward_template_id`](Self::reward_template_id).
    #[must_use]
    pub fn with_reward_template_id(mut self, value: Vec<RewardTemplateId>) -> Self {
        self.reward_template_id = Some(value);
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
    pub fn with_subtype(mut self, value: impl Into<RewardSubtype>) -> Self {
        self.subtype = Some(value.into());
        self
    }
}
impl ListRewardsParams {
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
        (page.rewards, page.next_page_token)
    }
}
