// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "cards")]
    /// Issue a card
    ///
    /// Issues a virtual card at once or orders a physical one.
    ///
    /// `POST /v0/cards`
    #[inline]
    pub fn issue_card_v0(
        &self,
        body: &types::V0CardIssuanceRequest,
    ) -> Result<Request<types::V0CardResponse>, BuildError> {
        crate::check::request(&operations::ISSUE_CARD_V0, body)?;
        let url = format!("{}/v0/cards", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ISSUE_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// List cards
    ///
    /// Pages through the cards that fit every given filter. Reads only.
    ///
    /// `GET /v1/cards`
    #[inline]
    pub fn list_cards(
        &self,
        params: &types::ListCardsParams,
    ) -> Result<Request<types::CardListResponse>, BuildError> {
        crate::check::request(&operations::LIST_CARDS, params)?;
        let url = format!("{}/v1/cards", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::LIST_CARDS, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards")]
    /// Issue a card
    ///
    /// Issues a virtual card at once or orders a plastic one; `type` says which account it spends from, `card_details.form` which kind it is. Give `reissued_from_id` and `reissue_reason` to replace a card. Repeating is safe with the same idempotency key; with a new one, a second card is issued.
    ///
    /// `POST /v1/cards`
    #[inline]
    pub fn issue_card(
        &self,
        body: &types::CardIssuanceRequest,
    ) -> Result<Request<types::CardResponse>, BuildError> {
        crate::check::request(&operations::ISSUE_CARD, body)?;
        let url = format!("{}/v1/cards", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(&operations::ISSUE_CARD, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards")]
    /// Activate a card by its code
    ///
    /// Moves a card that has arrived to ACTIVE, so that it can be used. The code and the person say which card: no card identifier is sent. Repeating is safe with the same idempotency key.
    ///
    /// `POST /v1/cards/activate`
    #[inline]
    pub fn activate_card(
        &self,
        body: &types::CardActivationRequest,
    ) -> Result<Request<types::CardResponse>, BuildError> {
        let url = format!("{}/v1/cards/activate", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ACTIVATE_CARD,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/card_widget_url`
    #[inline]
    pub fn get_card_widget_url(
        &self,
        params: &types::GetCardWidgetUrlParams,
    ) -> Result<Request<types::CardWidgetUrlResponse>, BuildError> {
        let url = format!("{}/v1/cards/card_widget_url", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CARD_WIDGET_URL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// List authorization gateways
    ///
    /// Pages through the gateways. The API answers 201 here, although nothing is created. Reads only.
    ///
    /// `GET /v1/cards/gateways`
    #[inline]
    pub fn list_gateways(
        &self,
        params: &types::ListGatewaysParams,
    ) -> Result<Request<types::GatewayListResponse>, BuildError> {
        crate::check::request(&operations::LIST_GATEWAYS, params)?;
        let url = format!("{}/v1/cards/gateways", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_GATEWAYS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Create Gateway
    ///
    /// Create a new Authorization Gateway Configuration
    ///
    ///
    /// `POST /v1/cards/gateways`
    #[inline]
    pub fn create_gateway(
        &self,
        body: &types::CreateGatewayRequest,
    ) -> Result<Request<types::GatewayResponse>, BuildError> {
        crate::check::request(&operations::CREATE_GATEWAY, body)?;
        let url = format!("{}/v1/cards/gateways", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_GATEWAY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Look up an authorization gateway
    ///
    /// Returns one gateway. Reads only.
    ///
    /// `GET /v1/cards/gateways/{gateway_id}`
    #[inline]
    pub fn get_gateway(
        &self,
        gateway_id: &types::GatewayId,
    ) -> Result<Request<types::GatewayResponse>, BuildError> {
        crate::check::segment(&operations::GET_GATEWAY, "gateway_id", gateway_id)?;
        let url = format!(
            "{}/v1/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_GATEWAY, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards")]
    /// Change an authorization gateway
    ///
    /// Changes what is given; absent fields stay as they are, while `custom_headers` and `card_products` are replaced whole. It takes effect on live purchases: an endpoint that answers anything but 200 declines them. Repeating is safe with the same idempotency key.
    ///
    /// `PATCH /v1/cards/gateways/{gateway_id}`
    #[inline]
    pub fn update_gateway(
        &self,
        gateway_id: &types::GatewayId,
        body: &types::UpdateGatewayRequest,
    ) -> Result<Request<types::GatewayResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_GATEWAY, "gateway_id", gateway_id)?;
        crate::check::request(&operations::UPDATE_GATEWAY, body)?;
        let url = format!(
            "{}/v1/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
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
            &operations::UPDATE_GATEWAY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// List a person's card images
    ///
    /// Returns the images of one person with their review, without the pictures. There is no way to ask for a further page. Reads only.
    ///
    /// `GET /v1/cards/images`
    #[inline]
    pub fn list_card_image_details(
        &self,
        params: &types::ListCardImageDetailsParams,
    ) -> Result<Request<types::CardImageDetailsList>, BuildError> {
        let url = format!("{}/v1/cards/images", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CARD_IMAGE_DETAILS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Create an image entry
    ///
    /// First of two steps to a custom card image: makes an entry in state NOT_UPLOADED. Send the JPEG to it next; uploaded bytes can never be replaced, so a better picture needs a new entry. Repeating is safe with the same idempotency key.
    ///
    /// `POST /v1/cards/images`
    #[inline]
    pub fn create_card_image(
        &self,
        body: &types::CreateCardImageRequest,
    ) -> Result<Request<types::CardImageDetails>, BuildError> {
        let url = format!("{}/v1/cards/images", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_CARD_IMAGE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Look up a card image
    ///
    /// Returns one image with its review, without the picture. Reads only.
    ///
    /// `GET /v1/cards/images/{card_image_id}`
    #[inline]
    pub fn get_card_image_details(
        &self,
        card_image_id: &types::CardImageId,
    ) -> Result<Request<types::CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::GET_CARD_IMAGE_DETAILS,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v1/cards/images/{}", self.baseurl, encode_path(& card_image_id
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
            &operations::GET_CARD_IMAGE_DETAILS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Review a card image
    ///
    /// Sets the verdict on an uploaded image: APPROVED or REJECTED, no other state. A card that waits for the image can be made after the approval. Repeating is safe with the same idempotency key.
    ///
    /// `PATCH /v1/cards/images/{card_image_id}`
    #[inline]
    pub fn update_card_image_details(
        &self,
        card_image_id: &types::CardImageId,
        body: &types::UpdateCardImageRequest,
    ) -> Result<Request<types::CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_CARD_IMAGE_DETAILS,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v1/cards/images/{}", self.baseurl, encode_path(& card_image_id
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
            &operations::UPDATE_CARD_IMAGE_DETAILS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Download a card image
    ///
    /// Returns the JPEG as it was uploaded. Reads only.
    ///
    /// `GET /v1/cards/images/{card_image_id}/data`
    #[inline]
    pub fn get_card_image_data(
        &self,
        card_image_id: &types::CardImageId,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::segment(
            &operations::GET_CARD_IMAGE_DATA,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v1/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
            .to_string()),
        );
        let request = self.client.get(url);
        Request::prepared(
            &operations::GET_CARD_IMAGE_DATA,
            request.build(),
            crate::decode::bytes,
        )
    }
    #[cfg(feature = "cards")]
    /// Upload Card Image
    ///
    /// Upload card image data
    ///
    ///
    /// `POST /v1/cards/images/{card_image_id}/data`
    #[inline]
    pub fn upload_card_image_data<B: Into<::reqwest::Body>>(
        &self,
        card_image_id: &types::CardImageId,
        body: B,
    ) -> Result<Request<types::CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::UPLOAD_CARD_IMAGE_DATA,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v1/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("image/jpeg"),
            )
            .body(body);
        Request::prepared(
            &operations::UPLOAD_CARD_IMAGE_DATA,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// List card products
    ///
    /// Pages through the products that cards can be issued under. Reads only.
    ///
    /// `GET /v1/cards/products`
    #[inline]
    pub fn list_card_products(
        &self,
        params: &types::ListCardProductsParams,
    ) -> Result<Request<types::CardProductListResponse>, BuildError> {
        crate::check::request(&operations::LIST_CARD_PRODUCTS, params)?;
        let url = format!("{}/v1/cards/products", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CARD_PRODUCTS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/three_ds_decision_gateways`
    #[inline]
    pub fn list_three_ds_decision_gateways(
        &self,
        params: &types::ListThreeDsDecisionGatewaysParams,
    ) -> Result<Request<types::ThreeDsDecisionGatewayList>, BuildError> {
        crate::check::request(&operations::LIST_THREE_DS_DECISION_GATEWAYS, params)?;
        let url = format!("{}/v1/cards/three_ds_decision_gateways", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_THREE_DS_DECISION_GATEWAYS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/three_ds_decision_gateways`
    #[inline]
    pub fn create_three_ds_decision_gateway(
        &self,
        body: &types::CreateThreeDsDecisionGatewayRequest,
    ) -> Result<Request<types::ThreeDsDecisionGatewayResponse>, BuildError> {
        crate::check::request(&operations::CREATE_THREE_DS_DECISION_GATEWAY, body)?;
        let url = format!("{}/v1/cards/three_ds_decision_gateways", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_THREE_DS_DECISION_GATEWAY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/three_ds_decision_gateways/{id}`
    #[inline]
    pub fn get_three_ds_decision_gateway(
        &self,
        id: &types::ThreeDsDecisionGatewayId,
    ) -> Result<Request<types::ThreeDsDecisionGatewayResponse>, BuildError> {
        crate::check::segment(&operations::GET_THREE_DS_DECISION_GATEWAY, "id", id)?;
        let url = format!(
            "{}/v1/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& id
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
            &operations::GET_THREE_DS_DECISION_GATEWAY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `PATCH /v1/cards/three_ds_decision_gateways/{id}`
    #[inline]
    pub fn update_three_ds_gateway(
        &self,
        id: &types::ThreeDsDecisionGatewayId,
        body: &types::UpdateThreeDsDecisionGatewayRequest,
    ) -> Result<Request<types::ThreeDsDecisionGatewayResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_THREE_DS_GATEWAY, "id", id)?;
        crate::check::request(&operations::UPDATE_THREE_DS_GATEWAY, body)?;
        let url = format!(
            "{}/v1/cards/three_ds_decision_gateways/{}", self.baseurl, encode_path(& id
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
            &operations::UPDATE_THREE_DS_GATEWAY,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// Look up a card
    ///
    /// Returns one card with its state. Reads only.
    ///
    /// `GET /v1/cards/{card_id}`
    #[inline]
    pub fn get_card(
        &self,
        card_id: &types::CardId,
    ) -> Result<Request<types::CardResponse>, BuildError> {
        crate::check::segment(&operations::GET_CARD, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_CARD, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards")]
    /// Update a card
    ///
    /// Changes a card's state, holder, printed name or metadata. Absent fields stay as they are.
    ///
    /// `PATCH /v1/cards/{card_id}`
    #[inline]
    pub fn update_card(
        &self,
        card_id: &types::CardId,
        body: &types::CardEditRequest,
    ) -> Result<Request<types::CardResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_CARD, "card_id", card_id)?;
        crate::check::request(&operations::UPDATE_CARD, body)?;
        let url = format!(
            "{}/v1/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(&operations::UPDATE_CARD, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/{card_id}/barcodes`
    #[inline]
    pub fn get_card_barcode(
        &self,
        card_id: &types::CardId,
    ) -> Result<Request<types::GetCardBarcodeResponse>, BuildError> {
        crate::check::segment(&operations::GET_CARD_BARCODE, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}/barcodes", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CARD_BARCODE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/{card_id}/client_token`
    #[inline]
    pub fn get_client_access_token(
        &self,
        card_id: &types::CardId,
    ) -> Result<Request<types::ClientToken>, BuildError> {
        crate::check::segment(&operations::GET_CLIENT_ACCESS_TOKEN, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}/client_token", self.baseurl, encode_path(& card_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CLIENT_ACCESS_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/{card_id}/pin`
    #[inline]
    pub fn set_card_pin(
        &self,
        card_id: &types::CardId,
        body: &types::SetPinRequest,
    ) -> Result<Request<()>, BuildError> {
        crate::check::segment(&operations::SET_CARD_PIN, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}/pin", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self.client.post(url).json(&body);
        Request::prepared(
            &operations::SET_CARD_PIN,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/{card_id}/reveal`
    #[inline]
    pub fn reveal_card_details(
        &self,
        card_id: &types::CardId,
    ) -> Result<Request<types::CardRevealResponse>, BuildError> {
        crate::check::segment(&operations::REVEAL_CARD_DETAILS, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}/reveal", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::REVEAL_CARD_DETAILS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/{card_id}/widget_token`
    #[inline]
    pub fn get_widget_access_token(
        &self,
        card_id: &types::CardId,
        params: &types::GetWidgetAccessTokenParams,
    ) -> Result<Request<types::WidgetToken>, BuildError> {
        crate::check::segment(&operations::GET_WIDGET_ACCESS_TOKEN, "card_id", card_id)?;
        let url = format!(
            "{}/v1/cards/{}/widget_token", self.baseurl, encode_path(& card_id
            .to_string()),
        );
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_WIDGET_ACCESS_TOKEN,
            request.build(),
            crate::decode::json,
        )
    }
}
