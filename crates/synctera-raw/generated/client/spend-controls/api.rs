// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "spend-controls")]
    /// `GET /v1/spend_controls`
    #[inline]
    pub fn list_spend_controls(
        &self,
        params: &types::ListSpendControlsParams,
    ) -> Result<Request<types::SpendControlResponseList>, BuildError> {
        crate::check::request(&operations::LIST_SPEND_CONTROLS, params)?;
        let url = format!("{}/v1/spend_controls", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_SPEND_CONTROLS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls")]
    /// `POST /v1/spend_controls`
    #[inline]
    pub fn create_spend_control(
        &self,
        body: &types::SpendControlCreationRequest,
    ) -> Result<Request<types::SpendControlResponse>, BuildError> {
        crate::check::request(&operations::CREATE_SPEND_CONTROL, body)?;
        let url = format!("{}/v1/spend_controls", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_SPEND_CONTROL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls")]
    /// `GET /v1/spend_controls/{spend_control_id}`
    #[inline]
    pub fn get_spend_control(
        &self,
        spend_control_id: &types::SpendControlId,
    ) -> Result<Request<types::SpendControlResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_SPEND_CONTROL,
            "spend_control_id",
            spend_control_id,
        )?;
        let url = format!(
            "{}/v1/spend_controls/{}", self.baseurl, encode_path(& spend_control_id
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
            &operations::GET_SPEND_CONTROL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "spend-controls")]
    /// `PATCH /v1/spend_controls/{spend_control_id}`
    #[inline]
    pub fn update_spend_control(
        &self,
        spend_control_id: &types::SpendControlId,
        body: &types::SpendControlUpdateRequest,
    ) -> Result<Request<types::SpendControlResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_SPEND_CONTROL,
            "spend_control_id",
            spend_control_id,
        )?;
        crate::check::request(&operations::UPDATE_SPEND_CONTROL, body)?;
        let url = format!(
            "{}/v1/spend_controls/{}", self.baseurl, encode_path(& spend_control_id
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
            &operations::UPDATE_SPEND_CONTROL,
            request.build(),
            crate::decode::json,
        )
    }
}
