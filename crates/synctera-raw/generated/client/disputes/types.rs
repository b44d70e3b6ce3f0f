// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "disputes")]
/// The document's schema `ach_dispute_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDisputeRequest {
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AchDisputeRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        date_customer_reported: impl Into<crate::Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            memo: memo.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AchDisputeRequest {
    const NAME: &'static str = "AchDisputeRequest";
    const FIELDS: &'static [&'static str] = &[
        "date_customer_reported",
        "disputed_amount",
        "memo",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut memo: Option<String> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut date_customer_reported),
                1 => __input.take(&mut disputed_amount),
                2 => __input.take(&mut memo),
                3 => __input.take(&mut transaction_id),
                4 => __input.tag("ACH"),
                _ => __input.again(),
            }
        }
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&memo, "memo");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            date_customer_reported: date_customer_reported?,
            disputed_amount: disputed_amount?.0,
            memo: memo?,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "ACH");
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("disputed_amount", &self.disputed_amount);
        out.field("memo", &self.memo);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(AchDisputeRequest);
impl crate::check::Check for AchDisputeRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.disputed_amount;
        crate::check::within(
            "disputed_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        let value = &self.memo;
        crate::check::within("memo", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `ach_dispute_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchDisputeResponse {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub action_history: Vec<AchDisputeActionResponse>,
    /// Optional.
    pub applicable_regulation: Option<DisputeRegulation>,
    /// Required.
    pub available_actions: Vec<AvailableAchAction>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub credit_status: DisputeCreditStatus,
    /// Required. 3 characters.
    pub currency: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required.
    pub decision: DisputeDecision,
    /// Required.
    pub dispute_documents: Vec<DisputeDocumentResponse>,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Optional.
    pub external_reference_id: Option<String>,
    /// Required. Only in responses.
    pub id: DisputeId,
    /// Optional.
    pub last_action_by: Option<DisputeActionBy>,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub lifecycle_state: AchLifecycleState,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub network: DisputeNetwork,
    /// Required.
    pub status: DisputeStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub timestamp_final_decision: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_investigation_due: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_provisional_credit_due: Option<crate::Timestamp>,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AchDisputeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        action_history: Vec<AchDisputeActionResponse>,
        available_actions: Vec<AvailableAchAction>,
        creation_time: impl Into<crate::Timestamp>,
        credit_status: impl Into<DisputeCreditStatus>,
        currency: impl Into<String>,
        customer_id: CustomerId,
        date_customer_reported: impl Into<crate::Timestamp>,
        decision: impl Into<DisputeDecision>,
        dispute_documents: Vec<DisputeDocumentResponse>,
        disputed_amount: i64,
        id: DisputeId,
        last_updated_time: impl Into<crate::Timestamp>,
        lifecycle_state: impl Into<AchLifecycleState>,
        memo: impl Into<String>,
        network: impl Into<DisputeNetwork>,
        status: impl Into<DisputeStatus>,
        tenant: impl Into<TenantId>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            account_id,
            action_history,
            applicable_regulation: None,
            available_actions,
            creation_time: creation_time.into(),
            credit_status: credit_status.into(),
            currency: currency.into(),
            customer_id,
            date_customer_reported: date_customer_reported.into(),
            decision: decision.into(),
            dispute_documents,
            disputed_amount,
            external_reference_id: None,
            id,
            last_action_by: None,
            last_updated_time: last_updated_time.into(),
            lifecycle_state: lifecycle_state.into(),
            memo: memo.into(),
            network: network.into(),
            status: status.into(),
            tenant: tenant.into(),
            timestamp_final_decision: None,
            timestamp_investigation_due: None,
            timestamp_provisional_credit_due: None,
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AchDisputeResponse {
    const NAME: &'static str = "AchDisputeResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "action_history",
        "applicable_regulation",
        "available_actions",
        "creation_time",
        "credit_status",
        "currency",
        "customer_id",
        "date_customer_reported",
        "decision",
        "dispute_documents",
        "disputed_amount",
        "external_reference_id",
        "id",
        "last_action_by",
        "last_updated_time",
        "lifecycle_state",
        "memo",
        "network",
        "status",
        "tenant",
        "timestamp_final_decision",
        "timestamp_investigation_due",
        "timestamp_provisional_credit_due",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut action_history: Option<Vec<AchDisputeActionResponse>> = None;
        let mut applicable_regulation: Option<DisputeRegulation> = None;
        let mut available_actions: Option<Vec<AvailableAchAction>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_status: Option<DisputeCreditStatus> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut decision: Option<DisputeDecision> = None;
        let mut dispute_documents: Option<Vec<DisputeDocumentResponse>> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut external_reference_id: Option<String> = None;
        let mut id: Option<DisputeId> = None;
        let mut last_action_by: Option<DisputeActionBy> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut lifecycle_state: Option<AchLifecycleState> = None;
        let mut memo: Option<String> = None;
        let mut network: Option<DisputeNetwork> = None;
        let mut status: Option<DisputeStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut timestamp_final_decision: Option<crate::Timestamp> = None;
        let mut timestamp_investigation_due: Option<crate::Timestamp> = None;
        let mut timestamp_provisional_credit_due: Option<crate::Timestamp> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut action_history),
                2 => __input.maybe_or_keep(&mut applicable_regulation),
                3 => __input.take(&mut available_actions),
                4 => __input.take(&mut creation_time),
                5 => __input.take(&mut credit_status),
                6 => __input.take(&mut currency),
                7 => __input.take(&mut customer_id),
                8 => __input.take(&mut date_customer_reported),
                9 => __input.take(&mut decision),
                10 => __input.take(&mut dispute_documents),
                11 => __input.take(&mut disputed_amount),
                12 => __input.maybe_or_keep(&mut external_reference_id),
                13 => __input.take(&mut id),
                14 => __input.maybe_or_keep(&mut last_action_by),
                15 => __input.take(&mut last_updated_time),
                16 => __input.take(&mut lifecycle_state),
                17 => __input.take(&mut memo),
                18 => __input.take(&mut network),
                19 => __input.take(&mut status),
                20 => __input.take(&mut tenant),
                21 => __input.maybe_or_keep(&mut timestamp_final_decision),
                22 => __input.maybe_or_keep(&mut timestamp_investigation_due),
                23 => __input.maybe_or_keep(&mut timestamp_provisional_credit_due),
                24 => __input.take(&mut transaction_id),
                25 => __input.tag("ACH"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&action_history, "action_history");
        __input.need(&available_actions, "available_actions");
        __input.need(&creation_time, "creation_time");
        __input.need(&credit_status, "credit_status");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&decision, "decision");
        __input.need(&dispute_documents, "dispute_documents");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&lifecycle_state, "lifecycle_state");
        __input.need(&memo, "memo");
        __input.need(&network, "network");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            account_id: account_id?,
            action_history: action_history?,
            applicable_regulation,
            available_actions: available_actions?,
            creation_time: creation_time?,
            credit_status: credit_status?,
            currency: currency?,
            customer_id: customer_id?,
            date_customer_reported: date_customer_reported?,
            decision: decision?,
            dispute_documents: dispute_documents?,
            disputed_amount: disputed_amount?.0,
            external_reference_id,
            id: id?,
            last_action_by,
            last_updated_time: last_updated_time?,
            lifecycle_state: lifecycle_state?,
            memo: memo?,
            network: network?,
            status: status?,
            tenant: tenant?,
            timestamp_final_decision,
            timestamp_investigation_due,
            timestamp_provisional_credit_due,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "ACH");
        out.field("account_id", &self.account_id);
        out.field("action_history", &self.action_history);
        out.option("applicable_regulation", &self.applicable_regulation);
        out.field("available_actions", &self.available_actions);
        out.field("creation_time", &self.creation_time);
        out.field("credit_status", &self.credit_status);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("decision", &self.decision);
        out.field("dispute_documents", &self.dispute_documents);
        out.field("disputed_amount", &self.disputed_amount);
        out.option("external_reference_id", &self.external_reference_id);
        out.field("id", &self.id);
        out.option("last_action_by", &self.last_action_by);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("lifecycle_state", &self.lifecycle_state);
        out.field("memo", &self.memo);
        out.field("network", &self.network);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("timestamp_final_decision", &self.timestamp_final_decision);
        out.option("timestamp_investigation_due", &self.timestamp_investigation_due);
        out.option(
            "timestamp_provisional_credit_due",
            &self.timestamp_provisional_credit_due,
        );
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(AchDisputeResponse);
#[cfg(feature = "disputes")]
/// The document's schema `ach_lifecycle_state`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AchLifecycleState {
    /// `ACH_AWAITING_APPROVAL`
    AchAwaitingApproval,
    /// `ACH_FILED_WITH_NETWORK`
    AchFiledWithNetwork,
    /// `ACH_MORE_INFO_REQUIRED`
    AchMoreInfoRequired,
    /// `ACH_REJECTED`
    AchRejected,
    /// `DENIED`
    Denied,
    /// `PENDING_ACTION`
    PendingAction,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl AchLifecycleState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchAwaitingApproval,
        Self::AchFiledWithNetwork,
        Self::AchMoreInfoRequired,
        Self::AchRejected,
        Self::Denied,
        Self::PendingAction,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchAwaitingApproval => "ACH_AWAITING_APPROVAL",
            Self::AchFiledWithNetwork => "ACH_FILED_WITH_NETWORK",
            Self::AchMoreInfoRequired => "ACH_MORE_INFO_REQUIRED",
            Self::AchRejected => "ACH_REJECTED",
            Self::Denied => "DENIED",
            Self::PendingAction => "PENDING_ACTION",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(AchLifecycleState);
#[cfg(feature = "disputes")]
/// The document's schema `available_ach_action`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableAchAction {
    /// Required.
    pub action: AchAction,
    /// Required.
    pub state: AchActionState,
    /// Optional.
    pub timestamp_valid_to: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AvailableAchAction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(action: impl Into<AchAction>, state: impl Into<AchActionState>) -> Self {
        Self {
            action: action.into(),
            state: state.into(),
            timestamp_valid_to: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AvailableAchAction {
    const NAME: &'static str = "AvailableAchAction";
    const FIELDS: &'static [&'static str] = &["action", "state", "timestamp_valid_to"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action: Option<AchAction> = None;
        let mut state: Option<AchActionState> = None;
        let mut timestamp_valid_to: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut action),
                1 => __input.take(&mut state),
                2 => __input.maybe_or_keep(&mut timestamp_valid_to),
                _ => __input.again(),
            }
        }
        __input.need(&action, "action");
        __input.need(&state, "state");
        Some(Self {
            action: action?,
            state: state?,
            timestamp_valid_to,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("action", &self.action);
        out.field("state", &self.state);
        out.option("timestamp_valid_to", &self.timestamp_valid_to);
        out.extra(&self.extra);
    }
}
crate::record::record!(AvailableAchAction);
#[cfg(feature = "disputes")]
/// The document's schema `available_card_action`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableCardAction {
    /// Required.
    pub action: CardAction,
    /// Required.
    pub state: CardActionState,
    /// Optional.
    pub timestamp_valid_to: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AvailableCardAction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        action: impl Into<CardAction>,
        state: impl Into<CardActionState>,
    ) -> Self {
        Self {
            action: action.into(),
            state: state.into(),
            timestamp_valid_to: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AvailableCardAction {
    const NAME: &'static str = "AvailableCardAction";
    const FIELDS: &'static [&'static str] = &["action", "state", "timestamp_valid_to"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action: Option<CardAction> = None;
        let mut state: Option<CardActionState> = None;
        let mut timestamp_valid_to: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut action),
                1 => __input.take(&mut state),
                2 => __input.maybe_or_keep(&mut timestamp_valid_to),
                _ => __input.again(),
            }
        }
        __input.need(&action, "action");
        __input.need(&state, "state");
        Some(Self {
            action: action?,
            state: state?,
            timestamp_valid_to,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("action", &self.action);
        out.field("state", &self.state);
        out.option("timestamp_valid_to", &self.timestamp_valid_to);
        out.extra(&self.extra);
    }
}
crate::record::record!(AvailableCardAction);
#[cfg(feature = "disputes")]
/// The document's schema `available_external_card_action`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableExternalCardAction {
    /// Required.
    pub action: ExternalCardAction,
    /// Required.
    pub state: ExternalCardActionState,
    /// Optional.
    pub timestamp_valid_to: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AvailableExternalCardAction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        action: impl Into<ExternalCardAction>,
        state: impl Into<ExternalCardActionState>,
    ) -> Self {
        Self {
            action: action.into(),
            state: state.into(),
            timestamp_valid_to: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AvailableExternalCardAction {
    const NAME: &'static str = "AvailableExternalCardAction";
    const FIELDS: &'static [&'static str] = &["action", "state", "timestamp_valid_to"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut action: Option<ExternalCardAction> = None;
        let mut state: Option<ExternalCardActionState> = None;
        let mut timestamp_valid_to: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut action),
                1 => __input.take(&mut state),
                2 => __input.maybe_or_keep(&mut timestamp_valid_to),
                _ => __input.again(),
            }
        }
        __input.need(&action, "action");
        __input.need(&state, "state");
        Some(Self {
            action: action?,
            state: state?,
            timestamp_valid_to,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("action", &self.action);
        out.field("state", &self.state);
        out.option("timestamp_valid_to", &self.timestamp_valid_to);
        out.extra(&self.extra);
    }
}
crate::record::record!(AvailableExternalCardAction);
#[cfg(feature = "disputes")]
/// The document's schema `card_dispute_managed_by`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardDisputeManagedBy {
    /// `CUSTOMER`
    Customer,
    /// `GROUND_CONTROL`
    GroundControl,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardDisputeManagedBy {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Customer, Self::GroundControl];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "CUSTOMER",
            Self::GroundControl => "GROUND_CONTROL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardDisputeManagedBy);
#[cfg(feature = "disputes")]
/// The document's schema `card_dispute_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeRequest {
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub reason_code: CardDisputeReasonCodes,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardDisputeRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        date_customer_reported: impl Into<crate::Timestamp>,
        disputed_amount: i64,
        memo: impl Into<String>,
        reason_code: impl Into<CardDisputeReasonCodes>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            memo: memo.into(),
            reason_code: reason_code.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardDisputeRequest {
    const NAME: &'static str = "CardDisputeRequest";
    const FIELDS: &'static [&'static str] = &[
        "date_customer_reported",
        "disputed_amount",
        "memo",
        "reason_code",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut memo: Option<String> = None;
        let mut reason_code: Option<CardDisputeReasonCodes> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut date_customer_reported),
                1 => __input.take(&mut disputed_amount),
                2 => __input.take(&mut memo),
                3 => __input.take(&mut reason_code),
                4 => __input.take(&mut transaction_id),
                5 => __input.tag("CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&memo, "memo");
        __input.need(&reason_code, "reason_code");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            date_customer_reported: date_customer_reported?,
            disputed_amount: disputed_amount?.0,
            memo: memo?,
            reason_code: reason_code?,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "CARD");
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("disputed_amount", &self.disputed_amount);
        out.field("memo", &self.memo);
        out.field("reason_code", &self.reason_code);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardDisputeRequest);
impl crate::check::Check for CardDisputeRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.disputed_amount;
        crate::check::within(
            "disputed_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        let value = &self.memo;
        crate::check::within("memo", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `card_dispute_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardDisputeResponse {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub action_history: Vec<CardDisputeActionResponse>,
    /// Optional.
    pub applicable_regulation: Option<DisputeRegulation>,
    /// Required.
    pub available_actions: Vec<AvailableCardAction>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub credit_status: DisputeCreditStatus,
    /// Required. 3 characters.
    pub currency: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required.
    pub decision: DisputeDecision,
    /// Required.
    pub dispute_documents: Vec<DisputeDocumentResponse>,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Optional.
    pub external_reference_id: Option<String>,
    /// Required. Only in responses.
    pub id: DisputeId,
    /// Optional.
    pub last_action_by: Option<DisputeActionBy>,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub lifecycle_state: CardLifecycleState,
    /// Required.
    pub managed_by: CardDisputeManagedBy,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub network: DisputeNetwork,
    /// Required.
    pub network_eligibility: CardNetworkEligibility,
    /// Required.
    pub reason_code: CardDisputeReasonCodes,
    /// Required.
    pub status: DisputeStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub timestamp_final_decision: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_investigation_due: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_provisional_credit_due: Option<crate::Timestamp>,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardDisputeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        action_history: Vec<CardDisputeActionResponse>,
        available_actions: Vec<AvailableCardAction>,
        creation_time: impl Into<crate::Timestamp>,
        credit_status: impl Into<DisputeCreditStatus>,
        currency: impl Into<String>,
        customer_id: CustomerId,
        date_customer_reported: impl Into<crate::Timestamp>,
        decision: impl Into<DisputeDecision>,
        dispute_documents: Vec<DisputeDocumentResponse>,
        disputed_amount: i64,
        id: DisputeId,
        last_updated_time: impl Into<crate::Timestamp>,
        lifecycle_state: impl Into<CardLifecycleState>,
        managed_by: impl Into<CardDisputeManagedBy>,
        memo: impl Into<String>,
        network: impl Into<DisputeNetwork>,
        network_eligibility: impl Into<CardNetworkEligibility>,
        reason_code: impl Into<CardDisputeReasonCodes>,
        status: impl Into<DisputeStatus>,
        tenant: impl Into<TenantId>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            account_id,
            action_history,
            applicable_regulation: None,
            available_actions,
            creation_time: creation_time.into(),
            credit_status: credit_status.into(),
            currency: currency.into(),
            customer_id,
            date_customer_reported: date_customer_reported.into(),
            decision: decision.into(),
            dispute_documents,
            disputed_amount,
            external_reference_id: None,
            id,
            last_action_by: None,
            last_updated_time: last_updated_time.into(),
            lifecycle_state: lifecycle_state.into(),
            managed_by: managed_by.into(),
            memo: memo.into(),
            network: network.into(),
            network_eligibility: network_eligibility.into(),
            reason_code: reason_code.into(),
            status: status.into(),
            tenant: tenant.into(),
            timestamp_final_decision: None,
            timestamp_investigation_due: None,
            timestamp_provisional_credit_due: None,
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardDisputeResponse {
    const NAME: &'static str = "CardDisputeResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "action_history",
        "applicable_regulation",
        "available_actions",
        "creation_time",
        "credit_status",
        "currency",
        "customer_id",
        "date_customer_reported",
        "decision",
        "dispute_documents",
        "disputed_amount",
        "external_reference_id",
        "id",
        "last_action_by",
        "last_updated_time",
        "lifecycle_state",
        "managed_by",
        "memo",
        "network",
        "network_eligibility",
        "reason_code",
        "status",
        "tenant",
        "timestamp_final_decision",
        "timestamp_investigation_due",
        "timestamp_provisional_credit_due",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut action_history: Option<Vec<CardDisputeActionResponse>> = None;
        let mut applicable_regulation: Option<DisputeRegulation> = None;
        let mut available_actions: Option<Vec<AvailableCardAction>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_status: Option<DisputeCreditStatus> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut decision: Option<DisputeDecision> = None;
        let mut dispute_documents: Option<Vec<DisputeDocumentResponse>> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut external_reference_id: Option<String> = None;
        let mut id: Option<DisputeId> = None;
        let mut last_action_by: Option<DisputeActionBy> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut lifecycle_state: Option<CardLifecycleState> = None;
        let mut managed_by: Option<CardDisputeManagedBy> = None;
        let mut memo: Option<String> = None;
        let mut network: Option<DisputeNetwork> = None;
        let mut network_eligibility: Option<CardNetworkEligibility> = None;
        let mut reason_code: Option<CardDisputeReasonCodes> = None;
        let mut status: Option<DisputeStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut timestamp_final_decision: Option<crate::Timestamp> = None;
        let mut timestamp_investigation_due: Option<crate::Timestamp> = None;
        let mut timestamp_provisional_credit_due: Option<crate::Timestamp> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut action_history),
                2 => __input.maybe_or_keep(&mut applicable_regulation),
                3 => __input.take(&mut available_actions),
                4 => __input.take(&mut creation_time),
                5 => __input.take(&mut credit_status),
                6 => __input.take(&mut currency),
                7 => __input.take(&mut customer_id),
                8 => __input.take(&mut date_customer_reported),
                9 => __input.take(&mut decision),
                10 => __input.take(&mut dispute_documents),
                11 => __input.take(&mut disputed_amount),
                12 => __input.maybe_or_keep(&mut external_reference_id),
                13 => __input.take(&mut id),
                14 => __input.maybe_or_keep(&mut last_action_by),
                15 => __input.take(&mut last_updated_time),
                16 => __input.take(&mut lifecycle_state),
                17 => __input.take(&mut managed_by),
                18 => __input.take(&mut memo),
                19 => __input.take(&mut network),
                20 => __input.take(&mut network_eligibility),
                21 => __input.take(&mut reason_code),
                22 => __input.take(&mut status),
                23 => __input.take(&mut tenant),
                24 => __input.maybe_or_keep(&mut timestamp_final_decision),
                25 => __input.maybe_or_keep(&mut timestamp_investigation_due),
                26 => __input.maybe_or_keep(&mut timestamp_provisional_credit_due),
                27 => __input.take(&mut transaction_id),
                28 => __input.tag("CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&action_history, "action_history");
        __input.need(&available_actions, "available_actions");
        __input.need(&creation_time, "creation_time");
        __input.need(&credit_status, "credit_status");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&decision, "decision");
        __input.need(&dispute_documents, "dispute_documents");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&lifecycle_state, "lifecycle_state");
        __input.need(&managed_by, "managed_by");
        __input.need(&memo, "memo");
        __input.need(&network, "network");
        __input.need(&network_eligibility, "network_eligibility");
        __input.need(&reason_code, "reason_code");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            account_id: account_id?,
            action_history: action_history?,
            applicable_regulation,
            available_actions: available_actions?,
            creation_time: creation_time?,
            credit_status: credit_status?,
            currency: currency?,
            customer_id: customer_id?,
            date_customer_reported: date_customer_reported?,
            decision: decision?,
            dispute_documents: dispute_documents?,
            disputed_amount: disputed_amount?.0,
            external_reference_id,
            id: id?,
            last_action_by,
            last_updated_time: last_updated_time?,
            lifecycle_state: lifecycle_state?,
            managed_by: managed_by?,
            memo: memo?,
            network: network?,
            network_eligibility: network_eligibility?,
            reason_code: reason_code?,
            status: status?,
            tenant: tenant?,
            timestamp_final_decision,
            timestamp_investigation_due,
            timestamp_provisional_credit_due,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "CARD");
        out.field("account_id", &self.account_id);
        out.field("action_history", &self.action_history);
        out.option("applicable_regulation", &self.applicable_regulation);
        out.field("available_actions", &self.available_actions);
        out.field("creation_time", &self.creation_time);
        out.field("credit_status", &self.credit_status);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("decision", &self.decision);
        out.field("dispute_documents", &self.dispute_documents);
        out.field("disputed_amount", &self.disputed_amount);
        out.option("external_reference_id", &self.external_reference_id);
        out.field("id", &self.id);
        out.option("last_action_by", &self.last_action_by);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("lifecycle_state", &self.lifecycle_state);
        out.field("managed_by", &self.managed_by);
        out.field("memo", &self.memo);
        out.field("network", &self.network);
        out.field("network_eligibility", &self.network_eligibility);
        out.field("reason_code", &self.reason_code);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("timestamp_final_decision", &self.timestamp_final_decision);
        out.option("timestamp_investigation_due", &self.timestamp_investigation_due);
        out.option(
            "timestamp_provisional_credit_due",
            &self.timestamp_provisional_credit_due,
        );
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardDisputeResponse);
#[cfg(feature = "disputes")]
/// The document's schema `card_lifecycle_state`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardLifecycleState {
    /// `ARBITRATION`
    Arbitration,
    /// `ARBITRATION_RESPONSE`
    ArbitrationResponse,
    /// `CHARGEBACK`
    Chargeback,
    /// `COMPLIANCE`
    Compliance,
    /// `COMPLIANCE_RESPONSE`
    ComplianceResponse,
    /// `DENIED`
    Denied,
    /// `NETWORK_REJECTED_CHARGEBACK`
    NetworkRejectedChargeback,
    /// `NETWORK_REJECTED_CHARGEBACK_REVERSAL`
    NetworkRejectedChargebackReversal,
    /// `PENDING_ACTION`
    PendingAction,
    /// `PRE_ARBITRATION`
    PreArbitration,
    /// `PRE_ARBITRATION_RESPONSE`
    PreArbitrationResponse,
    /// `PRE_COMPLIANCE`
    PreCompliance,
    /// `PRE_COMPLIANCE_RESPONSE`
    PreComplianceResponse,
    /// `REPRESENTMENT`
    Representment,
    /// `WRITE_OFF`
    WriteOff,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardLifecycleState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Arbitration,
        Self::ArbitrationResponse,
        Self::Chargeback,
        Self::Compliance,
        Self::ComplianceResponse,
        Self::Denied,
        Self::NetworkRejectedChargeback,
        Self::NetworkRejectedChargebackReversal,
        Self::PendingAction,
        Self::PreArbitration,
        Self::PreArbitrationResponse,
        Self::PreCompliance,
        Self::PreComplianceResponse,
        Self::Representment,
        Self::WriteOff,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Arbitration => "ARBITRATION",
            Self::ArbitrationResponse => "ARBITRATION_RESPONSE",
            Self::Chargeback => "CHARGEBACK",
            Self::Compliance => "COMPLIANCE",
            Self::ComplianceResponse => "COMPLIANCE_RESPONSE",
            Self::Denied => "DENIED",
            Self::NetworkRejectedChargeback => "NETWORK_REJECTED_CHARGEBACK",
            Self::NetworkRejectedChargebackReversal => {
                "NETWORK_REJECTED_CHARGEBACK_REVERSAL"
            }
            Self::PendingAction => "PENDING_ACTION",
            Self::PreArbitration => "PRE_ARBITRATION",
            Self::PreArbitrationResponse => "PRE_ARBITRATION_RESPONSE",
            Self::PreCompliance => "PRE_COMPLIANCE",
            Self::PreComplianceResponse => "PRE_COMPLIANCE_RESPONSE",
            Self::Representment => "REPRESENTMENT",
            Self::WriteOff => "WRITE_OFF",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardLifecycleState);
#[cfg(feature = "disputes")]
/// The document's schema `card_network_eligibility`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardNetworkEligibility {
    /// Required. `Debug` does not print it.
    pub is_digital_wallet_token: bool,
    /// Required.
    pub is_network_eligibility_overridden: bool,
    /// Required.
    pub is_three_ds: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardNetworkEligibility {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        is_digital_wallet_token: bool,
        is_network_eligibility_overridden: bool,
        is_three_ds: bool,
    ) -> Self {
        Self {
            is_digital_wallet_token,
            is_network_eligibility_overridden,
            is_three_ds,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardNetworkEligibility {
    const NAME: &'static str = "CardNetworkEligibility";
    const FIELDS: &'static [&'static str] = &[
        "is_digital_wallet_token",
        "is_network_eligibility_overridden",
        "is_three_ds",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut is_digital_wallet_token: Option<bool> = None;
        let mut is_network_eligibility_overridden: Option<bool> = None;
        let mut is_three_ds: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut is_digital_wallet_token),
                1 => __input.take(&mut is_network_eligibility_overridden),
                2 => __input.take(&mut is_three_ds),
                _ => __input.again(),
            }
        }
        __input.need(&is_digital_wallet_token, "is_digital_wallet_token");
        __input
            .need(
                &is_network_eligibility_overridden,
                "is_network_eligibility_overridden",
            );
        __input.need(&is_three_ds, "is_three_ds");
        Some(Self {
            is_digital_wallet_token: is_digital_wallet_token?,
            is_network_eligibility_overridden: is_network_eligibility_overridden?,
            is_three_ds: is_three_ds?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("is_digital_wallet_token", &self.is_digital_wallet_token);
        out.field(
            "is_network_eligibility_overridden",
            &self.is_network_eligibility_overridden,
        );
        out.field("is_three_ds", &self.is_three_ds);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardNetworkEligibility);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_action_by`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeActionBy {
    /// `INITIATOR`
    Initiator,
    /// `NETWORK`
    Network,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeActionBy {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Initiator, Self::Network];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiator => "INITIATOR",
            Self::Network => "NETWORK",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeActionBy);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_credit_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeCreditStatus {
    /// `FINAL`
    Final,
    /// `NONE`
    None,
    /// `PROVISIONAL`
    Provisional,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeCreditStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Final, Self::None, Self::Provisional];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Final => "FINAL",
            Self::None => "NONE",
            Self::Provisional => "PROVISIONAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeCreditStatus);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_debit_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeDebitStatus {
    /// `FINAL`
    Final,
    /// `NONE`
    None,
    /// `PROVISIONAL`
    Provisional,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeDebitStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Final, Self::None, Self::Provisional];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Final => "FINAL",
            Self::None => "NONE",
            Self::Provisional => "PROVISIONAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeDebitStatus);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_decision`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeDecision {
    /// `LOST`
    Lost,
    /// `NONE`
    None,
    /// `ONGOING`
    Ongoing,
    /// `RESOLVED`
    Resolved,
    /// `WON`
    Won,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeDecision {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Lost,
        Self::None,
        Self::Ongoing,
        Self::Resolved,
        Self::Won,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lost => "LOST",
            Self::None => "NONE",
            Self::Ongoing => "ONGOING",
            Self::Resolved => "RESOLVED",
            Self::Won => "WON",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeDecision);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_document_request`, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeDocumentRequest {
    /// Required.
    pub file: crate::FilePart,
}
impl DisputeDocumentRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(file: impl Into<crate::FilePart>) -> Self {
        Self { file: file.into() }
    }
}
impl ::std::fmt::Debug for DisputeDocumentRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DisputeDocumentRequest").field("file", &self.file).finish()
    }
}
impl DisputeDocumentRequest {
    /// The form's parts.
    pub(crate) fn to_form(
        &self,
    ) -> Result<::reqwest::multipart::Form, crate::multipart::FormError> {
        let mut form = crate::multipart::Form::new();
        form.file("file", &self.file)?;
        Ok(form.into_inner())
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `dispute_document_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeDocumentResponse {
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Only in responses.
    pub dispute_id: DisputeId,
    /// Required.
    pub file_name: String,
    /// Required. Only in responses.
    pub id: crate::AnyId,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DisputeDocumentResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        dispute_id: DisputeId,
        file_name: impl Into<String>,
        id: crate::AnyId,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            dispute_id,
            file_name: file_name.into(),
            id,
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DisputeDocumentResponse {
    const NAME: &'static str = "DisputeDocumentResponse";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "dispute_id",
        "file_name",
        "id",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut dispute_id: Option<DisputeId> = None;
        let mut file_name: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut creation_time),
                1 => __input.take(&mut dispute_id),
                2 => __input.take(&mut file_name),
                3 => __input.take(&mut id),
                4 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&dispute_id, "dispute_id");
        __input.need(&file_name, "file_name");
        __input.need(&id, "id");
        __input.need(&tenant, "tenant");
        Some(Self {
            creation_time: creation_time?,
            dispute_id: dispute_id?,
            file_name: file_name?,
            id: id?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("creation_time", &self.creation_time);
        out.field("dispute_id", &self.dispute_id);
        out.field("file_name", &self.file_name);
        out.field("id", &self.id);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(DisputeDocumentResponse);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeList {
    /// Required.
    pub disputes: Vec<DisputeResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DisputeList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(disputes: Vec<DisputeResponse>) -> Self {
        Self {
            disputes,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DisputeList {
    const NAME: &'static str = "DisputeList";
    const FIELDS: &'static [&'static str] = &["disputes", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut disputes: Option<Vec<DisputeResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut disputes),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&disputes, "disputes");
        Some(Self {
            disputes: disputes?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("disputes", &self.disputes);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(DisputeList);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_network`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeNetwork {
    /// `ACH`
    Ach,
    /// `MARQETA`
    Marqeta,
    /// `MASTERCARD`
    Mastercard,
    /// `NONE`
    None,
    /// `TABAPAY`
    Tabapay,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeNetwork {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ach,
        Self::Marqeta,
        Self::Mastercard,
        Self::None,
        Self::Tabapay,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::Marqeta => "MARQETA",
            Self::Mastercard => "MASTERCARD",
            Self::None => "NONE",
            Self::Tabapay => "TABAPAY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeNetwork);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_patch_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputePatchRequest {
    /// Optional.
    pub network_eligibility_override: Option<bool>,
    /// Optional.
    pub status: Option<DisputeStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DisputePatchRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            network_eligibility_override: None,
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`network_eligibility_override`](Self::network_eligibility_override).
    #[must_use]
    #[inline]
    pub fn with_network_eligibility_override(mut self, value: bool) -> Self {
        self.network_eligibility_override = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<DisputeStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for DisputePatchRequest {
    const NAME: &'static str = "DisputePatchRequest";
    const FIELDS: &'static [&'static str] = &["network_eligibility_override", "status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut network_eligibility_override: Option<bool> = None;
        let mut status: Option<DisputeStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut network_eligibility_override),
                1 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            network_eligibility_override,
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("network_eligibility_override", &self.network_eligibility_override);
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(DisputePatchRequest);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_regulation`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeRegulation {
    /// `REGULATION_E`
    RegulationE,
    /// `REGULATION_Z`
    RegulationZ,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeRegulation {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::RegulationE, Self::RegulationZ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RegulationE => "REGULATION_E",
            Self::RegulationZ => "REGULATION_Z",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeRegulation);
#[cfg(feature = "disputes")]
/// The document's schema `dispute_request`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisputeRequest {
    /// `payment_rail: ACH`
    Ach(AchDisputeRequest),
    /// `payment_rail: CARD`
    Card(CardDisputeRequest),
    /// `payment_rail: EXTERNAL_CARD`
    ExternalCard(ExternalCardDisputeRequest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl DisputeRequest {
    /// The value of `payment_rail`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ach(_) => "ACH",
            Self::Card(_) => "CARD",
            Self::ExternalCard(_) => "EXTERNAL_CARD",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `payment_rail`, as an enum.
    #[inline]
    pub fn kind(&self) -> PaymentRail {
        self.tag().into()
    }
    /// Makes the variant `Ach`.
    #[inline]
    pub fn ach(value: AchDisputeRequest) -> Self {
        Self::Ach(value)
    }
    /// Whether this is `Ach`.
    #[inline]
    pub fn is_ach(&self) -> bool {
        matches!(self, Self::Ach(_))
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn as_ach(&self) -> Option<&AchDisputeRequest> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn into_ach(self) -> Option<AchDisputeRequest> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Card`.
    #[inline]
    pub fn card(value: CardDisputeRequest) -> Self {
        Self::Card(value)
    }
    /// Whether this is `Card`.
    #[inline]
    pub fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn as_card(&self) -> Option<&CardDisputeRequest> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn into_card(self) -> Option<CardDisputeRequest> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ExternalCard`.
    #[inline]
    pub fn external_card(value: ExternalCardDisputeRequest) -> Self {
        Self::ExternalCard(value)
    }
    /// Whether this is `ExternalCard`.
    #[inline]
    pub fn is_external_card(&self) -> bool {
        matches!(self, Self::ExternalCard(_))
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn as_external_card(&self) -> Option<&ExternalCardDisputeRequest> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn into_external_card(self) -> Option<ExternalCardDisputeRequest> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// `date_customer_reported`, which every known kind has.
    #[inline]
    pub fn date_customer_reported(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.date_customer_reported),
            Self::Card(value) => Some(&value.date_customer_reported),
            Self::ExternalCard(value) => Some(&value.date_customer_reported),
            Self::Unrecognized(_) => None,
        }
    }
    /// `disputed_amount`, which every known kind has.
    #[inline]
    pub fn disputed_amount(&self) -> Option<i64> {
        match self {
            Self::Ach(value) => Some(value.disputed_amount),
            Self::Card(value) => Some(value.disputed_amount),
            Self::ExternalCard(value) => Some(value.disputed_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `memo`, which every known kind has.
    #[inline]
    pub fn memo(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.memo),
            Self::Card(value) => Some(&*value.memo),
            Self::ExternalCard(value) => Some(&*value.memo),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_id`, which every known kind has.
    #[inline]
    pub fn transaction_id(&self) -> Option<&TransactionId> {
        match self {
            Self::Ach(value) => Some(&value.transaction_id),
            Self::Card(value) => Some(&value.transaction_id),
            Self::ExternalCard(value) => Some(&value.transaction_id),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<AchDisputeRequest> for DisputeRequest {
    #[inline]
    fn from(value: AchDisputeRequest) -> Self {
        Self::Ach(value)
    }
}
impl From<CardDisputeRequest> for DisputeRequest {
    #[inline]
    fn from(value: CardDisputeRequest) -> Self {
        Self::Card(value)
    }
}
impl From<ExternalCardDisputeRequest> for DisputeRequest {
    #[inline]
    fn from(value: ExternalCardDisputeRequest) -> Self {
        Self::ExternalCard(value)
    }
}
impl ::serde::Serialize for DisputeRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ach(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::ExternalCard(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for DisputeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for DisputeRequest {
    const NAME: &'static str = "DisputeRequest";
    const TAG: &'static str = "payment_rail";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACH" => Self::Ach(body.branch()?),
                "CARD" => Self::Card(body.branch()?),
                "EXTERNAL_CARD" => Self::ExternalCard(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for DisputeRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Ach(value) => crate::check::Check::check(value),
            Self::Card(value) => crate::check::Check::check(value),
            Self::ExternalCard(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `dispute_response`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisputeResponse {
    /// `payment_rail: ACH`
    Ach(AchDisputeResponse),
    /// `payment_rail: CARD`
    Card(CardDisputeResponse),
    /// `payment_rail: EXTERNAL_CARD`
    ExternalCard(ExternalCardDisputeResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl DisputeResponse {
    /// The value of `payment_rail`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ach(_) => "ACH",
            Self::Card(_) => "CARD",
            Self::ExternalCard(_) => "EXTERNAL_CARD",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `payment_rail`, as an enum.
    #[inline]
    pub fn kind(&self) -> PaymentRail {
        self.tag().into()
    }
    /// Makes the variant `Ach`.
    #[inline]
    pub fn ach(value: AchDisputeResponse) -> Self {
        Self::Ach(value)
    }
    /// Whether this is `Ach`.
    #[inline]
    pub fn is_ach(&self) -> bool {
        matches!(self, Self::Ach(_))
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn as_ach(&self) -> Option<&AchDisputeResponse> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn into_ach(self) -> Option<AchDisputeResponse> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Card`.
    #[inline]
    pub fn card(value: CardDisputeResponse) -> Self {
        Self::Card(value)
    }
    /// Whether this is `Card`.
    #[inline]
    pub fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn as_card(&self) -> Option<&CardDisputeResponse> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn into_card(self) -> Option<CardDisputeResponse> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ExternalCard`.
    #[inline]
    pub fn external_card(value: ExternalCardDisputeResponse) -> Self {
        Self::ExternalCard(value)
    }
    /// Whether this is `ExternalCard`.
    #[inline]
    pub fn is_external_card(&self) -> bool {
        matches!(self, Self::ExternalCard(_))
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn as_external_card(&self) -> Option<&ExternalCardDisputeResponse> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn into_external_card(self) -> Option<ExternalCardDisputeResponse> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Ach(value) => Some(&value.account_id),
            Self::Card(value) => Some(&value.account_id),
            Self::ExternalCard(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `applicable_regulation`, which every known kind has.
    #[inline]
    pub fn applicable_regulation(&self) -> Option<&DisputeRegulation> {
        match self {
            Self::Ach(value) => value.applicable_regulation.as_ref(),
            Self::Card(value) => value.applicable_regulation.as_ref(),
            Self::ExternalCard(value) => value.applicable_regulation.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.creation_time),
            Self::Card(value) => Some(&value.creation_time),
            Self::ExternalCard(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.currency),
            Self::Card(value) => Some(&*value.currency),
            Self::ExternalCard(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Ach(value) => Some(&value.customer_id),
            Self::Card(value) => Some(&value.customer_id),
            Self::ExternalCard(value) => Some(&value.customer_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `date_customer_reported`, which every known kind has.
    #[inline]
    pub fn date_customer_reported(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.date_customer_reported),
            Self::Card(value) => Some(&value.date_customer_reported),
            Self::ExternalCard(value) => Some(&value.date_customer_reported),
            Self::Unrecognized(_) => None,
        }
    }
    /// `decision`, which every known kind has.
    #[inline]
    pub fn decision(&self) -> Option<&DisputeDecision> {
        match self {
            Self::Ach(value) => Some(&value.decision),
            Self::Card(value) => Some(&value.decision),
            Self::ExternalCard(value) => Some(&value.decision),
            Self::Unrecognized(_) => None,
        }
    }
    /// `dispute_documents`, which every known kind has.
    #[inline]
    pub fn dispute_documents(&self) -> Option<&[DisputeDocumentResponse]> {
        match self {
            Self::Ach(value) => Some(&*value.dispute_documents),
            Self::Card(value) => Some(&*value.dispute_documents),
            Self::ExternalCard(value) => Some(&*value.dispute_documents),
            Self::Unrecognized(_) => None,
        }
    }
    /// `disputed_amount`, which every known kind has.
    #[inline]
    pub fn disputed_amount(&self) -> Option<i64> {
        match self {
            Self::Ach(value) => Some(value.disputed_amount),
            Self::Card(value) => Some(value.disputed_amount),
            Self::ExternalCard(value) => Some(value.disputed_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `external_reference_id`, which every known kind has.
    #[inline]
    pub fn external_reference_id(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => value.external_reference_id.as_deref(),
            Self::Card(value) => value.external_reference_id.as_deref(),
            Self::ExternalCard(value) => value.external_reference_id.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&DisputeId> {
        match self {
            Self::Ach(value) => Some(&value.id),
            Self::Card(value) => Some(&value.id),
            Self::ExternalCard(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_action_by`, which every known kind has.
    #[inline]
    pub fn last_action_by(&self) -> Option<&DisputeActionBy> {
        match self {
            Self::Ach(value) => value.last_action_by.as_ref(),
            Self::Card(value) => value.last_action_by.as_ref(),
            Self::ExternalCard(value) => value.last_action_by.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.last_updated_time),
            Self::Card(value) => Some(&value.last_updated_time),
            Self::ExternalCard(value) => Some(&value.last_updated_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `memo`, which every known kind has.
    #[inline]
    pub fn memo(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.memo),
            Self::Card(value) => Some(&*value.memo),
            Self::ExternalCard(value) => Some(&*value.memo),
            Self::Unrecognized(_) => None,
        }
    }
    /// `network`, which every known kind has.
    #[inline]
    pub fn network(&self) -> Option<&DisputeNetwork> {
        match self {
            Self::Ach(value) => Some(&value.network),
            Self::Card(value) => Some(&value.network),
            Self::ExternalCard(value) => Some(&value.network),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&DisputeStatus> {
        match self {
            Self::Ach(value) => Some(&value.status),
            Self::Card(value) => Some(&value.status),
            Self::ExternalCard(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.tenant),
            Self::Card(value) => Some(&*value.tenant),
            Self::ExternalCard(value) => Some(&*value.tenant),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_final_decision`, which every known kind has.
    #[inline]
    pub fn timestamp_final_decision(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => value.timestamp_final_decision.as_ref(),
            Self::Card(value) => value.timestamp_final_decision.as_ref(),
            Self::ExternalCard(value) => value.timestamp_final_decision.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_investigation_due`, which every known kind has.
    #[inline]
    pub fn timestamp_investigation_due(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => value.timestamp_investigation_due.as_ref(),
            Self::Card(value) => value.timestamp_investigation_due.as_ref(),
            Self::ExternalCard(value) => value.timestamp_investigation_due.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_provisional_credit_due`, which every known kind has.
    #[inline]
    pub fn timestamp_provisional_credit_due(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => value.timestamp_provisional_credit_due.as_ref(),
            Self::Card(value) => value.timestamp_provisional_credit_due.as_ref(),
            Self::ExternalCard(value) => value.timestamp_provisional_credit_due.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_id`, which every known kind has.
    #[inline]
    pub fn transaction_id(&self) -> Option<&TransactionId> {
        match self {
            Self::Ach(value) => Some(&value.transaction_id),
            Self::Card(value) => Some(&value.transaction_id),
            Self::ExternalCard(value) => Some(&value.transaction_id),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<AchDisputeResponse> for DisputeResponse {
    #[inline]
    fn from(value: AchDisputeResponse) -> Self {
        Self::Ach(value)
    }
}
impl From<CardDisputeResponse> for DisputeResponse {
    #[inline]
    fn from(value: CardDisputeResponse) -> Self {
        Self::Card(value)
    }
}
impl From<ExternalCardDisputeResponse> for DisputeResponse {
    #[inline]
    fn from(value: ExternalCardDisputeResponse) -> Self {
        Self::ExternalCard(value)
    }
}
impl ::serde::Serialize for DisputeResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ach(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::ExternalCard(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for DisputeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for DisputeResponse {
    const NAME: &'static str = "DisputeResponse";
    const TAG: &'static str = "payment_rail";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACH" => Self::Ach(body.branch()?),
                "CARD" => Self::Card(body.branch()?),
                "EXTERNAL_CARD" => Self::ExternalCard(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `dispute_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DisputeStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Closed, Self::Open];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Closed => "CLOSED",
            Self::Open => "OPEN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DisputeStatus);
#[cfg(feature = "disputes")]
/// The document's schema `external_card_dispute_reason_code`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardDisputeReasonCode {
    /// `ACCOUNT_NUMBER_NOT_ON_FILE`
    AccountNumberNotOnFile,
    /// `AUTHORIZATION_RELATED_CHARGEBACK`
    AuthorizationRelatedChargeback,
    /// `CANCELED_RECURRING_TRANSACTION`
    CanceledRecurringTransaction,
    /// `CANCELED_SERVICE`
    CanceledService,
    /// `CARDHOLDER_DISPUTE`
    CardholderDispute,
    /// `CARDHOLDER_DISPUTE_NOT_ELSEWHERE_CLASSIFIED`
    CardholderDisputeNotElsewhereClassified,
    /// `CARD_RECOVERY_BULLETIN`
    CardRecoveryBulletin,
    /// `CHIP_LIABILITY_SHIFT`
    ChipLiabilityShift,
    /// `CHIP_PIN_LIABILITY_SHIFT`
    ChipPinLiabilityShift,
    /// `CORRECT_CURRENCY_CODE_NOT_PROVIDED`
    CorrectCurrencyCodeNotProvided,
    /// `COUNTERFEIT_MERCHANDISE`
    CounterfeitMerchandise,
    /// `CREDIT_NOT_PROCESSED`
    CreditNotProcessed,
    /// `DECLINED_AUTHORIZATION`
    DeclinedAuthorization,
    /// `DOMESTIC_CHARGEBACK_DISPUTE`
    DomesticChargebackDispute,
    /// `DUPLICATE_PROCESSING`
    DuplicateProcessing,
    /// `EMV_LIABILITY_SHIFT_COUNTERFEIT_FRAUD`
    EmvLiabilityShiftCounterfeitFraud,
    /// `EMV_LIABILITY_SHIFT_NON_COUNTERFEIT_FRAUD`
    EmvLiabilityShiftNonCounterfeitFraud,
    /// `FRAUD_CARD_ABSENT`
    FraudCardAbsent,
    /// `FRAUD_CARD_PRESENT`
    FraudCardPresent,
    /// `GOODS_OR_SERVICES_NOT_PROVIDED`
    GoodsOrServicesNotProvided,
    /// `INCORRECT_ACCOUNT_NUMBER`
    IncorrectAccountNumber,
    /// `INCORRECT_AMOUNT`
    IncorrectAmount,
    /// `INCORRECT_CURRENCY`
    IncorrectCurrency,
    /// `INCORRECT_TRANSACTION_CODE`
    IncorrectTransactionCode,
    /// `INVALID_DATA`
    InvalidData,
    /// `LATE_PRESENTMENT`
    LatePresentment,
    /// `MISREPRESENTATION`
    Misrepresentation,
    /// `NON_RECEIPT_OF_CASH`
    NonReceiptOfCash,
    /// `NOT_AS_DESCRIBED`
    NotAsDescribed,
    /// `NO_AUTHORIZATION`
    NoAuthorization,
    /// `NO_CARDHOLDER_AUTHORIZATION`
    NoCardholderAuthorization,
    /// `NO_SHOW_ADDENDUM_ATM_DISPUTE`
    NoShowAddendumAtmDispute,
    /// `OCT_NOT_ACCEPTED`
    OctNotAccepted,
    /// `PAID_BY_OTHER_MEANS`
    PaidByOtherMeans,
    /// `POINT_OF_INTERACTION_ERROR`
    PointOfInteractionError,
    /// `POTENTIAL_FRAUD`
    PotentialFraud,
    /// `QUESTIONABLE_MERCHANT_ACTIVITY`
    QuestionableMerchantActivity,
    /// `SERVICES_NOT_RECEIVED`
    ServicesNotReceived,
    /// `TRANSACTION_AMOUNT_DIFFERS`
    TransactionAmountDiffers,
    /// `VISA_FRAUD_MONITORING_PROGRAM`
    VisaFraudMonitoringProgram,
    /// `WARNING_BULLETIN`
    WarningBulletin,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardDisputeReasonCode {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountNumberNotOnFile,
        Self::AuthorizationRelatedChargeback,
        Self::CanceledRecurringTransaction,
        Self::CanceledService,
        Self::CardholderDispute,
        Self::CardholderDisputeNotElsewhereClassified,
        Self::CardRecoveryBulletin,
        Self::ChipLiabilityShift,
        Self::ChipPinLiabilityShift,
        Self::CorrectCurrencyCodeNotProvided,
        Self::CounterfeitMerchandise,
        Self::CreditNotProcessed,
        Self::DeclinedAuthorization,
        Self::DomesticChargebackDispute,
        Self::DuplicateProcessing,
        Self::EmvLiabilityShiftCounterfeitFraud,
        Self::EmvLiabilityShiftNonCounterfeitFraud,
        Self::FraudCardAbsent,
        Self::FraudCardPresent,
        Self::GoodsOrServicesNotProvided,
        Self::IncorrectAccountNumber,
        Self::IncorrectAmount,
        Self::IncorrectCurrency,
        Self::IncorrectTransactionCode,
        Self::InvalidData,
        Self::LatePresentment,
        Self::Misrepresentation,
        Self::NonReceiptOfCash,
        Self::NotAsDescribed,
        Self::NoAuthorization,
        Self::NoCardholderAuthorization,
        Self::NoShowAddendumAtmDispute,
        Self::OctNotAccepted,
        Self::PaidByOtherMeans,
        Self::PointOfInteractionError,
        Self::PotentialFraud,
        Self::QuestionableMerchantActivity,
        Self::ServicesNotReceived,
        Self::TransactionAmountDiffers,
        Self::VisaFraudMonitoringProgram,
        Self::WarningBulletin,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountNumberNotOnFile => "ACCOUNT_NUMBER_NOT_ON_FILE",
            Self::AuthorizationRelatedChargeback => "AUTHORIZATION_RELATED_CHARGEBACK",
            Self::CanceledRecurringTransaction => "CANCELED_RECURRING_TRANSACTION",
            Self::CanceledService => "CANCELED_SERVICE",
            Self::CardholderDispute => "CARDHOLDER_DISPUTE",
            Self::CardholderDisputeNotElsewhereClassified => {
                "CARDHOLDER_DISPUTE_NOT_ELSEWHERE_CLASSIFIED"
            }
            Self::CardRecoveryBulletin => "CARD_RECOVERY_BULLETIN",
            Self::ChipLiabilityShift => "CHIP_LIABILITY_SHIFT",
            Self::ChipPinLiabilityShift => "CHIP_PIN_LIABILITY_SHIFT",
            Self::CorrectCurrencyCodeNotProvided => "CORRECT_CURRENCY_CODE_NOT_PROVIDED",
            Self::CounterfeitMerchandise => "COUNTERFEIT_MERCHANDISE",
            Self::CreditNotProcessed => "CREDIT_NOT_PROCESSED",
            Self::DeclinedAuthorization => "DECLINED_AUTHORIZATION",
            Self::DomesticChargebackDispute => "DOMESTIC_CHARGEBACK_DISPUTE",
            Self::DuplicateProcessing => "DUPLICATE_PROCESSING",
            Self::EmvLiabilityShiftCounterfeitFraud => {
                "EMV_LIABILITY_SHIFT_COUNTERFEIT_FRAUD"
            }
            Self::EmvLiabilityShiftNonCounterfeitFraud => {
                "EMV_LIABILITY_SHIFT_NON_COUNTERFEIT_FRAUD"
            }
            Self::FraudCardAbsent => "FRAUD_CARD_ABSENT",
            Self::FraudCardPresent => "FRAUD_CARD_PRESENT",
            Self::GoodsOrServicesNotProvided => "GOODS_OR_SERVICES_NOT_PROVIDED",
            Self::IncorrectAccountNumber => "INCORRECT_ACCOUNT_NUMBER",
            Self::IncorrectAmount => "INCORRECT_AMOUNT",
            Self::IncorrectCurrency => "INCORRECT_CURRENCY",
            Self::IncorrectTransactionCode => "INCORRECT_TRANSACTION_CODE",
            Self::InvalidData => "INVALID_DATA",
            Self::LatePresentment => "LATE_PRESENTMENT",
            Self::Misrepresentation => "MISREPRESENTATION",
            Self::NonReceiptOfCash => "NON_RECEIPT_OF_CASH",
            Self::NotAsDescribed => "NOT_AS_DESCRIBED",
            Self::NoAuthorization => "NO_AUTHORIZATION",
            Self::NoCardholderAuthorization => "NO_CARDHOLDER_AUTHORIZATION",
            Self::NoShowAddendumAtmDispute => "NO_SHOW_ADDENDUM_ATM_DISPUTE",
            Self::OctNotAccepted => "OCT_NOT_ACCEPTED",
            Self::PaidByOtherMeans => "PAID_BY_OTHER_MEANS",
            Self::PointOfInteractionError => "POINT_OF_INTERACTION_ERROR",
            Self::PotentialFraud => "POTENTIAL_FRAUD",
            Self::QuestionableMerchantActivity => "QUESTIONABLE_MERCHANT_ACTIVITY",
            Self::ServicesNotReceived => "SERVICES_NOT_RECEIVED",
            Self::TransactionAmountDiffers => "TRANSACTION_AMOUNT_DIFFERS",
            Self::VisaFraudMonitoringProgram => "VISA_FRAUD_MONITORING_PROGRAM",
            Self::WarningBulletin => "WARNING_BULLETIN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ExternalCardDisputeReasonCode);
#[cfg(feature = "disputes")]
/// The document's schema `external_card_dispute_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeRequest {
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Required.
    pub external_reference_id: String,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub reason_code: ExternalCardDisputeReasonCode,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardDisputeRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        date_customer_reported: impl Into<crate::Timestamp>,
        disputed_amount: i64,
        external_reference_id: impl Into<String>,
        memo: impl Into<String>,
        reason_code: impl Into<ExternalCardDisputeReasonCode>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            date_customer_reported: date_customer_reported.into(),
            disputed_amount,
            external_reference_id: external_reference_id.into(),
            memo: memo.into(),
            reason_code: reason_code.into(),
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardDisputeRequest {
    const NAME: &'static str = "ExternalCardDisputeRequest";
    const FIELDS: &'static [&'static str] = &[
        "date_customer_reported",
        "disputed_amount",
        "external_reference_id",
        "memo",
        "reason_code",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut external_reference_id: Option<String> = None;
        let mut memo: Option<String> = None;
        let mut reason_code: Option<ExternalCardDisputeReasonCode> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut date_customer_reported),
                1 => __input.take(&mut disputed_amount),
                2 => __input.take(&mut external_reference_id),
                3 => __input.take(&mut memo),
                4 => __input.take(&mut reason_code),
                5 => __input.take(&mut transaction_id),
                6 => __input.tag("EXTERNAL_CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&external_reference_id, "external_reference_id");
        __input.need(&memo, "memo");
        __input.need(&reason_code, "reason_code");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            date_customer_reported: date_customer_reported?,
            disputed_amount: disputed_amount?.0,
            external_reference_id: external_reference_id?,
            memo: memo?,
            reason_code: reason_code?,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "EXTERNAL_CARD");
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("disputed_amount", &self.disputed_amount);
        out.field("external_reference_id", &self.external_reference_id);
        out.field("memo", &self.memo);
        out.field("reason_code", &self.reason_code);
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardDisputeRequest);
impl crate::check::Check for ExternalCardDisputeRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.disputed_amount;
        crate::check::within(
            "disputed_amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        let value = &self.memo;
        crate::check::within("memo", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "disputes")]
/// The document's schema `external_card_dispute_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardDisputeResponse {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub action_history: Vec<ExternalCardDisputeActionResponse>,
    /// Optional.
    pub applicable_regulation: Option<DisputeRegulation>,
    /// Required.
    pub available_actions: Vec<AvailableExternalCardAction>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. 3 characters.
    pub currency: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub date_customer_reported: crate::Timestamp,
    /// Required.
    pub debit_status: DisputeDebitStatus,
    /// Required.
    pub decision: DisputeDecision,
    /// Required.
    pub dispute_documents: Vec<DisputeDocumentResponse>,
    /// Required. Cents. At least 1.
    pub disputed_amount: i64,
    /// Optional.
    pub external_reference_id: Option<String>,
    /// Required. Only in responses.
    pub id: DisputeId,
    /// Optional.
    pub last_action_by: Option<DisputeActionBy>,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub lifecycle_state: ExternalCardLifecycleState,
    /// Required.
    pub managed_by: CardDisputeManagedBy,
    /// Required. At most 1000 characters.
    pub memo: String,
    /// Required.
    pub network: DisputeNetwork,
    /// Required.
    pub network_eligibility: ExternalCardNetworkEligibility,
    /// Required.
    pub reason_code: ExternalCardDisputeReasonCode,
    /// Required.
    pub status: DisputeStatus,
    /// Required.
    pub tenant: TenantId,
    /// Optional.
    pub timestamp_final_decision: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_investigation_due: Option<crate::Timestamp>,
    /// Optional.
    pub timestamp_provisional_credit_due: Option<crate::Timestamp>,
    /// Required.
    pub transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardDisputeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        action_history: Vec<ExternalCardDisputeActionResponse>,
        available_actions: Vec<AvailableExternalCardAction>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        customer_id: CustomerId,
        date_customer_reported: impl Into<crate::Timestamp>,
        debit_status: impl Into<DisputeDebitStatus>,
        decision: impl Into<DisputeDecision>,
        dispute_documents: Vec<DisputeDocumentResponse>,
        disputed_amount: i64,
        id: DisputeId,
        last_updated_time: impl Into<crate::Timestamp>,
        lifecycle_state: impl Into<ExternalCardLifecycleState>,
        managed_by: impl Into<CardDisputeManagedBy>,
        memo: impl Into<String>,
        network: impl Into<DisputeNetwork>,
        network_eligibility: impl Into<ExternalCardNetworkEligibility>,
        reason_code: impl Into<ExternalCardDisputeReasonCode>,
        status: impl Into<DisputeStatus>,
        tenant: impl Into<TenantId>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            account_id,
            action_history,
            applicable_regulation: None,
            available_actions,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id,
            date_customer_reported: date_customer_reported.into(),
            debit_status: debit_status.into(),
            decision: decision.into(),
            dispute_documents,
            disputed_amount,
            external_reference_id: None,
            id,
            last_action_by: None,
            last_updated_time: last_updated_time.into(),
            lifecycle_state: lifecycle_state.into(),
            managed_by: managed_by.into(),
            memo: memo.into(),
            network: network.into(),
            network_eligibility: network_eligibility.into(),
            reason_code: reason_code.into(),
            status: status.into(),
            tenant: tenant.into(),
            timestamp_final_decision: None,
            timestamp_investigation_due: None,
            timestamp_provisional_credit_due: None,
            transaction_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardDisputeResponse {
    const NAME: &'static str = "ExternalCardDisputeResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "action_history",
        "applicable_regulation",
        "available_actions",
        "creation_time",
        "currency",
        "customer_id",
        "date_customer_reported",
        "debit_status",
        "decision",
        "dispute_documents",
        "disputed_amount",
        "external_reference_id",
        "id",
        "last_action_by",
        "last_updated_time",
        "lifecycle_state",
        "managed_by",
        "memo",
        "network",
        "network_eligibility",
        "reason_code",
        "status",
        "tenant",
        "timestamp_final_decision",
        "timestamp_investigation_due",
        "timestamp_provisional_credit_due",
        "transaction_id",
        "payment_rail",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut action_history: Option<Vec<ExternalCardDisputeActionResponse>> = None;
        let mut applicable_regulation: Option<DisputeRegulation> = None;
        let mut available_actions: Option<Vec<AvailableExternalCardAction>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut date_customer_reported: Option<crate::Timestamp> = None;
        let mut debit_status: Option<DisputeDebitStatus> = None;
        let mut decision: Option<DisputeDecision> = None;
        let mut dispute_documents: Option<Vec<DisputeDocumentResponse>> = None;
        let mut disputed_amount: Option<crate::whole::Whole> = None;
        let mut external_reference_id: Option<String> = None;
        let mut id: Option<DisputeId> = None;
        let mut last_action_by: Option<DisputeActionBy> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut lifecycle_state: Option<ExternalCardLifecycleState> = None;
        let mut managed_by: Option<CardDisputeManagedBy> = None;
        let mut memo: Option<String> = None;
        let mut network: Option<DisputeNetwork> = None;
        let mut network_eligibility: Option<ExternalCardNetworkEligibility> = None;
        let mut reason_code: Option<ExternalCardDisputeReasonCode> = None;
        let mut status: Option<DisputeStatus> = None;
        let mut tenant: Option<TenantId> = None;
        let mut timestamp_final_decision: Option<crate::Timestamp> = None;
        let mut timestamp_investigation_due: Option<crate::Timestamp> = None;
        let mut timestamp_provisional_credit_due: Option<crate::Timestamp> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut action_history),
                2 => __input.maybe_or_keep(&mut applicable_regulation),
                3 => __input.take(&mut available_actions),
                4 => __input.take(&mut creation_time),
                5 => __input.take(&mut currency),
                6 => __input.take(&mut customer_id),
                7 => __input.take(&mut date_customer_reported),
                8 => __input.take(&mut debit_status),
                9 => __input.take(&mut decision),
                10 => __input.take(&mut dispute_documents),
                11 => __input.take(&mut disputed_amount),
                12 => __input.maybe_or_keep(&mut external_reference_id),
                13 => __input.take(&mut id),
                14 => __input.maybe_or_keep(&mut last_action_by),
                15 => __input.take(&mut last_updated_time),
                16 => __input.take(&mut lifecycle_state),
                17 => __input.take(&mut managed_by),
                18 => __input.take(&mut memo),
                19 => __input.take(&mut network),
                20 => __input.take(&mut network_eligibility),
                21 => __input.take(&mut reason_code),
                22 => __input.take(&mut status),
                23 => __input.take(&mut tenant),
                24 => __input.maybe_or_keep(&mut timestamp_final_decision),
                25 => __input.maybe_or_keep(&mut timestamp_investigation_due),
                26 => __input.maybe_or_keep(&mut timestamp_provisional_credit_due),
                27 => __input.take(&mut transaction_id),
                28 => __input.tag("EXTERNAL_CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&action_history, "action_history");
        __input.need(&available_actions, "available_actions");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&customer_id, "customer_id");
        __input.need(&date_customer_reported, "date_customer_reported");
        __input.need(&debit_status, "debit_status");
        __input.need(&decision, "decision");
        __input.need(&dispute_documents, "dispute_documents");
        __input.need(&disputed_amount, "disputed_amount");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&lifecycle_state, "lifecycle_state");
        __input.need(&managed_by, "managed_by");
        __input.need(&memo, "memo");
        __input.need(&network, "network");
        __input.need(&network_eligibility, "network_eligibility");
        __input.need(&reason_code, "reason_code");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        __input.need(&transaction_id, "transaction_id");
        Some(Self {
            account_id: account_id?,
            action_history: action_history?,
            applicable_regulation,
            available_actions: available_actions?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id: customer_id?,
            date_customer_reported: date_customer_reported?,
            debit_status: debit_status?,
            decision: decision?,
            dispute_documents: dispute_documents?,
            disputed_amount: disputed_amount?.0,
            external_reference_id,
            id: id?,
            last_action_by,
            last_updated_time: last_updated_time?,
            lifecycle_state: lifecycle_state?,
            managed_by: managed_by?,
            memo: memo?,
            network: network?,
            network_eligibility: network_eligibility?,
            reason_code: reason_code?,
            status: status?,
            tenant: tenant?,
            timestamp_final_decision,
            timestamp_investigation_due,
            timestamp_provisional_credit_due,
            transaction_id: transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("payment_rail", "EXTERNAL_CARD");
        out.field("account_id", &self.account_id);
        out.field("action_history", &self.action_history);
        out.option("applicable_regulation", &self.applicable_regulation);
        out.field("available_actions", &self.available_actions);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.field("customer_id", &self.customer_id);
        out.field("date_customer_reported", &self.date_customer_reported);
        out.field("debit_status", &self.debit_status);
        out.field("decision", &self.decision);
        out.field("dispute_documents", &self.dispute_documents);
        out.field("disputed_amount", &self.disputed_amount);
        out.option("external_reference_id", &self.external_reference_id);
        out.field("id", &self.id);
        out.option("last_action_by", &self.last_action_by);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("lifecycle_state", &self.lifecycle_state);
        out.field("managed_by", &self.managed_by);
        out.field("memo", &self.memo);
        out.field("network", &self.network);
        out.field("network_eligibility", &self.network_eligibility);
        out.field("reason_code", &self.reason_code);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("timestamp_final_decision", &self.timestamp_final_decision);
        out.option("timestamp_investigation_due", &self.timestamp_investigation_due);
        out.option(
            "timestamp_provisional_credit_due",
            &self.timestamp_provisional_credit_due,
        );
        out.field("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardDisputeResponse);
#[cfg(feature = "disputes")]
/// The document's schema `external_card_lifecycle_state`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardLifecycleState {
    /// `CHARGEBACK`
    Chargeback,
    /// `PENDING_ACTION`
    PendingAction,
    /// `REPRESENTMENT`
    Representment,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardLifecycleState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Chargeback,
        Self::PendingAction,
        Self::Representment,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chargeback => "CHARGEBACK",
            Self::PendingAction => "PENDING_ACTION",
            Self::Representment => "REPRESENTMENT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ExternalCardLifecycleState);
#[cfg(feature = "disputes")]
/// The document's schema `external_card_network_eligibility`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardNetworkEligibility {
    /// Required. `Debug` does not print it.
    pub is_digital_wallet_token: bool,
    /// Required.
    pub is_three_ds: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardNetworkEligibility {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(is_digital_wallet_token: bool, is_three_ds: bool) -> Self {
        Self {
            is_digital_wallet_token,
            is_three_ds,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardNetworkEligibility {
    const NAME: &'static str = "ExternalCardNetworkEligibility";
    const FIELDS: &'static [&'static str] = &["is_digital_wallet_token", "is_three_ds"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut is_digital_wallet_token: Option<bool> = None;
        let mut is_three_ds: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut is_digital_wallet_token),
                1 => __input.take(&mut is_three_ds),
                _ => __input.again(),
            }
        }
        __input.need(&is_digital_wallet_token, "is_digital_wallet_token");
        __input.need(&is_three_ds, "is_three_ds");
        Some(Self {
            is_digital_wallet_token: is_digital_wallet_token?,
            is_three_ds: is_three_ds?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("is_digital_wallet_token", &self.is_digital_wallet_token);
        out.field("is_three_ds", &self.is_three_ds);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardNetworkEligibility);
#[cfg(feature = "disputes")]
/// Parameters of `listDisputes`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDisputesParams {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub decision: Option<DisputeDecision>,
    /// Optional.
    pub end_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub payment_rail: Option<PaymentRail>,
    /// Optional.
    pub related_transaction_id: Option<TransactionId>,
    /// Optional.
    pub start_time: Option<crate::Timestamp>,
    /// Optional.
    pub status: Option<DisputeStatus>,
    /// Optional.
    pub to_date: Option<crate::Date>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
}
impl ListDisputesParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            decision: None,
            end_time: None,
            from_date: None,
            limit: None,
            page_token: None,
            payment_rail: None,
            related_transaction_id: None,
            start_time: None,
            status: None,
            to_date: None,
            transaction_id: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`decision`](Self::decision).
    #[must_use]
    #[inline]
    pub fn with_decision(mut self, value: impl Into<DisputeDecision>) -> Self {
        self.decision = Some(value.into());
        self
    }
    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    #[inline]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
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
    /// Sets [`payment_rail`](Self::payment_rail).
    #[must_use]
    #[inline]
    pub fn with_payment_rail(mut self, value: impl Into<PaymentRail>) -> Self {
        self.payment_rail = Some(value.into());
        self
    }
    /// Sets [`related_transaction_id`](Self::related_transaction_id).
    #[must_use]
    #[inline]
    pub fn with_related_transaction_id(mut self, value: TransactionId) -> Self {
        self.related_transaction_id = Some(value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    #[inline]
    pub fn with_start_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<DisputeStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    #[inline]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: TransactionId) -> Self {
        self.transaction_id = Some(value);
        self
    }
}
impl ListDisputesParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("to_date", &self.to_date);
        query.some("transaction_id", &self.transaction_id);
        query.some("related_transaction_id", &self.related_transaction_id);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("payment_rail", &self.payment_rail);
        query.some("start_time", &self.start_time);
        query.some("status", &self.status);
        query.some("page_token", &self.page_token);
        query.some("end_time", &self.end_time);
        query.some("from_date", &self.from_date);
        query.some("decision", &self.decision);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListDisputesParams {
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
impl crate::Paged for ListDisputesParams {
    type Item = DisputeResponse;
    type Page = DisputeList;
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
        (page.disputes, page.next_page_token)
    }
}
