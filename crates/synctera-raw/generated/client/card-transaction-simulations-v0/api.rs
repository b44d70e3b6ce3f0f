// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/authorization`
    #[inline]
    pub fn simulate_authorization_v0(
        &self,
        body: &types::V0AuthRequestModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_AUTHORIZATION_V0, body)?;
        let url = format!(
            "{}/v0/cards/transaction_simulations/authorization", self.baseurl,
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
            &operations::SIMULATE_AUTHORIZATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/authorization/advice`
    #[inline]
    pub fn simulate_authorization_advice_v0(
        &self,
        body: &types::V0AuthorizationAdviceModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v0/cards/transaction_simulations/authorization/advice", self.baseurl,
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
            &operations::SIMULATE_AUTHORIZATION_ADVICE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/clearing`
    #[inline]
    pub fn simulate_clearing_v0(
        &self,
        body: &types::V0ClearingModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_CLEARING_V0, body)?;
        let url = format!("{}/v0/cards/transaction_simulations/clearing", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SIMULATE_CLEARING_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/clearing/l2l3`
    #[inline]
    pub fn simulatel2l3_v0(
        &self,
        body: &types::V0L2l3Model,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v0/cards/transaction_simulations/clearing/l2l3", self.baseurl,
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
            &operations::SIMULATEL2L3_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/financial`
    #[inline]
    pub fn simulate_financial_v0(
        &self,
        body: &types::V0FinancialRequestModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_FINANCIAL_V0, body)?;
        let url = format!(
            "{}/v0/cards/transaction_simulations/financial", self.baseurl,
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
            &operations::SIMULATE_FINANCIAL_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/financial/advice`
    #[inline]
    pub fn simulate_financial_advice_v0(
        &self,
        body: &types::V0AuthorizationAdviceModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v0/cards/transaction_simulations/financial/advice", self.baseurl,
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
            &operations::SIMULATE_FINANCIAL_ADVICE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/financial/balance_inquiry`
    #[inline]
    pub fn simulate_balance_inquiry_v0(
        &self,
        body: &types::V0BalanceInquiryRequestModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_BALANCE_INQUIRY_V0, body)?;
        let url = format!(
            "{}/v0/cards/transaction_simulations/financial/balance_inquiry", self
            .baseurl,
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
            &operations::SIMULATE_BALANCE_INQUIRY_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/financial/original_credit`
    #[inline]
    pub fn simulate_original_credit_v0(
        &self,
        body: &types::V0OriginalCreditRequestModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_ORIGINAL_CREDIT_V0, body)?;
        let url = format!(
            "{}/v0/cards/transaction_simulations/financial/original_credit", self
            .baseurl,
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
            &operations::SIMULATE_ORIGINAL_CREDIT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/financial/withdrawal`
    #[inline]
    pub fn simulate_withdrawal_v0(
        &self,
        body: &types::V0WithdrawalRequestModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_WITHDRAWAL_V0, body)?;
        let url = format!(
            "{}/v0/cards/transaction_simulations/financial/withdrawal", self.baseurl,
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
            &operations::SIMULATE_WITHDRAWAL_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations-v0")]
    /// `POST /v0/cards/transaction_simulations/reversal`
    #[inline]
    pub fn simulate_reversal_v0(
        &self,
        body: &types::V0ReversalModel,
    ) -> Result<Request<types::V0SimulationResponseModel>, BuildError> {
        let url = format!("{}/v0/cards/transaction_simulations/reversal", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SIMULATE_REVERSAL_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
