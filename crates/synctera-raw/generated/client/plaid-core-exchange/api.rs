// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "plaid-core-exchange")]
    /// `GET /v1/fdx_auth_requests`
    #[inline]
    pub fn list_fdx_auth_requests(
        &self,
        params: &types::ListFdxAuthRequestsParams,
    ) -> Result<Request<types::FdxAuthRequestList>, BuildError> {
        crate::check::request(&operations::LIST_FDX_AUTH_REQUESTS, params)?;
        let url = format!("{}/v1/fdx_auth_requests", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_FDX_AUTH_REQUESTS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "plaid-core-exchange")]
    /// `GET /v1/fdx_auth_requests/authorization_test`
    #[inline]
    pub fn get_authorization_test(
        &self,
    ) -> Result<Request<types::TestAuthorizeResponse>, BuildError> {
        let url = format!("{}/v1/fdx_auth_requests/authorization_test", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_AUTHORIZATION_TEST,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "plaid-core-exchange")]
    /// `POST /v1/fdx_auth_requests/authorize`
    #[inline]
    pub fn grant_fdx_auth_request(
        &self,
        body: &types::FdxAuthGrantPost,
    ) -> Result<Request<types::FdxAuthGrantResponse>, BuildError> {
        let url = format!("{}/v1/fdx_auth_requests/authorize", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::GRANT_FDX_AUTH_REQUEST,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "plaid-core-exchange")]
    /// `GET /v1/fdx_tokens`
    #[inline]
    pub fn list_fdx_token(
        &self,
        params: &types::ListFdxTokenParams,
    ) -> Result<Request<types::FdxTokenList>, BuildError> {
        crate::check::request(&operations::LIST_FDX_TOKEN, params)?;
        let url = format!("{}/v1/fdx_tokens", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_FDX_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "plaid-core-exchange")]
    /// `GET /v1/fdx_tokens/{fdx_token_id}`
    #[inline]
    pub fn get_fdx_token(
        &self,
        fdx_token_id: &types::FdxTokenId,
    ) -> Result<Request<types::FdxTokenResponse>, BuildError> {
        crate::check::segment(&operations::GET_FDX_TOKEN, "fdx_token_id", fdx_token_id)?;
        let url = format!(
            "{}/v1/fdx_tokens/{}", self.baseurl, encode_path(& fdx_token_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_FDX_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
}
