// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "incoming-synctera-pay")]
    /// `GET /v1/synctera_pay/incoming/configurations`
    #[inline]
    pub fn list_incoming_synctera_pay_configurations(
        &self,
        params: &types::ListIncomingSyncteraPayConfigurationsParams,
    ) -> Result<Request<types::IncomingSyncteraPayConfigurationList>, BuildError> {
        crate::check::request(
            &operations::LIST_INCOMING_SYNCTERA_PAY_CONFIGURATIONS,
            params,
        )?;
        let url = format!("{}/v1/synctera_pay/incoming/configurations", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_INCOMING_SYNCTERA_PAY_CONFIGURATIONS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "incoming-synctera-pay")]
    /// `GET /v1/synctera_pay/incoming/configurations/{id}`
    #[inline]
    pub fn get_incoming_synctera_pay_configuration(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::IncomingSyncteraPayConfigurationResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_INCOMING_SYNCTERA_PAY_CONFIGURATION,
            "id",
            id,
        )?;
        let url = format!(
            "{}/v1/synctera_pay/incoming/configurations/{}", self.baseurl, encode_path(&
            id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_INCOMING_SYNCTERA_PAY_CONFIGURATION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "incoming-synctera-pay")]
    /// `GET /v1/synctera_pay/incoming/transfers`
    #[inline]
    pub fn list_incoming_synctera_pay_transfers(
        &self,
        params: &types::ListIncomingSyncteraPayTransfersParams,
    ) -> Result<Request<types::IncomingSyncteraPayTransferList>, BuildError> {
        crate::check::request(
            &operations::LIST_INCOMING_SYNCTERA_PAY_TRANSFERS,
            params,
        )?;
        let url = format!("{}/v1/synctera_pay/incoming/transfers", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_INCOMING_SYNCTERA_PAY_TRANSFERS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "incoming-synctera-pay")]
    /// `POST /v1/synctera_pay/incoming/transfers`
    #[inline]
    pub fn create_incoming_synctera_pay_transfer(
        &self,
        body: &types::IncomingSyncteraPayTransferCreationRequest,
    ) -> Result<Request<types::IncomingSyncteraPayTransferResponse>, BuildError> {
        crate::check::request(&operations::CREATE_INCOMING_SYNCTERA_PAY_TRANSFER, body)?;
        let url = format!("{}/v1/synctera_pay/incoming/transfers", self.baseurl,);
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
                Some(value.amount),
                Some(&value.destination_account_id).map(ToOwned::to_owned),
                Some(&value.source_external_account_id).map(ToOwned::to_owned),
                Some(&value.payer_id).map(ToOwned::to_owned),
                Some(&value.payee_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_INCOMING_SYNCTERA_PAY_TRANSFER,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::IncomingSyncteraPayTransferResponse| {
                        crate::echo::same(
                            "amount",
                            &sent.0,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same(
                            "destination_account_id",
                            &sent.1,
                            Some(&value.destination_account_id),
                        )?;
                        crate::echo::same(
                            "source_external_account_id",
                            &sent.2,
                            Some(&value.source_external_account_id),
                        )?;
                        crate::echo::same("payer_id", &sent.3, Some(&value.payer_id))?;
                        crate::echo::same("payee_id", &sent.4, Some(&value.payee_id))?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("destination_account_id", &sent.1),
                            crate::echo::said("source_external_account_id", &sent.2),
                            crate::echo::said("payer_id", &sent.3),
                            crate::echo::said("payee_id", &sent.4),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "incoming-synctera-pay")]
    /// `GET /v1/synctera_pay/incoming/transfers/{id}`
    #[inline]
    pub fn get_incoming_synctera_pay_transfer(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::IncomingSyncteraPayTransferResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_INCOMING_SYNCTERA_PAY_TRANSFER,
            "id",
            id,
        )?;
        let url = format!(
            "{}/v1/synctera_pay/incoming/transfers/{}", self.baseurl, encode_path(& id
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
            &operations::GET_INCOMING_SYNCTERA_PAY_TRANSFER,
            request.build(),
            crate::decode::json,
        )
    }
}
