// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "monitoring")]
    /// `GET /v0/monitoring/alerts`
    #[inline]
    pub fn list_alerts_v0(
        &self,
        params: &types::ListAlertsV0Params,
    ) -> Result<Request<types::V0MonitoringAlertList>, BuildError> {
        crate::check::request(&operations::LIST_ALERTS_V0, params)?;
        let url = format!("{}/v0/monitoring/alerts", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_ALERTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `GET /v0/monitoring/alerts/{alert_id}`
    #[inline]
    pub fn get_alert_v0(
        &self,
        alert_id: &types::AlertId,
    ) -> Result<Request<types::V0MonitoringAlert>, BuildError> {
        crate::check::segment(&operations::GET_ALERT_V0, "alert_id", alert_id)?;
        let url = format!(
            "{}/v0/monitoring/alerts/{}", self.baseurl, encode_path(& alert_id
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
            &operations::GET_ALERT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `PATCH /v0/monitoring/alerts/{alert_id}`
    #[inline]
    pub fn update_alert_v0(
        &self,
        alert_id: &types::AlertId,
        body: &types::V0MonitoringAlert,
    ) -> Result<Request<()>, BuildError> {
        crate::check::segment(&operations::UPDATE_ALERT_V0, "alert_id", alert_id)?;
        let url = format!(
            "{}/v0/monitoring/alerts/{}", self.baseurl, encode_path(& alert_id
            .to_string()),
        );
        let request = self.client.patch(url).json(&body);
        Request::prepared(
            &operations::UPDATE_ALERT_V0,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `GET /v0/monitoring/subscriptions`
    #[inline]
    pub fn list_subscriptions_v0(
        &self,
        params: &types::ListSubscriptionsV0Params,
    ) -> Result<Request<types::V0MonitoringSubscriptionList>, BuildError> {
        crate::check::request(&operations::LIST_SUBSCRIPTIONS_V0, params)?;
        let url = format!("{}/v0/monitoring/subscriptions", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_SUBSCRIPTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `POST /v0/monitoring/subscriptions`
    #[inline]
    pub fn create_subscription_v0(
        &self,
        body: &types::V0MonitoringSubscription,
    ) -> Result<Request<types::V0MonitoringSubscription>, BuildError> {
        let url = format!("{}/v0/monitoring/subscriptions", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_SUBSCRIPTION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `GET /v0/monitoring/subscriptions/{subscription_id}`
    #[inline]
    pub fn get_subscription_v0(
        &self,
        subscription_id: &types::SubscriptionId,
    ) -> Result<Request<types::V0MonitoringSubscription>, BuildError> {
        crate::check::segment(
            &operations::GET_SUBSCRIPTION_V0,
            "subscription_id",
            subscription_id,
        )?;
        let url = format!(
            "{}/v0/monitoring/subscriptions/{}", self.baseurl, encode_path(&
            subscription_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_SUBSCRIPTION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "monitoring")]
    /// `DELETE /v0/monitoring/subscriptions/{subscription_id}`
    #[inline]
    pub fn delete_subscription_v0(
        &self,
        subscription_id: &types::SubscriptionId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_SUBSCRIPTION_V0,
            "subscription_id",
            subscription_id,
        )?;
        let url = format!(
            "{}/v0/monitoring/subscriptions/{}", self.baseurl, encode_path(&
            subscription_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_SUBSCRIPTION_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
