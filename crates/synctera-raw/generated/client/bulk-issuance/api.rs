// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "bulk-issuance")]
    /// `GET /v1/cards/bulk_issuance`
    #[inline]
    pub fn list_bulk_order_configs(
        &self,
        params: &types::ListBulkOrderConfigsParams,
    ) -> Result<Request<types::BulkIssuanceListResponse>, BuildError> {
        crate::check::request(&operations::LIST_BULK_ORDER_CONFIGS, params)?;
        let url = format!("{}/v1/cards/bulk_issuance", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_BULK_ORDER_CONFIGS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "bulk-issuance")]
    /// `POST /v1/cards/bulk_issuance`
    #[inline]
    pub fn create_bulk_order_config(
        &self,
        body: &types::BulkIssuanceRequest,
    ) -> Result<Request<types::BulkIssuanceResponse>, BuildError> {
        crate::check::request(&operations::CREATE_BULK_ORDER_CONFIG, body)?;
        let url = format!("{}/v1/cards/bulk_issuance", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_BULK_ORDER_CONFIG,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "bulk-issuance")]
    /// `GET /v1/cards/bulk_issuance/{bulk_order_config_id}`
    #[inline]
    pub fn get_bulk_order_config(
        &self,
        bulk_order_config_id: &types::BulkOrderConfigId,
    ) -> Result<Request<types::BulkIssuanceResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_BULK_ORDER_CONFIG,
            "bulk_order_config_id",
            bulk_order_config_id,
        )?;
        let url = format!(
            "{}/v1/cards/bulk_issuance/{}", self.baseurl, encode_path(&
            bulk_order_config_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BULK_ORDER_CONFIG,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "bulk-issuance")]
    /// `POST /v1/cards/bulk_issuance/{bulk_order_config_id}/fulfill`
    #[inline]
    pub fn fulfill_bulk_order(
        &self,
        bulk_order_config_id: &types::BulkOrderConfigId,
    ) -> Result<Request<()>, BuildError> {
        crate::check::segment(
            &operations::FULFILL_BULK_ORDER,
            "bulk_order_config_id",
            bulk_order_config_id,
        )?;
        let url = format!(
            "{}/v1/cards/bulk_issuance/{}/fulfill", self.baseurl, encode_path(&
            bulk_order_config_id.to_string()),
        );
        let request = self.client.post(url);
        Request::prepared(
            &operations::FULFILL_BULK_ORDER,
            request.build(),
            crate::decode::empty,
        )
    }
}
