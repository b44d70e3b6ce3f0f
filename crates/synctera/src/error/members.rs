//! Reads the members of a JSON object one by one, from a body that may be damaged or cut.

use std::borrow::Cow;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Brackets that something in between may have put around an object.
const DEEPEST_ARRAY: usize = 4;

/// Calls `each` with the name and the raw value of every top-level member that is there completely, in order.
///
/// What cannot be read ends the reading and costs nothing that stands before it: a member at a time, so that a number out
/// of range, a lone surrogate, invalid UTF-8, any depth of nesting, a repeated or unknown name, a byte order mark before
/// the object, or anything behind it, never cost another member.
pub(crate) fn for_each_member(body: &[u8], each: impl FnMut(&str, &RawValue)) {
    let text = String::from_utf8_lossy(body);
    let mut reader = serde_json::Deserializer::from_str(object_in(&text));
    // The error says only where the readable part ended; what was read before it has been handed on.
    let _ = reader.deserialize_map(Members(each));
}

/// A string, with replacement characters for what is no text in it. `None` for any other value.
pub(crate) fn lossy_text(value: &RawValue) -> Option<String> {
    serde_json::from_str::<LossyText>(value.get()).ok().map(|text| text.0)
}

/// What stands behind marks, blanks and array brackets.
fn object_in(text: &str) -> &str {
    let blank = |character: char| character.is_whitespace() || matches!(character, '\u{feff}' | '\0');
    let mut rest = text.trim_start_matches(blank);
    for _ in 0..DEEPEST_ARRAY {
        let Some(inside) = rest.strip_prefix('[') else { break };
        rest = inside.trim_start_matches(blank);
    }
    rest
}

struct Members<F>(F);

impl<'de, F: FnMut(&str, &RawValue)> Visitor<'de> for Members<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(LossyText(name)) = map.next_key()? {
            let value: &RawValue = map.next_value()?;
            (self.0)(&name, value);
        }
        Ok(())
    }
}

/// Text read through serde's bytes, because only there may it hold lone surrogates.
struct LossyText(String);

impl<'de> Deserialize<'de> for LossyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(LossyTextVisitor)
    }
}

struct LossyTextVisitor;

impl Visitor<'_> for LossyTextVisitor {
    type Value = LossyText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<LossyText, E> {
        Ok(LossyText(match String::from_utf8_lossy(bytes) {
            Cow::Borrowed(text) => text.to_owned(),
            Cow::Owned(text) => text,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(body: &[u8]) -> Vec<(String, Option<String>)> {
        let mut members = Vec::new();
        for_each_member(body, |name, value| members.push((name.to_owned(), lossy_text(value))));
        members
    }

    fn text(name: &str, value: &str) -> (String, Option<String>) {
        (name.to_owned(), Some(value.to_owned()))
    }

    #[test]
    fn damage_in_one_member_costs_no_other() {
        let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        let damaged: [&[u8]; 7] = [
            b"1e400",
            b"-0.0000000000000000000000000000000000000000000001E-99999",
            b"\"\\ud800\"",
            b"\"\xff\xfe\"",
            b"{\"a\":{\"a\":null}}",
            b"99999999999999999999999999999999999999999999",
            deep.as_bytes(),
        ];
        for value in damaged {
            let body = [b"{\"odd\":", value, b",\"code\":\"X\"}"].concat();
            let read = members(&body);
            assert_eq!((read.len(), read.last()), (2, Some(&text("code", "X"))), "{read:?}");
        }
        assert_eq!(members(b"{\"\\ud800\":1,\"\xff\":2,\"code\":\"X\"}").last(), Some(&text("code", "X")));
    }

    #[test]
    fn what_stands_around_the_object_does_not_matter() {
        let around: [(&[u8], &[u8]); 6] = [
            (b"\xef\xbb\xbf", b""),
            (b" \r\n\t", b"\0"),
            (b"", b"<html>"),
            (b"[", b"]"),
            (b" [ [", b", 7]"),
            (b"\0", b"{}"),
        ];
        for (before, after) in around {
            let body = [before, br#"{"code":"X"}"#, after].concat();
            assert_eq!(members(&body), [text("code", "X")], "{}", String::from_utf8_lossy(&body));
        }
    }

    #[test]
    fn of_a_cut_body_every_complete_member_is_read_and_no_half_one() {
        let whole = br#"{"a":"1","code":"IDEMPOTENCY"}"#;
        for end in 0..=whole.len() {
            let read = members(&whole[..end]);
            let complete = [end >= 8, end >= 29].into_iter().filter(|complete| *complete).count();
            assert_eq!(read.len(), complete, "{}", String::from_utf8_lossy(&whole[..end]));
        }
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        let bodies: [&[u8]; 8] =
            [b"", b"null", b"\"code\"", b"<html>", b"[1]", b"{", b"{\"code\"", b"\x1f\x8b\x08"];
        for body in bodies {
            assert!(members(body).is_empty(), "{body:?}");
        }
    }
}
