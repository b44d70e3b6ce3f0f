//! The rim: the simulation on a loopback port.

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderValue, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::admin;
use crate::clock::Clock;
use crate::door::Door;
use crate::error::Error;
use crate::refusal::answer;
use crate::seeds;
use crate::service::marked;
use crate::simulation::{ConnectionFailure, Outcome};

/// A body longer than this is refused with 413.
const LONGEST_BODY: usize = 512 * 1024 * 1024;

/// How long to wait when a connection cannot be accepted.
const PAUSE: Duration = Duration::from_millis(50);

/// A simulated Synctera on a loopback port, stopped when dropped.
///
/// Everything that [`Door`] shows and sets is here too: `ledger()`, `journal()`, `faults()`, `clock()`, `balance()`.
/// Delays (late answers) pass in real time; the clock runs with the wall clock plus what you add.
pub struct Sandbox {
    door: Door,
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl Sandbox {
    /// Starts a fresh simulation on a free loopback port.
    pub async fn start() -> Result<Self, Error> {
        Self::start_on(0).await
    }

    /// Starts a fresh simulation on this loopback port; 0 takes a free one.
    pub async fn start_on(port: u16) -> Result<Self, Error> {
        let door = Door::on(Clock::wall())?;
        let listening = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
        let listener =
            listening.map_err(|it| Error::caused(format!("cannot listen on 127.0.0.1:{port}"), it))?;
        let address = listener.local_addr().map_err(|it| Error::caused("no local address", it))?;
        let server = tokio::spawn(accept(listener, door.clone()));
        Ok(Self { door, address, server })
    }

    /// Where it listens, for example `http://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The API key that it accepts.
    pub fn api_key(&self) -> &'static str {
        seeds::API_KEY
    }

    /// The same simulation without sockets.
    pub fn door(&self) -> &Door {
        &self.door
    }

    /// Runs until the process ends.
    pub async fn serve_forever(mut self) {
        // A join error means that the accept loop is gone; there is nothing left to serve.
        let _ = (&mut self.server).await;
    }
}

impl Deref for Sandbox {
    type Target = Door;

    fn deref(&self) -> &Door {
        &self.door
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn accept(listener: TcpListener, door: Door) {
    let admin = admin::router(door.clone());
    // Connections are children of this task's set: they end with it.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((socket, _)) => {
                connections.spawn(connection(socket, door.clone(), admin.clone()));
            }
            // Most often the process has no file descriptor left; connections that end give some back.
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(socket: TcpStream, door: Door, admin: Router) {
    let service = service_fn(move |request| answer_one(request, door.clone(), admin.clone()));
    let builder = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    // An error here is a connection that broke: planned by a fault, or the client's doing.
    let _ = builder.serve_connection(TokioIo::new(socket), service).await;
}

/// Makes hyper drop the connection without a response, which axum's own server cannot.
#[derive(Debug)]
struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the simulation dropped the connection")
    }
}

impl std::error::Error for Dropped {}

async fn answer_one(
    request: Request<Incoming>,
    door: Door,
    admin: Router,
) -> Result<Response<Body>, Dropped> {
    if request.uri().path().starts_with(admin::PREFIX) {
        let answered = TowerToHyperService::new(admin).call(request.map(Body::new)).await;
        return answered.map_err(|never| match never {});
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(Body::new(body), LONGEST_BODY).await else {
        return Ok(too_large());
    };
    let exchange = door.send(Request::from_parts(parts, body));
    tokio::time::sleep(exchange.delay).await;
    enact(door.collect(exchange))
}

fn enact(outcome: Outcome) -> Result<Response<Body>, Dropped> {
    match outcome {
        Ok(response) => Ok(response.map(Body::from)),
        Err(ConnectionFailure::Cut(part)) => Ok(cut(*part)),
        Err(_) => Err(Dropped),
    }
}

/// Announces more bytes than come, then breaks the connection.
fn cut(part: Response<Bytes>) -> Response<Body> {
    let announced = part.body().len() + 1;
    let mut response = part.map(|arrived| Body::from_stream(stream::iter([Ok(arrived), Err(Dropped)])));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(announced));
    response
}

fn too_large() -> Response<Body> {
    let text = Bytes::from_static(b"the simulation accepts bodies of up to 512 MiB");
    marked(answer(StatusCode::PAYLOAD_TOO_LARGE, "text/plain", text)).map(Body::from)
}
