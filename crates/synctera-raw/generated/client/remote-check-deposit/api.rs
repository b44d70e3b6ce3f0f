// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "remote-check-deposit")]
    /// `GET /v0/rdc/deposits`
    #[inline]
    pub fn list_rdc_deposits_v0(
        &self,
        params: &types::ListRdcDepositsV0Params,
    ) -> Result<Request<types::V0DepositList>, BuildError> {
        crate::check::request(&operations::LIST_RDC_DEPOSITS_V0, params)?;
        let url = format!("{}/v0/rdc/deposits", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_RDC_DEPOSITS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "remote-check-deposit")]
    /// `POST /v0/rdc/deposits`
    #[inline]
    pub fn create_rdc_deposit_v0(
        &self,
        body: &types::V0DepositPost,
    ) -> Result<Request<types::V0DepositGet>, BuildError> {
        crate::check::request(&operations::CREATE_RDC_DEPOSIT_V0, body)?;
        let url = format!("{}/v0/rdc/deposits", self.baseurl,);
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
                Some(&value.account_id).map(ToOwned::to_owned),
                Some(value.check_amount),
                Some(&*value.deposit_currency).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_RDC_DEPOSIT_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0DepositGet| {
                        crate::echo::same(
                            "account_id",
                            &sent.0,
                            Some(&value.account_id),
                        )?;
                        crate::echo::same(
                            "check_amount",
                            &sent.1,
                            Some(value.check_amount).as_ref(),
                        )?;
                        crate::echo::same(
                            "deposit_currency",
                            &sent.2,
                            Some(&*value.deposit_currency),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("account_id", &sent.0),
                            crate::echo::said("check_amount", &sent.1),
                            crate::echo::said("deposit_currency", &sent.2),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "remote-check-deposit")]
    /// `GET /v0/rdc/deposits/{deposit_id}`
    #[inline]
    pub fn get_rdc_deposit_v0(
        &self,
        deposit_id: &types::DepositId,
    ) -> Result<Request<types::V0DepositGet>, BuildError> {
        crate::check::segment(
            &operations::GET_RDC_DEPOSIT_V0,
            "deposit_id",
            deposit_id,
        )?;
        let url = format!(
            "{}/v0/rdc/deposits/{}", self.baseurl, encode_path(& deposit_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_RDC_DEPOSIT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
