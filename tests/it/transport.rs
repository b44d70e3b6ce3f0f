//! The default transport over TLS, HTTP/2 and proxies, on loopback: what is spoken, how often, and what counts as sent.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use http::{Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use synctera::raw::reqwest::{self, Certificate, Proxy};
use synctera::types::WebhookId;
use synctera::{ApiKey, Client, Environment, Error, Outcome, raw};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use uuid::Uuid;

const ANSWER: &str = r#"{"id":"00000000-0000-4000-8000-000000000001","deleted":true}"#;

/// Signs certificates that nobody else trusts.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub(crate) certificate: Certificate,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = Certificate::from_der(params.self_signed(&key).unwrap().der()).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    /// A server's settings with a certificate for a host, good until the end of a year.
    pub(crate) fn server(&self, host: &str, year: i32) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(year, 12, 31));
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
        let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
        let mut config = builder.with_single_cert(vec![certificate], key).unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config
    }
}

/// What the server saw of one request.
#[derive(Debug, Clone)]
struct Seen {
    connection: usize,
    version: Version,
    key: String,
}

struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    async fn start(config: ServerConfig) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, seen) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
        let (log, acceptor) = (seen.clone(), TlsAcceptor::from(Arc::new(config)));
        tokio::spawn(async move {
            for connection in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(connection, acceptor.clone(), stream, log.clone()));
            }
        });
        Self { address, seen }
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(connection: usize, acceptor: TlsAcceptor, stream: TcpStream, log: Arc<Mutex<Vec<Seen>>>) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let answer = |request: http::Request<hyper::body::Incoming>| {
        let key = request.headers()["idempotency-key"].to_str().unwrap().to_owned();
        log.lock().unwrap().push(Seen { connection, version: request.version(), key });
        async { Ok::<_, Infallible>(Response::new(ANSWER.to_owned())) }
    };
    let service = hyper::service::service_fn(answer);
    let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    // A client that goes away ends the connection with an error.
    let _ = server.serve_connection(TokioIo::new(stream), service).await;
}

/// A proxy that answers each CONNECT with this, and then passes on what comes.
async fn proxy(answer: &'static str) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, heads) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
    let log = heads.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                head.push(char::from(stream.read_u8().await.unwrap()));
            }
            log.lock().unwrap().push(head.clone());
            stream.write_all(answer.as_bytes()).await.unwrap();
            if answer.contains(" 200 ") {
                let target = head.split(' ').nth(1).unwrap().to_owned();
                tokio::spawn(async move {
                    let mut server = TcpStream::connect(target).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
                });
            }
        }
    });
    (address, heads)
}

fn client(server: SocketAddr, trusted: &Authority, proxy: Option<SocketAddr>) -> Client {
    let mut builder = reqwest::Client::builder().no_proxy().tls_certs_only([trusted.certificate.clone()]);
    if let Some(proxy) = proxy {
        builder = builder.proxy(Proxy::all(format!("http://{proxy}")).unwrap());
    }
    let builder = Client::builder().transport(raw::transport(builder).unwrap());
    let environment = Environment::custom(&format!("https://{server}")).unwrap();
    builder.environment(environment).api_key(ApiKey::new("marked-api-key").unwrap()).build().unwrap()
}

/// A mutation: it carries a key.
async fn call(client: &Client) -> Result<usize, Error> {
    let response = client.webhooks().delete(&WebhookId::from_uuid(Uuid::nil())).await?;
    Ok(response.attempts().len())
}

#[tokio::test]
async fn calls_share_one_connection_over_http_2_where_it_is_offered() {
    let authority = Authority::new();
    let server = Server::start(authority.server("127.0.0.1", 2999)).await;
    let client = client(server.address, &authority, None);
    assert_eq!(call(&client).await.unwrap(), 1);
    for attempts in join_all((0..8).map(|_| call(&client))).await {
        assert_eq!(attempts.unwrap(), 1);
    }
    let seen = server.seen();
    assert!(seen.iter().all(|one| one.version == Version::HTTP_2 && one.connection == 0), "{seen:?}");
    let keys: std::collections::BTreeSet<_> = seen.iter().map(|one| &one.key).collect();
    assert_eq!((seen.len(), keys.len()), (9, 9));
}

#[tokio::test]
async fn without_http_2_calls_reuse_a_connection_of_http_1() {
    let authority = Authority::new();
    let mut config = authority.server("127.0.0.1", 2999);
    config.alpn_protocols.remove(0);
    let server = Server::start(config).await;
    let client = client(server.address, &authority, None);
    for _ in 0..3 {
        assert_eq!(call(&client).await.unwrap(), 1);
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|one| one.version == Version::HTTP_11 && one.connection == 0), "{seen:?}");
}

#[tokio::test]
async fn a_certificate_that_is_refused_ends_the_call_before_a_byte_of_it_is_sent() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let cases = [
        ("expired", authority.server("127.0.0.1", 2020)),
        ("of another host", authority.server("bank.example", 2999)),
        ("of an unknown authority", stranger.server("127.0.0.1", 2999)),
    ];
    for (case, config) in cases {
        let server = Server::start(config).await;
        let error = call(&client(server.address, &authority, None)).await.unwrap_err();
        assert!(error.is_certificate(), "{case}: {error}");
        assert_eq!((error.outcome(), error.attempts().len()), (Outcome::NotSent, 1), "{case}");
        assert!(server.seen().is_empty(), "{case}");
    }
}

#[tokio::test]
async fn a_proxy_tunnels_calls_and_reads_nothing_of_them() {
    let authority = Authority::new();
    let server = Server::start(authority.server("127.0.0.1", 2999)).await;
    let (address, heads) = proxy("HTTP/1.1 200 Connection established\r\n\r\n").await;
    let client = client(server.address, &authority, Some(address));
    for _ in 0..2 {
        assert_eq!(call(&client).await.unwrap(), 1);
    }
    let (seen, heads) = (server.seen(), heads.lock().unwrap().clone());
    assert_eq!((seen.len(), heads.len()), (2, 1), "one tunnel for both calls");
    assert!(heads[0].starts_with(&format!("CONNECT {} ", server.address)), "{heads:?}");
    let told = seen.iter().map(|one| one.key.as_str()).chain(["marked-api-key"]);
    assert!(told.into_iter().all(|secret| !heads[0].contains(secret)), "{heads:?}");
}

#[tokio::test]
async fn a_proxy_that_refuses_has_sent_nothing() {
    let authority = Authority::new();
    let server = Server::start(authority.server("127.0.0.1", 2999)).await;
    for answer in [
        "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
    ] {
        let (address, heads) = proxy(answer).await;
        let client = client(server.address, &authority, Some(address));
        let error =
            client.webhooks().delete(&WebhookId::from_uuid(Uuid::nil())).attempts(2).await.unwrap_err();
        assert!(error.is_connect(), "{answer}: {error}");
        assert_eq!((error.outcome(), error.attempts().len()), (Outcome::NotSent, 2), "{answer}");
        assert_eq!(heads.lock().unwrap().len(), 2, "a failed connection is tried again");
    }
    assert!(server.seen().is_empty());
}
