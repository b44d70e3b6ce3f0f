//! Uploads whose source is not what it was said to be: never a success, and never "not sent" once bytes have left.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream;
use synctera::retry::Backoff;
use synctera::transport::{Body, Transport, TransportError};
use synctera::types::CardImageId;
use synctera::{ApiKey, Client, Environment, Error, IdempotencyKey, JpegUpload, Outcome, raw};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::nobody::nobody;

const DONE: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 177\r\n\r\n\
    {\"card_product_id\":\"5d9c2b3e-7a41-4c58-9f06-0b8f2a1c4e77\",\"customer_id\":\"5d9c2b3e-7a41-4c58-9f06-0b8f2a1c4e77\",\"id\":\"5d9c2b3e-7a41-4c58-9f06-0b8f2a1c4e77\",\"status\":\"UNREVIEWED\"}";

/// When the server gives its response.
#[derive(Clone, Copy, PartialEq)]
enum Server {
    /// Once all that was announced has come.
    Waits,
    /// Once the head of the request has come: a wrong server, or a gateway.
    Hasty,
    /// Never: it closes the connection once the head has come.
    Closes,
}

async fn listen(server: Server) -> (SocketAddr, Arc<Mutex<Vec<Vec<u8>>>>) {
    listen_first(server, server).await
}

/// Serves one request per connection, the first in another way than the others. What came of each body is kept.
async fn listen_first(first: Server, then: Server) -> (SocketAddr, Arc<Mutex<Vec<Vec<u8>>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, bodies) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
    let log = bodies.clone();
    tokio::spawn(async move {
        let mut servers = std::iter::once(first).chain(std::iter::repeat(then));
        while let (Ok((stream, _)), Some(server)) = (listener.accept().await, servers.next()) {
            let log = log.clone();
            tokio::spawn(async move {
                let body = serve(stream, server).await;
                log.lock().unwrap().push(body);
            });
        }
    });
    (address, bodies)
}

async fn serve(mut stream: TcpStream, server: Server) -> Vec<u8> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(char::from(stream.read_u8().await.unwrap()));
    }
    if server == Server::Closes {
        return Vec::new();
    }
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    let announced: usize = announced.parse().unwrap();
    if server == Server::Hasty {
        stream.write_all(DONE.as_bytes()).await.unwrap();
    }
    let mut body = Vec::new();
    while body.len() < announced {
        match stream.read_buf(&mut body).await {
            Ok(1..) => {}
            Ok(0) | Err(_) => return body,
        }
    }
    let _ = stream.write_all(DONE.as_bytes()).await;
    body
}

fn client(server: SocketAddr) -> Client {
    let environment = Environment::custom(&format!("http://{server}")).unwrap();
    let builder = Client::builder().environment(environment).api_key(ApiKey::new("test").unwrap());
    builder.backoff(Backoff::none()).build().unwrap()
}

async fn upload(client: &Client, image: JpegUpload, key: &str) -> Result<(), Error> {
    let id = CardImageId::from_uuid(synctera_sandbox::seeds::CARD_IMAGE_ID);
    let key = IdempotencyKey::undated(key).unwrap();
    client.card_images().upload(&id, image).idempotency_key(key).await.map(|_| ())
}

fn jpeg(length: usize) -> Vec<u8> {
    let mut image = vec![0xFF, 0xD8, 0xFF];
    image.resize(length, 7);
    image
}

/// Pieces of 10,000 bytes, then perhaps an error.
fn pieces(
    length: usize,
    then: Option<io::Error>,
) -> impl futures_util::Stream<Item = io::Result<Bytes>> + Send {
    let image = Bytes::from(jpeg(length));
    let pieces: Vec<_> =
        (0..length).step_by(10_000).map(|at| Ok(image.slice(at..(at + 10_000).min(length)))).collect();
    stream::iter(pieces.into_iter().chain(then.map(Err)))
}

/// A failure to connect, of another client than ours.
async fn foreign_connect_error() -> reqwest::Error {
    let (_held, nobody) = nobody();
    let error = raw::reqwest::get(format!("http://{nobody}")).await.unwrap_err();
    assert!(error.is_connect());
    error
}

fn causes(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |error| error.source()).map(|error| format!("{error}; ")).collect()
}

#[tokio::test]
async fn a_stream_that_is_not_what_was_announced_is_never_a_success_and_never_not_sent() {
    for server in [Server::Waits, Server::Hasty] {
        let failed = io::Error::other(foreign_connect_error().await);
        let uploads = [
            ("early", JpegUpload::stream(pieces(140_000, None), 200_000)),
            ("over", JpegUpload::stream(pieces(200_000, None), 150_000)),
            ("failed", JpegUpload::stream(pieces(140_000, Some(failed)), 200_000)),
        ];
        for (case, image) in uploads {
            let (address, bodies) = listen(server).await;
            let error = upload(&client(address), image.on_progress(|_| {}), case).await.unwrap_err();
            assert_eq!((error.outcome(), error.attempts().len()), (Outcome::Unknown, 1), "{case}: {error}");
            let causes = causes(&error);
            assert!(server == Server::Hasty || causes.contains("the source of the body"), "{case}: {causes}");
            let whole = if case == "over" { 150_000 } else { 200_000 };
            assert!(bodies.lock().unwrap().iter().all(|body| body.len() < whole), "{case}");
        }
    }
}

/// Brings a success for which it did not read the body.
#[derive(Debug)]
struct Careless;

impl Transport for Careless {
    fn send(
        &self,
        _unread: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let body = DONE.split_once("\r\n\r\n").unwrap().1;
        Box::pin(async move { Ok(http::Response::new(Body::from(Bytes::from_static(body.as_bytes())))) })
    }
}

/// Whatever the transport: over a socket the source's own failure can come first.
#[tokio::test]
async fn a_success_for_half_an_upload_is_none() {
    let environment = Environment::custom("https://bank.invalid").unwrap();
    let builder = Client::builder().environment(environment).api_key(ApiKey::new("test").unwrap());
    let client = builder.transport(Careless).build().unwrap();
    let image = JpegUpload::stream(pieces(140_000, None), 140_000);
    let error = upload(&client, image, "half").await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
}

#[tokio::test]
async fn a_source_that_is_what_was_announced_arrives_whole() {
    let (address, bodies) = listen(Server::Waits).await;
    let client = client(address);
    upload(&client, JpegUpload::stream(pieces(200_000, None), 200_000), "stream").await.unwrap();
    upload(&client, JpegUpload::bytes(jpeg(200_000)), "bytes").await.unwrap();
    let file = File::holding("whole", &jpeg(200_000));
    upload(&client, JpegUpload::file(&file.0), "file").await.unwrap();
    assert!(bodies.lock().unwrap().iter().all(|body| *body == jpeg(200_000)));
}

/// A file that goes with the test.
struct File(PathBuf);

impl File {
    fn holding(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("synctera-{}-{name}.jpg", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn image(path: &Path) -> JpegUpload {
    JpegUpload::file(path)
}

#[tokio::test]
async fn another_image_under_the_same_key_is_refused_and_the_same_one_is_not() {
    let (address, bodies) = listen(Server::Waits).await;
    let (client, file) = (client(address), File::holding("key", &jpeg(1_000)));
    upload(&client, image(&file.0), "k").await.unwrap();
    let sent = bodies.lock().unwrap().len();
    upload(&client, image(&file.0), "k").await.unwrap();
    upload(&client, JpegUpload::bytes(jpeg(1_000)), "k").await.unwrap();
    let sent_again = bodies.lock().unwrap().len();
    assert!(sent_again >= sent + 2);
    let other = [jpeg(1_001), [&jpeg(999)[..], &[8]].concat()];
    for other in other {
        let changed = File::holding("key-changed", &other);
        let uploads = [
            image(&changed.0),
            JpegUpload::bytes(other.clone()),
            JpegUpload::bytes(other).on_progress(|_| {}),
        ];
        for other in uploads {
            let error = upload(&client, other, "k").await.unwrap_err();
            assert!(error.is_key_reused(), "{error}");
        }
    }
    assert_eq!(bodies.lock().unwrap().len(), sent_again, "nothing else left");
}

#[tokio::test]
async fn a_file_that_changes_between_attempts_does_not_arrive_under_the_key_of_the_first() {
    for changed in [jpeg(150_000), jpeg(90_000), [&jpeg(99_999)[..], &[8]].concat()] {
        let (server, bodies) = listen_first(Server::Closes, Server::Waits).await;
        let file = File::holding("changing", &jpeg(100_000));
        let path = file.0.clone();
        let (once, change) = (Mutex::new(Some(())), changed.clone());
        // The first progress report is a moment between reading the file for its identity and the end of the attempt.
        let image = image(&file.0).on_progress(move |_| {
            if once.lock().unwrap().take().is_some() {
                std::fs::write(&path, &change).unwrap();
            }
        });
        let outcome = upload(&client(server), image, "k").await.map_err(|error| error.outcome());
        let bodies = bodies.lock().unwrap();
        match outcome {
            // The change came when everything had been read.
            Ok(()) => assert!(bodies.contains(&jpeg(100_000)), "a success without the image of the key"),
            Err(outcome) => assert_eq!(outcome, Outcome::Unknown),
        }
        assert!(!bodies.contains(&changed), "another image under the key of the first");
    }
}
