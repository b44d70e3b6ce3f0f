// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/authorization`
pub static SIMULATE_AUTHORIZATION_V0: Operation = Operation {
    id: "simulateAuthorizationV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/authorization",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/authorization/advice`
pub static SIMULATE_AUTHORIZATION_ADVICE_V0: Operation = Operation {
    id: "simulateAuthorizationAdviceV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/authorization/advice",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/clearing`
pub static SIMULATE_CLEARING_V0: Operation = Operation {
    id: "simulateClearingV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/clearing",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/clearing/l2l3`
pub static SIMULATEL2L3_V0: Operation = Operation {
    id: "simulatel2l3V0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/clearing/l2l3",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/financial`
pub static SIMULATE_FINANCIAL_V0: Operation = Operation {
    id: "simulateFinancialV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/financial",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/financial/advice`
pub static SIMULATE_FINANCIAL_ADVICE_V0: Operation = Operation {
    id: "simulateFinancialAdviceV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/financial/advice",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/financial/balance_inquiry`
pub static SIMULATE_BALANCE_INQUIRY_V0: Operation = Operation {
    id: "simulateBalanceInquiryV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/financial/balance_inquiry",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/financial/original_credit`
pub static SIMULATE_ORIGINAL_CREDIT_V0: Operation = Operation {
    id: "simulateOriginalCreditV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/financial/original_credit",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/financial/withdrawal`
pub static SIMULATE_WITHDRAWAL_V0: Operation = Operation {
    id: "simulateWithdrawalV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/financial/withdrawal",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations-v0")]
/// `POST /v0/cards/transaction_simulations/reversal`
pub static SIMULATE_REVERSAL_V0: Operation = Operation {
    id: "simulateReversalV0",
    method: "POST",
    path: "/v0/cards/transaction_simulations/reversal",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
