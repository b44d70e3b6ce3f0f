// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "card-webhook-simulations")]
    /// `POST /v1/cards/{card_id}/webhook_simulations/fulfillment`
    #[inline]
    pub fn simulate_card_fulfillment_event(
        &self,
        card_id: &types::CardId,
        body: &types::SimulateCardFulfillment,
    ) -> Result<Request<types::SimulateCardFulfillment>, BuildError> {
        crate::check::segment(
            &operations::SIMULATE_CARD_FULFILLMENT_EVENT,
            "card_id",
            card_id,
        )?;
        let url = format!(
            "{}/v1/cards/{}/webhook_simulations/fulfillment", self.baseurl, encode_path(&
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
            &operations::SIMULATE_CARD_FULFILLMENT_EVENT,
            request.build(),
            crate::decode::json,
        )
    }
}
