// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "transactions-v0")]
/// The document's schema `listPostedTransactionsV0_dc_sign`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListPostedTransactionsV0DcSign {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListPostedTransactionsV0DcSign {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "credit",
            Self::Debit => "debit",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListPostedTransactionsV0DcSign);
crate::id::id! {
    #[doc = " Identifies: sweep agg."] SweepAggId
}
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_enhanced_transaction_response`, received.
pub type V0EnhancedTransactionResponse = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_external_data`, received.
pub type V0ExternalData = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PendingTransaction {
    /// Required.
    pub account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required.
    pub created: crate::Timestamp,
    /// Required.
    pub data: V0PendingTransactionData,
    /// Optional. `Debug` does not print it.
    pub enhanced_transaction: Option<V0EnhancedTransactionResponse>,
    /// Required.
    pub id: i64,
    /// Required.
    pub idemkey: String,
    /// Optional.
    pub offset_account_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub offset_account_no: Option<String>,
    /// Required. Null is a value of its own.
    pub reference_id: Option<String>,
    /// Required.
    pub tenant: V0TenantId,
    /// Required.
    pub updated: crate::Timestamp,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PendingTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        account_no: impl Into<String>,
        created: impl Into<crate::Timestamp>,
        data: impl Into<V0PendingTransactionData>,
        id: i64,
        idemkey: impl Into<String>,
        reference_id: Option<String>,
        tenant: impl Into<V0TenantId>,
        updated: impl Into<crate::Timestamp>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            account_id,
            account_no: account_no.into(),
            created: created.into(),
            data: data.into(),
            enhanced_transaction: None,
            id,
            idemkey: idemkey.into(),
            offset_account_id: None,
            offset_account_no: None,
            reference_id,
            tenant: tenant.into(),
            updated: updated.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PendingTransaction {
    const NAME: &'static str = "V0PendingTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_no",
        "created",
        "data",
        "enhanced_transaction",
        "id",
        "idemkey",
        "offset_account_id",
        "offset_account_no",
        "reference_id",
        "tenant",
        "updated",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_no: Option<String> = None;
        let mut created: Option<crate::Timestamp> = None;
        let mut data: Option<V0PendingTransactionData> = None;
        let mut enhanced_transaction: Option<V0EnhancedTransactionResponse> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut idemkey: Option<String> = None;
        let mut offset_account_id: Option<String> = None;
        let mut offset_account_no: Option<String> = None;
        let mut reference_id: Option<Option<String>> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut updated: Option<crate::Timestamp> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut account_no),
                2 => __input.take(&mut created),
                3 => __input.take(&mut data),
                4 => __input.maybe_or_keep(&mut enhanced_transaction),
                5 => __input.take(&mut id),
                6 => __input.take(&mut idemkey),
                7 => __input.maybe_or_keep(&mut offset_account_id),
                8 => __input.maybe_or_keep(&mut offset_account_no),
                9 => __input.take(&mut reference_id),
                10 => __input.take(&mut tenant),
                11 => __input.take(&mut updated),
                12 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&account_no, "account_no");
        __input.need(&created, "created");
        __input.need(&data, "data");
        __input.need(&id, "id");
        __input.need(&idemkey, "idemkey");
        __input.need(&reference_id, "reference_id");
        __input.need(&tenant, "tenant");
        __input.need(&updated, "updated");
        __input.need(&uuid, "uuid");
        Some(Self {
            account_id: account_id?,
            account_no: account_no?,
            created: created?,
            data: data?,
            enhanced_transaction,
            id: id?.0,
            idemkey: idemkey?,
            offset_account_id,
            offset_account_no,
            reference_id: reference_id?,
            tenant: tenant?,
            updated: updated?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.secret("account_no", &self.account_no);
        out.field("created", &self.created);
        out.field("data", &self.data);
        out.secret_option("enhanced_transaction", &self.enhanced_transaction);
        out.field("id", &self.id);
        out.field("idemkey", &self.idemkey);
        out.option("offset_account_id", &self.offset_account_id);
        out.secret_option("offset_account_no", &self.offset_account_no);
        out.field("reference_id", &self.reference_id);
        out.field("tenant", &self.tenant);
        out.field("updated", &self.updated);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PendingTransaction);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PendingTransactionData {
    /// Required. Cents. At least 0.
    pub amount: i64,
    /// Required.
    pub auto_post_at: crate::Timestamp,
    /// Required.
    pub avail_balance: i64,
    /// Required.
    pub available_balance: i64,
    /// Required.
    pub balance: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub dc_sign: V0DcSign,
    /// Required.
    pub effective_date: crate::Timestamp,
    /// Required.
    pub expires_at: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub external_data: Option<Option<V0ExternalData>>,
    /// Required.
    pub force_post: bool,
    /// Required.
    pub history: Vec<V0PendingTransactionHistory>,
    /// Required.
    pub idemkey: String,
    /// Required.
    pub memo: String,
    /// Required.
    pub network: String,
    /// Required.
    pub operation: V0PendingTransactionDataOperation,
    /// Required.
    pub reason: String,
    /// Required. Cents. At least 0.
    pub req_amount: i64,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub risk_info: Option<Option<V0RiskInfo>>,
    /// Required.
    pub status: V0PendingTransactionDataStatus,
    /// Required.
    pub subtype: String,
    /// Required. Cents. At least 0.
    pub total_amount: i64,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Required.
    pub type_: String,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub user_data: Option<Option<V0UserData>>,
    /// Required.
    pub was_partial: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PendingTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        auto_post_at: impl Into<crate::Timestamp>,
        avail_balance: i64,
        available_balance: i64,
        balance: i64,
        currency: impl Into<String>,
        dc_sign: impl Into<V0DcSign>,
        effective_date: impl Into<crate::Timestamp>,
        expires_at: impl Into<crate::Timestamp>,
        force_post: bool,
        history: Vec<V0PendingTransactionHistory>,
        idemkey: impl Into<String>,
        memo: impl Into<String>,
        network: impl Into<String>,
        operation: impl Into<V0PendingTransactionDataOperation>,
        reason: impl Into<String>,
        req_amount: i64,
        status: impl Into<V0PendingTransactionDataStatus>,
        subtype: impl Into<String>,
        total_amount: i64,
        transaction_time: impl Into<crate::Timestamp>,
        type_: impl Into<String>,
        was_partial: bool,
    ) -> Self {
        Self {
            amount,
            auto_post_at: auto_post_at.into(),
            avail_balance,
            available_balance,
            balance,
            currency: currency.into(),
            dc_sign: dc_sign.into(),
            effective_date: effective_date.into(),
            expires_at: expires_at.into(),
            external_data: None,
            force_post,
            history,
            idemkey: idemkey.into(),
            memo: memo.into(),
            network: network.into(),
            operation: operation.into(),
            reason: reason.into(),
            req_amount,
            risk_info: None,
            status: status.into(),
            subtype: subtype.into(),
            total_amount,
            transaction_id: None,
            transaction_time: transaction_time.into(),
            type_: type_.into(),
            user_data: None,
            was_partial,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PendingTransactionData {
    const NAME: &'static str = "V0PendingTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "auto_post_at",
        "avail_balance",
        "available_balance",
        "balance",
        "currency",
        "dc_sign",
        "effective_date",
        "expires_at",
        "external_data",
        "force_post",
        "history",
        "idemkey",
        "memo",
        "network",
        "operation",
        "reason",
        "req_amount",
        "risk_info",
        "status",
        "subtype",
        "total_amount",
        "transaction_id",
        "transaction_time",
        "type",
        "user_data",
        "was_partial",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut auto_post_at: Option<crate::Timestamp> = None;
        let mut avail_balance: Option<crate::whole::Whole> = None;
        let mut available_balance: Option<crate::whole::Whole> = None;
        let mut balance: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut dc_sign: Option<V0DcSign> = None;
        let mut effective_date: Option<crate::Timestamp> = None;
        let mut expires_at: Option<crate::Timestamp> = None;
        let mut external_data: Option<Option<V0ExternalData>> = None;
        let mut force_post: Option<bool> = None;
        let mut history: Option<Vec<V0PendingTransactionHistory>> = None;
        let mut idemkey: Option<String> = None;
        let mut memo: Option<String> = None;
        let mut network: Option<String> = None;
        let mut operation: Option<V0PendingTransactionDataOperation> = None;
        let mut reason: Option<String> = None;
        let mut req_amount: Option<crate::whole::Whole> = None;
        let mut risk_info: Option<Option<V0RiskInfo>> = None;
        let mut status: Option<V0PendingTransactionDataStatus> = None;
        let mut subtype: Option<String> = None;
        let mut total_amount: Option<crate::whole::Whole> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        let mut type_: Option<String> = None;
        let mut user_data: Option<Option<V0UserData>> = None;
        let mut was_partial: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut auto_post_at),
                2 => __input.take(&mut avail_balance),
                3 => __input.take(&mut available_balance),
                4 => __input.take(&mut balance),
                5 => __input.take(&mut currency),
                6 => __input.take(&mut dc_sign),
                7 => __input.take(&mut effective_date),
                8 => __input.take(&mut expires_at),
                9 => __input.take_or_keep(&mut external_data),
                10 => __input.take(&mut force_post),
                11 => __input.take(&mut history),
                12 => __input.take(&mut idemkey),
                13 => __input.take(&mut memo),
                14 => __input.take(&mut network),
                15 => __input.take(&mut operation),
                16 => __input.take(&mut reason),
                17 => __input.take(&mut req_amount),
                18 => __input.take_or_keep(&mut risk_info),
                19 => __input.take(&mut status),
                20 => __input.take(&mut subtype),
                21 => __input.take(&mut total_amount),
                22 => __input.maybe_or_keep(&mut transaction_id),
                23 => __input.take(&mut transaction_time),
                24 => __input.take(&mut type_),
                25 => __input.take_or_keep(&mut user_data),
                26 => __input.take(&mut was_partial),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&auto_post_at, "auto_post_at");
        __input.need(&avail_balance, "avail_balance");
        __input.need(&available_balance, "available_balance");
        __input.need(&balance, "balance");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&expires_at, "expires_at");
        __input.need(&force_post, "force_post");
        __input.need(&history, "history");
        __input.need(&idemkey, "idemkey");
        __input.need(&memo, "memo");
        __input.need(&network, "network");
        __input.need(&operation, "operation");
        __input.need(&reason, "reason");
        __input.need(&req_amount, "req_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&total_amount, "total_amount");
        __input.need(&transaction_time, "transaction_time");
        __input.need(&type_, "type");
        __input.need(&was_partial, "was_partial");
        Some(Self {
            amount: amount?.0,
            auto_post_at: auto_post_at?,
            avail_balance: avail_balance?.0,
            available_balance: available_balance?.0,
            balance: balance?.0,
            currency: currency?,
            dc_sign: dc_sign?,
            effective_date: effective_date?,
            expires_at: expires_at?,
            external_data,
            force_post: force_post?,
            history: history?,
            idemkey: idemkey?,
            memo: memo?,
            network: network?,
            operation: operation?,
            reason: reason?,
            req_amount: req_amount?.0,
            risk_info,
            status: status?,
            subtype: subtype?,
            total_amount: total_amount?.0,
            transaction_id,
            transaction_time: transaction_time?,
            type_: type_?,
            user_data,
            was_partial: was_partial?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("auto_post_at", &self.auto_post_at);
        out.field("avail_balance", &self.avail_balance);
        out.field("available_balance", &self.available_balance);
        out.field("balance", &self.balance);
        out.field("currency", &self.currency);
        out.field("dc_sign", &self.dc_sign);
        out.field("effective_date", &self.effective_date);
        out.field("expires_at", &self.expires_at);
        out.secret_option("external_data", &self.external_data);
        out.field("force_post", &self.force_post);
        out.field("history", &self.history);
        out.field("idemkey", &self.idemkey);
        out.field("memo", &self.memo);
        out.field("network", &self.network);
        out.field("operation", &self.operation);
        out.field("reason", &self.reason);
        out.field("req_amount", &self.req_amount);
        out.secret_option("risk_info", &self.risk_info);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("total_amount", &self.total_amount);
        out.option("transaction_id", &self.transaction_id);
        out.field("transaction_time", &self.transaction_time);
        out.field("type", &self.type_);
        out.secret_option("user_data", &self.user_data);
        out.field("was_partial", &self.was_partial);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PendingTransactionData);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_data_operation`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PendingTransactionDataOperation {
    /// `hold_cancel`
    HoldCancel,
    /// `hold_decline`
    HoldDecline,
    /// `hold_decrease`
    HoldDecrease,
    /// `hold_expire`
    HoldExpire,
    /// `hold_increase`
    HoldIncrease,
    /// `hold_new`
    HoldNew,
    /// `hold_post`
    HoldPost,
    /// `hold_replace`
    HoldReplace,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PendingTransactionDataOperation {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::HoldCancel,
        Self::HoldDecline,
        Self::HoldDecrease,
        Self::HoldExpire,
        Self::HoldIncrease,
        Self::HoldNew,
        Self::HoldPost,
        Self::HoldReplace,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HoldCancel => "hold_cancel",
            Self::HoldDecline => "hold_decline",
            Self::HoldDecrease => "hold_decrease",
            Self::HoldExpire => "hold_expire",
            Self::HoldIncrease => "hold_increase",
            Self::HoldNew => "hold_new",
            Self::HoldPost => "hold_post",
            Self::HoldReplace => "hold_replace",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PendingTransactionDataOperation);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_data_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PendingTransactionDataStatus {
    /// `CLEARED`
    Cleared,
    /// `DECLINED`
    Declined,
    /// `EXPIRED`
    Expired,
    /// `INTERNAL_ERROR`
    InternalError,
    /// `PARTCLEARED`
    Partcleared,
    /// `PENDING`
    Pending,
    /// `RELEASED`
    Released,
    /// `REPLACED`
    Replaced,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PendingTransactionDataStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cleared,
        Self::Declined,
        Self::Expired,
        Self::InternalError,
        Self::Partcleared,
        Self::Pending,
        Self::Released,
        Self::Replaced,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cleared => "CLEARED",
            Self::Declined => "DECLINED",
            Self::Expired => "EXPIRED",
            Self::InternalError => "INTERNAL_ERROR",
            Self::Partcleared => "PARTCLEARED",
            Self::Pending => "PENDING",
            Self::Released => "RELEASED",
            Self::Replaced => "REPLACED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PendingTransactionDataStatus);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PendingTransactionHistory {
    /// Required.
    pub account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required.
    pub created: crate::Timestamp,
    /// Optional.
    pub data: Option<V0PendingTransactionHistoryData>,
    /// Required.
    pub id: i64,
    /// Required.
    pub idemkey: String,
    /// Optional.
    pub offset_account_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub offset_account_no: Option<String>,
    /// Required. Null is a value of its own.
    pub reference_id: Option<String>,
    /// Required.
    pub tenant: V0TenantId,
    /// Required.
    pub updated: crate::Timestamp,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PendingTransactionHistory {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        account_no: impl Into<String>,
        created: impl Into<crate::Timestamp>,
        id: i64,
        idemkey: impl Into<String>,
        reference_id: Option<String>,
        tenant: impl Into<V0TenantId>,
        updated: impl Into<crate::Timestamp>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            account_id,
            account_no: account_no.into(),
            created: created.into(),
            data: None,
            id,
            idemkey: idemkey.into(),
            offset_account_id: None,
            offset_account_no: None,
            reference_id,
            tenant: tenant.into(),
            updated: updated.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PendingTransactionHistory {
    const NAME: &'static str = "V0PendingTransactionHistory";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_no",
        "created",
        "data",
        "id",
        "idemkey",
        "offset_account_id",
        "offset_account_no",
        "reference_id",
        "tenant",
        "updated",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_no: Option<String> = None;
        let mut created: Option<crate::Timestamp> = None;
        let mut data: Option<V0PendingTransactionHistoryData> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut idemkey: Option<String> = None;
        let mut offset_account_id: Option<String> = None;
        let mut offset_account_no: Option<String> = None;
        let mut reference_id: Option<Option<String>> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut updated: Option<crate::Timestamp> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut account_no),
                2 => __input.take(&mut created),
                3 => __input.maybe_or_keep(&mut data),
                4 => __input.take(&mut id),
                5 => __input.take(&mut idemkey),
                6 => __input.maybe_or_keep(&mut offset_account_id),
                7 => __input.maybe_or_keep(&mut offset_account_no),
                8 => __input.take(&mut reference_id),
                9 => __input.take(&mut tenant),
                10 => __input.take(&mut updated),
                11 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&account_no, "account_no");
        __input.need(&created, "created");
        __input.need(&id, "id");
        __input.need(&idemkey, "idemkey");
        __input.need(&reference_id, "reference_id");
        __input.need(&tenant, "tenant");
        __input.need(&updated, "updated");
        __input.need(&uuid, "uuid");
        Some(Self {
            account_id: account_id?,
            account_no: account_no?,
            created: created?,
            data,
            id: id?.0,
            idemkey: idemkey?,
            offset_account_id,
            offset_account_no,
            reference_id: reference_id?,
            tenant: tenant?,
            updated: updated?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.secret("account_no", &self.account_no);
        out.field("created", &self.created);
        out.option("data", &self.data);
        out.field("id", &self.id);
        out.field("idemkey", &self.idemkey);
        out.option("offset_account_id", &self.offset_account_id);
        out.secret_option("offset_account_no", &self.offset_account_no);
        out.field("reference_id", &self.reference_id);
        out.field("tenant", &self.tenant);
        out.field("updated", &self.updated);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PendingTransactionHistory);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PendingTransactionHistoryData {
    /// Required. Cents. At least 0.
    pub amount: i64,
    /// Required.
    pub auto_post_at: crate::Timestamp,
    /// Required.
    pub avail_balance: i64,
    /// Required.
    pub available_balance: i64,
    /// Required.
    pub balance: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub dc_sign: V0DcSign,
    /// Required.
    pub effective_date: crate::Timestamp,
    /// Required.
    pub expires_at: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub external_data: Option<Option<V0ExternalData>>,
    /// Required.
    pub force_post: bool,
    /// Required.
    pub idemkey: String,
    /// Required.
    pub memo: String,
    /// Required.
    pub network: String,
    /// Required.
    pub operation: V0PendingTransactionHistoryDataOperation,
    /// Required.
    pub reason: String,
    /// Required. Cents. At least 0.
    pub req_amount: i64,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub risk_info: Option<Option<V0RiskInfo>>,
    /// Required.
    pub status: V0PendingTransactionHistoryDataStatus,
    /// Required.
    pub subtype: String,
    /// Required. Cents. At least 0.
    pub total_amount: i64,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Required.
    pub type_: String,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub user_data: Option<Option<V0UserData>>,
    /// Required.
    pub was_partial: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PendingTransactionHistoryData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        auto_post_at: impl Into<crate::Timestamp>,
        avail_balance: i64,
        available_balance: i64,
        balance: i64,
        currency: impl Into<String>,
        dc_sign: impl Into<V0DcSign>,
        effective_date: impl Into<crate::Timestamp>,
        expires_at: impl Into<crate::Timestamp>,
        force_post: bool,
        idemkey: impl Into<String>,
        memo: impl Into<String>,
        network: impl Into<String>,
        operation: impl Into<V0PendingTransactionHistoryDataOperation>,
        reason: impl Into<String>,
        req_amount: i64,
        status: impl Into<V0PendingTransactionHistoryDataStatus>,
        subtype: impl Into<String>,
        total_amount: i64,
        transaction_time: impl Into<crate::Timestamp>,
        type_: impl Into<String>,
        was_partial: bool,
    ) -> Self {
        Self {
            amount,
            auto_post_at: auto_post_at.into(),
            avail_balance,
            available_balance,
            balance,
            currency: currency.into(),
            dc_sign: dc_sign.into(),
            effective_date: effective_date.into(),
            expires_at: expires_at.into(),
            external_data: None,
            force_post,
            idemkey: idemkey.into(),
            memo: memo.into(),
            network: network.into(),
            operation: operation.into(),
            reason: reason.into(),
            req_amount,
            risk_info: None,
            status: status.into(),
            subtype: subtype.into(),
            total_amount,
            transaction_id: None,
            transaction_time: transaction_time.into(),
            type_: type_.into(),
            user_data: None,
            was_partial,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PendingTransactionHistoryData {
    const NAME: &'static str = "V0PendingTransactionHistoryData";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "auto_post_at",
        "avail_balance",
        "available_balance",
        "balance",
        "currency",
        "dc_sign",
        "effective_date",
        "expires_at",
        "external_data",
        "force_post",
        "idemkey",
        "memo",
        "network",
        "operation",
        "reason",
        "req_amount",
        "risk_info",
        "status",
        "subtype",
        "total_amount",
        "transaction_id",
        "transaction_time",
        "type",
        "user_data",
        "was_partial",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut auto_post_at: Option<crate::Timestamp> = None;
        let mut avail_balance: Option<crate::whole::Whole> = None;
        let mut available_balance: Option<crate::whole::Whole> = None;
        let mut balance: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut dc_sign: Option<V0DcSign> = None;
        let mut effective_date: Option<crate::Timestamp> = None;
        let mut expires_at: Option<crate::Timestamp> = None;
        let mut external_data: Option<Option<V0ExternalData>> = None;
        let mut force_post: Option<bool> = None;
        let mut idemkey: Option<String> = None;
        let mut memo: Option<String> = None;
        let mut network: Option<String> = None;
        let mut operation: Option<V0PendingTransactionHistoryDataOperation> = None;
        let mut reason: Option<String> = None;
        let mut req_amount: Option<crate::whole::Whole> = None;
        let mut risk_info: Option<Option<V0RiskInfo>> = None;
        let mut status: Option<V0PendingTransactionHistoryDataStatus> = None;
        let mut subtype: Option<String> = None;
        let mut total_amount: Option<crate::whole::Whole> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        let mut type_: Option<String> = None;
        let mut user_data: Option<Option<V0UserData>> = None;
        let mut was_partial: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut auto_post_at),
                2 => __input.take(&mut avail_balance),
                3 => __input.take(&mut available_balance),
                4 => __input.take(&mut balance),
                5 => __input.take(&mut currency),
                6 => __input.take(&mut dc_sign),
                7 => __input.take(&mut effective_date),
                8 => __input.take(&mut expires_at),
                9 => __input.take_or_keep(&mut external_data),
                10 => __input.take(&mut force_post),
                11 => __input.take(&mut idemkey),
                12 => __input.take(&mut memo),
                13 => __input.take(&mut network),
                14 => __input.take(&mut operation),
                15 => __input.take(&mut reason),
                16 => __input.take(&mut req_amount),
                17 => __input.take_or_keep(&mut risk_info),
                18 => __input.take(&mut status),
                19 => __input.take(&mut subtype),
                20 => __input.take(&mut total_amount),
                21 => __input.maybe_or_keep(&mut transaction_id),
                22 => __input.take(&mut transaction_time),
                23 => __input.take(&mut type_),
                24 => __input.take_or_keep(&mut user_data),
                25 => __input.take(&mut was_partial),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&auto_post_at, "auto_post_at");
        __input.need(&avail_balance, "avail_balance");
        __input.need(&available_balance, "available_balance");
        __input.need(&balance, "balance");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&expires_at, "expires_at");
        __input.need(&force_post, "force_post");
        __input.need(&idemkey, "idemkey");
        __input.need(&memo, "memo");
        __input.need(&network, "network");
        __input.need(&operation, "operation");
        __input.need(&reason, "reason");
        __input.need(&req_amount, "req_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&total_amount, "total_amount");
        __input.need(&transaction_time, "transaction_time");
        __input.need(&type_, "type");
        __input.need(&was_partial, "was_partial");
        Some(Self {
            amount: amount?.0,
            auto_post_at: auto_post_at?,
            avail_balance: avail_balance?.0,
            available_balance: available_balance?.0,
            balance: balance?.0,
            currency: currency?,
            dc_sign: dc_sign?,
            effective_date: effective_date?,
            expires_at: expires_at?,
            external_data,
            force_post: force_post?,
            idemkey: idemkey?,
            memo: memo?,
            network: network?,
            operation: operation?,
            reason: reason?,
            req_amount: req_amount?.0,
            risk_info,
            status: status?,
            subtype: subtype?,
            total_amount: total_amount?.0,
            transaction_id,
            transaction_time: transaction_time?,
            type_: type_?,
            user_data,
            was_partial: was_partial?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("auto_post_at", &self.auto_post_at);
        out.field("avail_balance", &self.avail_balance);
        out.field("available_balance", &self.available_balance);
        out.field("balance", &self.balance);
        out.field("currency", &self.currency);
        out.field("dc_sign", &self.dc_sign);
        out.field("effective_date", &self.effective_date);
        out.field("expires_at", &self.expires_at);
        out.secret_option("external_data", &self.external_data);
        out.field("force_post", &self.force_post);
        out.field("idemkey", &self.idemkey);
        out.field("memo", &self.memo);
        out.field("network", &self.network);
        out.field("operation", &self.operation);
        out.field("reason", &self.reason);
        out.field("req_amount", &self.req_amount);
        out.secret_option("risk_info", &self.risk_info);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("total_amount", &self.total_amount);
        out.option("transaction_id", &self.transaction_id);
        out.field("transaction_time", &self.transaction_time);
        out.field("type", &self.type_);
        out.secret_option("user_data", &self.user_data);
        out.field("was_partial", &self.was_partial);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PendingTransactionHistoryData);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history_data_operation`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PendingTransactionHistoryDataOperation {
    /// `hold_cancel`
    HoldCancel,
    /// `hold_decline`
    HoldDecline,
    /// `hold_decrease`
    HoldDecrease,
    /// `hold_expire`
    HoldExpire,
    /// `hold_increase`
    HoldIncrease,
    /// `hold_new`
    HoldNew,
    /// `hold_post`
    HoldPost,
    /// `hold_replace`
    HoldReplace,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PendingTransactionHistoryDataOperation {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::HoldCancel,
        Self::HoldDecline,
        Self::HoldDecrease,
        Self::HoldExpire,
        Self::HoldIncrease,
        Self::HoldNew,
        Self::HoldPost,
        Self::HoldReplace,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HoldCancel => "hold_cancel",
            Self::HoldDecline => "hold_decline",
            Self::HoldDecrease => "hold_decrease",
            Self::HoldExpire => "hold_expire",
            Self::HoldIncrease => "hold_increase",
            Self::HoldNew => "hold_new",
            Self::HoldPost => "hold_post",
            Self::HoldReplace => "hold_replace",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PendingTransactionHistoryDataOperation);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history_data_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PendingTransactionHistoryDataStatus {
    /// `CLEARED`
    Cleared,
    /// `DECLINED`
    Declined,
    /// `EXPIRED`
    Expired,
    /// `INTERNAL_ERROR`
    InternalError,
    /// `PARTCLEARED`
    Partcleared,
    /// `PENDING`
    Pending,
    /// `RELEASED`
    Released,
    /// `REPLACED`
    Replaced,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PendingTransactionHistoryDataStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cleared,
        Self::Declined,
        Self::Expired,
        Self::InternalError,
        Self::Partcleared,
        Self::Pending,
        Self::Released,
        Self::Replaced,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cleared => "CLEARED",
            Self::Declined => "DECLINED",
            Self::Expired => "EXPIRED",
            Self::InternalError => "INTERNAL_ERROR",
            Self::Partcleared => "PARTCLEARED",
            Self::Pending => "PENDING",
            Self::Released => "RELEASED",
            Self::Replaced => "REPLACED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PendingTransactionHistoryDataStatus);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transactions`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PendingTransactions {
    /// Required. Null is a value of its own.
    pub next_page_token: Option<String>,
    /// Required.
    pub result: Vec<V0PendingTransaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PendingTransactions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        next_page_token: Option<String>,
        result: Vec<V0PendingTransaction>,
    ) -> Self {
        Self {
            next_page_token,
            result,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PendingTransactions {
    const NAME: &'static str = "V0PendingTransactions";
    const FIELDS: &'static [&'static str] = &["next_page_token", "result"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<Option<String>> = None;
        let mut result: Option<Vec<V0PendingTransaction>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut next_page_token),
                1 => __input.take(&mut result),
                _ => __input.again(),
            }
        }
        __input.need(&next_page_token, "next_page_token");
        __input.need(&result, "result");
        Some(Self {
            next_page_token: next_page_token?,
            result: result?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("next_page_token", &self.next_page_token);
        out.field("result", &self.result);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PendingTransactions);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_posted_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostedTransaction {
    /// Required.
    pub created: crate::Timestamp,
    /// Required.
    pub data: V0PostedTransactionData,
    /// Optional.
    pub disputes: Option<Vec<V0TransactionDispute>>,
    /// Required.
    pub effective_date: crate::Timestamp,
    /// Required.
    pub id: i64,
    /// Required.
    pub idemkey: String,
    /// Required.
    pub info_only: bool,
    /// Required.
    pub lead_mode: bool,
    /// Required.
    pub posted_date: crate::Timestamp,
    /// Required. Null is a value of its own.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: String,
    /// Required.
    pub subtype: String,
    /// Required.
    pub tenant: V0TenantId,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Required.
    pub type_: String,
    /// Required.
    pub updated: crate::Timestamp,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostedTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        created: impl Into<crate::Timestamp>,
        data: impl Into<V0PostedTransactionData>,
        effective_date: impl Into<crate::Timestamp>,
        id: i64,
        idemkey: impl Into<String>,
        info_only: bool,
        lead_mode: bool,
        posted_date: impl Into<crate::Timestamp>,
        reference_id: Option<String>,
        status: impl Into<String>,
        subtype: impl Into<String>,
        tenant: impl Into<V0TenantId>,
        transaction_time: impl Into<crate::Timestamp>,
        type_: impl Into<String>,
        updated: impl Into<crate::Timestamp>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            created: created.into(),
            data: data.into(),
            disputes: None,
            effective_date: effective_date.into(),
            id,
            idemkey: idemkey.into(),
            info_only,
            lead_mode,
            posted_date: posted_date.into(),
            reference_id,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            tenant: tenant.into(),
            transaction_time: transaction_time.into(),
            type_: type_.into(),
            updated: updated.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PostedTransaction {
    const NAME: &'static str = "V0PostedTransaction";
    const FIELDS: &'static [&'static str] = &[
        "created",
        "data",
        "disputes",
        "effective_date",
        "id",
        "idemkey",
        "info_only",
        "lead_mode",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "tenant",
        "transaction_time",
        "type",
        "updated",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut created: Option<crate::Timestamp> = None;
        let mut data: Option<V0PostedTransactionData> = None;
        let mut disputes: Option<Vec<V0TransactionDispute>> = None;
        let mut effective_date: Option<crate::Timestamp> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut idemkey: Option<String> = None;
        let mut info_only: Option<bool> = None;
        let mut lead_mode: Option<bool> = None;
        let mut posted_date: Option<crate::Timestamp> = None;
        let mut reference_id: Option<Option<String>> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<String> = None;
        let mut subtype: Option<String> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        let mut type_: Option<String> = None;
        let mut updated: Option<crate::Timestamp> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut created),
                1 => __input.take(&mut data),
                2 => __input.maybe_or_keep(&mut disputes),
                3 => __input.take(&mut effective_date),
                4 => __input.take(&mut id),
                5 => __input.take(&mut idemkey),
                6 => __input.take(&mut info_only),
                7 => __input.take(&mut lead_mode),
                8 => __input.take(&mut posted_date),
                9 => __input.take(&mut reference_id),
                10 => __input.maybe_or_keep(&mut settlement_date),
                11 => __input.take(&mut status),
                12 => __input.take(&mut subtype),
                13 => __input.take(&mut tenant),
                14 => __input.take(&mut transaction_time),
                15 => __input.take(&mut type_),
                16 => __input.take(&mut updated),
                17 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&created, "created");
        __input.need(&data, "data");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&idemkey, "idemkey");
        __input.need(&info_only, "info_only");
        __input.need(&lead_mode, "lead_mode");
        __input.need(&posted_date, "posted_date");
        __input.need(&reference_id, "reference_id");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_time, "transaction_time");
        __input.need(&type_, "type");
        __input.need(&updated, "updated");
        __input.need(&uuid, "uuid");
        Some(Self {
            created: created?,
            data: data?,
            disputes,
            effective_date: effective_date?,
            id: id?.0,
            idemkey: idemkey?,
            info_only: info_only?,
            lead_mode: lead_mode?,
            posted_date: posted_date?,
            reference_id: reference_id?,
            settlement_date,
            status: status?,
            subtype: subtype?,
            tenant: tenant?,
            transaction_time: transaction_time?,
            type_: type_?,
            updated: updated?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("created", &self.created);
        out.field("data", &self.data);
        out.option("disputes", &self.disputes);
        out.field("effective_date", &self.effective_date);
        out.field("id", &self.id);
        out.field("idemkey", &self.idemkey);
        out.field("info_only", &self.info_only);
        out.field("lead_mode", &self.lead_mode);
        out.field("posted_date", &self.posted_date);
        out.field("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("tenant", &self.tenant);
        out.field("transaction_time", &self.transaction_time);
        out.field("type", &self.type_);
        out.field("updated", &self.updated);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostedTransaction);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_posted_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostedTransactionData {
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub external_data: Option<Option<V0ExternalData>>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub hold_id: Option<HoldId>,
    /// Required.
    pub lines: Vec<V0PostedTransactionLine>,
    /// Required.
    pub memo: String,
    /// Required. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub original_trx: Option<crate::AnyId>,
    /// Optional.
    pub parent_trx: Option<crate::AnyId>,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub risk_info: Option<Option<V0RiskInfo>>,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub user_data: Option<Option<V0UserData>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostedTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        force_post: bool,
        lines: Vec<V0PostedTransactionLine>,
        memo: impl Into<String>,
        metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        Self {
            external_data: None,
            force_post,
            hold_id: None,
            lines,
            memo: memo.into(),
            metadata,
            original_trx: None,
            parent_trx: None,
            risk_info: None,
            user_data: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PostedTransactionData {
    const NAME: &'static str = "V0PostedTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "external_data",
        "force_post",
        "hold_id",
        "lines",
        "memo",
        "metadata",
        "original_trx",
        "parent_trx",
        "risk_info",
        "user_data",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_data: Option<Option<V0ExternalData>> = None;
        let mut force_post: Option<bool> = None;
        let mut hold_id: Option<HoldId> = None;
        let mut lines: Option<Vec<V0PostedTransactionLine>> = None;
        let mut memo: Option<String> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut original_trx: Option<crate::AnyId> = None;
        let mut parent_trx: Option<crate::AnyId> = None;
        let mut risk_info: Option<Option<V0RiskInfo>> = None;
        let mut user_data: Option<Option<V0UserData>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take_or_keep(&mut external_data),
                1 => __input.take(&mut force_post),
                2 => __input.maybe_or_keep(&mut hold_id),
                3 => __input.take(&mut lines),
                4 => __input.take(&mut memo),
                5 => __input.take(&mut metadata),
                6 => __input.maybe_or_keep(&mut original_trx),
                7 => __input.maybe_or_keep(&mut parent_trx),
                8 => __input.take_or_keep(&mut risk_info),
                9 => __input.take_or_keep(&mut user_data),
                _ => __input.again(),
            }
        }
        __input.need(&force_post, "force_post");
        __input.need(&lines, "lines");
        __input.need(&memo, "memo");
        __input.need(&metadata, "metadata");
        Some(Self {
            external_data,
            force_post: force_post?,
            hold_id,
            lines: lines?,
            memo: memo?,
            metadata: metadata?,
            original_trx,
            parent_trx,
            risk_info,
            user_data,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("external_data", &self.external_data);
        out.field("force_post", &self.force_post);
        out.option("hold_id", &self.hold_id);
        out.field("lines", &self.lines);
        out.field("memo", &self.memo);
        out.secret("metadata", &self.metadata);
        out.option("original_trx", &self.original_trx);
        out.option("parent_trx", &self.parent_trx);
        out.secret_option("risk_info", &self.risk_info);
        out.secret_option("user_data", &self.user_data);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostedTransactionData);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_posted_transaction_line`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostedTransactionLine {
    /// Required.
    pub account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub avail_balance: i64,
    /// Required.
    pub available_balance: i64,
    /// Required.
    pub balance: i64,
    /// Required.
    pub created: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Required.
    pub dc_sign: V0DcSign,
    /// Required.
    pub is_fee: bool,
    /// Required.
    pub is_gl_acc: bool,
    /// Required.
    pub is_offset: bool,
    /// Required.
    pub is_primary: bool,
    /// Required. Null is a value of its own. `Debug` does not print it.
    pub meta: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub network: String,
    /// Required.
    pub related_line: i64,
    /// Required.
    pub seq: i64,
    /// Optional.
    pub sweep_agg_id: Option<SweepAggId>,
    /// Required.
    pub tenant: V0TenantId,
    /// Required.
    pub updated: crate::Timestamp,
    /// Required.
    pub uuid: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostedTransactionLine {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        account_no: impl Into<String>,
        amount: i64,
        avail_balance: i64,
        available_balance: i64,
        balance: i64,
        created: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<V0DcSign>,
        is_fee: bool,
        is_gl_acc: bool,
        is_offset: bool,
        is_primary: bool,
        meta: Option<::serde_json::Map<String, ::serde_json::Value>>,
        network: impl Into<String>,
        related_line: i64,
        seq: i64,
        tenant: impl Into<V0TenantId>,
        updated: impl Into<crate::Timestamp>,
        uuid: crate::AnyId,
    ) -> Self {
        Self {
            account_id,
            account_no: account_no.into(),
            amount,
            avail_balance,
            available_balance,
            balance,
            created: created.into(),
            currency: currency.into(),
            dc_sign: dc_sign.into(),
            is_fee,
            is_gl_acc,
            is_offset,
            is_primary,
            meta,
            network: network.into(),
            related_line,
            seq,
            sweep_agg_id: None,
            tenant: tenant.into(),
            updated: updated.into(),
            uuid,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PostedTransactionLine {
    const NAME: &'static str = "V0PostedTransactionLine";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_no",
        "amount",
        "avail_balance",
        "available_balance",
        "balance",
        "created",
        "currency",
        "dc_sign",
        "is_fee",
        "is_gl_acc",
        "is_offset",
        "is_primary",
        "meta",
        "network",
        "related_line",
        "seq",
        "sweep_agg_id",
        "tenant",
        "updated",
        "uuid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_no: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut avail_balance: Option<crate::whole::Whole> = None;
        let mut available_balance: Option<crate::whole::Whole> = None;
        let mut balance: Option<crate::whole::Whole> = None;
        let mut created: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut dc_sign: Option<V0DcSign> = None;
        let mut is_fee: Option<bool> = None;
        let mut is_gl_acc: Option<bool> = None;
        let mut is_offset: Option<bool> = None;
        let mut is_primary: Option<bool> = None;
        let mut meta: Option<Option<::serde_json::Map<String, ::serde_json::Value>>> = None;
        let mut network: Option<String> = None;
        let mut related_line: Option<crate::whole::Whole> = None;
        let mut seq: Option<crate::whole::Whole> = None;
        let mut sweep_agg_id: Option<SweepAggId> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut updated: Option<crate::Timestamp> = None;
        let mut uuid: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut account_no),
                2 => __input.take(&mut amount),
                3 => __input.take(&mut avail_balance),
                4 => __input.take(&mut available_balance),
                5 => __input.take(&mut balance),
                6 => __input.take(&mut created),
                7 => __input.take(&mut currency),
                8 => __input.take(&mut dc_sign),
                9 => __input.take(&mut is_fee),
                10 => __input.take(&mut is_gl_acc),
                11 => __input.take(&mut is_offset),
                12 => __input.take(&mut is_primary),
                13 => __input.take(&mut meta),
                14 => __input.take(&mut network),
                15 => __input.take(&mut related_line),
                16 => __input.take(&mut seq),
                17 => __input.maybe_or_keep(&mut sweep_agg_id),
                18 => __input.take(&mut tenant),
                19 => __input.take(&mut updated),
                20 => __input.take(&mut uuid),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&account_no, "account_no");
        __input.need(&amount, "amount");
        __input.need(&avail_balance, "avail_balance");
        __input.need(&available_balance, "available_balance");
        __input.need(&balance, "balance");
        __input.need(&created, "created");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&is_fee, "is_fee");
        __input.need(&is_gl_acc, "is_gl_acc");
        __input.need(&is_offset, "is_offset");
        __input.need(&is_primary, "is_primary");
        __input.need(&meta, "meta");
        __input.need(&network, "network");
        __input.need(&related_line, "related_line");
        __input.need(&seq, "seq");
        __input.need(&tenant, "tenant");
        __input.need(&updated, "updated");
        __input.need(&uuid, "uuid");
        Some(Self {
            account_id: account_id?,
            account_no: account_no?,
            amount: amount?.0,
            avail_balance: avail_balance?.0,
            available_balance: available_balance?.0,
            balance: balance?.0,
            created: created?,
            currency: currency?,
            dc_sign: dc_sign?,
            is_fee: is_fee?,
            is_gl_acc: is_gl_acc?,
            is_offset: is_offset?,
            is_primary: is_primary?,
            meta: meta?,
            network: network?,
            related_line: related_line?.0,
            seq: seq?.0,
            sweep_agg_id,
            tenant: tenant?,
            updated: updated?,
            uuid: uuid?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.secret("account_no", &self.account_no);
        out.field("amount", &self.amount);
        out.field("avail_balance", &self.avail_balance);
        out.field("available_balance", &self.available_balance);
        out.field("balance", &self.balance);
        out.field("created", &self.created);
        out.field("currency", &self.currency);
        out.field("dc_sign", &self.dc_sign);
        out.field("is_fee", &self.is_fee);
        out.field("is_gl_acc", &self.is_gl_acc);
        out.field("is_offset", &self.is_offset);
        out.field("is_primary", &self.is_primary);
        out.secret("meta", &self.meta);
        out.field("network", &self.network);
        out.field("related_line", &self.related_line);
        out.field("seq", &self.seq);
        out.option("sweep_agg_id", &self.sweep_agg_id);
        out.field("tenant", &self.tenant);
        out.field("updated", &self.updated);
        out.field("uuid", &self.uuid);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostedTransactionLine);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_posted_transactions`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PostedTransactions {
    /// Required. Null is a value of its own.
    pub next_page_token: Option<String>,
    /// Required.
    pub result: Vec<V0PostedTransaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PostedTransactions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        next_page_token: Option<String>,
        result: Vec<V0PostedTransaction>,
    ) -> Self {
        Self {
            next_page_token,
            result,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PostedTransactions {
    const NAME: &'static str = "V0PostedTransactions";
    const FIELDS: &'static [&'static str] = &["next_page_token", "result"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<Option<String>> = None;
        let mut result: Option<Vec<V0PostedTransaction>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut next_page_token),
                1 => __input.take(&mut result),
                _ => __input.again(),
            }
        }
        __input.need(&next_page_token, "next_page_token");
        __input.need(&result, "result");
        Some(Self {
            next_page_token: next_page_token?,
            result: result?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("next_page_token", &self.next_page_token);
        out.field("result", &self.result);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PostedTransactions);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_risk_info`, received.
pub type V0RiskInfo = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_transaction_dispute`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionDispute {
    /// Required.
    pub created: crate::Timestamp,
    /// Optional.
    pub external_case_reference: Option<String>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_case_reference: Option<String>,
    /// Required.
    pub status: V0TransactionDisputeStatus,
    /// Required.
    pub updated: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionDispute {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        created: impl Into<crate::Timestamp>,
        id: crate::AnyId,
        status: impl Into<V0TransactionDisputeStatus>,
        updated: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            created: created.into(),
            external_case_reference: None,
            id,
            internal_case_reference: None,
            status: status.into(),
            updated: updated.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransactionDispute {
    const NAME: &'static str = "V0TransactionDispute";
    const FIELDS: &'static [&'static str] = &[
        "created",
        "external_case_reference",
        "id",
        "internal_case_reference",
        "status",
        "updated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut created: Option<crate::Timestamp> = None;
        let mut external_case_reference: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_case_reference: Option<String> = None;
        let mut status: Option<V0TransactionDisputeStatus> = None;
        let mut updated: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut created),
                1 => __input.maybe_or_keep(&mut external_case_reference),
                2 => __input.take(&mut id),
                3 => __input.maybe_or_keep(&mut internal_case_reference),
                4 => __input.take(&mut status),
                5 => __input.take(&mut updated),
                _ => __input.again(),
            }
        }
        __input.need(&created, "created");
        __input.need(&id, "id");
        __input.need(&status, "status");
        __input.need(&updated, "updated");
        Some(Self {
            created: created?,
            external_case_reference,
            id: id?,
            internal_case_reference,
            status: status?,
            updated: updated?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("created", &self.created);
        out.option("external_case_reference", &self.external_case_reference);
        out.field("id", &self.id);
        out.option("internal_case_reference", &self.internal_case_reference);
        out.field("status", &self.status);
        out.field("updated", &self.updated);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionDispute);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_transaction_dispute_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransactionDisputeStatus {
    /// `ARBITRATION`
    Arbitration,
    /// `CASE_LOST`
    CaseLost,
    /// `CASE_OPEN`
    CaseOpen,
    /// `CASE_WON`
    CaseWon,
    /// `CHARGEBACK_INITIATED`
    ChargebackInitiated,
    /// `NETWORK_REJECTED`
    NetworkRejected,
    /// `PREARBITRATION`
    Prearbitration,
    /// `REPRESENTMENT`
    Representment,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransactionDisputeStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Arbitration,
        Self::CaseLost,
        Self::CaseOpen,
        Self::CaseWon,
        Self::ChargebackInitiated,
        Self::NetworkRejected,
        Self::Prearbitration,
        Self::Representment,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Arbitration => "ARBITRATION",
            Self::CaseLost => "CASE_LOST",
            Self::CaseOpen => "CASE_OPEN",
            Self::CaseWon => "CASE_WON",
            Self::ChargebackInitiated => "CHARGEBACK_INITIATED",
            Self::NetworkRejected => "NETWORK_REJECTED",
            Self::Prearbitration => "PREARBITRATION",
            Self::Representment => "REPRESENTMENT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransactionDisputeStatus);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_user_data`, received.
pub type V0UserData = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "transactions-v0")]
/// Parameters of `getTransactionsBatchPaymentsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTransactionsBatchPaymentsV0Params {
    /// Optional.
    pub enabled: Option<bool>,
}
impl GetTransactionsBatchPaymentsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { enabled: None }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}
impl GetTransactionsBatchPaymentsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("enabled", &self.enabled);
        query.into_url()
    }
}
#[cfg(feature = "transactions-v0")]
/// Parameters of `listPendingTransactionsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPendingTransactionsV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub account_no: Option<String>,
    /// Optional. Cents. At least 0.
    pub amount: Option<i64>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub cashback: Option<bool>,
    /// Optional.
    pub exclude_jit_transactions: Option<bool>,
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional.
    pub idempotency_key: Option<Vec<String>>,
    /// Optional.
    pub include_child_transactions: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub status: Option<Vec<String>>,
    /// Optional.
    pub subtype: Option<String>,
    /// Optional.
    pub to_date: Option<crate::Date>,
    /// Optional. Cents. At least 0.
    pub total_amount: Option<i64>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Optional.
    pub type_: Option<String>,
    /// Optional.
    pub uuid: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub uuid_nin: Option<Vec<crate::AnyId>>,
}
impl ListPendingTransactionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_no: None,
            amount: None,
            card_id: None,
            cashback: None,
            exclude_jit_transactions: None,
            from_date: None,
            idempotency_key: None,
            include_child_transactions: None,
            limit: None,
            page_token: None,
            reference_id: None,
            status: None,
            subtype: None,
            to_date: None,
            total_amount: None,
            transaction_id: None,
            type_: None,
            uuid: None,
            uuid_nin: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`account_no`](Self::account_no).
    #[must_use]
    #[inline]
    pub fn with_account_no(mut self, value: impl Into<String>) -> Self {
        self.account_no = Some(value.into());
        self
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    #[inline]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`cashback`](Self::cashback).
    #[must_use]
    #[inline]
    pub fn with_cashback(mut self, value: bool) -> Self {
        self.cashback = Some(value);
        self
    }
    /// Sets [`exclude_jit_transactions`](Self::exclude_jit_transactions).
    #[must_use]
    #[inline]
    pub fn with_exclude_jit_transactions(mut self, value: bool) -> Self {
        self.exclude_jit_transactions = Some(value);
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    #[inline]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`idempotency_key`](Self::idempotency_key).
    #[must_use]
    #[inline]
    pub fn with_idempotency_key(mut self, value: Vec<String>) -> Self {
        self.idempotency_key = Some(value);
        self
    }
    /// Sets [`include_child_transactions`](Self::include_child_transactions).
    #[must_use]
    #[inline]
    pub fn with_include_child_transactions(mut self, value: bool) -> Self {
        self.include_child_transactions = Some(value);
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
    pub fn with_status(mut self, value: Vec<String>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    #[inline]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`total_amount`](Self::total_amount). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_total_amount(mut self, value: i64) -> Self {
        self.total_amount = Some(value);
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: TransactionId) -> Self {
        self.transaction_id = Some(value);
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    #[inline]
    pub fn with_uuid(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid = Some(value);
        self
    }
    /// Sets [`uuid_nin`](Self::uuid_nin).
    #[must_use]
    #[inline]
    pub fn with_uuid_nin(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid_nin = Some(value);
        self
    }
}
impl ListPendingTransactionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("include_child_transactions", &self.include_child_transactions);
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        query.some("amount", &self.amount);
        query.some("total_amount", &self.total_amount);
        query.some("from_date", &self.from_date);
        query.some("to_date", &self.to_date);
        query.some("transaction_id", &self.transaction_id);
        query.some("cashback", &self.cashback);
        query.some("type", &self.type_);
        if let Some(values) = &self.idempotency_key {
            query.comma_list("idempotency_key", values);
        }
        query.some("account_no", &self.account_no);
        query.some("exclude_jit_transactions", &self.exclude_jit_transactions);
        if let Some(values) = &self.uuid {
            query.comma_list("uuid", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("card_id", &self.card_id);
        query.some("reference_id", &self.reference_id);
        query.some("limit", &self.limit);
        query.some("subtype", &self.subtype);
        if let Some(values) = &self.uuid_nin {
            query.comma_list("uuid_nin", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListPendingTransactionsV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
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
        if let Some(value) = &self.total_amount {
            crate::check::within(
                "total_amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "transactions-v0")]
/// Parameters of `listPostedTransactionsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPostedTransactionsV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub account_no: Option<String>,
    /// Optional. Cents. At least 0.
    pub amount: Option<i64>,
    /// Optional.
    pub batch_ids: Option<Vec<BatchId>>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub cashback: Option<bool>,
    /// Optional.
    pub dc_sign: Option<ListPostedTransactionsV0DcSign>,
    /// Optional.
    pub exclude_jit_transactions: Option<bool>,
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional.
    pub idempotency_key: Option<Vec<String>>,
    /// Optional.
    pub include_child_transactions: Option<bool>,
    /// Optional.
    pub is_batched: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub subtype: Option<String>,
    /// Optional.
    pub to_date: Option<crate::Date>,
    /// Optional.
    pub type_: Option<String>,
    /// Optional.
    pub uuid: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub uuid_nin: Option<Vec<crate::AnyId>>,
}
impl ListPostedTransactionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_no: None,
            amount: None,
            batch_ids: None,
            card_id: None,
            cashback: None,
            dc_sign: None,
            exclude_jit_transactions: None,
            from_date: None,
            idempotency_key: None,
            include_child_transactions: None,
            is_batched: None,
            limit: None,
            page_token: None,
            reference_id: None,
            subtype: None,
            to_date: None,
            type_: None,
            uuid: None,
            uuid_nin: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`account_no`](Self::account_no).
    #[must_use]
    #[inline]
    pub fn with_account_no(mut self, value: impl Into<String>) -> Self {
        self.account_no = Some(value.into());
        self
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`batch_ids`](Self::batch_ids).
    #[must_use]
    #[inline]
    pub fn with_batch_ids(mut self, value: Vec<BatchId>) -> Self {
        self.batch_ids = Some(value);
        self
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    #[inline]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`cashback`](Self::cashback).
    #[must_use]
    #[inline]
    pub fn with_cashback(mut self, value: bool) -> Self {
        self.cashback = Some(value);
        self
    }
    /// Sets [`dc_sign`](Self::dc_sign).
    #[must_use]
    #[inline]
    pub fn with_dc_sign(
        mut self,
        value: impl Into<ListPostedTransactionsV0DcSign>,
    ) -> Self {
        self.dc_sign = Some(value.into());
        self
    }
    /// Sets [`exclude_jit_transactions`](Self::exclude_jit_transactions).
    #[must_use]
    #[inline]
    pub fn with_exclude_jit_transactions(mut self, value: bool) -> Self {
        self.exclude_jit_transactions = Some(value);
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    #[inline]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`idempotency_key`](Self::idempotency_key).
    #[must_use]
    #[inline]
    pub fn with_idempotency_key(mut self, value: Vec<String>) -> Self {
        self.idempotency_key = Some(value);
        self
    }
    /// Sets [`include_child_transactions`](Self::include_child_transactions).
    #[must_use]
    #[inline]
    pub fn with_include_child_transactions(mut self, value: bool) -> Self {
        self.include_child_transactions = Some(value);
        self
    }
    /// Sets [`is_batched`](Self::is_batched).
    #[must_use]
    #[inline]
    pub fn with_is_batched(mut self, value: bool) -> Self {
        self.is_batched = Some(value);
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
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    #[inline]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    #[inline]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    #[inline]
    pub fn with_uuid(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid = Some(value);
        self
    }
    /// Sets [`uuid_nin`](Self::uuid_nin).
    #[must_use]
    #[inline]
    pub fn with_uuid_nin(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid_nin = Some(value);
        self
    }
}
impl ListPostedTransactionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("is_batched", &self.is_batched);
        query.some("include_child_transactions", &self.include_child_transactions);
        if let Some(values) = &self.batch_ids {
            query.comma_list("batch_ids", values);
        }
        query.some("amount", &self.amount);
        query.some("from_date", &self.from_date);
        query.some("to_date", &self.to_date);
        query.some("dc_sign", &self.dc_sign);
        query.some("cashback", &self.cashback);
        query.some("type", &self.type_);
        if let Some(values) = &self.idempotency_key {
            query.comma_list("idempotency_key", values);
        }
        query.some("account_no", &self.account_no);
        query.some("exclude_jit_transactions", &self.exclude_jit_transactions);
        if let Some(values) = &self.uuid {
            query.comma_list("uuid", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("card_id", &self.card_id);
        query.some("reference_id", &self.reference_id);
        query.some("limit", &self.limit);
        query.some("subtype", &self.subtype);
        if let Some(values) = &self.uuid_nin {
            query.comma_list("uuid_nin", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListPostedTransactionsV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
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
