// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeListResponse {
    /// Required.
    pub barcodes: Vec<BarcodeResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(barcodes: Vec<BarcodeResponse>) -> Self {
        Self {
            barcodes,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeListResponse {
    const NAME: &'static str = "BarcodeListResponse";
    const FIELDS: &'static [&'static str] = &["barcodes", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut barcodes: Option<Vec<BarcodeResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut barcodes),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&barcodes, "barcodes");
        Some(Self {
            barcodes: barcodes?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("barcodes", &self.barcodes);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeListResponse);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_metadata`, sent and received.
pub type BarcodeMetadata = ::std::collections::BTreeMap<String, String>;
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_patch_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodePatchRequest {
    /// Optional.
    pub status: Option<BarcodePatchRequestStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodePatchRequest {
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
    pub fn with_status(mut self, value: impl Into<BarcodePatchRequestStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for BarcodePatchRequest {
    const NAME: &'static str = "BarcodePatchRequest";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<BarcodePatchRequestStatus> = None;
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
crate::record::record!(BarcodePatchRequest);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_patch_request_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodePatchRequestStatus {
    /// `BLOCKED`
    Blocked,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodePatchRequestStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Blocked];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "BLOCKED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BarcodePatchRequestStatus);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeResponse {
    /// Required.
    pub account_id: AccountId,
    /// Required. `Debug` does not print it.
    pub barcode_number: String,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: BarcodeResponseCurrency,
    /// Required.
    pub customer_id: CustomerId,
    /// Required. At least -90; at most 90.
    pub customer_latitude: CustomerLatitude,
    /// Required. At least -180; at most 180.
    pub customer_longitude: CustomerLongitude,
    /// Optional. At most 64 characters.
    pub external_device_id: Option<String>,
    /// Required.
    pub id: BarcodeId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub max_amount: f64,
    /// Optional. Each: At most 200 characters. `Debug` does not print it.
    pub metadata: Option<BarcodeMetadata>,
    /// Required.
    pub min_amount: f64,
    /// Required.
    pub status: BarcodeStatus,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub timestamp_valid_to: crate::Timestamp,
    /// Required.
    pub type_: BarcodeType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        barcode_number: impl Into<String>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<BarcodeResponseCurrency>,
        customer_id: CustomerId,
        customer_latitude: CustomerLatitude,
        customer_longitude: CustomerLongitude,
        id: BarcodeId,
        last_updated_time: impl Into<crate::Timestamp>,
        max_amount: f64,
        min_amount: f64,
        status: impl Into<BarcodeStatus>,
        tenant: impl Into<TenantId>,
        timestamp_valid_to: impl Into<crate::Timestamp>,
        type_: impl Into<BarcodeType>,
    ) -> Self {
        Self {
            account_id,
            barcode_number: barcode_number.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            customer_latitude,
            customer_longitude,
            external_device_id: None,
            id,
            last_updated_time: last_updated_time.into(),
            max_amount,
            metadata: None,
            min_amount,
            status: status.into(),
            tenant: tenant.into(),
            timestamp_valid_to: timestamp_valid_to.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeResponse {
    const NAME: &'static str = "BarcodeResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "barcode_number",
        "creation_time",
        "currency",
        "customer_id",
        "customer_latitude",
        "customer_longitude",
        "external_device_id",
        "id",
        "last_updated_time",
        "max_amount",
        "metadata",
        "min_amount",
        "status",
        "tenant",
        "timestamp_valid_to",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut barcode_number: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<BarcodeResponseCurrency> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut customer_latitude: Option<CustomerLatitude> = None;
        let mut customer_longitude: Option<CustomerLongitude> = None;
        let mut external_device_id: Option<String> = None;
        let mut id: Option<BarcodeId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut max_amount: Option<f64> = None;
        let mut metadata: Option<BarcodeMetadata> = None;
        let mut min_amount: Option<f64> = None;
        let mut status: Option<BarcodeStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut timestamp_valid_to: Option<crate::Timestamp> = None;
        let mut type_: Option<BarcodeType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut barcode_number),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut customer_latitude),
                6 => __input.take(&mut customer_longitude),
                7 => __input.maybe_or_keep(&mut external_device_id),
                8 => __input.take(&mut id),
                9 => __input.take(&mut last_updated_time),
                10 => __input.take(&mut max_amount),
                11 => __input.maybe_or_keep(&mut metadata),
                12 => __input.take(&mut min_amount),
                13 => __input.take(&mut status),
                14 => __input.take(&mut tenant),
                15 => __input.take(&mut timestamp_valid_to),
                16 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&barcode_number, "barcode_number");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&customer_latitude, "customer_latitude");
        __input.need(&customer_longitude, "customer_longitude");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&max_amount, "max_amount");
        __input.need(&min_amount, "min_amount");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&timestamp_valid_to, "timestamp_valid_to");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            barcode_number: barcode_number?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            customer_latitude: customer_latitude?,
            customer_longitude: customer_longitude?,
            external_device_id,
            id: id?,
            last_updated_time: last_updated_time?,
            max_amount: max_amount?,
            metadata,
            min_amount: min_amount?,
            status: status?,
            tenant: tenant?,
            timestamp_valid_to: timestamp_valid_to?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.secret("barcode_number", &self.barcode_number);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("customer_latitude", &self.customer_latitude);
        out.field("customer_longitude", &self.customer_longitude);
        out.option("external_device_id", &self.external_device_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("max_amount", &self.max_amount);
        out.secret_option("metadata", &self.metadata);
        out.field("min_amount", &self.min_amount);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.field("timestamp_valid_to", &self.timestamp_valid_to);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeResponse);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_response_currency`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodeResponseCurrency {
    /// `USD`
    Usd,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodeResponseCurrency {
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
crate::open_enum::open_enum!(BarcodeResponseCurrency);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_retailer_map_url_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeRetailerMapUrlResponse {
    /// Required.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeRetailerMapUrlResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeRetailerMapUrlResponse {
    const NAME: &'static str = "BarcodeRetailerMapUrlResponse";
    const FIELDS: &'static [&'static str] = &["url"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&url, "url");
        Some(Self {
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeRetailerMapUrlResponse);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodeStatus {
    /// `AVAILABLE`
    Available,
    /// `BLOCKED`
    Blocked,
    /// `REDEEMED`
    Redeemed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodeStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Available, Self::Blocked, Self::Redeemed];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "AVAILABLE",
            Self::Blocked => "BLOCKED",
            Self::Redeemed => "REDEEMED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BarcodeStatus);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `barcode_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodeType {
    /// `CASH_DEPOSIT`
    CashDeposit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodeType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::CashDeposit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashDeposit => "CASH_DEPOSIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BarcodeType);
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `create_barcode_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBarcodeRequest {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub customer_id: CustomerId,
    /// Required. At least -90; at most 90.
    pub customer_latitude: CustomerLatitude,
    /// Required. At least -180; at most 180.
    pub customer_longitude: CustomerLongitude,
    /// Optional. At most 64 characters.
    pub external_device_id: Option<String>,
    /// Optional. Each: At most 200 characters. `Debug` does not print it.
    pub metadata: Option<BarcodeMetadata>,
    /// Required.
    pub type_: BarcodeType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateBarcodeRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        customer_id: CustomerId,
        customer_latitude: CustomerLatitude,
        customer_longitude: CustomerLongitude,
        type_: impl Into<BarcodeType>,
    ) -> Self {
        Self {
            account_id,
            customer_id,
            customer_latitude,
            customer_longitude,
            external_device_id: None,
            metadata: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`external_device_id`](Self::external_device_id). At most 64 characters.
    #[must_use]
    #[inline]
    pub fn with_external_device_id(mut self, value: impl Into<String>) -> Self {
        self.external_device_id = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). Each: At most 200 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BarcodeMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
}
impl crate::record::Record for CreateBarcodeRequest {
    const NAME: &'static str = "CreateBarcodeRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "customer_id",
        "customer_latitude",
        "customer_longitude",
        "external_device_id",
        "metadata",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut customer_latitude: Option<CustomerLatitude> = None;
        let mut customer_longitude: Option<CustomerLongitude> = None;
        let mut external_device_id: Option<String> = None;
        let mut metadata: Option<BarcodeMetadata> = None;
        let mut type_: Option<BarcodeType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut customer_latitude),
                3 => __input.take(&mut customer_longitude),
                4 => __input.maybe(&mut external_device_id),
                5 => __input.maybe(&mut metadata),
                6 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&customer_id, "customer_id");
        __input.need(&customer_latitude, "customer_latitude");
        __input.need(&customer_longitude, "customer_longitude");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            customer_id: customer_id?,
            customer_latitude: customer_latitude?,
            customer_longitude: customer_longitude?,
            external_device_id,
            metadata,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("customer_id", &self.customer_id);
        out.field("customer_latitude", &self.customer_latitude);
        out.field("customer_longitude", &self.customer_longitude);
        out.option("external_device_id", &self.external_device_id);
        out.secret_option("metadata", &self.metadata);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateBarcodeRequest);
impl crate::check::Check for CreateBarcodeRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.customer_latitude;
        crate::check::within(
            "customer_latitude",
            crate::check::range(
                *value,
                ::std::ops::Bound::Included(-90f64),
                ::std::ops::Bound::Included(90f64),
            ),
        )?;
        let value = &self.customer_longitude;
        crate::check::within(
            "customer_longitude",
            crate::check::range(
                *value,
                ::std::ops::Bound::Included(-180f64),
                ::std::ops::Bound::Included(180f64),
            ),
        )?;
        if let Some(value) = &self.external_device_id {
            crate::check::within(
                "external_device_id",
                crate::check::length(value, 0, 64),
            )?;
        }
        if let Some(value) = &self.metadata {
            crate::check::within(
                "metadata",
                crate::check::each_value(
                    value,
                    |value| crate::check::length(value, 0, 200),
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `customer_latitude`, sent and received.
pub type CustomerLatitude = f64;
#[cfg(feature = "in-store-cash-deposits")]
/// The document's schema `customer_longitude`, sent and received.
pub type CustomerLongitude = f64;
#[cfg(feature = "in-store-cash-deposits")]
/// Parameters of `getBarcodes`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBarcodesParams {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub barcode_number: Option<Vec<String>>,
    /// Optional.
    pub barcode_number_like: Option<String>,
    /// Optional.
    pub biller_id: Option<Vec<String>>,
    /// Optional.
    pub biller_id_like: Option<String>,
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_timestamp_valid_to: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<Vec<BarcodeId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub status: Option<Vec<BarcodeStatus>>,
    /// Optional.
    pub tenant: Option<Vec<TenantId>>,
    /// Optional.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_timestamp_valid_to: Option<crate::Timestamp>,
    /// Optional.
    pub type_: Option<Vec<BarcodeType>>,
    /// Optional.
    pub upc: Option<Vec<String>>,
    /// Optional.
    pub upc_like: Option<String>,
}
impl GetBarcodesParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            barcode_number: None,
            barcode_number_like: None,
            biller_id: None,
            biller_id_like: None,
            customer_id: None,
            from_creation_time: None,
            from_last_updated_time: None,
            from_timestamp_valid_to: None,
            id: None,
            limit: None,
            page_token: None,
            sort_by: None,
            status: None,
            tenant: None,
            to_creation_time: None,
            to_last_updated_time: None,
            to_timestamp_valid_to: None,
            type_: None,
            upc: None,
            upc_like: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`barcode_number`](Self::barcode_number).
    #[must_use]
    #[inline]
    pub fn with_barcode_number(mut self, value: Vec<String>) -> Self {
        self.barcode_number = Some(value);
        self
    }
    /// Sets [`barcode_number_like`](Self::barcode_number_like).
    #[must_use]
    #[inline]
    pub fn with_barcode_number_like(mut self, value: impl Into<String>) -> Self {
        self.barcode_number_like = Some(value.into());
        self
    }
    /// Sets [`biller_id`](Self::biller_id).
    #[must_use]
    #[inline]
    pub fn with_biller_id(mut self, value: Vec<String>) -> Self {
        self.biller_id = Some(value);
        self
    }
    /// Sets [`biller_id_like`](Self::biller_id_like).
    #[must_use]
    #[inline]
    pub fn with_biller_id_like(mut self, value: impl Into<String>) -> Self {
        self.biller_id_like = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_id = Some(value);
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
    /// Sets [`from_timestamp_valid_to`](Self::from_timestamp_valid_to).
    #[must_use]
    #[inline]
    pub fn with_from_timestamp_valid_to(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_timestamp_valid_to = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<BarcodeId>) -> Self {
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
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: Vec<BarcodeStatus>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<TenantId>) -> Self {
        self.tenant = Some(value);
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
    /// Sets [`to_timestamp_valid_to`](Self::to_timestamp_valid_to).
    #[must_use]
    #[inline]
    pub fn with_to_timestamp_valid_to(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_timestamp_valid_to = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: Vec<BarcodeType>) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets [`upc`](Self::upc).
    #[must_use]
    #[inline]
    pub fn with_upc(mut self, value: Vec<String>) -> Self {
        self.upc = Some(value);
        self
    }
    /// Sets [`upc_like`](Self::upc_like).
    #[must_use]
    #[inline]
    pub fn with_upc_like(mut self, value: impl Into<String>) -> Self {
        self.upc_like = Some(value.into());
        self
    }
}
impl GetBarcodesParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("barcode_number_like", &self.barcode_number_like);
        query.some("upc_like", &self.upc_like);
        if let Some(values) = &self.barcode_number {
            query.comma_list("barcode_number", values);
        }
        query.some("to_timestamp_valid_to", &self.to_timestamp_valid_to);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("from_creation_time", &self.from_creation_time);
        query.some("from_last_updated_time", &self.from_last_updated_time);
        if let Some(values) = &self.type_ {
            query.comma_list("type", values);
        }
        if let Some(values) = &self.upc {
            query.comma_list("upc", values);
        }
        query.some("to_last_updated_time", &self.to_last_updated_time);
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        query.some("biller_id_like", &self.biller_id_like);
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        query.some("from_timestamp_valid_to", &self.from_timestamp_valid_to);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("limit", &self.limit);
        query.some("to_creation_time", &self.to_creation_time);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        if let Some(values) = &self.biller_id {
            query.comma_list("biller_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for GetBarcodesParams {
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
impl crate::Paged for GetBarcodesParams {
    type Item = BarcodeResponse;
    type Page = BarcodeListResponse;
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
        (page.barcodes, page.next_page_token)
    }
}
#[cfg(feature = "in-store-cash-deposits")]
/// Parameters of `getRetailerMapUrl`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRetailerMapUrlParams {
    /// Optional.
    pub lat: Option<f64>,
    /// Optional.
    pub lng: Option<f64>,
}
impl GetRetailerMapUrlParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { lat: None, lng: None }
    }
    /// Sets [`lat`](Self::lat).
    #[must_use]
    #[inline]
    pub fn with_lat(mut self, value: f64) -> Self {
        self.lat = Some(value);
        self
    }
    /// Sets [`lng`](Self::lng).
    #[must_use]
    #[inline]
    pub fn with_lng(mut self, value: f64) -> Self {
        self.lng = Some(value);
        self
    }
}
impl GetRetailerMapUrlParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("lat", &self.lat);
        query.some("lng", &self.lng);
        query.into_url()
    }
}
