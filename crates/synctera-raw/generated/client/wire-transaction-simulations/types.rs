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
    #[inline]
    pub fn new(wire_id: WireId) -> Self {
        Self {
            wire_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0WireReturnSimulationRequest {
    const NAME: &'static str = "V0WireReturnSimulationRequest";
    const FIELDS: &'static [&'static str] = &["wire_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut wire_id: Option<WireId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut wire_id),
                _ => __input.again(),
            }
        }
        __input.need(&wire_id, "wire_id");
        Some(Self {
            wire_id: wire_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("wire_id", &self.wire_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WireReturnSimulationRequest);
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
    #[inline]
    pub fn new() -> Self {
        Self {
            file_name: None,
            webhook_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0WireSimulationResponse {
    const NAME: &'static str = "V0WireSimulationResponse";
    const FIELDS: &'static [&'static str] = &["file_name", "webhook_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut file_name: Option<String> = None;
        let mut webhook_id: Option<WebhookId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut file_name),
                1 => __input.maybe_or_keep(&mut webhook_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            file_name,
            webhook_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("file_name", &self.file_name);
        out.option("webhook_id", &self.webhook_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WireSimulationResponse);
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
    #[inline]
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
    #[inline]
    pub fn with_network(
        mut self,
        value: impl Into<V0WireTransactionSimulationRequestNetwork>,
    ) -> Self {
        self.network = Some(value.into());
        self
    }
}
impl crate::record::Record for V0WireTransactionSimulationRequest {
    const NAME: &'static str = "V0WireTransactionSimulationRequest";
    const FIELDS: &'static [&'static str] = &["account_number", "amount", "network"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut network: Option<V0WireTransactionSimulationRequestNetwork> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_number),
                1 => __input.take(&mut amount),
                2 => __input.maybe(&mut network),
                _ => __input.again(),
            }
        }
        __input.need(&account_number, "account_number");
        __input.need(&amount, "amount");
        Some(Self {
            account_number: account_number?,
            amount: amount?.0,
            network,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("account_number", &self.account_number);
        out.field("amount", &self.amount);
        out.option("network", &self.network);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WireTransactionSimulationRequest);
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
#[derive(Clone, Debug)]
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
crate::open_enum::open_enum!(V0WireTransactionSimulationRequestNetwork);
