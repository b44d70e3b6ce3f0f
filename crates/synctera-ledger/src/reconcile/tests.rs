//! Differences that are planted are found, all of them and no others, however many pages the list has.

use std::time::Instant;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use serde_json::json;
use synctera::transport::{Body, Transport, TransportError};
use synctera::{ApiKey, Environment};

use super::*;
use crate::content::Content;
use crate::intent::NewIntent;
use crate::machine::{Entry, Recovery};
use crate::{MemoryStore, seal};

const OPERATION: &str = "createExternalCardTransfer";

/// The moment of the first row; each further one is a second later.
const START: i64 = 1_767_225_600_000;

fn at(row: i64) -> Moment {
    Moment(START + row * 1_000)
}

/// An intent that was carried out; its content is JSON as it is stored.
fn done(row: i64) -> Intent {
    let body = json!({ "type": "PUSH", "amount": row, "external_card_id": "c" }).to_string();
    let content = Content { target: "/v1/external_cards/transfers".to_owned(), headers: Vec::new(), body };
    let new = NewIntent {
        namespace: "payouts".to_owned(),
        name: row.to_string(),
        operation: OPERATION.to_owned(),
        origin: "https://bank.invalid".to_owned(),
        twin: None,
        digest: String::new(),
        key: row.to_string(),
        recovery: Recovery::LookUp,
        content: seal::close(None, "", &content.bytes().unwrap()).unwrap(),
        at: at(row).0,
    };
    let entry = Entry {
        state: State::Done,
        last_sent: Some(at(row)),
        resource: Some(format!("r{row}")),
        ..Entry::new(at(row), Recovery::LookUp)
    };
    Intent { id: row + 1, new, entry, response: None, head: String::new() }
}

fn item(row: i64) -> Value {
    json!({
        "id": format!("r{row}"), "type": "PUSH", "amount": row, "external_card_id": "c",
        "creation_time": timestamp(at(row)), "status": "SUCCEEDED", "merchant": { "name": "A" },
    })
}

/// A bank that lists these, a hundred a page.
#[derive(Debug)]
struct Listing(Vec<Value>);

impl Listing {
    /// Like the real one, it shows what was made within the range asked for.
    fn page(&self, query: &str) -> Value {
        let asked = |name: &str| {
            query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        let time = |name: &str| asked(name).replace("%3A", ":");
        let (from, to) = (time("from_creation_time"), time("to_creation_time"));
        let made =
            |item: &Value| (from.as_str()..=to.as_str()).contains(&item["creation_time"].as_str().unwrap());
        let skip: usize = asked("page_token").parse().unwrap_or(0);
        let mut fitting = self.0.iter().enumerate().skip(skip).filter(|(_, item)| made(item));
        let page: Vec<&Value> = fitting.by_ref().take(100).map(|(_, item)| item).collect();
        let next = fitting.next().map(|(row, _)| row.to_string());
        json!({ "external_transfers": page, "next_page_token": next })
    }
}

impl Transport for Listing {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let page = self.page(request.uri().query().unwrap_or_default()).to_string();
        Box::pin(async move {
            let response = Response::builder().header("content-type", "application/json");
            Ok(response.body(Body::from(Bytes::from(page))).unwrap())
        })
    }
}

fn client(bank: Listing) -> Client {
    let environment = Environment::custom("https://bank.invalid").unwrap();
    let key = ApiKey::new("key").unwrap();
    Client::builder().environment(environment).api_key(key).transport(bank).build().unwrap()
}

async fn planted_differences_are_found(rows: i64) {
    let intents: Vec<Intent> = (0..rows).map(done).collect();
    let mut theirs: Vec<Value> = (0..rows).map(item).collect();
    let last = theirs.len() - 1;
    theirs[77]["amount"] = 78.into();
    theirs[last]["id"] = "foreign".into();
    let extra = json!({ "id": "extra", "creation_time": timestamp(at(500)) });
    theirs.insert(501, extra);
    let (ledger, client) = (Ledger::new(MemoryStore::holding(intents)), client(Listing(theirs)));
    let began = Instant::now();
    let result = ledger.reconcile(&client, OPERATION, at(0)..at(rows)).await.unwrap();
    println!("{rows} rows in {:?}", began.elapsed());
    let (namespace, intent) = ("payouts".to_owned(), "77".to_owned());
    let fields = vec!["/amount".to_owned()];
    let differing = Difference { namespace: namespace.clone(), intent, resource: "r77".to_owned(), fields };
    let expected = Reconciliation {
        matched: usize::try_from(rows).unwrap() - 2,
        only_ours: vec![(namespace, (rows - 1).to_string())],
        only_theirs: vec!["extra".to_owned(), "foreign".to_owned()],
        differing: vec![differing],
    };
    assert_eq!(result, expected);
}

#[tokio::test]
async fn planted_differences_are_found_over_many_pages() {
    planted_differences_are_found(2_000).await;
}

/// `cargo test --release -p synctera-ledger hundred_thousand -- --ignored --nocapture`
#[tokio::test]
#[ignore = "long: a hundred thousand rows"]
async fn planted_differences_are_found_among_a_hundred_thousand_rows() {
    planted_differences_are_found(100_000).await;
}

/// The bank dates a transfer a little later than it was sent: at a border of the range that is no difference.
#[tokio::test]
async fn a_transfer_on_the_border_is_no_difference() {
    let rows = 1_000;
    let theirs = (0..rows).map(|row| {
        let later = timestamp(at(row + 3));
        let mut item = item(row);
        item["creation_time"] = later.into();
        item
    });
    let client = client(Listing(theirs.collect()));
    let ledger = Ledger::new(MemoryStore::holding((0..rows).map(done).collect()));
    let result = ledger.reconcile(&client, OPERATION, at(100)..at(200)).await.unwrap();
    assert_eq!(result, Reconciliation { matched: 100, ..Reconciliation::default() });
}
