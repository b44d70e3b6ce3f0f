//! Deliveries from outside: each event is handled once, whatever is repeated, lost or out of order.
#![cfg(test)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderMap;
use serde_json::{Value, json};
use synctera_inbound::webhook::inbox::{
    Claim, Claimed, MemoryStore, Store, StoreError, Unfinished, conformance,
};
use synctera_inbound::webhook::{
    Archive, ArchiveError, ArchivePage, BackfillError, Delivered, EventKind, HandlerError, Receiver, Router,
    Signer, Verifier,
};
use synctera_inbound::{FixedClock, Secret};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

fn secret() -> Secret {
    Secret::new("s").unwrap()
}

fn event(id: &str, kind: &str, seconds: i64) -> Bytes {
    let time = now() + TimeDelta::seconds(seconds);
    let resource = json!({"id": "c-1", "status": id}).to_string();
    json!({"id": id, "type": kind, "event_time": time, "resource_id": "c-1", "resource": resource})
        .to_string()
        .into()
}

struct CardUpdated;

impl EventKind for CardUpdated {
    const NAME: &'static str = "CARD.UPDATED";
    type Resource = Value;
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn push(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// Fails as often as the log's owner says in `failures`.
fn receiver(log: &Log, failures: &Arc<Mutex<u32>>) -> Receiver {
    let (cards, families, rest, failures) = (log.clone(), log.clone(), log.clone(), failures.clone());
    let fallback = move |it: Delivered| {
        rest.push(format!("fallback {}", it.event().id()));
        async { Ok(()) }
    };
    let router = Router::builder(fallback)
        .on::<CardUpdated, _, _>(move |it| {
            let status = it.resource().unwrap()["status"].clone();
            let fails = {
                let mut left = failures.lock().unwrap();
                let fails = *left > 0;
                *left = left.saturating_sub(1);
                fails
            };
            cards.push(format!(
                "card {} attempt {} stale {}",
                status.as_str().unwrap(),
                it.attempt(),
                it.is_stale()
            ));
            async move { if fails { Err("try later".into()) } else { Ok(()) } }
        })
        .on_type("CARD.*", move |it| {
            families.push(format!("family {}", it.event().id()));
            async { Ok(()) }
        })
        .build()
        .unwrap();
    let verifier = Verifier::new(secret()).clock(FixedClock(now()));
    Receiver::new(verifier, MemoryStore::default(), router).clock(FixedClock(now()))
}

async fn deliver(receiver: &Receiver, body: &Bytes) -> u16 {
    let headers = Signer::new(secret()).sign(now(), body).into_map();
    let status = receiver.receive(&headers, body.clone()).await.status;
    receiver.idle().await;
    status.as_u16()
}

fn set_up() -> (Log, Arc<Mutex<u32>>, Receiver) {
    let (log, failures) = (Log::default(), Arc::default());
    let receiver = receiver(&log, &failures);
    (log, failures, receiver)
}

#[tokio::test]
async fn a_repeated_delivery_is_acknowledged_and_handled_once() {
    let (log, _, receiver) = set_up();
    for _ in 0..3 {
        assert_eq!(deliver(&receiver, &event("e1", "CARD.UPDATED", 0)).await, 200);
    }
    assert_eq!(log.take(), ["card e1 attempt 1 stale false"]);
}

#[tokio::test]
async fn an_older_event_is_delivered_as_stale() {
    let (log, _, receiver) = set_up();
    deliver(&receiver, &event("newer", "CARD.UPDATED", 2)).await;
    deliver(&receiver, &event("older", "CARD.UPDATED", 1)).await;
    assert_eq!(log.take(), ["card newer attempt 1 stale false", "card older attempt 1 stale true"]);
}

#[tokio::test]
async fn what_failed_is_acknowledged_and_handled_again() {
    let (log, failures, receiver) = set_up();
    *failures.lock().unwrap() = 2;
    assert_eq!(deliver(&receiver, &event("e1", "CARD.UPDATED", 0)).await, 200);
    assert_eq!(receiver.resume().await.unwrap().failed, 1);
    assert_eq!(receiver.resume().await.unwrap().done, 1);
    assert_eq!(receiver.resume().await.unwrap(), Default::default());
    assert_eq!(log.take().len(), 3);
}

/// As a store with rows would, after two hundred events that no handler can take.
#[tokio::test]
async fn events_that_always_fail_keep_no_other_from_its_turn() {
    let handled = Log::default();
    let good = handled.clone();
    let router = Router::builder(|_| async { Err("never".into()) })
        .on_type("GOOD", move |it| {
            good.push(it.event().id().to_owned());
            let first = it.attempt() == 1;
            async move { if first { Err("not yet".into()) } else { Ok(()) } }
        })
        .build()
        .unwrap();
    let verifier = Verifier::new(secret()).clock(FixedClock(now()));
    let receiver = Receiver::new(verifier, MemoryStore::default(), router).clock(FixedClock(now()));
    for number in 0..250 {
        deliver(&receiver, &event(&format!("poison {number}"), "POISON", 0)).await;
    }
    receiver.resume().await.unwrap();
    deliver(&receiver, &event("good", "GOOD", 0)).await;
    let resumed = receiver.resume().await.unwrap();
    assert_eq!((resumed.done, resumed.failed), (1, 250), "each had its turn, once");
    assert_eq!(handled.take(), ["good", "good"]);
}

#[tokio::test]
async fn the_narrowest_handler_takes_an_event() {
    let (log, _, receiver) = set_up();
    for kind in ["CARD.UPDATED", "CARD.NEW_TOMORROW", "NEW.TOMORROW", ""] {
        deliver(&receiver, &event(&format!("of {kind}"), kind, 0)).await;
    }
    let expected = [
        "card of CARD.UPDATED attempt 1 stale false",
        "family of CARD.NEW_TOMORROW",
        "fallback of NEW.TOMORROW",
        "fallback of ",
    ];
    assert_eq!(log.take(), expected);
    assert_eq!(receiver.router().enabled_events(), ["CARD.*", "CARD.UPDATED"]);
}

#[tokio::test]
async fn nothing_is_handled_that_is_not_verified() {
    let (log, _, receiver) = set_up();
    let body = event("e1", "CARD.UPDATED", 0);
    assert_eq!(receiver.receive(&HeaderMap::new(), body.clone()).await.status.as_u16(), 400);
    let forged = Signer::new(Secret::new("other").unwrap()).sign(now(), &body).into_map();
    assert_eq!(receiver.receive(&forged, body).await.status.as_u16(), 401);
    receiver.idle().await;
    assert!(log.take().is_empty());
}

#[test]
fn two_handlers_for_one_type_are_an_error() {
    let nothing = |_: Delivered| async { Ok::<(), HandlerError>(()) };
    let twice =
        Router::builder(nothing).on_type("CARD.UPDATED", nothing).on_type("CARD.UPDATED", nothing).build();
    assert_eq!(
        twice.unwrap_err().to_string(),
        "two handlers are registered for CARD.UPDATED; join them into one"
    );
}

/// An archive of pages; page `n` names page `n + 1`.
struct Pages(Vec<Vec<Bytes>>, bool);

impl Archive for Pages {
    fn page<'a>(
        &'a self,
        _: DateTime<Utc>,
        token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ArchivePage, ArchiveError>> {
        let number: usize = token.map_or(0, |token| token.parse().unwrap());
        let next = if self.1 { number.max(1) } else { number + 1 };
        let more = self.1 || next < self.0.len();
        async move {
            let events = self.0.get(number).cloned().unwrap_or_default();
            Ok(ArchivePage { events, next: more.then(|| next.to_string()) })
        }
        .boxed()
    }
}

#[tokio::test]
async fn a_back_fill_handles_what_was_missed_and_nothing_else() {
    let (log, _, receiver) = set_up();
    let all: Vec<_> = (0..5).map(|number| event(&format!("e{number}"), "CARD.UPDATED", number)).collect();
    deliver(&receiver, &all[1]).await;
    let archive = Pages(vec![all[..3].to_vec(), all[3..].to_vec(), vec![Bytes::from_static(b"[]")]], false);
    let found = receiver.backfill(&archive, now()).await.unwrap();
    assert_eq!((found.listed, found.done, found.known, found.unreadable), (6, 4, 1, 1));
    assert_eq!(log.take().len(), 5);
    assert_eq!(receiver.backfill(&archive, now()).await.unwrap().known, 5);
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn a_list_that_never_ends_is_an_error() {
    let (_, _, receiver) = set_up();
    let endless = receiver.backfill(&Pages(Vec::new(), true), now()).await;
    assert!(matches!(endless, Err(BackfillError::Loop)));
}

#[tokio::test]
async fn the_store_in_memory_keeps_the_contract() {
    conformance::check(&MemoryStore::default()).await.unwrap();
}

/// A store with one rule broken, to see that the suite notices.
#[derive(Default)]
struct Broken(MemoryStore, Rule);

#[derive(Default, Clone, Copy, PartialEq)]
enum Rule {
    #[default]
    DuplicatesAreNew,
    ClaimsNeverEnd,
    LateHandlersComplete,
    OrderIsIgnored,
    FailuresStayInFlight,
    FailuresAreNotTimed,
}

impl Store for Broken {
    fn claim(&self, mut claim: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>> {
        match self.1 {
            Rule::ClaimsNeverEnd => claim.lease = Duration::from_secs(10_000),
            Rule::OrderIsIgnored => claim.event_time = None,
            _ => {}
        }
        async move {
            let claimed = self.0.claim(claim).await?;
            let broken = self.1 == Rule::DuplicatesAreNew && claimed == Claimed::Duplicate;
            let fresh = synctera_inbound::webhook::inbox::Freshness::Fresh;
            let ticket = synctera_inbound::webhook::inbox::Ticket { attempt: 1, freshness: fresh };
            Ok(if broken { Claimed::New(ticket) } else { claimed })
        }
        .boxed()
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        async move {
            let completed = self.0.complete(id, attempt, now).await?;
            Ok(completed || (self.1 == Rule::LateHandlersComplete && id == "slow"))
        }
        .boxed()
    }

    fn fail<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        match self.1 {
            Rule::FailuresStayInFlight => std::future::ready(Ok(true)).boxed(),
            Rule::FailuresAreNotTimed => self.0.fail(id, attempt, DateTime::UNIX_EPOCH),
            _ => self.0.fail(id, attempt, now),
        }
    }

    fn unfinished(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>> {
        self.0.unfinished(now, limit)
    }

    fn forget(&self, before: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.0.forget(before)
    }
}

#[tokio::test]
async fn the_suite_notices_broken_stores() {
    for rule in [
        Rule::DuplicatesAreNew,
        Rule::ClaimsNeverEnd,
        Rule::LateHandlersComplete,
        Rule::OrderIsIgnored,
        Rule::FailuresStayInFlight,
        Rule::FailuresAreNotTimed,
    ] {
        let checked = conformance::check(&Broken(MemoryStore::default(), rule)).await;
        assert!(checked.is_err());
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn the_store_in_a_file_keeps_the_contract_and_what_it_holds() {
    use synctera_inbound::webhook::inbox::SqliteStore;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.sqlite");
    conformance::check(&SqliteStore::open(&path).unwrap()).await.unwrap();
    let again = SqliteStore::open(&path).unwrap();
    let unfinished = again.unfinished(now() + TimeDelta::days(1), 9).await.unwrap();
    assert_eq!(unfinished.len(), 2, "the open one and the forgotten one that was claimed again");
}
