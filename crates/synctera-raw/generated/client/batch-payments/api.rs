// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "batch-payments")]
    /// `GET /v1/batch_templates`
    #[inline]
    pub fn get_batch_payment_templates(
        &self,
        params: &types::GetBatchPaymentTemplatesParams,
    ) -> Result<Request<types::BatchPaymentTemplates>, BuildError> {
        crate::check::request(&operations::GET_BATCH_PAYMENT_TEMPLATES, params)?;
        let url = format!("{}/v1/batch_templates", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BATCH_PAYMENT_TEMPLATES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `POST /v1/batch_templates`
    #[inline]
    pub fn create_batch_payment_template(
        &self,
        body: &types::BatchPaymentTemplate,
    ) -> Result<Request<types::BatchPaymentTemplate>, BuildError> {
        let url = format!("{}/v1/batch_templates", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_BATCH_PAYMENT_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `GET /v1/batch_templates/{id}`
    #[inline]
    pub fn get_batch_payment_template(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::BatchPaymentTemplate>, BuildError> {
        crate::check::segment(&operations::GET_BATCH_PAYMENT_TEMPLATE, "id", id)?;
        let url = format!(
            "{}/v1/batch_templates/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BATCH_PAYMENT_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `PATCH /v1/batch_templates/{id}`
    #[inline]
    pub fn update_batch_payment_template(
        &self,
        id: &crate::AnyId,
        body: &types::BatchPaymentTemplatePatch,
    ) -> Result<Request<types::BatchPaymentTemplate>, BuildError> {
        crate::check::segment(&operations::UPDATE_BATCH_PAYMENT_TEMPLATE, "id", id)?;
        let url = format!(
            "{}/v1/batch_templates/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::UPDATE_BATCH_PAYMENT_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `GET /v1/batches`
    #[inline]
    pub fn get_batch_payments(
        &self,
        params: &types::GetBatchPaymentsParams,
    ) -> Result<Request<types::BatchPayments>, BuildError> {
        crate::check::request(&operations::GET_BATCH_PAYMENTS, params)?;
        let url = format!("{}/v1/batches", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BATCH_PAYMENTS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `POST /v1/batches`
    #[inline]
    pub fn create_batch_payments(
        &self,
        body: &types::CreateBatchPaymentsRequest,
    ) -> Result<Request<types::CreateBatchPaymentsResponse>, BuildError> {
        let url = format!("{}/v1/batches", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_BATCH_PAYMENTS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `GET /v1/batches/{id}`
    #[inline]
    pub fn get_batch_payment(
        &self,
        id: &crate::AnyId,
    ) -> Result<Request<types::BatchPayment>, BuildError> {
        crate::check::segment(&operations::GET_BATCH_PAYMENT, "id", id)?;
        let url = format!(
            "{}/v1/batches/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BATCH_PAYMENT,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "batch-payments")]
    /// `PATCH /v1/batches/{id}`
    #[inline]
    pub fn update_batch_payment(
        &self,
        id: &crate::AnyId,
        body: &types::BatchPaymentPatchRequest,
    ) -> Result<Request<types::BatchPayment>, BuildError> {
        crate::check::segment(&operations::UPDATE_BATCH_PAYMENT, "id", id)?;
        let url = format!(
            "{}/v1/batches/{}", self.baseurl, encode_path(& id.to_string()),
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
            &operations::UPDATE_BATCH_PAYMENT,
            request.build(),
            crate::decode::json,
        )
    }
}
