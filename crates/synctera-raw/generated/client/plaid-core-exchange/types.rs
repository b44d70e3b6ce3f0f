// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_code`, received.
pub type FdxAuthCode = String;
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_grant_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthGrantPost {
    /// Required.
    pub auth_request_id: FdxAuthRequestId,
    /// Optional.
    pub business_id: Option<FdxBusinessId>,
    /// Optional.
    pub customer_id: Option<FdxCustomerId>,
    /// Required.
    pub status: FdxAuthGrantStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxAuthGrantPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        auth_request_id: FdxAuthRequestId,
        status: impl Into<FdxAuthGrantStatus>,
    ) -> Self {
        Self {
            auth_request_id,
            business_id: None,
            customer_id: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: impl Into<FdxBusinessId>) -> Self {
        self.business_id = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: impl Into<FdxCustomerId>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
}
impl crate::record::Record for FdxAuthGrantPost {
    const NAME: &'static str = "FdxAuthGrantPost";
    const FIELDS: &'static [&'static str] = &[
        "auth_request_id",
        "business_id",
        "customer_id",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut auth_request_id: Option<FdxAuthRequestId> = None;
        let mut business_id: Option<FdxBusinessId> = None;
        let mut customer_id: Option<FdxCustomerId> = None;
        let mut status: Option<FdxAuthGrantStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut auth_request_id),
                1 => __input.maybe(&mut business_id),
                2 => __input.maybe(&mut customer_id),
                3 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&auth_request_id, "auth_request_id");
        __input.need(&status, "status");
        Some(Self {
            auth_request_id: auth_request_id?,
            business_id,
            customer_id,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("auth_request_id", &self.auth_request_id);
        out.option("business_id", &self.business_id);
        out.option("customer_id", &self.customer_id);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxAuthGrantPost);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_grant_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthGrantResponse {
    /// Required.
    pub redirect_uri: FdxAuthRequestRedirectUri,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxAuthGrantResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(redirect_uri: impl Into<FdxAuthRequestRedirectUri>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FdxAuthGrantResponse {
    const NAME: &'static str = "FdxAuthGrantResponse";
    const FIELDS: &'static [&'static str] = &["redirect_uri"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut redirect_uri: Option<FdxAuthRequestRedirectUri> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut redirect_uri),
                _ => __input.again(),
            }
        }
        __input.need(&redirect_uri, "redirect_uri");
        Some(Self {
            redirect_uri: redirect_uri?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("redirect_uri", &self.redirect_uri);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxAuthGrantResponse);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_grant_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FdxAuthGrantStatus {
    /// `DENIED`
    Denied,
    /// `ERROR`
    Error,
    /// `GRANTED`
    Granted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FdxAuthGrantStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Denied, Self::Error, Self::Granted];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Denied => "DENIED",
            Self::Error => "ERROR",
            Self::Granted => "GRANTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(FdxAuthGrantStatus);
crate::id::id! {
    #[doc = " The document's schema `fdx_auth_request_id`, sent and received."]
    FdxAuthRequestId
}
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_request_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthRequestList {
    /// Required.
    pub fdx_auth_requests: Vec<FdxAuthRequestResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxAuthRequestList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(fdx_auth_requests: Vec<FdxAuthRequestResponse>) -> Self {
        Self {
            fdx_auth_requests,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FdxAuthRequestList {
    const NAME: &'static str = "FdxAuthRequestList";
    const FIELDS: &'static [&'static str] = &["fdx_auth_requests", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fdx_auth_requests: Option<Vec<FdxAuthRequestResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut fdx_auth_requests),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&fdx_auth_requests, "fdx_auth_requests");
        Some(Self {
            fdx_auth_requests: fdx_auth_requests?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("fdx_auth_requests", &self.fdx_auth_requests);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxAuthRequestList);
crate::id::id! {
    #[doc = " The document's schema `fdx_auth_request_oauth2_state`, received."]
    FdxAuthRequestOauth2State
}
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_request_redirect_uri`, received.
pub type FdxAuthRequestRedirectUri = String;
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_request_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxAuthRequestResponse {
    /// Optional.
    pub business_id: Option<FdxBusinessId>,
    /// Optional.
    pub code: Option<FdxAuthCode>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub customer_id: Option<FdxCustomerId>,
    /// Optional. Only in responses.
    pub expiry_time: Option<crate::Timestamp>,
    /// Required.
    pub id: FdxAuthRequestId,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub oauth2_state: Option<FdxAuthRequestOauth2State>,
    /// Optional.
    pub redirect_uri: Option<FdxAuthRequestRedirectUri>,
    /// Required.
    pub status: FdxAuthRequestStatus,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxAuthRequestResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(id: FdxAuthRequestId, status: impl Into<FdxAuthRequestStatus>) -> Self {
        Self {
            business_id: None,
            code: None,
            creation_time: None,
            customer_id: None,
            expiry_time: None,
            id,
            last_updated_time: None,
            oauth2_state: None,
            redirect_uri: None,
            status: status.into(),
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FdxAuthRequestResponse {
    const NAME: &'static str = "FdxAuthRequestResponse";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "code",
        "creation_time",
        "customer_id",
        "expiry_time",
        "id",
        "last_updated_time",
        "oauth2_state",
        "redirect_uri",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<FdxBusinessId> = None;
        let mut code: Option<FdxAuthCode> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<FdxCustomerId> = None;
        let mut expiry_time: Option<crate::Timestamp> = None;
        let mut id: Option<FdxAuthRequestId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut oauth2_state: Option<FdxAuthRequestOauth2State> = None;
        let mut redirect_uri: Option<FdxAuthRequestRedirectUri> = None;
        let mut status: Option<FdxAuthRequestStatus> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.maybe_or_keep(&mut code),
                2 => __input.maybe_or_keep(&mut creation_time),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.maybe_or_keep(&mut expiry_time),
                5 => __input.take(&mut id),
                6 => __input.maybe_or_keep(&mut last_updated_time),
                7 => __input.maybe_or_keep(&mut oauth2_state),
                8 => __input.maybe_or_keep(&mut redirect_uri),
                9 => __input.take(&mut status),
                10 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        __input.need(&status, "status");
        Some(Self {
            business_id,
            code,
            creation_time,
            customer_id,
            expiry_time,
            id: id?,
            last_updated_time,
            oauth2_state,
            redirect_uri,
            status: status?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("code", &self.code);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("expiry_time", &self.expiry_time);
        out.field("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("oauth2_state", &self.oauth2_state);
        out.option("redirect_uri", &self.redirect_uri);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxAuthRequestResponse);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_auth_request_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FdxAuthRequestStatus {
    /// `DENIED`
    Denied,
    /// `GRANTED`
    Granted,
    /// `PENDING`
    Pending,
    /// `USED`
    Used,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FdxAuthRequestStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Denied,
        Self::Granted,
        Self::Pending,
        Self::Used,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Denied => "DENIED",
            Self::Granted => "GRANTED",
            Self::Pending => "PENDING",
            Self::Used => "USED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(FdxAuthRequestStatus);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_business_id`, sent and received.
pub type FdxBusinessId = String;
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_customer_id`, sent and received.
pub type FdxCustomerId = String;
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_parent_token_id`, received.
pub type FdxParentTokenId = String;
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_token_hash`, received.
pub type FdxTokenHash = String;
crate::id::id! {
    #[doc = " Identifies: fdx token."] FdxTokenId
}
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_token_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxTokenList {
    /// Required.
    pub fdx_tokens: Vec<FdxTokenResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxTokenList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(fdx_tokens: Vec<FdxTokenResponse>) -> Self {
        Self {
            fdx_tokens,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FdxTokenList {
    const NAME: &'static str = "FdxTokenList";
    const FIELDS: &'static [&'static str] = &["fdx_tokens", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fdx_tokens: Option<Vec<FdxTokenResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut fdx_tokens),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&fdx_tokens, "fdx_tokens");
        Some(Self {
            fdx_tokens: fdx_tokens?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("fdx_tokens", &self.fdx_tokens);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxTokenList);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_token_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FdxTokenResponse {
    /// Optional.
    pub business_id: Option<FdxBusinessId>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub customer_id: Option<FdxCustomerId>,
    /// Required.
    pub id: FdxTokenId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub parent_token_id: Option<FdxParentTokenId>,
    /// Required.
    pub status: FdxTokenStatus,
    /// Required.
    pub tenant: TenantId,
    /// Required. Only in responses.
    pub token_expiry_time: crate::Timestamp,
    /// Required. `Debug` does not print it.
    pub token_hash: FdxTokenHash,
    /// Required.
    pub token_type: FdxTokenType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FdxTokenResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        id: FdxTokenId,
        last_updated_time: impl Into<crate::Timestamp>,
        status: impl Into<FdxTokenStatus>,
        tenant: impl Into<TenantId>,
        token_expiry_time: impl Into<crate::Timestamp>,
        token_hash: impl Into<FdxTokenHash>,
        token_type: impl Into<FdxTokenType>,
    ) -> Self {
        Self {
            business_id: None,
            creation_time: creation_time.into(),
            customer_id: None,
            id,
            last_updated_time: last_updated_time.into(),
            parent_token_id: None,
            status: status.into(),
            tenant: tenant.into(),
            token_expiry_time: token_expiry_time.into(),
            token_hash: token_hash.into(),
            token_type: token_type.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FdxTokenResponse {
    const NAME: &'static str = "FdxTokenResponse";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "creation_time",
        "customer_id",
        "id",
        "last_updated_time",
        "parent_token_id",
        "status",
        "tenant",
        "token_expiry_time",
        "token_hash",
        "token_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<FdxBusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<FdxCustomerId> = None;
        let mut id: Option<FdxTokenId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut parent_token_id: Option<FdxParentTokenId> = None;
        let mut status: Option<FdxTokenStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut token_expiry_time: Option<crate::Timestamp> = None;
        let mut token_hash: Option<FdxTokenHash> = None;
        let mut token_type: Option<FdxTokenType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.take(&mut creation_time),
                2 => __input.maybe_or_keep(&mut customer_id),
                3 => __input.take(&mut id),
                4 => __input.take(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut parent_token_id),
                6 => __input.take(&mut status),
                7 => __input.take(&mut tenant),
                8 => __input.take(&mut token_expiry_time),
                9 => __input.take(&mut token_hash),
                10 => __input.take(&mut token_type),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&token_expiry_time, "token_expiry_time");
        __input.need(&token_hash, "token_hash");
        __input.need(&token_type, "token_type");
        Some(Self {
            business_id,
            creation_time: creation_time?,
            customer_id,
            id: id?,
            last_updated_time: last_updated_time?,
            parent_token_id,
            status: status?,
            tenant: tenant?,
            token_expiry_time: token_expiry_time?,
            token_hash: token_hash?,
            token_type: token_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("parent_token_id", &self.parent_token_id);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.field("token_expiry_time", &self.token_expiry_time);
        out.secret("token_hash", &self.token_hash);
        out.field("token_type", &self.token_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(FdxTokenResponse);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_token_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FdxTokenStatus {
    /// `ENABLED`
    Enabled,
    /// `REVOKED`
    Revoked,
    /// `USED`
    Used,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FdxTokenStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Enabled, Self::Revoked, Self::Used];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Revoked => "REVOKED",
            Self::Used => "USED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(FdxTokenStatus);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `fdx_token_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FdxTokenType {
    /// `ACCESS`
    Access,
    /// `REFRESH`
    Refresh,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FdxTokenType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Access, Self::Refresh];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Access => "ACCESS",
            Self::Refresh => "REFRESH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(FdxTokenType);
#[cfg(feature = "plaid-core-exchange")]
/// The document's schema `test_authorize_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TestAuthorizeResponse {
    /// Optional.
    pub redirect_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TestAuthorizeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            redirect_url: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TestAuthorizeResponse {
    const NAME: &'static str = "TestAuthorizeResponse";
    const FIELDS: &'static [&'static str] = &["redirect_url"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut redirect_url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut redirect_url),
                _ => __input.again(),
            }
        }
        Some(Self {
            redirect_url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("redirect_url", &self.redirect_url);
        out.extra(&self.extra);
    }
}
crate::record::record!(TestAuthorizeResponse);
#[cfg(feature = "plaid-core-exchange")]
/// Parameters of `listFDXAuthRequests`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFdxAuthRequestsParams {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListFdxAuthRequestsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
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
}
impl ListFdxAuthRequestsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListFdxAuthRequestsParams {
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
impl crate::Paged for ListFdxAuthRequestsParams {
    type Item = FdxAuthRequestResponse;
    type Page = FdxAuthRequestList;
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
        (page.fdx_auth_requests, page.next_page_token)
    }
}
#[cfg(feature = "plaid-core-exchange")]
/// Parameters of `listFDXToken`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFdxTokenParams {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListFdxTokenParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
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
}
impl ListFdxTokenParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListFdxTokenParams {
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
impl crate::Paged for ListFdxTokenParams {
    type Item = FdxTokenResponse;
    type Page = FdxTokenList;
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
        (page.fdx_tokens, page.next_page_token)
    }
}
