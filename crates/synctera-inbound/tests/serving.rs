//! Gateways and receivers behind a real server, spoken to over raw sockets: each refusal has its status and its line in the
//! log, and none waits for a body that does not come.
#![cfg(test)]

use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router as HttpRouter;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::stream;
use http::{HeaderName, Method, Request};
use http_body::Frame;
use http_body_util::{Full, StreamBody};
use serde_json::json;
use synctera_inbound::gateway::{Authorization, Card, Decision, Decoded, Gateway};
use synctera_inbound::serve::{GatewayService, WebhookService};
use synctera_inbound::webhook::inbox::MemoryStore;
use synctera_inbound::webhook::{Receiver, Router, Signer, Verifier};
use synctera_inbound::{FixedClock, Secret};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};
use tower_service::Service;

/// Stands in whatever a stranger sends.
const MARK: &str = "XMARKX4111";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

/// What is logged on this thread, where the server runs too.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Heard {
    fn listen() -> (Self, tracing::subscriber::DefaultGuard) {
        let heard = Self::default();
        let writer = heard.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
        let subscriber = subscriber.without_time().with_writer(move || writer.clone()).finish();
        (heard, tracing::subscriber::set_default(subscriber))
    }

    /// The one warning or error of a refusal.
    fn refusal(&self) -> String {
        let all = String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap();
        assert!(!all.contains(MARK), "{all}");
        let lines: Vec<_> =
            all.lines().filter(|line| line.contains("WARN") || line.contains("ERROR")).collect();
        assert_eq!(lines.len(), 1, "{all}");
        lines[0].trim().to_owned()
    }
}

fn gateway(deadline: Duration) -> Gateway<Card> {
    let policy = |purchase: Arc<Decoded<Authorization>>| async move {
        sleep(Duration::from_millis(purchase.amount.amount.unwrap_or(0).unsigned_abs())).await;
        Decision::Approve
    };
    let name = HeaderName::from_static("x-gateway-secret");
    Gateway::<Card>::builder(policy, Decision::Decline)
        .shared_secret(name, [Secret::new("s").unwrap()])
        .deadline(deadline)
        .body_limit(1_000)
        .build()
}

fn receiver() -> Receiver {
    let verifier = Verifier::new(Secret::new("s").unwrap()).clock(FixedClock(now()));
    let router = Router::builder(|_| async { Ok(()) }).build().unwrap();
    Receiver::new(verifier, MemoryStore::default(), router).clock(FixedClock(now()))
}

/// Deadlines are far off, so that a slow machine changes nothing, but for the gateway that is meant to be late.
async fn serve() -> SocketAddr {
    let (far, near) = (Duration::from_secs(600), Duration::from_millis(50));
    let app = HttpRouter::new()
        .route_service("/gateway", GatewayService::new(gateway(far)))
        .route_service("/hurried", GatewayService::new(gateway(near)))
        .route_service("/events", WebhookService::new(receiver()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Sends these bytes and nothing more, and reads until the head of the response is there. The connection stays open.
async fn send(address: SocketAddr, bytes: &str) -> (String, TcpStream) {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(bytes.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    while !response.windows(4).any(|window| window == b"\r\n\r\n") {
        assert_ne!(socket.read_buf(&mut response).await.unwrap(), 0, "closed without a response");
    }
    (String::from_utf8(response).unwrap(), socket)
}

fn head(path: &str, headers: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: {MARK}\r\nx-other: {MARK}\r\n{headers}\r\n")
}

#[tokio::test]
async fn what_is_not_posted_is_refused_with_the_method_that_is_allowed() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    for path in ["/gateway", "/events"] {
        let (response, _) = send(address, &format!("GET {path}?{MARK} HTTP/1.1\r\nhost: x\r\n\r\n")).await;
        assert!(response.starts_with("HTTP/1.1 405 ") && response.contains("allow: POST\r\n"), "{response}");
        assert_eq!(heard.refusal(), "WARN synctera::inbound: refused: not a POST status=405");
    }
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused_whether_it_says_so_or_not() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    let line = "WARN synctera::inbound: refused: the body is longer than the limit status=413";
    // Announced: not a byte of it is waited for.
    let announced = head("/gateway", "x-gateway-secret: s\r\ncontent-length: 1001\r\n");
    assert!(send(address, &announced).await.0.starts_with("HTTP/1.1 413 "));
    assert_eq!(heard.refusal(), line);
    let announced = head("/events", "content-length: 1048577\r\n");
    assert!(send(address, &announced).await.0.starts_with("HTTP/1.1 413 "));
    assert_eq!(heard.refusal(), line);
    // In chunks, of which the last never comes.
    let chunks = head("/gateway", "x-gateway-secret: s\r\ntransfer-encoding: chunked\r\n");
    let chunks = format!("{chunks}3e9\r\n{}\r\n", "x".repeat(1_001));
    assert!(send(address, &chunks).await.0.starts_with("HTTP/1.1 413 "));
    assert_eq!(heard.refusal(), line);
}

#[tokio::test]
async fn strangers_are_refused_before_their_body_comes() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    for secret in ["", "x-gateway-secret: XMARKX4111\r\n"] {
        let stranger = head("/gateway", &format!("{secret}content-length: 900\r\n"));
        assert!(send(address, &stranger).await.0.starts_with("HTTP/1.1 401 "));
        assert_eq!(
            heard.refusal(),
            "WARN synctera::gateway: the shared secret is missing or wrong kind=\"card\" status=401"
        );
    }
}

/// The purchase is decided by the deadline, though its body never ends.
#[tokio::test]
async fn a_body_that_stops_midway_is_decided_by_the_deadline() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    let started = head("/hurried", "x-gateway-secret: s\r\ncontent-length: 900\r\n");
    let (response, _open) = send(address, &format!("{started}{{\"id\":\"{MARK}")).await;
    assert!(response.starts_with("HTTP/1.1 402 "), "{response}");
    assert_eq!(
        heard.refusal(),
        "WARN synctera::gateway: the body did not come before the deadline kind=\"card\""
    );
}

#[tokio::test]
async fn a_purchase_and_an_event_that_are_in_order_are_taken_in_pieces_too() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    let body = json!({"id": uuid::Uuid::nil(), "merchant": {"name": MARK}}).to_string();
    let purchase = head("/gateway", &format!("x-gateway-secret: s\r\ncontent-length: {}\r\n", body.len()));
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.set_nodelay(true).unwrap();
    for byte in (purchase + &body).into_bytes() {
        socket.write_all(&[byte]).await.unwrap();
        tokio::task::yield_now().await;
    }
    let mut response = [0; 12];
    socket.read_exact(&mut response).await.unwrap();
    assert_eq!(&response, b"HTTP/1.1 200");
    let body = json!({"id": "1", "type": MARK, "resource": MARK}).to_string();
    let signed = Signer::new(Secret::new("s").unwrap()).sign(now(), body.as_bytes());
    let headers: String = signed
        .as_map()
        .iter()
        .map(|(name, value)| format!("{name}: {}\r\n", value.to_str().unwrap()))
        .collect();
    let event = head("/events", &format!("{headers}content-length: {}\r\n", body.len()));
    assert!(send(address, &(event + &body)).await.0.starts_with("HTTP/1.1 200 "));
    let all = String::from_utf8(heard.0.lock().unwrap().clone()).unwrap();
    assert!(!all.contains(MARK) && !all.contains("WARN"), "{all}");
}

#[tokio::test]
async fn a_webhook_that_is_not_verified_is_refused_and_the_cause_is_logged() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    let body = json!({"id": "1", "type": MARK}).to_string();
    let right = Signer::new(Secret::new("s").unwrap()).sign(now(), body.as_bytes());
    let right = right.as_map()["synctera-signature"].to_str().unwrap();
    let old = Signer::new(Secret::new("s").unwrap()).sign(DateTime::UNIX_EPOCH, body.as_bytes());
    let old = old.as_map()["synctera-signature"].to_str().unwrap();
    let wrong = "0".repeat(64);
    for (signature, time, status, cause) in [
        (Some(right), None, 400, "the header Request-Timestamp is missing; does a proxy remove it?"),
        (None, Some("1767225600"), 400, "the header Synctera-Signature is missing; does a proxy remove it?"),
        (
            Some(right),
            Some(MARK),
            400,
            "the header Request-Timestamp is not one number of seconds since 1970",
        ),
        (
            Some(right),
            Some("1767225600000"),
            400,
            "the time looks like milliseconds; the API sends seconds since 1970",
        ),
        (
            Some(&wrong),
            Some("1767225600"),
            401,
            "no signature matches any secret; check that the secret belongs to this environment and workspace",
        ),
        (
            Some(old),
            Some("0"),
            401,
            "stale by 1767225600 s: a repetition by somebody else, a late delivery, or a clock ahead of time here",
        ),
    ] {
        let signature = signature.map_or_else(String::new, |it| format!("synctera-signature: {it}\r\n"));
        let time = time.map_or_else(String::new, |it| format!("request-timestamp: {it}\r\n"));
        let request = head("/events", &format!("{signature}{time}content-length: {}\r\n", body.len()));
        let (response, _) = send(address, &(request + &body)).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{cause}: {response}");
        let expected = format!("WARN synctera::webhook: webhook not verified: {cause} status={status}");
        assert_eq!(heard.refusal(), expected);
    }
}

#[tokio::test]
async fn a_purchase_that_is_no_json_object_is_declined_and_logged() {
    let (heard, _guard) = Heard::listen();
    let address = serve().await;
    let request = head("/gateway", "x-gateway-secret: s\r\ncontent-length: 10\r\n");
    assert!(send(address, &(request + MARK)).await.0.starts_with("HTTP/1.1 402 "));
    assert_eq!(
        heard.refusal(),
        "WARN synctera::gateway: undecodable: not a JSON object kind=\"card\" length=10"
    );
}

/// Posts to the service without a server, in virtual time, a body whose second half comes after `pause`.
async fn post_slowly(path: &str, whole: &str, pause: Duration) -> (u16, Duration) {
    let (first, second) = whole.split_at(whole.len() / 2);
    let (first, second) = (Bytes::from(first.to_owned()), Bytes::from(second.to_owned()));
    let halves = stream::unfold(Some((first, Some(second))), move |left| async move {
        let (half, rest) = left?;
        if rest.is_none() {
            sleep(pause).await;
        }
        Some((Ok::<_, std::io::Error>(Frame::data(half)), rest.map(|rest| (rest, None))))
    });
    let request = Request::builder().method(Method::POST).header("x-gateway-secret", "s");
    let request = request.body(StreamBody::new(Box::pin(halves))).unwrap();
    let begun = Instant::now();
    let response = match path {
        "/gateway" => GatewayService::new(gateway(Duration::from_millis(300))).call(request).await,
        _ => WebhookService::new(receiver()).call(request).await,
    };
    (response.unwrap().status().as_u16(), begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn the_time_that_a_body_takes_is_part_of_the_deadline() {
    let purchase = |cents: i64| json!({"id": uuid::Uuid::nil(), "amount": {"amount": cents}}).to_string();
    let millis = Duration::from_millis;
    // The deadline is 300 ms, of which 10 are kept back; the policy takes as long as the purchase has cents.
    assert_eq!(post_slowly("/gateway", &purchase(50), millis(200)).await, (200, millis(250)));
    assert_eq!(post_slowly("/gateway", &purchase(150), millis(200)).await, (402, millis(290)));
    assert_eq!(post_slowly("/gateway", &purchase(0), millis(400)).await, (402, millis(290)));
}

#[tokio::test(start_paused = true)]
async fn a_webhook_whose_body_is_slower_than_its_sender_waits_is_given_up() {
    let (heard, _guard) = Heard::listen();
    assert_eq!(post_slowly("/events", "{}", Duration::from_secs(60)).await, (408, Duration::from_secs(5)));
    assert_eq!(heard.refusal(), "WARN synctera::inbound: refused: the body did not come in time status=408");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_refused() {
    let (heard, _guard) = Heard::listen();
    let broken = stream::iter([Ok(Frame::data(Bytes::from_static(b"{"))), Err(std::io::Error::other(MARK))]);
    let request = Request::post("/").header("x-gateway-secret", "s").body(StreamBody::new(broken)).unwrap();
    let response = GatewayService::new(gateway(Duration::from_secs(600))).call(request).await.unwrap();
    assert_eq!(response.status().as_u16(), 400);
    assert_eq!(heard.refusal(), "WARN synctera::inbound: refused: the body broke off status=400");
}

/// An inbox that is out of order is no reason to acknowledge: the delivery is repeated.
#[tokio::test]
async fn a_delivery_that_the_inbox_cannot_keep_is_not_acknowledged() {
    let (heard, _guard) = Heard::listen();
    let verifier = Verifier::new(Secret::new("s").unwrap()).clock(FixedClock(now()));
    let router = Router::builder(|_| async { Ok(()) }).build().unwrap();
    let receiver = Receiver::new(verifier, failing::FailingStore, router);
    let body = json!({"id": "1", "type": MARK}).to_string();
    let headers = Signer::new(Secret::new("s").unwrap()).sign(now(), body.as_bytes()).into_map();
    let mut request = Request::post("/").body(Full::new(Bytes::from(body))).unwrap();
    request.headers_mut().extend(headers);
    let response = WebhookService::new(receiver).call(request).await.unwrap();
    assert_eq!(response.status().as_u16(), 503);
    assert_eq!(
        heard.refusal(),
        "ERROR synctera::webhook: not acknowledged: the inbox cannot be read or written status=503"
    );
}

mod failing {
    use chrono::{DateTime, Utc};
    use futures_util::FutureExt;
    use futures_util::future::{BoxFuture, ready};
    use synctera_inbound::webhook::inbox::{Claim, Claimed, Store, StoreError, Unfinished};

    pub(super) struct FailingStore;

    fn failed<T: Send + 'static>() -> BoxFuture<'static, Result<T, StoreError>> {
        ready(Err(StoreError::new(super::MARK))).boxed()
    }

    impl Store for FailingStore {
        fn claim(&self, _: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>> {
            failed()
        }

        fn complete<'a>(
            &'a self,
            _: &'a str,
            _: i32,
            _: DateTime<Utc>,
        ) -> BoxFuture<'a, Result<bool, StoreError>> {
            failed()
        }

        fn fail<'a>(
            &'a self,
            _: &'a str,
            _: i32,
            _: DateTime<Utc>,
        ) -> BoxFuture<'a, Result<bool, StoreError>> {
            failed()
        }

        fn unfinished(&self, _: DateTime<Utc>, _: u32) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>> {
            failed()
        }

        fn forget(&self, _: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>> {
            failed()
        }
    }
}

#[cfg(feature = "axum")]
mod with_axum {
    use axum::routing::post;
    use synctera_inbound::serve::{FirstByte, FirstByteListener, VerifiedBody};

    use super::*;

    async fn handle(VerifiedBody(verified): VerifiedBody) -> String {
        verified.event().map_or_else(|error| error.to_string(), |event| event.id().to_owned())
    }

    /// The head takes longer than the deadline: the purchase is decided as soon as it is there, and the policy's time is up.
    #[tokio::test]
    async fn the_deadline_counts_from_the_first_byte_of_each_request() {
        let deadline = Duration::from_millis(1_500);
        let app = HttpRouter::new().route_service("/gateway", GatewayService::new(gateway(deadline)));
        let listener = FirstByteListener::new(TcpListener::bind("127.0.0.1:0").await.unwrap());
        let address = axum::serve::Listener::local_addr(&listener).unwrap();
        let app = app.into_make_service_with_connect_info::<FirstByte>();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let mut socket = TcpStream::connect(address).await.unwrap();
        for (number, pause, status) in [(1, 0, "200"), (2, 1_600, "402"), (3, 0, "200")] {
            let body = json!({"id": uuid::Uuid::from_u128(number), "amount": {"amount": 1}}).to_string();
            let head =
                head("/gateway", &format!("x-gateway-secret: s\r\ncontent-length: {}\r\n", body.len()));
            // The connection is idle for longer than the deadline before the last request: that is nobody's time.
            sleep(Duration::from_millis(if number == 3 { 1_600 } else { 0 })).await;
            socket.write_all(&head.as_bytes()[..20]).await.unwrap();
            sleep(Duration::from_millis(pause)).await;
            socket.write_all((head[20..].to_owned() + &body).as_bytes()).await.unwrap();
            let mut response = Vec::new();
            while !response.ends_with(b"\r\n\r\n") {
                assert_ne!(socket.read_buf(&mut response).await.unwrap(), 0);
            }
            let response = String::from_utf8(response).unwrap();
            assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{number}: {response}");
        }
    }

    #[tokio::test]
    async fn a_handler_of_ones_own_sees_verified_deliveries_only() {
        let (heard, _guard) = Heard::listen();
        let verifier = Verifier::new(Secret::new("s").unwrap()).clock(FixedClock(now()));
        let mut app = HttpRouter::new().route("/", post(handle)).with_state(verifier);
        let body = json!({"id": "e-1", "type": MARK}).to_string();
        let mut request = Request::post("/").body(axum::body::Body::from(body.clone())).unwrap();
        let refused = app.call(request).await.unwrap();
        assert_eq!(refused.status().as_u16(), 400);
        assert_eq!(
            heard.refusal(),
            "WARN synctera::webhook: webhook not verified: the header Synctera-Signature is missing; does a proxy \
             remove it? status=400"
        );
        request = Request::post("/").body(axum::body::Body::from(body.clone())).unwrap();
        request
            .headers_mut()
            .extend(Signer::new(Secret::new("s").unwrap()).sign(now(), body.as_bytes()).into_map());
        let accepted = app.call(request).await.unwrap();
        assert_eq!(accepted.status().as_u16(), 200);
        let said = axum::body::to_bytes(accepted.into_body(), 100).await.unwrap();
        assert_eq!(&said[..], b"e-1");
        request = Request::post("/").body(axum::body::Body::from(vec![b'x'; 1_100_000])).unwrap();
        assert_eq!(app.call(request).await.unwrap().status().as_u16(), 413);
    }
}
