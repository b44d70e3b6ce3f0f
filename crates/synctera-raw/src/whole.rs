//! Whole numbers, however they are written.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

/// A whole number: `1250`, and also `1250.0` or `1.25e3`, which some encoders make of it.
pub(crate) struct Whole(pub(crate) i64);

impl<'de> Deserialize<'de> for Whole {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(AnyNumber).map(Self)
    }
}

struct AnyNumber;

impl Visitor<'_> for AnyNumber {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        // Beyond 2^53 not every whole number is a float: which one was written cannot be told any more.
        const EXACT: f64 = 9_007_199_254_740_991.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            return Ok(value as i64);
        }
        Err(E::invalid_value(Unexpected::Float(value), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_whole_however_it_is_written() {
        for (text, value) in [
            ("1250", 1250),
            ("1250.0", 1250),
            ("1e3", 1000),
            ("1.25E3", 1250),
            ("-0.0", 0),
            ("-12500e-2", -125),
            ("9223372036854775807", i64::MAX),
        ] {
            let Whole(read) = serde_json::from_str(text).unwrap();
            assert_eq!(read, value, "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_or_cannot_be_told_is_none() {
        for text in
            ["12.5", "1e300", "9223372036854775808", "9007199254740993.0", "1e16", "\"1\"", "null", "true"]
        {
            assert!(serde_json::from_str::<Whole>(text).is_err(), "{text}");
        }
    }
}
