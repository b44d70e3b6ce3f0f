// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "institutions")]
    /// `GET /v0/institutions`
    #[inline]
    pub fn get_institutions_v0(
        &self,
        params: &types::GetInstitutionsV0Params,
    ) -> Result<Request<types::V0InstitutionList>, BuildError> {
        crate::check::request(&operations::GET_INSTITUTIONS_V0, params)?;
        let url = format!("{}/v0/institutions", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_INSTITUTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
