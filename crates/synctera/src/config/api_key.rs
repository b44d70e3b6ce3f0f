//! The secret that authenticates every call.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::ConfigError;

/// A Synctera API key.
///
/// `Debug` prints no part of it, the memory is wiped when the last copy goes, and the header it becomes is marked
/// sensitive.
///
/// ```
/// let key = synctera::ApiKey::new("abc-123")?;
/// assert_eq!(format!("{key:?}"), "ApiKey(redacted)");
/// # Ok::<(), synctera::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Takes the key as it was issued, without `Bearer`.
    ///
    /// # Errors
    /// When it is empty or holds anything but visible ASCII characters (a stray line break from a file, say).
    pub fn new(key: impl Into<String>) -> Result<Self, ConfigError> {
        let key = SecretString::from(key.into());
        if key.expose_secret().is_empty() {
            return Err(refused("is empty"));
        }
        if !key.expose_secret().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refused(
                "must hold visible ASCII characters only: look for spaces and line breaks around it",
            ));
        }
        Ok(Self(key))
    }

    /// Reads the key from an environment variable.
    ///
    /// # Errors
    /// When the variable is missing, or its value is refused by [`new`](Self::new).
    pub fn from_env(variable: &str) -> Result<Self, ConfigError> {
        let key = std::env::var(variable)
            .map_err(|_| refused(format!("the environment variable {variable} is not set")))?;
        Self::new(key)
    }

    pub(crate) fn authorization(&self) -> Result<HeaderValue, ConfigError> {
        let text = SecretString::from(format!("Bearer {}", self.0.expose_secret()));
        let mut value = HeaderValue::from_str(text.expose_secret())
            .map_err(|_| refused("does not fit into an HTTP header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn refused(rule: impl Into<String>) -> ConfigError {
    ConfigError::new("API key", rule)
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_error_and_no_debug_output_holds_the_key() {
        let error = ApiKey::new("se cret\n").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("cret"));
        let key = ApiKey::new("s3cr3t").unwrap();
        assert!(!format!("{key:?} {:?}", key.authorization().unwrap()).contains("s3cr3t"));
    }
}
