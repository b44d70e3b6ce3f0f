//! Cases beyond the first trial.

use std::time::Duration;

use h2::Reason;
use serde_json::{Value, json};

use super::callers::Caller;
use super::cases::{Case, Protocol, Row};
use super::first::{hang, http1, raw};
use super::responses::{HTML, IN_USE, OTHER, anothers, damaged, error, gzip, own, strange};
use super::script::{Act, Answer, End, Frames, Piece, Reading, Step};
use super::verdict::Said;

pub(crate) fn cases(caller: Caller) -> Vec<Case> {
    let mut cases = vec![
        Case::new("nobody listens", false, Act::NobodyListens).placed().must(Said::NotSent),
        hang("reads the head, FIN", false, Reading::Head, End::Fin),
        hang("reads the head, RST", false, Reading::Head, End::Reset),
    ];
    cases.extend(statuses());
    cases.extend(errors());
    cases.extend(no_answers(caller));
    cases.extend(own_answers(caller));
    cases.extend(regions(caller));
    cases.extend(framing(caller));
    cases.extend(frames());
    cases.extend(hints());
    if caller == Caller::Pull {
        cases.extend(of_another_intent());
    }
    cases
}

/// Every kind of status with what something else than the API would say.
fn statuses() -> Vec<Case> {
    let plain = [
        300, 305, 306, 399, 402, 405, 406, 407, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 423, 424,
        426, 428, 431, 451, 505, 507, 508, 511, 521, 522, 523, 524, 525, 526, 527, 530, 700,
    ];
    let empty = plain
        .map(|status| Case::answer(format!("{status} with nothing"), true, Answer::new(status, "")).either());
    let mut cases: Vec<Case> = empty.into();
    for status in [400, 401, 403, 404, 408, 409, 422, 425, 429, 499, 500, 501, 502, 503, 504] {
        for (name, kind, body) in strange() {
            let answer = Answer::new(status, body).header("content-type", kind);
            let case = Case::answer(format!("{status} with {name}"), true, answer).either();
            // The whole product stands first only: after a loss these are much alike.
            cases.push(if [403, 422].contains(&status) { case } else { case.placed() });
        }
    }
    cases
}

/// Errors of the API in every state in which they arrive.
fn errors() -> Vec<Case> {
    let mut cases = Vec::new();
    for (damage, body) in damaged("INSUFFICIENT_FUNDS") {
        let whole = Answer::json(422, body.clone());
        cases.push(Case::answer(format!("422 funds damaged: {damage}"), false, whole).placed());
        let late = Answer::json(500, body);
        cases
            .push(Case::answer(format!("500 with a refusal's code: {damage}"), true, late).either().placed());
    }
    let body = error(422, "INSUFFICIENT_FUNDS").body;
    let typed = [
        "application/json;charset=utf-8",
        "application/problem+json",
        "text/json",
        "text/plain",
        "TEXT/HTML",
        "application/octet-stream",
        "",
        "application/json; charset=\"utf-8\"; boundary=x",
    ];
    for kind in typed {
        let answer = Answer::new(422, body.clone()).header("content-type", kind);
        let case = Case::answer(format!("422 funds as `{kind}`"), false, answer);
        cases.push(if kind.starts_with("application/json") { case.must(Said::Rejected) } else { case });
    }
    for encoding in ["gzip", "br", "deflate", "identity", "x-unknown"] {
        let answer = Answer::json(422, body.clone()).header("content-encoding", encoding);
        cases.push(Case::answer(format!("422 funds, not compressed, called {encoding}"), false, answer));
        let squeezed = Answer::json(422, gzip(&body)).header("content-encoding", encoding);
        cases.push(
            Case::answer(format!("422 funds, compressed, called {encoding}"), false, squeezed).placed(),
        );
    }
    for length in [0, 1, 9, 10, 20, 30, body.len() - 1] {
        let cut = Answer::json(422, body.clone()).cut(length, End::Fin);
        cases.push(Case::answer(format!("422 funds cut after {length}"), false, cut).placed());
        let stalled = error(409, IN_USE).cut(length, End::Reset);
        cases.push(Case::answer(format!("409 in use reset after {length}"), true, stalled).placed());
    }
    for (code, status) in [("BRAND_NEW_CODE", 422), ("BAD_REQUEST_BODY", 400), ("SUSPECTED_FRAUD", 422)] {
        cases.push(Case::answer(format!("{status} {code}"), false, error(status, code)).must(Said::Rejected));
    }
    for (code, status) in [("INTERNAL_ERROR", 400), ("GATEWAY_TIMEOUT", 422), ("REQUEST_CANCELED", 400)] {
        cases
            .push(Case::answer(format!("{status} with the code {code}"), true, error(status, code)).either());
    }
    cases
}

/// What a 2xx says that nobody may take for a response of this API.
fn no_answers(caller: Caller) -> Vec<Case> {
    let mut cases = Vec::new();
    let stranger = if caller == Caller::Webhook { own(Caller::Pull) } else { own(Caller::Webhook) };
    let bodies = [
        ("an error object", "application/json", error(0, "INSUFFICIENT_FUNDS").body),
        (
            "a problem object",
            "application/problem+json",
            br#"{"type":"about:blank","title":"No","status":422}"#.to_vec(),
        ),
        ("an array", "application/json", b"[]".to_vec()),
        ("its own answer in an array", "application/json", json!([own(caller)]).to_string().into()),
        ("its own answer wrapped", "application/json", json!({ "data": own(caller) }).to_string().into()),
        ("a number", "application/json", b"1".to_vec()),
        ("a string", "application/json", b"\"ok\"".to_vec()),
        ("true", "application/json", b"true".to_vec()),
        ("{\"ok\":true}", "application/json", br#"{"ok":true}"#.to_vec()),
        ("a page", "application/json", br#"{"external_transfers":[],"next_page_token":null}"#.to_vec()),
        ("HTML that says JSON", "application/json", HTML.into()),
        ("text", "text/plain", b"OK".to_vec()),
        ("a login page", "text/html; charset=utf-8", b"<html><form action=/login>".to_vec()),
        ("another operation's answer", "application/json", stranger.to_string().into()),
        ("spaces", "application/json", b"   \n".to_vec()),
        ("NULs", "application/json", vec![0; 32]),
    ];
    for status in [200, 201, 202, 203, 206, 226] {
        for (name, kind, body) in &bodies {
            let reads_it = caller == Caller::Read && *name == "another operation's answer";
            let answer = Answer::new(status, body.clone()).header("content-type", *kind);
            let case = Case::answer(format!("{status} with {name}"), reads_it, answer);
            let case = if reads_it { case } else { case.either() };
            cases.push(if status == 200 { case } else { case.placed() });
        }
    }
    for status in [204, 205] {
        cases.push(
            Case::answer(format!("{status} with nothing at all"), true, Answer::new(status, "")).either(),
        );
    }
    let cut = Answer::new(200, HTML).header("content-type", "text/html").cut(12, End::Fin);
    cases.push(Case::answer("200 HTML, cut", false, cut).either());
    cases
}

/// The API's own answer in every dress.
fn own_answers(caller: Caller) -> Vec<Case> {
    let mut cases = Vec::new();
    for status in [200, 201, 202, 203, 206] {
        let answer = Answer::json(status, own(caller).to_string());
        cases.push(Case::answer(format!("{status} with its own answer"), true, answer).must(Said::Ok));
    }
    let changed = |name: &str, change: fn(&mut Value)| {
        let mut body = own(caller);
        change(&mut body);
        Case::answer(format!("its own answer, {name}"), true, Answer::json(201, body.to_string()))
    };
    cases.extend([
        changed("with an unknown field", |body| body["new"] = json!({ "a": [1, null] })),
        changed("with an id of another form", |body| body["id"] = json!("not a uuid")),
        changed("with a strange time", |body| body["creation_time"] = json!("yesterday")),
        changed("with an unknown status", |body| body["status"] = json!("BRAND_NEW")),
    ]);
    let body = own(caller).to_string();
    let spoiled = [
        ("with a BOM", format!("\u{feff}{body}")),
        ("with trailing text", format!("{body} <!-- -->")),
        ("twice", format!("{body}{body}")),
        ("without its last brace", body[..body.len() - 1].to_owned()),
        ("after a line break", format!("\r\n{body}\r\n")),
    ];
    for (name, body) in spoiled {
        cases.push(Case::answer(format!("its own answer {name}"), true, Answer::json(201, body)));
    }
    for kind in ["text/html", "text/plain", ""] {
        let answer = Answer::new(201, body.clone()).header("content-type", kind);
        cases.push(Case::answer(format!("its own answer as `{kind}`"), true, answer));
    }
    cases
}

/// The response to somebody else's payment, in the right form: a mixed-up connection, or a mixed-up cache.
fn of_another_intent() -> Vec<Case> {
    let fields = [
        ("amount", json!(1)),
        ("amount", json!(125_000)),
        ("type", json!("PUSH")),
        ("external_card_id", json!(OTHER)),
        ("account_id", json!(OTHER)),
    ];
    let wrong = fields.into_iter().map(|(field, value)| {
        Case::answer(format!("201 with another {field}: {value}"), false, anothers(field, value)).either()
    });
    wrong.collect()
}

/// The response breaks off after every few bytes.
fn regions(caller: Caller) -> Vec<Case> {
    let body = own(caller).to_string();
    let head =
        http1(201, &format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()), "");
    let mut cases = Vec::new();
    for length in (1..head.len()).step_by(6) {
        for end in [End::Fin, End::Reset] {
            let name = format!("201 broken off after {length} bytes, {end:?}");
            cases.push(raw(&name, true, &head[..length], end).either().placed());
        }
    }
    for length in (20..body.len()).step_by(40) {
        for (name, end) in [("FIN", End::Fin), ("RST", End::Reset)] {
            let cut = Answer::json(201, body.clone()).cut(length, end);
            cases.push(Case::answer(format!("201 body cut after {length}, {name}"), true, cut).placed());
        }
    }
    cases
}

fn framing(caller: Caller) -> Vec<Case> {
    let body = own(caller).to_string();
    let json = "content-type: application/json\r\n";
    let chunked = format!("{json}transfer-encoding: chunked\r\n");
    let whole = format!("{:x}\r\n{body}\r\n0\r\n", body.len());
    let refusal = String::from_utf8(error(422, "INSUFFICIENT_FUNDS").body).unwrap();
    let refused = http1(422, &format!("{json}content-length: {}\r\n", refusal.len()), &refusal);
    let created = http1(201, &format!("{json}content-length: {}\r\n", body.len()), &body);
    let twice = [created.clone(), created.clone()].concat();
    let contradiction = [refused.clone(), created.clone()].concat();
    let large = format!("{:x}\r\n", u64::MAX);
    vec![
        raw("201 in chunks", true, http1(201, &chunked, &format!("{whole}\r\n")), End::Keep).must(Said::Ok),
        raw(
            "201 in chunks with trailers",
            true,
            http1(201, &chunked, &format!("{whole}x-end: 1\r\n\r\n")),
            End::Keep,
        ),
        raw(
            "201 in chunks without the last",
            true,
            http1(201, &chunked, &format!("{:x}\r\n{body}\r\n", body.len())),
            End::Fin,
        ),
        raw(
            "201 in chunks, bad trailers",
            true,
            http1(201, &chunked, &format!("{whole}\0bad\r\n\r\n")),
            End::Fin,
        ),
        raw("201 with an endless chunk", true, http1(201, &chunked, &large), End::Fin).either(),
        raw("201 with no chunk length", true, http1(201, &chunked, "xyz\r\n"), End::Fin).either(),
        raw("201 until the connection ends", true, http1(201, json, &body), End::Fin),
        raw("201 twice", true, twice, End::Keep),
        raw("422, then 201 on its heels", false, contradiction, End::Keep),
        raw("201 with a negative length", true, http1(201, "content-length: -1\r\n", &body), End::Fin)
            .either(),
        raw(
            "201 with a length that is no number",
            true,
            http1(201, "content-length: x\r\n", &body),
            End::Fin,
        )
        .either(),
        raw(
            "201 with a length too large",
            true,
            http1(201, &format!("{json}content-length: 99999\r\n"), &body),
            End::Fin,
        ),
        raw(
            "201 over HTTP/1.0",
            true,
            String::from_utf8(created.clone()).unwrap().replace("1.1", "1.0"),
            End::Fin,
        ),
        raw("201 over HTTP/3.7", true, String::from_utf8(created).unwrap().replace("1.1", "3.7"), End::Fin),
        raw("a status of two digits", true, "HTTP/1.1 20 X\r\n\r\n", End::Fin).either(),
        raw("a status of four digits", true, "HTTP/1.1 2011 X\r\n\r\n", End::Fin).either(),
        raw("line breaks of one byte", true, "HTTP/1.1 201 X\ncontent-length: 0\n\n", End::Fin).either(),
        raw("a header with a NUL", true, "HTTP/1.1 201 X\r\nx: \0\r\n\r\n", End::Fin).either(),
        raw("a folded header", true, "HTTP/1.1 201 X\r\nx: a\r\n  b\r\ncontent-length: 0\r\n\r\n", End::Fin)
            .either(),
        raw("TLS where none was asked for", false, [0x15, 3, 1, 0, 2, 2, 70].to_vec(), End::Fin),
        raw("the preface of HTTP/2", false, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", End::Fin),
        Case::new("early 422, then RST", false, Act::Early(refused.clone())),
        Case::new("an early 201 of a proxy", false, Act::Early(http1(201, "content-length: 0\r\n", ""))),
        Case::new(
            "100 twenty times, then 422",
            false,
            Act::Bytes(
                vec![Piece::Times("HTTP/1.1 100 Continue\r\n\r\n", 20), Piece::Bytes(refused)],
                End::Keep,
            ),
        ),
        Case::new(
            "a slow answer",
            true,
            Act::Bytes(
                vec![
                    Piece::Bytes(format!("HTTP/1.1 201 X\r\n{json}").into()),
                    Piece::Pause(Duration::from_millis(40)),
                    Piece::Bytes(format!("content-length: {}\r\n\r\n", body.len()).into()),
                    Piece::Pause(Duration::from_millis(40)),
                    Piece::Bytes(body.into()),
                ],
                End::Keep,
            ),
        ),
    ]
}

/// What only HTTP/2 can do.
fn frames() -> Vec<Case> {
    let reasons = [
        Reason::NO_ERROR,
        Reason::PROTOCOL_ERROR,
        Reason::INTERNAL_ERROR,
        Reason::FLOW_CONTROL_ERROR,
        Reason::STREAM_CLOSED,
        Reason::REFUSED_STREAM,
        Reason::CANCEL,
        Reason::COMPRESSION_ERROR,
        Reason::ENHANCE_YOUR_CALM,
        Reason::INADEQUATE_SECURITY,
        Reason::HTTP_1_1_REQUIRED,
    ];
    let mut cases = Vec::new();
    for reason in reasons {
        let frames = |frames| Act::Frames(frames);
        cases.push(Case::new(format!("RST_STREAM {reason:?}"), true, frames(Frames::Reset(reason))).either());
        cases.push(Case::new(format!("GOAWAY {reason:?}"), true, frames(Frames::GoAway(reason))).either());
        for status in [422, 500] {
            let act = frames(Frames::HeadThenReset(status, reason));
            cases.push(
                Case::new(format!("{status}, then RST_STREAM {reason:?}"), true, act).either().placed(),
            );
        }
        let body = frames(Frames::BodyThenReset(reason));
        cases.push(Case::new(format!("201 whole, then RST_STREAM {reason:?}"), true, body).placed());
    }
    cases.push(Case::new("a graceful GOAWAY, then 201", true, Act::Frames(Frames::GoAwayThenAnswer)));
    cases
}

/// Hints that are no hints, on answers that are not 429.
fn hints() -> Vec<Case> {
    let mut cases = Vec::new();
    for hint in
        ["0", "1", "999999999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Jan 2125 00:00:00 GMT"]
    {
        let in_use = error(409, IN_USE).header("retry-after", hint);
        cases.push(Case::answer(format!("409 in use, Retry-After: {hint}"), true, in_use).placed());
        let failed = Answer::new(503, "").header("retry-after", hint);
        cases.push(Case::answer(format!("503, Retry-After: {hint}"), true, failed).either().placed());
        let limited = Answer::new(429, HTML).header("retry-after", hint);
        cases.push(Case::answer(format!("429 HTML, Retry-After: {hint}"), true, limited).either().placed());
    }
    cases
}

/// A second response to an earlier payment, at moments around that of the next request.
pub(crate) fn strays() -> Vec<Row> {
    let lost = Step::new(false, Act::Hang { after: Reading::Bytes(1), end: End::Fin });
    let row = |micros: u64| Row {
        name: format!("a stray answer after {micros} µs"),
        caller: Caller::Pull,
        protocol: Protocol::Http1,
        steps: vec![lost.clone()],
        stray: Some(Duration::from_micros(micros)),
        must_say: None,
    };
    (0..40).map(|number| row(number * 50)).collect()
}
