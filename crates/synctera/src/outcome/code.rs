//! The API's error codes: 41 that any operation may answer with, and room for the others.

use std::fmt;

/// What kind of problem an [`ErrorCode`] names, and so what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The request is malformed: mend the code or the data that made it.
    BadRequest,
    /// The API key is missing, wrong or withdrawn.
    Authentication,
    /// The API key, or the contract, does not allow this.
    Permission,
    /// Something that the request names does not exist.
    NotFound,
    /// It exists already.
    Duplicate,
    /// The request is well-formed, and a rule of the bank, the programme or the resource's state forbids it.
    Rule,
    /// The idempotency key is in use, or was used for something else.
    Idempotency,
    /// Too many requests: slow down.
    RateLimit,
    /// Synctera or a vendor behind it failed, or took too long: the outcome may be unknown.
    Server,
    /// A code that this version does not know.
    Unrecognized,
}

macro_rules! error_codes {
    ($($(#[$doc:meta])+ $variant:ident = $code:literal, $status:literal, $class:ident;)+) => {
        /// The `code` of an error response.
        ///
        /// Services add codes of their own, so the list is open: match with a wildcard, and use
        /// [`as_str`](Self::as_str) for what this version does not know.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[$doc])+ $variant,)+
            /// A code that this version does not know, verbatim.
            Unrecognized(String),
        }

        impl ErrorCode {
            /// Every code that is common to the whole API.
            pub const COMMON: &'static [Self] = &[$(Self::$variant),+];

            /// The code as the API writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Unrecognized(code) => code,
                }
            }

            /// The status that the API documents for the code. Answers may carry another one.
            pub fn documented_status(&self) -> Option<u16> {
                match self {
                    $(Self::$variant => Some($status),)+
                    Self::Unrecognized(_) => None,
                }
            }

            /// What kind of problem it names.
            pub fn class(&self) -> ErrorClass {
                match self {
                    $(Self::$variant => ErrorClass::$class,)+
                    Self::Unrecognized(_) => ErrorClass::Unrecognized,
                }
            }
        }

        impl From<&str> for ErrorCode {
            fn from(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)+
                    other => Self::Unrecognized(other.to_owned()),
                }
            }
        }
    };
}

error_codes! {
    /// The account is closed and cannot transact.
    AccountClosed = "ACCOUNT_CLOSED", 422, Rule;
    /// The body names an account that does not exist.
    AccountNotFound = "ACCOUNT_NOT_FOUND", 400, NotFound;
    /// The body names an application that does not exist.
    ApplicationNotFound = "APPLICATION_NOT_FOUND", 400, NotFound;
    /// A query parameter is missing, invalid, or does not go with another one.
    BadQueryParameter = "BAD_QUERY_PARAMETER", 400, BadRequest;
    /// Something about the URL or the headers is wrong.
    BadRequest = "BAD_REQUEST", 400, BadRequest;
    /// The body is invalid; see [`missing`](crate::Error::missing), [`invalid`](crate::Error::invalid) and
    /// [`immutable`](crate::Error::immutable).
    BadRequestBody = "BAD_REQUEST_BODY", 400, BadRequest;
    /// The body names a business that does not exist.
    BusinessNotFound = "BUSINESS_NOT_FOUND", 400, NotFound;
    /// The body names a customer that does not exist.
    CustomerNotFound = "CUSTOMER_NOT_FOUND", 400, NotFound;
    /// The feature exists, but not for this contract or through this vendor.
    FeatureNotAvailable = "FEATURE_NOT_AVAILABLE", 400, Permission;
    /// The API key is missing or not accepted.
    Unauthenticated = "UNAUTHENTICATED", 401, Authentication;
    /// The API key does not permit this operation or this resource.
    Forbidden = "FORBIDDEN", 403, Permission;
    /// The resource that the URL names does not exist.
    ResourceNotFound = "RESOURCE_NOT_FOUND", 404, NotFound;
    /// It exists already. After an attempt of unknown outcome it may be your own.
    DuplicateResource = "DUPLICATE_RESOURCE", 409, Duplicate;
    /// Synctera's side is not configured for this request: talk to Synctera.
    BadConfiguration = "BAD_CONFIGURATION", 422, Rule;
    /// Your organization has not finished the verification that moving money requires.
    PartnerNotVerified = "PARTNER_NOT_VERIFIED", 422, Rule;
    /// The business has not been verified.
    BusinessNotVerified = "BUSINESS_NOT_VERIFIED", 422, Rule;
    /// The customer has not been verified.
    CustomerNotVerified = "CUSTOMER_NOT_VERIFIED", 422, Rule;
    /// The account does not hold enough money.
    InsufficientFunds = "INSUFFICIENT_FUNDS", 422, Rule;
    /// The status is not allowed at this point of the lifecycle; see [`valid_status`](crate::Error::valid_status).
    InvalidStatus = "INVALID_STATUS", 422, Rule;
    /// The customer's status does not allow transactions.
    ImproperCustomerStatus = "IMPROPER_CUSTOMER_STATUS", 422, Rule;
    /// The account's status does not allow transactions.
    ImproperAccountStatus = "IMPROPER_ACCOUNT_STATUS", 422, Rule;
    /// The account is frozen.
    ImproperAccountAccessStatus = "IMPROPER_ACCOUNT_ACCESS_STATUS", 422, Rule;
    /// The status of an account above this one does not allow transactions.
    ImproperAncestorAccountStatus = "IMPROPER_ANCESTOR_ACCOUNT_STATUS", 422, Rule;
    /// An account above this one is frozen.
    ImproperAncestorAccountAccessStatus = "IMPROPER_ANCESTOR_ACCOUNT_ACCESS_STATUS", 422, Rule;
    /// The customer has no access to this account.
    ImproperAccountCustomerRelationship = "IMPROPER_ACCOUNT_CUSTOMER_RELATIONSHIP", 422, Rule;
    /// The account may not transact.
    UnableToTransact = "UNABLE_TO_TRANSACT", 422, Rule;
    /// The payment rail is not enabled for your organization.
    PaymentRailNotEnabled = "PAYMENT_RAIL_NOT_ENABLED", 422, Rule;
    /// The payment rail does not serve the country.
    PaymentRailCountryNotSupported = "PAYMENT_RAIL_COUNTRY_NOT_SUPPORTED", 422, Rule;
    /// Wiping is not enabled in this environment.
    WipeNotEnabled = "WIPE_NOT_ENABLED", 422, Rule;
    /// The tenancy in the request is not valid.
    InvalidTenancy = "INVALID_TENANCY", 422, Rule;
    /// A rate limit of Synctera or of a vendor; see [`retry_after`](crate::Error::retry_after).
    TooManyRequests = "TOO_MANY_REQUESTS", 429, RateLimit;
    /// Synctera failed; whether it had acted is unknown.
    InternalError = "INTERNAL_ERROR", 500, Server;
    /// The operation is documented and not built yet.
    NotImplemented = "NOT_IMPLEMENTED", 501, Permission;
    /// A vendor behind Synctera took too long; whether it acted is unknown.
    VendorTimeout = "VENDOR_TIMEOUT", 504, Server;
    /// Fraud detection blocked the transaction.
    SuspectedFraud = "SUSPECTED_FRAUD", 422, Rule;
    /// The transaction would break a floor or a ceiling of a balance.
    BalanceViolation = "BALANCE_VIOLATION", 422, Rule;
    /// A spend control forbids the transaction, perhaps only for now.
    SpendControlViolation = "SPEND_CONTROL_VIOLATION", 422, Rule;
    /// The idempotency key was used for another request: a mistake in the program.
    IdempotencyInvalidReuse = "IDEMPOTENCY_INVALID_REUSE", 422, Idempotency;
    /// A request with the same idempotency key is still being worked on.
    IdempotencyConcurrentUse = "IDEMPOTENCY_CONCURRENT_USE", 422, Idempotency;
    /// The connection ended before the response; whether Synctera acted is unknown.
    RequestCanceled = "REQUEST_CANCELED", 499, Server;
    /// Synctera took too long; whether it acted is unknown.
    GatewayTimeout = "GATEWAY_TIMEOUT", 504, Server;
}

impl ErrorCode {
    /// Reads a code that something in between may have spelled anew: other case, blanks around it.
    pub(crate) fn read(text: &str) -> Self {
        let canonical = text.trim().to_ascii_uppercase();
        match Self::from(canonical.as_str()) {
            Self::Unrecognized(_) => Self::Unrecognized(text.trim().to_owned()),
            known => known,
        }
    }

    /// Whether it is one of the catalogue, or spelled as the API spells codes.
    pub(crate) fn is_plausible(&self) -> bool {
        match self {
            Self::Unrecognized(code) => is_spelled_as_a_code(code),
            _ => true,
        }
    }

    /// Whether it is a code that the catalogue does not have, and that speaks of the idempotency key.
    pub(crate) fn is_unknown_of_keys(&self) -> bool {
        matches!(self, Self::Unrecognized(code) if code.contains("IDEMPOTEN"))
    }

    /// The code when it looks like one, so that a strange body cannot smuggle text into a log.
    pub(crate) fn printable(&self) -> &str {
        if self.is_plausible() { self.as_str() } else { "(unprintable code)" }
    }
}

/// `CARD_LOCKED_2`: upper case, and no number in it that could be one of a card or an account.
fn is_spelled_as_a_code(code: &str) -> bool {
    const LONGEST_NUMBER: usize = 5;
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    (3..=64).contains(&code.len())
        && code.starts_with(|first: char| first.is_ascii_uppercase())
        && code.bytes().all(plain)
        && code.split(|c: char| !c.is_ascii_digit()).all(|number| number.len() <= LONGEST_NUMBER)
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back_as_themselves_and_unknown_ones_survive() {
        for code in ErrorCode::COMMON {
            assert_eq!(&ErrorCode::from(code.as_str()), code);
            assert!(code.documented_status().is_some());
        }
        assert_eq!(ErrorCode::COMMON.len(), 41);
        let new = ErrorCode::from("BRAND_NEW");
        assert_eq!((new.as_str(), new.class()), ("BRAND_NEW", ErrorClass::Unrecognized));
    }

    #[test]
    fn a_code_in_another_spelling_is_the_same_code() {
        for text in ["INSUFFICIENT_FUNDS", " insufficient_funds\n", "Insufficient_Funds"] {
            assert_eq!(ErrorCode::read(text), ErrorCode::InsufficientFunds);
        }
        assert_eq!(ErrorCode::read(" Brand_New "), ErrorCode::Unrecognized("Brand_New".to_owned()));
    }

    #[test]
    fn only_what_looks_like_a_code_is_printed() {
        assert_eq!(ErrorCode::from("CARD_LOCKED_2").printable(), "CARD_LOCKED_2");
        for odd in ["4111111111111111", "N4111111111111111", "a secret", "", "<html>", &"X".repeat(65)] {
            assert_eq!(ErrorCode::from(odd).printable(), "(unprintable code)", "{odd}");
        }
    }
}
