// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "notes")]
    /// `GET /v0/notes`
    #[inline]
    pub fn list_notes_v0(
        &self,
        params: &types::ListNotesV0Params,
    ) -> Result<Request<types::V0NoteList>, BuildError> {
        crate::check::request(&operations::LIST_NOTES_V0, params)?;
        let url = format!("{}/v0/notes", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_NOTES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "notes")]
    /// `POST /v0/notes`
    #[inline]
    pub fn create_note_v0(
        &self,
        body: &types::V0NoteCreate,
    ) -> Result<Request<types::V0NoteResponse>, BuildError> {
        let url = format!("{}/v0/notes", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_NOTE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "notes")]
    /// `PATCH /v0/notes/{note_id}`
    #[inline]
    pub fn patch_note_v0(
        &self,
        note_id: &types::NoteId,
        params: &types::PatchNoteV0Params,
        body: &types::V0PatchNote,
    ) -> Result<Request<types::V0NoteResponse>, BuildError> {
        crate::check::segment(&operations::PATCH_NOTE_V0, "note_id", note_id)?;
        let url = format!(
            "{}/v0/notes/{}", self.baseurl, encode_path(& note_id.to_string()),
        );
        let url = params.add_to(url);
        let request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::PATCH_NOTE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
