//! Nothing that comes in is printed: whatever stands in a purchase, an event or their headers, no log of any crate has it at
//! TRACE, and no `Debug`, `Display` or `source()`.
//!
//! A process of its own hears everything and prints it, together with every value that receiving leaves behind.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};
use synctera::Secret;
use synctera::gateway::{
    Ach, Authorization, Card, Decision, Decoded, Gateway, Kind, Late, ThreeDs, ThreeDsDecision, replay,
};
use synctera::serve::{GatewayService, WebhookService};
use synctera::webhook::inbox::{Claim, MemoryStore, PostgresStore, SqliteStore, Store, StoreError};
use synctera::webhook::{
    Archive, ArchiveError, ArchivePage, Cause, Delivered, Receiver, Router, SIGNATURE_HEADER, Signer,
    TIMESTAMP_HEADER, Verifier,
};
use synctera_tests::postgres::Postgres;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ROLE: &str = "SYNCTERA_TEST_INBOUND_SECRETS";
const POSTGRES: &str = "SYNCTERA_TEST_INBOUND_POSTGRES";
/// Stands in every text of this test, and `NUMBER` in every number.
const MARK: &str = "XINBOUNDX4111";
const NUMBER: i64 = 411_122_223_333;
const UUID: &str = "41112222-3333-4444-8555-666677778888";

fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/synctera-raw/spec/synctera.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A value with every property that the schema names: of its type, or text throughout.
fn whole(document: &Value, schema: &Value, typed: bool) -> Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return whole(document, document.pointer(reference.trim_start_matches('#')).unwrap(), typed);
    }
    match (schema["type"].as_str().unwrap_or_default(), schema["format"].as_str()) {
        ("object", _) => {
            let properties = schema.get("properties").and_then(Value::as_object);
            let fields = properties.into_iter().flatten();
            let mut fields: Map<_, _> =
                fields.map(|(name, schema)| (name.clone(), whole(document, schema, typed))).collect();
            fields.insert(MARK.to_owned(), json!(MARK));
            Value::Object(fields)
        }
        ("array", _) => json!([whole(document, &schema["items"], typed)]),
        ("integer" | "number", _) if typed => json!(NUMBER),
        ("boolean", _) if typed => json!(true),
        (_, Some("uuid")) if typed => json!(UUID),
        (_, Some("date-time")) if typed => json!("4111-12-22T23:33:33Z"),
        _ => json!(MARK),
    }
}

fn bodies(document: &Value, schema: &str) -> Vec<Bytes> {
    let schema = &document["components"]["schemas"][schema];
    let [typed, text] = [true, false].map(|typed| whole(document, schema, typed).to_string());
    let cut = typed[..typed.len() - 9].to_owned();
    let broken =
        typed.replacen(MARK, &format!("{MARK}\\ud800\t"), 1).replacen(&NUMBER.to_string(), "1e999", 1);
    [typed, text, cut, broken, format!("\"{MARK}\"")].map(Bytes::from).to_vec()
}

/// Everything that `log` is given.
struct Heard;

impl log::Log for Heard {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        println!("log {} {}: {}", record.level(), record.target(), record.args());
    }

    fn flush(&self) {}
}

fn show(value: impl Debug) {
    println!("{value:?} {value:#?}");
}

fn show_error(error: &(dyn StdError + 'static)) {
    println!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(next) = cause {
        println!("cause: {next} {next:?}");
        cause = next.source();
    }
}

/// Shows all of it, and takes too long for every other one.
async fn policy(request: Arc<Decoded<Authorization>>) -> Decision {
    show(&request);
    show(&**request);
    let parts =
        (&request.amount, &request.merchant, &request.user, &request.pos, &request.enhanced_transaction);
    show(parts);
    if request.gaps().is_empty() {
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    Decision::Approve
}

fn gateway() -> Gateway<Card> {
    Gateway::<Card>::builder(policy, Decision::Decline)
        .shared_secret(HeaderName::from_static("x-gateway-secret"), [Secret::new(MARK).unwrap()])
        .deadline(Duration::from_millis(40))
        .on_late(|late: Late<Card>| async move { show(late) })
        .shadow(|_| std::future::ready(Decision::Decline), show)
        .record(show)
        .build()
}

/// Shows the event, and fails the first time with an error that quotes it.
async fn handle(delivered: Delivered) -> Result<(), synctera::webhook::HandlerError> {
    show(&delivered);
    show(delivered.event());
    if let Err(error) = delivered.event().resource::<u32>() {
        show_error(&error);
    }
    match delivered.attempt() {
        1 => Err(MARK.into()),
        _ => Ok(()),
    }
}

fn receiver(store: impl Store) -> Receiver {
    let router = Router::builder(handle).on_type("CARD.*", handle).build().unwrap();
    Receiver::new(Verifier::new(Secret::new(MARK).unwrap()), store, router)
}

/// Posts to a real server over a raw socket; reads to the end of the head.
async fn post(address: std::net::SocketAddr, path: &str, headers: &HeaderMap, body: &[u8]) {
    let mut request = format!("POST {path} HTTP/1.1\r\nhost: {MARK}\r\nx-other: {MARK}\r\n").into_bytes();
    for (name, value) in headers {
        request.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    request.extend(format!("content-length: {}\r\n\r\n", body.len()).into_bytes());
    request.extend(body);
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(&request).await.unwrap();
    let mut response = Vec::new();
    while !response.windows(4).any(|window| window == b"\r\n\r\n") {
        assert_ne!(socket.read_buf(&mut response).await.unwrap(), 0);
    }
}

async fn serve(receiver: &Receiver) -> std::net::SocketAddr {
    let app = axum::Router::new()
        .route_service("/gateway", GatewayService::new(gateway()))
        .route_service("/events", WebhookService::new(receiver.clone()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

async fn purchases(document: &Value, address: std::net::SocketAddr) {
    let name = HeaderName::from_static("x-gateway-secret");
    for secret in [MARK, "XINBOUNDX4111-wrong"] {
        let headers = HeaderMap::from_iter([(name.clone(), HeaderValue::from_static(secret))]);
        for body in bodies(document, "gateway_authorization") {
            post(address, "/gateway", &headers, &body).await;
            post(address, "/gateway", &headers, &body).await;
        }
        post(address, "/gateway?XINBOUNDX4111", &headers, &vec![b'X'; 300_000]).await;
    }
    for body in bodies(document, "three_ds_decision_gateway_request") {
        show((ThreeDs::read(&body), Ach::read(&body)));
        ThreeDs::read(&body).iter().for_each(|request| show(&**request));
        let undecided = |_| std::future::ready(ThreeDsDecision::SmsOtp);
        let error = replay::<ThreeDs>(&body[..], &undecided).await.unwrap_err();
        show_error(&error);
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
}

async fn events(document: &Value, receiver: Receiver) {
    let address = serve(&receiver).await;
    let now = Utc::now();
    for body in bodies(document, "webhook_request_object") {
        let right = Signer::new(Secret::new(MARK).unwrap()).sign(now, &body);
        show(&right);
        let right = right.into_map();
        post(address, "/events", &right, &body).await;
        post(address, "/events", &right, &body).await;
        for name in [SIGNATURE_HEADER, TIMESTAMP_HEADER] {
            let mut wrong = right.clone();
            wrong.insert(name, HeaderValue::from_static(MARK));
            post(address, "/events", &wrong, &body).await;
            let verified = Verifier::new(Secret::new(MARK).unwrap()).verify(&wrong, body.clone());
            let error = verified.unwrap_err();
            show_error(&error);
            show(error.cause());
            assert_ne!(error.cause(), Cause::NoMatch);
        }
        let verified = Verifier::new(Secret::new(MARK).unwrap()).verify(&right, body.clone()).unwrap();
        show(&verified);
        if let Err(error) = verified.event() {
            show_error(&error);
        }
    }
    receiver.idle().await;
    show(receiver.resume().await.unwrap());
    show(receiver.backfill(&Listed(bodies(document, "webhook_request_object")), now).await.unwrap());
    show(&receiver);
}

struct Listed(Vec<Bytes>);

impl Archive for Listed {
    fn page<'a>(
        &'a self,
        _: DateTime<Utc>,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ArchivePage, ArchiveError>> {
        let page = ArchivePage { events: self.0.clone(), next: None };
        show(&page);
        async move { Ok(page) }.boxed()
    }
}

async fn over_postgres(document: &Value, url: &str) {
    let manager = deadpool_postgres::Manager::new(url.parse().unwrap(), tokio_postgres::NoTls);
    let pool = deadpool_postgres::Pool::builder(manager).build().unwrap();
    let store = PostgresStore::open(pool.clone()).await.unwrap();
    show(&store);
    events(document, receiver(store.clone())).await;
    pool.get().await.unwrap().batch_execute("DROP TABLE synctera_inbox").await.unwrap();
    let claim = Claim::new(MARK, Bytes::from_static(MARK.as_bytes()), Utc::now(), Duration::from_secs(1));
    show(&claim);
    let failed: StoreError = store.claim(claim).await.unwrap_err();
    show_error(&failed);
}

/// Does something only when it is told to.
#[tokio::test]
async fn child() {
    if std::env::var(ROLE).is_err() {
        return;
    }
    log::set_logger(&Heard).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    tracing::subscriber::set_global_default(subscriber.with_writer(std::io::stdout).finish()).unwrap();
    let document = document();
    let in_memory = receiver(MemoryStore::default());
    purchases(&document, serve(&in_memory).await).await;
    events(&document, in_memory).await;
    let folder = tempfile::tempdir().unwrap();
    let sqlite = SqliteStore::open(folder.path().join("inbox")).unwrap();
    show(&sqlite);
    events(&document, receiver(sqlite)).await;
    if let Ok(url) = std::env::var(POSTGRES) {
        over_postgres(&document, &url).await;
    }
    println!("child: done");
}

#[test]
fn nothing_that_comes_in_is_printed() {
    let server = Postgres::start();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["inbound_secrets::child", "--exact", "--nocapture", "--test-threads=1"]).env(ROLE, "1");
    if let Some(server) = &server {
        command.env(POSTGRES, server.url());
    }
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let tail = || said.lines().rev().take(20).collect::<Vec<_>>().join("\n");
    assert!(output.status.success() && said.contains("child: done"), "{}", tail());
    // It hears: the gateway, the receiver, and the driver below.
    for heard in ["WARN synctera::gateway", "WARN synctera::webhook", "DEBUG synctera::webhook"] {
        assert!(said.contains(heard), "{heard} is not heard");
    }
    assert!(server.is_none() || said.contains("tokio_postgres"), "the driver is not heard");
    // Bytes are listed as numbers where somebody prints them.
    let listed = MARK.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ");
    let number = NUMBER.to_string();
    for secret in [MARK, &number, UUID, "4111-12-22", &listed] {
        let found = said.lines().find(|line| line.contains(secret));
        assert_eq!(found, None, "{secret}");
    }
}
