// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_base_dc_sign`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EftCaBaseDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EftCaBaseDcSign {
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
crate::open_enum::open_enum!(V0EftCaBaseDcSign);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_create`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EftCaCreate {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub dc_sign: V0EftCaBaseDcSign,
    /// Required.
    pub destination_account_id: AccountId,
    /// Required.
    pub destination_account_owner_name: String,
    /// Optional.
    pub effective_date: Option<crate::Date>,
    /// Optional.
    pub is_same_day: Option<bool>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Required.
    pub originating_account_owner_name: String,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required. At least 3; at most 3.
    pub transaction_code: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EftCaCreate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        customer_id: CustomerId,
        dc_sign: impl Into<V0EftCaBaseDcSign>,
        destination_account_id: AccountId,
        destination_account_owner_name: impl Into<String>,
        originating_account_id: AccountId,
        originating_account_owner_name: impl Into<String>,
        transaction_code: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            customer_id,
            dc_sign: dc_sign.into(),
            destination_account_id,
            destination_account_owner_name: destination_account_owner_name.into(),
            effective_date: None,
            is_same_day: None,
            originating_account_id,
            originating_account_owner_name: originating_account_owner_name.into(),
            source_data: None,
            transaction_code: transaction_code.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`effective_date`](Self::effective_date).
    #[must_use]
    #[inline]
    pub fn with_effective_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets [`is_same_day`](Self::is_same_day).
    #[must_use]
    #[inline]
    pub fn with_is_same_day(mut self, value: bool) -> Self {
        self.is_same_day = Some(value);
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
}
impl crate::record::Record for V0EftCaCreate {
    const NAME: &'static str = "V0EftCaCreate";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "customer_id",
        "dc_sign",
        "destination_account_id",
        "destination_account_owner_name",
        "effective_date",
        "is_same_day",
        "originating_account_id",
        "originating_account_owner_name",
        "source_data",
        "transaction_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<V0EftCaBaseDcSign> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut destination_account_owner_name: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut is_same_day: Option<bool> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_account_owner_name: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut transaction_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut dc_sign),
                3 => __input.take(&mut destination_account_id),
                4 => __input.take(&mut destination_account_owner_name),
                5 => __input.maybe(&mut effective_date),
                6 => __input.maybe(&mut is_same_day),
                7 => __input.take(&mut originating_account_id),
                8 => __input.take(&mut originating_account_owner_name),
                9 => __input.maybe(&mut source_data),
                10 => __input.take(&mut transaction_code),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&customer_id, "customer_id");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&destination_account_owner_name, "destination_account_owner_name");
        __input.need(&originating_account_id, "originating_account_id");
        __input.need(&originating_account_owner_name, "originating_account_owner_name");
        __input.need(&transaction_code, "transaction_code");
        Some(Self {
            amount: amount?.0,
            customer_id: customer_id?,
            dc_sign: dc_sign?,
            destination_account_id: destination_account_id?,
            destination_account_owner_name: destination_account_owner_name?,
            effective_date,
            is_same_day,
            originating_account_id: originating_account_id?,
            originating_account_owner_name: originating_account_owner_name?,
            source_data,
            transaction_code: transaction_code?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.field("destination_account_id", &self.destination_account_id);
        out.field(
            "destination_account_owner_name",
            &self.destination_account_owner_name,
        );
        out.option("effective_date", &self.effective_date);
        out.option("is_same_day", &self.is_same_day);
        out.field("originating_account_id", &self.originating_account_id);
        out.field(
            "originating_account_owner_name",
            &self.originating_account_owner_name,
        );
        out.secret_option("source_data", &self.source_data);
        out.field("transaction_code", &self.transaction_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EftCaCreate);
impl crate::check::Check for V0EftCaCreate {
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
        Ok(())
    }
}
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EftCaList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transfers: Vec<V0EftCaResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EftCaList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transfers: Vec<V0EftCaResponse>) -> Self {
        Self {
            next_page_token: None,
            transfers,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EftCaList {
    const NAME: &'static str = "V0EftCaList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transfers"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transfers: Option<Vec<V0EftCaResponse>> = None;
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
crate::record::record!(V0EftCaList);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EftCaPatch {
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub status: Option<V0EftCaPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EftCaPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            source_data: None,
            status: None,
            extra: crate::Extra::new(),
        }
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
    pub fn with_status(mut self, value: impl Into<V0EftCaPatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0EftCaPatch {
    const NAME: &'static str = "V0EftCaPatch";
    const FIELDS: &'static [&'static str] = &["source_data", "status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<V0EftCaPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut source_data),
                1 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            source_data,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("source_data", &self.source_data);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EftCaPatch);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EftCaPatchStatus {
    /// `CANCELLED`
    Cancelled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EftCaPatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Cancelled];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EftCaPatchStatus);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EftCaResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub dc_sign: V0EftCaBaseDcSign,
    /// Required.
    pub destination_account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub destination_account_number: String,
    /// Required.
    pub destination_account_owner_name: String,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub failed: Option<bool>,
    /// Optional.
    pub history: Option<Vec<V0Action>>,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub is_same_day: bool,
    /// Optional.
    pub network_status: Option<V0EftCaResponseNetworkStatus>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub originating_account_number: String,
    /// Required.
    pub originating_account_owner_name: String,
    /// Optional.
    pub posting_date: Option<crate::Date>,
    /// Required.
    pub reference_id: String,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub status: V0EftCaStatus,
    /// Required.
    pub subtype: V0EftCaResponseSubtype,
    /// Required.
    pub tenant_id: V0TenantId,
    /// Required. At least 3; at most 3.
    pub transaction_code: String,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EftCaResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        customer_id: CustomerId,
        dc_sign: impl Into<V0EftCaBaseDcSign>,
        destination_account_id: AccountId,
        destination_account_number: impl Into<String>,
        destination_account_owner_name: impl Into<String>,
        effective_date: impl Into<crate::Date>,
        id: crate::AnyId,
        is_same_day: bool,
        originating_account_id: AccountId,
        originating_account_number: impl Into<String>,
        originating_account_owner_name: impl Into<String>,
        reference_id: impl Into<String>,
        status: impl Into<V0EftCaStatus>,
        subtype: impl Into<V0EftCaResponseSubtype>,
        tenant_id: impl Into<V0TenantId>,
        transaction_code: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            customer_id,
            dc_sign: dc_sign.into(),
            destination_account_id,
            destination_account_number: destination_account_number.into(),
            destination_account_owner_name: destination_account_owner_name.into(),
            effective_date: effective_date.into(),
            failed: None,
            history: None,
            id,
            is_same_day,
            network_status: None,
            originating_account_id,
            originating_account_number: originating_account_number.into(),
            originating_account_owner_name: originating_account_owner_name.into(),
            posting_date: None,
            reference_id: reference_id.into(),
            source_data: None,
            status: status.into(),
            subtype: subtype.into(),
            tenant_id: tenant_id.into(),
            transaction_code: transaction_code.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EftCaResponse {
    const NAME: &'static str = "V0EftCaResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "customer_id",
        "dc_sign",
        "destination_account_id",
        "destination_account_number",
        "destination_account_owner_name",
        "effective_date",
        "failed",
        "history",
        "id",
        "is_same_day",
        "network_status",
        "originating_account_id",
        "originating_account_number",
        "originating_account_owner_name",
        "posting_date",
        "reference_id",
        "source_data",
        "status",
        "subtype",
        "tenant_id",
        "transaction_code",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<V0EftCaBaseDcSign> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut destination_account_number: Option<String> = None;
        let mut destination_account_owner_name: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut failed: Option<bool> = None;
        let mut history: Option<Vec<V0Action>> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut is_same_day: Option<bool> = None;
        let mut network_status: Option<V0EftCaResponseNetworkStatus> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_account_number: Option<String> = None;
        let mut originating_account_owner_name: Option<String> = None;
        let mut posting_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<V0EftCaStatus> = None;
        let mut subtype: Option<V0EftCaResponseSubtype> = None;
        let mut tenant_id: Option<V0TenantId> = None;
        let mut transaction_code: Option<String> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut dc_sign),
                3 => __input.take(&mut destination_account_id),
                4 => __input.take(&mut destination_account_number),
                5 => __input.take(&mut destination_account_owner_name),
                6 => __input.take(&mut effective_date),
                7 => __input.maybe_or_keep(&mut failed),
                8 => __input.maybe_or_keep(&mut history),
                9 => __input.take(&mut id),
                10 => __input.take(&mut is_same_day),
                11 => __input.maybe_or_keep(&mut network_status),
                12 => __input.take(&mut originating_account_id),
                13 => __input.take(&mut originating_account_number),
                14 => __input.take(&mut originating_account_owner_name),
                15 => __input.maybe_or_keep(&mut posting_date),
                16 => __input.take(&mut reference_id),
                17 => __input.maybe_or_keep(&mut source_data),
                18 => __input.take(&mut status),
                19 => __input.take(&mut subtype),
                20 => __input.take(&mut tenant_id),
                21 => __input.take(&mut transaction_code),
                22 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&customer_id, "customer_id");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&destination_account_number, "destination_account_number");
        __input.need(&destination_account_owner_name, "destination_account_owner_name");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&is_same_day, "is_same_day");
        __input.need(&originating_account_id, "originating_account_id");
        __input.need(&originating_account_number, "originating_account_number");
        __input.need(&originating_account_owner_name, "originating_account_owner_name");
        __input.need(&reference_id, "reference_id");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&tenant_id, "tenant_id");
        __input.need(&transaction_code, "transaction_code");
        Some(Self {
            amount: amount?.0,
            customer_id: customer_id?,
            dc_sign: dc_sign?,
            destination_account_id: destination_account_id?,
            destination_account_number: destination_account_number?,
            destination_account_owner_name: destination_account_owner_name?,
            effective_date: effective_date?,
            failed,
            history,
            id: id?,
            is_same_day: is_same_day?,
            network_status,
            originating_account_id: originating_account_id?,
            originating_account_number: originating_account_number?,
            originating_account_owner_name: originating_account_owner_name?,
            posting_date,
            reference_id: reference_id?,
            source_data,
            status: status?,
            subtype: subtype?,
            tenant_id: tenant_id?,
            transaction_code: transaction_code?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.field("destination_account_id", &self.destination_account_id);
        out.secret("destination_account_number", &self.destination_account_number);
        out.field(
            "destination_account_owner_name",
            &self.destination_account_owner_name,
        );
        out.field("effective_date", &self.effective_date);
        out.option("failed", &self.failed);
        out.option("history", &self.history);
        out.field("id", &self.id);
        out.field("is_same_day", &self.is_same_day);
        out.option("network_status", &self.network_status);
        out.field("originating_account_id", &self.originating_account_id);
        out.secret("originating_account_number", &self.originating_account_number);
        out.field(
            "originating_account_owner_name",
            &self.originating_account_owner_name,
        );
        out.option("posting_date", &self.posting_date);
        out.field("reference_id", &self.reference_id);
        out.secret_option("source_data", &self.source_data);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("tenant_id", &self.tenant_id);
        out.field("transaction_code", &self.transaction_code);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EftCaResponse);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_response_network_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EftCaResponseNetworkStatus {
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
impl V0EftCaResponseNetworkStatus {
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
crate::open_enum::open_enum!(V0EftCaResponseNetworkStatus);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_response_subtype`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EftCaResponseSubtype {
    /// `BULK_OUTGOING_CREDIT`
    BulkOutgoingCredit,
    /// `BULK_OUTGOING_CREDIT_RETURN`
    BulkOutgoingCreditReturn,
    /// `BULK_OUTGOING_CREDIT_RETURN_REVERSAL`
    BulkOutgoingCreditReturnReversal,
    /// `BULK_OUTGOING_CREDIT_REVERSAL`
    BulkOutgoingCreditReversal,
    /// `BULK_OUTGOING_DEBIT`
    BulkOutgoingDebit,
    /// `BULK_OUTGOING_DEBIT_RETURN`
    BulkOutgoingDebitReturn,
    /// `BULK_OUTGOING_DEBIT_RETURN_REVERSAL`
    BulkOutgoingDebitReturnReversal,
    /// `BULK_OUTGOING_DEBIT_REVERSAL`
    BulkOutgoingDebitReversal,
    /// `INCOMING_CREDIT`
    IncomingCredit,
    /// `INCOMING_CREDIT_RETURN`
    IncomingCreditReturn,
    /// `INCOMING_CREDIT_RETURN_REVERSAL`
    IncomingCreditReturnReversal,
    /// `INCOMING_CREDIT_REVERSAL`
    IncomingCreditReversal,
    /// `INCOMING_DEBIT`
    IncomingDebit,
    /// `INCOMING_DEBIT_RETURN`
    IncomingDebitReturn,
    /// `INCOMING_DEBIT_RETURN_REVERSAL`
    IncomingDebitReturnReversal,
    /// `INCOMING_DEBIT_REVERSAL`
    IncomingDebitReversal,
    /// `OUTGOING_CREDIT`
    OutgoingCredit,
    /// `OUTGOING_CREDIT_RETURN`
    OutgoingCreditReturn,
    /// `OUTGOING_CREDIT_RETURN_REVERSAL`
    OutgoingCreditReturnReversal,
    /// `OUTGOING_CREDIT_REVERSAL`
    OutgoingCreditReversal,
    /// `OUTGOING_DEBIT`
    OutgoingDebit,
    /// `OUTGOING_DEBIT_RETURN`
    OutgoingDebitReturn,
    /// `OUTGOING_DEBIT_RETURN_REVERSAL`
    OutgoingDebitReturnReversal,
    /// `OUTGOING_DEBIT_REVERSAL`
    OutgoingDebitReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EftCaResponseSubtype {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BulkOutgoingCredit,
        Self::BulkOutgoingCreditReturn,
        Self::BulkOutgoingCreditReturnReversal,
        Self::BulkOutgoingCreditReversal,
        Self::BulkOutgoingDebit,
        Self::BulkOutgoingDebitReturn,
        Self::BulkOutgoingDebitReturnReversal,
        Self::BulkOutgoingDebitReversal,
        Self::IncomingCredit,
        Self::IncomingCreditReturn,
        Self::IncomingCreditReturnReversal,
        Self::IncomingCreditReversal,
        Self::IncomingDebit,
        Self::IncomingDebitReturn,
        Self::IncomingDebitReturnReversal,
        Self::IncomingDebitReversal,
        Self::OutgoingCredit,
        Self::OutgoingCreditReturn,
        Self::OutgoingCreditReturnReversal,
        Self::OutgoingCreditReversal,
        Self::OutgoingDebit,
        Self::OutgoingDebitReturn,
        Self::OutgoingDebitReturnReversal,
        Self::OutgoingDebitReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BulkOutgoingCredit => "BULK_OUTGOING_CREDIT",
            Self::BulkOutgoingCreditReturn => "BULK_OUTGOING_CREDIT_RETURN",
            Self::BulkOutgoingCreditReturnReversal => {
                "BULK_OUTGOING_CREDIT_RETURN_REVERSAL"
            }
            Self::BulkOutgoingCreditReversal => "BULK_OUTGOING_CREDIT_REVERSAL",
            Self::BulkOutgoingDebit => "BULK_OUTGOING_DEBIT",
            Self::BulkOutgoingDebitReturn => "BULK_OUTGOING_DEBIT_RETURN",
            Self::BulkOutgoingDebitReturnReversal => {
                "BULK_OUTGOING_DEBIT_RETURN_REVERSAL"
            }
            Self::BulkOutgoingDebitReversal => "BULK_OUTGOING_DEBIT_REVERSAL",
            Self::IncomingCredit => "INCOMING_CREDIT",
            Self::IncomingCreditReturn => "INCOMING_CREDIT_RETURN",
            Self::IncomingCreditReturnReversal => "INCOMING_CREDIT_RETURN_REVERSAL",
            Self::IncomingCreditReversal => "INCOMING_CREDIT_REVERSAL",
            Self::IncomingDebit => "INCOMING_DEBIT",
            Self::IncomingDebitReturn => "INCOMING_DEBIT_RETURN",
            Self::IncomingDebitReturnReversal => "INCOMING_DEBIT_RETURN_REVERSAL",
            Self::IncomingDebitReversal => "INCOMING_DEBIT_REVERSAL",
            Self::OutgoingCredit => "OUTGOING_CREDIT",
            Self::OutgoingCreditReturn => "OUTGOING_CREDIT_RETURN",
            Self::OutgoingCreditReturnReversal => "OUTGOING_CREDIT_RETURN_REVERSAL",
            Self::OutgoingCreditReversal => "OUTGOING_CREDIT_REVERSAL",
            Self::OutgoingDebit => "OUTGOING_DEBIT",
            Self::OutgoingDebitReturn => "OUTGOING_DEBIT_RETURN",
            Self::OutgoingDebitReturnReversal => "OUTGOING_DEBIT_RETURN_REVERSAL",
            Self::OutgoingDebitReversal => "OUTGOING_DEBIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EftCaResponseSubtype);
#[cfg(feature = "eft-canada")]
/// The document's schema `v0_eft_ca_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EftCaStatus {
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
    Expired,
    /// `INITIATED`
    Initiated,
    /// `IN_SUSPENSE`
    InSuspense,
    /// `PENDING`
    Pending,
    /// `POSTED`
    Posted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EftCaStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancelled,
        Self::Expired,
        Self::Initiated,
        Self::InSuspense,
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
            Self::InSuspense => "IN_SUSPENSE",
            Self::Pending => "PENDING",
            Self::Posted => "POSTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EftCaStatus);
#[cfg(feature = "eft-canada")]
/// Parameters of `getEFTCATransfersV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEftcaTransfersV0Params {
    /// Optional.
    pub amount: Option<String>,
    /// Optional.
    pub bank_id: Option<String>,
    /// Optional.
    pub currency: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub dc_sign: Option<String>,
    /// Optional.
    pub destination_account_id: Option<String>,
    /// Optional.
    pub destination_account_number: Option<String>,
    /// Optional.
    pub destination_account_owner_name: Option<String>,
    /// Optional.
    pub effective_date: Option<String>,
    /// Optional.
    pub from_effective_date: Option<String>,
    /// Optional.
    pub from_posting_date: Option<String>,
    /// Optional.
    pub id: Option<String>,
    /// Optional.
    pub is_same_day: Option<bool>,
    /// Optional. Cents. At least 1.
    pub max_amount: Option<i64>,
    /// Optional. Cents. At least 1.
    pub min_amount: Option<i64>,
    /// Optional.
    pub network_status: Option<String>,
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional.
    pub originating_account_number: Option<String>,
    /// Optional.
    pub originating_account_owner_name: Option<String>,
    /// Optional.
    pub partner_id: Option<String>,
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
impl GetEftcaTransfersV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            bank_id: None,
            currency: None,
            customer_id: None,
            dc_sign: None,
            destination_account_id: None,
            destination_account_number: None,
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
            originating_account_number: None,
            originating_account_owner_name: None,
            partner_id: None,
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
    /// Sets [`bank_id`](Self::bank_id).
    #[must_use]
    #[inline]
    pub fn with_bank_id(mut self, value: impl Into<String>) -> Self {
        self.bank_id = Some(value.into());
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
    pub fn with_destination_account_id(mut self, value: impl Into<String>) -> Self {
        self.destination_account_id = Some(value.into());
        self
    }
    /// Sets [`destination_account_number`](Self::destination_account_number).
    #[must_use]
    #[inline]
    pub fn with_destination_account_number(mut self, value: impl Into<String>) -> Self {
        self.destination_account_number = Some(value.into());
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
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    pub fn with_originating_account_id(mut self, value: impl Into<String>) -> Self {
        self.originating_account_id = Some(value.into());
        self
    }
    /// Sets [`originating_account_number`](Self::originating_account_number).
    #[must_use]
    #[inline]
    pub fn with_originating_account_number(mut self, value: impl Into<String>) -> Self {
        self.originating_account_number = Some(value.into());
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
    /// Sets [`partner_id`](Self::partner_id).
    #[must_use]
    #[inline]
    pub fn with_partner_id(mut self, value: impl Into<String>) -> Self {
        self.partner_id = Some(value.into());
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
impl GetEftcaTransfersV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("id", &self.id);
        query.some("is_same_day", &self.is_same_day);
        query.some("network_status", &self.network_status);
        query.some("subtype", &self.subtype);
        query.some("to_posting_date", &self.to_posting_date);
        query.some("min_amount", &self.min_amount);
        query
            .some(
                "originating_account_owner_name",
                &self.originating_account_owner_name,
            );
        query.some("from_effective_date", &self.from_effective_date);
        query.some("originating_account_number", &self.originating_account_number);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("currency", &self.currency);
        query.some("to_effective_date", &self.to_effective_date);
        query.some("dc_sign", &self.dc_sign);
        query.some("posting_date", &self.posting_date);
        query.some("effective_date", &self.effective_date);
        query.some("customer_id", &self.customer_id);
        query.some("amount", &self.amount);
        query
            .some(
                "destination_account_owner_name",
                &self.destination_account_owner_name,
            );
        query.some("reference_id", &self.reference_id);
        query.some("from_posting_date", &self.from_posting_date);
        query.some("status", &self.status);
        query.some("partner_id", &self.partner_id);
        query.some("destination_account_id", &self.destination_account_id);
        query.some("destination_account_number", &self.destination_account_number);
        query.some("bank_id", &self.bank_id);
        query.some("max_amount", &self.max_amount);
        query.into_url()
    }
}
impl crate::check::Check for GetEftcaTransfersV0Params {
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
