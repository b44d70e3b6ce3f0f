// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalTransferPatch {
    /// Optional.
    pub status: Option<V0InternalTransferPatchStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalTransferPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0InternalTransferPatchStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0InternalTransferPatch {
    const NAME: &'static str = "V0InternalTransferPatch";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0InternalTransferPatchStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalTransferPatch);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_patch_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0InternalTransferPatchStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferPatchStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Canceled, Self::Complete];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Complete => "COMPLETE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferPatchStatus);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalTransferResponse {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub capture_mode: Option<V0InternalTransferResponseCaptureMode>,
    /// Required.
    pub currency: String,
    /// Optional.
    pub expires_at: Option<crate::Timestamp>,
    /// Optional.
    pub final_customer_id: Option<CustomerId>,
    /// Required.
    pub id: crate::AnyId,
    /// Optional.
    pub memo: Option<String>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional.
    pub originating_account_alias: Option<String>,
    /// Optional.
    pub originating_account_customer_id: Option<CustomerId>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub receiving_account_alias: Option<String>,
    /// Optional.
    pub receiving_account_customer_id: Option<CustomerId>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub reference_id: Option<String>,
    /// Required.
    pub status: V0InternalTransferResponseStatus,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub type_: V0InternalTransferResponseType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalTransferResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<String>,
        id: crate::AnyId,
        status: impl Into<V0InternalTransferResponseStatus>,
        type_: impl Into<V0InternalTransferResponseType>,
    ) -> Self {
        Self {
            amount,
            capture_mode: None,
            currency: currency.into(),
            expires_at: None,
            final_customer_id: None,
            id,
            memo: None,
            metadata: None,
            originating_account_alias: None,
            originating_account_customer_id: None,
            originating_account_id: None,
            receiving_account_alias: None,
            receiving_account_customer_id: None,
            receiving_account_id: None,
            reference_id: None,
            status: status.into(),
            tenant: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InternalTransferResponse {
    const NAME: &'static str = "V0InternalTransferResponse";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "capture_mode",
        "currency",
        "expires_at",
        "final_customer_id",
        "id",
        "memo",
        "metadata",
        "originating_account_alias",
        "originating_account_customer_id",
        "originating_account_id",
        "receiving_account_alias",
        "receiving_account_customer_id",
        "receiving_account_id",
        "reference_id",
        "status",
        "tenant",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut capture_mode: Option<V0InternalTransferResponseCaptureMode> = None;
        let mut currency: Option<String> = None;
        let mut expires_at: Option<crate::Timestamp> = None;
        let mut final_customer_id: Option<CustomerId> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut memo: Option<String> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut originating_account_alias: Option<String> = None;
        let mut originating_account_customer_id: Option<CustomerId> = None;
        let mut originating_account_id: Option<AccountId> = None;
        let mut receiving_account_alias: Option<String> = None;
        let mut receiving_account_customer_id: Option<CustomerId> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut reference_id: Option<String> = None;
        let mut status: Option<V0InternalTransferResponseStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0InternalTransferResponseType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut capture_mode),
                2 => __input.take(&mut currency),
                3 => __input.maybe_or_keep(&mut expires_at),
                4 => __input.maybe_or_keep(&mut final_customer_id),
                5 => __input.take(&mut id),
                6 => __input.maybe_or_keep(&mut memo),
                7 => __input.maybe_or_keep(&mut metadata),
                8 => __input.maybe_or_keep(&mut originating_account_alias),
                9 => __input.maybe_or_keep(&mut originating_account_customer_id),
                10 => __input.maybe_or_keep(&mut originating_account_id),
                11 => __input.maybe_or_keep(&mut receiving_account_alias),
                12 => __input.maybe_or_keep(&mut receiving_account_customer_id),
                13 => __input.maybe_or_keep(&mut receiving_account_id),
                14 => __input.maybe_or_keep(&mut reference_id),
                15 => __input.take(&mut status),
                16 => __input.maybe_or_keep(&mut tenant),
                17 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&currency, "currency");
        __input.need(&id, "id");
        __input.need(&status, "status");
        __input.need(&type_, "type");
        Some(Self {
            amount: amount?.0,
            capture_mode,
            currency: currency?,
            expires_at,
            final_customer_id,
            id: id?,
            memo,
            metadata,
            originating_account_alias,
            originating_account_customer_id,
            originating_account_id,
            receiving_account_alias,
            receiving_account_customer_id,
            receiving_account_id,
            reference_id,
            status: status?,
            tenant,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("capture_mode", &self.capture_mode);
        out.field("currency", &self.currency);
        out.option("expires_at", &self.expires_at);
        out.option("final_customer_id", &self.final_customer_id);
        out.field("id", &self.id);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("originating_account_alias", &self.originating_account_alias);
        out.option(
            "originating_account_customer_id",
            &self.originating_account_customer_id,
        );
        out.option("originating_account_id", &self.originating_account_id);
        out.option("receiving_account_alias", &self.receiving_account_alias);
        out.option("receiving_account_customer_id", &self.receiving_account_customer_id);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.option("reference_id", &self.reference_id);
        out.field("status", &self.status);
        out.option("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalTransferResponse);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response_capture_mode`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0InternalTransferResponseCaptureMode {
    /// `IMMEDIATE`
    Immediate,
    /// `MANUAL`
    Manual,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferResponseCaptureMode {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Immediate, Self::Manual];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Immediate => "IMMEDIATE",
            Self::Manual => "MANUAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferResponseCaptureMode);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0InternalTransferResponseStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// `EXPIRED`
    Expired,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferResponseStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Complete,
        Self::Expired,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Complete => "COMPLETE",
            Self::Expired => "EXPIRED",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferResponseStatus);
#[cfg(feature = "internal-transfer")]
/// The document's schema `v0_internal_transfer_response_type`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0InternalTransferResponseType {
    /// `ACCOUNT_BALANCE_ADJUSTMENT`
    AccountBalanceAdjustment,
    /// `ACCOUNT_TO_ACCOUNT`
    AccountToAccount,
    /// `ACCOUNT_TO_ACCOUNT_SWEEP`
    AccountToAccountSweep,
    /// `ACH_CREDIT_SWEEP`
    AchCreditSweep,
    /// `ACH_DEBIT_SWEEP`
    AchDebitSweep,
    /// `ACH_FLOAT_TRANSFER`
    AchFloatTransfer,
    /// `ACH_INCOMING_CREDIT_SWEEP`
    AchIncomingCreditSweep,
    /// `ACH_INCOMING_DEBIT_SWEEP`
    AchIncomingDebitSweep,
    /// `ACH_INCOMING_RETURN_CREDIT_SWEEP`
    AchIncomingReturnCreditSweep,
    /// `ACH_INCOMING_RETURN_DEBIT_SWEEP`
    AchIncomingReturnDebitSweep,
    /// `ACH_OUTGOING_CREDIT_SWEEP`
    AchOutgoingCreditSweep,
    /// `ACH_OUTGOING_DEBIT_SWEEP`
    AchOutgoingDebitSweep,
    /// `ACH_OUTGOING_RETURN_CREDIT_SWEEP`
    AchOutgoingReturnCreditSweep,
    /// `ACH_OUTGOING_RETURN_DEBIT_SWEEP`
    AchOutgoingReturnDebitSweep,
    /// `ACH_SWEEP`
    AchSweep,
    /// `BULK_DOMESTIC_WIRE_OUTGOING_SWEEP`
    BulkDomesticWireOutgoingSweep,
    /// `BULK_EFT_CA_OUTGOING_CREDIT_SWEEP`
    BulkEftCaOutgoingCreditSweep,
    /// `BULK_EFT_CA_OUTGOING_DEBIT_SWEEP`
    BulkEftCaOutgoingDebitSweep,
    /// `CARD_CHARGEBACK`
    CardChargeback,
    /// `CARD_CHARGEBACK_CASE1`
    CardChargebackCase1,
    /// `CARD_CHARGEBACK_CASE1_REVERSAL`
    CardChargebackCase1Reversal,
    /// `CARD_CHARGEBACK_CASE2`
    CardChargebackCase2,
    /// `CARD_CHARGEBACK_CASE2_REVERSAL`
    CardChargebackCase2Reversal,
    /// `CARD_CHARGEBACK_CASE3`
    CardChargebackCase3,
    /// `CARD_CHARGEBACK_CASE3_REVERSAL`
    CardChargebackCase3Reversal,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP`
    CardChargebackCaseWonSweep,
    /// `CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL`
    CardChargebackCaseWonSweepReversal,
    /// `CARD_CHARGEBACK_WRITEOFF`
    CardChargebackWriteoff,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP`
    CardChargebackWriteoffSweep,
    /// `CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL`
    CardChargebackWriteoffSweepReversal,
    /// `CARD_PROVISIONAL_CREDIT`
    CardProvisionalCredit,
    /// `CARD_PROVISIONAL_CREDIT_REVERSAL`
    CardProvisionalCreditReversal,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP`
    CardProvisionalCreditSweep,
    /// `CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL`
    CardProvisionalCreditSweepReversal,
    /// `CASHBACK`
    Cashback,
    /// `CASHBACK_SWEEP`
    CashbackSweep,
    /// `CREDIT_MEMO`
    CreditMemo,
    /// `DOMESTIC_WIRE_INCOMING_RETURN_SWEEP`
    DomesticWireIncomingReturnSweep,
    /// `DOMESTIC_WIRE_INCOMING_SWEEP`
    DomesticWireIncomingSweep,
    /// `DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP`
    DomesticWireOutgoingReturnSweep,
    /// `DOMESTIC_WIRE_OUTGOING_SWEEP`
    DomesticWireOutgoingSweep,
    /// `EFT_CA_INCOMING_CREDIT_RETURN_SWEEP`
    EftCaIncomingCreditReturnSweep,
    /// `EFT_CA_INCOMING_CREDIT_SWEEP`
    EftCaIncomingCreditSweep,
    /// `EFT_CA_INCOMING_DEBIT_RETURN_SWEEP`
    EftCaIncomingDebitReturnSweep,
    /// `EFT_CA_INCOMING_DEBIT_SWEEP`
    EftCaIncomingDebitSweep,
    /// `EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP`
    EftCaOutgoingCreditReturnSweep,
    /// `EFT_CA_OUTGOING_CREDIT_SWEEP`
    EftCaOutgoingCreditSweep,
    /// `EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP`
    EftCaOutgoingDebitReturnSweep,
    /// `EFT_CA_OUTGOING_DEBIT_SWEEP`
    EftCaOutgoingDebitSweep,
    /// `ETRANSFER_SWEEP`
    EtransferSweep,
    /// `FEE`
    Fee,
    /// `FEE_SWEEP`
    FeeSweep,
    /// `FORCE_PAYMENT`
    ForcePayment,
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
    /// `INCOMING_WIRE_SWEEP`
    IncomingWireSweep,
    /// `INTEREST_CHARGED_SWEEP`
    InterestChargedSweep,
    /// `INTEREST_CORRECTION`
    InterestCorrection,
    /// `INTEREST_PAYOUT`
    InterestPayout,
    /// `INTEREST_PAYOUT_SWEEP`
    InterestPayoutSweep,
    /// `INTERNATIONAL_WIRE_INCOMING_SWEEP`
    InternationalWireIncomingSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP`
    InternationalWireOutgoingReturnSweep,
    /// `INTERNATIONAL_WIRE_OUTGOING_SWEEP`
    InternationalWireOutgoingSweep,
    /// `INVOICE`
    Invoice,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP`
    InStoreCashDepositSweep,
    /// `IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL`
    InStoreCashDepositSweepReversal,
    /// `LOAN_DISBURSEMENT`
    LoanDisbursement,
    /// `LOAN_FUNDING`
    LoanFunding,
    /// `MANUAL_ADJUSTMENT`
    ManualAdjustment,
    /// `MANUAL_ADJUSTMENT_REVERSAL`
    ManualAdjustmentReversal,
    /// `MANUAL_ADJUSTMENT_SWEEP`
    ManualAdjustmentSweep,
    /// `MANUAL_AFT_SWEEP`
    ManualAftSweep,
    /// `MANUAL_CARD_SWEEP`
    ManualCardSweep,
    /// `MANUAL_CASH_DEPOSIT_SWEEP`
    ManualCashDepositSweep,
    /// `MANUAL_CASH_ORDER_SWEEP`
    ManualCashOrderSweep,
    /// `MANUAL_CHECK_ISSUANCE`
    ManualCheckIssuance,
    /// `MANUAL_CHECK_SWEEP`
    ManualCheckSweep,
    /// `MANUAL_OCT_SWEEP`
    ManualOctSweep,
    /// `MANUAL_WIRE_SWEEP`
    ManualWireSweep,
    /// `MASTERCARD_GROSS_SWEEP`
    MastercardGrossSweep,
    /// `MASTERCARD_INTERCHANGE_SWEEP`
    MastercardInterchangeSweep,
    /// `MASTERCARD_NET_SWEEP`
    MastercardNetSweep,
    /// `MOBILE_DEPOSIT_RETURN_SWEEP`
    MobileDepositReturnSweep,
    /// `MOBILE_DEPOSIT_SWEEP`
    MobileDepositSweep,
    /// `NEGATIVE_BALANCE_RESERVE`
    NegativeBalanceReserve,
    /// `NEGATIVE_BALANCE_WRITEOFF`
    NegativeBalanceWriteoff,
    /// `NETWORK_ADJUSTMENT_SWEEP`
    NetworkAdjustmentSweep,
    /// `NETWORK_CHARGEBACK_SWEEP`
    NetworkChargebackSweep,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE`
    OutgoingInternationalRemittance,
    /// `OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL`
    OutgoingInternationalRemittanceReversal,
    /// `OVERDUE_CARD_WRITEOFF`
    OverdueCardWriteoff,
    /// `PEER_TO_PEER`
    PeerToPeer,
    /// `PROMOTIONAL_CREDIT`
    PromotionalCredit,
    /// `PROMOTIONAL_CREDIT_REVERSAL`
    PromotionalCreditReversal,
    /// `PROMOTIONAL_CREDIT_SWEEP`
    PromotionalCreditSweep,
    /// `PULSE_GROSS_SWEEP`
    PulseGrossSweep,
    /// `PULSE_INTERCHANGE_SWEEP`
    PulseInterchangeSweep,
    /// `SECURITY_ACCOUNT_PAYMENT`
    SecurityAccountPayment,
    /// `SECURITY_OVERPAY_ADJUSTMENT`
    SecurityOverpayAdjustment,
    /// `SECURITY_OVERPAY_ADJUSTMENT_REVERSAL`
    SecurityOverpayAdjustmentReversal,
    /// `SIGN_UP_BONUS`
    SignUpBonus,
    /// `SUBSCRIPTION_FEE`
    SubscriptionFee,
    /// `TRANSFER_FEE`
    TransferFee,
    /// `TRANSFER_FEE_REVERSAL`
    TransferFeeReversal,
    /// `VISA_GROSS_SWEEP`
    VisaGrossSweep,
    /// `VISA_INTERCHANGE_SWEEP`
    VisaInterchangeSweep,
    /// `VISA_NET_SWEEP`
    VisaNetSweep,
    /// `WIRE_SETTLEMENT_CREDIT`
    WireSettlementCredit,
    /// `WIRE_SETTLEMENT_DEBIT`
    WireSettlementDebit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InternalTransferResponseType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountBalanceAdjustment,
        Self::AccountToAccount,
        Self::AccountToAccountSweep,
        Self::AchCreditSweep,
        Self::AchDebitSweep,
        Self::AchFloatTransfer,
        Self::AchIncomingCreditSweep,
        Self::AchIncomingDebitSweep,
        Self::AchIncomingReturnCreditSweep,
        Self::AchIncomingReturnDebitSweep,
        Self::AchOutgoingCreditSweep,
        Self::AchOutgoingDebitSweep,
        Self::AchOutgoingReturnCreditSweep,
        Self::AchOutgoingReturnDebitSweep,
        Self::AchSweep,
        Self::BulkDomesticWireOutgoingSweep,
        Self::BulkEftCaOutgoingCreditSweep,
        Self::BulkEftCaOutgoingDebitSweep,
        Self::CardChargeback,
        Self::CardChargebackCase1,
        Self::CardChargebackCase1Reversal,
        Self::CardChargebackCase2,
        Self::CardChargebackCase2Reversal,
        Self::CardChargebackCase3,
        Self::CardChargebackCase3Reversal,
        Self::CardChargebackCaseWonSweep,
        Self::CardChargebackCaseWonSweepReversal,
        Self::CardChargebackWriteoff,
        Self::CardChargebackWriteoffSweep,
        Self::CardChargebackWriteoffSweepReversal,
        Self::CardProvisionalCredit,
        Self::CardProvisionalCreditReversal,
        Self::CardProvisionalCreditSweep,
        Self::CardProvisionalCreditSweepReversal,
        Self::Cashback,
        Self::CashbackSweep,
        Self::CreditMemo,
        Self::DomesticWireIncomingReturnSweep,
        Self::DomesticWireIncomingSweep,
        Self::DomesticWireOutgoingReturnSweep,
        Self::DomesticWireOutgoingSweep,
        Self::EftCaIncomingCreditReturnSweep,
        Self::EftCaIncomingCreditSweep,
        Self::EftCaIncomingDebitReturnSweep,
        Self::EftCaIncomingDebitSweep,
        Self::EftCaOutgoingCreditReturnSweep,
        Self::EftCaOutgoingCreditSweep,
        Self::EftCaOutgoingDebitReturnSweep,
        Self::EftCaOutgoingDebitSweep,
        Self::EtransferSweep,
        Self::Fee,
        Self::FeeSweep,
        Self::ForcePayment,
        Self::GeneralFeeSweep,
        Self::GeneralFeeSweepReversal,
        Self::GeneralInternalTransferSweep,
        Self::GeneralInternalTransferSweepReversal,
        Self::GeneralRewardSweep,
        Self::GeneralRewardSweepReversal,
        Self::IncomingWire,
        Self::IncomingWireSweep,
        Self::InterestChargedSweep,
        Self::InterestCorrection,
        Self::InterestPayout,
        Self::InterestPayoutSweep,
        Self::InternationalWireIncomingSweep,
        Self::InternationalWireOutgoingReturnSweep,
        Self::InternationalWireOutgoingSweep,
        Self::Invoice,
        Self::InStoreCashDepositSweep,
        Self::InStoreCashDepositSweepReversal,
        Self::LoanDisbursement,
        Self::LoanFunding,
        Self::ManualAdjustment,
        Self::ManualAdjustmentReversal,
        Self::ManualAdjustmentSweep,
        Self::ManualAftSweep,
        Self::ManualCardSweep,
        Self::ManualCashDepositSweep,
        Self::ManualCashOrderSweep,
        Self::ManualCheckIssuance,
        Self::ManualCheckSweep,
        Self::ManualOctSweep,
        Self::ManualWireSweep,
        Self::MastercardGrossSweep,
        Self::MastercardInterchangeSweep,
        Self::MastercardNetSweep,
        Self::MobileDepositReturnSweep,
        Self::MobileDepositSweep,
        Self::NegativeBalanceReserve,
        Self::NegativeBalanceWriteoff,
        Self::NetworkAdjustmentSweep,
        Self::NetworkChargebackSweep,
        Self::OutgoingInternationalRemittance,
        Self::OutgoingInternationalRemittanceReversal,
        Self::OverdueCardWriteoff,
        Self::PeerToPeer,
        Self::PromotionalCredit,
        Self::PromotionalCreditReversal,
        Self::PromotionalCreditSweep,
        Self::PulseGrossSweep,
        Self::PulseInterchangeSweep,
        Self::SecurityAccountPayment,
        Self::SecurityOverpayAdjustment,
        Self::SecurityOverpayAdjustmentReversal,
        Self::SignUpBonus,
        Self::SubscriptionFee,
        Self::TransferFee,
        Self::TransferFeeReversal,
        Self::VisaGrossSweep,
        Self::VisaInterchangeSweep,
        Self::VisaNetSweep,
        Self::WireSettlementCredit,
        Self::WireSettlementDebit,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountBalanceAdjustment => "ACCOUNT_BALANCE_ADJUSTMENT",
            Self::AccountToAccount => "ACCOUNT_TO_ACCOUNT",
            Self::AccountToAccountSweep => "ACCOUNT_TO_ACCOUNT_SWEEP",
            Self::AchCreditSweep => "ACH_CREDIT_SWEEP",
            Self::AchDebitSweep => "ACH_DEBIT_SWEEP",
            Self::AchFloatTransfer => "ACH_FLOAT_TRANSFER",
            Self::AchIncomingCreditSweep => "ACH_INCOMING_CREDIT_SWEEP",
            Self::AchIncomingDebitSweep => "ACH_INCOMING_DEBIT_SWEEP",
            Self::AchIncomingReturnCreditSweep => "ACH_INCOMING_RETURN_CREDIT_SWEEP",
            Self::AchIncomingReturnDebitSweep => "ACH_INCOMING_RETURN_DEBIT_SWEEP",
            Self::AchOutgoingCreditSweep => "ACH_OUTGOING_CREDIT_SWEEP",
            Self::AchOutgoingDebitSweep => "ACH_OUTGOING_DEBIT_SWEEP",
            Self::AchOutgoingReturnCreditSweep => "ACH_OUTGOING_RETURN_CREDIT_SWEEP",
            Self::AchOutgoingReturnDebitSweep => "ACH_OUTGOING_RETURN_DEBIT_SWEEP",
            Self::AchSweep => "ACH_SWEEP",
            Self::BulkDomesticWireOutgoingSweep => "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::BulkEftCaOutgoingCreditSweep => "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::BulkEftCaOutgoingDebitSweep => "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::CardChargeback => "CARD_CHARGEBACK",
            Self::CardChargebackCase1 => "CARD_CHARGEBACK_CASE1",
            Self::CardChargebackCase1Reversal => "CARD_CHARGEBACK_CASE1_REVERSAL",
            Self::CardChargebackCase2 => "CARD_CHARGEBACK_CASE2",
            Self::CardChargebackCase2Reversal => "CARD_CHARGEBACK_CASE2_REVERSAL",
            Self::CardChargebackCase3 => "CARD_CHARGEBACK_CASE3",
            Self::CardChargebackCase3Reversal => "CARD_CHARGEBACK_CASE3_REVERSAL",
            Self::CardChargebackCaseWonSweep => "CARD_CHARGEBACK_CASE_WON_SWEEP",
            Self::CardChargebackCaseWonSweepReversal => {
                "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL"
            }
            Self::CardChargebackWriteoff => "CARD_CHARGEBACK_WRITEOFF",
            Self::CardChargebackWriteoffSweep => "CARD_CHARGEBACK_WRITEOFF_SWEEP",
            Self::CardChargebackWriteoffSweepReversal => {
                "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL"
            }
            Self::CardProvisionalCredit => "CARD_PROVISIONAL_CREDIT",
            Self::CardProvisionalCreditReversal => "CARD_PROVISIONAL_CREDIT_REVERSAL",
            Self::CardProvisionalCreditSweep => "CARD_PROVISIONAL_CREDIT_SWEEP",
            Self::CardProvisionalCreditSweepReversal => {
                "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL"
            }
            Self::Cashback => "CASHBACK",
            Self::CashbackSweep => "CASHBACK_SWEEP",
            Self::CreditMemo => "CREDIT_MEMO",
            Self::DomesticWireIncomingReturnSweep => {
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP"
            }
            Self::DomesticWireIncomingSweep => "DOMESTIC_WIRE_INCOMING_SWEEP",
            Self::DomesticWireOutgoingReturnSweep => {
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::DomesticWireOutgoingSweep => "DOMESTIC_WIRE_OUTGOING_SWEEP",
            Self::EftCaIncomingCreditReturnSweep => "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP",
            Self::EftCaIncomingCreditSweep => "EFT_CA_INCOMING_CREDIT_SWEEP",
            Self::EftCaIncomingDebitReturnSweep => "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP",
            Self::EftCaIncomingDebitSweep => "EFT_CA_INCOMING_DEBIT_SWEEP",
            Self::EftCaOutgoingCreditReturnSweep => "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP",
            Self::EftCaOutgoingCreditSweep => "EFT_CA_OUTGOING_CREDIT_SWEEP",
            Self::EftCaOutgoingDebitReturnSweep => "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP",
            Self::EftCaOutgoingDebitSweep => "EFT_CA_OUTGOING_DEBIT_SWEEP",
            Self::EtransferSweep => "ETRANSFER_SWEEP",
            Self::Fee => "FEE",
            Self::FeeSweep => "FEE_SWEEP",
            Self::ForcePayment => "FORCE_PAYMENT",
            Self::GeneralFeeSweep => "GENERAL_FEE_SWEEP",
            Self::GeneralFeeSweepReversal => "GENERAL_FEE_SWEEP_REVERSAL",
            Self::GeneralInternalTransferSweep => "GENERAL_INTERNAL_TRANSFER_SWEEP",
            Self::GeneralInternalTransferSweepReversal => {
                "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL"
            }
            Self::GeneralRewardSweep => "GENERAL_REWARD_SWEEP",
            Self::GeneralRewardSweepReversal => "GENERAL_REWARD_SWEEP_REVERSAL",
            Self::IncomingWire => "INCOMING_WIRE",
            Self::IncomingWireSweep => "INCOMING_WIRE_SWEEP",
            Self::InterestChargedSweep => "INTEREST_CHARGED_SWEEP",
            Self::InterestCorrection => "INTEREST_CORRECTION",
            Self::InterestPayout => "INTEREST_PAYOUT",
            Self::InterestPayoutSweep => "INTEREST_PAYOUT_SWEEP",
            Self::InternationalWireIncomingSweep => "INTERNATIONAL_WIRE_INCOMING_SWEEP",
            Self::InternationalWireOutgoingReturnSweep => {
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP"
            }
            Self::InternationalWireOutgoingSweep => "INTERNATIONAL_WIRE_OUTGOING_SWEEP",
            Self::Invoice => "INVOICE",
            Self::InStoreCashDepositSweep => "IN_STORE_CASH_DEPOSIT_SWEEP",
            Self::InStoreCashDepositSweepReversal => {
                "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL"
            }
            Self::LoanDisbursement => "LOAN_DISBURSEMENT",
            Self::LoanFunding => "LOAN_FUNDING",
            Self::ManualAdjustment => "MANUAL_ADJUSTMENT",
            Self::ManualAdjustmentReversal => "MANUAL_ADJUSTMENT_REVERSAL",
            Self::ManualAdjustmentSweep => "MANUAL_ADJUSTMENT_SWEEP",
            Self::ManualAftSweep => "MANUAL_AFT_SWEEP",
            Self::ManualCardSweep => "MANUAL_CARD_SWEEP",
            Self::ManualCashDepositSweep => "MANUAL_CASH_DEPOSIT_SWEEP",
            Self::ManualCashOrderSweep => "MANUAL_CASH_ORDER_SWEEP",
            Self::ManualCheckIssuance => "MANUAL_CHECK_ISSUANCE",
            Self::ManualCheckSweep => "MANUAL_CHECK_SWEEP",
            Self::ManualOctSweep => "MANUAL_OCT_SWEEP",
            Self::ManualWireSweep => "MANUAL_WIRE_SWEEP",
            Self::MastercardGrossSweep => "MASTERCARD_GROSS_SWEEP",
            Self::MastercardInterchangeSweep => "MASTERCARD_INTERCHANGE_SWEEP",
            Self::MastercardNetSweep => "MASTERCARD_NET_SWEEP",
            Self::MobileDepositReturnSweep => "MOBILE_DEPOSIT_RETURN_SWEEP",
            Self::MobileDepositSweep => "MOBILE_DEPOSIT_SWEEP",
            Self::NegativeBalanceReserve => "NEGATIVE_BALANCE_RESERVE",
            Self::NegativeBalanceWriteoff => "NEGATIVE_BALANCE_WRITEOFF",
            Self::NetworkAdjustmentSweep => "NETWORK_ADJUSTMENT_SWEEP",
            Self::NetworkChargebackSweep => "NETWORK_CHARGEBACK_SWEEP",
            Self::OutgoingInternationalRemittance => "OUTGOING_INTERNATIONAL_REMITTANCE",
            Self::OutgoingInternationalRemittanceReversal => {
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL"
            }
            Self::OverdueCardWriteoff => "OVERDUE_CARD_WRITEOFF",
            Self::PeerToPeer => "PEER_TO_PEER",
            Self::PromotionalCredit => "PROMOTIONAL_CREDIT",
            Self::PromotionalCreditReversal => "PROMOTIONAL_CREDIT_REVERSAL",
            Self::PromotionalCreditSweep => "PROMOTIONAL_CREDIT_SWEEP",
            Self::PulseGrossSweep => "PULSE_GROSS_SWEEP",
            Self::PulseInterchangeSweep => "PULSE_INTERCHANGE_SWEEP",
            Self::SecurityAccountPayment => "SECURITY_ACCOUNT_PAYMENT",
            Self::SecurityOverpayAdjustment => "SECURITY_OVERPAY_ADJUSTMENT",
            Self::SecurityOverpayAdjustmentReversal => {
                "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL"
            }
            Self::SignUpBonus => "SIGN_UP_BONUS",
            Self::SubscriptionFee => "SUBSCRIPTION_FEE",
            Self::TransferFee => "TRANSFER_FEE",
            Self::TransferFeeReversal => "TRANSFER_FEE_REVERSAL",
            Self::VisaGrossSweep => "VISA_GROSS_SWEEP",
            Self::VisaInterchangeSweep => "VISA_INTERCHANGE_SWEEP",
            Self::VisaNetSweep => "VISA_NET_SWEEP",
            Self::WireSettlementCredit => "WIRE_SETTLEMENT_CREDIT",
            Self::WireSettlementDebit => "WIRE_SETTLEMENT_DEBIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InternalTransferResponseType);
