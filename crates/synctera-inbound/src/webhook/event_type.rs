//! Types of events: open, since the bank adds some.

use std::fmt;

/// The type of an event as it came, for example `CARD.UPDATED`. Every text is one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventType(Box<str>);

impl EventType {
    /// The type as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `pattern` covers this type: the type itself, or a wildcard such as `CARD.*`, which covers its whole
    /// family (`CARD.UPDATED`, `CARD.IMAGE.UPDATED`) and types that are added later.
    pub fn is_covered_by(&self, pattern: &str) -> bool {
        match pattern.strip_suffix('*') {
            Some(family) => self.0.starts_with(family),
            None => *self.0 == *pattern,
        }
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for EventType {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_covers_its_family_and_nothing_else() {
        let covered = |text: &str, pattern| EventType::from(text).is_covered_by(pattern);
        assert!(covered("CARD.UPDATED", "CARD.*") && covered("CARD.IMAGE.UPDATED", "CARD.*"));
        assert!(covered("CARD.NEW_TOMORROW", "CARD.*") && covered("CARD.UPDATED", "CARD.UPDATED"));
        assert!(!covered("CARDS.UPDATED", "CARD.*") && !covered("EXTERNAL_CARD.UPDATED", "CARD.*"));
        assert!(!covered("CARD.UPDATED.MORE", "CARD.UPDATED"));
    }
}
