// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-webhook-simulations-v0")]
/// The document's schema `v0_simulate_card_fulfillment`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SimulateCardFulfillment {
    /// Required.
    pub card_fulfillment_status: V0CardFulfillmentStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SimulateCardFulfillment {
    /// With what is required; the rest is absent.
    pub fn new(card_fulfillment_status: impl Into<V0CardFulfillmentStatus>) -> Self {
        Self {
            card_fulfillment_status: card_fulfillment_status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0SimulateCardFulfillment {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0SimulateCardFulfillment",
            &[("card_fulfillment_status", &self.card_fulfillment_status)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0SimulateCardFulfillment {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0SimulateCardFulfillment {
    const NAME: &'static str = "V0SimulateCardFulfillment";
    const FIELDS: &'static [&'static str] = &["card_fulfillment_status"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut card_fulfillment_status,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.take(&mut card_fulfillment_status),
            }?;
        }
        Ok(Self {
            card_fulfillment_status: crate::record::need(
                card_fulfillment_status,
                "card_fulfillment_status",
            )?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0SimulateCardFulfillment {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("card_fulfillment_status", &self.card_fulfillment_status)?;
        crate::record::finish(map, &self.extra)
    }
}
