// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "wires")]
    /// `GET /v0/wires`
    #[inline]
    pub fn list_wires_v0(
        &self,
        params: &types::ListWiresV0Params,
    ) -> Result<Request<types::V0WireList>, BuildError> {
        crate::check::request(&operations::LIST_WIRES_V0, params)?;
        let url = format!("{}/v0/wires", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_WIRES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "wires")]
    /// `POST /v0/wires`
    #[inline]
    pub fn create_wire_v0(
        &self,
        body: &types::V0WireRequest,
    ) -> Result<Request<types::V0Wire>, BuildError> {
        crate::check::request(&operations::CREATE_WIRE_V0, body)?;
        let url = format!("{}/v0/wires", self.baseurl,);
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
                Some(&value.currency).map(|value| value.as_str()).map(ToOwned::to_owned),
                Some(&value.customer_id).map(ToOwned::to_owned),
                Some(&value.originating_account_id).map(ToOwned::to_owned),
                Some(&value.receiving_account_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_WIRE_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0Wire| {
                        crate::echo::same(
                            "amount",
                            &sent.0,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same("currency", &sent.1, Some(&*value.currency))?;
                        crate::echo::same(
                            "customer_id",
                            &sent.2,
                            value.customer_id.as_ref(),
                        )?;
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
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("currency", &sent.1),
                            crate::echo::said("customer_id", &sent.2),
                            crate::echo::said("originating_account_id", &sent.3),
                            crate::echo::said("receiving_account_id", &sent.4),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "wires")]
    /// `GET /v0/wires/{wire_id}`
    #[inline]
    pub fn get_wire_v0(
        &self,
        wire_id: &types::WireId,
    ) -> Result<Request<types::V0Wire>, BuildError> {
        crate::check::segment(&operations::GET_WIRE_V0, "wire_id", wire_id)?;
        let url = format!(
            "{}/v0/wires/{}", self.baseurl, encode_path(& wire_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_WIRE_V0, request.build(), crate::decode::json)
    }
    #[cfg(feature = "wires")]
    /// `PATCH /v0/wires/{wire_id}`
    #[inline]
    pub fn cancel_wire_v0(
        &self,
        wire_id: &types::WireId,
        body: &types::V0UpdateTransfer,
    ) -> Result<Request<types::V0Wire>, BuildError> {
        crate::check::segment(&operations::CANCEL_WIRE_V0, "wire_id", wire_id)?;
        let url = format!(
            "{}/v0/wires/{}", self.baseurl, encode_path(& wire_id.to_string()),
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
            &operations::CANCEL_WIRE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
