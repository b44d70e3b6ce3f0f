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
        let sent = {
            let value = body;
            (
                Some(&value.type_).map(|value| value.as_str()).map(ToOwned::to_owned),
                Some(value.amount),
                Some(&*value.currency).map(ToOwned::to_owned),
                value.originating_account_id.as_ref().map(ToOwned::to_owned),
                value.receiving_account_id.as_ref().map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_INTERNAL_TRANSFER_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0InternalTransferResponse| {
                        crate::echo::same(
                            "type",
                            &sent.0,
                            Some(&value.type_).map(|value| value.as_str()),
                        )?;
                        crate::echo::same(
                            "amount",
                            &sent.1,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same("currency", &sent.2, Some(&*value.currency))?;
                        crate::echo::same(
                            "originating_account_id",
                            &sent.3,
                            value.originating_account_id.as_ref(),
                        )?;
                        crate::echo::same(
                            "receiving_account_id",
                            &sent.4,
                            value.receiving_account_id.as_ref(),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("type", &sent.0),
                            crate::echo::said("amount", &sent.1),
                            crate::echo::said("currency", &sent.2),
                            crate::echo::said("originating_account_id", &sent.3),
                            crate::echo::said("receiving_account_id", &sent.4),
                        ]
                            .into()
                    },
                ),
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
