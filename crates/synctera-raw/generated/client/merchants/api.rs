// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "merchants")]
    /// `GET /v0/mx/merchants/{merchant_guid}`
    #[inline]
    pub fn mx_read_merchant_v0(
        &self,
        merchant_guid: &str,
    ) -> Result<Request<types::V0MerchantResponse>, BuildError> {
        crate::check::segment(
            &operations::MX_READ_MERCHANT_V0,
            "merchant_guid",
            merchant_guid,
        )?;
        let url = format!(
            "{}/v0/mx/merchants/{}", self.baseurl, encode_path(& merchant_guid
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::MX_READ_MERCHANT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
