// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "webhooks-v0")]
    /// `GET /v0/webhooks`
    #[inline]
    pub fn list_webhooks_v0(
        &self,
        params: &types::ListWebhooksV0Params,
    ) -> Result<Request<types::V0WebhookList>, BuildError> {
        crate::check::request(&operations::LIST_WEBHOOKS_V0, params)?;
        let url = format!("{}/v0/webhooks", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_WEBHOOKS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `POST /v0/webhooks`
    #[inline]
    pub fn create_webhook_v0(
        &self,
        body: &types::V0Webhook,
    ) -> Result<Request<types::V0Webhook>, BuildError> {
        crate::check::request(&operations::CREATE_WEBHOOK_V0, body)?;
        let url = format!("{}/v0/webhooks", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_WEBHOOK_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `POST /v0/webhooks/trigger`
    #[inline]
    pub fn trigger_event_v0(
        &self,
        body: &types::TriggerEventV0Request,
    ) -> Result<Request<types::V0EventTrigger>, BuildError> {
        let url = format!("{}/v0/webhooks/trigger", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::TRIGGER_EVENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `GET /v0/webhooks/{webhook_id}`
    #[inline]
    pub fn get_webhook_v0(
        &self,
        webhook_id: &types::WebhookId,
    ) -> Result<Request<types::V0Webhook>, BuildError> {
        crate::check::segment(&operations::GET_WEBHOOK_V0, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v0/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_WEBHOOK_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `PUT /v0/webhooks/{webhook_id}`
    #[inline]
    pub fn update_webhook_v0(
        &self,
        webhook_id: &types::WebhookId,
        body: &types::V0Webhook,
    ) -> Result<Request<types::V0Webhook>, BuildError> {
        crate::check::segment(&operations::UPDATE_WEBHOOK_V0, "webhook_id", webhook_id)?;
        crate::check::request(&operations::UPDATE_WEBHOOK_V0, body)?;
        let url = format!(
            "{}/v0/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
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
            &operations::UPDATE_WEBHOOK_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `DELETE /v0/webhooks/{webhook_id}`
    #[inline]
    pub fn delete_webhook_v0(
        &self,
        webhook_id: &types::WebhookId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(&operations::DELETE_WEBHOOK_V0, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v0/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_WEBHOOK_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `GET /v0/webhooks/{webhook_id}/events`
    #[inline]
    pub fn list_events_v0(
        &self,
        webhook_id: &types::WebhookId,
        params: &types::ListEventsV0Params,
    ) -> Result<Request<types::V0EventList>, BuildError> {
        crate::check::segment(&operations::LIST_EVENTS_V0, "webhook_id", webhook_id)?;
        crate::check::request(&operations::LIST_EVENTS_V0, params)?;
        let url = format!(
            "{}/v0/webhooks/{}/events", self.baseurl, encode_path(& webhook_id
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
            &operations::LIST_EVENTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `GET /v0/webhooks/{webhook_id}/events/{event_id}`
    #[inline]
    pub fn get_event_v0(
        &self,
        webhook_id: &types::WebhookId,
        event_id: &types::EventId,
    ) -> Result<Request<types::V0Event>, BuildError> {
        crate::check::segment(&operations::GET_EVENT_V0, "event_id", event_id)?;
        crate::check::segment(&operations::GET_EVENT_V0, "webhook_id", webhook_id)?;
        let url = format!(
            "{}/v0/webhooks/{}/events/{}", self.baseurl, encode_path(& webhook_id
            .to_string()), encode_path(& event_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_EVENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "webhooks-v0")]
    /// `POST /v0/webhooks/{webhook_id}/events/{event_id}/resend`
    #[inline]
    pub fn resend_event_v0(
        &self,
        webhook_id: &types::WebhookId,
        event_id: &types::EventId,
        params: &types::ResendEventV0Params,
    ) -> Result<Request<types::V0Event>, BuildError> {
        crate::check::segment(&operations::RESEND_EVENT_V0, "event_id", event_id)?;
        crate::check::segment(&operations::RESEND_EVENT_V0, "webhook_id", webhook_id)?;
        crate::check::request(&operations::RESEND_EVENT_V0, params)?;
        let url = format!(
            "{}/v0/webhooks/{}/events/{}/resend", self.baseurl, encode_path(& webhook_id
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
            &operations::RESEND_EVENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
