// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "disclosures")]
    /// `GET /v0/disclosures`
    #[inline]
    pub fn list_disclosures_v0(
        &self,
        params: &types::ListDisclosuresV0Params,
    ) -> Result<Request<types::V0DisclosureList>, BuildError> {
        crate::check::request(&operations::LIST_DISCLOSURES_V0, params)?;
        let url = format!("{}/v0/disclosures", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_DISCLOSURES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disclosures")]
    /// `POST /v0/disclosures`
    #[inline]
    pub fn create_disclosure_v0(
        &self,
        body: &types::V0Disclosure,
    ) -> Result<Request<types::V0Disclosure>, BuildError> {
        crate::check::request(&operations::CREATE_DISCLOSURE_V0, body)?;
        let url = format!("{}/v0/disclosures", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_DISCLOSURE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disclosures")]
    /// `GET /v0/disclosures/{disclosure_id}`
    #[inline]
    pub fn get_disclosure_v0(
        &self,
        disclosure_id: &types::DisclosureId,
    ) -> Result<Request<types::V0Disclosure>, BuildError> {
        crate::check::segment(
            &operations::GET_DISCLOSURE_V0,
            "disclosure_id",
            disclosure_id,
        )?;
        let url = format!(
            "{}/v0/disclosures/{}", self.baseurl, encode_path(& disclosure_id
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
            &operations::GET_DISCLOSURE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
