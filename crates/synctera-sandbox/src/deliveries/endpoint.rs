//! Where deliveries go: your endpoint, in this process or on a port.

use std::net::IpAddr;

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{Request, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Takes what is posted, and says with which status; none when there was no response.
pub trait Endpoint: Send + Sync {
    /// Posts one request.
    fn post<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Option<u16>>;
}

impl<F, R> Endpoint for F
where
    F: Fn(Request<Bytes>) -> R + Send + Sync,
    R: Future<Output = Option<u16>> + Send + 'static,
{
    fn post<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Option<u16>> {
        self(request).boxed()
    }
}

/// Posts over HTTP/1.1 in clear, and to loopback alone: nothing simulated leaves this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct HttpEndpoint;

impl Endpoint for HttpEndpoint {
    fn post<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Option<u16>> {
        post(request).boxed()
    }
}

async fn post(request: Request<Bytes>) -> Option<u16> {
    let host = request.uri().host()?.trim_matches(['[', ']']);
    if host != "localhost" && !host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()) {
        return None;
    }
    let authority = request.uri().authority()?.to_string();
    let stream = TcpStream::connect(&authority).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let connection = tokio::spawn(connection);
    let (mut head, body) = request.into_parts();
    head.headers.insert(header::HOST, authority.parse().ok()?);
    head.uri = head.uri.path_and_query()?.as_str().parse().ok()?;
    let response = sender.send_request(Request::from_parts(head, Full::new(body))).await.ok();
    connection.abort();
    Some(response?.status().as_u16())
}
