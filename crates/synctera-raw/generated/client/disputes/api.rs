// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "disputes")]
    /// `GET /v1/disputes`
    #[inline]
    pub fn list_disputes(
        &self,
        params: &types::ListDisputesParams,
    ) -> Result<Request<types::DisputeList>, BuildError> {
        crate::check::request(&operations::LIST_DISPUTES, params)?;
        let url = format!("{}/v1/disputes", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_DISPUTES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disputes")]
    /// `POST /v1/disputes`
    #[inline]
    pub fn create_dispute(
        &self,
        body: &types::DisputeRequest,
    ) -> Result<Request<types::DisputeResponse>, BuildError> {
        crate::check::request(&operations::CREATE_DISPUTE, body)?;
        let url = format!("{}/v1/disputes", self.baseurl,);
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
            (value.transaction_id().map(ToOwned::to_owned), value.disputed_amount())
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_DISPUTE,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::DisputeResponse| {
                        crate::echo::same(
                            "transaction_id",
                            &sent.0,
                            value.transaction_id(),
                        )?;
                        crate::echo::same(
                            "disputed_amount",
                            &sent.1,
                            value.disputed_amount().as_ref(),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("transaction_id", &sent.0),
                            crate::echo::said("disputed_amount", &sent.1),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "disputes")]
    /// `GET /v1/disputes/documents/{document_id}/contents`
    #[inline]
    pub fn get_dispute_document_contents(
        &self,
        document_id: &types::DocumentId,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::segment(
            &operations::GET_DISPUTE_DOCUMENT_CONTENTS,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v1/disputes/documents/{}/contents", self.baseurl, encode_path(&
            document_id.to_string()),
        );
        let request = self.client.get(url);
        Request::prepared(
            &operations::GET_DISPUTE_DOCUMENT_CONTENTS,
            request.build(),
            crate::decode::bytes,
        )
    }
    #[cfg(feature = "disputes")]
    /// `GET /v1/disputes/{dispute_id}`
    #[inline]
    pub fn get_dispute(
        &self,
        dispute_id: &types::DisputeId,
    ) -> Result<Request<types::DisputeResponse>, BuildError> {
        crate::check::segment(&operations::GET_DISPUTE, "dispute_id", dispute_id)?;
        let url = format!(
            "{}/v1/disputes/{}", self.baseurl, encode_path(& dispute_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_DISPUTE, request.build(), crate::decode::json)
    }
    #[cfg(feature = "disputes")]
    /// `PATCH /v1/disputes/{dispute_id}`
    #[inline]
    pub fn update_dispute(
        &self,
        dispute_id: &types::DisputeId,
        body: &types::DisputePatchRequest,
    ) -> Result<Request<types::DisputeResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_DISPUTE, "dispute_id", dispute_id)?;
        let url = format!(
            "{}/v1/disputes/{}", self.baseurl, encode_path(& dispute_id.to_string()),
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
            &operations::UPDATE_DISPUTE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disputes")]
    /// `POST /v1/disputes/{dispute_id}/actions`
    #[inline]
    pub fn create_action(
        &self,
        dispute_id: &types::DisputeId,
        body: &types::DisputeActionRequest,
    ) -> Result<Request<types::DisputeActionResponse>, BuildError> {
        crate::check::segment(&operations::CREATE_ACTION, "dispute_id", dispute_id)?;
        crate::check::request(&operations::CREATE_ACTION, body)?;
        let url = format!(
            "{}/v1/disputes/{}/actions", self.baseurl, encode_path(& dispute_id
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
            &operations::CREATE_ACTION,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "disputes")]
    /// `POST /v1/disputes/{dispute_id}/documents`
    #[inline]
    pub fn add_dispute_document(
        &self,
        dispute_id: &types::DisputeId,
        body: &types::DisputeDocumentRequest,
    ) -> Result<Request<types::DisputeDocumentResponse>, BuildError> {
        crate::check::segment(
            &operations::ADD_DISPUTE_DOCUMENT,
            "dispute_id",
            dispute_id,
        )?;
        let url = format!(
            "{}/v1/disputes/{}/documents", self.baseurl, encode_path(& dispute_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .multipart(
                crate::multipart::built(
                    &operations::ADD_DISPUTE_DOCUMENT,
                    body.to_form(),
                )?,
            );
        Request::prepared(
            &operations::ADD_DISPUTE_DOCUMENT,
            request.build(),
            crate::decode::json,
        )
    }
}
