//! Why a success could not be read: where and what, never the content.

use std::fmt;

/// Describes a body that could not be read without quoting it.
#[derive(Debug)]
pub(crate) struct Unreadable(String);

impl Unreadable {
    /// The decoder's words name the field; what they quote of the content is taken out.
    pub(crate) fn undecodable(error: &serde_json::Error) -> Self {
        Self(format!("unexpected content: {}", without_quotes(&error.to_string())))
    }

    pub(crate) fn foreign() -> Self {
        Self("it is no response of this operation".to_owned())
    }

    pub(crate) fn cut(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::FileTooLarge => Self(error.to_string()),
            _ => Self("the body ended too early".to_owned()),
        }
    }

    pub(crate) fn slow() -> Self {
        Self("the body could not be decoded in time".to_owned())
    }

    pub(crate) fn late() -> Self {
        Self("the body did not arrive in time".to_owned())
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

/// Takes out what serde quotes of the value: `string "4111", expected u64` becomes `string, expected u64`.
fn without_quotes(message: &str) -> String {
    let mut clean = without_strings(message);
    for kind in ["integer `", "floating point `", "boolean `", "character `", "number `", "unknown variant `"]
    {
        clean = without_value_after(&clean, kind);
    }
    clean
}

/// Strings stand in double quotes with escapes, as Rust's `Debug` writes them.
fn without_strings(message: &str) -> String {
    let (mut clean, mut inside, mut escaped) = (String::with_capacity(message.len()), false, false);
    for character in message.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            _ if !inside => clean.push(character),
            _ => {}
        }
    }
    clean.replace("string , ", "string, ")
}

fn without_value_after(message: &str, kind: &str) -> String {
    let Some((before, rest)) = message.split_once(kind) else { return message.to_owned() };
    let after = rest.split_once('`').map_or("", |(_, after)| after);
    format!("{before}{}{after}", kind.trim_end_matches([' ', '`']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    struct Card {
        #[allow(dead_code, reason = "only read by serde")]
        number: u8,
        #[allow(dead_code, reason = "only read by serde")]
        kind: Kind,
    }

    #[derive(Debug, Deserialize)]
    enum Kind {
        Debit,
    }

    #[test]
    fn the_reason_names_the_field_and_quotes_nothing_of_the_content() {
        let bodies = [
            r#"{"number":"4111 \"11","kind":"Debit"}"#,
            r#"{"number":41111111,"kind":"Debit"}"#,
            r#"{"number":-4111.5,"kind":"Debit"}"#,
            r#"{"number":1,"kind":"4111"}"#,
        ];
        for body in bodies {
            let error = serde_json::from_str::<Card>(body).unwrap_err();
            let text = Unreadable::undecodable(&error).to_string();
            assert!(error.to_string().contains("4111") && !text.contains("4111"), "{text}");
            assert!(text.contains("expected"), "{text}");
        }
        let missing = serde_json::from_str::<Card>(r#"{"kind":"Debit"}"#).unwrap_err();
        assert!(Unreadable::undecodable(&missing).to_string().contains("missing field `number`"));
    }
}
