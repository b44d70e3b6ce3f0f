// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_contact`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayContact {
    /// Optional.
    pub address_lines: Option<Vec<String>>,
    /// Optional.
    pub administrative_area: Option<String>,
    /// Optional.
    pub country: Option<String>,
    /// Optional. 2 characters.
    pub country_code: Option<CountryCode>,
    /// Optional.
    pub email_address: Option<String>,
    /// Optional.
    pub family_name: Option<String>,
    /// Optional.
    pub given_name: Option<String>,
    /// Optional.
    pub locality: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Optional.
    pub phonetic_family_name: Option<String>,
    /// Optional.
    pub phonetic_given_name: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub sub_administrative_area: Option<String>,
    /// Optional.
    pub sub_locality: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayContact {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_lines: None,
            administrative_area: None,
            country: None,
            country_code: None,
            email_address: None,
            family_name: None,
            given_name: None,
            locality: None,
            phone_number: None,
            phonetic_family_name: None,
            phonetic_given_name: None,
            postal_code: None,
            sub_administrative_area: None,
            sub_locality: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address_lines`](Self::address_lines).
    #[must_use]
    #[inline]
    pub fn with_address_lines(mut self, value: Vec<String>) -> Self {
        self.address_lines = Some(value);
        self
    }
    /// Sets [`administrative_area`](Self::administrative_area).
    #[must_use]
    #[inline]
    pub fn with_administrative_area(mut self, value: impl Into<String>) -> Self {
        self.administrative_area = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`country_code`](Self::country_code). 2 characters.
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<CountryCode>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`email_address`](Self::email_address).
    #[must_use]
    #[inline]
    pub fn with_email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`family_name`](Self::family_name).
    #[must_use]
    #[inline]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`given_name`](Self::given_name).
    #[must_use]
    #[inline]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`locality`](Self::locality).
    #[must_use]
    #[inline]
    pub fn with_locality(mut self, value: impl Into<String>) -> Self {
        self.locality = Some(value.into());
        self
    }
    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`phonetic_family_name`](Self::phonetic_family_name).
    #[must_use]
    #[inline]
    pub fn with_phonetic_family_name(mut self, value: impl Into<String>) -> Self {
        self.phonetic_family_name = Some(value.into());
        self
    }
    /// Sets [`phonetic_given_name`](Self::phonetic_given_name).
    #[must_use]
    #[inline]
    pub fn with_phonetic_given_name(mut self, value: impl Into<String>) -> Self {
        self.phonetic_given_name = Some(value.into());
        self
    }
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`sub_administrative_area`](Self::sub_administrative_area).
    #[must_use]
    #[inline]
    pub fn with_sub_administrative_area(mut self, value: impl Into<String>) -> Self {
        self.sub_administrative_area = Some(value.into());
        self
    }
    /// Sets [`sub_locality`](Self::sub_locality).
    #[must_use]
    #[inline]
    pub fn with_sub_locality(mut self, value: impl Into<String>) -> Self {
        self.sub_locality = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplePayContact {
    const NAME: &'static str = "ApplePayContact";
    const FIELDS: &'static [&'static str] = &[
        "address_lines",
        "administrative_area",
        "country",
        "country_code",
        "email_address",
        "family_name",
        "given_name",
        "locality",
        "phone_number",
        "phonetic_family_name",
        "phonetic_given_name",
        "postal_code",
        "sub_administrative_area",
        "sub_locality",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_lines: Option<Vec<String>> = None;
        let mut administrative_area: Option<String> = None;
        let mut country: Option<String> = None;
        let mut country_code: Option<CountryCode> = None;
        let mut email_address: Option<String> = None;
        let mut family_name: Option<String> = None;
        let mut given_name: Option<String> = None;
        let mut locality: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut phonetic_family_name: Option<String> = None;
        let mut phonetic_given_name: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut sub_administrative_area: Option<String> = None;
        let mut sub_locality: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address_lines),
                1 => __input.maybe(&mut administrative_area),
                2 => __input.maybe(&mut country),
                3 => __input.maybe(&mut country_code),
                4 => __input.maybe(&mut email_address),
                5 => __input.maybe(&mut family_name),
                6 => __input.maybe(&mut given_name),
                7 => __input.maybe(&mut locality),
                8 => __input.maybe(&mut phone_number),
                9 => __input.maybe(&mut phonetic_family_name),
                10 => __input.maybe(&mut phonetic_given_name),
                11 => __input.maybe(&mut postal_code),
                12 => __input.maybe(&mut sub_administrative_area),
                13 => __input.maybe(&mut sub_locality),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_lines,
            administrative_area,
            country,
            country_code,
            email_address,
            family_name,
            given_name,
            locality,
            phone_number,
            phonetic_family_name,
            phonetic_given_name,
            postal_code,
            sub_administrative_area,
            sub_locality,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_lines", &self.address_lines);
        out.option("administrative_area", &self.administrative_area);
        out.option("country", &self.country);
        out.option("country_code", &self.country_code);
        out.option("email_address", &self.email_address);
        out.option("family_name", &self.family_name);
        out.option("given_name", &self.given_name);
        out.option("locality", &self.locality);
        out.option("phone_number", &self.phone_number);
        out.option("phonetic_family_name", &self.phonetic_family_name);
        out.option("phonetic_given_name", &self.phonetic_given_name);
        out.option("postal_code", &self.postal_code);
        out.option("sub_administrative_area", &self.sub_administrative_area);
        out.option("sub_locality", &self.sub_locality);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayContact);
impl crate::check::Check for ApplePayContact {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.country_code {
            crate::check::within("country_code", crate::check::length(value, 2, 2))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPayment {
    /// Optional.
    pub billing_contact: Option<ApplePayContact>,
    /// Optional.
    pub shipping_contact: Option<ApplePayContact>,
    /// Required. `Debug` does not print it.
    pub token: ApplePayPaymentToken,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayPayment {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(token: impl Into<ApplePayPaymentToken>) -> Self {
        Self {
            billing_contact: None,
            shipping_contact: None,
            token: token.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`billing_contact`](Self::billing_contact).
    #[must_use]
    #[inline]
    pub fn with_billing_contact(mut self, value: impl Into<ApplePayContact>) -> Self {
        self.billing_contact = Some(value.into());
        self
    }
    /// Sets [`shipping_contact`](Self::shipping_contact).
    #[must_use]
    #[inline]
    pub fn with_shipping_contact(mut self, value: impl Into<ApplePayContact>) -> Self {
        self.shipping_contact = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplePayPayment {
    const NAME: &'static str = "ApplePayPayment";
    const FIELDS: &'static [&'static str] = &[
        "billing_contact",
        "shipping_contact",
        "token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut billing_contact: Option<ApplePayContact> = None;
        let mut shipping_contact: Option<ApplePayContact> = None;
        let mut token: Option<ApplePayPaymentToken> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut billing_contact),
                1 => __input.maybe(&mut shipping_contact),
                2 => __input.take(&mut token),
                _ => __input.again(),
            }
        }
        __input.need(&token, "token");
        Some(Self {
            billing_contact,
            shipping_contact,
            token: token?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("billing_contact", &self.billing_contact);
        out.option("shipping_contact", &self.shipping_contact);
        out.secret("token", &self.token);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayPayment);
impl crate::check::Check for ApplePayPayment {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.billing_contact {
            crate::check::within("billing_contact", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.shipping_contact {
            crate::check::within("shipping_contact", crate::check::Check::check(value))?;
        }
        let value = &self.token;
        crate::check::within("token", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_data`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentData {
    /// Required.
    pub data: String,
    /// Required.
    pub header: ApplePayPaymentHeader,
    /// Required. `Debug` does not print it.
    pub signature: String,
    /// Required.
    pub version: ApplePayPaymentDataVersion,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayPaymentData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        data: impl Into<String>,
        header: impl Into<ApplePayPaymentHeader>,
        signature: impl Into<String>,
        version: impl Into<ApplePayPaymentDataVersion>,
    ) -> Self {
        Self {
            data: data.into(),
            header: header.into(),
            signature: signature.into(),
            version: version.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ApplePayPaymentData {
    const NAME: &'static str = "ApplePayPaymentData";
    const FIELDS: &'static [&'static str] = &["data", "header", "signature", "version"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut data: Option<String> = None;
        let mut header: Option<ApplePayPaymentHeader> = None;
        let mut signature: Option<String> = None;
        let mut version: Option<ApplePayPaymentDataVersion> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut data),
                1 => __input.take(&mut header),
                2 => __input.take(&mut signature),
                3 => __input.take(&mut version),
                _ => __input.again(),
            }
        }
        __input.need(&data, "data");
        __input.need(&header, "header");
        __input.need(&signature, "signature");
        __input.need(&version, "version");
        Some(Self {
            data: data?,
            header: header?,
            signature: signature?,
            version: version?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("data", &self.data);
        out.field("header", &self.header);
        out.secret("signature", &self.signature);
        out.field("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayPaymentData);
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_data_version`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplePayPaymentDataVersion {
    /// `EC_v1`
    EcV1,
    /// `RSA_v1`
    RsaV1,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplePayPaymentDataVersion {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::EcV1, Self::RsaV1];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EcV1 => "EC_v1",
            Self::RsaV1 => "RSA_v1",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplePayPaymentDataVersion);
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_header`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentHeader {
    /// Optional.
    pub application_data: Option<String>,
    /// Required.
    pub ephemeral_public_key: String,
    /// Required.
    pub public_key_hash: String,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayPaymentHeader {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        ephemeral_public_key: impl Into<String>,
        public_key_hash: impl Into<String>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            application_data: None,
            ephemeral_public_key: ephemeral_public_key.into(),
            public_key_hash: public_key_hash.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`application_data`](Self::application_data).
    #[must_use]
    #[inline]
    pub fn with_application_data(mut self, value: impl Into<String>) -> Self {
        self.application_data = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplePayPaymentHeader {
    const NAME: &'static str = "ApplePayPaymentHeader";
    const FIELDS: &'static [&'static str] = &[
        "application_data",
        "ephemeral_public_key",
        "public_key_hash",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut application_data: Option<String> = None;
        let mut ephemeral_public_key: Option<String> = None;
        let mut public_key_hash: Option<String> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut application_data),
                1 => __input.take(&mut ephemeral_public_key),
                2 => __input.take(&mut public_key_hash),
                3 => __input.take(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&ephemeral_public_key, "ephemeral_public_key");
        __input.need(&public_key_hash, "public_key_hash");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            application_data,
            ephemeral_public_key: ephemeral_public_key?,
            public_key_hash: public_key_hash?,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("application_data", &self.application_data);
        out.field("ephemeral_public_key", &self.ephemeral_public_key);
        out.field("public_key_hash", &self.public_key_hash);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayPaymentHeader);
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_method`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentMethod {
    /// Optional.
    pub billing_address: Option<ApplePayContact>,
    /// Optional.
    pub display_name: Option<String>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub secure_element_pass: Option<ApplePaySecureElementPass>,
    /// Optional.
    pub type_: Option<ApplePayPaymentMethodType>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayPaymentMethod {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            billing_address: None,
            display_name: None,
            network: None,
            secure_element_pass: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`billing_address`](Self::billing_address).
    #[must_use]
    #[inline]
    pub fn with_billing_address(mut self, value: impl Into<ApplePayContact>) -> Self {
        self.billing_address = Some(value.into());
        self
    }
    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    #[inline]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`network`](Self::network).
    #[must_use]
    #[inline]
    pub fn with_network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets [`secure_element_pass`](Self::secure_element_pass).
    #[must_use]
    #[inline]
    pub fn with_secure_element_pass(
        mut self,
        value: impl Into<ApplePaySecureElementPass>,
    ) -> Self {
        self.secure_element_pass = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<ApplePayPaymentMethodType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplePayPaymentMethod {
    const NAME: &'static str = "ApplePayPaymentMethod";
    const FIELDS: &'static [&'static str] = &[
        "billing_address",
        "display_name",
        "network",
        "secure_element_pass",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut billing_address: Option<ApplePayContact> = None;
        let mut display_name: Option<String> = None;
        let mut network: Option<String> = None;
        let mut secure_element_pass: Option<ApplePaySecureElementPass> = None;
        let mut type_: Option<ApplePayPaymentMethodType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut billing_address),
                1 => __input.maybe(&mut display_name),
                2 => __input.maybe(&mut network),
                3 => __input.maybe(&mut secure_element_pass),
                4 => __input.maybe(&mut type_),
                _ => __input.again(),
            }
        }
        Some(Self {
            billing_address,
            display_name,
            network,
            secure_element_pass,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("billing_address", &self.billing_address);
        out.option("display_name", &self.display_name);
        out.option("network", &self.network);
        out.option("secure_element_pass", &self.secure_element_pass);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayPaymentMethod);
impl crate::check::Check for ApplePayPaymentMethod {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.billing_address {
            crate::check::within("billing_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_method_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplePayPaymentMethodType {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `store`
    Store,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplePayPaymentMethodType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Credit,
        Self::Debit,
        Self::Prepaid,
        Self::Store,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "credit",
            Self::Debit => "debit",
            Self::Prepaid => "prepaid",
            Self::Store => "store",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplePayPaymentMethodType);
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_payment_token`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePayPaymentToken {
    /// Required.
    pub payment_data: ApplePayPaymentData,
    /// Required.
    pub payment_method: ApplePayPaymentMethod,
    /// Required.
    pub transaction_identifier: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePayPaymentToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        payment_data: impl Into<ApplePayPaymentData>,
        payment_method: impl Into<ApplePayPaymentMethod>,
        transaction_identifier: impl Into<String>,
    ) -> Self {
        Self {
            payment_data: payment_data.into(),
            payment_method: payment_method.into(),
            transaction_identifier: transaction_identifier.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ApplePayPaymentToken {
    const NAME: &'static str = "ApplePayPaymentToken";
    const FIELDS: &'static [&'static str] = &[
        "payment_data",
        "payment_method",
        "transaction_identifier",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut payment_data: Option<ApplePayPaymentData> = None;
        let mut payment_method: Option<ApplePayPaymentMethod> = None;
        let mut transaction_identifier: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut payment_data),
                1 => __input.take(&mut payment_method),
                2 => __input.take(&mut transaction_identifier),
                _ => __input.again(),
            }
        }
        __input.need(&payment_data, "payment_data");
        __input.need(&payment_method, "payment_method");
        __input.need(&transaction_identifier, "transaction_identifier");
        Some(Self {
            payment_data: payment_data?,
            payment_method: payment_method?,
            transaction_identifier: transaction_identifier?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_data", &self.payment_data);
        out.field("payment_method", &self.payment_method);
        out.field("transaction_identifier", &self.transaction_identifier);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePayPaymentToken);
impl crate::check::Check for ApplePayPaymentToken {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.payment_method;
        crate::check::within("payment_method", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_secure_element_pass`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplePaySecureElementPass {
    /// Required.
    pub device_account_identifier: String,
    /// Required.
    pub device_account_number_suffix: String,
    /// Optional.
    pub device_pass_identifier: Option<String>,
    /// Optional.
    pub paired_terminal_identifier: Option<String>,
    /// Required.
    pub pass_activation_state: ApplePaySecureElementPassPassActivationState,
    /// Required.
    pub primary_account_identifier: String,
    /// Required.
    pub primary_account_number_suffix: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplePaySecureElementPass {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        device_account_identifier: impl Into<String>,
        device_account_number_suffix: impl Into<String>,
        pass_activation_state: impl Into<ApplePaySecureElementPassPassActivationState>,
        primary_account_identifier: impl Into<String>,
        primary_account_number_suffix: impl Into<String>,
    ) -> Self {
        Self {
            device_account_identifier: device_account_identifier.into(),
            device_account_number_suffix: device_account_number_suffix.into(),
            device_pass_identifier: None,
            paired_terminal_identifier: None,
            pass_activation_state: pass_activation_state.into(),
            primary_account_identifier: primary_account_identifier.into(),
            primary_account_number_suffix: primary_account_number_suffix.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`device_pass_identifier`](Self::device_pass_identifier).
    #[must_use]
    #[inline]
    pub fn with_device_pass_identifier(mut self, value: impl Into<String>) -> Self {
        self.device_pass_identifier = Some(value.into());
        self
    }
    /// Sets [`paired_terminal_identifier`](Self::paired_terminal_identifier).
    #[must_use]
    #[inline]
    pub fn with_paired_terminal_identifier(mut self, value: impl Into<String>) -> Self {
        self.paired_terminal_identifier = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplePaySecureElementPass {
    const NAME: &'static str = "ApplePaySecureElementPass";
    const FIELDS: &'static [&'static str] = &[
        "device_account_identifier",
        "device_account_number_suffix",
        "device_pass_identifier",
        "paired_terminal_identifier",
        "pass_activation_state",
        "primary_account_identifier",
        "primary_account_number_suffix",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut device_account_identifier: Option<String> = None;
        let mut device_account_number_suffix: Option<String> = None;
        let mut device_pass_identifier: Option<String> = None;
        let mut paired_terminal_identifier: Option<String> = None;
        let mut pass_activation_state: Option<
            ApplePaySecureElementPassPassActivationState,
        > = None;
        let mut primary_account_identifier: Option<String> = None;
        let mut primary_account_number_suffix: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut device_account_identifier),
                1 => __input.take(&mut device_account_number_suffix),
                2 => __input.maybe(&mut device_pass_identifier),
                3 => __input.maybe(&mut paired_terminal_identifier),
                4 => __input.take(&mut pass_activation_state),
                5 => __input.take(&mut primary_account_identifier),
                6 => __input.take(&mut primary_account_number_suffix),
                _ => __input.again(),
            }
        }
        __input.need(&device_account_identifier, "device_account_identifier");
        __input.need(&device_account_number_suffix, "device_account_number_suffix");
        __input.need(&pass_activation_state, "pass_activation_state");
        __input.need(&primary_account_identifier, "primary_account_identifier");
        __input.need(&primary_account_number_suffix, "primary_account_number_suffix");
        Some(Self {
            device_account_identifier: device_account_identifier?,
            device_account_number_suffix: device_account_number_suffix?,
            device_pass_identifier,
            paired_terminal_identifier,
            pass_activation_state: pass_activation_state?,
            primary_account_identifier: primary_account_identifier?,
            primary_account_number_suffix: primary_account_number_suffix?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("device_account_identifier", &self.device_account_identifier);
        out.field("device_account_number_suffix", &self.device_account_number_suffix);
        out.option("device_pass_identifier", &self.device_pass_identifier);
        out.option("paired_terminal_identifier", &self.paired_terminal_identifier);
        out.field("pass_activation_state", &self.pass_activation_state);
        out.field("primary_account_identifier", &self.primary_account_identifier);
        out.field("primary_account_number_suffix", &self.primary_account_number_suffix);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplePaySecureElementPass);
#[cfg(feature = "external-cards")]
/// The document's schema `apple_pay_secure_element_pass_pass_activation_state`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplePaySecureElementPassPassActivationState {
    /// `activated`
    Activated,
    /// `activating`
    Activating,
    /// `deactivated`
    Deactivated,
    /// `requiresActivation`
    RequiresActivation,
    /// `suspended`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplePaySecureElementPassPassActivationState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Activated,
        Self::Activating,
        Self::Deactivated,
        Self::RequiresActivation,
        Self::Suspended,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activated => "activated",
            Self::Activating => "activating",
            Self::Deactivated => "deactivated",
            Self::RequiresActivation => "requiresActivation",
            Self::Suspended => "suspended",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplePaySecureElementPassPassActivationState);
#[cfg(feature = "external-cards")]
/// The document's schema `authenticate_3ds_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Authenticate3dsRequest {
    /// Required. `Debug` does not print it.
    pub challenge_jwt: String,
    /// Required.
    pub id: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Authenticate3dsRequest {
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
impl crate::record::Record for Authenticate3dsRequest {
    const NAME: &'static str = "Authenticate3dsRequest";
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
crate::record::record!(Authenticate3dsRequest);
#[cfg(feature = "external-cards")]
/// The document's schema `authenticate_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Authenticate3dsResponse {
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub status: Authenticate3dsResponseStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Authenticate3dsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        id: crate::AnyId,
        status: impl Into<Authenticate3dsResponseStatus>,
    ) -> Self {
        Self {
            id,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for Authenticate3dsResponse {
    const NAME: &'static str = "Authenticate3dsResponse";
    const FIELDS: &'static [&'static str] = &["id", "status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<crate::AnyId> = None;
        let mut status: Option<Authenticate3dsResponseStatus> = None;
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
crate::record::record!(Authenticate3dsResponse);
#[cfg(feature = "external-cards")]
/// The document's schema `authenticate_3ds_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Authenticate3dsResponseStatus {
    /// `FAILED`
    Failed,
    /// `SUCCESS`
    Success,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl Authenticate3dsResponseStatus {
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
crate::open_enum::open_enum!(Authenticate3dsResponseStatus);
#[cfg(feature = "external-cards")]
/// Name of the cardholder.
pub type CardholderName = String;
#[cfg(feature = "external-cards")]
/// The document's schema `create_transfer_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransferResponse {
    /// `type: PULL`
    Pull(CreateTransferResponsePull),
    /// `type: PUSH`
    Push(CreateTransferResponsePush),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl CreateTransferResponse {
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
    pub fn kind(&self) -> CreateTransferType {
        self.tag().into()
    }
    /// Makes the variant `Pull`.
    #[inline]
    pub fn pull(value: CreateTransferResponsePull) -> Self {
        Self::Pull(value)
    }
    /// Whether this is `Pull`.
    #[inline]
    pub fn is_pull(&self) -> bool {
        matches!(self, Self::Pull(_))
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn as_pull(&self) -> Option<&CreateTransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn into_pull(self) -> Option<CreateTransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Push`.
    #[inline]
    pub fn push(value: CreateTransferResponsePush) -> Self {
        Self::Push(value)
    }
    /// Whether this is `Push`.
    #[inline]
    pub fn is_push(&self) -> bool {
        matches!(self, Self::Push(_))
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn as_push(&self) -> Option<&CreateTransferResponsePush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn into_push(self) -> Option<CreateTransferResponsePush> {
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
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Pull(value) => Some(&value.creation_time),
            Self::Push(value) => Some(&value.creation_time),
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
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Pull(value) => Some(&value.last_updated_time),
            Self::Push(value) => Some(&value.last_updated_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchant`, which every known kind has.
    #[inline]
    pub fn merchant(&self) -> Option<&Merchant> {
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
    pub fn status(&self) -> Option<&TransferStatus> {
        match self {
            Self::Pull(value) => Some(&value.status),
            Self::Push(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => Some(&*value.tenant),
            Self::Push(value) => Some(&*value.tenant),
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
impl From<CreateTransferResponsePull> for CreateTransferResponse {
    #[inline]
    fn from(value: CreateTransferResponsePull) -> Self {
        Self::Pull(value)
    }
}
impl From<CreateTransferResponsePush> for CreateTransferResponse {
    #[inline]
    fn from(value: CreateTransferResponsePush) -> Self {
        Self::Push(value)
    }
}
impl ::serde::Serialize for CreateTransferResponse {
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
impl<'de> ::serde::Deserialize<'de> for CreateTransferResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for CreateTransferResponse {
    const NAME: &'static str = "CreateTransferResponse";
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
#[cfg(feature = "external-cards")]
/// The document's schema `create_transfer_response_apple_pay`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferResponseApplePay {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub card_details: ExternalCardDetails,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// The ID of the transfer
    pub id: String,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub type_: CreateTransferResponseApplePayType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateTransferResponseApplePay {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        card_details: impl Into<ExternalCardDetails>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        id: impl Into<String>,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
        type_: impl Into<CreateTransferResponseApplePayType>,
    ) -> Self {
        Self {
            account_id,
            amount,
            card_details: card_details.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            id: id.into(),
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateTransferResponseApplePay {
    const NAME: &'static str = "CreateTransferResponseApplePay";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "card_details",
        "creation_time",
        "currency",
        "customer_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "tenant",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_details: Option<ExternalCardDetails> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut id: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut type_: Option<CreateTransferResponseApplePayType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut card_details),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.take(&mut customer_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut reason),
                11 => __input.take(&mut status),
                12 => __input.take(&mut tenant),
                13 => __input.maybe_or_keep(&mut transaction_id),
                14 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&card_details, "card_details");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            card_details: card_details?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            tenant: tenant?,
            transaction_id,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("card_details", &self.card_details);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateTransferResponseApplePay);
#[cfg(feature = "external-cards")]
/// The document's schema `create_transfer_response_apple_pay_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateTransferResponseApplePayType {
    /// `APPLE_PAY_PULL`
    ApplePayPull,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CreateTransferResponseApplePayType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::ApplePayPull];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplePayPull => "APPLE_PAY_PULL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CreateTransferResponseApplePayType);
#[cfg(feature = "external-cards")]
/// The document's schema `create_transfer_response_google_pay`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferResponseGooglePay {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub card_details: ExternalCardDetails,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// The ID of the transfer
    pub id: String,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub type_: CreateTransferResponseGooglePayType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateTransferResponseGooglePay {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        card_details: impl Into<ExternalCardDetails>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        id: impl Into<String>,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
        type_: impl Into<CreateTransferResponseGooglePayType>,
    ) -> Self {
        Self {
            account_id,
            amount,
            card_details: card_details.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            id: id.into(),
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateTransferResponseGooglePay {
    const NAME: &'static str = "CreateTransferResponseGooglePay";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "card_details",
        "creation_time",
        "currency",
        "customer_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "tenant",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_details: Option<ExternalCardDetails> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut id: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut type_: Option<CreateTransferResponseGooglePayType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut card_details),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.take(&mut customer_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut reason),
                11 => __input.take(&mut status),
                12 => __input.take(&mut tenant),
                13 => __input.maybe_or_keep(&mut transaction_id),
                14 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&card_details, "card_details");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            card_details: card_details?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            tenant: tenant?,
            transaction_id,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("card_details", &self.card_details);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateTransferResponseGooglePay);
#[cfg(feature = "external-cards")]
/// The document's schema `create_transfer_response_google_pay_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateTransferResponseGooglePayType {
    /// `GOOGLE_PAY_PULL`
    GooglePayPull,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CreateTransferResponseGooglePayType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::GooglePayPull];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GooglePayPull => "GOOGLE_PAY_PULL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CreateTransferResponseGooglePayType);
#[cfg(feature = "external-cards")]
/// Pull funds from an External Card
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferResponsePull {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// The ID of the transfer
    pub id: TransferId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub three_ds_id: Option<TransferThreeDsId>,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateTransferResponsePull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            account_id,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            three_ds_id: None,
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateTransferResponsePull {
    const NAME: &'static str = "CreateTransferResponsePull";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "tenant",
        "three_ds_id",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut three_ds_id: Option<TransferThreeDsId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut external_card_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut reason),
                11 => __input.take(&mut status),
                12 => __input.take(&mut tenant),
                13 => __input.maybe_or_keep(&mut three_ds_id),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.tag("PULL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            tenant: tenant?,
            three_ds_id,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PULL");
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("three_ds_id", &self.three_ds_id);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateTransferResponsePull);
#[cfg(feature = "external-cards")]
/// Push funds to an External Card
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferResponsePush {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// The ID of the transfer
    pub id: TransferId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// Optional.
    pub originating_customer_id: Option<TransferOriginatingCustomerId>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateTransferResponsePush {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            account_id,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            originating_customer_id: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateTransferResponsePush {
    const NAME: &'static str = "CreateTransferResponsePush";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "originating_customer_id",
        "reason",
        "status",
        "tenant",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut originating_customer_id: Option<TransferOriginatingCustomerId> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut external_card_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut originating_customer_id),
                11 => __input.maybe_or_keep(&mut reason),
                12 => __input.take(&mut status),
                13 => __input.take(&mut tenant),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.tag("PUSH"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            originating_customer_id,
            reason,
            status: status?,
            tenant: tenant?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PUSH");
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("originating_customer_id", &self.originating_customer_id);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateTransferResponsePush);
#[cfg(feature = "external-cards")]
/// Type of transfer operation.
///
/// Type | Description
/// --- | ---
/// PUSH | Push funds to an External Card from an Account
/// PULL | Pull funds from an External Card to an Account
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateTransferType {
    /// `PULL`
    Pull,
    /// `PUSH`
    Push,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CreateTransferType {
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
crate::open_enum::open_enum!(CreateTransferType);
#[cfg(feature = "external-cards")]
/// The document's schema `device_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceDetails {
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
impl DeviceDetails {
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
impl crate::record::Record for DeviceDetails {
    const NAME: &'static str = "DeviceDetails";
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
crate::record::record!(DeviceDetails);
impl crate::check::Check for DeviceDetails {
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
#[cfg(feature = "external-cards")]
/// The document's schema `external_card_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDetails {
    /// Optional.
    pub address_verification_result: Option<
        ExternalCardVerificationDetailsAddressVerificationResult,
    >,
    /// Optional.
    pub bin: Option<String>,
    /// Optional.
    pub cvv2_result: Option<ExternalCardVerificationDetailsCvv2Result>,
    /// Optional.
    pub issuer: Option<String>,
    /// Optional.
    pub last_four: Option<String>,
    /// Optional.
    pub name_verification_result: Option<
        ExternalCardVerificationDetailsNameVerificationResult,
    >,
    /// Optional. 29 characters.
    pub payment_account_reference: Option<PaymentAccountReference>,
    /// Optional.
    pub pull_details: Option<PullDetails>,
    /// Optional.
    pub pull_enabled: Option<bool>,
    /// Optional.
    pub push_details: Option<PushDetails>,
    /// Optional.
    pub push_enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_verification_result: None,
            bin: None,
            cvv2_result: None,
            issuer: None,
            last_four: None,
            name_verification_result: None,
            payment_account_reference: None,
            pull_details: None,
            pull_enabled: None,
            push_details: None,
            push_enabled: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardDetails {
    const NAME: &'static str = "ExternalCardDetails";
    const FIELDS: &'static [&'static str] = &[
        "address_verification_result",
        "bin",
        "cvv2_result",
        "issuer",
        "last_four",
        "name_verification_result",
        "payment_account_reference",
        "pull_details",
        "pull_enabled",
        "push_details",
        "push_enabled",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification_result: Option<
            ExternalCardVerificationDetailsAddressVerificationResult,
        > = None;
        let mut bin: Option<String> = None;
        let mut cvv2_result: Option<ExternalCardVerificationDetailsCvv2Result> = None;
        let mut issuer: Option<String> = None;
        let mut last_four: Option<String> = None;
        let mut name_verification_result: Option<
            ExternalCardVerificationDetailsNameVerificationResult,
        > = None;
        let mut payment_account_reference: Option<PaymentAccountReference> = None;
        let mut pull_details: Option<PullDetails> = None;
        let mut pull_enabled: Option<bool> = None;
        let mut push_details: Option<PushDetails> = None;
        let mut push_enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_verification_result),
                1 => __input.maybe_or_keep(&mut bin),
                2 => __input.maybe_or_keep(&mut cvv2_result),
                3 => __input.maybe_or_keep(&mut issuer),
                4 => __input.maybe_or_keep(&mut last_four),
                5 => __input.maybe_or_keep(&mut name_verification_result),
                6 => __input.maybe_or_keep(&mut payment_account_reference),
                7 => __input.maybe_or_keep(&mut pull_details),
                8 => __input.maybe_or_keep(&mut pull_enabled),
                9 => __input.maybe_or_keep(&mut push_details),
                10 => __input.maybe_or_keep(&mut push_enabled),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_verification_result,
            bin,
            cvv2_result,
            issuer,
            last_four,
            name_verification_result,
            payment_account_reference,
            pull_details,
            pull_enabled,
            push_details,
            push_enabled,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_verification_result", &self.address_verification_result);
        out.option("bin", &self.bin);
        out.option("cvv2_result", &self.cvv2_result);
        out.option("issuer", &self.issuer);
        out.option("last_four", &self.last_four);
        out.option("name_verification_result", &self.name_verification_result);
        out.option("payment_account_reference", &self.payment_account_reference);
        out.option("pull_details", &self.pull_details);
        out.option("pull_enabled", &self.pull_enabled);
        out.option("push_details", &self.push_details);
        out.option("push_enabled", &self.push_enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardDetails);
#[cfg(feature = "external-cards")]
/// One page of external cards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardListResponse {
    /// The external cards of this page.
    pub external_cards: Vec<ExternalCardResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(external_cards: Vec<ExternalCardResponse>) -> Self {
        Self {
            external_cards,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardListResponse {
    const NAME: &'static str = "ExternalCardListResponse";
    const FIELDS: &'static [&'static str] = &["external_cards", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_cards: Option<Vec<ExternalCardResponse>> = None;
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
crate::record::record!(ExternalCardListResponse);
#[cfg(feature = "external-cards")]
/// The document's schema `external_card_product_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardProductType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardProductType {
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
crate::open_enum::open_enum!(ExternalCardProductType);
#[cfg(feature = "external-cards")]
/// A card of another bank, to be linked to a person by the token that stands for its number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardRequest {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub name: CardholderName,
    /// What the API's card entry frame returned. It works for five minutes.
    pub token: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        customer_id: CustomerId,
        name: impl Into<CardholderName>,
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
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
}
impl crate::record::Record for ExternalCardRequest {
    const NAME: &'static str = "ExternalCardRequest";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_id",
        "name",
        "token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<BusinessId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut name: Option<CardholderName> = None;
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
crate::record::record!(ExternalCardRequest);
#[cfg(feature = "external-cards")]
/// A card of another bank that is linked to a person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardResponse {
    /// Leading digits that name the issuer.
    pub bin: Option<String>,
    /// When it was linked.
    pub creation_time: Option<crate::Timestamp>,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: CustomerId,
    /// Two digits.
    pub expiration_month: String,
    /// Two digits.
    pub expiration_year: String,
    /// Its identifier.
    pub id: ExternalCardId,
    /// Bank that issued the card.
    pub issuer: Option<String>,
    /// Last four digits of the number.
    pub last_four: String,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub name: CardholderName,
    /// Optional. 29 characters.
    pub payment_account_reference: Option<PaymentAccountReference>,
    /// Required.
    pub status: ExternalCardStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub verifications: Option<ExternalCardVerifications>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        currency: impl Into<CurrencyCode>,
        customer_id: CustomerId,
        expiration_month: impl Into<String>,
        expiration_year: impl Into<String>,
        id: ExternalCardId,
        last_four: impl Into<String>,
        name: impl Into<CardholderName>,
        status: impl Into<ExternalCardStatus>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            bin: None,
            creation_time: None,
            currency: currency.into(),
            customer_id,
            expiration_month: expiration_month.into(),
            expiration_year: expiration_year.into(),
            id,
            issuer: None,
            last_four: last_four.into(),
            last_updated_time: None,
            name: name.into(),
            payment_account_reference: None,
            status: status.into(),
            tenant: tenant.into(),
            verifications: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardResponse {
    const NAME: &'static str = "ExternalCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "bin",
        "creation_time",
        "currency",
        "customer_id",
        "expiration_month",
        "expiration_year",
        "id",
        "issuer",
        "last_four",
        "last_updated_time",
        "name",
        "payment_account_reference",
        "status",
        "tenant",
        "verifications",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bin: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<ExternalCardId> = None;
        let mut issuer: Option<String> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut name: Option<CardholderName> = None;
        let mut payment_account_reference: Option<PaymentAccountReference> = None;
        let mut status: Option<ExternalCardStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut verifications: Option<ExternalCardVerifications> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut bin),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.take(&mut currency),
                3 => __input.take(&mut customer_id),
                4 => __input.take(&mut expiration_month),
                5 => __input.take(&mut expiration_year),
                6 => __input.take(&mut id),
                7 => __input.maybe_or_keep(&mut issuer),
                8 => __input.take(&mut last_four),
                9 => __input.maybe_or_keep(&mut last_updated_time),
                10 => __input.take(&mut name),
                11 => __input.maybe_or_keep(&mut payment_account_reference),
                12 => __input.take(&mut status),
                13 => __input.take(&mut tenant),
                14 => __input.maybe_or_keep(&mut verifications),
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
        __input.need(&tenant, "tenant");
        Some(Self {
            bin,
            creation_time,
            currency: currency?,
            customer_id: customer_id?,
            expiration_month: expiration_month?,
            expiration_year: expiration_year?,
            id: id?,
            issuer,
            last_four: last_four?,
            last_updated_time,
            name: name?,
            payment_account_reference,
            status: status?,
            tenant: tenant?,
            verifications,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("bin", &self.bin);
        out.option("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.secret("expiration_month", &self.expiration_month);
        out.secret("expiration_year", &self.expiration_year);
        out.field("id", &self.id);
        out.option("issuer", &self.issuer);
        out.field("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("name", &self.name);
        out.option("payment_account_reference", &self.payment_account_reference);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("verifications", &self.verifications);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardResponse);
#[cfg(feature = "external-cards")]
/// Whether the external card is in use, or SUSPENDED.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardStatus {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardStatus {
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
crate::open_enum::open_enum!(ExternalCardStatus);
#[cfg(feature = "external-cards")]
/// The state to put an external card into.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardUpdateRequest {
    /// Required.
    pub status: ExternalCardStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardUpdateRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<ExternalCardStatus>) -> Self {
        Self {
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardUpdateRequest {
    const NAME: &'static str = "ExternalCardUpdateRequest";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<ExternalCardStatus> = None;
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
crate::record::record!(ExternalCardUpdateRequest);
#[cfg(feature = "external-cards")]
/// The document's schema `external_card_verification_details_address_verification_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardVerificationDetailsAddressVerificationResult {
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
impl ExternalCardVerificationDetailsAddressVerificationResult {
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
crate::open_enum::open_enum!(ExternalCardVerificationDetailsAddressVerificationResult);
#[cfg(feature = "external-cards")]
/// The document's schema `external_card_verification_details_cvv2_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardVerificationDetailsCvv2Result {
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
impl ExternalCardVerificationDetailsCvv2Result {
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
crate::open_enum::open_enum!(ExternalCardVerificationDetailsCvv2Result);
#[cfg(feature = "external-cards")]
/// The document's schema `external_card_verification_details_name_verification_result`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardVerificationDetailsNameVerificationResult {
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
impl ExternalCardVerificationDetailsNameVerificationResult {
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
crate::open_enum::open_enum!(ExternalCardVerificationDetailsNameVerificationResult);
#[cfg(feature = "external-cards")]
/// Outcome of the checks made when the card was linked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardVerifications {
    /// Required.
    pub address_verification_result: ExternalCardVerificationDetailsAddressVerificationResult,
    /// Required.
    pub cvv2_result: ExternalCardVerificationDetailsCvv2Result,
    /// Required.
    pub name_verification_result: ExternalCardVerificationDetailsNameVerificationResult,
    /// Optional.
    pub pull_details: Option<PullDetails>,
    /// Required.
    pub pull_enabled: bool,
    /// Optional.
    pub push_details: Option<PushDetails>,
    /// Required.
    pub push_enabled: bool,
    /// Whether the card passed as a whole.
    pub state: ExternalCardVerificationsState,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardVerifications {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        address_verification_result: impl Into<
            ExternalCardVerificationDetailsAddressVerificationResult,
        >,
        cvv2_result: impl Into<ExternalCardVerificationDetailsCvv2Result>,
        name_verification_result: impl Into<
            ExternalCardVerificationDetailsNameVerificationResult,
        >,
        pull_enabled: bool,
        push_enabled: bool,
        state: impl Into<ExternalCardVerificationsState>,
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
impl crate::record::Record for ExternalCardVerifications {
    const NAME: &'static str = "ExternalCardVerifications";
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
            ExternalCardVerificationDetailsAddressVerificationResult,
        > = None;
        let mut cvv2_result: Option<ExternalCardVerificationDetailsCvv2Result> = None;
        let mut name_verification_result: Option<
            ExternalCardVerificationDetailsNameVerificationResult,
        > = None;
        let mut pull_details: Option<PullDetails> = None;
        let mut pull_enabled: Option<bool> = None;
        let mut push_details: Option<PushDetails> = None;
        let mut push_enabled: Option<bool> = None;
        let mut state: Option<ExternalCardVerificationsState> = None;
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
crate::record::record!(ExternalCardVerifications);
#[cfg(feature = "external-cards")]
/// Whether the card passed as a whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardVerificationsState {
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardVerificationsState {
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
crate::open_enum::open_enum!(ExternalCardVerificationsState);
#[cfg(feature = "external-cards")]
/// The document's schema `external_cards_funds_availability`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardsFundsAvailability {
    /// `FEW`
    Few,
    /// `NEXT`
    Next,
    /// `NOW`
    Now,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardsFundsAvailability {
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
crate::open_enum::open_enum!(ExternalCardsFundsAvailability);
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_address`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayAddress {
    /// Optional.
    pub address_1: Option<String>,
    /// Optional.
    pub address_2: Option<String>,
    /// Optional.
    pub address_3: Option<String>,
    /// Optional.
    pub administrative_area: Option<String>,
    /// Optional. 2 characters.
    pub country_code: Option<CountryCode>,
    /// Optional.
    pub locality: Option<String>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub phone_number: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub sorting_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayAddress {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_1: None,
            address_2: None,
            address_3: None,
            administrative_area: None,
            country_code: None,
            locality: None,
            name: None,
            phone_number: None,
            postal_code: None,
            sorting_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address_1`](Self::address_1).
    #[must_use]
    #[inline]
    pub fn with_address_1(mut self, value: impl Into<String>) -> Self {
        self.address_1 = Some(value.into());
        self
    }
    /// Sets [`address_2`](Self::address_2).
    #[must_use]
    #[inline]
    pub fn with_address_2(mut self, value: impl Into<String>) -> Self {
        self.address_2 = Some(value.into());
        self
    }
    /// Sets [`address_3`](Self::address_3).
    #[must_use]
    #[inline]
    pub fn with_address_3(mut self, value: impl Into<String>) -> Self {
        self.address_3 = Some(value.into());
        self
    }
    /// Sets [`administrative_area`](Self::administrative_area).
    #[must_use]
    #[inline]
    pub fn with_administrative_area(mut self, value: impl Into<String>) -> Self {
        self.administrative_area = Some(value.into());
        self
    }
    /// Sets [`country_code`](Self::country_code). 2 characters.
    #[must_use]
    #[inline]
    pub fn with_country_code(mut self, value: impl Into<CountryCode>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`locality`](Self::locality).
    #[must_use]
    #[inline]
    pub fn with_locality(mut self, value: impl Into<String>) -> Self {
        self.locality = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`sorting_code`](Self::sorting_code).
    #[must_use]
    #[inline]
    pub fn with_sorting_code(mut self, value: impl Into<String>) -> Self {
        self.sorting_code = Some(value.into());
        self
    }
}
impl crate::record::Record for GooglePayAddress {
    const NAME: &'static str = "GooglePayAddress";
    const FIELDS: &'static [&'static str] = &[
        "address_1",
        "address_2",
        "address_3",
        "administrative_area",
        "country_code",
        "locality",
        "name",
        "phone_number",
        "postal_code",
        "sorting_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_1: Option<String> = None;
        let mut address_2: Option<String> = None;
        let mut address_3: Option<String> = None;
        let mut administrative_area: Option<String> = None;
        let mut country_code: Option<CountryCode> = None;
        let mut locality: Option<String> = None;
        let mut name: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut sorting_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address_1),
                1 => __input.maybe(&mut address_2),
                2 => __input.maybe(&mut address_3),
                3 => __input.maybe(&mut administrative_area),
                4 => __input.maybe(&mut country_code),
                5 => __input.maybe(&mut locality),
                6 => __input.maybe(&mut name),
                7 => __input.maybe(&mut phone_number),
                8 => __input.maybe(&mut postal_code),
                9 => __input.maybe(&mut sorting_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_1,
            address_2,
            address_3,
            administrative_area,
            country_code,
            locality,
            name,
            phone_number,
            postal_code,
            sorting_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_1", &self.address_1);
        out.option("address_2", &self.address_2);
        out.option("address_3", &self.address_3);
        out.option("administrative_area", &self.administrative_area);
        out.option("country_code", &self.country_code);
        out.option("locality", &self.locality);
        out.option("name", &self.name);
        out.option("phone_number", &self.phone_number);
        out.option("postal_code", &self.postal_code);
        out.option("sorting_code", &self.sorting_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayAddress);
impl crate::check::Check for GooglePayAddress {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.country_code {
            crate::check::within("country_code", crate::check::length(value, 2, 2))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_assurance_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayAssuranceDetails {
    /// Optional.
    pub account_verified: Option<bool>,
    /// Optional.
    pub cardholder_authenticated: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayAssuranceDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_verified: None,
            cardholder_authenticated: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_verified`](Self::account_verified).
    #[must_use]
    #[inline]
    pub fn with_account_verified(mut self, value: bool) -> Self {
        self.account_verified = Some(value);
        self
    }
    /// Sets [`cardholder_authenticated`](Self::cardholder_authenticated).
    #[must_use]
    #[inline]
    pub fn with_cardholder_authenticated(mut self, value: bool) -> Self {
        self.cardholder_authenticated = Some(value);
        self
    }
}
impl crate::record::Record for GooglePayAssuranceDetails {
    const NAME: &'static str = "GooglePayAssuranceDetails";
    const FIELDS: &'static [&'static str] = &[
        "account_verified",
        "cardholder_authenticated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_verified: Option<bool> = None;
        let mut cardholder_authenticated: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_verified),
                1 => __input.maybe(&mut cardholder_authenticated),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_verified,
            cardholder_authenticated,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_verified", &self.account_verified);
        out.option("cardholder_authenticated", &self.cardholder_authenticated);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayAssuranceDetails);
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_info`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayInfo {
    /// Required.
    pub assurance_details: GooglePayAssuranceDetails,
    /// Optional.
    pub billing_address: Option<GooglePayAddress>,
    /// Required.
    pub card_details: String,
    /// Required.
    pub card_network: GooglePayInfoCardNetwork,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayInfo {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        assurance_details: impl Into<GooglePayAssuranceDetails>,
        card_details: impl Into<String>,
        card_network: impl Into<GooglePayInfoCardNetwork>,
    ) -> Self {
        Self {
            assurance_details: assurance_details.into(),
            billing_address: None,
            card_details: card_details.into(),
            card_network: card_network.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`billing_address`](Self::billing_address).
    #[must_use]
    #[inline]
    pub fn with_billing_address(mut self, value: impl Into<GooglePayAddress>) -> Self {
        self.billing_address = Some(value.into());
        self
    }
}
impl crate::record::Record for GooglePayInfo {
    const NAME: &'static str = "GooglePayInfo";
    const FIELDS: &'static [&'static str] = &[
        "assurance_details",
        "billing_address",
        "card_details",
        "card_network",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut assurance_details: Option<GooglePayAssuranceDetails> = None;
        let mut billing_address: Option<GooglePayAddress> = None;
        let mut card_details: Option<String> = None;
        let mut card_network: Option<GooglePayInfoCardNetwork> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut assurance_details),
                1 => __input.maybe(&mut billing_address),
                2 => __input.take(&mut card_details),
                3 => __input.take(&mut card_network),
                _ => __input.again(),
            }
        }
        __input.need(&assurance_details, "assurance_details");
        __input.need(&card_details, "card_details");
        __input.need(&card_network, "card_network");
        Some(Self {
            assurance_details: assurance_details?,
            billing_address,
            card_details: card_details?,
            card_network: card_network?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("assurance_details", &self.assurance_details);
        out.option("billing_address", &self.billing_address);
        out.field("card_details", &self.card_details);
        out.field("card_network", &self.card_network);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayInfo);
impl crate::check::Check for GooglePayInfo {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.billing_address {
            crate::check::within("billing_address", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_info_card_network`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GooglePayInfoCardNetwork {
    /// `AMEX`
    Amex,
    /// `DISCOVER`
    Discover,
    /// `INTERAC`
    Interac,
    /// `JCB`
    Jcb,
    /// `MASTERCARD`
    Mastercard,
    /// `VISA`
    Visa,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl GooglePayInfoCardNetwork {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Amex,
        Self::Discover,
        Self::Interac,
        Self::Jcb,
        Self::Mastercard,
        Self::Visa,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amex => "AMEX",
            Self::Discover => "DISCOVER",
            Self::Interac => "INTERAC",
            Self::Jcb => "JCB",
            Self::Mastercard => "MASTERCARD",
            Self::Visa => "VISA",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(GooglePayInfoCardNetwork);
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_payment_data`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayPaymentData {
    /// Optional.
    pub address: Option<GooglePayAddress>,
    /// Required.
    pub api_version: i64,
    /// Required.
    pub api_version_minor: i64,
    /// Optional.
    pub email: Option<String>,
    /// Required.
    pub payment_method_data: GooglePayPaymentMethodData,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayPaymentData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        api_version: i64,
        api_version_minor: i64,
        payment_method_data: impl Into<GooglePayPaymentMethodData>,
    ) -> Self {
        Self {
            address: None,
            api_version,
            api_version_minor,
            email: None,
            payment_method_data: payment_method_data.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<GooglePayAddress>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}
impl crate::record::Record for GooglePayPaymentData {
    const NAME: &'static str = "GooglePayPaymentData";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "api_version",
        "api_version_minor",
        "email",
        "payment_method_data",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<GooglePayAddress> = None;
        let mut api_version: Option<crate::whole::Whole> = None;
        let mut api_version_minor: Option<crate::whole::Whole> = None;
        let mut email: Option<String> = None;
        let mut payment_method_data: Option<GooglePayPaymentMethodData> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address),
                1 => __input.take(&mut api_version),
                2 => __input.take(&mut api_version_minor),
                3 => __input.maybe(&mut email),
                4 => __input.take(&mut payment_method_data),
                _ => __input.again(),
            }
        }
        __input.need(&api_version, "api_version");
        __input.need(&api_version_minor, "api_version_minor");
        __input.need(&payment_method_data, "payment_method_data");
        Some(Self {
            address,
            api_version: api_version?.0,
            api_version_minor: api_version_minor?.0,
            email,
            payment_method_data: payment_method_data?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.field("api_version", &self.api_version);
        out.field("api_version_minor", &self.api_version_minor);
        out.option("email", &self.email);
        out.field("payment_method_data", &self.payment_method_data);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayPaymentData);
impl crate::check::Check for GooglePayPaymentData {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.address {
            crate::check::within("address", crate::check::Check::check(value))?;
        }
        let value = &self.payment_method_data;
        crate::check::within("payment_method_data", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_payment_method_data`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayPaymentMethodData {
    /// Required.
    pub description: String,
    /// Required.
    pub info: GooglePayInfo,
    /// Required.
    pub tokenization_data: GooglePayTokenizationData,
    /// Required.
    pub type_: GooglePayPaymentMethodDataType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayPaymentMethodData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        description: impl Into<String>,
        info: impl Into<GooglePayInfo>,
        tokenization_data: impl Into<GooglePayTokenizationData>,
        type_: impl Into<GooglePayPaymentMethodDataType>,
    ) -> Self {
        Self {
            description: description.into(),
            info: info.into(),
            tokenization_data: tokenization_data.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GooglePayPaymentMethodData {
    const NAME: &'static str = "GooglePayPaymentMethodData";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "info",
        "tokenization_data",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut info: Option<GooglePayInfo> = None;
        let mut tokenization_data: Option<GooglePayTokenizationData> = None;
        let mut type_: Option<GooglePayPaymentMethodDataType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut description),
                1 => __input.take(&mut info),
                2 => __input.take(&mut tokenization_data),
                3 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&description, "description");
        __input.need(&info, "info");
        __input.need(&tokenization_data, "tokenization_data");
        __input.need(&type_, "type");
        Some(Self {
            description: description?,
            info: info?,
            tokenization_data: tokenization_data?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("description", &self.description);
        out.field("info", &self.info);
        out.field("tokenization_data", &self.tokenization_data);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayPaymentMethodData);
impl crate::check::Check for GooglePayPaymentMethodData {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.info;
        crate::check::within("info", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_payment_method_data_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GooglePayPaymentMethodDataType {
    /// `CARD`
    Card,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl GooglePayPaymentMethodDataType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Card];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "CARD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(GooglePayPaymentMethodDataType);
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_tokenization_data`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GooglePayTokenizationData {
    /// Required. `Debug` does not print it.
    pub token: String,
    /// Required.
    pub type_: GooglePayTokenizationDataType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GooglePayTokenizationData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<GooglePayTokenizationDataType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GooglePayTokenizationData {
    const NAME: &'static str = "GooglePayTokenizationData";
    const FIELDS: &'static [&'static str] = &["token", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut token: Option<String> = None;
        let mut type_: Option<GooglePayTokenizationDataType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut token),
                1 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&token, "token");
        __input.need(&type_, "type");
        Some(Self {
            token: token?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("token", &self.token);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(GooglePayTokenizationData);
#[cfg(feature = "external-cards")]
/// The document's schema `google_pay_tokenization_data_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GooglePayTokenizationDataType {
    /// `DIRECT`
    Direct,
    /// `PAYMENT_GATEWAY`
    PaymentGateway,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl GooglePayTokenizationDataType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Direct, Self::PaymentGateway];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "DIRECT",
            Self::PaymentGateway => "PAYMENT_GATEWAY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(GooglePayTokenizationDataType);
#[cfg(feature = "external-cards")]
/// The document's schema `initialize_3ds_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Initialize3dsRequest {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Initialize3dsRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<CurrencyCode>,
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
impl crate::record::Record for Initialize3dsRequest {
    const NAME: &'static str = "Initialize3dsRequest";
    const FIELDS: &'static [&'static str] = &["amount", "currency", "external_card_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<CurrencyCode> = None;
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
crate::record::record!(Initialize3dsRequest);
impl crate::check::Check for Initialize3dsRequest {
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
#[cfg(feature = "external-cards")]
/// The document's schema `initialize_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Initialize3dsResponse {
    /// Required. `Debug` does not print it.
    pub device_data_collection_jwt: String,
    /// Required.
    pub device_data_collection_url: String,
    /// Required.
    pub id: crate::AnyId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Initialize3dsResponse {
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
impl crate::record::Record for Initialize3dsResponse {
    const NAME: &'static str = "Initialize3dsResponse";
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
crate::record::record!(Initialize3dsResponse);
#[cfg(feature = "external-cards")]
/// The document's schema `lookup_3ds_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lookup3dsRequest {
    /// `device_channel: BROWSER`
    Browser(Lookup3dsRequestBrowser),
    /// `device_channel: SDK`
    Sdk(Lookup3dsRequestSdk),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl Lookup3dsRequest {
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
    pub fn kind(&self) -> Lookup3dsRequestBaseDeviceChannel {
        self.tag().into()
    }
    /// Makes the variant `Browser`.
    #[inline]
    pub fn browser(value: Lookup3dsRequestBrowser) -> Self {
        Self::Browser(value)
    }
    /// Whether this is `Browser`.
    #[inline]
    pub fn is_browser(&self) -> bool {
        matches!(self, Self::Browser(_))
    }
    /// The content of `Browser`, if this is one.
    #[inline]
    pub fn as_browser(&self) -> Option<&Lookup3dsRequestBrowser> {
        match self {
            Self::Browser(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Browser`, if this is one.
    #[inline]
    pub fn into_browser(self) -> Option<Lookup3dsRequestBrowser> {
        match self {
            Self::Browser(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Sdk`.
    #[inline]
    pub fn sdk(value: Lookup3dsRequestSdk) -> Self {
        Self::Sdk(value)
    }
    /// Whether this is `Sdk`.
    #[inline]
    pub fn is_sdk(&self) -> bool {
        matches!(self, Self::Sdk(_))
    }
    /// The content of `Sdk`, if this is one.
    #[inline]
    pub fn as_sdk(&self) -> Option<&Lookup3dsRequestSdk> {
        match self {
            Self::Sdk(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Sdk`, if this is one.
    #[inline]
    pub fn into_sdk(self) -> Option<Lookup3dsRequestSdk> {
        match self {
            Self::Sdk(value) => Some(value),
            _ => None,
        }
    }
    /// `authentication_indicator`, which every known kind has.
    #[inline]
    pub fn authentication_indicator(
        &self,
    ) -> Option<&Lookup3dsRequestBaseAuthenticationIndicator> {
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
    pub fn transaction_mode(&self) -> Option<&Lookup3dsRequestBaseTransactionMode> {
        match self {
            Self::Browser(value) => Some(&value.transaction_mode),
            Self::Sdk(value) => Some(&value.transaction_mode),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<Lookup3dsRequestBrowser> for Lookup3dsRequest {
    #[inline]
    fn from(value: Lookup3dsRequestBrowser) -> Self {
        Self::Browser(value)
    }
}
impl From<Lookup3dsRequestSdk> for Lookup3dsRequest {
    #[inline]
    fn from(value: Lookup3dsRequestSdk) -> Self {
        Self::Sdk(value)
    }
}
impl ::serde::Serialize for Lookup3dsRequest {
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
impl<'de> ::serde::Deserialize<'de> for Lookup3dsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for Lookup3dsRequest {
    const NAME: &'static str = "Lookup3dsRequest";
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
impl crate::check::Check for Lookup3dsRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Browser(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `lookup_3ds_request_browser`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsRequestBrowser {
    /// Required.
    pub authentication_indicator: Lookup3dsRequestBaseAuthenticationIndicator,
    /// Optional.
    pub device_details: Option<DeviceDetails>,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub transaction_mode: Lookup3dsRequestBaseTransactionMode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Lookup3dsRequestBrowser {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        authentication_indicator: impl Into<Lookup3dsRequestBaseAuthenticationIndicator>,
        id: crate::AnyId,
        transaction_mode: impl Into<Lookup3dsRequestBaseTransactionMode>,
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
    pub fn with_device_details(mut self, value: impl Into<DeviceDetails>) -> Self {
        self.device_details = Some(value.into());
        self
    }
}
impl crate::record::Record for Lookup3dsRequestBrowser {
    const NAME: &'static str = "Lookup3dsRequestBrowser";
    const FIELDS: &'static [&'static str] = &[
        "authentication_indicator",
        "device_details",
        "id",
        "transaction_mode",
        "device_channel",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut authentication_indicator: Option<
            Lookup3dsRequestBaseAuthenticationIndicator,
        > = None;
        let mut device_details: Option<DeviceDetails> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut transaction_mode: Option<Lookup3dsRequestBaseTransactionMode> = None;
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
crate::record::record!(Lookup3dsRequestBrowser);
impl crate::check::Check for Lookup3dsRequestBrowser {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.device_details {
            crate::check::within("device_details", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `lookup_3ds_request_sdk`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsRequestSdk {
    /// Required.
    pub authentication_indicator: Lookup3dsRequestBaseAuthenticationIndicator,
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub transaction_mode: Lookup3dsRequestBaseTransactionMode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Lookup3dsRequestSdk {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        authentication_indicator: impl Into<Lookup3dsRequestBaseAuthenticationIndicator>,
        id: crate::AnyId,
        transaction_mode: impl Into<Lookup3dsRequestBaseTransactionMode>,
    ) -> Self {
        Self {
            authentication_indicator: authentication_indicator.into(),
            id,
            transaction_mode: transaction_mode.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for Lookup3dsRequestSdk {
    const NAME: &'static str = "Lookup3dsRequestSdk";
    const FIELDS: &'static [&'static str] = &[
        "authentication_indicator",
        "id",
        "transaction_mode",
        "device_channel",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut authentication_indicator: Option<
            Lookup3dsRequestBaseAuthenticationIndicator,
        > = None;
        let mut id: Option<crate::AnyId> = None;
        let mut transaction_mode: Option<Lookup3dsRequestBaseTransactionMode> = None;
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
crate::record::record!(Lookup3dsRequestSdk);
#[cfg(feature = "external-cards")]
/// The document's schema `lookup_3ds_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lookup3dsResponse {
    /// Optional. `Debug` does not print it.
    pub challenge_payload: Option<String>,
    /// Optional.
    pub challenge_url: Option<String>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub processor_transaction_id: Option<String>,
    /// Required.
    pub status: Lookup3dsResponseStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Lookup3dsResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(id: crate::AnyId, status: impl Into<Lookup3dsResponseStatus>) -> Self {
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
impl crate::record::Record for Lookup3dsResponse {
    const NAME: &'static str = "Lookup3dsResponse";
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
        let mut status: Option<Lookup3dsResponseStatus> = None;
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
crate::record::record!(Lookup3dsResponse);
#[cfg(feature = "external-cards")]
/// The document's schema `lookup_3ds_response_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Lookup3dsResponseStatus {
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
impl Lookup3dsResponseStatus {
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
crate::open_enum::open_enum!(Lookup3dsResponseStatus);
#[cfg(feature = "external-cards")]
/// Merchant descriptor information that will be shown on statement and transaction details. If not provided, FinTech information will be used.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Merchant {
    /// Required.
    pub address: Address,
    /// Merchant's email
    pub email: Option<String>,
    /// Merchant's name
    pub name: String,
    /// Merchant's phone number with country code in E.164 format. Must have a valid country code. Area code and local phone number are not validated.
    pub phone_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Merchant {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(address: impl Into<Address>, name: impl Into<String>) -> Self {
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
impl crate::record::Record for Merchant {
    const NAME: &'static str = "Merchant";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "email",
        "name",
        "phone_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<Address> = None;
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
crate::record::record!(Merchant);
impl crate::check::Check for Merchant {
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
#[cfg(feature = "external-cards")]
/// The document's schema `payment_account_reference`, sent and received.
pub type PaymentAccountReference = String;
#[cfg(feature = "external-cards")]
/// The document's schema `pull_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullDetails {
    /// Optional. 2 characters.
    pub country: Option<CountryCode>,
    /// Optional. 3 characters.
    pub currency: Option<CurrencyCode>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub product_type: Option<ExternalCardProductType>,
    /// Optional.
    pub regulated: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PullDetails {
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
impl crate::record::Record for PullDetails {
    const NAME: &'static str = "PullDetails";
    const FIELDS: &'static [&'static str] = &[
        "country",
        "currency",
        "network",
        "product_type",
        "regulated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country: Option<CountryCode> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut network: Option<String> = None;
        let mut product_type: Option<ExternalCardProductType> = None;
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
crate::record::record!(PullDetails);
#[cfg(feature = "external-cards")]
/// The document's schema `push_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushDetails {
    /// Optional. 2 characters.
    pub country: Option<CountryCode>,
    /// Optional. 3 characters.
    pub currency: Option<CurrencyCode>,
    /// Optional.
    pub funds_availability: Option<ExternalCardsFundsAvailability>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub product_type: Option<ExternalCardProductType>,
    /// Optional.
    pub regulated: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PushDetails {
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
impl crate::record::Record for PushDetails {
    const NAME: &'static str = "PushDetails";
    const FIELDS: &'static [&'static str] = &[
        "country",
        "currency",
        "funds_availability",
        "network",
        "product_type",
        "regulated",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country: Option<CountryCode> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut funds_availability: Option<ExternalCardsFundsAvailability> = None;
        let mut network: Option<String> = None;
        let mut product_type: Option<ExternalCardProductType> = None;
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
crate::record::record!(PushDetails);
#[cfg(feature = "external-cards")]
/// The customer_id of the cardholder
pub type TransferCustomerId = CustomerId;
#[cfg(feature = "external-cards")]
/// One page of transfers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferListResponse {
    /// The transfers of this page.
    pub external_transfers: Vec<TransferResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(external_transfers: Vec<TransferResponse>) -> Self {
        Self {
            external_transfers,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransferListResponse {
    const NAME: &'static str = "TransferListResponse";
    const FIELDS: &'static [&'static str] = &["external_transfers", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut external_transfers: Option<Vec<TransferResponse>> = None;
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
crate::record::record!(TransferListResponse);
#[cfg(feature = "external-cards")]
/// For person-to-person PUSH transactions this is the customer_id of the sender who must have privileges to access funds in the originating account in order to send funds to the recipient cardholder
pub type TransferOriginatingCustomerId = CustomerId;
#[cfg(feature = "external-cards")]
/// The document's schema `transfer_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferRequest {
    /// `type: PULL`
    Pull(TransferRequestPull),
    /// `type: PUSH`
    Push(TransferRequestPush),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl TransferRequest {
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
    pub fn kind(&self) -> CreateTransferType {
        self.tag().into()
    }
    /// Makes the variant `Pull`.
    #[inline]
    pub fn pull(value: TransferRequestPull) -> Self {
        Self::Pull(value)
    }
    /// Whether this is `Pull`.
    #[inline]
    pub fn is_pull(&self) -> bool {
        matches!(self, Self::Pull(_))
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn as_pull(&self) -> Option<&TransferRequestPull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn into_pull(self) -> Option<TransferRequestPull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Push`.
    #[inline]
    pub fn push(value: TransferRequestPush) -> Self {
        Self::Push(value)
    }
    /// Whether this is `Push`.
    #[inline]
    pub fn is_push(&self) -> bool {
        matches!(self, Self::Push(_))
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn as_push(&self) -> Option<&TransferRequestPush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn into_push(self) -> Option<TransferRequestPush> {
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
    pub fn merchant(&self) -> Option<&Merchant> {
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
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Pull(value) => value.tenant.as_deref(),
            Self::Push(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<TransferRequestPull> for TransferRequest {
    #[inline]
    fn from(value: TransferRequestPull) -> Self {
        Self::Pull(value)
    }
}
impl From<TransferRequestPush> for TransferRequest {
    #[inline]
    fn from(value: TransferRequestPush) -> Self {
        Self::Push(value)
    }
}
impl ::serde::Serialize for TransferRequest {
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
impl<'de> ::serde::Deserialize<'de> for TransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for TransferRequest {
    const NAME: &'static str = "TransferRequest";
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
impl crate::check::Check for TransferRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Pull(value) => crate::check::Check::check(value),
            Self::Push(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `transfer_request_apple_pay`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRequestApplePay {
    /// Amount of the transfer in cents (USD)
    pub amount: i64,
    /// Required.
    pub apple_pay_payment: ApplePayPayment,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Optional.
    pub merchant: Option<Merchant>,
    /// The ID of the account to which the transfer will be initiated/received
    pub originating_account_id: AccountId,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferRequestApplePay {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        apple_pay_payment: impl Into<ApplePayPayment>,
        customer_id: TransferCustomerId,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            apple_pay_payment: apple_pay_payment.into(),
            customer_id,
            merchant: None,
            originating_account_id,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for TransferRequestApplePay {
    const NAME: &'static str = "TransferRequestApplePay";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "apple_pay_payment",
        "customer_id",
        "merchant",
        "originating_account_id",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut apple_pay_payment: Option<ApplePayPayment> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut merchant: Option<Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut apple_pay_payment),
                2 => __input.take(&mut customer_id),
                3 => __input.maybe(&mut merchant),
                4 => __input.take(&mut originating_account_id),
                5 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&apple_pay_payment, "apple_pay_payment");
        __input.need(&customer_id, "customer_id");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            apple_pay_payment: apple_pay_payment?,
            customer_id: customer_id?,
            merchant,
            originating_account_id: originating_account_id?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("apple_pay_payment", &self.apple_pay_payment);
        out.field("customer_id", &self.customer_id);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferRequestApplePay);
impl crate::check::Check for TransferRequestApplePay {
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
        let value = &self.apple_pay_payment;
        crate::check::within("apple_pay_payment", crate::check::Check::check(value))?;
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The document's schema `transfer_request_google_pay`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRequestGooglePay {
    /// Amount of the transfer in cents (USD)
    pub amount: i64,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Required.
    pub google_pay_payment_data: GooglePayPaymentData,
    /// Optional.
    pub merchant: Option<Merchant>,
    /// The ID of the account to which the transfer will be initiated/received
    pub originating_account_id: AccountId,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferRequestGooglePay {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        customer_id: TransferCustomerId,
        google_pay_payment_data: impl Into<GooglePayPaymentData>,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            customer_id,
            google_pay_payment_data: google_pay_payment_data.into(),
            merchant: None,
            originating_account_id,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for TransferRequestGooglePay {
    const NAME: &'static str = "TransferRequestGooglePay";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "customer_id",
        "google_pay_payment_data",
        "merchant",
        "originating_account_id",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut google_pay_payment_data: Option<GooglePayPaymentData> = None;
        let mut merchant: Option<Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut google_pay_payment_data),
                3 => __input.maybe(&mut merchant),
                4 => __input.take(&mut originating_account_id),
                5 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&customer_id, "customer_id");
        __input.need(&google_pay_payment_data, "google_pay_payment_data");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            customer_id: customer_id?,
            google_pay_payment_data: google_pay_payment_data?,
            merchant,
            originating_account_id: originating_account_id?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("customer_id", &self.customer_id);
        out.field("google_pay_payment_data", &self.google_pay_payment_data);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferRequestGooglePay);
impl crate::check::Check for TransferRequestGooglePay {
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
        let value = &self.google_pay_payment_data;
        crate::check::within(
            "google_pay_payment_data",
            crate::check::Check::check(value),
        )?;
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// Push/pull funds to/from an External Card
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRequestPull {
    /// Amount of the transfer in cents (USD)
    pub amount: i64,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Optional.
    pub merchant: Option<Merchant>,
    /// The ID of the account to which the transfer will be initiated/received
    pub originating_account_id: AccountId,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Unique identifier of an External Card Transfer 3-D Secure Authorization - conditionally required according to your program's 3DS policy
    pub three_ds_id: Option<ThreeDsId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferRequestPull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        external_card_id: ExternalCardId,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            external_card_id,
            merchant: None,
            originating_account_id,
            tenant: None,
            three_ds_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
        self.merchant = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
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
impl crate::record::Record for TransferRequestPull {
    const NAME: &'static str = "TransferRequestPull";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "external_card_id",
        "merchant",
        "originating_account_id",
        "tenant",
        "three_ds_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut merchant: Option<Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut tenant: Option<TenantId> = None;
        let mut three_ds_id: Option<ThreeDsId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut external_card_id),
                2 => __input.maybe(&mut merchant),
                3 => __input.take(&mut originating_account_id),
                4 => __input.maybe(&mut tenant),
                5 => __input.maybe(&mut three_ds_id),
                6 => __input.tag("PULL"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            external_card_id: external_card_id?,
            merchant,
            originating_account_id: originating_account_id?,
            tenant,
            three_ds_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PULL");
        out.field("amount", &self.amount);
        out.field("external_card_id", &self.external_card_id);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("tenant", &self.tenant);
        out.option("three_ds_id", &self.three_ds_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferRequestPull);
impl crate::check::Check for TransferRequestPull {
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
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// Push/pull funds to/from an External Card
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRequestPush {
    /// Amount of the transfer in cents (USD)
    pub amount: i64,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// Optional.
    pub merchant: Option<Merchant>,
    /// The ID of the account to which the transfer will be initiated/received
    pub originating_account_id: AccountId,
    /// For person-to-person PUSH transactions this is the customer_id of the sender who must have privileges to access funds in the originating account in order to send funds to the recipient cardholder
    pub originating_customer_id: Option<CustomerId>,
    /// Optional.
    pub tenant: Option<TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferRequestPush {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        external_card_id: ExternalCardId,
        originating_account_id: AccountId,
    ) -> Self {
        Self {
            amount,
            external_card_id,
            merchant: None,
            originating_account_id,
            originating_customer_id: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`merchant`](Self::merchant).
    #[must_use]
    #[inline]
    pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
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
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for TransferRequestPush {
    const NAME: &'static str = "TransferRequestPush";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "external_card_id",
        "merchant",
        "originating_account_id",
        "originating_customer_id",
        "tenant",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut merchant: Option<Merchant> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_customer_id: Option<CustomerId> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut external_card_id),
                2 => __input.maybe(&mut merchant),
                3 => __input.take(&mut originating_account_id),
                4 => __input.maybe(&mut originating_customer_id),
                5 => __input.maybe(&mut tenant),
                6 => __input.tag("PUSH"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&originating_account_id, "originating_account_id");
        Some(Self {
            amount: amount?.0,
            external_card_id: external_card_id?,
            merchant,
            originating_account_id: originating_account_id?,
            originating_customer_id,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PUSH");
        out.field("amount", &self.amount);
        out.field("external_card_id", &self.external_card_id);
        out.option("merchant", &self.merchant);
        out.field("originating_account_id", &self.originating_account_id);
        out.option("originating_customer_id", &self.originating_customer_id);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferRequestPush);
impl crate::check::Check for TransferRequestPush {
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
        if let Some(value) = &self.merchant {
            crate::check::within("merchant", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// A transfer between an account and an external card. Seven values of `type` share three shapes: by card, by wallet token, and outgoing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransferResponse {
    /// `type: APPLE_PAY_PULL | APPLE_PAY_PULL_REVERSAL | GOOGLE_PAY_PULL | GOOGLE_PAY_PULL_REVERSAL`
    Token(TransferResponseToken),
    /// `type: PULL | PULL_REVERSAL`
    Pull(TransferResponsePull),
    /// `type: PUSH`
    Push(TransferResponsePush),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl TransferResponse {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Token(value) => value.type_.as_str(),
            Self::Pull(value) => value.type_.as_str(),
            Self::Push(_) => "PUSH",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> TransferType {
        self.tag().into()
    }
    /// Makes the variant `Token`.
    #[inline]
    pub fn token(value: TransferResponseToken) -> Self {
        Self::Token(value)
    }
    /// Whether this is `Token`.
    #[inline]
    pub fn is_token(&self) -> bool {
        matches!(self, Self::Token(_))
    }
    /// The content of `Token`, if this is one.
    #[inline]
    pub fn as_token(&self) -> Option<&TransferResponseToken> {
        match self {
            Self::Token(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Token`, if this is one.
    #[inline]
    pub fn into_token(self) -> Option<TransferResponseToken> {
        match self {
            Self::Token(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Pull`.
    #[inline]
    pub fn pull(value: TransferResponsePull) -> Self {
        Self::Pull(value)
    }
    /// Whether this is `Pull`.
    #[inline]
    pub fn is_pull(&self) -> bool {
        matches!(self, Self::Pull(_))
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn as_pull(&self) -> Option<&TransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Pull`, if this is one.
    #[inline]
    pub fn into_pull(self) -> Option<TransferResponsePull> {
        match self {
            Self::Pull(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Push`.
    #[inline]
    pub fn push(value: TransferResponsePush) -> Self {
        Self::Push(value)
    }
    /// Whether this is `Push`.
    #[inline]
    pub fn is_push(&self) -> bool {
        matches!(self, Self::Push(_))
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn as_push(&self) -> Option<&TransferResponsePush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Push`, if this is one.
    #[inline]
    pub fn into_push(self) -> Option<TransferResponsePush> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Token(value) => Some(&value.account_id),
            Self::Pull(value) => Some(&value.account_id),
            Self::Push(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Token(value) => Some(value.amount),
            Self::Pull(value) => Some(value.amount),
            Self::Push(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Token(value) => Some(&value.creation_time),
            Self::Pull(value) => Some(&value.creation_time),
            Self::Push(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Token(value) => Some(&*value.currency),
            Self::Pull(value) => Some(&*value.currency),
            Self::Push(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Token(value) => Some(&value.customer_id),
            Self::Pull(value) => Some(&value.customer_id),
            Self::Push(value) => Some(&value.customer_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&TransferId> {
        match self {
            Self::Token(value) => Some(&value.id),
            Self::Pull(value) => Some(&value.id),
            Self::Push(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Token(value) => Some(&value.last_updated_time),
            Self::Pull(value) => Some(&value.last_updated_time),
            Self::Push(value) => Some(&value.last_updated_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchant`, which every known kind has.
    #[inline]
    pub fn merchant(&self) -> Option<&Merchant> {
        match self {
            Self::Token(value) => Some(&value.merchant),
            Self::Pull(value) => Some(&value.merchant),
            Self::Push(value) => Some(&value.merchant),
            Self::Unrecognized(_) => None,
        }
    }
    /// `network_decline_details`, which every known kind has.
    #[inline]
    pub fn network_decline_details(&self) -> Option<&str> {
        match self {
            Self::Token(value) => value.network_decline_details.as_deref(),
            Self::Pull(value) => value.network_decline_details.as_deref(),
            Self::Push(value) => value.network_decline_details.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reason`, which every known kind has.
    #[inline]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Token(value) => value.reason.as_deref(),
            Self::Pull(value) => value.reason.as_deref(),
            Self::Push(value) => value.reason.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&TransferStatus> {
        match self {
            Self::Token(value) => Some(&value.status),
            Self::Pull(value) => Some(&value.status),
            Self::Push(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Token(value) => Some(&*value.tenant),
            Self::Pull(value) => Some(&*value.tenant),
            Self::Push(value) => Some(&*value.tenant),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_id`, which every known kind has.
    #[inline]
    pub fn transaction_id(&self) -> Option<&TransactionId> {
        match self {
            Self::Token(value) => value.transaction_id.as_ref(),
            Self::Pull(value) => value.transaction_id.as_ref(),
            Self::Push(value) => value.transaction_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<TransferResponseToken> for TransferResponse {
    #[inline]
    fn from(value: TransferResponseToken) -> Self {
        Self::Token(value)
    }
}
impl From<TransferResponsePull> for TransferResponse {
    #[inline]
    fn from(value: TransferResponsePull) -> Self {
        Self::Pull(value)
    }
}
impl From<TransferResponsePush> for TransferResponse {
    #[inline]
    fn from(value: TransferResponsePush) -> Self {
        Self::Push(value)
    }
}
impl ::serde::Serialize for TransferResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Token(value) => value.serialize(serializer),
            Self::Pull(value) => value.serialize(serializer),
            Self::Push(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for TransferResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for TransferResponse {
    const NAME: &'static str = "TransferResponse";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "APPLE_PAY_PULL" | "APPLE_PAY_PULL_REVERSAL" | "GOOGLE_PAY_PULL"
                | "GOOGLE_PAY_PULL_REVERSAL" => Self::Token(body.branch_with_tag()?),
                "PULL" | "PULL_REVERSAL" => Self::Pull(body.branch_with_tag()?),
                "PUSH" => Self::Push(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "external-cards")]
/// Money taken from an external card, or its return.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferResponsePull {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// The ID of the transfer
    pub id: TransferId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub three_ds_id: Option<TransferThreeDsId>,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub type_: TransferResponsePullType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferResponsePull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
        type_: impl Into<TransferResponsePullType>,
    ) -> Self {
        Self {
            account_id,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            three_ds_id: None,
            transaction_id: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransferResponsePull {
    const NAME: &'static str = "TransferResponsePull";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "tenant",
        "three_ds_id",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut three_ds_id: Option<TransferThreeDsId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut type_: Option<TransferResponsePullType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut external_card_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut reason),
                11 => __input.take(&mut status),
                12 => __input.take(&mut tenant),
                13 => __input.maybe_or_keep(&mut three_ds_id),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            tenant: tenant?,
            three_ds_id,
            transaction_id,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("three_ds_id", &self.three_ds_id);
        out.option("transaction_id", &self.transaction_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferResponsePull);
#[cfg(feature = "external-cards")]
/// The values of `type` that lead to `TransferResponsePull`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransferResponsePullType {
    /// `PULL`
    Pull,
    /// `PULL_REVERSAL`
    PullReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TransferResponsePullType {
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
crate::open_enum::open_enum!(TransferResponsePullType);
#[cfg(feature = "external-cards")]
/// Money sent to an external card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferResponsePush {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// Required.
    pub external_card_id: ExternalCardId,
    /// The ID of the transfer
    pub id: TransferId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// Optional.
    pub originating_customer_id: Option<TransferOriginatingCustomerId>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferResponsePush {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        external_card_id: ExternalCardId,
        id: TransferId,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            account_id,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            external_card_id,
            id,
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            originating_customer_id: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransferResponsePush {
    const NAME: &'static str = "TransferResponsePush";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "external_card_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "originating_customer_id",
        "reason",
        "status",
        "tenant",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut external_card_id: Option<ExternalCardId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut originating_customer_id: Option<TransferOriginatingCustomerId> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.take(&mut customer_id),
                5 => __input.take(&mut external_card_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut originating_customer_id),
                11 => __input.maybe_or_keep(&mut reason),
                12 => __input.take(&mut status),
                13 => __input.take(&mut tenant),
                14 => __input.maybe_or_keep(&mut transaction_id),
                15 => __input.tag("PUSH"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&external_card_id, "external_card_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            external_card_id: external_card_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            originating_customer_id,
            reason,
            status: status?,
            tenant: tenant?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "PUSH");
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("external_card_id", &self.external_card_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("originating_customer_id", &self.originating_customer_id);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferResponsePush);
#[cfg(feature = "external-cards")]
/// Money taken from a card in Apple Pay or Google Pay, or its return.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferResponseToken {
    /// The ID of the Synctera account into which or from which funds were moved
    pub account_id: AccountId,
    /// Amount of the transfer in cents
    pub amount: i64,
    /// Required.
    pub card_details: ExternalCardDetails,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Required.
    pub customer_id: TransferCustomerId,
    /// The ID of the transfer
    pub id: TransferId,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub merchant: Merchant,
    /// If available, a human readable string indicating why a transfer was declined downstream of our system
    pub network_decline_details: Option<String>,
    /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
    pub reason: Option<String>,
    /// Required.
    pub status: TransferStatus,
    /// Required.
    pub tenant: TenantId,
    /// The transaction ID
    pub transaction_id: Option<TransactionId>,
    /// Required.
    pub type_: TransferResponseTokenType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferResponseToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        amount: i64,
        card_details: impl Into<ExternalCardDetails>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<CurrencyCode>,
        customer_id: TransferCustomerId,
        id: TransferId,
        last_updated_time: impl Into<crate::Timestamp>,
        merchant: impl Into<Merchant>,
        status: impl Into<TransferStatus>,
        tenant: impl Into<TenantId>,
        type_: impl Into<TransferResponseTokenType>,
    ) -> Self {
        Self {
            account_id,
            amount,
            card_details: card_details.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            id,
            last_updated_time: last_updated_time.into(),
            merchant: merchant.into(),
            network_decline_details: None,
            reason: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransferResponseToken {
    const NAME: &'static str = "TransferResponseToken";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "card_details",
        "creation_time",
        "currency",
        "customer_id",
        "id",
        "last_updated_time",
        "merchant",
        "network_decline_details",
        "reason",
        "status",
        "tenant",
        "transaction_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_details: Option<ExternalCardDetails> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<CurrencyCode> = None;
        let mut customer_id: Option<TransferCustomerId> = None;
        let mut id: Option<TransferId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut merchant: Option<Merchant> = None;
        let mut network_decline_details: Option<String> = None;
        let mut reason: Option<String> = None;
        let mut status: Option<TransferStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut type_: Option<TransferResponseTokenType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut card_details),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.take(&mut customer_id),
                6 => __input.take(&mut id),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut merchant),
                9 => __input.maybe_or_keep(&mut network_decline_details),
                10 => __input.maybe_or_keep(&mut reason),
                11 => __input.take(&mut status),
                12 => __input.take(&mut tenant),
                13 => __input.maybe_or_keep(&mut transaction_id),
                14 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&amount, "amount");
        __input.need(&card_details, "card_details");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&merchant, "merchant");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            amount: amount?.0,
            card_details: card_details?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            merchant: merchant?,
            network_decline_details,
            reason,
            status: status?,
            tenant: tenant?,
            transaction_id,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("card_details", &self.card_details);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("merchant", &self.merchant);
        out.option("network_decline_details", &self.network_decline_details);
        out.option("reason", &self.reason);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransferResponseToken);
#[cfg(feature = "external-cards")]
/// The values of `type` that lead to `TransferResponseToken`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransferResponseTokenType {
    /// `APPLE_PAY_PULL`
    ApplePayPull,
    /// `APPLE_PAY_PULL_REVERSAL`
    ApplePayPullReversal,
    /// `GOOGLE_PAY_PULL`
    GooglePayPull,
    /// `GOOGLE_PAY_PULL_REVERSAL`
    GooglePayPullReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TransferResponseTokenType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ApplePayPull,
        Self::ApplePayPullReversal,
        Self::GooglePayPull,
        Self::GooglePayPullReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplePayPull => "APPLE_PAY_PULL",
            Self::ApplePayPullReversal => "APPLE_PAY_PULL_REVERSAL",
            Self::GooglePayPull => "GOOGLE_PAY_PULL",
            Self::GooglePayPullReversal => "GOOGLE_PAY_PULL_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(TransferResponseTokenType);
#[cfg(feature = "external-cards")]
/// How much of a pull to give back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferReversalRequest {
    /// Money to give back, in cents: at most what was pulled.
    pub amount: i64,
    /// Required. 3 characters.
    pub currency: CurrencyCode,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransferReversalRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<CurrencyCode>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransferReversalRequest {
    const NAME: &'static str = "TransferReversalRequest";
    const FIELDS: &'static [&'static str] = &["amount", "currency"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<CurrencyCode> = None;
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
crate::record::record!(TransferReversalRequest);
impl crate::check::Check for TransferReversalRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.currency;
        crate::check::within("currency", crate::check::length(value, 3, 3))?;
        Ok(())
    }
}
#[cfg(feature = "external-cards")]
/// The status of the transfer
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransferStatus {
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
impl TransferStatus {
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
crate::open_enum::open_enum!(TransferStatus);
#[cfg(feature = "external-cards")]
/// Unique identifier of an External Card Transfer 3-D Secure Authorization - conditionally required according to your program's 3DS policy
pub type TransferThreeDsId = ThreeDsId;
#[cfg(feature = "external-cards")]
/// Which way the money goes: `PUSH` from an account to a card, the PULL values from a card to an account, the REVERSAL values back to the card they came from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransferType {
    /// `APPLE_PAY_PULL`
    ApplePayPull,
    /// `APPLE_PAY_PULL_REVERSAL`
    ApplePayPullReversal,
    /// `GOOGLE_PAY_PULL`
    GooglePayPull,
    /// `GOOGLE_PAY_PULL_REVERSAL`
    GooglePayPullReversal,
    /// `PULL`
    Pull,
    /// `PULL_REVERSAL`
    PullReversal,
    /// `PUSH`
    Push,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TransferType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ApplePayPull,
        Self::ApplePayPullReversal,
        Self::GooglePayPull,
        Self::GooglePayPullReversal,
        Self::Pull,
        Self::PullReversal,
        Self::Push,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplePayPull => "APPLE_PAY_PULL",
            Self::ApplePayPullReversal => "APPLE_PAY_PULL_REVERSAL",
            Self::GooglePayPull => "GOOGLE_PAY_PULL",
            Self::GooglePayPullReversal => "GOOGLE_PAY_PULL_REVERSAL",
            Self::Pull => "PULL",
            Self::PullReversal => "PULL_REVERSAL",
            Self::Push => "PUSH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(TransferType);
#[cfg(feature = "external-cards")]
/// Parameters of `listExternalCards`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExternalCardsParams {
    /// Only what belongs to this business.
    pub business_id: Option<BusinessId>,
    /// Only what belongs to this person.
    pub customer_id: Option<CustomerId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Only what belongs to this payment account reference.
    pub payment_account_reference: Option<PaymentAccountReference>,
    /// Only external cards in this state.
    pub status: Option<ExternalCardStatus>,
}
impl ListExternalCardsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
            limit: None,
            page_token: None,
            payment_account_reference: None,
            status: None,
        }
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
    /// Sets [`payment_account_reference`](Self::payment_account_reference). 29 characters.
    #[must_use]
    #[inline]
    pub fn with_payment_account_reference(
        mut self,
        value: impl Into<PaymentAccountReference>,
    ) -> Self {
        self.payment_account_reference = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<ExternalCardStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ListExternalCardsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("customer_id", &self.customer_id);
        query.some("business_id", &self.business_id);
        query.some("page_token", &self.page_token);
        query.some("status", &self.status);
        query.some("payment_account_reference", &self.payment_account_reference);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListExternalCardsParams {
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
        if let Some(value) = &self.payment_account_reference {
            crate::check::within(
                "payment_account_reference",
                crate::check::length(value, 29, 29),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListExternalCardsParams {
    type Item = ExternalCardResponse;
    type Page = ExternalCardListResponse;
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
#[cfg(feature = "external-cards")]
/// Parameters of `listExternalCardTransfers`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListExternalCardTransfersParams {
    /// Only transfers into or out of these accounts, separated by commas.
    pub account_id: Option<Vec<AccountId>>,
    /// Only transfers of exactly these amounts, in cents, separated by commas.
    pub amount: Option<Vec<i64>>,
    /// Only transfers with cards of these people, separated by commas.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Only transfers with these external cards, separated by commas.
    pub external_card_id: Option<Vec<ExternalCardId>>,
    /// Only transfers of this many cents or more.
    pub from_amount: Option<i64>,
    /// Only transfers created at this time or later.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Only transfers changed at this time or later.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Only these transfers, separated by commas.
    pub id: Option<Vec<TransferId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Only reversals of these transfers, separated by commas.
    pub original_transfer_id: Option<Vec<TransferId>>,
    /// Only transfers started from these accounts, separated by commas.
    pub originating_account_id: Option<Vec<AccountId>>,
    /// Only pushes by these senders, separated by commas.
    pub originating_customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub page_token: Option<String>,
    /// Only transfers with the card of this payment account reference.
    pub payment_account_reference: Option<String>,
    /// Only transfers in these states, separated by commas.
    pub status: Option<Vec<TransferStatus>>,
    /// Only transfers of these workspaces, separated by commas.
    pub tenant: Option<Vec<TenantId>>,
    /// Only transfers with these 3-D Secure authentications, separated by commas.
    pub three_ds_id: Option<Vec<ThreeDsId>>,
    /// Only transfers of this many cents or fewer.
    pub to_amount: Option<i64>,
    /// Only transfers created up to this time.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Only transfers last changed up to this time.
    pub to_last_updated_time: Option<crate::Timestamp>,
    /// Only the transfers behind these transactions, separated by commas.
    pub transaction_id: Option<Vec<TransactionId>>,
    /// Only transfers of these types, separated by commas.
    pub type_: Option<Vec<TransferType>>,
}
impl ListExternalCardTransfersParams {
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
    pub fn with_status(mut self, value: Vec<TransferStatus>) -> Self {
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
    pub fn with_type(mut self, value: Vec<TransferType>) -> Self {
        self.type_ = Some(value);
        self
    }
}
impl ListExternalCardTransfersParams {
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
impl crate::check::Check for ListExternalCardTransfersParams {
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
impl crate::Paged for ListExternalCardTransfersParams {
    type Item = TransferResponse;
    type Page = TransferListResponse;
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
