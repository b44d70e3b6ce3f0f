// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "digital-wallet-tokens")]
    /// `GET /v1/cards/digital_wallet_tokens`
    #[inline]
    pub fn list_digital_wallet_tokens(
        &self,
        params: &types::ListDigitalWalletTokensParams,
    ) -> Result<Request<types::TokenListResponse>, BuildError> {
        crate::check::request(&operations::LIST_DIGITAL_WALLET_TOKENS, params)?;
        let url = format!("{}/v1/cards/digital_wallet_tokens", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_DIGITAL_WALLET_TOKENS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens")]
    /// `GET /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`
    #[inline]
    pub fn get_digital_wallet_token(
        &self,
        digital_wallet_token_id: &types::DigitalWalletTokenId,
    ) -> Result<Request<types::DigitalWalletTokenResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_DIGITAL_WALLET_TOKEN,
            "digital_wallet_token_id",
            digital_wallet_token_id,
        )?;
        let url = format!(
            "{}/v1/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
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
            &operations::GET_DIGITAL_WALLET_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens")]
    /// `PATCH /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`
    #[inline]
    pub fn update_digital_wallet_token_status(
        &self,
        digital_wallet_token_id: &types::DigitalWalletTokenId,
        body: &types::DigitalWalletTokenEditRequest,
    ) -> Result<Request<types::DigitalWalletTokenResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_DIGITAL_WALLET_TOKEN_STATUS,
            "digital_wallet_token_id",
            digital_wallet_token_id,
        )?;
        let url = format!(
            "{}/v1/cards/digital_wallet_tokens/{}", self.baseurl, encode_path(&
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
            &operations::UPDATE_DIGITAL_WALLET_TOKEN_STATUS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens")]
    /// `POST /v1/cards/{card_id}/digital_wallet_tokens/applepay`
    #[inline]
    pub fn create_digital_wallet_apple(
        &self,
        card_id: &types::CardId,
        body: &types::AppleDigitalWalletProvisionRequest,
    ) -> Result<Request<types::AppleDigitalWalletProvisionResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DIGITAL_WALLET_APPLE,
            "card_id",
            card_id,
        )?;
        crate::check::request(&operations::CREATE_DIGITAL_WALLET_APPLE, body)?;
        let url = format!(
            "{}/v1/cards/{}/digital_wallet_tokens/applepay", self.baseurl, encode_path(&
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
            &operations::CREATE_DIGITAL_WALLET_APPLE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "digital-wallet-tokens")]
    /// `POST /v1/cards/{card_id}/digital_wallet_tokens/googlepay`
    #[inline]
    pub fn create_digital_wallet_google(
        &self,
        card_id: &types::CardId,
        body: &types::GoogleDigitalWalletProvisionRequest,
    ) -> Result<Request<types::GoogleDigitalWalletProvisionResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DIGITAL_WALLET_GOOGLE,
            "card_id",
            card_id,
        )?;
        crate::check::request(&operations::CREATE_DIGITAL_WALLET_GOOGLE, body)?;
        let url = format!(
            "{}/v1/cards/{}/digital_wallet_tokens/googlepay", self.baseurl, encode_path(&
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
            &operations::CREATE_DIGITAL_WALLET_GOOGLE,
            request.build(),
            crate::decode::json,
        )
    }
}
