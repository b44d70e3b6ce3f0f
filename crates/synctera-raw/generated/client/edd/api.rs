// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "edd")]
    /// `GET /v0/edd`
    #[inline]
    pub fn list_eddv0(
        &self,
        params: &types::ListEddv0Params,
    ) -> Result<Request<types::V0EddList>, BuildError> {
        crate::check::request(&operations::LIST_EDDV0, params)?;
        let url = format!("{}/v0/edd", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::LIST_EDDV0, request.build(), crate::decode::json)
    }
    #[cfg(feature = "edd")]
    /// `POST /v0/edd`
    #[inline]
    pub fn create_eddv0(
        &self,
        body: &types::V0CreateEddRequest,
    ) -> Result<Request<types::V0CreateEddResponse>, BuildError> {
        crate::check::request(&operations::CREATE_EDDV0, body)?;
        let url = format!("{}/v0/edd", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_EDDV0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "edd")]
    /// `GET /v0/edd/{edd_id}`
    #[inline]
    pub fn get_eddv0(
        &self,
        edd_id: &types::EddId,
    ) -> Result<Request<types::V0CreateEddResponse>, BuildError> {
        crate::check::segment(&operations::GET_EDDV0, "edd_id", edd_id)?;
        let url = format!(
            "{}/v0/edd/{}", self.baseurl, encode_path(& edd_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_EDDV0, request.build(), crate::decode::json)
    }
    #[cfg(feature = "edd")]
    /// `DELETE /v0/edd/{edd_id}`
    #[inline]
    pub fn delete_eddv0(
        &self,
        edd_id: &types::EddId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(&operations::DELETE_EDDV0, "edd_id", edd_id)?;
        let url = format!(
            "{}/v0/edd/{}", self.baseurl, encode_path(& edd_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_EDDV0,
            request.build(),
            crate::decode::json,
        )
    }
}
