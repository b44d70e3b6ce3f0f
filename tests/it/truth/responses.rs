//! Bodies: the API's own, damaged ones, and those of others.

use serde_json::{Value, json};

use super::callers::Caller;
use super::script::Answer;

pub(crate) const HTML: &str = "<!doctype html><html><body><h1>Bad Gateway</h1></body></html>";
pub(crate) const ACCOUNT: &str = "a0000000-0000-4000-8000-000000000001";
pub(crate) const CARD: &str = "ec000000-0000-4000-8000-000000000001";
pub(crate) const OTHER: &str = "0e000000-0000-4000-8000-00000000000e";
pub(crate) const AMOUNT: i64 = 1250;

/// The response of the API to what the caller asks for.
pub(crate) fn own(caller: Caller) -> Value {
    match caller {
        Caller::Pull => transfer("PULL", AMOUNT),
        Caller::Push => transfer("PUSH", AMOUNT),
        Caller::Warm => transfer("PULL", AMOUNT + 1),
        Caller::Webhook | Caller::Read => json!({
            "id": "3b000000-0000-4000-8000-000000000001", "url": "https://hooks.example/",
            "enabled_events": ["CARD.*"], "is_enabled": true,
        }),
    }
}

fn transfer(kind: &str, amount: i64) -> Value {
    json!({
        "id": "f0000000-0000-4000-8000-0000000000f1", "type": kind, "amount": amount, "currency": "USD",
        "account_id": ACCOUNT, "external_card_id": CARD, "customer_id": "c0000000-0000-4000-8000-000000000001",
        "status": "SUCCEEDED", "tenant": "t", "transaction_id": "f0000000-0000-4000-8000-0000000000f2",
        "creation_time": "2026-01-01T00:00:00Z", "last_updated_time": "2026-01-01T00:00:00Z",
        "merchant": { "name": "M", "address": {
            "address_line_1": "1", "city": "S", "country_code": "US", "postal_code": "00001", "state": "IL",
        } },
    })
}

pub(crate) fn created(caller: Caller) -> Answer {
    let status = if caller == Caller::Read { 200 } else { 201 };
    Answer::json(status, own(caller).to_string())
}

/// The same kind of response to somebody else's intent.
pub(crate) fn anothers(field: &str, value: Value) -> Answer {
    let mut body = own(Caller::Pull);
    body[field] = value;
    Answer::json(201, body.to_string())
}

/// An error of this API.
pub(crate) fn error(status: u16, code: &str) -> Answer {
    Answer::json(status, json!({ "code": code, "detail": "no", "status": status }).to_string())
}

pub(crate) const IN_USE: &str = "IDEMPOTENCY_CONCURRENT_USE";

/// Ways in which the body of an error arrives damaged, for a code.
pub(crate) fn damaged(code: &str) -> Vec<(&'static str, Vec<u8>)> {
    let plain = format!(r#"{{"code":"{code}","detail":"no"}}"#);
    let with = |rest: &str| format!(r#"{{"code":"{code}",{rest}}}"#).into_bytes();
    let around = |before: &[u8], after: &[u8]| [before, plain.as_bytes(), after].concat();
    vec![
        ("1e400", with(r#""number":1e400"#)),
        ("duplicate field", with(r#""detail":"a","detail":"b""#)),
        ("lone surrogate", with(r#""detail":"\ud800""#)),
        (
            "invalid UTF-8 detail",
            [format!(r#"{{"code":"{code}","detail":""#).as_bytes(), b"\xff\xfe\"}"].concat(),
        ),
        ("BOM", around(b"\xef\xbb\xbf", b"")),
        ("trailing NUL", around(b"", b"\0")),
        ("deep 200", with(&format!(r#""deep":{}{}"#, "[".repeat(200), "]".repeat(200)))),
        ("lower case", plain.to_lowercase().into_bytes()),
        ("padded code", format!(r#"{{"code":" {code} ","detail":"no"}}"#).into_bytes()),
        ("array [..]", around(b"[", b"]")),
        ("HTML page", HTML.as_bytes().to_vec()),
        ("truncated w/o CL", plain.as_bytes()[..plain.len() - 6].to_vec()),
        ("truncated in the code", plain.as_bytes()[..20].to_vec()),
        ("trailing bytes", around(b"", b"<!-- proxied -->")),
        ("leading newline", around(b"\r\n\t ", b"\n")),
        ("detail is a number", with(r#""detail":7"#)),
        ("huge number", with(&format!(r#""number":{}"#, "9".repeat(400)))),
        ("duplicate code", with(r#""code":"SOMETHING_ELSE""#)),
        ("unknown fields", with(r#""trace":{"a":[1,2,{"b":null}]}"#)),
        ("wrapped", around(br#"{"error":"#, b"}")),
        ("as a string", serde_json::to_vec(&plain).unwrap()),
        ("UTF-16", plain.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("single quotes", plain.replace('"', "'").into_bytes()),
        ("NULs", vec![0; 64]),
        ("nothing", Vec::new()),
        ("null", b"null".to_vec()),
        ("control character in a string", with("\"detail\":\"a\u{1}b\"")),
    ]
}

/// Errors that are not of this API.
pub(crate) fn strange() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    vec![
        ("nothing", "text/plain", Vec::new()),
        ("HTML", "text/html", HTML.into()),
        ("HTML that says JSON", "application/json", HTML.into()),
        ("plain text", "text/plain", b"upstream connect error".to_vec()),
        ("a gateway's message", "application/json", br#"{"message":"Forbidden"}"#.to_vec()),
        ("a number as code", "application/json", br#"{"code":403,"message":"denied"}"#.to_vec()),
        ("a sentence as code", "application/json", br#"{"code":"Access denied by policy"}"#.to_vec()),
        ("an empty code", "application/json", br#"{"code":"","detail":"x"}"#.to_vec()),
        ("null", "application/json", b"null".to_vec()),
        ("an empty object", "application/json", b"{}".to_vec()),
        ("an array", "application/json", b"[]".to_vec()),
        ("a number", "application/json", b"42".to_vec()),
        (
            "XML",
            "application/xml",
            br#"<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>"#.to_vec(),
        ),
        ("binary", "application/octet-stream", (0..=255).collect()),
    ]
}

pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    // A stored block: what any decoder reads, without a compressor.
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1];
    let length = u16::try_from(body.len()).unwrap();
    out.extend(length.to_le_bytes());
    out.extend((!length).to_le_bytes());
    out.extend(body);
    let mut crc = !0_u32;
    for byte in body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    out.extend((!crc).to_le_bytes());
    out.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
    out
}
