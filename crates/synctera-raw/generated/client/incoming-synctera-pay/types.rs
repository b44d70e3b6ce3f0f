// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: config."] ConfigId
}
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_configuration_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfigurationList {
    /// Required.
    pub configurations: Vec<IncomingSyncteraPayConfigurationResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl IncomingSyncteraPayConfigurationList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(configurations: Vec<IncomingSyncteraPayConfigurationResponse>) -> Self {
        Self {
            configurations,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for IncomingSyncteraPayConfigurationList {
    const NAME: &'static str = "IncomingSyncteraPayConfigurationList";
    const FIELDS: &'static [&'static str] = &["configurations", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut configurations: Option<Vec<IncomingSyncteraPayConfigurationResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut configurations),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&configurations, "configurations");
        Some(Self {
            configurations: configurations?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("configurations", &self.configurations);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(IncomingSyncteraPayConfigurationList);
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_configuration_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayConfigurationResponse {
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: String,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub name: String,
    /// Required.
    pub settlement_account_id: AccountId,
    /// Required.
    pub settlement_account_owner_id: SettlementAccountOwnerId,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub transaction_subtype: IncomingSyncteraPaySubtype,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl IncomingSyncteraPayConfigurationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        enabled: bool,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        name: impl Into<String>,
        settlement_account_id: AccountId,
        settlement_account_owner_id: SettlementAccountOwnerId,
        tenant: impl Into<TenantId>,
        transaction_subtype: impl Into<IncomingSyncteraPaySubtype>,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            currency: currency.into(),
            enabled,
            id,
            last_updated_time: last_updated_time.into(),
            name: name.into(),
            settlement_account_id,
            settlement_account_owner_id,
            tenant: tenant.into(),
            transaction_subtype: transaction_subtype.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for IncomingSyncteraPayConfigurationResponse {
    const NAME: &'static str = "IncomingSyncteraPayConfigurationResponse";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "currency",
        "enabled",
        "id",
        "last_updated_time",
        "name",
        "settlement_account_id",
        "settlement_account_owner_id",
        "tenant",
        "transaction_subtype",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut enabled: Option<bool> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut name: Option<String> = None;
        let mut settlement_account_id: Option<AccountId> = None;
        let mut settlement_account_owner_id: Option<SettlementAccountOwnerId> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_subtype: Option<IncomingSyncteraPaySubtype> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut creation_time),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut enabled),
                3 => __input.take(&mut id),
                4 => __input.take(&mut last_updated_time),
                5 => __input.take(&mut name),
                6 => __input.take(&mut settlement_account_id),
                7 => __input.take(&mut settlement_account_owner_id),
                8 => __input.take(&mut tenant),
                9 => __input.take(&mut transaction_subtype),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&enabled, "enabled");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&name, "name");
        __input.need(&settlement_account_id, "settlement_account_id");
        __input.need(&settlement_account_owner_id, "settlement_account_owner_id");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_subtype, "transaction_subtype");
        Some(Self {
            creation_time: creation_time?,
            currency: currency?,
            enabled: enabled?,
            id: id?,
            last_updated_time: last_updated_time?,
            name: name?,
            settlement_account_id: settlement_account_id?,
            settlement_account_owner_id: settlement_account_owner_id?,
            tenant: tenant?,
            transaction_subtype: transaction_subtype?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("enabled", &self.enabled);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("name", &self.name);
        out.field("settlement_account_id", &self.settlement_account_id);
        out.field("settlement_account_owner_id", &self.settlement_account_owner_id);
        out.field("tenant", &self.tenant);
        out.field("transaction_subtype", &self.transaction_subtype);
        out.extra(&self.extra);
    }
}
crate::record::record!(IncomingSyncteraPayConfigurationResponse);
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingSyncteraPayStatus {
    /// `CHECK`
    Check,
    /// `CREATE_HOLD`
    CreateHold,
    /// `DECLINED`
    Declined,
    /// `DECLINE_HOLD`
    DeclineHold,
    /// `POSTED`
    Posted,
    /// `POST_HOLD`
    PostHold,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl IncomingSyncteraPayStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Check,
        Self::CreateHold,
        Self::Declined,
        Self::DeclineHold,
        Self::Posted,
        Self::PostHold,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Check => "CHECK",
            Self::CreateHold => "CREATE_HOLD",
            Self::Declined => "DECLINED",
            Self::DeclineHold => "DECLINE_HOLD",
            Self::Posted => "POSTED",
            Self::PostHold => "POST_HOLD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(IncomingSyncteraPayStatus);
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_subtype`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingSyncteraPaySubtype {
    /// `INCOMING_INTERNATIONAL_WIRE`
    IncomingInternationalWire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl IncomingSyncteraPaySubtype {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::IncomingInternationalWire];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncomingInternationalWire => "INCOMING_INTERNATIONAL_WIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(IncomingSyncteraPaySubtype);
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_transfer_creation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferCreationRequest {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub configuration_id: ConfigurationId,
    /// Required.
    pub destination_account_id: AccountId,
    /// Optional. `Debug` does not print it.
    pub external_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub payee_id: PayeeId,
    /// Required.
    pub payer_id: PayerId,
    /// Required. At least 1 characters.
    pub reference_id: String,
    /// Required.
    pub settlement_date: crate::Date,
    /// Required.
    pub source_external_account_id: ExternalAccountId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl IncomingSyncteraPayTransferCreationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        configuration_id: ConfigurationId,
        destination_account_id: AccountId,
        payee_id: PayeeId,
        payer_id: PayerId,
        reference_id: impl Into<String>,
        settlement_date: impl Into<crate::Date>,
        source_external_account_id: ExternalAccountId,
    ) -> Self {
        Self {
            amount,
            configuration_id,
            destination_account_id,
            external_data: None,
            payee_id,
            payer_id,
            reference_id: reference_id.into(),
            settlement_date: settlement_date.into(),
            source_external_account_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`external_data`](Self::external_data). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_external_data(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.external_data = Some(value.into());
        self
    }
}
impl crate::record::Record for IncomingSyncteraPayTransferCreationRequest {
    const NAME: &'static str = "IncomingSyncteraPayTransferCreationRequest";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "configuration_id",
        "destination_account_id",
        "external_data",
        "payee_id",
        "payer_id",
        "reference_id",
        "settlement_date",
        "source_external_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut configuration_id: Option<ConfigurationId> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut external_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut payee_id: Option<PayeeId> = None;
        let mut payer_id: Option<PayerId> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut source_external_account_id: Option<ExternalAccountId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut configuration_id),
                2 => __input.take(&mut destination_account_id),
                3 => __input.maybe(&mut external_data),
                4 => __input.take(&mut payee_id),
                5 => __input.take(&mut payer_id),
                6 => __input.take(&mut reference_id),
                7 => __input.take(&mut settlement_date),
                8 => __input.take(&mut source_external_account_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&configuration_id, "configuration_id");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&payee_id, "payee_id");
        __input.need(&payer_id, "payer_id");
        __input.need(&reference_id, "reference_id");
        __input.need(&settlement_date, "settlement_date");
        __input.need(&source_external_account_id, "source_external_account_id");
        Some(Self {
            amount: amount?.0,
            configuration_id: configuration_id?,
            destination_account_id: destination_account_id?,
            external_data,
            payee_id: payee_id?,
            payer_id: payer_id?,
            reference_id: reference_id?,
            settlement_date: settlement_date?,
            source_external_account_id: source_external_account_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("configuration_id", &self.configuration_id);
        out.field("destination_account_id", &self.destination_account_id);
        out.secret_option("external_data", &self.external_data);
        out.field("payee_id", &self.payee_id);
        out.field("payer_id", &self.payer_id);
        out.field("reference_id", &self.reference_id);
        out.field("settlement_date", &self.settlement_date);
        out.field("source_external_account_id", &self.source_external_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(IncomingSyncteraPayTransferCreationRequest);
impl crate::check::Check for IncomingSyncteraPayTransferCreationRequest {
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
        let value = &self.reference_id;
        crate::check::within(
            "reference_id",
            crate::check::length(value, 1, usize::MAX),
        )?;
        Ok(())
    }
}
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_transfer_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transfers: Vec<IncomingSyncteraPayTransferResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl IncomingSyncteraPayTransferList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transfers: Vec<IncomingSyncteraPayTransferResponse>) -> Self {
        Self {
            next_page_token: None,
            transfers,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for IncomingSyncteraPayTransferList {
    const NAME: &'static str = "IncomingSyncteraPayTransferList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transfers"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transfers: Option<Vec<IncomingSyncteraPayTransferResponse>> = None;
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
crate::record::record!(IncomingSyncteraPayTransferList);
#[cfg(feature = "incoming-synctera-pay")]
/// The document's schema `incoming_synctera_pay_transfer_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IncomingSyncteraPayTransferResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub configuration_id: ConfigurationId,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub destination_account_id: AccountId,
    /// Optional. `Debug` does not print it.
    pub external_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub payee_id: PayeeId,
    /// Required.
    pub payer_id: PayerId,
    /// Required.
    pub reference_id: String,
    /// Required.
    pub settlement_date: crate::Date,
    /// Required.
    pub source_external_account_id: ExternalAccountId,
    /// Required.
    pub status: IncomingSyncteraPayStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl IncomingSyncteraPayTransferResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        configuration_id: ConfigurationId,
        creation_time: impl Into<crate::Timestamp>,
        destination_account_id: AccountId,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        payee_id: PayeeId,
        payer_id: PayerId,
        reference_id: impl Into<String>,
        settlement_date: impl Into<crate::Date>,
        source_external_account_id: ExternalAccountId,
        status: impl Into<IncomingSyncteraPayStatus>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            amount,
            configuration_id,
            creation_time: creation_time.into(),
            destination_account_id,
            external_data: None,
            id,
            last_updated_time: last_updated_time.into(),
            payee_id,
            payer_id,
            reference_id: reference_id.into(),
            settlement_date: settlement_date.into(),
            source_external_account_id,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for IncomingSyncteraPayTransferResponse {
    const NAME: &'static str = "IncomingSyncteraPayTransferResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "configuration_id",
        "creation_time",
        "destination_account_id",
        "external_data",
        "id",
        "last_updated_time",
        "payee_id",
        "payer_id",
        "reference_id",
        "settlement_date",
        "source_external_account_id",
        "status",
        "tenant",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut configuration_id: Option<ConfigurationId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut external_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut payee_id: Option<PayeeId> = None;
        let mut payer_id: Option<PayerId> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut source_external_account_id: Option<ExternalAccountId> = None;
        let mut status: Option<IncomingSyncteraPayStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut configuration_id),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut destination_account_id),
                4 => __input.maybe_or_keep(&mut external_data),
                5 => __input.take(&mut id),
                6 => __input.take(&mut last_updated_time),
                7 => __input.take(&mut payee_id),
                8 => __input.take(&mut payer_id),
                9 => __input.take(&mut reference_id),
                10 => __input.take(&mut settlement_date),
                11 => __input.take(&mut source_external_account_id),
                12 => __input.take(&mut status),
                13 => __input.take(&mut tenant),
                14 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&configuration_id, "configuration_id");
        __input.need(&creation_time, "creation_time");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&payee_id, "payee_id");
        __input.need(&payer_id, "payer_id");
        __input.need(&reference_id, "reference_id");
        __input.need(&settlement_date, "settlement_date");
        __input.need(&source_external_account_id, "source_external_account_id");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            amount: amount?.0,
            configuration_id: configuration_id?,
            creation_time: creation_time?,
            destination_account_id: destination_account_id?,
            external_data,
            id: id?,
            last_updated_time: last_updated_time?,
            payee_id: payee_id?,
            payer_id: payer_id?,
            reference_id: reference_id?,
            settlement_date: settlement_date?,
            source_external_account_id: source_external_account_id?,
            status: status?,
            tenant: tenant?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("configuration_id", &self.configuration_id);
        out.field("creation_time", &self.creation_time);
        out.field("destination_account_id", &self.destination_account_id);
        out.secret_option("external_data", &self.external_data);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("payee_id", &self.payee_id);
        out.field("payer_id", &self.payer_id);
        out.field("reference_id", &self.reference_id);
        out.field("settlement_date", &self.settlement_date);
        out.field("source_external_account_id", &self.source_external_account_id);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(IncomingSyncteraPayTransferResponse);
crate::id::id! {
    #[doc = " Identifies: settlement account owner."] SettlementAccountOwnerId
}
#[cfg(feature = "incoming-synctera-pay")]
/// Parameters of `listIncomingSyncteraPayConfigurations`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayConfigurationsParams {
    /// Optional.
    pub currency: Option<Vec<String>>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Optional.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<Vec<crate::AnyId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub name: Option<Vec<String>>,
    /// Optional.
    pub name_like: Option<String>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub settlement_account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub settlement_account_owner_id: Option<Vec<SettlementAccountOwnerId>>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub tenant: Option<Vec<TenantId>>,
    /// Optional.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_last_updated_time: Option<crate::Timestamp>,
}
impl ListIncomingSyncteraPayConfigurationsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            currency: None,
            enabled: None,
            from_creation_time: None,
            from_last_updated_time: None,
            id: None,
            limit: None,
            name: None,
            name_like: None,
            page_token: None,
            settlement_account_id: None,
            settlement_account_owner_id: None,
            sort_by: None,
            tenant: None,
            to_creation_time: None,
            to_last_updated_time: None,
        }
    }
    /// Sets [`currency`](Self::currency).
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: Vec<String>) -> Self {
        self.currency = Some(value);
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets [`from_creation_time`](Self::from_creation_time).
    #[must_use]
    #[inline]
    pub fn with_from_creation_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_creation_time = Some(value.into());
        self
    }
    /// Sets [`from_last_updated_time`](Self::from_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_from_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_last_updated_time = Some(value.into());
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
    pub fn with_name(mut self, value: Vec<String>) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets [`name_like`](Self::name_like).
    #[must_use]
    #[inline]
    pub fn with_name_like(mut self, value: impl Into<String>) -> Self {
        self.name_like = Some(value.into());
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`settlement_account_id`](Self::settlement_account_id).
    #[must_use]
    #[inline]
    pub fn with_settlement_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.settlement_account_id = Some(value);
        self
    }
    /// Sets [`settlement_account_owner_id`](Self::settlement_account_owner_id).
    #[must_use]
    #[inline]
    pub fn with_settlement_account_owner_id(
        mut self,
        value: Vec<SettlementAccountOwnerId>,
    ) -> Self {
        self.settlement_account_owner_id = Some(value);
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<TenantId>) -> Self {
        self.tenant = Some(value);
        self
    }
    /// Sets [`to_creation_time`](Self::to_creation_time).
    #[must_use]
    #[inline]
    pub fn with_to_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.to_creation_time = Some(value.into());
        self
    }
    /// Sets [`to_last_updated_time`](Self::to_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_to_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_last_updated_time = Some(value.into());
        self
    }
}
impl ListIncomingSyncteraPayConfigurationsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("enabled", &self.enabled);
        if let Some(values) = &self.settlement_account_id {
            query.comma_list("settlement_account_id", values);
        }
        if let Some(values) = &self.currency {
            query.comma_list("currency", values);
        }
        if let Some(values) = &self.name {
            query.comma_list("name", values);
        }
        if let Some(values) = &self.settlement_account_owner_id {
            query.comma_list("settlement_account_owner_id", values);
        }
        query.some("from_creation_time", &self.from_creation_time);
        query.some("name_like", &self.name_like);
        query.some("from_last_updated_time", &self.from_last_updated_time);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("to_last_updated_time", &self.to_last_updated_time);
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("to_creation_time", &self.to_creation_time);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListIncomingSyncteraPayConfigurationsParams {
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
impl crate::Paged for ListIncomingSyncteraPayConfigurationsParams {
    type Item = IncomingSyncteraPayConfigurationResponse;
    type Page = IncomingSyncteraPayConfigurationList;
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
        (page.configurations, page.next_page_token)
    }
}
#[cfg(feature = "incoming-synctera-pay")]
/// Parameters of `listIncomingSyncteraPayTransfers`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIncomingSyncteraPayTransfersParams {
    /// Optional.
    pub amount: Option<Vec<i64>>,
    /// Optional.
    pub config_id: Option<Vec<ConfigId>>,
    /// Optional.
    pub destination_account_id: Option<Vec<AccountId>>,
    /// Optional. Cents.
    pub from_amount: Option<i64>,
    /// Optional.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_settlement_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<Vec<crate::AnyId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub payee_id: Option<Vec<PayeeId>>,
    /// Optional.
    pub payer_id: Option<Vec<PayerId>>,
    /// Optional.
    pub reference_id: Option<Vec<String>>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub source_external_account_id: Option<Vec<ExternalAccountId>>,
    /// Optional.
    pub tenant: Option<Vec<TenantId>>,
    /// Optional. Cents.
    pub to_amount: Option<i64>,
    /// Optional.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_settlement_date: Option<crate::Date>,
}
impl ListIncomingSyncteraPayTransfersParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            config_id: None,
            destination_account_id: None,
            from_amount: None,
            from_creation_time: None,
            from_last_updated_time: None,
            from_settlement_date: None,
            id: None,
            limit: None,
            page_token: None,
            payee_id: None,
            payer_id: None,
            reference_id: None,
            settlement_date: None,
            sort_by: None,
            source_external_account_id: None,
            tenant: None,
            to_amount: None,
            to_creation_time: None,
            to_last_updated_time: None,
            to_settlement_date: None,
        }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: Vec<i64>) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`config_id`](Self::config_id).
    #[must_use]
    #[inline]
    pub fn with_config_id(mut self, value: Vec<ConfigId>) -> Self {
        self.config_id = Some(value);
        self
    }
    /// Sets [`destination_account_id`](Self::destination_account_id).
    #[must_use]
    #[inline]
    pub fn with_destination_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.destination_account_id = Some(value);
        self
    }
    /// Sets [`from_amount`](Self::from_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_from_amount(mut self, value: i64) -> Self {
        self.from_amount = Some(value);
        self
    }
    /// Sets [`from_creation_time`](Self::from_creation_time).
    #[must_use]
    #[inline]
    pub fn with_from_creation_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_creation_time = Some(value.into());
        self
    }
    /// Sets [`from_last_updated_time`](Self::from_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_from_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_last_updated_time = Some(value.into());
        self
    }
    /// Sets [`from_settlement_date`](Self::from_settlement_date).
    #[must_use]
    #[inline]
    pub fn with_from_settlement_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_settlement_date = Some(value.into());
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
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`payee_id`](Self::payee_id).
    #[must_use]
    #[inline]
    pub fn with_payee_id(mut self, value: Vec<PayeeId>) -> Self {
        self.payee_id = Some(value);
        self
    }
    /// Sets [`payer_id`](Self::payer_id).
    #[must_use]
    #[inline]
    pub fn with_payer_id(mut self, value: Vec<PayerId>) -> Self {
        self.payer_id = Some(value);
        self
    }
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: Vec<String>) -> Self {
        self.reference_id = Some(value);
        self
    }
    /// Sets [`settlement_date`](Self::settlement_date).
    #[must_use]
    #[inline]
    pub fn with_settlement_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.settlement_date = Some(value.into());
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`source_external_account_id`](Self::source_external_account_id).
    #[must_use]
    #[inline]
    pub fn with_source_external_account_id(
        mut self,
        value: Vec<ExternalAccountId>,
    ) -> Self {
        self.source_external_account_id = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<TenantId>) -> Self {
        self.tenant = Some(value);
        self
    }
    /// Sets [`to_amount`](Self::to_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_to_amount(mut self, value: i64) -> Self {
        self.to_amount = Some(value);
        self
    }
    /// Sets [`to_creation_time`](Self::to_creation_time).
    #[must_use]
    #[inline]
    pub fn with_to_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.to_creation_time = Some(value.into());
        self
    }
    /// Sets [`to_last_updated_time`](Self::to_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_to_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_last_updated_time = Some(value.into());
        self
    }
    /// Sets [`to_settlement_date`](Self::to_settlement_date).
    #[must_use]
    #[inline]
    pub fn with_to_settlement_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_settlement_date = Some(value.into());
        self
    }
}
impl ListIncomingSyncteraPayTransfersParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.payee_id {
            query.comma_list("payee_id", values);
        }
        if let Some(values) = &self.amount {
            query.comma_list("amount", values);
        }
        query.some("from_creation_time", &self.from_creation_time);
        query.some("to_settlement_date", &self.to_settlement_date);
        if let Some(values) = &self.destination_account_id {
            query.comma_list("destination_account_id", values);
        }
        query.some("from_last_updated_time", &self.from_last_updated_time);
        query.some("from_amount", &self.from_amount);
        query.some("from_settlement_date", &self.from_settlement_date);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("settlement_date", &self.settlement_date);
        if let Some(values) = &self.payer_id {
            query.comma_list("payer_id", values);
        }
        query.some("to_last_updated_time", &self.to_last_updated_time);
        query.some("to_amount", &self.to_amount);
        if let Some(values) = &self.reference_id {
            query.comma_list("reference_id", values);
        }
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.config_id {
            query.comma_list("config_id", values);
        }
        query.some("limit", &self.limit);
        if let Some(values) = &self.source_external_account_id {
            query.comma_list("source_external_account_id", values);
        }
        query.some("to_creation_time", &self.to_creation_time);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListIncomingSyncteraPayTransfersParams {
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
impl crate::Paged for ListIncomingSyncteraPayTransfersParams {
    type Item = IncomingSyncteraPayTransferResponse;
    type Page = IncomingSyncteraPayTransferList;
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
        (page.transfers, page.next_page_token)
    }
}
