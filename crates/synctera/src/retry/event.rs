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
    /// No connection: name resolution, connecting or the TLS handshake failed.
    NotConnected,
    /// The server's certificate was refused.
    Certificate,
    /// The connection broke, or time ran out, when the request may already have arrived.
    Lost,
    /// A 2xx answer whose body was cut, too large or not what the document promises.
    Unreadable,
    /// 401 or 403.
    Unauthorized,
    /// 408, 425 or 499.
    RequestTimeout,
    /// `IDEMPOTENCY_CONCURRENT_USE`, on any status.
    ConcurrentUse,
    /// `IDEMPOTENCY_INVALID_REUSE`, on any status.
    InvalidReuse,
    /// Any other 409.
    Conflict,
    /// 429.
    RateLimited,
    /// Any other 4xx.
    Refused,
    /// 501, or a redirect.
    NotSupported,
    /// 504.
    GatewayTimeout,
    /// Any other 5xx.
    ServerError,
    /// A status that HTTP does not define for an answer.
    Unexpected,
}

impl Event {
    /// Every event, in the order of the table.
    pub const ALL: [Self; 18] = [
        Self::CannotBuild,
        Self::KeyReusedLocally,
        Self::KeyTooOld,
        Self::NotConnected,
        Self::Certificate,
        Self::Lost,
        Self::Unreadable,
        Self::Unauthorized,
        Self::RequestTimeout,
        Self::ConcurrentUse,
        Self::InvalidReuse,
        Self::Conflict,
        Self::RateLimited,
        Self::Refused,
        Self::NotSupported,
        Self::GatewayTimeout,
        Self::ServerError,
        Self::Unexpected,
    ];

    /// Reads an answer that is not 2xx. The code counts before the status, because the API's documents disagree on the
    /// status of some codes; but a 5xx is never read as a refusal.
    pub fn of_answer(status: u16, code: Option<&ErrorCode>) -> Self {
        code.and_then(|code| Self::of_code(status, code)).unwrap_or_else(|| Self::of_status(status))
    }

    fn of_code(status: u16, code: &ErrorCode) -> Option<Self> {
        Some(match code {
            ErrorCode::IdempotencyConcurrentUse => Self::ConcurrentUse,
            ErrorCode::IdempotencyInvalidReuse => Self::InvalidReuse,
            ErrorCode::VendorTimeout | ErrorCode::GatewayTimeout => Self::GatewayTimeout,
            ErrorCode::RequestCanceled => Self::RequestTimeout,
            ErrorCode::InternalError => Self::ServerError,
            ErrorCode::TooManyRequests if status < 500 => Self::RateLimited,
            ErrorCode::Unauthenticated | ErrorCode::Forbidden if status < 500 => Self::Unauthorized,
            ErrorCode::DuplicateResource if status < 500 => Self::Conflict,
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

    /// A short stable name for logs and metrics, for example `connection_lost`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CannotBuild => "cannot_build",
            Self::KeyReusedLocally => "key_reused_locally",
            Self::KeyTooOld => "key_too_old",
            Self::NotConnected => "not_connected",
            Self::Certificate => "certificate_refused",
            Self::Lost => "connection_lost",
            Self::Unreadable => "unreadable_success",
            Self::Unauthorized => "unauthorized",
            Self::RequestTimeout => "request_timeout",
            Self::ConcurrentUse => "concurrent_use",
            Self::InvalidReuse => "invalid_reuse",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Refused => "refused",
            Self::NotSupported => "not_supported",
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
        for status in [409, 422] {
            let of = |code| Event::of_answer(status, Some(&code));
            assert_eq!(of(ErrorCode::IdempotencyConcurrentUse), Event::ConcurrentUse);
            assert_eq!(of(ErrorCode::IdempotencyInvalidReuse), Event::InvalidReuse);
        }
        assert_eq!(Event::of_answer(422, Some(&ErrorCode::InsufficientFunds)), Event::Refused);
        assert_eq!(Event::of_answer(409, None), Event::Conflict);
    }

    #[test]
    fn a_server_error_is_never_read_as_a_refusal() {
        for code in [ErrorCode::InsufficientFunds, ErrorCode::TooManyRequests, ErrorCode::Forbidden] {
            assert_eq!(Event::of_answer(500, Some(&code)), Event::ServerError);
        }
        assert_eq!(Event::of_answer(400, Some(&ErrorCode::InternalError)), Event::ServerError);
    }

    #[test]
    fn every_status_means_something() {
        let expected = [
            (302, Event::NotSupported),
            (400, Event::Refused),
            (403, Event::Unauthorized),
            (425, Event::RequestTimeout),
            (429, Event::RateLimited),
            (501, Event::NotSupported),
            (503, Event::ServerError),
            (504, Event::GatewayTimeout),
            (524, Event::ServerError),
            (101, Event::Unexpected),
            (999, Event::Unexpected),
        ];
        for (status, event) in expected {
            assert_eq!(Event::of_answer(status, None), event, "{status}");
        }
    }
}
