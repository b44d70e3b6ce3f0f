// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "spend-controls-v0")]
    /// `GET /v0/spend_controls`
    #[inline]
    pub fn list_spend_controls_v0(
        &self,
        params: &types::ListSpendControlsV0Params,
    ) -> Result<Request<types::V0SpendControlResponseList>, BuildError> {
        crate::check::request(&operations::LIST_SPEND_CONTROLS_V0, params)?;
        let url = format!("{}/v0/spend_controls", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_SPEND_CONTROLS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls-v0")]
    /// `POST /v0/spend_controls`
    #[inline]
    pub fn create_spend_control_v0(
        &self,
        body: &types::V0SpendControl,
    ) -> Result<Request<types::V0SpendControlResponse>, BuildError> {
        crate::check::request(&operations::CREATE_SPEND_CONTROL_V0, body)?;
        let url = format!("{}/v0/spend_controls", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_SPEND_CONTROL_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls-v0")]
    /// `GET /v0/spend_controls/{spend_control_id}`
    #[inline]
    pub fn get_spend_control_v0(
        &self,
        spend_control_id: &types::V0SpendControlId,
    ) -> Result<Request<types::V0SpendControlResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_SPEND_CONTROL_V0,
            "spend_control_id",
            spend_control_id,
        )?;
        let url = format!(
            "{}/v0/spend_controls/{}", self.baseurl, encode_path(& spend_control_id
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
            &operations::GET_SPEND_CONTROL_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls-v0")]
    /// `PATCH /v0/spend_controls/{spend_control_id}`
    #[inline]
    pub fn update_spend_control_v0(
        &self,
        spend_control_id: &types::V0SpendControlId,
        body: &types::V0SpendControlUpdateRequest,
    ) -> Result<Request<types::V0SpendControlResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_SPEND_CONTROL_V0,
            "spend_control_id",
            spend_control_id,
        )?;
        crate::check::request(&operations::UPDATE_SPEND_CONTROL_V0, body)?;
        let url = format!(
            "{}/v0/spend_controls/{}", self.baseurl, encode_path(& spend_control_id
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
            &operations::UPDATE_SPEND_CONTROL_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
