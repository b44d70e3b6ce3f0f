// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "disclosures-deprecated")]
    /// `GET /v0/customers/{customer_id}/disclosures`
    #[inline]
    pub fn list_disclosures1_v0(
        &self,
        customer_id: &types::V0CustomerId,
        params: &types::ListDisclosures1V0Params,
    ) -> Result<Request<types::V0DisclosureResponse>, BuildError> {
        crate::check::segment(
            &operations::LIST_DISCLOSURES1_V0,
            "customer_id",
            customer_id,
        )?;
        crate::check::request(&operations::LIST_DISCLOSURES1_V0, params)?;
        let url = format!(
            "{}/v0/customers/{}/disclosures", self.baseurl, encode_path(& customer_id
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
            &operations::LIST_DISCLOSURES1_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disclosures-deprecated")]
    /// `POST /v0/customers/{customer_id}/disclosures`
    #[inline]
    pub fn create_disclosure1_v0(
        &self,
        customer_id: &types::V0CustomerId,
        body: &types::V0CustomerDisclosure,
    ) -> Result<Request<types::V0CustomerDisclosure>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DISCLOSURE1_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/disclosures", self.baseurl, encode_path(& customer_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_DISCLOSURE1_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
