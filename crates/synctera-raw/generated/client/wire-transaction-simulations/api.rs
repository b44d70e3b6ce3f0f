// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "wire-transaction-simulations")]
    /// `POST /v0/wires/transaction_simulations/receiving_return`
    #[inline]
    pub fn wire_return_simulation_v0(
        &self,
        body: &types::V0WireReturnSimulationRequest,
    ) -> Result<Request<types::V0WireSimulationResponse>, BuildError> {
        let url = format!(
            "{}/v0/wires/transaction_simulations/receiving_return", self.baseurl,
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
            &operations::WIRE_RETURN_SIMULATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "wire-transaction-simulations")]
    /// `POST /v0/wires/transaction_simulations/receiving_transaction`
    #[inline]
    pub fn wire_transaction_simulation_v0(
        &self,
        body: &types::V0WireTransactionSimulationRequest,
    ) -> Result<Request<types::V0WireSimulationResponse>, BuildError> {
        crate::check::request(&operations::WIRE_TRANSACTION_SIMULATION_V0, body)?;
        let url = format!(
            "{}/v0/wires/transaction_simulations/receiving_transaction", self.baseurl,
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
            &operations::WIRE_TRANSACTION_SIMULATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
