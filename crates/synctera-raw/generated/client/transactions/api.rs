// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "transactions")]
    /// `GET /v1/transactions`
    #[inline]
    pub fn list_transactions(
        &self,
        params: &types::ListTransactionsParams,
    ) -> Result<Request<types::PaginatedTransactions>, BuildError> {
        crate::check::request(&operations::LIST_TRANSACTIONS, params)?;
        let url = format!("{}/v1/transactions", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_TRANSACTIONS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "transactions")]
    /// `GET /v1/transactions/{id}`
    #[inline]
    pub fn get_transaction_by_id(
        &self,
        id: &crate::AnyId,
        params: &types::GetTransactionByIdParams,
    ) -> Result<Request<types::Transaction>, BuildError> {
        crate::check::segment(&operations::GET_TRANSACTION_BY_ID, "id", id)?;
        let url = format!(
            "{}/v1/transactions/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::GET_TRANSACTION_BY_ID,
            request.build(),
            crate::decode::json,
        )
    }
}
