// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: edd."] EddId
}
#[cfg(feature = "edd")]
/// The document's schema `v0_create_edd_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CreateEddRequest {
    /// `related_resource_type: ACCOUNT`
    Account(V0EddAccount),
    /// `related_resource_type: BUSINESS`
    Business(V0EddBusiness),
    /// `related_resource_type: CUSTOMER`
    Customer(V0EddCustomer),
    /// `related_resource_type: TRANSACTION`
    Transaction(V0EddTransaction),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CreateEddRequest {
    /// The value of `related_resource_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Account(_) => "ACCOUNT",
            Self::Business(_) => "BUSINESS",
            Self::Customer(_) => "CUSTOMER",
            Self::Transaction(_) => "TRANSACTION",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `related_resource_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0EddResourceType {
        self.tag().into()
    }
    /// Makes the variant `Account`.
    #[inline]
    pub fn account(value: V0EddAccount) -> Self {
        Self::Account(value)
    }
    /// Whether this is `Account`.
    #[inline]
    pub fn is_account(&self) -> bool {
        matches!(self, Self::Account(_))
    }
    /// The content of `Account`, if this is one.
    #[inline]
    pub fn as_account(&self) -> Option<&V0EddAccount> {
        match self {
            Self::Account(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Account`, if this is one.
    #[inline]
    pub fn into_account(self) -> Option<V0EddAccount> {
        match self {
            Self::Account(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Business`.
    #[inline]
    pub fn business(value: V0EddBusiness) -> Self {
        Self::Business(value)
    }
    /// Whether this is `Business`.
    #[inline]
    pub fn is_business(&self) -> bool {
        matches!(self, Self::Business(_))
    }
    /// The content of `Business`, if this is one.
    #[inline]
    pub fn as_business(&self) -> Option<&V0EddBusiness> {
        match self {
            Self::Business(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Business`, if this is one.
    #[inline]
    pub fn into_business(self) -> Option<V0EddBusiness> {
        match self {
            Self::Business(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Customer`.
    #[inline]
    pub fn customer(value: V0EddCustomer) -> Self {
        Self::Customer(value)
    }
    /// Whether this is `Customer`.
    #[inline]
    pub fn is_customer(&self) -> bool {
        matches!(self, Self::Customer(_))
    }
    /// The content of `Customer`, if this is one.
    #[inline]
    pub fn as_customer(&self) -> Option<&V0EddCustomer> {
        match self {
            Self::Customer(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Customer`, if this is one.
    #[inline]
    pub fn into_customer(self) -> Option<V0EddCustomer> {
        match self {
            Self::Customer(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Transaction`.
    #[inline]
    pub fn transaction(value: V0EddTransaction) -> Self {
        Self::Transaction(value)
    }
    /// Whether this is `Transaction`.
    #[inline]
    pub fn is_transaction(&self) -> bool {
        matches!(self, Self::Transaction(_))
    }
    /// The content of `Transaction`, if this is one.
    #[inline]
    pub fn as_transaction(&self) -> Option<&V0EddTransaction> {
        match self {
            Self::Transaction(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Transaction`, if this is one.
    #[inline]
    pub fn into_transaction(self) -> Option<V0EddTransaction> {
        match self {
            Self::Transaction(value) => Some(value),
            _ => None,
        }
    }
    /// `additional_questions`, which every known kind has.
    #[inline]
    pub fn additional_questions(&self) -> Option<&[V0Question]> {
        match self {
            Self::Account(value) => value.additional_questions.as_deref(),
            Self::Business(value) => value.additional_questions.as_deref(),
            Self::Customer(value) => value.additional_questions.as_deref(),
            Self::Transaction(value) => value.additional_questions.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `case_id`, which every known kind has.
    #[inline]
    pub fn case_id(&self) -> Option<i64> {
        match self {
            Self::Account(value) => value.case_id,
            Self::Business(value) => value.case_id,
            Self::Customer(value) => value.case_id,
            Self::Transaction(value) => value.case_id,
            Self::Unrecognized(_) => None,
        }
    }
    /// `reason`, which every known kind has.
    #[inline]
    pub fn reason(&self) -> Option<&V0EddBaseReportReason> {
        match self {
            Self::Account(value) => Some(&value.reason),
            Self::Business(value) => Some(&value.reason),
            Self::Customer(value) => Some(&value.reason),
            Self::Transaction(value) => Some(&value.reason),
            Self::Unrecognized(_) => None,
        }
    }
    /// `related_resource_id`, which every known kind has.
    #[inline]
    pub fn related_resource_id(&self) -> Option<&crate::AnyId> {
        match self {
            Self::Account(value) => Some(&value.related_resource_id),
            Self::Business(value) => Some(&value.related_resource_id),
            Self::Customer(value) => Some(&value.related_resource_id),
            Self::Transaction(value) => Some(&value.related_resource_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Account(value) => value.tenant.as_deref(),
            Self::Business(value) => value.tenant.as_deref(),
            Self::Customer(value) => value.tenant.as_deref(),
            Self::Transaction(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0EddAccount> for V0CreateEddRequest {
    #[inline]
    fn from(value: V0EddAccount) -> Self {
        Self::Account(value)
    }
}
impl From<V0EddBusiness> for V0CreateEddRequest {
    #[inline]
    fn from(value: V0EddBusiness) -> Self {
        Self::Business(value)
    }
}
impl From<V0EddCustomer> for V0CreateEddRequest {
    #[inline]
    fn from(value: V0EddCustomer) -> Self {
        Self::Customer(value)
    }
}
impl From<V0EddTransaction> for V0CreateEddRequest {
    #[inline]
    fn from(value: V0EddTransaction) -> Self {
        Self::Transaction(value)
    }
}
impl ::serde::Serialize for V0CreateEddRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Account(value) => value.serialize(serializer),
            Self::Business(value) => value.serialize(serializer),
            Self::Customer(value) => value.serialize(serializer),
            Self::Transaction(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CreateEddRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CreateEddRequest {
    const NAME: &'static str = "V0CreateEddRequest";
    const TAG: &'static str = "related_resource_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACCOUNT" => Self::Account(body.branch()?),
                "BUSINESS" => Self::Business(body.branch()?),
                "CUSTOMER" => Self::Customer(body.branch()?),
                "TRANSACTION" => Self::Transaction(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0CreateEddRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Account(value) => crate::check::Check::check(value),
            Self::Business(value) => crate::check::Check::check(value),
            Self::Customer(value) => crate::check::Check::check(value),
            Self::Transaction(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_create_edd_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CreateEddResponse {
    /// `related_resource_type: ACCOUNT`
    Account(V0EddAccountResponse),
    /// `related_resource_type: BUSINESS`
    Business(V0EddBusinessResponse),
    /// `related_resource_type: CUSTOMER`
    Customer(V0EddCustomerResponse),
    /// `related_resource_type: TRANSACTION`
    Transaction(V0EddTransactionResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CreateEddResponse {
    /// The value of `related_resource_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Account(_) => "ACCOUNT",
            Self::Business(_) => "BUSINESS",
            Self::Customer(_) => "CUSTOMER",
            Self::Transaction(_) => "TRANSACTION",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `related_resource_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0EddResourceType {
        self.tag().into()
    }
    /// Makes the variant `Account`.
    #[inline]
    pub fn account(value: V0EddAccountResponse) -> Self {
        Self::Account(value)
    }
    /// Whether this is `Account`.
    #[inline]
    pub fn is_account(&self) -> bool {
        matches!(self, Self::Account(_))
    }
    /// The content of `Account`, if this is one.
    #[inline]
    pub fn as_account(&self) -> Option<&V0EddAccountResponse> {
        match self {
            Self::Account(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Account`, if this is one.
    #[inline]
    pub fn into_account(self) -> Option<V0EddAccountResponse> {
        match self {
            Self::Account(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Business`.
    #[inline]
    pub fn business(value: V0EddBusinessResponse) -> Self {
        Self::Business(value)
    }
    /// Whether this is `Business`.
    #[inline]
    pub fn is_business(&self) -> bool {
        matches!(self, Self::Business(_))
    }
    /// The content of `Business`, if this is one.
    #[inline]
    pub fn as_business(&self) -> Option<&V0EddBusinessResponse> {
        match self {
            Self::Business(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Business`, if this is one.
    #[inline]
    pub fn into_business(self) -> Option<V0EddBusinessResponse> {
        match self {
            Self::Business(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Customer`.
    #[inline]
    pub fn customer(value: V0EddCustomerResponse) -> Self {
        Self::Customer(value)
    }
    /// Whether this is `Customer`.
    #[inline]
    pub fn is_customer(&self) -> bool {
        matches!(self, Self::Customer(_))
    }
    /// The content of `Customer`, if this is one.
    #[inline]
    pub fn as_customer(&self) -> Option<&V0EddCustomerResponse> {
        match self {
            Self::Customer(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Customer`, if this is one.
    #[inline]
    pub fn into_customer(self) -> Option<V0EddCustomerResponse> {
        match self {
            Self::Customer(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Transaction`.
    #[inline]
    pub fn transaction(value: V0EddTransactionResponse) -> Self {
        Self::Transaction(value)
    }
    /// Whether this is `Transaction`.
    #[inline]
    pub fn is_transaction(&self) -> bool {
        matches!(self, Self::Transaction(_))
    }
    /// The content of `Transaction`, if this is one.
    #[inline]
    pub fn as_transaction(&self) -> Option<&V0EddTransactionResponse> {
        match self {
            Self::Transaction(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Transaction`, if this is one.
    #[inline]
    pub fn into_transaction(self) -> Option<V0EddTransactionResponse> {
        match self {
            Self::Transaction(value) => Some(value),
            _ => None,
        }
    }
    /// `additional_questions`, which every known kind has.
    #[inline]
    pub fn additional_questions(&self) -> Option<&[V0Question]> {
        match self {
            Self::Account(value) => value.additional_questions.as_deref(),
            Self::Business(value) => value.additional_questions.as_deref(),
            Self::Customer(value) => value.additional_questions.as_deref(),
            Self::Transaction(value) => value.additional_questions.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `case_id`, which every known kind has.
    #[inline]
    pub fn case_id(&self) -> Option<i64> {
        match self {
            Self::Account(value) => value.case_id,
            Self::Business(value) => value.case_id,
            Self::Customer(value) => value.case_id,
            Self::Transaction(value) => value.case_id,
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Account(value) => Some(&value.creation_time),
            Self::Business(value) => Some(&value.creation_time),
            Self::Customer(value) => Some(&value.creation_time),
            Self::Transaction(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `deletion_time`, which every known kind has.
    #[inline]
    pub fn deletion_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Account(value) => value.deletion_time.as_ref(),
            Self::Business(value) => value.deletion_time.as_ref(),
            Self::Customer(value) => value.deletion_time.as_ref(),
            Self::Transaction(value) => value.deletion_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&EddId> {
        match self {
            Self::Account(value) => Some(&value.id),
            Self::Business(value) => Some(&value.id),
            Self::Customer(value) => Some(&value.id),
            Self::Transaction(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reason`, which every known kind has.
    #[inline]
    pub fn reason(&self) -> Option<&V0EddBaseReportReason> {
        match self {
            Self::Account(value) => Some(&value.reason),
            Self::Business(value) => Some(&value.reason),
            Self::Customer(value) => Some(&value.reason),
            Self::Transaction(value) => Some(&value.reason),
            Self::Unrecognized(_) => None,
        }
    }
    /// `related_resource_id`, which every known kind has.
    #[inline]
    pub fn related_resource_id(&self) -> Option<&crate::AnyId> {
        match self {
            Self::Account(value) => Some(&value.related_resource_id),
            Self::Business(value) => Some(&value.related_resource_id),
            Self::Customer(value) => Some(&value.related_resource_id),
            Self::Transaction(value) => Some(&value.related_resource_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Account(value) => value.tenant.as_deref(),
            Self::Business(value) => value.tenant.as_deref(),
            Self::Customer(value) => value.tenant.as_deref(),
            Self::Transaction(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0EddAccountResponse> for V0CreateEddResponse {
    #[inline]
    fn from(value: V0EddAccountResponse) -> Self {
        Self::Account(value)
    }
}
impl From<V0EddBusinessResponse> for V0CreateEddResponse {
    #[inline]
    fn from(value: V0EddBusinessResponse) -> Self {
        Self::Business(value)
    }
}
impl From<V0EddCustomerResponse> for V0CreateEddResponse {
    #[inline]
    fn from(value: V0EddCustomerResponse) -> Self {
        Self::Customer(value)
    }
}
impl From<V0EddTransactionResponse> for V0CreateEddResponse {
    #[inline]
    fn from(value: V0EddTransactionResponse) -> Self {
        Self::Transaction(value)
    }
}
impl ::serde::Serialize for V0CreateEddResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Account(value) => value.serialize(serializer),
            Self::Business(value) => value.serialize(serializer),
            Self::Customer(value) => value.serialize(serializer),
            Self::Transaction(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CreateEddResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CreateEddResponse {
    const NAME: &'static str = "V0CreateEddResponse";
    const TAG: &'static str = "related_resource_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACCOUNT" => Self::Account(body.branch()?),
                "BUSINESS" => Self::Business(body.branch()?),
                "CUSTOMER" => Self::Customer(body.branch()?),
                "TRANSACTION" => Self::Transaction(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_currency`, sent and received.
pub type V0Currency = String;
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_account`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddAccount {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            reason: reason.into(),
            related_resource_id,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_questions`](Self::additional_questions).
    #[must_use]
    #[inline]
    pub fn with_additional_questions(mut self, value: Vec<V0Question>) -> Self {
        self.additional_questions = Some(value);
        self
    }
    /// Sets [`case_id`](Self::case_id). At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_case_id(mut self, value: i64) -> Self {
        self.case_id = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for V0EddAccount {
    const NAME: &'static str = "V0EddAccount";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "reason",
        "related_resource_id",
        "tenant",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut additional_questions),
                1 => __input.maybe(&mut case_id),
                2 => __input.take(&mut reason),
                3 => __input.take(&mut related_resource_id),
                4 => __input.maybe(&mut tenant),
                5 => __input.tag("ACCOUNT"),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            reason: reason?,
            related_resource_id: related_resource_id?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "ACCOUNT");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.field("reason", &self.reason);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddAccount);
impl crate::check::Check for V0EddAccount {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.case_id {
            crate::check::within(
                "case_id",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_account_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddAccountResponse {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Null is a value of its own. Only in responses.
    pub deletion_time: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub id: EddId,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddAccountResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        deletion_time: Option<crate::Timestamp>,
        id: EddId,
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            creation_time: creation_time.into(),
            deletion_time,
            id,
            reason: reason.into(),
            related_resource_id,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EddAccountResponse {
    const NAME: &'static str = "V0EddAccountResponse";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "creation_time",
        "deletion_time",
        "id",
        "reason",
        "related_resource_id",
        "tenant",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut deletion_time: Option<Option<crate::Timestamp>> = None;
        let mut id: Option<EddId> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_questions),
                1 => __input.maybe_or_keep(&mut case_id),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut deletion_time),
                4 => __input.take(&mut id),
                5 => __input.take(&mut reason),
                6 => __input.take(&mut related_resource_id),
                7 => __input.maybe_or_keep(&mut tenant),
                8 => __input.tag("ACCOUNT"),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&deletion_time, "deletion_time");
        __input.need(&id, "id");
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            creation_time: creation_time?,
            deletion_time: deletion_time?,
            id: id?,
            reason: reason?,
            related_resource_id: related_resource_id?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "ACCOUNT");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.field("creation_time", &self.creation_time);
        out.field("deletion_time", &self.deletion_time);
        out.field("id", &self.id);
        out.field("reason", &self.reason);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddAccountResponse);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_business`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddBusiness {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Optional. Matches `^[A-Z]{2}$`.
    pub country: Option<String>,
    /// Optional.
    pub estimated_revenue: Option<V0EstimatedRevenue>,
    /// Optional.
    pub industry_type: Option<V0IndustryType>,
    /// Optional.
    pub negative_news_findings: Option<V0NegativeNewsFindings>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Optional.
    pub recurring_wire_usage: Option<bool>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub specific_involvement: Option<V0SpecificInvolvement>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub transaction_volume: Option<Vec<V0TransactionVolume>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddBusiness {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            country: None,
            estimated_revenue: None,
            industry_type: None,
            negative_news_findings: None,
            reason: reason.into(),
            recurring_wire_usage: None,
            related_resource_id,
            specific_involvement: None,
            tenant: None,
            transaction_volume: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_questions`](Self::additional_questions).
    #[must_use]
    #[inline]
    pub fn with_additional_questions(mut self, value: Vec<V0Question>) -> Self {
        self.additional_questions = Some(value);
        self
    }
    /// Sets [`case_id`](Self::case_id). At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_case_id(mut self, value: i64) -> Self {
        self.case_id = Some(value);
        self
    }
    /// Sets [`country`](Self::country). Matches `^[A-Z]{2}$`.
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`estimated_revenue`](Self::estimated_revenue).
    #[must_use]
    #[inline]
    pub fn with_estimated_revenue(
        mut self,
        value: impl Into<V0EstimatedRevenue>,
    ) -> Self {
        self.estimated_revenue = Some(value.into());
        self
    }
    /// Sets [`industry_type`](Self::industry_type).
    #[must_use]
    #[inline]
    pub fn with_industry_type(mut self, value: impl Into<V0IndustryType>) -> Self {
        self.industry_type = Some(value.into());
        self
    }
    /// Sets [`negative_news_findings`](Self::negative_news_findings).
    #[must_use]
    #[inline]
    pub fn with_negative_news_findings(mut self, value: V0NegativeNewsFindings) -> Self {
        self.negative_news_findings = Some(value);
        self
    }
    /// Sets [`recurring_wire_usage`](Self::recurring_wire_usage).
    #[must_use]
    #[inline]
    pub fn with_recurring_wire_usage(mut self, value: bool) -> Self {
        self.recurring_wire_usage = Some(value);
        self
    }
    /// Sets [`specific_involvement`](Self::specific_involvement).
    #[must_use]
    #[inline]
    pub fn with_specific_involvement(
        mut self,
        value: impl Into<V0SpecificInvolvement>,
    ) -> Self {
        self.specific_involvement = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`transaction_volume`](Self::transaction_volume).
    #[must_use]
    #[inline]
    pub fn with_transaction_volume(mut self, value: Vec<V0TransactionVolume>) -> Self {
        self.transaction_volume = Some(value);
        self
    }
}
impl crate::record::Record for V0EddBusiness {
    const NAME: &'static str = "V0EddBusiness";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "country",
        "estimated_revenue",
        "industry_type",
        "negative_news_findings",
        "reason",
        "recurring_wire_usage",
        "related_resource_id",
        "specific_involvement",
        "tenant",
        "transaction_volume",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut country: Option<String> = None;
        let mut estimated_revenue: Option<V0EstimatedRevenue> = None;
        let mut industry_type: Option<V0IndustryType> = None;
        let mut negative_news_findings: Option<crate::whole::Whole> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut recurring_wire_usage: Option<bool> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut specific_involvement: Option<V0SpecificInvolvement> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_volume: Option<Vec<V0TransactionVolume>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut additional_questions),
                1 => __input.maybe(&mut case_id),
                2 => __input.maybe(&mut country),
                3 => __input.maybe(&mut estimated_revenue),
                4 => __input.maybe(&mut industry_type),
                5 => __input.maybe(&mut negative_news_findings),
                6 => __input.take(&mut reason),
                7 => __input.maybe(&mut recurring_wire_usage),
                8 => __input.take(&mut related_resource_id),
                9 => __input.maybe(&mut specific_involvement),
                10 => __input.maybe(&mut tenant),
                11 => __input.maybe(&mut transaction_volume),
                12 => __input.tag("BUSINESS"),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            country,
            estimated_revenue,
            industry_type,
            negative_news_findings: negative_news_findings.map(|value| value.0),
            reason: reason?,
            recurring_wire_usage,
            related_resource_id: related_resource_id?,
            specific_involvement,
            tenant,
            transaction_volume,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "BUSINESS");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.option("country", &self.country);
        out.option("estimated_revenue", &self.estimated_revenue);
        out.option("industry_type", &self.industry_type);
        out.option("negative_news_findings", &self.negative_news_findings);
        out.field("reason", &self.reason);
        out.option("recurring_wire_usage", &self.recurring_wire_usage);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("specific_involvement", &self.specific_involvement);
        out.option("tenant", &self.tenant);
        out.option("transaction_volume", &self.transaction_volume);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddBusiness);
impl crate::check::Check for V0EddBusiness {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.case_id {
            crate::check::within(
                "case_id",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        if let Some(value) = &self.country {
            crate::check::within(
                "country",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 2),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{2}$")
                },
            )?;
        }
        if let Some(value) = &self.estimated_revenue {
            crate::check::within(
                "estimated_revenue",
                crate::check::Check::check(value),
            )?;
        }
        if let Some(value) = &self.transaction_volume {
            crate::check::within(
                "transaction_volume",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_business_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddBusinessResponse {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Optional. Matches `^[A-Z]{2}$`.
    pub country: Option<String>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Null is a value of its own. Only in responses.
    pub deletion_time: Option<crate::Timestamp>,
    /// Optional.
    pub estimated_revenue: Option<V0EstimatedRevenue>,
    /// Required. Only in responses.
    pub id: EddId,
    /// Optional.
    pub industry_type: Option<V0IndustryType>,
    /// Optional.
    pub negative_news_findings: Option<V0NegativeNewsFindings>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Optional.
    pub recurring_wire_usage: Option<bool>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub specific_involvement: Option<V0SpecificInvolvement>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub transaction_volume: Option<Vec<V0TransactionVolume>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddBusinessResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        deletion_time: Option<crate::Timestamp>,
        id: EddId,
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            country: None,
            creation_time: creation_time.into(),
            deletion_time,
            estimated_revenue: None,
            id,
            industry_type: None,
            negative_news_findings: None,
            reason: reason.into(),
            recurring_wire_usage: None,
            related_resource_id,
            specific_involvement: None,
            tenant: None,
            transaction_volume: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EddBusinessResponse {
    const NAME: &'static str = "V0EddBusinessResponse";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "country",
        "creation_time",
        "deletion_time",
        "estimated_revenue",
        "id",
        "industry_type",
        "negative_news_findings",
        "reason",
        "recurring_wire_usage",
        "related_resource_id",
        "specific_involvement",
        "tenant",
        "transaction_volume",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut country: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut deletion_time: Option<Option<crate::Timestamp>> = None;
        let mut estimated_revenue: Option<V0EstimatedRevenue> = None;
        let mut id: Option<EddId> = None;
        let mut industry_type: Option<V0IndustryType> = None;
        let mut negative_news_findings: Option<crate::whole::Whole> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut recurring_wire_usage: Option<bool> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut specific_involvement: Option<V0SpecificInvolvement> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_volume: Option<Vec<V0TransactionVolume>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_questions),
                1 => __input.maybe_or_keep(&mut case_id),
                2 => __input.maybe_or_keep(&mut country),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut deletion_time),
                5 => __input.maybe_or_keep(&mut estimated_revenue),
                6 => __input.take(&mut id),
                7 => __input.maybe_or_keep(&mut industry_type),
                8 => __input.maybe_or_keep(&mut negative_news_findings),
                9 => __input.take(&mut reason),
                10 => __input.maybe_or_keep(&mut recurring_wire_usage),
                11 => __input.take(&mut related_resource_id),
                12 => __input.maybe_or_keep(&mut specific_involvement),
                13 => __input.maybe_or_keep(&mut tenant),
                14 => __input.maybe_or_keep(&mut transaction_volume),
                15 => __input.tag("BUSINESS"),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&deletion_time, "deletion_time");
        __input.need(&id, "id");
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            country,
            creation_time: creation_time?,
            deletion_time: deletion_time?,
            estimated_revenue,
            id: id?,
            industry_type,
            negative_news_findings: negative_news_findings.map(|value| value.0),
            reason: reason?,
            recurring_wire_usage,
            related_resource_id: related_resource_id?,
            specific_involvement,
            tenant,
            transaction_volume,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "BUSINESS");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.option("country", &self.country);
        out.field("creation_time", &self.creation_time);
        out.field("deletion_time", &self.deletion_time);
        out.option("estimated_revenue", &self.estimated_revenue);
        out.field("id", &self.id);
        out.option("industry_type", &self.industry_type);
        out.option("negative_news_findings", &self.negative_news_findings);
        out.field("reason", &self.reason);
        out.option("recurring_wire_usage", &self.recurring_wire_usage);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("specific_involvement", &self.specific_involvement);
        out.option("tenant", &self.tenant);
        out.option("transaction_volume", &self.transaction_volume);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddBusinessResponse);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_customer`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddCustomer {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Optional. Each: Matches `^[A-Z]{2}$`.
    pub citizenship_countries: Option<Vec<String>>,
    /// Optional.
    pub employment_type: Option<V0EddCustomerEmploymentType>,
    /// Optional.
    pub income: Option<V0Income>,
    /// Optional.
    pub negative_news_findings: Option<V0NegativeNewsFindings>,
    /// Optional.
    pub occupation: Option<String>,
    /// Optional.
    pub occupation_industry: Option<V0IndustryType>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Optional.
    pub recurring_direct_deposit: Option<bool>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub residence_type: Option<V0EddCustomerResidenceType>,
    /// Optional.
    pub residential_expense: Option<V0ResidentialExpense>,
    /// Optional.
    pub source_of_wealth: Option<Vec<V0SourceOfWealth>>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddCustomer {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            citizenship_countries: None,
            employment_type: None,
            income: None,
            negative_news_findings: None,
            occupation: None,
            occupation_industry: None,
            reason: reason.into(),
            recurring_direct_deposit: None,
            related_resource_id,
            residence_type: None,
            residential_expense: None,
            source_of_wealth: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_questions`](Self::additional_questions).
    #[must_use]
    #[inline]
    pub fn with_additional_questions(mut self, value: Vec<V0Question>) -> Self {
        self.additional_questions = Some(value);
        self
    }
    /// Sets [`case_id`](Self::case_id). At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_case_id(mut self, value: i64) -> Self {
        self.case_id = Some(value);
        self
    }
    /// Sets [`citizenship_countries`](Self::citizenship_countries). Each: Matches `^[A-Z]{2}$`.
    #[must_use]
    #[inline]
    pub fn with_citizenship_countries(mut self, value: Vec<String>) -> Self {
        self.citizenship_countries = Some(value);
        self
    }
    /// Sets [`employment_type`](Self::employment_type).
    #[must_use]
    #[inline]
    pub fn with_employment_type(
        mut self,
        value: impl Into<V0EddCustomerEmploymentType>,
    ) -> Self {
        self.employment_type = Some(value.into());
        self
    }
    /// Sets [`income`](Self::income).
    #[must_use]
    #[inline]
    pub fn with_income(mut self, value: impl Into<V0Income>) -> Self {
        self.income = Some(value.into());
        self
    }
    /// Sets [`negative_news_findings`](Self::negative_news_findings).
    #[must_use]
    #[inline]
    pub fn with_negative_news_findings(mut self, value: V0NegativeNewsFindings) -> Self {
        self.negative_news_findings = Some(value);
        self
    }
    /// Sets [`occupation`](Self::occupation).
    #[must_use]
    #[inline]
    pub fn with_occupation(mut self, value: impl Into<String>) -> Self {
        self.occupation = Some(value.into());
        self
    }
    /// Sets [`occupation_industry`](Self::occupation_industry).
    #[must_use]
    #[inline]
    pub fn with_occupation_industry(mut self, value: impl Into<V0IndustryType>) -> Self {
        self.occupation_industry = Some(value.into());
        self
    }
    /// Sets [`recurring_direct_deposit`](Self::recurring_direct_deposit).
    #[must_use]
    #[inline]
    pub fn with_recurring_direct_deposit(mut self, value: bool) -> Self {
        self.recurring_direct_deposit = Some(value);
        self
    }
    /// Sets [`residence_type`](Self::residence_type).
    #[must_use]
    #[inline]
    pub fn with_residence_type(
        mut self,
        value: impl Into<V0EddCustomerResidenceType>,
    ) -> Self {
        self.residence_type = Some(value.into());
        self
    }
    /// Sets [`residential_expense`](Self::residential_expense).
    #[must_use]
    #[inline]
    pub fn with_residential_expense(
        mut self,
        value: impl Into<V0ResidentialExpense>,
    ) -> Self {
        self.residential_expense = Some(value.into());
        self
    }
    /// Sets [`source_of_wealth`](Self::source_of_wealth).
    #[must_use]
    #[inline]
    pub fn with_source_of_wealth(mut self, value: Vec<V0SourceOfWealth>) -> Self {
        self.source_of_wealth = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for V0EddCustomer {
    const NAME: &'static str = "V0EddCustomer";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "citizenship_countries",
        "employment_type",
        "income",
        "negative_news_findings",
        "occupation",
        "occupation_industry",
        "reason",
        "recurring_direct_deposit",
        "related_resource_id",
        "residence_type",
        "residential_expense",
        "source_of_wealth",
        "tenant",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut citizenship_countries: Option<Vec<String>> = None;
        let mut employment_type: Option<V0EddCustomerEmploymentType> = None;
        let mut income: Option<V0Income> = None;
        let mut negative_news_findings: Option<crate::whole::Whole> = None;
        let mut occupation: Option<String> = None;
        let mut occupation_industry: Option<V0IndustryType> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut recurring_direct_deposit: Option<bool> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut residence_type: Option<V0EddCustomerResidenceType> = None;
        let mut residential_expense: Option<V0ResidentialExpense> = None;
        let mut source_of_wealth: Option<Vec<V0SourceOfWealth>> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut additional_questions),
                1 => __input.maybe(&mut case_id),
                2 => __input.maybe(&mut citizenship_countries),
                3 => __input.maybe(&mut employment_type),
                4 => __input.maybe(&mut income),
                5 => __input.maybe(&mut negative_news_findings),
                6 => __input.maybe(&mut occupation),
                7 => __input.maybe(&mut occupation_industry),
                8 => __input.take(&mut reason),
                9 => __input.maybe(&mut recurring_direct_deposit),
                10 => __input.take(&mut related_resource_id),
                11 => __input.maybe(&mut residence_type),
                12 => __input.maybe(&mut residential_expense),
                13 => __input.maybe(&mut source_of_wealth),
                14 => __input.maybe(&mut tenant),
                15 => __input.tag("CUSTOMER"),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            citizenship_countries,
            employment_type,
            income,
            negative_news_findings: negative_news_findings.map(|value| value.0),
            occupation,
            occupation_industry,
            reason: reason?,
            recurring_direct_deposit,
            related_resource_id: related_resource_id?,
            residence_type,
            residential_expense,
            source_of_wealth,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "CUSTOMER");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.option("citizenship_countries", &self.citizenship_countries);
        out.option("employment_type", &self.employment_type);
        out.option("income", &self.income);
        out.option("negative_news_findings", &self.negative_news_findings);
        out.option("occupation", &self.occupation);
        out.option("occupation_industry", &self.occupation_industry);
        out.field("reason", &self.reason);
        out.option("recurring_direct_deposit", &self.recurring_direct_deposit);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("residence_type", &self.residence_type);
        out.option("residential_expense", &self.residential_expense);
        out.option("source_of_wealth", &self.source_of_wealth);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddCustomer);
impl crate::check::Check for V0EddCustomer {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.case_id {
            crate::check::within(
                "case_id",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        if let Some(value) = &self.citizenship_countries {
            crate::check::within(
                "citizenship_countries",
                crate::check::each(
                    value,
                    |value| {
                        use crate::pattern::Node;
                        static PATTERN: Node = Node::Sequence(
                            &[
                                Node::Start,
                                Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 2),
                                Node::End,
                            ],
                        );
                        crate::check::pattern(value, &PATTERN, "^[A-Z]{2}$")
                    },
                ),
            )?;
        }
        if let Some(value) = &self.income {
            crate::check::within("income", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.residential_expense {
            crate::check::within(
                "residential_expense",
                crate::check::Check::check(value),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_customer_employment_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EddCustomerEmploymentType {
    /// `CONTRACTOR`
    Contractor,
    /// `FULL_TIME`
    FullTime,
    /// `INTERN`
    Intern,
    /// `OTHER`
    Other,
    /// `PART_TIME`
    PartTime,
    /// `RETIRED`
    Retired,
    /// `SELF_EMPLOYED`
    SelfEmployed,
    /// `STUDENT`
    Student,
    /// `TEMPORARY`
    Temporary,
    /// `UNEMPLOYED`
    Unemployed,
    /// `VOLUNTEER`
    Volunteer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EddCustomerEmploymentType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Contractor,
        Self::FullTime,
        Self::Intern,
        Self::Other,
        Self::PartTime,
        Self::Retired,
        Self::SelfEmployed,
        Self::Student,
        Self::Temporary,
        Self::Unemployed,
        Self::Volunteer,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contractor => "CONTRACTOR",
            Self::FullTime => "FULL_TIME",
            Self::Intern => "INTERN",
            Self::Other => "OTHER",
            Self::PartTime => "PART_TIME",
            Self::Retired => "RETIRED",
            Self::SelfEmployed => "SELF_EMPLOYED",
            Self::Student => "STUDENT",
            Self::Temporary => "TEMPORARY",
            Self::Unemployed => "UNEMPLOYED",
            Self::Volunteer => "VOLUNTEER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EddCustomerEmploymentType);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_customer_residence_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EddCustomerResidenceType {
    /// `OTHER`
    Other,
    /// `OWN`
    Own,
    /// `RENT`
    Rent,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EddCustomerResidenceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Other, Self::Own, Self::Rent];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "OTHER",
            Self::Own => "OWN",
            Self::Rent => "RENT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EddCustomerResidenceType);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_customer_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddCustomerResponse {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Optional. Each: Matches `^[A-Z]{2}$`.
    pub citizenship_countries: Option<Vec<String>>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Null is a value of its own. Only in responses.
    pub deletion_time: Option<crate::Timestamp>,
    /// Optional.
    pub employment_type: Option<V0EddCustomerEmploymentType>,
    /// Required. Only in responses.
    pub id: EddId,
    /// Optional.
    pub income: Option<V0Income>,
    /// Optional.
    pub negative_news_findings: Option<V0NegativeNewsFindings>,
    /// Optional.
    pub occupation: Option<String>,
    /// Optional.
    pub occupation_industry: Option<V0IndustryType>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Optional.
    pub recurring_direct_deposit: Option<bool>,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub residence_type: Option<V0EddCustomerResidenceType>,
    /// Optional.
    pub residential_expense: Option<V0ResidentialExpense>,
    /// Optional.
    pub source_of_wealth: Option<Vec<V0SourceOfWealth>>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddCustomerResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        deletion_time: Option<crate::Timestamp>,
        id: EddId,
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            citizenship_countries: None,
            creation_time: creation_time.into(),
            deletion_time,
            employment_type: None,
            id,
            income: None,
            negative_news_findings: None,
            occupation: None,
            occupation_industry: None,
            reason: reason.into(),
            recurring_direct_deposit: None,
            related_resource_id,
            residence_type: None,
            residential_expense: None,
            source_of_wealth: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EddCustomerResponse {
    const NAME: &'static str = "V0EddCustomerResponse";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "citizenship_countries",
        "creation_time",
        "deletion_time",
        "employment_type",
        "id",
        "income",
        "negative_news_findings",
        "occupation",
        "occupation_industry",
        "reason",
        "recurring_direct_deposit",
        "related_resource_id",
        "residence_type",
        "residential_expense",
        "source_of_wealth",
        "tenant",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut citizenship_countries: Option<Vec<String>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut deletion_time: Option<Option<crate::Timestamp>> = None;
        let mut employment_type: Option<V0EddCustomerEmploymentType> = None;
        let mut id: Option<EddId> = None;
        let mut income: Option<V0Income> = None;
        let mut negative_news_findings: Option<crate::whole::Whole> = None;
        let mut occupation: Option<String> = None;
        let mut occupation_industry: Option<V0IndustryType> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut recurring_direct_deposit: Option<bool> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut residence_type: Option<V0EddCustomerResidenceType> = None;
        let mut residential_expense: Option<V0ResidentialExpense> = None;
        let mut source_of_wealth: Option<Vec<V0SourceOfWealth>> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_questions),
                1 => __input.maybe_or_keep(&mut case_id),
                2 => __input.maybe_or_keep(&mut citizenship_countries),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut deletion_time),
                5 => __input.maybe_or_keep(&mut employment_type),
                6 => __input.take(&mut id),
                7 => __input.maybe_or_keep(&mut income),
                8 => __input.maybe_or_keep(&mut negative_news_findings),
                9 => __input.maybe_or_keep(&mut occupation),
                10 => __input.maybe_or_keep(&mut occupation_industry),
                11 => __input.take(&mut reason),
                12 => __input.maybe_or_keep(&mut recurring_direct_deposit),
                13 => __input.take(&mut related_resource_id),
                14 => __input.maybe_or_keep(&mut residence_type),
                15 => __input.maybe_or_keep(&mut residential_expense),
                16 => __input.maybe_or_keep(&mut source_of_wealth),
                17 => __input.maybe_or_keep(&mut tenant),
                18 => __input.tag("CUSTOMER"),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&deletion_time, "deletion_time");
        __input.need(&id, "id");
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            citizenship_countries,
            creation_time: creation_time?,
            deletion_time: deletion_time?,
            employment_type,
            id: id?,
            income,
            negative_news_findings: negative_news_findings.map(|value| value.0),
            occupation,
            occupation_industry,
            reason: reason?,
            recurring_direct_deposit,
            related_resource_id: related_resource_id?,
            residence_type,
            residential_expense,
            source_of_wealth,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "CUSTOMER");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.option("citizenship_countries", &self.citizenship_countries);
        out.field("creation_time", &self.creation_time);
        out.field("deletion_time", &self.deletion_time);
        out.option("employment_type", &self.employment_type);
        out.field("id", &self.id);
        out.option("income", &self.income);
        out.option("negative_news_findings", &self.negative_news_findings);
        out.option("occupation", &self.occupation);
        out.option("occupation_industry", &self.occupation_industry);
        out.field("reason", &self.reason);
        out.option("recurring_direct_deposit", &self.recurring_direct_deposit);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("residence_type", &self.residence_type);
        out.option("residential_expense", &self.residential_expense);
        out.option("source_of_wealth", &self.source_of_wealth);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddCustomerResponse);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddList {
    /// Required.
    pub edd_reports: Vec<V0CreateEddResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(edd_reports: Vec<V0CreateEddResponse>) -> Self {
        Self {
            edd_reports,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EddList {
    const NAME: &'static str = "V0EddList";
    const FIELDS: &'static [&'static str] = &["edd_reports", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut edd_reports: Option<Vec<V0CreateEddResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut edd_reports),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&edd_reports, "edd_reports");
        Some(Self {
            edd_reports: edd_reports?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("edd_reports", &self.edd_reports);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddList);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_transaction`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddTransaction {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub source_of_funds: Option<V0EddTransactionSourceOfFunds>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub transaction_purpose: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            reason: reason.into(),
            related_resource_id,
            source_of_funds: None,
            tenant: None,
            transaction_purpose: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_questions`](Self::additional_questions).
    #[must_use]
    #[inline]
    pub fn with_additional_questions(mut self, value: Vec<V0Question>) -> Self {
        self.additional_questions = Some(value);
        self
    }
    /// Sets [`case_id`](Self::case_id). At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_case_id(mut self, value: i64) -> Self {
        self.case_id = Some(value);
        self
    }
    /// Sets [`source_of_funds`](Self::source_of_funds).
    #[must_use]
    #[inline]
    pub fn with_source_of_funds(
        mut self,
        value: impl Into<V0EddTransactionSourceOfFunds>,
    ) -> Self {
        self.source_of_funds = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`transaction_purpose`](Self::transaction_purpose).
    #[must_use]
    #[inline]
    pub fn with_transaction_purpose(mut self, value: impl Into<String>) -> Self {
        self.transaction_purpose = Some(value.into());
        self
    }
}
impl crate::record::Record for V0EddTransaction {
    const NAME: &'static str = "V0EddTransaction";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "reason",
        "related_resource_id",
        "source_of_funds",
        "tenant",
        "transaction_purpose",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut source_of_funds: Option<V0EddTransactionSourceOfFunds> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_purpose: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut additional_questions),
                1 => __input.maybe(&mut case_id),
                2 => __input.take(&mut reason),
                3 => __input.take(&mut related_resource_id),
                4 => __input.maybe(&mut source_of_funds),
                5 => __input.maybe(&mut tenant),
                6 => __input.maybe(&mut transaction_purpose),
                7 => __input.tag("TRANSACTION"),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            reason: reason?,
            related_resource_id: related_resource_id?,
            source_of_funds,
            tenant,
            transaction_purpose,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "TRANSACTION");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.field("reason", &self.reason);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("source_of_funds", &self.source_of_funds);
        out.option("tenant", &self.tenant);
        out.option("transaction_purpose", &self.transaction_purpose);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddTransaction);
impl crate::check::Check for V0EddTransaction {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.case_id {
            crate::check::within(
                "case_id",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_transaction_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EddTransactionResponse {
    /// Optional.
    pub additional_questions: Option<Vec<V0Question>>,
    /// Optional. At least 0; at most 100000000000.
    pub case_id: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Null is a value of its own. Only in responses.
    pub deletion_time: Option<crate::Timestamp>,
    /// Required. Only in responses.
    pub id: EddId,
    /// Required.
    pub reason: V0EddBaseReportReason,
    /// Required.
    pub related_resource_id: crate::AnyId,
    /// Optional.
    pub source_of_funds: Option<V0EddTransactionSourceOfFunds>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub transaction_purpose: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EddTransactionResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        deletion_time: Option<crate::Timestamp>,
        id: EddId,
        reason: impl Into<V0EddBaseReportReason>,
        related_resource_id: crate::AnyId,
    ) -> Self {
        Self {
            additional_questions: None,
            case_id: None,
            creation_time: creation_time.into(),
            deletion_time,
            id,
            reason: reason.into(),
            related_resource_id,
            source_of_funds: None,
            tenant: None,
            transaction_purpose: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0EddTransactionResponse {
    const NAME: &'static str = "V0EddTransactionResponse";
    const FIELDS: &'static [&'static str] = &[
        "additional_questions",
        "case_id",
        "creation_time",
        "deletion_time",
        "id",
        "reason",
        "related_resource_id",
        "source_of_funds",
        "tenant",
        "transaction_purpose",
        "related_resource_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_questions: Option<Vec<V0Question>> = None;
        let mut case_id: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut deletion_time: Option<Option<crate::Timestamp>> = None;
        let mut id: Option<EddId> = None;
        let mut reason: Option<V0EddBaseReportReason> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut source_of_funds: Option<V0EddTransactionSourceOfFunds> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_purpose: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_questions),
                1 => __input.maybe_or_keep(&mut case_id),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut deletion_time),
                4 => __input.take(&mut id),
                5 => __input.take(&mut reason),
                6 => __input.take(&mut related_resource_id),
                7 => __input.maybe_or_keep(&mut source_of_funds),
                8 => __input.maybe_or_keep(&mut tenant),
                9 => __input.maybe_or_keep(&mut transaction_purpose),
                10 => __input.tag("TRANSACTION"),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&deletion_time, "deletion_time");
        __input.need(&id, "id");
        __input.need(&reason, "reason");
        __input.need(&related_resource_id, "related_resource_id");
        Some(Self {
            additional_questions,
            case_id: case_id.map(|value| value.0),
            creation_time: creation_time?,
            deletion_time: deletion_time?,
            id: id?,
            reason: reason?,
            related_resource_id: related_resource_id?,
            source_of_funds,
            tenant,
            transaction_purpose,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("related_resource_type", "TRANSACTION");
        out.option("additional_questions", &self.additional_questions);
        out.option("case_id", &self.case_id);
        out.field("creation_time", &self.creation_time);
        out.field("deletion_time", &self.deletion_time);
        out.field("id", &self.id);
        out.field("reason", &self.reason);
        out.field("related_resource_id", &self.related_resource_id);
        out.option("source_of_funds", &self.source_of_funds);
        out.option("tenant", &self.tenant);
        out.option("transaction_purpose", &self.transaction_purpose);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EddTransactionResponse);
#[cfg(feature = "edd")]
/// The document's schema `v0_edd_transaction_source_of_funds`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0EddTransactionSourceOfFunds {
    /// `INVESTMENT`
    Investment,
    /// `OTHER`
    Other,
    /// `SALARY`
    Salary,
    /// `SALES`
    Sales,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0EddTransactionSourceOfFunds {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Investment,
        Self::Other,
        Self::Salary,
        Self::Sales,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Investment => "INVESTMENT",
            Self::Other => "OTHER",
            Self::Salary => "SALARY",
            Self::Sales => "SALES",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0EddTransactionSourceOfFunds);
#[cfg(feature = "edd")]
/// The document's schema `v0_estimated_revenue`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0EstimatedRevenue {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<V0Currency>,
    /// Optional. Null is a value of its own.
    pub frequency: Option<Option<V0Frequency>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0EstimatedRevenue {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            frequency: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<V0Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`frequency`](Self::frequency). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_frequency(mut self, value: impl Into<Option<V0Frequency>>) -> Self {
        self.frequency = Some(value.into());
        self
    }
}
impl crate::record::Record for V0EstimatedRevenue {
    const NAME: &'static str = "V0EstimatedRevenue";
    const FIELDS: &'static [&'static str] = &["amount", "currency", "frequency"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0Currency> = None;
        let mut frequency: Option<Option<V0Frequency>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut currency),
                2 => __input.take_or_keep(&mut frequency),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            currency,
            frequency,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("currency", &self.currency);
        out.option("frequency", &self.frequency);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0EstimatedRevenue);
impl crate::check::Check for V0EstimatedRevenue {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_frequency`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0Frequency {
    /// `BI_WEEKLY`
    BiWeekly,
    /// `DAILY`
    Daily,
    /// `MONTHLY`
    Monthly,
    /// `ONE_TIME`
    OneTime,
    /// `OTHER`
    Other,
    /// `QUARTERLY`
    Quarterly,
    /// `SEMI_MONTHLY`
    SemiMonthly,
    /// `WEEKLY`
    Weekly,
    /// `YEARLY`
    Yearly,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0Frequency {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BiWeekly,
        Self::Daily,
        Self::Monthly,
        Self::OneTime,
        Self::Other,
        Self::Quarterly,
        Self::SemiMonthly,
        Self::Weekly,
        Self::Yearly,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BiWeekly => "BI_WEEKLY",
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::OneTime => "ONE_TIME",
            Self::Other => "OTHER",
            Self::Quarterly => "QUARTERLY",
            Self::SemiMonthly => "SEMI_MONTHLY",
            Self::Weekly => "WEEKLY",
            Self::Yearly => "YEARLY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0Frequency);
#[cfg(feature = "edd")]
/// The document's schema `v0_income`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Income {
    /// Optional. Cents. At least 0; at most 100000000000.
    pub amount: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<V0Currency>,
    /// Optional. Null is a value of its own.
    pub frequency: Option<Option<V0Frequency>>,
    /// Optional. Null is a value of its own.
    pub source: Option<Option<V0IncomeSource>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Income {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            frequency: None,
            source: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<V0Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`frequency`](Self::frequency). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_frequency(mut self, value: impl Into<Option<V0Frequency>>) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets [`source`](Self::source). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_source(mut self, value: impl Into<Option<V0IncomeSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Income {
    const NAME: &'static str = "V0Income";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "frequency",
        "source",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0Currency> = None;
        let mut frequency: Option<Option<V0Frequency>> = None;
        let mut source: Option<Option<V0IncomeSource>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut currency),
                2 => __input.take_or_keep(&mut frequency),
                3 => __input.take_or_keep(&mut source),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            currency,
            frequency,
            source,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("currency", &self.currency);
        out.option("frequency", &self.frequency);
        out.option("source", &self.source);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Income);
impl crate::check::Check for V0Income {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_income_source`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IncomeSource {
    /// `ALIMONY`
    Alimony,
    /// `EMPLOYMENT`
    Employment,
    /// `INHERITANCE`
    Inheritance,
    /// `INVESTMENT`
    Investment,
    /// `OTHER`
    Other,
    /// `PENSION`
    Pension,
    /// `REAL_ESTATE`
    RealEstate,
    /// `RETIREMENT_INCOME`
    RetirementIncome,
    /// `SCHOLARSHIP`
    Scholarship,
    /// `SOCIAL_SECURITY`
    SocialSecurity,
    /// `UNEMPLOYMENT`
    Unemployment,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IncomeSource {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Alimony,
        Self::Employment,
        Self::Inheritance,
        Self::Investment,
        Self::Other,
        Self::Pension,
        Self::RealEstate,
        Self::RetirementIncome,
        Self::Scholarship,
        Self::SocialSecurity,
        Self::Unemployment,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alimony => "ALIMONY",
            Self::Employment => "EMPLOYMENT",
            Self::Inheritance => "INHERITANCE",
            Self::Investment => "INVESTMENT",
            Self::Other => "OTHER",
            Self::Pension => "PENSION",
            Self::RealEstate => "REAL_ESTATE",
            Self::RetirementIncome => "RETIREMENT_INCOME",
            Self::Scholarship => "SCHOLARSHIP",
            Self::SocialSecurity => "SOCIAL_SECURITY",
            Self::Unemployment => "UNEMPLOYMENT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0IncomeSource);
#[cfg(feature = "edd")]
/// The document's schema `v0_industry_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IndustryType {
    /// `ACCOMMODATION_AND_FOOD_SERVICES`
    AccommodationAndFoodServices,
    /// `ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES`
    AdministrativeAndSupportAndWasteManagementAndRemediationServices,
    /// `AGRICULTURE_FORESTRY_FISHING_AND_HUNTING`
    AgricultureForestryFishingAndHunting,
    /// `ARTS_ENTERTAINMENT_AND_RECREATION`
    ArtsEntertainmentAndRecreation,
    /// `CONSTRUCTION`
    Construction,
    /// `EDUCATIONAL_SERVICES`
    EducationalServices,
    /// `FINANCE_AND_INSURANCE`
    FinanceAndInsurance,
    /// `HEALTH_CARE_AND_SOCIAL_ASSISTANCE`
    HealthCareAndSocialAssistance,
    /// `HIGH_RISK_OTHER`
    HighRiskOther,
    /// `INFORMATION`
    Information,
    /// `MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES`
    ManagementOfCompaniesAndEnterprises,
    /// `MANUFACTURING`
    Manufacturing,
    /// `MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION`
    MiningQuarryingAndOilAndGasExtraction,
    /// `OTHER_SERVICES`
    OtherServices,
    /// `PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES`
    ProfessionalScientificAndTechnicalServices,
    /// `PUBLIC_ADMINISTRATION`
    PublicAdministration,
    /// `REAL_ESTATE_AND_RENTAL_AND_LEASING`
    RealEstateAndRentalAndLeasing,
    /// `RETAIL_TRADE`
    RetailTrade,
    /// `TRANSPORTATION_AND_WAREHOUSING`
    TransportationAndWarehousing,
    /// `UTILITIES`
    Utilities,
    /// `WHOLESALE_TRADE`
    WholesaleTrade,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IndustryType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccommodationAndFoodServices,
        Self::AdministrativeAndSupportAndWasteManagementAndRemediationServices,
        Self::AgricultureForestryFishingAndHunting,
        Self::ArtsEntertainmentAndRecreation,
        Self::Construction,
        Self::EducationalServices,
        Self::FinanceAndInsurance,
        Self::HealthCareAndSocialAssistance,
        Self::HighRiskOther,
        Self::Information,
        Self::ManagementOfCompaniesAndEnterprises,
        Self::Manufacturing,
        Self::MiningQuarryingAndOilAndGasExtraction,
        Self::OtherServices,
        Self::ProfessionalScientificAndTechnicalServices,
        Self::PublicAdministration,
        Self::RealEstateAndRentalAndLeasing,
        Self::RetailTrade,
        Self::TransportationAndWarehousing,
        Self::Utilities,
        Self::WholesaleTrade,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccommodationAndFoodServices => "ACCOMMODATION_AND_FOOD_SERVICES",
            Self::AdministrativeAndSupportAndWasteManagementAndRemediationServices => {
                "ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES"
            }
            Self::AgricultureForestryFishingAndHunting => {
                "AGRICULTURE_FORESTRY_FISHING_AND_HUNTING"
            }
            Self::ArtsEntertainmentAndRecreation => "ARTS_ENTERTAINMENT_AND_RECREATION",
            Self::Construction => "CONSTRUCTION",
            Self::EducationalServices => "EDUCATIONAL_SERVICES",
            Self::FinanceAndInsurance => "FINANCE_AND_INSURANCE",
            Self::HealthCareAndSocialAssistance => "HEALTH_CARE_AND_SOCIAL_ASSISTANCE",
            Self::HighRiskOther => "HIGH_RISK_OTHER",
            Self::Information => "INFORMATION",
            Self::ManagementOfCompaniesAndEnterprises => {
                "MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES"
            }
            Self::Manufacturing => "MANUFACTURING",
            Self::MiningQuarryingAndOilAndGasExtraction => {
                "MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION"
            }
            Self::OtherServices => "OTHER_SERVICES",
            Self::ProfessionalScientificAndTechnicalServices => {
                "PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES"
            }
            Self::PublicAdministration => "PUBLIC_ADMINISTRATION",
            Self::RealEstateAndRentalAndLeasing => "REAL_ESTATE_AND_RENTAL_AND_LEASING",
            Self::RetailTrade => "RETAIL_TRADE",
            Self::TransportationAndWarehousing => "TRANSPORTATION_AND_WAREHOUSING",
            Self::Utilities => "UTILITIES",
            Self::WholesaleTrade => "WHOLESALE_TRADE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0IndustryType);
#[cfg(feature = "edd")]
/// The document's schema `v0_negative_news_findings`, sent and received.
pub type V0NegativeNewsFindings = i64;
#[cfg(feature = "edd")]
/// The document's schema `v0_residential_expense`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ResidentialExpense {
    /// Optional. Cents. At least 0; at most 100000000000.
    pub amount: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<V0Currency>,
    /// Optional. Null is a value of its own.
    pub frequency: Option<Option<V0Frequency>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ResidentialExpense {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            frequency: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0; at most 100000000000.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<V0Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`frequency`](Self::frequency). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_frequency(mut self, value: impl Into<Option<V0Frequency>>) -> Self {
        self.frequency = Some(value.into());
        self
    }
}
impl crate::record::Record for V0ResidentialExpense {
    const NAME: &'static str = "V0ResidentialExpense";
    const FIELDS: &'static [&'static str] = &["amount", "currency", "frequency"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<V0Currency> = None;
        let mut frequency: Option<Option<V0Frequency>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut currency),
                2 => __input.take_or_keep(&mut frequency),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            currency,
            frequency,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("currency", &self.currency);
        out.option("frequency", &self.frequency);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ResidentialExpense);
impl crate::check::Check for V0ResidentialExpense {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(100000000000f64),
                ),
            )?;
        }
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_source_of_wealth`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0SourceOfWealth {
    /// `INHERITANCE`
    Inheritance,
    /// `INVESTMENT`
    Investment,
    /// `OTHER`
    Other,
    /// `PROPERTY_SALE`
    PropertySale,
    /// `RETIREMENT`
    Retirement,
    /// `SALARY`
    Salary,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0SourceOfWealth {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Inheritance,
        Self::Investment,
        Self::Other,
        Self::PropertySale,
        Self::Retirement,
        Self::Salary,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inheritance => "INHERITANCE",
            Self::Investment => "INVESTMENT",
            Self::Other => "OTHER",
            Self::PropertySale => "PROPERTY_SALE",
            Self::Retirement => "RETIREMENT",
            Self::Salary => "SALARY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0SourceOfWealth);
#[cfg(feature = "edd")]
/// The document's schema `v0_specific_involvement`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SpecificInvolvement {
    /// Optional.
    pub arms_defense_or_security: Option<bool>,
    /// Optional.
    pub cannabis_industry: Option<bool>,
    /// Optional.
    pub embassies_or_consulates: Option<bool>,
    /// Optional.
    pub illegal_activities_prostitution_or_pirated_goods: Option<bool>,
    /// Optional.
    pub law_firm_or_fiduciary: Option<bool>,
    /// Optional.
    pub licensed_money_service_business: Option<bool>,
    /// Optional.
    pub lotteries_crypto_currency_or_illegal_internet_gambling: Option<bool>,
    /// Optional.
    pub ngo_or_nonprofit: Option<bool>,
    /// Optional.
    pub precious_metals_stones_or_jewellery: Option<bool>,
    /// Optional.
    pub shell_banks_or_unlicensed_money_service_business: Option<bool>,
    /// Optional.
    pub third_party_processor: Option<bool>,
    /// Optional.
    pub wellness_gift_cards_wholesaler: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SpecificInvolvement {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            arms_defense_or_security: None,
            cannabis_industry: None,
            embassies_or_consulates: None,
            illegal_activities_prostitution_or_pirated_goods: None,
            law_firm_or_fiduciary: None,
            licensed_money_service_business: None,
            lotteries_crypto_currency_or_illegal_internet_gambling: None,
            ngo_or_nonprofit: None,
            precious_metals_stones_or_jewellery: None,
            shell_banks_or_unlicensed_money_service_business: None,
            third_party_processor: None,
            wellness_gift_cards_wholesaler: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`arms_defense_or_security`](Self::arms_defense_or_security).
    #[must_use]
    #[inline]
    pub fn with_arms_defense_or_security(mut self, value: bool) -> Self {
        self.arms_defense_or_security = Some(value);
        self
    }
    /// Sets [`cannabis_industry`](Self::cannabis_industry).
    #[must_use]
    #[inline]
    pub fn with_cannabis_industry(mut self, value: bool) -> Self {
        self.cannabis_industry = Some(value);
        self
    }
    /// Sets [`embassies_or_consulates`](Self::embassies_or_consulates).
    #[must_use]
    #[inline]
    pub fn with_embassies_or_consulates(mut self, value: bool) -> Self {
        self.embassies_or_consulates = Some(value);
        self
    }
    /// Sets [`illegal_activities_prostitution_or_pirated_goods`](Self::illegal_activities_prostitution_or_pirated_goods).
    #[must_use]
    #[inline]
    pub fn with_illegal_activities_prostitution_or_pirated_goods(
        mut self,
        value: bool,
    ) -> Self {
        self.illegal_activities_prostitution_or_pirated_goods = Some(value);
        self
    }
    /// Sets [`law_firm_or_fiduciary`](Self::law_firm_or_fiduciary).
    #[must_use]
    #[inline]
    pub fn with_law_firm_or_fiduciary(mut self, value: bool) -> Self {
        self.law_firm_or_fiduciary = Some(value);
        self
    }
    /// Sets [`licensed_money_service_business`](Self::licensed_money_service_business).
    #[must_use]
    #[inline]
    pub fn with_licensed_money_service_business(mut self, value: bool) -> Self {
        self.licensed_money_service_business = Some(value);
        self
    }
    /// Sets [`lotteries_crypto_currency_or_illegal_internet_gambling`](Self::lotteries_crypto_currency_or_illegal_internet_gambling).
    #[must_use]
    #[inline]
    pub fn with_lotteries_crypto_currency_or_illegal_internet_gambling(
        mut self,
        value: bool,
    ) -> Self {
        self.lotteries_crypto_currency_or_illegal_internet_gambling = Some(value);
        self
    }
    /// Sets [`ngo_or_nonprofit`](Self::ngo_or_nonprofit).
    #[must_use]
    #[inline]
    pub fn with_ngo_or_nonprofit(mut self, value: bool) -> Self {
        self.ngo_or_nonprofit = Some(value);
        self
    }
    /// Sets [`precious_metals_stones_or_jewellery`](Self::precious_metals_stones_or_jewellery).
    #[must_use]
    #[inline]
    pub fn with_precious_metals_stones_or_jewellery(mut self, value: bool) -> Self {
        self.precious_metals_stones_or_jewellery = Some(value);
        self
    }
    /// Sets [`shell_banks_or_unlicensed_money_service_business`](Self::shell_banks_or_unlicensed_money_service_business).
    #[must_use]
    #[inline]
    pub fn with_shell_banks_or_unlicensed_money_service_business(
        mut self,
        value: bool,
    ) -> Self {
        self.shell_banks_or_unlicensed_money_service_business = Some(value);
        self
    }
    /// Sets [`third_party_processor`](Self::third_party_processor).
    #[must_use]
    #[inline]
    pub fn with_third_party_processor(mut self, value: bool) -> Self {
        self.third_party_processor = Some(value);
        self
    }
    /// Sets [`wellness_gift_cards_wholesaler`](Self::wellness_gift_cards_wholesaler).
    #[must_use]
    #[inline]
    pub fn with_wellness_gift_cards_wholesaler(mut self, value: bool) -> Self {
        self.wellness_gift_cards_wholesaler = Some(value);
        self
    }
}
impl crate::record::Record for V0SpecificInvolvement {
    const NAME: &'static str = "V0SpecificInvolvement";
    const FIELDS: &'static [&'static str] = &[
        "arms_defense_or_security",
        "cannabis_industry",
        "embassies_or_consulates",
        "illegal_activities_prostitution_or_pirated_goods",
        "law_firm_or_fiduciary",
        "licensed_money_service_business",
        "lotteries_crypto_currency_or_illegal_internet_gambling",
        "ngo_or_nonprofit",
        "precious_metals_stones_or_jewellery",
        "shell_banks_or_unlicensed_money_service_business",
        "third_party_processor",
        "wellness_gift_cards_wholesaler",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut arms_defense_or_security: Option<bool> = None;
        let mut cannabis_industry: Option<bool> = None;
        let mut embassies_or_consulates: Option<bool> = None;
        let mut illegal_activities_prostitution_or_pirated_goods: Option<bool> = None;
        let mut law_firm_or_fiduciary: Option<bool> = None;
        let mut licensed_money_service_business: Option<bool> = None;
        let mut lotteries_crypto_currency_or_illegal_internet_gambling: Option<bool> = None;
        let mut ngo_or_nonprofit: Option<bool> = None;
        let mut precious_metals_stones_or_jewellery: Option<bool> = None;
        let mut shell_banks_or_unlicensed_money_service_business: Option<bool> = None;
        let mut third_party_processor: Option<bool> = None;
        let mut wellness_gift_cards_wholesaler: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut arms_defense_or_security),
                1 => __input.maybe_or_keep(&mut cannabis_industry),
                2 => __input.maybe_or_keep(&mut embassies_or_consulates),
                3 => {
                    __input
                        .maybe_or_keep(
                            &mut illegal_activities_prostitution_or_pirated_goods,
                        )
                }
                4 => __input.maybe_or_keep(&mut law_firm_or_fiduciary),
                5 => __input.maybe_or_keep(&mut licensed_money_service_business),
                6 => {
                    __input
                        .maybe_or_keep(
                            &mut lotteries_crypto_currency_or_illegal_internet_gambling,
                        )
                }
                7 => __input.maybe_or_keep(&mut ngo_or_nonprofit),
                8 => __input.maybe_or_keep(&mut precious_metals_stones_or_jewellery),
                9 => {
                    __input
                        .maybe_or_keep(
                            &mut shell_banks_or_unlicensed_money_service_business,
                        )
                }
                10 => __input.maybe_or_keep(&mut third_party_processor),
                11 => __input.maybe_or_keep(&mut wellness_gift_cards_wholesaler),
                _ => __input.again(),
            }
        }
        Some(Self {
            arms_defense_or_security,
            cannabis_industry,
            embassies_or_consulates,
            illegal_activities_prostitution_or_pirated_goods,
            law_firm_or_fiduciary,
            licensed_money_service_business,
            lotteries_crypto_currency_or_illegal_internet_gambling,
            ngo_or_nonprofit,
            precious_metals_stones_or_jewellery,
            shell_banks_or_unlicensed_money_service_business,
            third_party_processor,
            wellness_gift_cards_wholesaler,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("arms_defense_or_security", &self.arms_defense_or_security);
        out.option("cannabis_industry", &self.cannabis_industry);
        out.option("embassies_or_consulates", &self.embassies_or_consulates);
        out.option(
            "illegal_activities_prostitution_or_pirated_goods",
            &self.illegal_activities_prostitution_or_pirated_goods,
        );
        out.option("law_firm_or_fiduciary", &self.law_firm_or_fiduciary);
        out.option(
            "licensed_money_service_business",
            &self.licensed_money_service_business,
        );
        out.option(
            "lotteries_crypto_currency_or_illegal_internet_gambling",
            &self.lotteries_crypto_currency_or_illegal_internet_gambling,
        );
        out.option("ngo_or_nonprofit", &self.ngo_or_nonprofit);
        out.option(
            "precious_metals_stones_or_jewellery",
            &self.precious_metals_stones_or_jewellery,
        );
        out.option(
            "shell_banks_or_unlicensed_money_service_business",
            &self.shell_banks_or_unlicensed_money_service_business,
        );
        out.option("third_party_processor", &self.third_party_processor);
        out.option(
            "wellness_gift_cards_wholesaler",
            &self.wellness_gift_cards_wholesaler,
        );
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SpecificInvolvement);
#[cfg(feature = "edd")]
/// The document's schema `v0_transaction_volume`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionVolume {
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional.
    pub channel: Option<V0TransactionVolumeChannel>,
    /// Optional.
    pub channel_coverage: Option<V0TransactionVolumeChannelCoverage>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<V0Currency>,
    /// Optional. Null is a value of its own.
    pub frequency: Option<Option<V0Frequency>>,
    /// Optional.
    pub on_synctera: Option<bool>,
    /// Optional.
    pub transaction_count: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionVolume {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            channel: None,
            channel_coverage: None,
            currency: None,
            frequency: None,
            on_synctera: None,
            transaction_count: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`channel`](Self::channel).
    #[must_use]
    #[inline]
    pub fn with_channel(mut self, value: impl Into<V0TransactionVolumeChannel>) -> Self {
        self.channel = Some(value.into());
        self
    }
    /// Sets [`channel_coverage`](Self::channel_coverage).
    #[must_use]
    #[inline]
    pub fn with_channel_coverage(
        mut self,
        value: impl Into<V0TransactionVolumeChannelCoverage>,
    ) -> Self {
        self.channel_coverage = Some(value.into());
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<V0Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`frequency`](Self::frequency). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_frequency(mut self, value: impl Into<Option<V0Frequency>>) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets [`on_synctera`](Self::on_synctera).
    #[must_use]
    #[inline]
    pub fn with_on_synctera(mut self, value: bool) -> Self {
        self.on_synctera = Some(value);
        self
    }
    /// Sets [`transaction_count`](Self::transaction_count).
    #[must_use]
    #[inline]
    pub fn with_transaction_count(mut self, value: i64) -> Self {
        self.transaction_count = Some(value);
        self
    }
}
impl crate::record::Record for V0TransactionVolume {
    const NAME: &'static str = "V0TransactionVolume";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "channel",
        "channel_coverage",
        "currency",
        "frequency",
        "on_synctera",
        "transaction_count",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut channel: Option<V0TransactionVolumeChannel> = None;
        let mut channel_coverage: Option<V0TransactionVolumeChannelCoverage> = None;
        let mut currency: Option<V0Currency> = None;
        let mut frequency: Option<Option<V0Frequency>> = None;
        let mut on_synctera: Option<bool> = None;
        let mut transaction_count: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut channel),
                2 => __input.maybe_or_keep(&mut channel_coverage),
                3 => __input.maybe_or_keep(&mut currency),
                4 => __input.take_or_keep(&mut frequency),
                5 => __input.maybe_or_keep(&mut on_synctera),
                6 => __input.maybe_or_keep(&mut transaction_count),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            channel,
            channel_coverage,
            currency,
            frequency,
            on_synctera,
            transaction_count: transaction_count.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("channel", &self.channel);
        out.option("channel_coverage", &self.channel_coverage);
        out.option("currency", &self.currency);
        out.option("frequency", &self.frequency);
        out.option("on_synctera", &self.on_synctera);
        out.option("transaction_count", &self.transaction_count);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionVolume);
impl crate::check::Check for V0TransactionVolume {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.currency {
            crate::check::within(
                "currency",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 3, 3),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{3}$")
                },
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "edd")]
/// The document's schema `v0_transaction_volume_channel`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransactionVolumeChannel {
    /// `ACH`
    Ach,
    /// `CARDS`
    Cards,
    /// `CASH`
    Cash,
    /// `EFT`
    Eft,
    /// `WIRES`
    Wires,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransactionVolumeChannel {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ach,
        Self::Cards,
        Self::Cash,
        Self::Eft,
        Self::Wires,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::Cards => "CARDS",
            Self::Cash => "CASH",
            Self::Eft => "EFT",
            Self::Wires => "WIRES",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransactionVolumeChannel);
#[cfg(feature = "edd")]
/// The document's schema `v0_transaction_volume_channel_coverage`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TransactionVolumeChannelCoverage {
    /// `DOMESTIC`
    Domestic,
    /// `INTERNATIONAL`
    International,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TransactionVolumeChannelCoverage {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Domestic, Self::International];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Domestic => "DOMESTIC",
            Self::International => "INTERNATIONAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TransactionVolumeChannelCoverage);
#[cfg(feature = "edd")]
/// Parameters of `listEDDV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEddv0Params {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub related_resource_id: Option<Vec<crate::AnyId>>,
    /// Required.
    pub related_resource_type: Vec<V0EddResourceType>,
}
impl ListEddv0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(related_resource_type: Vec<V0EddResourceType>) -> Self {
        Self {
            limit: None,
            page_token: None,
            related_resource_id: None,
            related_resource_type,
        }
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
    /// Sets [`related_resource_id`](Self::related_resource_id).
    #[must_use]
    #[inline]
    pub fn with_related_resource_id(mut self, value: Vec<crate::AnyId>) -> Self {
        self.related_resource_id = Some(value);
        self
    }
}
impl ListEddv0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.related_resource_id {
            query.comma_list("related_resource_id", values);
        }
        query.comma_list("related_resource_type", &self.related_resource_type);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListEddv0Params {
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
impl crate::Paged for ListEddv0Params {
    type Item = V0CreateEddResponse;
    type Page = V0EddList;
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
        (page.edd_reports, page.next_page_token)
    }
}
