// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "businesses")]
    /// `GET /v0/businesses`
    #[inline]
    pub fn list_businesses_v0(
        &self,
        params: &types::ListBusinessesV0Params,
    ) -> Result<Request<types::V0BusinessList>, BuildError> {
        crate::check::request(&operations::LIST_BUSINESSES_V0, params)?;
        let url = format!("{}/v0/businesses", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_BUSINESSES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "businesses")]
    /// `POST /v0/businesses`
    #[inline]
    pub fn create_business_v0(
        &self,
        body: &types::V0Business,
    ) -> Result<Request<types::V0Business>, BuildError> {
        crate::check::request(&operations::CREATE_BUSINESS_V0, body)?;
        let url = format!("{}/v0/businesses", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_BUSINESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "businesses")]
    /// `GET /v0/businesses/{business_id}`
    #[inline]
    pub fn get_business_v0(
        &self,
        business_id: &types::BusinessId,
    ) -> Result<Request<types::V0Business>, BuildError> {
        crate::check::segment(&operations::GET_BUSINESS_V0, "business_id", business_id)?;
        let url = format!(
            "{}/v0/businesses/{}", self.baseurl, encode_path(& business_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BUSINESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "businesses")]
    /// `PATCH /v0/businesses/{business_id}`
    #[inline]
    pub fn update_business_v0(
        &self,
        business_id: &types::BusinessId,
        body: &types::V0PatchBusiness,
    ) -> Result<Request<types::V0Business>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_BUSINESS_V0,
            "business_id",
            business_id,
        )?;
        let url = format!(
            "{}/v0/businesses/{}", self.baseurl, encode_path(& business_id.to_string()),
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
            &operations::UPDATE_BUSINESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
