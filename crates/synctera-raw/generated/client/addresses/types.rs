// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: address."] AddressId
}
#[cfg(feature = "addresses")]
/// The document's schema `v0_address_base`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressBase {
    /// Optional.
    pub address_line_1: Option<String>,
    /// Optional.
    pub address_line_2: Option<String>,
    /// Optional.
    pub city: Option<String>,
    /// Optional. Matches `^[A-Z]{2}$`.
    pub country_code: Option<String>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional.
    pub is_registered_agent: Option<bool>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub state: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressBase {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            city: None,
            country_code: None,
            is_active: None,
            is_registered_agent: None,
            nickname: None,
            postal_code: None,
            state: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address_line_1`](Self::address_line_1).
    #[must_use]
    #[inline]
    pub fn with_address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }
    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    #[inline]
    pub fn with_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`country_code`](Self::country_code). Matches `^[A-Z]{2}$`.
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`is_registered_agent`](Self::is_registered_agent).
    #[must_use]
    #[inline]
    pub fn with_is_registered_agent(mut self, value: bool) -> Self {
        self.is_registered_agent = Some(value);
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`state`](Self::state).
    #[must_use]
    #[inline]
    pub fn with_state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddressBase {
    const NAME: &'static str = "V0AddressBase";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "is_active",
        "is_registered_agent",
        "nickname",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut is_registered_agent: Option<bool> = None;
        let mut nickname: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address_line_1),
                1 => __input.maybe(&mut address_line_2),
                2 => __input.maybe(&mut city),
                3 => __input.maybe(&mut country_code),
                4 => __input.maybe(&mut is_active),
                5 => __input.maybe(&mut is_registered_agent),
                6 => __input.maybe(&mut nickname),
                7 => __input.maybe(&mut postal_code),
                8 => __input.maybe(&mut state),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            is_active,
            is_registered_agent,
            nickname,
            postal_code,
            state,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.option("city", &self.city);
        out.option("country_code", &self.country_code);
        out.option("is_active", &self.is_active);
        out.option("is_registered_agent", &self.is_registered_agent);
        out.option("nickname", &self.nickname);
        out.option("postal_code", &self.postal_code);
        out.option("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressBase);
impl crate::check::Check for V0AddressBase {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.country_code {
            crate::check::within(
                "country_code",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 2),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{2}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "addresses")]
/// The document's schema `v0_address_patch`, sent.
pub type V0AddressPatch = V0AddressBase;
#[cfg(feature = "addresses")]
/// The document's schema `v0_address_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressPost {
    /// Required.
    pub address_line_1: String,
    /// Optional.
    pub address_line_2: Option<String>,
    /// Required.
    pub address_type: V0AddressPostAddressType,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub city: String,
    /// Required. Matches `^[A-Z]{2}$`.
    pub country_code: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional.
    pub is_registered_agent: Option<bool>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Required.
    pub state: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address_line_1: impl Into<String>,
        address_type: impl Into<V0AddressPostAddressType>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: None,
            address_type: address_type.into(),
            business_id: None,
            city: city.into(),
            country_code: country_code.into(),
            customer_id: None,
            is_active: None,
            is_registered_agent: None,
            nickname: None,
            postal_code: None,
            state: state.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    #[inline]
    pub fn with_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`is_registered_agent`](Self::is_registered_agent).
    #[must_use]
    #[inline]
    pub fn with_is_registered_agent(mut self, value: bool) -> Self {
        self.is_registered_agent = Some(value);
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AddressPost {
    const NAME: &'static str = "V0AddressPost";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "address_type",
        "business_id",
        "city",
        "country_code",
        "customer_id",
        "is_active",
        "is_registered_agent",
        "nickname",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut address_type: Option<V0AddressPostAddressType> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut is_active: Option<bool> = None;
        let mut is_registered_agent: Option<bool> = None;
        let mut nickname: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address_line_1),
                1 => __input.maybe(&mut address_line_2),
                2 => __input.take(&mut address_type),
                3 => __input.maybe(&mut business_id),
                4 => __input.take(&mut city),
                5 => __input.take(&mut country_code),
                6 => __input.maybe(&mut customer_id),
                7 => __input.maybe(&mut is_active),
                8 => __input.maybe(&mut is_registered_agent),
                9 => __input.maybe(&mut nickname),
                10 => __input.maybe(&mut postal_code),
                11 => __input.take(&mut state),
                _ => __input.again(),
            }
        }
        __input.need(&address_line_1, "address_line_1");
        __input.need(&address_type, "address_type");
        __input.need(&city, "city");
        __input.need(&country_code, "country_code");
        __input.need(&state, "state");
        Some(Self {
            address_line_1: address_line_1?,
            address_line_2,
            address_type: address_type?,
            business_id,
            city: city?,
            country_code: country_code?,
            customer_id,
            is_active,
            is_registered_agent,
            nickname,
            postal_code,
            state: state?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.field("address_type", &self.address_type);
        out.option("business_id", &self.business_id);
        out.field("city", &self.city);
        out.field("country_code", &self.country_code);
        out.option("customer_id", &self.customer_id);
        out.option("is_active", &self.is_active);
        out.option("is_registered_agent", &self.is_registered_agent);
        out.option("nickname", &self.nickname);
        out.option("postal_code", &self.postal_code);
        out.field("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressPost);
impl crate::check::Check for V0AddressPost {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.country_code;
        crate::check::within(
            "country_code",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 2),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2}$")
            },
        )?;
        Ok(())
    }
}
#[cfg(feature = "addresses")]
/// The document's schema `v0_address_post_address_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AddressPostAddressType {
    /// `BILLING`
    Billing,
    /// `LEGAL`
    Legal,
    /// `OPERATING`
    Operating,
    /// `OTHER`
    Other,
    /// `SHIPPING`
    Shipping,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AddressPostAddressType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Billing,
        Self::Legal,
        Self::Operating,
        Self::Other,
        Self::Shipping,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Billing => "BILLING",
            Self::Legal => "LEGAL",
            Self::Operating => "OPERATING",
            Self::Other => "OTHER",
            Self::Shipping => "SHIPPING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AddressPostAddressType);
#[cfg(feature = "addresses")]
/// The document's schema `v0_address_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressResponse {
    /// Street and number.
    pub address_line_1: String,
    /// Flat, floor or suite.
    pub address_line_2: Option<String>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Town.
    pub city: String,
    /// ISO 3166-1 alpha-2 code.
    pub country_code: String,
    /// Required.
    pub creation_date: crate::Timestamp,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub is_active: bool,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// ZIP or postal code.
    pub postal_code: String,
    /// ISO 3166-2 subdivision, without the country.
    pub state: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address_line_1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        creation_date: impl Into<crate::Timestamp>,
        is_active: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line_1: address_line_1.into(),
            address_line_2: None,
            business_id: None,
            city: city.into(),
            country_code: country_code.into(),
            creation_date: creation_date.into(),
            customer_id: None,
            is_active,
            last_updated_time: last_updated_time.into(),
            postal_code: postal_code.into(),
            state: state.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddressResponse {
    const NAME: &'static str = "V0AddressResponse";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "business_id",
        "city",
        "country_code",
        "creation_date",
        "customer_id",
        "is_active",
        "last_updated_time",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut creation_date: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut is_active: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address_line_1),
                1 => __input.maybe_or_keep(&mut address_line_2),
                2 => __input.maybe_or_keep(&mut business_id),
                3 => __input.take(&mut city),
                4 => __input.take(&mut country_code),
                5 => __input.take(&mut creation_date),
                6 => __input.maybe_or_keep(&mut customer_id),
                7 => __input.take(&mut is_active),
                8 => __input.take(&mut last_updated_time),
                9 => __input.take(&mut postal_code),
                10 => __input.take(&mut state),
                _ => __input.again(),
            }
        }
        __input.need(&address_line_1, "address_line_1");
        __input.need(&city, "city");
        __input.need(&country_code, "country_code");
        __input.need(&creation_date, "creation_date");
        __input.need(&is_active, "is_active");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&postal_code, "postal_code");
        __input.need(&state, "state");
        Some(Self {
            address_line_1: address_line_1?,
            address_line_2,
            business_id,
            city: city?,
            country_code: country_code?,
            creation_date: creation_date?,
            customer_id,
            is_active: is_active?,
            last_updated_time: last_updated_time?,
            postal_code: postal_code?,
            state: state?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.option("business_id", &self.business_id);
        out.field("city", &self.city);
        out.field("country_code", &self.country_code);
        out.field("creation_date", &self.creation_date);
        out.option("customer_id", &self.customer_id);
        out.field("is_active", &self.is_active);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("postal_code", &self.postal_code);
        out.field("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressResponse);
#[cfg(feature = "addresses")]
/// The document's schema `v0_addresses_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressesList {
    /// Required.
    pub addresses: Vec<V0AddressResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressesList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(addresses: Vec<V0AddressResponse>) -> Self {
        Self {
            addresses,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddressesList {
    const NAME: &'static str = "V0AddressesList";
    const FIELDS: &'static [&'static str] = &["addresses", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut addresses: Option<Vec<V0AddressResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut addresses),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&addresses, "addresses");
        Some(Self {
            addresses: addresses?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("addresses", &self.addresses);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressesList);
#[cfg(feature = "addresses")]
/// Parameters of `listAddressesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAddressesV0Params {
    /// Optional.
    pub address_type: Option<Vec<String>>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional. Matches `^[A-Z]{2,3}$`.
    pub country: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional.
    pub is_registered_agent: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListAddressesV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_type: None,
            business_id: None,
            country: None,
            customer_id: None,
            is_active: None,
            is_registered_agent: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`address_type`](Self::address_type).
    #[must_use]
    #[inline]
    pub fn with_address_type(mut self, value: Vec<String>) -> Self {
        self.address_type = Some(value);
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`country`](Self::country). Matches `^[A-Z]{2,3}$`.
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`is_registered_agent`](Self::is_registered_agent).
    #[must_use]
    #[inline]
    pub fn with_is_registered_agent(mut self, value: bool) -> Self {
        self.is_registered_agent = Some(value);
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
}
impl ListAddressesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("country", &self.country);
        query.some("business_id", &self.business_id);
        query.some("is_registered_agent", &self.is_registered_agent);
        query.some("customer_id", &self.customer_id);
        query.some("page_token", &self.page_token);
        query.some("is_active", &self.is_active);
        query.some("limit", &self.limit);
        if let Some(values) = &self.address_type {
            query.comma_list("address_type", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListAddressesV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.country {
            crate::check::within(
                "country",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
                },
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
impl crate::Paged for ListAddressesV0Params {
    type Item = V0AddressResponse;
    type Page = V0AddressesList;
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
        (page.addresses, page.next_page_token)
    }
}
