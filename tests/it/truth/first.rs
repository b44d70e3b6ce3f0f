//! The 128 cases of the first trial from outside, under their names.

use super::callers::Caller;
use super::cases::Case;
use super::responses::{HTML, IN_USE, created, damaged, error, gzip, own};
use super::script::{Act, Answer, End, Piece, Reading, Step};
use super::verdict::Said;

pub(crate) fn cases(caller: Caller) -> Vec<Case> {
    let mut cases = connections(caller);
    cases.extend(successes(caller));
    cases.extend(statuses());
    cases.extend(codes(caller));
    cases.extend(hints());
    cases.extend(sequences(caller));
    cases.extend(malformed(caller));
    cases
}

pub(crate) fn hang(name: &str, books: bool, after: Reading, end: End) -> Case {
    Case::new(name, books, Act::Hang { after, end })
}

pub(crate) fn raw(name: &str, books: bool, bytes: impl Into<Vec<u8>>, end: End) -> Case {
    Case::new(name, books, Act::Bytes(vec![Piece::Bytes(bytes.into())], end))
}

/// A whole HTTP/1.1 answer with these headers before its body.
pub(crate) fn http1(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} X\r\n{headers}\r\n{body}").into_bytes()
}

fn connections(caller: Caller) -> Vec<Case> {
    vec![
        Case::answer("sane 201", true, created(caller)).must(Said::Ok),
        hang("accept+close", false, Reading::Nothing, End::Fin).placed(),
        hang("accept+RST", false, Reading::Nothing, End::Reset).placed(),
        hang("read 20 bytes, RST", false, Reading::Bytes(20), End::Reset),
        hang("read all, FIN", true, Reading::All, End::Fin).either().must(Said::Unknown),
        hang("read all, RST", true, Reading::All, End::Reset).either().must(Said::Unknown),
        raw("half status line, FIN", true, "HTTP/1.1 2", End::Fin).either(),
        Case::answer("head only 201, stall", true, created(caller).cut(0, End::Stall)).placed(),
        hang("nothing, stall", true, Reading::All, End::Stall).placed().either(),
    ]
}

fn successes(caller: Caller) -> Vec<Case> {
    let html = |status| Answer::new(status, HTML).header("content-type", "text/html");
    let body = own(caller).to_string();
    let broken = format!("{:x}\r\n{}\r\nZZZ\r\n", 20, &body[..20]);
    let chunked = "content-type: application/json\r\ntransfer-encoding: chunked\r\n";
    let redirect = |name: &str, status| {
        let answer = Answer::new(status, "").header("location", "http://127.0.0.1:1/elsewhere");
        Case::answer(name, true, answer).either()
    };
    vec![
        Case::answer("201 cut body", true, created(caller).cut(40, End::Fin)),
        raw("201 broken chunk", true, http1(201, chunked, &broken), End::Fin),
        Case::new(
            "endless 100-continue",
            true,
            Act::Bytes(vec![Piece::Times("HTTP/1.1 100 Continue\r\n\r\n", 1_000_000)], End::Stall),
        )
        .placed()
        .either(),
        Case::new(
            "1000x103 then 201",
            true,
            Act::Bytes(
                vec![
                    Piece::Times("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 1000),
                    Piece::Bytes(http1(201, &format!("content-length: {}\r\n", body.len()), &body)),
                ],
                End::Keep,
            ),
        ),
        Case::answer(
            "101 switching",
            true,
            Answer::new(101, "").header("connection", "upgrade").header("upgrade", "x"),
        )
        .either(),
        Case::answer("200 HTML, NOT booked", false, html(200)).either(),
        Case::answer("200 + error object, NOT booked", false, error(200, "INSUFFICIENT_FUNDS")).either(),
        Case::answer("201 empty", true, Answer::json(201, "")).either(),
        Case::answer("200 null", true, Answer::json(200, "null")).either(),
        Case::answer("204", true, Answer::new(204, "")).either(),
        Case::answer("202 {}", true, Answer::json(202, "{}")).either(),
        redirect("301 M to other host, booked", 301),
        redirect("302 F to other host, booked", 302),
        redirect("303 See Other to other host, booked", 303),
        redirect("307 T to other host, booked", 307),
        redirect("308 P to other host, booked", 308),
        redirect("304 booked?", 304),
    ]
}

fn statuses() -> Vec<Case> {
    let named = [
        ("408 T", 408),
        ("425 E", 425),
        ("499 C", 499),
        ("409 C", 409),
        ("422 U", 422),
        ("500 I", 500),
        ("502 B", 502),
        ("503 S", 503),
        ("504 G", 504),
        ("501 N", 501),
        ("520 X", 520),
        ("599 Z", 599),
        ("600 Q", 600),
        ("999 Q", 999),
    ];
    let empty = named.map(|(name, status)| {
        Case::answer(format!("{name} empty body, booked"), true, Answer::new(status, "")).either()
    });
    let refusals = [
        ("401 U UNAUTHENTICATED", 401, "UNAUTHENTICATED"),
        ("403 F FORBIDDEN", 403, "FORBIDDEN"),
        ("404 N RESOURCE_NOT_FOUND", 404, "RESOURCE_NOT_FOUND"),
        ("409 C DUPLICATE_RESOURCE", 409, "DUPLICATE_RESOURCE"),
        ("422 U INSUFFICIENT_FUNDS", 422, "INSUFFICIENT_FUNDS"),
    ];
    // A duplicate may be one's own from another process: nothing must be said of it.
    let refusals = refusals.map(|(name, status, code)| {
        let case = Case::answer(name, false, error(status, code));
        if status == 409 { case } else { case.must(Said::Rejected) }
    });
    let html = Answer::new(502, HTML).header("content-type", "text/html");
    let mut cases: Vec<Case> = empty.into_iter().chain(refusals).collect();
    cases.push(Case::answer("502 HTML booked", true, html).either());
    cases.push(Case::answer("504 VENDOR_TIMEOUT booked", true, error(504, "VENDOR_TIMEOUT")).either());
    cases.push(Case::answer("500 INTERNAL_ERROR booked", true, error(500, "INTERNAL_ERROR")).either());
    cases
}

fn codes(caller: Caller) -> Vec<Case> {
    let in_use = |status| Step::new(true, Act::Answer(error(status, IN_USE)));
    let mut cases = vec![
        Case::steps("409 CU always", vec![in_use(409)]).placed(),
        Case::steps("422 CU always", vec![in_use(422)]).placed(),
        Case::steps("422 CU then 201", vec![in_use(422), Step::new(true, Act::Answer(created(caller)))])
            .must(Said::Ok),
        Case::answer("422 INVALID_REUSE", false, error(422, "IDEMPOTENCY_INVALID_REUSE")),
    ];
    for (damage, body) in damaged(IN_USE) {
        for (name, status) in [("409 C", 409), ("422 U", 422)] {
            let cut = damage.starts_with("truncated");
            let name = format!("{name} CU damaged: {damage}");
            let act = if cut {
                let bytes = [http1(status, "content-type: application/json\r\n", ""), body.clone()].concat();
                Act::Bytes(vec![Piece::Bytes(bytes)], End::Fin)
            } else {
                Act::Answer(Answer::json(status, body.clone()))
            };
            cases.push(Case::new(name, true, act).placed());
        }
    }
    let body = error(409, IN_USE).body;
    let compressed = Answer::json(409, gzip(&body)).header("content-encoding", "gzip");
    cases.push(Case::answer("409 CU gzip-encoded", true, compressed).placed());
    let head = http1(409, "content-type: application/json\r\n", "");
    cases.push(raw(
        "409 CU close-delimited cut",
        true,
        [head, body[..body.len() / 2].to_vec()].concat(),
        End::Fin,
    ));
    for (name, status) in [("409 CU body", 409), ("400 CU body", 400), ("423 Locked CU", 423)] {
        let cut = error(status, IN_USE).cut(10, End::Fin);
        cases.push(Case::answer(format!("{name} cut(CL)"), true, cut));
    }
    cases
}

fn hints() -> Vec<Case> {
    let headers = [
        "1",
        "0",
        "-1",
        "1000000000000000000",
        "18446744073709551615",
        "99999999999999999999",
        "1.5",
        "é",
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ];
    let bodies = [
        r#""1""#,
        "1.5",
        "-3",
        "1e300",
        "18446744073709551615",
        "99999999999999999999999",
        "null",
        "{}",
        r#"" 0 ""#,
    ];
    let by_header = headers.map(|value| {
        let answer = error(429, "TOO_MANY_REQUESTS").header("retry-after", value);
        Case::answer(format!("429 Retry-After: {value}"), false, answer)
    });
    let by_body = bodies.map(|value| {
        let body = format!(r#"{{"code":"TOO_MANY_REQUESTS","detail":"slow","retry_after":{value}}}"#);
        Case::answer(format!("429 body retry_after {value}"), false, Answer::json(429, body))
    });
    by_header.into_iter().chain(by_body).collect()
}

/// A first attempt that was carried out, then something else.
fn sequences(caller: Caller) -> Vec<Case> {
    let html = Answer::new(200, HTML).header("content-type", "text/html");
    let gateway = |then: Step| vec![Step::new(false, Act::Answer(html.clone())), then];
    let not_booked = |answer| Step::new(false, Act::Answer(answer));
    let mut cases = vec![
        Case::steps(
            "200 HTML(gateway), then 422 funds",
            gateway(not_booked(error(422, "INSUFFICIENT_FUNDS"))),
        ),
        Case::steps("200 HTML(gateway), then 401", gateway(not_booked(error(401, "UNAUTHENTICATED")))),
        Case::steps("200 HTML(gateway), then 201", gateway(Step::new(true, Act::Answer(created(caller))))),
    ];
    let after = [
        ("429", Answer::new(429, "")),
        ("404", Answer::new(404, "")),
        ("401", Answer::new(401, "")),
        ("422", error(422, "INSUFFICIENT_FUNDS")),
        ("409 dup", error(409, "DUPLICATE_RESOURCE")),
        ("302", Answer::new(302, "").header("location", "http://127.0.0.1:1/")),
        ("501", Answer::new(501, "")),
    ];
    let lost = Step::new(true, Act::Hang { after: Reading::All, end: End::Fin });
    let failed = Step::new(true, Act::Answer(Answer::new(500, "")));
    for (name, answer) in after {
        for (first, step) in [("lost(booked)", &lost), ("500(booked)", &failed)] {
            let steps = vec![step.clone(), not_booked(answer.clone())];
            cases.push(Case::steps(format!("{first}, then {name}"), steps));
        }
    }
    let reset = Step::new(false, Act::Hang { after: Reading::Nothing, end: End::Reset });
    cases.push(Case::steps("lost(booked), then accept+RST", vec![lost, reset]));
    let cut = Step::new(true, Act::Answer(created(caller).cut(40, End::Fin)));
    for (name, code, status) in [("422", "INSUFFICIENT_FUNDS", 422), ("404", "RESOURCE_NOT_FOUND", 404)] {
        let steps = vec![cut.clone(), not_booked(error(status, code))];
        cases.push(Case::steps(format!("201 cut(booked), then {name}"), steps));
    }
    cases
}

fn malformed(caller: Caller) -> Vec<Case> {
    let body = own(caller).to_string();
    let json = "content-type: application/json\r\n";
    let lengths = format!("{json}content-length: {}\r\ncontent-length: 3\r\n", body.len());
    let both = format!("{json}content-length: {}\r\ntransfer-encoding: chunked\r\n", body.len());
    let refusal = String::from_utf8(error(401, "UNAUTHENTICATED").body).unwrap();
    let early = http1(401, &format!("{json}content-length: {}\r\n", refusal.len()), &refusal);
    let large = |status: u16| {
        let head = http1(status, &format!("{json}content-length: 40000000\r\n"), "{\"a\":\"");
        Act::Bytes(vec![Piece::Bytes(head), Piece::Times("0123456789", 4_000_000)], End::Fin)
    };
    vec![
        Case::new("early 401 before body read", false, Act::Early(early)),
        raw("HTTP/0.9 garbage", true, "Hello, world\n", End::Fin).either(),
        raw("two content-lengths", true, http1(201, &lengths, &body), End::Fin).either(),
        raw("CL + TE", true, http1(201, &both, &body), End::Fin),
        Case::new(
            "200 headers (10^4)",
            true,
            Act::Bytes(
                vec![Piece::Bytes(b"HTTP/1.1 201 X\r\n".to_vec()), Piece::Times("x-a: b\r\n", 10_000)],
                End::Fin,
            ),
        )
        .either(),
        Case::new(
            "100 MB header",
            true,
            Act::Bytes(
                vec![
                    Piece::Bytes(b"HTTP/1.1 201 X\r\nx-a: ".to_vec()),
                    Piece::Times("0123456789", 1_000_000),
                ],
                End::Fin,
            ),
        )
        .either(),
        Case::new("40 MB body over limit", true, large(201)).placed(),
        Case::new("409 body over limit", true, large(409)).placed(),
    ]
}
