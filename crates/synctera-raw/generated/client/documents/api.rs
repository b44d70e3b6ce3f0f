// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "documents")]
    /// `GET /v0/documents`
    #[inline]
    pub fn list_documents_v0(
        &self,
        params: &types::ListDocumentsV0Params,
    ) -> Result<Request<types::V0DocumentList>, BuildError> {
        crate::check::request(&operations::LIST_DOCUMENTS_V0, params)?;
        let url = format!("{}/v0/documents", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_DOCUMENTS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `POST /v0/documents`
    #[inline]
    pub fn create_document_v0(
        &self,
        body: &types::V0DocumentPost,
    ) -> Result<Request<types::V0DocumentResponse>, BuildError> {
        let url = format!("{}/v0/documents", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .multipart(
                crate::multipart::built(&operations::CREATE_DOCUMENT_V0, body.to_form())?,
            );
        Request::prepared(
            &operations::CREATE_DOCUMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `GET /v0/documents/{document_id}`
    #[inline]
    pub fn get_document_v0(
        &self,
        document_id: &types::DocumentId,
    ) -> Result<Request<types::V0DocumentResponse>, BuildError> {
        crate::check::segment(&operations::GET_DOCUMENT_V0, "document_id", document_id)?;
        let url = format!(
            "{}/v0/documents/{}", self.baseurl, encode_path(& document_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_DOCUMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `DELETE /v0/documents/{document_id}`
    #[inline]
    pub fn delete_document_v0(
        &self,
        document_id: &types::DocumentId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_DOCUMENT_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}", self.baseurl, encode_path(& document_id.to_string()),
        );
        let request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::DELETE_DOCUMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `PATCH /v0/documents/{document_id}`
    #[inline]
    pub fn update_document_v0(
        &self,
        document_id: &types::DocumentId,
        body: &types::V0DocumentPatch,
    ) -> Result<Request<types::V0DocumentResponse>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_DOCUMENT_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}", self.baseurl, encode_path(& document_id.to_string()),
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
            &operations::UPDATE_DOCUMENT_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `GET /v0/documents/{document_id}/contents`
    #[inline]
    pub fn get_document_contents_v0(
        &self,
        document_id: &types::DocumentId,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::segment(
            &operations::GET_DOCUMENT_CONTENTS_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}/contents", self.baseurl, encode_path(& document_id
            .to_string()),
        );
        let request = self.client.get(url);
        Request::prepared(
            &operations::GET_DOCUMENT_CONTENTS_V0,
            request.build(),
            crate::decode::bytes,
        )
    }
    #[cfg(feature = "documents")]
    /// `POST /v0/documents/{document_id}/versions`
    #[inline]
    pub fn create_document_version_v0(
        &self,
        document_id: &types::DocumentId,
        body: &types::V0DocumentVersionPost,
    ) -> Result<Request<types::V0DocumentResponse>, BuildError> {
        crate::check::segment(
            &operations::CREATE_DOCUMENT_VERSION_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}/versions", self.baseurl, encode_path(& document_id
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
                    &operations::CREATE_DOCUMENT_VERSION_V0,
                    body.to_form(),
                )?,
            );
        Request::prepared(
            &operations::CREATE_DOCUMENT_VERSION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `GET /v0/documents/{document_id}/versions/{document_version}`
    #[inline]
    pub fn get_document_version_v0(
        &self,
        document_id: &types::DocumentId,
        document_version: &i64,
    ) -> Result<Request<types::V0DocumentResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_DOCUMENT_VERSION_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}/versions/{}", self.baseurl, encode_path(& document_id
            .to_string()), encode_path(& document_version.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_DOCUMENT_VERSION_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "documents")]
    /// `GET /v0/documents/{document_id}/versions/{document_version}/contents`
    #[inline]
    pub fn get_document_version_contents_v0(
        &self,
        document_id: &types::DocumentId,
        document_version: &i64,
    ) -> Result<Request<::bytes::Bytes>, BuildError> {
        crate::check::segment(
            &operations::GET_DOCUMENT_VERSION_CONTENTS_V0,
            "document_id",
            document_id,
        )?;
        let url = format!(
            "{}/v0/documents/{}/versions/{}/contents", self.baseurl, encode_path(&
            document_id.to_string()), encode_path(& document_version.to_string()),
        );
        let request = self.client.get(url);
        Request::prepared(
            &operations::GET_DOCUMENT_VERSION_CONTENTS_V0,
            request.build(),
            crate::decode::bytes,
        )
    }
}
