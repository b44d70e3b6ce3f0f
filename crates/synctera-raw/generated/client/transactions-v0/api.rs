// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "transactions-v0")]
    /// `GET /v0/transactions/batchable`
    #[inline]
    pub fn get_transactions_batch_payments_v0(
        &self,
        params: &types::GetTransactionsBatchPaymentsV0Params,
    ) -> Result<Request<types::V0PostedTransactions>, BuildError> {
        let url = format!("{}/v0/transactions/batchable", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_TRANSACTIONS_BATCH_PAYMENTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "transactions-v0")]
    /// `GET /v0/transactions/pending`
    #[inline]
    pub fn list_pending_transactions_v0(
        &self,
        params: &types::ListPendingTransactionsV0Params,
    ) -> Result<Request<types::V0PendingTransactions>, BuildError> {
        crate::check::request(&operations::LIST_PENDING_TRANSACTIONS_V0, params)?;
        let url = format!("{}/v0/transactions/pending", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_PENDING_TRANSACTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "transactions-v0")]
    /// `GET /v0/transactions/pending/{id}`
    #[inline]
    pub fn get_pending_transaction_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0PendingTransaction>, BuildError> {
        crate::check::segment(&operations::GET_PENDING_TRANSACTION_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/transactions/pending/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_PENDING_TRANSACTION_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "transactions-v0")]
    /// `GET /v0/transactions/posted`
    #[inline]
    pub fn list_posted_transactions_v0(
        &self,
        params: &types::ListPostedTransactionsV0Params,
    ) -> Result<Request<types::V0PostedTransactions>, BuildError> {
        crate::check::request(&operations::LIST_POSTED_TRANSACTIONS_V0, params)?;
        let url = format!("{}/v0/transactions/posted", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_POSTED_TRANSACTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "transactions-v0")]
    /// `GET /v0/transactions/posted/{id}`
    #[inline]
    pub fn get_posted_transaction_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0PostedTransaction>, BuildError> {
        crate::check::segment(&operations::GET_POSTED_TRANSACTION_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/transactions/posted/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_POSTED_TRANSACTION_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
}
