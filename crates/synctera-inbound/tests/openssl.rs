//! A signature that this project did not compute.
#![cfg(test)]

use std::io::Write;
use std::process::{Command, Stdio};

use chrono::DateTime;
use http::{HeaderMap, HeaderValue};
use synctera_inbound::webhook::{SIGNATURE_HEADER, TIMESTAMP_HEADER, Verifier};
use synctera_inbound::{FixedClock, Secret};

const SECRET: &str = "4fS0vWQ7rM2xJ9kLc8PzYt1BnUe6HdAg4fS0vWQ7rM2xJ9kLc8PzYt1BnUe6HdAg";

/// Lower-case hexadecimal HMAC-SHA256 by the command; none where there is no such command.
fn by_openssl(signed: &[u8]) -> Option<String> {
    let mut child = Command::new("openssl")
        .args(["dgst", "-sha256", "-hmac", SECRET, "-r"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take().unwrap().write_all(signed).unwrap();
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    Some(output.split_whitespace().next().unwrap().to_owned())
}

#[test]
fn a_signature_computed_by_openssl_verifies() {
    let body = br#"{"id":"e-1","type":"CARD.UPDATED"}"#;
    let Some(signature) = by_openssl(&[b"1767225600.".as_slice(), body].concat()) else {
        println!("NOT CHECKED: there is no command `openssl`");
        return;
    };
    let mut headers = HeaderMap::new();
    headers.insert(SIGNATURE_HEADER, HeaderValue::from_str(&signature).unwrap());
    headers.insert(TIMESTAMP_HEADER, HeaderValue::from_static("1767225600"));
    let now = DateTime::from_timestamp(1_767_225_700, 0).unwrap();
    let verifier = Verifier::new(Secret::new(SECRET).unwrap()).clock(FixedClock(now));
    assert_eq!(
        verifier.verify(&headers, body.as_slice().into()).map(|it| it.sent_at().timestamp()),
        Ok(1_767_225_600)
    );
}
