// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "applications")]
    /// `GET /v1/applications`
    #[inline]
    pub fn list_applications(
        &self,
        params: &types::ListApplicationsParams,
    ) -> Result<Request<types::ApplicationList>, BuildError> {
        crate::check::request(&operations::LIST_APPLICATIONS, params)?;
        let url = format!("{}/v1/applications", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_APPLICATIONS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "applications")]
    /// `POST /v1/applications`
    #[inline]
    pub fn create_application(
        &self,
        body: &types::Application,
    ) -> Result<Request<types::ApplicationResponse>, BuildError> {
        crate::check::request(&operations::CREATE_APPLICATION, body)?;
        let url = format!("{}/v1/applications", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_APPLICATION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "applications")]
    /// `GET /v1/applications/{application_id}`
    #[inline]
    pub fn get_application(
        &self,
        application_id: &types::ApplicationId,
    ) -> Result<Request<types::ApplicationResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_APPLICATION,
            "application_id",
            application_id,
        )?;
        let url = format!(
            "{}/v1/applications/{}", self.baseurl, encode_path(& application_id
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
            &operations::GET_APPLICATION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "applications")]
    /// `PATCH /v1/applications/{application_id}`
    #[inline]
    pub fn patch_application(
        &self,
        application_id: &types::ApplicationId,
        body: &types::ApplicationPatch,
    ) -> Result<Request<types::ApplicationResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_APPLICATION,
            "application_id",
            application_id,
        )?;
        let url = format!(
            "{}/v1/applications/{}", self.baseurl, encode_path(& application_id
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
            &operations::PATCH_APPLICATION,
            request.build(),
            crate::decode::json,
        )
    }
}
