//! Over real sockets: servers that read and close, answer late, or answer half; counted on the wire.

use std::collections::HashSet;
use std::future::IntoFuture as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use synctera_raw::operations::{CREATE_EXTERNAL_CARD_TRANSFER as PAY, GET_CARD as GET};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::retry::{Backoff, Event};
use crate::testing::fake::VirtualTime;
use crate::{ApiKey, Client, ClientBuilder, Environment, Outcome};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"id\":\"t1\"}";
const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 30\r\n\r\n{\"id\":\"t1\",";
const CUT_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-le";

/// What the server does with one request: wait, write this, close.
#[derive(Clone, Copy)]
struct Act {
    after: Duration,
    write: &'static str,
}

fn at_once(write: &'static str) -> Act {
    Act { after: Duration::ZERO, write }
}

fn late(write: &'static str) -> Act {
    Act { after: Duration::from_millis(400), write }
}

/// A server that plays one act per connection and keeps what it read.
struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn playing(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, requests) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
        let (log, acts) = (requests.clone(), acts.into_iter().collect::<Vec<_>>());
        tokio::spawn(async move {
            for act in acts {
                let Ok((stream, _)) = listener.accept().await else { return };
                tokio::spawn(play(stream, act, log.clone()));
            }
        });
        Self { address, requests }
    }

    fn keys(&self) -> Vec<Option<String>> {
        let requests = self.requests.lock().unwrap();
        let key = |request: &String| {
            request.lines().find_map(|line| line.strip_prefix("idempotency-key: ").map(str::to_owned))
        };
        requests.iter().map(key).collect()
    }
}

async fn play(mut stream: TcpStream, act: Act, log: Arc<Mutex<Vec<String>>>) {
    let request = read_request(&mut stream).await;
    log.lock().unwrap().push(request);
    tokio::time::sleep(act.after).await;
    let _ = stream.write_all(act.write.as_bytes()).await;
}

async fn read_request(stream: &mut TcpStream) -> String {
    let (mut read, mut buffer) = (String::new(), [0; 4096]);
    while !(read.contains("\r\n\r\n") && (read.starts_with("GET") || read.ends_with("{}"))) {
        let count = stream.read(&mut buffer).await.unwrap();
        assert!(count > 0, "the request ended early: {read}");
        read.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
    }
    read
}

fn builder(address: SocketAddr) -> ClientBuilder<Environment, ApiKey> {
    Client::builder()
        .environment(Environment::custom(&format!("http://{address}")).unwrap())
        .api_key(ApiKey::new("test").unwrap())
        .backoff(Backoff::none())
        .attempt_timeout(Duration::from_millis(150))
}

/// A prepared call to this server, as the generated code would make it.
fn call(
    client: &Client,
    operation: &'static synctera_raw::Operation,
    body: Option<&'static str>,
) -> crate::Call<serde_json::Value> {
    let url = format!("{}/v1/x", client.environment().base_url());
    let mut request = reqwest::Request::new(operation.method.parse().unwrap(), url.parse().unwrap());
    *request.body_mut() = body.map(Into::into);
    client.call(|_| Ok(synctera_raw::Request::new(operation, request, |body| serde_json::from_slice(&body))))
}

fn one_key(keys: &[Option<String>], times: usize) -> bool {
    keys.len() == times && keys.iter().collect::<HashSet<_>>().len() == 1 && keys[0].is_some()
}

#[tokio::test]
async fn a_server_that_reads_and_closes_gets_the_same_key_three_times_and_leaves_it_unknown() {
    for act in [at_once(""), at_once(CUT_HEAD), late("")] {
        let server = Server::playing([act; 3]).await;
        let client = builder(server.address).build().unwrap();
        let error = call(&client, &PAY, Some("{}")).await.unwrap_err();
        assert_eq!((error.outcome(), error.event()), (Outcome::Unknown, Event::Lost), "{error:?}");
        assert!(one_key(&server.keys(), 3), "{:?}", server.keys());
    }
}

#[tokio::test]
async fn a_late_answer_is_asked_for_again_with_the_same_key() {
    let server = Server::playing([late(OK), at_once(OK)]).await;
    let client = builder(server.address).build().unwrap();
    let response = call(&client, &PAY, Some("{}")).await.unwrap();
    assert_eq!(response["id"], "t1");
    assert!(response.attempts()[0].timed_out);
    assert!(one_key(&server.keys(), 2));
}

#[tokio::test]
async fn half_an_answer_is_read_again_and_otherwise_done_but_unreadable() {
    let server = Server::playing([at_once(HALF), at_once(OK)]).await;
    let client = builder(server.address).build().unwrap();
    assert_eq!(call(&client, &PAY, Some("{}")).await.unwrap()["id"], "t1");
    assert!(one_key(&server.keys(), 2));

    let server = Server::playing([at_once(HALF), at_once(HALF)]).await;
    let client = builder(server.address).build().unwrap();
    let error = call(&client, &PAY, Some("{}")).await.unwrap_err();
    assert!(error.is_done() && error.is_unreadable(), "{error:?}");
    assert!(one_key(&server.keys(), 2));
}

#[tokio::test]
async fn a_body_that_dawdles_ends_with_the_attempt() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        stream.write_all(HALF.as_bytes()).await.unwrap();
        std::future::pending::<()>().await;
    });
    let client = builder(address).attempts(1).build().unwrap();
    let error = call(&client, &PAY, Some("{}")).await.unwrap_err();
    assert!(error.is_done() && error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn where_nobody_listens_nothing_was_sent() {
    // Bound and not listening: a free port could become the server of another test.
    let held = tokio::net::TcpSocket::new_v4().unwrap();
    held.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = held.local_addr().unwrap();
    let client = builder(address).build().unwrap();
    let error = call(&client, &PAY, Some("{}")).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts().len()), (Outcome::NotSent, 3), "{error:?}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let moved = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/elsewhere\r\ncontent-length: 0\r\n\r\n";
    let server = Server::playing([at_once(moved)]).await;
    let error = call(&builder(server.address).build().unwrap(), &GET, None).await.unwrap_err();
    assert_eq!((error.outcome(), error.event()), (Outcome::Unknown, Event::UnprovenRefusal), "{error:?}");
}

#[tokio::test]
async fn connections_are_reused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(Mutex::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            *count.lock().unwrap() += 1;
            tokio::spawn(async move {
                loop {
                    read_request(&mut stream).await;
                    stream.write_all(OK.as_bytes()).await.unwrap();
                }
            });
        }
    });
    let client = builder(address).build().unwrap();
    for _ in 0..5 {
        call(&client, &PAY, Some("{}")).await.unwrap();
        call(&client, &GET, None).await.unwrap();
    }
    assert_eq!(*connections.lock().unwrap(), 1);
}

#[cfg(feature = "__rustls")]
#[test]
fn a_refused_certificate_is_told_from_a_failed_handshake() {
    let refused = rustls::Error::InvalidCertificate(rustls::CertificateError::Expired);
    let wrapped = std::io::Error::new(std::io::ErrorKind::InvalidData, refused);
    assert!(super::is_certificate(&std::io::Error::other(wrapped)));
    assert!(!super::is_certificate(&std::io::Error::other(rustls::Error::HandshakeNotComplete)));
}

#[tokio::test]
async fn limits_without_end_are_no_limits() {
    let busy = "HTTP/1.1 409 Conflict\r\ncontent-length: 37\r\n\r\n{\"code\":\"IDEMPOTENCY_CONCURRENT_USE\"}";
    let server = Server::playing([at_once(busy), at_once(CUT_HEAD), at_once(OK)]).await;
    let client =
        builder(server.address).deadline(Duration::MAX).attempt_timeout(Duration::MAX).build().unwrap();
    assert_eq!(call(&client, &PAY, Some("{}")).await.unwrap()["id"], "t1");
    assert!(one_key(&server.keys(), 3));
}

#[test]
fn a_runtime_that_cannot_wait_or_none_at_all_is_an_error_before_anything_is_sent() {
    let nowhere = "127.0.0.1:1".parse().unwrap();
    let client = builder(nowhere).build().unwrap();
    let without_timers = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let own_sleep = builder(nowhere).sleep(VirtualTime::default()).build().unwrap();
    for client in [client, own_sleep] {
        for (inside, remedy) in [(Some(&without_timers), "enable_time"), (None, "await the call in one")] {
            let paying = call(&client, &PAY, Some("{}")).into_future();
            let error = match inside {
                Some(runtime) => runtime.block_on(paying),
                None => futures_util::FutureExt::now_or_never(paying).unwrap(),
            };
            let error = error.unwrap_err();
            assert!(error.is_not_sent() && error.is_invalid_request(), "{error:?}");
            let causes =
                std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
            let causes: Vec<_> = causes.map(ToString::to_string).collect();
            assert!(causes.iter().any(|cause| cause.contains(remedy)), "{causes:?}");
        }
    }
}
