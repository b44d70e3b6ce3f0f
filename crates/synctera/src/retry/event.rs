//! What an attempt can meet.

use crate::outcome::ErrorCode;

/// What became of one attempt that did not return a readable success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Event {
    /// The request could not be built, serialised or opened.
    CannotBuild,
    /// The key was used for another request within this client; refused before sending.
    KeyReusedLocally,
    /// The key is six days old or more; refused before sending.
    KeyTooOld,
    /// The key's first use lies more than 14 hours ahead, so that its age cannot be told; refused before sending.
    KeyDatedAhead,
    /// No connection: name resolution, connecting or the TLS handshake failed.
    NotConnected,
    /// The server's certificate was refused.
    Certificate,
    /// The connection broke, or time ran out, when the request may already have arrived.
    Lost,
    /// A 2xx response of the operation whose body was cut, too large or does not decode.
    Unreadable,
    /// A 2xx response whose body is none of the operation: HTML, nothing, `null`, an error object.
    UnprovenSuccess,
    /// A 2xx response of the operation that belongs to another request: its type, amount or ids are not those of this one.
    ForeignResponse,
    /// 401 or 403, with an error of the API.
    Unauthorized,
    /// 408, 425 or 499.
    RequestTimeout,
    /// `IDEMPOTENCY_CONCURRENT_USE`, on any status.
    ConcurrentUse,
    /// `IDEMPOTENCY_INVALID_REUSE`, on any status.
    InvalidReuse,
    /// Any other 409, with an error of the API.
    Conflict,
    /// 429, with an error of the API.
    RateLimited,
    /// 429 without one: something in between, or a body that was lost.
    UnprovenRateLimit,
    /// Any other 4xx, with an error of the API.
    Refused,
    /// 501 or a redirect, with an error of the API.
    NotSupported,
    /// Any other 4xx, 501 or redirect without a readable error of the API: empty, HTML, cut, damaged. It proves nothing.
    UnprovenRefusal,
    /// 504.
    GatewayTimeout,
    /// Any other 5xx.
    ServerError,
    /// A status that HTTP does not define for a response.
    Unexpected,
}

impl Event {
    /// Every event, in the order of the table.
    pub const ALL: [Self; 23] = [
        Self::CannotBuild,
        Self::KeyReusedLocally,
        Self::KeyTooOld,
        Self::KeyDatedAhead,
        Self::NotConnected,
        Self::Certificate,
        Self::Lost,
        Self::Unreadable,
        Self::UnprovenSuccess,
        Self::ForeignResponse,
        Self::Unauthorized,
        Self::RequestTimeout,
        Self::ConcurrentUse,
        Self::InvalidReuse,
        Self::Conflict,
        Self::RateLimited,
        Self::UnprovenRateLimit,
        Self::Refused,
        Self::NotSupported,
        Self::UnprovenRefusal,
        Self::GatewayTimeout,
        Self::ServerError,
        Self::Unexpected,
    ];

    /// Reads a response that is not 2xx. `proven` says whether its body is an error of the API itself; only such a one
    /// is a refusal. The code counts before the status, because the API's documents disagree on the status of some codes;
    /// but a 5xx may hide an effect, whatever it says.
    pub(crate) fn of_response(status: u16, code: Option<&ErrorCode>, proven: bool) -> Self {
        match code.and_then(|code| Self::of_code(status, code)) {
            Some(event) => event.unless_unproven(proven),
            None => Self::of_status(status).unless_unproven(proven),
        }
    }

    fn of_code(status: u16, code: &ErrorCode) -> Option<Self> {
        Some(match code {
            ErrorCode::VendorTimeout | ErrorCode::GatewayTimeout => Self::GatewayTimeout,
            ErrorCode::InternalError => Self::ServerError,
            _ if status >= 500 => return None,
            ErrorCode::IdempotencyConcurrentUse => Self::ConcurrentUse,
            ErrorCode::IdempotencyInvalidReuse => Self::InvalidReuse,
            ErrorCode::RequestCanceled => Self::RequestTimeout,
            ErrorCode::TooManyRequests => Self::RateLimited,
            ErrorCode::Unauthenticated | ErrorCode::Forbidden => Self::Unauthorized,
            ErrorCode::DuplicateResource => Self::Conflict,
            _ => return None,
        })
    }

    fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::Unauthorized,
            408 | 425 | 499 => Self::RequestTimeout,
            409 => Self::Conflict,
            429 => Self::RateLimited,
            400..=499 => Self::Refused,
            300..=399 | 501 => Self::NotSupported,
            504 => Self::GatewayTimeout,
            500..=599 => Self::ServerError,
            _ => Self::Unexpected,
        }
    }

    /// What claims that nothing happened needs proof; what leaves the outcome open needs none.
    fn unless_unproven(self, proven: bool) -> Self {
        match self {
            Self::RateLimited if !proven => Self::UnprovenRateLimit,
            Self::Unauthorized | Self::Conflict | Self::Refused | Self::NotSupported if !proven => {
                Self::UnprovenRefusal
            }
            _ => self,
        }
    }

    /// A short stable name for logs and metrics, for example `connection_lost`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CannotBuild => "cannot_build",
            Self::KeyReusedLocally => "key_reused_locally",
            Self::KeyTooOld => "key_too_old",
            Self::KeyDatedAhead => "key_dated_ahead",
            Self::NotConnected => "not_connected",
            Self::Certificate => "certificate_refused",
            Self::Lost => "connection_lost",
            Self::Unreadable => "unreadable_success",
            Self::UnprovenSuccess => "unproven_success",
            Self::ForeignResponse => "foreign_response",
            Self::Unauthorized => "unauthorized",
            Self::RequestTimeout => "request_timeout",
            Self::ConcurrentUse => "concurrent_use",
            Self::InvalidReuse => "invalid_reuse",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::UnprovenRateLimit => "unproven_rate_limit",
            Self::Refused => "refused",
            Self::NotSupported => "not_supported",
            Self::UnprovenRefusal => "unproven_refusal",
            Self::GatewayTimeout => "gateway_timeout",
            Self::ServerError => "server_error",
            Self::Unexpected => "unexpected_status",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_decides_before_the_status() {
        for status in [400, 409, 422, 429] {
            let of = |code| Event::of_response(status, Some(&code), true);
            assert_eq!(of(ErrorCode::IdempotencyConcurrentUse), Event::ConcurrentUse);
            assert_eq!(of(ErrorCode::IdempotencyInvalidReuse), Event::InvalidReuse);
        }
        assert_eq!(Event::of_response(422, Some(&ErrorCode::InsufficientFunds), true), Event::Refused);
        assert_eq!(Event::of_response(409, None, true), Event::Conflict);
    }

    #[test]
    fn a_server_error_is_never_read_as_a_refusal_nor_as_an_invitation_to_wait() {
        for code in [
            ErrorCode::InsufficientFunds,
            ErrorCode::TooManyRequests,
            ErrorCode::Forbidden,
            ErrorCode::IdempotencyConcurrentUse,
        ] {
            assert_eq!(Event::of_response(500, Some(&code), true), Event::ServerError);
        }
        assert_eq!(Event::of_response(400, Some(&ErrorCode::InternalError), true), Event::ServerError);
        assert_eq!(Event::of_response(501, Some(&ErrorCode::InternalError), true), Event::ServerError);
    }

    #[test]
    fn every_status_means_something_with_an_error_of_the_api_and_without() {
        use Event::{UnprovenRateLimit, UnprovenRefusal};
        let expected = [
            (302, Event::NotSupported, UnprovenRefusal),
            (304, Event::NotSupported, UnprovenRefusal),
            (400, Event::Refused, UnprovenRefusal),
            (403, Event::Unauthorized, UnprovenRefusal),
            (409, Event::Conflict, UnprovenRefusal),
            (425, Event::RequestTimeout, Event::RequestTimeout),
            (429, Event::RateLimited, UnprovenRateLimit),
            (501, Event::NotSupported, UnprovenRefusal),
            (503, Event::ServerError, Event::ServerError),
            (504, Event::GatewayTimeout, Event::GatewayTimeout),
            (524, Event::ServerError, Event::ServerError),
            (101, Event::Unexpected, Event::Unexpected),
            (999, Event::Unexpected, Event::Unexpected),
        ];
        for (status, proven, unproven) in expected {
            assert_eq!(Event::of_response(status, None, true), proven, "{status}");
            assert_eq!(Event::of_response(status, None, false), unproven, "{status}");
        }
    }

    #[test]
    fn a_code_in_a_body_that_contradicts_itself_proves_no_refusal_but_keeps_its_doubt() {
        let of = |code| Event::of_response(422, Some(&code), false);
        assert_eq!(of(ErrorCode::DuplicateResource), Event::UnprovenRefusal);
        assert_eq!(of(ErrorCode::Forbidden), Event::UnprovenRefusal);
        assert_eq!(of(ErrorCode::TooManyRequests), Event::UnprovenRateLimit);
        assert_eq!(of(ErrorCode::IdempotencyConcurrentUse), Event::ConcurrentUse);
        assert_eq!(of(ErrorCode::InternalError), Event::ServerError);
    }
}
