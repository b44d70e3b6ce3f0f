// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "dispute-simulations")]
    /// `POST /v1/disputes/simulations/{dispute_id}/actions`
    #[inline]
    pub fn simulate_dispute_action(
        &self,
        dispute_id: &types::DisputeId,
        body: &types::DisputeActionRequest,
    ) -> Result<Request<types::DisputeActionResponse>, BuildError> {
        crate::check::segment(
            &operations::SIMULATE_DISPUTE_ACTION,
            "dispute_id",
            dispute_id,
        )?;
        crate::check::request(&operations::SIMULATE_DISPUTE_ACTION, body)?;
        let url = format!(
            "{}/v1/disputes/simulations/{}/actions", self.baseurl, encode_path(&
            dispute_id.to_string()),
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
            &operations::SIMULATE_DISPUTE_ACTION,
            request.build(),
            crate::decode::json,
        )
    }
}
