//! Is a 2xx body a response of the operation? Only then does it say that the call was carried out.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::error::{ErrorBody, for_each_member};

/// What error bodies are made of, the API's own and those of proxies, gateways and frameworks. Every response of an
/// operation has other members beside such ones.
const OF_ERRORS: &[&str] = &[
    "code",
    "correlationId",
    "correlation_id",
    "detail",
    "details",
    "error",
    "error_code",
    "error_description",
    "errors",
    "instance",
    "message",
    "msg",
    "ok",
    "path",
    "reason",
    "requestId",
    "request_id",
    "result",
    "status",
    "statusCode",
    "status_code",
    "success",
    "timestamp",
    "title",
    "traceId",
    "trace_id",
    "type",
];

/// Of these, the ones that no response of an operation consists of.
const TELLING: &[&str] = &["code", "detail", "error", "error_code", "errors", "message", "msg", "title"];

/// Whether a body that does not decode, or did not arrive whole, is one of the operation all the same: the beginning of a
/// JSON object that is no error and holds more than errors do.
///
/// Empty bodies, HTML, `null`, `{}` and error objects prove nothing: something in between may have made them.
pub(super) fn is_of_the_operation(body: &[u8]) -> bool {
    let members = Members::of(body);
    members.beyond_errors && !members.is_error(body)
}

/// Whether a body that was decoded is none of the operation. That happens where the operation promises no content, or
/// only optional members.
pub(super) fn is_foreign(body: &[u8]) -> bool {
    match body.trim_ascii_start().first() {
        None => false,
        Some(b'{') => may_be_error(body) && Members::of(body).is_error(body),
        Some(b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f') => false,
        Some(_) => true,
    }
}

/// A cheap look before the whole one: error objects are short, or name a code.
fn may_be_error(body: &[u8]) -> bool {
    const SHORT: usize = 512;
    static CODE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"code\""));
    body.len() <= SHORT || CODE.find(body).is_some()
}

/// What kinds of members an object has at its top.
#[derive(Default)]
struct Members {
    beyond_errors: bool,
    telling: bool,
}

impl Members {
    fn of(body: &[u8]) -> Self {
        let mut members = Self::default();
        if body.trim_ascii_start().first() == Some(&b'{') {
            for_each_member(body, |name, _| {
                members.beyond_errors |= !OF_ERRORS.contains(&name);
                members.telling |= TELLING.contains(&name);
            });
        }
        members
    }

    fn is_error(&self, body: &[u8]) -> bool {
        self.telling && (!self.beyond_errors || ErrorBody::read(body).names_a_problem())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRANSFER: &str = r#"{"amount":100,"id":"t1","status":"SUCCEEDED","type":"PUSH"}"#;
    const NOTHING: [&str; 12] = [
        "",
        " ",
        "<html>sign in</html>",
        "null",
        "{}",
        "[]",
        "\"ok\"",
        "true",
        r#"{"message":"ok"}"#,
        r#"{"status":"ok","timestamp":"2026-01-01"}"#,
        r#"{"code":"INSUFFICIENT_FUNDS","detail":"no","status":422}"#,
        r#"{"code":"INSUFFICIENT_FUNDS","detail":"no","id":"x"}"#,
    ];

    #[test]
    fn a_body_without_a_member_of_its_own_is_none_of_the_operation() {
        assert!(is_of_the_operation(TRANSFER.as_bytes()));
        assert!(!is_of_the_operation(br#"{"type":"DEBIT","card_details":{"#), "cut too early");
        assert!(is_of_the_operation(br#"{"card_details":{"form":"VIRTUAL"},"ty"#));
        for body in NOTHING {
            assert!(!is_of_the_operation(body.as_bytes()), "{body}");
        }
    }

    #[test]
    fn a_cut_body_counts_from_its_first_member_that_is_none_of_an_error() {
        let complete = r#"{"amount":"#.len();
        for end in 0..TRANSFER.len() {
            let cut = &TRANSFER.as_bytes()[..end];
            assert_eq!(is_of_the_operation(cut), end > complete, "{}", String::from_utf8_lossy(cut));
        }
    }

    #[test]
    fn a_decoded_body_is_foreign_when_it_is_no_json_or_an_error() {
        for fine in ["", "{}", "[]", "\"text\"", "7", "true", TRANSFER, r#"{"status":"ACTIVE"}"#] {
            assert!(!is_foreign(fine.as_bytes()), "{fine}");
        }
        let long = format!(r#"{{"code":"INSUFFICIENT_FUNDS","detail":"{}"}}"#, "x".repeat(1_000));
        for foreign in ["null", "<html>", "OK", r#"{"message":"ok"}"#, &long, NOTHING[10], NOTHING[11]] {
            assert!(is_foreign(foreign.as_bytes()), "{foreign}");
        }
    }
}
