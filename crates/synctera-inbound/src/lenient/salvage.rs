//! Reads an object of which a part is not JSON, so that a merchant's name in another encoding costs nobody a purchase.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::CharIndices;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// How deep parts are looked for; below that, a part that is not JSON is kept as text.
const DEPTH: usize = 8;

/// The JSON object in `body`. Only what has no braces around it, or ends too early, is none.
pub(crate) fn object(body: &[u8]) -> Option<Map<String, Value>> {
    if let Ok(fields) = serde_json::from_slice(body) {
        return Some(fields);
    }
    let text = String::from_utf8_lossy(body);
    fields(&mend(text.trim_start_matches('\u{feff}')), 0)
}

/// The fields of an object, each read on its own.
fn fields(text: &str, depth: usize) -> Option<Map<String, Value>> {
    let parts: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    Some(parts.into_iter().map(|(name, part)| (name, value(part.get(), depth + 1))).collect())
}

/// A value, or its text where it cannot be one: a number that is too large, an array within hundreds of others.
fn value(text: &str, depth: usize) -> Value {
    if let Ok(value) = serde_json::from_str(text) {
        return value;
    }
    let parts = match text.as_bytes().first() {
        Some(b'{') if depth < DEPTH => fields(text, depth).map(Value::Object),
        Some(b'[') if depth < DEPTH => serde_json::from_str::<Vec<&RawValue>>(text)
            .ok()
            .map(|items| items.into_iter().map(|item| value(item.get(), depth + 1)).collect()),
        _ => None,
    };
    parts.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Writes anew what senders get wrong most: control characters and broken escapes in strings, and numbers that JSON does
/// not have.
fn mend(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text.char_indices().peekable();
    let mut in_string = false;
    while let Some((at, character)) = rest.next() {
        match character {
            '"' => {
                in_string = !in_string;
                mended.push('"');
            }
            '\\' if in_string => escape(text, at, &mut rest, &mut mended),
            control if in_string && control < ' ' => mended.push('\u{fffd}'),
            'N' | 'I' if !in_string => {
                while rest.next_if(|(_, next)| next.is_ascii_alphabetic()).is_some() {}
                // Where the number was negative, its sign stands already.
                if mended.ends_with('-') {
                    mended.pop();
                }
                mended.push_str("null");
            }
            other => mended.push(other),
        }
    }
    mended
}

/// Copies the escape that begins at `at`, or writes the replacement character for one that JSON does not have.
fn escape(text: &str, at: usize, rest: &mut Peekable<CharIndices<'_>>, mended: &mut String) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))
    };
    let known = text[at + 1..].starts_with(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);
    let (length, valid) = match (unit(at), unit(at + 6)) {
        (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, true),
        (Some(0xD800..=0xDFFF), _) => (6, false),
        (Some(_), _) => (6, true),
        (None, _) if known => (2, true),
        (None, _) => (1, false),
    };
    mended.push_str(if valid { &text[at..at + length] } else { "\u{fffd}" });
    // All that is left out is ASCII: as many characters as bytes, of which the backslash is taken already.
    rest.take(length - 1).for_each(drop);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_can_be_read_is_read_whatever_stands_beside_it() {
        for (broken, read) in [
            ("1e999".to_owned(), json!("1e999")),
            ("NaN".to_owned(), json!(null)),
            ("-Infinity".to_owned(), json!(null)),
            (r#"{"a":[1,1e999]}"#.to_owned(), json!({"a": [1, "1e999"]})),
            (r#""caf\ud83d""#.to_owned(), json!("caf\u{fffd}")),
            (r#""\ud83d\ude00 \udc00 \uD83Dx \u00e9""#.to_owned(), json!("😀 \u{fffd} \u{fffd}x é")),
            (r#""a\x\u12 \n\"""#.to_owned(), json!("a\u{fffd}x\u{fffd}u12 \n\"")),
            ("\"a\tb\u{0}\"".to_owned(), json!("a\u{fffd}b\u{fffd}")),
        ] {
            let body = format!("\u{feff}{{\"before\":\"N\",\"it\":{broken},\"after\":-1}}");
            let object = object(body.as_bytes()).unwrap();
            assert_eq!(Value::Object(object), json!({"before": "N", "it": read, "after": -1}), "{broken}");
        }
        let latin = object(b"{\"name\":\"caf\xe9\",\"amount\":1}").unwrap();
        assert_eq!(Value::Object(latin), json!({"name": "caf\u{fffd}", "amount": 1}));
    }

    #[test]
    fn what_is_nested_too_deep_is_kept_as_text() {
        let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
        let read = object(format!("{{\"it\":{deep},\"after\":1}}").as_bytes()).unwrap();
        assert_eq!(read["after"], 1);
        assert_eq!(read["it"].to_string().replace('"', ""), deep);
    }

    #[test]
    fn what_is_no_object_or_ends_early_is_none() {
        for body in ["", "null", "[]", "{", "\"{}\"", r#"{"a":1"#, r#"{"a":"1e999}"#, "{}{", r#"{"a":"\"#] {
            assert_eq!(object(body.as_bytes()), None, "{body}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_json_is_read_as_it_is(
            text in r#"(\{|\}|\[|\]|"|\\|u|d|8|3|:|,|1|e|9|N|-|é|\x00| ){0,40}"#,
            value in "[^\u{0}]{0,8}",
        ) {
            object(text.as_bytes());
            object(format!("{{\"a\":\"{text}\"}}").as_bytes());
            let body = json!({ "a": value }).to_string();
            prop_assert_eq!(Value::Object(fields(&mend(&body), 0).unwrap()), json!({ "a": value }));
        }
    }
}
