// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "external-accounts")]
    /// `GET /v0/external_accounts`
    #[inline]
    pub fn list_external_accounts_v0(
        &self,
        params: &types::ListExternalAccountsV0Params,
    ) -> Result<Request<types::V0ExternalAccountsList>, BuildError> {
        crate::check::request(&operations::LIST_EXTERNAL_ACCOUNTS_V0, params)?;
        let url = format!("{}/v0/external_accounts", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_EXTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts`
    #[inline]
    pub fn add_external_accounts_v0(
        &self,
        body: &types::V0AddAccountsRequest,
    ) -> Result<Request<types::V0ExternalAccount>, BuildError> {
        crate::check::request(&operations::ADD_EXTERNAL_ACCOUNTS_V0, body)?;
        let url = format!("{}/v0/external_accounts", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ADD_EXTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts/access_tokens`
    #[inline]
    pub fn create_access_token_v0(
        &self,
        body: &types::V0ExternalAccountAccessToken,
    ) -> Result<Request<types::V0ExternalAccountAccessToken>, BuildError> {
        crate::check::request(&operations::CREATE_ACCESS_TOKEN_V0, body)?;
        let url = format!("{}/v0/external_accounts/access_tokens", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ACCESS_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts/add_vendor_accounts`
    #[inline]
    pub fn add_vendor_external_accounts_v0(
        &self,
        body: &types::V0AddVendorAccountsRequest,
    ) -> Result<Request<types::V0AddVendorAccountsResponse>, BuildError> {
        crate::check::request(&operations::ADD_VENDOR_EXTERNAL_ACCOUNTS_V0, body)?;
        let url = format!("{}/v0/external_accounts/add_vendor_accounts", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ADD_VENDOR_EXTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts/link_tokens`
    #[inline]
    pub fn create_verification_link_token_v0(
        &self,
        body: &types::V0ExternalAccountLinkToken,
    ) -> Result<Request<types::V0ExternalAccountLinkToken>, BuildError> {
        crate::check::request(&operations::CREATE_VERIFICATION_LINK_TOKEN_V0, body)?;
        let url = format!("{}/v0/external_accounts/link_tokens", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_VERIFICATION_LINK_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts/sync_vendor_accounts`
    #[inline]
    pub fn sync_vendor_external_accounts_v0(
        &self,
        body: &types::V0AddVendorAccountsRequest,
    ) -> Result<Request<types::V0AddVendorAccountsResponse>, BuildError> {
        crate::check::request(&operations::SYNC_VENDOR_EXTERNAL_ACCOUNTS_V0, body)?;
        let url = format!("{}/v0/external_accounts/sync_vendor_accounts", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SYNC_VENDOR_EXTERNAL_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `GET /v0/external_accounts/{external_account_id}`
    #[inline]
    pub fn get_external_account_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
    ) -> Result<Request<types::V0ExternalAccount>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_ACCOUNT_V0,
            "external_account_id",
            external_account_id,
        )?;
        let url = format!(
            "{}/v0/external_accounts/{}", self.baseurl, encode_path(& external_account_id
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
            &operations::GET_EXTERNAL_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `DELETE /v0/external_accounts/{external_account_id}`
    #[inline]
    pub fn delete_external_account_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_EXTERNAL_ACCOUNT_V0,
            "external_account_id",
            external_account_id,
        )?;
        let url = format!(
            "{}/v0/external_accounts/{}", self.baseurl, encode_path(& external_account_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_EXTERNAL_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `PATCH /v0/external_accounts/{external_account_id}`
    #[inline]
    pub fn update_external_account_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
        body: &types::V0PatchExternalAccount,
    ) -> Result<Request<types::V0ExternalAccount>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_EXTERNAL_ACCOUNT_V0,
            "external_account_id",
            external_account_id,
        )?;
        crate::check::request(&operations::UPDATE_EXTERNAL_ACCOUNT_V0, body)?;
        let url = format!(
            "{}/v0/external_accounts/{}", self.baseurl, encode_path(& external_account_id
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
            &operations::UPDATE_EXTERNAL_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `GET /v0/external_accounts/{external_account_id}/balance`
    #[inline]
    pub fn get_external_account_balance_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
        params: &types::GetExternalAccountBalanceV0Params,
    ) -> Result<Request<types::V0ExternalAccountBalance>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_ACCOUNT_BALANCE_V0,
            "external_account_id",
            external_account_id,
        )?;
        crate::check::request(&operations::GET_EXTERNAL_ACCOUNT_BALANCE_V0, params)?;
        let url = format!(
            "{}/v0/external_accounts/{}/balance", self.baseurl, encode_path(&
            external_account_id.to_string()),
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
            &operations::GET_EXTERNAL_ACCOUNT_BALANCE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `POST /v0/external_accounts/{external_account_id}/refresh_transactions`
    #[inline]
    pub fn external_account_refresh_transactions_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
        params: &types::ExternalAccountRefreshTransactionsV0Params,
    ) -> Result<
        Request<types::V0ExternalAccountTransactionRefreshResponse>,
        BuildError,
    > {
        crate::check::segment(
            &operations::EXTERNAL_ACCOUNT_REFRESH_TRANSACTIONS_V0,
            "external_account_id",
            external_account_id,
        )?;
        let url = format!(
            "{}/v0/external_accounts/{}/refresh_transactions", self.baseurl,
            encode_path(& external_account_id.to_string()),
        );
        let url = params.add_to(url);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::EXTERNAL_ACCOUNT_REFRESH_TRANSACTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-accounts")]
    /// `GET /v0/external_accounts/{external_account_id}/transactions`
    #[inline]
    pub fn get_external_account_transactions_v0(
        &self,
        external_account_id: &types::ExternalAccountId,
        params: &types::GetExternalAccountTransactionsV0Params,
    ) -> Result<Request<types::V0ExternalAccountsTransactionList>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_ACCOUNT_TRANSACTIONS_V0,
            "external_account_id",
            external_account_id,
        )?;
        let url = format!(
            "{}/v0/external_accounts/{}/transactions", self.baseurl, encode_path(&
            external_account_id.to_string()),
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
            &operations::GET_EXTERNAL_ACCOUNT_TRANSACTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
