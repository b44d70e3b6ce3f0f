// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "statements")]
    /// `GET /v1/statements`
    #[inline]
    pub fn list_statements(
        &self,
        params: &types::ListStatementsParams,
    ) -> Result<Request<types::StatementList>, BuildError> {
        crate::check::request(&operations::LIST_STATEMENTS, params)?;
        let url = format!("{}/v1/statements", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_STATEMENTS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "statements")]
    /// `GET /v1/statements/{statement_id}`
    #[inline]
    pub fn get_statement(
        &self,
        statement_id: &types::StatementId,
    ) -> Result<Request<types::Statement>, BuildError> {
        crate::check::segment(&operations::GET_STATEMENT, "statement_id", statement_id)?;
        let url = format!(
            "{}/v1/statements/{}", self.baseurl, encode_path(& statement_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_STATEMENT,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "statements")]
    /// `GET /v1/statements/{statement_id}/transactions`
    #[inline]
    pub fn get_statement_transactions(
        &self,
        statement_id: &types::StatementId,
        params: &types::GetStatementTransactionsParams,
    ) -> Result<Request<types::TransactionList>, BuildError> {
        crate::check::segment(
            &operations::GET_STATEMENT_TRANSACTIONS,
            "statement_id",
            statement_id,
        )?;
        crate::check::request(&operations::GET_STATEMENT_TRANSACTIONS, params)?;
        let url = format!(
            "{}/v1/statements/{}/transactions", self.baseurl, encode_path(& statement_id
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
            &operations::GET_STATEMENT_TRANSACTIONS,
            request.build(),
            crate::decode::json,
        )
    }
}
