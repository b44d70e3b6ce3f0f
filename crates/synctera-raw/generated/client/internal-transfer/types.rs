// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalTransferPatch {
    /// Optional.
    pub status: Option<V0InternalTransferPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalTransferPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0InternalTransferPatchStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0InternalTransferPatch {
    const NAME: &'static str = "V0InternalTransferPatch";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0InternalTransferPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalTransferPatch);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalTransferPatchStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferPatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Canceled, Self::Complete];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Complete => "COMPLETE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferPatchStatus);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalTransferResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub capture_mode: Option<V0InternalTransferCaptureMode>,
    /// Required.
    pub currency: String,
    /// Optional.
    pub expires_at: Option<crate::Timestamp>,
    /// Optional.
    pub final_customer_id: Option<CustomerId>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub memo: Option<String>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub originating_account_alias: Option<String>,
    /// Optional.
    pub originating_account_customer_id: Option<CustomerId>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub receiving_account_alias: Option<String>,
    /// Optional.
    pub receiving_account_customer_id: Option<CustomerId>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub status: V0InternalTransferResponseStatus,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub type_: V0InternalTransferType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalTransferResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        id: crate::AnyId,
        status: impl Into<V0InternalTransferResponseStatus>,
        type_: impl Into<V0InternalTransferType>,
    ) -> Self {
        Self {
            amount,
            capture_mode: None,
            currency: currency.into(),
            expires_at: None,
            final_customer_id: None,
            id,
            memo: None,
            metadata: None,
            originating_account_alias: None,
            originating_account_customer_id: None,
            originating_account_id: None,
            receiving_account_alias: None,
            receiving_account_customer_id: None,
            receiving_account_id: None,
            reference_id: None,
            status: status.into(),
            tenant: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InternalTransferResponse {
    const NAME: &'static str = "V0InternalTransferResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "capture_mode",
        "currency",
        "expires_at",
        "final_customer_id",
        "id",
        "memo",
        "metadata",
        "originating_account_alias",
        "originating_account_customer_id",
        "originating_account_id",
        "receiving_account_alias",
        "receiving_account_customer_id",
        "receiving_account_id",
        "reference_id",
        "status",
        "tenant",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut capture_mode: Option<V0InternalTransferCaptureMode> = None;
        let mut currency: Option<String> = None;
        let mut expires_at: Option<crate::Timestamp> = None;
        let mut final_customer_id: Option<CustomerId> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut memo: Option<String> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut originating_account_alias: Option<String> = None;
        let mut originating_account_customer_id: Option<CustomerId> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut receiving_account_alias: Option<String> = None;
        let mut receiving_account_customer_id: Option<CustomerId> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut reference_id: Option<String> = None;
        let mut status: Option<V0InternalTransferResponseStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0InternalTransferType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut capture_mode),
                2 => __input.take(&mut currency),
                3 => __input.maybe_or_keep(&mut expires_at),
                4 => __input.maybe_or_keep(&mut final_customer_id),
                5 => __input.take(&mut id),
                6 => __input.maybe_or_keep(&mut memo),
                7 => __input.maybe_or_keep(&mut metadata),
                8 => __input.maybe_or_keep(&mut originating_account_alias),
                9 => __input.maybe_or_keep(&mut originating_account_customer_id),
                10 => __input.maybe_or_keep(&mut originating_account_id),
                11 => __input.maybe_or_keep(&mut receiving_account_alias),
                12 => __input.maybe_or_keep(&mut receiving_account_customer_id),
                13 => __input.maybe_or_keep(&mut receiving_account_id),
                14 => __input.maybe_or_keep(&mut reference_id),
                15 => __input.take(&mut status),
                16 => __input.maybe_or_keep(&mut tenant),
                17 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&id, "id");
        __input.need(&status, "status");
        __input.need(&type_, "type");
        Some(Self {
            amount: amount?.0,
            capture_mode,
            currency: currency?,
            expires_at,
            final_customer_id,
            id: id?,
            memo,
            metadata,
            originating_account_alias,
            originating_account_customer_id,
            originating_account_id,
            receiving_account_alias,
            receiving_account_customer_id,
            receiving_account_id,
            reference_id,
            status: status?,
            tenant,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("capture_mode", &self.capture_mode);
        out.field("currency", &self.currency);
        out.option("expires_at", &self.expires_at);
        out.option("final_customer_id", &self.final_customer_id);
        out.field("id", &self.id);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("originating_account_alias", &self.originating_account_alias);
        out.option(
            "originating_account_customer_id",
            &self.originating_account_customer_id,
        );
        out.option("originating_account_id", &self.originating_account_id);
        out.option("receiving_account_alias", &self.receiving_account_alias);
        out.option("receiving_account_customer_id", &self.receiving_account_customer_id);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.option("reference_id", &self.reference_id);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalTransferResponse);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InternalTransferResponseStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// `EXPIRED`
    Expired,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferResponseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Complete,
        Self::Expired,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Complete => "COMPLETE",
            Self::Expired => "EXPIRED",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferResponseStatus);
