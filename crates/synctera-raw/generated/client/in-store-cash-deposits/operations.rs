// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "in-store-cash-deposits")]
/// `GET /v1/cash/barcodes`
pub static GET_BARCODES: Operation = Operation {
    id: "getBarcodes",
    method: "GET",
    path: "/v1/cash/barcodes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "in-store-cash-deposits")]
/// `POST /v1/cash/barcodes`
pub static CREATE_BARCODE: Operation = Operation {
    id: "createBarcode",
    method: "POST",
    path: "/v1/cash/barcodes",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "in-store-cash-deposits")]
/// `GET /v1/cash/barcodes/retailer_map_url`
pub static GET_RETAILER_MAP_URL: Operation = Operation {
    id: "getRetailerMapUrl",
    method: "GET",
    path: "/v1/cash/barcodes/retailer_map_url",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "in-store-cash-deposits")]
/// `GET /v1/cash/barcodes/{barcode_id}`
pub static GET_BARCODE: Operation = Operation {
    id: "getBarcode",
    method: "GET",
    path: "/v1/cash/barcodes/{barcode_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "in-store-cash-deposits")]
/// `PATCH /v1/cash/barcodes/{barcode_id}`
pub static UPDATE_BARCODE: Operation = Operation {
    id: "updateBarcode",
    method: "PATCH",
    path: "/v1/cash/barcodes/{barcode_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
