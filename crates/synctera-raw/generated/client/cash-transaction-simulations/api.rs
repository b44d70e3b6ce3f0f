// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "cash-transaction-simulations")]
    /// `POST /v1/cash/transaction_simulations/barcodes/deposit`
    #[inline]
    pub fn create_barcode_deposit_simulation(
        &self,
        body: &types::BarcodeDepositSimulationRequest,
    ) -> Result<Request<()>, BuildError> {
        crate::check::request(&operations::CREATE_BARCODE_DEPOSIT_SIMULATION, body)?;
        let url = format!(
            "{}/v1/cash/transaction_simulations/barcodes/deposit", self.baseurl,
        );
        let request = self.client.post(url).json(&body);
        Request::prepared(
            &operations::CREATE_BARCODE_DEPOSIT_SIMULATION,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "cash-transaction-simulations")]
    /// `GET /v1/cash/transaction_simulations/barcodes/stores`
    #[inline]
    pub fn get_barcode_simulation_store(
        &self,
        params: &types::GetBarcodeSimulationStoreParams,
    ) -> Result<Request<types::GetBarcodeSimulationStoreResponse>, BuildError> {
        crate::check::request(&operations::GET_BARCODE_SIMULATION_STORE, params)?;
        let url = format!(
            "{}/v1/cash/transaction_simulations/barcodes/stores", self.baseurl,
        );
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BARCODE_SIMULATION_STORE,
            request.build(),
            crate::decode::json,
        )
    }
}
