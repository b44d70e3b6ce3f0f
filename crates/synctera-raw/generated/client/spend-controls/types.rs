// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "spend-controls")]
/// The document's schema `managed_by_types`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ManagedByTypes {
    /// `BANK`
    Bank,
    /// `FINTECH`
    Fintech,
    /// `PLATFORM`
    Platform,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ManagedByTypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Bank, Self::Fintech, Self::Platform];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bank => "BANK",
            Self::Fintech => "FINTECH",
            Self::Platform => "PLATFORM",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ManagedByTypes);
#[cfg(feature = "spend-controls")]
/// The document's schema `merchant_category_codes`, sent and received.
pub type MerchantCategoryCodes = Vec<String>;
#[cfg(feature = "spend-controls")]
/// The document's schema `payment_sub_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PaymentSubType {
    /// `ACH.INCOMING_CREDIT`
    AchIncomingCredit,
    /// `ACH.INCOMING_DEBIT`
    AchIncomingDebit,
    /// `ACH.OUTGOING_CREDIT`
    AchOutgoingCredit,
    /// `ACH.OUTGOING_DEBIT`
    AchOutgoingDebit,
    /// `CARD.ATM_WITHDRAWAL`
    CardAtmWithdrawal,
    /// `CARD.POS_CASHBACK`
    CardPosCashback,
    /// `SYNCTERA_PAY.INCOMING_INTERAC_AUTODEPOSIT`
    SyncteraPayIncomingInteracAutodeposit,
    /// `SYNCTERA_PAY.OUTGOING_BILL_PAYMENT`
    SyncteraPayOutgoingBillPayment,
    /// `SYNCTERA_PAY.OUTGOING_INTERAC_E_TRANSFER`
    SyncteraPayOutgoingInteracETransfer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl PaymentSubType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchIncomingCredit,
        Self::AchIncomingDebit,
        Self::AchOutgoingCredit,
        Self::AchOutgoingDebit,
        Self::CardAtmWithdrawal,
        Self::CardPosCashback,
        Self::SyncteraPayIncomingInteracAutodeposit,
        Self::SyncteraPayOutgoingBillPayment,
        Self::SyncteraPayOutgoingInteracETransfer,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchIncomingCredit => "ACH.INCOMING_CREDIT",
            Self::AchIncomingDebit => "ACH.INCOMING_DEBIT",
            Self::AchOutgoingCredit => "ACH.OUTGOING_CREDIT",
            Self::AchOutgoingDebit => "ACH.OUTGOING_DEBIT",
            Self::CardAtmWithdrawal => "CARD.ATM_WITHDRAWAL",
            Self::CardPosCashback => "CARD.POS_CASHBACK",
            Self::SyncteraPayIncomingInteracAutodeposit => {
                "SYNCTERA_PAY.INCOMING_INTERAC_AUTODEPOSIT"
            }
            Self::SyncteraPayOutgoingBillPayment => "SYNCTERA_PAY.OUTGOING_BILL_PAYMENT",
            Self::SyncteraPayOutgoingInteracETransfer => {
                "SYNCTERA_PAY.OUTGOING_INTERAC_E_TRANSFER"
            }
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(PaymentSubType);
#[cfg(feature = "spend-controls")]
/// The document's schema `payment_sub_type_list`, sent and received.
pub type PaymentSubTypeList = Vec<PaymentSubType>;
#[cfg(feature = "spend-controls")]
/// The document's schema `payment_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PaymentType {
    /// `ACH`
    Ach,
    /// `CARD`
    Card,
    /// `CASH`
    Cash,
    /// `CHECK`
    Check,
    /// `EFT_CA`
    EftCa,
    /// `EXTERNAL_CARD`
    ExternalCard,
    /// `INTERNAL_TRANSFER`
    InternalTransfer,
    /// `SYNCTERA_PAY`
    SyncteraPay,
    /// `WIRE`
    Wire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl PaymentType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ach,
        Self::Card,
        Self::Cash,
        Self::Check,
        Self::EftCa,
        Self::ExternalCard,
        Self::InternalTransfer,
        Self::SyncteraPay,
        Self::Wire,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::Card => "CARD",
            Self::Cash => "CASH",
            Self::Check => "CHECK",
            Self::EftCa => "EFT_CA",
            Self::ExternalCard => "EXTERNAL_CARD",
            Self::InternalTransfer => "INTERNAL_TRANSFER",
            Self::SyncteraPay => "SYNCTERA_PAY",
            Self::Wire => "WIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(PaymentType);
#[cfg(feature = "spend-controls")]
/// The document's schema `payment_type_list`, sent and received.
pub type PaymentTypeList = Vec<PaymentType>;
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_creation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlCreationRequest {
    /// Required.
    pub action_case: bool,
    /// Required.
    pub action_decline: bool,
    /// Required. Cents. At least 0.
    pub amount_limit: i64,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub direction: SpendControlDirection,
    /// Optional. Only in responses.
    pub id: Option<SpendControlId>,
    /// Required.
    pub is_active: bool,
    /// Optional. Only in responses.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Optional.
    pub managed_by: Option<ManagedByTypes>,
    /// Optional. At most 10 items. Each: Matches `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<MerchantCategoryCodes>,
    /// Required.
    pub name: String,
    /// Optional.
    pub payment_sub_types: Option<PaymentSubTypeList>,
    /// Optional.
    pub payment_types: Option<PaymentTypeList>,
    /// Required.
    pub time_range: SpendControlTimeRange,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlCreationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        action_case: bool,
        action_decline: bool,
        amount_limit: i64,
        direction: impl Into<SpendControlDirection>,
        is_active: bool,
        name: impl Into<String>,
        time_range: impl Into<SpendControlTimeRange>,
    ) -> Self {
        Self {
            action_case,
            action_decline,
            amount_limit,
            creation_time: None,
            direction: direction.into(),
            id: None,
            is_active,
            last_modified_time: None,
            managed_by: None,
            merchant_category_codes: None,
            name: name.into(),
            payment_sub_types: None,
            payment_types: None,
            time_range: time_range.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: SpendControlId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`last_modified_time`](Self::last_modified_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_modified_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.last_modified_time = Some(value.into());
        self
    }
    /// Sets [`managed_by`](Self::managed_by).
    #[must_use]
    #[inline]
    pub fn with_managed_by(mut self, value: impl Into<ManagedByTypes>) -> Self {
        self.managed_by = Some(value.into());
        self
    }
    /// Sets [`merchant_category_codes`](Self::merchant_category_codes). At most 10 items. Each: Matches `^\d{4}(-\d{4})?$`.
    #[must_use]
    #[inline]
    pub fn with_merchant_category_codes(mut self, value: MerchantCategoryCodes) -> Self {
        self.merchant_category_codes = Some(value);
        self
    }
    /// Sets [`payment_sub_types`](Self::payment_sub_types).
    #[must_use]
    #[inline]
    pub fn with_payment_sub_types(mut self, value: PaymentSubTypeList) -> Self {
        self.payment_sub_types = Some(value);
        self
    }
    /// Sets [`payment_types`](Self::payment_types).
    #[must_use]
    #[inline]
    pub fn with_payment_types(mut self, value: PaymentTypeList) -> Self {
        self.payment_types = Some(value);
        self
    }
}
impl crate::record::Record for SpendControlCreationRequest {
    const NAME: &'static str = "SpendControlCreationRequest";
    const FIELDS: &'static [&'static str] = &[
        "action_case",
        "action_decline",
        "amount_limit",
        "creation_time",
        "direction",
        "id",
        "is_active",
        "last_modified_time",
        "managed_by",
        "merchant_category_codes",
        "name",
        "payment_sub_types",
        "payment_types",
        "time_range",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action_case: Option<bool> = None;
        let mut action_decline: Option<bool> = None;
        let mut amount_limit: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut direction: Option<SpendControlDirection> = None;
        let mut id: Option<SpendControlId> = None;
        let mut is_active: Option<bool> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut managed_by: Option<ManagedByTypes> = None;
        let mut merchant_category_codes: Option<MerchantCategoryCodes> = None;
        let mut name: Option<String> = None;
        let mut payment_sub_types: Option<PaymentSubTypeList> = None;
        let mut payment_types: Option<PaymentTypeList> = None;
        let mut time_range: Option<SpendControlTimeRange> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut action_case),
                1 => __input.take(&mut action_decline),
                2 => __input.take(&mut amount_limit),
                3 => __input.maybe(&mut creation_time),
                4 => __input.take(&mut direction),
                5 => __input.maybe(&mut id),
                6 => __input.take(&mut is_active),
                7 => __input.maybe(&mut last_modified_time),
                8 => __input.maybe(&mut managed_by),
                9 => __input.maybe(&mut merchant_category_codes),
                10 => __input.take(&mut name),
                11 => __input.maybe(&mut payment_sub_types),
                12 => __input.maybe(&mut payment_types),
                13 => __input.take(&mut time_range),
                _ => __input.again(),
            }
        }
        __input.need(&action_case, "action_case");
        __input.need(&action_decline, "action_decline");
        __input.need(&amount_limit, "amount_limit");
        __input.need(&direction, "direction");
        __input.need(&is_active, "is_active");
        __input.need(&name, "name");
        __input.need(&time_range, "time_range");
        Some(Self {
            action_case: action_case?,
            action_decline: action_decline?,
            amount_limit: amount_limit?.0,
            creation_time,
            direction: direction?,
            id,
            is_active: is_active?,
            last_modified_time,
            managed_by,
            merchant_category_codes,
            name: name?,
            payment_sub_types,
            payment_types,
            time_range: time_range?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("action_case", &self.action_case);
        out.field("action_decline", &self.action_decline);
        out.field("amount_limit", &self.amount_limit);
        out.option("creation_time", &self.creation_time);
        out.field("direction", &self.direction);
        out.option("id", &self.id);
        out.field("is_active", &self.is_active);
        out.option("last_modified_time", &self.last_modified_time);
        out.option("managed_by", &self.managed_by);
        out.option("merchant_category_codes", &self.merchant_category_codes);
        out.field("name", &self.name);
        out.option("payment_sub_types", &self.payment_sub_types);
        out.option("payment_types", &self.payment_types);
        out.field("time_range", &self.time_range);
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlCreationRequest);
impl crate::check::Check for SpendControlCreationRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.amount_limit;
        crate::check::within(
            "amount_limit",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(0f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        if let Some(value) = &self.merchant_category_codes {
            crate::check::within(
                "merchant_category_codes",
                crate::check::items(value, 0, 10)
                    .and_then(|()| crate::check::each(
                        value,
                        |value| {
                            use crate::pattern::Node;
                            static PATTERN: Node = Node::Sequence(
                                &[
                                    Node::Start,
                                    Node::Repeat(&Node::Class(&[('0', '9')]), 4, 4),
                                    Node::Repeat(
                                        &Node::Sequence(
                                            &[
                                                Node::Sequence(&[Node::Class(&[('-', '-')])]),
                                                Node::Repeat(&Node::Class(&[('0', '9')]), 4, 4),
                                            ],
                                        ),
                                        0,
                                        1,
                                    ),
                                    Node::End,
                                ],
                            );
                            crate::check::pattern(value, &PATTERN, "^\\d{4}(-\\d{4})?$")
                        },
                    )),
            )?;
        }
        let value = &self.time_range;
        crate::check::within("time_range", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_direction`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SpendControlDirection {
    /// `CREDITS`
    Credits,
    /// `DEBITS`
    Debits,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SpendControlDirection {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credits, Self::Debits];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credits => "CREDITS",
            Self::Debits => "DEBITS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SpendControlDirection);
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlResponse {
    /// Required.
    pub action_case: bool,
    /// Required.
    pub action_decline: bool,
    /// Required. Cents. At least 0.
    pub amount_limit: i64,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub direction: SpendControlDirection,
    /// Required. Only in responses.
    pub id: SpendControlId,
    /// Required.
    pub is_active: bool,
    /// Required. Only in responses.
    pub last_modified_time: crate::Timestamp,
    /// Optional.
    pub managed_by: Option<ManagedByTypes>,
    /// Optional. At most 10 items. Each: Matches `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<MerchantCategoryCodes>,
    /// Required.
    pub name: String,
    /// Required. At least 0.
    pub number_of_related_accounts: i64,
    /// Optional.
    pub payment_sub_types: Option<PaymentSubTypeList>,
    /// Optional.
    pub payment_types: Option<PaymentTypeList>,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub time_range: SpendControlTimeRange,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        action_case: bool,
        action_decline: bool,
        amount_limit: i64,
        creation_time: impl Into<crate::Timestamp>,
        direction: impl Into<SpendControlDirection>,
        id: SpendControlId,
        is_active: bool,
        last_modified_time: impl Into<crate::Timestamp>,
        name: impl Into<String>,
        number_of_related_accounts: i64,
        tenant: impl Into<TenantId>,
        time_range: impl Into<SpendControlTimeRange>,
    ) -> Self {
        Self {
            action_case,
            action_decline,
            amount_limit,
            creation_time: creation_time.into(),
            direction: direction.into(),
            id,
            is_active,
            last_modified_time: last_modified_time.into(),
            managed_by: None,
            merchant_category_codes: None,
            name: name.into(),
            number_of_related_accounts,
            payment_sub_types: None,
            payment_types: None,
            tenant: tenant.into(),
            time_range: time_range.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SpendControlResponse {
    const NAME: &'static str = "SpendControlResponse";
    const FIELDS: &'static [&'static str] = &[
        "action_case",
        "action_decline",
        "amount_limit",
        "creation_time",
        "direction",
        "id",
        "is_active",
        "last_modified_time",
        "managed_by",
        "merchant_category_codes",
        "name",
        "number_of_related_accounts",
        "payment_sub_types",
        "payment_types",
        "tenant",
        "time_range",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action_case: Option<bool> = None;
        let mut action_decline: Option<bool> = None;
        let mut amount_limit: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut direction: Option<SpendControlDirection> = None;
        let mut id: Option<SpendControlId> = None;
        let mut is_active: Option<bool> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut managed_by: Option<ManagedByTypes> = None;
        let mut merchant_category_codes: Option<MerchantCategoryCodes> = None;
        let mut name: Option<String> = None;
        let mut number_of_related_accounts: Option<crate::whole::Whole> = None;
        let mut payment_sub_types: Option<PaymentSubTypeList> = None;
        let mut payment_types: Option<PaymentTypeList> = None;
        let mut tenant: Option<TenantId> = None;
        let mut time_range: Option<SpendControlTimeRange> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut action_case),
                1 => __input.take(&mut action_decline),
                2 => __input.take(&mut amount_limit),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut direction),
                5 => __input.take(&mut id),
                6 => __input.take(&mut is_active),
                7 => __input.take(&mut last_modified_time),
                8 => __input.maybe_or_keep(&mut managed_by),
                9 => __input.maybe_or_keep(&mut merchant_category_codes),
                10 => __input.take(&mut name),
                11 => __input.take(&mut number_of_related_accounts),
                12 => __input.maybe_or_keep(&mut payment_sub_types),
                13 => __input.maybe_or_keep(&mut payment_types),
                14 => __input.take(&mut tenant),
                15 => __input.take(&mut time_range),
                _ => __input.again(),
            }
        }
        __input.need(&action_case, "action_case");
        __input.need(&action_decline, "action_decline");
        __input.need(&amount_limit, "amount_limit");
        __input.need(&creation_time, "creation_time");
        __input.need(&direction, "direction");
        __input.need(&id, "id");
        __input.need(&is_active, "is_active");
        __input.need(&last_modified_time, "last_modified_time");
        __input.need(&name, "name");
        __input.need(&number_of_related_accounts, "number_of_related_accounts");
        __input.need(&tenant, "tenant");
        __input.need(&time_range, "time_range");
        Some(Self {
            action_case: action_case?,
            action_decline: action_decline?,
            amount_limit: amount_limit?.0,
            creation_time: creation_time?,
            direction: direction?,
            id: id?,
            is_active: is_active?,
            last_modified_time: last_modified_time?,
            managed_by,
            merchant_category_codes,
            name: name?,
            number_of_related_accounts: number_of_related_accounts?.0,
            payment_sub_types,
            payment_types,
            tenant: tenant?,
            time_range: time_range?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("action_case", &self.action_case);
        out.field("action_decline", &self.action_decline);
        out.field("amount_limit", &self.amount_limit);
        out.field("creation_time", &self.creation_time);
        out.field("direction", &self.direction);
        out.field("id", &self.id);
        out.field("is_active", &self.is_active);
        out.field("last_modified_time", &self.last_modified_time);
        out.option("managed_by", &self.managed_by);
        out.option("merchant_category_codes", &self.merchant_category_codes);
        out.field("name", &self.name);
        out.field("number_of_related_accounts", &self.number_of_related_accounts);
        out.option("payment_sub_types", &self.payment_sub_types);
        out.option("payment_types", &self.payment_types);
        out.field("tenant", &self.tenant);
        out.field("time_range", &self.time_range);
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlResponse);
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_response_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlResponseList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub spend_controls: Vec<SpendControlResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlResponseList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(spend_controls: Vec<SpendControlResponse>) -> Self {
        Self {
            next_page_token: None,
            spend_controls,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SpendControlResponseList {
    const NAME: &'static str = "SpendControlResponseList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "spend_controls"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut spend_controls: Option<Vec<SpendControlResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut spend_controls),
                _ => __input.again(),
            }
        }
        __input.need(&spend_controls, "spend_controls");
        Some(Self {
            next_page_token,
            spend_controls: spend_controls?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("spend_controls", &self.spend_controls);
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlResponseList);
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_rolling_window_days`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlRollingWindowDays {
    /// Required. At least 1; at most 31.
    pub days: i64,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlRollingWindowDays {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SpendControlRollingWindowDays {
    const NAME: &'static str = "SpendControlRollingWindowDays";
    const FIELDS: &'static [&'static str] = &["days", "time_range_type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut days: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut days),
                1 => __input.tag("ROLLING_WINDOW_DAYS"),
                _ => __input.again(),
            }
        }
        __input.need(&days, "days");
        Some(Self {
            days: days?.0,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("time_range_type", "ROLLING_WINDOW_DAYS");
        out.field("days", &self.days);
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlRollingWindowDays);
impl crate::check::Check for SpendControlRollingWindowDays {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.days;
        crate::check::within(
            "days",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(31f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_single_transaction`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlSingleTransaction {
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlSingleTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { extra: crate::Extra::new() }
    }
}
impl crate::record::Record for SpendControlSingleTransaction {
    const NAME: &'static str = "SpendControlSingleTransaction";
    const FIELDS: &'static [&'static str] = &["time_range_type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.tag("SINGLE_TRANSACTION"),
                _ => __input.again(),
            }
        }
        Some(Self { extra: __input.extra() })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("time_range_type", "SINGLE_TRANSACTION");
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlSingleTransaction);
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_time_range`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpendControlTimeRange {
    /// `time_range_type: ROLLING_WINDOW_DAYS`
    RollingWindowDays(SpendControlRollingWindowDays),
    /// `time_range_type: SINGLE_TRANSACTION`
    SingleTransaction(SpendControlSingleTransaction),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl SpendControlTimeRange {
    /// The value of `time_range_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RollingWindowDays(_) => "ROLLING_WINDOW_DAYS",
            Self::SingleTransaction(_) => "SINGLE_TRANSACTION",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `time_range_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> SpendControlTimeRangeType {
        self.tag().into()
    }
    /// Makes the variant `RollingWindowDays`.
    #[inline]
    pub fn rolling_window_days(value: SpendControlRollingWindowDays) -> Self {
        Self::RollingWindowDays(value)
    }
    /// Whether this is `RollingWindowDays`.
    #[inline]
    pub fn is_rolling_window_days(&self) -> bool {
        matches!(self, Self::RollingWindowDays(_))
    }
    /// The content of `RollingWindowDays`, if this is one.
    #[inline]
    pub fn as_rolling_window_days(&self) -> Option<&SpendControlRollingWindowDays> {
        match self {
            Self::RollingWindowDays(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `RollingWindowDays`, if this is one.
    #[inline]
    pub fn into_rolling_window_days(self) -> Option<SpendControlRollingWindowDays> {
        match self {
            Self::RollingWindowDays(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `SingleTransaction`.
    #[inline]
    pub fn single_transaction(value: SpendControlSingleTransaction) -> Self {
        Self::SingleTransaction(value)
    }
    /// Whether this is `SingleTransaction`.
    #[inline]
    pub fn is_single_transaction(&self) -> bool {
        matches!(self, Self::SingleTransaction(_))
    }
    /// The content of `SingleTransaction`, if this is one.
    #[inline]
    pub fn as_single_transaction(&self) -> Option<&SpendControlSingleTransaction> {
        match self {
            Self::SingleTransaction(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `SingleTransaction`, if this is one.
    #[inline]
    pub fn into_single_transaction(self) -> Option<SpendControlSingleTransaction> {
        match self {
            Self::SingleTransaction(value) => Some(value),
            _ => None,
        }
    }
}
impl From<SpendControlRollingWindowDays> for SpendControlTimeRange {
    #[inline]
    fn from(value: SpendControlRollingWindowDays) -> Self {
        Self::RollingWindowDays(value)
    }
}
impl From<SpendControlSingleTransaction> for SpendControlTimeRange {
    #[inline]
    fn from(value: SpendControlSingleTransaction) -> Self {
        Self::SingleTransaction(value)
    }
}
impl ::serde::Serialize for SpendControlTimeRange {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::RollingWindowDays(value) => value.serialize(serializer),
            Self::SingleTransaction(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for SpendControlTimeRange {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for SpendControlTimeRange {
    const NAME: &'static str = "SpendControlTimeRange";
    const TAG: &'static str = "time_range_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ROLLING_WINDOW_DAYS" => Self::RollingWindowDays(body.branch()?),
                "SINGLE_TRANSACTION" => Self::SingleTransaction(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for SpendControlTimeRange {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::RollingWindowDays(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_time_range_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SpendControlTimeRangeType {
    /// `ROLLING_WINDOW_DAYS`
    RollingWindowDays,
    /// `SINGLE_TRANSACTION`
    SingleTransaction,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SpendControlTimeRangeType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::RollingWindowDays,
        Self::SingleTransaction,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RollingWindowDays => "ROLLING_WINDOW_DAYS",
            Self::SingleTransaction => "SINGLE_TRANSACTION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SpendControlTimeRangeType);
#[cfg(feature = "spend-controls")]
/// The document's schema `spend_control_update_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlUpdateRequest {
    /// Optional.
    pub action_case: Option<bool>,
    /// Optional.
    pub action_decline: Option<bool>,
    /// Optional. Cents. At least 0.
    pub amount_limit: Option<i64>,
    /// Optional.
    pub direction: Option<SpendControlDirection>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional.
    pub managed_by: Option<ManagedByTypes>,
    /// Optional. At most 10 items. Each: Matches `^\d{4}(-\d{4})?$`.
    pub merchant_category_codes: Option<MerchantCategoryCodes>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub payment_sub_types: Option<PaymentSubTypeList>,
    /// Optional.
    pub payment_types: Option<PaymentTypeList>,
    /// Optional.
    pub time_range: Option<SpendControlTimeRange>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SpendControlUpdateRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_case: None,
            action_decline: None,
            amount_limit: None,
            direction: None,
            is_active: None,
            managed_by: None,
            merchant_category_codes: None,
            name: None,
            payment_sub_types: None,
            payment_types: None,
            time_range: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`action_case`](Self::action_case).
    #[must_use]
    #[inline]
    pub fn with_action_case(mut self, value: bool) -> Self {
        self.action_case = Some(value);
        self
    }
    /// Sets [`action_decline`](Self::action_decline).
    #[must_use]
    #[inline]
    pub fn with_action_decline(mut self, value: bool) -> Self {
        self.action_decline = Some(value);
        self
    }
    /// Sets [`amount_limit`](Self::amount_limit). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount_limit(mut self, value: i64) -> Self {
        self.amount_limit = Some(value);
        self
    }
    /// Sets [`direction`](Self::direction).
    #[must_use]
    #[inline]
    pub fn with_direction(mut self, value: impl Into<SpendControlDirection>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`managed_by`](Self::managed_by).
    #[must_use]
    #[inline]
    pub fn with_managed_by(mut self, value: impl Into<ManagedByTypes>) -> Self {
        self.managed_by = Some(value.into());
        self
    }
    /// Sets [`merchant_category_codes`](Self::merchant_category_codes). At most 10 items. Each: Matches `^\d{4}(-\d{4})?$`.
    #[must_use]
    #[inline]
    pub fn with_merchant_category_codes(mut self, value: MerchantCategoryCodes) -> Self {
        self.merchant_category_codes = Some(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`payment_sub_types`](Self::payment_sub_types).
    #[must_use]
    #[inline]
    pub fn with_payment_sub_types(mut self, value: PaymentSubTypeList) -> Self {
        self.payment_sub_types = Some(value);
        self
    }
    /// Sets [`payment_types`](Self::payment_types).
    #[must_use]
    #[inline]
    pub fn with_payment_types(mut self, value: PaymentTypeList) -> Self {
        self.payment_types = Some(value);
        self
    }
    /// Sets [`time_range`](Self::time_range).
    #[must_use]
    #[inline]
    pub fn with_time_range(mut self, value: impl Into<SpendControlTimeRange>) -> Self {
        self.time_range = Some(value.into());
        self
    }
}
impl crate::record::Record for SpendControlUpdateRequest {
    const NAME: &'static str = "SpendControlUpdateRequest";
    const FIELDS: &'static [&'static str] = &[
        "action_case",
        "action_decline",
        "amount_limit",
        "direction",
        "is_active",
        "managed_by",
        "merchant_category_codes",
        "name",
        "payment_sub_types",
        "payment_types",
        "time_range",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action_case: Option<bool> = None;
        let mut action_decline: Option<bool> = None;
        let mut amount_limit: Option<crate::whole::Whole> = None;
        let mut direction: Option<SpendControlDirection> = None;
        let mut is_active: Option<bool> = None;
        let mut managed_by: Option<ManagedByTypes> = None;
        let mut merchant_category_codes: Option<MerchantCategoryCodes> = None;
        let mut name: Option<String> = None;
        let mut payment_sub_types: Option<PaymentSubTypeList> = None;
        let mut payment_types: Option<PaymentTypeList> = None;
        let mut time_range: Option<SpendControlTimeRange> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut action_case),
                1 => __input.maybe(&mut action_decline),
                2 => __input.maybe(&mut amount_limit),
                3 => __input.maybe(&mut direction),
                4 => __input.maybe(&mut is_active),
                5 => __input.maybe(&mut managed_by),
                6 => __input.maybe(&mut merchant_category_codes),
                7 => __input.maybe(&mut name),
                8 => __input.maybe(&mut payment_sub_types),
                9 => __input.maybe(&mut payment_types),
                10 => __input.maybe(&mut time_range),
                _ => __input.again(),
            }
        }
        Some(Self {
            action_case,
            action_decline,
            amount_limit: amount_limit.map(|value| value.0),
            direction,
            is_active,
            managed_by,
            merchant_category_codes,
            name,
            payment_sub_types,
            payment_types,
            time_range,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("action_case", &self.action_case);
        out.option("action_decline", &self.action_decline);
        out.option("amount_limit", &self.amount_limit);
        out.option("direction", &self.direction);
        out.option("is_active", &self.is_active);
        out.option("managed_by", &self.managed_by);
        out.option("merchant_category_codes", &self.merchant_category_codes);
        out.option("name", &self.name);
        out.option("payment_sub_types", &self.payment_sub_types);
        out.option("payment_types", &self.payment_types);
        out.option("time_range", &self.time_range);
        out.extra(&self.extra);
    }
}
crate::record::record!(SpendControlUpdateRequest);
impl crate::check::Check for SpendControlUpdateRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount_limit {
            crate::check::within(
                "amount_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.merchant_category_codes {
            crate::check::within(
                "merchant_category_codes",
                crate::check::items(value, 0, 10)
                    .and_then(|()| crate::check::each(
                        value,
                        |value| {
                            use crate::pattern::Node;
                            static PATTERN: Node = Node::Sequence(
                                &[
                                    Node::Start,
                                    Node::Repeat(&Node::Class(&[('0', '9')]), 4, 4),
                                    Node::Repeat(
                                        &Node::Sequence(
                                            &[
                                                Node::Sequence(&[Node::Class(&[('-', '-')])]),
                                                Node::Repeat(&Node::Class(&[('0', '9')]), 4, 4),
                                            ],
                                        ),
                                        0,
                                        1,
                                    ),
                                    Node::End,
                                ],
                            );
                            crate::check::pattern(value, &PATTERN, "^\\d{4}(-\\d{4})?$")
                        },
                    )),
            )?;
        }
        if let Some(value) = &self.time_range {
            crate::check::within("time_range", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "spend-controls")]
/// Parameters of `listSpendControls`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSpendControlsParams {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional. Cents. At least 0.
    pub amount_limit: Option<i64>,
    /// Optional. Cents. At least 0.
    pub amount_limit_gte: Option<i64>,
    /// Optional. Cents. At least 0.
    pub amount_limit_lte: Option<i64>,
    /// Optional.
    pub direction: Option<SpendControlDirection>,
    /// Optional.
    pub id: Option<Vec<SpendControlId>>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub name: Option<String>,
    /// Optional. At least 0.
    pub num_related_accounts: Option<i64>,
    /// Optional. At least 0.
    pub num_related_accounts_gte: Option<i64>,
    /// Optional. At least 0.
    pub num_related_accounts_lte: Option<i64>,
    /// Optional.
    pub payment_type: Option<PaymentType>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
}
impl ListSpendControlsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            amount_limit: None,
            amount_limit_gte: None,
            amount_limit_lte: None,
            direction: None,
            id: None,
            is_active: None,
            limit: None,
            name: None,
            num_related_accounts: None,
            num_related_accounts_gte: None,
            num_related_accounts_lte: None,
            payment_type: None,
            sort_by: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: AccountId) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`amount_limit`](Self::amount_limit). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount_limit(mut self, value: i64) -> Self {
        self.amount_limit = Some(value);
        self
    }
    /// Sets [`amount_limit_gte`](Self::amount_limit_gte). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount_limit_gte(mut self, value: i64) -> Self {
        self.amount_limit_gte = Some(value);
        self
    }
    /// Sets [`amount_limit_lte`](Self::amount_limit_lte). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount_limit_lte(mut self, value: i64) -> Self {
        self.amount_limit_lte = Some(value);
        self
    }
    /// Sets [`direction`](Self::direction).
    #[must_use]
    #[inline]
    pub fn with_direction(mut self, value: impl Into<SpendControlDirection>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<SpendControlId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`num_related_accounts`](Self::num_related_accounts). At least 0.
    #[must_use]
    #[inline]
    pub fn with_num_related_accounts(mut self, value: i64) -> Self {
        self.num_related_accounts = Some(value);
        self
    }
    /// Sets [`num_related_accounts_gte`](Self::num_related_accounts_gte). At least 0.
    #[must_use]
    #[inline]
    pub fn with_num_related_accounts_gte(mut self, value: i64) -> Self {
        self.num_related_accounts_gte = Some(value);
        self
    }
    /// Sets [`num_related_accounts_lte`](Self::num_related_accounts_lte). At least 0.
    #[must_use]
    #[inline]
    pub fn with_num_related_accounts_lte(mut self, value: i64) -> Self {
        self.num_related_accounts_lte = Some(value);
        self
    }
    /// Sets [`payment_type`](Self::payment_type).
    #[must_use]
    #[inline]
    pub fn with_payment_type(mut self, value: impl Into<PaymentType>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
}
impl ListSpendControlsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("amount_limit_gte", &self.amount_limit_gte);
        query.some("amount_limit_lte", &self.amount_limit_lte);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("num_related_accounts_gte", &self.num_related_accounts_gte);
        query.some("num_related_accounts", &self.num_related_accounts);
        query.some("num_related_accounts_lte", &self.num_related_accounts_lte);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.some("payment_type", &self.payment_type);
        query.some("name", &self.name);
        query.some("direction", &self.direction);
        query.some("is_active", &self.is_active);
        query.some("limit", &self.limit);
        query.some("account_id", &self.account_id);
        query.some("amount_limit", &self.amount_limit);
        query.into_url()
    }
}
impl crate::check::Check for ListSpendControlsParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount_limit {
            crate::check::within(
                "amount_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.amount_limit_gte {
            crate::check::within(
                "amount_limit_gte",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.amount_limit_lte {
            crate::check::within(
                "amount_limit_lte",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
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
        if let Some(value) = &self.num_related_accounts {
            crate::check::within(
                "num_related_accounts",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.num_related_accounts_gte {
            crate::check::within(
                "num_related_accounts_gte",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.num_related_accounts_lte {
            crate::check::within(
                "num_related_accounts_lte",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
