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
impl ::std::fmt::Debug for BarcodeDepositSimulationRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "BarcodeDepositSimulationRequest",
            &[
                ("amount", &self.amount),
                ("barcode_id", &self.barcode_id),
                ("status", &self.status),
                ("store_id", &self.store_id),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for BarcodeDepositSimulationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut amount, mut barcode_id, mut status, mut store_id, mut type_) = (
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut amount),
                1 => fields.take(&mut barcode_id),
                2 => fields.take(&mut status),
                3 => fields.take(&mut store_id),
                _ => fields.take(&mut type_),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?,
            barcode_id: crate::record::need(barcode_id, "barcode_id")?,
            status: crate::record::need(status, "status")?,
            store_id: crate::record::need(store_id, "store_id")?,
            type_: crate::record::need(type_, "type")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for BarcodeDepositSimulationRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("barcode_id", &self.barcode_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("store_id", &self.store_id)?;
        map.serialize_entry("type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for BarcodeDepositSimulationRequestStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PAID" => Self::Paid,
                "VOID" => Self::Void,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(BarcodeDepositSimulationRequestStatus);
#[cfg(feature = "cash-transaction-simulations")]
/// The document's schema `barcode_deposit_simulation_request_type`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for BarcodeDepositSimulationRequestType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "APPLY" => Self::Apply,
                "TEST" => Self::Test,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for BarcodeSimulationStore {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "BarcodeSimulationStore",
            &[
                ("address", &self.address),
                ("business_name", &self.business_name),
                ("coordinates", &self.coordinates),
                ("distance", &self.distance),
                ("id", &self.id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for BarcodeSimulationStore {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut address, mut business_name, mut coordinates, mut distance, mut id) = (
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut address),
                1 => fields.take(&mut business_name),
                2 => fields.take(&mut coordinates),
                3 => fields.take(&mut distance),
                _ => fields.take(&mut id),
            }?;
        }
        Ok(Self {
            address: crate::record::need(address, "address")?,
            business_name: crate::record::need(business_name, "business_name")?,
            coordinates: crate::record::need(coordinates, "coordinates")?,
            distance: crate::record::need(distance, "distance")?,
            id: crate::record::need(id, "id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for BarcodeSimulationStore {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("address", &self.address)?;
        map.serialize_entry("business_name", &self.business_name)?;
        map.serialize_entry("coordinates", &self.coordinates)?;
        map.serialize_entry("distance", &self.distance)?;
        map.serialize_entry("id", &self.id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for BarcodeSimulationStoreAddress {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "BarcodeSimulationStoreAddress",
            &[
                ("address1", &self.address1),
                ("address2", &self.address2),
                ("city", &self.city),
                ("country", &self.country),
                ("county", &self.county),
                ("state", &self.state),
                ("zip_code", &self.zip_code),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for BarcodeSimulationStoreAddress {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut address1,
            mut address2,
            mut city,
            mut country,
            mut county,
            mut state,
            mut zip_code,
        ) = (None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut address1),
                1 => fields.maybe_or_keep(&mut address2),
                2 => fields.take(&mut city),
                3 => fields.take(&mut country),
                4 => fields.maybe_or_keep(&mut county),
                5 => fields.take(&mut state),
                _ => fields.take(&mut zip_code),
            }?;
        }
        Ok(Self {
            address1: crate::record::need(address1, "address1")?,
            address2,
            city: crate::record::need(city, "city")?,
            country: crate::record::need(country, "country")?,
            county,
            state: crate::record::need(state, "state")?,
            zip_code: crate::record::need(zip_code, "zip_code")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for BarcodeSimulationStoreAddress {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("address1", &self.address1)?;
        crate::record::write_some(&mut map, "address2", &self.address2)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("country", &self.country)?;
        crate::record::write_some(&mut map, "county", &self.county)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("zip_code", &self.zip_code)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for BarcodeSimulationStoreCoordinates {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "BarcodeSimulationStoreCoordinates",
            &[("latitude", &self.latitude), ("longitude", &self.longitude)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for BarcodeSimulationStoreCoordinates {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for BarcodeSimulationStoreCoordinates {
    const NAME: &'static str = "BarcodeSimulationStoreCoordinates";
    const FIELDS: &'static [&'static str] = &["latitude", "longitude"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut latitude, mut longitude) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut latitude),
                _ => fields.take(&mut longitude),
            }?;
        }
        Ok(Self {
            latitude: crate::record::need(latitude, "latitude")?,
            longitude: crate::record::need(longitude, "longitude")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for BarcodeSimulationStoreCoordinates {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(stores: Vec<BarcodeSimulationStore>) -> Self {
        Self {
            stores,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for BarcodeSimulationStoreResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "BarcodeSimulationStoreResponse",
            &[("stores", &self.stores)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for BarcodeSimulationStoreResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for BarcodeSimulationStoreResponse {
    const NAME: &'static str = "BarcodeSimulationStoreResponse";
    const FIELDS: &'static [&'static str] = &["stores"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut stores,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut stores),
            }?;
        }
        Ok(Self {
            stores: crate::record::need(stores, "stores")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for BarcodeSimulationStoreResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("stores", &self.stores)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new() -> Self {
        Self {
            stores: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for GetBarcodeSimulationStoreResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "GetBarcodeSimulationStoreResponse",
            &[("stores", &self.stores)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for GetBarcodeSimulationStoreResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for GetBarcodeSimulationStoreResponse {
    const NAME: &'static str = "GetBarcodeSimulationStoreResponse";
    const FIELDS: &'static [&'static str] = &["stores"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut stores,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe_or_keep(&mut stores),
            }?;
        }
        Ok(Self {
            stores,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for GetBarcodeSimulationStoreResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "stores", &self.stores)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`radius`](Self::radius).
    #[must_use]
    pub fn with_radius(mut self, value: i64) -> Self {
        self.radius = Some(value);
        self
    }
}
impl GetBarcodeSimulationStoreParams {
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
