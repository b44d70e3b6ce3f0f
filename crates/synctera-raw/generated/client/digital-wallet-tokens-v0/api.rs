// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "digital-wallet-tokens-v0")]
    /// `GET /v0/cards/digital_wallet_tokens`
    #[inline]
    pub fn list_digital_wallet_tokens_v0(
        &self,
        params: &types::ListDigitalWalletTokensV0Params,
    ) -> Result<Request<types::V0TokenListResponse>, BuildError> {
        crate::check::request(&operations::LIST_DIGITAL_WALLET_TOKENS_V0, params)?;
        let url = format!("{}/v0/cards/digital_wallet_tokens", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_DIGITAL_WALLET_TOKENS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens-v0")]
    /// `GET /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`
    #[inline]
    pub fn get_digital_wallet_token_v0(
        &self,
        digital_wallet_token_id: &types::V0DigitalWalletTokenId,
    ) -> Result<Request<types::V0DigitalWalletTokenResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_DIGITAL_WALLET_TOKEN_V0,
            "digital_wallet_token_id",
            digital_wallet_token_id,
        )?;
        let url = format!(
            "{}/v0/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            digital_wallet_token_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_DIGITAL_WALLET_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens-v0")]
    /// `PATCH /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`
    #[inline]
    pub fn update_digital_wallet_token_status_v0(
        &self,
        digital_wallet_token_id: &types::V0DigitalWalletTokenId,
        body: &types::V0DigitalWalletTokenEditRequest,
    ) -> Result<Request<types::V0DigitalWalletTokenResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_DIGITAL_WALLET_TOKEN_STATUS_V0,
            "digital_wallet_token_id",
            digital_wallet_token_id,
        )?;
        let url = format!(
            "{}/v0/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
            digital_wallet_token_id.to_string()),
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
            &operations::UPDATE_DIGITAL_WALLET_TOKEN_STATUS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens-v0")]
    /// `POST /v0/cards/{card_id}/digital_wallet_tokens/applepay`
    #[inline]
    pub fn create_digital_wallet_apple_v0(
        &self,
        card_id: &types::V0CardId,
        body: &types::V0AppleDigitalWalletProvisionRequest,
    ) -> Result<Request<types::V0AppleDigitalWalletProvisionResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DIGITAL_WALLET_APPLE_V0,
            "card_id",
            card_id,
        )?;
        crate::check::request(&operations::CREATE_DIGITAL_WALLET_APPLE_V0, body)?;
        let url = format!(
            "{}/v0/cards/{}/digital_wallet_tokens/applepay", self.baseurl, encode_path(&
            card_id.to_string()),
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
            &operations::CREATE_DIGITAL_WALLET_APPLE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens-v0")]
    /// `POST /v0/cards/{card_id}/digital_wallet_tokens/googlepay`
    #[inline]
    pub fn create_digital_wallet_google_v0(
        &self,
        card_id: &types::V0CardId,
        body: &types::V0GoogleDigitalWalletProvisionRequest,
    ) -> Result<Request<types::V0GoogleDigitalWalletProvisionResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DIGITAL_WALLET_GOOGLE_V0,
            "card_id",
            card_id,
        )?;
        crate::check::request(&operations::CREATE_DIGITAL_WALLET_GOOGLE_V0, body)?;
        let url = format!(
            "{}/v0/cards/{}/digital_wallet_tokens/googlepay", self.baseurl, encode_path(&
            card_id.to_string()),
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
            &operations::CREATE_DIGITAL_WALLET_GOOGLE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
