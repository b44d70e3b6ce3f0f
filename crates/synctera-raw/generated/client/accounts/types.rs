// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: destination."] DestinationId
}
#[cfg(feature = "accounts")]
/// The document's schema `listAccountResourceProductsV0_product_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListAccountResourceProductsV0ProductType {
    /// `FEE`
    Fee,
    /// `INTEREST`
    Interest,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListAccountResourceProductsV0ProductType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fee, Self::Interest];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fee => "FEE",
            Self::Interest => "INTEREST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListAccountResourceProductsV0ProductType);
crate::id::id! {
    #[doc = " Identifies: product."] ProductId
}
crate::id::id! {
    #[doc = " Identifies: stop payment."] StopPaymentId
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_access_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountAccessStatus {
    /// `ACTIVE`
    Active,
    /// `FROZEN`
    Frozen,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountAccessStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Frozen];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Frozen => "FROZEN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountAccessStatus);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_closure_payment_method`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountClosurePaymentMethod {
    /// `ACH`
    Ach,
    /// `BANK_DRAFT`
    BankDraft,
    /// `INTERNAL_TRANSFER_TO_CUSTOMER_ACCOUNT`
    InternalTransferToCustomerAccount,
    /// `INTERNAL_TRANSFER_TO_INTERNAL_ACCOUNT`
    InternalTransferToInternalAccount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountClosurePaymentMethod {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ach,
        Self::BankDraft,
        Self::InternalTransferToCustomerAccount,
        Self::InternalTransferToInternalAccount,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::BankDraft => "BANK_DRAFT",
            Self::InternalTransferToCustomerAccount => {
                "INTERNAL_TRANSFER_TO_CUSTOMER_ACCOUNT"
            }
            Self::InternalTransferToInternalAccount => {
                "INTERNAL_TRANSFER_TO_INTERNAL_ACCOUNT"
            }
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountClosurePaymentMethod);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_closure_reason`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountClosureReason {
    /// `BANK_REQUEST_FRAUD`
    BankRequestFraud,
    /// `BANK_REQUEST_INACTIVITY`
    BankRequestInactivity,
    /// `BANK_REQUEST_REDEEMED_OR_REINSTATED_REPOSSESSION`
    BankRequestRedeemedOrReinstatedRepossession,
    /// `BANK_REQUEST_REGULATORY_REASONS`
    BankRequestRegulatoryReasons,
    /// `CUSTOMER_REQUEST_CREDIT_CARD_LOST_OR_STOLEN`
    CustomerRequestCreditCardLostOrStolen,
    /// `CUSTOMER_REQUEST_REFINANCE`
    CustomerRequestRefinance,
    /// `CUSTOMER_REQUEST_TRANSFER`
    CustomerRequestTransfer,
    /// `CUSTOMER_REQUEST_VOLUNTARILY_SURRENDERED`
    CustomerRequestVoluntarilySurrendered,
    /// `PROGRAM_SHUT_DOWN_BANK`
    ProgramShutDownBank,
    /// `PROGRAM_SHUT_DOWN_FINTECH`
    ProgramShutDownFintech,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountClosureReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BankRequestFraud,
        Self::BankRequestInactivity,
        Self::BankRequestRedeemedOrReinstatedRepossession,
        Self::BankRequestRegulatoryReasons,
        Self::CustomerRequestCreditCardLostOrStolen,
        Self::CustomerRequestRefinance,
        Self::CustomerRequestTransfer,
        Self::CustomerRequestVoluntarilySurrendered,
        Self::ProgramShutDownBank,
        Self::ProgramShutDownFintech,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankRequestFraud => "BANK_REQUEST_FRAUD",
            Self::BankRequestInactivity => "BANK_REQUEST_INACTIVITY",
            Self::BankRequestRedeemedOrReinstatedRepossession => {
                "BANK_REQUEST_REDEEMED_OR_REINSTATED_REPOSSESSION"
            }
            Self::BankRequestRegulatoryReasons => "BANK_REQUEST_REGULATORY_REASONS",
            Self::CustomerRequestCreditCardLostOrStolen => {
                "CUSTOMER_REQUEST_CREDIT_CARD_LOST_OR_STOLEN"
            }
            Self::CustomerRequestRefinance => "CUSTOMER_REQUEST_REFINANCE",
            Self::CustomerRequestTransfer => "CUSTOMER_REQUEST_TRANSFER",
            Self::CustomerRequestVoluntarilySurrendered => {
                "CUSTOMER_REQUEST_VOLUNTARILY_SURRENDERED"
            }
            Self::ProgramShutDownBank => "PROGRAM_SHUT_DOWN_BANK",
            Self::ProgramShutDownFintech => "PROGRAM_SHUT_DOWN_FINTECH",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountClosureReason);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_closure_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountClosureRequest {
    /// Optional. Null is a value of its own.
    pub destination_id: Option<Option<DestinationId>>,
    /// Optional. Null is a value of its own.
    pub payment_method: Option<Option<V0AccountClosurePaymentMethod>>,
    /// Required.
    pub reason: V0AccountClosureReason,
    /// Required.
    pub reason_details: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountClosureRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        reason: impl Into<V0AccountClosureReason>,
        reason_details: impl Into<String>,
    ) -> Self {
        Self {
            destination_id: None,
            payment_method: None,
            reason: reason.into(),
            reason_details: reason_details.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`destination_id`](Self::destination_id). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_destination_id(
        mut self,
        value: impl Into<Option<DestinationId>>,
    ) -> Self {
        self.destination_id = Some(value.into());
        self
    }
    /// Sets [`payment_method`](Self::payment_method). Null is a value of its own.
    #[must_use]
    #[inline]
    pub fn with_payment_method(
        mut self,
        value: impl Into<Option<V0AccountClosurePaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AccountClosureRequest {
    const NAME: &'static str = "V0AccountClosureRequest";
    const FIELDS: &'static [&'static str] = &[
        "destination_id",
        "payment_method",
        "reason",
        "reason_details",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut destination_id: Option<Option<DestinationId>> = None;
        let mut payment_method: Option<Option<V0AccountClosurePaymentMethod>> = None;
        let mut reason: Option<V0AccountClosureReason> = None;
        let mut reason_details: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut destination_id),
                1 => __input.take(&mut payment_method),
                2 => __input.take(&mut reason),
                3 => __input.take(&mut reason_details),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        __input.need(&reason_details, "reason_details");
        Some(Self {
            destination_id,
            payment_method,
            reason: reason?,
            reason_details: reason_details?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("destination_id", &self.destination_id);
        out.option("payment_method", &self.payment_method);
        out.field("reason", &self.reason);
        out.field("reason_details", &self.reason_details);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountClosureRequest);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_closure_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountClosureResponse {
    /// Optional.
    pub cases: Option<Vec<V0Case>>,
    /// Required. Null is a value of its own.
    pub destination_id: Option<DestinationId>,
    /// Required. Null is a value of its own.
    pub payment_method: Option<V0AccountClosurePaymentMethod>,
    /// Required.
    pub reason: V0AccountClosureReason,
    /// Required.
    pub reason_details: String,
    /// Optional.
    pub validation_responses: Option<Vec<V0AccountClosureValidationResponse>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountClosureResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        destination_id: Option<DestinationId>,
        payment_method: Option<V0AccountClosurePaymentMethod>,
        reason: impl Into<V0AccountClosureReason>,
        reason_details: impl Into<String>,
    ) -> Self {
        Self {
            cases: None,
            destination_id,
            payment_method,
            reason: reason.into(),
            reason_details: reason_details.into(),
            validation_responses: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountClosureResponse {
    const NAME: &'static str = "V0AccountClosureResponse";
    const FIELDS: &'static [&'static str] = &[
        "cases",
        "destination_id",
        "payment_method",
        "reason",
        "reason_details",
        "validation_responses",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut cases: Option<Vec<V0Case>> = None;
        let mut destination_id: Option<Option<DestinationId>> = None;
        let mut payment_method: Option<Option<V0AccountClosurePaymentMethod>> = None;
        let mut reason: Option<V0AccountClosureReason> = None;
        let mut reason_details: Option<String> = None;
        let mut validation_responses: Option<Vec<V0AccountClosureValidationResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut cases),
                1 => __input.take(&mut destination_id),
                2 => __input.take(&mut payment_method),
                3 => __input.take(&mut reason),
                4 => __input.take(&mut reason_details),
                5 => __input.maybe_or_keep(&mut validation_responses),
                _ => __input.again(),
            }
        }
        __input.need(&destination_id, "destination_id");
        __input.need(&payment_method, "payment_method");
        __input.need(&reason, "reason");
        __input.need(&reason_details, "reason_details");
        Some(Self {
            cases,
            destination_id: destination_id?,
            payment_method: payment_method?,
            reason: reason?,
            reason_details: reason_details?,
            validation_responses,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("cases", &self.cases);
        out.field("destination_id", &self.destination_id);
        out.field("payment_method", &self.payment_method);
        out.field("reason", &self.reason);
        out.field("reason_details", &self.reason_details);
        out.option("validation_responses", &self.validation_responses);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountClosureResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_closure_validation_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountClosureValidationResponse {
    /// Required. `Debug` does not print it.
    pub details: ::serde_json::Map<String, ::serde_json::Value>,
    /// Required.
    pub message: String,
    /// Required.
    pub name: String,
    /// Required.
    pub validated: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountClosureValidationResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        details: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        message: impl Into<String>,
        name: impl Into<String>,
        validated: bool,
    ) -> Self {
        Self {
            details: details.into(),
            message: message.into(),
            name: name.into(),
            validated,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountClosureValidationResponse {
    const NAME: &'static str = "V0AccountClosureValidationResponse";
    const FIELDS: &'static [&'static str] = &["details", "message", "name", "validated"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut details: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut message: Option<String> = None;
        let mut name: Option<String> = None;
        let mut validated: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut details),
                1 => __input.take(&mut message),
                2 => __input.take(&mut name),
                3 => __input.take(&mut validated),
                _ => __input.again(),
            }
        }
        __input.need(&details, "details");
        __input.need(&message, "message");
        __input.need(&name, "name");
        __input.need(&validated, "validated");
        Some(Self {
            details: details?,
            message: message?,
            name: name?,
            validated: validated?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("details", &self.details);
        out.field("message", &self.message);
        out.field("name", &self.name);
        out.field("validated", &self.validated);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountClosureValidationResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_creation`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountCreation {
    /// Optional.
    pub access_status: Option<V0AccountAccessStatus>,
    /// Optional. At most 50 characters. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional. At most 50 characters. Only in responses.
    pub account_number_masked: Option<String>,
    /// Optional.
    pub account_purpose: Option<String>,
    /// Optional.
    pub account_template_id: Option<TemplateId>,
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional.
    pub application_id: Option<ApplicationId>,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. At least 0.
    pub credit_limit: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional. Only in responses.
    pub customer_ids: Option<Vec<CustomerId>>,
    /// Optional. Only in responses.
    pub customer_type: Option<V0CustomerType>,
    /// Optional. At most 10 characters.
    pub exchange_rate_type: Option<String>,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional.
    pub general_ledger_type: Option<V0GeneralLedgerType>,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Optional. At most 34 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<AccountId>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_account_pool: Option<bool>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_system_auto_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. At most 50 characters; matches `^[0-9]{7,12}$`. `Debug` does not print it.
    pub manual_account_number: Option<String>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. `Debug` does not print it.
    pub minimum_payment: Option<::serde_json::Value>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional. Only in requests.
    pub note: Option<String>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional.
    pub relationships: Option<Vec<V0AccountRelationship>>,
    /// Optional.
    pub security: Option<V0Security>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Optional.
    pub status: Option<V0AccountStatus>,
    /// Optional. 8 to 11 characters.
    pub swift_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountCreation {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_status: None,
            account_number: None,
            account_number_masked: None,
            account_purpose: None,
            account_template_id: None,
            account_type: None,
            application_id: None,
            balance_ceiling: None,
            balance_floor: None,
            balances: None,
            bank_routing: None,
            creation_time: None,
            credit_limit: None,
            currency: None,
            customer_ids: None,
            customer_type: None,
            exchange_rate_type: None,
            fee_product_ids: None,
            general_ledger_type: None,
            grace_period: None,
            iban: None,
            id: None,
            interest_product_id: None,
            is_account_pool: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_system_auto_pay_enabled: None,
            is_wire_enabled: None,
            last_updated_time: None,
            manual_account_number: None,
            metadata: None,
            minimum_payment: None,
            nickname: None,
            note: None,
            overdraft_limit: None,
            relationships: None,
            security: None,
            spend_control_ids: None,
            spending_limits: None,
            status: None,
            swift_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`access_status`](Self::access_status).
    #[must_use]
    #[inline]
    pub fn with_access_status(
        mut self,
        value: impl Into<V0AccountAccessStatus>,
    ) -> Self {
        self.access_status = Some(value.into());
        self
    }
    /// Sets [`account_number`](Self::account_number). At most 50 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets [`account_number_masked`](Self::account_number_masked). At most 50 characters. Only in responses.
    #[must_use]
    #[inline]
    pub fn with_account_number_masked(mut self, value: impl Into<String>) -> Self {
        self.account_number_masked = Some(value.into());
        self
    }
    /// Sets [`account_purpose`](Self::account_purpose).
    #[must_use]
    #[inline]
    pub fn with_account_purpose(mut self, value: impl Into<String>) -> Self {
        self.account_purpose = Some(value.into());
        self
    }
    /// Sets [`account_template_id`](Self::account_template_id).
    #[must_use]
    #[inline]
    pub fn with_account_template_id(mut self, value: TemplateId) -> Self {
        self.account_template_id = Some(value);
        self
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`application_id`](Self::application_id).
    #[must_use]
    #[inline]
    pub fn with_application_id(mut self, value: ApplicationId) -> Self {
        self.application_id = Some(value);
        self
    }
    /// Sets [`balance_ceiling`](Self::balance_ceiling).
    #[must_use]
    #[inline]
    pub fn with_balance_ceiling(mut self, value: impl Into<V0BalanceCeiling>) -> Self {
        self.balance_ceiling = Some(value.into());
        self
    }
    /// Sets [`balance_floor`](Self::balance_floor).
    #[must_use]
    #[inline]
    pub fn with_balance_floor(mut self, value: impl Into<V0BalanceFloor>) -> Self {
        self.balance_floor = Some(value.into());
        self
    }
    /// Sets [`balances`](Self::balances). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_balances(mut self, value: Vec<V0Balance>) -> Self {
        self.balances = Some(value);
        self
    }
    /// Sets [`bank_routing`](Self::bank_routing). At most 9 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_bank_routing(mut self, value: impl Into<String>) -> Self {
        self.bank_routing = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`credit_limit`](Self::credit_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_credit_limit(mut self, value: i64) -> Self {
        self.credit_limit = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`customer_ids`](Self::customer_ids). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_ids(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_ids = Some(value);
        self
    }
    /// Sets [`customer_type`](Self::customer_type). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_type(mut self, value: impl Into<V0CustomerType>) -> Self {
        self.customer_type = Some(value.into());
        self
    }
    /// Sets [`exchange_rate_type`](Self::exchange_rate_type). At most 10 characters.
    #[must_use]
    #[inline]
    pub fn with_exchange_rate_type(mut self, value: impl Into<String>) -> Self {
        self.exchange_rate_type = Some(value.into());
        self
    }
    /// Sets [`fee_product_ids`](Self::fee_product_ids).
    #[must_use]
    #[inline]
    pub fn with_fee_product_ids(mut self, value: Vec<ProductId>) -> Self {
        self.fee_product_ids = Some(value);
        self
    }
    /// Sets [`general_ledger_type`](Self::general_ledger_type).
    #[must_use]
    #[inline]
    pub fn with_general_ledger_type(
        mut self,
        value: impl Into<V0GeneralLedgerType>,
    ) -> Self {
        self.general_ledger_type = Some(value.into());
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: i64) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`iban`](Self::iban). At most 34 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: AccountId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
    /// Sets [`is_account_pool`](Self::is_account_pool).
    #[must_use]
    #[inline]
    pub fn with_is_account_pool(mut self, value: bool) -> Self {
        self.is_account_pool = Some(value);
        self
    }
    /// Sets [`is_ach_enabled`](Self::is_ach_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_ach_enabled(mut self, value: bool) -> Self {
        self.is_ach_enabled = Some(value);
        self
    }
    /// Sets [`is_card_enabled`](Self::is_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_card_enabled(mut self, value: bool) -> Self {
        self.is_card_enabled = Some(value);
        self
    }
    /// Sets [`is_eft_ca_enabled`](Self::is_eft_ca_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_eft_ca_enabled(mut self, value: bool) -> Self {
        self.is_eft_ca_enabled = Some(value);
        self
    }
    /// Sets [`is_external_card_enabled`](Self::is_external_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_external_card_enabled(mut self, value: bool) -> Self {
        self.is_external_card_enabled = Some(value);
        self
    }
    /// Sets [`is_p2p_enabled`](Self::is_p2p_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_p2p_enabled(mut self, value: bool) -> Self {
        self.is_p2p_enabled = Some(value);
        self
    }
    /// Sets [`is_sar_enabled`](Self::is_sar_enabled). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_sar_enabled(mut self, value: bool) -> Self {
        self.is_sar_enabled = Some(value);
        self
    }
    /// Sets [`is_synctera_pay_enabled`](Self::is_synctera_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_synctera_pay_enabled(mut self, value: bool) -> Self {
        self.is_synctera_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_system_auto_pay_enabled`](Self::is_system_auto_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_system_auto_pay_enabled(mut self, value: bool) -> Self {
        self.is_system_auto_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_wire_enabled`](Self::is_wire_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_wire_enabled(mut self, value: bool) -> Self {
        self.is_wire_enabled = Some(value);
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`manual_account_number`](Self::manual_account_number). At most 50 characters; matches `^[0-9]{7,12}$`. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_manual_account_number(mut self, value: impl Into<String>) -> Self {
        self.manual_account_number = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`minimum_payment`](Self::minimum_payment). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_minimum_payment(
        mut self,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.minimum_payment = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note). Only in requests.
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`overdraft_limit`](Self::overdraft_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_overdraft_limit(mut self, value: i64) -> Self {
        self.overdraft_limit = Some(value);
        self
    }
    /// Sets [`relationships`](Self::relationships).
    #[must_use]
    #[inline]
    pub fn with_relationships(mut self, value: Vec<V0AccountRelationship>) -> Self {
        self.relationships = Some(value);
        self
    }
    /// Sets [`security`](Self::security).
    #[must_use]
    #[inline]
    pub fn with_security(mut self, value: impl Into<V0Security>) -> Self {
        self.security = Some(value.into());
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
    /// Sets [`spending_limits`](Self::spending_limits).
    #[must_use]
    #[inline]
    pub fn with_spending_limits(mut self, value: impl Into<V0SpendingLimits>) -> Self {
        self.spending_limits = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0AccountStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`swift_code`](Self::swift_code). 8 to 11 characters.
    #[must_use]
    #[inline]
    pub fn with_swift_code(mut self, value: impl Into<String>) -> Self {
        self.swift_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AccountCreation {
    const NAME: &'static str = "V0AccountCreation";
    const FIELDS: &'static [&'static str] = &[
        "access_status",
        "account_number",
        "account_number_masked",
        "account_purpose",
        "account_template_id",
        "account_type",
        "application_id",
        "balance_ceiling",
        "balance_floor",
        "balances",
        "bank_routing",
        "creation_time",
        "credit_limit",
        "currency",
        "customer_ids",
        "customer_type",
        "exchange_rate_type",
        "fee_product_ids",
        "general_ledger_type",
        "grace_period",
        "iban",
        "id",
        "interest_product_id",
        "is_account_pool",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_system_auto_pay_enabled",
        "is_wire_enabled",
        "last_updated_time",
        "manual_account_number",
        "metadata",
        "minimum_payment",
        "nickname",
        "note",
        "overdraft_limit",
        "relationships",
        "security",
        "spend_control_ids",
        "spending_limits",
        "status",
        "swift_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut access_status: Option<V0AccountAccessStatus> = None;
        let mut account_number: Option<String> = None;
        let mut account_number_masked: Option<String> = None;
        let mut account_purpose: Option<String> = None;
        let mut account_template_id: Option<TemplateId> = None;
        let mut account_type: Option<V0AccountType> = None;
        let mut application_id: Option<ApplicationId> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_routing: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_limit: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut customer_ids: Option<Vec<CustomerId>> = None;
        let mut customer_type: Option<V0CustomerType> = None;
        let mut exchange_rate_type: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut general_ledger_type: Option<V0GeneralLedgerType> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut iban: Option<String> = None;
        let mut id: Option<AccountId> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_account_pool: Option<bool> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_system_auto_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut manual_account_number: Option<String> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut minimum_payment: Option<::serde_json::Value> = None;
        let mut nickname: Option<String> = None;
        let mut note: Option<String> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut relationships: Option<Vec<V0AccountRelationship>> = None;
        let mut security: Option<V0Security> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        let mut status: Option<V0AccountStatus> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut access_status),
                1 => __input.maybe(&mut account_number),
                2 => __input.maybe(&mut account_number_masked),
                3 => __input.maybe(&mut account_purpose),
                4 => __input.maybe(&mut account_template_id),
                5 => __input.maybe(&mut account_type),
                6 => __input.maybe(&mut application_id),
                7 => __input.maybe(&mut balance_ceiling),
                8 => __input.maybe(&mut balance_floor),
                9 => __input.maybe(&mut balances),
                10 => __input.maybe(&mut bank_routing),
                11 => __input.maybe(&mut creation_time),
                12 => __input.maybe(&mut credit_limit),
                13 => __input.maybe(&mut currency),
                14 => __input.maybe(&mut customer_ids),
                15 => __input.maybe(&mut customer_type),
                16 => __input.maybe(&mut exchange_rate_type),
                17 => __input.maybe(&mut fee_product_ids),
                18 => __input.maybe(&mut general_ledger_type),
                19 => __input.maybe(&mut grace_period),
                20 => __input.maybe(&mut iban),
                21 => __input.maybe(&mut id),
                22 => __input.maybe(&mut interest_product_id),
                23 => __input.maybe(&mut is_account_pool),
                24 => __input.maybe(&mut is_ach_enabled),
                25 => __input.maybe(&mut is_card_enabled),
                26 => __input.maybe(&mut is_eft_ca_enabled),
                27 => __input.maybe(&mut is_external_card_enabled),
                28 => __input.maybe(&mut is_p2p_enabled),
                29 => __input.maybe(&mut is_sar_enabled),
                30 => __input.maybe(&mut is_synctera_pay_enabled),
                31 => __input.maybe(&mut is_system_auto_pay_enabled),
                32 => __input.maybe(&mut is_wire_enabled),
                33 => __input.maybe(&mut last_updated_time),
                34 => __input.maybe(&mut manual_account_number),
                35 => __input.maybe(&mut metadata),
                36 => __input.take(&mut minimum_payment),
                37 => __input.maybe(&mut nickname),
                38 => __input.maybe(&mut note),
                39 => __input.maybe(&mut overdraft_limit),
                40 => __input.maybe(&mut relationships),
                41 => __input.maybe(&mut security),
                42 => __input.maybe(&mut spend_control_ids),
                43 => __input.maybe(&mut spending_limits),
                44 => __input.maybe(&mut status),
                45 => __input.maybe(&mut swift_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            access_status,
            account_number,
            account_number_masked,
            account_purpose,
            account_template_id,
            account_type,
            application_id,
            balance_ceiling,
            balance_floor,
            balances,
            bank_routing,
            creation_time,
            credit_limit: credit_limit.map(|value| value.0),
            currency,
            customer_ids,
            customer_type,
            exchange_rate_type,
            fee_product_ids,
            general_ledger_type,
            grace_period: grace_period.map(|value| value.0),
            iban,
            id,
            interest_product_id,
            is_account_pool,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_system_auto_pay_enabled,
            is_wire_enabled,
            last_updated_time,
            manual_account_number,
            metadata,
            minimum_payment,
            nickname,
            note,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            relationships,
            security,
            spend_control_ids,
            spending_limits,
            status,
            swift_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("access_status", &self.access_status);
        out.secret_option("account_number", &self.account_number);
        out.option("account_number_masked", &self.account_number_masked);
        out.option("account_purpose", &self.account_purpose);
        out.option("account_template_id", &self.account_template_id);
        out.option("account_type", &self.account_type);
        out.option("application_id", &self.application_id);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("balances", &self.balances);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("creation_time", &self.creation_time);
        out.option("credit_limit", &self.credit_limit);
        out.option("currency", &self.currency);
        out.option("customer_ids", &self.customer_ids);
        out.option("customer_type", &self.customer_type);
        out.option("exchange_rate_type", &self.exchange_rate_type);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.option("general_ledger_type", &self.general_ledger_type);
        out.option("grace_period", &self.grace_period);
        out.secret_option("iban", &self.iban);
        out.option("id", &self.id);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_account_pool", &self.is_account_pool);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_system_auto_pay_enabled", &self.is_system_auto_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("manual_account_number", &self.manual_account_number);
        out.secret_option("metadata", &self.metadata);
        out.secret_option("minimum_payment", &self.minimum_payment);
        out.option("nickname", &self.nickname);
        out.option("note", &self.note);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("relationships", &self.relationships);
        out.option("security", &self.security);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.option("status", &self.status);
        out.option("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountCreation);
impl crate::check::Check for V0AccountCreation {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.account_number {
            crate::check::within("account_number", crate::check::length(value, 0, 50))?;
        }
        if let Some(value) = &self.account_number_masked {
            crate::check::within(
                "account_number_masked",
                crate::check::length(value, 0, 50),
            )?;
        }
        if let Some(value) = &self.balance_ceiling {
            crate::check::within("balance_ceiling", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.bank_routing {
            crate::check::within("bank_routing", crate::check::length(value, 0, 9))?;
        }
        if let Some(value) = &self.credit_limit {
            crate::check::within(
                "credit_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
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
        if let Some(value) = &self.exchange_rate_type {
            crate::check::within(
                "exchange_rate_type",
                crate::check::length(value, 0, 10),
            )?;
        }
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.iban {
            crate::check::within("iban", crate::check::length(value, 0, 34))?;
        }
        if let Some(value) = &self.manual_account_number {
            crate::check::within(
                "manual_account_number",
                crate::check::length(value, 0, 50)
                    .and_then(|()| {
                        use crate::pattern::Node;
                        static PATTERN: Node = Node::Sequence(
                            &[
                                Node::Start,
                                Node::Repeat(&Node::Class(&[('0', '9')]), 7, 12),
                                Node::End,
                            ],
                        );
                        crate::check::pattern(value, &PATTERN, "^[0-9]{7,12}$")
                    }),
            )?;
        }
        if let Some(value) = &self.overdraft_limit {
            crate::check::within(
                "overdraft_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        if let Some(value) = &self.spending_limits {
            crate::check::within("spending_limits", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.swift_code {
            crate::check::within("swift_code", crate::check::length(value, 8, 11))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_depository`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountDepository {
    /// Optional.
    pub access_status: Option<V0AccountAccessStatus>,
    /// Optional. At most 50 characters. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional. At most 50 characters. Only in responses.
    pub account_number_masked: Option<String>,
    /// Optional.
    pub account_purpose: Option<String>,
    /// Optional.
    pub account_template_id: Option<TemplateId>,
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional.
    pub application_id: Option<ApplicationId>,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional. Only in responses.
    pub customer_ids: Option<Vec<CustomerId>>,
    /// Optional. Only in responses.
    pub customer_type: Option<V0CustomerType>,
    /// Optional. At most 10 characters.
    pub exchange_rate_type: Option<String>,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional. At most 34 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<AccountId>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_account_pool: Option<bool>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional. Only in requests.
    pub note: Option<String>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Optional.
    pub status: Option<V0AccountStatus>,
    /// Optional. 8 to 11 characters.
    pub swift_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountDepository {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_status: None,
            account_number: None,
            account_number_masked: None,
            account_purpose: None,
            account_template_id: None,
            account_type: None,
            application_id: None,
            balance_ceiling: None,
            balance_floor: None,
            balances: None,
            bank_routing: None,
            creation_time: None,
            currency: None,
            customer_ids: None,
            customer_type: None,
            exchange_rate_type: None,
            fee_product_ids: None,
            iban: None,
            id: None,
            interest_product_id: None,
            is_account_pool: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_wire_enabled: None,
            last_updated_time: None,
            metadata: None,
            nickname: None,
            note: None,
            overdraft_limit: None,
            spend_control_ids: None,
            spending_limits: None,
            status: None,
            swift_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`access_status`](Self::access_status).
    #[must_use]
    #[inline]
    pub fn with_access_status(
        mut self,
        value: impl Into<V0AccountAccessStatus>,
    ) -> Self {
        self.access_status = Some(value.into());
        self
    }
    /// Sets [`account_number`](Self::account_number). At most 50 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets [`account_number_masked`](Self::account_number_masked). At most 50 characters. Only in responses.
    #[must_use]
    #[inline]
    pub fn with_account_number_masked(mut self, value: impl Into<String>) -> Self {
        self.account_number_masked = Some(value.into());
        self
    }
    /// Sets [`account_purpose`](Self::account_purpose).
    #[must_use]
    #[inline]
    pub fn with_account_purpose(mut self, value: impl Into<String>) -> Self {
        self.account_purpose = Some(value.into());
        self
    }
    /// Sets [`account_template_id`](Self::account_template_id).
    #[must_use]
    #[inline]
    pub fn with_account_template_id(mut self, value: TemplateId) -> Self {
        self.account_template_id = Some(value);
        self
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`application_id`](Self::application_id).
    #[must_use]
    #[inline]
    pub fn with_application_id(mut self, value: ApplicationId) -> Self {
        self.application_id = Some(value);
        self
    }
    /// Sets [`balance_ceiling`](Self::balance_ceiling).
    #[must_use]
    #[inline]
    pub fn with_balance_ceiling(mut self, value: impl Into<V0BalanceCeiling>) -> Self {
        self.balance_ceiling = Some(value.into());
        self
    }
    /// Sets [`balance_floor`](Self::balance_floor).
    #[must_use]
    #[inline]
    pub fn with_balance_floor(mut self, value: impl Into<V0BalanceFloor>) -> Self {
        self.balance_floor = Some(value.into());
        self
    }
    /// Sets [`balances`](Self::balances). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_balances(mut self, value: Vec<V0Balance>) -> Self {
        self.balances = Some(value);
        self
    }
    /// Sets [`bank_routing`](Self::bank_routing). At most 9 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_bank_routing(mut self, value: impl Into<String>) -> Self {
        self.bank_routing = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`customer_ids`](Self::customer_ids). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_ids(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_ids = Some(value);
        self
    }
    /// Sets [`customer_type`](Self::customer_type). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_type(mut self, value: impl Into<V0CustomerType>) -> Self {
        self.customer_type = Some(value.into());
        self
    }
    /// Sets [`exchange_rate_type`](Self::exchange_rate_type). At most 10 characters.
    #[must_use]
    #[inline]
    pub fn with_exchange_rate_type(mut self, value: impl Into<String>) -> Self {
        self.exchange_rate_type = Some(value.into());
        self
    }
    /// Sets [`fee_product_ids`](Self::fee_product_ids).
    #[must_use]
    #[inline]
    pub fn with_fee_product_ids(mut self, value: Vec<ProductId>) -> Self {
        self.fee_product_ids = Some(value);
        self
    }
    /// Sets [`iban`](Self::iban). At most 34 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: AccountId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
    /// Sets [`is_account_pool`](Self::is_account_pool).
    #[must_use]
    #[inline]
    pub fn with_is_account_pool(mut self, value: bool) -> Self {
        self.is_account_pool = Some(value);
        self
    }
    /// Sets [`is_ach_enabled`](Self::is_ach_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_ach_enabled(mut self, value: bool) -> Self {
        self.is_ach_enabled = Some(value);
        self
    }
    /// Sets [`is_card_enabled`](Self::is_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_card_enabled(mut self, value: bool) -> Self {
        self.is_card_enabled = Some(value);
        self
    }
    /// Sets [`is_eft_ca_enabled`](Self::is_eft_ca_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_eft_ca_enabled(mut self, value: bool) -> Self {
        self.is_eft_ca_enabled = Some(value);
        self
    }
    /// Sets [`is_external_card_enabled`](Self::is_external_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_external_card_enabled(mut self, value: bool) -> Self {
        self.is_external_card_enabled = Some(value);
        self
    }
    /// Sets [`is_p2p_enabled`](Self::is_p2p_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_p2p_enabled(mut self, value: bool) -> Self {
        self.is_p2p_enabled = Some(value);
        self
    }
    /// Sets [`is_sar_enabled`](Self::is_sar_enabled). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_sar_enabled(mut self, value: bool) -> Self {
        self.is_sar_enabled = Some(value);
        self
    }
    /// Sets [`is_synctera_pay_enabled`](Self::is_synctera_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_synctera_pay_enabled(mut self, value: bool) -> Self {
        self.is_synctera_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_wire_enabled`](Self::is_wire_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_wire_enabled(mut self, value: bool) -> Self {
        self.is_wire_enabled = Some(value);
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
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note). Only in requests.
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`overdraft_limit`](Self::overdraft_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_overdraft_limit(mut self, value: i64) -> Self {
        self.overdraft_limit = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
    /// Sets [`spending_limits`](Self::spending_limits).
    #[must_use]
    #[inline]
    pub fn with_spending_limits(mut self, value: impl Into<V0SpendingLimits>) -> Self {
        self.spending_limits = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0AccountStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`swift_code`](Self::swift_code). 8 to 11 characters.
    #[must_use]
    #[inline]
    pub fn with_swift_code(mut self, value: impl Into<String>) -> Self {
        self.swift_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AccountDepository {
    const NAME: &'static str = "V0AccountDepository";
    const FIELDS: &'static [&'static str] = &[
        "access_status",
        "account_number",
        "account_number_masked",
        "account_purpose",
        "account_template_id",
        "account_type",
        "application_id",
        "balance_ceiling",
        "balance_floor",
        "balances",
        "bank_routing",
        "creation_time",
        "currency",
        "customer_ids",
        "customer_type",
        "exchange_rate_type",
        "fee_product_ids",
        "iban",
        "id",
        "interest_product_id",
        "is_account_pool",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_wire_enabled",
        "last_updated_time",
        "metadata",
        "nickname",
        "note",
        "overdraft_limit",
        "spend_control_ids",
        "spending_limits",
        "status",
        "swift_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut access_status: Option<V0AccountAccessStatus> = None;
        let mut account_number: Option<String> = None;
        let mut account_number_masked: Option<String> = None;
        let mut account_purpose: Option<String> = None;
        let mut account_template_id: Option<TemplateId> = None;
        let mut account_type: Option<V0AccountType> = None;
        let mut application_id: Option<ApplicationId> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_routing: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_ids: Option<Vec<CustomerId>> = None;
        let mut customer_type: Option<V0CustomerType> = None;
        let mut exchange_rate_type: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut iban: Option<String> = None;
        let mut id: Option<AccountId> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_account_pool: Option<bool> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut nickname: Option<String> = None;
        let mut note: Option<String> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        let mut status: Option<V0AccountStatus> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut access_status),
                1 => __input.maybe(&mut account_number),
                2 => __input.maybe(&mut account_number_masked),
                3 => __input.maybe(&mut account_purpose),
                4 => __input.maybe(&mut account_template_id),
                5 => __input.maybe(&mut account_type),
                6 => __input.maybe(&mut application_id),
                7 => __input.maybe(&mut balance_ceiling),
                8 => __input.maybe(&mut balance_floor),
                9 => __input.maybe(&mut balances),
                10 => __input.maybe(&mut bank_routing),
                11 => __input.maybe(&mut creation_time),
                12 => __input.maybe(&mut currency),
                13 => __input.maybe(&mut customer_ids),
                14 => __input.maybe(&mut customer_type),
                15 => __input.maybe(&mut exchange_rate_type),
                16 => __input.maybe(&mut fee_product_ids),
                17 => __input.maybe(&mut iban),
                18 => __input.maybe(&mut id),
                19 => __input.maybe(&mut interest_product_id),
                20 => __input.maybe(&mut is_account_pool),
                21 => __input.maybe(&mut is_ach_enabled),
                22 => __input.maybe(&mut is_card_enabled),
                23 => __input.maybe(&mut is_eft_ca_enabled),
                24 => __input.maybe(&mut is_external_card_enabled),
                25 => __input.maybe(&mut is_p2p_enabled),
                26 => __input.maybe(&mut is_sar_enabled),
                27 => __input.maybe(&mut is_synctera_pay_enabled),
                28 => __input.maybe(&mut is_wire_enabled),
                29 => __input.maybe(&mut last_updated_time),
                30 => __input.maybe(&mut metadata),
                31 => __input.maybe(&mut nickname),
                32 => __input.maybe(&mut note),
                33 => __input.maybe(&mut overdraft_limit),
                34 => __input.maybe(&mut spend_control_ids),
                35 => __input.maybe(&mut spending_limits),
                36 => __input.maybe(&mut status),
                37 => __input.maybe(&mut swift_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            access_status,
            account_number,
            account_number_masked,
            account_purpose,
            account_template_id,
            account_type,
            application_id,
            balance_ceiling,
            balance_floor,
            balances,
            bank_routing,
            creation_time,
            currency,
            customer_ids,
            customer_type,
            exchange_rate_type,
            fee_product_ids,
            iban,
            id,
            interest_product_id,
            is_account_pool,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_wire_enabled,
            last_updated_time,
            metadata,
            nickname,
            note,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            spend_control_ids,
            spending_limits,
            status,
            swift_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("access_status", &self.access_status);
        out.secret_option("account_number", &self.account_number);
        out.option("account_number_masked", &self.account_number_masked);
        out.option("account_purpose", &self.account_purpose);
        out.option("account_template_id", &self.account_template_id);
        out.option("account_type", &self.account_type);
        out.option("application_id", &self.application_id);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("balances", &self.balances);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("creation_time", &self.creation_time);
        out.option("currency", &self.currency);
        out.option("customer_ids", &self.customer_ids);
        out.option("customer_type", &self.customer_type);
        out.option("exchange_rate_type", &self.exchange_rate_type);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.secret_option("iban", &self.iban);
        out.option("id", &self.id);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_account_pool", &self.is_account_pool);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("nickname", &self.nickname);
        out.option("note", &self.note);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.option("status", &self.status);
        out.option("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountDepository);
impl crate::check::Check for V0AccountDepository {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.account_number {
            crate::check::within("account_number", crate::check::length(value, 0, 50))?;
        }
        if let Some(value) = &self.account_number_masked {
            crate::check::within(
                "account_number_masked",
                crate::check::length(value, 0, 50),
            )?;
        }
        if let Some(value) = &self.balance_ceiling {
            crate::check::within("balance_ceiling", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.bank_routing {
            crate::check::within("bank_routing", crate::check::length(value, 0, 9))?;
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
        if let Some(value) = &self.exchange_rate_type {
            crate::check::within(
                "exchange_rate_type",
                crate::check::length(value, 0, 10),
            )?;
        }
        if let Some(value) = &self.iban {
            crate::check::within("iban", crate::check::length(value, 0, 34))?;
        }
        if let Some(value) = &self.overdraft_limit {
            crate::check::within(
                "overdraft_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        if let Some(value) = &self.spending_limits {
            crate::check::within("spending_limits", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.swift_code {
            crate::check::within("swift_code", crate::check::length(value, 8, 11))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_generic_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountGenericResponse {
    /// Optional.
    pub access_status: Option<V0AccountAccessStatus>,
    /// Optional. Only in responses.
    pub access_status_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub account_closure: Option<V0AccountClosureResponse>,
    /// Optional. At most 50 characters. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional. At most 50 characters. Only in responses.
    pub account_number_masked: Option<String>,
    /// Optional.
    pub account_purpose: Option<String>,
    /// Optional.
    pub account_template_id: Option<TemplateId>,
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional.
    pub application_id: Option<ApplicationId>,
    /// Optional. At least 0; at most 28.
    pub auto_payment_period: Option<i64>,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional. Only in responses.
    pub bank_account_id: Option<String>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional.
    pub billing_period: Option<V0BillingPeriod>,
    /// Optional. Only in responses.
    pub business_ids: Option<Vec<BusinessId>>,
    /// Optional. Only in responses.
    pub close_date: Option<crate::Date>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. At least 0.
    pub credit_limit: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional. Only in responses.
    pub customer_ids: Option<Vec<CustomerId>>,
    /// Optional. Only in responses.
    pub customer_type: Option<V0CustomerType>,
    /// Optional.
    pub days_past_due: Option<i64>,
    /// Optional. At most 10 characters.
    pub exchange_rate_type: Option<String>,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional.
    pub funds_ownership: Option<V0FundsOwnership>,
    /// Optional.
    pub general_ledger_category: Option<V0GeneralLedgerCategory>,
    /// Optional.
    pub general_ledger_type: Option<V0GeneralLedgerType>,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Optional. At most 34 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<AccountId>,
    /// Optional. Only in responses.
    pub in_closing_date: Option<crate::Date>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_account_pool: Option<bool>,
    /// Optional. Only in responses.
    pub is_ach_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_card_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_external_card_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_p2p_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_sar_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_security: Option<bool>,
    /// Optional. Only in responses.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_system_auto_pay_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_wire_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub minimum_payment: Option<V0MinimumPayment>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional. Only in responses.
    pub open_date: Option<crate::Date>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional.
    pub restrictions: Option<V0AccountRestrictions>,
    /// Optional.
    pub security: Option<V0Security>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Optional.
    pub status: Option<V0AccountStatus>,
    /// Optional. Only in responses.
    pub stop_payments: Option<Vec<V0StopPayment>>,
    /// Optional. 8 to 11 characters.
    pub swift_code: Option<String>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountGenericResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_status: None,
            access_status_last_updated_time: None,
            account_closure: None,
            account_number: None,
            account_number_masked: None,
            account_purpose: None,
            account_template_id: None,
            account_type: None,
            application_id: None,
            auto_payment_period: None,
            balance_ceiling: None,
            balance_floor: None,
            balances: None,
            bank_account_id: None,
            bank_routing: None,
            billing_period: None,
            business_ids: None,
            close_date: None,
            creation_time: None,
            credit_limit: None,
            currency: None,
            customer_ids: None,
            customer_type: None,
            days_past_due: None,
            exchange_rate_type: None,
            fee_product_ids: None,
            funds_ownership: None,
            general_ledger_category: None,
            general_ledger_type: None,
            grace_period: None,
            iban: None,
            id: None,
            in_closing_date: None,
            interest_product_id: None,
            is_account_pool: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_security: None,
            is_synctera_pay_enabled: None,
            is_system_auto_pay_enabled: None,
            is_wire_enabled: None,
            last_updated_time: None,
            metadata: None,
            minimum_payment: None,
            nickname: None,
            open_date: None,
            overdraft_limit: None,
            restrictions: None,
            security: None,
            spend_control_ids: None,
            spending_limits: None,
            status: None,
            stop_payments: None,
            swift_code: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountGenericResponse {
    const NAME: &'static str = "V0AccountGenericResponse";
    const FIELDS: &'static [&'static str] = &[
        "access_status",
        "access_status_last_updated_time",
        "account_closure",
        "account_number",
        "account_number_masked",
        "account_purpose",
        "account_template_id",
        "account_type",
        "application_id",
        "auto_payment_period",
        "balance_ceiling",
        "balance_floor",
        "balances",
        "bank_account_id",
        "bank_routing",
        "billing_period",
        "business_ids",
        "close_date",
        "creation_time",
        "credit_limit",
        "currency",
        "customer_ids",
        "customer_type",
        "days_past_due",
        "exchange_rate_type",
        "fee_product_ids",
        "funds_ownership",
        "general_ledger_category",
        "general_ledger_type",
        "grace_period",
        "iban",
        "id",
        "in_closing_date",
        "interest_product_id",
        "is_account_pool",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_security",
        "is_synctera_pay_enabled",
        "is_system_auto_pay_enabled",
        "is_wire_enabled",
        "last_updated_time",
        "metadata",
        "minimum_payment",
        "nickname",
        "open_date",
        "overdraft_limit",
        "restrictions",
        "security",
        "spend_control_ids",
        "spending_limits",
        "status",
        "stop_payments",
        "swift_code",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut access_status: Option<V0AccountAccessStatus> = None;
        let mut access_status_last_updated_time: Option<crate::Timestamp> = None;
        let mut account_closure: Option<V0AccountClosureResponse> = None;
        let mut account_number: Option<String> = None;
        let mut account_number_masked: Option<String> = None;
        let mut account_purpose: Option<String> = None;
        let mut account_template_id: Option<TemplateId> = None;
        let mut account_type: Option<V0AccountType> = None;
        let mut application_id: Option<ApplicationId> = None;
        let mut auto_payment_period: Option<crate::whole::Whole> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_account_id: Option<String> = None;
        let mut bank_routing: Option<String> = None;
        let mut billing_period: Option<V0BillingPeriod> = None;
        let mut business_ids: Option<Vec<BusinessId>> = None;
        let mut close_date: Option<crate::Date> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_limit: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut customer_ids: Option<Vec<CustomerId>> = None;
        let mut customer_type: Option<V0CustomerType> = None;
        let mut days_past_due: Option<crate::whole::Whole> = None;
        let mut exchange_rate_type: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut funds_ownership: Option<V0FundsOwnership> = None;
        let mut general_ledger_category: Option<V0GeneralLedgerCategory> = None;
        let mut general_ledger_type: Option<V0GeneralLedgerType> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut iban: Option<String> = None;
        let mut id: Option<AccountId> = None;
        let mut in_closing_date: Option<crate::Date> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_account_pool: Option<bool> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_security: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_system_auto_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut minimum_payment: Option<V0MinimumPayment> = None;
        let mut nickname: Option<String> = None;
        let mut open_date: Option<crate::Date> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut restrictions: Option<V0AccountRestrictions> = None;
        let mut security: Option<V0Security> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        let mut status: Option<V0AccountStatus> = None;
        let mut stop_payments: Option<Vec<V0StopPayment>> = None;
        let mut swift_code: Option<String> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut access_status),
                1 => __input.maybe_or_keep(&mut access_status_last_updated_time),
                2 => __input.maybe_or_keep(&mut account_closure),
                3 => __input.maybe_or_keep(&mut account_number),
                4 => __input.maybe_or_keep(&mut account_number_masked),
                5 => __input.maybe_or_keep(&mut account_purpose),
                6 => __input.maybe_or_keep(&mut account_template_id),
                7 => __input.maybe_or_keep(&mut account_type),
                8 => __input.maybe_or_keep(&mut application_id),
                9 => __input.maybe_or_keep(&mut auto_payment_period),
                10 => __input.maybe_or_keep(&mut balance_ceiling),
                11 => __input.maybe_or_keep(&mut balance_floor),
                12 => __input.maybe_or_keep(&mut balances),
                13 => __input.maybe_or_keep(&mut bank_account_id),
                14 => __input.maybe_or_keep(&mut bank_routing),
                15 => __input.maybe_or_keep(&mut billing_period),
                16 => __input.maybe_or_keep(&mut business_ids),
                17 => __input.maybe_or_keep(&mut close_date),
                18 => __input.maybe_or_keep(&mut creation_time),
                19 => __input.maybe_or_keep(&mut credit_limit),
                20 => __input.maybe_or_keep(&mut currency),
                21 => __input.maybe_or_keep(&mut customer_ids),
                22 => __input.maybe_or_keep(&mut customer_type),
                23 => __input.maybe_or_keep(&mut days_past_due),
                24 => __input.maybe_or_keep(&mut exchange_rate_type),
                25 => __input.maybe_or_keep(&mut fee_product_ids),
                26 => __input.maybe_or_keep(&mut funds_ownership),
                27 => __input.maybe_or_keep(&mut general_ledger_category),
                28 => __input.maybe_or_keep(&mut general_ledger_type),
                29 => __input.maybe_or_keep(&mut grace_period),
                30 => __input.maybe_or_keep(&mut iban),
                31 => __input.maybe_or_keep(&mut id),
                32 => __input.maybe_or_keep(&mut in_closing_date),
                33 => __input.maybe_or_keep(&mut interest_product_id),
                34 => __input.maybe_or_keep(&mut is_account_pool),
                35 => __input.maybe_or_keep(&mut is_ach_enabled),
                36 => __input.maybe_or_keep(&mut is_card_enabled),
                37 => __input.maybe_or_keep(&mut is_eft_ca_enabled),
                38 => __input.maybe_or_keep(&mut is_external_card_enabled),
                39 => __input.maybe_or_keep(&mut is_p2p_enabled),
                40 => __input.maybe_or_keep(&mut is_sar_enabled),
                41 => __input.maybe_or_keep(&mut is_security),
                42 => __input.maybe_or_keep(&mut is_synctera_pay_enabled),
                43 => __input.maybe_or_keep(&mut is_system_auto_pay_enabled),
                44 => __input.maybe_or_keep(&mut is_wire_enabled),
                45 => __input.maybe_or_keep(&mut last_updated_time),
                46 => __input.maybe_or_keep(&mut metadata),
                47 => __input.maybe_or_keep(&mut minimum_payment),
                48 => __input.maybe_or_keep(&mut nickname),
                49 => __input.maybe_or_keep(&mut open_date),
                50 => __input.maybe_or_keep(&mut overdraft_limit),
                51 => __input.maybe_or_keep(&mut restrictions),
                52 => __input.maybe_or_keep(&mut security),
                53 => __input.maybe_or_keep(&mut spend_control_ids),
                54 => __input.maybe_or_keep(&mut spending_limits),
                55 => __input.maybe_or_keep(&mut status),
                56 => __input.maybe_or_keep(&mut stop_payments),
                57 => __input.maybe_or_keep(&mut swift_code),
                58 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        Some(Self {
            access_status,
            access_status_last_updated_time,
            account_closure,
            account_number,
            account_number_masked,
            account_purpose,
            account_template_id,
            account_type,
            application_id,
            auto_payment_period: auto_payment_period.map(|value| value.0),
            balance_ceiling,
            balance_floor,
            balances,
            bank_account_id,
            bank_routing,
            billing_period,
            business_ids,
            close_date,
            creation_time,
            credit_limit: credit_limit.map(|value| value.0),
            currency,
            customer_ids,
            customer_type,
            days_past_due: days_past_due.map(|value| value.0),
            exchange_rate_type,
            fee_product_ids,
            funds_ownership,
            general_ledger_category,
            general_ledger_type,
            grace_period: grace_period.map(|value| value.0),
            iban,
            id,
            in_closing_date,
            interest_product_id,
            is_account_pool,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_security,
            is_synctera_pay_enabled,
            is_system_auto_pay_enabled,
            is_wire_enabled,
            last_updated_time,
            metadata,
            minimum_payment,
            nickname,
            open_date,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            restrictions,
            security,
            spend_control_ids,
            spending_limits,
            status,
            stop_payments,
            swift_code,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("access_status", &self.access_status);
        out.option(
            "access_status_last_updated_time",
            &self.access_status_last_updated_time,
        );
        out.option("account_closure", &self.account_closure);
        out.secret_option("account_number", &self.account_number);
        out.option("account_number_masked", &self.account_number_masked);
        out.option("account_purpose", &self.account_purpose);
        out.option("account_template_id", &self.account_template_id);
        out.option("account_type", &self.account_type);
        out.option("application_id", &self.application_id);
        out.option("auto_payment_period", &self.auto_payment_period);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("balances", &self.balances);
        out.option("bank_account_id", &self.bank_account_id);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("billing_period", &self.billing_period);
        out.option("business_ids", &self.business_ids);
        out.option("close_date", &self.close_date);
        out.option("creation_time", &self.creation_time);
        out.option("credit_limit", &self.credit_limit);
        out.option("currency", &self.currency);
        out.option("customer_ids", &self.customer_ids);
        out.option("customer_type", &self.customer_type);
        out.option("days_past_due", &self.days_past_due);
        out.option("exchange_rate_type", &self.exchange_rate_type);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.option("funds_ownership", &self.funds_ownership);
        out.option("general_ledger_category", &self.general_ledger_category);
        out.option("general_ledger_type", &self.general_ledger_type);
        out.option("grace_period", &self.grace_period);
        out.secret_option("iban", &self.iban);
        out.option("id", &self.id);
        out.option("in_closing_date", &self.in_closing_date);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_account_pool", &self.is_account_pool);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_security", &self.is_security);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_system_auto_pay_enabled", &self.is_system_auto_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("minimum_payment", &self.minimum_payment);
        out.option("nickname", &self.nickname);
        out.option("open_date", &self.open_date);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("restrictions", &self.restrictions);
        out.option("security", &self.security);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.option("status", &self.status);
        out.option("stop_payments", &self.stop_payments);
        out.option("swift_code", &self.swift_code);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountGenericResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountList {
    /// Required.
    pub accounts: Vec<V0AccountGenericResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(accounts: Vec<V0AccountGenericResponse>) -> Self {
        Self {
            accounts,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountList {
    const NAME: &'static str = "V0AccountList";
    const FIELDS: &'static [&'static str] = &["accounts", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut accounts: Option<Vec<V0AccountGenericResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut accounts),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&accounts, "accounts");
        Some(Self {
            accounts: accounts?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("accounts", &self.accounts);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountList);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_product`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0AccountProduct {
    /// `product_type: FEE`
    Fee(V0Fee),
    /// `product_type: INTEREST`
    Interest(V0Interest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0AccountProduct {
    /// The value of `product_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Fee(_) => "FEE",
            Self::Interest(_) => "INTEREST",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `product_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0AccountProductKind {
        self.tag().into()
    }
    /// Makes the variant `Fee`.
    #[inline]
    pub fn fee(value: V0Fee) -> Self {
        Self::Fee(value)
    }
    /// Whether this is `Fee`.
    #[inline]
    pub fn is_fee(&self) -> bool {
        matches!(self, Self::Fee(_))
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn as_fee(&self) -> Option<&V0Fee> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn into_fee(self) -> Option<V0Fee> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Interest`.
    #[inline]
    pub fn interest(value: V0Interest) -> Self {
        Self::Interest(value)
    }
    /// Whether this is `Interest`.
    #[inline]
    pub fn is_interest(&self) -> bool {
        matches!(self, Self::Interest(_))
    }
    /// The content of `Interest`, if this is one.
    #[inline]
    pub fn as_interest(&self) -> Option<&V0Interest> {
        match self {
            Self::Interest(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Interest`, if this is one.
    #[inline]
    pub fn into_interest(self) -> Option<V0Interest> {
        match self {
            Self::Interest(value) => Some(value),
            _ => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&ProductId> {
        match self {
            Self::Fee(value) => value.id.as_ref(),
            Self::Interest(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0Fee> for V0AccountProduct {
    #[inline]
    fn from(value: V0Fee) -> Self {
        Self::Fee(value)
    }
}
impl From<V0Interest> for V0AccountProduct {
    #[inline]
    fn from(value: V0Interest) -> Self {
        Self::Interest(value)
    }
}
impl ::serde::Serialize for V0AccountProduct {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fee(value) => value.serialize(serializer),
            Self::Interest(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AccountProduct {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0AccountProduct {
    const NAME: &'static str = "V0AccountProduct";
    const TAG: &'static str = "product_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "FEE" => Self::Fee(body.branch()?),
                "INTEREST" => Self::Interest(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0AccountProduct {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Fee(value) => crate::check::Check::check(value),
            Self::Interest(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "accounts")]
/// The kinds of [`V0AccountProduct`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountProductKind {
    /// `FEE`
    Fee,
    /// `INTEREST`
    Interest,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountProductKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fee, Self::Interest];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fee => "FEE",
            Self::Interest => "INTEREST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountProductKind);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_product_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountProductList {
    /// Required.
    pub account_products: Vec<V0AccountProduct>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountProductList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_products: Vec<V0AccountProduct>) -> Self {
        Self {
            account_products,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountProductList {
    const NAME: &'static str = "V0AccountProductList";
    const FIELDS: &'static [&'static str] = &["account_products", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_products: Option<Vec<V0AccountProduct>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_products),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&account_products, "account_products");
        Some(Self {
            account_products: account_products?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_products", &self.account_products);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountProductList);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_relationship`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountRelationship {
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub created_at: Option<crate::Timestamp>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub deleted_at: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional.
    pub person_id: Option<PersonId>,
    /// Required.
    pub relationship_type: V0AccountRelationshipType,
    /// Optional.
    pub updated_at: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(relationship_type: impl Into<V0AccountRelationshipType>) -> Self {
        Self {
            business_id: None,
            created_at: None,
            customer_id: None,
            deleted_at: None,
            id: None,
            person_id: None,
            relationship_type: relationship_type.into(),
            updated_at: None,
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
    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`deleted_at`](Self::deleted_at).
    #[must_use]
    #[inline]
    pub fn with_deleted_at(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.deleted_at = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`person_id`](Self::person_id).
    #[must_use]
    #[inline]
    pub fn with_person_id(mut self, value: PersonId) -> Self {
        self.person_id = Some(value);
        self
    }
    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    #[inline]
    pub fn with_updated_at(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AccountRelationship {
    const NAME: &'static str = "V0AccountRelationship";
    const FIELDS: &'static [&'static str] = &[
        "business_id",
        "created_at",
        "customer_id",
        "deleted_at",
        "id",
        "person_id",
        "relationship_type",
        "updated_at",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut business_id: Option<BusinessId> = None;
        let mut created_at: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut deleted_at: Option<crate::Timestamp> = None;
        let mut id: Option<RelationshipId> = None;
        let mut person_id: Option<PersonId> = None;
        let mut relationship_type: Option<V0AccountRelationshipType> = None;
        let mut updated_at: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut business_id),
                1 => __input.maybe(&mut created_at),
                2 => __input.maybe(&mut customer_id),
                3 => __input.maybe(&mut deleted_at),
                4 => __input.maybe(&mut id),
                5 => __input.maybe(&mut person_id),
                6 => __input.take(&mut relationship_type),
                7 => __input.maybe(&mut updated_at),
                _ => __input.again(),
            }
        }
        __input.need(&relationship_type, "relationship_type");
        Some(Self {
            business_id,
            created_at,
            customer_id,
            deleted_at,
            id,
            person_id,
            relationship_type: relationship_type?,
            updated_at,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("business_id", &self.business_id);
        out.option("created_at", &self.created_at);
        out.option("customer_id", &self.customer_id);
        out.option("deleted_at", &self.deleted_at);
        out.option("id", &self.id);
        out.option("person_id", &self.person_id);
        out.field("relationship_type", &self.relationship_type);
        out.option("updated_at", &self.updated_at);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountRelationship);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_relationship_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountRelationshipType {
    /// `ACCOUNT_HOLDER`
    AccountHolder,
    /// `AUTHORIZED_SIGNER`
    AuthorizedSigner,
    /// `AUTHORIZED_USER`
    AuthorizedUser,
    /// `JOINT_ACCOUNT_HOLDER`
    JointAccountHolder,
    /// `PRIMARY_ACCOUNT_HOLDER`
    PrimaryAccountHolder,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountRelationshipType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountHolder,
        Self::AuthorizedSigner,
        Self::AuthorizedUser,
        Self::JointAccountHolder,
        Self::PrimaryAccountHolder,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountHolder => "ACCOUNT_HOLDER",
            Self::AuthorizedSigner => "AUTHORIZED_SIGNER",
            Self::AuthorizedUser => "AUTHORIZED_USER",
            Self::JointAccountHolder => "JOINT_ACCOUNT_HOLDER",
            Self::PrimaryAccountHolder => "PRIMARY_ACCOUNT_HOLDER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountRelationshipType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_restrictions`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountRestrictions {
    /// Optional.
    pub is_account_out_of_area: Option<bool>,
    /// Optional.
    pub is_delinquent: Option<bool>,
    /// Optional.
    pub is_past_due: Option<bool>,
    /// Optional.
    pub is_revoked: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountRestrictions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            is_account_out_of_area: None,
            is_delinquent: None,
            is_past_due: None,
            is_revoked: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountRestrictions {
    const NAME: &'static str = "V0AccountRestrictions";
    const FIELDS: &'static [&'static str] = &[
        "is_account_out_of_area",
        "is_delinquent",
        "is_past_due",
        "is_revoked",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut is_account_out_of_area: Option<bool> = None;
        let mut is_delinquent: Option<bool> = None;
        let mut is_past_due: Option<bool> = None;
        let mut is_revoked: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut is_account_out_of_area),
                1 => __input.maybe_or_keep(&mut is_delinquent),
                2 => __input.maybe_or_keep(&mut is_past_due),
                3 => __input.maybe_or_keep(&mut is_revoked),
                _ => __input.again(),
            }
        }
        Some(Self {
            is_account_out_of_area,
            is_delinquent,
            is_past_due,
            is_revoked,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("is_account_out_of_area", &self.is_account_out_of_area);
        out.option("is_delinquent", &self.is_delinquent);
        out.option("is_past_due", &self.is_past_due);
        out.option("is_revoked", &self.is_revoked);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountRestrictions);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccountStatus {
    /// `ACCOUNT_NEVER_ACTIVE`
    AccountNeverActive,
    /// `ACCOUNT_NOT_DESIRED`
    AccountNotDesired,
    /// `ACTIVATED_NOT_DISBURSED`
    ActivatedNotDisbursed,
    /// `ACTIVE_OR_DISBURSED`
    ActiveOrDisbursed,
    /// `APPLICATION_SUBMITTED`
    ApplicationSubmitted,
    /// `AWAITING_FIXING`
    AwaitingFixing,
    /// `CHARGED_OFF`
    ChargedOff,
    /// `CLOSED`
    Closed,
    /// `DELINQUENT`
    Delinquent,
    /// `FAILED_KYC`
    FailedKyc,
    /// `IN_CLOSING`
    InClosing,
    /// `RESTRICTED`
    Restricted,
    /// `SUSPENDED`
    Suspended,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccountStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountNeverActive,
        Self::AccountNotDesired,
        Self::ActivatedNotDisbursed,
        Self::ActiveOrDisbursed,
        Self::ApplicationSubmitted,
        Self::AwaitingFixing,
        Self::ChargedOff,
        Self::Closed,
        Self::Delinquent,
        Self::FailedKyc,
        Self::InClosing,
        Self::Restricted,
        Self::Suspended,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountNeverActive => "ACCOUNT_NEVER_ACTIVE",
            Self::AccountNotDesired => "ACCOUNT_NOT_DESIRED",
            Self::ActivatedNotDisbursed => "ACTIVATED_NOT_DISBURSED",
            Self::ActiveOrDisbursed => "ACTIVE_OR_DISBURSED",
            Self::ApplicationSubmitted => "APPLICATION_SUBMITTED",
            Self::AwaitingFixing => "AWAITING_FIXING",
            Self::ChargedOff => "CHARGED_OFF",
            Self::Closed => "CLOSED",
            Self::Delinquent => "DELINQUENT",
            Self::FailedKyc => "FAILED_KYC",
            Self::InClosing => "IN_CLOSING",
            Self::Restricted => "RESTRICTED",
            Self::Suspended => "SUSPENDED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccountStatus);
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_template`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountTemplate {
    /// Optional.
    pub application_type: Option<V0ApplicationType>,
    /// Optional.
    pub description: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<TemplateId>,
    /// Required.
    pub is_enabled: bool,
    /// Required.
    pub name: String,
    /// Required.
    pub template: V0TemplateFields,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountTemplate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        is_enabled: bool,
        name: impl Into<String>,
        template: impl Into<V0TemplateFields>,
    ) -> Self {
        Self {
            application_type: None,
            description: None,
            id: None,
            is_enabled,
            name: name.into(),
            template: template.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`application_type`](Self::application_type).
    #[must_use]
    #[inline]
    pub fn with_application_type(mut self, value: impl Into<V0ApplicationType>) -> Self {
        self.application_type = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: TemplateId) -> Self {
        self.id = Some(value);
        self
    }
}
impl crate::record::Record for V0AccountTemplate {
    const NAME: &'static str = "V0AccountTemplate";
    const FIELDS: &'static [&'static str] = &[
        "application_type",
        "description",
        "id",
        "is_enabled",
        "name",
        "template",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut application_type: Option<V0ApplicationType> = None;
        let mut description: Option<String> = None;
        let mut id: Option<TemplateId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut template: Option<V0TemplateFields> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut application_type),
                1 => __input.maybe(&mut description),
                2 => __input.maybe(&mut id),
                3 => __input.take(&mut is_enabled),
                4 => __input.take(&mut name),
                5 => __input.take(&mut template),
                _ => __input.again(),
            }
        }
        __input.need(&is_enabled, "is_enabled");
        __input.need(&name, "name");
        __input.need(&template, "template");
        Some(Self {
            application_type,
            description,
            id,
            is_enabled: is_enabled?,
            name: name?,
            template: template?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("application_type", &self.application_type);
        out.option("description", &self.description);
        out.option("id", &self.id);
        out.field("is_enabled", &self.is_enabled);
        out.field("name", &self.name);
        out.field("template", &self.template);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountTemplate);
impl crate::check::Check for V0AccountTemplate {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.template;
        crate::check::within("template", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_account_template_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AccountTemplateResponse {
    /// Optional.
    pub application_type: Option<V0ApplicationType>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub id: Option<TemplateId>,
    /// Required.
    pub is_enabled: bool,
    /// Required.
    pub name: String,
    /// Required.
    pub template: V0TemplateFieldsGenericResponse,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AccountTemplateResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        is_enabled: bool,
        name: impl Into<String>,
        template: impl Into<V0TemplateFieldsGenericResponse>,
    ) -> Self {
        Self {
            application_type: None,
            description: None,
            id: None,
            is_enabled,
            name: name.into(),
            template: template.into(),
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AccountTemplateResponse {
    const NAME: &'static str = "V0AccountTemplateResponse";
    const FIELDS: &'static [&'static str] = &[
        "application_type",
        "description",
        "id",
        "is_enabled",
        "name",
        "template",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut application_type: Option<V0ApplicationType> = None;
        let mut description: Option<String> = None;
        let mut id: Option<TemplateId> = None;
        let mut is_enabled: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut template: Option<V0TemplateFieldsGenericResponse> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut application_type),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.take(&mut is_enabled),
                4 => __input.take(&mut name),
                5 => __input.take(&mut template),
                6 => __input.maybe_or_keep(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&is_enabled, "is_enabled");
        __input.need(&name, "name");
        __input.need(&template, "template");
        Some(Self {
            application_type,
            description,
            id,
            is_enabled: is_enabled?,
            name: name?,
            template: template?,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("application_type", &self.application_type);
        out.option("description", &self.description);
        out.option("id", &self.id);
        out.field("is_enabled", &self.is_enabled);
        out.field("name", &self.name);
        out.field("template", &self.template);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AccountTemplateResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_accrual_payout_schedule`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AccrualPayoutSchedule {
    /// `MONTHLY`
    Monthly,
    /// `NONE`
    None,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AccrualPayoutSchedule {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Monthly, Self::None];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "MONTHLY",
            Self::None => "NONE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AccrualPayoutSchedule);
#[cfg(feature = "accounts")]
/// The document's schema `v0_application_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ApplicationType {
    /// `CREDIT`
    Credit,
    /// `LINE_OF_CREDIT`
    LineOfCredit,
    /// `RESTRICTED_ACCOUNT`
    RestrictedAccount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ApplicationType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Credit,
        Self::LineOfCredit,
        Self::RestrictedAccount,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::LineOfCredit => "LINE_OF_CREDIT",
            Self::RestrictedAccount => "RESTRICTED_ACCOUNT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ApplicationType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_auto_payment_period`, sent.
pub type V0AutoPaymentPeriod = i64;
#[cfg(feature = "accounts")]
/// The document's schema `v0_balance_ceiling`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BalanceCeiling {
    /// Required. At least 0.
    pub balance: i64,
    /// Optional.
    pub linked_account_id: Option<AccountId>,
    /// Optional.
    pub overflow_account_id: Option<AccountId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BalanceCeiling {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(balance: i64) -> Self {
        Self {
            balance,
            linked_account_id: None,
            overflow_account_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`linked_account_id`](Self::linked_account_id).
    #[must_use]
    #[inline]
    pub fn with_linked_account_id(mut self, value: AccountId) -> Self {
        self.linked_account_id = Some(value);
        self
    }
    /// Sets [`overflow_account_id`](Self::overflow_account_id).
    #[must_use]
    #[inline]
    pub fn with_overflow_account_id(mut self, value: AccountId) -> Self {
        self.overflow_account_id = Some(value);
        self
    }
}
impl crate::record::Record for V0BalanceCeiling {
    const NAME: &'static str = "V0BalanceCeiling";
    const FIELDS: &'static [&'static str] = &[
        "balance",
        "linked_account_id",
        "overflow_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut balance: Option<crate::whole::Whole> = None;
        let mut linked_account_id: Option<AccountId> = None;
        let mut overflow_account_id: Option<AccountId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut balance),
                1 => __input.maybe_or_keep(&mut linked_account_id),
                2 => __input.maybe_or_keep(&mut overflow_account_id),
                _ => __input.again(),
            }
        }
        __input.need(&balance, "balance");
        Some(Self {
            balance: balance?.0,
            linked_account_id,
            overflow_account_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("balance", &self.balance);
        out.option("linked_account_id", &self.linked_account_id);
        out.option("overflow_account_id", &self.overflow_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BalanceCeiling);
impl crate::check::Check for V0BalanceCeiling {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.balance;
        crate::check::within(
            "balance",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(0f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_balance_floor`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BalanceFloor {
    /// Required.
    pub balance: i64,
    /// Optional.
    pub linked_account_id: Option<AccountId>,
    /// Optional.
    pub overdraft_account_id: Option<AccountId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BalanceFloor {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(balance: i64) -> Self {
        Self {
            balance,
            linked_account_id: None,
            overdraft_account_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`linked_account_id`](Self::linked_account_id).
    #[must_use]
    #[inline]
    pub fn with_linked_account_id(mut self, value: AccountId) -> Self {
        self.linked_account_id = Some(value);
        self
    }
    /// Sets [`overdraft_account_id`](Self::overdraft_account_id).
    #[must_use]
    #[inline]
    pub fn with_overdraft_account_id(mut self, value: AccountId) -> Self {
        self.overdraft_account_id = Some(value);
        self
    }
}
impl crate::record::Record for V0BalanceFloor {
    const NAME: &'static str = "V0BalanceFloor";
    const FIELDS: &'static [&'static str] = &[
        "balance",
        "linked_account_id",
        "overdraft_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut balance: Option<crate::whole::Whole> = None;
        let mut linked_account_id: Option<AccountId> = None;
        let mut overdraft_account_id: Option<AccountId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut balance),
                1 => __input.maybe_or_keep(&mut linked_account_id),
                2 => __input.maybe_or_keep(&mut overdraft_account_id),
                _ => __input.again(),
            }
        }
        __input.need(&balance, "balance");
        Some(Self {
            balance: balance?.0,
            linked_account_id,
            overdraft_account_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("balance", &self.balance);
        out.option("linked_account_id", &self.linked_account_id);
        out.option("overdraft_account_id", &self.overdraft_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BalanceFloor);
#[cfg(feature = "accounts")]
/// The document's schema `v0_billing_frequency`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BillingFrequency {
    /// `ANNUALLY`
    Annually,
    /// `BI_WEEKLY`
    BiWeekly,
    /// `DAILY`
    Daily,
    /// `MONTHLY`
    Monthly,
    /// `SEMI_MONTHLY`
    SemiMonthly,
    /// `WEEKLY`
    Weekly,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BillingFrequency {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Annually,
        Self::BiWeekly,
        Self::Daily,
        Self::Monthly,
        Self::SemiMonthly,
        Self::Weekly,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Annually => "ANNUALLY",
            Self::BiWeekly => "BI_WEEKLY",
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::SemiMonthly => "SEMI_MONTHLY",
            Self::Weekly => "WEEKLY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BillingFrequency);
#[cfg(feature = "accounts")]
/// The document's schema `v0_billing_period`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BillingPeriod {
    /// Required.
    pub frequency: V0BillingFrequency,
    /// Required.
    pub start_date: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BillingPeriod {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        frequency: impl Into<V0BillingFrequency>,
        start_date: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            frequency: frequency.into(),
            start_date: start_date.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0BillingPeriod {
    const NAME: &'static str = "V0BillingPeriod";
    const FIELDS: &'static [&'static str] = &["frequency", "start_date"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut frequency: Option<V0BillingFrequency> = None;
        let mut start_date: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut frequency),
                1 => __input.take(&mut start_date),
                _ => __input.again(),
            }
        }
        __input.need(&frequency, "frequency");
        __input.need(&start_date, "start_date");
        Some(Self {
            frequency: frequency?,
            start_date: start_date?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("frequency", &self.frequency);
        out.field("start_date", &self.start_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BillingPeriod);
#[cfg(feature = "accounts")]
/// The document's schema `v0_calculation_method`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CalculationMethod {
    /// `COMPOUNDED_DAILY`
    CompoundedDaily,
    /// `COMPOUNDED_MONTHLY`
    CompoundedMonthly,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CalculationMethod {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::CompoundedDaily, Self::CompoundedMonthly];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CompoundedDaily => "COMPOUNDED_DAILY",
            Self::CompoundedMonthly => "COMPOUNDED_MONTHLY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CalculationMethod);
#[cfg(feature = "accounts")]
/// The document's schema `v0_case`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Case {
    /// Required.
    pub case_id: String,
    /// Required.
    pub case_reason: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Case {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(case_id: impl Into<String>, case_reason: impl Into<String>) -> Self {
        Self {
            case_id: case_id.into(),
            case_reason: case_reason.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Case {
    const NAME: &'static str = "V0Case";
    const FIELDS: &'static [&'static str] = &["case_id", "case_reason"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut case_id: Option<String> = None;
        let mut case_reason: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut case_id),
                1 => __input.take(&mut case_reason),
                _ => __input.again(),
            }
        }
        __input.need(&case_id, "case_id");
        __input.need(&case_reason, "case_reason");
        Some(Self {
            case_id: case_id?,
            case_reason: case_reason?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("case_id", &self.case_id);
        out.field("case_reason", &self.case_reason);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Case);
#[cfg(feature = "accounts")]
/// The document's schema `v0_customer_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CustomerType {
    /// `BUSINESS`
    Business,
    /// `PERSONAL`
    Personal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CustomerType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Business, Self::Personal];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Business => "BUSINESS",
            Self::Personal => "PERSONAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CustomerType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_fee`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Fee {
    /// Required. Cents.
    pub amount: i64,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Required.
    pub fee_type: V0FeeFeeType,
    /// Optional. Only in responses.
    pub id: Option<ProductId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Fee {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        fee_type: impl Into<V0FeeFeeType>,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            fee_type: fee_type.into(),
            id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: ProductId) -> Self {
        self.id = Some(value);
        self
    }
}
impl crate::record::Record for V0Fee {
    const NAME: &'static str = "V0Fee";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "currency",
        "fee_type",
        "id",
        "product_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut fee_type: Option<V0FeeFeeType> = None;
        let mut id: Option<ProductId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut currency),
                2 => __input.take(&mut fee_type),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.tag("FEE"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&fee_type, "fee_type");
        Some(Self {
            amount: amount?.0,
            currency: currency?,
            fee_type: fee_type?,
            id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("product_type", "FEE");
        out.field("amount", &self.amount);
        out.field("currency", &self.currency);
        out.field("fee_type", &self.fee_type);
        out.option("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Fee);
impl crate::check::Check for V0Fee {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.currency;
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
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_fee_fee_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0FeeFeeType {
    /// `ACH_FEE`
    AchFee,
    /// `ANNUAL_FEE`
    AnnualFee,
    /// `ATM_WITHDRWAL_FEE`
    AtmWithdrwalFee,
    /// `MONTHLY_FEE`
    MonthlyFee,
    /// `OVERDRAFT_FEE`
    OverdraftFee,
    /// `WIRE_FEE`
    WireFee,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0FeeFeeType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchFee,
        Self::AnnualFee,
        Self::AtmWithdrwalFee,
        Self::MonthlyFee,
        Self::OverdraftFee,
        Self::WireFee,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchFee => "ACH_FEE",
            Self::AnnualFee => "ANNUAL_FEE",
            Self::AtmWithdrwalFee => "ATM_WITHDRWAL_FEE",
            Self::MonthlyFee => "MONTHLY_FEE",
            Self::OverdraftFee => "OVERDRAFT_FEE",
            Self::WireFee => "WIRE_FEE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0FeeFeeType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_funds_ownership`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0FundsOwnership {
    /// `BANK`
    Bank,
    /// `FINTECH`
    Fintech,
    /// `PLATFORM`
    Platform,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0FundsOwnership {
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
crate::open_enum::open_enum!(V0FundsOwnership);
#[cfg(feature = "accounts")]
/// The document's schema `v0_general_ledger_category`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0GeneralLedgerCategory {
    /// `CORE`
    Core,
    /// `PROFIT_AND_LOSS`
    ProfitAndLoss,
    /// `RESERVE`
    Reserve,
    /// `SETTLEMENT`
    Settlement,
    /// `SUSPENSE`
    Suspense,
    /// `TREASURY`
    Treasury,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0GeneralLedgerCategory {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Core,
        Self::ProfitAndLoss,
        Self::Reserve,
        Self::Settlement,
        Self::Suspense,
        Self::Treasury,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Core => "CORE",
            Self::ProfitAndLoss => "PROFIT_AND_LOSS",
            Self::Reserve => "RESERVE",
            Self::Settlement => "SETTLEMENT",
            Self::Suspense => "SUSPENSE",
            Self::Treasury => "TREASURY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0GeneralLedgerCategory);
#[cfg(feature = "accounts")]
/// The document's schema `v0_general_ledger_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0GeneralLedgerType {
    /// `ACH_SETTLEMENT`
    AchSettlement,
    /// `ACH_SUSPENSE`
    AchSuspense,
    /// `ALLOCATED_SUSPENSE`
    AllocatedSuspense,
    /// `BANK_DRAFT`
    BankDraft,
    /// `BILLING_EXPENSE`
    BillingExpense,
    /// `BILLING_REVENUE`
    BillingRevenue,
    /// `CARD_AFT_PREFUNDING`
    CardAftPrefunding,
    /// `CARD_OCT_SETTLEMENT`
    CardOctSettlement,
    /// `CARD_SETTLEMENT`
    CardSettlement,
    /// `CASH_SETTLEMENT`
    CashSettlement,
    /// `CASH_SUSPENSE`
    CashSuspense,
    /// `CHECK_SETTLEMENT`
    CheckSettlement,
    /// `DISPUTE_WRITE_OFF_PNL`
    DisputeWriteOffPnl,
    /// `EFT_CA_SETTLEMENT`
    EftCaSettlement,
    /// `EFT_CA_SUSPENSE`
    EftCaSuspense,
    /// `EXTERNAL_CARD_AFT_SETTLEMENT`
    ExternalCardAftSettlement,
    /// `EXTERNAL_CARD_OCT_SETTLEMENT`
    ExternalCardOctSettlement,
    /// `FEDNOW_SETTLEMENT`
    FednowSettlement,
    /// `FEES`
    Fees,
    /// `FRAUD_LOSSES`
    FraudLosses,
    /// `FUNDING_ACCOUNTS`
    FundingAccounts,
    /// `GENERAL_PNL`
    GeneralPnl,
    /// `INTEREST_PAYOUT`
    InterestPayout,
    /// `INTERNATIONAL_WIRE_SETTLEMENT`
    InternationalWireSettlement,
    /// `IN_STORE_CASH_SETTLEMENT`
    InStoreCashSettlement,
    /// `LOC_INTEREST_INCOME`
    LocInterestIncome,
    /// `LOC_INVESTOR_PORTFOLIO`
    LocInvestorPortfolio,
    /// `LOC_REPURCHASE`
    LocRepurchase,
    /// `MONEY_IN_AND_OUT`
    MoneyInAndOut,
    /// `NEGATIVE_BALANCE`
    NegativeBalance,
    /// `NETWORK_ADJUSTMENT`
    NetworkAdjustment,
    /// `NETWORK_CHARGEBACK`
    NetworkChargeback,
    /// `NEW_FUNDING_ACCOUNT`
    NewFundingAccount,
    /// `PROVISIONAL_CREDIT_PNL`
    ProvisionalCreditPnl,
    /// `RESERVE`
    Reserve,
    /// `REWARDS`
    Rewards,
    /// `SC_INVESTOR_PORTFOLIO`
    ScInvestorPortfolio,
    /// `SC_REPURCHASE`
    ScRepurchase,
    /// `SYNCTERA_PAY_SUSPENSE`
    SyncteraPaySuspense,
    /// `USC_INTEREST_INCOME`
    UscInterestIncome,
    /// `USC_INVESTOR_PORTFOLIO`
    UscInvestorPortfolio,
    /// `USC_REPURCHASE`
    UscRepurchase,
    /// `WIRE_SETTLEMENT`
    WireSettlement,
    /// `WIRE_SUSPENSE`
    WireSuspense,
    /// `WRITE_OFF`
    WriteOff,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0GeneralLedgerType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchSettlement,
        Self::AchSuspense,
        Self::AllocatedSuspense,
        Self::BankDraft,
        Self::BillingExpense,
        Self::BillingRevenue,
        Self::CardAftPrefunding,
        Self::CardOctSettlement,
        Self::CardSettlement,
        Self::CashSettlement,
        Self::CashSuspense,
        Self::CheckSettlement,
        Self::DisputeWriteOffPnl,
        Self::EftCaSettlement,
        Self::EftCaSuspense,
        Self::ExternalCardAftSettlement,
        Self::ExternalCardOctSettlement,
        Self::FednowSettlement,
        Self::Fees,
        Self::FraudLosses,
        Self::FundingAccounts,
        Self::GeneralPnl,
        Self::InterestPayout,
        Self::InternationalWireSettlement,
        Self::InStoreCashSettlement,
        Self::LocInterestIncome,
        Self::LocInvestorPortfolio,
        Self::LocRepurchase,
        Self::MoneyInAndOut,
        Self::NegativeBalance,
        Self::NetworkAdjustment,
        Self::NetworkChargeback,
        Self::NewFundingAccount,
        Self::ProvisionalCreditPnl,
        Self::Reserve,
        Self::Rewards,
        Self::ScInvestorPortfolio,
        Self::ScRepurchase,
        Self::SyncteraPaySuspense,
        Self::UscInterestIncome,
        Self::UscInvestorPortfolio,
        Self::UscRepurchase,
        Self::WireSettlement,
        Self::WireSuspense,
        Self::WriteOff,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchSettlement => "ACH_SETTLEMENT",
            Self::AchSuspense => "ACH_SUSPENSE",
            Self::AllocatedSuspense => "ALLOCATED_SUSPENSE",
            Self::BankDraft => "BANK_DRAFT",
            Self::BillingExpense => "BILLING_EXPENSE",
            Self::BillingRevenue => "BILLING_REVENUE",
            Self::CardAftPrefunding => "CARD_AFT_PREFUNDING",
            Self::CardOctSettlement => "CARD_OCT_SETTLEMENT",
            Self::CardSettlement => "CARD_SETTLEMENT",
            Self::CashSettlement => "CASH_SETTLEMENT",
            Self::CashSuspense => "CASH_SUSPENSE",
            Self::CheckSettlement => "CHECK_SETTLEMENT",
            Self::DisputeWriteOffPnl => "DISPUTE_WRITE_OFF_PNL",
            Self::EftCaSettlement => "EFT_CA_SETTLEMENT",
            Self::EftCaSuspense => "EFT_CA_SUSPENSE",
            Self::ExternalCardAftSettlement => "EXTERNAL_CARD_AFT_SETTLEMENT",
            Self::ExternalCardOctSettlement => "EXTERNAL_CARD_OCT_SETTLEMENT",
            Self::FednowSettlement => "FEDNOW_SETTLEMENT",
            Self::Fees => "FEES",
            Self::FraudLosses => "FRAUD_LOSSES",
            Self::FundingAccounts => "FUNDING_ACCOUNTS",
            Self::GeneralPnl => "GENERAL_PNL",
            Self::InterestPayout => "INTEREST_PAYOUT",
            Self::InternationalWireSettlement => "INTERNATIONAL_WIRE_SETTLEMENT",
            Self::InStoreCashSettlement => "IN_STORE_CASH_SETTLEMENT",
            Self::LocInterestIncome => "LOC_INTEREST_INCOME",
            Self::LocInvestorPortfolio => "LOC_INVESTOR_PORTFOLIO",
            Self::LocRepurchase => "LOC_REPURCHASE",
            Self::MoneyInAndOut => "MONEY_IN_AND_OUT",
            Self::NegativeBalance => "NEGATIVE_BALANCE",
            Self::NetworkAdjustment => "NETWORK_ADJUSTMENT",
            Self::NetworkChargeback => "NETWORK_CHARGEBACK",
            Self::NewFundingAccount => "NEW_FUNDING_ACCOUNT",
            Self::ProvisionalCreditPnl => "PROVISIONAL_CREDIT_PNL",
            Self::Reserve => "RESERVE",
            Self::Rewards => "REWARDS",
            Self::ScInvestorPortfolio => "SC_INVESTOR_PORTFOLIO",
            Self::ScRepurchase => "SC_REPURCHASE",
            Self::SyncteraPaySuspense => "SYNCTERA_PAY_SUSPENSE",
            Self::UscInterestIncome => "USC_INTEREST_INCOME",
            Self::UscInvestorPortfolio => "USC_INVESTOR_PORTFOLIO",
            Self::UscRepurchase => "USC_REPURCHASE",
            Self::WireSettlement => "WIRE_SETTLEMENT",
            Self::WireSuspense => "WIRE_SUSPENSE",
            Self::WriteOff => "WRITE_OFF",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0GeneralLedgerType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_grace_period`, sent.
pub type V0GracePeriod = i64;
#[cfg(feature = "accounts")]
/// The document's schema `v0_interest`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Interest {
    /// Required.
    pub accrual_payout_schedule: V0AccrualPayoutSchedule,
    /// Required.
    pub calculation_method: V0CalculationMethod,
    /// Optional.
    pub description: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<ProductId>,
    /// Required.
    pub rates: V0Rates,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Interest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        accrual_payout_schedule: impl Into<V0AccrualPayoutSchedule>,
        calculation_method: impl Into<V0CalculationMethod>,
        rates: V0Rates,
    ) -> Self {
        Self {
            accrual_payout_schedule: accrual_payout_schedule.into(),
            calculation_method: calculation_method.into(),
            description: None,
            id: None,
            rates,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: ProductId) -> Self {
        self.id = Some(value);
        self
    }
}
impl crate::record::Record for V0Interest {
    const NAME: &'static str = "V0Interest";
    const FIELDS: &'static [&'static str] = &[
        "accrual_payout_schedule",
        "calculation_method",
        "description",
        "id",
        "rates",
        "product_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut accrual_payout_schedule: Option<V0AccrualPayoutSchedule> = None;
        let mut calculation_method: Option<V0CalculationMethod> = None;
        let mut description: Option<String> = None;
        let mut id: Option<ProductId> = None;
        let mut rates: Option<V0Rates> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut accrual_payout_schedule),
                1 => __input.take(&mut calculation_method),
                2 => __input.maybe_or_keep(&mut description),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.take(&mut rates),
                5 => __input.tag("INTEREST"),
                _ => __input.again(),
            }
        }
        __input.need(&accrual_payout_schedule, "accrual_payout_schedule");
        __input.need(&calculation_method, "calculation_method");
        __input.need(&rates, "rates");
        Some(Self {
            accrual_payout_schedule: accrual_payout_schedule?,
            calculation_method: calculation_method?,
            description,
            id,
            rates: rates?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("product_type", "INTEREST");
        out.field("accrual_payout_schedule", &self.accrual_payout_schedule);
        out.field("calculation_method", &self.calculation_method);
        out.option("description", &self.description);
        out.option("id", &self.id);
        out.field("rates", &self.rates);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Interest);
impl crate::check::Check for V0Interest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.rates;
        crate::check::within(
            "rates",
            crate::check::each(value, |value| crate::check::Check::check(value)),
        )?;
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0MinimumPayment {
    /// `type: FULL`
    Full(V0MinimumPaymentTypeFull),
    /// `type: RATE_OR_AMOUNT`
    RateOrAmount(V0MinimumPaymentTypeRateOrAmount),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0MinimumPayment {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Full(_) => "FULL",
            Self::RateOrAmount(_) => "RATE_OR_AMOUNT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0MinimumPaymentType {
        self.tag().into()
    }
    /// Makes the variant `Full`.
    #[inline]
    pub fn full(value: V0MinimumPaymentTypeFull) -> Self {
        Self::Full(value)
    }
    /// Whether this is `Full`.
    #[inline]
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Full(_))
    }
    /// The content of `Full`, if this is one.
    #[inline]
    pub fn as_full(&self) -> Option<&V0MinimumPaymentTypeFull> {
        match self {
            Self::Full(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Full`, if this is one.
    #[inline]
    pub fn into_full(self) -> Option<V0MinimumPaymentTypeFull> {
        match self {
            Self::Full(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `RateOrAmount`.
    #[inline]
    pub fn rate_or_amount(value: V0MinimumPaymentTypeRateOrAmount) -> Self {
        Self::RateOrAmount(value)
    }
    /// Whether this is `RateOrAmount`.
    #[inline]
    pub fn is_rate_or_amount(&self) -> bool {
        matches!(self, Self::RateOrAmount(_))
    }
    /// The content of `RateOrAmount`, if this is one.
    #[inline]
    pub fn as_rate_or_amount(&self) -> Option<&V0MinimumPaymentTypeRateOrAmount> {
        match self {
            Self::RateOrAmount(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `RateOrAmount`, if this is one.
    #[inline]
    pub fn into_rate_or_amount(self) -> Option<V0MinimumPaymentTypeRateOrAmount> {
        match self {
            Self::RateOrAmount(value) => Some(value),
            _ => None,
        }
    }
}
impl From<V0MinimumPaymentTypeFull> for V0MinimumPayment {
    #[inline]
    fn from(value: V0MinimumPaymentTypeFull) -> Self {
        Self::Full(value)
    }
}
impl From<V0MinimumPaymentTypeRateOrAmount> for V0MinimumPayment {
    #[inline]
    fn from(value: V0MinimumPaymentTypeRateOrAmount) -> Self {
        Self::RateOrAmount(value)
    }
}
impl ::serde::Serialize for V0MinimumPayment {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Full(value) => value.serialize(serializer),
            Self::RateOrAmount(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MinimumPayment {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0MinimumPayment {
    const NAME: &'static str = "V0MinimumPayment";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "FULL" => Self::Full(body.branch()?),
                "RATE_OR_AMOUNT" => Self::RateOrAmount(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment_full`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0MinimumPaymentFull {
    /// `type: FULL`
    Full(V0MinimumPaymentTypeFull),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0MinimumPaymentFull {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Full(_) => "FULL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0MinimumPaymentFullKind {
        self.tag().into()
    }
    /// Makes the variant `Full`.
    #[inline]
    pub fn full(value: V0MinimumPaymentTypeFull) -> Self {
        Self::Full(value)
    }
    /// Whether this is `Full`.
    #[inline]
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Full(_))
    }
    /// The content of `Full`, if this is one.
    #[inline]
    pub fn as_full(&self) -> Option<&V0MinimumPaymentTypeFull> {
        match self {
            Self::Full(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Full`, if this is one.
    #[inline]
    pub fn into_full(self) -> Option<V0MinimumPaymentTypeFull> {
        match self {
            Self::Full(value) => Some(value),
            _ => None,
        }
    }
}
impl From<V0MinimumPaymentTypeFull> for V0MinimumPaymentFull {
    #[inline]
    fn from(value: V0MinimumPaymentTypeFull) -> Self {
        Self::Full(value)
    }
}
impl ::serde::Serialize for V0MinimumPaymentFull {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Full(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MinimumPaymentFull {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0MinimumPaymentFull {
    const NAME: &'static str = "V0MinimumPaymentFull";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "FULL" => Self::Full(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "accounts")]
/// The kinds of [`V0MinimumPaymentFull`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0MinimumPaymentFullKind {
    /// `FULL`
    Full,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0MinimumPaymentFullKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Full];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "FULL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0MinimumPaymentFullKind);
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment_partial`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0MinimumPaymentPartial {
    /// `type: RATE_OR_AMOUNT`
    RateOrAmount(V0MinimumPaymentTypeRateOrAmount),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0MinimumPaymentPartial {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::RateOrAmount(_) => "RATE_OR_AMOUNT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0MinimumPaymentPartialKind {
        self.tag().into()
    }
    /// Makes the variant `RateOrAmount`.
    #[inline]
    pub fn rate_or_amount(value: V0MinimumPaymentTypeRateOrAmount) -> Self {
        Self::RateOrAmount(value)
    }
    /// Whether this is `RateOrAmount`.
    #[inline]
    pub fn is_rate_or_amount(&self) -> bool {
        matches!(self, Self::RateOrAmount(_))
    }
    /// The content of `RateOrAmount`, if this is one.
    #[inline]
    pub fn as_rate_or_amount(&self) -> Option<&V0MinimumPaymentTypeRateOrAmount> {
        match self {
            Self::RateOrAmount(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `RateOrAmount`, if this is one.
    #[inline]
    pub fn into_rate_or_amount(self) -> Option<V0MinimumPaymentTypeRateOrAmount> {
        match self {
            Self::RateOrAmount(value) => Some(value),
            _ => None,
        }
    }
    /// `min_amount`, which every known kind has.
    #[inline]
    pub fn min_amount(&self) -> Option<i64> {
        match self {
            Self::RateOrAmount(value) => Some(value.min_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `rate`, which every known kind has.
    #[inline]
    pub fn rate(&self) -> Option<i64> {
        match self {
            Self::RateOrAmount(value) => Some(value.rate),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0MinimumPaymentTypeRateOrAmount> for V0MinimumPaymentPartial {
    #[inline]
    fn from(value: V0MinimumPaymentTypeRateOrAmount) -> Self {
        Self::RateOrAmount(value)
    }
}
impl ::serde::Serialize for V0MinimumPaymentPartial {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::RateOrAmount(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MinimumPaymentPartial {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0MinimumPaymentPartial {
    const NAME: &'static str = "V0MinimumPaymentPartial";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "RATE_OR_AMOUNT" => Self::RateOrAmount(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "accounts")]
/// The kinds of [`V0MinimumPaymentPartial`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0MinimumPaymentPartialKind {
    /// `RATE_OR_AMOUNT`
    RateOrAmount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0MinimumPaymentPartialKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::RateOrAmount];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RateOrAmount => "RATE_OR_AMOUNT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0MinimumPaymentPartialKind);
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0MinimumPaymentType {
    /// `FULL`
    Full,
    /// `RATE_OR_AMOUNT`
    RateOrAmount,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0MinimumPaymentType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Full, Self::RateOrAmount];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "FULL",
            Self::RateOrAmount => "RATE_OR_AMOUNT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0MinimumPaymentType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment_type_full`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MinimumPaymentTypeFull {
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MinimumPaymentTypeFull {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self { extra: crate::Extra::new() }
    }
}
impl crate::record::Record for V0MinimumPaymentTypeFull {
    const NAME: &'static str = "V0MinimumPaymentTypeFull";
    const FIELDS: &'static [&'static str] = &["type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.tag("FULL"),
                _ => __input.again(),
            }
        }
        Some(Self { extra: __input.extra() })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "FULL");
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MinimumPaymentTypeFull);
#[cfg(feature = "accounts")]
/// The document's schema `v0_minimum_payment_type_rate_or_amount`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MinimumPaymentTypeRateOrAmount {
    /// Required. Cents.
    pub min_amount: i64,
    /// Required.
    pub rate: i64,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MinimumPaymentTypeRateOrAmount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(min_amount: i64, rate: i64) -> Self {
        Self {
            min_amount,
            rate,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0MinimumPaymentTypeRateOrAmount {
    const NAME: &'static str = "V0MinimumPaymentTypeRateOrAmount";
    const FIELDS: &'static [&'static str] = &["min_amount", "rate", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut min_amount: Option<crate::whole::Whole> = None;
        let mut rate: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut min_amount),
                1 => __input.take(&mut rate),
                2 => __input.tag("RATE_OR_AMOUNT"),
                _ => __input.again(),
            }
        }
        __input.need(&min_amount, "min_amount");
        __input.need(&rate, "rate");
        Some(Self {
            min_amount: min_amount?.0,
            rate: rate?.0,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "RATE_OR_AMOUNT");
        out.field("min_amount", &self.min_amount);
        out.field("rate", &self.rate);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MinimumPaymentTypeRateOrAmount);
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_account`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchAccount {
    /// Optional.
    pub access_status: Option<V0AccountAccessStatus>,
    /// Optional. At most 50 characters. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional. At most 50 characters. Only in responses.
    pub account_number_masked: Option<String>,
    /// Optional.
    pub account_purpose: Option<String>,
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional.
    pub application_id: Option<ApplicationId>,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional. Only in responses.
    pub balances: Option<Vec<V0Balance>>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Optional. At most 9 characters. Only in responses. `Debug` does not print it.
    pub bank_routing: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. At least 0.
    pub credit_limit: Option<i64>,
    /// Optional. Matches `^[A-Z]{3}$`.
    pub currency: Option<String>,
    /// Optional. Only in responses.
    pub customer_ids: Option<Vec<CustomerId>>,
    /// Optional. Only in responses.
    pub customer_type: Option<V0CustomerType>,
    /// Optional. At most 10 characters.
    pub exchange_rate_type: Option<String>,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Optional. At most 34 characters. `Debug` does not print it.
    pub iban: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<AccountId>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_account_pool: Option<bool>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_system_auto_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub minimum_payment: Option<V0MinimumPaymentPartial>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional. Only in requests.
    pub note: Option<String>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Optional.
    pub status: Option<V0AccountStatus>,
    /// Optional. 8 to 11 characters.
    pub swift_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_status: None,
            account_number: None,
            account_number_masked: None,
            account_purpose: None,
            account_type: None,
            application_id: None,
            balance_ceiling: None,
            balance_floor: None,
            balances: None,
            bank_account_id: None,
            bank_routing: None,
            creation_time: None,
            credit_limit: None,
            currency: None,
            customer_ids: None,
            customer_type: None,
            exchange_rate_type: None,
            fee_product_ids: None,
            grace_period: None,
            iban: None,
            id: None,
            interest_product_id: None,
            is_account_pool: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_system_auto_pay_enabled: None,
            is_wire_enabled: None,
            last_updated_time: None,
            metadata: None,
            minimum_payment: None,
            nickname: None,
            note: None,
            overdraft_limit: None,
            spend_control_ids: None,
            spending_limits: None,
            status: None,
            swift_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`access_status`](Self::access_status).
    #[must_use]
    #[inline]
    pub fn with_access_status(
        mut self,
        value: impl Into<V0AccountAccessStatus>,
    ) -> Self {
        self.access_status = Some(value.into());
        self
    }
    /// Sets [`account_number`](Self::account_number). At most 50 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sets [`account_number_masked`](Self::account_number_masked). At most 50 characters. Only in responses.
    #[must_use]
    #[inline]
    pub fn with_account_number_masked(mut self, value: impl Into<String>) -> Self {
        self.account_number_masked = Some(value.into());
        self
    }
    /// Sets [`account_purpose`](Self::account_purpose).
    #[must_use]
    #[inline]
    pub fn with_account_purpose(mut self, value: impl Into<String>) -> Self {
        self.account_purpose = Some(value.into());
        self
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`application_id`](Self::application_id).
    #[must_use]
    #[inline]
    pub fn with_application_id(mut self, value: ApplicationId) -> Self {
        self.application_id = Some(value);
        self
    }
    /// Sets [`balance_ceiling`](Self::balance_ceiling).
    #[must_use]
    #[inline]
    pub fn with_balance_ceiling(mut self, value: impl Into<V0BalanceCeiling>) -> Self {
        self.balance_ceiling = Some(value.into());
        self
    }
    /// Sets [`balance_floor`](Self::balance_floor).
    #[must_use]
    #[inline]
    pub fn with_balance_floor(mut self, value: impl Into<V0BalanceFloor>) -> Self {
        self.balance_floor = Some(value.into());
        self
    }
    /// Sets [`balances`](Self::balances). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_balances(mut self, value: Vec<V0Balance>) -> Self {
        self.balances = Some(value);
        self
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`bank_routing`](Self::bank_routing). At most 9 characters. Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_bank_routing(mut self, value: impl Into<String>) -> Self {
        self.bank_routing = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`credit_limit`](Self::credit_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_credit_limit(mut self, value: i64) -> Self {
        self.credit_limit = Some(value);
        self
    }
    /// Sets [`currency`](Self::currency). Matches `^[A-Z]{3}$`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`customer_ids`](Self::customer_ids). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_ids(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_ids = Some(value);
        self
    }
    /// Sets [`customer_type`](Self::customer_type). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_customer_type(mut self, value: impl Into<V0CustomerType>) -> Self {
        self.customer_type = Some(value.into());
        self
    }
    /// Sets [`exchange_rate_type`](Self::exchange_rate_type). At most 10 characters.
    #[must_use]
    #[inline]
    pub fn with_exchange_rate_type(mut self, value: impl Into<String>) -> Self {
        self.exchange_rate_type = Some(value.into());
        self
    }
    /// Sets [`fee_product_ids`](Self::fee_product_ids).
    #[must_use]
    #[inline]
    pub fn with_fee_product_ids(mut self, value: Vec<ProductId>) -> Self {
        self.fee_product_ids = Some(value);
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: i64) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`iban`](Self::iban). At most 34 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: AccountId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
    /// Sets [`is_account_pool`](Self::is_account_pool).
    #[must_use]
    #[inline]
    pub fn with_is_account_pool(mut self, value: bool) -> Self {
        self.is_account_pool = Some(value);
        self
    }
    /// Sets [`is_ach_enabled`](Self::is_ach_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_ach_enabled(mut self, value: bool) -> Self {
        self.is_ach_enabled = Some(value);
        self
    }
    /// Sets [`is_card_enabled`](Self::is_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_card_enabled(mut self, value: bool) -> Self {
        self.is_card_enabled = Some(value);
        self
    }
    /// Sets [`is_eft_ca_enabled`](Self::is_eft_ca_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_eft_ca_enabled(mut self, value: bool) -> Self {
        self.is_eft_ca_enabled = Some(value);
        self
    }
    /// Sets [`is_external_card_enabled`](Self::is_external_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_external_card_enabled(mut self, value: bool) -> Self {
        self.is_external_card_enabled = Some(value);
        self
    }
    /// Sets [`is_p2p_enabled`](Self::is_p2p_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_p2p_enabled(mut self, value: bool) -> Self {
        self.is_p2p_enabled = Some(value);
        self
    }
    /// Sets [`is_sar_enabled`](Self::is_sar_enabled). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_sar_enabled(mut self, value: bool) -> Self {
        self.is_sar_enabled = Some(value);
        self
    }
    /// Sets [`is_synctera_pay_enabled`](Self::is_synctera_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_synctera_pay_enabled(mut self, value: bool) -> Self {
        self.is_synctera_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_system_auto_pay_enabled`](Self::is_system_auto_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_system_auto_pay_enabled(mut self, value: bool) -> Self {
        self.is_system_auto_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_wire_enabled`](Self::is_wire_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_wire_enabled(mut self, value: bool) -> Self {
        self.is_wire_enabled = Some(value);
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
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`minimum_payment`](Self::minimum_payment).
    #[must_use]
    #[inline]
    pub fn with_minimum_payment(
        mut self,
        value: impl Into<V0MinimumPaymentPartial>,
    ) -> Self {
        self.minimum_payment = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`note`](Self::note). Only in requests.
    #[must_use]
    #[inline]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`overdraft_limit`](Self::overdraft_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_overdraft_limit(mut self, value: i64) -> Self {
        self.overdraft_limit = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
    /// Sets [`spending_limits`](Self::spending_limits).
    #[must_use]
    #[inline]
    pub fn with_spending_limits(mut self, value: impl Into<V0SpendingLimits>) -> Self {
        self.spending_limits = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0AccountStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`swift_code`](Self::swift_code). 8 to 11 characters.
    #[must_use]
    #[inline]
    pub fn with_swift_code(mut self, value: impl Into<String>) -> Self {
        self.swift_code = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchAccount {
    const NAME: &'static str = "V0PatchAccount";
    const FIELDS: &'static [&'static str] = &[
        "access_status",
        "account_number",
        "account_number_masked",
        "account_purpose",
        "account_type",
        "application_id",
        "balance_ceiling",
        "balance_floor",
        "balances",
        "bank_account_id",
        "bank_routing",
        "creation_time",
        "credit_limit",
        "currency",
        "customer_ids",
        "customer_type",
        "exchange_rate_type",
        "fee_product_ids",
        "grace_period",
        "iban",
        "id",
        "interest_product_id",
        "is_account_pool",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_system_auto_pay_enabled",
        "is_wire_enabled",
        "last_updated_time",
        "metadata",
        "minimum_payment",
        "nickname",
        "note",
        "overdraft_limit",
        "spend_control_ids",
        "spending_limits",
        "status",
        "swift_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut access_status: Option<V0AccountAccessStatus> = None;
        let mut account_number: Option<String> = None;
        let mut account_number_masked: Option<String> = None;
        let mut account_purpose: Option<String> = None;
        let mut account_type: Option<V0AccountType> = None;
        let mut application_id: Option<ApplicationId> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut balances: Option<Vec<V0Balance>> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_routing: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut credit_limit: Option<crate::whole::Whole> = None;
        let mut currency: Option<String> = None;
        let mut customer_ids: Option<Vec<CustomerId>> = None;
        let mut customer_type: Option<V0CustomerType> = None;
        let mut exchange_rate_type: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut iban: Option<String> = None;
        let mut id: Option<AccountId> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_account_pool: Option<bool> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_system_auto_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut minimum_payment: Option<V0MinimumPaymentPartial> = None;
        let mut nickname: Option<String> = None;
        let mut note: Option<String> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        let mut status: Option<V0AccountStatus> = None;
        let mut swift_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut access_status),
                1 => __input.maybe(&mut account_number),
                2 => __input.maybe(&mut account_number_masked),
                3 => __input.maybe(&mut account_purpose),
                4 => __input.maybe(&mut account_type),
                5 => __input.maybe(&mut application_id),
                6 => __input.maybe(&mut balance_ceiling),
                7 => __input.maybe(&mut balance_floor),
                8 => __input.maybe(&mut balances),
                9 => __input.maybe(&mut bank_account_id),
                10 => __input.maybe(&mut bank_routing),
                11 => __input.maybe(&mut creation_time),
                12 => __input.maybe(&mut credit_limit),
                13 => __input.maybe(&mut currency),
                14 => __input.maybe(&mut customer_ids),
                15 => __input.maybe(&mut customer_type),
                16 => __input.maybe(&mut exchange_rate_type),
                17 => __input.maybe(&mut fee_product_ids),
                18 => __input.maybe(&mut grace_period),
                19 => __input.maybe(&mut iban),
                20 => __input.maybe(&mut id),
                21 => __input.maybe(&mut interest_product_id),
                22 => __input.maybe(&mut is_account_pool),
                23 => __input.maybe(&mut is_ach_enabled),
                24 => __input.maybe(&mut is_card_enabled),
                25 => __input.maybe(&mut is_eft_ca_enabled),
                26 => __input.maybe(&mut is_external_card_enabled),
                27 => __input.maybe(&mut is_p2p_enabled),
                28 => __input.maybe(&mut is_sar_enabled),
                29 => __input.maybe(&mut is_synctera_pay_enabled),
                30 => __input.maybe(&mut is_system_auto_pay_enabled),
                31 => __input.maybe(&mut is_wire_enabled),
                32 => __input.maybe(&mut last_updated_time),
                33 => __input.maybe(&mut metadata),
                34 => __input.maybe(&mut minimum_payment),
                35 => __input.maybe(&mut nickname),
                36 => __input.maybe(&mut note),
                37 => __input.maybe(&mut overdraft_limit),
                38 => __input.maybe(&mut spend_control_ids),
                39 => __input.maybe(&mut spending_limits),
                40 => __input.maybe(&mut status),
                41 => __input.maybe(&mut swift_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            access_status,
            account_number,
            account_number_masked,
            account_purpose,
            account_type,
            application_id,
            balance_ceiling,
            balance_floor,
            balances,
            bank_account_id,
            bank_routing,
            creation_time,
            credit_limit: credit_limit.map(|value| value.0),
            currency,
            customer_ids,
            customer_type,
            exchange_rate_type,
            fee_product_ids,
            grace_period: grace_period.map(|value| value.0),
            iban,
            id,
            interest_product_id,
            is_account_pool,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_system_auto_pay_enabled,
            is_wire_enabled,
            last_updated_time,
            metadata,
            minimum_payment,
            nickname,
            note,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            spend_control_ids,
            spending_limits,
            status,
            swift_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("access_status", &self.access_status);
        out.secret_option("account_number", &self.account_number);
        out.option("account_number_masked", &self.account_number_masked);
        out.option("account_purpose", &self.account_purpose);
        out.option("account_type", &self.account_type);
        out.option("application_id", &self.application_id);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("balances", &self.balances);
        out.option("bank_account_id", &self.bank_account_id);
        out.secret_option("bank_routing", &self.bank_routing);
        out.option("creation_time", &self.creation_time);
        out.option("credit_limit", &self.credit_limit);
        out.option("currency", &self.currency);
        out.option("customer_ids", &self.customer_ids);
        out.option("customer_type", &self.customer_type);
        out.option("exchange_rate_type", &self.exchange_rate_type);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.option("grace_period", &self.grace_period);
        out.secret_option("iban", &self.iban);
        out.option("id", &self.id);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_account_pool", &self.is_account_pool);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_system_auto_pay_enabled", &self.is_system_auto_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("minimum_payment", &self.minimum_payment);
        out.option("nickname", &self.nickname);
        out.option("note", &self.note);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.option("status", &self.status);
        out.option("swift_code", &self.swift_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchAccount);
impl crate::check::Check for V0PatchAccount {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.account_number {
            crate::check::within("account_number", crate::check::length(value, 0, 50))?;
        }
        if let Some(value) = &self.account_number_masked {
            crate::check::within(
                "account_number_masked",
                crate::check::length(value, 0, 50),
            )?;
        }
        if let Some(value) = &self.balance_ceiling {
            crate::check::within("balance_ceiling", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.bank_routing {
            crate::check::within("bank_routing", crate::check::length(value, 0, 9))?;
        }
        if let Some(value) = &self.credit_limit {
            crate::check::within(
                "credit_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
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
        if let Some(value) = &self.exchange_rate_type {
            crate::check::within(
                "exchange_rate_type",
                crate::check::length(value, 0, 10),
            )?;
        }
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.iban {
            crate::check::within("iban", crate::check::length(value, 0, 34))?;
        }
        if let Some(value) = &self.overdraft_limit {
            crate::check::within(
                "overdraft_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        if let Some(value) = &self.spending_limits {
            crate::check::within("spending_limits", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.swift_code {
            crate::check::within("swift_code", crate::check::length(value, 8, 11))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_account_product`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0PatchAccountProduct {
    /// `product_type: FEE`
    Fee(V0Fee),
    /// `product_type: INTEREST`
    Interest(V0PatchInterest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0PatchAccountProduct {
    /// The value of `product_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Fee(_) => "FEE",
            Self::Interest(_) => "INTEREST",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `product_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0PatchAccountProductKind {
        self.tag().into()
    }
    /// Makes the variant `Fee`.
    #[inline]
    pub fn fee(value: V0Fee) -> Self {
        Self::Fee(value)
    }
    /// Whether this is `Fee`.
    #[inline]
    pub fn is_fee(&self) -> bool {
        matches!(self, Self::Fee(_))
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn as_fee(&self) -> Option<&V0Fee> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn into_fee(self) -> Option<V0Fee> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Interest`.
    #[inline]
    pub fn interest(value: V0PatchInterest) -> Self {
        Self::Interest(value)
    }
    /// Whether this is `Interest`.
    #[inline]
    pub fn is_interest(&self) -> bool {
        matches!(self, Self::Interest(_))
    }
    /// The content of `Interest`, if this is one.
    #[inline]
    pub fn as_interest(&self) -> Option<&V0PatchInterest> {
        match self {
            Self::Interest(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Interest`, if this is one.
    #[inline]
    pub fn into_interest(self) -> Option<V0PatchInterest> {
        match self {
            Self::Interest(value) => Some(value),
            _ => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&ProductId> {
        match self {
            Self::Fee(value) => value.id.as_ref(),
            Self::Interest(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0Fee> for V0PatchAccountProduct {
    #[inline]
    fn from(value: V0Fee) -> Self {
        Self::Fee(value)
    }
}
impl From<V0PatchInterest> for V0PatchAccountProduct {
    #[inline]
    fn from(value: V0PatchInterest) -> Self {
        Self::Interest(value)
    }
}
impl ::serde::Serialize for V0PatchAccountProduct {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fee(value) => value.serialize(serializer),
            Self::Interest(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PatchAccountProduct {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0PatchAccountProduct {
    const NAME: &'static str = "V0PatchAccountProduct";
    const TAG: &'static str = "product_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "FEE" => Self::Fee(body.branch()?),
                "INTEREST" => Self::Interest(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0PatchAccountProduct {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Fee(value) => crate::check::Check::check(value),
            Self::Interest(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "accounts")]
/// The kinds of [`V0PatchAccountProduct`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchAccountProductKind {
    /// `FEE`
    Fee,
    /// `INTEREST`
    Interest,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PatchAccountProductKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fee, Self::Interest];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fee => "FEE",
            Self::Interest => "INTEREST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PatchAccountProductKind);
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_account_template`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchAccountTemplate {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub is_enabled: Option<bool>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub template: Option<V0PatchAccountTemplateFields>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchAccountTemplate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            is_enabled: None,
            name: None,
            template: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`template`](Self::template).
    #[must_use]
    #[inline]
    pub fn with_template(
        mut self,
        value: impl Into<V0PatchAccountTemplateFields>,
    ) -> Self {
        self.template = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchAccountTemplate {
    const NAME: &'static str = "V0PatchAccountTemplate";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "is_enabled",
        "name",
        "template",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut is_enabled: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut template: Option<V0PatchAccountTemplateFields> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut description),
                1 => __input.maybe(&mut is_enabled),
                2 => __input.maybe(&mut name),
                3 => __input.maybe(&mut template),
                _ => __input.again(),
            }
        }
        Some(Self {
            description,
            is_enabled,
            name,
            template,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.option("is_enabled", &self.is_enabled);
        out.option("name", &self.name);
        out.option("template", &self.template);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchAccountTemplate);
impl crate::check::Check for V0PatchAccountTemplate {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.template {
            crate::check::within("template", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_account_template_fields`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchAccountTemplateFields {
    /// Optional.
    pub account_type: Option<V0PatchAccountTemplateFieldsAccountType>,
    /// Optional. At least 0; at most 28.
    pub auto_payment_period: Option<V0AutoPaymentPeriod>,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<V0GracePeriod>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional. `Debug` does not print it.
    pub minimum_payment: Option<::serde_json::Value>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchAccountTemplateFields {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_type: None,
            auto_payment_period: None,
            grace_period: None,
            interest_product_id: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_wire_enabled: None,
            minimum_payment: None,
            spend_control_ids: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(
        mut self,
        value: impl Into<V0PatchAccountTemplateFieldsAccountType>,
    ) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`auto_payment_period`](Self::auto_payment_period). At least 0; at most 28.
    #[must_use]
    #[inline]
    pub fn with_auto_payment_period(mut self, value: V0AutoPaymentPeriod) -> Self {
        self.auto_payment_period = Some(value);
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: V0GracePeriod) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
    /// Sets [`is_ach_enabled`](Self::is_ach_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_ach_enabled(mut self, value: bool) -> Self {
        self.is_ach_enabled = Some(value);
        self
    }
    /// Sets [`is_card_enabled`](Self::is_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_card_enabled(mut self, value: bool) -> Self {
        self.is_card_enabled = Some(value);
        self
    }
    /// Sets [`is_eft_ca_enabled`](Self::is_eft_ca_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_eft_ca_enabled(mut self, value: bool) -> Self {
        self.is_eft_ca_enabled = Some(value);
        self
    }
    /// Sets [`is_external_card_enabled`](Self::is_external_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_external_card_enabled(mut self, value: bool) -> Self {
        self.is_external_card_enabled = Some(value);
        self
    }
    /// Sets [`is_p2p_enabled`](Self::is_p2p_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_p2p_enabled(mut self, value: bool) -> Self {
        self.is_p2p_enabled = Some(value);
        self
    }
    /// Sets [`is_sar_enabled`](Self::is_sar_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_sar_enabled(mut self, value: bool) -> Self {
        self.is_sar_enabled = Some(value);
        self
    }
    /// Sets [`is_synctera_pay_enabled`](Self::is_synctera_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_synctera_pay_enabled(mut self, value: bool) -> Self {
        self.is_synctera_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_wire_enabled`](Self::is_wire_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_wire_enabled(mut self, value: bool) -> Self {
        self.is_wire_enabled = Some(value);
        self
    }
    /// Sets [`minimum_payment`](Self::minimum_payment). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_minimum_payment(
        mut self,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.minimum_payment = Some(value.into());
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchAccountTemplateFields {
    const NAME: &'static str = "V0PatchAccountTemplateFields";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "auto_payment_period",
        "grace_period",
        "interest_product_id",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_wire_enabled",
        "minimum_payment",
        "spend_control_ids",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0PatchAccountTemplateFieldsAccountType> = None;
        let mut auto_payment_period: Option<crate::whole::Whole> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut minimum_payment: Option<::serde_json::Value> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_type),
                1 => __input.maybe(&mut auto_payment_period),
                2 => __input.maybe(&mut grace_period),
                3 => __input.maybe(&mut interest_product_id),
                4 => __input.maybe(&mut is_ach_enabled),
                5 => __input.maybe(&mut is_card_enabled),
                6 => __input.maybe(&mut is_eft_ca_enabled),
                7 => __input.maybe(&mut is_external_card_enabled),
                8 => __input.maybe(&mut is_p2p_enabled),
                9 => __input.maybe(&mut is_sar_enabled),
                10 => __input.maybe(&mut is_synctera_pay_enabled),
                11 => __input.maybe(&mut is_wire_enabled),
                12 => __input.take(&mut minimum_payment),
                13 => __input.maybe(&mut spend_control_ids),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_type,
            auto_payment_period: auto_payment_period.map(|value| value.0),
            grace_period: grace_period.map(|value| value.0),
            interest_product_id,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_wire_enabled,
            minimum_payment,
            spend_control_ids,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_type", &self.account_type);
        out.option("auto_payment_period", &self.auto_payment_period);
        out.option("grace_period", &self.grace_period);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.secret_option("minimum_payment", &self.minimum_payment);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchAccountTemplateFields);
impl crate::check::Check for V0PatchAccountTemplateFields {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.auto_payment_period {
            crate::check::within(
                "auto_payment_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_account_template_fields_account_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchAccountTemplateFieldsAccountType {
    /// `CHECKING`
    Checking,
    /// `PREPAID`
    Prepaid,
    /// `SAVING`
    Saving,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PatchAccountTemplateFieldsAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Checking, Self::Prepaid, Self::Saving];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::Prepaid => "PREPAID",
            Self::Saving => "SAVING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PatchAccountTemplateFieldsAccountType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_patch_interest`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchInterest {
    /// Optional.
    pub accrual_payout_schedule: Option<V0AccrualPayoutSchedule>,
    /// Optional.
    pub calculation_method: Option<V0CalculationMethod>,
    /// Optional.
    pub description: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<ProductId>,
    /// Optional.
    pub rates: Option<V0Rates>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchInterest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            accrual_payout_schedule: None,
            calculation_method: None,
            description: None,
            id: None,
            rates: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`accrual_payout_schedule`](Self::accrual_payout_schedule).
    #[must_use]
    #[inline]
    pub fn with_accrual_payout_schedule(
        mut self,
        value: impl Into<V0AccrualPayoutSchedule>,
    ) -> Self {
        self.accrual_payout_schedule = Some(value.into());
        self
    }
    /// Sets [`calculation_method`](Self::calculation_method).
    #[must_use]
    #[inline]
    pub fn with_calculation_method(
        mut self,
        value: impl Into<V0CalculationMethod>,
    ) -> Self {
        self.calculation_method = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: ProductId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`rates`](Self::rates).
    #[must_use]
    #[inline]
    pub fn with_rates(mut self, value: V0Rates) -> Self {
        self.rates = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchInterest {
    const NAME: &'static str = "V0PatchInterest";
    const FIELDS: &'static [&'static str] = &[
        "accrual_payout_schedule",
        "calculation_method",
        "description",
        "id",
        "rates",
        "product_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut accrual_payout_schedule: Option<V0AccrualPayoutSchedule> = None;
        let mut calculation_method: Option<V0CalculationMethod> = None;
        let mut description: Option<String> = None;
        let mut id: Option<ProductId> = None;
        let mut rates: Option<V0Rates> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut accrual_payout_schedule),
                1 => __input.maybe(&mut calculation_method),
                2 => __input.maybe(&mut description),
                3 => __input.maybe(&mut id),
                4 => __input.maybe(&mut rates),
                5 => __input.tag("INTEREST"),
                _ => __input.again(),
            }
        }
        Some(Self {
            accrual_payout_schedule,
            calculation_method,
            description,
            id,
            rates,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("product_type", "INTEREST");
        out.option("accrual_payout_schedule", &self.accrual_payout_schedule);
        out.option("calculation_method", &self.calculation_method);
        out.option("description", &self.description);
        out.option("id", &self.id);
        out.option("rates", &self.rates);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchInterest);
impl crate::check::Check for V0PatchInterest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.rates {
            crate::check::within(
                "rates",
                crate::check::each(value, |value| crate::check::Check::check(value)),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_rate_details`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RateDetails {
    /// Required.
    pub accrual_period: V0RateDetailsAccrualPeriod,
    /// Required. At least 0.
    pub rate: i64,
    /// Required.
    pub valid_from: crate::Date,
    /// Optional.
    pub valid_to: Option<crate::Date>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RateDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        accrual_period: impl Into<V0RateDetailsAccrualPeriod>,
        rate: i64,
        valid_from: impl Into<crate::Date>,
    ) -> Self {
        Self {
            accrual_period: accrual_period.into(),
            rate,
            valid_from: valid_from.into(),
            valid_to: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`valid_to`](Self::valid_to).
    #[must_use]
    #[inline]
    pub fn with_valid_to(mut self, value: impl Into<crate::Date>) -> Self {
        self.valid_to = Some(value.into());
        self
    }
}
impl crate::record::Record for V0RateDetails {
    const NAME: &'static str = "V0RateDetails";
    const FIELDS: &'static [&'static str] = &[
        "accrual_period",
        "rate",
        "valid_from",
        "valid_to",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut accrual_period: Option<V0RateDetailsAccrualPeriod> = None;
        let mut rate: Option<crate::whole::Whole> = None;
        let mut valid_from: Option<crate::Date> = None;
        let mut valid_to: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut accrual_period),
                1 => __input.take(&mut rate),
                2 => __input.take(&mut valid_from),
                3 => __input.maybe_or_keep(&mut valid_to),
                _ => __input.again(),
            }
        }
        __input.need(&accrual_period, "accrual_period");
        __input.need(&rate, "rate");
        __input.need(&valid_from, "valid_from");
        Some(Self {
            accrual_period: accrual_period?,
            rate: rate?.0,
            valid_from: valid_from?,
            valid_to,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("accrual_period", &self.accrual_period);
        out.field("rate", &self.rate);
        out.field("valid_from", &self.valid_from);
        out.option("valid_to", &self.valid_to);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RateDetails);
impl crate::check::Check for V0RateDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.rate;
        crate::check::within(
            "rate",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(0f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_rate_details_accrual_period`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0RateDetailsAccrualPeriod {
    /// `DAILY`
    Daily,
    /// `MONTHLY`
    Monthly,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0RateDetailsAccrualPeriod {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Daily, Self::Monthly];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0RateDetailsAccrualPeriod);
#[cfg(feature = "accounts")]
/// The document's schema `v0_rates`, sent and received.
pub type V0Rates = Vec<V0RateDetails>;
#[cfg(feature = "accounts")]
/// The document's schema `v0_relationship_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RelationshipList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub relationships: Vec<V0RelationshipResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RelationshipList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(relationships: Vec<V0RelationshipResponse>) -> Self {
        Self {
            next_page_token: None,
            relationships,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0RelationshipList {
    const NAME: &'static str = "V0RelationshipList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "relationships"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut relationships: Option<Vec<V0RelationshipResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut relationships),
                _ => __input.again(),
            }
        }
        __input.need(&relationships, "relationships");
        Some(Self {
            next_page_token,
            relationships: relationships?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("relationships", &self.relationships);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RelationshipList);
#[cfg(feature = "accounts")]
/// The document's schema `v0_relationship_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RelationshipResponse {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub created_at: Option<crate::Timestamp>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub deleted_at: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional.
    pub person_id: Option<PersonId>,
    /// Required.
    pub relationship_type: V0AccountRelationshipType,
    /// Optional.
    pub updated_at: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RelationshipResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(relationship_type: impl Into<V0AccountRelationshipType>) -> Self {
        Self {
            account_id: None,
            business_id: None,
            created_at: None,
            customer_id: None,
            deleted_at: None,
            id: None,
            person_id: None,
            relationship_type: relationship_type.into(),
            updated_at: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0RelationshipResponse {
    const NAME: &'static str = "V0RelationshipResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "business_id",
        "created_at",
        "customer_id",
        "deleted_at",
        "id",
        "person_id",
        "relationship_type",
        "updated_at",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut created_at: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut deleted_at: Option<crate::Timestamp> = None;
        let mut id: Option<RelationshipId> = None;
        let mut person_id: Option<PersonId> = None;
        let mut relationship_type: Option<V0AccountRelationshipType> = None;
        let mut updated_at: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut business_id),
                2 => __input.maybe_or_keep(&mut created_at),
                3 => __input.maybe_or_keep(&mut customer_id),
                4 => __input.maybe_or_keep(&mut deleted_at),
                5 => __input.maybe_or_keep(&mut id),
                6 => __input.maybe_or_keep(&mut person_id),
                7 => __input.take(&mut relationship_type),
                8 => __input.maybe_or_keep(&mut updated_at),
                _ => __input.again(),
            }
        }
        __input.need(&relationship_type, "relationship_type");
        Some(Self {
            account_id,
            business_id,
            created_at,
            customer_id,
            deleted_at,
            id,
            person_id,
            relationship_type: relationship_type?,
            updated_at,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("business_id", &self.business_id);
        out.option("created_at", &self.created_at);
        out.option("customer_id", &self.customer_id);
        out.option("deleted_at", &self.deleted_at);
        out.option("id", &self.id);
        out.option("person_id", &self.person_id);
        out.field("relationship_type", &self.relationship_type);
        out.option("updated_at", &self.updated_at);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RelationshipResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_security`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Security {
    /// Required.
    pub linked_account_id: AccountId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Security {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(linked_account_id: AccountId) -> Self {
        Self {
            linked_account_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Security {
    const NAME: &'static str = "V0Security";
    const FIELDS: &'static [&'static str] = &["linked_account_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut linked_account_id: Option<AccountId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut linked_account_id),
                _ => __input.again(),
            }
        }
        __input.need(&linked_account_id, "linked_account_id");
        Some(Self {
            linked_account_id: linked_account_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("linked_account_id", &self.linked_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Security);
#[cfg(feature = "accounts")]
/// The document's schema `v0_spend_control_ids`, sent and received.
pub type V0SpendControlIds = Vec<SpendControlId>;
#[cfg(feature = "accounts")]
/// The document's schema `v0_spending_limit_with_time`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SpendingLimitWithTime {
    /// Optional. Cents. At least 0.
    pub amount: Option<i64>,
    /// Optional. At least 0.
    pub transactions: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SpendingLimitWithTime {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            transactions: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`transactions`](Self::transactions). At least 0.
    #[must_use]
    #[inline]
    pub fn with_transactions(mut self, value: i64) -> Self {
        self.transactions = Some(value);
        self
    }
}
impl crate::record::Record for V0SpendingLimitWithTime {
    const NAME: &'static str = "V0SpendingLimitWithTime";
    const FIELDS: &'static [&'static str] = &["amount", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut transactions: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut transactions),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            transactions: transactions.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SpendingLimitWithTime);
impl crate::check::Check for V0SpendingLimitWithTime {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.transactions {
            crate::check::within(
                "transactions",
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
#[cfg(feature = "accounts")]
/// The document's schema `v0_spending_limits`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SpendingLimits {
    /// Optional.
    pub day: Option<V0SpendingLimitWithTime>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub lifetime: Option<V0SpendingLimitWithTime>,
    /// Optional.
    pub month: Option<V0SpendingLimitWithTime>,
    /// Optional.
    pub transaction: Option<V0SpendingLimitsTransaction>,
    /// Optional.
    pub week: Option<V0SpendingLimitWithTime>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SpendingLimits {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            day: None,
            description: None,
            lifetime: None,
            month: None,
            transaction: None,
            week: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`day`](Self::day).
    #[must_use]
    #[inline]
    pub fn with_day(mut self, value: impl Into<V0SpendingLimitWithTime>) -> Self {
        self.day = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`lifetime`](Self::lifetime).
    #[must_use]
    #[inline]
    pub fn with_lifetime(mut self, value: impl Into<V0SpendingLimitWithTime>) -> Self {
        self.lifetime = Some(value.into());
        self
    }
    /// Sets [`month`](Self::month).
    #[must_use]
    #[inline]
    pub fn with_month(mut self, value: impl Into<V0SpendingLimitWithTime>) -> Self {
        self.month = Some(value.into());
        self
    }
    /// Sets [`transaction`](Self::transaction).
    #[must_use]
    #[inline]
    pub fn with_transaction(
        mut self,
        value: impl Into<V0SpendingLimitsTransaction>,
    ) -> Self {
        self.transaction = Some(value.into());
        self
    }
    /// Sets [`week`](Self::week).
    #[must_use]
    #[inline]
    pub fn with_week(mut self, value: impl Into<V0SpendingLimitWithTime>) -> Self {
        self.week = Some(value.into());
        self
    }
}
impl crate::record::Record for V0SpendingLimits {
    const NAME: &'static str = "V0SpendingLimits";
    const FIELDS: &'static [&'static str] = &[
        "day",
        "description",
        "lifetime",
        "month",
        "transaction",
        "week",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut day: Option<V0SpendingLimitWithTime> = None;
        let mut description: Option<String> = None;
        let mut lifetime: Option<V0SpendingLimitWithTime> = None;
        let mut month: Option<V0SpendingLimitWithTime> = None;
        let mut transaction: Option<V0SpendingLimitsTransaction> = None;
        let mut week: Option<V0SpendingLimitWithTime> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut day),
                1 => __input.maybe_or_keep(&mut description),
                2 => __input.maybe_or_keep(&mut lifetime),
                3 => __input.maybe_or_keep(&mut month),
                4 => __input.maybe_or_keep(&mut transaction),
                5 => __input.maybe_or_keep(&mut week),
                _ => __input.again(),
            }
        }
        Some(Self {
            day,
            description,
            lifetime,
            month,
            transaction,
            week,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("day", &self.day);
        out.option("description", &self.description);
        out.option("lifetime", &self.lifetime);
        out.option("month", &self.month);
        out.option("transaction", &self.transaction);
        out.option("week", &self.week);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SpendingLimits);
impl crate::check::Check for V0SpendingLimits {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.day {
            crate::check::within("day", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.lifetime {
            crate::check::within("lifetime", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.month {
            crate::check::within("month", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.transaction {
            crate::check::within("transaction", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.week {
            crate::check::within("week", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_spending_limits_transaction`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SpendingLimitsTransaction {
    /// Optional. Cents. At least 0.
    pub amount: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SpendingLimitsTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`amount`](Self::amount). Cents. At least 0.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
}
impl crate::record::Record for V0SpendingLimitsTransaction {
    const NAME: &'static str = "V0SpendingLimitsTransaction";
    const FIELDS: &'static [&'static str] = &["amount"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount: amount.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SpendingLimitsTransaction);
impl crate::check::Check for V0SpendingLimitsTransaction {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.amount {
            crate::check::within(
                "amount",
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
#[cfg(feature = "accounts")]
/// The document's schema `v0_stop_payment`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StopPayment {
    /// Optional.
    pub dispute_id: Option<DisputeId>,
    /// Optional.
    pub expires_on: Option<crate::Timestamp>,
    /// Required.
    pub originator_name: String,
    /// Required.
    pub stop_payment_id: StopPaymentId,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StopPayment {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        originator_name: impl Into<String>,
        stop_payment_id: StopPaymentId,
    ) -> Self {
        Self {
            dispute_id: None,
            expires_on: None,
            originator_name: originator_name.into(),
            stop_payment_id,
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StopPayment {
    const NAME: &'static str = "V0StopPayment";
    const FIELDS: &'static [&'static str] = &[
        "dispute_id",
        "expires_on",
        "originator_name",
        "stop_payment_id",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut dispute_id: Option<DisputeId> = None;
        let mut expires_on: Option<crate::Timestamp> = None;
        let mut originator_name: Option<String> = None;
        let mut stop_payment_id: Option<StopPaymentId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut dispute_id),
                1 => __input.maybe_or_keep(&mut expires_on),
                2 => __input.take(&mut originator_name),
                3 => __input.take(&mut stop_payment_id),
                4 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&originator_name, "originator_name");
        __input.need(&stop_payment_id, "stop_payment_id");
        Some(Self {
            dispute_id,
            expires_on,
            originator_name: originator_name?,
            stop_payment_id: stop_payment_id?,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("dispute_id", &self.dispute_id);
        out.option("expires_on", &self.expires_on);
        out.field("originator_name", &self.originator_name);
        out.field("stop_payment_id", &self.stop_payment_id);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StopPayment);
#[cfg(feature = "accounts")]
/// The document's schema `v0_stop_payment_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StopPaymentList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub stop_payments: Vec<V0StopPaymentResponseWAccount>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StopPaymentList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(stop_payments: Vec<V0StopPaymentResponseWAccount>) -> Self {
        Self {
            next_page_token: None,
            stop_payments,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StopPaymentList {
    const NAME: &'static str = "V0StopPaymentList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "stop_payments"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut stop_payments: Option<Vec<V0StopPaymentResponseWAccount>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut stop_payments),
                _ => __input.again(),
            }
        }
        __input.need(&stop_payments, "stop_payments");
        Some(Self {
            next_page_token,
            stop_payments: stop_payments?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("stop_payments", &self.stop_payments);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StopPaymentList);
#[cfg(feature = "accounts")]
/// The document's schema `v0_stop_payment_response_w_account`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0StopPaymentResponseWAccount {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub dispute_id: Option<DisputeId>,
    /// Optional.
    pub expires_on: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Required.
    pub originator_name: String,
    /// Required.
    pub stop_payment_id: StopPaymentId,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0StopPaymentResponseWAccount {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        originator_name: impl Into<String>,
        stop_payment_id: StopPaymentId,
    ) -> Self {
        Self {
            account_id: None,
            creation_time: None,
            dispute_id: None,
            expires_on: None,
            last_updated_time: None,
            originator_name: originator_name.into(),
            stop_payment_id,
            tenant: None,
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0StopPaymentResponseWAccount {
    const NAME: &'static str = "V0StopPaymentResponseWAccount";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "creation_time",
        "dispute_id",
        "expires_on",
        "last_updated_time",
        "originator_name",
        "stop_payment_id",
        "tenant",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut dispute_id: Option<DisputeId> = None;
        let mut expires_on: Option<crate::Timestamp> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut originator_name: Option<String> = None;
        let mut stop_payment_id: Option<StopPaymentId> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut dispute_id),
                3 => __input.maybe_or_keep(&mut expires_on),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.take(&mut originator_name),
                6 => __input.take(&mut stop_payment_id),
                7 => __input.maybe_or_keep(&mut tenant),
                8 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&originator_name, "originator_name");
        __input.need(&stop_payment_id, "stop_payment_id");
        Some(Self {
            account_id,
            creation_time,
            dispute_id,
            expires_on,
            last_updated_time,
            originator_name: originator_name?,
            stop_payment_id: stop_payment_id?,
            tenant,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_id", &self.account_id);
        out.option("creation_time", &self.creation_time);
        out.option("dispute_id", &self.dispute_id);
        out.option("expires_on", &self.expires_on);
        out.option("last_updated_time", &self.last_updated_time);
        out.field("originator_name", &self.originator_name);
        out.field("stop_payment_id", &self.stop_payment_id);
        out.option("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0StopPaymentResponseWAccount);
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields`, sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0TemplateFields {
    /// `account_type: CHARGE_SECURED`
    ChargeSecured(V0TemplateFieldsChargeSecured),
    /// `account_type: CHARGE_UNSECURED`
    ChargeUnsecured(V0TemplateFieldsChargeUnsecured),
    /// `account_type: CHECKING | PREPAID | SAVING`
    Depository(V0TemplateFieldsDepository),
    /// `account_type: GENERAL_LEDGER`
    GeneralLedger(V0TemplateFieldsGeneralLedger),
    /// `account_type: LINE_OF_CREDIT`
    LineOfCredit(V0TemplateFieldsLineOfCredit),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0TemplateFields {
    /// The value of `account_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::ChargeSecured(_) => "CHARGE_SECURED",
            Self::ChargeUnsecured(_) => "CHARGE_UNSECURED",
            Self::Depository(value) => value.account_type.as_str(),
            Self::GeneralLedger(_) => "GENERAL_LEDGER",
            Self::LineOfCredit(_) => "LINE_OF_CREDIT",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `account_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0AccountType {
        self.tag().into()
    }
    /// Makes the variant `ChargeSecured`.
    #[inline]
    pub fn charge_secured(value: V0TemplateFieldsChargeSecured) -> Self {
        Self::ChargeSecured(value)
    }
    /// Whether this is `ChargeSecured`.
    #[inline]
    pub fn is_charge_secured(&self) -> bool {
        matches!(self, Self::ChargeSecured(_))
    }
    /// The content of `ChargeSecured`, if this is one.
    #[inline]
    pub fn as_charge_secured(&self) -> Option<&V0TemplateFieldsChargeSecured> {
        match self {
            Self::ChargeSecured(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ChargeSecured`, if this is one.
    #[inline]
    pub fn into_charge_secured(self) -> Option<V0TemplateFieldsChargeSecured> {
        match self {
            Self::ChargeSecured(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ChargeUnsecured`.
    #[inline]
    pub fn charge_unsecured(value: V0TemplateFieldsChargeUnsecured) -> Self {
        Self::ChargeUnsecured(value)
    }
    /// Whether this is `ChargeUnsecured`.
    #[inline]
    pub fn is_charge_unsecured(&self) -> bool {
        matches!(self, Self::ChargeUnsecured(_))
    }
    /// The content of `ChargeUnsecured`, if this is one.
    #[inline]
    pub fn as_charge_unsecured(&self) -> Option<&V0TemplateFieldsChargeUnsecured> {
        match self {
            Self::ChargeUnsecured(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ChargeUnsecured`, if this is one.
    #[inline]
    pub fn into_charge_unsecured(self) -> Option<V0TemplateFieldsChargeUnsecured> {
        match self {
            Self::ChargeUnsecured(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Depository`.
    #[inline]
    pub fn depository(value: V0TemplateFieldsDepository) -> Self {
        Self::Depository(value)
    }
    /// Whether this is `Depository`.
    #[inline]
    pub fn is_depository(&self) -> bool {
        matches!(self, Self::Depository(_))
    }
    /// The content of `Depository`, if this is one.
    #[inline]
    pub fn as_depository(&self) -> Option<&V0TemplateFieldsDepository> {
        match self {
            Self::Depository(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Depository`, if this is one.
    #[inline]
    pub fn into_depository(self) -> Option<V0TemplateFieldsDepository> {
        match self {
            Self::Depository(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `GeneralLedger`.
    #[inline]
    pub fn general_ledger(value: V0TemplateFieldsGeneralLedger) -> Self {
        Self::GeneralLedger(value)
    }
    /// Whether this is `GeneralLedger`.
    #[inline]
    pub fn is_general_ledger(&self) -> bool {
        matches!(self, Self::GeneralLedger(_))
    }
    /// The content of `GeneralLedger`, if this is one.
    #[inline]
    pub fn as_general_ledger(&self) -> Option<&V0TemplateFieldsGeneralLedger> {
        match self {
            Self::GeneralLedger(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `GeneralLedger`, if this is one.
    #[inline]
    pub fn into_general_ledger(self) -> Option<V0TemplateFieldsGeneralLedger> {
        match self {
            Self::GeneralLedger(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `LineOfCredit`.
    #[inline]
    pub fn line_of_credit(value: V0TemplateFieldsLineOfCredit) -> Self {
        Self::LineOfCredit(value)
    }
    /// Whether this is `LineOfCredit`.
    #[inline]
    pub fn is_line_of_credit(&self) -> bool {
        matches!(self, Self::LineOfCredit(_))
    }
    /// The content of `LineOfCredit`, if this is one.
    #[inline]
    pub fn as_line_of_credit(&self) -> Option<&V0TemplateFieldsLineOfCredit> {
        match self {
            Self::LineOfCredit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `LineOfCredit`, if this is one.
    #[inline]
    pub fn into_line_of_credit(self) -> Option<V0TemplateFieldsLineOfCredit> {
        match self {
            Self::LineOfCredit(value) => Some(value),
            _ => None,
        }
    }
    /// `bank_account_id`, which every known kind has.
    #[inline]
    pub fn bank_account_id(&self) -> Option<&AccountId> {
        match self {
            Self::ChargeSecured(value) => value.bank_account_id.as_ref(),
            Self::ChargeUnsecured(value) => value.bank_account_id.as_ref(),
            Self::Depository(value) => value.bank_account_id.as_ref(),
            Self::GeneralLedger(value) => value.bank_account_id.as_ref(),
            Self::LineOfCredit(value) => value.bank_account_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `bank_country`, which every known kind has.
    #[inline]
    pub fn bank_country(&self) -> Option<&str> {
        match self {
            Self::ChargeSecured(value) => Some(&*value.bank_country),
            Self::ChargeUnsecured(value) => Some(&*value.bank_country),
            Self::Depository(value) => Some(&*value.bank_country),
            Self::GeneralLedger(value) => Some(&*value.bank_country),
            Self::LineOfCredit(value) => Some(&*value.bank_country),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::ChargeSecured(value) => Some(&*value.currency),
            Self::ChargeUnsecured(value) => Some(&*value.currency),
            Self::Depository(value) => Some(&*value.currency),
            Self::GeneralLedger(value) => Some(&*value.currency),
            Self::LineOfCredit(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0TemplateFieldsChargeSecured> for V0TemplateFields {
    #[inline]
    fn from(value: V0TemplateFieldsChargeSecured) -> Self {
        Self::ChargeSecured(value)
    }
}
impl From<V0TemplateFieldsChargeUnsecured> for V0TemplateFields {
    #[inline]
    fn from(value: V0TemplateFieldsChargeUnsecured) -> Self {
        Self::ChargeUnsecured(value)
    }
}
impl From<V0TemplateFieldsDepository> for V0TemplateFields {
    #[inline]
    fn from(value: V0TemplateFieldsDepository) -> Self {
        Self::Depository(value)
    }
}
impl From<V0TemplateFieldsGeneralLedger> for V0TemplateFields {
    #[inline]
    fn from(value: V0TemplateFieldsGeneralLedger) -> Self {
        Self::GeneralLedger(value)
    }
}
impl From<V0TemplateFieldsLineOfCredit> for V0TemplateFields {
    #[inline]
    fn from(value: V0TemplateFieldsLineOfCredit) -> Self {
        Self::LineOfCredit(value)
    }
}
impl ::serde::Serialize for V0TemplateFields {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::ChargeSecured(value) => value.serialize(serializer),
            Self::ChargeUnsecured(value) => value.serialize(serializer),
            Self::Depository(value) => value.serialize(serializer),
            Self::GeneralLedger(value) => value.serialize(serializer),
            Self::LineOfCredit(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0TemplateFields {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0TemplateFields {
    const NAME: &'static str = "V0TemplateFields";
    const TAG: &'static str = "account_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CHARGE_SECURED" => Self::ChargeSecured(body.branch()?),
                "CHARGE_UNSECURED" => Self::ChargeUnsecured(body.branch()?),
                "CHECKING" | "PREPAID" | "SAVING" => {
                    Self::Depository(body.branch_with_tag()?)
                }
                "GENERAL_LEDGER" => Self::GeneralLedger(body.branch()?),
                "LINE_OF_CREDIT" => Self::LineOfCredit(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0TemplateFields {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::ChargeSecured(value) => crate::check::Check::check(value),
            Self::ChargeUnsecured(value) => crate::check::Check::check(value),
            Self::Depository(value) => crate::check::Check::check(value),
            Self::GeneralLedger(value) => crate::check::Check::check(value),
            Self::LineOfCredit(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_charge_secured`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsChargeSecured {
    /// Optional. At least 0; at most 28.
    pub auto_payment_period: Option<V0AutoPaymentPeriod>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Required.
    pub minimum_payment: V0MinimumPaymentFull,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsChargeSecured {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: impl Into<V0MinimumPaymentFull>,
    ) -> Self {
        Self {
            auto_payment_period: None,
            bank_account_id: None,
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: None,
            minimum_payment: minimum_payment.into(),
            spend_control_ids: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`auto_payment_period`](Self::auto_payment_period). At least 0; at most 28.
    #[must_use]
    #[inline]
    pub fn with_auto_payment_period(mut self, value: V0AutoPaymentPeriod) -> Self {
        self.auto_payment_period = Some(value);
        self
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: i64) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
}
impl crate::record::Record for V0TemplateFieldsChargeSecured {
    const NAME: &'static str = "V0TemplateFieldsChargeSecured";
    const FIELDS: &'static [&'static str] = &[
        "auto_payment_period",
        "bank_account_id",
        "bank_country",
        "currency",
        "grace_period",
        "minimum_payment",
        "spend_control_ids",
        "account_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut auto_payment_period: Option<crate::whole::Whole> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut minimum_payment: Option<V0MinimumPaymentFull> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut auto_payment_period),
                1 => __input.maybe(&mut bank_account_id),
                2 => __input.take(&mut bank_country),
                3 => __input.take(&mut currency),
                4 => __input.maybe(&mut grace_period),
                5 => __input.take(&mut minimum_payment),
                6 => __input.maybe(&mut spend_control_ids),
                7 => __input.tag("CHARGE_SECURED"),
                _ => __input.again(),
            }
        }
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        __input.need(&minimum_payment, "minimum_payment");
        Some(Self {
            auto_payment_period: auto_payment_period.map(|value| value.0),
            bank_account_id,
            bank_country: bank_country?,
            currency: currency?,
            grace_period: grace_period.map(|value| value.0),
            minimum_payment: minimum_payment?,
            spend_control_ids,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", "CHARGE_SECURED");
        out.option("auto_payment_period", &self.auto_payment_period);
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.field("currency", &self.currency);
        out.option("grace_period", &self.grace_period);
        out.field("minimum_payment", &self.minimum_payment);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsChargeSecured);
impl crate::check::Check for V0TemplateFieldsChargeSecured {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.auto_payment_period {
            crate::check::within(
                "auto_payment_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        let value = &self.bank_country;
        crate::check::within(
            "bank_country",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
            },
        )?;
        let value = &self.currency;
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
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_charge_unsecured`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsChargeUnsecured {
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Required.
    pub minimum_payment: V0MinimumPaymentFull,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsChargeUnsecured {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: impl Into<V0MinimumPaymentFull>,
    ) -> Self {
        Self {
            bank_account_id: None,
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: None,
            minimum_payment: minimum_payment.into(),
            spend_control_ids: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: i64) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
}
impl crate::record::Record for V0TemplateFieldsChargeUnsecured {
    const NAME: &'static str = "V0TemplateFieldsChargeUnsecured";
    const FIELDS: &'static [&'static str] = &[
        "bank_account_id",
        "bank_country",
        "currency",
        "grace_period",
        "minimum_payment",
        "spend_control_ids",
        "account_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut minimum_payment: Option<V0MinimumPaymentFull> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut bank_account_id),
                1 => __input.take(&mut bank_country),
                2 => __input.take(&mut currency),
                3 => __input.maybe(&mut grace_period),
                4 => __input.take(&mut minimum_payment),
                5 => __input.maybe(&mut spend_control_ids),
                6 => __input.tag("CHARGE_UNSECURED"),
                _ => __input.again(),
            }
        }
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        __input.need(&minimum_payment, "minimum_payment");
        Some(Self {
            bank_account_id,
            bank_country: bank_country?,
            currency: currency?,
            grace_period: grace_period.map(|value| value.0),
            minimum_payment: minimum_payment?,
            spend_control_ids,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", "CHARGE_UNSECURED");
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.field("currency", &self.currency);
        out.option("grace_period", &self.grace_period);
        out.field("minimum_payment", &self.minimum_payment);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsChargeUnsecured);
impl crate::check::Check for V0TemplateFieldsChargeUnsecured {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.bank_country;
        crate::check::within(
            "bank_country",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
            },
        )?;
        let value = &self.currency;
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
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_depository`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsDepository {
    /// Required.
    pub account_type: V0TemplateFieldsDepositoryAccountType,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsDepository {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_type: impl Into<V0TemplateFieldsDepositoryAccountType>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            balance_ceiling: None,
            balance_floor: None,
            bank_account_id: None,
            bank_country: bank_country.into(),
            currency: currency.into(),
            fee_product_ids: None,
            interest_product_id: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_wire_enabled: None,
            overdraft_limit: None,
            spend_control_ids: None,
            spending_limits: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`balance_ceiling`](Self::balance_ceiling).
    #[must_use]
    #[inline]
    pub fn with_balance_ceiling(mut self, value: impl Into<V0BalanceCeiling>) -> Self {
        self.balance_ceiling = Some(value.into());
        self
    }
    /// Sets [`balance_floor`](Self::balance_floor).
    #[must_use]
    #[inline]
    pub fn with_balance_floor(mut self, value: impl Into<V0BalanceFloor>) -> Self {
        self.balance_floor = Some(value.into());
        self
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`fee_product_ids`](Self::fee_product_ids).
    #[must_use]
    #[inline]
    pub fn with_fee_product_ids(mut self, value: Vec<ProductId>) -> Self {
        self.fee_product_ids = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
    /// Sets [`is_ach_enabled`](Self::is_ach_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_ach_enabled(mut self, value: bool) -> Self {
        self.is_ach_enabled = Some(value);
        self
    }
    /// Sets [`is_card_enabled`](Self::is_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_card_enabled(mut self, value: bool) -> Self {
        self.is_card_enabled = Some(value);
        self
    }
    /// Sets [`is_eft_ca_enabled`](Self::is_eft_ca_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_eft_ca_enabled(mut self, value: bool) -> Self {
        self.is_eft_ca_enabled = Some(value);
        self
    }
    /// Sets [`is_external_card_enabled`](Self::is_external_card_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_external_card_enabled(mut self, value: bool) -> Self {
        self.is_external_card_enabled = Some(value);
        self
    }
    /// Sets [`is_p2p_enabled`](Self::is_p2p_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_p2p_enabled(mut self, value: bool) -> Self {
        self.is_p2p_enabled = Some(value);
        self
    }
    /// Sets [`is_sar_enabled`](Self::is_sar_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_sar_enabled(mut self, value: bool) -> Self {
        self.is_sar_enabled = Some(value);
        self
    }
    /// Sets [`is_synctera_pay_enabled`](Self::is_synctera_pay_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_synctera_pay_enabled(mut self, value: bool) -> Self {
        self.is_synctera_pay_enabled = Some(value);
        self
    }
    /// Sets [`is_wire_enabled`](Self::is_wire_enabled).
    #[must_use]
    #[inline]
    pub fn with_is_wire_enabled(mut self, value: bool) -> Self {
        self.is_wire_enabled = Some(value);
        self
    }
    /// Sets [`overdraft_limit`](Self::overdraft_limit). At least 0.
    #[must_use]
    #[inline]
    pub fn with_overdraft_limit(mut self, value: i64) -> Self {
        self.overdraft_limit = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
    /// Sets [`spending_limits`](Self::spending_limits).
    #[must_use]
    #[inline]
    pub fn with_spending_limits(mut self, value: impl Into<V0SpendingLimits>) -> Self {
        self.spending_limits = Some(value.into());
        self
    }
}
impl crate::record::Record for V0TemplateFieldsDepository {
    const NAME: &'static str = "V0TemplateFieldsDepository";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "balance_ceiling",
        "balance_floor",
        "bank_account_id",
        "bank_country",
        "currency",
        "fee_product_ids",
        "interest_product_id",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_wire_enabled",
        "overdraft_limit",
        "spend_control_ids",
        "spending_limits",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0TemplateFieldsDepositoryAccountType> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_type),
                1 => __input.maybe(&mut balance_ceiling),
                2 => __input.maybe(&mut balance_floor),
                3 => __input.maybe(&mut bank_account_id),
                4 => __input.take(&mut bank_country),
                5 => __input.take(&mut currency),
                6 => __input.maybe(&mut fee_product_ids),
                7 => __input.maybe(&mut interest_product_id),
                8 => __input.maybe(&mut is_ach_enabled),
                9 => __input.maybe(&mut is_card_enabled),
                10 => __input.maybe(&mut is_eft_ca_enabled),
                11 => __input.maybe(&mut is_external_card_enabled),
                12 => __input.maybe(&mut is_p2p_enabled),
                13 => __input.maybe(&mut is_sar_enabled),
                14 => __input.maybe(&mut is_synctera_pay_enabled),
                15 => __input.maybe(&mut is_wire_enabled),
                16 => __input.maybe(&mut overdraft_limit),
                17 => __input.maybe(&mut spend_control_ids),
                18 => __input.maybe(&mut spending_limits),
                _ => __input.again(),
            }
        }
        __input.need(&account_type, "account_type");
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        Some(Self {
            account_type: account_type?,
            balance_ceiling,
            balance_floor,
            bank_account_id,
            bank_country: bank_country?,
            currency: currency?,
            fee_product_ids,
            interest_product_id,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_wire_enabled,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            spend_control_ids,
            spending_limits,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", &self.account_type);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.field("currency", &self.currency);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsDepository);
impl crate::check::Check for V0TemplateFieldsDepository {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.balance_ceiling {
            crate::check::within("balance_ceiling", crate::check::Check::check(value))?;
        }
        let value = &self.bank_country;
        crate::check::within(
            "bank_country",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
            },
        )?;
        let value = &self.currency;
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
        if let Some(value) = &self.overdraft_limit {
            crate::check::within(
                "overdraft_limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(0f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        if let Some(value) = &self.spending_limits {
            crate::check::within("spending_limits", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The values of `account_type` that lead to `V0TemplateFieldsDepository`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TemplateFieldsDepositoryAccountType {
    /// `CHECKING`
    Checking,
    /// `PREPAID`
    Prepaid,
    /// `SAVING`
    Saving,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TemplateFieldsDepositoryAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Checking, Self::Prepaid, Self::Saving];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "CHECKING",
            Self::Prepaid => "PREPAID",
            Self::Saving => "SAVING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0TemplateFieldsDepositoryAccountType);
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_general_ledger`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsGeneralLedger {
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsGeneralLedger {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(bank_country: impl Into<String>, currency: impl Into<String>) -> Self {
        Self {
            bank_account_id: None,
            bank_country: bank_country.into(),
            currency: currency.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
}
impl crate::record::Record for V0TemplateFieldsGeneralLedger {
    const NAME: &'static str = "V0TemplateFieldsGeneralLedger";
    const FIELDS: &'static [&'static str] = &[
        "bank_account_id",
        "bank_country",
        "currency",
        "account_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut currency: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut bank_account_id),
                1 => __input.take(&mut bank_country),
                2 => __input.take(&mut currency),
                3 => __input.tag("GENERAL_LEDGER"),
                _ => __input.again(),
            }
        }
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        Some(Self {
            bank_account_id,
            bank_country: bank_country?,
            currency: currency?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", "GENERAL_LEDGER");
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.field("currency", &self.currency);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsGeneralLedger);
impl crate::check::Check for V0TemplateFieldsGeneralLedger {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.bank_country;
        crate::check::within(
            "bank_country",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
            },
        )?;
        let value = &self.currency;
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
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_generic_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsGenericResponse {
    /// Required.
    pub account_type: V0AccountType,
    /// Optional. At least 0; at most 28.
    pub auto_payment_period: Option<i64>,
    /// Optional.
    pub balance_ceiling: Option<V0BalanceCeiling>,
    /// Optional.
    pub balance_floor: Option<V0BalanceFloor>,
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Optional.
    pub billing_period: Option<V0BillingPeriod>,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional.
    pub fee_product_ids: Option<Vec<ProductId>>,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Optional.
    pub is_ach_enabled: Option<bool>,
    /// Optional.
    pub is_card_enabled: Option<bool>,
    /// Optional.
    pub is_eft_ca_enabled: Option<bool>,
    /// Optional.
    pub is_external_card_enabled: Option<bool>,
    /// Optional.
    pub is_p2p_enabled: Option<bool>,
    /// Optional.
    pub is_sar_enabled: Option<bool>,
    /// Optional.
    pub is_synctera_pay_enabled: Option<bool>,
    /// Optional.
    pub is_wire_enabled: Option<bool>,
    /// Optional.
    pub minimum_payment: Option<V0MinimumPayment>,
    /// Optional. At least 0.
    pub overdraft_limit: Option<i64>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub spending_limits: Option<V0SpendingLimits>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsGenericResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_type: impl Into<V0AccountType>,
        bank_country: impl Into<String>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            auto_payment_period: None,
            balance_ceiling: None,
            balance_floor: None,
            bank_account_id: None,
            bank_country: bank_country.into(),
            billing_period: None,
            currency: currency.into(),
            fee_product_ids: None,
            grace_period: None,
            interest_product_id: None,
            is_ach_enabled: None,
            is_card_enabled: None,
            is_eft_ca_enabled: None,
            is_external_card_enabled: None,
            is_p2p_enabled: None,
            is_sar_enabled: None,
            is_synctera_pay_enabled: None,
            is_wire_enabled: None,
            minimum_payment: None,
            overdraft_limit: None,
            spend_control_ids: None,
            spending_limits: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TemplateFieldsGenericResponse {
    const NAME: &'static str = "V0TemplateFieldsGenericResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "auto_payment_period",
        "balance_ceiling",
        "balance_floor",
        "bank_account_id",
        "bank_country",
        "billing_period",
        "currency",
        "fee_product_ids",
        "grace_period",
        "interest_product_id",
        "is_ach_enabled",
        "is_card_enabled",
        "is_eft_ca_enabled",
        "is_external_card_enabled",
        "is_p2p_enabled",
        "is_sar_enabled",
        "is_synctera_pay_enabled",
        "is_wire_enabled",
        "minimum_payment",
        "overdraft_limit",
        "spend_control_ids",
        "spending_limits",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0AccountType> = None;
        let mut auto_payment_period: Option<crate::whole::Whole> = None;
        let mut balance_ceiling: Option<V0BalanceCeiling> = None;
        let mut balance_floor: Option<V0BalanceFloor> = None;
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut billing_period: Option<V0BillingPeriod> = None;
        let mut currency: Option<String> = None;
        let mut fee_product_ids: Option<Vec<ProductId>> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut is_ach_enabled: Option<bool> = None;
        let mut is_card_enabled: Option<bool> = None;
        let mut is_eft_ca_enabled: Option<bool> = None;
        let mut is_external_card_enabled: Option<bool> = None;
        let mut is_p2p_enabled: Option<bool> = None;
        let mut is_sar_enabled: Option<bool> = None;
        let mut is_synctera_pay_enabled: Option<bool> = None;
        let mut is_wire_enabled: Option<bool> = None;
        let mut minimum_payment: Option<V0MinimumPayment> = None;
        let mut overdraft_limit: Option<crate::whole::Whole> = None;
        let mut spend_control_ids: Option<V0SpendControlIds> = None;
        let mut spending_limits: Option<V0SpendingLimits> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_type),
                1 => __input.maybe_or_keep(&mut auto_payment_period),
                2 => __input.maybe_or_keep(&mut balance_ceiling),
                3 => __input.maybe_or_keep(&mut balance_floor),
                4 => __input.maybe_or_keep(&mut bank_account_id),
                5 => __input.take(&mut bank_country),
                6 => __input.maybe_or_keep(&mut billing_period),
                7 => __input.take(&mut currency),
                8 => __input.maybe_or_keep(&mut fee_product_ids),
                9 => __input.maybe_or_keep(&mut grace_period),
                10 => __input.maybe_or_keep(&mut interest_product_id),
                11 => __input.maybe_or_keep(&mut is_ach_enabled),
                12 => __input.maybe_or_keep(&mut is_card_enabled),
                13 => __input.maybe_or_keep(&mut is_eft_ca_enabled),
                14 => __input.maybe_or_keep(&mut is_external_card_enabled),
                15 => __input.maybe_or_keep(&mut is_p2p_enabled),
                16 => __input.maybe_or_keep(&mut is_sar_enabled),
                17 => __input.maybe_or_keep(&mut is_synctera_pay_enabled),
                18 => __input.maybe_or_keep(&mut is_wire_enabled),
                19 => __input.maybe_or_keep(&mut minimum_payment),
                20 => __input.maybe_or_keep(&mut overdraft_limit),
                21 => __input.maybe_or_keep(&mut spend_control_ids),
                22 => __input.maybe_or_keep(&mut spending_limits),
                _ => __input.again(),
            }
        }
        __input.need(&account_type, "account_type");
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        Some(Self {
            account_type: account_type?,
            auto_payment_period: auto_payment_period.map(|value| value.0),
            balance_ceiling,
            balance_floor,
            bank_account_id,
            bank_country: bank_country?,
            billing_period,
            currency: currency?,
            fee_product_ids,
            grace_period: grace_period.map(|value| value.0),
            interest_product_id,
            is_ach_enabled,
            is_card_enabled,
            is_eft_ca_enabled,
            is_external_card_enabled,
            is_p2p_enabled,
            is_sar_enabled,
            is_synctera_pay_enabled,
            is_wire_enabled,
            minimum_payment,
            overdraft_limit: overdraft_limit.map(|value| value.0),
            spend_control_ids,
            spending_limits,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", &self.account_type);
        out.option("auto_payment_period", &self.auto_payment_period);
        out.option("balance_ceiling", &self.balance_ceiling);
        out.option("balance_floor", &self.balance_floor);
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.option("billing_period", &self.billing_period);
        out.field("currency", &self.currency);
        out.option("fee_product_ids", &self.fee_product_ids);
        out.option("grace_period", &self.grace_period);
        out.option("interest_product_id", &self.interest_product_id);
        out.option("is_ach_enabled", &self.is_ach_enabled);
        out.option("is_card_enabled", &self.is_card_enabled);
        out.option("is_eft_ca_enabled", &self.is_eft_ca_enabled);
        out.option("is_external_card_enabled", &self.is_external_card_enabled);
        out.option("is_p2p_enabled", &self.is_p2p_enabled);
        out.option("is_sar_enabled", &self.is_sar_enabled);
        out.option("is_synctera_pay_enabled", &self.is_synctera_pay_enabled);
        out.option("is_wire_enabled", &self.is_wire_enabled);
        out.option("minimum_payment", &self.minimum_payment);
        out.option("overdraft_limit", &self.overdraft_limit);
        out.option("spend_control_ids", &self.spend_control_ids);
        out.option("spending_limits", &self.spending_limits);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsGenericResponse);
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_fields_line_of_credit`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateFieldsLineOfCredit {
    /// Optional.
    pub bank_account_id: Option<AccountId>,
    /// Required. Matches `^[A-Z]{2,3}$`.
    pub bank_country: String,
    /// Required. Matches `^[A-Z]{3}$`.
    pub currency: String,
    /// Optional. At least 21; at most 28.
    pub grace_period: Option<i64>,
    /// Optional.
    pub interest_product_id: Option<ProductId>,
    /// Required.
    pub minimum_payment: V0MinimumPaymentPartial,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateFieldsLineOfCredit {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        bank_country: impl Into<String>,
        currency: impl Into<String>,
        minimum_payment: impl Into<V0MinimumPaymentPartial>,
    ) -> Self {
        Self {
            bank_account_id: None,
            bank_country: bank_country.into(),
            currency: currency.into(),
            grace_period: None,
            interest_product_id: None,
            minimum_payment: minimum_payment.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_account_id`](Self::bank_account_id).
    #[must_use]
    #[inline]
    pub fn with_bank_account_id(mut self, value: AccountId) -> Self {
        self.bank_account_id = Some(value);
        self
    }
    /// Sets [`grace_period`](Self::grace_period). At least 21; at most 28.
    #[must_use]
    #[inline]
    pub fn with_grace_period(mut self, value: i64) -> Self {
        self.grace_period = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: ProductId) -> Self {
        self.interest_product_id = Some(value);
        self
    }
}
impl crate::record::Record for V0TemplateFieldsLineOfCredit {
    const NAME: &'static str = "V0TemplateFieldsLineOfCredit";
    const FIELDS: &'static [&'static str] = &[
        "bank_account_id",
        "bank_country",
        "currency",
        "grace_period",
        "interest_product_id",
        "minimum_payment",
        "account_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bank_account_id: Option<AccountId> = None;
        let mut bank_country: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut grace_period: Option<crate::whole::Whole> = None;
        let mut interest_product_id: Option<ProductId> = None;
        let mut minimum_payment: Option<V0MinimumPaymentPartial> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut bank_account_id),
                1 => __input.take(&mut bank_country),
                2 => __input.take(&mut currency),
                3 => __input.maybe(&mut grace_period),
                4 => __input.maybe(&mut interest_product_id),
                5 => __input.take(&mut minimum_payment),
                6 => __input.tag("LINE_OF_CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&bank_country, "bank_country");
        __input.need(&currency, "currency");
        __input.need(&minimum_payment, "minimum_payment");
        Some(Self {
            bank_account_id,
            bank_country: bank_country?,
            currency: currency?,
            grace_period: grace_period.map(|value| value.0),
            interest_product_id,
            minimum_payment: minimum_payment?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", "LINE_OF_CREDIT");
        out.option("bank_account_id", &self.bank_account_id);
        out.field("bank_country", &self.bank_country);
        out.field("currency", &self.currency);
        out.option("grace_period", &self.grace_period);
        out.option("interest_product_id", &self.interest_product_id);
        out.field("minimum_payment", &self.minimum_payment);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateFieldsLineOfCredit);
impl crate::check::Check for V0TemplateFieldsLineOfCredit {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.bank_country;
        crate::check::within(
            "bank_country",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 3),
                        Node::End,
                    ],
                );
                crate::check::pattern(value, &PATTERN, "^[A-Z]{2,3}$")
            },
        )?;
        let value = &self.currency;
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
        if let Some(value) = &self.grace_period {
            crate::check::within(
                "grace_period",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(21f64),
                    ::std::ops::Bound::Included(28f64),
                ),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "accounts")]
/// The document's schema `v0_template_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TemplateList {
    /// Required.
    pub account_templates: Vec<V0AccountTemplateResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TemplateList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_templates: Vec<V0AccountTemplateResponse>) -> Self {
        Self {
            account_templates,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0TemplateList {
    const NAME: &'static str = "V0TemplateList";
    const FIELDS: &'static [&'static str] = &["account_templates", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_templates: Option<Vec<V0AccountTemplateResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_templates),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&account_templates, "account_templates");
        Some(Self {
            account_templates: account_templates?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_templates", &self.account_templates);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TemplateList);
#[cfg(feature = "accounts")]
/// The document's schema `v0_update_account`, sent.
pub type V0UpdateAccount = V0AccountDepository;
#[cfg(feature = "accounts")]
/// Parameters of `listAccountsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAccountsV0Params {
    /// Optional.
    pub access_status: Option<Vec<V0AccountAccessStatus>>,
    /// Optional.
    pub account_number: Option<Vec<String>>,
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional.
    pub business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
    /// Optional.
    pub customer_type: Option<V0CustomerType>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub general_ledger_type: Option<V0GeneralLedgerType>,
    /// Optional.
    pub id: Option<Vec<AccountId>>,
    /// Optional.
    pub interest_product_id: Option<String>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub linked_account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub nickname: Option<String>,
    /// Optional.
    pub overdraft_account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub overflow_account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub person_id: Option<Vec<PersonId>>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional. At most 20 items.
    pub spend_control_ids: Option<V0SpendControlIds>,
    /// Optional.
    pub status: Option<Vec<V0AccountStatus>>,
}
impl ListAccountsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_status: None,
            account_number: None,
            account_type: None,
            business_id: None,
            customer_id: None,
            customer_type: None,
            first_name: None,
            general_ledger_type: None,
            id: None,
            interest_product_id: None,
            last_name: None,
            limit: None,
            linked_account_id: None,
            nickname: None,
            overdraft_account_id: None,
            overflow_account_id: None,
            page_token: None,
            person_id: None,
            sort_by: None,
            spend_control_ids: None,
            status: None,
        }
    }
    /// Sets [`access_status`](Self::access_status).
    #[must_use]
    #[inline]
    pub fn with_access_status(mut self, value: Vec<V0AccountAccessStatus>) -> Self {
        self.access_status = Some(value);
        self
    }
    /// Sets [`account_number`](Self::account_number).
    #[must_use]
    #[inline]
    pub fn with_account_number(mut self, value: Vec<String>) -> Self {
        self.account_number = Some(value);
        self
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0AccountType>) -> Self {
        self.account_type = Some(value.into());
        self
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
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`customer_type`](Self::customer_type).
    #[must_use]
    #[inline]
    pub fn with_customer_type(mut self, value: impl Into<V0CustomerType>) -> Self {
        self.customer_type = Some(value.into());
        self
    }
    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    #[inline]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`general_ledger_type`](Self::general_ledger_type).
    #[must_use]
    #[inline]
    pub fn with_general_ledger_type(
        mut self,
        value: impl Into<V0GeneralLedgerType>,
    ) -> Self {
        self.general_ledger_type = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<AccountId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`interest_product_id`](Self::interest_product_id).
    #[must_use]
    #[inline]
    pub fn with_interest_product_id(mut self, value: impl Into<String>) -> Self {
        self.interest_product_id = Some(value.into());
        self
    }
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`linked_account_id`](Self::linked_account_id).
    #[must_use]
    #[inline]
    pub fn with_linked_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.linked_account_id = Some(value);
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`overdraft_account_id`](Self::overdraft_account_id).
    #[must_use]
    #[inline]
    pub fn with_overdraft_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.overdraft_account_id = Some(value);
        self
    }
    /// Sets [`overflow_account_id`](Self::overflow_account_id).
    #[must_use]
    #[inline]
    pub fn with_overflow_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.overflow_account_id = Some(value);
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
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`spend_control_ids`](Self::spend_control_ids). At most 20 items.
    #[must_use]
    #[inline]
    pub fn with_spend_control_ids(mut self, value: V0SpendControlIds) -> Self {
        self.spend_control_ids = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: Vec<V0AccountStatus>) -> Self {
        self.status = Some(value);
        self
    }
}
impl ListAccountsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("nickname", &self.nickname);
        if let Some(values) = &self.account_number {
            query.comma_list("account_number", values);
        }
        query.some("last_name", &self.last_name);
        query.some("general_ledger_type", &self.general_ledger_type);
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        query.some("first_name", &self.first_name);
        if let Some(values) = &self.overflow_account_id {
            query.comma_list("overflow_account_id", values);
        }
        query.some("account_type", &self.account_type);
        if let Some(values) = &self.business_id {
            query.comma_list("business_id", values);
        }
        if let Some(values) = &self.overdraft_account_id {
            query.comma_list("overdraft_account_id", values);
        }
        if let Some(values) = &self.spend_control_ids {
            query.comma_list("spend_control_ids", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.person_id {
            query.comma_list("person_id", values);
        }
        query.some("customer_type", &self.customer_type);
        query.some("limit", &self.limit);
        query.some("customer_id", &self.customer_id);
        query.some("interest_product_id", &self.interest_product_id);
        if let Some(values) = &self.linked_account_id {
            query.comma_list("linked_account_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        if let Some(values) = &self.access_status {
            query.comma_list("access_status", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListAccountsV0Params {
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
        if let Some(value) = &self.spend_control_ids {
            crate::check::within(
                "spend_control_ids",
                crate::check::items(value, 0, 20),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListAccountsV0Params {
    type Item = V0AccountGenericResponse;
    type Page = V0AccountList;
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
        (page.accounts, page.next_page_token)
    }
}
#[cfg(feature = "accounts")]
/// Parameters of `listAccountResourceProductsV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAccountResourceProductsV0Params {
    /// Optional.
    pub end_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<ProductId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Required.
    pub product_type: ListAccountResourceProductsV0ProductType,
    /// Optional.
    pub start_date: Option<crate::Date>,
}
impl ListAccountResourceProductsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        product_type: impl Into<ListAccountResourceProductsV0ProductType>,
    ) -> Self {
        Self {
            end_date: None,
            id: None,
            limit: None,
            page_token: None,
            product_type: product_type.into(),
            start_date: None,
        }
    }
    /// Sets [`end_date`](Self::end_date).
    #[must_use]
    #[inline]
    pub fn with_end_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: ProductId) -> Self {
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
    /// Sets [`start_date`](Self::start_date).
    #[must_use]
    #[inline]
    pub fn with_start_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}
impl ListAccountResourceProductsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("end_date", &self.end_date);
        query.some("page_token", &self.page_token);
        query.one("product_type", &self.product_type);
        query.some("id", &self.id);
        query.some("limit", &self.limit);
        query.some("start_date", &self.start_date);
        query.into_url()
    }
}
impl crate::check::Check for ListAccountResourceProductsV0Params {
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
impl crate::Paged for ListAccountResourceProductsV0Params {
    type Item = V0AccountProduct;
    type Page = V0AccountProductList;
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
        (page.account_products, page.next_page_token)
    }
}
#[cfg(feature = "accounts")]
/// Parameters of `listStopPaymentV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListStopPaymentV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub originator_name: Option<Vec<String>>,
    /// Optional.
    pub stop_payment_id: Option<Vec<StopPaymentId>>,
    /// Optional.
    pub transaction_id: Option<Vec<TransactionId>>,
}
impl ListStopPaymentV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            originator_name: None,
            stop_payment_id: None,
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
    /// Sets [`originator_name`](Self::originator_name).
    #[must_use]
    #[inline]
    pub fn with_originator_name(mut self, value: Vec<String>) -> Self {
        self.originator_name = Some(value);
        self
    }
    /// Sets [`stop_payment_id`](Self::stop_payment_id).
    #[must_use]
    #[inline]
    pub fn with_stop_payment_id(mut self, value: Vec<StopPaymentId>) -> Self {
        self.stop_payment_id = Some(value);
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: Vec<TransactionId>) -> Self {
        self.transaction_id = Some(value);
        self
    }
}
impl ListStopPaymentV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.transaction_id {
            query.comma_list("transaction_id", values);
        }
        if let Some(values) = &self.originator_name {
            query.comma_list("originator_name", values);
        }
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        if let Some(values) = &self.stop_payment_id {
            query.comma_list("stop_payment_id", values);
        }
        query.into_url()
    }
}
#[cfg(feature = "accounts")]
/// Parameters of `listAccountTemplatesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAccountTemplatesV0Params {
    /// Optional.
    pub account_type: Option<V0AccountType>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListAccountTemplatesV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_type: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(mut self, value: impl Into<V0AccountType>) -> Self {
        self.account_type = Some(value.into());
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
impl ListAccountTemplatesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("account_type", &self.account_type);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListAccountTemplatesV0Params {
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
impl crate::Paged for ListAccountTemplatesV0Params {
    type Item = V0AccountTemplateResponse;
    type Page = V0TemplateList;
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
        (page.account_templates, page.next_page_token)
    }
}
#[cfg(feature = "accounts")]
/// Parameters of `listAccountRelationshipV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAccountRelationshipV0Params {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListAccountRelationshipV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
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
}
impl ListAccountRelationshipV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListAccountRelationshipV0Params {
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
impl crate::Paged for ListAccountRelationshipV0Params {
    type Item = V0RelationshipResponse;
    type Page = V0RelationshipList;
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
        (page.relationships, page.next_page_token)
    }
}
