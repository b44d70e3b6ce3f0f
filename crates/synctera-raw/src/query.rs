//! Writes query strings as the document says, commas of lists literally.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a segment of a path may not hold as it is.
const IN_SEGMENT: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'%');

/// One segment of a path; called by the methods as progenitor writes them.
pub(crate) fn encode_path(segment: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if segment.bytes().all(plain) {
        // Nearly every identifier.
        return segment.to_owned();
    }
    utf8_percent_encode(segment, IN_SEGMENT).to_string()
}

/// A URL that query parameters are added to.
pub(crate) struct Query {
    url: String,
    /// What stands before the next pair.
    separator: &'static str,
}

impl Query {
    pub(crate) fn new(url: String) -> Self {
        Self { url, separator: "?" }
    }

    /// Pairs that are a body and have no URL before them.
    pub(crate) fn form() -> Self {
        Self { url: String::new(), separator: "" }
    }

    /// `name=value`
    pub(crate) fn one(&mut self, name: &str, value: &dyn Display) {
        self.start(name);
        self.value(value);
    }

    /// `name=value`, if there is one.
    pub(crate) fn some<T: Display>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.one(name, value);
        }
    }

    /// `name=a,b`: one parameter for the whole list (`explode: false`). An empty list is sent as `name=`.
    pub(crate) fn comma_list<T: Display>(&mut self, name: &str, values: &[T]) {
        self.start(name);
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.url.push(',');
            }
            self.value(value);
        }
    }

    /// `name=a&name=b`
    pub(crate) fn repeated<T: Display>(&mut self, name: &str, values: &[T]) {
        for value in values {
            self.one(name, value);
        }
    }

    pub(crate) fn into_url(self) -> String {
        self.url
    }

    fn start(&mut self, name: &str) {
        self.url.push_str(self.separator);
        self.separator = "&";
        self.url.extend(utf8_percent_encode(name, RESERVED));
        self.url.push('=');
    }

    fn value(&mut self, value: &dyn Display) {
        self.url.extend(utf8_percent_encode(&value.to_string(), RESERVED));
    }
}

/// The value of a header that is a list: `a,b`.
pub(crate) fn joined<T: Display>(values: &[T]) -> String {
    values.iter().map(T::to_string).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_between_values_are_literal_and_within_values_are_not() {
        let mut query = Query::new("https://host/v1/cards".into());
        query.comma_list("id", &["a,b", "c d"]);
        query.some("limit", &Some(5));
        query.some("page_token", &None::<String>);
        assert_eq!(query.into_url(), "https://host/v1/cards?id=a%2Cb,c%20d&limit=5");
    }
}
