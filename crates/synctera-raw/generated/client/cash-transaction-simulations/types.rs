// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_deposit_simulation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeDepositSimulationRequest {
    /// Required. At least 1; at most 999.
    pub amount: f64,
    /// Required.
    pub barcode_id: BarcodeId,
    /// Required.
    pub status: BarcodeDepositSimulationRequestStatus,
    /// Required.
    pub store_id: String,
    /// Required.
    pub type_: BarcodeDepositSimulationRequestType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeDepositSimulationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: f64,
        barcode_id: BarcodeId,
        status: impl Into<BarcodeDepositSimulationRequestStatus>,
        store_id: impl Into<String>,
        type_: impl Into<BarcodeDepositSimulationRequestType>,
    ) -> Self {
        Self {
            amount,
            barcode_id,
            status: status.into(),
            store_id: store_id.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeDepositSimulationRequest {
    const NAME: &'static str = "BarcodeDepositSimulationRequest";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "barcode_id",
        "status",
        "store_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<f64> = None;
        let mut barcode_id: Option<BarcodeId> = None;
        let mut status: Option<BarcodeDepositSimulationRequestStatus> = None;
        let mut store_id: Option<String> = None;
        let mut type_: Option<BarcodeDepositSimulationRequestType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut barcode_id),
                2 => __input.take(&mut status),
                3 => __input.take(&mut store_id),
                4 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&barcode_id, "barcode_id");
        __input.need(&status, "status");
        __input.need(&store_id, "store_id");
        __input.need(&type_, "type");
        Some(Self {
            amount: amount?,
            barcode_id: barcode_id?,
            status: status?,
            store_id: store_id?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("barcode_id", &self.barcode_id);
        out.field("status", &self.status);
        out.field("store_id", &self.store_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeDepositSimulationRequest);
impl crate::check::Check for BarcodeDepositSimulationRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.amount;
        crate::check::within(
            "amount",
            crate::check::range(
                *value,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(999f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_deposit_simulation_request_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodeDepositSimulationRequestStatus {
    /// `PAID`
    Paid,
    /// `VOID`
    Void,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodeDepositSimulationRequestStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Paid, Self::Void];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paid => "PAID",
            Self::Void => "VOID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BarcodeDepositSimulationRequestStatus);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_deposit_simulation_request_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BarcodeDepositSimulationRequestType {
    /// `APPLY`
    Apply,
    /// `TEST`
    Test,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BarcodeDepositSimulationRequestType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Apply, Self::Test];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Apply => "APPLY",
            Self::Test => "TEST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BarcodeDepositSimulationRequestType);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_simulation_store`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStore {
    /// Required.
    pub address: BarcodeSimulationStoreAddress,
    /// Required.
    pub business_name: String,
    /// Required.
    pub coordinates: BarcodeSimulationStoreCoordinates,
    /// Required.
    pub distance: f64,
    /// Required.
    pub id: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeSimulationStore {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address: impl Into<BarcodeSimulationStoreAddress>,
        business_name: impl Into<String>,
        coordinates: impl Into<BarcodeSimulationStoreCoordinates>,
        distance: f64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            business_name: business_name.into(),
            coordinates: coordinates.into(),
            distance,
            id: id.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeSimulationStore {
    const NAME: &'static str = "BarcodeSimulationStore";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "business_name",
        "coordinates",
        "distance",
        "id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<BarcodeSimulationStoreAddress> = None;
        let mut business_name: Option<String> = None;
        let mut coordinates: Option<BarcodeSimulationStoreCoordinates> = None;
        let mut distance: Option<f64> = None;
        let mut id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address),
                1 => __input.take(&mut business_name),
                2 => __input.take(&mut coordinates),
                3 => __input.take(&mut distance),
                4 => __input.take(&mut id),
                _ => __input.again(),
            }
        }
        __input.need(&address, "address");
        __input.need(&business_name, "business_name");
        __input.need(&coordinates, "coordinates");
        __input.need(&distance, "distance");
        __input.need(&id, "id");
        Some(Self {
            address: address?,
            business_name: business_name?,
            coordinates: coordinates?,
            distance: distance?,
            id: id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address", &self.address);
        out.field("business_name", &self.business_name);
        out.field("coordinates", &self.coordinates);
        out.field("distance", &self.distance);
        out.field("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeSimulationStore);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_simulation_store_address`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreAddress {
    /// Required.
    pub address1: String,
    /// Optional.
    pub address2: Option<String>,
    /// Required.
    pub city: String,
    /// Required.
    pub country: String,
    /// Optional.
    pub county: Option<String>,
    /// Required.
    pub state: String,
    /// Required.
    pub zip_code: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeSimulationStoreAddress {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address1: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
        state: impl Into<String>,
        zip_code: impl Into<String>,
    ) -> Self {
        Self {
            address1: address1.into(),
            address2: None,
            city: city.into(),
            country: country.into(),
            county: None,
            state: state.into(),
            zip_code: zip_code.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeSimulationStoreAddress {
    const NAME: &'static str = "BarcodeSimulationStoreAddress";
    const FIELDS: &'static [&'static str] = &[
        "address1",
        "address2",
        "city",
        "country",
        "county",
        "state",
        "zip_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address1: Option<String> = None;
        let mut address2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country: Option<String> = None;
        let mut county: Option<String> = None;
        let mut state: Option<String> = None;
        let mut zip_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut address1),
                1 => __input.maybe_or_keep(&mut address2),
                2 => __input.take(&mut city),
                3 => __input.take(&mut country),
                4 => __input.maybe_or_keep(&mut county),
                5 => __input.take(&mut state),
                6 => __input.take(&mut zip_code),
                _ => __input.again(),
            }
        }
        __input.need(&address1, "address1");
        __input.need(&city, "city");
        __input.need(&country, "country");
        __input.need(&state, "state");
        __input.need(&zip_code, "zip_code");
        Some(Self {
            address1: address1?,
            address2,
            city: city?,
            country: country?,
            county,
            state: state?,
            zip_code: zip_code?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("address1", &self.address1);
        out.option("address2", &self.address2);
        out.field("city", &self.city);
        out.field("country", &self.country);
        out.option("county", &self.county);
        out.field("state", &self.state);
        out.field("zip_code", &self.zip_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeSimulationStoreAddress);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_simulation_store_coordinates`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreCoordinates {
    /// Required.
    pub latitude: f64,
    /// Required.
    pub longitude: f64,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeSimulationStoreCoordinates {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeSimulationStoreCoordinates {
    const NAME: &'static str = "BarcodeSimulationStoreCoordinates";
    const FIELDS: &'static [&'static str] = &["latitude", "longitude"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut latitude: Option<f64> = None;
        let mut longitude: Option<f64> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut latitude),
                1 => __input.take(&mut longitude),
                _ => __input.again(),
            }
        }
        __input.need(&latitude, "latitude");
        __input.need(&longitude, "longitude");
        Some(Self {
            latitude: latitude?,
            longitude: longitude?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("latitude", &self.latitude);
        out.field("longitude", &self.longitude);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeSimulationStoreCoordinates);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_simulation_store_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BarcodeSimulationStoreResponse {
    /// Required.
    pub stores: Vec<BarcodeSimulationStore>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BarcodeSimulationStoreResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(stores: Vec<BarcodeSimulationStore>) -> Self {
        Self {
            stores,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BarcodeSimulationStoreResponse {
    const NAME: &'static str = "BarcodeSimulationStoreResponse";
    const FIELDS: &'static [&'static str] = &["stores"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut stores: Option<Vec<BarcodeSimulationStore>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut stores),
                _ => __input.again(),
            }
        }
        __input.need(&stores, "stores");
        Some(Self {
            stores: stores?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("stores", &self.stores);
        out.extra(&self.extra);
    }
}
crate::record::record!(BarcodeSimulationStoreResponse);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `getBarcodeSimulationStore_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBarcodeSimulationStoreResponse {
    /// Optional.
    pub stores: Option<Vec<BarcodeSimulationStoreResponse>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GetBarcodeSimulationStoreResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            stores: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GetBarcodeSimulationStoreResponse {
    const NAME: &'static str = "GetBarcodeSimulationStoreResponse";
    const FIELDS: &'static [&'static str] = &["stores"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut stores: Option<Vec<BarcodeSimulationStoreResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut stores),
                _ => __input.again(),
            }
        }
        Some(Self {
            stores,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("stores", &self.stores);
        out.extra(&self.extra);
    }
}
crate::record::record!(GetBarcodeSimulationStoreResponse);
#[cfg(feature = "cash-transaction-simulations")]
/// Parameters of `getBarcodeSimulationStore`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBarcodeSimulationStoreParams {
    /// Required.
    pub lat: f64,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Required.
    pub lng: f64,
    /// Optional.
    pub radius: Option<i64>,
}
impl GetBarcodeSimulationStoreParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(lat: f64, lng: f64) -> Self {
        Self {
            lat,
            limit: None,
            lng,
            radius: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`radius`](Self::radius).
    #[must_use]
    #[inline]
    pub fn with_radius(mut self, value: i64) -> Self {
        self.radius = Some(value);
        self
    }
}
impl GetBarcodeSimulationStoreParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("radius", &self.radius);
        query.some("limit", &self.limit);
        query.one("lat", &self.lat);
        query.one("lng", &self.lng);
        query.into_url()
    }
}
impl crate::check::Check for GetBarcodeSimulationStoreParams {
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
