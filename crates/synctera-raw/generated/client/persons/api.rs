// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "persons")]
    /// `GET /v0/persons`
    #[inline]
    pub fn list_persons_v0(
        &self,
        params: &types::ListPersonsV0Params,
    ) -> Result<Request<types::V0PersonList>, BuildError> {
        crate::check::request(&operations::LIST_PERSONS_V0, params)?;
        let url = format!("{}/v0/persons", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_PERSONS_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `POST /v0/persons`
    #[inline]
    pub fn create_person_v0(
        &self,
        body: &types::V0PostPerson,
    ) -> Result<Request<types::V0ResponsePerson>, BuildError> {
        crate::check::request(&operations::CREATE_PERSON_V0, body)?;
        let url = format!("{}/v0/persons", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_PERSON_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `POST /v0/persons/personal_ids`
    #[inline]
    pub fn create_personal_id_v0(
        &self,
        body: &types::V0PostPersonalIdWCust,
    ) -> Result<Request<types::V0ResponsePersonalIdWCust>, BuildError> {
        let url = format!("{}/v0/persons/personal_ids", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_PERSONAL_ID_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `DELETE /v0/persons/personal_ids/{personal_id_id}`
    #[inline]
    pub fn delete_personal_id_v0(
        &self,
        personal_id_id: &types::PersonalIdId,
    ) -> Result<Request<types::V0DeleteResponse>, BuildError> {
        crate::check::segment(
            &operations::DELETE_PERSONAL_ID_V0,
            "personal_id_id",
            personal_id_id,
        )?;
        let url = format!(
            "{}/v0/persons/personal_ids/{}", self.baseurl, encode_path(& personal_id_id
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
            &operations::DELETE_PERSONAL_ID_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `PATCH /v0/persons/personal_ids/{personal_id_id}`
    #[inline]
    pub fn update_personal_id_v0(
        &self,
        personal_id_id: &types::PersonalIdId,
        body: &types::V0PatchPersonalId,
    ) -> Result<Request<types::V0ResponsePersonalIdWCust>, BuildError> {
        crate::check::segment(
            &operations::UPDATE_PERSONAL_ID_V0,
            "personal_id_id",
            personal_id_id,
        )?;
        let url = format!(
            "{}/v0/persons/personal_ids/{}", self.baseurl, encode_path(& personal_id_id
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
            &operations::UPDATE_PERSONAL_ID_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `GET /v0/persons/{person_id}`
    #[inline]
    pub fn get_person_v0(
        &self,
        person_id: &types::PersonId,
    ) -> Result<Request<types::V0ResponsePerson>, BuildError> {
        crate::check::segment(&operations::GET_PERSON_V0, "person_id", person_id)?;
        let url = format!(
            "{}/v0/persons/{}", self.baseurl, encode_path(& person_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_PERSON_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "persons")]
    /// `PATCH /v0/persons/{person_id}`
    #[inline]
    pub fn update_person_v0(
        &self,
        person_id: &types::PersonId,
        body: &types::V0PatchPerson,
    ) -> Result<Request<types::V0ResponsePerson>, BuildError> {
        crate::check::segment(&operations::UPDATE_PERSON_V0, "person_id", person_id)?;
        crate::check::request(&operations::UPDATE_PERSON_V0, body)?;
        let url = format!(
            "{}/v0/persons/{}", self.baseurl, encode_path(& person_id.to_string()),
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
            &operations::UPDATE_PERSON_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
