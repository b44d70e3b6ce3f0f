// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "card-webhook-simulations-v0")]
    /// `POST /v0/cards/{card_id}/webhook_simulations/fulfillment`
    #[inline]
    pub fn simulate_card_fulfillment_event_v0(
        &self,
        card_id: &types::V0CardId,
        body: &types::V0SimulateCardFulfillment,
    ) -> Result<Request<types::V0SimulateCardFulfillment>, BuildError> {
        crate::check::segment(
            &operations::SIMULATE_CARD_FULFILLMENT_EVENT_V0,
            "card_id",
            card_id,
        )?;
        let url = format!(
            "{}/v0/cards/{}/webhook_simulations/fulfillment", self.baseurl, encode_path(&
            card_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SIMULATE_CARD_FULFILLMENT_EVENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
