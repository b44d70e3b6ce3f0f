//! The client's transport into the simulation, and the saboteurs that stand for broken clients.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderName, HeaderValue, Request, Response};
use synctera::transport::{Body, Transport, TransportError};
use synctera_sandbox::{ConnectionFailure, Door};

use super::schedule::{Policy, Schedule};
use super::virtual_time::VirtualTime;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Every request that left, as bytes in one fixed form, with its key.
#[derive(Debug, Clone, Default)]
pub(super) struct Sent(Arc<Mutex<Vec<OneSent>>>);

#[derive(Debug)]
struct OneSent {
    key: String,
    bytes: Vec<u8>,
}

impl Sent {
    fn note(&self, request: &Request<Bytes>) {
        let mut bytes = format!("{} {}\n", request.method(), request.uri()).into_bytes();
        for (name, value) in request.headers() {
            bytes.extend_from_slice(name.as_str().as_bytes());
            bytes.extend_from_slice(value.as_bytes());
        }
        bytes.extend_from_slice(request.body());
        let key = request.headers().get(IDEMPOTENCY_KEY).map(HeaderValue::as_bytes).unwrap_or_default();
        let key = String::from_utf8_lossy(key).into_owned();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(OneSent { key, bytes });
    }

    /// Whether some key went out with two requests that are not the same byte for byte.
    pub(super) fn differ(&self) -> bool {
        let sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut first = std::collections::HashMap::new();
        sent.iter().any(|OneSent { key, bytes }| *first.entry(key).or_insert(bytes) != bytes)
    }
}

/// Sends each attempt through a door of the simulation, in virtual time.
#[derive(Clone)]
pub struct DoorTransport {
    door: Door,
    time: VirtualTime,
    policy: Policy,
    sent: Sent,
    fresh_keys: Arc<Mutex<fastrand::Rng>>,
}

impl DoorTransport {
    pub(super) fn new(door: Door, time: VirtualTime, schedule: &Schedule, sent: Sent) -> Self {
        let fresh_keys = Arc::new(Mutex::new(fastrand::Rng::with_seed(!schedule.seed)));
        Self { door, time, policy: schedule.policy, sent, fresh_keys }
    }

    /// What a broken client would have sent.
    fn sabotage(&self, request: &mut Request<Bytes>) {
        match self.policy {
            Policy::FreshKeyPerAttempt => {
                let bits = self.fresh_keys.lock().unwrap_or_else(PoisonError::into_inner).u128(..);
                if let Ok(key) = HeaderValue::from_str(&format!("{bits:032x}")) {
                    request.headers_mut().insert(IDEMPOTENCY_KEY, key);
                }
            }
            Policy::RetryWithoutKey => {
                request.headers_mut().remove(IDEMPOTENCY_KEY);
            }
            Policy::Sound | Policy::NewKeyAfterUnknown | Policy::ServerErrorIsFailure => {}
        }
    }

    async fn exchange(self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (parts, body) = request.into_parts();
        let body = body.collect(usize::MAX).await.map_err(TransportError::lost)?;
        let mut request = Request::from_parts(parts, body);
        self.sabotage(&mut request);
        self.sent.note(&request);
        // Whoever calls at the same time has begun before the first request leaves.
        yield_once().await;
        let exchange = self.door.send(request);
        if !exchange.delay.is_zero() {
            self.time.sleep(exchange.delay).await;
        }
        match self.door.collect(exchange) {
            Ok(response) => Ok(response.map(Body::from)),
            Err(ConnectionFailure::Cut(part)) => Ok(part.map(cut)),
            Err(ConnectionFailure::Refused) => Err(TransportError::not_connected("simulated: refused")),
            Err(_) => Err(TransportError::lost("simulated: reset")),
        }
    }
}

/// Lets everyone else go on first.
async fn yield_once() {
    let mut yielded = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// A body that breaks off after what arrived.
fn cut(arrived: Bytes) -> Body {
    let broken = io::Error::from(io::ErrorKind::UnexpectedEof);
    Body::stream(futures_util::stream::iter([Ok(arrived), Err(broken)]), None)
}

impl Transport for DoorTransport {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        Box::pin(self.clone().exchange(request))
    }
}

impl fmt::Debug for DoorTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DoorTransport")
    }
}
