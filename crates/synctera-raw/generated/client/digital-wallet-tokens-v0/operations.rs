// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "digital-wallet-tokens-v0")]
/// `GET /v0/cards/digital_wallet_tokens`
pub static LIST_DIGITAL_WALLET_TOKENS_V0: Operation = Operation {
    id: "listDigitalWalletTokensV0",
    method: "GET",
    path: "/v0/cards/digital_wallet_tokens",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens-v0")]
/// `GET /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`
pub static GET_DIGITAL_WALLET_TOKEN_V0: Operation = Operation {
    id: "getDigitalWalletTokenV0",
    method: "GET",
    path: "/v0/cards/digital_wallet_tokens/{digital_wallet_token_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens-v0")]
/// `PATCH /v0/cards/digital_wallet_tokens/{digital_wallet_token_id}`
pub static UPDATE_DIGITAL_WALLET_TOKEN_STATUS_V0: Operation = Operation {
    id: "updateDigitalWalletTokenStatusV0",
    method: "PATCH",
    path: "/v0/cards/digital_wallet_tokens/{digital_wallet_token_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens-v0")]
/// `POST /v0/cards/{card_id}/digital_wallet_tokens/applepay`
pub static CREATE_DIGITAL_WALLET_APPLE_V0: Operation = Operation {
    id: "createDigitalWalletAppleV0",
    method: "POST",
    path: "/v0/cards/{card_id}/digital_wallet_tokens/applepay",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "digital-wallet-tokens-v0")]
/// `POST /v0/cards/{card_id}/digital_wallet_tokens/googlepay`
pub static CREATE_DIGITAL_WALLET_GOOGLE_V0: Operation = Operation {
    id: "createDigitalWalletGoogleV0",
    method: "POST",
    path: "/v0/cards/{card_id}/digital_wallet_tokens/googlepay",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
