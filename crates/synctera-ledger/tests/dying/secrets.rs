//! What is marked as secret never stands in clear in the files of a store.

use std::path::{Path, PathBuf};

use http::{HeaderName, HeaderValue};
use synctera::types::{CustomerId, EventType, ExternalCardRequest, ExternalCardResponse, Webhook};
use synctera::{Call, Client};
use synctera_ledger::{Ledger, Seal, SqliteStore};
use synctera_sandbox::Sandbox;
use synctera_sandbox::seeds::{API_KEY, CUSTOMER_ID};

use super::{client, rules};

/// In a sensitive field.
const TOKEN: &str = "tok-4111111111111111";
/// In a header of the caller's.
const PERSON: &str = "person-8f14e45fceea167a";
/// In a field that is not sensitive: shows that the search finds what is there.
const PLAIN: &str = "plain-c9f0f895fb98ab91";

fn linked(client: &Client) -> Call<ExternalCardResponse> {
    let card = ExternalCardRequest::new(CustomerId::from_uuid(CUSTOMER_ID), PLAIN, TOKEN);
    client.external_cards().create_from_token(card)
}

/// Without anything sensitive.
fn plain(client: &Client) -> Call<Webhook> {
    let url = format!("https://fintech.example/{PLAIN}");
    client.webhooks().create(Webhook::new(vec![EventType::from("CARD.UPDATED")], true, url))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        match entry.file_type().unwrap() {
            kind if kind.is_dir() => found.extend(files(&entry.path())),
            kind if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
    found
}

fn holding(folder: &Path, mark: &str) -> Vec<PathBuf> {
    // What is no text is replaced; the marks are ASCII and stay.
    let holds = |path: &PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap()).contains(mark);
    files(folder).into_iter().filter(holds).collect()
}

/// Refused in clear; recorded, carried out and read again when sealed.
async fn seals(ledger: Ledger) -> Ledger {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox.url());
    let refused = ledger.record("cards", "1", linked(&client)).await.unwrap_err();
    assert!(refused.is_unstorable() && !format!("{refused} {refused:?}").contains(TOKEN), "{refused}");
    let header = plain(&client).header(HeaderName::from_static("x-person"), HeaderValue::from_static(PERSON));
    assert!(ledger.record("cards", "2", header).await.unwrap_err().is_unstorable());

    let sealed = ledger.clone().sealed_with(Seal::new(&[7; 32])).rules(rules());
    let call = linked(&client).header(HeaderName::from_static("x-person"), HeaderValue::from_static(PERSON));
    let intent = sealed.record("cards", "1", call).await.unwrap();
    assert_eq!(sealed.request(&intent).unwrap()["token"], TOKEN);
    sealed.run(&client).until_settled().await.unwrap();
    assert!(ledger.request(&intent).unwrap_err().is_unreadable());
    sealed
}

#[tokio::test]
async fn no_secret_stands_in_clear_in_the_files_of_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path().join("ledger.sqlite")).unwrap();
    let sealed = seals(Ledger::new(store.clone())).await;
    assert!(files(folder.path()).iter().any(|file| file.ends_with("ledger.sqlite-wal")));
    for mark in [TOKEN, PERSON, PLAIN, API_KEY] {
        assert_eq!(holding(folder.path(), mark), Vec::<PathBuf>::new(), "{mark}");
    }
    finds_what_is_there(Ledger::new(store), folder.path()).await;
    drop(sealed);
    for mark in [TOKEN, PERSON, API_KEY] {
        assert_eq!(holding(folder.path(), mark), Vec::<PathBuf>::new(), "{mark}, once closed");
    }
}

/// The data files, the write-ahead log of the server, and what it logged.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_stands_in_clear_in_the_files_of_postgres() {
    let Some(server) = super::server::Postgres::start() else { return };
    log::set_logger(&Heard).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let ledger = super::ledger(&format!("postgres={}", server.url())).await;
    let sealed = seals(ledger.clone()).await;
    let key = sealed.intents().await.unwrap()[0].key().to_owned();
    server.psql("CHECKPOINT").unwrap();
    for mark in [TOKEN, PERSON, PLAIN, API_KEY] {
        assert_eq!(holding(server.folder(), mark), Vec::<PathBuf>::new(), "{mark}");
    }
    finds_what_is_there(ledger, server.folder()).await;
    let heard = HEARD.lock().unwrap();
    assert!(heard.contains("with parameters"), "nothing was logged");
    for mark in [TOKEN, PERSON, PLAIN, API_KEY, &key] {
        assert!(!heard.contains(mark), "a log shows {mark}");
    }
}

/// What the driver of PostgreSQL logs.
#[cfg(feature = "postgres")]
static HEARD: std::sync::Mutex<String> = std::sync::Mutex::new(String::new());

#[cfg(feature = "postgres")]
struct Heard;

#[cfg(feature = "postgres")]
impl log::Log for Heard {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.target().starts_with("tokio_postgres")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            HEARD.lock().unwrap().push_str(&record.args().to_string());
        }
    }

    fn flush(&self) {}
}

/// Recorded without a key, what is not sensitive stands in clear: so the search would find what must not be there.
async fn finds_what_is_there(ledger: Ledger, folder: &Path) {
    let sandbox = Sandbox::start().await.unwrap();
    ledger.record("cards", "plain", plain(&client(&sandbox.url()))).await.unwrap();
    assert!(!holding(folder, PLAIN).is_empty());
}
