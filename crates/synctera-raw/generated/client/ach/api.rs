// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "ach")]
    /// `GET /v0/ach`
    #[inline]
    pub fn list_transactions_out_v0(
        &self,
        params: &types::ListTransactionsOutV0Params,
    ) -> Result<Request<types::V0OutgoingAchList>, BuildError> {
        crate::check::request(&operations::LIST_TRANSACTIONS_OUT_V0, params)?;
        let url = format!("{}/v0/ach", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_TRANSACTIONS_OUT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `POST /v0/ach`
    #[inline]
    pub fn add_transaction_out_v0(
        &self,
        body: &types::V0OutgoingAchRequest,
    ) -> Result<Request<types::V0OutgoingAch>, BuildError> {
        crate::check::request(&operations::ADD_TRANSACTION_OUT_V0, body)?;
        let url = format!("{}/v0/ach", self.baseurl,);
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
            (Some(value.amount),)
        };
        Ok(
            Request::prepared(
                    &operations::ADD_TRANSACTION_OUT_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0OutgoingAch| {
                        crate::echo::same(
                            "amount",
                            &sent.0,
                            Some(value.amount).as_ref(),
                        )?;
                        Ok(())
                    },
                    |sent| [crate::echo::said("amount", &sent.0)].into(),
                ),
        )
    }
    #[cfg(feature = "ach")]
    /// `GET /v0/ach/gateways`
    #[inline]
    pub fn get_all_gateway_configs_v0(
        &self,
    ) -> Result<Request<Vec<types::V0GatewayConfig>>, BuildError> {
        let url = format!("{}/v0/ach/gateways", self.baseurl,);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_ALL_GATEWAY_CONFIGS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `POST /v0/ach/gateways`
    #[inline]
    pub fn add_gateway_config_v0(
        &self,
        body: &types::V0GatewayPost,
    ) -> Result<Request<types::V0GatewayConfig>, BuildError> {
        crate::check::request(&operations::ADD_GATEWAY_CONFIG_V0, body)?;
        let url = format!("{}/v0/ach/gateways", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ADD_GATEWAY_CONFIG_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `GET /v0/ach/gateways/{id}`
    #[inline]
    pub fn get_gateway_config_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0GatewayConfig>, BuildError> {
        crate::check::segment(&operations::GET_GATEWAY_CONFIG_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/ach/gateways/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_GATEWAY_CONFIG_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `DELETE /v0/ach/gateways/{id}`
    #[inline]
    pub fn delete_gateway_config_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<()>, BuildError> {
        crate::check::segment(&operations::DELETE_GATEWAY_CONFIG_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/ach/gateways/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self.client.delete(url);
        Request::prepared(
            &operations::DELETE_GATEWAY_CONFIG_BY_IDV0,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "ach")]
    /// `PATCH /v0/ach/gateways/{id}`
    #[inline]
    pub fn patch_gateway_config_by_idv0(
        &self,
        id: &crate::AnyId,
        body: &types::V0GatewayPatch,
    ) -> Result<Request<types::V0GatewayConfig>, BuildError> {
        crate::check::segment(&operations::PATCH_GATEWAY_CONFIG_BY_IDV0, "id", id)?;
        crate::check::request(&operations::PATCH_GATEWAY_CONFIG_BY_IDV0, body)?;
        let url = format!(
            "{}/v0/ach/gateways/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::PATCH_GATEWAY_CONFIG_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `GET /v0/ach/incoming`
    #[inline]
    pub fn get_incoming_ach_list_v0(
        &self,
        params: &types::GetIncomingAchListV0Params,
    ) -> Result<Request<types::V0IncomingAchList>, BuildError> {
        crate::check::request(&operations::GET_INCOMING_ACH_LIST_V0, params)?;
        let url = format!("{}/v0/ach/incoming", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_INCOMING_ACH_LIST_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `GET /v0/ach/incoming/{id}`
    #[inline]
    pub fn get_incoming_ach_by_idv0(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::V0IncomingAch>, BuildError> {
        crate::check::segment(&operations::GET_INCOMING_ACH_BY_IDV0, "id", id)?;
        let url = format!(
            "{}/v0/ach/incoming/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_INCOMING_ACH_BY_IDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `GET /v0/ach/{transaction_id}`
    #[inline]
    pub fn get_transaction_out_v0(
        &self,
        transaction_id: &types::TransactionId,
    ) -> Result<Request<types::V0OutgoingAch>, BuildError> {
        crate::check::segment(
            &operations::GET_TRANSACTION_OUT_V0,
            "transaction_id",
            transaction_id,
        )?;
        let url = format!(
            "{}/v0/ach/{}", self.baseurl, encode_path(& transaction_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_TRANSACTION_OUT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "ach")]
    /// `PATCH /v0/ach/{transaction_id}`
    #[inline]
    pub fn patch_transaction_out_v0(
        &self,
        transaction_id: &types::TransactionId,
        body: &types::V0OutgoingAchPatch,
    ) -> Result<Request<types::V0OutgoingAch>, BuildError> {
        crate::check::segment(
            &operations::PATCH_TRANSACTION_OUT_V0,
            "transaction_id",
            transaction_id,
        )?;
        let url = format!(
            "{}/v0/ach/{}", self.baseurl, encode_path(& transaction_id.to_string()),
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
            &operations::PATCH_TRANSACTION_OUT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
