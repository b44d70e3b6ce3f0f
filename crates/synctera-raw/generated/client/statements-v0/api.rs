// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "statements-v0")]
    /// `GET /v0/statements`
    #[inline]
    pub fn list_statements_v0(
        &self,
        params: &types::ListStatementsV0Params,
    ) -> Result<Request<types::V0StatementList>, BuildError> {
        crate::check::request(&operations::LIST_STATEMENTS_V0, params)?;
        let url = format!("{}/v0/statements", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_STATEMENTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "statements-v0")]
    /// `GET /v0/statements/{statement_id}`
    #[inline]
    pub fn get_statement_v0(
        &self,
        statement_id: &types::StatementId,
    ) -> Result<Request<types::V0Statement>, BuildError> {
        crate::check::segment(
            &operations::GET_STATEMENT_V0,
            "statement_id",
            statement_id,
        )?;
        let url = format!(
            "{}/v0/statements/{}", self.baseurl, encode_path(& statement_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_STATEMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "statements-v0")]
    /// `GET /v0/statements/{statement_id}/transactions`
    #[inline]
    pub fn get_statement_transactions_v0(
        &self,
        statement_id: &types::StatementId,
        params: &types::GetStatementTransactionsV0Params,
    ) -> Result<Request<types::V0TransactionList>, BuildError> {
        crate::check::segment(
            &operations::GET_STATEMENT_TRANSACTIONS_V0,
            "statement_id",
            statement_id,
        )?;
        crate::check::request(&operations::GET_STATEMENT_TRANSACTIONS_V0, params)?;
        let url = format!(
            "{}/v0/statements/{}/transactions", self.baseurl, encode_path(& statement_id
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
            &operations::GET_STATEMENT_TRANSACTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
