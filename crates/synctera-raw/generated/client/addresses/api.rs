// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "addresses")]
    /// `GET /v0/addresses`
    #[inline]
    pub fn list_addresses_v0(
        &self,
        params: &types::ListAddressesV0Params,
    ) -> Result<Request<types::V0AddressesList>, BuildError> {
        crate::check::request(&operations::LIST_ADDRESSES_V0, params)?;
        let url = format!("{}/v0/addresses", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ADDRESSES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "addresses")]
    /// `POST /v0/addresses`
    #[inline]
    pub fn create_address_v0(
        &self,
        body: &types::V0AddressPost,
    ) -> Result<Request<types::V0AddressResponse>, BuildError> {
        crate::check::request(&operations::CREATE_ADDRESS_V0, body)?;
        let url = format!("{}/v0/addresses", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ADDRESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "addresses")]
    /// `GET /v0/addresses/{address_id}`
    #[inline]
    pub fn get_address_v0(
        &self,
        address_id: &types::AddressId,
    ) -> Result<Request<types::V0AddressResponse>, BuildError> {
        crate::check::segment(&operations::GET_ADDRESS_V0, "address_id", address_id)?;
        let url = format!(
            "{}/v0/addresses/{}", self.baseurl, encode_path(& address_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_ADDRESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "addresses")]
    /// `PATCH /v0/addresses/{address_id}`
    #[inline]
    pub fn update_address_v0(
        &self,
        address_id: &types::AddressId,
        body: &types::V0AddressPatch,
    ) -> Result<Request<types::V0AddressResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_ADDRESS_V0, "address_id", address_id)?;
        let url = format!(
            "{}/v0/addresses/{}", self.baseurl, encode_path(& address_id.to_string()),
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
            &operations::UPDATE_ADDRESS_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
