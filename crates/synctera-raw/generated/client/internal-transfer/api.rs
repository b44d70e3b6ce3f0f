// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "internal-transfer")]
    /// `POST /v0/transactions/internal_transfer`
    #[inline]
    pub fn create_internal_transfer_v0(
        &self,
        body: &types::V0InternalTransfer,
    ) -> Result<Request<types::V0InternalTransferResponse>, BuildError> {
        crate::check::request(&operations::CREATE_INTERNAL_TRANSFER_V0, body)?;
        let url = format!("{}/v0/transactions/internal_transfer", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_INTERNAL_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "internal-transfer")]
    /// `GET /v0/transactions/internal_transfer/{id}`
    #[inline]
    pub fn get_internal_transfer_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0InternalTransferResponse>, BuildError> {
        crate::check::segment(&operations::GET_INTERNAL_TRANSFER_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/transactions/internal_transfer/{}", self.baseurl, encode_path(& id
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
            &operations::GET_INTERNAL_TRANSFER_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "internal-transfer")]
    /// `PATCH /v0/transactions/internal_transfer/{id}`
    #[inline]
    pub fn update_internal_transfer_by_idv0(
        &self,
        id: &crate::AnyId,
        body: &types::V0InternalTransferPatch,
    ) -> Result<Request<types::V0InternalTransferResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_INTERNAL_TRANSFER_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/transactions/internal_transfer/{}", self.baseurl, encode_path(& id
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
            &operations::UPDATE_INTERNAL_TRANSFER_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
}
