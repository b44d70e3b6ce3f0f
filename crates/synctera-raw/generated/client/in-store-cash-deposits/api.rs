// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "in-store-cash-deposits")]
    /// `GET /v1/cash/barcodes`
    #[inline]
    pub fn get_barcodes(
        &self,
        params: &types::GetBarcodesParams,
    ) -> Result<Request<types::BarcodeListResponse>, BuildError> {
        crate::check::request(&operations::GET_BARCODES, params)?;
        let url = format!("{}/v1/cash/barcodes", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_BARCODES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "in-store-cash-deposits")]
    /// `POST /v1/cash/barcodes`
    #[inline]
    pub fn create_barcode(
        &self,
        body: &types::CreateBarcodeRequest,
    ) -> Result<Request<types::BarcodeResponse>, BuildError> {
        crate::check::request(&operations::CREATE_BARCODE, body)?;
        let url = format!("{}/v1/cash/barcodes", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_BARCODE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "in-store-cash-deposits")]
    /// `GET /v1/cash/barcodes/retailer_map_url`
    #[inline]
    pub fn get_retailer_map_url(
        &self,
        params: &types::GetRetailerMapUrlParams,
    ) -> Result<Request<types::BarcodeRetailerMapUrlResponse>, BuildError> {
        let url = format!("{}/v1/cash/barcodes/retailer_map_url", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_RETAILER_MAP_URL,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "in-store-cash-deposits")]
    /// `GET /v1/cash/barcodes/{barcode_id}`
    #[inline]
    pub fn get_barcode(
        &self,
        barcode_id: &types::BarcodeId,
    ) -> Result<Request<types::BarcodeResponse>, BuildError> {
        crate::check::segment(&operations::GET_BARCODE, "barcode_id", barcode_id)?;
        let url = format!(
            "{}/v1/cash/barcodes/{}", self.baseurl, encode_path(& barcode_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_BARCODE, request.build(), crate::decode::json)
    }
    #[cfg(feature = "in-store-cash-deposits")]
    /// `PATCH /v1/cash/barcodes/{barcode_id}`
    #[inline]
    pub fn update_barcode(
        &self,
        barcode_id: &types::BarcodeId,
        body: &types::BarcodePatchRequest,
    ) -> Result<Request<types::BarcodeResponse>, BuildError> {
        crate::check::segment(&operations::UPDATE_BARCODE, "barcode_id", barcode_id)?;
        let url = format!(
            "{}/v1/cash/barcodes/{}", self.baseurl, encode_path(& barcode_id
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
            &operations::UPDATE_BARCODE,
            request.build(),
            crate::decode::json,
        )
    }
}
