//! Looks ahead in the text that is being read, for a discriminator that has not come yet.
//!
//! `serde` reads front to back, so the fields before a discriminator would have to be held back and read a second time.
//! Names of fields are borrowed from the text, and so tell where in the text the reader stands. What is found is a guess:
//! it is compared with the discriminator when that comes, and a wrong guess ends the hasty reading.

use std::cell::RefCell;

use bytes::Bytes;
use memchr::memmem;

use crate::memory::AGAIN;

thread_local! {
    /// The text that is being read.
    static TEXT: RefCell<Bytes> = const { RefCell::new(Bytes::new()) };
}

/// While it lives, can be looked ahead in this text.
pub(crate) fn within(text: Bytes) -> Within {
    Within { before: TEXT.replace(text) }
}

pub(crate) struct Within {
    before: Bytes,
}

impl Drop for Within {
    fn drop(&mut self) {
        TEXT.set(std::mem::take(&mut self.before));
    }
}

/// What is likely the value of a discriminator, in the object of which this field has just been found.
pub(crate) fn guess(field: &str, tag: &str) -> Option<String> {
    TEXT.with_borrow(|text| {
        let start = field.as_ptr().addr().checked_sub(text.as_ptr().addr())? + field.len();
        let rest = text.get(start..)?;
        let found = memmem::find_iter(rest, tag).find_map(|place| {
            let value = value(rest.get(place.checked_sub(1)?..)?, tag)?;
            is_balanced(rest.get(..place)?).then_some((place, value))
        });
        let seen = found.map_or(rest.len(), |(place, _)| place);
        AGAIN.with(|room| room.take::<serde_json::Error>(seen)).ok()?;
        std::str::from_utf8(found?.1).ok().map(str::to_owned)
    })
}

/// The string that has this name, at the beginning of a text.
fn value<'a>(text: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let rest = text.strip_prefix(b"\"")?.strip_prefix(name.as_bytes())?.strip_prefix(b"\"")?;
    let rest = rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start().strip_prefix(b"\"")?;
    let end = memchr::memchr(b'"', rest)?;
    rest.get(..end)
}

/// Whether as many lists and objects begin as end, so that likely the same object goes on.
fn is_balanced(text: &[u8]) -> bool {
    // With this bit set, brackets are braces. Sums of few bytes are made many at a time.
    let side = |byte: &u8| i8::from(byte | 0x20 == b'{') - i8::from(byte | 0x20 == b'}');
    let sums = text.chunks(64).map(|chunk| i64::from(chunk.iter().map(side).sum::<i8>()));
    sums.sum::<i64>() == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks for `type` after the field `a`.
    fn look(text: &'static str) -> Option<String> {
        let place = text.find("\"a\"").unwrap() + 1;
        let _within = within(Bytes::from_static(text.as_bytes()));
        guess(&text[place..place + 1], "type")
    }

    #[test]
    fn the_discriminator_of_the_same_object_is_guessed() {
        for text in [
            r#"{"a":1,"type":"X"}"#,
            r#"{"a" : "type" , "type" : "X" , "type":"Y"}"#,
            r#"{"a":{"type":"Y","b":[{"type":"Z"}]},"c":"}{","type":"X"}"#,
            r#"[{"type":"Y"},{"a":["type",":",{}],"type":"X"}]"#,
            r#"{"a":1,"my_type":"Y","type":"X"}"#,
            "{\"a\":\"\u{e9}\",\n\t\"type\"\r:\n\"X\"}",
        ] {
            assert_eq!(look(text).as_deref(), Some("X"), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_guessed_is_left_to_reading() {
        for text in [
            r#"{"a":1}"#,
            r#"{"b":{"a":1},"type":"X"}"#,
            r#"{"a":1,"type":7}"#,
            r#"{"a":1,"type":"X"#,
            r#"{"a":1,"type"#,
            r#"{"a":1,"type""#,
        ] {
            assert_eq!(look(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_of_another_text_tells_nothing() {
        let text = Bytes::from_static(br#"{"a":1,"type":"X"}"#);
        let other = String::from("a");
        let looking = within(text);
        assert_eq!(guess(&other, "type"), None);
        drop(looking);
        assert_eq!(guess(&other, "type"), None);
    }
}
