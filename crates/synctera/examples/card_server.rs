//! A card programme: approves and declines simulated purchases, verifies the webhooks that follow, and prints the day's
//! ledger. No account, no network: a simulated bank plays the other side.
//!
//! `cargo run --example card_server`
#![allow(clippy::print_stdout, reason = "an example shows what happens")]

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router as HttpRouter;
use chrono::{DateTime, Utc};
use http::HeaderName;
use serde_json::Value;
use synctera::gateway::{Authorization, Card, Decision, Decoded, Gateway, Late};
use synctera::serve::{GatewayService, WebhookService};
use synctera::types::{CardProductId, CreateGatewayRequest, WebhookId};
use synctera::webhook::inbox::MemoryStore;
use synctera::webhook::{Delivered, HandlerError, Receiver, Router, Verifier};
use synctera::{ApiKey, Client, Environment, Secret};
use synctera_sandbox::deliveries::{CardProgram, Disturbance, HttpEndpoint, Network, Outbox, Script};
use synctera_sandbox::{Sandbox, seeds};
use tokio::net::TcpListener;

const GATEWAY_SECRET: &str = "the-value-of-a-custom-header-of-the-gateway";

/// What this programme knows of its purchases, in cents.
#[derive(Default)]
struct Book {
    holds: BTreeMap<String, i64>,
    lines: Vec<(String, i64)>,
}

type SharedBook = Arc<Mutex<Book>>;

fn open(book: &SharedBook) -> std::sync::MutexGuard<'_, Book> {
    book.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The policy: up to 100 USD a purchase.
async fn decide(book: SharedBook, purchase: Arc<Decoded<Authorization>>) -> Decision {
    let (Some(transaction), Some(cents)) = (purchase.transaction_id, purchase.amount.amount) else {
        return Decision::Decline;
    };
    if cents > 10_000 {
        return Decision::Decline;
    }
    *open(&book).holds.entry(transaction.to_string()).or_default() += cents;
    Decision::Approve
}

/// What the bank says happened counts, whatever was decided here.
async fn follow(book: SharedBook, delivered: Delivered) -> Result<(), HandlerError> {
    let transaction: Value = delivered.event().resource()?;
    let id = transaction["id"].as_str().ok_or("a transaction without id")?.to_owned();
    let (status, cents) =
        (transaction["status"].as_str().unwrap_or_default(), transaction["amount"].as_i64());
    let mut book = open(&book);
    if status == "PENDING" {
        if !delivered.is_stale() {
            book.holds.insert(id, cents.unwrap_or(0));
        }
        return Ok(());
    }
    book.holds.remove(&id);
    book.lines.push((status.to_owned(), cents.unwrap_or(0)));
    Ok(())
}

/// Simulated time, so that an afternoon passes in a moment.
#[derive(Debug, Clone)]
struct BankTime(synctera_sandbox::Clock);

impl synctera::webhook::Clock for BankTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

fn gateway(book: &SharedBook) -> Result<Gateway<Card>, Box<dyn Error>> {
    let (deciding, releasing) = (book.clone(), book.clone());
    let policy = move |purchase| decide(deciding.clone(), purchase);
    let release = move |late: Late<Card>| {
        if let Some(transaction) = late.request.transaction_id {
            open(&releasing).holds.remove(&transaction.to_string());
        }
        std::future::ready(())
    };
    let header = HeaderName::from_static("x-gateway-secret");
    let gateway = Gateway::<Card>::builder(policy, Decision::Decline)
        .shared_secret(header, [Secret::new(GATEWAY_SECRET)?])
        .on_late(release)
        .build();
    Ok(gateway)
}

fn router(book: &SharedBook) -> Result<Router, Box<dyn Error>> {
    let following = book.clone();
    let router = Router::builder(|_| async { Ok(()) })
        .on_type("TRANSACTION.*", move |delivered| follow(following.clone(), delivered));
    Ok(router.build()?)
}

/// Tells the bank where purchases are decided, and where events go.
async fn register(client: &Client, url: &str, router: &Router) -> Result<WebhookId, Box<dyn Error>> {
    let product = CardProductId::from_uuid(seeds::CARD_PRODUCT_ID);
    let headers = [("x-gateway-secret".to_owned(), GATEWAY_SECRET.to_owned())];
    let gateway = CreateGatewayRequest::new(vec![product], true, format!("{url}/authorizations"))
        .with_custom_headers(headers.into_iter().collect());
    client.gateways().create(gateway).await?;
    let subscription = client.webhooks().subscribe(&format!("{url}/events"), router).await?;
    Ok(subscription.webhook().id.clone().ok_or("a webhook without id")?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;

    // Your server: two routes.
    let book = SharedBook::default();
    let router = router(&book)?;
    let secret = client.webhooks().create_secret().await?.into_inner().secret.ok_or("no secret was made")?;
    let bank_time = BankTime(sandbox.clock().clone());
    let verifier = Verifier::new(Secret::new(secret)?).clock(bank_time.clone());
    let receiver = Receiver::new(verifier, MemoryStore::default(), router.clone()).clock(bank_time);
    let server = HttpRouter::new()
        .route_service("/authorizations", GatewayService::new(gateway(&book)?))
        .route_service("/events", WebhookService::new(receiver.clone()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, server).await });
    let webhook = register(&client, &url, &router).await?;
    println!("listening on {url}; the bank is simulated");

    // The bank's day: purchases of every kind, one of which loses its decision; deliveries that repeat and overtake.
    let mut outbox = Outbox::of(sandbox.door(), webhook.uuid()?, 7);
    outbox.disturb(Disturbance::new(0.3, 0.2));
    let mut bank = CardProgram::of(sandbox.door(), outbox, 7);
    for (number, script) in Script::ALL.into_iter().cycle().take(16).enumerate() {
        let cents = 850 + 1_325 * i64::try_from(number)?;
        let network = if number == 4 { Network::LosesTheResponse } else { Network::Works };
        bank.play(&HttpEndpoint, cents, script, network).await;
    }
    bank.outbox().deliver_all(&HttpEndpoint).await;
    receiver.idle().await;
    close(&open(&book), &mut bank)
}

/// Prints the day, and fails where the books of both sides differ.
fn close(book: &Book, bank: &mut CardProgram) -> Result<(), Box<dyn Error>> {
    println!("\nthe day's ledger");
    for (status, cents) in &book.lines {
        println!("{status:>9} {:>9}.{:02} USD", cents / 100, cents % 100);
    }
    let posted = book.lines.iter().filter(|(status, _)| status == "POSTED").map(|(_, cents)| cents);
    let (here, there): (i64, i64) = (posted.sum(), bank.posted().values().sum());
    println!("\nposted: {here} cents here, {there} cents at the bank");
    println!("holds left: {} here, {} at the bank", book.holds.len(), bank.holds().len());
    let (decisions, deliveries) = (bank.decisions(), bank.outbox().report());
    println!("purchases: {} approved, {} declined", decisions.approved, decisions.declined);
    println!(
        "events: {}, in {} deliveries, of which {} were acknowledged",
        deliveries.events, deliveries.sent, deliveries.acknowledged
    );
    match here == there && book.holds.is_empty() && bank.holds().is_empty() {
        true => Ok(()),
        false => Err("the books differ".into()),
    }
}
