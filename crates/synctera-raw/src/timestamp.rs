//! Moments, as the API writes them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::lenient::{self, Unreadable};

/// A moment that keeps its offset, and its spelling when that is not the usual one.
///
/// RFC 3339, or nearly: an offset without a colon (`+0000`) is read as one with, and a moment without any offset as one
/// in UTC. What cannot be read as a moment is kept as it came, and is an error only for who asks for the moment. It is
/// written as it came.
///
/// Compares as a moment: the same instant in two spellings is equal. What is no moment comes first, and compares as
/// text.
#[derive(Clone)]
pub struct Timestamp {
    moment: Option<DateTime<FixedOffset>>,
    /// As it came, where writing the moment would spell it otherwise (`…18.000Z`).
    spelling: Option<Box<Value>>,
}

impl Timestamp {
    /// The moment in UTC.
    ///
    /// # Errors
    /// When the API gave something that is no moment.
    pub fn to_utc(&self) -> Result<DateTime<Utc>, Unreadable> {
        self.datetime().map(|moment| moment.to_utc())
    }

    /// The moment with the offset that it came with.
    ///
    /// # Errors
    /// When the API gave something that is no moment.
    pub fn datetime(&self) -> Result<DateTime<FixedOffset>, Unreadable> {
        let found = self.spelling.as_deref().unwrap_or(&Value::Null);
        self.moment.ok_or_else(|| Unreadable::new("Timestamp", "a moment", found))
    }

    fn from_text(text: &str) -> Self {
        if let Some(moment) = usual(text) {
            return Self { moment: Some(moment), spelling: None };
        }
        let moment = any(text).ok();
        let is_usual = moment.is_some_and(|moment| write(&moment) == text);
        Self { moment, spelling: (!is_usual).then(|| Box::new(text.into())) }
    }

    fn from_value(value: Value) -> Self {
        Self { moment: None, spelling: Some(Box::new(value)) }
    }

    /// What is compared: the moment where there is one, else what came.
    fn sense(&self) -> (Option<DateTime<FixedOffset>>, Option<String>) {
        (self.moment, self.moment.is_none().then(|| self.to_string()))
    }
}

fn write(moment: &DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Reads a moment that is spelled as [`write`] would spell it. Nearly all are, and neither the general reading nor the
/// writing, for comparison, is cheap.
fn usual(text: &str) -> Option<DateTime<FixedOffset>> {
    let bytes = text.as_bytes();
    let (local, rest) = bytes.split_at_checked(19)?;
    let [b'-', b'-', b'T', b':', b':'] = [local[4], local[7], local[10], local[13], local[16]] else {
        return None;
    };
    let part = |from, to| digits(local.get(from..to)?);
    let (nanoseconds, offset) = fraction(rest)?;
    let offset = seconds_east(offset)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(part(0, 4)?).ok()?, part(5, 7)?, part(8, 10)?)?;
    let local = date.and_hms_nano_opt(part(11, 13)?, part(14, 16)?, part(17, 19)?, nanoseconds)?;
    let offset = FixedOffset::east_opt(offset)?;
    Some(DateTime::from_naive_utc_and_offset(local.checked_sub_offset(offset)?, offset))
}

fn digits(bytes: &[u8]) -> Option<u32> {
    let digit = |sum: u32, byte: &u8| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0'));
    bytes.iter().try_fold(0, digit)
}

/// The nanoseconds, in as few groups of three digits as hold them, and what follows.
fn fraction(rest: &[u8]) -> Option<(u32, &[u8])> {
    let Some(rest) = rest.strip_prefix(b".") else { return Some((0, rest)) };
    let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let scale = match length {
        3 => 1_000_000,
        6 => 1_000,
        9 => 1,
        _ => return None,
    };
    let (fraction, rest) = rest.split_at_checked(length)?;
    let fraction = digits(fraction)?;
    (fraction % 1000 != 0).then_some((fraction * scale, rest))
}

/// `Z`, or an offset that is not zero.
fn seconds_east(offset: &[u8]) -> Option<i32> {
    let (sign, [h1, h2, b':', m1, m2]) = (match offset {
        b"Z" => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    }) else {
        return None;
    };
    let (hours, minutes) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    (hours < 24 && minutes < 60 && seconds > 0).then_some(sign * seconds)
}

/// A moment of RFC 3339, or one whose offset has no colon, or one without an offset.
fn any(text: &str) -> chrono::ParseResult<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z"))
        .or_else(|error| {
            let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f");
            local.map(|local| local.and_utc().fixed_offset()).map_err(|_| error)
        })
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(moment: DateTime<Utc>) -> Self {
        moment.fixed_offset().into()
    }
}

impl From<DateTime<FixedOffset>> for Timestamp {
    fn from(moment: DateTime<FixedOffset>) -> Self {
        Self { moment: Some(moment), spelling: None }
    }
}

impl FromStr for Timestamp {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        any(text).map(|_| Self::from_text(text))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.spelling, &self.moment) {
            (Some(spelling), _) => lenient::display(spelling, f),
            (None, Some(moment)) => f.write_str(&write(moment)),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.sense() == other.sense()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sense().cmp(&other.sense())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sense().hash(state);
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.spelling {
            Some(spelling) => spelling.serialize(serializer),
            None => serializer.collect_str(self),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::text(deserializer, "an RFC 3339 moment", Self::from_text, Self::from_value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Timestamp {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_offset_without_a_colon_and_a_missing_one_are_read() {
        let expected = read("\"2026-01-02T03:04:05Z\"");
        for text in ["2026-01-02T03:04:05+0000", "2026-01-02T03:04:05.000", "2026-01-02T05:04:05+0200"] {
            let json = format!("\"{text}\"");
            let moment = read(&json);
            assert_eq!(moment, expected, "{text}");
            assert_eq!(moment.to_utc().unwrap(), expected.to_utc().unwrap());
            assert_eq!(serde_json::to_string(&moment).unwrap(), json, "the spelling is kept");
        }
    }

    #[test]
    fn what_is_no_moment_is_kept_and_is_an_error_only_for_who_asks_for_the_moment() {
        for json in [
            "\"\"",
            "\"yesterday\"",
            "\"2026-01-02\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"2026-01-02T03:04:05+25:00\"",
            "1767323045",
            "null",
        ] {
            let moment = read(json);
            assert_eq!(serde_json::to_string(&moment).unwrap(), json);
            assert!(moment.to_utc().is_err() && moment.datetime().is_err(), "{json}");
            assert_eq!(moment, read(json));
            assert!(moment < read("\"2026-01-02T03:04:05Z\""));
        }
        assert!("yesterday".parse::<Timestamp>().is_err());
    }

    #[test]
    fn the_quick_way_reads_what_the_general_way_reads_and_nothing_that_is_spelled_otherwise() {
        let offsets =
            ["Z", "z", "+00:00", "-00:00", "+02:00", "-11:30", "+24:00", "+05:60", "+0200", "", "X"];
        let fractions =
            ["", ".", ".1", ".120", ".000", ".123", ".123000", ".123456", ".123456789", ".1234567890"];
        let seconds = [
            "2026-01-02T03:04:05",
            "0000-01-01T00:00:00",
            "9999-12-31T23:59:59",
            "2024-02-29T12:00:00",
            "2026-02-29T12:00:00",
            "2026-13-01T00:00:00",
            "2016-12-31T23:59:60",
            "2026-01-02T24:00:00",
            "2026-01-02t03:04:05",
            "2026-01-02 03:04:05",
            "+026-01-02T03:04:05",
        ];
        let mut quick = 0;
        for (second, fraction) in seconds.iter().flat_map(|second| fractions.map(|rest| (second, rest))) {
            for text in offsets.map(|offset| format!("{second}{fraction}{offset}")) {
                let written = any(&text).ok().filter(|moment| write(moment) == text);
                if let Some(moment) = usual(&text) {
                    assert_eq!(Some(moment), written, "{text}");
                    assert_eq!(moment.offset(), written.unwrap().offset(), "{text}");
                    quick += 1;
                }
                let json = format!("\"{text}\"");
                assert_eq!(serde_json::to_string(&read(&json)).unwrap(), json);
            }
        }
        assert!(quick > 40, "{quick}");
    }
}
