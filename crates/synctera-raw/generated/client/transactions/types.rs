// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "transactions")]
/// The document's schema `ach_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required.
    pub ach_transaction: AchTransactionData,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: AchTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AchTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        ach_transaction: impl Into<AchTransactionData>,
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<AchTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            ach_transaction: ach_transaction.into(),
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AchTransaction {
    const NAME: &'static str = "AchTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "ach_transaction",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut ach_transaction: Option<AchTransactionData> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<AchTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut ach_transaction),
                2 => __input.take(&mut amount),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.maybe_or_keep(&mut customer_id),
                6 => __input.take(&mut dc_sign),
                7 => __input.maybe_or_keep(&mut decline),
                8 => __input.maybe_or_keep(&mut description),
                9 => __input.take(&mut effective_date),
                10 => __input.maybe_or_keep(&mut enhanced_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("ACH"),
                _ => __input.again(),
            }
        }
        __input.need(&ach_transaction, "ach_transaction");
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            ach_transaction: ach_transaction?,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "ACH");
        out.option("account_id", &self.account_id);
        out.field("ach_transaction", &self.ach_transaction);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(AchTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `ach_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AchTransactionData {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub file_name: Option<String>,
    /// Required.
    pub id: String,
    /// Optional. `Debug` does not print it.
    pub identification_number: Option<String>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub originating_company_name: Option<String>,
    /// Optional. `Debug` does not print it.
    pub originating_routing_number: Option<String>,
    /// Optional.
    pub originator_name: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub recipient_name: Option<String>,
    /// Optional.
    pub return_code: Option<String>,
    /// Optional.
    pub trace_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl AchTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            description: None,
            file_name: None,
            id: id.into(),
            identification_number: None,
            originating_account_id: None,
            originating_company_name: None,
            originating_routing_number: None,
            originator_name: None,
            receiving_account_id: None,
            recipient_name: None,
            return_code: None,
            trace_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for AchTransactionData {
    const NAME: &'static str = "AchTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "file_name",
        "id",
        "identification_number",
        "originating_account_id",
        "originating_company_name",
        "originating_routing_number",
        "originator_name",
        "receiving_account_id",
        "recipient_name",
        "return_code",
        "trace_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut file_name: Option<String> = None;
        let mut id: Option<String> = None;
        let mut identification_number: Option<String> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originating_company_name: Option<String> = None;
        let mut originating_routing_number: Option<String> = None;
        let mut originator_name: Option<String> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut recipient_name: Option<String> = None;
        let mut return_code: Option<String> = None;
        let mut trace_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut description),
                1 => __input.maybe_or_keep(&mut file_name),
                2 => __input.take(&mut id),
                3 => __input.maybe_or_keep(&mut identification_number),
                4 => __input.maybe_or_keep(&mut originating_account_id),
                5 => __input.maybe_or_keep(&mut originating_company_name),
                6 => __input.maybe_or_keep(&mut originating_routing_number),
                7 => __input.maybe_or_keep(&mut originator_name),
                8 => __input.maybe_or_keep(&mut receiving_account_id),
                9 => __input.maybe_or_keep(&mut recipient_name),
                10 => __input.maybe_or_keep(&mut return_code),
                11 => __input.maybe_or_keep(&mut trace_number),
                _ => __input.again(),
            }
        }
        __input.need(&id, "id");
        Some(Self {
            description,
            file_name,
            id: id?,
            identification_number,
            originating_account_id,
            originating_company_name,
            originating_routing_number,
            originator_name,
            receiving_account_id,
            recipient_name,
            return_code,
            trace_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.option("file_name", &self.file_name);
        out.field("id", &self.id);
        out.secret_option("identification_number", &self.identification_number);
        out.option("originating_account_id", &self.originating_account_id);
        out.option("originating_company_name", &self.originating_company_name);
        out.secret_option(
            "originating_routing_number",
            &self.originating_routing_number,
        );
        out.option("originator_name", &self.originator_name);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.option("recipient_name", &self.recipient_name);
        out.option("return_code", &self.return_code);
        out.option("trace_number", &self.trace_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(AchTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `ach_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AchTransactionSubtypes {
    /// `INCOMING_CREDIT`
    IncomingCredit,
    /// `INCOMING_CREDIT_CONTESTED_RETURN`
    IncomingCreditContestedReturn,
    /// `INCOMING_CREDIT_DISHONORED_RETURN`
    IncomingCreditDishonoredReturn,
    /// `INCOMING_CREDIT_RETURN`
    IncomingCreditReturn,
    /// `INCOMING_CREDIT_REVERSAL`
    IncomingCreditReversal,
    /// `INCOMING_DEBIT`
    IncomingDebit,
    /// `INCOMING_DEBIT_CONTESTED_RETURN`
    IncomingDebitContestedReturn,
    /// `INCOMING_DEBIT_DISHONORED_RETURN`
    IncomingDebitDishonoredReturn,
    /// `INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL`
    IncomingDebitDishonoredReturnReversal,
    /// `INCOMING_DEBIT_RETURN`
    IncomingDebitReturn,
    /// `INCOMING_DEBIT_RETURN_REVERSAL`
    IncomingDebitReturnReversal,
    /// `INCOMING_DEBIT_REVERSAL`
    IncomingDebitReversal,
    /// `OUTGOING_CREDIT`
    OutgoingCredit,
    /// `OUTGOING_CREDIT_CONTESTED_RETURN`
    OutgoingCreditContestedReturn,
    /// `OUTGOING_CREDIT_DISHONORED_RETURN`
    OutgoingCreditDishonoredReturn,
    /// `OUTGOING_CREDIT_RETURN`
    OutgoingCreditReturn,
    /// `OUTGOING_CREDIT_REVERSAL`
    OutgoingCreditReversal,
    /// `OUTGOING_DEBIT`
    OutgoingDebit,
    /// `OUTGOING_DEBIT_CONTESTED_RETURN`
    OutgoingDebitContestedReturn,
    /// `OUTGOING_DEBIT_DISHONORED_RETURN`
    OutgoingDebitDishonoredReturn,
    /// `OUTGOING_DEBIT_RETURN`
    OutgoingDebitReturn,
    /// `OUTGOING_DEBIT_REVERSAL`
    OutgoingDebitReversal,
    /// `PRENOTE`
    Prenote,
    /// `TEMP_HOLD`
    TempHold,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl AchTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::IncomingCredit,
        Self::IncomingCreditContestedReturn,
        Self::IncomingCreditDishonoredReturn,
        Self::IncomingCreditReturn,
        Self::IncomingCreditReversal,
        Self::IncomingDebit,
        Self::IncomingDebitContestedReturn,
        Self::IncomingDebitDishonoredReturn,
        Self::IncomingDebitDishonoredReturnReversal,
        Self::IncomingDebitReturn,
        Self::IncomingDebitReturnReversal,
        Self::IncomingDebitReversal,
        Self::OutgoingCredit,
        Self::OutgoingCreditContestedReturn,
        Self::OutgoingCreditDishonoredReturn,
        Self::OutgoingCreditReturn,
        Self::OutgoingCreditReversal,
        Self::OutgoingDebit,
        Self::OutgoingDebitContestedReturn,
        Self::OutgoingDebitDishonoredReturn,
        Self::OutgoingDebitReturn,
        Self::OutgoingDebitReversal,
        Self::Prenote,
        Self::TempHold,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncomingCredit => "INCOMING_CREDIT",
            Self::IncomingCreditContestedReturn => "INCOMING_CREDIT_CONTESTED_RETURN",
            Self::IncomingCreditDishonoredReturn => "INCOMING_CREDIT_DISHONORED_RETURN",
            Self::IncomingCreditReturn => "INCOMING_CREDIT_RETURN",
            Self::IncomingCreditReversal => "INCOMING_CREDIT_REVERSAL",
            Self::IncomingDebit => "INCOMING_DEBIT",
            Self::IncomingDebitContestedReturn => "INCOMING_DEBIT_CONTESTED_RETURN",
            Self::IncomingDebitDishonoredReturn => "INCOMING_DEBIT_DISHONORED_RETURN",
            Self::IncomingDebitDishonoredReturnReversal => {
                "INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL"
            }
            Self::IncomingDebitReturn => "INCOMING_DEBIT_RETURN",
            Self::IncomingDebitReturnReversal => "INCOMING_DEBIT_RETURN_REVERSAL",
            Self::IncomingDebitReversal => "INCOMING_DEBIT_REVERSAL",
            Self::OutgoingCredit => "OUTGOING_CREDIT",
            Self::OutgoingCreditContestedReturn => "OUTGOING_CREDIT_CONTESTED_RETURN",
            Self::OutgoingCreditDishonoredReturn => "OUTGOING_CREDIT_DISHONORED_RETURN",
            Self::OutgoingCreditReturn => "OUTGOING_CREDIT_RETURN",
            Self::OutgoingCreditReversal => "OUTGOING_CREDIT_REVERSAL",
            Self::OutgoingDebit => "OUTGOING_DEBIT",
            Self::OutgoingDebitContestedReturn => "OUTGOING_DEBIT_CONTESTED_RETURN",
            Self::OutgoingDebitDishonoredReturn => "OUTGOING_DEBIT_DISHONORED_RETURN",
            Self::OutgoingDebitReturn => "OUTGOING_DEBIT_RETURN",
            Self::OutgoingDebitReversal => "OUTGOING_DEBIT_REVERSAL",
            Self::Prenote => "PRENOTE",
            Self::TempHold => "TEMP_HOLD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(AchTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `all_transaction_subtypes`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AllTransactionSubtypes {
    /// `FEDNOW_INCOMING`
    FednowIncoming,
    /// `FEDNOW_OUTGOING`
    FednowOutgoing,
    /// `CARD_FUNDING`
    CardFunding,
    /// `CARD_FUNDING_REVERSAL`
    CardFundingReversal,
    /// `CARD_SEND`
    CardSend,
    /// `CARD_SEND_REVERSAL`
    CardSendReversal,
    /// `CHARGEBACK_DEBIT`
    ChargebackDebit,
    /// `CHARGEBACK_DEBIT_REVERSAL`
    ChargebackDebitReversal,
    /// `BULK_DOMESTIC_OUTGOING`
    BulkDomesticOutgoing,
    /// `BULK_DOMESTIC_OUTGOING_REVERSAL`
    BulkDomesticOutgoingReversal,
    /// `DOMESTIC_INCOMING`
    DomesticIncoming,
    /// `DOMESTIC_INCOMING_RETURN`
    DomesticIncomingReturn,
    /// `DOMESTIC_INCOMING_RETURN_REVERSAL`
    DomesticIncomingReturnReversal,
    /// `DOMESTIC_INCOMING_REVERSAL`
    DomesticIncomingReversal,
    /// `DOMESTIC_OUTGOING`
    DomesticOutgoing,
    /// `DOMESTIC_OUTGOING_RETURN`
    DomesticOutgoingReturn,
    /// `DOMESTIC_OUTGOING_RETURN_REVERSAL`
    DomesticOutgoingReturnReversal,
    /// `DOMESTIC_OUTGOING_REVERSAL`
    DomesticOutgoingReversal,
    /// `INTERNATIONAL_INCOMING`
    InternationalIncoming,
    /// `INTERNATIONAL_INCOMING_RETURN`
    InternationalIncomingReturn,
    /// `INTERNATIONAL_INCOMING_RETURN_REVERSAL`
    InternationalIncomingReturnReversal,
    /// `INTERNATIONAL_INCOMING_REVERSAL`
    InternationalIncomingReversal,
    /// `INTERNATIONAL_OUTGOING`
    InternationalOutgoing,
    /// `INTERNATIONAL_OUTGOING_RETURN`
    InternationalOutgoingReturn,
    /// `INTERNATIONAL_OUTGOING_RETURN_REVERSAL`
    InternationalOutgoingReturnReversal,
    /// `INTERNATIONAL_OUTGOING_REVERSAL`
    InternationalOutgoingReversal,
    /// `ATM_WITHDRAWAL`
    AtmWithdrawal,
    /// `ATM_WITHDRAWAL_REVERSAL`
    AtmWithdrawalReversal,
    /// `BALANCE_INQUIRY`
    BalanceInquiry,
    /// `CARD_NETWORK_FINAL_CHARGEBACK`
    CardNetworkFinalChargeback,
    /// `CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL`
    CardNetworkFinalChargebackReversal,
    /// `CARD_NETWORK_FIRST_CHARGEBACK`
    CardNetworkFirstChargeback,
    /// `CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL`
    CardNetworkFirstChargebackReversal,
    /// `CARD_NETWORK_REPRESENTMENT`
    CardNetworkRepresentment,
    /// `CARD_NETWORK_REPRESENTMENT_REVERSAL`
    CardNetworkRepresentmentReversal,
    /// `CARD_TRANSACTION`
    CardTransaction,
    /// `CARD_TRANSACTION_REVERSAL`
    CardTransactionReversal,
    /// `CHARGEBACK`
    Chargeback,
    /// `CHARGEBACK_REVERSAL`
    ChargebackReversal,
    /// `CREDIT`
    Credit,
    /// `CREDIT_REVERSAL`
    CreditReversal,
    /// `DIRECTPOST`
    Directpost,
    /// `DIRECTPOST_REVERSAL`
    DirectpostReversal,
    /// `POS_CASHBACK`
    PosCashback,
    /// `POS_CASHBACK_REVERSAL`
    PosCashbackReversal,
    /// `POS_PURCHASE`
    PosPurchase,
    /// `POS_PURCHASE_REFUND`
    PosPurchaseRefund,
    /// `POS_PURCHASE_REFUND_REVERSAL`
    PosPurchaseRefundReversal,
    /// `POS_PURCHASE_REVERSAL`
    PosPurchaseReversal,
    /// `POS_REFUND`
    PosRefund,
    /// `POS_REFUND_REVERSAL`
    PosRefundReversal,
    /// `PROVISIONAL_CREDIT`
    ProvisionalCredit,
    /// `PROVISIONAL_CREDIT_REVERSAL`
    ProvisionalCreditReversal,
    /// `MOBILE_DEPOSIT`
    MobileDeposit,
    /// `MOBILE_DEPOSIT_RETURN`
    MobileDepositReturn,
    /// `MOBILE_DEPOSIT_RETURN_REVERSAL`
    MobileDepositReturnReversal,
    /// `MOBILE_DEPOSIT_REVERSAL`
    MobileDepositReversal,
    /// `EFT_CA_BULK_OUTGOING_CREDIT`
    EftCaBulkOutgoingCredit,
    /// `EFT_CA_BULK_OUTGOING_CREDIT_RETURN`
    EftCaBulkOutgoingCreditReturn,
    /// `EFT_CA_BULK_OUTGOING_CREDIT_RETURN_REVERSAL`
    EftCaBulkOutgoingCreditReturnReversal,
    /// `EFT_CA_BULK_OUTGOING_CREDIT_REVERSAL`
    EftCaBulkOutgoingCreditReversal,
    /// `EFT_CA_BULK_OUTGOING_DEBIT`
    EftCaBulkOutgoingDebit,
    /// `EFT_CA_BULK_OUTGOING_DEBIT_RETURN`
    EftCaBulkOutgoingDebitReturn,
    /// `EFT_CA_BULK_OUTGOING_DEBIT_RETURN_REVERSAL`
    EftCaBulkOutgoingDebitReturnReversal,
    /// `EFT_CA_BULK_OUTGOING_DEBIT_REVERSAL`
    EftCaBulkOutgoingDebitReversal,
    /// `EFT_CA_INCOMING_CREDIT`
    EftCaIncomingCredit,
    /// `EFT_CA_INCOMING_CREDIT_RETURN`
    EftCaIncomingCreditReturn,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_REVERSAL`
    EftCaIncomingCreditReturnReversal,
    /// `EFT_CA_INCOMING_CREDIT_REVERSAL`
    EftCaIncomingCreditReversal,
    /// `EFT_CA_INCOMING_DEBIT`
    EftCaIncomingDebit,
    /// `EFT_CA_INCOMING_DEBIT_RETURN`
    EftCaIncomingDebitReturn,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_REVERSAL`
    EftCaIncomingDebitReturnReversal,
    /// `EFT_CA_INCOMING_DEBIT_REVERSAL`
    EftCaIncomingDebitReversal,
    /// `EFT_CA_OUTGOING_CREDIT`
    EftCaOutgoingCredit,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN`
    EftCaOutgoingCreditReturn,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_REVERSAL`
    EftCaOutgoingCreditReturnReversal,
    /// `EFT_CA_OUTGOING_CREDIT_REVERSAL`
    EftCaOutgoingCreditReversal,
    /// `EFT_CA_OUTGOING_DEBIT`
    EftCaOutgoingDebit,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN`
    EftCaOutgoingDebitReturn,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_REVERSAL`
    EftCaOutgoingDebitReturnReversal,
    /// `EFT_CA_OUTGOING_DEBIT_REVERSAL`
    EftCaOutgoingDebitReversal,
    /// `ACCOUNT_BALANCE_ADJUSTMENT`
    AccountBalanceAdjustment,
    /// `ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL`
    AccountBalanceAdjustmentReversal,
    /// `ACCOUNT_DECREASE_LIMIT`
    AccountDecreaseLimit,
    /// `ACCOUNT_DECREASE_LIMIT_REVERSAL`
    AccountDecreaseLimitReversal,
    /// `ACCOUNT_INCREASE_LIMIT`
    AccountIncreaseLimit,
    /// `ACCOUNT_INCREASE_LIMIT_REVERSAL`
    AccountIncreaseLimitReversal,
    /// `ACCOUNT_TO_ACCOUNT`
    AccountToAccount,
    /// `ACCOUNT_TO_ACCOUNT_REVERSAL`
    AccountToAccountReversal,
    /// `ACCOUNT_TO_ACCOUNT_SWEEP`
    AccountToAccountSweep,
    /// `ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL`
    AccountToAccountSweepReversal,
    /// `ACH_CREDIT_SWEEP`
    AchCreditSweep,
    /// `ACH_CREDIT_SWEEP_REVERSAL`
    AchCreditSweepReversal,
    /// `ACH_DEBIT_SWEEP`
    AchDebitSweep,
    /// `ACH_DEBIT_SWEEP_REVERSAL`
    AchDebitSweepReversal,
    /// `ACH_FLOAT_TRANSFER`
    AchFloatTransfer,
    /// `ACH_FLOAT_TRANSFER_REVERSAL`
    AchFloatTransferReversal,
    /// `ACH_INCOMING_CREDIT_SWEEP`
    AchIncomingCreditSweep,
    /// `ACH_INCOMING_CREDIT_SWEEP_REVERSAL`
    AchIncomingCreditSweepReversal,
    /// `ACH_INCOMING_DEBIT_SWEEP`
    AchIncomingDebitSweep,
    /// `ACH_INCOMING_DEBIT_SWEEP_REVERSAL`
    AchIncomingDebitSweepReversal,
    /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`
    AchIncomingReturnCreditSweep,
    /// `ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL`
    AchIncomingReturnCreditSweepReversal,
    /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`
    AchIncomingReturnDebitSweep,
    /// `ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL`
    AchIncomingReturnDebitSweepReversal,
    /// `ACH_OUTGOING_CREDIT_SWEEP`
    AchOutgoingCreditSweep,
    /// `ACH_OUTGOING_CREDIT_SWEEP_REVERSAL`
    AchOutgoingCreditSweepReversal,
    /// `ACH_OUTGOING_DEBIT_SWEEP`
    AchOutgoingDebitSweep,
    /// `ACH_OUTGOING_DEBIT_SWEEP_REVERSAL`
    AchOutgoingDebitSweepReversal,
    /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`
    AchOutgoingReturnCreditSweep,
    /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL`
    AchOutgoingReturnCreditSweepReversal,
    /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`
    AchOutgoingReturnDebitSweep,
    /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL`
    AchOutgoingReturnDebitSweepReversal,
    /// `ACH_SWEEP`
    AchSweep,
    /// `ACH_SWEEP_REVERSAL`
    AchSweepReversal,
    /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`
    BulkDomesticWireOutgoingSweep,
    /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`
    BulkDomesticWireOutgoingSweepReversal,
    /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`
    BulkEftCaOutgoingCreditSweep,
    /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`
    BulkEftCaOutgoingCreditSweepReversal,
    /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`
    BulkEftCaOutgoingDebitSweep,
    /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`
    BulkEftCaOutgoingDebitSweepReversal,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP`
    CardChargebackCaseWonSweep,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`
    CardChargebackCaseWonSweepReversal,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`
    CardChargebackWriteoffSweep,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`
    CardChargebackWriteoffSweepReversal,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP`
    CardProvisionalCreditSweep,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`
    CardProvisionalCreditSweepReversal,
    /// `CASHBACK`
    Cashback,
    /// `CASHBACK_REVERSAL`
    CashbackReversal,
    /// `CASHBACK_SWEEP`
    CashbackSweep,
    /// `CASHBACK_SWEEP_REVERSAL`
    CashbackSweepReversal,
    /// `CREDIT_MEMO`
    CreditMemo,
    /// `CREDIT_MEMO_REVERSAL`
    CreditMemoReversal,
    /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`
    DomesticWireIncomingReturnSweep,
    /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL`
    DomesticWireIncomingReturnSweepReversal,
    /// `DOMESTIC_WIRE_INCOMING_SWEEP`
    DomesticWireIncomingSweep,
    /// `DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL`
    DomesticWireIncomingSweepReversal,
    /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`
    DomesticWireOutgoingReturnSweep,
    /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`
    DomesticWireOutgoingReturnSweepReversal,
    /// `DOMESTIC_WIRE_OUTGOING_SWEEP`
    DomesticWireOutgoingSweep,
    /// `DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`
    DomesticWireOutgoingSweepReversal,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`
    EftCaIncomingCreditReturnSweep,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL`
    EftCaIncomingCreditReturnSweepReversal,
    /// `EFT_CA_INCOMING_CREDIT_SWEEP`
    EftCaIncomingCreditSweep,
    /// `EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL`
    EftCaIncomingCreditSweepReversal,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`
    EftCaIncomingDebitReturnSweep,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL`
    EftCaIncomingDebitReturnSweepReversal,
    /// `EFT_CA_INCOMING_DEBIT_SWEEP`
    EftCaIncomingDebitSweep,
    /// `EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL`
    EftCaIncomingDebitSweepReversal,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`
    EftCaOutgoingCreditReturnSweep,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL`
    EftCaOutgoingCreditReturnSweepReversal,
    /// `EFT_CA_OUTGOING_CREDIT_SWEEP`
    EftCaOutgoingCreditSweep,
    /// `EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`
    EftCaOutgoingCreditSweepReversal,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`
    EftCaOutgoingDebitReturnSweep,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL`
    EftCaOutgoingDebitReturnSweepReversal,
    /// `EFT_CA_OUTGOING_DEBIT_SWEEP`
    EftCaOutgoingDebitSweep,
    /// `EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`
    EftCaOutgoingDebitSweepReversal,
    /// `ETRANSFER_SWEEP`
    EtransferSweep,
    /// `ETRANSFER_SWEEP_REVERSAL`
    EtransferSweepReversal,
    /// `EXCHANGE_RATE_DIFFERENCE_GAIN`
    ExchangeRateDifferenceGain,
    /// `EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL`
    ExchangeRateDifferenceGainReversal,
    /// `EXCHANGE_RATE_DIFFERENCE_LOSS`
    ExchangeRateDifferenceLoss,
    /// `EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL`
    ExchangeRateDifferenceLossReversal,
    /// `FEE`
    Fee,
    /// `FEE_REVERSAL`
    FeeReversal,
    /// `FEE_SWEEP`
    FeeSweep,
    /// `FEE_SWEEP_REVERSAL`
    FeeSweepReversal,
    /// `FORCE_PAYMENT`
    ForcePayment,
    /// `FORCE_PAYMENT_REVERSAL`
    ForcePaymentReversal,
    /// `GENERAL_FEE_SWEEP`
    GeneralFeeSweep,
    /// `GENERAL_FEE_SWEEP_REVERSAL`
    GeneralFeeSweepReversal,
    /// `GENERAL_INTERNAL_TRANSFER_SWEEP`
    GeneralInternalTransferSweep,
    /// `GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL`
    GeneralInternalTransferSweepReversal,
    /// `GENERAL_REWARD_SWEEP`
    GeneralRewardSweep,
    /// `GENERAL_REWARD_SWEEP_REVERSAL`
    GeneralRewardSweepReversal,
    /// `INCOMING_WIRE`
    IncomingWire,
    /// `INCOMING_WIRE_REVERSAL`
    IncomingWireReversal,
    /// `INCOMING_WIRE_SWEEP`
    IncomingWireSweep,
    /// `INCOMING_WIRE_SWEEP_REVERSAL`
    IncomingWireSweepReversal,
    /// `INTEREST_CHARGED`
    InterestCharged,
    /// `INTEREST_CHARGED_REVERSAL`
    InterestChargedReversal,
    /// `INTEREST_CHARGED_SWEEP`
    InterestChargedSweep,
    /// `INTEREST_CHARGED_SWEEP_REVERSAL`
    InterestChargedSweepReversal,
    /// `INTEREST_CORRECTION`
    InterestCorrection,
    /// `INTEREST_CORRECTION_REVERSAL`
    InterestCorrectionReversal,
    /// `INTEREST_PAYOUT`
    InterestPayout,
    /// `INTEREST_PAYOUT_REVERSAL`
    InterestPayoutReversal,
    /// `INTEREST_PAYOUT_SWEEP`
    InterestPayoutSweep,
    /// `INTEREST_PAYOUT_SWEEP_REVERSAL`
    InterestPayoutSweepReversal,
    /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`
    InternationalWireIncomingSweep,
    /// `INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL`
    InternationalWireIncomingSweepReversal,
    /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`
    InternationalWireOutgoingReturnSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`
    InternationalWireOutgoingReturnSweepReversal,
    /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`
    InternationalWireOutgoingSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL`
    InternationalWireOutgoingSweepReversal,
    /// `INVOICE`
    Invoice,
    /// `INVOICE_REVERSAL`
    InvoiceReversal,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP`
    InStoreCashDepositSweep,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`
    InStoreCashDepositSweepReversal,
    /// `JIT_FUND`
    JitFund,
    /// `JIT_FUND_REVERSAL`
    JitFundReversal,
    /// `LOAN_DISBURSEMENT`
    LoanDisbursement,
    /// `LOAN_DISBURSEMENT_REVERSAL`
    LoanDisbursementReversal,
    /// `LOAN_FUNDING`
    LoanFunding,
    /// `LOAN_FUNDING_REVERSAL`
    LoanFundingReversal,
    /// `LOC_USAGE`
    LocUsage,
    /// `LOC_USAGE_REVERSAL`
    LocUsageReversal,
    /// `MANUAL_ADJUSTMENT`
    ManualAdjustment,
    /// `MANUAL_ADJUSTMENT_REVERSAL`
    ManualAdjustmentReversal,
    /// `MANUAL_ADJUSTMENT_SWEEP`
    ManualAdjustmentSweep,
    /// `MANUAL_ADJUSTMENT_SWEEP_REVERSAL`
    ManualAdjustmentSweepReversal,
    /// `MANUAL_AFT_SWEEP`
    ManualAftSweep,
    /// `MANUAL_AFT_SWEEP_REVERSAL`
    ManualAftSweepReversal,
    /// `MANUAL_CARD_SWEEP`
    ManualCardSweep,
    /// `MANUAL_CARD_SWEEP_REVERSAL`
    ManualCardSweepReversal,
    /// `MANUAL_CASH_DEPOSIT_SWEEP`
    ManualCashDepositSweep,
    /// `MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL`
    ManualCashDepositSweepReversal,
    /// `MANUAL_CASH_ORDER_SWEEP`
    ManualCashOrderSweep,
    /// `MANUAL_CASH_ORDER_SWEEP_REVERSAL`
    ManualCashOrderSweepReversal,
    /// `MANUAL_CHECK_ISSUANCE`
    ManualCheckIssuance,
    /// `MANUAL_CHECK_ISSUANCE_REVERSAL`
    ManualCheckIssuanceReversal,
    /// `MANUAL_CHECK_SWEEP`
    ManualCheckSweep,
    /// `MANUAL_CHECK_SWEEP_REVERSAL`
    ManualCheckSweepReversal,
    /// `MANUAL_OCT_SWEEP`
    ManualOctSweep,
    /// `MANUAL_OCT_SWEEP_REVERSAL`
    ManualOctSweepReversal,
    /// `MANUAL_WIRE_SWEEP`
    ManualWireSweep,
    /// `MANUAL_WIRE_SWEEP_REVERSAL`
    ManualWireSweepReversal,
    /// `MASTERCARD_GROSS_SWEEP`
    MastercardGrossSweep,
    /// `MASTERCARD_GROSS_SWEEP_REVERSAL`
    MastercardGrossSweepReversal,
    /// `MASTERCARD_INTERCHANGE_SWEEP`
    MastercardInterchangeSweep,
    /// `MASTERCARD_INTERCHANGE_SWEEP_REVERSAL`
    MastercardInterchangeSweepReversal,
    /// `MASTERCARD_NET_SWEEP`
    MastercardNetSweep,
    /// `MASTERCARD_NET_SWEEP_REVERSAL`
    MastercardNetSweepReversal,
    /// `MOBILE_DEPOSIT_RETURN_SWEEP`
    MobileDepositReturnSweep,
    /// `MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL`
    MobileDepositReturnSweepReversal,
    /// `MOBILE_DEPOSIT_SWEEP`
    MobileDepositSweep,
    /// `MOBILE_DEPOSIT_SWEEP_REVERSAL`
    MobileDepositSweepReversal,
    /// `NEGATIVE_BALANCE_DRAW`
    NegativeBalanceDraw,
    /// `NEGATIVE_BALANCE_DRAW_REVERSAL`
    NegativeBalanceDrawReversal,
    /// `NEGATIVE_BALANCE_REPAYMENT`
    NegativeBalanceRepayment,
    /// `NEGATIVE_BALANCE_REPAYMENT_REVERSAL`
    NegativeBalanceRepaymentReversal,
    /// `NEGATIVE_BALANCE_RESERVE`
    NegativeBalanceReserve,
    /// `NEGATIVE_BALANCE_RESERVE_REVERSAL`
    NegativeBalanceReserveReversal,
    /// `NEGATIVE_BALANCE_WRITEOFF`
    NegativeBalanceWriteoff,
    /// `NEGATIVE_BALANCE_WRITEOFF_REVERSAL`
    NegativeBalanceWriteoffReversal,
    /// `NETWORK_ADJUSTMENT_SWEEP`
    NetworkAdjustmentSweep,
    /// `NETWORK_ADJUSTMENT_SWEEP_REVERSAL`
    NetworkAdjustmentSweepReversal,
    /// `NETWORK_CHARGEBACK_SWEEP`
    NetworkChargebackSweep,
    /// `NETWORK_CHARGEBACK_SWEEP_REVERSAL`
    NetworkChargebackSweepReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE`
    OutgoingInternationalRemittance,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`
    OutgoingInternationalRemittanceReversal,
    /// `OVERDUE_CARD_WRITEOFF`
    OverdueCardWriteoff,
    /// `OVERDUE_CARD_WRITEOFF_REVERSAL`
    OverdueCardWriteoffReversal,
    /// `PEER_TO_PEER`
    PeerToPeer,
    /// `PEER_TO_PEER_REVERSAL`
    PeerToPeerReversal,
    /// `PROGRAM_DECREASE`
    ProgramDecrease,
    /// `PROGRAM_DECREASE_REVERSAL`
    ProgramDecreaseReversal,
    /// `PROGRAM_EXPANSION`
    ProgramExpansion,
    /// `PROGRAM_EXPANSION_REVERSAL`
    ProgramExpansionReversal,
    /// `PROMOTIONAL_CREDIT`
    PromotionalCredit,
    /// `PROMOTIONAL_CREDIT_REVERSAL`
    PromotionalCreditReversal,
    /// `PROMOTIONAL_CREDIT_SWEEP`
    PromotionalCreditSweep,
    /// `PROMOTIONAL_CREDIT_SWEEP_REVERSAL`
    PromotionalCreditSweepReversal,
    /// `PULSE_GROSS_SWEEP`
    PulseGrossSweep,
    /// `PULSE_GROSS_SWEEP_REVERSAL`
    PulseGrossSweepReversal,
    /// `PULSE_INTERCHANGE_SWEEP`
    PulseInterchangeSweep,
    /// `PULSE_INTERCHANGE_SWEEP_REVERSAL`
    PulseInterchangeSweepReversal,
    /// `REPAYMENT`
    Repayment,
    /// `REPAYMENT_REVERSAL`
    RepaymentReversal,
    /// `SECURITY_ACCOUNT_PAYMENT`
    SecurityAccountPayment,
    /// `SECURITY_ACCOUNT_PAYMENT_REVERSAL`
    SecurityAccountPaymentReversal,
    /// `SECURITY_OVERPAY_ADJUSTMENT`
    SecurityOverpayAdjustment,
    /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`
    SecurityOverpayAdjustmentReversal,
    /// `SIGN_UP_BONUS`
    SignUpBonus,
    /// `SIGN_UP_BONUS_REVERSAL`
    SignUpBonusReversal,
    /// `SUBSCRIPTION_FEE`
    SubscriptionFee,
    /// `SUBSCRIPTION_FEE_REVERSAL`
    SubscriptionFeeReversal,
    /// `TRANSFER_FEE`
    TransferFee,
    /// `TRANSFER_FEE_REVERSAL`
    TransferFeeReversal,
    /// `TRANSFER_FEE_REVERSAL_REVERSAL`
    TransferFeeReversalReversal,
    /// `VISA_GROSS_SWEEP`
    VisaGrossSweep,
    /// `VISA_GROSS_SWEEP_REVERSAL`
    VisaGrossSweepReversal,
    /// `VISA_INTERCHANGE_SWEEP`
    VisaInterchangeSweep,
    /// `VISA_INTERCHANGE_SWEEP_REVERSAL`
    VisaInterchangeSweepReversal,
    /// `VISA_NET_SWEEP`
    VisaNetSweep,
    /// `VISA_NET_SWEEP_REVERSAL`
    VisaNetSweepReversal,
    /// `INCOMING_INTERAC_AUTODEPOSIT`
    IncomingInteracAutodeposit,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`
    IncomingInteracAutodepositReturn,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`
    IncomingInteracAutodepositReturnReversal,
    /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`
    IncomingInteracAutodepositReversal,
    /// `INCOMING_INTERAC_E_TRANSFER`
    IncomingInteracETransfer,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN`
    IncomingInteracETransferReturn,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    IncomingInteracETransferReturnReversal,
    /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`
    IncomingInteracETransferReversal,
    /// `INCOMING_INTERNATIONAL_WIRE`
    IncomingInternationalWire,
    /// `INCOMING_INTERNATIONAL_WIRE_REVERSAL`
    IncomingInternationalWireReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER`
    OutgoingAccountTransfer,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`
    OutgoingAccountTransferReturn,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`
    OutgoingAccountTransferReturnReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`
    OutgoingAccountTransferReversal,
    /// `OUTGOING_BILL_PAYMENT`
    OutgoingBillPayment,
    /// `OUTGOING_BILL_PAYMENT_RETURN`
    OutgoingBillPaymentReturn,
    /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`
    OutgoingBillPaymentReturnReversal,
    /// `OUTGOING_BILL_PAYMENT_REVERSAL`
    OutgoingBillPaymentReversal,
    /// `OUTGOING_CARD_LOAD`
    OutgoingCardLoad,
    /// `OUTGOING_CARD_LOAD_REVERSAL`
    OutgoingCardLoadReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER`
    OutgoingInteracETransfer,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`
    OutgoingInteracETransferReturn,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    OutgoingInteracETransferReturnReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`
    OutgoingInteracETransferReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`
    OutgoingInternationalRemittanceReturn,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`
    OutgoingInternationalRemittanceReturnReversal,
    /// `CASH_ORDER`
    CashOrder,
    /// `CASH_ORDER_REVERSAL`
    CashOrderReversal,
    /// `DEPOSIT`
    Deposit,
    /// `DEPOSIT_REVERSAL`
    DepositReversal,
    /// `IN_STORE_DEPOSIT`
    InStoreDeposit,
    /// `IN_STORE_DEPOSIT_REVERSAL`
    InStoreDepositReversal,
    /// `ACCOUNT_OPENING_BONUS`
    AccountOpeningBonus,
    /// `ACCOUNT_OPENING_BONUS_REVERSAL`
    AccountOpeningBonusReversal,
    /// `INTEREST_RATE_BONUS`
    InterestRateBonus,
    /// `INTEREST_RATE_BONUS_REVERSAL`
    InterestRateBonusReversal,
    /// `LOAN_INTEREST_RATE_REDUCTION`
    LoanInterestRateReduction,
    /// `LOAN_INTEREST_RATE_REDUCTION_REVERSAL`
    LoanInterestRateReductionReversal,
    /// `MILES`
    Miles,
    /// `MILES_REVERSAL`
    MilesReversal,
    /// `MISCELLANEOUS`
    Miscellaneous,
    /// `MISCELLANEOUS_REVERSAL`
    MiscellaneousReversal,
    /// `POINTS`
    Points,
    /// `POINTS_REVERSAL`
    PointsReversal,
    /// `REFERRAL_BONUS`
    ReferralBonus,
    /// `REFERRAL_BONUS_REVERSAL`
    ReferralBonusReversal,
    /// `ACCOUNT_FUNDING_AFT`
    AccountFundingAft,
    /// `ACCOUNT_FUNDING_AFT_REVERSAL`
    AccountFundingAftReversal,
    /// `ACH_INCOMING_TRANSFER`
    AchIncomingTransfer,
    /// `ACH_INCOMING_TRANSFER_REVERSAL`
    AchIncomingTransferReversal,
    /// `ACH_OUTGOING_TRANSFER`
    AchOutgoingTransfer,
    /// `ACH_OUTGOING_TRANSFER_REVERSAL`
    AchOutgoingTransferReversal,
    /// `APPLICATION`
    Application,
    /// `APPLICATION_REVERSAL`
    ApplicationReversal,
    /// `ATM_BALANCE_INQUIRY`
    AtmBalanceInquiry,
    /// `ATM_BALANCE_INQUIRY_REVERSAL`
    AtmBalanceInquiryReversal,
    /// `BALANCE_TRANSFER`
    BalanceTransfer,
    /// `BALANCE_TRANSFER_REVERSAL`
    BalanceTransferReversal,
    /// `BILL_PAY`
    BillPay,
    /// `BILL_PAY_REVERSAL`
    BillPayReversal,
    /// `CARD_DELIVERY`
    CardDelivery,
    /// `CARD_DELIVERY_REVERSAL`
    CardDeliveryReversal,
    /// `CARD_REPLACEMENT`
    CardReplacement,
    /// `CARD_REPLACEMENT_REVERSAL`
    CardReplacementReversal,
    /// `CASH_ADVANCE`
    CashAdvance,
    /// `CASH_ADVANCE_REVERSAL`
    CashAdvanceReversal,
    /// `CASH_DEPOSIT`
    CashDeposit,
    /// `CASH_DEPOSIT_REVERSAL`
    CashDepositReversal,
    /// `CHECK_ISSUANCE`
    CheckIssuance,
    /// `CHECK_ISSUANCE_REVERSAL`
    CheckIssuanceReversal,
    /// `CROSS_BORDER_TRANSACTION`
    CrossBorderTransaction,
    /// `CROSS_BORDER_TRANSACTION_REVERSAL`
    CrossBorderTransactionReversal,
    /// `EFT_TRANSFER`
    EftTransfer,
    /// `EFT_TRANSFER_REVERSAL`
    EftTransferReversal,
    /// `FOREIGN_ATM`
    ForeignAtm,
    /// `FOREIGN_ATM_REVERSAL`
    ForeignAtmReversal,
    /// `FOREIGN_TRANSACTION`
    ForeignTransaction,
    /// `FOREIGN_TRANSACTION_REVERSAL`
    ForeignTransactionReversal,
    /// `INACTIVITY`
    Inactivity,
    /// `INACTIVITY_REVERSAL`
    InactivityReversal,
    /// `LATE_PAYMENT`
    LatePayment,
    /// `LATE_PAYMENT_REVERSAL`
    LatePaymentReversal,
    /// `MAINTENANCE`
    Maintenance,
    /// `MAINTENANCE_REVERSAL`
    MaintenanceReversal,
    /// `ORIGINATION`
    Origination,
    /// `ORIGINATION_REVERSAL`
    OriginationReversal,
    /// `OVERDRAFT`
    Overdraft,
    /// `OVERDRAFT_REVERSAL`
    OverdraftReversal,
    /// `OVER_THE_LIMIT`
    OverTheLimit,
    /// `OVER_THE_LIMIT_REVERSAL`
    OverTheLimitReversal,
    /// `RETURNED_ITEM`
    ReturnedItem,
    /// `RETURNED_ITEM_REVERSAL`
    ReturnedItemReversal,
    /// `RETURNED_PAYMENT`
    ReturnedPayment,
    /// `RETURNED_PAYMENT_REVERSAL`
    ReturnedPaymentReversal,
    /// `STOP_PAYMENT`
    StopPayment,
    /// `STOP_PAYMENT_REVERSAL`
    StopPaymentReversal,
    /// `SUBSCRIPTION`
    Subscription,
    /// `SUBSCRIPTION_REVERSAL`
    SubscriptionReversal,
    /// `WIRE_TRANSFER`
    WireTransfer,
    /// `WIRE_TRANSFER_REVERSAL`
    WireTransferReversal,
    /// `INCOMING_CREDIT`
    IncomingCredit,
    /// `INCOMING_CREDIT_CONTESTED_RETURN`
    IncomingCreditContestedReturn,
    /// `INCOMING_CREDIT_DISHONORED_RETURN`
    IncomingCreditDishonoredReturn,
    /// `INCOMING_CREDIT_RETURN`
    IncomingCreditReturn,
    /// `INCOMING_CREDIT_REVERSAL`
    IncomingCreditReversal,
    /// `INCOMING_DEBIT`
    IncomingDebit,
    /// `INCOMING_DEBIT_CONTESTED_RETURN`
    IncomingDebitContestedReturn,
    /// `INCOMING_DEBIT_DISHONORED_RETURN`
    IncomingDebitDishonoredReturn,
    /// `INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL`
    IncomingDebitDishonoredReturnReversal,
    /// `INCOMING_DEBIT_RETURN`
    IncomingDebitReturn,
    /// `INCOMING_DEBIT_RETURN_REVERSAL`
    IncomingDebitReturnReversal,
    /// `INCOMING_DEBIT_REVERSAL`
    IncomingDebitReversal,
    /// `OUTGOING_CREDIT`
    OutgoingCredit,
    /// `OUTGOING_CREDIT_CONTESTED_RETURN`
    OutgoingCreditContestedReturn,
    /// `OUTGOING_CREDIT_DISHONORED_RETURN`
    OutgoingCreditDishonoredReturn,
    /// `OUTGOING_CREDIT_RETURN`
    OutgoingCreditReturn,
    /// `OUTGOING_CREDIT_REVERSAL`
    OutgoingCreditReversal,
    /// `OUTGOING_DEBIT`
    OutgoingDebit,
    /// `OUTGOING_DEBIT_CONTESTED_RETURN`
    OutgoingDebitContestedReturn,
    /// `OUTGOING_DEBIT_DISHONORED_RETURN`
    OutgoingDebitDishonoredReturn,
    /// `OUTGOING_DEBIT_RETURN`
    OutgoingDebitReturn,
    /// `OUTGOING_DEBIT_REVERSAL`
    OutgoingDebitReversal,
    /// `PRENOTE`
    Prenote,
    /// `TEMP_HOLD`
    TempHold,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl AllTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::FednowIncoming,
        Self::FednowOutgoing,
        Self::CardFunding,
        Self::CardFundingReversal,
        Self::CardSend,
        Self::CardSendReversal,
        Self::ChargebackDebit,
        Self::ChargebackDebitReversal,
        Self::BulkDomesticOutgoing,
        Self::BulkDomesticOutgoingReversal,
        Self::DomesticIncoming,
        Self::DomesticIncomingReturn,
        Self::DomesticIncomingReturnReversal,
        Self::DomesticIncomingReversal,
        Self::DomesticOutgoing,
        Self::DomesticOutgoingReturn,
        Self::DomesticOutgoingReturnReversal,
        Self::DomesticOutgoingReversal,
        Self::InternationalIncoming,
        Self::InternationalIncomingReturn,
        Self::InternationalIncomingReturnReversal,
        Self::InternationalIncomingReversal,
        Self::InternationalOutgoing,
        Self::InternationalOutgoingReturn,
        Self::InternationalOutgoingReturnReversal,
        Self::InternationalOutgoingReversal,
        Self::AtmWithdrawal,
        Self::AtmWithdrawalReversal,
        Self::BalanceInquiry,
        Self::CardNetworkFinalChargeback,
        Self::CardNetworkFinalChargebackReversal,
        Self::CardNetworkFirstChargeback,
        Self::CardNetworkFirstChargebackReversal,
        Self::CardNetworkRepresentment,
        Self::CardNetworkRepresentmentReversal,
        Self::CardTransaction,
        Self::CardTransactionReversal,
        Self::Chargeback,
        Self::ChargebackReversal,
        Self::Credit,
        Self::CreditReversal,
        Self::Directpost,
        Self::DirectpostReversal,
        Self::PosCashback,
        Self::PosCashbackReversal,
        Self::PosPurchase,
        Self::PosPurchaseRefund,
        Self::PosPurchaseRefundReversal,
        Self::PosPurchaseReversal,
        Self::PosRefund,
        Self::PosRefundReversal,
        Self::ProvisionalCredit,
        Self::ProvisionalCreditReversal,
        Self::MobileDeposit,
        Self::MobileDepositReturn,
        Self::MobileDepositReturnReversal,
        Self::MobileDepositReversal,
        Self::EftCaBulkOutgoingCredit,
        Self::EftCaBulkOutgoingCreditReturn,
        Self::EftCaBulkOutgoingCreditReturnReversal,
        Self::EftCaBulkOutgoingCreditReversal,
        Self::EftCaBulkOutgoingDebit,
        Self::EftCaBulkOutgoingDebitReturn,
        Self::EftCaBulkOutgoingDebitReturnReversal,
        Self::EftCaBulkOutgoingDebitReversal,
        Self::EftCaIncomingCredit,
        Self::EftCaIncomingCreditReturn,
        Self::EftCaIncomingCreditReturnReversal,
        Self::EftCaIncomingCreditReversal,
        Self::EftCaIncomingDebit,
        Self::EftCaIncomingDebitReturn,
        Self::EftCaIncomingDebitReturnReversal,
        Self::EftCaIncomingDebitReversal,
        Self::EftCaOutgoingCredit,
        Self::EftCaOutgoingCreditReturn,
        Self::EftCaOutgoingCreditReturnReversal,
        Self::EftCaOutgoingCreditReversal,
        Self::EftCaOutgoingDebit,
        Self::EftCaOutgoingDebitReturn,
        Self::EftCaOutgoingDebitReturnReversal,
        Self::EftCaOutgoingDebitReversal,
        Self::AccountBalanceAdjustment,
        Self::AccountBalanceAdjustmentReversal,
        Self::AccountDecreaseLimit,
        Self::AccountDecreaseLimitReversal,
        Self::AccountIncreaseLimit,
        Self::AccountIncreaseLimitReversal,
        Self::AccountToAccount,
        Self::AccountToAccountReversal,
        Self::AccountToAccountSweep,
        Self::AccountToAccountSweepReversal,
        Self::AchCreditSweep,
        Self::AchCreditSweepReversal,
        Self::AchDebitSweep,
        Self::AchDebitSweepReversal,
        Self::AchFloatTransfer,
        Self::AchFloatTransferReversal,
        Self::AchIncomingCreditSweep,
        Self::AchIncomingCreditSweepReversal,
        Self::AchIncomingDebitSweep,
        Self::AchIncomingDebitSweepReversal,
        Self::AchIncomingReturnCreditSweep,
        Self::AchIncomingReturnCreditSweepReversal,
        Self::AchIncomingReturnDebitSweep,
        Self::AchIncomingReturnDebitSweepReversal,
        Self::AchOutgoingCreditSweep,
        Self::AchOutgoingCreditSweepReversal,
        Self::AchOutgoingDebitSweep,
        Self::AchOutgoingDebitSweepReversal,
        Self::AchOutgoingReturnCreditSweep,
        Self::AchOutgoingReturnCreditSweepReversal,
        Self::AchOutgoingReturnDebitSweep,
        Self::AchOutgoingReturnDebitSweepReversal,
        Self::AchSweep,
        Self::AchSweepReversal,
        Self::BulkDomesticWireOutgoingSweep,
        Self::BulkDomesticWireOutgoingSweepReversal,
        Self::BulkEftCaOutgoingCreditSweep,
        Self::BulkEftCaOutgoingCreditSweepReversal,
        Self::BulkEftCaOutgoingDebitSweep,
        Self::BulkEftCaOutgoingDebitSweepReversal,
        Self::CardChargebackCaseWonSweep,
        Self::CardChargebackCaseWonSweepReversal,
        Self::CardChargebackWriteoffSweep,
        Self::CardChargebackWriteoffSweepReversal,
        Self::CardProvisionalCreditSweep,
        Self::CardProvisionalCreditSweepReversal,
        Self::Cashback,
        Self::CashbackReversal,
        Self::CashbackSweep,
        Self::CashbackSweepReversal,
        Self::CreditMemo,
        Self::CreditMemoReversal,
        Self::DomesticWireIncomingReturnSweep,
        Self::DomesticWireIncomingReturnSweepReversal,
        Self::DomesticWireIncomingSweep,
        Self::DomesticWireIncomingSweepReversal,
        Self::DomesticWireOutgoingReturnSweep,
        Self::DomesticWireOutgoingReturnSweepReversal,
        Self::DomesticWireOutgoingSweep,
        Self::DomesticWireOutgoingSweepReversal,
        Self::EftCaIncomingCreditReturnSweep,
        Self::EftCaIncomingCreditReturnSweepReversal,
        Self::EftCaIncomingCreditSweep,
        Self::EftCaIncomingCreditSweepReversal,
        Self::EftCaIncomingDebitReturnSweep,
        Self::EftCaIncomingDebitReturnSweepReversal,
        Self::EftCaIncomingDebitSweep,
        Self::EftCaIncomingDebitSweepReversal,
        Self::EftCaOutgoingCreditReturnSweep,
        Self::EftCaOutgoingCreditReturnSweepReversal,
        Self::EftCaOutgoingCreditSweep,
        Self::EftCaOutgoingCreditSweepReversal,
        Self::EftCaOutgoingDebitReturnSweep,
        Self::EftCaOutgoingDebitReturnSweepReversal,
        Self::EftCaOutgoingDebitSweep,
        Self::EftCaOutgoingDebitSweepReversal,
        Self::EtransferSweep,
        Self::EtransferSweepReversal,
        Self::ExchangeRateDifferenceGain,
        Self::ExchangeRateDifferenceGainReversal,
        Self::ExchangeRateDifferenceLoss,
        Self::ExchangeRateDifferenceLossReversal,
        Self::Fee,
        Self::FeeReversal,
        Self::FeeSweep,
        Self::FeeSweepReversal,
        Self::ForcePayment,
        Self::ForcePaymentReversal,
        Self::GeneralFeeSweep,
        Self::GeneralFeeSweepReversal,
        Self::GeneralInternalTransferSweep,
        Self::GeneralInternalTransferSweepReversal,
        Self::GeneralRewardSweep,
        Self::GeneralRewardSweepReversal,
        Self::IncomingWire,
        Self::IncomingWireReversal,
        Self::IncomingWireSweep,
        Self::IncomingWireSweepReversal,
        Self::InterestCharged,
        Self::InterestChargedReversal,
        Self::InterestChargedSweep,
        Self::InterestChargedSweepReversal,
        Self::InterestCorrection,
        Self::InterestCorrectionReversal,
        Self::InterestPayout,
        Self::InterestPayoutReversal,
        Self::InterestPayoutSweep,
        Self::InterestPayoutSweepReversal,
        Self::InternationalWireIncomingSweep,
        Self::InternationalWireIncomingSweepReversal,
        Self::InternationalWireOutgoingReturnSweep,
        Self::InternationalWireOutgoingReturnSweepReversal,
        Self::InternationalWireOutgoingSweep,
        Self::InternationalWireOutgoingSweepReversal,
        Self::Invoice,
        Self::InvoiceReversal,
        Self::InStoreCashDepositSweep,
        Self::InStoreCashDepositSweepReversal,
        Self::JitFund,
        Self::JitFundReversal,
        Self::LoanDisbursement,
        Self::LoanDisbursementReversal,
        Self::LoanFunding,
        Self::LoanFundingReversal,
        Self::LocUsage,
        Self::LocUsageReversal,
        Self::ManualAdjustment,
        Self::ManualAdjustmentReversal,
        Self::ManualAdjustmentSweep,
        Self::ManualAdjustmentSweepReversal,
        Self::ManualAftSweep,
        Self::ManualAftSweepReversal,
        Self::ManualCardSweep,
        Self::ManualCardSweepReversal,
        Self::ManualCashDepositSweep,
        Self::ManualCashDepositSweepReversal,
        Self::ManualCashOrderSweep,
        Self::ManualCashOrderSweepReversal,
        Self::ManualCheckIssuance,
        Self::ManualCheckIssuanceReversal,
        Self::ManualCheckSweep,
        Self::ManualCheckSweepReversal,
        Self::ManualOctSweep,
        Self::ManualOctSweepReversal,
        Self::ManualWireSweep,
        Self::ManualWireSweepReversal,
        Self::MastercardGrossSweep,
        Self::MastercardGrossSweepReversal,
        Self::MastercardInterchangeSweep,
        Self::MastercardInterchangeSweepReversal,
        Self::MastercardNetSweep,
        Self::MastercardNetSweepReversal,
        Self::MobileDepositReturnSweep,
        Self::MobileDepositReturnSweepReversal,
        Self::MobileDepositSweep,
        Self::MobileDepositSweepReversal,
        Self::NegativeBalanceDraw,
        Self::NegativeBalanceDrawReversal,
        Self::NegativeBalanceRepayment,
        Self::NegativeBalanceRepaymentReversal,
        Self::NegativeBalanceReserve,
        Self::NegativeBalanceReserveReversal,
        Self::NegativeBalanceWriteoff,
        Self::NegativeBalanceWriteoffReversal,
        Self::NetworkAdjustmentSweep,
        Self::NetworkAdjustmentSweepReversal,
        Self::NetworkChargebackSweep,
        Self::NetworkChargebackSweepReversal,
        Self::OutgoingInternationalRemittance,
        Self::OutgoingInternationalRemittanceReversal,
        Self::OverdueCardWriteoff,
        Self::OverdueCardWriteoffReversal,
        Self::PeerToPeer,
        Self::PeerToPeerReversal,
        Self::ProgramDecrease,
        Self::ProgramDecreaseReversal,
        Self::ProgramExpansion,
        Self::ProgramExpansionReversal,
        Self::PromotionalCredit,
        Self::PromotionalCreditReversal,
        Self::PromotionalCreditSweep,
        Self::PromotionalCreditSweepReversal,
        Self::PulseGrossSweep,
        Self::PulseGrossSweepReversal,
        Self::PulseInterchangeSweep,
        Self::PulseInterchangeSweepReversal,
        Self::Repayment,
        Self::RepaymentReversal,
        Self::SecurityAccountPayment,
        Self::SecurityAccountPaymentReversal,
        Self::SecurityOverpayAdjustment,
        Self::SecurityOverpayAdjustmentReversal,
        Self::SignUpBonus,
        Self::SignUpBonusReversal,
        Self::SubscriptionFee,
        Self::SubscriptionFeeReversal,
        Self::TransferFee,
        Self::TransferFeeReversal,
        Self::TransferFeeReversalReversal,
        Self::VisaGrossSweep,
        Self::VisaGrossSweepReversal,
        Self::VisaInterchangeSweep,
        Self::VisaInterchangeSweepReversal,
        Self::VisaNetSweep,
        Self::VisaNetSweepReversal,
        Self::IncomingInteracAutodeposit,
        Self::IncomingInteracAutodepositReturn,
        Self::IncomingInteracAutodepositReturnReversal,
        Self::IncomingInteracAutodepositReversal,
        Self::IncomingInteracETransfer,
        Self::IncomingInteracETransferReturn,
        Self::IncomingInteracETransferReturnReversal,
        Self::IncomingInteracETransferReversal,
        Self::IncomingInternationalWire,
        Self::IncomingInternationalWireReversal,
        Self::OutgoingAccountTransfer,
        Self::OutgoingAccountTransferReturn,
        Self::OutgoingAccountTransferReturnReversal,
        Self::OutgoingAccountTransferReversal,
        Self::OutgoingBillPayment,
        Self::OutgoingBillPaymentReturn,
        Self::OutgoingBillPaymentReturnReversal,
        Self::OutgoingBillPaymentReversal,
        Self::OutgoingCardLoad,
        Self::OutgoingCardLoadReversal,
        Self::OutgoingInteracETransfer,
        Self::OutgoingInteracETransferReturn,
        Self::OutgoingInteracETransferReturnReversal,
        Self::OutgoingInteracETransferReversal,
        Self::OutgoingInternationalRemittanceReturn,
        Self::OutgoingInternationalRemittanceReturnReversal,
        Self::CashOrder,
        Self::CashOrderReversal,
        Self::Deposit,
        Self::DepositReversal,
        Self::InStoreDeposit,
        Self::InStoreDepositReversal,
        Self::AccountOpeningBonus,
        Self::AccountOpeningBonusReversal,
        Self::InterestRateBonus,
        Self::InterestRateBonusReversal,
        Self::LoanInterestRateReduction,
        Self::LoanInterestRateReductionReversal,
        Self::Miles,
        Self::MilesReversal,
        Self::Miscellaneous,
        Self::MiscellaneousReversal,
        Self::Points,
        Self::PointsReversal,
        Self::ReferralBonus,
        Self::ReferralBonusReversal,
        Self::AccountFundingAft,
        Self::AccountFundingAftReversal,
        Self::AchIncomingTransfer,
        Self::AchIncomingTransferReversal,
        Self::AchOutgoingTransfer,
        Self::AchOutgoingTransferReversal,
        Self::Application,
        Self::ApplicationReversal,
        Self::AtmBalanceInquiry,
        Self::AtmBalanceInquiryReversal,
        Self::BalanceTransfer,
        Self::BalanceTransferReversal,
        Self::BillPay,
        Self::BillPayReversal,
        Self::CardDelivery,
        Self::CardDeliveryReversal,
        Self::CardReplacement,
        Self::CardReplacementReversal,
        Self::CashAdvance,
        Self::CashAdvanceReversal,
        Self::CashDeposit,
        Self::CashDepositReversal,
        Self::CheckIssuance,
        Self::CheckIssuanceReversal,
        Self::CrossBorderTransaction,
        Self::CrossBorderTransactionReversal,
        Self::EftTransfer,
        Self::EftTransferReversal,
        Self::ForeignAtm,
        Self::ForeignAtmReversal,
        Self::ForeignTransaction,
        Self::ForeignTransactionReversal,
        Self::Inactivity,
        Self::InactivityReversal,
        Self::LatePayment,
        Self::LatePaymentReversal,
        Self::Maintenance,
        Self::MaintenanceReversal,
        Self::Origination,
        Self::OriginationReversal,
        Self::Overdraft,
        Self::OverdraftReversal,
        Self::OverTheLimit,
        Self::OverTheLimitReversal,
        Self::ReturnedItem,
        Self::ReturnedItemReversal,
        Self::ReturnedPayment,
        Self::ReturnedPaymentReversal,
        Self::StopPayment,
        Self::StopPaymentReversal,
        Self::Subscription,
        Self::SubscriptionReversal,
        Self::WireTransfer,
        Self::WireTransferReversal,
        Self::IncomingCredit,
        Self::IncomingCreditContestedReturn,
        Self::IncomingCreditDishonoredReturn,
        Self::IncomingCreditReturn,
        Self::IncomingCreditReversal,
        Self::IncomingDebit,
        Self::IncomingDebitContestedReturn,
        Self::IncomingDebitDishonoredReturn,
        Self::IncomingDebitDishonoredReturnReversal,
        Self::IncomingDebitReturn,
        Self::IncomingDebitReturnReversal,
        Self::IncomingDebitReversal,
        Self::OutgoingCredit,
        Self::OutgoingCreditContestedReturn,
        Self::OutgoingCreditDishonoredReturn,
        Self::OutgoingCreditReturn,
        Self::OutgoingCreditReversal,
        Self::OutgoingDebit,
        Self::OutgoingDebitContestedReturn,
        Self::OutgoingDebitDishonoredReturn,
        Self::OutgoingDebitReturn,
        Self::OutgoingDebitReversal,
        Self::Prenote,
        Self::TempHold,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FednowIncoming => "FEDNOW_INCOMING",
            Self::FednowOutgoing => "FEDNOW_OUTGOING",
            Self::CardFunding => "CARD_FUNDING",
            Self::CardFundingReversal => "CARD_FUNDING_REVERSAL",
            Self::CardSend => "CARD_SEND",
            Self::CardSendReversal => "CARD_SEND_REVERSAL",
            Self::ChargebackDebit => "CHARGEBACK_DEBIT",
            Self::ChargebackDebitReversal => "CHARGEBACK_DEBIT_REVERSAL",
            Self::BulkDomesticOutgoing => "BULK_DOMESTIC_OUTGOING",
            Self::BulkDomesticOutgoingReversal => "BULK_DOMESTIC_OUTGOING_REVERSAL",
            Self::DomesticIncoming => "DOMESTIC_INCOMING",
            Self::DomesticIncomingReturn => "DOMESTIC_INCOMING_RETURN",
            Self::DomesticIncomingReturnReversal => "DOMESTIC_INCOMING_RETURN_REVERSAL",
            Self::DomesticIncomingReversal => "DOMESTIC_INCOMING_REVERSAL",
            Self::DomesticOutgoing => "DOMESTIC_OUTGOING",
            Self::DomesticOutgoingReturn => "DOMESTIC_OUTGOING_RETURN",
            Self::DomesticOutgoingReturnReversal => "DOMESTIC_OUTGOING_RETURN_REVERSAL",
            Self::DomesticOutgoingReversal => "DOMESTIC_OUTGOING_REVERSAL",
            Self::InternationalIncoming => "INTERNATIONAL_INCOMING",
            Self::InternationalIncomingReturn => "INTERNATIONAL_INCOMING_RETURN",
            Self::InternationalIncomingReturnReversal => {
                "INTERNATIONAL_INCOMING_RETURN_REVERSAL"
            }
            Self::InternationalIncomingReversal => "INTERNATIONAL_INCOMING_REVERSAL",
            Self::InternationalOutgoing => "INTERNATIONAL_OUTGOING",
            Self::InternationalOutgoingReturn => "INTERNATIONAL_OUTGOING_RETURN",
            Self::InternationalOutgoingReturnReversal => {
                "INTERNATIONAL_OUTGOING_RETURN_REVERSAL"
            }
            Self::InternationalOutgoingReversal => "INTERNATIONAL_OUTGOING_REVERSAL",
            Self::AtmWithdrawal => "ATM_WITHDRAWAL",
            Self::AtmWithdrawalReversal => "ATM_WITHDRAWAL_REVERSAL",
            Self::BalanceInquiry => "BALANCE_INQUIRY",
            Self::CardNetworkFinalChargeback => "CARD_NETWORK_FINAL_CHARGEBACK",
            Self::CardNetworkFinalChargebackReversal => {
                "CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL"
            }
            Self::CardNetworkFirstChargeback => "CARD_NETWORK_FIRST_CHARGEBACK",
            Self::CardNetworkFirstChargebackReversal => {
                "CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL"
            }
            Self::CardNetworkRepresentment => "CARD_NETWORK_REPRESENTMENT",
            Self::CardNetworkRepresentmentReversal => {
                "CARD_NETWORK_REPRESENTMENT_REVERSAL"
            }
            Self::CardTransaction => "CARD_TRANSACTION",
            Self::CardTransactionReversal => "CARD_TRANSACTION_REVERSAL",
            Self::Chargeback => "CHARGEBACK",
            Self::ChargebackReversal => "CHARGEBACK_REVERSAL",
            Self::Credit => "CREDIT",
            Self::CreditReversal => "CREDIT_REVERSAL",
            Self::Directpost => "DIRECTPOST",
            Self::DirectpostReversal => "DIRECTPOST_REVERSAL",
            Self::PosCashback => "POS_CASHBACK",
            Self::PosCashbackReversal => "POS_CASHBACK_REVERSAL",
            Self::PosPurchase => "POS_PURCHASE",
            Self::PosPurchaseRefund => "POS_PURCHASE_REFUND",
            Self::PosPurchaseRefundReversal => "POS_PURCHASE_REFUND_REVERSAL",
            Self::PosPurchaseReversal => "POS_PURCHASE_REVERSAL",
            Self::PosRefund => "POS_REFUND",
            Self::PosRefundReversal => "POS_REFUND_REVERSAL",
            Self::ProvisionalCredit => "PROVISIONAL_CREDIT",
            Self::ProvisionalCreditReversal => "PROVISIONAL_CREDIT_REVERSAL",
            Self::MobileDeposit => "MOBILE_DEPOSIT",
            Self::MobileDepositReturn => "MOBILE_DEPOSIT_RETURN",
            Self::MobileDepositReturnReversal => "MOBILE_DEPOSIT_RETURN_REVERSAL",
            Self::MobileDepositReversal => "MOBILE_DEPOSIT_REVERSAL",
            Self::EftCaBulkOutgoingCredit => "EFT_CA_BULK_OUTGOING_CREDIT",
            Self::EftCaBulkOutgoingCreditReturn => "EFT_CA_BULK_OUTGOING_CREDIT_RETURN",
            Self::EftCaBulkOutgoingCreditReturnReversal => {
                "EFT_CA_BULK_OUTGOING_CREDIT_RETURN_REVERSAL"
            }
            Self::EftCaBulkOutgoingCreditReversal => {
                "EFT_CA_BULK_OUTGOING_CREDIT_REVERSAL"
            }
            Self::EftCaBulkOutgoingDebit => "EFT_CA_BULK_OUTGOING_DEBIT",
            Self::EftCaBulkOutgoingDebitReturn => "EFT_CA_BULK_OUTGOING_DEBIT_RETURN",
            Self::EftCaBulkOutgoingDebitReturnReversal => {
                "EFT_CA_BULK_OUTGOING_DEBIT_RETURN_REVERSAL"
            }
            Self::EftCaBulkOutgoingDebitReversal => "EFT_CA_BULK_OUTGOING_DEBIT_REVERSAL",
            Self::EftCaIncomingCredit => "EFT_CA_INCOMING_CREDIT",
            Self::EftCaIncomingCreditReturn => "EFT_CA_INCOMING_CREDIT_RETURN",
            Self::EftCaIncomingCreditReturnReversal => {
                "EFT_CA_INCOMING_CREDIT_RETURN_REVERSAL"
            }
            Self::EftCaIncomingCreditReversal => "EFT_CA_INCOMING_CREDIT_REVERSAL",
            Self::EftCaIncomingDebit => "EFT_CA_INCOMING_DEBIT",
            Self::EftCaIncomingDebitReturn => "EFT_CA_INCOMING_DEBIT_RETURN",
            Self::EftCaIncomingDebitReturnReversal => {
                "EFT_CA_INCOMING_DEBIT_RETURN_REVERSAL"
            }
            Self::EftCaIncomingDebitReversal => "EFT_CA_INCOMING_DEBIT_REVERSAL",
            Self::EftCaOutgoingCredit => "EFT_CA_OUTGOING_CREDIT",
            Self::EftCaOutgoingCreditReturn => "EFT_CA_OUTGOING_CREDIT_RETURN",
            Self::EftCaOutgoingCreditReturnReversal => {
                "EFT_CA_OUTGOING_CREDIT_RETURN_REVERSAL"
            }
            Self::EftCaOutgoingCreditReversal => "EFT_CA_OUTGOING_CREDIT_REVERSAL",
            Self::EftCaOutgoingDebit => "EFT_CA_OUTGOING_DEBIT",
            Self::EftCaOutgoingDebitReturn => "EFT_CA_OUTGOING_DEBIT_RETURN",
            Self::EftCaOutgoingDebitReturnReversal => {
                "EFT_CA_OUTGOING_DEBIT_RETURN_REVERSAL"
            }
            Self::EftCaOutgoingDebitReversal => "EFT_CA_OUTGOING_DEBIT_REVERSAL",
            Self::AccountBalanceAdjustment => "ACCOUNT_BALANCE_ADJUSTMENT",
            Self::AccountBalanceAdjustmentReversal => {
                "ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL"
            }
            Self::AccountDecreaseLimit => "ACCOUNT_DECREASE_LIMIT",
            Self::AccountDecreaseLimitReversal => "ACCOUNT_DECREASE_LIMIT_REVERSAL",
            Self::AccountIncreaseLimit => "ACCOUNT_INCREASE_LIMIT",
            Self::AccountIncreaseLimitReversal => "ACCOUNT_INCREASE_LIMIT_REVERSAL",
            Self::AccountToAccount => "ACCOUNT_TO_ACCOUNT",
            Self::AccountToAccountReversal => "ACCOUNT_TO_ACCOUNT_REVERSAL",
            Self::AccountToAccountSweep => "ACCOUNT_TO_ACCOUNT_SWEEP",
            Self::AccountToAccountSweepReversal => "ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL",
            Self::AchCreditSweep => "ACH_CREDIT_SWEEP",
            Self::AchCreditSweepReversal => "ACH_CREDIT_SWEEP_REVERSAL",
            Self::AchDebitSweep => "ACH_DEBIT_SWEEP",
            Self::AchDebitSweepReversal => "ACH_DEBIT_SWEEP_REVERSAL",
            Self::AchFloatTransfer => "ACH_FLOAT_TRANSFER",
            Self::AchFloatTransferReversal => "ACH_FLOAT_TRANSFER_REVERSAL",
            Self::AchIncomingCreditSweep => "ACH_INCOMING_CREDIT_SWEEP",
            Self::AchIncomingCreditSweepReversal => "ACH_INCOMING_CREDIT_SWEEP_REVERSAL",
            Self::AchIncomingDebitSweep => "ACH_INCOMING_DEBIT_SWEEP",
            Self::AchIncomingDebitSweepReversal => "ACH_INCOMING_DEBIT_SWEEP_REVERSAL",
            Self::AchIncomingReturnCreditSweep => "ACH_INCOMING_RETURN_CREDIT_SWEEP",
            Self::AchIncomingReturnCreditSweepReversal => {
                "ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL"
            }
            Self::AchIncomingReturnDebitSweep => "ACH_INCOMING_RETURN_DEBIT_SWEEP",
            Self::AchIncomingReturnDebitSweepReversal => {
                "ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL"
            }
            Self::AchOutgoingCreditSweep => "ACH_OUTGOING_CREDIT_SWEEP",
            Self::AchOutgoingCreditSweepReversal => "ACH_OUTGOING_CREDIT_SWEEP_REVERSAL",
            Self::AchOutgoingDebitSweep => "ACH_OUTGOING_DEBIT_SWEEP",
            Self::AchOutgoingDebitSweepReversal => "ACH_OUTGOING_DEBIT_SWEEP_REVERSAL",
            Self::AchOutgoingReturnCreditSweep => "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
            Self::AchOutgoingReturnCreditSweepReversal => {
                "ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL"
            }
            Self::AchOutgoingReturnDebitSweep => "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
            Self::AchOutgoingReturnDebitSweepReversal => {
                "ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL"
            }
            Self::AchSweep => "ACH_SWEEP",
            Self::AchSweepReversal => "ACH_SWEEP_REVERSAL",
            Self::BulkDomesticWireOutgoingSweep => "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::BulkDomesticWireOutgoingSweepReversal => {
                "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::BulkEftCaOutgoingCreditSweep => "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::BulkEftCaOutgoingCreditSweepReversal => {
                "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL"
            }
            Self::BulkEftCaOutgoingDebitSweep => "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::BulkEftCaOutgoingDebitSweepReversal => {
                "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL"
            }
            Self::CardChargebackCaseWonSweep => "CARD_CHARGEBACK_CASE_WON_SWEEP",
            Self::CardChargebackCaseWonSweepReversal => {
                "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL"
            }
            Self::CardChargebackWriteoffSweep => "CARD_CHARGEBACK_WRITEOFF_SWEEP",
            Self::CardChargebackWriteoffSweepReversal => {
                "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL"
            }
            Self::CardProvisionalCreditSweep => "CARD_PROVISIONAL_CREDIT_SWEEP",
            Self::CardProvisionalCreditSweepReversal => {
                "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL"
            }
            Self::Cashback => "CASHBACK",
            Self::CashbackReversal => "CASHBACK_REVERSAL",
            Self::CashbackSweep => "CASHBACK_SWEEP",
            Self::CashbackSweepReversal => "CASHBACK_SWEEP_REVERSAL",
            Self::CreditMemo => "CREDIT_MEMO",
            Self::CreditMemoReversal => "CREDIT_MEMO_REVERSAL",
            Self::DomesticWireIncomingReturnSweep => {
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP"
            }
            Self::DomesticWireIncomingReturnSweepReversal => {
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL"
            }
            Self::DomesticWireIncomingSweep => "DOMESTIC_WIRE_INCOMING_SWEEP",
            Self::DomesticWireIncomingSweepReversal => {
                "DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL"
            }
            Self::DomesticWireOutgoingReturnSweep => {
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::DomesticWireOutgoingReturnSweepReversal => {
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL"
            }
            Self::DomesticWireOutgoingSweep => "DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::DomesticWireOutgoingSweepReversal => {
                "DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingCreditReturnSweep => "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
            Self::EftCaIncomingCreditReturnSweepReversal => {
                "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingCreditSweep => "EFT_CA_INCOMING_CREDIT_SWEEP",
            Self::EftCaIncomingCreditSweepReversal => {
                "EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingDebitReturnSweep => "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
            Self::EftCaIncomingDebitReturnSweepReversal => {
                "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingDebitSweep => "EFT_CA_INCOMING_DEBIT_SWEEP",
            Self::EftCaIncomingDebitSweepReversal => {
                "EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingCreditReturnSweep => "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
            Self::EftCaOutgoingCreditReturnSweepReversal => {
                "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingCreditSweep => "EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::EftCaOutgoingCreditSweepReversal => {
                "EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingDebitReturnSweep => "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
            Self::EftCaOutgoingDebitReturnSweepReversal => {
                "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingDebitSweep => "EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::EftCaOutgoingDebitSweepReversal => {
                "EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL"
            }
            Self::EtransferSweep => "ETRANSFER_SWEEP",
            Self::EtransferSweepReversal => "ETRANSFER_SWEEP_REVERSAL",
            Self::ExchangeRateDifferenceGain => "EXCHANGE_RATE_DIFFERENCE_GAIN",
            Self::ExchangeRateDifferenceGainReversal => {
                "EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL"
            }
            Self::ExchangeRateDifferenceLoss => "EXCHANGE_RATE_DIFFERENCE_LOSS",
            Self::ExchangeRateDifferenceLossReversal => {
                "EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL"
            }
            Self::Fee => "FEE",
            Self::FeeReversal => "FEE_REVERSAL",
            Self::FeeSweep => "FEE_SWEEP",
            Self::FeeSweepReversal => "FEE_SWEEP_REVERSAL",
            Self::ForcePayment => "FORCE_PAYMENT",
            Self::ForcePaymentReversal => "FORCE_PAYMENT_REVERSAL",
            Self::GeneralFeeSweep => "GENERAL_FEE_SWEEP",
            Self::GeneralFeeSweepReversal => "GENERAL_FEE_SWEEP_REVERSAL",
            Self::GeneralInternalTransferSweep => "GENERAL_INTERNAL_TRANSFER_SWEEP",
            Self::GeneralInternalTransferSweepReversal => {
                "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL"
            }
            Self::GeneralRewardSweep => "GENERAL_REWARD_SWEEP",
            Self::GeneralRewardSweepReversal => "GENERAL_REWARD_SWEEP_REVERSAL",
            Self::IncomingWire => "INCOMING_WIRE",
            Self::IncomingWireReversal => "INCOMING_WIRE_REVERSAL",
            Self::IncomingWireSweep => "INCOMING_WIRE_SWEEP",
            Self::IncomingWireSweepReversal => "INCOMING_WIRE_SWEEP_REVERSAL",
            Self::InterestCharged => "INTEREST_CHARGED",
            Self::InterestChargedReversal => "INTEREST_CHARGED_REVERSAL",
            Self::InterestChargedSweep => "INTEREST_CHARGED_SWEEP",
            Self::InterestChargedSweepReversal => "INTEREST_CHARGED_SWEEP_REVERSAL",
            Self::InterestCorrection => "INTEREST_CORRECTION",
            Self::InterestCorrectionReversal => "INTEREST_CORRECTION_REVERSAL",
            Self::InterestPayout => "INTEREST_PAYOUT",
            Self::InterestPayoutReversal => "INTEREST_PAYOUT_REVERSAL",
            Self::InterestPayoutSweep => "INTEREST_PAYOUT_SWEEP",
            Self::InterestPayoutSweepReversal => "INTEREST_PAYOUT_SWEEP_REVERSAL",
            Self::InternationalWireIncomingSweep => "INTERNATIONAL_WIRE_INCOMING_SWEEP",
            Self::InternationalWireIncomingSweepReversal => {
                "INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL"
            }
            Self::InternationalWireOutgoingReturnSweep => {
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::InternationalWireOutgoingReturnSweepReversal => {
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL"
            }
            Self::InternationalWireOutgoingSweep => "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
            Self::InternationalWireOutgoingSweepReversal => {
                "INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::Invoice => "INVOICE",
            Self::InvoiceReversal => "INVOICE_REVERSAL",
            Self::InStoreCashDepositSweep => "IN_STORE_CASH_DEPOSIT_SWEEP",
            Self::InStoreCashDepositSweepReversal => {
                "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL"
            }
            Self::JitFund => "JIT_FUND",
            Self::JitFundReversal => "JIT_FUND_REVERSAL",
            Self::LoanDisbursement => "LOAN_DISBURSEMENT",
            Self::LoanDisbursementReversal => "LOAN_DISBURSEMENT_REVERSAL",
            Self::LoanFunding => "LOAN_FUNDING",
            Self::LoanFundingReversal => "LOAN_FUNDING_REVERSAL",
            Self::LocUsage => "LOC_USAGE",
            Self::LocUsageReversal => "LOC_USAGE_REVERSAL",
            Self::ManualAdjustment => "MANUAL_ADJUSTMENT",
            Self::ManualAdjustmentReversal => "MANUAL_ADJUSTMENT_REVERSAL",
            Self::ManualAdjustmentSweep => "MANUAL_ADJUSTMENT_SWEEP",
            Self::ManualAdjustmentSweepReversal => "MANUAL_ADJUSTMENT_SWEEP_REVERSAL",
            Self::ManualAftSweep => "MANUAL_AFT_SWEEP",
            Self::ManualAftSweepReversal => "MANUAL_AFT_SWEEP_REVERSAL",
            Self::ManualCardSweep => "MANUAL_CARD_SWEEP",
            Self::ManualCardSweepReversal => "MANUAL_CARD_SWEEP_REVERSAL",
            Self::ManualCashDepositSweep => "MANUAL_CASH_DEPOSIT_SWEEP",
            Self::ManualCashDepositSweepReversal => "MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL",
            Self::ManualCashOrderSweep => "MANUAL_CASH_ORDER_SWEEP",
            Self::ManualCashOrderSweepReversal => "MANUAL_CASH_ORDER_SWEEP_REVERSAL",
            Self::ManualCheckIssuance => "MANUAL_CHECK_ISSUANCE",
            Self::ManualCheckIssuanceReversal => "MANUAL_CHECK_ISSUANCE_REVERSAL",
            Self::ManualCheckSweep => "MANUAL_CHECK_SWEEP",
            Self::ManualCheckSweepReversal => "MANUAL_CHECK_SWEEP_REVERSAL",
            Self::ManualOctSweep => "MANUAL_OCT_SWEEP",
            Self::ManualOctSweepReversal => "MANUAL_OCT_SWEEP_REVERSAL",
            Self::ManualWireSweep => "MANUAL_WIRE_SWEEP",
            Self::ManualWireSweepReversal => "MANUAL_WIRE_SWEEP_REVERSAL",
            Self::MastercardGrossSweep => "MASTERCARD_GROSS_SWEEP",
            Self::MastercardGrossSweepReversal => "MASTERCARD_GROSS_SWEEP_REVERSAL",
            Self::MastercardInterchangeSweep => "MASTERCARD_INTERCHANGE_SWEEP",
            Self::MastercardInterchangeSweepReversal => {
                "MASTERCARD_INTERCHANGE_SWEEP_REVERSAL"
            }
            Self::MastercardNetSweep => "MASTERCARD_NET_SWEEP",
            Self::MastercardNetSweepReversal => "MASTERCARD_NET_SWEEP_REVERSAL",
            Self::MobileDepositReturnSweep => "MOBILE_DEPOSIT_RETURN_SWEEP",
            Self::MobileDepositReturnSweepReversal => {
                "MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL"
            }
            Self::MobileDepositSweep => "MOBILE_DEPOSIT_SWEEP",
            Self::MobileDepositSweepReversal => "MOBILE_DEPOSIT_SWEEP_REVERSAL",
            Self::NegativeBalanceDraw => "NEGATIVE_BALANCE_DRAW",
            Self::NegativeBalanceDrawReversal => "NEGATIVE_BALANCE_DRAW_REVERSAL",
            Self::NegativeBalanceRepayment => "NEGATIVE_BALANCE_REPAYMENT",
            Self::NegativeBalanceRepaymentReversal => {
                "NEGATIVE_BALANCE_REPAYMENT_REVERSAL"
            }
            Self::NegativeBalanceReserve => "NEGATIVE_BALANCE_RESERVE",
            Self::NegativeBalanceReserveReversal => "NEGATIVE_BALANCE_RESERVE_REVERSAL",
            Self::NegativeBalanceWriteoff => "NEGATIVE_BALANCE_WRITEOFF",
            Self::NegativeBalanceWriteoffReversal => "NEGATIVE_BALANCE_WRITEOFF_REVERSAL",
            Self::NetworkAdjustmentSweep => "NETWORK_ADJUSTMENT_SWEEP",
            Self::NetworkAdjustmentSweepReversal => "NETWORK_ADJUSTMENT_SWEEP_REVERSAL",
            Self::NetworkChargebackSweep => "NETWORK_CHARGEBACK_SWEEP",
            Self::NetworkChargebackSweepReversal => "NETWORK_CHARGEBACK_SWEEP_REVERSAL",
            Self::OutgoingInternationalRemittance => "OUTGOING_INTERNATIONAL_REMITTANCE",
            Self::OutgoingInternationalRemittanceReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL"
            }
            Self::OverdueCardWriteoff => "OVERDUE_CARD_WRITEOFF",
            Self::OverdueCardWriteoffReversal => "OVERDUE_CARD_WRITEOFF_REVERSAL",
            Self::PeerToPeer => "PEER_TO_PEER",
            Self::PeerToPeerReversal => "PEER_TO_PEER_REVERSAL",
            Self::ProgramDecrease => "PROGRAM_DECREASE",
            Self::ProgramDecreaseReversal => "PROGRAM_DECREASE_REVERSAL",
            Self::ProgramExpansion => "PROGRAM_EXPANSION",
            Self::ProgramExpansionReversal => "PROGRAM_EXPANSION_REVERSAL",
            Self::PromotionalCredit => "PROMOTIONAL_CREDIT",
            Self::PromotionalCreditReversal => "PROMOTIONAL_CREDIT_REVERSAL",
            Self::PromotionalCreditSweep => "PROMOTIONAL_CREDIT_SWEEP",
            Self::PromotionalCreditSweepReversal => "PROMOTIONAL_CREDIT_SWEEP_REVERSAL",
            Self::PulseGrossSweep => "PULSE_GROSS_SWEEP",
            Self::PulseGrossSweepReversal => "PULSE_GROSS_SWEEP_REVERSAL",
            Self::PulseInterchangeSweep => "PULSE_INTERCHANGE_SWEEP",
            Self::PulseInterchangeSweepReversal => "PULSE_INTERCHANGE_SWEEP_REVERSAL",
            Self::Repayment => "REPAYMENT",
            Self::RepaymentReversal => "REPAYMENT_REVERSAL",
            Self::SecurityAccountPayment => "SECURITY_ACCOUNT_PAYMENT",
            Self::SecurityAccountPaymentReversal => "SECURITY_ACCOUNT_PAYMENT_REVERSAL",
            Self::SecurityOverpayAdjustment => "SECURITY_OVERPAY_ADJUSTMENT",
            Self::SecurityOverpayAdjustmentReversal => {
                "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL"
            }
            Self::SignUpBonus => "SIGN_UP_BONUS",
            Self::SignUpBonusReversal => "SIGN_UP_BONUS_REVERSAL",
            Self::SubscriptionFee => "SUBSCRIPTION_FEE",
            Self::SubscriptionFeeReversal => "SUBSCRIPTION_FEE_REVERSAL",
            Self::TransferFee => "TRANSFER_FEE",
            Self::TransferFeeReversal => "TRANSFER_FEE_REVERSAL",
            Self::TransferFeeReversalReversal => "TRANSFER_FEE_REVERSAL_REVERSAL",
            Self::VisaGrossSweep => "VISA_GROSS_SWEEP",
            Self::VisaGrossSweepReversal => "VISA_GROSS_SWEEP_REVERSAL",
            Self::VisaInterchangeSweep => "VISA_INTERCHANGE_SWEEP",
            Self::VisaInterchangeSweepReversal => "VISA_INTERCHANGE_SWEEP_REVERSAL",
            Self::VisaNetSweep => "VISA_NET_SWEEP",
            Self::VisaNetSweepReversal => "VISA_NET_SWEEP_REVERSAL",
            Self::IncomingInteracAutodeposit => "INCOMING_INTERAC_AUTODEPOSIT",
            Self::IncomingInteracAutodepositReturn => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN"
            }
            Self::IncomingInteracAutodepositReturnReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL"
            }
            Self::IncomingInteracAutodepositReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL"
            }
            Self::IncomingInteracETransfer => "INCOMING_INTERAC_E_TRANSFER",
            Self::IncomingInteracETransferReturn => "INCOMING_INTERAC_E_TRANSFER_RETURN",
            Self::IncomingInteracETransferReturnReversal => {
                "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::IncomingInteracETransferReversal => {
                "INCOMING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::IncomingInternationalWire => "INCOMING_INTERNATIONAL_WIRE",
            Self::IncomingInternationalWireReversal => {
                "INCOMING_INTERNATIONAL_WIRE_REVERSAL"
            }
            Self::OutgoingAccountTransfer => "OUTGOING_ACCOUNT_TRANSFER",
            Self::OutgoingAccountTransferReturn => "OUTGOING_ACCOUNT_TRANSFER_RETURN",
            Self::OutgoingAccountTransferReturnReversal => {
                "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingAccountTransferReversal => "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
            Self::OutgoingBillPayment => "OUTGOING_BILL_PAYMENT",
            Self::OutgoingBillPaymentReturn => "OUTGOING_BILL_PAYMENT_RETURN",
            Self::OutgoingBillPaymentReturnReversal => {
                "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL"
            }
            Self::OutgoingBillPaymentReversal => "OUTGOING_BILL_PAYMENT_REVERSAL",
            Self::OutgoingCardLoad => "OUTGOING_CARD_LOAD",
            Self::OutgoingCardLoadReversal => "OUTGOING_CARD_LOAD_REVERSAL",
            Self::OutgoingInteracETransfer => "OUTGOING_INTERAC_E_TRANSFER",
            Self::OutgoingInteracETransferReturn => "OUTGOING_INTERAC_E_TRANSFER_RETURN",
            Self::OutgoingInteracETransferReturnReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingInteracETransferReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::OutgoingInternationalRemittanceReturn => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN"
            }
            Self::OutgoingInternationalRemittanceReturnReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL"
            }
            Self::CashOrder => "CASH_ORDER",
            Self::CashOrderReversal => "CASH_ORDER_REVERSAL",
            Self::Deposit => "DEPOSIT",
            Self::DepositReversal => "DEPOSIT_REVERSAL",
            Self::InStoreDeposit => "IN_STORE_DEPOSIT",
            Self::InStoreDepositReversal => "IN_STORE_DEPOSIT_REVERSAL",
            Self::AccountOpeningBonus => "ACCOUNT_OPENING_BONUS",
            Self::AccountOpeningBonusReversal => "ACCOUNT_OPENING_BONUS_REVERSAL",
            Self::InterestRateBonus => "INTEREST_RATE_BONUS",
            Self::InterestRateBonusReversal => "INTEREST_RATE_BONUS_REVERSAL",
            Self::LoanInterestRateReduction => "LOAN_INTEREST_RATE_REDUCTION",
            Self::LoanInterestRateReductionReversal => {
                "LOAN_INTEREST_RATE_REDUCTION_REVERSAL"
            }
            Self::Miles => "MILES",
            Self::MilesReversal => "MILES_REVERSAL",
            Self::Miscellaneous => "MISCELLANEOUS",
            Self::MiscellaneousReversal => "MISCELLANEOUS_REVERSAL",
            Self::Points => "POINTS",
            Self::PointsReversal => "POINTS_REVERSAL",
            Self::ReferralBonus => "REFERRAL_BONUS",
            Self::ReferralBonusReversal => "REFERRAL_BONUS_REVERSAL",
            Self::AccountFundingAft => "ACCOUNT_FUNDING_AFT",
            Self::AccountFundingAftReversal => "ACCOUNT_FUNDING_AFT_REVERSAL",
            Self::AchIncomingTransfer => "ACH_INCOMING_TRANSFER",
            Self::AchIncomingTransferReversal => "ACH_INCOMING_TRANSFER_REVERSAL",
            Self::AchOutgoingTransfer => "ACH_OUTGOING_TRANSFER",
            Self::AchOutgoingTransferReversal => "ACH_OUTGOING_TRANSFER_REVERSAL",
            Self::Application => "APPLICATION",
            Self::ApplicationReversal => "APPLICATION_REVERSAL",
            Self::AtmBalanceInquiry => "ATM_BALANCE_INQUIRY",
            Self::AtmBalanceInquiryReversal => "ATM_BALANCE_INQUIRY_REVERSAL",
            Self::BalanceTransfer => "BALANCE_TRANSFER",
            Self::BalanceTransferReversal => "BALANCE_TRANSFER_REVERSAL",
            Self::BillPay => "BILL_PAY",
            Self::BillPayReversal => "BILL_PAY_REVERSAL",
            Self::CardDelivery => "CARD_DELIVERY",
            Self::CardDeliveryReversal => "CARD_DELIVERY_REVERSAL",
            Self::CardReplacement => "CARD_REPLACEMENT",
            Self::CardReplacementReversal => "CARD_REPLACEMENT_REVERSAL",
            Self::CashAdvance => "CASH_ADVANCE",
            Self::CashAdvanceReversal => "CASH_ADVANCE_REVERSAL",
            Self::CashDeposit => "CASH_DEPOSIT",
            Self::CashDepositReversal => "CASH_DEPOSIT_REVERSAL",
            Self::CheckIssuance => "CHECK_ISSUANCE",
            Self::CheckIssuanceReversal => "CHECK_ISSUANCE_REVERSAL",
            Self::CrossBorderTransaction => "CROSS_BORDER_TRANSACTION",
            Self::CrossBorderTransactionReversal => "CROSS_BORDER_TRANSACTION_REVERSAL",
            Self::EftTransfer => "EFT_TRANSFER",
            Self::EftTransferReversal => "EFT_TRANSFER_REVERSAL",
            Self::ForeignAtm => "FOREIGN_ATM",
            Self::ForeignAtmReversal => "FOREIGN_ATM_REVERSAL",
            Self::ForeignTransaction => "FOREIGN_TRANSACTION",
            Self::ForeignTransactionReversal => "FOREIGN_TRANSACTION_REVERSAL",
            Self::Inactivity => "INACTIVITY",
            Self::InactivityReversal => "INACTIVITY_REVERSAL",
            Self::LatePayment => "LATE_PAYMENT",
            Self::LatePaymentReversal => "LATE_PAYMENT_REVERSAL",
            Self::Maintenance => "MAINTENANCE",
            Self::MaintenanceReversal => "MAINTENANCE_REVERSAL",
            Self::Origination => "ORIGINATION",
            Self::OriginationReversal => "ORIGINATION_REVERSAL",
            Self::Overdraft => "OVERDRAFT",
            Self::OverdraftReversal => "OVERDRAFT_REVERSAL",
            Self::OverTheLimit => "OVER_THE_LIMIT",
            Self::OverTheLimitReversal => "OVER_THE_LIMIT_REVERSAL",
            Self::ReturnedItem => "RETURNED_ITEM",
            Self::ReturnedItemReversal => "RETURNED_ITEM_REVERSAL",
            Self::ReturnedPayment => "RETURNED_PAYMENT",
            Self::ReturnedPaymentReversal => "RETURNED_PAYMENT_REVERSAL",
            Self::StopPayment => "STOP_PAYMENT",
            Self::StopPaymentReversal => "STOP_PAYMENT_REVERSAL",
            Self::Subscription => "SUBSCRIPTION",
            Self::SubscriptionReversal => "SUBSCRIPTION_REVERSAL",
            Self::WireTransfer => "WIRE_TRANSFER",
            Self::WireTransferReversal => "WIRE_TRANSFER_REVERSAL",
            Self::IncomingCredit => "INCOMING_CREDIT",
            Self::IncomingCreditContestedReturn => "INCOMING_CREDIT_CONTESTED_RETURN",
            Self::IncomingCreditDishonoredReturn => "INCOMING_CREDIT_DISHONORED_RETURN",
            Self::IncomingCreditReturn => "INCOMING_CREDIT_RETURN",
            Self::IncomingCreditReversal => "INCOMING_CREDIT_REVERSAL",
            Self::IncomingDebit => "INCOMING_DEBIT",
            Self::IncomingDebitContestedReturn => "INCOMING_DEBIT_CONTESTED_RETURN",
            Self::IncomingDebitDishonoredReturn => "INCOMING_DEBIT_DISHONORED_RETURN",
            Self::IncomingDebitDishonoredReturnReversal => {
                "INCOMING_DEBIT_DISHONORED_RETURN_REVERSAL"
            }
            Self::IncomingDebitReturn => "INCOMING_DEBIT_RETURN",
            Self::IncomingDebitReturnReversal => "INCOMING_DEBIT_RETURN_REVERSAL",
            Self::IncomingDebitReversal => "INCOMING_DEBIT_REVERSAL",
            Self::OutgoingCredit => "OUTGOING_CREDIT",
            Self::OutgoingCreditContestedReturn => "OUTGOING_CREDIT_CONTESTED_RETURN",
            Self::OutgoingCreditDishonoredReturn => "OUTGOING_CREDIT_DISHONORED_RETURN",
            Self::OutgoingCreditReturn => "OUTGOING_CREDIT_RETURN",
            Self::OutgoingCreditReversal => "OUTGOING_CREDIT_REVERSAL",
            Self::OutgoingDebit => "OUTGOING_DEBIT",
            Self::OutgoingDebitContestedReturn => "OUTGOING_DEBIT_CONTESTED_RETURN",
            Self::OutgoingDebitDishonoredReturn => "OUTGOING_DEBIT_DISHONORED_RETURN",
            Self::OutgoingDebitReturn => "OUTGOING_DEBIT_RETURN",
            Self::OutgoingDebitReversal => "OUTGOING_DEBIT_REVERSAL",
            Self::Prenote => "PRENOTE",
            Self::TempHold => "TEMP_HOLD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(AllTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `base_transaction_dc_sign`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseTransactionDcSign {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BaseTransactionDcSign {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BaseTransactionDcSign);
#[cfg(feature = "transactions")]
/// The document's schema `base_transaction_decline`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseTransactionDecline {
    /// Optional.
    pub decline_details: Option<String>,
    /// Required.
    pub reason: BaseTransactionDeclineReason,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl BaseTransactionDecline {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(reason: impl Into<BaseTransactionDeclineReason>) -> Self {
        Self {
            decline_details: None,
            reason: reason.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for BaseTransactionDecline {
    const NAME: &'static str = "BaseTransactionDecline";
    const FIELDS: &'static [&'static str] = &["decline_details", "reason"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut decline_details: Option<String> = None;
        let mut reason: Option<BaseTransactionDeclineReason> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut decline_details),
                1 => __input.take(&mut reason),
                _ => __input.again(),
            }
        }
        __input.need(&reason, "reason");
        Some(Self {
            decline_details,
            reason: reason?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("decline_details", &self.decline_details);
        out.field("reason", &self.reason);
        out.extra(&self.extra);
    }
}
crate::record::record!(BaseTransactionDecline);
#[cfg(feature = "transactions")]
/// The document's schema `base_transaction_decline_reason`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseTransactionDeclineReason {
    /// `ACH_RETURN`
    AchReturn,
    /// `BALANCE_VIOLATION`
    BalanceViolation,
    /// `DISABLED_PAYMENT_TYPE`
    DisabledPaymentType,
    /// `DUPLICATE_TRANSACTION`
    DuplicateTransaction,
    /// `GATEWAY_DECLINED`
    GatewayDeclined,
    /// `GATEWAY_ERROR`
    GatewayError,
    /// `INSUFFICIENT_FUNDS`
    InsufficientFunds,
    /// `NETWORK_DECLINED`
    NetworkDeclined,
    /// `OTHER`
    Other,
    /// `SUSPECTED_FRAUD`
    SuspectedFraud,
    /// `TRANSACTION_NOT_PERMITTED`
    TransactionNotPermitted,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BaseTransactionDeclineReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AchReturn,
        Self::BalanceViolation,
        Self::DisabledPaymentType,
        Self::DuplicateTransaction,
        Self::GatewayDeclined,
        Self::GatewayError,
        Self::InsufficientFunds,
        Self::NetworkDeclined,
        Self::Other,
        Self::SuspectedFraud,
        Self::TransactionNotPermitted,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AchReturn => "ACH_RETURN",
            Self::BalanceViolation => "BALANCE_VIOLATION",
            Self::DisabledPaymentType => "DISABLED_PAYMENT_TYPE",
            Self::DuplicateTransaction => "DUPLICATE_TRANSACTION",
            Self::GatewayDeclined => "GATEWAY_DECLINED",
            Self::GatewayError => "GATEWAY_ERROR",
            Self::InsufficientFunds => "INSUFFICIENT_FUNDS",
            Self::NetworkDeclined => "NETWORK_DECLINED",
            Self::Other => "OTHER",
            Self::SuspectedFraud => "SUSPECTED_FRAUD",
            Self::TransactionNotPermitted => "TRANSACTION_NOT_PERMITTED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BaseTransactionDeclineReason);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub card_transaction: CardTransactionData,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: CardTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        card_transaction: impl Into<CardTransactionData>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<CardTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            card_transaction: card_transaction.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardTransaction {
    const NAME: &'static str = "CardTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "card_transaction",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_transaction: Option<CardTransactionData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<CardTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut card_transaction),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.maybe_or_keep(&mut customer_id),
                6 => __input.take(&mut dc_sign),
                7 => __input.maybe_or_keep(&mut decline),
                8 => __input.maybe_or_keep(&mut description),
                9 => __input.take(&mut effective_date),
                10 => __input.maybe_or_keep(&mut enhanced_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&card_transaction, "card_transaction");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            card_transaction: card_transaction?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CARD");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("card_transaction", &self.card_transaction);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionData {
    /// Optional. Only in responses.
    pub card_id: Option<CardId>,
    /// Optional.
    pub currency_code: Option<String>,
    /// Optional.
    pub currency_conversion: Option<CardTransactionDataCurrencyConversion>,
    /// Optional.
    pub merchant: Option<CardTransactionDataMerchant>,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub network_reference_id: Option<String>,
    /// Optional.
    pub pos: Option<CardTransactionDataPos>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_id: None,
            currency_code: None,
            currency_conversion: None,
            merchant: None,
            network: None,
            network_reference_id: None,
            pos: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardTransactionData {
    const NAME: &'static str = "CardTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "card_id",
        "currency_code",
        "currency_conversion",
        "merchant",
        "network",
        "network_reference_id",
        "pos",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_id: Option<CardId> = None;
        let mut currency_code: Option<String> = None;
        let mut currency_conversion: Option<CardTransactionDataCurrencyConversion> = None;
        let mut merchant: Option<CardTransactionDataMerchant> = None;
        let mut network: Option<String> = None;
        let mut network_reference_id: Option<String> = None;
        let mut pos: Option<CardTransactionDataPos> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut card_id),
                1 => __input.maybe_or_keep(&mut currency_code),
                2 => __input.maybe_or_keep(&mut currency_conversion),
                3 => __input.maybe_or_keep(&mut merchant),
                4 => __input.maybe_or_keep(&mut network),
                5 => __input.maybe_or_keep(&mut network_reference_id),
                6 => __input.maybe_or_keep(&mut pos),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_id,
            currency_code,
            currency_conversion,
            merchant,
            network,
            network_reference_id,
            pos,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_id", &self.card_id);
        out.option("currency_code", &self.currency_code);
        out.option("currency_conversion", &self.currency_conversion);
        out.option("merchant", &self.merchant);
        out.option("network", &self.network);
        out.option("network_reference_id", &self.network_reference_id);
        out.option("pos", &self.pos);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction_data_currency_conversion`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataCurrencyConversion {
    /// Optional.
    pub conversion_rate: Option<f64>,
    /// Optional. Cents.
    pub original_amount: Option<i64>,
    /// Optional.
    pub original_currency_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardTransactionDataCurrencyConversion {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            conversion_rate: None,
            original_amount: None,
            original_currency_code: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardTransactionDataCurrencyConversion {
    const NAME: &'static str = "CardTransactionDataCurrencyConversion";
    const FIELDS: &'static [&'static str] = &[
        "conversion_rate",
        "original_amount",
        "original_currency_code",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut conversion_rate: Option<f64> = None;
        let mut original_amount: Option<crate::whole::Whole> = None;
        let mut original_currency_code: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut conversion_rate),
                1 => __input.maybe_or_keep(&mut original_amount),
                2 => __input.maybe_or_keep(&mut original_currency_code),
                _ => __input.again(),
            }
        }
        Some(Self {
            conversion_rate,
            original_amount: original_amount.map(|value| value.0),
            original_currency_code,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("conversion_rate", &self.conversion_rate);
        out.option("original_amount", &self.original_amount);
        out.option("original_currency_code", &self.original_currency_code);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardTransactionDataCurrencyConversion);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction_data_merchant`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataMerchant {
    /// Optional.
    pub address: Option<String>,
    /// Optional.
    pub city: Option<String>,
    /// Optional.
    pub country_code: Option<String>,
    /// Optional.
    pub independent_sales_organization_id: Option<String>,
    /// Optional.
    pub mcc: Option<String>,
    /// Optional.
    pub mid: Option<String>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub payment_facilitator_id: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub state: Option<String>,
    /// Optional.
    pub sub_merchant_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardTransactionDataMerchant {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            city: None,
            country_code: None,
            independent_sales_organization_id: None,
            mcc: None,
            mid: None,
            name: None,
            payment_facilitator_id: None,
            postal_code: None,
            state: None,
            sub_merchant_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardTransactionDataMerchant {
    const NAME: &'static str = "CardTransactionDataMerchant";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "city",
        "country_code",
        "independent_sales_organization_id",
        "mcc",
        "mid",
        "name",
        "payment_facilitator_id",
        "postal_code",
        "state",
        "sub_merchant_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut independent_sales_organization_id: Option<String> = None;
        let mut mcc: Option<String> = None;
        let mut mid: Option<String> = None;
        let mut name: Option<String> = None;
        let mut payment_facilitator_id: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        let mut sub_merchant_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address),
                1 => __input.maybe_or_keep(&mut city),
                2 => __input.maybe_or_keep(&mut country_code),
                3 => __input.maybe_or_keep(&mut independent_sales_organization_id),
                4 => __input.maybe_or_keep(&mut mcc),
                5 => __input.maybe_or_keep(&mut mid),
                6 => __input.maybe_or_keep(&mut name),
                7 => __input.maybe_or_keep(&mut payment_facilitator_id),
                8 => __input.maybe_or_keep(&mut postal_code),
                9 => __input.maybe_or_keep(&mut state),
                10 => __input.maybe_or_keep(&mut sub_merchant_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            address,
            city,
            country_code,
            independent_sales_organization_id,
            mcc,
            mid,
            name,
            payment_facilitator_id,
            postal_code,
            state,
            sub_merchant_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.option("city", &self.city);
        out.option("country_code", &self.country_code);
        out.option(
            "independent_sales_organization_id",
            &self.independent_sales_organization_id,
        );
        out.option("mcc", &self.mcc);
        out.option("mid", &self.mid);
        out.option("name", &self.name);
        out.option("payment_facilitator_id", &self.payment_facilitator_id);
        out.option("postal_code", &self.postal_code);
        out.option("state", &self.state);
        out.option("sub_merchant_id", &self.sub_merchant_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardTransactionDataMerchant);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction_data_pos`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardTransactionDataPos {
    /// Optional.
    pub card_data_input_capability: Option<String>,
    /// Optional.
    pub card_holder_presence: Option<bool>,
    /// Optional.
    pub card_presence: Option<bool>,
    /// Optional.
    pub cardholder_authentication_method: Option<String>,
    /// Optional.
    pub country_code: Option<String>,
    /// Optional.
    pub is_installment: Option<bool>,
    /// Optional.
    pub is_recurring: Option<bool>,
    /// Optional.
    pub pan_entry_mode: Option<String>,
    /// Optional.
    pub partial_approval_capable: Option<bool>,
    /// Optional.
    pub pin_entry_mode: Option<String>,
    /// Optional.
    pub pin_present: Option<bool>,
    /// Optional.
    pub purchase_amount_only: Option<bool>,
    /// Optional.
    pub terminal_attendance: Option<String>,
    /// Optional.
    pub terminal_id: Option<String>,
    /// Optional.
    pub terminal_location: Option<String>,
    /// Optional.
    pub terminal_type: Option<String>,
    /// Optional.
    pub zip: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardTransactionDataPos {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_data_input_capability: None,
            card_holder_presence: None,
            card_presence: None,
            cardholder_authentication_method: None,
            country_code: None,
            is_installment: None,
            is_recurring: None,
            pan_entry_mode: None,
            partial_approval_capable: None,
            pin_entry_mode: None,
            pin_present: None,
            purchase_amount_only: None,
            terminal_attendance: None,
            terminal_id: None,
            terminal_location: None,
            terminal_type: None,
            zip: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardTransactionDataPos {
    const NAME: &'static str = "CardTransactionDataPos";
    const FIELDS: &'static [&'static str] = &[
        "card_data_input_capability",
        "card_holder_presence",
        "card_presence",
        "cardholder_authentication_method",
        "country_code",
        "is_installment",
        "is_recurring",
        "pan_entry_mode",
        "partial_approval_capable",
        "pin_entry_mode",
        "pin_present",
        "purchase_amount_only",
        "terminal_attendance",
        "terminal_id",
        "terminal_location",
        "terminal_type",
        "zip",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_data_input_capability: Option<String> = None;
        let mut card_holder_presence: Option<bool> = None;
        let mut card_presence: Option<bool> = None;
        let mut cardholder_authentication_method: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut is_installment: Option<bool> = None;
        let mut is_recurring: Option<bool> = None;
        let mut pan_entry_mode: Option<String> = None;
        let mut partial_approval_capable: Option<bool> = None;
        let mut pin_entry_mode: Option<String> = None;
        let mut pin_present: Option<bool> = None;
        let mut purchase_amount_only: Option<bool> = None;
        let mut terminal_attendance: Option<String> = None;
        let mut terminal_id: Option<String> = None;
        let mut terminal_location: Option<String> = None;
        let mut terminal_type: Option<String> = None;
        let mut zip: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut card_data_input_capability),
                1 => __input.maybe_or_keep(&mut card_holder_presence),
                2 => __input.maybe_or_keep(&mut card_presence),
                3 => __input.maybe_or_keep(&mut cardholder_authentication_method),
                4 => __input.maybe_or_keep(&mut country_code),
                5 => __input.maybe_or_keep(&mut is_installment),
                6 => __input.maybe_or_keep(&mut is_recurring),
                7 => __input.maybe_or_keep(&mut pan_entry_mode),
                8 => __input.maybe_or_keep(&mut partial_approval_capable),
                9 => __input.maybe_or_keep(&mut pin_entry_mode),
                10 => __input.maybe_or_keep(&mut pin_present),
                11 => __input.maybe_or_keep(&mut purchase_amount_only),
                12 => __input.maybe_or_keep(&mut terminal_attendance),
                13 => __input.maybe_or_keep(&mut terminal_id),
                14 => __input.maybe_or_keep(&mut terminal_location),
                15 => __input.maybe_or_keep(&mut terminal_type),
                16 => __input.maybe_or_keep(&mut zip),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_data_input_capability,
            card_holder_presence,
            card_presence,
            cardholder_authentication_method,
            country_code,
            is_installment,
            is_recurring,
            pan_entry_mode,
            partial_approval_capable,
            pin_entry_mode,
            pin_present,
            purchase_amount_only,
            terminal_attendance,
            terminal_id,
            terminal_location,
            terminal_type,
            zip,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_data_input_capability", &self.card_data_input_capability);
        out.option("card_holder_presence", &self.card_holder_presence);
        out.option("card_presence", &self.card_presence);
        out.option(
            "cardholder_authentication_method",
            &self.cardholder_authentication_method,
        );
        out.option("country_code", &self.country_code);
        out.option("is_installment", &self.is_installment);
        out.option("is_recurring", &self.is_recurring);
        out.option("pan_entry_mode", &self.pan_entry_mode);
        out.option("partial_approval_capable", &self.partial_approval_capable);
        out.option("pin_entry_mode", &self.pin_entry_mode);
        out.option("pin_present", &self.pin_present);
        out.option("purchase_amount_only", &self.purchase_amount_only);
        out.option("terminal_attendance", &self.terminal_attendance);
        out.option("terminal_id", &self.terminal_id);
        out.option("terminal_location", &self.terminal_location);
        out.option("terminal_type", &self.terminal_type);
        out.option("zip", &self.zip);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardTransactionDataPos);
#[cfg(feature = "transactions")]
/// The document's schema `card_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardTransactionSubtypes {
    /// `ATM_WITHDRAWAL`
    AtmWithdrawal,
    /// `ATM_WITHDRAWAL_REVERSAL`
    AtmWithdrawalReversal,
    /// `BALANCE_INQUIRY`
    BalanceInquiry,
    /// `CARD_NETWORK_FINAL_CHARGEBACK`
    CardNetworkFinalChargeback,
    /// `CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL`
    CardNetworkFinalChargebackReversal,
    /// `CARD_NETWORK_FIRST_CHARGEBACK`
    CardNetworkFirstChargeback,
    /// `CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL`
    CardNetworkFirstChargebackReversal,
    /// `CARD_NETWORK_REPRESENTMENT`
    CardNetworkRepresentment,
    /// `CARD_NETWORK_REPRESENTMENT_REVERSAL`
    CardNetworkRepresentmentReversal,
    /// `CARD_TRANSACTION`
    CardTransaction,
    /// `CARD_TRANSACTION_REVERSAL`
    CardTransactionReversal,
    /// `CHARGEBACK`
    Chargeback,
    /// `CHARGEBACK_REVERSAL`
    ChargebackReversal,
    /// `CREDIT`
    Credit,
    /// `CREDIT_REVERSAL`
    CreditReversal,
    /// `DIRECTPOST`
    Directpost,
    /// `DIRECTPOST_REVERSAL`
    DirectpostReversal,
    /// `POS_CASHBACK`
    PosCashback,
    /// `POS_CASHBACK_REVERSAL`
    PosCashbackReversal,
    /// `POS_PURCHASE`
    PosPurchase,
    /// `POS_PURCHASE_REFUND`
    PosPurchaseRefund,
    /// `POS_PURCHASE_REFUND_REVERSAL`
    PosPurchaseRefundReversal,
    /// `POS_PURCHASE_REVERSAL`
    PosPurchaseReversal,
    /// `POS_REFUND`
    PosRefund,
    /// `POS_REFUND_REVERSAL`
    PosRefundReversal,
    /// `PROVISIONAL_CREDIT`
    ProvisionalCredit,
    /// `PROVISIONAL_CREDIT_REVERSAL`
    ProvisionalCreditReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AtmWithdrawal,
        Self::AtmWithdrawalReversal,
        Self::BalanceInquiry,
        Self::CardNetworkFinalChargeback,
        Self::CardNetworkFinalChargebackReversal,
        Self::CardNetworkFirstChargeback,
        Self::CardNetworkFirstChargebackReversal,
        Self::CardNetworkRepresentment,
        Self::CardNetworkRepresentmentReversal,
        Self::CardTransaction,
        Self::CardTransactionReversal,
        Self::Chargeback,
        Self::ChargebackReversal,
        Self::Credit,
        Self::CreditReversal,
        Self::Directpost,
        Self::DirectpostReversal,
        Self::PosCashback,
        Self::PosCashbackReversal,
        Self::PosPurchase,
        Self::PosPurchaseRefund,
        Self::PosPurchaseRefundReversal,
        Self::PosPurchaseReversal,
        Self::PosRefund,
        Self::PosRefundReversal,
        Self::ProvisionalCredit,
        Self::ProvisionalCreditReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtmWithdrawal => "ATM_WITHDRAWAL",
            Self::AtmWithdrawalReversal => "ATM_WITHDRAWAL_REVERSAL",
            Self::BalanceInquiry => "BALANCE_INQUIRY",
            Self::CardNetworkFinalChargeback => "CARD_NETWORK_FINAL_CHARGEBACK",
            Self::CardNetworkFinalChargebackReversal => {
                "CARD_NETWORK_FINAL_CHARGEBACK_REVERSAL"
            }
            Self::CardNetworkFirstChargeback => "CARD_NETWORK_FIRST_CHARGEBACK",
            Self::CardNetworkFirstChargebackReversal => {
                "CARD_NETWORK_FIRST_CHARGEBACK_REVERSAL"
            }
            Self::CardNetworkRepresentment => "CARD_NETWORK_REPRESENTMENT",
            Self::CardNetworkRepresentmentReversal => {
                "CARD_NETWORK_REPRESENTMENT_REVERSAL"
            }
            Self::CardTransaction => "CARD_TRANSACTION",
            Self::CardTransactionReversal => "CARD_TRANSACTION_REVERSAL",
            Self::Chargeback => "CHARGEBACK",
            Self::ChargebackReversal => "CHARGEBACK_REVERSAL",
            Self::Credit => "CREDIT",
            Self::CreditReversal => "CREDIT_REVERSAL",
            Self::Directpost => "DIRECTPOST",
            Self::DirectpostReversal => "DIRECTPOST_REVERSAL",
            Self::PosCashback => "POS_CASHBACK",
            Self::PosCashbackReversal => "POS_CASHBACK_REVERSAL",
            Self::PosPurchase => "POS_PURCHASE",
            Self::PosPurchaseRefund => "POS_PURCHASE_REFUND",
            Self::PosPurchaseRefundReversal => "POS_PURCHASE_REFUND_REVERSAL",
            Self::PosPurchaseReversal => "POS_PURCHASE_REVERSAL",
            Self::PosRefund => "POS_REFUND",
            Self::PosRefundReversal => "POS_REFUND_REVERSAL",
            Self::ProvisionalCredit => "PROVISIONAL_CREDIT",
            Self::ProvisionalCreditReversal => "PROVISIONAL_CREDIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `cash_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub cash_transaction: CashTransactionData,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: CashTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CashTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        cash_transaction: impl Into<CashTransactionData>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<CashTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            cash_transaction: cash_transaction.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CashTransaction {
    const NAME: &'static str = "CashTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "cash_transaction",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut cash_transaction: Option<CashTransactionData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<CashTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut cash_transaction),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.maybe_or_keep(&mut customer_id),
                6 => __input.take(&mut dc_sign),
                7 => __input.maybe_or_keep(&mut decline),
                8 => __input.maybe_or_keep(&mut description),
                9 => __input.take(&mut effective_date),
                10 => __input.maybe_or_keep(&mut enhanced_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("CASH"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&cash_transaction, "cash_transaction");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            cash_transaction: cash_transaction?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CASH");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("cash_transaction", &self.cash_transaction);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(CashTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `cash_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashTransactionData {
    /// Optional.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CashTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CashTransactionData {
    const NAME: &'static str = "CashTransactionData";
    const FIELDS: &'static [&'static str] = &["id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut id),
                _ => __input.again(),
            }
        }
        Some(Self { id, extra: __input.extra() })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CashTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `cash_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CashTransactionSubtypes {
    /// `CASH_ORDER`
    CashOrder,
    /// `CASH_ORDER_REVERSAL`
    CashOrderReversal,
    /// `DEPOSIT`
    Deposit,
    /// `DEPOSIT_REVERSAL`
    DepositReversal,
    /// `IN_STORE_DEPOSIT`
    InStoreDeposit,
    /// `IN_STORE_DEPOSIT_REVERSAL`
    InStoreDepositReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CashTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CashOrder,
        Self::CashOrderReversal,
        Self::Deposit,
        Self::DepositReversal,
        Self::InStoreDeposit,
        Self::InStoreDepositReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashOrder => "CASH_ORDER",
            Self::CashOrderReversal => "CASH_ORDER_REVERSAL",
            Self::Deposit => "DEPOSIT",
            Self::DepositReversal => "DEPOSIT_REVERSAL",
            Self::InStoreDeposit => "IN_STORE_DEPOSIT",
            Self::InStoreDepositReversal => "IN_STORE_DEPOSIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CashTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `check_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub check_transaction: CheckTransactionData,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: CheckTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CheckTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        check_transaction: impl Into<CheckTransactionData>,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<CheckTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            check_transaction: check_transaction.into(),
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CheckTransaction {
    const NAME: &'static str = "CheckTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "check_transaction",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut check_transaction: Option<CheckTransactionData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<CheckTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut check_transaction),
                3 => __input.take(&mut creation_time),
                4 => __input.take(&mut currency),
                5 => __input.maybe_or_keep(&mut customer_id),
                6 => __input.take(&mut dc_sign),
                7 => __input.maybe_or_keep(&mut decline),
                8 => __input.maybe_or_keep(&mut description),
                9 => __input.take(&mut effective_date),
                10 => __input.maybe_or_keep(&mut enhanced_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("CHECK"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&check_transaction, "check_transaction");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            check_transaction: check_transaction?,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CHECK");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("check_transaction", &self.check_transaction);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(CheckTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `check_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckTransactionData {
    /// Optional.
    pub back_image_id: Option<String>,
    /// Optional.
    pub check_number: Option<String>,
    /// Optional.
    pub front_image_id: Option<String>,
    /// Optional.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CheckTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            back_image_id: None,
            check_number: None,
            front_image_id: None,
            id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CheckTransactionData {
    const NAME: &'static str = "CheckTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "back_image_id",
        "check_number",
        "front_image_id",
        "id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut back_image_id: Option<String> = None;
        let mut check_number: Option<String> = None;
        let mut front_image_id: Option<String> = None;
        let mut id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut back_image_id),
                1 => __input.maybe_or_keep(&mut check_number),
                2 => __input.maybe_or_keep(&mut front_image_id),
                3 => __input.maybe_or_keep(&mut id),
                _ => __input.again(),
            }
        }
        Some(Self {
            back_image_id,
            check_number,
            front_image_id,
            id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("back_image_id", &self.back_image_id);
        out.option("check_number", &self.check_number);
        out.option("front_image_id", &self.front_image_id);
        out.option("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CheckTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `check_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CheckTransactionSubtypes {
    /// `MOBILE_DEPOSIT`
    MobileDeposit,
    /// `MOBILE_DEPOSIT_RETURN`
    MobileDepositReturn,
    /// `MOBILE_DEPOSIT_RETURN_REVERSAL`
    MobileDepositReturnReversal,
    /// `MOBILE_DEPOSIT_REVERSAL`
    MobileDepositReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CheckTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::MobileDeposit,
        Self::MobileDepositReturn,
        Self::MobileDepositReturnReversal,
        Self::MobileDepositReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MobileDeposit => "MOBILE_DEPOSIT",
            Self::MobileDepositReturn => "MOBILE_DEPOSIT_RETURN",
            Self::MobileDepositReturnReversal => "MOBILE_DEPOSIT_RETURN_REVERSAL",
            Self::MobileDepositReversal => "MOBILE_DEPOSIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CheckTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `external_card_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalCardTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub external_card_transaction: CardTransactionData,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: ExternalCardTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ExternalCardTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        external_card_transaction: impl Into<CardTransactionData>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<ExternalCardTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            external_card_transaction: external_card_transaction.into(),
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ExternalCardTransaction {
    const NAME: &'static str = "ExternalCardTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "external_card_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut external_card_transaction: Option<CardTransactionData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<ExternalCardTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut external_card_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("EXTERNAL_CARD"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&external_card_transaction, "external_card_transaction");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            external_card_transaction: external_card_transaction?,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "EXTERNAL_CARD");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("external_card_transaction", &self.external_card_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(ExternalCardTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `external_card_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExternalCardTransactionSubtypes {
    /// `CARD_FUNDING`
    CardFunding,
    /// `CARD_FUNDING_REVERSAL`
    CardFundingReversal,
    /// `CARD_SEND`
    CardSend,
    /// `CARD_SEND_REVERSAL`
    CardSendReversal,
    /// `CHARGEBACK_DEBIT`
    ChargebackDebit,
    /// `CHARGEBACK_DEBIT_REVERSAL`
    ChargebackDebitReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ExternalCardTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CardFunding,
        Self::CardFundingReversal,
        Self::CardSend,
        Self::CardSendReversal,
        Self::ChargebackDebit,
        Self::ChargebackDebitReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CardFunding => "CARD_FUNDING",
            Self::CardFundingReversal => "CARD_FUNDING_REVERSAL",
            Self::CardSend => "CARD_SEND",
            Self::CardSendReversal => "CARD_SEND_REVERSAL",
            Self::ChargebackDebit => "CHARGEBACK_DEBIT",
            Self::ChargebackDebitReversal => "CHARGEBACK_DEBIT_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ExternalCardTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `fednow_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FednowTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Optional.
    pub fee_transaction: Option<FednowTransactionData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: FednowTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FednowTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<FednowTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            fee_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FednowTransaction {
    const NAME: &'static str = "FednowTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "fee_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut fee_transaction: Option<FednowTransactionData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<FednowTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.maybe_or_keep(&mut fee_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("FEDNOW"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            fee_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "FEDNOW");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.option("fee_transaction", &self.fee_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(FednowTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `fednow_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FednowTransactionData {
    /// Optional. At most 3 items. Each: 1 to 140 characters.
    pub additional_transaction_information: Option<Vec<String>>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub id: Option<String>,
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FednowTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_transaction_information: None,
            customer_id: None,
            id: None,
            originating_account_id: None,
            receiving_account_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FednowTransactionData {
    const NAME: &'static str = "FednowTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "additional_transaction_information",
        "customer_id",
        "id",
        "originating_account_id",
        "receiving_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_transaction_information: Option<Vec<String>> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut id: Option<String> = None;
        let mut originating_account_id: Option<String> = None;
        let mut receiving_account_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_transaction_information),
                1 => __input.maybe_or_keep(&mut customer_id),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut originating_account_id),
                4 => __input.maybe_or_keep(&mut receiving_account_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_transaction_information,
            customer_id,
            id,
            originating_account_id,
            receiving_account_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option(
            "additional_transaction_information",
            &self.additional_transaction_information,
        );
        out.option("customer_id", &self.customer_id);
        out.option("id", &self.id);
        out.option("originating_account_id", &self.originating_account_id);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(FednowTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `fednow_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FednowTransactionSubtypes {
    /// `FEDNOW_INCOMING`
    FednowIncoming,
    /// `FEDNOW_OUTGOING`
    FednowOutgoing,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl FednowTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::FednowIncoming, Self::FednowOutgoing];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FednowIncoming => "FEDNOW_INCOMING",
            Self::FednowOutgoing => "FEDNOW_OUTGOING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(FednowTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `fee_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub fee_transaction: FeeTransactionData,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: FeeSubtype,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        fee_transaction: impl Into<FeeTransactionData>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<FeeSubtype>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            fee_transaction: fee_transaction.into(),
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FeeTransaction {
    const NAME: &'static str = "FeeTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "fee_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut fee_transaction: Option<FeeTransactionData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<FeeSubtype> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut fee_transaction),
                11 => __input.take(&mut force_post),
                12 => __input.maybe_or_keep(&mut fraud_risk),
                13 => __input.take(&mut group_id),
                14 => __input.maybe_or_keep(&mut hold_expiration_time),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut internal_account_id),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("FEE"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&fee_transaction, "fee_transaction");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            fee_transaction: fee_transaction?,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "FEE");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("fee_transaction", &self.fee_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `fee_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FeeTransactionData {
    /// Optional.
    pub fee_id: Option<FeeId>,
    /// Optional.
    pub fee_template_id: Option<FeeTemplateId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FeeTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            fee_id: None,
            fee_template_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FeeTransactionData {
    const NAME: &'static str = "FeeTransactionData";
    const FIELDS: &'static [&'static str] = &["fee_id", "fee_template_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut fee_id: Option<FeeId> = None;
        let mut fee_template_id: Option<FeeTemplateId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut fee_id),
                1 => __input.maybe_or_keep(&mut fee_template_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            fee_id,
            fee_template_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("fee_id", &self.fee_id);
        out.option("fee_template_id", &self.fee_template_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(FeeTransactionData);
crate::id::id! {
    #[doc = " Identifies: group."] GroupId
}
#[cfg(feature = "transactions")]
/// The document's schema `internal_transfer_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Optional.
    pub internal_transfer_transaction: Option<InternalTransferTransactionData>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: InternalTransferTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl InternalTransferTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<InternalTransferTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            internal_transfer_transaction: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for InternalTransferTransaction {
    const NAME: &'static str = "InternalTransferTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "internal_transfer_transaction",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut internal_transfer_transaction: Option<InternalTransferTransactionData> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<InternalTransferTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut force_post),
                11 => __input.maybe_or_keep(&mut fraud_risk),
                12 => __input.take(&mut group_id),
                13 => __input.maybe_or_keep(&mut hold_expiration_time),
                14 => __input.take(&mut id),
                15 => __input.maybe_or_keep(&mut internal_account_id),
                16 => __input.maybe_or_keep(&mut internal_transfer_transaction),
                17 => __input.take(&mut last_updated_time),
                18 => __input.take_or_keep(&mut metadata),
                19 => __input.take(&mut partial_hold),
                20 => __input.take(&mut pending_amount),
                21 => __input.take(&mut posted_amount),
                22 => __input.maybe_or_keep(&mut posted_date),
                23 => __input.maybe_or_keep(&mut reference_id),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("INTERNAL_TRANSFER"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            internal_transfer_transaction,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "INTERNAL_TRANSFER");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.option("internal_transfer_transaction", &self.internal_transfer_transaction);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(InternalTransferTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `internal_transfer_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalTransferTransactionData {
    /// Optional.
    pub originating_account_id: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl InternalTransferTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            originating_account_id: None,
            receiving_account_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for InternalTransferTransactionData {
    const NAME: &'static str = "InternalTransferTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "originating_account_id",
        "receiving_account_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut originating_account_id: Option<String> = None;
        let mut receiving_account_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut originating_account_id),
                1 => __input.maybe_or_keep(&mut receiving_account_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            originating_account_id,
            receiving_account_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("originating_account_id", &self.originating_account_id);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(InternalTransferTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `internal_transfer_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InternalTransferTransactionSubtypes {
    /// `ACCOUNT_BALANCE_ADJUSTMENT`
    AccountBalanceAdjustment,
    /// `ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL`
    AccountBalanceAdjustmentReversal,
    /// `ACCOUNT_DECREASE_LIMIT`
    AccountDecreaseLimit,
    /// `ACCOUNT_DECREASE_LIMIT_REVERSAL`
    AccountDecreaseLimitReversal,
    /// `ACCOUNT_INCREASE_LIMIT`
    AccountIncreaseLimit,
    /// `ACCOUNT_INCREASE_LIMIT_REVERSAL`
    AccountIncreaseLimitReversal,
    /// `ACCOUNT_TO_ACCOUNT`
    AccountToAccount,
    /// `ACCOUNT_TO_ACCOUNT_REVERSAL`
    AccountToAccountReversal,
    /// `ACCOUNT_TO_ACCOUNT_SWEEP`
    AccountToAccountSweep,
    /// `ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL`
    AccountToAccountSweepReversal,
    /// `ACH_CREDIT_SWEEP`
    AchCreditSweep,
    /// `ACH_CREDIT_SWEEP_REVERSAL`
    AchCreditSweepReversal,
    /// `ACH_DEBIT_SWEEP`
    AchDebitSweep,
    /// `ACH_DEBIT_SWEEP_REVERSAL`
    AchDebitSweepReversal,
    /// `ACH_FLOAT_TRANSFER`
    AchFloatTransfer,
    /// `ACH_FLOAT_TRANSFER_REVERSAL`
    AchFloatTransferReversal,
    /// `ACH_INCOMING_CREDIT_SWEEP`
    AchIncomingCreditSweep,
    /// `ACH_INCOMING_CREDIT_SWEEP_REVERSAL`
    AchIncomingCreditSweepReversal,
    /// `ACH_INCOMING_DEBIT_SWEEP`
    AchIncomingDebitSweep,
    /// `ACH_INCOMING_DEBIT_SWEEP_REVERSAL`
    AchIncomingDebitSweepReversal,
    /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`
    AchIncomingReturnCreditSweep,
    /// `ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL`
    AchIncomingReturnCreditSweepReversal,
    /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`
    AchIncomingReturnDebitSweep,
    /// `ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL`
    AchIncomingReturnDebitSweepReversal,
    /// `ACH_OUTGOING_CREDIT_SWEEP`
    AchOutgoingCreditSweep,
    /// `ACH_OUTGOING_CREDIT_SWEEP_REVERSAL`
    AchOutgoingCreditSweepReversal,
    /// `ACH_OUTGOING_DEBIT_SWEEP`
    AchOutgoingDebitSweep,
    /// `ACH_OUTGOING_DEBIT_SWEEP_REVERSAL`
    AchOutgoingDebitSweepReversal,
    /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`
    AchOutgoingReturnCreditSweep,
    /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL`
    AchOutgoingReturnCreditSweepReversal,
    /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`
    AchOutgoingReturnDebitSweep,
    /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL`
    AchOutgoingReturnDebitSweepReversal,
    /// `ACH_SWEEP`
    AchSweep,
    /// `ACH_SWEEP_REVERSAL`
    AchSweepReversal,
    /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`
    BulkDomesticWireOutgoingSweep,
    /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`
    BulkDomesticWireOutgoingSweepReversal,
    /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`
    BulkEftCaOutgoingCreditSweep,
    /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`
    BulkEftCaOutgoingCreditSweepReversal,
    /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`
    BulkEftCaOutgoingDebitSweep,
    /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`
    BulkEftCaOutgoingDebitSweepReversal,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP`
    CardChargebackCaseWonSweep,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`
    CardChargebackCaseWonSweepReversal,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`
    CardChargebackWriteoffSweep,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`
    CardChargebackWriteoffSweepReversal,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP`
    CardProvisionalCreditSweep,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`
    CardProvisionalCreditSweepReversal,
    /// `CASHBACK`
    Cashback,
    /// `CASHBACK_REVERSAL`
    CashbackReversal,
    /// `CASHBACK_SWEEP`
    CashbackSweep,
    /// `CASHBACK_SWEEP_REVERSAL`
    CashbackSweepReversal,
    /// `CREDIT_MEMO`
    CreditMemo,
    /// `CREDIT_MEMO_REVERSAL`
    CreditMemoReversal,
    /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`
    DomesticWireIncomingReturnSweep,
    /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL`
    DomesticWireIncomingReturnSweepReversal,
    /// `DOMESTIC_WIRE_INCOMING_SWEEP`
    DomesticWireIncomingSweep,
    /// `DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL`
    DomesticWireIncomingSweepReversal,
    /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`
    DomesticWireOutgoingReturnSweep,
    /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`
    DomesticWireOutgoingReturnSweepReversal,
    /// `DOMESTIC_WIRE_OUTGOING_SWEEP`
    DomesticWireOutgoingSweep,
    /// `DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL`
    DomesticWireOutgoingSweepReversal,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`
    EftCaIncomingCreditReturnSweep,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL`
    EftCaIncomingCreditReturnSweepReversal,
    /// `EFT_CA_INCOMING_CREDIT_SWEEP`
    EftCaIncomingCreditSweep,
    /// `EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL`
    EftCaIncomingCreditSweepReversal,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`
    EftCaIncomingDebitReturnSweep,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL`
    EftCaIncomingDebitReturnSweepReversal,
    /// `EFT_CA_INCOMING_DEBIT_SWEEP`
    EftCaIncomingDebitSweep,
    /// `EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL`
    EftCaIncomingDebitSweepReversal,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`
    EftCaOutgoingCreditReturnSweep,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL`
    EftCaOutgoingCreditReturnSweepReversal,
    /// `EFT_CA_OUTGOING_CREDIT_SWEEP`
    EftCaOutgoingCreditSweep,
    /// `EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL`
    EftCaOutgoingCreditSweepReversal,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`
    EftCaOutgoingDebitReturnSweep,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL`
    EftCaOutgoingDebitReturnSweepReversal,
    /// `EFT_CA_OUTGOING_DEBIT_SWEEP`
    EftCaOutgoingDebitSweep,
    /// `EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL`
    EftCaOutgoingDebitSweepReversal,
    /// `ETRANSFER_SWEEP`
    EtransferSweep,
    /// `ETRANSFER_SWEEP_REVERSAL`
    EtransferSweepReversal,
    /// `EXCHANGE_RATE_DIFFERENCE_GAIN`
    ExchangeRateDifferenceGain,
    /// `EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL`
    ExchangeRateDifferenceGainReversal,
    /// `EXCHANGE_RATE_DIFFERENCE_LOSS`
    ExchangeRateDifferenceLoss,
    /// `EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL`
    ExchangeRateDifferenceLossReversal,
    /// `FEE`
    Fee,
    /// `FEE_REVERSAL`
    FeeReversal,
    /// `FEE_SWEEP`
    FeeSweep,
    /// `FEE_SWEEP_REVERSAL`
    FeeSweepReversal,
    /// `FORCE_PAYMENT`
    ForcePayment,
    /// `FORCE_PAYMENT_REVERSAL`
    ForcePaymentReversal,
    /// `GENERAL_FEE_SWEEP`
    GeneralFeeSweep,
    /// `GENERAL_FEE_SWEEP_REVERSAL`
    GeneralFeeSweepReversal,
    /// `GENERAL_INTERNAL_TRANSFER_SWEEP`
    GeneralInternalTransferSweep,
    /// `GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL`
    GeneralInternalTransferSweepReversal,
    /// `GENERAL_REWARD_SWEEP`
    GeneralRewardSweep,
    /// `GENERAL_REWARD_SWEEP_REVERSAL`
    GeneralRewardSweepReversal,
    /// `INCOMING_WIRE`
    IncomingWire,
    /// `INCOMING_WIRE_REVERSAL`
    IncomingWireReversal,
    /// `INCOMING_WIRE_SWEEP`
    IncomingWireSweep,
    /// `INCOMING_WIRE_SWEEP_REVERSAL`
    IncomingWireSweepReversal,
    /// `INTEREST_CHARGED`
    InterestCharged,
    /// `INTEREST_CHARGED_REVERSAL`
    InterestChargedReversal,
    /// `INTEREST_CHARGED_SWEEP`
    InterestChargedSweep,
    /// `INTEREST_CHARGED_SWEEP_REVERSAL`
    InterestChargedSweepReversal,
    /// `INTEREST_CORRECTION`
    InterestCorrection,
    /// `INTEREST_CORRECTION_REVERSAL`
    InterestCorrectionReversal,
    /// `INTEREST_PAYOUT`
    InterestPayout,
    /// `INTEREST_PAYOUT_REVERSAL`
    InterestPayoutReversal,
    /// `INTEREST_PAYOUT_SWEEP`
    InterestPayoutSweep,
    /// `INTEREST_PAYOUT_SWEEP_REVERSAL`
    InterestPayoutSweepReversal,
    /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`
    InternationalWireIncomingSweep,
    /// `INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL`
    InternationalWireIncomingSweepReversal,
    /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`
    InternationalWireOutgoingReturnSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL`
    InternationalWireOutgoingReturnSweepReversal,
    /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`
    InternationalWireOutgoingSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL`
    InternationalWireOutgoingSweepReversal,
    /// `INVOICE`
    Invoice,
    /// `INVOICE_REVERSAL`
    InvoiceReversal,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP`
    InStoreCashDepositSweep,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`
    InStoreCashDepositSweepReversal,
    /// `JIT_FUND`
    JitFund,
    /// `JIT_FUND_REVERSAL`
    JitFundReversal,
    /// `LOAN_DISBURSEMENT`
    LoanDisbursement,
    /// `LOAN_DISBURSEMENT_REVERSAL`
    LoanDisbursementReversal,
    /// `LOAN_FUNDING`
    LoanFunding,
    /// `LOAN_FUNDING_REVERSAL`
    LoanFundingReversal,
    /// `LOC_USAGE`
    LocUsage,
    /// `LOC_USAGE_REVERSAL`
    LocUsageReversal,
    /// `MANUAL_ADJUSTMENT`
    ManualAdjustment,
    /// `MANUAL_ADJUSTMENT_REVERSAL`
    ManualAdjustmentReversal,
    /// `MANUAL_ADJUSTMENT_SWEEP`
    ManualAdjustmentSweep,
    /// `MANUAL_ADJUSTMENT_SWEEP_REVERSAL`
    ManualAdjustmentSweepReversal,
    /// `MANUAL_AFT_SWEEP`
    ManualAftSweep,
    /// `MANUAL_AFT_SWEEP_REVERSAL`
    ManualAftSweepReversal,
    /// `MANUAL_CARD_SWEEP`
    ManualCardSweep,
    /// `MANUAL_CARD_SWEEP_REVERSAL`
    ManualCardSweepReversal,
    /// `MANUAL_CASH_DEPOSIT_SWEEP`
    ManualCashDepositSweep,
    /// `MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL`
    ManualCashDepositSweepReversal,
    /// `MANUAL_CASH_ORDER_SWEEP`
    ManualCashOrderSweep,
    /// `MANUAL_CASH_ORDER_SWEEP_REVERSAL`
    ManualCashOrderSweepReversal,
    /// `MANUAL_CHECK_ISSUANCE`
    ManualCheckIssuance,
    /// `MANUAL_CHECK_ISSUANCE_REVERSAL`
    ManualCheckIssuanceReversal,
    /// `MANUAL_CHECK_SWEEP`
    ManualCheckSweep,
    /// `MANUAL_CHECK_SWEEP_REVERSAL`
    ManualCheckSweepReversal,
    /// `MANUAL_OCT_SWEEP`
    ManualOctSweep,
    /// `MANUAL_OCT_SWEEP_REVERSAL`
    ManualOctSweepReversal,
    /// `MANUAL_WIRE_SWEEP`
    ManualWireSweep,
    /// `MANUAL_WIRE_SWEEP_REVERSAL`
    ManualWireSweepReversal,
    /// `MASTERCARD_GROSS_SWEEP`
    MastercardGrossSweep,
    /// `MASTERCARD_GROSS_SWEEP_REVERSAL`
    MastercardGrossSweepReversal,
    /// `MASTERCARD_INTERCHANGE_SWEEP`
    MastercardInterchangeSweep,
    /// `MASTERCARD_INTERCHANGE_SWEEP_REVERSAL`
    MastercardInterchangeSweepReversal,
    /// `MASTERCARD_NET_SWEEP`
    MastercardNetSweep,
    /// `MASTERCARD_NET_SWEEP_REVERSAL`
    MastercardNetSweepReversal,
    /// `MOBILE_DEPOSIT_RETURN_SWEEP`
    MobileDepositReturnSweep,
    /// `MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL`
    MobileDepositReturnSweepReversal,
    /// `MOBILE_DEPOSIT_SWEEP`
    MobileDepositSweep,
    /// `MOBILE_DEPOSIT_SWEEP_REVERSAL`
    MobileDepositSweepReversal,
    /// `NEGATIVE_BALANCE_DRAW`
    NegativeBalanceDraw,
    /// `NEGATIVE_BALANCE_DRAW_REVERSAL`
    NegativeBalanceDrawReversal,
    /// `NEGATIVE_BALANCE_REPAYMENT`
    NegativeBalanceRepayment,
    /// `NEGATIVE_BALANCE_REPAYMENT_REVERSAL`
    NegativeBalanceRepaymentReversal,
    /// `NEGATIVE_BALANCE_RESERVE`
    NegativeBalanceReserve,
    /// `NEGATIVE_BALANCE_RESERVE_REVERSAL`
    NegativeBalanceReserveReversal,
    /// `NEGATIVE_BALANCE_WRITEOFF`
    NegativeBalanceWriteoff,
    /// `NEGATIVE_BALANCE_WRITEOFF_REVERSAL`
    NegativeBalanceWriteoffReversal,
    /// `NETWORK_ADJUSTMENT_SWEEP`
    NetworkAdjustmentSweep,
    /// `NETWORK_ADJUSTMENT_SWEEP_REVERSAL`
    NetworkAdjustmentSweepReversal,
    /// `NETWORK_CHARGEBACK_SWEEP`
    NetworkChargebackSweep,
    /// `NETWORK_CHARGEBACK_SWEEP_REVERSAL`
    NetworkChargebackSweepReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE`
    OutgoingInternationalRemittance,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`
    OutgoingInternationalRemittanceReversal,
    /// `OVERDUE_CARD_WRITEOFF`
    OverdueCardWriteoff,
    /// `OVERDUE_CARD_WRITEOFF_REVERSAL`
    OverdueCardWriteoffReversal,
    /// `PEER_TO_PEER`
    PeerToPeer,
    /// `PEER_TO_PEER_REVERSAL`
    PeerToPeerReversal,
    /// `PROGRAM_DECREASE`
    ProgramDecrease,
    /// `PROGRAM_DECREASE_REVERSAL`
    ProgramDecreaseReversal,
    /// `PROGRAM_EXPANSION`
    ProgramExpansion,
    /// `PROGRAM_EXPANSION_REVERSAL`
    ProgramExpansionReversal,
    /// `PROMOTIONAL_CREDIT`
    PromotionalCredit,
    /// `PROMOTIONAL_CREDIT_REVERSAL`
    PromotionalCreditReversal,
    /// `PROMOTIONAL_CREDIT_SWEEP`
    PromotionalCreditSweep,
    /// `PROMOTIONAL_CREDIT_SWEEP_REVERSAL`
    PromotionalCreditSweepReversal,
    /// `PULSE_GROSS_SWEEP`
    PulseGrossSweep,
    /// `PULSE_GROSS_SWEEP_REVERSAL`
    PulseGrossSweepReversal,
    /// `PULSE_INTERCHANGE_SWEEP`
    PulseInterchangeSweep,
    /// `PULSE_INTERCHANGE_SWEEP_REVERSAL`
    PulseInterchangeSweepReversal,
    /// `REPAYMENT`
    Repayment,
    /// `REPAYMENT_REVERSAL`
    RepaymentReversal,
    /// `SECURITY_ACCOUNT_PAYMENT`
    SecurityAccountPayment,
    /// `SECURITY_ACCOUNT_PAYMENT_REVERSAL`
    SecurityAccountPaymentReversal,
    /// `SECURITY_OVERPAY_ADJUSTMENT`
    SecurityOverpayAdjustment,
    /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`
    SecurityOverpayAdjustmentReversal,
    /// `SIGN_UP_BONUS`
    SignUpBonus,
    /// `SIGN_UP_BONUS_REVERSAL`
    SignUpBonusReversal,
    /// `SUBSCRIPTION_FEE`
    SubscriptionFee,
    /// `SUBSCRIPTION_FEE_REVERSAL`
    SubscriptionFeeReversal,
    /// `TRANSFER_FEE`
    TransferFee,
    /// `TRANSFER_FEE_REVERSAL`
    TransferFeeReversal,
    /// `TRANSFER_FEE_REVERSAL_REVERSAL`
    TransferFeeReversalReversal,
    /// `VISA_GROSS_SWEEP`
    VisaGrossSweep,
    /// `VISA_GROSS_SWEEP_REVERSAL`
    VisaGrossSweepReversal,
    /// `VISA_INTERCHANGE_SWEEP`
    VisaInterchangeSweep,
    /// `VISA_INTERCHANGE_SWEEP_REVERSAL`
    VisaInterchangeSweepReversal,
    /// `VISA_NET_SWEEP`
    VisaNetSweep,
    /// `VISA_NET_SWEEP_REVERSAL`
    VisaNetSweepReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl InternalTransferTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountBalanceAdjustment,
        Self::AccountBalanceAdjustmentReversal,
        Self::AccountDecreaseLimit,
        Self::AccountDecreaseLimitReversal,
        Self::AccountIncreaseLimit,
        Self::AccountIncreaseLimitReversal,
        Self::AccountToAccount,
        Self::AccountToAccountReversal,
        Self::AccountToAccountSweep,
        Self::AccountToAccountSweepReversal,
        Self::AchCreditSweep,
        Self::AchCreditSweepReversal,
        Self::AchDebitSweep,
        Self::AchDebitSweepReversal,
        Self::AchFloatTransfer,
        Self::AchFloatTransferReversal,
        Self::AchIncomingCreditSweep,
        Self::AchIncomingCreditSweepReversal,
        Self::AchIncomingDebitSweep,
        Self::AchIncomingDebitSweepReversal,
        Self::AchIncomingReturnCreditSweep,
        Self::AchIncomingReturnCreditSweepReversal,
        Self::AchIncomingReturnDebitSweep,
        Self::AchIncomingReturnDebitSweepReversal,
        Self::AchOutgoingCreditSweep,
        Self::AchOutgoingCreditSweepReversal,
        Self::AchOutgoingDebitSweep,
        Self::AchOutgoingDebitSweepReversal,
        Self::AchOutgoingReturnCreditSweep,
        Self::AchOutgoingReturnCreditSweepReversal,
        Self::AchOutgoingReturnDebitSweep,
        Self::AchOutgoingReturnDebitSweepReversal,
        Self::AchSweep,
        Self::AchSweepReversal,
        Self::BulkDomesticWireOutgoingSweep,
        Self::BulkDomesticWireOutgoingSweepReversal,
        Self::BulkEftCaOutgoingCreditSweep,
        Self::BulkEftCaOutgoingCreditSweepReversal,
        Self::BulkEftCaOutgoingDebitSweep,
        Self::BulkEftCaOutgoingDebitSweepReversal,
        Self::CardChargebackCaseWonSweep,
        Self::CardChargebackCaseWonSweepReversal,
        Self::CardChargebackWriteoffSweep,
        Self::CardChargebackWriteoffSweepReversal,
        Self::CardProvisionalCreditSweep,
        Self::CardProvisionalCreditSweepReversal,
        Self::Cashback,
        Self::CashbackReversal,
        Self::CashbackSweep,
        Self::CashbackSweepReversal,
        Self::CreditMemo,
        Self::CreditMemoReversal,
        Self::DomesticWireIncomingReturnSweep,
        Self::DomesticWireIncomingReturnSweepReversal,
        Self::DomesticWireIncomingSweep,
        Self::DomesticWireIncomingSweepReversal,
        Self::DomesticWireOutgoingReturnSweep,
        Self::DomesticWireOutgoingReturnSweepReversal,
        Self::DomesticWireOutgoingSweep,
        Self::DomesticWireOutgoingSweepReversal,
        Self::EftCaIncomingCreditReturnSweep,
        Self::EftCaIncomingCreditReturnSweepReversal,
        Self::EftCaIncomingCreditSweep,
        Self::EftCaIncomingCreditSweepReversal,
        Self::EftCaIncomingDebitReturnSweep,
        Self::EftCaIncomingDebitReturnSweepReversal,
        Self::EftCaIncomingDebitSweep,
        Self::EftCaIncomingDebitSweepReversal,
        Self::EftCaOutgoingCreditReturnSweep,
        Self::EftCaOutgoingCreditReturnSweepReversal,
        Self::EftCaOutgoingCreditSweep,
        Self::EftCaOutgoingCreditSweepReversal,
        Self::EftCaOutgoingDebitReturnSweep,
        Self::EftCaOutgoingDebitReturnSweepReversal,
        Self::EftCaOutgoingDebitSweep,
        Self::EftCaOutgoingDebitSweepReversal,
        Self::EtransferSweep,
        Self::EtransferSweepReversal,
        Self::ExchangeRateDifferenceGain,
        Self::ExchangeRateDifferenceGainReversal,
        Self::ExchangeRateDifferenceLoss,
        Self::ExchangeRateDifferenceLossReversal,
        Self::Fee,
        Self::FeeReversal,
        Self::FeeSweep,
        Self::FeeSweepReversal,
        Self::ForcePayment,
        Self::ForcePaymentReversal,
        Self::GeneralFeeSweep,
        Self::GeneralFeeSweepReversal,
        Self::GeneralInternalTransferSweep,
        Self::GeneralInternalTransferSweepReversal,
        Self::GeneralRewardSweep,
        Self::GeneralRewardSweepReversal,
        Self::IncomingWire,
        Self::IncomingWireReversal,
        Self::IncomingWireSweep,
        Self::IncomingWireSweepReversal,
        Self::InterestCharged,
        Self::InterestChargedReversal,
        Self::InterestChargedSweep,
        Self::InterestChargedSweepReversal,
        Self::InterestCorrection,
        Self::InterestCorrectionReversal,
        Self::InterestPayout,
        Self::InterestPayoutReversal,
        Self::InterestPayoutSweep,
        Self::InterestPayoutSweepReversal,
        Self::InternationalWireIncomingSweep,
        Self::InternationalWireIncomingSweepReversal,
        Self::InternationalWireOutgoingReturnSweep,
        Self::InternationalWireOutgoingReturnSweepReversal,
        Self::InternationalWireOutgoingSweep,
        Self::InternationalWireOutgoingSweepReversal,
        Self::Invoice,
        Self::InvoiceReversal,
        Self::InStoreCashDepositSweep,
        Self::InStoreCashDepositSweepReversal,
        Self::JitFund,
        Self::JitFundReversal,
        Self::LoanDisbursement,
        Self::LoanDisbursementReversal,
        Self::LoanFunding,
        Self::LoanFundingReversal,
        Self::LocUsage,
        Self::LocUsageReversal,
        Self::ManualAdjustment,
        Self::ManualAdjustmentReversal,
        Self::ManualAdjustmentSweep,
        Self::ManualAdjustmentSweepReversal,
        Self::ManualAftSweep,
        Self::ManualAftSweepReversal,
        Self::ManualCardSweep,
        Self::ManualCardSweepReversal,
        Self::ManualCashDepositSweep,
        Self::ManualCashDepositSweepReversal,
        Self::ManualCashOrderSweep,
        Self::ManualCashOrderSweepReversal,
        Self::ManualCheckIssuance,
        Self::ManualCheckIssuanceReversal,
        Self::ManualCheckSweep,
        Self::ManualCheckSweepReversal,
        Self::ManualOctSweep,
        Self::ManualOctSweepReversal,
        Self::ManualWireSweep,
        Self::ManualWireSweepReversal,
        Self::MastercardGrossSweep,
        Self::MastercardGrossSweepReversal,
        Self::MastercardInterchangeSweep,
        Self::MastercardInterchangeSweepReversal,
        Self::MastercardNetSweep,
        Self::MastercardNetSweepReversal,
        Self::MobileDepositReturnSweep,
        Self::MobileDepositReturnSweepReversal,
        Self::MobileDepositSweep,
        Self::MobileDepositSweepReversal,
        Self::NegativeBalanceDraw,
        Self::NegativeBalanceDrawReversal,
        Self::NegativeBalanceRepayment,
        Self::NegativeBalanceRepaymentReversal,
        Self::NegativeBalanceReserve,
        Self::NegativeBalanceReserveReversal,
        Self::NegativeBalanceWriteoff,
        Self::NegativeBalanceWriteoffReversal,
        Self::NetworkAdjustmentSweep,
        Self::NetworkAdjustmentSweepReversal,
        Self::NetworkChargebackSweep,
        Self::NetworkChargebackSweepReversal,
        Self::OutgoingInternationalRemittance,
        Self::OutgoingInternationalRemittanceReversal,
        Self::OverdueCardWriteoff,
        Self::OverdueCardWriteoffReversal,
        Self::PeerToPeer,
        Self::PeerToPeerReversal,
        Self::ProgramDecrease,
        Self::ProgramDecreaseReversal,
        Self::ProgramExpansion,
        Self::ProgramExpansionReversal,
        Self::PromotionalCredit,
        Self::PromotionalCreditReversal,
        Self::PromotionalCreditSweep,
        Self::PromotionalCreditSweepReversal,
        Self::PulseGrossSweep,
        Self::PulseGrossSweepReversal,
        Self::PulseInterchangeSweep,
        Self::PulseInterchangeSweepReversal,
        Self::Repayment,
        Self::RepaymentReversal,
        Self::SecurityAccountPayment,
        Self::SecurityAccountPaymentReversal,
        Self::SecurityOverpayAdjustment,
        Self::SecurityOverpayAdjustmentReversal,
        Self::SignUpBonus,
        Self::SignUpBonusReversal,
        Self::SubscriptionFee,
        Self::SubscriptionFeeReversal,
        Self::TransferFee,
        Self::TransferFeeReversal,
        Self::TransferFeeReversalReversal,
        Self::VisaGrossSweep,
        Self::VisaGrossSweepReversal,
        Self::VisaInterchangeSweep,
        Self::VisaInterchangeSweepReversal,
        Self::VisaNetSweep,
        Self::VisaNetSweepReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountBalanceAdjustment => "ACCOUNT_BALANCE_ADJUSTMENT",
            Self::AccountBalanceAdjustmentReversal => {
                "ACCOUNT_BALANCE_ADJUSTMENT_REVERSAL"
            }
            Self::AccountDecreaseLimit => "ACCOUNT_DECREASE_LIMIT",
            Self::AccountDecreaseLimitReversal => "ACCOUNT_DECREASE_LIMIT_REVERSAL",
            Self::AccountIncreaseLimit => "ACCOUNT_INCREASE_LIMIT",
            Self::AccountIncreaseLimitReversal => "ACCOUNT_INCREASE_LIMIT_REVERSAL",
            Self::AccountToAccount => "ACCOUNT_TO_ACCOUNT",
            Self::AccountToAccountReversal => "ACCOUNT_TO_ACCOUNT_REVERSAL",
            Self::AccountToAccountSweep => "ACCOUNT_TO_ACCOUNT_SWEEP",
            Self::AccountToAccountSweepReversal => "ACCOUNT_TO_ACCOUNT_SWEEP_REVERSAL",
            Self::AchCreditSweep => "ACH_CREDIT_SWEEP",
            Self::AchCreditSweepReversal => "ACH_CREDIT_SWEEP_REVERSAL",
            Self::AchDebitSweep => "ACH_DEBIT_SWEEP",
            Self::AchDebitSweepReversal => "ACH_DEBIT_SWEEP_REVERSAL",
            Self::AchFloatTransfer => "ACH_FLOAT_TRANSFER",
            Self::AchFloatTransferReversal => "ACH_FLOAT_TRANSFER_REVERSAL",
            Self::AchIncomingCreditSweep => "ACH_INCOMING_CREDIT_SWEEP",
            Self::AchIncomingCreditSweepReversal => "ACH_INCOMING_CREDIT_SWEEP_REVERSAL",
            Self::AchIncomingDebitSweep => "ACH_INCOMING_DEBIT_SWEEP",
            Self::AchIncomingDebitSweepReversal => "ACH_INCOMING_DEBIT_SWEEP_REVERSAL",
            Self::AchIncomingReturnCreditSweep => "ACH_INCOMING_RETURN_CREDIT_SWEEP",
            Self::AchIncomingReturnCreditSweepReversal => {
                "ACH_INCOMING_RETURN_CREDIT_SWEEP_REVERSAL"
            }
            Self::AchIncomingReturnDebitSweep => "ACH_INCOMING_RETURN_DEBIT_SWEEP",
            Self::AchIncomingReturnDebitSweepReversal => {
                "ACH_INCOMING_RETURN_DEBIT_SWEEP_REVERSAL"
            }
            Self::AchOutgoingCreditSweep => "ACH_OUTGOING_CREDIT_SWEEP",
            Self::AchOutgoingCreditSweepReversal => "ACH_OUTGOING_CREDIT_SWEEP_REVERSAL",
            Self::AchOutgoingDebitSweep => "ACH_OUTGOING_DEBIT_SWEEP",
            Self::AchOutgoingDebitSweepReversal => "ACH_OUTGOING_DEBIT_SWEEP_REVERSAL",
            Self::AchOutgoingReturnCreditSweep => "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
            Self::AchOutgoingReturnCreditSweepReversal => {
                "ACH_OUTGOING_RETURN_CREDIT_SWEEP_REVERSAL"
            }
            Self::AchOutgoingReturnDebitSweep => "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
            Self::AchOutgoingReturnDebitSweepReversal => {
                "ACH_OUTGOING_RETURN_DEBIT_SWEEP_REVERSAL"
            }
            Self::AchSweep => "ACH_SWEEP",
            Self::AchSweepReversal => "ACH_SWEEP_REVERSAL",
            Self::BulkDomesticWireOutgoingSweep => "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::BulkDomesticWireOutgoingSweepReversal => {
                "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::BulkEftCaOutgoingCreditSweep => "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::BulkEftCaOutgoingCreditSweepReversal => {
                "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL"
            }
            Self::BulkEftCaOutgoingDebitSweep => "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::BulkEftCaOutgoingDebitSweepReversal => {
                "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL"
            }
            Self::CardChargebackCaseWonSweep => "CARD_CHARGEBACK_CASE_WON_SWEEP",
            Self::CardChargebackCaseWonSweepReversal => {
                "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL"
            }
            Self::CardChargebackWriteoffSweep => "CARD_CHARGEBACK_WRITEOFF_SWEEP",
            Self::CardChargebackWriteoffSweepReversal => {
                "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL"
            }
            Self::CardProvisionalCreditSweep => "CARD_PROVISIONAL_CREDIT_SWEEP",
            Self::CardProvisionalCreditSweepReversal => {
                "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL"
            }
            Self::Cashback => "CASHBACK",
            Self::CashbackReversal => "CASHBACK_REVERSAL",
            Self::CashbackSweep => "CASHBACK_SWEEP",
            Self::CashbackSweepReversal => "CASHBACK_SWEEP_REVERSAL",
            Self::CreditMemo => "CREDIT_MEMO",
            Self::CreditMemoReversal => "CREDIT_MEMO_REVERSAL",
            Self::DomesticWireIncomingReturnSweep => {
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP"
            }
            Self::DomesticWireIncomingReturnSweepReversal => {
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP_REVERSAL"
            }
            Self::DomesticWireIncomingSweep => "DOMESTIC_WIRE_INCOMING_SWEEP",
            Self::DomesticWireIncomingSweepReversal => {
                "DOMESTIC_WIRE_INCOMING_SWEEP_REVERSAL"
            }
            Self::DomesticWireOutgoingReturnSweep => {
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::DomesticWireOutgoingReturnSweepReversal => {
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL"
            }
            Self::DomesticWireOutgoingSweep => "DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::DomesticWireOutgoingSweepReversal => {
                "DOMESTIC_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingCreditReturnSweep => "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
            Self::EftCaIncomingCreditReturnSweepReversal => {
                "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingCreditSweep => "EFT_CA_INCOMING_CREDIT_SWEEP",
            Self::EftCaIncomingCreditSweepReversal => {
                "EFT_CA_INCOMING_CREDIT_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingDebitReturnSweep => "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
            Self::EftCaIncomingDebitReturnSweepReversal => {
                "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaIncomingDebitSweep => "EFT_CA_INCOMING_DEBIT_SWEEP",
            Self::EftCaIncomingDebitSweepReversal => {
                "EFT_CA_INCOMING_DEBIT_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingCreditReturnSweep => "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
            Self::EftCaOutgoingCreditReturnSweepReversal => {
                "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingCreditSweep => "EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::EftCaOutgoingCreditSweepReversal => {
                "EFT_CA_OUTGOING_CREDIT_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingDebitReturnSweep => "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
            Self::EftCaOutgoingDebitReturnSweepReversal => {
                "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP_REVERSAL"
            }
            Self::EftCaOutgoingDebitSweep => "EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::EftCaOutgoingDebitSweepReversal => {
                "EFT_CA_OUTGOING_DEBIT_SWEEP_REVERSAL"
            }
            Self::EtransferSweep => "ETRANSFER_SWEEP",
            Self::EtransferSweepReversal => "ETRANSFER_SWEEP_REVERSAL",
            Self::ExchangeRateDifferenceGain => "EXCHANGE_RATE_DIFFERENCE_GAIN",
            Self::ExchangeRateDifferenceGainReversal => {
                "EXCHANGE_RATE_DIFFERENCE_GAIN_REVERSAL"
            }
            Self::ExchangeRateDifferenceLoss => "EXCHANGE_RATE_DIFFERENCE_LOSS",
            Self::ExchangeRateDifferenceLossReversal => {
                "EXCHANGE_RATE_DIFFERENCE_LOSS_REVERSAL"
            }
            Self::Fee => "FEE",
            Self::FeeReversal => "FEE_REVERSAL",
            Self::FeeSweep => "FEE_SWEEP",
            Self::FeeSweepReversal => "FEE_SWEEP_REVERSAL",
            Self::ForcePayment => "FORCE_PAYMENT",
            Self::ForcePaymentReversal => "FORCE_PAYMENT_REVERSAL",
            Self::GeneralFeeSweep => "GENERAL_FEE_SWEEP",
            Self::GeneralFeeSweepReversal => "GENERAL_FEE_SWEEP_REVERSAL",
            Self::GeneralInternalTransferSweep => "GENERAL_INTERNAL_TRANSFER_SWEEP",
            Self::GeneralInternalTransferSweepReversal => {
                "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL"
            }
            Self::GeneralRewardSweep => "GENERAL_REWARD_SWEEP",
            Self::GeneralRewardSweepReversal => "GENERAL_REWARD_SWEEP_REVERSAL",
            Self::IncomingWire => "INCOMING_WIRE",
            Self::IncomingWireReversal => "INCOMING_WIRE_REVERSAL",
            Self::IncomingWireSweep => "INCOMING_WIRE_SWEEP",
            Self::IncomingWireSweepReversal => "INCOMING_WIRE_SWEEP_REVERSAL",
            Self::InterestCharged => "INTEREST_CHARGED",
            Self::InterestChargedReversal => "INTEREST_CHARGED_REVERSAL",
            Self::InterestChargedSweep => "INTEREST_CHARGED_SWEEP",
            Self::InterestChargedSweepReversal => "INTEREST_CHARGED_SWEEP_REVERSAL",
            Self::InterestCorrection => "INTEREST_CORRECTION",
            Self::InterestCorrectionReversal => "INTEREST_CORRECTION_REVERSAL",
            Self::InterestPayout => "INTEREST_PAYOUT",
            Self::InterestPayoutReversal => "INTEREST_PAYOUT_REVERSAL",
            Self::InterestPayoutSweep => "INTEREST_PAYOUT_SWEEP",
            Self::InterestPayoutSweepReversal => "INTEREST_PAYOUT_SWEEP_REVERSAL",
            Self::InternationalWireIncomingSweep => "INTERNATIONAL_WIRE_INCOMING_SWEEP",
            Self::InternationalWireIncomingSweepReversal => {
                "INTERNATIONAL_WIRE_INCOMING_SWEEP_REVERSAL"
            }
            Self::InternationalWireOutgoingReturnSweep => {
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::InternationalWireOutgoingReturnSweepReversal => {
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP_REVERSAL"
            }
            Self::InternationalWireOutgoingSweep => "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
            Self::InternationalWireOutgoingSweepReversal => {
                "INTERNATIONAL_WIRE_OUTGOING_SWEEP_REVERSAL"
            }
            Self::Invoice => "INVOICE",
            Self::InvoiceReversal => "INVOICE_REVERSAL",
            Self::InStoreCashDepositSweep => "IN_STORE_CASH_DEPOSIT_SWEEP",
            Self::InStoreCashDepositSweepReversal => {
                "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL"
            }
            Self::JitFund => "JIT_FUND",
            Self::JitFundReversal => "JIT_FUND_REVERSAL",
            Self::LoanDisbursement => "LOAN_DISBURSEMENT",
            Self::LoanDisbursementReversal => "LOAN_DISBURSEMENT_REVERSAL",
            Self::LoanFunding => "LOAN_FUNDING",
            Self::LoanFundingReversal => "LOAN_FUNDING_REVERSAL",
            Self::LocUsage => "LOC_USAGE",
            Self::LocUsageReversal => "LOC_USAGE_REVERSAL",
            Self::ManualAdjustment => "MANUAL_ADJUSTMENT",
            Self::ManualAdjustmentReversal => "MANUAL_ADJUSTMENT_REVERSAL",
            Self::ManualAdjustmentSweep => "MANUAL_ADJUSTMENT_SWEEP",
            Self::ManualAdjustmentSweepReversal => "MANUAL_ADJUSTMENT_SWEEP_REVERSAL",
            Self::ManualAftSweep => "MANUAL_AFT_SWEEP",
            Self::ManualAftSweepReversal => "MANUAL_AFT_SWEEP_REVERSAL",
            Self::ManualCardSweep => "MANUAL_CARD_SWEEP",
            Self::ManualCardSweepReversal => "MANUAL_CARD_SWEEP_REVERSAL",
            Self::ManualCashDepositSweep => "MANUAL_CASH_DEPOSIT_SWEEP",
            Self::ManualCashDepositSweepReversal => "MANUAL_CASH_DEPOSIT_SWEEP_REVERSAL",
            Self::ManualCashOrderSweep => "MANUAL_CASH_ORDER_SWEEP",
            Self::ManualCashOrderSweepReversal => "MANUAL_CASH_ORDER_SWEEP_REVERSAL",
            Self::ManualCheckIssuance => "MANUAL_CHECK_ISSUANCE",
            Self::ManualCheckIssuanceReversal => "MANUAL_CHECK_ISSUANCE_REVERSAL",
            Self::ManualCheckSweep => "MANUAL_CHECK_SWEEP",
            Self::ManualCheckSweepReversal => "MANUAL_CHECK_SWEEP_REVERSAL",
            Self::ManualOctSweep => "MANUAL_OCT_SWEEP",
            Self::ManualOctSweepReversal => "MANUAL_OCT_SWEEP_REVERSAL",
            Self::ManualWireSweep => "MANUAL_WIRE_SWEEP",
            Self::ManualWireSweepReversal => "MANUAL_WIRE_SWEEP_REVERSAL",
            Self::MastercardGrossSweep => "MASTERCARD_GROSS_SWEEP",
            Self::MastercardGrossSweepReversal => "MASTERCARD_GROSS_SWEEP_REVERSAL",
            Self::MastercardInterchangeSweep => "MASTERCARD_INTERCHANGE_SWEEP",
            Self::MastercardInterchangeSweepReversal => {
                "MASTERCARD_INTERCHANGE_SWEEP_REVERSAL"
            }
            Self::MastercardNetSweep => "MASTERCARD_NET_SWEEP",
            Self::MastercardNetSweepReversal => "MASTERCARD_NET_SWEEP_REVERSAL",
            Self::MobileDepositReturnSweep => "MOBILE_DEPOSIT_RETURN_SWEEP",
            Self::MobileDepositReturnSweepReversal => {
                "MOBILE_DEPOSIT_RETURN_SWEEP_REVERSAL"
            }
            Self::MobileDepositSweep => "MOBILE_DEPOSIT_SWEEP",
            Self::MobileDepositSweepReversal => "MOBILE_DEPOSIT_SWEEP_REVERSAL",
            Self::NegativeBalanceDraw => "NEGATIVE_BALANCE_DRAW",
            Self::NegativeBalanceDrawReversal => "NEGATIVE_BALANCE_DRAW_REVERSAL",
            Self::NegativeBalanceRepayment => "NEGATIVE_BALANCE_REPAYMENT",
            Self::NegativeBalanceRepaymentReversal => {
                "NEGATIVE_BALANCE_REPAYMENT_REVERSAL"
            }
            Self::NegativeBalanceReserve => "NEGATIVE_BALANCE_RESERVE",
            Self::NegativeBalanceReserveReversal => "NEGATIVE_BALANCE_RESERVE_REVERSAL",
            Self::NegativeBalanceWriteoff => "NEGATIVE_BALANCE_WRITEOFF",
            Self::NegativeBalanceWriteoffReversal => "NEGATIVE_BALANCE_WRITEOFF_REVERSAL",
            Self::NetworkAdjustmentSweep => "NETWORK_ADJUSTMENT_SWEEP",
            Self::NetworkAdjustmentSweepReversal => "NETWORK_ADJUSTMENT_SWEEP_REVERSAL",
            Self::NetworkChargebackSweep => "NETWORK_CHARGEBACK_SWEEP",
            Self::NetworkChargebackSweepReversal => "NETWORK_CHARGEBACK_SWEEP_REVERSAL",
            Self::OutgoingInternationalRemittance => "OUTGOING_INTERNATIONAL_REMITTANCE",
            Self::OutgoingInternationalRemittanceReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL"
            }
            Self::OverdueCardWriteoff => "OVERDUE_CARD_WRITEOFF",
            Self::OverdueCardWriteoffReversal => "OVERDUE_CARD_WRITEOFF_REVERSAL",
            Self::PeerToPeer => "PEER_TO_PEER",
            Self::PeerToPeerReversal => "PEER_TO_PEER_REVERSAL",
            Self::ProgramDecrease => "PROGRAM_DECREASE",
            Self::ProgramDecreaseReversal => "PROGRAM_DECREASE_REVERSAL",
            Self::ProgramExpansion => "PROGRAM_EXPANSION",
            Self::ProgramExpansionReversal => "PROGRAM_EXPANSION_REVERSAL",
            Self::PromotionalCredit => "PROMOTIONAL_CREDIT",
            Self::PromotionalCreditReversal => "PROMOTIONAL_CREDIT_REVERSAL",
            Self::PromotionalCreditSweep => "PROMOTIONAL_CREDIT_SWEEP",
            Self::PromotionalCreditSweepReversal => "PROMOTIONAL_CREDIT_SWEEP_REVERSAL",
            Self::PulseGrossSweep => "PULSE_GROSS_SWEEP",
            Self::PulseGrossSweepReversal => "PULSE_GROSS_SWEEP_REVERSAL",
            Self::PulseInterchangeSweep => "PULSE_INTERCHANGE_SWEEP",
            Self::PulseInterchangeSweepReversal => "PULSE_INTERCHANGE_SWEEP_REVERSAL",
            Self::Repayment => "REPAYMENT",
            Self::RepaymentReversal => "REPAYMENT_REVERSAL",
            Self::SecurityAccountPayment => "SECURITY_ACCOUNT_PAYMENT",
            Self::SecurityAccountPaymentReversal => "SECURITY_ACCOUNT_PAYMENT_REVERSAL",
            Self::SecurityOverpayAdjustment => "SECURITY_OVERPAY_ADJUSTMENT",
            Self::SecurityOverpayAdjustmentReversal => {
                "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL"
            }
            Self::SignUpBonus => "SIGN_UP_BONUS",
            Self::SignUpBonusReversal => "SIGN_UP_BONUS_REVERSAL",
            Self::SubscriptionFee => "SUBSCRIPTION_FEE",
            Self::SubscriptionFeeReversal => "SUBSCRIPTION_FEE_REVERSAL",
            Self::TransferFee => "TRANSFER_FEE",
            Self::TransferFeeReversal => "TRANSFER_FEE_REVERSAL",
            Self::TransferFeeReversalReversal => "TRANSFER_FEE_REVERSAL_REVERSAL",
            Self::VisaGrossSweep => "VISA_GROSS_SWEEP",
            Self::VisaGrossSweepReversal => "VISA_GROSS_SWEEP_REVERSAL",
            Self::VisaInterchangeSweep => "VISA_INTERCHANGE_SWEEP",
            Self::VisaInterchangeSweepReversal => "VISA_INTERCHANGE_SWEEP_REVERSAL",
            Self::VisaNetSweep => "VISA_NET_SWEEP",
            Self::VisaNetSweepReversal => "VISA_NET_SWEEP_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(InternalTransferTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `listTransactions_account_source`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListTransactionsAccountSource {
    /// `CUSTOMER`
    Customer,
    /// `INTERNAL`
    Internal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListTransactionsAccountSource {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Customer, Self::Internal];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "CUSTOMER",
            Self::Internal => "INTERNAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListTransactionsAccountSource);
#[cfg(feature = "transactions")]
/// The document's schema `paginated_transactions`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginatedTransactions {
    /// Required. Null is a value of its own.
    pub next_page_token: Option<String>,
    /// Required.
    pub transactions: Vec<Transaction>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PaginatedTransactions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(next_page_token: Option<String>, transactions: Vec<Transaction>) -> Self {
        Self {
            next_page_token,
            transactions,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for PaginatedTransactions {
    const NAME: &'static str = "PaginatedTransactions";
    const FIELDS: &'static [&'static str] = &["next_page_token", "transactions"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<Option<String>> = None;
        let mut transactions: Option<Vec<Transaction>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut next_page_token),
                1 => __input.take(&mut transactions),
                _ => __input.again(),
            }
        }
        __input.need(&next_page_token, "next_page_token");
        __input.need(&transactions, "transactions");
        Some(Self {
            next_page_token: next_page_token?,
            transactions: transactions?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("next_page_token", &self.next_page_token);
        out.field("transactions", &self.transactions);
        out.extra(&self.extra);
    }
}
crate::record::record!(PaginatedTransactions);
#[cfg(feature = "transactions")]
/// The document's schema `reward_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub reward_transaction: RewardTransactionData,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: RewardSubtype,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        reward_transaction: impl Into<RewardTransactionData>,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<RewardSubtype>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            reward_transaction: reward_transaction.into(),
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RewardTransaction {
    const NAME: &'static str = "RewardTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "reward_transaction",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut reward_transaction: Option<RewardTransactionData> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<RewardSubtype> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut force_post),
                11 => __input.maybe_or_keep(&mut fraud_risk),
                12 => __input.take(&mut group_id),
                13 => __input.maybe_or_keep(&mut hold_expiration_time),
                14 => __input.take(&mut id),
                15 => __input.maybe_or_keep(&mut internal_account_id),
                16 => __input.take(&mut last_updated_time),
                17 => __input.take_or_keep(&mut metadata),
                18 => __input.take(&mut partial_hold),
                19 => __input.take(&mut pending_amount),
                20 => __input.take(&mut posted_amount),
                21 => __input.maybe_or_keep(&mut posted_date),
                22 => __input.maybe_or_keep(&mut reference_id),
                23 => __input.take(&mut reward_transaction),
                24 => __input.maybe_or_keep(&mut settlement_date),
                25 => __input.take(&mut status),
                26 => __input.take(&mut subtype),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("REWARD"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&reward_transaction, "reward_transaction");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            reward_transaction: reward_transaction?,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "REWARD");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.field("reward_transaction", &self.reward_transaction);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `reward_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RewardTransactionData {
    /// Optional.
    pub reward_id: Option<RewardId>,
    /// Optional.
    pub template_id: Option<TemplateId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl RewardTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            reward_id: None,
            template_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for RewardTransactionData {
    const NAME: &'static str = "RewardTransactionData";
    const FIELDS: &'static [&'static str] = &["reward_id", "template_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut reward_id: Option<RewardId> = None;
        let mut template_id: Option<TemplateId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut reward_id),
                1 => __input.maybe_or_keep(&mut template_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            reward_id,
            template_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("reward_id", &self.reward_id);
        out.option("template_id", &self.template_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(RewardTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `synctera_pay_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: SyncteraPayTransactionSubtypes,
    /// Required.
    pub synctera_pay_transaction: SyncteraPayTransactionData,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<SyncteraPayTransactionSubtypes>,
        synctera_pay_transaction: impl Into<SyncteraPayTransactionData>,
        transaction_time: impl Into<crate::Timestamp>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            synctera_pay_transaction: synctera_pay_transaction.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayTransaction {
    const NAME: &'static str = "SyncteraPayTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "synctera_pay_transaction",
        "system_description",
        "transaction_time",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<SyncteraPayTransactionSubtypes> = None;
        let mut synctera_pay_transaction: Option<SyncteraPayTransactionData> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut force_post),
                11 => __input.maybe_or_keep(&mut fraud_risk),
                12 => __input.take(&mut group_id),
                13 => __input.maybe_or_keep(&mut hold_expiration_time),
                14 => __input.take(&mut id),
                15 => __input.maybe_or_keep(&mut internal_account_id),
                16 => __input.take(&mut last_updated_time),
                17 => __input.take_or_keep(&mut metadata),
                18 => __input.take(&mut partial_hold),
                19 => __input.take(&mut pending_amount),
                20 => __input.take(&mut posted_amount),
                21 => __input.maybe_or_keep(&mut posted_date),
                22 => __input.maybe_or_keep(&mut reference_id),
                23 => __input.maybe_or_keep(&mut settlement_date),
                24 => __input.take(&mut status),
                25 => __input.take(&mut subtype),
                26 => __input.take(&mut synctera_pay_transaction),
                27 => __input.maybe_or_keep(&mut system_description),
                28 => __input.take(&mut transaction_time),
                29 => __input.tag("SYNCTERA_PAY"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&synctera_pay_transaction, "synctera_pay_transaction");
        __input.need(&transaction_time, "transaction_time");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            synctera_pay_transaction: synctera_pay_transaction?,
            system_description,
            transaction_time: transaction_time?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "SYNCTERA_PAY");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.field("synctera_pay_transaction", &self.synctera_pay_transaction);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `synctera_pay_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncteraPayTransactionData {
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SyncteraPayTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SyncteraPayTransactionData {
    const NAME: &'static str = "SyncteraPayTransactionData";
    const FIELDS: &'static [&'static str] = &["id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut id: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut id),
                _ => __input.again(),
            }
        }
        Some(Self { id, extra: __input.extra() })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("id", &self.id);
        out.extra(&self.extra);
    }
}
crate::record::record!(SyncteraPayTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `synctera_pay_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SyncteraPayTransactionSubtypes {
    /// `INCOMING_INTERAC_AUTODEPOSIT`
    IncomingInteracAutodeposit,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN`
    IncomingInteracAutodepositReturn,
    /// `INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL`
    IncomingInteracAutodepositReturnReversal,
    /// `INCOMING_INTERAC_AUTODEPOSIT_REVERSAL`
    IncomingInteracAutodepositReversal,
    /// `INCOMING_INTERAC_E_TRANSFER`
    IncomingInteracETransfer,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN`
    IncomingInteracETransferReturn,
    /// `INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    IncomingInteracETransferReturnReversal,
    /// `INCOMING_INTERAC_E_TRANSFER_REVERSAL`
    IncomingInteracETransferReversal,
    /// `INCOMING_INTERNATIONAL_WIRE`
    IncomingInternationalWire,
    /// `INCOMING_INTERNATIONAL_WIRE_REVERSAL`
    IncomingInternationalWireReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER`
    OutgoingAccountTransfer,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN`
    OutgoingAccountTransferReturn,
    /// `OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL`
    OutgoingAccountTransferReturnReversal,
    /// `OUTGOING_ACCOUNT_TRANSFER_REVERSAL`
    OutgoingAccountTransferReversal,
    /// `OUTGOING_BILL_PAYMENT`
    OutgoingBillPayment,
    /// `OUTGOING_BILL_PAYMENT_RETURN`
    OutgoingBillPaymentReturn,
    /// `OUTGOING_BILL_PAYMENT_RETURN_REVERSAL`
    OutgoingBillPaymentReturnReversal,
    /// `OUTGOING_BILL_PAYMENT_REVERSAL`
    OutgoingBillPaymentReversal,
    /// `OUTGOING_CARD_LOAD`
    OutgoingCardLoad,
    /// `OUTGOING_CARD_LOAD_REVERSAL`
    OutgoingCardLoadReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER`
    OutgoingInteracETransfer,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN`
    OutgoingInteracETransferReturn,
    /// `OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL`
    OutgoingInteracETransferReturnReversal,
    /// `OUTGOING_INTERAC_E_TRANSFER_REVERSAL`
    OutgoingInteracETransferReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE`
    OutgoingInternationalRemittance,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN`
    OutgoingInternationalRemittanceReturn,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL`
    OutgoingInternationalRemittanceReturnReversal,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`
    OutgoingInternationalRemittanceReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl SyncteraPayTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::IncomingInteracAutodeposit,
        Self::IncomingInteracAutodepositReturn,
        Self::IncomingInteracAutodepositReturnReversal,
        Self::IncomingInteracAutodepositReversal,
        Self::IncomingInteracETransfer,
        Self::IncomingInteracETransferReturn,
        Self::IncomingInteracETransferReturnReversal,
        Self::IncomingInteracETransferReversal,
        Self::IncomingInternationalWire,
        Self::IncomingInternationalWireReversal,
        Self::OutgoingAccountTransfer,
        Self::OutgoingAccountTransferReturn,
        Self::OutgoingAccountTransferReturnReversal,
        Self::OutgoingAccountTransferReversal,
        Self::OutgoingBillPayment,
        Self::OutgoingBillPaymentReturn,
        Self::OutgoingBillPaymentReturnReversal,
        Self::OutgoingBillPaymentReversal,
        Self::OutgoingCardLoad,
        Self::OutgoingCardLoadReversal,
        Self::OutgoingInteracETransfer,
        Self::OutgoingInteracETransferReturn,
        Self::OutgoingInteracETransferReturnReversal,
        Self::OutgoingInteracETransferReversal,
        Self::OutgoingInternationalRemittance,
        Self::OutgoingInternationalRemittanceReturn,
        Self::OutgoingInternationalRemittanceReturnReversal,
        Self::OutgoingInternationalRemittanceReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncomingInteracAutodeposit => "INCOMING_INTERAC_AUTODEPOSIT",
            Self::IncomingInteracAutodepositReturn => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN"
            }
            Self::IncomingInteracAutodepositReturnReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_RETURN_REVERSAL"
            }
            Self::IncomingInteracAutodepositReversal => {
                "INCOMING_INTERAC_AUTODEPOSIT_REVERSAL"
            }
            Self::IncomingInteracETransfer => "INCOMING_INTERAC_E_TRANSFER",
            Self::IncomingInteracETransferReturn => "INCOMING_INTERAC_E_TRANSFER_RETURN",
            Self::IncomingInteracETransferReturnReversal => {
                "INCOMING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::IncomingInteracETransferReversal => {
                "INCOMING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::IncomingInternationalWire => "INCOMING_INTERNATIONAL_WIRE",
            Self::IncomingInternationalWireReversal => {
                "INCOMING_INTERNATIONAL_WIRE_REVERSAL"
            }
            Self::OutgoingAccountTransfer => "OUTGOING_ACCOUNT_TRANSFER",
            Self::OutgoingAccountTransferReturn => "OUTGOING_ACCOUNT_TRANSFER_RETURN",
            Self::OutgoingAccountTransferReturnReversal => {
                "OUTGOING_ACCOUNT_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingAccountTransferReversal => "OUTGOING_ACCOUNT_TRANSFER_REVERSAL",
            Self::OutgoingBillPayment => "OUTGOING_BILL_PAYMENT",
            Self::OutgoingBillPaymentReturn => "OUTGOING_BILL_PAYMENT_RETURN",
            Self::OutgoingBillPaymentReturnReversal => {
                "OUTGOING_BILL_PAYMENT_RETURN_REVERSAL"
            }
            Self::OutgoingBillPaymentReversal => "OUTGOING_BILL_PAYMENT_REVERSAL",
            Self::OutgoingCardLoad => "OUTGOING_CARD_LOAD",
            Self::OutgoingCardLoadReversal => "OUTGOING_CARD_LOAD_REVERSAL",
            Self::OutgoingInteracETransfer => "OUTGOING_INTERAC_E_TRANSFER",
            Self::OutgoingInteracETransferReturn => "OUTGOING_INTERAC_E_TRANSFER_RETURN",
            Self::OutgoingInteracETransferReturnReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_RETURN_REVERSAL"
            }
            Self::OutgoingInteracETransferReversal => {
                "OUTGOING_INTERAC_E_TRANSFER_REVERSAL"
            }
            Self::OutgoingInternationalRemittance => "OUTGOING_INTERNATIONAL_REMITTANCE",
            Self::OutgoingInternationalRemittanceReturn => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN"
            }
            Self::OutgoingInternationalRemittanceReturnReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_RETURN_REVERSAL"
            }
            Self::OutgoingInternationalRemittanceReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL"
            }
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(SyncteraPayTransactionSubtypes);
#[cfg(feature = "transactions")]
/// The document's schema `transaction`, received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Transaction {
    /// `type: ACH`
    Ach(AchTransaction),
    /// `type: CARD`
    Card(CardTransaction),
    /// `type: CASH`
    Cash(CashTransaction),
    /// `type: CHECK`
    Check(CheckTransaction),
    /// `type: EXTERNAL_CARD`
    ExternalCard(ExternalCardTransaction),
    /// `type: FEDNOW`
    Fednow(FednowTransaction),
    /// `type: FEE`
    Fee(FeeTransaction),
    /// `type: INTERNAL_TRANSFER`
    InternalTransfer(InternalTransferTransaction),
    /// `type: REWARD`
    Reward(RewardTransaction),
    /// `type: SYNCTERA_PAY`
    SyncteraPay(SyncteraPayTransaction),
    /// `type: WIRE`
    Wire(WireTransaction),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl Transaction {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ach(_) => "ACH",
            Self::Card(_) => "CARD",
            Self::Cash(_) => "CASH",
            Self::Check(_) => "CHECK",
            Self::ExternalCard(_) => "EXTERNAL_CARD",
            Self::Fednow(_) => "FEDNOW",
            Self::Fee(_) => "FEE",
            Self::InternalTransfer(_) => "INTERNAL_TRANSFER",
            Self::Reward(_) => "REWARD",
            Self::SyncteraPay(_) => "SYNCTERA_PAY",
            Self::Wire(_) => "WIRE",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> TransactionTypes {
        self.tag().into()
    }
    /// Makes the variant `Ach`.
    #[inline]
    pub fn ach(value: AchTransaction) -> Self {
        Self::Ach(value)
    }
    /// Whether this is `Ach`.
    #[inline]
    pub fn is_ach(&self) -> bool {
        matches!(self, Self::Ach(_))
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn as_ach(&self) -> Option<&AchTransaction> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn into_ach(self) -> Option<AchTransaction> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Card`.
    #[inline]
    pub fn card(value: CardTransaction) -> Self {
        Self::Card(value)
    }
    /// Whether this is `Card`.
    #[inline]
    pub fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn as_card(&self) -> Option<&CardTransaction> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Card`, if this is one.
    #[inline]
    pub fn into_card(self) -> Option<CardTransaction> {
        match self {
            Self::Card(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Cash`.
    #[inline]
    pub fn cash(value: CashTransaction) -> Self {
        Self::Cash(value)
    }
    /// Whether this is `Cash`.
    #[inline]
    pub fn is_cash(&self) -> bool {
        matches!(self, Self::Cash(_))
    }
    /// The content of `Cash`, if this is one.
    #[inline]
    pub fn as_cash(&self) -> Option<&CashTransaction> {
        match self {
            Self::Cash(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Cash`, if this is one.
    #[inline]
    pub fn into_cash(self) -> Option<CashTransaction> {
        match self {
            Self::Cash(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Check`.
    #[inline]
    pub fn check(value: CheckTransaction) -> Self {
        Self::Check(value)
    }
    /// Whether this is `Check`.
    #[inline]
    pub fn is_check(&self) -> bool {
        matches!(self, Self::Check(_))
    }
    /// The content of `Check`, if this is one.
    #[inline]
    pub fn as_check(&self) -> Option<&CheckTransaction> {
        match self {
            Self::Check(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Check`, if this is one.
    #[inline]
    pub fn into_check(self) -> Option<CheckTransaction> {
        match self {
            Self::Check(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ExternalCard`.
    #[inline]
    pub fn external_card(value: ExternalCardTransaction) -> Self {
        Self::ExternalCard(value)
    }
    /// Whether this is `ExternalCard`.
    #[inline]
    pub fn is_external_card(&self) -> bool {
        matches!(self, Self::ExternalCard(_))
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn as_external_card(&self) -> Option<&ExternalCardTransaction> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ExternalCard`, if this is one.
    #[inline]
    pub fn into_external_card(self) -> Option<ExternalCardTransaction> {
        match self {
            Self::ExternalCard(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Fednow`.
    #[inline]
    pub fn fednow(value: FednowTransaction) -> Self {
        Self::Fednow(value)
    }
    /// Whether this is `Fednow`.
    #[inline]
    pub fn is_fednow(&self) -> bool {
        matches!(self, Self::Fednow(_))
    }
    /// The content of `Fednow`, if this is one.
    #[inline]
    pub fn as_fednow(&self) -> Option<&FednowTransaction> {
        match self {
            Self::Fednow(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Fednow`, if this is one.
    #[inline]
    pub fn into_fednow(self) -> Option<FednowTransaction> {
        match self {
            Self::Fednow(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Fee`.
    #[inline]
    pub fn fee(value: FeeTransaction) -> Self {
        Self::Fee(value)
    }
    /// Whether this is `Fee`.
    #[inline]
    pub fn is_fee(&self) -> bool {
        matches!(self, Self::Fee(_))
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn as_fee(&self) -> Option<&FeeTransaction> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Fee`, if this is one.
    #[inline]
    pub fn into_fee(self) -> Option<FeeTransaction> {
        match self {
            Self::Fee(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `InternalTransfer`.
    #[inline]
    pub fn internal_transfer(value: InternalTransferTransaction) -> Self {
        Self::InternalTransfer(value)
    }
    /// Whether this is `InternalTransfer`.
    #[inline]
    pub fn is_internal_transfer(&self) -> bool {
        matches!(self, Self::InternalTransfer(_))
    }
    /// The content of `InternalTransfer`, if this is one.
    #[inline]
    pub fn as_internal_transfer(&self) -> Option<&InternalTransferTransaction> {
        match self {
            Self::InternalTransfer(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `InternalTransfer`, if this is one.
    #[inline]
    pub fn into_internal_transfer(self) -> Option<InternalTransferTransaction> {
        match self {
            Self::InternalTransfer(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Reward`.
    #[inline]
    pub fn reward(value: RewardTransaction) -> Self {
        Self::Reward(value)
    }
    /// Whether this is `Reward`.
    #[inline]
    pub fn is_reward(&self) -> bool {
        matches!(self, Self::Reward(_))
    }
    /// The content of `Reward`, if this is one.
    #[inline]
    pub fn as_reward(&self) -> Option<&RewardTransaction> {
        match self {
            Self::Reward(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Reward`, if this is one.
    #[inline]
    pub fn into_reward(self) -> Option<RewardTransaction> {
        match self {
            Self::Reward(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `SyncteraPay`.
    #[inline]
    pub fn synctera_pay(value: SyncteraPayTransaction) -> Self {
        Self::SyncteraPay(value)
    }
    /// Whether this is `SyncteraPay`.
    #[inline]
    pub fn is_synctera_pay(&self) -> bool {
        matches!(self, Self::SyncteraPay(_))
    }
    /// The content of `SyncteraPay`, if this is one.
    #[inline]
    pub fn as_synctera_pay(&self) -> Option<&SyncteraPayTransaction> {
        match self {
            Self::SyncteraPay(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `SyncteraPay`, if this is one.
    #[inline]
    pub fn into_synctera_pay(self) -> Option<SyncteraPayTransaction> {
        match self {
            Self::SyncteraPay(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Wire`.
    #[inline]
    pub fn wire(value: WireTransaction) -> Self {
        Self::Wire(value)
    }
    /// Whether this is `Wire`.
    #[inline]
    pub fn is_wire(&self) -> bool {
        matches!(self, Self::Wire(_))
    }
    /// The content of `Wire`, if this is one.
    #[inline]
    pub fn as_wire(&self) -> Option<&WireTransaction> {
        match self {
            Self::Wire(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Wire`, if this is one.
    #[inline]
    pub fn into_wire(self) -> Option<WireTransaction> {
        match self {
            Self::Wire(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Ach(value) => value.account_id.as_ref(),
            Self::Card(value) => value.account_id.as_ref(),
            Self::Cash(value) => value.account_id.as_ref(),
            Self::Check(value) => value.account_id.as_ref(),
            Self::ExternalCard(value) => value.account_id.as_ref(),
            Self::Fednow(value) => value.account_id.as_ref(),
            Self::Fee(value) => value.account_id.as_ref(),
            Self::InternalTransfer(value) => value.account_id.as_ref(),
            Self::Reward(value) => value.account_id.as_ref(),
            Self::SyncteraPay(value) => value.account_id.as_ref(),
            Self::Wire(value) => value.account_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `amount`, which every known kind has.
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Ach(value) => Some(value.amount),
            Self::Card(value) => Some(value.amount),
            Self::Cash(value) => Some(value.amount),
            Self::Check(value) => Some(value.amount),
            Self::ExternalCard(value) => Some(value.amount),
            Self::Fednow(value) => Some(value.amount),
            Self::Fee(value) => Some(value.amount),
            Self::InternalTransfer(value) => Some(value.amount),
            Self::Reward(value) => Some(value.amount),
            Self::SyncteraPay(value) => Some(value.amount),
            Self::Wire(value) => Some(value.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.creation_time),
            Self::Card(value) => Some(&value.creation_time),
            Self::Cash(value) => Some(&value.creation_time),
            Self::Check(value) => Some(&value.creation_time),
            Self::ExternalCard(value) => Some(&value.creation_time),
            Self::Fednow(value) => Some(&value.creation_time),
            Self::Fee(value) => Some(&value.creation_time),
            Self::InternalTransfer(value) => Some(&value.creation_time),
            Self::Reward(value) => Some(&value.creation_time),
            Self::SyncteraPay(value) => Some(&value.creation_time),
            Self::Wire(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known kind has.
    #[inline]
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.currency),
            Self::Card(value) => Some(&*value.currency),
            Self::Cash(value) => Some(&*value.currency),
            Self::Check(value) => Some(&*value.currency),
            Self::ExternalCard(value) => Some(&*value.currency),
            Self::Fednow(value) => Some(&*value.currency),
            Self::Fee(value) => Some(&*value.currency),
            Self::InternalTransfer(value) => Some(&*value.currency),
            Self::Reward(value) => Some(&*value.currency),
            Self::SyncteraPay(value) => Some(&*value.currency),
            Self::Wire(value) => Some(&*value.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Ach(value) => value.customer_id.as_ref(),
            Self::Card(value) => value.customer_id.as_ref(),
            Self::Cash(value) => value.customer_id.as_ref(),
            Self::Check(value) => value.customer_id.as_ref(),
            Self::ExternalCard(value) => value.customer_id.as_ref(),
            Self::Fednow(value) => value.customer_id.as_ref(),
            Self::Fee(value) => value.customer_id.as_ref(),
            Self::InternalTransfer(value) => value.customer_id.as_ref(),
            Self::Reward(value) => value.customer_id.as_ref(),
            Self::SyncteraPay(value) => value.customer_id.as_ref(),
            Self::Wire(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `dc_sign`, which every known kind has.
    #[inline]
    pub fn dc_sign(&self) -> Option<&BaseTransactionDcSign> {
        match self {
            Self::Ach(value) => Some(&value.dc_sign),
            Self::Card(value) => Some(&value.dc_sign),
            Self::Cash(value) => Some(&value.dc_sign),
            Self::Check(value) => Some(&value.dc_sign),
            Self::ExternalCard(value) => Some(&value.dc_sign),
            Self::Fednow(value) => Some(&value.dc_sign),
            Self::Fee(value) => Some(&value.dc_sign),
            Self::InternalTransfer(value) => Some(&value.dc_sign),
            Self::Reward(value) => Some(&value.dc_sign),
            Self::SyncteraPay(value) => Some(&value.dc_sign),
            Self::Wire(value) => Some(&value.dc_sign),
            Self::Unrecognized(_) => None,
        }
    }
    /// `decline`, which every known kind has.
    #[inline]
    pub fn decline(&self) -> Option<&BaseTransactionDecline> {
        match self {
            Self::Ach(value) => value.decline.as_ref(),
            Self::Card(value) => value.decline.as_ref(),
            Self::Cash(value) => value.decline.as_ref(),
            Self::Check(value) => value.decline.as_ref(),
            Self::ExternalCard(value) => value.decline.as_ref(),
            Self::Fednow(value) => value.decline.as_ref(),
            Self::Fee(value) => value.decline.as_ref(),
            Self::InternalTransfer(value) => value.decline.as_ref(),
            Self::Reward(value) => value.decline.as_ref(),
            Self::SyncteraPay(value) => value.decline.as_ref(),
            Self::Wire(value) => value.decline.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `description`, which every known kind has.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => value.description.as_deref(),
            Self::Card(value) => value.description.as_deref(),
            Self::Cash(value) => value.description.as_deref(),
            Self::Check(value) => value.description.as_deref(),
            Self::ExternalCard(value) => value.description.as_deref(),
            Self::Fednow(value) => value.description.as_deref(),
            Self::Fee(value) => value.description.as_deref(),
            Self::InternalTransfer(value) => value.description.as_deref(),
            Self::Reward(value) => value.description.as_deref(),
            Self::SyncteraPay(value) => value.description.as_deref(),
            Self::Wire(value) => value.description.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `effective_date`, which every known kind has.
    #[inline]
    pub fn effective_date(&self) -> Option<&crate::Date> {
        match self {
            Self::Ach(value) => Some(&value.effective_date),
            Self::Card(value) => Some(&value.effective_date),
            Self::Cash(value) => Some(&value.effective_date),
            Self::Check(value) => Some(&value.effective_date),
            Self::ExternalCard(value) => Some(&value.effective_date),
            Self::Fednow(value) => Some(&value.effective_date),
            Self::Fee(value) => Some(&value.effective_date),
            Self::InternalTransfer(value) => Some(&value.effective_date),
            Self::Reward(value) => Some(&value.effective_date),
            Self::SyncteraPay(value) => Some(&value.effective_date),
            Self::Wire(value) => Some(&value.effective_date),
            Self::Unrecognized(_) => None,
        }
    }
    /// `enhanced_transaction`, which every known kind has.
    #[inline]
    pub fn enhanced_transaction(&self) -> Option<&TransactionEnhancedData> {
        match self {
            Self::Ach(value) => value.enhanced_transaction.as_ref(),
            Self::Card(value) => value.enhanced_transaction.as_ref(),
            Self::Cash(value) => value.enhanced_transaction.as_ref(),
            Self::Check(value) => value.enhanced_transaction.as_ref(),
            Self::ExternalCard(value) => value.enhanced_transaction.as_ref(),
            Self::Fednow(value) => value.enhanced_transaction.as_ref(),
            Self::Fee(value) => value.enhanced_transaction.as_ref(),
            Self::InternalTransfer(value) => value.enhanced_transaction.as_ref(),
            Self::Reward(value) => value.enhanced_transaction.as_ref(),
            Self::SyncteraPay(value) => value.enhanced_transaction.as_ref(),
            Self::Wire(value) => value.enhanced_transaction.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `force_post`, which every known kind has.
    #[inline]
    pub fn force_post(&self) -> Option<bool> {
        match self {
            Self::Ach(value) => Some(value.force_post),
            Self::Card(value) => Some(value.force_post),
            Self::Cash(value) => Some(value.force_post),
            Self::Check(value) => Some(value.force_post),
            Self::ExternalCard(value) => Some(value.force_post),
            Self::Fednow(value) => Some(value.force_post),
            Self::Fee(value) => Some(value.force_post),
            Self::InternalTransfer(value) => Some(value.force_post),
            Self::Reward(value) => Some(value.force_post),
            Self::SyncteraPay(value) => Some(value.force_post),
            Self::Wire(value) => Some(value.force_post),
            Self::Unrecognized(_) => None,
        }
    }
    /// `fraud_risk`, which every known kind has.
    #[inline]
    pub fn fraud_risk(&self) -> Option<&FraudRiskData> {
        match self {
            Self::Ach(value) => value.fraud_risk.as_ref(),
            Self::Card(value) => value.fraud_risk.as_ref(),
            Self::Cash(value) => value.fraud_risk.as_ref(),
            Self::Check(value) => value.fraud_risk.as_ref(),
            Self::ExternalCard(value) => value.fraud_risk.as_ref(),
            Self::Fednow(value) => value.fraud_risk.as_ref(),
            Self::Fee(value) => value.fraud_risk.as_ref(),
            Self::InternalTransfer(value) => value.fraud_risk.as_ref(),
            Self::Reward(value) => value.fraud_risk.as_ref(),
            Self::SyncteraPay(value) => value.fraud_risk.as_ref(),
            Self::Wire(value) => value.fraud_risk.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `group_id`, which every known kind has.
    #[inline]
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => Some(&*value.group_id),
            Self::Card(value) => Some(&*value.group_id),
            Self::Cash(value) => Some(&*value.group_id),
            Self::Check(value) => Some(&*value.group_id),
            Self::ExternalCard(value) => Some(&*value.group_id),
            Self::Fednow(value) => Some(&*value.group_id),
            Self::Fee(value) => Some(&*value.group_id),
            Self::InternalTransfer(value) => Some(&*value.group_id),
            Self::Reward(value) => Some(&*value.group_id),
            Self::SyncteraPay(value) => Some(&*value.group_id),
            Self::Wire(value) => Some(&*value.group_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `hold_expiration_time`, which every known kind has.
    #[inline]
    pub fn hold_expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => value.hold_expiration_time.as_ref(),
            Self::Card(value) => value.hold_expiration_time.as_ref(),
            Self::Cash(value) => value.hold_expiration_time.as_ref(),
            Self::Check(value) => value.hold_expiration_time.as_ref(),
            Self::ExternalCard(value) => value.hold_expiration_time.as_ref(),
            Self::Fednow(value) => value.hold_expiration_time.as_ref(),
            Self::Fee(value) => value.hold_expiration_time.as_ref(),
            Self::InternalTransfer(value) => value.hold_expiration_time.as_ref(),
            Self::Reward(value) => value.hold_expiration_time.as_ref(),
            Self::SyncteraPay(value) => value.hold_expiration_time.as_ref(),
            Self::Wire(value) => value.hold_expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&crate::AnyId> {
        match self {
            Self::Ach(value) => Some(&value.id),
            Self::Card(value) => Some(&value.id),
            Self::Cash(value) => Some(&value.id),
            Self::Check(value) => Some(&value.id),
            Self::ExternalCard(value) => Some(&value.id),
            Self::Fednow(value) => Some(&value.id),
            Self::Fee(value) => Some(&value.id),
            Self::InternalTransfer(value) => Some(&value.id),
            Self::Reward(value) => Some(&value.id),
            Self::SyncteraPay(value) => Some(&value.id),
            Self::Wire(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `internal_account_id`, which every known kind has.
    #[inline]
    pub fn internal_account_id(&self) -> Option<&InternalAccountId> {
        match self {
            Self::Ach(value) => value.internal_account_id.as_ref(),
            Self::Card(value) => value.internal_account_id.as_ref(),
            Self::Cash(value) => value.internal_account_id.as_ref(),
            Self::Check(value) => value.internal_account_id.as_ref(),
            Self::ExternalCard(value) => value.internal_account_id.as_ref(),
            Self::Fednow(value) => value.internal_account_id.as_ref(),
            Self::Fee(value) => value.internal_account_id.as_ref(),
            Self::InternalTransfer(value) => value.internal_account_id.as_ref(),
            Self::Reward(value) => value.internal_account_id.as_ref(),
            Self::SyncteraPay(value) => value.internal_account_id.as_ref(),
            Self::Wire(value) => value.internal_account_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.last_updated_time),
            Self::Card(value) => Some(&value.last_updated_time),
            Self::Cash(value) => Some(&value.last_updated_time),
            Self::Check(value) => Some(&value.last_updated_time),
            Self::ExternalCard(value) => Some(&value.last_updated_time),
            Self::Fednow(value) => Some(&value.last_updated_time),
            Self::Fee(value) => Some(&value.last_updated_time),
            Self::InternalTransfer(value) => Some(&value.last_updated_time),
            Self::Reward(value) => Some(&value.last_updated_time),
            Self::SyncteraPay(value) => Some(&value.last_updated_time),
            Self::Wire(value) => Some(&value.last_updated_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
        match self {
            Self::Ach(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Card(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Cash(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Check(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::ExternalCard(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Fednow(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Fee(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::InternalTransfer(value) => {
                value.metadata.as_ref().and_then(Option::as_ref)
            }
            Self::Reward(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::SyncteraPay(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Wire(value) => value.metadata.as_ref().and_then(Option::as_ref),
            Self::Unrecognized(_) => None,
        }
    }
    /// `partial_hold`, which every known kind has.
    #[inline]
    pub fn partial_hold(&self) -> Option<bool> {
        match self {
            Self::Ach(value) => Some(value.partial_hold),
            Self::Card(value) => Some(value.partial_hold),
            Self::Cash(value) => Some(value.partial_hold),
            Self::Check(value) => Some(value.partial_hold),
            Self::ExternalCard(value) => Some(value.partial_hold),
            Self::Fednow(value) => Some(value.partial_hold),
            Self::Fee(value) => Some(value.partial_hold),
            Self::InternalTransfer(value) => Some(value.partial_hold),
            Self::Reward(value) => Some(value.partial_hold),
            Self::SyncteraPay(value) => Some(value.partial_hold),
            Self::Wire(value) => Some(value.partial_hold),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pending_amount`, which every known kind has.
    #[inline]
    pub fn pending_amount(&self) -> Option<i64> {
        match self {
            Self::Ach(value) => Some(value.pending_amount),
            Self::Card(value) => Some(value.pending_amount),
            Self::Cash(value) => Some(value.pending_amount),
            Self::Check(value) => Some(value.pending_amount),
            Self::ExternalCard(value) => Some(value.pending_amount),
            Self::Fednow(value) => Some(value.pending_amount),
            Self::Fee(value) => Some(value.pending_amount),
            Self::InternalTransfer(value) => Some(value.pending_amount),
            Self::Reward(value) => Some(value.pending_amount),
            Self::SyncteraPay(value) => Some(value.pending_amount),
            Self::Wire(value) => Some(value.pending_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `posted_amount`, which every known kind has.
    #[inline]
    pub fn posted_amount(&self) -> Option<i64> {
        match self {
            Self::Ach(value) => Some(value.posted_amount),
            Self::Card(value) => Some(value.posted_amount),
            Self::Cash(value) => Some(value.posted_amount),
            Self::Check(value) => Some(value.posted_amount),
            Self::ExternalCard(value) => Some(value.posted_amount),
            Self::Fednow(value) => Some(value.posted_amount),
            Self::Fee(value) => Some(value.posted_amount),
            Self::InternalTransfer(value) => Some(value.posted_amount),
            Self::Reward(value) => Some(value.posted_amount),
            Self::SyncteraPay(value) => Some(value.posted_amount),
            Self::Wire(value) => Some(value.posted_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `posted_date`, which every known kind has.
    #[inline]
    pub fn posted_date(&self) -> Option<&crate::Date> {
        match self {
            Self::Ach(value) => value.posted_date.as_ref(),
            Self::Card(value) => value.posted_date.as_ref(),
            Self::Cash(value) => value.posted_date.as_ref(),
            Self::Check(value) => value.posted_date.as_ref(),
            Self::ExternalCard(value) => value.posted_date.as_ref(),
            Self::Fednow(value) => value.posted_date.as_ref(),
            Self::Fee(value) => value.posted_date.as_ref(),
            Self::InternalTransfer(value) => value.posted_date.as_ref(),
            Self::Reward(value) => value.posted_date.as_ref(),
            Self::SyncteraPay(value) => value.posted_date.as_ref(),
            Self::Wire(value) => value.posted_date.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reference_id`, which every known kind has.
    #[inline]
    pub fn reference_id(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => value.reference_id.as_deref(),
            Self::Card(value) => value.reference_id.as_deref(),
            Self::Cash(value) => value.reference_id.as_deref(),
            Self::Check(value) => value.reference_id.as_deref(),
            Self::ExternalCard(value) => value.reference_id.as_deref(),
            Self::Fednow(value) => value.reference_id.as_deref(),
            Self::Fee(value) => value.reference_id.as_deref(),
            Self::InternalTransfer(value) => value.reference_id.as_deref(),
            Self::Reward(value) => value.reference_id.as_deref(),
            Self::SyncteraPay(value) => value.reference_id.as_deref(),
            Self::Wire(value) => value.reference_id.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `settlement_date`, which every known kind has.
    #[inline]
    pub fn settlement_date(&self) -> Option<&crate::Date> {
        match self {
            Self::Ach(value) => value.settlement_date.as_ref(),
            Self::Card(value) => value.settlement_date.as_ref(),
            Self::Cash(value) => value.settlement_date.as_ref(),
            Self::Check(value) => value.settlement_date.as_ref(),
            Self::ExternalCard(value) => value.settlement_date.as_ref(),
            Self::Fednow(value) => value.settlement_date.as_ref(),
            Self::Fee(value) => value.settlement_date.as_ref(),
            Self::InternalTransfer(value) => value.settlement_date.as_ref(),
            Self::Reward(value) => value.settlement_date.as_ref(),
            Self::SyncteraPay(value) => value.settlement_date.as_ref(),
            Self::Wire(value) => value.settlement_date.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status`, which every known kind has.
    #[inline]
    pub fn status(&self) -> Option<&TransactionStatuses> {
        match self {
            Self::Ach(value) => Some(&value.status),
            Self::Card(value) => Some(&value.status),
            Self::Cash(value) => Some(&value.status),
            Self::Check(value) => Some(&value.status),
            Self::ExternalCard(value) => Some(&value.status),
            Self::Fednow(value) => Some(&value.status),
            Self::Fee(value) => Some(&value.status),
            Self::InternalTransfer(value) => Some(&value.status),
            Self::Reward(value) => Some(&value.status),
            Self::SyncteraPay(value) => Some(&value.status),
            Self::Wire(value) => Some(&value.status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `system_description`, which every known kind has.
    #[inline]
    pub fn system_description(&self) -> Option<&str> {
        match self {
            Self::Ach(value) => value.system_description.as_deref(),
            Self::Card(value) => value.system_description.as_deref(),
            Self::Cash(value) => value.system_description.as_deref(),
            Self::Check(value) => value.system_description.as_deref(),
            Self::ExternalCard(value) => value.system_description.as_deref(),
            Self::Fednow(value) => value.system_description.as_deref(),
            Self::Fee(value) => value.system_description.as_deref(),
            Self::InternalTransfer(value) => value.system_description.as_deref(),
            Self::Reward(value) => value.system_description.as_deref(),
            Self::SyncteraPay(value) => value.system_description.as_deref(),
            Self::Wire(value) => value.system_description.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transaction_time`, which every known kind has.
    #[inline]
    pub fn transaction_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Ach(value) => Some(&value.transaction_time),
            Self::Card(value) => Some(&value.transaction_time),
            Self::Cash(value) => Some(&value.transaction_time),
            Self::Check(value) => Some(&value.transaction_time),
            Self::ExternalCard(value) => Some(&value.transaction_time),
            Self::Fednow(value) => Some(&value.transaction_time),
            Self::Fee(value) => Some(&value.transaction_time),
            Self::InternalTransfer(value) => Some(&value.transaction_time),
            Self::Reward(value) => Some(&value.transaction_time),
            Self::SyncteraPay(value) => Some(&value.transaction_time),
            Self::Wire(value) => Some(&value.transaction_time),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<AchTransaction> for Transaction {
    #[inline]
    fn from(value: AchTransaction) -> Self {
        Self::Ach(value)
    }
}
impl From<CardTransaction> for Transaction {
    #[inline]
    fn from(value: CardTransaction) -> Self {
        Self::Card(value)
    }
}
impl From<CashTransaction> for Transaction {
    #[inline]
    fn from(value: CashTransaction) -> Self {
        Self::Cash(value)
    }
}
impl From<CheckTransaction> for Transaction {
    #[inline]
    fn from(value: CheckTransaction) -> Self {
        Self::Check(value)
    }
}
impl From<ExternalCardTransaction> for Transaction {
    #[inline]
    fn from(value: ExternalCardTransaction) -> Self {
        Self::ExternalCard(value)
    }
}
impl From<FednowTransaction> for Transaction {
    #[inline]
    fn from(value: FednowTransaction) -> Self {
        Self::Fednow(value)
    }
}
impl From<FeeTransaction> for Transaction {
    #[inline]
    fn from(value: FeeTransaction) -> Self {
        Self::Fee(value)
    }
}
impl From<InternalTransferTransaction> for Transaction {
    #[inline]
    fn from(value: InternalTransferTransaction) -> Self {
        Self::InternalTransfer(value)
    }
}
impl From<RewardTransaction> for Transaction {
    #[inline]
    fn from(value: RewardTransaction) -> Self {
        Self::Reward(value)
    }
}
impl From<SyncteraPayTransaction> for Transaction {
    #[inline]
    fn from(value: SyncteraPayTransaction) -> Self {
        Self::SyncteraPay(value)
    }
}
impl From<WireTransaction> for Transaction {
    #[inline]
    fn from(value: WireTransaction) -> Self {
        Self::Wire(value)
    }
}
impl ::serde::Serialize for Transaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ach(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::Cash(value) => value.serialize(serializer),
            Self::Check(value) => value.serialize(serializer),
            Self::ExternalCard(value) => value.serialize(serializer),
            Self::Fednow(value) => value.serialize(serializer),
            Self::Fee(value) => value.serialize(serializer),
            Self::InternalTransfer(value) => value.serialize(serializer),
            Self::Reward(value) => value.serialize(serializer),
            Self::SyncteraPay(value) => value.serialize(serializer),
            Self::Wire(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for Transaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for Transaction {
    const NAME: &'static str = "Transaction";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACH" => Self::Ach(body.branch()?),
                "CARD" => Self::Card(body.branch()?),
                "CASH" => Self::Cash(body.branch()?),
                "CHECK" => Self::Check(body.branch()?),
                "EXTERNAL_CARD" => Self::ExternalCard(body.branch()?),
                "FEDNOW" => Self::Fednow(body.branch()?),
                "FEE" => Self::Fee(body.branch()?),
                "INTERNAL_TRANSFER" => Self::InternalTransfer(body.branch()?),
                "REWARD" => Self::Reward(body.branch()?),
                "SYNCTERA_PAY" => Self::SyncteraPay(body.branch()?),
                "WIRE" => Self::Wire(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "transactions")]
/// The document's schema `transaction_enhanced_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionEnhancedData {
    /// Optional.
    pub category: Option<String>,
    /// Optional.
    pub enhanced_description: Option<String>,
    /// Optional.
    pub enhanced_raw: Option<Vec<TransactionEnhancedDataEnhancedRawItem>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransactionEnhancedData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category: None,
            enhanced_description: None,
            enhanced_raw: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransactionEnhancedData {
    const NAME: &'static str = "TransactionEnhancedData";
    const FIELDS: &'static [&'static str] = &[
        "category",
        "enhanced_description",
        "enhanced_raw",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut category: Option<String> = None;
        let mut enhanced_description: Option<String> = None;
        let mut enhanced_raw: Option<Vec<TransactionEnhancedDataEnhancedRawItem>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut category),
                1 => __input.maybe_or_keep(&mut enhanced_description),
                2 => __input.maybe_or_keep(&mut enhanced_raw),
                _ => __input.again(),
            }
        }
        Some(Self {
            category,
            enhanced_description,
            enhanced_raw,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("category", &self.category);
        out.option("enhanced_description", &self.enhanced_description);
        out.option("enhanced_raw", &self.enhanced_raw);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransactionEnhancedData);
#[cfg(feature = "transactions")]
/// The document's schema `transaction_enhanced_data_enhanced_raw_item`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionEnhancedDataEnhancedRawItem {
    /// Optional.
    pub amount: Option<f64>,
    /// Optional.
    pub categorized_by: Option<i64>,
    /// Optional.
    pub category: Option<String>,
    /// Optional.
    pub category_guid: Option<String>,
    /// Optional.
    pub described_by: Option<i64>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub extended_transaction_type: Option<String>,
    /// Optional.
    pub id: Option<i64>,
    /// Optional.
    pub is_bill_pay: Option<bool>,
    /// Optional.
    pub is_direct_deposit: Option<bool>,
    /// Optional.
    pub is_expense: Option<bool>,
    /// Optional.
    pub is_fee: Option<bool>,
    /// Optional.
    pub is_income: Option<bool>,
    /// Optional.
    pub is_international: Option<bool>,
    /// Optional.
    pub is_overdraft_fee: Option<bool>,
    /// Optional.
    pub is_payroll_advance: Option<bool>,
    /// Optional.
    pub is_subscription: Option<bool>,
    /// Optional.
    pub memo: Option<String>,
    /// Optional.
    pub merchant_category_code: Option<i64>,
    /// Optional.
    pub merchant_guid: Option<String>,
    /// Optional.
    pub merchant_location_guid: Option<String>,
    /// Optional.
    pub original_description: Option<String>,
    /// Optional.
    pub type_: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl TransactionEnhancedDataEnhancedRawItem {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            categorized_by: None,
            category: None,
            category_guid: None,
            described_by: None,
            description: None,
            extended_transaction_type: None,
            id: None,
            is_bill_pay: None,
            is_direct_deposit: None,
            is_expense: None,
            is_fee: None,
            is_income: None,
            is_international: None,
            is_overdraft_fee: None,
            is_payroll_advance: None,
            is_subscription: None,
            memo: None,
            merchant_category_code: None,
            merchant_guid: None,
            merchant_location_guid: None,
            original_description: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for TransactionEnhancedDataEnhancedRawItem {
    const NAME: &'static str = "TransactionEnhancedDataEnhancedRawItem";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "categorized_by",
        "category",
        "category_guid",
        "described_by",
        "description",
        "extended_transaction_type",
        "id",
        "is_bill_pay",
        "is_direct_deposit",
        "is_expense",
        "is_fee",
        "is_income",
        "is_international",
        "is_overdraft_fee",
        "is_payroll_advance",
        "is_subscription",
        "memo",
        "merchant_category_code",
        "merchant_guid",
        "merchant_location_guid",
        "original_description",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<f64> = None;
        let mut categorized_by: Option<crate::whole::Whole> = None;
        let mut category: Option<String> = None;
        let mut category_guid: Option<String> = None;
        let mut described_by: Option<crate::whole::Whole> = None;
        let mut description: Option<String> = None;
        let mut extended_transaction_type: Option<String> = None;
        let mut id: Option<crate::whole::Whole> = None;
        let mut is_bill_pay: Option<bool> = None;
        let mut is_direct_deposit: Option<bool> = None;
        let mut is_expense: Option<bool> = None;
        let mut is_fee: Option<bool> = None;
        let mut is_income: Option<bool> = None;
        let mut is_international: Option<bool> = None;
        let mut is_overdraft_fee: Option<bool> = None;
        let mut is_payroll_advance: Option<bool> = None;
        let mut is_subscription: Option<bool> = None;
        let mut memo: Option<String> = None;
        let mut merchant_category_code: Option<crate::whole::Whole> = None;
        let mut merchant_guid: Option<String> = None;
        let mut merchant_location_guid: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut type_: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut amount),
                1 => __input.maybe_or_keep(&mut categorized_by),
                2 => __input.maybe_or_keep(&mut category),
                3 => __input.maybe_or_keep(&mut category_guid),
                4 => __input.maybe_or_keep(&mut described_by),
                5 => __input.maybe_or_keep(&mut description),
                6 => __input.maybe_or_keep(&mut extended_transaction_type),
                7 => __input.maybe_or_keep(&mut id),
                8 => __input.maybe_or_keep(&mut is_bill_pay),
                9 => __input.maybe_or_keep(&mut is_direct_deposit),
                10 => __input.maybe_or_keep(&mut is_expense),
                11 => __input.maybe_or_keep(&mut is_fee),
                12 => __input.maybe_or_keep(&mut is_income),
                13 => __input.maybe_or_keep(&mut is_international),
                14 => __input.maybe_or_keep(&mut is_overdraft_fee),
                15 => __input.maybe_or_keep(&mut is_payroll_advance),
                16 => __input.maybe_or_keep(&mut is_subscription),
                17 => __input.maybe_or_keep(&mut memo),
                18 => __input.maybe_or_keep(&mut merchant_category_code),
                19 => __input.maybe_or_keep(&mut merchant_guid),
                20 => __input.maybe_or_keep(&mut merchant_location_guid),
                21 => __input.maybe_or_keep(&mut original_description),
                22 => __input.maybe_or_keep(&mut type_),
                _ => __input.again(),
            }
        }
        Some(Self {
            amount,
            categorized_by: categorized_by.map(|value| value.0),
            category,
            category_guid,
            described_by: described_by.map(|value| value.0),
            description,
            extended_transaction_type,
            id: id.map(|value| value.0),
            is_bill_pay,
            is_direct_deposit,
            is_expense,
            is_fee,
            is_income,
            is_international,
            is_overdraft_fee,
            is_payroll_advance,
            is_subscription,
            memo,
            merchant_category_code: merchant_category_code.map(|value| value.0),
            merchant_guid,
            merchant_location_guid,
            original_description,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("amount", &self.amount);
        out.option("categorized_by", &self.categorized_by);
        out.option("category", &self.category);
        out.option("category_guid", &self.category_guid);
        out.option("described_by", &self.described_by);
        out.option("description", &self.description);
        out.option("extended_transaction_type", &self.extended_transaction_type);
        out.option("id", &self.id);
        out.option("is_bill_pay", &self.is_bill_pay);
        out.option("is_direct_deposit", &self.is_direct_deposit);
        out.option("is_expense", &self.is_expense);
        out.option("is_fee", &self.is_fee);
        out.option("is_income", &self.is_income);
        out.option("is_international", &self.is_international);
        out.option("is_overdraft_fee", &self.is_overdraft_fee);
        out.option("is_payroll_advance", &self.is_payroll_advance);
        out.option("is_subscription", &self.is_subscription);
        out.option("memo", &self.memo);
        out.option("merchant_category_code", &self.merchant_category_code);
        out.option("merchant_guid", &self.merchant_guid);
        out.option("merchant_location_guid", &self.merchant_location_guid);
        out.option("original_description", &self.original_description);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(TransactionEnhancedDataEnhancedRawItem);
#[cfg(feature = "transactions")]
/// The document's schema `transaction_types`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransactionTypes {
    /// `ACH`
    Ach,
    /// `CARD`
    Card,
    /// `CASH`
    Cash,
    /// `CHECK`
    Check,
    /// `EXTERNAL_CARD`
    ExternalCard,
    /// `FEDNOW`
    Fednow,
    /// `FEE`
    Fee,
    /// `INTERNAL_TRANSFER`
    InternalTransfer,
    /// `REWARD`
    Reward,
    /// `SYNCTERA_PAY`
    SyncteraPay,
    /// `WIRE`
    Wire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TransactionTypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ach,
        Self::Card,
        Self::Cash,
        Self::Check,
        Self::ExternalCard,
        Self::Fednow,
        Self::Fee,
        Self::InternalTransfer,
        Self::Reward,
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
            Self::ExternalCard => "EXTERNAL_CARD",
            Self::Fednow => "FEDNOW",
            Self::Fee => "FEE",
            Self::InternalTransfer => "INTERNAL_TRANSFER",
            Self::Reward => "REWARD",
            Self::SyncteraPay => "SYNCTERA_PAY",
            Self::Wire => "WIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(TransactionTypes);
#[cfg(feature = "transactions")]
/// The document's schema `wire_transaction`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireTransaction {
    /// Optional.
    pub account_id: Option<AccountId>,
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub dc_sign: BaseTransactionDcSign,
    /// Optional.
    pub decline: Option<BaseTransactionDecline>,
    /// Optional.
    pub description: Option<String>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub enhanced_transaction: Option<TransactionEnhancedData>,
    /// Required.
    pub force_post: bool,
    /// Optional.
    pub fraud_risk: Option<FraudRiskData>,
    /// Required.
    pub group_id: String,
    /// Optional.
    pub hold_expiration_time: Option<crate::Timestamp>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. Null is a value of its own. `Debug` does not print it.
    pub metadata: Option<Option<::serde_json::Map<String, ::serde_json::Value>>>,
    /// Required.
    pub partial_hold: bool,
    /// Required. Cents.
    pub pending_amount: i64,
    /// Required. Cents.
    pub posted_amount: i64,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required.
    pub status: TransactionStatuses,
    /// Required.
    pub subtype: WireTransactionSubtypes,
    /// Optional.
    pub system_description: Option<String>,
    /// Required.
    pub transaction_time: crate::Timestamp,
    /// Required.
    pub wire_transaction: WireTransactionData,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WireTransaction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        dc_sign: impl Into<BaseTransactionDcSign>,
        effective_date: impl Into<crate::Date>,
        force_post: bool,
        group_id: impl Into<String>,
        id: crate::AnyId,
        last_updated_time: impl Into<crate::Timestamp>,
        partial_hold: bool,
        pending_amount: i64,
        posted_amount: i64,
        status: impl Into<TransactionStatuses>,
        subtype: impl Into<WireTransactionSubtypes>,
        transaction_time: impl Into<crate::Timestamp>,
        wire_transaction: impl Into<WireTransactionData>,
    ) -> Self {
        Self {
            account_id: None,
            amount,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            dc_sign: dc_sign.into(),
            decline: None,
            description: None,
            effective_date: effective_date.into(),
            enhanced_transaction: None,
            force_post,
            fraud_risk: None,
            group_id: group_id.into(),
            hold_expiration_time: None,
            id,
            internal_account_id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            partial_hold,
            pending_amount,
            posted_amount,
            posted_date: None,
            reference_id: None,
            settlement_date: None,
            status: status.into(),
            subtype: subtype.into(),
            system_description: None,
            transaction_time: transaction_time.into(),
            wire_transaction: wire_transaction.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WireTransaction {
    const NAME: &'static str = "WireTransaction";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "amount",
        "creation_time",
        "currency",
        "customer_id",
        "dc_sign",
        "decline",
        "description",
        "effective_date",
        "enhanced_transaction",
        "force_post",
        "fraud_risk",
        "group_id",
        "hold_expiration_time",
        "id",
        "internal_account_id",
        "last_updated_time",
        "metadata",
        "partial_hold",
        "pending_amount",
        "posted_amount",
        "posted_date",
        "reference_id",
        "settlement_date",
        "status",
        "subtype",
        "system_description",
        "transaction_time",
        "wire_transaction",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut dc_sign: Option<BaseTransactionDcSign> = None;
        let mut decline: Option<BaseTransactionDecline> = None;
        let mut description: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut enhanced_transaction: Option<TransactionEnhancedData> = None;
        let mut force_post: Option<bool> = None;
        let mut fraud_risk: Option<FraudRiskData> = None;
        let mut group_id: Option<String> = None;
        let mut hold_expiration_time: Option<crate::Timestamp> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut internal_account_id: Option<InternalAccountId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<
            Option<::serde_json::Map<String, ::serde_json::Value>>,
        > = None;
        let mut partial_hold: Option<bool> = None;
        let mut pending_amount: Option<crate::whole::Whole> = None;
        let mut posted_amount: Option<crate::whole::Whole> = None;
        let mut posted_date: Option<crate::Date> = None;
        let mut reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<TransactionStatuses> = None;
        let mut subtype: Option<WireTransactionSubtypes> = None;
        let mut system_description: Option<String> = None;
        let mut transaction_time: Option<crate::Timestamp> = None;
        let mut wire_transaction: Option<WireTransactionData> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_id),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.take(&mut dc_sign),
                6 => __input.maybe_or_keep(&mut decline),
                7 => __input.maybe_or_keep(&mut description),
                8 => __input.take(&mut effective_date),
                9 => __input.maybe_or_keep(&mut enhanced_transaction),
                10 => __input.take(&mut force_post),
                11 => __input.maybe_or_keep(&mut fraud_risk),
                12 => __input.take(&mut group_id),
                13 => __input.maybe_or_keep(&mut hold_expiration_time),
                14 => __input.take(&mut id),
                15 => __input.maybe_or_keep(&mut internal_account_id),
                16 => __input.take(&mut last_updated_time),
                17 => __input.take_or_keep(&mut metadata),
                18 => __input.take(&mut partial_hold),
                19 => __input.take(&mut pending_amount),
                20 => __input.take(&mut posted_amount),
                21 => __input.maybe_or_keep(&mut posted_date),
                22 => __input.maybe_or_keep(&mut reference_id),
                23 => __input.maybe_or_keep(&mut settlement_date),
                24 => __input.take(&mut status),
                25 => __input.take(&mut subtype),
                26 => __input.maybe_or_keep(&mut system_description),
                27 => __input.take(&mut transaction_time),
                28 => __input.take(&mut wire_transaction),
                29 => __input.tag("WIRE"),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&currency, "currency");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        __input.need(&force_post, "force_post");
        __input.need(&group_id, "group_id");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&partial_hold, "partial_hold");
        __input.need(&pending_amount, "pending_amount");
        __input.need(&posted_amount, "posted_amount");
        __input.need(&status, "status");
        __input.need(&subtype, "subtype");
        __input.need(&transaction_time, "transaction_time");
        __input.need(&wire_transaction, "wire_transaction");
        Some(Self {
            account_id,
            amount: amount?.0,
            creation_time: creation_time?,
            currency: currency?,
            customer_id,
            dc_sign: dc_sign?,
            decline,
            description,
            effective_date: effective_date?,
            enhanced_transaction,
            force_post: force_post?,
            fraud_risk,
            group_id: group_id?,
            hold_expiration_time,
            id: id?,
            internal_account_id,
            last_updated_time: last_updated_time?,
            metadata,
            partial_hold: partial_hold?,
            pending_amount: pending_amount?.0,
            posted_amount: posted_amount?.0,
            posted_date,
            reference_id,
            settlement_date,
            status: status?,
            subtype: subtype?,
            system_description,
            transaction_time: transaction_time?,
            wire_transaction: wire_transaction?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "WIRE");
        out.option("account_id", &self.account_id);
        out.field("amount", &self.amount);
        out.field("creation_time", &self.creation_time);
        out.field("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.field("dc_sign", &self.dc_sign);
        out.option("decline", &self.decline);
        out.option("description", &self.description);
        out.field("effective_date", &self.effective_date);
        out.option("enhanced_transaction", &self.enhanced_transaction);
        out.field("force_post", &self.force_post);
        out.option("fraud_risk", &self.fraud_risk);
        out.field("group_id", &self.group_id);
        out.option("hold_expiration_time", &self.hold_expiration_time);
        out.field("id", &self.id);
        out.option("internal_account_id", &self.internal_account_id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.field("partial_hold", &self.partial_hold);
        out.field("pending_amount", &self.pending_amount);
        out.field("posted_amount", &self.posted_amount);
        out.option("posted_date", &self.posted_date);
        out.option("reference_id", &self.reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("subtype", &self.subtype);
        out.option("system_description", &self.system_description);
        out.field("transaction_time", &self.transaction_time);
        out.field("wire_transaction", &self.wire_transaction);
        out.extra(&self.extra);
    }
}
crate::record::record!(WireTransaction);
#[cfg(feature = "transactions")]
/// The document's schema `wire_transaction_data`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WireTransactionData {
    /// Optional.
    pub beneficiary_name: Option<String>,
    /// Optional.
    pub file_name: Option<String>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub originator_name: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub recipient_message: Option<String>,
    /// Optional.
    pub wire_reference_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WireTransactionData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            beneficiary_name: None,
            file_name: None,
            id: None,
            originating_account_id: None,
            originator_name: None,
            receiving_account_id: None,
            recipient_message: None,
            wire_reference_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WireTransactionData {
    const NAME: &'static str = "WireTransactionData";
    const FIELDS: &'static [&'static str] = &[
        "beneficiary_name",
        "file_name",
        "id",
        "originating_account_id",
        "originator_name",
        "receiving_account_id",
        "recipient_message",
        "wire_reference_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut beneficiary_name: Option<String> = None;
        let mut file_name: Option<String> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut originator_name: Option<String> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut recipient_message: Option<String> = None;
        let mut wire_reference_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut beneficiary_name),
                1 => __input.maybe_or_keep(&mut file_name),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut originating_account_id),
                4 => __input.maybe_or_keep(&mut originator_name),
                5 => __input.maybe_or_keep(&mut receiving_account_id),
                6 => __input.maybe_or_keep(&mut recipient_message),
                7 => __input.maybe_or_keep(&mut wire_reference_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            beneficiary_name,
            file_name,
            id,
            originating_account_id,
            originator_name,
            receiving_account_id,
            recipient_message,
            wire_reference_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("beneficiary_name", &self.beneficiary_name);
        out.option("file_name", &self.file_name);
        out.option("id", &self.id);
        out.option("originating_account_id", &self.originating_account_id);
        out.option("originator_name", &self.originator_name);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.option("recipient_message", &self.recipient_message);
        out.option("wire_reference_number", &self.wire_reference_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(WireTransactionData);
#[cfg(feature = "transactions")]
/// The document's schema `wire_transaction_subtypes`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WireTransactionSubtypes {
    /// `BULK_DOMESTIC_OUTGOING`
    BulkDomesticOutgoing,
    /// `BULK_DOMESTIC_OUTGOING_REVERSAL`
    BulkDomesticOutgoingReversal,
    /// `DOMESTIC_INCOMING`
    DomesticIncoming,
    /// `DOMESTIC_INCOMING_RETURN`
    DomesticIncomingReturn,
    /// `DOMESTIC_INCOMING_RETURN_REVERSAL`
    DomesticIncomingReturnReversal,
    /// `DOMESTIC_INCOMING_REVERSAL`
    DomesticIncomingReversal,
    /// `DOMESTIC_OUTGOING`
    DomesticOutgoing,
    /// `DOMESTIC_OUTGOING_RETURN`
    DomesticOutgoingReturn,
    /// `DOMESTIC_OUTGOING_RETURN_REVERSAL`
    DomesticOutgoingReturnReversal,
    /// `DOMESTIC_OUTGOING_REVERSAL`
    DomesticOutgoingReversal,
    /// `INTERNATIONAL_INCOMING`
    InternationalIncoming,
    /// `INTERNATIONAL_INCOMING_RETURN`
    InternationalIncomingReturn,
    /// `INTERNATIONAL_INCOMING_RETURN_REVERSAL`
    InternationalIncomingReturnReversal,
    /// `INTERNATIONAL_INCOMING_REVERSAL`
    InternationalIncomingReversal,
    /// `INTERNATIONAL_OUTGOING`
    InternationalOutgoing,
    /// `INTERNATIONAL_OUTGOING_RETURN`
    InternationalOutgoingReturn,
    /// `INTERNATIONAL_OUTGOING_RETURN_REVERSAL`
    InternationalOutgoingReturnReversal,
    /// `INTERNATIONAL_OUTGOING_REVERSAL`
    InternationalOutgoingReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl WireTransactionSubtypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BulkDomesticOutgoing,
        Self::BulkDomesticOutgoingReversal,
        Self::DomesticIncoming,
        Self::DomesticIncomingReturn,
        Self::DomesticIncomingReturnReversal,
        Self::DomesticIncomingReversal,
        Self::DomesticOutgoing,
        Self::DomesticOutgoingReturn,
        Self::DomesticOutgoingReturnReversal,
        Self::DomesticOutgoingReversal,
        Self::InternationalIncoming,
        Self::InternationalIncomingReturn,
        Self::InternationalIncomingReturnReversal,
        Self::InternationalIncomingReversal,
        Self::InternationalOutgoing,
        Self::InternationalOutgoingReturn,
        Self::InternationalOutgoingReturnReversal,
        Self::InternationalOutgoingReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BulkDomesticOutgoing => "BULK_DOMESTIC_OUTGOING",
            Self::BulkDomesticOutgoingReversal => "BULK_DOMESTIC_OUTGOING_REVERSAL",
            Self::DomesticIncoming => "DOMESTIC_INCOMING",
            Self::DomesticIncomingReturn => "DOMESTIC_INCOMING_RETURN",
            Self::DomesticIncomingReturnReversal => "DOMESTIC_INCOMING_RETURN_REVERSAL",
            Self::DomesticIncomingReversal => "DOMESTIC_INCOMING_REVERSAL",
            Self::DomesticOutgoing => "DOMESTIC_OUTGOING",
            Self::DomesticOutgoingReturn => "DOMESTIC_OUTGOING_RETURN",
            Self::DomesticOutgoingReturnReversal => "DOMESTIC_OUTGOING_RETURN_REVERSAL",
            Self::DomesticOutgoingReversal => "DOMESTIC_OUTGOING_REVERSAL",
            Self::InternationalIncoming => "INTERNATIONAL_INCOMING",
            Self::InternationalIncomingReturn => "INTERNATIONAL_INCOMING_RETURN",
            Self::InternationalIncomingReturnReversal => {
                "INTERNATIONAL_INCOMING_RETURN_REVERSAL"
            }
            Self::InternationalIncomingReversal => "INTERNATIONAL_INCOMING_REVERSAL",
            Self::InternationalOutgoing => "INTERNATIONAL_OUTGOING",
            Self::InternationalOutgoingReturn => "INTERNATIONAL_OUTGOING_RETURN",
            Self::InternationalOutgoingReturnReversal => {
                "INTERNATIONAL_OUTGOING_RETURN_REVERSAL"
            }
            Self::InternationalOutgoingReversal => "INTERNATIONAL_OUTGOING_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(WireTransactionSubtypes);
#[cfg(feature = "transactions")]
/// Parameters of `listTransactions`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTransactionsParams {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub account_source: Option<ListTransactionsAccountSource>,
    /// Optional. Cents.
    pub amount: Option<i64>,
    /// Optional. Cents.
    pub amount_gt: Option<i64>,
    /// Optional. Cents.
    pub amount_gte: Option<i64>,
    /// Optional. Cents.
    pub amount_lt: Option<i64>,
    /// Optional. Cents.
    pub amount_lte: Option<i64>,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Optional.
    pub exclude_jit_transactions: Option<bool>,
    /// Optional.
    pub group_id: Option<GroupId>,
    /// Optional.
    pub include_child_transactions: Option<bool>,
    /// Optional.
    pub internal_account_id: Option<InternalAccountId>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional. Cents.
    pub pending_amount: Option<i64>,
    /// Optional. Cents.
    pub pending_amount_gt: Option<i64>,
    /// Optional. Cents.
    pub pending_amount_gte: Option<i64>,
    /// Optional. Cents.
    pub pending_amount_lt: Option<i64>,
    /// Optional. Cents.
    pub pending_amount_lte: Option<i64>,
    /// Optional. Cents.
    pub posted_amount: Option<i64>,
    /// Optional. Cents.
    pub posted_amount_gt: Option<i64>,
    /// Optional. Cents.
    pub posted_amount_gte: Option<i64>,
    /// Optional. Cents.
    pub posted_amount_lt: Option<i64>,
    /// Optional. Cents.
    pub posted_amount_lte: Option<i64>,
    /// Optional.
    pub posted_date: Option<crate::Date>,
    /// Optional.
    pub posted_date_from: Option<crate::Date>,
    /// Optional.
    pub posted_date_to: Option<crate::Date>,
    /// Optional.
    pub show_partial_clearings: Option<bool>,
    /// Optional.
    pub status: Option<Vec<TransactionStatuses>>,
    /// Optional.
    pub subtype: Option<Vec<AllTransactionSubtypes>>,
    /// Optional.
    pub type_: Option<Vec<TransactionTypes>>,
}
impl ListTransactionsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            account_source: None,
            amount: None,
            amount_gt: None,
            amount_gte: None,
            amount_lt: None,
            amount_lte: None,
            card_id: None,
            exclude_jit_transactions: None,
            group_id: None,
            include_child_transactions: None,
            internal_account_id: None,
            limit: None,
            page_token: None,
            pending_amount: None,
            pending_amount_gt: None,
            pending_amount_gte: None,
            pending_amount_lt: None,
            pending_amount_lte: None,
            posted_amount: None,
            posted_amount_gt: None,
            posted_amount_gte: None,
            posted_amount_lt: None,
            posted_amount_lte: None,
            posted_date: None,
            posted_date_from: None,
            posted_date_to: None,
            show_partial_clearings: None,
            status: None,
            subtype: None,
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
    /// Sets [`account_source`](Self::account_source).
    #[must_use]
    #[inline]
    pub fn with_account_source(
        mut self,
        value: impl Into<ListTransactionsAccountSource>,
    ) -> Self {
        self.account_source = Some(value.into());
        self
    }
    /// Sets [`amount`](Self::amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets [`amount_gt`](Self::amount_gt). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount_gt(mut self, value: i64) -> Self {
        self.amount_gt = Some(value);
        self
    }
    /// Sets [`amount_gte`](Self::amount_gte). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount_gte(mut self, value: i64) -> Self {
        self.amount_gte = Some(value);
        self
    }
    /// Sets [`amount_lt`](Self::amount_lt). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount_lt(mut self, value: i64) -> Self {
        self.amount_lt = Some(value);
        self
    }
    /// Sets [`amount_lte`](Self::amount_lte). Cents.
    #[must_use]
    #[inline]
    pub fn with_amount_lte(mut self, value: i64) -> Self {
        self.amount_lte = Some(value);
        self
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    #[inline]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
    /// Sets [`exclude_jit_transactions`](Self::exclude_jit_transactions).
    #[must_use]
    #[inline]
    pub fn with_exclude_jit_transactions(mut self, value: bool) -> Self {
        self.exclude_jit_transactions = Some(value);
        self
    }
    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    #[inline]
    pub fn with_group_id(mut self, value: GroupId) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets [`include_child_transactions`](Self::include_child_transactions).
    #[must_use]
    #[inline]
    pub fn with_include_child_transactions(mut self, value: bool) -> Self {
        self.include_child_transactions = Some(value);
        self
    }
    /// Sets [`internal_account_id`](Self::internal_account_id).
    #[must_use]
    #[inline]
    pub fn with_internal_account_id(mut self, value: InternalAccountId) -> Self {
        self.internal_account_id = Some(value);
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
    /// Sets [`pending_amount`](Self::pending_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_pending_amount(mut self, value: i64) -> Self {
        self.pending_amount = Some(value);
        self
    }
    /// Sets [`pending_amount_gt`](Self::pending_amount_gt). Cents.
    #[must_use]
    #[inline]
    pub fn with_pending_amount_gt(mut self, value: i64) -> Self {
        self.pending_amount_gt = Some(value);
        self
    }
    /// Sets [`pending_amount_gte`](Self::pending_amount_gte). Cents.
    #[must_use]
    #[inline]
    pub fn with_pending_amount_gte(mut self, value: i64) -> Self {
        self.pending_amount_gte = Some(value);
        self
    }
    /// Sets [`pending_amount_lt`](Self::pending_amount_lt). Cents.
    #[must_use]
    #[inline]
    pub fn with_pending_amount_lt(mut self, value: i64) -> Self {
        self.pending_amount_lt = Some(value);
        self
    }
    /// Sets [`pending_amount_lte`](Self::pending_amount_lte). Cents.
    #[must_use]
    #[inline]
    pub fn with_pending_amount_lte(mut self, value: i64) -> Self {
        self.pending_amount_lte = Some(value);
        self
    }
    /// Sets [`posted_amount`](Self::posted_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_posted_amount(mut self, value: i64) -> Self {
        self.posted_amount = Some(value);
        self
    }
    /// Sets [`posted_amount_gt`](Self::posted_amount_gt). Cents.
    #[must_use]
    #[inline]
    pub fn with_posted_amount_gt(mut self, value: i64) -> Self {
        self.posted_amount_gt = Some(value);
        self
    }
    /// Sets [`posted_amount_gte`](Self::posted_amount_gte). Cents.
    #[must_use]
    #[inline]
    pub fn with_posted_amount_gte(mut self, value: i64) -> Self {
        self.posted_amount_gte = Some(value);
        self
    }
    /// Sets [`posted_amount_lt`](Self::posted_amount_lt). Cents.
    #[must_use]
    #[inline]
    pub fn with_posted_amount_lt(mut self, value: i64) -> Self {
        self.posted_amount_lt = Some(value);
        self
    }
    /// Sets [`posted_amount_lte`](Self::posted_amount_lte). Cents.
    #[must_use]
    #[inline]
    pub fn with_posted_amount_lte(mut self, value: i64) -> Self {
        self.posted_amount_lte = Some(value);
        self
    }
    /// Sets [`posted_date`](Self::posted_date).
    #[must_use]
    #[inline]
    pub fn with_posted_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.posted_date = Some(value.into());
        self
    }
    /// Sets [`posted_date_from`](Self::posted_date_from).
    #[must_use]
    #[inline]
    pub fn with_posted_date_from(mut self, value: impl Into<crate::Date>) -> Self {
        self.posted_date_from = Some(value.into());
        self
    }
    /// Sets [`posted_date_to`](Self::posted_date_to).
    #[must_use]
    #[inline]
    pub fn with_posted_date_to(mut self, value: impl Into<crate::Date>) -> Self {
        self.posted_date_to = Some(value.into());
        self
    }
    /// Sets [`show_partial_clearings`](Self::show_partial_clearings).
    #[must_use]
    #[inline]
    pub fn with_show_partial_clearings(mut self, value: bool) -> Self {
        self.show_partial_clearings = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: Vec<TransactionStatuses>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`subtype`](Self::subtype).
    #[must_use]
    #[inline]
    pub fn with_subtype(mut self, value: Vec<AllTransactionSubtypes>) -> Self {
        self.subtype = Some(value);
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: Vec<TransactionTypes>) -> Self {
        self.type_ = Some(value);
        self
    }
}
impl ListTransactionsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("posted_amount", &self.posted_amount);
        query.some("include_child_transactions", &self.include_child_transactions);
        query.some("amount", &self.amount);
        query.some("posted_date", &self.posted_date);
        query.some("amount_lt", &self.amount_lt);
        if let Some(values) = &self.type_ {
            query.comma_list("type", values);
        }
        query.some("posted_amount_gte", &self.posted_amount_gte);
        query.some("posted_amount_lt", &self.posted_amount_lt);
        query.some("posted_amount_lte", &self.posted_amount_lte);
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        query.some("internal_account_id", &self.internal_account_id);
        query.some("pending_amount_lte", &self.pending_amount_lte);
        query.some("amount_gte", &self.amount_gte);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("show_partial_clearings", &self.show_partial_clearings);
        query.some("group_id", &self.group_id);
        query.some("pending_amount_gte", &self.pending_amount_gte);
        query.some("exclude_jit_transactions", &self.exclude_jit_transactions);
        query.some("page_token", &self.page_token);
        query.some("card_id", &self.card_id);
        query.some("pending_amount", &self.pending_amount);
        query.some("account_source", &self.account_source);
        query.some("posted_date_from", &self.posted_date_from);
        query.some("posted_amount_gt", &self.posted_amount_gt);
        query.some("pending_amount_gt", &self.pending_amount_gt);
        query.some("limit", &self.limit);
        query.some("amount_gt", &self.amount_gt);
        query.some("posted_date_to", &self.posted_date_to);
        query.some("amount_lte", &self.amount_lte);
        if let Some(values) = &self.subtype {
            query.comma_list("subtype", values);
        }
        query.some("pending_amount_lt", &self.pending_amount_lt);
        query.into_url()
    }
}
impl crate::check::Check for ListTransactionsParams {
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
#[cfg(feature = "transactions")]
/// Parameters of `getTransactionByID`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTransactionByIdParams {
    /// Optional.
    pub show_partial_clearings: Option<bool>,
}
impl GetTransactionByIdParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            show_partial_clearings: None,
        }
    }
    /// Sets [`show_partial_clearings`](Self::show_partial_clearings).
    #[must_use]
    #[inline]
    pub fn with_show_partial_clearings(mut self, value: bool) -> Self {
        self.show_partial_clearings = Some(value);
        self
    }
}
impl GetTransactionByIdParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("show_partial_clearings", &self.show_partial_clearings);
        query.into_url()
    }
}
