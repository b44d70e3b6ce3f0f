// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "kyc-kyb-verifications")]
    /// `GET /v0/verifications`
    #[inline]
    pub fn list_verifications1_v0(
        &self,
        params: &types::ListVerifications1V0Params,
    ) -> Result<Request<types::V0VerificationList>, BuildError> {
        crate::check::request(&operations::LIST_VERIFICATIONS1_V0, params)?;
        let url = format!("{}/v0/verifications", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_VERIFICATIONS1_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-kyb-verifications")]
    /// `POST /v0/verifications`
    #[inline]
    pub fn create_verification_v0(
        &self,
        body: &types::V0Verification,
    ) -> Result<Request<types::V0Verification>, BuildError> {
        let url = format!("{}/v0/verifications", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_VERIFICATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-kyb-verifications")]
    /// `POST /v0/verifications/adhoc`
    #[inline]
    pub fn verify_ad_hoc_v0(
        &self,
        body: &types::V0AdhocVerificationRequest,
    ) -> Result<Request<types::V0AdhocVerificationResponse>, BuildError> {
        let url = format!("{}/v0/verifications/adhoc", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::VERIFY_AD_HOC_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "kyc-kyb-verifications")]
    /// `POST /v0/verifications/verify`
    #[inline]
    pub fn verify_v0(
        &self,
        body: &types::V0VerificationRequest,
    ) -> Result<Request<types::V0VerifyResponse>, BuildError> {
        let url = format!("{}/v0/verifications/verify", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(&operations::VERIFY_V0, request.build(), crate::decode::json)
    }
    #[cfg(feature = "kyc-kyb-verifications")]
    /// `GET /v0/verifications/{verification_id}`
    #[inline]
    pub fn get_verification1_v0(
        &self,
        verification_id: &types::VerificationId,
    ) -> Result<Request<types::V0Verification>, BuildError> {
        crate::check::segment(
            &operations::GET_VERIFICATION1_V0,
            "verification_id",
            verification_id,
        )?;
        let url = format!(
            "{}/v0/verifications/{}", self.baseurl, encode_path(& verification_id
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
            &operations::GET_VERIFICATION1_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
