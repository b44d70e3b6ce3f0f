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
crate::record::record!(V0AddressOfPushTokenizeRequestDataUser);
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
    #[inline]
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
impl crate::record::Record for V0AppleDigitalWalletProvisionRequest {
    const NAME: &'static str = "V0AppleDigitalWalletProvisionRequest";
    const FIELDS: &'static [&'static str] = &[
        "certificates",
        "device_type",
        "nonce",
        "nonce_signature",
        "provisioning_app_version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut certificates: Option<Vec<String>> = None;
        let mut device_type: Option<V0DeviceType> = None;
        let mut nonce: Option<String> = None;
        let mut nonce_signature: Option<String> = None;
        let mut provisioning_app_version: Option<V0ProvisioningAppVersion> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut certificates),
                1 => __input.take(&mut device_type),
                2 => __input.take(&mut nonce),
                3 => __input.take(&mut nonce_signature),
                4 => __input.take(&mut provisioning_app_version),
                _ => __input.again(),
            }
        }
        __input.need(&certificates, "certificates");
        __input.need(&device_type, "device_type");
        __input.need(&nonce, "nonce");
        __input.need(&nonce_signature, "nonce_signature");
        __input.need(&provisioning_app_version, "provisioning_app_version");
        Some(Self {
            certificates: certificates?,
            device_type: device_type?,
            nonce: nonce?,
            nonce_signature: nonce_signature?,
            provisioning_app_version: provisioning_app_version?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("certificates", &self.certificates);
        out.field("device_type", &self.device_type);
        out.secret("nonce", &self.nonce);
        out.secret("nonce_signature", &self.nonce_signature);
        out.field("provisioning_app_version", &self.provisioning_app_version);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AppleDigitalWalletProvisionRequest);
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut activation_data: Option<String> = None;
        let mut card_id: Option<V0CardId> = None;
        let mut created_time: Option<crate::Timestamp> = None;
        let mut encrypted_pass_data: Option<String> = None;
        let mut ephemeral_public_key: Option<String> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut activation_data),
                1 => __input.maybe_or_keep(&mut card_id),
                2 => __input.maybe_or_keep(&mut created_time),
                3 => __input.maybe_or_keep(&mut encrypted_pass_data),
                4 => __input.maybe_or_keep(&mut ephemeral_public_key),
                5 => __input.maybe_or_keep(&mut last_modified_time),
                _ => __input.again(),
            }
        }
        Some(Self {
            activation_data,
            card_id,
            created_time,
            encrypted_pass_data,
            ephemeral_public_key,
            last_modified_time,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("activation_data", &self.activation_data);
        out.option("card_id", &self.card_id);
        out.option("created_time", &self.created_time);
        out.secret_option("encrypted_pass_data", &self.encrypted_pass_data);
        out.option("ephemeral_public_key", &self.ephemeral_public_key);
        out.option("last_modified_time", &self.last_modified_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AppleDigitalWalletProvisionResponse);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_device_type`, sent.
#[derive(Clone, Debug)]
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
    #[inline]
    pub fn new(
        token_status: impl Into<V0DigitalWalletTokenEditRequestTokenStatus>,
    ) -> Self {
        Self {
            token_status: token_status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DigitalWalletTokenEditRequest {
    const NAME: &'static str = "V0DigitalWalletTokenEditRequest";
    const FIELDS: &'static [&'static str] = &["token_status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut token_status: Option<V0DigitalWalletTokenEditRequestTokenStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut token_status),
                _ => __input.again(),
            }
        }
        __input.need(&token_status, "token_status");
        Some(Self {
            token_status: token_status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("token_status", &self.token_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DigitalWalletTokenEditRequest);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_edit_request_token_status`, sent.
#[derive(Clone, Debug)]
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut approved_time: Option<crate::Timestamp> = None;
        let mut card_id: Option<CardId> = None;
        let mut device_id: Option<String> = None;
        let mut device_type: Option<V0DigitalWalletTokenResponseDeviceType> = None;
        let mut id: Option<DigitalWalletTokenId> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut processor_data: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut removed_from_wallet_time: Option<crate::Timestamp> = None;
        let mut requested_time: Option<crate::Timestamp> = None;
        let mut state: Option<V0DigitalWalletTokenState> = None;
        let mut token_reference_id: Option<String> = None;
        let mut type_: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut approved_time),
                1 => __input.maybe_or_keep(&mut card_id),
                2 => __input.maybe_or_keep(&mut device_id),
                3 => __input.maybe_or_keep(&mut device_type),
                4 => __input.maybe_or_keep(&mut id),
                5 => __input.maybe_or_keep(&mut last_modified_time),
                6 => __input.maybe_or_keep(&mut processor_data),
                7 => __input.maybe_or_keep(&mut removed_from_wallet_time),
                8 => __input.maybe_or_keep(&mut requested_time),
                9 => __input.maybe_or_keep(&mut state),
                10 => __input.maybe_or_keep(&mut token_reference_id),
                11 => __input.maybe_or_keep(&mut type_),
                _ => __input.again(),
            }
        }
        Some(Self {
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
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("approved_time", &self.approved_time);
        out.option("card_id", &self.card_id);
        out.option("device_id", &self.device_id);
        out.option("device_type", &self.device_type);
        out.option("id", &self.id);
        out.option("last_modified_time", &self.last_modified_time);
        out.secret_option("processor_data", &self.processor_data);
        out.option("removed_from_wallet_time", &self.removed_from_wallet_time);
        out.option("requested_time", &self.requested_time);
        out.option("state", &self.state);
        out.option("token_reference_id", &self.token_reference_id);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DigitalWalletTokenResponse);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_response_device_type`, received.
#[derive(Clone, Debug)]
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
crate::open_enum::open_enum!(V0DigitalWalletTokenResponseDeviceType);
#[cfg(feature = "digital-wallet-tokens-v0")]
/// The document's schema `v0_digital_wallet_token_state`, sent and received.
#[derive(Clone, Debug)]
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
    #[inline]
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
impl crate::record::Record for V0GoogleDigitalWalletProvisionRequest {
    const NAME: &'static str = "V0GoogleDigitalWalletProvisionRequest";
    const FIELDS: &'static [&'static str] = &[
        "device_id",
        "device_type",
        "provisioning_app_version",
        "wallet_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut device_id: Option<String> = None;
        let mut device_type: Option<V0DeviceType> = None;
        let mut provisioning_app_version: Option<V0ProvisioningAppVersion> = None;
        let mut wallet_account_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut device_id),
                1 => __input.take(&mut device_type),
                2 => __input.take(&mut provisioning_app_version),
                3 => __input.take(&mut wallet_account_id),
                _ => __input.again(),
            }
        }
        __input.need(&device_id, "device_id");
        __input.need(&device_type, "device_type");
        __input.need(&provisioning_app_version, "provisioning_app_version");
        __input.need(&wallet_account_id, "wallet_account_id");
        Some(Self {
            device_id: device_id?,
            device_type: device_type?,
            provisioning_app_version: provisioning_app_version?,
            wallet_account_id: wallet_account_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("device_id", &self.device_id);
        out.field("device_type", &self.device_type);
        out.field("provisioning_app_version", &self.provisioning_app_version);
        out.field("wallet_account_id", &self.wallet_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GoogleDigitalWalletProvisionRequest);
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
    #[inline]
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
impl crate::record::Record for V0GoogleDigitalWalletProvisionResponse {
    const NAME: &'static str = "V0GoogleDigitalWalletProvisionResponse";
    const FIELDS: &'static [&'static str] = &[
        "card_id",
        "created_time",
        "last_modified_time",
        "push_tokenize_request_data",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_id: Option<V0CardId> = None;
        let mut created_time: Option<crate::Timestamp> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut push_tokenize_request_data: Option<V0PushTokenizeRequestData> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut card_id),
                1 => __input.maybe_or_keep(&mut created_time),
                2 => __input.maybe_or_keep(&mut last_modified_time),
                3 => __input.maybe_or_keep(&mut push_tokenize_request_data),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_id,
            created_time,
            last_modified_time,
            push_tokenize_request_data,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_id", &self.card_id);
        out.option("created_time", &self.created_time);
        out.option("last_modified_time", &self.last_modified_time);
        out.secret_option(
            "push_tokenize_request_data",
            &self.push_tokenize_request_data,
        );
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GoogleDigitalWalletProvisionResponse);
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
    #[inline]
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
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut display_name: Option<String> = None;
        let mut last_digits: Option<String> = None;
        let mut network: Option<String> = None;
        let mut opaque_payment_card: Option<String> = None;
        let mut token_service_provider: Option<String> = None;
        let mut user_address: Option<V0AddressOfPushTokenizeRequestDataUser> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut display_name),
                1 => __input.maybe_or_keep(&mut last_digits),
                2 => __input.maybe_or_keep(&mut network),
                3 => __input.maybe_or_keep(&mut opaque_payment_card),
                4 => __input.maybe_or_keep(&mut token_service_provider),
                5 => __input.maybe_or_keep(&mut user_address),
                _ => __input.again(),
            }
        }
        Some(Self {
            display_name,
            last_digits,
            network,
            opaque_payment_card,
            token_service_provider,
            user_address,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("display_name", &self.display_name);
        out.option("last_digits", &self.last_digits);
        out.option("network", &self.network);
        out.option("opaque_payment_card", &self.opaque_payment_card);
        out.option("token_service_provider", &self.token_service_provider);
        out.option("user_address", &self.user_address);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PushTokenizeRequestData);
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
    #[inline]
    pub fn new(digital_wallet_tokens: Vec<V0DigitalWalletTokenResponse>) -> Self {
        Self {
            digital_wallet_tokens,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TokenListResponse {
    const NAME: &'static str = "V0TokenListResponse";
    const FIELDS: &'static [&'static str] = &[
        "digital_wallet_tokens",
        "next_page_token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut digital_wallet_tokens: Option<Vec<V0DigitalWalletTokenResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut digital_wallet_tokens),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&digital_wallet_tokens, "digital_wallet_tokens");
        Some(Self {
            digital_wallet_tokens: digital_wallet_tokens?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("digital_wallet_tokens", &self.digital_wallet_tokens);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TokenListResponse);
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
    #[inline]
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
    #[inline]
    pub fn with_card_id(mut self, value: V0CardId) -> Self {
        self.card_id = Some(value);
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
    /// Sets [`token_state`](Self::token_state).
    #[must_use]
    #[inline]
    pub fn with_token_state(
        mut self,
        value: impl Into<V0DigitalWalletTokenState>,
    ) -> Self {
        self.token_state = Some(value.into());
        self
    }
}
impl ListDigitalWalletTokensV0Params {
    #[inline]
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
        (page.digital_wallet_tokens, page.next_page_token)
    }
}
