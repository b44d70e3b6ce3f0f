// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "credit-scores")]
/// The document's schema `credit_score`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScore {
    /// Required.
    pub customer_id: CustomerId,
    /// Optional.
    pub score: Option<i64>,
    /// Optional.
    pub score_requested_time: Option<crate::Timestamp>,
    /// Required.
    pub source_of_score: SourceOfScore,
    /// Optional.
    pub type_: Option<String>,
    /// Optional.
    pub vendor_name: Option<VendorName>,
    /// Optional.
    pub version: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditScore {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        customer_id: CustomerId,
        source_of_score: impl Into<SourceOfScore>,
    ) -> Self {
        Self {
            customer_id,
            score: None,
            score_requested_time: None,
            source_of_score: source_of_score.into(),
            type_: None,
            vendor_name: None,
            version: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`score`](Self::score).
    #[must_use]
    #[inline]
    pub fn with_score(mut self, value: i64) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets [`score_requested_time`](Self::score_requested_time).
    #[must_use]
    #[inline]
    pub fn with_score_requested_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.score_requested_time = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`vendor_name`](Self::vendor_name).
    #[must_use]
    #[inline]
    pub fn with_vendor_name(mut self, value: impl Into<VendorName>) -> Self {
        self.vendor_name = Some(value.into());
        self
    }
    /// Sets [`version`](Self::version).
    #[must_use]
    #[inline]
    pub fn with_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}
impl crate::record::Record for CreditScore {
    const NAME: &'static str = "CreditScore";
    const FIELDS: &'static [&'static str] = &[
        "customer_id",
        "score",
        "score_requested_time",
        "source_of_score",
        "type",
        "vendor_name",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut customer_id: Option<CustomerId> = None;
        let mut score: Option<crate::whole::Whole> = None;
        let mut score_requested_time: Option<crate::Timestamp> = None;
        let mut source_of_score: Option<SourceOfScore> = None;
        let mut type_: Option<String> = None;
        let mut vendor_name: Option<VendorName> = None;
        let mut version: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut customer_id),
                1 => __input.maybe(&mut score),
                2 => __input.maybe(&mut score_requested_time),
                3 => __input.take(&mut source_of_score),
                4 => __input.maybe(&mut type_),
                5 => __input.maybe(&mut vendor_name),
                6 => __input.maybe(&mut version),
                _ => __input.again(),
            }
        }
        __input.need(&customer_id, "customer_id");
        __input.need(&source_of_score, "source_of_score");
        Some(Self {
            customer_id: customer_id?,
            score: score.map(|value| value.0),
            score_requested_time,
            source_of_score: source_of_score?,
            type_,
            vendor_name,
            version,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("customer_id", &self.customer_id);
        out.option("score", &self.score);
        out.option("score_requested_time", &self.score_requested_time);
        out.field("source_of_score", &self.source_of_score);
        out.option("type", &self.type_);
        out.option("vendor_name", &self.vendor_name);
        out.option("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditScore);
#[cfg(feature = "credit-scores")]
/// The document's schema `credit_score_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScoreList {
    /// Required.
    pub credit_scores: Vec<CreditScoreResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditScoreList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(credit_scores: Vec<CreditScoreResponse>) -> Self {
        Self {
            credit_scores,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditScoreList {
    const NAME: &'static str = "CreditScoreList";
    const FIELDS: &'static [&'static str] = &["credit_scores", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut credit_scores: Option<Vec<CreditScoreResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut credit_scores),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&credit_scores, "credit_scores");
        Some(Self {
            credit_scores: credit_scores?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("credit_scores", &self.credit_scores);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditScoreList);
#[cfg(feature = "credit-scores")]
/// The document's schema `credit_score_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScoreResponse {
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub customer_id: CustomerId,
    /// Required. Only in responses.
    pub id: CreditScoreId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub score: Option<i64>,
    /// Optional.
    pub score_requested_time: Option<crate::Timestamp>,
    /// Required.
    pub source_of_score: SourceOfScore,
    /// Optional.
    pub type_: Option<String>,
    /// Optional.
    pub vendor_name: Option<VendorName>,
    /// Optional.
    pub version: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditScoreResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        customer_id: CustomerId,
        id: CreditScoreId,
        last_updated_time: impl Into<crate::Timestamp>,
        source_of_score: impl Into<SourceOfScore>,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            customer_id,
            id,
            last_updated_time: last_updated_time.into(),
            score: None,
            score_requested_time: None,
            source_of_score: source_of_score.into(),
            type_: None,
            vendor_name: None,
            version: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditScoreResponse {
    const NAME: &'static str = "CreditScoreResponse";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "customer_id",
        "id",
        "last_updated_time",
        "score",
        "score_requested_time",
        "source_of_score",
        "type",
        "vendor_name",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut id: Option<CreditScoreId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut score: Option<crate::whole::Whole> = None;
        let mut score_requested_time: Option<crate::Timestamp> = None;
        let mut source_of_score: Option<SourceOfScore> = None;
        let mut type_: Option<String> = None;
        let mut vendor_name: Option<VendorName> = None;
        let mut version: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut creation_time),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut id),
                3 => __input.take(&mut last_updated_time),
                4 => __input.maybe_or_keep(&mut score),
                5 => __input.maybe_or_keep(&mut score_requested_time),
                6 => __input.take(&mut source_of_score),
                7 => __input.maybe_or_keep(&mut type_),
                8 => __input.maybe_or_keep(&mut vendor_name),
                9 => __input.maybe_or_keep(&mut version),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&source_of_score, "source_of_score");
        Some(Self {
            creation_time: creation_time?,
            customer_id: customer_id?,
            id: id?,
            last_updated_time: last_updated_time?,
            score: score.map(|value| value.0),
            score_requested_time,
            source_of_score: source_of_score?,
            type_,
            vendor_name,
            version,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("creation_time", &self.creation_time);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("score", &self.score);
        out.option("score_requested_time", &self.score_requested_time);
        out.field("source_of_score", &self.source_of_score);
        out.option("type", &self.type_);
        out.option("vendor_name", &self.vendor_name);
        out.option("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditScoreResponse);
#[cfg(feature = "credit-scores")]
/// The document's schema `source_of_score`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SourceOfScore {
    /// `ACCOUNT_MANAGEMENT`
    AccountManagement,
    /// `ACCOUNT_OPENING`
    AccountOpening,
    /// `HARDSHIP`
    Hardship,
    /// `LINE_INCREASE_REQUEST`
    LineIncreaseRequest,
    /// `OTHER`
    Other,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SourceOfScore {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountManagement,
        Self::AccountOpening,
        Self::Hardship,
        Self::LineIncreaseRequest,
        Self::Other,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountManagement => "ACCOUNT_MANAGEMENT",
            Self::AccountOpening => "ACCOUNT_OPENING",
            Self::Hardship => "HARDSHIP",
            Self::LineIncreaseRequest => "LINE_INCREASE_REQUEST",
            Self::Other => "OTHER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SourceOfScore);
#[cfg(feature = "credit-scores")]
/// The document's schema `vendor_name`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VendorName {
    /// `EQUIFAX`
    Equifax,
    /// `EXPERIAN`
    Experian,
    /// `OTHER`
    Other,
    /// `TRANSUNION`
    Transunion,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl VendorName {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Equifax,
        Self::Experian,
        Self::Other,
        Self::Transunion,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equifax => "EQUIFAX",
            Self::Experian => "EXPERIAN",
            Self::Other => "OTHER",
            Self::Transunion => "TRANSUNION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(VendorName);
#[cfg(feature = "credit-scores")]
/// Parameters of `listCreditScores`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCreditScoresParams {
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub id: Option<Vec<CreditScoreId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListCreditScoresParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_id: None,
            id: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<CreditScoreId>) -> Self {
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
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListCreditScoresParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListCreditScoresParams {
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
impl crate::Paged for ListCreditScoresParams {
    type Item = CreditScoreResponse;
    type Page = CreditScoreList;
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
        (page.credit_scores, page.next_page_token)
    }
}
