//! The error codes that the simulation answers with, and what goes with each.

use http::StatusCode;

/// One documented error code with its status, and the `type` and `title` of its v0 form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) name: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) error_type: &'static str,
    pub(crate) title: &'static str,
}

macro_rules! codes {
    ($($name:ident, $status:ident, $error_type:literal, $title:literal;)*) => {
        $(pub(crate) const $name: Code = Code {
            name: stringify!($name),
            status: StatusCode::$status,
            error_type: $error_type,
            title: $title,
        };)*

        #[cfg(test)]
        pub(crate) const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    ACCOUNT_CLOSED, UNPROCESSABLE_ENTITY, "rule-violation", "Rule Violation";
    ACCOUNT_NOT_FOUND, BAD_REQUEST, "not-found", "Not Found";
    BAD_QUERY_PARAMETER, BAD_REQUEST, "bad-request-query", "Bad Request Query Parameter";
    BAD_REQUEST, BAD_REQUEST, "bad-request", "Bad Request";
    BAD_REQUEST_BODY, BAD_REQUEST, "bad-request-body", "Bad Request Body";
    BUSINESS_NOT_FOUND, BAD_REQUEST, "not-found", "Not Found";
    CUSTOMER_NOT_FOUND, BAD_REQUEST, "not-found", "Not Found";
    DUPLICATE_RESOURCE, CONFLICT, "conflict", "Conflict";
    FORBIDDEN, FORBIDDEN, "forbidden", "Forbidden";
    IDEMPOTENCY_CONCURRENT_USE, UNPROCESSABLE_ENTITY, "conflict", "Conflict";
    IDEMPOTENCY_INVALID_REUSE, UNPROCESSABLE_ENTITY, "unprocessable-entity", "Unprocessable Entity";
    IMPROPER_ACCOUNT_ACCESS_STATUS, UNPROCESSABLE_ENTITY, "rule-violation", "Rule Violation";
    IMPROPER_ACCOUNT_CUSTOMER_RELATIONSHIP, UNPROCESSABLE_ENTITY, "rule-violation", "Rule Violation";
    INSUFFICIENT_FUNDS, UNPROCESSABLE_ENTITY, "unprocessable-entity", "Insufficient Funds";
    INTERNAL_ERROR, INTERNAL_SERVER_ERROR, "internal-server-error", "Internal Server Error";
    INVALID_STATUS, UNPROCESSABLE_ENTITY, "unprocessable-entity", "Invalid Status";
    NOT_IMPLEMENTED, NOT_IMPLEMENTED, "not-implemented", "Not Implemented";
    RESOURCE_NOT_FOUND, NOT_FOUND, "not-found", "Not Found";
    TOO_MANY_REQUESTS, TOO_MANY_REQUESTS, "too-many-requests", "Too Many Requests";
    UNABLE_TO_TRANSACT, UNPROCESSABLE_ENTITY, "rule-violation", "Rule Violation";
    UNAUTHENTICATED, UNAUTHORIZED, "unauthenticated", "Unauthenticated";
    VENDOR_TIMEOUT, GATEWAY_TIMEOUT, "gateway-timeout", "Gateway Timeout";
}
