//! Reading YAML and JSON text as one JSON value.

use serde_json::Value;

use crate::Error;

/// Reads a document; JSON when it starts like JSON, YAML 1.2 otherwise.
pub(crate) fn parse(file: &str, text: &str) -> Result<Value, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| {
            Error::new(format!("not JSON: line {}, column {}", error.line(), error.column())).in_file(file)
        })
    } else {
        serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
            Error::new(format!("not YAML: {}", first_line(&error.to_string()))).in_file(file)
        })
    }
}

/// Strings stay strings unless YAML 1.2 says otherwise (`NO` is Norway, `010` is a code); whole documents fit.
fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        emit_comments: false,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_events: 8_000_000,
            max_nodes: 4_000_000,
            max_depth: 100,
        },
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_and_codes_stay_strings() {
        let value = parse("t", "a: NO\nb: 010\nc: 2010-05-06\nd: 1.181.0\n").unwrap();
        assert_eq!(value, json!({"a": "NO", "b": "010", "c": "2010-05-06", "d": "1.181.0"}));
    }

    #[test]
    fn a_duplicate_key_is_refused_with_its_line() {
        let error = parse("t.yaml", "a: 1\na: 2\n").unwrap_err().to_string();
        assert!(error.contains("t.yaml") && error.contains("line 2"), "{error}");
    }
}
