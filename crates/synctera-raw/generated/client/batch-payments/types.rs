// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPayment {
    /// Required. Cents. Only in responses.
    pub amount: i64,
    /// Required.
    pub batch_payment_template_id: TemplateId,
    /// Required.
    pub batched_transfer_ids: Vec<TransferId>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Only in responses.
    pub id: crate::AnyId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub payment_rail: Option<String>,
    /// Optional.
    pub payment_rail_transfer_id: Option<TransferId>,
    /// Required.
    pub status: BatchStatus,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPayment {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        batch_payment_template_id: TemplateId,
        batched_transfer_ids: Vec<TransferId>,
        creation_time: impl Into<crate::Timestamp>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        status: impl Into<BatchStatus>,
    ) -> Self {
        Self {
            amount,
            batch_payment_template_id,
            batched_transfer_ids,
            creation_time: creation_time.into(),
            id,
            last_updated_time: last_updated_time.into(),
            payment_rail: None,
            payment_rail_transfer_id: None,
            status: status.into(),
            tenant: None,
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BatchPayment {
    const NAME: &'static str = "BatchPayment";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "batch_payment_template_id",
        "batched_transfer_ids",
        "creation_time",
        "id",
        "last_updated_time",
        "payment_rail",
        "payment_rail_transfer_id",
        "status",
        "tenant",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut batch_payment_template_id: Option<TemplateId> = None;
        let mut batched_transfer_ids: Option<Vec<TransferId>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut payment_rail: Option<String> = None;
        let mut payment_rail_transfer_id: Option<TransferId> = None;
        let mut status: Option<BatchStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut batch_payment_template_id),
                2 => __input.take(&mut batched_transfer_ids),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut id),
                5 => __input.take(&mut last_updated_time),
                6 => __input.maybe_or_keep(&mut payment_rail),
                7 => __input.maybe_or_keep(&mut payment_rail_transfer_id),
                8 => __input.take(&mut status),
                9 => __input.maybe_or_keep(&mut tenant),
                10 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&batch_payment_template_id, "batch_payment_template_id");
        __input.need(&batched_transfer_ids, "batched_transfer_ids");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&status, "status");
        Some(Self {
            amount: amount?.0,
            batch_payment_template_id: batch_payment_template_id?,
            batched_transfer_ids: batched_transfer_ids?,
            creation_time: creation_time?,
            id: id?,
            last_updated_time: last_updated_time?,
            payment_rail,
            payment_rail_transfer_id,
            status: status?,
            tenant,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("batch_payment_template_id", &self.batch_payment_template_id);
        out.field("batched_transfer_ids", &self.batched_transfer_ids);
        out.field("creation_time", &self.creation_time);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("payment_rail", &self.payment_rail);
        out.option("payment_rail_transfer_id", &self.payment_rail_transfer_id);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPayment);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_patch_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentPatchRequest {
    /// Optional.
    pub batched_transfer_ids: Option<Vec<TransferId>>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub status: Option<BatchStatus>,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPaymentPatchRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            batched_transfer_ids: None,
            creation_time: None,
            last_updated_time: None,
            status: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`batched_transfer_ids`](Self::batched_transfer_ids).
    #[must_use]
    #[inline]
    pub fn with_batched_transfer_ids(mut self, value: Vec<TransferId>) -> Self {
        self.batched_transfer_ids = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<BatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for BatchPaymentPatchRequest {
    const NAME: &'static str = "BatchPaymentPatchRequest";
    const FIELDS: &'static [&'static str] = &[
        "batched_transfer_ids",
        "creation_time",
        "last_updated_time",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut batched_transfer_ids: Option<Vec<TransferId>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut status: Option<BatchStatus> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut batched_transfer_ids),
                1 => __input.maybe(&mut creation_time),
                2 => __input.maybe(&mut last_updated_time),
                3 => __input.maybe(&mut status),
                4 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        Some(Self {
            batched_transfer_ids,
            creation_time,
            last_updated_time,
            status,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("batched_transfer_ids", &self.batched_transfer_ids);
        out.option("creation_time", &self.creation_time);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("status", &self.status);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPaymentPatchRequest);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_template`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplate {
    /// Required.
    pub config: BatchPaymentTemplateConfig,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional. `Debug` does not print it.
    pub extra_rail_params: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub id: Option<crate::AnyId>,
    /// Required.
    pub name: String,
    /// Required.
    pub rules: BatchPaymentTemplateRules,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPaymentTemplate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        config: impl Into<BatchPaymentTemplateConfig>,
        name: impl Into<String>,
        rules: impl Into<BatchPaymentTemplateRules>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            config: config.into(),
            description: None,
            enabled: None,
            extra_rail_params: None,
            id: None,
            name: name.into(),
            rules: rules.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets [`extra_rail_params`](Self::extra_rail_params). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_extra_rail_params(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.extra_rail_params = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: crate::AnyId) -> Self {
        self.id = Some(value);
        self
    }
}
impl crate::record::Record for BatchPaymentTemplate {
    const NAME: &'static str = "BatchPaymentTemplate";
    const FIELDS: &'static [&'static str] = &[
        "config",
        "description",
        "enabled",
        "extra_rail_params",
        "id",
        "name",
        "rules",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut config: Option<BatchPaymentTemplateConfig> = None;
        let mut description: Option<String> = None;
        let mut enabled: Option<bool> = None;
        let mut extra_rail_params: Option<
            ::serde_json::Map<String, ::serde_json::Value>,
        > = None;
        let mut id: Option<crate::AnyId> = None;
        let mut name: Option<String> = None;
        let mut rules: Option<BatchPaymentTemplateRules> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut config),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.maybe_or_keep(&mut enabled),
                3 => __input.maybe_or_keep(&mut extra_rail_params),
                4 => __input.maybe_or_keep(&mut id),
                5 => __input.take(&mut name),
                6 => __input.take(&mut rules),
                7 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&config, "config");
        __input.need(&name, "name");
        __input.need(&rules, "rules");
        __input.need(&tenant, "tenant");
        Some(Self {
            config: config?,
            description,
            enabled,
            extra_rail_params,
            id,
            name: name?,
            rules: rules?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("config", &self.config);
        out.option("description", &self.description);
        out.option("enabled", &self.enabled);
        out.secret_option("extra_rail_params", &self.extra_rail_params);
        out.option("id", &self.id);
        out.field("name", &self.name);
        out.field("rules", &self.rules);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPaymentTemplate);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_template_config`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateConfig {
    /// Required.
    pub external_account_id: ExternalAccountId,
    /// Optional. Cents.
    pub max_individual_transaction_amount: Option<i64>,
    /// Optional. Cents.
    pub max_total_transaction_amount: Option<i64>,
    /// Optional.
    pub max_transaction_count: Option<i64>,
    /// Optional. Cents.
    pub min_individual_transaction_amount: Option<i64>,
    /// Optional. Cents.
    pub min_total_transaction_amount: Option<i64>,
    /// Optional.
    pub min_transaction_count: Option<i64>,
    /// Required.
    pub settlement_account_id: AccountId,
    /// Required.
    pub settlement_customer_id: CustomerId,
    /// Required.
    pub subtypes: Vec<String>,
    /// Required.
    pub type_: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPaymentTemplateConfig {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        external_account_id: ExternalAccountId,
        settlement_account_id: AccountId,
        settlement_customer_id: CustomerId,
        subtypes: Vec<String>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            external_account_id,
            max_individual_transaction_amount: None,
            max_total_transaction_amount: None,
            max_transaction_count: None,
            min_individual_transaction_amount: None,
            min_total_transaction_amount: None,
            min_transaction_count: None,
            settlement_account_id,
            settlement_customer_id,
            subtypes,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`max_individual_transaction_amount`](Self::max_individual_transaction_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_max_individual_transaction_amount(mut self, value: i64) -> Self {
        self.max_individual_transaction_amount = Some(value);
        self
    }
    /// Sets [`max_total_transaction_amount`](Self::max_total_transaction_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_max_total_transaction_amount(mut self, value: i64) -> Self {
        self.max_total_transaction_amount = Some(value);
        self
    }
    /// Sets [`max_transaction_count`](Self::max_transaction_count).
    #[must_use]
    #[inline]
    pub fn with_max_transaction_count(mut self, value: i64) -> Self {
        self.max_transaction_count = Some(value);
        self
    }
    /// Sets [`min_individual_transaction_amount`](Self::min_individual_transaction_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_min_individual_transaction_amount(mut self, value: i64) -> Self {
        self.min_individual_transaction_amount = Some(value);
        self
    }
    /// Sets [`min_total_transaction_amount`](Self::min_total_transaction_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_min_total_transaction_amount(mut self, value: i64) -> Self {
        self.min_total_transaction_amount = Some(value);
        self
    }
    /// Sets [`min_transaction_count`](Self::min_transaction_count).
    #[must_use]
    #[inline]
    pub fn with_min_transaction_count(mut self, value: i64) -> Self {
        self.min_transaction_count = Some(value);
        self
    }
}
impl crate::record::Record for BatchPaymentTemplateConfig {
    const NAME: &'static str = "BatchPaymentTemplateConfig";
    const FIELDS: &'static [&'static str] = &[
        "external_account_id",
        "max_individual_transaction_amount",
        "max_total_transaction_amount",
        "max_transaction_count",
        "min_individual_transaction_amount",
        "min_total_transaction_amount",
        "min_transaction_count",
        "settlement_account_id",
        "settlement_customer_id",
        "subtypes",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_account_id: Option<ExternalAccountId> = None;
        let mut max_individual_transaction_amount: Option<crate::whole::Whole> = None;
        let mut max_total_transaction_amount: Option<crate::whole::Whole> = None;
        let mut max_transaction_count: Option<crate::whole::Whole> = None;
        let mut min_individual_transaction_amount: Option<crate::whole::Whole> = None;
        let mut min_total_transaction_amount: Option<crate::whole::Whole> = None;
        let mut min_transaction_count: Option<crate::whole::Whole> = None;
        let mut settlement_account_id: Option<AccountId> = None;
        let mut settlement_customer_id: Option<CustomerId> = None;
        let mut subtypes: Option<Vec<String>> = None;
        let mut type_: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut external_account_id),
                1 => __input.maybe_or_keep(&mut max_individual_transaction_amount),
                2 => __input.maybe_or_keep(&mut max_total_transaction_amount),
                3 => __input.maybe_or_keep(&mut max_transaction_count),
                4 => __input.maybe_or_keep(&mut min_individual_transaction_amount),
                5 => __input.maybe_or_keep(&mut min_total_transaction_amount),
                6 => __input.maybe_or_keep(&mut min_transaction_count),
                7 => __input.take(&mut settlement_account_id),
                8 => __input.take(&mut settlement_customer_id),
                9 => __input.take(&mut subtypes),
                10 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&external_account_id, "external_account_id");
        __input.need(&settlement_account_id, "settlement_account_id");
        __input.need(&settlement_customer_id, "settlement_customer_id");
        __input.need(&subtypes, "subtypes");
        __input.need(&type_, "type");
        Some(Self {
            external_account_id: external_account_id?,
            max_individual_transaction_amount: max_individual_transaction_amount
                .map(|value| value.0),
            max_total_transaction_amount: max_total_transaction_amount
                .map(|value| value.0),
            max_transaction_count: max_transaction_count.map(|value| value.0),
            min_individual_transaction_amount: min_individual_transaction_amount
                .map(|value| value.0),
            min_total_transaction_amount: min_total_transaction_amount
                .map(|value| value.0),
            min_transaction_count: min_transaction_count.map(|value| value.0),
            settlement_account_id: settlement_account_id?,
            settlement_customer_id: settlement_customer_id?,
            subtypes: subtypes?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("external_account_id", &self.external_account_id);
        out.option(
            "max_individual_transaction_amount",
            &self.max_individual_transaction_amount,
        );
        out.option("max_total_transaction_amount", &self.max_total_transaction_amount);
        out.option("max_transaction_count", &self.max_transaction_count);
        out.option(
            "min_individual_transaction_amount",
            &self.min_individual_transaction_amount,
        );
        out.option("min_total_transaction_amount", &self.min_total_transaction_amount);
        out.option("min_transaction_count", &self.min_transaction_count);
        out.field("settlement_account_id", &self.settlement_account_id);
        out.field("settlement_customer_id", &self.settlement_customer_id);
        out.field("subtypes", &self.subtypes);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPaymentTemplateConfig);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_template_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplatePatch {
    /// Optional.
    pub config: Option<BatchPaymentTemplateConfig>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional. `Debug` does not print it.
    pub extra_rail_params: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub rules: Option<BatchPaymentTemplateRules>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPaymentTemplatePatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            config: None,
            description: None,
            enabled: None,
            extra_rail_params: None,
            name: None,
            rules: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    #[inline]
    pub fn with_config(mut self, value: impl Into<BatchPaymentTemplateConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets [`extra_rail_params`](Self::extra_rail_params). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_extra_rail_params(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.extra_rail_params = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`rules`](Self::rules).
    #[must_use]
    #[inline]
    pub fn with_rules(mut self, value: impl Into<BatchPaymentTemplateRules>) -> Self {
        self.rules = Some(value.into());
        self
    }
}
impl crate::record::Record for BatchPaymentTemplatePatch {
    const NAME: &'static str = "BatchPaymentTemplatePatch";
    const FIELDS: &'static [&'static str] = &[
        "config",
        "description",
        "enabled",
        "extra_rail_params",
        "name",
        "rules",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut config: Option<BatchPaymentTemplateConfig> = None;
        let mut description: Option<String> = None;
        let mut enabled: Option<bool> = None;
        let mut extra_rail_params: Option<
            ::serde_json::Map<String, ::serde_json::Value>,
        > = None;
        let mut name: Option<String> = None;
        let mut rules: Option<BatchPaymentTemplateRules> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut config),
                1 => __input.maybe(&mut description),
                2 => __input.maybe(&mut enabled),
                3 => __input.maybe(&mut extra_rail_params),
                4 => __input.maybe(&mut name),
                5 => __input.maybe(&mut rules),
                _ => __input.again(),
            }
        }
        Some(Self {
            config,
            description,
            enabled,
            extra_rail_params,
            name,
            rules,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("config", &self.config);
        out.option("description", &self.description);
        out.option("enabled", &self.enabled);
        out.secret_option("extra_rail_params", &self.extra_rail_params);
        out.option("name", &self.name);
        out.option("rules", &self.rules);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPaymentTemplatePatch);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_template_rules`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchPaymentTemplateRules {
    /// Optional.
    pub disable_four_eyes_review: Option<bool>,
    /// Optional.
    pub hold_time: Option<i64>,
    /// Optional.
    pub payment_rail: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BatchPaymentTemplateRules {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            disable_four_eyes_review: None,
            hold_time: None,
            payment_rail: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`disable_four_eyes_review`](Self::disable_four_eyes_review).
    #[must_use]
    #[inline]
    pub fn with_disable_four_eyes_review(mut self, value: bool) -> Self {
        self.disable_four_eyes_review = Some(value);
        self
    }
    /// Sets [`hold_time`](Self::hold_time).
    #[must_use]
    #[inline]
    pub fn with_hold_time(mut self, value: i64) -> Self {
        self.hold_time = Some(value);
        self
    }
    /// Sets [`payment_rail`](Self::payment_rail).
    #[must_use]
    #[inline]
    pub fn with_payment_rail(mut self, value: impl Into<String>) -> Self {
        self.payment_rail = Some(value.into());
        self
    }
}
impl crate::record::Record for BatchPaymentTemplateRules {
    const NAME: &'static str = "BatchPaymentTemplateRules";
    const FIELDS: &'static [&'static str] = &[
        "disable_four_eyes_review",
        "hold_time",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut disable_four_eyes_review: Option<bool> = None;
        let mut hold_time: Option<crate::whole::Whole> = None;
        let mut payment_rail: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut disable_four_eyes_review),
                1 => __input.maybe_or_keep(&mut hold_time),
                2 => __input.maybe_or_keep(&mut payment_rail),
                _ => __input.again(),
            }
        }
        Some(Self {
            disable_four_eyes_review,
            hold_time: hold_time.map(|value| value.0),
            payment_rail,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("disable_four_eyes_review", &self.disable_four_eyes_review);
        out.option("hold_time", &self.hold_time);
        out.option("payment_rail", &self.payment_rail);
        out.extra(&self.extra);
    }
}
crate::record::record!(BatchPaymentTemplateRules);
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payment_templates`, received.
pub type BatchPaymentTemplates = Vec<BatchPaymentTemplate>;
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_payments`, received.
pub type BatchPayments = Vec<BatchPayment>;
#[cfg(feature = "batch-payments")]
/// The document's schema `batch_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchStatus {
    /// `CANCELLED`
    Cancelled,
    /// `COMPLETED`
    Completed,
    /// `DECLINED`
    Declined,
    /// `INITIATED`
    Initiated,
    /// `PENDING_APPROVAL`
    PendingApproval,
    /// `PENDING_PAYMENT`
    PendingPayment,
    /// `RETURNED`
    Returned,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancelled,
        Self::Completed,
        Self::Declined,
        Self::Initiated,
        Self::PendingApproval,
        Self::PendingPayment,
        Self::Returned,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Completed => "COMPLETED",
            Self::Declined => "DECLINED",
            Self::Initiated => "INITIATED",
            Self::PendingApproval => "PENDING_APPROVAL",
            Self::PendingPayment => "PENDING_PAYMENT",
            Self::Returned => "RETURNED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BatchStatus);
#[cfg(feature = "batch-payments")]
/// The document's schema `create_batch_payments_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchPaymentsRequest {
    /// Optional.
    pub dry_run: Option<bool>,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Required.
    pub transaction_ids: Vec<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateBatchPaymentsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transaction_ids: Vec<TransactionId>) -> Self {
        Self {
            dry_run: None,
            tenant: None,
            transaction_ids,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`dry_run`](Self::dry_run).
    #[must_use]
    #[inline]
    pub fn with_dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for CreateBatchPaymentsRequest {
    const NAME: &'static str = "CreateBatchPaymentsRequest";
    const FIELDS: &'static [&'static str] = &["dry_run", "tenant", "transaction_ids"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut dry_run: Option<bool> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_ids: Option<Vec<TransactionId>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut dry_run),
                1 => __input.maybe(&mut tenant),
                2 => __input.take(&mut transaction_ids),
                _ => __input.again(),
            }
        }
        __input.need(&transaction_ids, "transaction_ids");
        Some(Self {
            dry_run,
            tenant,
            transaction_ids: transaction_ids?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("dry_run", &self.dry_run);
        out.option("tenant", &self.tenant);
        out.field("transaction_ids", &self.transaction_ids);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateBatchPaymentsRequest);
#[cfg(feature = "batch-payments")]
/// The document's schema `create_batch_payments_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchPaymentsResponse {
    /// Required.
    pub batches: BatchPayments,
    /// Optional.
    pub dry_run: Option<bool>,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateBatchPaymentsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(batches: BatchPayments) -> Self {
        Self {
            batches,
            dry_run: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateBatchPaymentsResponse {
    const NAME: &'static str = "CreateBatchPaymentsResponse";
    const FIELDS: &'static [&'static str] = &["batches", "dry_run", "tenant"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut batches: Option<BatchPayments> = None;
        let mut dry_run: Option<bool> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut batches),
                1 => __input.maybe_or_keep(&mut dry_run),
                2 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&batches, "batches");
        Some(Self {
            batches: batches?,
            dry_run,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("batches", &self.batches);
        out.option("dry_run", &self.dry_run);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateBatchPaymentsResponse);
#[cfg(feature = "batch-payments")]
/// Parameters of `getBatchPaymentTemplates`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBatchPaymentTemplatesParams {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional.
    pub id: Option<Vec<crate::AnyId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub page_token: Option<String>,
}
impl GetBatchPaymentTemplatesParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            enabled: None,
            id: None,
            limit: None,
            name: None,
            page_token: None,
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
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
    pub fn with_id(mut self, value: Vec<crate::AnyId>) -> Self {
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
impl GetBatchPaymentTemplatesParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("name", &self.name);
        query.some("enabled", &self.enabled);
        query.some("description", &self.description);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetBatchPaymentTemplatesParams {
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
#[cfg(feature = "batch-payments")]
/// Parameters of `getBatchPayments`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBatchPaymentsParams {
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub status: Option<String>,
    /// Optional.
    pub template_id: Option<TemplateId>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
}
impl GetBatchPaymentsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            limit: None,
            page_token: None,
            status: None,
            template_id: None,
            transaction_id: None,
        }
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
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`template_id`](Self::template_id).
    #[must_use]
    #[inline]
    pub fn with_template_id(mut self, value: TemplateId) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: TransactionId) -> Self {
        self.transaction_id = Some(value);
        self
    }
}
impl GetBatchPaymentsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("id", &self.id);
        query.some("status", &self.status);
        query.some("template_id", &self.template_id);
        query.some("transaction_id", &self.transaction_id);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetBatchPaymentsParams {
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
