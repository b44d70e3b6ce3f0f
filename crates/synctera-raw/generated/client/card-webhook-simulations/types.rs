// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-webhook-simulations")]
/// The document's schema `simulate_card_fulfillment`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulateCardFulfillment {
    /// Required.
    pub card_fulfillment_status: CardFulfillmentStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SimulateCardFulfillment {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_fulfillment_status: impl Into<CardFulfillmentStatus>) -> Self {
        Self {
            card_fulfillment_status: card_fulfillment_status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SimulateCardFulfillment {
    const NAME: &'static str = "SimulateCardFulfillment";
    const FIELDS: &'static [&'static str] = &["card_fulfillment_status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_fulfillment_status: Option<CardFulfillmentStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_fulfillment_status),
                _ => __input.again(),
            }
        }
        __input.need(&card_fulfillment_status, "card_fulfillment_status");
        Some(Self {
            card_fulfillment_status: card_fulfillment_status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_fulfillment_status", &self.card_fulfillment_status);
        out.extra(&self.extra);
    }
}
crate::record::record!(SimulateCardFulfillment);
