//! Decoding a union against decoding its bare variant, in one run: `cargo xtask bench`.

#![allow(clippy::print_stdout)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use synctera_raw::types::{TransferResponse, TransferResponsePush};

/// Rounds; each measures every case once, so that noise hits all alike.
const ROUNDS: usize = 400;
/// Decodings per measurement.
const BATCH: usize = 500;

fn main() {
    let fields = push();
    let (first, last) = (text(&fields, true), text(&fields, false));
    let cases: [(&str, &dyn Fn() -> f64); 4] = [
        ("bare, tag first", &|| nanoseconds::<TransferResponsePush>(&first)),
        ("union, tag first", &|| nanoseconds::<TransferResponse>(&first)),
        ("bare, tag last", &|| nanoseconds::<TransferResponsePush>(&last)),
        ("union, tag last", &|| nanoseconds::<TransferResponse>(&last)),
    ];
    let mut measured: Vec<Vec<f64>> = vec![Vec::new(); cases.len()];
    for _ in 0..ROUNDS {
        for (case, times) in cases.iter().zip(&mut measured) {
            times.push(case.1());
        }
    }
    let mut report = String::from("| case | median ns | p10 – p90 | × bare |\n|---|---|---|---|\n");
    for (index, (name, _)) in cases.iter().enumerate() {
        let bare = &measured[index - index % 2];
        let ratios: Vec<f64> = measured[index].iter().zip(bare).map(|(own, bare)| own / bare).collect();
        let [low, median, high] = spread(&measured[index]);
        let [ratio_low, ratio, ratio_high] = spread(&ratios);
        let _ = writeln!(
            report,
            "| {name} | {median:.0} | {low:.0} – {high:.0} | {ratio:.2} ({ratio_low:.2} – {ratio_high:.2}) |"
        );
    }
    println!("{report}");
}

fn push() -> Map<String, Value> {
    let id = "b01db9c7-78f2-4a99-8aca-1231d32f9b96";
    let value = json!({
        "status": "PENDING", "id": "t1", "amount": 1000, "currency": "USD", "account_id": id, "customer_id": id,
        "external_card_id": id, "originating_customer_id": id, "tenant": "abcdef_ghijkl", "transaction_id": id,
        "creation_time": "2026-01-02T03:04:05.123Z", "last_updated_time": "2026-01-02T03:04:05+02:00",
        "merchant": { "name": "m", "address": {
            "address_line_1": "a", "city": "c", "country_code": "US", "postal_code": "1", "state": "s" } },
    });
    value.as_object().cloned().unwrap_or_default()
}

fn text(fields: &Map<String, Value>, tag_first: bool) -> String {
    let body = Value::Object(fields.clone()).to_string();
    let body = body.trim_matches(['{', '}']);
    let body = body.to_owned() + &"}".repeat(body.matches('{').count() - body.matches('}').count());
    if tag_first { format!("{{\"type\":\"PUSH\",{body}}}") } else { format!("{{{body},\"type\":\"PUSH\"}}") }
}

fn nanoseconds<T: DeserializeOwned>(text: &str) -> f64 {
    let start = Instant::now();
    for _ in 0..BATCH {
        let decoded: Result<T, _> = serde_json::from_str(black_box(text));
        assert!(black_box(decoded).is_ok(), "the example decodes");
    }
    start.elapsed().as_nanos() as f64 / BATCH as f64
}

/// 10th percentile, median, 90th.
fn spread(values: &[f64]) -> [f64; 3] {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    [0.1, 0.5, 0.9].map(|part| sorted[(sorted.len() as f64 * part) as usize])
}
