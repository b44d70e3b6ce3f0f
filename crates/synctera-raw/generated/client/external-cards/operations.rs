// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-cards")]
/// `GET /v1/external_cards`
pub static LIST_EXTERNAL_CARDS: Operation = Operation {
    id: "listExternalCards",
    method: "GET",
    path: "/v1/external_cards",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/authenticate_3ds`
pub static AUTHENTICATE3_DS: Operation = Operation {
    id: "authenticate3DS",
    method: "POST",
    path: "/v1/external_cards/authenticate_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/initialize_3ds`
pub static INITIALIZE3_DS: Operation = Operation {
    id: "initialize3DS",
    method: "POST",
    path: "/v1/external_cards/initialize_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/lookup_3ds`
pub static LOOKUP3_DS: Operation = Operation {
    id: "lookup3DS",
    method: "POST",
    path: "/v1/external_cards/lookup_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/tokens`
pub static CREATE_EXTERNAL_CARD_FROM_TOKEN: Operation = Operation {
    id: "createExternalCardFromToken",
    method: "POST",
    path: "/v1/external_cards/tokens",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `GET /v1/external_cards/transfers`
pub static LIST_EXTERNAL_CARD_TRANSFERS: Operation = Operation {
    id: "listExternalCardTransfers",
    method: "GET",
    path: "/v1/external_cards/transfers",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/transfers`
pub static CREATE_EXTERNAL_CARD_TRANSFER: Operation = Operation {
    id: "createExternalCardTransfer",
    method: "POST",
    path: "/v1/external_cards/transfers",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/transfers/applepay`
pub static CREATE_APPLE_PAY_EXTERNAL_CARD_TRANSFER: Operation = Operation {
    id: "createApplePayExternalCardTransfer",
    method: "POST",
    path: "/v1/external_cards/transfers/applepay",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/transfers/googlepay`
pub static CREATE_GOOGLE_PAY_EXTERNAL_CARD_TRANSFER: Operation = Operation {
    id: "createGooglePayExternalCardTransfer",
    method: "POST",
    path: "/v1/external_cards/transfers/googlepay",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `GET /v1/external_cards/transfers/{transfer_id}`
pub static GET_EXTERNAL_CARD_TRANSFER: Operation = Operation {
    id: "getExternalCardTransfer",
    method: "GET",
    path: "/v1/external_cards/transfers/{transfer_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `POST /v1/external_cards/transfers/{transfer_id}/reversals`
pub static CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL: Operation = Operation {
    id: "createExternalCardTransferReversal",
    method: "POST",
    path: "/v1/external_cards/transfers/{transfer_id}/reversals",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `GET /v1/external_cards/{external_card_id}`
pub static GET_EXTERNAL_CARD: Operation = Operation {
    id: "getExternalCard",
    method: "GET",
    path: "/v1/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `DELETE /v1/external_cards/{external_card_id}`
pub static DELETE_EXTERNAL_CARD: Operation = Operation {
    id: "deleteExternalCard",
    method: "DELETE",
    path: "/v1/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards")]
/// `PATCH /v1/external_cards/{external_card_id}`
pub static UPDATE_EXTERNAL_CARD: Operation = Operation {
    id: "updateExternalCard",
    method: "PATCH",
    path: "/v1/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
