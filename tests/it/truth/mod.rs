//! A table of what servers do against what the client then claims, on real sockets.
//!
//! Each row is one intent of one caller against one scripted server: what it does with each attempt, byte by byte over
//! HTTP/1.1 or frame by frame over HTTP/2, and whether it carried the request out. The [`verdict`] knows nothing of the
//! client's code: it compares the server's books with the caller's claim.

mod bank;
mod broken_clients;
mod callers;
mod cases;
mod first;
mod http1;
mod http2;
mod more;
mod responses;
mod script;
mod verdict;

use std::collections::BTreeMap;

use futures_util::StreamExt;
use futures_util::stream;

use callers::{Caller, Connections, Honest};
use cases::{Row, rows};
use verdict::{Line, verdict};

/// How many rows are played at once.
const AT_ONCE: usize = 64;

async fn play(connections: &Connections, row: Row) -> Line {
    let bank = bank::open(&row, &connections.tls).await;
    let said = connections.call(&row, &bank, &Honest).await;
    verdict(&row, &bank.books(), said)
}

/// Everything that did not go as it must, one line each.
fn lies(lines: &[Line]) -> Vec<String> {
    lines.iter().filter(|line| !line.lies.is_empty()).map(ToString::to_string).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_server_makes_the_client_say_what_is_not_so() {
    let connections = Connections::new();
    let rows = rows();
    let lines: Vec<Line> = stream::iter(rows)
        .map(|row| {
            let connections = connections.clone();
            async move { tokio::spawn(async move { play(&connections, row).await }).await.unwrap() }
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &lines {
        *said.entry(line.said.name()).or_default() += 1;
    }
    let found = lies(&lines);
    println!("{} rows, said {said:?}, {} lies", lines.len(), found.len());
    assert!(lines.len() >= 800, "{} rows", lines.len());
    assert!(found.is_empty(), "{} lies in {} rows:\n{}", found.len(), lines.len(), found.join("\n"));
    assert!(
        ["ok", "not_sent", "rejected", "unknown", "done"].iter().all(|name| said.contains_key(name)),
        "a table in which some claim is never made proves nothing about it: {said:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_lies_is_seen() {
    let connections = Connections::new();
    for liar in broken_clients::ALL {
        let mut seen = Vec::new();
        for row in rows().into_iter().filter(|row| row.caller == Caller::Pull && liar.shows_at(&row.name)) {
            let bank = bank::open(&row, &connections.tls).await;
            let said = connections.call(&row, &bank, liar).await;
            seen.extend(verdict(&row, &bank.books(), said).lies);
        }
        assert!(seen.contains(&liar.lie()), "{liar:?} was not seen, only {seen:?}");
    }
}

#[test]
fn every_case_of_the_first_trial_is_in_the_table() {
    let names: Vec<String> = rows().into_iter().map(|row| row.name).collect();
    let missing: Vec<String> =
        cases::first_trial().into_iter().filter(|name| !names.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(cases::first_trial().len(), 128);
}
