// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cards")]
/// `POST /v0/cards`
pub static ISSUE_CARD_V0: Operation = Operation {
    id: "issueCardV0",
    method: "POST",
    path: "/v0/cards",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards`
pub static LIST_CARDS: Operation = Operation {
    id: "listCards",
    method: "GET",
    path: "/v1/cards",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards`
pub static ISSUE_CARD: Operation = Operation {
    id: "issueCard",
    method: "POST",
    path: "/v1/cards",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/activate`
pub static ACTIVATE_CARD: Operation = Operation {
    id: "activateCard",
    method: "POST",
    path: "/v1/cards/activate",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/card_widget_url`
pub static GET_CARD_WIDGET_URL: Operation = Operation {
    id: "getCardWidgetURL",
    method: "GET",
    path: "/v1/cards/card_widget_url",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/gateways`
pub static LIST_GATEWAYS: Operation = Operation {
    id: "listGateways",
    method: "GET",
    path: "/v1/cards/gateways",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/gateways`
pub static CREATE_GATEWAY: Operation = Operation {
    id: "createGateway",
    method: "POST",
    path: "/v1/cards/gateways",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/gateways/{gateway_id}`
pub static GET_GATEWAY: Operation = Operation {
    id: "getGateway",
    method: "GET",
    path: "/v1/cards/gateways/{gateway_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `PATCH /v1/cards/gateways/{gateway_id}`
pub static UPDATE_GATEWAY: Operation = Operation {
    id: "updateGateway",
    method: "PATCH",
    path: "/v1/cards/gateways/{gateway_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/images`
pub static LIST_CARD_IMAGE_DETAILS: Operation = Operation {
    id: "listCardImageDetails",
    method: "GET",
    path: "/v1/cards/images",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/images`
pub static CREATE_CARD_IMAGE: Operation = Operation {
    id: "createCardImage",
    method: "POST",
    path: "/v1/cards/images",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/images/{card_image_id}`
pub static GET_CARD_IMAGE_DETAILS: Operation = Operation {
    id: "getCardImageDetails",
    method: "GET",
    path: "/v1/cards/images/{card_image_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `PATCH /v1/cards/images/{card_image_id}`
pub static UPDATE_CARD_IMAGE_DETAILS: Operation = Operation {
    id: "updateCardImageDetails",
    method: "PATCH",
    path: "/v1/cards/images/{card_image_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/images/{card_image_id}/data`
pub static GET_CARD_IMAGE_DATA: Operation = Operation {
    id: "getCardImageData",
    method: "GET",
    path: "/v1/cards/images/{card_image_id}/data",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: true,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/images/{card_image_id}/data`
pub static UPLOAD_CARD_IMAGE_DATA: Operation = Operation {
    id: "uploadCardImageData",
    method: "POST",
    path: "/v1/cards/images/{card_image_id}/data",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/products`
pub static LIST_CARD_PRODUCTS: Operation = Operation {
    id: "listCardProducts",
    method: "GET",
    path: "/v1/cards/products",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/three_ds_decision_gateways`
pub static LIST_THREE_DS_DECISION_GATEWAYS: Operation = Operation {
    id: "listThreeDsDecisionGateways",
    method: "GET",
    path: "/v1/cards/three_ds_decision_gateways",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/three_ds_decision_gateways`
pub static CREATE_THREE_DS_DECISION_GATEWAY: Operation = Operation {
    id: "createThreeDsDecisionGateway",
    method: "POST",
    path: "/v1/cards/three_ds_decision_gateways",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/three_ds_decision_gateways/{id}`
pub static GET_THREE_DS_DECISION_GATEWAY: Operation = Operation {
    id: "getThreeDsDecisionGateway",
    method: "GET",
    path: "/v1/cards/three_ds_decision_gateways/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `PATCH /v1/cards/three_ds_decision_gateways/{id}`
pub static UPDATE_THREE_DS_GATEWAY: Operation = Operation {
    id: "updateThreeDsGateway",
    method: "PATCH",
    path: "/v1/cards/three_ds_decision_gateways/{id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/{card_id}`
pub static GET_CARD: Operation = Operation {
    id: "getCard",
    method: "GET",
    path: "/v1/cards/{card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `PATCH /v1/cards/{card_id}`
pub static UPDATE_CARD: Operation = Operation {
    id: "updateCard",
    method: "PATCH",
    path: "/v1/cards/{card_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/{card_id}/barcodes`
pub static GET_CARD_BARCODE: Operation = Operation {
    id: "getCardBarcode",
    method: "GET",
    path: "/v1/cards/{card_id}/barcodes",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/{card_id}/client_token`
pub static GET_CLIENT_ACCESS_TOKEN: Operation = Operation {
    id: "getClientAccessToken",
    method: "POST",
    path: "/v1/cards/{card_id}/client_token",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `POST /v1/cards/{card_id}/pin`
pub static SET_CARD_PIN: Operation = Operation {
    id: "setCardPIN",
    method: "POST",
    path: "/v1/cards/{card_id}/pin",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/{card_id}/reveal`
pub static REVEAL_CARD_DETAILS: Operation = Operation {
    id: "revealCardDetails",
    method: "GET",
    path: "/v1/cards/{card_id}/reveal",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "cards")]
/// `GET /v1/cards/{card_id}/widget_token`
pub static GET_WIDGET_ACCESS_TOKEN: Operation = Operation {
    id: "getWidgetAccessToken",
    method: "GET",
    path: "/v1/cards/{card_id}/widget_token",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
