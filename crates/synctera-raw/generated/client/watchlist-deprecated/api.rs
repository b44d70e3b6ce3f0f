// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "watchlist-deprecated")]
    /// `PUT /v0/customers/{customer_id}/watchlists/alerts/{alert_id}`
    #[inline]
    pub fn update_watchlist_alert_v0(
        &self,
        customer_id: &types::V0CustomerId,
        alert_id: &types::AlertId,
        body: &types::V0WatchlistAlert,
    ) -> Result<Request<()>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_WATCHLIST_ALERT_V0,
            "alert_id",
            alert_id,
        )?;
        crate::check::segment(
            &operations::UPDATE_WATCHLIST_ALERT_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/watchlists/alerts/{}", self.baseurl, encode_path(&
            customer_id.to_string()), encode_path(& alert_id.to_string()),
        );
        let request = self.client.put(url).json(&body);
        Request::prepared(
            &operations::UPDATE_WATCHLIST_ALERT_V0,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "watchlist-deprecated")]
    /// `GET /v0/customers/{customer_id}/watchlists/subscriptions`
    #[inline]
    pub fn list_watchlist_subscriptions_v0(
        &self,
        customer_id: &types::V0CustomerId,
    ) -> Result<Request<types::V0WatchlistSubscriptionList>, BuildError> {
        crate::check::segment(
            &operations::LIST_WATCHLIST_SUBSCRIPTIONS_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/watchlists/subscriptions", self.baseurl, encode_path(&
            customer_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_WATCHLIST_SUBSCRIPTIONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "watchlist-deprecated")]
    /// `PUT /v0/customers/{customer_id}/watchlists/subscriptions/{subscription_id}`
    #[inline]
    pub fn update_watchlist_subscription_v0(
        &self,
        customer_id: &types::V0CustomerId,
        subscription_id: &types::SubscriptionId,
        body: &types::V0WatchlistSubscription,
    ) -> Result<Request<types::V0WatchlistSubscription>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_WATCHLIST_SUBSCRIPTION_V0,
            "subscription_id",
            subscription_id,
        )?;
        crate::check::segment(
            &operations::UPDATE_WATCHLIST_SUBSCRIPTION_V0,
            "customer_id",
            customer_id,
        )?;
        let url = format!(
            "{}/v0/customers/{}/watchlists/subscriptions/{}", self.baseurl, encode_path(&
            customer_id.to_string()), encode_path(& subscription_id.to_string()),
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
            &operations::UPDATE_WATCHLIST_SUBSCRIPTION_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
