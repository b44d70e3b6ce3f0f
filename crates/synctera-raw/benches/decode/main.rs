//! Reading responses as the client does beside `serde_json::from_slice` into derived structs, in one run:
//! `cargo xtask bench decode`.
//!
//! Time on a shared machine says little; `cargo bench … -- count CASE TIMES` reads one case so many times, to be run under
//! an instruction counter.

#![allow(clippy::print_stdout)]

mod plain;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::json;
use synctera_raw::types::{CardListResponse, TransferResponse};

/// Rounds; each measures every case once, so that noise hits all alike.
const ROUNDS: usize = 200;
/// Bytes that are read in one measurement.
const BATCH: usize = 200_000;

/// What is read, ours or plain.
type Read = fn(&Bytes);

struct Case {
    name: &'static str,
    body: Bytes,
    own: Read,
    plain: Read,
}

fn main() {
    let cases = cases();
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, case, times, ..] = &arguments[..]
        && word == "count"
    {
        return count(&cases, case, times);
    }
    let mut report =
        String::from("| case | bytes | ns | plain ns | × plain (p10 – p90) |\n|---|---|---|---|---|\n");
    for case in &cases {
        measure(case, &mut report);
    }
    println!("{report}");
}

fn cases() -> Vec<Case> {
    let transfer = transfer();
    let transfer = [("transfer, tag first", true), ("transfer, tag last", false)].map(|(name, first)| Case {
        name,
        body: with_tag(&transfer, first),
        own: own::<TransferResponse>,
        plain: plain::<plain::Transfer>,
    });
    let told_apart: Read = plain::<plain::Cards>;
    let flat: Read = plain::<plain::FlatCards>;
    let lists = [
        ("100 cards, tags first, beside tagged enums", true, told_apart),
        ("100 cards, tags first, beside flat structs", true, flat),
        ("100 cards, tags last, beside tagged enums", false, told_apart),
        ("100 cards, tags last, beside flat structs", false, flat),
    ];
    let cards = lists.map(|(name, first, plain)| Case {
        name,
        body: cards(first).into(),
        own: own::<CardListResponse>,
        plain,
    });
    transfer.into_iter().chain(cards).collect()
}

fn own<T: DeserializeOwned>(body: &Bytes) {
    let read = synctera_raw::read_json::<T>(black_box(body).clone());
    assert!(black_box(read).is_ok(), "the example is read");
}

/// As `reqwest::Response::json` reads it.
fn plain<T: DeserializeOwned>(body: &Bytes) {
    let read = serde_json::from_slice::<T>(black_box(body));
    assert!(black_box(read).is_ok(), "the example is read");
}

/// Reads one case many times: its number, after `plain-` for the other side.
fn count(cases: &[Case], case: &str, times: &str) {
    let (number, is_plain) = match case.strip_prefix("plain-") {
        Some(number) => (number, true),
        None => (case, false),
    };
    let case = number.parse().ok().and_then(|number: usize| cases.get(number));
    let (Some(case), Ok(times)) = (case, times.parse::<usize>()) else {
        return println!("count: the number of a case (of {}), and how many times", cases.len());
    };
    let read = if is_plain { case.plain } else { case.own };
    for _ in 0..times {
        read(&case.body);
    }
}

fn measure(case: &Case, report: &mut String) {
    let (mut own, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        own.push(nanoseconds(case.own, &case.body));
        plain.push(nanoseconds(case.plain, &case.body));
    }
    let ratios: Vec<f64> = own.iter().zip(&plain).map(|(own, plain)| own / plain).collect();
    let ([_, own, _], [_, plain, _], [low, ratio, high]) = (spread(&own), spread(&plain), spread(&ratios));
    let (name, bytes) = (case.name, case.body.len());
    let _ =
        writeln!(report, "| {name} | {bytes} | {own:.0} | {plain:.0} | {ratio:.2} ({low:.2} – {high:.2}) |");
}

fn nanoseconds(read: Read, body: &Bytes) -> f64 {
    let times = BATCH.div_ceil(body.len());
    let start = Instant::now();
    for _ in 0..times {
        read(body);
    }
    start.elapsed().as_nanos() as f64 / times as f64
}

/// 10th percentile, median, 90th.
fn spread(values: &[f64]) -> [f64; 3] {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    [0.1, 0.5, 0.9].map(|part| sorted[(sorted.len() as f64 * part) as usize])
}

/// A transfer of 461 bytes with its discriminator.
fn transfer() -> String {
    let id = "b01db9c7-78f2-4a99-8aca-1231d32f9b96";
    let fields = json!({
        "id": id, "amount": 1250, "currency": "USD", "status": "PENDING", "account_id": id, "customer_id": id,
        "external_card_id": id, "tenant": "abcdef_ghijkl", "creation_time": "2026-01-02T03:04:05Z",
        "last_updated_time": "2026-01-02T03:04:05Z",
        "merchant": { "name": "m", "address": {
            "address_line_1": "a", "city": "c", "country_code": "US", "postal_code": "1", "state": "s" } },
    });
    let text = fields.to_string();
    let missing = 461_usize.saturating_sub(text.len() + "\"type\":\"PUSH\",".len());
    text.replace("\"address_line_1\":\"a\"", &format!("\"address_line_1\":\"{}\"", "a".repeat(missing + 1)))
}

fn with_tag(fields: &str, first: bool) -> Bytes {
    tagged(fields, "\"type\":\"PUSH\"", first).into()
}

fn tagged(fields: &str, tag: &str, first: bool) -> String {
    let inner = fields.strip_prefix('{').and_then(|fields| fields.strip_suffix('}')).unwrap_or_default();
    if first { format!("{{{tag},{inner}}}") } else { format!("{{{inner},{tag}}}") }
}

fn cards(tags_first: bool) -> String {
    let id = "b01db9c7-78f2-4a99-8aca-1231d32f9b96";
    let details = json!({
        "id": id, "account_id": id, "card_product_id": id, "customer_id": id, "card_status": "ACTIVE",
        "card_brand": "VISA", "status_reason": "ACT", "bin": "400012", "last_four": "4242",
        "emboss_name": { "line_1": "ADA LOVELACE" }, "expiration_month": "06", "expiration_year": "2029",
        "expiration_time": "2029-06-30T23:59:59Z", "creation_time": "2026-01-02T03:04:05.123Z",
        "last_updated_time": "2026-01-02T03:04:05Z", "is_pin_set": false, "metadata": {},
    });
    let details = tagged(&details.to_string(), "\"form\":\"VIRTUAL\"", tags_first);
    let card = format!("{{\"card_details\":{details},\"tenant\":\"abcdef_ghijkl\"}}");
    let card = tagged(&card, "\"type\":\"DEBIT\"", tags_first);
    format!("{{\"cards\":[{}],\"next_page_token\":\"bmV4dA==\"}}", vec![card; 100].join(","))
}
