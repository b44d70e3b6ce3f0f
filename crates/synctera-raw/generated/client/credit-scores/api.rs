// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "credit-scores")]
    /// `GET /v1/credit_scores`
    #[inline]
    pub fn list_credit_scores(
        &self,
        params: &types::ListCreditScoresParams,
    ) -> Result<Request<types::CreditScoreList>, BuildError> {
        crate::check::request(&operations::LIST_CREDIT_SCORES, params)?;
        let url = format!("{}/v1/credit_scores", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CREDIT_SCORES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "credit-scores")]
    /// `POST /v1/credit_scores`
    #[inline]
    pub fn create_credit_scores(
        &self,
        body: &types::CreditScore,
    ) -> Result<Request<types::CreditScoreResponse>, BuildError> {
        let url = format!("{}/v1/credit_scores", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_CREDIT_SCORES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "credit-scores")]
    /// `GET /v1/credit_scores/{credit_score_id}`
    #[inline]
    pub fn get_credit_score(
        &self,
        credit_score_id: &types::CreditScoreId,
    ) -> Result<Request<types::CreditScoreResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_CREDIT_SCORE,
            "credit_score_id",
            credit_score_id,
        )?;
        let url = format!(
            "{}/v1/credit_scores/{}", self.baseurl, encode_path(& credit_score_id
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
            &operations::GET_CREDIT_SCORE,
            request.build(),
            crate::decode::json,
        )
    }
}
