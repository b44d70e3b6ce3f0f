// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "incoming-wires")]
    /// `GET /v0/wires/incoming`
    #[inline]
    pub fn list_incoming_wires_v0(
        &self,
        params: &types::ListIncomingWiresV0Params,
    ) -> Result<Request<types::V0IncomingWireList>, BuildError> {
        crate::check::request(&operations::LIST_INCOMING_WIRES_V0, params)?;
        let url = format!("{}/v0/wires/incoming", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_INCOMING_WIRES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "incoming-wires")]
    /// `GET /v0/wires/incoming/{wire_id}`
    #[inline]
    pub fn get_incoming_wire_v0(
        &self,
        wire_id: &types::WireId,
    ) -> Result<Request<types::V0IncomingWire>, BuildError> {
        crate::check::segment(&operations::GET_INCOMING_WIRE_V0, "wire_id", wire_id)?;
        let url = format!(
            "{}/v0/wires/incoming/{}", self.baseurl, encode_path(& wire_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_INCOMING_WIRE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "incoming-wires")]
    /// `PATCH /v0/wires/incoming/{wire_id}`
    #[inline]
    pub fn patch_incoming_wire_v0(
        &self,
        wire_id: &types::WireId,
        body: &types::V0IncomingWirePatch,
    ) -> Result<Request<types::V0IncomingWire>, BuildError> {
        crate::check::segment(&operations::PATCH_INCOMING_WIRE_V0, "wire_id", wire_id)?;
        let url = format!(
            "{}/v0/wires/incoming/{}", self.baseurl, encode_path(& wire_id.to_string()),
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
            &operations::PATCH_INCOMING_WIRE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
