// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "wire-transaction-simulations")]
/// The document's schema `v0_wire_return_simulation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireReturnSimulationRequest {
    /// Required.
    pub wire_id: WireId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireReturnSimulationRequest {
    /// With what is required; the rest is absent.
    pub fn new(wire_id: WireId) -> Self {
        Self {
            wire_id,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0WireReturnSimulationRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WireReturnSimulationRequest",
            &[("wire_id", &self.wire_id)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WireReturnSimulationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WireReturnSimulationRequest {
    const NAME: &'static str = "V0WireReturnSimulationRequest";
    const FIELDS: &'static [&'static str] = &["wire_id"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut wire_id,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut wire_id),
            }?;
        }
        Ok(Self {
            wire_id: crate::record::need(wire_id, "wire_id")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WireReturnSimulationRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("wire_id", &self.wire_id)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "wire-transaction-simulations")]
/// The document's schema `v0_wire_simulation_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireSimulationResponse {
    /// Optional.
    pub file_name: Option<String>,
    /// Optional.
    pub webhook_id: Option<WebhookId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireSimulationResponse {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            file_name: None,
            webhook_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0WireSimulationResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WireSimulationResponse",
            &[("file_name", &self.file_name), ("webhook_id", &self.webhook_id)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WireSimulationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WireSimulationResponse {
    const NAME: &'static str = "V0WireSimulationResponse";
    const FIELDS: &'static [&'static str] = &["file_name", "webhook_id"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut file_name, mut webhook_id) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut file_name),
                _ => fields.maybe_or_keep(&mut webhook_id),
            }?;
        }
        Ok(Self {
            file_name,
            webhook_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WireSimulationResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "file_name", &self.file_name)?;
        crate::record::write_some(&mut map, "webhook_id", &self.webhook_id)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "wire-transaction-simulations")]
/// The document's schema `v0_wire_transaction_simulation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireTransactionSimulationRequest {
    /// Required. `Debug` does not print it.
    pub account_number: String,
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional.
    pub network: Option<V0WireTransactionSimulationRequestNetwork>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireTransactionSimulationRequest {
    /// With what is required; the rest is absent.
    pub fn new(account_number: impl Into<String>, amount: i64) -> Self {
        Self {
            account_number: account_number.into(),
            amount,
            network: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(
        mut self,
        value: impl Into<V0WireTransactionSimulationRequestNetwork>,
    ) -> Self {
        self.network = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0WireTransactionSimulationRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WireTransactionSimulationRequest",
            &[
                ("account_number", &crate::record::Redacted),
                ("amount", &self.amount),
                ("network", &self.network),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WireTransactionSimulationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WireTransactionSimulationRequest {
    const NAME: &'static str = "V0WireTransactionSimulationRequest";
    const FIELDS: &'static [&'static str] = &["account_number", "amount", "network"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut account_number, mut amount, mut network) = (None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut account_number),
                1 => fields.take::<crate::whole::Whole>(&mut amount),
                _ => fields.maybe(&mut network),
            }?;
        }
        Ok(Self {
            account_number: crate::record::need(account_number, "account_number")?,
            amount: crate::record::need(amount, "amount")?.0,
            network,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WireTransactionSimulationRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("account_number", &self.account_number)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "network", &self.network)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for V0WireTransactionSimulationRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.amount;
        crate::check::within(
            "amount",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Unbounded,
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "wire-transaction-simulations")]
/// The document's schema `v0_wire_transaction_simulation_request_network`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WireTransactionSimulationRequestNetwork {
    /// `DATASOFT`
    Datasoft,
    /// `FEDWIRE`
    Fedwire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireTransactionSimulationRequestNetwork {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Datasoft, Self::Fedwire];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Datasoft => "DATASOFT",
            Self::Fedwire => "FEDWIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0WireTransactionSimulationRequestNetwork {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "DATASOFT" => Self::Datasoft,
                "FEDWIRE" => Self::Fedwire,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0WireTransactionSimulationRequestNetwork);
