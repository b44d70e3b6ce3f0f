//! The error of values that are refused before there is a call: an environment, a key, a header.

use std::fmt;

/// A setting that cannot be used. Nothing was sent.
///
/// The text names the setting and the rule it breaks, never the value: it may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    setting: &'static str,
    rule: String,
}

impl ConfigError {
    pub(crate) fn new(setting: &'static str, rule: impl Into<String>) -> Self {
        Self { setting, rule: rule.into() }
    }

    /// The setting that was refused, for example `environment`.
    pub fn setting(&self) -> &'static str {
        self.setting
    }

    /// The rule that it breaks, in words.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.setting, self.rule)
    }
}

impl std::error::Error for ConfigError {}
