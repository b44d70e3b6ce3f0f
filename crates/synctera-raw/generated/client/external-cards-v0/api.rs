// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "external-cards-v0")]
    /// `GET /v0/external_cards`
    #[inline]
    pub fn list_external_cards_v0(
        &self,
        params: &types::ListExternalCardsV0Params,
    ) -> Result<Request<types::V0ExternalCardListResponse>, BuildError> {
        crate::check::request(&operations::LIST_EXTERNAL_CARDS_V0, params)?;
        let url = format!("{}/v0/external_cards", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_EXTERNAL_CARDS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/authenticate_3ds`
    #[inline]
    pub fn authenticate3_dsv0(
        &self,
        body: &types::V0Authenticate3dsRequest,
    ) -> Result<Request<types::V0Authenticate3dsResponse>, BuildError> {
        let url = format!("{}/v0/external_cards/authenticate_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::AUTHENTICATE3_DSV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/initialize_3ds`
    #[inline]
    pub fn initialize3_dsv0(
        &self,
        body: &types::V0Initialize3dsRequest,
    ) -> Result<Request<types::V0Initialize3dsResponse>, BuildError> {
        crate::check::request(&operations::INITIALIZE3_DSV0, body)?;
        let url = format!("{}/v0/external_cards/initialize_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::INITIALIZE3_DSV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/lookup_3ds`
    #[inline]
    pub fn lookup3_dsv0(
        &self,
        body: &types::V0Lookup3dsRequest,
    ) -> Result<Request<types::V0Lookup3dsResponse>, BuildError> {
        crate::check::request(&operations::LOOKUP3_DSV0, body)?;
        let url = format!("{}/v0/external_cards/lookup_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::LOOKUP3_DSV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/tokens`
    #[inline]
    pub fn create_external_card_from_token_v0(
        &self,
        body: &types::V0ExternalCardRequest,
    ) -> Result<Request<types::V0ExternalCardResponse>, BuildError> {
        let url = format!("{}/v0/external_cards/tokens", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_EXTERNAL_CARD_FROM_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `GET /v0/external_cards/transfers`
    #[inline]
    pub fn list_external_card_transfers_v0(
        &self,
        params: &types::ListExternalCardTransfersV0Params,
    ) -> Result<Request<types::V0TransferListResponse>, BuildError> {
        crate::check::request(&operations::LIST_EXTERNAL_CARD_TRANSFERS_V0, params)?;
        let url = format!("{}/v0/external_cards/transfers", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_EXTERNAL_CARD_TRANSFERS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/transfers`
    #[inline]
    pub fn create_external_card_transfer_v0(
        &self,
        body: &types::V0TransferRequest,
    ) -> Result<Request<types::V0TransferResponse>, BuildError> {
        crate::check::request(&operations::CREATE_EXTERNAL_CARD_TRANSFER_V0, body)?;
        let url = format!("{}/v0/external_cards/transfers", self.baseurl,);
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
                value.currency().map(ToOwned::to_owned),
                value.external_card_id().map(ToOwned::to_owned),
                value.originating_account_id().map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_EXTERNAL_CARD_TRANSFER_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0TransferResponse| {
                        crate::echo::same("type", &sent.0, Some(value.tag()))?;
                        crate::echo::same("amount", &sent.1, value.amount().as_ref())?;
                        crate::echo::same("currency", &sent.2, value.currency())?;
                        crate::echo::same(
                            "external_card_id",
                            &sent.3,
                            value.external_card_id(),
                        )?;
                        crate::echo::same("account_id", &sent.4, value.account_id())?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("type", &sent.0),
                            crate::echo::said("amount", &sent.1),
                            crate::echo::said("currency", &sent.2),
                            crate::echo::said("external_card_id", &sent.3),
                            crate::echo::said("account_id", &sent.4),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `GET /v0/external_cards/transfers/{transfer_id}`
    #[inline]
    pub fn get_external_card_transfer_v0(
        &self,
        transfer_id: &types::TransferId,
    ) -> Result<Request<types::V0TransferResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_CARD_TRANSFER_V0,
            "transfer_id",
            transfer_id,
        )?;
        let url = format!(
            "{}/v0/external_cards/transfers/{}", self.baseurl, encode_path(& transfer_id
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
            &operations::GET_EXTERNAL_CARD_TRANSFER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `POST /v0/external_cards/transfers/{transfer_id}/reversals`
    #[inline]
    pub fn create_external_card_transfer_reversal_v0(
        &self,
        transfer_id: &types::TransferId,
        body: &types::V0TransferReversalRequest,
    ) -> Result<Request<types::V0TransferResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL_V0,
            "transfer_id",
            transfer_id,
        )?;
        crate::check::request(
            &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL_V0,
            body,
        )?;
        let url = format!(
            "{}/v0/external_cards/transfers/{}/reversals", self.baseurl, encode_path(&
            transfer_id.to_string()),
        );
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
            (Some(value.amount), Some(&*value.currency).map(ToOwned::to_owned))
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL_V0,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::V0TransferResponse| {
                        crate::echo::same("amount", &sent.0, value.amount().as_ref())?;
                        crate::echo::same("currency", &sent.1, value.currency())?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("currency", &sent.1),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `GET /v0/external_cards/{external_card_id}`
    #[inline]
    pub fn get_external_card_v0(
        &self,
        external_card_id: &types::ExternalCardId,
    ) -> Result<Request<types::V0ExternalCardResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_CARD_V0,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v0/external_cards/{}", self.baseurl, encode_path(& external_card_id
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
            &operations::GET_EXTERNAL_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `DELETE /v0/external_cards/{external_card_id}`
    #[inline]
    pub fn delete_external_card_v0(
        &self,
        external_card_id: &types::ExternalCardId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_EXTERNAL_CARD_V0,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v0/external_cards/{}", self.baseurl, encode_path(& external_card_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_EXTERNAL_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards-v0")]
    /// `PATCH /v0/external_cards/{external_card_id}`
    #[inline]
    pub fn update_external_card_v0(
        &self,
        external_card_id: &types::ExternalCardId,
        body: &types::V0ExternalCardUpdateRequest,
    ) -> Result<Request<types::V0ExternalCardResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_EXTERNAL_CARD_V0,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v0/external_cards/{}", self.baseurl, encode_path(& external_card_id
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
            &operations::UPDATE_EXTERNAL_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
