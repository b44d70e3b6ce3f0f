// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "sandbox-wipe")]
    /// `POST /v0/wipe`
    #[inline]
    pub fn wipe_workspace_v0(&self) -> Result<Request<()>, BuildError> {
        let url = format!("{}/v0/wipe", self.baseurl,);
        let request = self.client.post(url);
        Request::prepared(
            &operations::WIPE_WORKSPACE_V0,
            request.build(),
            crate::decode::empty,
        )
    }
}
