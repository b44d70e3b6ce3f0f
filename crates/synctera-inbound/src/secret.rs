//! Secrets that are shared with Synctera: they do not print, and are compared in constant time.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

/// A secret: of a webhook, or the value of a gateway's custom header.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes the secret as it stands; white space is part of it.
    ///
    /// # Errors
    /// When it is empty: an empty secret is shared with everybody.
    pub fn new(secret: impl Into<String>) -> Result<Self, EmptySecret> {
        let secret = secret.into();
        if secret.trim().is_empty() {
            return Err(EmptySecret);
        }
        Ok(Self(secret.into()))
    }

    /// Takes the secret from this variable of the environment.
    ///
    /// # Errors
    /// When it is not set, not text, or empty.
    pub fn from_env(variable: &str) -> Result<Self, EmptySecret> {
        Self::new(std::env::var(variable).unwrap_or_default())
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }

    /// Whether the secret begins or ends with white space, as one read from a file with its line end does.
    pub(crate) fn has_outer_whitespace(&self) -> bool {
        let text = self.0.expose_secret();
        text.trim().len() != text.len()
    }

    /// Whether `presented` is this secret, in a time that does not tell where they differ.
    pub(crate) fn is(&self, presented: &[u8]) -> bool {
        self.bytes().ct_eq(presented).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A secret without content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmptySecret;

impl fmt::Display for EmptySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the secret is empty: is its environment variable set?")
    }
}

impl std::error::Error for EmptySecret {}
