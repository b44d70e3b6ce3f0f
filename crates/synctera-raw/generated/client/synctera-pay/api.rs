// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay`
    #[inline]
    pub fn get_synctera_pay_transfers(
        &self,
        params: &types::GetSyncteraPayTransfersParams,
    ) -> Result<Request<types::SyncteraPayList>, BuildError> {
        crate::check::request(&operations::GET_SYNCTERA_PAY_TRANSFERS, params)?;
        let url = format!("{}/v1/synctera_pay", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SYNCTERA_PAY_TRANSFERS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `POST /v1/synctera_pay`
    #[inline]
    pub fn create_synctera_pay_transfer(
        &self,
        body: &types::SyncteraPayPost,
    ) -> Result<Request<types::SyncteraPayResponse>, BuildError> {
        crate::check::request(&operations::CREATE_SYNCTERA_PAY_TRANSFER, body)?;
        let url = format!("{}/v1/synctera_pay", self.baseurl,);
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
                Some(&value.direction)
                    .map(|value| value.as_str())
                    .map(ToOwned::to_owned),
                Some(&value.dc_sign).map(|value| value.as_str()).map(ToOwned::to_owned),
                Some(value.amount),
                Some(&*value.currency).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_SYNCTERA_PAY_TRANSFER,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::SyncteraPayResponse| {
                        crate::echo::same(
                            "direction",
                            &sent.0,
                            Some(&value.direction).map(|value| value.as_str()),
                        )?;
                        crate::echo::same(
                            "dc_sign",
                            &sent.1,
                            Some(&value.dc_sign).map(|value| value.as_str()),
                        )?;
                        crate::echo::same(
                            "amount",
                            &sent.2,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same("currency", &sent.3, Some(&*value.currency))?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("direction", &sent.0),
                            crate::echo::said("dc_sign", &sent.1),
                            crate::echo::said("amount", &sent.2),
                            crate::echo::said("currency", &sent.3),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay/configurations`
    #[inline]
    pub fn get_synctera_pay_configurations(
        &self,
    ) -> Result<Request<types::SyncteraPayConfigurations>, BuildError> {
        let url = format!("{}/v1/synctera_pay/configurations", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SYNCTERA_PAY_CONFIGURATIONS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay/configurations/{id}`
    #[inline]
    pub fn get_synctera_pay_configuration(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::SyncteraPayConfiguration>, BuildError> {
        crate::check::segment(&operations::GET_SYNCTERA_PAY_CONFIGURATION, "id", id)?;
        let url = format!(
            "{}/v1/synctera_pay/configurations/{}", self.baseurl, encode_path(& id
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
            &operations::GET_SYNCTERA_PAY_CONFIGURATION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay/vendors`
    #[inline]
    pub fn get_synctera_pay_vendors(
        &self,
        params: &types::GetSyncteraPayVendorsParams,
    ) -> Result<Request<types::SyncteraPayVendorList>, BuildError> {
        crate::check::request(&operations::GET_SYNCTERA_PAY_VENDORS, params)?;
        let url = format!("{}/v1/synctera_pay/vendors", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SYNCTERA_PAY_VENDORS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay/vendors/{id}`
    #[inline]
    pub fn get_synctera_pay_vendor(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::SyncteraPayVendorResponse>, BuildError> {
        crate::check::segment(&operations::GET_SYNCTERA_PAY_VENDOR, "id", id)?;
        let url = format!(
            "{}/v1/synctera_pay/vendors/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SYNCTERA_PAY_VENDOR,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `GET /v1/synctera_pay/{id}`
    #[inline]
    pub fn get_synctera_pay_transfer(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::SyncteraPayResponse>, BuildError> {
        crate::check::segment(&operations::GET_SYNCTERA_PAY_TRANSFER, "id", id)?;
        let url = format!(
            "{}/v1/synctera_pay/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SYNCTERA_PAY_TRANSFER,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `PATCH /v1/synctera_pay/{id}`
    #[inline]
    pub fn update_synctera_pay_transfer(
        &self,
        id: &crate::AnyId,
        body: &types::SyncteraPayPatch,
    ) -> Result<Request<types::SyncteraPayResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_SYNCTERA_PAY_TRANSFER, "id", id)?;
        crate::check::request(&operations::UPDATE_SYNCTERA_PAY_TRANSFER, body)?;
        let url = format!(
            "{}/v1/synctera_pay/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::UPDATE_SYNCTERA_PAY_TRANSFER,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "synctera-pay")]
    /// `POST /v1/synctera_pay/{id}/return`
    #[inline]
    pub fn return_synctera_pay_transfer(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::SyncteraPayResponse>, BuildError> {
        crate::check::segment(&operations::RETURN_SYNCTERA_PAY_TRANSFER, "id", id)?;
        let url = format!(
            "{}/v1/synctera_pay/{}/return", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::RETURN_SYNCTERA_PAY_TRANSFER,
            request.build(),
            crate::decode::json,
        )
    }
}
