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
    pub fn new(ach_id: AchId) -> Self {
        Self {
            ach_id,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0AchReturnSimulationRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AchReturnSimulationRequest",
            &[("ach_id", &self.ach_id)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AchReturnSimulationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AchReturnSimulationRequest {
    const NAME: &'static str = "V0AchReturnSimulationRequest";
    const FIELDS: &'static [&'static str] = &["ach_id"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut ach_id,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut ach_id),
            }?;
        }
        Ok(Self {
            ach_id: crate::record::need(ach_id, "ach_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AchReturnSimulationRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("ach_id", &self.ach_id)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0AchTransactionSimulationRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AchTransactionSimulationRequest",
            &[
                ("account_number", &crate::record::Redacted),
                ("amount", &self.amount),
                ("dc_sign", &self.dc_sign),
                ("effective_date", &self.effective_date),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AchTransactionSimulationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut account_number, mut amount, mut dc_sign, mut effective_date) = (
            None,
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_number),
                1 => fields.take::<crate::whole::Whole>(&mut amount),
                2 => fields.take(&mut dc_sign),
                _ => fields.take(&mut effective_date),
            }?;
        }
        Ok(Self {
            account_number: crate::record::need(account_number, "account_number")?,
            amount: crate::record::need(amount, "amount")?.0,
            dc_sign: crate::record::need(dc_sign, "dc_sign")?,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AchTransactionSimulationRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_number", &self.account_number)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("dc_sign", &self.dc_sign)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        crate::record::finish(map, &self.extra)
    }
}
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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0AchTransactionSimulationRequestDcSign {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "credit" => Self::Credit,
                "debit" => Self::Debit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0AchTransactionSimulationRequestDcSign);
