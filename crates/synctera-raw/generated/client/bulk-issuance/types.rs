// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_issuance_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkIssuanceListResponse {
    /// Required.
    pub bulk_order_configs: Vec<BulkIssuanceResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BulkIssuanceListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(bulk_order_configs: Vec<BulkIssuanceResponse>) -> Self {
        Self {
            bulk_order_configs,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BulkIssuanceListResponse {
    const NAME: &'static str = "BulkIssuanceListResponse";
    const FIELDS: &'static [&'static str] = &["bulk_order_configs", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bulk_order_configs: Option<Vec<BulkIssuanceResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut bulk_order_configs),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&bulk_order_configs, "bulk_order_configs");
        Some(Self {
            bulk_order_configs: bulk_order_configs?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("bulk_order_configs", &self.bulk_order_configs);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(BulkIssuanceListResponse);
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_issuance_policy`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BulkIssuancePolicy {
    /// `AUTO`
    Auto,
    /// `MANUAL`
    Manual,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BulkIssuancePolicy {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Auto, Self::Manual];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "AUTO",
            Self::Manual => "MANUAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BulkIssuancePolicy);
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_issuance_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkIssuanceRequest {
    /// Required.
    pub bulk_issuance_policy: BulkIssuancePolicy,
    /// Required.
    pub card_product_id: CardProductId,
    /// Required.
    pub name: BulkOrderConfigName,
    /// Required.
    pub shipping: BulkShipping,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BulkIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bulk_issuance_policy: impl Into<BulkIssuancePolicy>,
        card_product_id: CardProductId,
        name: impl Into<BulkOrderConfigName>,
        shipping: impl Into<BulkShipping>,
    ) -> Self {
        Self {
            bulk_issuance_policy: bulk_issuance_policy.into(),
            card_product_id,
            name: name.into(),
            shipping: shipping.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BulkIssuanceRequest {
    const NAME: &'static str = "BulkIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "bulk_issuance_policy",
        "card_product_id",
        "name",
        "shipping",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bulk_issuance_policy: Option<BulkIssuancePolicy> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut name: Option<BulkOrderConfigName> = None;
        let mut shipping: Option<BulkShipping> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut bulk_issuance_policy),
                1 => __input.take(&mut card_product_id),
                2 => __input.take(&mut name),
                3 => __input.take(&mut shipping),
                _ => __input.again(),
            }
        }
        __input.need(&bulk_issuance_policy, "bulk_issuance_policy");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&name, "name");
        __input.need(&shipping, "shipping");
        Some(Self {
            bulk_issuance_policy: bulk_issuance_policy?,
            card_product_id: card_product_id?,
            name: name?,
            shipping: shipping?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("bulk_issuance_policy", &self.bulk_issuance_policy);
        out.field("card_product_id", &self.card_product_id);
        out.field("name", &self.name);
        out.field("shipping", &self.shipping);
        out.extra(&self.extra);
    }
}
crate::record::record!(BulkIssuanceRequest);
impl crate::check::Check for BulkIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.shipping;
        crate::check::within("shipping", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_issuance_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkIssuanceResponse {
    /// Required.
    pub bulk_issuance_policy: BulkIssuancePolicy,
    /// Required.
    pub card_product_id: CardProductId,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub id: BulkOrderConfigId,
    /// Required.
    pub name: BulkOrderConfigName,
    /// Required.
    pub shipping: BulkShipping,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BulkIssuanceResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bulk_issuance_policy: impl Into<BulkIssuancePolicy>,
        card_product_id: CardProductId,
        id: BulkOrderConfigId,
        name: impl Into<BulkOrderConfigName>,
        shipping: impl Into<BulkShipping>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            bulk_issuance_policy: bulk_issuance_policy.into(),
            card_product_id,
            creation_time: None,
            id,
            name: name.into(),
            shipping: shipping.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BulkIssuanceResponse {
    const NAME: &'static str = "BulkIssuanceResponse";
    const FIELDS: &'static [&'static str] = &[
        "bulk_issuance_policy",
        "card_product_id",
        "creation_time",
        "id",
        "name",
        "shipping",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bulk_issuance_policy: Option<BulkIssuancePolicy> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<BulkOrderConfigId> = None;
        let mut name: Option<BulkOrderConfigName> = None;
        let mut shipping: Option<BulkShipping> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut bulk_issuance_policy),
                1 => __input.take(&mut card_product_id),
                2 => __input.maybe_or_keep(&mut creation_time),
                3 => __input.take(&mut id),
                4 => __input.take(&mut name),
                5 => __input.take(&mut shipping),
                6 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&bulk_issuance_policy, "bulk_issuance_policy");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&id, "id");
        __input.need(&name, "name");
        __input.need(&shipping, "shipping");
        __input.need(&tenant, "tenant");
        Some(Self {
            bulk_issuance_policy: bulk_issuance_policy?,
            card_product_id: card_product_id?,
            creation_time,
            id: id?,
            name: name?,
            shipping: shipping?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("bulk_issuance_policy", &self.bulk_issuance_policy);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.field("id", &self.id);
        out.field("name", &self.name);
        out.field("shipping", &self.shipping);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(BulkIssuanceResponse);
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_order_config_name`, sent and received.
pub type BulkOrderConfigName = String;
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_shipping`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkShipping {
    /// Required.
    pub address: Address,
    /// Optional.
    pub business_name: Option<String>,
    /// Optional.
    pub is_expedited_fulfillment: Option<ExpeditedFulfillment>,
    /// Required.
    pub method: BulkShippingMethod,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<PhoneNumber>,
    /// Required.
    pub recipient_name: RecipientName,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BulkShipping {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address: impl Into<Address>,
        method: impl Into<BulkShippingMethod>,
        recipient_name: impl Into<RecipientName>,
    ) -> Self {
        Self {
            address: address.into(),
            business_name: None,
            is_expedited_fulfillment: None,
            method: method.into(),
            phone_number: None,
            recipient_name: recipient_name.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_name`](Self::business_name).
    #[must_use]
    #[inline]
    pub fn with_business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = Some(value.into());
        self
    }
    /// Sets [`is_expedited_fulfillment`](Self::is_expedited_fulfillment).
    #[must_use]
    #[inline]
    pub fn with_is_expedited_fulfillment(mut self, value: ExpeditedFulfillment) -> Self {
        self.is_expedited_fulfillment = Some(value);
        self
    }
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<PhoneNumber>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
impl crate::record::Record for BulkShipping {
    const NAME: &'static str = "BulkShipping";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "business_name",
        "is_expedited_fulfillment",
        "method",
        "phone_number",
        "recipient_name",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<Address> = None;
        let mut business_name: Option<String> = None;
        let mut is_expedited_fulfillment: Option<ExpeditedFulfillment> = None;
        let mut method: Option<BulkShippingMethod> = None;
        let mut phone_number: Option<PhoneNumber> = None;
        let mut recipient_name: Option<RecipientName> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address),
                1 => __input.maybe_or_keep(&mut business_name),
                2 => __input.maybe_or_keep(&mut is_expedited_fulfillment),
                3 => __input.take(&mut method),
                4 => __input.maybe_or_keep(&mut phone_number),
                5 => __input.take(&mut recipient_name),
                _ => __input.again(),
            }
        }
        __input.need(&address, "address");
        __input.need(&method, "method");
        __input.need(&recipient_name, "recipient_name");
        Some(Self {
            address: address?,
            business_name,
            is_expedited_fulfillment,
            method: method?,
            phone_number,
            recipient_name: recipient_name?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address", &self.address);
        out.option("business_name", &self.business_name);
        out.option("is_expedited_fulfillment", &self.is_expedited_fulfillment);
        out.field("method", &self.method);
        out.option("phone_number", &self.phone_number);
        out.field("recipient_name", &self.recipient_name);
        out.extra(&self.extra);
    }
}
crate::record::record!(BulkShipping);
impl crate::check::Check for BulkShipping {
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
        let value = &self.recipient_name;
        crate::check::within("recipient_name", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "bulk-issuance")]
/// The document's schema `bulk_shipping_method`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BulkShippingMethod {
    /// `INTERNATIONAL`
    International,
    /// `INTERNATIONAL_GROUND`
    InternationalGround,
    /// `INTERNATIONAL_PRIORITY`
    InternationalPriority,
    /// `LOCAL_PRIORITY`
    LocalPriority,
    /// `OVERNIGHT`
    Overnight,
    /// `TWO_DAY`
    TwoDay,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BulkShippingMethod {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::International,
        Self::InternationalGround,
        Self::InternationalPriority,
        Self::LocalPriority,
        Self::Overnight,
        Self::TwoDay,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::International => "INTERNATIONAL",
            Self::InternationalGround => "INTERNATIONAL_GROUND",
            Self::InternationalPriority => "INTERNATIONAL_PRIORITY",
            Self::LocalPriority => "LOCAL_PRIORITY",
            Self::Overnight => "OVERNIGHT",
            Self::TwoDay => "TWO_DAY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BulkShippingMethod);
#[cfg(feature = "bulk-issuance")]
/// Parameters of `listBulkOrderConfigs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBulkOrderConfigsParams {
    /// Optional.
    pub card_product_id: Option<CardProductId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
}
impl ListBulkOrderConfigsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_product_id: None,
            limit: None,
            page_token: None,
            sort_by: None,
        }
    }
    /// Sets [`card_product_id`](Self::card_product_id).
    #[must_use]
    #[inline]
    pub fn with_card_product_id(mut self, value: CardProductId) -> Self {
        self.card_product_id = Some(value);
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
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
}
impl ListBulkOrderConfigsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("card_product_id", &self.card_product_id);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListBulkOrderConfigsParams {
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
impl crate::Paged for ListBulkOrderConfigsParams {
    type Item = BulkIssuanceResponse;
    type Page = BulkIssuanceListResponse;
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
        (page.bulk_order_configs, page.next_page_token)
    }
}
