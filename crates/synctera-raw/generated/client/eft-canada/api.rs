// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "eft-canada")]
    /// `GET /v0/eft_ca`
    #[inline]
    pub fn get_eftca_transfers_v0(
        &self,
        params: &types::GetEftcaTransfersV0Params,
    ) -> Result<Request<types::V0EftCaList>, BuildError> {
        crate::check::request(&operations::GET_EFTCA_TRANSFERS_V0, params)?;
        let url = format!("{}/v0/eft_ca", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_EFTCA_TRANSFERS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "eft-canada")]
    /// `POST /v0/eft_ca`
    #[inline]
    pub fn create_eftca_transfer_v0(
        &self,
        body: &types::V0EftCaCreate,
    ) -> Result<Request<types::V0EftCaResponse>, BuildError> {
        crate::check::request(&operations::CREATE_EFTCA_TRANSFER_V0, body)?;
        let url = format!("{}/v0/eft_ca", self.baseurl,);
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
                Some(&value.dc_sign).map(|value| value.as_str()).map(ToOwned::to_owned),
                Some(value.amount),
                Some(&value.customer_id).map(ToOwned::to_owned),
                Some(&value.originating_account_id).map(ToOwned::to_owned),
                Some(&value.destination_account_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_EFTCA_TRANSFER_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0EftCaResponse| {
                        crate::echo::same(
                            "dc_sign",
                            &sent.0,
                            Some(&value.dc_sign).map(|value| value.as_str()),
                        )?;
                        crate::echo::same(
                            "amount",
                            &sent.1,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same(
                            "customer_id",
                            &sent.2,
                            Some(&value.customer_id),
                        )?;
                        crate::echo::same(
                            "originating_account_id",
                            &sent.3,
                            Some(&value.originating_account_id),
                        )?;
                        crate::echo::same(
                            "destination_account_id",
                            &sent.4,
                            Some(&value.destination_account_id),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("dc_sign", &sent.0),
                            crate::echo::said("amount", &sent.1),
                            crate::echo::said("customer_id", &sent.2),
                            crate::echo::said("originating_account_id", &sent.3),
                            crate::echo::said("destination_account_id", &sent.4),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "eft-canada")]
    /// `GET /v0/eft_ca/{id}`
    #[inline]
    pub fn get_eftca_transfer_v0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0EftCaResponse>, BuildError> {
        crate::check::segment(&operations::GET_EFTCA_TRANSFER_V0, "id", id)?;
        let url = format!(
            "{}/v0/eft_ca/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_EFTCA_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "eft-canada")]
    /// `PATCH /v0/eft_ca/{id}`
    #[inline]
    pub fn patch_eftca_transfer_v0(
        &self,
        id: &crate::AnyId,
        body: &types::V0EftCaPatch,
    ) -> Result<Request<types::V0EftCaResponse>, BuildError> {
        crate::check::segment(&operations::PATCH_EFTCA_TRANSFER_V0, "id", id)?;
        let url = format!(
            "{}/v0/eft_ca/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::PATCH_EFTCA_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
