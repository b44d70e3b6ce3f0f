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
    pub fn new() -> Self {
        Self {
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<V0InternalTransferPatchStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0InternalTransferPatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0InternalTransferPatch",
            &[("status", &self.status)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0InternalTransferPatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0InternalTransferPatch {
    const NAME: &'static str = "V0InternalTransferPatch";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut status,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe(&mut status),
            }?;
        }
        Ok(Self {
            status,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0InternalTransferPatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "status", &self.status)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl crate::open_enum::OpenEnum for V0InternalTransferPatchStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELED" => Self::Canceled,
                "COMPLETE" => Self::Complete,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for V0InternalTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0InternalTransferResponse",
            &[
                ("amount", &self.amount),
                ("capture_mode", &self.capture_mode),
                ("currency", &self.currency),
                ("expires_at", &self.expires_at),
                ("final_customer_id", &self.final_customer_id),
                ("id", &self.id),
                ("memo", &self.memo),
                ("metadata", &crate::record::Redacted),
                ("originating_account_alias", &self.originating_account_alias),
                (
                    "originating_account_customer_id",
                    &self.originating_account_customer_id,
                ),
                ("originating_account_id", &self.originating_account_id),
                ("receiving_account_alias", &self.receiving_account_alias),
                ("receiving_account_customer_id", &self.receiving_account_customer_id),
                ("receiving_account_id", &self.receiving_account_id),
                ("reference_id", &self.reference_id),
                ("status", &self.status),
                ("tenant", &self.tenant),
                ("type_", &self.type_),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0InternalTransferResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut capture_mode,
            mut currency,
            mut expires_at,
            mut final_customer_id,
            mut id,
            mut memo,
            mut metadata,
            mut originating_account_alias,
            mut originating_account_customer_id,
            mut originating_account_id,
            mut receiving_account_alias,
            mut receiving_account_customer_id,
            mut receiving_account_id,
            mut reference_id,
            mut status,
            mut tenant,
            mut type_,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe_or_keep(&mut capture_mode),
                2 => fields.take(&mut currency),
                3 => fields.maybe_or_keep(&mut expires_at),
                4 => fields.maybe_or_keep(&mut final_customer_id),
                5 => fields.take(&mut id),
                6 => fields.maybe_or_keep(&mut memo),
                7 => fields.maybe_or_keep(&mut metadata),
                8 => fields.maybe_or_keep(&mut originating_account_alias),
                9 => fields.maybe_or_keep(&mut originating_account_customer_id),
                10 => fields.maybe_or_keep(&mut originating_account_id),
                11 => fields.maybe_or_keep(&mut receiving_account_alias),
                12 => fields.maybe_or_keep(&mut receiving_account_customer_id),
                13 => fields.maybe_or_keep(&mut receiving_account_id),
                14 => fields.maybe_or_keep(&mut reference_id),
                15 => fields.take(&mut status),
                16 => fields.maybe_or_keep(&mut tenant),
                _ => fields.take(&mut type_),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            capture_mode,
            currency: crate::record::need(currency, "currency")?,
            expires_at,
            final_customer_id,
            id: crate::record::need(id, "id")?,
            memo,
            metadata,
            originating_account_alias,
            originating_account_customer_id,
            originating_account_id,
            receiving_account_alias,
            receiving_account_customer_id,
            receiving_account_id,
            reference_id,
            status: crate::record::need(status, "status")?,
            tenant,
            type_: crate::record::need(type_, "type")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0InternalTransferResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "capture_mode", &self.capture_mode)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "expires_at", &self.expires_at)?;
        crate::record::write_some(
            &mut map,
            "final_customer_id",
            &self.final_customer_id,
        )?;
        map.serialize_entry("id", &self.id)?;
        crate::record::write_some(&mut map, "memo", &self.memo)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        crate::record::write_some(
            &mut map,
            "originating_account_alias",
            &self.originating_account_alias,
        )?;
        crate::record::write_some(
            &mut map,
            "originating_account_customer_id",
            &self.originating_account_customer_id,
        )?;
        crate::record::write_some(
            &mut map,
            "originating_account_id",
            &self.originating_account_id,
        )?;
        crate::record::write_some(
            &mut map,
            "receiving_account_alias",
            &self.receiving_account_alias,
        )?;
        crate::record::write_some(
            &mut map,
            "receiving_account_customer_id",
            &self.receiving_account_customer_id,
        )?;
        crate::record::write_some(
            &mut map,
            "receiving_account_id",
            &self.receiving_account_id,
        )?;
        crate::record::write_some(&mut map, "reference_id", &self.reference_id)?;
        map.serialize_entry("status", &self.status)?;
        crate::record::write_some(&mut map, "tenant", &self.tenant)?;
        map.serialize_entry("type", &self.type_)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl crate::open_enum::OpenEnum for V0InternalTransferResponseCaptureMode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "IMMEDIATE" => Self::Immediate,
                "MANUAL" => Self::Manual,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl crate::open_enum::OpenEnum for V0InternalTransferResponseStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELED" => Self::Canceled,
                "COMPLETE" => Self::Complete,
                "EXPIRED" => Self::Expired,
                "PENDING" => Self::Pending,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl crate::open_enum::OpenEnum for V0InternalTransferResponseType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACCOUNT_BALANCE_ADJUSTMENT" => Self::AccountBalanceAdjustment,
                "ACCOUNT_TO_ACCOUNT" => Self::AccountToAccount,
                "ACCOUNT_TO_ACCOUNT_SWEEP" => Self::AccountToAccountSweep,
                "ACH_CREDIT_SWEEP" => Self::AchCreditSweep,
                "ACH_DEBIT_SWEEP" => Self::AchDebitSweep,
                "ACH_FLOAT_TRANSFER" => Self::AchFloatTransfer,
                "ACH_INCOMING_CREDIT_SWEEP" => Self::AchIncomingCreditSweep,
                "ACH_INCOMING_DEBIT_SWEEP" => Self::AchIncomingDebitSweep,
                "ACH_INCOMING_RETURN_CREDIT_SWEEP" => Self::AchIncomingReturnCreditSweep,
                "ACH_INCOMING_RETURN_DEBIT_SWEEP" => Self::AchIncomingReturnDebitSweep,
                "ACH_OUTGOING_CREDIT_SWEEP" => Self::AchOutgoingCreditSweep,
                "ACH_OUTGOING_DEBIT_SWEEP" => Self::AchOutgoingDebitSweep,
                "ACH_OUTGOING_RETURN_CREDIT_SWEEP" => Self::AchOutgoingReturnCreditSweep,
                "ACH_OUTGOING_RETURN_DEBIT_SWEEP" => Self::AchOutgoingReturnDebitSweep,
                "ACH_SWEEP" => Self::AchSweep,
                "BULK_DOMESTIC_WIRE_OUTGOING_SWEEP" => {
                    Self::BulkDomesticWireOutgoingSweep
                }
                "BULK_EFT_CA_OUTGOING_CREDIT_SWEEP" => Self::BulkEftCaOutgoingCreditSweep,
                "BULK_EFT_CA_OUTGOING_DEBIT_SWEEP" => Self::BulkEftCaOutgoingDebitSweep,
                "CARD_CHARGEBACK" => Self::CardChargeback,
                "CARD_CHARGEBACK_CASE1" => Self::CardChargebackCase1,
                "CARD_CHARGEBACK_CASE1_REVERSAL" => Self::CardChargebackCase1Reversal,
                "CARD_CHARGEBACK_CASE2" => Self::CardChargebackCase2,
                "CARD_CHARGEBACK_CASE2_REVERSAL" => Self::CardChargebackCase2Reversal,
                "CARD_CHARGEBACK_CASE3" => Self::CardChargebackCase3,
                "CARD_CHARGEBACK_CASE3_REVERSAL" => Self::CardChargebackCase3Reversal,
                "CARD_CHARGEBACK_CASE_WON_SWEEP" => Self::CardChargebackCaseWonSweep,
                "CARD_CHARGEBACK_CASE_WON_SWEEP_REVERSAL" => {
                    Self::CardChargebackCaseWonSweepReversal
                }
                "CARD_CHARGEBACK_WRITEOFF" => Self::CardChargebackWriteoff,
                "CARD_CHARGEBACK_WRITEOFF_SWEEP" => Self::CardChargebackWriteoffSweep,
                "CARD_CHARGEBACK_WRITEOFF_SWEEP_REVERSAL" => {
                    Self::CardChargebackWriteoffSweepReversal
                }
                "CARD_PROVISIONAL_CREDIT" => Self::CardProvisionalCredit,
                "CARD_PROVISIONAL_CREDIT_REVERSAL" => Self::CardProvisionalCreditReversal,
                "CARD_PROVISIONAL_CREDIT_SWEEP" => Self::CardProvisionalCreditSweep,
                "CARD_PROVISIONAL_CREDIT_SWEEP_REVERSAL" => {
                    Self::CardProvisionalCreditSweepReversal
                }
                "CASHBACK" => Self::Cashback,
                "CASHBACK_SWEEP" => Self::CashbackSweep,
                "CREDIT_MEMO" => Self::CreditMemo,
                "DOMESTIC_WIRE_INCOMING_RETURN_SWEEP" => {
                    Self::DomesticWireIncomingReturnSweep
                }
                "DOMESTIC_WIRE_INCOMING_SWEEP" => Self::DomesticWireIncomingSweep,
                "DOMESTIC_WIRE_OUTGOING_RETURN_SWEEP" => {
                    Self::DomesticWireOutgoingReturnSweep
                }
                "DOMESTIC_WIRE_OUTGOING_SWEEP" => Self::DomesticWireOutgoingSweep,
                "EFT_CA_INCOMING_CREDIT_RETURN_SWEEP" => {
                    Self::EftCaIncomingCreditReturnSweep
                }
                "EFT_CA_INCOMING_CREDIT_SWEEP" => Self::EftCaIncomingCreditSweep,
                "EFT_CA_INCOMING_DEBIT_RETURN_SWEEP" => {
                    Self::EftCaIncomingDebitReturnSweep
                }
                "EFT_CA_INCOMING_DEBIT_SWEEP" => Self::EftCaIncomingDebitSweep,
                "EFT_CA_OUTGOING_CREDIT_RETURN_SWEEP" => {
                    Self::EftCaOutgoingCreditReturnSweep
                }
                "EFT_CA_OUTGOING_CREDIT_SWEEP" => Self::EftCaOutgoingCreditSweep,
                "EFT_CA_OUTGOING_DEBIT_RETURN_SWEEP" => {
                    Self::EftCaOutgoingDebitReturnSweep
                }
                "EFT_CA_OUTGOING_DEBIT_SWEEP" => Self::EftCaOutgoingDebitSweep,
                "ETRANSFER_SWEEP" => Self::EtransferSweep,
                "FEE" => Self::Fee,
                "FEE_SWEEP" => Self::FeeSweep,
                "FORCE_PAYMENT" => Self::ForcePayment,
                "GENERAL_FEE_SWEEP" => Self::GeneralFeeSweep,
                "GENERAL_FEE_SWEEP_REVERSAL" => Self::GeneralFeeSweepReversal,
                "GENERAL_INTERNAL_TRANSFER_SWEEP" => Self::GeneralInternalTransferSweep,
                "GENERAL_INTERNAL_TRANSFER_SWEEP_REVERSAL" => {
                    Self::GeneralInternalTransferSweepReversal
                }
                "GENERAL_REWARD_SWEEP" => Self::GeneralRewardSweep,
                "GENERAL_REWARD_SWEEP_REVERSAL" => Self::GeneralRewardSweepReversal,
                "INCOMING_WIRE" => Self::IncomingWire,
                "INCOMING_WIRE_SWEEP" => Self::IncomingWireSweep,
                "INTEREST_CHARGED_SWEEP" => Self::InterestChargedSweep,
                "INTEREST_CORRECTION" => Self::InterestCorrection,
                "INTEREST_PAYOUT" => Self::InterestPayout,
                "INTEREST_PAYOUT_SWEEP" => Self::InterestPayoutSweep,
                "INTERNATIONAL_WIRE_INCOMING_SWEEP" => {
                    Self::InternationalWireIncomingSweep
                }
                "INTERNATIONAL_WIRE_OUTGOING_RETURN_SWEEP" => {
                    Self::InternationalWireOutgoingReturnSweep
                }
                "INTERNATIONAL_WIRE_OUTGOING_SWEEP" => {
                    Self::InternationalWireOutgoingSweep
                }
                "INVOICE" => Self::Invoice,
                "IN_STORE_CASH_DEPOSIT_SWEEP" => Self::InStoreCashDepositSweep,
                "IN_STORE_CASH_DEPOSIT_SWEEP_REVERSAL" => {
                    Self::InStoreCashDepositSweepReversal
                }
                "LOAN_DISBURSEMENT" => Self::LoanDisbursement,
                "LOAN_FUNDING" => Self::LoanFunding,
                "MANUAL_ADJUSTMENT" => Self::ManualAdjustment,
                "MANUAL_ADJUSTMENT_REVERSAL" => Self::ManualAdjustmentReversal,
                "MANUAL_ADJUSTMENT_SWEEP" => Self::ManualAdjustmentSweep,
                "MANUAL_AFT_SWEEP" => Self::ManualAftSweep,
                "MANUAL_CARD_SWEEP" => Self::ManualCardSweep,
                "MANUAL_CASH_DEPOSIT_SWEEP" => Self::ManualCashDepositSweep,
                "MANUAL_CASH_ORDER_SWEEP" => Self::ManualCashOrderSweep,
                "MANUAL_CHECK_ISSUANCE" => Self::ManualCheckIssuance,
                "MANUAL_CHECK_SWEEP" => Self::ManualCheckSweep,
                "MANUAL_OCT_SWEEP" => Self::ManualOctSweep,
                "MANUAL_WIRE_SWEEP" => Self::ManualWireSweep,
                "MASTERCARD_GROSS_SWEEP" => Self::MastercardGrossSweep,
                "MASTERCARD_INTERCHANGE_SWEEP" => Self::MastercardInterchangeSweep,
                "MASTERCARD_NET_SWEEP" => Self::MastercardNetSweep,
                "MOBILE_DEPOSIT_RETURN_SWEEP" => Self::MobileDepositReturnSweep,
                "MOBILE_DEPOSIT_SWEEP" => Self::MobileDepositSweep,
                "NEGATIVE_BALANCE_RESERVE" => Self::NegativeBalanceReserve,
                "NEGATIVE_BALANCE_WRITEOFF" => Self::NegativeBalanceWriteoff,
                "NETWORK_ADJUSTMENT_SWEEP" => Self::NetworkAdjustmentSweep,
                "NETWORK_CHARGEBACK_SWEEP" => Self::NetworkChargebackSweep,
                "OUTGOING_INTERNATIONAL_REMITTANCE" => {
                    Self::OutgoingInternationalRemittance
                }
                "OUTGOING_INTERNATIONAL_REMITTANCE_REVERSAL" => {
                    Self::OutgoingInternationalRemittanceReversal
                }
                "OVERDUE_CARD_WRITEOFF" => Self::OverdueCardWriteoff,
                "PEER_TO_PEER" => Self::PeerToPeer,
                "PROMOTIONAL_CREDIT" => Self::PromotionalCredit,
                "PROMOTIONAL_CREDIT_REVERSAL" => Self::PromotionalCreditReversal,
                "PROMOTIONAL_CREDIT_SWEEP" => Self::PromotionalCreditSweep,
                "PULSE_GROSS_SWEEP" => Self::PulseGrossSweep,
                "PULSE_INTERCHANGE_SWEEP" => Self::PulseInterchangeSweep,
                "SECURITY_ACCOUNT_PAYMENT" => Self::SecurityAccountPayment,
                "SECURITY_OVERPAY_ADJUSTMENT" => Self::SecurityOverpayAdjustment,
                "SECURITY_OVERPAY_ADJUSTMENT_REVERSAL" => {
                    Self::SecurityOverpayAdjustmentReversal
                }
                "SIGN_UP_BONUS" => Self::SignUpBonus,
                "SUBSCRIPTION_FEE" => Self::SubscriptionFee,
                "TRANSFER_FEE" => Self::TransferFee,
                "TRANSFER_FEE_REVERSAL" => Self::TransferFeeReversal,
                "VISA_GROSS_SWEEP" => Self::VisaGrossSweep,
                "VISA_INTERCHANGE_SWEEP" => Self::VisaInterchangeSweep,
                "VISA_NET_SWEEP" => Self::VisaNetSweep,
                "WIRE_SETTLEMENT_CREDIT" => Self::WireSettlementCredit,
                "WIRE_SETTLEMENT_DEBIT" => Self::WireSettlementDebit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0InternalTransferResponseType);
