// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: ach."] AchId
}
#[cfg(feature = "ach-transaction-simulations")]
/// The document's schema `v0_ach_return_simulation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AchReturnSimulationRequest {
    /// Required.
    pub ach_id: AchId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AchReturnSimulationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(ach_id: AchId) -> Self {
        Self {
            ach_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AchReturnSimulationRequest {
    const NAME: &'static str = "V0AchReturnSimulationRequest";
    const FIELDS: &'static [&'static str] = &["ach_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ach_id: Option<AchId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut ach_id),
                _ => __input.again(),
            }
        }
        __input.need(&ach_id, "ach_id");
        Some(Self {
            ach_id: ach_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("ach_id", &self.ach_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AchReturnSimulationRequest);
#[cfg(feature = "ach-transaction-simulations")]
/// The document's schema `v0_ach_simulation_response`, received.
pub type V0AchSimulationResponse = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "ach-transaction-simulations")]
/// The document's schema `v0_ach_transaction_simulation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AchTransactionSimulationRequest {
    /// Required. `Debug` does not print it.
    pub account_number: String,
    /// Required. Cents. At least 0; at most 9999999999.
    pub amount: i64,
    /// Required.
    pub dc_sign: V0AchTransactionSimulationRequestDcSign,
    /// Required.
    pub effective_date: crate::Date,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AchTransactionSimulationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_number: impl Into<String>,
        amount: i64,
        dc_sign: impl Into<V0AchTransactionSimulationRequestDcSign>,
        effective_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            amount,
            dc_sign: dc_sign.into(),
            effective_date: effective_date.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AchTransactionSimulationRequest {
    const NAME: &'static str = "V0AchTransactionSimulationRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "amount",
        "dc_sign",
        "effective_date",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut dc_sign: Option<V0AchTransactionSimulationRequestDcSign> = None;
        let mut effective_date: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_number),
                1 => __input.take(&mut amount),
                2 => __input.take(&mut dc_sign),
                3 => __input.take(&mut effective_date),
                _ => __input.again(),
            }
        }
        __input.need(&account_number, "account_number");
        __input.need(&amount, "amount");
        __input.need(&dc_sign, "dc_sign");
        __input.need(&effective_date, "effective_date");
        Some(Self {
            account_number: account_number?,
            amount: amount?.0,
            dc_sign: dc_sign?,
            effective_date: effective_date?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("account_number", &self.account_number);
        out.field("amount", &self.amount);
        out.field("dc_sign", &self.dc_sign);
        out.field("effective_date", &self.effective_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AchTransactionSimulationRequest);
impl crate::check::Check for V0AchTransactionSimulationRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.amount;
        crate::check::within(
            "amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(0f64),
                ::std::ops::Bound::Included(9999999999f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "ach-transaction-simulations")]
/// The document's schema `v0_ach_transaction_simulation_request_dc_sign`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AchTransactionSimulationRequestDcSign {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AchTransactionSimulationRequestDcSign {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "credit",
            Self::Debit => "debit",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AchTransactionSimulationRequestDcSign);
