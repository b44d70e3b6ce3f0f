// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts`
    #[inline]
    pub fn list_accounts_v0(
        &self,
        params: &types::ListAccountsV0Params,
    ) -> Result<Request<types::V0AccountList>, BuildError> {
        crate::check::request(&operations::LIST_ACCOUNTS_V0, params)?;
        let url = format!("{}/v0/accounts", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ACCOUNTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `POST /v0/accounts`
    #[inline]
    pub fn create_account_v0(
        &self,
        body: &types::V0AccountCreation,
    ) -> Result<Request<types::V0AccountGenericResponse>, BuildError> {
        crate::check::request(&operations::CREATE_ACCOUNT_V0, body)?;
        let url = format!("{}/v0/accounts", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/products`
    #[inline]
    pub fn list_account_resource_products_v0(
        &self,
        params: &types::ListAccountResourceProductsV0Params,
    ) -> Result<Request<types::V0AccountProductList>, BuildError> {
        crate::check::request(&operations::LIST_ACCOUNT_RESOURCE_PRODUCTS_V0, params)?;
        let url = format!("{}/v0/accounts/products", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ACCOUNT_RESOURCE_PRODUCTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `POST /v0/accounts/products`
    #[inline]
    pub fn create_account_resource_product_v0(
        &self,
        body: &types::V0AccountProduct,
    ) -> Result<Request<types::V0AccountProduct>, BuildError> {
        crate::check::request(&operations::CREATE_ACCOUNT_RESOURCE_PRODUCT_V0, body)?;
        let url = format!("{}/v0/accounts/products", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ACCOUNT_RESOURCE_PRODUCT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PATCH /v0/accounts/products/{product_id}`
    #[inline]
    pub fn patch_account_product_v0(
        &self,
        product_id: &types::ProductId,
        body: &types::V0PatchAccountProduct,
    ) -> Result<Request<types::V0AccountProduct>, BuildError> {
        crate::check::segment(
            &operations::PATCH_ACCOUNT_PRODUCT_V0,
            "product_id",
            product_id,
        )?;
        crate::check::request(&operations::PATCH_ACCOUNT_PRODUCT_V0, body)?;
        let url = format!(
            "{}/v0/accounts/products/{}", self.baseurl, encode_path(& product_id
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
            &operations::PATCH_ACCOUNT_PRODUCT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/stop_payments`
    #[inline]
    pub fn list_stop_payment_v0(
        &self,
        params: &types::ListStopPaymentV0Params,
    ) -> Result<Request<types::V0StopPaymentList>, BuildError> {
        let url = format!("{}/v0/accounts/stop_payments", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_STOP_PAYMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/templates`
    #[inline]
    pub fn list_account_templates_v0(
        &self,
        params: &types::ListAccountTemplatesV0Params,
    ) -> Result<Request<types::V0TemplateList>, BuildError> {
        crate::check::request(&operations::LIST_ACCOUNT_TEMPLATES_V0, params)?;
        let url = format!("{}/v0/accounts/templates", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ACCOUNT_TEMPLATES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `POST /v0/accounts/templates`
    #[inline]
    pub fn create_account_template_v0(
        &self,
        body: &types::V0AccountTemplate,
    ) -> Result<Request<types::V0AccountTemplateResponse>, BuildError> {
        crate::check::request(&operations::CREATE_ACCOUNT_TEMPLATE_V0, body)?;
        let url = format!("{}/v0/accounts/templates", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_ACCOUNT_TEMPLATE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/templates/{template_id}`
    #[inline]
    pub fn get_account_template_v0(
        &self,
        template_id: &types::TemplateId,
    ) -> Result<Request<types::V0AccountTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_ACCOUNT_TEMPLATE_V0,
            "template_id",
            template_id,
        )?;
        let url = format!(
            "{}/v0/accounts/templates/{}", self.baseurl, encode_path(& template_id
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
            &operations::GET_ACCOUNT_TEMPLATE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PUT /v0/accounts/templates/{template_id}`
    #[inline]
    pub fn update_account_template_v0(
        &self,
        template_id: &types::TemplateId,
        body: &types::V0AccountTemplate,
    ) -> Result<Request<types::V0AccountTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_ACCOUNT_TEMPLATE_V0,
            "template_id",
            template_id,
        )?;
        crate::check::request(&operations::UPDATE_ACCOUNT_TEMPLATE_V0, body)?;
        let url = format!(
            "{}/v0/accounts/templates/{}", self.baseurl, encode_path(& template_id
            .to_string()),
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
            &operations::UPDATE_ACCOUNT_TEMPLATE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `DELETE /v0/accounts/templates/{template_id}`
    #[inline]
    pub fn delete_account_template_v0(
        &self,
        template_id: &types::TemplateId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_ACCOUNT_TEMPLATE_V0,
            "template_id",
            template_id,
        )?;
        let url = format!(
            "{}/v0/accounts/templates/{}", self.baseurl, encode_path(& template_id
            .to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_ACCOUNT_TEMPLATE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PATCH /v0/accounts/templates/{template_id}`
    #[inline]
    pub fn patch_account_template_v0(
        &self,
        template_id: &types::TemplateId,
        body: &types::V0PatchAccountTemplate,
    ) -> Result<Request<types::V0AccountTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_ACCOUNT_TEMPLATE_V0,
            "template_id",
            template_id,
        )?;
        crate::check::request(&operations::PATCH_ACCOUNT_TEMPLATE_V0, body)?;
        let url = format!(
            "{}/v0/accounts/templates/{}", self.baseurl, encode_path(& template_id
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
            &operations::PATCH_ACCOUNT_TEMPLATE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/{account_id}`
    #[inline]
    pub fn get_account_v0(
        &self,
        account_id: &types::AccountId,
    ) -> Result<Request<types::V0AccountGenericResponse>, BuildError> {
        crate::check::segment(&operations::GET_ACCOUNT_V0, "account_id", account_id)?;
        let url = format!(
            "{}/v0/accounts/{}", self.baseurl, encode_path(& account_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PUT /v0/accounts/{account_id}`
    #[inline]
    pub fn update_account_v0(
        &self,
        account_id: &types::AccountId,
        body: &types::V0UpdateAccount,
    ) -> Result<Request<types::V0AccountGenericResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_ACCOUNT_V0, "account_id", account_id)?;
        let url = format!(
            "{}/v0/accounts/{}", self.baseurl, encode_path(& account_id.to_string()),
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
            &operations::UPDATE_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PATCH /v0/accounts/{account_id}`
    #[inline]
    pub fn patch_account_v0(
        &self,
        account_id: &types::AccountId,
        body: &types::V0PatchAccount,
    ) -> Result<Request<types::V0AccountGenericResponse>, BuildError> {
        crate::check::segment(&operations::PATCH_ACCOUNT_V0, "account_id", account_id)?;
        crate::check::request(&operations::PATCH_ACCOUNT_V0, body)?;
        let url = format!(
            "{}/v0/accounts/{}", self.baseurl, encode_path(& account_id.to_string()),
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
            &operations::PATCH_ACCOUNT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `POST /v0/accounts/{account_id}/initiate_closure`
    #[inline]
    pub fn initiate_account_closure_v0(
        &self,
        account_id: &types::AccountId,
        body: &types::V0AccountClosureRequest,
    ) -> Result<Request<types::V0AccountGenericResponse>, BuildError> {
        crate::check::segment(
            &operations::INITIATE_ACCOUNT_CLOSURE_V0,
            "account_id",
            account_id,
        )?;
        let url = format!(
            "{}/v0/accounts/{}/initiate_closure", self.baseurl, encode_path(& account_id
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
            &operations::INITIATE_ACCOUNT_CLOSURE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/{account_id}/relationships`
    #[inline]
    pub fn list_account_relationship_v0(
        &self,
        account_id: &types::AccountId,
        params: &types::ListAccountRelationshipV0Params,
    ) -> Result<Request<types::V0RelationshipList>, BuildError> {
        crate::check::segment(
            &operations::LIST_ACCOUNT_RELATIONSHIP_V0,
            "account_id",
            account_id,
        )?;
        crate::check::request(&operations::LIST_ACCOUNT_RELATIONSHIP_V0, params)?;
        let url = format!(
            "{}/v0/accounts/{}/relationships", self.baseurl, encode_path(& account_id
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
            &operations::LIST_ACCOUNT_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `POST /v0/accounts/{account_id}/relationships`
    #[inline]
    pub fn create_account_relationship_v0(
        &self,
        account_id: &types::AccountId,
        body: &types::V0AccountRelationship,
    ) -> Result<Request<types::V0RelationshipResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_ACCOUNT_RELATIONSHIP_V0,
            "account_id",
            account_id,
        )?;
        let url = format!(
            "{}/v0/accounts/{}/relationships", self.baseurl, encode_path(& account_id
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
            &operations::CREATE_ACCOUNT_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `GET /v0/accounts/{account_id}/relationships/{relationship_id}`
    #[inline]
    pub fn get_account_relationship_v0(
        &self,
        account_id: &types::AccountId,
        relationship_id: &types::RelationshipId,
    ) -> Result<Request<types::V0RelationshipResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_ACCOUNT_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        crate::check::segment(
            &operations::GET_ACCOUNT_RELATIONSHIP_V0,
            "account_id",
            account_id,
        )?;
        let url = format!(
            "{}/v0/accounts/{}/relationships/{}", self.baseurl, encode_path(& account_id
            .to_string()), encode_path(& relationship_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_ACCOUNT_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `PUT /v0/accounts/{account_id}/relationships/{relationship_id}`
    #[inline]
    pub fn update_account_relationship_v0(
        &self,
        account_id: &types::AccountId,
        relationship_id: &types::RelationshipId,
        body: &types::V0AccountRelationship,
    ) -> Result<Request<types::V0RelationshipResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_ACCOUNT_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        crate::check::segment(
            &operations::UPDATE_ACCOUNT_RELATIONSHIP_V0,
            "account_id",
            account_id,
        )?;
        let url = format!(
            "{}/v0/accounts/{}/relationships/{}", self.baseurl, encode_path(& account_id
            .to_string()), encode_path(& relationship_id.to_string()),
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
            &operations::UPDATE_ACCOUNT_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "accounts")]
    /// `DELETE /v0/accounts/{account_id}/relationships/{relationship_id}`
    #[inline]
    pub fn delete_account_relationship_v0(
        &self,
        account_id: &types::AccountId,
        relationship_id: &types::RelationshipId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_ACCOUNT_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        crate::check::segment(
            &operations::DELETE_ACCOUNT_RELATIONSHIP_V0,
            "account_id",
            account_id,
        )?;
        let url = format!(
            "{}/v0/accounts/{}/relationships/{}", self.baseurl, encode_path(& account_id
            .to_string()), encode_path(& relationship_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_ACCOUNT_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
