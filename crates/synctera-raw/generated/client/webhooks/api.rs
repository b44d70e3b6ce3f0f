// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "webhooks")]
    /// `PUT /v0/webhook_secrets`
    #[inline]
    pub fn replace_secret_v0(
        &self,
        body: &types::ReplaceSecretV0Request,
    ) -> Result<Request<types::ReplaceSecretV0Response>, BuildError> {
        let url = format!("{}/v0/webhook_secrets", self.baseurl,);
        let request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::REPLACE_SECRET_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// `POST /v0/webhook_secrets`
    #[inline]
    pub fn create_secret_v0(
        &self,
    ) -> Result<Request<types::CreateSecretV0Response>, BuildError> {
        let url = format!("{}/v0/webhook_secrets", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::CREATE_SECRET_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// `DELETE /v0/webhook_secrets`
    #[inline]
    pub fn revoke_secret_v0(
        &self,
        params: &types::RevokeSecretV0Params,
    ) -> Result<Request<()>, BuildError> {
        let url = format!("{}/v0/webhook_secrets", self.baseurl,);
        let url = params.add_to(url);
        let request = self.client.delete(url);
        Request::prepared(
            &operations::REVOKE_SECRET_V0,
            request.build(),
            crate::decode::empty,
        )
    }
    #[cfg(feature = "webhooks")]
    /// List webhooks
    ///
    /// Pages through the subscriptions. Reads only.
    ///
    /// `GET /v1/webhooks`
    #[inline]
    pub fn list_webhooks(
        &self,
        params: &types::ListWebhooksParams,
    ) -> Result<Request<types::WebhookList>, BuildError> {
        crate::check::request(&operations::LIST_WEBHOOKS, params)?;
        let url = format!("{}/v1/webhooks", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_WEBHOOKS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// Subscribe to events
    ///
    /// Registers an endpoint for events. The operation declares no idempotency key: after an unknown outcome, list the webhooks before trying again, or events may arrive twice.
    ///
    /// `POST /v1/webhooks`
    #[inline]
    pub fn create_webhook(
        &self,
        body: &types::Webhook,
    ) -> Result<Request<types::Webhook>, BuildError> {
        crate::check::request(&operations::CREATE_WEBHOOK, body)?;
        let url = format!("{}/v1/webhooks", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_WEBHOOK,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// `POST /v1/webhooks/trigger`
    #[inline]
    pub fn trigger_event(
        &self,
        body: &types::TriggerEventRequest,
    ) -> Result<Request<types::EventTrigger>, BuildError> {
        let url = format!("{}/v1/webhooks/trigger", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::TRIGGER_EVENT,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// Look up a webhook
    ///
    /// Returns one subscription. Reads only.
    ///
    /// `GET /v1/webhooks/{webhook_id}`
    #[inline]
    pub fn get_webhook(
        &self,
        webhook_id: &types::WebhookId,
    ) -> Result<Request<types::Webhook>, BuildError> {
        crate::check::segment(&operations::GET_WEBHOOK, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_WEBHOOK, request.build(), crate::decode::json)
    }
    #[cfg(feature = "webhooks")]
    /// Replace a webhook
    ///
    /// Puts a new subscription in place of the old one: send every field, as one left out may be lost. Declares no idempotency key; repeating the same body changes nothing more.
    ///
    /// `PUT /v1/webhooks/{webhook_id}`
    #[inline]
    pub fn update_webhook(
        &self,
        webhook_id: &types::WebhookId,
        body: &types::Webhook,
    ) -> Result<Request<types::Webhook>, BuildError> {
        crate::check::segment(&operations::UPDATE_WEBHOOK, "webhook_id", webhook_id)?;
        crate::check::request(&operations::UPDATE_WEBHOOK, body)?;
        let url = format!(
            "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
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
            &operations::UPDATE_WEBHOOK,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// Remove a webhook
    ///
    /// Ends the subscription; nothing more is posted to its endpoint. Declares no idempotency key.
    ///
    /// `DELETE /v1/webhooks/{webhook_id}`
    #[inline]
    pub fn delete_webhook(
        &self,
        webhook_id: &types::WebhookId,
    ) -> Result<Request<types::DeleteResponse>, BuildError> {
        crate::check::segment(&operations::DELETE_WEBHOOK, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_WEBHOOK,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks")]
    /// `GET /v1/webhooks/{webhook_id}/events`
    #[inline]
    pub fn list_events(
        &self,
        webhook_id: &types::WebhookId,
        params: &types::ListEventsParams,
    ) -> Result<Request<types::EventList>, BuildError> {
        crate::check::segment(&operations::LIST_EVENTS, "webhook_id", webhook_id)?;
        crate::check::request(&operations::LIST_EVENTS, params)?;
        let url = format!(
            "{}/v1/webhooks/{}/events", self.baseurl, encode_path(& webhook_id
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
        Request::prepared(&operations::LIST_EVENTS, request.build(), crate::decode::json)
    }
    #[cfg(feature = "webhooks")]
    /// `GET /v1/webhooks/{webhook_id}/events/{event_id}`
    #[inline]
    pub fn get_event(
        &self,
        webhook_id: &types::WebhookId,
        event_id: &types::EventId,
    ) -> Result<Request<types::Event>, BuildError> {
        crate::check::segment(&operations::GET_EVENT, "event_id", event_id)?;
        crate::check::segment(&operations::GET_EVENT, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v1/webhooks/{}/events/{}", self.baseurl, encode_path(& webhook_id
            .to_string()), encode_path(& event_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_EVENT, request.build(), crate::decode::json)
    }
    #[cfg(feature = "webhooks")]
    /// `POST /v1/webhooks/{webhook_id}/events/{event_id}/resend`
    #[inline]
    pub fn resend_event(
        &self,
        webhook_id: &types::WebhookId,
        event_id: &types::EventId,
        params: &types::ResendEventParams,
    ) -> Result<Request<types::Event>, BuildError> {
        crate::check::segment(&operations::RESEND_EVENT, "event_id", event_id)?;
        crate::check::segment(&operations::RESEND_EVENT, "webhook_id", webhook_id)?;
        crate::check::request(&operations::RESEND_EVENT, params)?;
        let url = format!(
            "{}/v1/webhooks/{}/events/{}/resend", self.baseurl, encode_path(& webhook_id
            .to_string()), encode_path(& event_id.to_string()),
        );
        let url = params.add_to(url);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::RESEND_EVENT,
            request.build(),
            crate::decode::json,
        )
    }
}
