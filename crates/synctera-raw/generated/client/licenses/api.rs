// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "licenses")]
    /// `GET /v0/licenses`
    #[inline]
    pub fn list_licenses_v0(
        &self,
        params: &types::ListLicensesV0Params,
    ) -> Result<Request<types::V0LicenseList>, BuildError> {
        let url = format!("{}/v0/licenses", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_LICENSES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "licenses")]
    /// `POST /v0/licenses`
    #[inline]
    pub fn create_licenses_v0(
        &self,
        body: &types::V0PostLicense,
    ) -> Result<Request<types::V0ResponseLicense>, BuildError> {
        crate::check::request(&operations::CREATE_LICENSES_V0, body)?;
        let url = format!("{}/v0/licenses", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_LICENSES_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "licenses")]
    /// `GET /v0/licenses/{license_id}`
    #[inline]
    pub fn get_license_v0(
        &self,
        license_id: &types::LicenseId,
    ) -> Result<Request<types::V0ResponseLicense>, BuildError> {
        crate::check::segment(&operations::GET_LICENSE_V0, "license_id", license_id)?;
        let url = format!(
            "{}/v0/licenses/{}", self.baseurl, encode_path(& license_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_LICENSE_V0,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "licenses")]
    /// `PATCH /v0/licenses/{license_id}`
    #[inline]
    pub fn patch_license_v0(
        &self,
        license_id: &types::LicenseId,
        body: &types::V0LicensePatch,
    ) -> Result<Request<types::V0ResponseLicense>, BuildError> {
        crate::check::segment(&operations::PATCH_LICENSE_V0, "license_id", license_id)?;
        crate::check::request(&operations::PATCH_LICENSE_V0, body)?;
        let url = format!(
            "{}/v0/licenses/{}", self.baseurl, encode_path(& license_id.to_string()),
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
            &operations::PATCH_LICENSE_V0,
            request.build(),
            crate::decode::json,
        )
    }
}
