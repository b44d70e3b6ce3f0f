// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "wires")]
/// The document's schema `listWiresV0_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListWiresV0Status {
    /// `BLOCKED`
    Blocked,
    /// `POSTED`
    Posted,
    /// `READY`
    Ready,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListWiresV0Status {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Blocked, Self::Posted, Self::Ready];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "BLOCKED",
            Self::Posted => "POSTED",
            Self::Ready => "READY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListWiresV0Status);
crate::id::id! {
    #[doc = " Identifies: transaction in."] TransactionInId
}
#[cfg(feature = "wires")]
/// The document's schema `v0_update_transfer`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0UpdateTransfer {
    /// Required.
    pub status: V0UpdateTransferStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0UpdateTransfer {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0UpdateTransferStatus>) -> Self {
        Self {
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0UpdateTransfer {
    const NAME: &'static str = "V0UpdateTransfer";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0UpdateTransferStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0UpdateTransfer);
#[cfg(feature = "wires")]
/// The document's schema `v0_update_transfer_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0UpdateTransferStatus {
    /// `CANCELED`
    Canceled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0UpdateTransferStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Canceled];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0UpdateTransferStatus);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Wire {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub bank_message: Option<String>,
    /// Optional.
    pub batch_id: Option<BatchId>,
    /// Optional.
    pub case_id: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub fed_input_message_accountability_data: Option<String>,
    /// Required. Only in responses.
    pub id: WireId,
    /// Optional. Only in responses.
    pub input_message_accountability_data: Option<String>,
    /// Required.
    pub is_bulk: bool,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub originating_account_number: String,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub receiving_account_number: String,
    /// Optional.
    pub recipient_message: Option<String>,
    /// Optional.
    pub return_data: Option<V0WireReturnData>,
    /// Required. Only in responses.
    pub sender_reference_id: String,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required. Only in responses.
    pub status: V0WireStatus,
    /// Optional.
    pub status_details: Option<V0WireStatusDetails>,
    /// Required. Only in responses.
    pub transaction_id: TransactionId,
    /// Optional.
    pub transaction_in_id: Option<TransactionInId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Wire {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        effective_date: impl Into<crate::Date>,
        id: WireId,
        is_bulk: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        originating_account_number: impl Into<String>,
        receiving_account_number: impl Into<String>,
        sender_reference_id: impl Into<String>,
        status: impl Into<V0WireStatus>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            amount,
            bank_message: None,
            batch_id: None,
            case_id: None,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            effective_date: effective_date.into(),
            fed_input_message_accountability_data: None,
            id,
            input_message_accountability_data: None,
            is_bulk,
            last_updated_time: last_updated_time.into(),
            network: None,
            originating_account_id: None,
            originating_account_number: originating_account_number.into(),
            receiving_account_id: None,
            receiving_account_number: receiving_account_number.into(),
            recipient_message: None,
            return_data: None,
            sender_reference_id: sender_reference_id.into(),
            settlement_date: None,
            status: status.into(),
            status_details: None,
            transaction_id,
            transaction_in_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Wire {
    const NAME: &'static str = "V0Wire";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "bank_message",
        "batch_id",
        "case_id",
        "creation_time",
        "currency",
        "customer_id",
        "effective_date",
        "fed_input_message_accountability_data",
        "id",
        "input_message_accountability_data",
        "is_bulk",
        "last_updated_time",
        "network",
        "originating_account_id",
        "originating_account_number",
        "receiving_account_id",
        "receiving_account_number",
        "recipient_message",
        "return_data",
        "sender_reference_id",
        "settlement_date",
        "status",
        "status_details",
        "transaction_id",
        "transaction_in_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut bank_message: Option<String> = None;
        let mut batch_id: Option<BatchId> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut fed_input_message_accountability_data: Option<String> = None;
        let mut id: Option<WireId> = None;
        let mut input_message_accountability_data: Option<String> = None;
        let mut is_bulk: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut network: Option<String> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_account_number: Option<String> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut receiving_account_number: Option<String> = None;
        let mut recipient_message: Option<String> = None;
        let mut return_data: Option<V0WireReturnData> = None;
        let mut sender_reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<V0WireStatus> = None;
        let mut status_details: Option<V0WireStatusDetails> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_in_id: Option<TransactionInId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut bank_message),
                2 => __input.maybe_or_keep(&mut batch_id),
                3 => __input.maybe_or_keep(&mut case_id),
                4 => __input.take(&mut creation_time),
                5 => __input.take(&mut currency),
                6 => __input.maybe_or_keep(&mut customer_id),
                7 => __input.take(&mut effective_date),
                8 => __input.maybe_or_keep(&mut fed_input_message_accountability_data),
                9 => __input.take(&mut id),
                10 => __input.maybe_or_keep(&mut input_message_accountability_data),
                11 => __input.take(&mut is_bulk),
                12 => __input.take(&mut last_updated_time),
                13 => __input.maybe_or_keep(&mut network),
                14 => __input.maybe_or_keep(&mut originating_account_id),
                15 => __input.take(&mut originating_account_number),
                16 => __input.maybe_or_keep(&mut receiving_account_id),
                17 => __input.take(&mut receiving_account_number),
                18 => __input.maybe_or_keep(&mut recipient_message),
                19 => __input.maybe_or_keep(&mut return_data),
                20 => __input.take(&mut sender_reference_id),
                21 => __input.maybe_or_keep(&mut settlement_date),
                22 => __input.take(&mut status),
                23 => __input.maybe_or_keep(&mut status_details),
                24 => __input.take(&mut transaction_id),
                25 => __input.maybe_or_keep(&mut transaction_in_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&is_bulk, "is_bulk");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&originating_account_number, "originating_account_number");
        __input.need(&receiving_account_number, "receiving_account_number");
        __input.need(&sender_reference_id, "sender_reference_id");
        __input.need(&status, "status");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            amount: amount?.0,
            bank_message,
            batch_id,
            case_id: case_id.map(|value| value.0),
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            effective_date: effective_date?,
            fed_input_message_accountability_data,
            id: id?,
            input_message_accountability_data,
            is_bulk: is_bulk?,
            last_updated_time: last_updated_time?,
            network,
            originating_account_id,
            originating_account_number: originating_account_number?,
            receiving_account_id,
            receiving_account_number: receiving_account_number?,
            recipient_message,
            return_data,
            sender_reference_id: sender_reference_id?,
            settlement_date,
            status: status?,
            status_details,
            transaction_id: transaction_id?,
            transaction_in_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("bank_message", &self.bank_message);
        out.option("batch_id", &self.batch_id);
        out.option("case_id", &self.case_id);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("effective_date", &self.effective_date);
        out.option(
            "fed_input_message_accountability_data",
            &self.fed_input_message_accountability_data,
        );
        out.field("id", &self.id);
        out.option(
            "input_message_accountability_data",
            &self.input_message_accountability_data,
        );
        out.field("is_bulk", &self.is_bulk);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("network", &self.network);
        out.option("originating_account_id", &self.originating_account_id);
        out.secret("originating_account_number", &self.originating_account_number);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.secret("receiving_account_number", &self.receiving_account_number);
        out.option("recipient_message", &self.recipient_message);
        out.option("return_data", &self.return_data);
        out.field("sender_reference_id", &self.sender_reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.option("status_details", &self.status_details);
        out.field("transaction_id", &self.transaction_id);
        out.option("transaction_in_id", &self.transaction_in_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Wire);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub wires: Vec<V0Wire>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(wires: Vec<V0Wire>) -> Self {
        Self {
            next_page_token: None,
            wires,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0WireList {
    const NAME: &'static str = "V0WireList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "wires"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut wires: Option<Vec<V0Wire>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut wires),
                _ => __input.again(),
            }
        }
        __input.need(&wires, "wires");
        Some(Self {
            next_page_token,
            wires: wires?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("wires", &self.wires);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WireList);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireRequest {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional. At most 210 characters.
    pub bank_message: Option<String>,
    /// Required.
    pub currency: V0WireRequestCurrency,
    /// Required.
    pub customer_id: CustomerId,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Required.
    pub receiving_account_id: AccountId,
    /// Required. At most 140 characters.
    pub recipient_message: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<V0WireRequestCurrency>,
        customer_id: CustomerId,
        originating_account_id: AccountId,
        receiving_account_id: AccountId,
        recipient_message: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            bank_message: None,
            currency: currency.into(),
            customer_id,
            metadata: None,
            originating_account_id,
            receiving_account_id,
            recipient_message: recipient_message.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_message`](Self::bank_message). At most 210 characters.
    #[must_use]
    #[inline]
    pub fn with_bank_message(mut self, value: impl Into<String>) -> Self {
        self.bank_message = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl crate::record::Record for V0WireRequest {
    const NAME: &'static str = "V0WireRequest";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "bank_message",
        "currency",
        "customer_id",
        "metadata",
        "originating_account_id",
        "receiving_account_id",
        "recipient_message",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut bank_message: Option<String> = None;
        let mut currency: Option<V0WireRequestCurrency> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut recipient_message: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut bank_message),
                2 => __input.take(&mut currency),
                3 => __input.take(&mut customer_id),
                4 => __input.maybe(&mut metadata),
                5 => __input.take(&mut originating_account_id),
                6 => __input.take(&mut receiving_account_id),
                7 => __input.take(&mut recipient_message),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&originating_account_id, "originating_account_id");
        __input.need(&receiving_account_id, "receiving_account_id");
        __input.need(&recipient_message, "recipient_message");
        Some(Self {
            amount: amount?.0,
            bank_message,
            currency: currency?,
            customer_id: customer_id?,
            metadata,
            originating_account_id: originating_account_id?,
            receiving_account_id: receiving_account_id?,
            recipient_message: recipient_message?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("bank_message", &self.bank_message);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.secret_option("metadata", &self.metadata);
        out.field("originating_account_id", &self.originating_account_id);
        out.field("receiving_account_id", &self.receiving_account_id);
        out.field("recipient_message", &self.recipient_message);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WireRequest);
impl crate::check::Check for V0WireRequest {
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
        if let Some(value) = &self.bank_message {
            crate::check::within("bank_message", crate::check::length(value, 0, 210))?;
        }
        let value = &self.recipient_message;
        crate::check::within("recipient_message", crate::check::length(value, 0, 140))?;
        Ok(())
    }
}
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_request_currency`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0WireRequestCurrency {
    /// `USD`
    Usd,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireRequestCurrency {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Usd];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Usd => "USD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0WireRequestCurrency);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0WireStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `DECLINED`
    Declined,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Completed,
        Self::Declined,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Completed => "COMPLETED",
            Self::Declined => "DECLINED",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0WireStatus);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_status_details`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0WireStatusDetails {
    /// `APPROVED`
    Approved,
    /// `CANCELED`
    Canceled,
    /// `DECLINED_DUAL_APPROVAL`
    DeclinedDualApproval,
    /// `PENDING_DUAL_APPROVAL`
    PendingDualApproval,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireStatusDetails {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::Canceled,
        Self::DeclinedDualApproval,
        Self::PendingDualApproval,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Canceled => "CANCELED",
            Self::DeclinedDualApproval => "DECLINED_DUAL_APPROVAL",
            Self::PendingDualApproval => "PENDING_DUAL_APPROVAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0WireStatusDetails);
#[cfg(feature = "wires")]
/// Parameters of `listWiresV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWiresV0Params {
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<Vec<WireId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub status: Option<ListWiresV0Status>,
    /// Optional.
    pub to_date: Option<crate::Date>,
}
impl ListWiresV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_id: None,
            from_date: None,
            id: None,
            limit: None,
            originating_account_id: None,
            page_token: None,
            receiving_account_id: None,
            status: None,
            to_date: None,
        }
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    #[inline]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<WireId>) -> Self {
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
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    #[inline]
    pub fn with_originating_account_id(mut self, value: AccountId) -> Self {
        self.originating_account_id = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`receiving_account_id`](Self::receiving_account_id).
    #[must_use]
    #[inline]
    pub fn with_receiving_account_id(mut self, value: AccountId) -> Self {
        self.receiving_account_id = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<ListWiresV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    #[inline]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}
impl ListWiresV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("to_date", &self.to_date);
        query.some("from_date", &self.from_date);
        query.some("customer_id", &self.customer_id);
        query.some("status", &self.status);
        query.some("receiving_account_id", &self.receiving_account_id);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListWiresV0Params {
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
impl crate::Paged for ListWiresV0Params {
    type Item = V0Wire;
    type Page = V0WireList;
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
        (page.wires, page.next_page_token)
    }
}
