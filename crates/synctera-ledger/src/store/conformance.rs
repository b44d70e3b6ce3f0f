//! What every store must do: one suite, run against each.

use std::sync::Arc;
use std::time::Duration;

use super::{Pick, Store};
use crate::intent::{Change, Intent, NewIntent};
use crate::machine::{Event, Moment, Recovery, Rules, State, decide};

const START: Moment = Moment(1_000_000);

fn new(name: &str, twin: Option<&str>) -> NewIntent {
    NewIntent {
        namespace: "payouts".to_owned(),
        name: name.to_owned(),
        operation: "createExternalCardTransfer".to_owned(),
        origin: "https://bank.example".to_owned(),
        twin: twin.map(str::to_owned),
        digest: format!("digest of {name}"),
        key: format!("key-{name}"),
        recovery: Recovery::LookUp,
        content: vec![0, 1, 255],
        at: START.0,
    }
}

/// Takes what is due and leads it through `events`.
fn pick(now: Moment, limit: usize, events: &'static [Event]) -> Option<Pick> {
    let decide = move |intent: &Intent| change(intent, events, now);
    Some(Pick { now, limit, decide: Arc::new(decide) })
}

fn change(intent: &Intent, events: &[Event], now: Moment) -> Option<Change> {
    let mut entry = intent.entry.clone();
    let mut entries = Vec::new();
    for event in events {
        entry = decide(&entry, event, now, &Rules::default()).ok()?;
        entries.push(entry.clone());
    }
    intent.change(entries, Some(vec![0, 7]))
}

async fn claim(store: &dyn Store, now: Moment) -> Vec<Intent> {
    store.step(Vec::new(), pick(now, 10, &[Event::Claim, Event::Send])).await.unwrap().taken
}

fn done(resource: &str) -> Event {
    Event::Done { resource: Some(resource.to_owned()) }
}

/// Runs the whole suite against one empty store.
pub(super) async fn holds(store: &dyn Store) {
    recording_is_idempotent(store).await;
    a_change_is_written_over_its_version_only(store).await;
    a_resource_has_one_owner(store).await;
    twins_are_made_one_after_the_other(store).await;
    the_trail_is_whole(store).await;
}

async fn recording_is_idempotent(store: &dyn Store) {
    let first = store.record(new("a", None)).await.unwrap();
    let other = NewIntent { digest: "another".to_owned(), ..new("a", None) };
    assert_eq!(store.record(other).await.unwrap(), first, "what is there stays");
    assert_eq!(store.find("payouts", "a").await.unwrap(), Some(first.clone()));
    assert_eq!((first.state(), first.new.content.as_slice()), (State::Recorded, [0, 1, 255].as_slice()));
    assert_eq!(store.find("refunds", "a").await.unwrap(), None);
    assert_eq!(store.next_due().await.unwrap(), Some(START));
}

async fn a_change_is_written_over_its_version_only(store: &dyn Store) {
    assert!(claim(store, Moment(START.0 - 1)).await.is_empty(), "not due yet");
    let sent = claim(store, START).await;
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].state(), sent[0].entry.version), (State::Sent, 3));
    assert_eq!(
        store.find("payouts", "a").await.unwrap().as_ref(),
        Some(&sent[0]),
        "what was returned was written"
    );
    assert!(claim(store, START).await.is_empty(), "nobody else gets it within the lease");
    let late = START.plus(Duration::from_secs(3_600));
    let lapsed = store.step(Vec::new(), pick(late, 1, &[Event::Lapse])).await.unwrap().taken;
    assert_eq!(lapsed[0].state(), State::Unknown);
    let paused = change(&sent[0], &[done("r-late")], late).unwrap();
    assert_eq!(
        store.step(vec![paused], None).await.unwrap().written,
        [false],
        "a paused worker cannot write"
    );
    assert_eq!(store.open().await.unwrap().len(), 1);
    let observed = change(&lapsed[0], &[Event::Observed { resource: "r-a".to_owned() }], late).unwrap();
    assert_eq!(store.step(vec![observed], None).await.unwrap().written, [true]);
    assert!(store.open().await.unwrap().is_empty());
}

async fn a_resource_has_one_owner(store: &dyn Store) {
    store.record(new("b", None)).await.unwrap();
    let sent = claim(store, START).await.remove(0);
    let stolen = change(&sent, &[done("r-a")], START).unwrap();
    assert_eq!(
        store.step(vec![stolen], None).await.unwrap().written,
        [false],
        "it belongs to the first intent"
    );
    let own = change(&sent, &[done("r-b")], START).unwrap();
    assert_eq!(store.step(vec![own], None).await.unwrap().written, [true]);
    let asked = ["r-a", "r-b", "r-c"].map(str::to_owned).to_vec();
    let owned: Vec<String> = store.owned(asked).await.unwrap().into_iter().collect();
    assert_eq!(owned, ["r-a", "r-b"]);
}

async fn twins_are_made_one_after_the_other(store: &dyn Store) {
    for name in ["c", "d"] {
        store.record(new(name, Some("twin"))).await.unwrap();
    }
    store.record(new("e", Some("other"))).await.unwrap();
    let sent = claim(store, START).await;
    let names: Vec<&str> = sent.iter().map(Intent::name).collect();
    assert_eq!(names, ["c", "e"], "the second twin waits");
    let first = change(&sent[0], &[done("r-c")], START).unwrap();
    let stepped = store.step(vec![first], pick(START, 10, &[Event::Claim, Event::Send])).await.unwrap();
    assert_eq!((stepped.written.as_slice(), stepped.taken[0].name()), ([true].as_slice(), "d"));
    let second = change(&stepped.taken[0], &[done("r-d")], START).unwrap();
    store.step(vec![second], None).await.unwrap();
}

async fn the_trail_is_whole(store: &dyn Store) {
    let intents = store.intents(0, 100).await.unwrap();
    assert_eq!(intents.len(), 5);
    for intent in &intents {
        let links = store.links(intent.id).await.unwrap();
        assert_eq!(crate::audit::verify(&intent.new.digest, &links), Ok(()));
        assert_eq!(links.last().map(|link| &link.hash), Some(&intent.head));
        assert_eq!(links.len() as u64, intent.entry.version);
    }
    assert_eq!(store.intents(intents[3].id, 100).await.unwrap().len(), 1);
}

#[cfg(any(feature = "sqlite", feature = "postgres"))]
#[test]
fn the_databases_know_the_open_states() {
    let open: Vec<&str> = State::ALL.iter().filter(|it| it.is_open()).map(|it| it.as_str()).collect();
    assert_eq!(super::OPEN, format!("('{}')", open.join("', '")));
    for schema in [include_str!("sqlite/schema.sql"), include_str!("postgres/schema.sql")] {
        assert!(schema.contains(&format!("WHERE state IN {};", super::OPEN)));
    }
}

#[tokio::test]
async fn memory_does_what_a_store_does() {
    holds(&super::MemoryStore::new()).await;
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn sqlite_does_what_a_store_does() {
    let folder = tempfile::tempdir().unwrap();
    holds(&super::SqliteStore::open(folder.path().join("ledger.sqlite")).unwrap()).await;
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn sqlite_lets_nobody_change_the_trail() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.sqlite");
    super::SqliteStore::open(&path).unwrap().record(new("a", None)).await.unwrap();
    let other = rusqlite::Connection::open(path).unwrap();
    for sql in ["UPDATE links SET reason = 'x'", "DELETE FROM links"] {
        assert!(other.execute(sql, []).unwrap_err().to_string().contains("append-only"), "{sql}");
    }
}

/// Whoever can write to the file can take the triggers away; the hashes tell.
#[cfg(feature = "sqlite")]
#[tokio::test]
async fn a_trail_that_was_changed_is_not_exported() {
    for sql in [
        "UPDATE links SET reason = 'another' WHERE version = 2",
        "UPDATE links SET at = at + 1 WHERE version = 1",
        "DELETE FROM links WHERE version = 2",
        "DELETE FROM links WHERE version = 3",
        "UPDATE intents SET digest = 'another'",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.sqlite");
        let store = super::SqliteStore::open(&path).unwrap();
        let ledger = crate::Ledger::new(store.clone());
        store.record(new("a", None)).await.unwrap();
        claim(&store, START).await;
        assert_eq!(ledger.export(std::io::sink()).await.unwrap(), 3);
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute_batch("DROP TRIGGER links_stay; DROP TRIGGER links_remain").unwrap();
        other.execute(sql, []).unwrap();
        assert!(ledger.export(std::io::sink()).await.unwrap_err().is_unreadable(), "{sql}");
    }
}

#[cfg(feature = "postgres")]
#[path = "../../../../tests/src/postgres.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "shared with the tests across crates")]
mod server;

#[cfg(feature = "postgres")]
async fn postgres(server: &server::Postgres) -> super::PostgresStore {
    pooled(server, 8).await
}

#[cfg(feature = "postgres")]
async fn pooled(server: &server::Postgres, connections: usize) -> super::PostgresStore {
    let config: tokio_postgres::Config = server.url().parse().unwrap();
    let manager = deadpool_postgres::Manager::new(config, tokio_postgres::NoTls);
    let pool = deadpool_postgres::Pool::builder(manager).max_size(connections).build().unwrap();
    super::PostgresStore::open(pool).await.unwrap()
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres_does_what_a_store_does() {
    let Some(server) = server::Postgres::start() else { return };
    let store = postgres(&server).await;
    holds(&store).await;
    for sql in ["UPDATE synctera_ledger.links SET reason = 'x'", "DELETE FROM synctera_ledger.links"] {
        assert!(server.psql(sql).unwrap_err().contains("append-only"), "{sql}");
    }
}

/// Whoever takes an intent may be gone before the store is through. The transaction is then brought to its end, and nobody
/// else writes into it: with one connection, what is recorded next must be there for others to see.
#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres_hands_nobody_a_connection_with_an_open_transaction() {
    use std::task::Poll;
    let Some(server) = server::Postgres::start() else { return };
    let store = pooled(&server, 1).await;
    for polls in 1..12 {
        store.record(new(&format!("before {polls}"), None)).await.unwrap();
        let mut step = store.step(Vec::new(), pick(START, 1, &[Event::Claim, Event::Send]));
        for _ in 0..polls {
            let polled = std::future::poll_fn(|context| Poll::Ready(step.as_mut().poll(context).is_ready()));
            if polled.await {
                break;
            }
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
        drop(step);
        let name = format!("after {polls}");
        store.record(new(&name, None)).await.unwrap();
        let seen = format!("SELECT count(*) FROM synctera_ledger.intents WHERE name = '{name}'");
        assert_eq!(server.psql(&seen).unwrap(), "1", "{polls}");
        let open = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
        assert_eq!(server.psql(open).unwrap(), "0", "{polls}");
    }
}

/// The function in SQL computes what the ledger computes: the same twin, digest and first hash.
#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres_records_from_any_language_what_the_ledger_would_record() {
    let Some(server) = server::Postgres::start() else { return };
    let store = postgres(&server).await;
    let body =
        r#"{"amount":1250,"external_card_id":"c","originating_account_id":"a","type":"PUSH","merchant":"ü"}"#;
    let target = "/v1/external_cards/transfers";
    let sql = format!(
        "SELECT synctera_ledger.record('payouts', 'psql', 'https://b', 'createExternalCardTransfer', '{target}', '{body}')"
    );
    let number = server.psql(&sql).unwrap();
    assert_eq!(server.psql(&sql).unwrap(), number, "idempotent");
    let other = server.psql(&sql.replace("1250", "1251")).unwrap_err();
    assert!(other.contains("another content"), "{other}");
    let secret = server.psql(&sql.replace("merchant", "card_number")).unwrap_err();
    assert!(secret.contains("card_number is sensitive"), "{secret}");

    let intent = store.find("payouts", "psql").await.unwrap().unwrap();
    let content =
        crate::content::Content::from_bytes(&crate::seal::open(None, "", &intent.new.content).unwrap())
            .unwrap();
    assert_eq!((content.body.as_str(), content.target.as_str()), (body, target));
    let plan = crate::lookup::Plan::of("createExternalCardTransfer").unwrap();
    let twin = plan.twin("https://b", "createExternalCardTransfer", &content);
    assert_eq!(intent.new.twin.as_deref(), Some(twin.as_str()));
    let canonical = content.canonical("https://b", "createExternalCardTransfer");
    assert_eq!(intent.new.digest, crate::seal::digest(None, canonical.as_bytes()));
    let links = store.links(intent.id).await.unwrap();
    assert_eq!(crate::audit::verify(&intent.new.digest, &links), Ok(()));
}

/// A full disk: nothing is said to be written, nothing half is, and with room again everything goes on.
#[cfg(feature = "sqlite")]
#[tokio::test]
async fn a_full_disk_is_an_error_and_no_half_written_intent() {
    let folder = tempfile::tempdir().unwrap();
    let store = super::SqliteStore::open(folder.path().join("ledger.sqlite")).unwrap();
    let pages: i64 = store.pragma("page_count");
    store.pragma::<i64>(&format!("max_page_count = {pages}"));
    let mut recorded = 0;
    let error = loop {
        let big = NewIntent { content: vec![0; 1_000], ..new(&recorded.to_string(), None) };
        match store.record(big).await {
            Ok(_) => recorded += 1,
            Err(error) => break error,
        }
    };
    assert!(error.is_store() && error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(store.intents(0, 1_000).await.unwrap().len(), recorded);
    store.pragma::<i64>("max_page_count = 100000");
    store.record(new("later", None)).await.unwrap();
    assert_eq!(claim(&store, START).await.len(), (recorded + 1).min(10));
}

/// The caller's own transaction decides: rolled back with it, or committed with it.
#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres_records_inside_the_transaction_of_another_driver() {
    let Some(server) = server::Postgres::start() else { return };
    let store = postgres(&server).await;
    let (mut client, connection) =
        tokio_postgres::connect(&server.url(), tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute("CREATE TABLE invoices (id integer)").await.unwrap();
    let prepared = new("invoice 1", None).to_json();
    for commit in [false, true] {
        let transaction = client.transaction().await.unwrap();
        transaction.execute("INSERT INTO invoices VALUES (1)", &[]).await.unwrap();
        transaction.query_one("SELECT synctera_ledger.record($1::text::jsonb)", &[&prepared]).await.unwrap();
        match commit {
            true => transaction.commit().await.unwrap(),
            false => transaction.rollback().await.unwrap(),
        }
        assert_eq!(store.find("payouts", "invoice 1").await.unwrap().is_some(), commit);
        assert_eq!(server.psql("SELECT count(*) FROM invoices").unwrap(), i32::from(commit).to_string());
    }
}
