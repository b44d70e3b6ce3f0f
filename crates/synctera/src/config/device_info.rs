//! The `Customer-Device-Info` header: who is behind a call, for the bank's fraud checks.

use std::fmt;
use std::net::IpAddr;

use http::HeaderValue;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::ConfigError;

/// Longest header that is accepted here; common servers refuse longer ones.
const LONGEST: usize = 8 * 1024;

/// Tells Synctera which device of which customer stands behind a call.
///
/// Synctera strongly recommends it on every request, and some banks enforce it. Set it per call with
/// [`Call::device_info`](crate::Call::device_info), or for a whole client with
/// [`ClientBuilder::device_info`](crate::ClientBuilder::device_info) when all its calls come from your own system.
///
/// It goes out as one line of JSON in ASCII, whatever the values hold. `Debug` prints none of the values.
///
/// ```
/// use synctera::DeviceInfo;
///
/// let on_behalf_of_a_customer = DeviceInfo::new()
///     .with_ip_address([203, 0, 113, 7])
///     .with_device_type("iOS")
///     .with_user_agent("MyBank/4.1");
/// let nightly_job = DeviceInfo::system_call();
/// # let _ = (on_behalf_of_a_customer, nightly_job);
/// ```
#[derive(Clone, Default, PartialEq, Serialize)]
pub struct DeviceInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<IpAddr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_system_call: Option<bool>,
}

impl DeviceInfo {
    /// Nothing known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// No customer is behind the call: your own system makes it.
    pub fn system_call() -> Self {
        Self { is_system_call: Some(true), ..Self::default() }
    }

    /// The customer who acts.
    #[must_use]
    pub fn with_customer_id(mut self, id: impl Into<Uuid>) -> Self {
        self.customer_id = Some(id.into());
        self
    }

    /// The address that the customer's device has on the internet.
    #[must_use]
    pub fn with_ip_address(mut self, address: impl Into<IpAddr>) -> Self {
        self.ip_address = Some(address.into());
        self
    }

    /// The kind of device, for example `iOS`.
    #[must_use]
    pub fn with_device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// The user agent of the customer's browser or app.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// The vendor of device intelligence that issued the session token.
    #[must_use]
    pub fn with_vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// The session token of that vendor.
    #[must_use]
    pub fn with_session_token(mut self, token: impl Into<String>) -> Self {
        self.session_token = Some(token.into());
        self
    }

    /// The device's own identifier.
    #[must_use]
    pub fn with_device_id(mut self, id: impl Into<String>) -> Self {
        self.device_id = Some(id.into());
        self
    }

    /// Further facts, as your bank agreed them with you.
    #[must_use]
    pub fn with_metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    pub(crate) fn header(&self) -> Result<HeaderValue, ConfigError> {
        let json = serde_json::to_string(self).map_err(|_| refused("cannot be written as JSON"))?;
        let line = ascii(&json);
        if line.len() > LONGEST {
            return Err(refused("is longer than 8 KiB; shorten the metadata"));
        }
        let mut value =
            HeaderValue::from_str(&line).map_err(|_| refused("does not fit into an HTTP header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// JSON lets any character be written as `\uXXXX`, so the line stays the same JSON in plain ASCII.
fn ascii(json: &str) -> String {
    use fmt::Write as _;
    let mut line = String::with_capacity(json.len());
    let mut units = [0; 2];
    for character in json.chars() {
        if matches!(character, ' '..='~') {
            line.push(character);
        } else {
            for unit in character.encode_utf16(&mut units) {
                let _ = write!(line, "\\u{unit:04x}");
            }
        }
    }
    line
}

fn refused(rule: &str) -> ConfigError {
    ConfigError::new("device info", rule)
}

/// Prints which parts are set, not what they say: addresses and tokens are personal data.
impl fmt::Debug for DeviceInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = [
            ("customer_id", self.customer_id.is_some()),
            ("ip_address", self.ip_address.is_some()),
            ("device_type", self.device_type.is_some()),
            ("user_agent", self.user_agent.is_some()),
            ("vendor", self.vendor.is_some()),
            ("session_token", self.session_token.is_some()),
            ("device_id", self.device_id.is_some()),
            ("metadata", self.metadata.is_some()),
            ("is_system_call", self.is_system_call.is_some()),
        ];
        f.write_str("DeviceInfo")?;
        f.debug_set().entries(set.iter().filter(|(_, is_set)| *is_set).map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_it_holds_it_is_one_safe_line_of_the_same_json() {
        let info = DeviceInfo::new().with_user_agent("Zoë\r\nX-Evil: 1 🏦\u{7f}").with_device_type("iOS");
        let header = info.header().unwrap();
        let line = header.to_str().unwrap();
        assert!(line.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{line}");
        let read: Value = serde_json::from_str(line).unwrap();
        assert_eq!(read["user_agent"], "Zoë\r\nX-Evil: 1 🏦\u{7f}");
    }

    #[test]
    fn only_what_is_set_is_sent() {
        assert_eq!(DeviceInfo::system_call().header().unwrap(), r#"{"is_system_call":true}"#);
        let info = DeviceInfo::new().with_ip_address([123, 45, 67, 89]).with_customer_id(Uuid::nil());
        let expected =
            r#"{"customer_id":"00000000-0000-0000-0000-000000000000","ip_address":"123.45.67.89"}"#;
        assert_eq!(info.header().unwrap(), expected);
    }

    #[test]
    fn debug_and_errors_hold_no_value() {
        let info = DeviceInfo::new().with_session_token("s3cr3t".repeat(2_000));
        assert_eq!(format!("{info:?}"), r#"DeviceInfo{"session_token"}"#);
        assert!(!format!("{:?}", info.header().unwrap_err()).contains("s3cr3t"));
    }
}
