// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: external."] ExternalId
}
crate::id::id! {
    #[doc = " Identifies: incoming ach."] IncomingAchId
}
crate::id::id! {
    #[doc = " Identifies: outgoing ach."] OutgoingAchId
}
#[cfg(feature = "ach")]
/// The document's schema `v0_gateway_config`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayConfig {
    /// Optional.
    pub created: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<::std::collections::BTreeMap<String, Vec<String>>>,
    /// Optional.
    pub disabled: Option<bool>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional. At least 1.
    pub max_wait_ms: Option<i64>,
    /// Required.
    pub tenant: V0TenantId,
    /// Optional.
    pub updated: Option<crate::Timestamp>,
    /// Optional.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayConfig {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(tenant: impl Into<V0TenantId>) -> Self {
        Self {
            created: None,
            custom_headers: None,
            disabled: None,
            id: None,
            max_wait_ms: None,
            tenant: tenant.into(),
            updated: None,
            url: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0GatewayConfig {
    const NAME: &'static str = "V0GatewayConfig";
    const FIELDS: &'static [&'static str] = &[
        "created",
        "custom_headers",
        "disabled",
        "id",
        "max_wait_ms",
        "tenant",
        "updated",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut created: Option<crate::Timestamp> = None;
        let mut custom_headers: Option<
            ::std::collections::BTreeMap<String, Vec<String>>,
        > = None;
        let mut disabled: Option<bool> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut max_wait_ms: Option<crate::whole::Whole> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut updated: Option<crate::Timestamp> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut created),
                1 => __input.maybe_or_keep(&mut custom_headers),
                2 => __input.maybe_or_keep(&mut disabled),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut max_wait_ms),
                5 => __input.take(&mut tenant),
                6 => __input.maybe_or_keep(&mut updated),
                7 => __input.maybe_or_keep(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&tenant, "tenant");
        Some(Self {
            created,
            custom_headers,
            disabled,
            id,
            max_wait_ms: max_wait_ms.map(|value| value.0),
            tenant: tenant?,
            updated,
            url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("created", &self.created);
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("disabled", &self.disabled);
        out.option("id", &self.id);
        out.option("max_wait_ms", &self.max_wait_ms);
        out.field("tenant", &self.tenant);
        out.option("updated", &self.updated);
        out.option("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GatewayConfig);
#[cfg(feature = "ach")]
/// The document's schema `v0_gateway_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayPatch {
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub custom_headers: Option<
        Option<::std::collections::BTreeMap<String, Vec<String>>>,
    >,
    /// Optional.
    pub disabled: Option<bool>,
    /// Optional. At least 1.
    pub max_wait_ms: Option<i64>,
    /// Optional.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            custom_headers: None,
            disabled: None,
            max_wait_ms: None,
            url: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`custom_headers`](Self::custom_headers). Null is a value of its own. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(
        mut self,
        value: impl Into<Option<::std::collections::BTreeMap<String, Vec<String>>>>,
    ) -> Self {
        self.custom_headers = Some(value.into());
        self
    }
    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    #[inline]
    pub fn with_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets [`max_wait_ms`](Self::max_wait_ms). At least 1.
    #[must_use]
    #[inline]
    pub fn with_max_wait_ms(mut self, value: i64) -> Self {
        self.max_wait_ms = Some(value);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    #[inline]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl crate::record::Record for V0GatewayPatch {
    const NAME: &'static str = "V0GatewayPatch";
    const FIELDS: &'static [&'static str] = &[
        "custom_headers",
        "disabled",
        "max_wait_ms",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut custom_headers: Option<
            Option<::std::collections::BTreeMap<String, Vec<String>>>,
        > = None;
        let mut disabled: Option<bool> = None;
        let mut max_wait_ms: Option<crate::whole::Whole> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut custom_headers),
                1 => __input.maybe(&mut disabled),
                2 => __input.maybe(&mut max_wait_ms),
                3 => __input.maybe(&mut url),
                _ => __input.again(),
            }
        }
        Some(Self {
            custom_headers,
            disabled,
            max_wait_ms: max_wait_ms.map(|value| value.0),
            url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("disabled", &self.disabled);
        out.option("max_wait_ms", &self.max_wait_ms);
        out.option("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GatewayPatch);
impl crate::check::Check for V0GatewayPatch {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.max_wait_ms {
            crate::check::within(
                "max_wait_ms",
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
#[cfg(feature = "ach")]
/// The document's schema `v0_gateway_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayPost {
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<::std::collections::BTreeMap<String, Vec<String>>>,
    /// Optional.
    pub disabled: Option<bool>,
    /// Optional. At least 1; at most 32000.
    pub max_wait_ms: Option<i64>,
    /// Required.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            custom_headers: None,
            disabled: None,
            max_wait_ms: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(
        mut self,
        value: ::std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    #[inline]
    pub fn with_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets [`max_wait_ms`](Self::max_wait_ms). At least 1; at most 32000.
    #[must_use]
    #[inline]
    pub fn with_max_wait_ms(mut self, value: i64) -> Self {
        self.max_wait_ms = Some(value);
        self
    }
}
impl crate::record::Record for V0GatewayPost {
    const NAME: &'static str = "V0GatewayPost";
    const FIELDS: &'static [&'static str] = &[
        "custom_headers",
        "disabled",
        "max_wait_ms",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut custom_headers: Option<
            ::std::collections::BTreeMap<String, Vec<String>>,
        > = None;
        let mut disabled: Option<bool> = None;
        let mut max_wait_ms: Option<crate::whole::Whole> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut custom_headers),
                1 => __input.maybe(&mut disabled),
                2 => __input.maybe(&mut max_wait_ms),
                3 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&url, "url");
        Some(Self {
            custom_headers,
            disabled,
            max_wait_ms: max_wait_ms.map(|value| value.0),
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("disabled", &self.disabled);
        out.option("max_wait_ms", &self.max_wait_ms);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GatewayPost);
impl crate::check::Check for V0GatewayPost {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.max_wait_ms {
            crate::check::within(
                "max_wait_ms",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Included(32000f64),
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "ach")]
/// The document's schema `v0_hold_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0HoldData {
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub availability_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0HoldData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, availability_time: impl Into<crate::Timestamp>) -> Self {
        Self {
            amount,
            availability_time: availability_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0HoldData {
    const NAME: &'static str = "V0HoldData";
    const FIELDS: &'static [&'static str] = &["amount", "availability_time"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut availability_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut availability_time),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&availability_time, "availability_time");
        Some(Self {
            amount: amount?.0,
            availability_time: availability_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("availability_time", &self.availability_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0HoldData);
#[cfg(feature = "ach")]
/// The document's schema `v0_iat_address`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IatAddress {
    /// Required.
    pub city_state_province: String,
    /// Required.
    pub country_postal_code: String,
    /// Required.
    pub street: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IatAddress {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        city_state_province: impl Into<String>,
        country_postal_code: impl Into<String>,
        street: impl Into<String>,
    ) -> Self {
        Self {
            city_state_province: city_state_province.into(),
            country_postal_code: country_postal_code.into(),
            street: street.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IatAddress {
    const NAME: &'static str = "V0IatAddress";
    const FIELDS: &'static [&'static str] = &[
        "city_state_province",
        "country_postal_code",
        "street",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut city_state_province: Option<String> = None;
        let mut country_postal_code: Option<String> = None;
        let mut street: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut city_state_province),
                1 => __input.take(&mut country_postal_code),
                2 => __input.take(&mut street),
                _ => __input.again(),
            }
        }
        __input.need(&city_state_province, "city_state_province");
        __input.need(&country_postal_code, "country_postal_code");
        __input.need(&street, "street");
        Some(Self {
            city_state_province: city_state_province?,
            country_postal_code: country_postal_code?,
            street: street?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("city_state_province", &self.city_state_province);
        out.field("country_postal_code", &self.country_postal_code);
        out.field("street", &self.street);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IatAddress);
#[cfg(feature = "ach")]
/// The document's schema `v0_iat_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IatData {
    /// Required. Cents.
    pub foreign_payment_amount: i64,
    /// Required.
    pub foreign_trace_number: String,
    /// Required.
    pub name: String,
    /// Required.
    pub odfi_branch_country_code: String,
    /// Required.
    pub odfi_id_number_qualifier: String,
    /// Required.
    pub odfi_identification: String,
    /// Required.
    pub odfi_name: String,
    /// Required.
    pub originator_address: V0IatAddress,
    /// Required.
    pub originator_name: String,
    /// Required.
    pub rdfi_branch_country_code: String,
    /// Required.
    pub rdfi_id_number_qualifier: String,
    /// Required.
    pub rdfi_identification: String,
    /// Required.
    pub rdfi_name: String,
    /// Required.
    pub receiver_address: V0IatAddress,
    /// Required. `Debug` does not print it.
    pub receiver_id_number: String,
    /// Required.
    pub transaction_type_code: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IatData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        foreign_payment_amount: i64,
        foreign_trace_number: impl Into<String>,
        name: impl Into<String>,
        odfi_branch_country_code: impl Into<String>,
        odfi_id_number_qualifier: impl Into<String>,
        odfi_identification: impl Into<String>,
        odfi_name: impl Into<String>,
        originator_address: impl Into<V0IatAddress>,
        originator_name: impl Into<String>,
        rdfi_branch_country_code: impl Into<String>,
        rdfi_id_number_qualifier: impl Into<String>,
        rdfi_identification: impl Into<String>,
        rdfi_name: impl Into<String>,
        receiver_address: impl Into<V0IatAddress>,
        receiver_id_number: impl Into<String>,
        transaction_type_code: impl Into<String>,
    ) -> Self {
        Self {
            foreign_payment_amount,
            foreign_trace_number: foreign_trace_number.into(),
            name: name.into(),
            odfi_branch_country_code: odfi_branch_country_code.into(),
            odfi_id_number_qualifier: odfi_id_number_qualifier.into(),
            odfi_identification: odfi_identification.into(),
            odfi_name: odfi_name.into(),
            originator_address: originator_address.into(),
            originator_name: originator_name.into(),
            rdfi_branch_country_code: rdfi_branch_country_code.into(),
            rdfi_id_number_qualifier: rdfi_id_number_qualifier.into(),
            rdfi_identification: rdfi_identification.into(),
            rdfi_name: rdfi_name.into(),
            receiver_address: receiver_address.into(),
            receiver_id_number: receiver_id_number.into(),
            transaction_type_code: transaction_type_code.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IatData {
    const NAME: &'static str = "V0IatData";
    const FIELDS: &'static [&'static str] = &[
        "foreign_payment_amount",
        "foreign_trace_number",
        "name",
        "odfi_branch_country_code",
        "odfi_id_number_qualifier",
        "odfi_identification",
        "odfi_name",
        "originator_address",
        "originator_name",
        "rdfi_branch_country_code",
        "rdfi_id_number_qualifier",
        "rdfi_identification",
        "rdfi_name",
        "receiver_address",
        "receiver_id_number",
        "transaction_type_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut foreign_payment_amount: Option<crate::whole::Whole> = None;
        let mut foreign_trace_number: Option<String> = None;
        let mut name: Option<String> = None;
        let mut odfi_branch_country_code: Option<String> = None;
        let mut odfi_id_number_qualifier: Option<String> = None;
        let mut odfi_identification: Option<String> = None;
        let mut odfi_name: Option<String> = None;
        let mut originator_address: Option<V0IatAddress> = None;
        let mut originator_name: Option<String> = None;
        let mut rdfi_branch_country_code: Option<String> = None;
        let mut rdfi_id_number_qualifier: Option<String> = None;
        let mut rdfi_identification: Option<String> = None;
        let mut rdfi_name: Option<String> = None;
        let mut receiver_address: Option<V0IatAddress> = None;
        let mut receiver_id_number: Option<String> = None;
        let mut transaction_type_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut foreign_payment_amount),
                1 => __input.take(&mut foreign_trace_number),
                2 => __input.take(&mut name),
                3 => __input.take(&mut odfi_branch_country_code),
                4 => __input.take(&mut odfi_id_number_qualifier),
                5 => __input.take(&mut odfi_identification),
                6 => __input.take(&mut odfi_name),
                7 => __input.take(&mut originator_address),
                8 => __input.take(&mut originator_name),
                9 => __input.take(&mut rdfi_branch_country_code),
                10 => __input.take(&mut rdfi_id_number_qualifier),
                11 => __input.take(&mut rdfi_identification),
                12 => __input.take(&mut rdfi_name),
                13 => __input.take(&mut receiver_address),
                14 => __input.take(&mut receiver_id_number),
                15 => __input.take(&mut transaction_type_code),
                _ => __input.again(),
            }
        }
        __input.need(&foreign_payment_amount, "foreign_payment_amount");
        __input.need(&foreign_trace_number, "foreign_trace_number");
        __input.need(&name, "name");
        __input.need(&odfi_branch_country_code, "odfi_branch_country_code");
        __input.need(&odfi_id_number_qualifier, "odfi_id_number_qualifier");
        __input.need(&odfi_identification, "odfi_identification");
        __input.need(&odfi_name, "odfi_name");
        __input.need(&originator_address, "originator_address");
        __input.need(&originator_name, "originator_name");
        __input.need(&rdfi_branch_country_code, "rdfi_branch_country_code");
        __input.need(&rdfi_id_number_qualifier, "rdfi_id_number_qualifier");
        __input.need(&rdfi_identification, "rdfi_identification");
        __input.need(&rdfi_name, "rdfi_name");
        __input.need(&receiver_address, "receiver_address");
        __input.need(&receiver_id_number, "receiver_id_number");
        __input.need(&transaction_type_code, "transaction_type_code");
        Some(Self {
            foreign_payment_amount: foreign_payment_amount?.0,
            foreign_trace_number: foreign_trace_number?,
            name: name?,
            odfi_branch_country_code: odfi_branch_country_code?,
            odfi_id_number_qualifier: odfi_id_number_qualifier?,
            odfi_identification: odfi_identification?,
            odfi_name: odfi_name?,
            originator_address: originator_address?,
            originator_name: originator_name?,
            rdfi_branch_country_code: rdfi_branch_country_code?,
            rdfi_id_number_qualifier: rdfi_id_number_qualifier?,
            rdfi_identification: rdfi_identification?,
            rdfi_name: rdfi_name?,
            receiver_address: receiver_address?,
            receiver_id_number: receiver_id_number?,
            transaction_type_code: transaction_type_code?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("foreign_payment_amount", &self.foreign_payment_amount);
        out.field("foreign_trace_number", &self.foreign_trace_number);
        out.field("name", &self.name);
        out.field("odfi_branch_country_code", &self.odfi_branch_country_code);
        out.field("odfi_id_number_qualifier", &self.odfi_id_number_qualifier);
        out.field("odfi_identification", &self.odfi_identification);
        out.field("odfi_name", &self.odfi_name);
        out.field("originator_address", &self.originator_address);
        out.field("originator_name", &self.originator_name);
        out.field("rdfi_branch_country_code", &self.rdfi_branch_country_code);
        out.field("rdfi_id_number_qualifier", &self.rdfi_id_number_qualifier);
        out.field("rdfi_identification", &self.rdfi_identification);
        out.field("rdfi_name", &self.rdfi_name);
        out.field("receiver_address", &self.receiver_address);
        out.secret("receiver_id_number", &self.receiver_id_number);
        out.field("transaction_type_code", &self.transaction_type_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IatData);
#[cfg(feature = "ach")]
/// The document's schema `v0_incoming_ach`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingAch {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub company_entry_description: String,
    /// Required.
    pub company_name: String,
    /// Required.
    pub dc_sign: V0IncomingAchDcSign,
    /// Optional.
    pub decline_reason: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub external_id: Option<ExternalId>,
    /// Optional.
    pub iat_info: Option<V0IatData>,
    /// Required.
    pub id: crate::AnyId,
    /// Required. `Debug` does not print it.
    pub identification_number: String,
    /// Required.
    pub is_future_dated: bool,
    /// Optional.
    pub notification_of_change: Option<V0NocData>,
    /// Required. `Debug` does not print it.
    pub originating_routing_number: String,
    /// Optional.
    pub outgoing_ach_id: Option<OutgoingAchId>,
    /// Optional.
    pub reference_info: Option<Vec<String>>,
    /// Optional.
    pub return_data: Option<V0ReturnData>,
    /// Required.
    pub sec_code: String,
    /// Required.
    pub settlement_date: crate::Date,
    /// Required.
    pub status: V0IncomingAchStatus,
    /// Required.
    pub tenant: V0TenantId,
    /// Required.
    pub trace_no: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingAch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_no: impl Into<String>,
        amount: i64,
        company_entry_description: impl Into<String>,
        company_name: impl Into<String>,
        dc_sign: impl Into<V0IncomingAchDcSign>,
        effective_date: impl Into<crate::Date>,
        id: crate::AnyId,
        identification_number: impl Into<String>,
        is_future_dated: bool,
        originating_routing_number: impl Into<String>,
        sec_code: impl Into<String>,
        settlement_date: impl Into<crate::Date>,
        status: impl Into<V0IncomingAchStatus>,
        tenant: impl Into<V0TenantId>,
        trace_no: impl Into<String>,
    ) -> Self {
        Self {
            account_id: None,
            account_no: account_no.into(),
            amount,
            company_entry_description: company_entry_description.into(),
            company_name: company_name.into(),
            dc_sign: dc_sign.into(),
            decline_reason: None,
            effective_date: effective_date.into(),
            external_id: None,
            iat_info: None,
            id,
            identification_number: identification_number.into(),
            is_future_dated,
            notification_of_change: None,
            originating_routing_number: originating_routing_number.into(),
            outgoing_ach_id: None,
            reference_info: None,
            return_data: None,
            sec_code: sec_code.into(),
            settlement_date: settlement_date.into(),
            status: status.into(),
            tenant: tenant.into(),
            trace_no: trace_no.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IncomingAch {
    const NAME: &'static str = "V0IncomingAch";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_no",
        "amount",
        "company_entry_description",
        "company_name",
        "dc_sign",
        "decline_reason",
        "effective_date",
        "external_id",
        "iat_info",
        "id",
        "identification_number",
        "is_future_dated",
        "notification_of_change",
        "originating_routing_number",
        "outgoing_ach_id",
        "reference_info",
        "return_data",
        "sec_code",
        "settlement_date",
        "status",
        "tenant",
        "trace_no",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_no: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut company_entry_description: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut dc_sign: Option<V0IncomingAchDcSign> = None;
        let mut decline_reason: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut external_id: Option<ExternalId> = None;
        let mut iat_info: Option<V0IatData> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut identification_number: Option<String> = None;
        let mut is_future_dated: Option<bool> = None;
        let mut notification_of_change: Option<V0NocData> = None;
        let mut originating_routing_number: Option<String> = None;
        let mut outgoing_ach_id: Option<OutgoingAchId> = None;
        let mut reference_info: Option<Vec<String>> = None;
        let mut return_data: Option<V0ReturnData> = None;
        let mut sec_code: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<V0IncomingAchStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut trace_no: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut account_no),
                2 => __input.take(&mut amount),
                3 => __input.take(&mut company_entry_description),
                4 => __input.take(&mut company_name),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline_reason),
                7 => __input.take(&mut effective_date),
                8 => __input.maybe_or_keep(&mut external_id),
                9 => __input.maybe_or_keep(&mut iat_info),
                10 => __input.take(&mut id),
                11 => __input.take(&mut identification_number),
                12 => __input.take(&mut is_future_dated),
                13 => __input.maybe_or_keep(&mut notification_of_change),
                14 => __input.take(&mut originating_routing_number),
                15 => __input.maybe_or_keep(&mut outgoing_ach_id),
                16 => __input.maybe_or_keep(&mut reference_info),
                17 => __input.maybe_or_keep(&mut return_data),
                18 => __input.take(&mut sec_code),
                19 => __input.take(&mut settlement_date),
                20 => __input.take(&mut status),
                21 => __input.take(&mut tenant),
                22 => __input.take(&mut trace_no),
                _ => __input.again(),
            }
        }
        __input.need(&account_no, "account_no");
        __input.need(&amount, "amount");
        __input.need(&company_entry_description, "company_entry_description");
        __input.need(&company_name, "company_name");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&id, "id");
        __input.need(&identification_number, "identification_number");
        __input.need(&is_future_dated, "is_future_dated");
        __input.need(&originating_routing_number, "originating_routing_number");
        __input.need(&sec_code, "sec_code");
        __input.need(&settlement_date, "settlement_date");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&trace_no, "trace_no");
        Some(Self {
            account_id,
            account_no: account_no?,
            amount: amount?.0,
            company_entry_description: company_entry_description?,
            company_name: company_name?,
            dc_sign: dc_sign?,
            decline_reason,
            effective_date: effective_date?,
            external_id,
            iat_info,
            id: id?,
            identification_number: identification_number?,
            is_future_dated: is_future_dated?,
            notification_of_change,
            originating_routing_number: originating_routing_number?,
            outgoing_ach_id,
            reference_info,
            return_data,
            sec_code: sec_code?,
            settlement_date: settlement_date?,
            status: status?,
            tenant: tenant?,
            trace_no: trace_no?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.secret("account_no", &self.account_no);
        out.field("amount", &self.amount);
        out.field("company_entry_description", &self.company_entry_description);
        out.field("company_name", &self.company_name);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline_reason", &self.decline_reason);
        out.field("effective_date", &self.effective_date);
        out.option("external_id", &self.external_id);
        out.option("iat_info", &self.iat_info);
        out.field("id", &self.id);
        out.secret("identification_number", &self.identification_number);
        out.field("is_future_dated", &self.is_future_dated);
        out.option("notification_of_change", &self.notification_of_change);
        out.secret("originating_routing_number", &self.originating_routing_number);
        out.option("outgoing_ach_id", &self.outgoing_ach_id);
        out.option("reference_info", &self.reference_info);
        out.option("return_data", &self.return_data);
        out.field("sec_code", &self.sec_code);
        out.field("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.field("trace_no", &self.trace_no);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IncomingAch);
#[cfg(feature = "ach")]
/// The document's schema `v0_incoming_ach_dc_sign`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IncomingAchDcSign {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IncomingAchDcSign {
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
crate::open_enum::open_enum!(V0IncomingAchDcSign);
#[cfg(feature = "ach")]
/// The document's schema `v0_incoming_ach_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingAchList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<V0IncomingAch>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingAchList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions: Vec<V0IncomingAch>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IncomingAchList {
    const NAME: &'static str = "V0IncomingAchList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transactions: Option<Vec<V0IncomingAch>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut transactions),
                _ => __input.again(),
            }
        }
        __input.need(&transactions, "transactions");
        Some(Self {
            next_page_token,
            transactions: transactions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IncomingAchList);
#[cfg(feature = "ach")]
/// The document's schema `v0_incoming_ach_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IncomingAchStatus {
    /// `ERROR`
    Error,
    /// `IGNORED`
    Ignored,
    /// `INIT`
    Init,
    /// `IN_SUSPENSE`
    InSuspense,
    /// `POSTED`
    Posted,
    /// `RETURNED`
    Returned,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IncomingAchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Error,
        Self::Ignored,
        Self::Init,
        Self::InSuspense,
        Self::Posted,
        Self::Returned,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "ERROR",
            Self::Ignored => "IGNORED",
            Self::Init => "INIT",
            Self::InSuspense => "IN_SUSPENSE",
            Self::Posted => "POSTED",
            Self::Returned => "RETURNED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0IncomingAchStatus);
#[cfg(feature = "ach")]
/// The document's schema `v0_noc_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NocData {
    /// Required.
    pub change_code: String,
    /// Required.
    pub corrected_data: String,
    /// Required.
    pub original_dfi_no: String,
    /// Required.
    pub original_trace: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NocData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        change_code: impl Into<String>,
        corrected_data: impl Into<String>,
        original_dfi_no: impl Into<String>,
        original_trace: impl Into<String>,
    ) -> Self {
        Self {
            change_code: change_code.into(),
            corrected_data: corrected_data.into(),
            original_dfi_no: original_dfi_no.into(),
            original_trace: original_trace.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0NocData {
    const NAME: &'static str = "V0NocData";
    const FIELDS: &'static [&'static str] = &[
        "change_code",
        "corrected_data",
        "original_dfi_no",
        "original_trace",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut change_code: Option<String> = None;
        let mut corrected_data: Option<String> = None;
        let mut original_dfi_no: Option<String> = None;
        let mut original_trace: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut change_code),
                1 => __input.take(&mut corrected_data),
                2 => __input.take(&mut original_dfi_no),
                3 => __input.take(&mut original_trace),
                _ => __input.again(),
            }
        }
        __input.need(&change_code, "change_code");
        __input.need(&corrected_data, "corrected_data");
        __input.need(&original_dfi_no, "original_dfi_no");
        __input.need(&original_trace, "original_trace");
        Some(Self {
            change_code: change_code?,
            corrected_data: corrected_data?,
            original_dfi_no: original_dfi_no?,
            original_trace: original_trace?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("change_code", &self.change_code);
        out.field("corrected_data", &self.corrected_data);
        out.field("original_dfi_no", &self.original_dfi_no);
        out.field("original_trace", &self.original_trace);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NocData);
#[cfg(feature = "ach")]
/// The document's schema `v0_outgoing_ach`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0OutgoingAch {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub account_name: Option<String>,
    /// Required. `Debug` does not print it.
    pub account_no: String,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub bank_id: i64,
    /// Optional.
    pub company_entry_description: Option<String>,
    /// Optional.
    pub company_name: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Required.
    pub external_id: ExternalId,
    /// Optional.
    pub hold: Option<V0HoldData>,
    /// Required.
    pub id: TransactionId,
    /// Optional.
    pub incoming_ach_id: Option<IncomingAchId>,
    /// Required.
    pub is_same_day: bool,
    /// Required.
    pub memo: String,
    /// Required.
    pub partner_id: i64,
    /// Optional.
    pub reference_info: Option<String>,
    /// Optional.
    pub return_data: Option<V0ReturnData>,
    /// Optional.
    pub source_account_id: Option<AccountId>,
    /// Optional.
    pub source_account_name: Option<String>,
    /// Required. `Debug` does not print it.
    pub source_account_no: String,
    /// Required.
    pub status: V0OutgoingAchStatus,
    /// Required.
    pub trace_no: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0OutgoingAch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_no: impl Into<String>,
        amount: i64,
        bank_id: i64,
        effective_date: impl Into<crate::Date>,
        external_id: ExternalId,
        id: TransactionId,
        is_same_day: bool,
        memo: impl Into<String>,
        partner_id: i64,
        source_account_no: impl Into<String>,
        status: impl Into<V0OutgoingAchStatus>,
        trace_no: impl Into<String>,
    ) -> Self {
        Self {
            account_id: None,
            account_name: None,
            account_no: account_no.into(),
            amount,
            bank_id,
            company_entry_description: None,
            company_name: None,
            effective_date: effective_date.into(),
            external_id,
            hold: None,
            id,
            incoming_ach_id: None,
            is_same_day,
            memo: memo.into(),
            partner_id,
            reference_info: None,
            return_data: None,
            source_account_id: None,
            source_account_name: None,
            source_account_no: source_account_no.into(),
            status: status.into(),
            trace_no: trace_no.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0OutgoingAch {
    const NAME: &'static str = "V0OutgoingAch";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_name",
        "account_no",
        "amount",
        "bank_id",
        "company_entry_description",
        "company_name",
        "effective_date",
        "external_id",
        "hold",
        "id",
        "incoming_ach_id",
        "is_same_day",
        "memo",
        "partner_id",
        "reference_info",
        "return_data",
        "source_account_id",
        "source_account_name",
        "source_account_no",
        "status",
        "trace_no",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_name: Option<String> = None;
        let mut account_no: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut bank_id: Option<crate::whole::Whole> = None;
        let mut company_entry_description: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut external_id: Option<ExternalId> = None;
        let mut hold: Option<V0HoldData> = None;
        let mut id: Option<TransactionId> = None;
        let mut incoming_ach_id: Option<IncomingAchId> = None;
        let mut is_same_day: Option<bool> = None;
        let mut memo: Option<String> = None;
        let mut partner_id: Option<crate::whole::Whole> = None;
        let mut reference_info: Option<String> = None;
        let mut return_data: Option<V0ReturnData> = None;
        let mut source_account_id: Option<AccountId> = None;
        let mut source_account_name: Option<String> = None;
        let mut source_account_no: Option<String> = None;
        let mut status: Option<V0OutgoingAchStatus> = None;
        let mut trace_no: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut account_name),
                2 => __input.take(&mut account_no),
                3 => __input.take(&mut amount),
                4 => __input.take(&mut bank_id),
                5 => __input.maybe_or_keep(&mut company_entry_description),
                6 => __input.maybe_or_keep(&mut company_name),
                7 => __input.take(&mut effective_date),
                8 => __input.take(&mut external_id),
                9 => __input.maybe_or_keep(&mut hold),
                10 => __input.take(&mut id),
                11 => __input.maybe_or_keep(&mut incoming_ach_id),
                12 => __input.take(&mut is_same_day),
                13 => __input.take(&mut memo),
                14 => __input.take(&mut partner_id),
                15 => __input.maybe_or_keep(&mut reference_info),
                16 => __input.maybe_or_keep(&mut return_data),
                17 => __input.maybe_or_keep(&mut source_account_id),
                18 => __input.maybe_or_keep(&mut source_account_name),
                19 => __input.take(&mut source_account_no),
                20 => __input.take(&mut status),
                21 => __input.take(&mut trace_no),
                _ => __input.again(),
            }
        }
        __input.need(&account_no, "account_no");
        __input.need(&amount, "amount");
        __input.need(&bank_id, "bank_id");
        __input.need(&effective_date, "effective_date");
        __input.need(&external_id, "external_id");
        __input.need(&id, "id");
        __input.need(&is_same_day, "is_same_day");
        __input.need(&memo, "memo");
        __input.need(&partner_id, "partner_id");
        __input.need(&source_account_no, "source_account_no");
        __input.need(&status, "status");
        __input.need(&trace_no, "trace_no");
        Some(Self {
            account_id,
            account_name,
            account_no: account_no?,
            amount: amount?.0,
            bank_id: bank_id?.0,
            company_entry_description,
            company_name,
            effective_date: effective_date?,
            external_id: external_id?,
            hold,
            id: id?,
            incoming_ach_id,
            is_same_day: is_same_day?,
            memo: memo?,
            partner_id: partner_id?.0,
            reference_info,
            return_data,
            source_account_id,
            source_account_name,
            source_account_no: source_account_no?,
            status: status?,
            trace_no: trace_no?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("account_name", &self.account_name);
        out.secret("account_no", &self.account_no);
        out.field("amount", &self.amount);
        out.field("bank_id", &self.bank_id);
        out.option("company_entry_description", &self.company_entry_description);
        out.option("company_name", &self.company_name);
        out.field("effective_date", &self.effective_date);
        out.field("external_id", &self.external_id);
        out.option("hold", &self.hold);
        out.field("id", &self.id);
        out.option("incoming_ach_id", &self.incoming_ach_id);
        out.field("is_same_day", &self.is_same_day);
        out.field("memo", &self.memo);
        out.field("partner_id", &self.partner_id);
        out.option("reference_info", &self.reference_info);
        out.option("return_data", &self.return_data);
        out.option("source_account_id", &self.source_account_id);
        out.option("source_account_name", &self.source_account_name);
        out.secret("source_account_no", &self.source_account_no);
        out.field("status", &self.status);
        out.field("trace_no", &self.trace_no);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0OutgoingAch);
#[cfg(feature = "ach")]
/// The document's schema `v0_outgoing_ach_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0OutgoingAchList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<V0OutgoingAch>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0OutgoingAchList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(transactions: Vec<V0OutgoingAch>) -> Self {
        Self {
            next_page_token: None,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0OutgoingAchList {
    const NAME: &'static str = "V0OutgoingAchList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut transactions: Option<Vec<V0OutgoingAch>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut transactions),
                _ => __input.again(),
            }
        }
        __input.need(&transactions, "transactions");
        Some(Self {
            next_page_token,
            transactions: transactions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0OutgoingAchList);
#[cfg(feature = "ach")]
/// The document's schema `v0_outgoing_ach_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0OutgoingAchPatch {
    /// Optional. Null is a value of its own.
    pub funds_availability_time: Option<Option<crate::Timestamp>>,
    /// Optional. Null is a value of its own.
    pub status: Option<Option<V0OutgoingAchPatchStatus>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0OutgoingAchPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            funds_availability_time: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`funds_availability_time`](Self::funds_availability_time). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_funds_availability_time(
        mut self,
        value: impl Into<Option<crate::Timestamp>>,
    ) -> Self {
        self.funds_availability_time = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<Option<V0OutgoingAchPatchStatus>>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0OutgoingAchPatch {
    const NAME: &'static str = "V0OutgoingAchPatch";
    const FIELDS: &'static [&'static str] = &["funds_availability_time", "status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut funds_availability_time: Option<Option<crate::Timestamp>> = None;
        let mut status: Option<Option<V0OutgoingAchPatchStatus>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut funds_availability_time),
                1 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            funds_availability_time,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("funds_availability_time", &self.funds_availability_time);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0OutgoingAchPatch);
#[cfg(feature = "ach")]
/// The document's schema `v0_outgoing_ach_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OutgoingAchPatchStatus {
    /// `CANCELED`
    Canceled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OutgoingAchPatchStatus {
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
crate::open_enum::open_enum!(V0OutgoingAchPatchStatus);
#[cfg(feature = "ach")]
/// The document's schema `v0_outgoing_ach_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OutgoingAchStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// `DECLINED`
    Declined,
    /// `INIT`
    Init,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OutgoingAchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Complete,
        Self::Declined,
        Self::Init,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Complete => "COMPLETE",
            Self::Declined => "DECLINED",
            Self::Init => "INIT",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0OutgoingAchStatus);
#[cfg(feature = "ach")]
/// The document's schema `v0_return_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ReturnData {
    /// Required.
    pub code: String,
    /// Optional.
    pub dishonored_return_code: Option<String>,
    /// Optional.
    pub dishonored_return_settlement_date: Option<String>,
    /// Optional.
    pub dishonored_return_trace: Option<String>,
    /// Optional.
    pub field_errors: Option<String>,
    /// Required.
    pub original_dfi_no: String,
    /// Required.
    pub original_trace: String,
    /// Optional.
    pub return_code: Option<String>,
    /// Optional.
    pub return_settlement_date: Option<String>,
    /// Optional.
    pub return_trace: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ReturnData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        original_dfi_no: impl Into<String>,
        original_trace: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            dishonored_return_code: None,
            dishonored_return_settlement_date: None,
            dishonored_return_trace: None,
            field_errors: None,
            original_dfi_no: original_dfi_no.into(),
            original_trace: original_trace.into(),
            return_code: None,
            return_settlement_date: None,
            return_trace: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ReturnData {
    const NAME: &'static str = "V0ReturnData";
    const FIELDS: &'static [&'static str] = &[
        "code",
        "dishonored_return_code",
        "dishonored_return_settlement_date",
        "dishonored_return_trace",
        "field_errors",
        "original_dfi_no",
        "original_trace",
        "return_code",
        "return_settlement_date",
        "return_trace",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut dishonored_return_code: Option<String> = None;
        let mut dishonored_return_settlement_date: Option<String> = None;
        let mut dishonored_return_trace: Option<String> = None;
        let mut field_errors: Option<String> = None;
        let mut original_dfi_no: Option<String> = None;
        let mut original_trace: Option<String> = None;
        let mut return_code: Option<String> = None;
        let mut return_settlement_date: Option<String> = None;
        let mut return_trace: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut code),
                1 => __input.maybe_or_keep(&mut dishonored_return_code),
                2 => __input.maybe_or_keep(&mut dishonored_return_settlement_date),
                3 => __input.maybe_or_keep(&mut dishonored_return_trace),
                4 => __input.maybe_or_keep(&mut field_errors),
                5 => __input.take(&mut original_dfi_no),
                6 => __input.take(&mut original_trace),
                7 => __input.maybe_or_keep(&mut return_code),
                8 => __input.maybe_or_keep(&mut return_settlement_date),
                9 => __input.maybe_or_keep(&mut return_trace),
                _ => __input.again(),
            }
        }
        __input.need(&code, "code");
        __input.need(&original_dfi_no, "original_dfi_no");
        __input.need(&original_trace, "original_trace");
        Some(Self {
            code: code?,
            dishonored_return_code,
            dishonored_return_settlement_date,
            dishonored_return_trace,
            field_errors,
            original_dfi_no: original_dfi_no?,
            original_trace: original_trace?,
            return_code,
            return_settlement_date,
            return_trace,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("code", &self.code);
        out.option("dishonored_return_code", &self.dishonored_return_code);
        out.option(
            "dishonored_return_settlement_date",
            &self.dishonored_return_settlement_date,
        );
        out.option("dishonored_return_trace", &self.dishonored_return_trace);
        out.option("field_errors", &self.field_errors);
        out.field("original_dfi_no", &self.original_dfi_no);
        out.field("original_trace", &self.original_trace);
        out.option("return_code", &self.return_code);
        out.option("return_settlement_date", &self.return_settlement_date);
        out.option("return_trace", &self.return_trace);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ReturnData);
#[cfg(feature = "ach")]
/// Parameters of `listTransactionsOutV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTransactionsOutV0Params {
    /// Optional.
    pub effective_date: Option<crate::Date>,
    /// Optional.
    pub end_effective_date: Option<crate::Date>,
    /// Optional.
    pub incoming_ach_id: Option<IncomingAchId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub start_effective_date: Option<crate::Date>,
}
impl ListTransactionsOutV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            effective_date: None,
            end_effective_date: None,
            incoming_ach_id: None,
            limit: None,
            page_token: None,
            start_effective_date: None,
        }
    }
    /// Sets [`effective_date`](Self::effective_date).
    #[must_use]
    #[inline]
    pub fn with_effective_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
    /// Sets [`end_effective_date`](Self::end_effective_date).
    #[must_use]
    #[inline]
    pub fn with_end_effective_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.end_effective_date = Some(value.into());
        self
    }
    /// Sets [`incoming_ach_id`](Self::incoming_ach_id).
    #[must_use]
    #[inline]
    pub fn with_incoming_ach_id(mut self, value: IncomingAchId) -> Self {
        self.incoming_ach_id = Some(value);
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
    /// Sets [`start_effective_date`](Self::start_effective_date).
    #[must_use]
    #[inline]
    pub fn with_start_effective_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.start_effective_date = Some(value.into());
        self
    }
}
impl ListTransactionsOutV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("incoming_ach_id", &self.incoming_ach_id);
        query.some("end_effective_date", &self.end_effective_date);
        query.some("start_effective_date", &self.start_effective_date);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("effective_date", &self.effective_date);
        query.into_url()
    }
}
impl crate::check::Check for ListTransactionsOutV0Params {
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
impl crate::Paged for ListTransactionsOutV0Params {
    type Item = V0OutgoingAch;
    type Page = V0OutgoingAchList;
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
        (page.transactions, page.next_page_token)
    }
}
#[cfg(feature = "ach")]
/// Parameters of `getIncomingACHListV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetIncomingAchListV0Params {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub settlement_date_from: Option<crate::Date>,
    /// Optional.
    pub settlement_date_to: Option<crate::Date>,
    /// Optional.
    pub status: Option<String>,
}
impl GetIncomingAchListV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            limit: None,
            page_token: None,
            settlement_date_from: None,
            settlement_date_to: None,
            status: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: AccountId) -> Self {
        self.account_id = Some(value);
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
    /// Sets [`settlement_date_from`](Self::settlement_date_from).
    #[must_use]
    #[inline]
    pub fn with_settlement_date_from(mut self, value: impl Into<crate::Date>) -> Self {
        self.settlement_date_from = Some(value.into());
        self
    }
    /// Sets [`settlement_date_to`](Self::settlement_date_to).
    #[must_use]
    #[inline]
    pub fn with_settlement_date_to(mut self, value: impl Into<crate::Date>) -> Self {
        self.settlement_date_to = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl GetIncomingAchListV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("status", &self.status);
        query.some("settlement_date_to", &self.settlement_date_to);
        query.some("settlement_date_from", &self.settlement_date_from);
        query.some("account_id", &self.account_id);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for GetIncomingAchListV0Params {
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
impl crate::Paged for GetIncomingAchListV0Params {
    type Item = V0IncomingAch;
    type Page = V0IncomingAchList;
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
        (page.transactions, page.next_page_token)
    }
}
