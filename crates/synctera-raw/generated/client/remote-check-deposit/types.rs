// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: back image."] BackImageId
}
crate::id::id! {
    #[doc = " Identifies: deposit."] DepositId
}
crate::id::id! {
    #[doc = " Identifies: front image."] FrontImageId
}
#[cfg(feature = "remote-check-deposit")]
/// The document's schema `v0_deposit_get`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DepositGet {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub back_image_id: BackImageId,
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Required. Cents. At least 1.
    pub check_amount: i64,
    /// Optional.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub date_captured: crate::Timestamp,
    /// Required.
    pub date_processed: crate::Timestamp,
    /// Required. Cents.
    pub deposit_amount: i64,
    /// Required.
    pub deposit_currency: String,
    /// Required.
    pub front_image_id: FrontImageId,
    /// Required.
    pub id: DepositId,
    /// Optional.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional. `Debug` does not print it.
    pub ocr_account_number: Option<String>,
    /// Optional.
    pub ocr_check_number: Option<String>,
    /// Optional. `Debug` does not print it.
    pub ocr_routing_number: Option<String>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Required.
    pub status: V0DepositStatus,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Optional.
    pub vendor_info: Option<V0VendorInfo>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DepositGet {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        back_image_id: BackImageId,
        check_amount: i64,
        date_captured: impl Into<crate::Timestamp>,
        date_processed: impl Into<crate::Timestamp>,
        deposit_amount: i64,
        deposit_currency: impl Into<String>,
        front_image_id: FrontImageId,
        id: DepositId,
        status: impl Into<V0DepositStatus>,
    ) -> Self {
        Self {
            account_id,
            back_image_id,
            business_id: None,
            check_amount,
            creation_time: None,
            date_captured: date_captured.into(),
            date_processed: date_processed.into(),
            deposit_amount,
            deposit_currency: deposit_currency.into(),
            front_image_id,
            id,
            last_updated_time: None,
            metadata: None,
            ocr_account_number: None,
            ocr_check_number: None,
            ocr_routing_number: None,
            person_id: None,
            status: status.into(),
            transaction_id: None,
            vendor_info: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DepositGet {
    const NAME: &'static str = "V0DepositGet";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "back_image_id",
        "business_id",
        "check_amount",
        "creation_time",
        "date_captured",
        "date_processed",
        "deposit_amount",
        "deposit_currency",
        "front_image_id",
        "id",
        "last_updated_time",
        "metadata",
        "ocr_account_number",
        "ocr_check_number",
        "ocr_routing_number",
        "person_id",
        "status",
        "transaction_id",
        "vendor_info",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut back_image_id: Option<BackImageId> = None;
        let mut business_id: Option<V0BusinessId> = None;
        let mut check_amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut date_captured: Option<crate::Timestamp> = None;
        let mut date_processed: Option<crate::Timestamp> = None;
        let mut deposit_amount: Option<crate::whole::Whole> = None;
        let mut deposit_currency: Option<String> = None;
        let mut front_image_id: Option<FrontImageId> = None;
        let mut id: Option<DepositId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut ocr_account_number: Option<String> = None;
        let mut ocr_check_number: Option<String> = None;
        let mut ocr_routing_number: Option<String> = None;
        let mut person_id: Option<V0PersonId> = None;
        let mut status: Option<V0DepositStatus> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut vendor_info: Option<V0VendorInfo> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut back_image_id),
                2 => __input.maybe_or_keep(&mut business_id),
                3 => __input.take(&mut check_amount),
                4 => __input.maybe_or_keep(&mut creation_time),
                5 => __input.take(&mut date_captured),
                6 => __input.take(&mut date_processed),
                7 => __input.take(&mut deposit_amount),
                8 => __input.take(&mut deposit_currency),
                9 => __input.take(&mut front_image_id),
                10 => __input.take(&mut id),
                11 => __input.maybe_or_keep(&mut last_updated_time),
                12 => __input.maybe_or_keep(&mut metadata),
                13 => __input.maybe_or_keep(&mut ocr_account_number),
                14 => __input.maybe_or_keep(&mut ocr_check_number),
                15 => __input.maybe_or_keep(&mut ocr_routing_number),
                16 => __input.maybe_or_keep(&mut person_id),
                17 => __input.take(&mut status),
                18 => __input.maybe_or_keep(&mut transaction_id),
                19 => __input.maybe_or_keep(&mut vendor_info),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&back_image_id, "back_image_id");
        __input.need(&check_amount, "check_amount");
        __input.need(&date_captured, "date_captured");
        __input.need(&date_processed, "date_processed");
        __input.need(&deposit_amount, "deposit_amount");
        __input.need(&deposit_currency, "deposit_currency");
        __input.need(&front_image_id, "front_image_id");
        __input.need(&id, "id");
        __input.need(&status, "status");
        Some(Self {
            account_id: account_id?,
            back_image_id: back_image_id?,
            business_id,
            check_amount: check_amount?.0,
            creation_time,
            date_captured: date_captured?,
            date_processed: date_processed?,
            deposit_amount: deposit_amount?.0,
            deposit_currency: deposit_currency?,
            front_image_id: front_image_id?,
            id: id?,
            last_updated_time,
            metadata,
            ocr_account_number,
            ocr_check_number,
            ocr_routing_number,
            person_id,
            status: status?,
            transaction_id,
            vendor_info,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("back_image_id", &self.back_image_id);
        out.option("business_id", &self.business_id);
        out.field("check_amount", &self.check_amount);
        out.option("creation_time", &self.creation_time);
        out.field("date_captured", &self.date_captured);
        out.field("date_processed", &self.date_processed);
        out.field("deposit_amount", &self.deposit_amount);
        out.field("deposit_currency", &self.deposit_currency);
        out.field("front_image_id", &self.front_image_id);
        out.field("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.secret_option("ocr_account_number", &self.ocr_account_number);
        out.option("ocr_check_number", &self.ocr_check_number);
        out.secret_option("ocr_routing_number", &self.ocr_routing_number);
        out.option("person_id", &self.person_id);
        out.field("status", &self.status);
        out.option("transaction_id", &self.transaction_id);
        out.option("vendor_info", &self.vendor_info);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DepositGet);
#[cfg(feature = "remote-check-deposit")]
/// The document's schema `v0_deposit_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DepositList {
    /// Required.
    pub deposits: Vec<V0DepositGet>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DepositList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(deposits: Vec<V0DepositGet>) -> Self {
        Self {
            deposits,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DepositList {
    const NAME: &'static str = "V0DepositList";
    const FIELDS: &'static [&'static str] = &["deposits", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut deposits: Option<Vec<V0DepositGet>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut deposits),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&deposits, "deposits");
        Some(Self {
            deposits: deposits?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("deposits", &self.deposits);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DepositList);
#[cfg(feature = "remote-check-deposit")]
/// The document's schema `v0_deposit_post`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DepositPost {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub back_image_id: BackImageId,
    /// Optional.
    pub business_id: Option<V0BusinessId>,
    /// Required. Cents. At least 1.
    pub check_amount: i64,
    /// Required.
    pub deposit_currency: String,
    /// Required.
    pub front_image_id: FrontImageId,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub person_id: Option<V0PersonId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DepositPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        back_image_id: BackImageId,
        check_amount: i64,
        deposit_currency: impl Into<String>,
        front_image_id: FrontImageId,
    ) -> Self {
        Self {
            account_id,
            back_image_id,
            business_id: None,
            check_amount,
            deposit_currency: deposit_currency.into(),
            front_image_id,
            metadata: None,
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
}
impl crate::record::Record for V0DepositPost {
    const NAME: &'static str = "V0DepositPost";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "back_image_id",
        "business_id",
        "check_amount",
        "deposit_currency",
        "front_image_id",
        "metadata",
        "person_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut back_image_id: Option<BackImageId> = None;
        let mut business_id: Option<V0BusinessId> = None;
        let mut check_amount: Option<crate::whole::Whole> = None;
        let mut deposit_currency: Option<String> = None;
        let mut front_image_id: Option<FrontImageId> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut person_id: Option<V0PersonId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut back_image_id),
                2 => __input.maybe(&mut business_id),
                3 => __input.take(&mut check_amount),
                4 => __input.take(&mut deposit_currency),
                5 => __input.take(&mut front_image_id),
                6 => __input.maybe(&mut metadata),
                7 => __input.maybe(&mut person_id),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&back_image_id, "back_image_id");
        __input.need(&check_amount, "check_amount");
        __input.need(&deposit_currency, "deposit_currency");
        __input.need(&front_image_id, "front_image_id");
        Some(Self {
            account_id: account_id?,
            back_image_id: back_image_id?,
            business_id,
            check_amount: check_amount?.0,
            deposit_currency: deposit_currency?,
            front_image_id: front_image_id?,
            metadata,
            person_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("back_image_id", &self.back_image_id);
        out.option("business_id", &self.business_id);
        out.field("check_amount", &self.check_amount);
        out.field("deposit_currency", &self.deposit_currency);
        out.field("front_image_id", &self.front_image_id);
        out.secret_option("metadata", &self.metadata);
        out.option("person_id", &self.person_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DepositPost);
impl crate::check::Check for V0DepositPost {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.check_amount;
        crate::check::within(
            "check_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "remote-check-deposit")]
/// The document's schema `v0_deposit_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DepositStatus {
    /// `FAILED`
    Failed,
    /// `MANUAL_POST_REJECTED`
    ManualPostRejected,
    /// `PENDING`
    Pending,
    /// `REJECTED`
    Rejected,
    /// `RETURNED`
    Returned,
    /// `SUBMITTED`
    Submitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DepositStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::ManualPostRejected,
        Self::Pending,
        Self::Rejected,
        Self::Returned,
        Self::Submitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::ManualPostRejected => "MANUAL_POST_REJECTED",
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Returned => "RETURNED",
            Self::Submitted => "SUBMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DepositStatus);
#[cfg(feature = "remote-check-deposit")]
/// Parameters of `listRdcDepositsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRdcDepositsV0Params {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub deposit_amount: Option<Vec<i64>>,
    /// Optional.
    pub deposit_check_number: Option<Vec<String>>,
    /// Optional.
    pub deposit_currency: Option<Vec<String>>,
    /// Optional. Cents.
    pub from_deposit_amount: Option<i64>,
    /// Optional.
    pub id: Option<Vec<DepositId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<PersonId>,
    /// Optional.
    pub tenant: Option<Vec<V0TenantId>>,
    /// Optional. Cents.
    pub to_deposit_amount: Option<i64>,
}
impl ListRdcDepositsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_id: None,
            deposit_amount: None,
            deposit_check_number: None,
            deposit_currency: None,
            from_deposit_amount: None,
            id: None,
            limit: None,
            page_token: None,
            person_id: None,
            tenant: None,
            to_deposit_amount: None,
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`deposit_amount`](Self::deposit_amount).
    #[must_use]
    #[inline]
    pub fn with_deposit_amount(mut self, value: Vec<i64>) -> Self {
        self.deposit_amount = Some(value);
        self
    }
    /// Sets [`deposit_check_number`](Self::deposit_check_number).
    #[must_use]
    #[inline]
    pub fn with_deposit_check_number(mut self, value: Vec<String>) -> Self {
        self.deposit_check_number = Some(value);
        self
    }
    /// Sets [`deposit_currency`](Self::deposit_currency).
    #[must_use]
    #[inline]
    pub fn with_deposit_currency(mut self, value: Vec<String>) -> Self {
        self.deposit_currency = Some(value);
        self
    }
    /// Sets [`from_deposit_amount`](Self::from_deposit_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_from_deposit_amount(mut self, value: i64) -> Self {
        self.from_deposit_amount = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<DepositId>) -> Self {
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
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<V0TenantId>) -> Self {
        self.tenant = Some(value);
        self
    }
    /// Sets [`to_deposit_amount`](Self::to_deposit_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_to_deposit_amount(mut self, value: i64) -> Self {
        self.to_deposit_amount = Some(value);
        self
    }
}
impl ListRdcDepositsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("to_deposit_amount", &self.to_deposit_amount);
        if let Some(values) = &self.deposit_check_number {
            query.comma_list("deposit_check_number", values);
        }
        query.some("business_id", &self.business_id);
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.deposit_amount {
            query.comma_list("deposit_amount", values);
        }
        query.some("from_deposit_amount", &self.from_deposit_amount);
        if let Some(values) = &self.deposit_currency {
            query.comma_list("deposit_currency", values);
        }
        query.some("limit", &self.limit);
        query.some("person_id", &self.person_id);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListRdcDepositsV0Params {
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
impl crate::Paged for ListRdcDepositsV0Params {
    type Item = V0DepositGet;
    type Page = V0DepositList;
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
        (page.deposits, page.next_page_token)
    }
}
