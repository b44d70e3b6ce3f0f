// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "customers")]
    /// `GET /v0/customers`
    #[inline]
    pub fn list_customers_v0(
        &self,
        params: &types::ListCustomersV0Params,
    ) -> Result<Request<types::V0CustomerList>, BuildError> {
        crate::check::request(&operations::LIST_CUSTOMERS_V0, params)?;
        let url = format!("{}/v0/customers", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_CUSTOMERS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "customers")]
    /// `POST /v0/customers`
    #[inline]
    pub fn create_customer_v0(
        &self,
        body: &types::V0CustomerInBody,
    ) -> Result<Request<types::V0CustomerInBody>, BuildError> {
        crate::check::request(&operations::CREATE_CUSTOMER_V0, body)?;
        let url = format!("{}/v0/customers", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_CUSTOMER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "customers")]
    /// `GET /v0/customers/{customer_id}`
    #[inline]
    pub fn get_customer_v0(
        &self,
        customer_id: &types::V0CustomerId,
    ) -> Result<Request<types::V0CustomerInBody>, BuildError> {
        crate::check::segment(&operations::GET_CUSTOMER_V0, "customer_id", customer_id)?;
        let url = format!(
            "{}/v0/customers/{}", self.baseurl, encode_path(& customer_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_CUSTOMER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "customers")]
    /// `PUT /v0/customers/{customer_id}`
    #[inline]
    pub fn update_customer_v0(
        &self,
        customer_id: &types::V0CustomerId,
        body: &types::V0CustomerInBody,
    ) -> Result<Request<types::V0CustomerInBody>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_CUSTOMER_V0,
            "customer_id",
            customer_id,
        )?;
        crate::check::request(&operations::UPDATE_CUSTOMER_V0, body)?;
        let url = format!(
            "{}/v0/customers/{}", self.baseurl, encode_path(& customer_id.to_string()),
        );
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::UPDATE_CUSTOMER_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "customers")]
    /// `PATCH /v0/customers/{customer_id}`
    #[inline]
    pub fn patch_customer_v0(
        &self,
        customer_id: &types::V0CustomerId,
        body: &types::V0PatchCustomer,
    ) -> Result<Request<types::V0CustomerInBody>, BuildError> {
        crate::check::segment(
            &operations::PATCH_CUSTOMER_V0,
            "customer_id",
            customer_id,
        )?;
        crate::check::request(&operations::PATCH_CUSTOMER_V0, body)?;
        let url = format!(
            "{}/v0/customers/{}", self.baseurl, encode_path(& customer_id.to_string()),
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
            &operations::PATCH_CUSTOMER_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
