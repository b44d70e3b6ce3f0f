// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "apple-pay")]
    /// `POST /v1/certificates/applepay/csr`
    #[inline]
    pub fn create_apple_pay_csr(
        &self,
        body: &types::ApplepayCsrRequest,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::request(&operations::CREATE_APPLE_PAY_CSR, body)?;
        let url = format!("{}/v1/certificates/applepay/csr", self.baseurl,);
        let request = self.client.post(url).json(&body);
        Request::prepared(
            &operations::CREATE_APPLE_PAY_CSR,
            request.build(),
            crate::decode::bytes,
        )
    }
}
