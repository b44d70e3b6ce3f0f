// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "ach-transaction-simulations")]
    /// `POST /v0/ach/transaction_simulations/receiving_return`
    #[inline]
    pub fn ach_return_simulation_v0(
        &self,
        body: &types::V0AchReturnSimulationRequest,
    ) -> Result<Request<types::V0AchSimulationResponse>, BuildError> {
        let url = format!(
            "{}/v0/ach/transaction_simulations/receiving_return", self.baseurl,
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
            &operations::ACH_RETURN_SIMULATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach-transaction-simulations")]
    /// `POST /v0/ach/transaction_simulations/receiving_transaction`
    #[inline]
    pub fn ach_transaction_simulation_v0(
        &self,
        body: &types::V0AchTransactionSimulationRequest,
    ) -> Result<Request<types::V0AchSimulationResponse>, BuildError> {
        crate::check::request(&operations::ACH_TRANSACTION_SIMULATION_V0, body)?;
        let url = format!(
            "{}/v0/ach/transaction_simulations/receiving_transaction", self.baseurl,
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
            &operations::ACH_TRANSACTION_SIMULATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
