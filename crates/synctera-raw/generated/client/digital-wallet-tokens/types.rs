// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `apple_digital_wallet_provision_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvisionRequest {
    /// Required.
    pub certificates: Vec<String>,
    /// Required.
    pub device_type: DeviceType,
    /// Required. `Debug` does not print it.
    pub nonce: String,
    /// Required. `Debug` does not print it.
    pub nonce_signature: String,
    /// Required. At most 50 characters.
    pub provisioning_app_version: ProvisioningAppVersion,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AppleDigitalWalletProvisionRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        certificates: Vec<String>,
        device_type: impl Into<DeviceType>,
        nonce: impl Into<String>,
        nonce_signature: impl Into<String>,
        provisioning_app_version: impl Into<ProvisioningAppVersion>,
    ) -> Self {
        Self {
            certificates,
            device_type: device_type.into(),
            nonce: nonce.into(),
            nonce_signature: nonce_signature.into(),
            provisioning_app_version: provisioning_app_version.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for AppleDigitalWalletProvisionRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AppleDigitalWalletProvisionRequest",
            &[
                ("certificates", &self.certificates),
                ("device_type", &self.device_type),
                ("nonce", &crate::record::Redacted),
                ("nonce_signature", &crate::record::Redacted),
                ("provisioning_app_version", &self.provisioning_app_version),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AppleDigitalWalletProvisionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AppleDigitalWalletProvisionRequest {
    const NAME: &'static str = "AppleDigitalWalletProvisionRequest";
    const FIELDS: &'static [&'static str] = &[
        "certificates",
        "device_type",
        "nonce",
        "nonce_signature",
        "provisioning_app_version",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut certificates,
            mut device_type,
            mut nonce,
            mut nonce_signature,
            mut provisioning_app_version,
        ) = (None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut certificates),
                1 => fields.take(&mut device_type),
                2 => fields.take(&mut nonce),
                3 => fields.take(&mut nonce_signature),
                _ => fields.take(&mut provisioning_app_version),
            }?;
        }
        Ok(Self {
            certificates: crate::record::need(certificates, "certificates")?,
            device_type: crate::record::need(device_type, "device_type")?,
            nonce: crate::record::need(nonce, "nonce")?,
            nonce_signature: crate::record::need(nonce_signature, "nonce_signature")?,
            provisioning_app_version: crate::record::need(
                provisioning_app_version,
                "provisioning_app_version",
            )?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AppleDigitalWalletProvisionRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("certificates", &self.certificates)?;
        map.serialize_entry("device_type", &self.device_type)?;
        map.serialize_entry("nonce", &self.nonce)?;
        map.serialize_entry("nonce_signature", &self.nonce_signature)?;
        map.serialize_entry("provisioning_app_version", &self.provisioning_app_version)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for AppleDigitalWalletProvisionRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.provisioning_app_version;
        crate::check::within(
            "provisioning_app_version",
            crate::check::length(value, 0, 50),
        )?;
        Ok(())
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `apple_digital_wallet_provision_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppleDigitalWalletProvisionResponse {
    /// Optional. `Debug` does not print it.
    pub activation_data: Option<String>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub encrypted_pass_data: Option<String>,
    /// Optional.
    pub ephemeral_public_key: Option<String>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AppleDigitalWalletProvisionResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            activation_data: None,
            card_id: None,
            creation_time: None,
            encrypted_pass_data: None,
            ephemeral_public_key: None,
            last_updated_time: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for AppleDigitalWalletProvisionResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "AppleDigitalWalletProvisionResponse",
            &[
                ("activation_data", &crate::record::Redacted),
                ("card_id", &self.card_id),
                ("creation_time", &self.creation_time),
                ("encrypted_pass_data", &crate::record::Redacted),
                ("ephemeral_public_key", &self.ephemeral_public_key),
                ("last_updated_time", &self.last_updated_time),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for AppleDigitalWalletProvisionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for AppleDigitalWalletProvisionResponse {
    const NAME: &'static str = "AppleDigitalWalletProvisionResponse";
    const FIELDS: &'static [&'static str] = &[
        "activation_data",
        "card_id",
        "creation_time",
        "encrypted_pass_data",
        "ephemeral_public_key",
        "last_updated_time",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut activation_data,
            mut card_id,
            mut creation_time,
            mut encrypted_pass_data,
            mut ephemeral_public_key,
            mut last_updated_time,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut activation_data),
                1 => fields.maybe_or_keep(&mut card_id),
                2 => fields.maybe_or_keep(&mut creation_time),
                3 => fields.maybe_or_keep(&mut encrypted_pass_data),
                4 => fields.maybe_or_keep(&mut ephemeral_public_key),
                _ => fields.maybe_or_keep(&mut last_updated_time),
            }?;
        }
        Ok(Self {
            activation_data,
            card_id,
            creation_time,
            encrypted_pass_data,
            ephemeral_public_key,
            last_updated_time,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for AppleDigitalWalletProvisionResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "activation_data", &self.activation_data)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(
            &mut map,
            "encrypted_pass_data",
            &self.encrypted_pass_data,
        )?;
        crate::record::write_some(
            &mut map,
            "ephemeral_public_key",
            &self.ephemeral_public_key,
        )?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `device`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Optional. At most 124 characters.
    pub device_id: Option<String>,
    /// Optional.
    pub ip_address: Option<String>,
    /// Optional.
    pub location: Option<String>,
    /// Optional.
    pub name: Option<String>,
    /// Optional. `Debug` does not print it.
    pub token: Option<String>,
    /// Optional.
    pub type_: Option<DeviceTypeResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Device {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            device_id: None,
            ip_address: None,
            location: None,
            name: None,
            token: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for Device {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "Device",
            &[
                ("device_id", &self.device_id),
                ("ip_address", &self.ip_address),
                ("location", &self.location),
                ("name", &self.name),
                ("token", &crate::record::Redacted),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for Device {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for Device {
    const NAME: &'static str = "Device";
    const FIELDS: &'static [&'static str] = &[
        "device_id",
        "ip_address",
        "location",
        "name",
        "token",
        "type",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut device_id,
            mut ip_address,
            mut location,
            mut name,
            mut token,
            mut type_,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut device_id),
                1 => fields.maybe_or_keep(&mut ip_address),
                2 => fields.maybe_or_keep(&mut location),
                3 => fields.maybe_or_keep(&mut name),
                4 => fields.maybe_or_keep(&mut token),
                _ => fields.maybe_or_keep(&mut type_),
            }?;
        }
        Ok(Self {
            device_id,
            ip_address,
            location,
            name,
            token,
            type_,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for Device {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "device_id", &self.device_id)?;
        crate::record::write_some(&mut map, "ip_address", &self.ip_address)?;
        crate::record::write_some(&mut map, "location", &self.location)?;
        crate::record::write_some(&mut map, "name", &self.name)?;
        crate::record::write_some(&mut map, "token", &self.token)?;
        crate::record::write_some(&mut map, "type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `device_type`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// `MOBILE_PHONE`
    MobilePhone,
    /// `TABLET`
    Tablet,
    /// `WATCH`
    Watch,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DeviceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::MobilePhone, Self::Tablet, Self::Watch];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MobilePhone => "MOBILE_PHONE",
            Self::Tablet => "TABLET",
            Self::Watch => "WATCH",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for DeviceType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "MOBILE_PHONE" => Self::MobilePhone,
                "TABLET" => Self::Tablet,
                "WATCH" => Self::Watch,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(DeviceType);
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `device_type_response`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceTypeResponse {
    /// `APPLIANCE`
    Appliance,
    /// `GAMING_DEVICE`
    GamingDevice,
    /// `LAPTOP`
    Laptop,
    /// `MOBILE_PHONE`
    MobilePhone,
    /// `MOBILE_PHONE_OR_TABLET`
    MobilePhoneOrTablet,
    /// `TABLET`
    Tablet,
    /// `UNKNOWN_DEVICE`
    UnknownDevice,
    /// `VEHICLE`
    Vehicle,
    /// `WATCH`
    Watch,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DeviceTypeResponse {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Appliance,
        Self::GamingDevice,
        Self::Laptop,
        Self::MobilePhone,
        Self::MobilePhoneOrTablet,
        Self::Tablet,
        Self::UnknownDevice,
        Self::Vehicle,
        Self::Watch,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Appliance => "APPLIANCE",
            Self::GamingDevice => "GAMING_DEVICE",
            Self::Laptop => "LAPTOP",
            Self::MobilePhone => "MOBILE_PHONE",
            Self::MobilePhoneOrTablet => "MOBILE_PHONE_OR_TABLET",
            Self::Tablet => "TABLET",
            Self::UnknownDevice => "UNKNOWN_DEVICE",
            Self::Vehicle => "VEHICLE",
            Self::Watch => "WATCH",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for DeviceTypeResponse {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "APPLIANCE" => Self::Appliance,
                "GAMING_DEVICE" => Self::GamingDevice,
                "LAPTOP" => Self::Laptop,
                "MOBILE_PHONE" => Self::MobilePhone,
                "MOBILE_PHONE_OR_TABLET" => Self::MobilePhoneOrTablet,
                "TABLET" => Self::Tablet,
                "UNKNOWN_DEVICE" => Self::UnknownDevice,
                "VEHICLE" => Self::Vehicle,
                "WATCH" => Self::Watch,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(DeviceTypeResponse);
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `digital_wallet_token_edit_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenEditRequest {
    /// Required.
    pub status: DigitalWalletTokenEditRequestStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DigitalWalletTokenEditRequest {
    /// With what is required; the rest is absent.
    pub fn new(status: impl Into<DigitalWalletTokenEditRequestStatus>) -> Self {
        Self {
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for DigitalWalletTokenEditRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "DigitalWalletTokenEditRequest",
            &[("status", &self.status)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for DigitalWalletTokenEditRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for DigitalWalletTokenEditRequest {
    const NAME: &'static str = "DigitalWalletTokenEditRequest";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut status,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut status),
            }?;
        }
        Ok(Self {
            status: crate::record::need(status, "status")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for DigitalWalletTokenEditRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("status", &self.status)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `digital_wallet_token_edit_request_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DigitalWalletTokenEditRequestStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DigitalWalletTokenEditRequestStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Suspended,
        Self::Terminated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Terminated => "TERMINATED",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for DigitalWalletTokenEditRequestStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACTIVE" => Self::Active,
                "SUSPENDED" => Self::Suspended,
                "TERMINATED" => Self::Terminated,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(DigitalWalletTokenEditRequestStatus);
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `digital_wallet_token_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenResponse {
    /// Optional.
    pub approved_time: Option<crate::Timestamp>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub device: Option<Device>,
    /// Optional. At most 124 characters.
    pub device_id: Option<String>,
    /// Optional.
    pub device_type: Option<DigitalWalletTokenResponseDeviceType>,
    /// Optional.
    pub id: Option<DigitalWalletTokenId>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub processor_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub removed_from_wallet_time: Option<crate::Timestamp>,
    /// Optional.
    pub requested_time: Option<crate::Timestamp>,
    /// Optional.
    pub state: Option<DigitalWalletTokenState>,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub token_reference_id: Option<String>,
    /// Optional.
    pub type_: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DigitalWalletTokenResponse {
    /// With what is required; the rest is absent.
    pub fn new(tenant: impl Into<TenantId>) -> Self {
        Self {
            approved_time: None,
            card_id: None,
            device: None,
            device_id: None,
            device_type: None,
            id: None,
            last_updated_time: None,
            processor_data: None,
            removed_from_wallet_time: None,
            requested_time: None,
            state: None,
            tenant: tenant.into(),
            token_reference_id: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for DigitalWalletTokenResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "DigitalWalletTokenResponse",
            &[
                ("approved_time", &self.approved_time),
                ("card_id", &self.card_id),
                ("device", &self.device),
                ("device_id", &self.device_id),
                ("device_type", &self.device_type),
                ("id", &self.id),
                ("last_updated_time", &self.last_updated_time),
                ("processor_data", &crate::record::Redacted),
                ("removed_from_wallet_time", &self.removed_from_wallet_time),
                ("requested_time", &self.requested_time),
                ("state", &self.state),
                ("tenant", &self.tenant),
                ("token_reference_id", &self.token_reference_id),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for DigitalWalletTokenResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for DigitalWalletTokenResponse {
    const NAME: &'static str = "DigitalWalletTokenResponse";
    const FIELDS: &'static [&'static str] = &[
        "approved_time",
        "card_id",
        "device",
        "device_id",
        "device_type",
        "id",
        "last_updated_time",
        "processor_data",
        "removed_from_wallet_time",
        "requested_time",
        "state",
        "tenant",
        "token_reference_id",
        "type",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut approved_time,
            mut card_id,
            mut device,
            mut device_id,
            mut device_type,
            mut id,
            mut last_updated_time,
            mut processor_data,
            mut removed_from_wallet_time,
            mut requested_time,
            mut state,
            mut tenant,
            mut token_reference_id,
            mut type_,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut approved_time),
                1 => fields.maybe_or_keep(&mut card_id),
                2 => fields.maybe_or_keep(&mut device),
                3 => fields.maybe_or_keep(&mut device_id),
                4 => fields.maybe_or_keep(&mut device_type),
                5 => fields.maybe_or_keep(&mut id),
                6 => fields.maybe_or_keep(&mut last_updated_time),
                7 => fields.maybe_or_keep(&mut processor_data),
                8 => fields.maybe_or_keep(&mut removed_from_wallet_time),
                9 => fields.maybe_or_keep(&mut requested_time),
                10 => fields.maybe_or_keep(&mut state),
                11 => fields.take(&mut tenant),
                12 => fields.maybe_or_keep(&mut token_reference_id),
                _ => fields.maybe_or_keep(&mut type_),
            }?;
        }
        Ok(Self {
            approved_time,
            card_id,
            device,
            device_id,
            device_type,
            id,
            last_updated_time,
            processor_data,
            removed_from_wallet_time,
            requested_time,
            state,
            tenant: crate::record::need(tenant, "tenant")?,
            token_reference_id,
            type_,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for DigitalWalletTokenResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "approved_time", &self.approved_time)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "device", &self.device)?;
        crate::record::write_some(&mut map, "device_id", &self.device_id)?;
        crate::record::write_some(&mut map, "device_type", &self.device_type)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(&mut map, "processor_data", &self.processor_data)?;
        crate::record::write_some(
            &mut map,
            "removed_from_wallet_time",
            &self.removed_from_wallet_time,
        )?;
        crate::record::write_some(&mut map, "requested_time", &self.requested_time)?;
        crate::record::write_some(&mut map, "state", &self.state)?;
        map.serialize_entry("tenant", &self.tenant)?;
        crate::record::write_some(
            &mut map,
            "token_reference_id",
            &self.token_reference_id,
        )?;
        crate::record::write_some(&mut map, "type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `digital_wallet_token_response_device_type`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DigitalWalletTokenResponseDeviceType {
    /// `APPLIANCE`
    Appliance,
    /// `GAMING_DEVICE`
    GamingDevice,
    /// `LAPTOP`
    Laptop,
    /// `MOBILE_PHONE`
    MobilePhone,
    /// `MOBILE_PHONE_OR_TABLET`
    MobilePhoneOrTablet,
    /// `TABLET`
    Tablet,
    /// `UNKNOWN`
    Unknown,
    /// `VEHICLE`
    Vehicle,
    /// `WATCH`
    Watch,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DigitalWalletTokenResponseDeviceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Appliance,
        Self::GamingDevice,
        Self::Laptop,
        Self::MobilePhone,
        Self::MobilePhoneOrTablet,
        Self::Tablet,
        Self::Unknown,
        Self::Vehicle,
        Self::Watch,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Appliance => "APPLIANCE",
            Self::GamingDevice => "GAMING_DEVICE",
            Self::Laptop => "LAPTOP",
            Self::MobilePhone => "MOBILE_PHONE",
            Self::MobilePhoneOrTablet => "MOBILE_PHONE_OR_TABLET",
            Self::Tablet => "TABLET",
            Self::Unknown => "UNKNOWN",
            Self::Vehicle => "VEHICLE",
            Self::Watch => "WATCH",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for DigitalWalletTokenResponseDeviceType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "APPLIANCE" => Self::Appliance,
                "GAMING_DEVICE" => Self::GamingDevice,
                "LAPTOP" => Self::Laptop,
                "MOBILE_PHONE" => Self::MobilePhone,
                "MOBILE_PHONE_OR_TABLET" => Self::MobilePhoneOrTablet,
                "TABLET" => Self::Tablet,
                "UNKNOWN" => Self::Unknown,
                "VEHICLE" => Self::Vehicle,
                "WATCH" => Self::Watch,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(DigitalWalletTokenResponseDeviceType);
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `digital_wallet_token_state`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DigitalWalletTokenState {
    /// `ACTIVE`
    Active,
    /// `REQUESTED`
    Requested,
    /// `REQUEST_DECLINED`
    RequestDeclined,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DigitalWalletTokenState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Requested,
        Self::RequestDeclined,
        Self::Suspended,
        Self::Terminated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Requested => "REQUESTED",
            Self::RequestDeclined => "REQUEST_DECLINED",
            Self::Suspended => "SUSPENDED",
            Self::Terminated => "TERMINATED",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for DigitalWalletTokenState {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACTIVE" => Self::Active,
                "REQUESTED" => Self::Requested,
                "REQUEST_DECLINED" => Self::RequestDeclined,
                "SUSPENDED" => Self::Suspended,
                "TERMINATED" => Self::Terminated,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(DigitalWalletTokenState);
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `google_digital_wallet_provision_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvisionRequest {
    /// Required. At most 24 characters.
    pub device_id: String,
    /// Required.
    pub device_type: DeviceType,
    /// Required. At most 50 characters.
    pub provisioning_app_version: ProvisioningAppVersion,
    /// Required. At most 50 characters.
    pub wallet_account_id: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GoogleDigitalWalletProvisionRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        device_id: impl Into<String>,
        device_type: impl Into<DeviceType>,
        provisioning_app_version: impl Into<ProvisioningAppVersion>,
        wallet_account_id: impl Into<String>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            device_type: device_type.into(),
            provisioning_app_version: provisioning_app_version.into(),
            wallet_account_id: wallet_account_id.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for GoogleDigitalWalletProvisionRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "GoogleDigitalWalletProvisionRequest",
            &[
                ("device_id", &self.device_id),
                ("device_type", &self.device_type),
                ("provisioning_app_version", &self.provisioning_app_version),
                ("wallet_account_id", &self.wallet_account_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for GoogleDigitalWalletProvisionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for GoogleDigitalWalletProvisionRequest {
    const NAME: &'static str = "GoogleDigitalWalletProvisionRequest";
    const FIELDS: &'static [&'static str] = &[
        "device_id",
        "device_type",
        "provisioning_app_version",
        "wallet_account_id",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut device_id,
            mut device_type,
            mut provisioning_app_version,
            mut wallet_account_id,
        ) = (None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut device_id),
                1 => fields.take(&mut device_type),
                2 => fields.take(&mut provisioning_app_version),
                _ => fields.take(&mut wallet_account_id),
            }?;
        }
        Ok(Self {
            device_id: crate::record::need(device_id, "device_id")?,
            device_type: crate::record::need(device_type, "device_type")?,
            provisioning_app_version: crate::record::need(
                provisioning_app_version,
                "provisioning_app_version",
            )?,
            wallet_account_id: crate::record::need(
                wallet_account_id,
                "wallet_account_id",
            )?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for GoogleDigitalWalletProvisionRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("device_id", &self.device_id)?;
        map.serialize_entry("device_type", &self.device_type)?;
        map.serialize_entry("provisioning_app_version", &self.provisioning_app_version)?;
        map.serialize_entry("wallet_account_id", &self.wallet_account_id)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for GoogleDigitalWalletProvisionRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.device_id;
        crate::check::within("device_id", crate::check::length(value, 0, 24))?;
        let value = &self.provisioning_app_version;
        crate::check::within(
            "provisioning_app_version",
            crate::check::length(value, 0, 50),
        )?;
        let value = &self.wallet_account_id;
        crate::check::within("wallet_account_id", crate::check::length(value, 0, 50))?;
        Ok(())
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `google_digital_wallet_provision_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GoogleDigitalWalletProvisionResponse {
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub push_tokenize_request_data: Option<PushTokenizeRequestData>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GoogleDigitalWalletProvisionResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            card_id: None,
            creation_time: None,
            last_updated_time: None,
            push_tokenize_request_data: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for GoogleDigitalWalletProvisionResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "GoogleDigitalWalletProvisionResponse",
            &[
                ("card_id", &self.card_id),
                ("creation_time", &self.creation_time),
                ("last_updated_time", &self.last_updated_time),
                ("push_tokenize_request_data", &crate::record::Redacted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for GoogleDigitalWalletProvisionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for GoogleDigitalWalletProvisionResponse {
    const NAME: &'static str = "GoogleDigitalWalletProvisionResponse";
    const FIELDS: &'static [&'static str] = &[
        "card_id",
        "creation_time",
        "last_updated_time",
        "push_tokenize_request_data",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut card_id,
            mut creation_time,
            mut last_updated_time,
            mut push_tokenize_request_data,
        ) = (None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut card_id),
                1 => fields.maybe_or_keep(&mut creation_time),
                2 => fields.maybe_or_keep(&mut last_updated_time),
                _ => fields.maybe_or_keep(&mut push_tokenize_request_data),
            }?;
        }
        Ok(Self {
            card_id,
            creation_time,
            last_updated_time,
            push_tokenize_request_data,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for GoogleDigitalWalletProvisionResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
        crate::record::write_some(
            &mut map,
            "last_updated_time",
            &self.last_updated_time,
        )?;
        crate::record::write_some(
            &mut map,
            "push_tokenize_request_data",
            &self.push_tokenize_request_data,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `provisioning_app_version`, sent.
pub type ProvisioningAppVersion = String;
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `push_tokenize_request_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushTokenizeRequestData {
    /// Optional.
    pub display_name: Option<String>,
    /// Optional.
    pub last_digits: Option<String>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub opaque_payment_card: Option<String>,
    /// Optional.
    pub token_service_provider: Option<String>,
    /// Optional.
    pub user_address: Option<Address>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PushTokenizeRequestData {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            display_name: None,
            last_digits: None,
            network: None,
            opaque_payment_card: None,
            token_service_provider: None,
            user_address: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for PushTokenizeRequestData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "PushTokenizeRequestData",
            &[
                ("display_name", &self.display_name),
                ("last_digits", &self.last_digits),
                ("network", &self.network),
                ("opaque_payment_card", &self.opaque_payment_card),
                ("token_service_provider", &self.token_service_provider),
                ("user_address", &self.user_address),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for PushTokenizeRequestData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for PushTokenizeRequestData {
    const NAME: &'static str = "PushTokenizeRequestData";
    const FIELDS: &'static [&'static str] = &[
        "display_name",
        "last_digits",
        "network",
        "opaque_payment_card",
        "token_service_provider",
        "user_address",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut display_name,
            mut last_digits,
            mut network,
            mut opaque_payment_card,
            mut token_service_provider,
            mut user_address,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut display_name),
                1 => fields.maybe_or_keep(&mut last_digits),
                2 => fields.maybe_or_keep(&mut network),
                3 => fields.maybe_or_keep(&mut opaque_payment_card),
                4 => fields.maybe_or_keep(&mut token_service_provider),
                _ => fields.maybe_or_keep(&mut user_address),
            }?;
        }
        Ok(Self {
            display_name,
            last_digits,
            network,
            opaque_payment_card,
            token_service_provider,
            user_address,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for PushTokenizeRequestData {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "display_name", &self.display_name)?;
        crate::record::write_some(&mut map, "last_digits", &self.last_digits)?;
        crate::record::write_some(&mut map, "network", &self.network)?;
        crate::record::write_some(
            &mut map,
            "opaque_payment_card",
            &self.opaque_payment_card,
        )?;
        crate::record::write_some(
            &mut map,
            "token_service_provider",
            &self.token_service_provider,
        )?;
        crate::record::write_some(&mut map, "user_address", &self.user_address)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// The document's schema `token_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenListResponse {
    /// Required.
    pub digital_wallet_tokens: Vec<DigitalWalletTokenResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TokenListResponse {
    /// With what is required; the rest is absent.
    pub fn new(digital_wallet_tokens: Vec<DigitalWalletTokenResponse>) -> Self {
        Self {
            digital_wallet_tokens,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for TokenListResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "TokenListResponse",
            &[
                ("digital_wallet_tokens", &self.digital_wallet_tokens),
                ("next_page_token", &self.next_page_token),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for TokenListResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for TokenListResponse {
    const NAME: &'static str = "TokenListResponse";
    const FIELDS: &'static [&'static str] = &[
        "digital_wallet_tokens",
        "next_page_token",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut digital_wallet_tokens, mut next_page_token) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut digital_wallet_tokens),
                _ => fields.maybe_or_keep(&mut next_page_token),
            }?;
        }
        Ok(Self {
            digital_wallet_tokens: crate::record::need(
                digital_wallet_tokens,
                "digital_wallet_tokens",
            )?,
            next_page_token,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for TokenListResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("digital_wallet_tokens", &self.digital_wallet_tokens)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens")]
/// Parameters of `listDigitalWalletTokens`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDigitalWalletTokensParams {
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub token_state: Option<DigitalWalletTokenState>,
}
impl ListDigitalWalletTokensParams {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            card_id: None,
            limit: None,
            page_token: None,
            token_state: None,
        }
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`token_state`](Self::token_state).
    #[must_use]
    pub fn with_token_state(
        mut self,
        value: impl Into<DigitalWalletTokenState>,
    ) -> Self {
        self.token_state = Some(value.into());
        self
    }
}
impl ListDigitalWalletTokensParams {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("token_state", &self.token_state);
        query.some("card_id", &self.card_id);
        query.into_url()
    }
}
impl crate::check::Check for ListDigitalWalletTokensParams {
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
impl crate::Paged for ListDigitalWalletTokensParams {
    type Item = DigitalWalletTokenResponse;
    type Page = TokenListResponse;
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.digital_wallet_tokens, page.next_page_token)
    }
}
