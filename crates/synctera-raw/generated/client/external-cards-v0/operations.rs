// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "external-cards-v0")]
/// `GET /v0/external_cards`
pub static LIST_EXTERNAL_CARDS_V0: Operation = Operation {
    id: "listExternalCardsV0",
    method: "GET",
    path: "/v0/external_cards",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/authenticate_3ds`
pub static AUTHENTICATE3_DSV0: Operation = Operation {
    id: "authenticate3DSV0",
    method: "POST",
    path: "/v0/external_cards/authenticate_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/initialize_3ds`
pub static INITIALIZE3_DSV0: Operation = Operation {
    id: "initialize3DSV0",
    method: "POST",
    path: "/v0/external_cards/initialize_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/lookup_3ds`
pub static LOOKUP3_DSV0: Operation = Operation {
    id: "lookup3DSV0",
    method: "POST",
    path: "/v0/external_cards/lookup_3ds",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/tokens`
pub static CREATE_EXTERNAL_CARD_FROM_TOKEN_V0: Operation = Operation {
    id: "createExternalCardFromTokenV0",
    method: "POST",
    path: "/v0/external_cards/tokens",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `GET /v0/external_cards/transfers`
pub static LIST_EXTERNAL_CARD_TRANSFERS_V0: Operation = Operation {
    id: "listExternalCardTransfersV0",
    method: "GET",
    path: "/v0/external_cards/transfers",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/transfers`
pub static CREATE_EXTERNAL_CARD_TRANSFER_V0: Operation = Operation {
    id: "createExternalCardTransferV0",
    method: "POST",
    path: "/v0/external_cards/transfers",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `GET /v0/external_cards/transfers/{transfer_id}`
pub static GET_EXTERNAL_CARD_TRANSFER_V0: Operation = Operation {
    id: "getExternalCardTransferV0",
    method: "GET",
    path: "/v0/external_cards/transfers/{transfer_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `POST /v0/external_cards/transfers/{transfer_id}/reversals`
pub static CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL_V0: Operation = Operation {
    id: "createExternalCardTransferReversalV0",
    method: "POST",
    path: "/v0/external_cards/transfers/{transfer_id}/reversals",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `GET /v0/external_cards/{external_card_id}`
pub static GET_EXTERNAL_CARD_V0: Operation = Operation {
    id: "getExternalCardV0",
    method: "GET",
    path: "/v0/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `DELETE /v0/external_cards/{external_card_id}`
pub static DELETE_EXTERNAL_CARD_V0: Operation = Operation {
    id: "deleteExternalCardV0",
    method: "DELETE",
    path: "/v0/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "external-cards-v0")]
/// `PATCH /v0/external_cards/{external_card_id}`
pub static UPDATE_EXTERNAL_CARD_V0: Operation = Operation {
    id: "updateExternalCardV0",
    method: "PATCH",
    path: "/v0/external_cards/{external_card_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
