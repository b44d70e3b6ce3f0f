// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "digital-wallet-tokens")]
/// `GET /v1/cards/digital_wallet_tokens`
pub static LIST_DIGITAL_WALLET_TOKENS: Operation = Operation {
    id: "listDigitalWalletTokens",
    method: "GET",
    path: "/v1/cards/digital_wallet_tokens",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens")]
/// `GET /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`
pub static GET_DIGITAL_WALLET_TOKEN: Operation = Operation {
    id: "getDigitalWalletToken",
    method: "GET",
    path: "/v1/cards/digital_wallet_tokens/{digital_wallet_token_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens")]
/// `PATCH /v1/cards/digital_wallet_tokens/{digital_wallet_token_id}`
pub static UPDATE_DIGITAL_WALLET_TOKEN_STATUS: Operation = Operation {
    id: "updateDigitalWalletTokenStatus",
    method: "PATCH",
    path: "/v1/cards/digital_wallet_tokens/{digital_wallet_token_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens")]
/// `POST /v1/cards/{card_id}/digital_wallet_tokens/applepay`
pub static CREATE_DIGITAL_WALLET_APPLE: Operation = Operation {
    id: "createDigitalWalletApple",
    method: "POST",
    path: "/v1/cards/{card_id}/digital_wallet_tokens/applepay",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens")]
/// `POST /v1/cards/{card_id}/digital_wallet_tokens/googlepay`
pub static CREATE_DIGITAL_WALLET_GOOGLE: Operation = Operation {
    id: "createDigitalWalletGoogle",
    method: "POST",
    path: "/v1/cards/{card_id}/digital_wallet_tokens/googlepay",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
