//! Nothing secret is printed, by this client or by anything below it, at any level of any log, over real connections.
//!
//! A process of its own hears everything at TRACE and prints it, together with every value that a call leaves behind.

use std::convert::Infallible;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use synctera::raw::{self, reqwest};
use synctera::retry::Backoff;
use synctera::types::{CardImageId, ExternalCardId, TransferId};
use synctera::{ApiKey, Client, DeviceInfo, Environment, IdempotencyKey, JpegUpload};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::transport::Authority;

const ROLE: &str = "SYNCTERA_TEST_SECRETS";
/// Stands in every secret of this test.
const MARK: &str = "XSECRETX4111";

/// What the server says, one after another.
const SAID: [(u16, &str); 9] = [
    (201, r#"{"type":"PUSH","id":"t1","card_number":"XSECRETX4111","amount":"XSECRETX4111"}"#),
    (201, r#"{"type":"PUSH","type":"a \"XSECRETX4111\" b \" XSECRETX4111","id":"t1"}"#),
    (200, r#"{"type":"XSECRETX4111","id":["XSECRETX4111"],"XSECRETX4111":1}"#),
    (200, "XSECRETX4111"),
    (
        400,
        r#"{"code":"no code XSECRETX4111","detail":"XSECRETX4111","invalid":{"XSECRETX4111":"XSECRETX4111"}}"#,
    ),
    (422, r#"{"code":"INSUFFICIENT_FUNDS","detail":"XSECRETX4111","title":"XSECRETX4111"}"#),
    (500, "<html>XSECRETX4111</html>"),
    (401, r#"{"code":"UNAUTHENTICATED","detail":"XSECRETX4111"}"#),
    (409, r#"{"code":"IDEMPOTENCY_INVALID_REUSE","detail":"XSECRETX4111"}"#),
];

/// Speaks HTTP/2 or HTTP/1.1 over TLS, secrets in every header and body.
async fn serve(authority: &Authority, http2: bool) -> std::net::SocketAddr {
    let mut config = authority.server("127.0.0.1", 2999);
    if !http2 {
        config.alpn_protocols.remove(0);
    }
    let (listener, acceptor) =
        (TcpListener::bind("127.0.0.1:0").await.unwrap(), TlsAcceptor::from(Arc::new(config)));
    let (address, next) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, next) = (acceptor.clone(), next.clone());
            tokio::spawn(async move {
                let stream = acceptor.accept(stream).await.unwrap();
                let respond = move |_| {
                    let (status, body) = SAID[next.fetch_add(1, Ordering::Relaxed) % SAID.len()];
                    let response = Response::builder().status(status).header("x-secret", MARK);
                    let response = response.header("set-cookie", MARK).header("location", format!("/{MARK}"));
                    async move { Ok::<_, Infallible>(response.body(body.to_owned()).unwrap()) }
                };
                let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                let _ =
                    server.serve_connection(TokioIo::new(stream), hyper::service::service_fn(respond)).await;
            });
        }
    });
    address
}

/// Everything that `log` is given.
pub(crate) struct Heard;

impl log::Log for Heard {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        println!("log {} {}: {}", record.level(), record.target(), record.args());
    }

    fn flush(&self) {}
}

fn client(server: std::net::SocketAddr, authority: &Authority) -> Client {
    let builder = reqwest::Client::builder().connection_verbose(true).no_proxy();
    let transport = raw::transport(builder.tls_certs_only([authority.certificate.clone()])).unwrap();
    let device = DeviceInfo::new().with_session_token(MARK).with_user_agent(MARK);
    let client = Client::builder().environment(Environment::custom(&format!("https://{server}")).unwrap());
    let client = client.api_key(ApiKey::new(MARK).unwrap()).transport(transport).backoff(Backoff::none());
    let signature = (HeaderName::from_static("x-signature"), HeaderValue::from_static(MARK));
    client.header(signature.0, signature.1).device_info(&device).build().unwrap()
}

/// Prints a result in every way that there is.
pub(crate) fn print<T: std::fmt::Debug>(result: Result<T, synctera::Error>) {
    match result {
        Ok(response) => println!("{response:?} {response:#?}"),
        Err(error) => {
            println!("{error} {error:?} {error:#?} {error:#}");
            let mut cause = error.cause().map(|cause| cause as &(dyn std::error::Error + 'static));
            while let Some(next) = cause {
                println!("cause: {next} {next:?}");
                cause = next.source();
            }
            let error = anyhow::Error::new(error).context("paying");
            println!("{error:#} {error:?}");
        }
    }
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
    let authority = Authority::new();
    for http2 in [true, false] {
        let client = client(serve(&authority, http2).await, &authority);
        println!("{client:?}");
        for number in 0..SAID.len() {
            let key = IdempotencyKey::undated(format!("key-{number}-{MARK}")).unwrap();
            let jpeg = Bytes::from([&b"\xFF\xD8\xFF"[..], MARK.as_bytes()].concat());
            let transfer = TransferId::verbatim(MARK);
            let (card, image) = (ExternalCardId::verbatim(MARK), CardImageId::verbatim(MARK));
            print(client.external_cards().get(&card).await.map(|response| response.attempts().len()));
            let call =
                client.call(|api| api.get_external_card_transfer(&transfer)).idempotency_key(key.clone());
            println!("{call:?} {key:?}");
            print(call.await.map(|_| ()));
            print(
                client
                    .card_images()
                    .upload(&image, JpegUpload::bytes(jpeg))
                    .idempotency_key(key)
                    .await
                    .map(|_| ()),
            );
        }
    }
    print(beyond_a_proxy().await);
    println!("child: done");
}

/// A call that should go through the proxy of the environment, which has a password and is not there.
async fn beyond_a_proxy() -> Result<(), synctera::Error> {
    let environment = Environment::custom("https://bank.invalid").unwrap();
    let client = Client::builder().environment(environment).api_key(ApiKey::new(MARK).unwrap());
    let client = client.backoff(Backoff::none()).build().unwrap();
    let (card, key) = (ExternalCardId::verbatim(MARK), IdempotencyKey::undated(MARK).unwrap());
    client.call(|api| api.delete_external_card(&card)).idempotency_key(key).await.map(drop)
}

#[test]
fn what_is_printed_at_trace_and_what_a_call_leaves_behind_holds_no_secret() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["secrets::child", "--exact", "--nocapture", "--test-threads=1"]).env(ROLE, MARK);
    let proxy = format!("http://user:{MARK}@127.0.0.1:1");
    child.env("HTTPS_PROXY", &proxy).env("ALL_PROXY", &proxy).env("HTTP_PROXY", &proxy);
    let output = child.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success() && text.contains("child: done"), "{text}");
    for heard in ["TRACE h2", "log TRACE reqwest", "log DEBUG rustls", "synctera.attempt", "cause: "] {
        assert!(text.contains(heard), "nothing was heard of `{heard}`");
    }
    let leaks: Vec<_> = text.lines().filter(|line| line.contains(MARK)).take(5).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}
