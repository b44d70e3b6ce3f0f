// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/authorization`
pub static SIMULATE_AUTHORIZATION: Operation = Operation {
    id: "simulateAuthorization",
    method: "POST",
    path: "/v1/cards/transaction_simulations/authorization",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/authorization/advice`
pub static SIMULATE_AUTHORIZATION_ADVICE: Operation = Operation {
    id: "simulateAuthorizationAdvice",
    method: "POST",
    path: "/v1/cards/transaction_simulations/authorization/advice",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/clearing`
pub static SIMULATE_CLEARING: Operation = Operation {
    id: "simulateClearing",
    method: "POST",
    path: "/v1/cards/transaction_simulations/clearing",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/clearing/l2l3`
pub static SIMULATEL2L3: Operation = Operation {
    id: "simulatel2l3",
    method: "POST",
    path: "/v1/cards/transaction_simulations/clearing/l2l3",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/financial`
pub static SIMULATE_FINANCIAL: Operation = Operation {
    id: "simulateFinancial",
    method: "POST",
    path: "/v1/cards/transaction_simulations/financial",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/financial/advice`
pub static SIMULATE_FINANCIAL_ADVICE: Operation = Operation {
    id: "simulateFinancialAdvice",
    method: "POST",
    path: "/v1/cards/transaction_simulations/financial/advice",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/financial/balance_inquiry`
pub static SIMULATE_BALANCE_INQUIRY: Operation = Operation {
    id: "simulateBalanceInquiry",
    method: "POST",
    path: "/v1/cards/transaction_simulations/financial/balance_inquiry",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/financial/original_credit`
pub static SIMULATE_ORIGINAL_CREDIT: Operation = Operation {
    id: "simulateOriginalCredit",
    method: "POST",
    path: "/v1/cards/transaction_simulations/financial/original_credit",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/financial/withdrawal`
pub static SIMULATE_WITHDRAWAL: Operation = Operation {
    id: "simulateWithdrawal",
    method: "POST",
    path: "/v1/cards/transaction_simulations/financial/withdrawal",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "card-transaction-simulations")]
/// `POST /v1/cards/transaction_simulations/reversal`
pub static SIMULATE_REVERSAL: Operation = Operation {
    id: "simulateReversal",
    method: "POST",
    path: "/v1/cards/transaction_simulations/reversal",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
