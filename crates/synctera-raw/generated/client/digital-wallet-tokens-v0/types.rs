// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_address_of_push_tokenize_request_data_user`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressOfPushTokenizeRequestDataUser {
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
impl V0AddressOfPushTokenizeRequestDataUser {
    /// With what is required; the rest is absent.
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
}
impl ::std::fmt::Debug for V0AddressOfPushTokenizeRequestDataUser {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AddressOfPushTokenizeRequestDataUser",
            &[
                ("address_line_1", &self.address_line_1),
                ("address_line_2", &self.address_line_2),
                ("city", &self.city),
                ("country_code", &self.country_code),
                ("postal_code", &self.postal_code),
                ("state", &self.state),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AddressOfPushTokenizeRequestDataUser {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AddressOfPushTokenizeRequestDataUser {
    const NAME: &'static str = "V0AddressOfPushTokenizeRequestDataUser";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut address_line_1,
            mut address_line_2,
            mut city,
            mut country_code,
            mut postal_code,
            mut state,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut address_line_1),
                1 => fields.maybe_or_keep(&mut address_line_2),
                2 => fields.take(&mut city),
                3 => fields.take(&mut country_code),
                4 => fields.take(&mut postal_code),
                _ => fields.take(&mut state),
            }?;
        }
        Ok(Self {
            address_line_1: crate::record::need(address_line_1, "address_line_1")?,
            address_line_2,
            city: crate::record::need(city, "city")?,
            country_code: crate::record::need(country_code, "country_code")?,
            postal_code: crate::record::need(postal_code, "postal_code")?,
            state: crate::record::need(state, "state")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AddressOfPushTokenizeRequestDataUser {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("address_line_1", &self.address_line_1)?;
        crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("country_code", &self.country_code)?;
        map.serialize_entry("postal_code", &self.postal_code)?;
        map.serialize_entry("state", &self.state)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_apple_digital_wallet_provision_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AppleDigitalWalletProvisionRequest {
    /// Required.
    pub certificates: Vec<String>,
    /// Required.
    pub device_type: V0DeviceType,
    /// Required. `Debug` does not print it.
    pub nonce: String,
    /// Required. `Debug` does not print it.
    pub nonce_signature: String,
    /// Required. At most 50 characters.
    pub provisioning_app_version: V0ProvisioningAppVersion,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AppleDigitalWalletProvisionRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        certificates: Vec<String>,
        device_type: impl Into<V0DeviceType>,
        nonce: impl Into<String>,
        nonce_signature: impl Into<String>,
        provisioning_app_version: impl Into<V0ProvisioningAppVersion>,
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
impl ::std::fmt::Debug for V0AppleDigitalWalletProvisionRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AppleDigitalWalletProvisionRequest",
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
impl<'de> ::serde::Deserialize<'de> for V0AppleDigitalWalletProvisionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AppleDigitalWalletProvisionRequest {
    const NAME: &'static str = "V0AppleDigitalWalletProvisionRequest";
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
impl ::serde::Serialize for V0AppleDigitalWalletProvisionRequest {
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
impl crate::check::Check for V0AppleDigitalWalletProvisionRequest {
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
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_apple_digital_wallet_provision_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AppleDigitalWalletProvisionResponse {
    /// Optional. `Debug` does not print it.
    pub activation_data: Option<String>,
    /// Optional.
    pub card_id: Option<V0CardId>,
    /// Optional.
    pub created_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub encrypted_pass_data: Option<String>,
    /// Optional.
    pub ephemeral_public_key: Option<String>,
    /// Optional.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AppleDigitalWalletProvisionResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            activation_data: None,
            card_id: None,
            created_time: None,
            encrypted_pass_data: None,
            ephemeral_public_key: None,
            last_modified_time: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0AppleDigitalWalletProvisionResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AppleDigitalWalletProvisionResponse",
            &[
                ("activation_data", &crate::record::Redacted),
                ("card_id", &self.card_id),
                ("created_time", &self.created_time),
                ("encrypted_pass_data", &crate::record::Redacted),
                ("ephemeral_public_key", &self.ephemeral_public_key),
                ("last_modified_time", &self.last_modified_time),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AppleDigitalWalletProvisionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AppleDigitalWalletProvisionResponse {
    const NAME: &'static str = "V0AppleDigitalWalletProvisionResponse";
    const FIELDS: &'static [&'static str] = &[
        "activation_data",
        "card_id",
        "created_time",
        "encrypted_pass_data",
        "ephemeral_public_key",
        "last_modified_time",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut activation_data,
            mut card_id,
            mut created_time,
            mut encrypted_pass_data,
            mut ephemeral_public_key,
            mut last_modified_time,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut activation_data),
                1 => fields.maybe_or_keep(&mut card_id),
                2 => fields.maybe_or_keep(&mut created_time),
                3 => fields.maybe_or_keep(&mut encrypted_pass_data),
                4 => fields.maybe_or_keep(&mut ephemeral_public_key),
                _ => fields.maybe_or_keep(&mut last_modified_time),
            }?;
        }
        Ok(Self {
            activation_data,
            card_id,
            created_time,
            encrypted_pass_data,
            ephemeral_public_key,
            last_modified_time,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AppleDigitalWalletProvisionResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "activation_data", &self.activation_data)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "created_time", &self.created_time)?;
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
            "last_modified_time",
            &self.last_modified_time,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_device_type`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0DeviceType {
    /// `MOBILE_PHONE`
    MobilePhone,
    /// `TABLET`
    Tablet,
    /// `WATCH`
    Watch,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DeviceType {
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
impl crate::open_enum::OpenEnum for V0DeviceType {
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
crate::open_enum::open_enum!(V0DeviceType);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_edit_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DigitalWalletTokenEditRequest {
    /// Required.
    pub token_status: V0DigitalWalletTokenEditRequestTokenStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DigitalWalletTokenEditRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        token_status: impl Into<V0DigitalWalletTokenEditRequestTokenStatus>,
    ) -> Self {
        Self {
            token_status: token_status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0DigitalWalletTokenEditRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0DigitalWalletTokenEditRequest",
            &[("token_status", &self.token_status)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0DigitalWalletTokenEditRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0DigitalWalletTokenEditRequest {
    const NAME: &'static str = "V0DigitalWalletTokenEditRequest";
    const FIELDS: &'static [&'static str] = &["token_status"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut token_status,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut token_status),
            }?;
        }
        Ok(Self {
            token_status: crate::record::need(token_status, "token_status")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0DigitalWalletTokenEditRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("token_status", &self.token_status)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_edit_request_token_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0DigitalWalletTokenEditRequestTokenStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DigitalWalletTokenEditRequestTokenStatus {
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
impl crate::open_enum::OpenEnum for V0DigitalWalletTokenEditRequestTokenStatus {
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
crate::open_enum::open_enum!(V0DigitalWalletTokenEditRequestTokenStatus);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_id`, sent.
pub type V0DigitalWalletTokenId = DigitalWalletTokenId;
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DigitalWalletTokenResponse {
    /// Optional.
    pub approved_time: Option<crate::Timestamp>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional. At most 124 characters.
    pub device_id: Option<String>,
    /// Optional.
    pub device_type: Option<V0DigitalWalletTokenResponseDeviceType>,
    /// Optional.
    pub id: Option<DigitalWalletTokenId>,
    /// Optional.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub processor_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub removed_from_wallet_time: Option<crate::Timestamp>,
    /// Optional.
    pub requested_time: Option<crate::Timestamp>,
    /// Optional.
    pub state: Option<V0DigitalWalletTokenState>,
    /// Optional.
    pub token_reference_id: Option<String>,
    /// Optional.
    pub type_: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DigitalWalletTokenResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            approved_time: None,
            card_id: None,
            device_id: None,
            device_type: None,
            id: None,
            last_modified_time: None,
            processor_data: None,
            removed_from_wallet_time: None,
            requested_time: None,
            state: None,
            token_reference_id: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0DigitalWalletTokenResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0DigitalWalletTokenResponse",
            &[
                ("approved_time", &self.approved_time),
                ("card_id", &self.card_id),
                ("device_id", &self.device_id),
                ("device_type", &self.device_type),
                ("id", &self.id),
                ("last_modified_time", &self.last_modified_time),
                ("processor_data", &crate::record::Redacted),
                ("removed_from_wallet_time", &self.removed_from_wallet_time),
                ("requested_time", &self.requested_time),
                ("state", &self.state),
                ("token_reference_id", &self.token_reference_id),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0DigitalWalletTokenResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0DigitalWalletTokenResponse {
    const NAME: &'static str = "V0DigitalWalletTokenResponse";
    const FIELDS: &'static [&'static str] = &[
        "approved_time",
        "card_id",
        "device_id",
        "device_type",
        "id",
        "last_modified_time",
        "processor_data",
        "removed_from_wallet_time",
        "requested_time",
        "state",
        "token_reference_id",
        "type",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut approved_time,
            mut card_id,
            mut device_id,
            mut device_type,
            mut id,
            mut last_modified_time,
            mut processor_data,
            mut removed_from_wallet_time,
            mut requested_time,
            mut state,
            mut token_reference_id,
            mut type_,
        ) = (None, None, None, None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut approved_time),
                1 => fields.maybe_or_keep(&mut card_id),
                2 => fields.maybe_or_keep(&mut device_id),
                3 => fields.maybe_or_keep(&mut device_type),
                4 => fields.maybe_or_keep(&mut id),
                5 => fields.maybe_or_keep(&mut last_modified_time),
                6 => fields.maybe_or_keep(&mut processor_data),
                7 => fields.maybe_or_keep(&mut removed_from_wallet_time),
                8 => fields.maybe_or_keep(&mut requested_time),
                9 => fields.maybe_or_keep(&mut state),
                10 => fields.maybe_or_keep(&mut token_reference_id),
                _ => fields.maybe_or_keep(&mut type_),
            }?;
        }
        Ok(Self {
            approved_time,
            card_id,
            device_id,
            device_type,
            id,
            last_modified_time,
            processor_data,
            removed_from_wallet_time,
            requested_time,
            state,
            token_reference_id,
            type_,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0DigitalWalletTokenResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "approved_time", &self.approved_time)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "device_id", &self.device_id)?;
        crate::record::write_some(&mut map, "device_type", &self.device_type)?;
        crate::record::write_some(&mut map, "id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "last_modified_time",
            &self.last_modified_time,
        )?;
        crate::record::write_some(&mut map, "processor_data", &self.processor_data)?;
        crate::record::write_some(
            &mut map,
            "removed_from_wallet_time",
            &self.removed_from_wallet_time,
        )?;
        crate::record::write_some(&mut map, "requested_time", &self.requested_time)?;
        crate::record::write_some(&mut map, "state", &self.state)?;
        crate::record::write_some(
            &mut map,
            "token_reference_id",
            &self.token_reference_id,
        )?;
        crate::record::write_some(&mut map, "type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_response_device_type`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0DigitalWalletTokenResponseDeviceType {
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
impl V0DigitalWalletTokenResponseDeviceType {
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
impl crate::open_enum::OpenEnum for V0DigitalWalletTokenResponseDeviceType {
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
crate::open_enum::open_enum!(V0DigitalWalletTokenResponseDeviceType);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_state`, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0DigitalWalletTokenState {
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
impl V0DigitalWalletTokenState {
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
impl crate::open_enum::OpenEnum for V0DigitalWalletTokenState {
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
crate::open_enum::open_enum!(V0DigitalWalletTokenState);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_google_digital_wallet_provision_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GoogleDigitalWalletProvisionRequest {
    /// Required. At most 24 characters.
    pub device_id: String,
    /// Required.
    pub device_type: V0DeviceType,
    /// Required. At most 50 characters.
    pub provisioning_app_version: V0ProvisioningAppVersion,
    /// Required. At most 50 characters.
    pub wallet_account_id: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GoogleDigitalWalletProvisionRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        device_id: impl Into<String>,
        device_type: impl Into<V0DeviceType>,
        provisioning_app_version: impl Into<V0ProvisioningAppVersion>,
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
impl ::std::fmt::Debug for V0GoogleDigitalWalletProvisionRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0GoogleDigitalWalletProvisionRequest",
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
impl<'de> ::serde::Deserialize<'de> for V0GoogleDigitalWalletProvisionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0GoogleDigitalWalletProvisionRequest {
    const NAME: &'static str = "V0GoogleDigitalWalletProvisionRequest";
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
impl ::serde::Serialize for V0GoogleDigitalWalletProvisionRequest {
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
impl crate::check::Check for V0GoogleDigitalWalletProvisionRequest {
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
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_google_digital_wallet_provision_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GoogleDigitalWalletProvisionResponse {
    /// Optional.
    pub card_id: Option<V0CardId>,
    /// Optional.
    pub created_time: Option<crate::Timestamp>,
    /// Optional.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub push_tokenize_request_data: Option<V0PushTokenizeRequestData>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GoogleDigitalWalletProvisionResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            card_id: None,
            created_time: None,
            last_modified_time: None,
            push_tokenize_request_data: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0GoogleDigitalWalletProvisionResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0GoogleDigitalWalletProvisionResponse",
            &[
                ("card_id", &self.card_id),
                ("created_time", &self.created_time),
                ("last_modified_time", &self.last_modified_time),
                ("push_tokenize_request_data", &crate::record::Redacted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0GoogleDigitalWalletProvisionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0GoogleDigitalWalletProvisionResponse {
    const NAME: &'static str = "V0GoogleDigitalWalletProvisionResponse";
    const FIELDS: &'static [&'static str] = &[
        "card_id",
        "created_time",
        "last_modified_time",
        "push_tokenize_request_data",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut card_id,
            mut created_time,
            mut last_modified_time,
            mut push_tokenize_request_data,
        ) = (None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut card_id),
                1 => fields.maybe_or_keep(&mut created_time),
                2 => fields.maybe_or_keep(&mut last_modified_time),
                _ => fields.maybe_or_keep(&mut push_tokenize_request_data),
            }?;
        }
        Ok(Self {
            card_id,
            created_time,
            last_modified_time,
            push_tokenize_request_data,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0GoogleDigitalWalletProvisionResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "card_id", &self.card_id)?;
        crate::record::write_some(&mut map, "created_time", &self.created_time)?;
        crate::record::write_some(
            &mut map,
            "last_modified_time",
            &self.last_modified_time,
        )?;
        crate::record::write_some(
            &mut map,
            "push_tokenize_request_data",
            &self.push_tokenize_request_data,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_provisioning_app_version`, sent.
pub type V0ProvisioningAppVersion = String;
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_push_tokenize_request_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PushTokenizeRequestData {
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
    pub user_address: Option<V0AddressOfPushTokenizeRequestDataUser>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PushTokenizeRequestData {
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
impl ::std::fmt::Debug for V0PushTokenizeRequestData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0PushTokenizeRequestData",
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
impl<'de> ::serde::Deserialize<'de> for V0PushTokenizeRequestData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0PushTokenizeRequestData {
    const NAME: &'static str = "V0PushTokenizeRequestData";
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
impl ::serde::Serialize for V0PushTokenizeRequestData {
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
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_token_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TokenListResponse {
    /// Required.
    pub digital_wallet_tokens: Vec<V0DigitalWalletTokenResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TokenListResponse {
    /// With what is required; the rest is absent.
    pub fn new(digital_wallet_tokens: Vec<V0DigitalWalletTokenResponse>) -> Self {
        Self {
            digital_wallet_tokens,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0TokenListResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0TokenListResponse",
            &[
                ("digital_wallet_tokens", &self.digital_wallet_tokens),
                ("next_page_token", &self.next_page_token),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TokenListResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0TokenListResponse {
    const NAME: &'static str = "V0TokenListResponse";
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
impl ::serde::Serialize for V0TokenListResponse {
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
#[cfg(feature = "digital-wallet-tokens-v0")]
/// Parameters of `listDigitalWalletTokensV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDigitalWalletTokensV0Params {
    /// Optional.
    pub card_id: Option<V0CardId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub token_state: Option<V0DigitalWalletTokenState>,
}
impl ListDigitalWalletTokensV0Params {
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
    pub fn with_card_id(mut self, value: V0CardId) -> Self {
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
        value: impl Into<V0DigitalWalletTokenState>,
    ) -> Self {
        self.token_state = Some(value.into());
        self
    }
}
impl ListDigitalWalletTokensV0Params {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("token_state", &self.token_state);
        query.some("card_id", &self.card_id);
        query.into_url()
    }
}
impl crate::check::Check for ListDigitalWalletTokensV0Params {
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
impl crate::Paged for ListDigitalWalletTokensV0Params {
    type Item = V0DigitalWalletTokenResponse;
    type Page = V0TokenListResponse;
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
