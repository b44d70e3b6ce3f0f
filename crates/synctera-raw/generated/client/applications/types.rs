// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "applications")]
/// The document's schema `all_application_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AllApplicationStatus {
    /// `APPROVED`
    Approved,
    /// `CREDIT_ACCEPTED_BY_CUSTOMER`
    CreditAcceptedByCustomer,
    /// `CREDIT_APPROVED`
    CreditApproved,
    /// `CREDIT_DENIED`
    CreditDenied,
    /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`
    CreditNotAcceptedByCustomer,
    /// `DENIED`
    Denied,
    /// `IN_PROGRESS`
    InProgress,
    /// `REVIEW_INFO_REQUESTED`
    ReviewInfoRequested,
    /// `REVIEW_ON_SYNCTERA`
    ReviewOnSynctera,
    /// `SUBMITTED`
    Submitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl AllApplicationStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::CreditAcceptedByCustomer,
        Self::CreditApproved,
        Self::CreditDenied,
        Self::CreditNotAcceptedByCustomer,
        Self::Denied,
        Self::InProgress,
        Self::ReviewInfoRequested,
        Self::ReviewOnSynctera,
        Self::Submitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::CreditAcceptedByCustomer => "CREDIT_ACCEPTED_BY_CUSTOMER",
            Self::CreditApproved => "CREDIT_APPROVED",
            Self::CreditDenied => "CREDIT_DENIED",
            Self::CreditNotAcceptedByCustomer => "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
            Self::Denied => "DENIED",
            Self::InProgress => "IN_PROGRESS",
            Self::ReviewInfoRequested => "REVIEW_INFO_REQUESTED",
            Self::ReviewOnSynctera => "REVIEW_ON_SYNCTERA",
            Self::Submitted => "SUBMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(AllApplicationStatus);
#[cfg(feature = "applications")]
/// The document's schema `applicant`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Applicant {
    /// Optional.
    pub adverse_action_id: Option<AdverseActionId>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub credit_score_ids: Option<Vec<CreditScoreId>>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub is_primary: bool,
    /// Optional.
    pub underwriting_data: Option<Vec<UnderwritingData>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Applicant {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(is_primary: bool) -> Self {
        Self {
            adverse_action_id: None,
            business_id: None,
            credit_score_ids: None,
            customer_id: None,
            is_primary,
            underwriting_data: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`adverse_action_id`](Self::adverse_action_id).
    #[must_use]
    #[inline]
    pub fn with_adverse_action_id(mut self, value: AdverseActionId) -> Self {
        self.adverse_action_id = Some(value);
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`credit_score_ids`](Self::credit_score_ids).
    #[must_use]
    #[inline]
    pub fn with_credit_score_ids(mut self, value: Vec<CreditScoreId>) -> Self {
        self.credit_score_ids = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`underwriting_data`](Self::underwriting_data).
    #[must_use]
    #[inline]
    pub fn with_underwriting_data(mut self, value: Vec<UnderwritingData>) -> Self {
        self.underwriting_data = Some(value);
        self
    }
}
impl crate::record::Record for Applicant {
    const NAME: &'static str = "Applicant";
    const FIELDS: &'static [&'static str] = &[
        "adverse_action_id",
        "business_id",
        "credit_score_ids",
        "customer_id",
        "is_primary",
        "underwriting_data",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut adverse_action_id: Option<AdverseActionId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut credit_score_ids: Option<Vec<CreditScoreId>> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut is_primary: Option<bool> = None;
        let mut underwriting_data: Option<Vec<UnderwritingData>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut adverse_action_id),
                1 => __input.maybe_or_keep(&mut business_id),
                2 => __input.maybe_or_keep(&mut credit_score_ids),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.take(&mut is_primary),
                5 => __input.maybe_or_keep(&mut underwriting_data),
                _ => __input.again(),
            }
        }
        __input.need(&is_primary, "is_primary");
        Some(Self {
            adverse_action_id,
            business_id,
            credit_score_ids,
            customer_id,
            is_primary: is_primary?,
            underwriting_data,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("adverse_action_id", &self.adverse_action_id);
        out.option("business_id", &self.business_id);
        out.option("credit_score_ids", &self.credit_score_ids);
        out.option("customer_id", &self.customer_id);
        out.field("is_primary", &self.is_primary);
        out.option("underwriting_data", &self.underwriting_data);
        out.extra(&self.extra);
    }
}
crate::record::record!(Applicant);
#[cfg(feature = "applications")]
/// The document's schema `application`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Application {
    /// `type: CREDIT`
    Credit(CreditApplication),
    /// `type: RESTRICTED_ACCOUNT`
    RestrictedAccount(RestrictedApplication),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl Application {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Credit(_) => "CREDIT",
            Self::RestrictedAccount(_) => "RESTRICTED_ACCOUNT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> ApplicationType {
        self.tag().into()
    }
    /// Makes the variant `Credit`.
    #[inline]
    pub fn credit(value: CreditApplication) -> Self {
        Self::Credit(value)
    }
    /// Whether this is `Credit`.
    #[inline]
    pub fn is_credit(&self) -> bool {
        matches!(self, Self::Credit(_))
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn as_credit(&self) -> Option<&CreditApplication> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn into_credit(self) -> Option<CreditApplication> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `RestrictedAccount`.
    #[inline]
    pub fn restricted_account(value: RestrictedApplication) -> Self {
        Self::RestrictedAccount(value)
    }
    /// Whether this is `RestrictedAccount`.
    #[inline]
    pub fn is_restricted_account(&self) -> bool {
        matches!(self, Self::RestrictedAccount(_))
    }
    /// The content of `RestrictedAccount`, if this is one.
    #[inline]
    pub fn as_restricted_account(&self) -> Option<&RestrictedApplication> {
        match self {
            Self::RestrictedAccount(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `RestrictedAccount`, if this is one.
    #[inline]
    pub fn into_restricted_account(self) -> Option<RestrictedApplication> {
        match self {
            Self::RestrictedAccount(value) => Some(value),
            _ => None,
        }
    }
}
impl From<CreditApplication> for Application {
    #[inline]
    fn from(value: CreditApplication) -> Self {
        Self::Credit(value)
    }
}
impl From<RestrictedApplication> for Application {
    #[inline]
    fn from(value: RestrictedApplication) -> Self {
        Self::RestrictedAccount(value)
    }
}
impl ::serde::Serialize for Application {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Credit(value) => value.serialize(serializer),
            Self::RestrictedAccount(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for Application {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for Application {
    const NAME: &'static str = "Application";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CREDIT" => Self::Credit(body.branch()?),
                "RESTRICTED_ACCOUNT" => Self::RestrictedAccount(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for Application {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Credit(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "applications")]
/// The document's schema `application_account_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplicationAccountType {
    /// `CHARGE_SECURED`
    ChargeSecured,
    /// `CHARGE_UNSECURED`
    ChargeUnsecured,
    /// `LINE_OF_CREDIT`
    LineOfCredit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplicationAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::ChargeSecured,
        Self::ChargeUnsecured,
        Self::LineOfCredit,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargeSecured => "CHARGE_SECURED",
            Self::ChargeUnsecured => "CHARGE_UNSECURED",
            Self::LineOfCredit => "LINE_OF_CREDIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplicationAccountType);
#[cfg(feature = "applications")]
/// The document's schema `application_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationList {
    /// Required.
    pub applications: Vec<ApplicationResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplicationList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(applications: Vec<ApplicationResponse>) -> Self {
        Self {
            applications,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ApplicationList {
    const NAME: &'static str = "ApplicationList";
    const FIELDS: &'static [&'static str] = &["applications", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut applications: Option<Vec<ApplicationResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut applications),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&applications, "applications");
        Some(Self {
            applications: applications?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("applications", &self.applications);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplicationList);
#[cfg(feature = "applications")]
/// The document's schema `application_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPatch {
    /// Optional.
    pub applicants: Option<Vec<Applicant>>,
    /// Optional.
    pub application_details: Option<RestrictedApplicationDetails>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub status: Option<ApplicationPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplicationPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            applicants: None,
            application_details: None,
            description: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`applicants`](Self::applicants).
    #[must_use]
    #[inline]
    pub fn with_applicants(mut self, value: Vec<Applicant>) -> Self {
        self.applicants = Some(value);
        self
    }
    /// Sets [`application_details`](Self::application_details).
    #[must_use]
    #[inline]
    pub fn with_application_details(
        mut self,
        value: impl Into<RestrictedApplicationDetails>,
    ) -> Self {
        self.application_details = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<ApplicationPatchStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for ApplicationPatch {
    const NAME: &'static str = "ApplicationPatch";
    const FIELDS: &'static [&'static str] = &[
        "applicants",
        "application_details",
        "description",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut applicants: Option<Vec<Applicant>> = None;
        let mut application_details: Option<RestrictedApplicationDetails> = None;
        let mut description: Option<String> = None;
        let mut status: Option<ApplicationPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut applicants),
                1 => __input.maybe(&mut application_details),
                2 => __input.maybe(&mut description),
                3 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            applicants,
            application_details,
            description,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("applicants", &self.applicants);
        out.option("application_details", &self.application_details);
        out.option("description", &self.description);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplicationPatch);
#[cfg(feature = "applications")]
/// The document's schema `application_patch_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplicationPatchStatus {
    /// `CREDIT_ACCEPTED_BY_CUSTOMER`
    CreditAcceptedByCustomer,
    /// `CREDIT_APPROVED`
    CreditApproved,
    /// `CREDIT_DENIED`
    CreditDenied,
    /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`
    CreditNotAcceptedByCustomer,
    /// `SUBMITTED`
    Submitted,
    /// `APPROVED`
    Approved,
    /// `DENIED`
    Denied,
    /// `IN_PROGRESS`
    InProgress,
    /// `REVIEW_INFO_REQUESTED`
    ReviewInfoRequested,
    /// `REVIEW_ON_SYNCTERA`
    ReviewOnSynctera,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplicationPatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CreditAcceptedByCustomer,
        Self::CreditApproved,
        Self::CreditDenied,
        Self::CreditNotAcceptedByCustomer,
        Self::Submitted,
        Self::Approved,
        Self::Denied,
        Self::InProgress,
        Self::ReviewInfoRequested,
        Self::ReviewOnSynctera,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditAcceptedByCustomer => "CREDIT_ACCEPTED_BY_CUSTOMER",
            Self::CreditApproved => "CREDIT_APPROVED",
            Self::CreditDenied => "CREDIT_DENIED",
            Self::CreditNotAcceptedByCustomer => "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
            Self::Submitted => "SUBMITTED",
            Self::Approved => "APPROVED",
            Self::Denied => "DENIED",
            Self::InProgress => "IN_PROGRESS",
            Self::ReviewInfoRequested => "REVIEW_INFO_REQUESTED",
            Self::ReviewOnSynctera => "REVIEW_ON_SYNCTERA",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplicationPatchStatus);
#[cfg(feature = "applications")]
/// The document's schema `application_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApplicationResponse {
    /// `type: CREDIT`
    Credit(CreditApplicationResponse),
    /// `type: RESTRICTED_ACCOUNT`
    RestrictedAccount(RestrictedApplicationResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl ApplicationResponse {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Credit(_) => "CREDIT",
            Self::RestrictedAccount(_) => "RESTRICTED_ACCOUNT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> ApplicationType {
        self.tag().into()
    }
    /// Makes the variant `Credit`.
    #[inline]
    pub fn credit(value: CreditApplicationResponse) -> Self {
        Self::Credit(value)
    }
    /// Whether this is `Credit`.
    #[inline]
    pub fn is_credit(&self) -> bool {
        matches!(self, Self::Credit(_))
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn as_credit(&self) -> Option<&CreditApplicationResponse> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn into_credit(self) -> Option<CreditApplicationResponse> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `RestrictedAccount`.
    #[inline]
    pub fn restricted_account(value: RestrictedApplicationResponse) -> Self {
        Self::RestrictedAccount(value)
    }
    /// Whether this is `RestrictedAccount`.
    #[inline]
    pub fn is_restricted_account(&self) -> bool {
        matches!(self, Self::RestrictedAccount(_))
    }
    /// The content of `RestrictedAccount`, if this is one.
    #[inline]
    pub fn as_restricted_account(&self) -> Option<&RestrictedApplicationResponse> {
        match self {
            Self::RestrictedAccount(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `RestrictedAccount`, if this is one.
    #[inline]
    pub fn into_restricted_account(self) -> Option<RestrictedApplicationResponse> {
        match self {
            Self::RestrictedAccount(value) => Some(value),
            _ => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => Some(&value.creation_time),
            Self::RestrictedAccount(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&ApplicationId> {
        match self {
            Self::Credit(value) => Some(&value.id),
            Self::RestrictedAccount(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => Some(&value.last_updated_time),
            Self::RestrictedAccount(value) => Some(&value.last_updated_time),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<CreditApplicationResponse> for ApplicationResponse {
    #[inline]
    fn from(value: CreditApplicationResponse) -> Self {
        Self::Credit(value)
    }
}
impl From<RestrictedApplicationResponse> for ApplicationResponse {
    #[inline]
    fn from(value: RestrictedApplicationResponse) -> Self {
        Self::RestrictedAccount(value)
    }
}
impl ::serde::Serialize for ApplicationResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Credit(value) => value.serialize(serializer),
            Self::RestrictedAccount(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for ApplicationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for ApplicationResponse {
    const NAME: &'static str = "ApplicationResponse";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CREDIT" => Self::Credit(body.branch()?),
                "RESTRICTED_ACCOUNT" => Self::RestrictedAccount(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "applications")]
/// The document's schema `application_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `CREDIT`
    Credit,
    /// `RESTRICTED_ACCOUNT`
    RestrictedAccount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ApplicationType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::RestrictedAccount];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::RestrictedAccount => "RESTRICTED_ACCOUNT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ApplicationType);
#[cfg(feature = "applications")]
/// The document's schema `credit_application`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditApplication {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required.
    pub account_type: ApplicationAccountType,
    /// Required. At least 1 items.
    pub applicants: Vec<Applicant>,
    /// Optional.
    pub application_submitted_time: Option<crate::Timestamp>,
    /// Optional.
    pub credit_decision_time: Option<crate::Timestamp>,
    /// Optional.
    pub customer_response_time: Option<crate::Timestamp>,
    /// Required.
    pub purpose: CreditApplicationPurpose,
    /// Required.
    pub status: CreditApplicationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditApplication {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_type: impl Into<ApplicationAccountType>,
        applicants: Vec<Applicant>,
        purpose: impl Into<CreditApplicationPurpose>,
        status: impl Into<CreditApplicationStatus>,
    ) -> Self {
        Self {
            account_id: None,
            account_type: account_type.into(),
            applicants,
            application_submitted_time: None,
            credit_decision_time: None,
            customer_response_time: None,
            purpose: purpose.into(),
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: AccountId) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`application_submitted_time`](Self::application_submitted_time).
    #[must_use]
    #[inline]
    pub fn with_application_submitted_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.application_submitted_time = Some(value.into());
        self
    }
    /// Sets [`credit_decision_time`](Self::credit_decision_time).
    #[must_use]
    #[inline]
    pub fn with_credit_decision_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.credit_decision_time = Some(value.into());
        self
    }
    /// Sets [`customer_response_time`](Self::customer_response_time).
    #[must_use]
    #[inline]
    pub fn with_customer_response_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.customer_response_time = Some(value.into());
        self
    }
}
impl crate::record::Record for CreditApplication {
    const NAME: &'static str = "CreditApplication";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_type",
        "applicants",
        "application_submitted_time",
        "credit_decision_time",
        "customer_response_time",
        "purpose",
        "status",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_type: Option<ApplicationAccountType> = None;
        let mut applicants: Option<Vec<Applicant>> = None;
        let mut application_submitted_time: Option<crate::Timestamp> = None;
        let mut credit_decision_time: Option<crate::Timestamp> = None;
        let mut customer_response_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<CreditApplicationPurpose> = None;
        let mut status: Option<CreditApplicationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_id),
                1 => __input.take(&mut account_type),
                2 => __input.take(&mut applicants),
                3 => __input.maybe(&mut application_submitted_time),
                4 => __input.maybe(&mut credit_decision_time),
                5 => __input.maybe(&mut customer_response_time),
                6 => __input.take(&mut purpose),
                7 => __input.take(&mut status),
                8 => __input.tag("CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&account_type, "account_type");
        __input.need(&applicants, "applicants");
        __input.need(&purpose, "purpose");
        __input.need(&status, "status");
        Some(Self {
            account_id,
            account_type: account_type?,
            applicants: applicants?,
            application_submitted_time,
            credit_decision_time,
            customer_response_time,
            purpose: purpose?,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CREDIT");
        out.option("account_id", &self.account_id);
        out.field("account_type", &self.account_type);
        out.field("applicants", &self.applicants);
        out.option("application_submitted_time", &self.application_submitted_time);
        out.option("credit_decision_time", &self.credit_decision_time);
        out.option("customer_response_time", &self.customer_response_time);
        out.field("purpose", &self.purpose);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditApplication);
impl crate::check::Check for CreditApplication {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.applicants;
        crate::check::within("applicants", crate::check::items(value, 1, usize::MAX))?;
        Ok(())
    }
}
#[cfg(feature = "applications")]
/// The document's schema `credit_application_purpose`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreditApplicationPurpose {
    /// `ACCOUNT_OPENING`
    AccountOpening,
    /// `APR_REDUCTION`
    AprReduction,
    /// `HARDSHIP`
    Hardship,
    /// `LINE_INCREASE_REQUEST`
    LineIncreaseRequest,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CreditApplicationPurpose {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountOpening,
        Self::AprReduction,
        Self::Hardship,
        Self::LineIncreaseRequest,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountOpening => "ACCOUNT_OPENING",
            Self::AprReduction => "APR_REDUCTION",
            Self::Hardship => "HARDSHIP",
            Self::LineIncreaseRequest => "LINE_INCREASE_REQUEST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CreditApplicationPurpose);
#[cfg(feature = "applications")]
/// The document's schema `credit_application_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditApplicationResponse {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required.
    pub account_type: ApplicationAccountType,
    /// Required. At least 1 items.
    pub applicants: Vec<Applicant>,
    /// Optional.
    pub application_submitted_time: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub credit_decision_time: Option<crate::Timestamp>,
    /// Optional.
    pub customer_response_time: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub id: ApplicationId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub purpose: CreditApplicationPurpose,
    /// Required.
    pub status: CreditApplicationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditApplicationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_type: impl Into<ApplicationAccountType>,
        applicants: Vec<Applicant>,
        creation_time: impl Into<crate::Timestamp>,
        id: ApplicationId,
        last_updated_time: impl Into<crate::Timestamp>,
        purpose: impl Into<CreditApplicationPurpose>,
        status: impl Into<CreditApplicationStatus>,
    ) -> Self {
        Self {
            account_id: None,
            account_type: account_type.into(),
            applicants,
            application_submitted_time: None,
            creation_time: creation_time.into(),
            credit_decision_time: None,
            customer_response_time: None,
            id,
            last_updated_time: last_updated_time.into(),
            purpose: purpose.into(),
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditApplicationResponse {
    const NAME: &'static str = "CreditApplicationResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "account_type",
        "applicants",
        "application_submitted_time",
        "creation_time",
        "credit_decision_time",
        "customer_response_time",
        "id",
        "last_updated_time",
        "purpose",
        "status",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut account_type: Option<ApplicationAccountType> = None;
        let mut applicants: Option<Vec<Applicant>> = None;
        let mut application_submitted_time: Option<crate::Timestamp> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_decision_time: Option<crate::Timestamp> = None;
        let mut customer_response_time: Option<crate::Timestamp> = None;
        let mut id: Option<ApplicationId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut purpose: Option<CreditApplicationPurpose> = None;
        let mut status: Option<CreditApplicationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut account_type),
                2 => __input.take(&mut applicants),
                3 => __input.maybe_or_keep(&mut application_submitted_time),
                4 => __input.take(&mut creation_time),
                5 => __input.maybe_or_keep(&mut credit_decision_time),
                6 => __input.maybe_or_keep(&mut customer_response_time),
                7 => __input.take(&mut id),
                8 => __input.take(&mut last_updated_time),
                9 => __input.take(&mut purpose),
                10 => __input.take(&mut status),
                11 => __input.tag("CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&account_type, "account_type");
        __input.need(&applicants, "applicants");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&purpose, "purpose");
        __input.need(&status, "status");
        Some(Self {
            account_id,
            account_type: account_type?,
            applicants: applicants?,
            application_submitted_time,
            creation_time: creation_time?,
            credit_decision_time,
            customer_response_time,
            id: id?,
            last_updated_time: last_updated_time?,
            purpose: purpose?,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CREDIT");
        out.option("account_id", &self.account_id);
        out.field("account_type", &self.account_type);
        out.field("applicants", &self.applicants);
        out.option("application_submitted_time", &self.application_submitted_time);
        out.field("creation_time", &self.creation_time);
        out.option("credit_decision_time", &self.credit_decision_time);
        out.option("customer_response_time", &self.customer_response_time);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("purpose", &self.purpose);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditApplicationResponse);
#[cfg(feature = "applications")]
/// The document's schema `credit_application_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreditApplicationStatus {
    /// `CREDIT_ACCEPTED_BY_CUSTOMER`
    CreditAcceptedByCustomer,
    /// `CREDIT_APPROVED`
    CreditApproved,
    /// `CREDIT_DENIED`
    CreditDenied,
    /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`
    CreditNotAcceptedByCustomer,
    /// `SUBMITTED`
    Submitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CreditApplicationStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CreditAcceptedByCustomer,
        Self::CreditApproved,
        Self::CreditDenied,
        Self::CreditNotAcceptedByCustomer,
        Self::Submitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditAcceptedByCustomer => "CREDIT_ACCEPTED_BY_CUSTOMER",
            Self::CreditApproved => "CREDIT_APPROVED",
            Self::CreditDenied => "CREDIT_DENIED",
            Self::CreditNotAcceptedByCustomer => "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
            Self::Submitted => "SUBMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CreditApplicationStatus);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplication {
    /// Required.
    pub application_details: RestrictedApplicationDetails,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub status: RestrictedApplicationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplication {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        application_details: impl Into<RestrictedApplicationDetails>,
        status: impl Into<RestrictedApplicationStatus>,
    ) -> Self {
        Self {
            application_details: application_details.into(),
            business_id: None,
            customer_id: None,
            description: None,
            status: status.into(),
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
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
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
impl crate::record::Record for RestrictedApplication {
    const NAME: &'static str = "RestrictedApplication";
    const FIELDS: &'static [&'static str] = &[
        "application_details",
        "business_id",
        "customer_id",
        "description",
        "status",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut application_details: Option<RestrictedApplicationDetails> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut description: Option<String> = None;
        let mut status: Option<RestrictedApplicationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut application_details),
                1 => __input.maybe(&mut business_id),
                2 => __input.maybe(&mut customer_id),
                3 => __input.maybe(&mut description),
                4 => __input.take(&mut status),
                5 => __input.tag("RESTRICTED_ACCOUNT"),
                _ => __input.again(),
            }
        }
        __input.need(&application_details, "application_details");
        __input.need(&status, "status");
        Some(Self {
            application_details: application_details?,
            business_id,
            customer_id,
            description,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "RESTRICTED_ACCOUNT");
        out.field("application_details", &self.application_details);
        out.option("business_id", &self.business_id);
        out.option("customer_id", &self.customer_id);
        out.option("description", &self.description);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplication);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_details`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDetails {
    /// Required.
    pub sections: Vec<RestrictedApplicationSection>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(sections: Vec<RestrictedApplicationSection>) -> Self {
        Self {
            sections,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RestrictedApplicationDetails {
    const NAME: &'static str = "RestrictedApplicationDetails";
    const FIELDS: &'static [&'static str] = &["sections"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut sections: Option<Vec<RestrictedApplicationSection>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut sections),
                _ => __input.again(),
            }
        }
        __input.need(&sections, "sections");
        Some(Self {
            sections: sections?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("sections", &self.sections);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationDetails);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_document`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDocument {
    /// Required.
    pub description: String,
    /// Required.
    pub document_id: DocumentId,
    /// Optional.
    pub fintech_item_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationDocument {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(description: impl Into<String>, document_id: DocumentId) -> Self {
        Self {
            description: description.into(),
            document_id,
            fintech_item_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`fintech_item_id`](Self::fintech_item_id).
    #[must_use]
    #[inline]
    pub fn with_fintech_item_id(mut self, value: impl Into<String>) -> Self {
        self.fintech_item_id = Some(value.into());
        self
    }
}
impl crate::record::Record for RestrictedApplicationDocument {
    const NAME: &'static str = "RestrictedApplicationDocument";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "document_id",
        "fintech_item_id",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut document_id: Option<DocumentId> = None;
        let mut fintech_item_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut description),
                1 => __input.take(&mut document_id),
                2 => __input.maybe_or_keep(&mut fintech_item_id),
                3 => __input.tag("DOCUMENT"),
                _ => __input.again(),
            }
        }
        __input.need(&description, "description");
        __input.need(&document_id, "document_id");
        Some(Self {
            description: description?,
            document_id: document_id?,
            fintech_item_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "DOCUMENT");
        out.field("description", &self.description);
        out.field("document_id", &self.document_id);
        out.option("fintech_item_id", &self.fintech_item_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationDocument);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_item`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestrictedApplicationItem {
    /// `type: DOCUMENT`
    Document(RestrictedApplicationDocument),
    /// `type: QUESTION`
    Question(RestrictedApplicationQuestion),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl RestrictedApplicationItem {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Document(_) => "DOCUMENT",
            Self::Question(_) => "QUESTION",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> RestrictedApplicationItemType {
        self.tag().into()
    }
    /// Makes the variant `Document`.
    #[inline]
    pub fn document(value: RestrictedApplicationDocument) -> Self {
        Self::Document(value)
    }
    /// Whether this is `Document`.
    #[inline]
    pub fn is_document(&self) -> bool {
        matches!(self, Self::Document(_))
    }
    /// The content of `Document`, if this is one.
    #[inline]
    pub fn as_document(&self) -> Option<&RestrictedApplicationDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Document`, if this is one.
    #[inline]
    pub fn into_document(self) -> Option<RestrictedApplicationDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Question`.
    #[inline]
    pub fn question(value: RestrictedApplicationQuestion) -> Self {
        Self::Question(value)
    }
    /// Whether this is `Question`.
    #[inline]
    pub fn is_question(&self) -> bool {
        matches!(self, Self::Question(_))
    }
    /// The content of `Question`, if this is one.
    #[inline]
    pub fn as_question(&self) -> Option<&RestrictedApplicationQuestion> {
        match self {
            Self::Question(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Question`, if this is one.
    #[inline]
    pub fn into_question(self) -> Option<RestrictedApplicationQuestion> {
        match self {
            Self::Question(value) => Some(value),
            _ => None,
        }
    }
    /// `fintech_item_id`, which every known kind has.
    #[inline]
    pub fn fintech_item_id(&self) -> Option<&str> {
        match self {
            Self::Document(value) => value.fintech_item_id.as_deref(),
            Self::Question(value) => value.fintech_item_id.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<RestrictedApplicationDocument> for RestrictedApplicationItem {
    #[inline]
    fn from(value: RestrictedApplicationDocument) -> Self {
        Self::Document(value)
    }
}
impl From<RestrictedApplicationQuestion> for RestrictedApplicationItem {
    #[inline]
    fn from(value: RestrictedApplicationQuestion) -> Self {
        Self::Question(value)
    }
}
impl ::serde::Serialize for RestrictedApplicationItem {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Question(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for RestrictedApplicationItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for RestrictedApplicationItem {
    const NAME: &'static str = "RestrictedApplicationItem";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "DOCUMENT" => Self::Document(body.branch()?),
                "QUESTION" => Self::Question(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_item_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RestrictedApplicationItemType {
    /// `DOCUMENT`
    Document,
    /// `QUESTION`
    Question,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl RestrictedApplicationItemType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Document, Self::Question];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Document => "DOCUMENT",
            Self::Question => "QUESTION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(RestrictedApplicationItemType);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_page`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationPage {
    /// Optional.
    pub fintech_page_id: Option<String>,
    /// Required.
    pub items: Vec<RestrictedApplicationItem>,
    /// Required.
    pub title: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationPage {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(items: Vec<RestrictedApplicationItem>, title: impl Into<String>) -> Self {
        Self {
            fintech_page_id: None,
            items,
            title: title.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`fintech_page_id`](Self::fintech_page_id).
    #[must_use]
    #[inline]
    pub fn with_fintech_page_id(mut self, value: impl Into<String>) -> Self {
        self.fintech_page_id = Some(value.into());
        self
    }
}
impl crate::record::Record for RestrictedApplicationPage {
    const NAME: &'static str = "RestrictedApplicationPage";
    const FIELDS: &'static [&'static str] = &["fintech_page_id", "items", "title"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fintech_page_id: Option<String> = None;
        let mut items: Option<Vec<RestrictedApplicationItem>> = None;
        let mut title: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut fintech_page_id),
                1 => __input.take(&mut items),
                2 => __input.take(&mut title),
                _ => __input.again(),
            }
        }
        __input.need(&items, "items");
        __input.need(&title, "title");
        Some(Self {
            fintech_page_id,
            items: items?,
            title: title?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("fintech_page_id", &self.fintech_page_id);
        out.field("items", &self.items);
        out.field("title", &self.title);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationPage);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_question`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationQuestion {
    /// Required.
    pub answer: String,
    /// Optional.
    pub fintech_item_id: Option<String>,
    /// Required.
    pub question: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationQuestion {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(answer: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            answer: answer.into(),
            fintech_item_id: None,
            question: question.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`fintech_item_id`](Self::fintech_item_id).
    #[must_use]
    #[inline]
    pub fn with_fintech_item_id(mut self, value: impl Into<String>) -> Self {
        self.fintech_item_id = Some(value.into());
        self
    }
}
impl crate::record::Record for RestrictedApplicationQuestion {
    const NAME: &'static str = "RestrictedApplicationQuestion";
    const FIELDS: &'static [&'static str] = &[
        "answer",
        "fintech_item_id",
        "question",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut answer: Option<String> = None;
        let mut fintech_item_id: Option<String> = None;
        let mut question: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut answer),
                1 => __input.maybe_or_keep(&mut fintech_item_id),
                2 => __input.take(&mut question),
                3 => __input.tag("QUESTION"),
                _ => __input.again(),
            }
        }
        __input.need(&answer, "answer");
        __input.need(&question, "question");
        Some(Self {
            answer: answer?,
            fintech_item_id,
            question: question?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "QUESTION");
        out.field("answer", &self.answer);
        out.option("fintech_item_id", &self.fintech_item_id);
        out.field("question", &self.question);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationQuestion);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationResponse {
    /// Required.
    pub application_details: RestrictedApplicationDetails,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub description: Option<String>,
    /// Required. Only in responses.
    pub id: ApplicationId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub status: RestrictedApplicationStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        application_details: impl Into<RestrictedApplicationDetails>,
        creation_time: impl Into<crate::Timestamp>,
        id: ApplicationId,
        last_updated_time: impl Into<crate::Timestamp>,
        status: impl Into<RestrictedApplicationStatus>,
    ) -> Self {
        Self {
            application_details: application_details.into(),
            business_id: None,
            creation_time: creation_time.into(),
            customer_id: None,
            description: None,
            id,
            last_updated_time: last_updated_time.into(),
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RestrictedApplicationResponse {
    const NAME: &'static str = "RestrictedApplicationResponse";
    const FIELDS: &'static [&'static str] = &[
        "application_details",
        "business_id",
        "creation_time",
        "customer_id",
        "description",
        "id",
        "last_updated_time",
        "status",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut application_details: Option<RestrictedApplicationDetails> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut description: Option<String> = None;
        let mut id: Option<ApplicationId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut status: Option<RestrictedApplicationStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut application_details),
                1 => __input.maybe_or_keep(&mut business_id),
                2 => __input.take(&mut creation_time),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.maybe_or_keep(&mut description),
                5 => __input.take(&mut id),
                6 => __input.take(&mut last_updated_time),
                7 => __input.take(&mut status),
                8 => __input.tag("RESTRICTED_ACCOUNT"),
                _ => __input.again(),
            }
        }
        __input.need(&application_details, "application_details");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&status, "status");
        Some(Self {
            application_details: application_details?,
            business_id,
            creation_time: creation_time?,
            customer_id,
            description,
            id: id?,
            last_updated_time: last_updated_time?,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "RESTRICTED_ACCOUNT");
        out.field("application_details", &self.application_details);
        out.option("business_id", &self.business_id);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("description", &self.description);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationResponse);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_section`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationSection {
    /// Optional.
    pub fintech_section_id: Option<String>,
    /// Required.
    pub pages: Vec<RestrictedApplicationPage>,
    /// Required.
    pub title: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RestrictedApplicationSection {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(pages: Vec<RestrictedApplicationPage>, title: impl Into<String>) -> Self {
        Self {
            fintech_section_id: None,
            pages,
            title: title.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`fintech_section_id`](Self::fintech_section_id).
    #[must_use]
    #[inline]
    pub fn with_fintech_section_id(mut self, value: impl Into<String>) -> Self {
        self.fintech_section_id = Some(value.into());
        self
    }
}
impl crate::record::Record for RestrictedApplicationSection {
    const NAME: &'static str = "RestrictedApplicationSection";
    const FIELDS: &'static [&'static str] = &["fintech_section_id", "pages", "title"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fintech_section_id: Option<String> = None;
        let mut pages: Option<Vec<RestrictedApplicationPage>> = None;
        let mut title: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut fintech_section_id),
                1 => __input.take(&mut pages),
                2 => __input.take(&mut title),
                _ => __input.again(),
            }
        }
        __input.need(&pages, "pages");
        __input.need(&title, "title");
        Some(Self {
            fintech_section_id,
            pages: pages?,
            title: title?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("fintech_section_id", &self.fintech_section_id);
        out.field("pages", &self.pages);
        out.field("title", &self.title);
        out.extra(&self.extra);
    }
}
crate::record::record!(RestrictedApplicationSection);
#[cfg(feature = "applications")]
/// The document's schema `restricted_application_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RestrictedApplicationStatus {
    /// `APPROVED`
    Approved,
    /// `DENIED`
    Denied,
    /// `IN_PROGRESS`
    InProgress,
    /// `REVIEW_INFO_REQUESTED`
    ReviewInfoRequested,
    /// `REVIEW_ON_SYNCTERA`
    ReviewOnSynctera,
    /// `SUBMITTED`
    Submitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl RestrictedApplicationStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::Denied,
        Self::InProgress,
        Self::ReviewInfoRequested,
        Self::ReviewOnSynctera,
        Self::Submitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Denied => "DENIED",
            Self::InProgress => "IN_PROGRESS",
            Self::ReviewInfoRequested => "REVIEW_INFO_REQUESTED",
            Self::ReviewOnSynctera => "REVIEW_ON_SYNCTERA",
            Self::Submitted => "SUBMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(RestrictedApplicationStatus);
#[cfg(feature = "applications")]
/// The document's schema `underwriting_data`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnderwritingData {
    /// Optional.
    pub request_time: Option<crate::Timestamp>,
    /// Optional.
    pub vendor: Option<String>,
    /// Optional. `Debug` does not print it.
    pub vendor_info: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl UnderwritingData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            request_time: None,
            vendor: None,
            vendor_info: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`request_time`](Self::request_time).
    #[must_use]
    #[inline]
    pub fn with_request_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.request_time = Some(value.into());
        self
    }
    /// Sets [`vendor`](Self::vendor).
    #[must_use]
    #[inline]
    pub fn with_vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets [`vendor_info`](Self::vendor_info). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_vendor_info(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.vendor_info = Some(value.into());
        self
    }
}
impl crate::record::Record for UnderwritingData {
    const NAME: &'static str = "UnderwritingData";
    const FIELDS: &'static [&'static str] = &["request_time", "vendor", "vendor_info"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut request_time: Option<crate::Timestamp> = None;
        let mut vendor: Option<String> = None;
        let mut vendor_info: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut request_time),
                1 => __input.maybe_or_keep(&mut vendor),
                2 => __input.maybe_or_keep(&mut vendor_info),
                _ => __input.again(),
            }
        }
        Some(Self {
            request_time,
            vendor,
            vendor_info,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("request_time", &self.request_time);
        out.option("vendor", &self.vendor);
        out.secret_option("vendor_info", &self.vendor_info);
        out.extra(&self.extra);
    }
}
crate::record::record!(UnderwritingData);
#[cfg(feature = "applications")]
/// Parameters of `listApplications`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListApplicationsParams {
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub status: Option<AllApplicationStatus>,
    /// Optional.
    pub type_: Option<ApplicationType>,
}
impl ListApplicationsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            customer_id: None,
            limit: None,
            page_token: None,
            sort_by: None,
            status: None,
            type_: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
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
    pub fn with_status(mut self, value: impl Into<AllApplicationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<ApplicationType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ListApplicationsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        query.some("type", &self.type_);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("status", &self.status);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListApplicationsParams {
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
impl crate::Paged for ListApplicationsParams {
    type Item = ApplicationResponse;
    type Page = ApplicationList;
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
        (page.applications, page.next_page_token)
    }
}
