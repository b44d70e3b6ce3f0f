// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "adverse-actions")]
    /// `GET /v1/adverse_actions`
    #[inline]
    pub fn list_adverse_actions(
        &self,
        params: &types::ListAdverseActionsParams,
    ) -> Result<Request<types::AdverseActionList>, BuildError> {
        crate::check::request(&operations::LIST_ADVERSE_ACTIONS, params)?;
        let url = format!("{}/v1/adverse_actions", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ADVERSE_ACTIONS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "adverse-actions")]
    /// `POST /v1/adverse_actions`
    #[inline]
    pub fn create_adverse_action(
        &self,
        body: &types::AdverseAction,
    ) -> Result<Request<types::AdverseActionResponse>, BuildError> {
        let url = format!("{}/v1/adverse_actions", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ADVERSE_ACTION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "adverse-actions")]
    /// `GET /v1/adverse_actions/{adverse_action_id}`
    #[inline]
    pub fn get_adverse_action(
        &self,
        adverse_action_id: &types::AdverseActionId,
    ) -> Result<Request<types::AdverseActionResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_ADVERSE_ACTION,
            "adverse_action_id",
            adverse_action_id,
        )?;
        let url = format!(
            "{}/v1/adverse_actions/{}", self.baseurl, encode_path(& adverse_action_id
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
            &operations::GET_ADVERSE_ACTION,
            request.build(),
            crate::decode::json,
        )
    }
}
