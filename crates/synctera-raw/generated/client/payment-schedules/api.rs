// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "payment-schedules")]
    /// `GET /v0/payment_schedules`
    #[inline]
    pub fn list_payment_schedules_v0(
        &self,
        params: &types::ListPaymentSchedulesV0Params,
    ) -> Result<Request<types::V0PaymentScheduleList>, BuildError> {
        crate::check::request(&operations::LIST_PAYMENT_SCHEDULES_V0, params)?;
        let url = format!("{}/v0/payment_schedules", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_PAYMENT_SCHEDULES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "payment-schedules")]
    /// `POST /v0/payment_schedules`
    #[inline]
    pub fn create_payment_schedule_v0(
        &self,
        body: &types::V0PaymentSchedule,
    ) -> Result<Request<types::V0PaymentScheduleResponse>, BuildError> {
        crate::check::request(&operations::CREATE_PAYMENT_SCHEDULE_V0, body)?;
        let url = format!("{}/v0/payment_schedules", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_PAYMENT_SCHEDULE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "payment-schedules")]
    /// `GET /v0/payment_schedules/payments`
    #[inline]
    pub fn list_payments_v0(
        &self,
        params: &types::ListPaymentsV0Params,
    ) -> Result<Request<types::V0PaymentList>, BuildError> {
        crate::check::request(&operations::LIST_PAYMENTS_V0, params)?;
        let url = format!("{}/v0/payment_schedules/payments", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_PAYMENTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "payment-schedules")]
    /// `PATCH /v0/payment_schedules/{payment_schedule_id}`
    #[inline]
    pub fn patch_payment_schedule_v0(
        &self,
        payment_schedule_id: &types::PaymentScheduleId,
        body: &types::V0PatchPaymentSchedule,
    ) -> Result<Request<types::V0PaymentScheduleResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_PAYMENT_SCHEDULE_V0,
            "payment_schedule_id",
            payment_schedule_id,
        )?;
        let url = format!(
            "{}/v0/payment_schedules/{}", self.baseurl, encode_path(& payment_schedule_id
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
            &operations::PATCH_PAYMENT_SCHEDULE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
