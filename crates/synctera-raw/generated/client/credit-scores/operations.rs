// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "credit-scores")]
/// `GET /v1/credit_scores`
pub static LIST_CREDIT_SCORES: Operation = Operation {
    id: "listCreditScores",
    method: "GET",
    path: "/v1/credit_scores",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "credit-scores")]
/// `POST /v1/credit_scores`
pub static CREATE_CREDIT_SCORES: Operation = Operation {
    id: "createCreditScores",
    method: "POST",
    path: "/v1/credit_scores",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "credit-scores")]
/// `GET /v1/credit_scores/{credit_score_id}`
pub static GET_CREDIT_SCORE: Operation = Operation {
    id: "getCreditScore",
    method: "GET",
    path: "/v1/credit_scores/{credit_score_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
