// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards`
    #[inline]
    pub fn list_cards_v0(
        &self,
        params: &types::ListCardsV0Params,
    ) -> Result<Request<types::V0CardListResponse>, BuildError> {
        crate::check::request(&operations::LIST_CARDS_V0, params)?;
        let url = format!("{}/v0/cards", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CARDS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/activate`
    #[inline]
    pub fn activate_card_v0(
        &self,
        body: &types::V0CardActivationRequest,
    ) -> Result<Request<types::V0CardResponse>, BuildError> {
        let url = format!("{}/v0/cards/activate", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::ACTIVATE_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/card_widget_url`
    #[inline]
    pub fn get_card_widget_urlv0(
        &self,
        params: &types::GetCardWidgetUrlv0Params,
    ) -> Result<Request<types::V0CardWidgetUrlResponse>, BuildError> {
        let url = format!("{}/v0/cards/card_widget_url", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CARD_WIDGET_URLV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/gateways`
    #[inline]
    pub fn list_gateways_v0(
        &self,
        params: &types::ListGatewaysV0Params,
    ) -> Result<Request<types::V0GatewayListResponse>, BuildError> {
        crate::check::request(&operations::LIST_GATEWAYS_V0, params)?;
        let url = format!("{}/v0/cards/gateways", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_GATEWAYS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/gateways`
    #[inline]
    pub fn create_gateway_v0(
        &self,
        body: &types::V0CreateGatewayRequest,
    ) -> Result<Request<types::V0GatewayResponse>, BuildError> {
        crate::check::request(&operations::CREATE_GATEWAY_V0, body)?;
        let url = format!("{}/v0/cards/gateways", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_GATEWAY_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/gateways/{gateway_id}`
    #[inline]
    pub fn get_gateway_v0(
        &self,
        gateway_id: &types::V0GatewayId,
    ) -> Result<Request<types::V0GatewayResponse>, BuildError> {
        crate::check::segment(&operations::GET_GATEWAY_V0, "gateway_id", gateway_id)?;
        let url = format!(
            "{}/v0/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
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
            &operations::GET_GATEWAY_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `PATCH /v0/cards/gateways/{gateway_id}`
    #[inline]
    pub fn update_gateway_v0(
        &self,
        gateway_id: &types::V0GatewayId,
        body: &types::V0UpdateGatewayRequest,
    ) -> Result<Request<types::V0GatewayResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_GATEWAY_V0, "gateway_id", gateway_id)?;
        crate::check::request(&operations::UPDATE_GATEWAY_V0, body)?;
        let url = format!(
            "{}/v0/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
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
            &operations::UPDATE_GATEWAY_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/images`
    #[inline]
    pub fn list_card_image_details_v0(
        &self,
        params: &types::ListCardImageDetailsV0Params,
    ) -> Result<Request<types::V0CardImageDetailsList>, BuildError> {
        let url = format!("{}/v0/cards/images", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CARD_IMAGE_DETAILS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/images`
    #[inline]
    pub fn create_card_image_v0(
        &self,
        body: &types::V0CreateCardImageRequest,
    ) -> Result<Request<types::V0CardImageDetails>, BuildError> {
        let url = format!("{}/v0/cards/images", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_CARD_IMAGE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/images/{card_image_id}`
    #[inline]
    pub fn get_card_image_details_v0(
        &self,
        card_image_id: &types::V0CardImageId,
    ) -> Result<Request<types::V0CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::GET_CARD_IMAGE_DETAILS_V0,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v0/cards/images/{}", self.baseurl, encode_path(& card_image_id
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
            &operations::GET_CARD_IMAGE_DETAILS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `PATCH /v0/cards/images/{card_image_id}`
    #[inline]
    pub fn update_card_image_details_v0(
        &self,
        card_image_id: &types::V0CardImageId,
        body: &types::V0UpdateCardImageRequest,
    ) -> Result<Request<types::V0CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_CARD_IMAGE_DETAILS_V0,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v0/cards/images/{}", self.baseurl, encode_path(& card_image_id
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
            &operations::UPDATE_CARD_IMAGE_DETAILS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/images/{card_image_id}/data`
    #[inline]
    pub fn get_card_image_data_v0(
        &self,
        card_image_id: &types::V0CardImageId,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::segment(
            &operations::GET_CARD_IMAGE_DATA_V0,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v0/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
            .to_string()),
        );
        let request = self.client.get(url);
        Request::prepared(
            &operations::GET_CARD_IMAGE_DATA_V0,
            request.build(),
            crate::decode::bytes,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/images/{card_image_id}/data`
    #[inline]
    pub fn upload_card_image_data_v0<B: Into<::reqwest::Body>>(
        &self,
        card_image_id: &types::V0CardImageId,
        body: B,
    ) -> Result<Request<types::V0CardImageDetails>, BuildError> {
        crate::check::segment(
            &operations::UPLOAD_CARD_IMAGE_DATA_V0,
            "card_image_id",
            card_image_id,
        )?;
        let url = format!(
            "{}/v0/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
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
            &operations::UPLOAD_CARD_IMAGE_DATA_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/products`
    #[inline]
    pub fn list_card_products_v0(
        &self,
        params: &types::ListCardProductsV0Params,
    ) -> Result<Request<types::V0CardProductListResponse>, BuildError> {
        crate::check::request(&operations::LIST_CARD_PRODUCTS_V0, params)?;
        let url = format!("{}/v0/cards/products", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CARD_PRODUCTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/single_use_token`
    #[inline]
    pub fn get_client_single_use_token_v0(
        &self,
        body: &types::V0SingleUseTokenRequest,
    ) -> Result<Request<types::V0SingleUseTokenResponse>, BuildError> {
        let url = format!("{}/v0/cards/single_use_token", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::GET_CLIENT_SINGLE_USE_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/{card_id}`
    #[inline]
    pub fn get_card_v0(
        &self,
        card_id: &types::V0CardId,
    ) -> Result<Request<types::V0CardResponse>, BuildError> {
        crate::check::segment(&operations::GET_CARD_V0, "card_id", card_id)?;
        let url = format!(
            "{}/v0/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_CARD_V0, request.build(), crate::decode::json)
    }
    #[cfg(feature = "cards-v0")]
    /// `PATCH /v0/cards/{card_id}`
    #[inline]
    pub fn update_card_v0(
        &self,
        card_id: &types::V0CardId,
        body: &types::V0CardEditRequest,
    ) -> Result<Request<types::V0CardResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_CARD_V0, "card_id", card_id)?;
        crate::check::request(&operations::UPDATE_CARD_V0, body)?;
        let url = format!(
            "{}/v0/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
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
            &operations::UPDATE_CARD_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/{card_id}/barcodes`
    #[inline]
    pub fn get_card_barcode_v0(
        &self,
        card_id: &types::V0CardId,
    ) -> Result<Request<types::GetCardBarcodeV0Response>, BuildError> {
        crate::check::segment(&operations::GET_CARD_BARCODE_V0, "card_id", card_id)?;
        let url = format!(
            "{}/v0/cards/{}/barcodes", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CARD_BARCODE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `GET /v0/cards/{card_id}/changes`
    #[inline]
    pub fn list_changes_v0(
        &self,
        card_id: &types::V0CardId,
    ) -> Result<Request<types::V0CardChangesList>, BuildError> {
        crate::check::segment(&operations::LIST_CHANGES_V0, "card_id", card_id)?;
        let url = format!(
            "{}/v0/cards/{}/changes", self.baseurl, encode_path(& card_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CHANGES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "cards-v0")]
    /// `POST /v0/cards/{card_id}/client_token`
    #[inline]
    pub fn get_client_access_token_v0(
        &self,
        card_id: &types::V0CardId,
    ) -> Result<Request<types::V0ClientToken>, BuildError> {
        crate::check::segment(
            &operations::GET_CLIENT_ACCESS_TOKEN_V0,
            "card_id",
            card_id,
        )?;
        let url = format!(
            "{}/v0/cards/{}/client_token", self.baseurl, encode_path(& card_id
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
            &operations::GET_CLIENT_ACCESS_TOKEN_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
