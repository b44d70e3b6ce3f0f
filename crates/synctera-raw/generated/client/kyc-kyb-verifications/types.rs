// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_adhoc_verification_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AdhocVerificationRequest {
    /// Required.
    pub payee_id: PayeeId,
    /// Required.
    pub payer_id: PayerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AdhocVerificationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(payee_id: PayeeId, payer_id: PayerId) -> Self {
        Self {
            payee_id,
            payer_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AdhocVerificationRequest {
    const NAME: &'static str = "V0AdhocVerificationRequest";
    const FIELDS: &'static [&'static str] = &["payee_id", "payer_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut payee_id: Option<PayeeId> = None;
        let mut payer_id: Option<PayerId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut payee_id),
                1 => __input.take(&mut payer_id),
                _ => __input.again(),
            }
        }
        __input.need(&payee_id, "payee_id");
        __input.need(&payer_id, "payer_id");
        Some(Self {
            payee_id: payee_id?,
            payer_id: payer_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payee_id", &self.payee_id);
        out.field("payer_id", &self.payer_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AdhocVerificationRequest);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_adhoc_verification_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AdhocVerificationResponse {
    /// Required.
    pub id: crate::AnyId,
    /// Required.
    pub matching_watchlists: Vec<V0AdhocVerificationResponseMatchingWatchlistsItem>,
    /// Required.
    pub result: V0VerificationResult,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AdhocVerificationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        id: crate::AnyId,
        matching_watchlists: Vec<V0AdhocVerificationResponseMatchingWatchlistsItem>,
        result: impl Into<V0VerificationResult>,
    ) -> Self {
        Self {
            id,
            matching_watchlists,
            result: result.into(),
            vendor_info: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AdhocVerificationResponse {
    const NAME: &'static str = "V0AdhocVerificationResponse";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "matching_watchlists",
        "result",
        "vendor_info",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<crate::AnyId> = None;
        let mut matching_watchlists: Option<
            Vec<V0AdhocVerificationResponseMatchingWatchlistsItem>,
        > = None;
        let mut result: Option<V0VerificationResult> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut id),
                1 => __input.take(&mut matching_watchlists),
                2 => __input.take(&mut result),
                3 => __input.maybe_or_keep(&mut vendor_info),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        __input.need(&matching_watchlists, "matching_watchlists");
        __input.need(&result, "result");
        Some(Self {
            id: id?,
            matching_watchlists: matching_watchlists?,
            result: result?,
            vendor_info,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("id", &self.id);
        out.field("matching_watchlists", &self.matching_watchlists);
        out.field("result", &self.result);
        out.option("vendor_info", &self.vendor_info);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AdhocVerificationResponse);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_adhoc_verification_response_matching_watchlists_item`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AdhocVerificationResponseMatchingWatchlistsItem {
    /// `US_OFAC`
    UsOfac,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AdhocVerificationResponseMatchingWatchlistsItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::UsOfac];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsOfac => "US_OFAC",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AdhocVerificationResponseMatchingWatchlistsItem);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_detail`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Detail {
    /// Optional.
    pub category: Option<V0DetailCategory>,
    /// Optional.
    pub description: Option<String>,
    /// Optional. Only in responses.
    pub label: Option<String>,
    /// Optional.
    pub result: Option<V0DetailResult>,
    /// Optional.
    pub score: Option<f64>,
    /// Optional.
    pub url: Option<String>,
    /// Optional.
    pub vendor_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Detail {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category: None,
            description: None,
            label: None,
            result: None,
            score: None,
            url: None,
            vendor_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`category`](Self::category).
    #[must_use]
    #[inline]
    pub fn with_category(mut self, value: impl Into<V0DetailCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`label`](Self::label). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`result`](Self::result).
    #[must_use]
    #[inline]
    pub fn with_result(mut self, value: impl Into<V0DetailResult>) -> Self {
        self.result = Some(value.into());
        self
    }
    /// Sets [`score`](Self::score).
    #[must_use]
    #[inline]
    pub fn with_score(mut self, value: f64) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    #[inline]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets [`vendor_code`](Self::vendor_code).
    #[must_use]
    #[inline]
    pub fn with_vendor_code(mut self, value: impl Into<String>) -> Self {
        self.vendor_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Detail {
    const NAME: &'static str = "V0Detail";
    const FIELDS: &'static [&'static str] = &[
        "category",
        "description",
        "label",
        "result",
        "score",
        "url",
        "vendor_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut category: Option<V0DetailCategory> = None;
        let mut description: Option<String> = None;
        let mut label: Option<String> = None;
        let mut result: Option<V0DetailResult> = None;
        let mut score: Option<f64> = None;
        let mut url: Option<String> = None;
        let mut vendor_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut category),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.maybe_or_keep(&mut label),
                3 => __input.maybe_or_keep(&mut result),
                4 => __input.maybe_or_keep(&mut score),
                5 => __input.maybe_or_keep(&mut url),
                6 => __input.maybe_or_keep(&mut vendor_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            category,
            description,
            label,
            result,
            score,
            url,
            vendor_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("category", &self.category);
        out.option("description", &self.description);
        out.option("label", &self.label);
        out.option("result", &self.result);
        out.option("score", &self.score);
        out.option("url", &self.url);
        out.option("vendor_code", &self.vendor_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Detail);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_detail_category`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DetailCategory {
    /// `ADDRESS`
    Address,
    /// `BANKRUPTCIES`
    Bankruptcies,
    /// `BUSINESS_NAME`
    BusinessName,
    /// `CIP`
    Cip,
    /// `DEVICE`
    Device,
    /// `DOC_DETAILS`
    DocDetails,
    /// `DOC_VERIFICATION`
    DocVerification,
    /// `EMAIL`
    Email,
    /// `FRAUD`
    Fraud,
    /// `LICENSE`
    License,
    /// `OFFICE_ADDRESS`
    OfficeAddress,
    /// `OTHER`
    Other,
    /// `PHONE`
    Phone,
    /// `SELFIE_CAPTURE`
    SelfieCapture,
    /// `SELFIE_DOCUMENT`
    SelfieDocument,
    /// `SOS_DOMESTIC`
    SosDomestic,
    /// `SOS_FILINGS`
    SosFilings,
    /// `SYNTHETIC`
    Synthetic,
    /// `TIN_MATCH`
    TinMatch,
    /// `WATCHLIST`
    Watchlist,
    /// `WEBSITE`
    Website,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DetailCategory {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Address,
        Self::Bankruptcies,
        Self::BusinessName,
        Self::Cip,
        Self::Device,
        Self::DocDetails,
        Self::DocVerification,
        Self::Email,
        Self::Fraud,
        Self::License,
        Self::OfficeAddress,
        Self::Other,
        Self::Phone,
        Self::SelfieCapture,
        Self::SelfieDocument,
        Self::SosDomestic,
        Self::SosFilings,
        Self::Synthetic,
        Self::TinMatch,
        Self::Watchlist,
        Self::Website,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address => "ADDRESS",
            Self::Bankruptcies => "BANKRUPTCIES",
            Self::BusinessName => "BUSINESS_NAME",
            Self::Cip => "CIP",
            Self::Device => "DEVICE",
            Self::DocDetails => "DOC_DETAILS",
            Self::DocVerification => "DOC_VERIFICATION",
            Self::Email => "EMAIL",
            Self::Fraud => "FRAUD",
            Self::License => "LICENSE",
            Self::OfficeAddress => "OFFICE_ADDRESS",
            Self::Other => "OTHER",
            Self::Phone => "PHONE",
            Self::SelfieCapture => "SELFIE_CAPTURE",
            Self::SelfieDocument => "SELFIE_DOCUMENT",
            Self::SosDomestic => "SOS_DOMESTIC",
            Self::SosFilings => "SOS_FILINGS",
            Self::Synthetic => "SYNTHETIC",
            Self::TinMatch => "TIN_MATCH",
            Self::Watchlist => "WATCHLIST",
            Self::Website => "WEBSITE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DetailCategory);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_detail_result`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DetailResult {
    /// `FAIL`
    Fail,
    /// `INFO`
    Info,
    /// `PASS`
    Pass,
    /// `WARN`
    Warn,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DetailResult {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fail, Self::Info, Self::Pass, Self::Warn];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fail => "FAIL",
            Self::Info => "INFO",
            Self::Pass => "PASS",
            Self::Warn => "WARN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DetailResult);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_details`, sent and received.
pub type V0Details = Vec<V0Detail>;
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verification`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Verification {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub details: Option<V0Details>,
    /// Optional. Only in responses.
    pub id: Option<VerificationId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Required.
    pub result: V0VerificationResult,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Required.
    pub verification_time: crate::Timestamp,
    /// Required.
    pub verification_type: V0VerificationType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Verification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        result: impl Into<V0VerificationResult>,
        verification_time: impl Into<crate::Timestamp>,
        verification_type: impl Into<V0VerificationType>,
    ) -> Self {
        Self {
            business_id: None,
            creation_time: None,
            details: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            person_id: None,
            result: result.into(),
            vendor_info: None,
            verification_time: verification_time.into(),
            verification_type: verification_type.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`details`](Self::details).
    #[must_use]
    #[inline]
    pub fn with_details(mut self, value: V0Details) -> Self {
        self.details = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: VerificationId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`vendor_info`](Self::vendor_info).
    #[must_use]
    #[inline]
    pub fn with_vendor_info(mut self, value: impl Into<V0VendorInfo>) -> Self {
        self.vendor_info = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Verification {
    const NAME: &'static str = "V0Verification";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "creation_time",
        "details",
        "id",
        "last_updated_time",
        "metadata",
        "person_id",
        "result",
        "vendor_info",
        "verification_time",
        "verification_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut details: Option<V0Details> = None;
        let mut id: Option<VerificationId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut person_id: Option<V0PersonId> = None;
        let mut result: Option<V0VerificationResult> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        let mut verification_time: Option<crate::Timestamp> = None;
        let mut verification_type: Option<V0VerificationType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut business_id),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut details),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut person_id),
                7 => __input.take(&mut result),
                8 => __input.maybe_or_keep(&mut vendor_info),
                9 => __input.take(&mut verification_time),
                10 => __input.take(&mut verification_type),
                _ => __input.again(),
            }
        }
        __input.need(&result, "result");
        __input.need(&verification_time, "verification_time");
        __input.need(&verification_type, "verification_type");
        Some(Self {
            business_id,
            creation_time,
            details,
            id,
            last_updated_time,
            metadata,
            person_id,
            result: result?,
            vendor_info,
            verification_time: verification_time?,
            verification_type: verification_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("creation_time", &self.creation_time);
        out.option("details", &self.details);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("person_id", &self.person_id);
        out.field("result", &self.result);
        out.option("vendor_info", &self.vendor_info);
        out.field("verification_time", &self.verification_time);
        out.field("verification_type", &self.verification_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Verification);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verification_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerificationList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub verifications: Vec<V0Verification>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerificationList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(verifications: Vec<V0Verification>) -> Self {
        Self {
            next_page_token: None,
            verifications,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0VerificationList {
    const NAME: &'static str = "V0VerificationList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "verifications"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut verifications: Option<Vec<V0Verification>> = None;
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
crate::record::record!(V0VerificationList);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verification_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerificationRequest {
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Required.
    pub customer_consent: bool,
    /// Optional.
    pub customer_ip_address: Option<String>,
    /// Optional.
    pub document_id: Option<DocumentId>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerificationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(customer_consent: bool) -> Self {
        Self {
            business_id: None,
            customer_consent,
            customer_ip_address: None,
            document_id: None,
            person_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: V0BusinessId) -> Self {
        self.business_id = Some(value);
        self
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
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: V0PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
}
impl crate::record::Record for V0VerificationRequest {
    const NAME: &'static str = "V0VerificationRequest";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "customer_consent",
        "customer_ip_address",
        "document_id",
        "person_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<V0BusinessId> = None;
        let mut customer_consent: Option<bool> = None;
        let mut customer_ip_address: Option<String> = None;
        let mut document_id: Option<DocumentId> = None;
        let mut person_id: Option<V0PersonId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut business_id),
                1 => __input.take(&mut customer_consent),
                2 => __input.maybe(&mut customer_ip_address),
                3 => __input.maybe(&mut document_id),
                4 => __input.maybe(&mut person_id),
                _ => __input.again(),
            }
        }
        __input.need(&customer_consent, "customer_consent");
        Some(Self {
            business_id,
            customer_consent: customer_consent?,
            customer_ip_address,
            document_id,
            person_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.field("customer_consent", &self.customer_consent);
        out.option("customer_ip_address", &self.customer_ip_address);
        out.option("document_id", &self.document_id);
        out.option("person_id", &self.person_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VerificationRequest);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verification_result`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0VerificationResult {
    /// `ACCEPTED`
    Accepted,
    /// `PENDING`
    Pending,
    /// `PROVISIONAL`
    Provisional,
    /// `REJECTED`
    Rejected,
    /// `REVIEW`
    Review,
    /// `UNVERIFIED`
    Unverified,
    /// `VENDOR_ERROR`
    VendorError,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0VerificationResult {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Accepted,
        Self::Pending,
        Self::Provisional,
        Self::Rejected,
        Self::Review,
        Self::Unverified,
        Self::VendorError,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Pending => "PENDING",
            Self::Provisional => "PROVISIONAL",
            Self::Rejected => "REJECTED",
            Self::Review => "REVIEW",
            Self::Unverified => "UNVERIFIED",
            Self::VendorError => "VENDOR_ERROR",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0VerificationResult);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verification_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0VerificationType {
    /// `DOCUMENT_VERIFICATION`
    DocumentVerification,
    /// `IDENTITY`
    Identity,
    /// `LICENSE`
    License,
    /// `MANUAL_REVIEW`
    ManualReview,
    /// `RELATED_ENTITIES`
    RelatedEntities,
    /// `WATCHLIST`
    Watchlist,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0VerificationType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::DocumentVerification,
        Self::Identity,
        Self::License,
        Self::ManualReview,
        Self::RelatedEntities,
        Self::Watchlist,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DocumentVerification => "DOCUMENT_VERIFICATION",
            Self::Identity => "IDENTITY",
            Self::License => "LICENSE",
            Self::ManualReview => "MANUAL_REVIEW",
            Self::RelatedEntities => "RELATED_ENTITIES",
            Self::Watchlist => "WATCHLIST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0VerificationType);
#[cfg(feature = "kyc-kyb-verifications")]
/// The document's schema `v0_verify_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VerifyResponse {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required. Only in responses.
    pub verification_status: V0VerificationStatus,
    /// Required.
    pub verifications: Vec<V0Verification>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VerifyResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        verification_status: impl Into<V0VerificationStatus>,
        verifications: Vec<V0Verification>,
    ) -> Self {
        Self {
            next_page_token: None,
            verification_status: verification_status.into(),
            verifications,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0VerifyResponse {
    const NAME: &'static str = "V0VerifyResponse";
    const FIELDS: &'static [&'static str] = &[
        "next_page_token",
        "verification_status",
        "verifications",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut verification_status: Option<V0VerificationStatus> = None;
        let mut verifications: Option<Vec<V0Verification>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut verification_status),
                2 => __input.take(&mut verifications),
                _ => __input.again(),
            }
        }
        __input.need(&verification_status, "verification_status");
        __input.need(&verifications, "verifications");
        Some(Self {
            next_page_token,
            verification_status: verification_status?,
            verifications: verifications?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("verification_status", &self.verification_status);
        out.field("verifications", &self.verifications);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VerifyResponse);
#[cfg(feature = "kyc-kyb-verifications")]
/// Parameters of `listVerifications1V0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListVerifications1V0Params {
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub id: Option<Vec<VerificationId>>,
    /// Optional.
    pub include_history: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<Vec<PersonId>>,
    /// Optional.
    pub result: Option<Vec<V0VerificationResult>>,
    /// Optional.
    pub verification_type: Option<Vec<V0VerificationType>>,
}
impl ListVerifications1V0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            id: None,
            include_history: None,
            limit: None,
            page_token: None,
            person_id: None,
            result: None,
            verification_type: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<VerificationId>) -> Self {
        self.id = Some(value);
        self
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
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`result`](Self::result).
    #[must_use]
    #[inline]
    pub fn with_result(mut self, value: Vec<V0VerificationResult>) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets [`verification_type`](Self::verification_type).
    #[must_use]
    #[inline]
    pub fn with_verification_type(mut self, value: Vec<V0VerificationType>) -> Self {
        self.verification_type = Some(value);
        self
    }
}
impl ListVerifications1V0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.verification_type {
            query.comma_list("verification_type", values);
        }
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.some("include_history", &self.include_history);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.result {
            query.comma_list("result", values);
        }
        if let Some(values) = &self.person_id {
            query.comma_list("person_id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListVerifications1V0Params {
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
impl crate::Paged for ListVerifications1V0Params {
    type Item = V0Verification;
    type Page = V0VerificationList;
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
