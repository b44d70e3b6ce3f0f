//! The decision table as Markdown, written from the decision itself.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::decision::{Retry, RetrySafety, rule};
use super::event::Event;

/// The whole table, as it stands in the documentation.
fn markdown() -> String {
    let mut table = String::from(
        "| what the attempt met | read | keyed | keyed, moves money | no key |\n|---|---|---|---|---|\n",
    );
    for event in Event::ALL {
        let cells = RetrySafety::ALL.map(|retry_safety| cell(event, retry_safety)).join(" | ");
        let _ = writeln!(table, "| {} | {cells} |", meaning(event));
    }
    table
}

fn cell(event: Event, retry_safety: RetrySafety) -> String {
    let rule = rule(event, retry_safety);
    let outcome = rule.outcome.as_str().replace('_', " ");
    match rule.retry {
        Retry::Never => format!("stop: {outcome}"),
        Retry::Once => format!("read once more, then {outcome}"),
        Retry::UntilAttemptsEnd => format!("repeat, then {outcome}"),
        Retry::UntilDeadline => format!("wait and repeat until the deadline, then {outcome}"),
    }
}

fn meaning(event: Event) -> &'static str {
    match event {
        Event::CannotBuild => "the request cannot be built",
        Event::KeyReusedLocally => "the key was used for another request",
        Event::KeyTooOld => "the key is six days old or more",
        Event::KeyDatedAhead => "the key's first use lies more than 14 hours ahead",
        Event::NotConnected => "no connection (name, connect, TLS)",
        Event::Certificate => "the certificate is refused",
        Event::Lost => "reset, end of stream or time-out after sending",
        Event::Unreadable => "2xx of the operation, cut or not decodable",
        Event::UnprovenSuccess => "2xx with anything else (HTML, empty, `null`, an error)",
        Event::ForeignResponse => "2xx of the operation for another request",
        Event::Unauthorized => "401, 403 with an error of the API",
        Event::RequestTimeout => "408, 425, 499",
        Event::ConcurrentUse => "`IDEMPOTENCY_CONCURRENT_USE`",
        Event::InvalidReuse => "`IDEMPOTENCY_INVALID_REUSE`",
        Event::Conflict => "any other 409 with an error of the API",
        Event::RateLimited => "429 with an error of the API",
        Event::UnprovenRateLimit => "429 without one",
        Event::Refused => "any other 4xx with an error of the API",
        Event::NotSupported => "501, 3xx with an error of the API",
        Event::UnprovenRefusal => "any other 4xx, 501 or 3xx without one",
        Event::GatewayTimeout => "504",
        Event::ServerError => "any other 5xx",
        Event::Unexpected => "any other status",
    }
}

/// What becomes of a call that moves money, as a picture: on the left what an attempt met, on the right what follows.
fn dot() -> String {
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for event in Event::ALL {
        groups.entry(cell(event, RetrySafety::KeyedMoney)).or_default().push(meaning(event));
    }
    let mut graph = String::from(HEAD);
    for (number, (action, events)) in groups.iter().enumerate() {
        let lines: String = events.iter().map(|event| format!("{}\\l", event.replace('`', ""))).collect();
        let colour = match action.rsplit([' ', ':']).next() {
            Some("unknown") => "#fdf0cf",
            Some("done") => "#d9efdc",
            Some("rejected") => "#f7dcdc",
            _ => "#eef2f7",
        };
        let _ = writeln!(graph, "  met{number} [label=\"{lines}\", fillcolor=\"white\"];");
        let _ = writeln!(graph, "  then{number} [label=\"{action}\", fillcolor=\"{colour}\"];");
        let _ = writeln!(graph, "  met{number} -> then{number};");
    }
    graph + "}\n"
}

const HEAD: &str = r##"digraph decision {
  graph [rankdir=LR, nodesep=0.15, ranksep=0.4, bgcolor="transparent"];
  node [shape=box, style="rounded,filled", color="#5b6b7f", fontname="Helvetica,Arial,sans-serif", fontsize=11];
  edge [color="#5b6b7f"];
"##;

#[test]
fn the_picture_shows_what_the_code_follows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/doc/pictures/decision.dot");
    if std::env::var_os("SYNCTERA_UPDATE_TABLE").is_some() {
        std::fs::write(path, dot()).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap_or_default() == dot(),
        "doc/pictures/decision.dot differs from the decision: run `SYNCTERA_UPDATE_TABLE=1 cargo test -p synctera \
         the_picture` and `cargo xtask pictures`"
    );
}

#[test]
fn the_documentation_prints_the_table_that_the_code_follows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/retry/table.md");
    if std::env::var_os("SYNCTERA_UPDATE_TABLE").is_some() {
        std::fs::write(path, markdown()).unwrap();
    }
    let printed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        printed == markdown(),
        "src/retry/table.md differs from the decision: run `SYNCTERA_UPDATE_TABLE=1 cargo test -p synctera table`"
    );
}
