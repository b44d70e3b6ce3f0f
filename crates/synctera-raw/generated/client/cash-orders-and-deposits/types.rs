// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_authorization_post`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CashAuthorizationPost {
    /// `authorization_type: CASH_ORDER`
    CashOrder(V0CashOrderAuthorizationPost),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CashAuthorizationPost {
    /// The value of `authorization_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::CashOrder(_) => "CASH_ORDER",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `authorization_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0CashAuthorizationPostKind {
        self.tag().into()
    }
    /// Makes the variant `CashOrder`.
    #[inline]
    pub fn cash_order(value: V0CashOrderAuthorizationPost) -> Self {
        Self::CashOrder(value)
    }
    /// Whether this is `CashOrder`.
    #[inline]
    pub fn is_cash_order(&self) -> bool {
        matches!(self, Self::CashOrder(_))
    }
    /// The content of `CashOrder`, if this is one.
    #[inline]
    pub fn as_cash_order(&self) -> Option<&V0CashOrderAuthorizationPost> {
        match self {
            Self::CashOrder(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `CashOrder`, if this is one.
    #[inline]
    pub fn into_cash_order(self) -> Option<V0CashOrderAuthorizationPost> {
        match self {
            Self::CashOrder(value) => Some(value),
            _ => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::CashOrder(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `destination_account_id`, which every known kind has.
    #[inline]
    pub fn destination_account_id(&self) -> Option<&AccountId> {
        match self {
            Self::CashOrder(value) => Some(&value.destination_account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `order_date`, which every known kind has.
    #[inline]
    pub fn order_date(&self) -> Option<&crate::Date> {
        match self {
            Self::CashOrder(value) => Some(&value.order_date),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0CashOrderAuthorizationPost> for V0CashAuthorizationPost {
    #[inline]
    fn from(value: V0CashOrderAuthorizationPost) -> Self {
        Self::CashOrder(value)
    }
}
impl ::serde::Serialize for V0CashAuthorizationPost {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::CashOrder(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CashAuthorizationPost {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CashAuthorizationPost {
    const NAME: &'static str = "V0CashAuthorizationPost";
    const TAG: &'static str = "authorization_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CASH_ORDER" => Self::CashOrder(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0CashAuthorizationPost {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::CashOrder(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "cash-orders-and-deposits")]
/// The kinds of [`V0CashAuthorizationPost`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashAuthorizationPostKind {
    /// `CASH_ORDER`
    CashOrder,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashAuthorizationPostKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::CashOrder];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashOrder => "CASH_ORDER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CashAuthorizationPostKind);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_authorization_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CashAuthorizationResponse {
    /// `authorization_type: CASH_ORDER`
    CashOrder(V0CashOrderAuthorizationResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CashAuthorizationResponse {
    /// The value of `authorization_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::CashOrder(_) => "CASH_ORDER",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `authorization_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0CashAuthorizationResponseKind {
        self.tag().into()
    }
    /// Makes the variant `CashOrder`.
    #[inline]
    pub fn cash_order(value: V0CashOrderAuthorizationResponse) -> Self {
        Self::CashOrder(value)
    }
    /// Whether this is `CashOrder`.
    #[inline]
    pub fn is_cash_order(&self) -> bool {
        matches!(self, Self::CashOrder(_))
    }
    /// The content of `CashOrder`, if this is one.
    #[inline]
    pub fn as_cash_order(&self) -> Option<&V0CashOrderAuthorizationResponse> {
        match self {
            Self::CashOrder(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `CashOrder`, if this is one.
    #[inline]
    pub fn into_cash_order(self) -> Option<V0CashOrderAuthorizationResponse> {
        match self {
            Self::CashOrder(value) => Some(value),
            _ => None,
        }
    }
    /// `account_number`, which every known kind has.
    #[inline]
    pub fn account_number(&self) -> Option<&str> {
        match self {
            Self::CashOrder(value) => Some(&*value.account_number),
            Self::Unrecognized(_) => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::CashOrder(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `client_name`, which every known kind has.
    #[inline]
    pub fn client_name(&self) -> Option<&str> {
        match self {
            Self::CashOrder(value) => Some(&*value.client_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `destination_account_id`, which every known kind has.
    #[inline]
    pub fn destination_account_id(&self) -> Option<&AccountId> {
        match self {
            Self::CashOrder(value) => Some(&value.destination_account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `hold_id`, which every known kind has.
    #[inline]
    pub fn hold_id(&self) -> Option<&HoldId> {
        match self {
            Self::CashOrder(value) => Some(&value.hold_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&crate::AnyId> {
        match self {
            Self::CashOrder(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `order_date`, which every known kind has.
    #[inline]
    pub fn order_date(&self) -> Option<&crate::Date> {
        match self {
            Self::CashOrder(value) => Some(&value.order_date),
            Self::Unrecognized(_) => None,
        }
    }
    /// `originating_account_id`, which every known kind has.
    #[inline]
    pub fn originating_account_id(&self) -> Option<&AccountId> {
        match self {
            Self::CashOrder(value) => Some(&value.originating_account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&V0CashOrderAuthorizationResponseStatus> {
        match self {
            Self::CashOrder(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::CashOrder(value) => Some(&*value.tenant),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0CashOrderAuthorizationResponse> for V0CashAuthorizationResponse {
    #[inline]
    fn from(value: V0CashOrderAuthorizationResponse) -> Self {
        Self::CashOrder(value)
    }
}
impl ::serde::Serialize for V0CashAuthorizationResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::CashOrder(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CashAuthorizationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CashAuthorizationResponse {
    const NAME: &'static str = "V0CashAuthorizationResponse";
    const TAG: &'static str = "authorization_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CASH_ORDER" => Self::CashOrder(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "cash-orders-and-deposits")]
/// The kinds of [`V0CashAuthorizationResponse`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashAuthorizationResponseKind {
    /// `CASH_ORDER`
    CashOrder,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashAuthorizationResponseKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::CashOrder];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashOrder => "CASH_ORDER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CashAuthorizationResponseKind);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_authorization_response_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashAuthorizationResponseList {
    /// Required.
    pub authorizations: Vec<V0CashAuthorizationResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashAuthorizationResponseList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(authorizations: Vec<V0CashAuthorizationResponse>) -> Self {
        Self {
            authorizations,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CashAuthorizationResponseList {
    const NAME: &'static str = "V0CashAuthorizationResponseList";
    const FIELDS: &'static [&'static str] = &["authorizations", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut authorizations: Option<Vec<V0CashAuthorizationResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut authorizations),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&authorizations, "authorizations");
        Some(Self {
            authorizations: authorizations?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("authorizations", &self.authorizations);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashAuthorizationResponseList);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_base_dc_sign`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashBaseDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashBaseDcSign {
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
crate::open_enum::open_enum!(V0CashBaseDcSign);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transfers: Vec<V0CashResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transfers: Vec<V0CashResponse>) -> Self {
        Self {
            next_page_token: None,
            transfers,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CashList {
    const NAME: &'static str = "V0CashList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transfers"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transfers: Option<Vec<V0CashResponse>> = None;
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
crate::record::record!(V0CashList);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_network_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashNetworkStatus {
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
impl V0CashNetworkStatus {
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
crate::open_enum::open_enum!(V0CashNetworkStatus);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_order_authorization_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashOrderAuthorizationPatch {
    /// Optional. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Required.
    pub authorization_type: V0CashAuthorizationType,
    /// Optional.
    pub client_name: Option<String>,
    /// Optional.
    pub order_date: Option<crate::Date>,
    /// Optional.
    pub status: Option<V0CashOrderAuthorizationPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashOrderAuthorizationPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(authorization_type: impl Into<V0CashAuthorizationType>) -> Self {
        Self {
            account_number: None,
            authorization_type: authorization_type.into(),
            client_name: None,
            order_date: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_number`](Self::account_number). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets [`client_name`](Self::client_name).
    #[must_use]
    #[inline]
    pub fn with_client_name(mut self, value: impl Into<String>) -> Self {
        self.client_name = Some(value.into());
        self
    }
    /// Sets [`order_date`](Self::order_date).
    #[must_use]
    #[inline]
    pub fn with_order_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.order_date = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0CashOrderAuthorizationPatchStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CashOrderAuthorizationPatch {
    const NAME: &'static str = "V0CashOrderAuthorizationPatch";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "authorization_type",
        "client_name",
        "order_date",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut authorization_type: Option<V0CashAuthorizationType> = None;
        let mut client_name: Option<String> = None;
        let mut order_date: Option<crate::Date> = None;
        let mut status: Option<V0CashOrderAuthorizationPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_number),
                1 => __input.take(&mut authorization_type),
                2 => __input.maybe(&mut client_name),
                3 => __input.maybe(&mut order_date),
                4 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&authorization_type, "authorization_type");
        Some(Self {
            account_number,
            authorization_type: authorization_type?,
            client_name,
            order_date,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("account_number", &self.account_number);
        out.field("authorization_type", &self.authorization_type);
        out.option("client_name", &self.client_name);
        out.option("order_date", &self.order_date);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashOrderAuthorizationPatch);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_order_authorization_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashOrderAuthorizationPatchStatus {
    /// `CANCELLED`
    Cancelled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashOrderAuthorizationPatchStatus {
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
crate::open_enum::open_enum!(V0CashOrderAuthorizationPatchStatus);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_order_authorization_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashOrderAuthorizationPost {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub destination_account_id: AccountId,
    /// Required.
    pub order_date: crate::Date,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashOrderAuthorizationPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        destination_account_id: AccountId,
        order_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            amount,
            destination_account_id,
            order_date: order_date.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CashOrderAuthorizationPost {
    const NAME: &'static str = "V0CashOrderAuthorizationPost";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "destination_account_id",
        "order_date",
        "authorization_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut order_date: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut destination_account_id),
                2 => __input.take(&mut order_date),
                3 => __input.tag("CASH_ORDER"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&order_date, "order_date");
        Some(Self {
            amount: amount?.0,
            destination_account_id: destination_account_id?,
            order_date: order_date?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("authorization_type", "CASH_ORDER");
        out.field("amount", &self.amount);
        out.field("destination_account_id", &self.destination_account_id);
        out.field("order_date", &self.order_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashOrderAuthorizationPost);
impl crate::check::Check for V0CashOrderAuthorizationPost {
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
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_order_authorization_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashOrderAuthorizationResponse {
    /// Required. `Debug` does not print it.
    pub account_number: String,
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required.
    pub client_name: String,
    /// Required.
    pub destination_account_id: AccountId,
    /// Required.
    pub hold_id: HoldId,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub order_date: crate::Date,
    /// Required.
    pub originating_account_id: AccountId,
    /// Required.
    pub status: V0CashOrderAuthorizationResponseStatus,
    /// Required.
    pub tenant: V0TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashOrderAuthorizationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_number: impl Into<String>,
        amount: i64,
        client_name: impl Into<String>,
        destination_account_id: AccountId,
        hold_id: HoldId,
        id: crate::AnyId,
        order_date: impl Into<crate::Date>,
        originating_account_id: AccountId,
        status: impl Into<V0CashOrderAuthorizationResponseStatus>,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            amount,
            client_name: client_name.into(),
            destination_account_id,
            hold_id,
            id,
            order_date: order_date.into(),
            originating_account_id,
            status: status.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CashOrderAuthorizationResponse {
    const NAME: &'static str = "V0CashOrderAuthorizationResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "amount",
        "client_name",
        "destination_account_id",
        "hold_id",
        "id",
        "order_date",
        "originating_account_id",
        "status",
        "tenant",
        "authorization_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut client_name: Option<String> = None;
        let mut destination_account_id: Option<AccountId> = None;
        let mut hold_id: Option<HoldId> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut order_date: Option<crate::Date> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut status: Option<V0CashOrderAuthorizationResponseStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_number),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut client_name),
                3 => __input.take(&mut destination_account_id),
                4 => __input.take(&mut hold_id),
                5 => __input.take(&mut id),
                6 => __input.take(&mut order_date),
                7 => __input.take(&mut originating_account_id),
                8 => __input.take(&mut status),
                9 => __input.take(&mut tenant),
                10 => __input.tag("CASH_ORDER"),
                _ => __input.again(),
            }
        }
        __input.need(&account_number, "account_number");
        __input.need(&amount, "amount");
        __input.need(&client_name, "client_name");
        __input.need(&destination_account_id, "destination_account_id");
        __input.need(&hold_id, "hold_id");
        __input.need(&id, "id");
        __input.need(&order_date, "order_date");
        __input.need(&originating_account_id, "originating_account_id");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            account_number: account_number?,
            amount: amount?.0,
            client_name: client_name?,
            destination_account_id: destination_account_id?,
            hold_id: hold_id?,
            id: id?,
            order_date: order_date?,
            originating_account_id: originating_account_id?,
            status: status?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("authorization_type", "CASH_ORDER");
        out.secret("account_number", &self.account_number);
        out.field("amount", &self.amount);
        out.field("client_name", &self.client_name);
        out.field("destination_account_id", &self.destination_account_id);
        out.field("hold_id", &self.hold_id);
        out.field("id", &self.id);
        out.field("order_date", &self.order_date);
        out.field("originating_account_id", &self.originating_account_id);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashOrderAuthorizationResponse);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_order_authorization_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashOrderAuthorizationResponseStatus {
    /// `CANCELLED`
    Cancelled,
    /// `COMPLETE`
    Complete,
    /// `EXPIRED`
    Expired,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashOrderAuthorizationResponseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancelled,
        Self::Complete,
        Self::Expired,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Complete => "COMPLETE",
            Self::Expired => "EXPIRED",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CashOrderAuthorizationResponseStatus);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashPatch {
    /// Optional.
    pub destination_account_id: Option<AccountId>,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub status: Option<V0CashPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            destination_account_id: None,
            source_data: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`destination_account_id`](Self::destination_account_id).
    #[must_use]
    #[inline]
    pub fn with_destination_account_id(mut self, value: AccountId) -> Self {
        self.destination_account_id = Some(value);
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
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0CashPatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CashPatch {
    const NAME: &'static str = "V0CashPatch";
    const FIELDS: &'static [&'static str] = &[
        "destination_account_id",
        "source_data",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut destination_account_id: Option<AccountId> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<V0CashPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut destination_account_id),
                1 => __input.maybe(&mut source_data),
                2 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            destination_account_id,
            source_data,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("destination_account_id", &self.destination_account_id);
        out.secret_option("source_data", &self.source_data);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashPatch);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashPatchStatus {
    /// `CANCELLED`
    Cancelled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashPatchStatus {
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
crate::open_enum::open_enum!(V0CashPatchStatus);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CashResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub client_bank_account: Option<String>,
    /// Optional.
    pub client_name: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: V0CashBaseDcSign,
    /// Optional.
    pub destination_account_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub destination_account_number: Option<String>,
    /// Optional.
    pub destination_account_owner_name: Option<String>,
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
    pub network_status: Option<V0CashNetworkStatus>,
    /// Optional.
    pub original_reference_id: Option<String>,
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional. `Debug` does not print it.
    pub originating_account_number: Option<String>,
    /// Optional.
    pub originating_account_owner_name: Option<String>,
    /// Optional.
    pub posting_date: Option<crate::Date>,
    /// Required.
    pub reference_id: String,
    /// Optional. `Debug` does not print it.
    pub source_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub status: V0CashStatus,
    /// Required.
    pub subtype: V0CashResponseSubtype,
    /// Optional.
    pub suspended: Option<bool>,
    /// Required.
    pub tenant_id: V0TenantId,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CashResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        dc_sign: impl Into<V0CashBaseDcSign>,
        effective_date: impl Into<crate::Date>,
        id: crate::AnyId,
        is_same_day: bool,
        reference_id: impl Into<String>,
        status: impl Into<V0CashStatus>,
        subtype: impl Into<V0CashResponseSubtype>,
        tenant_id: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            amount,
            client_bank_account: None,
            client_name: None,
            customer_id: None,
            dc_sign: dc_sign.into(),
            destination_account_id: None,
            destination_account_number: None,
            destination_account_owner_name: None,
            effective_date: effective_date.into(),
            failed: None,
            history: None,
            id,
            is_same_day,
            network_status: None,
            original_reference_id: None,
            originating_account_id: None,
            originating_account_number: None,
            originating_account_owner_name: None,
            posting_date: None,
            reference_id: reference_id.into(),
            source_data: None,
            status: status.into(),
            subtype: subtype.into(),
            suspended: None,
            tenant_id: tenant_id.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CashResponse {
    const NAME: &'static str = "V0CashResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "client_bank_account",
        "client_name",
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
        "original_reference_id",
        "originating_account_id",
        "originating_account_number",
        "originating_account_owner_name",
        "posting_date",
        "reference_id",
        "source_data",
        "status",
        "subtype",
        "suspended",
        "tenant_id",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut client_bank_account: Option<String> = None;
        let mut client_name: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<V0CashBaseDcSign> = None;
        let mut destination_account_id: Option<String> = None;
        let mut destination_account_number: Option<String> = None;
        let mut destination_account_owner_name: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut failed: Option<bool> = None;
        let mut history: Option<Vec<V0Action>> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut is_same_day: Option<bool> = None;
        let mut network_status: Option<V0CashNetworkStatus> = None;
        let mut original_reference_id: Option<String> = None;
        let mut originating_account_id: Option<String> = None;
        let mut originating_account_number: Option<String> = None;
        let mut originating_account_owner_name: Option<String> = None;
        let mut posting_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut source_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut status: Option<V0CashStatus> = None;
        let mut subtype: Option<V0CashResponseSubtype> = None;
        let mut suspended: Option<bool> = None;
        let mut tenant_id: Option<V0TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut client_bank_account),
                2 => __input.maybe_or_keep(&mut client_name),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.take(&mut dc_sign),
                5 => __input.maybe_or_keep(&mut destination_account_id),
                6 => __input.maybe_or_keep(&mut destination_account_number),
                7 => __input.maybe_or_keep(&mut destination_account_owner_name),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut failed),
                10 => __input.maybe_or_keep(&mut history),
                11 => __input.take(&mut id),
                12 => __input.take(&mut is_same_day),
                13 => __input.maybe_or_keep(&mut network_status),
                14 => __input.maybe_or_keep(&mut original_reference_id),
                15 => __input.maybe_or_keep(&mut originating_account_id),
                16 => __input.maybe_or_keep(&mut originating_account_number),
                17 => __input.maybe_or_keep(&mut originating_account_owner_name),
                18 => __input.maybe_or_keep(&mut posting_date),
                19 => __input.take(&mut reference_id),
                20 => __input.maybe_or_keep(&mut source_data),
                21 => __input.take(&mut status),
                22 => __input.take(&mut subtype),
                23 => __input.maybe_or_keep(&mut suspended),
                24 => __input.take(&mut tenant_id),
                25 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&is_same_day, "is_same_day");
        __input.need(&reference_id, "reference_id");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&tenant_id, "tenant_id");
        Some(Self {
            amount: amount?.0,
            client_bank_account,
            client_name,
            customer_id,
            dc_sign: dc_sign?,
            destination_account_id,
            destination_account_number,
            destination_account_owner_name,
            effective_date: effective_date?,
            failed,
            history,
            id: id?,
            is_same_day: is_same_day?,
            network_status,
            original_reference_id,
            originating_account_id,
            originating_account_number,
            originating_account_owner_name,
            posting_date,
            reference_id: reference_id?,
            source_data,
            status: status?,
            subtype: subtype?,
            suspended,
            tenant_id: tenant_id?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("client_bank_account", &self.client_bank_account);
        out.option("client_name", &self.client_name);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("destination_account_id", &self.destination_account_id);
        out.secret_option(
            "destination_account_number",
            &self.destination_account_number,
        );
        out.option(
            "destination_account_owner_name",
            &self.destination_account_owner_name,
        );
        out.field("effective_date", &self.effective_date);
        out.option("failed", &self.failed);
        out.option("history", &self.history);
        out.field("id", &self.id);
        out.field("is_same_day", &self.is_same_day);
        out.option("network_status", &self.network_status);
        out.option("original_reference_id", &self.original_reference_id);
        out.option("originating_account_id", &self.originating_account_id);
        out.secret_option(
            "originating_account_number",
            &self.originating_account_number,
        );
        out.option(
            "originating_account_owner_name",
            &self.originating_account_owner_name,
        );
        out.option("posting_date", &self.posting_date);
        out.field("reference_id", &self.reference_id);
        out.secret_option("source_data", &self.source_data);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("suspended", &self.suspended);
        out.field("tenant_id", &self.tenant_id);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CashResponse);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_response_subtype`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashResponseSubtype {
    /// `CASH_ORDER`
    CashOrder,
    /// `CASH_ORDER_REVERSAL`
    CashOrderReversal,
    /// `DEPOSIT`
    Deposit,
    /// `DEPOSIT_REVERSAL`
    DepositReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashResponseSubtype {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CashOrder,
        Self::CashOrderReversal,
        Self::Deposit,
        Self::DepositReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashOrder => "CASH_ORDER",
            Self::CashOrderReversal => "CASH_ORDER_REVERSAL",
            Self::Deposit => "DEPOSIT",
            Self::DepositReversal => "DEPOSIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CashResponseSubtype);
#[cfg(feature = "cash-orders-and-deposits")]
/// The document's schema `v0_cash_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CashStatus {
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
    Expired,
    /// `INITIATED`
    Initiated,
    /// `PENDING`
    Pending,
    /// `POSTED`
    Posted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CashStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cancelled,
        Self::Expired,
        Self::Initiated,
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
            Self::Pending => "PENDING",
            Self::Posted => "POSTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CashStatus);
#[cfg(feature = "cash-orders-and-deposits")]
/// Parameters of `getCashTransfersV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCashTransfersV0Params {
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
impl GetCashTransfersV0Params {
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
impl GetCashTransfersV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("from_posting_date", &self.from_posting_date);
        query.some("currency", &self.currency);
        query.some("to_effective_date", &self.to_effective_date);
        query.some("to_posting_date", &self.to_posting_date);
        query.some("customer_id", &self.customer_id);
        query.some("dc_sign", &self.dc_sign);
        query.some("from_effective_date", &self.from_effective_date);
        query.some("max_amount", &self.max_amount);
        query.some("destination_account_id", &self.destination_account_id);
        query.some("is_same_day", &self.is_same_day);
        query.some("id", &self.id);
        query.some("effective_date", &self.effective_date);
        query.some("destination_account_number", &self.destination_account_number);
        query.some("posting_date", &self.posting_date);
        query.some("network_status", &self.network_status);
        query.some("originating_account_number", &self.originating_account_number);
        query.some("subtype", &self.subtype);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("partner_id", &self.partner_id);
        query
            .some(
                "destination_account_owner_name",
                &self.destination_account_owner_name,
            );
        query.some("bank_id", &self.bank_id);
        query.some("reference_id", &self.reference_id);
        query.some("status", &self.status);
        query.some("amount", &self.amount);
        query.some("min_amount", &self.min_amount);
        query
            .some(
                "originating_account_owner_name",
                &self.originating_account_owner_name,
            );
        query.into_url()
    }
}
impl crate::check::Check for GetCashTransfersV0Params {
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
#[cfg(feature = "cash-orders-and-deposits")]
/// Parameters of `getCashAuthorizationsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCashAuthorizationsV0Params {
    /// Optional.
    pub account_number: Option<String>,
    /// Optional.
    pub amount: Option<String>,
    /// Optional.
    pub bank_id: Option<String>,
    /// Optional.
    pub client_name: Option<String>,
    /// Optional.
    pub destination_account_id: Option<String>,
    /// Optional.
    pub from_order_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<Vec<crate::AnyId>>,
    /// Optional. Cents. At least 1.
    pub max_amount: Option<i64>,
    /// Optional. Cents. At least 1.
    pub min_amount: Option<i64>,
    /// Optional.
    pub order_date: Option<crate::Date>,
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional.
    pub partner_id: Option<String>,
    /// Optional.
    pub to_order_date: Option<crate::Date>,
}
impl GetCashAuthorizationsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_number: None,
            amount: None,
            bank_id: None,
            client_name: None,
            destination_account_id: None,
            from_order_date: None,
            id: None,
            max_amount: None,
            min_amount: None,
            order_date: None,
            originating_account_id: None,
            partner_id: None,
            to_order_date: None,
        }
    }
    /// Sets [`account_number`](Self::account_number).
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
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
    /// Sets [`client_name`](Self::client_name).
    #[must_use]
    #[inline]
    pub fn with_client_name(mut self, value: impl Into<String>) -> Self {
        self.client_name = Some(value.into());
        self
    }
    /// Sets [`destination_account_id`](Self::destination_account_id).
    #[must_use]
    #[inline]
    pub fn with_destination_account_id(mut self, value: impl Into<String>) -> Self {
        self.destination_account_id = Some(value.into());
        self
    }
    /// Sets [`from_order_date`](Self::from_order_date).
    #[must_use]
    #[inline]
    pub fn with_from_order_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_order_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<crate::AnyId>) -> Self {
        self.id = Some(value);
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
    /// Sets [`order_date`](Self::order_date).
    #[must_use]
    #[inline]
    pub fn with_order_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.order_date = Some(value.into());
        self
    }
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    #[inline]
    pub fn with_originating_account_id(mut self, value: impl Into<String>) -> Self {
        self.originating_account_id = Some(value.into());
        self
    }
    /// Sets [`partner_id`](Self::partner_id).
    #[must_use]
    #[inline]
    pub fn with_partner_id(mut self, value: impl Into<String>) -> Self {
        self.partner_id = Some(value.into());
        self
    }
    /// Sets [`to_order_date`](Self::to_order_date).
    #[must_use]
    #[inline]
    pub fn with_to_order_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_order_date = Some(value.into());
        self
    }
}
impl GetCashAuthorizationsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("max_amount", &self.max_amount);
        query.some("destination_account_id", &self.destination_account_id);
        query.some("client_name", &self.client_name);
        query.some("from_order_date", &self.from_order_date);
        query.some("to_order_date", &self.to_order_date);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("order_date", &self.order_date);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("partner_id", &self.partner_id);
        query.some("bank_id", &self.bank_id);
        query.some("account_number", &self.account_number);
        query.some("amount", &self.amount);
        query.some("min_amount", &self.min_amount);
        query.into_url()
    }
}
impl crate::check::Check for GetCashAuthorizationsV0Params {
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
