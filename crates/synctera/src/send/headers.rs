//! The headers that a call carries beside those of its request.

use http::header::{AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::config::ConfigError;

pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
pub(crate) const DEVICE_INFO: HeaderName = HeaderName::from_static("customer-device-info");

/// Set by the client alone: a second value would break the call, or the promise that it happens once.
const RESERVED: [HeaderName; 8] = [
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    HOST,
    TRANSFER_ENCODING,
    IDEMPOTENCY_KEY,
    DEVICE_INFO,
];

/// Adds a header of the caller's own.
pub(crate) fn insert_extra(
    headers: &mut HeaderMap,
    name: HeaderName,
    mut value: HeaderValue,
) -> Result<(), ConfigError> {
    if RESERVED.contains(&name) {
        let rule = format!("`{name}` is set by the client itself; use the method that is made for it");
        return Err(ConfigError::new("header", rule));
    }
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_the_client_itself_are_refused() {
        let mut headers = HeaderMap::new();
        for name in RESERVED {
            assert!(insert_extra(&mut headers, name, HeaderValue::from_static("x")).is_err());
        }
        insert_extra(&mut headers, HeaderName::from_static("x-trace"), HeaderValue::from_static("t"))
            .unwrap();
        assert_eq!(headers.len(), 1);
        assert!(!format!("{headers:?}").contains("\"t\""));
    }
}
