// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "fees")]
    /// `GET /v1/fee_templates`
    #[inline]
    pub fn list_feetemplates(
        &self,
        params: &types::ListFeetemplatesParams,
    ) -> Result<Request<types::FeeTemplateList>, BuildError> {
        crate::check::request(&operations::LIST_FEETEMPLATES, params)?;
        let url = format!("{}/v1/fee_templates", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_FEETEMPLATES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "fees")]
    /// `POST /v1/fee_templates`
    #[inline]
    pub fn create_fee_template(
        &self,
        body: &types::FeeTemplatePost,
    ) -> Result<Request<types::FeeTemplateResponse>, BuildError> {
        let url = format!("{}/v1/fee_templates", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_FEE_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "fees")]
    /// `GET /v1/fee_templates/{fee_template_id}`
    #[inline]
    pub fn get_fee_template(
        &self,
        fee_template_id: &types::FeeTemplateId,
    ) -> Result<Request<types::FeeTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_FEE_TEMPLATE,
            "fee_template_id",
            fee_template_id,
        )?;
        let url = format!(
            "{}/v1/fee_templates/{}", self.baseurl, encode_path(& fee_template_id
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
            &operations::GET_FEE_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "fees")]
    /// `PATCH /v1/fee_templates/{fee_template_id}`
    #[inline]
    pub fn patch_fee_template(
        &self,
        fee_template_id: &types::FeeTemplateId,
        body: &types::FeeTemplatePatch,
    ) -> Result<Request<types::FeeTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_FEE_TEMPLATE,
            "fee_template_id",
            fee_template_id,
        )?;
        let url = format!(
            "{}/v1/fee_templates/{}", self.baseurl, encode_path(& fee_template_id
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
            &operations::PATCH_FEE_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "fees")]
    /// `GET /v1/fees`
    #[inline]
    pub fn list_fees(
        &self,
        params: &types::ListFeesParams,
    ) -> Result<Request<types::FeeList>, BuildError> {
        crate::check::request(&operations::LIST_FEES, params)?;
        let url = format!("{}/v1/fees", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::LIST_FEES, request.build(), crate::decode::json)
    }
    #[cfg(feature = "fees")]
    /// `POST /v1/fees`
    #[inline]
    pub fn create_fee(
        &self,
        body: &types::FeePost,
    ) -> Result<Request<types::FeeResponse>, BuildError> {
        let url = format!("{}/v1/fees", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        let sent = {
            let value = body;
            (
                Some(&value.account_id).map(ToOwned::to_owned),
                Some(&value.template_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_FEE,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::FeeResponse| {
                        crate::echo::same(
                            "account_id",
                            &sent.0,
                            Some(&value.account_id),
                        )?;
                        crate::echo::same(
                            "template_id",
                            &sent.1,
                            Some(&value.template_id),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("account_id", &sent.0),
                            crate::echo::said("template_id", &sent.1),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "fees")]
    /// `GET /v1/fees/{fee_id}`
    #[inline]
    pub fn get_fee(
        &self,
        fee_id: &types::FeeId,
    ) -> Result<Request<types::FeeResponse>, BuildError> {
        crate::check::segment(&operations::GET_FEE, "fee_id", fee_id)?;
        let url = format!(
            "{}/v1/fees/{}", self.baseurl, encode_path(& fee_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_FEE, request.build(), crate::decode::json)
    }
    #[cfg(feature = "fees")]
    /// `POST /v1/fees/{fee_id}/reverse`
    #[inline]
    pub fn reverse_fee(
        &self,
        fee_id: &types::FeeId,
        body: &types::FeeReversePost,
    ) -> Result<Request<types::FeeResponse>, BuildError> {
        crate::check::segment(&operations::REVERSE_FEE, "fee_id", fee_id)?;
        let url = format!(
            "{}/v1/fees/{}/reverse", self.baseurl, encode_path(& fee_id.to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(&operations::REVERSE_FEE, request.build(), crate::decode::json)
    }
}
