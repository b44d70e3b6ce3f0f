// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `GET /v0/cash`
    #[inline]
    pub fn get_cash_transfers_v0(
        &self,
        params: &types::GetCashTransfersV0Params,
    ) -> Result<Request<types::V0CashList>, BuildError> {
        crate::check::request(&operations::GET_CASH_TRANSFERS_V0, params)?;
        let url = format!("{}/v0/cash", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CASH_TRANSFERS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `GET /v0/cash/authorization`
    #[inline]
    pub fn get_cash_authorizations_v0(
        &self,
        params: &types::GetCashAuthorizationsV0Params,
    ) -> Result<Request<types::V0CashAuthorizationResponseList>, BuildError> {
        crate::check::request(&operations::GET_CASH_AUTHORIZATIONS_V0, params)?;
        let url = format!("{}/v0/cash/authorization", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CASH_AUTHORIZATIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `POST /v0/cash/authorization`
    #[inline]
    pub fn create_cash_authorization_v0(
        &self,
        body: &types::V0CashAuthorizationPost,
    ) -> Result<Request<types::V0CashAuthorizationResponse>, BuildError> {
        crate::check::request(&operations::CREATE_CASH_AUTHORIZATION_V0, body)?;
        let url = format!("{}/v0/cash/authorization", self.baseurl,);
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
                Some(value.tag()).map(ToOwned::to_owned),
                value.amount(),
                value.destination_account_id().map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_CASH_AUTHORIZATION_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0CashAuthorizationResponse| {
                        crate::echo::same(
                            "authorization_type",
                            &sent.0,
                            Some(value.tag()),
                        )?;
                        crate::echo::same("amount", &sent.1, value.amount().as_ref())?;
                        crate::echo::same(
                            "destination_account_id",
                            &sent.2,
                            value.destination_account_id(),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("authorization_type", &sent.0),
                            crate::echo::said("amount", &sent.1),
                            crate::echo::said("destination_account_id", &sent.2),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `GET /v0/cash/authorization/{id}`
    #[inline]
    pub fn get_cash_order_authorization_v0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0CashOrderAuthorizationResponse>, BuildError> {
        crate::check::segment(&operations::GET_CASH_ORDER_AUTHORIZATION_V0, "id", id)?;
        let url = format!(
            "{}/v0/cash/authorization/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CASH_ORDER_AUTHORIZATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `PATCH /v0/cash/authorization/{id}`
    #[inline]
    pub fn patch_cash_order_authorization_v0(
        &self,
        id: &crate::AnyId,
        body: &types::V0CashOrderAuthorizationPatch,
    ) -> Result<Request<types::V0CashOrderAuthorizationResponse>, BuildError> {
        crate::check::segment(&operations::PATCH_CASH_ORDER_AUTHORIZATION_V0, "id", id)?;
        let url = format!(
            "{}/v0/cash/authorization/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::PATCH_CASH_ORDER_AUTHORIZATION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `GET /v0/cash/{id}`
    #[inline]
    pub fn get_cash_transfer_v0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0CashResponse>, BuildError> {
        crate::check::segment(&operations::GET_CASH_TRANSFER_V0, "id", id)?;
        let url = format!("{}/v0/cash/{}", self.baseurl, encode_path(& id.to_string()),);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CASH_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cash-orders-and-deposits")]
    /// `PATCH /v0/cash/{id}`
    #[inline]
    pub fn patch_cash_transfer_v0(
        &self,
        id: &crate::AnyId,
        body: &types::V0CashPatch,
    ) -> Result<Request<types::V0CashResponse>, BuildError> {
        crate::check::segment(&operations::PATCH_CASH_TRANSFER_V0, "id", id)?;
        let url = format!("{}/v0/cash/{}", self.baseurl, encode_path(& id.to_string()),);
        let request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::PATCH_CASH_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
