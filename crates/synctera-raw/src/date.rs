//! Days, as the API writes them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::lenient::{self, Unreadable};

/// A day that keeps its spelling when that is not the usual one, `2026-01-02`.
///
/// What cannot be read as a day is kept as it came, and is an error only for who asks for the day. It is written as it
/// came.
///
/// Compares as a day. What is no day comes first, and compares as text.
#[derive(Clone)]
pub struct Date {
    day: Option<NaiveDate>,
    /// As it came, where writing the day would spell it otherwise.
    spelling: Option<Box<Value>>,
}

impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the API gave something that is no day.
    pub fn day(&self) -> Result<NaiveDate, Unreadable> {
        let found = self.spelling.as_deref().unwrap_or(&Value::Null);
        self.day.ok_or_else(|| Unreadable::new("Date", "a day", found))
    }

    fn from_text(text: &str) -> Self {
        let day = text.parse::<NaiveDate>().ok();
        let is_usual = day.is_some_and(|day| day.to_string() == text);
        Self { day, spelling: (!is_usual).then(|| Box::new(text.into())) }
    }

    fn from_value(value: Value) -> Self {
        Self { day: None, spelling: Some(Box::new(value)) }
    }

    /// What is compared: the day where there is one, else what came.
    fn sense(&self) -> (Option<NaiveDate>, Option<String>) {
        (self.day, self.day.is_none().then(|| self.to_string()))
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self { day: Some(day), spelling: None }
    }
}

impl FromStr for Date {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<NaiveDate>().map(|_| Self::from_text(text))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.spelling, &self.day) {
            (Some(spelling), _) => lenient::display(spelling, f),
            (None, Some(day)) => fmt::Display::fmt(day, f),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.sense() == other.sense()
    }
}

impl Eq for Date {}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sense().cmp(&other.sense())
    }
}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sense().hash(state);
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.spelling {
            Some(spelling) => spelling.serialize(serializer),
            None => serializer.collect_str(self),
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer, "a day", Self::from_text, Self::from_value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Date {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_day_is_a_day_however_it_is_spelled_and_is_written_as_it_came() {
        let usual = read("\"2026-01-02\"");
        assert_eq!(usual.day().unwrap(), NaiveDate::from_ymd_opt(2026, 1, 2).unwrap());
        assert_eq!(usual, Date::from(usual.day().unwrap()));
        for json in ["\"2026-01-02\"", "\"2026-1-2\""] {
            assert_eq!(read(json), usual);
            assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        }
        assert!(read("\"2025-12-31\"") < usual);
    }

    #[test]
    fn what_is_no_day_is_kept_and_is_an_error_only_for_who_asks_for_the_day() {
        for json in
            ["\"\"", "\"tomorrow\"", "\"2026-02-30\"", "\"2026-01-02T00:00:00Z\"", "20260102", "null", "{}"]
        {
            let date = read(json);
            assert_eq!(serde_json::to_string(&date).unwrap(), json);
            assert!(date.day().is_err(), "{json}");
            assert_eq!(date, read(json));
            assert!(date < read("\"2026-01-02\""));
        }
        assert!("tomorrow".parse::<Date>().is_err());
    }
}
