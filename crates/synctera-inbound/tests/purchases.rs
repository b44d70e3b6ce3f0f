//! A card programme against the simulated bank: whatever is late, lost, repeated or out of order, no hold is left over,
//! nothing is decided twice differently, no event is lost over an outage of three days.
//!
//! A short run in the gate, from a fixed seed. The long one:
//! `cargo test --release -p synctera-inbound --test purchases -- --ignored --nocapture`
#![cfg(test)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::Request;
use serde_json::Value;
use synctera_inbound::Secret;
use synctera_inbound::gateway::{Authorization, Card, Decision, Decoded, Gateway, Late};
use synctera_inbound::webhook::inbox::MemoryStore;
use synctera_inbound::webhook::{
    Archive, ArchiveError, ArchivePage, Clock, Delivered, Receiver, Router, Verifier,
};
use synctera_sandbox::Door;
use synctera_sandbox::deliveries::{CardProgram, Disturbance, Network, Outbox, Script};

const SEED: u64 = 11;

#[derive(Debug)]
struct BankTime(synctera_sandbox::Clock);

impl Clock for BankTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

/// What the programme's owner believes: holds in cents, and the newest word of the bank on each purchase.
#[derive(Default)]
struct Book {
    holds: BTreeMap<String, i64>,
    final_word: BTreeMap<String, (String, i64)>,
    events: usize,
    /// Approvals that came too late.
    late: usize,
}

type Shared = Arc<Mutex<Book>>;

/// Approves up to 90 USD and holds the amount; every seventh purchase so late that nobody waits any more.
async fn decide(book: Shared, purchase: Arc<Decoded<Authorization>>) -> Decision {
    let cents = purchase.amount.amount.unwrap();
    if cents % 7 == 0 {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    if cents > 9_000 {
        return Decision::Decline;
    }
    *book.lock().unwrap().holds.entry(transaction(&purchase)).or_default() += cents;
    Decision::Approve
}

/// Gives back what was held for nothing.
fn release(book: &Shared, late: &Late<Card>) {
    if late.decided == Some(Decision::Approve) {
        let mut book = book.lock().unwrap();
        book.late += 1;
        let held = book.holds.get_mut(&transaction(&late.request)).unwrap();
        *held -= late.request.amount.amount.unwrap();
        if *held == 0 {
            book.holds.remove(&transaction(&late.request));
        }
    }
}

fn transaction(purchase: &Authorization) -> String {
    purchase.transaction_id.unwrap().to_string()
}

fn gateway(book: &Shared) -> Gateway<Card> {
    let (deciding, releasing) = (book.clone(), book.clone());
    let on_late = move |late: Late<Card>| {
        release(&releasing, &late);
        std::future::ready(())
    };
    Gateway::<Card>::builder(move |purchase| decide(deciding.clone(), purchase), Decision::Decline)
        .without_shared_secret()
        .on_late(on_late)
        .build()
}

/// The last word closes a purchase; a pending one that comes after it opens nothing again.
fn follow(book: &Shared, delivered: &Delivered) {
    let transaction: Value = delivered.event().resource().unwrap();
    let (id, status) =
        (transaction["id"].as_str().unwrap().to_owned(), transaction["status"].as_str().unwrap());
    let mut book = book.lock().unwrap();
    book.events += 1;
    if status != "PENDING" {
        book.holds.remove(&id);
        book.final_word.insert(id, (status.to_owned(), transaction["amount"].as_i64().unwrap()));
    }
}

fn receiver(book: &Shared, clock: &synctera_sandbox::Clock, secrets: [&str; 2]) -> Receiver {
    let book = book.clone();
    let fallback = move |delivered: Delivered| {
        follow(&book, &delivered);
        async { Ok(()) }
    };
    let [new, old] = secrets.map(|text| Secret::new(text).unwrap());
    let verifier = Verifier::new(new).or(old).clock(BankTime(clock.clone()));
    let router = Router::builder(fallback).build().unwrap();
    Receiver::new(verifier, MemoryStore::default(), router).clock(BankTime(clock.clone()))
}

/// The bank's list of events.
struct Listed(Vec<Bytes>);

impl Archive for Listed {
    fn page<'a>(
        &'a self,
        _: DateTime<Utc>,
        token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ArchivePage, ArchiveError>> {
        let from: usize = token.map_or(0, |token| token.parse().unwrap());
        let events: Vec<_> = self.0.iter().skip(from).take(100).cloned().collect();
        let next = (from + 100 < self.0.len()).then(|| (from + 100).to_string());
        async move { Ok(ArchivePage { events, next }) }.boxed()
    }
}

struct Programme {
    bank: CardProgram,
    door: Door,
    book: Shared,
    gateway: Gateway<Card>,
    receiver: Receiver,
    clock: synctera_sandbox::Clock,
}

impl Programme {
    fn new() -> Self {
        let clock = synctera_sandbox::Clock::fixed(DateTime::from_timestamp(1_767_225_600, 0).unwrap());
        let book = Shared::default();
        let door = Door::on(clock.clone()).unwrap();
        door.set_webhook_secret("old");
        door.open_gateway("http://fintech.example/authorizations", &[]);
        let webhook = door.subscribe("http://fintech.example/events", &["TRANSACTION.*"]);
        let bank = CardProgram::of(&door, Outbox::of(&door, webhook, SEED), SEED);
        let gateway = gateway(&book);
        let receiver = receiver(&book, &clock, ["new", "old"]);
        Self { bank, door, book, gateway, receiver, clock }
    }

    /// Plays purchases, every script with every behaviour of the network, and delivers between them.
    async fn play(&mut self, purchases: usize) {
        let (gateway, receiver) = (self.gateway.clone(), self.receiver.clone());
        let endpoint = move |request: Request<Bytes>| post(gateway.clone(), receiver.clone(), request);
        let mut random = fastrand::Rng::with_seed(SEED);
        for _ in 0..purchases {
            let script = random.choice(Script::ALL).unwrap();
            let network = random.choice(Network::ALL).unwrap();
            self.bank.play(&endpoint, random.i64(100..10_000), script, network).await;
            if random.u8(..) < 16 {
                self.clock.advance(Duration::from_secs(5));
                self.bank.outbox().deliver(&endpoint).await;
            }
        }
    }

    async fn deliver_all(&mut self) {
        let (gateway, receiver) = (self.gateway.clone(), self.receiver.clone());
        let endpoint = move |request: Request<Bytes>| post(gateway.clone(), receiver.clone(), request);
        self.bank.outbox().deliver_all(&endpoint).await;
        self.receiver.idle().await;
    }

    fn settled(&mut self) {
        let report = self.bank.outbox().report();
        let book = self.book.lock().unwrap();
        assert_eq!(
            (self.bank.holds().len(), book.holds.len()),
            (0, 0),
            "holds left over at the bank, and here"
        );
        assert_eq!(self.bank.decisions().contradicted, 0, "decided twice differently");
        assert_eq!(book.events, report.events, "each event once");
        let posted: i64 = book.final_word.values().filter(|it| it.0 == "POSTED").map(|it| it.1).sum();
        assert_eq!(posted, self.bank.posted().values().sum::<i64>());
    }
}

async fn post(gateway: Gateway<Card>, receiver: Receiver, request: Request<Bytes>) -> Option<u16> {
    let (head, body) = request.into_parts();
    let reply = if head.uri.path() == "/events" {
        let reply = receiver.receive(&head.headers, body).await;
        tokio::task::yield_now().await;
        reply
    } else {
        gateway.decide(tokio::time::Instant::now(), &head.headers, body).await
    };
    Some(reply.status.as_u16())
}

/// Three quarters with a secret that is replaced on the way and three days without a network; then one more.
async fn purchases(count: usize) {
    let (mut programme, quarter) = (Programme::new(), count / 4);
    let before = programme.clock.now();
    programme.bank.outbox().disturb(Disturbance::new(0.2, 0.2));
    programme.play(quarter).await;
    programme.door.roll_webhook_secret("new");
    programme.play(quarter).await;
    programme.deliver_all().await;
    programme.door.revoke_old_webhook_secret();
    programme.bank.outbox().outage(Duration::from_secs(3 * 24 * 3600));
    programme.play(quarter).await;
    programme.deliver_all().await;
    let lost = programme.bank.outbox().report().given_up;
    assert!(lost > quarter / 2, "the outage outlasts the repetitions: {lost} given up");
    programme.play(quarter).await;
    programme.deliver_all().await;

    let listed = Listed(programme.bank.outbox().list(before));
    let found = programme.receiver.backfill(&listed, before).await.unwrap();
    assert!(found.done > quarter / 2, "{found:?}");
    assert_eq!((found.failed, found.unreadable), (0, 0));
    tokio::time::sleep(Duration::from_secs(10)).await;
    programme.settled();
    let (report, late) = (programme.bank.outbox().report(), programme.book.lock().unwrap().late);
    println!(
        "seed {SEED}: {count} purchases, {:?}, {late} approvals too late; {} events, {} deliveries, {} unanswered, \
         {} events found by the back-fill; no hold left, none decided twice differently, no event lost",
        programme.bank.decisions(),
        report.events,
        report.sent,
        report.unanswered,
        found.done
    );
    assert!(late > count / 50 && report.sent > report.events);
}

#[tokio::test(start_paused = true)]
async fn scripted_purchases_leave_no_hold_and_lose_no_event() {
    purchases(2_000).await;
}

#[tokio::test(start_paused = true)]
#[ignore = "minutes: cargo test --release -p synctera-inbound --test purchases -- --ignored --nocapture"]
async fn a_hundred_thousand_scripted_purchases_leave_no_hold_and_lose_no_event() {
    purchases(100_000).await;
}
