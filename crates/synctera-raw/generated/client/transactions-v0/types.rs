// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "transactions-v0")]
/// The document's schema `listPostedTransactionsV0_dc_sign`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for ListPostedTransactionsV0DcSign {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "credit" => Self::Credit,
                "debit" => Self::Debit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for V0PendingTransaction {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PendingTransaction",
            &[
                ("account_id", &self.account_id),
                ("account_no", &crate::record::Redacted),
                ("created", &self.created),
                ("data", &self.data),
                ("enhanced_transaction", &crate::record::Redacted),
                ("id", &self.id),
                ("idemkey", &self.idemkey),
                ("offset_account_id", &self.offset_account_id),
                ("offset_account_no", &crate::record::Redacted),
                ("reference_id", &self.reference_id),
                ("tenant", &self.tenant),
                ("updated", &self.updated),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PendingTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_no,
            mut created,
            mut data,
            mut enhanced_transaction,
            mut id,
            mut idemkey,
            mut offset_account_id,
            mut offset_account_no,
            mut reference_id,
            mut tenant,
            mut updated,
            mut uuid,
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
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.take(&mut account_no),
                2 => fields.take(&mut created),
                3 => fields.take(&mut data),
                4 => fields.maybe_or_keep(&mut enhanced_transaction),
                5 => fields.take::<crate::whole::Whole>(&mut id),
                6 => fields.take(&mut idemkey),
                7 => fields.maybe_or_keep(&mut offset_account_id),
                8 => fields.maybe_or_keep(&mut offset_account_no),
                9 => fields.take(&mut reference_id),
                10 => fields.take(&mut tenant),
                11 => fields.take(&mut updated),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            account_no: crate::record::need(account_no, "account_no")?,
            created: crate::record::need(created, "created")?,
            data: crate::record::need(data, "data")?,
            enhanced_transaction,
            id: crate::record::need(id, "id")?.0,
            idemkey: crate::record::need(idemkey, "idemkey")?,
            offset_account_id,
            offset_account_no,
            reference_id: crate::record::need(reference_id, "reference_id")?,
            tenant: crate::record::need(tenant, "tenant")?,
            updated: crate::record::need(updated, "updated")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PendingTransaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("account_no", &self.account_no)?;
        map.serialize_entry("created", &self.created)?;
        map.serialize_entry("data", &self.data)?;
        crate::record::write_some(
            &mut map,
            "enhanced_transaction",
            &self.enhanced_transaction,
        )?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("idemkey", &self.idemkey)?;
        crate::record::write_some(
            &mut map,
            "offset_account_id",
            &self.offset_account_id,
        )?;
        crate::record::write_some(
            &mut map,
            "offset_account_no",
            &self.offset_account_no,
        )?;
        map.serialize_entry("reference_id", &self.reference_id)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("updated", &self.updated)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0PendingTransactionData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PendingTransactionData",
            &[
                ("amount", &self.amount),
                ("auto_post_at", &self.auto_post_at),
                ("avail_balance", &self.avail_balance),
                ("available_balance", &self.available_balance),
                ("balance", &self.balance),
                ("currency", &self.currency),
                ("dc_sign", &self.dc_sign),
                ("effective_date", &self.effective_date),
                ("expires_at", &self.expires_at),
                ("external_data", &crate::record::Redacted),
                ("force_post", &self.force_post),
                ("history", &self.history),
                ("idemkey", &self.idemkey),
                ("memo", &self.memo),
                ("network", &self.network),
                ("operation", &self.operation),
                ("reason", &self.reason),
                ("req_amount", &self.req_amount),
                ("risk_info", &crate::record::Redacted),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("total_amount", &self.total_amount),
                ("transaction_id", &self.transaction_id),
                ("transaction_time", &self.transaction_time),
                ("type_", &self.type_),
                ("user_data", &crate::record::Redacted),
                ("was_partial", &self.was_partial),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PendingTransactionData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut auto_post_at,
            mut avail_balance,
            mut available_balance,
            mut balance,
            mut currency,
            mut dc_sign,
            mut effective_date,
            mut expires_at,
            mut external_data,
            mut force_post,
            mut history,
            mut idemkey,
            mut memo,
            mut network,
            mut operation,
            mut reason,
            mut req_amount,
            mut risk_info,
            mut status,
            mut subtype,
            mut total_amount,
            mut transaction_id,
            mut transaction_time,
            mut type_,
            mut user_data,
            mut was_partial,
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
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.take(&mut auto_post_at),
                2 => fields.take::<crate::whole::Whole>(&mut avail_balance),
                3 => fields.take::<crate::whole::Whole>(&mut available_balance),
                4 => fields.take::<crate::whole::Whole>(&mut balance),
                5 => fields.take(&mut currency),
                6 => fields.take(&mut dc_sign),
                7 => fields.take(&mut effective_date),
                8 => fields.take(&mut expires_at),
                9 => fields.take_or_keep(&mut external_data),
                10 => fields.take(&mut force_post),
                11 => fields.take(&mut history),
                12 => fields.take(&mut idemkey),
                13 => fields.take(&mut memo),
                14 => fields.take(&mut network),
                15 => fields.take(&mut operation),
                16 => fields.take(&mut reason),
                17 => fields.take::<crate::whole::Whole>(&mut req_amount),
                18 => fields.take_or_keep(&mut risk_info),
                19 => fields.take(&mut status),
                20 => fields.take(&mut subtype),
                21 => fields.take::<crate::whole::Whole>(&mut total_amount),
                22 => fields.maybe_or_keep(&mut transaction_id),
                23 => fields.take(&mut transaction_time),
                24 => fields.take(&mut type_),
                25 => fields.take_or_keep(&mut user_data),
                _ => fields.take(&mut was_partial),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            auto_post_at: crate::record::need(auto_post_at, "auto_post_at")?,
            avail_balance: crate::record::need(avail_balance, "avail_balance")?.0,
            available_balance: crate::record::need(
                    available_balance,
                    "available_balance",
                )?
                .0,
            balance: crate::record::need(balance, "balance")?.0,
            currency: crate::record::need(currency, "currency")?,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            expires_at: crate::record::need(expires_at, "expires_at")?,
            external_data,
            force_post: crate::record::need(force_post, "force_post")?,
            history: crate::record::need(history, "history")?,
            idemkey: crate::record::need(idemkey, "idemkey")?,
            memo: crate::record::need(memo, "memo")?,
            network: crate::record::need(network, "network")?,
            operation: crate::record::need(operation, "operation")?,
            reason: crate::record::need(reason, "reason")?,
            req_amount: crate::record::need(req_amount, "req_amount")?.0,
            risk_info,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            total_amount: crate::record::need(total_amount, "total_amount")?.0,
            transaction_id,
            transaction_time: crate::record::need(transaction_time, "transaction_time")?,
            type_: crate::record::need(type_, "type")?,
            user_data,
            was_partial: crate::record::need(was_partial, "was_partial")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PendingTransactionData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("auto_post_at", &self.auto_post_at)?;
        map.serialize_entry("avail_balance", &self.avail_balance)?;
        map.serialize_entry("available_balance", &self.available_balance)?;
        map.serialize_entry("balance", &self.balance)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        map.serialize_entry("expires_at", &self.expires_at)?;
        crate::record::write_some(&mut map, "external_data", &self.external_data)?;
        map.serialize_entry("force_post", &self.force_post)?;
        map.serialize_entry("history", &self.history)?;
        map.serialize_entry("idemkey", &self.idemkey)?;
        map.serialize_entry("memo", &self.memo)?;
        map.serialize_entry("network", &self.network)?;
        map.serialize_entry("operation", &self.operation)?;
        map.serialize_entry("reason", &self.reason)?;
        map.serialize_entry("req_amount", &self.req_amount)?;
        crate::record::write_some(&mut map, "risk_info", &self.risk_info)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
        map.serialize_entry("transaction_time", &self.transaction_time)?;
        map.serialize_entry("type", &self.type_)?;
        crate::record::write_some(&mut map, "user_data", &self.user_data)?;
        map.serialize_entry("was_partial", &self.was_partial)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_data_operation`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0PendingTransactionDataOperation {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hold_cancel" => Self::HoldCancel,
                "hold_decline" => Self::HoldDecline,
                "hold_decrease" => Self::HoldDecrease,
                "hold_expire" => Self::HoldExpire,
                "hold_increase" => Self::HoldIncrease,
                "hold_new" => Self::HoldNew,
                "hold_post" => Self::HoldPost,
                "hold_replace" => Self::HoldReplace,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0PendingTransactionDataOperation);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_data_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0PendingTransactionDataStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CLEARED" => Self::Cleared,
                "DECLINED" => Self::Declined,
                "EXPIRED" => Self::Expired,
                "INTERNAL_ERROR" => Self::InternalError,
                "PARTCLEARED" => Self::Partcleared,
                "PENDING" => Self::Pending,
                "RELEASED" => Self::Released,
                "REPLACED" => Self::Replaced,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for V0PendingTransactionHistory {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PendingTransactionHistory",
            &[
                ("account_id", &self.account_id),
                ("account_no", &crate::record::Redacted),
                ("created", &self.created),
                ("data", &self.data),
                ("id", &self.id),
                ("idemkey", &self.idemkey),
                ("offset_account_id", &self.offset_account_id),
                ("offset_account_no", &crate::record::Redacted),
                ("reference_id", &self.reference_id),
                ("tenant", &self.tenant),
                ("updated", &self.updated),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PendingTransactionHistory {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_no,
            mut created,
            mut data,
            mut id,
            mut idemkey,
            mut offset_account_id,
            mut offset_account_no,
            mut reference_id,
            mut tenant,
            mut updated,
            mut uuid,
        ) = (None, None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_id),
                1 => fields.take(&mut account_no),
                2 => fields.take(&mut created),
                3 => fields.maybe_or_keep(&mut data),
                4 => fields.take::<crate::whole::Whole>(&mut id),
                5 => fields.take(&mut idemkey),
                6 => fields.maybe_or_keep(&mut offset_account_id),
                7 => fields.maybe_or_keep(&mut offset_account_no),
                8 => fields.take(&mut reference_id),
                9 => fields.take(&mut tenant),
                10 => fields.take(&mut updated),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            account_no: crate::record::need(account_no, "account_no")?,
            created: crate::record::need(created, "created")?,
            data,
            id: crate::record::need(id, "id")?.0,
            idemkey: crate::record::need(idemkey, "idemkey")?,
            offset_account_id,
            offset_account_no,
            reference_id: crate::record::need(reference_id, "reference_id")?,
            tenant: crate::record::need(tenant, "tenant")?,
            updated: crate::record::need(updated, "updated")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PendingTransactionHistory {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("account_no", &self.account_no)?;
        map.serialize_entry("created", &self.created)?;
        crate::record::write_some(&mut map, "data", &self.data)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("idemkey", &self.idemkey)?;
        crate::record::write_some(
            &mut map,
            "offset_account_id",
            &self.offset_account_id,
        )?;
        crate::record::write_some(
            &mut map,
            "offset_account_no",
            &self.offset_account_no,
        )?;
        map.serialize_entry("reference_id", &self.reference_id)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("updated", &self.updated)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0PendingTransactionHistoryData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PendingTransactionHistoryData",
            &[
                ("amount", &self.amount),
                ("auto_post_at", &self.auto_post_at),
                ("avail_balance", &self.avail_balance),
                ("available_balance", &self.available_balance),
                ("balance", &self.balance),
                ("currency", &self.currency),
                ("dc_sign", &self.dc_sign),
                ("effective_date", &self.effective_date),
                ("expires_at", &self.expires_at),
                ("external_data", &crate::record::Redacted),
                ("force_post", &self.force_post),
                ("idemkey", &self.idemkey),
                ("memo", &self.memo),
                ("network", &self.network),
                ("operation", &self.operation),
                ("reason", &self.reason),
                ("req_amount", &self.req_amount),
                ("risk_info", &crate::record::Redacted),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("total_amount", &self.total_amount),
                ("transaction_id", &self.transaction_id),
                ("transaction_time", &self.transaction_time),
                ("type_", &self.type_),
                ("user_data", &crate::record::Redacted),
                ("was_partial", &self.was_partial),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PendingTransactionHistoryData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut auto_post_at,
            mut avail_balance,
            mut available_balance,
            mut balance,
            mut currency,
            mut dc_sign,
            mut effective_date,
            mut expires_at,
            mut external_data,
            mut force_post,
            mut idemkey,
            mut memo,
            mut network,
            mut operation,
            mut reason,
            mut req_amount,
            mut risk_info,
            mut status,
            mut subtype,
            mut total_amount,
            mut transaction_id,
            mut transaction_time,
            mut type_,
            mut user_data,
            mut was_partial,
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
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.take(&mut auto_post_at),
                2 => fields.take::<crate::whole::Whole>(&mut avail_balance),
                3 => fields.take::<crate::whole::Whole>(&mut available_balance),
                4 => fields.take::<crate::whole::Whole>(&mut balance),
                5 => fields.take(&mut currency),
                6 => fields.take(&mut dc_sign),
                7 => fields.take(&mut effective_date),
                8 => fields.take(&mut expires_at),
                9 => fields.take_or_keep(&mut external_data),
                10 => fields.take(&mut force_post),
                11 => fields.take(&mut idemkey),
                12 => fields.take(&mut memo),
                13 => fields.take(&mut network),
                14 => fields.take(&mut operation),
                15 => fields.take(&mut reason),
                16 => fields.take::<crate::whole::Whole>(&mut req_amount),
                17 => fields.take_or_keep(&mut risk_info),
                18 => fields.take(&mut status),
                19 => fields.take(&mut subtype),
                20 => fields.take::<crate::whole::Whole>(&mut total_amount),
                21 => fields.maybe_or_keep(&mut transaction_id),
                22 => fields.take(&mut transaction_time),
                23 => fields.take(&mut type_),
                24 => fields.take_or_keep(&mut user_data),
                _ => fields.take(&mut was_partial),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            auto_post_at: crate::record::need(auto_post_at, "auto_post_at")?,
            avail_balance: crate::record::need(avail_balance, "avail_balance")?.0,
            available_balance: crate::record::need(
                    available_balance,
                    "available_balance",
                )?
                .0,
            balance: crate::record::need(balance, "balance")?.0,
            currency: crate::record::need(currency, "currency")?,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            expires_at: crate::record::need(expires_at, "expires_at")?,
            external_data,
            force_post: crate::record::need(force_post, "force_post")?,
            idemkey: crate::record::need(idemkey, "idemkey")?,
            memo: crate::record::need(memo, "memo")?,
            network: crate::record::need(network, "network")?,
            operation: crate::record::need(operation, "operation")?,
            reason: crate::record::need(reason, "reason")?,
            req_amount: crate::record::need(req_amount, "req_amount")?.0,
            risk_info,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            total_amount: crate::record::need(total_amount, "total_amount")?.0,
            transaction_id,
            transaction_time: crate::record::need(transaction_time, "transaction_time")?,
            type_: crate::record::need(type_, "type")?,
            user_data,
            was_partial: crate::record::need(was_partial, "was_partial")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PendingTransactionHistoryData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("auto_post_at", &self.auto_post_at)?;
        map.serialize_entry("avail_balance", &self.avail_balance)?;
        map.serialize_entry("available_balance", &self.available_balance)?;
        map.serialize_entry("balance", &self.balance)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        map.serialize_entry("expires_at", &self.expires_at)?;
        crate::record::write_some(&mut map, "external_data", &self.external_data)?;
        map.serialize_entry("force_post", &self.force_post)?;
        map.serialize_entry("idemkey", &self.idemkey)?;
        map.serialize_entry("memo", &self.memo)?;
        map.serialize_entry("network", &self.network)?;
        map.serialize_entry("operation", &self.operation)?;
        map.serialize_entry("reason", &self.reason)?;
        map.serialize_entry("req_amount", &self.req_amount)?;
        crate::record::write_some(&mut map, "risk_info", &self.risk_info)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
        map.serialize_entry("transaction_time", &self.transaction_time)?;
        map.serialize_entry("type", &self.type_)?;
        crate::record::write_some(&mut map, "user_data", &self.user_data)?;
        map.serialize_entry("was_partial", &self.was_partial)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history_data_operation`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0PendingTransactionHistoryDataOperation {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hold_cancel" => Self::HoldCancel,
                "hold_decline" => Self::HoldDecline,
                "hold_decrease" => Self::HoldDecrease,
                "hold_expire" => Self::HoldExpire,
                "hold_increase" => Self::HoldIncrease,
                "hold_new" => Self::HoldNew,
                "hold_post" => Self::HoldPost,
                "hold_replace" => Self::HoldReplace,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0PendingTransactionHistoryDataOperation);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_pending_transaction_history_data_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0PendingTransactionHistoryDataStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CLEARED" => Self::Cleared,
                "DECLINED" => Self::Declined,
                "EXPIRED" => Self::Expired,
                "INTERNAL_ERROR" => Self::InternalError,
                "PARTCLEARED" => Self::Partcleared,
                "PENDING" => Self::Pending,
                "RELEASED" => Self::Released,
                "REPLACED" => Self::Replaced,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for V0PendingTransactions {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PendingTransactions",
            &[("next_page_token", &self.next_page_token), ("result", &self.result)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PendingTransactions {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0PendingTransactions {
    const NAME: &'static str = "V0PendingTransactions";
    const FIELDS: &'static [&'static str] = &["next_page_token", "result"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut result) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut next_page_token),
                _ => fields.take(&mut result),
            }?;
        }
        Ok(Self {
            next_page_token: crate::record::need(next_page_token, "next_page_token")?,
            result: crate::record::need(result, "result")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PendingTransactions {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("next_page_token", &self.next_page_token)?;
        map.serialize_entry("result", &self.result)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0PostedTransaction {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PostedTransaction",
            &[
                ("created", &self.created),
                ("data", &self.data),
                ("disputes", &self.disputes),
                ("effective_date", &self.effective_date),
                ("id", &self.id),
                ("idemkey", &self.idemkey),
                ("info_only", &self.info_only),
                ("lead_mode", &self.lead_mode),
                ("posted_date", &self.posted_date),
                ("reference_id", &self.reference_id),
                ("settlement_date", &self.settlement_date),
                ("status", &self.status),
                ("subtype", &self.subtype),
                ("tenant", &self.tenant),
                ("transaction_time", &self.transaction_time),
                ("type_", &self.type_),
                ("updated", &self.updated),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PostedTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut created,
            mut data,
            mut disputes,
            mut effective_date,
            mut id,
            mut idemkey,
            mut info_only,
            mut lead_mode,
            mut posted_date,
            mut reference_id,
            mut settlement_date,
            mut status,
            mut subtype,
            mut tenant,
            mut transaction_time,
            mut type_,
            mut updated,
            mut uuid,
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
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut created),
                1 => fields.take(&mut data),
                2 => fields.maybe_or_keep(&mut disputes),
                3 => fields.take(&mut effective_date),
                4 => fields.take::<crate::whole::Whole>(&mut id),
                5 => fields.take(&mut idemkey),
                6 => fields.take(&mut info_only),
                7 => fields.take(&mut lead_mode),
                8 => fields.take(&mut posted_date),
                9 => fields.take(&mut reference_id),
                10 => fields.maybe_or_keep(&mut settlement_date),
                11 => fields.take(&mut status),
                12 => fields.take(&mut subtype),
                13 => fields.take(&mut tenant),
                14 => fields.take(&mut transaction_time),
                15 => fields.take(&mut type_),
                16 => fields.take(&mut updated),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            created: crate::record::need(created, "created")?,
            data: crate::record::need(data, "data")?,
            disputes,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            id: crate::record::need(id, "id")?.0,
            idemkey: crate::record::need(idemkey, "idemkey")?,
            info_only: crate::record::need(info_only, "info_only")?,
            lead_mode: crate::record::need(lead_mode, "lead_mode")?,
            posted_date: crate::record::need(posted_date, "posted_date")?,
            reference_id: crate::record::need(reference_id, "reference_id")?,
            settlement_date,
            status: crate::record::need(status, "status")?,
            subtype: crate::record::need(subtype, "subtype")?,
            tenant: crate::record::need(tenant, "tenant")?,
            transaction_time: crate::record::need(transaction_time, "transaction_time")?,
            type_: crate::record::need(type_, "type")?,
            updated: crate::record::need(updated, "updated")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PostedTransaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("created", &self.created)?;
        map.serialize_entry("data", &self.data)?;
        crate::record::write_some(&mut map, "disputes", &self.disputes)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("idemkey", &self.idemkey)?;
        map.serialize_entry("info_only", &self.info_only)?;
        map.serialize_entry("lead_mode", &self.lead_mode)?;
        map.serialize_entry("posted_date", &self.posted_date)?;
        map.serialize_entry("reference_id", &self.reference_id)?;
        crate::record::write_some(&mut map, "settlement_date", &self.settlement_date)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("subtype", &self.subtype)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("transaction_time", &self.transaction_time)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("updated", &self.updated)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub lines: Vec<V0TransactionLineOfPostedTransactionDataLines>,
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
    pub fn new(
        force_post: bool,
        lines: Vec<V0TransactionLineOfPostedTransactionDataLines>,
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
impl ::std::fmt::Debug for V0PostedTransactionData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PostedTransactionData",
            &[
                ("external_data", &crate::record::Redacted),
                ("force_post", &self.force_post),
                ("hold_id", &self.hold_id),
                ("lines", &self.lines),
                ("memo", &self.memo),
                ("metadata", &crate::record::Redacted),
                ("original_trx", &self.original_trx),
                ("parent_trx", &self.parent_trx),
                ("risk_info", &crate::record::Redacted),
                ("user_data", &crate::record::Redacted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PostedTransactionData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut external_data,
            mut force_post,
            mut hold_id,
            mut lines,
            mut memo,
            mut metadata,
            mut original_trx,
            mut parent_trx,
            mut risk_info,
            mut user_data,
        ) = (None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take_or_keep(&mut external_data),
                1 => fields.take(&mut force_post),
                2 => fields.maybe_or_keep(&mut hold_id),
                3 => fields.take(&mut lines),
                4 => fields.take(&mut memo),
                5 => fields.take(&mut metadata),
                6 => fields.maybe_or_keep(&mut original_trx),
                7 => fields.maybe_or_keep(&mut parent_trx),
                8 => fields.take_or_keep(&mut risk_info),
                _ => fields.take_or_keep(&mut user_data),
            }?;
        }
        Ok(Self {
            external_data,
            force_post: crate::record::need(force_post, "force_post")?,
            hold_id,
            lines: crate::record::need(lines, "lines")?,
            memo: crate::record::need(memo, "memo")?,
            metadata: crate::record::need(metadata, "metadata")?,
            original_trx,
            parent_trx,
            risk_info,
            user_data,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PostedTransactionData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "external_data", &self.external_data)?;
        map.serialize_entry("force_post", &self.force_post)?;
        crate::record::write_some(&mut map, "hold_id", &self.hold_id)?;
        map.serialize_entry("lines", &self.lines)?;
        map.serialize_entry("memo", &self.memo)?;
        map.serialize_entry("metadata", &self.metadata)?;
        crate::record::write_some(&mut map, "original_trx", &self.original_trx)?;
        crate::record::write_some(&mut map, "parent_trx", &self.parent_trx)?;
        crate::record::write_some(&mut map, "risk_info", &self.risk_info)?;
        crate::record::write_some(&mut map, "user_data", &self.user_data)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0PostedTransactions {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PostedTransactions",
            &[("next_page_token", &self.next_page_token), ("result", &self.result)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PostedTransactions {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0PostedTransactions {
    const NAME: &'static str = "V0PostedTransactions";
    const FIELDS: &'static [&'static str] = &["next_page_token", "result"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut result) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut next_page_token),
                _ => fields.take(&mut result),
            }?;
        }
        Ok(Self {
            next_page_token: crate::record::need(next_page_token, "next_page_token")?,
            result: crate::record::need(result, "result")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0PostedTransactions {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("next_page_token", &self.next_page_token)?;
        map.serialize_entry("result", &self.result)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0TransactionDispute {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TransactionDispute",
            &[
                ("created", &self.created),
                ("external_case_reference", &self.external_case_reference),
                ("id", &self.id),
                ("internal_case_reference", &self.internal_case_reference),
                ("status", &self.status),
                ("updated", &self.updated),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransactionDispute {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut created,
            mut external_case_reference,
            mut id,
            mut internal_case_reference,
            mut status,
            mut updated,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut created),
                1 => fields.maybe_or_keep(&mut external_case_reference),
                2 => fields.take(&mut id),
                3 => fields.maybe_or_keep(&mut internal_case_reference),
                4 => fields.take(&mut status),
                _ => fields.take(&mut updated),
            }?;
        }
        Ok(Self {
            created: crate::record::need(created, "created")?,
            external_case_reference,
            id: crate::record::need(id, "id")?,
            internal_case_reference,
            status: crate::record::need(status, "status")?,
            updated: crate::record::need(updated, "updated")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0TransactionDispute {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("created", &self.created)?;
        crate::record::write_some(
            &mut map,
            "external_case_reference",
            &self.external_case_reference,
        )?;
        map.serialize_entry("id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "internal_case_reference",
            &self.internal_case_reference,
        )?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("updated", &self.updated)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_transaction_dispute_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0TransactionDisputeStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ARBITRATION" => Self::Arbitration,
                "CASE_LOST" => Self::CaseLost,
                "CASE_OPEN" => Self::CaseOpen,
                "CASE_WON" => Self::CaseWon,
                "CHARGEBACK_INITIATED" => Self::ChargebackInitiated,
                "NETWORK_REJECTED" => Self::NetworkRejected,
                "PREARBITRATION" => Self::Prearbitration,
                "REPRESENTMENT" => Self::Representment,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0TransactionDisputeStatus);
#[cfg(feature = "transactions-v0")]
/// The document's schema `v0_transaction_line_of_posted_transaction_data_lines`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionLineOfPostedTransactionDataLines {
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
impl V0TransactionLineOfPostedTransactionDataLines {
    /// With what is required; the rest is absent.
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
impl ::std::fmt::Debug for V0TransactionLineOfPostedTransactionDataLines {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TransactionLineOfPostedTransactionDataLines",
            &[
                ("account_id", &self.account_id),
                ("account_no", &crate::record::Redacted),
                ("amount", &self.amount),
                ("avail_balance", &self.avail_balance),
                ("available_balance", &self.available_balance),
                ("balance", &self.balance),
                ("created", &self.created),
                ("currency", &self.currency),
                ("dc_sign", &self.dc_sign),
                ("is_fee", &self.is_fee),
                ("is_gl_acc", &self.is_gl_acc),
                ("is_offset", &self.is_offset),
                ("is_primary", &self.is_primary),
                ("meta", &crate::record::Redacted),
                ("network", &self.network),
                ("related_line", &self.related_line),
                ("seq", &self.seq),
                ("sweep_agg_id", &self.sweep_agg_id),
                ("tenant", &self.tenant),
                ("updated", &self.updated),
                ("uuid", &self.uuid),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransactionLineOfPostedTransactionDataLines {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0TransactionLineOfPostedTransactionDataLines {
    const NAME: &'static str = "V0TransactionLineOfPostedTransactionDataLines";
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_id,
            mut account_no,
            mut amount,
            mut avail_balance,
            mut available_balance,
            mut balance,
            mut created,
            mut currency,
            mut dc_sign,
            mut is_fee,
            mut is_gl_acc,
            mut is_offset,
            mut is_primary,
            mut meta,
            mut network,
            mut related_line,
            mut seq,
            mut sweep_agg_id,
            mut tenant,
            mut updated,
            mut uuid,
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
                1 => fields.take(&mut account_no),
                2 => fields.take::<crate::whole::Whole>(&mut amount),
                3 => fields.take::<crate::whole::Whole>(&mut avail_balance),
                4 => fields.take::<crate::whole::Whole>(&mut available_balance),
                5 => fields.take::<crate::whole::Whole>(&mut balance),
                6 => fields.take(&mut created),
                7 => fields.take(&mut currency),
                8 => fields.take(&mut dc_sign),
                9 => fields.take(&mut is_fee),
                10 => fields.take(&mut is_gl_acc),
                11 => fields.take(&mut is_offset),
                12 => fields.take(&mut is_primary),
                13 => fields.take(&mut meta),
                14 => fields.take(&mut network),
                15 => fields.take::<crate::whole::Whole>(&mut related_line),
                16 => fields.take::<crate::whole::Whole>(&mut seq),
                17 => fields.maybe_or_keep(&mut sweep_agg_id),
                18 => fields.take(&mut tenant),
                19 => fields.take(&mut updated),
                _ => fields.take(&mut uuid),
            }?;
        }
        Ok(Self {
            account_id: crate::record::need(account_id, "account_id")?,
            account_no: crate::record::need(account_no, "account_no")?,
            amount: crate::record::need(amount, "amount")?.0,
            avail_balance: crate::record::need(avail_balance, "avail_balance")?.0,
            available_balance: crate::record::need(
                    available_balance,
                    "available_balance",
                )?
                .0,
            balance: crate::record::need(balance, "balance")?.0,
            created: crate::record::need(created, "created")?,
            currency: crate::record::need(currency, "currency")?,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            is_fee: crate::record::need(is_fee, "is_fee")?,
            is_gl_acc: crate::record::need(is_gl_acc, "is_gl_acc")?,
            is_offset: crate::record::need(is_offset, "is_offset")?,
            is_primary: crate::record::need(is_primary, "is_primary")?,
            meta: crate::record::need(meta, "meta")?,
            network: crate::record::need(network, "network")?,
            related_line: crate::record::need(related_line, "related_line")?.0,
            seq: crate::record::need(seq, "seq")?.0,
            sweep_agg_id,
            tenant: crate::record::need(tenant, "tenant")?,
            updated: crate::record::need(updated, "updated")?,
            uuid: crate::record::need(uuid, "uuid")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0TransactionLineOfPostedTransactionDataLines {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("account_no", &self.account_no)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("avail_balance", &self.avail_balance)?;
        map.serialize_entry("available_balance", &self.available_balance)?;
        map.serialize_entry("balance", &self.balance)?;
        map.serialize_entry("created", &self.created)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("is_fee", &self.is_fee)?;
        map.serialize_entry("is_gl_acc", &self.is_gl_acc)?;
        map.serialize_entry("is_offset", &self.is_offset)?;
        map.serialize_entry("is_primary", &self.is_primary)?;
        map.serialize_entry("meta", &self.meta)?;
        map.serialize_entry("network", &self.network)?;
        map.serialize_entry("related_line", &self.related_line)?;
        map.serialize_entry("seq", &self.seq)?;
        crate::record::write_some(&mut map, "sweep_agg_id", &self.sweep_agg_id)?;
        map.serialize_entry("tenant", &self.tenant)?;
        map.serialize_entry("updated", &self.updated)?;
        map.serialize_entry("uuid", &self.uuid)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new() -> Self {
        Self { enabled: None }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}
impl GetTransactionsBatchPaymentsV0Params {
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
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`account_no`](Self::account_no).
    #[must_use]
    pub fn with_account_no(mut self, value: impl Into<String>) -> Self {
        self.account_no = Some(value.into());
        self
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`cashback`](Self::cashback).
    #[must_use]
    pub fn with_cashback(mut self, value: bool) -> Self {
        self.cashback = Some(value);
        self
    }
    /// Sets [`exclude_jit_transactions`](Self::exclude_jit_transactions).
    #[must_use]
    pub fn with_exclude_jit_transactions(mut self, value: bool) -> Self {
        self.exclude_jit_transactions = Some(value);
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`idempotency_key`](Self::idempotency_key).
    #[must_use]
    pub fn with_idempotency_key(mut self, value: Vec<String>) -> Self {
        self.idempotency_key = Some(value);
        self
    }
    /// Sets [`include_child_transactions`](Self::include_child_transactions).
    #[must_use]
    pub fn with_include_child_transactions(mut self, value: bool) -> Self {
        self.include_child_transactions = Some(value);
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
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: Vec<String>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`total_amount`](Self::total_amount). Cents. At least 0.
    #[must_use]
    pub fn with_total_amount(mut self, value: i64) -> Self {
        self.total_amount = Some(value);
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, value: TransactionId) -> Self {
        self.transaction_id = Some(value);
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    pub fn with_uuid(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid = Some(value);
        self
    }
    /// Sets [`uuid_nin`](Self::uuid_nin).
    #[must_use]
    pub fn with_uuid_nin(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid_nin = Some(value);
        self
    }
}
impl ListPendingTransactionsV0Params {
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
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`account_no`](Self::account_no).
    #[must_use]
    pub fn with_account_no(mut self, value: impl Into<String>) -> Self {
        self.account_no = Some(value.into());
        self
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`batch_ids`](Self::batch_ids).
    #[must_use]
    pub fn with_batch_ids(mut self, value: Vec<BatchId>) -> Self {
        self.batch_ids = Some(value);
        self
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`cashback`](Self::cashback).
    #[must_use]
    pub fn with_cashback(mut self, value: bool) -> Self {
        self.cashback = Some(value);
        self
    }
    /// Sets [`dc_sign`](Self::dc_sign).
    #[must_use]
    pub fn with_dc_sign(
        mut self,
        value: impl Into<ListPostedTransactionsV0DcSign>,
    ) -> Self {
        self.dc_sign = Some(value.into());
        self
    }
    /// Sets [`exclude_jit_transactions`](Self::exclude_jit_transactions).
    #[must_use]
    pub fn with_exclude_jit_transactions(mut self, value: bool) -> Self {
        self.exclude_jit_transactions = Some(value);
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`idempotency_key`](Self::idempotency_key).
    #[must_use]
    pub fn with_idempotency_key(mut self, value: Vec<String>) -> Self {
        self.idempotency_key = Some(value);
        self
    }
    /// Sets [`include_child_transactions`](Self::include_child_transactions).
    #[must_use]
    pub fn with_include_child_transactions(mut self, value: bool) -> Self {
        self.include_child_transactions = Some(value);
        self
    }
    /// Sets [`is_batched`](Self::is_batched).
    #[must_use]
    pub fn with_is_batched(mut self, value: bool) -> Self {
        self.is_batched = Some(value);
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
    /// Sets [`reference_id`](Self::reference_id).
    #[must_use]
    pub fn with_reference_id(mut self, value: impl Into<String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    pub fn with_subtype(mut self, value: impl Into<String>) -> Self {
        self.subtype = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`uuid`](Self::uuid).
    #[must_use]
    pub fn with_uuid(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid = Some(value);
        self
    }
    /// Sets [`uuid_nin`](Self::uuid_nin).
    #[must_use]
    pub fn with_uuid_nin(mut self, value: Vec<crate::AnyId>) -> Self {
        self.uuid_nin = Some(value);
        self
    }
}
impl ListPostedTransactionsV0Params {
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
