// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards`
pub static LIST_CARDS_V0: Operation = Operation {
    id: "listCardsV0",
    method: "GET",
    path: "/v0/cards",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/activate`
pub static ACTIVATE_CARD_V0: Operation = Operation {
    id: "activateCardV0",
    method: "POST",
    path: "/v0/cards/activate",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/card_widget_url`
pub static GET_CARD_WIDGET_URLV0: Operation = Operation {
    id: "getCardWidgetURLV0",
    method: "GET",
    path: "/v0/cards/card_widget_url",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/gateways`
pub static LIST_GATEWAYS_V0: Operation = Operation {
    id: "listGatewaysV0",
    method: "GET",
    path: "/v0/cards/gateways",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/gateways`
pub static CREATE_GATEWAY_V0: Operation = Operation {
    id: "createGatewayV0",
    method: "POST",
    path: "/v0/cards/gateways",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/gateways/{gateway_id}`
pub static GET_GATEWAY_V0: Operation = Operation {
    id: "getGatewayV0",
    method: "GET",
    path: "/v0/cards/gateways/{gateway_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `PATCH /v0/cards/gateways/{gateway_id}`
pub static UPDATE_GATEWAY_V0: Operation = Operation {
    id: "updateGatewayV0",
    method: "PATCH",
    path: "/v0/cards/gateways/{gateway_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/images`
pub static LIST_CARD_IMAGE_DETAILS_V0: Operation = Operation {
    id: "listCardImageDetailsV0",
    method: "GET",
    path: "/v0/cards/images",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/images`
pub static CREATE_CARD_IMAGE_V0: Operation = Operation {
    id: "createCardImageV0",
    method: "POST",
    path: "/v0/cards/images",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/images/{card_image_id}`
pub static GET_CARD_IMAGE_DETAILS_V0: Operation = Operation {
    id: "getCardImageDetailsV0",
    method: "GET",
    path: "/v0/cards/images/{card_image_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `PATCH /v0/cards/images/{card_image_id}`
pub static UPDATE_CARD_IMAGE_DETAILS_V0: Operation = Operation {
    id: "updateCardImageDetailsV0",
    method: "PATCH",
    path: "/v0/cards/images/{card_image_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/images/{card_image_id}/data`
pub static GET_CARD_IMAGE_DATA_V0: Operation = Operation {
    id: "getCardImageDataV0",
    method: "GET",
    path: "/v0/cards/images/{card_image_id}/data",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/images/{card_image_id}/data`
pub static UPLOAD_CARD_IMAGE_DATA_V0: Operation = Operation {
    id: "uploadCardImageDataV0",
    method: "POST",
    path: "/v0/cards/images/{card_image_id}/data",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/products`
pub static LIST_CARD_PRODUCTS_V0: Operation = Operation {
    id: "listCardProductsV0",
    method: "GET",
    path: "/v0/cards/products",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/single_use_token`
pub static GET_CLIENT_SINGLE_USE_TOKEN_V0: Operation = Operation {
    id: "getClientSingleUseTokenV0",
    method: "POST",
    path: "/v0/cards/single_use_token",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/{card_id}`
pub static GET_CARD_V0: Operation = Operation {
    id: "getCardV0",
    method: "GET",
    path: "/v0/cards/{card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `PATCH /v0/cards/{card_id}`
pub static UPDATE_CARD_V0: Operation = Operation {
    id: "updateCardV0",
    method: "PATCH",
    path: "/v0/cards/{card_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/{card_id}/barcodes`
pub static GET_CARD_BARCODE_V0: Operation = Operation {
    id: "getCardBarcodeV0",
    method: "GET",
    path: "/v0/cards/{card_id}/barcodes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `GET /v0/cards/{card_id}/changes`
pub static LIST_CHANGES_V0: Operation = Operation {
    id: "listChangesV0",
    method: "GET",
    path: "/v0/cards/{card_id}/changes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards-v0")]
/// `POST /v0/cards/{card_id}/client_token`
pub static GET_CLIENT_ACCESS_TOKEN_V0: Operation = Operation {
    id: "getClientAccessTokenV0",
    method: "POST",
    path: "/v0/cards/{card_id}/client_token",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
