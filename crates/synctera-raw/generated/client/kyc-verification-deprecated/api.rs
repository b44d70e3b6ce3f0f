// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "kyc-verification-deprecated")]
    /// `GET /v0/customers/{customer_id}/verifications`
    #[inline]
    pub fn list_verifications_v0(
        &self,
        customer_id: &types::V0CustomerId,
        params: &types::ListVerificationsV0Params,
    ) -> Result<Request<types::V0CustomerVerificationResultList>, BuildError> {
        crate::check::segment(
            &operations::LIST_VERIFICATIONS_V0,
            "customer_id",
            customer_id,
        )?;
        crate::check::request(&operations::LIST_VERIFICATIONS_V0, params)?;
        let url = format!(
            "{}/v0/customers/{}/verifications", self.baseurl, encode_path(& customer_id
            .to_string()),
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
            &operations::LIST_VERIFICATIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-verification-deprecated")]
    /// `POST /v0/customers/{customer_id}/verifications`
    #[inline]
    pub fn create_customer_verification_result_v0(
        &self,
        customer_id: &types::V0CustomerId,
        body: &types::V0CustomerVerificationResult,
    ) -> Result<Request<types::V0CustomerVerificationResult>, BuildError> {
        crate::check::segment(
            &operations::CREATE_CUSTOMER_VERIFICATION_RESULT_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/verifications", self.baseurl, encode_path(& customer_id
            .to_string()),
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
            &operations::CREATE_CUSTOMER_VERIFICATION_RESULT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-verification-deprecated")]
    /// `GET /v0/customers/{customer_id}/verifications/{verification_id}`
    #[inline]
    pub fn get_verification_v0(
        &self,
        customer_id: &types::V0CustomerId,
        verification_id: &types::VerificationId,
    ) -> Result<Request<types::V0CustomerVerificationResult>, BuildError> {
        crate::check::segment(
            &operations::GET_VERIFICATION_V0,
            "customer_id",
            customer_id,
        )?;
        crate::check::segment(
            &operations::GET_VERIFICATION_V0,
            "verification_id",
            verification_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/verifications/{}", self.baseurl, encode_path(&
            customer_id.to_string()), encode_path(& verification_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_VERIFICATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-verification-deprecated")]
    /// `POST /v0/customers/{customer_id}/verify`
    #[inline]
    pub fn verify_customer_v0(
        &self,
        customer_id: &types::V0CustomerId,
        body: &types::V0CustomerVerification,
    ) -> Result<Request<types::V0CustomerVerifyResponse>, BuildError> {
        crate::check::segment(
            &operations::VERIFY_CUSTOMER_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/verify", self.baseurl, encode_path(& customer_id
            .to_string()),
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
            &operations::VERIFY_CUSTOMER_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
