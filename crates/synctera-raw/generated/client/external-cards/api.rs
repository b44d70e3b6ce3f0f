// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "external-cards")]
    /// List external cards
    ///
    /// Pages through the linked cards that fit every given filter. Reads only.
    ///
    /// `GET /v1/external_cards`
    #[inline]
    pub fn list_external_cards(
        &self,
        params: &types::ListExternalCardsParams,
    ) -> Result<Request<types::ExternalCardListResponse>, BuildError> {
        crate::check::request(&operations::LIST_EXTERNAL_CARDS, params)?;
        let url = format!("{}/v1/external_cards", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_EXTERNAL_CARDS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/authenticate_3ds`
    #[inline]
    pub fn authenticate3_ds(
        &self,
        body: &types::Authenticate3dsRequest,
    ) -> Result<Request<types::Authenticate3dsResponse>, BuildError> {
        let url = format!("{}/v1/external_cards/authenticate_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::AUTHENTICATE3_DS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/initialize_3ds`
    #[inline]
    pub fn initialize3_ds(
        &self,
        body: &types::Initialize3dsRequest,
    ) -> Result<Request<types::Initialize3dsResponse>, BuildError> {
        crate::check::request(&operations::INITIALIZE3_DS, body)?;
        let url = format!("{}/v1/external_cards/initialize_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::INITIALIZE3_DS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/lookup_3ds`
    #[inline]
    pub fn lookup3_ds(
        &self,
        body: &types::Lookup3dsRequest,
    ) -> Result<Request<types::Lookup3dsResponse>, BuildError> {
        crate::check::request(&operations::LOOKUP3_DS, body)?;
        let url = format!("{}/v1/external_cards/lookup_3ds", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(&operations::LOOKUP3_DS, request.build(), crate::decode::json)
    }
    #[cfg(feature = "external-cards")]
    /// Link an external card
    ///
    /// Links a card of another bank to a person and checks it with its issuer: the name against the person's, the address against that of the business if one is given. No money moves. The token lives for five minutes. A card belongs to the first person it is linked to, even after its deletion; the sandbox lifts that. Repeating is safe with the same idempotency key.
    ///
    /// `POST /v1/external_cards/tokens`
    #[inline]
    pub fn create_external_card_from_token(
        &self,
        body: &types::ExternalCardRequest,
    ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
        let url = format!("{}/v1/external_cards/tokens", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_EXTERNAL_CARD_FROM_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// List transfers
    ///
    /// Pages through the transfers that fit every given filter. After an unknown outcome this finds out whether the money moved. Reads only.
    ///
    /// `GET /v1/external_cards/transfers`
    #[inline]
    pub fn list_external_card_transfers(
        &self,
        params: &types::ListExternalCardTransfersParams,
    ) -> Result<Request<types::TransferListResponse>, BuildError> {
        crate::check::request(&operations::LIST_EXTERNAL_CARD_TRANSFERS, params)?;
        let url = format!("{}/v1/external_cards/transfers", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_EXTERNAL_CARD_TRANSFERS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// Create External Card Transfer
    ///
    /// Create External Card Transfer
    ///
    ///
    /// `POST /v1/external_cards/transfers`
    #[inline]
    pub fn create_external_card_transfer(
        &self,
        body: &types::TransferRequest,
    ) -> Result<Request<types::CreateTransferResponse>, BuildError> {
        crate::check::request(&operations::CREATE_EXTERNAL_CARD_TRANSFER, body)?;
        let url = format!("{}/v1/external_cards/transfers", self.baseurl,);
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
                value.external_card_id().map(ToOwned::to_owned),
                value.originating_account_id().map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_EXTERNAL_CARD_TRANSFER,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::CreateTransferResponse| {
                        crate::echo::same("type", &sent.0, Some(value.tag()))?;
                        crate::echo::same("amount", &sent.1, value.amount().as_ref())?;
                        crate::echo::same(
                            "external_card_id",
                            &sent.2,
                            value.external_card_id(),
                        )?;
                        crate::echo::same("account_id", &sent.3, value.account_id())?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("type", &sent.0),
                            crate::echo::said("amount", &sent.1),
                            crate::echo::said("external_card_id", &sent.2),
                            crate::echo::said("account_id", &sent.3),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/transfers/applepay`
    #[inline]
    pub fn create_apple_pay_external_card_transfer(
        &self,
        body: &types::TransferRequestApplePay,
    ) -> Result<Request<types::CreateTransferResponseApplePay>, BuildError> {
        crate::check::request(
            &operations::CREATE_APPLE_PAY_EXTERNAL_CARD_TRANSFER,
            body,
        )?;
        let url = format!("{}/v1/external_cards/transfers/applepay", self.baseurl,);
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
                Some(&value.customer_id).map(ToOwned::to_owned),
                Some(&value.originating_account_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_APPLE_PAY_EXTERNAL_CARD_TRANSFER,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::CreateTransferResponseApplePay| {
                        crate::echo::same(
                            "amount",
                            &sent.0,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same(
                            "customer_id",
                            &sent.1,
                            Some(&value.customer_id),
                        )?;
                        crate::echo::same(
                            "account_id",
                            &sent.2,
                            Some(&value.account_id),
                        )?;
                        crate::echo::one_of(
                            "type",
                            &["APPLE_PAY_PULL"],
                            Some(&value.type_).map(|value| value.as_str()),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("customer_id", &sent.1),
                            crate::echo::said("account_id", &sent.2),
                            crate::echo::said_one_of("type", &["APPLE_PAY_PULL"]),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/transfers/googlepay`
    #[inline]
    pub fn create_google_pay_external_card_transfer(
        &self,
        body: &types::TransferRequestGooglePay,
    ) -> Result<Request<types::CreateTransferResponseGooglePay>, BuildError> {
        crate::check::request(
            &operations::CREATE_GOOGLE_PAY_EXTERNAL_CARD_TRANSFER,
            body,
        )?;
        let url = format!("{}/v1/external_cards/transfers/googlepay", self.baseurl,);
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
                Some(&value.customer_id).map(ToOwned::to_owned),
                Some(&value.originating_account_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_GOOGLE_PAY_EXTERNAL_CARD_TRANSFER,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::CreateTransferResponseGooglePay| {
                        crate::echo::same(
                            "amount",
                            &sent.0,
                            Some(value.amount).as_ref(),
                        )?;
                        crate::echo::same(
                            "customer_id",
                            &sent.1,
                            Some(&value.customer_id),
                        )?;
                        crate::echo::same(
                            "account_id",
                            &sent.2,
                            Some(&value.account_id),
                        )?;
                        crate::echo::one_of(
                            "type",
                            &["GOOGLE_PAY_PULL"],
                            Some(&value.type_).map(|value| value.as_str()),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("customer_id", &sent.1),
                            crate::echo::said("account_id", &sent.2),
                            crate::echo::said_one_of("type", &["GOOGLE_PAY_PULL"]),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards")]
    /// Look up a transfer
    ///
    /// Returns one transfer with its state. Reads only.
    ///
    /// `GET /v1/external_cards/transfers/{transfer_id}`
    #[inline]
    pub fn get_external_card_transfer(
        &self,
        transfer_id: &types::TransferId,
    ) -> Result<Request<types::TransferResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_CARD_TRANSFER,
            "transfer_id",
            transfer_id,
        )?;
        let url = format!(
            "{}/v1/external_cards/transfers/{}", self.baseurl, encode_path(& transfer_id
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
            &operations::GET_EXTERNAL_CARD_TRANSFER,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// Give back a pull
    ///
    /// Moves money: returns all or part of a pulled amount to the card it came from. Repeating is safe with the same idempotency key; under a new key the money may be returned a second time.
    ///
    /// `POST /v1/external_cards/transfers/{transfer_id}/reversals`
    #[inline]
    pub fn create_external_card_transfer_reversal(
        &self,
        transfer_id: &types::TransferId,
        body: &types::TransferReversalRequest,
    ) -> Result<Request<types::TransferResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
            "transfer_id",
            transfer_id,
        )?;
        crate::check::request(
            &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
            body,
        )?;
        let url = format!(
            "{}/v1/external_cards/transfers/{}/reversals", self.baseurl, encode_path(&
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
                    &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::TransferResponse| {
                        crate::echo::same("amount", &sent.0, value.amount().as_ref())?;
                        crate::echo::same("currency", &sent.1, value.currency())?;
                        crate::echo::one_of(
                            "type",
                            &[
                                "PULL_REVERSAL",
                                "APPLE_PAY_PULL_REVERSAL",
                                "GOOGLE_PAY_PULL_REVERSAL",
                            ],
                            Some(value.tag()),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("amount", &sent.0),
                            crate::echo::said("currency", &sent.1),
                            crate::echo::said_one_of(
                                "type",
                                &[
                                    "PULL_REVERSAL",
                                    "APPLE_PAY_PULL_REVERSAL",
                                    "GOOGLE_PAY_PULL_REVERSAL",
                                ],
                            ),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "external-cards")]
    /// Look up an external card
    ///
    /// Returns one linked card. Reads only.
    ///
    /// `GET /v1/external_cards/{external_card_id}`
    #[inline]
    pub fn get_external_card(
        &self,
        external_card_id: &types::ExternalCardId,
    ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_EXTERNAL_CARD,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
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
            &operations::GET_EXTERNAL_CARD,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// Unlink an external card
    ///
    /// Removes the link; money already moved stays where it is. Outside the sandbox the card cannot be linked to another person afterwards. Declares no idempotency key.
    ///
    /// `DELETE /v1/external_cards/{external_card_id}`
    #[inline]
    pub fn delete_external_card(
        &self,
        external_card_id: &types::ExternalCardId,
    ) -> Result<Request<types::DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_EXTERNAL_CARD,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
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
            &operations::DELETE_EXTERNAL_CARD,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "external-cards")]
    /// Suspend or resume an external card
    ///
    /// Sets the state of a linked card. Declares no idempotency key; setting the same state twice changes nothing more.
    ///
    /// `PATCH /v1/external_cards/{external_card_id}`
    #[inline]
    pub fn update_external_card(
        &self,
        external_card_id: &types::ExternalCardId,
        body: &types::ExternalCardUpdateRequest,
    ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_EXTERNAL_CARD,
            "external_card_id",
            external_card_id,
        )?;
        let url = format!(
            "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
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
            &operations::UPDATE_EXTERNAL_CARD,
            request.build(),
            crate::decode::json,
        )
    }
}
