// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_customer_verification`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerVerification {
    /// Required.
    pub customer_consent: bool,
    /// Optional.
    pub customer_ip_address: Option<String>,
    /// Optional.
    pub document_id: Option<DocumentId>,
    /// Optional.
    pub verification_type: Option<Vec<V0KycVerificationType>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(customer_consent: bool) -> Self {
        Self {
            customer_consent,
            customer_ip_address: None,
            document_id: None,
            verification_type: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`customer_ip_address`](Self::customer_ip_address).
    #[must_use]
    #[inline]
    pub fn with_customer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.customer_ip_address = Some(value.into());
        self
    }
    /// Sets [`document_id`](Self::document_id).
    #[must_use]
    #[inline]
    pub fn with_document_id(mut self, value: DocumentId) -> Self {
        self.document_id = Some(value);
        self
    }
    /// Sets [`verification_type`](Self::verification_type).
    #[must_use]
    #[inline]
    pub fn with_verification_type(mut self, value: Vec<V0KycVerificationType>) -> Self {
        self.verification_type = Some(value);
        self
    }
}
impl crate::record::Record for V0CustomerVerification {
    const NAME: &'static str = "V0CustomerVerification";
    const FIELDS: &'static [&'static str] = &[
        "customer_consent",
        "customer_ip_address",
        "document_id",
        "verification_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut customer_consent: Option<bool> = None;
        let mut customer_ip_address: Option<String> = None;
        let mut document_id: Option<DocumentId> = None;
        let mut verification_type: Option<Vec<V0KycVerificationType>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut customer_consent),
                1 => __input.maybe(&mut customer_ip_address),
                2 => __input.maybe(&mut document_id),
                3 => __input.maybe(&mut verification_type),
                _ => __input.again(),
            }
        }
        __input.need(&customer_consent, "customer_consent");
        Some(Self {
            customer_consent: customer_consent?,
            customer_ip_address,
            document_id,
            verification_type,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("customer_consent", &self.customer_consent);
        out.option("customer_ip_address", &self.customer_ip_address);
        out.option("document_id", &self.document_id);
        out.option("verification_type", &self.verification_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerVerification);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_customer_verification_result`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerVerificationResult {
    /// Optional. Only in responses.
    pub id: Option<VerificationId>,
    /// Optional. Only in responses.
    pub issues: Option<Vec<String>>,
    /// Optional.
    pub raw_response: Option<V0RawResponse>,
    /// Required.
    pub result: V0CustomerVerificationResultResult,
    /// Optional.
    pub vendor_info: Option<V0VerificationVendorInfo>,
    /// Required.
    pub verification_time: crate::Timestamp,
    /// Required.
    pub verification_type: V0KycVerificationType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerVerificationResult {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        result: impl Into<V0CustomerVerificationResultResult>,
        verification_time: impl Into<crate::Timestamp>,
        verification_type: impl Into<V0KycVerificationType>,
    ) -> Self {
        Self {
            id: None,
            issues: None,
            raw_response: None,
            result: result.into(),
            vendor_info: None,
            verification_time: verification_time.into(),
            verification_type: verification_type.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: VerificationId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`issues`](Self::issues). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_issues(mut self, value: Vec<String>) -> Self {
        self.issues = Some(value);
        self
    }
    /// Sets [`raw_response`](Self::raw_response).
    #[must_use]
    #[inline]
    pub fn with_raw_response(mut self, value: impl Into<V0RawResponse>) -> Self {
        self.raw_response = Some(value.into());
        self
    }
    /// Sets [`vendor_info`](Self::vendor_info).
    #[must_use]
    #[inline]
    pub fn with_vendor_info(
        mut self,
        value: impl Into<V0VerificationVendorInfo>,
    ) -> Self {
        self.vendor_info = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CustomerVerificationResult {
    const NAME: &'static str = "V0CustomerVerificationResult";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "issues",
        "raw_response",
        "result",
        "vendor_info",
        "verification_time",
        "verification_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<VerificationId> = None;
        let mut issues: Option<Vec<String>> = None;
        let mut raw_response: Option<V0RawResponse> = None;
        let mut result: Option<V0CustomerVerificationResultResult> = None;
        let mut vendor_info: Option<V0VerificationVendorInfo> = None;
        let mut verification_time: Option<crate::Timestamp> = None;
        let mut verification_type: Option<V0KycVerificationType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut id),
                1 => __input.maybe_or_keep(&mut issues),
                2 => __input.maybe_or_keep(&mut raw_response),
                3 => __input.take(&mut result),
                4 => __input.maybe_or_keep(&mut vendor_info),
                5 => __input.take(&mut verification_time),
                6 => __input.take(&mut verification_type),
                _ => __input.again(),
            }
        }
        __input.need(&result, "result");
        __input.need(&verification_time, "verification_time");
        __input.need(&verification_type, "verification_type");
        Some(Self {
            id,
            issues,
            raw_response,
            result: result?,
            vendor_info,
            verification_time: verification_time?,
            verification_type: verification_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("id", &self.id);
        out.option("issues", &self.issues);
        out.option("raw_response", &self.raw_response);
        out.field("result", &self.result);
        out.option("vendor_info", &self.vendor_info);
        out.field("verification_time", &self.verification_time);
        out.field("verification_type", &self.verification_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerVerificationResult);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_customer_verification_result_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerVerificationResultList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub verifications: Vec<V0CustomerVerificationResult>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerVerificationResultList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(verifications: Vec<V0CustomerVerificationResult>) -> Self {
        Self {
            next_page_token: None,
            verifications,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CustomerVerificationResultList {
    const NAME: &'static str = "V0CustomerVerificationResultList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "verifications"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut verifications: Option<Vec<V0CustomerVerificationResult>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut verifications),
                _ => __input.again(),
            }
        }
        __input.need(&verifications, "verifications");
        Some(Self {
            next_page_token,
            verifications: verifications?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("verifications", &self.verifications);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerVerificationResultList);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_customer_verification_result_result`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerVerificationResultResult {
    /// `ACCEPTED`
    Accepted,
    /// `PROVIDER_FAILURE`
    ProviderFailure,
    /// `PROVISIONAL`
    Provisional,
    /// `REJECTED`
    Rejected,
    /// `REVIEW`
    Review,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CustomerVerificationResultResult {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Accepted,
        Self::ProviderFailure,
        Self::Provisional,
        Self::Rejected,
        Self::Review,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::ProviderFailure => "PROVIDER_FAILURE",
            Self::Provisional => "PROVISIONAL",
            Self::Rejected => "REJECTED",
            Self::Review => "REVIEW",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CustomerVerificationResultResult);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_customer_verify_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CustomerVerifyResponse {
    /// Required. Only in responses.
    pub kyc_status: V0CustomerKycStatus,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub verifications: Vec<V0CustomerVerificationResult>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CustomerVerifyResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        kyc_status: impl Into<V0CustomerKycStatus>,
        verifications: Vec<V0CustomerVerificationResult>,
    ) -> Self {
        Self {
            kyc_status: kyc_status.into(),
            next_page_token: None,
            verifications,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CustomerVerifyResponse {
    const NAME: &'static str = "V0CustomerVerifyResponse";
    const FIELDS: &'static [&'static str] = &[
        "kyc_status",
        "next_page_token",
        "verifications",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut kyc_status: Option<V0CustomerKycStatus> = None;
        let mut next_page_token: Option<String> = None;
        let mut verifications: Option<Vec<V0CustomerVerificationResult>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut kyc_status),
                1 => __input.maybe_or_keep(&mut next_page_token),
                2 => __input.take(&mut verifications),
                _ => __input.again(),
            }
        }
        __input.need(&kyc_status, "kyc_status");
        __input.need(&verifications, "verifications");
        Some(Self {
            kyc_status: kyc_status?,
            next_page_token,
            verifications: verifications?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("kyc_status", &self.kyc_status);
        out.option("next_page_token", &self.next_page_token);
        out.field("verifications", &self.verifications);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CustomerVerifyResponse);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_kyc_verification_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0KycVerificationType {
    /// `addressrisk`
    Addressrisk,
    /// `alertlist`
    Alertlist,
    /// `decision`
    Decision,
    /// `documentverification`
    Documentverification,
    /// `emailrisk`
    Emailrisk,
    /// `fraud`
    Fraud,
    /// `kyc`
    Kyc,
    /// `phonerisk`
    Phonerisk,
    /// `social`
    Social,
    /// `synthetic`
    Synthetic,
    /// `watchlistplus`
    Watchlistplus,
    /// `watchlistpremier`
    Watchlistpremier,
    /// `watchliststandard`
    Watchliststandard,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0KycVerificationType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Addressrisk,
        Self::Alertlist,
        Self::Decision,
        Self::Documentverification,
        Self::Emailrisk,
        Self::Fraud,
        Self::Kyc,
        Self::Phonerisk,
        Self::Social,
        Self::Synthetic,
        Self::Watchlistplus,
        Self::Watchlistpremier,
        Self::Watchliststandard,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Addressrisk => "addressrisk",
            Self::Alertlist => "alertlist",
            Self::Decision => "decision",
            Self::Documentverification => "documentverification",
            Self::Emailrisk => "emailrisk",
            Self::Fraud => "fraud",
            Self::Kyc => "kyc",
            Self::Phonerisk => "phonerisk",
            Self::Social => "social",
            Self::Synthetic => "synthetic",
            Self::Watchlistplus => "watchlistplus",
            Self::Watchlistpremier => "watchlistpremier",
            Self::Watchliststandard => "watchliststandard",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0KycVerificationType);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_provider_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ProviderType {
    /// `IDOLOGY`
    Idology,
    /// `SOCURE`
    Socure,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ProviderType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Idology, Self::Socure];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idology => "IDOLOGY",
            Self::Socure => "SOCURE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ProviderType);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_raw_response`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RawResponse {
    /// Optional.
    pub provider: Option<V0ProviderType>,
    /// Optional.
    pub raw_data: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RawResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            provider: None,
            raw_data: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    #[inline]
    pub fn with_provider(mut self, value: impl Into<V0ProviderType>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets [`raw_data`](Self::raw_data).
    #[must_use]
    #[inline]
    pub fn with_raw_data(mut self, value: impl Into<String>) -> Self {
        self.raw_data = Some(value.into());
        self
    }
}
impl crate::record::Record for V0RawResponse {
    const NAME: &'static str = "V0RawResponse";
    const FIELDS: &'static [&'static str] = &["provider", "raw_data"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut provider: Option<V0ProviderType> = None;
        let mut raw_data: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut provider),
                1 => __input.maybe_or_keep(&mut raw_data),
                _ => __input.again(),
            }
        }
        Some(Self {
            provider,
            raw_data,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("provider", &self.provider);
        out.option("raw_data", &self.raw_data);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RawResponse);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_verification_vendor_info`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0VerificationVendorInfo {
    /// `content_type: application/json`
    ApplicationJson(V0VerificationVendorJson),
    /// `content_type: text/xml`
    TextXml(V0VerificationVendorXml),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0VerificationVendorInfo {
    /// The value of `content_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ApplicationJson(_) => "application/json",
            Self::TextXml(_) => "text/xml",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `content_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0VerificationVendorInfoKind {
        self.tag().into()
    }
    /// Makes the variant `ApplicationJson`.
    #[inline]
    pub fn application_json(value: V0VerificationVendorJson) -> Self {
        Self::ApplicationJson(value)
    }
    /// Whether this is `ApplicationJson`.
    #[inline]
    pub fn is_application_json(&self) -> bool {
        matches!(self, Self::ApplicationJson(_))
    }
    /// The content of `ApplicationJson`, if this is one.
    #[inline]
    pub fn as_application_json(&self) -> Option<&V0VerificationVendorJson> {
        match self {
            Self::ApplicationJson(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ApplicationJson`, if this is one.
    #[inline]
    pub fn into_application_json(self) -> Option<V0VerificationVendorJson> {
        match self {
            Self::ApplicationJson(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `TextXml`.
    #[inline]
    pub fn text_xml(value: V0VerificationVendorXml) -> Self {
        Self::TextXml(value)
    }
    /// Whether this is `TextXml`.
    #[inline]
    pub fn is_text_xml(&self) -> bool {
        matches!(self, Self::TextXml(_))
    }
    /// The content of `TextXml`, if this is one.
    #[inline]
    pub fn as_text_xml(&self) -> Option<&V0VerificationVendorXml> {
        match self {
            Self::TextXml(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `TextXml`, if this is one.
    #[inline]
    pub fn into_text_xml(self) -> Option<V0VerificationVendorXml> {
        match self {
            Self::TextXml(value) => Some(value),
            _ => None,
        }
    }
    /// `details`, which every known kind has.
    #[inline]
    pub fn details(&self) -> Option<&[V0VerificationVendorInfoDetail]> {
        match self {
            Self::ApplicationJson(value) => value.details.as_deref(),
            Self::TextXml(value) => value.details.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `vendor`, which every known kind has.
    #[inline]
    pub fn vendor(&self) -> Option<&str> {
        match self {
            Self::ApplicationJson(value) => Some(&*value.vendor),
            Self::TextXml(value) => Some(&*value.vendor),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0VerificationVendorJson> for V0VerificationVendorInfo {
    #[inline]
    fn from(value: V0VerificationVendorJson) -> Self {
        Self::ApplicationJson(value)
    }
}
impl From<V0VerificationVendorXml> for V0VerificationVendorInfo {
    #[inline]
    fn from(value: V0VerificationVendorXml) -> Self {
        Self::TextXml(value)
    }
}
impl ::serde::Serialize for V0VerificationVendorInfo {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::ApplicationJson(value) => value.serialize(serializer),
            Self::TextXml(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0VerificationVendorInfo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0VerificationVendorInfo {
    const NAME: &'static str = "V0VerificationVendorInfo";
    const TAG: &'static str = "content_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "application/json" => Self::ApplicationJson(body.branch()?),
                "text/xml" => Self::TextXml(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_verification_vendor_info_detail`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerificationVendorInfoDetail {
    /// Optional.
    pub code: Option<String>,
    /// Optional.
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerificationVendorInfoDetail {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            description: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    #[inline]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl crate::record::Record for V0VerificationVendorInfoDetail {
    const NAME: &'static str = "V0VerificationVendorInfoDetail";
    const FIELDS: &'static [&'static str] = &["code", "description"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut description: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut code),
                1 => __input.maybe_or_keep(&mut description),
                _ => __input.again(),
            }
        }
        Some(Self {
            code,
            description,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("code", &self.code);
        out.option("description", &self.description);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VerificationVendorInfoDetail);
#[cfg(feature = "kyc-verification-deprecated")]
/// The kinds of [`V0VerificationVendorInfo`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0VerificationVendorInfoKind {
    /// `application/json`
    ApplicationJson,
    /// `text/xml`
    TextXml,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0VerificationVendorInfoKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::ApplicationJson, Self::TextXml];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationJson => "application/json",
            Self::TextXml => "text/xml",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0VerificationVendorInfoKind);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_verification_vendor_json`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerificationVendorJson {
    /// Optional. Only in responses.
    pub details: Option<Vec<V0VerificationVendorInfoDetail>>,
    /// Required. `Debug` does not print it.
    pub json: ::serde_json::Map<String, ::serde_json::Value>,
    /// Required.
    pub vendor: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerificationVendorJson {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        json: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        vendor: impl Into<String>,
    ) -> Self {
        Self {
            details: None,
            json: json.into(),
            vendor: vendor.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`details`](Self::details). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_details(mut self, value: Vec<V0VerificationVendorInfoDetail>) -> Self {
        self.details = Some(value);
        self
    }
}
impl crate::record::Record for V0VerificationVendorJson {
    const NAME: &'static str = "V0VerificationVendorJson";
    const FIELDS: &'static [&'static str] = &[
        "details",
        "json",
        "vendor",
        "content_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut details: Option<Vec<V0VerificationVendorInfoDetail>> = None;
        let mut json: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut vendor: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut details),
                1 => __input.take(&mut json),
                2 => __input.take(&mut vendor),
                3 => __input.tag("application/json"),
                _ => __input.again(),
            }
        }
        __input.need(&json, "json");
        __input.need(&vendor, "vendor");
        Some(Self {
            details,
            json: json?,
            vendor: vendor?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("content_type", "application/json");
        out.option("details", &self.details);
        out.secret("json", &self.json);
        out.field("vendor", &self.vendor);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VerificationVendorJson);
#[cfg(feature = "kyc-verification-deprecated")]
/// The document's schema `v0_verification_vendor_xml`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerificationVendorXml {
    /// Optional. Only in responses.
    pub details: Option<Vec<V0VerificationVendorInfoDetail>>,
    /// Required.
    pub vendor: String,
    /// Required.
    pub xml: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerificationVendorXml {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(vendor: impl Into<String>, xml: impl Into<String>) -> Self {
        Self {
            details: None,
            vendor: vendor.into(),
            xml: xml.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`details`](Self::details). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_details(mut self, value: Vec<V0VerificationVendorInfoDetail>) -> Self {
        self.details = Some(value);
        self
    }
}
impl crate::record::Record for V0VerificationVendorXml {
    const NAME: &'static str = "V0VerificationVendorXml";
    const FIELDS: &'static [&'static str] = &[
        "details",
        "vendor",
        "xml",
        "content_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut details: Option<Vec<V0VerificationVendorInfoDetail>> = None;
        let mut vendor: Option<String> = None;
        let mut xml: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut details),
                1 => __input.take(&mut vendor),
                2 => __input.take(&mut xml),
                3 => __input.tag("text/xml"),
                _ => __input.again(),
            }
        }
        __input.need(&vendor, "vendor");
        __input.need(&xml, "xml");
        Some(Self {
            details,
            vendor: vendor?,
            xml: xml?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("content_type", "text/xml");
        out.option("details", &self.details);
        out.field("vendor", &self.vendor);
        out.field("xml", &self.xml);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VerificationVendorXml);
#[cfg(feature = "kyc-verification-deprecated")]
/// Parameters of `listVerificationsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListVerificationsV0Params {
    /// Optional.
    pub include_history: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListVerificationsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            include_history: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`include_history`](Self::include_history).
    #[must_use]
    #[inline]
    pub fn with_include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
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
impl ListVerificationsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("include_history", &self.include_history);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListVerificationsV0Params {
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
impl crate::Paged for ListVerificationsV0Params {
    type Item = V0CustomerVerificationResult;
    type Page = V0CustomerVerificationResultList;
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
        (page.verifications, page.next_page_token)
    }
}
