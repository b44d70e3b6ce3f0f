// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "relationships")]
    /// `GET /v0/relationships`
    #[inline]
    pub fn list_relationships_v0(
        &self,
        params: &types::ListRelationshipsV0Params,
    ) -> Result<Request<types::V0RelationshipsList>, BuildError> {
        crate::check::request(&operations::LIST_RELATIONSHIPS_V0, params)?;
        let url = format!("{}/v0/relationships", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_RELATIONSHIPS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "relationships")]
    /// `POST /v0/relationships`
    #[inline]
    pub fn create_relationship_v0(
        &self,
        body: &types::V0RelationshipIn,
    ) -> Result<Request<types::V0RelationshipIn>, BuildError> {
        crate::check::request(&operations::CREATE_RELATIONSHIP_V0, body)?;
        let url = format!("{}/v0/relationships", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "relationships")]
    /// `GET /v0/relationships/{relationship_id}`
    #[inline]
    pub fn get_relationship_v0(
        &self,
        relationship_id: &types::RelationshipId,
    ) -> Result<Request<types::V0RelationshipIn>, BuildError> {
        crate::check::segment(
            &operations::GET_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        let url = format!(
            "{}/v0/relationships/{}", self.baseurl, encode_path(& relationship_id
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
            &operations::GET_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "relationships")]
    /// `DELETE /v0/relationships/{relationship_id}`
    #[inline]
    pub fn delete_relationship_v0(
        &self,
        relationship_id: &types::RelationshipId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        let url = format!(
            "{}/v0/relationships/{}", self.baseurl, encode_path(& relationship_id
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
            &operations::DELETE_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "relationships")]
    /// `PATCH /v0/relationships/{relationship_id}`
    #[inline]
    pub fn update_relationship_v0(
        &self,
        relationship_id: &types::RelationshipId,
        body: &types::V0PatchRelationshipIn,
    ) -> Result<Request<types::V0PatchRelationshipIn>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_RELATIONSHIP_V0,
            "relationship_id",
            relationship_id,
        )?;
        crate::check::request(&operations::UPDATE_RELATIONSHIP_V0, body)?;
        let url = format!(
            "{}/v0/relationships/{}", self.baseurl, encode_path(& relationship_id
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
            &operations::UPDATE_RELATIONSHIP_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
