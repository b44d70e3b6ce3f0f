// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_address_of_merchant`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressOfMerchant {
    /// Required. At most 100 characters.
    pub address_line_1: String,
    /// Optional. At most 100 characters.
    pub address_line_2: Option<String>,
    /// Required.
    pub city: String,
    /// Required.
    pub country_code: String,
    /// Required.
    pub postal_code: String,
    /// Required.
    pub state: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressOfMerchant {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address_line_1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: None,
            city: city.into(),
            country_code: country_code.into(),
            postal_code: postal_code.into(),
            state: state.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address_line_2`](Self::address_line_2). At most 100 characters.
    #[must_use]
    #[inline]
    pub fn with_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddressOfMerchant {
    const NAME: &'static str = "V0AddressOfMerchant";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address_line_1),
                1 => __input.maybe_or_keep(&mut address_line_2),
                2 => __input.take(&mut city),
                3 => __input.take(&mut country_code),
                4 => __input.take(&mut postal_code),
                5 => __input.take(&mut state),
                _ => __input.again(),
            }
        }
        __input.need(&address_line_1, "address_line_1");
        __input.need(&city, "city");
        __input.need(&country_code, "country_code");
        __input.need(&postal_code, "postal_code");
        __input.need(&state, "state");
        Some(Self {
            address_line_1: address_line_1?,
            address_line_2,
            city: city?,
            country_code: country_code?,
            postal_code: postal_code?,
            state: state?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.field("city", &self.city);
        out.field("country_code", &self.country_code);
        out.field("postal_code", &self.postal_code);
        out.field("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressOfMerchant);
impl crate::check::Check for V0AddressOfMerchant {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.address_line_1;
        crate::check::within("address_line_1", crate::check::length(value, 0, 100))?;
        if let Some(value) = &self.address_line_2 {
            crate::check::within("address_line_2", crate::check::length(value, 0, 100))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_authenticate_3ds_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Authenticate3dsRequest {
    /// Required. `Debug` does not print it.
    pub challenge_jwt: String,
    /// Required.
    pub id: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Authenticate3dsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(challenge_jwt: impl Into<String>, id: crate::AnyId) -> Self {
        Self {
            challenge_jwt: challenge_jwt.into(),
            id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Authenticate3dsRequest {
    const NAME: &'static str = "V0Authenticate3dsRequest";
    const FIELDS: &'static [&'static str] = &["challenge_jwt", "id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut challenge_jwt: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut challenge_jwt),
                1 => __input.take(&mut id),
                _ => __input.again(),
            }
        }
        __input.need(&challenge_jwt, "challenge_jwt");
        __input.need(&id, "id");
        Some(Self {
            challenge_jwt: challenge_jwt?,
            id: id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("challenge_jwt", &self.challenge_jwt);
        out.field("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Authenticate3dsRequest);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_authenticate_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Authenticate3dsResponse {
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub status: V0Authenticate3dsResponseStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Authenticate3dsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        id: crate::AnyId,
        status: impl Into<V0Authenticate3dsResponseStatus>,
    ) -> Self {
        Self {
            id,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Authenticate3dsResponse {
    const NAME: &'static str = "V0Authenticate3dsResponse";
    const FIELDS: &'static [&'static str] = &["id", "status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<crate::AnyId> = None;
        let mut status: Option<V0Authenticate3dsResponseStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut id),
                1 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        __input.need(&status, "status");
        Some(Self {
            id: id?,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("id", &self.id);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Authenticate3dsResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_authenticate_3ds_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0Authenticate3dsResponseStatus {
    /// `FAILED`
    Failed,
    /// `SUCCESS`
    Success,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0Authenticate3dsResponseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Failed, Self::Success];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Success => "SUCCESS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0Authenticate3dsResponseStatus);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_currency_code`, sent and received.
pub type V0CurrencyCode = String;
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_device_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DeviceDetails {
    /// Required. At least 1; at most 99.
    pub color_depth: i64,
    /// Required.
    pub header: String,
    /// Required.
    pub ip_address: String,
    /// Required.
    pub java_enabled: bool,
    /// Required.
    pub javascript_enabled: bool,
    /// Required.
    pub language: String,
    /// Required. At least 1; at most 999999.
    pub screen_height: i64,
    /// Required. At least 1; at most 999999.
    pub screen_width: i64,
    /// Required. At least -840; at most 840.
    pub timezone: i64,
    /// Required.
    pub user_agent: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DeviceDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        color_depth: i64,
        header: impl Into<String>,
        ip_address: impl Into<String>,
        java_enabled: bool,
        javascript_enabled: bool,
        language: impl Into<String>,
        screen_height: i64,
        screen_width: i64,
        timezone: i64,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            color_depth,
            header: header.into(),
            ip_address: ip_address.into(),
            java_enabled,
            javascript_enabled,
            language: language.into(),
            screen_height,
            screen_width,
            timezone,
            user_agent: user_agent.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DeviceDetails {
    const NAME: &'static str = "V0DeviceDetails";
    const FIELDS: &'static [&'static str] = &[
        "color_depth",
        "header",
        "ip_address",
        "java_enabled",
        "javascript_enabled",
        "language",
        "screen_height",
        "screen_width",
        "timezone",
        "user_agent",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut color_depth: Option<crate::whole::Whole> = None;
        let mut header: Option<String> = None;
        let mut ip_address: Option<String> = None;
        let mut java_enabled: Option<bool> = None;
        let mut javascript_enabled: Option<bool> = None;
        let mut language: Option<String> = None;
        let mut screen_height: Option<crate::whole::Whole> = None;
        let mut screen_width: Option<crate::whole::Whole> = None;
        let mut timezone: Option<crate::whole::Whole> = None;
        let mut user_agent: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut color_depth),
                1 => __input.take(&mut header),
                2 => __input.take(&mut ip_address),
                3 => __input.take(&mut java_enabled),
                4 => __input.take(&mut javascript_enabled),
                5 => __input.take(&mut language),
                6 => __input.take(&mut screen_height),
                7 => __input.take(&mut screen_width),
                8 => __input.take(&mut timezone),
                9 => __input.take(&mut user_agent),
                _ => __input.again(),
            }
        }
        __input.need(&color_depth, "color_depth");
        __input.need(&header, "header");
        __input.need(&ip_address, "ip_address");
        __input.need(&java_enabled, "java_enabled");
        __input.need(&javascript_enabled, "javascript_enabled");
        __input.need(&language, "language");
        __input.need(&screen_height, "screen_height");
        __input.need(&screen_width, "screen_width");
        __input.need(&timezone, "timezone");
        __input.need(&user_agent, "user_agent");
        Some(Self {
            color_depth: color_depth?.0,
            header: header?,
            ip_address: ip_address?,
            java_enabled: java_enabled?,
            javascript_enabled: javascript_enabled?,
            language: language?,
            screen_height: screen_height?.0,
            screen_width: screen_width?.0,
            timezone: timezone?.0,
            user_agent: user_agent?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("color_depth", &self.color_depth);
        out.field("header", &self.header);
        out.field("ip_address", &self.ip_address);
        out.field("java_enabled", &self.java_enabled);
        out.field("javascript_enabled", &self.javascript_enabled);
        out.field("language", &self.language);
        out.field("screen_height", &self.screen_height);
        out.field("screen_width", &self.screen_width);
        out.field("timezone", &self.timezone);
        out.field("user_agent", &self.user_agent);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DeviceDetails);
impl crate::check::Check for V0DeviceDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.color_depth;
        crate::check::within(
            "color_depth",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(99f64),
            ),
        )?;
        let value = &self.screen_height;
        crate::check::within(
            "screen_height",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(999999f64),
            ),
        )?;
        let value = &self.screen_width;
        crate::check::within(
            "screen_width",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(999999f64),
            ),
        )?;
        let value = &self.timezone;
        crate::check::within(
            "timezone",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(-840f64),
                ::std::ops::Bound::Included(840f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalCardListResponse {
    /// Required.
    pub external_cards: Vec<V0ExternalCardResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalCardListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(external_cards: Vec<V0ExternalCardResponse>) -> Self {
        Self {
            external_cards,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalCardListResponse {
    const NAME: &'static str = "V0ExternalCardListResponse";
    const FIELDS: &'static [&'static str] = &["external_cards", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_cards: Option<Vec<V0ExternalCardResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut external_cards),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&external_cards, "external_cards");
        Some(Self {
            external_cards: external_cards?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("external_cards", &self.external_cards);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalCardListResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_product_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardProductType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardProductType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit, Self::Prepaid];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Prepaid => "PREPAID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardProductType);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalCardRequest {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Required.
    pub customer_id: V0CustomerId,
    /// Required.
    pub name: String,
    /// Required. `Debug` does not print it.
    pub token: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalCardRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        customer_id: V0CustomerId,
        name: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        Self {
            business_id: None,
            customer_id,
            name: name.into(),
            token: token.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
}
impl crate::record::Record for V0ExternalCardRequest {
    const NAME: &'static str = "V0ExternalCardRequest";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "name",
        "token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut customer_id: Option<V0CustomerId> = None;
        let mut name: Option<String> = None;
        let mut token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut business_id),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut name),
                3 => __input.take(&mut token),
                _ => __input.again(),
            }
        }
        __input.need(&customer_id, "customer_id");
        __input.need(&name, "name");
        __input.need(&token, "token");
        Some(Self {
            business_id,
            customer_id: customer_id?,
            name: name?,
            token: token?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.field("customer_id", &self.customer_id);
        out.field("name", &self.name);
        out.secret("token", &self.token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalCardRequest);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalCardResponse {
    /// Optional.
    pub bin: Option<String>,
    /// Optional.
    pub created_time: Option<crate::Timestamp>,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub customer_id: V0CustomerId,
    /// Required. Only in responses. `Debug` does not print it.
    pub expiration_month: String,
    /// Required. Only in responses. `Debug` does not print it.
    pub expiration_year: String,
    /// Required.
    pub id: ExternalCardId,
    /// Optional.
    pub issuer: Option<String>,
    /// Required. Only in responses.
    pub last_four: String,
    /// Optional.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Required.
    pub name: String,
    /// Required.
    pub status: V0ExternalCardStatus,
    /// Optional.
    pub verifications: Option<V0ExternalCardVerifications>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<V0CurrencyCode>,
        customer_id: V0CustomerId,
        expiration_month: impl Into<String>,
        expiration_year: impl Into<String>,
        id: ExternalCardId,
        last_four: impl Into<String>,
        name: impl Into<String>,
        status: impl Into<V0ExternalCardStatus>,
    ) -> Self {
        Self {
            bin: None,
            created_time: None,
            currency: currency.into(),
            customer_id,
            expiration_month: expiration_month.into(),
            expiration_year: expiration_year.into(),
            id,
            issuer: None,
            last_four: last_four.into(),
            last_modified_time: None,
            name: name.into(),
            status: status.into(),
            verifications: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalCardResponse {
    const NAME: &'static str = "V0ExternalCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "bin",
        "created_time",
        "currency",
        "customer_id",
        "expiration_month",
        "expiration_year",
        "id",
        "issuer",
        "last_four",
        "last_modified_time",
        "name",
        "status",
        "verifications",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bin: Option<String> = None;
        let mut created_time: Option<crate::Timestamp> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut customer_id: Option<V0CustomerId> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<ExternalCardId> = None;
        let mut issuer: Option<String> = None;
        let mut last_four: Option<String> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut name: Option<String> = None;
        let mut status: Option<V0ExternalCardStatus> = None;
        let mut verifications: Option<V0ExternalCardVerifications> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut bin),
                1 => __input.maybe_or_keep(&mut created_time),
                2 => __input.take(&mut currency),
                3 => __input.take(&mut customer_id),
                4 => __input.take(&mut expiration_month),
                5 => __input.take(&mut expiration_year),
                6 => __input.take(&mut id),
                7 => __input.maybe_or_keep(&mut issuer),
                8 => __input.take(&mut last_four),
                9 => __input.maybe_or_keep(&mut last_modified_time),
                10 => __input.take(&mut name),
                11 => __input.take(&mut status),
                12 => __input.maybe_or_keep(&mut verifications),
                _ => __input.again(),
            }
        }
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&expiration_month, "expiration_month");
        __input.need(&expiration_year, "expiration_year");
        __input.need(&id, "id");
        __input.need(&last_four, "last_four");
        __input.need(&name, "name");
        __input.need(&status, "status");
        Some(Self {
            bin,
            created_time,
            currency: currency?,
            customer_id: customer_id?,
            expiration_month: expiration_month?,
            expiration_year: expiration_year?,
            id: id?,
            issuer,
            last_four: last_four?,
            last_modified_time,
            name: name?,
            status: status?,
            verifications,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("bin", &self.bin);
        out.option("created_time", &self.created_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.secret("expiration_month", &self.expiration_month);
        out.secret("expiration_year", &self.expiration_year);
        out.field("id", &self.id);
        out.option("issuer", &self.issuer);
        out.field("last_four", &self.last_four);
        out.option("last_modified_time", &self.last_modified_time);
        out.field("name", &self.name);
        out.field("status", &self.status);
        out.option("verifications", &self.verifications);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalCardResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Suspended];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardStatus);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_update_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalCardUpdateRequest {
    /// Required.
    pub status: V0ExternalCardStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalCardUpdateRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0ExternalCardStatus>) -> Self {
        Self {
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalCardUpdateRequest {
    const NAME: &'static str = "V0ExternalCardUpdateRequest";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0ExternalCardStatus> = None;
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
crate::record::record!(V0ExternalCardUpdateRequest);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_verifications`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ExternalCardVerifications {
    /// Required.
    pub address_verification_result: V0ExternalCardVerificationsAddressVerificationResult,
    /// Required.
    pub cvv2_result: V0ExternalCardVerificationsCvv2Result,
    /// Required.
    pub name_verification_result: V0ExternalCardVerificationsNameVerificationResult,
    /// Optional.
    pub pull_details: Option<V0PullDetails>,
    /// Required.
    pub pull_enabled: bool,
    /// Optional.
    pub push_details: Option<V0PushDetails>,
    /// Required.
    pub push_enabled: bool,
    /// Required.
    pub state: V0ExternalCardVerificationsState,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ExternalCardVerifications {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address_verification_result: impl Into<
            V0ExternalCardVerificationsAddressVerificationResult,
        >,
        cvv2_result: impl Into<V0ExternalCardVerificationsCvv2Result>,
        name_verification_result: impl Into<
            V0ExternalCardVerificationsNameVerificationResult,
        >,
        pull_enabled: bool,
        push_enabled: bool,
        state: impl Into<V0ExternalCardVerificationsState>,
    ) -> Self {
        Self {
            address_verification_result: address_verification_result.into(),
            cvv2_result: cvv2_result.into(),
            name_verification_result: name_verification_result.into(),
            pull_details: None,
            pull_enabled,
            push_details: None,
            push_enabled,
            state: state.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ExternalCardVerifications {
    const NAME: &'static str = "V0ExternalCardVerifications";
    const FIELDS: &'static [&'static str] = &[
        "address_verification_result",
        "cvv2_result",
        "name_verification_result",
        "pull_details",
        "pull_enabled",
        "push_details",
        "push_enabled",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification_result: Option<
            V0ExternalCardVerificationsAddressVerificationResult,
        > = None;
        let mut cvv2_result: Option<V0ExternalCardVerificationsCvv2Result> = None;
        let mut name_verification_result: Option<
            V0ExternalCardVerificationsNameVerificationResult,
        > = None;
        let mut pull_details: Option<V0PullDetails> = None;
        let mut pull_enabled: Option<bool> = None;
        let mut push_details: Option<V0PushDetails> = None;
        let mut push_enabled: Option<bool> = None;
        let mut state: Option<V0ExternalCardVerificationsState> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address_verification_result),
                1 => __input.take(&mut cvv2_result),
                2 => __input.take(&mut name_verification_result),
                3 => __input.maybe_or_keep(&mut pull_details),
                4 => __input.take(&mut pull_enabled),
                5 => __input.maybe_or_keep(&mut push_details),
                6 => __input.take(&mut push_enabled),
                7 => __input.take(&mut state),
                _ => __input.again(),
            }
        }
        __input.need(&address_verification_result, "address_verification_result");
        __input.need(&cvv2_result, "cvv2_result");
        __input.need(&name_verification_result, "name_verification_result");
        __input.need(&pull_enabled, "pull_enabled");
        __input.need(&push_enabled, "push_enabled");
        __input.need(&state, "state");
        Some(Self {
            address_verification_result: address_verification_result?,
            cvv2_result: cvv2_result?,
            name_verification_result: name_verification_result?,
            pull_details,
            pull_enabled: pull_enabled?,
            push_details,
            push_enabled: push_enabled?,
            state: state?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address_verification_result", &self.address_verification_result);
        out.field("cvv2_result", &self.cvv2_result);
        out.field("name_verification_result", &self.name_verification_result);
        out.option("pull_details", &self.pull_details);
        out.field("pull_enabled", &self.pull_enabled);
        out.option("push_details", &self.push_details);
        out.field("push_enabled", &self.push_enabled);
        out.field("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ExternalCardVerifications);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_verifications_address_verification_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardVerificationsAddressVerificationResult {
    /// `ADDRESS_AND_ZIP_MISMATCH`
    AddressAndZipMismatch,
    /// `ADDRESS_MISMATCH`
    AddressMismatch,
    /// `NOT_VERIFIED`
    NotVerified,
    /// `VERIFIED`
    Verified,
    /// `ZIP_MISMATCH`
    ZipMismatch,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardVerificationsAddressVerificationResult {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AddressAndZipMismatch,
        Self::AddressMismatch,
        Self::NotVerified,
        Self::Verified,
        Self::ZipMismatch,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddressAndZipMismatch => "ADDRESS_AND_ZIP_MISMATCH",
            Self::AddressMismatch => "ADDRESS_MISMATCH",
            Self::NotVerified => "NOT_VERIFIED",
            Self::Verified => "VERIFIED",
            Self::ZipMismatch => "ZIP_MISMATCH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardVerificationsAddressVerificationResult);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_verifications_cvv2_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardVerificationsCvv2Result {
    /// `CVV_MISMATCH`
    CvvMismatch,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `NOT_VERIFIED`
    NotVerified,
    /// `VERIFIED`
    Verified,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardVerificationsCvv2Result {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CvvMismatch,
        Self::NotSupported,
        Self::NotVerified,
        Self::Verified,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CvvMismatch => "CVV_MISMATCH",
            Self::NotSupported => "NOT_SUPPORTED",
            Self::NotVerified => "NOT_VERIFIED",
            Self::Verified => "VERIFIED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardVerificationsCvv2Result);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_verifications_name_verification_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardVerificationsNameVerificationResult {
    /// `NAME_MISMATCH`
    NameMismatch,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `NOT_VERIFIED`
    NotVerified,
    /// `VERIFIED`
    Verified,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardVerificationsNameVerificationResult {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::NameMismatch,
        Self::NotSupported,
        Self::NotVerified,
        Self::Verified,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NameMismatch => "NAME_MISMATCH",
            Self::NotSupported => "NOT_SUPPORTED",
            Self::NotVerified => "NOT_VERIFIED",
            Self::Verified => "VERIFIED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardVerificationsNameVerificationResult);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_card_verifications_state`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardVerificationsState {
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardVerificationsState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Failed, Self::Succeeded];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardVerificationsState);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_external_cards_funds_availability`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ExternalCardsFundsAvailability {
    /// `FEW`
    Few,
    /// `NEXT`
    Next,
    /// `NOW`
    Now,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ExternalCardsFundsAvailability {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Few, Self::Next, Self::Now];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Few => "FEW",
            Self::Next => "NEXT",
            Self::Now => "NOW",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ExternalCardsFundsAvailability);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_initialize_3ds_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Initialize3dsRequest {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Initialize3dsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<V0CurrencyCode>,
        external_card_id: ExternalCardId,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Initialize3dsRequest {
    const NAME: &'static str = "V0Initialize3dsRequest";
    const FIELDS: &'static [&'static str] = &["amount", "currency", "external_card_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut external_card_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&external_card_id, "external_card_id");
        Some(Self {
            amount: amount?.0,
            currency: currency?,
            external_card_id: external_card_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("external_card_id", &self.external_card_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Initialize3dsRequest);
impl crate::check::Check for V0Initialize3dsRequest {
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
        let value = &self.currency;
        crate::check::within("currency", crate::check::length(value, 3, 3))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_initialize_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Initialize3dsResponse {
    /// Required. `Debug` does not print it.
    pub device_data_collection_jwt: String,
    /// Required.
    pub device_data_collection_url: String,
    /// Required.
    pub id: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Initialize3dsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        device_data_collection_jwt: impl Into<String>,
        device_data_collection_url: impl Into<String>,
        id: crate::AnyId,
    ) -> Self {
        Self {
            device_data_collection_jwt: device_data_collection_jwt.into(),
            device_data_collection_url: device_data_collection_url.into(),
            id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Initialize3dsResponse {
    const NAME: &'static str = "V0Initialize3dsResponse";
    const FIELDS: &'static [&'static str] = &[
        "device_data_collection_jwt",
        "device_data_collection_url",
        "id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut device_data_collection_jwt: Option<String> = None;
        let mut device_data_collection_url: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut device_data_collection_jwt),
                1 => __input.take(&mut device_data_collection_url),
                2 => __input.take(&mut id),
                _ => __input.again(),
            }
        }
        __input.need(&device_data_collection_jwt, "device_data_collection_jwt");
        __input.need(&device_data_collection_url, "device_data_collection_url");
        __input.need(&id, "id");
        Some(Self {
            device_data_collection_jwt: device_data_collection_jwt?,
            device_data_collection_url: device_data_collection_url?,
            id: id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("device_data_collection_jwt", &self.device_data_collection_jwt);
        out.field("device_data_collection_url", &self.device_data_collection_url);
        out.field("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Initialize3dsResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_lookup_3ds_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0Lookup3dsRequest {
    /// `device_channel: BROWSER`
    Browser(V0Lookup3dsRequestBrowser),
    /// `device_channel: SDK`
    Sdk(V0Lookup3dsRequestSdk),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0Lookup3dsRequest {
    /// The value of `device_channel`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Browser(_) => "BROWSER",
            Self::Sdk(_) => "SDK",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `device_channel`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0Lookup3dsRequestBaseDeviceChannel {
        self.tag().into()
    }
    /// Makes the variant `Browser`.
    #[inline]
    pub fn browser(value: V0Lookup3dsRequestBrowser) -> Self {
        Self::Browser(value)
    }
    /// Whether this is `Browser`.
    #[inline]
    pub fn is_browser(&self) -> bool {
        matches!(self, Self::Browser(_))
    }
    /// The content of `Browser`, if this is one.
    #[inline]
    pub fn as_browser(&self) -> Option<&V0Lookup3dsRequestBrowser> {
        match self {
            Self::Browser(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Browser`, if this is one.
    #[inline]
    pub fn into_browser(self) -> Option<V0Lookup3dsRequestBrowser> {
        match self {
            Self::Browser(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Sdk`.
    #[inline]
    pub fn sdk(value: V0Lookup3dsRequestSdk) -> Self {
        Self::Sdk(value)
    }
    /// Whether this is `Sdk`.
    #[inline]
    pub fn is_sdk(&self) -> bool {
        matches!(self, Self::Sdk(_))
    }
    /// The content of `Sdk`, if this is one.
    #[inline]
    pub fn as_sdk(&self) -> Option<&V0Lookup3dsRequestSdk> {
        match self {
            Self::Sdk(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Sdk`, if this is one.
    #[inline]
    pub fn into_sdk(self) -> Option<V0Lookup3dsRequestSdk> {
        match self {
            Self::Sdk(value) => Some(value),
            _ => None,
        }
    }
    /// `authentication_indicator`, which every known kind has.
    #[inline]
    pub fn authentication_indicator(
        &self,
    ) -> Option<&V0Lookup3dsRequestBaseAuthenticationIndicator> {
        match self {
            Self::Browser(value) => Some(&value.authentication_indicator),
            Self::Sdk(value) => Some(&value.authentication_indicator),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&crate::AnyId> {
        match self {
            Self::Browser(value) => Some(&value.id),
            Self::Sdk(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_mode`, which every known kind has.
    #[inline]
    pub fn transaction_mode(&self) -> Option<&V0Lookup3dsRequestBaseTransactionMode> {
        match self {
            Self::Browser(value) => Some(&value.transaction_mode),
            Self::Sdk(value) => Some(&value.transaction_mode),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0Lookup3dsRequestBrowser> for V0Lookup3dsRequest {
    #[inline]
    fn from(value: V0Lookup3dsRequestBrowser) -> Self {
        Self::Browser(value)
    }
}
impl From<V0Lookup3dsRequestSdk> for V0Lookup3dsRequest {
    #[inline]
    fn from(value: V0Lookup3dsRequestSdk) -> Self {
        Self::Sdk(value)
    }
}
impl ::serde::Serialize for V0Lookup3dsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Browser(value) => value.serialize(serializer),
            Self::Sdk(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Lookup3dsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0Lookup3dsRequest {
    const NAME: &'static str = "V0Lookup3dsRequest";
    const TAG: &'static str = "device_channel";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "BROWSER" => Self::Browser(body.branch()?),
                "SDK" => Self::Sdk(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0Lookup3dsRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Browser(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_lookup_3ds_request_browser`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Lookup3dsRequestBrowser {
    /// Required.
    pub authentication_indicator: V0Lookup3dsRequestBaseAuthenticationIndicator,
    /// Optional.
    pub device_details: Option<V0DeviceDetails>,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub transaction_mode: V0Lookup3dsRequestBaseTransactionMode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Lookup3dsRequestBrowser {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        authentication_indicator: impl Into<
            V0Lookup3dsRequestBaseAuthenticationIndicator,
        >,
        id: crate::AnyId,
        transaction_mode: impl Into<V0Lookup3dsRequestBaseTransactionMode>,
    ) -> Self {
        Self {
            authentication_indicator: authentication_indicator.into(),
            device_details: None,
            id,
            transaction_mode: transaction_mode.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`device_details`](Self::device_details).
    #[must_use]
    #[inline]
    pub fn with_device_details(mut self, value: impl Into<V0DeviceDetails>) -> Self {
        self.device_details = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Lookup3dsRequestBrowser {
    const NAME: &'static str = "V0Lookup3dsRequestBrowser";
    const FIELDS: &'static [&'static str] = &[
        "authentication_indicator",
        "device_details",
        "id",
        "transaction_mode",
        "device_channel",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut authentication_indicator: Option<
            V0Lookup3dsRequestBaseAuthenticationIndicator,
        > = None;
        let mut device_details: Option<V0DeviceDetails> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut transaction_mode: Option<V0Lookup3dsRequestBaseTransactionMode> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut authentication_indicator),
                1 => __input.maybe(&mut device_details),
                2 => __input.take(&mut id),
                3 => __input.take(&mut transaction_mode),
                4 => __input.tag("BROWSER"),
                _ => __input.again(),
            }
        }
        __input.need(&authentication_indicator, "authentication_indicator");
        __input.need(&id, "id");
        __input.need(&transaction_mode, "transaction_mode");
        Some(Self {
            authentication_indicator: authentication_indicator?,
            device_details,
            id: id?,
            transaction_mode: transaction_mode?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("device_channel", "BROWSER");
        out.field("authentication_indicator", &self.authentication_indicator);
        out.option("device_details", &self.device_details);
        out.field("id", &self.id);
        out.field("transaction_mode", &self.transaction_mode);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Lookup3dsRequestBrowser);
impl crate::check::Check for V0Lookup3dsRequestBrowser {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.device_details {
            crate::check::within("device_details", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_lookup_3ds_request_sdk`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Lookup3dsRequestSdk {
    /// Required.
    pub authentication_indicator: V0Lookup3dsRequestBaseAuthenticationIndicator,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub transaction_mode: V0Lookup3dsRequestBaseTransactionMode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Lookup3dsRequestSdk {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        authentication_indicator: impl Into<
            V0Lookup3dsRequestBaseAuthenticationIndicator,
        >,
        id: crate::AnyId,
        transaction_mode: impl Into<V0Lookup3dsRequestBaseTransactionMode>,
    ) -> Self {
        Self {
            authentication_indicator: authentication_indicator.into(),
            id,
            transaction_mode: transaction_mode.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Lookup3dsRequestSdk {
    const NAME: &'static str = "V0Lookup3dsRequestSdk";
    const FIELDS: &'static [&'static str] = &[
        "authentication_indicator",
        "id",
        "transaction_mode",
        "device_channel",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut authentication_indicator: Option<
            V0Lookup3dsRequestBaseAuthenticationIndicator,
        > = None;
        let mut id: Option<crate::AnyId> = None;
        let mut transaction_mode: Option<V0Lookup3dsRequestBaseTransactionMode> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut authentication_indicator),
                1 => __input.take(&mut id),
                2 => __input.take(&mut transaction_mode),
                3 => __input.tag("SDK"),
                _ => __input.again(),
            }
        }
        __input.need(&authentication_indicator, "authentication_indicator");
        __input.need(&id, "id");
        __input.need(&transaction_mode, "transaction_mode");
        Some(Self {
            authentication_indicator: authentication_indicator?,
            id: id?,
            transaction_mode: transaction_mode?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("device_channel", "SDK");
        out.field("authentication_indicator", &self.authentication_indicator);
        out.field("id", &self.id);
        out.field("transaction_mode", &self.transaction_mode);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Lookup3dsRequestSdk);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_lookup_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Lookup3dsResponse {
    /// Optional. `Debug` does not print it.
    pub challenge_payload: Option<String>,
    /// Optional.
    pub challenge_url: Option<String>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub processor_transaction_id: Option<String>,
    /// Required.
    pub status: V0Lookup3dsResponseStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Lookup3dsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(id: crate::AnyId, status: impl Into<V0Lookup3dsResponseStatus>) -> Self {
        Self {
            challenge_payload: None,
            challenge_url: None,
            id,
            processor_transaction_id: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Lookup3dsResponse {
    const NAME: &'static str = "V0Lookup3dsResponse";
    const FIELDS: &'static [&'static str] = &[
        "challenge_payload",
        "challenge_url",
        "id",
        "processor_transaction_id",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut challenge_payload: Option<String> = None;
        let mut challenge_url: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut processor_transaction_id: Option<String> = None;
        let mut status: Option<V0Lookup3dsResponseStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut challenge_payload),
                1 => __input.maybe_or_keep(&mut challenge_url),
                2 => __input.take(&mut id),
                3 => __input.maybe_or_keep(&mut processor_transaction_id),
                4 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        __input.need(&status, "status");
        Some(Self {
            challenge_payload,
            challenge_url,
            id: id?,
            processor_transaction_id,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("challenge_payload", &self.challenge_payload);
        out.option("challenge_url", &self.challenge_url);
        out.field("id", &self.id);
        out.option("processor_transaction_id", &self.processor_transaction_id);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Lookup3dsResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_lookup_3ds_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0Lookup3dsResponseStatus {
    /// `CHALLENGE_REQUIRED`
    ChallengeRequired,
    /// `FAILED`
    Failed,
    /// `NOT_ENROLLED`
    NotEnrolled,
    /// `SUCCESS`
    Success,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0Lookup3dsResponseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ChallengeRequired,
        Self::Failed,
        Self::NotEnrolled,
        Self::Success,
        Self::Unknown,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChallengeRequired => "CHALLENGE_REQUIRED",
            Self::Failed => "FAILED",
            Self::NotEnrolled => "NOT_ENROLLED",
            Self::Success => "SUCCESS",
            Self::Unknown => "UNKNOWN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0Lookup3dsResponseStatus);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_merchant`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Merchant {
    /// Required.
    pub address: V0AddressOfMerchant,
    /// Optional.
    pub email: Option<String>,
    /// Required.
    pub name: String,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Merchant {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address: impl Into<V0AddressOfMerchant>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            email: None,
            name: name.into(),
            phone_number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Merchant {
    const NAME: &'static str = "V0Merchant";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "email",
        "name",
        "phone_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<V0AddressOfMerchant> = None;
        let mut email: Option<String> = None;
        let mut name: Option<String> = None;
        let mut phone_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address),
                1 => __input.maybe_or_keep(&mut email),
                2 => __input.take(&mut name),
                3 => __input.maybe_or_keep(&mut phone_number),
                _ => __input.again(),
            }
        }
        __input.need(&address, "address");
        __input.need(&name, "name");
        Some(Self {
            address: address?,
            email,
            name: name?,
            phone_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address", &self.address);
        out.option("email", &self.email);
        out.field("name", &self.name);
        out.option("phone_number", &self.phone_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Merchant);
impl crate::check::Check for V0Merchant {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.address;
        crate::check::within("address", crate::check::Check::check(value))?;
        if let Some(value) = &self.phone_number {
            crate::check::within(
                "phone_number",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Sequence(&[Node::Class(&[('+', '+')])]),
                            Node::Class(&[('1', '9')]),
                            Node::Repeat(&Node::Class(&[('0', '9')]), 1, 14),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^\\+[1-9]\\d{1,14}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_pull_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PullDetails {
    /// Optional. 2 characters.
    pub country: Option<V0CountryCode>,
    /// Optional. 3 characters.
    pub currency: Option<V0CurrencyCode>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub product_type: Option<V0ExternalCardProductType>,
    /// Optional.
    pub regulated: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PullDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            country: None,
            currency: None,
            network: None,
            product_type: None,
            regulated: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PullDetails {
    const NAME: &'static str = "V0PullDetails";
    const FIELDS: &'static [&'static str] = &[
        "country",
        "currency",
        "network",
        "product_type",
        "regulated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country: Option<V0CountryCode> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut network: Option<String> = None;
        let mut product_type: Option<V0ExternalCardProductType> = None;
        let mut regulated: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut country),
                1 => __input.maybe_or_keep(&mut currency),
                2 => __input.maybe_or_keep(&mut network),
                3 => __input.maybe_or_keep(&mut product_type),
                4 => __input.maybe_or_keep(&mut regulated),
                _ => __input.again(),
            }
        }
        Some(Self {
            country,
            currency,
            network,
            product_type,
            regulated,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("country", &self.country);
        out.option("currency", &self.currency);
        out.option("network", &self.network);
        out.option("product_type", &self.product_type);
        out.option("regulated", &self.regulated);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PullDetails);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_push_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PushDetails {
    /// Optional. 2 characters.
    pub country: Option<V0CountryCode>,
    /// Optional. 3 characters.
    pub currency: Option<V0CurrencyCode>,
    /// Optional.
    pub funds_availability: Option<V0ExternalCardsFundsAvailability>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub product_type: Option<V0ExternalCardProductType>,
    /// Optional.
    pub regulated: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PushDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            country: None,
            currency: None,
            funds_availability: None,
            network: None,
            product_type: None,
            regulated: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PushDetails {
    const NAME: &'static str = "V0PushDetails";
    const FIELDS: &'static [&'static str] = &[
        "country",
        "currency",
        "funds_availability",
        "network",
        "product_type",
        "regulated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country: Option<V0CountryCode> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut funds_availability: Option<V0ExternalCardsFundsAvailability> = None;
        let mut network: Option<String> = None;
        let mut product_type: Option<V0ExternalCardProductType> = None;
        let mut regulated: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut country),
                1 => __input.maybe_or_keep(&mut currency),
                2 => __input.maybe_or_keep(&mut funds_availability),
                3 => __input.maybe_or_keep(&mut network),
                4 => __input.maybe_or_keep(&mut product_type),
                5 => __input.maybe_or_keep(&mut regulated),
                _ => __input.again(),
            }
        }
        Some(Self {
            country,
            currency,
            funds_availability,
            network,
            product_type,
            regulated,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("country", &self.country);
        out.option("currency", &self.currency);
        out.option("funds_availability", &self.funds_availability);
        out.option("network", &self.network);
        out.option("product_type", &self.product_type);
        out.option("regulated", &self.regulated);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PushDetails);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferListResponse {
    /// Required.
    pub external_transfers: Vec<V0TransferResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(external_transfers: Vec<V0TransferResponse>) -> Self {
        Self {
            external_transfers,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransferListResponse {
    const NAME: &'static str = "V0TransferListResponse";
    const FIELDS: &'static [&'static str] = &["external_transfers", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_transfers: Option<Vec<V0TransferResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut external_transfers),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&external_transfers, "external_transfers");
        Some(Self {
            external_transfers: external_transfers?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("external_transfers", &self.external_transfers);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferListResponse);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0TransferRequest {
    /// `type: PULL`
    Pull(V0TransferRequestPull),
    /// `type: PUSH`
    Push(V0TransferRequestPush),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0TransferRequest {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Pull(_) => "PULL",
            Self::Push(_) => "PUSH",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0TransferTypeRequest {
        self.tag().into()
    }
    /// Makes the variant `Pull`.
    #[inline]
    pub fn pull(value: V0TransferRequestPull) -> Self {
        Self::Pull(value)
    }
    /// Whether this is `Pull`.
    #[inline]
    pub fn is_pull(&self) -> bool {
        matches!(self, Self::Pull(_))
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn as_pull(&self) -> Option<&V0TransferRequestPull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn into_pull(self) -> Option<V0TransferRequestPull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Push`.
    #[inline]
    pub fn push(value: V0TransferRequestPush) -> Self {
        Self::Push(value)
    }
    /// Whether this is `Push`.
    #[inline]
    pub fn is_push(&self) -> bool {
        matches!(self, Self::Push(_))
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn as_push(&self) -> Option<&V0TransferRequestPush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn into_push(self) -> Option<V0TransferRequestPush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Pull(value) => Some(value.amount),
            Self::Push(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => Some(&*value.currency),
            Self::Push(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `external_card_id`, which every known kind has.
    #[inline]
    pub fn external_card_id(&self) -> Option<&ExternalCardId> {
        match self {
            Self::Pull(value) => Some(&value.external_card_id),
            Self::Push(value) => Some(&value.external_card_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchant`, which every known kind has.
    #[inline]
    pub fn merchant(&self) -> Option<&V0Merchant> {
        match self {
            Self::Pull(value) => value.merchant.as_ref(),
            Self::Push(value) => value.merchant.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `originating_account_id`, which every known kind has.
    #[inline]
    pub fn originating_account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Pull(value) => Some(&value.originating_account_id),
            Self::Push(value) => Some(&value.originating_account_id),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0TransferRequestPull> for V0TransferRequest {
    #[inline]
    fn from(value: V0TransferRequestPull) -> Self {
        Self::Pull(value)
    }
}
impl From<V0TransferRequestPush> for V0TransferRequest {
    #[inline]
    fn from(value: V0TransferRequestPush) -> Self {
        Self::Push(value)
    }
}
impl ::serde::Serialize for V0TransferRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pull(value) => value.serialize(serializer),
            Self::Push(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0TransferRequest {
    const NAME: &'static str = "V0TransferRequest";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PULL" => Self::Pull(body.branch()?),
                "PUSH" => Self::Push(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0TransferRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Pull(value) => crate::check::Check::check(value),
            Self::Push(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_request_pull`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferRequestPull {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Optional.
    pub merchant: Option<V0Merchant>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Optional.
    pub three_ds_id: Option<ThreeDsId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferRequestPull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<V0CurrencyCode>,
        external_card_id: ExternalCardId,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id,
            merchant: None,
            originating_account_id,
            three_ds_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<V0Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }
    /// Sets [`three_ds_id`](Self::three_ds_id).
    #[must_use]
    #[inline]
    pub fn with_three_ds_id(mut self, value: ThreeDsId) -> Self {
        self.three_ds_id = Some(value);
        self
    }
}
impl crate::record::Record for V0TransferRequestPull {
    const NAME: &'static str = "V0TransferRequestPull";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "external_card_id",
        "merchant",
        "originating_account_id",
        "three_ds_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut merchant: Option<V0Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut three_ds_id: Option<ThreeDsId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut external_card_id),
                3 => __input.maybe(&mut merchant),
                4 => __input.take(&mut originating_account_id),
                5 => __input.maybe(&mut three_ds_id),
                6 => __input.tag("PULL"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            currency: currency?,
            external_card_id: external_card_id?,
            merchant,
            originating_account_id: originating_account_id?,
            three_ds_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PULL");
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("external_card_id", &self.external_card_id);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("three_ds_id", &self.three_ds_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferRequestPull);
impl crate::check::Check for V0TransferRequestPull {
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
        let value = &self.currency;
        crate::check::within("currency", crate::check::length(value, 3, 3))?;
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_request_push`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferRequestPush {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Optional.
    pub merchant: Option<V0Merchant>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Optional.
    pub originating_customer_id: Option<CustomerId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferRequestPush {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<V0CurrencyCode>,
        external_card_id: ExternalCardId,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            external_card_id,
            merchant: None,
            originating_account_id,
            originating_customer_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<V0Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }
    /// Sets [`originating_customer_id`](Self::originating_customer_id).
    #[must_use]
    #[inline]
    pub fn with_originating_customer_id(mut self, value: CustomerId) -> Self {
        self.originating_customer_id = Some(value);
        self
    }
}
impl crate::record::Record for V0TransferRequestPush {
    const NAME: &'static str = "V0TransferRequestPush";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "external_card_id",
        "merchant",
        "originating_account_id",
        "originating_customer_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut merchant: Option<V0Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_customer_id: Option<CustomerId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut external_card_id),
                3 => __input.maybe(&mut merchant),
                4 => __input.take(&mut originating_account_id),
                5 => __input.maybe(&mut originating_customer_id),
                6 => __input.tag("PUSH"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            currency: currency?,
            external_card_id: external_card_id?,
            merchant,
            originating_account_id: originating_account_id?,
            originating_customer_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PUSH");
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("external_card_id", &self.external_card_id);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("originating_customer_id", &self.originating_customer_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferRequestPush);
impl crate::check::Check for V0TransferRequestPush {
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
        let value = &self.currency;
        crate::check::within("currency", crate::check::length(value, 3, 3))?;
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0TransferResponse {
    /// `type: PULL | PULL_REVERSAL`
    Pull(V0TransferResponsePull),
    /// `type: PUSH`
    Push(V0TransferResponsePush),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0TransferResponse {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Pull(value) => value.type_.as_str(),
            Self::Push(_) => "PUSH",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0TransferType {
        self.tag().into()
    }
    /// Makes the variant `Pull`.
    #[inline]
    pub fn pull(value: V0TransferResponsePull) -> Self {
        Self::Pull(value)
    }
    /// Whether this is `Pull`.
    #[inline]
    pub fn is_pull(&self) -> bool {
        matches!(self, Self::Pull(_))
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn as_pull(&self) -> Option<&V0TransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn into_pull(self) -> Option<V0TransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Push`.
    #[inline]
    pub fn push(value: V0TransferResponsePush) -> Self {
        Self::Push(value)
    }
    /// Whether this is `Push`.
    #[inline]
    pub fn is_push(&self) -> bool {
        matches!(self, Self::Push(_))
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn as_push(&self) -> Option<&V0TransferResponsePush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn into_push(self) -> Option<V0TransferResponsePush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Pull(value) => Some(&value.account_id),
            Self::Push(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Pull(value) => Some(value.amount),
            Self::Push(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `country_code`, which every known kind has.
    #[inline]
    pub fn country_code(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => Some(&*value.country_code),
            Self::Push(value) => Some(&*value.country_code),
            Self::Unrecognized(_) => None,
        }
    }
    /// `created_time`, which every known kind has.
    #[inline]
    pub fn created_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Pull(value) => Some(&value.created_time),
            Self::Push(value) => Some(&value.created_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => Some(&*value.currency),
            Self::Push(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Pull(value) => Some(&value.customer_id),
            Self::Push(value) => Some(&value.customer_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `external_card_id`, which every known kind has.
    #[inline]
    pub fn external_card_id(&self) -> Option<&ExternalCardId> {
        match self {
            Self::Pull(value) => Some(&value.external_card_id),
            Self::Push(value) => Some(&value.external_card_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&TransferId> {
        match self {
            Self::Pull(value) => Some(&value.id),
            Self::Push(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_modified_time`, which every known kind has.
    #[inline]
    pub fn last_modified_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Pull(value) => Some(&value.last_modified_time),
            Self::Push(value) => Some(&value.last_modified_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchant`, which every known kind has.
    #[inline]
    pub fn merchant(&self) -> Option<&V0Merchant> {
        match self {
            Self::Pull(value) => Some(&value.merchant),
            Self::Push(value) => Some(&value.merchant),
            Self::Unrecognized(_) => None,
        }
    }
    /// `network_decline_details`, which every known kind has.
    #[inline]
    pub fn network_decline_details(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => value.network_decline_details.as_deref(),
            Self::Push(value) => value.network_decline_details.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reason`, which every known kind has.
    #[inline]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => value.reason.as_deref(),
            Self::Push(value) => value.reason.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&V0TransferStatus> {
        match self {
            Self::Pull(value) => Some(&value.status),
            Self::Push(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_id`, which every known kind has.
    #[inline]
    pub fn transaction_id(&self) -> Option<&TransactionId> {
        match self {
            Self::Pull(value) => value.transaction_id.as_ref(),
            Self::Push(value) => value.transaction_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0TransferResponsePull> for V0TransferResponse {
    #[inline]
    fn from(value: V0TransferResponsePull) -> Self {
        Self::Pull(value)
    }
}
impl From<V0TransferResponsePush> for V0TransferResponse {
    #[inline]
    fn from(value: V0TransferResponsePush) -> Self {
        Self::Push(value)
    }
}
impl ::serde::Serialize for V0TransferResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pull(value) => value.serialize(serializer),
            Self::Push(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TransferResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0TransferResponse {
    const NAME: &'static str = "V0TransferResponse";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PULL" | "PULL_REVERSAL" => Self::Pull(body.branch_with_tag()?),
                "PUSH" => Self::Push(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_response_pull`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferResponsePull {
    /// Required.
    pub account_id: AccountId,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub country_code: String,
    /// Required.
    pub created_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Required.
    pub id: TransferId,
    /// Required.
    pub last_modified_time: crate::Timestamp,
    /// Required.
    pub merchant: V0Merchant,
    /// Optional.
    pub network_decline_details: Option<String>,
    /// Optional.
    pub reason: Option<String>,
    /// Required.
    pub status: V0TransferStatus,
    /// Optional.
    pub three_ds_id: Option<ThreeDsId>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub type_: V0TransferResponsePullType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferResponsePull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        country_code: impl Into<String>,
        created_time: impl Into<crate::Timestamp>,
        currency: impl Into<V0CurrencyCode>,
        customer_id: CustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_modified_time: impl Into<crate::Timestamp>,
        merchant: impl Into<V0Merchant>,
        status: impl Into<V0TransferStatus>,
        type_: impl Into<V0TransferResponsePullType>,
    ) -> Self {
        Self {
            account_id,
            amount,
            country_code: country_code.into(),
            created_time: created_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_modified_time: last_modified_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            three_ds_id: None,
            transaction_id: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransferResponsePull {
    const NAME: &'static str = "V0TransferResponsePull";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "country_code",
        "created_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_modified_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "three_ds_id",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut country_code: Option<String> = None;
        let mut created_time: Option<crate::Timestamp> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<V0Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<V0TransferStatus> = None;
        let mut three_ds_id: Option<ThreeDsId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut type_: Option<V0TransferResponsePullType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut country_code),
                3 => __input.take(&mut created_time),
                4 => __input.take(&mut currency),
                5 => __input.take(&mut customer_id),
                6 => __input.take(&mut external_card_id),
                7 => __input.take(&mut id),
                8 => __input.take(&mut last_modified_time),
                9 => __input.take(&mut merchant),
                10 => __input.maybe_or_keep(&mut network_decline_details),
                11 => __input.maybe_or_keep(&mut reason),
                12 => __input.take(&mut status),
                13 => __input.maybe_or_keep(&mut three_ds_id),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&country_code, "country_code");
        __input.need(&created_time, "created_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_modified_time, "last_modified_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            country_code: country_code?,
            created_time: created_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_modified_time: last_modified_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            three_ds_id,
            transaction_id,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("country_code", &self.country_code);
        out.field("created_time", &self.created_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_modified_time", &self.last_modified_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.option("three_ds_id", &self.three_ds_id);
        out.option("transaction_id", &self.transaction_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferResponsePull);
#[cfg(feature = "external-cards-v0")]
/// The values of `type` that lead to `V0TransferResponsePull`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransferResponsePullType {
    /// `PULL`
    Pull,
    /// `PULL_REVERSAL`
    PullReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransferResponsePullType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Pull, Self::PullReversal];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pull => "PULL",
            Self::PullReversal => "PULL_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransferResponsePullType);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_response_push`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferResponsePush {
    /// Required.
    pub account_id: AccountId,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub country_code: String,
    /// Required.
    pub created_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Required.
    pub id: TransferId,
    /// Required.
    pub last_modified_time: crate::Timestamp,
    /// Required.
    pub merchant: V0Merchant,
    /// Optional.
    pub network_decline_details: Option<String>,
    /// Optional.
    pub originating_customer_id: Option<CustomerId>,
    /// Optional.
    pub reason: Option<String>,
    /// Required.
    pub status: V0TransferStatus,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferResponsePush {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        country_code: impl Into<String>,
        created_time: impl Into<crate::Timestamp>,
        currency: impl Into<V0CurrencyCode>,
        customer_id: CustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_modified_time: impl Into<crate::Timestamp>,
        merchant: impl Into<V0Merchant>,
        status: impl Into<V0TransferStatus>,
    ) -> Self {
        Self {
            account_id,
            amount,
            country_code: country_code.into(),
            created_time: created_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_modified_time: last_modified_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            originating_customer_id: None,
            reason: None,
            status: status.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransferResponsePush {
    const NAME: &'static str = "V0TransferResponsePush";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "country_code",
        "created_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_modified_time",
        "merchant",
        "network_decline_details",
        "originating_customer_id",
        "reason",
        "status",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut country_code: Option<String> = None;
        let mut created_time: Option<crate::Timestamp> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<V0Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut originating_customer_id: Option<CustomerId> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<V0TransferStatus> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut country_code),
                3 => __input.take(&mut created_time),
                4 => __input.take(&mut currency),
                5 => __input.take(&mut customer_id),
                6 => __input.take(&mut external_card_id),
                7 => __input.take(&mut id),
                8 => __input.take(&mut last_modified_time),
                9 => __input.take(&mut merchant),
                10 => __input.maybe_or_keep(&mut network_decline_details),
                11 => __input.maybe_or_keep(&mut originating_customer_id),
                12 => __input.maybe_or_keep(&mut reason),
                13 => __input.take(&mut status),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.tag("PUSH"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&country_code, "country_code");
        __input.need(&created_time, "created_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_modified_time, "last_modified_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            country_code: country_code?,
            created_time: created_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_modified_time: last_modified_time?,
            merchant: merchant?,
            network_decline_details,
            originating_customer_id,
            reason,
            status: status?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PUSH");
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("country_code", &self.country_code);
        out.field("created_time", &self.created_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_modified_time", &self.last_modified_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("originating_customer_id", &self.originating_customer_id);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferResponsePush);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_reversal_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransferReversalRequest {
    /// Required. Cents.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: V0CurrencyCode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransferReversalRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<V0CurrencyCode>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TransferReversalRequest {
    const NAME: &'static str = "V0TransferReversalRequest";
    const FIELDS: &'static [&'static str] = &["amount", "currency"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0CurrencyCode> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut currency),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        Some(Self {
            amount: amount?.0,
            currency: currency?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransferReversalRequest);
impl crate::check::Check for V0TransferReversalRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.currency;
        crate::check::within("currency", crate::check::length(value, 3, 3))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransferStatus {
    /// `CANCELED`
    Canceled,
    /// `DECLINED`
    Declined,
    /// `PENDING`
    Pending,
    /// `SUCCEEDED`
    Succeeded,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransferStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Declined,
        Self::Pending,
        Self::Succeeded,
        Self::Unknown,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Declined => "DECLINED",
            Self::Pending => "PENDING",
            Self::Succeeded => "SUCCEEDED",
            Self::Unknown => "UNKNOWN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransferStatus);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransferType {
    /// `PULL`
    Pull,
    /// `PULL_REVERSAL`
    PullReversal,
    /// `PUSH`
    Push,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransferType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Pull, Self::PullReversal, Self::Push];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pull => "PULL",
            Self::PullReversal => "PULL_REVERSAL",
            Self::Push => "PUSH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransferType);
#[cfg(feature = "external-cards-v0")]
/// The document's schema `v0_transfer_type_request`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransferTypeRequest {
    /// `PULL`
    Pull,
    /// `PUSH`
    Push,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransferTypeRequest {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Pull, Self::Push];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pull => "PULL",
            Self::Push => "PUSH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransferTypeRequest);
#[cfg(feature = "external-cards-v0")]
/// Parameters of `listExternalCardsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExternalCardsV0Params {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub status: Option<V0ExternalCardStatus>,
}
impl ListExternalCardsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
            limit: None,
            page_token: None,
            status: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
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
    pub fn with_status(mut self, value: impl Into<V0ExternalCardStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ListExternalCardsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("customer_id", &self.customer_id);
        query.some("business_id", &self.business_id);
        query.some("page_token", &self.page_token);
        query.some("status", &self.status);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListExternalCardsV0Params {
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
impl crate::Paged for ListExternalCardsV0Params {
    type Item = V0ExternalCardResponse;
    type Page = V0ExternalCardListResponse;
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
        (page.external_cards, page.next_page_token)
    }
}
#[cfg(feature = "external-cards-v0")]
/// Parameters of `listExternalCardTransfersV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExternalCardTransfersV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub amount: Option<Vec<i64>>,
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub external_card_id: Option<Vec<ExternalCardId>>,
    /// Optional. Cents.
    pub from_amount: Option<i64>,
    /// Optional.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<Vec<TransferId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub original_transfer_id: Option<Vec<TransferId>>,
    /// Optional.
    pub originating_account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub originating_customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub payment_account_reference: Option<String>,
    /// Optional.
    pub status: Option<Vec<V0TransferStatus>>,
    /// Optional.
    pub tenant: Option<Vec<V0TenantId>>,
    /// Optional.
    pub three_ds_id: Option<Vec<ThreeDsId>>,
    /// Optional. Cents.
    pub to_amount: Option<i64>,
    /// Optional.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub transaction_id: Option<Vec<TransactionId>>,
    /// Optional.
    pub type_: Option<Vec<V0TransferType>>,
}
impl ListExternalCardTransfersV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            amount: None,
            customer_id: None,
            external_card_id: None,
            from_amount: None,
            from_creation_time: None,
            from_last_updated_time: None,
            id: None,
            limit: None,
            original_transfer_id: None,
            originating_account_id: None,
            originating_customer_id: None,
            page_token: None,
            payment_account_reference: None,
            status: None,
            tenant: None,
            three_ds_id: None,
            to_amount: None,
            to_creation_time: None,
            to_last_updated_time: None,
            transaction_id: None,
            type_: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: Vec<i64>) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`external_card_id`](Self::external_card_id).
    #[must_use]
    #[inline]
    pub fn with_external_card_id(mut self, value: Vec<ExternalCardId>) -> Self {
        self.external_card_id = Some(value);
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
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<TransferId>) -> Self {
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
    /// Sets [`original_transfer_id`](Self::original_transfer_id).
    #[must_use]
    #[inline]
    pub fn with_original_transfer_id(mut self, value: Vec<TransferId>) -> Self {
        self.original_transfer_id = Some(value);
        self
    }
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    #[inline]
    pub fn with_originating_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.originating_account_id = Some(value);
        self
    }
    /// Sets [`originating_customer_id`](Self::originating_customer_id).
    #[must_use]
    #[inline]
    pub fn with_originating_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.originating_customer_id = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`payment_account_reference`](Self::payment_account_reference).
    #[must_use]
    #[inline]
    pub fn with_payment_account_reference(mut self, value: impl Into<String>) -> Self {
        self.payment_account_reference = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: Vec<V0TransferStatus>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<V0TenantId>) -> Self {
        self.tenant = Some(value);
        self
    }
    /// Sets [`three_ds_id`](Self::three_ds_id).
    #[must_use]
    #[inline]
    pub fn with_three_ds_id(mut self, value: Vec<ThreeDsId>) -> Self {
        self.three_ds_id = Some(value);
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
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: Vec<TransactionId>) -> Self {
        self.transaction_id = Some(value);
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: Vec<V0TransferType>) -> Self {
        self.type_ = Some(value);
        self
    }
}
impl ListExternalCardTransfersV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.type_ {
            query.comma_list("type", values);
        }
        if let Some(values) = &self.amount {
            query.comma_list("amount", values);
        }
        if let Some(values) = &self.three_ds_id {
            query.comma_list("three_ds_id", values);
        }
        if let Some(values) = &self.originating_account_id {
            query.comma_list("originating_account_id", values);
        }
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("from_creation_time", &self.from_creation_time);
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        if let Some(values) = &self.originating_customer_id {
            query.comma_list("originating_customer_id", values);
        }
        query.some("from_last_updated_time", &self.from_last_updated_time);
        query.some("from_amount", &self.from_amount);
        query.some("to_last_updated_time", &self.to_last_updated_time);
        query.some("to_amount", &self.to_amount);
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.external_card_id {
            query.comma_list("external_card_id", values);
        }
        if let Some(values) = &self.transaction_id {
            query.comma_list("transaction_id", values);
        }
        query.some("limit", &self.limit);
        if let Some(values) = &self.original_transfer_id {
            query.comma_list("original_transfer_id", values);
        }
        query.some("to_creation_time", &self.to_creation_time);
        query.some("payment_account_reference", &self.payment_account_reference);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListExternalCardTransfersV0Params {
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
impl crate::Paged for ListExternalCardTransfersV0Params {
    type Item = V0TransferResponse;
    type Page = V0TransferListResponse;
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
        (page.external_transfers, page.next_page_token)
    }
}
