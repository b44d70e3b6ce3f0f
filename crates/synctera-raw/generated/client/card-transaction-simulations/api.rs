// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/authorization`
    #[inline]
    pub fn simulate_authorization(
        &self,
        body: &types::AuthRequestModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_AUTHORIZATION, body)?;
        let url = format!(
            "{}/v1/cards/transaction_simulations/authorization", self.baseurl,
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
            &operations::SIMULATE_AUTHORIZATION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/authorization/advice`
    #[inline]
    pub fn simulate_authorization_advice(
        &self,
        body: &types::AuthorizationAdviceModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v1/cards/transaction_simulations/authorization/advice", self.baseurl,
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
            &operations::SIMULATE_AUTHORIZATION_ADVICE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/clearing`
    #[inline]
    pub fn simulate_clearing(
        &self,
        body: &types::ClearingModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_CLEARING, body)?;
        let url = format!("{}/v1/cards/transaction_simulations/clearing", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SIMULATE_CLEARING,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/clearing/l2l3`
    #[inline]
    pub fn simulatel2l3(
        &self,
        body: &types::L2l3Model,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v1/cards/transaction_simulations/clearing/l2l3", self.baseurl,
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
            &operations::SIMULATEL2L3,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/financial`
    #[inline]
    pub fn simulate_financial(
        &self,
        body: &types::FinancialRequestModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_FINANCIAL, body)?;
        let url = format!(
            "{}/v1/cards/transaction_simulations/financial", self.baseurl,
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
            &operations::SIMULATE_FINANCIAL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/financial/advice`
    #[inline]
    pub fn simulate_financial_advice(
        &self,
        body: &types::AuthorizationAdviceModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        let url = format!(
            "{}/v1/cards/transaction_simulations/financial/advice", self.baseurl,
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
            &operations::SIMULATE_FINANCIAL_ADVICE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/financial/balance_inquiry`
    #[inline]
    pub fn simulate_balance_inquiry(
        &self,
        body: &types::BalanceInquiryRequestModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_BALANCE_INQUIRY, body)?;
        let url = format!(
            "{}/v1/cards/transaction_simulations/financial/balance_inquiry", self
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
            &operations::SIMULATE_BALANCE_INQUIRY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/financial/original_credit`
    #[inline]
    pub fn simulate_original_credit(
        &self,
        body: &types::OriginalCreditRequestModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_ORIGINAL_CREDIT, body)?;
        let url = format!(
            "{}/v1/cards/transaction_simulations/financial/original_credit", self
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
            &operations::SIMULATE_ORIGINAL_CREDIT,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/financial/withdrawal`
    #[inline]
    pub fn simulate_withdrawal(
        &self,
        body: &types::WithdrawalRequestModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        crate::check::request(&operations::SIMULATE_WITHDRAWAL, body)?;
        let url = format!(
            "{}/v1/cards/transaction_simulations/financial/withdrawal", self.baseurl,
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
            &operations::SIMULATE_WITHDRAWAL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "card-transaction-simulations")]
    /// `POST /v1/cards/transaction_simulations/reversal`
    #[inline]
    pub fn simulate_reversal(
        &self,
        body: &types::ReversalModel,
    ) -> Result<Request<types::SimulationResponseModel>, BuildError> {
        let url = format!("{}/v1/cards/transaction_simulations/reversal", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::SIMULATE_REVERSAL,
            request.build(),
            crate::decode::json,
        )
    }
}
