// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "internal-accounts")]
    /// `GET /v0/internal_accounts`
    #[inline]
    pub fn list_internal_accounts_v0(
        &self,
        params: &types::ListInternalAccountsV0Params,
    ) -> Result<Request<types::V0InternalAccountsList>, BuildError> {
        crate::check::request(&operations::LIST_INTERNAL_ACCOUNTS_V0, params)?;
        let url = format!("{}/v0/internal_accounts", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_INTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "internal-accounts")]
    /// `POST /v0/internal_accounts`
    #[inline]
    pub fn add_internal_accounts_v0(
        &self,
        body: &types::V0InternalAccountPost,
    ) -> Result<Request<types::V0InternalAccountResponse>, BuildError> {
        let url = format!("{}/v0/internal_accounts", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ADD_INTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "internal-accounts")]
    /// `GET /v0/internal_accounts/{internal_account_id}`
    #[inline]
    pub fn get_internal_accounts_v0(
        &self,
        internal_account_id: &types::InternalAccountId,
    ) -> Result<Request<types::V0InternalAccountResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_INTERNAL_ACCOUNTS_V0,
            "internal_account_id",
            internal_account_id,
        )?;
        let url = format!(
            "{}/v0/internal_accounts/{}", self.baseurl, encode_path(& internal_account_id
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
            &operations::GET_INTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "internal-accounts")]
    /// `PATCH /v0/internal_accounts/{internal_account_id}`
    #[inline]
    pub fn patch_internal_account_v0(
        &self,
        internal_account_id: &types::InternalAccountId,
        body: &types::V0InternalAccountPatch,
    ) -> Result<Request<types::V0InternalAccountResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_INTERNAL_ACCOUNT_V0,
            "internal_account_id",
            internal_account_id,
        )?;
        let url = format!(
            "{}/v0/internal_accounts/{}", self.baseurl, encode_path(& internal_account_id
            .to_string()),
        );
        let request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::PATCH_INTERNAL_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
